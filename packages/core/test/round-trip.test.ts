import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
    addNumbers,
    byteLength,
    Choice,
    echoBool,
    echoBytes,
    echoChoice,
    echoDoubles,
    echoF32,
    echoF64,
    echoFlags,
    echoI8,
    echoI16,
    echoI32,
    echoI64,
    echoIsize,
    echoLarge,
    echoNumbers,
    echoOptional,
    echoOptionalText,
    echoPair,
    echoRecord,
    echoRecords,
    echoText,
    echoTexts,
    echoU8,
    echoU16,
    echoU32,
    echoU64,
    echoUsize,
    memoryUsage,
    nothing,
    type RecordInit,
    repeat,
    textLength,
    zeros,
} from "./fixture/gen/index.ts";

const bigint64 = (signed: boolean) =>
    signed ? fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }) : fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
const integer = (min: number, max: number) => fc.oneof(fc.integer({ min, max }), fc.constantFrom(min, max, 0));
const text = fc
    .string({ unit: "binary" })
    .filter((value) => (value as string & { isWellFormed(): boolean }).isWellFormed());
/** Around the sizes at which texts and bytes travel in another way. */
const sizes = [
    0, 1, 11, 12, 13, 100, 4095, 4096, 4097, 21_845, 21_846, 49_151, 49_152, 49_153, 65_535, 65_536, 65_537, 1_048_576,
    3_000_000,
];

function returns<Value>(echo: (value: Value) => unknown, values: fc.Arbitrary<Value>): void {
    fc.assert(
        fc.property(values, (value) => {
            expect(echo(value)).toStrictEqual(value);
        }),
    );
}

describe("scalars come back as they were given", () => {
    test("nothing", () => expect(nothing()).toBe(undefined));
    test("two numbers", () => expect(addNumbers(0xffff_ffff, 1)).toBe(0));
    test("bool", () => returns(echoBool, fc.boolean()));
    test("u8", () => returns(echoU8, integer(0, 255)));
    test("u16", () => returns(echoU16, integer(0, 65_535)));
    test("u32", () => returns(echoU32, integer(0, 2 ** 32 - 1)));
    test("i8", () => returns(echoI8, integer(-128, 127)));
    test("i16", () => returns(echoI16, integer(-32_768, 32_767)));
    test("i32", () => returns(echoI32, integer(-(2 ** 31), 2 ** 31 - 1)));
    test("u64", () => returns(echoU64, fc.oneof(bigint64(false), fc.constantFrom(0n, 2n ** 64n - 1n))));
    test("i64", () => returns(echoI64, fc.oneof(bigint64(true), fc.constantFrom(-(2n ** 63n), -1n))));
    test("usize", () => returns(echoUsize, fc.oneof(fc.maxSafeNat(), fc.constant(Number.MAX_SAFE_INTEGER))));
    test("isize", () => returns(echoIsize, fc.oneof(fc.maxSafeInteger(), fc.constant(Number.MIN_SAFE_INTEGER))));
    test("f64, with both zeros, infinities and NaN", () =>
        returns(
            echoF64,
            fc.oneof(
                fc.double(),
                fc.constantFrom(0, -0, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 5e-324),
            ),
        ));
    test("f32 is rounded", () => {
        returns(echoF32, fc.float());
        expect(echoF32(0.1)).toBe(Math.fround(0.1));
        expect(echoF32(1e300)).toBe(Number.POSITIVE_INFINITY);
    });
    test("enum", () => returns(echoChoice, fc.constantFrom(...Choice)));
    test("minus zero is zero where there is only one", () => expect(echoU32(-0)).toBe(0));
});

describe("text", () => {
    test("of any characters", () => returns(echoText, text));
    test("with NUL, byte-order mark and characters of every length in UTF-8", () => {
        for (const value of ["\0", "a\0b", "\ufeffx", "é", "€", "𝄞", "\u{10ffff}", "\ud7ff\ue000"])
            expect(echoText(value)).toBe(value);
    });
    test("of any size", () => {
        for (const size of sizes) {
            for (const unit of ["a", "é", "€"]) {
                const value = unit.repeat(size);
                expect(textLength(value)).toBe(Buffer.byteLength(value));
                expect(echoText(value) === value).toBe(true);
            }
        }
    });
    test("a result that is larger than the frame", () =>
        expect(repeat("Zig", 1_000_000)).toBe("Zig".repeat(1_000_000)));
    test("a lone surrogate is refused by the parameter's name", () => {
        expect(() => echoText("ab\ud800")).toThrow(
            'echoText: parameter "value" must be well-formed Unicode: it has a lone surrogate (U+D800) at index 2',
        );
        expect(() => echoTexts(["", "\udfff"])).toThrow('parameter "value[1]"');
    });
    test("lists", () => returns(echoTexts, fc.array(text)));
});

describe("bytes and slices", () => {
    test("bytes", () => returns(echoBytes, fc.uint8Array()));
    test("bytes of any size", () => {
        for (const size of sizes) {
            const value = new Uint8Array(size).map((_, index) => index * 7);
            expect(byteLength(value)).toBe(size);
            expect(Buffer.compare(echoBytes(value), value)).toBe(0);
        }
    });
    test("a part of a buffer", () => {
        const whole = Uint8Array.from({ length: 20_000 }, (_, index) => index);
        for (const part of [whole.subarray(3, 17), whole.subarray(1001, 9009)])
            expect(echoBytes(part)).toStrictEqual(part.slice());
    });
    test("shared memory, resizable memory and node's buffers", () => {
        const shared = new Uint8Array(new SharedArrayBuffer(10_000)).fill(7);
        expect(echoBytes(shared)).toStrictEqual(new Uint8Array(10_000).fill(7));
        expect(echoBytes(Buffer.from("pool"))).toStrictEqual(new TextEncoder().encode("pool"));
    });
    test("numbers", () => returns(echoNumbers as (value: Int32Array) => Int32Array, fc.int32Array()));
    test("bigints", () => returns(echoLarge as (value: BigUint64Array) => BigUint64Array, fc.bigUint64Array()));
    test("floats", () => returns(echoDoubles as (value: Float64Array) => Float64Array, fc.float64Array()));
    test("plain arrays and array-likes", () => {
        expect(echoNumbers([1, -2, 3])).toStrictEqual(Int32Array.of(1, -2, 3));
        expect(echoNumbers({ length: 2, 0: 5, 1: 6 })).toStrictEqual(Int32Array.of(5, 6));
        expect(echoNumbers(Uint8Array.of(1, 2))).toStrictEqual(Int32Array.of(1, 2));
        expect(echoLarge([2n ** 64n - 1n])).toStrictEqual(BigUint64Array.of(2n ** 64n - 1n));
        expect(() => echoNumbers([1, 2 ** 31])).toThrow(
            'echoNumbers: parameter "value[1]" must be an integer from -2147483648 to 2147483647',
        );
    });
    test("large plain arrays", () => {
        const list = Array.from({ length: 100_000 }, (_, index) => index);
        expect(echoNumbers(list)).toStrictEqual(Int32Array.from(list));
    });
    test("bools", () => returns(echoFlags as (value: boolean[]) => boolean[], fc.array(fc.boolean())));
    test("a result stays as it is when the next call comes", () => {
        const first = echoBytes(Uint8Array.of(1, 2, 3));
        echoBytes(Uint8Array.of(9, 9, 9));
        expect(first).toStrictEqual(Uint8Array.of(1, 2, 3));
    });
    test("a buffer of the host's becomes the result without a copy", () => {
        const bytes = zeros(1_000_000);
        expect(bytes.length).toBe(1_000_000);
        expect(bytes.buffer.byteLength).toBe(1_000_000);
        nothing();
        bytes[5] = 1;
        expect(zeros(10).length).toBe(10);
        expect(zeros(0).length).toBe(0);
        expect(bytes[5]).toBe(1);
    });
});

describe("compound values", () => {
    test("optionals", () => {
        expect(echoOptional()).toBe(undefined);
        expect(echoOptional(undefined)).toBe(undefined);
        returns(echoOptional, fc.option(integer(0, 2 ** 32 - 1), { nil: undefined }));
        returns(echoOptionalText, fc.option(text, { nil: undefined }));
    });
    test("tuples", () =>
        returns(echoPair as (value: [number, number]) => [number, number], fc.tuple(fc.double(), fc.double())));
    test("structs", () =>
        fc.assert(
            fc.property(records, (record) => {
                expect(echoRecord(record)).toStrictEqual(complete(record));
            }),
        ));
    test("lists of structs, however large", () => {
        fc.assert(
            fc.property(fc.array(records, { size: "large" }), (list) => {
                expect(echoRecords(list)).toStrictEqual(list.map(complete));
            }),
            { numRuns: 30 },
        );
    });
    test("defaults", () => {
        const { maybe, inner, numbers } = echoRecord({ ...plain, inner: { name: "x" } });
        expect({ maybe, inner, numbers }).toStrictEqual({
            maybe: undefined,
            inner: { name: "x", choice: "second_choice" },
            numbers: new Int32Array(0),
        });
    });
});

test("calls leave no memory behind", () => expect(memoryUsage()).toEqual({ bytes: 0, objects: 0 }));

const plain: RecordInit = {
    flag: false,
    small: 0,
    signed: 0,
    large: 0n,
    size: 0,
    ratio: 0,
    inner: { name: "" },
    pair: [0, 0],
};
const inners = fc.record({ name: text, choice: fc.constantFrom(...Choice) }, { noNullPrototype: true });
const records = fc.record({
    flag: fc.boolean(),
    small: integer(0, 255),
    signed: integer(-(2 ** 31), 2 ** 31 - 1),
    large: bigint64(false),
    size: fc.maxSafeNat(),
    ratio: fc.double(),
    inner: inners,
    maybe: fc.option(inners, { nil: undefined }),
    pair: fc.tuple(fc.double(), fc.double()),
    numbers: fc.int32Array(),
    inners: fc.array(inners),
    data: fc.uint8Array(),
});

function complete(record: object): object {
    return { ...record };
}
