// Generated from the Zig module "graph"; don't edit. To update: npx --yes pnpm@12 stubs

import { type MemoryUsage, type NativeFunctions, ZigLibrary } from "@pyzig/core";
import { errors } from "./errors.ts";

/** The native library of this module; the first call loads it. */
export const library: ZigLibrary = new ZigLibrary({
    module: "graph",
    manifestHash: "33e2157556c8d9c446c055507d55917b",
    url: import.meta.url,
    package: "@pyzig/graph",
    prebuilt:
        typeof import.meta.url === "string"
            ? {
                  "linux-x64": new URL("../prebuilds/linux-x64/libgraph.so", import.meta.url),
                  "linux-arm64": new URL("../prebuilds/linux-arm64/libgraph.so", import.meta.url),
                  "linux-x64-musl": new URL("../prebuilds/linux-x64-musl/libgraph.so", import.meta.url),
                  "linux-arm64-musl": new URL("../prebuilds/linux-arm64-musl/libgraph.so", import.meta.url),
                  "darwin-x64": new URL("../prebuilds/darwin-x64/libgraph.dylib", import.meta.url),
                  "darwin-arm64": new URL("../prebuilds/darwin-arm64/libgraph.dylib", import.meta.url),
                  "win32-x64": new URL("../prebuilds/win32-x64/graph.dll", import.meta.url),
                  "win32-arm64": new URL("../prebuilds/win32-arm64/graph.dll", import.meta.url),
              }
            : {},
    errors,
});

/** The symbols of the native functions. */
export type NativeSymbol =
    | "GraphStore_create"
    | "GraphStore_createView"
    | "GraphStore_subgraphFromNodes"
    | "GraphStore_loadSnapshot"
    | "GraphStore_internKey"
    | "GraphStore_findKey"
    | "GraphStore_reserveInbox"
    | "GraphStore_createNode"
    | "GraphStore_createEdge"
    | "GraphStore_setAttributes"
    | "GraphStore_deleteAttribute"
    | "GraphStore_setTarget"
    | "GraphStore_reclaim"
    | "GraphStore_nodeCount"
    | "GraphStore_edgeCount"
    | "GraphView_nodeCount"
    | "GraphView_edgeCount"
    | "GraphView_selfNode"
    | "GraphView_insertNode"
    | "GraphView_insertNodes"
    | "GraphView_createAndInsertNode"
    | "GraphView_addNodes"
    | "GraphView_insertEdge"
    | "GraphView_createAndInsertEdge"
    | "GraphView_addEdges"
    | "GraphView_removeNode"
    | "GraphView_removeEdge"
    | "GraphView_prepareTarget"
    | "GraphView_insertEdgesBetween"
    | "GraphView_insertSubgraph"
    | "GraphView_breadthFirst"
    | "GraphView_depthFirst"
    | "GraphView_shortestPath"
    | "GraphView_connectedComponents"
    | "GraphView_stronglyConnectedComponents"
    | "GraphView_topologicalSort"
    | "GraphView_findCycle"
    | "GraphView_snapshot"
    | "snapshotNote";

/** The native functions, each resolved by its first use. */
export const native: NativeFunctions<NativeSymbol> = library.functions([
    "GraphStore_create",
    "GraphStore_createView",
    "GraphStore_subgraphFromNodes",
    "GraphStore_loadSnapshot",
    "GraphStore_internKey",
    "GraphStore_findKey",
    "GraphStore_reserveInbox",
    "GraphStore_createNode",
    "GraphStore_createEdge",
    "GraphStore_setAttributes",
    "GraphStore_deleteAttribute",
    "GraphStore_setTarget",
    "GraphStore_reclaim",
    "GraphStore_nodeCount",
    "GraphStore_edgeCount",
    "GraphView_nodeCount",
    "GraphView_edgeCount",
    "GraphView_selfNode",
    "GraphView_insertNode",
    "GraphView_insertNodes",
    "GraphView_createAndInsertNode",
    "GraphView_addNodes",
    "GraphView_insertEdge",
    "GraphView_createAndInsertEdge",
    "GraphView_addEdges",
    "GraphView_removeNode",
    "GraphView_removeEdge",
    "GraphView_prepareTarget",
    "GraphView_insertEdgesBetween",
    "GraphView_insertSubgraph",
    "GraphView_breadthFirst",
    "GraphView_depthFirst",
    "GraphView_shortestPath",
    "GraphView_connectedComponents",
    "GraphView_stronglyConnectedComponents",
    "GraphView_topologicalSort",
    "GraphView_findCycle",
    "GraphView_snapshot",
    "snapshotNote",
]);

/** The native memory that the objects of this module hold on this thread. */
export function memoryUsage(): MemoryUsage {
    return library.memoryUsage();
}
