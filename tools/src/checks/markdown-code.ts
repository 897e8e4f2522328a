import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const workspace = fileURLToPath(new URL("../../..", import.meta.url));

/** A block of TypeScript in a page of documentation, and what came of running it as it stands. */
export interface RunBlock {
    /** The line of the page that it starts at. */
    readonly line: number;
    /** What it printed. */
    readonly output: string;
    /** What its comments say that it prints: one for each `console.log(…); // text`. */
    readonly expected: string;
}

/**
 * Compiles all TypeScript blocks of a Markdown file, each as a program of its own, and runs them.
 *
 * @param page - relative to the workspace
 * @param project - folder of the package whose dependencies the blocks can import, and itself; relative to the workspace
 */
export function runMarkdownCode(page: string, project: string): RunBlock[] {
    const text = readFileSync(join(workspace, page), "utf8");
    const blocks = Array.from(text.matchAll(/^```ts\n([\s\S]*?)^```/gm), ({ 1: code = "", index }) => ({
        line: text.slice(0, index).split("\n").length,
        code,
    }));
    if (blocks.length === 0) return [];
    const parent = join(workspace, project, ".code-blocks");
    mkdirSync(parent, { recursive: true });
    const folder = mkdtempSync(join(parent, "run-"));
    try {
        for (const { line, code } of blocks) writeFileSync(join(folder, `line-${line}.ts`), code);
        compile(folder);
        return blocks.map(({ line, code }) => ({
            line,
            output: run(["--conditions=@pyzig/source", join(folder, `line-${line}.ts`)]),
            expected: Array.from(code.matchAll(/console\.log\(.*\);? *\/\/ (.*)$/gm), ([, told]) => `${told}\n`).join(
                "",
            ),
        }));
    } finally {
        rmSync(folder, { recursive: true });
    }
}

function compile(folder: string): void {
    const base = relative(folder, join(workspace, "tsconfig.base.json")).replaceAll("\\", "/");
    // Pasted code need not use all that it declares, and the sources of the packages are compiled elsewhere.
    const compilerOptions = { noEmit: true, isolatedDeclarations: false, declaration: false, noUnusedLocals: false };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ extends: base, compilerOptions, include: ["*.ts"] }));
    run([join(workspace, "node_modules/typescript/bin/tsc"), "--project", folder]);
}

/** Runs a program of Node; what it printed becomes the message when it fails. */
function run(given: readonly string[]): string {
    try {
        return execFileSync(process.execPath, given, { encoding: "utf8", stdio: "pipe" });
    } catch (error) {
        const { stdout, stderr } = error as { readonly stdout?: string; readonly stderr?: string };
        throw new Error(`${given.at(-1)} failed:\n${stdout}${stderr}`, { cause: error });
    }
}
