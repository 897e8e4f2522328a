import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pinnedNode } from "../../../packages/core/src/workspace/pinned-node.ts";
import { compileCache } from "./compile-cache.ts";
import { type Counts, noCounts, resultsDirectory, single } from "./results.ts";
import { runWithLimit } from "./run-with-limit.ts";

/** The ways to call a library that the Node of the workspace offers. */
export type Backend = "koffi" | "node";

/** No suite may take longer, in seconds: the whole gate has ten minutes. */
const suiteLimit = 8 * 60;

/** How a suite is run. */
export interface SuiteRun {
    /** The program that vitest runs on, with what comes before its own arguments. */
    readonly command: readonly [string, ...string[]];
    readonly environment: NodeJS.ProcessEnv;
    readonly limitSeconds: number;
    /** An open file for what vitest prints. */
    readonly output?: number;
}

/** The part of vitest's JSON report that is used here. */
interface VitestReport {
    readonly numPassedTests: number;
    readonly numFailedTests: number;
    readonly numPendingTests: number;
    readonly numTodoTests: number;
    readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** Runs the tests of a project, on one backend if it is given, and counts them. */
export async function runVitest(workspace: string, directory: string, backend?: Backend): Promise<Counts> {
    return await runSuite(workspace, directory, {
        command: [pinnedNode(workspace)],
        environment: environmentOf(backend),
        limitSeconds: suiteLimit,
    });
}

/** Runs the tests of a project on any runtime, and counts them. */
export async function runSuite(workspace: string, directory: string, run: SuiteRun): Promise<Counts> {
    const folder = mkdtempSync(join(makeResultsDirectory(workspace), "vitest-"));
    const report = join(folder, "report.json");
    try {
        const vitest = join(workspace, "node_modules", "vitest", "vitest.mjs");
        const [program, ...before] = run.command;
        const succeeded = await runWithLimit(
            program,
            [...before, vitest, "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
            {
                directory: join(workspace, directory),
                environment: { NODE_COMPILE_CACHE: compileCache, ...run.environment },
                limitSeconds: run.limitSeconds,
                ...(run.output === undefined ? {} : { output: run.output }),
            },
        );
        const counts = countReport(report);
        if (counts === undefined) return single(false);
        // An error outside of any test fails the run as well.
        return succeeded || counts.failed > 0 ? counts : { ...counts, failed: 1 };
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
}

function makeResultsDirectory(workspace: string): string {
    const directory = join(workspace, resultsDirectory);
    mkdirSync(directory, { recursive: true });
    return directory;
}

/** In the options of Node they also reach the processes and workers that tests start. */
function environmentOf(backend: Backend | undefined): NodeJS.ProcessEnv {
    const nodeOptions = [process.env.NODE_OPTIONS, "--conditions=@pyzig/source"];
    if (backend === "node") nodeOptions.push("--experimental-ffi", "--disable-warning=ExperimentalWarning");
    return {
        ...process.env,
        NODE_OPTIONS: nodeOptions.filter((option) => option !== undefined && option !== "").join(" "),
        ...(backend === undefined ? {} : { PYZIG_FFI: backend }),
    };
}

function countReport(path: string): Counts | undefined {
    let report: VitestReport;
    try {
        report = JSON.parse(readFileSync(path, "utf8"));
    } catch {
        return undefined;
    }
    // A file that cannot be loaded has no tests to count, and yet it failed.
    const unloadable = report.testResults.filter(
        (file) => file.status === "failed" && file.assertionResults.length === 0,
    );
    return {
        ...noCounts,
        passed: report.numPassedTests,
        failed: report.numFailedTests + unloadable.length,
        skipped: report.numPendingTests + report.numTodoTests,
    };
}
