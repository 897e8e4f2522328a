//! KiCad's models on any file: checking lists what is odd and changes nothing.
const std = @import("std");
const sexp = @import("sexp");
const Memory = @import("../Memory.zig");
const Document = @import("Document.zig");

/// So few that the limit is reached often.
const limit = 50;

pub fn run(memory: *Memory, input: []const u8) anyerror!void {
    var document: Document = undefined;
    document.open(memory, input, .{}) catch |problem| switch (problem) {
        error.OutOfMemory => return problem,
        else => return,
    };
    defer document.close();
    const allocator = document.arena.allocator();
    const found = try document.tree.check(allocator, .{ .limit = limit });
    if (found.len > limit) return error.TooManyDiagnostics;
    for (found) |diagnostic| {
        if (diagnostic.node >= document.tree.nodes.len) return error.DiagnosticOfNoNode;
        if (!std.mem.eql(u8, diagnostic.path, try document.tree.pathOf(allocator, diagnostic.node))) return error.PathDiffers;
    }
    // The same kind, named, finds the same.
    for ([_][]const u8{ "board", "schematic", "footprint", "netlist", "worksheet", "design-rules", "symbol-library", "symbol-library-table" }) |kind| {
        _ = document.tree.check(allocator, .{ .kind = kind, .limit = limit }) catch |problem| switch (problem) {
            error.UnknownFileKind => return error.KnownKindRefused,
            else => return problem,
        };
    }
    try document.expectWritten(input);
}
