import { type InspectOptions, inspect } from "node:util";
import type { BoundEdge, BoundNode } from "@pyzig/graph";
import { none } from "./constants.ts";
import { describeNode } from "./describe.ts";
import type { TypeState } from "./type-state.ts";

/** One step of a path between interfaces. */
export interface InterfaceStep {
    /** Where it starts. */
    readonly from: BoundNode;
    /** Where it leads. */
    readonly to: BoundNode;
    /** The edge that it follows; undefined between interfaces that are connected because all of their children are. */
    readonly edge: BoundEdge | undefined;
    /** Whether the edge is followed from its source to its target; undefined without an edge. */
    readonly forward: boolean | undefined;
}

/** A path between two interfaces, along connections, and up and down between what consists of what. It is iterated as its nodes. */
export class InterfacePath implements Iterable<BoundNode> {
    readonly #state: TypeState;
    readonly #nodes: ArrayLike<number>;
    readonly #edges: ArrayLike<number>;

    /** @internal Paths come from `InterfaceConnection`. */
    constructor(state: TypeState, nodes: ArrayLike<number>, edges: ArrayLike<number>) {
        this.#state = state;
        this.#nodes = nodes;
        this.#edges = edges;
    }

    /** How many steps it has. */
    get length(): number {
        return this.#edges.length;
    }

    /** Where it starts. */
    get start(): BoundNode {
        return this.#state.node(this.#nodes[0] as number);
    }

    /** Where it ends. */
    get end(): BoundNode {
        return this.#state.node(this.#nodes[this.#nodes.length - 1] as number);
    }

    /** The nodes, from the start to the end. */
    get nodes(): readonly BoundNode[] {
        return Array.from(this.#nodes, (id) => this.#state.node(id));
    }

    /** The edges; steps without one are left out. */
    get edges(): readonly BoundEdge[] {
        return Array.from(this.#edges)
            .filter((id) => id !== none)
            .map((id) => this.#state.edge(id));
    }

    /** The steps, in order. */
    *steps(): Generator<InterfaceStep> {
        for (let index = 0; index < this.#edges.length; index++) {
            const from = this.#state.node(this.#nodes[index] as number);
            const to = this.#state.node(this.#nodes[index + 1] as number);
            const edge = this.#state.tryEdge(this.#edges[index] as number);
            yield { from, to, edge, forward: edge === undefined ? undefined : edge.sourceId === from.id };
        }
    }

    [Symbol.iterator](): Iterator<BoundNode> {
        return this.nodes[Symbol.iterator]();
    }

    /** What `console.log` shows. */
    [inspect.custom](_depth: number, _options: InspectOptions): string {
        if (this.#state.view.destroyed) return "InterfacePath (of a destroyed graph)";
        return `InterfacePath ${Array.from(this.#nodes, (id) => describeNode(this.#state, id)).join(" > ")}`;
    }
}
