import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chosenReleaseMode } from "../../../packages/core/src/workspace/build-settings.ts";
import { readZigModules, type ZigModules, zigModule } from "../../../packages/core/src/workspace/zig-modules.ts";
import { cacheArguments, runProgram, runZig } from "../build/compiler.ts";
import { targetArguments, testModules } from "../build/compiler-arguments.ts";
import { type Counts, describeCounts, single, sum } from "./results.ts";
import { countZigTests } from "./zig-test-output.ts";

/** Runs the Zig tests of a module: those of its root file, and those of its export list. */
export function runZigTests(workspace: string, module: string): Counts {
    const modules = readZigModules(workspace);
    const files = zigModule(modules, module).bindings === undefined ? ["root"] : ["root", "bindings"];
    return sum(files.map((file) => runTestsOf(workspace, modules, module, file as "root" | "bindings")));
}

function runTestsOf(workspace: string, modules: ZigModules, module: string, file: "root" | "bindings"): Counts {
    const directory = join(workspace, ".zig-cache", "test");
    const program = join(directory, `${module}-${file}${process.platform === "win32" ? ".exe" : ""}`);
    mkdirSync(directory, { recursive: true });
    // Unless a mode was asked for, the one with all checks, which also compiles the fastest.
    const releaseMode = process.env.ZIG_RELEASEMODE ? chosenReleaseMode() : "Debug";
    const compilation = runZig(workspace, modules.zigVersion, [
        "test",
        "--test-no-exec",
        ...targetArguments(releaseMode),
        ...testModules(modules, module, file),
        `-femit-bin=${program}`,
        ...cacheArguments(workspace),
    ]);
    if (compilation.status !== 0) {
        process.stderr.write(`${compilation.output}\nThe Zig tests of ${module} (${file}) do not compile.\n`);
        return single(false);
    }
    // Run directly: through the compiler the runner's summary would be lost when a test brings it down.
    const result = runProgram(workspace, program, []);
    const counts = countZigTests(result);
    if (result.status !== 0) process.stderr.write(result.output);
    process.stdout.write(`Zig tests of ${module} (${file}): ${describeCounts(counts)}\n`);
    return counts;
}
