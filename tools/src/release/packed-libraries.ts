import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { filesIn } from "../checks/packed.ts";
import { stalePrebuilds } from "../prebuild/prebuild-module.ts";
import { readRecord } from "../prebuild/record.ts";
import { prebuildTargets } from "../prebuild/targets.ts";

/**
 * What is wrong with the libraries in an unpacked package: one must be there for every platform, made from the sources of the
 * workspace as they are, unchanged since it was checked, and of the same manifest as the package's code.
 */
export function problemsOfLibraries(workspace: string, module: string, unpacked: string): string[] {
    const directory = join(unpacked, "prebuilds");
    const stale = stalePrebuilds({ workspace, module, targets: prebuildTargets, directory });
    const { libraries } = readRecord(directory, module);
    const recorded = new Set(["prebuilds.json", ...Object.values(libraries).map(({ file }) => file)]);
    const code = codeOf(join(unpacked, "dist"));
    const strangers = prebuildTargets.filter(({ name }) => {
        const hash = libraries[name]?.manifestHash;
        return hash !== undefined && !code.includes(hash);
    });
    return [
        ...stale.map((problem) => `the library of ${problem}`),
        ...(existsSync(directory) ? filesIn(directory) : [])
            .filter((file) => !recorded.has(file))
            .map((file) => `prebuilds/${file} is packed, but prebuilds.json doesn't know it`),
        ...strangers.map(
            ({ name }) =>
                `the library of ${module} for ${name} is not the one that the code in dist was generated for; both are made by: npx --yes pnpm@12 nx run-many -t dist prebuild`,
        ),
    ];
}

function codeOf(dist: string): string {
    const files = existsSync(dist) ? readdirSync(dist).filter((name) => name.endsWith(".js")) : [];
    return files.map((name) => readFileSync(join(dist, name), "utf8")).join("\n");
}
