// Generated from the Zig module "surveyor"; don't edit. To update: npx --yes pnpm@12 stubs

import { type MemoryUsage, type NativeFunctions, ZigLibrary } from "@pyzig/core";
import { graphStoreType, graphViewType } from "@pyzig/graph";
import { errors } from "./errors.ts";

/** The native library of this module; the first call loads it. */
export const library: ZigLibrary = new ZigLibrary({
    module: "surveyor",
    manifestHash: "1d47b2b977d6c5aacbbe577b776198a5",
    url: import.meta.url,
    errors,
    imports: [
        { type: () => graphStoreType, fingerprint: "1463e028ae663901b19b72713fe4358f" },
        { type: () => graphViewType, fingerprint: "6d6e707505812a6aa12108e938912406" },
    ],
});

/** The symbols of the native functions. */
export type NativeSymbol =
    | "itself"
    | "storeOf"
    | "larger"
    | "addChain"
    | "copyView"
    | "makeStore"
    | "takeView"
    | "takeStore"
    | "inspect";

/** The native functions, each resolved by its first use. */
export const native: NativeFunctions<NativeSymbol> = library.functions([
    "itself",
    "storeOf",
    "larger",
    "addChain",
    "copyView",
    "makeStore",
    "takeView",
    "takeStore",
    "inspect",
]);

/** The native memory that the objects of this module hold on this thread. */
export function memoryUsage(): MemoryUsage {
    return library.memoryUsage();
}
