import type { AnyNode } from "@pyzig/graph";
import { everything, type Interval, intersect } from "./interval.ts";

/** An expression that has narrowed what an operand may be. */
export interface Reason {
    readonly expression: AnyNode;
    /** What it allowed the last time that it did so. */
    readonly allowed: Interval;
}

/** What is known of an operand. */
export interface Knowledge {
    readonly range: Interval;
    /** By the numbers of the expressions, in the order in which they first narrowed it. There are never more than expressions with the operand. */
    readonly reasons: ReadonlyMap<number, Reason>;
}

/** What is known of an operand that nothing has been said of. */
export const unknown: Knowledge = { range: everything, reasons: new Map() };

/** Narrowing by less than this share of a bound is no news: rounding outwards would have it go on forever. */
const leastGain = 1e-12;

/** What is known with one reason more: the same object when that tells nothing new, undefined when nothing is left. */
export function narrow(known: Knowledge, { expression, allowed }: Reason): Knowledge | undefined {
    const range = intersect(known.range, allowed);
    if (range === undefined) return undefined;
    if (!isGain(known.range.lower, range.lower) && !isGain(known.range.upper, range.upper)) return known;
    return { range, reasons: new Map(known.reasons).set(expression.id, { expression, allowed }) };
}

function isGain(before: number, after: number): boolean {
    if (before === after) return false;
    return (
        !Number.isFinite(before) || Math.abs(after - before) > leastGain * Math.max(Math.abs(before), Math.abs(after))
    );
}
