import { checkBoolean, wrongType } from "@pyzig/core";
import { type AnyBoundNode, type AnyEdge, type AnyNode, type BoundEdge, EdgeReference, EdgeTypes } from "@pyzig/graph";
import { checkOptions } from "@pyzig/graph/extend";
import { isOfKind } from "./composition.ts";
import type { LinkProperties } from "./link-properties.ts";
import { NodeList } from "./node-list.ts";
import { NodeSide } from "./node-side.ts";

/** How interfaces are connected. */
export interface ConnectionProperties {
    /** Whether the connection does not reach what the interfaces consist of; it does unless it is said. */
    readonly shallow?: boolean | undefined;
}

/**
 * Connections between interfaces of the same type. They have no direction.
 *
 * @example
 * InterfaceConnection.of(a).connect(b);
 */
export class InterfaceConnection extends NodeSide {
    /** The kind of edge. */
    static readonly edgeType = EdgeTypes.interfaceConnection;

    /** The connections of an interface. */
    static of(node: AnyBoundNode): InterfaceConnection {
        return new InterfaceConnection(node, "InterfaceConnection.of");
    }

    /** Whether an edge is of this kind. */
    static is(edge: AnyEdge): boolean {
        return isOfKind(edge, InterfaceConnection.edgeType, "InterfaceConnection.is");
    }

    /** Whether a connection is shallow. */
    static isShallow(edge: AnyEdge): boolean {
        if (!(edge instanceof EdgeReference)) throw wrongType(edge, "InterfaceConnection.isShallow", "edge", "an edge");
        return edge.getAttr("shallow") === true;
    }

    /** What an edge of this kind is, for a link rule or an edge of one's own. */
    static properties(properties: ConnectionProperties = {}): LinkProperties {
        const shallow = checkShallow(properties, "InterfaceConnection.properties");
        return { edgeType: InterfaceConnection.edgeType, directional: false, attributes: { shallow } };
    }

    /** The interfaces that it is connected to directly, in the order in which the connections were made. */
    connected(): NodeList {
        const state = this.use("InterfaceConnection.connected");
        return new NodeList(state, () => state.system.connected(state.view, this.node.id).nodes);
    }

    /** The connections, in the order in which they were made. */
    edges(): BoundEdge[] {
        const state = this.use("InterfaceConnection.edges");
        return this.node.edges(InterfaceConnection.edgeType).map((edge) => state.edge(edge.id));
    }

    /**
     * Connects it to an interface of the graph; returns the edge. Connecting twice makes two connections.
     *
     * @throws IncompatibleTypesError when they are of different types, or only one has a type
     */
    connect(other: AnyNode, properties: ConnectionProperties = {}): BoundEdge {
        const call = "InterfaceConnection.connect";
        const shallow = checkShallow(properties, call);
        const state = this.use(call);
        const id = state.id(other, call, "other");
        return state.edge(state.run(call, (system, view) => system.connect(view, this.node.id, id, shallow)));
    }

    /**
     * Connects it to many interfaces in one call, all or none.
     *
     * @throws IncompatibleTypesError
     */
    connectAll(others: Iterable<AnyNode>, properties: ConnectionProperties = {}): void {
        const call = "InterfaceConnection.connectAll";
        const shallow = checkShallow(properties, call);
        const state = this.use(call);
        const ids = state.ids(others, call, "others");
        const self = new Uint32Array(ids.length).fill(this.node.id);
        state.run(call, (system, view) => system.connectAll(view, self, ids, shallow));
    }
}

function checkShallow(properties: ConnectionProperties, call: string): boolean {
    const { shallow = false } = checkOptions(properties, ["shallow"], call, "properties");
    return checkBoolean(shallow, call, "properties.shallow");
}
