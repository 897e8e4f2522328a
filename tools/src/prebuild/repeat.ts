import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { moduleOutput, readZigModules } from "../../../packages/core/src/workspace/zig-modules.ts";
import { compileLibrary } from "../build/library.ts";
import { writeManifest } from "../build/manifest.ts";
import { resolveZig } from "../zig-toolchain/resolve-zig.ts";
import { type PrebuildOptions, prebuildReleaseMode } from "./prebuild-module.ts";
import { readRecord } from "./record.ts";

/**
 * Makes libraries again from a copy of the sources in another folder, without any cache, and compares them with those in `prebuilds`.
 *
 * @returns the names of the targets that came out different, or were not there to be compared
 */
export function repeatPrebuilds({ workspace, module, targets, onBuild }: PrebuildOptions): string[] {
    const folder = mkdtempSync(join(tmpdir(), "pyzig-another-folder-"));
    const zig = process.env.ZIG;
    try {
        const modules = readZigModules(workspace);
        const { libraries } = readRecord(join(moduleOutput(workspace, modules, module).directory, "prebuilds"), module);
        process.env.ZIG = resolveZig(workspace, modules.zigVersion);
        cpSync(join(workspace, "zig"), join(folder, "zig"), { recursive: true });
        const directory = join(folder, "out");
        mkdirSync(directory);
        const manifest = writeManifest({ workspace: folder, modules, module, directory });
        return targets
            .filter((target) => {
                onBuild?.(target);
                const path = compileLibrary({
                    workspace: folder,
                    modules,
                    module,
                    manifestHash: manifest.hash,
                    releaseMode: prebuildReleaseMode,
                    target: target.target,
                    triple: target.triple,
                    directory,
                });
                const sha256 = createHash("sha256").update(readFileSync(path)).digest("hex");
                return sha256 !== libraries[target.name]?.sha256;
            })
            .map(({ name }) => name);
    } finally {
        if (zig === undefined) delete process.env.ZIG;
        else process.env.ZIG = zig;
        rmSync(folder, { recursive: true, force: true });
    }
}
