import { strictEqual } from "node:assert/strict";
import type { BoundNode } from "@pyzig/graph";
import { Composition } from "../src/index.ts";
import type { ComparingHarness } from "./comparing-harness.ts";
import { measureFresh, repeat, Scene } from "./scene.ts";

/** Children of the types that instances are made of, with what may be taken for an instance: a tenth of what the original takes. */
const childCounts = [
    [0, 100],
    [10, 1000],
    [100, 9800],
] as const;

/** Measures instances: of larger types, among more types, in larger graphs. */
export function measureInstances(harness: ComparingHarness, largest: number): void {
    for (const [children, limit] of childCounts) {
        const count = Math.ceil(50_000 / (children + 1));
        const prepare = (scene: Scene): BoundNode => ready(scene, scene.type("T", children, scene.type("C")));
        measureFresh(harness, `instance with ${children} children`, count, limit, prepare, ({ types }, type) =>
            repeat(count, () => types.instantiate(type))(),
        );
        measureFresh(harness, `the same, ${count} in one call`, count, limit, prepare, ({ types }, type) =>
            types.instantiateMany(type, count),
        );
    }
    for (const count of [1000, largest]) {
        const prepare = (scene: Scene): BoundNode => {
            scene.addTypes(count);
            return ready(scene, scene.type("T", 10, scene.type("C")));
        };
        measureFresh(harness, `with 10 children, among ${count} types`, 5000, 1000, prepare, ({ types }, type) =>
            repeat(5000, () => types.instantiate(type))(),
        );
    }
    {
        const { store, types, type } = sceneWithInstances(largest);
        // Each run adds to the graph, which has many nodes before.
        const run = repeat(1000, () => types.instantiate(type));
        harness.measure(`with 10 children, in a graph of ${11 * largest} nodes`, 1000, 1000, [{ name: "pyzig", run }]);
        store.destroy();
    }
    measureFresh(
        harness,
        "tree of 1093 nodes",
        50,
        99_000,
        (scene) => ready(scene, treeType(scene)),
        ({ types }, type) => repeat(50, () => types.instantiate(type))(),
    );
    // Each declaration makes the type be compiled anew.
    measureFresh(
        harness,
        "declaration, then an instance with 100 children",
        200,
        undefined,
        (scene) => {
            const type = scene.type("T", 100, scene.type("C"));
            return [ready(scene, type), scene.type("Other")] as const;
        },
        ({ types }, [type, other]) =>
            repeat(200, (index) => {
                types.makeChild(other, type, { name: `c${index}` });
                types.instantiate(type);
            })(),
    );
}

/** Makes a first instance, which compiles the type. */
function ready({ types }: Scene, type: BoundNode): BoundNode {
    types.instantiate(type);
    return type;
}

function treeType(scene: Scene): BoundNode {
    let type = scene.type("L0");
    for (let level = 1; level <= 6; level++) type = scene.type(`L${level}`, 3, type);
    const tree = Composition.of(scene.types.instantiate(type));
    strictEqual(tree.descendants({ self: true }).toArray().length, 1093);
    return type;
}

function sceneWithInstances(count: number): Scene & { readonly type: BoundNode } {
    const scene = new Scene();
    const type = scene.type("T", 10, scene.type("C"));
    scene.types.instantiateMany(type, count);
    return Object.assign(scene, { type });
}
