import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { installedPackage, withAncestors } from "../library/installed-package.ts";

/** An installed package that holds a Zig module. */
export interface ModulePackage {
    readonly name: string;
    readonly version: string;
    /** The Zig module. */
    readonly module: string;
    readonly directory: string;
}

interface PackageFile {
    readonly name?: string;
    readonly version?: string;
    readonly zig?: { readonly module?: string };
    readonly dependencies?: Readonly<Record<string, string>>;
    readonly devDependencies?: Readonly<Record<string, string>>;
}

const scope = "@pyzig";

/**
 * The packages with a Zig module that a program in a folder can use: all of `@pyzig`, what the folder's package depends on, and
 * what these depend on in turn.
 */
export function findModules(folder: string): ModulePackage[] {
    const found = new Map<string, ModulePackage>();
    const pending = [...candidates(folder)];
    const seen = new Set<string>();
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        if (seen.has(next)) continue;
        seen.add(next);
        const content = readPackage(next);
        const module = content?.zig?.module;
        if (content === undefined || module === undefined) continue;
        found.set(next, { name: content.name ?? next, version: content.version ?? "?", module, directory: next });
        pending.push(...dependenciesOf(content, next));
    }
    return [...found.values()].sort((left, right) => (left.name < right.name ? -1 : 1));
}

/** Reads a `package.json`; undefined when there is none, or no readable one. */
export function readPackage(directory: string): PackageFile | undefined {
    try {
        return JSON.parse(readFileSync(join(directory, "package.json"), "utf8"));
    } catch {
        return undefined;
    }
}

function candidates(folder: string): string[] {
    const directories: string[] = [];
    for (const parent of withAncestors(folder)) {
        const scoped = join(parent, "node_modules", scope);
        if (existsSync(scoped))
            directories.push(...readdirSync(scoped).map((name) => realpathSync(join(scoped, name))));
        const content = readPackage(parent);
        if (content === undefined) continue;
        if (content.zig?.module !== undefined) directories.push(realpathSync(parent));
        directories.push(...dependenciesOf(content, parent));
    }
    return directories;
}

function dependenciesOf(content: PackageFile, directory: string): string[] {
    const names = Object.keys({ ...content.dependencies, ...content.devDependencies });
    return names.map((name) => installedPackage(name, directory)).filter((path) => path !== undefined);
}
