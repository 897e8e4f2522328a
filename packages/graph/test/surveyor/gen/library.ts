// Generated from the Zig module "surveyor"; don't edit. To update: npx --yes pnpm@12 stubs

import { type MemoryUsage, type NativeFunctions, ZigLibrary } from "@pyzig/core";
import { graphStoreType, graphViewType } from "@pyzig/graph";
import { errors } from "./errors.ts";

/** The native library of this module; the first call loads it. */
export const library: ZigLibrary = new ZigLibrary({
    module: "surveyor",
    manifestHash: "71453e276c5dd697d66cfb64c521d63a",
    url: import.meta.url,
    errors,
    imports: [
        { type: () => graphStoreType, fingerprint: "b1c1490f149b82de915da584086f4153" },
        { type: () => graphViewType, fingerprint: "f5992cc16f72e9c5e4f133d97f0a050d" },
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
