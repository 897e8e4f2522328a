import { fileURLToPath } from "node:url";
import { currentRuntime } from "../../../packages/core/src/backend/runtime.ts";

/** The export condition under which the packages of a checkout are their sources. */
export const sourceCondition = "--conditions=@pyzig/source";

/** Lets a Node before 24 run the sources. */
const transpiler = new URL("./transpile.mjs", import.meta.url).href;
/** Deno finds no package by its own name, nor one that only a package of the workspace depends on. */
const denoConfiguration = fileURLToPath(new URL("./deno.json", import.meta.url));

/**
 * Options of Node with which a program, its threads and the processes it starts run the sources.
 *
 * @param version - of the Node; 20 and 22 need help
 */
export function nodeSourceOptions(version: string): string[] {
    return runsSources(version) ? [sourceCondition] : [sourceCondition, `--import=${transpiler}`];
}

/**
 * What the program of this process is given to run a text that imports the sources.
 *
 * @param options - further options of Node, of which other runtimes only know `--expose-gc`
 */
export function textProgramArguments(source: string, options: readonly string[]): string[] {
    const exposesCollector = options.includes("--expose-gc");
    switch (currentRuntime()) {
        case "bun":
            return [sourceCondition, ...(exposesCollector ? ["--expose-gc"] : []), "--eval", source];
        case "deno": {
            const engine = exposesCollector ? ["--v8-flags=--expose-gc"] : [];
            return ["eval", sourceCondition, `--config=${denoConfiguration}`, ...engine, source];
        }
        case "node": {
            const { node } = process.versions;
            // What `--eval` is given doesn't pass through the hooks that transpile.
            const program = runsSources(node) ? source : `await import(${JSON.stringify(dataUrl(source))});`;
            return [...nodeSourceOptions(node), "--no-warnings", ...options, "--input-type=module", "--eval", program];
        }
    }
}

function dataUrl(source: string): string {
    return `data:text/javascript,${encodeURIComponent(source)}`;
}

/** Node 22 strips types, but has no `using`. */
function runsSources(version: string): boolean {
    return Number.parseInt(version, 10) >= 24;
}
