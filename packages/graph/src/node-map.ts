import { type InspectOptions, inspect } from "node:util";
import { wrongType } from "@pyzig/core";
import type { AnyNode } from "./any.ts";
import { inspectItems } from "./inspect-items.ts";
import { NodeReference } from "./node.ts";
import { nodeKey } from "./node-key.ts";

/** A map from nodes. A node is the same key in every view: a `BoundNode` finds what its `NodeReference` was given. */
export class NodeMap<Value> implements Iterable<[AnyNode, Value]> {
    readonly #values: Map<AnyNode, Value> = new Map();

    /** Makes a map, with entries if there are any. */
    constructor(entries: Iterable<readonly [AnyNode, Value]> = []) {
        if (typeof entries !== "object" || entries === null || !(Symbol.iterator in entries))
            throw wrongType(entries, "NodeMap", "entries", "pairs of a node and a value");
        let index = 0;
        for (const entry of entries) {
            if (!Array.isArray(entry))
                throw wrongType(entry, "NodeMap", `entries[${index}]`, "a pair of a node and a value");
            if (!(entry[0] instanceof NodeReference))
                throw wrongType(entry[0], "NodeMap", `entries[${index}][0]`, "a node");
            this.#values.set(entry[0].node, entry[1]);
            index++;
        }
    }

    /** The number of entries. */
    get size(): number {
        return this.#values.size;
    }

    /** The value of a node, undefined when there is none. */
    get(node: AnyNode): Value | undefined {
        return this.#values.get(nodeKey(node, "NodeMap.get", "node"));
    }

    /** Whether there is a value for a node. */
    has(node: AnyNode): boolean {
        return this.#values.has(nodeKey(node, "NodeMap.has", "node"));
    }

    /** Sets the value of a node. */
    set(node: AnyNode, value: Value): this {
        this.#values.set(nodeKey(node, "NodeMap.set", "node"), value);
        return this;
    }

    /** Removes the value of a node; returns whether there was one. */
    delete(node: AnyNode): boolean {
        return this.#values.delete(nodeKey(node, "NodeMap.delete", "node"));
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
