import type { Tree } from "@nx/devkit";
import type { ZigModules } from "../../../../packages/core/src/workspace/zig-modules.ts";
import { titleCase } from "../../codegen/names.ts";

/** The names that follow from a module's name. */
export interface ModuleNames {
    /** In kebab-case, `route-map`: the project, and the package without its scope. */
    readonly name: string;
    /** The Zig module and its folder: `route_map`. */
    readonly identifier: string;
    /** The example object: `RouteMap`. */
    readonly object: string;
}

/** What a Zig module can't be called: keywords, and what the generated `bindings.zig` declares by itself. */
const zigWords: ReadonlySet<string> = new Set(
    (
        "addrspace align allowzero and anyerror anyframe anyopaque anytype asm async await bool break callconv catch comptime const " +
        "continue defer else enum errdefer error export extern false fn for if inline isize linksection module noalias noinline " +
        "noreturn nosuspend null opaque or orelse packed pub resume return struct suspend switch test threadlocal true try type " +
        "undefined union unreachable usingnamespace usize var void volatile while"
    ).split(" "),
);

/** What stands for something else in the workspace, in the compiler's arguments or among a module's files. */
const workspaceWords: ReadonlySet<string> = new Set(
    (
        "allocator bindings build-options builtin core errors functions gen host index library manifest pyzig root std testing " +
        "tools types workspace zig"
    ).split(" "),
);

/** Names of devices on Windows, where no folder can be called so. */
const devices = /^(aux|con|nul|prn|com\d|lpt\d)$/;

/** What follows the object's name in the names that a new module exports. */
const exportedSuffixes = ["", "Error", "ErrorCode", "Failure", "Options", "Row", "Rows"];

/** The names of a new module; throws when the name is not one that a module can have here. */
export function checkName(tree: Tree, modules: ZigModules, name: string): ModuleNames {
    if (!/^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/.test(name)) {
        throw new Error(
            `"${name}" can't be the name of a module: it must be kebab-case, that is, words of small letters and digits ` +
                "that start with a letter, with single hyphens between them, such as counter or route-map",
        );
    }
    const identifier = name.replaceAll("-", "_");
    const names = { name, identifier, object: titleCase(identifier) };
    checkNotTaken(tree, modules, names);
    if (zigWords.has(identifier) || /^[iuf]\d+$/.test(identifier)) {
        throw new Error(`"${name}" can't be the name of a module: ${identifier} has a meaning in Zig`);
    }
    if (workspaceWords.has(name) || devices.test(name)) {
        throw new Error(`"${name}" can't be the name of a module: it is reserved`);
    }
    const reserved = new Set([...Object.getOwnPropertyNames(globalThis), ...exportsOfCore(tree)]);
    const shadowing = exportedSuffixes
        .map((suffix) => names.object + suffix)
        .find((exported) => reserved.has(exported));
    if (shadowing !== undefined) {
        throw new Error(
            `"${name}" can't be the name of a module: ${shadowing} is a class or type of JavaScript or @pyzig/core`,
        );
    }
    return names;
}

/** Nothing is ever overwritten. */
function checkNotTaken(tree: Tree, modules: ZigModules, { name, identifier }: ModuleNames): void {
    if (Object.hasOwn(modules.modules, identifier)) {
        throw new Error(`there is a module "${identifier}" already: zig/modules.json has an entry for it`);
    }
    for (const path of [`zig/${identifier}`, `packages/${name}`, `.changeset/add-${name}.md`]) {
        if (tree.exists(path) || tree.children(path).length > 0) {
            throw new Error(`the module "${name}" can't be made: ${path} exists, and would be overwritten`);
        }
    }
}

/** The names that @pyzig/core declares for others, read from its sources. */
function exportsOfCore(tree: Tree): string[] {
    const sources = filesIn(tree, "packages/core/src").map((path) => tree.read(path, "utf8") ?? "");
    return sources.flatMap((source) =>
        [...source.matchAll(/^export (?:declare |abstract )*(?:class|const|function|interface|type) (\w+)/gm)].map(
            ([, name]) => name as string,
        ),
    );
}

function filesIn(tree: Tree, folder: string): string[] {
    return tree.children(folder).flatMap((child) => {
        const path = `${folder}/${child}`;
        return tree.isFile(path) ? [path] : filesIn(tree, path);
    });
}
