import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chosenBackend } from "../backend/choose-backend.ts";
import { ABI_VERSION } from "../call/layout.ts";
import type { LoadAttempt } from "../errors/load-errors.ts";
import { installedPackage } from "../library/installed-package.ts";
import { type LibcFinding, processLibc } from "../library/libc.ts";
import { platformName, supportedPlatforms } from "../library/platform.ts";
import { findModules, type ModulePackage, readPackage } from "./find-modules.ts";

/** What came of loading the library of a module. */
export interface ModuleReport extends ModulePackage {
    /** The `@pyzig/core` that the module uses. */
    readonly core: { readonly version: string; readonly directory: string } | undefined;
    /** What was loaded; undefined when nothing was. */
    readonly library: LibraryReport | undefined;
    /** Why nothing was loaded. */
    readonly problem: string | undefined;
    /** What was tried, when nothing was loaded. */
    readonly attempts: readonly Pick<LoadAttempt, "source" | "path" | "reason" | "found">[];
}

/** A library that was loaded. */
export interface LibraryReport {
    readonly path: string;
    /** Of the file. */
    readonly sha256: string;
    /** Whether the file is the one that was published: unknown for one that was built here. */
    readonly origin: "as published" | "NOT as published" | "built here";
    readonly manifestHash: string;
    readonly zigVersion: string;
    readonly releaseMode: string;
    readonly target: string;
}

/** Everything that decides what is loaded. */
export interface Examination {
    readonly core: { readonly version: string; readonly directory: string; readonly abi: number };
    readonly runtime: string;
    readonly koffi: string | undefined;
    /** The foreign-function layer, or why there is none. */
    readonly backend: { readonly name: string | undefined; readonly problem: string | undefined };
    readonly platform: string;
    readonly isSupported: boolean;
    readonly libc: LibcFinding | undefined;
    /** Variables that have a say. */
    readonly settings: Readonly<Record<string, string>>;
    readonly modules: readonly ModuleReport[];
    /** True when all of it loads. */
    readonly isWell: boolean;
}

/** Looks at this machine and loads the library of every module that a program in a folder can use. */
export async function examine(folder: string, coreDirectory: string): Promise<Examination> {
    const modules: ModuleReport[] = [];
    for (const found of findModules(folder)) modules.push(await examineModule(found));
    const backend = examineBackend();
    const platform = platformName();
    const version = readPackage(coreDirectory)?.version ?? "?";
    return {
        core: { version, directory: coreDirectory, abi: ABI_VERSION },
        runtime: runtimeName(),
        koffi: versionOf(`@koromix/koffi-${process.platform}-${process.arch}`, coreDirectory),
        backend,
        platform,
        isSupported: supportedPlatforms.some((name) => name === platform),
        libc: processLibc(),
        settings: settings(),
        modules,
        isWell: backend.problem === undefined && modules.every(({ library }) => library !== undefined),
    };
}

/** The part of a module's own `@pyzig/core` that is asked: it may be another copy than this one. */
interface CoreOfModule {
    readonly knownLibrary?: (module: string) => { identity(): Identity } | undefined;
}

interface Identity {
    readonly path: string;
    readonly manifestHash: string;
    readonly zigVersion: string;
    readonly releaseMode: string;
    readonly target: string;
}

async function examineModule(found: ModulePackage): Promise<ModuleReport> {
    const directory = installedPackage("@pyzig/core", found.directory);
    const core = directory === undefined ? undefined : { version: readPackage(directory)?.version ?? "?", directory };
    try {
        const require = createRequire(join(found.directory, "package.json"));
        const { knownLibrary }: CoreOfModule = await import(pathToFileURL(require.resolve("@pyzig/core")).href);
        await import(pathToFileURL(require.resolve(found.name)).href);
        const library = knownLibrary?.(found.module);
        if (library === undefined)
            throw new Error(`importing ${found.name} brought no library of "${found.module}" along`);
        return {
            ...found,
            core,
            library: describeLibrary(found, library.identity()),
            problem: undefined,
            attempts: [],
        };
    } catch (error) {
        return { ...found, core, library: undefined, ...failure(error) };
    }
}

function failure(error: unknown): Pick<ModuleReport, "problem" | "attempts"> {
    if (!(error instanceof Error)) return { problem: String(error), attempts: [] };
    const attempts: readonly LoadAttempt[] = "attempts" in error ? (error.attempts as LoadAttempt[]) : [];
    return {
        problem: error.message,
        attempts: attempts.map(({ source, path, reason, found }) => ({ source, path, reason, found })),
    };
}

function describeLibrary(found: ModulePackage, identity: Identity): LibraryReport {
    const { path, manifestHash, zigVersion, releaseMode, target } = identity;
    const sha256 = process
        .getBuiltinModule("node:crypto")
        .createHash("sha256")
        .update(readFileSync(path))
        .digest("hex");
    return {
        path,
        sha256,
        origin: originOf(found.directory, path, sha256),
        manifestHash,
        zigVersion,
        releaseMode,
        target,
    };
}

/** The build leaves a record in `prebuilds` of what it put there. */
function originOf(directory: string, path: string, sha256: string): LibraryReport["origin"] {
    const folder = join(directory, "prebuilds");
    if (!path.startsWith(folder)) return "built here";
    let text: string;
    try {
        text = readFileSync(join(folder, "prebuilds.json"), "utf8");
    } catch {
        return "NOT as published";
    }
    const { libraries }: { readonly libraries: Readonly<Record<string, { readonly sha256: string }>> } =
        JSON.parse(text);
    return Object.values(libraries).some((library) => library.sha256 === sha256) ? "as published" : "NOT as published";
}

function examineBackend(): Examination["backend"] {
    try {
        return { name: chosenBackend().name, problem: undefined };
    } catch (error) {
        return { name: undefined, problem: error instanceof Error ? error.message : String(error) };
    }
}

function versionOf(name: string, directory: string): string | undefined {
    const path = installedPackage(name, directory);
    return path === undefined ? undefined : readPackage(path)?.version;
}

function runtimeName(): string {
    const { bun, deno, node } = process.versions;
    const name = bun !== undefined ? `Bun ${bun}` : deno !== undefined ? `Deno ${deno}` : `Node.js ${node}`;
    return `${name} (${process.execPath})`;
}

function settings(): Record<string, string> {
    const entries = Object.entries(process.env).filter(
        ([name, value]) => /^(PYZIG_|ZIG_(NORECOMPILE|RELEASEMODE)$)/.test(name) && value !== undefined && value !== "",
    );
    return Object.fromEntries(entries.sort()) as Record<string, string>;
}
