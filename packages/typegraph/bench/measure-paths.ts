import { strictEqual } from "node:assert/strict";
import { type EdgeType, GraphView } from "@pyzig/graph";
import type { Harness } from "../../graph/bench/harness.ts";
import { TypeSystem } from "../src/gen/index.ts";

/** A graph of interfaces `Power{hv, lv}` that are connected in some way. */
class Grid implements Disposable {
    readonly view = GraphView.create();
    readonly system = TypeSystem.create(this.view);
    /** The powers; the children of number n are `hv[n]` and `lv[n]`. */
    readonly powers: Uint32Array;
    readonly hv: Uint32Array;
    readonly lv: Uint32Array;

    constructor(count: number) {
        const { view, system } = this;
        const self = system.createTypeGraph(view);
        const [trait, power, electrical] = system.addTypes(view, self, [
            "is_interface.node.core.faebryk",
            "Power",
            "Electrical",
        ]) as unknown as [number, number, number];
        const instances = (type: number): Uint32Array => {
            const nodes = view.addNodes(count);
            const traits = view.addNodes(count);
            const kind = (edgeType: number) => ({ edgeType: edgeType as EdgeType, directional: true });
            const all = (node: number) => new Uint32Array(count).fill(node);
            view.addEdges({ sources: all(type), targets: nodes, ...kind(0) });
            view.addEdges({ sources: all(trait), targets: traits, ...kind(0) });
            view.addEdges({ sources: nodes, targets: traits, ...kind(34) });
            return nodes;
        };
        this.powers = instances(power);
        this.hv = instances(electrical);
        this.lv = instances(electrical);
        const names = (name: string) => new Array<string>(count).fill(name);
        system.addChildren(view, this.powers, this.hv, names("hv"));
        system.addChildren(view, this.powers, this.lv, names("lv"));
    }

    /** Connects each node with the one after it. */
    chain(nodes: Uint32Array): this {
        this.system.connectAll(this.view, nodes.subarray(0, -1), nodes.subarray(1), false);
        return this;
    }

    /** Connects the first node with all others. */
    star(nodes: Uint32Array): this {
        this.system.connectAll(
            this.view,
            new Uint32Array(nodes.length - 1).fill(nodes[0] as number),
            nodes.subarray(1),
            false,
        );
        return this;
    }

    /** Connects all with all by shallow connections. */
    shallowClique(nodes: Uint32Array): this {
        for (const [index, node] of nodes.entries()) {
            const before = nodes.subarray(0, index);
            this.system.connectAll(this.view, before, new Uint32Array(index).fill(node), true);
        }
        return this;
    }

    isConnected(source: number | undefined, target: number | undefined): boolean {
        return this.system.isConnected(this.view, source as number, target as number);
    }

    connectedCount(source: number | undefined): number {
        return this.system.allConnected(this.view, source as number, true, false).nodes.length;
    }

    [Symbol.dispose](): void {
        this.view.destroy();
    }
}

/** Measures searches along connections. What is compared with is the original, whose figures stand in the names of the targets. */
export function measurePaths(harness: Harness, largest: number): void {
    for (const [count, limit] of [
        [100, undefined],
        [1000, 0.3],
        [10_000, undefined],
        [largest, undefined],
    ] as const) {
        using grid = new Grid(count);
        grid.chain(grid.powers);
        const [first, last] = [grid.powers[0], grid.powers.at(-1)];
        strictEqual(grid.isConnected(first, last), true);
        strictEqual(grid.isConnected(first, grid.lv.at(-1)), false);
        one(harness, `connected, chain of ${count}`, limit, () => grid.isConnected(first, last));
        one(harness, `all connected, chain of ${count}`, undefined, () => grid.connectedCount(first));
    }
    for (const [count, limit] of [
        [50, undefined],
        [200, 0.1],
        [2000, undefined],
        [20_000, undefined],
    ] as const) {
        using grid = new Grid(count);
        grid.chain(grid.powers);
        strictEqual(grid.connectedCount(grid.hv[0]), count);
        one(harness, `connected, two-level chain of ${count}`, limit, () =>
            grid.isConnected(grid.hv[0], grid.hv.at(-1)),
        );
    }
    {
        using grid = new Grid(1000);
        grid.chain(grid.powers);
        const [first, last] = [grid.powers[0], grid.powers.at(-1)];
        const change = () => {
            const edge = grid.system.connect(grid.view, grid.lv[0] as number, grid.lv[1] as number, false);
            grid.view.removeEdge(grid.view.edge(edge));
        };
        const rules = { upConnect: true };
        const upConnected = () => grid.system.isConnected(grid.view, first as number, last as number, rules);
        one(harness, "a connection added and removed", undefined, change);
        one(harness, "that, and connected, chain of 1000", 0.3, () => [change(), grid.isConnected(first, last)]);
        one(harness, "that, and the same with upConnect", undefined, () => [change(), upConnected()]);
    }
    {
        using grid = new Grid(1000);
        grid.star(grid.powers);
        strictEqual(grid.connectedCount(grid.powers[0]), 1000);
        one(harness, "all connected, star of 1000", undefined, () => grid.connectedCount(grid.powers[0]));
    }
    for (const count of [50, 100, 200, 2000]) {
        using grid = new Grid(count);
        grid.star(grid.powers).star(grid.hv).star(grid.lv);
        strictEqual(grid.connectedCount(grid.hv[1]), count);
        strictEqual(grid.isConnected(grid.hv[1], grid.lv[1]), false);
        one(harness, `all connected, star of ${count} on both levels`, undefined, () =>
            grid.connectedCount(grid.hv[1]),
        );
    }
    for (const [count, limit] of [
        [9, 0.05],
        [100, undefined],
        [300, undefined],
    ] as const) {
        using grid = new Grid(count);
        grid.shallowClique(grid.powers);
        strictEqual(grid.connectedCount(grid.powers[1]), count);
        one(harness, `all connected, shallow clique of ${count}`, limit, () => grid.connectedCount(grid.powers[1]));
        one(harness, `buses, shallow clique of ${count}`, undefined, () => grid.system.buses(grid.view, grid.powers));
    }
    for (const count of [1000, largest]) {
        using grid = new Grid(count);
        for (let start = 0; start < count; start += 100) grid.chain(grid.powers.subarray(start, start + 100));
        const nodes = Uint32Array.from([...grid.powers, ...grid.hv, ...grid.lv]);
        strictEqual(new Set(grid.system.buses(grid.view, nodes)).size, (3 * count) / 100);
        one(harness, `buses of ${nodes.length} nodes`, undefined, () => grid.system.buses(grid.view, nodes));
        const rules = { upConnect: true };
        one(harness, `the same with upConnect`, undefined, () => grid.system.buses(grid.view, nodes, rules));
    }
}

function one(harness: Harness, name: string, limit: number | undefined, run: () => unknown): void {
    harness.measure(name, "ms", limit, [{ name: "pyzig", run }]);
}
