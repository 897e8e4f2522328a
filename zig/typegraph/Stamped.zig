//! A hash table of numbers that is emptied at once: what an earlier generation has put into it counts as nothing.
//!
//! The numbers are indexes of a list of the caller, whose `context` says where the search for one starts (`hashOf(index)`) and
//! whether it is the one looked for (`matches(index)`).
const std = @import("std");
const graph = @import("graph");
const Allocator = std.mem.Allocator;
const none = graph.none;
const Stamped = @This();

const Slot = struct {
    generation: u32,
    index: u32,
};

slots: []Slot = &.{},
generation: u32 = 0,
count: u32 = 0,

pub fn deinit(table: *Stamped, allocator: Allocator) void {
    allocator.free(table.slots);
    table.* = undefined;
}

/// Empties the table.
pub fn clear(table: *Stamped) void {
    table.count = 0;
    table.generation +%= 1;
    if (table.generation != 0) return;
    // Once in four billion times what is there has to go, so that it does not come back.
    @memset(table.slots, .{ .generation = 0, .index = 0 });
    table.generation = 1;
}

/// Makes room for one more.
pub inline fn reserve(table: *Stamped, allocator: Allocator, context: anytype) Allocator.Error!void {
    if ((table.count + 1) * 2 > table.slots.len) try table.grow(allocator, context);
}

fn grow(table: *Stamped, allocator: Allocator, context: anytype) Allocator.Error!void {
    if (table.generation == 0) table.generation = 1;
    const old = table.slots;
    const slots = try allocator.alloc(Slot, @max(64, old.len * 2));
    @memset(slots, .{ .generation = 0, .index = 0 });
    table.slots = slots;
    for (old) |slot| {
        if (slot.generation == table.generation) slots[table.emptyFrom(context.hashOf(slot.index))] = slot;
    }
    allocator.free(old);
}

fn emptyFrom(table: *const Stamped, hash: u32) usize {
    const mask = table.slots.len - 1;
    var place = hash & mask;
    while (table.slots[place].generation == table.generation) place = (place + 1) & mask;
    return place;
}

/// The number that matches, or `none`.
pub inline fn find(table: *const Stamped, hash: u32, context: anytype) u32 {
    if (table.slots.len == 0) return none;
    const mask = table.slots.len - 1;
    var place = hash & mask;
    while (table.slots[place].generation == table.generation) : (place = (place + 1) & mask) {
        if (context.matches(table.slots[place].index)) return table.slots[place].index;
    }
    return none;
}

/// The number that matches; when there is none, `index` from now on, and `none` is returned. There is room.
pub inline fn findOrPut(table: *Stamped, hash: u32, index: u32, context: anytype) u32 {
    const mask = table.slots.len - 1;
    var place = hash & mask;
    while (table.slots[place].generation == table.generation) : (place = (place + 1) & mask) {
        if (context.matches(table.slots[place].index)) return table.slots[place].index;
    }
    table.slots[place] = .{ .generation = table.generation, .index = index };
    table.count += 1;
    return none;
}

test "numbers are found until the table is emptied, also when generations start anew" {
    const allocator = std.testing.allocator;
    const Context = struct {
        wanted: u32,

        pub fn hashOf(_: @This(), index: u32) u32 {
            return index / 3;
        }

        pub fn matches(context: @This(), index: u32) bool {
            return context.wanted == index;
        }
    };
    var table: Stamped = .{};
    defer table.deinit(allocator);
    table.generation = std.math.maxInt(u32) - 2;
    for (0..4) |_| {
        table.clear();
        try std.testing.expectEqual(none, table.find(2, Context{ .wanted = 7 }));
        for (0..200) |index| {
            const context: Context = .{ .wanted = @intCast(index) };
            try table.reserve(allocator, context);
            try std.testing.expectEqual(none, table.findOrPut(context.hashOf(context.wanted), context.wanted, context));
            try std.testing.expectEqual(context.wanted, table.findOrPut(context.hashOf(context.wanted), context.wanted, context));
        }
        for (0..200) |index| {
            const context: Context = .{ .wanted = @intCast(index) };
            try std.testing.expectEqual(context.wanted, table.find(context.hashOf(context.wanted), context));
        }
        try std.testing.expectEqual(none, table.find(70, Context{ .wanted = 210 }));
    }
}
