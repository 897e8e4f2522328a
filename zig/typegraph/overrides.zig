//! Attributes for nodes inside an instance that is about to be made: paths are followed in its pattern.
const std = @import("std");
const graph = @import("graph");
const declarations = @import("declarations.zig");
const Draft = @import("Draft.zig");
const failure = @import("failure.zig");
const kinds = @import("kinds.zig");
const path_text = @import("path.zig");
const references = @import("references.zig");
const similar = @import("similar.zig");
const types = @import("types.zig");
const TypeSystem = @import("TypeSystem.zig");
const Allocator = std.mem.Allocator;
const Attribute = graph.GraphStore.Attribute;
const Details = failure.Details;
const End = graph.Pattern.End;
const Error = failure.Error;
const none = graph.none;

/// Sets the first `entries` values of the inbox on nodes of the draft, whose node 0 is an instance of a type. `owner` counts `paths`, which lead from
/// the instance to the nodes. What a rule says of the same keys gives way. Texts stay until the draft ends.
pub fn apply(draft: Draft, arena: Allocator, type_node: u32, paths: []const []const u8, entries: u32, details: *Details) Error!void {
    const system = draft.system;
    const self = try types.typeGraphOfTypeOrFail(system, type_node, details);
    const nodes = try arena.alloc(u32, paths.len);
    if (paths.len != 0) {
        var space: Space = .{ .system = system, .arena = arena, .pattern = draft.pattern, .self = self };
        try space.enterEdges();
        for (paths, nodes) |path, *node| node.* = try space.nodeAt(path, details);
    }
    if (entries == 0) return;
    const store = system.view.store;
    var graph_details: graph.GraphStore.Details = .{ .allocator = arena };
    store.prepareInbox(draft.host, entries, std.math.cast(u32, paths.len) orelse return error.OutOfMemory, &graph_details) catch |problem| switch (problem) {
        error.OutOfMemory => return error.OutOfMemory,
        else => return declarations.invalidInbox(details),
    };
    defer store.discardInbox(entries);
    try system.draft_texts.ensureUnusedCapacity(system.allocator, entries);
    var first: u32 = 0;
    while (first < entries) {
        const end = store.groupEnd(first, entries);
        try setAll(draft, nodes[store.inbox.get(first).owner], first, end);
        first = end;
    }
}

/// Gives a node of the draft the values from `first` to `end` of the inbox, beside the attributes that it has.
fn setAll(draft: Draft, node: u32, first: u32, end: u32) Allocator.Error!void {
    const system = draft.system;
    const store = system.view.store;
    const pattern = draft.pattern;
    const had = pattern.nodes.items[node].attributes;
    const start = pattern.attributes.items.len;
    // More attributes than a run can hold are found when room is made.
    try pattern.attributes.ensureUnusedCapacity(system.allocator, had.count + (end - first));
    pattern.attributes.appendSliceAssumeCapacity(pattern.attributes.items[had.start..][0..had.count]);
    for (first..end) |index| {
        const entry = store.inbox.get(@intCast(index));
        const held: Attribute = .{ .key = entry.key, .low = entry.low, .high = entry.high, .tag = @fromBackingInt(entry.tag) };
        if (held.tag == .text) {
            try store.textsOf().retain(held.low);
            system.draft_texts.appendAssumeCapacity(held.low);
        }
        for (pattern.attributes.items[start..]) |*known| {
            if (known.key != held.key) continue;
            known.* = held;
            break;
        } else pattern.attributes.appendAssumeCapacity(held);
    }
    const count = pattern.attributes.items.len - start;
    pattern.nodes.items[node].attributes = .{ .start = std.math.cast(u32, start) orelse return error.OutOfMemory, .count = @intCast(count) };
}

/// Where paths are followed: the nodes of a pattern.
const Space = struct {
    system: *TypeSystem,
    arena: Allocator,
    pattern: *const graph.Pattern,
    self: u32,
    /// Where the first edge of a node leads to, by what it is found by.
    first: std.AutoHashMapUnmanaged(Key, End) = .empty,

    const Key = struct { node: u32, what: u32, kind: u16 };

    fn enterEdges(space: *Space) Allocator.Error!void {
        const edges = space.pattern.edges.items;
        var types_of: std.AutoHashMapUnmanaged(u32, u32) = .empty;
        for (edges) |edge| {
            if (edge.options.edge_type != kinds.type_instance or edge.target.is_outer or !edge.source.is_outer) continue;
            const entry = try types_of.getOrPut(space.arena, edge.target.node);
            if (!entry.found_existing) entry.value_ptr.* = edge.source.node;
        }
        for (edges) |edge| {
            if (edge.source.is_outer) continue;
            const what = switch (edge.options.edge_type) {
                kinds.composition, kinds.operand => space.nameOf(edge),
                kinds.trait => if (edge.target.is_outer)
                    space.system.firstNode(edge.target.node, kinds.type_instance, .in)
                else
                    types_of.get(edge.target.node) orelse none,
                kinds.pointer => 0,
                else => continue,
            };
            const entry = try space.first.getOrPut(space.arena, .{ .node = edge.source.node, .what = what, .kind = edge.options.edge_type });
            if (!entry.found_existing) entry.value_ptr.* = edge.target;
        }
    }

    fn nameOf(space: *const Space, edge: graph.Pattern.Edge) u32 {
        for (space.pattern.attributes.items[edge.attributes.start..][0..edge.attributes.count]) |held| {
            if (held.key == space.system.names.name and held.tag == .text) return held.low;
        }
        return space.system.names.empty;
    }

    /// The node of the pattern that a path leads to.
    fn nodeAt(space: *Space, path: []const u8, details: *Details) Error!u32 {
        const segments = try path_text.parse(space.arena, path, details);
        var current: u32 = 0;
        for (try references.stepsFor(space.system, space.arena, segments), 0..) |step, place| {
            const found = try space.follow(step, current);
            if (found == null or found.?.is_outer) return space.fail(path, segments, place, current, found != null, details);
            current = found.?.node;
        }
        return current;
    }

    fn follow(space: *Space, step: references.Step, current: u32) Allocator.Error!?End {
        const system = space.system;
        if (step.is_jump) return if (step.type_name == none or try system.childNamed(space.self, step.type_name) == none) null else .outer(none);
        switch (step.kind) {
            kinds.composition => return if (step.name == system.names.empty) .inner(current) else space.target(current, kinds.composition, step.name),
            kinds.trait => return space.target(current, kinds.trait, if (step.name == none) none else try system.childNamed(space.self, step.name)),
            kinds.pointer => return space.target(current, kinds.pointer, 0),
            kinds.operand => {
                const set = space.target(current, kinds.composition, system.names.operands) orelse return null;
                return if (set.is_outer) set else space.target(set.node, kinds.operand, step.name);
            },
            else => return null,
        }
    }

    fn target(space: *const Space, node: u32, kind: u16, what: u32) ?End {
        return if (what == none) null else space.first.get(.{ .node = node, .what = what, .kind = kind });
    }

    fn fail(space: *Space, path: []const u8, segments: []const path_text.Segment, place: usize, node: u32, leads_out: bool, details: *Details) Error {
        const system = space.system;
        const segment = segments[place];
        const owner = try path_text.print(space.arena, segments[0..place]);
        const shown = if (place == 0) "the instance" else try std.fmt.allocPrint(space.arena, "\"{s}\"", .{owner});
        const name = if (std.mem.startsWith(u8, segment.name, path_text.type_prefix)) segment.name[path_text.type_prefix.len..] else segment.name;
        var names: std.ArrayList([]const u8) = .empty;
        if (!leads_out and segment.kind == kinds.composition) {
            for (space.pattern.edges.items) |edge| {
                if (edge.options.edge_type != kinds.composition or edge.source.is_outer or edge.source.node != node) continue;
                try names.append(space.arena, system.textOf(space.nameOf(edge)));
            }
        }
        const what = if (std.mem.startsWith(u8, segment.name, path_text.type_prefix)) "type" else switch (segment.kind) {
            kinds.trait => "trait",
            kinds.operand => "operand",
            else => "child",
        };
        details.fields = .{
            .kind = .missing_child,
            .identifier = failure.copied(details, name),
            .path = failure.copied(details, path),
            .segment = @intCast(place),
            .candidates = try similar.similarNames(details.allocator, name, names.items),
            .reason = if (leads_out)
                failure.reasonOf(details, "`{s}` leads to what is there already: only new nodes of the instance get attributes", .{path})
            else if (segment.kind == kinds.pointer)
                failure.reasonOf(details, "`{s}`: {s} points to nothing", .{ path, shown })
            else
                failure.reasonOf(details, "`{s}`: {s} has no {s} \"{s}\"", .{ path, shown, what, name }),
        };
        return error.InvalidPath;
    }
};
