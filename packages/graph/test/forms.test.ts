import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { edgeTypes, findEdgeType, GraphJsonError, GraphView, memoryUsage, registerEdgeType } from "../src/index.ts";
import { exampleGraph as example, givenGraphs, makeGraph, wire } from "./graphs.ts";

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
    test.each<[string, unknown, string, string]>([
        ["nothing", null, "", "the value must be an object"],
        ["text", "{}", "", "must be an object, not its text: use JSON.parse first"],
        ["another format", { format: "x" }, "format", 'must be "pyzig-graph"'],
        ["a newer version", { version: 2 }, "version", "is 2, but this @pyzig/graph reads version 1: use a newer one"],
        ["no version", { version: undefined }, "version", "must be 1"],
        ["a version that is none", { version: "1" }, "version", "must be 1"],
        ["types that are no object", { edgeTypes: [] }, "edgeTypes", "must be an object"],
        ["a type without a name", { edgeTypes: { "": 300 } }, "edgeTypes", "has a type without a name"],
        ["a type whose number is none", { edgeTypes: { a: 65536 } }, "edgeTypes.a", "an integer from 0 to 65535"],
        ["two types of one number", { edgeTypes: { a: 300, b: 300 } }, "edgeTypes.b", 'has the number 300 of "a"'],
        ["a name of a type with a lone surrogate", { edgeTypes: { "\ud800": 300 } }, "edgeTypes.\ud800", "well-formed"],
        ["nodes that are no array", { nodes: {} }, "nodes", "must be an array"],
        ["no nodes", { nodes: [] }, "nodes", "must have one node at least"],
        [
            "an end that is not there",
            { edges: [{ source: 0, target: 2, type: 1 }] },
            "edges[0].target",
            "an integer from 0 to 0",
        ],
        [
            "a negative type",
            { edges: [{ source: 0, target: 0, type: -1 }] },
            "edges[0].type",
            "an integer from 0 to 65535",
        ],
        [
            "a null attribute",
            { nodes: [{}, { attributes: { x: null } }] },
            "nodes[1].attributes.x",
            "must be a string, a boolean",
        ],
        [
            "too large an integer",
            { nodes: [{ attributes: { x: { bigint: "18446744073709551616" } } }] },
            "nodes[0].attributes.x",
            'must be a string, a boolean, a number, {"bigint": "…"} of 64 bits or {"float": "…"}',
        ],
        [
            "a float that is none",
            { nodes: [{ attributes: { x: { float: "0x2" } } }] },
            "nodes[0].attributes.x",
            "float",
        ],
        ["a lone surrogate", { nodes: [{ attributes: { x: "\ud800" } }] }, "nodes[0].attributes.x", "well-formed"],
        ["a key with one", { nodes: [{ attributes: { "\ud800": 1 } }] }, "nodes[0].attributes.\ud800", "well-formed"],
        ["a node that is none", { nodes: [{}, 7] }, "nodes[1]", "must be an object"],
        [
            "a direction that is none",
            { edges: [{ source: 0, target: 0, type: 1, directional: 1 }] },
            "edges[0].directional",
            "must be true or false",
        ],
    ])("refuses %s", (_, json, path, message) => {
        const whole = { format: "pyzig-graph", version: 1, edgeTypes: {}, nodes: [{}], edges: [] };
        const given = typeof json !== "object" || json === null ? json : { ...whole, ...(json as object) };
        let error: unknown;
        try {
            GraphView.fromJSON(given);
        } catch (caught) {
            error = caught;
        }
        expect(error).toBeInstanceOf(GraphJsonError);
        expect(error).toMatchObject({ path, code: "InvalidGraphJson" });
        expect((error as GraphJsonError).message).toContain(message);
    });
    test("registers no type of edges when it refuses", () => {
        const before = edgeTypes();
        const json = {
            format: "pyzig-graph",
            version: 1,
            edgeTypes: { "forms never": 4712 },
            nodes: [{}],
            edges: [{}],
        };
        expect(() => GraphView.fromJSON(json)).toThrow("edges[0].type must be an integer");
        expect(edgeTypes()).toEqual(before);
    });
    test("keeps a type of edges with the name of a member of all objects", () => {
        const proto = registerEdgeType("__proto__");
        using graph = GraphView.create();
        graph.createAndInsertEdge({ source: graph.selfNode, target: graph.selfNode, edgeType: proto });
        expect(Object.entries(graph.toJSON().edgeTypes)).toEqual([["__proto__", proto]]);
        using copy = GraphView.fromJSON(JSON.parse(JSON.stringify(graph)));
        expect(copy.edges().first()?.edgeType).toBe(proto);
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
    test("and JSON keep random graphs", () => {
        fc.assert(
            fc.property(givenGraphs, (given) => {
                using graph = makeGraph(given);
                const text = JSON.stringify(graph);
                const bytes = graph.snapshot();
                using fromBytes = GraphView.loadSnapshot(bytes);
                using fromText = GraphView.fromJSON(JSON.parse(text));
                for (const copy of [fromBytes, fromText]) {
                    expect(JSON.stringify(copy)).toBe(text);
                    // Also what TypeScript does not see: a float that is an integer, the order of keys.
                    expect(copy.snapshot()).toEqual(bytes);
                }
            }),
            { numRuns: 150 },
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
        // Bun refuses it as well, but doesn't quote why.
        if (process.versions.bun) return expect(() => structuredClone(graph)).toThrow("can not be cloned");
        expect(() => structuredClone(graph)).toThrow("GraphView can't be cloned");
        expect(() => structuredClone(graph.selfNode)).toThrow("can't be cloned");
    });
});

test("nothing is left behind", () => {
    expect(memoryUsage()).toEqual({ bytes: 0, objects: 0 });
});
