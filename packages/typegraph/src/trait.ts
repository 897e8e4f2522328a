import { checkText } from "@pyzig/core";
import {
    type AnyBoundNode,
    type AnyEdge,
    type AnyNode,
    type Attributes,
    type BoundEdge,
    type BoundNode,
    EdgeTypes,
} from "@pyzig/graph";
import { isOfKind } from "./composition.ts";
import { none } from "./constants.ts";
import { traitNames } from "./describe.ts";
import type { TypeGraphResolveError } from "./errors.ts";
import type { LinkProperties } from "./link-properties.ts";
import { notFound } from "./missing.ts";
import { endsOf, type NodeList } from "./node-list.ts";
import { NodeSide } from "./node-side.ts";
import type { TypeState } from "./type-state.ts";

/**
 * Traits: what a node is or can do besides its type. A trait is a type, and a node has an instance of it. Of several instances of one trait the first
 * counts; there is no inheritance between traits.
 *
 * @example
 * Trait.of(resistor).tryTrait(hasValue);
 * Trait.of(value).sibling(isModule); // another trait of the owner
 */
export class Trait extends NodeSide {
    /** The kind of edge. */
    static readonly edgeType = EdgeTypes.trait;

    /** The traits of a node, and the owner if it is the instance of a trait itself. */
    static of(node: AnyBoundNode): Trait {
        return new Trait(node, "Trait.of");
    }

    /** Whether an edge is of this kind. */
    static is(edge: AnyEdge): boolean {
        return isOfKind(edge, Trait.edgeType, "Trait.is");
    }

    /** What an edge of this kind is, for a link rule or an edge of one's own. */
    static properties(): LinkProperties {
        return { edgeType: Trait.edgeType, directional: true };
    }

    /** The instances of traits that the node has, in the order in which they were added. */
    traits(): NodeList {
        return endsOf(this.use("Trait.traits"), this.node, Trait.edgeType, "out");
    }

    /** The instance of a trait that the node has. */
    trait(type: AnyBoundNode): BoundNode {
        const found = this.tryTrait(type);
        if (found !== undefined) return found;
        const call = "Trait.trait";
        const state = this.use(call);
        const name = state.text(state.system.typeName(state.view, type.id)) ?? "";
        throw noTrait(state, this.node.id, name);
    }

    /** The instance of a trait that the node has, undefined when there is none. */
    tryTrait(type: AnyBoundNode): BoundNode | undefined {
        const call = "Trait.tryTrait";
        const state = this.use(call);
        return state.tryNode(state.system.trait(state.view, this.node.id, state.id(type, call, "type")));
    }

    /** The first instance of a trait whose edge has a name, undefined when there is none; most have none. */
    tryTraitByName(name: string): BoundNode | undefined {
        const call = "Trait.tryTraitByName";
        this.use(call);
        checkText(name, call, "name");
        for (const edge of this.node.edges(Trait.edgeType, { direction: "out" }))
            if (edge.name === name) return edge.target;
        return undefined;
    }

    /** Whether the node has a trait. */
    has(type: AnyBoundNode): boolean {
        const call = "Trait.has";
        const state = this.use(call);
        return state.system.trait(state.view, this.node.id, state.id(type, call, "type")) !== none;
    }

    /** The instances of several traits in one call, each undefined when there is none. */
    tryTraits<const Types extends readonly AnyBoundNode[]>(
        types: Types,
    ): { -readonly [Index in keyof Types]: BoundNode | undefined } {
        const call = "Trait.tryTraits";
        const state = this.use(call);
        const found = state.system.traitsOf(state.view, this.node.id, state.ids(types, call, "types"));
        return Array.from(found, (id) => state.tryNode(id)) as {
            -readonly [Index in keyof Types]: BoundNode | undefined;
        };
    }

    /** The node that has this instance of a trait, the first of several. */
    owner(): BoundNode {
        const found = this.tryOwner();
        if (found !== undefined) return found;
        const call = "Trait.owner";
        throw notFound(this.use(call), call, "neighbor_not_found", this.node.id, "", "is no trait of any node");
    }

    /** The node that has this instance of a trait, undefined when there is none. */
    tryOwner(): BoundNode | undefined {
        const state = this.use("Trait.tryOwner");
        return state.tryNode(state.system.traitOwner(state.view, this.node.id));
    }

    /** Another trait of the node that has this instance of a trait. */
    sibling(type: AnyBoundNode): BoundNode {
        return this.trySibling(type) ?? Trait.of(this.owner()).trait(type);
    }

    /** Another trait of the node that has this instance of a trait, undefined when there is none; one call. */
    trySibling(type: AnyBoundNode): BoundNode | undefined {
        const call = "Trait.trySibling";
        const state = this.use(call);
        return state.tryNode(state.system.siblingTrait(state.view, this.node.id, state.id(type, call, "type")));
    }

    /**
     * Gives the node a new instance of a trait and returns the instance. A second one does no harm, but the first is what is found.
     *
     * @param attributes - of the instance
     * @throws TypeGraphInstantiationError
     */
    add(type: AnyBoundNode, attributes?: Attributes): BoundNode {
        const call = "Trait.add";
        const entries = this.use(call).attributes(attributes, call);
        // Getters of the attributes may have removed something.
        const state = this.use(call);
        const typeId = state.id(type, call, "type");
        return state.node(state.run(call, (system, view) => system.addTrait(view, this.node.id, typeId, entries)));
    }

    /** Gives the node an instance of a trait that is there already; returns the edge. */
    addInstance(instance: AnyNode): BoundEdge {
        const call = "Trait.addInstance";
        const state = this.use(call);
        const id = state.id(instance, call, "instance");
        return state.edge(state.run(call, (system, view) => system.addTraitInstance(view, this.node.id, id)));
    }
}

/** The error for a trait that a node has not got. */
export function noTrait(state: TypeState, node: number, name: string): TypeGraphResolveError {
    const problem = `has no trait ${JSON.stringify(name)}`;
    // The type of a trait that it has may be another one of that name.
    const others = traitNames(state, node).filter((other) => other !== name);
    return notFound(state, "Trait.trait", "trait_instance_not_found", node, name, problem, others);
}
