import { describe, expect, test } from "vitest";
import { EdgeReference, EdgeTypes, GraphError, GraphStore, NotInGraphError } from "../src/index.ts";

/** What a call throws. */
function thrown(action: () => unknown): unknown {
    try {
        action();
    } catch (error) {
        return error;
    }
    return expect.fail("nothing was thrown");
}

describe("a node that is not in the view is named, and what it is in the call", () => {
    const edgeType = EdgeTypes.next;
    using store = GraphStore.create();
    const view = store.createView();
    const inside = view.createAndInsertNode();
    const outside = store.createView().createAndInsertNode();
    const edge = view.createAndInsertEdge({ source: inside, target: inside, edgeType });
    const calls: Readonly<Record<string, readonly [NotInGraphError["which"], () => unknown]>> = {
        "insertEdge, source": [
            "source",
            () => view.insertEdge(EdgeReference.create({ source: outside, target: inside, edgeType })),
        ],
        "insertEdge, target": [
            "target",
            () => view.insertEdge(EdgeReference.create({ source: inside, target: outside, edgeType })),
        ],
        createAndInsertEdge: ["source", () => view.createAndInsertEdge({ source: outside, target: outside, edgeType })],
        addEdges: ["target", () => view.addEdges([{ source: inside, target: outside, edgeType }])],
        setTarget: ["target", () => edge.setTarget(outside)],
        breadthFirst: ["node", () => view.breadthFirst(outside)],
        depthFirst: ["node", () => view.depthFirst([inside, outside])],
        shortestPath: ["node", () => view.shortestPath(inside, outside)],
    };
    const errors = Object.entries(calls).map(([name, [which, action]]) => ({ name, which, error: thrown(action) }));

    test.each(errors)("$name", ({ name, which, error }) => {
        expect(error).toBeInstanceOf(NotInGraphError);
        expect(error).toBeInstanceOf(GraphError);
        const [call] = name.split(",");
        expect(error).toMatchObject({ name: "NotInGraphError", which, node: outside.id, module: "graph" });
        expect((error as NotInGraphError).message).toMatch(
            new RegExp(`node ${outside.id}\\b.* is not in the view`, "i"),
        );
        if (name !== "setTarget") expect((error as NotInGraphError).function).toBe(`GraphView.${call}`);
    });

    test("other errors are as they were", () => {
        using again = GraphStore.create();
        const graph = again.createView();
        const error = thrown(() => graph.removeNode(graph.selfNode));
        expect(error).toBeInstanceOf(GraphError);
        expect(error).not.toBeInstanceOf(NotInGraphError);
        const node = graph.createAndInsertNode();
        graph.createAndInsertEdge({ source: node, target: graph.selfNode, edgeType });
        expect(thrown(() => graph.shortestPath(node, graph.selfNode, { weight: "w" }))).not.toBeInstanceOf(
            NotInGraphError,
        );
    });
});
