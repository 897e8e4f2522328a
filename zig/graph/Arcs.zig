//! All ways along the edges of a view, packed for algorithms that look at the whole graph: the arcs of each member node lie one
//! after the other, in the order in which their edges were inserted.
const std = @import("std");
const GraphView = @import("GraphView.zig");
const none = @import("runs.zig").none;
const Allocator = std.mem.Allocator;
const Arcs = @This();

/// Which ways an edge offers.
pub const Ways = enum {
    /// From source to target, whether the edge is directional or not.
    along,
    /// From source to target; an undirected edge also back.
    out,
    /// From target to source; an undirected edge also forth.
    in,
    /// Both.
    any,
};

/// Arcs of member `row` are those from `offsets[row]` to `offsets[row + 1]`.
offsets: []u32,
arcs: []Arc,

/// One way along an edge.
pub const Arc = struct {
    /// The member that it leads to.
    end: u32,
    /// The edge, in its store.
    edge: u32,
};

/// Collects the arcs of a view. Without edge types those of all types.
pub fn of(allocator: Allocator, view: *const GraphView, edge_types: []const u16, ways: Ways) Allocator.Error!Arcs {
    const selected = try TypeSet.of(allocator, edge_types);
    const member_count = view.node_members.len;
    const edge_count = view.edge_members.len;
    const offsets = try allocator.alloc(u32, @as(usize, member_count) + 2);
    @memset(offsets, 0);
    // Ends of each edge as members, so that nodes are looked up once.
    const sources = try allocator.alloc(u32, edge_count);
    const targets = try allocator.alloc(u32, edge_count);
    const kinds = try allocator.alloc(u2, edge_count);
    const rows = view.store.edges;
    const nodes = view.nodes();
    var arc_count: usize = 0;
    for (view.edge_members.items(.edge), sources, targets, kinds) |edge, *source, *target, *kind| {
        kind.* = 0;
        if (edge == none or !selected.has(rows.pointer(.edge_type)[edge])) continue;
        source.* = nodes.rowOf(rows.pointer(.source)[edge]);
        target.* = nodes.rowOf(rows.pointer(.target)[edge]);
        kind.* = arcsOf(ways, rows.pointer(.directional)[edge], source.* == target.*);
        // Counted two places further, so that filling moves the counts to where they belong.
        if (kind.* & forth != 0) offsets[source.* + 2] += 1;
        if (kind.* & back != 0) offsets[target.* + 2] += 1;
        arc_count += @popCount(kind.*);
    }
    if (arc_count > none) return error.OutOfMemory;
    for (2..offsets.len) |index| offsets[index] += offsets[index - 1];
    const arcs = try allocator.alloc(Arc, arc_count);
    for (view.edge_members.items(.edge), sources, targets, kinds) |edge, source, target, kind| {
        if (kind & forth != 0) {
            const place = offsets[source + 1];
            offsets[source + 1] += 1;
            arcs[place] = .{ .end = target, .edge = edge };
        }
        if (kind & back != 0) {
            const place = offsets[target + 1];
            offsets[target + 1] += 1;
            arcs[place] = .{ .end = source, .edge = edge };
        }
    }
    return .{ .offsets = offsets[0 .. offsets.len - 1], .arcs = arcs };
}

/// The arcs of a member.
pub fn from(arcs: Arcs, row: u32) []const Arc {
    return arcs.arcs[arcs.offsets[row]..arcs.offsets[row + 1]];
}

/// Fetches what the next members of a queue need, so that it is there by then. The first one is being visited.
pub inline fn prefetch(arcs: Arcs, queue: []const u32) void {
    const ahead = 8;
    if (queue.len <= ahead * 2) return;
    @prefetch(&arcs.offsets[queue[ahead * 2]], .{});
    @prefetch(arcs.arcs.ptr + arcs.offsets[queue[ahead]], .{});
}

const forth: u2 = 1;
const back: u2 = 2;

fn arcsOf(ways: Ways, directional: bool, is_loop: bool) u2 {
    return switch (ways) {
        .along => forth,
        .out => if (directional or is_loop) forth else forth | back,
        .in => if (directional or is_loop) back else forth | back,
        .any => if (is_loop) forth else forth | back,
    };
}

/// A set of edge types; empty stands for all.
pub const TypeSet = struct {
    bits: ?*std.StaticBitSet(1 << 16),

    /// Makes the set of a list.
    pub fn of(allocator: Allocator, edge_types: []const u16) Allocator.Error!TypeSet {
        if (edge_types.len == 0) return .{ .bits = null };
        const bits = try allocator.create(std.StaticBitSet(1 << 16));
        bits.* = .empty;
        for (edge_types) |edge_type| bits.set(edge_type);
        return .{ .bits = bits };
    }

    /// Whether a type is in the set.
    pub inline fn has(set: TypeSet, edge_type: u16) bool {
        return if (set.bits) |bits| bits.isSet(edge_type) else true;
    }
};
