import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { textProgramArguments } from "../../../tools/src/checks/source-program.ts";

/** What a program did. */
export interface ProgramResult {
    readonly code: number | null;
    readonly signal: string | null;
    readonly stdout: string;
    readonly stderr: string;
}

/** The generated module of the fixture, for `import` in a program. */
export const fixtureUrl: string = new URL("fixture/gen/index.ts", import.meta.url).href;

/** That of its neighbour. */
export const neighbourUrl: string = new URL("neighbour/gen/index.ts", import.meta.url).href;

/** The folder of the fixture. */
export const fixtureDirectory: string = fileURLToPath(new URL("fixture/", import.meta.url));

/** Runs a JavaScript program in a process of its own, with this package's sources for `@pyzig/core`. */
export function runProgram(
    source: string,
    environment: Readonly<Record<string, string | undefined>> = {},
    options: readonly string[] = [],
): Promise<ProgramResult> {
    const child = spawn(process.execPath, textProgramArguments(source, options), {
        env: { ...process.env, NODE_OPTIONS: "", NO_COLOR: "1", ...environment },
        stdio: ["ignore", "pipe", "pipe"],
    });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
        stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
        stderr += text;
    });
    return new Promise((resolve, reject) => {
        child.on("error", reject);
        child.on("close", (code, signal) => resolve({ code, signal, stdout, stderr }));
    });
}
