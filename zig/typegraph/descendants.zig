//! All that a node consists of, and what of it is wanted.
const std = @import("std");
const graph = @import("graph");
const Index = @import("Index.zig");
const failure = @import("failure.zig");
const kinds = @import("kinds.zig");
const TypeSystem = @import("TypeSystem.zig");
const Allocator = std.mem.Allocator;
const Error = failure.Error;
const GraphView = graph.GraphView;
const none = graph.none;

/// The order of the children of a node.
pub const ChildOrder = enum {
    /// That in which they were added.
    insertion,
    /// By the bytes of their names: `m[10]` before `m[2]`.
    name,
    /// By name, with numbers in it as numbers: `m[2]` before `m[10]`.
    natural,
};

/// Which descendants, and in which order.
pub const DescendantQuery = struct {
    /// Only children, not theirs.
    direct_only: bool = false,
    /// Whether the node itself can be among them.
    include_root: bool = false,
    /// Only nodes that are instances of one of these types; empty for all.
    types: []const u32 = &.{},
    /// Only nodes that have a trait of each of these types.
    traits: []const u32 = &.{},
    /// How children of one node are sorted; those with equal names stay in the order in which they were added.
    order: ChildOrder = .insertion,
};

/// What a node consists of: each node once, before what it consists of itself, whether or not that node is wanted.
pub fn descendants(system: *TypeSystem, view: *GraphView, allocator: Allocator, node: u32, query: DescendantQuery) Error![]const u32 {
    try system.enter(view);
    var found: std.ArrayList(u32) = .empty;
    const root = view.nodes().find(node) orelse return found.items;
    var seen: std.DynamicBitSetUnmanaged = try .initEmpty(allocator, view.node_members.len);
    seen.set(root);
    if (query.include_root and try matches(system, node, query)) try found.append(allocator, node);
    // The next node is the last: children are put there in reverse.
    var open: std.ArrayList(u32) = .empty;
    try openChildren(system, allocator, node, query.order, &open);
    while (open.pop()) |current| {
        const row = view.nodes().find(current).?;
        if (seen.isSet(row)) continue;
        seen.set(row);
        if (try matches(system, current, query)) try found.append(allocator, current);
        if (!query.direct_only) try openChildren(system, allocator, current, query.order, &open);
    }
    return found.items;
}

fn matches(system: *TypeSystem, node: u32, query: DescendantQuery) Error!bool {
    if (query.types.len != 0) {
        const type_node = system.firstNode(node, kinds.type_instance, .in);
        if (type_node == none or std.mem.findScalar(u32, query.types, type_node) == null) return false;
    }
    for (query.traits) |trait_type| {
        if (try system.traitOfType(node, trait_type) == none) return false;
    }
    return true;
}

const Child = struct {
    node: u32,
    name: []const u8,
};

fn openChildren(system: *TypeSystem, allocator: Allocator, node: u32, order: ChildOrder, open: *std.ArrayList(u32)) Allocator.Error!void {
    const view = system.view;
    const first = open.items.len;
    var edges = view.edgesOf(node, kinds.composition, .out);
    if (order == .insertion) {
        while (edges.next()) |visit| try open.append(allocator, visit.other);
    } else {
        var list: std.ArrayList(Child) = .empty;
        defer list.deinit(allocator);
        while (edges.next()) |visit| {
            try list.append(allocator, .{ .node = visit.other, .name = system.textOf(Index.nameOf(view, &system.names, visit.edge)) });
        }
        std.mem.sort(Child, list.items, order, struct {
            fn isBefore(by: ChildOrder, a: Child, b: Child) bool {
                return if (by == .name) std.mem.order(u8, a.name, b.name) == .lt else naturalOrder(a.name, b.name) == .lt;
            }
        }.isBefore);
        for (list.items) |child| try open.append(allocator, child.node);
    }
    std.mem.reverse(u32, open.items[first..]);
}

/// Compares names with numbers in them as numbers.
fn naturalOrder(a: []const u8, b: []const u8) std.math.Order {
    var left = a;
    var right = b;
    while (left.len != 0 and right.len != 0) {
        if (std.ascii.isDigit(left[0]) and std.ascii.isDigit(right[0])) {
            const from = takeNumber(&left);
            const to = takeNumber(&right);
            // Without leading zeros the longer number is the larger.
            const order = std.math.order(from.len, to.len);
            if (order != .eq) return order;
            const digits = std.mem.order(u8, from, to);
            if (digits != .eq) return digits;
            continue;
        }
        if (left[0] != right[0]) return std.math.order(left[0], right[0]);
        left = left[1..];
        right = right[1..];
    }
    const rest = std.math.order(left.len, right.len);
    return if (rest != .eq) rest else std.mem.order(u8, a, b);
}

fn takeNumber(text: *[]const u8) []const u8 {
    var length: usize = 0;
    while (length < text.len and std.ascii.isDigit(text.*[length])) length += 1;
    const digits = text.*[0..length];
    text.* = text.*[length..];
    return std.mem.trimStart(u8, digits, "0");
}

test "numbers in names are compared as numbers" {
    const names = [_][]const u8{ "", "a", "a0", "a1", "a01", "a2", "a10", "a10b", "a99999999999999999999999", "b", "m[2]", "m[10]" };
    for (names, 0..) |a, left| {
        for (names, 0..) |b, right| {
            if (std.mem.eql(u8, a, "a01") or std.mem.eql(u8, b, "a01")) continue;
            try std.testing.expectEqual(std.math.order(left, right), naturalOrder(a, b));
        }
    }
    try std.testing.expectEqual(.gt, naturalOrder("a1", "a01"));
}
