import { checkObject, wrongType } from "@pyzig/core";
import type { AnyBoundNode } from "@pyzig/graph";
import { type Instance, TypeDefinition } from "./define-type.ts";
import { notUsable } from "./missing.ts";
import { Trait } from "./trait.ts";
import { TypeGraph } from "./type-graph.ts";
import { stateOfNode } from "./type-state.ts";

/** Definitions of types and traits by what they are called in a `switch`. */
export interface FacetKinds {
    readonly [kind: string]: TypeDefinition;
}

/** What a node turned out to be: `kind` tells the type of `value`. */
export type Facet<Kinds extends FacetKinds> = {
    readonly [Kind in keyof Kinds]: {
        /** Which of them. */
        readonly kind: Kind;
        /** The node as an instance of that type, or its instance of that trait. */
        readonly value: Instance<Kinds[Kind]>;
    };
}[keyof Kinds];

/** Several types and traits, of which a node is one: see {@link facets}. */
export class Facets<Kinds extends FacetKinds> {
    /** The definitions by what they are called. */
    readonly kinds: Kinds;

    /** @internal Use {@link facets}. */
    constructor(kinds: Kinds) {
        this.kinds = kinds;
    }

    /**
     * What a node is: the first of the kinds that fits.
     *
     * @throws TypeGraphUsageError with the kind `not_an_instance` when it is none of them
     */
    of(node: AnyBoundNode): Facet<Kinds> {
        const found = this.tryOf(node);
        if (found !== undefined) return found;
        const call = "Facets.of";
        const names = Object.keys(this.kinds).join(", ");
        throw notUsable(stateOfNode(node, call), call, "not_an_instance", node.id, `is none of these: ${names}`);
    }

    /** What a node is: the first of the kinds that fits; undefined when it is none of them. */
    tryOf(node: AnyBoundNode): Facet<Kinds> | undefined {
        return this.#find(node).next().value ?? undefined;
    }

    /** All that a node is, in the order of the kinds: it has one type, but may have several traits. */
    allOf(node: AnyBoundNode): Facet<Kinds>[] {
        return [...this.#find(node)];
    }

    *#find(node: AnyBoundNode): Generator<Facet<Kinds>, undefined> {
        const types = TypeGraph.tryOfInstance(node);
        if (types === undefined) return;
        for (const [kind, definition] of Object.entries(this.kinds)) {
            // What the type graph does not have has no instances, and asking should not declare it.
            const type = definition.find(types);
            if (type === undefined) continue;
            const instance = definition.isTrait ? traitOf(node, type) : node;
            const value = instance === undefined ? undefined : definition.tryOf(instance);
            if (value !== undefined) yield { kind, value } as unknown as Facet<Kinds>;
        }
    }
}

/** The instance of a trait that a node has, or is a sibling of, or is. */
function traitOf(node: AnyBoundNode, type: AnyBoundNode): AnyBoundNode | undefined {
    const side = Trait.of(node);
    return side.tryTrait(type) ?? side.trySibling(type) ?? node;
}

/**
 * Names types and traits of which a node is one, for a `switch` in which the compiler knows each.
 *
 * @example
 * const Operand = facets({ number: IsNumber, parameter: IsParameter });
 * const operand = Operand.of(node);
 * switch (operand.kind) {
 *     case 'number': return operand.value.limit;
 *     case 'parameter': return operand.value.unit;
 * }
 */
export function facets<const Kinds extends FacetKinds>(kinds: Kinds): Facets<Kinds> {
    checkObject(kinds, "facets", "kinds");
    for (const [kind, definition] of Object.entries(kinds)) {
        if (!(definition instanceof TypeDefinition))
            throw wrongType(definition, "facets", `kinds.${kind}`, "a type made by defineType()");
    }
    return new Facets({ ...kinds });
}
