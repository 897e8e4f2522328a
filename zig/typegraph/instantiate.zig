//! Makes instances of types: all of an instance, or nothing.
const std = @import("std");
const graph = @import("graph");
const pyzig = @import("pyzig");
const attributes = @import("attributes.zig");
const compile = @import("compile.zig");
const declarations = @import("declarations.zig");
const Draft = @import("Draft.zig");
const failure = @import("failure.zig");
const kinds = @import("kinds.zig");
const overrides = @import("overrides.zig");
const Recipe = @import("Recipe.zig");
const traits = @import("traits.zig");
const types = @import("types.zig");
const TypeSystem = @import("TypeSystem.zig");
const Allocator = std.mem.Allocator;
const Details = failure.Details;
const Error = failure.Error;
const GraphView = graph.GraphView;
const Host = pyzig.Host;
const none = graph.none;

/// Says that instances of a type can be made. A second time changes nothing.
pub fn markConstructable(system: *TypeSystem, view: *GraphView, host: Host, type_node: u32, details: *Details) Error!void {
    try system.enter(view);
    try traits.mark(system, host, type_node, "is_constructable", details);
}

/// Whether instances of a type can be made.
pub fn isConstructable(system: *TypeSystem, view: *GraphView, type_node: u32, details: *Details) Error!bool {
    try system.enter(view);
    const self = try types.typeGraphOfTypeOrFail(system, type_node, details);
    const constructable = try types.builtin(system, self, "is_constructable", details);
    return try system.traitOfType(type_node, constructable) != none;
}

/// Makes an instance of a type, with its children and links, and returns it. The first `entries` values of the inbox become its attributes.
pub fn instantiate(system: *TypeSystem, view: *GraphView, allocator: Allocator, host: Host, type_node: u32, entries: u32, details: *Details) Error!u32 {
    try system.enter(view);
    const recipe = try compile.recipeOf(system, allocator, host, type_node, details);
    var made: [1]u32 = undefined;
    try emit(system, host, recipe, 1, entries, &made, details);
    return made[0];
}

/// Makes an instance of a type, and returns it. The first `entries` values of the inbox become attributes of nodes inside it: `owner` counts `paths`,
/// which lead from the instance to these nodes. They come before what rules say of the same keys. A path that leads to no node of the instance is an
/// error, and nothing is made.
pub fn instantiateWith(
    system: *TypeSystem,
    view: *GraphView,
    allocator: Allocator,
    host: Host,
    type_node: u32,
    paths: []const []const u8,
    entries: u32,
    details: *Details,
) Error!u32 {
    try system.enter(view);
    const recipe = try compile.recipeOf(system, allocator, host, type_node, details);
    const draft: Draft = .begin(system, host);
    defer draft.end();
    _ = try draft.pattern.append(system.allocator, &recipe.pattern);
    try overrides.apply(draft, allocator, type_node, paths, entries, details);
    const made = try draft.insertNode();
    if (!recipe.changes_declarations) system.index.skipInsertions(view);
    return made;
}

/// Makes instances of a type and returns them, all or none. The first `entries` values of the inbox are their attributes: `owner` counts the
/// instances.
pub fn instantiateMany(
    system: *TypeSystem,
    view: *GraphView,
    allocator: Allocator,
    host: Host,
    type_node: u32,
    count: u32,
    entries: u32,
    details: *Details,
) Error![]const u32 {
    try system.enter(view);
    const recipe = try compile.recipeOf(system, allocator, host, type_node, details);
    const made = try allocator.alloc(u32, count);
    try emit(system, host, recipe, count, entries, made, details);
    return made;
}

/// An instance with all that it consists of.
pub const InstanceTree = struct {
    /// The nodes, the instance itself first and each child before its own.
    nodes: []const u32,
    /// The place of the parent of each in this list; 4294967295 for the instance itself and for traits that are no children.
    parents: []const u32,
    /// The names of the children, as rows of texts.
    names: []const u32,
};

/// Makes an instance of a type and returns all of its nodes. The first `entries` values of the inbox become attributes of the instance itself.
pub fn instantiateTree(system: *TypeSystem, view: *GraphView, allocator: Allocator, host: Host, type_node: u32, entries: u32, details: *Details) Error!InstanceTree {
    try system.enter(view);
    const recipe = try compile.recipeOf(system, allocator, host, type_node, details);
    const pattern = &recipe.pattern;
    const nodes = try allocator.alloc(u32, pattern.nodes.items.len);
    const parents = try allocator.alloc(u32, nodes.len);
    const names = try allocator.alloc(u32, nodes.len);
    @memset(parents, none);
    @memset(names, system.names.empty);
    for (pattern.edges.items) |edge| {
        if (edge.options.edge_type != kinds.composition or edge.source.is_outer or edge.target.is_outer) continue;
        const place = &parents[edge.target.node];
        if (place.* != none) continue;
        place.* = edge.source.node;
        for (pattern.attributes.items[edge.attributes.start..][0..edge.attributes.count]) |held| {
            if (held.key == system.names.name and held.tag == .text) names[edge.target.node] = held.low;
        }
    }
    try emit(system, host, recipe, 1, entries, nodes, details);
    return .{ .nodes = nodes, .parents = parents, .names = names };
}

fn emit(system: *TypeSystem, host: Host, recipe: *Recipe, count: u32, entries: u32, made: []u32, details: *Details) Error!void {
    if (count == 0) return;
    const view = system.view;
    const store = view.store;
    const attribute_room = try prepare(system, host, entries, count, details);
    errdefer store.discardInbox(entries);
    // Room for both kinds of attributes at once: the pattern asks for no more than its part of it.
    try recipe.pattern.prepareInsert(system.allocator, host, view, count, attribute_room);
    recipe.pattern.insertPrepared(view, count, made);
    if (!recipe.changes_declarations) system.index.skipInsertions(view);
    if (entries == 0) return;
    var first: u32 = 0;
    const stride = made.len / count;
    for (0..count) |owner| {
        if (first == entries) break;
        if (store.inbox.pointer(.owner)[first] != owner) continue;
        const end = store.groupEnd(first, entries);
        store.takeInbox(.node, made[owner * stride], first, end);
        first = end;
    }
}

/// Takes up the values of the inbox, and returns how many rows their runs need.
fn prepare(system: *TypeSystem, host: Host, entries: u32, count: u32, details: *Details) Error!u64 {
    if (entries == 0) return 0;
    const store = system.view.store;
    var graph_details: graph.GraphStore.Details = .{ .allocator = details.allocator };
    store.prepareInbox(host, entries, count, &graph_details) catch |problem| switch (problem) {
        error.OutOfMemory => return error.OutOfMemory,
        else => return declarations.invalidInbox(details),
    };
    return store.inboxRoom(entries);
}

/// Gives a node a new instance of a trait, and returns the instance. The first `entries` values of the inbox become attributes of the instance.
pub fn addTrait(system: *TypeSystem, view: *GraphView, allocator: Allocator, host: Host, owner: u32, trait_type: u32, entries: u32, details: *Details) Error!u32 {
    return addPart(system, view, allocator, host, owner, kinds.trait, trait_type, null, entries, details);
}

/// Gives a node a new instance of a type as a child, and returns the child. The first `entries` values of the inbox become attributes of the child.
pub fn addNewChild(
    system: *TypeSystem,
    view: *GraphView,
    allocator: Allocator,
    host: Host,
    parent: u32,
    child_type: u32,
    name: []const u8,
    entries: u32,
    details: *Details,
) Error!u32 {
    return addPart(system, view, allocator, host, parent, kinds.composition, child_type, name, entries, details);
}

fn addPart(
    system: *TypeSystem,
    view: *GraphView,
    allocator: Allocator,
    host: Host,
    owner: u32,
    kind: u16,
    part_type: u32,
    name: ?[]const u8,
    entries: u32,
    details: *Details,
) Error!u32 {
    try system.enter(view);
    try system.checkMember(owner, details);
    const recipe = try compile.recipeOf(system, allocator, host, part_type, details);
    const attribute_room = try prepare(system, host, entries, 1, details);
    const store = view.store;
    errdefer store.discardInbox(entries);
    const draft: Draft = .begin(system, host);
    defer draft.end();
    _ = try draft.pattern.append(system.allocator, &recipe.pattern);
    try draft.edge(.outer(owner), .inner(0), kind);
    if (name) |text| try draft.edgeAttribute(attributes.ofText(system.names.name, try draft.text(text)));
    try draft.pattern.prepareInsert(system.allocator, host, view, 1, attribute_room);
    var made: [1]u32 = undefined;
    draft.pattern.insertPrepared(view, 1, &made);
    if (entries != 0) store.takeInbox(.node, made[0], 0, entries);
    return made[0];
}
