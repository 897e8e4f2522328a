// Generated from the Zig module "graph"; don't edit. To update: npx --yes pnpm@12 stubs

import {
    ARGUMENTS,
    addressOf,
    type Columns,
    type ConstructionKey,
    checkAlive,
    checkBoolean,
    checkBytes,
    checkTagIndex,
    checkText,
    checkU16,
    checkU16Array,
    checkU32,
    checkU32Array,
    ObjectType,
    RESULT,
    type ReadonlyBigUint64Array,
    type ReadonlyUint8Array,
    type ReadonlyUint16Array,
    type ReadonlyUint32Array,
    type SharedField,
    type Writable,
    wrapDependent,
    wrapOwned,
    ZigObject,
    ZigTable,
} from "@pyzig/core";
import { type GraphView, graphViewType } from "./graph-view.ts";
import { library, native } from "./library.ts";
import { Kind, readGraphFailure } from "./types.ts";

/**
 * Nodes, edges, their attributes and texts: what several views share.
 *
 * A node or an edge is a row with a generation, which is odd while the row is in use. It lives as long as something holds it: a
 * view that it is a member of, and for a node also an edge that it is an end of. One that nothing has ever held stays until
 * `reclaim`, or goes with the store.
 *
 * The attributes of one node or edge lie in a run of `attributes`, in the order in which their keys were first set.
 *
 * Values come in through the inbox: TypeScript writes rows of `inbox`, with their texts in `inbox_words`, and says in the call
 * how many there are. Nothing in the inbox is trusted.
 *
 * Invariants:
 * - `references` of a node is the number of views and edges that hold it, of an edge the number of views;
 * - every text attribute counts as one reference to its text; keys are pinned by one reference that never goes;
 * - free rows are chained through their `attributes` column.
 *
 * Its objects are *owned* unless a function says that it returns a borrowed or dependent one: `destroy()` them, or declare them with `using`.
 */
export class GraphStore extends ZigObject {
    readonly #nodes: GraphStoreNodes = new GraphStoreNodes(this);
    readonly #edges: GraphStoreEdges = new GraphStoreEdges(this);
    readonly #attributes: GraphStoreAttributes = new GraphStoreAttributes(this);
    readonly #texts: GraphStoreTexts = new GraphStoreTexts(this);
    readonly #characters: GraphStoreCharacters = new GraphStoreCharacters(this);
    readonly #inbox: GraphStoreInbox = new GraphStoreInbox(this);
    readonly #inboxWords: GraphStoreInboxWords = new GraphStoreInboxWords(this);

    /** For the binding layer; use `GraphStore.create()`. */
    constructor(key: ConstructionKey) {
        super(key);
    }

    /** The nodes. */
    get nodes(): GraphStoreNodes {
        if (this.destroyed) checkAlive(this, "GraphStore.nodes");
        return this.#nodes;
    }

    /** The edges. */
    get edges(): GraphStoreEdges {
        if (this.destroyed) checkAlive(this, "GraphStore.edges");
        return this.#edges;
    }

    /** The attributes of nodes and edges. */
    get attributes(): GraphStoreAttributes {
        if (this.destroyed) checkAlive(this, "GraphStore.attributes");
        return this.#attributes;
    }

    /** The texts: keys and values of attributes. */
    get texts(): GraphStoreTexts {
        if (this.destroyed) checkAlive(this, "GraphStore.texts");
        return this.#texts;
    }

    /** The bytes of the texts. */
    get characters(): GraphStoreCharacters {
        if (this.destroyed) checkAlive(this, "GraphStore.characters");
        return this.#characters;
    }

    /** Values on their way into the store. */
    get inbox(): GraphStoreInbox {
        if (this.destroyed) checkAlive(this, "GraphStore.inbox");
        return this.#inbox;
    }

    /** The bytes of the texts in the inbox. */
    get inboxWords(): GraphStoreInboxWords {
        if (this.destroyed) checkAlive(this, "GraphStore.inboxWords");
        return this.#inboxWords;
    }

    /**
     * Makes an empty store.
     *
     * @returns an object that must be destroyed
     * @throws OutOfMemoryError
     */
    static create(): GraphStore {
        const frame = library.begin();
        const status = native.GraphStore_create(frame.address);
        if (status !== 0) library.settle(status, "GraphStore.create");
        return wrapOwned(graphStoreType, frame.readF64(RESULT));
    }

    /**
     * Makes a view, with a node of its own in it. It goes with the store.
     *
     * @returns a dependent object: destroy it, or let it go with the object it is made from
     * @throws OutOfMemoryError
     */
    createView(): GraphView {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, graphStoreType, "GraphStore.createView", "this"));
        const status = native.GraphStore_createView(frame.address);
        if (status !== 0) library.settle(status, "GraphStore.createView");
        return wrapDependent(graphViewType, frame.readF64(RESULT), this);
    }

    /**
     * Makes a view with the given nodes, and with the edges of `source` that have both ends among them. Nodes that are not in `source`
     * come without edges.
     *
     * @returns a dependent object: destroy it, or let it go with the object it is made from
     * @throws GraphError: `NoSuchNode`, `NoSuchEdge`, `SourceNodeNotInGraph`, `TargetNodeNotInGraph`, `NodeNotInGraph`, `SelfNode`, `DifferentStore`, `NotPrepared`, `InvalidInbox`, `LengthMismatch`, `HasCycle`, `InvalidWeight`, `InvalidSnapshot`, `InvalidText`
     * @throws OutOfMemoryError
     */
    subgraphFromNodes(source: GraphView, nodes: ArrayLike<number>): GraphView {
        const checkedNodes = checkU32Array(nodes, "GraphStore.subgraphFromNodes", "nodes");
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, graphStoreType, "GraphStore.subgraphFromNodes", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(source, graphViewType, "GraphStore.subgraphFromNodes", "source"));
        frame.writeArray(ARGUMENTS + 2, checkedNodes);
        const status = native.GraphStore_subgraphFromNodes(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "GraphStore.subgraphFromNodes", readGraphFailure);
        return wrapDependent(graphViewType, frame.readF64(RESULT), this);
    }

    /**
     * Makes a view from a snapshot. `type_from` and `type_to` translate types of edges: others stay as they are.
     *
     * @returns a dependent object: destroy it, or let it go with the object it is made from
     * @throws GraphError: `NoSuchNode`, `NoSuchEdge`, `SourceNodeNotInGraph`, `TargetNodeNotInGraph`, `NodeNotInGraph`, `SelfNode`, `DifferentStore`, `NotPrepared`, `InvalidInbox`, `LengthMismatch`, `HasCycle`, `InvalidWeight`, `InvalidSnapshot`, `InvalidText`
     * @throws OutOfMemoryError
     */
    loadSnapshot(bytes: Uint8Array, typeFrom: ArrayLike<number>, typeTo: ArrayLike<number>): GraphView {
        const checkedTypeFrom = checkU16Array(typeFrom, "GraphStore.loadSnapshot", "typeFrom");
        const checkedTypeTo = checkU16Array(typeTo, "GraphStore.loadSnapshot", "typeTo");
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, graphStoreType, "GraphStore.loadSnapshot", "this"));
        frame.writeArray(ARGUMENTS + 1, checkBytes(bytes, "GraphStore.loadSnapshot", "bytes"));
        frame.writeArray(ARGUMENTS + 3, checkedTypeFrom);
        frame.writeArray(ARGUMENTS + 5, checkedTypeTo);
        const status = native.GraphStore_loadSnapshot(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "GraphStore.loadSnapshot", readGraphFailure);
        return wrapDependent(graphViewType, frame.readF64(RESULT), this);
    }

    /**
     * The row of a key in `texts`. It stays there as long as the store.
     *
     * @throws OutOfMemoryError
     */
    internKey(key: string): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, graphStoreType, "GraphStore.internKey", "this"));
        frame.writeText(ARGUMENTS + 1, checkText(key, "GraphStore.internKey", "key"));
        const status = native.GraphStore_internKey(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "GraphStore.internKey");
        return frame.readU32(RESULT);
    }

    /** The row of a key in `texts`, or nothing when it has never been one. */
    findKey(key: string): number | undefined {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, graphStoreType, "GraphStore.findKey", "this"));
        frame.writeText(ARGUMENTS + 1, checkText(key, "GraphStore.findKey", "key"));
        const status = native.GraphStore_findKey(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "GraphStore.findKey");
        return frame.readBoolean(RESULT) ? frame.readU32(RESULT + 1) : undefined;
    }

    /**
     * Makes room in the inbox for `entries` values and `words` times eight bytes of text; less than what is there changes nothing,
     * and 0 and 0 give the inbox back.
     *
     * @throws OutOfMemoryError
     */
    reserveInbox(entries: number, words: number): void {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, graphStoreType, "GraphStore.reserveInbox", "this"));
        frame.writeU32(ARGUMENTS + 1, checkU32(entries, "GraphStore.reserveInbox", "entries"));
        frame.writeU32(ARGUMENTS + 2, checkU32(words, "GraphStore.reserveInbox", "words"));
        const status = native.GraphStore_reserveInbox(frame.address);
        if (status !== 0) library.settle(status, "GraphStore.reserveInbox");
    }

    /**
     * Makes a node that is in no view, with the first `entries` values of the inbox as its attributes.
     *
     * @throws GraphError: `NoSuchNode`, `NoSuchEdge`, `SourceNodeNotInGraph`, `TargetNodeNotInGraph`, `NodeNotInGraph`, `SelfNode`, `DifferentStore`, `NotPrepared`, `InvalidInbox`, `LengthMismatch`, `HasCycle`, `InvalidWeight`, `InvalidSnapshot`, `InvalidText`
     * @throws OutOfMemoryError
     */
    createNode(entries: number): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, graphStoreType, "GraphStore.createNode", "this"));
        frame.writeU32(ARGUMENTS + 1, checkU32(entries, "GraphStore.createNode", "entries"));
        const status = native.GraphStore_createNode(frame.address);
        if (status !== 0) library.settle(status, "GraphStore.createNode", readGraphFailure);
        return frame.readU32(RESULT);
    }

    /**
     * Makes an edge that is in no view, with the first `entries` values of the inbox as its attributes. Its ends stay as long as it does.
     * `specific` is 4294967295 when there is none.
     *
     * @throws GraphError: `NoSuchNode`, `NoSuchEdge`, `SourceNodeNotInGraph`, `TargetNodeNotInGraph`, `NodeNotInGraph`, `SelfNode`, `DifferentStore`, `NotPrepared`, `InvalidInbox`, `LengthMismatch`, `HasCycle`, `InvalidWeight`, `InvalidSnapshot`, `InvalidText`
     * @throws OutOfMemoryError
     */
    createEdge(
        source: number,
        target: number,
        edgeType: number,
        directional: boolean,
        order: number,
        specific: number,
        entries: number,
    ): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, graphStoreType, "GraphStore.createEdge", "this"));
        frame.writeU32(ARGUMENTS + 1, checkU32(source, "GraphStore.createEdge", "source"));
        frame.writeU32(ARGUMENTS + 2, checkU32(target, "GraphStore.createEdge", "target"));
        frame.writeU32(ARGUMENTS + 3, checkU16(edgeType, "GraphStore.createEdge", "edgeType"));
        frame.writeBoolean(ARGUMENTS + 4, checkBoolean(directional, "GraphStore.createEdge", "directional"));
        frame.writeU32(ARGUMENTS + 5, checkU16(order, "GraphStore.createEdge", "order"));
        frame.writeU32(ARGUMENTS + 6, checkU32(specific, "GraphStore.createEdge", "specific"));
        frame.writeU32(ARGUMENTS + 7, checkU32(entries, "GraphStore.createEdge", "entries"));
        const status = native.GraphStore_createEdge(frame.address);
        if (status !== 0) library.settle(status, "GraphStore.createEdge", readGraphFailure);
        return frame.readU32(RESULT);
    }

    /**
     * Sets the first `entries` values of the inbox on a node or an edge. Keys that it has keep their place.
     *
     * @throws GraphError: `NoSuchNode`, `NoSuchEdge`, `SourceNodeNotInGraph`, `TargetNodeNotInGraph`, `NodeNotInGraph`, `SelfNode`, `DifferentStore`, `NotPrepared`, `InvalidInbox`, `LengthMismatch`, `HasCycle`, `InvalidWeight`, `InvalidSnapshot`, `InvalidText`
     * @throws OutOfMemoryError
     */
    setAttributes(kind: Kind, row: number, entries: number): void {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, graphStoreType, "GraphStore.setAttributes", "this"));
        frame.writeU32(ARGUMENTS + 1, checkTagIndex(kind, Kind, "GraphStore.setAttributes", "kind"));
        frame.writeU32(ARGUMENTS + 2, checkU32(row, "GraphStore.setAttributes", "row"));
        frame.writeU32(ARGUMENTS + 3, checkU32(entries, "GraphStore.setAttributes", "entries"));
        const status = native.GraphStore_setAttributes(frame.address);
        if (status !== 0) library.settle(status, "GraphStore.setAttributes", readGraphFailure);
    }

    /**
     * Removes an attribute; returns whether it was there.
     *
     * @throws GraphError: `NoSuchNode`, `NoSuchEdge`, `SourceNodeNotInGraph`, `TargetNodeNotInGraph`, `NodeNotInGraph`, `SelfNode`, `DifferentStore`, `NotPrepared`, `InvalidInbox`, `LengthMismatch`, `HasCycle`, `InvalidWeight`, `InvalidSnapshot`, `InvalidText`
     */
    deleteAttribute(kind: Kind, row: number, key: number): boolean {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, graphStoreType, "GraphStore.deleteAttribute", "this"));
        frame.writeU32(ARGUMENTS + 1, checkTagIndex(kind, Kind, "GraphStore.deleteAttribute", "kind"));
        frame.writeU32(ARGUMENTS + 2, checkU32(row, "GraphStore.deleteAttribute", "row"));
        frame.writeU32(ARGUMENTS + 3, checkU32(key, "GraphStore.deleteAttribute", "key"));
        const status = native.GraphStore_deleteAttribute(frame.address);
        if (status !== 0) library.settle(status, "GraphStore.deleteAttribute", readGraphFailure);
        return frame.readBoolean(RESULT);
    }

    /**
     * Leads an edge to another node, in every view that it is a member of. Each of them must have that node, and must have been made
     * ready by `GraphView.prepareTarget`: this call makes no memory, since TypeScript would not know of that of the views.
     *
     * @throws GraphError: `NoSuchNode`, `NoSuchEdge`, `SourceNodeNotInGraph`, `TargetNodeNotInGraph`, `NodeNotInGraph`, `SelfNode`, `DifferentStore`, `NotPrepared`, `InvalidInbox`, `LengthMismatch`, `HasCycle`, `InvalidWeight`, `InvalidSnapshot`, `InvalidText`
     */
    setTarget(edge: number, target: number): void {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, graphStoreType, "GraphStore.setTarget", "this"));
        frame.writeU32(ARGUMENTS + 1, checkU32(edge, "GraphStore.setTarget", "edge"));
        frame.writeU32(ARGUMENTS + 2, checkU32(target, "GraphStore.setTarget", "target"));
        const status = native.GraphStore_setTarget(frame.address);
        if (status !== 0) library.settle(status, "GraphStore.setTarget", readGraphFailure);
    }

    /** Frees every node and edge that nothing holds: those that were made but never inserted. Returns how many there were. */
    reclaim(): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, graphStoreType, "GraphStore.reclaim", "this"));
        const status = native.GraphStore_reclaim(frame.address);
        if (status !== 0) library.settle(status, "GraphStore.reclaim");
        return frame.readU32(RESULT);
    }

    /** How many nodes the store holds, the views' own nodes included. */
    nodeCount(): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, graphStoreType, "GraphStore.nodeCount", "this"));
        const status = native.GraphStore_nodeCount(frame.address);
        if (status !== 0) library.settle(status, "GraphStore.nodeCount");
        return frame.readU32(RESULT);
    }

    /** How many edges the store holds. */
    edgeCount(): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, graphStoreType, "GraphStore.edgeCount", "this"));
        const status = native.GraphStore_edgeCount(frame.address);
        if (status !== 0) library.settle(status, "GraphStore.edgeCount");
        return frame.readU32(RESULT);
    }

    /** What `console.log` shows. */
    protected override inspectProperties(): object {
        return {
            nodes: this.nodes,
            edges: this.edges,
            attributes: this.attributes,
            texts: this.texts,
            characters: this.characters,
            inbox: this.inbox,
            inboxWords: this.inboxWords,
        };
    }

    /** The views of native memory, for the binding layer. */
    protected override sharedFields(): readonly SharedField[] {
        return [
            this.#nodes,
            this.#edges,
            this.#attributes,
            this.#texts,
            this.#characters,
            this.#inbox,
            this.#inboxWords,
        ];
    }
}

/**
 * The nodes.
 *
 * Only elements below `length` count. The columns are other arrays once the table has moved: read them from here again after every call that may add rows.
 */
export class GraphStoreNodes extends ZigTable<GraphStore> {
    /** Odd while the row is in use; another one each time that it is used. */
    readonly generation!: ReadonlyUint32Array;
    /** Views that it is a member of, and edges that it is an end of. */
    readonly references!: ReadonlyUint32Array;
    /** The first of its attributes. */
    readonly attributes!: ReadonlyUint32Array;
    /** How many attributes it has. */
    readonly attributeCount!: ReadonlyUint32Array;
    /** One more than the size class of the run of its attributes; 0 without a run. */
    readonly attributeClass!: ReadonlyUint8Array;

    /** GraphStore makes it. */
    constructor(owner: GraphStore) {
        super(owner, "GraphStore.nodes");
        this.attach(undefined);
    }

    /** Follows the table to where it lies now. */
    protected override attachColumns(columns: Columns, target: Writable<this>): void {
        target.generation = columns.u32(0);
        target.references = columns.u32(1);
        target.attributes = columns.u32(2);
        target.attributeCount = columns.u32(3);
        target.attributeClass = columns.u8(4);
    }
}

/**
 * The edges.
 *
 * Only elements below `length` count. The columns are other arrays once the table has moved: read them from here again after every call that may add rows.
 */
export class GraphStoreEdges extends ZigTable<GraphStore> {
    /** The node it starts from. */
    readonly source!: ReadonlyUint32Array;
    /** The node it leads to. */
    readonly target!: ReadonlyUint32Array;
    /** Odd while the row is in use; another one each time that it is used. */
    readonly generation!: ReadonlyUint32Array;
    /** Views that it is a member of. */
    readonly references!: ReadonlyUint32Array;
    /** The first of its attributes. */
    readonly attributes!: ReadonlyUint32Array;
    /** How many attributes it has. */
    readonly attributeCount!: ReadonlyUint32Array;
    /** A number whose meaning depends on the type of the edge; 4294967295 when there is none. */
    readonly specific!: ReadonlyUint32Array;
    /** What kind of edge it is. */
    readonly edgeType!: ReadonlyUint16Array;
    /** Where it stands among its like. */
    readonly order!: ReadonlyUint16Array;
    /**
     * Whether source and target differ in meaning.
     *
     * 0 or 1.
     */
    readonly directional!: ReadonlyUint8Array;
    /** One more than the size class of the run of its attributes; 0 without a run. */
    readonly attributeClass!: ReadonlyUint8Array;

    /** GraphStore makes it. */
    constructor(owner: GraphStore) {
        super(owner, "GraphStore.edges");
        this.attach(undefined);
    }

    /** Follows the table to where it lies now. */
    protected override attachColumns(columns: Columns, target: Writable<this>): void {
        target.source = columns.u32(0);
        target.target = columns.u32(1);
        target.generation = columns.u32(2);
        target.references = columns.u32(3);
        target.attributes = columns.u32(4);
        target.attributeCount = columns.u32(5);
        target.specific = columns.u32(6);
        target.edgeType = columns.u16(7);
        target.order = columns.u16(8);
        target.directional = columns.u8(9);
        target.attributeClass = columns.u8(10);
    }
}

/**
 * The attributes of nodes and edges.
 *
 * Only elements below `length` count. The columns are other arrays once the table has moved: read them from here again after every call that may add rows.
 */
export class GraphStoreAttributes extends ZigTable<GraphStore> {
    /** The row of its name in `texts`. */
    readonly key!: ReadonlyUint32Array;
    /** The low half of its value; of a text the row in `texts`. */
    readonly low!: ReadonlyUint32Array;
    /** The high half of its value. */
    readonly high!: ReadonlyUint32Array;
    /**
     * What kind of value it is.
     *
     * Indexes into {@link Tag}.
     */
    readonly tag!: ReadonlyUint8Array;

    /** GraphStore makes it. */
    constructor(owner: GraphStore) {
        super(owner, "GraphStore.attributes");
        this.attach(undefined);
    }

    /** Follows the table to where it lies now. */
    protected override attachColumns(columns: Columns, target: Writable<this>): void {
        target.key = columns.u32(0);
        target.low = columns.u32(1);
        target.high = columns.u32(2);
        target.tag = columns.u8(3);
    }
}

/**
 * The texts: keys and values of attributes.
 *
 * Only elements below `length` count. The columns are other arrays once the table has moved: read them from here again after every call that may add rows.
 */
export class GraphStoreTexts extends ZigTable<GraphStore> {
    /** The first of its words in `characters`; the next free row, in a free row. */
    readonly start!: ReadonlyUint32Array;
    /** Bytes of UTF-8. */
    readonly lengthColumn!: ReadonlyUint32Array;
    /** How many attributes hold it; 0 in a free row. */
    readonly references!: ReadonlyUint32Array;
    /** Grows when the row is used for another text. */
    readonly stamp!: ReadonlyUint32Array;
    /** Hash of its bytes. */
    readonly hash!: ReadonlyUint32Array;
    /**
     * Whether it is a key, which is never let go.
     *
     * 0 or 1.
     */
    readonly pinned!: ReadonlyUint8Array;

    /** GraphStore makes it. */
    constructor(owner: GraphStore) {
        super(owner, "GraphStore.texts");
        this.attach(undefined);
    }

    /** Follows the table to where it lies now. */
    protected override attachColumns(columns: Columns, target: Writable<this>): void {
        target.start = columns.u32(0);
        target.lengthColumn = columns.u32(1);
        target.references = columns.u32(2);
        target.stamp = columns.u32(3);
        target.hash = columns.u32(4);
        target.pinned = columns.u8(5);
    }
}

/**
 * The bytes of the texts.
 *
 * Only elements below `length` count. The columns are other arrays once the table has moved: read them from here again after every call that may add rows.
 */
export class GraphStoreCharacters extends ZigTable<GraphStore> {
    /** The bytes, the first in the lowest bits. */
    readonly bytes!: ReadonlyBigUint64Array;

    /** GraphStore makes it. */
    constructor(owner: GraphStore) {
        super(owner, "GraphStore.characters");
        this.attach(undefined);
    }

    /** Follows the table to where it lies now. */
    protected override attachColumns(columns: Columns, target: Writable<this>): void {
        target.bytes = columns.u64(0);
    }
}

/**
 * Values on their way into the store.
 *
 * Only elements below `length` count. The columns are other arrays once the table has moved: read them from here again after every call that may add rows.
 */
export class GraphStoreInbox extends ZigTable<GraphStore> {
    /** Which of the new nodes or edges of the call it is for. */
    readonly ownerColumn!: ReadonlyUint32Array;
    /** The row of its key in `texts`. */
    readonly key!: ReadonlyUint32Array;
    /** The low half of the value; of a text the byte in `inbox_words` where it starts. */
    readonly low!: ReadonlyUint32Array;
    /** The high half of the value; of a text its length in bytes. */
    readonly high!: ReadonlyUint32Array;
    /** The number of a tag. */
    readonly tag!: ReadonlyUint8Array;

    /** GraphStore makes it. */
    constructor(owner: GraphStore) {
        super(owner, "GraphStore.inbox");
        this.attach(undefined);
    }

    /** Follows the table to where it lies now. */
    protected override attachColumns(columns: Columns, target: Writable<this>): void {
        target.ownerColumn = columns.u32(0);
        target.key = columns.u32(1);
        target.low = columns.u32(2);
        target.high = columns.u32(3);
        target.tag = columns.u8(4);
    }
}

/**
 * The bytes of the texts in the inbox.
 *
 * Only elements below `length` count. The columns are other arrays once the table has moved: read them from here again after every call that may add rows.
 */
export class GraphStoreInboxWords extends ZigTable<GraphStore> {
    /** The bytes, the first in the lowest bits. */
    readonly bytes!: ReadonlyBigUint64Array;

    /** GraphStore makes it. */
    constructor(owner: GraphStore) {
        super(owner, "GraphStore.inboxWords");
        this.attach(undefined);
    }

    /** Follows the table to where it lies now. */
    protected override attachColumns(columns: Columns, target: Writable<this>): void {
        target.bytes = columns.u64(0);
    }
}

/** Describes {@link GraphStore} to the binding layer. */
export const graphStoreType: ObjectType<GraphStore> = new ObjectType({
    library,
    name: "GraphStore",
    fingerprint: "1463e028ae663901b19b72713fe4358f",
    destroy: "GraphStore_destroy",
    factories: ["GraphStore.create"],
    type: GraphStore,
    construct: (key) => new GraphStore(key),
});
