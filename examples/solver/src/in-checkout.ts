import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

// In a checkout the packages run from their sources, which Node is told by a condition.
const condition = "--conditions=@pyzig/source";

/** Whether this process runs the packages from their sources. If it doesn't, the program has run in another one that does. */
export function isInCheckout(program: string): boolean {
    if (process.execArgv.includes(condition) || process.env.NODE_OPTIONS?.includes(condition)) return true;
    const file = fileURLToPath(program);
    const result = spawnSync(process.execPath, [condition, file, ...process.argv.slice(2)], { stdio: "inherit" });
    process.exitCode = result.status ?? 1;
    return false;
}
