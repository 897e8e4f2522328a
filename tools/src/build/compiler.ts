import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { resolveZig } from "../zig-toolchain/resolve-zig.ts";

/** What a program wrote and how it ended. */
export interface ProgramResult {
    readonly status: number | null;
    readonly signal: NodeJS.Signals | null;
    /** Standard output and standard error, one after the other. */
    readonly output: string;
}

/** Zig's caches lie inside the checkout, so that parallel clones and other projects stay out of each other's way. */
export function cacheArguments(workspace: string): string[] {
    const cache = join(workspace, ".zig-cache");
    return ["--cache-dir", join(cache, "local"), "--global-cache-dir", join(cache, "global")];
}

/** Runs a program in the `zig` folder of the workspace and collects its output. */
export function runProgram(workspace: string, program: string, programArguments: readonly string[]): ProgramResult {
    const result = spawnSync(program, programArguments, {
        cwd: join(workspace, "zig"),
        encoding: "utf8",
        maxBuffer: 1 << 28,
        stdio: ["ignore", "pipe", "pipe"],
    });
    if (result.error !== undefined) throw new Error(`${program} cannot be started: ${result.error.message}`);
    return { status: result.status, signal: result.signal, output: `${result.stdout}${result.stderr}` };
}

/** Runs the Zig compiler. */
export function runZig(workspace: string, version: string, zigArguments: readonly string[]): ProgramResult {
    return runProgram(workspace, resolveZig(workspace, version), zigArguments);
}

/**
 * As {@link runZig}, but anything other than success is an error with the compiler's output.
 *
 * @param task completes the sentence "… failed"
 */
export function compile(workspace: string, version: string, task: string, zigArguments: readonly string[]): void {
    const result = runZig(workspace, version, zigArguments);
    if (result.status === 0) return;
    throw new Error(`${task} failed:\n${result.output.trim()}\nThe command was: zig ${zigArguments.join(" ")}`);
}
