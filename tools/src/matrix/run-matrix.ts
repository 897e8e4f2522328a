import { spawnSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { readZigModules } from "../../../packages/core/src/workspace/zig-modules.ts";
import { buildModule } from "../build/build-module.ts";
import { makeDist } from "../checks/dist.ts";
import { type Counts, describeCounts, noCounts, resultsDirectory, single, sum } from "../checks/results.ts";
import { runSuite } from "../checks/vitest-run.ts";
import { resolveRuntime, runtimeVersion } from "./fetch-runtime.ts";
import {
    type PresentRuntime,
    type RuntimeCommand,
    sourceCommand,
    userCommand,
    vitestCommand,
} from "./runtime-command.ts";
import { type PinnedRuntime, pickRuntimes } from "./runtimes.ts";
import { type MatrixRow, matrixCounts, matrixTable, type Overhead } from "./table.ts";

/** The packages whose suites are run. */
const packages = ["core", "graph", "sexp", "typegraph"];

/** The corpora of one package take minutes, and some runtimes three times as long as others. */
const suiteLimitSeconds = 45 * 60;

/** What is run, where it is not all. */
export interface MatrixOptions {
    /** Names of runtimes with commas between them. */
    readonly only?: string | undefined;
    /** Names of packages with commas between them. */
    readonly packages?: string | undefined;
}

/**
 * Runs the test suites of the packages on every runtime with each of its backends, what a user's program does with the built packages,
 * and measures calls. Prints one table; what the suites print goes to files.
 *
 * @returns the exit status
 */
export async function runMatrix(workspace: string, options: MatrixOptions): Promise<number> {
    const picked = pickRuntimes(options.only);
    const suites = pickPackages(options.packages);
    // All there before anything is built: a runtime that can't be had should be told at once.
    const present = picked.map((runtime) => ({ pinned: runtime, runtime: presentRuntime(workspace, runtime) }));
    const { modules } = readZigModules(workspace);
    for (const [name, { bindings }] of Object.entries(modules))
        if (bindings !== undefined) buildModule(workspace, name);
    const isBuilt = packages.every((name) => makeDist(workspace, `packages/${name}`));
    if (!isBuilt) throw new Error("the packages can't be built; what the compiler says stands above");

    const logs = join(workspace, resultsDirectory, "matrix");
    mkdirSync(logs, { recursive: true });
    const rows: MatrixRow[] = [];
    for (const { pinned, runtime } of present) {
        for (const backend of pinned.backends) rows.push(await runBackend(workspace, logs, runtime, backend, suites));
    }
    const total = matrixCounts(rows);
    process.stdout.write(`\n${matrixTable(rows)}\n\n${describeCounts(total)}\n`);
    return total.failed === 0 ? 0 : 1;
}

function pickPackages(wanted: string | undefined): readonly string[] {
    if (wanted === undefined) return packages;
    const names = wanted.split(",").map((name) => name.trim());
    for (const name of names) {
        if (!packages.includes(name))
            throw new Error(`--packages names "${name}"; it must be of: ${packages.join(", ")}`);
    }
    return names;
}

function presentRuntime(workspace: string, pinned: PinnedRuntime): PresentRuntime {
    const program = resolveRuntime(workspace, pinned);
    return { name: pinned.name, kind: pinned.kind, program, version: runtimeVersion(program) };
}

async function runBackend(
    workspace: string,
    logs: string,
    runtime: PresentRuntime,
    backend: string,
    suites: readonly string[],
): Promise<MatrixRow> {
    const label = `${runtime.name} ${runtime.version}, ${backend}`;
    const counts: Counts[] = [];
    for (const name of suites) {
        const log = join(logs, `${runtime.name}-${backend}-${name}.log`);
        counts.push(await runLogged(workspace, name, vitestCommand(workspace, runtime, backend), log, label));
    }
    counts.push(runUser(workspace, userCommand(runtime, backend), label));
    const overhead = measureOverhead(workspace, sourceCommand(runtime, backend), label);
    return { runtime: runtime.name, version: runtime.version, backend, counts: sum(counts), overhead };
}

async function runLogged(
    workspace: string,
    name: string,
    command: RuntimeCommand,
    log: string,
    label: string,
): Promise<Counts> {
    const output = openSync(log, "w");
    try {
        const start = performance.now();
        const counts = await runSuite(workspace, `packages/${name}`, {
            ...command,
            limitSeconds: suiteLimitSeconds,
            output,
        });
        const seconds = Math.round((performance.now() - start) / 1000);
        process.stdout.write(`${label}: ${name}: ${describeWords(counts)}, ${seconds} s\n`);
        if (counts.failed > 0) process.stdout.write(`${lastLines(log)}\n  all of it: ${relative(workspace, log)}\n`);
        return counts;
    } finally {
        closeSync(output);
    }
}

/** Other words than in the last line, which machines look for. */
function describeWords({ passed, failed, skipped }: Counts): string {
    return `${passed} ok${failed > 0 ? `, ${failed} NOT OK` : ""}${skipped > 0 ? `, ${skipped} left out` : ""}`;
}

function lastLines(log: string): string {
    return readFileSync(log, "utf8").trimEnd().split("\n").slice(-40).join("\n");
}

/** Runs what a user's program does, which is JavaScript and imports built packages. */
function runUser(workspace: string, { command, environment }: RuntimeCommand, label: string): Counts {
    const answer = runProgram<{ readonly passed: number }>(
        fileURLToPath(new URL("./consumer.mjs", import.meta.url)),
        [workspace],
        { command, environment },
    );
    if ("value" in answer) {
        process.stdout.write(`${label}: built packages: ${answer.value.passed} ok\n`);
        return { ...noCounts, passed: answer.value.passed };
    }
    process.stdout.write(`${label}: built packages: NOT OK\n${answer.failure}\n`);
    return single(false);
}

function measureOverhead(workspace: string, command: RuntimeCommand, label: string): Overhead | undefined {
    const program = join(workspace, "packages", "core", "bench", "overhead.ts");
    const answer = runProgram<Overhead>(program, [], command);
    if ("value" in answer) return answer.value;
    process.stdout.write(`${label}: calls can't be measured:\n${answer.failure}\n`);
    return undefined;
}

/** Runs a program whose last line is JSON. */
function runProgram<Value>(
    file: string,
    given: readonly string[],
    { command: [program, ...before], environment }: RuntimeCommand,
): { readonly value: Value } | { readonly failure: string } {
    const result = spawnSync(program, [...before, file, ...given], {
        env: environment,
        encoding: "utf8",
        timeout: 5 * 60_000,
        killSignal: "SIGKILL",
    });
    const said = `${result.error?.message ?? ""}${result.stdout ?? ""}${result.stderr ?? ""}`;
    if (result.status !== 0) return { failure: said.trim() || `ended by ${result.signal}` };
    return { value: JSON.parse(result.stdout.trim().split("\n").at(-1) ?? "") as Value };
}
