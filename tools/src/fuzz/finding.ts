import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { saveInput } from "./corpus.ts";
import type { Driver } from "./driver.ts";
import { minimise } from "./minimise.ts";
import { type FuzzRun, replayInputs } from "./run-driver.ts";

/** Makes the input of a failed run small and saves it; returns its path. */
export async function saveFinding(driver: Driver, run: FuzzRun, folder: string): Promise<string> {
    const directory = mkdtempSync(join(driver.workspace, ".zig-cache", "fuzz", "finding-"));
    const candidateFile = join(directory, "input");
    try {
        const smallest = await minimise(run.record.input, async (candidate) => {
            writeFileSync(candidateFile, candidate);
            const end = await replayInputs(driver, run.target.name, [candidateFile]);
            return !end.passed && kindOf(end.problem) === kindOf(run.problem);
        });
        return saveInput(folder, smallest);
    } finally {
        rmSync(directory, { recursive: true, force: true });
    }
}

/** A problem without its numbers, which change with the input. */
function kindOf(problem: string): string {
    return problem.replaceAll(/\d+/g, "N");
}

/** What a developer needs to know about a finding. */
export function describeFinding(workspace: string, run: FuzzRun, path: string): string {
    const shown = relative(workspace, path);
    return [
        `${run.target.name}: ${run.problem}`,
        ...run.output.trim().split("\n").slice(0, 40),
        `The input is saved as ${shown}. It is replayed with:`,
        `  node tools/src/cli.ts fuzz replay ${run.target.name} ${shown}`,
        "",
    ].join("\n");
}
