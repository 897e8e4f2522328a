import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { withLock } from "../../../packages/core/src/workspace/lock.ts";
import { sourceHash } from "../../../packages/core/src/workspace/source-hash.ts";
import {
    moduleOutput,
    readZigModules,
    type ZigModules,
    zigModule,
} from "../../../packages/core/src/workspace/zig-modules.ts";
import { compileLibrary } from "../build/library.ts";
import { writeManifest } from "../build/manifest.ts";
import { replaceFile } from "../build/replace-file.ts";
import { parseManifest } from "../codegen/manifest-schema.ts";
import { problemsOf, wantedExports } from "./check-library.ts";
import { inspectLibraries, type LibraryFacts } from "./inspect-library.ts";
import { type PrebuildRecord, type PrebuiltLibrary, readRecord, writeRecord } from "./record.ts";
import { type PrebuildTarget, prebuildTargets } from "./targets.ts";

/** What users get: `ZIG_RELEASEMODE` is for builds of one's own. */
export const prebuildReleaseMode = "ReleaseSafe";

/** One library of a module after {@link prebuildModule}. */
export interface PrebuildResult {
    readonly target: PrebuildTarget;
    readonly library: PrebuiltLibrary;
    readonly facts: LibraryFacts;
    /** False when it was up to date. */
    readonly built: boolean;
    /** Seconds. */
    readonly duration: number;
}

/** What is made. */
export interface PrebuildOptions {
    readonly workspace: string;
    readonly module: string;
    readonly targets: readonly PrebuildTarget[];
    /** Called before a library is compiled. */
    readonly onBuild?: (target: PrebuildTarget) => void;
}

/** What is compared. */
export interface StalenessOptions extends PrebuildOptions {
    /** Another `prebuilds` folder than that of the module's package. */
    readonly directory?: string;
}

/**
 * Makes the libraries of a module for other machines, unless they are up to date, and looks at every one of them.
 *
 * @throws when one can't be compiled, or is not what its target asks for
 */
export function prebuildModule(options: PrebuildOptions): PrebuildResult[] {
    const { workspace, module } = options;
    const lock = join(workspace, ".zig-cache", "locks", `prebuild-${module}`);
    return withLock(lock, `making the prebuilt libraries of the Zig module "${module}"`, () => prebuild(options));
}

/** How the libraries of a module differ from what {@link prebuildModule} would make; none when they are up to date. */
export function stalePrebuilds({ workspace, module, targets, directory: given }: StalenessOptions): string[] {
    const modules = readZigModules(workspace);
    const directory = given ?? prebuildDirectory(workspace, modules, module);
    const { libraries } = readRecord(directory, module);
    return targets.flatMap((target) => {
        const reason = staleness(directory, libraries[target.name], hashFor(workspace, modules, module, target));
        return reason === undefined ? [] : [`${module} for ${target.name}: ${reason}`];
    });
}

function prebuild({ workspace, module, targets, onBuild }: PrebuildOptions): PrebuildResult[] {
    const modules = readZigModules(workspace);
    const directory = prebuildDirectory(workspace, modules, module);
    removeUnknown(directory);
    const scratch = join(workspace, ".zig-cache", "prebuild", module);
    mkdirSync(scratch, { recursive: true });
    const manifest = writeManifest({ workspace, modules, module, directory: scratch });
    refuseStaleTypescript(moduleOutput(workspace, modules, module).generated, module, manifest.hash);
    const exports = wantedExports(parseManifest(JSON.parse(readFileSync(manifest.path, "utf8"))));

    const results: PrebuildResult[] = [];
    for (const target of targets) {
        const start = performance.now();
        const contentHash = hashFor(workspace, modules, module, target);
        const present = readRecord(directory, module).libraries[target.name];
        const isFresh = staleness(directory, present, contentHash) === undefined;
        let path = join(directory, present?.file ?? "");
        if (!isFresh) {
            onBuild?.(target);
            const folder = join(scratch, target.name);
            rmSync(folder, { recursive: true, force: true });
            mkdirSync(folder, { recursive: true });
            path = compileLibrary({
                workspace,
                modules,
                module,
                manifestHash: manifest.hash,
                releaseMode: prebuildReleaseMode,
                target: target.target,
                triple: target.triple,
                directory: folder,
            });
        }
        // Also what is there already: the expectations may have changed.
        const facts = inspect(workspace, path);
        const problems = problemsOf({
            path,
            target,
            facts,
            exports,
            privatePaths: [workspace],
            ownName: `@rpath/${basename(path)}`,
        });
        if (problems.length > 0) {
            throw new Error(
                `the library of "${module}" for ${target.name} is not what it should be:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`,
            );
        }
        const library =
            isFresh && present !== undefined
                ? present
                : install(directory, module, target, path, {
                      contentHash,
                      manifestHash: manifest.hash,
                      zigVersion: modules.zigVersion,
                  });
        results.push({ target, library, facts, built: !isFresh, duration: (performance.now() - start) / 1000 });
    }
    return results;
}

function inspect(workspace: string, path: string): LibraryFacts {
    const facts = inspectLibraries(workspace, [path]).get(path);
    if (facts === undefined) throw new Error(`${path} was not looked at`);
    return facts;
}

/** The record is written last: a crash before leaves a library that counts as stale. */
function install(
    directory: string,
    module: string,
    target: PrebuildTarget,
    built: string,
    origin: Pick<PrebuiltLibrary, "contentHash" | "manifestHash" | "zigVersion">,
): PrebuiltLibrary {
    const bytes = readFileSync(built);
    const file = `${target.name}/${basename(built)}`;
    mkdirSync(join(directory, target.name), { recursive: true });
    replaceFile(built, join(directory, file));
    const library: PrebuiltLibrary = {
        file,
        ...origin,
        triple: target.triple,
        releaseMode: prebuildReleaseMode,
        size: bytes.length,
        sha256: sha256(bytes),
    };
    const record: PrebuildRecord = readRecord(directory, module);
    // In the order of the targets, whichever was made first.
    const names = prebuildTargets.map(({ name }) => name);
    const libraries = Object.entries({ ...record.libraries, [target.name]: library });
    libraries.sort(([left], [right]) => names.indexOf(left) - names.indexOf(right));
    writeRecord(directory, { module, libraries: Object.fromEntries(libraries) });
    return library;
}

/** Why a library must be made; undefined when it need not. */
function staleness(directory: string, library: PrebuiltLibrary | undefined, contentHash: string): string | undefined {
    if (library === undefined) return "it was never made";
    const path = join(directory, library.file);
    if (!existsSync(path)) return "the file is gone";
    if (sha256(readFileSync(path)) !== library.sha256) return "the file has changed since it was made";
    return library.contentHash === contentHash ? undefined : "the sources have changed since it was made";
}

function hashFor(workspace: string, modules: ZigModules, module: string, target: PrebuildTarget): string {
    return sourceHash({ workspace, modules, module, releaseMode: prebuildReleaseMode, target: target.triple });
}

function prebuildDirectory(workspace: string, modules: ZigModules, module: string): string {
    if (zigModule(modules, module).package === undefined) {
        throw new Error(
            `the Zig module "${module}" has no package in zig/modules.json, so there is nobody to make libraries for`,
        );
    }
    return join(moduleOutput(workspace, modules, module).directory, "prebuilds");
}

/** A target that was given up must not be packed for ever. */
function removeUnknown(directory: string): void {
    if (!existsSync(directory)) return;
    const known = new Set(["prebuilds.json", ...prebuildTargets.map(({ name }) => name)]);
    for (const name of readdirSync(directory)) {
        if (!known.has(name)) rmSync(join(directory, name), { recursive: true, force: true });
    }
}

/** Libraries that their own package refuses to load are of no use to anyone. */
function refuseStaleTypescript(generated: string, module: string, manifestHash: string): void {
    const path = join(generated, "library.ts");
    if (existsSync(path) && readFileSync(path, "utf8").includes(manifestHash)) return;
    throw new Error(
        `${path} was not generated from the Zig module "${module}" as it is now; bring it up to date with:\n` +
            `  npx --yes pnpm@12 nx run ${basename(dirname(dirname(generated)))}:stubs`,
    );
}

function sha256(bytes: Uint8Array): string {
    return createHash("sha256").update(bytes).digest("hex");
}
