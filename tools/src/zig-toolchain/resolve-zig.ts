import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fetchedZig, fetchZig } from "./fetch-zig.ts";
import { zigVersion } from "./zig-version.ts";

/**
 * The Zig compiler of exactly this version: `$ZIG`, then a `zig` on PATH, then the one that the tools fetched, which they do now if
 * they have to.
 *
 * @throws when there is none and none can be fetched; the message lists what was tried and how to go on.
 */
export function resolveZig(workspace: string, version: string): string {
    const attempts: string[] = [];
    const chosen = process.env.ZIG;
    if (chosen !== undefined && chosen !== "") {
        const reason = mismatch(chosen, version);
        if (reason === undefined) return chosen;
        attempts.push(`$ZIG (${chosen}): ${reason}`);
        process.stderr.write(`pyzig: not using $ZIG (${chosen}): ${reason}\n`);
    } else {
        attempts.push("$ZIG: not set");
    }

    const onPath = zigOnPath();
    if (onPath === undefined) {
        attempts.push("PATH: no zig there");
    } else {
        const reason = mismatch(onPath, version);
        if (reason === undefined) return onPath;
        attempts.push(`PATH (${onPath}): ${reason}`);
    }
    const fetched = fetchedZig(workspace, version);
    if (existsSync(fetched)) return fetched;
    return fetchZig(workspace, version, attempts);
}

function mismatch(executable: string, version: string): string | undefined {
    const answer = zigVersion(executable);
    if ("failure" in answer) return answer.failure;
    return answer.version === version ? undefined : `its version is ${answer.version}, not ${version}`;
}

function zigOnPath(): string | undefined {
    const name = process.platform === "win32" ? "zig.exe" : "zig";
    for (const directory of (process.env.PATH ?? "").split(delimiter)) {
        const path = join(directory, name);
        if (directory !== "" && existsSync(path)) return path;
    }
    return undefined;
}
