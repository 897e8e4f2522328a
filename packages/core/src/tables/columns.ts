/** The columns of all tables without memory: nothing can be written there, so they share them. */
const none = {
    u8: Object.freeze(new Uint8Array(0)),
    i8: Object.freeze(new Int8Array(0)),
    u16: Object.freeze(new Uint16Array(0)),
    i16: Object.freeze(new Int16Array(0)),
    u32: Object.freeze(new Uint32Array(0)),
    i32: Object.freeze(new Int32Array(0)),
    u64: Object.freeze(new BigUint64Array(0)),
    i64: Object.freeze(new BigInt64Array(0)),
    f32: Object.freeze(new Float32Array(0)),
    f64: Object.freeze(new Float64Array(0)),
};

/** Makes the typed arrays of a table's columns: generated code asks for each by its place and the type of its elements. */
export class Columns {
    readonly #buffer: ArrayBuffer | undefined;
    readonly #directory: Uint32Array;

    /** Reads a directory; without a buffer all columns are empty. */
    constructor(buffer: ArrayBuffer | undefined, directory: Uint32Array) {
        this.#buffer = buffer;
        this.#directory = directory;
    }

    /** A column of `u8` elements. */
    u8(index: number): Uint8Array {
        if (this.#buffer === undefined) return none.u8;
        return new Uint8Array(this.#buffer, this.#offset(index), this.#capacity);
    }

    /** A column of `i8` elements. */
    i8(index: number): Int8Array {
        if (this.#buffer === undefined) return none.i8;
        return new Int8Array(this.#buffer, this.#offset(index), this.#capacity);
    }

    /** A column of `u16` elements. */
    u16(index: number): Uint16Array {
        if (this.#buffer === undefined) return none.u16;
        return new Uint16Array(this.#buffer, this.#offset(index), this.#capacity);
    }

    /** A column of `i16` elements. */
    i16(index: number): Int16Array {
        if (this.#buffer === undefined) return none.i16;
        return new Int16Array(this.#buffer, this.#offset(index), this.#capacity);
    }

    /** A column of `u32` elements. */
    u32(index: number): Uint32Array {
        if (this.#buffer === undefined) return none.u32;
        return new Uint32Array(this.#buffer, this.#offset(index), this.#capacity);
    }

    /** A column of `i32` elements. */
    i32(index: number): Int32Array {
        if (this.#buffer === undefined) return none.i32;
        return new Int32Array(this.#buffer, this.#offset(index), this.#capacity);
    }

    /** A column of `u64` elements. */
    u64(index: number): BigUint64Array {
        if (this.#buffer === undefined) return none.u64;
        return new BigUint64Array(this.#buffer, this.#offset(index), this.#capacity);
    }

    /** A column of `i64` elements. */
    i64(index: number): BigInt64Array {
        if (this.#buffer === undefined) return none.i64;
        return new BigInt64Array(this.#buffer, this.#offset(index), this.#capacity);
    }

    /** A column of `f32` elements. */
    f32(index: number): Float32Array {
        if (this.#buffer === undefined) return none.f32;
        return new Float32Array(this.#buffer, this.#offset(index), this.#capacity);
    }

    /** A column of `f64` elements. */
    f64(index: number): Float64Array {
        if (this.#buffer === undefined) return none.f64;
        return new Float64Array(this.#buffer, this.#offset(index), this.#capacity);
    }

    get #capacity(): number {
        return this.#directory[2] as number;
    }

    #offset(index: number): number {
        return this.#directory[4 + index] as number;
    }
}
