//! What an operation is about to add to a view: described first, then made at once or not at all.
const std = @import("std");
const graph = @import("graph");
const pyzig = @import("pyzig");
const attributes = @import("attributes.zig");
const kinds = @import("kinds.zig");
const TypeSystem = @import("TypeSystem.zig");
const Allocator = std.mem.Allocator;
const Attribute = graph.GraphStore.Attribute;
const Host = pyzig.Host;
const Pattern = graph.Pattern;
const Draft = @This();

pub const End = Pattern.End;

system: *TypeSystem,
host: Host,
pattern: *Pattern,

/// Starts a description; one at a time. `end` it.
pub fn begin(system: *TypeSystem, host: Host) Draft {
    system.draft.clear();
    system.draft_texts.clearRetainingCapacity();
    return .{ .system = system, .host = host, .pattern = &system.draft };
}

/// Lets go of the texts that were held meanwhile.
pub fn end(draft: Draft) void {
    const texts = draft.system.view.store.textsOf();
    for (draft.system.draft_texts.items) |row| texts.release(row);
    draft.system.draft_texts.clearRetainingCapacity();
}

/// The row of a text, which stays until the draft ends.
pub fn text(draft: Draft, bytes: []const u8) Allocator.Error!u32 {
    if (bytes.len == 0) return draft.system.names.empty;
    try draft.system.draft_texts.ensureUnusedCapacity(draft.system.allocator, 1);
    const row = try draft.system.view.store.textsOf().intern(draft.host, bytes);
    draft.system.draft_texts.appendAssumeCapacity(row);
    return row;
}

/// A new node.
pub fn node(draft: Draft) Allocator.Error!End {
    return .inner(try draft.pattern.addNode(draft.system.allocator));
}

/// An attribute of the node that was added last.
pub fn attribute(draft: Draft, held: Attribute) Allocator.Error!void {
    try draft.pattern.addNodeAttribute(draft.system.allocator, held);
}

/// A new edge from source to target.
pub fn edge(draft: Draft, source: End, target: End, kind: u16) Allocator.Error!void {
    try draft.edgeWith(source, target, .{ .edge_type = kind, .directional = true });
}

pub fn edgeWith(draft: Draft, source: End, target: End, options: graph.GraphStore.EdgeOptions) Allocator.Error!void {
    _ = try draft.pattern.addEdge(draft.system.allocator, source, target, options);
}

/// A new edge with a name, which is the row of a text.
pub fn named(draft: Draft, source: End, target: End, kind: u16, name: u32) Allocator.Error!void {
    try draft.edge(source, target, kind);
    try draft.edgeAttribute(attributes.ofText(draft.system.names.name, name));
}

/// An attribute of the edge that was added last.
pub fn edgeAttribute(draft: Draft, held: Attribute) Allocator.Error!void {
    try draft.pattern.addEdgeAttribute(draft.system.allocator, held);
}

/// Makes a node an instance.
pub fn typed(draft: Draft, type_node: End, instance: End) Allocator.Error!void {
    try draft.edge(type_node, instance, kinds.type_instance);
}

/// A marker: an instance of a trait that is also an anonymous child.
pub fn marker(draft: Draft, owner: End, trait_type: End) Allocator.Error!void {
    const instance = try draft.node();
    try draft.typed(trait_type, instance);
    try draft.named(owner, instance, kinds.composition, draft.system.names.empty);
    try draft.edge(owner, instance, kinds.trait);
}

/// Adds all of it to the view. `made` gets the new nodes, or only the first, or nothing.
pub fn insert(draft: Draft, made: []u32) Allocator.Error!void {
    try draft.pattern.insert(draft.system.allocator, draft.host, draft.system.view, 1, made);
}

/// Adds all of it to the view and returns the last edge.
pub fn insertEdge(draft: Draft) Allocator.Error!u32 {
    try draft.insert(&.{});
    const view = draft.system.view;
    return view.edge_members.pointer(.edge)[view.edge_members.len - 1];
}

/// Adds all of it to the view and returns the first node.
pub fn insertNode(draft: Draft) Allocator.Error!u32 {
    var first: [1]u32 = undefined;
    try draft.insert(&first);
    return first[0];
}
