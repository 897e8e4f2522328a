//! Finds head words by their text: the hash index over a tree's `symbols` table.
//!
//! Invariants:
//! - the tree's table has row 0, which is empty; every other row is in `slots` exactly once, and no two rows have the same text;
//! - slots are probed in order, and at most half of them are used;
//! - rows are added at the end only, and only the last rows are ever taken back (`truncate`), so probing never meets a hole.
const std = @import("std");
const assert = std.debug.assert;
const Allocator = std.mem.Allocator;
const pyzig = @import("pyzig");
const Tree = @import("Tree.zig");
const Symbols = @This();

slots: []u32 = &.{},

const smallest = 256;

pub fn deinit(self: *Symbols, allocator: Allocator) void {
    allocator.free(self.slots);
    self.* = .{};
}

/// Makes room for `count` more words, so that `intern` can't fail that often.
pub fn ensureUnusedCapacity(self: *Symbols, tree: *Tree, host: pyzig.Host, count: u32) Allocator.Error!void {
    try tree.symbols.ensureUnusedCapacity(host, count);
    const needed = (@as(usize, tree.symbols.len) + count) * 2;
    if (needed <= self.slots.len) return;
    const length = std.math.ceilPowerOfTwo(usize, @max(needed, smallest)) catch return error.OutOfMemory;
    const slots = try tree.allocator.alloc(u32, length);
    @memset(slots, 0);
    tree.allocator.free(self.slots);
    self.slots = slots;
    for (1..@max(tree.symbols.len, 1)) |row| {
        const id: u32 = @intCast(row);
        const symbol = tree.symbols.get(id);
        self.slots[self.find(tree, tree.slice(symbol.start, symbol.end))] = id;
    }
}

/// The row of the word at `start`..`end`, which is added when it is new; there must be room for it.
pub fn intern(self: *Symbols, tree: *Tree, start: u32, end: u32) u32 {
    const slot = self.find(tree, tree.slice(start, end));
    if (self.slots[slot] == 0) self.slots[slot] = tree.symbols.appendAssumeCapacity(.{ .start = start, .end = end });
    return self.slots[slot];
}

/// The row of a word, or 0 when no list ever started with it.
pub fn lookUp(self: *const Symbols, tree: *const Tree, word: []const u8) u32 {
    return if (self.slots.len == 0) 0 else self.slots[self.find(tree, word)];
}

/// Forgets the rows from `len` on.
pub fn truncate(self: *Symbols, tree: *Tree, len: u32) void {
    while (tree.symbols.len > len) {
        const id = tree.symbols.len - 1;
        const symbol = tree.symbols.get(id);
        const slot = self.find(tree, tree.slice(symbol.start, symbol.end));
        assert(self.slots[slot] == id);
        self.slots[slot] = 0;
        tree.symbols.setLength(id);
    }
}

/// The slot that holds the word, or the free one where it belongs.
fn find(self: *const Symbols, tree: *const Tree, word: []const u8) usize {
    const mask = self.slots.len - 1;
    var slot: usize = @as(usize, @truncate(std.hash.Wyhash.hash(@intFromPtr(tree), word))) & mask;
    while (true) : (slot = (slot + 1) & mask) {
        const id = self.slots[slot];
        if (id == 0) return slot;
        const symbol = tree.symbols.get(id);
        if (std.mem.eql(u8, tree.slice(symbol.start, symbol.end), word)) return slot;
    }
}
