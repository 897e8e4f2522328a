import { type InspectOptions, inspect } from "node:util";
import type { AnyNode } from "./any.ts";
import { inspectItems } from "./inspect-items.ts";

/** A map from nodes. A node is the same key in every view: a `BoundNode` finds what its `NodeReference` was given. */
export class NodeMap<Value> implements Iterable<[AnyNode, Value]> {
    readonly #values: Map<AnyNode, Value> = new Map();

    /** Makes a map, with entries if there are any. */
    constructor(entries: Iterable<readonly [AnyNode, Value]> = []) {
        for (const [node, value] of entries) this.set(node, value);
    }

    /** The number of entries. */
    get size(): number {
        return this.#values.size;
    }

    /** The value of a node, undefined when there is none. */
    get(node: AnyNode): Value | undefined {
        return this.#values.get(node.node);
    }

    /** Whether there is a value for a node. */
    has(node: AnyNode): boolean {
        return this.#values.has(node.node);
    }

    /** Sets the value of a node. */
    set(node: AnyNode, value: Value): this {
        this.#values.set(node.node, value);
        return this;
    }

    /** Removes the value of a node; returns whether there was one. */
    delete(node: AnyNode): boolean {
        return this.#values.delete(node.node);
    }

    /** Removes all. */
    clear(): void {
        this.#values.clear();
    }

    /** The nodes, in the order of insertion. */
    keys(): IterableIterator<AnyNode> {
        return this.#values.keys();
    }

    /** The values, in the order of insertion. */
    values(): IterableIterator<Value> {
        return this.#values.values();
    }

    /** Nodes and values, in the order of insertion. */
    [Symbol.iterator](): IterableIterator<[AnyNode, Value]> {
        return this.#values[Symbol.iterator]();
    }

    /** What `console.log` shows. */
    [inspect.custom](depth: number, options: InspectOptions, show: typeof inspect): string {
        const entries = [...this.#values];
        return inspectItems("NodeMap", entries.length, (index) => entries[index], depth, options, show);
    }
}
