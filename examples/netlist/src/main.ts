/** The command line: `node examples/netlist/src/main.ts --help`. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

// In a checkout the packages run from their sources, which Node is told by a condition.
const condition = "--conditions=@pyzig/source";

if (process.execArgv.includes(condition) || process.env.NODE_OPTIONS?.includes(condition)) {
    const { main } = await import("./command-line.ts");
    process.exitCode = main(process.argv.slice(2), console.log, console.error);
} else {
    const file = fileURLToPath(import.meta.url);
    const result = spawnSync(process.execPath, [condition, file, ...process.argv.slice(2)], { stdio: "inherit" });
    process.exitCode = result.status ?? 1;
}
