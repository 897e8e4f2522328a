import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { withLock } from "../../../packages/core/src/workspace/lock.ts";
import { installers, runInstaller } from "./installers.ts";
import { zigVersion } from "./zig-version.ts";

/** Where the compiler of a version lies once it was fetched. */
export function fetchedZig(workspace: string, version: string): string {
    const name = process.platform === "win32" ? "zig.exe" : "zig";
    return join(workspace, "tools", ".zig", version, "ziglang", name);
}

/**
 * Fetches the Zig compiler from PyPI, where the package `ziglang` carries it for every platform, and returns its path.
 * Processes that ask at the same time wait for the first one.
 *
 * @param attempts what was tried before, for the error's list
 */
export function fetchZig(workspace: string, version: string, attempts: readonly string[] = []): string {
    const store = join(workspace, "tools", ".zig");
    const executable = fetchedZig(workspace, version);
    mkdirSync(store, { recursive: true });
    return withLock(join(store, `${version}.lock`), `fetching Zig ${version}`, () => {
        if (existsSync(executable)) return executable;
        process.stderr.write(`pyzig: fetching Zig ${version} from PyPI, about 100 MB, once\n`);
        const failures = [...attempts];
        for (const installer of installers) {
            const reason = install(installer, store, version);
            if (reason === undefined) return executable;
            failures.push(`${installer.name}: ${reason}`);
        }
        throw new Error(noZigMessage(version, failures));
    });
}

/** Installs beside the final place, so that only a whole and working compiler appears there. */
function install(installer: (typeof installers)[number], store: string, version: string): string | undefined {
    const unfinished = join(store, `${version}.unfinished`);
    rmSync(unfinished, { recursive: true, force: true });
    try {
        const reason = runInstaller(installer, `ziglang==${version}`, unfinished);
        if (reason !== undefined) return reason;
        const answer = zigVersion(fetchedIn(unfinished));
        if ("failure" in answer) return `the compiler that it installed does not run: ${answer.failure}`;
        if (answer.version !== version) return `it installed version ${answer.version}`;
        rmSync(join(store, version), { recursive: true, force: true });
        renameSync(unfinished, join(store, version));
        return undefined;
    } finally {
        rmSync(unfinished, { recursive: true, force: true });
    }
}

function fetchedIn(directory: string): string {
    return join(directory, "ziglang", process.platform === "win32" ? "zig.exe" : "zig");
}

function noZigMessage(version: string, attempts: readonly string[]): string {
    return [
        `Zig ${version} is needed and could not be had. Tried:`,
        ...attempts.map((attempt) => `  - ${attempt}`),
        "To go on, do one of these and run the command again:",
        "  - install Python 3 with pip, or uv, and see that PyPI can be reached",
        `  - unpack Zig ${version} yourself and set ZIG to its executable, or put it on PATH`,
    ].join("\n");
}
