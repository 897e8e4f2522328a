import { inferredProjects } from "../nx/infer-projects.ts";
import { checkedTargets } from "../nx/targets.ts";
import { runNx } from "../run-nx.ts";
import { type Counts, clearResults, describeCounts, readResult, single, sum } from "./results.ts";

/**
 * Runs all checks of the workspace, or of some of its projects, through Nx. The last line that it prints adds up their counts.
 *
 * A check that left no result, because something that it needs failed, counts as one failure.
 */
export async function runAllChecks(workspace: string, projects: readonly string[]): Promise<number> {
    clearResults(workspace);
    const chosen = projects.length === 0 ? [] : [`--projects=${projects.join(",")}`];
    const status = runNx(workspace, ["run-many", `--targets=${checkedTargets.join(",")}`, "--nxBail=false", ...chosen]);

    process.stdout.write("\n");
    const counts = [];
    for (const { name, targets } of inferredProjects(workspace)) {
        if (projects.length > 0 && !projects.includes(name)) continue;
        for (const target of checkedTargets.filter((one) => Object.hasOwn(targets, one))) {
            const result = readResult(workspace, name, target);
            counts.push(result ?? single(false));
            process.stdout.write(`  ${`${name}:${target}`.padEnd(20)} ${summary(result)}\n`);
        }
    }
    let total = sum(counts);
    if (status !== 0 && total.failed === 0) total = sum([total, single(false)]);
    process.stdout.write(`${describeCounts(total)}\n`);
    return total.failed === 0 ? 0 : 1;
}

/** Other words than in the last line, which machines look for. */
function summary(result: Counts | undefined): string {
    if (result === undefined) return "did not run: something that it needs failed";
    const { passed, failed, skipped } = result;
    return `${passed} ok${failed > 0 ? `, ${failed} NOT OK` : ""}${skipped > 0 ? `, ${skipped} left out` : ""}`;
}
