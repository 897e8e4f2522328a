import { type InspectOptions, inspect } from "node:util";
import { none } from "./constants.ts";
import { inspectItems } from "./inspect-items.ts";

/**
 * Nodes or edges that are read from a view each time that the list is iterated or asked. What was read does not change afterwards: an
 * iteration does not see what is inserted or removed after it has begun.
 */
export abstract class SnapshotList<Item> implements Iterable<Item> {
    /** The items as they are now, one after the other. */
    [Symbol.iterator](): IterableIterator<Item> {
        return this.toArray()[Symbol.iterator]();
    }

    /** The items as they are now. */
    toArray(): Item[] {
        const items: unknown[] = this.collect(none);
        for (let index = 0; index < items.length; index++) items[index] = this.item(items[index] as number);
        return items as Item[];
    }

    /** The numbers of the items in their store: the fastest way to many. */
    ids(): number[] {
        return this.collect(none);
    }

    /** The first item, undefined when there is none. */
    first(): Item | undefined {
        const id = this.collect(1)[0];
        return id === undefined ? undefined : this.item(id);
    }

    /** The number of items. */
    count(): number {
        return this.collect(none).length;
    }

    /** Whether there is an item, or one that passes a test. */
    some(test?: (item: Item) => boolean): boolean {
        return test === undefined ? this.collect(1).length !== 0 : this.toArray().some(test);
    }

    /** The first item that passes a test, undefined when none does. */
    find(test: (item: Item) => boolean): Item | undefined {
        return this.toArray().find(test);
    }

    /** The items that pass a test. */
    filter(test: (item: Item) => boolean): Item[] {
        return this.toArray().filter(test);
    }

    /** What a function makes of each item. */
    map<Result>(change: (item: Item) => Result): Result[] {
        return this.toArray().map(change);
    }

    /** What `console.log` shows: the items as they are now. */
    [inspect.custom](depth: number, options: InspectOptions, show: typeof inspect): string {
        const name = this.constructor.name;
        let ids: readonly number[];
        try {
            ids = this.collect(none);
        } catch {
            return `${name} (of a destroyed graph)`;
        }
        return inspectItems(name, ids.length, (index) => this.item(ids[index] as number), depth, options, show);
    }

    /** The numbers of the first items, up to a limit; an array of its own. */
    protected abstract collect(limit: number): number[];

    /** The object of a number. */
    protected abstract item(id: number): Item;
}
