//! Bytes that a list holds: a file or a picture.
const std = @import("std");
const Allocator = std.mem.Allocator;
const schema = @import("schema.zig");
const Tree = @import("../Tree.zig");
const Content = @This();

tree: *const Tree,
/// The list with the atoms that the bytes are written in.
list: u32,
codec: schema.Codec,

/// Reasons for which bytes can't be read.
pub const DecodeError = error{
    /// What stands there isn't base64.
    InvalidBase64,
    /// What was compressed is damaged.
    InvalidCompression,
};

/// The bytes, with memory from `allocator`.
pub fn decode(self: Content, allocator: Allocator) (DecodeError || Allocator.Error)![]u8 {
    const bytes = try self.decodeBase64(allocator);
    if (self.codec == .base64 or bytes.len == 0) return bytes;
    defer allocator.free(bytes);
    return decompress(allocator, bytes);
}

fn decodeBase64(self: Content, allocator: Allocator) (DecodeError || Allocator.Error)![]u8 {
    const nexts = self.tree.nodes.items(.next);
    var letters: std.ArrayList(u8) = .empty;
    defer letters.deinit(allocator);
    const head = self.tree.firstChild(self.list);
    var child = if (head == 0) 0 else nexts[head];
    while (child != 0) : (child = nexts[child]) {
        if (!self.tree.kindOf(child).isAtom()) continue;
        try letters.appendSlice(allocator, std.mem.trim(u8, self.tree.textOf(child), "\"|"));
    }
    const decoder = std.base64.standard.Decoder;
    const size = decoder.calcSizeForSlice(letters.items) catch return error.InvalidBase64;
    const bytes = try allocator.alloc(u8, size);
    errdefer allocator.free(bytes);
    decoder.decode(bytes, letters.items) catch return error.InvalidBase64;
    return bytes;
}

fn decompress(allocator: Allocator, bytes: []const u8) (DecodeError || Allocator.Error)![]u8 {
    const zstd = std.compress.zstd;
    const window = try allocator.alloc(u8, zstd.default_window_len + zstd.block_size_max);
    defer allocator.free(window);
    var input: std.Io.Reader = .fixed(bytes);
    var stream: zstd.Decompress = .init(&input, window, .{});
    return stream.reader.allocRemaining(allocator, .unlimited) catch |err| switch (err) {
        error.OutOfMemory => error.OutOfMemory,
        error.ReadFailed, error.StreamTooLong => error.InvalidCompression,
    };
}
