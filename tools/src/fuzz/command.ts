import { resolve } from "node:path";
import { type Counts, sum } from "../checks/results.ts";
import { parseArguments } from "../parse-arguments.ts";
import { canary, long, replay, smoke } from "./modes.ts";

/** Runs a mode of `fuzz`; returns its counts, and the project that they belong to. */
export async function runFuzz(
    workspace: string,
    rest: readonly string[],
): Promise<{ readonly counts: Counts; readonly project: string | undefined }> {
    const { names, options } = parseArguments(rest, {
        seconds: "value",
        minutes: "value",
        target: "value",
        jobs: "value",
        project: "value",
    });
    const [mode, named, ...files] = names;
    const target = named ?? options.target;
    const seconds = numberOf("--seconds", options.seconds);
    const jobs = numberOf("--jobs", options.jobs);
    const run = async (): Promise<Counts> => {
        switch (mode) {
            case "replay":
                return await replay(
                    workspace,
                    target,
                    files.map((file) => resolve(file)),
                );
            case "canary":
                return await canary(workspace);
            case "smoke":
                return await smoke(workspace, { seconds, jobs, target });
            case "long":
                return await long(workspace, numberOf("--minutes", options.minutes) ?? 60, target);
            case "check": {
                const counts = [await replay(workspace), await canary(workspace)];
                counts.push(await smoke(workspace, { seconds, jobs }));
                return sum(counts);
            }
            default:
                throw new Error(`fuzz takes one of: replay, canary, smoke, long, check; not "${mode ?? ""}"`);
        }
    };
    return { counts: await run(), project: options.project };
}

function numberOf(option: string, value: string | undefined): number | undefined {
    if (value === undefined) return undefined;
    const number = Number(value);
    if (Number.isFinite(number) && number > 0) return number;
    throw new Error(`${option} is "${value}"; it must be a number above 0`);
}
