/** One of those that are compared: how it is called, and the work that is timed. */
export interface Contender {
    readonly name: string;
    readonly run: () => unknown;
    /** Work between the runs that isn't timed. */
    readonly after?: (() => void) | undefined;
}

/** Where results go, so that no compiler finds them unused. */
export let sink: unknown;

/**
 * Times contenders in turns, so that whatever else the machine does falls on all of them, and gives each one's median in milliseconds.
 *
 * @param clock - Milliseconds that pass; see {@link wallClock} and {@link threadClock}.
 */
export function interleave(contenders: readonly Contender[], rounds: number, clock: () => number): Map<string, number> {
    const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
    // The first round warms everything up and doesn't count.
    for (let round = 0; round <= rounds; round++) {
        for (const { name, run, after } of contenders) {
            const start = clock();
            sink = run();
            const time = clock() - start;
            sink = undefined;
            after?.();
            if (round > 0) times.get(name)?.push(time);
        }
    }
    return new Map([...times].map(([name, values]) => [name, median(values)]));
}

/** The time on the wall. */
export function wallClock(): number {
    return performance.now();
}

/** The processor time of this thread, which other work on the machine doesn't lengthen. */
export function threadClock(): number {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1000;
}

/** The middle value. */
export function median(values: readonly number[]): number {
    const sorted = [...values].sort((left, right) => left - right);
    const middle = sorted.length >> 1;
    return sorted.length % 2 === 1
        ? (sorted[middle] as number)
        : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
