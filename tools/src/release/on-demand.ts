import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withLock } from "../../../packages/core/src/workspace/lock.ts";
import type { PackageManagers } from "./package-managers.ts";
import { runOrThrow } from "./run.ts";

/** What is installed only by who needs it: the folders in `tools/on-demand`. */
export type OnDemand = "registry" | "consumers" | "site";

/**
 * Installs what a folder in `tools/on-demand` pins, unless it is there already. Returns its `node_modules`.
 *
 * @throws when it can't be installed
 */
export function installOnDemand(workspace: string, name: OnDemand, { pnpm }: PackageManagers): string {
    const folder = join(workspace, "tools", "on-demand", name);
    const modules = join(folder, "node_modules");
    const record = join(modules, ".installed-lock.yaml");
    return withLock(join(workspace, ".zig-cache", "locks", `on-demand-${name}`), `installing tools (${name})`, () => {
        const wanted = readFileSync(join(folder, "pnpm-lock.yaml"), "utf8");
        if (existsSync(record) && readFileSync(record, "utf8") === wanted) return modules;
        process.stderr.write(`pyzig: installing tools/on-demand/${name}, once\n`);
        runOrThrow(pnpm, ["install", "--frozen-lockfile", "--ignore-scripts"], { directory: folder });
        writeFileSync(record, wanted);
        return modules;
    });
}
