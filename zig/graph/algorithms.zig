//! Algorithms on whole views. Each is one call: arcs are collected once, then walked without recursion.
//!
//! Members are numbered by their rows in the view; results name nodes and edges of the store.
//! Temporary memory comes from the allocator of the call and is not freed one by one.
const std = @import("std");
const pyzig = @import("pyzig");
const Arcs = @import("Arcs.zig");
const GraphStore = @import("GraphStore.zig");
const GraphView = @import("GraphView.zig");
const none = @import("runs.zig").none;
const Allocator = std.mem.Allocator;
const Details = GraphStore.Details;
const Error = GraphStore.Error;
const GraphError = GraphStore.GraphError;

/// Which edges a walk follows.
pub const WalkOptions = struct {
    /// Types of edges; empty for all.
    edge_types: []const u16 = &.{},
    /// Which way edges are followed. Undirected ones are followed both ways.
    direction: GraphView.Direction = .any,
};

/// The nodes of a walk, in the order of the visits.
pub const Walk = struct {
    /// The nodes.
    nodes: []const u32,
    /// The edge that each was reached by; 4294967295 for a start.
    edges: []const u32,
    /// How many edges each is away from its start.
    depths: []const u32,
};

/// A way from one node to another.
pub const Path = struct {
    /// The nodes, from the first to the last.
    nodes: []const u32,
    /// The edges between them.
    edges: []const u32,
    /// The sum of the weights; without weights the number of edges.
    weight: f64,
};

/// Which part of the graph each node belongs to.
pub const Components = struct {
    /// How many parts there are.
    count: u32,
    /// The nodes, in the order of insertion.
    nodes: []const u32,
    /// The number of the part of each node; parts are numbered in the order of their first node.
    parts: []const u32,
};

fn waysOf(direction: GraphView.Direction) Arcs.Ways {
    return switch (direction) {
        .any => .any,
        .out => .out,
        .in => .in,
    };
}

/// Visits everything that can be reached from `starts`, the nearest first.
pub fn breadthFirst(view: *const GraphView, allocator: Allocator, starts: []const u32, options: WalkOptions, max_depth: ?u32, details: *Details) Error!Walk {
    var search = try Search.init(allocator, view, options);
    for (starts) |start| {
        const row = try memberOf(view, start, details);
        if (search.seen.isSet(row)) continue;
        search.seen.set(row);
        search.add(row, none, 0);
    }
    var next: usize = 0;
    while (next < search.count) : (next += 1) {
        const row = search.rows[next];
        const depth = search.depths[next];
        if (max_depth) |limit| if (depth >= limit) break;
        search.arcs.prefetch(search.rows[next..search.count]);
        for (search.arcs.from(row)) |arc| {
            if (search.seen.isSet(arc.end)) continue;
            search.seen.set(arc.end);
            search.add(arc.end, arc.edge, depth + 1);
        }
    }
    return search.walk();
}

/// Visits everything that can be reached from `starts`, going on from the last visited node first.
pub fn depthFirst(view: *const GraphView, allocator: Allocator, starts: []const u32, options: WalkOptions, details: *Details) Error!Walk {
    var search = try Search.init(allocator, view, options);
    const open = try allocator.alloc(Frame, view.node_state.count);
    var open_count: usize = 0;
    for (starts) |start| {
        const root = try memberOf(view, start, details);
        if (search.seen.isSet(root)) continue;
        search.enter(open, &open_count, root, none);
        while (open_count != 0) {
            const top = &open[open_count - 1];
            if (top.arc == search.arcs.offsets[top.row + 1]) {
                open_count -= 1;
                continue;
            }
            const arc = search.arcs.arcs[top.arc];
            top.arc += 1;
            if (!search.seen.isSet(arc.end)) search.enter(open, &open_count, arc.end, arc.edge);
        }
    }
    return search.walk();
}

/// A node whose arcs are being followed.
const Frame = struct {
    row: u32,
    arc: u32,
};

const Search = struct {
    view: *const GraphView,
    arcs: Arcs,
    seen: std.DynamicBitSetUnmanaged,
    /// In the order of the visits.
    rows: []u32,
    edges: []u32,
    depths: []u32,
    count: usize = 0,

    fn init(allocator: Allocator, view: *const GraphView, options: WalkOptions) Allocator.Error!Search {
        const count = view.node_state.count;
        return .{
            .view = view,
            .arcs = try .of(allocator, view, options.edge_types, waysOf(options.direction)),
            .seen = try .initEmpty(allocator, view.node_members.len),
            .rows = try allocator.alloc(u32, count),
            .edges = try allocator.alloc(u32, count),
            .depths = try allocator.alloc(u32, count),
        };
    }

    fn add(search: *Search, row: u32, edge: u32, depth: u32) void {
        search.rows[search.count] = row;
        search.edges[search.count] = edge;
        search.depths[search.count] = depth;
        search.count += 1;
    }

    fn enter(search: *Search, open: []Frame, open_count: *usize, row: u32, edge: u32) void {
        search.seen.set(row);
        search.add(row, edge, @intCast(open_count.*));
        open[open_count.*] = .{ .row = row, .arc = search.arcs.offsets[row] };
        open_count.* += 1;
    }

    fn walk(search: *Search) Walk {
        toNodes(search.view, search.rows[0..search.count]);
        return .{ .nodes = search.rows[0..search.count], .edges = search.edges[0..search.count], .depths = search.depths[0..search.count] };
    }
};

/// Turns rows of the view into nodes, in place.
fn toNodes(view: *const GraphView, rows: []u32) void {
    if (view.node_state.all_at_home) return;
    const nodes = view.node_members.pointer(.node);
    for (rows) |*row| row.* = nodes[row.*];
}

fn memberOf(view: *const GraphView, node: u32, details: *Details) GraphError!u32 {
    return view.nodes().find(node) orelse {
        details.fields = .{ .node = node };
        return error.NodeNotInGraph;
    };
}

/// A shortest way from one node to another: the fewest edges, or the smallest sum of the attribute `weight_key` of the edges.
/// Nothing when there is no way.
pub fn shortestPath(
    view: *const GraphView,
    allocator: Allocator,
    source: u32,
    target: u32,
    options: WalkOptions,
    weight_key: ?[]const u8,
    details: *Details,
) Error!?Path {
    const first = try memberOf(view, source, details);
    const last = try memberOf(view, target, details);
    const arcs: Arcs = try .of(allocator, view, options.edge_types, waysOf(options.direction));
    const member_count = view.node_members.len;
    const previous = try allocator.alloc(Step, member_count);
    const weight = if (weight_key) |key|
        try findLightest(view, allocator, arcs, previous, first, last, key, details)
    else
        try findNearest(allocator, arcs, previous, first, last);
    return try pathOf(view, allocator, previous, first, last, weight orelse return null);
}

/// How a member was reached.
const Step = struct {
    row: u32,
    edge: u32,
};

fn pathOf(view: *const GraphView, allocator: Allocator, previous: []const Step, first: u32, last: u32, weight: f64) Allocator.Error!Path {
    var length: usize = 0;
    var row = last;
    while (row != first) : (row = previous[row].row) length += 1;
    const nodes = try allocator.alloc(u32, length + 1);
    const edges = try allocator.alloc(u32, length);
    row = last;
    while (true) {
        nodes[length] = row;
        if (length == 0) break;
        length -= 1;
        edges[length] = previous[row].edge;
        row = previous[row].row;
    }
    toNodes(view, nodes);
    return .{ .nodes = nodes, .edges = edges, .weight = weight };
}

fn findNearest(allocator: Allocator, arcs: Arcs, previous: []Step, first: u32, last: u32) Allocator.Error!?f64 {
    if (first == last) return 0;
    var seen: std.DynamicBitSetUnmanaged = try .initEmpty(allocator, previous.len);
    const queue = try allocator.alloc(u32, previous.len);
    queue[0] = first;
    seen.set(first);
    var count: usize = 1;
    var next: usize = 0;
    var level_end: usize = 1;
    var distance: f64 = 1;
    while (next < count) : (next += 1) {
        if (next == level_end) {
            level_end = count;
            distance += 1;
        }
        const row = queue[next];
        arcs.prefetch(queue[next..count]);
        for (arcs.from(row)) |arc| {
            if (seen.isSet(arc.end)) continue;
            seen.set(arc.end);
            previous[arc.end] = .{ .row = row, .edge = arc.edge };
            if (arc.end == last) return distance;
            queue[count] = arc.end;
            count += 1;
        }
    }
    return null;
}

/// A member that may be reached with a weight.
const Candidate = struct {
    weight: f64,
    /// Earlier ones come first among equals, so that the result does not depend on the queue.
    number: u32,
    row: u32,

    fn order(_: void, a: Candidate, b: Candidate) std.math.Order {
        return std.math.order(a.weight, b.weight).differ() orelse std.math.order(a.number, b.number);
    }
};

fn findLightest(
    view: *const GraphView,
    allocator: Allocator,
    arcs: Arcs,
    previous: []Step,
    first: u32,
    last: u32,
    key: []const u8,
    details: *Details,
) Error!?f64 {
    const weights = try allocator.alloc(f64, previous.len);
    // Not told by the weights: those of nodes that were reached may be infinite as well.
    var reached: std.DynamicBitSetUnmanaged = try .initEmpty(allocator, previous.len);
    var done: std.DynamicBitSetUnmanaged = try .initEmpty(allocator, previous.len);
    var queue: std.PriorityQueue(Candidate, void, Candidate.order) = .empty;
    var number: u32 = 0;
    weights[first] = 0;
    try queue.push(allocator, .{ .weight = 0, .number = 0, .row = first });
    while (queue.pop()) |candidate| {
        const row = candidate.row;
        if (done.isSet(row)) continue;
        done.set(row);
        if (row == last) return candidate.weight;
        for (arcs.from(row)) |arc| {
            if (done.isSet(arc.end)) continue;
            const weight = candidate.weight + try weightOf(view.store, arc.edge, key, details);
            if (reached.isSet(arc.end) and weight >= weights[arc.end]) continue;
            reached.set(arc.end);
            weights[arc.end] = weight;
            previous[arc.end] = .{ .row = row, .edge = arc.edge };
            number +%= 1;
            try queue.push(allocator, .{ .weight = weight, .number = number, .row = arc.end });
        }
    }
    return null;
}

fn weightOf(store: *GraphStore, edge: u32, key: []const u8, details: *Details) GraphError!f64 {
    if (store.attribute(.edge, edge, key)) |value| {
        const weight: f64 = switch (value) {
            .integer => |integer| @floatFromInt(integer),
            .unsigned => |unsigned| @floatFromInt(unsigned),
            .float => |float| float,
            .boolean, .text => std.math.nan(f64),
        };
        if (weight >= 0) return weight;
    }
    details.fields = .{ .edge = edge };
    return error.InvalidWeight;
}

/// The parts of the view that hang together, whatever the direction of the edges. The view's own node counts only when it has edges.
pub fn connectedComponents(view: *const GraphView, allocator: Allocator, edge_types: []const u16) Allocator.Error!Components {
    const selected: Arcs.TypeSet = try .of(allocator, edge_types);
    const parents = try allocator.alloc(u32, view.node_members.len);
    for (parents, 0..) |*parent, row| parent.* = @intCast(row);
    const rows = view.store.edges;
    const nodes = view.nodes();
    for (view.edge_members.items(.edge)) |edge| {
        if (edge == none or !selected.has(rows.pointer(.edge_type)[edge])) continue;
        const a = rootOf(parents, nodes.rowOf(rows.pointer(.source)[edge]));
        const b = rootOf(parents, nodes.rowOf(rows.pointer(.target)[edge]));
        // The earlier member leads, so that parts are numbered by their first.
        if (a < b) parents[b] = a else parents[a] = b;
    }
    for (parents, 0..) |*parent, row| parent.* = rootOf(parents, @intCast(row));
    return numberParts(view, allocator, parents);
}

fn rootOf(parents: []u32, row: u32) u32 {
    var current = row;
    while (parents[current] != current) {
        parents[current] = parents[parents[current]];
        current = parents[current];
    }
    return current;
}

/// The parts of the view within which every node can be reached from every other along the edges.
pub fn stronglyConnectedComponents(view: *const GraphView, allocator: Allocator, edge_types: []const u16) Allocator.Error!Components {
    const arcs: Arcs = try .of(allocator, view, edge_types, .along);
    const count = view.node_members.len;
    // Tarjan's algorithm with a stack of its own; 0 is "not visited".
    const indices = try allocator.alloc(u32, count);
    const lowest = try allocator.alloc(u32, count);
    const leaders = try allocator.alloc(u32, count);
    const pending = try allocator.alloc(u32, count);
    const open = try allocator.alloc(Frame, count);
    var is_pending: std.DynamicBitSetUnmanaged = try .initEmpty(allocator, count);
    @memset(indices, 0);
    var index: u32 = 0;
    var pending_count: usize = 0;
    for (0..count) |root| {
        if (indices[root] != 0) continue;
        var open_count: usize = 0;
        var entering: ?u32 = @intCast(root);
        while (true) {
            if (entering) |row| {
                index += 1;
                indices[row] = index;
                lowest[row] = index;
                pending[pending_count] = row;
                pending_count += 1;
                is_pending.set(row);
                open[open_count] = .{ .row = row, .arc = arcs.offsets[row] };
                open_count += 1;
                entering = null;
            }
            const top = &open[open_count - 1];
            if (top.arc != arcs.offsets[top.row + 1]) {
                const end = arcs.arcs[top.arc].end;
                top.arc += 1;
                if (indices[end] == 0) entering = end else if (is_pending.isSet(end)) lowest[top.row] = @min(lowest[top.row], indices[end]);
                continue;
            }
            const row = top.row;
            open_count -= 1;
            if (lowest[row] == indices[row]) {
                var first = row;
                var from = pending_count;
                while (true) {
                    from -= 1;
                    first = @min(first, pending[from]);
                    if (pending[from] == row) break;
                }
                for (pending[from..pending_count]) |part| {
                    leaders[part] = first;
                    is_pending.unset(part);
                }
                pending_count = from;
            }
            if (open_count == 0) break;
            const below = open[open_count - 1].row;
            lowest[below] = @min(lowest[below], lowest[row]);
        }
    }
    return numberParts(view, allocator, leaders);
}

/// `leaders` holds for each member the first member of its part.
fn numberParts(view: *const GraphView, allocator: Allocator, leaders: []const u32) Allocator.Error!Components {
    const nodes = try allocator.alloc(u32, view.node_state.count);
    const parts = try allocator.alloc(u32, view.node_state.count);
    const numbers = try allocator.alloc(u32, leaders.len);
    var count: u32 = 0;
    var length: usize = 0;
    for (view.node_members.items(.node), leaders, 0..) |node, leader, row| {
        if (node == none or isBareSelf(view, node, @intCast(row))) continue;
        if (leader == row) {
            numbers[row] = count;
            count += 1;
        }
        nodes[length] = node;
        parts[length] = numbers[leader];
        length += 1;
    }
    return .{ .count = count, .nodes = nodes[0..length], .parts = parts[0..length] };
}

/// Whether a member is the view's own node and has no edges: it then is no part of what the user built.
fn isBareSelf(view: *const GraphView, node: u32, row: u32) bool {
    if (node != view.self_node) return false;
    var list = view.node_members.pointer(.first_list)[row];
    while (list != none) : (list = view.lists.pointer(.next)[list]) {
        if (view.lists.pointer(.out_count)[list] + view.lists.pointer(.in_count)[list] != 0) return false;
    }
    return true;
}

/// The nodes in an order in which every edge leads from an earlier one to a later one: first those without incoming edges in the order of
/// insertion, then each when the last edge to it has been passed. The view's own node counts only when it has edges.
pub fn topologicalSort(view: *const GraphView, allocator: Allocator, edge_types: []const u16, details: *Details) Error![]const u32 {
    const arcs: Arcs = try .of(allocator, view, edge_types, .along);
    const count = view.node_members.len;
    const incoming = try allocator.alloc(u32, count);
    @memset(incoming, 0);
    for (arcs.arcs) |arc| incoming[arc.end] += 1;
    const sorted = try allocator.alloc(u32, count);
    var length: usize = 0;
    for (view.node_members.items(.node), incoming, 0..) |node, degree, row| {
        if (node == none or degree != 0 or isBareSelf(view, node, @intCast(row))) continue;
        sorted[length] = @intCast(row);
        length += 1;
    }
    var next: usize = 0;
    while (next < length) : (next += 1) {
        const row = sorted[next];
        for (arcs.from(row)) |arc| {
            incoming[arc.end] -= 1;
            if (incoming[arc.end] != 0) continue;
            sorted[length] = arc.end;
            length += 1;
        }
    }
    for (incoming, 0..) |degree, row| {
        if (degree == 0) continue;
        details.fields = .{ .node = try nodeOnCycle(view, allocator, arcs, incoming, @intCast(row)) };
        return error.HasCycle;
    }
    toNodes(view, sorted[0..length]);
    return sorted[0..length];
}

/// What is left after sorting are cycles and what comes after them. Going back from such a node ends in a cycle.
fn nodeOnCycle(view: *const GraphView, allocator: Allocator, arcs: Arcs, incoming: []const u32, start: u32) Allocator.Error!u32 {
    const before = try allocator.alloc(u32, incoming.len);
    for (incoming, 0..) |degree, row| {
        if (degree == 0) continue;
        for (arcs.from(@intCast(row))) |arc| before[arc.end] = @intCast(row);
    }
    var seen: std.DynamicBitSetUnmanaged = try .initEmpty(allocator, incoming.len);
    var row = start;
    while (!seen.isSet(row)) : (row = before[row]) seen.set(row);
    return view.node_members.pointer(.node)[row];
}

/// A cycle, or nothing when there is none. Edges are followed from source to target; with `undirected` both ways, each once.
/// The first node of the path is also its last.
pub fn findCycle(view: *const GraphView, allocator: Allocator, edge_types: []const u16, undirected: bool) Allocator.Error!?Path {
    const arcs: Arcs = try .of(allocator, view, edge_types, if (undirected) .any else .along);
    const count = view.node_members.len;
    const State = enum(u8) { unseen, open, closed };
    const states = try allocator.alloc(State, count);
    @memset(states, .unseen);
    const previous = try allocator.alloc(Step, count);
    const open = try allocator.alloc(Frame, count);
    for (view.node_members.items(.node), 0..) |node, root| {
        if (node == none or states[root] != .unseen) continue;
        var open_count: usize = 1;
        states[root] = .open;
        open[0] = .{ .row = @intCast(root), .arc = arcs.offsets[root] };
        previous[root] = .{ .row = none, .edge = none };
        while (open_count != 0) {
            const top = &open[open_count - 1];
            const row = top.row;
            if (top.arc == arcs.offsets[row + 1]) {
                states[row] = .closed;
                open_count -= 1;
                continue;
            }
            const end = arcs.arcs[top.arc].end;
            const edge = arcs.arcs[top.arc].edge;
            top.arc += 1;
            if (undirected and edge == previous[row].edge) continue;
            switch (states[end]) {
                .closed => {},
                .open => return try cycleOf(view, allocator, previous, row, end, edge),
                .unseen => {
                    states[end] = .open;
                    previous[end] = .{ .row = row, .edge = edge };
                    open[open_count] = .{ .row = end, .arc = arcs.offsets[end] };
                    open_count += 1;
                },
            }
        }
    }
    return null;
}

/// The cycle that the edge from `last` back to `first` closes.
fn cycleOf(view: *const GraphView, allocator: Allocator, previous: []const Step, last: u32, first: u32, closing: u32) Allocator.Error!Path {
    const open = try pathOf(view, allocator, previous, first, last, 0);
    const nodes = try allocator.alloc(u32, open.nodes.len + 1);
    @memcpy(nodes[0..open.nodes.len], open.nodes);
    nodes[open.nodes.len] = open.nodes[0];
    const edges = try allocator.alloc(u32, open.edges.len + 1);
    @memcpy(edges[0..open.edges.len], open.edges);
    edges[open.edges.len] = closing;
    return .{ .nodes = nodes, .edges = edges, .weight = @floatFromInt(edges.len) };
}
