import type { ReadonlyUint32Array } from "@pyzig/core";
import { none, small } from "./constants.ts";

/** A table of members, with the column that says which node or edge each row stands for. */
export interface MemberRows {
    readonly length: number;
}

/** A table of slots. */
export interface IndexRows {
    readonly length: number;
    readonly rowColumn: ReadonlyUint32Array;
}

/**
 * The row of a node or edge among the members of a view, -1 when it isn't one. The rules are those of zig/graph/membership.zig:
 * its own number is tried first, then the index, and a view without an index is dense or small.
 */
export function memberRow(items: ReadonlyUint32Array, length: number, index: IndexRows, item: number): number {
    if (item < length && items[item] === item) return item;
    if (item === none) return -1;
    const slots = index.length;
    if (slots === 0) {
        if (length > small) return -1;
        for (let row = 0; row < length; row++) if (items[row] === item) return row;
        return -1;
    }
    const rows = index.rowColumn;
    const mask = slots - 1;
    let slot = startOf(item) & mask;
    for (let row = rows[slot] as number; row !== 0; row = rows[slot] as number) {
        if (items[row - 1] === item) return row - 1;
        slot = (slot + 1) & mask;
    }
    return -1;
}

/** Where the search for an item starts. */
function startOf(item: number): number {
    return ((Math.imul(item >>> 4, 0x9e3779b1) >>> 7) << 4) | (item & 15);
}
