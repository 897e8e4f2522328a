//! Where paths are followed in what is about to be made: nodes of a pattern, and nodes that are there already.
//!
//! Edges of the pattern are found by what a step looks for. `first` holds, for a node and a kind of edge, the first edge that has it:
//!
//! | kind | the node | `what` |
//! |---|---|---|
//! | composition, operand | its source | the row of its name |
//! | trait | its source | the type of its target; `none` for a target without one, which no step looks for |
//! | pointer | its source | 0 |
//! | type_instance | its target | 0; tells the type of a node |
//!
//! The first `entered` edges of the pattern are in it, under their numbers. So the pattern may grow, and `enter` adds what is new; it may
//! not lose or change edges. A node that is there already is asked first for the edges that it has, then for those that it would get.
const std = @import("std");
const graph = @import("graph");
const failure = @import("failure.zig");
const kinds = @import("kinds.zig");
const operands = @import("operands.zig");
const references = @import("references.zig");
const TypeSystem = @import("TypeSystem.zig");
const Allocator = std.mem.Allocator;
const End = graph.Pattern.End;
const none = graph.none;
const PatternSpace = @This();

system: *TypeSystem,
/// For the index, which is never freed by itself.
arena: Allocator,
pattern: *const graph.Pattern,
first: std.AutoHashMapUnmanaged(Key, u32) = .empty,
entered: usize = 0,

const Key = struct {
    node: u32,
    what: u32,
    kind: u16,
    is_outer: bool,
};

/// Where a step leads, or why it leads nowhere.
pub const Found = union(enum) {
    end: End,
    missing: failure.Kind,
};

/// Enters the edges that the pattern has got since the last time.
pub fn enter(space: *PatternSpace) Allocator.Error!void {
    const edges = space.pattern.edges.items;
    const fresh = edges[space.entered..];
    try space.first.ensureUnusedCapacity(space.arena, std.math.cast(u32, fresh.len) orelse return error.OutOfMemory);
    // Types first: the trait edge of a node may come before.
    for (fresh, space.entered..) |edge, number| {
        if (edge.options.edge_type == kinds.type_instance) space.put(keyOf(edge.target, kinds.type_instance, 0), @intCast(number));
    }
    for (fresh, space.entered..) |edge, number| {
        const kind = edge.options.edge_type;
        const what = switch (kind) {
            kinds.composition, kinds.operand => nameOf(space.system, space.pattern, edge),
            kinds.trait => space.typeOf(edge.target),
            kinds.pointer => 0,
            else => continue,
        };
        space.put(keyOf(edge.source, kind, what), @intCast(number));
    }
    space.entered = edges.len;
}

/// The row of the name of an edge of a pattern.
pub fn nameOf(system: *const TypeSystem, pattern: *const graph.Pattern, edge: graph.Pattern.Edge) u32 {
    for (pattern.attributes.items[edge.attributes.start..][0..edge.attributes.count]) |held| {
        if (held.key == system.names.name and held.tag == .text) return held.low;
    }
    return system.names.empty;
}

/// Where a step leads from a node. `self` is the type graph whose types the step names.
pub fn follow(space: *const PatternSpace, self: u32, step: references.Step, current: End) Allocator.Error!Found {
    const system = space.system;
    if (step.is_jump) {
        const found = if (step.type_name == none) none else try system.childNamed(self, step.type_name);
        return if (found == none) .{ .missing = .type_not_found } else .{ .end = .outer(found) };
    }
    switch (step.kind) {
        kinds.composition => {
            if (step.name == system.names.empty) return .{ .end = current };
            return space.target(current, kinds.composition, step.name, .composition_child_not_found);
        },
        kinds.trait => {
            const trait_type = if (step.name == none) none else try system.childNamed(self, step.name);
            if (trait_type == none) return .{ .missing = .trait_type_not_found };
            return space.target(current, kinds.trait, trait_type, .trait_instance_not_found);
        },
        kinds.pointer => return space.target(current, kinds.pointer, 0, .pointer_dereference_failed),
        kinds.operand => switch (try space.target(current, kinds.composition, system.names.operands, .operand_not_found)) {
            .end => |set| return space.target(set, kinds.operand, step.name, .operand_not_found),
            .missing => |problem| return .{ .missing = problem },
        },
        else => return .{ .missing = .unknown_edge_type },
    }
}

/// The end of the first edge: of one that is there, else of one that is not yet.
fn target(space: *const PatternSpace, current: End, kind: u16, what: u32, problem: failure.Kind) Allocator.Error!Found {
    const system = space.system;
    const missing: Found = .{ .missing = problem };
    if (what == none) return missing;
    if (current.is_outer) {
        const found = switch (kind) {
            kinds.composition => try system.childNamed(current.node, what),
            kinds.trait => try system.traitOfType(current.node, what),
            kinds.operand => operands.inSet(system, current.node, what),
            else => system.firstNode(current.node, kinds.pointer, .out),
        };
        if (found != none) return .{ .end = .outer(found) };
    }
    const edge = space.first.get(keyOf(current, kind, what)) orelse return missing;
    return .{ .end = space.pattern.edges.items[edge].target };
}

fn typeOf(space: *const PatternSpace, end: End) u32 {
    if (end.is_outer) {
        const known = space.system.firstNode(end.node, kinds.type_instance, .in);
        if (known != none) return known;
    }
    const edge = space.first.get(keyOf(end, kinds.type_instance, 0)) orelse return none;
    const source = space.pattern.edges.items[edge].source;
    return if (source.is_outer) source.node else none;
}

fn keyOf(end: End, kind: u16, what: u32) Key {
    return .{ .node = end.node, .what = what, .kind = kind, .is_outer = end.is_outer };
}

fn put(space: *PatternSpace, key: Key, edge: u32) void {
    const entry = space.first.getOrPutAssumeCapacity(key);
    if (!entry.found_existing) entry.value_ptr.* = edge;
}
