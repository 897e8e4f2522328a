// Generated from the Zig module "graph"; don't edit. To update: npx --yes pnpm@12 stubs

/**
 * An attributed multigraph: a store of nodes and edges, and views over it.
 *
 * @module
 */

export { GraphError, type GraphErrorCode } from "./errors.ts";

export { snapshotNote } from "./functions.ts";
export {
    GraphStore,
    GraphStoreAttributes,
    GraphStoreCharacters,
    GraphStoreEdges,
    GraphStoreInbox,
    GraphStoreInboxWords,
    GraphStoreNodes,
    GraphStoreTexts,
    graphStoreType,
} from "./graph-store.ts";
export {
    GraphView,
    GraphViewEdgeIndex,
    GraphViewEdgeMembers,
    GraphViewLinks,
    GraphViewLists,
    GraphViewNodeIndex,
    GraphViewNodeMembers,
    graphViewType,
} from "./graph-view.ts";
export { memoryUsage } from "./library.ts";

export {
    type Components,
    Direction,
    type GraphFailure,
    Kind,
    type Path,
    Tag,
    type Walk,
    type WalkOptions,
} from "./types.ts";
