/**
 * The project's main job on one board: `pnpm demo [file.kicad_pcb]`.
 *
 * Node runs this file as it is. It exits with 1 and a message when the board can't be read, edited, saved or verified.
 */
import { explainFailure } from "./walkthrough/demo-failure.ts";
import { readDemoOptions, USAGE } from "./walkthrough/demo-options.ts";
import { runDemo } from "./walkthrough/run-demo.ts";

try {
    const options = readDemoOptions(process.argv.slice(2));
    if (options === undefined) console.log(USAGE);
    else runDemo(options, console.log);
} catch (error) {
    const message = explainFailure(error);
    if (message === undefined) throw error;
    console.error(`error: ${message}`);
    process.exitCode = 1;
}
