//! A module that works on the objects of `graph`: for tests of live graphs that cross between libraries.
const std = @import("std");
const graph = @import("graph");
const pyzig = @import("pyzig");
const Allocator = std.mem.Allocator;
const GraphStore = graph.GraphStore;
const GraphView = graph.GraphView;
const Host = pyzig.Host;

pub const GraphError = GraphStore.GraphError;
pub const GraphFailure = GraphStore.GraphFailure;

/// What a surveyor does not like.
pub const SurveyError = error{
    /// The graph has {nodes} nodes, {limit} are too many.
    TooManyNodes,
};

/// What goes with a `SurveyError`.
pub const Survey = struct {
    /// The nodes of the graph.
    nodes: u32 = 0,
    /// How many there may be.
    limit: u32 = 0,
};

/// The graph that is given.
pub fn itself(view: *GraphView) *GraphView {
    return view;
}

/// The store of a graph.
pub fn storeOf(view: *GraphView) *GraphStore {
    return view.store;
}

/// The graph with more nodes, or nothing when they have the same number.
pub fn larger(a: *GraphView, b: *GraphView) ?*GraphView {
    if (a.nodeCount() == b.nodeCount()) return null;
    return if (a.nodeCount() > b.nodeCount()) a else b;
}

/// Adds `length` nodes to a graph, each linked to the one before, with their places as the attribute `place`. Returns the last.
pub fn addChain(view: *GraphView, host: Host, length: u32, edge_type: u16, details: *GraphStore.Details) GraphStore.Error!u32 {
    var last = view.selfNode();
    for (0..length) |place| {
        const node = try view.createAndInsertNode(host, 0, details);
        try view.store.setAttribute(host, .node, node, "place", .{ .integer = @intCast(place) });
        _ = try view.createAndInsertEdge(host, last, node, edge_type, true, 0, graph.none, 0, details);
        last = node;
    }
    return last;
}

/// Makes a view of a store with the nodes and edges of another one.
pub fn copyView(store: *GraphStore, allocator: Allocator, host: Host, source: *const GraphView, details: *GraphStore.Details) GraphStore.Error!*GraphView {
    const view = try store.createView(allocator, host);
    errdefer view.destroy(host);
    try view.insertSubgraph(host, source, false, details);
    return view;
}

/// Makes a store of its own.
pub fn makeStore(allocator: Allocator) Allocator.Error!*GraphStore {
    return GraphStore.create(allocator);
}

/// Takes a view and returns how many nodes it had.
pub fn takeView(view: *GraphView, host: Host) u32 {
    const count = view.nodeCount();
    pyzig.destroyObject(view, host);
    return count;
}

/// Takes a store with all of its views, and returns how many nodes it had.
pub fn takeStore(store: *GraphStore, host: Host) u32 {
    const count = store.nodeCount();
    pyzig.destroyObject(store, host);
    return count;
}

/// Complains about a graph with too many nodes.
pub fn inspect(view: *const GraphView, limit: u32, details: *pyzig.Details(Survey)) SurveyError!void {
    if (view.nodeCount() <= limit) return;
    details.fields = .{ .nodes = view.nodeCount(), .limit = limit };
    return error.TooManyNodes;
}
