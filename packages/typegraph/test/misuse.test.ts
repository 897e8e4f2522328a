import { type BoundNode, GraphStore, GraphView } from "@pyzig/graph";
import { describe, expect, it } from "vitest";
import {
    Composition,
    copyNodes,
    InterfaceConnection,
    instanceHtml,
    Operand,
    Trait,
    TypeEdge,
    TypeGraph,
    TypeGraphInstantiationError,
    TypeGraphUsageError,
} from "../src/index.ts";

describe("misuse throws", () => {
    it("nodes without a type", () => {
        using view = GraphView.create();
        const types = TypeGraph.create(view);
        const node = view.createAndInsertNode();
        expect(TypeEdge.of(node).tryType()).toBeUndefined();
        expect(() => TypeEdge.of(node).type()).toThrow();
        expect(() => TypeGraph.ofInstance(node)).toThrow();
        expect(() => types.instantiate(node)).toThrow(TypeGraphUsageError);
        expect(() => types.makeChild(node, node)).toThrow(TypeGraphUsageError);
        expect(() => types.getTypeName(node)).toThrow(TypeGraphUsageError);
        expect(() => Operand.of(node).add(node)).toThrow();
        expect(InterfaceConnection.of(node).isConnectedTo(node)).toBe(true);
        expect(InterfaceConnection.of(node).allConnected().toArray()).toEqual([node]);
    });

    it("nodes of another view and of another store", () => {
        using store = GraphStore.create();
        const [view, other] = [store.createView(), store.createView()];
        const types = TypeGraph.create(view);
        const type = types.addType("T", { constructable: true });
        const elsewhere = other.createAndInsertNode();
        expect(() => types.instantiate(elsewhere)).toThrow();
        expect(() => Composition.of(types.instantiate(type)).add(elsewhere)).toThrow();
        using strangers = GraphView.create();
        const stranger = strangers.createAndInsertNode();
        expect(() => types.instantiate(stranger)).toThrow();
        expect(() => Trait.of(stranger).add(type)).toThrow();
        expect(() => InterfaceConnection.of(stranger).connect(types.instantiate(type))).toThrow();
        expect(() => copyNodes([types.instantiate(type)], strangers)).toThrow();
        expect(() => InterfaceConnection.buses([stranger, elsewhere])).toThrow();
    });

    it("views that are destroyed", () => {
        const view = GraphView.create();
        const types = TypeGraph.create(view);
        const type = types.addType("T", { constructable: true });
        const instance = types.instantiate(type);
        const list = types.instances(type);
        view.destroy();
        for (const use of [
            () => types.addType("U"),
            () => types.instantiate(type),
            () => types.toDot(),
            () => list.toArray(),
            () => Composition.of(instance).children().toArray(),
            () => InterfaceConnection.of(instance).isConnectedTo(instance),
            () => instanceHtml(instance),
            () => TypeGraph.of(types.selfNode),
            () => TypeGraph.create(view),
        ]) {
            expect(use).toThrow(/destroyed/);
        }
        expect(() => String(types)).not.toThrow();
    });

    it("types that contain themselves, which show the way", () => {
        using view = GraphView.create();
        const types = TypeGraph.create(view);
        const a = types.addType("A", { constructable: true });
        const b = types.addType("B", { constructable: true });
        types.makeChild(a, b, { name: "b" });
        types.makeChild(b, a, { name: "a" });
        const before = [view.nodeCount, view.edgeCount];
        const error = failureOf(() => types.instantiate(a));
        expect(error).toBeInstanceOf(TypeGraphInstantiationError);
        expect(String(error)).toContain("A");
        expect(String(error)).toContain("B");
        expect([view.nodeCount, view.edgeCount]).toEqual(before);
    });

    it("wrong arguments", () => {
        using view = GraphView.create();
        const types = TypeGraph.create(view);
        for (const wrong of [undefined, null, 5, "x", {}, []] as never[]) {
            expect(() => TypeGraph.create(wrong)).toThrow(TypeError);
            expect(() => TypeGraph.of(wrong)).toThrow(TypeError);
            expect(() => Composition.of(wrong)).toThrow(TypeError);
            expect(() => types.makeChild(wrong, types.addType(`T${String(wrong)}`))).toThrow();
        }
        expect(() => types.addType("\ud800")).toThrow(TypeError);
        expect(() => types.addType("T", { constructible: true } as never)).toThrow(/constructable/);
        expect(() => types.instantiateMany("T", -1)).toThrow();
        expect(() => new (TypeGraph as never as new () => TypeGraph)()).toThrow(/TypeGraph.create/);
    });
});

describe("sizes that nobody expects", () => {
    it("a million children", () => {
        using view = GraphView.create();
        const types = TypeGraph.create(view);
        const type = types.addType("T", { constructable: true });
        const parent = types.instantiate(type);
        const ids = view.addNodes(1_000_000);
        const names = Array.from(ids, (_, index) => `c${index}`);
        Composition.of(parent).addAll(
            Array.from(ids, (id) => view.node(id)),
            names,
        );
        expect(Composition.of(parent).child("c999999").id).toBe(ids[999_999]);
        expect(Composition.of(parent).children().count()).toBe(1_000_000);
        expect(Composition.of(parent).tryChild("c1000000")).toBeUndefined();
    }, 60_000);

    it("a composition of 100,000 levels, and one that closes a ring", () => {
        using view = GraphView.create();
        TypeGraph.create(view);
        const nodes = Array.from(view.addNodes(100_000), (id) => view.node(id));
        for (const [index, node] of nodes.entries()) {
            if (index > 0) Composition.of(nodes[index - 1] as BoundNode).add(node, "c");
        }
        const top = nodes[0] as BoundNode;
        expect(Composition.of(top).descendants().count()).toBe(99_999);
        expect(InterfaceConnection.of(top).isConnectedTo(nodes.at(-1) as BoundNode)).toBe(false);
        Composition.of(nodes.at(-1) as BoundNode).add(top, "ring");
        expect(Composition.of(top).descendants().count()).toBeLessThanOrEqual(100_000);
        expect(InterfaceConnection.of(top).allConnected().toArray()).toEqual([top]);
    }, 60_000);
});

function failureOf(action: () => unknown): unknown {
    try {
        action();
    } catch (error) {
        return error;
    }
    return undefined;
}
