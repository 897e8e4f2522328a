import { spawnSync } from "node:child_process";
import { type Counts, single, sum } from "../checks/results.ts";
import { inputsIn, regressionFolder, seedFolder } from "./corpus.ts";
import { buildDriver, type Driver, type FuzzTarget, listTargets } from "./driver.ts";
import { replayInputs } from "./run-driver.ts";

/** What memcheck finds is an exit status of its own, apart from that of an input that fails. */
const errorStatus = 99;

/** Runs under valgrind take so many times as long as others. */
const patience = 60;

const memcheck: readonly string[] = [
    "valgrind",
    "--quiet",
    `--error-exitcode=${errorStatus}`,
    "--leak-check=full",
    "--errors-for-leak-kinds=definite",
    // Names of functions are wanted also for what was unloaded by the end.
    "--keep-debuginfo=yes",
];

/** Runs all inputs of the fuzz targets under valgrind's memcheck. Counts each target. */
export async function runValgrind(workspace: string): Promise<Counts> {
    const version = spawnSync("valgrind", ["--version"], { encoding: "utf8" });
    if (version.status !== 0) {
        throw new Error(
            "valgrind is missing. Install it with: apt-get install valgrind (Debian), dnf install valgrind (Fedora)",
        );
    }
    process.stdout.write(`${version.stdout.trim()}\n`);
    const driver = buildDriver(workspace, "memcheck");
    const results: Counts[] = [];
    for (const target of listTargets(driver)) results.push(single(await checkTarget(driver, target)));
    return sum(results);
}

async function checkTarget(driver: Driver, target: FuzzTarget): Promise<boolean> {
    const paths = [seedFolder, regressionFolder].flatMap((folder) => inputsIn(folder(driver.workspace, target.name)));
    const start = performance.now();
    const end = await replayInputs(driver, target.name, paths, memcheck, patience);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    process.stdout.write(
        `${target.name.padEnd(22)} ${paths.length} inputs, ${seconds} s: ${end.passed ? "clean" : end.problem}\n`,
    );
    if (!end.passed) process.stderr.write(`${end.output}\n`);
    return end.passed;
}
