//! Type graphs, their types, and which node is an instance of which.
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

/// The built-in types, in the order in which they are made.
const builtins = .{ "ImplementsType", "ImplementsTrait", "MakeChild", "MakeLink", "Reference", "TypeReference", "is_constructable" };

/// Makes a type graph with its seven built-in types, and returns its own node.
pub fn createTypeGraph(system: *TypeSystem, view: *GraphView, host: Host) Error!u32 {
    try system.enter(view);
    const names = system.names;
    const draft: Draft = .begin(system, host);
    defer draft.end();
    const self = try draft.node();
    try draft.attribute(attributes.ofBoolean(names.initialized, true));
    var made: [builtins.len]Draft.End = undefined;
    inline for (builtins, &made) |name, *node| {
        node.* = try draft.node();
        try draft.attribute(attributes.ofText(names.type_identifier, @field(names, name)));
    }
    inline for (builtins, made) |name, node| try draft.named(self, node, kinds.composition, @field(names, name));
    const implements_type, const implements_trait, const make_child, _, _, _, const is_constructable = made;
    for ([_]Draft.End{ implements_type, implements_trait, make_child, is_constructable }) |node| try draft.marker(node, implements_type);
    for ([_]Draft.End{ implements_type, implements_trait, is_constructable }) |node| try draft.marker(node, implements_trait);
    for (made) |node| try draft.marker(node, is_constructable);
    return draft.insertNode();
}

/// A built-in type of a type graph.
pub fn builtin(system: *TypeSystem, self: u32, comptime name: []const u8, details: *Details) Error!u32 {
    const found = try system.childNamed(self, @field(system.names, name));
    if (found != none) return found;
    try system.checkMember(self, details);
    details.fields = .{ .node = self, .identifier = name, .reason = "it has no type \"" ++ name ++ "\"" };
    return error.NotATypeGraph;
}

/// What a type is besides its name.
pub const TypeOptions = struct {
    /// Whether it is a trait.
    trait: bool = false,
    /// Whether instances can be made of it.
    constructable: bool = false,
};

/// Adds a type without rules and returns it.
pub fn addType(system: *TypeSystem, view: *GraphView, host: Host, self: u32, name: []const u8, options: TypeOptions, details: *Details) Error!u32 {
    try system.enter(view);
    if (name.len == 0) return error.EmptyName;
    const known = try findType(system, self, name);
    if (known != none) {
        details.fields = .{ .node = known, .identifier = failure.copied(details, name) };
        return error.TypeExists;
    }
    return makeType(system, host, self, name, options, details);
}

/// Adds types without rules, all or none, and returns them in order.
pub fn addTypes(system: *TypeSystem, view: *GraphView, allocator: Allocator, host: Host, self: u32, names: []const []const u8, details: *Details) Error![]const u32 {
    try system.enter(view);
    const implements_type = try builtin(system, self, "ImplementsType", details);
    const draft: Draft = .begin(system, host);
    defer draft.end();
    var rows: std.AutoHashMapUnmanaged(u32, void) = .empty;
    try rows.ensureTotalCapacity(allocator, @intCast(names.len));
    for (names) |name| {
        if (name.len == 0) return error.EmptyName;
        const row = try draft.text(name);
        const known = try system.childNamed(self, row);
        if (known != none or rows.contains(row)) {
            details.fields = .{ .node = known, .identifier = failure.copied(details, name) };
            return error.TypeExists;
        }
        rows.putAssumeCapacity(row, {});
        try draftType(draft, .outer(self), .outer(implements_type), row);
    }
    const made = try allocator.alloc(u32, names.len * 2);
    try draft.insert(made);
    const added = try allocator.alloc(u32, names.len);
    for (added, 0..) |*node, place| node.* = made[place * 2];
    return added;
}

/// The type of a name; a new one when there is none.
pub fn getOrCreateType(system: *TypeSystem, view: *GraphView, host: Host, self: u32, name: []const u8, details: *Details) Error!u32 {
    try system.enter(view);
    if (name.len == 0) return error.EmptyName;
    const known = try findType(system, self, name);
    return if (known != none) known else makeType(system, host, self, name, .{}, details);
}

fn findType(system: *TypeSystem, self: u32, name: []const u8) Allocator.Error!u32 {
    const row = system.rowOf(name);
    return if (row == none) none else system.childNamed(self, row);
}

fn makeType(system: *TypeSystem, host: Host, self: u32, name: []const u8, options: TypeOptions, details: *Details) Error!u32 {
    const implements_type = try builtin(system, self, "ImplementsType", details);
    const trait = if (options.trait) try builtin(system, self, "ImplementsTrait", details) else none;
    const constructable = if (options.constructable) try builtin(system, self, "is_constructable", details) else none;
    const draft: Draft = .begin(system, host);
    defer draft.end();
    try draftType(draft, .outer(self), .outer(implements_type), try draft.text(name));
    for ([_]u32{ trait, constructable }) |mark| {
        if (mark == none) continue;
        const instance = try draft.node();
        try draft.typed(.outer(mark), instance);
        try draft.edge(.inner(0), instance, kinds.trait);
    }
    return draft.insertNode();
}

fn draftType(draft: Draft, self: Draft.End, implements_type: Draft.End, name: u32) Allocator.Error!void {
    const node = try draft.node();
    try draft.attribute(attributes.ofText(draft.system.names.type_identifier, name));
    try draft.named(self, node, kinds.composition, name);
    try draft.marker(node, implements_type);
}

/// The type of a name, which is given as a row of texts; 4294967295 without one.
pub fn typeByName(system: *TypeSystem, view: *GraphView, self: u32, name: u32) Error!u32 {
    try system.enter(view);
    return system.childNamed(self, name);
}

/// The type of a name; 4294967295 without one.
pub fn typeByText(system: *TypeSystem, view: *GraphView, self: u32, name: []const u8) Error!u32 {
    try system.enter(view);
    return findType(system, self, name);
}

/// The row of a text; 4294967295 when the store has no such text. A row stands for the same text as long as its `stamp` stays.
pub fn findText(system: *TypeSystem, view: *GraphView, text: []const u8) Error!u32 {
    if (system.view != view) return error.WrongGraph;
    return system.rowOf(text);
}

/// The name of a type as a row of texts; 4294967295 for a node that is no type.
pub fn typeName(system: *TypeSystem, view: *GraphView, node: u32) Error!u32 {
    if (system.view != view) return error.WrongGraph;
    return nameOfType(system, node);
}

pub fn nameOfType(system: *const TypeSystem, node: u32) u32 {
    if (!system.view.containsNode(node)) return none;
    return attributes.findText(system.view.store, .node, node, system.names.type_identifier) orelse none;
}

/// The types of a type graph, in order: its children that have a type name.
pub fn typesOf(system: *TypeSystem, view: *GraphView, allocator: Allocator, self: u32) Error![]const u32 {
    try system.enter(view);
    var list: std.ArrayList(u32) = .empty;
    var edges = view.edgesOf(self, kinds.composition, .out);
    while (edges.next()) |visit| {
        if (nameOfType(system, visit.other) != none) try list.append(allocator, visit.other);
    }
    return list.items;
}

/// The type of a node, by its first type edge; 4294967295 when it has none.
pub fn typeOf(system: *TypeSystem, view: *GraphView, node: u32) Error!u32 {
    if (system.view != view) return error.WrongGraph;
    return system.firstNode(node, kinds.type_instance, .in);
}

/// Whether the type of a node is this one.
pub fn isInstanceOf(system: *TypeSystem, view: *GraphView, node: u32, type_node: u32) Error!bool {
    const found = try typeOf(system, view, node);
    return found != none and found == type_node;
}

/// The type graph of a type: its parent; 4294967295 when it has none.
pub fn typeGraphOfType(system: *TypeSystem, view: *GraphView, type_node: u32) Error!u32 {
    if (system.view != view) return error.WrongGraph;
    return system.firstNode(type_node, kinds.composition, .in);
}

/// The type graph of the type of a node; 4294967295 when it has none.
pub fn typeGraphOfInstance(system: *TypeSystem, view: *GraphView, node: u32) Error!u32 {
    const type_node = try typeOf(system, view, node);
    return if (type_node == none) none else typeGraphOfType(system, view, type_node);
}

/// The type graph of a node, which is an instance or else a type; 4294967295 when it has none.
pub fn typeGraphOf(system: *TypeSystem, view: *GraphView, node: u32) Error!u32 {
    const found = try typeGraphOfInstance(system, view, node);
    return if (found != none) found else typeGraphOfType(system, view, node);
}

/// Makes a node an instance of a type; returns the edge.
pub fn addInstance(system: *TypeSystem, view: *GraphView, host: Host, type_node: u32, instance: u32, details: *Details) Error!u32 {
    try system.enter(view);
    try system.checkMember(type_node, details);
    try system.checkMember(instance, details);
    const draft: Draft = .begin(system, host);
    defer draft.end();
    try draft.typed(.outer(type_node), .outer(instance));
    return draft.insertEdge();
}

/// The instances of a type, in the order in which they were made.
pub fn instances(system: *TypeSystem, view: *GraphView, allocator: Allocator, type_node: u32) Error![]const u32 {
    try system.enter(view);
    return targets(view, allocator, type_node, kinds.type_instance);
}

/// The ends of the edges of a kind that start at a node.
pub fn targets(view: *const GraphView, allocator: Allocator, node: u32, kind: u16) Allocator.Error![]const u32 {
    var list: std.ArrayList(u32) = .empty;
    var edges = view.edgesOf(node, kind, .out);
    while (edges.next()) |visit| try list.append(allocator, visit.other);
    return list.items;
}

/// How many instances each type has.
pub const InstanceCounts = struct {
    /// The types, in order.
    types: []const u32,
    /// Their instances.
    counts: []const u32,
};

/// How many instances each type of a type graph has, those of the built-in types included.
pub fn instanceCounts(system: *TypeSystem, view: *GraphView, allocator: Allocator, self: u32) Error!InstanceCounts {
    const list = try typesOf(system, view, allocator, self);
    const counts = try allocator.alloc(u32, list.len);
    for (list, counts) |type_node, *count| {
        const row = view.findList(view.nodes().find(type_node).?, kinds.type_instance);
        count.* = if (row) |found| view.lists.pointer(.out_count)[found] else 0;
    }
    return .{ .types = list, .counts = counts };
}

/// The type graph of a type.
pub fn typeGraphOfTypeOrFail(system: *TypeSystem, type_node: u32, details: *Details) Error!u32 {
    try system.checkMember(type_node, details);
    if (nameOfType(system, type_node) == none) {
        details.fields = .{ .node = type_node, .reason = "it has no type name" };
        return error.NotAType;
    }
    const self = system.firstNode(type_node, kinds.composition, .in);
    if (self != none) return self;
    details.fields = .{ .node = type_node, .reason = "it belongs to no type graph" };
    return error.NotAType;
}
