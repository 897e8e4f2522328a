import { GraphStore, GraphView } from "@pyzig/graph";
import { median } from "../../../tools/src/bench/interleave.ts";
import type { Harness } from "./harness.ts";

const batch = 500;

/** Measures making views, in a store that has done much before. */
export function measureViews(harness: Harness): void {
    using store = GraphStore.create();
    for (let round = 0; round < 26; round++) {
        using view = store.createView();
        view.addNodes(100_000);
    }
    using view = store.createView();
    view.addNodes(10);
    harness.note(
        "new view of a store that had 2.6 million nodes",
        "ns",
        nanoseconds(() => store.createView()),
        2000,
    );
    harness.note(
        "new graph with a store of its own",
        "ns",
        nanoseconds(() => GraphView.create()),
        2000,
    );
    harness.measure("new view and its end", batch, undefined, [
        {
            name: "pyzig",
            run: () => {
                for (let index = 0; index < batch; index++) store.createView().destroy();
            },
        },
    ]);
}

/** The median time for making one; destroying them is not counted. */
function nanoseconds(make: () => GraphView): number {
    const times: number[] = [];
    for (let round = 0; round < 60; round++) {
        const views: GraphView[] = [];
        const start = performance.now();
        for (let index = 0; index < batch; index++) views.push(make());
        times.push(((performance.now() - start) * 1e6) / batch);
        for (const view of views) view.destroy();
    }
    return median(times.slice(times.length / 2));
}
