import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { pinnedNode } from "../../../packages/core/src/workspace/pinned-node.ts";
import { type PackedPackage, privatePathsIn, problemsOfPackage } from "./package-rules.ts";
import { type Counts, single, sum } from "./results.ts";

/** Packs a package and looks at the tarball as those will who install it: three checks. */
export async function checkPacked(workspace: string, folder: string): Promise<Counts> {
    const directory = join(workspace, ".zig-cache", "packed", folder.replaceAll("/", "-"));
    rmSync(directory, { recursive: true, force: true });
    mkdirSync(directory, { recursive: true });
    const tarball = pack(workspace, folder, directory);
    const checks = [
        problemsOfRules(workspace, unpack(tarball, directory)),
        await problemsOfPublint(tarball),
        problemsOfTypes(workspace, tarball),
    ];
    for (const problem of checks.flat()) process.stderr.write(`${folder}: ${problem}\n`);
    return sum(checks.map((problems) => single(problems.length === 0)));
}

/** What is wrong with an unpacked tarball by our own rules. */
export function problemsOfRules(workspace: string, unpacked: string): string[] {
    const files = filesIn(unpacked);
    return [...problemsOfPackage(readDescription(unpacked), files), ...privatePathsIn(unpacked, files, workspace)];
}

/** What publint says, which looks at what runtimes and bundlers make of the description. */
export async function problemsOfPublint(tarball: string): Promise<string[]> {
    const bytes = readFileSync(tarball);
    const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
    return messages.map((message) => `publint: ${formatMessage(message, pkg ?? {}, { color: false }) ?? message.code}`);
}

/** What attw says, which looks at what TypeScript makes of the package. */
export function problemsOfTypes(workspace: string, tarball: string): string[] {
    const program = join(workspace, "tools", "node_modules", "@arethetypeswrong", "cli", "dist", "index.js");
    const options = [program, tarball, "--profile", "esm-only", "--no-emoji", "--no-color"];
    const result = spawnSync(pinnedNode(workspace), options, { cwd: workspace, encoding: "utf8" });
    if (result.status === 0) return [];
    return [`attw: ${result.error?.message ?? `${result.stdout}${result.stderr}`.trim()}`];
}

function readDescription(unpacked: string): PackedPackage {
    return JSON.parse(readFileSync(join(unpacked, "package.json"), "utf8"));
}

/** By pnpm, which puts versions in the place of `workspace:` and applies `publishConfig`. */
export function pack(workspace: string, folder: string, directory: string): string {
    const options = ["--yes", "pnpm@12", "pack", "--pack-destination", directory];
    run("npx", options, join(workspace, folder));
    const name = readdirSync(directory).find((file) => file.endsWith(".tgz"));
    if (name === undefined) throw new Error(`packing ${folder} made no tarball`);
    return join(directory, name);
}

/** Unpacks a tarball beside itself; returns the folder of the package. */
export function unpack(tarball: string, directory: string): string {
    // Relative, since one of the programs of this name takes `C:` for the name of a machine.
    run("tar", ["-xzf", tarball.slice(directory.length + 1)], directory);
    return join(directory, "package");
}

function run(program: string, programArguments: readonly string[], directory: string): void {
    // The one on Windows is a batch file, which needs a shell.
    const shell = process.platform === "win32" && program === "npx";
    const result = spawnSync(program, programArguments, { cwd: directory, encoding: "utf8", shell });
    if (result.status === 0) return;
    const output = result.error?.message ?? `${result.stdout}${result.stderr}`.trim();
    throw new Error(`${program} ${programArguments.join(" ")} failed:\n${output}`);
}

/** All files below a folder, in order, with `/` in their paths. */
export function filesIn(directory: string): string[] {
    return readdirSync(directory, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) =>
            join(entry.parentPath, entry.name)
                .slice(directory.length + 1)
                .replaceAll("\\", "/"),
        )
        .sort();
}
