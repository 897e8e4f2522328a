import { GraphView, registerEdgeType } from "@pyzig/graph";
import { MultiUndirectedGraph } from "graphology";
import { bfsFromNode } from "graphology-traversal/bfs.js";
import createGraph from "ngraph.graph";
import { collectGarbage } from "../../../tools/src/bench/interleave.ts";
import type { Harness } from "./harness.ts";
import { peers, valuesOf } from "./peers.ts";

const wire = registerEdgeType("bench whole wire");

/** Measures graphs of a million nodes: making one, and walking it. */
export function measureWholeGraphs(harness: Harness, count: number): void {
    measureMaking(harness, count);
    measureWalking(harness, count);
}

function measureMaking(harness: Harness, count: number): void {
    const names = Array.from({ length: count }, (_, index) => `n${index}`);
    const numbers = Float64Array.from(names, (_, index) => index);
    const flags = new Array<boolean>(count).fill(true);
    collectGarbage();
    const before = process.memoryUsage();
    let bytes = 0;
    const make = (): void => {
        using graph = GraphView.create<{ name: string; value: number; flag: boolean }>();
        const ids = graph.addNodes({ attributes: { name: names, value: numbers, flag: flags } });
        graph.addEdges({ sources: ids, targets: ids.slice().reverse(), edgeType: wire });
        bytes = graph.byteLength + graph.store.byteLength;
    };
    const label = count === 1_000_000 ? "a million" : String(count);
    harness.measure(`${label} nodes with 3 attributes and as many edges`, "ms", 500, [
        { name: "pyzig", run: make },
        ...peers.map(({ name, make: makePeer }) => ({
            name,
            run: () => {
                const graph = makePeer();
                for (let index = 0; index < count; index++) graph.addNode(index, valuesOf(index));
                for (let index = 0; index < count; index++) graph.addEdge(index, count - 1 - index);
                return graph;
            },
        })),
    ]);
    harness.note("its tables", "MB", bytes / 1e6, 250);
    make();
    collectGarbage();
    const held = process.memoryUsage().arrayBuffers - before.arrayBuffers;
    harness.note("what is left of them afterwards", "MB", held / 1e6, 1);
}

function measureWalking(harness: Harness, count: number): void {
    const { sources, targets } = randomEdges(count, count * 2);
    using graph = GraphView.create();
    const ids = graph.addNodes(count);
    const at = (index: number): number => ids[index] as number;
    graph.addEdges({ sources: sources.map(at), targets: targets.map(at), edgeType: wire });
    const start = graph.node(at(0));
    const plain = plainAdjacency(count, sources, targets);
    const ngraph = createGraph({ multigraph: true });
    const graphology = new MultiUndirectedGraph();
    for (let index = 0; index < count; index++) {
        ngraph.addNode(index);
        graphology.addNode(index);
    }
    for (let index = 0; index < sources.length; index++) {
        ngraph.addLink(sources[index] as number, targets[index] as number);
        graphology.addEdge(sources[index], targets[index]);
    }
    const contenders = [
        { name: "pyzig", run: () => graph.breadthFirst(start).length },
        { name: "typed arrays", run: () => plainBreadthFirst(plain, 0, new Uint8Array(count)) },
        { name: "ngraph.graph 20", run: () => ngraphBreadthFirst(ngraph, 0) },
        {
            name: "graphology 0.26",
            run: () => {
                let visited = 0;
                bfsFromNode(graphology, 0, () => {
                    visited++;
                });
                return visited;
            },
        },
    ];
    const expected = contenders[0]?.run();
    for (const { name, run } of contenders)
        if (run() !== expected) throw new Error(`${name} visits another number of nodes`);
    const label = count === 1_000_000 ? "1M nodes, 2M edges" : `${count} nodes, ${2 * count} edges`;
    harness.measure(`breadth-first, ${label}`, "ms", 150, contenders);

    const parts = [
        { name: "pyzig", run: () => graph.connectedComponentIds().count },
        { name: "typed arrays", run: () => plainComponents(plain, count) },
    ];
    // The view's own node has no edges, so it is no part.
    if (parts[0]?.run() !== parts[1]?.run()) throw new Error("the numbers of components differ");
    harness.measure("connected components of it", "ms", 50, parts);
}

/** Pairs of nodes by a generator with a fixed start. */
function randomEdges(nodes: number, edges: number): { sources: Uint32Array; targets: Uint32Array } {
    let state = 1;
    const random = (): number => {
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        return (state >>> 0) % nodes;
    };
    const sources = new Uint32Array(edges).map(random);
    return { sources, targets: new Uint32Array(edges).map(random) };
}

interface Adjacency {
    readonly offsets: Uint32Array;
    readonly ends: Uint32Array;
}

/** What people who need speed write by hand: the neighbors of all nodes in one array. */
function plainAdjacency(count: number, sources: Uint32Array, targets: Uint32Array): Adjacency {
    const offsets = new Uint32Array(count + 2);
    const add = (index: number): void => {
        offsets[index + 2] = (offsets[index + 2] as number) + 1;
    };
    sources.forEach(add);
    targets.forEach(add);
    for (let index = 2; index < offsets.length; index++)
        offsets[index] = (offsets[index] as number) + (offsets[index - 1] as number);
    const ends = new Uint32Array(sources.length * 2);
    const put = (from: number, to: number): void => {
        const place = offsets[from + 1] as number;
        ends[place] = to;
        offsets[from + 1] = place + 1;
    };
    for (let index = 0; index < sources.length; index++) {
        put(sources[index] as number, targets[index] as number);
        put(targets[index] as number, sources[index] as number);
    }
    return { offsets, ends };
}

function plainBreadthFirst({ offsets, ends }: Adjacency, start: number, seen: Uint8Array): number {
    const queue = new Uint32Array(seen.length);
    queue[0] = start;
    seen[start] = 1;
    let length = 1;
    for (let next = 0; next < length; next++) {
        const node = queue[next] as number;
        for (let index = offsets[node] as number; index < (offsets[node + 1] as number); index++) {
            const end = ends[index] as number;
            if (seen[end] !== 0) continue;
            seen[end] = 1;
            queue[length++] = end;
        }
    }
    return length;
}

function plainComponents(adjacency: Adjacency, count: number): number {
    const seen = new Uint8Array(count);
    const stack = new Uint32Array(count);
    let parts = 0;
    for (let root = 0; root < count; root++) {
        if (seen[root] !== 0) continue;
        parts++;
        seen[root] = 1;
        stack[0] = root;
        for (let height = 1; height > 0; ) {
            const node = stack[--height] as number;
            for (
                let index = adjacency.offsets[node] as number;
                index < (adjacency.offsets[node + 1] as number);
                index++
            ) {
                const end = adjacency.ends[index] as number;
                if (seen[end] !== 0) continue;
                seen[end] = 1;
                stack[height++] = end;
            }
        }
    }
    return parts;
}

function ngraphBreadthFirst(graph: ReturnType<typeof createGraph>, start: number): number {
    const seen = new Set<unknown>([start]);
    const queue: (number | string)[] = [start];
    for (let next = 0; next < queue.length; next++) {
        graph.forEachLinkedNode(
            queue[next] as number,
            ({ id }) => {
                if (seen.has(id)) return;
                seen.add(id);
                queue.push(id);
            },
            false,
        );
    }
    return queue.length;
}
