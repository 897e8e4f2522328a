import { strictEqual } from "node:assert/strict";
import type { BoundNode } from "@pyzig/graph";
import type { Harness } from "../../graph/bench/harness.ts";
import { Composition, Pointer, Trait, TypeEdge } from "../src/index.ts";
import { repeat, Scene } from "./scene.ts";

const lookups = 20_000;

/** Measures how children and traits are found at any fan-out: through the classes, and by the calls that these make. */
export function measureLookups(harness: Harness, largest: number): void {
    for (const count of [10, 1000, 16_000, largest]) {
        const { store, graph } = new Scene();
        const parent = graph.createAndInsertNode();
        const children = Array.from(graph.addNodes(count), (id) => graph.node(id));
        Composition.of(parent).addAll(
            children,
            children.map((_, index) => `k${index}`),
        );
        const of = Composition.of(parent);
        const name = `k${count - 1}`;
        strictEqual(of.child(name), children.at(-1));
        const last = Composition.of(children.at(-1) as BoundNode);
        one(harness, `child by name among ${count}`, () => of.child(name));
        one(harness, `the same, each time with Composition.of`, () => Composition.of(parent).child(name));
        one(harness, `parent of one of ${count}`, () => last.parent());
        store.destroy();
    }
    for (const count of [1, 10, 1000, largest]) {
        const { store, types, graph } = new Scene();
        const names = Array.from({ length: count }, (_, index) => `trait ${index}`);
        const traits = types.addTypes(names);
        const owner = graph.createAndInsertNode();
        const instances = Array.from(graph.addNodes(count), (id) => graph.node(id));
        for (const [index, instance] of instances.entries()) {
            TypeEdge.of(traits[index] as BoundNode).add(instance);
            Trait.of(owner).addInstance(instance);
        }
        const of = Trait.of(owner);
        const type = traits.at(-1) as BoundNode;
        strictEqual(of.trait(type), instances.at(-1));
        const sibling = Trait.of(instances[0] as BoundNode);
        one(harness, `trait among ${count}`, () => of.trait(type));
        one(harness, `sibling trait among ${count}`, () => sibling.sibling(type));
        store.destroy();
    }
    {
        const scene = new Scene();
        const { types } = scene;
        const type = scene.type("T", 3, scene.type("C"));
        const instance = types.instantiate(type);
        const pointer = Pointer.of(instance);
        pointer.pointTo(type, { name: "x" });
        const typeOf = TypeEdge.of(instance);
        one(harness, "type of a node", () => typeOf.type());
        one(harness, "target of a pointer by name", () => pointer.target("x"));
        const reference = types.reference("c2");
        harness.measure("resolve a reference", lookups, undefined, [
            { name: "pyzig", run: repeat(lookups, () => types.resolve(instance, reference)) },
        ]);
        harness.measure("resolve a path given as text", lookups, undefined, [
            { name: "pyzig", run: repeat(lookups, () => types.resolve(instance, "c2")) },
        ]);
        scene.store.destroy();
    }
}

function one(harness: Harness, name: string, run: () => unknown): void {
    harness.measure(name, lookups, 150, [{ name: "pyzig", run: repeat(lookups, run) }]);
}
