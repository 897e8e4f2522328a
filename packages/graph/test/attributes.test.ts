import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
    type BoundEdge,
    type BoundNode,
    EdgeReference,
    type Float,
    float,
    GraphStore,
    GraphView,
    type Literal,
    registerEdgeType,
} from "../src/index.ts";

const wire = registerEdgeType("attributes wire");

/** Any text without lone surrogates: all planes, controls, NUL. */
const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("", "\0", "a\0b", "\u{10ffff}", "\ufeff", "\u2028", "e\u0301", "\u00e9"),
    fc.string({ unit: "binary", minLength: 15, maxLength: 27, size: "max" }),
);
/** Around every border between the ways in which numbers are kept. */
const edges64 = [0n, 2n ** 31n, 2n ** 32n, 2n ** 53n, 2n ** 62n, 2n ** 63n, 2n ** 64n]
    .flatMap((border) => [border - 1n, border, border + 1n, -border - 1n, -border, 1n - border])
    .filter((value) => value >= -(2n ** 63n) && value < 2n ** 64n);
const number = fc.oneof(
    fc.double(),
    fc.integer(),
    fc.maxSafeInteger(),
    fc.constantFrom(...edges64.map(Number)),
    fc.constantFrom(0, -0, Number.NaN, Infinity, -Infinity, Number.MIN_VALUE, Number.MAX_VALUE, Number.EPSILON, 0.1),
);
const literal: fc.Arbitrary<Literal> = fc.oneof(
    text,
    number,
    fc.boolean(),
    fc.bigInt(-(2n ** 63n), 2n ** 64n - 1n),
    fc.constantFrom(...edges64),
);
/** Few enough to meet again, and some that objects treat in a way of their own. */
const key = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom("a", "b", "name", "", "µ", "\0", "10", "2", "01", "-1", "__proto__") },
    { weight: 2, arbitrary: fc.constantFrom("constructor", "toString", "hasOwnProperty", "length", "then") },
    text,
);

type Change =
    | { readonly kind: "set"; readonly key: string; readonly value: Literal }
    | { readonly kind: "set several"; readonly entries: readonly (readonly [string, Literal | undefined])[] }
    | { readonly kind: "set default"; readonly key: string; readonly value: Literal }
    | { readonly kind: "delete"; readonly key: string };

const change: fc.Arbitrary<Change> = fc.oneof(
    fc.record({ kind: fc.constant("set"), key, value: literal }),
    fc.record({
        kind: fc.constant("set several"),
        entries: fc.array(fc.tuple(key, fc.option(literal, { nil: undefined })), { maxLength: 12 }),
    }),
    fc.record({ kind: fc.constant("set default"), key, value: literal }),
    fc.record({ kind: fc.constant("delete"), key }),
);

/** An object of attributes. `__proto__` is an attribute like any other in it. */
function objectOf<Value>(entries: Iterable<readonly [string, Value]>): { [key: string]: Value } {
    return Object.fromEntries(entries);
}

describe("nodes and edges keep attributes as a Map does", () => {
    type Owner = BoundNode | BoundEdge;
    const owners: Record<string, (graph: GraphView) => Owner> = {
        "a node": (graph) => graph.createAndInsertNode(),
        "an edge": (graph) =>
            graph.createAndInsertEdge({ source: graph.selfNode, target: graph.selfNode, edgeType: wire }),
    };
    test.each(Object.entries(owners))("%s", (_, make) => {
        using graph = GraphView.create();
        // All programs on one store: runs and texts that others gave back are used again.
        const program = fc.property(fc.array(change, { maxLength: 60, size: "max" }), (changes) => {
            const owner = make(graph);
            const neighbour = make(graph).setAttr("name", "untouched");
            const model = new Map<string, Literal>();
            for (const step of changes) {
                switch (step.kind) {
                    case "set":
                        expect(owner.setAttr(step.key, step.value)).toBe(owner);
                        model.set(step.key, step.value);
                        break;
                    case "set several": {
                        const given = objectOf(step.entries);
                        owner.setAttrs(given);
                        for (const [name, value] of Object.entries(given))
                            if (value !== undefined) model.set(name, value);
                        break;
                    }
                    case "set default":
                        if (!model.has(step.key)) model.set(step.key, step.value);
                        expect(owner.setDefaultAttr(step.key, step.value)).toBe(model.get(step.key));
                        break;
                    case "delete":
                        expect(owner.deleteAttr(step.key)).toBe(model.delete(step.key));
                }
                const name = step.kind === "set several" ? "a" : step.key;
                expect(owner.getAttr(name)).toBe(model.get(name));
                expect(owner.hasAttr(name)).toBe(model.has(name));
            }
            expect(owner.attrEntries()).toEqual([...model]);
            expect(Object.entries(owner.attrs())).toEqual(Object.entries(objectOf(model)));
            for (const [name, value] of model) expect(owner.getAttr(name)).toBe(value);
            expect(neighbour.attrs()).toEqual({ name: "untouched" });
            for (const gone of [owner, neighbour]) gone.remove();
        });
        fc.assert(program, { numRuns: 300 });
        expect([graph.nodeCount, graph.edgeCount]).toEqual([1, 0]);
    });
});

describe("every way of making something takes the same values", () => {
    test("nodes", () => {
        const rows = fc.array(fc.array(fc.tuple(key, literal), { maxLength: 8 }), { minLength: 1, maxLength: 8 });
        fc.assert(
            fc.property(rows, (lists) => {
                using store = GraphStore.create();
                const view = store.createView();
                const objects = lists.map((entries) => objectOf(entries));
                const made = [
                    objects.map((attributes) => view.createAndInsertNode(attributes)),
                    Array.from(view.addNodes(objects), (id) => view.node(id)),
                    objects.map((attributes) => view.insertNode(store.createNode(attributes))),
                ];
                for (const nodes of made)
                    expect(nodes.map((node) => node.attrEntries())).toEqual(objects.map(Object.entries));
            }),
            { numRuns: 100 },
        );
    });

    test("columns", () => {
        const columns = fc.nat(6).chain((count) =>
            fc.dictionary(
                key.filter((name) => name !== "__proto__"),
                fc.array(fc.option(literal, { nil: undefined }), { minLength: count, maxLength: count }),
                { minKeys: 1, maxKeys: 5 },
            ),
        );
        fc.assert(
            fc.property(columns, (attributes) => {
                using graph = GraphView.create();
                const ids = graph.addNodes({ attributes });
                const pairs = graph.addEdges({ sources: ids, targets: ids, edgeType: wire, attributes });
                for (let index = 0; index < ids.length; index++) {
                    const expected = Object.entries(attributes)
                        .map(([name, column]) => [name, column[index]] as const)
                        .filter(([, value]) => value !== undefined);
                    expect(graph.node(ids[index] as number).attrEntries()).toEqual(expected);
                    expect(graph.edge(pairs[index] as number).attrEntries()).toEqual(expected);
                }
            }),
            { numRuns: 100 },
        );
    });

    test("edges", () => {
        fc.assert(
            fc.property(fc.array(fc.tuple(key, literal), { maxLength: 8 }), (entries) => {
                using graph = GraphView.create();
                const attributes = objectOf(entries);
                const edge = { source: graph.selfNode, target: graph.selfNode, edgeType: wire, attributes };
                const [batch] = graph.addEdges([edge]);
                for (const made of [
                    graph.createAndInsertEdge(edge),
                    graph.insertEdge(EdgeReference.create(edge)),
                    graph.edge(batch as number),
                ])
                    expect(made.attrEntries()).toEqual(Object.entries(attributes));
            }),
            { numRuns: 100 },
        );
    });
});

test("values come back through JSON and snapshots, bit by bit", () => {
    fc.assert(
        fc.property(fc.array(literal, { maxLength: 20 }), (values) => {
            using graph = GraphView.create();
            for (const value of values) graph.createAndInsertNode({ value });
            using fromText = GraphView.fromJSON(JSON.parse(JSON.stringify(graph)));
            using fromBytes = GraphView.loadSnapshot(graph.snapshot());
            for (const copy of [fromText, fromBytes]) {
                const [, ...nodes] = copy.nodes();
                // toEqual tells -0 from 0 and takes NaN for NaN.
                expect(nodes.map((node) => node.getAttr("value"))).toEqual(values);
            }
        }),
        { numRuns: 100 },
    );
});

test("long texts, many keys and many values", () => {
    using graph = GraphView.create();
    const node = graph.createAndInsertNode();
    const long = "0123456789abcdeµ🎛\0".repeat(200_000);
    node.setAttr("long", long);
    expect(node.getAttr("long")).toBe(long);
    node.setAttr("long", `${long}!`);
    expect(node.getAttr("long")).toBe(`${long}!`);
    node.deleteAttr("long");
    const keys = Array.from({ length: 3000 }, (_, index) => `key ${index}`);
    for (const [index, name] of keys.entries()) node.setAttr(name, index);
    expect(node.attrEntries()).toEqual(keys.map((name, index) => [name, index]));
    for (const name of keys.filter((_, index) => index % 3 !== 0)) expect(node.deleteAttr(name)).toBe(true);
    expect(Object.keys(node.attrs())).toEqual(keys.filter((_, index) => index % 3 === 0));
});

test("float() forces a float, of which TypeScript sees the number", () => {
    using graph = GraphView.create();
    const node = graph.createAndInsertNode({ two: float(2), half: float(0.5), zero: float(-0) as Float });
    expect(node.attrs()).toEqual({ two: 2, half: 0.5, zero: -0 });
    expect(() => float("2" as never)).toThrow(TypeError);
    // Zig sees the difference: the snapshots of a float and of an integer are not the same.
    using integer = GraphView.create();
    integer.createAndInsertNode({ two: 2 });
    using forced = GraphView.create();
    forced.createAndInsertNode({ two: float(2) });
    expect(forced.snapshot()).not.toEqual(integer.snapshot());
});

describe("what is no attribute is refused, and changes nothing", () => {
    const wrongs: [string, unknown, string][] = [
        ["null", null, "ERR_PYZIG_ARGUMENT"],
        ["an object", { nested: 1 }, "ERR_PYZIG_ARGUMENT"],
        ["an integer of more than 64 bits", 2n ** 64n, "ERR_PYZIG_ARGUMENT"],
        ["a negative integer of more than 64 bits", -(2n ** 63n) - 1n, "ERR_PYZIG_ARGUMENT"],
        ["a lone surrogate", "a\ud83d", "ERR_PYZIG_ARGUMENT"],
        ["a long text with a lone surrogate", `${"a".repeat(100)}\udc00b`, "ERR_PYZIG_ARGUMENT"],
    ];
    test.each(wrongs)("%s", (_, value, code) => {
        using graph = GraphView.create();
        const node = graph.createAndInsertNode({ name: "first" });
        const refused = expect.objectContaining({ code, parameter: expect.stringContaining("second") });
        expect(() => node.setAttr("second", value as never)).toThrow(refused);
        expect(() => node.setAttrs({ name: "changed", second: value as never })).toThrow(refused);
        expect(() => graph.createAndInsertNode({ name: "x", second: value as never })).toThrow(refused);
        expect(() => graph.addNodes([{ name: "x" }, { second: value as never }])).toThrow(refused);
        expect(() => graph.addNodes({ attributes: { second: [1, value as never] } })).toThrow(refused);
        expect(node.attrs()).toEqual({ name: "first" });
        expect(graph.nodeCount).toBe(2);
    });

    test("undefined, where it would stand alone", () => {
        using graph = GraphView.create();
        const node = graph.createAndInsertNode({ name: "first", nothing: undefined as never });
        expect(() => node.setAttr("name", undefined as never)).toThrow(TypeError);
        expect(() => node.setDefaultAttr("other", undefined as never)).toThrow(TypeError);
        expect(node.attrs()).toEqual({ name: "first" });
    });

    test("keys that are no well-formed text", () => {
        using graph = GraphView.create();
        const node = graph.createAndInsertNode();
        for (const wrong of [undefined, null, 7, Symbol("key"), {}]) {
            expect(() => node.setAttr(wrong as never, 1 as never)).toThrow(TypeError);
            expect(() => node.deleteAttr(wrong as never)).toThrow(TypeError);
        }
        const refused = expect.objectContaining({ function: expect.stringContaining("setAttr"), parameter: "key" });
        expect(() => node.setAttr("\ud83d", 1)).toThrow(refused);
        expect(() => node.setAttrs({ a: 1, "\ud83d": 1 })).toThrow(refused);
        expect(node.attrs()).toEqual({});
    });
});
