import type { ZigLibrary } from "./library.ts";

const libraries: Map<string, ZigLibrary> = new Map();

/** Remembers a module that has been imported in this thread. */
export function rememberLibrary(library: ZigLibrary): void {
    libraries.set(library.module, library);
}

/** The library of a module; undefined when the module has not been imported in this thread. */
export function knownLibrary(module: string): ZigLibrary | undefined {
    return libraries.get(module);
}
