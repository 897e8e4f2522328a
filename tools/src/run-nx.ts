import { spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";
import { pinnedNode } from "../../packages/core/src/workspace/pinned-node.ts";
import { compileCache } from "./checks/compile-cache.ts";

/** Runs Nx of the workspace; returns its exit status. */
export function runNx(workspace: string, nxArguments: readonly string[]): number {
    const nx = join(workspace, "node_modules", "nx", "dist", "bin", "nx.js");
    const result = spawnSync(pinnedNode(workspace), [nx, ...nxArguments], {
        cwd: workspace,
        env: nxEnvironment(workspace),
        stdio: ["ignore", "inherit", "inherit"],
    });
    return result.status ?? 1;
}

/** The plugin is loaded into Nx itself, which halves its start; targets run on the pinned Node. */
function nxEnvironment(workspace: string): NodeJS.ProcessEnv {
    return {
        NODE_COMPILE_CACHE: compileCache,
        // What checks print matters when they fail: their counts are added up behind all.
        NX_DEFAULT_OUTPUT_STYLE: process.stdout.isTTY ? "dynamic-legacy" : "static-failures-only",
        ...process.env,
        NX_ISOLATE_PLUGINS: "false",
        ...(wantsColours() ? {} : { FORCE_COLOR: "0", NO_COLOR: "1" }),
        PATH: `${join(workspace, "node_modules", ".bin")}${delimiter}${process.env.PATH ?? ""}`,
    };
}

/** Left to itself, Nx makes its targets write colours even into a file or a pipe. */
function wantsColours(): boolean {
    return process.stdout.isTTY && !process.env.NO_COLOR;
}
