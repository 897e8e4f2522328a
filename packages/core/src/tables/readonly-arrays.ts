type Mutators = "copyWithin" | "fill" | "reverse" | "set" | "sort" | "subarray" | "buffer" | "valueOf";

/**
 * A typed array that is only read: the native code relies on what stands there, so writing to it could crash the process.
 * Nothing stops a cast, so don't.
 */
export type ReadonlyArrayOf<Source, Value> = Omit<Source, Mutators | number | typeof Symbol.iterator> & {
    readonly [index: number]: Value;
    /** A part of the same memory. */
    subarray(start?: number, end?: number): ReadonlyArrayOf<Source, Value>;
    /** The elements, one after the other. */
    [Symbol.iterator](): IterableIterator<Value>;
};

/** See `ReadonlyArrayOf`. */
export type ReadonlyUint8Array = ReadonlyArrayOf<Uint8Array, number>;
/** See `ReadonlyArrayOf`. */
export type ReadonlyInt8Array = ReadonlyArrayOf<Int8Array, number>;
/** See `ReadonlyArrayOf`. */
export type ReadonlyUint16Array = ReadonlyArrayOf<Uint16Array, number>;
/** See `ReadonlyArrayOf`. */
export type ReadonlyInt16Array = ReadonlyArrayOf<Int16Array, number>;
/** See `ReadonlyArrayOf`. */
export type ReadonlyUint32Array = ReadonlyArrayOf<Uint32Array, number>;
/** See `ReadonlyArrayOf`. */
export type ReadonlyInt32Array = ReadonlyArrayOf<Int32Array, number>;
/** See `ReadonlyArrayOf`. */
export type ReadonlyFloat32Array = ReadonlyArrayOf<Float32Array, number>;
/** See `ReadonlyArrayOf`. */
export type ReadonlyFloat64Array = ReadonlyArrayOf<Float64Array, number>;
/** See `ReadonlyArrayOf`. */
export type ReadonlyBigUint64Array = ReadonlyArrayOf<BigUint64Array, bigint>;
/** See `ReadonlyArrayOf`. */
export type ReadonlyBigInt64Array = ReadonlyArrayOf<BigInt64Array, bigint>;

/** Lets a class assign its own readonly properties outside of its constructor. */
export type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };
