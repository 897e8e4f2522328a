import type { AnyBoundNode, AnyEdge, AnyNode, BoundEdge, EdgeReference, EdgeType } from "@pyzig/graph";
import { TypeEdge } from "../type-edge.ts";
import { call } from "./call.ts";
import { EdgeCreationAttributes, freeEdge } from "./edge-creation-attributes.ts";
import { type Visit, visitEach } from "./visit.ts";

/** The number of the kind of edge. */
export function getTid(): EdgeType {
    return TypeEdge.edgeType;
}

/** Whether an edge is of this kind. */
export function isInstance(options: { readonly edge: AnyEdge }): boolean {
    return call("EdgeType.isInstance", options, ["edge"], ({ edge }) => TypeEdge.is(edge));
}

/** Makes an edge from a type to an instance, which is in no view. */
export function create(options: { readonly typeNode: AnyNode; readonly instanceNode: AnyNode }): EdgeReference {
    return call("EdgeType.create", options, ["typeNode", "instanceNode"], ({ typeNode, instanceNode }) =>
        freeEdge(typeNode, instanceNode, TypeEdge.properties()),
    );
}

/** What such an edge is, for a link rule. */
export function build(): EdgeCreationAttributes {
    return new EdgeCreationAttributes(TypeEdge.properties());
}

/** Makes a node an instance of a type; rules of the type are not followed. */
export function addInstance(options: {
    readonly boundTypeNode: AnyBoundNode;
    readonly boundInstanceNode: AnyNode;
}): BoundEdge {
    return call("EdgeType.addInstance", options, ["boundTypeNode", "boundInstanceNode"], (given) =>
        TypeEdge.of(given.boundTypeNode).add(given.boundInstanceNode),
    );
}

/** The edge from the first type of a node. */
export function getTypeEdge(options: { readonly boundNode: AnyBoundNode }): BoundEdge | undefined {
    return call("EdgeType.getTypeEdge", options, ["boundNode"], ({ boundNode }) => TypeEdge.of(boundNode).tryEdge());
}

/** Whether the type of a node is exactly this one. */
export function isNodeInstanceOf(options: {
    readonly boundNode: AnyBoundNode;
    readonly nodeType: AnyBoundNode;
}): boolean {
    return call("EdgeType.isNodeInstanceOf", options, ["boundNode", "nodeType"], ({ boundNode, nodeType }) =>
        TypeEdge.of(boundNode).isInstanceOf(nodeType),
    );
}

/** Visits the edges from a type to its instances, in the order in which they were made. */
export function visitInstanceEdges<Context>(options: { readonly boundNode: AnyBoundNode } & Visit<Context>): void {
    const name = "EdgeType.visitInstanceEdges";
    const edges = call(name, options, ["boundNode", "ctx", "f"], ({ boundNode }) =>
        TypeEdge.of(boundNode).node.edges(TypeEdge.edgeType, { direction: "out" }).toArray(),
    );
    visitEach(name, edges, options);
}
