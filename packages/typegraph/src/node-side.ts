import { type InspectOptions, inspect } from "node:util";
import type { AnyBoundNode, BoundNode } from "@pyzig/graph";
import { staleReference } from "@pyzig/graph/extend";
import { describeNode } from "./describe.ts";
import { stateOfNode, type TypeState } from "./type-state.ts";

/** What a node has to do with the edges of one kind: the base of the classes of these kinds. */
export abstract class NodeSide {
    /** The node. */
    readonly node: BoundNode;
    readonly #state: TypeState;

    /** Use `of` of the class. */
    protected constructor(node: AnyBoundNode, call: string) {
        this.#state = stateOfNode(node, call);
        this.node = node as BoundNode;
    }

    /** The state of the view, after a check that view and node exist. */
    protected use(call: string): TypeState {
        const state = this.#state;
        state.graph.checkAlive(call);
        if (state.graph.store.native.nodes.generation[this.node.id] !== this.node.generation)
            throw staleReference(this.node, call);
        return state;
    }

    /** What `console.log` shows. */
    [inspect.custom](_depth: number, _options: InspectOptions): string {
        const name = this.constructor.name;
        if (!this.node.exists || this.node.view.destroyed) return `${name} of node ${this.node.id} (gone)`;
        return `${name} of ${describeNode(this.#state, this.node.id)}`;
    }
}
