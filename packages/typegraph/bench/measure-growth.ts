import type { BoundNode } from "@pyzig/graph";
import { TypeGraph } from "../src/index.ts";
import type { ComparingHarness } from "./comparing-harness.ts";
import { measureFresh, repeat, Scene } from "./scene.ts";

/** Measures new type graphs, and types and rules among many others. */
export function measureGrowth(harness: ComparingHarness, largest: number): void {
    for (const count of [0, 10 * largest]) {
        const { store, graph } = new Scene();
        graph.addNodes(count);
        const run = repeat(200, () => {
            const view = store.createView();
            TypeGraph.create(view);
            view.destroy();
        });
        const name = count === 0 ? "new view with a type graph" : `the same, in a store of ${count} nodes`;
        harness.measure(name, 200, 12_000, [{ name: "pyzig", run }]);
        store.destroy();
    }
    measureFresh(
        harness,
        "type graph in a view that there is",
        1000,
        10_000,
        () => undefined,
        ({ graph }) => repeat(1000, () => TypeGraph.create(graph))(),
    );

    for (const count of [0, 1000, 5000, largest]) {
        const add = ({ types }: Scene): void => repeat(10_000, (index) => types.addType(`U${index}`))();
        measureFresh(harness, `addType among ${count}`, 10_000, 2450, (scene) => scene.addTypes(count), add);
    }
    for (const count of [1000, largest]) {
        const names = Array.from({ length: count }, (_, index) => `T${index}`);
        measureFresh(
            harness,
            `addTypes, ${count} in one call`,
            count,
            undefined,
            () => names,
            ({ types }) => types.addTypes(names),
        );
    }
    for (const count of [0, 1000, largest]) {
        const prepare = (scene: Scene): [BoundNode, BoundNode] => {
            scene.addTypes(count);
            return [scene.type("Part"), scene.type("Whole")];
        };
        measureFresh(harness, `makeChild among ${count}`, 5000, 4000, prepare, ({ types }, [part, whole]) => {
            for (let index = 0; index < 5000; index++) types.makeChild(whole, part, { name: `c${index}` });
        });
    }
    for (const count of [1000, largest]) {
        const { store, types } = fullScene(count);
        const name = `T${count - 1}`;
        harness.measure(`type by name among ${count}`, 20_000, 150, [
            { name: "pyzig", run: repeat(20_000, () => types.getTypeByName(name)) },
        ]);
        store.destroy();
    }
}

function fullScene(count: number): Scene {
    const scene = new Scene();
    scene.addTypes(count);
    return scene;
}
