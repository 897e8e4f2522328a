import { bufferOf, byteLengthOf, byteOffsetOf, elementCountOf } from "../memory/typed-array-internals.ts";
import type { CallMemory } from "./call-memory.ts";

/** Texts up to this length are copied by character: a call into the runtime would cost more. */
const shortText = 12;

/** A piece of memory that is read and written in slots of 8 bytes: the frame, more arguments, or a large result. */
export class Slots {
    /** The address of the first slot. */
    readonly address: number;
    /** The memory. */
    readonly buffer: ArrayBuffer;
    /** All of it as bytes. */
    readonly bytes: Uint8Array;
    readonly #memory: CallMemory;
    readonly #u32: Uint32Array;
    readonly #i32: Int32Array;
    readonly #f64: Float64Array;
    readonly #u64: BigUint64Array;
    readonly #i64: BigInt64Array;
    readonly #text: Buffer;

    /** Views a buffer, whose length is a multiple of 8. */
    constructor(buffer: ArrayBuffer, address: number, memory: CallMemory) {
        this.buffer = buffer;
        this.address = address;
        this.#memory = memory;
        this.bytes = new Uint8Array(buffer);
        this.#u32 = new Uint32Array(buffer);
        this.#i32 = new Int32Array(buffer);
        this.#f64 = new Float64Array(buffer);
        this.#u64 = new BigUint64Array(buffer);
        this.#i64 = new BigInt64Array(buffer);
        this.#text = Buffer.from(buffer);
    }

    /** Writes a `u8`, `u16` or `u32`, or the number of an enum's tag. */
    writeU32(slot: number, value: number): void {
        this.#u32[slot * 2] = value;
    }

    /** Writes an `i8`, `i16` or `i32`. */
    writeI32(slot: number, value: number): void {
        this.#i32[slot * 2] = value;
    }

    /** Writes a `u64`. */
    writeU64(slot: number, value: bigint): void {
        this.#u64[slot] = value;
    }

    /** Writes an `i64`. */
    writeI64(slot: number, value: bigint): void {
        this.#i64[slot] = value;
    }

    /** Writes a float, a `usize`, an `isize` or an address. */
    writeF64(slot: number, value: number): void {
        this.#f64[slot] = value;
    }

    /** Writes a `bool`, or whether an optional is there. */
    writeBoolean(slot: number, value: boolean): void {
        this.#u32[slot * 2] = value ? 1 : 0;
    }

    /** Writes a well-formed text: 2 slots. */
    writeText(slot: number, text: string): void {
        const memory = this.#memory;
        // A UTF-16 code unit takes 3 bytes of UTF-8 at most.
        const start = memory.reserveText(text);
        const room = memory.room;
        const length = text.length <= shortText ? copyAscii(text, room.bytes, start) : -1;
        const written = length >= 0 ? length : room.#text.write(text, start);
        memory.used = start + written;
        this.#f64[slot] = room.address + start;
        this.#f64[slot + 1] = written;
    }

    /** Writes a typed array, copied or by its address: 2 slots. */
    writeArray(slot: number, array: ArrayBufferView): void {
        const byteLength = byteLengthOf(array);
        this.#f64[slot] = byteLength === 0 ? 0 : this.#memory.place(bufferOf(array), byteOffsetOf(array), byteLength);
        this.#f64[slot + 1] = elementCountOf(array);
    }

    /** Moves bytes into memory that an object can keep: 2 slots. */
    writeOwnedBytes(slot: number, bytes: Uint8Array): void {
        const byteLength = byteLengthOf(bytes);
        this.#f64[slot] = byteLength === 0 ? 0 : this.#memory.move(bytes);
        this.#f64[slot + 1] = byteLength;
    }

    /** Writes where a list lies and returns memory for its elements, from slot `startSlot` on: 2 slots. */
    writeList(slot: number, count: number, width: number): Slots {
        const start = this.#memory.reserve(count * width * 8);
        const room = this.#memory.room;
        this.#memory.used = start + count * width * 8;
        this.#memory.startSlot = start / 8;
        this.#f64[slot] = room.address + start;
        this.#f64[slot + 1] = count;
        return room;
    }

    /** The first slot of the list that `writeList` or `listAt` has just returned. */
    get startSlot(): number {
        return this.#memory.startSlot;
    }

    /** Reads a `u8`, `u16` or `u32`, or the number of an enum's tag. */
    readU32(slot: number): number {
        return this.#u32[slot * 2] as number;
    }

    /** Reads an `i8`, `i16` or `i32`. */
    readI32(slot: number): number {
        return this.#i32[slot * 2] as number;
    }

    /** Reads a `u64`. */
    readU64(slot: number): bigint {
        return this.#u64[slot] as bigint;
    }

    /** Reads an `i64`. */
    readI64(slot: number): bigint {
        return this.#i64[slot] as bigint;
    }

    /** Reads a float, a `usize`, an `isize` or an address. */
    readF64(slot: number): number {
        return this.#f64[slot] as number;
    }

    /** Reads a `bool`, or whether an optional is there. */
    readBoolean(slot: number): boolean {
        return this.#u32[slot * 2] !== 0;
    }

    /** Reads a text. */
    readText(slot: number): string {
        const length = this.#f64[slot + 1] as number;
        if (length === 0) return "";
        const address = this.#f64[slot] as number;
        const source = this.#memory.holding(this, address, length);
        const start = address - source.address;
        return source.#text.toString("utf8", start, start + length);
    }

    /** Reads bytes: a copy, or a host buffer of their own that becomes the caller's. */
    readBytes(slot: number): Uint8Array {
        const moved = this.#memory.surrender(this.#f64[slot] as number, this.#f64[slot + 1] as number);
        return new Uint8Array(moved ?? this.readPacked(slot, 1));
    }

    /** Reads the memory of a packed slice into a copy. */
    readPacked(slot: number, elementSize: number): ArrayBuffer {
        const byteLength = (this.#f64[slot + 1] as number) * elementSize;
        if (byteLength === 0) return new ArrayBuffer(0);
        const address = this.#f64[slot] as number;
        const source = this.#memory.holding(this, address, byteLength);
        const start = address - source.address;
        return source.buffer.slice(start, start + byteLength);
    }

    /** Where the elements of a list lie: from slot `startSlot` on, as many as slot + 1 says. */
    listAt(slot: number, width: number): Slots {
        const byteLength = (this.#f64[slot + 1] as number) * width * 8;
        const address = this.#f64[slot] as number;
        if (byteLength === 0) return this;
        const source = this.#memory.holding(this, address, byteLength);
        this.#memory.startSlot = (address - source.address) / 8;
        return source;
    }
}

/** Copies a text of ASCII characters only, or returns -1. */
function copyAscii(text: string, target: Uint8Array, start: number): number {
    for (let index = 0; index < text.length; index++) {
        const unit = text.charCodeAt(index);
        if (unit > 0x7f) return -1;
        target[start + index] = unit;
    }
    return text.length;
}
