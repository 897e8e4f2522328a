/**
 * Runs random programs on graphs and on a plain model of them: `node test/model-program.ts [--runs N | --seconds S] [--seed S]`. Prints the number of
 * runs and steps, or the smallest program with a difference.
 */
import { deepStrictEqual } from "node:assert/strict";
import { parseArgs } from "node:util";
import * as fc from "fast-check";
import {
    type BoundNode,
    type EdgeReference,
    GraphStore,
    type GraphView,
    type Literal,
    memoryUsage,
    type NodeReference,
    registerEdgeType,
} from "../src/index.ts";

const types = [registerEdgeType("model a"), registerEdgeType("model b")] as const;
const directions = ["any", "out", "in"] as const;

interface ModelNode {
    readonly real: NodeReference;
    readonly attributes: Map<string, Literal>;
}

interface ModelEdge {
    readonly real: EdgeReference;
    readonly source: ModelNode;
    target: ModelNode;
    readonly type: number;
    readonly directional: boolean;
}

interface ModelView {
    readonly real: GraphView;
    readonly nodes: ModelNode[];
    readonly edges: ModelEdge[];
}

/** One step: what to do, and numbers that choose what to do it with. */
interface Step {
    readonly action: number;
    readonly a: number;
    readonly b: number;
    readonly c: number;
    readonly value: Literal;
}

class Model {
    readonly store: GraphStore = GraphStore.create();
    readonly nodes: ModelNode[] = [];
    readonly edges: ModelEdge[] = [];
    readonly views: ModelView[] = [];

    run(steps: readonly Step[]): void {
        for (const [index, step] of steps.entries()) {
            this.#run(step);
            if (index % 8 === 7) for (const view of this.views) this.#compare(view);
        }
        for (const view of this.views) this.#compare(view);
        for (const node of this.nodes) {
            if (node.real.exists) deepStrictEqual(Object.entries(node.real.attrs()), [...node.attributes]);
        }
    }

    #run({ action, a, b, c, value }: Step): void {
        const view = pick(this.views, a);
        if (view === undefined || (action === 0 && this.views.length < 5)) {
            this.#addView();
            return;
        }
        const node = pick(view.nodes, b);
        const other = pick(view.nodes, c);
        const edge = pick(view.edges, b);
        switch (action) {
            case 1:
            case 2:
                this.#addNode(view, view.real.createAndInsertNode({ first: value }).node, [["first", value]]);
                break;
            case 3:
                for (const id of view.real.addNodes([{ first: value, second: b }, undefined])) {
                    const node = view.real.node(id);
                    this.#addNode(view, node.node, attributesOf(node));
                }
                break;
            case 4:
            case 5:
            case 6:
                if (node !== undefined && other !== undefined) this.#addEdge(view, node, other, c, b % 3 === 0);
                break;
            case 7:
                if (edge !== undefined) {
                    deepStrictEqual(view.real.removeEdge(edge.real), true);
                    remove(view.edges, edge);
                }
                break;
            case 8:
                if (node !== undefined && node !== view.nodes[0]) {
                    deepStrictEqual(view.real.removeNode(node.real), true);
                    remove(view.nodes, node);
                    for (const gone of view.edges.filter((one) => one.source === node || one.target === node))
                        remove(view.edges, gone);
                }
                break;
            case 9:
                if (node !== undefined) {
                    node.real.setAttr(`key ${c % 9}`, value);
                    node.attributes.set(`key ${c % 9}`, value);
                }
                break;
            case 10:
                if (node !== undefined) {
                    const key = [...node.attributes.keys()][c % 9] ?? "absent";
                    deepStrictEqual(node.real.deleteAttr(key), node.attributes.delete(key));
                }
                break;
            case 11:
                this.#merge(view, pick(this.views, c) as ModelView, b % 2 === 0);
                break;
            case 12:
                if (this.views.length < 5) this.#subgraph(view, b, c);
                break;
            case 13:
                if (this.views.length > 1) {
                    view.real.destroy();
                    remove(this.views, view);
                }
                break;
            case 14:
                this.#retarget(pick(this.edges, b), pick(this.nodes, c));
                break;
            case 15:
                this.#insertAnEdge(view, pick(this.edges, b));
                break;
            default:
                if (node !== undefined) this.#editWhileIterating(view, node);
        }
    }

    #addView(): void {
        const real = this.store.createView();
        const self: ModelNode = { real: real.selfNode.node, attributes: new Map() };
        this.nodes.push(self);
        this.views.push({ real, nodes: [self], edges: [] });
    }

    #addNode(view: ModelView, real: NodeReference, attributes: readonly [string, Literal][]): void {
        const node: ModelNode = { real, attributes: new Map(attributes) };
        this.nodes.push(node);
        view.nodes.push(node);
    }

    #addEdge(view: ModelView, source: ModelNode, target: ModelNode, type: number, directional: boolean): void {
        const edgeType = types[type % 2 === 0 ? 0 : 1];
        const real = view.real.createAndInsertEdge({
            source: source.real,
            target: target.real,
            edgeType,
            directional,
        }).edge;
        const edge: ModelEdge = { real: real as EdgeReference, source, target, type: edgeType, directional };
        this.edges.push(edge);
        view.edges.push(edge);
    }

    #merge(view: ModelView, other: ModelView, withSelf: boolean): void {
        view.real.insertSubgraph(other.real, { selfNode: withSelf });
        if (view === other) return;
        for (const node of other.nodes) {
            if ((withSelf || node !== other.nodes[0]) && !view.nodes.includes(node)) view.nodes.push(node);
        }
        this.#addEdgesBetween(view, other);
    }

    #subgraph(view: ModelView, b: number, c: number): void {
        const chosen = view.nodes.filter((_, index) => (index * 7 + b) % 3 !== c % 3);
        const real = view.real.subgraphFromNodes([...chosen, ...chosen].map((node) => node.real));
        const self: ModelNode = { real: real.selfNode.node, attributes: new Map() };
        this.nodes.push(self);
        const made: ModelView = { real, nodes: [self, ...chosen], edges: [] };
        this.#addEdgesBetween(made, view);
        this.views.push(made);
    }

    #addEdgesBetween(view: ModelView, other: ModelView): void {
        for (const edge of other.edges) {
            const isInside = view.nodes.includes(edge.source) && view.nodes.includes(edge.target);
            if (isInside && !view.edges.includes(edge)) view.edges.push(edge);
        }
    }

    #retarget(edge: ModelEdge | undefined, target: ModelNode | undefined): void {
        if (edge === undefined || target === undefined || !edge.real.exists || !target.real.exists) return;
        const isAllowed = this.views.every((view) => !view.edges.includes(edge) || view.nodes.includes(target));
        if (edge.target === target || isAllowed) {
            edge.real.setTarget(target.real);
            edge.target = target;
        } else {
            throws(() => edge.real.setTarget(target.real), "TargetNodeNotInGraph");
        }
    }

    #insertAnEdge(view: ModelView, edge: ModelEdge | undefined): void {
        if (edge === undefined || !edge.real.exists) return;
        if (view.edges.includes(edge)) {
            view.real.insertEdge(edge.real);
        } else if (!view.nodes.includes(edge.source)) {
            throws(() => view.real.insertEdge(edge.real), "SourceNodeNotInGraph");
        } else if (!view.nodes.includes(edge.target)) {
            throws(() => view.real.insertEdge(edge.real), "TargetNodeNotInGraph");
        } else {
            view.real.insertEdge(edge.real);
            view.edges.push(edge);
        }
    }

    #editWhileIterating(view: ModelView, node: ModelNode): void {
        const before = view.edges.filter((edge) => edge.source === node || edge.target === node);
        const bound = view.real.bind(node.real);
        let count = 0;
        for (const edge of bound.edges()) {
            count++;
            if (count % 2 === 0) {
                const gone = view.edges.find((one) => one.real === edge.edge) as ModelEdge;
                edge.remove();
                remove(view.edges, gone);
            } else if (count < 4) this.#addEdge(view, node, node, count, true);
        }
        deepStrictEqual(count, before.length);
    }

    #compare({ real, nodes, edges }: ModelView): void {
        deepStrictEqual([real.nodeCount, real.edgeCount], [nodes.length, edges.length]);
        deepStrictEqual(
            real.nodes().map((node) => node.id),
            nodes.map((node) => node.real.id),
        );
        deepStrictEqual(
            real.edges().map((edge) => edge.id),
            edges.map((edge) => edge.real.id),
        );
        for (const node of nodes) {
            const bound: BoundNode = real.bind(node.real);
            for (const type of types) {
                for (const direction of directions) {
                    const expected = edges.filter((edge) => edge.type === type && matches(edge, node, direction));
                    const list = bound.edges(type, { direction });
                    deepStrictEqual(
                        list.toArray().map((edge) => edge.id),
                        expected.map((edge) => edge.real.id),
                    );
                    deepStrictEqual(list.first()?.id, expected[0]?.real.id);
                }
            }
        }
    }
}

function matches(edge: ModelEdge, node: ModelNode, direction: (typeof directions)[number]): boolean {
    if (edge.source !== node && edge.target !== node) return false;
    if (direction === "any" || !edge.directional) return true;
    return direction === "out" ? edge.source === node : edge.target === node;
}

function attributesOf(node: BoundNode): [string, Literal][] {
    return Object.entries(node.attrs()) as [string, Literal][];
}

function pick<Item>(items: readonly Item[], index: number): Item | undefined {
    return items[index % Math.max(1, items.length)];
}

function remove<Item>(items: Item[], item: Item): void {
    items.splice(items.indexOf(item), 1);
}

function throws(use: () => unknown, code: string): void {
    try {
        use();
    } catch (error) {
        deepStrictEqual((error as { readonly code?: unknown }).code, code);
        return;
    }
    throw new Error(`${code} was expected`);
}

const literal = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.boolean(),
    fc.double(),
    fc.integer(),
    fc.bigInt(-(2n ** 63n), 2n ** 64n - 1n),
);
const steps = fc.array(
    fc.record({ action: fc.nat(17), a: fc.nat(100), b: fc.nat(1000), c: fc.nat(1000), value: literal }),
    { maxLength: 120, size: "max" },
);

const { values } = parseArgs({
    options: { runs: { type: "string" }, seconds: { type: "string" }, seed: { type: "string" } },
});
const seed = Number(values.seed ?? 1);
let stepCount = 0;
const property = fc.property(steps, (program) => {
    const model = new Model();
    try {
        stepCount += program.length;
        model.run(program);
    } finally {
        model.store.destroy();
    }
});
const limits =
    values.seconds === undefined
        ? { numRuns: Number(values.runs ?? 300) }
        : { numRuns: 1e9, interruptAfterTimeLimit: Number(values.seconds) * 1000, markInterruptAsFailure: false };
const result = fc.check(property, { ...limits, seed });
if (result.failed) {
    console.error(fc.defaultReportMessage(result));
    process.exitCode = 1;
} else {
    deepStrictEqual(memoryUsage(), { bytes: 0, objects: 0 });
    console.log(`${result.numRuns} programs, ${stepCount} steps, seed ${seed}: no difference`);
}
