import type { AllocateCallback, Backend, NativeFunction, NativeLibrary } from "./backend.ts";
import { describeRuntime } from "./runtime.ts";

/** The part of `node:ffi` that is used; its own types exist only in the typings of the newest Node. */
interface NodeFfi {
    readonly DynamicLibrary: new (path: string | null) => DynamicLibrary;
    getRawPointer(source: ArrayBuffer): bigint;
}

interface DynamicLibrary {
    getFunction(symbol: string, signature: Signature): NativeFunction;
    registerCallback(signature: Signature, callback: AllocateCallback): bigint;
}

interface Signature {
    readonly return: "i32" | "f64";
    readonly arguments: readonly ["f64"];
}

/**
 * The backend on Node's own foreign-function interface: calls cost a fifth of koffi's.
 *
 * @throws when this runtime has no `node:ffi`
 */
export function openNodeFfi(): Backend {
    const ffi = process.getBuiltinModule?.("node:ffi") as unknown as NodeFfi | undefined;
    if (ffi === undefined) {
        throw new Error(
            `this runtime (${describeRuntime()}) has no node:ffi; it needs Node 26.10 or newer, without --no-experimental-ffi`,
        );
    }
    // Callbacks belong to a library object: this one is the process itself and is never closed.
    let callbacks: DynamicLibrary | undefined;
    return {
        name: "node",
        load(path: string): NativeLibrary {
            const library = new ffi.DynamicLibrary(path);
            return { resolve: (symbol) => library.getFunction(symbol, { return: "i32", arguments: ["f64"] }) };
        },
        registerAllocate(callback: AllocateCallback): number {
            callbacks ??= new ffi.DynamicLibrary(null);
            return Number(callbacks.registerCallback({ return: "f64", arguments: ["f64"] }, callback));
        },
        addressOf(buffer: ArrayBuffer): number {
            return buffer.byteLength === 0 ? 0 : Number(ffi.getRawPointer(buffer));
        },
    };
}
