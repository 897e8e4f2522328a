// Generated from the Zig module "graph"; don't edit. To update: npx --yes pnpm@12 stubs

import {
    ARGUMENTS,
    addressOf,
    type Columns,
    type ConstructionKey,
    checkAlive,
    checkBoolean,
    checkBytes,
    checkText,
    checkU16,
    checkU16Array,
    checkU32,
    checkU32Array,
    ObjectType,
    RESULT,
    type ReadonlyUint8Array,
    type ReadonlyUint16Array,
    type ReadonlyUint32Array,
    type SharedField,
    type Writable,
    ZigObject,
    ZigTable,
} from "@pyzig/core";
import { library, native } from "./library.ts";
import {
    type Components,
    checkWalkOptions,
    type Path,
    readComponents,
    readGraphFailure,
    readPath,
    readWalk,
    type Walk,
    type WalkOptions,
    writeWalkOptions,
} from "./types.ts";

/**
 * A view: which nodes and edges of a store belong together, and how they are linked.
 *
 * The links of a node lie in `lists`: a row for each type of edge that the node has had in this view, in the order of first use,
 * chained through `next`. A row has two sides, the edges that start at the node and those that lead to it. A side is a run of
 * `links`, which holds rows of `edge_members` in the order of insertion; a side that never had more than one edge (class 0)
 * has it in its `start` column instead of a run. Removed links are holes (`none`) until the side is compacted.
 *
 * An undirected edge has a source and a target like any other, and is on the out side of the one and on the in side of the other.
 * It is visited whatever the direction: `mixed` says that a side holds (or held) undirected edges, so that most visits in one
 * direction look at one side only.
 *
 * Invariants:
 * - both ends of a member edge are member nodes;
 * - `out_position` and `in_position` of an edge member say where it lies on the side of its source and its target;
 * - the rows of `edge_members` are in the order of insertion, so that two sides are merged by comparing row numbers;
 * - a failed operation changes nothing that can be seen.
 *
 * Its objects are *owned* unless a function says that it returns a borrowed or dependent one: `destroy()` them, or declare them with `using`.
 */
export class GraphView extends ZigObject {
    readonly #nodeMembers: GraphViewNodeMembers = new GraphViewNodeMembers(this);
    readonly #edgeMembers: GraphViewEdgeMembers = new GraphViewEdgeMembers(this);
    readonly #nodeIndex: GraphViewNodeIndex = new GraphViewNodeIndex(this);
    readonly #edgeIndex: GraphViewEdgeIndex = new GraphViewEdgeIndex(this);
    readonly #lists: GraphViewLists = new GraphViewLists(this);
    readonly #links: GraphViewLinks = new GraphViewLinks(this);

    /** For the binding layer; use `GraphStore.createView()` or `GraphStore.subgraphFromNodes()` or `GraphStore.loadSnapshot()`. */
    constructor(key: ConstructionKey) {
        super(key);
    }

    /** The nodes, in the order of insertion. */
    get nodeMembers(): GraphViewNodeMembers {
        if (this.destroyed) checkAlive(this, "GraphView.nodeMembers");
        return this.#nodeMembers;
    }

    /** The edges, in the order of insertion. */
    get edgeMembers(): GraphViewEdgeMembers {
        if (this.destroyed) checkAlive(this, "GraphView.edgeMembers");
        return this.#edgeMembers;
    }

    /** Where nodes are found that are not at home; see membership.zig. */
    get nodeIndex(): GraphViewNodeIndex {
        if (this.destroyed) checkAlive(this, "GraphView.nodeIndex");
        return this.#nodeIndex;
    }

    /** Where edges are found that are not at home; see membership.zig. */
    get edgeIndex(): GraphViewEdgeIndex {
        if (this.destroyed) checkAlive(this, "GraphView.edgeIndex");
        return this.#edgeIndex;
    }

    /** The links of each node and type. */
    get lists(): GraphViewLists {
        if (this.destroyed) checkAlive(this, "GraphView.lists");
        return this.#lists;
    }

    /** The runs of links. */
    get links(): GraphViewLinks {
        if (this.destroyed) checkAlive(this, "GraphView.links");
        return this.#links;
    }

    /** How many nodes the view has, its own included. */
    nodeCount(): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, graphViewType, "GraphView.nodeCount", "this"));
        const status = native.GraphView_nodeCount(frame.address);
        if (status !== 0) library.settle(status, "GraphView.nodeCount");
        return frame.readU32(RESULT);
    }

    /** How many edges the view has. */
    edgeCount(): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, graphViewType, "GraphView.edgeCount", "this"));
        const status = native.GraphView_edgeCount(frame.address);
        if (status !== 0) library.settle(status, "GraphView.edgeCount");
        return frame.readU32(RESULT);
    }

    /** The view's own node. */
    selfNode(): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, graphViewType, "GraphView.selfNode", "this"));
        const status = native.GraphView_selfNode(frame.address);
        if (status !== 0) library.settle(status, "GraphView.selfNode");
        return frame.readU32(RESULT);
    }

    /**
     * Inserts a node; returns whether it was new.
     *
     * @throws GraphError: `NoSuchNode`, `NoSuchEdge`, `SourceNodeNotInGraph`, `TargetNodeNotInGraph`, `NodeNotInGraph`, `SelfNode`, `DifferentStore`, `NotPrepared`, `InvalidInbox`, `LengthMismatch`, `HasCycle`, `InvalidWeight`, `InvalidSnapshot`, `InvalidText`
     * @throws OutOfMemoryError
     */
    insertNode(node: number): boolean {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, graphViewType, "GraphView.insertNode", "this"));
        frame.writeU32(ARGUMENTS + 1, checkU32(node, "GraphView.insertNode", "node"));
        const status = native.GraphView_insertNode(frame.address);
        if (status !== 0) library.settle(status, "GraphView.insertNode", readGraphFailure);
        return frame.readBoolean(RESULT);
    }

    /**
     * Inserts nodes; those that are members already stay where they are. Returns how many were new.
     *
     * @throws GraphError: `NoSuchNode`, `NoSuchEdge`, `SourceNodeNotInGraph`, `TargetNodeNotInGraph`, `NodeNotInGraph`, `SelfNode`, `DifferentStore`, `NotPrepared`, `InvalidInbox`, `LengthMismatch`, `HasCycle`, `InvalidWeight`, `InvalidSnapshot`, `InvalidText`
     * @throws OutOfMemoryError
     */
    insertNodes(list: ArrayLike<number>): number {
        const checkedList = checkU32Array(list, "GraphView.insertNodes", "list");
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, graphViewType, "GraphView.insertNodes", "this"));
        frame.writeArray(ARGUMENTS + 1, checkedList);
        const status = native.GraphView_insertNodes(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "GraphView.insertNodes", readGraphFailure);
        return frame.readU32(RESULT);
    }

    /**
     * Makes a node with the first `entries` values of the inbox as its attributes, and inserts it.
     *
     * @throws GraphError: `NoSuchNode`, `NoSuchEdge`, `SourceNodeNotInGraph`, `TargetNodeNotInGraph`, `NodeNotInGraph`, `SelfNode`, `DifferentStore`, `NotPrepared`, `InvalidInbox`, `LengthMismatch`, `HasCycle`, `InvalidWeight`, `InvalidSnapshot`, `InvalidText`
     * @throws OutOfMemoryError
     */
    createAndInsertNode(entries: number): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, graphViewType, "GraphView.createAndInsertNode", "this"));
        frame.writeU32(ARGUMENTS + 1, checkU32(entries, "GraphView.createAndInsertNode", "entries"));
        const status = native.GraphView_createAndInsertNode(frame.address);
        if (status !== 0) library.settle(status, "GraphView.createAndInsertNode", readGraphFailure);
        return frame.readU32(RESULT);
    }

    /**
     * Makes and inserts `count` nodes. The first `entries` values of the inbox are their attributes: `owner` counts the new nodes.
     *
     * @throws GraphError: `NoSuchNode`, `NoSuchEdge`, `SourceNodeNotInGraph`, `TargetNodeNotInGraph`, `NodeNotInGraph`, `SelfNode`, `DifferentStore`, `NotPrepared`, `InvalidInbox`, `LengthMismatch`, `HasCycle`, `InvalidWeight`, `InvalidSnapshot`, `InvalidText`
     * @throws OutOfMemoryError
     */
    addNodes(count: number, entries: number): Uint32Array {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, graphViewType, "GraphView.addNodes", "this"));
        frame.writeU32(ARGUMENTS + 1, checkU32(count, "GraphView.addNodes", "count"));
        frame.writeU32(ARGUMENTS + 2, checkU32(entries, "GraphView.addNodes", "entries"));
        const status = native.GraphView_addNodes(frame.address);
        if (status !== 0) library.settle(status, "GraphView.addNodes", readGraphFailure, true);
        return library.finish(new Uint32Array(frame.readPacked(RESULT, 4)));
    }

    /**
     * Inserts an edge whose ends are members; returns whether it was new.
     *
     * @throws GraphError: `NoSuchNode`, `NoSuchEdge`, `SourceNodeNotInGraph`, `TargetNodeNotInGraph`, `NodeNotInGraph`, `SelfNode`, `DifferentStore`, `NotPrepared`, `InvalidInbox`, `LengthMismatch`, `HasCycle`, `InvalidWeight`, `InvalidSnapshot`, `InvalidText`
     * @throws OutOfMemoryError
     */
    insertEdge(edge: number): boolean {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, graphViewType, "GraphView.insertEdge", "this"));
        frame.writeU32(ARGUMENTS + 1, checkU32(edge, "GraphView.insertEdge", "edge"));
        const status = native.GraphView_insertEdge(frame.address);
        if (status !== 0) library.settle(status, "GraphView.insertEdge", readGraphFailure);
        return frame.readBoolean(RESULT);
    }

    /**
     * Makes an edge with the first `entries` values of the inbox as its attributes, and inserts it. `specific` is 4294967295 when there is none.
     *
     * @throws GraphError: `NoSuchNode`, `NoSuchEdge`, `SourceNodeNotInGraph`, `TargetNodeNotInGraph`, `NodeNotInGraph`, `SelfNode`, `DifferentStore`, `NotPrepared`, `InvalidInbox`, `LengthMismatch`, `HasCycle`, `InvalidWeight`, `InvalidSnapshot`, `InvalidText`
     * @throws OutOfMemoryError
     */
    createAndInsertEdge(
        source: number,
        target: number,
        edgeType: number,
        directional: boolean,
        order: number,
        specific: number,
        entries: number,
    ): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, graphViewType, "GraphView.createAndInsertEdge", "this"));
        frame.writeU32(ARGUMENTS + 1, checkU32(source, "GraphView.createAndInsertEdge", "source"));
        frame.writeU32(ARGUMENTS + 2, checkU32(target, "GraphView.createAndInsertEdge", "target"));
        frame.writeU32(ARGUMENTS + 3, checkU16(edgeType, "GraphView.createAndInsertEdge", "edgeType"));
        frame.writeBoolean(ARGUMENTS + 4, checkBoolean(directional, "GraphView.createAndInsertEdge", "directional"));
        frame.writeU32(ARGUMENTS + 5, checkU16(order, "GraphView.createAndInsertEdge", "order"));
        frame.writeU32(ARGUMENTS + 6, checkU32(specific, "GraphView.createAndInsertEdge", "specific"));
        frame.writeU32(ARGUMENTS + 7, checkU32(entries, "GraphView.createAndInsertEdge", "entries"));
        const status = native.GraphView_createAndInsertEdge(frame.address);
        if (status !== 0) library.settle(status, "GraphView.createAndInsertEdge", readGraphFailure);
        return frame.readU32(RESULT);
    }

    /**
     * Makes and inserts an edge for each pair of a source and a target. `edge_types`, `directional` and `orders` have as many elements,
     * or one for all (`directional` holds 0 or 1); `specifics` as many, or none (4294967295 stands for no number). The first `entries` values of the inbox are
     * attributes: `owner` counts the new edges.
     *
     * @throws GraphError: `NoSuchNode`, `NoSuchEdge`, `SourceNodeNotInGraph`, `TargetNodeNotInGraph`, `NodeNotInGraph`, `SelfNode`, `DifferentStore`, `NotPrepared`, `InvalidInbox`, `LengthMismatch`, `HasCycle`, `InvalidWeight`, `InvalidSnapshot`, `InvalidText`
     * @throws OutOfMemoryError
     */
    addEdges(
        sources: ArrayLike<number>,
        targets: ArrayLike<number>,
        edgeTypes: ArrayLike<number>,
        directional: Uint8Array,
        orders: ArrayLike<number>,
        specifics: ArrayLike<number>,
        entries: number,
    ): Uint32Array {
        const checkedSources = checkU32Array(sources, "GraphView.addEdges", "sources");
        const checkedTargets = checkU32Array(targets, "GraphView.addEdges", "targets");
        const checkedEdgeTypes = checkU16Array(edgeTypes, "GraphView.addEdges", "edgeTypes");
        const checkedOrders = checkU16Array(orders, "GraphView.addEdges", "orders");
        const checkedSpecifics = checkU32Array(specifics, "GraphView.addEdges", "specifics");
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, graphViewType, "GraphView.addEdges", "this"));
        frame.writeArray(ARGUMENTS + 1, checkedSources);
        frame.writeArray(ARGUMENTS + 3, checkedTargets);
        frame.writeArray(ARGUMENTS + 5, checkedEdgeTypes);
        frame.writeArray(ARGUMENTS + 7, checkBytes(directional, "GraphView.addEdges", "directional"));
        frame.writeArray(ARGUMENTS + 9, checkedOrders);
        frame.writeArray(ARGUMENTS + 11, checkedSpecifics);
        frame.writeU32(ARGUMENTS + 13, checkU32(entries, "GraphView.addEdges", "entries"));
        const status = native.GraphView_addEdges(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "GraphView.addEdges", readGraphFailure, true);
        return library.finish(new Uint32Array(frame.readPacked(RESULT, 4)));
    }

    /**
     * Removes a node and its edges from the view; returns whether it was a member. The node itself goes with what last held it.
     *
     * @throws GraphError: `NoSuchNode`, `NoSuchEdge`, `SourceNodeNotInGraph`, `TargetNodeNotInGraph`, `NodeNotInGraph`, `SelfNode`, `DifferentStore`, `NotPrepared`, `InvalidInbox`, `LengthMismatch`, `HasCycle`, `InvalidWeight`, `InvalidSnapshot`, `InvalidText`
     */
    removeNode(node: number): boolean {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, graphViewType, "GraphView.removeNode", "this"));
        frame.writeU32(ARGUMENTS + 1, checkU32(node, "GraphView.removeNode", "node"));
        const status = native.GraphView_removeNode(frame.address);
        if (status !== 0) library.settle(status, "GraphView.removeNode", readGraphFailure);
        return frame.readBoolean(RESULT);
    }

    /**
     * Removes an edge from the view; returns whether it was a member. The edge itself goes with the last view that has it.
     *
     * @throws GraphError: `NoSuchNode`, `NoSuchEdge`, `SourceNodeNotInGraph`, `TargetNodeNotInGraph`, `NodeNotInGraph`, `SelfNode`, `DifferentStore`, `NotPrepared`, `InvalidInbox`, `LengthMismatch`, `HasCycle`, `InvalidWeight`, `InvalidSnapshot`, `InvalidText`
     */
    removeEdge(edge: number): boolean {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, graphViewType, "GraphView.removeEdge", "this"));
        frame.writeU32(ARGUMENTS + 1, checkU32(edge, "GraphView.removeEdge", "edge"));
        const status = native.GraphView_removeEdge(frame.address);
        if (status !== 0) library.settle(status, "GraphView.removeEdge", readGraphFailure);
        return frame.readBoolean(RESULT);
    }

    /**
     * Makes the view ready for `GraphStore.setTarget`, when the edge is a member.
     *
     * @throws GraphError: `NoSuchNode`, `NoSuchEdge`, `SourceNodeNotInGraph`, `TargetNodeNotInGraph`, `NodeNotInGraph`, `SelfNode`, `DifferentStore`, `NotPrepared`, `InvalidInbox`, `LengthMismatch`, `HasCycle`, `InvalidWeight`, `InvalidSnapshot`, `InvalidText`
     * @throws OutOfMemoryError
     */
    prepareTarget(edge: number, target: number): void {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, graphViewType, "GraphView.prepareTarget", "this"));
        frame.writeU32(ARGUMENTS + 1, checkU32(edge, "GraphView.prepareTarget", "edge"));
        frame.writeU32(ARGUMENTS + 2, checkU32(target, "GraphView.prepareTarget", "target"));
        const status = native.GraphView_prepareTarget(frame.address);
        if (status !== 0) library.settle(status, "GraphView.prepareTarget", readGraphFailure);
    }

    /**
     * Inserts every edge of `source` that has both ends in this view. Edges keep the order that they have there.
     *
     * @throws GraphError: `NoSuchNode`, `NoSuchEdge`, `SourceNodeNotInGraph`, `TargetNodeNotInGraph`, `NodeNotInGraph`, `SelfNode`, `DifferentStore`, `NotPrepared`, `InvalidInbox`, `LengthMismatch`, `HasCycle`, `InvalidWeight`, `InvalidSnapshot`, `InvalidText`
     * @throws OutOfMemoryError
     */
    insertEdgesBetween(source: GraphView): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, graphViewType, "GraphView.insertEdgesBetween", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(source, graphViewType, "GraphView.insertEdgesBetween", "source"));
        const status = native.GraphView_insertEdgesBetween(frame.address);
        if (status !== 0) library.settle(status, "GraphView.insertEdgesBetween", readGraphFailure);
        return frame.readU32(RESULT);
    }

    /**
     * Inserts the nodes and edges of another view of the same store. That view's own node comes along only with `with_self_node`,
     * and without it neither do its edges.
     *
     * @throws GraphError: `NoSuchNode`, `NoSuchEdge`, `SourceNodeNotInGraph`, `TargetNodeNotInGraph`, `NodeNotInGraph`, `SelfNode`, `DifferentStore`, `NotPrepared`, `InvalidInbox`, `LengthMismatch`, `HasCycle`, `InvalidWeight`, `InvalidSnapshot`, `InvalidText`
     * @throws OutOfMemoryError
     */
    insertSubgraph(other: GraphView, withSelfNode: boolean): void {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, graphViewType, "GraphView.insertSubgraph", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(other, graphViewType, "GraphView.insertSubgraph", "other"));
        frame.writeBoolean(ARGUMENTS + 2, checkBoolean(withSelfNode, "GraphView.insertSubgraph", "withSelfNode"));
        const status = native.GraphView_insertSubgraph(frame.address);
        if (status !== 0) library.settle(status, "GraphView.insertSubgraph", readGraphFailure);
    }

    /**
     * Visits everything that can be reached from `starts`, the nearest first.
     *
     * @throws GraphError: `NoSuchNode`, `NoSuchEdge`, `SourceNodeNotInGraph`, `TargetNodeNotInGraph`, `NodeNotInGraph`, `SelfNode`, `DifferentStore`, `NotPrepared`, `InvalidInbox`, `LengthMismatch`, `HasCycle`, `InvalidWeight`, `InvalidSnapshot`, `InvalidText`
     * @throws OutOfMemoryError
     */
    breadthFirst(starts: ArrayLike<number>, options: WalkOptions = {}, maxDepth?: number | undefined): Walk {
        const checkedStarts = checkU32Array(starts, "GraphView.breadthFirst", "starts");
        const checkedOptions = checkWalkOptions(options, "GraphView.breadthFirst", "options");
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, graphViewType, "GraphView.breadthFirst", "this"));
        frame.writeArray(ARGUMENTS + 1, checkedStarts);
        writeWalkOptions(frame, ARGUMENTS + 3, checkedOptions);
        frame.writeBoolean(ARGUMENTS + 6, maxDepth !== undefined);
        if (maxDepth !== undefined)
            frame.writeU32(ARGUMENTS + 7, checkU32(maxDepth, "GraphView.breadthFirst", "maxDepth"));
        const status = native.GraphView_breadthFirst(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "GraphView.breadthFirst", readGraphFailure, true);
        return library.finish(readWalk(frame, RESULT));
    }

    /**
     * Visits everything that can be reached from `starts`, going on from the last visited node first.
     *
     * @throws GraphError: `NoSuchNode`, `NoSuchEdge`, `SourceNodeNotInGraph`, `TargetNodeNotInGraph`, `NodeNotInGraph`, `SelfNode`, `DifferentStore`, `NotPrepared`, `InvalidInbox`, `LengthMismatch`, `HasCycle`, `InvalidWeight`, `InvalidSnapshot`, `InvalidText`
     * @throws OutOfMemoryError
     */
    depthFirst(starts: ArrayLike<number>, options: WalkOptions = {}): Walk {
        const checkedStarts = checkU32Array(starts, "GraphView.depthFirst", "starts");
        const checkedOptions = checkWalkOptions(options, "GraphView.depthFirst", "options");
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, graphViewType, "GraphView.depthFirst", "this"));
        frame.writeArray(ARGUMENTS + 1, checkedStarts);
        writeWalkOptions(frame, ARGUMENTS + 3, checkedOptions);
        const status = native.GraphView_depthFirst(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "GraphView.depthFirst", readGraphFailure, true);
        return library.finish(readWalk(frame, RESULT));
    }

    /**
     * A shortest way from one node to another: the fewest edges, or the smallest sum of the attribute `weight_key` of the edges.
     * Nothing when there is no way.
     *
     * @throws GraphError: `NoSuchNode`, `NoSuchEdge`, `SourceNodeNotInGraph`, `TargetNodeNotInGraph`, `NodeNotInGraph`, `SelfNode`, `DifferentStore`, `NotPrepared`, `InvalidInbox`, `LengthMismatch`, `HasCycle`, `InvalidWeight`, `InvalidSnapshot`, `InvalidText`
     * @throws OutOfMemoryError
     */
    shortestPath(
        source: number,
        target: number,
        options: WalkOptions = {},
        weightKey?: string | undefined,
    ): Path | undefined {
        const checkedOptions = checkWalkOptions(options, "GraphView.shortestPath", "options");
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, graphViewType, "GraphView.shortestPath", "this"));
        frame.writeU32(ARGUMENTS + 1, checkU32(source, "GraphView.shortestPath", "source"));
        frame.writeU32(ARGUMENTS + 2, checkU32(target, "GraphView.shortestPath", "target"));
        writeWalkOptions(frame, ARGUMENTS + 3, checkedOptions);
        frame.writeBoolean(ARGUMENTS + 6, weightKey !== undefined);
        if (weightKey !== undefined)
            frame.writeText(ARGUMENTS + 7, checkText(weightKey, "GraphView.shortestPath", "weightKey"));
        const status = native.GraphView_shortestPath(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "GraphView.shortestPath", readGraphFailure, true);
        return library.finish(frame.readBoolean(RESULT) ? readPath(frame, RESULT + 1) : undefined);
    }

    /**
     * The parts of the view that hang together, whatever the direction of the edges. The view's own node counts only when it has edges.
     *
     * @throws OutOfMemoryError
     */
    connectedComponents(edgeTypes: ArrayLike<number>): Components {
        const checkedEdgeTypes = checkU16Array(edgeTypes, "GraphView.connectedComponents", "edgeTypes");
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, graphViewType, "GraphView.connectedComponents", "this"));
        frame.writeArray(ARGUMENTS + 1, checkedEdgeTypes);
        const status = native.GraphView_connectedComponents(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "GraphView.connectedComponents", undefined, true);
        return library.finish(readComponents(frame, RESULT));
    }

    /**
     * The parts of the view within which every node can be reached from every other along the edges.
     *
     * @throws OutOfMemoryError
     */
    stronglyConnectedComponents(edgeTypes: ArrayLike<number>): Components {
        const checkedEdgeTypes = checkU16Array(edgeTypes, "GraphView.stronglyConnectedComponents", "edgeTypes");
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, graphViewType, "GraphView.stronglyConnectedComponents", "this"));
        frame.writeArray(ARGUMENTS + 1, checkedEdgeTypes);
        const status = native.GraphView_stronglyConnectedComponents(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "GraphView.stronglyConnectedComponents", undefined, true);
        return library.finish(readComponents(frame, RESULT));
    }

    /**
     * The nodes in an order in which every edge leads from an earlier one to a later one: first those without incoming edges in the order of
     * insertion, then each when the last edge to it has been passed. The view's own node counts only when it has edges.
     *
     * @throws GraphError: `NoSuchNode`, `NoSuchEdge`, `SourceNodeNotInGraph`, `TargetNodeNotInGraph`, `NodeNotInGraph`, `SelfNode`, `DifferentStore`, `NotPrepared`, `InvalidInbox`, `LengthMismatch`, `HasCycle`, `InvalidWeight`, `InvalidSnapshot`, `InvalidText`
     * @throws OutOfMemoryError
     */
    topologicalSort(edgeTypes: ArrayLike<number>): Uint32Array {
        const checkedEdgeTypes = checkU16Array(edgeTypes, "GraphView.topologicalSort", "edgeTypes");
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, graphViewType, "GraphView.topologicalSort", "this"));
        frame.writeArray(ARGUMENTS + 1, checkedEdgeTypes);
        const status = native.GraphView_topologicalSort(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "GraphView.topologicalSort", readGraphFailure, true);
        return library.finish(new Uint32Array(frame.readPacked(RESULT, 4)));
    }

    /**
     * A cycle, or nothing when there is none. Edges are followed from source to target; with `undirected` both ways, each once.
     * The first node of the path is also its last.
     *
     * @throws OutOfMemoryError
     */
    findCycle(edgeTypes: ArrayLike<number>, undirected: boolean): Path | undefined {
        const checkedEdgeTypes = checkU16Array(edgeTypes, "GraphView.findCycle", "edgeTypes");
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, graphViewType, "GraphView.findCycle", "this"));
        frame.writeArray(ARGUMENTS + 1, checkedEdgeTypes);
        frame.writeBoolean(ARGUMENTS + 3, checkBoolean(undirected, "GraphView.findCycle", "undirected"));
        const status = native.GraphView_findCycle(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "GraphView.findCycle", undefined, true);
        return library.finish(frame.readBoolean(RESULT) ? readPath(frame, RESULT + 1) : undefined);
    }

    /**
     * Writes a view as bytes that `loadSnapshot` reads. `note` is kept with them.
     *
     * @throws OutOfMemoryError
     */
    snapshot(note: string): Uint8Array {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, graphViewType, "GraphView.snapshot", "this"));
        frame.writeText(ARGUMENTS + 1, checkText(note, "GraphView.snapshot", "note"));
        const status = native.GraphView_snapshot(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "GraphView.snapshot", undefined, true);
        return library.finish(frame.readBytes(RESULT));
    }

    /** What `console.log` shows. */
    protected override inspectProperties(): object {
        return {
            nodeMembers: this.nodeMembers,
            edgeMembers: this.edgeMembers,
            nodeIndex: this.nodeIndex,
            edgeIndex: this.edgeIndex,
            lists: this.lists,
            links: this.links,
        };
    }

    /** The views of native memory, for the binding layer. */
    protected override sharedFields(): readonly SharedField[] {
        return [this.#nodeMembers, this.#edgeMembers, this.#nodeIndex, this.#edgeIndex, this.#lists, this.#links];
    }
}

/**
 * The nodes, in the order of insertion.
 *
 * Only elements below `length` count. The columns are other arrays once the table has moved: read them from here again after every call that may add rows.
 */
export class GraphViewNodeMembers extends ZigTable<GraphView> {
    /** The node in its store; 4294967295 when it was removed. */
    readonly node!: ReadonlyUint32Array;
    /** The first of its lists; 4294967295 without any. */
    readonly firstList!: ReadonlyUint32Array;

    /** GraphView makes it. */
    constructor(owner: GraphView) {
        super(owner, "GraphView.nodeMembers");
        this.attach(undefined);
    }

    /** Follows the table to where it lies now. */
    protected override attachColumns(columns: Columns, target: Writable<this>): void {
        target.node = columns.u32(0);
        target.firstList = columns.u32(1);
    }
}

/**
 * The edges, in the order of insertion.
 *
 * Only elements below `length` count. The columns are other arrays once the table has moved: read them from here again after every call that may add rows.
 */
export class GraphViewEdgeMembers extends ZigTable<GraphView> {
    /** The edge in its store; 4294967295 when it was removed. */
    readonly edge!: ReadonlyUint32Array;
    /** Where it lies among the outgoing links of its source. */
    readonly outPosition!: ReadonlyUint32Array;
    /** Where it lies among the incoming links of its target. */
    readonly inPosition!: ReadonlyUint32Array;

    /** GraphView makes it. */
    constructor(owner: GraphView) {
        super(owner, "GraphView.edgeMembers");
        this.attach(undefined);
    }

    /** Follows the table to where it lies now. */
    protected override attachColumns(columns: Columns, target: Writable<this>): void {
        target.edge = columns.u32(0);
        target.outPosition = columns.u32(1);
        target.inPosition = columns.u32(2);
    }
}

/**
 * Where nodes are found that are not at home; see membership.zig.
 *
 * Only elements below `length` count. The columns are other arrays once the table has moved: read them from here again after every call that may add rows.
 */
export class GraphViewNodeIndex extends ZigTable<GraphView> {
    /** A row number plus one; 0 when the slot is empty. */
    readonly rowColumn!: ReadonlyUint32Array;

    /** GraphView makes it. */
    constructor(owner: GraphView) {
        super(owner, "GraphView.nodeIndex");
        this.attach(undefined);
    }

    /** Follows the table to where it lies now. */
    protected override attachColumns(columns: Columns, target: Writable<this>): void {
        target.rowColumn = columns.u32(0);
    }
}

/**
 * Where edges are found that are not at home; see membership.zig.
 *
 * Only elements below `length` count. The columns are other arrays once the table has moved: read them from here again after every call that may add rows.
 */
export class GraphViewEdgeIndex extends ZigTable<GraphView> {
    /** A row number plus one; 0 when the slot is empty. */
    readonly rowColumn!: ReadonlyUint32Array;

    /** GraphView makes it. */
    constructor(owner: GraphView) {
        super(owner, "GraphView.edgeIndex");
        this.attach(undefined);
    }

    /** Follows the table to where it lies now. */
    protected override attachColumns(columns: Columns, target: Writable<this>): void {
        target.rowColumn = columns.u32(0);
    }
}

/**
 * The links of each node and type.
 *
 * Only elements below `length` count. The columns are other arrays once the table has moved: read them from here again after every call that may add rows.
 */
export class GraphViewLists extends ZigTable<GraphView> {
    /** The next list of the node; the next free row, in a free row. */
    readonly next!: ReadonlyUint32Array;
    /** The run of the outgoing links, or the only link. */
    readonly outStart!: ReadonlyUint32Array;
    /** Links and holes of the run. */
    readonly outLength!: ReadonlyUint32Array;
    /** Links. */
    readonly outCount!: ReadonlyUint32Array;
    /** The run of the incoming links, or the only link. */
    readonly inStart!: ReadonlyUint32Array;
    /** Links and holes of the run. */
    readonly inLength!: ReadonlyUint32Array;
    /** Links. */
    readonly inCount!: ReadonlyUint32Array;
    /** The type of the edges. */
    readonly edgeType!: ReadonlyUint16Array;
    /** Size class of the run of the outgoing links. */
    readonly outClass!: ReadonlyUint8Array;
    /** Size class of the run of the incoming links. */
    readonly inClass!: ReadonlyUint8Array;
    /** What there has been: 1 undirected edges among the outgoing ones, 2 among the incoming ones, 4 edges from the node to itself. */
    readonly mixed!: ReadonlyUint8Array;

    /** GraphView makes it. */
    constructor(owner: GraphView) {
        super(owner, "GraphView.lists");
        this.attach(undefined);
    }

    /** Follows the table to where it lies now. */
    protected override attachColumns(columns: Columns, target: Writable<this>): void {
        target.next = columns.u32(0);
        target.outStart = columns.u32(1);
        target.outLength = columns.u32(2);
        target.outCount = columns.u32(3);
        target.inStart = columns.u32(4);
        target.inLength = columns.u32(5);
        target.inCount = columns.u32(6);
        target.edgeType = columns.u16(7);
        target.outClass = columns.u8(8);
        target.inClass = columns.u8(9);
        target.mixed = columns.u8(10);
    }
}

/**
 * The runs of links.
 *
 * Only elements below `length` count. The columns are other arrays once the table has moved: read them from here again after every call that may add rows.
 */
export class GraphViewLinks extends ZigTable<GraphView> {
    /** A row of `edge_members`; 4294967295 when it was removed. */
    readonly member!: ReadonlyUint32Array;

    /** GraphView makes it. */
    constructor(owner: GraphView) {
        super(owner, "GraphView.links");
        this.attach(undefined);
    }

    /** Follows the table to where it lies now. */
    protected override attachColumns(columns: Columns, target: Writable<this>): void {
        target.member = columns.u32(0);
    }
}

/** Describes {@link GraphView} to the binding layer. */
export const graphViewType: ObjectType<GraphView> = new ObjectType({
    library,
    name: "GraphView",
    fingerprint: "6d6e707505812a6aa12108e938912406",
    destroy: "GraphView_destroy",
    factories: ["GraphStore.createView", "GraphStore.subgraphFromNodes", "GraphStore.loadSnapshot"],
    type: GraphView,
    construct: (key) => new GraphView(key),
});
