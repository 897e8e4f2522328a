import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** One entry of `zig/modules.json`. Paths of Zig files are relative to `zig/`, the others to the workspace. */
export interface ZigModule {
    /** The module's root file. */
    readonly root: string;
    /** The export list; a module that has one becomes a shared library. */
    readonly bindings?: string;
    /** Names of the modules it imports. */
    readonly dependencies: readonly string[];
    /** The TypeScript package that holds the library and the generated code. */
    readonly package?: string;
    /** True for a module that exists for tests only. */
    readonly testing?: boolean;
    /** For a testing module: the folder that holds its library and generated code. */
    readonly output?: string;
}

/** The content of `zig/modules.json`. */
export interface ZigModules {
    /** The one Zig version that compiles the modules. */
    readonly zigVersion: string;
    readonly modules: Readonly<Record<string, ZigModule>>;
}

/** Where the build tool puts what it makes of a module, as absolute paths. */
export interface ModuleOutput {
    /** The folder that owns the output: a package, or a testing module's folder. */
    readonly directory: string;
    /** Holds the library, `manifest.json` and `build.json`. */
    readonly native: string;
    /** Holds the generated TypeScript. */
    readonly generated: string;
}

/** The folder of the pyzig workspace that holds `directory`, if there is one. */
export function findWorkspace(directory: string): string | undefined {
    for (let current = directory; ; current = dirname(current)) {
        if (existsSync(join(current, "zig", "modules.json"))) return current;
        if (dirname(current) === current) return undefined;
    }
}

/** Reads `zig/modules.json`. */
export function readZigModules(workspace: string): ZigModules {
    const path = join(workspace, "zig", "modules.json");
    try {
        return JSON.parse(readFileSync(path, "utf8"));
    } catch (cause) {
        throw new Error(`${path} cannot be read: ${(cause as Error).message}`, { cause });
    }
}

/** The entry of a module; an unknown name is an error that lists the known ones. */
export function zigModule(modules: ZigModules, name: string): ZigModule {
    const found = Object.hasOwn(modules.modules, name) ? modules.modules[name] : undefined;
    if (found !== undefined) return found;
    const known = Object.keys(modules.modules).join(", ");
    throw new Error(`zig/modules.json has no module "${name}"; it has: ${known}`);
}

/** The module and all that it needs, each once, in alphabetical order. */
export function moduleWithDependencies(modules: ZigModules, name: string): string[] {
    const found = new Set<string>();
    const pending = [name];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        if (found.has(next)) continue;
        found.add(next);
        pending.push(...zigModule(modules, next).dependencies);
    }
    return [...found].sort();
}

/** Where the output of a module with bindings lies. */
export function moduleOutput(workspace: string, modules: ZigModules, name: string): ModuleOutput {
    const module = zigModule(modules, name);
    if (module.package !== undefined) {
        const directory = join(workspace, module.package);
        return { directory, native: join(directory, "native"), generated: join(directory, "src", "gen") };
    }
    const directory = join(workspace, module.output ?? join(".zig-cache", "testing", name));
    return { directory, native: join(directory, "native"), generated: join(directory, "gen") };
}
