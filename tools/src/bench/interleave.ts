import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** One of those that are compared: how it is called, and the work that is timed. */
export interface Contender {
    readonly name: string;
    readonly run: () => unknown;
}

/** How time is taken: milliseconds that pass, and how long a sample must be for them to be exact. */
export interface Clock {
    readonly name: string;
    readonly now: () => number;
    readonly shortestSample: number;
}

/** The time on the wall. */
export const wallClock: Clock = { name: "time on the wall", now: () => performance.now(), shortestSample: 20 };

/** The processor time of this thread, which other work on the machine doesn't lengthen; it ticks every few milliseconds. */
export const threadClock: Clock = {
    name: "processor time of the thread",
    now: () => {
        const { user, system } = process.threadCpuUsage();
        return (user + system) / 1000;
    },
    shortestSample: 250,
};

/** Where results go, so that no compiler finds them unused. */
export let sink: unknown;

/**
 * Times contenders in turns, so that whatever else the machine does falls on all of them, and gives each one's median in milliseconds. Short work
 * is repeated until a sample is long enough for the clock.
 */
export function interleave(contenders: readonly Contender[], rounds: number, clock: Clock): Map<string, number> {
    const entrants = contenders.map(({ name, run }) => ({
        name,
        run,
        count: repeatsOf(run, clock),
        times: [] as number[],
    }));
    for (let round = 0; round < rounds; round++) {
        for (const { run, count, times } of entrants) times.push(timeOf(run, count, clock) / count);
    }
    return new Map(entrants.map(({ name, times }) => [name, median(times)]));
}

/** How often work is repeated in a sample, found by the clock on the wall. This warms it up, too. */
function repeatsOf(run: () => unknown, clock: Clock): number {
    timeOf(run, 1, wallClock);
    let count = 1;
    let time = timeOf(run, 1, wallClock);
    while (time < wallClock.shortestSample) {
        count *= 2;
        time = timeOf(run, count, wallClock);
    }
    return Math.max(1, Math.ceil((clock.shortestSample * count) / time));
}

function timeOf(run: () => unknown, count: number, clock: Clock): number {
    collectGarbage();
    const start = clock.now();
    for (let index = 0; index < count; index++) sink = run();
    const time = clock.now() - start;
    sink = undefined;
    return time;
}

/** Nobody pays for the garbage of the one before. */
export const collectGarbage: () => void = exposeGarbageCollector();

function exposeGarbageCollector(): () => void {
    setFlagsFromString("--expose-gc");
    return runInNewContext("gc");
}

/** The middle value. */
export function median(values: readonly number[]): number {
    const sorted = [...values].sort((left, right) => left - right);
    const middle = sorted.length >> 1;
    return sorted.length % 2 === 1
        ? (sorted[middle] as number)
        : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
