import type { AllocateCallback, Backend, NativeFunction, NativeLibrary } from "./backend.ts";

/** The part of `bun:ffi` that is used; a package of typings would be needed for nothing else. */
interface BunFfi {
    dlopen(path: string, symbols: Readonly<Record<string, Signature>>): Opened;
    ptr(buffer: ArrayBuffer): number;
    readonly JSCallback: new (callback: AllocateCallback, signature: Signature) => { readonly ptr: number | null };
}

interface Opened {
    readonly symbols: Readonly<Record<string, NativeFunction>>;
}

interface Signature {
    readonly args: readonly ["f64"];
    readonly returns: "i32" | "f64";
}

/** The callbacks of this thread: one that is collected takes its C function along. */
const callbacks: unknown[] = [];

/**
 * The backend on Bun's foreign-function interface.
 *
 * @throws when this runtime is not Bun
 */
export function openBunFfi(): Backend {
    // Not imported: other runtimes and bundlers would look for a package of this name.
    const ffi = process.getBuiltinModule?.("bun:ffi") as unknown as BunFfi | undefined;
    if (ffi === undefined) throw new Error("bun:ffi is a part of Bun, and this is another runtime");
    const { dlopen, ptr, JSCallback } = ffi;
    return {
        name: "bun",
        load(path: string): NativeLibrary {
            const resolve = (symbol: string): NativeFunction => {
                const { symbols } = dlopen(path, { [symbol]: { args: ["f64"], returns: "i32" } });
                return symbols[symbol] as NativeFunction;
            };
            // Bun opens no library without asking it for something; this function is in all of them.
            resolve("pyzig_describe");
            return { resolve };
        },
        registerAllocate(callback: AllocateCallback): number {
            const registered = new JSCallback(callback, { args: ["f64"], returns: "f64" });
            if (!registered.ptr) throw new Error("Bun made no C function of the allocation callback");
            callbacks.push(registered);
            return registered.ptr;
        },
        addressOf(buffer: ArrayBuffer): number {
            return buffer.byteLength === 0 ? 0 : ptr(buffer);
        },
    };
}
