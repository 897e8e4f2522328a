import { ArgumentRangeError, outOfRange, type Place, placeName, placeOf, within, wrongType } from "./argument-error.ts";

/** Checks one element or property and returns what will be written. */
export type Check<Given, Checked> = (value: Given, call: string, place: Place, key: number) => Checked;

/** More elements than any table of a module can hold; keeps a lying `length` from taking all memory. */
const mostElements = 2 ** 32 - 1;

/**
 * Copies an array while it checks the elements. All code that the caller may have hidden in it (getters, proxies) runs here,
 * before anything is written into the frame.
 */
export function checkList<Given, Checked>(
    value: readonly Given[],
    check: Check<Given, Checked>,
    call: string,
    place: Place,
    key?: string | number,
): Checked[] {
    const where = placeOf(place, key);
    if (!isArray(value)) throw wrongType(value, call, where, "an array");
    const length = lengthOf(value, call, where);
    const list: Checked[] = [];
    for (let index = 0; index < length; index++) list.push(check(value[index] as Given, call, where, index));
    return list;
}

/** Copies an array of a fixed number of elements while it checks them. */
export function checkTuple<Given, Checked>(
    value: ArrayLike<Given>,
    length: number,
    check: Check<Given, Checked>,
    call: string,
    place: Place,
    key?: string | number,
): Checked[] {
    const where = placeOf(place, key);
    if (typeof value !== "object" || value === null)
        throw wrongType(value, call, where, `an array of ${length} elements`);
    const actual = lengthOf(value, call, where);
    if (actual !== length) {
        throw new ArgumentRangeError(call, placeName(where), `must have ${length} elements, got ${actual}`);
    }
    const list: Checked[] = [];
    for (let index = 0; index < length; index++) list.push(check(value[index] as Given, call, where, index));
    return list;
}

/** The length of an array-like; a number that could be one, whatever the object says. */
export function lengthOf(value: ArrayLike<unknown>, call: string, place: Place): number {
    const length: unknown = value.length;
    if (typeof length !== "number") throw wrongType(length, call, within(place, "length"), "a number");
    if (Number.isSafeInteger(length) && length >= 0 && length <= mostElements) return length;
    throw outOfRange(length, call, within(place, "length"), `an integer from 0 to ${mostElements}`);
}

/** `Array.isArray`, but no error for a revoked proxy. */
function isArray(value: unknown): value is readonly unknown[] {
    try {
        return Array.isArray(value);
    } catch {
        return false;
    }
}
