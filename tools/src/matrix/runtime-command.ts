import { fileURLToPath } from "node:url";
import { pinnedNode } from "../../../packages/core/src/workspace/pinned-node.ts";
import { nodeSourceOptions, sourceCondition } from "../checks/source-program.ts";
import type { PinnedRuntime } from "./runtimes.ts";

const denoConfiguration = fileURLToPath(new URL("../checks/deno.json", import.meta.url));

/** A program with what comes before the file that it runs, and its environment. */
export interface RuntimeCommand {
    readonly command: readonly [string, ...string[]];
    readonly environment: NodeJS.ProcessEnv;
}

/** A runtime of this machine. */
export interface PresentRuntime extends Pick<PinnedRuntime, "name" | "kind"> {
    readonly program: string;
    /** Of the program, which may have been chosen by the user. */
    readonly version: string;
}

/** How a runtime runs vitest, or has it run the tests on it. */
export function vitestCommand(workspace: string, runtime: PresentRuntime, backend: string): RuntimeCommand {
    const { kind, program, version } = runtime;
    const environment = { ...environmentOf(backend), PYZIG_TEST_PROGRAM: program };
    switch (kind) {
        case "node": {
            const options = nodeOptions(version, backend);
            // vitest itself is for newer versions than the packages are, so it runs on the workspace's Node.
            return {
                command: [pinnedNode(workspace)],
                environment: { ...environment, NODE_OPTIONS: sourceCondition, PYZIG_TEST_NODE_OPTIONS: options },
            };
        }
        case "bun":
            return {
                command: [program, "--bun", sourceCondition],
                environment: { ...environment, BUN_OPTIONS: sourceCondition },
            };
        case "deno":
            return {
                command: [program, "run", "-A", sourceCondition],
                environment: { ...environment, NODE_OPTIONS: sourceCondition },
            };
    }
}

/** How a runtime runs a program of the sources. */
export function sourceCommand({ kind, program, version }: PresentRuntime, backend: string): RuntimeCommand {
    const environment = environmentOf(backend);
    switch (kind) {
        case "node":
            return { command: [program, "--no-warnings", ...nodeSourceOptions(version)], environment };
        case "bun":
            return { command: [program, sourceCondition], environment };
        case "deno":
            return { command: [program, "run", "-A", sourceCondition, `--config=${denoConfiguration}`], environment };
    }
}

/** How a runtime runs a program of a user, who has built packages. */
export function userCommand({ kind, program }: PresentRuntime, backend: string): RuntimeCommand {
    const environment = environmentOf(backend);
    if (kind !== "deno") return { command: [program], environment };
    const permissions = ["--no-prompt", "--allow-ffi", "--allow-read", "--allow-env", "--allow-write"];
    return { command: [program, "run", ...permissions], environment };
}

function nodeOptions(version: string, backend: string): string {
    const options = nodeSourceOptions(version);
    if (backend === "node") options.push("--experimental-ffi", "--disable-warning=ExperimentalWarning");
    return options.join(" ");
}

/** Without what would reach the runtime from the command that started this one. */
function environmentOf(backend: string): NodeJS.ProcessEnv {
    const { NODE_OPTIONS, BUN_OPTIONS, PYZIG_TEST_PROGRAM, PYZIG_TEST_NODE_OPTIONS, ...rest } = process.env;
    return { ...rest, PYZIG_FFI: backend };
}
