import { ArgumentRangeError, checkBoolean, checkText, checkU32, within, wrongType } from "@pyzig/core";
import type { AnyNode } from "./any.ts";
import { none } from "./constants.ts";
import { checkSpecific, type EdgeProperties, edgeProperties, nodeArgument } from "./edge.ts";
import { checkEdgeType, type EdgeType } from "./edge-type.ts";
import { GraphView as NativeView } from "./gen/index.ts";
import type { Inbox } from "./inbox.ts";
import type { Settable, SettableAttributes } from "./literal.ts";
import { checkOptions } from "./options.ts";
import type { StoreState } from "./store-state.ts";
import type { ViewState } from "./view-state.ts";

const { addNodes, addEdges } = NativeView.prototype;

/** Attributes of many nodes or edges: an array for each key, all of one length. An `undefined` in one leaves that attribute out. */
export type AttributeColumns<Type> = {
    readonly [Key in keyof Type]?: ArrayLike<Settable<Type[Key]> | undefined>;
};

/** Many nodes as columns. */
export interface NodeColumns<NodeAttributes> {
    /** How many nodes; may be left out when there are attributes. */
    readonly count?: number | undefined;
    /** Their attributes. */
    readonly attributes?: AttributeColumns<NodeAttributes> | undefined;
}

/** What many nodes can be given as. */
export type NodeBatch<NodeAttributes> =
    | number
    | readonly (SettableAttributes<NodeAttributes> | undefined)[]
    | NodeColumns<NodeAttributes>;

/** A node, or its number. */
export type NodeOrId = AnyNode | number;

/** One of many edges. */
export interface EdgeRow<EdgeAttributes> extends Omit<EdgeProperties<EdgeAttributes>, "source" | "target"> {
    /** The node that it starts from, or its number. */
    readonly source: NodeOrId;
    /** The node that it leads to, or its number. */
    readonly target: NodeOrId;
}

/** Many edges as columns. */
export interface EdgeColumns<EdgeAttributes> {
    /** The nodes that they start from, or their numbers; fastest as a `Uint32Array`. */
    readonly sources: ArrayLike<NodeOrId>;
    /** The nodes that they lead to, or their numbers; fastest as a `Uint32Array`. */
    readonly targets: ArrayLike<NodeOrId>;
    /** What kind of edge they are; one for all, or one for each. */
    readonly edgeType: EdgeType | ArrayLike<number>;
    /** Whether source and target differ in meaning; one for all, or one for each; `false` unless it is said. */
    readonly directional?: boolean | ArrayLike<boolean | number> | undefined;
    /** Where they stand among their like; one for all, or one for each. */
    readonly orders?: number | ArrayLike<number> | undefined;
    /** A number for each whose meaning depends on the type. */
    readonly edgeSpecifics?: ArrayLike<number | undefined> | undefined;
    /** Their attributes. */
    readonly attributes?: AttributeColumns<EdgeAttributes> | undefined;
}

const edgeColumns: readonly (keyof EdgeColumns<unknown>)[] = [
    "sources",
    "targets",
    "edgeType",
    "directional",
    "orders",
    "edgeSpecifics",
    "attributes",
];

/** What many edges can be given as. */
export type EdgeBatch<EdgeAttributes> = readonly EdgeRow<EdgeAttributes>[] | EdgeColumns<EdgeAttributes>;

/** Makes and inserts nodes in one call, all or none, and returns their numbers. */
export function addNodeBatch<NodeAttributes>(view: ViewState, nodes: NodeBatch<NodeAttributes>): Uint32Array {
    const call = "GraphView.addNodes";
    const { inbox } = view.store;
    const serial = inbox.start();
    let count: number;
    if (typeof nodes === "number") count = checkU32(nodes, call, "nodes");
    else if (Array.isArray(nodes)) {
        count = nodes.length;
        for (let index = 0; index < count; index++) {
            if (nodes[index] !== undefined) inbox.write(index, nodes[index], call, index);
        }
    } else {
        if (typeof nodes !== "object" || nodes === null)
            throw wrongType(nodes, call, "nodes", "a number, an array or columns");
        const columns = checkOptions(nodes as NodeColumns<NodeAttributes>, ["count", "attributes"], call, "nodes");
        const length = columnLength(columns.attributes, call);
        count = columns.count === undefined ? (length ?? 0) : checkU32(columns.count, call, "nodes.count");
        if (length !== undefined && length !== count) throw lengthError(call, "nodes.attributes", length, count);
        writeColumns(inbox, columns.attributes, count, call);
    }
    const entries = inbox.finish(serial, call);
    try {
        return addNodes.call(view.native, count, entries);
    } finally {
        inbox.shrink();
    }
}

/** Makes and inserts edges in one call, all or none, and returns their numbers. */
export function addEdgeBatch<EdgeAttributes>(view: ViewState, edges: EdgeBatch<EdgeAttributes>): Uint32Array {
    const call = "GraphView.addEdges";
    if (typeof edges !== "object" || edges === null) throw wrongType(edges, call, "edges", "an array or columns");
    const { inbox } = view.store;
    const serial = inbox.start();
    const columns = Array.isArray(edges)
        ? columnsOf(view, edges, call)
        : checkOptions(edges as EdgeColumns<EdgeAttributes>, edgeColumns, call, "edges");
    const { sources, targets, edgeType, directional = false, orders = 0, edgeSpecifics, attributes } = columns;
    if (!Array.isArray(edges)) {
        const count = lengthOf(sources, call, "sources");
        const length = columnLength(attributes, call);
        if (length !== undefined && length !== count) throw lengthError(call, "edges.attributes", length, count);
        writeColumns(inbox, attributes, count, call);
    }
    const types = typeof edgeType === "number" ? [checkEdgeType(edgeType, call, "edgeType")] : edgeType;
    const flags = typeof directional === "boolean" ? Uint8Array.of(Number(directional)) : flagsOf(directional, call);
    const orderList = typeof orders === "number" ? [orders] : orders;
    const specifics =
        edgeSpecifics === undefined ? [] : Array.from(edgeSpecifics, (value, index) => specificOf(value, index, call));
    // Nodes last: getters of what came before may have removed some.
    const sourceIds = nodeIds(view.store, sources, call, "sources");
    const targetIds = nodeIds(view.store, targets, call, "targets");
    const entries = inbox.finish(serial, call);
    try {
        return addEdges.call(view.native, sourceIds, targetIds, types, flags, orderList, specifics, entries);
    } finally {
        inbox.shrink();
    }
}

/** Turns rows into columns, with their attributes in the inbox. */
function columnsOf<EdgeAttributes>(
    view: ViewState,
    rows: readonly EdgeRow<EdgeAttributes>[],
    call: string,
): EdgeColumns<EdgeAttributes> {
    const { inbox } = view.store;
    const sources: NodeOrId[] = [];
    const targets: NodeOrId[] = [];
    const edgeType: number[] = [];
    const directional: boolean[] = [];
    const orders: number[] = [];
    const edgeSpecifics: (number | undefined)[] = [];
    for (const [index, row] of rows.entries()) {
        const place = within("edges", index);
        checkOptions(row, edgeProperties, call, place);
        sources.push(row.source);
        targets.push(row.target);
        edgeType.push(row.edgeType);
        const { name, attributes, edgeSpecific } = row;
        directional.push(checkBoolean(row.directional ?? false, call, place, "directional"));
        orders.push(row.order ?? 0);
        if (edgeSpecific !== undefined) checkSpecific(edgeSpecific, call, within(place, "edgeSpecific"));
        edgeSpecifics.push(edgeSpecific);
        if (name !== undefined) inbox.write(index, { name: checkText(name, call, place, "name") }, call, index);
        if (attributes !== undefined) inbox.write(index, attributes, call, index);
    }
    return { sources, targets, edgeType, directional, orders, edgeSpecifics };
}

function specificOf(value: number | undefined, index: number, call: string): number {
    return value === undefined ? none : checkSpecific(value, call, within("edgeSpecifics", index));
}

/** The numbers of nodes; typed arrays are taken as they are. */
function nodeIds(state: StoreState, nodes: ArrayLike<NodeOrId>, call: string, place: string): ArrayLike<number> {
    if (nodes instanceof Uint32Array) return nodes;
    if (typeof nodes !== "object" || nodes === null)
        throw wrongType(nodes, call, place, "an array of nodes or their numbers");
    // All of them are read before the first is checked: reading may call getters.
    return Array.from(nodes).map((node) => (typeof node === "number" ? node : nodeArgument(state, node, call, place)));
}

function lengthOf(nodes: ArrayLike<NodeOrId>, call: string, place: string): number {
    if (typeof nodes !== "object" || nodes === null || typeof nodes.length !== "number")
        throw wrongType(nodes, call, place, "an array of nodes or their numbers");
    return nodes.length;
}

function flagsOf(values: ArrayLike<boolean | number>, call: string): Uint8Array {
    if (typeof values !== "object" || values === null)
        throw wrongType(values, call, "directional", "a boolean or an array");
    return Uint8Array.from(values, (value) => (value ? 1 : 0));
}

function columnLength(columns: object | undefined, call: string): number | undefined {
    if (columns === undefined) return undefined;
    let length: number | undefined;
    for (const [key, column] of Object.entries(columns)) {
        if (column === undefined) continue;
        const own = (column as { length?: unknown } | null)?.length;
        if (typeof column === "string" || typeof own !== "number")
            throw wrongType(column, call, within("attributes", key), "an array");
        if (length !== undefined && own !== length) throw lengthError(call, `attributes.${key}`, own, length);
        length = own;
    }
    return length;
}

/** Writes columns row by row, since an owner's values lie together. */
function writeColumns(inbox: Inbox, columns: object | undefined, count: number, call: string): void {
    if (columns === undefined) return;
    const entries = Object.entries(columns as Record<string, ArrayLike<unknown> | undefined>);
    const lists = entries.filter((entry): entry is [string, ArrayLike<unknown>] => entry[1] !== undefined);
    inbox.writeRows(lists, count, call);
}

function lengthError(call: string, place: string, length: number, expected: number): ArgumentRangeError {
    return new ArgumentRangeError(call, place, `must have ${expected} elements, has ${length}`);
}
