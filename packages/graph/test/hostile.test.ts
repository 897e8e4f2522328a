import { describe, expect, test } from "vitest";
import * as generated from "../src/gen/index.ts";
import { GraphStore, GraphView, registerEdgeType } from "../src/index.ts";

const wire = registerEdgeType("hostile wire");

type Native<Type> = Type & { native: never };

/** A store and a view as the generated code sees them. */
function nativeView(): { store: generated.GraphStore; view: generated.GraphView; public_: GraphView } {
    const graph = GraphView.create();
    return {
        store: graph.store as unknown as Native<generated.GraphStore>,
        view: graph as unknown as Native<generated.GraphView>,
        public_: graph,
    };
}

describe("rows that mean nothing", () => {
    const rows = [2 ** 32 - 1, 2 ** 31, 1_000_000, 3];
    const { GraphStore: Store, GraphView: View } = generated;
    const operations: Record<string, (view: generated.GraphView, store: generated.GraphStore, row: number) => unknown> =
        {
            insertNode: (view, _, row) => View.prototype.insertNode.call(view, row),
            insertNodes: (view, _, row) => View.prototype.insertNodes.call(view, [row]),
            insertEdge: (view, _, row) => View.prototype.insertEdge.call(view, row),
            removeNode: (view, _, row) => View.prototype.removeNode.call(view, row),
            removeEdge: (view, _, row) => View.prototype.removeEdge.call(view, row),
            "edge from": (view, _, row) => View.prototype.createAndInsertEdge.call(view, row, 0, wire, false, 0, 0, 0),
            "edge to": (view, _, row) => View.prototype.createAndInsertEdge.call(view, 0, row, wire, false, 0, 0, 0),
            "edges to": (view, _, row) =>
                View.prototype.addEdges.call(view, [0], [row], [wire], Uint8Array.of(0), [0], [], 0),
            breadthFirst: (view, _, row) => View.prototype.breadthFirst.call(view, [row]),
            depthFirst: (view, _, row) => View.prototype.depthFirst.call(view, [row]),
            shortestPath: (view, _, row) => View.prototype.shortestPath.call(view, row, 0),
            createEdge: (_, store, row) => Store.prototype.createEdge.call(store, row, 0, wire, false, 0, 0, 0),
            "attributes of a node": (_, store, row) => Store.prototype.setAttributes.call(store, "node", row, 0),
            "attributes of an edge": (_, store, row) => Store.prototype.setAttributes.call(store, "edge", row, 0),
            deleteAttribute: (_, store, row) => Store.prototype.deleteAttribute.call(store, "edge", row, 0),
            setTarget: (_, store, row) => Store.prototype.setTarget.call(store, row, 0),
            subgraph: (view, store, row) => Store.prototype.subgraphFromNodes.call(store, view, [row]),
        };
    test.each(Object.entries(operations))("%s", (_, operation) => {
        for (const row of rows) {
            const { store, view, public_ } = nativeView();
            public_.createAndInsertNode({ name: "stays" });
            expect(() => operation(view, store, row), `row ${row}`).toThrow(
                expect.objectContaining({ name: "GraphError" }),
            );
            expect([public_.nodeCount, public_.edgeCount, public_.store.nodeCount]).toEqual([2, 0, 2]);
            public_.destroy();
        }
    });
});

test("more entries than the inbox has are refused", () => {
    const { view, store, public_ } = nativeView();
    for (const entries of [1, 2 ** 32 - 1]) {
        for (const use of [
            () => generated.GraphView.prototype.createAndInsertNode.call(view, entries),
            () => generated.GraphView.prototype.addNodes.call(view, 1, entries),
            () => generated.GraphStore.prototype.createNode.call(store, entries),
        ]) {
            expect(use).toThrow(expect.objectContaining({ code: "InvalidInbox" }));
        }
    }
    expect(public_.nodeCount).toBe(1);
    public_.destroy();
});

describe("the public classes", () => {
    test("refuse what is no node or edge", () => {
        using graph = GraphView.create();
        const node = graph.createAndInsertNode();
        const edge = graph.createAndInsertEdge({ source: node, target: node, edgeType: wire });
        for (const wrong of [undefined, null, 0, "node", {}, [], edge, graph, { id: 0, generation: 1 }]) {
            for (const use of [
                () => graph.insertNode(wrong as never),
                () => graph.removeNode(wrong as never),
                () => graph.bind(wrong as never),
                () => graph.containsNode(wrong as never),
                () => graph.shortestPath(node, wrong as never),
                () => graph.createAndInsertEdge({ source: wrong as never, target: node, edgeType: wire }),
            ]) {
                expect(use).toThrow(TypeError);
            }
        }
        expect(() => graph.insertEdge(node as never)).toThrow(TypeError);
        expect(() => graph.createAndInsertEdge({ source: node, target: node, edgeType: "wire" as never })).toThrow(
            TypeError,
        );
        expect(() => graph.createAndInsertEdge({ source: node, target: node, edgeType: 65536 as never })).toThrow(
            RangeError,
        );
    });

    test("refuse nodes of another store, and those that are gone", () => {
        using graph = GraphView.create();
        using other = GraphView.create();
        const foreign = other.createAndInsertNode();
        expect(() => graph.insertNode(foreign)).toThrow("is of another store");
        expect(() => graph.insertSubgraph(other)).toThrow(expect.objectContaining({ code: "DifferentStore" }));
        const node = graph.createAndInsertNode();
        node.remove();
        expect(() => node.getAttr("name")).toThrow(expect.objectContaining({ code: "ERR_PYZIG_STALE" }));
        expect(() => graph.insertNode(node)).toThrow(expect.objectContaining({ code: "ERR_PYZIG_STALE" }));
        const again = graph.createAndInsertNode();
        expect(again.id).toBe(node.id);
        expect(again.isSame(node)).toBe(false);
    });

    test("refuse attributes that are none, and change nothing", () => {
        using graph = GraphView.create();
        const node = graph.createAndInsertNode({ name: "first" });
        for (const wrong of [null, Symbol("x"), {}, [], () => 1, Number]) {
            expect(() => node.setAttrs({ name: "second", other: wrong as never })).toThrow(TypeError);
        }
        for (const wrong of [2n ** 64n, -(2n ** 63n) - 1n]) expect(() => node.setAttr("n", wrong)).toThrow(RangeError);
        expect(() => node.setAttr("text", "\ud800")).toThrow("well-formed");
        expect(() => graph.createAndInsertNode([] as never)).toThrow(TypeError);
        expect(() => graph.createAndInsertNode("name" as never)).toThrow(TypeError);
        expect(node.attrs()).toEqual({ name: "first" });
        const nested = {
            get name(): string {
                graph.createAndInsertNode({ name: "inner" });
                return "outer";
            },
        };
        expect(() => graph.createAndInsertNode(nested)).toThrow("getter");
    });

    test("refuse the number that stands for none, in a batch too", () => {
        using graph = GraphView.create();
        const ends = { sources: [graph.selfNode, graph.selfNode], targets: [graph.selfNode, graph.selfNode] };
        for (const wrong of [2 ** 32 - 1, 2 ** 32, -1, 0.5, null as never]) {
            const columns = { ...ends, edgeType: wire, edgeSpecifics: [1, wrong] };
            expect(() => graph.addEdges(columns)).toThrow(
                expect.objectContaining({ code: "ERR_PYZIG_ARGUMENT", parameter: "edgeSpecifics[1]" }),
            );
            const row = { source: graph.selfNode, target: graph.selfNode, edgeType: wire };
            expect(() => graph.addEdges([row, { ...row, edgeSpecific: wrong }])).toThrow(
                expect.objectContaining({ code: "ERR_PYZIG_ARGUMENT", parameter: "edges[1].edgeSpecific" }),
            );
        }
        expect(() =>
            graph.addEdges({ ...ends, edgeType: wire, edgeSpecifics: Uint32Array.of(1, 2 ** 32 - 1) }),
        ).toThrow(RangeError);
        expect(graph.edgeCount).toBe(0);
        graph.addEdges({ ...ends, edgeType: wire, edgeSpecifics: [2 ** 32 - 2, undefined] });
        expect(graph.edges().map((edge) => edge.edgeSpecific)).toEqual([2 ** 32 - 2, undefined]);
    });

    test("refuse arguments whose getters use the same graph", () => {
        using graph = GraphView.create();
        const node = graph.createAndInsertNode({ name: "first" });
        const other = graph.createAndInsertNode();
        const sneaky = (): object => ({
            get name(): string {
                node.setAttr("name", "from a getter");
                return "x";
            },
        });
        for (const use of [
            () => graph.addNodes([{ a: 1 }, sneaky() as never]),
            () =>
                graph.createAndInsertEdge({
                    source: node,
                    target: other,
                    edgeType: wire,
                    attributes: sneaky() as never,
                }),
            () => graph.addEdges([{ source: node, target: other, edgeType: wire, attributes: sneaky() as never }]),
            () => other.setAttrs(sneaky() as never),
        ]) {
            expect(use).toThrow("getter");
        }
        expect([graph.nodeCount, graph.edgeCount]).toEqual([3, 0]);
        const removing = {
            get name(): string {
                other.remove();
                return "x";
            },
        };
        expect(() => other.setAttrs(removing)).toThrow(expect.objectContaining({ code: "ERR_PYZIG_STALE" }));
    });

    test("can't be constructed", () => {
        for (const type of [GraphStore, GraphView]) expect(() => new type({} as never)).toThrow(TypeError);
    });

    test("throw after destroy(), which can be repeated", () => {
        const graph = GraphView.create();
        const node = graph.createAndInsertNode({ name: "a" });
        const { store } = graph;
        graph.destroy();
        graph.destroy();
        expect(store.destroyed).toBe(true);
        for (const use of [
            () => graph.nodeCount,
            () => graph.createAndInsertNode(),
            () => graph.addNodes(1),
            () => [...graph.nodes()],
            () => node.getAttr("name"),
            () => [...node.edges()],
            () => node.remove(),
            () => graph.shortestPath(node, node),
        ]) {
            expect(use).toThrow(expect.objectContaining({ code: "ERR_PYZIG_DESTROYED" }));
        }
    });
});

test("nothing is left behind", () => {
    expect(generated.memoryUsage()).toEqual({ bytes: 0, objects: 0 });
});
