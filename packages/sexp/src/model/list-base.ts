/**
 * What all lists of typed objects have in common with arrays: everything that reads them.
 */

/** The methods of arrays that only read. */
export type ReadingMethods<Item> = Pick<
    readonly Item[],
    | "concat"
    | "entries"
    | "every"
    | "filter"
    | "find"
    | "findIndex"
    | "findLast"
    | "findLastIndex"
    | "flatMap"
    | "forEach"
    | "includes"
    | "indexOf"
    | "join"
    | "keys"
    | "lastIndexOf"
    | "map"
    | "reduce"
    | "reduceRight"
    | "slice"
    | "some"
    | "toReversed"
    | "toSorted"
    | "toSpliced"
    | "values"
    | "with"
>;

/** A list that is read like an array. What an iteration goes over does not change under it. */
export interface ListBase<Item> extends ReadingMethods<Item> {
    /** The item at an index from 0. */
    readonly [index: number]: Item | undefined;
}

/** A list that is read like an array. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the methods are added below, all of them
export abstract class ListBase<Item> implements Iterable<Item> {
    /** The items as an array: a copy as of now. The same frozen array until something changes. */
    abstract toArray(): readonly Item[];

    /** How many items there are. */
    abstract get length(): number;

    /** The item at an index; -1 is the last one. */
    abstract at(index: number): Item | undefined;

    /** @internal Sets an item: `list[2] = value`. */
    abstract setAt(index: number, value: unknown): void;

    /** Goes over the items as they are now. */
    [Symbol.iterator](): ArrayIterator<Item> {
        return this.toArray()[Symbol.iterator]();
    }

    /** The items, for JSON. */
    toJSON(): unknown[] {
        return this.toArray().map((item) => toPlain(item));
    }
}

function toPlain(item: unknown): unknown {
    return typeof item === "object" && item !== null && "toJSON" in item ? (item.toJSON as () => unknown)() : item;
}

const READING: readonly (keyof ReadingMethods<unknown>)[] = [
    "concat",
    "entries",
    "every",
    "filter",
    "find",
    "findIndex",
    "findLast",
    "findLastIndex",
    "flatMap",
    "forEach",
    "includes",
    "indexOf",
    "join",
    "keys",
    "lastIndexOf",
    "map",
    "reduce",
    "reduceRight",
    "slice",
    "some",
    "toReversed",
    "toSorted",
    "toSpliced",
    "values",
    "with",
];

for (const name of READING) {
    Object.defineProperty(ListBase.prototype, name, {
        value(this: ListBase<unknown>, ...rest: unknown[]): unknown {
            const items = this.toArray() as unknown as Record<string, (...rest: unknown[]) => unknown>;
            return (items[name] as (...rest: unknown[]) => unknown)(...rest);
        },
        writable: true,
        configurable: true,
    });
}

const INDEX = /^(?:0|[1-9]\d*)$/;

/**
 * Properties that are indexes. It is the prototype of the lists' own prototype, so it is asked only for what a list doesn't have: methods cost
 * nothing more.
 */
const indexes: object = new Proxy(Object.create(Object.prototype) as object, {
    get(target, key, receiver: ListBase<unknown>) {
        if (typeof key === "string" && INDEX.test(key)) return receiver.at(Number(key));
        return Reflect.get(target, key, receiver);
    },
    set(target, key, value, receiver: ListBase<unknown>) {
        if (typeof key !== "string" || !INDEX.test(key)) return Reflect.set(target, key, value, receiver);
        receiver.setAt(Number(key), value);
        return true;
    },
});
Object.setPrototypeOf(ListBase.prototype, indexes);
