//! An attributed multigraph: a store of nodes and edges, and views over it.
const graph = @import("graph");
const pyzig = @import("pyzig");

const GraphStore = graph.GraphStore;
const GraphView = graph.GraphView;

pub const module: pyzig.Module = .{
    .errors = &.{
        pyzig.errorSet("GraphError", GraphStore.GraphError, GraphStore.GraphFailure),
    },
    .objects = &.{
        .{
            .name = "GraphStore",
            .Type = GraphStore,
            .shared = &.{
                .{ .name = "nodes" },
                .{ .name = "edges" },
                .{ .name = "attributes" },
                .{ .name = "texts" },
                .{ .name = "characters" },
                .{ .name = "inbox" },
                .{ .name = "inbox_words" },
            },
            .functions = &.{
                pyzig.function("create", &.{}, .owned),
                pyzig.function("createView", &.{.borrowed}, .dependent),
                pyzig.function("subgraphFromNodes", &.{ .borrowed, .borrowed, .borrowed }, .dependent),
                pyzig.function("loadSnapshot", &.{ .borrowed, .borrowed, .borrowed, .borrowed }, .dependent),
                pyzig.function("internKey", &.{ .borrowed, .borrowed }, .value),
                pyzig.function("findKey", &.{ .borrowed, .borrowed }, .value),
                pyzig.function("reserveInbox", &.{ .borrowed, .value, .value }, .value),
                pyzig.function("createNode", &.{ .borrowed, .value }, .value),
                pyzig.function("createEdge", &.{ .borrowed, .value, .value, .value, .value, .value, .value, .value }, .value),
                pyzig.function("setAttributes", &.{ .borrowed, .value, .value, .value }, .value),
                pyzig.function("deleteAttribute", &.{ .borrowed, .value, .value, .value }, .value),
                pyzig.function("setTarget", &.{ .borrowed, .value, .value }, .value),
                pyzig.function("reclaim", &.{.borrowed}, .value),
                pyzig.function("nodeCount", &.{.borrowed}, .value),
                pyzig.function("edgeCount", &.{.borrowed}, .value),
            },
        },
        .{
            .name = "GraphView",
            .Type = GraphView,
            .shared = &.{
                .{ .name = "node_members" },
                .{ .name = "edge_members" },
                .{ .name = "node_index" },
                .{ .name = "edge_index" },
                .{ .name = "lists" },
                .{ .name = "links" },
            },
            .companions = &.{"store"},
            .functions = &.{
                pyzig.function("nodeCount", &.{.borrowed}, .value),
                pyzig.function("edgeCount", &.{.borrowed}, .value),
                pyzig.function("selfNode", &.{.borrowed}, .value),
                pyzig.function("insertNode", &.{ .borrowed, .value }, .value),
                pyzig.function("insertNodes", &.{ .borrowed, .borrowed }, .value),
                pyzig.function("createAndInsertNode", &.{ .borrowed, .value }, .value),
                pyzig.function("addNodes", &.{ .borrowed, .value, .value }, .owned),
                pyzig.function("insertEdge", &.{ .borrowed, .value }, .value),
                pyzig.function("createAndInsertEdge", &.{ .borrowed, .value, .value, .value, .value, .value, .value, .value }, .value),
                pyzig.function("addEdges", &.{ .borrowed, .borrowed, .borrowed, .borrowed, .borrowed, .borrowed, .borrowed, .value }, .owned),
                pyzig.function("removeNode", &.{ .borrowed, .value }, .value),
                pyzig.function("removeEdge", &.{ .borrowed, .value }, .value),
                pyzig.function("prepareTarget", &.{ .borrowed, .value, .value }, .value),
                pyzig.function("insertEdgesBetween", &.{ .borrowed, .borrowed }, .value),
                pyzig.function("insertSubgraph", &.{ .borrowed, .borrowed, .value }, .value),
                pyzig.function("breadthFirst", &.{ .borrowed, .borrowed, .borrowed, .value }, .owned),
                pyzig.function("depthFirst", &.{ .borrowed, .borrowed, .borrowed }, .owned),
                pyzig.function("shortestPath", &.{ .borrowed, .value, .value, .borrowed, .borrowed }, .owned),
                pyzig.function("connectedComponents", &.{ .borrowed, .borrowed }, .owned),
                pyzig.function("stronglyConnectedComponents", &.{ .borrowed, .borrowed }, .owned),
                pyzig.function("topologicalSort", &.{ .borrowed, .borrowed }, .owned),
                pyzig.function("findCycle", &.{ .borrowed, .borrowed, .value }, .owned),
                pyzig.function("snapshot", &.{ .borrowed, .borrowed }, .owned),
            },
        },
    },
    .functions = &.{.{ .container = graph.snapshots, .functions = &.{
        pyzig.function("snapshotNote", &.{.borrowed}, .borrowed),
    } }},
};
