import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The folders that may hold the library of a module, from the package's own folder inwards to that of the file at `url`:
 * a module that exists for tests has its library in a folder below the package. None for code that isn't in a file.
 */
export function libraryDirectories(url: string | undefined): string[] {
    // Bundlers that write CommonJS leave no address.
    if (typeof url !== "string" || !url.startsWith("file:")) return [];
    const directories: string[] = [];
    for (let current = dirname(fileURLToPath(url)); ; current = dirname(current)) {
        directories.unshift(current);
        if (existsSync(join(current, "package.json")) || dirname(current) === current) return directories;
    }
}
