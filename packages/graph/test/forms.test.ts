import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findEdgeType, GraphJsonError, GraphView, memoryUsage, registerEdgeType } from "../src/index.ts";

const wire = registerEdgeType("forms wire");

/** A graph with everything that can be in one. */
function example(): GraphView {
    const graph = GraphView.create();
    graph.selfNode.setAttr("title", "own");
    const a = graph.createAndInsertNode({ name: 'a "quoted"\n\\', big: 5n, huge: 2n ** 64n - 1n, low: -(2n ** 63n) });
    const b = graph.createAndInsertNode({
        nan: Number.NaN,
        zero: -0,
        half: 0.5,
        minus: -7,
        safe: 2 ** 53 - 1,
        yes: true,
    });
    graph.createAndInsertNode({ text: "nul \0 µ 🎛", __proto__x: "" }).setAttr("__proto__", "own key");
    graph.createAndInsertEdge({ source: a, target: b, edgeType: wire, directional: true, name: "ab", order: 3 });
    graph.createAndInsertEdge({
        source: b,
        target: b,
        edgeType: 999 as never,
        edgeSpecific: 0,
        attributes: { w: 1.5 },
    });
    graph.createAndInsertEdge({ source: graph.selfNode, target: a, edgeType: wire });
    return graph;
}

describe("JSON", () => {
    test("brings everything back", () => {
        using graph = example();
        const text = JSON.stringify(graph);
        using copy = GraphView.fromJSON(JSON.parse(text));
        expect(JSON.stringify(copy)).toBe(text);
        expect(copy.nodeCount).toBe(4);
        const [, a, b] = copy.nodes();
        expect(a?.attrs()).toEqual({ name: 'a "quoted"\n\\', big: 5n, huge: 2n ** 64n - 1n, low: -(2n ** 63n) });
        expect(b?.attrs()).toEqual({ nan: Number.NaN, zero: -0, half: 0.5, minus: -7, safe: 2 ** 53 - 1, yes: true });
        expect(copy.edges().map(({ edgeSpecific }) => edgeSpecific)).toEqual([undefined, 0, undefined]);
    });
    test.each<[string, unknown, string]>([
        ["nothing", null, ""],
        ["another format", { format: "x" }, "format"],
        ["another version", { format: "pyzig-graph", version: 2 }, "version"],
        ["no nodes", { nodes: [] }, "nodes"],
        ["an end that is not there", { edges: [{ source: 0, target: 2, type: 1 }] }, "edges[0].target"],
        ["a negative type", { edges: [{ source: 0, target: 0, type: -1 }] }, "edges[0].type"],
        ["a null attribute", { nodes: [{}, { attributes: { x: null } }] }, "nodes[1].attributes.x"],
        [
            "too large an integer",
            { nodes: [{ attributes: { x: { bigint: "18446744073709551616" } } }] },
            "nodes[0].attributes.x",
        ],
        ["a node that is none", { nodes: [{}, 7] }, "nodes[1]"],
        [
            "a direction that is none",
            { edges: [{ source: 0, target: 0, type: 1, directional: 1 }] },
            "edges[0].directional",
        ],
    ])("refuses %s", (_, json, path) => {
        const whole = { format: "pyzig-graph", version: 1, edgeTypes: {}, nodes: [{}], edges: [] };
        const given = json === null ? json : { ...whole, ...(json as object) };
        let error: unknown;
        try {
            GraphView.fromJSON(given);
        } catch (caught) {
            error = caught;
        }
        expect(error).toBeInstanceOf(GraphJsonError);
        expect((error as GraphJsonError).path).toBe(path);
    });
});

describe("snapshots", () => {
    test("bring everything back, and are the same bytes again", () => {
        using graph = example();
        const bytes = graph.snapshot();
        using copy = GraphView.loadSnapshot(bytes);
        expect(JSON.stringify(copy)).toBe(JSON.stringify(graph));
        expect(copy.snapshot()).toEqual(bytes);
    });
    test("keep random graphs", () => {
        const literal = fc.oneof(
            fc.string({ unit: "grapheme" }),
            fc.boolean(),
            fc.double(),
            fc.bigInt(-(2n ** 63n), 2n ** 64n - 1n),
        );
        const nodes = fc.array(fc.dictionary(fc.string(), literal), { maxLength: 20 });
        const edges = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(65535), fc.boolean()), { maxLength: 40 });
        fc.assert(
            fc.property(nodes, edges, (rows, pairs) => {
                using graph = GraphView.create();
                const ids = [graph.selfNode.id, ...graph.addNodes(rows as never)];
                graph.addEdges(
                    pairs.map(([source, target, edgeType, directional]) => ({
                        source: ids[source % ids.length] as number,
                        target: ids[target % ids.length] as number,
                        edgeType: edgeType as never,
                        directional,
                    })),
                );
                const text = JSON.stringify(graph);
                using fromBytes = GraphView.loadSnapshot(graph.snapshot());
                using fromText = GraphView.fromJSON(JSON.parse(text));
                expect(JSON.stringify(fromBytes)).toBe(text);
                expect(JSON.stringify(fromText)).toBe(text);
            }),
            { numRuns: 100 },
        );
    });
    test("are refused when a byte is wrong", () => {
        using graph = example();
        const bytes = graph.snapshot();
        for (let index = 0; index < bytes.length; index++) {
            const damaged = bytes.slice();
            damaged[index] = (damaged[index] as number) ^ 0x41;
            let loaded: GraphView | undefined;
            try {
                loaded = GraphView.loadSnapshot(damaged);
            } catch (error) {
                expect(error).toMatchObject({ code: "InvalidSnapshot" });
            }
            // Bytes of the header that mean nothing may change.
            if (loaded !== undefined) expect(index).toBeLessThan(64);
            loaded?.destroy();
        }
        for (const length of [0, 1, 63, 64, bytes.length - 1])
            expect(() => GraphView.loadSnapshot(bytes.subarray(0, length))).toThrow(
                expect.objectContaining({ code: "InvalidSnapshot" }),
            );
    });
    test("find types of edges by their names", () => {
        using graph = GraphView.create();
        graph.createAndInsertEdge({ source: graph.selfNode, target: graph.selfNode, edgeType: wire });
        const json = graph.toJSON();
        const renamed = {
            ...json,
            edgeTypes: { "forms new": 4711 },
            edges: json.edges.map((edge) => ({ ...edge, type: 4711 })),
        };
        using copy = GraphView.fromJSON(renamed);
        expect(copy.edges().first()?.edgeType).toBe(findEdgeType("forms new"));
        using known = GraphView.fromJSON({ ...renamed, edgeTypes: { "forms wire": 4711 } });
        expect(known.edges().first()?.edgeType).toBe(wire);
    });
});

describe("snapshots in another thread", () => {
    test("give the same graph, which can be changed", async () => {
        using graph = example();
        const bytes = graph.snapshot();
        using copy = await GraphView.loadSnapshotAsync(bytes);
        expect(copy).toBeInstanceOf(GraphView);
        expect(bytes.length).not.toBe(0);
        expect(JSON.stringify(copy)).toBe(JSON.stringify(graph));
        const node = copy.createAndInsertNode({ name: "new" });
        for (let index = 0; index < 1000; index++)
            copy.createAndInsertEdge({ source: node, target: copy.createAndInsertNode({ index }), edgeType: wire });
        expect(node.degree()).toBe(1000);
        expect(copy.store.destroyed).toBe(false);
    });
    test("move the bytes when they are to", async () => {
        using graph = GraphView.create();
        graph.addNodes(10_000);
        const bytes = graph.snapshot();
        using copy = await GraphView.loadSnapshotAsync(bytes, { transfer: true });
        expect(bytes.length).toBe(0);
        expect(copy.nodeCount).toBe(10_001);
    });
    test("refuse what is none, and can be given up", async () => {
        await expect(GraphView.loadSnapshotAsync(new Uint8Array(100))).rejects.toMatchObject({
            code: "InvalidSnapshot",
        });
        using graph = example();
        await expect(
            GraphView.loadSnapshotAsync(graph.snapshot(), { signal: AbortSignal.abort(new Error("enough")) }),
        ).rejects.toThrow("enough");
    });
    test("a graph can't be posted", () => {
        using graph = GraphView.create();
        expect(() => structuredClone(graph)).toThrow("GraphView can't be cloned");
        expect(() => structuredClone(graph.selfNode)).toThrow("can't be cloned");
    });
});

test("DOT", () => {
    using graph = example();
    const dot = graph.toDot({ name: "example", nodeAttributes: () => ({ shape: "box" }) });
    expect(dot).toMatchInlineSnapshot(`
      "digraph "example" {
          0 [label="0", shape="box"];
          1 [label="a \\"quoted\\"\\n\\\\", shape="box"];
          2 [label="2", shape="box"];
          3 [label="3", shape="box"];
          1 -> 2 [label="ab"];
          2 -> 2 [label="999", dir="none"];
          0 -> 1 [label="forms wire", dir="none"];
      }
      "
    `);
    expect(graph.toDot({ edgeTypes: [], nodeLabel: (node) => String(node.id) })).toMatchInlineSnapshot(`
      "digraph "graph" {
          1 [label="1"];
          2 [label="2"];
          3 [label="3"];
      }
      "
    `);
});

test("nothing is left behind", () => {
    expect(memoryUsage()).toEqual({ bytes: 0, objects: 0 });
});
