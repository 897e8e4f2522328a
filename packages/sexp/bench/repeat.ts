/** How often a property is read in a sample. */
export const READS = 1_000_000;
/** How many items an iteration goes over. */
export const SEGMENTS = 10_000;

/** Reads something of items over and over. */
export function repeat<Item>(items: readonly Item[], read: (item: Item) => number): number {
    let total = 0;
    for (let count = 0; count < READS; ) {
        for (let index = 0; index < items.length && count < READS; index++, count++)
            total += read(items[index] as Item);
    }
    return total;
}

/** Reads 10,000 items, again from the first when there are fewer. */
export function sum<Item>(items: readonly Item[], read: (item: Item) => number): number {
    let total = 0;
    for (let count = 0, index = 0; count < SEGMENTS; count++) {
        total += read(items[index] as Item);
        index = index + 1 === items.length ? 0 : index + 1;
    }
    return total;
}
