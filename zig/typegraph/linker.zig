//! Types of children that were given by name, and the types that they turn out to be.
const std = @import("std");
const graph = @import("graph");
const pyzig = @import("pyzig");
const attributes = @import("attributes.zig");
const declarations = @import("declarations.zig");
const Draft = @import("Draft.zig");
const failure = @import("failure.zig");
const kinds = @import("kinds.zig");
const links = @import("links.zig");
const types = @import("types.zig");
const TypeSystem = @import("TypeSystem.zig");
const Allocator = std.mem.Allocator;
const Details = failure.Details;
const Error = failure.Error;
const GraphView = graph.GraphView;
const Host = pyzig.Host;
const none = graph.none;

/// Adds a reference to a type by its name, which belongs to no child, and returns it.
pub fn addTypeReference(system: *TypeSystem, view: *GraphView, host: Host, self: u32, name: []const u8, details: *Details) Error!u32 {
    try system.enter(view);
    const type_reference = try types.builtin(system, self, "TypeReference", details);
    const draft: Draft = .begin(system, host);
    defer draft.end();
    const node = try draft.node();
    try draft.attribute(attributes.ofText(system.names.type_identifier, try draft.text(name)));
    try draft.typed(.outer(type_reference), node);
    return draft.insertNode();
}

/// Links references to types, in pairs, all or none. One that is linked already is led to its new type.
pub fn linkTypeReferences(
    system: *TypeSystem,
    view: *GraphView,
    allocator: Allocator,
    host: Host,
    type_references: []const u32,
    type_nodes: []const u32,
    details: *Details,
) Error!void {
    try system.enter(view);
    if (type_references.len != type_nodes.len) return error.LengthMismatch;
    const store = view.store;
    const resolved = system.names.resolved;
    const draft: Draft = .begin(system, host);
    defer draft.end();
    var seen: std.AutoHashMapUnmanaged(u32, void) = .empty;
    var uses: std.AutoHashMapUnmanaged(u32, u32) = .empty;
    for (type_references, type_nodes) |reference, type_node| {
        try system.checkMember(reference, details);
        try system.checkMember(type_node, details);
        const count = try uses.getOrPutValue(allocator, type_node, 0);
        count.value_ptr.* += 1;
        if ((try seen.getOrPut(allocator, reference)).found_existing) continue;
        const edge = links.pointerEdgeNamed(system, reference, resolved);
        // A link that other views have too is left to them: their tables are not those of this call.
        if (edge != none and store.edges.pointer(.references)[edge] == 1) continue;
        try draft.named(.outer(reference), .outer(type_node), kinds.pointer, resolved);
    }
    var targets = uses.iterator();
    while (targets.next()) |target| {
        const list = try view.listFor(host, view.nodes().find(target.key_ptr.*).?, kinds.pointer);
        try view.reserveMoreLinks(host, .in, list, target.value_ptr.*);
    }
    try draft.insert(&.{});
    var graph_details: graph.GraphStore.Details = .{ .allocator = allocator };
    for (type_references, type_nodes) |reference, type_node| {
        const edge = links.pointerEdgeNamed(system, reference, resolved);
        if (store.edges.pointer(.references)[edge] > 1) {
            _ = view.removeEdge(host, edge, &graph_details) catch unreachable; // a member
        } else store.setTarget(edge, type_node, &graph_details) catch unreachable; // a link of this view alone, and room was made
    }
}

/// Links a reference to a type. One that is linked already is led to its new type.
pub fn linkTypeReference(system: *TypeSystem, view: *GraphView, allocator: Allocator, host: Host, type_reference: u32, type_node: u32, details: *Details) Error!void {
    try linkTypeReferences(system, view, allocator, host, &.{type_reference}, &.{type_node}, details);
}

/// The type that a reference is linked to; 4294967295 when it is not linked.
pub fn resolvedType(system: *TypeSystem, view: *GraphView, type_reference: u32) Error!u32 {
    if (system.view != view) return error.WrongGraph;
    return links.pointerNamed(system, type_reference, system.names.resolved);
}

/// References to types that are not linked.
pub const UnresolvedReferences = struct {
    /// The types that have the children.
    types: []const u32,
    /// The child rules.
    rules: []const u32,
    /// The references.
    references: []const u32,
    /// The names of the types that are wanted, as rows of texts; 4294967295 without one.
    names: []const u32,
};

/// The references of child rules that are not linked, in the order of types and rules.
pub fn unresolvedReferences(system: *TypeSystem, view: *GraphView, allocator: Allocator, self: u32) Error!UnresolvedReferences {
    try system.enter(view);
    var lists: [4]std.ArrayList(u32) = @splat(.empty);
    for (try types.typesOf(system, view, allocator, self)) |type_node| {
        for (try declarations.rulesOf(system, allocator, type_node, "MakeChild")) |rule| {
            const reference = try system.childNamed(rule, system.names.type_ref);
            if (reference == none or links.pointerNamed(system, reference, system.names.resolved) != none) continue;
            const name = attributes.findText(view.store, .node, reference, system.names.type_identifier) orelse none;
            for (&lists, [_]u32{ type_node, rule, reference, name }) |*list, value| try list.append(allocator, value);
        }
    }
    return .{ .types = lists[0].items, .rules = lists[1].items, .references = lists[2].items, .names = lists[3].items };
}

/// Links every reference of a child rule whose name is that of a type; returns how many there were.
pub fn linkByName(system: *TypeSystem, view: *GraphView, allocator: Allocator, host: Host, self: u32, details: *Details) Error!u32 {
    const unresolved = try unresolvedReferences(system, view, allocator, self);
    var found: std.ArrayList(u32) = .empty;
    var type_nodes: std.ArrayList(u32) = .empty;
    for (unresolved.references, unresolved.names) |reference, name| {
        if (name == none) continue;
        const type_node = try system.childNamed(self, name);
        if (type_node == none) continue;
        try found.append(allocator, reference);
        try type_nodes.append(allocator, type_node);
    }
    try linkTypeReferences(system, view, allocator, host, found.items, type_nodes.items, details);
    return @intCast(found.items.len);
}
