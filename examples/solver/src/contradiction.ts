import type { BoundNode } from "@pyzig/graph";
import { derive, type Step } from "./derivation.ts";
import { formulaOf, unitOf } from "./formula.ts";
import type { Interval } from "./interval.ts";
import type { Knowledge } from "./knowledge.ts";
import { formatInterval } from "./quantity.ts";
import type { Expression, Stage } from "./stage.ts";

/** An operand that an expression leaves no value. */
export interface Conflict {
    readonly operand: BoundNode;
    readonly before: Knowledge;
    readonly expression: Expression;
    /** What the expression allows; undefined when that is nothing at all, such as 1 / 0. */
    readonly allowed: Interval | undefined;
}

/** Longer chains are cut in the message. */
const shownSteps = 12;

/** Claims that can't hold together. */
export class ContradictionError extends Error {
    override readonly name = "ContradictionError";
    /** The operand that no value is left for: `divider.output`. */
    readonly operand: string;
    /** What it is by all the steps. */
    readonly known: Interval;
    /** The expression that doesn't allow that. */
    readonly expression: string;
    /** What the expression allows, undefined when it has no value at all. */
    readonly allowed: Interval | undefined;
    /** How it came to that, from what is given to what contradicts. */
    readonly steps: readonly Step[];

    constructor(stage: Stage, conflict: Conflict) {
        const operand = formulaOf(stage, conflict.operand);
        const expression = formulaOf(stage, conflict.expression.node);
        const steps = derive(stage, conflict);
        super([headline(stage, conflict, operand, expression), ...chain(steps)].join("\n"));
        this.operand = operand;
        this.known = conflict.before.range;
        this.expression = expression;
        this.allowed = conflict.allowed;
        this.steps = steps;
    }
}

function headline(stage: Stage, { operand, before, allowed }: Conflict, name: string, expression: string): string {
    if (allowed === undefined) return `${expression} has no value:`;
    const unit = unitOf(stage, operand);
    const digits = digitsToTell(before.range, allowed);
    const [is, made] = [before.range, allowed].map((range) => formatInterval(range, unit, digits));
    const origin = name === expression ? "its operands make" : `${expression} makes`;
    return `${name} can't be ${is}, since ${origin} it ${made}:`;
}

/** So many digits that the ends between which two intervals have their gap don't look the same. */
function digitsToTell(a: Interval, b: Interval): number {
    const [below, above] = a.upper < b.lower ? [a.upper, b.lower] : [b.upper, a.lower];
    let digits = 4;
    while (digits < 17 && below.toPrecision(digits) === above.toPrecision(digits)) digits += 1;
    return digits;
}

function chain(steps: readonly Step[]): string[] {
    const shown = steps.slice(-shownSteps);
    const cut = steps.length - shown.length;
    const lines = shown.map(({ text }, index) => `  ${cut + index + 1}. ${text}`);
    return cut === 0 ? lines : [`  ... ${cut} steps before`, ...lines];
}
