//! A file in the making: a list of pieces, each copied from the tree's text or from text written for the occasion. Long runs that were not edited are
//! one piece, whatever number of nodes they hold.
const std = @import("std");
const assert = std.debug.assert;
const Allocator = std.mem.Allocator;
const pyzig = @import("pyzig");
const lexical = @import("lexical.zig");
const Tree = @import("Tree.zig");
const Output = @This();

tree: *const Tree,
allocator: Allocator,
/// All pieces but the text that is being written.
pieces: std.ArrayList(Piece) = .empty,
/// Text that isn't in the tree.
written: std.ArrayList(u8) = .empty,
/// Where, in `written`, the text starts that is no piece yet.
pending: usize = 0,
/// Bytes in all pieces.
length_of_pieces: usize = 0,

const Piece = struct {
    origin: enum { tree, written },
    start: usize,
    end: usize,
};

pub fn init(tree: *const Tree) Output {
    return .{ .tree = tree, .allocator = tree.allocator };
}

pub fn deinit(self: *Output) void {
    self.pieces.deinit(self.allocator);
    self.written.deinit(self.allocator);
    self.* = undefined;
}

/// Adds a span of the tree's text.
pub fn copy(self: *Output, start: u32, end: u32) Allocator.Error!void {
    assert(start <= end);
    if (start == end) return;
    if (self.continuesAt(start)) {
        self.pieces.items[self.pieces.items.len - 1].end = end;
    } else {
        try self.pieces.ensureUnusedCapacity(self.allocator, 2);
        self.endPiece();
        self.pieces.appendAssumeCapacity(.{ .origin = .tree, .start = start, .end = end });
    }
    self.length_of_pieces += end - start;
}

/// Whether a span that starts at `start` follows, in the tree's text, the last thing that was added.
pub fn continuesAt(self: *const Output, start: u32) bool {
    if (self.pieces.items.len == 0 or self.pending != self.written.items.len) return false;
    const last = self.pieces.items[self.pieces.items.len - 1];
    return last.origin == .tree and last.end == start and start != self.tree.source.data.len;
}

/// Makes what was written since the last piece a piece; there must be room for it.
fn endPiece(self: *Output) void {
    const end = self.written.items.len;
    if (self.pending == end) return;
    self.pieces.appendAssumeCapacity(.{ .origin = .written, .start = self.pending, .end = end });
    self.length_of_pieces += end - self.pending;
    self.pending = end;
}

/// Adds text.
pub fn write(self: *Output, text: []const u8) Allocator.Error!void {
    try self.written.appendSlice(self.allocator, text);
}

/// Makes room for `size` bytes and returns their place; `advance` says how many of them were written.
pub inline fn reserve(self: *Output, size: usize) Allocator.Error![*]u8 {
    const list = &self.written;
    if (list.capacity - list.items.len < size) try list.ensureUnusedCapacity(self.allocator, size);
    return list.items.ptr + list.items.len;
}

/// Adds the next bytes of the place that `reserve` returned.
pub inline fn advance(self: *Output, size: usize) void {
    assert(self.written.capacity - self.written.items.len >= size);
    self.written.items.len += size;
}

/// Bytes so far.
pub fn length(self: *const Output) usize {
    return self.length_of_pieces + (self.written.items.len - self.pending);
}

/// The last byte, or null when there is none.
pub fn lastByte(self: *const Output) ?u8 {
    if (self.pending != self.written.items.len) return self.written.items[self.written.items.len - 1];
    if (self.pieces.items.len == 0) return null;
    const bytes = self.bytesOf(self.pieces.items[self.pieces.items.len - 1]);
    return bytes[bytes.len - 1];
}

/// Whether nothing was written, or a line was just ended.
pub fn atLineStart(self: *const Output) bool {
    return (self.lastByte() orelse '\n') == '\n';
}

/// Takes line feeds, with their carriage returns, from the end.
pub fn dropNewlines(self: *Output) void {
    while (self.lastByte() == '\n') {
        self.dropByte();
        if (self.lastByte() == '\r') self.dropByte();
    }
}

fn dropByte(self: *Output) void {
    if (self.pending != self.written.items.len) {
        self.written.items.len -= 1;
        return;
    }
    const last = &self.pieces.items[self.pieces.items.len - 1];
    last.end -= 1;
    self.length_of_pieces -= 1;
    if (last.start == last.end) _ = self.pieces.pop();
}

fn bytesOf(self: *const Output, piece: Piece) []const u8 {
    assert(piece.start < piece.end);
    return switch (piece.origin) {
        .tree => self.tree.slice(@intCast(piece.start), @intCast(piece.end)),
        .written => self.written.items[piece.start..piece.end],
    };
}

fn startsWithMark(self: *const Output) bool {
    var matched: usize = 0;
    for (self.pieces.items) |piece| {
        const bytes = self.bytesOf(piece);
        const rest = lexical.byte_order_mark[matched..];
        const shared = @min(bytes.len, rest.len);
        if (!std.mem.eql(u8, bytes[0..shared], rest[0..shared])) return false;
        matched += shared;
        if (matched == lexical.byte_order_mark.len) return true;
    }
    return false;
}

/// Puts everything into one buffer of the host's.
pub fn finish(self: *Output, host: pyzig.Host) Allocator.Error!pyzig.Bytes {
    try self.pieces.ensureUnusedCapacity(self.allocator, 1);
    self.endPiece();
    // A first word that starts with the bytes of a byte order mark must not become one: the file gets a mark of its own.
    const mark = if (self.startsWithMark() and self.tree.contentStart(0) == 0) lexical.byte_order_mark else "";
    const buffer = try host.allocate(mark.len + self.length_of_pieces);
    @memcpy(buffer[0..mark.len], mark);
    var at: usize = mark.len;
    for (self.pieces.items) |piece| {
        const bytes = self.bytesOf(piece);
        @memcpy(buffer[at..][0..bytes.len], bytes);
        at += bytes.len;
    }
    assert(at == buffer.len);
    return .{ .data = buffer };
}
