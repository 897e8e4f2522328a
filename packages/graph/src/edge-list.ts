import { type ReadonlyUint32Array, wrongType } from "@pyzig/core";
import { none } from "./constants.ts";
import type { BoundEdge } from "./edge.ts";
import type { Direction, GraphStore, GraphViewLists } from "./gen/index.ts";
import { SnapshotList } from "./snapshot-list.ts";
import type { ViewState } from "./view-state.ts";

/** Which edges of a node are visited. */
export interface VisitOptions {
    /**
     * `out`: those that start at the node; `in`: those that lead to it; `any`: all of them, which is the default. Undirected edges belong to
     * both directions.
     */
    readonly direction?: Direction | undefined;
}

/** Bits of `mixed` in the lists of a view. */
const OUT_UNDIRECTED = 1;
const IN_UNDIRECTED = 2;
const LOOPS = 4;

/** From this many links on an array grows once for all of them: a call into the runtime, which takes as long as pushing some ten. */
const longSide = 64;

/** The edges of a node: read from the view each time that the list is iterated or asked. */
export class EdgeList<NodeAttributes, EdgeAttributes> extends SnapshotList<BoundEdge<NodeAttributes, EdgeAttributes>> {
    readonly #view: ViewState;
    readonly #node: number;
    readonly #generation: number;
    readonly #type: number | undefined;
    readonly #direction: Direction;

    /** Nodes make these. */
    constructor(
        view: ViewState,
        node: number,
        generation: number,
        type: number | undefined,
        direction: Direction = "any",
    ) {
        super();
        if (direction !== "any" && direction !== "out" && direction !== "in")
            throw wrongType(direction, "BoundNode.edges", "options.direction", '"any", "out" or "in"');
        this.#view = view;
        this.#node = node;
        this.#generation = generation;
        this.#type = type;
        this.#direction = direction;
    }

    protected override item(id: number): BoundEdge<NodeAttributes, EdgeAttributes> {
        return this.#view.edge(id) as unknown as BoundEdge<NodeAttributes, EdgeAttributes>;
    }

    protected override collect(limit: number): number[] {
        const view = this.#view;
        const ids: number[] = [];
        const row = view.nodeRow(this.#node);
        if (row < 0 || view.store.native.nodes.generation[this.#node] !== this.#generation) return ids;
        const { lists, nodeMembers } = view.native;
        for (let list = nodeMembers.firstList[row] as number; list !== none; list = lists.next[list] as number) {
            if (this.#type !== undefined && lists.edgeType[list] !== this.#type) continue;
            collectList(view, lists, list, this.#direction, limit, ids);
            if (this.#type !== undefined || ids.length >= limit) break;
        }
        return ids;
    }
}

/** Adds the edges of one list, merged in the order of insertion. */
function collectList(
    { native, store }: ViewState,
    lists: GraphViewLists,
    list: number,
    direction: Direction,
    limit: number,
    ids: number[],
): void {
    const mixed = lists.mixed[list] as number;
    const outLength = direction !== "in" || (mixed & OUT_UNDIRECTED) !== 0 ? (lists.outLength[list] as number) : 0;
    const inLength = direction !== "out" || (mixed & IN_UNDIRECTED) !== 0 ? (lists.inLength[list] as number) : 0;
    // A side of a single link has it in its start column.
    const outs = lists.outClass[list] === 0 ? lists.outStart : native.links.member;
    const ins = lists.inClass[list] === 0 ? lists.inStart : native.links.member;
    let out = lists.outClass[list] === 0 ? list : (lists.outStart[list] as number);
    let inn = lists.inClass[list] === 0 ? list : (lists.inStart[list] as number);
    const outEnd = out + outLength;
    const inEnd = inn + inLength;
    const { edge } = native.edgeMembers;
    const isOutFiltered = direction === "in";
    const isInFiltered = direction === "out" || (direction === "any" && (mixed & LOOPS) !== 0);
    const { edges } = store.native;
    if (limit === none && inLength === 0 && !isOutFiltered) {
        copyLinks(outs, out, outEnd, edge, ids);
        return;
    }
    if (limit === none && outLength === 0 && !isInFiltered) {
        copyLinks(ins, inn, inEnd, edge, ids);
        return;
    }
    while (ids.length < limit) {
        while (out < outEnd && outs[out] === none) out++;
        while (inn < inEnd && ins[inn] === none) inn++;
        if (out < outEnd && (inn >= inEnd || (outs[out] as number) <= (ins[inn] as number))) {
            const id = edge[outs[out++] as number] as number;
            if (!isOutFiltered || isPassing(edges, id, true)) ids.push(id);
        } else if (inn < inEnd) {
            const id = edge[ins[inn++] as number] as number;
            if (!isInFiltered || isPassing(edges, id, direction === "out")) ids.push(id);
        } else return;
    }
}

/** Adds the edges of one side, all of which count. */
function copyLinks(
    links: ReadonlyUint32Array,
    start: number,
    end: number,
    edge: ReadonlyUint32Array,
    ids: number[],
): void {
    let count = ids.length;
    if (end - start < longSide) {
        for (let place = start; place < end; place++) {
            const member = links[place] as number;
            if (member !== none) ids.push(edge[member] as number);
        }
        return;
    }
    ids.length = count + end - start;
    for (let place = start; place < end; place++) {
        const member = links[place] as number;
        if (member !== none) ids[count++] = edge[member] as number;
    }
    ids.length = count;
}

/** Whether an edge counts on the side that a direction does not name: never a self loop, which the other side has, and only undirected ones. */
function isPassing(edges: GraphStore["edges"], id: number, isOtherSide: boolean): boolean {
    if (edges.source[id] === edges.target[id]) return false;
    return !isOtherSide || edges.directional[id] === 0;
}
