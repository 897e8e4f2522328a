import { wrongType } from "@pyzig/core";
import type { AnyBoundNode, AnyEdge, AnyNode, BoundEdge, BoundNode, EdgeReference, EdgeType } from "@pyzig/graph";
import { Pointer, type PointerProperties } from "../pointer.ts";
import { call } from "./call.ts";
import { EdgeCreationAttributes, freeEdge } from "./edge-creation-attributes.ts";
import { ValueError } from "./errors.ts";
import type { TraversalStep } from "./traversal.ts";
import { type Visit, visitEach } from "./visit.ts";

/** The largest index of a pointer. */
const largestIndex = 32767;

/** The number of the kind of edge. */
export function getTid(): EdgeType {
    return Pointer.edgeType;
}

/** Whether an edge is of this kind. */
export function isInstance(options: { readonly edge: AnyEdge }): boolean {
    return call("EdgePointer.isInstance", options, ["edge"], ({ edge }) => Pointer.is(edge));
}

/**
 * Makes a pointer from a node to another, which is in no view.
 *
 * @throws ValueError for an index that is not from 0 to 32767
 */
export function create(options: {
    readonly fromNode: AnyNode;
    readonly toNode: AnyNode;
    readonly identifier?: string | undefined;
    readonly index?: number | undefined;
}): EdgeReference {
    return call("EdgePointer.create", options, ["fromNode", "toNode", "identifier", "index"], (given) =>
        freeEdge(given.fromNode, given.toNode, Pointer.properties(properties(given))),
    );
}

/** What such an edge is, for a link rule. */
export function build(
    options: { readonly identifier?: string | undefined; readonly index?: number | undefined } = {},
): EdgeCreationAttributes {
    return call(
        "EdgePointer.build",
        options,
        ["identifier", "index"],
        (given) => new EdgeCreationAttributes(Pointer.properties(properties(given))),
    );
}

/** A step to what the node points to. */
export function traverse(): TraversalStep {
    return { kind: "pointer" };
}

/** Makes a node point to another, besides what it points to already. */
export function pointTo(options: {
    readonly boundNode: AnyBoundNode;
    readonly targetNode: AnyNode;
    readonly identifier?: string | undefined;
    readonly index?: number | undefined;
}): BoundEdge {
    return call("EdgePointer.pointTo", options, ["boundNode", "targetNode", "identifier", "index"], (given) =>
        Pointer.of(given.boundNode).pointTo(given.targetNode, properties(given)),
    );
}

/** Visits the pointers that start at a node, in the order of insertion. */
export function visitPointedEdges<Context>(options: { readonly boundNode: AnyBoundNode } & Visit<Context>): void {
    const name = "EdgePointer.visitPointedEdges";
    const edges = call(name, options, ["boundNode", "ctx", "f"], ({ boundNode }) => Pointer.of(boundNode).edges());
    visitEach(name, edges, options);
}

/** Visits the pointers of a name that start at a node, in the order of insertion. */
export function visitPointedEdgesWithIdentifier<Context>(
    options: { readonly boundNode: AnyBoundNode; readonly identifier: string } & Visit<Context>,
): void {
    const name = "EdgePointer.visitPointedEdgesWithIdentifier";
    const edges = call(name, options, ["boundNode", "identifier", "ctx", "f"], ({ boundNode, identifier }) =>
        Pointer.of(boundNode).edges({ name: identifier }),
    );
    visitEach(name, edges, options);
}

/** The node that the first pointer of a name leads to. */
export function getPointedNodeByIdentifier(options: {
    readonly boundNode: AnyBoundNode;
    readonly identifier: string;
}): BoundNode | undefined {
    return call("EdgePointer.getPointedNodeByIdentifier", options, ["boundNode", "identifier"], (given) =>
        Pointer.of(given.boundNode).tryTarget(given.identifier),
    );
}

/** The node that the first pointer of a node leads to. */
export function getReferencedNodeFromNode(options: { readonly node: AnyBoundNode }): BoundNode | undefined {
    return call("EdgePointer.getReferencedNodeFromNode", options, ["node"], ({ node }) => Pointer.of(node).tryTarget());
}

/** The index of a pointer; 0 also for one without an index. */
export function getIndex(options: { readonly edge: AnyEdge }): number {
    return call("EdgePointer.getIndex", options, ["edge"], ({ edge }) => {
        if (!Pointer.is(edge)) throw wrongType(edge, "EdgePointer.getIndex", "edge", "a pointer");
        return (edge as EdgeReference).edgeSpecific ?? 0;
    });
}

function properties({
    identifier,
    index,
}: {
    readonly identifier?: string | undefined;
    readonly index?: number | undefined;
}): PointerProperties {
    if (index !== undefined && !(Number.isInteger(index) && index >= 0 && index <= largestIndex))
        throw new ValueError(`Index out of range: ${String(index)} is not from 0 to ${largestIndex}`, undefined);
    return { name: identifier, index };
}
