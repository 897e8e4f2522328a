//! Traits: what nodes have, looked up by type.
const std = @import("std");
const graph = @import("graph");
const pyzig = @import("pyzig");
const Draft = @import("Draft.zig");
const failure = @import("failure.zig");
const kinds = @import("kinds.zig");
const types = @import("types.zig");
const TypeSystem = @import("TypeSystem.zig");
const Allocator = std.mem.Allocator;
const Details = failure.Details;
const Error = failure.Error;
const GraphView = graph.GraphView;
const Host = pyzig.Host;
const none = graph.none;

/// Gives a node a trait instance that is there already; returns the edge.
pub fn addTraitInstance(system: *TypeSystem, view: *GraphView, host: Host, owner: u32, instance: u32, details: *Details) Error!u32 {
    try system.enter(view);
    try system.checkMember(owner, details);
    try system.checkMember(instance, details);
    const draft: Draft = .begin(system, host);
    defer draft.end();
    try draft.edge(.outer(owner), .outer(instance), kinds.trait);
    return draft.insertEdge();
}

/// Says that a type is a trait. A second time changes nothing.
pub fn markAsTrait(system: *TypeSystem, view: *GraphView, host: Host, type_node: u32, details: *Details) Error!void {
    try system.enter(view);
    try mark(system, host, type_node, "ImplementsTrait", details);
}

/// Gives a type a built-in trait, unless it has it.
pub fn mark(system: *TypeSystem, host: Host, type_node: u32, comptime name: []const u8, details: *Details) Error!void {
    const self = try types.typeGraphOfTypeOrFail(system, type_node, details);
    const trait_type = try types.builtin(system, self, name, details);
    if (try system.traitOfType(type_node, trait_type) != none) return;
    const draft: Draft = .begin(system, host);
    defer draft.end();
    const instance = try draft.node();
    try draft.typed(.outer(trait_type), instance);
    try draft.edge(.outer(type_node), instance, kinds.trait);
    try draft.insert(&.{});
}

/// The first trait instance of a node whose type is exactly this one; 4294967295 without one.
pub fn trait(system: *TypeSystem, view: *GraphView, owner: u32, trait_type: u32) Error!u32 {
    try system.enter(view);
    return system.traitOfType(owner, trait_type);
}

/// The first trait instance of each of some types, in their order; 4294967295 for one that the node has not got.
pub fn traitsOf(system: *TypeSystem, view: *GraphView, allocator: Allocator, owner: u32, trait_types: []const u32) Error![]const u32 {
    try system.enter(view);
    const found = try allocator.alloc(u32, trait_types.len);
    for (trait_types, found) |trait_type, *instance| instance.* = try system.traitOfType(owner, trait_type);
    return found;
}

/// The node that has a trait instance, the first of several; 4294967295 when there is none.
pub fn traitOwner(system: *TypeSystem, view: *GraphView, instance: u32) Error!u32 {
    if (system.view != view) return error.WrongGraph;
    return system.firstNode(instance, kinds.trait, .in);
}

/// Another trait of the node that has a trait instance; 4294967295 without one.
pub fn siblingTrait(system: *TypeSystem, view: *GraphView, instance: u32, trait_type: u32) Error!u32 {
    try system.enter(view);
    const owner = system.firstNode(instance, kinds.trait, .in);
    return if (owner == none) none else system.traitOfType(owner, trait_type);
}

/// Nodes with a trait.
pub const Implementers = struct {
    /// The nodes.
    nodes: []const u32,
    /// The trait instance of each.
    traits: []const u32,
};

/// The nodes that have an instance of a trait, in the order in which the instances were made. A node with two stands twice.
pub fn implementers(system: *TypeSystem, view: *GraphView, allocator: Allocator, trait_type: u32) Error!Implementers {
    try system.enter(view);
    var nodes: std.ArrayList(u32) = .empty;
    var found: std.ArrayList(u32) = .empty;
    var edges = view.edgesOf(trait_type, kinds.type_instance, .out);
    while (edges.next()) |visit| {
        const owner = system.firstNode(visit.other, kinds.trait, .in);
        if (owner == none) continue;
        try nodes.append(allocator, owner);
        try found.append(allocator, visit.other);
    }
    return .{ .nodes = nodes.items, .traits = found.items };
}
