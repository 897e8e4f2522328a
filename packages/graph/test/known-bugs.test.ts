/**
 * What goes wrong in graph libraries again and again: what a value loses on its way in, what a failed call leaves behind, what ends the process. A
 * test for each shows that it does not happen here.
 */
import { describe, expect, test } from "vitest";
import { runProgram } from "../../core/test/run-program.ts";
import {
    BoundEdge,
    BoundNode,
    EdgeReference,
    EdgeTypes,
    edgeTypeName,
    GraphStore,
    GraphView,
    memoryUsage,
    NodeReference,
    registerEdgeType,
    SideData,
} from "../src/index.ts";

const wire = registerEdgeType("known bugs wire");
const child = registerEdgeType("known bugs child");

const destroyed = expect.objectContaining({ code: "ERR_PYZIG_DESTROYED" });
const stale = expect.objectContaining({ code: "ERR_PYZIG_STALE" });

/** A graph with some nodes. */
function graphOf(count: number): { graph: GraphView; nodes: BoundNode[]; link: (a: number, b: number) => BoundEdge } {
    const graph = GraphView.create();
    const nodes = Array.from(graph.addNodes(count), (id) => graph.node(id));
    const link = (a: number, b: number): BoundEdge =>
        graph.createAndInsertEdge({ source: at(nodes, a), target: at(nodes, b), edgeType: wire, directional: true });
    return { graph, nodes, link };
}

function at<Item>(items: readonly Item[], index: number): Item {
    const item = items.at(index);
    if (item === undefined) throw new RangeError(`no item ${index}`);
    return item;
}

const graphUrl = new URL("../src/index.ts", import.meta.url).href;

describe("values", () => {
    test("an integer does not become a float on its way, whichever way it takes", () => {
        using graph = GraphView.create();
        const value = 2n ** 53n + 1n;
        const attributes = { value, small: 42 };
        const edge = { source: graph.selfNode, target: graph.selfNode, edgeType: wire, attributes };
        const owners = [
            graph.createAndInsertNode(attributes),
            graph.node(at([...graph.addNodes([attributes])], 0)),
            graph.node(at([...graph.addNodes({ attributes: { value: [value], small: [42] } })], 0)),
            NodeReference.create(graph.store, attributes),
            graph.createAndInsertNode().setAttrs(attributes),
            graph.createAndInsertNode().setAttr("value", value).setAttr("small", 42),
            graph.createAndInsertEdge(edge),
            EdgeReference.create(edge),
            graph.edge(at([...graph.addEdges([edge])], 0)),
        ];
        for (const owner of owners) expect(owner.attrEntries()).toEqual(Object.entries(attributes));
    });

    test("an integer that is too large is refused instead of being rounded", () => {
        using graph = GraphView.create();
        const node = graph.createAndInsertNode();
        for (const value of [2n ** 64n, -(2n ** 63n) - 1n, 10n ** 30n])
            expect(() => node.setAttr("value", value)).toThrow(RangeError);
        expect(node.hasAttr("value")).toBe(false);
        for (const value of [2n ** 64n - 1n, 2n ** 63n, -(2n ** 63n)])
            expect(node.setAttr("value", value).getAttr("value")).toBe(value);
    });

    test("a text does not end at its first NUL, neither as a value nor as a key", () => {
        using graph = GraphView.create();
        const node = graph.createAndInsertNode({ text: "before\0after", "key\0a": 1, "key\0b": 2, "": "\0" });
        expect(node.attrEntries()).toEqual([
            ["text", "before\0after"],
            ["key\0a", 1],
            ["key\0b", 2],
            ["", "\0"],
        ]);
        const edge = graph.createAndInsertEdge({ source: node, target: node, edgeType: wire, name: "a\0b" });
        expect(edge.name).toBe("a\0b");
    });

    test("a value of no kind is refused with its place, whichever way it takes", () => {
        using graph = GraphView.create();
        for (const wrong of [null, {}, [], Symbol("x")] as never[]) {
            const refused = expect.objectContaining({ parameter: expect.stringContaining("key") });
            expect(() => graph.createAndInsertNode({ key: wrong })).toThrow(refused);
            expect(() => graph.addNodes([{ key: wrong }])).toThrow(refused);
            expect(() => graph.selfNode.setAttr("key", wrong)).toThrow(refused);
        }
        expect(graph.nodeCount).toBe(1);
    });
});

describe("nodes", () => {
    test("keep the attributes that they are created with", () => {
        using store = GraphStore.create();
        expect(NodeReference.create(store, { name: "n", value: 1 }).attrs()).toEqual({ name: "n", value: 1 });
    });

    test("take attributes at any time, also before they are in a view", () => {
        using store = GraphStore.create();
        const node = store.createNode();
        node.setAttr("name", "n");
        expect(store.createView().insertNode(node).getAttr("name")).toBe("n");
    });

    test("are one object each, so that two handles of one are equal", () => {
        using graph = GraphView.create();
        const node = graph.createAndInsertNode();
        expect(node.node).toBe(graph.store.node(node.id));
        expect(graph.bind(node)).toBe(node);
        expect(graph.nodes().toArray()[1]).toBe(node);
        expect(new Set([node, graph.node(node.id), graph.insertNode(node.node)]).size).toBe(1);
    });

    test("bound in two views are two keys, and still known as the same node", () => {
        using store = GraphStore.create();
        const [first, second] = [store.createView(), store.createView()];
        const node = first.createAndInsertNode();
        const twin = second.insertNode(node);
        expect(new Map([[node, 1]]).has(twin)).toBe(false);
        expect([node.isSame(twin), node.isSameBinding(twin), twin.node === node.node]).toEqual([true, false, true]);
        using other = GraphView.create();
        const foreign = other.createAndInsertNode();
        // The same number in another store is another node.
        expect(node.isSame({ ...plainReference(node), store: other.store })).toBe(false);
        expect(node.isSame(foreign)).toBe(false);
    });

    function plainReference(node: BoundNode): { id: number; generation: number; node: BoundNode } {
        return { id: node.id, generation: node.generation, node };
    }

    test("that are no members can be told, and answer that they have nothing", () => {
        using store = GraphStore.create();
        const view = store.createView();
        const outside = store.createNode();
        const bound = view.bind(outside);
        expect([bound.isMember, view.containsNode(outside), bound.degree(), bound.remove()]).toEqual([
            false,
            false,
            0,
            false,
        ]);
        expect(() => view.node(outside.id)).toThrow(RangeError);
        expect(() => view.breadthFirst(outside)).toThrow(expect.objectContaining({ code: "NodeNotInGraph" }));
    });
});

describe("edges", () => {
    test("lead to a new target in the lists of both nodes, in every view", () => {
        using store = GraphStore.create();
        const views = [store.createView(), store.createView()];
        const [a, b, c] = [store.createNode(), store.createNode(), store.createNode()];
        for (const view of views) for (const node of [a, b, c]) view.insertNode(node);
        const edge = at(views, 0).createAndInsertEdge({ source: a, target: b, edgeType: wire, directional: true }).edge;
        at(views, 1).insertEdge(edge);
        edge.setTarget(c);
        for (const view of views) {
            expect(view.bind(b).edges(wire).ids()).toEqual([]);
            expect(view.bind(c).edges(wire, { direction: "in" }).ids()).toEqual([edge.id]);
            expect(view.bind(a).neighbors(wire)).toEqual([view.bind(c)]);
            expect(view.shortestPath(a, b)).toBeUndefined();
        }
    });

    test('have a name as an attribute like any other: "none" is a name, and it can be changed and removed', () => {
        const { graph, link } = graphOf(2);
        const edge = link(0, 1);
        expect(edge.name).toBeUndefined();
        edge.setAttr("name", "none");
        expect(edge.name).toBe("none");
        edge.setAttr("name", "other");
        expect(edge.name).toBe("other");
        expect([edge.deleteAttr("name"), edge.name, edge.hasAttr("name")]).toEqual([true, undefined, false]);
        graph.destroy();
    });

    test("whose attribute name is no text have no name, and keep the attribute", () => {
        const { graph, link } = graphOf(2);
        const edge = link(0, 1).setAttr("name", 7);
        expect([edge.name, edge.getAttr("name")]).toEqual([undefined, 7]);
        graph.destroy();
    });

    test("throw when they are asked for the other end of a node that is at neither", () => {
        const { graph, nodes, link } = graphOf(3);
        const edge = link(0, 1);
        expect(() => edge.other(at(nodes, 2))).toThrow(RangeError);
        expect(() => edge.other(at(nodes, 2))).toThrow(`one of the ends of edge ${edge.id}`);
        expect([edge.other(at(nodes, 0)), edge.other(at(nodes, 1))]).toEqual([nodes[1], nodes[0]]);
        const loop = link(2, 2);
        expect(loop.other(at(nodes, 2))).toBe(nodes[2]);
        graph.destroy();
    });

    test("tell no number from the number 0", () => {
        const { graph, nodes } = graphOf(1);
        const ends = { source: at(nodes, 0), target: at(nodes, 0), edgeType: EdgeTypes.pointer };
        const [none, zero] = [graph.createAndInsertEdge(ends), graph.createAndInsertEdge({ ...ends, edgeSpecific: 0 })];
        expect([none.edgeSpecific, zero.edgeSpecific]).toEqual([undefined, 0]);
        using copy = GraphView.loadSnapshot(graph.snapshot());
        expect(copy.edges().map((edge) => edge.edgeSpecific)).toEqual([undefined, 0]);
        expect(() => graph.createAndInsertEdge({ ...ends, edgeSpecific: 2 ** 32 - 1 })).toThrow(RangeError);
        graph.destroy();
    });

    test("have numbers and orders as large as they are given, or refuse them", () => {
        const { graph, nodes } = graphOf(1);
        const ends = { source: at(nodes, 0), target: at(nodes, 0), edgeType: wire };
        const edge = graph.createAndInsertEdge({ ...ends, edgeSpecific: 70_000, order: 65_535 });
        expect([edge.edgeSpecific, edge.order]).toEqual([70_000, 65_535]);
        for (const wrong of [{ order: 65_536 }, { order: -1 }, { order: 0.5 }, { edgeSpecific: -1 }])
            expect(() => graph.createAndInsertEdge({ ...ends, ...wrong })).toThrow(RangeError);
        expect(graph.edgeCount).toBe(1);
        graph.destroy();
    });

    test("are made of nodes that exist, of one store", () => {
        using graph = GraphView.create();
        using other = GraphView.create();
        const gone = graph.createAndInsertNode();
        gone.remove();
        const ends = { source: graph.selfNode, edgeType: wire };
        expect(() => EdgeReference.create({ ...ends, target: gone })).toThrow(stale);
        expect(() => EdgeReference.create({ ...ends, target: other.selfNode })).toThrow(RangeError);
        expect(() => EdgeReference.create({ ...ends, target: 7 as never })).toThrow(TypeError);
    });
});

describe("attributes", () => {
    test("that are set again have the last value, in every reading", () => {
        using graph = GraphView.create();
        const node = graph.createAndInsertNode({ key: 1, other: 2 });
        node.setAttr("key", "changed");
        expect(node.getAttr("key")).toBe("changed");
        expect(node.attrEntries()).toEqual([
            ["key", "changed"],
            ["other", 2],
        ]);
        expect([node.setDefaultAttr("key", "default"), node.setDefaultAttr("new", "default")]).toEqual([
            "changed",
            "default",
        ]);
    });

    test("of one node can be more than six, and a name takes none of them away", () => {
        using graph = GraphView.create();
        const entries = Array.from({ length: 500 }, (_, index) => [`key ${index}`, index] as const);
        const node = graph.createAndInsertNode(Object.fromEntries(entries));
        const edge = graph.createAndInsertEdge({
            source: node,
            target: node,
            edgeType: wire,
            name: "name",
            attributes: Object.fromEntries(entries),
        });
        expect(node.attrEntries()).toEqual(entries);
        expect(edge.attrEntries()).toEqual([["name", "name"], ...entries]);
        node.setAttr("one more", true);
        expect(node.attrEntries()).toEqual([...entries, ["one more", true]]);
    });

    test("are listed in the order in which they were first set", () => {
        using graph = GraphView.create();
        const node = graph.createAndInsertNode();
        for (const key of ["z", "10", "a", "2", "m"]) node.setAttr(key, key);
        node.setAttr("z", "again").deleteAttr("a");
        node.setAttr("a", "last");
        expect(node.attrEntries().map(([key]) => key)).toEqual(["z", "10", "2", "m", "a"]);
        using copy = GraphView.loadSnapshot(graph.snapshot());
        expect(copy.nodes().toArray()[1]?.attrEntries()).toEqual(node.attrEntries());
    });

    test("can be set on something that has some, several at a time, all or none", () => {
        using graph = GraphView.create();
        const node = graph.createAndInsertNode({ a: 1 });
        node.setAttrs({ b: 2, a: 3 });
        expect(() => node.setAttrs({ c: 4, d: null as never })).toThrow(TypeError);
        expect(node.attrEntries()).toEqual([
            ["a", 3],
            ["b", 2],
        ]);
    });
});

describe("types of edges", () => {
    test("are refused when their name or number is taken", () => {
        const type = registerEdgeType("known bugs once", 40_000);
        expect(() => registerEdgeType("known bugs once")).toThrow("it is the edge type 40000 already");
        expect(() => registerEdgeType("known bugs twice", 40_000)).toThrow('the edge type "known bugs once" already');
        expect(edgeTypeName(type)).toBe("known bugs once");
        for (const builtin of Object.values(EdgeTypes))
            expect(() => registerEdgeType(`known bugs ${builtin}`, builtin)).toThrow(RangeError);
    });

    test("are not reduced to eight bits", () => {
        const { graph, nodes } = graphOf(1);
        const ends = { source: at(nodes, 0), target: at(nodes, 0) };
        const types = [130, 130 + 256, 65_535].map((type) => type as typeof wire);
        for (const edgeType of types) graph.createAndInsertEdge({ ...ends, edgeType });
        for (const edgeType of types) expect(at(nodes, 0).degree(edgeType)).toBe(1);
        for (const wrong of [65_536, -1, 0.5]) {
            expect(() => graph.createAndInsertEdge({ ...ends, edgeType: wrong as never })).toThrow(RangeError);
            expect(() => registerEdgeType(`known bugs ${wrong}`, wrong)).toThrow(RangeError);
        }
        graph.destroy();
    });
});

describe("views", () => {
    test("are one object each, whichever way they are reached", () => {
        using graph = GraphView.create();
        const node = graph.createAndInsertNode();
        const edge = graph.createAndInsertEdge({ source: node, target: node, edgeType: wire });
        expect([node.view === graph, edge.view === graph, edge.source.view === graph]).toEqual([true, true, true]);
    });

    test("list nodes and edges in the order of insertion", () => {
        const { graph, nodes, link } = graphOf(50);
        const edges = nodes.map((_, index) => link((index * 37) % 50, (index * 11) % 50));
        expect(graph.nodes().toArray()).toEqual([graph.selfNode, ...nodes]);
        expect(graph.edges().toArray()).toEqual(edges);
        using part = graph.subgraphFromNodes([...nodes].reverse());
        expect(part.nodes().ids()).toEqual([part.selfNode.id, ...nodes.map(({ id }) => id).reverse()]);
        expect(part.edges().ids()).toEqual(edges.map(({ id }) => id));
        graph.destroy();
    });

    test("are as they were after an insert that failed, which works once the node is there", () => {
        using store = GraphStore.create();
        const view = store.createView();
        const [a, b] = [store.createNode(), store.createNode()];
        const edge = EdgeReference.create({ source: a, target: b, edgeType: wire });
        expect(() => view.insertEdge(edge)).toThrow(
            expect.objectContaining({ code: "SourceNodeNotInGraph", node: a.id }),
        );
        view.insertNode(a);
        expect(() => view.insertEdge(edge)).toThrow(
            expect.objectContaining({ code: "TargetNodeNotInGraph", node: b.id }),
        );
        expect([view.edgeCount, view.containsEdge(edge), view.bind(a).degree()]).toEqual([0, false, 0]);
        view.insertNode(b);
        const bound = view.insertEdge(edge);
        expect([view.edgeCount, view.containsEdge(edge)]).toEqual([1, true]);
        expect(view.bind(a).edges(wire).toArray()).toEqual([bound]);
        expect(view.bind(b).edges(wire).toArray()).toEqual([bound]);
    });

    test("visit and count a self loop once", () => {
        const { graph, nodes, link } = graphOf(2);
        const [loop, edge] = [link(0, 0), link(0, 1)];
        const node = at(nodes, 0);
        for (const direction of ["any", "out"] as const) {
            expect(node.edges(wire, { direction }).toArray()).toEqual([loop, edge]);
            expect(node.degree(wire, { direction })).toBe(2);
        }
        expect(node.edges(wire, { direction: "in" }).toArray()).toEqual([loop]);
        expect(graph.edgeCount).toBe(2);
        graph.destroy();
    });

    test("let nodes and edges be removed, after which their counts are right", () => {
        const { graph, nodes, link } = graphOf(3);
        const edges = [link(0, 1), link(1, 2), link(2, 0)];
        expect([at(edges, 0).remove(), at(edges, 0).exists, graph.edgeCount]).toEqual([true, false, 2]);
        expect([at(nodes, 2).remove(), graph.nodeCount, graph.edgeCount]).toEqual([true, 3, 0]);
        expect(graph.insertNode(at(nodes, 0))).toBe(nodes[0]);
        expect(graph.nodeCount).toBe(3);
        graph.destroy();
    });

    test("refuse edges and nodes of another store instead of mixing them up", () => {
        using first = GraphView.create();
        using second = GraphView.create();
        const node = first.createAndInsertNode();
        const edge = first.createAndInsertEdge({ source: node, target: node, edgeType: wire });
        for (const use of [
            () => second.insertNode(node),
            () => second.bind(node),
            () => second.subgraphFromNodes([node]),
            () => second.insertEdge(edge),
            () => second.createAndInsertEdge({ source: node, target: second.selfNode, edgeType: wire }),
            () => second.breadthFirst(node),
        ])
            expect(use).toThrow("another store");
    });
});

describe("visits", () => {
    /** Looks at no more edges than are asked for: the ones beside are no part of the answer, and would make it slow. */
    test("of a type and a direction do not look at other edges: the parent of a node with many children is found at once", () => {
        const { graph, nodes } = graphOf(100_002);
        const hub = at(nodes, 0);
        const ids = Uint32Array.from(nodes, ({ id }) => id);
        graph.addEdges({
            sources: new Uint32Array(100_000).fill(hub.id),
            targets: ids.subarray(2),
            edgeType: child,
            directional: true,
        });
        const parent = graph.createAndInsertEdge({
            source: at(nodes, 1),
            target: hub,
            edgeType: child,
            directional: true,
        });
        // Counts what is read of the table of links, which one look at all children would read 100000 times.
        const reads = readsOf(graph, () => {
            expect(hub.firstEdge(child, { direction: "in" })).toBe(parent);
            expect(hub.edges(child, { direction: "in" }).first()?.source).toBe(nodes[1]);
            expect(hub.degree(child, { direction: "in" })).toBe(1);
        });
        expect(reads).toBeLessThan(50);
        expect(readsOf(graph, () => hub.degree(child, { direction: "out" }))).toBeGreaterThan(99_999);
        graph.destroy();
    });

    /** How many elements of the columns of links and edge members are read meanwhile. */
    function readsOf(graph: GraphView, use: () => void): number {
        const tables = graph as unknown as { links: object; edgeMembers: object };
        let reads = 0;
        const restores: (() => void)[] = [];
        for (const [table, column] of [
            [tables.links, "member"],
            [tables.edgeMembers, "edge"],
        ] as const) {
            const before = Object.getOwnPropertyDescriptor(table, column) as PropertyDescriptor;
            const value = new Proxy(before.value as object, {
                get(target, key) {
                    if (typeof key === "string" && /^\d+$/.test(key)) reads++;
                    return Reflect.get(target, key, target);
                },
            });
            Object.defineProperty(table, column, { ...before, value });
            restores.push(() => Object.defineProperty(table, column, before));
        }
        try {
            use();
        } finally {
            for (const restore of restores) restore();
        }
        return reads;
    }

    test("can be left, and what the loop throws arrives unchanged", () => {
        const { graph, nodes, link } = graphOf(2);
        const edges = [link(0, 1), link(1, 0), link(0, 0)];
        const seen: BoundEdge[] = [];
        for (const edge of at(nodes, 0).edges(wire)) {
            seen.push(edge);
            if (seen.length === 2) break;
        }
        expect(seen).toEqual(edges.slice(0, 2));
        const problem = new Error("mine");
        expect(() => {
            for (const _ of at(nodes, 0).edges(wire)) throw problem;
        }).toThrow(problem);
        expect([
            at(nodes, 0).edges().first(),
            at(nodes, 0).edges().some(),
            at(nodes, 0)
                .edges()
                .find((edge) => edge.source === edge.target),
        ]).toEqual([edges[0], true, edges[2]]);
        graph.destroy();
    });

    test("go on over what was there, whatever the loop inserts and removes", () => {
        const { graph, nodes, link } = graphOf(3);
        const [a, b] = [at(nodes, 0), at(nodes, 1)];
        for (let index = 0; index < 100; index++) link(0, 1);
        let count = 0;
        for (const edge of a.edges(wire)) {
            count++;
            // Moves every table: several more at the node, at others, and of other types.
            for (let more = 0; more < 20; more++) link(0, 0);
            graph.createAndInsertEdge({ source: a, target: b, edgeType: child });
            graph.addNodes(10);
            edge.remove();
        }
        expect([count, a.degree(wire), a.degree(child), b.degree(wire)]).toEqual([100, 2000, 100, 0]);
        for (const node of graph.nodes()) if (node !== graph.selfNode) node.remove();
        expect([graph.nodeCount, graph.edgeCount]).toEqual([1, 0]);
        graph.destroy();
    });

    test("see undirected edges in both directions", () => {
        const { graph, nodes } = graphOf(2);
        const [a, b] = [at(nodes, 0), at(nodes, 1)];
        const edge = graph.createAndInsertEdge({ source: a, target: b, edgeType: wire });
        for (const direction of ["any", "out", "in"] as const)
            for (const node of [a, b]) expect(node.edges(wire, { direction }).toArray()).toEqual([edge]);
        graph.destroy();
    });
});

describe("paths", () => {
    test("in a clique take one visit for each node, not one for each way", () => {
        const count = 200;
        const { graph, nodes } = graphOf(count);
        const pairs = nodes.flatMap((source, index) => nodes.slice(index + 1).map((target) => ({ source, target })));
        graph.addEdges(pairs.map((pair) => ({ ...pair, edgeType: wire })));
        // By ways there would be more visits than atoms; the visits are counted, not the time.
        expect(graph.breadthFirst(at(nodes, 0)).length).toBe(count);
        expect(graph.depthFirst(at(nodes, 0)).length).toBe(count);
        expect(graph.shortestPath(at(nodes, 0), graph.selfNode)).toBeUndefined();
        expect(graph.shortestPath(at(nodes, 0), at(nodes, -1))?.length).toBe(1);
        graph.destroy();
    });

    test("of a long chain need memory for the chain, not for the square of it", () => {
        const count = 100_000;
        const { graph, nodes } = graphOf(count);
        const ids = Uint32Array.from(nodes, ({ id }) => id);
        graph.addEdges({ sources: ids.subarray(0, -1), targets: ids.subarray(1), edgeType: wire, directional: true });
        const path = graph.shortestPath(at(nodes, 0), at(nodes, -1), { direction: "out" });
        expect([path?.length, path?.nodes.length]).toEqual([count - 1, count]);
        graph.destroy();
    });

    test("without an edge contain the node where they start", () => {
        const { graph, nodes } = graphOf(1);
        const path = graph.shortestPath(at(nodes, 0), at(nodes, 0));
        expect([path?.length, path?.contains(at(nodes, 0)), path?.contains(graph.selfNode)]).toEqual([0, true, false]);
        expect([path?.start, path?.end]).toEqual([nodes[0], nodes[0]]);
        graph.destroy();
    });

    test("say which way each edge is walked", () => {
        const { graph, nodes, link } = graphOf(3);
        link(0, 1);
        link(2, 1);
        const steps = graph.shortestPath(at(nodes, 0), at(nodes, 2))?.steps();
        expect(steps?.map(({ forward, node }) => [forward, node])).toEqual([
            [true, nodes[1]],
            [false, nodes[2]],
        ]);
        graph.destroy();
    });
});

describe("sub-graphs", () => {
    test("are merged with their edges, and without their own node unless it is wanted", () => {
        using store = GraphStore.create();
        const from = store.createView();
        const [a, b] = [from.createAndInsertNode(), from.createAndInsertNode()];
        const edge = from.createAndInsertEdge({ source: a, target: b, edgeType: wire });
        const own = from.createAndInsertEdge({ source: from.selfNode, target: a, edgeType: child });
        const into = store.createView();
        into.insertSubgraph(from);
        expect(into.nodes().ids()).toEqual([into.selfNode.id, a.id, b.id]);
        expect(into.edges().ids()).toEqual([edge.id]);
        expect(into.bind(a).neighbors()).toEqual([into.bind(b)]);
        into.insertSubgraph(from, { selfNode: true });
        expect(into.nodes().ids()).toEqual([into.selfNode.id, a.id, b.id, from.selfNode.id]);
        expect(into.edges().ids()).toEqual([edge.id, own.id]);
    });

    test("take nodes twice, other views' nodes and the own node, and keep the order of the edges of each node", () => {
        using store = GraphStore.create();
        const view = store.createView();
        const [a, b, c] = [view.createAndInsertNode(), view.createAndInsertNode(), view.createAndInsertNode()];
        const outside = store.createNode();
        const ends = [
            [c, a, wire],
            [a, b, child],
            [a, c, wire],
            [a, a, wire],
            [c, b, wire],
        ] as const;
        for (const [source, target, edgeType] of ends) view.createAndInsertEdge({ source, target, edgeType });
        using part = view.subgraphFromNodes([c, a, c, outside, view.selfNode]);
        expect(part.nodes().ids()).toEqual([part.selfNode, c, a, outside, view.selfNode].map(({ id }) => id));
        const expected = a
            .edges(wire)
            .filter((edge) => edge.other(a) !== b)
            .map(({ id }) => id);
        expect(part.bind(a).edges(wire).ids()).toEqual(expected);
        expect(part.bind(outside).degree()).toBe(0);
        using empty = view.subgraphFromNodes([]);
        expect([empty.nodeCount, empty.edgeCount]).toEqual([1, 0]);
        expect(() => view.subgraphFromNodes([a, "b" as never])).toThrow(TypeError);
    });
});

describe("values of the host that are kept with nodes", () => {
    const data = new SideData<object>("known bugs");

    test("belong to a view, and go with the node, the view or the store", async () => {
        using store = GraphStore.create();
        const [view, other] = [store.createView(), store.createView()];
        const node = view.createAndInsertNode();
        other.insertNode(node);
        node.setData(data, { of: "view" });
        expect([node.getData(data), other.bind(node).getData(data)]).toEqual([{ of: "view" }, undefined]);
        node.remove();
        view.insertNode(node);
        expect(node.getData(data)).toBeUndefined();
    });

    test("are not kept alive once their node is gone", async () => {
        const { stdout, stderr } = await runProgram(
            `
            import { GraphView, SideData } from ${JSON.stringify(graphUrl)};
            const data = new SideData("data");
            const held = [];
            function keep(node) {
                const value = { node };
                held.push(new WeakRef(value));
                node.setData(data, value);
            }
            const removed = GraphView.create();
            keep(removed.createAndInsertNode());
            (() => { removed.nodes().toArray()[1].remove(); })();
            const deleted = GraphView.create();
            keep(deleted.selfNode);
            deleted.selfNode.deleteData(data);
            let destroyed = GraphView.create();
            keep(destroyed.selfNode);
            destroyed.destroy();
            for (let turn = 0; turn < 10; turn++) { await new Promise(setImmediate); gc(); }
            console.log(held.map((ref) => ref.deref() === undefined).join());
            console.log(removed.nodeCount, deleted.nodeCount, destroyed.destroyed);
            `,
            {},
            ["--expose-gc"],
        );
        expect([stderr, stdout]).toEqual(["", "true,true,true\n1 1 true\n"]);
    });

    test("of a node whose number is used again do not show at the new one", () => {
        using graph = GraphView.create();
        const first = graph.createAndInsertNode().setData(data, {});
        first.remove();
        const second = graph.createAndInsertNode();
        expect([second.id, second.getData(data)]).toEqual([first.id, undefined]);
        expect(() => first.getData(data)).toThrow(stale);
    });
});

describe("memory and lifetimes", () => {
    test("numbers of what is gone are used again, by the next thing with another generation", () => {
        using graph = GraphView.create();
        const ids = new Set<number>();
        const generations = new Set<number>();
        for (let round = 0; round < 1000; round++) {
            const node = graph.createAndInsertNode();
            ids.add(node.id);
            generations.add(node.generation);
            node.remove();
        }
        expect([ids.size, generations.size]).toEqual([1, 1000]);
    });

    test("a small view does not grow with the numbers of its nodes", () => {
        using store = GraphStore.create();
        const young = store.createView().byteLength;
        store.createView().addNodes(200_000);
        const view = store.createView();
        const node = view.createAndInsertNode();
        view.createAndInsertEdge({ source: node, target: node, edgeType: wire });
        expect(node.id).toBeGreaterThan(200_000);
        expect(view.byteLength).toBeLessThan(young + 2048);
    });

    test("what views alone held goes with them: nodes, edges, attributes and texts", () => {
        using store = GraphStore.create();
        const use = (): void => {
            using view = store.createView();
            const node = view.createAndInsertNode({ text: "a text of some length, which is kept once", more: 1 });
            view.createAndInsertEdge({ source: node, target: node, edgeType: wire, name: "also a text" });
        };
        use();
        const bytes = [store.byteLength, memoryUsage().bytes];
        for (let round = 0; round < 1000; round++) use();
        expect([store.nodeCount, store.edgeCount]).toEqual([0, 0]);
        expect([store.byteLength, memoryUsage().bytes]).toEqual(bytes);
    });

    test("one attribute takes the memory of one, not of a fixed number", () => {
        using graph = GraphView.create();
        const count = 100_000;
        const before = graph.store.byteLength;
        graph.addNodes({ count, attributes: { value: new Float64Array(count).fill(0.5) } });
        // 17 bytes for the node and 13 for the attribute, in tables that may be half empty.
        expect((graph.store.byteLength - before) / count).toBeLessThan(2 * (17 + 13) + 10);
    });

    test("an edge takes less than 100 bytes in store and view together", () => {
        const { graph, nodes } = graphOf(1000);
        const count = 100_000;
        const ids = Uint32Array.from({ length: count }, (_, index) => at(nodes, (index * 7) % 1000).id);
        const before = graph.store.byteLength + graph.byteLength;
        graph.addEdges({ sources: ids, targets: Uint32Array.from(ids).reverse(), edgeType: wire, directional: true });
        expect((graph.store.byteLength + graph.byteLength - before) / count).toBeLessThan(100);
        graph.destroy();
    });

    test("destroying twice does nothing", () => {
        const graph = GraphView.create();
        graph.destroy();
        graph.destroy();
        graph[Symbol.dispose]();
        const store = GraphStore.create();
        const view = store.createView();
        store.destroy();
        view.destroy();
        store.destroy();
        expect([graph.destroyed, store.destroyed, view.destroyed]).toEqual([true, true, true]);
    });

    test("everything that is used after its view is destroyed throws", () => {
        const { graph, nodes, link } = graphOf(2);
        const edge = link(0, 1);
        const node = at(nodes, 0);
        const [path, walk] = [graph.shortestPath(node, at(nodes, 1)), graph.breadthFirst(node)];
        const [list, members] = [node.edges(wire), graph.nodes()];
        graph.destroy();
        for (const use of [
            () => graph.nodeCount,
            () => graph.edgeCount,
            () => graph.selfNode,
            () => graph.nodes().count(),
            () => graph.insertNode(node),
            () => graph.insertEdge(edge),
            () => graph.addNodes(1),
            () => graph.addEdges([]),
            () => graph.bind(node),
            () => graph.toJSON(),
            () => graph.snapshot(),
            () => graph.subgraphFromNodes([]),
            () => graph.connectedComponents(),
            () => node.getAttr("name"),
            () => node.setAttr("name", "x"),
            () => node.edges(),
            () => node.setData(new SideData("x"), 1),
            () => edge.source,
            () => edge.edgeType,
            () => edge.setTarget(node),
            () => path?.steps(),
            () => walk.nodes(),
            () => list.toArray(),
            () => members.toArray(),
        ])
            expect(use).toThrow(destroyed);
        expect([node.exists, edge.exists, node.isMember, edge.isMember]).toEqual([false, false, false, false]);
    });

    test("a node that outlives its view says so, and is used through another", () => {
        using store = GraphStore.create();
        const [first, second] = [store.createView(), store.createView()];
        const node = first.createAndInsertNode({ name: "n" });
        second.insertNode(node);
        first.destroy();
        expect(() => node.edges()).toThrow(destroyed);
        expect([node.exists, node.isMember, node.getAttr("name")]).toEqual([true, false, "n"]);
        expect(second.bind(node).degree()).toBe(0);
    });

    test("stores have nothing to do with each other", () => {
        using first = GraphView.create();
        const second = GraphView.create();
        const a = first.createAndInsertNode({ name: "first" });
        const b = second.createAndInsertNode({ name: "second" });
        expect([a.id, a.generation]).toEqual([b.id, b.generation]);
        expect([a.getAttr("name"), b.getAttr("name")]).toEqual(["first", "second"]);
        second.destroy();
        expect([a.getAttr("name"), first.nodeCount]).toEqual(["first", 2]);
        expect(() => b.getAttr("name")).toThrow(destroyed);
    });

    test("nothing that is made with new, or of an address, gets into native memory", () => {
        const classes = [GraphView, GraphStore, NodeReference, EdgeReference, BoundNode, BoundEdge];
        for (const type of classes as unknown as (new (
            ...values: unknown[]
        ) => unknown)[]) {
            for (const values of [[], [0], [{}], [Symbol("key"), {}, 1, 1]])
                expect(() => new type(...values)).toThrow(TypeError);
        }
        using graph = GraphView.create();
        const forged = Object.create(NodeReference.prototype, { id: { value: 0 }, generation: { value: 1 } });
        expect(() => graph.insertNode(forged)).toThrow(TypeError);
        expect(() => graph.insertSubgraph(Object.create(GraphView.prototype))).toThrow(TypeError);
        expect(graph.nodeCount).toBe(1);
    });

    test("more than there can be is an error, after which the graph works", () => {
        using graph = GraphView.create();
        expect(() => graph.addNodes(2 ** 32 - 1)).toThrow();
        expect(() => graph.addNodes(2 ** 32)).toThrow(RangeError);
        expect(graph.nodeCount).toBe(1);
        expect(graph.addNodes(3).length).toBe(3);
    });

    test("misspelt options throw", () => {
        using graph = GraphView.create();
        const ends = { source: graph.selfNode, target: graph.selfNode, edgeType: wire };
        expect(() => graph.createAndInsertEdge({ ...ends, ...{ directed: true } })).toThrow('unknown key "directed"');
        expect(() => graph.selfNode.edges(wire, { dir: "in" } as object)).toThrow('unknown key "dir"');
        expect(graph.edgeCount).toBe(0);
    });
});

test("nothing is left behind", () => {
    expect(memoryUsage()).toEqual({ bytes: 0, objects: 0 });
});
