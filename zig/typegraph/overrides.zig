//! Attributes for nodes inside an instance that is about to be made: paths are followed in its pattern.
const std = @import("std");
const graph = @import("graph");
const declarations = @import("declarations.zig");
const Draft = @import("Draft.zig");
const failure = @import("failure.zig");
const kinds = @import("kinds.zig");
const path_text = @import("path.zig");
const PatternSpace = @import("PatternSpace.zig");
const references = @import("references.zig");
const similar = @import("similar.zig");
const types = @import("types.zig");
const Allocator = std.mem.Allocator;
const Attribute = graph.GraphStore.Attribute;
const Details = failure.Details;
const Error = failure.Error;

/// Sets the first `entries` values of the inbox on nodes of the draft, whose node 0 is an instance of a type. `owner` counts `paths`, which lead from
/// the instance to the nodes. What a rule says of the same keys gives way. Texts stay until the draft ends.
pub fn apply(draft: Draft, arena: Allocator, type_node: u32, paths: []const []const u8, entries: u32, details: *Details) Error!void {
    const system = draft.system;
    const self = try types.typeGraphOfTypeOrFail(system, type_node, details);
    const nodes = try arena.alloc(u32, paths.len);
    if (paths.len != 0) {
        var space: PatternSpace = .{ .system = system, .arena = arena, .pattern = draft.pattern };
        try space.enter();
        for (paths, nodes) |path, *node| node.* = try nodeAt(&space, self, path, details);
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

/// The node of the pattern that a path leads to; it may not go through nodes that are there already.
fn nodeAt(space: *const PatternSpace, self: u32, path: []const u8, details: *Details) Error!u32 {
    const segments = try path_text.parse(space.arena, path, details);
    var current: u32 = 0;
    for (try references.stepsFor(space.system, space.arena, segments), 0..) |step, place| {
        const leads_out = leads_out: {
            if (step.kind == kinds.operand) {
                const set = try space.follow(self, .{ .kind = kinds.composition, .name = space.system.names.operands }, .inner(current));
                if (set == .end and set.end.is_outer) break :leads_out true;
            }
            const found = try space.follow(self, step, .inner(current));
            if (found == .missing) break :leads_out false;
            if (found.end.is_outer) break :leads_out true;
            current = found.end.node;
            continue;
        };
        return fail(space, path, segments, place, current, leads_out, details);
    }
    return current;
}

fn fail(space: *const PatternSpace, path: []const u8, segments: []const path_text.Segment, place: usize, node: u32, leads_out: bool, details: *Details) Error {
    const system = space.system;
    const segment = segments[place];
    const owner = try path_text.print(space.arena, segments[0..place]);
    const shown = if (place == 0) "the instance" else try std.fmt.allocPrint(space.arena, "\"{s}\"", .{owner});
    const name = if (std.mem.startsWith(u8, segment.name, path_text.type_prefix)) segment.name[path_text.type_prefix.len..] else segment.name;
    var names: std.ArrayList([]const u8) = .empty;
    if (!leads_out and segment.kind == kinds.composition) {
        for (space.pattern.edges.items) |edge| {
            if (edge.options.edge_type != kinds.composition or edge.source.is_outer or edge.source.node != node) continue;
            try names.append(space.arena, system.textOf(PatternSpace.nameOf(system, space.pattern, edge)));
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
