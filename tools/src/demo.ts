import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pinnedNode } from "../../packages/core/src/workspace/pinned-node.ts";
import { runNx } from "./run-nx.ts";

/** Builds the library through Nx, then runs the demo by itself, so that people see what it prints. */
export function runDemo(workspace: string, demoArguments: readonly string[]): number {
    const built = runNx(workspace, ["run", "sexp:build"]);
    if (built !== 0) return built;
    const program = join(workspace, "packages", "sexp", "demo", "demo.ts");
    const result = spawnSync(pinnedNode(workspace), ["--conditions=@pyzig/source", program, ...demoArguments], {
        // Paths in the arguments are relative to where the command was given.
        cwd: process.env.INIT_CWD ?? process.cwd(),
        stdio: "inherit",
    });
    return result.status ?? 1;
}
