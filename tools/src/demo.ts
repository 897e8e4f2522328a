import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pinnedNode } from "../../packages/core/src/workspace/pinned-node.ts";
import { runWithProgress } from "./run-with-progress.ts";

/** Builds the library if it has to, then runs the demo by itself, so that people see what it prints. */
export async function runDemo(workspace: string, demoArguments: readonly string[]): Promise<number> {
    const node = pinnedNode(workspace);
    if (!existsSync(join(workspace, "packages", "sexp", "native", "build.json"))) {
        process.stdout.write(
            "Building the native library of @pyzig/sexp. The first time fetches the Zig compiler and takes some half a minute.\n",
        );
    }
    // Without Nx: there is one thing to build, which looks by itself whether it has to.
    const built = await runWithProgress(node, [join(workspace, "tools", "src", "cli.ts"), "build", "sexp"], {
        directory: workspace,
        write: (text) => process.stdout.write(text),
        isTerminal: process.stdout.isTTY,
    });
    if (built !== 0) return built;
    process.stdout.write("\n");
    const program = join(workspace, "packages", "sexp", "demo", "demo.ts");
    const result = spawnSync(node, ["--conditions=@pyzig/source", program, ...demoArguments], {
        // Paths in the arguments are relative to where the command was given.
        cwd: process.env.INIT_CWD ?? process.cwd(),
        stdio: "inherit",
    });
    return result.status ?? 1;
}
