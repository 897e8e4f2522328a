import { type AnyBoundNode, type AnyEdge, type AnyNode, type BoundEdge, type BoundNode, EdgeTypes } from "@pyzig/graph";
import { isOfKind } from "./composition.ts";
import { none } from "./constants.ts";
import type { LinkProperties } from "./link-properties.ts";
import { notFound } from "./missing.ts";
import { NodeList } from "./node-list.ts";
import { NodeSide } from "./node-side.ts";

/** The edges that put nodes one after the other. Of several successors the first counts. */
export class Next extends NodeSide {
    /** The kind of edge. */
    static readonly edgeType = EdgeTypes.next;

    /** What comes after a node, and before it. */
    static of(node: AnyBoundNode): Next {
        return new Next(node, "Next.of");
    }

    /** Whether an edge is of this kind. */
    static is(edge: AnyEdge): boolean {
        return isOfKind(edge, Next.edgeType, "Next.is");
    }

    /** What an edge of this kind is, for a link rule or an edge of one's own. */
    static properties(): LinkProperties {
        return { edgeType: Next.edgeType, directional: true };
    }

    /** The node after it. */
    next(): BoundNode {
        const found = this.tryNext();
        if (found !== undefined) return found;
        const call = "Next.next";
        throw notFound(this.use(call), call, "neighbor_not_found", this.node.id, "", "has none after it");
    }

    /** The node after it, undefined when there is none. */
    tryNext(): BoundNode | undefined {
        const state = this.use("Next.tryNext");
        return state.tryNode(state.system.nextNode(state.view, this.node.id));
    }

    /** The node before it. */
    previous(): BoundNode {
        const found = this.tryPrevious();
        if (found !== undefined) return found;
        const call = "Next.previous";
        throw notFound(this.use(call), call, "neighbor_not_found", this.node.id, "", "has none before it");
    }

    /** The node before it, undefined when there is none. */
    tryPrevious(): BoundNode | undefined {
        const state = this.use("Next.tryPrevious");
        return state.tryNode(state.system.previousNode(state.view, this.node.id));
    }

    /** All nodes after it, one after the other; a circle ends before it comes to a node again. */
    following(): NodeList {
        const state = this.use("Next.following");
        return new NodeList(state, [this.node.id], (limit) => {
            const found: number[] = [];
            const seen = new Set([this.node.id]);
            let id = state.system.nextNode(state.view, this.node.id);
            while (id !== none && !seen.has(id) && found.length < limit) {
                seen.add(id);
                found.push(id);
                id = state.system.nextNode(state.view, id);
            }
            return found;
        });
    }

    /** Puts a node of the graph after it; returns the edge. */
    add(node: AnyNode): BoundEdge {
        const call = "Next.add";
        const state = this.use(call);
        const id = state.id(node, call, "node");
        return state.edge(state.run(call, (system, view) => system.addNext(view, this.node.id, id)));
    }
}
