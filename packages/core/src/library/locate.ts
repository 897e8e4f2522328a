import { existsSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import { fileURLToPath } from "node:url";
import { freshLibrary } from "../workspace/build-on-import.ts";
import { hostTarget, libraryFileName } from "../workspace/build-settings.ts";
import { installedPackage } from "./installed-package.ts";
import type { LibraryDescription } from "./load.ts";
import { libraryDirectories } from "./package-directory.ts";
import { type PrebuiltLibraries, supportedPlatform } from "./platform.ts";
import { unpackedPath } from "./unpacked.ts";

/** A place where a library may be. */
export interface LibraryPlace {
    /** What tells of it, for messages. */
    readonly source: string;
    /** Where it should be, where that is known before it is looked for. */
    readonly path?: string | undefined;
    /** Its absolute path; undefined when this place has nothing to do with the case. */
    readonly find: () => string | undefined;
}

/** What a library that was built here comes from. */
export const builtSource = "build on import";

/** Where the library of a module is looked for, in this order. */
export function libraryPlaces(description: LibraryDescription): LibraryPlace[] {
    const { module, url, prebuilt, package: packageName } = description;
    const variable = overrideVariable(module);
    const override = process.env[variable];
    if (override !== undefined && override !== "") {
        // Whoever sets it wants that library and no other.
        return [{ source: variable, path: override, find: () => overriddenPath(variable, override) }];
    }
    const directories = libraryDirectories(url);
    const beside = prebuilt === undefined ? undefined : addressedPlace(prebuilt);
    const inPackage =
        directories[0] === undefined ? undefined : packagedPlace("packaged library", directories[0], module);
    const places: (LibraryPlace | undefined)[] = [
        { source: builtSource, find: () => builtPath(module, directories) },
        beside,
        inPackage?.path === beside?.path ? undefined : inPackage,
        packageName === undefined
            ? undefined
            : installedPlace(packageName, url, module, [beside?.path, inPackage?.path]),
    ];
    return places.filter((place) => place !== undefined);
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

/** Where the generated code says that the library is; bundlers rewrite it when they take the library along. */
function addressedPlace(prebuilt: PrebuiltLibraries): LibraryPlace {
    const address = () => {
        const platform = supportedPlatform();
        const url = prebuilt[platform];
        if (Object.keys(prebuilt).length === 0) throw new Error("a bundle of this form doesn't know where it lies");
        if (url === undefined) throw new Error(`its package has no library for ${platform}`);
        if (url.protocol === "file:") return fileURLToPath(url);
        throw new Error(`a bundler made ${url.href.slice(0, 40)}… of its path; it has to be a file`);
    };
    return placeAt("packaged library", address);
}

function packagedPlace(source: string, directory: string, module: string): LibraryPlace {
    return placeAt(source, () => join(directory, "prebuilds", supportedPlatform(), packagedName(module)));
}

/** Bundled code has left its package, but that may still be installed where the program runs. */
function installedPlace(
    packageName: string,
    url: string | undefined,
    module: string,
    known: readonly (string | undefined)[],
): LibraryPlace {
    const source = `installed ${packageName}`;
    const find = () => {
        const directory = startingFolders(url)
            .map((folder) => installedPackage(packageName, folder))
            .find((folder) => folder !== undefined);
        if (directory === undefined) throw new Error("it is not installed where this program runs");
        const path = join(directory, "prebuilds", supportedPlatform(), packagedName(module));
        return known.includes(path) ? undefined : existing(path);
    };
    return { source, find };
}

/** Bundles in the form of CommonJS have no address, and some bundlers write down that of the file they read. */
function startingFolders(url: string | undefined): string[] {
    const program = process.argv[1];
    return [
        ...(typeof url === "string" && url.startsWith("file:") ? [dirname(fileURLToPath(url))] : []),
        ...(program === undefined ? [] : [dirname(program)]),
    ];
}

function placeAt(source: string, address: () => string): LibraryPlace {
    try {
        const path = unpackedPath(address());
        return { source, path, find: () => existing(path) };
    } catch (error) {
        return {
            source,
            find: () => {
                throw error;
            },
        };
    }
}

function existing(path: string): string {
    if (existsSync(path)) return path;
    throw new Error("there is no such file");
}

function packagedName(module: string): string {
    return libraryFileName(module, hostTarget());
}
