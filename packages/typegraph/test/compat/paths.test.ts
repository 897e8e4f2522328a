// The worked examples of the original's path finder, with the lengths that it finds.
import type { BoundNode } from "@pyzig/graph";
import { EdgeInterfaceConnection, ValueError } from "@pyzig/typegraph/compat";
import { expect, test } from "vitest";
import { thrown } from "../scene.ts";
import { connect, connectShallow, distance, Original } from "./original.ts";

/** Instances of a type, in order. */
function several(original: Original, type: BoundNode, count: number): BoundNode[] {
    return Array.from({ length: count }, () => original.make(type));
}

/** What an example needs of an instance that is there. */
function named(original: Original, nodes: readonly BoundNode[]) {
    return (index: number, ...names: string[]): BoundNode => {
        const node = nodes[index];
        if (node === undefined) throw new RangeError(`no instance ${index}`);
        return original.child(node, ...names);
    };
}

test("1. connected parents connect their children of the same name", () => {
    using original = new Original();
    const p = named(original, several(original, original.interfaces().P, 2));
    connect(p(0), p(1));
    expect(distance(p(0), p(1))).toBe(1);
    expect(distance(p(0, "hv"), p(1, "hv"))).toBe(3);
    expect(distance(p(0, "hv"), p(1, "lv"))).toBeUndefined();
    expect(distance(p(0), p(0, "hv"))).toBeUndefined();
    const path = EdgeInterfaceConnection.isConnectedTo({ source: p(0, "hv"), target: p(1, "hv") });
    expect(path.getEdges().map(({ edgeType }) => edgeType)).toEqual([130, 85, 130]);
    expect([path.getStartNode(), path.contains({ node: p(0) }), path.contains({ node: p(0, "lv") })]).toEqual([
        p(0, "hv"),
        true,
        false,
    ]);
});

test("2. and 4. shallow connections count on their own level", () => {
    using original = new Original();
    const p = named(original, several(original, original.interfaces().P, 3));
    connectShallow(p(0), p(1));
    expect([distance(p(0), p(1)), distance(p(0, "hv"), p(1, "hv"))]).toEqual([1, undefined]);
    connect(p(1), p(2));
    expect([distance(p(0), p(2)), distance(p(2), p(0))]).toEqual([2, 2]);
    expect([distance(p(0, "hv"), p(2, "hv")), distance(p(1, "hv"), p(2, "hv"))]).toEqual([undefined, 3]);
});

test("3. connected children do not connect their parents", () => {
    using original = new Original();
    const p = named(original, several(original, original.interfaces().P, 2));
    for (const name of ["hv", "lv"]) connect(p(0, name), p(1, name));
    expect(distance(p(0), p(1))).toBeUndefined();
});

test("5. to 8. signals with references", () => {
    using original = new Original();
    const { P, S } = original.interfaces();
    const s = named(original, several(original, S, 2));
    const q = named(original, several(original, P, 2));
    connect(s(0), s(1));
    expect(distance(s(0, "reference"), s(1, "reference"))).toBe(3);
    expect(distance(s(0, "reference", "hv"), s(1, "reference", "hv"))).toBe(5);
    expect(distance(s(0, "line"), s(1, "reference", "hv"))).toBeUndefined();
    connect(s(0, "reference"), q(0));
    connect(s(1, "reference"), q(1));
    expect([distance(q(0), q(1)), distance(q(0, "hv"), q(1, "hv"))]).toEqual([5, 7]);

    const t = named(original, several(original, S, 4));
    connect(t(0, "reference"), t(1, "reference"));
    expect(distance(t(0, "reference", "hv"), t(1, "reference", "hv"))).toBe(3);
    expect([distance(t(0), t(1)), distance(t(0, "line"), t(1, "line"))]).toEqual([undefined, undefined]);
    connectShallow(t(2), t(3));
    expect(distance(t(2, "reference"), t(3, "reference"))).toBeUndefined();
});

test("9. and 10. shorts are found, also indirect ones", () => {
    using original = new Original();
    const p = named(original, several(original, original.interfaces().P, 5));
    connect(p(0, "hv"), p(0, "lv"));
    connect(p(0), p(1));
    expect(distance(p(1, "hv"), p(1, "lv"))).toBe(7);
    connect(p(2), p(3));
    connect(p(3), p(4));
    connect(p(2, "hv"), p(4, "lv"));
    expect(distance(p(3, "hv"), p(3, "lv"))).toBe(7);
});

test("12. and 14. a bus, and parallel connections", () => {
    using original = new Original();
    const { E, P } = original.interfaces();
    const p = named(original, several(original, P, 2));
    const bus = original.make(E);
    connectShallow(p(0), p(1));
    connect(p(0, "hv"), bus);
    connect(bus, p(1, "hv"));
    expect(distance(p(0, "hv"), p(1, "hv"))).toBe(2);

    const [a, b, c] = several(original, E, 3);
    if (a === undefined || b === undefined || c === undefined) throw new RangeError();
    for (let time = 0; time < 2; time++) connect(a, b);
    connect(b, c);
    connect(c, a);
    const all = EdgeInterfaceConnection.getConnected({ source: a });
    const others = EdgeInterfaceConnection.getConnected({ source: a, includeSelf: false });
    expect([all.size, others.size, all.get(b)?.getLength(), others.has(a)]).toEqual([3, 2, 1, false]);
    const edges: unknown[] = [];
    EdgeInterfaceConnection.visitConnectedEdges({ boundNode: a, ctx: edges, f: (ctx, edge) => ctx.push(edge) });
    expect(edges).toHaveLength(3);
});

test("a path that was not found is empty and ends where it starts", () => {
    using original = new Original();
    const [a, b] = several(original, original.interfaces().E, 2);
    if (a === undefined || b === undefined) throw new RangeError();
    const path = EdgeInterfaceConnection.isConnectedTo({ source: a, target: b });
    expect([path.getStartNode(), path.getEndNode(), path.getLength(), path.getEdges()]).toEqual([a, a, 0, []]);
    expect(path.contains({ node: a })).toBe(false);
    // A node is connected to itself, even if it is no interface.
    const plain = original.g.createAndInsertNode();
    expect(distance(plain, plain)).toBe(0);
});

test("only interfaces of one type, or both without one, are connected", () => {
    using original = new Original();
    const { E, P } = original.interfaces();
    const [e, p, plain, other] = [
        original.make(E),
        original.make(P),
        original.g.createAndInsertNode(),
        original.g.createAndInsertNode(),
    ];
    const edge = EdgeInterfaceConnection.connect({ bn1: plain, bn2: other });
    expect([edge.directional, edge.getAttr("shallow")]).toEqual([false, false]);
    expect(EdgeInterfaceConnection.getOtherConnectedNode({ edge, node: plain })).toBe(other.node);
    expect(EdgeInterfaceConnection.getOtherConnectedNode({ edge, node: other })).toBe(plain.node);
    expect(EdgeInterfaceConnection.getOtherConnectedNode({ edge, node: e })).toBeUndefined();
    for (const [bn1, bn2] of [
        [e, p],
        [e, plain],
    ] as const) {
        const error = thrown(() => EdgeInterfaceConnection.connect({ bn1, bn2 }));
        expect(error).toBeInstanceOf(ValueError);
        expect((error as Error).message).toMatch(/^Failed to connect interface nodes/);
    }
});
