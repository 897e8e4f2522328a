import { checkText } from "@pyzig/core";
import { BIG_INTEGER, BOOLEAN, FLOAT, INTEGER, UNSIGNED } from "./constants.ts";
import type { GraphStore, GraphStoreEdges, GraphStoreNodes } from "./gen/index.ts";
import { GraphStore as NativeStore } from "./gen/index.ts";
import { Float, type Literal } from "./literal.ts";

const { internKey, findKey } = NativeStore.prototype;

/** Texts up to this length are read by character: a call into the runtime would cost more. */
const shortText = 16;

const halves = new Uint32Array(2);
const noBytes = Buffer.alloc(0);
const numbers = new Float64Array(halves.buffer);

/** What has attributes. */
export type Owners = GraphStoreNodes | GraphStoreEdges;

/** Reads attributes and texts of a store in place. */
export class StoreReader {
    readonly #store: GraphStore;
    /** Rows of keys, which stay as long as the store. */
    readonly #keys: Map<string, number> = new Map();
    /** Texts that were decoded, by row, with the stamps that their rows had. */
    readonly #texts: string[] = [];
    readonly #stamps: number[] = [];
    #words: object | undefined;
    #bytes: Buffer = noBytes;

    /** Reads one store. */
    constructor(store: GraphStore) {
        this.#store = store;
    }

    /** The row of a key; the key is added when it is new. */
    internKey(key: string, call: string): number {
        const known = this.#keys.get(key);
        if (known !== undefined) return known;
        checkText(key, call, "key");
        const row = internKey.call(this.#store, key);
        this.#keys.set(key, row);
        return row;
    }

    /** The row of a key, -1 when no attribute has ever had it. */
    findKey(key: string, call: string): number {
        const known = this.#keys.get(key);
        if (known !== undefined) return known;
        checkText(key, call, "key");
        const row = findKey.call(this.#store, key);
        if (row === undefined) return -1;
        this.#keys.set(key, row);
        return row;
    }

    /** The value of an attribute, undefined when there is none. */
    get(owners: Owners, row: number, key: string, call: string): Literal | undefined {
        const count = owners.attributeCount[row] as number;
        if (count === 0) return undefined;
        const keyRow = this.findKey(key, call);
        const attributes = this.#store.attributes;
        const start = owners.attributes[row] as number;
        const keys = attributes.key;
        for (let index = start; index < start + count; index++) {
            if (keys[index] === keyRow) return this.#value(index);
        }
        return undefined;
    }

    /** All attributes, in the order in which they were first set. */
    getAll(owners: Owners, row: number): Record<string, Literal> {
        const start = owners.attributes[row] as number;
        const end = start + (owners.attributeCount[row] as number);
        const all: Record<string, Literal> = {};
        for (let index = start; index < end; index++) {
            const key = this.text(this.#store.attributes.key[index] as number);
            const value = this.#value(index);
            if (key === "__proto__") Object.defineProperty(all, key, { value, ...ownProperty });
            else all[key] = value;
        }
        return all;
    }

    /** All attributes as they are kept: a float that would be read as an integer is a `Float`. */
    getKept(owners: Owners, row: number): [string, Literal | Float][] {
        const { attributes } = this.#store;
        const start = owners.attributes[row] as number;
        return Array.from({ length: owners.attributeCount[row] as number }, (_, place) => {
            const index = start + place;
            const value = this.#value(index);
            const isInteger = typeof value === "number" && Number.isSafeInteger(value) && !Object.is(value, -0);
            const isFloat = isInteger && attributes.tag[index] === FLOAT;
            return [this.text(attributes.key[index] as number), isFloat ? new Float(value) : value];
        });
    }

    /** All attributes as pairs, in the order in which they were first set. */
    getEntries(owners: Owners, row: number): [string, Literal][] {
        const start = owners.attributes[row] as number;
        const { key } = this.#store.attributes;
        return Array.from({ length: owners.attributeCount[row] as number }, (_, index) => [
            this.text(key[start + index] as number),
            this.#value(start + index),
        ]);
    }

    /** A text of the store. */
    text(row: number): string {
        const texts = this.#store.texts;
        const stamp = texts.stamp[row] as number;
        if (this.#stamps[row] === stamp) return this.#texts[row] as string;
        const text = this.#decode(texts.start[row] as number, texts.lengthColumn[row] as number);
        this.#texts[row] = text;
        this.#stamps[row] = stamp;
        return text;
    }

    #decode(start: number, length: number): string {
        const words = this.#store.characters.bytes as unknown as BigUint64Array<ArrayBuffer>;
        if (this.#words !== words) {
            this.#words = words;
            this.#bytes = Buffer.from(words.buffer, words.byteOffset, words.byteLength);
        }
        const from = start * 8;
        if (length > shortText) return this.#bytes.toString("utf8", from, from + length);
        let text = "";
        for (let index = from; index < from + length; index++) {
            const unit = this.#bytes[index] as number;
            if (unit > 0x7f) return this.#bytes.toString("utf8", from, from + length);
            text += String.fromCharCode(unit);
        }
        return text;
    }

    #value(index: number): Literal {
        const attributes = this.#store.attributes;
        const low = attributes.low[index] as number;
        switch (attributes.tag[index]) {
            case BOOLEAN:
                return low !== 0;
            case INTEGER:
                return ((attributes.high[index] as number) | 0) * 0x1_0000_0000 + low;
            case FLOAT:
                halves[0] = low;
                halves[1] = attributes.high[index] as number;
                return numbers[0] as number;
            case BIG_INTEGER:
                return BigInt.asIntN(64, wide(low, attributes.high[index] as number));
            case UNSIGNED:
                return wide(low, attributes.high[index] as number);
            default:
                return this.text(low);
        }
    }
}

const ownProperty = { configurable: true, enumerable: true, writable: true } as const;

function wide(low: number, high: number): bigint {
    return (BigInt(high) << 32n) | BigInt(low);
}
