/** One figure. */
export interface Figure {
    readonly name: string;
    readonly unit: string;
    readonly value: number;
}

/** How cases are timed. */
export interface MeasureOptions {
    /** How often a batch is timed. */
    readonly rounds: number;
    /** How long one batch should take. */
    readonly batchNanoseconds: number;
    /** Which of the times counts. */
    readonly statistic: "median" | "least";
}

const defaults: MeasureOptions = { rounds: 15, batchNanoseconds: 20e6, statistic: "median" };

/** Something to measure: `run(count)` does it `count` times and returns something that depends on it. */
export interface Case {
    readonly name: string;
    readonly run: (count: number) => unknown;
}

/** Times all cases, one batch of each in turn, so that a slow moment of the machine hits all of them. */
export function measure(cases: readonly Case[], options: MeasureOptions = defaults): Figure[] {
    const { rounds, batchNanoseconds, statistic } = options;
    const counts = cases.map((one) => warmedUpCount(one, batchNanoseconds));
    const times = cases.map((): number[] => []);
    for (let round = 0; round < rounds; round++) {
        for (const [index, { run }] of cases.entries()) {
            const count = counts[index] as number;
            times[index]?.push(timed(run, count) / count);
        }
    }
    return cases.map(({ name }, index) => ({ name, unit: "ns", value: pick(times[index] ?? [], statistic) }));
}

/** How many repetitions fill a batch, after as many as the compiler wants to see. */
function warmedUpCount({ run }: Case, batchNanoseconds: number): number {
    let count = 1000;
    for (;;) {
        const elapsed = timed(run, count);
        // Twice, since the clock of a thread jumps at times.
        if (elapsed >= batchNanoseconds && timed(run, count) >= batchNanoseconds / 2) return count;
        count = Math.ceil(count * Math.min(10, Math.max(1.5, batchNanoseconds / Math.max(elapsed, 1))));
    }
}

/** Nanoseconds of processor time of this thread, where the runtime tells: other programs on the machine don't count. */
function timed(run: Case["run"], count: number): number {
    const start = threadTime();
    sink = run(count);
    return (threadTime() - start) * 1000;
}

/** Deno tells it in steps of 10 ms. */
const hasThreadTime = process.threadCpuUsage !== undefined && process.versions.deno === undefined;

function threadTime(): number {
    if (!hasThreadTime) return performance.now() * 1000;
    const { user, system } = process.threadCpuUsage();
    return user + system;
}

/** Keeps the compiler from dropping what nobody looks at. */
export let sink: unknown;

function pick(values: readonly number[], statistic: MeasureOptions["statistic"]): number {
    const sorted = [...values].sort((left, right) => left - right);
    return sorted[statistic === "least" ? 0 : sorted.length >> 1] ?? Number.NaN;
}
