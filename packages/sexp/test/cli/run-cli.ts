import { spawnSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { nodeSourceOptions } from "../../../../tools/src/checks/source-program.ts";

/** The program, which Node.js runs as it stands. */
export const PROGRAM: readonly string[] = [
    ...nodeSourceOptions(process.versions.node),
    fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url)),
];

/** What a program is started with. */
export interface RunOptions {
    readonly cwd?: string;
    readonly input?: string;
    readonly env?: NodeJS.ProcessEnv;
}

/** What a program did. */
export interface RunResult {
    readonly code: number | null;
    readonly output: string;
    readonly errors: string;
}

/** The environment without what decides about colours, and without a choice of backend: one of them warns that it is experimental. */
export function plainEnvironment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
    const { NO_COLOR, FORCE_COLOR, NODE_OPTIONS, PYZIG_FFI, ...rest } = process.env;
    return { ...rest, ...more };
}

/** Runs `kisexp` as a process of its own. */
export function kisexp(commandArguments: readonly string[], { cwd, input = "", env = {} }: RunOptions = {}): RunResult {
    const { status, stdout, stderr, error } = spawnSync(process.execPath, [...PROGRAM, ...commandArguments], {
        cwd,
        input,
        env: plainEnvironment(env),
        encoding: "utf8",
        maxBuffer: 1 << 28,
    });
    if (error !== undefined) throw error;
    return { code: status, output: stdout, errors: stderr };
}

/** As {@link kisexp}, as one text for snapshots. */
export function told(commandArguments: readonly string[], options: RunOptions = {}): string {
    const { code, output, errors } = kisexp(commandArguments, options);
    return [output, errors === "" ? "" : `[errors]\n${errors}`, `[exit code ${code}]`]
        .filter((part) => part !== "")
        .join("");
}

/** A folder that is there as long as the test. */
export class TemporaryFolder implements Disposable {
    readonly path: string = realpathSync(mkdtempSync(join(tmpdir(), "kisexp-")));

    [Symbol.dispose](): void {
        rmSync(this.path, { recursive: true });
    }
}
