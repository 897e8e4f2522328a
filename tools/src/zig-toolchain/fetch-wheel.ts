import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { withLock } from "../../../packages/core/src/workspace/lock.ts";
import { installers, runInstaller } from "./installers.ts";

/**
 * The folder of a Python package, which is fetched once; put it on PYTHONPATH.
 *
 * @throws when it can't be fetched; the message lists what was tried
 */
export function fetchWheel(workspace: string, name: string, version: string): string {
    const store = join(workspace, "tools", ".python");
    const directory = join(store, `${name}-${version}`);
    if (existsSync(directory)) return directory;
    mkdirSync(store, { recursive: true });
    return withLock(`${directory}.lock`, `fetching ${name} ${version}`, () => {
        if (existsSync(directory)) return directory;
        const unfinished = `${directory}.unfinished`;
        const failures: string[] = [];
        for (const installer of installers) {
            rmSync(unfinished, { recursive: true, force: true });
            const reason = runInstaller(installer, `${name}==${version}`, unfinished);
            if (reason === undefined) {
                renameSync(unfinished, directory);
                return directory;
            }
            failures.push(`  - ${installer.name}: ${reason}`);
        }
        rmSync(unfinished, { recursive: true, force: true });
        throw new Error(
            `the Python package ${name} ${version} is needed and could not be had. Tried:\n${failures.join("\n")}\n` +
                "Install Python 3 with pip, or uv, see that PyPI can be reached, and run the command again",
        );
    });
}
