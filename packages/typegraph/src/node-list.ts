import type { BoundNode, EdgeType } from "@pyzig/graph";
import { SnapshotList } from "@pyzig/graph/extend";
import type { TypeState } from "./type-state.ts";

/**
 * Nodes that are read each time that the list is iterated or asked; an iteration does not see what happens after it has begun. It is empty
 * once a node that it was asked of, or the type that it is limited to, is gone.
 */
export class NodeList extends SnapshotList<BoundNode> {
    readonly #state: TypeState;
    readonly #about: readonly number[];
    readonly #generations: readonly number[];
    readonly #collect: (limit: number) => ArrayLike<number>;

    /**
     * Makes a list.
     *
     * @param about - the numbers of the node that it is asked of and of others that it depends on; the first must stay in the view, the
     * others must stay in its store
     * @param collect - returns the numbers of the first nodes, up to a limit or more of them
     */
    constructor(state: TypeState, about: readonly number[], collect: (limit: number) => ArrayLike<number>) {
        super();
        this.#state = state;
        this.#about = about;
        this.#generations = generationsOf(state, about);
        this.#collect = collect;
    }

    protected override item(id: number): BoundNode {
        return this.#state.node(id);
    }

    protected override collect(limit: number): number[] {
        this.#state.graph.checkAlive("NodeList");
        if (!this.#isUsable()) return [];
        const ids = this.#collect(limit);
        if (Array.isArray(ids)) return ids;
        return Array.from(ids.length <= limit ? ids : { ...ids, length: limit });
    }

    #isUsable(): boolean {
        const { generation } = this.#state.graph.store.native.nodes;
        const [first] = this.#about;
        return (
            (first === undefined || this.#state.graph.nodeRow(first) >= 0) &&
            this.#about.every((id, index) => generation[id] === this.#generations[index])
        );
    }
}

function generationsOf(state: TypeState, ids: ArrayLike<number>): number[] {
    const { generation } = state.graph.store.native.nodes;
    return Array.from(ids, (id) => generation[id] as number);
}

/** Tells which of some nodes are still what they are now, and in the view: by the place of their number. */
export function keptNodes(state: TypeState, ids: ArrayLike<number>): (place: number) => boolean {
    const generations = generationsOf(state, ids);
    return (place) => {
        const id = ids[place] as number;
        return state.graph.store.native.nodes.generation[id] === generations[place] && state.graph.nodeRow(id) >= 0;
    };
}

/** The nodes of some numbers, without those that leave the view. */
export function nodesOf(state: TypeState, ids: ArrayLike<number>): NodeList {
    const isThere = keptNodes(state, ids);
    return new NodeList(state, [], () => Array.from(ids).filter((_, place) => isThere(place)));
}

/** The nodes at the other ends of the edges of one type that start at a node (`out`) or lead to it (`in`). */
export function endsOf(state: TypeState, node: BoundNode, type: EdgeType, direction: "out" | "in"): NodeList {
    return new NodeList(state, [node.id], (limit) => {
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
