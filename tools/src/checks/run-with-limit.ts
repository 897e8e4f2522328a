import { type ChildProcess, spawn } from "node:child_process";

/** Signals that end this process, and must end what it started as well. */
const endingSignals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs a program with all that it starts in a group of its own, and ends the whole group when it takes longer than the limit:
 * a test that loops for ever can't be interrupted by the process it runs in.
 *
 * @returns true when the program succeeds
 */
export async function runWithLimit(
    program: string,
    programArguments: readonly string[],
    options: {
        readonly directory: string;
        readonly environment: NodeJS.ProcessEnv;
        readonly limitSeconds: number;
        /** Where it writes what it has to say: an open file instead of this process's own output. */
        readonly output?: number;
    },
): Promise<boolean> {
    const child = spawn(program, programArguments, {
        cwd: options.directory,
        env: options.environment,
        stdio: ["ignore", options.output ?? "inherit", options.output ?? "inherit"],
        detached: process.platform !== "win32",
    });
    const limit = setTimeout(() => {
        process.stderr.write(`ended after ${options.limitSeconds} s, which is the limit\n`);
        endGroup(child);
    }, options.limitSeconds * 1000);
    const end = () => {
        endGroup(child);
        process.exit(1);
    };
    for (const signal of endingSignals) process.once(signal, end);
    try {
        return await new Promise<boolean>((done, fail) => {
            child.once("error", fail);
            child.once("close", (status) => done(status === 0));
        });
    } finally {
        clearTimeout(limit);
        for (const signal of endingSignals) process.off(signal, end);
    }
}

function endGroup(child: ChildProcess): void {
    if (child.pid === undefined) return;
    if (process.platform === "win32") {
        child.kill("SIGKILL");
        return;
    }
    try {
        process.kill(-child.pid, "SIGKILL");
    } catch {
        // The group has ended by itself.
    }
}
