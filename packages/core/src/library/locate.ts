import { existsSync, readFileSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { freshLibrary } from "../workspace/build-on-import.ts";
import { hostTarget, libraryFileName } from "../workspace/build-settings.ts";

/** A place where a library may be. */
export interface LibraryPlace {
    /** What tells of it, for messages. */
    readonly source: string;
    /** Where it should be, where that is known before it is looked for. */
    readonly path?: string;
    /** Its absolute path; undefined when this place has nothing to do with the case. */
    readonly find: () => string | undefined;
}

/** Where the library of a module is looked for, in this order. */
export function libraryPlaces(module: string, directories: readonly string[]): LibraryPlace[] {
    const variable = overrideVariable(module);
    const override = process.env[variable];
    if (override !== undefined && override !== "") {
        // Whoever sets it wants that library and no other.
        return [{ source: variable, path: override, find: () => overriddenPath(variable, override) }];
    }
    const packaged = join(directories[0] ?? "", "prebuilds", platformName(), packagedName(module));
    return [
        { source: "build on import", find: () => builtPath(module, directories) },
        { source: "packaged library", path: packaged, find: () => existing(packaged) },
    ];
}

/** The variable that names the library of a module: `PYZIG_SEXP_LIBRARY`. */
export function overrideVariable(module: string): string {
    return `PYZIG_${module.toUpperCase().replace(/\W/g, "_")}_LIBRARY`;
}

function overriddenPath(variable: string, path: string): string {
    // The system would search a relative path in places that nobody thought of.
    if (!isAbsolute(path)) throw new Error(`${variable} must be an absolute path`);
    return existing(path);
}

function builtPath(module: string, directories: readonly string[]): string | undefined {
    for (const packageDirectory of directories) {
        const fresh = freshLibrary({ module, packageDirectory });
        if (fresh !== undefined) return fresh.library;
    }
    return undefined;
}

function existing(path: string): string {
    if (existsSync(path)) return path;
    throw new Error("there is no such file");
}

/** The folder of this machine's library in a package: `linux-x64`, `linux-arm64-musl`. */
export function platformName(): string {
    return `${process.platform}-${process.arch}${isMusl() ? "-musl" : ""}`;
}

function packagedName(module: string): string {
    return libraryFileName(module, hostTarget());
}

/** Whether this process runs on musl and not on glibc. Node's own report would say so too, but it takes 20 ms. */
function isMusl(): boolean {
    if (process.platform !== "linux") return false;
    try {
        return /\/ld-musl-|\/libc\.musl-/.test(readFileSync("/proc/self/maps", "latin1"));
    } catch {
        return false;
    }
}
