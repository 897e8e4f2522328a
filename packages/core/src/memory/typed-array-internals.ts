// What a typed array really is, whatever its class or its own properties say: subclasses can override every getter, and native code
// that believes them reads memory that isn't theirs. These are the getters of the language itself.
const prototype = Object.getPrototypeOf(Uint8Array.prototype) as object;
const nameGetter = getter(prototype, Symbol.toStringTag);
const bufferGetter = getter(prototype, "buffer");
const byteOffsetGetter = getter(prototype, "byteOffset");
const byteLengthGetter = getter(prototype, "byteLength");
const lengthGetter = getter(prototype, "length");
const bufferLengthGetter = getter(ArrayBuffer.prototype, "byteLength");

function getter(target: object, key: PropertyKey): (this: unknown) => unknown {
    return Object.getOwnPropertyDescriptor(target, key)?.get as (this: unknown) => unknown;
}

/** The names of the typed-array classes. */
export type TypedArrayName =
    | "Int8Array"
    | "Uint8Array"
    | "Uint8ClampedArray"
    | "Int16Array"
    | "Uint16Array"
    | "Int32Array"
    | "Uint32Array"
    | "Float16Array"
    | "Float32Array"
    | "Float64Array"
    | "BigInt64Array"
    | "BigUint64Array";

/** The class of a typed array, undefined for anything else. */
export function typedArrayName(value: unknown): TypedArrayName | undefined {
    return nameGetter.call(value) as TypedArrayName | undefined;
}

/** The buffer of a typed array. */
export function bufferOf(array: ArrayBufferView): ArrayBufferLike {
    return bufferGetter.call(array) as ArrayBufferLike;
}

/** Where a typed array starts in its buffer. */
export function byteOffsetOf(array: ArrayBufferView): number {
    return byteOffsetGetter.call(array) as number;
}

/** The length of a typed array in bytes; 0 when its buffer is detached. */
export function byteLengthOf(array: ArrayBufferView): number {
    return byteLengthGetter.call(array) as number;
}

/** The length of a typed array in elements; 0 when its buffer is detached. */
export function elementCountOf(array: ArrayBufferView): number {
    return lengthGetter.call(array) as number;
}

/** The length of an `ArrayBuffer` in bytes; undefined for a `SharedArrayBuffer`. */
export function unsharedLengthOf(buffer: ArrayBufferLike): number | undefined {
    try {
        return bufferLengthGetter.call(buffer) as number;
    } catch {
        return undefined;
    }
}

/** Whether the memory of a buffer has been taken away. */
export function isDetached(buffer: ArrayBufferLike): boolean {
    if (unsharedLengthOf(buffer) !== 0) return false;
    try {
        new Uint8Array(buffer);
        return false;
    } catch {
        return true;
    }
}
