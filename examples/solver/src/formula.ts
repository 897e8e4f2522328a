import type { AnyNode } from "@pyzig/graph";
import { Composition } from "@pyzig/typegraph";
import type { Stage } from "./stage.ts";

/** What is still to be written: a text, or an operand in something that binds so tightly. */
type Piece = string | { readonly node: AnyNode; readonly binding: number };

/** An operand as it is written: the name of a parameter, the text of a literal, the formula of an expression. */
export function formulaOf(stage: Stage, operand: AnyNode): string {
    const open: Piece[] = [{ node: operand, binding: 0 }];
    let text = "";
    for (let piece = open.pop(); piece !== undefined; piece = open.pop()) {
        if (typeof piece === "string") text += piece;
        else {
            const pieces = piecesOf(stage, piece.node, piece.binding);
            for (const part of pieces.reverse()) open.push(part);
        }
    }
    return text;
}

function piecesOf(stage: Stage, node: AnyNode, outer: number): Piece[] {
    const expression = stage.tryExpression(node);
    if (expression === undefined) return [nameOf(stage, node)];
    const { symbol, binding } = expression.operation;
    // From the second operand on parentheses tell a - (b - c) from a - b - c.
    const pieces = expression.operands.flatMap((operand, index): Piece[] =>
        index === 0 ? [{ node: operand, binding }] : [` ${symbol} `, { node: operand, binding: binding + 0.5 }],
    );
    return binding < outer ? ["(", ...pieces, ")"] : pieces;
}

/** Names are those of the design: stages have no components. */
function nameOf(stage: Stage, node: AnyNode): string {
    const text = stage.view.bind(node).getAttr("text");
    return typeof text === "string" ? text : Composition.of(stage.design.view.bind(node)).fullName;
}

/** The unit of a parameter; `""` for anything else. */
export function unitOf(stage: Stage, node: AnyNode): string {
    const unit = stage.view.bind(node).getAttr("unit");
    return typeof unit === "string" ? unit : "";
}
