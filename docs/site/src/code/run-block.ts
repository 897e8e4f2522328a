import { execFile } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { site, workspace } from "../workspace.ts";

/** How a block of code ended. */
export interface BlockRun {
    readonly status: number;
    /** What it printed. */
    readonly output: string;
    /** What it printed to the standard error output. */
    readonly errors: string;
}

/** Files that code in the documentation can open: a board, a project, …. */
const EXAMPLE_FILES = join(site, "example-files");
/** No block takes longer, in milliseconds. */
const LIMIT = 30_000;

/** Runs a program of TypeScript or JavaScript in a folder with the example files. */
export async function runProgram(file: string): Promise<BlockRun> {
    return await inFolder(async (cwd) => {
        const env = { ...process.env, NO_COLOR: "1" };
        return await run(process.execPath, ["--conditions=@pyzig/source", file], { cwd, env });
    });
}

/**
 * Runs commands in a folder with the example files. `kisexp` and `npx @pyzig/sexp` are the program of this checkout; what would
 * install something fails.
 */
export async function runCommands(commands: string): Promise<BlockRun> {
    return await inFolder(async (cwd) => {
        const programs = mkdtempSync(join(tmpdir(), "docs-programs-"));
        try {
            addPrograms(programs);
            const env = { ...process.env, PATH: `${programs}${delimiter}${process.env.PATH}`, NO_COLOR: "1" };
            const script = `set -euo pipefail\ngit init --quiet .\n${commands}`;
            return await run("bash", ["-c", script], { cwd, env });
        } finally {
            rmSync(programs, { recursive: true, force: true });
        }
    });
}

/** The commands in a block that shows a terminal: its lines that start with a prompt. */
export function promptedCommands(code: string): string {
    return Array.from(code.matchAll(/^\$ (.*)$/gm), ([, line]) => line).join("\n");
}

async function inFolder(work: (folder: string) => Promise<BlockRun>): Promise<BlockRun> {
    const folder = mkdtempSync(join(tmpdir(), "docs-code-"));
    try {
        cpSync(EXAMPLE_FILES, folder, { recursive: true });
        cpSync(join(workspace, "packages/sexp/demo/board/pyzig-demo.kicad_pcb"), join(folder, "board.kicad_pcb"));
        return await work(folder);
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
}

/** `kisexp` says no with the status 1, which is no failure of a page. */
function addPrograms(folder: string): void {
    const program = join(workspace, "packages/sexp/src/cli/main.ts");
    const kisexp = `"${process.execPath}" --conditions=@pyzig/source "${program}" "$@" || { status=$?; [ $status = 1 ]; }`;
    const refused = (name: string) =>
        `echo "${name} $* is not run here: mark the block with not-run and a reason" >&2; exit 97`;
    const scripts = {
        kisexp,
        npx: `if [ "$1" = @pyzig/sexp ]; then shift; ${kisexp}; else ${refused("npx")}; fi`,
        npm: refused("npm"),
        pnpm: refused("pnpm"),
    };
    mkdirSync(folder, { recursive: true });
    for (const [name, script] of Object.entries(scripts)) {
        writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
        chmodSync(join(folder, name), 0o755);
    }
}

async function run(
    command: string,
    given: readonly string[],
    options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<BlockRun> {
    return await new Promise((done) => {
        execFile(command, given, { ...options, timeout: LIMIT, maxBuffer: 1 << 26 }, (error, output, errors) => {
            const ended = error?.killed ? `\nit was stopped after ${LIMIT / 1000} s` : "";
            const status = error === null ? 0 : typeof error.code === "number" ? error.code : 1;
            done({ status, output, errors: `${errors}${ended}` });
        });
    });
}
