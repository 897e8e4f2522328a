import { wrongType } from "@pyzig/core";
import type { AnyBoundNode, AnyNode, BoundEdge, BoundNode } from "@pyzig/graph";
import { TypeGraphError } from "../errors.ts";
import { Trait } from "../trait.ts";
import { TypeGraph } from "../type-graph.ts";
import { call } from "./call.ts";
import { ValueError } from "./errors.ts";

/**
 * Gives a node a new instance of a trait, and returns the instance.
 *
 * @throws ValueError when the trait is not constructable; `cause` says more
 */
export function addTraitTo(options: { readonly target: AnyBoundNode; readonly traitType: AnyBoundNode }): BoundNode {
    return call("Trait.addTraitTo", options, ["target", "traitType"], ({ target, traitType }) => {
        try {
            return Trait.of(target).add(traitType);
        } catch (error) {
            if (error instanceof TypeGraphError) throw new ValueError(`add_trait_to failed: ${error.message}`, error);
            throw error;
        }
    });
}

/** Gives a node an instance of a trait that is there already. */
export function addTraitInstanceTo(options: {
    readonly target: AnyBoundNode;
    readonly traitInstance: AnyNode;
}): BoundEdge {
    return call("Trait.addTraitInstanceTo", options, ["target", "traitInstance"], ({ target, traitInstance }) =>
        Trait.of(target).addInstance(traitInstance),
    );
}

/**
 * Says that a type is a trait.
 *
 * @throws ValueError for a node that is no type of a type graph
 */
export function markAsTrait(options: { readonly traitType: AnyBoundNode }): void {
    call("Trait.markAsTrait", options, ["traitType"], ({ traitType }) =>
        TypeGraph.ofType(traitType).markAsTrait(traitType),
    );
}

/** The first instance of a trait that a node has. */
export function tryGetTrait(options: {
    readonly target: AnyBoundNode;
    readonly traitType: AnyBoundNode;
}): BoundNode | undefined {
    return call("Trait.tryGetTrait", options, ["target", "traitType"], ({ target, traitType }) =>
        Trait.of(target).tryTrait(traitType),
    );
}

/** The first instances of traits that a node has, in the order of the traits. */
export function tryGetTraits(options: {
    readonly target: AnyBoundNode;
    readonly traitTypes: readonly AnyBoundNode[];
}): (BoundNode | undefined)[] {
    return call("Trait.tryGetTraits", options, ["target", "traitTypes"], ({ target, traitTypes }) =>
        Trait.of(target).tryTraits(traitTypes).slice(),
    );
}

/** Visits the nodes that have a trait, in the order in which their instances of it were made. */
export function visitImplementers<Context>(options: {
    readonly traitType: AnyBoundNode;
    /** Handed to `f` each time. */
    readonly ctx: Context;
    /** Called for each node. What it returns is ignored; what it throws ends the visit. */
    readonly f: (ctx: Context, implementer: BoundNode) => unknown;
}): void {
    const name = "Trait.visitImplementers";
    const owners = call(name, options, ["traitType", "ctx", "f"], ({ traitType, f }) => {
        if (typeof f !== "function") throw wrongType(f, name, "f", "a function");
        return TypeGraph.ofType(traitType).implementers(traitType);
    });
    for (const { node } of owners) options.f(options.ctx, node);
}
