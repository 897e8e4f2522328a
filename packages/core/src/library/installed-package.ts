import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Where a package is installed for the code in a folder; undefined when it isn't.
 *
 * It looks for itself: bundlers replace `require.resolve`, and a package's `exports` may hide its `package.json`.
 */
export function installedPackage(name: string, directory: string): string | undefined {
    for (const parent of withAncestors(directory)) {
        const path = join(parent, "node_modules", name);
        if (existsSync(join(path, "package.json"))) return realpathSync(path);
    }
    return undefined;
}

/** A folder and all that it lies in, from the inside to the outside. */
export function withAncestors(folder: string): string[] {
    const folders = [folder];
    for (let current = folder; dirname(current) !== current; current = dirname(current)) folders.push(dirname(current));
    return folders;
}
