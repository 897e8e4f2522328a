// A graph store and its views as plain sets and maps, and the steps of programs that run on both.
import { deepStrictEqual, throws } from "node:assert/strict";
import {
    type BoundEdge,
    type BoundNode,
    EdgeReference,
    GraphStore,
    GraphView,
    type Literal,
    type NodeReference,
    registerEdgeType,
    SideData,
} from "../src/index.ts";

const types = [registerEdgeType("model a"), registerEdgeType("model b")] as const;
const directions = ["any", "out", "in"] as const;
const data = new SideData<number>("model");
const mostViews = 5;

/** One step: what to do, and numbers that choose what to do it with. */
export interface Step {
    readonly action: ActionName;
    readonly a: number;
    readonly b: number;
    readonly c: number;
    readonly value: Literal;
}

interface Member {
    readonly attributes: Map<string, Literal>;
    /** Whether anything has held it: then it goes with the last that does. */
    wasHeld: boolean;
    isGone: boolean;
}

interface ModelNode extends Member {
    readonly real: NodeReference;
}

interface ModelEdge extends Member {
    readonly real: EdgeReference;
    readonly source: ModelNode;
    target: ModelNode;
    readonly type: number;
    readonly directional: boolean;
    readonly order: number;
    readonly specific: number | undefined;
}

/** Sets of JavaScript are in the order of insertion, as views are. */
interface ModelView {
    readonly real: GraphView;
    readonly own: ModelNode;
    readonly nodes: Set<ModelNode>;
    readonly edges: Set<ModelEdge>;
    readonly data: Map<ModelNode, number>;
}

/** An edge before it is made. */
interface NewEdge {
    readonly source: ModelNode;
    readonly target: ModelNode;
    readonly edgeType: (typeof types)[0] | (typeof types)[1];
    readonly directional: boolean;
    readonly order: number;
    readonly edgeSpecific: number | undefined;
    readonly attributes: { readonly [key: string]: Literal };
}

/** What steps do; each returns whether there was something to do it with. */
const actions = {
    addView: (model) => model.addView(model.store.createView(), []),
    createNode: (model, view, { value }) =>
        model.addNode(view, view.real.createAndInsertNode({ first: value }).node, { first: value }),
    createNodes: (model, view, { b, value }) => {
        const rows = [{ first: value, second: b }, undefined, { third: value }];
        for (const [index, id] of view.real.addNodes(rows).entries())
            model.addNode(view, view.real.node(id).node, rows[index] ?? {});
        return true;
    },
    createLooseNode: (model, _, { value }) =>
        model.addNode(undefined, model.store.createNode({ loose: value }), { loose: value }),
    insertNode: (model, view, { b }) => {
        const node = model.pickNode(b);
        if (node === undefined) return false;
        view.real.insertNode(node.real);
        hold(view.nodes, node);
        return true;
    },
    createEdge: (model, view, step) => {
        const edge = newEdge(view, step);
        model.addEdge(view, view.real.createAndInsertEdge(real(edge)).edge, edge);
        return true;
    },
    createEdges: (model, view, step) => {
        const edges = [newEdge(view, step), newEdge(view, { ...step, b: step.c, c: step.b }), newEdge(view, step)];
        const ids = view.real.addEdges(edges.map(real));
        for (const [index, id] of ids.entries()) model.addEdge(view, view.real.edge(id).edge, edges[index] as NewEdge);
        return true;
    },
    createEdgeColumns: (model, view, step) => {
        const edges = [newEdge(view, step), newEdge(view, { ...step, b: step.c, c: step.b })];
        const ids = view.real.addEdges({
            sources: Uint32Array.from(edges, ({ source }) => source.real.id),
            targets: edges.map(({ target }) => target.real),
            edgeType: edges.map(({ edgeType }) => edgeType),
            directional: edges.map(({ directional }) => directional),
            orders: edges.map(({ order }) => order),
            edgeSpecifics: edges.map(({ edgeSpecific }) => edgeSpecific),
            attributes: { weight: edges.map(({ attributes }) => attributes.weight) },
        });
        for (const [index, id] of ids.entries()) model.addEdge(view, view.real.edge(id).edge, edges[index] as NewEdge);
        return true;
    },
    createLooseEdge: (model, view, step) => {
        const edge = newEdge(view, step);
        model.addEdge(undefined, EdgeReference.create(real(edge)), edge);
        return true;
    },
    insertEdge: (model, view, { b }) => {
        const edge = model.pickEdge(b);
        if (edge === undefined) return false;
        if (view.edges.has(edge)) view.real.insertEdge(edge.real);
        else if (!view.nodes.has(edge.source)) fails(() => view.real.insertEdge(edge.real), "SourceNodeNotInGraph");
        else if (!view.nodes.has(edge.target)) fails(() => view.real.insertEdge(edge.real), "TargetNodeNotInGraph");
        else {
            view.real.insertEdge(edge.real);
            hold(view.edges, edge);
        }
        return true;
    },
    /** A batch with an end that is no member changes nothing. */
    createEdgesInVain: (model, view, step) => {
        const outside = model.pickNode(step.c);
        if (outside === undefined || view.nodes.has(outside)) return false;
        const good = newEdge(view, step);
        fails(() => view.real.addEdges([real(good), real({ ...good, target: outside })]), "TargetNodeNotInGraph");
        return true;
    },
    removeEdge: (_, view, { b }) => {
        const edge = pick(view.edges, b);
        if (edge === undefined) return false;
        deepStrictEqual(view.real.removeEdge(edge.real), true);
        return view.edges.delete(edge);
    },
    removeNode: (_, view, { b }) => {
        const node = pick(view.nodes, b) as ModelNode;
        if (node === view.own) fails(() => view.real.removeNode(node.real), "SelfNode");
        else {
            deepStrictEqual(view.real.removeNode(node.real), true);
            forget(view, node);
        }
        return true;
    },
    setAttribute: (model, view, { b, c, value }) => {
        const owner = model.pickOwner(view, b, c);
        const key = `key ${c % 9}`;
        owner.real.setAttr(key, value);
        owner.attributes.set(key, value);
        return true;
    },
    setAttributes: (model, view, { b, c, value }) => {
        const owner = model.pickOwner(view, b, c);
        const attributes = { [`key ${b % 9}`]: value, [`key ${c % 9}`]: c, first: "set" };
        owner.real.setAttrs(attributes);
        for (const [key, one] of Object.entries(attributes)) owner.attributes.set(key, one);
        return true;
    },
    deleteAttribute: (model, view, { b, c }) => {
        const owner = model.pickOwner(view, b, c);
        const key = [...owner.attributes.keys()][c % 9] ?? "absent";
        deepStrictEqual(owner.real.deleteAttr(key), owner.attributes.delete(key));
        return true;
    },
    keepData: (_, view, { b, c }) => {
        const node = pick(view.nodes, b) as ModelNode;
        const bound = view.real.bind(node.real);
        if (c % 4 === 0) deepStrictEqual(bound.deleteData(data), view.data.delete(node));
        else {
            bound.setData(data, c);
            view.data.set(node, c);
        }
        return true;
    },
    setTarget: (model, _, { b, c }) => {
        const [edge, target] = [model.pickEdge(b), model.pickNode(c)];
        if (edge === undefined || target === undefined) return false;
        const isAllowed = model.views.every((view) => !view.edges.has(edge) || view.nodes.has(target));
        if (edge.target === target || isAllowed) {
            edge.real.setTarget(target.real);
            edge.target = target;
            target.wasHeld = true;
        } else fails(() => edge.real.setTarget(target.real), "TargetNodeNotInGraph");
        return true;
    },
    subgraph: (model, view, { b, c }) => {
        if (model.views.length >= mostViews) return false;
        const chosen = [...view.nodes].filter((_, index) => (index * 7 + b) % 3 !== c % 3);
        const part = view.real.subgraphFromNodes([...chosen, ...chosen].map((node) => node.real));
        model.addView(part, chosen);
        insertEdgesBetween(model.views.at(-1) as ModelView, view);
        return true;
    },
    merge: (model, view, { b, c }) => {
        const other = pick(model.views, c) as ModelView;
        const selfNode = b % 2 === 0;
        view.real.insertSubgraph(other.real, { selfNode });
        if (view === other) return true;
        for (const node of other.nodes) if (selfNode || node !== other.own) hold(view.nodes, node);
        insertEdgesBetween(view, other);
        return true;
    },
    editWhileVisiting: (model, view, step) => {
        const node = pick(view.nodes, step.b) as ModelNode;
        const before = [...view.edges].filter((edge) => edge.source === node || edge.target === node);
        let count = 0;
        for (const edge of view.real.bind(node.real).edges()) {
            count++;
            if (count % 2 === 0) {
                const gone = [...view.edges].find((one) => one.real === edge.edge) as ModelEdge;
                edge.remove();
                view.edges.delete(gone);
            } else if (count < 4) {
                const loop = { ...newEdge(view, step), source: node, target: node };
                model.addEdge(view, view.real.createAndInsertEdge(real(loop)).edge, loop);
            }
        }
        deepStrictEqual(count, before.length);
        return count > 0;
    },
    editWhileListing: (model, view, { b }) => {
        const before = [...view.nodes];
        const seen: NodeReference[] = [];
        for (const bound of view.real.nodes()) {
            seen.push(bound.node);
            const node = before[seen.length - 1] as ModelNode;
            if (seen.length % 3 === b % 3 && node !== view.own) {
                bound.remove();
                forget(view, node);
                model.addNode(view, view.real.createAndInsertNode().node, {});
            }
        }
        deepStrictEqual(
            seen.map(({ id }) => id),
            before.map((node) => node.real.id),
        );
        return true;
    },
    destroyView: (model, view) => {
        if (model.views.length < 2) return false;
        view.real.destroy();
        model.views.splice(model.views.indexOf(view), 1);
        throws(() => view.real.nodeCount, { code: "ERR_PYZIG_DESTROYED" });
        return true;
    },
    reclaim: (model) => {
        deepStrictEqual(model.store.reclaim(), model.reclaim());
        return true;
    },
    /** What comes out of other forms is the same graph. */
    copy: (_, view, { b }) => {
        const text = JSON.stringify(view.real);
        using copy = b % 2 === 0 ? GraphView.loadSnapshot(view.real.snapshot()) : GraphView.fromJSON(JSON.parse(text));
        deepStrictEqual(JSON.stringify(copy), text);
        return true;
    },
} satisfies Record<string, (model: Model, view: ModelView, step: Step) => boolean>;

/** What a step can do. */
export type ActionName = keyof typeof actions;

/** All that steps can do. */
export const actionNames: readonly ActionName[] = Object.keys(actions) as ActionName[];

/** A real store, and what should be in it. */
export class Model {
    readonly store: GraphStore = GraphStore.create();
    readonly nodes: ModelNode[] = [];
    readonly edges: ModelEdge[] = [];
    readonly views: ModelView[] = [];

    /** Runs a program; counts by name what was done. */
    run(steps: readonly Step[], counts: Map<ActionName, number>): void {
        for (const [index, step] of steps.entries()) {
            const isFirst = this.views.length === 0;
            const name =
                isFirst || (step.action === "addView" && this.views.length < mostViews) ? "addView" : step.action;
            if (name === "addView" && this.views.length >= mostViews) continue;
            const view = pick(this.views, step.a) as ModelView;
            if (actions[name](this, view, step)) counts.set(name, (counts.get(name) ?? 0) + 1);
            if (index % 8 === 7) this.#compare();
        }
        this.#compare();
    }

    /** Destroys the store, and with it everything. */
    destroy(): void {
        this.store.destroy();
        for (const { real } of [...this.nodes, ...this.edges]) {
            deepStrictEqual(real.exists, false);
            throws(() => real.getAttr("first"));
        }
    }

    addView(view: GraphView, others: readonly ModelNode[]): true {
        const own: ModelNode = { real: view.selfNode.node, attributes: new Map(), wasHeld: true, isGone: false };
        this.nodes.push(own);
        const made: ModelView = { real: view, own, nodes: new Set([own]), edges: new Set(), data: new Map() };
        for (const node of others) hold(made.nodes, node);
        this.views.push(made);
        return true;
    }

    addNode(view: ModelView | undefined, node: NodeReference, attributes: { readonly [key: string]: Literal }): true {
        const made: ModelNode = {
            real: node,
            attributes: new Map(Object.entries(attributes)),
            wasHeld: false,
            isGone: false,
        };
        this.nodes.push(made);
        if (view !== undefined) hold(view.nodes, made);
        return true;
    }

    addEdge(view: ModelView | undefined, edge: EdgeReference, from: NewEdge): void {
        const { source, target, edgeType: type, directional, order, edgeSpecific: specific, attributes } = from;
        const made: ModelEdge = {
            ...{ real: edge, source, target, type, directional, order, specific },
            ...{ attributes: new Map(Object.entries(attributes)), wasHeld: false, isGone: false },
        };
        source.wasHeld = true;
        target.wasHeld = true;
        this.edges.push(made);
        if (view !== undefined) hold(view.edges, made);
    }

    /** A node that exists, in a view or not. */
    pickNode(index: number): ModelNode | undefined {
        this.#bury();
        return pick(
            this.nodes.filter((node) => !node.isGone),
            index,
        );
    }

    /** An edge that exists, in a view or not. */
    pickEdge(index: number): ModelEdge | undefined {
        this.#bury();
        return pick(
            this.edges.filter((edge) => !edge.isGone),
            index,
        );
    }

    /** A node or an edge of a view. */
    pickOwner(view: ModelView, b: number, c: number): ModelNode | ModelEdge {
        return (c % 3 === 0 ? pick(view.edges, b) : undefined) ?? (pick(view.nodes, b) as ModelNode);
    }

    /** Lets go of what nothing has ever held, and says how much there was. */
    reclaim(): number {
        this.#bury();
        const all = [...this.edges, ...this.nodes].filter((one) => !one.isGone);
        for (const one of all) one.wasHeld = true;
        this.#bury();
        return all.filter((one) => one.isGone).length;
    }

    /** Marks what nothing holds any more. */
    #bury(): void {
        for (const edge of this.edges) edge.isGone ||= edge.wasHeld && !this.views.some((view) => view.edges.has(edge));
        const ends = new Set(this.edges.flatMap((edge) => (edge.isGone ? [] : [edge.source, edge.target])));
        for (const node of this.nodes)
            node.isGone ||= node.wasHeld && !ends.has(node) && !this.views.some((view) => view.nodes.has(node));
    }

    #compare(): void {
        this.#bury();
        for (const one of [...this.nodes, ...this.edges]) {
            deepStrictEqual(one.real.exists, !one.isGone);
            if (one.isGone) throws(() => one.real.attrs(), { code: "ERR_PYZIG_STALE" });
            else deepStrictEqual(one.real.attrEntries(), [...one.attributes]);
        }
        deepStrictEqual(
            [this.store.nodeCount, this.store.edgeCount],
            [this.nodes.filter((node) => !node.isGone).length, this.edges.filter((edge) => !edge.isGone).length],
        );
        for (const edge of this.edges) {
            if (edge.isGone) continue;
            deepStrictEqual(
                [edge.real.sourceId, edge.real.targetId, edge.real.edgeType, edge.real.directional],
                [edge.source.real.id, edge.target.real.id, edge.type, edge.directional],
            );
            deepStrictEqual([edge.real.order, edge.real.edgeSpecific], [edge.order, edge.specific]);
        }
        for (const view of this.views) compareView(view);
    }
}

function compareView({ real: view, nodes, edges, data: values }: ModelView): void {
    deepStrictEqual([view.nodeCount, view.edgeCount], [nodes.size, edges.size]);
    deepStrictEqual(
        view.nodes().ids(),
        Array.from(nodes, (node) => node.real.id),
    );
    deepStrictEqual(
        view.edges().ids(),
        Array.from(edges, (edge) => edge.real.id),
    );
    for (const node of nodes) {
        const bound: BoundNode = view.bind(node.real);
        deepStrictEqual([bound.isMember, bound.getData(data)], [true, values.get(node)]);
        for (const type of types) {
            for (const direction of directions) {
                const expected = Array.from(edges)
                    .filter((edge) => edge.type === type && matches(edge, node, direction))
                    .map((edge) => edge.real.id);
                const list = bound.edges(type, { direction });
                deepStrictEqual(list.ids(), expected);
                deepStrictEqual(list.first()?.id, expected[0]);
            }
        }
    }
    for (const edge of edges) {
        const bound: BoundEdge = view.edge(edge.real.id);
        deepStrictEqual(bound.source === view.bind(edge.source.real) && bound.isMember, true);
    }
}

function matches(edge: ModelEdge, node: ModelNode, direction: (typeof directions)[number]): boolean {
    if (edge.source !== node && edge.target !== node) return false;
    if (direction === "any" || !edge.directional) return true;
    return direction === "out" ? edge.source === node : edge.target === node;
}

function newEdge(view: ModelView, { b, c, value }: Step): NewEdge {
    return {
        source: pick(view.nodes, b) as ModelNode,
        target: pick(view.nodes, c) as ModelNode,
        edgeType: types[c % 2 === 0 ? 0 : 1],
        directional: b % 3 === 0,
        order: b % 5,
        edgeSpecific: c % 4 === 0 ? undefined : c % 3,
        attributes: { weight: value },
    };
}

function real({ source, target, ...rest }: NewEdge): Omit<NewEdge, "source" | "target"> & {
    readonly source: NodeReference;
    readonly target: NodeReference;
} {
    return { ...rest, source: source.real, target: target.real };
}

function hold<Item extends Member>(members: Set<Item>, item: Item): void {
    item.wasHeld = true;
    members.add(item);
}

function forget(view: ModelView, node: ModelNode): void {
    view.nodes.delete(node);
    view.data.delete(node);
    for (const edge of view.edges) if (edge.source === node || edge.target === node) view.edges.delete(edge);
}

function insertEdgesBetween(view: ModelView, other: ModelView): void {
    for (const edge of other.edges)
        if (view.nodes.has(edge.source) && view.nodes.has(edge.target)) hold(view.edges, edge);
}

function pick<Item>(items: Iterable<Item>, index: number): Item | undefined {
    const list = [...items];
    return list[index % Math.max(1, list.length)];
}

function fails(use: () => unknown, code: string): void {
    throws(use, { code });
}
