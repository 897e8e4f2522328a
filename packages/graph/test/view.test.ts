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

test("memory", () => {
    expect(memoryUsage()).toEqual({ bytes: 0, objects: 0 });
});
