//! Which interfaces are connected, and by which paths.
//!
//! A path goes along connections, up from an interface to its parent, and down from a parent to the child of the same name: what is
//! connected outside is connected inside, part by part. It ends on the level and in the role that it started in. All nodes where it
//! turns up or down, and both ends, are interfaces; others are only passed along connections.
//! A shallow connection counts on the level of the start alone, and a path that has used one does not climb any more.
//!
//! Where interfaces contain each other, climbing need not end: see `PathSearch.deepest` and `PathSearch.mostStates`.
const std = @import("std");
const graph = @import("graph");
const failure = @import("failure.zig");
const kinds = @import("kinds.zig");
const PathSearch = @import("PathSearch.zig");
const TypeSystem = @import("TypeSystem.zig");
const Allocator = std.mem.Allocator;
const Details = failure.Details;
const Error = failure.Error;
const GraphView = graph.GraphView;
const State = PathSearch.State;
const none = graph.none;

/// What counts as connected.
pub const ConnectionRules = struct {
    /// The trait whose owners are interfaces. Without it the type `is_interface.node.core.faebryk` of the type graph that the type of a node belongs to.
    interface_trait: ?u32 = null,
    /// Whether two nodes are connected when there is a path between them either way; shallow connections make some that lead one way only.
    symmetric: bool = false,
    /// Whether two interfaces of one type are also connected when all their children that are interfaces are, name by name, by other
    /// than shallow connections. A path from one to the other has a step without an edge.
    up_connect: bool = false,
};

/// A path between two nodes.
pub const ConnectionPath = struct {
    /// The nodes, from the first to the last.
    nodes: []const u32,
    /// The edges between them; 4294967295 between nodes that are connected because all of their children are.
    edges: []const u32,
    /// For each edge 1 when it is followed from its source to its target, -1 when from its target to its source. 0 without an edge.
    directions: []const i8,
};

/// All that a node is connected to.
pub const ConnectedNodes = struct {
    /// The nodes, the nearest first.
    nodes: []const u32,
    /// For each of the nodes the number of the last step of a shortest path to it. Empty without paths.
    steps: []const u32,
    /// The node that each step leads to.
    step_nodes: []const u32,
    /// The edge of each step; 4294967295 for a start, and between nodes that are connected because all of their children are.
    step_edges: []const u32,
    /// The number of the step before each; 4294967295 for a start.
    step_previous: []const u32,
};

/// Whether a path leads from a node to another, or both are the same.
pub fn isConnected(system: *TypeSystem, view: *GraphView, source: u32, target: u32, rules: ConnectionRules, details: *Details) Error!bool {
    try enterPair(system, view, source, target, rules, details);
    if (source == target) return true;
    if (try findPath(system, source, target, rules) != none) return true;
    return rules.symmetric and try findPath(system, target, source, rules) != none;
}

/// A shortest path from a node to another, if there is one. With `symmetric`, and if there is none, it is one that leads the other way.
pub fn pathTo(system: *TypeSystem, view: *GraphView, allocator: Allocator, source: u32, target: u32, rules: ConnectionRules, details: *Details) Error!?ConnectionPath {
    try enterPair(system, view, source, target, rules, details);
    if (source == target) return .{ .nodes = try allocator.dupe(u32, &.{source}), .edges = &.{}, .directions = &.{} };
    const end = try findPath(system, source, target, rules);
    if (end != none) return try copyPath(system, allocator, end, .backwards);
    if (!rules.symmetric) return null;
    const start = try findPath(system, target, source, rules);
    return if (start == none) null else try copyPath(system, allocator, start, .as_is);
}

/// All nodes that a path leads to from a node, the nearest first, and the node itself unless it is left out. With paths there is a step
/// for each of them and for what they lead through; where only a path the other way was found, its steps stand the other way round.
pub fn allConnected(
    system: *TypeSystem,
    view: *GraphView,
    allocator: Allocator,
    source: u32,
    include_self: bool,
    with_paths: bool,
    rules: ConnectionRules,
    details: *Details,
) Error!ConnectedNodes {
    try enterPair(system, view, source, source, rules, details);
    const search = &system.paths;
    search.clear();
    const root = try search.addRoot(system.allocator);
    _ = try search.forward(system, root, source, none, searchRules(rules));
    // A node is connected to itself also when it is no interface.
    if (search.states.items.len == 0) _ = try search.addState(system.allocator, .{ .node = source, .key = root, .previous = none, .edge = none });
    const forward_count = search.states.items.len;
    const back_root = try search.addRoot(system.allocator);
    if (rules.symmetric) try search.backward(system, back_root, source, searchRules(rules));

    const found = try allocator.alloc(u32, search.states.items.len);
    var count: usize = 0;
    for (search.states.items, 0..) |state, index| {
        if (state.previous == none and (!include_self or index != 0)) continue;
        if (state.node == source and index != 0) continue;
        const is_new = if (index < forward_count)
            isFirstOf(search, state, root, index)
        else
            state.key == back_root and search.stateOf(state.node, root) == none and search.stateOf(state.node, root + 1) == none;
        if (!is_new or (index != 0 and !try search.interfaces.has(system, state.node))) continue;
        found[count] = @intCast(index);
        count += 1;
    }
    const nodes = try allocator.alloc(u32, count);
    for (nodes, found[0..count]) |*node, index| node.* = search.states.items[index].node;
    if (!with_paths) return .{ .nodes = nodes, .steps = &.{}, .step_nodes = &.{}, .step_edges = &.{}, .step_previous = &.{} };
    const step_nodes = try allocator.alloc(u32, search.states.items.len);
    const step_edges = try allocator.alloc(u32, search.states.items.len);
    const step_previous = try allocator.alloc(u32, search.states.items.len);
    for (search.states.items, step_nodes, step_edges, step_previous) |state, *node, *edge, *previous| {
        node.* = state.node;
        edge.* = state.edge;
        previous.* = state.previous;
    }
    return .{ .nodes = nodes, .steps = found[0..count], .step_nodes = step_nodes, .step_edges = step_edges, .step_previous = step_previous };
}

/// The bus of each of some nodes, as a number from 0 in the order of the first nodes. Two nodes are on one bus when they are connected either
/// way, or both are with a third of these nodes, and so on.
pub fn buses(system: *TypeSystem, view: *GraphView, allocator: Allocator, nodes: []const u32, rules: ConnectionRules, details: *Details) Error![]const u32 {
    try system.enter(view);
    for (nodes) |node| try system.checkMember(node, details);
    try beginSearch(system, rules);
    system.paths.clear();
    const numbers = try allocator.alloc(u32, nodes.len);
    for (numbers, 0..) |*number, position| number.* = @intCast(position);
    var partition: Partition = .{
        .system = system,
        .numbers = numbers,
        .listed = try system.paths.addRoot(system.allocator),
        .flooded = try system.paths.addRoot(system.allocator),
    };
    for (nodes, 0..) |node, position| {
        const known = try system.paths.addState(system.allocator, .{ .node = node, .key = partition.listed, .previous = @intCast(position), .edge = none });
        if (known != none) partition.unite(@intCast(position), system.paths.states.items[known].previous);
    }
    const covered = try allocator.alloc(bool, nodes.len);
    @memset(covered, false);
    for (nodes, covered, 0..) |node, *is_covered, position| {
        if (!is_covered.*) try partition.searchFrom(node, @intCast(position), covered, rules);
    }
    // The number that stands for a bus is that of its first node, so it comes before all others.
    var count: u32 = 0;
    for (numbers, 0..) |*number, position| {
        if (number.* == position) {
            number.* = count;
            count += 1;
        } else number.* = numbers[number.*];
    }
    return numbers;
}

/// Nodes as they are put on buses.
const Partition = struct {
    system: *TypeSystem,
    /// For each node one before it on the same bus, or itself. The states of listed nodes have its position as `previous`.
    numbers: []u32,
    /// The key of the states that stand for the nodes.
    listed: u32,
    /// The key of what is connected in any way on its level. The first of such states has the position of a node among them as `edge`, and
    /// the others have the first as `previous`.
    flooded: u32,

    fn standFor(partition: *const Partition, position: u32) u32 {
        var current = position;
        while (partition.numbers[current] != current) {
            partition.numbers[current] = partition.numbers[partition.numbers[current]];
            current = partition.numbers[current];
        }
        return current;
    }

    fn unite(partition: *const Partition, a: u32, b: u32) void {
        const first_a = partition.standFor(a);
        const first_b = partition.standFor(b);
        partition.numbers[@max(first_a, first_b)] = @min(first_a, first_b);
    }

    /// The position of a listed interface, or `none`.
    fn positionOf(partition: *const Partition, node: u32) Allocator.Error!u32 {
        const search = &partition.system.paths;
        const state = search.stateOf(node, partition.listed);
        if (state == none or !try search.interfaces.has(partition.system, node)) return none;
        return search.states.items[state].previous;
    }

    /// Puts a node on a bus with all that it is connected to. What it reaches without a shallow connection reaches no more than it does.
    fn searchFrom(partition: *const Partition, node: u32, position: u32, covered: []bool, rules: ConnectionRules) Allocator.Error!void {
        const search = &partition.system.paths;
        const root = try search.addRoot(partition.system.allocator);
        var limited = searchRules(rules);
        limited.shallow = false;
        const first = search.states.items.len;
        _ = try search.forward(partition.system, root, node, none, limited);
        const end = search.states.items.len;
        const has_shallow = search.has_shallow;
        for (first..end) |index| {
            const state = search.states.items[index];
            if (state.key != root) continue;
            const other = try partition.positionOf(state.node);
            if (other != none) {
                covered[other] = true;
                partition.unite(position, other);
            }
            if (!has_shallow) continue;
            const met = try partition.flood(state.node);
            if (met != none) partition.unite(position, met);
        }
    }

    /// Puts all that is connected to a node on its level on one bus. Returns the position of a listed node among them, or `none`.
    fn flood(partition: *const Partition, node: u32) Allocator.Error!u32 {
        const system = partition.system;
        const search = &system.paths;
        const first: u32 = @intCast(search.states.items.len);
        const known = try search.addState(system.allocator, .{ .node = node, .key = partition.flooded, .previous = first, .edge = none });
        if (known != none) return search.states.items[search.states.items[known].previous].edge;
        var met: u32 = none;
        var next = first;
        while (next < search.states.items.len) : (next += 1) {
            const current = search.states.items[next].node;
            const position = try partition.positionOf(current);
            if (position != none) {
                if (met != none) partition.unite(met, position) else met = position;
            }
            var edges = system.view.edgesOf(current, kinds.interface_connection, .any);
            while (edges.next()) |way| {
                _ = try search.addState(system.allocator, .{ .node = way.other, .key = partition.flooded, .previous = first, .edge = none });
            }
        }
        search.states.items[first].edge = met;
        return met;
    }
};

fn enterPair(system: *TypeSystem, view: *GraphView, source: u32, target: u32, rules: ConnectionRules, details: *Details) Error!void {
    try system.enter(view);
    try system.checkMember(source, details);
    try system.checkMember(target, details);
    try beginSearch(system, rules);
}

fn beginSearch(system: *TypeSystem, rules: ConnectionRules) Allocator.Error!void {
    const search = &system.paths;
    try search.interfaces.follow(system, rules.interface_trait);
    if (rules.up_connect) try search.up_connections.follow(system, &search.interfaces);
}

fn searchRules(rules: ConnectionRules) PathSearch.Rules {
    return .{ .up_connect = rules.up_connect };
}

/// The last state of a path, or `none`. The states are those of this search alone.
fn findPath(system: *TypeSystem, source: u32, target: u32, rules: ConnectionRules) Allocator.Error!u32 {
    const search = &system.paths;
    if (!try search.interfaces.has(system, target)) return none;
    return search.resumeForward(system, source, target, searchRules(rules));
}

/// Whether a state is the first in which its node was reached on the level of the start.
fn isFirstOf(search: *const PathSearch, state: State, root: u32, index: usize) bool {
    if (state.key != root and state.key != root + 1) return false;
    const other = search.stateOf(state.node, if (state.key == root) root + 1 else root);
    return other == none or other > index;
}

/// The states before a state as a path that ends with it, or as one that starts with it.
fn copyPath(system: *const TypeSystem, allocator: Allocator, end: u32, order: enum { backwards, as_is }) Allocator.Error!ConnectionPath {
    const states = system.paths.states.items;
    var count: usize = 0;
    var state = end;
    while (state != none) : (state = states[state].previous) count += 1;
    const nodes = try allocator.alloc(u32, count);
    const edges = try allocator.alloc(u32, count - 1);
    const directions = try allocator.alloc(i8, count - 1);
    state = end;
    for (0..count) |index| {
        nodes[if (order == .backwards) count - 1 - index else index] = states[state].node;
        if (index + 1 < count) edges[if (order == .backwards) count - 2 - index else index] = states[state].edge;
        state = states[state].previous;
    }
    for (nodes[0 .. count - 1], edges, directions) |node, edge, *direction| {
        direction.* = if (edge == none) 0 else if (system.view.store.edges.pointer(.source)[edge] == node) 1 else -1;
    }
    return .{ .nodes = nodes, .edges = edges, .directions = directions };
}
