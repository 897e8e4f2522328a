import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { type Counts, noCounts, single, sum } from "../checks/results.ts";
import { foundFolder, inputsIn, regressionFolder, seedFolder } from "./corpus.ts";
import { buildDriver, canFuzz, type Driver, type FuzzTarget, findTarget, listTargets, replayKind } from "./driver.ts";
import { describeFinding, saveFinding } from "./finding.ts";
import { type FuzzRun, fuzzTarget, replayInputs } from "./run-driver.ts";

/** The same each time, so that a smoke run repeats what the one before did, as far as the time goes. */
const smokeSeed = 1;

/** How long the planted bug may stay hidden. It is found within one or two seconds. */
const canarySeconds = 30;

/** How long a target runs in a round of `long`. */
const roundSeconds = 60;

/** Replays inputs: all seeds and regressions, those of one target, or some files. Counts each target. */
export async function replay(workspace: string, name?: string, files: readonly string[] = []): Promise<Counts> {
    const driver = buildDriver(workspace, replayKind);
    const targets = listTargets(driver);
    const chosen = name === undefined ? targets : [findTarget(targets, name)];
    const results: Counts[] = [];
    for (const target of chosen) results.push(single(await replayTarget(driver, target, files)));
    return sum(results);
}

async function replayTarget(driver: Driver, target: FuzzTarget, files: readonly string[]): Promise<boolean> {
    const { workspace } = driver;
    const seeds = inputsIn(seedFolder(workspace, target.name));
    const paths = files.length > 0 ? files : [...seeds, ...inputsIn(regressionFolder(workspace, target.name))];
    if (files.length === 0 && seeds.length === 0) {
        process.stderr.write(`${target.name}: there are no seeds in ${seedFolder(workspace, target.name)}\n`);
        return false;
    }
    const end = await replayInputs(driver, target.name, paths);
    if (!end.passed) {
        const failed = paths.findLast((path) => end.output.includes(`${path}\n`));
        process.stderr.write(`${target.name}: ${end.problem} in ${failed ?? "no input"}\n${end.output}\n`);
        return false;
    }
    process.stdout.write(`${target.name.padEnd(22)} ${String(paths.length).padStart(5)} inputs replayed\n`);
    return true;
}

/** Looks for the planted bugs. A bug that is not found means that fuzzing finds nothing. */
export async function canary(workspace: string): Promise<Counts> {
    if (!canFuzz) return notHere(1);
    const driver = buildDriver(workspace, "fuzz");
    const results: Counts[] = [];
    for (const target of listTargets(driver).filter((one) => one.planted)) {
        results.push(single(await findsPlanted(driver, target)));
    }
    return results.length === 0 ? single(false) : sum(results);
}

async function findsPlanted(driver: Driver, target: FuzzTarget): Promise<boolean> {
    const folders = [seedFolder(driver.workspace, target.name)];
    const run = await fuzzTarget(driver, target, { seconds: canarySeconds, seed: smokeSeed, folders });
    process.stdout.write(describeRun(run));
    if (run.passed) {
        process.stderr.write(`${target.name}: the planted bug was not found in ${canarySeconds} s\n`);
        return false;
    }
    // Its input is saved, small, and fails again: the whole way that a real finding takes.
    const directory = mkdtempSync(join(driver.workspace, ".zig-cache", "fuzz", "canary-"));
    try {
        const path = await saveFinding(driver, run, directory);
        const again = await replayInputs(driver, target.name, [path]);
        if (again.passed) process.stderr.write(`${target.name}: the input that was saved does not fail again\n`);
        return !again.passed && run.problem.startsWith("panic: ");
    } finally {
        rmSync(directory, { recursive: true, force: true });
    }
}

/** Fuzzes each target for some seconds, several at once. */
export async function smoke(workspace: string, options: SmokeOptions): Promise<Counts> {
    const seconds = options.seconds ?? 20;
    if (!canFuzz) return notHere(1);
    const driver = buildDriver(workspace, "fuzz");
    const targets = listTargets(driver).filter((one) => !one.planted);
    const waiting = options.target === undefined ? [...targets] : [findTarget(targets, options.target)];
    const results: Counts[] = [];
    const work = async () => {
        for (let target = waiting.shift(); target !== undefined; target = waiting.shift()) {
            results.push(single(await fuzzOnce(driver, target, { seconds, seed: smokeSeed })));
        }
    };
    const jobs = options.jobs ?? Math.min(2, availableParallelism());
    await Promise.all(Array.from({ length: jobs }, work));
    return sum(results);
}

/** How a smoke run is made. */
export interface SmokeOptions {
    /** How long each target runs; 20 when it is missing. */
    readonly seconds?: number | undefined;
    /** One target; missing: all. */
    readonly target?: string | undefined;
    /** How many run at once. */
    readonly jobs?: number | undefined;
}

/**
 * Fuzzes targets in turn, from what earlier long runs have found. After a finding it goes on with the other targets: the same input would
 * end each further round at once.
 */
export async function long(workspace: string, minutes: number, name?: string): Promise<Counts> {
    if (!canFuzz) return notHere(1);
    const driver = buildDriver(workspace, "fuzz");
    const all = listTargets(driver).filter((one) => !one.planted);
    const targets = name === undefined ? all : [findTarget(all, name)];
    let place = 0;
    const end = performance.now() + minutes * 60_000;
    const results: Counts[] = [];
    while (performance.now() < end) {
        place %= Math.max(1, targets.length);
        const target = targets[place];
        if (target === undefined) break;
        const left = Math.max(1, Math.round((end - performance.now()) / 1000));
        const seed = Math.trunc(Math.random() * 2 ** 32);
        const keep = foundFolder(workspace, target.name);
        const passed = await fuzzOnce(driver, target, { seconds: Math.min(roundSeconds, left), seed, keep });
        results.push(single(passed));
        if (passed) place += 1;
        else targets.splice(place, 1);
    }
    return sum(results);
}

async function fuzzOnce(
    driver: Driver,
    target: FuzzTarget,
    options: { readonly seconds: number; readonly seed: number; readonly keep?: string },
): Promise<boolean> {
    const { workspace } = driver;
    const folders = [seedFolder(workspace, target.name), regressionFolder(workspace, target.name)];
    if (options.keep !== undefined) folders.push(options.keep);
    const run = await fuzzTarget(driver, target, { ...options, folders });
    process.stdout.write(describeRun(run));
    if (run.passed) return true;
    const path = await saveFinding(driver, run, regressionFolder(workspace, target.name));
    process.stderr.write(describeFinding(workspace, run, path));
    return false;
}

/** A line of figures. */
export function describeRun({ target, record, seconds, passed }: FuzzRun): string {
    const rate = Math.round(record.executions / Math.max(seconds, 0.001));
    const figures = [
        `${record.executions} executions`,
        `${rate} a second`,
        `${record.edges} of ${record.edgeTotal} edges`,
        `corpus ${record.corpus}`,
        `findings ${passed ? 0 : 1}`,
    ];
    return `${target.name.padEnd(22)} ${figures.join(", ")}\n`;
}

function notHere(count: number): Counts {
    process.stdout.write("fuzzing needs Linux; inputs are replayed everywhere\n");
    return { ...noCounts, skipped: count };
}
