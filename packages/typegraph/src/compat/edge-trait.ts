import type { AnyBoundNode, AnyEdge, AnyNode, BoundEdge, BoundNode, EdgeReference, EdgeType } from "@pyzig/graph";
import { Trait } from "../trait.ts";
import { call } from "./call.ts";
import { EdgeCreationAttributes, freeEdge } from "./edge-creation-attributes.ts";
import type { TraversalStep } from "./traversal.ts";
import { type Visit, visitEach } from "./visit.ts";

/** The number of the kind of edge. */
export function getTid(): EdgeType {
    return Trait.edgeType;
}

/** Whether an edge is of this kind. */
export function isInstance(options: { readonly edge: AnyEdge }): boolean {
    return call("EdgeTrait.isInstance", options, ["edge"], ({ edge }) => Trait.is(edge));
}

/** Makes an edge from a node to its instance of a trait, which is in no view. */
export function create(options: { readonly ownerNode: AnyNode; readonly traitInstance: AnyNode }): EdgeReference {
    return call("EdgeTrait.create", options, ["ownerNode", "traitInstance"], ({ ownerNode, traitInstance }) =>
        freeEdge(ownerNode, traitInstance, Trait.properties()),
    );
}

/** What such an edge is, for a link rule. */
export function build(): EdgeCreationAttributes {
    return new EdgeCreationAttributes(Trait.properties());
}

/** A step to the trait whose type has a name. */
export function traverse(options: { readonly traitTypeName: string }): TraversalStep {
    return call("EdgeTrait.traverse", options, ["traitTypeName"], ({ traitTypeName }) => ({
        kind: "trait",
        name: traitTypeName,
    }));
}

/** The node that has an instance of a trait, the first of several. */
export function getOwnerNodeOf(options: { readonly boundNode: AnyBoundNode }): BoundNode | undefined {
    return call("EdgeTrait.getOwnerNodeOf", options, ["boundNode"], ({ boundNode }) => Trait.of(boundNode).tryOwner());
}

/** Visits the edges from a node to its instances of traits, in the order of insertion. */
export function visitTraitInstanceEdges<Context>(options: { readonly boundNode: AnyBoundNode } & Visit<Context>): void {
    const name = "EdgeTrait.visitTraitInstanceEdges";
    const edges: BoundEdge[] = call(name, options, ["boundNode", "ctx", "f"], ({ boundNode }) =>
        Trait.of(boundNode).node.edges(Trait.edgeType, { direction: "out" }).toArray(),
    );
    visitEach(name, edges, options);
}
