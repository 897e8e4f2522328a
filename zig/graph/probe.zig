//! Open addressing with linear probing over slots of u32. A slot holds a row number plus one; 0 is an empty slot.
//!
//! The number of slots is a power of two. Removing shifts the followers back, so there are no tombstones.
//! `context` knows the rows: `hashOf(row) u32`.
const std = @import("std");
const assert = std.debug.assert;

/// Slots for `count` rows: three quarters full at most.
pub fn slotCountFor(count: usize) usize {
    return std.math.ceilPowerOfTwoAssert(usize, @max(16, count + count / 3 + 1));
}

/// A slot with the hash of its row beside it, so that a search looks at hardly any rows but the right one.
pub const HashedSlot = struct {
    row: u32,
    hash: u32,

    pub const empty: HashedSlot = .{ .row = 0, .hash = 0 };
};

inline fn contentOf(slot: anytype) u32 {
    return if (@TypeOf(slot) == HashedSlot) slot.row else slot;
}

/// Puts a row, which is not there yet, into a slot: of `[]u32` or `[]HashedSlot`.
pub fn insert(slots: anytype, row: u32, hash: u32) void {
    const mask: u32 = @intCast(slots.len - 1);
    var slot = hash & mask;
    while (contentOf(slots[slot]) != 0) slot = (slot + 1) & mask;
    slots[slot] = if (@TypeOf(slots) == []HashedSlot) .{ .row = row + 1, .hash = hash } else row + 1;
}

/// Takes a row out.
pub fn remove(slots: anytype, context: anytype, row: u32) void {
    const mask: u32 = @intCast(slots.len - 1);
    var hole = context.hashOf(row) & mask;
    while (contentOf(slots[hole]) != row + 1) {
        assert(contentOf(slots[hole]) != 0);
        hole = (hole + 1) & mask;
    }
    var slot = (hole + 1) & mask;
    while (contentOf(slots[slot]) != 0) : (slot = (slot + 1) & mask) {
        const home = mask & if (@TypeOf(slots) == []HashedSlot) slots[slot].hash else context.hashOf(slots[slot] - 1);
        // A row may move back to the hole unless its home lies behind the hole.
        if (((slot -% home) & mask) >= ((slot -% hole) & mask)) {
            slots[hole] = slots[slot];
            hole = slot;
        }
    }
    slots[hole] = if (@TypeOf(slots) == []HashedSlot) .empty else 0;
}

test "rows are found after others were removed" {
    const Context = struct {
        fn hashOf(_: @This(), row: u32) u32 {
            return row / 7;
        }
    };
    var plain: [64]u32 = @splat(0);
    var hashed: [64]HashedSlot = @splat(.empty);
    const context: Context = .{};
    inline for (.{ @as([]u32, &plain), @as([]HashedSlot, &hashed) }) |slots| {
        for (0..40) |row| insert(slots, @intCast(row), context.hashOf(@intCast(row)));
        for (0..40) |row| {
            if (row % 3 == 0) remove(slots, context, @intCast(row));
        }
        for (0..40) |row| {
            var slot = context.hashOf(@intCast(row)) & 63;
            while (contentOf(slots[slot]) != 0 and contentOf(slots[slot]) != row + 1) slot = (slot + 1) & 63;
            try std.testing.expectEqual(row % 3 != 0, contentOf(slots[slot]) != 0);
        }
    }
}
