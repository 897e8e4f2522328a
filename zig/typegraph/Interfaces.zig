//! Which nodes are interfaces: those with an instance of a certain trait. What was found out is kept until the view changes.
const std = @import("std");
const graph = @import("graph");
const kinds = @import("kinds.zig");
const TypeSystem = @import("TypeSystem.zig");
const Allocator = std.mem.Allocator;
const GraphView = graph.GraphView;
const none = graph.none;
const Interfaces = @This();

/// The name of the trait that makes interfaces, in the type graph of a node's type, unless another one is asked for.
pub const default_trait = "is_interface.node.core.faebryk";

/// How much has happened to a view.
const Moment = struct {
    insertions: u64,
    removals: u64,
    edge_edits: u64,
    node_edits: u64,

    fn of(view: *const GraphView) Moment {
        return .{
            .insertions = view.insertion_count,
            .removals = view.removals.count,
            .edge_edits = view.store.edge_edits.count,
            .node_edits = view.store.node_edits.count,
        };
    }
};

/// The trait that makes interfaces of the instances of a type.
const TraitOfType = struct {
    type_node: u32 = none,
    trait_type: u32 = none,
};

/// For each node the version in which it was looked at, times two, plus one for an interface.
known: std.ArrayList(u32) = .empty,
/// Rises when what is known is out of date. 0 before anything is known.
version: u31 = 0,
/// How often it was.
changes: u64 = 0,
moment: ?Moment = null,
/// The trait that was asked for.
wanted: ?u32 = null,
/// The row of the name of the trait.
name: u32 = none,
/// The types that were met last.
traits: [8]TraitOfType = @splat(.{}),

pub fn deinit(interfaces: *Interfaces, allocator: Allocator) void {
    interfaces.known.deinit(allocator);
    interfaces.* = undefined;
}

/// Makes ready for questions about the view as it is now. Without a trait the one named `default_trait` counts.
pub fn follow(interfaces: *Interfaces, system: *const TypeSystem, trait_type: ?u32) Allocator.Error!void {
    const nodes = system.view.store.nodes.len;
    const before = interfaces.known.items.len;
    if (before < nodes) {
        try interfaces.known.resize(system.allocator, nodes);
        @memset(interfaces.known.items[before..], 0);
    }
    const moment: Moment = .of(system.view);
    if (interfaces.moment) |known| if (std.meta.eql(known, moment) and interfaces.wanted == trait_type) return;
    interfaces.moment = moment;
    interfaces.changes += 1;
    interfaces.wanted = trait_type;
    interfaces.name = system.rowOf(default_trait);
    interfaces.traits = @splat(.{});
    if (interfaces.version == std.math.maxInt(u31)) {
        @memset(interfaces.known.items, 0);
        interfaces.version = 0;
    }
    interfaces.version += 1;
}

/// Whether a node is an interface.
pub inline fn has(interfaces: *Interfaces, system: *TypeSystem, node: u32) Allocator.Error!bool {
    const known = interfaces.known.items[node];
    return if (known >> 1 == interfaces.version) known & 1 != 0 else interfaces.findOut(system, node);
}

fn findOut(interfaces: *Interfaces, system: *TypeSystem, node: u32) Allocator.Error!bool {
    const trait_type = interfaces.wanted orelse try interfaces.traitOfType(system, system.firstNode(node, kinds.type_instance, .in));
    const is_interface = trait_type != none and try system.traitOfType(node, trait_type) != none;
    interfaces.known.items[node] = @as(u32, interfaces.version) << 1 | @intFromBool(is_interface);
    return is_interface;
}

fn traitOfType(interfaces: *Interfaces, system: *TypeSystem, type_node: u32) Allocator.Error!u32 {
    if (type_node == none) return none;
    const entry = &interfaces.traits[type_node % interfaces.traits.len];
    if (entry.type_node == type_node) return entry.trait_type;
    const type_graph = system.firstNode(type_node, kinds.composition, .in);
    const found = if (type_graph == none or interfaces.name == none) none else try system.childNamed(type_graph, interfaces.name);
    entry.* = .{ .type_node = type_node, .trait_type = found };
    return found;
}
