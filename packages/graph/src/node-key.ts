import { wrongType } from "@pyzig/core";
import type { AnyNode } from "./any.ts";
import { NodeReference } from "./node.ts";

/** What a node that was given as an argument is in collections: the same in every view, and also once the node is gone. */
export function nodeKey(node: AnyNode, call: string, place: string): AnyNode {
    if (!(node instanceof NodeReference)) throw wrongType(node, call, place, "a node");
    return node.node;
}

/** The keys of nodes that were given as an argument. */
export function nodeKeys(nodes: Iterable<AnyNode>, call: string, place: string): Set<AnyNode> {
    if (typeof nodes !== "object" || nodes === null || !(Symbol.iterator in nodes))
        throw wrongType(nodes, call, place, "nodes");
    const keys = new Set<AnyNode>();
    let index = 0;
    for (const node of nodes) {
        if (!(node instanceof NodeReference)) throw wrongType(node, call, `${place}[${index}]`, "a node");
        keys.add(node.node);
        index++;
    }
    return keys;
}
