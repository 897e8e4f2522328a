/** Makes the typed arrays of a table's columns: generated code asks for each by its place and the type of its elements. */
export class Columns {
    readonly #buffer: ArrayBuffer;
    readonly #directory: Uint32Array;

    /** Reads a directory; without a buffer all columns are empty. */
    constructor(buffer: ArrayBuffer | undefined, directory: Uint32Array) {
        this.#buffer = buffer ?? new ArrayBuffer(0);
        this.#directory = directory;
    }

    /** A column of `u8` elements. */
    u8(index: number): Uint8Array {
        return new Uint8Array(this.#buffer, this.#offset(index), this.#capacity);
    }

    /** A column of `i8` elements. */
    i8(index: number): Int8Array {
        return new Int8Array(this.#buffer, this.#offset(index), this.#capacity);
    }

    /** A column of `u16` elements. */
    u16(index: number): Uint16Array {
        return new Uint16Array(this.#buffer, this.#offset(index), this.#capacity);
    }

    /** A column of `i16` elements. */
    i16(index: number): Int16Array {
        return new Int16Array(this.#buffer, this.#offset(index), this.#capacity);
    }

    /** A column of `u32` elements. */
    u32(index: number): Uint32Array {
        return new Uint32Array(this.#buffer, this.#offset(index), this.#capacity);
    }

    /** A column of `i32` elements. */
    i32(index: number): Int32Array {
        return new Int32Array(this.#buffer, this.#offset(index), this.#capacity);
    }

    /** A column of `u64` elements. */
    u64(index: number): BigUint64Array {
        return new BigUint64Array(this.#buffer, this.#offset(index), this.#capacity);
    }

    /** A column of `i64` elements. */
    i64(index: number): BigInt64Array {
        return new BigInt64Array(this.#buffer, this.#offset(index), this.#capacity);
    }

    /** A column of `f32` elements. */
    f32(index: number): Float32Array {
        return new Float32Array(this.#buffer, this.#offset(index), this.#capacity);
    }

    /** A column of `f64` elements. */
    f64(index: number): Float64Array {
        return new Float64Array(this.#buffer, this.#offset(index), this.#capacity);
    }

    get #capacity(): number {
        return this.#buffer.byteLength === 0 ? 0 : (this.#directory[2] as number);
    }

    #offset(index: number): number {
        return this.#buffer.byteLength === 0 ? 0 : (this.#directory[4 + index] as number);
    }
}
