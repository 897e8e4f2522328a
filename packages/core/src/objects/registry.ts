import { TypeRegistryError } from "../errors/call-errors.ts";
import type { HostBuffer } from "../memory/host-memory.ts";
import type { Handle } from "./handle.ts";

/** A type that some library of this process exports. */
export interface RegisteredType {
    readonly name: string;
    readonly module: string;
    readonly fingerprint: string;
    /** Where its library lies. */
    readonly library: string;
    /** The Zig version that compiled the library. */
    readonly zigVersion: string;
    /** How it was compiled: ReleaseSafe, ReleaseFast or Debug. */
    readonly releaseMode: string;
}

/**
 * What all copies of this package share: a process may have several, when dependencies ask for different versions.
 * Its shape must stay as it is; a version with another one uses another key.
 */
interface Registry {
    /** By module and name. */
    readonly types: Map<string, RegisteredType>;
    /** The memory that libraries borrow from this thread, by address. */
    readonly buffers: Map<number, HostBuffer>;
    /** Buffers that had no use when they were last looked at; taken away at the end of the running call. */
    unclaimed: HostBuffer[];
    /** The living native objects, by address. */
    readonly live: Map<number, Handle>;
    /** The handle behind every object of JavaScript. */
    readonly handles: WeakMap<object, Handle>;
    /** Keys that were made here, and not by somebody who wants to forge an object. */
    readonly keys: WeakSet<object>;
}

const key: unique symbol = Symbol.for("@pyzig/core registry 1") as never;

/** The registry of this thread. */
export const registry: Registry = findRegistry();

function findRegistry(): Registry {
    const holder = globalThis as { [key]?: Registry };
    if (holder[key] === undefined) {
        const made: Registry = {
            types: new Map(),
            buffers: new Map(),
            unclaimed: [],
            live: new Map(),
            handles: new WeakMap(),
            keys: new WeakSet(),
        };
        Object.defineProperty(holder, key, { value: made });
    }
    return holder[key] as Registry;
}

/**
 * Adds the types of a library that has just been loaded: all of them, or none.
 *
 * @throws TypeRegistryError when the same type of the same module is here already with another layout, or from a library that was built
 * in another way: objects of the one would be taken for the other
 */
export function registerTypes(types: readonly RegisteredType[]): void {
    for (const type of types) {
        const known = registry.types.get(nameOf(type));
        if (known !== undefined && !isSame(known, type)) {
            throw new TypeRegistryError(
                `two libraries export the type ${nameOf(type)}, but not the same one: ${side(known)} and ${side(type)}. ` +
                    "Use one version of the package in this process (see `npm ls` or `pnpm why`), " +
                    "or rebuild both libraries from the same sources with the same ZIG_RELEASEMODE",
                { module: type.module },
            );
        }
    }
    for (const type of types) if (!registry.types.has(nameOf(type))) registry.types.set(nameOf(type), type);
}

/**
 * Checks a type that a library takes from another module against the library that exports it.
 *
 * @param expected - the type as the library of `module` was compiled with it
 * @throws TypeRegistryError when the two would not agree on what lies in the memory of an object
 */
export function checkImportedType(module: string, expected: RegisteredType, provided: RegisteredType): void {
    if (isSame(expected, provided)) return;
    throw new TypeRegistryError(
        `the module "${module}" uses the type ${nameOf(provided)}, but its library and that of "${provided.module}" don't fit together: ` +
            `${side(expected)} and ${side(provided)}. ` +
            "Use versions of the two packages that belong together (see `npm ls` or `pnpm why`), " +
            "or rebuild both libraries from the same sources with the same ZIG_RELEASEMODE",
        { module },
    );
}

function nameOf({ module, name }: RegisteredType): string {
    return `${module}.${name}`;
}

function isSame(left: RegisteredType, right: RegisteredType): boolean {
    return (
        left.fingerprint === right.fingerprint &&
        left.zigVersion === right.zigVersion &&
        left.releaseMode === right.releaseMode
    );
}

function side({ library, fingerprint, zigVersion, releaseMode }: RegisteredType): string {
    return `${library} (fingerprint ${fingerprint}, Zig ${zigVersion}, ${releaseMode})`;
}
