/** How long something took, in milliseconds. */
export interface Timing {
    readonly what: string;
    readonly milliseconds: number;
    /** How many bytes went through, when a rate says something. */
    readonly bytes?: number | undefined;
}

/** Runs steps and keeps how long each took. */
export class Stopwatch {
    readonly timings: Timing[] = [];

    /** Runs a step. */
    time<Result>(what: string, bytes: number | undefined, step: () => Result): Result {
        const start = performance.now();
        const result = step();
        this.timings.push({ what, milliseconds: performance.now() - start, bytes });
        return result;
    }
}

/** A line of a report about a step. */
export function describeTiming({ milliseconds, bytes }: Timing): string {
    const time = `${milliseconds.toFixed(milliseconds < 10 ? 2 : 1)} ms`;
    return bytes === undefined ? time : `${time.padEnd(10)} ${(bytes / 1000 / milliseconds).toFixed(0)} MB/s`;
}

/** A number of bytes for people. */
export function describeBytes(bytes: number): string {
    if (bytes < 1000) return `${bytes} B`;
    return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(2)} MB`;
}
