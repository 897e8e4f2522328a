import { outOfRange, wrongType } from "@pyzig/core";

declare const nameOfType: unique symbol;

/**
 * A kind of edge: its number, from 0 to 65535. The name is part of the type, so an edge type in the place of another is a compile error.
 */
export type EdgeType<Name extends string = string> = number & { readonly [nameOfType]: Name };

/** All kinds of edges of this process, whichever copy of this package registered them. */
interface EdgeTypes {
    readonly byName: Map<string, number>;
    readonly byId: Map<number, string>;
}

const key: unique symbol = Symbol.for("@pyzig/graph edge types 1") as never;

/** Numbers that are handed out start here: below are those of the built-in kinds, and room for fixed ones. */
const firstFree = 256;

function findTypes(): EdgeTypes {
    const holder = globalThis as { [key]?: EdgeTypes };
    if (holder[key] === undefined)
        Object.defineProperty(holder, key, { value: { byName: new Map(), byId: new Map() } });
    return holder[key] as EdgeTypes;
}

const types = findTypes();

/**
 * Registers a kind of edge.
 *
 * @param name - says what it is in exports and messages
 * @param id - its number, for kinds that must keep one across programs; without it the next free one from 256 on
 * @throws RangeError when the name or the number is taken
 *
 * @example
 * const wire = registerEdgeType('wire');
 */
export function registerEdgeType<const Name extends string>(name: Name, id?: number): EdgeType<Name> {
    const call = "registerEdgeType";
    if (typeof name !== "string" || name === "") throw wrongType(name, call, "name", "a name");
    if (!name.isWellFormed()) throw outOfRange(name, call, "name", "well-formed text, without lone surrogates");
    const known = types.byName.get(name);
    if (known !== undefined) throw outOfRange(name, call, "name", `new: it is the edge type ${known} already`);
    if (id !== undefined) {
        checkId(id, call, "id");
        const other = types.byId.get(id);
        if (other !== undefined) throw outOfRange(id, call, "id", `new: it is the edge type "${other}" already`);
    }
    const chosen = id ?? nextFree();
    types.byName.set(name, chosen);
    types.byId.set(chosen, name);
    return chosen as EdgeType<Name>;
}

/** The edge type of a name, undefined when none is registered. */
export function findEdgeType(name: string): EdgeType | undefined {
    return types.byName.get(name) as EdgeType | undefined;
}

/** The name of an edge type, undefined for a number that is not registered. */
export function edgeTypeName(type: number): string | undefined {
    return types.byId.get(type);
}

/** All registered edge types, by name. */
export function edgeTypes(): ReadonlyMap<string, EdgeType> {
    return new Map(types.byName) as unknown as ReadonlyMap<string, EdgeType>;
}

/** The name of an edge type, or its number as text. */
export function describeEdgeType(type: number): string {
    return types.byId.get(type) ?? String(type);
}

/** The registered type of a name; a new one, with the given number when that is free, when there is none. */
export function edgeTypeFor(name: string, preferred: number): EdgeType {
    const known = findEdgeType(name);
    if (known !== undefined) return known;
    return registerEdgeType(name, types.byId.has(preferred) ? undefined : preferred);
}

/** Registers a type that a graph from another thread uses with this number. */
export function registerLoadedType(name: string, id: number): void {
    const known = types.byName.get(name);
    if (known === id) return;
    if (known === undefined && !types.byId.has(id)) registerEdgeType(name, id);
    else {
        const problem = `the edge type "${name}" or its number ${id} was registered while the graph was being loaded`;
        throw new RangeError(`GraphView.loadSnapshotAsync: ${problem}; load it again`);
    }
}

/** Checks the number of an edge type. */
export function checkEdgeType(type: number, call: string, place: string): number {
    if (typeof type !== "number") throw wrongType(type, call, place, "an edge type");
    checkId(type, call, place);
    return type;
}

function checkId(id: number, call: string, place: string): void {
    if (typeof id !== "number") throw wrongType(id, call, place, "a number");
    if (!(id >= 0 && id <= 0xffff && Number.isInteger(id)))
        throw outOfRange(id, call, place, "an integer from 0 to 65535");
}

function nextFree(): number {
    for (let id = firstFree; id <= 0xffff; id++) if (!types.byId.has(id)) return id;
    throw new RangeError("registerEdgeType: all 65536 edge types are taken");
}

/** A kind that is there in every process; another copy of this package may have registered it. */
function builtin<const Name extends string>(name: Name, id: number): EdgeType<Name> {
    return types.byName.has(name) ? (id as EdgeType<Name>) : registerEdgeType(name, id);
}

/** A node is a part of another. */
export const composition: EdgeType<"composition"> = builtin("composition", 130);
/** A node is an instance of a type. */
export const type: EdgeType<"type"> = builtin("type", 0);
/** Two interfaces are connected. */
export const interfaceConnection: EdgeType<"interface_connection"> = builtin("interface_connection", 85);
/** A node points to another. */
export const pointer: EdgeType<"pointer"> = builtin("pointer", 78);
/** A node comes after another. */
export const next: EdgeType<"next"> = builtin("next", 41);
/** A node is an operand of an expression. */
export const operand: EdgeType<"operand"> = builtin("operand", 193);
/** A node has a trait. */
export const trait: EdgeType<"trait"> = builtin("trait", 34);
