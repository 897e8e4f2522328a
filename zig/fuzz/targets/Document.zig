//! A tree over a copy of an input, with what its functions need.
const std = @import("std");
const pyzig = @import("pyzig");
const sexp = @import("sexp");
const Memory = @import("../Memory.zig");
const Document = @This();

allocator: std.mem.Allocator,
arena: std.heap.ArenaAllocator,
details: pyzig.Details(sexp.ParseFailure),
tree: *sexp.Tree,

/// Parses in place, because the memory points at the document.
pub fn open(document: *Document, memory: *Memory, text: []const u8, options: sexp.ParseOptions) !void {
    document.allocator = memory.allocator();
    document.arena = .init(document.allocator);
    errdefer document.arena.deinit();
    document.details = .{ .allocator = document.arena.allocator() };
    const buffer = try document.host().allocate(text.len);
    errdefer document.host().release(buffer);
    @memcpy(buffer, text);
    document.tree = try sexp.Tree.parse(document.allocator, document.host(), .{ .data = buffer }, options, &document.details);
}

pub fn close(document: *Document) void {
    document.tree.destroy(document.host());
    document.arena.deinit();
}

pub fn host(document: *const Document) pyzig.Host {
    return .fromAllocator(&document.allocator);
}

pub fn release(document: *const Document, bytes: pyzig.Bytes) void {
    document.host().release(@alignCast(@constCast(bytes.data)));
}

pub fn expectWritten(document: *Document, expected: []const u8) !void {
    const written = try document.tree.write(document.host());
    defer document.release(written);
    if (!std.mem.eql(u8, written.data, expected)) return error.BytesDiffer;
}
