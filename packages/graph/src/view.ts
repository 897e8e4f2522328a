import {
    type ConstructionKey,
    moduleBeside,
    type ObjectType,
    ownerOf,
    runInWorker,
    wrongType,
    type ZigObject,
} from "@pyzig/core";
import type { AnyEdge, AnyNode, AnyView } from "./any.ts";
import type { AnyAttributes } from "./attributed.ts";
import { addEdgeBatch, addNodeBatch, type EdgeBatch, type NodeBatch } from "./batch.ts";
import { type DotOptions, toDot } from "./dot.ts";
import { type BoundEdge, type EdgeProperties, edgeArgument, edgeProperties, makeEdge, nodeArgument } from "./edge.ts";
import { type EdgeType, edgeTypeFor, edgeTypes, registerLoadedType } from "./edge-type.ts";
import { GraphView as NativeView, graphViewType as nativeViewType } from "./gen/graph-view.ts";
import { type Direction, type Components as NativeComponents, GraphStore as NativeStore } from "./gen/index.ts";
import { fillFromJson, type JsonGraph, toJson } from "./graph-json.ts";
import { type GraphmlOptions, toGraphml } from "./graphml.ts";
import { keepLayouts } from "./layouts.ts";
import type { SettableAttributes } from "./literal.ts";
import { MemberList } from "./member-list.ts";
import { type BoundNode, NodeReference } from "./node.ts";
import { asNotInGraph, inGraph } from "./not-in-graph-error.ts";
import { checkOptions } from "./options.ts";
import { Path } from "./path.ts";
import { readSnapshot, writeSnapshot } from "./snapshot.ts";
import type { SnapshotList } from "./snapshot-list.ts";
import type { LoadedSnapshot, SnapshotRequest } from "./snapshot-worker.ts";
import { GraphStore } from "./store.ts";
import { type StoreState, storeState } from "./store-state.ts";
import { provideViewState, ViewState } from "./view-state.ts";
import { Walk } from "./walk.ts";

// The generated members work on row numbers; only this package uses them.
const Base = NativeView as unknown as abstract new (key: ConstructionKey) => ZigObject;
const native = NativeView.prototype;
const { subgraphFromNodes } = NativeStore.prototype;

/** Which edges a walk follows. */
export interface WalkOptions {
    /** The types of edges; all of them unless it is said. */
    readonly edgeTypes?: readonly EdgeType[] | undefined;
    /** Which way: `out` from source to target, `in` from target to source, `any` both, which is the default. Undirected edges go both ways. */
    readonly direction?: Direction | undefined;
}

/** Which edges count. */
export interface EdgeFilter {
    /** The types of edges; all of them unless it is said. */
    readonly edgeTypes?: readonly EdgeType[] | undefined;
}

/**
 * A graph: some nodes and edges of a store, and how they are linked. Owned: `destroy()` it, or declare it with `using`.
 *
 * A view that `GraphView.create()` makes has a store of its own, which goes with it. Views of one store share nodes and edges with their
 * attributes; what is in a view is its own matter. Each view has a node of its own, which it holds from the start.
 *
 * @typeParam NodeAttributes - the attributes of nodes, such as `{ name: string; value?: number }`
 * @typeParam EdgeAttributes - the attributes of edges
 *
 * @example
 * using graph = GraphView.create<{ name: string }>();
 * const a = graph.createAndInsertNode({ name: 'a' });
 * const b = graph.createAndInsertNode({ name: 'b' });
 * graph.createAndInsertEdge({ source: a, target: b, edgeType: wire });
 * for (const edge of a.edges(wire)) console.log(edge.other(a).getAttr('name'));
 */
export class GraphView<NodeAttributes = AnyAttributes, EdgeAttributes = AnyAttributes> extends Base {
    readonly #store: StoreState;
    readonly #state: ViewState;
    #ownsStore = false;

    /** For the binding layer; use {@link GraphView.create}. */
    constructor(key: ConstructionKey) {
        super(key);
        this.#store = storeState(ownerOf(this) as GraphStore) as StoreState;
        this.#state = new ViewState(this, this.#store);
    }

    /** Makes an empty graph with a store of its own. */
    static create<NodeAttributes = AnyAttributes, EdgeAttributes = AnyAttributes>(): GraphView<
        NodeAttributes,
        EdgeAttributes
    > {
        return GraphView.#withOwnStore((store) => store.createView<NodeAttributes, EdgeAttributes>());
    }

    /**
     * Makes a graph with a store of its own from what {@link GraphView.toJSON} returned, or what `JSON.parse` made of it. Types of edges are found by
     * name; those that are not registered yet are registered.
     *
     * @throws GraphJsonError with a `path` for what is no such graph, and for one of a newer version; then no type of edges has been registered
     */
    static fromJSON<NodeAttributes = AnyAttributes, EdgeAttributes = AnyAttributes>(
        json: unknown,
    ): GraphView<NodeAttributes, EdgeAttributes> {
        return GraphView.#withOwnStore((store) => {
            const view = store.createView<NodeAttributes, EdgeAttributes>();
            fillFromJson(view as unknown as GraphView, json);
            return view;
        });
    }

    /**
     * Makes a graph with a store of its own from what {@link GraphView.snapshot} returned. Types of edges are found by name; those that are not registered
     * yet are registered.
     *
     * @throws GraphError with the code `InvalidSnapshot` and a `reason`
     */
    static loadSnapshot<NodeAttributes = AnyAttributes, EdgeAttributes = AnyAttributes>(
        bytes: Uint8Array,
    ): GraphView<NodeAttributes, EdgeAttributes> {
        return GraphView.#withOwnStore((store) => {
            const view = readSnapshot(store as unknown as NativeStore, bytes, edgeTypeFor);
            return view as unknown as GraphView<NodeAttributes, EdgeAttributes>;
        });
    }

    /**
     * As {@link GraphView.loadSnapshot}, in another thread; the graph then moves to this one without a copy.
     *
     * @param options - `transfer: true` moves the bytes to the other thread: the array is empty afterwards. `signal` ends the wait.
     * @throws the reason of the signal when it is aborted
     */
    static async loadSnapshotAsync<NodeAttributes = AnyAttributes, EdgeAttributes = AnyAttributes>(
        bytes: Uint8Array,
        options: { readonly signal?: AbortSignal | undefined; readonly transfer?: boolean | undefined } = {},
    ): Promise<GraphView<NodeAttributes, EdgeAttributes>> {
        const call = "GraphView.loadSnapshotAsync";
        if (!(bytes instanceof Uint8Array)) throw wrongType(bytes, call, "bytes", "a Uint8Array");
        checkOptions(options, ["signal", "transfer"], call);
        const isMoved = options.transfer === true && bytes.byteLength === bytes.buffer.byteLength;
        const request: SnapshotRequest = { bytes: isMoved ? bytes : bytes.slice(), edgeTypes: [...edgeTypes()] };
        const { store, view, added } = await runInWorker<LoadedSnapshot>(snapshotWorker, "loadSnapshot", request, {
            signal: options.signal,
            transfer: [request.bytes.buffer as ArrayBuffer],
        });
        return GraphView.#withOwnStore(
            () => {
                for (const [name, id] of added) registerLoadedType(name, id);
                return view as unknown as GraphView<NodeAttributes, EdgeAttributes>;
            },
            store as unknown as GraphStore,
        );
    }

    /** Makes a view of a new store, which goes with it. */
    static #withOwnStore<NodeAttributes, EdgeAttributes>(
        make: (store: GraphStore) => GraphView<NodeAttributes, EdgeAttributes>,
        store: GraphStore = GraphStore.create(),
    ): GraphView<NodeAttributes, EdgeAttributes> {
        try {
            const view = make(store);
            view.#ownsStore = true;
            return view;
        } catch (error) {
            store.destroy();
            throw error;
        }
    }

    /** The store that the nodes and edges are in. */
    get store(): GraphStore {
        return this.#store.store;
    }

    /** The view's own node. It can't be removed. */
    get selfNode(): BoundNode<NodeAttributes, EdgeAttributes> {
        return this.#node(native.selfNode.call(this.#state.native));
    }

    /** How many nodes there are, the view's own included. */
    get nodeCount(): number {
        return native.nodeCount.call(this.#state.native);
    }

    /** How many edges there are. */
    get edgeCount(): number {
        return native.edgeCount.call(this.#state.native);
    }

    // Members.

    /** The nodes in the order of insertion, the view's own first. */
    nodes(): SnapshotList<BoundNode<NodeAttributes, EdgeAttributes>> {
        const { native: tables } = this.#state;
        return new MemberList(
            () => ({ items: tables.nodeMembers.node, length: tables.nodeMembers.length }),
            (id) => this.#node(id),
        );
    }

    /** The edges in the order of insertion. */
    edges(): SnapshotList<BoundEdge<NodeAttributes, EdgeAttributes>> {
        const { native: tables } = this.#state;
        return new MemberList(
            () => ({ items: tables.edgeMembers.edge, length: tables.edgeMembers.length }),
            (id) => this.#edge(id),
        );
    }

    /** Whether a node is a member. */
    containsNode(node: AnyNode): boolean {
        return this.#state.nodeRow(nodeArgument(this.#store, node, "GraphView.containsNode", "node")) >= 0;
    }

    /** Whether an edge is a member. */
    containsEdge(edge: AnyEdge): boolean {
        return this.#state.edgeRow(edgeArgument(this.#store, edge, "GraphView.containsEdge", "edge")) >= 0;
    }

    /** A node within this view, whether it is a member or not. One that isn't has no edges here. */
    bind(node: AnyNode): BoundNode<NodeAttributes, EdgeAttributes> {
        const id = nodeArgument(this.#store, node, "GraphView.bind", "node");
        this.#state.checkAlive("GraphView.bind");
        return this.#node(id);
    }

    /**
     * The member of a number, such as those that `addNodes` returns.
     *
     * @throws RangeError when no member has it
     */
    node(id: number): BoundNode<NodeAttributes, EdgeAttributes> {
        if (typeof id !== "number" || this.#state.nodeRow(id) < 0) throw noMember(id, "GraphView.node", "a node");
        return this.#node(id);
    }

    /**
     * The member of a number, such as those that `addEdges` returns.
     *
     * @throws RangeError when no member has it
     */
    edge(id: number): BoundEdge<NodeAttributes, EdgeAttributes> {
        if (typeof id !== "number" || this.#state.edgeRow(id) < 0) throw noMember(id, "GraphView.edge", "an edge");
        return this.#edge(id);
    }

    /** Makes a node and inserts it. */
    createAndInsertNode(attributes?: SettableAttributes<NodeAttributes>): BoundNode<NodeAttributes, EdgeAttributes> {
        const { native: view, store } = this.#state;
        const entries = store.inbox.writeOnly(attributes, "GraphView.createAndInsertNode");
        return this.#node(native.createAndInsertNode.call(view, entries));
    }

    /** Inserts a node of the same store. A node that is a member already stays where it is. */
    insertNode(node: AnyNode): BoundNode<NodeAttributes, EdgeAttributes> {
        const id = nodeArgument(this.#store, node, "GraphView.insertNode", "node");
        native.insertNode.call(this.#state.native, id);
        return this.#node(id);
    }

    /** Makes an edge between two members and inserts it: cheaper than `EdgeReference.create()` and `insertEdge()`. */
    createAndInsertEdge(properties: EdgeProperties<EdgeAttributes>): BoundEdge<NodeAttributes, EdgeAttributes> {
        const call = "GraphView.createAndInsertEdge";
        checkOptions(properties, edgeProperties, call, "properties");
        try {
            return this.#edge(makeEdge(this.#store, this.#state.native, properties, call));
        } catch (error) {
            throw asNotInGraph(error);
        }
    }

    /**
     * Inserts an edge of the same store. An edge that is a member already stays where it is.
     *
     * @throws NotInGraphError with the code `SourceNodeNotInGraph` or `TargetNodeNotInGraph`; the view is as it was then
     */
    insertEdge(edge: AnyEdge): BoundEdge<NodeAttributes, EdgeAttributes> {
        const id = edgeArgument(this.#store, edge, "GraphView.insertEdge", "edge");
        try {
            native.insertEdge.call(this.#state.native, id);
        } catch (error) {
            throw asNotInGraph(error);
        }
        return this.#edge(id);
    }

    /**
     * Makes and inserts many nodes in one call, all or none.
     *
     * @param nodes - how many, or the attributes of each, or columns of attributes
     * @returns their numbers, for `addEdges` and `node(id)`
     *
     * @example
     * const ids = graph.addNodes([{ name: 'a' }, { name: 'b' }]);
     * graph.addNodes({ attributes: { name: names, value: Float64Array.of(1, 2) } });
     */
    addNodes(nodes: NodeBatch<NodeAttributes>): Uint32Array {
        this.#state.checkAlive("GraphView.addNodes");
        return addNodeBatch(this.#state, nodes);
    }

    /**
     * Makes and inserts many edges in one call, all or none.
     *
     * @param edges - an array of objects as for `createAndInsertEdge`, or columns
     * @returns their numbers, for `edge(id)`
     *
     * @example
     * graph.addEdges({ sources: ids.subarray(0, -1), targets: ids.subarray(1), edgeType: wire, directional: true });
     */
    addEdges(edges: EdgeBatch<EdgeAttributes>): Uint32Array {
        this.#state.checkAlive("GraphView.addEdges");
        return inGraph(() => addEdgeBatch(this.#state, edges));
    }

    /**
     * Removes a node and its edges; returns whether it was a member. The node itself goes when nothing else holds it.
     *
     * @throws GraphError with the code `SelfNode` for the view's own node
     */
    removeNode(node: AnyNode): boolean {
        const id = nodeArgument(this.#store, node, "GraphView.removeNode", "node");
        const isRemoved = native.removeNode.call(this.#state.native, id);
        if (isRemoved) this.#state.forgetNode(id);
        return isRemoved;
    }

    /** Removes an edge; returns whether it was a member. The edge itself goes when no other view holds it. */
    removeEdge(edge: AnyEdge): boolean {
        return native.removeEdge.call(
            this.#state.native,
            edgeArgument(this.#store, edge, "GraphView.removeEdge", "edge"),
        );
    }

    // Other views.

    /**
     * Makes a view of the same store with some nodes, and with the edges of this view that have both ends among them.
     *
     * @param nodes - may have some twice, and some that are not members: those come without edges
     */
    subgraphFromNodes(nodes: Iterable<AnyNode>): GraphView<NodeAttributes, EdgeAttributes> {
        const call = "GraphView.subgraphFromNodes";
        const ids = idsOf(this.#store, nodes, call);
        const made = subgraphFromNodes.call(this.#store.native, this.#state.native, ids);
        return made as unknown as GraphView<NodeAttributes, EdgeAttributes>;
    }

    /**
     * Inserts the nodes and edges of another view of the same store.
     *
     * @param options - `selfNode: true` takes the other view's own node along, with its edges
     * @throws GraphError with the code `DifferentStore`
     */
    insertSubgraph(other: AnyView, options: { readonly selfNode?: boolean | undefined } = {}): void {
        const call = "GraphView.insertSubgraph";
        if (!(other instanceof GraphView)) throw wrongType(other, call, "other", "a GraphView");
        checkOptions(options, ["selfNode"], call);
        const source = other as unknown as NativeView;
        native.insertSubgraph.call(this.#state.native, source, options.selfNode ?? false);
    }

    // Whole graphs.

    /** Visits everything that can be reached from some nodes, the nearest first. */
    breadthFirst(
        start: AnyNode | Iterable<AnyNode>,
        options: WalkOptions & { readonly maxDepth?: number | undefined } = {},
    ): Walk<NodeAttributes, EdgeAttributes> {
        const call = "GraphView.breadthFirst";
        const { maxDepth } = checkOptions(options, [...walkOptions, "maxDepth"], call);
        const ids = idsOf(this.#store, start, call);
        const walk = inGraph(() => native.breadthFirst.call(this.#state.native, ids, walkOptionsOf(options), maxDepth));
        return new Walk(this.#state, walk);
    }

    /** Visits everything that can be reached from some nodes, going on from the last one before trying the next. */
    depthFirst(start: AnyNode | Iterable<AnyNode>, options: WalkOptions = {}): Walk<NodeAttributes, EdgeAttributes> {
        const call = "GraphView.depthFirst";
        checkOptions(options, walkOptions, call);
        const ids = idsOf(this.#store, start, call);
        const walk = inGraph(() => native.depthFirst.call(this.#state.native, ids, walkOptionsOf(options)));
        return new Walk(this.#state, walk);
    }

    /**
     * A shortest way from one node to another, undefined when there is none.
     *
     * @param options - `weight`: the attribute of the edges that is summed; without it each edge counts 1
     * @throws GraphError with the code `InvalidWeight` for an edge on the way whose weight is missing, no number, or negative
     */
    shortestPath(
        source: AnyNode,
        target: AnyNode,
        options: WalkOptions & { readonly weight?: (keyof EdgeAttributes & string) | undefined } = {},
    ): Path<NodeAttributes, EdgeAttributes> | undefined {
        const call = "GraphView.shortestPath";
        const { weight } = checkOptions(options, [...walkOptions, "weight"], call);
        const from = nodeArgument(this.#store, source, call, "source");
        const to = nodeArgument(this.#store, target, call, "target");
        const path = inGraph(() =>
            native.shortestPath.call(this.#state.native, from, to, walkOptionsOf(options), weight),
        );
        return path === undefined ? undefined : new Path(this.#state, path);
    }

    /** Whether there is a way from one node to another. */
    isConnected(source: AnyNode, target: AnyNode, options: WalkOptions = {}): boolean {
        checkOptions(options, walkOptions, "GraphView.isConnected");
        return this.shortestPath(source, target, options) !== undefined;
    }

    /**
     * The parts of the graph that hang together, whatever the direction of the edges, in the order of their first nodes. The view's own node
     * is left out unless it has edges.
     */
    connectedComponents(options: EdgeFilter = {}): BoundNode<NodeAttributes, EdgeAttributes>[][] {
        return this.#parts(this.connectedComponentIds(options));
    }

    /** As {@link GraphView.connectedComponents}, as numbers: fastest for large graphs. `parts[i]` is the part of `nodes[i]`. */
    connectedComponentIds(options: EdgeFilter = {}): NativeComponents {
        const types = edgeTypesOf(options, "GraphView.connectedComponents");
        return native.connectedComponents.call(this.#state.native, types);
    }

    /**
     * The parts of the graph within which each node can be reached from each other, going from source to target whether an edge is directional
     * or not.
     */
    stronglyConnectedComponents(options: EdgeFilter = {}): BoundNode<NodeAttributes, EdgeAttributes>[][] {
        const types = edgeTypesOf(options, "GraphView.stronglyConnectedComponents");
        return this.#parts(native.stronglyConnectedComponents.call(this.#state.native, types));
    }

    /**
     * The nodes in an order in which every edge leads from an earlier one to a later one, whether it is directional or not. The view's own node
     * is left out unless it has edges.
     *
     * @throws GraphError with the code `HasCycle` and a `node` of the cycle; see {@link GraphView.findCycle}
     */
    topologicalSort(options: EdgeFilter = {}): BoundNode<NodeAttributes, EdgeAttributes>[] {
        const types = edgeTypesOf(options, "GraphView.topologicalSort");
        return this.#nodes(native.topologicalSort.call(this.#state.native, types));
    }

    /**
     * A cycle, undefined when there is none. Its first node is also its last.
     *
     * @param options - `undirected: true` lets edges be walked both ways, each once; otherwise from source to target, whether they are
     *   directional or not
     */
    findCycle(
        options: EdgeFilter & { readonly undirected?: boolean | undefined } = {},
    ): Path<NodeAttributes, EdgeAttributes> | undefined {
        const { edgeTypes = [], undirected = false } = checkOptions(
            options,
            ["edgeTypes", "undirected"],
            "GraphView.findCycle",
        );
        const path = native.findCycle.call(this.#state.native, edgeTypes, undirected);
        return path === undefined ? undefined : new Path(this.#state, path);
    }

    // Other forms.

    /**
     * The graph as plain objects, for `JSON.stringify`; {@link GraphView.fromJSON} makes the same graph of it. Only attributes whose keys are
     * whole numbers come first, as in every object of JavaScript; a snapshot keeps their order.
     */
    toJSON(): JsonGraph {
        return toJson(this as unknown as GraphView);
    }

    /** The graph in the language of Graphviz. */
    toDot(options?: DotOptions<NodeAttributes, EdgeAttributes>): string {
        return toDot(this, options);
    }

    /**
     * The graph as GraphML, which programs for the analysis of graphs read: networkx, igraph, Gephi, yEd. Ids are the numbers of nodes and edges: `n7`,
     * `e3`. The type of an edge is its datum `edgeType`; the attributes of the view's own node are those of the graph, unless it is written as a
     * node.
     *
     * Values stay exact, 64-bit integers too. Of a key with values of different kinds all are numbers or all are texts. Characters that XML
     * can't hold, such as NUL, become U+FFFD. For a copy with nothing lost use {@link GraphView.toJSON} or {@link GraphView.snapshot}.
     */
    toGraphml(options?: GraphmlOptions): string {
        return toGraphml(this, options);
    }

    /** The graph as bytes, which {@link GraphView.loadSnapshot} reads at the speed of memory. The same content gives the same bytes. */
    snapshot(): Uint8Array {
        return writeSnapshot(
            this.#state.native,
            this.edges()
                .ids()
                .map((id) => this.#store.native.edges.edgeType[id] as number),
        );
    }

    // The object.

    /** The bytes of its tables, which JavaScript holds; those of the store are not in it. */
    get byteLength(): number {
        const { nodeMembers, edgeMembers, nodeIndex, edgeIndex, lists, links } = this.#state.native;
        let total = 0;
        for (const table of [nodeMembers, edgeMembers, nodeIndex, edgeIndex, lists, links]) total += table.byteLength;
        return total;
    }

    protected override inspectProperties(): object {
        return { nodes: this.nodeCount, edges: this.edgeCount };
    }

    /** Destroys the graph; one with a store of its own takes the store along. A second call does nothing. */
    override destroy(): void {
        // The store first: then nothing has to be given back to it.
        if (this.#ownsStore) this.#store.store.destroy();
        super.destroy();
    }

    protected override released(): void {
        this.#state.forgetAll();
        if (this.#ownsStore) this.#store.store.destroy();
    }

    #node(id: number): BoundNode<NodeAttributes, EdgeAttributes> {
        return this.#state.node(id) as unknown as BoundNode<NodeAttributes, EdgeAttributes>;
    }

    #edge(id: number): BoundEdge<NodeAttributes, EdgeAttributes> {
        return this.#state.edge(id) as unknown as BoundEdge<NodeAttributes, EdgeAttributes>;
    }

    #nodes(ids: Uint32Array): BoundNode<NodeAttributes, EdgeAttributes>[] {
        return Array.from(ids, (id) => this.#node(id));
    }

    #parts({ count, nodes, parts }: NativeComponents): BoundNode<NodeAttributes, EdgeAttributes>[][] {
        const lists: BoundNode<NodeAttributes, EdgeAttributes>[][] = Array.from({ length: count }, () => []);
        for (let index = 0; index < nodes.length; index++)
            lists[parts[index] as number]?.push(this.#node(nodes[index] as number));
        return lists;
    }

    static {
        provideViewState((view) => (#state in view ? view.#state : undefined));
    }
}

/** Tells the binding layer, and modules that take views, of the class. */
export const graphViewType: ObjectType<GraphView> = nativeViewType.extend((key) => {
    keepLayouts(graphViewType);
    return new GraphView(key) as unknown as NativeView;
}) as unknown as ObjectType<GraphView>;

const snapshotWorker: URL = moduleBeside(import.meta.url, "snapshot-worker");

const walkOptions: readonly (keyof WalkOptions)[] = ["edgeTypes", "direction"];

function walkOptionsOf({ edgeTypes, direction }: WalkOptions): WalkOptions {
    return { edgeTypes, direction };
}

function edgeTypesOf(options: EdgeFilter, call: string): readonly EdgeType[] {
    return checkOptions(options, ["edgeTypes"], call).edgeTypes ?? [];
}

function idsOf(store: StoreState, nodes: AnyNode | Iterable<AnyNode>, call: string): number[] {
    if (nodes instanceof NodeReference) return [nodeArgument(store, nodes, call, "nodes")];
    if (typeof nodes !== "object" || nodes === null || !(Symbol.iterator in nodes))
        throw wrongType(nodes, call, "nodes", "nodes");
    // All of them are read before the first is checked: an iterator may remove some.
    return Array.from(nodes).map((node) => nodeArgument(store, node, call, "nodes"));
}

function noMember(id: unknown, call: string, expected: string): Error {
    if (typeof id !== "number") return wrongType(id, call, "id", `the number of ${expected}`);
    return new RangeError(`${call}: ${id} is not the number of ${expected} of the view`);
}
