import { type InspectOptions, inspect } from "node:util";
import { none } from "./constants.ts";
import type { BoundEdge } from "./edge.ts";
import type { Walk as NativeWalk } from "./gen/index.ts";
import { inspectItems } from "./inspect-items.ts";
import type { BoundNode } from "./node.ts";
import type { ViewState } from "./view-state.ts";

/** A node of a walk. */
export interface WalkStep<NodeAttributes, EdgeAttributes> {
    /** The node. */
    readonly node: BoundNode<NodeAttributes, EdgeAttributes>;
    /** The edge that it was reached by, undefined for a start. */
    readonly edge: BoundEdge<NodeAttributes, EdgeAttributes> | undefined;
    /** How many edges it is away from its start. */
    readonly depth: number;
}

/** The nodes that a walk visited, in the order of the visits. Iterating it gives a step for each. */
export class Walk<NodeAttributes, EdgeAttributes> implements Iterable<WalkStep<NodeAttributes, EdgeAttributes>> {
    /** The numbers of the nodes. */
    readonly nodeIds: Uint32Array;
    /** The number of the edge that each was reached by; 4294967295 for a start. */
    readonly edgeIds: Uint32Array;
    /** How many edges each is away from its start. */
    readonly depths: Uint32Array;
    readonly #view: ViewState;

    /** Views make these. */
    constructor(view: ViewState, walk: NativeWalk) {
        this.#view = view;
        this.nodeIds = walk.nodes;
        this.edgeIds = walk.edges;
        this.depths = walk.depths;
    }

    /** The number of nodes. */
    get length(): number {
        return this.nodeIds.length;
    }

    /** The nodes. */
    nodes(): BoundNode<NodeAttributes, EdgeAttributes>[] {
        return Array.from(this.nodeIds, (id) => this.#view.node(id)) as unknown as BoundNode<
            NodeAttributes,
            EdgeAttributes
        >[];
    }

    /** The steps, made as they are asked for: take what you need of a long walk at once, before nodes are removed. */
    *[Symbol.iterator](): IterableIterator<WalkStep<NodeAttributes, EdgeAttributes>> {
        for (let index = 0; index < this.nodeIds.length; index++) {
            const edge = this.edgeIds[index] as number;
            yield {
                node: this.#view.node(this.nodeIds[index] as number) as unknown as BoundNode<
                    NodeAttributes,
                    EdgeAttributes
                >,
                edge:
                    edge === none
                        ? undefined
                        : (this.#view.edge(edge) as unknown as BoundEdge<NodeAttributes, EdgeAttributes>),
                depth: this.depths[index] as number,
            };
        }
    }

    /** What `console.log` shows: the nodes, each with the number of edges that it is away. */
    [inspect.custom](depth: number, options: InspectOptions, show: typeof inspect): string {
        const step = (index: number): string => `${this.nodeIds[index]} at ${this.depths[index]}`;
        return inspectItems("Walk", this.length, step, depth, options, show);
    }
}
