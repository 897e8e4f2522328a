import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { withLock } from "../../../packages/core/src/workspace/lock.ts";
import { pinnedNode } from "../../../packages/core/src/workspace/pinned-node.ts";
import type { PinnedRuntime, RuntimePackage } from "./runtimes.ts";

/**
 * The program of a runtime: what `PYZIG_RUNTIME_<NAME>` names, or the pinned one, which is fetched from npm the first time. It is no
 * part of the installation, which would take several times as long with six runtimes.
 *
 * @throws when it can't be had; the message says what to do
 */
export function resolveRuntime(workspace: string, runtime: PinnedRuntime): string {
    const variable = `PYZIG_RUNTIME_${runtime.name.toUpperCase()}`;
    const chosen = process.env[variable];
    if (chosen !== undefined && chosen !== "") {
        if (existsSync(chosen)) return chosen;
        throw new Error(`${variable} is ${chosen}, where there is no file`);
    }
    if (runtime.packages === undefined) return pinnedNode(workspace);
    const platform = `${process.platform}-${process.arch}`;
    const source = runtime.packages[platform];
    if (source === undefined) {
        throw new Error(
            `npm has no package with ${runtime.name} ${runtime.version} for ${platform}: ` +
                `install it and set ${variable} to its program, or leave it out with --only`,
        );
    }
    return fetchedRuntime(workspace, runtime, source);
}

function fetchedRuntime(workspace: string, { name, version }: PinnedRuntime, source: RuntimePackage): string {
    const store = join(workspace, "tools", ".runtimes");
    const folder = join(store, `${name}-${version}`);
    const program = join(folder, "package", source.program);
    mkdirSync(store, { recursive: true });
    return withLock(join(store, `${name}-${version}.lock`), `fetching ${name} ${version}`, () => {
        if (existsSync(program)) return program;
        process.stderr.write(`pyzig: fetching ${name} ${version} from npm, once\n`);
        const unfinished = mkdtempSync(join(store, "unfinished-"));
        try {
            unpack(unfinished, `${source.name}@${version}`, source.integrity);
            rmSync(folder, { recursive: true, force: true });
            renameSync(unfinished, folder);
        } finally {
            rmSync(unfinished, { recursive: true, force: true });
        }
        if (!existsSync(program)) throw new Error(`the package ${source.name}@${version} has no ${source.program}`);
        return program;
    });
}

/** Packing runs no scripts, and neither does `tar`, which every supported system has. */
function unpack(folder: string, specifier: string, integrity: string): void {
    const shell = process.platform === "win32";
    run("npm", ["pack", "--silent", "--ignore-scripts", specifier], folder, shell);
    const archive = readdirSync(folder).find((name) => name.endsWith(".tgz"));
    if (archive === undefined) throw new Error(`npm packed nothing for ${specifier}`);
    const bytes = readFileSync(join(folder, archive));
    const found = `sha512-${createHash("sha512").update(bytes).digest("base64")}`;
    if (found !== integrity) {
        throw new Error(`${specifier} is not the file that is pinned: its hash is ${found}, and must be ${integrity}`);
    }
    run("tar", ["-xzf", archive], folder, false);
    rmSync(join(folder, archive));
}

function run(command: string, given: readonly string[], directory: string, shell: boolean): void {
    const result = spawnSync(command, given, { cwd: directory, encoding: "utf8", shell });
    const said = result.error?.message ?? `${result.stdout}${result.stderr}`.trim();
    if (result.error !== undefined || result.status !== 0)
        throw new Error(`${command} ${given.join(" ")} failed: ${said}`);
}

/** What a program says of itself; the kind of a runtime and its version. */
export function runtimeVersion(program: string): string {
    const result = spawnSync(program, ["--version"], { encoding: "utf8" });
    if (result.error !== undefined) throw new Error(`${program} does not run: ${result.error.message}`);
    const version = /\d+\.\d+\.\d+/.exec(result.stdout)?.[0];
    if (result.status !== 0 || version === undefined)
        throw new Error(`${program} --version says no version: ${result.stdout}${result.stderr}`);
    return version;
}
