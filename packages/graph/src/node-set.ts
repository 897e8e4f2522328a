import { type InspectOptions, inspect } from "node:util";
import { wrongType } from "@pyzig/core";
import type { AnyNode } from "./any.ts";
import { inspectItems } from "./inspect-items.ts";
import type { BoundNode } from "./node.ts";
import { nodeKey, nodeKeys } from "./node-key.ts";
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
    readonly #nodes: Set<AnyNode>;

    /** Makes a set, of nodes if there are any. */
    constructor(nodes: Iterable<AnyNode> = []) {
        this.#nodes = nodes instanceof NodeSet ? new Set(nodes.#nodes) : nodeKeys(nodes, "NodeSet", "nodes");
    }

    /** The number of nodes. */
    get size(): number {
        return this.#nodes.size;
    }

    /** Whether a node is in the set. */
    has(node: AnyNode): boolean {
        return this.#nodes.has(nodeKey(node, "NodeSet.has", "node"));
    }

    /** Adds a node. */
    add(node: AnyNode): this {
        this.#nodes.add(nodeKey(node, "NodeSet.add", "node"));
        return this;
    }

    /** Adds nodes, all or none. */
    addAll(nodes: Iterable<AnyNode>): this {
        const keys = nodes instanceof NodeSet ? nodes.#nodes : nodeKeys(nodes, "NodeSet.addAll", "nodes");
        for (const key of keys) this.#nodes.add(key);
        return this;
    }

    /** Removes a node; returns whether it was there. */
    delete(node: AnyNode): boolean {
        return this.#nodes.delete(nodeKey(node, "NodeSet.delete", "node"));
    }

    /** Removes all. */
    clear(): void {
        this.#nodes.clear();
    }

    /** A new set of the nodes that are in this one or among others. */
    union(others: Iterable<AnyNode>): NodeSet {
        return new NodeSet(this).addAll(keySet(others, "union"));
    }

    /** A new set of the nodes that are in this one and among others, in the order of this one. */
    intersection(others: Iterable<AnyNode>): NodeSet {
        const wanted = keySet(others, "intersection");
        return new NodeSet([...this].filter((node) => wanted.has(node)));
    }

    /** A new set of the nodes that are in this one but not among others. */
    difference(others: Iterable<AnyNode>): NodeSet {
        const unwanted = keySet(others, "difference");
        return new NodeSet([...this].filter((node) => !unwanted.has(node)));
    }

    /** Whether all of the nodes are among others. */
    isSubsetOf(others: Iterable<AnyNode>): boolean {
        const wanted = keySet(others, "isSubsetOf");
        return [...this].every((node) => wanted.has(node));
    }

    /** Whether both have the same nodes. */
    equals(others: Iterable<AnyNode>): boolean {
        const other = keySet(others, "equals");
        return this.size === other.size && [...this].every((node) => other.has(node));
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

/** The sets of JavaScript know nothing of views: what is no `NodeSet` becomes a set of keys. */
function keySet(others: Iterable<AnyNode>, method: string): Iterable<AnyNode> & Pick<NodeSet, "has" | "size"> {
    return others instanceof NodeSet ? others : nodeKeys(others, `NodeSet.${method}`, "others");
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
