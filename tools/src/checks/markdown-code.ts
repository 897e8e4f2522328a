import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const workspace = fileURLToPath(new URL("../../..", import.meta.url));

/** A block of TypeScript in a page of documentation, and what came of running it as it stands. */
export interface RunBlock {
    /** The page that it stands on, relative to the workspace. */
    readonly page: string;
    /** The line of the page that it starts at. */
    readonly line: number;
    /** What it printed. */
    readonly output: string;
    /** What its comments say that it prints: one for each `console.log(…); // text`. */
    readonly expected: string;
}

/**
 * Compiles all TypeScript blocks of Markdown files in one go, each as a program of its own, and runs them.
 *
 * @param pages - relative to the workspace
 * @param project - folder of the package whose dependencies the blocks can import, and itself; relative to the workspace
 */
export function runMarkdownCode(pages: string | readonly string[], project: string): RunBlock[] {
    const blocks = [pages].flat().flatMap((page, index) => blocksOf(page, `page-${index + 1}`));
    const parent = join(workspace, project, ".code-blocks");
    mkdirSync(parent, { recursive: true });
    const folder = mkdtempSync(join(parent, "run-"));
    try {
        for (const { file, code } of blocks) writeFileSync(join(folder, file), code);
        compile(folder);
        return blocks.map(({ page, line, file, code }) => ({
            page,
            line,
            output: run(["--conditions=@pyzig/source", join(folder, file)]),
            expected: Array.from(code.matchAll(/console\.log\(.*\);? *\/\/ (.*)$/gm), ([, told]) => `${told}\n`).join(
                "",
            ),
        }));
    } finally {
        rmSync(folder, { recursive: true });
    }
}

function blocksOf(page: string, name: string): { page: string; line: number; file: string; code: string }[] {
    const text = readFileSync(join(workspace, page), "utf8");
    return Array.from(text.matchAll(/^```ts\n([\s\S]*?)^```/gm), ({ 1: code = "", index }) => {
        const line = text.slice(0, index).split("\n").length;
        return { page, line, file: `${name}-line-${line}.ts`, code };
    });
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
