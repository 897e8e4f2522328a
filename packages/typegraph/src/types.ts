import { checkBoolean, checkText, within, wrongType } from "@pyzig/core";
import type { AnyBoundNode, BoundNode } from "@pyzig/graph";
import { checkOptions } from "@pyzig/graph/extend";
import { builtInTypes } from "./built-in-types.ts";
import { none } from "./constants.ts";
import { noSuchType, notFound, notUsable } from "./missing.ts";
import { NodeList } from "./node-list.ts";
import { stateOfSelf, type TypeState } from "./type-state.ts";

/** What a type is besides its name. */
export interface AddTypeOptions {
    /** Whether instances can be made of it; not unless it is said. */
    readonly constructable?: boolean | undefined;
    /** Whether it is a trait; not unless it is said. */
    readonly trait?: boolean | undefined;
}

/** Adds a type without rules. */
export function addType(self: BoundNode, name: string, options: AddTypeOptions): BoundNode {
    const call = "TypeGraph.addType";
    checkText(name, call, "name");
    const { constructable = false, trait = false } = checkOptions(options, ["constructable", "trait"], call);
    checkBoolean(constructable, call, "options.constructable");
    checkBoolean(trait, call, "options.trait");
    const state = stateOfSelf(self, call);
    return state.node(state.run(call, (system, view) => system.addType(view, self.id, name, { constructable, trait })));
}

/** Adds types without rules, all or none. */
export function addTypes(self: BoundNode, names: readonly string[]): BoundNode[] {
    const call = "TypeGraph.addTypes";
    if (!Array.isArray(names)) throw wrongType(names, call, "names", "an array of names");
    const texts = names.map((name: string, index) => checkText(name, call, within("names", index)));
    const state = stateOfSelf(self, call);
    const ids = state.run(call, (system, view) => system.addTypes(view, self.id, texts));
    return Array.from(ids, (id) => state.node(id));
}

/** The type of a name; a new one without rules when there is none. */
export function getOrCreateType(self: BoundNode, name: string): BoundNode {
    const call = "TypeGraph.getOrCreateType";
    checkText(name, call, "name");
    const state = stateOfSelf(self, call);
    return state.node(state.run(call, (system, view) => system.getOrCreateType(view, self.id, name)));
}

/** The type of a name. */
export function getTypeByName(self: BoundNode, name: string): BoundNode {
    const found = tryGetTypeByName(self, name);
    if (found !== undefined) return found;
    const call = "TypeGraph.getTypeByName";
    const state = stateOfSelf(self, call);
    const problem = `has no type ${JSON.stringify(name)}`;
    throw notFound(state, call, "type_not_found", self.id, name, problem, typeNames(self));
}

/** The type of a name, undefined when there is none. */
export function tryGetTypeByName(self: BoundNode, name: string): BoundNode | undefined {
    const call = "TypeGraph.tryGetTypeByName";
    const state = stateOfSelf(self, call);
    const row = state.nameRow(name, call, "name");
    return row === none ? undefined : state.tryNode(state.system.typeByName(state.view, self.id, row));
}

/** The number of a type that was given as an argument, or whose name was. */
export function typeIdOf(state: TypeState, self: BoundNode, type: AnyBoundNode | string, call: string): number {
    if (typeof type !== "string") return state.id(type, call, "type");
    const found = tryGetTypeByName(self, type);
    if (found !== undefined) return found.id;
    throw noSuchType(call, self, type, typeNames(self));
}

/** The name of a type. */
export function getTypeName(self: BoundNode, type: AnyBoundNode): string {
    const call = "TypeGraph.getTypeName";
    const state = stateOfSelf(self, call);
    const id = state.id(type, call, "type");
    const name = state.text(state.system.typeName(state.view, id));
    if (name !== undefined) return name;
    throw notUsable(state, call, "not_a_type", id, "is not a type: it has no type name");
}

/** The types, the built-in ones first. */
export function typesIn(self: BoundNode): NodeList {
    const state = stateOfSelf(self, "TypeGraph.types");
    return new NodeList(state, [self.id], () => state.system.typesOf(state.view, self.id));
}

/** Says that instances of a type can be made. */
export function markConstructable(self: BoundNode, type: AnyBoundNode): void {
    const call = "TypeGraph.markConstructable";
    const state = stateOfSelf(self, call);
    const id = state.id(type, call, "type");
    state.run(call, (system, view) => system.markConstructable(view, id));
}

/** Whether instances of a type can be made. */
export function isConstructable(self: BoundNode, type: AnyBoundNode): boolean {
    const call = "TypeGraph.isConstructable";
    const state = stateOfSelf(self, call);
    const id = state.id(type, call, "type");
    return state.run(call, (system, view) => system.isConstructable(view, id));
}

/** Says that a type is a trait. */
export function markAsTrait(self: BoundNode, type: AnyBoundNode): void {
    const call = "TypeGraph.markAsTrait";
    const state = stateOfSelf(self, call);
    const id = state.id(type, call, "type");
    state.run(call, (system, view) => system.markAsTrait(view, id));
}

/** Whether a type is one that every type graph has. */
export function isBuiltIn(self: BoundNode, type: BoundNode): boolean {
    return builtInTypes.has(getTypeName(self, type));
}

function typeNames(self: BoundNode): string[] {
    return typesIn(self).map((type) => getTypeName(self, type));
}
