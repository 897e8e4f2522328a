import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pinnedNode } from "../../../packages/core/src/workspace/pinned-node.ts";

/**
 * Runs a program of a package that the workspace has installed, on the pinned Node.
 *
 * @param program its path in `node_modules`
 * @returns true when it succeeds
 */
export function runInstalled(
    workspace: string,
    program: string,
    programArguments: readonly string[],
    options: { readonly directory?: string; readonly environment?: NodeJS.ProcessEnv } = {},
): boolean {
    const path = join(workspace, "node_modules", program);
    const result = spawnSync(pinnedNode(workspace), [path, ...programArguments], {
        cwd: options.directory ?? workspace,
        env: options.environment ?? process.env,
        stdio: ["ignore", "inherit", "inherit"],
    });
    return result.status === 0;
}
