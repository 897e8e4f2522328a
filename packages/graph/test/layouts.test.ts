import * as v8 from "node:v8";
import {
    BoundEdge,
    BoundNode,
    EdgeReference,
    GraphStore,
    GraphView,
    NodeReference,
    registerEdgeType,
} from "@pyzig/graph";
import { expect, test } from "vitest";

const wire = registerEdgeType("layouts wire");

/** Newer than the oldest Node there is. */
const { queryObjects } = v8 as { queryObjects?: (type: unknown, options: { format: "count" }) => number };
/** Deno counts other objects than Node does. */
const canCount = queryObjects !== undefined && process.versions.deno === undefined;

function useGraph(): void {
    using graph = GraphView.create();
    const source = graph.createAndInsertNode({ name: "a" });
    const target = graph.createAndInsertNode();
    const edge = graph.createAndInsertEdge({ source, target, edgeType: wire });
    expect([edge.edge.sourceId, source.node.id]).toEqual([source.id, source.id]);
}

test.skipIf(!canCount)("one object of each class outlives all graphs, and no more than one", () => {
    for (let round = 0; round < 3; round++) useGraph();
    // Objects of a subclass count, too, and its prototype.
    const counts = [GraphStore, GraphView, NodeReference, BoundNode, EdgeReference, BoundEdge].map((type) => [
        type.name,
        queryObjects?.(type, { format: "count" }),
    ]);
    expect(counts).toEqual([
        ["GraphStore", 1],
        ["GraphView", 1],
        ["NodeReference", 3],
        ["BoundNode", 1],
        ["EdgeReference", 3],
        ["BoundEdge", 1],
    ]);
});
