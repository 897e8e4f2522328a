import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";

/** How a command runs, and where its progress is shown. */
export interface ProgressOptions {
    readonly directory: string;
    readonly environment?: NodeJS.ProcessEnv | undefined;
    /** Takes what is shown. */
    readonly write: (text: string) => void;
    /** Whether a line can be written over: on a terminal the time counts up in place, elsewhere it is told now and then. */
    readonly isTerminal: boolean;
    /** After how many milliseconds the time is told, and how often. Default: 1000 on terminals, else 5000. */
    readonly interval?: number | undefined;
}

const CLEAR_LINE = "\r\u001B[2K";

/** Runs a command; passes on the lines that it prints, and shows in between that it is still at it. Returns its exit status. */
export async function runWithProgress(
    command: string,
    given: readonly string[],
    { directory, environment, write, isTerminal, interval = isTerminal ? 1000 : 5000 }: ProgressOptions,
): Promise<number> {
    const started = Date.now();
    const child = spawn(command, given, { cwd: directory, env: environment, stdio: ["ignore", "pipe", "pipe"] });
    const clear = isTerminal ? CLEAR_LINE : "";
    const timer = setInterval(() => {
        const text = `  … ${Math.round((Date.now() - started) / 1000)} s`;
        write(isTerminal ? `${CLEAR_LINE}${text}` : `${text}\n`);
    }, interval);
    const passOn = async (stream: Readable) => {
        for await (const line of createInterface(stream)) write(`${clear}${line}\n`);
    };
    try {
        const status = new Promise<number>((resolve, reject) => {
            child.on("error", reject);
            child.on("close", (code) => resolve(code ?? 1));
        });
        await Promise.all([status, passOn(child.stdout), passOn(child.stderr)]);
        return await status;
    } finally {
        clearInterval(timer);
        write(clear);
    }
}
