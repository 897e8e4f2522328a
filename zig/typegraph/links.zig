//! Pointers, successors and connections between interfaces.
const std = @import("std");
const graph = @import("graph");
const pyzig = @import("pyzig");
const attributes = @import("attributes.zig");
const Draft = @import("Draft.zig");
const failure = @import("failure.zig");
const Index = @import("Index.zig");
const kinds = @import("kinds.zig");
const TypeSystem = @import("TypeSystem.zig");
const Allocator = std.mem.Allocator;
const Details = failure.Details;
const Error = failure.Error;
const GraphView = graph.GraphView;
const Host = pyzig.Host;
const none = graph.none;

/// Makes a node point to another; returns the edge. `index` is from 0 to 4294967294.
pub fn pointTo(system: *TypeSystem, view: *GraphView, host: Host, node: u32, target: u32, name: ?[]const u8, index: ?u32, details: *Details) Error!u32 {
    try system.enter(view);
    try system.checkMember(node, details);
    try system.checkMember(target, details);
    if (index) |number| if (number == none) {
        details.fields = .{ .position = number };
        return error.OutOfRange;
    };
    const draft: Draft = .begin(system, host);
    defer draft.end();
    const row = if (name) |text| try draft.text(text) else null;
    try draft.edgeWith(.outer(node), .outer(target), .{ .edge_type = kinds.pointer, .directional = true, .specific = index orelse none });
    if (row) |text| try draft.edgeAttribute(attributes.ofText(system.names.name, text));
    return draft.insertEdge();
}

/// The node that a node points to first; 4294967295 when it points to none.
pub fn pointed(system: *TypeSystem, view: *GraphView, node: u32) Error!u32 {
    if (system.view != view) return error.WrongGraph;
    return system.firstNode(node, kinds.pointer, .out);
}

/// The node at the end of the first pointer of a name, which is given as a row of texts; 4294967295 without one.
pub fn pointedByName(system: *TypeSystem, view: *GraphView, node: u32, name: u32) Error!u32 {
    if (system.view != view) return error.WrongGraph;
    return pointerNamed(system, node, name);
}

pub fn pointerNamed(system: *const TypeSystem, node: u32, name: u32) u32 {
    const edge = pointerEdgeNamed(system, node, name);
    return if (edge == none) none else system.view.store.edges.pointer(.target)[edge];
}

pub fn pointerEdgeNamed(system: *const TypeSystem, node: u32, name: u32) u32 {
    var edges = system.view.edgesOf(node, kinds.pointer, .out);
    while (edges.next()) |visit| {
        const held = attributes.findText(system.view.store, .edge, visit.edge, system.names.name) orelse continue;
        if (held == name) return visit.edge;
    }
    return none;
}

/// The order of pointers.
pub const PointerOrder = enum {
    /// That in which they were made.
    insertion,
    /// By index; those without one come last, in the order in which they were made.
    index,
};

/// Which pointers of a node.
pub const PointerQuery = struct {
    /// Only those of this name, a row of texts.
    name: ?u32 = null,
    /// How they are sorted.
    order: PointerOrder = .insertion,
};

/// The pointers of a node.
pub const Pointers = struct {
    /// The edges.
    edges: []const u32,
    /// Where they lead.
    targets: []const u32,
    /// Their indexes; 4294967295 for one without.
    indexes: []const u32,
};

/// The pointers that start at a node.
pub fn pointers(system: *TypeSystem, view: *GraphView, allocator: Allocator, node: u32, query: PointerQuery) Error!Pointers {
    if (system.view != view) return error.WrongGraph;
    const store = view.store;
    var list: std.ArrayList(u32) = .empty;
    var edges = view.edgesOf(node, kinds.pointer, .out);
    while (edges.next()) |visit| {
        if (query.name) |name| {
            if ((attributes.findText(store, .edge, visit.edge, system.names.name) orelse continue) != name) continue;
        }
        try list.append(allocator, visit.edge);
    }
    const specific = store.edges.pointer(.specific);
    if (query.order == .index) std.mem.sort(u32, list.items, specific, struct {
        fn isBefore(indexes: [*]const u32, a: u32, b: u32) bool {
            return indexes[a] < indexes[b];
        }
    }.isBefore);
    const targets = try allocator.alloc(u32, list.items.len);
    const indexes = try allocator.alloc(u32, list.items.len);
    for (list.items, targets, indexes) |edge, *target, *index| {
        target.* = store.edges.pointer(.target)[edge];
        index.* = specific[edge];
    }
    return .{ .edges = list.items, .targets = targets, .indexes = indexes };
}

/// Makes a node the successor of another; returns the edge.
pub fn addNext(system: *TypeSystem, view: *GraphView, host: Host, previous: u32, node: u32, details: *Details) Error!u32 {
    try system.enter(view);
    try system.checkMember(previous, details);
    try system.checkMember(node, details);
    const draft: Draft = .begin(system, host);
    defer draft.end();
    try draft.edge(.outer(previous), .outer(node), kinds.next);
    return draft.insertEdge();
}

/// The first successor of a node; 4294967295 without one.
pub fn nextNode(system: *TypeSystem, view: *GraphView, node: u32) Error!u32 {
    if (system.view != view) return error.WrongGraph;
    return system.firstNode(node, kinds.next, .out);
}

/// The first predecessor of a node; 4294967295 without one.
pub fn previousNode(system: *TypeSystem, view: *GraphView, node: u32) Error!u32 {
    if (system.view != view) return error.WrongGraph;
    return system.firstNode(node, kinds.next, .in);
}

/// Connects two interfaces; returns the edge. They are of the same type, or both of none. A shallow connection does not reach what is inside.
pub fn connect(system: *TypeSystem, view: *GraphView, host: Host, a: u32, b: u32, shallow: bool, details: *Details) Error!u32 {
    try system.enter(view);
    const draft: Draft = .begin(system, host);
    defer draft.end();
    try draftConnection(draft, a, b, shallow, details);
    return draft.insertEdge();
}

/// Connects interfaces in pairs, all or none; returns the edges. The two lists are equally long.
pub fn connectAll(system: *TypeSystem, view: *GraphView, allocator: Allocator, host: Host, a: []const u32, b: []const u32, shallow: bool, details: *Details) Error![]const u32 {
    try system.enter(view);
    if (a.len != b.len) return error.LengthMismatch;
    const draft: Draft = .begin(system, host);
    defer draft.end();
    for (a, b) |from, to| try draftConnection(draft, from, to, shallow, details);
    const added = try allocator.alloc(u32, a.len);
    try draft.insert(&.{});
    @memcpy(added, view.edge_members.items(.edge)[view.edge_members.len - added.len ..]);
    return added;
}

fn draftConnection(draft: Draft, a: u32, b: u32, shallow: bool, details: *Details) Error!void {
    const system = draft.system;
    try system.checkMember(a, details);
    try system.checkMember(b, details);
    const type_a = system.firstNode(a, kinds.type_instance, .in);
    const type_b = system.firstNode(b, kinds.type_instance, .in);
    if (type_a != type_b) {
        const reason = if (type_a == none) "only the second has a type" else if (type_b == none) "only the first has a type" else "they are of different types";
        details.fields = .{ .node = a, .other = b, .reason = reason };
        return error.IncompatibleTypes;
    }
    try draft.edgeWith(.outer(a), .outer(b), .{ .edge_type = kinds.interface_connection });
    try draft.edgeAttribute(attributes.ofBoolean(system.names.shallow, shallow));
}

/// Connections of an interface.
pub const Connections = struct {
    /// The edges.
    edges: []const u32,
    /// The interfaces at their other ends.
    nodes: []const u32,
};

/// What an interface is connected to directly, in the order in which the connections were made.
pub fn connected(system: *TypeSystem, view: *GraphView, allocator: Allocator, node: u32) Error!Connections {
    if (system.view != view) return error.WrongGraph;
    var list: std.ArrayList(u32) = .empty;
    var nodes: std.ArrayList(u32) = .empty;
    var edges = view.edgesOf(node, kinds.interface_connection, .any);
    while (edges.next()) |visit| {
        try list.append(allocator, visit.edge);
        try nodes.append(allocator, visit.other);
    }
    return .{ .edges = list.items, .nodes = nodes.items };
}
