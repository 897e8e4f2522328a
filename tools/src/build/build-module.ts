import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type BuildRecord, readBuildRecord } from "../../../packages/core/src/workspace/build-record.ts";
import { chosenReleaseMode, hostTarget } from "../../../packages/core/src/workspace/build-settings.ts";
import { withLock } from "../../../packages/core/src/workspace/lock.ts";
import { sourceHash } from "../../../packages/core/src/workspace/source-hash.ts";
import { moduleOutput, readZigModules } from "../../../packages/core/src/workspace/zig-modules.ts";
import { compileLibrary } from "./library.ts";
import { writeManifest } from "./manifest.ts";
import { replaceFile } from "./replace-file.ts";

/** The outcome of {@link buildModule}. */
export interface BuildResult {
    /** False when the library was up to date. */
    readonly built: boolean;
    readonly record: BuildRecord;
}

/**
 * Builds a module's library for this machine unless it is up to date.
 *
 * Processes that ask at the same time wait for the first one and then find its work done.
 *
 * @param afterwards runs under the same lock after there was something to build
 */
export function buildModule(workspace: string, module: string, afterwards?: () => void): BuildResult {
    const lock = join(workspace, ".zig-cache", "locks", `build-${module}`);
    return withLock(lock, `building the Zig module "${module}"`, () => {
        const result = buildUnlessFresh(workspace, module);
        if (result.built) afterwards?.();
        return result;
    });
}

function buildUnlessFresh(workspace: string, module: string): BuildResult {
    const modules = readZigModules(workspace);
    const releaseMode = chosenReleaseMode();
    const target = hostTarget();
    const { native } = moduleOutput(workspace, modules, module);
    // Taken before the compiler reads the files: a change made meanwhile leaves the library stale rather than wrongly fresh.
    const contentHash = sourceHash({ workspace, modules, module, releaseMode, target });
    const present = readBuildRecord(native);
    if (present?.contentHash === contentHash) return { built: false, record: present };

    const directory = join(workspace, ".zig-cache", "build", module);
    rmSync(directory, { recursive: true, force: true });
    mkdirSync(directory, { recursive: true });
    const manifest = writeManifest({ workspace, modules, module, directory });
    const library = compileLibrary({
        workspace,
        modules,
        module,
        manifestHash: manifest.hash,
        releaseMode,
        target,
        directory,
    });
    const record: BuildRecord = {
        contentHash,
        manifestHash: manifest.hash,
        library: basename(library),
        zigVersion: modules.zigVersion,
        target,
        releaseMode,
    };
    install(native, record, library, manifest.path, directory);
    return { built: true, record };
}

/** The record goes first and comes back last: a crash in between leaves no record, so the next import builds again. */
function install(native: string, record: BuildRecord, library: string, manifest: string, directory: string): void {
    const recordFile = join(native, "build.json");
    const unfinishedRecord = join(directory, "build.json");
    writeFileSync(unfinishedRecord, `${JSON.stringify(record, null, 2)}\n`);
    mkdirSync(native, { recursive: true });
    rmSync(recordFile, { force: true });
    replaceFile(library, join(native, record.library));
    replaceFile(manifest, join(native, "manifest.json"));
    replaceFile(unfinishedRecord, recordFile);
}
