/**
 * Grows and destroys graphs for some seconds and checks that all memory comes back: `pnpm --filter @pyzig/graph smoke [SECONDS]`.
 *
 * Prints nodes a second, and the memory before, at its peak and afterwards. Fails when it does not come back.
 */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { GraphStore, GraphView, memoryUsage, registerEdgeType } from "@pyzig/graph";

const seconds = Number(process.argv[2] ?? 5);
if (!(seconds > 0)) throw new RangeError(`smoke: ${process.argv[2]} is no number of seconds`);
const allowed = 32e6;
const wire = registerEdgeType("smoke wire");
setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

let nodes = 0;
let edges = 0;

/** Makes a graph in all the ways there are, and drops it. */
function round(size: number): void {
    using graph = GraphView.create<{ name: string; weight: number }, { gauge: number }>();
    const ids = graph.addNodes(Array.from({ length: size }, (_, index) => ({ name: `n${index}`, weight: index / 7 })));
    graph.addEdges({ sources: ids.subarray(0, -1), targets: ids.subarray(1), edgeType: wire, directional: true });
    let last = graph.selfNode;
    for (let index = 0; index < size / 10; index++) {
        const node = graph.createAndInsertNode({ name: "one by one", weight: index });
        graph.createAndInsertEdge({ source: last, target: node, edgeType: wire, attributes: { gauge: index } });
        last = node;
    }
    for (const edge of last.edges(wire)) edge.remove();
    last.remove();
    nodes += graph.nodeCount;
    edges += graph.edgeCount;
}

/** Makes and drops views of a store that stays. */
function viewsOf(store: GraphStore, size: number): void {
    using view = store.createView();
    view.addNodes(size);
    using part = view.subgraphFromNodes(
        view
            .nodes()
            .toArray()
            .slice(0, size / 2),
    );
    nodes += view.nodeCount + part.nodeCount;
}

interface Memory {
    readonly resident: number;
    readonly tables: number;
    readonly native: number;
}

function memory(): Memory {
    const { rss, arrayBuffers } = process.memoryUsage();
    return { resident: rss, tables: arrayBuffers, native: memoryUsage().bytes };
}

const show = (label: string, { resident, tables, native }: Memory): void => {
    const megabytes = [resident, tables, native].map((bytes) => (bytes / 1e6).toFixed(1).padStart(8));
    console.log(`${label.padEnd(8)} resident ${megabytes[0]} MB, tables ${megabytes[1]} MB, native ${megabytes[2]} MB`);
};

/** Grows and destroys graphs and views for some seconds. Returns the largest memory that was seen. */
function churn(store: GraphStore, duration: number): Memory {
    let peak = memory();
    const start = performance.now();
    for (let index = 0; performance.now() - start < duration * 1000; index++) {
        round(index % 10 === 0 ? 100_000 : 1000);
        viewsOf(store, 1000);
        const now = memory();
        if (now.resident > peak.resident) peak = now;
    }
    return peak;
}

/** Makes the process as large as it gets: code, caches and the pools of the allocators, which grow for some time and then stay. */
function warmUp(store: GraphStore): void {
    for (let count = 0; count < 5; count++) {
        round(100_000);
        viewsOf(store, 20_000);
    }
    churn(store, 3);
    nodes = 0;
    edges = 0;
}

{
    using store = GraphStore.create();
    warmUp(store);
    collectGarbage();
    const before = memory();
    const start = performance.now();
    const peak = churn(store, seconds);
    const elapsed = (performance.now() - start) / 1000;
    collectGarbage();
    const after = memory();
    console.log(
        `${Math.round(nodes / elapsed).toLocaleString("en")} nodes and ${Math.round(edges / elapsed).toLocaleString("en")} edges a second`,
    );
    show("before", before);
    show("peak", peak);
    show("after", after);
    const grown = Math.max(
        after.resident - before.resident,
        after.tables - before.tables,
        after.native - before.native,
    );
    if (grown > allowed) {
        console.error(`smoke: FAILED: ${(grown / 1e6).toFixed(1)} MB more than before, ${allowed / 1e6} are allowed`);
        process.exitCode = 1;
    }
}
const { bytes, objects } = memoryUsage();
if (bytes !== 0 || objects !== 0) {
    console.error(`smoke: FAILED: ${objects} objects with ${bytes} bytes are left`);
    process.exitCode = 1;
}
if (process.exitCode === undefined) console.log("smoke: passed");
