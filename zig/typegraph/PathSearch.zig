//! Searches along the connections of interfaces, breadth first.
//!
//! A *state* is a node with a key. The key is the way by which the search has climbed: the names of the children that it came from,
//! which is the way that it has to go down again. Keys are numbers; each holds the key below it, so equal ways have equal numbers.
//! A *root* is the key of the node that a search starts at, and is one of a pair: the number after it is the same level once a
//! shallow connection was used. A state is visited once, so a search is linear in states and the edges of their nodes, and
//! predecessors make shortest paths.
//!
//! All memory is kept for the next search.
const std = @import("std");
const assert = std.debug.assert;
const graph = @import("graph");
const attributes = @import("attributes.zig");
const Index = @import("Index.zig");
const Interfaces = @import("Interfaces.zig");
const kinds = @import("kinds.zig");
const Stamped = @import("Stamped.zig");
const TypeSystem = @import("TypeSystem.zig");
const UpConnections = @import("UpConnections.zig");
const Allocator = std.mem.Allocator;
const none = graph.none;
const PathSearch = @This();

/// The search stops to climb this many levels above its start: further up only interfaces that contain each other are found.
pub const deepest = 255;

/// A search that has this many states finds no new ways to climb. Interfaces that contain each other can be climbed in ever more
/// ways; in all other graphs a node is reached by a few.
pub fn mostStates(system: *const TypeSystem) u64 {
    return 64 * (@as(u64, system.view.nodeCount()) + 64);
}

/// A node that was reached.
pub const State = struct {
    node: u32,
    key: u32,
    /// The state before; `none` for a start.
    previous: u32,
    /// The edge from the node before; `none` for a start, and between nodes that are connected because all of their children are.
    edge: u32,
};

const Key = struct {
    below: u32,
    /// The child that the search came from; `none` for a root.
    name: u32,
    depth: u32,
};

/// What a search goes by.
pub const Rules = struct {
    /// Whether it follows shallow connections.
    shallow: bool = true,
    /// Whether nodes are connected when all of their children are.
    up_connect: bool = false,
};

/// A search from a node that is alone among the states.
const Resumable = struct {
    source: u32,
    root: u32,
    rules: Rules,
    /// How often what is known of interfaces was out of date: the view is the same while this is.
    changes: u64,
    /// The state to go on with.
    next: u32,
};

interfaces: Interfaces = .{},
up_connections: UpConnections = .{},
states: std.ArrayList(State) = .empty,
keys: std.ArrayList(Key) = .empty,
state_table: Stamped = .{},
key_table: Stamped = .{},
/// Where the states of the running search start.
first: u32 = 0,
/// Whether the running search has seen a shallow connection on the level of its start.
has_shallow: bool = false,
/// A search that nothing came after, so that it can go on.
resumable: ?Resumable = null,

pub fn deinit(search: *PathSearch, allocator: Allocator) void {
    search.interfaces.deinit(allocator);
    search.up_connections.deinit(allocator);
    search.states.deinit(allocator);
    search.keys.deinit(allocator);
    search.state_table.deinit(allocator);
    search.key_table.deinit(allocator);
    search.* = undefined;
}

/// Forgets all states and keys.
pub fn clear(search: *PathSearch) void {
    search.resumable = null;
    search.states.clearRetainingCapacity();
    search.keys.clearRetainingCapacity();
    search.state_table.clear();
    search.key_table.clear();
}

/// A new root, which has nothing in common with those before.
pub fn addRoot(search: *PathSearch, allocator: Allocator) Allocator.Error!u32 {
    const root: u32 = @intCast(search.keys.items.len);
    const key: Key = .{ .below = none, .name = none, .depth = 0 };
    try search.keys.appendSlice(allocator, &.{ key, key });
    return root;
}

/// Searches from a node. Returns the state in which the target was reached on the level of the start, and stops there; `none` when
/// there is no such state, and then all that can be reached was.
pub fn forward(search: *PathSearch, system: *TypeSystem, root: u32, source: u32, target: u32, rules: Rules) Allocator.Error!u32 {
    return search.run(.forward, system, root, source, target, rules);
}

/// The same as `forward` from a new root after `clear`. A search from the same node in the same view goes on where the last one has stopped, so that
/// asking about many nodes costs one search.
pub fn resumeForward(search: *PathSearch, system: *TypeSystem, source: u32, target: u32, rules: Rules) Allocator.Error!u32 {
    if (search.resumable) |known| {
        if (known.source == source and known.changes == search.interfaces.changes and std.meta.eql(known.rules, rules)) {
            const plain = search.stateOf(target, known.root);
            const shallow = search.stateOf(target, known.root + 1);
            // The one that was reached first is the nearest.
            if (plain != none or shallow != none) return @min(plain, shallow);
            search.resumable = null;
            return search.proceed(system, known, target);
        }
    }
    search.clear();
    const root = try search.addRoot(system.allocator);
    search.first = 0;
    search.has_shallow = false;
    const known: Resumable = .{ .source = source, .root = root, .rules = rules, .changes = search.interfaces.changes, .next = 0 };
    if (try search.interfaces.has(system, source)) {
        _ = try search.addState(system.allocator, .{ .node = source, .key = root, .previous = none, .edge = none });
        if (source == target) return 0;
    }
    return search.proceed(system, known, target);
}

fn proceed(search: *PathSearch, system: *TypeSystem, known: Resumable, target: u32) Allocator.Error!u32 {
    var running: Run(.forward) = .{ .search = search, .system = system, .root = known.root, .target = target, .rules = known.rules };
    var next = known.next;
    while (next < search.states.items.len and running.found == none) : (next += 1) try running.expand(next);
    search.resumable = known;
    search.resumable.?.next = next;
    return running.found;
}

/// Searches for all nodes that a node is reached from: the same against the direction of the rules.
pub fn backward(search: *PathSearch, system: *TypeSystem, root: u32, target: u32, rules: Rules) Allocator.Error!void {
    _ = try search.run(.backward, system, root, target, none, rules);
}

/// The state of a node with a key, or `none`.
pub fn stateOf(search: *const PathSearch, node: u32, key: u32) u32 {
    return search.state_table.find(hashOfState(node, key), StateContext{ .states = search.states.items, .node = node, .key = key });
}

/// Adds a state unless it is there. Returns the one that is there, or `none`.
pub fn addState(search: *PathSearch, allocator: Allocator, state: State) Allocator.Error!u32 {
    if (search.states.items.len == none - 1) return error.OutOfMemory;
    try search.states.ensureUnusedCapacity(allocator, 1);
    const context: StateContext = .{ .states = search.states.items, .node = state.node, .key = state.key };
    try search.state_table.reserve(allocator, context);
    const known = search.state_table.findOrPut(hashOfState(state.node, state.key), @intCast(search.states.items.len), context);
    if (known == none) search.states.appendAssumeCapacity(state);
    return known;
}

const StateContext = struct {
    states: []const State,
    node: u32,
    key: u32,

    pub inline fn hashOf(context: StateContext, index: u32) u32 {
        return hashOfState(context.states[index].node, context.states[index].key);
    }

    pub inline fn matches(context: StateContext, index: u32) bool {
        return context.states[index].node == context.node and context.states[index].key == context.key;
    }
};

/// Neighbours stay neighbours: nodes that are connected mostly have numbers that are close to each other.
inline fn hashOfState(node: u32, key: u32) u32 {
    const block = ((node >> 4) +% key *% 0x85EBCA6B) *% 0x9E3779B1;
    return ((block >> 7) << 4) | (node & 15);
}

const KeyContext = struct {
    keys: []const Key,
    below: u32,
    name: u32,

    pub fn hashOf(context: KeyContext, index: u32) u32 {
        return hashOfKey(context.keys[index].below, context.keys[index].name);
    }

    pub fn matches(context: KeyContext, index: u32) bool {
        return context.keys[index].below == context.below and context.keys[index].name == context.name;
    }
};

fn hashOfKey(below: u32, name: u32) u32 {
    const mixed = (below +% name *% 0x85EBCA6B) *% 0x9E3779B1;
    return mixed ^ (mixed >> 15);
}

/// The key above another; `none` where climbing ends.
fn keyAbove(search: *PathSearch, system: *const TypeSystem, below: u32, name: u32) Allocator.Error!u32 {
    try search.keys.ensureUnusedCapacity(system.allocator, 1);
    const context: KeyContext = .{ .keys = search.keys.items, .below = below, .name = name };
    const known = search.key_table.find(hashOfKey(below, name), context);
    if (known != none) return known;
    const depth = search.keys.items[below].depth + 1;
    if (depth > deepest) return none;
    if (search.states.items.len - search.first > mostStates(system)) return none;
    try search.key_table.reserve(system.allocator, context);
    const key: u32 = @intCast(search.keys.items.len);
    assert(search.key_table.findOrPut(hashOfKey(below, name), key, context) == none);
    search.keys.appendAssumeCapacity(.{ .below = below, .name = name, .depth = depth });
    return key;
}

const Direction = enum {
    forward,
    backward,
};

/// One search, as it runs.
fn Run(comptime direction: Direction) type {
    return struct {
        const Self = @This();

        search: *PathSearch,
        system: *TypeSystem,
        root: u32,
        target: u32,
        rules: Rules,
        /// The state whose neighbours are visited.
        current: u32 = none,
        /// The state in which the target was reached.
        found: u32 = none,

        fn visit(self: *Self, node: u32, key: u32, edge: u32) Allocator.Error!void {
            const search = self.search;
            // Whoever comes without a shallow connection can do all that who comes with one can.
            if (direction == .forward and key == self.root + 1 and search.stateOf(node, self.root) != none) return;
            const known = try search.addState(self.system.allocator, .{ .node = node, .key = key, .previous = self.current, .edge = edge });
            if (node == self.target and known == none and key -% self.root <= 1) self.found = @intCast(search.states.items.len - 1);
        }

        /// Visits a node on a level at which a shallow connection has been used. Backwards it may be where the first of these starts.
        fn visitShallow(self: *Self, node: u32, edge: u32) Allocator.Error!void {
            try self.visit(node, self.root + 1, edge);
            if (direction == .backward) try self.visit(node, self.root, edge);
        }

        fn expand(self: *Self, index: u32) Allocator.Error!void {
            self.current = index;
            const system = self.system;
            const node = self.search.states.items[index].node;
            const key = self.search.states.items[index].key;
            const is_after_shallow = key == self.root + 1;
            var edges = system.view.edgesOf(node, kinds.interface_connection, .any);
            while (edges.next()) |way| {
                if (is_after_shallow) {
                    try self.visitShallow(way.other, way.edge);
                } else if (!isShallow(system, way.edge)) {
                    try self.visit(way.other, key, way.edge);
                } else if (direction == .forward and key == self.root) {
                    self.search.has_shallow = true;
                    if (self.rules.shallow) try self.visitShallow(way.other, way.edge);
                }
            }
            if (is_after_shallow) return;
            if (self.rules.up_connect) {
                var hops = self.search.up_connections.hopsOf(node);
                while (hops.next()) |other| try self.visit(other, key, none);
            }
            if (!try self.isInterface(node)) return;
            if (direction == .forward) try self.climb(node, key) else try self.climbBack(node, key);
            if (self.search.keys.items[key].name == none) return;
            if (direction == .forward) try self.descend(node, key) else try self.descendBack(node, key);
        }

        fn isInterface(self: *Self, node: u32) Allocator.Error!bool {
            return self.search.interfaces.has(self.system, node);
        }

        /// To the parent.
        fn climb(self: *Self, node: u32, key: u32) Allocator.Error!void {
            const system = self.system;
            const up = system.view.firstEdge(node, kinds.composition, .in) orelse return;
            if (!isTyped(system, up.other) or !try self.isInterface(up.other)) return;
            const above = try self.search.keyAbove(system, key, Index.nameOf(system.view, &system.names, up.edge));
            if (above != none) try self.visit(up.other, above, up.edge);
        }

        /// To the child that has the name of the one that the search came from.
        fn descend(self: *Self, node: u32, key: u32) Allocator.Error!void {
            const system = self.system;
            const above = self.search.keys.items[key];
            const edge = try firstChildEdge(system, node, above.name);
            if (edge == none) return;
            const child = system.view.store.edges.pointer(.target)[edge];
            if (try self.isInterface(child)) try self.visit(child, above.below, edge);
        }

        /// To the nodes from which `descend` comes here.
        fn climbBack(self: *Self, node: u32, key: u32) Allocator.Error!void {
            const system = self.system;
            var edges = system.view.edgesOf(node, kinds.composition, .in);
            while (edges.next()) |way| {
                if (!try self.isInterface(way.other)) continue;
                const name = Index.nameOf(system.view, &system.names, way.edge);
                if (try firstChildEdge(system, way.other, name) != way.edge) continue;
                const above = try self.search.keyAbove(system, key, name);
                if (above != none) try self.visit(way.other, above, way.edge);
            }
        }

        /// To the nodes from which `climb` comes here.
        fn descendBack(self: *Self, node: u32, key: u32) Allocator.Error!void {
            const system = self.system;
            if (!isTyped(system, node)) return;
            const above = self.search.keys.items[key];
            const first = try firstChildEdge(system, node, above.name);
            if (first == none) return;
            if (system.index.hasOneOfEachName(system.view, node)) return self.descendBackBy(first, node, above);
            var edges = system.view.edgesOf(node, kinds.composition, .out);
            while (edges.next()) |way| {
                if (Index.nameOf(system.view, &system.names, way.edge) == above.name) try self.descendBackBy(way.edge, node, above);
            }
        }

        fn descendBackBy(self: *Self, edge: u32, parent: u32, above: Key) Allocator.Error!void {
            const system = self.system;
            const child = system.view.store.edges.pointer(.target)[edge];
            const up = system.view.firstEdge(child, kinds.composition, .in) orelse return;
            if (up.edge != edge or up.other != parent) return;
            if (try self.isInterface(child)) try self.visit(child, above.below, edge);
        }
    };
}

fn run(search: *PathSearch, comptime direction: Direction, system: *TypeSystem, root: u32, start: u32, target: u32, rules: Rules) Allocator.Error!u32 {
    search.first = @intCast(search.states.items.len);
    search.has_shallow = false;
    if (!try search.interfaces.has(system, start)) return none;
    var running: Run(direction) = .{ .search = search, .system = system, .root = root, .target = target, .rules = rules };
    if (direction == .forward or !rules.shallow) try running.visit(start, root, none) else try running.visitShallow(start, none);
    var next = search.first;
    while (next < search.states.items.len and running.found == none) : (next += 1) try running.expand(next);
    return running.found;
}

fn isTyped(system: *const TypeSystem, node: u32) bool {
    return system.firstNode(node, kinds.type_instance, .in) != none;
}

fn firstChildEdge(system: *TypeSystem, node: u32, name: u32) Allocator.Error!u32 {
    return system.index.childEdge(system.allocator, system.view, &system.names, node, name);
}

/// Whether a connection reaches no further than the level that it is on.
pub fn isShallow(system: *const TypeSystem, edge: u32) bool {
    return attributes.findBoolean(system.view.store, .edge, edge, system.names.shallow) orelse false;
}
