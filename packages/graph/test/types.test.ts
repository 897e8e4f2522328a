/** What compiles, and what does not: most of it is checked by the compiler, so a wrong type fails the type check rather than this file. */
import { describe, expect, expectTypeOf, test } from "vitest";
import {
    type AnyAttributes,
    type BoundEdge,
    type BoundNode,
    EdgeReference,
    type EdgeType,
    EdgeTypes,
    findEdgeType,
    float,
    GraphStore,
    GraphView,
    type JsonGraph,
    type Literal,
    NodeMap,
    NodeReference,
    type Path,
    registerEdgeType,
    SideData,
    type SnapshotList,
} from "../src/index.ts";

interface City {
    name: string;
    people?: number;
    code?: bigint;
    capital?: boolean;
    size?: "small" | "large";
}
interface Road {
    length: number;
    toll?: boolean;
}

const road = registerEdgeType("types road");
const rail = registerEdgeType("types rail");

describe("GraphView<NodeAttributes, EdgeAttributes>", () => {
    test("hands its types on to everything that comes out of it", () => {
        using map = GraphView.create<City, Road>();
        const bern = map.createAndInsertNode({ name: "Bern" });
        const basel = map.createAndInsertNode({ name: "Basel", people: 175_000, size: "large" });
        const way = map.createAndInsertEdge({
            source: bern,
            target: basel,
            edgeType: road,
            attributes: { length: 100 },
        });
        expectTypeOf(map).toEqualTypeOf<GraphView<City, Road>>();
        expectTypeOf(bern).toEqualTypeOf<BoundNode<City, Road>>();
        expectTypeOf(way).toEqualTypeOf<BoundEdge<City, Road>>();
        expectTypeOf(map.selfNode).toEqualTypeOf<BoundNode<City, Road>>();
        expectTypeOf(map.nodes()).toEqualTypeOf<SnapshotList<BoundNode<City, Road>>>();
        expectTypeOf(map.edges().first()).toEqualTypeOf<BoundEdge<City, Road> | undefined>();
        expectTypeOf(map.node(bern.id)).toEqualTypeOf<BoundNode<City, Road>>();
        expectTypeOf(map.bind(bern)).toEqualTypeOf<BoundNode<City, Road>>();
        expectTypeOf(way.source).toEqualTypeOf<BoundNode<City, Road>>();
        expectTypeOf(way.other(bern)).toEqualTypeOf<BoundNode<City, Road>>();
        expectTypeOf(way.directedTarget).toEqualTypeOf<BoundNode<City, Road> | undefined>();
        expectTypeOf(bern.view).toEqualTypeOf<GraphView<City, Road>>();
        expectTypeOf(bern.node).toEqualTypeOf<NodeReference<City>>();
        expectTypeOf(way.edge).toEqualTypeOf<EdgeReference<Road, City>>();
        expectTypeOf(bern.neighbors(road)).toEqualTypeOf<BoundNode<City, Road>[]>();
        expectTypeOf(map.subgraphFromNodes([bern])).toEqualTypeOf<GraphView<City, Road>>();
        expectTypeOf(map.shortestPath(bern, basel)).toEqualTypeOf<Path<City, Road> | undefined>();
        expectTypeOf(map.connectedComponents()).toEqualTypeOf<BoundNode<City, Road>[][]>();
        expectTypeOf(map.topologicalSort()).toEqualTypeOf<BoundNode<City, Road>[]>();
        for (const step of map.breadthFirst(bern)) {
            expectTypeOf(step.node).toEqualTypeOf<BoundNode<City, Road>>();
            expectTypeOf(step.edge).toEqualTypeOf<BoundEdge<City, Road> | undefined>();
        }
        expect(way.other(bern)).toBe(basel);
    });

    test("without types takes any attribute", () => {
        using graph = GraphView.create();
        const node = graph.createAndInsertNode({ anything: 1n, goes: true });
        expectTypeOf(node).toEqualTypeOf<BoundNode<AnyAttributes, AnyAttributes>>();
        expectTypeOf(node.getAttr("whatever")).toEqualTypeOf<Literal | undefined>();
        // @ts-expect-error: but not a value that is none
        expect(() => node.setAttr("nothing", null)).toThrow(TypeError);
    });

    test("views of one store can have types of their own", () => {
        using store = GraphStore.create();
        expectTypeOf(store.createView<City>()).toEqualTypeOf<GraphView<City, AnyAttributes>>();
        expectTypeOf(store.createNode<City>({ name: "Bern" })).toEqualTypeOf<NodeReference<City>>();
        expectTypeOf(store.node(store.createNode().id)).toEqualTypeOf<NodeReference<AnyAttributes>>();
        const plain = store.createView();
        const typed = store.createView<City, Road>();
        const node = typed.createAndInsertNode({ name: "Bern" });
        // A node of any view goes in, and comes out with the types of the view.
        expectTypeOf(plain.insertNode(node)).toEqualTypeOf<BoundNode<AnyAttributes, AnyAttributes>>();
        expectTypeOf(typed.insertNode(plain.selfNode)).toEqualTypeOf<BoundNode<City, Road>>();
        plain.insertSubgraph(typed);
        expect(plain.containsNode(node)).toBe(true);
    });
});

describe("keys and values of attributes", () => {
    test("are those of the type", () => {
        using map = GraphView.create<City, Road>();
        const bern = map.createAndInsertNode({ name: "Bern" });
        expectTypeOf(bern.getAttr("name")).toEqualTypeOf<string | undefined>();
        expectTypeOf(bern.getAttr("code")).toEqualTypeOf<bigint | undefined>();
        expectTypeOf(bern.getAttr("size")).toEqualTypeOf<"small" | "large" | undefined>();
        expectTypeOf(bern.setDefaultAttr("people", 1)).toEqualTypeOf<number>();
        expectTypeOf(bern.attrs().capital).toEqualTypeOf<boolean | undefined>();
        bern.setAttr("people", float(2)).setAttr("size", "small").setAttrs({ capital: true, people: undefined });
        // @ts-expect-error: no such key
        bern.getAttr("mayor");
        // @ts-expect-error: no such key
        bern.hasAttr("mayor");
        // @ts-expect-error: no such key
        bern.deleteAttr("mayor");
        // @ts-expect-error: no such key
        bern.setAttrs({ mayor: "x" });
        // @ts-expect-error: a number where the type has a text
        bern.setAttr("name", 7);
        // @ts-expect-error: a number where the type has a bigint
        bern.setAttr("code", 7);
        // @ts-expect-error: a forced float where the type has a bigint
        bern.setAttr("code", float(7));
        // @ts-expect-error: not one of the texts that the type has
        bern.setAttr("size", "middling");
        // @ts-expect-error: undefined alone says nothing
        expect(() => bern.setAttr("people", undefined)).toThrow(TypeError);
        expect(bern.getAttr("people")).toBe(2);
    });

    test("pairs go together", () => {
        using map = GraphView.create<{ name: string; people?: number }>();
        const bern = map.createAndInsertNode({ name: "Bern" });
        const entries = bern.attrEntries();
        expectTypeOf(entries).toEqualTypeOf<
            (readonly [key: "name", value: string] | readonly [key: "people", value: number])[]
        >();
        for (const [key, value] of entries) if (key === "people") expectTypeOf(value).toEqualTypeOf<number>();
        using graph = GraphView.create();
        expectTypeOf(graph.selfNode.attrEntries()).toEqualTypeOf<(readonly [key: string, value: Literal])[]>();
        expect(entries).toEqual([["name", "Bern"]]);
    });

    test("all that a type requires must be given", () => {
        using map = GraphView.create<City, Road>();
        // @ts-expect-error: no name
        map.createAndInsertNode({ people: 1 });
        // @ts-expect-error: no name
        map.addNodes([{ name: "Bern" }, { people: 1 }]);
        // @ts-expect-error: no length
        EdgeReference.create<Road>({ source: map.selfNode, target: map.selfNode, edgeType: road, attributes: {} });
        const edge = { source: map.selfNode, target: map.selfNode, edgeType: road };
        // @ts-expect-error: no length
        map.createAndInsertEdge({ ...edge, attributes: { toll: true } });
        // @ts-expect-error: a text for a number
        map.createAndInsertEdge({ ...edge, attributes: { length: "far" } });
        // @ts-expect-error: attributes lie in `attributes`
        expect(() => map.createAndInsertEdge({ ...edge, length: 1 })).toThrow('unknown key "length"');
        // @ts-expect-error: a weight is the name of an attribute of edges
        map.shortestPath(map.selfNode, map.selfNode, { weight: "width" });
        expect(map.shortestPath(map.selfNode, map.selfNode, { weight: "length" })?.weight).toBe(0);
    });
});

describe("types of edges", () => {
    test("have their names in their types", () => {
        expectTypeOf(road).toEqualTypeOf<EdgeType<"types road">>();
        expectTypeOf(EdgeTypes.composition).toEqualTypeOf<EdgeType<"composition">>();
        expectTypeOf(road).toExtend<EdgeType>();
        expectTypeOf(road).toExtend<number>();
        expectTypeOf(rail).not.toExtend<EdgeType<"types road">>();
        expectTypeOf<number>().not.toExtend<EdgeType>();
        expectTypeOf<EdgeType>().not.toExtend<EdgeType<"types road">>();
        expectTypeOf(findEdgeType("types road")).toEqualTypeOf<EdgeType | undefined>();
        const drive = (type: EdgeType<"types road">): number => type;
        // @ts-expect-error: a rail is no road
        drive(rail);
        // @ts-expect-error: a built-in kind is no road
        drive(EdgeTypes.pointer);
        // @ts-expect-error: any kind may be no road
        drive(findEdgeType("types road") as EdgeType);
        // @ts-expect-error: a number is no kind of edge
        drive(256);
        expect(drive(road)).toBe(road);
    });

    test("are needed where edges are made and asked for", () => {
        using graph = GraphView.create();
        const { selfNode } = graph;
        // @ts-expect-error: a number is no kind of edge
        graph.createAndInsertEdge({ source: selfNode, target: selfNode, edgeType: 300 });
        // @ts-expect-error: no kind of edge
        expect(() => graph.createAndInsertEdge({ source: selfNode, target: selfNode })).toThrow(TypeError);
        // @ts-expect-error: a number is no kind of edge
        selfNode.edges(300);
        // @ts-expect-error: a number is no kind of edge
        graph.breadthFirst(selfNode, { edgeTypes: [300] });
        // @ts-expect-error: not a direction
        expect(() => selfNode.edges(road, { direction: "both" })).toThrow(TypeError);
        expectTypeOf(graph.edges().first()?.edgeType).toEqualTypeOf<EdgeType | undefined>();
    });
});

describe("batches", () => {
    test("of nodes are a number, objects or columns", () => {
        using map = GraphView.create<City, Road>();
        expectTypeOf(map.addNodes(2)).toEqualTypeOf<Uint32Array>();
        map.addNodes([{ name: "Bern", people: float(1) }, undefined]);
        map.addNodes({ count: 2 });
        map.addNodes({ attributes: { name: ["Bern", "Basel"], people: Float64Array.of(1, 2), code: [1n, undefined] } });
        map.addNodes({ attributes: { code: BigInt64Array.of(1n) } });
        // @ts-expect-error: no such key
        map.addNodes({ attributes: { mayor: ["x"] } });
        // @ts-expect-error: a column of numbers where the type has texts
        map.addNodes({ attributes: { name: Float64Array.of(1) } });
        // @ts-expect-error: a column of bigints where the type has numbers
        map.addNodes({ attributes: { people: BigInt64Array.of(1n) } });
        // @ts-expect-error: columns lie in `attributes`
        expect(() => map.addNodes({ name: ["x"] })).toThrow('unknown key "name"');
        // @ts-expect-error: neither
        expect(() => map.addNodes("two")).toThrow(TypeError);
        expect(map.nodeCount).toBe(13);
    });

    test("of edges are objects or columns, of nodes or of their numbers", () => {
        using map = GraphView.create<City, Road>();
        const ids = map.addNodes(3);
        const [first] = map.nodes();
        if (first === undefined) throw new Error("the view's own node is missing");
        const row = { source: first, target: ids[0] as number, edgeType: road };
        expectTypeOf(map.addEdges([row, { ...row, attributes: { length: 1 }, order: 1 }])).toEqualTypeOf<Uint32Array>();
        map.addEdges({ sources: ids, targets: ids, edgeType: road });
        map.addEdges({ sources: [first, 1], targets: [1, first], edgeType: [road, rail], directional: [true, false] });
        map.addEdges({ sources: ids, targets: ids, edgeType: road, attributes: { length: Float64Array.of(1, 2, 3) } });
        // @ts-expect-error: no targets
        expect(() => map.addEdges({ sources: ids, edgeType: road })).toThrow(TypeError);
        // @ts-expect-error: a number is no kind of edge
        map.addEdges([{ ...row, edgeType: 300 }]);
        // @ts-expect-error: no length
        map.addEdges([{ ...row, attributes: { toll: true } }]);
        // @ts-expect-error: a column of texts where the type has numbers
        map.addEdges({ sources: [1], targets: [1], edgeType: road, attributes: { length: ["far"] } });
        expect(map.edgeCount).toBe(13);
    });
});

describe("other forms", () => {
    test("JSON has a type, and the graph that is made of it the types that are asked for", async () => {
        using map = GraphView.create<City, Road>();
        const json = map.toJSON();
        expectTypeOf(json).toEqualTypeOf<JsonGraph>();
        expectTypeOf(json.nodes[0]?.attributes?.name).toExtend<
            string | number | boolean | { bigint: string } | { float: string } | undefined
        >();
        expectTypeOf(json.nodes).not.toExtend<unknown[]>();
        // A graph goes into JSON.stringify, and unknown comes out of JSON.parse.
        using copy = GraphView.fromJSON<City, Road>(JSON.parse(JSON.stringify(map)) as unknown);
        expectTypeOf(copy).toEqualTypeOf<GraphView<City, Road>>();
        using plain = GraphView.fromJSON(json);
        expectTypeOf(plain).toEqualTypeOf<GraphView<AnyAttributes, AnyAttributes>>();
        using loaded = GraphView.loadSnapshot<City, Road>(map.snapshot());
        expectTypeOf(loaded).toEqualTypeOf<GraphView<City, Road>>();
        expectTypeOf(GraphView.loadSnapshotAsync<City>).returns.resolves.toEqualTypeOf<
            GraphView<City, AnyAttributes>
        >();
        expect(copy.nodeCount).toBe(1);
    });

    test("DOT hands nodes and edges with their types to its functions", () => {
        using map = GraphView.create<City, Road>();
        const dot = map.toDot({
            selfNode: true,
            nodeLabel: (node) => {
                expectTypeOf(node).toEqualTypeOf<BoundNode<City, Road>>();
                return node.getAttr("name") ?? "none";
            },
        });
        expect(dot).toContain('label="none"');
    });
});

test("side data are of the type that their key says", () => {
    using graph = GraphView.create();
    const place = new SideData<{ x: number }>("place");
    const node = graph.selfNode.setData(place, { x: 1 });
    expectTypeOf(node.getData(place)).toEqualTypeOf<{ x: number } | undefined>();
    // @ts-expect-error: another type
    node.setData(new SideData<number>("size"), "large");
    expect([node.deleteData(place), node.deleteData(place)]).toEqual([true, false]);
});

test("maps of nodes take nodes of any view", () => {
    using map = GraphView.create<City, Road>();
    const visits = new NodeMap([[map.selfNode, 1]]);
    expectTypeOf(visits.get(map.selfNode.node)).toEqualTypeOf<number | undefined>();
    // @ts-expect-error: an edge is no node
    expect(() => visits.get(map)).toThrow("must be a node");
});

test("nothing is made with new", () => {
    // @ts-expect-error: views are made by create()
    expect(() => new GraphView()).toThrow(TypeError);
    // @ts-expect-error: stores are made by create()
    expect(() => new GraphStore()).toThrow(TypeError);
    // @ts-expect-error: nodes are made by create()
    expect(() => new NodeReference()).toThrow(TypeError);
});
