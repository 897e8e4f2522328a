//! What a store and its views should hold, as plain lists that are searched from the front: slow, and too simple to be wrong.
const std = @import("std");
const graph = @import("graph");
const Allocator = std.mem.Allocator;
const GraphView = graph.GraphView;
const GraphModel = @This();

pub const view_limit = 3;
pub const keys = [_][]const u8{ "name", "value", "note" };
pub const type_count = 3;

pub const Node = struct {
    row: u32,
    is_alive: bool = true,
    /// Views that it is in, and ends of edges.
    holders: u32 = 0,
    attributes: [keys.len]?graph.Literal = @splat(null),
};

pub const Edge = struct {
    row: u32,
    source: usize,
    target: usize,
    edge_type: u16,
    directional: bool,
    is_alive: bool = true,
    holders: u32 = 0,
    attributes: [keys.len]?graph.Literal = @splat(null),
};

pub const View = struct {
    view: *GraphView,
    self: usize,
    /// In the order of insertion.
    nodes: std.ArrayList(usize) = .empty,
    edges: std.ArrayList(usize) = .empty,

    pub fn hasNode(view: *const View, node: usize) bool {
        return std.mem.findScalar(usize, view.nodes.items, node) != null;
    }

    pub fn hasEdge(view: *const View, edge: usize) bool {
        return std.mem.findScalar(usize, view.edges.items, edge) != null;
    }
};

/// An arena: what the model holds goes all at once.
allocator: Allocator,
nodes: std.ArrayList(Node) = .empty,
edges: std.ArrayList(Edge) = .empty,
views: [view_limit]?View = @splat(null),

pub fn addNode(model: *GraphModel, row: u32) !usize {
    try model.nodes.append(model.allocator, .{ .row = row });
    return model.nodes.items.len - 1;
}

pub fn addEdge(model: *GraphModel, edge: Edge) !usize {
    try model.edges.append(model.allocator, edge);
    model.nodes.items[edge.source].holders += 1;
    model.nodes.items[edge.target].holders += 1;
    return model.edges.items.len - 1;
}

pub fn insertNode(model: *GraphModel, view: *View, node: usize) !void {
    if (view.hasNode(node)) return;
    try view.nodes.append(model.allocator, node);
    model.nodes.items[node].holders += 1;
}

pub fn insertEdge(model: *GraphModel, view: *View, edge: usize) !void {
    if (view.hasEdge(edge)) return;
    try view.edges.append(model.allocator, edge);
    model.edges.items[edge].holders += 1;
}

/// Inserts the edges of another view that have both ends in this one. Returns how many were new.
pub fn insertEdgesBetween(model: *GraphModel, view: *View, other: *const View) !u32 {
    const before = view.edges.items.len;
    for (other.edges.items) |edge| {
        const known = model.edges.items[edge];
        if (view.hasNode(known.source) and view.hasNode(known.target)) try model.insertEdge(view, edge);
    }
    return @intCast(view.edges.items.len - before);
}

pub fn removeEdge(model: *GraphModel, view: *View, edge: usize) void {
    const place = std.mem.findScalar(usize, view.edges.items, edge) orelse return;
    _ = view.edges.orderedRemove(place);
    const known = &model.edges.items[edge];
    known.holders -= 1;
    if (known.holders == 0) model.dropEdge(edge);
}

pub fn removeNode(model: *GraphModel, view: *View, node: usize) void {
    if (!view.hasNode(node)) return;
    var index: usize = 0;
    while (index < view.edges.items.len) {
        const edge = view.edges.items[index];
        const known = model.edges.items[edge];
        if (known.source == node or known.target == node) model.removeEdge(view, edge) else index += 1;
    }
    _ = view.nodes.orderedRemove(std.mem.findScalar(usize, view.nodes.items, node).?);
    model.releaseNode(node);
}

pub fn dropEdge(model: *GraphModel, edge: usize) void {
    const known = &model.edges.items[edge];
    known.is_alive = false;
    model.releaseNode(known.source);
    model.releaseNode(known.target);
}

pub fn releaseNode(model: *GraphModel, node: usize) void {
    const known = &model.nodes.items[node];
    known.holders -= 1;
    if (known.holders == 0) known.is_alive = false;
}

pub fn retarget(model: *GraphModel, edge: usize, target: usize) void {
    const known = &model.edges.items[edge];
    const before = known.target;
    if (before == target) return;
    model.nodes.items[target].holders += 1;
    known.target = target;
    model.releaseNode(before);
}

pub fn removeView(model: *GraphModel, place: usize) void {
    const view = &model.views[place].?;
    while (view.edges.items.len > 0) model.removeEdge(view, view.edges.items[view.edges.items.len - 1]);
    while (view.nodes.pop()) |node| model.releaseNode(node);
    model.views[place] = null;
}

/// Drops what nothing has ever held. Returns how much that was.
pub fn reclaim(model: *GraphModel) u32 {
    const before = model.countAlive();
    for (model.edges.items, 0..) |edge, index| if (edge.is_alive and edge.holders == 0) model.dropEdge(index);
    for (model.nodes.items) |*node| {
        if (node.is_alive and node.holders == 0) node.is_alive = false;
    }
    return before - model.countAlive();
}

fn countAlive(model: *const GraphModel) u32 {
    return model.aliveNodes() + model.aliveEdges();
}

fn aliveNodes(model: *const GraphModel) u32 {
    var count: u32 = 0;
    for (model.nodes.items) |node| count += @intFromBool(node.is_alive);
    return count;
}

fn aliveEdges(model: *const GraphModel) u32 {
    var count: u32 = 0;
    for (model.edges.items) |edge| count += @intFromBool(edge.is_alive);
    return count;
}

/// Compares a store and its views with the model.
pub fn expect(model: *const GraphModel, store: *graph.GraphStore) !void {
    if (store.nodeCount() != model.aliveNodes()) return error.NodeCountDiffers;
    if (store.edgeCount() != model.aliveEdges()) return error.EdgeCountDiffers;
    for (model.nodes.items) |node| {
        // The row of a dead node may be another one's by now.
        if (!node.is_alive) continue;
        if (!store.isNode(node.row)) return error.NodeIsGone;
        if (store.nodes.pointer(.references)[node.row] != node.holders) return error.ReferencesDiffer;
        try expectAttributes(store, .node, node.row, &node.attributes);
    }
    for (model.edges.items) |edge| {
        if (!edge.is_alive) continue;
        if (!store.isEdge(edge.row)) return error.EdgeIsGone;
        const row = store.edges.get(edge.row);
        if (row.source != model.nodes.items[edge.source].row or row.target != model.nodes.items[edge.target].row) return error.EndsDiffer;
        if (row.references != edge.holders) return error.ReferencesDiffer;
        try expectAttributes(store, .edge, edge.row, &edge.attributes);
    }
    for (&model.views) |*place| if (place.*) |*view| try model.expectView(view);
}

fn expectAttributes(store: *graph.GraphStore, kind: graph.GraphStore.Kind, row: u32, attributes: []const ?graph.Literal) !void {
    var count: u32 = 0;
    for (keys, attributes) |key, expected| {
        const found = store.attribute(kind, row, key);
        count += @intFromBool(expected != null);
        if (expected == null and found == null) continue;
        if (expected == null or found == null or !found.?.eql(expected.?)) return error.AttributeDiffers;
    }
    if (store.listOf(kind, row).count != count) return error.AttributeCountDiffers;
}

fn expectView(model: *const GraphModel, view: *const View) !void {
    if (view.view.nodeCount() != view.nodes.items.len) return error.MemberCountDiffers;
    if (view.view.edgeCount() != view.edges.items.len) return error.MemberCountDiffers;
    try expectOrder(view.view.node_members.items(.node), model.nodes.items, view.nodes.items);
    try expectOrder(view.view.edge_members.items(.edge), model.edges.items, view.edges.items);
    for (model.nodes.items, 0..) |node, index| {
        if (node.is_alive and view.view.containsNode(node.row) != view.hasNode(index)) return error.MembershipDiffers;
    }
    for (model.edges.items, 0..) |edge, index| {
        if (edge.is_alive and view.view.containsEdge(edge.row) != view.hasEdge(index)) return error.MembershipDiffers;
    }
    for (view.nodes.items) |node| {
        for (0..type_count) |edge_type| {
            for (std.enums.values(GraphView.Direction)) |direction| try model.expectLinks(view, node, @intCast(edge_type), direction);
        }
    }
}

/// The rows of members, holes left out, are those of the model in the same order.
fn expectOrder(rows: []const u32, all: anytype, members: []const usize) !void {
    var count: usize = 0;
    for (rows) |row| {
        if (row == graph.none) continue;
        if (count == members.len or all[members[count]].row != row) return error.OrderDiffers;
        count += 1;
    }
    if (count != members.len) return error.OrderDiffers;
}

fn expectLinks(model: *const GraphModel, view: *const View, node: usize, edge_type: u16, direction: GraphView.Direction) !void {
    var found = view.view.edgesOf(model.nodes.items[node].row, edge_type, direction);
    for (view.edges.items) |index| {
        const edge = model.edges.items[index];
        if (edge.edge_type != edge_type or (edge.source != node and edge.target != node)) continue;
        const passes = switch (direction) {
            .any => true,
            .out => edge.source == node or !edge.directional,
            .in => edge.target == node or !edge.directional,
        };
        if (!passes) continue;
        const visit = found.next() orelse return error.LinkIsMissing;
        const other = if (edge.source == node) edge.target else edge.source;
        if (visit.edge != edge.row or visit.other != model.nodes.items[other].row) return error.LinkDiffers;
    }
    if (found.next() != null) return error.LinkTooMany;
}
