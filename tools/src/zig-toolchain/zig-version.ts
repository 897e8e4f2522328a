import { spawnSync } from "node:child_process";

/** What `zig version` answers, or why it gave no answer. */
export type ZigVersion = { readonly version: string } | { readonly failure: string };

/** Asks a Zig compiler for its version. */
export function zigVersion(executable: string): ZigVersion {
    const result = spawnSync(executable, ["version"], { encoding: "utf8" });
    if (result.error !== undefined) {
        const code = (result.error as NodeJS.ErrnoException).code;
        return { failure: code === "ENOENT" ? "not found" : result.error.message };
    }
    if (result.status !== 0) return { failure: `\`zig version\` ended with status ${result.status ?? result.signal}` };
    return { version: result.stdout.trim() };
}
