import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { GraphStore, type GraphView, memoryUsage, registerEdgeType } from "../src/index.ts";

const link = registerEdgeType("memory test link");
const program = fileURLToPath(new URL("memory-program.ts", import.meta.url));
/** How many times as many rounds are run as in an ordinary run; 10 gives each way 3000 to 100000 rounds. */
const factor = Number(process.env.PYZIG_MEMORY_FACTOR ?? 1);
const mebibyte = 2 ** 20;

describe("graphs that are made and destroyed over and over keep memory flat", () => {
    test.each([
        ["bulk", 10_000],
        ["views", 3_000],
        ["single", 300],
    ])("%s, %i rounds of 1000 nodes", { timeout: 60_000 * factor }, (way, rounds) => {
        const { status, stdout, stderr } = spawnSync(
            process.execPath,
            [
                ...["--conditions=@pyzig/source", "--no-warnings", "--expose-gc", program],
                ...["--way", way, "--rounds", String(rounds * factor), "--nodes", "1000"],
            ],
            { encoding: "utf8" },
        );
        expect(stderr).toBe("");
        expect(status).toBe(0);
        const { early, late, end } = JSON.parse(stdout);
        // Exact: not one byte or object more, neither in native memory nor in the tables of the store that stays.
        expect([late.native, late.objects, late.store]).toEqual([early.native, early.objects, early.store]);
        expect(end).toEqual({ bytes: 0, objects: 0 });
        // The pools of the allocators take up to 95 MB until they are warm; the tables of 10000 rounds together would take over 600.
        expect(late.resident - early.resident).toBeLessThan(128 * mebibyte);
        expect(late.buffers - early.buffers).toBeLessThan(4 * mebibyte);
        // 500 bytes a round at most, where a node's object alone has more than 50.
        expect(late.heap - early.heap).toBeLessThan(4 * mebibyte);
    });
});

describe("a view costs the same at any age of the process", () => {
    /** What a view with some nodes and the edges between them takes. */
    function costOf(store: GraphStore, nodeCount: number): { readonly native: number; readonly tables: number } {
        const before = memoryUsage().bytes;
        using view = store.createView();
        const ids = view.addNodes(nodeCount);
        if (nodeCount > 1) view.addEdges({ sources: ids.subarray(0, -1), targets: ids.subarray(1), edgeType: link });
        expect([view.nodeCount, view.edgeCount]).toEqual([nodeCount + 1, Math.max(0, nodeCount - 1)]);
        return { native: memoryUsage().bytes - before, tables: view.byteLength };
    }

    test.each([0, 1, 5, 100, 1000])("with %i nodes", (nodeCount) => {
        using store = GraphStore.create();
        const young = costOf(store, nodeCount);
        /** Kept, so that all numbers after them are high. */
        const kept: GraphView[] = [];
        const ages = [1_000, 100_000].map((nodes) => {
            const view = store.createView();
            const ids = view.addNodes(nodes);
            view.addEdges({ sources: ids, targets: ids, edgeType: link });
            kept.push(view);
            for (let round = 0; round < 100; round++) store.createView().destroy();
            return costOf(store, nodeCount);
        });
        // Where nodes have not the numbers of their rows there is an index beside, of the same size at every age.
        expect(ages[1]).toEqual(ages[0]);
        expect(ages[0]?.native).toBe(young.native);
        expect(ages[0]?.tables).toBeLessThan(2.5 * young.tables);
        // Once the old ones are gone, their numbers are used again.
        for (const view of kept) view.destroy();
        const nodes = store.nodeCount;
        const bytes = store.byteLength;
        expect(costOf(store, nodeCount)).toEqual(ages[0]);
        expect([store.nodeCount, store.byteLength]).toEqual([nodes, bytes]);
    });

    test("also when it holds a node of a high number and one of a low number", () => {
        using store = GraphStore.create();
        const low = store.createNode();
        const all = store.createView();
        const ids = all.addNodes(100_000);
        using view = store.createView();
        view.insertNode(low);
        const before = view.byteLength;
        view.insertNode(all.node(ids.at(-1) as number));
        expect(view.byteLength).toBe(before);
        expect(view.nodes().ids()).toEqual([view.selfNode.id, low.id, ids.at(-1)]);
    });
});

test("nothing is left behind", () => {
    expect(memoryUsage()).toEqual({ bytes: 0, objects: 0 });
});
