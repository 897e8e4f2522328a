import type { AllocateCallback, Backend, NativeFunction, NativeLibrary } from "./backend.ts";

/** The part of Deno that is used; its typings stand for a whole other environment. */
interface DenoFfi {
    dlopen(path: string, symbols: Readonly<Record<string, Signature>>): Opened;
    readonly UnsafePointer: {
        of(buffer: ArrayBuffer): object | null;
        value(pointer: object | null): bigint | number;
    };
    readonly UnsafeCallback: new (signature: Signature, callback: AllocateCallback) => { readonly pointer: object };
}

interface Opened {
    readonly symbols: Readonly<Record<string, NativeFunction>>;
}

interface Signature {
    readonly parameters: readonly ["f64"];
    readonly result: "i32" | "f64";
}

/** The callbacks of this thread: one that is collected takes its C function along. */
const callbacks: unknown[] = [];

/**
 * The backend on Deno's foreign-function interface.
 *
 * @throws when this runtime is not Deno 2. What needs a permission that is missing throws when it is used, and says which.
 */
export function openDenoFfi(): Backend {
    const deno = (globalThis as { readonly Deno?: Partial<DenoFfi> }).Deno;
    if (deno === undefined) throw new Error("Deno.dlopen is a part of Deno, and this is another runtime");
    const { dlopen, UnsafePointer, UnsafeCallback } = deno;
    if (dlopen === undefined || UnsafePointer === undefined || UnsafeCallback === undefined)
        throw new Error("this Deno has no Deno.dlopen; it needs Deno 2 or newer");
    return {
        name: "deno",
        load(path: string): NativeLibrary {
            // The functions wanted are named when a library is opened, so it is opened for each; it is one in memory.
            const open = (symbols: Readonly<Record<string, Signature>>) =>
                permitted(() => dlopen(path, symbols).symbols);
            open({});
            const signature: Signature = { parameters: ["f64"], result: "i32" };
            return { resolve: (symbol) => open({ [symbol]: signature })[symbol] as NativeFunction };
        },
        registerAllocate(callback: AllocateCallback): number {
            return permitted(() => {
                const registered = new UnsafeCallback({ parameters: ["f64"], result: "f64" }, callback);
                callbacks.push(registered);
                return Number(UnsafePointer.value(registered.pointer));
            });
        },
        addressOf(buffer: ArrayBuffer): number {
            if (buffer.byteLength === 0) return 0;
            return permitted(() => Number(UnsafePointer.value(UnsafePointer.of(buffer))));
        },
    };
}

/** Says which permission is missing when one is. */
function permitted<Result>(run: () => Result): Result {
    try {
        return run();
    } catch (cause) {
        // `PermissionDenied` before Deno 2.
        if (!(cause instanceof Error) || cause.name !== "NotCapable") throw cause;
        throw new Error(
            `native code needs a permission of Deno: start it with --allow-ffi, without a list of paths (${cause.message})`,
            { cause },
        );
    }
}
