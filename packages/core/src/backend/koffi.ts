import { requireFrom } from "../library/require-from.ts";
import { whileLoading } from "../workers/load-gate.ts";
import type { AllocateCallback, Backend, NativeFunction, NativeLibrary } from "./backend.ts";

type Koffi = typeof import("koffi");

/**
 * The backend for every runtime, on koffi. This is the only file that knows it.
 *
 * What is installed and loaded are koffi's packages for one platform each. They are all that is needed of it, and unlike the package
 * `koffi` they have no install script, which package managers warn of or refuse.
 *
 * @throws when there is none for this machine
 */
export function openKoffi(): Backend {
    const koffi = whileLoading(requireKoffi);
    return {
        name: "koffi",
        load(path: string): NativeLibrary {
            const library = whileLoading(() => koffi.load(path));
            const resolve = (symbol: string) => library.func(symbol, "int32", ["double"]) as NativeFunction;
            return { resolve: (symbol) => whileLoading(() => resolve(symbol)) };
        },
        registerAllocate(callback: AllocateCallback): number {
            return whileLoading(() => {
                const prototype = koffi.proto("double", ["double"]);
                return Number(koffi.register(callback, koffi.pointer(prototype)));
            });
        },
        addressOf(buffer: ArrayBuffer): number {
            return buffer.byteLength === 0 ? 0 : Number(koffi.address(buffer));
        },
    };
}

/** Required and not imported: some milliseconds that only users of this backend should pay, at their first call. */
function requireKoffi(): Koffi {
    const name = `@koromix/koffi-${process.platform}-${process.arch}`;
    try {
        return requireFrom(import.meta.url)(name) as Koffi;
    } catch (cause) {
        if ((cause as NodeJS.ErrnoException).code !== "MODULE_NOT_FOUND") throw cause;
        throw new Error(
            `the package ${name} is not installed. It is an optional dependency of @pyzig/core for this platform: install again ` +
                "without leaving optional dependencies out, and on this platform; in a bundle, put it beside the program",
            { cause },
        );
    }
}
