/** One figure. */
export interface Figure {
    readonly name: string;
    readonly unit: string;
    readonly value: number;
}

type Statistic = "median of processor time" | "least time";

/** How cases are timed. */
export interface MeasureOptions {
    /** How often a batch is timed. */
    readonly rounds: number;
    /** How long one batch should take. */
    readonly batchNanoseconds: number;
    /** What counts: the median of the processor time that batches take, or the least time on the wall. */
    readonly statistic: Statistic;
}

const defaults: MeasureOptions = { rounds: 15, batchNanoseconds: 20e6, statistic: "median of processor time" };

/** Something to measure: `run(count)` does it `count` times and returns something that depends on it. */
export interface Case {
    readonly name: string;
    readonly run: (count: number) => unknown;
}

/** Times all cases, one batch of each in turn, so that a slow moment of the machine hits all of them. */
export function measure(cases: readonly Case[], options: MeasureOptions = defaults): Figure[] {
    const { rounds, batchNanoseconds, statistic } = options;
    const clock = statistic === "least time" ? wallTime : threadTime;
    const counts = cases.map((one) => warmedUpCount(one, batchNanoseconds, clock));
    const times = cases.map((): number[] => []);
    for (let round = 0; round < rounds; round++) {
        for (const [index, { run }] of cases.entries()) {
            const count = counts[index] as number;
            times[index]?.push(timed(run, count, clock) / count);
        }
    }
    return cases.map(({ name }, index) => ({ name, unit: "ns", value: pick(times[index] ?? [], statistic) }));
}

/** How many repetitions fill a batch, after as many as the compiler wants to see. */
function warmedUpCount({ run }: Case, batchNanoseconds: number, clock: Clock): number {
    let count = 1000;
    for (;;) {
        const elapsed = timed(run, count, clock);
        // Twice, since the clock of a thread jumps at times.
        if (elapsed >= batchNanoseconds && timed(run, count, clock) >= batchNanoseconds / 2) return count;
        count = Math.ceil(count * Math.min(10, Math.max(1.5, batchNanoseconds / Math.max(elapsed, 1))));
    }
}

function timed(run: Case["run"], count: number, clock: Clock): number {
    const start = clock();
    sink = run(count);
    return (clock() - start) * 1000;
}

/** Tells microseconds. */
type Clock = () => number;

/** Deno tells the processor time in steps of 10 ms. */
const hasThreadTime = process.threadCpuUsage !== undefined && process.versions.deno === undefined;

/** Processor time of this thread, where the runtime tells: other programs on the machine don't count. It goes on in steps of some ms. */
function threadTime(): number {
    if (!hasThreadTime) return wallTime();
    const { user, system } = process.threadCpuUsage();
    return user + system;
}

function wallTime(): number {
    return performance.now() * 1000;
}

/** Keeps the compiler from dropping what nobody looks at. */
export let sink: unknown;

function pick(values: readonly number[], statistic: Statistic): number {
    const sorted = [...values].sort((left, right) => left - right);
    return sorted[statistic === "least time" ? 0 : sorted.length >> 1] ?? Number.NaN;
}
