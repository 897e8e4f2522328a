import { type InspectOptions, inspect } from "node:util";
import { wrongType } from "@pyzig/core";
import type { AnyNode } from "./any.ts";
import { type AnyAttributes, Attributed, referenceKey, staleReference } from "./attributed.ts";
import type { BoundEdge } from "./edge.ts";
import { EdgeList, type VisitOptions } from "./edge-list.ts";
import { checkEdgeType, type EdgeType } from "./edge-type.ts";
import { GraphStore as NativeStore } from "./gen/index.ts";
import type { SettableAttributes } from "./literal.ts";
import { checkOptions } from "./options.ts";
import type { SideData } from "./side-data.ts";
import type { GraphStore } from "./store.ts";
import { type StoreState, storeState } from "./store-state.ts";
import type { GraphView } from "./view.ts";
import type { ViewState } from "./view-state.ts";

const { createNode } = NativeStore.prototype;
const visitOptions: readonly (keyof VisitOptions)[] = ["direction"];

/**
 * A node of a store. The same node has the same `NodeReference`, so `===` compares nodes; a `BoundNode` is the node within a view.
 */
export class NodeReference<NodeAttributes = AnyAttributes> extends Attributed<NodeAttributes> {
    /** Stores and views make these; use {@link NodeReference.create}. */
    constructor(key: typeof referenceKey, state: StoreState, id: number, generation: number) {
        super(key, state, id, generation);
    }

    /**
     * Makes a node that is in no view yet. It stays until `store.reclaim()`, or goes with the store; once inserted it goes with the last view
     * that holds it.
     */
    static create<NodeAttributes = AnyAttributes>(
        store: GraphStore,
        attributes?: SettableAttributes<NodeAttributes>,
    ): NodeReference<NodeAttributes> {
        const call = "NodeReference.create";
        const state = stateFor(store, call);
        const id = createNode.call(state.native, state.inbox.writeOnly(attributes, call));
        return nodeReference(state, id) as unknown as NodeReference<NodeAttributes>;
    }

    protected override get kind(): "node" {
        return "node";
    }

    /** The node apart from any view. */
    get node(): NodeReference<NodeAttributes> {
        return this;
    }

    /** Whether both are the same node, in whatever views. */
    isSame(other: AnyNode): boolean {
        return this.id === other.id && this.generation === other.generation && this.store === other.store;
    }

    /** What it is in words, for what `console.log` shows; empty when there are none. */
    protected get label(): string {
        return "";
    }

    /** What `console.log` shows: its number, what it is where that is known, and its attributes. */
    [inspect.custom](depth: number, options: InspectOptions, show: typeof inspect): string {
        const name = `${this.constructor.name} ${this.id}`;
        if (!this.exists) return `${name} (gone)`;
        const label = this.label;
        const title = label === "" ? name : `${name} (${label})`;
        const attributes = this.attrs();
        if (depth < 0 || Object.keys(attributes).length === 0) return title;
        return `${title} ${show(attributes, options)}`;
    }
}

/** A node within a view: the same object for the same node and view. */
export class BoundNode<
    NodeAttributes = AnyAttributes,
    EdgeAttributes = AnyAttributes,
> extends NodeReference<NodeAttributes> {
    readonly #view: ViewState;
    #node: NodeReference<NodeAttributes> | undefined;

    /** Views make these; use `view.createAndInsertNode()` or `view.bind()`. */
    constructor(key: typeof referenceKey, view: ViewState, id: number, generation: number) {
        super(key, view.store, id, generation);
        this.#view = view;
    }

    /** The view. */
    get view(): GraphView<NodeAttributes, EdgeAttributes> {
        return this.#view.view as unknown as GraphView<NodeAttributes, EdgeAttributes>;
    }

    override get node(): NodeReference<NodeAttributes> {
        // Kept, so that it is the same one also when the node is gone and its number is used again.
        this.#node ??= nodeReference(this.state, this.id, this.generation) as unknown as NodeReference<NodeAttributes>;
        return this.#node;
    }

    protected override get label(): string {
        return this.#view.view.destroyed ? "" : (this.#view.label?.(this.id) ?? "");
    }

    /** Whether the node is a member of the view. */
    get isMember(): boolean {
        return this.exists && !this.#view.view.destroyed && this.#view.nodeRow(this.id) >= 0;
    }

    /** Whether both are the same node in the same view. */
    isSameBinding(other: AnyNode): boolean {
        return (this as object) === other;
    }

    /**
     * The edges of the node, of one type or of all types one after the other; within a type in the order of insertion. A self loop is there
     * once. The list is read when it is iterated: an iteration does not see what happens after it has begun.
     *
     * @param type - of the edges; undefined for all
     * @returns edges to iterate; none when the node is not a member of the view
     */
    edges(type?: EdgeType, options?: VisitOptions): EdgeList<NodeAttributes, EdgeAttributes> {
        if (type !== undefined) checkEdgeType(type, "BoundNode.edges", "type");
        this.#check("edges");
        // Only then can there be a misspelt one, and looking at every one would take longer than reading the edges.
        if (options !== undefined && options.direction === undefined)
            checkOptions(options, visitOptions, "BoundNode.edges");
        return new EdgeList(this.#view, this.id, this.generation, type, options?.direction);
    }

    /** The nodes at the other ends of the edges, each once, in the order of the edges. */
    neighbors(type?: EdgeType, options?: VisitOptions): BoundNode<NodeAttributes, EdgeAttributes>[] {
        const seen = new Set<BoundNode<NodeAttributes, EdgeAttributes>>();
        for (const edge of this.edges(type, options)) seen.add(edge.other(this));
        return [...seen];
    }

    /** The number of edges, a self loop counted once. */
    degree(type?: EdgeType, options?: VisitOptions): number {
        return this.edges(type, options).count();
    }

    /** The first edge of a type, undefined when there is none. */
    firstEdge(type: EdgeType, options?: VisitOptions): BoundEdge<NodeAttributes, EdgeAttributes> | undefined {
        return this.edges(type, options).first();
    }

    /** Removes the node and its edges from the view; returns whether it was a member. */
    remove(): boolean {
        return this.view.removeNode(this);
    }

    /**
     * Keeps a value of JavaScript with the node in this view. It goes when the node leaves the view, or with the view.
     *
     * @example
     * const layer = new SideData<Layer>('layer');
     * node.setData(layer, top);
     */
    setData<Value>(data: SideData<Value>, value: Value): this {
        this.#check("setData");
        if (!this.isMember)
            throw new TypeError(`BoundNode.setData: node ${this.id} is not in the view; insert it first`);
        this.#view.valuesOf(data as SideData<unknown>, true)?.set(this.id, { generation: this.generation, value });
        return this;
    }

    /** A value that was kept with the node, undefined when there is none. */
    getData<Value>(data: SideData<Value>): Value | undefined {
        this.#check("getData");
        const kept = this.#view.valuesOf(data as SideData<unknown>, false)?.get(this.id);
        return kept?.generation === this.generation ? (kept.value as Value) : undefined;
    }

    /** Lets go of a value that was kept with the node; returns whether there was one. */
    deleteData(data: SideData<unknown>): boolean {
        this.#check("deleteData");
        return this.#view.valuesOf(data, false)?.delete(this.id) ?? false;
    }

    #check(member: string): void {
        if (this.#view.store.native.nodes.generation[this.id] !== this.generation) throw staleReference(this, member);
        this.#view.checkAlive(`BoundNode.${member}`);
    }
}

/** The reference of a node; of one that exists unless a generation is given. */
export function nodeReference(state: StoreState, id: number, generation?: number): NodeReference {
    const known = state.nodes[id];
    if (known !== undefined && known.generation === generation) return known;
    const current = state.native.nodes.generation[id] as number;
    const wanted = generation ?? current;
    if (known !== undefined && known.generation === wanted) return known;
    const made = new NodeReference(referenceKey, state, id, wanted);
    if (wanted === current) state.nodes[id] = made;
    return made;
}

/** The state of a store that was given as an argument. */
export function stateFor(store: GraphStore, call: string): StoreState {
    const state = typeof store === "object" && store !== null ? storeState(store) : undefined;
    if (state === undefined) throw wrongType(store, call, "store", "a GraphStore");
    return state;
}
