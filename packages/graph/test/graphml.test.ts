import { DOMParser, type Element, onErrorStopParsing } from "@xmldom/xmldom";
import * as fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { EdgeTypes, float, GraphView, memoryUsage } from "../src/index.ts";
import { exampleGraph, type GivenAttributes, type GivenValue, givenGraphs, makeGraph, wire } from "./graphs.ts";

afterEach(() => {
    expect(memoryUsage()).toEqual({ bytes: 0, objects: 0 });
});

/** A value that was read, with its key. */
interface Datum {
    readonly name: string;
    readonly type: string;
    readonly text: string;
}

/** A node, an edge or the graph as it was read. */
interface Item {
    readonly attributes: Readonly<Record<string, string>>;
    readonly data: readonly Datum[];
}

interface Read {
    readonly graph: Item;
    readonly nodes: readonly Item[];
    readonly edges: readonly Item[];
}

/** Reads GraphML; checks what the format asks for. */
function read(text: string): Read {
    // The characters of XML 1.0.
    expect(text).toMatch(/^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u);
    const document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, "application/xml");
    const root = document.documentElement as Element;
    expect([root.namespaceURI, root.localName]).toEqual(["http://graphml.graphdrawing.org/xmlns", "graphml"]);
    const parts = children(root);
    const graph = parts.pop() as Element;
    expect(graph.localName).toBe("graph");
    const keys = new Map<string, Element>();
    const names = new Set<string>();
    for (const key of parts) {
        expect(key.localName).toBe("key");
        expect(["boolean", "long", "double", "string"]).toContain(key.getAttribute("attr.type"));
        keys.set(key.getAttribute("id") as string, key);
        names.add(`${key.getAttribute("for")} ${key.getAttribute("attr.name")}`);
    }
    expect([keys.size, names.size]).toEqual([parts.length, parts.length]);

    const item = (element: Element): Item => {
        const data = children(element)
            .filter(({ localName }) => localName === "data")
            .map((datum) => {
                const key = keys.get(datum.getAttribute("key") as string) as Element;
                expect(key.getAttribute("for")).toBe(element.localName);
                return {
                    name: key.getAttribute("attr.name") as string,
                    type: key.getAttribute("attr.type") as string,
                    text: datum.textContent as string,
                };
            });
        expect(new Set(data.map(({ name }) => name)).size).toBe(data.length);
        return { attributes: Object.fromEntries(Array.from(element.attributes, (a) => [a.name, a.value])), data };
    };
    const named = (name: string): Item[] => children(graph).flatMap((e) => (e.localName === name ? [item(e)] : []));
    const result = { graph: item(graph), nodes: named("node"), edges: named("edge") };
    const ids = new Set(result.nodes.map(({ attributes }) => attributes.id));
    expect(ids.size).toBe(result.nodes.length);
    for (const { attributes } of result.edges) {
        expect(ids).toContain(attributes.source);
        expect(ids).toContain(attributes.target);
    }
    return result;
}

function children(element: Element): Element[] {
    return Array.from(element.childNodes).filter((node) => node.nodeType === node.ELEMENT_NODE) as Element[];
}

/** What XML can't hold is U+FFFD. */
function shown(text: string): string {
    return Array.from(text, (character) => {
        const code = character.codePointAt(0) as number;
        const isForbidden = (code < 32 && !"\t\n\r".includes(character)) || code === 0xfffe || code === 0xffff;
        return isForbidden ? "\ufffd" : character;
    }).join("");
}

function expectValue({ type, text }: Datum, given: GivenValue): void {
    const value = typeof given === "object" ? given.value : given;
    if (type === "boolean") expect([text, typeof value]).toEqual([String(value), "boolean"]);
    else if (type === "string") expect(text).toBe(Object.is(value, -0) ? "-0" : shown(String(value)));
    else if (type === "double") {
        expect(["number", "bigint"]).toContain(typeof value);
        expect(Number(text)).toBe(Number(value));
        if (typeof value === "bigint") expect(BigInt(Number(text))).toBe(value);
    } else {
        expect(BigInt(text)).toBe(BigInt(value as bigint));
        expect(BigInt.asIntN(64, BigInt(text))).toBe(BigInt(text));
    }
}

function expectAttributes(data: readonly Datum[], given: GivenAttributes): void {
    const entries = Object.entries(given);
    expect(data).toHaveLength(entries.length);
    for (const [index, [key, value]] of entries.entries()) {
        const datum = data[index] as Datum;
        expect(datum.name.replace(/_*$/, "")).toBe(shown(key).replace(/_*$/, ""));
        expectValue(datum, value);
    }
}

describe("GraphML", () => {
    test("shows everything", () => {
        using graph = exampleGraph();
        expect(graph.toGraphml()).toMatchInlineSnapshot(`
          "<?xml version="1.0" encoding="UTF-8"?>
          <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
              <key id="d0" for="node" attr.name="title" attr.type="string"/>
              <key id="d1" for="node" attr.name="name" attr.type="string"/>
              <key id="d2" for="node" attr.name="big" attr.type="long"/>
              <key id="d3" for="node" attr.name="huge" attr.type="string"/>
              <key id="d4" for="node" attr.name="low" attr.type="long"/>
              <key id="d5" for="node" attr.name="nan" attr.type="double"/>
              <key id="d6" for="node" attr.name="zero" attr.type="double"/>
              <key id="d7" for="node" attr.name="half" attr.type="double"/>
              <key id="d8" for="node" attr.name="minus" attr.type="long"/>
              <key id="d9" for="node" attr.name="safe" attr.type="long"/>
              <key id="d10" for="node" attr.name="yes" attr.type="boolean"/>
              <key id="d11" for="node" attr.name="text" attr.type="string"/>
              <key id="d12" for="node" attr.name="__proto__x" attr.type="string"/>
              <key id="d13" for="node" attr.name="two" attr.type="double"/>
              <key id="d14" for="node" attr.name="__proto__" attr.type="string"/>
              <key id="d15" for="edge" attr.name="name" attr.type="string"/>
              <key id="d16" for="edge" attr.name="w" attr.type="double"/>
              <key id="d17" for="edge" attr.name="edgeType" attr.type="string"/>
              <key id="d18" for="edge" attr.name="order" attr.type="long"/>
              <key id="d19" for="edge" attr.name="edgeSpecific" attr.type="long"/>
              <graph id="G" edgedefault="directed">
                  <node id="n0">
                      <data key="d0">own</data>
                  </node>
                  <node id="n1">
                      <data key="d1">a "quoted"
          \\</data>
                      <data key="d2">5</data>
                      <data key="d3">18446744073709551615</data>
                      <data key="d4">-9223372036854775808</data>
                  </node>
                  <node id="n2">
                      <data key="d5">NaN</data>
                      <data key="d6">-0</data>
                      <data key="d7">0.5</data>
                      <data key="d8">-7</data>
                      <data key="d9">9007199254740991</data>
                      <data key="d10">true</data>
                  </node>
                  <node id="n3">
                      <data key="d11">nul � µ 🎛</data>
                      <data key="d12"></data>
                      <data key="d13">2</data>
                      <data key="d14">own key</data>
                  </node>
                  <edge id="e0" source="n1" target="n2" directed="true">
                      <data key="d15">ab</data>
                      <data key="d17">forms wire</data>
                      <data key="d18">3</data>
                  </edge>
                  <edge id="e1" source="n2" target="n2" directed="false">
                      <data key="d16">1.5</data>
                      <data key="d17">999</data>
                      <data key="d19">0</data>
                  </edge>
                  <edge id="e2" source="n0" target="n1" directed="false">
                      <data key="d17">forms wire</data>
                  </edge>
              </graph>
          </graphml>
          "
        `);
    });

    test("keeps every attribute of random graphs", () => {
        fc.assert(
            fc.property(givenGraphs, (given) => {
                using graph = makeGraph(given);
                const { nodes, edges } = read(graph.toGraphml({ selfNode: true }));
                const attributes = [given.own, ...given.nodes];
                expect(nodes.map((node) => node.attributes.id)).toEqual(graph.nodes().map(({ id }) => `n${id}`));
                for (const [index, { data }] of nodes.entries())
                    expectAttributes(data, attributes[index] as GivenAttributes);
                expect(edges).toHaveLength(given.edges.length);
                for (const [index, { id, sourceId, targetId, directional }] of graph.edges().toArray().entries()) {
                    const edge = edges[index] as Item;
                    const ends = { id: `e${id}`, source: `n${sourceId}`, target: `n${targetId}` };
                    expect(edge.attributes).toEqual({ ...ends, directed: String(directional) });
                    const {
                        edgeType,
                        order,
                        edgeSpecific,
                        attributes: own,
                    } = given.edges[index] as (typeof given)["edges"][0];
                    const count = Object.keys(own).length;
                    expectAttributes(edge.data.slice(0, count), own);
                    expect(edge.data.slice(count).map(({ text }) => text)).toEqual([
                        edgeType === wire ? "forms wire" : expect.any(String),
                        ...(order === 0 ? [] : [String(order)]),
                        ...(edgeSpecific === undefined ? [] : [String(edgeSpecific)]),
                    ]);
                }
            }),
            { numRuns: 150 },
        );
    });

    test.each<[string, GivenValue[], string]>([
        ["booleans", [true, false], "boolean"],
        ["integers of up to 64 bits", [7, 2n ** 63n - 1n, -(2n ** 63n)], "long"],
        ["floats", [0.5, float(2), Number.NaN, -0, Number.NEGATIVE_INFINITY], "double"],
        ["texts", ["", "true"], "string"],
        ["floats and integers that a float holds", [0.5, 7, 2n ** 60n], "double"],
        ["floats and integers that no float holds", [0.5, 2n ** 53n + 1n], "string"],
        ["integers beyond 2^63-1", [2n ** 64n - 1n], "string"],
        ["integers beyond 2^63-1 and others", [7, 2n ** 63n, 0.5], "string"],
        ["booleans and numbers", [true, 1], "string"],
        ["texts and numbers", ["1", 1], "string"],
    ])("declares %s", (_, values, type) => {
        using graph = GraphView.create();
        graph.addNodes(values.map((value) => ({ value })) as never);
        const { nodes } = read(graph.toGraphml());
        expect(nodes).toHaveLength(values.length);
        for (const [index, { data }] of nodes.entries()) {
            expect(data).toMatchObject([{ name: "value", type }]);
            expectValue(data[0] as Datum, values[index] as GivenValue);
        }
    });

    test("keeps keys apart that would have one name", () => {
        using graph = GraphView.create();
        const node = graph.createAndInsertNode({ "a\0": 1, "a\u0001": "x", "a\ufffd": true, '<"\n\t&': 2 });
        graph.createAndInsertEdge({ source: node, target: node, edgeType: wire, attributes: { edgeType: 5 } });
        const { nodes, edges } = read(graph.toGraphml());
        expect(nodes[0]?.data.map(({ name, text }) => [name, text])).toEqual([
            ["a\ufffd", "1"],
            ["a\ufffd_", "x"],
            ["a\ufffd__", "true"],
            ['<"\n\t&', "2"],
        ]);
        expect(edges[0]?.data).toEqual([
            { name: "edgeType", type: "long", text: "5" },
            { name: "edgeType_", type: "string", text: "forms wire" },
        ]);
    });

    test("gives the graph the attributes of the view's own node, unless that is written", () => {
        using graph = GraphView.create();
        graph.selfNode.setAttr("title", "t");
        const node = graph.createAndInsertNode({});
        const title = [{ name: "title", type: "string", text: "t" }];
        expect(read(graph.toGraphml())).toMatchObject({ graph: { data: title }, nodes: [{ data: [] }] });
        expect(read(graph.toGraphml({ selfNode: true }))).toMatchObject({
            graph: { data: [] },
            nodes: [{ data: title }, { data: [] }],
        });
        graph.createAndInsertEdge({ source: graph.selfNode, target: node, edgeType: wire });
        expect(read(graph.toGraphml()).nodes).toHaveLength(2);
        expect(read(graph.toGraphml({ selfNode: false }))).toMatchObject({ graph: { data: title }, edges: [] });
        expect(read(graph.toGraphml({ edgeTypes: [EdgeTypes.next] })).nodes).toHaveLength(1);
    });

    test("says of each edge whether it is directed", () => {
        using graph = GraphView.create();
        const node = graph.createAndInsertNode({});
        const flags = (options?: { directed: boolean }): unknown[] => {
            const { graph: whole, edges } = read(graph.toGraphml(options));
            return [whole.attributes.edgedefault, ...edges.map(({ attributes }) => attributes.directed)];
        };
        expect(flags()).toEqual(["directed"]);
        graph.createAndInsertEdge({ source: node, target: node, edgeType: wire });
        expect(flags()).toEqual(["undirected", "false"]);
        graph.createAndInsertEdge({ source: node, target: node, edgeType: wire, directional: true });
        expect(flags()).toEqual(["directed", "false", "true"]);
        expect(flags({ directed: true })).toEqual(["directed", "true", "true"]);
        expect(flags({ directed: false })).toEqual(["undirected", "false", "false"]);
        const { edges } = read(graph.toGraphml({ directed: true }));
        expect(edges.map(({ data }) => data.at(-1))).toEqual([
            { name: "directional", type: "boolean", text: "false" },
            { name: "directional", type: "boolean", text: "true" },
        ]);
    });

    test("refuses wrong options", () => {
        using graph = GraphView.create();
        expect(() => graph.toGraphml(7 as never)).toThrow('GraphView.toGraphml: parameter "options" must be an object');
        expect(() => graph.toGraphml({ edgeTypes: wire as never })).toThrow(
            '"edgeTypes" must be an array of edge types',
        );
        expect(() => graph.toGraphml({ edgeTypes: [-1 as never] })).toThrow("an integer from 0 to 65535");
    });
});
