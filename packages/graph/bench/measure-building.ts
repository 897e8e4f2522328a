import { type BoundNode, GraphView, registerEdgeType } from "@pyzig/graph";
import type { Harness } from "./harness.ts";
import { type AnyPeer, type NodeValues, peers, valuesOf } from "./peers.ts";

const wire = registerEdgeType("bench wire");

/** Measures making nodes and edges, one by one and in bulk. Each contender makes and drops a graph of its own. */
export function measureBuilding(harness: Harness, count: number): void {
    const rows = Array.from({ length: count }, (_, index) => valuesOf(index));
    harness.measure("create and insert a node", count, 100, [
        { name: "pyzig", run: () => withGraph((graph) => addNodes(graph, count)) },
        ...peers.map(({ name, make }) => ({ name, run: () => withNodes(make(), count) })),
    ]);
    harness.measure("the same with 3 attributes", count, 300, [
        {
            name: "pyzig",
            run: () =>
                withGraph((graph) => {
                    for (const { name, value, flag } of rows) graph.createAndInsertNode({ name, value, flag });
                }),
        },
        ...peers.map(({ name, make }) => ({
            name,
            run: () => {
                const graph = make();
                for (let index = 0; index < count; index++) graph.addNode(index, { ...(rows[index] as NodeValues) });
                return graph;
            },
        })),
    ]);
    harness.measure("nodes with 3 attributes, in one call", count, undefined, [
        { name: "pyzig", run: () => withGraph((graph) => graph.addNodes(rows)) },
    ]);
    harness.measureAbove("create and insert an edge", count, 250, [
        {
            name: "pyzig",
            prepare: () => withGraph((graph) => addNodes(graph, count)),
            run: () =>
                withGraph((graph) => {
                    const nodes = addNodes(graph, count);
                    for (let index = 1; index < count; index++) {
                        const source = nodes[index - 1] as BoundNode;
                        graph.createAndInsertEdge({ source, target: nodes[index] as BoundNode, edgeType: wire });
                    }
                }),
        },
        ...peers.map(({ name, make }) => ({
            name,
            prepare: () => withNodes(make(), count),
            run: () => {
                const graph = withNodes(make(), count);
                for (let index = 1; index < count; index++) graph.addEdge(index - 1, index);
                return graph;
            },
        })),
    ]);
    harness.measureAbove("edges in bulk", count, 40, [
        {
            name: "pyzig",
            prepare: () => withGraph((graph) => graph.addNodes(count)),
            run: () =>
                withGraph((graph) => {
                    const ids = graph.addNodes(count);
                    graph.addEdges({ sources: ids.subarray(0, -1), targets: ids.subarray(1), edgeType: wire });
                }),
        },
    ]);
}

function withGraph(work: (graph: GraphView) => void): void {
    using graph = GraphView.create();
    work(graph);
}

function addNodes(graph: GraphView, count: number): BoundNode[] {
    const nodes: BoundNode[] = [];
    for (let index = 0; index < count; index++) nodes.push(graph.createAndInsertNode());
    return nodes;
}

function withNodes(graph: AnyPeer, count: number): AnyPeer {
    for (let index = 0; index < count; index++) graph.addNode(index);
    return graph;
}
