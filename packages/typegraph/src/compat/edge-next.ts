import type { AnyBoundNode, AnyEdge, AnyNode, BoundEdge, BoundNode, EdgeReference, EdgeType } from "@pyzig/graph";
import { Next } from "../next.ts";
import { call } from "./call.ts";
import { EdgeCreationAttributes, freeEdge } from "./edge-creation-attributes.ts";

/** The number of the kind of edge. */
export function getTid(): EdgeType {
    return Next.edgeType;
}

/** Whether an edge is of this kind. */
export function isInstance(options: { readonly edge: AnyEdge }): boolean {
    return call("EdgeNext.isInstance", options, ["edge"], ({ edge }) => Next.is(edge));
}

/** Makes an edge from a node to the one after it, which is in no view. */
export function create(options: { readonly previousNode: AnyNode; readonly nextNode: AnyNode }): EdgeReference {
    return call("EdgeNext.create", options, ["previousNode", "nextNode"], ({ previousNode, nextNode }) =>
        freeEdge(previousNode, nextNode, Next.properties()),
    );
}

/** What such an edge is, for a link rule. */
export function build(): EdgeCreationAttributes {
    return new EdgeCreationAttributes(Next.properties());
}

/** Puts a node after another. */
export function addNext(options: { readonly previousNode: AnyBoundNode; readonly nextNode: AnyNode }): BoundEdge {
    return call("EdgeNext.addNext", options, ["previousNode", "nextNode"], ({ previousNode, nextNode }) =>
        Next.of(previousNode).add(nextNode),
    );
}

/** The first edge to a node after it. */
export function getNextEdge(options: { readonly node: AnyBoundNode }): BoundEdge | undefined {
    return call("EdgeNext.getNextEdge", options, ["node"], ({ node }) =>
        Next.of(node).node.firstEdge(Next.edgeType, { direction: "out" }),
    );
}

/** The first edge from a node before it. */
export function getPreviousEdge(options: { readonly node: AnyBoundNode }): BoundEdge | undefined {
    return call("EdgeNext.getPreviousEdge", options, ["node"], ({ node }) =>
        Next.of(node).node.firstEdge(Next.edgeType, { direction: "in" }),
    );
}

/** The node after it. */
export function getNextNodeFromNode(options: { readonly node: AnyBoundNode }): BoundNode | undefined {
    return call("EdgeNext.getNextNodeFromNode", options, ["node"], ({ node }) => Next.of(node).tryNext());
}

/** The node before it. */
export function getPreviousNodeFromNode(options: { readonly node: AnyBoundNode }): BoundNode | undefined {
    return call("EdgeNext.getPreviousNodeFromNode", options, ["node"], ({ node }) => Next.of(node).tryPrevious());
}
