import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { site, workspace } from "../workspace.ts";
import type { CodeBlock } from "./code-blocks.ts";

/** Blocks of code as files, with what the compiler says about them. */
export interface CompiledBlocks {
    /** The file of a block. */
    file(block: CodeBlock): string;
    /** What the compiler finds wrong with a block, a line each; empty when nothing is. */
    errors(block: CodeBlock): string;
    /** Deletes the files. */
    [Symbol.dispose](): void;
}

/** Languages that are compiled. In JavaScript, types are inferred and checked as well. */
export const COMPILED_LANGUAGES: readonly string[] = ["ts", "js"];

/** Compiles all blocks of TypeScript and JavaScript in one go, each as a program of its own. */
export function compileBlocks(blocks: readonly CodeBlock[]): CompiledBlocks {
    const folders = new Map<string, string>();
    const files = new Map<CodeBlock, string>();
    for (const block of blocks) {
        const home = homeOf(block.page);
        const folder = folders.get(home) ?? folderIn(home);
        folders.set(home, folder);
        const file = join(folder, `${block.page.replaceAll(/[^\w]+/g, "-")}-line-${block.line}.${block.language}`);
        writeFileSync(file, block.code);
        files.set(block, file);
    }
    const errors = compile([...folders.values()]);
    return {
        file: (block) => files.get(block) as string,
        errors: (block) => (errors.get(basename(files.get(block) as string)) ?? []).join("\n"),
        [Symbol.dispose]: () => {
            for (const folder of folders.values()) rmSync(folder, { recursive: true, force: true });
        },
    };
}

/** The package whose dependencies code can import. The page of a package that this site doesn't know imports that package itself. */
function homeOf(page: string): string {
    const [, folder] = /^(packages\/[^/]+)\//.exec(page) ?? [];
    if (folder === undefined) return site;
    const { name } = JSON.parse(readFileSync(join(workspace, folder, "package.json"), "utf8")) as { name: string };
    const { dependencies } = JSON.parse(readFileSync(join(site, "package.json"), "utf8")) as { dependencies: object };
    return Object.hasOwn(dependencies, name) ? site : join(workspace, folder);
}

function folderIn(home: string): string {
    const parent = join(home, ".code-blocks");
    mkdirSync(parent, { recursive: true });
    const folder = mkdtempSync(join(parent, "run-"));
    // Pages about hand-written code of modules import what is generated beside it; this is that of sexp.
    symlinkSync(join(workspace, "packages/sexp/src/gen"), join(folder, "gen"), "junction");
    return folder;
}

/** What the compiler says, by the names of files. */
function compile(folders: readonly string[]): Map<string, string[]> {
    const errors = new Map<string, string[]>();
    const [first] = folders;
    if (first === undefined) return errors;
    const slashes = (path: string) => relative(first, path).replaceAll("\\", "/");
    const configuration = {
        extends: slashes(join(workspace, "tsconfig.base.json")),
        // Pasted code need not use all that it declares, and the sources of the packages are compiled elsewhere.
        compilerOptions: {
            noEmit: true,
            isolatedDeclarations: false,
            declaration: false,
            noUnusedLocals: false,
            allowJs: true,
            checkJs: true,
        },
        include: folders.flatMap((folder) => ["*.ts", "*.js"].map((files) => slashes(join(folder, files)))),
    };
    writeFileSync(join(first, "tsconfig.json"), JSON.stringify(configuration));
    const compiler = join(workspace, "node_modules/typescript/bin/tsc");
    const result = spawnSync(process.execPath, [compiler, "--project", first, "--pretty", "false"], {
        encoding: "utf8",
        cwd: first,
    });
    if (result.error !== undefined) throw result.error;
    let unplaced = "";
    for (const line of result.stdout.split("\n")) {
        const [, file] = /^(\S.*?)\(\d+,\d+\): error /.exec(line) ?? [];
        const list = file === undefined ? undefined : (errors.get(basename(file)) ?? []);
        if (file === undefined || list === undefined) unplaced += `${line}\n`;
        else errors.set(basename(file), [...list, line.slice(line.indexOf("("))]);
    }
    // Without a place it is no error of one block: the compiler itself could not run.
    if (result.status !== 0 && errors.size === 0) throw new Error(`the compiler failed:\n${unplaced}${result.stderr}`);
    return errors;
}
