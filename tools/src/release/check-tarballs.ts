import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pack } from "../checks/packed.ts";
import { publishedPackages } from "./published-packages.ts";
import { describeTarballs, lookAt, type Tarball } from "./tarballs.ts";

/**
 * The command `release-tarballs`: packs all packages as they would be published now, and looks at what is in the tarballs; returns the
 * exit status. The release workflow runs it right before it publishes.
 */
export function checkTarballs(workspace: string): number {
    const tarballs = packAll(workspace, join(workspace, ".zig-cache", "release-tarballs"));
    process.stdout.write(`${describeTarballs(tarballs)}\n`);
    if (tarballs.every(({ problems }) => problems.length === 0)) return 0;
    process.stderr.write("Nothing may be published like this. How a release is made: docs/internals/releasing.md\n");
    return 1;
}

function packAll(workspace: string, folder: string): Tarball[] {
    rmSync(folder, { recursive: true, force: true });
    const packages = publishedPackages(workspace);
    const versions = new Set(packages.map(({ version }) => version));
    return packages.map(({ root, name, version }) => {
        const directory = join(folder, root);
        mkdirSync(directory, { recursive: true });
        const path = pack(workspace, root, directory);
        return lookAt({ workspace, path, name, version, root, versions });
    });
}
