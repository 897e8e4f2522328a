import type { Slots } from "./slots.ts";

/** Writes one element into its slots. */
export type WriteElement<Value> = (slots: Slots, slot: number, value: Value) => void;

/** Reads one element from its slots. */
export type ReadElement<Value> = (slots: Slots, slot: number) => Value;

/** Writes a list whose elements take `width` slots each: 2 slots. */
export function writeList<Value>(
    slots: Slots,
    slot: number,
    list: readonly Value[],
    width: number,
    write: WriteElement<Value>,
): void {
    const target = slots.writeList(slot, list.length, width);
    let next = slots.startSlot;
    for (const value of list) {
        write(target, next, value);
        next += width;
    }
}

/** Reads a list whose elements take `width` slots each. */
export function readList<Value>(slots: Slots, slot: number, width: number, read: ReadElement<Value>): Value[] {
    const count = slots.readF64(slot + 1);
    const source = slots.listAt(slot, width);
    let next = slots.startSlot;
    const list: Value[] = [];
    for (let index = 0; index < count; index++) {
        list.push(read(source, next));
        next += width;
    }
    return list;
}
