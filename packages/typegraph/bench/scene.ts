import { type BoundNode, GraphStore, type GraphView } from "@pyzig/graph";
import { TypeGraph } from "../src/index.ts";
import type { ComparingHarness } from "./comparing-harness.ts";

/** A graph with a type graph. */
export class Scene {
    readonly store: GraphStore = GraphStore.create();
    readonly graph: GraphView = this.store.createView();
    readonly types: TypeGraph = TypeGraph.create(this.graph);

    /** A type that instances can be made of, with children of another. */
    type(name: string, children = 0, child?: BoundNode): BoundNode {
        const type = this.types.addType(name, { constructable: true });
        for (let index = 0; index < children; index++)
            this.types.makeChild(type, child as BoundNode, { name: `c${index}` });
        return type;
    }

    /** Adds types without rules, `T0` and so on. */
    addTypes(count: number): void {
        this.types.addTypes(Array.from({ length: count }, (_, index) => `T${index}`));
        // The first look at many children enters them into the index.
        this.types.getTypeByName("MakeChild");
    }
}

/** Measures what is done in a fresh graph each time, without making that. */
export function measureFresh<State>(
    harness: ComparingHarness,
    name: string,
    operations: number,
    limit: number | undefined,
    prepare: (scene: Scene) => State,
    run: (scene: Scene, state: State) => unknown,
): void {
    harness.measureFresh({
        name,
        operations,
        limit,
        prepare: () => {
            const scene = new Scene();
            return { scene, state: prepare(scene) };
        },
        run: ({ scene, state }) => run(scene, state),
        end: ({ scene }) => scene.store.destroy(),
    });
}

/** Work that is done so many times. */
export function repeat(count: number, run: (index: number) => unknown): () => void {
    return () => {
        for (let index = 0; index < count; index++) run(index);
    };
}
