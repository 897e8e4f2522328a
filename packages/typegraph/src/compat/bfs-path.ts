import type { AnyNode, BoundEdge, BoundNode } from "@pyzig/graph";
import type { InterfacePath } from "../interface-path.ts";
import { nodeArgument } from "./arguments.ts";
import { call } from "./call.ts";

/** A path between two interfaces. One that was not found is empty: it ends where it starts. */
export class BFSPath {
    readonly #start: BoundNode;
    readonly #end: BoundNode;
    readonly #edges: readonly BoundEdge[];

    /** Made by `EdgeInterfaceConnection`. */
    constructor(start: BoundNode, path: InterfacePath | undefined) {
        this.#start = start;
        this.#end = path?.end ?? start;
        this.#edges = path?.edges ?? [];
    }

    /** Where it starts. */
    getStartNode(): BoundNode {
        return this.#start;
    }

    /** Where it ends: two interfaces are connected when this is the other one. */
    getEndNode(): BoundNode {
        return this.#end;
    }

    /** The number of edges. */
    getLength(): number {
        return this.#edges.length;
    }

    /** The edges, from the start to the end. */
    getEdges(): BoundEdge[] {
        return [...this.#edges];
    }

    /** Whether an edge of it touches a node. An empty path contains nothing, not even its start. */
    contains(options: { readonly node: AnyNode }): boolean {
        const name = "BFSPath.contains";
        const node = call(name, options, ["node"], (given) => nodeArgument(given.node, name));
        return this.#edges.some((edge) => edge.source.isSame(node) || edge.target.isSame(node));
    }
}
