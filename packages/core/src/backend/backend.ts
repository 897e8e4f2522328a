/** A C function `i32 (f64)`: takes the address of a call frame and returns a status. */
export type NativeFunction = (frameAddress: number) => number;

/** Called from native code: returns the address of `byteLength` fresh zeroed bytes, or 0. It must not throw. */
export type AllocateCallback = (byteLength: number) => number;

/** A library in memory. It is never unloaded: objects and callbacks may still point into it. */
export interface NativeLibrary {
    /**
     * Resolves an exported function.
     *
     * @throws when the library has no such symbol
     */
    resolve(symbol: string): NativeFunction;
}

/** What a foreign-function layer has to offer. Everything above it is the same on every runtime. */
export interface Backend {
    /** The value of `PYZIG_FFI` that picks it. */
    readonly name: string;
    /**
     * Loads a library.
     *
     * @param path - an absolute path
     * @throws when it can't be loaded
     */
    load(path: string): NativeLibrary;
    /** Makes a C function pointer of the calling thread's allocation callback; it stays valid until the thread ends. */
    registerAllocate(callback: AllocateCallback): number;
    /** The address of a buffer's memory, which doesn't change until the buffer is detached. 0 for an empty or detached buffer. */
    addressOf(buffer: ArrayBuffer): number;
}
