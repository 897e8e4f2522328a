import type { AnyNode } from "./any.ts";
import type { BoundEdge } from "./edge.ts";
import type { Path as NativePath } from "./gen/index.ts";
import type { BoundNode } from "./node.ts";
import type { ViewState } from "./view-state.ts";

/** One edge of a path, and which way it is walked. */
export interface PathStep<NodeAttributes, EdgeAttributes> {
    /** The edge. */
    readonly edge: BoundEdge<NodeAttributes, EdgeAttributes>;
    /** Whether it is walked from its source to its target. */
    readonly forward: boolean;
    /** The node that it leads to. */
    readonly node: BoundNode<NodeAttributes, EdgeAttributes>;
}

/** A way from one node to another: nodes with an edge between each and the next. Iterating it gives its nodes. */
export class Path<NodeAttributes, EdgeAttributes> implements Iterable<BoundNode<NodeAttributes, EdgeAttributes>> {
    /** The nodes from the first to the last. */
    readonly nodes: readonly BoundNode<NodeAttributes, EdgeAttributes>[];
    /** The edges between them: one less than nodes. */
    readonly edges: readonly BoundEdge<NodeAttributes, EdgeAttributes>[];
    /** The sum of the weights; without weights the number of edges. */
    readonly weight: number;

    /** Views make these. */
    constructor(view: ViewState, path: NativePath) {
        this.nodes = Array.from(path.nodes, (id) => view.node(id)) as unknown as typeof this.nodes;
        this.edges = Array.from(path.edges, (id) => view.edge(id)) as unknown as typeof this.edges;
        this.weight = path.weight;
    }

    /** The number of edges. */
    get length(): number {
        return this.edges.length;
    }

    /** The first node. */
    get start(): BoundNode<NodeAttributes, EdgeAttributes> {
        return this.nodes[0] as BoundNode<NodeAttributes, EdgeAttributes>;
    }

    /** The last node; of a path without edges the first. */
    get end(): BoundNode<NodeAttributes, EdgeAttributes> {
        return this.nodes[this.nodes.length - 1] as BoundNode<NodeAttributes, EdgeAttributes>;
    }

    /** Whether the path touches a node. */
    contains(node: AnyNode): boolean {
        return this.nodes.some((known) => known.isSame(node));
    }

    /** The edges, with their directions and the nodes that they lead to. */
    steps(): PathStep<NodeAttributes, EdgeAttributes>[] {
        return this.edges.map((edge, index) => {
            const node = this.nodes[index + 1] as BoundNode<NodeAttributes, EdgeAttributes>;
            return { edge, forward: edge.targetId === node.id, node };
        });
    }

    /** The nodes, one after the other. */
    [Symbol.iterator](): IterableIterator<BoundNode<NodeAttributes, EdgeAttributes>> {
        return this.nodes[Symbol.iterator]();
    }
}
