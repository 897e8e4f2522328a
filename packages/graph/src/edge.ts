import { type InspectOptions, inspect } from "node:util";
import { ArgumentRangeError, checkText, checkU32, outOfRange, type Place, wrongType } from "@pyzig/core";
import type { AnyEdge, AnyNode } from "./any.ts";
import { type AnyAttributes, Attributed, referenceKey, referenceState, staleReference } from "./attributed.ts";
import { none } from "./constants.ts";
import { describeEdgeType, type EdgeType } from "./edge-type.ts";
import { GraphStore as NativeStore, GraphView as NativeView } from "./gen/index.ts";
import type { SettableAttributes } from "./literal.ts";
import { type BoundNode, NodeReference, nodeReference } from "./node.ts";
import { inGraph } from "./not-in-graph-error.ts";
import { checkOptions } from "./options.ts";
import type { StoreState } from "./store-state.ts";
import type { GraphView } from "./view.ts";
import type { ViewState } from "./view-state.ts";

const { createEdge, setTarget } = NativeStore.prototype;
const { createAndInsertEdge, prepareTarget } = NativeView.prototype;

/** What a new edge is. */
export interface EdgeProperties<EdgeAttributes = AnyAttributes> {
    /** The node that it starts from. */
    readonly source: AnyNode;
    /** The node that it leads to. */
    readonly target: AnyNode;
    /** What kind of edge it is. */
    readonly edgeType: EdgeType;
    /** Whether source and target differ in meaning; `false` unless it is said. An undirected edge is visited in both directions. */
    readonly directional?: boolean | undefined;
    /** The attribute `name`. */
    readonly name?: string | undefined;
    /** Where it stands among its like, from 0 to 65535. */
    readonly order?: number | undefined;
    /** A number whose meaning depends on the type of the edge, from 0 to 4294967294. */
    readonly edgeSpecific?: number | undefined;
    /** Its attributes. */
    readonly attributes?: SettableAttributes<EdgeAttributes> | undefined;
}

/** The names of the properties of a new edge. */
export const edgeProperties: readonly (keyof EdgeProperties)[] = [
    "source",
    "target",
    "edgeType",
    "directional",
    "name",
    "order",
    "edgeSpecific",
    "attributes",
];

/** An edge of a store. The same edge has the same `EdgeReference`; a `BoundEdge` is the edge within a view. */
export class EdgeReference<
    EdgeAttributes = AnyAttributes,
    NodeAttributes = AnyAttributes,
> extends Attributed<EdgeAttributes> {
    /** Stores and views make these; use {@link EdgeReference.create}. */
    constructor(key: typeof referenceKey, state: StoreState, id: number, generation: number) {
        super(key, state, id, generation);
    }

    /**
     * Makes an edge that is in no view yet. Its ends are kept as long as it is there; they need be in no view before it is inserted.
     *
     * @throws TypeError for a source or target that is no node, RangeError when they are of different stores
     *
     * @example
     * const edge = EdgeReference.create({ source: a, target: b, edgeType: wire, attributes: { gauge: 22 } });
     * view.insertEdge(edge);
     */
    static create<EdgeAttributes = AnyAttributes>(
        properties: EdgeProperties<EdgeAttributes>,
    ): EdgeReference<EdgeAttributes> {
        const call = "EdgeReference.create";
        checkOptions(properties, edgeProperties, call, "properties");
        if (!(properties.source instanceof NodeReference)) throw wrongType(properties.source, call, "source", "a node");
        const state = referenceState(properties.source);
        const id = makeEdge(state, undefined, properties, call);
        return edgeReference(state, id) as unknown as EdgeReference<EdgeAttributes>;
    }

    protected override get kind(): "edge" {
        return "edge";
    }

    /** The edge apart from any view. */
    get edge(): EdgeReference<EdgeAttributes, NodeAttributes> {
        return this;
    }

    /** What kind of edge it is. */
    get edgeType(): EdgeType {
        return this.#columns("edgeType").edgeType[this.id] as EdgeType;
    }

    /** Whether source and target differ in meaning. */
    get directional(): boolean {
        return this.#columns("directional").directional[this.id] !== 0;
    }

    /** Where it stands among its like; 0 unless it was said. */
    get order(): number {
        return this.#columns("order").order[this.id] as number;
    }

    /** A number whose meaning depends on the type of the edge, undefined when it has none. */
    get edgeSpecific(): number | undefined {
        const specific = this.#columns("edgeSpecific").specific[this.id] as number;
        return specific === none ? undefined : specific;
    }

    /** The number of the node that it starts from. */
    get sourceId(): number {
        return this.#columns("sourceId").source[this.id] as number;
    }

    /** The number of the node that it leads to. */
    get targetId(): number {
        return this.#columns("targetId").target[this.id] as number;
    }

    /** The node that it starts from. */
    get source(): NodeReference<NodeAttributes> {
        return this.#end(this.sourceId);
    }

    /** The node that it leads to. */
    get target(): NodeReference<NodeAttributes> {
        return this.#end(this.targetId);
    }

    /** The node that it starts from, undefined when it is undirected. */
    get directedSource(): NodeReference<NodeAttributes> | undefined {
        return this.directional ? this.source : undefined;
    }

    /** The node that it leads to, undefined when it is undirected. */
    get directedTarget(): NodeReference<NodeAttributes> | undefined {
        return this.directional ? this.target : undefined;
    }

    /** The attribute `name`, undefined when there is none or it is no text. */
    get name(): string | undefined {
        const name = this.state.reader.get(this.#columns("name"), this.id, "name", "name");
        return typeof name === "string" ? name : undefined;
    }

    /**
     * The node at the other end; of a self loop the node itself.
     *
     * @throws RangeError for a node that is at neither end
     */
    other(node: AnyNode): NodeReference<NodeAttributes> {
        return this.#end(this.otherId(node));
    }

    /**
     * Leads the edge to another node, in every view that has it; its place in the order of insertion stays.
     *
     * @throws NotInGraphError with the code `TargetNodeNotInGraph` when one of these views has not got the node
     */
    setTarget(target: AnyNode): void {
        const call = "EdgeReference.setTarget";
        this.#columns("setTarget");
        const node = nodeArgument(this.state, target, call, "target");
        // Each view by itself: its tables may move.
        for (const view of this.state.views) inGraph(() => prepareTarget.call(view, this.id, node));
        setTarget.call(this.state.native, this.id, node);
    }

    /** Whether both are the same edge, in whatever views. */
    isSame(other: AnyEdge): boolean {
        return this.id === other.id && this.generation === other.generation && this.store === other.store;
    }

    /** What `console.log` shows. */
    [inspect.custom](depth: number, options: InspectOptions, show: typeof inspect): string {
        const name = `${this.constructor.name} ${this.id}`;
        if (!this.exists) return `${name} (gone)`;
        const arrow = this.directional ? "->" : "--";
        const text = `${name} ${this.sourceId} ${arrow} ${this.targetId} ${describeEdgeType(this.edgeType)}`;
        const attributes = this.attrs();
        if (depth < 0 || Object.keys(attributes).length === 0) return text;
        return `${text} ${show(attributes, options)}`;
    }

    /** The number of the node at the other end. */
    protected otherId(node: AnyNode): number {
        const { source, target } = this.#columns("other");
        const from = source[this.id] as number;
        const to = target[this.id] as number;
        const id = nodeArgument(this.state, node, "EdgeReference.other", "node");
        if (id === from) return to;
        if (id === to) return from;
        throw outOfRange(node, "EdgeReference.other", "node", `one of the ends of edge ${this.id}: ${from} or ${to}`);
    }

    #end(id: number): NodeReference<NodeAttributes> {
        return nodeReference(this.state, id) as unknown as NodeReference<NodeAttributes>;
    }

    /** The table that it is in, after a check that it exists. */
    #columns(member: string): StoreState["native"]["edges"] {
        const { edges } = this.state.native;
        if (edges.generation[this.id] !== this.generation) throw staleReference(this, member);
        return edges;
    }
}

/** An edge within a view: the same object for the same edge and view. */
export class BoundEdge<NodeAttributes = AnyAttributes, EdgeAttributes = AnyAttributes> extends EdgeReference<
    EdgeAttributes,
    NodeAttributes
> {
    readonly #view: ViewState;
    #edge: EdgeReference<EdgeAttributes, NodeAttributes> | undefined;

    /** Views make these. */
    constructor(key: typeof referenceKey, view: ViewState, id: number, generation: number) {
        super(key, view.store, id, generation);
        this.#view = view;
    }

    /** The view. */
    get view(): GraphView<NodeAttributes, EdgeAttributes> {
        return this.#view.view as unknown as GraphView<NodeAttributes, EdgeAttributes>;
    }

    override get edge(): EdgeReference<EdgeAttributes, NodeAttributes> {
        // Kept, so that it is the same one also when the edge is gone and its number is used again.
        this.#edge ??= edgeReference(this.state, this.id, this.generation) as unknown as EdgeReference<
            EdgeAttributes,
            NodeAttributes
        >;
        return this.#edge;
    }

    /** Whether the edge is a member of the view. */
    get isMember(): boolean {
        return this.exists && !this.#view.view.destroyed && this.#view.edgeRow(this.id) >= 0;
    }

    override get source(): BoundNode<NodeAttributes, EdgeAttributes> {
        return this.#node(this.sourceId);
    }

    override get target(): BoundNode<NodeAttributes, EdgeAttributes> {
        return this.#node(this.targetId);
    }

    override get directedSource(): BoundNode<NodeAttributes, EdgeAttributes> | undefined {
        return this.directional ? this.source : undefined;
    }

    override get directedTarget(): BoundNode<NodeAttributes, EdgeAttributes> | undefined {
        return this.directional ? this.target : undefined;
    }

    override other(node: AnyNode): BoundNode<NodeAttributes, EdgeAttributes> {
        return this.#node(this.otherId(node));
    }

    /** Removes the edge from the view; returns whether it was a member. */
    remove(): boolean {
        return this.view.removeEdge(this);
    }

    #node(id: number): BoundNode<NodeAttributes, EdgeAttributes> {
        this.#view.checkAlive("BoundEdge");
        return this.#view.node(id) as unknown as BoundNode<NodeAttributes, EdgeAttributes>;
    }
}

/** The reference of an edge; of one that exists unless a generation is given. */
export function edgeReference(state: StoreState, id: number, generation?: number): EdgeReference {
    const known = state.edges[id];
    if (known !== undefined && known.generation === generation) return known;
    const current = state.native.edges.generation[id] as number;
    const wanted = generation ?? current;
    if (known !== undefined && known.generation === wanted) return known;
    const made = new EdgeReference(referenceKey, state, id, wanted);
    if (wanted === current) state.edges[id] = made;
    return made;
}

/** The number of a node that was given as an argument: it exists, and is of the store. */
export function nodeArgument(state: StoreState, node: AnyNode, call: string, place: string): number {
    if (!(node instanceof NodeReference)) throw wrongType(node, call, place, "a node");
    if (referenceState(node) !== state) throw differentStore(call, place);
    if (state.native.nodes.generation[node.id] !== node.generation) throw staleReference(node, call);
    return node.id;
}

/** The number of an edge that was given as an argument: it exists, and is of the store. */
export function edgeArgument(state: StoreState, edge: AnyEdge, call: string, place: string): number {
    if (!(edge instanceof EdgeReference)) throw wrongType(edge, call, place, "an edge");
    if (referenceState(edge) !== state) throw differentStore(call, place);
    if (state.native.edges.generation[edge.id] !== edge.generation) throw staleReference(edge, call);
    return edge.id;
}

/** The error for things of two stores in one call. */
export function differentStore(call: string, place: string): Error {
    return new ArgumentRangeError(call, place, "is of another store; only views of one store share nodes and edges");
}

/** Makes an edge, in a view when one is given, and returns its number. */
export function makeEdge<EdgeAttributes>(
    state: StoreState,
    view: NativeView | undefined,
    properties: EdgeProperties<EdgeAttributes>,
    call: string,
): number {
    const { source, target, edgeType, directional, name, order, edgeSpecific, attributes } = properties;
    nodeArgument(state, source, call, "source");
    nodeArgument(state, target, call, "target");
    if (edgeType === undefined) throw wrongType(edgeType, call, "edgeType", "an edge type");
    const specific = edgeSpecific === undefined ? none : checkSpecific(edgeSpecific, call);
    const { inbox, native } = state;
    let entries = 0;
    if (name !== undefined || attributes !== undefined) {
        const serial = inbox.start();
        if (name !== undefined) inbox.write(0, { name: checkText(name, call, "name") }, call, undefined);
        if (attributes !== undefined) inbox.write(0, attributes, call, undefined);
        entries = inbox.finish(serial, call);
    }
    // Once more, since a getter may have removed them.
    const from = nodeArgument(state, source, call, "source");
    const to = nodeArgument(state, target, call, "target");
    const isDirectional = directional ?? false;
    return view === undefined
        ? createEdge.call(native, from, to, edgeType, isDirectional, order ?? 0, specific, entries)
        : createAndInsertEdge.call(view, from, to, edgeType, isDirectional, order ?? 0, specific, entries);
}

/** Checks the number of an edge; the largest of 32 bits stands for none. */
export function checkSpecific(value: number, call: string, place: Place = "edgeSpecific"): number {
    if (checkU32(value, call, place) === none) throw outOfRange(value, call, place, "an integer from 0 to 4294967294");
    return value;
}
