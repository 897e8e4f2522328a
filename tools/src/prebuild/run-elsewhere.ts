import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pack, unpack } from "../checks/packed.ts";
import { findRuntime, npmPackage, type Runtime } from "./runtimes.ts";
import { chosenTargets, type PrebuildTarget, prebuildTargets } from "./targets.ts";

/** What a trial wrote. */
interface TrialResult {
    readonly problem?: string;
    readonly platform?: string;
    readonly arch?: string;
    readonly libraries?: Readonly<Record<string, { readonly path: string; readonly target: string }>>;
}

const packages = ["core", "graph", "sexp", "typegraph"];

/**
 * The command `prebuild-run`: runs a small program with the packed packages on every platform that this machine can run, natively or
 * by emulation, and says how, or why not. Returns 1 when one of them fails.
 */
export function runElsewhere(workspace: string, names: readonly string[]): number {
    const targets = names.length === 0 ? prebuildTargets : chosenTargets(names);
    const folder = join(workspace, ".zig-cache", "prebuild-run");
    installPackages(workspace, folder);
    let status = 0;
    for (const target of targets) {
        const runtime = findRuntime(workspace, target.name);
        const answer =
            "missing" in runtime ? `not run: ${runtime.missing}` : runTrial(workspace, folder, target, runtime);
        if (answer.startsWith("FAILED")) status = 1;
        process.stdout.write(`${target.name.padEnd(17)} ${answer}\n`);
    }
    return status;
}

/** As a package manager would, but with koffi's parts for all platforms. */
function installPackages(workspace: string, folder: string): void {
    rmSync(folder, { recursive: true, force: true });
    const modules = join(folder, "node_modules");
    for (const name of packages) {
        const scratch = join(folder, "packed", name);
        mkdirSync(scratch, { recursive: true });
        const unpacked = unpack(pack(workspace, `packages/${name}`, scratch), scratch);
        cpSync(unpacked, join(modules, "@pyzig", name), { recursive: true });
    }
    const directory = join(workspace, "packages", "sexp");
    const content = JSON.parse(readFileSync(join(directory, "package.json"), "utf8"));
    for (const dependency of Object.keys(content.dependencies).filter((one) => !one.startsWith("@pyzig/"))) {
        const options = { recursive: true, dereference: true };
        cpSync(join(directory, "node_modules", dependency), join(modules, dependency), options);
    }
    cpSync(fileURLToPath(new URL("trial.mjs", import.meta.url)), join(folder, "trial.mjs"));
}

function runTrial(workspace: string, folder: string, target: PrebuildTarget, runtime: Runtime): string {
    addKoffi(workspace, folder, target);
    const output = join(folder, `${target.name}.json`);
    const path = runtime.path ?? ((name: string) => name);
    const board = join(workspace, "packages", "sexp", "demo", "board", "pyzig-demo.kicad_pcb");
    const [program = "", ...rest] = runtime.command;
    const given = [...rest, path(join(folder, "trial.mjs")), path(output), path(board)];
    const result = spawnSync(program, given, {
        cwd: folder,
        encoding: "utf8",
        env: { ...process.env, NODE_OPTIONS: "", ...runtime.environment },
        timeout: 300_000,
        // Under wine, pipes are no good as standard streams.
        stdio: ["ignore", "ignore", "ignore"],
    });
    if (!existsSync(output)) return `FAILED (${runtime.how}): the program ended with ${result.signal ?? result.status}`;
    const answer: TrialResult = JSON.parse(readFileSync(output, "utf8"));
    if (answer.problem !== undefined) return `FAILED (${runtime.how}): ${answer.problem}`;
    const wrong = Object.values(answer.libraries ?? {}).filter(
        ({ path: loaded, target: own }) =>
            own !== target.target || !loaded.replaceAll("\\", "/").includes(`/prebuilds/${target.name}/`),
    );
    if (wrong.length > 0)
        return `FAILED (${runtime.how}): it loaded ${wrong.map(({ path: loaded }) => loaded).join(", ")}`;
    return `ran (${runtime.how}): ${Object.keys(answer.libraries ?? {}).join(", ")} loaded, a file parsed, a graph made`;
}

/** koffi is a package for each platform, of which only that for this machine is installed. */
function addKoffi(workspace: string, folder: string, target: PrebuildTarget): void {
    const name = `@koromix/koffi-${target.name.replace("-musl", "")}`;
    const core = JSON.parse(readFileSync(join(workspace, "packages", "core", "package.json"), "utf8"));
    const version: unknown = core.optionalDependencies[name];
    if (typeof version !== "string") throw new Error(`@pyzig/core doesn't depend on ${name}`);
    const store = join(workspace, "tools", ".runtimes");
    mkdirSync(store, { recursive: true });
    cpSync(npmPackage(store, name, version), join(folder, "node_modules", name), { recursive: true });
}
