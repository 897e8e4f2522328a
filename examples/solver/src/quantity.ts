import { exactly, type Interval, withTolerance } from "./interval.ts";

/** An interval and how it was written down. */
export interface Quantity {
    readonly interval: Interval;
    readonly text: string;
}

const prefixes: ReadonlyMap<number, string> = new Map([
    [-12, "p"],
    [-9, "n"],
    [-6, "µ"],
    [-3, "m"],
    [0, ""],
    [3, "k"],
    [6, "M"],
    [9, "G"],
]);

/** A value that is exactly so, or so give or take some percent. */
export function quantity(value: number, unit: string, percent?: number): Quantity {
    const text = formatNumber(value, unit, 15);
    if (percent === undefined) return { interval: exactly(value), text };
    return { interval: withTolerance(value, percent), text: `${text} ± ${percent} %` };
}

/** A number with its unit, which gets a prefix: `4.7 kΩ`. */
export function formatNumber(value: number, unit: string, digits = 4): string {
    const rounded = Number(value.toPrecision(digits));
    if (rounded === 0 || !Number.isFinite(rounded) || unit === "") return `${rounded} ${unit}`.trimEnd();
    const exponent = Math.min(9, Math.max(-12, 3 * Math.floor(Math.log10(Math.abs(rounded)) / 3)));
    const scaled = Number((rounded / 10 ** exponent).toPrecision(digits));
    return `${scaled} ${prefixes.get(exponent)}${unit}`;
}

/** An interval in words: `9.9 kΩ to 10.1 kΩ`, `at least 0 Ω`, or one number when its ends look the same. */
export function formatInterval({ lower, upper }: Interval, unit: string, digits?: number): string {
    const [from, to] = [formatNumber(lower, unit, digits), formatNumber(upper, unit, digits)];
    if (lower === Number.NEGATIVE_INFINITY && upper === Number.POSITIVE_INFINITY) return "anything";
    if (lower === Number.NEGATIVE_INFINITY) return `at most ${to}`;
    if (upper === Number.POSITIVE_INFINITY) return `at least ${from}`;
    return from === to ? from : `${from} to ${to}`;
}
