import { GraphView, registerEdgeType } from "@pyzig/graph";
import type { Harness } from "./harness.ts";
import { peers, valuesOf } from "./peers.ts";

const wire = registerEdgeType("bench read wire");
const fan = 1000;

/** Measures reading a node with 1000 edges. */
export function measureReading(harness: Harness): void {
    using graph = GraphView.create<{ name: string; value: number; flag: boolean }>();
    const ids = graph.addNodes(Array.from({ length: fan + 1 }, (_, index) => valuesOf(index)));
    const hub = graph.node(ids[0] as number);
    const leaves = ids.subarray(1);
    graph.addEdges({ sources: new Uint32Array(fan).fill(hub.id), targets: leaves, edgeType: wire, directional: true });
    const others = peers.map(({ name, make }) => {
        const peer = make();
        for (const id of ids) peer.addNode(id, valuesOf(id));
        for (const id of leaves) peer.addEdge(hub.id, id);
        return { name, peer };
    });

    const sumOfTargets = (): number => {
        let sum = 0;
        for (const edge of hub.edges(wire)) sum += edge.targetId;
        return sum;
    };
    for (const { name, peer } of others) {
        if (peer.sumOfNeighbors(hub.id) !== sumOfTargets()) throw new Error(`${name} finds other neighbors`);
    }
    const iterating = others.map(({ name, peer }) => ({ name, run: () => peer.sumOfNeighbors(hub.id) }));
    const sumOfIds = (): number => {
        let sum = 0;
        for (const id of hub.edges(wire).ids()) sum += id;
        return sum;
    };
    const sumOfObjects = (): number => {
        let sum = 0;
        for (const edge of hub.edges(wire)) sum += edge.id;
        return sum;
    };
    harness.measure("iterate edges as numbers, each of 1000", fan, 5, [{ name: "pyzig", run: sumOfIds }, ...iterating]);
    harness.measure("iterate edges as objects", fan, 20, [{ name: "pyzig", run: sumOfObjects }, ...iterating]);
    harness.measure("the same, reading the target", fan, undefined, [
        { name: "pyzig", run: sumOfTargets },
        ...iterating,
    ]);

    const edges = hub.edges(wire).toArray();
    const loop = (): number => {
        let sum = 0;
        for (const edge of edges) sum += edge.id;
        return sum;
    };
    const read = (): number => {
        let sum = 0;
        for (const edge of edges) sum += edge.targetId;
        return sum;
    };
    harness.measureAbove("read a property of an edge, above the loop", fan, 10, [
        { name: "pyzig", prepare: loop, run: read },
    ]);

    const repeat =
        (work: () => unknown): (() => void) =>
        () => {
            for (let index = 0; index < fan; index++) work();
        };
    harness.measure("read an attribute", fan, undefined, [
        { name: "pyzig", run: repeat(() => hub.getAttr("value")) },
        ...others.map(({ name, peer }) => ({ name, run: repeat(() => peer.attributeValue(hub.id)) })),
    ]);
    const leaf = graph.node(leaves[5] as number);
    harness.measure("first edge of a node", fan, undefined, [
        { name: "pyzig", run: repeat(() => leaf.edges(wire).first()) },
    ]);
}
