/**
 * Where things stood that typed objects took out, so that they go back there.
 */
import type { TreeReader } from "../tree-reader.ts";

/** Takes a child out, and remembers where it stood. */
export function takeOut(reader: TreeReader, row: number, previous = 0): void {
    const parent = reader.parent(row);
    const next = reader.next(row);
    reader.edit((tree) => tree.remove(row), parent);
    reader.formerPlaces.set(row, { parent, next, previous });
}

/** Puts a detached row before a child of a list, 0 for its end. */
export function putIn(reader: TreeReader, parent: number, before: number, row: number): void {
    reader.edit((tree) => tree.insert(parent, before, row), parent);
    reader.formerPlaces.delete(row);
}

/** Whether a row stands in a list. */
export function isChild(reader: TreeReader, parent: number, row: number): boolean {
    return row !== 0 && reader.parent(row) === parent && !reader.isDetached(row);
}

/**
 * The child that followed a row in a list when it was taken out, 0 when it was the last one; undefined when that is not known any more.
 *
 * @param follow - Whether what followed is looked for behind others that were taken out since.
 */
export function formerNext(reader: TreeReader, parent: number, row: number, follow: boolean): number | undefined {
    let place = reader.formerPlaces.get(row);
    while (place?.parent === parent) {
        const { next } = place;
        if (next === 0 || isChild(reader, parent, next)) return next;
        if (!follow) return undefined;
        place = reader.formerPlaces.get(next);
    }
    return undefined;
}

/**
 * The child before which a value that was taken out is put back, 0 for the end.
 *
 * @param usual - Where a new value would be put.
 */
export function formerPlace(reader: TreeReader, parent: number, row: number, usual: number): number {
    const next = formerNext(reader, parent, row, true);
    if (next !== 0) return next ?? usual;
    // It was the last one: whatever stood before it still does, and so does what always stands there.
    const previous = reader.formerPlaces.get(row)?.previous ?? 0;
    if (usual === 0 || !isChild(reader, parent, previous)) return usual;
    const after = reader.next(previous);
    let child = usual;
    while (child !== 0 && child !== after) child = reader.next(child);
    return child === after ? after : usual;
}
