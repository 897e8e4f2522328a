import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
    type BoundNode,
    type Direction,
    EdgeReference,
    GraphStore,
    GraphView,
    type Path,
    registerEdgeType,
    type Walk,
} from "../src/index.ts";
import * as plain from "./plain-graph.ts";

type Attributes = { [key: string]: string | number | boolean | bigint };
type View = GraphView<Attributes, { weight: number | bigint }>;

const types = [registerEdgeType("algorithm a"), registerEdgeType("algorithm b"), registerEdgeType("algorithm c")];
const unused = registerEdgeType("algorithm d");

/** A graph and the same one in plain objects. */
interface Case {
    readonly view: View;
    readonly graph: plain.PlainGraph;
    readonly node: (place: number) => BoundNode<Attributes, { weight: number | bigint }>;
}

/** Small enough to have every shape soon: self loops, parallel edges, lone nodes, directed and undirected edges of several types. */
const shape = fc
    .record({
        count: fc.integer({ min: 1, max: 9 }),
        edges: fc.array(
            fc.record({
                source: fc.nat(8),
                target: fc.nat(8),
                edgeType: fc.constantFrom(...types),
                directional: fc.boolean(),
                weight: fc.oneof(fc.nat(9), fc.constantFrom(0, 0.5, 2.25, 7n, Infinity)),
            }),
            { maxLength: 24, size: "max" },
        ),
    })
    .chain(({ count, edges }) =>
        fc.record({
            count: fc.constant(count),
            edges: fc.constant(edges),
            // In which order they come into the view; nodes that are left out take their edges along.
            nodeOrder: fc.shuffledSubarray([...Array(count).keys()], { minLength: 1 }),
            edgeOrder: fc.shuffledSubarray([...edges.keys()]),
            gone: fc.array(fc.nat(20), { maxLength: 3 }),
        }),
    );

/**
 * Runs a test on random graphs. Each is a second view of its store, in another order than that in which things were made, with the holes of
 * what was removed.
 */
function onRandomGraphs(runs: number, use: (one: Case, numbers: readonly number[]) => void): void {
    const numbers = fc.array(fc.nat(100), { minLength: 6, maxLength: 6 });
    fc.assert(
        fc.property(shape, numbers, ({ count, edges, nodeOrder, edgeOrder, gone }, given) => {
            using store = GraphStore.create();
            const nodes = Array.from({ length: count }, () => store.createNode());
            const references = edges.map(({ source, target, weight, ...rest }) =>
                EdgeReference.create<{ weight: number | bigint }>({
                    ...rest,
                    source: nodes[source % count] as (typeof nodes)[0],
                    target: nodes[target % count] as (typeof nodes)[0],
                    attributes: { weight },
                }),
            );
            const view: View = store.createView();
            for (const place of nodeOrder) view.insertNode(nodes[place] as (typeof nodes)[0]);
            for (const [turn, place] of edgeOrder.entries()) {
                const edge = references[place] as (typeof references)[0];
                if (view.containsNode(edge.source) && view.containsNode(edge.target)) view.insertEdge(edge);
                const { weight, edgeType, directional } = edges[place] as (typeof edges)[0];
                // The view's own node has edges now and then.
                if (turn % 5 !== 4) continue;
                const members = view.nodes().toArray();
                const other = members[place % members.length] as (typeof members)[0];
                view.createAndInsertEdge({
                    source: turn % 2 === 0 ? view.selfNode : other,
                    target: turn % 2 === 0 ? other : view.selfNode,
                    edgeType,
                    directional,
                    attributes: { weight },
                });
            }
            for (const place of gone) {
                const members = view.nodes().toArray();
                if (place % 3 === 0 && members.length > 1) members[1 + (place % (members.length - 1))]?.remove();
                else view.edges().toArray()[place]?.remove();
            }
            const graph: plain.PlainGraph = {
                nodes: view.nodes().ids(),
                edges: view.edges().map((edge) => ({
                    id: edge.id,
                    source: edge.sourceId,
                    target: edge.targetId,
                    edgeType: edge.edgeType,
                    directional: edge.directional,
                    weight: Number(edge.getAttr("weight")),
                })),
            };
            use({ view, graph, node: (place) => view.node(graph.nodes[place % graph.nodes.length] as number) }, given);
        }),
        { numRuns: runs },
    );
}

const directions: readonly Direction[] = ["any", "out", "in"];
const filters = [[], [types[0]], [types[0], types[2]], [unused]] as (typeof types)[];

function visitsOf(walk: Walk<Attributes, { weight: number | bigint }>): plain.Visit[] {
    const visits = [...walk].map(({ node, edge, depth }): plain.Visit => [node.id, edge?.id, depth]);
    expect(walk.nodes().map(({ id }) => id)).toEqual([...walk.nodeIds]);
    expect([walk.length, walk.depths.length, walk.edgeIds.length]).toEqual([
        visits.length,
        visits.length,
        visits.length,
    ]);
    return visits;
}

/** That a path is one: each step takes one of the arcs, from where the last one led. */
function expectPath(path: Path<Attributes, { weight: number | bigint }>, arcs: readonly plain.Arc[]): void {
    expect(path.nodes.length).toBe(path.edges.length + 1);
    expect([path.start, path.end, path.length]).toEqual([path.nodes[0], path.nodes.at(-1), path.edges.length]);
    expect([...path]).toEqual(path.nodes);
    for (const [index, { edge, forward, node }] of path.steps().entries()) {
        const from = path.nodes[index] as BoundNode;
        expect(arcs.some((arc) => arc.edge.id === edge.id && arc.from === from.id && arc.to === node.id)).toBe(true);
        expect(forward ? [edge.source, edge.target] : [edge.target, edge.source]).toEqual([from, node]);
        expect(path.contains(from) && path.contains(node)).toBe(true);
    }
}

describe("walks", () => {
    test("breadth first", () => {
        onRandomGraphs(400, ({ view, graph, node }, [a = 0, b = 0, c = 0, depth = 0]) => {
            for (const direction of directions) {
                for (const edgeTypes of filters) {
                    const arcs = plain.arcsOf(graph, edgeTypes, direction);
                    const options = { direction, edgeTypes };
                    const starts = [node(a), node(b), node(c)];
                    const ids = starts.map(({ id }) => id);
                    expect(visitsOf(view.breadthFirst(node(a), options))).toEqual(
                        plain.breadthFirst(arcs, [node(a).id]),
                    );
                    const maxDepth = depth % 4;
                    expect(visitsOf(view.breadthFirst(starts, { ...options, maxDepth }))).toEqual(
                        plain.breadthFirst(arcs, ids, maxDepth),
                    );
                }
            }
        });
    });

    test("depth first", () => {
        onRandomGraphs(400, ({ view, graph, node }, [a = 0, b = 0, c = 0]) => {
            for (const direction of directions) {
                for (const edgeTypes of filters) {
                    const arcs = plain.arcsOf(graph, edgeTypes, direction);
                    const starts = [node(a), node(b), node(c)];
                    const ids = starts.map(({ id }) => id);
                    expect(visitsOf(view.depthFirst(starts, { direction, edgeTypes }))).toEqual(
                        plain.depthFirst(arcs, ids),
                    );
                }
            }
        });
    });
});

describe("shortest paths", () => {
    test("of the fewest edges", () => {
        onRandomGraphs(300, ({ view, graph, node }, [a = 0]) => {
            for (const direction of directions) {
                for (const edgeTypes of filters) {
                    const arcs = plain.arcsOf(graph, edgeTypes, direction);
                    const options = { direction, edgeTypes };
                    const depths = new Map(plain.breadthFirst(arcs, [node(a).id]).map(([id, , depth]) => [id, depth]));
                    for (const target of view.nodes()) {
                        const path = view.shortestPath(node(a), target, options);
                        expect([path?.length, path?.weight]).toEqual([depths.get(target.id), depths.get(target.id)]);
                        expect(view.isConnected(node(a), target, options)).toBe(depths.has(target.id));
                        if (path === undefined) continue;
                        expect([path.start, path.end]).toEqual([node(a), target]);
                        expectPath(path, arcs);
                    }
                }
            }
        });
    });

    test("of the smallest weight", () => {
        onRandomGraphs(300, ({ view, graph, node }, [a = 0]) => {
            for (const direction of directions) {
                for (const edgeTypes of filters) {
                    const arcs = plain.arcsOf(graph, edgeTypes, direction);
                    const weights = plain.lightest(graph, arcs, node(a).id);
                    for (const target of view.nodes()) {
                        const path = view.shortestPath(node(a), target, { direction, edgeTypes, weight: "weight" });
                        expect(path?.weight).toBe(weights.get(target.id));
                        if (path === undefined) continue;
                        const sum = path.edges.reduce((total, edge) => total + Number(edge.getAttr("weight")), 0);
                        expect([path.start, path.end, sum]).toEqual([node(a), target, path.weight]);
                        expectPath(path, arcs);
                    }
                }
            }
        });
    });

    test.each<[string, unknown]>([
        ["a missing", undefined],
        ["a negative", -1],
        ["a negative bigint", -(2n ** 63n)],
        ["no number as", Number.NaN],
        ["a text as", "1"],
        ["a boolean as", true],
    ])("refuse %s weight, of an edge that is on the way", (_, weight) => {
        using graph = GraphView.create<Attributes, { weight?: never; other: never }>();
        const [a, b, c, d] = [1, 2, 3, 4].map(() => graph.createAndInsertNode() as unknown as BoundNode) as [
            BoundNode,
            BoundNode,
            BoundNode,
            BoundNode,
        ];
        const link = (source: BoundNode, target: BoundNode, value: unknown) =>
            graph.createAndInsertEdge({
                source,
                target,
                edgeType: types[0] as (typeof types)[0],
                directional: true,
                attributes: { weight: value as never, other: 1 as never },
            });
        link(a, b, 1);
        const wrong = link(b, c, weight);
        const refused = expect.objectContaining({ name: "GraphError", code: "InvalidWeight", edge: wrong.id });
        expect(() => graph.shortestPath(a, c, { weight: "weight" })).toThrow(refused);
        expect(() => graph.shortestPath(a, d, { weight: "weight" })).toThrow(refused);
        expect(graph.shortestPath(a, b, { weight: "weight" })?.weight).toBe(1);
        expect(graph.shortestPath(b, a, { weight: "weight", direction: "in" })?.weight).toBe(1);
        expect(graph.shortestPath(a, c, { weight: "other" })?.weight).toBe(2);
    });

    test("a path of no edges has its node", () => {
        using graph = GraphView.create();
        const path = graph.shortestPath(graph.selfNode, graph.selfNode);
        expect([path?.length, path?.weight, path?.start, path?.end]).toEqual([0, 0, graph.selfNode, graph.selfNode]);
        expect(path?.contains(graph.selfNode)).toBe(true);
    });
});

describe("whole graphs", () => {
    /** The nodes that whole-graph algorithms look at: not the own one when it has no edge. */
    const countedNodes = ({ nodes, edges }: plain.PlainGraph): readonly number[] => {
        const [own] = nodes;
        return edges.some(({ source, target }) => source === own || target === own) ? nodes : nodes.slice(1);
    };
    const ids = (parts: readonly (readonly BoundNode<Attributes, { weight: number | bigint }>[])[]): number[][] =>
        parts.map((part) => part.map(({ id }) => id));

    test("connected components", () => {
        onRandomGraphs(400, ({ view, graph }) => {
            for (const edgeTypes of filters) {
                const arcs = plain.arcsOf(graph, edgeTypes, "any");
                const expected = plain.partsOf(countedNodes(graph), (a, b) => plain.isReachable(arcs, a, b));
                expect(ids(view.connectedComponents({ edgeTypes }))).toEqual(expected);
                const { count, nodes, parts } = view.connectedComponentIds({ edgeTypes });
                expect([count, [...nodes]]).toEqual([expected.length, countedNodes(graph)]);
                for (const [index, id] of nodes.entries()) expect(expected[parts[index] as number]).toContain(id);
            }
        });
    });

    test("strongly connected components", () => {
        onRandomGraphs(400, ({ view, graph }) => {
            for (const edgeTypes of filters) {
                const arcs = plain.arcsOf(graph, edgeTypes, "along");
                const expected = plain.partsOf(
                    countedNodes(graph),
                    (a, b) => plain.isReachable(arcs, a, b) && plain.isReachable(arcs, b, a),
                );
                expect(ids(view.stronglyConnectedComponents({ edgeTypes }))).toEqual(expected);
            }
        });
    });

    test("topological order", () => {
        const outcomes = new Set<boolean>();
        onRandomGraphs(400, ({ view, graph }) => {
            for (const edgeTypes of filters) {
                const arcs = plain.arcsOf(graph, edgeTypes, "along");
                const expected = plain.topologicalSort(countedNodes(graph), arcs);
                if (arcs.length > 1) outcomes.add(expected !== undefined);
                if (expected !== undefined) {
                    expect(view.topologicalSort({ edgeTypes }).map(({ id }) => id)).toEqual(expected);
                    continue;
                }
                let thrown: { readonly code?: unknown; readonly node?: unknown } = {};
                try {
                    view.topologicalSort({ edgeTypes });
                } catch (error) {
                    thrown = error as typeof thrown;
                }
                expect(thrown.code).toBe("HasCycle");
                const node = thrown.node as number;
                expect(plain.isReachable(arcs, node, node)).toBe(true);
            }
        });
        expect(outcomes).toEqual(new Set([true, false]));
    });

    test("cycles along the edges", () => {
        onRandomGraphs(400, ({ view, graph }) => {
            for (const edgeTypes of filters) {
                const arcs = plain.arcsOf(graph, edgeTypes, "along");
                const hasCycle = graph.nodes.some((node) => plain.isReachable(arcs, node, node));
                const cycle = view.findCycle({ edgeTypes });
                expect(cycle !== undefined).toBe(hasCycle);
                if (cycle !== undefined) expectCycle(cycle, arcs);
            }
        });
    });

    test("cycles both ways", () => {
        onRandomGraphs(400, ({ view, graph }) => {
            for (const edgeTypes of filters) {
                const arcs = plain.arcsOf(graph, edgeTypes, "any");
                const parts = plain.partsOf(graph.nodes, (a, b) => plain.isReachable(arcs, a, b));
                const edges = new Set(arcs.map(({ edge }) => edge));
                // A forest has an edge less than nodes in each part, anything else more.
                const hasCycle = edges.size > graph.nodes.length - parts.length;
                const cycle = view.findCycle({ edgeTypes, undirected: true });
                expect(cycle !== undefined).toBe(hasCycle);
                if (cycle !== undefined) expectCycle(cycle, arcs);
            }
        });
    });

    function expectCycle(cycle: Path<Attributes, { weight: number | bigint }>, arcs: readonly plain.Arc[]): void {
        expectPath(cycle, arcs);
        expect(cycle.end).toBe(cycle.start);
        expect(cycle.length).toBeGreaterThan(0);
        expect(cycle.weight).toBe(cycle.length);
        expect(new Set(cycle.nodes).size).toBe(cycle.length);
        expect(new Set(cycle.edges).size).toBe(cycle.length);
    }
});

describe("what is no member", () => {
    test("is refused by walks and paths", () => {
        using store = GraphStore.create();
        const view = store.createView();
        const outside = store.createNode();
        const refused = expect.objectContaining({ code: "NodeNotInGraph", node: outside.id });
        for (const use of [
            () => view.breadthFirst(outside),
            () => view.breadthFirst([view.selfNode, outside]),
            () => view.depthFirst(outside),
            () => view.shortestPath(view.selfNode, outside),
            () => view.shortestPath(outside, view.selfNode, { weight: "weight" }),
            () => view.isConnected(outside, outside),
        ])
            expect(use).toThrow(refused);
    });
});

test("long chains and stars take no stack", () => {
    using graph = GraphView.create();
    const count = 200_000;
    const ids = graph.addNodes(count);
    const edgeType = types[0] as (typeof types)[0];
    graph.addEdges({ sources: ids.subarray(0, -1), targets: ids.subarray(1), edgeType, directional: true });
    const [first, last] = [graph.node(ids[0] as number), graph.node(ids[count - 1] as number)];
    expect(graph.depthFirst(first).depths.at(-1)).toBe(count - 1);
    expect(graph.breadthFirst(first).depths.at(-1)).toBe(count - 1);
    expect(graph.shortestPath(last, first)?.length).toBe(count - 1);
    expect(graph.connectedComponentIds().count).toBe(1);
    expect(graph.findCycle()).toBeUndefined();
    graph.createAndInsertEdge({ source: last, target: first, edgeType, directional: true });
    expect(graph.findCycle()?.length).toBe(count);
    expect(graph.stronglyConnectedComponents().map((part) => part.length)).toEqual([count]);
});
