// Generated from the Zig module "surveyor"; don't edit. To update: npx --yes pnpm@12 stubs

import {
    ARGUMENTS,
    addressOf,
    announceReleased,
    checkU16,
    checkU32,
    consume,
    prepareHandover,
    RESULT,
    wrapBorrowed,
    wrapDependent,
    wrapOwned,
} from "@pyzig/core";
import { type GraphStore, type GraphView, graphStoreType, graphViewType } from "@pyzig/graph";
import { library, native } from "./library.ts";
import { readGraphFailure, readSurvey } from "./types.ts";

/**
 * The graph that is given.
 *
 * @returns a borrowed object
 */
export function itself(view: GraphView): GraphView {
    const frame = library.begin();
    frame.writeF64(ARGUMENTS, addressOf(view, graphViewType, "itself", "view"));
    const status = native.itself(frame.address);
    if (status !== 0) library.settle(status, "itself");
    return wrapBorrowed(graphViewType, frame.readF64(RESULT), view);
}

/**
 * The store of a graph.
 *
 * @returns a borrowed object
 */
export function storeOf(view: GraphView): GraphStore {
    const frame = library.begin();
    frame.writeF64(ARGUMENTS, addressOf(view, graphViewType, "storeOf", "view"));
    const status = native.storeOf(frame.address);
    if (status !== 0) library.settle(status, "storeOf");
    return wrapBorrowed(graphStoreType, frame.readF64(RESULT), view);
}

/**
 * The graph with more nodes, or nothing when they have the same number.
 *
 * @returns a borrowed object
 */
export function larger(a: GraphView, b: GraphView): GraphView | undefined {
    const frame = library.begin();
    frame.writeF64(ARGUMENTS, addressOf(a, graphViewType, "larger", "a"));
    frame.writeF64(ARGUMENTS + 1, addressOf(b, graphViewType, "larger", "b"));
    const status = native.larger(frame.address);
    if (status !== 0) library.settle(status, "larger");
    return frame.readBoolean(RESULT) ? wrapBorrowed(graphViewType, frame.readF64(RESULT + 1), a) : undefined;
}

/**
 * Adds `length` nodes to a graph, each linked to the one before, with their places as the attribute `place`. Returns the last.
 *
 * @throws GraphError: `NoSuchNode`, `NoSuchEdge`, `SourceNodeNotInGraph`, `TargetNodeNotInGraph`, `NodeNotInGraph`, `SelfNode`, `DifferentStore`, `NotPrepared`, `InvalidInbox`, `LengthMismatch`, `HasCycle`, `InvalidWeight`, `InvalidSnapshot`, `InvalidText`
 * @throws OutOfMemoryError
 */
export function addChain(view: GraphView, length: number, edgeType: number): number {
    const frame = library.begin();
    frame.writeF64(ARGUMENTS, addressOf(view, graphViewType, "addChain", "view"));
    frame.writeU32(ARGUMENTS + 1, checkU32(length, "addChain", "length"));
    frame.writeU32(ARGUMENTS + 2, checkU16(edgeType, "addChain", "edgeType"));
    const status = native.addChain(frame.address);
    if (status !== 0) library.settle(status, "addChain", readGraphFailure);
    return frame.readU32(RESULT);
}

/**
 * Makes a view of a store with the nodes and edges of another one.
 *
 * @returns a dependent object: destroy it, or let it go with the object it is made from
 * @throws GraphError: `NoSuchNode`, `NoSuchEdge`, `SourceNodeNotInGraph`, `TargetNodeNotInGraph`, `NodeNotInGraph`, `SelfNode`, `DifferentStore`, `NotPrepared`, `InvalidInbox`, `LengthMismatch`, `HasCycle`, `InvalidWeight`, `InvalidSnapshot`, `InvalidText`
 * @throws OutOfMemoryError
 */
export function copyView(store: GraphStore, source: GraphView): GraphView {
    const frame = library.begin();
    frame.writeF64(ARGUMENTS, addressOf(store, graphStoreType, "copyView", "store"));
    frame.writeF64(ARGUMENTS + 1, addressOf(source, graphViewType, "copyView", "source"));
    const status = native.copyView(frame.address);
    if (status !== 0) library.settle(status, "copyView", readGraphFailure);
    return wrapDependent(graphViewType, frame.readF64(RESULT), store);
}

/**
 * Makes a store of its own.
 *
 * @returns an object that must be destroyed
 * @throws OutOfMemoryError
 */
export function makeStore(): GraphStore {
    const frame = library.begin();
    const status = native.makeStore(frame.address);
    if (status !== 0) library.settle(status, "makeStore");
    return wrapOwned(graphStoreType, frame.readF64(RESULT));
}

/**
 * Takes a view and returns how many nodes it had.
 *
 * @param view - It is handed over, and can't be used afterwards.
 */
export function takeView(view: GraphView): number {
    const frame = library.begin();
    frame.writeF64(ARGUMENTS, addressOf(view, graphViewType, "takeView", "view"));
    prepareHandover(view);
    const status = native.takeView(frame.address);
    consume(view);
    try {
        if (status !== 0) library.settle(status, "takeView");
        return library.finish(frame.readU32(RESULT));
    } finally {
        announceReleased();
    }
}

/**
 * Takes a store with all of its views, and returns how many nodes it had.
 *
 * @param store - It is handed over, and can't be used afterwards.
 */
export function takeStore(store: GraphStore): number {
    const frame = library.begin();
    frame.writeF64(ARGUMENTS, addressOf(store, graphStoreType, "takeStore", "store"));
    prepareHandover(store);
    const status = native.takeStore(frame.address);
    consume(store);
    try {
        if (status !== 0) library.settle(status, "takeStore");
        return library.finish(frame.readU32(RESULT));
    } finally {
        announceReleased();
    }
}

/**
 * Complains about a graph with too many nodes.
 *
 * @throws SurveyError: `TooManyNodes`
 */
export function inspect(view: GraphView, limit: number): void {
    const frame = library.begin();
    frame.writeF64(ARGUMENTS, addressOf(view, graphViewType, "inspect", "view"));
    frame.writeU32(ARGUMENTS + 1, checkU32(limit, "inspect", "limit"));
    const status = native.inspect(frame.address);
    if (status !== 0) library.settle(status, "inspect", readSurvey);
}
