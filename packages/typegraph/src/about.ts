import { type InspectOptions, inspect } from "node:util";
import {
    type AnyBoundNode,
    type AnyNode,
    type BoundEdge,
    type BoundNode,
    type EdgeType,
    NodeReference,
} from "@pyzig/graph";
import { Composition } from "./composition.ts";
import type { DescendantOptions } from "./descendants.ts";
import { typeNameOf } from "./describe.ts";
import { type ConnectionProperties, type ConnectionRules, InterfaceConnection } from "./interface-connection.ts";
import type { InterfacePath } from "./interface-path.ts";
import type { NodeList } from "./node-list.ts";
import { NodeSide } from "./node-side.ts";
import type { PathLike } from "./path.ts";
import { Pointer } from "./pointer.ts";
import { Trait } from "./trait.ts";
import { TypeEdge } from "./type-edge.ts";
import { TypeGraph } from "./type-graph.ts";

/** What is asked of a node most often, whatever the kind of edge: see {@link about}. All of it can be asked of the kinds, too, which know more. */
export class AboutNode extends NodeSide {
    /** @internal Use {@link about}. */
    static of(node: AnyBoundNode): AboutNode {
        return new AboutNode(node, "about");
    }

    // What it is.

    /** Its type; see {@link TypeEdge.type}. */
    type(): BoundNode {
        return TypeEdge.of(this.node).type();
    }

    /** Its type, undefined when it has none. */
    tryType(): BoundNode | undefined {
        return TypeEdge.of(this.node).tryType();
    }

    /** The name of its type, undefined when it has none. */
    get typeName(): string | undefined {
        return typeNameOf(this.use("about.typeName"), this.node.id);
    }

    /** Whether its type is exactly this one. */
    isInstanceOf(type: AnyBoundNode): boolean {
        return TypeEdge.of(this.node).isInstanceOf(type);
    }

    /** Its name among the children of its parent; undefined when it has no parent, `""` when it has no name. */
    get name(): string | undefined {
        return Composition.of(this.node).name;
    }

    /** The names from the topmost ancestor down to it: `board.r1.p1`. */
    get fullName(): string {
        return Composition.of(this.node).fullName;
    }

    // What it consists of.

    /** The child of a name; see {@link Composition.child}. */
    child(name: string): BoundNode {
        return Composition.of(this.node).child(name);
    }

    /** The child of a name, undefined when there is none. */
    tryChild(name: string): BoundNode | undefined {
        return Composition.of(this.node).tryChild(name);
    }

    /** The children. */
    children(): NodeList {
        return Composition.of(this.node).children();
    }

    /** All that it consists of; see {@link Composition.descendants}. */
    descendants(options?: DescendantOptions): NodeList {
        return Composition.of(this.node).descendants(options);
    }

    /** The first parent; see {@link Composition.parent}. */
    parent(): BoundNode {
        return Composition.of(this.node).parent();
    }

    /** The first parent, undefined when there is none. */
    tryParent(): BoundNode | undefined {
        return Composition.of(this.node).tryParent();
    }

    /**
     * The node that a path leads to; see {@link TypeGraph.resolve}.
     *
     * @example
     * about(resistor).at('pads[0].line');
     */
    at(path: PathLike): BoundNode {
        return TypeGraph.ofInstance(this.node).resolve(this.node, path);
    }

    /** The node that a path leads to, undefined when it leads nowhere. */
    tryAt(path: PathLike): BoundNode | undefined {
        return TypeGraph.ofInstance(this.node).tryResolve(this.node, path);
    }

    // Its traits.

    /** Its instance of a trait; see {@link Trait.trait}. */
    trait(type: AnyBoundNode): BoundNode {
        return Trait.of(this.node).trait(type);
    }

    /** Its instance of a trait, undefined when there is none. */
    tryTrait(type: AnyBoundNode): BoundNode | undefined {
        return Trait.of(this.node).tryTrait(type);
    }

    /** Whether it has a trait. */
    has(type: AnyBoundNode): boolean {
        return Trait.of(this.node).has(type);
    }

    /** The node that has it, which is the instance of a trait; see {@link Trait.owner}. */
    owner(): BoundNode {
        return Trait.of(this.node).owner();
    }

    /** The node that has it, undefined when it is no trait of any. */
    tryOwner(): BoundNode | undefined {
        return Trait.of(this.node).tryOwner();
    }

    // What it leads to.

    /** The node that it points to: the first, or the first of a name; see {@link Pointer.target}. */
    target(name?: string): BoundNode {
        return Pointer.of(this.node).target(name);
    }

    /** The node that it points to, undefined when there is none. */
    tryTarget(name?: string): BoundNode | undefined {
        return Pointer.of(this.node).tryTarget(name);
    }

    /**
     * Connects it to other interfaces, all or none.
     *
     * @throws IncompatibleTypesError
     */
    connect(others: AnyNode | Iterable<AnyNode>, properties?: ConnectionProperties): void {
        const list = others instanceof NodeReference ? [others] : (others as Iterable<AnyNode>);
        InterfaceConnection.of(this.node).connectAll(list, properties);
    }

    /** Whether a path leads from it to another interface; see {@link InterfaceConnection.isConnectedTo}. */
    isConnectedTo(other: AnyNode, rules?: ConnectionRules): boolean {
        return InterfaceConnection.of(this.node).isConnectedTo(other, rules);
    }

    /** A shortest path to another interface, undefined when there is none. */
    tryPathTo(other: AnyNode, rules?: ConnectionRules): InterfacePath | undefined {
        return InterfaceConnection.of(this.node).tryPathTo(other, rules);
    }

    /** Its edges of all kinds, those of one kind together, in the order of insertion. */
    edgesByType(): Map<EdgeType, BoundEdge[]> {
        this.use("about.edgesByType");
        const groups = new Map<EdgeType, BoundEdge[]>();
        for (const edge of this.node.edges()) {
            const group = groups.get(edge.edgeType);
            if (group === undefined) groups.set(edge.edgeType, [edge]);
            else group.push(edge);
        }
        return groups;
    }

    /** What `console.log` shows. */
    override [inspect.custom](_depth: number, options: InspectOptions): string {
        return `about ${inspect(this.node, options)}`;
    }
}

/**
 * What is asked of a node most often, in one place.
 *
 * @example
 * about(r1).child('p1');
 * about(r1).typeName; // Resistor
 * about(p1).isConnectedTo(p2);
 */
export function about(node: AnyBoundNode): AboutNode {
    return AboutNode.of(node);
}
