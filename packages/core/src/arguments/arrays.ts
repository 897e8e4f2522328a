import { bufferOf, elementCountOf, isDetached, typedArrayName } from "../memory/typed-array-internals.ts";
import { ArgumentTypeError, type Place, placeName, placeOf, wrongType } from "./argument-error.ts";
import { lengthOf } from "./lists.ts";
import { checkFloat, checkI8, checkI16, checkI32, checkI64, checkU16, checkU32, checkU64 } from "./numbers.ts";

type CheckElement<Value> = (value: Value, call: string, place: Place, key: number) => Value;

interface NumericArray<Value> extends ArrayBufferView {
    [index: number]: Value;
}

/**
 * Makes the check of a slice of numbers. A typed array of the right class is taken as it is, and read just before the call;
 * the elements of anything else that is like an array are checked and copied.
 */
function arrayCheck<Value extends number | bigint, Result extends NumericArray<Value>>(
    type: new (length: number) => Result,
    checkElement: CheckElement<Value>,
): ArrayCheck<Value, Result> {
    const name = type.name;
    const expected = `${/^[AEIOU]/.test(name) ? "an" : "a"} ${name} or an array of ${name.startsWith("Big") ? "bigints" : "numbers"}`;
    return (value, call, place, key) => {
        const where = placeOf(place, key);
        if (typeof value !== "object" || value === null) throw wrongType(value, call, where, expected);
        const actual = typedArrayName(value);
        if (actual !== undefined) checkAttached(value as unknown as ArrayBufferView, call, where);
        if (actual === name) return value as unknown as Result;
        const length = actual === undefined ? lengthOf(value, call, where) : elementCountOf(value as never);
        const list: Value[] = [];
        for (let index = 0; index < length; index++) list.push(checkElement(value[index] as Value, call, where, index));
        const result = new type(length);
        for (let index = 0; index < length; index++) result[index] = list[index] as Value;
        return result;
    };
}

/** Refuses a typed array whose memory has been taken away, by `transfer` or by posting it to another thread. */
function checkAttached(array: ArrayBufferView, call: string, place: Place): void {
    if (elementCountOf(array) !== 0 || !isDetached(bufferOf(array))) return;
    throw new ArgumentTypeError(call, placeName(place), "must have its memory, but its buffer is detached");
}

/** Checks bytes. They are read just before the call. */
export function checkBytes(value: Uint8Array, call: string, place: Place, key?: string | number): Uint8Array {
    const where = placeOf(place, key);
    if (typedArrayName(value) !== "Uint8Array") throw wrongType(value, call, where, "a Uint8Array");
    checkAttached(value, call, where);
    return value;
}

/** Checks a slice of `i8`. */
export const checkI8Array: ArrayCheck<number, Int8Array> = arrayCheck(Int8Array, checkI8);
/** Checks a slice of `u16`. */
export const checkU16Array: ArrayCheck<number, Uint16Array> = arrayCheck(Uint16Array, checkU16);
/** Checks a slice of `i16`. */
export const checkI16Array: ArrayCheck<number, Int16Array> = arrayCheck(Int16Array, checkI16);
/** Checks a slice of `u32`. */
export const checkU32Array: ArrayCheck<number, Uint32Array> = arrayCheck(Uint32Array, checkU32);
/** Checks a slice of `i32`. */
export const checkI32Array: ArrayCheck<number, Int32Array> = arrayCheck(Int32Array, checkI32);
/** Checks a slice of `u64`. */
export const checkU64Array: ArrayCheck<bigint, BigUint64Array> = arrayCheck(BigUint64Array, checkU64);
/** Checks a slice of `i64`. */
export const checkI64Array: ArrayCheck<bigint, BigInt64Array> = arrayCheck(BigInt64Array, checkI64);
/** Checks a slice of `f32`. */
export const checkF32Array: ArrayCheck<number, Float32Array> = arrayCheck(Float32Array, checkFloat);
/** Checks a slice of `f64`. */
export const checkF64Array: ArrayCheck<number, Float64Array> = arrayCheck(Float64Array, checkFloat);

/** Checks a slice of numbers and returns a typed array. */
export type ArrayCheck<Value extends number | bigint, Result> = (
    value: ArrayLike<Value>,
    call: string,
    place: Place,
    key?: string | number,
) => Result;
