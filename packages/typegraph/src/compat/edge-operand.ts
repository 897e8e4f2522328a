import type { AnyBoundNode, AnyEdge, AnyNode, BoundEdge, BoundNode, EdgeReference, EdgeType } from "@pyzig/graph";
import { Composition } from "../composition.ts";
import { Operand } from "../operand.ts";
import { TypeEdge } from "../type-edge.ts";
import { boundEdgeArgument } from "./arguments.ts";
import { call } from "./call.ts";
import { EdgeCreationAttributes, freeEdge } from "./edge-creation-attributes.ts";
import type { TraversalStep } from "./traversal.ts";
import { type Visit, visitEach } from "./visit.ts";

/** The number of the kind of edge. */
export function getTid(): EdgeType {
    return Operand.edgeType;
}

/** Whether an edge is of this kind. */
export function isInstance(options: { readonly edge: AnyEdge }): boolean {
    return call("EdgeOperand.isInstance", options, ["edge"], ({ edge }) => Operand.is(edge));
}

/** Makes an edge from a set of operands to an operand, which is in no view. */
export function create(options: {
    readonly operandsSet: AnyNode;
    readonly operand: AnyNode;
    readonly operandIdentifier?: string | undefined;
}): EdgeReference {
    return call("EdgeOperand.create", options, ["operandsSet", "operand", "operandIdentifier"], (given) =>
        freeEdge(given.operandsSet, given.operand, Operand.properties(given.operandIdentifier)),
    );
}

/** What such an edge is, for a link rule. */
export function build(options: { readonly operandIdentifier?: string | undefined } = {}): EdgeCreationAttributes {
    return call(
        "EdgeOperand.build",
        options,
        ["operandIdentifier"],
        ({ operandIdentifier }) => new EdgeCreationAttributes(Operand.properties(operandIdentifier)),
    );
}

/** A step to the operand of a name. */
export function traverse(options: { readonly identifier: string }): TraversalStep {
    return call("EdgeOperand.traverse", options, ["identifier"], ({ identifier }) => ({
        kind: "operand",
        name: identifier,
    }));
}

/**
 * Adds an operand to an expression.
 *
 * @throws ValueError for a node that is no expression
 */
export function addOperand(options: {
    readonly boundNode: AnyBoundNode;
    readonly operand: AnyNode;
    readonly operandIdentifier?: string | undefined;
}): BoundEdge {
    return call("EdgeOperand.addOperand", options, ["boundNode", "operand", "operandIdentifier"], (given) =>
        Operand.of(given.boundNode).add(given.operand, given.operandIdentifier),
    );
}

/** The expression that an edge to an operand belongs to, undefined when its set has no parent. */
export function getExpressionNode(options: { readonly boundEdge: BoundEdge }): BoundNode | undefined {
    const name = "EdgeOperand.getExpressionNode";
    return call(name, options, ["boundEdge"], ({ boundEdge }) =>
        Composition.of(boundEdgeArgument(boundEdge, name).source as BoundNode).tryParent(),
    );
}

/** Visits the edges from a set to its operands. The node is the set, the child `operands` of an expression, not the expression. */
export function visitOperandEdges<Context>(options: { readonly boundNode: AnyBoundNode } & Visit<Context>): void {
    const name = "EdgeOperand.visitOperandEdges";
    const edges = call(name, options, ["boundNode", "ctx", "f"], ({ boundNode }) => edgesOf(boundNode, "out"));
    visitEach(name, edges, options);
}

/** As {@link visitOperandEdges}, for operands of exactly one type. */
export function visitOperandEdgesOfType<Context>(
    options: { readonly boundNode: AnyBoundNode; readonly operandType: AnyBoundNode } & Visit<Context>,
): void {
    const name = "EdgeOperand.visitOperandEdgesOfType";
    const edges = call(name, options, ["boundNode", "operandType", "ctx", "f"], ({ boundNode, operandType }) =>
        edgesOf(boundNode, "out").filter((edge) => TypeEdge.of(edge.target as BoundNode).isInstanceOf(operandType)),
    );
    visitEach(name, edges, options);
}

/** The first operand of a name of an expression. */
export function getOperandByIdentifier(options: {
    readonly node: AnyBoundNode;
    readonly operandIdentifier: string;
}): BoundNode | undefined {
    return call("EdgeOperand.getOperandByIdentifier", options, ["node", "operandIdentifier"], (given) =>
        Operand.of(given.node).tryOperand(given.operandIdentifier),
    );
}

/** Visits the edges from sets to a node, which is an operand. */
export function visitExpressionEdges<Context>(options: { readonly boundNode: AnyBoundNode } & Visit<Context>): void {
    const name = "EdgeOperand.visitExpressionEdges";
    const edges = call(name, options, ["boundNode", "ctx", "f"], ({ boundNode }) => edgesOf(boundNode, "in"));
    visitEach(name, edges, options);
}

/** As {@link visitExpressionEdges}, for expressions of exactly one type. */
export function visitExpressionEdgesOfType<Context>(
    options: { readonly boundNode: AnyBoundNode; readonly expressionType: AnyBoundNode } & Visit<Context>,
): void {
    const name = "EdgeOperand.visitExpressionEdgesOfType";
    const edges = call(name, options, ["boundNode", "expressionType", "ctx", "f"], ({ boundNode, expressionType }) =>
        edgesOf(boundNode, "in").filter((edge) => {
            const expression = Composition.of(edge.source as BoundNode).tryParent();
            return expression !== undefined && TypeEdge.of(expression).isInstanceOf(expressionType);
        }),
    );
    visitEach(name, edges, options);
}

function edgesOf(node: AnyBoundNode, direction: "out" | "in"): BoundEdge[] {
    return Operand.of(node).node.edges(Operand.edgeType, { direction }).toArray();
}
