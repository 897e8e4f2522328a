import { type BoundNode, GraphView } from "@pyzig/graph";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Composition, InterfaceConnection, Trait, TypeGraph, TypeGraphUsageError } from "../src/index.ts";

let view: GraphView;
let types: TypeGraph;
let trait: BoundNode;
let electrical: BoundNode;
let power: BoundNode;
let signal: BoundNode;

/** An interface type with children by name. */
function interfaceType(name: string, children: Readonly<Record<string, BoundNode>>): BoundNode {
    const type = types.addType(name, { constructable: true });
    for (const [child, childType] of Object.entries(children)) types.makeChild(type, childType, { name: child });
    return type;
}

/** Makes an instance, with the trait of interfaces on it and all that it consists of. */
function make(type: BoundNode): BoundNode {
    const instance = types.instantiate(type);
    for (const node of [instance, ...Composition.of(instance).descendants()]) Trait.of(node).add(trait);
    return instance;
}

const child = (node: BoundNode, ...names: string[]): BoundNode =>
    names.reduce((parent, name) => Composition.of(parent).child(name), node);
const connect = (a: BoundNode, b: BoundNode, shallow = false): void =>
    void InterfaceConnection.of(a).connect(b, { shallow });
const length = (a: BoundNode, b: BoundNode): number | undefined => InterfaceConnection.of(a).tryPathTo(b)?.length;

beforeEach(() => {
    view = GraphView.create();
    types = TypeGraph.create(view);
    trait = types.addType("is_interface.node.core.faebryk", { constructable: true, trait: true });
    electrical = interfaceType("Electrical", {});
    power = interfaceType("Power", { hv: electrical, lv: electrical });
    signal = interfaceType("Signal", { line: electrical, reference: power });
});
afterEach(() => view.destroy());

describe("paths between interfaces", () => {
    it("go up, across and down", () => {
        const [p1, p2] = [make(power), make(power)];
        connect(p1, p2);
        expect(length(p1, p2)).toBe(1);
        expect(length(child(p1, "hv"), child(p2, "hv"))).toBe(3);
        expect(length(child(p1, "hv"), child(p2, "lv"))).toBeUndefined();
        expect(length(p1, child(p1, "hv"))).toBeUndefined();
        const path = InterfaceConnection.of(child(p1, "hv")).pathTo(child(p2, "hv"));
        expect([...path]).toEqual([child(p1, "hv"), p1, p2, child(p2, "hv")]);
        expect(path.edges.map((edge) => edge.edgeType)).toEqual([130, 85, 130]);
        expect(Array.from(path.steps(), ({ forward }) => forward)).toEqual([false, true, true]);
    });

    it("stop at shallow connections below their own level", () => {
        const [p1, p2] = [make(power), make(power)];
        connect(p1, p2, true);
        expect(length(p1, p2)).toBe(1);
        expect(length(child(p1, "hv"), child(p2, "hv"))).toBeUndefined();
    });

    it("don't connect parents because their children are, unless it is asked for", () => {
        const [p1, p2] = [make(power), make(power)];
        connect(child(p1, "hv"), child(p2, "hv"));
        connect(child(p1, "lv"), child(p2, "lv"));
        expect(InterfaceConnection.of(p1).isConnectedTo(p2)).toBe(false);
        expect(InterfaceConnection.of(p1).isConnectedTo(p2, { upConnect: true })).toBe(true);
    });

    it("lead through several levels", () => {
        const [s1, s2, p, q] = [make(signal), make(signal), make(power), make(power)];
        connect(s1, s2);
        expect(length(child(s1, "reference"), child(s2, "reference"))).toBe(3);
        expect(length(child(s1, "reference", "hv"), child(s2, "reference", "hv"))).toBe(5);
        expect(length(child(s1, "line"), child(s2, "reference", "hv"))).toBeUndefined();
        connect(child(s1, "reference"), p);
        connect(child(s2, "reference"), q);
        expect(length(p, q)).toBe(5);
        expect(length(child(p, "hv"), child(q, "hv"))).toBe(7);
    });

    it("find indirect shorts", () => {
        const [a, b, c] = [make(power), make(power), make(power)];
        connect(a, b);
        connect(b, c);
        connect(child(a, "hv"), child(c, "lv"));
        expect(length(child(b, "hv"), child(b, "lv"))).toBe(7);
    });

    it("can lead one way only, and both ways where that is asked for", () => {
        const [a, b, c] = [make(power), make(power), make(power)];
        connect(child(a, "hv"), child(b, "hv"), true);
        connect(b, c);
        const [from, to] = [child(a, "hv"), child(c, "hv")];
        expect(InterfaceConnection.of(from).isConnectedTo(to)).toBe(false);
        expect(InterfaceConnection.of(to).isConnectedTo(from)).toBe(true);
        expect(InterfaceConnection.of(from).isConnectedTo(to, { symmetric: true })).toBe(true);
    });

    it("to all that is connected come in one call, and are made when they are asked for", () => {
        const [a, b, c, far] = [make(power), make(power), make(power), make(power)];
        connect(a, b);
        connect(b, c);
        connect(c, a);
        const interfaces = InterfaceConnection.of(a);
        expect(interfaces.allConnected().toArray()).toEqual([a, b, c]);
        expect(interfaces.allConnected({ includeSelf: false }).toArray()).toEqual([b, c]);
        const paths = [...interfaces.allPaths()];
        expect(paths.map(({ start, end, length: steps }) => [start, end, steps])).toEqual([
            [a, a, 0],
            [a, b, 1],
            [a, c, 1],
        ]);
        expect(InterfaceConnection.buses([far, c, a, b])).toEqual([[far], [c, a, b]]);
        expect(InterfaceConnection.buses([])).toEqual([]);
    });

    it("that are not there are undefined, or errors that name both ends", () => {
        const [a, b] = [make(power), make(power)];
        expect(InterfaceConnection.of(a).tryPathTo(b)).toBeUndefined();
        expect(() => InterfaceConnection.of(a).pathTo(b)).toThrow(TypeGraphUsageError);
        expect(() => InterfaceConnection.of(a).pathTo(b)).toThrow(
            /node \d+ \(Power\) is not connected to node \d+ \(Power\)/,
        );
        expect(() => InterfaceConnection.of(a).isConnectedTo(b, { simmetric: true } as never)).toThrow(/symmetric/);
        expect(() => InterfaceConnection.of(a).isConnectedTo(b, { interfaceTrait: 5 as never })).toThrow(
            /interfaceTrait/,
        );
        expect(InterfaceConnection.of(a).isConnectedTo(a)).toBe(true);
    });
});
