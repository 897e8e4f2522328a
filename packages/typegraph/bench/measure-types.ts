import { GraphStore, GraphView } from "@pyzig/graph";
import type { Harness } from "../../graph/bench/harness.ts";
import { TypeSystem } from "../src/gen/index.ts";

/** A graph with a type graph. */
class World {
    readonly graph: GraphView = GraphView.create();
    readonly system: TypeSystem = TypeSystem.create(this.graph);
    readonly self: number = this.system.createTypeGraph(this.graph);

    /** A type that instances can be made of, with children of another. */
    type(name: string, children = 0, child?: number): number {
        const type = this.system.addType(this.graph, this.self, name);
        this.system.markConstructable(this.graph, type);
        for (let index = 0; index < children; index++)
            this.system.makeChild(this.graph, type, child as number, { name: `c${index}` }, 0);
        return type;
    }
}

/**
 * Measures types: declaring them, making instances, and looking things up. Calls go through the generated layer, without the classes above it.
 */
export function measureTypes(harness: Harness): void {
    function measure(name: string, operations: number, limit: number | undefined, run: () => unknown): void {
        harness.measure(name, operations, limit, [{ name: "pyzig", run }]);
    }

    function repeat(count: number, run: (index: number) => unknown): () => void {
        return () => {
            for (let index = 0; index < count; index++) run(index);
        };
    }

    type Run = (world: World, type: number) => unknown;

    /** Measures what is done with a type in a fresh graph each time, without making that. */
    function measureType(name: string, count: number, limit: number, make: (world: World) => number, run: Run): void {
        const prepare = (then?: Run): void => {
            const world = new World();
            const type = make(world);
            // The first instance compiles the type.
            world.system.instantiate(world.graph, type, 0);
            then?.(world, type);
            world.graph.destroy();
        };
        harness.measureAbove(name, count, limit, [
            { name: "pyzig", prepare: () => prepare(), run: () => prepare(run) },
        ]);
    }

    /** Measures single steps in a fresh graph each time. */
    function measureInFresh(name: string, count: number, limit: number, run: Run): void {
        const make = (world: World): number => world.type("T");
        measureType(name, count, limit, make, (world, type) => {
            for (let index = 0; index < count; index++) run(world, type);
        });
    }

    {
        const store = GraphStore.create();
        measure(
            "new view with a type graph",
            200,
            undefined,
            repeat(200, () => {
                const view = store.createView();
                TypeSystem.create(view).createTypeGraph(view);
                view.destroy();
            }),
        );
        store.destroy();
        measureInFresh("new type graph", 200, 10_000, ({ system, graph }) => system.createTypeGraph(graph));
        measureInFresh("child rule", 1000, 4000, ({ system, graph }, type) => {
            system.makeChild(graph, type, type, { name: "x" }, 0);
        });
        let world: World;
        for (const known of [0, 5000, 50_000]) {
            const names = Array.from({ length: known }, (_, index) => `T${index}`);
            const prepare = (): World => {
                world = new World();
                world.system.addTypes(world.graph, world.self, names);
                // The first look at many children enters them into the index.
                world.system.typeByText(world.graph, world.self, "T0");
                return world;
            };
            const run = ({ system, graph, self }: World): void => {
                for (let index = 0; index < 20_000; index++) system.addType(graph, self, `U${index}`);
            };
            harness.measureAbove(`addType among ${known}`, 20_000, known === 0 ? undefined : 4900 / 2, [
                {
                    name: "pyzig",
                    prepare: () => prepare().graph.destroy(),
                    run: () => {
                        run(prepare());
                        world.graph.destroy();
                    },
                },
            ]);
        }
    }

    // What the original takes for one instance, in ns.
    const original = new Map([
        [0, 1000],
        [10, 10_000],
        [100, 98_000],
    ]);

    for (const [children, time] of original) {
        const count = Math.ceil(50_000 / (children + 1));
        const make = (world: World): number => world.type("T", children, world.type("C"));
        measureType(
            `instance with ${children} children, one by one`,
            count,
            time / 10,
            make,
            ({ system, graph }, type) => {
                for (let index = 0; index < count; index++) system.instantiate(graph, type, 0);
            },
        );
        measureType(
            `instance with ${children} children, in bulk`,
            count,
            time / 10,
            make,
            ({ system, graph }, type) => {
                system.instantiateMany(graph, type, count, 0);
            },
        );
    }

    function makeTree(world: World): number {
        let type = world.type("L0");
        for (let level = 1; level <= 6; level++) type = world.type(`L${level}`, 3, type);
        return type;
    }
    measureType("tree of 1093 nodes", 50, 99_000, makeTree, ({ system, graph }, type) => {
        for (let index = 0; index < 50; index++) system.instantiate(graph, type, 0);
    });
    {
        const world = new World();
        const { system, graph } = world;
        const types = Array.from({ length: 100 }, (_, index) => world.type(`T${index}`));
        const [first] = types as [number];
        for (const count of [3, 8, 1000, 16_000]) {
            const parent = system.instantiate(graph, first, 0);
            const children = system.instantiateMany(graph, first, count, 0);
            const names = Array.from({ length: count }, (_, index) => `k${index}`);
            system.addChildren(graph, new Uint32Array(count).fill(parent), children, names);
            const row = system.findText(graph, `k${count - 1}`);
            measure(
                `child by name among ${count}`,
                20_000,
                150,
                repeat(20_000, () => system.child(graph, parent, row)),
            );
        }
        for (const count of [1, 8, 100]) {
            const owner = system.instantiate(graph, first, 0);
            for (const type of types.slice(0, count)) system.addTrait(graph, owner, type, 0);
            const type = types[count - 1] as number;
            measure(
                `trait among ${count}`,
                20_000,
                150,
                repeat(20_000, () => system.trait(graph, owner, type)),
            );
        }
        measure(
            "reference that is known",
            5000,
            undefined,
            repeat(5000, () => system.makeReference(graph, world.self, "a.b")),
        );
        world.graph.destroy();
    }
}
