import {
    type AnyBoundNode,
    type AnyEdge,
    type AnyNode,
    type BoundEdge,
    type BoundNode,
    type EdgeReference,
    type EdgeType,
    NodeMap,
    type NodeReference,
} from "@pyzig/graph";
import { InterfaceConnection } from "../interface-connection.ts";
import { edgeArgument, nodeArgument } from "./arguments.ts";
import { BFSPath } from "./bfs-path.ts";
import { call } from "./call.ts";
import { EdgeCreationAttributes, freeEdge } from "./edge-creation-attributes.ts";
import { type Visit, visitEach } from "./visit.ts";

/** The number of the kind of edge. */
export function getTid(): EdgeType {
    return InterfaceConnection.edgeType;
}

/** Whether an edge is of this kind. */
export function isInstance(options: { readonly edge: AnyEdge }): boolean {
    return call("EdgeInterfaceConnection.isInstance", options, ["edge"], ({ edge }) => InterfaceConnection.is(edge));
}

/** Makes a connection, which is in no view. */
export function create(options: {
    readonly n1: AnyNode;
    readonly n2: AnyNode;
    readonly shallow?: boolean | undefined;
}): EdgeReference {
    return call("EdgeInterfaceConnection.create", options, ["n1", "n2", "shallow"], ({ n1, n2, shallow }) =>
        freeEdge(n1, n2, InterfaceConnection.properties({ shallow })),
    );
}

/** What a connection is, for a link rule. */
export function build(options: { readonly shallow: boolean }): EdgeCreationAttributes {
    return call(
        "EdgeInterfaceConnection.build",
        options,
        ["shallow"],
        ({ shallow }) => new EdgeCreationAttributes(InterfaceConnection.properties({ shallow })),
    );
}

/**
 * Connects two interfaces. Connecting twice makes two connections.
 *
 * @throws ValueError when they are of different types, or only one has a type
 */
export function connect(options: { readonly bn1: AnyBoundNode; readonly bn2: AnyNode }): BoundEdge {
    return call("EdgeInterfaceConnection.connect", options, ["bn1", "bn2"], ({ bn1, bn2 }) =>
        InterfaceConnection.of(bn1).connect(bn2),
    );
}

/** As {@link connect}, but the connection does not reach what the interfaces consist of. */
export function connectShallow(options: { readonly bn1: AnyBoundNode; readonly bn2: AnyNode }): BoundEdge {
    return call("EdgeInterfaceConnection.connectShallow", options, ["bn1", "bn2"], ({ bn1, bn2 }) =>
        InterfaceConnection.of(bn1).connect(bn2, { shallow: true }),
    );
}

/** The other end of a connection, undefined for a node that is at neither end. */
export function getOtherConnectedNode(options: {
    readonly edge: AnyEdge;
    readonly node: AnyNode;
}): NodeReference | undefined {
    const name = "EdgeInterfaceConnection.getOtherConnectedNode";
    return call(name, options, ["edge", "node"], (given) => {
        const { source, target } = edgeArgument(given.edge, name);
        const node = nodeArgument(given.node, name);
        if (source.isSame(node)) return target.node;
        return target.isSame(node) ? source.node : undefined;
    });
}

/** Visits the connections of an interface, in the order in which they were made. */
export function visitConnectedEdges<Context>(options: { readonly boundNode: AnyBoundNode } & Visit<Context>): void {
    const name = "EdgeInterfaceConnection.visitConnectedEdges";
    const edges = call(name, options, ["boundNode", "ctx", "f"], ({ boundNode }) =>
        InterfaceConnection.of(boundNode).edges(),
    );
    visitEach(name, edges, options);
}

/** A shortest path from an interface to another. They are connected when it ends at the other one; else it is empty. */
export function isConnectedTo(options: { readonly source: AnyBoundNode; readonly target: AnyNode }): BFSPath {
    return call("EdgeInterfaceConnection.isConnectedTo", options, ["source", "target"], ({ source, target }) => {
        const from = InterfaceConnection.of(source);
        return new BFSPath(from.node, from.tryPathTo(target));
    });
}

/** All interfaces that a path leads to, each with one of the shortest. */
export function getConnected(options: {
    readonly source: AnyBoundNode;
    /** Whether the interface itself is among them; it is unless it is said. */
    readonly includeSelf?: boolean | undefined;
}): NodeMap<BFSPath> {
    return call("EdgeInterfaceConnection.getConnected", options, ["source", "includeSelf"], (given) => {
        const from = InterfaceConnection.of(given.source);
        const found = new NodeMap<BFSPath>();
        for (const path of from.allPaths({ includeSelf: given.includeSelf })) {
            const end: BoundNode = path.end;
            found.set(end, new BFSPath(from.node, path));
        }
        return found;
    });
}
