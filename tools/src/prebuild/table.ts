import { sizeBudget } from "./check-library.ts";
import type { PrebuildResult } from "./prebuild-module.ts";

/** What was made and what was found in it, for people. */
export function describePrebuilds(module: string, results: readonly PrebuildResult[]): string {
    const rows = results.map(({ target, library, facts, built, duration }) => [
        target.name,
        `${(library.size / 1024).toFixed(0)} KiB`,
        `${facts.format} ${facts.machine}`,
        String(facts.exports.length - facts.exports.filter((name) => target.linkerExports.includes(name)).length),
        facts.libraries.map((path) => path.split("/").at(-1)).join(", ") || "nothing",
        library.sha256.slice(0, 12),
        built ? `${duration.toFixed(1)} s` : "up to date",
    ]);
    const head = [module, "size", "format", "exports", "needs", "sha256", "built"];
    const widths = head.map((title, column) =>
        Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0), title.length),
    );
    const lines = [head, ...rows].map((row) =>
        row
            .map((cell, column) => cell.padEnd(widths[column] ?? 0))
            .join("  ")
            .trimEnd(),
    );
    const total = results.reduce((sum, { library }) => sum + library.size, 0);
    return `${lines.join("\n")}\n${module}: ${(total / 1024).toFixed(0)} KiB together, at most ${sizeBudget / 1024} KiB each\n`;
}
