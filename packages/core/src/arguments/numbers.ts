import { outOfRange, type Place, placeOf, wrongType } from "./argument-error.ts";

// Each check returns the value, so that it can be written at once. `key` names a property or an element of what `place` names;
// the whole place is only put together when a check fails.

type Key = string | number | undefined;

/** Checks a `u8`. */
export function checkU8(value: number, call: string, place: Place, key?: Key): number {
    if (typeof value === "number" && (value & 0xff) === value) return value;
    throw notInteger(value, call, place, key, 0, 0xff);
}

/** Checks a `u16`. */
export function checkU16(value: number, call: string, place: Place, key?: Key): number {
    if (typeof value === "number" && (value & 0xffff) === value) return value;
    throw notInteger(value, call, place, key, 0, 0xffff);
}

/** Checks a `u32`. */
export function checkU32(value: number, call: string, place: Place, key?: Key): number {
    if (typeof value === "number" && value >>> 0 === value) return value;
    throw notInteger(value, call, place, key, 0, 0xffffffff);
}

/** Checks an `i8`. */
export function checkI8(value: number, call: string, place: Place, key?: Key): number {
    if (typeof value === "number" && (value << 24) >> 24 === value) return value;
    throw notInteger(value, call, place, key, -0x80, 0x7f);
}

/** Checks an `i16`. */
export function checkI16(value: number, call: string, place: Place, key?: Key): number {
    if (typeof value === "number" && (value << 16) >> 16 === value) return value;
    throw notInteger(value, call, place, key, -0x8000, 0x7fff);
}

/** Checks an `i32`. */
export function checkI32(value: number, call: string, place: Place, key?: Key): number {
    if (typeof value === "number" && (value | 0) === value) return value;
    throw notInteger(value, call, place, key, -0x80000000, 0x7fffffff);
}

/** Checks a `usize`: it travels as a number and must be a safe integer. */
export function checkUsize(value: number, call: string, place: Place, key?: Key): number {
    if (Number.isSafeInteger(value) && value >= 0) return value;
    throw notInteger(value, call, place, key, 0, Number.MAX_SAFE_INTEGER);
}

/** Checks an `isize`: it travels as a number and must be a safe integer. */
export function checkIsize(value: number, call: string, place: Place, key?: Key): number {
    if (Number.isSafeInteger(value)) return value;
    throw notInteger(value, call, place, key, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
}

/** Checks a `u64`. */
export function checkU64(value: bigint, call: string, place: Place, key?: Key): bigint {
    if (typeof value === "bigint" && value >= 0n && value <= 0xffff_ffff_ffff_ffffn) return value;
    throw notBigInt(value, call, place, key, "from 0n to 18446744073709551615n");
}

/** Checks an `i64`. */
export function checkI64(value: bigint, call: string, place: Place, key?: Key): bigint {
    if (typeof value === "bigint" && value >= -0x8000_0000_0000_0000n && value <= 0x7fff_ffff_ffff_ffffn) return value;
    throw notBigInt(value, call, place, key, "from -9223372036854775808n to 9223372036854775807n");
}

/** Checks an `f32` or `f64`: any number, infinities and NaN too. */
export function checkFloat(value: number, call: string, place: Place, key?: Key): number {
    if (typeof value === "number") return value;
    throw wrongType(value, call, placeOf(place, key), "a number");
}

/** Checks a `bool`: nothing is taken for true or false that isn't. */
export function checkBoolean(value: boolean, call: string, place: Place, key?: Key): boolean {
    if (value === true || value === false) return value;
    throw wrongType(value, call, placeOf(place, key), "a boolean");
}

function notInteger(value: unknown, call: string, place: Place, key: Key, least: number, most: number): Error {
    const where = placeOf(place, key);
    const error = typeof value === "number" ? outOfRange : wrongType;
    return error(value, call, where, `an integer from ${least} to ${most}`);
}

function notBigInt(value: unknown, call: string, place: Place, key: Key, range: string): Error {
    const where = placeOf(place, key);
    const error = typeof value === "bigint" ? outOfRange : wrongType;
    return error(value, call, where, `a bigint ${range}`);
}
