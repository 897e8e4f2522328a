import type { TargetConfiguration } from "@nx/devkit";
import { resultFile } from "../checks/results.ts";

/** A project of the workspace as the plugin sees it. */
export interface ProjectFacts {
    /** Name without scope. */
    readonly name: string;
    /** Folder, relative to the workspace. */
    readonly root: string;
    /** Zig modules whose libraries lie in the project. */
    readonly modules: readonly string[];
    /** True when it is published, and so has a `dist` folder. */
    readonly isPublished: boolean;
    /** The module whose libraries are published with it. */
    readonly prebuilt?: string | undefined;
    /** True when it has a `bench/bench.ts`. */
    readonly hasBench: boolean;
}

/** The targets that leave counts; `test` in the root's scripts runs them all. */
export const checkedTargets = [
    "zig-test",
    "vitest",
    "vitest-koffi",
    "vitest-node",
    "typecheck",
    "dist",
    "packed",
    "lint",
    "stubs-check",
    "fuzz",
];

type Inputs = NonNullable<TargetConfiguration["inputs"]>;

const tool = "node tools/src/cli.ts";
/** The tools are part of what their targets do. */
const toolSources: Inputs = ["{workspaceRoot}/tools/src/**/*", "{workspaceRoot}/packages/core/src/workspace/**/*"];
/** Libraries and generated code are git-ignored or come from other targets, so Nx would not look at them. */
const builtFiles: Inputs = [{ dependentTasksOutputFiles: "**/{native,dist}/**/*", transitive: true }];
const machine: Inputs = [{ runtime: "node --print process.version+process.platform+process.arch" }];
const sharedConfiguration: Inputs = [
    "{workspaceRoot}/package.json",
    "{workspaceRoot}/tsconfig.base.json",
    "{workspaceRoot}/pnpm-lock.yaml",
];
/** The tools are tested on copies of the repository, in which they build, generate and check. */
const copiedFiles: Inputs = [
    "{workspaceRoot}/nx.json",
    "{workspaceRoot}/biome.json",
    "{workspaceRoot}/tsconfig.json",
    "{workspaceRoot}/zig/**/*",
    "{workspaceRoot}/packages/core/**/*",
    "{workspaceRoot}/packages/*/package.json",
    "{workspaceRoot}/packages/*/THIRD_PARTY_NOTICES.md",
];
/** The pages whose code is compiled and run, and what it works on. */
const documentation: Inputs = [
    "{workspaceRoot}/**/*.md",
    "{workspaceRoot}/packages/sexp/demo/board/**/*",
    "{workspaceRoot}/packages/*/package.json",
    "{workspaceRoot}/examples/*/package.json",
    "{workspaceRoot}/zig/modules.json",
];
/** And on what describes releases. */
const releaseFiles: Inputs = ["{workspaceRoot}/.github/workflows/*", "{workspaceRoot}/tools/on-demand/**/*"];
/** What tests may read beside the files of their projects. */
const testEnvironment: Inputs = [
    "{workspaceRoot}/README.md",
    "{workspaceRoot}/docs/*.md",
    { env: "PYZIG_KICAD_FILES" },
    { env: "PYZIG_MEMORY_FACTOR" },
    { env: "PYZIG_MODEL_SECONDS" },
    { env: "ZIG_RELEASEMODE" },
    { env: "ZIG_NORECOMPILE" },
    { env: "NODE_OPTIONS" },
];

/** The projects that test no library on each backend, and the files of others that their tests read. */
const filesOfOthers: Readonly<Record<string, Inputs>> = {
    tools: [...copiedFiles, ...releaseFiles],
    "docs-site": documentation,
};

/** Exactly the hash that decides at import whether a library is up to date. */
function zigInputs(modules: readonly string[]): Inputs {
    return modules.map((module) => ({ runtime: `${tool} hash ${module}` }));
}

function command(line: string, rest: Partial<TargetConfiguration>): TargetConfiguration {
    return { executor: "nx:run-commands", options: { command: line, cwd: "{workspaceRoot}" }, ...rest };
}

/** A target that is one of the checks. */
function check(
    project: string,
    target: string,
    line: string,
    inputs: Inputs,
    dependsOn: string[],
): TargetConfiguration {
    return command(`${tool} ${line} --project ${project}`, {
        cache: true,
        inputs: [...inputs, ...toolSources, ...machine],
        outputs: [`{workspaceRoot}/${resultFile(project, target)}`],
        dependsOn,
    });
}

/** Targets of a project that has TypeScript. */
export function packageTargets(facts: ProjectFacts): Record<string, TargetConfiguration> {
    return {
        ...typescriptTargets(facts),
        ...(facts.modules.length > 0 ? moduleTargets(facts) : {}),
        ...distTargets(facts),
    };
}

/** Targets of a project whose modules become libraries. */
function moduleTargets({ name, root, modules, prebuilt, hasBench }: ProjectFacts): Record<string, TargetConfiguration> {
    const list = modules.join(" ");
    const stubInputs: Inputs = [`{projectRoot}/**/gen/**/*`, "{workspaceRoot}/biome.json", ...builtFiles];
    return {
        build: command(`${tool} build ${list}`, {
            cache: true,
            inputs: [...zigInputs(modules)],
            outputs: [`{workspaceRoot}/${root}/native`, `{workspaceRoot}/${root}/test/*/native`],
        }),
        ...(prebuilt === undefined ? {} : { prebuild: prebuildTarget(root, prebuilt) }),
        stubs: command(`${tool} stubs ${list}`, { cache: false, dependsOn: ["build"] }),
        "stubs-check": check(name, "stubs-check", `stubs-check ${list}`, stubInputs, ["build"]),
        "zig-test": zigTestTarget(name, modules),
        ...(hasBench ? { bench: benchTarget(root) } : {}),
    };
}

/** The libraries for all platforms. */
function prebuildTarget(root: string, module: string): TargetConfiguration {
    return command(`${tool} prebuild ${module}`, {
        cache: true,
        inputs: [...zigInputs([module]), ...toolSources],
        outputs: [`{workspaceRoot}/${root}/prebuilds`],
    });
}

function benchTarget(root: string): TargetConfiguration {
    return command(`node --conditions=@pyzig/source ${root}/bench/bench.ts`, {
        cache: false,
        dependsOn: ["build", "^build"],
    });
}

/** Runs Zig tests; apart from {@link packageTargets} for modules without a package. */
export function zigTestTarget(name: string, modules: readonly string[]): TargetConfiguration {
    const inputs = [...zigInputs(modules), { env: "ZIG_RELEASEMODE" }, { env: "PYZIG_KICAD_FILES" }];
    return check(name, "zig-test", `zig-test ${modules.join(" ")}`, inputs, []);
}

/** Replays all inputs of the fuzz targets, finds the planted bug, and fuzzes each target for twenty seconds. */
export function fuzzTarget(project: string): TargetConfiguration {
    return check(project, "fuzz", "fuzz check", [...zigInputs(["fuzz"])], []);
}

function typescriptTargets({ name, root, modules }: ProjectFacts): Record<string, TargetConfiguration> {
    const sources: Inputs = ["default", "^default", ...sharedConfiguration];
    const inputs = [...sources, ...builtFiles, ...testEnvironment];
    const built = modules.length > 0 ? ["build", "^build"] : ["^build"];
    const readFiles = filesOfOthers[name];
    const suites: Record<string, TargetConfiguration> =
        readFiles === undefined
            ? {
                  "vitest-koffi": check(name, "vitest-koffi", `vitest ${root} --backend koffi`, inputs, built),
                  "vitest-node": check(name, "vitest-node", `vitest ${root} --backend node`, inputs, built),
              }
            : { vitest: check(name, "vitest", `vitest ${root}`, [...inputs, ...readFiles], built) };
    const zigTest = modules.length > 0 ? ["zig-test"] : [];
    return {
        ...suites,
        test: { executor: "nx:noop", cache: false, dependsOn: [...zigTest, ...Object.keys(suites)] },
        typecheck: check(name, "typecheck", `typecheck ${root}`, sources, []),
    };
}

function distTargets({ name, root, isPublished }: ProjectFacts): Record<string, TargetConfiguration> {
    if (!isPublished) return {};
    const dist = check(name, "dist", `dist ${root}`, ["default", "^default", ...sharedConfiguration], ["^dist"]);
    return {
        dist: { ...dist, outputs: [...(dist.outputs ?? []), `{workspaceRoot}/${root}/dist`] },
        packed: check(name, "packed", `packed ${root}`, ["default", ...sharedConfiguration, ...builtFiles], ["dist"]),
    };
}

/** Style and format are checked for all files together. */
export function workspaceTargets(): Record<string, TargetConfiguration> {
    return { lint: check("workspace", "lint", "lint", ["{workspaceRoot}/**/*"], []) };
}
