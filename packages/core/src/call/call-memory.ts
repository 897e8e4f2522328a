import { takeBuffer } from "../memory/detach.ts";
import type { HostMemory } from "../memory/host-memory.ts";
import { unsharedLengthOf } from "../memory/typed-array-internals.ts";
import { OVERFLOW_SLOT } from "./layout.ts";
import { Slots } from "./slots.ts";

/** What is there from the start for texts and slices among the arguments. */
const baseLength = 1 << 16;
/** What is kept between calls at most. */
const keptLength = 1 << 20;
/** Typed arrays up to this many bytes are copied: an address costs 100 ns. */
const copiedLength = 1 << 12;

/**
 * The memory beside the frame that one call at a time uses: texts and slices among its arguments, and large results.
 *
 * Arguments lie apart from the frame, so that native code can write a result into the frame while it reads them.
 */
export class CallMemory {
    /** Where the next text or slice goes. */
    room: Slots;
    /** Bytes of `room` in use. */
    used = 0;
    /** See `Slots.startSlot`. */
    startSlot = 0;
    readonly #host: HostMemory;
    #base: Slots;
    /** What native code has the addresses of: it must outlive the call. */
    #pinned: unknown[] = [];

    /** Makes the memory of one frame. */
    constructor(host: HostMemory) {
        this.#host = host;
        this.#base = this.#roomOf(baseLength);
        this.room = this.#base;
    }

    /** Makes all memory free for the next call. */
    release(): void {
        this.used = 0;
        if (this.#pinned.length === 0) return;
        this.#pinned = [];
        if (this.room.buffer.byteLength <= keptLength) this.#base = this.room;
        else this.room = this.#base;
    }

    /** Makes room for bytes and returns where it starts in `room`, at a multiple of 8. */
    reserve(byteLength: number): number {
        const start = (this.used + 7) & ~7;
        if (start + byteLength <= this.room.buffer.byteLength) return start;
        // The old room holds arguments that are already written.
        this.#pinned.push(this.room);
        this.room = this.#roomOf(Math.max(byteLength, Math.min(this.room.buffer.byteLength * 2, keptLength)));
        this.used = 0;
        return 0;
    }

    /** Makes room for a text. */
    reserveText(text: string): number {
        const most = text.length * 3;
        return this.reserve(most <= baseLength ? most : Buffer.byteLength(text));
    }

    /** Puts a piece of a buffer where native code can read it, and returns its address. */
    place(buffer: ArrayBufferLike, byteOffset: number, byteLength: number): number {
        const isShared = unsharedLengthOf(buffer) === undefined;
        if (byteLength <= copiedLength || isShared) {
            const start = this.reserve(byteLength);
            this.room.bytes.set(new Uint8Array(buffer, byteOffset, byteLength), start);
            this.used = start + byteLength;
            return this.room.address + start;
        }
        this.#pinned.push(buffer);
        return this.#host.backend.addressOf(buffer as ArrayBuffer) + byteOffset;
    }

    /** Moves bytes into memory that an object can keep, and returns its address. */
    move(bytes: Uint8Array): number {
        return this.#host.adopt(takeBuffer(bytes)).address;
    }

    /** The memory that holds a part of a result: that of the slots themselves, or the buffer that a large result lies in. */
    holding(slots: Slots, address: number, byteLength: number): Slots {
        if (holds(slots, address, byteLength)) return slots;
        const record = this.#host.find(slots.readF64(OVERFLOW_SLOT));
        if (record !== undefined) {
            const overflow = new Slots(record.buffer, record.address, this);
            if (holds(overflow, address, byteLength)) return overflow;
        }
        // Only a library that breaks the contract gets here; reading its memory could crash.
        throw new Error(`pyzig: a result lies at the address ${address}, which is not the host's memory`);
    }

    /** Gives the caller a host buffer that holds just these bytes; undefined when they lie elsewhere. */
    surrender(address: number, byteLength: number): ArrayBuffer | undefined {
        const record = this.#host.find(address);
        return record?.buffer.byteLength === byteLength ? this.#host.surrender(record) : undefined;
    }

    #roomOf(byteLength: number): Slots {
        const buffer = new ArrayBuffer((byteLength + 7) & ~7);
        return new Slots(buffer, this.#host.backend.addressOf(buffer), this);
    }
}

function holds(slots: Slots, address: number, byteLength: number): boolean {
    return address >= slots.address && address + byteLength <= slots.address + slots.buffer.byteLength;
}
