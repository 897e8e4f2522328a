import { type AnyBoundNode, type AnyEdge, type AnyNode, type BoundEdge, type BoundNode, EdgeTypes } from "@pyzig/graph";
import { isOfKind } from "./composition.ts";
import type { LinkProperties } from "./link-properties.ts";
import { notFound } from "./missing.ts";
import { NodeList } from "./node-list.ts";
import { NodeSide } from "./node-side.ts";

/**
 * The edges between types and their instances.
 *
 * @example
 * TypeEdge.of(node).type();
 * TypeEdge.of(resistorType).instances();
 */
export class TypeEdge extends NodeSide {
    /** The kind of edge. */
    static readonly edgeType = EdgeTypes.type;

    /** The type of a node, and its instances if it is a type itself. */
    static of(node: AnyBoundNode): TypeEdge {
        return new TypeEdge(node, "TypeEdge.of");
    }

    /** Whether an edge is of this kind. */
    static is(edge: AnyEdge): boolean {
        return isOfKind(edge, TypeEdge.edgeType, "TypeEdge.is");
    }

    /** What an edge of this kind is, for a link rule or an edge of one's own. */
    static properties(): LinkProperties {
        return { edgeType: TypeEdge.edgeType, directional: true };
    }

    /** The type of the node. */
    type(): BoundNode {
        const found = this.tryType();
        if (found !== undefined) return found;
        const call = "TypeEdge.type";
        throw notFound(this.use(call), call, "type_missing", this.node.id, "", "has no type");
    }

    /** The type of the node, undefined when it has none. Of several it is the first. */
    tryType(): BoundNode | undefined {
        const state = this.use("TypeEdge.tryType");
        return state.tryNode(state.system.typeOf(state.view, this.node.id));
    }

    /** The edge from its type, undefined when it has none. */
    tryEdge(): BoundEdge | undefined {
        this.use("TypeEdge.tryEdge");
        return this.node.firstEdge(TypeEdge.edgeType, { direction: "in" });
    }

    /** Whether the type of the node is exactly this one. */
    isInstanceOf(type: AnyBoundNode): boolean {
        const call = "TypeEdge.isInstanceOf";
        const state = this.use(call);
        return state.system.isInstanceOf(state.view, this.node.id, state.id(type, call, "type"));
    }

    /** The instances of the node, which is a type, in the order in which they were made. */
    instances(): NodeList {
        const state = this.use("TypeEdge.instances");
        return new NodeList(state, [this.node.id], () => state.system.instances(state.view, this.node.id));
    }

    /** Makes a node of the graph an instance of the node, which is a type; returns the edge. Rules of the type are not followed. */
    add(instance: AnyNode): BoundEdge {
        const call = "TypeEdge.add";
        const state = this.use(call);
        const id = state.id(instance, call, "instance");
        return state.edge(state.run(call, (system, view) => system.addInstance(view, this.node.id, id)));
    }
}
