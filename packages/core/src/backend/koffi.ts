import { createRequire } from "node:module";
import type { AllocateCallback, Backend, NativeFunction, NativeLibrary } from "./backend.ts";

type Koffi = typeof import("koffi");

// In this form, file tracers see what is required.
const require: NodeJS.Require = createRequire(import.meta.url);

/** The backend for every runtime, on the `koffi` package. This is the only file that knows it. */
export function openKoffi(): Backend {
    // Required and not imported: 15 ms that only users of this backend should pay, at their first call.
    const koffi = require("koffi") as Koffi;
    return {
        name: "koffi",
        load(path: string): NativeLibrary {
            const library = koffi.load(path);
            return { resolve: (symbol) => library.func(symbol, "int32", ["double"]) as NativeFunction };
        },
        registerAllocate(callback: AllocateCallback): number {
            const prototype = koffi.proto("double", ["double"]);
            return Number(koffi.register(callback, koffi.pointer(prototype)));
        },
        addressOf(buffer: ArrayBuffer): number {
            return buffer.byteLength === 0 ? 0 : Number(koffi.address(buffer));
        },
    };
}
