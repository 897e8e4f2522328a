import fc from "fast-check";
import { expect, it } from "vitest";
import {
    add,
    between,
    contains,
    divide,
    everything,
    exactly,
    type Interval,
    intersect,
    multiply,
    otherFactor,
    subtract,
    withTolerance,
} from "../src/interval.ts";
import { nextDown, nextUp } from "../src/rounding.ts";

/** A fraction of integers: what floating-point numbers are, exactly. */
interface Fraction {
    readonly numerator: bigint;
    readonly denominator: bigint;
}

function fractionOf(value: number): Fraction {
    let denominator = 1n;
    let scaled = value;
    while (!Number.isInteger(scaled)) {
        scaled *= 2;
        denominator *= 2n;
    }
    return { numerator: BigInt(scaled), denominator };
}

/** Whether an interval holds a fraction, exactly. */
function holds({ lower, upper }: Interval, { numerator, denominator }: Fraction): boolean {
    const [n, d] = denominator < 0n ? [-numerator, -denominator] : [numerator, denominator];
    const isAbove = (end: Fraction): boolean => end.numerator * d <= n * end.denominator;
    const isBelow = (end: Fraction): boolean => n * end.denominator <= end.numerator * d;
    return (
        (lower === Number.NEGATIVE_INFINITY || isAbove(fractionOf(lower))) &&
        (upper === Number.POSITIVE_INFINITY || isBelow(fractionOf(upper)))
    );
}

const number = fc.oneof(fc.constantFrom(0, 1, -1, 0.1, -1e6, 1e-6), fc.double({ min: -1e9, max: 1e9, noNaN: true }));
/** An interval and a number in it. */
const sample = fc.tuple(number, number, number).map((values) => {
    const [lower = 0, value = 0, upper = 0] = values.toSorted((a, b) => a - b);
    return { interval: between(lower, upper), value, exact: fractionOf(value) };
});

it("holds every exact result", () => {
    fc.assert(
        fc.property(sample, sample, (a, b) => {
            const { numerator: p, denominator: q } = a.exact;
            const { numerator: r, denominator: s } = b.exact;
            const product: Fraction = { numerator: p * r, denominator: q * s };
            expect(holds(add(a.interval, b.interval), { numerator: p * s + r * q, denominator: q * s })).toBe(true);
            expect(holds(subtract(a.interval, b.interval), { numerator: p * s - r * q, denominator: q * s })).toBe(
                true,
            );
            expect(holds(multiply(a.interval, b.interval), product)).toBe(true);
            const quotient = divide(a.interval, b.interval);
            if (r !== 0n) expect(quotient && holds(quotient, { numerator: p * s, denominator: q * r })).toBe(true);
        }),
        { numRuns: 2000 },
    );
});

it("finds every factor of a product", () => {
    fc.assert(
        fc.property(sample, sample, (a, b) => {
            const factor = otherFactor(multiply(a.interval, b.interval), a.interval);
            expect(factor && contains(factor, b.value)).toBe(true);
        }),
    );
    expect(otherFactor(exactly(0), exactly(0))).toEqual(everything);
    expect(otherFactor(exactly(1), exactly(0))).toBeUndefined();
});

it("rounds outwards by one step and no further", () => {
    expect(add(exactly(0.1), exactly(0.2))).toEqual({ lower: nextDown(0.1 + 0.2), upper: nextUp(0.1 + 0.2) });
    expect(divide(exactly(1), exactly(3))).toEqual({ lower: nextDown(1 / 3), upper: nextUp(1 / 3) });
    expect([nextUp(1), nextDown(1)]).toEqual([1 + Number.EPSILON, 1 - Number.EPSILON / 2]);
    expect([nextUp(0), nextDown(0)]).toEqual([Number.MIN_VALUE, -Number.MIN_VALUE]);
    expect([nextUp(-Number.MIN_VALUE), nextUp(Number.MAX_VALUE)]).toEqual([-0, Number.POSITIVE_INFINITY]);
});

it("knows infinite ends", () => {
    const positive = between(0, Number.POSITIVE_INFINITY);
    expect(add(positive, positive)).toEqual(positive);
    expect(multiply(positive, positive)).toEqual(positive);
    expect(divide(exactly(1), positive)).toEqual(positive);
    expect(divide(positive, positive)).toEqual(positive);
    expect(divide(exactly(1), between(-1, 1))).toEqual(everything);
    expect(divide(exactly(1), exactly(0))).toBeUndefined();
    expect(subtract(positive, positive)).toEqual(everything);
    expect(multiply(everything, exactly(0))).toEqual(exactly(0));
    expect(divide(exactly(-1), between(-1, 0))?.upper).toBe(Number.POSITIVE_INFINITY);
});

it("does not let what can't be negative become so by rounding", () => {
    const tiny = between(0, Number.MIN_VALUE);
    expect(multiply(tiny, tiny).lower).toBe(0);
    expect(multiply(tiny, tiny).upper).toBeGreaterThan(0);
    expect(multiply(between(-Number.MIN_VALUE, 0), tiny)).toEqual({ lower: -Number.MIN_VALUE, upper: 0 });
});

it("does not go beyond the largest numbers", () => {
    const large = exactly(Number.MAX_VALUE);
    expect(add(large, large)).toEqual({ lower: Number.MAX_VALUE, upper: Number.POSITIVE_INFINITY });
});

it("shares what both have, if anything", () => {
    expect(intersect(between(0, 2), between(1, 3))).toEqual(between(1, 2));
    expect(intersect(between(0, 1), between(1, 3))).toEqual(exactly(1));
    expect(intersect(between(0, 1), between(2, 3))).toBeUndefined();
});

it("reads tolerances, also those of negative values", () => {
    expect(withTolerance(1000, 1).lower).toBeCloseTo(990, 9);
    expect(withTolerance(1000, 1).upper).toBeCloseTo(1010, 9);
    expect(withTolerance(-5, 10).lower).toBeCloseTo(-5.5, 9);
    expect(() => withTolerance(5, -1)).toThrow("withTolerance: a tolerance can't be -1 percent");
    expect(() => between(2, 1)).toThrow("between: no number is between 2 and 1");
    expect(() => exactly(Number.NaN)).toThrow(RangeError);
});
