/** One thing that was tried with the packages. */
export interface ConsumerRow {
    /** What kind of use it is. */
    readonly area: string;
    readonly name: string;
    readonly passed: boolean;
    /** What a reader of the table should know besides. */
    readonly note: string;
    /** What it printed; shown when it failed. */
    readonly output: string;
    readonly milliseconds: number;
}

/** A table for people, then what the failures printed. */
export function describeRows(rows: readonly ConsumerRow[]): string {
    const head = ["use", "with", "result", "ms", ""];
    const cells = rows.map(({ area, name, passed, note, milliseconds }) => [
        area,
        name,
        passed ? "works" : "FAILS",
        milliseconds.toFixed(0),
        note,
    ]);
    const widths = head.map((title, column) => Math.max(title.length, ...cells.map((row) => row[column]?.length ?? 0)));
    const line = (row: readonly string[]): string =>
        row
            .map((cell, column) => (column === 3 ? cell.padStart(widths[3] ?? 0) : cell.padEnd(widths[column] ?? 0)))
            .join("  ")
            .trimEnd();
    const failures = rows
        .filter(({ passed }) => !passed)
        .map(({ area, name, output }) => `\n--- ${area}: ${name}\n${clip(output)}\n`);
    return `${[head, ...cells].map(line).join("\n")}\n${failures.join("")}`;
}

/** Bundles are one long line, which Node shows when it stops in one. */
function clip(output: string): string {
    const lines = output.split("\n").map((line) => (line.length > 300 ? `${line.slice(0, 300)}…` : line));
    return lines.slice(0, 60).join("\n");
}
