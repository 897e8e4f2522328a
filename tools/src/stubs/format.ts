import { spawnSync } from "node:child_process";
import { join, relative } from "node:path";
import { pinnedNode } from "../../../packages/core/src/workspace/pinned-node.ts";

/**
 * Formats a TypeScript text as biome would format it at `path`, sorted imports included, without writing there.
 */
export function formatTypeScript(workspace: string, path: string, text: string): string {
    const biome = join(workspace, "node_modules", "@biomejs", "biome", "bin", "biome");
    const name = relative(workspace, path);
    const options = ["check", "--write", "--linter-enabled=false", `--stdin-file-path=${name}`];
    const result = spawnSync(pinnedNode(workspace), [biome, ...options], {
        cwd: workspace,
        encoding: "utf8",
        input: text,
        maxBuffer: 1 << 28,
    });
    if (result.status === 0) return result.stdout;
    throw new Error(
        `the generated file ${name} cannot be formatted, so the code generator has a defect:\n${result.stderr}`,
    );
}
