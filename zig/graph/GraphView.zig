//! A view: which nodes and edges of a store belong together, and how they are linked.
//!
//! The links of a node lie in `lists`: a row for each type of edge that the node has had in this view, in the order of first use,
//! chained through `next`. A row has two sides, the edges that start at the node and those that lead to it. A side is a run of
//! `links`, which holds rows of `edge_members` in the order of insertion; a side that never had more than one edge (class 0)
//! has it in its `start` column instead of a run. Removed links are holes (`none`) until the side is compacted.
//!
//! An undirected edge has a source and a target like any other, and is on the out side of the one and on the in side of the other.
//! It is visited whatever the direction: `mixed` says that a side holds (or held) undirected edges, so that most visits in one
//! direction look at one side only.
//!
//! Invariants:
//! - both ends of a member edge are member nodes;
//! - `out_position` and `in_position` of an edge member say where it lies on the side of its source and its target;
//! - the rows of `edge_members` are in the order of insertion, so that two sides are merged by comparing row numbers;
//! - a failed operation changes nothing that can be seen.
const std = @import("std");
const assert = std.debug.assert;
const pyzig = @import("pyzig");
const algorithms = @import("algorithms.zig");
const Changes = @import("changes.zig").Changes;
const GraphStore = @import("GraphStore.zig");
const member = @import("membership.zig");
const run = @import("runs.zig");
const Allocator = std.mem.Allocator;
const Host = pyzig.Host;
const Details = GraphStore.Details;
const Error = GraphStore.Error;
const GraphError = GraphStore.GraphError;
const none = run.none;
const GraphView = @This();

/// A node of the view.
pub const NodeMember = struct {
    /// The node in its store; 4294967295 when it was removed.
    node: u32,
    /// The first of its lists; 4294967295 without any.
    first_list: u32,
};

/// An edge of the view.
pub const EdgeMember = struct {
    /// The edge in its store; 4294967295 when it was removed.
    edge: u32,
    /// Where it lies among the outgoing links of its source.
    out_position: u32,
    /// Where it lies among the incoming links of its target.
    in_position: u32,
};

/// The links of one node with edges of one type.
pub const List = struct {
    /// The next list of the node; the next free row, in a free row.
    next: u32,
    /// The run of the outgoing links, or the only link.
    out_start: u32,
    /// Links and holes of the run.
    out_length: u32,
    /// Links.
    out_count: u32,
    /// The run of the incoming links, or the only link.
    in_start: u32,
    /// Links and holes of the run.
    in_length: u32,
    /// Links.
    in_count: u32,
    /// The type of the edges.
    edge_type: u16,
    /// Size class of the run of the outgoing links.
    out_class: u8,
    /// Size class of the run of the incoming links.
    in_class: u8,
    /// What there has been: 1 undirected edges among the outgoing ones, 2 among the incoming ones, 4 edges from the node to itself.
    mixed: u8,
};

/// A place in a run of links.
pub const Link = struct {
    /// A row of `edge_members`; 4294967295 when it was removed.
    member: u32,
};

/// Which edges of a node.
pub const Direction = enum {
    /// All of them.
    any,
    /// Those that start at the node, and undirected ones.
    out,
    /// Those that lead to the node, and undirected ones.
    in,
};

/// An edge that is no member any more.
pub const Removal = struct {
    edge: u32,
    source: u32,
    target: u32,
    edge_type: u16,
};

const Nodes = member.Membership(NodeMember, .node);
const Edges = member.Membership(EdgeMember, .edge);

allocator: Allocator,
/// The store that the nodes and edges are in.
store: *GraphStore,
/// The nodes, in the order of insertion.
node_members: pyzig.Table(NodeMember) = .empty,
/// The edges, in the order of insertion.
edge_members: pyzig.Table(EdgeMember) = .empty,
/// Where nodes are found that are not at home; see membership.zig.
node_index: pyzig.Table(member.Slot) = .empty,
/// Where edges are found that are not at home; see membership.zig.
edge_index: pyzig.Table(member.Slot) = .empty,
/// The links of each node and type.
lists: pyzig.Table(List) = .empty,
/// The runs of links.
links: pyzig.Table(Link) = .empty,
node_state: member.State = .{},
edge_state: member.State = .{},
link_runs: run.Runs(pyzig.Table(Link), .member) = .{},
first_free_list: u32 = none,
self_node: u32,
/// How many edges have ever been inserted: the last of them are the last rows of `edge_members`.
insertion_count: u64 = 0,
/// The edges that were removed last.
removals: Changes(Removal) = .{},
next_view: ?*GraphView = null,
previous_view: ?*GraphView = null,

/// Makes a view with a node of its own.
pub fn create(allocator: Allocator, host: Host, store: *GraphStore) Allocator.Error!*GraphView {
    const view = try allocator.create(GraphView);
    errdefer allocator.destroy(view);
    view.* = .{ .allocator = allocator, .store = store, .self_node = none };
    errdefer view.node_members.deinit(host);
    try store.reserveNodes(host, 1);
    try view.nodes().reserve(host, 1, true);
    view.self_node = store.createNodeAssumeCapacity();
    view.insertNodeAssumeCapacity(view.self_node);
    view.next_view = store.first_view;
    if (store.first_view) |next| next.previous_view = view;
    store.first_view = view;
    return view;
}

pub fn destroy(view: *GraphView, host: Host) void {
    const store = view.store;
    if (view.previous_view) |previous| previous.next_view = view.next_view else store.first_view = view.next_view;
    if (view.next_view) |next| next.previous_view = view.previous_view;
    if (!store.closing) {
        for (view.edge_members.items(.edge)) |edge| if (edge != none) store.releaseEdge(edge);
        for (view.node_members.items(.node)) |node| if (node != none) store.releaseNode(node);
    }
    inline for (.{ "node_members", "edge_members", "node_index", "edge_index", "lists", "links" }) |name| @field(view, name).deinit(host);
    const allocator = view.allocator;
    allocator.destroy(view);
}

pub fn nodes(view: *const GraphView) Nodes {
    const mutable = @constCast(view);
    return .{ .rows = &mutable.node_members, .index = &mutable.node_index, .state = &mutable.node_state };
}

pub fn edges(view: *const GraphView) Edges {
    const mutable = @constCast(view);
    return .{ .rows = &mutable.edge_members, .index = &mutable.edge_index, .state = &mutable.edge_state };
}

/// How many nodes the view has, its own included.
pub fn nodeCount(view: *const GraphView) u32 {
    return view.node_state.count;
}

/// How many edges the view has.
pub fn edgeCount(view: *const GraphView) u32 {
    return view.edge_state.count;
}

/// The view's own node.
pub fn selfNode(view: *const GraphView) u32 {
    return view.self_node;
}

/// Whether a node is a member.
pub fn containsNode(view: *const GraphView, node: u32) bool {
    return view.nodes().find(node) != null;
}

/// Whether an edge is a member.
pub fn containsEdge(view: *const GraphView, edge: u32) bool {
    return view.edges().find(edge) != null;
}

pub const snapshot = @import("snapshot.zig").snapshot;
pub const breadthFirst = algorithms.breadthFirst;
pub const depthFirst = algorithms.depthFirst;
pub const shortestPath = algorithms.shortestPath;
pub const connectedComponents = algorithms.connectedComponents;
pub const stronglyConnectedComponents = algorithms.stronglyConnectedComponents;
pub const topologicalSort = algorithms.topologicalSort;
pub const findCycle = algorithms.findCycle;

// Members come.

/// Inserts a node; returns whether it was new.
pub fn insertNode(view: *GraphView, host: Host, node: u32, details: *Details) Error!bool {
    try view.store.checkNode(node, details);
    if (view.containsNode(node)) return false;
    try view.nodes().reserve(host, 1, view.nodes().isNextHome(node));
    view.insertNodeAssumeCapacity(node);
    return true;
}

/// Inserts nodes; those that are members already stay where they are. Returns how many were new.
pub fn insertNodes(view: *GraphView, host: Host, list: []const u32, details: *Details) Error!u32 {
    for (list) |node| try view.store.checkNode(node, details);
    if (list.len > none) return error.OutOfMemory;
    const before = view.node_state.count;
    if (list.len > 0) try view.nodes().reserve(host, @intCast(list.len), false);
    for (list) |node| {
        if (!view.containsNode(node)) view.insertNodeAssumeCapacity(node);
    }
    return view.node_state.count - before;
}

fn insertNodeAssumeCapacity(view: *GraphView, node: u32) void {
    _ = view.nodes().append(.{ .node = node, .first_list = none });
    view.store.retainNode(node);
}

/// Makes a node with the first `entries` values of the inbox as its attributes, and inserts it.
pub fn createAndInsertNode(view: *GraphView, host: Host, entries: u32, details: *Details) Error!u32 {
    const store = view.store;
    try store.prepareInbox(host, entries, 1, details);
    errdefer store.discardInbox(entries);
    try store.reserveNodes(host, 1);
    try store.reserveAttributes(host, entries);
    try view.nodes().reserve(host, 1, view.nodes().isNextHome(store.nextNode()));
    const node = store.createNodeAssumeCapacity();
    view.insertNodeAssumeCapacity(node);
    store.takeInbox(.node, node, 0, entries);
    return node;
}

/// Makes and inserts `count` nodes. The first `entries` values of the inbox are their attributes: `owner` counts the new nodes.
pub fn addNodes(view: *GraphView, allocator: Allocator, host: Host, count: u32, entries: u32, details: *Details) Error![]const u32 {
    const store = view.store;
    const added = try allocator.alloc(u32, count);
    try store.prepareInbox(host, entries, count, details);
    errdefer store.discardInbox(entries);
    try store.reserveNodes(host, count);
    try store.reserveInboxRuns(host, entries);
    try view.nodes().reserve(host, count, store.first_free_node == none and view.nodes().isNextHome(store.nextNode()));
    var first: u32 = 0;
    for (added, 0..) |*node, owner| {
        node.* = store.createNodeAssumeCapacity();
        view.insertNodeAssumeCapacity(node.*);
        first = view.takeGroup(.node, node.*, owner, first, entries);
    }
    return added;
}

/// Gives a new node or edge its values of the inbox; returns where the next one's start.
fn takeGroup(view: *GraphView, kind: GraphStore.Kind, row: u32, owner: usize, first: u32, entries: u32) u32 {
    const store = view.store;
    if (first == entries or store.inbox.pointer(.owner)[first] != owner) return first;
    const end = store.groupEnd(first, entries);
    store.takeInbox(kind, row, first, end);
    return end;
}

/// Inserts an edge whose ends are members; returns whether it was new.
pub fn insertEdge(view: *GraphView, host: Host, edge: u32, details: *Details) Error!bool {
    const store = view.store;
    try store.checkEdge(edge, details);
    if (view.containsEdge(edge)) return false;
    const source = try view.memberOrError(store.edges.pointer(.source)[edge], error.SourceNodeNotInGraph, details);
    const target = try view.memberOrError(store.edges.pointer(.target)[edge], error.TargetNodeNotInGraph, details);
    try view.edges().reserve(host, 1, view.edges().isNextHome(edge));
    const sides = try view.reserveLinks(host, source, target, store.edges.pointer(.edge_type)[edge]);
    view.insertEdgeAssumeCapacity(edge, sides);
    return true;
}

/// Makes an edge with the first `entries` values of the inbox as its attributes, and inserts it. `specific` is 4294967295 when there is none.
pub fn createAndInsertEdge(
    view: *GraphView,
    host: Host,
    source: u32,
    target: u32,
    edge_type: u16,
    directional: bool,
    order: u16,
    specific: u32,
    entries: u32,
    details: *Details,
) Error!u32 {
    const store = view.store;
    try store.checkNode(source, details);
    try store.checkNode(target, details);
    const source_member = try view.memberOrError(source, error.SourceNodeNotInGraph, details);
    const target_member = try view.memberOrError(target, error.TargetNodeNotInGraph, details);
    try store.prepareInbox(host, entries, 1, details);
    errdefer store.discardInbox(entries);
    try store.reserveEdges(host, 1);
    try store.reserveAttributes(host, entries);
    try view.edges().reserve(host, 1, view.edges().isNextHome(store.nextEdge()));
    const sides = try view.reserveLinks(host, source_member, target_member, edge_type);
    const edge = store.createEdgeAssumeCapacity(source, target, .{ .edge_type = edge_type, .directional = directional, .order = order, .specific = specific });
    view.insertEdgeAssumeCapacity(edge, sides);
    store.takeInbox(.edge, edge, 0, entries);
    return edge;
}

/// Makes and inserts an edge for each pair of a source and a target. `edge_types`, `directional` and `orders` have as many elements,
/// or one for all (`directional` holds 0 or 1); `specifics` as many, or none (4294967295 stands for no number). The first `entries` values of the inbox are
/// attributes: `owner` counts the new edges.
pub fn addEdges(
    view: *GraphView,
    allocator: Allocator,
    host: Host,
    sources: []const u32,
    targets: []const u32,
    edge_types: []const u16,
    directional: pyzig.Bytes,
    orders: []const u16,
    specifics: []const u32,
    entries: u32,
    details: *Details,
) Error![]const u32 {
    const store = view.store;
    const count = sources.len;
    if (count > none or targets.len != count or !fits(edge_types.len, count) or !fits(directional.data.len, count) or !fits(orders.len, count)) return error.LengthMismatch;
    if (specifics.len != 0 and specifics.len != count) return error.LengthMismatch;
    for (sources, targets) |source, target| {
        try store.checkNode(source, details);
        try store.checkNode(target, details);
        _ = try view.memberOrError(source, error.SourceNodeNotInGraph, details);
        _ = try view.memberOrError(target, error.TargetNodeNotInGraph, details);
    }
    const added = try allocator.alloc(u32, count);
    try store.prepareInbox(host, entries, @intCast(count), details);
    errdefer store.discardInbox(entries);
    try store.reserveInboxRuns(host, entries);
    try view.appendFreshEdges(host, sources, targets, null, added, .{
        .edge_types = edge_types,
        .orders = orders,
        .specifics = specifics,
        .directional = directional.data,
    });
    var first: u32 = 0;
    for (added, 0..) |edge, owner| first = view.takeGroup(.edge, edge, owner, first, entries);
    return added;
}

/// Makes and inserts nodes, but for the first of `added`.
pub fn appendFresh(view: *GraphView, host: Host, added: []u32) Allocator.Error!void {
    const store = view.store;
    const count: u32 = @intCast(added.len);
    try store.reserveNodes(host, count);
    try view.nodes().reserve(host, count, store.first_free_node == none and view.nodes().isNextHome(store.nextNode()));
    for (added[1..]) |*node| {
        node.* = store.createNodeAssumeCapacity();
        view.insertNodeAssumeCapacity(node.*);
    }
}

/// Makes and inserts edges, all or none. `sources` and `targets` are members, or indexes into `nodes`.
pub fn appendFreshEdges(
    view: *GraphView,
    host: Host,
    sources: []const u32,
    targets: []const u32,
    ends: ?[]const u32,
    added: []u32,
    columns: GraphStore.EdgeColumns,
) Allocator.Error!void {
    const store = view.store;
    const count: u32 = @intCast(added.len);
    if (count == 0) return;
    try store.reserveEdges(host, count);
    try view.edges().reserve(host, count, store.first_free_edge == none and view.edges().isNextHome(store.nextEdge()));
    try view.reserveLists(host, sources, targets, ends);
    store.createEdgesAssumeCapacity(sources, targets, ends, columns, added);
    var done: usize = 0;
    // What was made goes again; nobody has seen it.
    errdefer {
        for (0..done) |back| view.removeEdgeAt(view.edges().find(added[done - 1 - back]).?);
        for (added[done..]) |edge| store.freeEdge(edge);
    }
    const types = store.edges.pointer(.edge_type);
    for (sources, targets, added) |from, to, edge| {
        const source = view.nodes().rowOf(if (ends) |list| list[from] else from);
        const target = view.nodes().rowOf(if (ends) |list| list[to] else to);
        const sides = try view.reserveLinks(host, source, target, types[edge]);
        view.insertEdgeAssumeCapacity(edge, sides);
        done += 1;
    }
}

/// Makes room for the first lists of the ends of new edges, so that the table does not grow step by step.
fn reserveLists(view: *GraphView, host: Host, sources: []const u32, targets: []const u32, ends: ?[]const u32) Allocator.Error!void {
    const first_lists = view.node_members.pointer(.first_list);
    var bare: usize = 0;
    for ([_][]const u32{ sources, targets }) |side| {
        for (side) |end| bare += @intFromBool(first_lists[view.nodes().rowOf(if (ends) |list| list[end] else end)] == none);
    }
    // A member may be the end of many edges.
    try view.lists.ensureUnusedCapacity(host, @min(bare, view.node_state.count));
}

fn fits(length: usize, count: usize) bool {
    return length == 1 or length == count;
}

fn memberOrError(view: *GraphView, node: u32, comptime failure: GraphError, details: *Details) GraphError!u32 {
    return view.nodes().find(node) orelse {
        details.fields = .{ .node = node };
        return failure;
    };
}

/// The lists that a new edge goes into.
const Sides = struct {
    source: u32,
    target: u32,
};

/// Makes room for one more edge between two members.
fn reserveLinks(view: *GraphView, host: Host, source_member: u32, target_member: u32, edge_type: u16) Allocator.Error!Sides {
    const source = try view.listFor(host, source_member, edge_type);
    const target = try view.listFor(host, target_member, edge_type);
    try view.reserveLink(host, .out, source);
    try view.reserveLink(host, .in, target);
    return .{ .source = source, .target = target };
}

fn insertEdgeAssumeCapacity(view: *GraphView, edge: u32, sides: Sides) void {
    const row = view.edges().append(.{ .edge = edge, .out_position = 0, .in_position = 0 });
    view.store.retainEdge(edge);
    view.insertion_count += 1;
    view.addLink(.out, sides.source, row);
    view.addLink(.in, sides.target, row);
    view.markMixed(edge, sides);
}

fn markMixed(view: *GraphView, edge: u32, sides: Sides) void {
    const mixed = view.lists.pointer(.mixed);
    if (!view.store.edges.pointer(.directional)[edge]) {
        mixed[sides.source] |= 1;
        mixed[sides.target] |= 2;
    }
    if (sides.source == sides.target) mixed[sides.source] |= 4;
}

// Members go.

/// Removes an edge from the view; returns whether it was a member. The edge itself goes with the last view that has it.
pub fn removeEdge(view: *GraphView, host: Host, edge: u32, details: *Details) GraphError!bool {
    try view.store.checkEdge(edge, details);
    const row = view.edges().find(edge) orelse return false;
    view.removeEdgeAt(row);
    view.compactEdges(host);
    return true;
}

/// Removes a node and its edges from the view; returns whether it was a member. The node itself goes with what last held it.
pub fn removeNode(view: *GraphView, host: Host, node: u32, details: *Details) GraphError!bool {
    try view.store.checkNode(node, details);
    const row = view.nodes().find(node) orelse return false;
    if (node == view.self_node) {
        details.fields = .{ .node = node };
        return error.SelfNode;
    }
    const first_list = view.node_members.pointer(.first_list)[row];
    var list = first_list;
    var last_list: u32 = none;
    while (list != none) : (list = view.lists.pointer(.next)[list]) {
        inline for (.{ Side.out, Side.in }) |side| {
            while (view.lists.pointer(side.count())[list] != 0) {
                const links = view.sideOf(side, list);
                view.removeEdgeAt(links[links.len - 1]);
            }
        }
        last_list = list;
    }
    if (last_list != none) {
        view.lists.pointer(.next)[last_list] = view.first_free_list;
        view.first_free_list = first_list;
    }
    view.nodes().remove(row);
    view.store.releaseNode(node);
    view.compactEdges(host);
    if (view.nodes().isSparse()) view.nodes().compact(host, {}, ignoreMove) catch {};
    return true;
}

fn ignoreMove(_: void, _: u32, _: u32) void {}

fn removeEdgeAt(view: *GraphView, row: u32) void {
    const store = view.store;
    const edge = view.edge_members.pointer(.edge)[row];
    const edge_type = store.edges.pointer(.edge_type)[edge];
    const source = view.findList(view.nodes().find(store.edges.pointer(.source)[edge]).?, edge_type).?;
    const target = view.findList(view.nodes().find(store.edges.pointer(.target)[edge]).?, edge_type).?;
    view.removeLink(.out, source, view.edge_members.pointer(.out_position)[row]);
    view.removeLink(.in, target, view.edge_members.pointer(.in_position)[row]);
    view.edges().remove(row);
    view.removals.note(.{
        .edge = edge,
        .source = store.edges.pointer(.source)[edge],
        .target = store.edges.pointer(.target)[edge],
        .edge_type = edge_type,
    });
    store.releaseEdge(edge);
}

/// Closes the holes among the edges when they are many. Without memory for it they stay.
fn compactEdges(view: *GraphView, host: Host) void {
    if (!view.edges().isSparse()) return;
    view.edges().compact(host, view, moveEdgeMember) catch {};
}

fn moveEdgeMember(view: *GraphView, _: u32, to: u32) void {
    const store = view.store;
    const edge = view.edge_members.pointer(.edge)[to];
    const edge_type = store.edges.pointer(.edge_type)[edge];
    // Nodes are found by their own index, which doesn't change meanwhile.
    const source = view.findList(view.nodes().find(store.edges.pointer(.source)[edge]).?, edge_type).?;
    const target = view.findList(view.nodes().find(store.edges.pointer(.target)[edge]).?, edge_type).?;
    view.sideOf(.out, source)[view.edge_members.pointer(.out_position)[to]] = to;
    view.sideOf(.in, target)[view.edge_members.pointer(.in_position)[to]] = to;
}

// An edge gets another target; see GraphStore.setTarget.

/// Makes the view ready for `GraphStore.setTarget`, when the edge is a member.
pub fn prepareTarget(view: *GraphView, host: Host, edge: u32, target: u32, details: *Details) Error!void {
    try view.store.checkEdge(edge, details);
    try view.store.checkNode(target, details);
    if (!view.containsEdge(edge)) return;
    const row = try view.memberOrError(target, error.TargetNodeNotInGraph, details);
    const list = try view.listFor(host, row, view.store.edges.pointer(.edge_type)[edge]);
    try view.reserveLink(host, .in, list);
}

/// Whether the edge is no member, or can be led to the target without more memory.
pub fn checkTarget(view: *GraphView, edge: u32, target: u32, details: *Details) GraphError!void {
    if (!view.containsEdge(edge)) return;
    const row = try view.memberOrError(target, error.TargetNodeNotInGraph, details);
    if (view.findList(row, view.store.edges.pointer(.edge_type)[edge])) |list| {
        if (view.lists.pointer(.in_length)[list] < run.capacityOf(view.lists.pointer(.in_class)[list])) return;
    }
    details.fields = .{ .edge = edge };
    return error.NotPrepared;
}

/// Moves an edge, if it is a member, from the incoming links of one node to those of another.
pub fn moveTarget(view: *GraphView, edge: u32, before: u32, after: u32) void {
    const row = view.edges().find(edge) orelse return;
    const edge_type = view.store.edges.pointer(.edge_type)[edge];
    const from = view.findList(view.nodes().find(before).?, edge_type).?;
    const to = view.findList(view.nodes().find(after).?, edge_type).?;
    view.removeLink(.in, from, view.edge_members.pointer(.in_position)[row]);
    view.addLink(.in, to, row);
    // Bubble it to its place in the order of insertion.
    const links = view.sideOf(.in, to);
    const positions = view.edge_members.pointer(.in_position);
    var position = positions[row];
    while (position > 0 and (links[position - 1] == none or links[position - 1] > row)) : (position -= 1) {
        links[position] = links[position - 1];
        if (links[position] != none) positions[links[position]] = position;
        links[position - 1] = row;
    }
    positions[row] = position;
    // The last place of a side is never a hole.
    const length = &view.lists.pointer(.in_length)[to];
    while (links[length.* - 1] == none) length.* -= 1;
    const source = view.findList(view.nodes().find(view.store.edges.pointer(.source)[edge]).?, edge_type).?;
    view.markMixed(edge, .{ .source = source, .target = to });
}

// Sub-graphs.

/// Inserts every edge of `source` that has both ends in this view. Edges keep the order that they have there.
pub fn insertEdgesBetween(view: *GraphView, host: Host, source: *const GraphView, details: *Details) Error!u32 {
    if (view.store != source.store) return error.DifferentStore;
    if (view == source) return 0;
    const before = view.edge_state.count;
    errdefer while (view.edge_state.count > before) view.removeEdgeAt(view.edge_members.len - 1);
    for (0..source.edge_members.len) |row| {
        const edge = source.edge_members.pointer(.edge)[row];
        if (edge == none) continue;
        if (!view.containsNode(view.store.edges.pointer(.source)[edge])) continue;
        if (!view.containsNode(view.store.edges.pointer(.target)[edge])) continue;
        _ = try view.insertEdge(host, edge, details);
    }
    return view.edge_state.count - before;
}

/// Inserts the nodes and edges of another view of the same store. That view's own node comes along only with `with_self_node`,
/// and without it neither do its edges.
pub fn insertSubgraph(view: *GraphView, host: Host, other: *const GraphView, with_self_node: bool, details: *Details) Error!void {
    if (view.store != other.store) return error.DifferentStore;
    if (view == other) return;
    const before = view.node_state.count;
    errdefer while (view.node_state.count > before) {
        const last = view.node_members.pointer(.node)[view.node_members.len - 1];
        _ = view.removeNode(host, last, details) catch unreachable; // a member, and not the view's own
    };
    try view.nodes().reserve(host, other.node_state.count, false);
    for (other.node_members.items(.node)) |node| {
        if (node == none or (node == other.self_node and !with_self_node)) continue;
        if (!view.containsNode(node)) view.insertNodeAssumeCapacity(node);
    }
    _ = try view.insertEdgesBetween(host, other, details);
}

// Links.

/// One of the two sides of a list.
pub const Side = enum {
    out,
    in,

    fn start(comptime side: Side) pyzig.Table(List).Column {
        return if (side == .out) .out_start else .in_start;
    }

    fn length(comptime side: Side) pyzig.Table(List).Column {
        return if (side == .out) .out_length else .in_length;
    }

    fn count(comptime side: Side) pyzig.Table(List).Column {
        return if (side == .out) .out_count else .in_count;
    }

    fn class(comptime side: Side) pyzig.Table(List).Column {
        return if (side == .out) .out_class else .in_class;
    }

    fn position(comptime side: Side) pyzig.Table(EdgeMember).Column {
        return if (side == .out) .out_position else .in_position;
    }
};

/// The list of a member for a type of edge, or null.
pub fn findList(view: *const GraphView, node_member: u32, edge_type: u16) ?u32 {
    var list = view.node_members.pointer(.first_list)[node_member];
    while (list != none) : (list = view.lists.pointer(.next)[list]) {
        if (view.lists.pointer(.edge_type)[list] == edge_type) return list;
    }
    return null;
}

/// The list of a member for a type of edge; an empty one when there was none.
pub fn listFor(view: *GraphView, host: Host, node_member: u32, edge_type: u16) Allocator.Error!u32 {
    var last: u32 = none;
    var list = view.node_members.pointer(.first_list)[node_member];
    while (list != none) : (list = view.lists.pointer(.next)[list]) {
        if (view.lists.pointer(.edge_type)[list] == edge_type) return list;
        last = list;
    }
    if (view.first_free_list != none) {
        list = view.first_free_list;
        view.first_free_list = view.lists.pointer(.next)[list];
        view.lists.set(list, std.mem.zeroes(List));
    } else {
        try view.lists.ensureUnusedCapacity(host, 1);
        // The row is used for the first time, so it holds zeros.
        list = view.lists.len;
        view.lists.setLength(list + 1);
    }
    view.lists.pointer(.next)[list] = none;
    view.lists.pointer(.edge_type)[list] = edge_type;
    if (last == none) view.node_members.pointer(.first_list)[node_member] = list else view.lists.pointer(.next)[last] = list;
    return list;
}

/// A row of `lists` for which there is room; what it holds is undefined.
pub fn takeListAssumeCapacity(view: *GraphView) u32 {
    const list = view.first_free_list;
    if (list != none) {
        view.first_free_list = view.lists.pointer(.next)[list];
        return list;
    }
    view.lists.setLength(view.lists.len + 1);
    return view.lists.len - 1;
}

/// The links of a side, holes included; valid until an edge is inserted.
pub fn sideOf(view: *const GraphView, comptime side: Side, list: u32) []u32 {
    const length = view.lists.pointer(side.length())[list];
    if (view.lists.pointer(side.class())[list] == 0) return view.lists.pointer(side.start())[list..][0..length];
    return view.links.pointer(.member)[view.lists.pointer(side.start())[list]..][0..length];
}

fn reserveLink(view: *GraphView, host: Host, comptime side: Side, list: u32) Allocator.Error!void {
    const class = view.lists.pointer(side.class())[list];
    const length = view.lists.pointer(side.length())[list];
    if (length < run.capacityOf(class)) return;
    if (view.lists.pointer(side.count())[list] <= length / 2) return view.compactSide(side, list);
    try view.growSide(host, side, list, @max(1, length / 2));
}

/// Makes room for more links on a side.
pub fn reserveMoreLinks(view: *GraphView, host: Host, comptime side: Side, list: u32, count: u32) Allocator.Error!void {
    const length = view.lists.pointer(side.length())[list];
    const needed = std.math.add(u32, length, count) catch return error.OutOfMemory;
    if (needed <= run.capacityOf(view.lists.pointer(side.class())[list])) return;
    try view.growSide(host, side, list, @max(count, length / 2));
}

fn growSide(view: *GraphView, host: Host, comptime side: Side, list: u32, more: u32) Allocator.Error!void {
    const class = view.lists.pointer(side.class())[list];
    const length = view.lists.pointer(side.length())[list];
    const needed = std.math.add(u32, length, more) catch return error.OutOfMemory;
    if (needed > run.longest) return error.OutOfMemory;
    const grown = run.classFor(needed);
    const start = try view.link_runs.take(&view.links, host, grown);
    @memcpy(view.links.pointer(.member)[start..][0..length], view.sideOf(side, list));
    if (class != 0) view.link_runs.give(&view.links, view.lists.pointer(side.start())[list], class);
    view.lists.pointer(side.start())[list] = start;
    view.lists.pointer(side.class())[list] = grown;
}

/// Adds a link to a side that has room.
pub fn addLink(view: *GraphView, comptime side: Side, list: u32, row: u32) void {
    const length = view.lists.pointer(side.length())[list];
    assert(length < run.capacityOf(view.lists.pointer(side.class())[list]));
    view.lists.pointer(side.length())[list] = length + 1;
    view.lists.pointer(side.count())[list] += 1;
    view.sideOf(side, list)[length] = row;
    view.edge_members.pointer(side.position())[row] = length;
}

fn removeLink(view: *GraphView, comptime side: Side, list: u32, position: u32) void {
    const links = view.sideOf(side, list);
    links[position] = none;
    const count = &view.lists.pointer(side.count())[list];
    count.* -= 1;
    const length = &view.lists.pointer(side.length())[list];
    if (count.* == 0) {
        const class = &view.lists.pointer(side.class())[list];
        if (class.* != 0) view.link_runs.give(&view.links, view.lists.pointer(side.start())[list], class.*);
        class.* = 0;
        length.* = 0;
        return;
    }
    while (links[length.* - 1] == none) length.* -= 1;
    if (length.* > 8 and count.* < length.* / 2) view.compactSide(side, list);
}

fn compactSide(view: *GraphView, comptime side: Side, list: u32) void {
    const links = view.sideOf(side, list);
    var to: u32 = 0;
    for (links) |row| {
        if (row == none) continue;
        links[to] = row;
        view.edge_members.pointer(side.position())[row] = to;
        to += 1;
    }
    view.lists.pointer(side.length())[list] = to;
}

// Visiting, for Zig programs; TypeScript does the same in place.

/// One edge of a node.
pub const Visit = struct {
    /// The edge in its store.
    edge: u32,
    /// The row of the edge in the view.
    row: u32,
    /// The node at its other end, which is the node itself for a self loop.
    other: u32,
    /// Whether the node is its source.
    forward: bool,
};

/// The edges of a node of one type, or of all types one after the other, in the order of insertion. The view must not change meanwhile.
pub const EdgeIterator = struct {
    view: *const GraphView,
    direction: Direction,
    one_type: bool,
    list: u32,
    out: []const u32 = &.{},
    in: []const u32 = &.{},
    node: u32,

    pub fn next(iterator: *EdgeIterator) ?Visit {
        const view = iterator.view;
        const store = view.store;
        while (true) {
            skipHoles(&iterator.out);
            skipHoles(&iterator.in);
            if (iterator.out.len == 0 and iterator.in.len == 0) {
                if (iterator.list == none) return null;
                iterator.open(iterator.list);
                iterator.list = if (iterator.one_type) none else view.lists.pointer(.next)[iterator.list];
                continue;
            }
            const forward = iterator.in.len == 0 or (iterator.out.len != 0 and iterator.out[0] <= iterator.in[0]);
            const side = if (forward) &iterator.out else &iterator.in;
            const row = side.*[0];
            side.* = side.*[1..];
            const edge = view.edge_members.pointer(.edge)[row];
            const source = store.edges.pointer(.source)[edge];
            const target = store.edges.pointer(.target)[edge];
            const directional = store.edges.pointer(.directional)[edge];
            // A self loop is on both sides, and is visited on one.
            const is_loop = source == target;
            if (forward) {
                if (iterator.direction == .in and (directional or is_loop)) continue;
            } else {
                if (iterator.direction != .in and is_loop) continue;
                if (iterator.direction == .out and directional) continue;
            }
            return .{ .edge = edge, .row = row, .other = if (forward) target else source, .forward = forward };
        }
    }

    fn open(iterator: *EdgeIterator, list: u32) void {
        const mixed = iterator.view.lists.pointer(.mixed)[list];
        if (iterator.direction != .in or mixed & 1 != 0) iterator.out = iterator.view.sideOf(.out, list);
        if (iterator.direction != .out or mixed & 2 != 0) iterator.in = iterator.view.sideOf(.in, list);
    }

    fn skipHoles(side: *[]const u32) void {
        while (side.len != 0 and side.*[0] == none) side.* = side.*[1..];
    }
};

/// The edges of a node; those of all types when `edge_type` is null. None when the node is not a member.
pub fn edgesOf(view: *const GraphView, node: u32, edge_type: ?u16, direction: Direction) EdgeIterator {
    var iterator: EdgeIterator = .{ .view = view, .direction = direction, .one_type = edge_type != null, .list = none, .node = node };
    const row = view.nodes().find(node) orelse return iterator;
    iterator.list = if (edge_type) |only| view.findList(row, only) orelse none else view.node_members.pointer(.first_list)[row];
    return iterator;
}

/// The first edge of a node of one type, in the order of insertion.
pub fn firstEdge(view: *const GraphView, node: u32, edge_type: u16, direction: Direction) ?Visit {
    var iterator = view.edgesOf(node, edge_type, direction);
    return iterator.next();
}
