// Generated from the Zig module "neighbour"; don't edit. To update: npx --yes pnpm@12 stubs

import { type MemoryUsage, type NativeFunctions, ZigLibrary } from "@pyzig/core";
import { rackType, roomType, shelfType } from "../../fixture/gen/index.ts";
import { errors } from "./errors.ts";

/** The native library of this module; the first call loads it. */
export const library: ZigLibrary = new ZigLibrary({
    module: "neighbour",
    manifestHash: "11572cdab9d518db2e59a7f682f70bdf",
    url: import.meta.url,
    errors,
    imports: [
        { type: () => shelfType, fingerprint: "9f55990f3466001f836f097dab4af53c" },
        { type: () => roomType, fingerprint: "4034b0c44004d1a486e104a36f012d7b" },
        { type: () => rackType, fingerprint: "05ef6756a5ddff9e125d667856b75ebf" },
    ],
});

/** The symbols of the native functions. */
export type NativeSymbol =
    | "Porter_create"
    | "Porter_carry"
    | "Lodger_moveIn"
    | "Lodger_countRacks"
    | "Lodger_takeRoom"
    | "Lodger_invite"
    | "itself"
    | "choose"
    | "make"
    | "makeOptional"
    | "replace"
    | "takeDown"
    | "fill"
    | "complain"
    | "labelOf"
    | "weigh"
    | "addRack"
    | "visit";

/** The native functions, each resolved by its first use. */
export const native: NativeFunctions<NativeSymbol> = library.functions([
    "Porter_create",
    "Porter_carry",
    "Lodger_moveIn",
    "Lodger_countRacks",
    "Lodger_takeRoom",
    "Lodger_invite",
    "itself",
    "choose",
    "make",
    "makeOptional",
    "replace",
    "takeDown",
    "fill",
    "complain",
    "labelOf",
    "weigh",
    "addRack",
    "visit",
]);

/** The native memory that the objects of this module hold on this thread. */
export function memoryUsage(): MemoryUsage {
    return library.memoryUsage();
}
