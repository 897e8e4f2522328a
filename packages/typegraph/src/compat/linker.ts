import { wrongType } from "@pyzig/core";
import type { AnyBoundNode, AnyView, BoundNode } from "@pyzig/graph";
import { TypeGraph as OwnTypeGraph } from "../type-graph.ts";
import { boundArgument } from "./arguments.ts";
import { call } from "./call.ts";
import { ValueError } from "./errors.ts";
import { TypeGraph } from "./type-graph.ts";

/** What a reference to a type is linked with. */
export interface TypeLink {
    /** The view that both are in. */
    readonly g: AnyView;
    /** The reference. */
    readonly typeReference: AnyBoundNode;
    /** The type. */
    readonly targetTypeNode: AnyBoundNode;
}

const linkOptions = ["g", "typeReference", "targetTypeNode"] as const;

/**
 * Links a reference to a type.
 *
 * @throws ValueError when one of them is a node of another view
 */
export function linkTypeReference(options: TypeLink): void {
    call("Linker.linkTypeReference", options, linkOptions, (given) => link("Linker.linkTypeReference", given));
}

/** Links a reference to a type, also one that is linked already. */
export function updateTypeReference(options: TypeLink): void {
    call("Linker.updateTypeReference", options, linkOptions, (given) => link("Linker.updateTypeReference", given));
}

function link(name: string, given: TypeLink): void {
    const { g } = given;
    const typeReference = boundArgument(given.typeReference, name, "typeReference");
    const targetTypeNode = boundArgument(given.targetTypeNode, name, "targetTypeNode");
    if (typeReference.view !== g)
        throw new ValueError("Type reference does not belong to provided GraphView", undefined);
    if (targetTypeNode.view !== g)
        throw new ValueError("Target type node does not belong to provided GraphView", undefined);
    OwnTypeGraph.ofInstance(typeReference).linkTypeReference(typeReference, targetTypeNode);
}

/** The type that a reference is linked to. */
export function getResolvedType(options: { readonly typeReference: AnyBoundNode }): BoundNode | undefined {
    return call("Linker.getResolvedType", options, ["typeReference"], ({ typeReference }) =>
        OwnTypeGraph.ofInstance(typeReference).tryGetResolvedType(typeReference),
    );
}

/** The references of children to types that are not linked, each with the type that has the child. */
export function collectUnresolvedTypeReferences(options: {
    readonly typeGraph: TypeGraph;
}): [typeNode: BoundNode, typeReference: BoundNode][] {
    const name = "Linker.collectUnresolvedTypeReferences";
    return call(name, options, ["typeGraph"], ({ typeGraph }) => {
        if (!(typeGraph instanceof TypeGraph))
            throw wrongType(typeGraph, name, "typeGraph", "a TypeGraph of this entry");
        return typeGraph.own
            .unresolvedTypeReferences()
            .map(({ type, typeReference }): [BoundNode, BoundNode] => [type, typeReference]);
    });
}
