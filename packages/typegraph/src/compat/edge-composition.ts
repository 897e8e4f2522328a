import { wrongType } from "@pyzig/core";
import type {
    AnyBoundNode,
    AnyEdge,
    AnyNode,
    BoundEdge,
    BoundNode,
    EdgeReference,
    EdgeType,
    NodeReference,
} from "@pyzig/graph";
import { Composition } from "../composition.ts";
import { TypeEdge } from "../type-edge.ts";
import { edgeArgument, nodeArgument } from "./arguments.ts";
import { call } from "./call.ts";
import { EdgeCreationAttributes, freeEdge } from "./edge-creation-attributes.ts";
import type { TraversalStep } from "./traversal.ts";
import { type Visit, visitEach } from "./visit.ts";

/** The number of the kind of edge. */
export function getTid(): EdgeType {
    return Composition.edgeType;
}

/** Whether an edge is of this kind. */
export function isInstance(options: { readonly edge: AnyEdge }): boolean {
    return call("EdgeComposition.isInstance", options, ["edge"], ({ edge }) => Composition.is(edge));
}

/** Makes an edge from a parent to a child, which is in no view. */
export function create(options: {
    readonly parent: AnyNode;
    readonly child: AnyNode;
    readonly childIdentifier?: string | undefined;
}): EdgeReference {
    return call("EdgeComposition.create", options, ["parent", "child", "childIdentifier"], (given) =>
        freeEdge(given.parent, given.child, Composition.properties(given.childIdentifier)),
    );
}

/** What such an edge is, for a link rule. */
export function build(options: { readonly childIdentifier?: string | undefined }): EdgeCreationAttributes {
    return call(
        "EdgeComposition.build",
        options,
        ["childIdentifier"],
        ({ childIdentifier }) => new EdgeCreationAttributes(Composition.properties(childIdentifier)),
    );
}

/** A step to the child of a name. */
export function traverse(options: { readonly identifier: string }): TraversalStep {
    return call("EdgeComposition.traverse", options, ["identifier"], ({ identifier }) => ({
        kind: "child",
        name: identifier,
    }));
}

/** Makes a node a child. */
export function addChild(options: {
    readonly boundNode: AnyBoundNode;
    readonly child: AnyNode;
    readonly childIdentifier?: string | undefined;
}): BoundEdge {
    return call("EdgeComposition.addChild", options, ["boundNode", "child", "childIdentifier"], (given) =>
        Composition.of(given.boundNode).add(given.child, given.childIdentifier),
    );
}

/** Makes a node a child without a name. */
export function addAnonChild(options: { readonly boundNode: AnyBoundNode; readonly child: AnyNode }): BoundEdge {
    return call("EdgeComposition.addAnonChild", options, ["boundNode", "child"], ({ boundNode, child }) =>
        Composition.of(boundNode).add(child),
    );
}

/** Visits the edges to the children, in the order of insertion. */
export function visitChildrenEdges<Context>(options: { readonly boundNode: AnyBoundNode } & Visit<Context>): void {
    const name = "EdgeComposition.visitChildrenEdges";
    const edges = call(name, options, ["boundNode", "ctx", "f"], ({ boundNode }) => Composition.of(boundNode).edges());
    visitEach(name, edges, options);
}

/** Visits the edges to the children of exactly one type. */
export function visitChildrenOfType<Context>(
    options: { readonly parent: AnyBoundNode; readonly childType: AnyBoundNode } & Visit<Context>,
): void {
    const name = "EdgeComposition.visitChildrenOfType";
    const edges = call(name, options, ["parent", "childType", "ctx", "f"], ({ parent, childType }) =>
        Composition.of(parent)
            .edges()
            .filter((edge) => TypeEdge.of(edge.target as BoundNode).isInstanceOf(childType)),
    );
    visitEach(name, edges, options);
}

/** The first child of exactly one type. */
export function tryGetSingleChildOfType(options: {
    readonly boundNode: AnyBoundNode;
    readonly childType: AnyBoundNode;
}): BoundNode | undefined {
    return call("EdgeComposition.tryGetSingleChildOfType", options, ["boundNode", "childType"], (given) =>
        Composition.of(given.boundNode).tryChildOfType(given.childType),
    );
}

/** The first child of a name; `""` is the first child without one. */
export function getChildByIdentifier(options: {
    readonly boundNode: AnyBoundNode;
    readonly childIdentifier: string;
}): BoundNode | undefined {
    return call("EdgeComposition.getChildByIdentifier", options, ["boundNode", "childIdentifier"], (given) =>
        Composition.of(given.boundNode).tryChild(given.childIdentifier),
    );
}

/** The edge from the first parent. */
export function getParentEdge(options: { readonly boundNode: AnyBoundNode }): BoundEdge | undefined {
    return call("EdgeComposition.getParentEdge", options, ["boundNode"], ({ boundNode }) =>
        Composition.of(boundNode).tryParentEdge(),
    );
}

/** The first parent. */
export function getParentNodeOf(options: { readonly boundNode: AnyBoundNode }): BoundNode | undefined {
    return call("EdgeComposition.getParentNodeOf", options, ["boundNode"], ({ boundNode }) =>
        Composition.of(boundNode).tryParent(),
    );
}

/** The child that an edge leads to, undefined when that is the node itself. */
export function getChildOf(options: { readonly edge: AnyEdge; readonly node: AnyNode }): NodeReference | undefined {
    const name = "EdgeComposition.getChildOf";
    return call(name, options, ["edge", "node"], ({ edge, node }) => {
        const { target } = edgeArgument(edge, name);
        return target.isSame(nodeArgument(node, name)) ? undefined : target.node;
    });
}

/** The parent that an edge starts from, undefined when that is the node itself. */
export function getParentOf(options: { readonly edge: AnyEdge; readonly node: AnyNode }): NodeReference | undefined {
    const name = "EdgeComposition.getParentOf";
    return call(name, options, ["edge", "node"], ({ edge, node }) => {
        const { source } = edgeArgument(edge, name);
        return source.isSame(nodeArgument(node, name)) ? undefined : source.node;
    });
}

/**
 * The name of a child; empty without one.
 *
 * @throws TypeError for an edge of another kind
 */
export function getName(options: { readonly edge: AnyEdge }): string {
    return call("EdgeComposition.getName", options, ["edge"], ({ edge }) => {
        if (!Composition.is(edge)) throw wrongType(edge, "EdgeComposition.getName", "edge", "a composition");
        return (edge as EdgeReference).name ?? "";
    });
}

/** All that a node consists of, a child before its own children; what does not pass is left out, not what is below it. */
export function getChildrenQuery(options: {
    readonly boundNode: AnyBoundNode;
    /** Only its children, not theirs; not unless it is said. */
    readonly directOnly?: boolean | undefined;
    /** Only instances of one of these types; of any without them. */
    readonly types?: readonly AnyBoundNode[] | undefined;
    /** Whether the node itself is listed, if it passes; not unless it is said. */
    readonly includeRoot?: boolean | undefined;
    /** Whether children are sorted by name, as bytes; not unless it is said. */
    readonly sort?: boolean | undefined;
    /** Only nodes that have all of these traits. */
    readonly requiredTraits?: readonly AnyBoundNode[] | undefined;
}): BoundNode[] {
    const known = ["boundNode", "directOnly", "types", "includeRoot", "sort", "requiredTraits"] as const;
    return call("EdgeComposition.getChildrenQuery", options, known, (given) => {
        const { boundNode, directOnly = false, types, includeRoot = false, sort = false, requiredTraits } = given;
        return Composition.of(boundNode)
            .descendants({
                direct: directOnly,
                types: types?.length === 0 ? undefined : types,
                self: includeRoot,
                sort: sort ? "name" : "insertion",
                traits: requiredTraits,
            })
            .toArray();
    });
}
