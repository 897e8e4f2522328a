import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The inputs that a target starts from, which are in the tree. */
export function seedFolder(workspace: string, target: string): string {
    return join(workspace, "zig", "fuzz", "corpus", target);
}

/** Inputs that failed once, which are in the tree: each stays fixed. */
export function regressionFolder(workspace: string, target: string): string {
    return join(workspace, "zig", "fuzz", "regressions", target);
}

/** Inputs that long runs have found and go on from; not in the tree. */
export function foundFolder(workspace: string, target: string): string {
    return join(workspace, ".zig-cache", "fuzz", "found", target);
}

/** The files of a folder as paths, by name; none when there is no such folder. */
export function inputsIn(folder: string): string[] {
    try {
        const entries = readdirSync(folder, { withFileTypes: true });
        return entries
            .filter((entry) => entry.isFile())
            .map((entry) => join(folder, entry.name))
            .sort();
    } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
        throw error;
    }
}

/** Writes an input to a folder under a name that comes from its bytes; returns its path. */
export function saveInput(folder: string, input: Uint8Array): string {
    mkdirSync(folder, { recursive: true });
    const path = join(folder, createHash("sha256").update(input).digest("hex").slice(0, 16));
    writeFileSync(path, input);
    return path;
}
