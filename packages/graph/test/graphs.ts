import * as fc from "fast-check";
import { float, GraphView, registerEdgeType } from "../src/index.ts";

/** A registered type of edges. */
export const wire = registerEdgeType("forms wire");

/** A graph with everything that can be in one. */
export function exampleGraph(): GraphView {
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
    graph
        .createAndInsertNode({ text: "nul \0 µ 🎛", __proto__x: "", two: float(2) as never })
        .setAttr("__proto__", "own key");
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

/** What was given for a node or an edge. */
export type GivenAttributes = Readonly<Record<string, GivenValue>>;

/** A value as it was given. */
export type GivenValue = string | boolean | number | bigint | ReturnType<typeof float>;

const text = fc.string({ unit: fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("\0", "\r\n", "\t", "]]>")) });

const value: fc.Arbitrary<GivenValue> = fc.oneof(
    text,
    fc.boolean(),
    fc.double(),
    fc.maxSafeInteger(),
    fc.integer().map((number) => float(number)),
    fc.bigInt(-(2n ** 63n), 2n ** 64n - 1n),
);

// Objects put keys that are whole numbers first, in another order than that of insertion. Few keys, so that many are of mixed kinds.
const key = fc.oneof(
    fc.constantFrom("name", "value", "edgeType", "order"),
    text.filter((name) => !/^\d+$/.test(name)),
);
const attributes: fc.Arbitrary<GivenAttributes> = fc.dictionary(key, value, { maxKeys: 6 });

/** An edge as it was given; its ends are numbers of any size. */
export interface GivenEdge {
    readonly source: number;
    readonly target: number;
    readonly edgeType: number;
    readonly directional: boolean;
    readonly order: number;
    readonly edgeSpecific: number | undefined;
    readonly attributes: GivenAttributes;
}

/** What random graphs are made of. */
export interface GivenGraph {
    readonly own: GivenAttributes;
    readonly nodes: readonly GivenAttributes[];
    readonly edges: readonly GivenEdge[];
}

/** Random graphs. */
export const givenGraphs: fc.Arbitrary<GivenGraph> = fc.record({
    own: attributes,
    nodes: fc.array(attributes, { maxLength: 20 }),
    edges: fc.array(
        fc.record({
            source: fc.nat(),
            target: fc.nat(),
            edgeType: fc.oneof(fc.constant(wire as number), fc.nat(65535)),
            directional: fc.boolean(),
            order: fc.oneof(fc.constant(0), fc.nat(65535)),
            edgeSpecific: fc.option(fc.integer({ min: 0, max: 0xffff_fffe }), { nil: undefined }),
            attributes,
        }),
        { maxLength: 40 },
    ),
});

/** Makes a random graph. */
export function makeGraph({ own, nodes, edges }: GivenGraph): GraphView {
    const graph = GraphView.create();
    graph.selfNode.setAttrs(own as never);
    const ids = [graph.selfNode.id, ...graph.addNodes(nodes as never)];
    graph.addEdges(
        edges.map((edge) => ({
            ...edge,
            source: ids[edge.source % ids.length] as number,
            target: ids[edge.target % ids.length] as number,
        })) as never,
    );
    return graph;
}
