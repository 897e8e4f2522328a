import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { libraryFileName, type ReleaseMode } from "../../../packages/core/src/workspace/build-settings.ts";
import type { ZigModules } from "../../../packages/core/src/workspace/zig-modules.ts";
import { cacheArguments, compile } from "./compiler.ts";
import { programModules, targetArguments } from "./compiler-arguments.ts";

/** What decides a library. */
export interface LibraryOptions {
    readonly workspace: string;
    readonly modules: ZigModules;
    readonly module: string;
    readonly manifestHash: string;
    readonly releaseMode: ReleaseMode;
    readonly target: string;
    /** The compiler's word for the target, where more is to be said: the oldest system, or the C library. */
    readonly triple?: string;
    /** A folder for the library and the generated module `build_options`. */
    readonly directory: string;
}

/** Compiles a module's shared library and returns its path. */
export function compileLibrary(options: LibraryOptions): string {
    const { workspace, modules, module, releaseMode, target, triple, directory } = options;
    const path = join(directory, libraryFileName(module, target));
    const buildOptions = join(directory, "build_options.zig");
    writeFileSync(buildOptions, buildOptionsSource(options));
    compile(workspace, modules.zigVersion, `compiling the library of the Zig module "${module}"`, [
        "build-lib",
        "-dynamic",
        "--name",
        module,
        ...targetArguments(releaseMode, target, triple),
        "-fstrip",
        // The panic handler walks the frame pointers to tell which exported function was running.
        "-fno-omit-frame-pointer",
        ...programModules(modules, module, "pyzig/library_main.zig", buildOptions),
        `-femit-bin=${path}`,
        "-fno-emit-implib",
        // It stays in memory: see residence.zig.
        ...(target.startsWith("linux-") ? ["-z", "nodelete"] : []),
        // Else the library would carry the path that it is written to.
        ...(target.startsWith("macos-") ? ["-install_name", `@rpath/${basename(path)}`] : []),
        ...cacheArguments(workspace),
    ]);
    return path;
}

function buildOptionsSource({ module, modules, manifestHash, releaseMode }: LibraryOptions): string {
    const values = {
        manifest_hash: manifestHash,
        zig_version: modules.zigVersion,
        release_mode: releaseMode,
        module_name: module,
    };
    return Object.entries(values)
        .map(([name, value]) => `pub const ${name} = ${JSON.stringify(value)};\n`)
        .join("");
}
