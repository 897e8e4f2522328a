import { wrongType } from "@pyzig/core";
import {
    type AnyBoundNode,
    type AnyEdge,
    type AnyNode,
    BoundEdge,
    BoundNode,
    EdgeReference,
    NodeReference,
} from "@pyzig/graph";

/** An edge that was given as an argument. */
export function edgeArgument(edge: AnyEdge, call: string): EdgeReference {
    if (!(edge instanceof EdgeReference)) throw wrongType(edge, call, "edge", "an edge");
    return edge;
}

/** An edge of a view that was given as an argument. */
export function boundEdgeArgument(edge: AnyEdge, call: string): BoundEdge {
    if (!(edge instanceof BoundEdge)) throw wrongType(edge, call, "boundEdge", "an edge of a view");
    return edge;
}

/** A node that was given as an argument. */
export function nodeArgument(node: AnyNode, call: string): NodeReference {
    if (!(node instanceof NodeReference)) throw wrongType(node, call, "node", "a node");
    return node;
}

/** A node of a view that was given as an argument. */
export function boundArgument(node: AnyBoundNode, call: string, place: string): BoundNode {
    if (!(node instanceof BoundNode)) throw wrongType(node, call, place, "a node of a view");
    return node;
}
