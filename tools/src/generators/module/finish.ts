import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pinnedNode } from "../../../../packages/core/src/workspace/pinned-node.ts";
import type { ModuleNames } from "./check-name.ts";

/** Links the new package, builds its library and writes its generated code, then says how to go on. */
export function finishModule(workspace: string, names: ModuleNames, skipInstall: boolean): void {
    const { name, identifier } = names;
    const linked = !skipInstall && linkPackages(workspace);
    const tool = join(workspace, "tools", "src", "cli.ts");
    const built = spawnSync(pinnedNode(workspace), [tool, "build", identifier, "--sync"], {
        cwd: workspace,
        stdio: ["ignore", "inherit", "inherit"],
    });
    if (built.status !== 0) {
        throw new Error(
            `The files of the module "${name}" are there, but its library could not be built. Once what is wrong is put right, run:\n` +
                `  ${linked ? "" : "npx --yes pnpm@12 install\n  "}npx --yes pnpm@12 nx run ${name}:stubs`,
        );
    }
    process.stdout.write(`\nThe module "${name}" is ready. Next:\n${nextSteps(names, linked).join("\n")}\n`);
}

/** Lets pnpm link the new package, which changes its lock file too; false when it could not. */
function linkPackages(workspace: string): boolean {
    // In CI pnpm would refuse to change the lock file.
    const pnpm = ["--yes", "pnpm@12", "install", "--no-frozen-lockfile", "--prefer-offline"];
    const installed = spawnSync("npx", pnpm, {
        cwd: workspace,
        shell: process.platform === "win32",
        stdio: ["ignore", "inherit", "inherit"],
    });
    return installed.status === 0;
}

function nextSteps({ name, identifier }: ModuleNames, linked: boolean): string[] {
    const command = "npx --yes pnpm@12";
    const install = linked ? [] : [[`${command} install`, "links the package into the workspace"]];
    const steps = [
        ...install,
        [`${command} nx run ${name}:test`, "runs its tests"],
        [`${command} nx run ${name}:stubs`, `after a change in zig/${identifier}/bindings.zig`],
    ];
    return steps.map(([line = "", about = ""]) => `  ${line.padEnd(40)} # ${about}`);
}
