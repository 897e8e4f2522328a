import type { ZigLibrary } from "../library/library.ts";
import type { Handle } from "./handle.ts";
import type { ZigObject } from "./zig-object.ts";

/** Opens the constructor of a class for the binding layer; nobody else has one. */
export interface ConstructionKey {
    readonly handle: Handle;
    /** What the object goes with. */
    readonly owner: ZigObject | undefined;
}

/** What the generated code says of a class. */
export interface ObjectDescription<Instance extends ZigObject> {
    /** The library that exports it. */
    readonly library: ZigLibrary;
    /** Its name in Zig and TypeScript. */
    readonly name: string;
    /** Identifies the layout of the native object. */
    readonly fingerprint: string;
    /** The symbol that destroys one. */
    readonly destroy: string;
    /** The functions that make one, for the message of the constructor. */
    readonly factories: readonly string[];
    /** The class. */
    readonly type: { readonly prototype: Instance };
    /** Makes the object of JavaScript. */
    readonly construct: (key: ConstructionKey) => Instance;
}

const factoriesByClass: WeakMap<object, readonly string[]> = new WeakMap();

/** The functions that make objects of a class, also of a subclass. */
export function factoriesOf(type: object): readonly string[] {
    for (let current: object | null = type; current !== null; current = Object.getPrototypeOf(current)) {
        const factories = factoriesByClass.get(current);
        if (factories !== undefined) return factories;
    }
    return [];
}

/** A class whose objects live in native memory. */
export class ObjectType<Instance extends ZigObject = ZigObject> {
    /** The library that exports it. */
    readonly library: ZigLibrary;
    /** Its name in Zig and TypeScript. */
    readonly name: string;
    /** Identifies the layout of the native object. */
    readonly fingerprint: string;
    /** The symbol that destroys one. */
    readonly destroy: string;
    /** The functions that make one. */
    readonly factories: readonly string[];
    #construct: (key: ConstructionKey) => Instance;

    /** Describes a class; generated code does it once for each. */
    constructor(description: ObjectDescription<Instance>) {
        this.library = description.library;
        this.name = description.name;
        this.fingerprint = description.fingerprint;
        this.destroy = description.destroy;
        this.factories = description.factories;
        this.#construct = description.construct;
        factoriesByClass.set(description.type, description.factories);
        this.library.register(this as unknown as ObjectType);
    }

    /** Makes the object of JavaScript that stands for a native one. */
    construct(key: ConstructionKey): Instance {
        return this.#construct(key);
    }

    /**
     * Makes all objects of this type instances of a hand-written subclass from now on.
     *
     * @example
     * ```ts
     * class Document extends Tree { … }
     * export const documentType = treeType.extend((key) => new Document(key));
     * ```
     * @returns this type, which is one of the subclass now
     */
    extend<Extended extends Instance>(construct: (key: ConstructionKey) => Extended): ObjectType<Extended> {
        this.#construct = construct;
        return this as unknown as ObjectType<Extended>;
    }
}
