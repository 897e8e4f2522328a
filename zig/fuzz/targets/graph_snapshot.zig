//! Snapshots that nobody trusts: they are refused with a reason, or become a view that is saved and loaded the same.
const std = @import("std");
const graph = @import("graph");
const pyzig = @import("pyzig");
const Input = @import("../Input.zig");
const Memory = @import("../Memory.zig");
const GraphStore = graph.GraphStore;

/// The sections of a snapshot as zig/graph/snapshot.zig describes them: how long the elements are, and which count of the header counts them.
const Section = struct { width: usize, count: usize };
const node_count = 0;
const edge_count = 1;
const attribute_count = 2;
const text_count = 3;
const text_byte_count = 4;
const note_byte_count = 5;
const sections = [_]Section{
    .{ .width = 1, .count = note_byte_count },
    .{ .width = 4, .count = node_count },
    .{ .width = 4, .count = edge_count },
    .{ .width = 4, .count = edge_count },
    .{ .width = 4, .count = edge_count },
    .{ .width = 4, .count = edge_count },
    .{ .width = 2, .count = edge_count },
    .{ .width = 2, .count = edge_count },
    .{ .width = 1, .count = edge_count },
    .{ .width = 4, .count = attribute_count },
    .{ .width = 4, .count = attribute_count },
    .{ .width = 4, .count = attribute_count },
    .{ .width = 1, .count = attribute_count },
    .{ .width = 4, .count = text_count },
    .{ .width = 1, .count = text_byte_count },
};

/// A snapshot whose lengths and checksum are right, and whose numbers come from the input: its counts first, then a byte for each number.
fn build(allocator: std.mem.Allocator, input: *Input) ![]align(8) u8 {
    var header: [16]u32 = @splat(0);
    header[0..3].* = .{ 0x69_7A_79_70, 0x46_52_47_67, 1 };
    for (header[4..10]) |*count| count.* = input.byte() % 32;
    var length: usize = @sizeOf(@TypeOf(header));
    for (sections) |section| length += std.mem.alignForward(usize, section.width * header[4 + section.count], 8);
    const bytes = try allocator.alignedAlloc(u8, .@"8", length);
    @memset(bytes, 0);
    var at: usize = @sizeOf(@TypeOf(header));
    for (sections) |section| {
        const count = header[4 + section.count];
        for (0..count) |index| {
            const given = input.byte();
            const element = bytes[at + index * section.width ..][0..section.width];
            element[0] = given;
            // The numbers that matter beside small ones.
            if (given == 255) @memset(element, 255);
            if (given == 254) element[section.width - 1] = 128;
        }
        at += std.mem.alignForward(usize, section.width * count, 8);
    }
    const checksum = std.hash.XxHash3.hash(0, bytes[@sizeOf(@TypeOf(header))..]);
    header[12] = @truncate(checksum);
    header[13] = @truncate(checksum >> 32);
    @memcpy(bytes[0..@sizeOf(@TypeOf(header))], std.mem.asBytes(&header));
    return bytes;
}

pub fn run(memory: *Memory, given: []const u8) anyerror!void {
    const allocator = memory.allocator();
    const host: pyzig.Host = .fromAllocator(&allocator);
    var scratch: std.heap.ArenaAllocator = .init(allocator);
    defer scratch.deinit();
    var input: Input = .{ .bytes = given };
    // Either bytes as they are, or bytes that pass the first checks.
    const bytes: []const u8 = if (input.byte() == 'p') given else try build(scratch.allocator(), &input);

    const store = try GraphStore.create(allocator);
    defer store.destroy(host);
    var details: GraphStore.Details = .{ .allocator = scratch.allocator() };
    const view = store.loadSnapshot(allocator, host, .{ .data = bytes }, &.{1}, &.{2}, &details) catch |problem| switch (problem) {
        error.InvalidSnapshot => {
            if (memory.has_refused) return error.OutOfMemory; // the explanation may need memory of its own
            if (details.fields == null or details.fields.?.reason.len == 0) return error.NoReason;
            // Nothing of it stays.
            if (store.nodeCount() != 0 or store.edgeCount() != 0 or store.first_view != null) return error.HalfLoaded;
            return;
        },
        error.OutOfMemory => {
            if (store.nodeCount() != 0 or store.edgeCount() != 0 or store.first_view != null) return error.HalfLoaded;
            return problem;
        },
        else => return problem,
    };
    const note = graph.snapshots.snapshotNote(scratch.allocator(), .{ .data = bytes }, &details) catch |problem| switch (problem) {
        error.InvalidSnapshot => "", // it is no text
        else => return problem,
    };
    const saved = try view.snapshot(scratch.allocator(), host, note);
    defer host.release(@alignCast(@constCast(saved.data)));
    const loaded = try store.loadSnapshot(allocator, host, saved, &.{}, &.{}, &details);
    const again = try loaded.snapshot(scratch.allocator(), host, note);
    defer host.release(@alignCast(@constCast(again.data)));
    if (!std.mem.eql(u8, saved.data, again.data)) return error.SnapshotDiffers;
}
