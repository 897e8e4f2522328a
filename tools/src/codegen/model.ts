import type { Enum, ExportedFunction, Manifest, ObjectClass, Struct, Type } from "./manifest-schema.ts";
import { camelCase, kebabCase, lowerFirst } from "./names.ts";

/** The module that generated code imports its helpers from. */
export const core = "@pyzig/core";

/** A manifest with its names looked up, and what the generator decides about it. */
export class Model {
    /** What it is made of. */
    readonly manifest: Manifest;
    readonly #enums: ReadonlyMap<string, Enum>;
    readonly #structs: ReadonlyMap<string, Struct>;
    readonly #objects: ReadonlyMap<string, ObjectClass>;
    readonly #imported: ReadonlyMap<string, string>;
    readonly #given: ReadonlySet<string>;
    readonly #returned: ReadonlySet<string>;

    /** Looks up all names. `specifiers` says what to import the objects of other modules from. */
    constructor(manifest: Manifest, specifiers: ReadonlyMap<string, string> = new Map()) {
        this.manifest = manifest;
        this.#enums = new Map(manifest.enums.map((item) => [item.name, item]));
        this.#structs = new Map(manifest.structs.map((item) => [item.name, item]));
        this.#objects = new Map(manifest.objects.map((item) => [item.name, item]));
        this.#imported = importedObjects(manifest, specifiers);
        const given = manifest.functions.flatMap((item) => item.parameters.map((parameter) => parameter.type));
        const returned = manifest.functions.map((item) => item.result.type);
        const attached: Type[] = [
            ...manifest.error_sets.map((set) => set.fields),
            ...manifest.functions.map((f) => f.details),
        ]
            .filter((name) => name !== null)
            .map((name) => ({ kind: "struct", name }));
        this.#given = this.#reachable(given);
        this.#returned = this.#reachable([...returned, ...attached]);
    }

    /** The enum of a name. */
    enum(name: string): Enum {
        return found(this.#enums, name, "enum");
    }

    /** The struct of a name. */
    struct(name: string): Struct {
        return found(this.#structs, name, "struct");
    }

    /** What a class, and the constant that describes it, are imported from. */
    classSource(name: string): string {
        return this.#imported.get(name) ?? classFile(found(this.#objects, name, "object").name);
    }

    /** The error set that an error belongs to; empty for OutOfMemory. */
    errorSet(name: string): string {
        const error = this.manifest.errors.find((item) => item.name === name);
        if (error === undefined) throw new Error(`the manifest uses the error "${name}" but doesn't describe it`);
        return error.set;
    }

    /** Whether a struct is an argument, or part of one. */
    isGiven(name: string): boolean {
        return this.#given.has(name);
    }

    /** Whether a struct is a result or goes with an error, or is part of such. */
    isReturned(name: string): boolean {
        return this.#returned.has(name);
    }

    /** Whether all fields of a struct may be left out. */
    isAllDefaults(name: string): boolean {
        return this.struct(name).fields.every((field) => field.default !== undefined);
    }

    /** Whether what callers give for a struct differs from what it is complete: by defaults, or arrays of any kind. */
    hasLooseForm(name: string): boolean {
        return this.struct(name).fields.some((field) => field.default !== undefined || this.#isLoose(field.type));
    }

    /** The type that callers give for a struct. */
    looseName(name: string): string {
        return this.hasLooseForm(name) && this.isReturned(name) ? `${name}Init` : name;
    }

    /** The type of a struct with all its fields. */
    completeName(name: string): string {
        return this.hasLooseForm(name) && !this.isReturned(name) ? `Complete${name}` : name;
    }

    /** How many slots a value takes. */
    slots(type: Type): number {
        switch (type.kind) {
            case "void":
                return 0;
            case "text":
            case "bytes":
            case "slice":
                return 2;
            case "optional":
                return 1 + this.slots(type.child);
            case "array":
                return type.length * this.slots(type.element);
            case "struct":
                return this.struct(type.name).fields.reduce((sum, field) => sum + this.slots(field.type), 0);
            default:
                return 1;
        }
    }

    /** Whether a value has parts that lie beside its slots. */
    liesBeside(type: Type): boolean {
        switch (type.kind) {
            case "text":
            case "bytes":
            case "slice":
                return true;
            case "optional":
                return this.liesBeside(type.child);
            case "array":
                return this.liesBeside(type.element);
            case "struct":
                return this.struct(type.name).fields.some((field) => this.liesBeside(field.type));
            default:
                return false;
        }
    }

    /** The functions of an object, or those of none. */
    functionsOf(owner: string | null): ExportedFunction[] {
        return this.manifest.functions.filter((item) => item.owner === owner);
    }

    #isLoose(type: Type): boolean {
        switch (type.kind) {
            case "slice":
            case "array":
                return true;
            case "optional":
                return this.#isLoose(type.child);
            case "struct":
                return this.hasLooseForm(type.name);
            default:
                return false;
        }
    }

    #reachable(types: readonly Type[]): Set<string> {
        const reached = new Set<string>();
        const pending = [...types];
        for (let type = pending.pop(); type !== undefined; type = pending.pop()) {
            if (type.kind === "slice" || type.kind === "array") pending.push(type.element);
            if (type.kind === "optional") pending.push(type.child);
            if (type.kind !== "struct" || reached.has(type.name)) continue;
            reached.add(type.name);
            pending.push(...this.struct(type.name).fields.map((field) => field.type));
        }
        return reached;
    }
}

/** Whether a slice of this type is packed memory, a typed array. */
export function isPacked(type: Type): boolean {
    return type.kind === "int" || type.kind === "float";
}

/** The constant that describes a class to the binding layer: `shelfType`. */
export function typeConstant(name: string): string {
    return `${lowerFirst(name)}Type`;
}

/** The file of a class. */
export function classFile(name: string): string {
    return `./${kebabCase(name)}.ts`;
}

/** What a function is called in messages: `Shelf.add`. */
export function callName(item: ExportedFunction): string {
    return item.owner === null ? item.name : `${item.owner}.${item.name}`;
}

/** A property that a field becomes. */
export function property(name: string): string {
    return camelCase(name);
}

/** The specifiers of the objects of other modules. */
function importedObjects(manifest: Manifest, specifiers: ReadonlyMap<string, string>): Map<string, string> {
    const imported = new Map<string, string>();
    for (const { module, objects } of manifest.imports) {
        const specifier = specifiers.get(module);
        if (specifier === undefined) {
            throw new Error(`the objects of the module "${module}" are imported, but nobody said from which package`);
        }
        for (const { name } of objects) {
            if (imported.has(name) || manifest.objects.some((own) => own.name === name))
                throw new Error(
                    `two objects are called "${name}", one of them of the module "${module}"; rename one in Zig`,
                );
            imported.set(name, specifier);
        }
    }
    return imported;
}

function found<Item>(items: ReadonlyMap<string, Item>, name: string, kind: string): Item {
    const item = items.get(name);
    if (item !== undefined) return item;
    throw new Error(`the manifest uses the ${kind} "${name}" but doesn't describe it`);
}
