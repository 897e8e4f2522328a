import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { pinnedNode } from "../../../packages/core/src/workspace/pinned-node.ts";
import { type Counts, single, sum } from "./results.ts";

/** The part of a package's description that is looked at. */
interface PackedPackage {
    readonly name: string;
    readonly type?: string;
    readonly license?: string;
    readonly engines?: { readonly node?: string };
    readonly sideEffects?: unknown;
    readonly scripts?: Readonly<Record<string, string>>;
    readonly dependencies?: Readonly<Record<string, string>>;
    readonly zig?: { readonly module: string };
    readonly exports?: Readonly<Record<string, unknown>>;
}

/** Packs a package and looks at the tarball as those will who install it: three checks. */
export async function checkPacked(workspace: string, folder: string): Promise<Counts> {
    const directory = join(workspace, ".zig-cache", "packed", folder.replaceAll("/", "-"));
    rmSync(directory, { recursive: true, force: true });
    mkdirSync(directory, { recursive: true });
    const tarball = pack(workspace, folder, directory);
    const unpacked = unpack(tarball, directory);
    const description: PackedPackage = JSON.parse(readFileSync(join(unpacked, "package.json"), "utf8"));
    const problems = problemsOfPackage(description, filesIn(unpacked));
    for (const problem of problems) process.stderr.write(`${description.name}: ${problem}\n`);
    return sum([
        single(problems.length === 0),
        single(await passesPublint(tarball, description)),
        single(passesTypeCheck(workspace, tarball)),
    ]);
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

function filesIn(directory: string): string[] {
    return readdirSync(directory, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) =>
            join(entry.parentPath, entry.name)
                .slice(directory.length + 1)
                .replaceAll("\\", "/"),
        );
}

const installScripts = ["preinstall", "install", "postinstall", "prepare", "prepublish"];
const expectedFiles = ["package.json", "README.md", "LICENSE", "dist/index.js", "dist/index.d.ts"];

/** What is wrong with a packed package by our own rules. */
export function problemsOfPackage(description: PackedPackage, files: readonly string[]): string[] {
    const present = new Set(files);
    const wanted = description.zig === undefined ? expectedFiles : [...expectedFiles, "THIRD_PARTY_NOTICES.md"];
    const strays = files.filter(
        (file) => !/^(dist|prebuilds)\//.test(file) && !/^[A-Za-z_.]+\.(json|md)$|^LICENSE$/.test(file),
    );
    const scripts = Object.keys(description.scripts ?? {}).filter((name) => installScripts.includes(name));
    const local = Object.entries(description.dependencies ?? {}).filter(([, version]) =>
        /^(workspace|file|link):/.test(version),
    );
    return [
        ...wanted.filter((file) => !present.has(file)).map((file) => `${file} is not packed`),
        ...strays.map((file) => `${file} is packed, but nobody needs it`),
        ...files
            .filter((file) => file.endsWith(".tsbuildinfo"))
            .map((file) => `${file} is packed, but nobody needs it`),
        ...scripts.map((name) => `it has the script ${name}, which runs at installs`),
        ...local.map(([name, version]) => `its dependency ${name} is ${version}, which exists only here`),
        ...(description.type === "module" ? [] : ['"type" must be "module"']),
        ...(description.license === "MIT" ? [] : ['"license" must be "MIT"']),
        ...(description.sideEffects === false ? [] : ['"sideEffects" must be false, or bundlers keep all of it']),
        ...(description.engines?.node === undefined ? ['"engines" must say which Node it needs'] : []),
        ...Object.entries(description.exports ?? {}).flatMap(([path, entry]) => problemsOfExport(path, entry)),
    ];
}

function problemsOfExport(path: string, entry: unknown): string[] {
    if (typeof entry !== "object" || entry === null) return [];
    const conditions = Object.keys(entry);
    const source = conditions.includes("@pyzig/source")
        ? [`the export "${path}" leads to sources that aren't packed`]
        : [];
    return conditions[0] === "types" ? source : [...source, `the export "${path}" must begin with "types"`];
}

async function passesPublint(tarball: string, description: PackedPackage): Promise<boolean> {
    const bytes = readFileSync(tarball);
    const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    const { messages } = await publint({ pack: { tarball: buffer }, strict: true });
    for (const message of messages) {
        process.stderr.write(
            `${description.name}: publint: ${formatMessage(message, { ...description }) ?? message.code}\n`,
        );
    }
    return messages.length === 0;
}

function passesTypeCheck(workspace: string, tarball: string): boolean {
    const program = join(workspace, "tools", "node_modules", "@arethetypeswrong", "cli", "dist", "index.js");
    const options = [program, tarball, "--profile", "esm-only", "--no-emoji", "--no-color"];
    const result = spawnSync(pinnedNode(workspace), options, { cwd: workspace, encoding: "utf8" });
    if (result.status === 0) return true;
    process.stderr.write(`${result.stdout}${result.stderr}`);
    return false;
}
