import type { BoundNode } from "@pyzig/graph";
import type { Conflict } from "./contradiction.ts";
import { formulaOf, unitOf } from "./formula.ts";
import type { Interval } from "./interval.ts";
import type { Knowledge } from "./knowledge.ts";
import { arithmetic } from "./operations.ts";
import { formatInterval } from "./quantity.ts";
import type { Expression, Stage } from "./stage.ts";

/** What is known of an operand, and by which expressions. */
export interface Step {
    /** The operand: a name or a formula. */
    readonly operand: string;
    readonly range: Interval;
    /** The expressions that it is known by; none for what is given. */
    readonly expressions: readonly string[];
    /** All that in words. */
    readonly text: string;
}

/**
 * All that a conflict rests on: what is known of the operands of its expression, of the operands of the expressions that this is known by, and so
 * on. What something is known by comes before it, unless each is known by the other.
 */
export function derive(stage: Stage, { operand, before, expression }: Conflict): Step[] {
    const steps: Step[] = [];
    const seen = new Set<BoundNode>();
    const knowledgeOf = (node: BoundNode): Knowledge => (node === operand ? before : stage.known(node));
    const open: { node: BoundNode; isBased: boolean }[] = [];
    const visit = (nodes: readonly BoundNode[]): void => {
        for (const node of [...nodes].reverse()) if (!seen.has(node)) open.push({ node, isBased: false });
    };
    visit([...involved(expression).filter((node) => node !== operand), operand]);
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { node, isBased } = next;
        if (isBased) {
            const step = describe(stage, node, knowledgeOf(node));
            if (step !== undefined) steps.push(step);
        } else if (!seen.has(node)) {
            seen.add(node);
            open.push({ node, isBased: true });
            const bases = [...knowledgeOf(node).reasons.values()].map((reason) =>
                stage.tryExpression(reason.expression),
            );
            visit(bases.flatMap((base) => (base === undefined ? [] : involved(base))));
        }
    }
    return steps;
}

/** All that an expression speaks of: its operands, and itself when it is a number. */
function involved({ node, operation, operands }: Expression): BoundNode[] {
    return arithmetic.includes(operation) ? [...operands, node] : [...operands];
}

/** A step in words; undefined for a literal, whose text says it all, and for what nothing is known of. */
function describe(stage: Stage, node: BoundNode, { range, reasons }: Knowledge): Step | undefined {
    if (node.hasAttr("text")) return undefined;
    if (reasons.size === 0 && range.lower === Number.NEGATIVE_INFINITY && range.upper === Number.POSITIVE_INFINITY)
        return undefined;
    const operand = formulaOf(stage, node);
    const expressions = Array.from(reasons.values(), (reason) => formulaOf(stage, reason.expression));
    const origins = expressions.map((text) => (text === operand ? "by its operands" : `by ${text}`));
    const origin = origins.length === 0 ? "as declared" : origins.join(" and ");
    const text = `${operand} is ${formatInterval(range, unitOf(stage, node))}, ${origin}`;
    return { operand, range, expressions, text };
}
