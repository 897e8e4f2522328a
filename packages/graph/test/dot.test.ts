import { afterEach, describe, expect, test } from "vitest";
import { EdgeTypes, GraphView, memoryUsage } from "../src/index.ts";
import { exampleGraph, wire } from "./graphs.ts";

afterEach(() => {
    expect(memoryUsage()).toEqual({ bytes: 0, objects: 0 });
});

describe("DOT", () => {
    test("has names and numbers as labels", () => {
        using graph = exampleGraph();
        expect(graph.toDot({ name: "example", nodeAttributes: () => ({ shape: "box" }) })).toMatchInlineSnapshot(`
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
    });

    test("takes types of edges and labels", () => {
        using graph = exampleGraph();
        const nodeLabel = ({ id }: { id: number }): string | undefined => (id === 1 ? undefined : `number ${id}`);
        expect(graph.toDot({ edgeTypes: [], nodeLabel })).toMatchInlineSnapshot(`
          "digraph "graph" {
              1;
              2 [label="number 2"];
              3 [label="number 3"];
          }
          "
        `);
        expect(graph.toDot({ selfNode: false, edgeLabel: () => undefined })).toMatchInlineSnapshot(`
          "digraph "graph" {
              1 [label="a \\"quoted\\"\\n\\\\"];
              2 [label="2"];
              3 [label="3"];
              1 -> 2;
              2 -> 2 [dir="none"];
          }
          "
        `);
    });

    test("draws nodes of a cluster together, with attributes for all", () => {
        using graph = GraphView.create<{ name: string; part?: string }>();
        const [a, b, c, d] = [
            graph.createAndInsertNode({ name: "a", part: "x" }),
            graph.createAndInsertNode({ name: "b" }),
            graph.createAndInsertNode({ name: "c", part: "y" }),
            graph.createAndInsertNode({ name: "d", part: "x" }),
        ];
        graph.createAndInsertEdge({ source: a, target: d, edgeType: EdgeTypes.next, directional: true });
        graph.createAndInsertEdge({ source: b, target: c, edgeType: wire });
        const dot = graph.toDot({
            graphAttributes: { rankdir: "LR", nodesep: 0.2 },
            nodeDefaults: { shape: "box" },
            edgeDefaults: { color: "gray", style: undefined },
            nodeLabel: (node) => (node === b ? { html: "<b>b</b>" } : (node.getAttr("name") ?? "")),
            edgeAttributes: (edge) => ({ constraint: edge.edgeType !== wire }),
            cluster: (node) => node.getAttr("part"),
            clusterAttributes: (name) => (name === "x" ? { label: 'part "x"', style: "dashed" } : {}),
        });
        expect(dot).toMatchInlineSnapshot(`
          "digraph "graph" {
              graph [rankdir="LR", nodesep="0.2"];
              node [shape="box"];
              edge [color="gray"];
              subgraph "cluster x" {
                  graph [label="part \\"x\\"", style="dashed"];
                  1 [label="a"];
                  4 [label="d"];
              }
              2 [label=<<b>b</b>>];
              subgraph "cluster y" {
                  graph [label="y"];
                  3 [label="c"];
              }
              1 -> 4 [label="next", constraint="true"];
              2 -> 3 [label="forms wire", dir="none", constraint="false"];
          }
          "
        `);
    });

    test("keeps texts as they are", () => {
        using graph = GraphView.create();
        const label = (text: string): string | undefined => {
            graph.selfNode.setAttr("name", text);
            return /label=(.*)\];/.exec(graph.toDot({ selfNode: true }))?.[1];
        };
        expect(label('say "\\N"')).toBe(String.raw`"say \"\\N\""`);
        expect(label("R&D &lt; &#38; & co")).toBe('"R&D &amp;lt; &amp;#38; & co"');
        expect(label("one\r\ntwo\rthree\nfour")).toBe(String.raw`"one\ntwo\nthree\nfour"`);
        expect(label("nul \0 bell \u0007 \uffff")).toBe('"nul \ufffd bell \ufffd \ufffd"');
        expect(label("<b>")).toBe('"<b>"');
    });

    test.each<[string, object, string]>([
        ["options that are none", 7 as never, 'parameter "options" must be an object'],
        [
            "markup with a bracket open",
            { nodeLabel: () => ({ html: "<b" }) },
            `parameter "label" has brackets that don't match: <b`,
        ],
        [
            "markup that ends too soon",
            { nodeLabel: () => ({ html: "a>b<" }) },
            `parameter "label" has brackets that don't match: a>b<`,
        ],
        ["a label that is none", { nodeLabel: () => null }, 'parameter "label" must be a text'],
        ["a cluster that is none", { cluster: () => 7 }, 'parameter "cluster" must be a function that returns a name'],
        ["types that are none", { edgeTypes: [1.5] }, 'parameter "edgeTypes" must be an integer from 0 to 65535'],
    ])("refuses %s", (_, options, message) => {
        using graph = GraphView.create();
        graph.createAndInsertNode({});
        expect(() => graph.toDot(options)).toThrow(`GraphView.toDot: ${message}`);
    });
});
