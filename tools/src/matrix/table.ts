import { type Counts, noCounts, sum } from "../checks/results.ts";

/** Nanoseconds a call, by what it passes. */
export interface Overhead {
    readonly nothing: number;
    readonly numbers: number;
    readonly object: number;
}

/** What came of one backend of one runtime. */
export interface MatrixRow {
    readonly runtime: string;
    readonly version: string;
    readonly backend: string;
    readonly counts: Counts;
    /** Undefined when it could not be measured. */
    readonly overhead: Overhead | undefined;
}

const titles = [
    "runtime",
    "version",
    "backend",
    "passed",
    "failed",
    "skipped",
    "no argument, ns",
    "two u32, ns",
    "object, ns",
];

/** The table of a run, for people and for pages of documentation. */
export function matrixTable(rows: readonly MatrixRow[]): string {
    const cells = [titles, ...rows.map(cellsOf)];
    const widths = titles.map((_, column) => Math.max(...cells.map((row) => (row[column] as string).length)));
    // Names to the left, numbers to the right.
    const isName = (column: number): boolean => column < 3;
    const line = (row: readonly string[]): string =>
        `| ${row.map((cell, column) => (isName(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(" | ")} |`;
    const rule = `|${widths.map((width, column) => (isName(column) ? "-".repeat(width + 2) : `${"-".repeat(width + 1)}:`)).join("|")}|`;
    return [line(titles), rule, ...cells.slice(1).map(line)].join("\n");
}

/** The counts of all rows; a backend whose calls could not be measured has failed once more. */
export function matrixCounts(rows: readonly MatrixRow[]): Counts {
    const unmeasured = rows.filter(({ overhead }) => overhead === undefined).length;
    return sum([...rows.map(({ counts }) => counts), { ...noCounts, failed: unmeasured }]);
}

function cellsOf({ runtime, version, backend, counts, overhead }: MatrixRow): string[] {
    const figure = (value: number | undefined): string => (value === undefined ? "?" : value.toFixed(0));
    const { passed, failed, skipped } = counts;
    return [
        runtime,
        version,
        backend,
        ...[passed, failed, skipped].map(String),
        ...[overhead?.nothing, overhead?.numbers, overhead?.object].map(figure),
    ];
}
