//! Which nodes are connected because all of their children are.
//!
//! Two nodes of one type are, when both are interfaces with the same names of interface children, and the children of each name are
//! connected by other than shallow connections. Connections that come of this count for further ones, until there are no more.
//!
//! Nodes that are connected anyway are in one class. A node of which two children have one name, or one child is first of all
//! the child of another, is left out.
const std = @import("std");
const graph = @import("graph");
const Index = @import("Index.zig");
const Interfaces = @import("Interfaces.zig");
const kinds = @import("kinds.zig");
const PathSearch = @import("PathSearch.zig");
const TypeSystem = @import("TypeSystem.zig");
const Allocator = std.mem.Allocator;
const none = graph.none;
const UpConnections = @This();

/// An interface that is the child of another.
const Part = struct {
    name: u32,
    child: u32,
};

/// An interface with its parts.
const Whole = struct {
    node: u32,
    type_node: u32,
    first_part: u32,
    part_count: u32,
    /// Whether it can be connected by its parts.
    is_regular: bool,
};

/// From a node to one that it is connected to.
const Hop = struct {
    other: u32,
    next: u32,
};

/// How much has happened to the interfaces that all of this is about; 0 when it is about none.
changes: u64 = 0,
/// The next node of the same class, on the way to the one that stands for the class.
classes: std.ArrayList(u32) = .empty,
wholes: std.ArrayList(Whole) = .empty,
parts: std.ArrayList(Part) = .empty,
/// What was met first with a class and a name (a child), or with a type and the classes of parts (an index of a whole).
met: std.AutoHashMapUnmanaged(u64, u32) = .empty,
first_hops: std.ArrayList(u32) = .empty,
hops: std.ArrayList(Hop) = .empty,

pub fn deinit(connections: *UpConnections, allocator: Allocator) void {
    connections.classes.deinit(allocator);
    connections.wholes.deinit(allocator);
    connections.parts.deinit(allocator);
    connections.met.deinit(allocator);
    connections.first_hops.deinit(allocator);
    connections.hops.deinit(allocator);
    connections.* = undefined;
}

/// The nodes that a node is connected to because all children are; those that follow from others may be left out.
pub const Hops = struct {
    hops: []const Hop,
    position: u32,

    pub fn next(iterator: *Hops) ?u32 {
        if (iterator.position == none) return null;
        const hop = iterator.hops[iterator.position];
        iterator.position = hop.next;
        return hop.other;
    }
};

pub fn hopsOf(connections: *const UpConnections, node: u32) Hops {
    return .{ .hops = connections.hops.items, .position = connections.first_hops.items[node] };
}

/// Finds out about the view as it is now.
pub fn follow(connections: *UpConnections, system: *TypeSystem, interfaces: *Interfaces) Allocator.Error!void {
    if (connections.changes == interfaces.changes) return;
    connections.changes = 0;
    const allocator = system.allocator;
    const node_count = interfaces.known.items.len;
    try connections.classes.resize(allocator, node_count);
    for (connections.classes.items, 0..) |*class, node| class.* = @intCast(node);
    try connections.first_hops.resize(allocator, node_count);
    @memset(connections.first_hops.items, none);
    connections.hops.clearRetainingCapacity();
    for (system.view.edge_members.items(.edge)) |edge| {
        if (edge == none or system.view.store.edges.pointer(.edge_type)[edge] != kinds.interface_connection) continue;
        if (PathSearch.isShallow(system, edge)) continue;
        _ = connections.unite(system.view.store.edges.pointer(.source)[edge], system.view.store.edges.pointer(.target)[edge]);
    }
    try connections.collect(system, interfaces);
    while (try connections.connectParts(allocator) or try connections.connectWholes(allocator)) {}
    connections.changes = interfaces.changes;
}

fn classOf(connections: *UpConnections, node: u32) u32 {
    const classes = connections.classes.items;
    var current = node;
    while (classes[current] != current) {
        classes[current] = classes[classes[current]];
        current = classes[current];
    }
    return current;
}

/// Returns whether they were of two classes. The smaller number stands for both.
fn unite(connections: *UpConnections, a: u32, b: u32) bool {
    const class_a = connections.classOf(a);
    const class_b = connections.classOf(b);
    connections.classes.items[@max(class_a, class_b)] = @min(class_a, class_b);
    return class_a != class_b;
}

fn collect(connections: *UpConnections, system: *TypeSystem, interfaces: *Interfaces) Allocator.Error!void {
    const view = system.view;
    connections.wholes.clearRetainingCapacity();
    connections.parts.clearRetainingCapacity();
    for (view.node_members.items(.node)) |node| {
        if (node == none or !try interfaces.has(system, node)) continue;
        const type_node = system.firstNode(node, kinds.type_instance, .in);
        if (type_node == none) continue;
        const first: u32 = @intCast(connections.parts.items.len);
        var is_regular = true;
        var edges = view.edgesOf(node, kinds.composition, .out);
        while (edges.next()) |way| {
            if (!try interfaces.has(system, way.other)) continue;
            const name = Index.nameOf(view, &system.names, way.edge);
            const is_first = try system.index.childEdge(system.allocator, view, &system.names, node, name) == way.edge;
            if (!is_first or view.firstEdge(way.other, kinds.composition, .in).?.edge != way.edge) {
                is_regular = false;
                continue;
            }
            try connections.parts.append(system.allocator, .{ .name = name, .child = way.other });
        }
        const parts = connections.parts.items[first..];
        if (parts.len == 0) continue;
        std.mem.sortUnstable(Part, parts, {}, isBefore);
        try connections.wholes.append(system.allocator, .{
            .node = node,
            .type_node = type_node,
            .first_part = first,
            .part_count = @intCast(parts.len),
            .is_regular = is_regular,
        });
    }
}

fn isBefore(_: void, a: Part, b: Part) bool {
    return a.name < b.name;
}

fn partsOf(connections: *const UpConnections, whole: Whole) []const Part {
    return connections.parts.items[whole.first_part..][0..whole.part_count];
}

/// Nodes that are connected have connected children. Returns whether there was anything to connect.
fn connectParts(connections: *UpConnections, allocator: Allocator) Allocator.Error!bool {
    var has_changed = false;
    connections.met.clearRetainingCapacity();
    for (connections.wholes.items) |whole| {
        const class = connections.classOf(whole.node);
        for (connections.partsOf(whole)) |part| {
            const found = try connections.met.getOrPut(allocator, @as(u64, class) << 32 | part.name);
            if (!found.found_existing) found.value_ptr.* = part.child;
            if (connections.unite(found.value_ptr.*, part.child)) has_changed = true;
        }
    }
    return has_changed;
}

/// Nodes whose children are connected are so. Returns whether there was anything to connect.
fn connectWholes(connections: *UpConnections, allocator: Allocator) Allocator.Error!bool {
    var has_changed = false;
    connections.met.clearRetainingCapacity();
    for (connections.wholes.items, 0..) |whole, index| {
        if (!whole.is_regular) continue;
        // Where another has the same hash, the next number is tried.
        var hash = connections.hashOf(whole);
        const first = while (true) : (hash +%= 1) {
            const found = try connections.met.getOrPut(allocator, hash);
            if (!found.found_existing) found.value_ptr.* = @intCast(index);
            const other = connections.wholes.items[found.value_ptr.*];
            if (connections.areAlike(whole, other)) break other.node;
        };
        if (!connections.unite(first, whole.node)) continue;
        has_changed = true;
        try connections.hops.ensureUnusedCapacity(allocator, 2);
        connections.addHop(first, whole.node);
        connections.addHop(whole.node, first);
    }
    return has_changed;
}

fn addHop(connections: *UpConnections, node: u32, other: u32) void {
    const first = &connections.first_hops.items[node];
    connections.hops.appendAssumeCapacity(.{ .other = other, .next = first.* });
    first.* = @intCast(connections.hops.items.len - 1);
}

fn hashOf(connections: *UpConnections, whole: Whole) u64 {
    var hasher: std.hash.Wyhash = .init(whole.type_node);
    for (connections.partsOf(whole)) |part| {
        const pair: [2]u32 = .{ part.name, connections.classOf(part.child) };
        hasher.update(std.mem.asBytes(&pair));
    }
    return hasher.final();
}

fn areAlike(connections: *UpConnections, a: Whole, b: Whole) bool {
    if (a.type_node != b.type_node or a.part_count != b.part_count) return false;
    for (connections.partsOf(a), connections.partsOf(b)) |x, y| {
        if (x.name != y.name or connections.classOf(x.child) != connections.classOf(y.child)) return false;
    }
    return true;
}
