import type { Tree } from "@nx/devkit";
import type { ZigModules } from "../../../../packages/core/src/workspace/zig-modules.ts";

/** Another Zig module that the new one imports. */
export interface ModuleDependency {
    readonly name: string;
    /** Its TypeScript package; undefined when it has none. */
    readonly package: { readonly folder: string; readonly name: string } | undefined;
}

/** The modules that the new one imports beside the binding utilities, each once; throws when there is no such module. */
export function checkDependencies(tree: Tree, modules: ZigModules, names: readonly string[]): ModuleDependency[] {
    // A package's name will do for its module.
    const identifiers = names.map((name) => name.trim().replaceAll("-", "_"));
    const unique = new Set(identifiers.filter((name) => name !== "" && name !== "pyzig"));
    return [...unique].map((name) => {
        const module = Object.hasOwn(modules.modules, name) ? modules.modules[name] : undefined;
        if (module === undefined || module.testing === true) {
            const known = Object.entries(modules.modules).filter(([, { testing }]) => testing !== true);
            const list = known.map(([other]) => other).join(", ");
            throw new Error(`the module can't depend on "${name}": it must be one of: ${list}`);
        }
        if (module.package === undefined) return { name, package: undefined };
        const { name: packageName } = readJson<{ name: string }>(tree, `${module.package}/package.json`);
        return { name, package: { folder: module.package, name: packageName } };
    });
}

/** The description without a full stop, for package.json; throws when it can't stand in a comment. */
export function checkDescription(name: string, description: string | undefined): string {
    const text = description?.trim() || `The Zig module ${name} for TypeScript`;
    if (/[\r\n]/.test(text)) throw new Error("the description must be one line");
    if (text.includes("*/")) throw new Error('the description can\'t hold "*/", which would end a comment');
    return text.replace(/\.$/, "");
}

/** Reads a JSON file that must be there. */
export function readJson<Content>(tree: Tree, path: string): Content {
    return JSON.parse(readText(tree, path));
}

/** Reads a text file that must be there. */
export function readText(tree: Tree, path: string): string {
    const text = tree.read(path, "utf8");
    if (text === null) throw new Error(`${path} is missing, and the new module needs it`);
    return text;
}
