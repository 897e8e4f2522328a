/** One figure. */
export interface Figure {
    readonly name: string;
    readonly unit: string;
    readonly value: number;
}

/** How often a batch is timed; the median counts. */
const rounds = 15;
/** How long one batch should take. */
const batchNanoseconds = 20e6;

/** Something to measure: `run(count)` does it `count` times and returns something that depends on it. */
export interface Case {
    readonly name: string;
    readonly run: (count: number) => unknown;
}

/** Times all cases, one batch of each in turn, so that a slow moment of the machine hits all of them. */
export function measure(cases: readonly Case[]): Figure[] {
    const counts = cases.map(warmedUpCount);
    const times = cases.map((): number[] => []);
    for (let round = 0; round < rounds; round++) {
        for (const [index, { run }] of cases.entries()) {
            const count = counts[index] as number;
            times[index]?.push(timed(run, count) / count);
        }
    }
    return cases.map(({ name }, index) => ({ name, unit: "ns", value: median(times[index] ?? []) }));
}

/** How many repetitions fill a batch, after as many as the compiler wants to see. */
function warmedUpCount({ run }: Case): number {
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

function threadTime(): number {
    // The processor time of the whole process is no substitute: some tell it in steps of 10 ms.
    if (process.threadCpuUsage === undefined) return performance.now() * 1000;
    const { user, system } = process.threadCpuUsage();
    return user + system;
}

/** Keeps the compiler from dropping what nobody looks at. */
export let sink: unknown;

function median(values: readonly number[]): number {
    const sorted = [...values].sort((left, right) => left - right);
    return sorted[sorted.length >> 1] ?? Number.NaN;
}
