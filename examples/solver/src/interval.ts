import { nextDown, nextUp } from "./rounding.ts";

/**
 * All numbers from `lower` to `upper`, both included. An end may be infinite: then there is none on that side. Every operation rounds outwards, so
 * that its result holds all that it must hold, whatever the rounding.
 */
export interface Interval {
    readonly lower: number;
    readonly upper: number;
}

/** All numbers. */
export const everything: Interval = { lower: Number.NEGATIVE_INFINITY, upper: Number.POSITIVE_INFINITY };

/** The numbers between two. */
export function between(lower: number, upper: number): Interval {
    if (!(lower <= upper) || lower === Number.POSITIVE_INFINITY || upper === Number.NEGATIVE_INFINITY)
        throw new RangeError(`between: no number is between ${lower} and ${upper}`);
    return { lower, upper };
}

/** One number. */
export function exactly(value: number): Interval {
    return between(value, value);
}

/** A number give or take some percent of it. */
export function withTolerance(nominal: number, percent: number): Interval {
    if (!(percent >= 0)) throw new RangeError(`withTolerance: a tolerance can't be ${percent} percent`);
    const share = divide(exactly(percent), exactly(100)) as Interval;
    return multiply(exactly(nominal), add(exactly(1), { lower: -share.upper, upper: share.upper }));
}

/** Whether a number belongs to an interval. */
export function contains({ lower, upper }: Interval, value: number): boolean {
    return lower <= value && value <= upper;
}

/** What two intervals share, undefined when it is nothing. */
export function intersect(a: Interval, b: Interval): Interval | undefined {
    const lower = Math.max(a.lower, b.lower);
    const upper = Math.min(a.upper, b.upper);
    return lower <= upper ? { lower, upper } : undefined;
}

/** All sums. */
export function add(a: Interval, b: Interval): Interval {
    return { lower: sum(a.lower, b.lower).lower, upper: sum(a.upper, b.upper).upper };
}

/** All differences. */
export function subtract(a: Interval, b: Interval): Interval {
    return add(a, { lower: -b.upper, upper: -b.lower });
}

/** All products. */
export function multiply(a: Interval, b: Interval): Interval {
    return hull(
        product(a.lower, b.lower),
        product(a.lower, b.upper),
        product(a.upper, b.lower),
        product(a.upper, b.upper),
    );
}

/** All quotients of a divisor that is not 0, undefined when the divisor can be nothing else. */
export function divide(a: Interval, b: Interval): Interval | undefined {
    if (b.lower === 0 && b.upper === 0) return undefined;
    if (b.lower < 0 && b.upper > 0) return a.lower === 0 && a.upper === 0 ? zero : everything;
    // The sign of a zero says from which side the divisor comes near it.
    const lower = b.lower === 0 ? 0 : b.lower;
    const upper = b.upper === 0 ? -0 : b.upper;
    return hull(quotient(a.lower, lower), quotient(a.lower, upper), quotient(a.upper, lower), quotient(a.upper, upper));
}

/** All x with x · factor = product, undefined when there is none. Unlike {@link divide} it knows that 0 times anything is 0. */
export function otherFactor(product: Interval, factor: Interval): Interval | undefined {
    return contains(product, 0) && contains(factor, 0) ? everything : divide(product, factor);
}

const zero: Interval = { lower: 0, upper: 0 };

// Each returns an interval around one exact result. Those that are exactly 0 stay so: what can't be negative must not become so by rounding.

/** A sum is 0 only when it is so exactly. */
function sum(a: number, b: number): Interval {
    return a + b === 0 ? zero : around(a + b);
}

/** An infinity is only a bound: 0 times all numbers below it is 0. */
function product(a: number, b: number): Interval {
    return a === 0 || b === 0 ? zero : around(a * b);
}

/** Of infinity by infinity nothing is known here; the other ends of the intervals bound it. */
function quotient(a: number, b: number): Interval {
    return a === 0 || Number.isNaN(a / b) ? zero : around(a / b);
}

/** A 0 is a number here that was too small; its sign tells on which side of 0 it is. */
function around(value: number): Interval {
    if (value === 0)
        return Object.is(value, -0) ? { lower: -Number.MIN_VALUE, upper: 0 } : { lower: 0, upper: Number.MIN_VALUE };
    return { lower: nextDown(value), upper: nextUp(value) };
}

function hull(...parts: readonly Interval[]): Interval {
    const lower = Math.min(...parts.map((part) => part.lower));
    const upper = Math.max(...parts.map((part) => part.upper));
    return { lower, upper };
}
