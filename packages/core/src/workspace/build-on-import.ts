import { existsSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { type BuildRecord, readBuildRecord } from "./build-record.ts";
import { chosenReleaseMode, isRecompilationOff } from "./build-settings.ts";
import { pinnedNode } from "./pinned-node.ts";
import { sourceHash } from "./source-hash.ts";
import { findWorkspace, moduleOutput, readZigModules, type ZigModules } from "./zig-modules.ts";

/** A library that is up to date with the Zig sources of the checkout. */
export interface FreshLibrary {
    /** Path of the library. */
    readonly library: string;
    /** Path of its manifest. */
    readonly manifest: string;
    /** The hash of the manifest, which the library must report. */
    readonly hash: string;
}

/**
 * In a checkout of the workspace: the library of a module, built first when the Zig sources changed. Elsewhere: undefined.
 *
 * `ZIG_NORECOMPILE=1` takes the library as it is, `ZIG_RELEASEMODE` picks how it is built.
 * Any number of processes may ask at once: the build tool lets one of them build, and the others find its work done.
 *
 * @throws when the build fails; the message holds the compiler's output.
 */
export function freshLibrary(options: {
    readonly module: string;
    readonly packageDirectory: string;
}): FreshLibrary | undefined {
    const checkout = findCheckout(options.module, options.packageDirectory);
    if (checkout === undefined) return undefined;
    const { workspace, modules } = checkout;
    const { native } = moduleOutput(workspace, modules, options.module);

    if (isRecompilationOff()) {
        const record = readBuildRecord(native);
        if (record !== undefined) return located(native, record);
        throw new Error(
            `there is no library of the Zig module "${options.module}" in ${native}, and ZIG_NORECOMPILE=1 forbids to build one; ` +
                `unset it, or build the library once with: npx --yes pnpm@12 nx run ${projectName(options.module, modules)}:build`,
        );
    }

    // Checked first: a wrong value must not be taken for a reason to build.
    const releaseMode = chosenReleaseMode();
    const isFresh = (record: BuildRecord | undefined): record is BuildRecord =>
        record?.contentHash === sourceHash({ workspace, modules, module: options.module, releaseMode });
    const present = readBuildRecord(native);
    if (isFresh(present)) return located(native, present);

    runBuildTool(workspace, options.module);
    const built = readBuildRecord(native);
    if (built !== undefined) return located(native, built);
    throw new Error(`the build tool made no library of the Zig module "${options.module}" in ${native}`);
}

function findCheckout(
    module: string,
    packageDirectory: string,
): { readonly workspace: string; readonly modules: ZigModules } | undefined {
    if (!existsSync(packageDirectory)) return undefined;
    // A package manager links the packages of a workspace into node_modules.
    const directory = realpathSync(packageDirectory);
    const workspace = findWorkspace(directory);
    if (workspace === undefined) return undefined;
    const modules = readZigModules(workspace);
    if (!Object.hasOwn(modules.modules, module)) return undefined;
    return moduleOutput(workspace, modules, module).directory === directory ? { workspace, modules } : undefined;
}

function located(native: string, record: BuildRecord): FreshLibrary {
    return {
        library: join(native, record.library),
        manifest: join(native, "manifest.json"),
        hash: record.manifestHash,
    };
}

/** The Nx project that builds a module. */
function projectName(module: string, modules: ZigModules): string {
    const entry = modules.modules[module];
    return (entry?.package ?? entry?.output ?? module).split("/")[1] ?? module;
}

/** The lock is the tool's: it then also holds against `nx build`, and outlives this process should it be killed. */
function runBuildTool(workspace: string, module: string): void {
    const environment = { ...process.env };
    // Options of this process, such as a loader or a debugger's port, are not meant for the tool.
    delete environment.NODE_OPTIONS;
    const tool = join(workspace, "tools", "src", "cli.ts");
    const result = process
        .getBuiltinModule("node:child_process")
        .spawnSync(pinnedNode(workspace), [tool, "build", module, "--sync"], {
            cwd: workspace,
            encoding: "utf8",
            env: environment,
            maxBuffer: 1 << 28,
            stdio: ["ignore", "pipe", "pipe"],
        });
    if (result.error !== undefined) {
        throw new Error(`the build tool cannot be started: ${result.error.message}`, { cause: result.error });
    }
    if (result.status === 0) return;
    const output = `${result.stdout}${result.stderr}`.trim();
    throw new Error(`building the Zig module "${module}" failed:\n${output}`);
}
