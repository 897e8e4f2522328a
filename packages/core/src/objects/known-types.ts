import type { ObjectType } from "./object-type.ts";

const types: Map<string, ObjectType> = new Map();

/** Remembers a class of this thread, by its module and name. */
export function rememberType(module: string, type: ObjectType): void {
    types.set(`${module}.${type.name}`, type);
}

/** The class of a module; undefined when the module has not been imported in this thread. */
export function knownType(module: string, name: string): ObjectType | undefined {
    return types.get(`${module}.${name}`);
}
