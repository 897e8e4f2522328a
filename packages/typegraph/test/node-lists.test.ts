// What lists of nodes say once the nodes that they were asked of are gone, also when their numbers are used again.
import type { BoundNode } from "@pyzig/graph";
import { describe, expect, test } from "vitest";
import {
    Composition,
    InterfaceConnection,
    Next,
    type NodeList,
    Operand,
    Pointer,
    Trait,
    TypeEdge,
} from "../src/index.ts";
import { Scene } from "./scene.ts";

/** Each way to a list: it is asked of the first node and may be limited to the second, which is a type. */
const lists: Record<string, (node: BoundNode, type: BoundNode, scene: Scene) => NodeList> = {
    children: (node) => Composition.of(node).children(),
    "children of a type": (node, type) => Composition.of(node).children({ type }),
    descendants: (node) => Composition.of(node).descendants(),
    "descendants of a type": (node, type) => Composition.of(node).descendants({ types: [type] }),
    "descendants with a trait": (node, type) => Composition.of(node).descendants({ traits: [type] }),
    "the node itself": (node) => Composition.of(node).descendants({ self: true }),
    "instances, of the edge": (node) => TypeEdge.of(node).instances(),
    "instances, of the type graph": (node, _type, { types }) => types.instances(node),
    connected: (node) => InterfaceConnection.of(node).connected(),
    allConnected: (node) => InterfaceConnection.of(node).allConnected(),
    targets: (node) => Pointer.of(node).targets(),
    "targets of a name": (node) => Pointer.of(node).targets({ name: "p" }),
    referrers: (node) => Pointer.of(node).referrers(),
    following: (node) => Next.of(node).following(),
    operands: (node) => Operand.of(node).operands(),
    "operands of a type": (node, type) => Operand.of(node).operands({ type }),
    expressions: (node) => Operand.of(node).expressions(),
    "expressions of a type": (node, type) => Operand.of(node).expressions({ type }),
    traits: (node) => Trait.of(node).traits(),
};

/** Gives a node something for every list. */
function surround({ graph, types }: Scene, node: BoundNode, type: BoundNode): void {
    const make = () => types.instantiate(type);
    const child = make();
    Composition.of(node).add(child, "c");
    Trait.of(child).addInstance(make());
    Trait.of(node).addInstance(make());
    TypeEdge.of(node).add(graph.createAndInsertNode());
    InterfaceConnection.of(node).connect(graph.createAndInsertNode());
    Next.of(node).add(graph.createAndInsertNode());
    Pointer.of(node).pointTo(child, { name: "p" });
    Pointer.of(child).pointTo(node);
    Composition.of(node).add(make(), "operands");
    Operand.of(node).add(make());
    const expression = make();
    Composition.of(expression).add(make(), "operands");
    Operand.of(expression).add(node);
}

describe("a list that is kept", () => {
    for (const [name, list] of Object.entries(lists)) {
        test(`${name}: empty when its node is gone, and when the number is used again`, () => {
            using scene = new Scene();
            const { graph } = scene;
            const type = scene.type("T");
            const [node] = scene.nodes(1) as [BoundNode];
            const { id } = node;
            surround(scene, node, type);
            const kept = list(node, type, scene);
            const count = kept.count();
            expect(count).toBeGreaterThan(0);
            graph.removeNode(node);
            expect(kept.toArray()).toEqual([]);
            expect(kept.first()).toBeUndefined();
            expect(kept.count()).toBe(0);
            const again = graph.createAndInsertNode();
            expect(again.id).toBe(id);
            surround(scene, again, type);
            expect(list(again, type, scene).count()).toBe(count);
            expect(kept.ids()).toEqual([]);
        });
    }

    for (const name of Object.keys(lists).filter((key) => / of a type| with a trait/.test(key))) {
        test(`${name}: empty when the type is gone, and when its number is used again`, () => {
            using scene = new Scene();
            const { graph, types } = scene;
            const type = types.addType("T", { constructable: true });
            const [node] = scene.nodes(1) as [BoundNode];
            surround(scene, node, type);
            const kept = (lists[name] as (typeof lists)[string])(node, type, scene);
            expect(kept.count()).toBeGreaterThan(0);
            const { id } = type;
            const instances = types.instances(type).toArray();
            graph.removeNode(type);
            const again = graph.createAndInsertNode();
            expect(again.id).toBe(id);
            for (const instance of instances) TypeEdge.of(again).add(instance);
            expect(kept.toArray()).toEqual([]);
        });
    }

    test("types: empty when the type graph is gone", () => {
        using scene = new Scene();
        const kept = scene.types.types();
        expect(kept.count()).toBeGreaterThan(0);
        scene.graph.removeNode(scene.types.selfNode);
        expect(kept.toArray()).toEqual([]);
        scene.graph.createAndInsertNode();
        expect(kept.ids()).toEqual([]);
    });

    test("instantiateMany: without the nodes that are gone", () => {
        using scene = new Scene();
        const { graph, types } = scene;
        const made = types.instantiateMany(scene.type("T"), 3);
        const [first, second, third] = made.toArray() as [BoundNode, BoundNode, BoundNode];
        const { id } = second;
        graph.removeNode(second);
        expect(made.toArray()).toEqual([first, third]);
        expect(graph.createAndInsertNode().id).toBe(id);
        expect(made.toArray()).toEqual([first, third]);
        expect(made.first()).toBe(first);
    });

    test("of a destroyed view throws", () => {
        const scene = new Scene();
        const kept = scene.types.types();
        scene.graph.destroy();
        expect(() => kept.toArray()).toThrow("destroyed");
    });
});
