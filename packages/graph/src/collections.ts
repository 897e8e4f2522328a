import type { AnyNode } from "./any.ts";

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
}

/** A set of nodes. A node is the same in every view. */
export class NodeSet implements Iterable<AnyNode> {
    readonly #nodes: Set<AnyNode> = new Set();

    /** Makes a set, of nodes if there are any. */
    constructor(nodes: Iterable<AnyNode> = []) {
        for (const node of nodes) this.add(node);
    }

    /** The number of nodes. */
    get size(): number {
        return this.#nodes.size;
    }

    /** Whether a node is in the set. */
    has(node: AnyNode): boolean {
        return this.#nodes.has(node.node);
    }

    /** Adds a node. */
    add(node: AnyNode): this {
        this.#nodes.add(node.node);
        return this;
    }

    /** Removes a node; returns whether it was there. */
    delete(node: AnyNode): boolean {
        return this.#nodes.delete(node.node);
    }

    /** Removes all. */
    clear(): void {
        this.#nodes.clear();
    }

    /** The nodes, in the order of insertion. */
    [Symbol.iterator](): IterableIterator<AnyNode> {
        return this.#nodes[Symbol.iterator]();
    }
}
