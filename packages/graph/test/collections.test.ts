import { expect, test } from "vitest";
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
