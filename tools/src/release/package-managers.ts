import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { runOrThrow } from "./run.ts";

/** The programs of package managers, by their absolute paths: those who run them may change the search path. */
export interface PackageManagers {
    readonly npm: string;
    readonly pnpm: string;
}

/** The package manager of the workspace, as the README names it. */
const pnpmSpecifier = "pnpm@12";

/**
 * Finds npm, and pnpm through npm, which keeps it in its cache.
 *
 * @throws when there is no npm, or it can't bring pnpm
 */
export function findPackageManagers(workspace: string): PackageManagers {
    const npm = onPath("npm", process.env.PATH);
    const npx = onPath("npx", process.env.PATH);
    if (npm === undefined || npx === undefined) {
        throw new Error("npm and npx are not on the search path (PATH); both come with every Node.js");
    }
    const script = `node -p process.env.PATH`;
    const given = ["--yes", `--package=${pnpmSpecifier}`, "-c", script];
    const searched = runOrThrow(npx, given, { directory: workspace }).stdout.trim();
    const pnpm = onPath("pnpm", searched);
    if (pnpm === undefined) throw new Error(`npx ${given.join(" ")} brought no pnpm along`);
    return { npm, pnpm };
}

function onPath(name: string, searched: string | undefined): string | undefined {
    const file = process.platform === "win32" ? `${name}.cmd` : name;
    for (const folder of (searched ?? "").split(delimiter)) {
        const path = join(folder, file);
        if (folder !== "" && existsSync(path)) return path;
    }
    return undefined;
}

/** The registry that npm is set to use. */
export function configuredRegistry({ npm }: PackageManagers, workspace: string): string {
    return runOrThrow(npm, ["config", "get", "registry"], { directory: workspace }).stdout.trim();
}
