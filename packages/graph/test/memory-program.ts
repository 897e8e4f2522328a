/**
 * Makes and destroys graphs over and over: `node --expose-gc test/memory-program.ts --way WAY --rounds N --nodes N`. Prints as JSON what memory the process
 * held after a fifth of the rounds and after all of them.
 */
import { parseArgs } from "node:util";
import { GraphStore, GraphView, memoryUsage, registerEdgeType, SideData } from "../src/index.ts";

const link = registerEdgeType("memory link");
const place = new SideData<object>("place");

const { values } = parseArgs({
    options: { way: { type: "string" }, rounds: { type: "string" }, nodes: { type: "string" } },
});
const rounds = Number(values.rounds);
const nodes = Number(values.nodes);

const shared = GraphStore.create();

const ways: { readonly [name: string]: () => void } = {
    /** A graph of its own each time, in bulk. */
    bulk: () => {
        using graph = GraphView.create();
        const ids = graph.addNodes(nodes);
        graph.addEdges({ sources: ids.subarray(0, -1), targets: ids.subarray(1), edgeType: link });
    },
    /** Views of one store that stays. */
    views: () => {
        using view = shared.createView();
        const ids = view.addNodes(nodes);
        view.addEdges({ sources: ids.subarray(0, -1), targets: ids.subarray(1), edgeType: link });
        using part = view.subgraphFromNodes([view.node(ids[0] as number), view.node(ids[1] as number)]);
        if (part.edgeCount !== 1) throw new Error("the part has another number of edges");
    },
    /** Every call by itself, with attributes, objects and side data; half of it is removed before the end. */
    single: () => {
        using view = shared.createView<{ name: string; value: number }>();
        let last = view.selfNode;
        for (let index = 0; index < nodes; index++) {
            const node = view.createAndInsertNode({ name: `node ${index}`, value: index / 2 });
            view.createAndInsertEdge({ source: last, target: node, edgeType: link, name: "next" });
            node.setData(place, { index });
            if (index % 2 === 1) last.remove();
            last = node;
        }
    },
};
const way = ways[values.way ?? ""];
if (way === undefined) throw new Error(`--way must be one of ${Object.keys(ways).join(", ")}`);

interface Held {
    readonly resident: number;
    readonly heap: number;
    readonly buffers: number;
    readonly native: number;
    readonly objects: number;
    readonly store: number;
}

async function heldNow(): Promise<Held> {
    // Twice, with a turn between: buffers are given back by what the collector has queued.
    for (let turn = 0; turn < 2; turn++) {
        globalThis.gc?.();
        await new Promise(setImmediate);
    }
    const { rss: resident, heapUsed: heap, arrayBuffers: buffers } = process.memoryUsage();
    const { bytes: native, objects } = memoryUsage();
    return { resident, heap, buffers, native, objects, store: shared.byteLength };
}

let early: Held | undefined;
for (let round = 1; round <= rounds; round++) {
    way();
    if (round === Math.floor(rounds / 5)) early = await heldNow();
}
const late = await heldNow();
shared.destroy();
console.log(JSON.stringify({ early, late, end: memoryUsage() }));
