//! Paths of type graphs as text: refused with a place and a reason, or read, printed and read the same.
const std = @import("std");
const typegraph = @import("typegraph");
const Input = @import("../Input.zig");
const Memory = @import("../Memory.zig");

pub fn run(memory: *Memory, text: []const u8) anyerror!void {
    var arena: std.heap.ArenaAllocator = .init(memory.allocator());
    defer arena.deinit();
    var details: typegraph.failure.Details = .{ .allocator = arena.allocator() };
    const segments = typegraph.references.parsePath(arena.allocator(), text, &details) catch |problem| switch (problem) {
        error.InvalidPath => {
            // The explanation needs memory of its own.
            if (memory.has_refused) return error.OutOfMemory;
            const fields = details.fields orelse return error.NoReason;
            if (fields.position > text.len or fields.reason.len == 0) return error.NoReason;
            return;
        },
        else => return problem,
    };
    const printed = try typegraph.references.printPath(arena.allocator(), segments);
    const again = typegraph.references.parsePath(arena.allocator(), printed, &details) catch |problem| switch (problem) {
        error.InvalidPath => return error.PrintedPathRefused,
        else => return problem,
    };
    if (again.len != segments.len) return error.PathDiffers;
    for (segments, again) |segment, other| {
        if (segment.edge_type != other.edge_type or !std.mem.eql(u8, segment.name, other.name)) return error.PathDiffers;
    }
    if (!std.mem.eql(u8, printed, try typegraph.references.printPath(arena.allocator(), again))) return error.PrintNotStable;
}
