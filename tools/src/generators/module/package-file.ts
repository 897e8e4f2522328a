import type { ModuleNames } from "./check-name.ts";
import type { ModuleDependency } from "./check-options.ts";

/** The parts of core's package.json that all published packages have in common. */
export interface CommonPackageFields {
    readonly version: string;
    readonly license: string;
    readonly author: string;
    readonly type: string;
    readonly sideEffects: boolean;
    readonly engines: object;
    readonly files: readonly string[];
    readonly exports: object;
    readonly publishConfig: object;
}

/** The package.json of a new module's package; what all packages share is taken from core's. */
export function packageFile(
    core: CommonPackageFields,
    { name, identifier }: ModuleNames,
    description: string,
    dependencies: readonly ModuleDependency[],
): object {
    const packages = ["@pyzig/core", ...dependencies.flatMap((dependency) => dependency.package?.name ?? [])];
    const { version, license, author, type, sideEffects, engines, exports, publishConfig } = core;
    return {
        name: `@pyzig/${name}`,
        version,
        description,
        license,
        author,
        keywords: [...name.split("-"), "zig"],
        type,
        sideEffects,
        engines,
        files: [...new Set(["dist", "prebuilds", ...core.files, "THIRD_PARTY_NOTICES.md"])],
        zig: { module: identifier },
        exports,
        publishConfig,
        dependencies: Object.fromEntries(packages.sort().map((other) => [other, "workspace:*"])),
        nx: { name },
    };
}
