import { TypeRegistryError } from "../errors/call-errors.ts";
import type { Handle } from "./handle.ts";

/** A type that some library of this process exports. */
interface RegisteredType {
    readonly name: string;
    readonly module: string;
    readonly fingerprint: string;
    /** Where its library lies. */
    readonly library: string;
}

/**
 * What all copies of this package share: a process may have several, when dependencies ask for different versions.
 * Its shape must stay as it is; a version with another one uses another key.
 */
interface Registry {
    /** By module and name. */
    readonly types: Map<string, RegisteredType>;
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
        const made: Registry = { types: new Map(), live: new Map(), handles: new WeakMap(), keys: new WeakSet() };
        Object.defineProperty(holder, key, { value: made });
    }
    return holder[key] as Registry;
}

/**
 * Adds a type of a library that has just been loaded.
 *
 * @throws TypeRegistryError when the same type of the same module is here already with another layout: objects of the one would be
 * taken for the other
 */
export function registerType(type: RegisteredType): void {
    const name = `${type.module}.${type.name}`;
    const known = registry.types.get(name);
    if (known === undefined) {
        registry.types.set(name, type);
    } else if (known.fingerprint !== type.fingerprint) {
        throw new TypeRegistryError(
            `two libraries export the type ${name}, but not the same one: ${known.library} (fingerprint ${known.fingerprint}) ` +
                `and ${type.library} (fingerprint ${type.fingerprint}). ` +
                "Use one version of the package in this process (see `npm ls` or `pnpm why`), or rebuild both libraries from the same sources",
            { module: type.module },
        );
    }
}
