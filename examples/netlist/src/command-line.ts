import { readOptions, usage } from "./options.ts";
import { explain } from "./problem.ts";
import { run } from "./run.ts";

/** Runs the command; returns the exit status. What the user can put right is told in one line. */
export function main(
    commandLine: readonly string[],
    print: (line: string) => void,
    complain: (line: string) => void,
): number {
    try {
        const options = readOptions(commandLine);
        if (options === undefined) print(usage);
        else run(options, print);
        return 0;
    } catch (error) {
        const message = explain(error);
        if (message === undefined) throw error;
        complain(`error: ${message}`);
        return 1;
    }
}
