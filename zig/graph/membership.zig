//! Which rows of a view stand for which nodes (or edges) of its store.
//!
//! Rows are in the order of insertion. A removed row stays behind as a hole until `compact`.
//! In most views the row of a node is the node's own number ("at home"): such a view needs no index. An index is made
//! when the first row that is not at home goes into a view of more than `small` rows.
//!
//! TypeScript looks members up in place with the same rules (packages/graph/src/membership.ts):
//! 1. the row with the number of the node, when it holds that node;
//! 2. without an index: the rows one after the other, when there are `small` at most, else none;
//! 3. the index, probed from `startOf(node)` on.
const std = @import("std");
const assert = std.debug.assert;
const pyzig = @import("pyzig");
const probe = @import("probe.zig");
const none = @import("runs.zig").none;
const Allocator = std.mem.Allocator;
const Host = pyzig.Host;

/// Views of up to this many rows do without an index.
pub const small = 8;

/// A slot of an index.
pub const Slot = struct {
    /// A row number plus one; 0 when the slot is empty.
    row: u32,
};

/// What is known of a membership beside its rows.
pub const State = struct {
    /// Rows that are not holes.
    count: u32 = 0,
    /// Whether every row but the holes is at home.
    all_at_home: bool = true,
};

/// Where the search for an item starts. Neighbours stay neighbours: rows are mostly looked up in the order of their numbers.
pub fn startOf(item: u32) u32 {
    const block = (item >> 4) *% 0x9E3779B1;
    return ((block >> 7) << 4) | (item & 15);
}

/// The membership that `Row` describes; `id` is the column that holds the node or edge, `none` in a hole.
pub fn Membership(comptime Row: type, comptime id: std.meta.FieldEnum(Row)) type {
    return struct {
        const Self = @This();

        /// Tells `probe` where the search for the item of a row starts.
        const RowHash = struct {
            rows: *const pyzig.Table(Row),

            pub fn hashOf(context: RowHash, row: u32) u32 {
                return startOf(context.rows.pointer(id)[row]);
            }
        };

        rows: *pyzig.Table(Row),
        index: *pyzig.Table(Slot),
        state: *State,

        /// The row of an item, or null when it isn't a member.
        pub inline fn find(self: Self, item: u32) ?u32 {
            const ids = self.rows.items(id);
            if (item < ids.len and ids[item] == item) return item;
            return self.findElsewhere(item);
        }

        /// The row of an item that is a member.
        pub inline fn rowOf(self: Self, item: u32) u32 {
            if (self.state.all_at_home) {
                assert(item < self.rows.len);
                return item;
            }
            return self.find(item).?;
        }

        fn findElsewhere(self: Self, item: u32) ?u32 {
            if (item == none) return null;
            const ids = self.rows.items(id);
            if (self.index.len == 0) {
                if (self.state.all_at_home) return null;
                assert(ids.len <= small);
                for (ids, 0..) |known, row| if (known == item) return @intCast(row);
                return null;
            }
            const slots = self.index.items(.row);
            const mask: u32 = @intCast(slots.len - 1);
            var slot = startOf(item) & mask;
            while (slots[slot] != 0) : (slot = (slot + 1) & mask) {
                if (ids[slots[slot] - 1] == item) return slots[slot] - 1;
            }
            return null;
        }

        /// Makes room for `count` more rows. `at_home` says that all of them will be at home.
        pub fn reserve(self: Self, host: Host, count: u32, at_home: bool) Allocator.Error!void {
            try self.rows.ensureUnusedCapacity(host, count);
            const total = @as(usize, self.rows.len) + count;
            if (self.index.len == 0 and (total <= small or (self.state.all_at_home and at_home))) return;
            if (self.index.len != 0 and probe.slotCountFor(total) <= self.index.len) return;
            const slot_count = probe.slotCountFor(total + total / 2);
            try self.buildIndex(host, slot_count);
        }

        /// Whether the next row would be at home with this item in it.
        pub fn isNextHome(self: Self, item: u32) bool {
            return item == self.rows.len;
        }

        /// Adds an item that is no member; room was reserved.
        pub fn append(self: Self, row: Row) u32 {
            const item = @field(row, @tagName(id));
            if (!self.isNextHome(item)) self.state.all_at_home = false;
            const number = self.rows.appendAssumeCapacity(row);
            if (self.index.len != 0) probe.insert(self.index.items(.row), number, startOf(item));
            self.state.count += 1;
            assert(self.index.len != 0 or self.state.all_at_home or self.rows.len <= small);
            return number;
        }

        /// Makes a hole.
        pub fn remove(self: Self, row: u32) void {
            if (self.index.len != 0) probe.remove(self.index.items(.row), RowHash{ .rows = self.rows }, row);
            self.rows.pointer(id)[row] = none;
            self.state.count -= 1;
            // Holes at the end need not stay.
            while (self.rows.len > 0 and self.rows.pointer(id)[self.rows.len - 1] == none) self.rows.setLength(self.rows.len - 1);
        }

        /// Whether holes take more than half of the rows.
        pub fn isSparse(self: Self) bool {
            return self.rows.len > 64 and self.state.count < self.rows.len / 2;
        }

        /// Moves all rows to the front, in order, and tells `moved(context, from, to)` of each. The index follows.
        pub fn compact(self: Self, host: Host, context: anytype, comptime moved: fn (@TypeOf(context), u32, u32) void) Allocator.Error!void {
            if (self.index.len == 0) try self.buildIndex(host, probe.slotCountFor(self.state.count));
            const slots = self.index.items(.row);
            @memset(slots, 0);
            var to: u32 = 0;
            var all_at_home = true;
            for (0..self.rows.len) |from| {
                const item = self.rows.pointer(id)[from];
                if (item == none) continue;
                if (from != to) self.rows.set(to, self.rows.get(@intCast(from)));
                moved(context, @intCast(from), to);
                probe.insert(slots, to, startOf(item));
                if (item != to) all_at_home = false;
                to += 1;
            }
            self.rows.setLength(to);
            self.state.all_at_home = all_at_home;
        }

        fn buildIndex(self: Self, host: Host, slot_count: usize) Allocator.Error!void {
            var grown: pyzig.Table(Slot) = .empty;
            try grown.ensureTotalCapacity(host, slot_count);
            grown.setLength(@intCast(slot_count));
            const slots = grown.items(.row);
            for (self.rows.items(id), 0..) |item, row| {
                if (item != none) probe.insert(slots, @intCast(row), startOf(item));
            }
            self.index.deinit(host);
            self.index.* = grown;
        }
    };
}
