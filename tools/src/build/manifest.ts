import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import {
    moduleWithDependencies,
    type ZigModules,
    zigModule,
} from "../../../packages/core/src/workspace/zig-modules.ts";
import { cacheArguments, compile, runProgram } from "./compiler.ts";
import { programModules } from "./compiler-arguments.ts";

/** What decides a manifest. */
export interface ManifestOptions {
    readonly workspace: string;
    readonly modules: ZigModules;
    readonly module: string;
    /** A folder for the program and its output. */
    readonly directory: string;
}

/**
 * Compiles and runs the program that reflects over a module's export list.
 *
 * @returns path and hash of the manifest
 */
export function writeManifest(options: ManifestOptions): { readonly path: string; readonly hash: string } {
    const { workspace, modules, module, directory } = options;
    const program = join(directory, process.platform === "win32" ? "manifest.exe" : "manifest");
    const path = join(directory, "manifest.json");
    // It runs here and once, so what counts is how quickly it compiles.
    compile(workspace, modules.zigVersion, `compiling the manifest of the Zig module "${module}"`, [
        "build-exe",
        "-ODebug",
        ...programModules(modules, module, "pyzig/manifest_main.zig"),
        `-femit-bin=${program}`,
        ...cacheArguments(workspace),
    ]);
    const sources = ["pyzig", ...moduleWithDependencies(modules, module)];
    const result = runProgram(workspace, program, [
        "--module",
        module,
        "--out",
        path,
        ...[...new Set(sources)].flatMap((name) => ["--source", `${name}=${dirname(zigModule(modules, name).root)}`]),
    ]);
    if (result.status !== 0) {
        throw new Error(`writing the manifest of the Zig module "${module}" failed:\n${result.output.trim()}`);
    }
    return { path, hash: manifestHash(readFileSync(path)) };
}

/** The first 16 bytes of SHA-256 in hexadecimal digits. */
export function manifestHash(bytes: Uint8Array): string {
    return createHash("sha256").update(bytes).digest("hex").slice(0, 32);
}
