import { checkBoolean, wrongType } from "@pyzig/core";
import {
    type AnyBoundNode,
    type AnyEdge,
    type AnyNode,
    type BoundEdge,
    type BoundNode,
    EdgeReference,
    EdgeTypes,
} from "@pyzig/graph";
import { checkOptions } from "@pyzig/graph/extend";
import { isOfKind } from "./composition.ts";
import { none } from "./constants.ts";
import { describeNode } from "./describe.ts";
import type { ConnectionRules as NativeRules } from "./gen/index.ts";
import { InterfacePath } from "./interface-path.ts";
import type { LinkProperties } from "./link-properties.ts";
import { notUsable } from "./missing.ts";
import { NodeList } from "./node-list.ts";
import { NodeSide } from "./node-side.ts";
import { stateOfNode, type TypeState } from "./type-state.ts";

/** How interfaces are connected. */
export interface ConnectionProperties {
    /** Whether the connection does not reach what the interfaces consist of; it does unless it is said. */
    readonly shallow?: boolean | undefined;
}

/** What counts as a path between two interfaces. */
export interface ConnectionRules {
    /** The trait whose owners are interfaces; unless it is said, the type `is_interface.node.core.faebryk` of the type graph. */
    readonly interfaceTrait?: AnyBoundNode | undefined;
    /** Whether a path either way connects two interfaces: shallow connections make some paths that lead one way only. */
    readonly symmetric?: boolean | undefined;
    /** Whether interfaces of one type are connected, too, when all their children that are interfaces are, name by name. */
    readonly upConnect?: boolean | undefined;
}

/** What {@link InterfaceConnection.allConnected} can be told. */
export interface AllConnectedOptions extends ConnectionRules {
    /** Whether the interface itself is among them; it is unless it is said. */
    readonly includeSelf?: boolean | undefined;
}

const ruleNames: readonly (keyof ConnectionRules)[] = ["interfaceTrait", "symmetric", "upConnect"];

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
        return new NodeList(state, [this.node.id], () => state.system.connected(state.view, this.node.id).nodes);
    }

    /** The connections, in the order in which they were made. */
    edges(): BoundEdge[] {
        const state = this.use("InterfaceConnection.edges");
        return this.node.edges(InterfaceConnection.edgeType).map((edge) => state.edge(edge.id));
    }

    /** Whether a path leads from it to another interface: along connections, and up and down between what consists of what. */
    isConnectedTo(other: AnyNode, rules: ConnectionRules = {}): boolean {
        const call = "InterfaceConnection.isConnectedTo";
        const state = this.use(call);
        const id = state.id(other, call, "other");
        const checked = nativeRules(state, rules, call);
        return state.run(call, (system, view) => system.isConnected(view, this.node.id, id, checked));
    }

    /**
     * A shortest path to another interface.
     *
     * @throws TypeGraphUsageError with the kind `not_connected` when there is none
     */
    pathTo(other: AnyNode, rules: ConnectionRules = {}): InterfacePath {
        const path = this.#path(other, rules, "InterfaceConnection.pathTo");
        if (path !== undefined) return path;
        const state = this.use("InterfaceConnection.pathTo");
        const end = describeNode(state, state.id(other, "InterfaceConnection.pathTo", "other"));
        const message = `is not connected to ${end}`;
        throw notUsable(state, "InterfaceConnection.pathTo", "not_connected", this.node.id, message);
    }

    /** A shortest path to another interface; undefined when there is none. */
    tryPathTo(other: AnyNode, rules: ConnectionRules = {}): InterfacePath | undefined {
        return this.#path(other, rules, "InterfaceConnection.tryPathTo");
    }

    /** All interfaces that a path leads to, the nearest first. */
    allConnected(options: AllConnectedOptions = {}): NodeList {
        const call = "InterfaceConnection.allConnected";
        const { includeSelf = true, ...rules } = checkOptions(options, [...ruleNames, "includeSelf"], call);
        const state = this.use(call);
        const checked = nativeRules(state, rules, call);
        const withSelf = checkBoolean(includeSelf, call, "options.includeSelf");
        return new NodeList(
            state,
            [this.node.id],
            () =>
                state.run(call, (system, view) => system.allConnected(view, this.node.id, withSelf, false, checked))
                    .nodes,
        );
    }

    /** A shortest path to each interface that there is one to, the nearest first; they are found in one call, and made when they are asked for. */
    *allPaths(options: AllConnectedOptions = {}): Generator<InterfacePath> {
        const call = "InterfaceConnection.allPaths";
        const { includeSelf = true, ...rules } = checkOptions(options, [...ruleNames, "includeSelf"], call);
        const state = this.use(call);
        const checked = nativeRules(state, rules, call);
        const withSelf = checkBoolean(includeSelf, call, "options.includeSelf");
        const found = state.run(call, (system, view) =>
            system.allConnected(view, this.node.id, withSelf, true, checked),
        );
        for (const last of found.steps) {
            const nodes: number[] = [];
            const edges: number[] = [];
            for (let step = last; step !== none; step = found.stepPrevious[step] as number) {
                nodes.push(found.stepNodes[step] as number);
                if (found.stepPrevious[step] !== none) edges.push(found.stepEdges[step] as number);
            }
            // The last step is that of the other end, unless only a path the other way was found.
            if (nodes.at(-1) === this.node.id) yield new InterfacePath(state, nodes.toReversed(), edges.toReversed());
            else yield new InterfacePath(state, nodes, edges);
        }
    }

    /**
     * Parts interfaces of one view by what is connected, in one call: two are on one bus when they are connected either way, or both with a third
     * of them, and so on.
     */
    static buses(interfaces: Iterable<AnyBoundNode>, rules: ConnectionRules = {}): BoundNode[][] {
        const call = "InterfaceConnection.buses";
        if (typeof interfaces !== "object" || interfaces === null || !(Symbol.iterator in interfaces))
            throw wrongType(interfaces, call, "interfaces", "nodes");
        const [first, ...others] = interfaces;
        if (first === undefined) return [];
        const state = stateOfNode(first, call, "interfaces[0]");
        const ids = state.ids([first, ...others], call, "interfaces");
        const checked = nativeRules(state, rules, call);
        const numbers = state.run(call, (system, view) => system.buses(view, ids, checked));
        const buses: BoundNode[][] = [];
        for (const [index, bus] of numbers.entries()) {
            buses[bus] ??= [];
            (buses[bus] as BoundNode[]).push(state.node(ids[index] as number));
        }
        return buses;
    }

    #path(other: AnyNode, rules: ConnectionRules, call: string): InterfacePath | undefined {
        const state = this.use(call);
        const id = state.id(other, call, "other");
        const checked = nativeRules(state, rules, call);
        const found = state.run(call, (system, view) => system.pathTo(view, this.node.id, id, checked));
        return found === undefined ? undefined : new InterfacePath(state, found.nodes, found.edges);
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

function nativeRules(state: TypeState, rules: ConnectionRules, call: string): NativeRules {
    const { interfaceTrait, symmetric = false, upConnect = false } = checkOptions(rules, ruleNames, call, "rules");
    return {
        interfaceTrait:
            interfaceTrait === undefined ? undefined : state.id(interfaceTrait, call, "rules.interfaceTrait"),
        symmetric: checkBoolean(symmetric, call, "rules.symmetric"),
        upConnect: checkBoolean(upConnect, call, "rules.upConnect"),
    };
}
