import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TargetConfiguration } from "@nx/devkit";
import { readZigModules, type ZigModules } from "../../../packages/core/src/workspace/zig-modules.ts";
import { fuzzTarget, type ProjectFacts, packageTargets, workspaceTargets, zigTestTarget } from "./targets.ts";

/** A project that the plugin adds to Nx's. */
export interface InferredProject {
    readonly name: string;
    readonly root: string;
    readonly targets: Readonly<Record<string, TargetConfiguration>>;
    readonly implicitDependencies?: string[];
}

/** The parts of a package.json that decide about targets. */
interface PackageFile {
    readonly private?: boolean;
    readonly zig?: { readonly module: string };
}

/** All projects of the workspace: one for each package and example, the tools, the documentation, the Zig sources and the workspace itself. */
export function inferredProjects(workspace: string): InferredProject[] {
    const modules = readZigModules(workspace);
    const packages = ["packages", "examples"].flatMap((folder) => packagesIn(workspace, modules, folder));
    const others = [
        ...privateProject(workspace, modules, "tools", "tools"),
        ...privateProject(workspace, modules, "docs-site", "docs/site"),
    ];
    return [...packages, ...others, zigProject(modules), workspaceProject()];
}

/** The packages in a folder, by name; none when there is no such folder. */
function packagesIn(workspace: string, modules: ZigModules, folder: string): InferredProject[] {
    if (!existsSync(join(workspace, folder))) return [];
    return readdirSync(join(workspace, folder), { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && existsSync(join(workspace, folder, entry.name, "package.json")))
        .map((entry) => packageProject(workspace, modules, entry.name, `${folder}/${entry.name}`))
        .sort((left, right) => (left.name < right.name ? -1 : 1));
}

function packageProject(workspace: string, modules: ZigModules, name: string, root: string): InferredProject {
    const content: PackageFile = JSON.parse(readFileSync(join(workspace, root, "package.json"), "utf8"));
    const facts: ProjectFacts = {
        name,
        root,
        modules: modulesIn(modules, root, content),
        isPublished: content.private !== true,
        prebuilt: content.private === true ? undefined : content.zig?.module,
        hasBench: existsSync(join(workspace, root, "bench", "bench.ts")),
    };
    return { name, root, targets: packageTargets(facts) };
}

/** The module that a package is made of, and the testing modules that lie in it. */
function modulesIn(modules: ZigModules, root: string, content: PackageFile): string[] {
    const testing = Object.entries(modules.modules).filter(([, module]) => module.output?.startsWith(`${root}/`));
    const own = content.zig === undefined ? [] : [content.zig.module];
    return [...own, ...testing.map(([name]) => name)];
}

/** A package that stands by itself; none when it is not there. */
function privateProject(workspace: string, modules: ZigModules, name: string, root: string): InferredProject[] {
    return existsSync(join(workspace, root, "package.json")) ? [packageProject(workspace, modules, name, root)] : [];
}

/** The Zig sources; the modules without a library are tested here. */
function zigProject(modules: ZigModules): InferredProject {
    const libraries = Object.entries(modules.modules).filter(([, module]) => module.bindings === undefined);
    const names = libraries.map(([name]) => name);
    const test: TargetConfiguration = { executor: "nx:noop", cache: false, dependsOn: ["zig-test"] };
    const targets = { "zig-test": zigTestTarget("zig", names), fuzz: fuzzTarget("zig"), test };
    return { name: "zig", root: "zig", targets };
}

function workspaceProject(): InferredProject {
    return { name: "workspace", root: ".", targets: workspaceTargets() };
}
