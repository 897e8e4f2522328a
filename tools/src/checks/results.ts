import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** How many tests a check ran. A check that is not made of tests counts as one. */
export interface Counts {
    readonly passed: number;
    readonly failed: number;
    readonly skipped: number;
}

/** The counts of nothing. */
export const noCounts: Counts = { passed: 0, failed: 0, skipped: 0 };

/** Adds counts up. */
export function sum(counts: Iterable<Counts>): Counts {
    let { passed, failed, skipped } = noCounts;
    for (const one of counts) {
        passed += one.passed;
        failed += one.failed;
        skipped += one.skipped;
    }
    return { passed, failed, skipped };
}

/** The line that people and machines read. */
export function describeCounts({ passed, failed, skipped }: Counts): string {
    return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** The counts of a check that is one test. */
export function single(passed: boolean): Counts {
    return passed ? { ...noCounts, passed: 1 } : { ...noCounts, failed: 1 };
}

/** Where results lie; Nx keeps them with a cached target, so that they stay true when it does not run. */
export const resultsDirectory = ".results";

/** The file of one target's counts, relative to the workspace. */
export function resultFile(project: string, target: string): string {
    return `${resultsDirectory}/${project}-${target}.json`;
}

/** Writes a target's counts. */
export function writeResult(workspace: string, project: string, target: string, counts: Counts): void {
    mkdirSync(join(workspace, resultsDirectory), { recursive: true });
    writeFileSync(join(workspace, resultFile(project, target)), `${JSON.stringify(counts)}\n`);
}

/** The counts of a target; undefined when it did not get as far as writing them. */
export function readResult(workspace: string, project: string, target: string): Counts | undefined {
    try {
        return JSON.parse(readFileSync(join(workspace, resultFile(project, target)), "utf8"));
    } catch {
        return undefined;
    }
}

/** Forgets the results of an earlier run. */
export function clearResults(workspace: string): void {
    const directory = join(workspace, resultsDirectory);
    mkdirSync(directory, { recursive: true });
    for (const name of readdirSync(directory)) rmSync(join(directory, name), { recursive: true, force: true });
}
