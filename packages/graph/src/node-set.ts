import { type InspectOptions, inspect } from "node:util";
import { wrongType } from "@pyzig/core";
import type { AnyNode } from "./any.ts";
import { inspectItems } from "./inspect-items.ts";
import type { BoundNode } from "./node.ts";
import type { GraphView } from "./view.ts";

/**
 * A set of nodes. A node is the same in every view.
 *
 * @example
 * const open = new NodeSet(graph.nodes());
 * const left = open.difference(done);
 * for (const node of left.in(graph)) node.edges();
 */
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

    /** Adds nodes. */
    addAll(nodes: Iterable<AnyNode>): this {
        for (const node of nodes) this.add(node);
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

    /** A new set of the nodes that are in this one or among others. */
    union(others: Iterable<AnyNode>): NodeSet {
        return new NodeSet(this).addAll(others);
    }

    /** A new set of the nodes that are in this one and among others, in the order of this one. */
    intersection(others: Iterable<AnyNode>): NodeSet {
        const wanted = asSet(others);
        return new NodeSet([...this].filter((node) => wanted.has(node)));
    }

    /** A new set of the nodes that are in this one but not among others. */
    difference(others: Iterable<AnyNode>): NodeSet {
        const unwanted = asSet(others);
        return new NodeSet([...this].filter((node) => !unwanted.has(node)));
    }

    /** Whether all of the nodes are among others. */
    isSubsetOf(others: Iterable<AnyNode>): boolean {
        const wanted = asSet(others);
        return [...this].every((node) => wanted.has(node));
    }

    /** Whether both have the same nodes. */
    equals(others: Iterable<AnyNode>): boolean {
        const other = asSet(others);
        return this.size === other.size && this.isSubsetOf(other);
    }

    /** The nodes that are members of a view, within that view. */
    in<NodeAttributes, EdgeAttributes>(
        view: GraphView<NodeAttributes, EdgeAttributes>,
    ): BoundNode<NodeAttributes, EdgeAttributes>[] {
        if (typeof view?.containsNode !== "function") throw wrongType(view, "NodeSet.in", "view", "a GraphView");
        const { store } = view;
        return [...this].filter((node) => isIn(view, node, store)).map((node) => view.bind(node));
    }

    /** The nodes, in the order of insertion. */
    [Symbol.iterator](): IterableIterator<AnyNode> {
        return this.#nodes[Symbol.iterator]();
    }

    /** What `console.log` shows. */
    [inspect.custom](depth: number, options: InspectOptions, show: typeof inspect): string {
        const nodes = [...this.#nodes];
        return inspectItems("NodeSet", nodes.length, (index) => nodes[index], depth, options, show);
    }
}

/** The sets of JavaScript know nothing of views, so what is no `NodeSet` becomes one. */
function asSet(nodes: Iterable<AnyNode>): NodeSet {
    return nodes instanceof NodeSet ? nodes : new NodeSet(nodes);
}

/** A set may hold nodes of other stores, and such as are gone. */
function isIn<NodeAttributes, EdgeAttributes>(
    view: GraphView<NodeAttributes, EdgeAttributes>,
    node: AnyNode,
    store: AnyNode["store"],
): boolean {
    return node.store === store && (node as BoundNode).exists && view.containsNode(node);
}

/**
 * Sorts nodes by their numbers: an order that does not depend on what they were found by.
 *
 * @example
 * [...nodes].sort(byId);
 */
export function byId(a: AnyNode, b: AnyNode): number {
    return a.id - b.id;
}
