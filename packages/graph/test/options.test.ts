import { describe, expect, test } from "vitest";
import { EdgeReference, GraphView, registerEdgeType } from "../src/index.ts";

const wire = registerEdgeType("options wire");

/** What every function says about a property that it doesn't have. */
function unknown(key: string): object {
    return expect.objectContaining({
        code: "ERR_PYZIG_ARGUMENT",
        message: expect.stringContaining(`has the unknown key "${key}"`),
    });
}

describe("a property that does not exist throws", () => {
    using graph = GraphView.create();
    const [a, b] = Array.from(graph.addNodes(2), (id) => graph.node(id)) as [
        ReturnType<typeof graph.node>,
        ReturnType<typeof graph.node>,
    ];
    const before = JSON.stringify(graph);
    const edge = { source: a, target: b, edgeType: wire };
    const wrong = { directonal: true } as object;
    const uses: Record<string, [key: string, use: () => unknown]> = {
        createAndInsertEdge: ["gauge", () => graph.createAndInsertEdge({ ...edge, ...({ gauge: 22 } as object) })],
        "EdgeReference.create": ["gauge", () => EdgeReference.create({ ...edge, ...({ gauge: 22 } as object) })],
        "addNodes with columns": ["name", () => graph.addNodes({ name: ["x", "y"] } as object)],
        "addEdges with rows": ["directonal", () => graph.addEdges([edge, { ...edge, ...wrong }])],
        "addEdges with columns": [
            "order",
            () => graph.addEdges({ sources: [a], targets: [b], edgeType: wire, ...({ order: 1 } as object) }),
        ],
        edges: ["dir", () => a.edges(wire, { dir: "in" } as object)],
        neighbors: ["dir", () => a.neighbors(wire, { dir: "in" } as object)],
        degree: ["dir", () => a.degree(wire, { dir: "in" } as object)],
        firstEdge: ["dir", () => a.firstEdge(wire, { dir: "in" } as object)],
        breadthFirst: ["depth", () => graph.breadthFirst(a, { depth: 1 } as object)],
        depthFirst: ["maxDepth", () => graph.depthFirst(a, { maxDepth: 1 } as object)],
        shortestPath: ["weights", () => graph.shortestPath(a, b, { weights: "length" } as object)],
        isConnected: ["weight", () => graph.isConnected(a, b, { weight: "length" } as object)],
        connectedComponents: ["edgeType", () => graph.connectedComponents({ edgeType: [wire] } as object)],
        connectedComponentIds: ["edgeType", () => graph.connectedComponentIds({ edgeType: [wire] } as object)],
        stronglyConnectedComponents: [
            "direction",
            () => graph.stronglyConnectedComponents({ direction: "out" } as object),
        ],
        topologicalSort: ["direction", () => graph.topologicalSort({ direction: "out" } as object)],
        findCycle: ["directed", () => graph.findCycle({ directed: true } as object)],
        insertSubgraph: ["self", () => graph.insertSubgraph(graph, { self: true } as object)],
        toDot: ["label", () => graph.toDot({ label: "x" } as object)],
    };
    const results = Object.entries(uses).map(([name, [key, use]]) => {
        let thrown: unknown;
        try {
            use();
        } catch (error) {
            thrown = error;
        }
        return [name, key, thrown] as const;
    });
    const after = JSON.stringify(graph);

    test.each(results)("%s", (_, key, thrown) => {
        expect(thrown).toEqual(unknown(key));
    });

    test("loadSnapshotAsync", async () => {
        await expect(GraphView.loadSnapshotAsync(new Uint8Array(), { move: true } as object)).rejects.toEqual(
            unknown("move"),
        );
    });

    test("and nothing was changed", () => {
        expect(after).toBe(before);
    });
});

test("a likely name is offered", () => {
    using graph = GraphView.create();
    expect(() => graph.breadthFirst(graph.selfNode, { edgeType: [wire] } as object)).toThrow(
        'GraphView.breadthFirst: parameter "options" has the unknown key "edgeType"; did you mean "edgeTypes"? (known: "edgeTypes", "direction", "maxDepth")',
    );
});
