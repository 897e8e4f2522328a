import { ArgumentTypeError } from "@pyzig/core";
import { afterAll, describe, expect, test } from "vitest";
import { byId, GraphStore, GraphView, NodeMap, NodeSet, registerEdgeType } from "../src/index.ts";

const wire = registerEdgeType("collections wire");

test("a node is one key in every view, and nodes of other stores are others", () => {
    using store = GraphStore.create();
    const view = store.createView();
    const node = view.createAndInsertNode();
    const twin = store.createView().bind(node);
    const map = new NodeMap([[node, "value"]]);
    const set = new NodeSet([twin]);
    for (const same of [node, twin, node.node, store.node(node.id)]) {
        expect([map.get(same), map.has(same), set.has(same)]).toEqual(["value", true, true]);
    }
    using other = GraphView.create();
    const again = other.createAndInsertNode();
    expect([again.id, again.generation]).toEqual([node.id, node.generation]);
    expect([map.has(again), set.has(again)]).toEqual([false, false]);
    map.set(again, "other").set(twin, "changed");
    expect([...map.values()]).toEqual(["changed", "other"]);
    expect([...map.keys()]).toEqual([node.node, again.node]);
    expect([map.size, map.delete(twin), map.size, map.delete(twin)]).toEqual([2, true, 1, false]);
    set.add(node).add(node.node).add(again);
    expect([set.size, set.delete(node), [...set]]).toEqual([2, true, [again.node]]);
    map.clear();
    set.clear();
    expect([map.size, set.size]).toEqual([0, 0]);
});

test("a node that is gone is still the key that it was, when its number is used again", () => {
    using graph = GraphView.create();
    const node = graph.createAndInsertNode();
    const map = new NodeMap([[node, "gone"]]);
    const set = new NodeSet([node]);
    node.remove();
    const next = graph.createAndInsertNode();
    expect(next.id).toBe(node.id);
    // Now the store knows another node of this number.
    expect([map.has(next), set.has(next)]).toEqual([false, false]);
    expect([map.get(node), set.has(node)]).toEqual(["gone", true]);
    expect(node.node).toBe(node.node);
    expect([map.delete(node), set.delete(node), map.size, set.size]).toEqual([true, true, 0, 0]);
});

test("an edge that is gone keeps its reference", () => {
    using graph = GraphView.create();
    const make = () => graph.createAndInsertEdge({ source: graph.selfNode, target: graph.selfNode, edgeType: wire });
    const edge = make();
    const reference = edge.edge;
    edge.remove();
    expect(make().edge.id).toBe(edge.id);
    expect(edge.edge).toBe(reference);
    expect(reference.exists).toBe(false);
});

test("sets of nodes are compared and combined, whatever views the nodes are of", () => {
    using store = GraphStore.create();
    const view = store.createView();
    const [a, b, c] = [view.createAndInsertNode(), view.createAndInsertNode(), view.createAndInsertNode()];
    const other = store.createView();
    const [b2, c2] = [other.insertNode(b), other.insertNode(c)];
    const set = new NodeSet([a, b]);
    expect([...set.union([c2, b2])]).toEqual([a.node, b.node, c.node]);
    expect([...set.intersection([c2, b2])]).toEqual([b.node]);
    expect([...set.difference(new NodeSet([b2]))]).toEqual([a.node]);
    expect([set.isSubsetOf([a, b2, c2]), set.isSubsetOf([a])]).toEqual([true, false]);
    expect([[b2, a, a], [a], [a, c], [a, b, c]].map((others) => set.equals(others))).toEqual([
        true,
        false,
        false,
        false,
    ]);
    // What was combined is as it was.
    expect([...set]).toEqual([a.node, b.node]);
    expect(set.addAll([b2, c2]).size).toBe(3);
    expect(set.in(other)).toEqual([b2, c2]);
    expect(set.in(other)[0]).toBe(b2);
    using elsewhere = GraphView.create();
    expect(set.in(elsewhere)).toEqual([]);
    view.removeNode(a);
    expect(set.in(view)).toEqual([b, c]);
    // @ts-expect-error: no view
    expect(() => set.in(store)).toThrow("a GraphView");
    expect([c, a, b].sort(byId)).toEqual([a, b, c]);
});

describe("what is no node is refused by name", () => {
    const store = GraphStore.create();
    afterAll(() => store.destroy());
    const node = store.createView().createAndInsertNode();
    const likeNode = { id: 1, generation: 1, store, node };
    const wrong: readonly (readonly [value: unknown, shown: string])[] = [
        [undefined, "undefined"],
        [null, "null"],
        [7, "7"],
        ["r1", '"r1"'],
        [{}, "an object"],
        [likeNode, "an object"],
    ];
    const calls: Readonly<Record<string, (value: never) => unknown>> = {
        'NodeSet.has: parameter "node"': (value) => new NodeSet().has(value),
        'NodeSet.add: parameter "node"': (value) => new NodeSet().add(value),
        'NodeSet.delete: parameter "node"': (value) => new NodeSet().delete(value),
        'NodeSet: parameter "nodes[1]"': (value) => new NodeSet([node, value]),
        'NodeSet.addAll: parameter "nodes[1]"': (value) => new NodeSet().addAll([node, value]),
        'NodeSet.union: parameter "others[1]"': (value) => new NodeSet().union([node, value]),
        'NodeSet.intersection: parameter "others[1]"': (value) => new NodeSet().intersection([node, value]),
        'NodeSet.difference: parameter "others[1]"': (value) => new NodeSet().difference([node, value]),
        'NodeSet.isSubsetOf: parameter "others[1]"': (value) => new NodeSet().isSubsetOf([node, value]),
        'NodeSet.equals: parameter "others[1]"': (value) => new NodeSet().equals([node, value]),
        'NodeMap.has: parameter "node"': (value) => new NodeMap().has(value),
        'NodeMap.get: parameter "node"': (value) => new NodeMap().get(value),
        'NodeMap.set: parameter "node"': (value) => new NodeMap().set(value, 1),
        'NodeMap.delete: parameter "node"': (value) => new NodeMap().delete(value),
        'NodeMap: parameter "entries[1][0]"': (value) =>
            new NodeMap([
                [node, 1],
                [value, 2],
            ]),
    };
    test.each(Object.entries(calls))("%s", (place, call) => {
        for (const [value, shown] of wrong) {
            const error = thrown(() => call(value as never));
            expect(error).toBeInstanceOf(ArgumentTypeError);
            expect((error as Error).message).toContain(`${place} must be a node, got ${shown}`);
        }
    });
    const lists: Readonly<Record<string, (value: never) => unknown>> = {
        'NodeSet: parameter "nodes"': (value) => new NodeSet(value),
        'NodeSet.addAll: parameter "nodes"': (value) => new NodeSet().addAll(value),
        'NodeSet.union: parameter "others"': (value) => new NodeSet().union(value),
        'NodeSet.intersection: parameter "others"': (value) => new NodeSet().intersection(value),
        'NodeSet.difference: parameter "others"': (value) => new NodeSet().difference(value),
        'NodeSet.isSubsetOf: parameter "others"': (value) => new NodeSet().isSubsetOf(value),
        'NodeSet.equals: parameter "others"': (value) => new NodeSet().equals(value),
    };
    test.each(Object.entries(lists))("%s", (place, call) => {
        for (const value of [null, 7, {}, node]) {
            const error = thrown(() => call(value as never));
            expect(error).toBeInstanceOf(ArgumentTypeError);
            expect((error as Error).message).toContain(`${place} must be nodes, got `);
        }
    });

    test("and nothing is added then", () => {
        const set = new NodeSet();
        expect(() => set.addAll([node, undefined as never])).toThrow("nodes[1]");
        expect(set.size).toBe(0);
        expect(() => new NodeMap(null as never)).toThrow(
            'parameter "entries" must be pairs of a node and a value, got null',
        );
        expect(() => new NodeMap([null as never])).toThrow(
            'parameter "entries[0]" must be a pair of a node and a value, got null',
        );
    });
});

function thrown(action: () => unknown): unknown {
    try {
        action();
    } catch (error) {
        return error;
    }
    return expect.fail("nothing was thrown");
}
