import { spawnSync } from "node:child_process";

/** What a program did. */
export interface RunResult {
    readonly succeeded: boolean;
    readonly stdout: string;
    /** Of the standard error output. */
    readonly stderr: string;
    /** Both outputs and what the system said, for messages. */
    readonly output: string;
    readonly milliseconds: number;
}

/** Where a program runs. */
export interface RunOptions {
    readonly directory: string;
    readonly environment?: NodeJS.ProcessEnv;
}

/** Nothing that is run here takes longer, unless it hangs. */
const limitMinutes = 10;

/** Runs a program to its end. */
export function run(program: string, given: readonly string[], { directory, environment }: RunOptions): RunResult {
    const start = performance.now();
    // Only command files of Windows need a shell, and nothing that is passed to them holds a blank.
    const shell = process.platform === "win32" && !program.endsWith(".exe");
    const result = spawnSync(program, [...given], {
        cwd: directory,
        env: environment ?? process.env,
        encoding: "utf8",
        shell,
        maxBuffer: 1 << 28,
        stdio: ["ignore", "pipe", "pipe"],
        timeout: limitMinutes * 60_000,
        killSignal: "SIGKILL",
    });
    const { stdout, stderr, error, signal, status } = result;
    const ending = error?.message ?? (signal === null ? "" : `ended by ${signal}`);
    return {
        succeeded: error === undefined && status === 0,
        stdout: stdout ?? "",
        stderr: stderr ?? "",
        output: `${stdout ?? ""}${stderr ?? ""}${ending}`.trim(),
        milliseconds: performance.now() - start,
    };
}

/**
 * Runs a program that has to succeed.
 *
 * @throws when it doesn't; the message holds its output
 */
export function runOrThrow(program: string, given: readonly string[], options: RunOptions): RunResult {
    const result = run(program, given, options);
    if (result.succeeded) return result;
    throw new Error(`${program} ${given.join(" ")} failed in ${options.directory}:\n${result.output}`);
}
