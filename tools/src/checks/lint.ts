import { readZigModules } from "../../../packages/core/src/workspace/zig-modules.ts";
import { runZig } from "../build/compiler.ts";
import { type Counts, single, sum } from "./results.ts";
import { runInstalled } from "./run-command.ts";

/** Format and lint of the whole workspace: one check for TypeScript and JSON, one for Zig. */
export function runLint(workspace: string): Counts {
    // Nx reads the output through a pipe, and says in this variable whether it will show colours.
    const colors = ["true", "1", "2", "3"].includes(process.env.FORCE_COLOR ?? "") ? "force" : "off";
    const typescript = runInstalled(workspace, "@biomejs/biome/bin/biome", ["ci", `--colors=${colors}`, "."]);
    return sum([single(typescript), single(checkZigFormat(workspace))]);
}

function checkZigFormat(workspace: string): boolean {
    const result = formatZig(workspace, ["--check"]);
    if (result.status === 0) return true;
    process.stderr.write(
        `${result.output}\nThe Zig files above are not formatted. Format them with:\n  npx --yes pnpm@12 format\n`,
    );
    return false;
}

/** Runs `zig fmt` on all Zig sources. */
export function formatZig(workspace: string, options: readonly string[] = []): ReturnType<typeof runZig> {
    const version = readZigModules(workspace).zigVersion;
    return runZig(workspace, version, ["fmt", ...options, "."]);
}
