//! Compositions: parents and their children.
const std = @import("std");
const graph = @import("graph");
const pyzig = @import("pyzig");
const Draft = @import("Draft.zig");
const failure = @import("failure.zig");
const kinds = @import("kinds.zig");
const TypeSystem = @import("TypeSystem.zig");
const Allocator = std.mem.Allocator;
const Details = failure.Details;
const Error = failure.Error;
const GraphView = graph.GraphView;
const Host = pyzig.Host;
const none = graph.none;

/// Makes a node a child of another; returns the edge. An empty name is that of an anonymous child. Names need not differ, and a node may have
/// several parents: what is looked up is the first.
pub fn addChild(system: *TypeSystem, view: *GraphView, host: Host, parent_node: u32, child_node: u32, name: []const u8, details: *Details) Error!u32 {
    try system.enter(view);
    try system.checkMember(parent_node, details);
    try system.checkMember(child_node, details);
    const draft: Draft = .begin(system, host);
    defer draft.end();
    try draft.named(.outer(parent_node), .outer(child_node), kinds.composition, try draft.text(name));
    return draft.insertEdge();
}

/// Makes nodes children of others, all or none; returns the edges. The three lists are equally long.
pub fn addChildren(
    system: *TypeSystem,
    view: *GraphView,
    allocator: Allocator,
    host: Host,
    parents: []const u32,
    children: []const u32,
    names: []const []const u8,
    details: *Details,
) Error![]const u32 {
    try system.enter(view);
    if (children.len != parents.len or names.len != parents.len) return error.LengthMismatch;
    const draft: Draft = .begin(system, host);
    defer draft.end();
    for (parents, children, names) |parent_node, child_node, name| {
        try system.checkMember(parent_node, details);
        try system.checkMember(child_node, details);
        try draft.named(.outer(parent_node), .outer(child_node), kinds.composition, try draft.text(name));
    }
    const added = try allocator.alloc(u32, parents.len);
    try draft.insert(&.{});
    @memcpy(added, view.edge_members.items(.edge)[view.edge_members.len - added.len ..]);
    return added;
}

/// The first child of a name, which is given as a row of texts; 4294967295 without one.
pub fn child(system: *TypeSystem, view: *GraphView, node: u32, name: u32) Error!u32 {
    try system.enter(view);
    return system.childNamed(node, name);
}

/// The first child of a name; 4294967295 without one.
pub fn childByText(system: *TypeSystem, view: *GraphView, node: u32, name: []const u8) Error!u32 {
    try system.enter(view);
    const row = system.rowOf(name);
    return if (row == none) none else system.childNamed(node, row);
}

/// The edge to the first child of a name, which is given as a row of texts; 4294967295 without one.
pub fn childEdge(system: *TypeSystem, view: *GraphView, node: u32, name: u32) Error!u32 {
    try system.enter(view);
    return system.index.childEdge(system.allocator, view, &system.names, node, name);
}

/// The node that is reached from child to child by names, which are rows of texts; 4294967295 when one is missing.
pub fn childAlong(system: *TypeSystem, view: *GraphView, node: u32, names: []const u32) Error!u32 {
    try system.enter(view);
    var current = node;
    for (names) |name| {
        current = try system.childNamed(current, name);
        if (current == none) break;
    }
    return current;
}

/// The first parent of a node; 4294967295 when it has none.
pub fn parent(system: *TypeSystem, view: *GraphView, node: u32) Error!u32 {
    if (system.view != view) return error.WrongGraph;
    return system.firstNode(node, kinds.composition, .in);
}

/// The edge from the first parent of a node; 4294967295 when it has none.
pub fn parentEdge(system: *TypeSystem, view: *GraphView, node: u32) Error!u32 {
    if (system.view != view) return error.WrongGraph;
    const visit = view.firstEdge(node, kinds.composition, .in) orelse return none;
    return visit.edge;
}

/// The first child whose type is exactly this one; 4294967295 without one.
pub fn childOfType(system: *TypeSystem, view: *GraphView, node: u32, type_node: u32) Error!u32 {
    if (system.view != view) return error.WrongGraph;
    var edges = view.edgesOf(node, kinds.composition, .out);
    while (edges.next()) |visit| {
        if (isOf(system, visit.other, type_node)) return visit.other;
    }
    return none;
}

/// The children whose type is exactly this one, in order.
pub fn childrenOfType(system: *TypeSystem, view: *GraphView, allocator: Allocator, node: u32, type_node: u32) Error![]const u32 {
    if (system.view != view) return error.WrongGraph;
    var list: std.ArrayList(u32) = .empty;
    var edges = view.edgesOf(node, kinds.composition, .out);
    while (edges.next()) |visit| {
        if (isOf(system, visit.other, type_node)) try list.append(allocator, visit.other);
    }
    return list.items;
}

fn isOf(system: *const TypeSystem, node: u32, type_node: u32) bool {
    const found = system.firstNode(node, kinds.type_instance, .in);
    return found != none and found == type_node;
}
