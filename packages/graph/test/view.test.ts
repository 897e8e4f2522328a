import { expect, test } from "vitest";
import { EdgeReference, GraphView, memoryUsage, registerEdgeType } from "../src/index.ts";

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
    console.log(graph, a, edge, edge.exists);
    void EdgeReference;
});
test("memory", () => {
    expect(memoryUsage()).toEqual({ bytes: 0, objects: 0 });
});
