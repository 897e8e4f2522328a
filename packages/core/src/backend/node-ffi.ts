import type { AllocateCallback, Backend, NativeLibrary } from "./backend.ts";
import { describeRuntime } from "./runtime.ts";
import { withStatusInFrame } from "./status-in-frame.ts";

/** The part of `node:ffi` that is used; its own types exist only in the typings of the newest Node. */
interface NodeFfi {
    readonly DynamicLibrary: new (path: string | null) => DynamicLibrary;
    getRawPointer(source: ArrayBuffer): bigint;
}

interface DynamicLibrary {
    getFunction(symbol: string, signature: Signature): (frameAddress: number) => void;
    registerCallback(signature: Signature, callback: AllocateCallback): bigint;
}

interface Signature {
    readonly return: "void" | "f64";
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
            const signature: Signature = { return: "void", arguments: ["f64"] };
            return { resolve: (symbol) => withStatusInFrame(library.getFunction(symbol, signature)) };
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
