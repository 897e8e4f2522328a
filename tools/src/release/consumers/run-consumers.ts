import { describeCounts, single, sum } from "../../checks/results.ts";
import { type LocalRelease, withLocalRelease } from "../local-release.ts";
import { installOnDemand } from "../on-demand.ts";
import { tryBundlers } from "./bundlers.ts";
import { tryElectron } from "./electron.ts";
import { type Consumer, installConsumer } from "./install.ts";
import { type ConsumerRow, describeRows } from "./row.ts";
import { tryRuntimes } from "./runtimes.ts";
import { tryTypescript } from "./typescript.ts";

/** What was tried with a release, and where its packages are installed. */
export interface ConsumerResults {
    readonly rows: readonly ConsumerRow[];
    readonly consumers: { readonly npm: Consumer; readonly pnpm: Consumer };
}

/** The command `consumers`; returns the exit status. */
export async function runConsumers(workspace: string): Promise<number> {
    return await withLocalRelease(workspace, async (release) => {
        const { rows } = await tryConsumers(release);
        process.stdout.write(`\n${describeRows(rows)}\n`);
        const counts = sum(rows.map(({ passed }) => single(passed)));
        process.stdout.write(`${describeCounts(counts)}\n`);
        return counts.failed === 0 ? 0 : 1;
    });
}

/** Installs a release as users do, and uses it in every way that is supported. */
export async function tryConsumers(release: LocalRelease): Promise<ConsumerResults> {
    const { workspace } = release;
    const modules = installOnDemand(workspace, "consumers", release.managers);
    const consumers = { pnpm: installConsumer(release, "pnpm"), npm: installConsumer(release, "npm") };
    const both = [consumers.pnpm, consumers.npm];
    const rows = [...both.map(({ row }) => row)];
    // What is not installed can't be used.
    if (rows.every(({ passed }) => passed)) {
        rows.push(...tryRuntimes(workspace, both), ...tryTypescript(workspace, modules, consumers.pnpm));
        rows.push(...tryBundlers(release, modules, consumers.pnpm));
        rows.push(await tryElectron(release, modules, consumers.npm));
    }
    return { rows, consumers };
}
