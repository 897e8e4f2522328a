import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Driver, FuzzTarget } from "./driver.ts";
import { type FuzzRecord, readRecord } from "./record.ts";

/** How a run of the driver ended. */
export interface DriverEnd {
    readonly passed: boolean;
    readonly output: string;
    /** What went wrong, in a line. */
    readonly problem: string;
}

/** How one target was fuzzed. */
export interface FuzzRun extends DriverEnd {
    readonly target: FuzzTarget;
    readonly record: FuzzRecord;
    readonly seconds: number;
}

/** What decides a run. */
export interface FuzzOptions {
    readonly seconds: number;
    readonly seed: number;
    /** Folders with inputs to start from. */
    readonly folders: readonly string[];
    /** Where inputs are kept that took new edges. */
    readonly keep?: string;
}

/** An input takes milliseconds; one that takes as long as this hangs. */
const hangSeconds = 20;

/** Bytes of output that are kept: a stack trace is a few thousand. */
const outputLimit = 1 << 20;

/** Runs the driver, and ends it when it takes too long. */
export async function runDriver(
    driver: Driver,
    driverArguments: readonly string[],
    limitSeconds: number,
    prefix: readonly string[] = [],
): Promise<DriverEnd> {
    const [program = driver.program, ...rest] = [...prefix, driver.program, ...driverArguments];
    const child = spawn(program, rest, { stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding("utf8");
        stream.on("data", (text: string) => {
            if (output.length < outputLimit) output += text;
        });
    }
    let isLate = false;
    const limit = setTimeout(() => {
        isLate = true;
        child.kill("SIGKILL");
    }, limitSeconds * 1000);
    try {
        const [status, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((done, fail) => {
            child.once("error", fail);
            child.once("close", (...end) => done(end));
        });
        if (isLate) return { passed: false, output, problem: `an input does not come to an end (${hangSeconds} s)` };
        return { passed: status === 0, output, problem: problemOf(output, status, signal) };
    } finally {
        clearTimeout(limit);
        child.kill("SIGKILL");
    }
}

/** The line that says what went wrong. */
function problemOf(output: string, status: number | null, signal: NodeJS.Signals | null): string {
    if (status === 0) return "";
    const line = output.split("\n").find((one) => /^(error: |thread \d+ panic: |Segmentation fault|fuzz: )/.test(one));
    return (
        line?.replace(/^thread \d+ /, "") ??
        (signal === null ? `it ended with status ${status}` : `it was ended by ${signal}`)
    );
}

/** Runs inputs of a target. */
export async function replayInputs(
    driver: Driver,
    target: string,
    paths: readonly string[],
    prefix: readonly string[] = [],
    patience = 1,
): Promise<DriverEnd> {
    const limit = (hangSeconds + paths.length) * patience;
    return await runDriver(driver, ["replay", target, ...paths], limit, prefix);
}

/** Fuzzes a target for some seconds, or until an input fails. */
export async function fuzzTarget(driver: Driver, target: FuzzTarget, options: FuzzOptions): Promise<FuzzRun> {
    const parent = join(driver.workspace, ".zig-cache", "fuzz");
    mkdirSync(parent, { recursive: true });
    const directory = mkdtempSync(join(parent, "run-"));
    const recordFile = join(directory, "record");
    const start = performance.now();
    try {
        const end = await runDriver(
            driver,
            [
                ...["fuzz", target.name, "--record", recordFile],
                ...["--seconds", String(options.seconds), "--seed", String(options.seed)],
                ...(options.keep === undefined ? [] : ["--keep", options.keep]),
                ...options.folders,
            ],
            options.seconds + 2 * hangSeconds,
        );
        const seconds = (performance.now() - start) / 1000;
        return { ...end, target, seconds, record: readRecord(readIfThere(recordFile)) };
    } finally {
        rmSync(directory, { recursive: true, force: true });
    }
}

function readIfThere(path: string): Uint8Array {
    try {
        return readFileSync(path);
    } catch {
        return new Uint8Array();
    }
}
