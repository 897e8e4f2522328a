import type { BoundNode, EdgeType } from "@pyzig/graph";
import { SnapshotList } from "@pyzig/graph/extend";
import type { TypeState } from "./type-state.ts";

/** Nodes that are read each time that the list is iterated or asked; an iteration does not see what happens after it has begun. */
export class NodeList extends SnapshotList<BoundNode> {
    readonly #state: TypeState;
    readonly #collect: (limit: number) => ArrayLike<number>;

    /** Makes a list; `collect` returns the numbers of the first nodes, up to a limit or more of them. */
    constructor(state: TypeState, collect: (limit: number) => ArrayLike<number>) {
        super();
        this.#state = state;
        this.#collect = collect;
    }

    protected override item(id: number): BoundNode {
        return this.#state.node(id);
    }

    protected override collect(limit: number): number[] {
        this.#state.graph.checkAlive("NodeList");
        const ids = this.#collect(limit);
        if (Array.isArray(ids)) return ids;
        return Array.from(ids.length <= limit ? ids : { ...ids, length: limit });
    }
}

/** The nodes at the other ends of the edges of one type that start at a node (`out`) or lead to it (`in`). */
export function endsOf(state: TypeState, node: BoundNode, type: EdgeType, direction: "out" | "in"): NodeList {
    return new NodeList(state, (limit) => {
        const edges = node.edges(type, { direction });
        const ids = limit === 1 ? firstOf(edges.first()?.id) : edges.ids();
        const { source, target } = state.graph.store.native.edges;
        for (let index = 0; index < ids.length; index++) {
            const edge = ids[index] as number;
            const from = source[edge] as number;
            ids[index] = from === node.id ? (target[edge] as number) : from;
        }
        return ids;
    });
}

function firstOf(id: number | undefined): number[] {
    return id === undefined ? [] : [id];
}
