// Generated from the Zig module "typegraph"; don't edit. To update: npx --yes pnpm@12 stubs

import {
    checkBoolean,
    checkObject,
    checkTag,
    checkText,
    checkU16,
    checkU32,
    type Place,
    placeOf,
    readList,
    type Slots,
    unknownKey,
} from "@pyzig/core";

/**
 * What exactly went wrong.
 *
 * - `unspecified`: Nothing more is to be said than the error's code says.
 * - `missing_child`: A path names a child that its type has not got.
 * - `invalid_index`: A path names an element that its container has not got.
 * - `type_not_found`: A `<type X>` segment names no type.
 * - `composition_child_not_found`: A node has no child of this name.
 * - `trait_type_not_found`: A `<trait X>` segment names no type.
 * - `trait_instance_not_found`: A node has no trait of this type.
 * - `pointer_dereference_failed`: A node points to nothing.
 * - `operand_not_found`: An expression has no operand of this name.
 * - `unknown_edge_type`: A segment goes along an edge of a kind that paths can't follow.
 * - `typegraph_not_found`: A node belongs to no type graph.
 * - `unresolved_type_reference`: The type of a child is not linked.
 * - `missing_operand_reference`: A link rule has no end.
 * - `unresolved_reference`: An end of a link rule leads nowhere.
 * - `invalid_argument`: There is no type of this name.
 * - `recursive_type`: A type contains itself.
 * - `other`: The type is not constructable, or has rules that make no sense.
 */
export type Kind = (typeof Kind)[number];

/** Every `Kind`, at the index that columns of tables hold. */
export const Kind = [
    "unspecified",
    "missing_child",
    "invalid_index",
    "type_not_found",
    "composition_child_not_found",
    "trait_type_not_found",
    "trait_instance_not_found",
    "pointer_dereference_failed",
    "operand_not_found",
    "unknown_edge_type",
    "typegraph_not_found",
    "unresolved_type_reference",
    "missing_operand_reference",
    "unresolved_reference",
    "invalid_argument",
    "recursive_type",
    "other",
] as const;

/**
 * The order of pointers.
 *
 * - `insertion`: That in which they were made.
 * - `index`: By index; those without one come last, in the order in which they were made.
 */
export type PointerOrder = (typeof PointerOrder)[number];

/** Every `PointerOrder`, at the index that columns of tables hold. */
export const PointerOrder = ["insertion", "index"] as const;

/** What goes with the errors of type graphs. Numbers that say nothing are 4294967295, texts and lists empty. */
export interface Failure {
    /** What exactly went wrong. */
    readonly kind: Kind;
    /** The node that it is about: the segment of a reference, a child rule, a link rule, a type. */
    readonly node: number;
    /** A second node that it is about. */
    readonly other: number;
    /** The name that it is about. */
    readonly identifier: string;
    /** The path that was followed, in text form. */
    readonly path: string;
    /** Which segment of the path failed. */
    readonly segment: number;
    /** The node that was reached before that. */
    readonly resolved: number;
    /** Names that exist there and are like the one that does not. */
    readonly candidates: string[];
    /** The types that contain each other, from the first to the first again. */
    readonly cycle: Uint32Array;
    /** A number that is out of range, or where in a text something is wrong. */
    readonly position: number;
    /** What is wrong, in words. */
    readonly reason: string;
}

/** Reads a `Failure` of a result. */
export function readFailure(slots: Slots, slot: number): Failure {
    return {
        kind: Kind[slots.readU32(slot)] as Kind,
        node: slots.readU32(slot + 1),
        other: slots.readU32(slot + 2),
        identifier: slots.readText(slot + 3),
        path: slots.readText(slot + 5),
        segment: slots.readU32(slot + 7),
        resolved: slots.readU32(slot + 8),
        candidates: readList(slots, slot + 9, 2, (slots, slot) => slots.readText(slot)),
        cycle: new Uint32Array(slots.readPacked(slot + 11, 4)),
        position: slots.readU32(slot + 13),
        reason: slots.readText(slot + 14),
    };
}

/** How many instances each type has. */
export interface InstanceCounts {
    /** The types, in order. */
    readonly types: Uint32Array;
    /** Their instances. */
    readonly counts: Uint32Array;
}

/** Reads an `InstanceCounts` of a result. */
export function readInstanceCounts(slots: Slots, slot: number): InstanceCounts {
    return {
        types: new Uint32Array(slots.readPacked(slot, 4)),
        counts: new Uint32Array(slots.readPacked(slot + 2, 4)),
    };
}

/** Nodes with a trait. */
export interface Implementers {
    /** The nodes. */
    readonly nodes: Uint32Array;
    /** The trait instance of each. */
    readonly traits: Uint32Array;
}

/** Reads an `Implementers` of a result. */
export function readImplementers(slots: Slots, slot: number): Implementers {
    return {
        nodes: new Uint32Array(slots.readPacked(slot, 4)),
        traits: new Uint32Array(slots.readPacked(slot + 2, 4)),
    };
}

/** Which pointers of a node. */
export interface PointerQuery {
    /** Only those of this name, a row of texts. */
    readonly name?: number | undefined;
    /**
     * How they are sorted.
     *
     * @defaultValue `"insertion"`
     */
    readonly order?: PointerOrder | undefined;
}

/** A {@link PointerQuery} with all its fields. */
export interface CompletePointerQuery {
    /** Only those of this name, a row of texts. */
    readonly name: number | undefined;
    /** How they are sorted. */
    readonly order: PointerOrder;
}

const pointerQueryKeys: readonly string[] = ["name", "order"];

/** Checks a `PointerQuery` and fills in what was left out. */
export function checkPointerQuery(
    value: PointerQuery,
    call: string,
    place: Place,
    key?: string | number,
): CompletePointerQuery {
    const where = placeOf(place, key);
    checkObject(value, call, where);
    for (const unknown in value) {
        if (!pointerQueryKeys.includes(unknown)) throw unknownKey(unknown, pointerQueryKeys, call, where);
    }
    const { name, order = "insertion" } = value;
    return {
        name: name === undefined ? undefined : checkU32(name, call, where, "name"),
        order: checkTag(order, PointerOrder, call, where, "order"),
    };
}

/** Writes a `PointerQuery` that has been checked. */
export function writePointerQuery(slots: Slots, slot: number, value: CompletePointerQuery): void {
    slots.writeBoolean(slot, value.name !== undefined);
    if (value.name !== undefined) slots.writeU32(slot + 1, value.name);
    slots.writeU32(slot + 2, PointerOrder.indexOf(value.order));
}

/** The pointers of a node. */
export interface Pointers {
    /** The edges. */
    readonly edges: Uint32Array;
    /** Where they lead. */
    readonly targets: Uint32Array;
    /** Their indexes; 4294967295 for one without. */
    readonly indexes: Uint32Array;
}

/** Reads a `Pointers` of a result. */
export function readPointers(slots: Slots, slot: number): Pointers {
    return {
        edges: new Uint32Array(slots.readPacked(slot, 4)),
        targets: new Uint32Array(slots.readPacked(slot + 2, 4)),
        indexes: new Uint32Array(slots.readPacked(slot + 4, 4)),
    };
}

/** Connections of an interface. */
export interface Connections {
    /** The edges. */
    readonly edges: Uint32Array;
    /** The interfaces at their other ends. */
    readonly nodes: Uint32Array;
}

/** Reads a `Connections` of a result. */
export function readConnections(slots: Slots, slot: number): Connections {
    return {
        edges: new Uint32Array(slots.readPacked(slot, 4)),
        nodes: new Uint32Array(slots.readPacked(slot + 2, 4)),
    };
}

/** What counts as connected. */
export interface ConnectionRules {
    /** The trait whose owners are interfaces. Without it the type `is_interface.node.core.faebryk` of the type graph that the type of a node belongs to. */
    readonly interfaceTrait?: number | undefined;
    /**
     * Whether two nodes are connected when there is a path between them either way; shallow connections make some that lead one way only.
     *
     * @defaultValue `false`
     */
    readonly symmetric?: boolean | undefined;
    /**
     * Whether two interfaces of one type are also connected when all their children that are interfaces are, name by name, by other
     * than shallow connections. A path from one to the other has a step without an edge.
     *
     * @defaultValue `false`
     */
    readonly upConnect?: boolean | undefined;
}

/** A {@link ConnectionRules} with all its fields. */
export interface CompleteConnectionRules {
    /** The trait whose owners are interfaces. Without it the type `is_interface.node.core.faebryk` of the type graph that the type of a node belongs to. */
    readonly interfaceTrait: number | undefined;
    /** Whether two nodes are connected when there is a path between them either way; shallow connections make some that lead one way only. */
    readonly symmetric: boolean;
    /**
     * Whether two interfaces of one type are also connected when all their children that are interfaces are, name by name, by other
     * than shallow connections. A path from one to the other has a step without an edge.
     */
    readonly upConnect: boolean;
}

const connectionRulesKeys: readonly string[] = ["interfaceTrait", "symmetric", "upConnect"];

/** Checks a `ConnectionRules` and fills in what was left out. */
export function checkConnectionRules(
    value: ConnectionRules,
    call: string,
    place: Place,
    key?: string | number,
): CompleteConnectionRules {
    const where = placeOf(place, key);
    checkObject(value, call, where);
    for (const unknown in value) {
        if (!connectionRulesKeys.includes(unknown)) throw unknownKey(unknown, connectionRulesKeys, call, where);
    }
    const { interfaceTrait, symmetric = false, upConnect = false } = value;
    return {
        interfaceTrait:
            interfaceTrait === undefined ? undefined : checkU32(interfaceTrait, call, where, "interfaceTrait"),
        symmetric: checkBoolean(symmetric, call, where, "symmetric"),
        upConnect: checkBoolean(upConnect, call, where, "upConnect"),
    };
}

/** Writes a `ConnectionRules` that has been checked. */
export function writeConnectionRules(slots: Slots, slot: number, value: CompleteConnectionRules): void {
    slots.writeBoolean(slot, value.interfaceTrait !== undefined);
    if (value.interfaceTrait !== undefined) slots.writeU32(slot + 1, value.interfaceTrait);
    slots.writeBoolean(slot + 2, value.symmetric);
    slots.writeBoolean(slot + 3, value.upConnect);
}

/** A path between two nodes. */
export interface ConnectionPath {
    /** The nodes, from the first to the last. */
    readonly nodes: Uint32Array;
    /** The edges between them; 4294967295 between nodes that are connected because all of their children are. */
    readonly edges: Uint32Array;
    /** For each edge 1 when it is followed from its source to its target, -1 when from its target to its source. 0 without an edge. */
    readonly directions: Int8Array;
}

/** Reads a `ConnectionPath` of a result. */
export function readConnectionPath(slots: Slots, slot: number): ConnectionPath {
    return {
        nodes: new Uint32Array(slots.readPacked(slot, 4)),
        edges: new Uint32Array(slots.readPacked(slot + 2, 4)),
        directions: new Int8Array(slots.readPacked(slot + 4, 1)),
    };
}

/** All that a node is connected to. */
export interface ConnectedNodes {
    /** The nodes, the nearest first. */
    readonly nodes: Uint32Array;
    /** For each of the nodes the number of the last step of a shortest path to it. Empty without paths. */
    readonly steps: Uint32Array;
    /** The node that each step leads to. */
    readonly stepNodes: Uint32Array;
    /** The edge of each step; 4294967295 for a start, and between nodes that are connected because all of their children are. */
    readonly stepEdges: Uint32Array;
    /** The number of the step before each; 4294967295 for a start. */
    readonly stepPrevious: Uint32Array;
}

/** Reads a `ConnectedNodes` of a result. */
export function readConnectedNodes(slots: Slots, slot: number): ConnectedNodes {
    return {
        nodes: new Uint32Array(slots.readPacked(slot, 4)),
        steps: new Uint32Array(slots.readPacked(slot + 2, 4)),
        stepNodes: new Uint32Array(slots.readPacked(slot + 4, 4)),
        stepEdges: new Uint32Array(slots.readPacked(slot + 6, 4)),
        stepPrevious: new Uint32Array(slots.readPacked(slot + 8, 4)),
    };
}

/** Operands of an expression, or expressions of an operand. */
export interface Operands {
    /** The edges from the sets to the operands. */
    readonly edges: Uint32Array;
    /** The operands, or the expressions. */
    readonly nodes: Uint32Array;
}

/** Reads an `Operands` of a result. */
export function readOperands(slots: Slots, slot: number): Operands {
    return {
        edges: new Uint32Array(slots.readPacked(slot, 4)),
        nodes: new Uint32Array(slots.readPacked(slot + 2, 4)),
    };
}

/** A segment of a path. */
export interface PathSegment {
    /** The kind of edge that it follows. */
    readonly edgeType: number;
    /** Of a child or an operand its name, of a trait that of its type; `<<` and the name for a type. */
    readonly name: string;
}

/** Checks a `PathSegment`. */
export function checkPathSegment(value: PathSegment, call: string, place: Place, key?: string | number): PathSegment {
    const where = placeOf(place, key);
    checkObject(value, call, where);
    const { edgeType, name } = value;
    return {
        edgeType: checkU16(edgeType, call, where, "edgeType"),
        name: checkText(name, call, where, "name"),
    };
}

/** Writes a `PathSegment` that has been checked. */
export function writePathSegment(slots: Slots, slot: number, value: PathSegment): void {
    slots.writeU32(slot, value.edgeType);
    slots.writeText(slot + 1, value.name);
}

/** Reads a `PathSegment` of a result. */
export function readPathSegment(slots: Slots, slot: number): PathSegment {
    return {
        edgeType: slots.readU32(slot),
        name: slots.readText(slot + 1),
    };
}

/** What a child rule is told. */
export interface ChildOptions {
    /** The identifier; absent for an anonymous child. */
    readonly name?: string | undefined;
    /** Where the rule comes from: a node that it points to as `source`. */
    readonly source?: number | undefined;
}

/** A {@link ChildOptions} with all its fields. */
export interface CompleteChildOptions {
    /** The identifier; absent for an anonymous child. */
    readonly name: string | undefined;
    /** Where the rule comes from: a node that it points to as `source`. */
    readonly source: number | undefined;
}

const childOptionsKeys: readonly string[] = ["name", "source"];

/** Checks a `ChildOptions` and fills in what was left out. */
export function checkChildOptions(
    value: ChildOptions,
    call: string,
    place: Place,
    key?: string | number,
): CompleteChildOptions {
    const where = placeOf(place, key);
    checkObject(value, call, where);
    for (const unknown in value) {
        if (!childOptionsKeys.includes(unknown)) throw unknownKey(unknown, childOptionsKeys, call, where);
    }
    const { name, source } = value;
    return {
        name: name === undefined ? undefined : checkText(name, call, where, "name"),
        source: source === undefined ? undefined : checkU32(source, call, where, "source"),
    };
}

/** Writes a `ChildOptions` that has been checked. */
export function writeChildOptions(slots: Slots, slot: number, value: CompleteChildOptions): void {
    slots.writeBoolean(slot, value.name !== undefined);
    if (value.name !== undefined) slots.writeText(slot + 1, value.name);
    slots.writeBoolean(slot + 3, value.source !== undefined);
    if (value.source !== undefined) slots.writeU32(slot + 4, value.source);
}

/** What a link rule is told. */
export interface LinkOptions {
    /** The kind of edge that it makes. */
    readonly edgeType: number;
    /** Whether source and target differ in meaning; absent means not. */
    readonly directional?: boolean | undefined;
    /** The name of the edge. */
    readonly name?: string | undefined;
    /**
     * Where it stands among its like.
     *
     * @defaultValue `0`
     */
    readonly order?: number | undefined;
    /** The number of the edge, such as the index of a pointer. */
    readonly specific?: number | undefined;
    /** Where the rule comes from: a node that it points to as `source`. */
    readonly source?: number | undefined;
}

/** A {@link LinkOptions} with all its fields. */
export interface CompleteLinkOptions {
    /** The kind of edge that it makes. */
    readonly edgeType: number;
    /** Whether source and target differ in meaning; absent means not. */
    readonly directional: boolean | undefined;
    /** The name of the edge. */
    readonly name: string | undefined;
    /** Where it stands among its like. */
    readonly order: number;
    /** The number of the edge, such as the index of a pointer. */
    readonly specific: number | undefined;
    /** Where the rule comes from: a node that it points to as `source`. */
    readonly source: number | undefined;
}

const linkOptionsKeys: readonly string[] = ["edgeType", "directional", "name", "order", "specific", "source"];

/** Checks a `LinkOptions` and fills in what was left out. */
export function checkLinkOptions(
    value: LinkOptions,
    call: string,
    place: Place,
    key?: string | number,
): CompleteLinkOptions {
    const where = placeOf(place, key);
    checkObject(value, call, where);
    for (const unknown in value) {
        if (!linkOptionsKeys.includes(unknown)) throw unknownKey(unknown, linkOptionsKeys, call, where);
    }
    const { edgeType, directional, name, order = 0, specific, source } = value;
    return {
        edgeType: checkU16(edgeType, call, where, "edgeType"),
        directional: directional === undefined ? undefined : checkBoolean(directional, call, where, "directional"),
        name: name === undefined ? undefined : checkText(name, call, where, "name"),
        order: checkU16(order, call, where, "order"),
        specific: specific === undefined ? undefined : checkU32(specific, call, where, "specific"),
        source: source === undefined ? undefined : checkU32(source, call, where, "source"),
    };
}

/** Writes a `LinkOptions` that has been checked. */
export function writeLinkOptions(slots: Slots, slot: number, value: CompleteLinkOptions): void {
    slots.writeU32(slot, value.edgeType);
    slots.writeBoolean(slot + 1, value.directional !== undefined);
    if (value.directional !== undefined) slots.writeBoolean(slot + 2, value.directional);
    slots.writeBoolean(slot + 3, value.name !== undefined);
    if (value.name !== undefined) slots.writeText(slot + 4, value.name);
    slots.writeU32(slot + 6, value.order);
    slots.writeBoolean(slot + 7, value.specific !== undefined);
    if (value.specific !== undefined) slots.writeU32(slot + 8, value.specific);
    slots.writeBoolean(slot + 9, value.source !== undefined);
    if (value.source !== undefined) slots.writeU32(slot + 10, value.source);
}

/** The child rules of a type. */
export interface ChildRules {
    /** The rules, in the order in which they were declared. */
    readonly nodes: Uint32Array;
    /** Their identifiers as rows of texts; 4294967295 for an anonymous child. */
    readonly names: Uint32Array;
    /** Their references to types. */
    readonly typeReferences: Uint32Array;
    /** The types; 4294967295 for one that is not linked. */
    readonly types: Uint32Array;
}

/** Reads a `ChildRules` of a result. */
export function readChildRules(slots: Slots, slot: number): ChildRules {
    return {
        nodes: new Uint32Array(slots.readPacked(slot, 4)),
        names: new Uint32Array(slots.readPacked(slot + 2, 4)),
        typeReferences: new Uint32Array(slots.readPacked(slot + 4, 4)),
        types: new Uint32Array(slots.readPacked(slot + 6, 4)),
    };
}

/** The link rules of a type. */
export interface LinkRules {
    /** The rules, in the order in which they were declared. */
    readonly nodes: Uint32Array;
    /** Their left references. */
    readonly lhs: Uint32Array;
    /** Their right references. */
    readonly rhs: Uint32Array;
    /** The kinds of edges that they make. */
    readonly edgeTypes: Uint32Array;
    /** The text form of the left paths. */
    readonly lhsPaths: string[];
    /** The text form of the right paths. */
    readonly rhsPaths: string[];
}

/** Reads a `LinkRules` of a result. */
export function readLinkRules(slots: Slots, slot: number): LinkRules {
    return {
        nodes: new Uint32Array(slots.readPacked(slot, 4)),
        lhs: new Uint32Array(slots.readPacked(slot + 2, 4)),
        rhs: new Uint32Array(slots.readPacked(slot + 4, 4)),
        edgeTypes: new Uint32Array(slots.readPacked(slot + 6, 4)),
        lhsPaths: readList(slots, slot + 8, 2, (slots, slot) => slots.readText(slot)),
        rhsPaths: readList(slots, slot + 10, 2, (slots, slot) => slots.readText(slot)),
    };
}

/** References to types that are not linked. */
export interface UnresolvedReferences {
    /** The types that have the children. */
    readonly types: Uint32Array;
    /** The child rules. */
    readonly rules: Uint32Array;
    /** The references. */
    readonly references: Uint32Array;
    /** The names of the types that are wanted, as rows of texts; 4294967295 without one. */
    readonly names: Uint32Array;
}

/** Reads an `UnresolvedReferences` of a result. */
export function readUnresolvedReferences(slots: Slots, slot: number): UnresolvedReferences {
    return {
        types: new Uint32Array(slots.readPacked(slot, 4)),
        rules: new Uint32Array(slots.readPacked(slot + 2, 4)),
        references: new Uint32Array(slots.readPacked(slot + 4, 4)),
        names: new Uint32Array(slots.readPacked(slot + 6, 4)),
    };
}

/** An instance with all that it consists of. */
export interface InstanceTree {
    /** The nodes, the instance itself first and each child before its own. */
    readonly nodes: Uint32Array;
    /** The place of the parent of each in this list; 4294967295 for the instance itself and for traits that are no children. */
    readonly parents: Uint32Array;
    /** The names of the children, as rows of texts. */
    readonly names: Uint32Array;
}

/** Reads an `InstanceTree` of a result. */
export function readInstanceTree(slots: Slots, slot: number): InstanceTree {
    return {
        nodes: new Uint32Array(slots.readPacked(slot, 4)),
        parents: new Uint32Array(slots.readPacked(slot + 2, 4)),
        names: new Uint32Array(slots.readPacked(slot + 4, 4)),
    };
}
