import { type Clock, collectGarbage, median } from "../../../tools/src/bench/interleave.ts";
import { Harness } from "../../graph/bench/harness.ts";

/** What the original takes for what a figure measures, in the unit of the figure. It was measured on another machine. */
const originals: ReadonlyMap<string, number> = new Map([
    ["new view with a type graph", 41_000],
    ["addType among 1000", 4900],
    ["addType among 5000", 18_900],
    ["makeChild among 0", 4000],
    ["instance with 0 children", 1000],
    ["instance with 10 children", 10_000],
    ["instance with 100 children", 98_000],
    ["tree of 1093 nodes", 990_000],
    ["child by name among 10", 240],
    ["child by name among 1000", 4000],
    ["child by name among 16000", 310_000],
    ["connected, chain of 100", 0.068],
    ["connected, chain of 1000", 16.5],
    ["all connected, star of 1000", 2.8],
    ["connected, two-level chain of 200", 2.2],
    ["all connected, shallow clique of 9", 195],
]);

/** What is measured, with what is done before and after without being measured. */
export interface FreshWork<State> {
    /** What one time is called. */
    readonly name: string;
    /** How many times one run does it. */
    readonly operations: number;
    /** Nanoseconds that one time may take. */
    readonly limit?: number | undefined;
    /** Makes what the work needs. */
    readonly prepare: () => State;
    readonly run: (state: State) => unknown;
    /** Gives back what was made. */
    readonly end: (state: State) => void;
}

/** Prints what the original takes under the figures that it is known for. */
export class ComparingHarness extends Harness {
    readonly #clock: Clock;
    readonly #rounds: number;

    /** Takes time with a clock, in so many rounds. */
    constructor(clock: Clock, rounds: number) {
        super(clock, rounds);
        this.#clock = clock;
        this.#rounds = rounds;
    }

    override report(
        name: string,
        operations: number | "ms",
        limit: number | undefined,
        medians: ReadonlyMap<string, number>,
    ): void {
        const original = originals.get(name);
        const scale = operations === "ms" ? 1 : operations / 1e6;
        const peers = original === undefined ? [] : [["original, other machine", original * scale] as const];
        super.report(name, operations, limit, new Map([...medians, ...peers]));
    }

    /** Measures work that needs something new each time, and takes only the time of the work itself. */
    measureFresh<State>({ name, operations, limit, prepare, run, end }: FreshWork<State>): void {
        const once = (): number => {
            const state = prepare();
            collectGarbage();
            const start = this.#clock.now();
            run(state);
            const time = this.#clock.now() - start;
            end(state);
            return time;
        };
        // The first time nothing is compiled yet.
        once();
        const times = Array.from({ length: this.#rounds }, () => {
            let [total, count] = [0, 0];
            for (; total < this.#clock.shortestSample; count++) total += once();
            return total / count;
        });
        this.report(name, operations, limit, new Map([["pyzig", median(times)]]));
    }
}
