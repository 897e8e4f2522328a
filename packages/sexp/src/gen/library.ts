// Generated from the Zig module "sexp"; don't edit. To update: npx --yes pnpm@12 stubs

import { type MemoryUsage, type NativeFunctions, ZigLibrary } from "@pyzig/core";
import { errors } from "./errors.ts";

/** The native library of this module; the first call loads it. */
export const library: ZigLibrary = new ZigLibrary({
    module: "sexp",
    manifestHash: "4c0cb90133e202ef2c76278169100930",
    url: import.meta.url,
    package: "@pyzig/sexp",
    prebuilt:
        typeof import.meta.url === "string"
            ? {
                  "linux-x64": new URL("../prebuilds/linux-x64/libsexp.so", import.meta.url),
                  "linux-arm64": new URL("../prebuilds/linux-arm64/libsexp.so", import.meta.url),
                  "linux-x64-musl": new URL("../prebuilds/linux-x64-musl/libsexp.so", import.meta.url),
                  "linux-arm64-musl": new URL("../prebuilds/linux-arm64-musl/libsexp.so", import.meta.url),
                  "darwin-x64": new URL("../prebuilds/darwin-x64/libsexp.dylib", import.meta.url),
                  "darwin-arm64": new URL("../prebuilds/darwin-arm64/libsexp.dylib", import.meta.url),
                  "win32-x64": new URL("../prebuilds/win32-x64/sexp.dll", import.meta.url),
                  "win32-arm64": new URL("../prebuilds/win32-arm64/sexp.dll", import.meta.url),
              }
            : {},
    errors,
});

/** The symbols of the native functions. */
export type NativeSymbol =
    | "Tree_parse"
    | "Tree_write"
    | "Tree_save"
    | "Tree_writeCanonical"
    | "Tree_writeNode"
    | "Tree_create"
    | "Tree_createAll"
    | "Tree_copy"
    | "Tree_copyFrom"
    | "Tree_insert"
    | "Tree_insertSource"
    | "Tree_remove"
    | "Tree_replace"
    | "Tree_wrap"
    | "Tree_setAtom"
    | "Tree_setValue"
    | "Tree_setNumber"
    | "Tree_equals"
    | "Tree_diff"
    | "Tree_check"
    | "Tree_pathOf"
    | "Tree_pathsOf"
    | "Tree_nameOf"
    | "embeddedChecksum";

/** The native functions, each resolved by its first use. */
export const native: NativeFunctions<NativeSymbol> = library.functions([
    "Tree_parse",
    "Tree_write",
    "Tree_save",
    "Tree_writeCanonical",
    "Tree_writeNode",
    "Tree_create",
    "Tree_createAll",
    "Tree_copy",
    "Tree_copyFrom",
    "Tree_insert",
    "Tree_insertSource",
    "Tree_remove",
    "Tree_replace",
    "Tree_wrap",
    "Tree_setAtom",
    "Tree_setValue",
    "Tree_setNumber",
    "Tree_equals",
    "Tree_diff",
    "Tree_check",
    "Tree_pathOf",
    "Tree_pathsOf",
    "Tree_nameOf",
    "embeddedChecksum",
]);

/** The native memory that the objects of this module hold on this thread. */
export function memoryUsage(): MemoryUsage {
    return library.memoryUsage();
}
