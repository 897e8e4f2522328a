// Generated from the Zig module "surveyor"; don't edit. To update: npx --yes pnpm@12 stubs

import { type ErrorEntry, nameErrors, outOfMemory, ZigError } from "@pyzig/core";

/**
 * What `code` of a {@link SurveyError} can be.
 *
 * - `TooManyNodes`: The graph has {nodes} nodes, {limit} are too many.
 */
export type SurveyErrorCode = "TooManyNodes";

/** What a surveyor does not like. */
export class SurveyError extends ZigError {
    /** Which error it is. */
    declare readonly code: SurveyErrorCode;
    /** The nodes of the graph. */
    declare readonly nodes: number | undefined;
    /** How many there may be. */
    declare readonly limit: number | undefined;
}
nameErrors(SurveyError, "SurveyError");

/**
 * What `code` of a {@link GraphError} can be.
 *
 * - `NoSuchNode`: The store has no node {node}.
 * - `NoSuchEdge`: The store has no edge {edge}.
 * - `SourceNodeNotInGraph`: The source of the edge, node {node}, is not in the view; insert it first.
 * - `TargetNodeNotInGraph`: The target of the edge, node {node}, is not in the view; insert it first.
 * - `NodeNotInGraph`: Node {node} is not in the view.
 * - `SelfNode`: Node {node} is the view's own node, which goes with the view.
 * - `DifferentStore`: The two belong to different stores; only views of one store can share nodes and edges.
 * - `NotPrepared`: A view is not ready for the new target of edge {edge}.
 * - `InvalidInbox`: Entry {entry} of the inbox makes no sense.
 * - `LengthMismatch`: The lists have different lengths.
 * - `HasCycle`: The graph has a cycle through node {node}.
 * - `InvalidWeight`: The weight of edge {edge} is missing, not a number, or negative.
 * - `InvalidSnapshot`: The snapshot is damaged or of another kind: {reason}.
 * - `InvalidText`: The key or the text of an attribute is not UTF-8.
 */
export type GraphErrorCode =
    | "NoSuchNode"
    | "NoSuchEdge"
    | "SourceNodeNotInGraph"
    | "TargetNodeNotInGraph"
    | "NodeNotInGraph"
    | "SelfNode"
    | "DifferentStore"
    | "NotPrepared"
    | "InvalidInbox"
    | "LengthMismatch"
    | "HasCycle"
    | "InvalidWeight"
    | "InvalidSnapshot"
    | "InvalidText";

/** What can go wrong with a graph. */
export class GraphError extends ZigError {
    /** Which error it is. */
    declare readonly code: GraphErrorCode;
    /** The node that it is about. */
    declare readonly node: number | undefined;
    /** The edge that it is about. */
    declare readonly edge: number | undefined;
    /** The entry of the inbox that it is about. */
    declare readonly entry: number | undefined;
    /** What is wrong with a snapshot. */
    declare readonly reason: string | undefined;
}
nameErrors(GraphError, "GraphError");

/** The errors of this module in the order of their numbers. */
export const errors: readonly ErrorEntry[] = [
    outOfMemory,
    { code: "TooManyNodes", message: "The graph has {nodes} nodes, {limit} are too many.", type: SurveyError },
    { code: "NoSuchNode", message: "The store has no node {node}.", type: GraphError },
    { code: "NoSuchEdge", message: "The store has no edge {edge}.", type: GraphError },
    {
        code: "SourceNodeNotInGraph",
        message: "The source of the edge, node {node}, is not in the view; insert it first.",
        type: GraphError,
    },
    {
        code: "TargetNodeNotInGraph",
        message: "The target of the edge, node {node}, is not in the view; insert it first.",
        type: GraphError,
    },
    { code: "NodeNotInGraph", message: "Node {node} is not in the view.", type: GraphError },
    { code: "SelfNode", message: "Node {node} is the view's own node, which goes with the view.", type: GraphError },
    {
        code: "DifferentStore",
        message: "The two belong to different stores; only views of one store can share nodes and edges.",
        type: GraphError,
    },
    { code: "NotPrepared", message: "A view is not ready for the new target of edge {edge}.", type: GraphError },
    { code: "InvalidInbox", message: "Entry {entry} of the inbox makes no sense.", type: GraphError },
    { code: "LengthMismatch", message: "The lists have different lengths.", type: GraphError },
    { code: "HasCycle", message: "The graph has a cycle through node {node}.", type: GraphError },
    {
        code: "InvalidWeight",
        message: "The weight of edge {edge} is missing, not a number, or negative.",
        type: GraphError,
    },
    { code: "InvalidSnapshot", message: "The snapshot is damaged or of another kind: {reason}.", type: GraphError },
    { code: "InvalidText", message: "The key or the text of an attribute is not UTF-8.", type: GraphError },
];
