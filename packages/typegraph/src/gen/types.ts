// Generated from the Zig module "typegraph"; don't edit. To update: npx --yes pnpm@12 stubs

import {
    checkBoolean,
    checkList,
    checkObject,
    checkTag,
    checkText,
    checkU16,
    checkU32,
    checkU32Array,
    type Place,
    placeOf,
    readList,
    type Slots,
    unknownKey,
    writeList,
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

/**
 * What is wrong with a rule.
 *
 * - `duplicate_identifier`: Another child has this identifier.
 * - `unresolved_path`: A path of a link rule leads nowhere.
 * - `missing_reference`: A link rule has no reference at one of its ends.
 */
export type DiagnosticCode = (typeof DiagnosticCode)[number];

/** Every `DiagnosticCode`, at the index that columns of tables hold. */
export const DiagnosticCode = ["duplicate_identifier", "unresolved_path", "missing_reference"] as const;

/**
 * The order of the children of a node.
 *
 * - `insertion`: That in which they were added.
 * - `name`: By the bytes of their names: `m[10]` before `m[2]`.
 * - `natural`: By name, with numbers in it as numbers: `m[2]` before `m[10]`.
 */
export type ChildOrder = (typeof ChildOrder)[number];

/** Every `ChildOrder`, at the index that columns of tables hold. */
export const ChildOrder = ["insertion", "name", "natural"] as const;

/**
 * What is looked into again although it is in the other view already.
 *
 * - `nothing`: Nothing: copying the same twice costs nothing.
 * - `starts`: The nodes that are given.
 * - `everything`: All that is needed: what has been added since the last time is brought along.
 */
export type CopyAgain = (typeof CopyAgain)[number];

/** Every `CopyAgain`, at the index that columns of tables hold. */
export const CopyAgain = ["nothing", "starts", "everything"] as const;

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

/** What a type is besides its name. */
export interface TypeOptions {
    /**
     * Whether it is a trait.
     *
     * @defaultValue `false`
     */
    readonly trait?: boolean | undefined;
    /**
     * Whether instances can be made of it.
     *
     * @defaultValue `false`
     */
    readonly constructable?: boolean | undefined;
}

/** A {@link TypeOptions} with all its fields. */
export interface CompleteTypeOptions {
    /** Whether it is a trait. */
    readonly trait: boolean;
    /** Whether instances can be made of it. */
    readonly constructable: boolean;
}

const typeOptionsKeys: readonly string[] = ["trait", "constructable"];

/** Checks a `TypeOptions` and fills in what was left out. */
export function checkTypeOptions(
    value: TypeOptions,
    call: string,
    place: Place,
    key?: string | number,
): CompleteTypeOptions {
    const where = placeOf(place, key);
    checkObject(value, call, where);
    for (const unknown in value) {
        if (!typeOptionsKeys.includes(unknown)) throw unknownKey(unknown, typeOptionsKeys, call, where);
    }
    const { trait = false, constructable = false } = value;
    return {
        trait: checkBoolean(trait, call, where, "trait"),
        constructable: checkBoolean(constructable, call, where, "constructable"),
    };
}

/** Writes a `TypeOptions` that has been checked. */
export function writeTypeOptions(slots: Slots, slot: number, value: CompleteTypeOptions): void {
    slots.writeBoolean(slot, value.trait);
    slots.writeBoolean(slot + 1, value.constructable);
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

/** An end of a link rule. */
export interface LinkEnd {
    /** A reference; absent for a path. */
    readonly reference?: number | undefined;
    /**
     * A path in its text form; the empty one is the instance itself.
     *
     * @defaultValue `""`
     */
    readonly path?: string | undefined;
}

/** A {@link LinkEnd} with all its fields. */
export interface CompleteLinkEnd {
    /** A reference; absent for a path. */
    readonly reference: number | undefined;
    /** A path in its text form; the empty one is the instance itself. */
    readonly path: string;
}

const linkEndKeys: readonly string[] = ["reference", "path"];

/** Checks a `LinkEnd` and fills in what was left out. */
export function checkLinkEnd(value: LinkEnd, call: string, place: Place, key?: string | number): CompleteLinkEnd {
    const where = placeOf(place, key);
    checkObject(value, call, where);
    for (const unknown in value) {
        if (!linkEndKeys.includes(unknown)) throw unknownKey(unknown, linkEndKeys, call, where);
    }
    const { reference, path = "" } = value;
    return {
        reference: reference === undefined ? undefined : checkU32(reference, call, where, "reference"),
        path: checkText(path, call, where, "path"),
    };
}

/** Writes a `LinkEnd` that has been checked. */
export function writeLinkEnd(slots: Slots, slot: number, value: CompleteLinkEnd): void {
    slots.writeBoolean(slot, value.reference !== undefined);
    if (value.reference !== undefined) slots.writeU32(slot + 1, value.reference);
    slots.writeText(slot + 2, value.path);
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

/** The members of a container. */
export interface PointerMembers {
    /** Their indexes. */
    readonly indexes: Uint32Array;
    /** Their child rules. */
    readonly rules: Uint32Array;
    /** Their identifiers, as rows of texts. */
    readonly names: Uint32Array;
}

/** Reads a `PointerMembers` of a result. */
export function readPointerMembers(slots: Slots, slot: number): PointerMembers {
    return {
        indexes: new Uint32Array(slots.readPacked(slot, 4)),
        rules: new Uint32Array(slots.readPacked(slot + 2, 4)),
        names: new Uint32Array(slots.readPacked(slot + 4, 4)),
    };
}

/** Something that is wrong with a rule. */
export interface Diagnostic {
    /** What is wrong. */
    readonly code: DiagnosticCode;
    /** The type. */
    readonly type: number;
    /** The rule. */
    readonly node: number;
    /** What exactly is wrong with a path. */
    readonly kind: Kind;
    /** The identifier, or the name in the path that leads nowhere. */
    readonly identifier: string;
    /** The path in its text form. */
    readonly path: string;
    /** Which segment of it leads nowhere; 4294967295 when it is about no path. */
    readonly segment: number;
    /** Identifiers that may have been meant. */
    readonly candidates: string[];
    /** All of it in words. */
    readonly message: string;
}

/** Reads a `Diagnostic` of a result. */
export function readDiagnostic(slots: Slots, slot: number): Diagnostic {
    return {
        code: DiagnosticCode[slots.readU32(slot)] as DiagnosticCode,
        type: slots.readU32(slot + 1),
        node: slots.readU32(slot + 2),
        kind: Kind[slots.readU32(slot + 3)] as Kind,
        identifier: slots.readText(slot + 4),
        path: slots.readText(slot + 6),
        segment: slots.readU32(slot + 8),
        candidates: readList(slots, slot + 9, 2, (slots, slot) => slots.readText(slot)),
        message: slots.readText(slot + 11),
    };
}

/** Child rules of two types that have one identifier, and children of different types. */
export interface MergeConflicts {
    /** Their identifiers, as rows of texts. */
    readonly names: Uint32Array;
    /** The rules of the type that is to inherit. */
    readonly ownRules: Uint32Array;
    /** The types of their children; 4294967295 for one that is not linked. */
    readonly ownTypes: Uint32Array;
    /** The rules of the other type. */
    readonly otherRules: Uint32Array;
    /** The types of their children; 4294967295 for one that is not linked. */
    readonly otherTypes: Uint32Array;
}

/** Reads a `MergeConflicts` of a result. */
export function readMergeConflicts(slots: Slots, slot: number): MergeConflicts {
    return {
        names: new Uint32Array(slots.readPacked(slot, 4)),
        ownRules: new Uint32Array(slots.readPacked(slot + 2, 4)),
        ownTypes: new Uint32Array(slots.readPacked(slot + 4, 4)),
        otherRules: new Uint32Array(slots.readPacked(slot + 6, 4)),
        otherTypes: new Uint32Array(slots.readPacked(slot + 8, 4)),
    };
}

/** What a type has got from another. */
export interface MergeSummary {
    /** The new child rules. */
    readonly children: Uint32Array;
    /** Those of the new child rules whose types are not linked. */
    readonly unresolved: Uint32Array;
    /** Child rules of the type that stand in for those of the other. */
    readonly kept: Uint32Array;
    /** Those of them whose type is another one than that of the rule they stand in for. */
    readonly conflicts: Uint32Array;
    /** How many child rules of the type have gone for those of the other. */
    readonly replaced: number;
    /** The new link rules. */
    readonly links: Uint32Array;
    /** How many link rules of the other the type had already. */
    readonly knownLinks: number;
}

/** Reads a `MergeSummary` of a result. */
export function readMergeSummary(slots: Slots, slot: number): MergeSummary {
    return {
        children: new Uint32Array(slots.readPacked(slot, 4)),
        unresolved: new Uint32Array(slots.readPacked(slot + 2, 4)),
        kept: new Uint32Array(slots.readPacked(slot + 4, 4)),
        conflicts: new Uint32Array(slots.readPacked(slot + 6, 4)),
        replaced: slots.readU32(slot + 8),
        links: new Uint32Array(slots.readPacked(slot + 9, 4)),
        knownLinks: slots.readU32(slot + 11),
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

/** Which descendants, and in which order. */
export interface DescendantQuery {
    /**
     * Only children, not theirs.
     *
     * @defaultValue `false`
     */
    readonly directOnly?: boolean | undefined;
    /**
     * Whether the node itself can be among them.
     *
     * @defaultValue `false`
     */
    readonly includeRoot?: boolean | undefined;
    /**
     * Only nodes that are instances of one of these types; empty for all.
     *
     * @defaultValue `[]`
     */
    readonly types?: ArrayLike<number> | undefined;
    /**
     * Only nodes that have a trait of each of these types.
     *
     * @defaultValue `[]`
     */
    readonly traits?: ArrayLike<number> | undefined;
    /**
     * How children of one node are sorted; those with equal names stay in the order in which they were added.
     *
     * @defaultValue `"insertion"`
     */
    readonly order?: ChildOrder | undefined;
}

/** A {@link DescendantQuery} with all its fields. */
export interface CompleteDescendantQuery {
    /** Only children, not theirs. */
    readonly directOnly: boolean;
    /** Whether the node itself can be among them. */
    readonly includeRoot: boolean;
    /** Only nodes that are instances of one of these types; empty for all. */
    readonly types: Uint32Array;
    /** Only nodes that have a trait of each of these types. */
    readonly traits: Uint32Array;
    /** How children of one node are sorted; those with equal names stay in the order in which they were added. */
    readonly order: ChildOrder;
}

const descendantQueryKeys: readonly string[] = ["directOnly", "includeRoot", "types", "traits", "order"];

/** Checks a `DescendantQuery` and fills in what was left out. */
export function checkDescendantQuery(
    value: DescendantQuery,
    call: string,
    place: Place,
    key?: string | number,
): CompleteDescendantQuery {
    const where = placeOf(place, key);
    checkObject(value, call, where);
    for (const unknown in value) {
        if (!descendantQueryKeys.includes(unknown)) throw unknownKey(unknown, descendantQueryKeys, call, where);
    }
    const { directOnly = false, includeRoot = false, types = [], traits = [], order = "insertion" } = value;
    return {
        directOnly: checkBoolean(directOnly, call, where, "directOnly"),
        includeRoot: checkBoolean(includeRoot, call, where, "includeRoot"),
        types: checkU32Array(types, call, where, "types"),
        traits: checkU32Array(traits, call, where, "traits"),
        order: checkTag(order, ChildOrder, call, where, "order"),
    };
}

/** Writes a `DescendantQuery` that has been checked. */
export function writeDescendantQuery(slots: Slots, slot: number, value: CompleteDescendantQuery): void {
    slots.writeBoolean(slot, value.directOnly);
    slots.writeBoolean(slot + 1, value.includeRoot);
    slots.writeArray(slot + 2, value.types);
    slots.writeArray(slot + 4, value.traits);
    slots.writeU32(slot + 6, ChildOrder.indexOf(value.order));
}

/** Which kinds of edges are followed. */
export interface CopyFollow {
    /**
     * To children.
     *
     * @defaultValue `true`
     */
    readonly composition?: boolean | undefined;
    /**
     * To what is pointed to.
     *
     * @defaultValue `true`
     */
    readonly pointer?: boolean | undefined;
    /**
     * To successors.
     *
     * @defaultValue `true`
     */
    readonly next?: boolean | undefined;
    /**
     * From sets of operands to these.
     *
     * @defaultValue `true`
     */
    readonly operand?: boolean | undefined;
    /**
     * To the instances of traits.
     *
     * @defaultValue `true`
     */
    readonly trait?: boolean | undefined;
    /**
     * From the instance of a trait to the node that has it.
     *
     * @defaultValue `true`
     */
    readonly traitOwner?: boolean | undefined;
    /**
     * To what is connected, whichever way the edge was made.
     *
     * @defaultValue `false`
     */
    readonly interfaceConnection?: boolean | undefined;
}

/** A {@link CopyFollow} with all its fields. */
export interface CompleteCopyFollow {
    /** To children. */
    readonly composition: boolean;
    /** To what is pointed to. */
    readonly pointer: boolean;
    /** To successors. */
    readonly next: boolean;
    /** From sets of operands to these. */
    readonly operand: boolean;
    /** To the instances of traits. */
    readonly trait: boolean;
    /** From the instance of a trait to the node that has it. */
    readonly traitOwner: boolean;
    /** To what is connected, whichever way the edge was made. */
    readonly interfaceConnection: boolean;
}

const copyFollowKeys: readonly string[] = [
    "composition",
    "pointer",
    "next",
    "operand",
    "trait",
    "traitOwner",
    "interfaceConnection",
];

/** Checks a `CopyFollow` and fills in what was left out. */
export function checkCopyFollow(
    value: CopyFollow,
    call: string,
    place: Place,
    key?: string | number,
): CompleteCopyFollow {
    const where = placeOf(place, key);
    checkObject(value, call, where);
    for (const unknown in value) {
        if (!copyFollowKeys.includes(unknown)) throw unknownKey(unknown, copyFollowKeys, call, where);
    }
    const {
        composition = true,
        pointer = true,
        next = true,
        operand = true,
        trait = true,
        traitOwner = true,
        interfaceConnection = false,
    } = value;
    return {
        composition: checkBoolean(composition, call, where, "composition"),
        pointer: checkBoolean(pointer, call, where, "pointer"),
        next: checkBoolean(next, call, where, "next"),
        operand: checkBoolean(operand, call, where, "operand"),
        trait: checkBoolean(trait, call, where, "trait"),
        traitOwner: checkBoolean(traitOwner, call, where, "traitOwner"),
        interfaceConnection: checkBoolean(interfaceConnection, call, where, "interfaceConnection"),
    };
}

/** Writes a `CopyFollow` that has been checked. */
export function writeCopyFollow(slots: Slots, slot: number, value: CompleteCopyFollow): void {
    slots.writeBoolean(slot, value.composition);
    slots.writeBoolean(slot + 1, value.pointer);
    slots.writeBoolean(slot + 2, value.next);
    slots.writeBoolean(slot + 3, value.operand);
    slots.writeBoolean(slot + 4, value.trait);
    slots.writeBoolean(slot + 5, value.traitOwner);
    slots.writeBoolean(slot + 6, value.interfaceConnection);
}

/** How nodes are copied. */
export interface CopyOptions {
    /**
     * What is looked into again although it is in the other view already.
     *
     * @defaultValue `"nothing"`
     */
    readonly again?: CopyAgain | undefined;
    /** Names of types whose trait instances are left behind; absent means only "has_source_chunk". */
    readonly skipTraits?: readonly string[] | undefined;
    /**
     * Which kinds of edges are followed; those of other kinds stay behind. What types are made of comes whole.
     *
     * @defaultValue `{}`
     */
    readonly follow?: CopyFollow | undefined;
}

/** A {@link CopyOptions} with all its fields. */
export interface CompleteCopyOptions {
    /** What is looked into again although it is in the other view already. */
    readonly again: CopyAgain;
    /** Names of types whose trait instances are left behind; absent means only "has_source_chunk". */
    readonly skipTraits: string[] | undefined;
    /** Which kinds of edges are followed; those of other kinds stay behind. What types are made of comes whole. */
    readonly follow: CompleteCopyFollow;
}

const copyOptionsKeys: readonly string[] = ["again", "skipTraits", "follow"];

/** Checks a `CopyOptions` and fills in what was left out. */
export function checkCopyOptions(
    value: CopyOptions,
    call: string,
    place: Place,
    key?: string | number,
): CompleteCopyOptions {
    const where = placeOf(place, key);
    checkObject(value, call, where);
    for (const unknown in value) {
        if (!copyOptionsKeys.includes(unknown)) throw unknownKey(unknown, copyOptionsKeys, call, where);
    }
    const { again = "nothing", skipTraits, follow = {} } = value;
    return {
        again: checkTag(again, CopyAgain, call, where, "again"),
        skipTraits: skipTraits === undefined ? undefined : checkList(skipTraits, checkText, call, where, "skipTraits"),
        follow: checkCopyFollow(follow, call, where, "follow"),
    };
}

/** Writes a `CopyOptions` that has been checked. */
export function writeCopyOptions(slots: Slots, slot: number, value: CompleteCopyOptions): void {
    slots.writeU32(slot, CopyAgain.indexOf(value.again));
    slots.writeBoolean(slot + 1, value.skipTraits !== undefined);
    if (value.skipTraits !== undefined)
        writeList(slots, slot + 2, value.skipTraits, 2, (slots, slot, element) => slots.writeText(slot, element));
    writeCopyFollow(slots, slot + 4, value.follow);
}

/** What copying has done. */
export interface CopySummary {
    /** The nodes that are new in the other view. */
    readonly nodes: Uint32Array;
    /** How many edges are new there. */
    readonly edgeCount: number;
}

/** Reads a `CopySummary` of a result. */
export function readCopySummary(slots: Slots, slot: number): CopySummary {
    return {
        nodes: new Uint32Array(slots.readPacked(slot, 4)),
        edgeCount: slots.readU32(slot + 2),
    };
}
