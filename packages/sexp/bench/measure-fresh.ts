import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median } from "../../../tools/src/bench/interleave.ts";

/** What the first parse of a board costs in a new process. */
export interface FreshMeasurement {
    readonly milliseconds: number;
    /** By how many bytes the process grew. */
    readonly grown: number;
    /** Bytes of the document's text, and of its tree. */
    readonly source: number;
    readonly tree: number;
}

const PROGRAM = fileURLToPath(new URL("./fresh-process.ts", import.meta.url));

/** Parses a file in new processes, and gives the medians. */
export function measureFresh(path: string, rounds: number): FreshMeasurement {
    const runs = Array.from({ length: rounds }, (): FreshMeasurement => {
        const printed = execFileSync(process.execPath, [...process.execArgv, "--expose-gc", PROGRAM, path]);
        return JSON.parse(printed.toString());
    });
    const of = (figure: keyof FreshMeasurement): number => median(runs.map((run) => run[figure]));
    return { milliseconds: of("milliseconds"), grown: of("grown"), source: of("source"), tree: of("tree") };
}
