import type { BoundNode } from "@pyzig/graph";
import type { Design } from "./design.ts";
import { everything, type Interval } from "./interval.ts";
import { Stage } from "./stage.ts";

/** What is known of the parameters of a design when nothing more can be known. */
export class Solution {
    /** How many stages it took, the first included. */
    readonly stageCount: number;
    readonly #design: Design;
    readonly #ranges: ReadonlyMap<number, Interval>;

    constructor(design: Design, stageCount: number, ranges: ReadonlyMap<number, Interval>) {
        this.stageCount = stageCount;
        this.#design = design;
        this.#ranges = ranges;
    }

    /** What a parameter may be: everything for one that no expression speaks of. */
    range(path: string): Interval {
        return this.rangeOf(this.#design.find(path));
    }

    /** What a parameter of the design may be. */
    rangeOf(parameter: BoundNode): Interval {
        return this.#ranges.get(parameter.id) ?? everything;
    }
}

/** Solving that has not come to an end. */
export class StageLimitError extends Error {
    override readonly name = "StageLimitError";
    /** How many stages were allowed. */
    readonly limit: number;

    constructor(limit: number) {
        super(`There is still something new after ${limit} stages: the claims may narrow each other forever`);
        this.limit = limit;
    }
}

/**
 * The stages of a solution, one after the other; each is destroyed when the next one is asked for, or the iteration ends. Returns the solution.
 *
 * @throws ContradictionError
 */
export function* stagesOf(design: Design): Generator<Stage, Solution, undefined> {
    let stage = Stage.first(design);
    try {
        for (let count = 1; ; count++) {
            yield stage;
            const next = stage.advance();
            if (next === undefined) {
                const ranges = stage.parameters().map((node): [number, Interval] => [node.id, stage.known(node).range]);
                return new Solution(design, count, new Map(ranges));
            }
            stage[Symbol.dispose]();
            stage = next;
        }
    } finally {
        stage[Symbol.dispose]();
    }
}

/**
 * Narrows what the parameters of a design may be until nothing new follows. The design stays as it is.
 *
 * @throws ContradictionError when the claims can't hold together
 * @throws StageLimitError when there is still something new after so many stages
 */
export function solve(design: Design, options: { readonly maximumStages?: number } = {}): Solution {
    const { maximumStages = 100_000 } = options;
    const stages = stagesOf(design);
    for (let count = 0; count <= maximumStages; count++) {
        const { done, value } = stages.next();
        if (done === true) return value;
    }
    stages.return(undefined as never);
    throw new StageLimitError(maximumStages);
}
