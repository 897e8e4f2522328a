import type { BoundNode } from "@pyzig/graph";
import { none } from "./constants.ts";
import type { InstanceTree as NativeTree } from "./gen/index.ts";
import { keptNodes } from "./node-list.ts";
import type { TypeState } from "./type-state.ts";

/** A node of an instance that was just made. */
export interface InstancePart {
    /** The node. */
    readonly node: BoundNode;
    /** Its name in its parent; `""` without one. */
    readonly name: string;
    /** Its parent; undefined for the instance itself, and for traits that are no children. */
    readonly parent: BoundNode | undefined;
}

/** All nodes that were made with an instance: the instance first, and each child before its own. Nodes are looked up as they are asked for. */
export class InstanceTree implements Iterable<InstancePart> {
    /** The instance itself. */
    readonly root: BoundNode;
    readonly #state: TypeState;
    readonly #tree: NativeTree;
    readonly #names: readonly string[];
    readonly #isThere: (place: number) => boolean;

    /** Made by `TypeGraph.instantiateTree`. */
    constructor(state: TypeState, tree: NativeTree) {
        this.#state = state;
        this.#tree = tree;
        // The texts are there now: a name may go with the last edge that has it.
        const known = new Map<number, string>();
        this.#names = Array.from(tree.names, (row) => {
            const name = known.get(row) ?? state.text(row) ?? "";
            known.set(row, name);
            return name;
        });
        this.root = state.node(tree.nodes[0] as number);
        this.#isThere = keptNodes(state, tree.nodes);
    }

    /** How many nodes there are. */
    get size(): number {
        return this.#tree.nodes.length;
    }

    /** The nodes that are still there, one after the other. */
    *[Symbol.iterator](): IterableIterator<InstancePart> {
        for (let index = 0; index < this.size; index++) {
            const node = this.#node(index);
            if (node === undefined) continue;
            const parent = this.#tree.parents[index] as number;
            yield {
                node,
                name: this.#names[index] as string,
                parent: parent === none ? undefined : this.#node(parent),
            };
        }
    }

    #node(index: number): BoundNode | undefined {
        this.#state.graph.checkAlive("InstanceTree");
        return this.#isThere(index) ? this.#state.node(this.#tree.nodes[index] as number) : undefined;
    }
}
