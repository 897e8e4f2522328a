import { outOfRange, type Place, within, wrongType } from "@pyzig/core";
import { BIG_INTEGER, BOOLEAN, FLOAT, INTEGER, TEXT, UNSIGNED } from "./constants.ts";
import type { GraphStore } from "./gen/index.ts";
import { GraphStore as NativeStore } from "./gen/index.ts";
import { Float } from "./literal.ts";
import type { StoreReader } from "./store-reader.ts";

/** What the inbox has room for at first, and keeps between calls at most. */
const firstEntries = 64;
const firstWords = 256;
const keptEntries = 1 << 14;

/** For so many entries room is made ahead at most: columns may hold fewer values than they are long. */
const mostReserved = 1 << 22;

/** Texts up to this length are copied by character: a call into the runtime would cost more. */
const shortText = 24;

const noBytes = Buffer.alloc(0);
const numbers = new Float64Array(1);
const halves = new Uint32Array(numbers.buffer);

const { reserveInbox } = NativeStore.prototype;

/** The columns of the inbox, which TypeScript writes and native code reads and checks. */
interface Columns {
    ownerColumn: Uint32Array;
    key: Uint32Array;
    low: Uint32Array;
    high: Uint32Array;
    tag: Uint8Array;
}

/** Writes values to where native code finds them: an entry for each attribute. */
export class Inbox {
    /** Entries that are written. */
    count = 0;
    readonly #store: GraphStore;
    readonly #reader: StoreReader;
    #usedBytes = 0;
    #words: object | undefined;
    #bytes: Buffer = noBytes;
    /** Grows with each start, so that one in the middle of another is noticed. */
    #serial = 0;

    /** Writes for one store. */
    constructor(store: GraphStore, reader: StoreReader) {
        this.#store = store;
        this.#reader = reader;
    }

    /** Makes ready for the values of a call; what is returned goes to `finish`. */
    start(): number {
        this.count = 0;
        this.#usedBytes = 0;
        return ++this.#serial;
    }

    /** Returns how many entries were written since a start, unless another call has used the inbox meanwhile. */
    finish(serial: number, call: string): number {
        if (serial !== this.#serial) throw new Error(`${call}: a getter of the arguments has used the same store`);
        return this.count;
    }

    /** Writes the attributes of one owner and returns how many entries there are for the call. */
    writeOnly(attributes: object | undefined, call: string): number {
        if (attributes === undefined) return 0;
        const serial = this.start();
        this.write(0, attributes, call, undefined);
        return this.finish(serial, call);
    }

    /** Writes one value as the only entry. */
    writeOne(key: string, value: unknown, call: string): number {
        const serial = this.start();
        this.#writeValue(0, key, value, call, undefined);
        return this.finish(serial, call);
    }

    /** Adds the attributes of an owner; those that are undefined are skipped. `at` is their index among others, or their place in the arguments. */
    write(owner: number, attributes: object, call: string, at: number | Place | undefined): void {
        const serial = this.#serial;
        if (typeof attributes !== "object" || attributes === null || Symbol.iterator in attributes) {
            throw wrongType(attributes, call, ownerPlace(at), "an object of attributes");
        }
        for (const key in attributes) {
            const value = (attributes as Record<string, unknown>)[key];
            this.finish(serial, call);
            if (value !== undefined) this.#writeValue(owner, key, value, call, at);
        }
    }

    /** Adds the values of columns, those of one owner together. */
    writeRows(columns: readonly (readonly [string, ArrayLike<unknown>])[], count: number, call: string): void {
        const entries = Math.min(this.count + count * columns.length, mostReserved);
        if (entries > this.#store.inbox.length) reserveInbox.call(this.#store, entries, 0);
        for (let owner = 0; owner < count; owner++) {
            for (const [key, values] of columns) {
                const value = values[owner];
                if (value !== undefined) this.#writeValue(owner, key, value, call, owner);
            }
        }
    }

    /** Gives memory back that a large call needed. */
    shrink(): void {
        if (this.#store.inbox.length > keptEntries) {
            reserveInbox.call(this.#store, 0, 0);
            this.#words = undefined;
            this.#bytes = noBytes;
        }
    }

    #writeValue(owner: number, key: string, value: unknown, call: string, index: number | Place | undefined): void {
        const keyRow = this.#reader.internKey(key, call);
        const entry = this.count;
        let low = 0;
        let high = 0;
        let tag = TEXT;
        switch (typeof value) {
            case "string":
                low = this.#usedBytes;
                high = this.#writeText(value, key, call, index);
                break;
            case "number":
                tag = this.#splitNumber(value);
                low = splitLow;
                high = splitHigh;
                break;
            case "boolean":
                tag = BOOLEAN;
                low = value ? 1 : 0;
                break;
            case "bigint":
                if (value < -0x8000_0000_0000_0000n || value > 0xffff_ffff_ffff_ffffn)
                    throw outOfRange(value, call, attributePlace(key, index), "an integer of 64 bits");
                tag = value > 0x7fff_ffff_ffff_ffffn ? UNSIGNED : BIG_INTEGER;
                low = Number(BigInt.asUintN(32, value));
                high = Number(BigInt.asUintN(32, value >> 32n));
                break;
            default:
                if (!(value instanceof Float) || typeof value.value !== "number")
                    throw wrongType(value, call, attributePlace(key, index), "a string, number, boolean or bigint");
                splitFloat(value.value);
                tag = FLOAT;
                low = splitLow;
                high = splitHigh;
        }
        if (entry >= this.#store.inbox.length) this.#growEntries();
        const columns = this.#store.inbox as unknown as Columns;
        columns.ownerColumn[entry] = owner;
        columns.key[entry] = keyRow;
        columns.low[entry] = low;
        columns.high[entry] = high;
        columns.tag[entry] = tag;
        this.count = entry + 1;
    }

    #splitNumber(value: number): number {
        if (!Number.isSafeInteger(value) || Object.is(value, -0)) {
            splitFloat(value);
            return FLOAT;
        }
        splitLow = value >>> 0;
        splitHigh = Math.floor(value / 0x1_0000_0000) >>> 0;
        return INTEGER;
    }

    /** Returns how many bytes the text takes. */
    #writeText(text: string, key: string, call: string, index: number | Place | undefined): number {
        const start = this.#usedBytes;
        if (start + text.length * 3 > this.#bytes.length || this.#words !== this.#store.inboxWords.bytes)
            this.#growBytes(start + text.length * 3);
        const bytes = this.#bytes;
        let length = text.length <= shortText ? copyAscii(text, bytes, start) : -1;
        if (length < 0) {
            if (!text.isWellFormed())
                throw outOfRange(text, call, attributePlace(key, index), "well-formed text, without lone surrogates");
            length = bytes.write(text, start);
        }
        this.#usedBytes = start + length;
        return length;
    }

    #growEntries(): void {
        reserveInbox.call(this.#store, Math.max(firstEntries, this.count * 2), 0);
    }

    #growBytes(needed: number): void {
        if (needed > this.#store.inboxWords.length * 8)
            reserveInbox.call(this.#store, 0, Math.max(firstWords, Math.ceil(needed / 4)));
        const words = this.#store.inboxWords.bytes as unknown as BigUint64Array<ArrayBuffer>;
        this.#words = words;
        this.#bytes = Buffer.from(words.buffer, words.byteOffset, words.byteLength);
    }
}

function attributePlace(key: string, at: number | Place | undefined): Place {
    return within(ownerPlace(at), key);
}

function ownerPlace(at: number | Place | undefined): Place {
    if (at === undefined) return "attributes";
    return typeof at === "number" ? within("attributes", at) : at;
}

let splitLow = 0;
let splitHigh = 0;

function splitFloat(value: number): void {
    numbers[0] = value;
    splitLow = halves[0] as number;
    splitHigh = halves[1] as number;
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
