import { expect, test } from "vitest";
import { GraphStore, GraphView, memoryUsage, registerEdgeType } from "../src/index.ts";

const wire = registerEdgeType("test wire");

test("first steps", () => {
    using graph = GraphView.create<{ name: string; value?: number | bigint | boolean }>();
    const a = graph.createAndInsertNode({ name: "a", value: 1.5 });
    const b = graph.createAndInsertNode({ name: "bµ", value: -7 });
    const edge = graph.createAndInsertEdge({ source: a, target: b, edgeType: wire, name: "w" });
    expect(edge.source).toBe(a);
    expect(edge.other(a)).toBe(b);
    expect([...a.edges(wire)]).toEqual([edge]);
    expect(b.getAttr("name")).toBe("bµ");
    expect(b.getAttr("value")).toBe(-7);
    expect(a.attrs()).toEqual({ name: "a", value: 1.5 });
    expect(edge.name).toBe("w");
    expect(graph.nodeCount).toBe(3);
    expect(graph.shortestPath(b, a)?.nodes).toEqual([b, a]);
    expect(graph.removeNode(b)).toBe(true);
    expect(() => b.attrs()).toThrow("is gone");
    expect(edge.exists).toBe(false);
});
test("an edge gets another target in every view, whose tables may move", () => {
    using store = GraphStore.create();
    const views = [store.createView(), store.createView()] as const;
    const hub = store.createNode();
    const other = store.createNode();
    for (const view of views) for (const node of [hub, other]) view.insertNode(node);
    for (let index = 0; index < 500; index++) {
        const edge = views[0].createAndInsertEdge({ source: hub, target: hub, edgeType: wire });
        views[1].insertEdge(edge);
        edge.setTarget(other);
        for (const view of views) {
            const list = view.bind(other).edges(wire, { direction: "in" });
            expect(list.count()).toBe(index + 1);
            expect(list.toArray().at(-1)?.edge).toBe(edge.edge);
        }
    }
    const outside = store.createNode();
    const edge = views[1].edges().first();
    views[0].insertNode(outside);
    expect(() => edge?.setTarget(outside)).toThrow(expect.objectContaining({ code: "TargetNodeNotInGraph" }));
    expect(edge?.target.node).toBe(other);
});

test("long lists of edges, with and without holes, in every direction", () => {
    using graph = GraphView.create();
    const nodes = graph.addNodes(201);
    const [hub = 0] = nodes;
    const leaves = nodes.subarray(1);
    const hubs = new Uint32Array(200).fill(hub);
    const out = [...graph.addEdges({ sources: hubs, targets: leaves, edgeType: wire, directional: true })];
    const other = graph.createAndInsertNode();
    const others = new Uint32Array(200).fill(other.id);
    const inn = [...graph.addEdges({ sources: leaves, targets: others, edgeType: wire, directional: true })];
    for (const ids of [out, inn]) {
        for (const id of ids.splice(70, 40)) graph.edge(id).remove();
    }
    const ids = (node: number, direction?: "in" | "out"): number[] => graph.node(node).edges(wire, { direction }).ids();
    expect([ids(hub), ids(hub, "out"), ids(hub, "in")]).toEqual([out, out, []]);
    expect([ids(other.id), ids(other.id, "out"), ids(other.id, "in")]).toEqual([inn, [], inn]);
    expect(graph.node(hub).edges().ids()).toEqual(out);
});

test("memory", () => {
    expect(memoryUsage()).toEqual({ bytes: 0, objects: 0 });
});
