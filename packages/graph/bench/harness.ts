import { type Figure, figureFrom, printFigure } from "../../../tools/src/bench/figures.ts";
import { type Clock, type Contender, interleave } from "../../../tools/src/bench/interleave.ts";

/** Work whose preparation is measured in the same run and taken off. */
export interface PreparedContender extends Contender {
    /** The preparation alone. */
    readonly prepare: () => unknown;
}

/** Measures and prints figures. */
export class Harness {
    /** What was measured. */
    readonly figures: Figure[] = [];
    readonly #clock: Clock;
    readonly #rounds: number;

    /** Takes time with a clock, in so many rounds. */
    constructor(clock: Clock, rounds: number) {
        this.#clock = clock;
        this.#rounds = rounds;
    }

    /** Measures contenders; nanoseconds for each operation, or milliseconds for all of them. */
    measure(
        name: string,
        operations: number | "ms",
        limit: number | undefined,
        contenders: readonly Contender[],
    ): void {
        this.report(name, operations, limit, interleave(contenders, this.#rounds, this.#clock));
    }

    /** Measures contenders without their preparation. */
    measureAbove(
        name: string,
        operations: number,
        limit: number | undefined,
        contenders: readonly PreparedContender[],
    ): void {
        const all = contenders.flatMap((contender) => [
            { name: `${contender.name} preparation`, run: contender.prepare },
            contender,
        ]);
        const medians = interleave(all, this.#rounds, this.#clock);
        const net = contenders.map(({ name: contender }): [string, number] => {
            const whole = medians.get(contender) as number;
            return [contender, Math.max(0, whole - (medians.get(`${contender} preparation`) as number))];
        });
        this.report(name, operations, limit, new Map(net));
    }

    /** Prints medians in milliseconds. */
    report(
        name: string,
        operations: number | "ms",
        limit: number | undefined,
        medians: ReadonlyMap<string, number>,
    ): void {
        const unit = operations === "ms" ? "ms" : "ns";
        const target = limit === undefined ? undefined : { limit, atLeast: false };
        const scale = operations === "ms" ? 1 : 1e6 / operations;
        const figure = figureFrom(medians, { name, unit, higherIsBetter: false, target }, (time) => time * scale);
        this.figures.push(figure);
        printFigure(figure);
    }

    /** Prints an amount that was measured otherwise. */
    note(name: string, unit: string, value: number, limit?: number): void {
        const target = limit === undefined ? undefined : { limit, atLeast: false };
        const figure: Figure = { name, unit, value, higherIsBetter: false, peers: [], target };
        this.figures.push(figure);
        printFigure(figure);
    }
}
