import { renameSync, rmSync } from "node:fs";

/**
 * Puts a file in the place of another at once: whoever opens the path finds the old file or the new one.
 *
 * Windows refuses to replace a library that is loaded, but lets it be renamed; the leftover goes with the next build.
 */
export function replaceFile(from: string, to: string): void {
    const previous = `${to}.previous`;
    try {
        renameSync(from, to);
    } catch (error) {
        if (process.platform !== "win32") throw error;
        rmSync(previous, { force: true });
        renameSync(to, previous);
        renameSync(from, to);
    }
}
