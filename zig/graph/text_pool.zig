//! The texts of a store: each once, counted, and used again when nothing refers to it.
//!
//! The characters lie in 8-byte words of `characters`, a run for each text. Keys are pinned: they stay as long as their store.
//! `stamp` grows when a row is used again, so that a text which TypeScript has decoded is known to be the same.
const std = @import("std");
const assert = std.debug.assert;
const pyzig = @import("pyzig");
const probe = @import("probe.zig");
const run = @import("runs.zig");
const Allocator = std.mem.Allocator;
const Host = pyzig.Host;

/// A text.
pub const Text = struct {
    /// The first of its words in `characters`; the next free row, in a free row.
    start: u32,
    /// Bytes of UTF-8.
    length: u32,
    /// How many attributes hold it; 0 in a free row.
    references: u32,
    /// Grows when the row is used for another text.
    stamp: u32,
    /// Hash of its bytes.
    hash: u32,
    /// Whether it is a key, which is never let go.
    pinned: bool,
};

/// Eight bytes of text.
pub const Word = struct {
    /// The bytes, the first in the lowest bits.
    bytes: u64,
};

/// The texts of a store.
pub const Texts = struct {
    const Rows = pyzig.Table(Text);
    const Characters = pyzig.Table(Word);

    /// What is known of the texts beside their rows.
    pub const State = struct {
        slots: []probe.HashedSlot = &.{},
        count: u32 = 0,
        first_free: u32 = run.none,
        runs: run.Runs(Characters, .bytes) = .{},
    };

    allocator: Allocator,
    rows: *Rows,
    characters: *Characters,
    state: *State,

    /// Returns the row of a text, with one more reference to it.
    pub fn intern(texts: Texts, host: Host, bytes: []const u8) Allocator.Error!u32 {
        return texts.internHashed(host, bytes, hashOf(bytes), 0);
    }

    /// The hash of a text.
    pub fn hashOf(bytes: []const u8) u32 {
        return @truncate(std.hash.Wyhash.hash(0, bytes));
    }

    /// Fetches what interning a text of this hash looks at first, so that it is there by then.
    pub inline fn prefetch(texts: Texts, hash: u32) void {
        const slots = texts.state.slots;
        if (slots.len != 0) @prefetch(&slots[hash & (slots.len - 1)], .{});
    }

    /// As `intern`, of a text whose hash is known, and which some `following` other new texts may follow.
    pub fn internHashed(texts: Texts, host: Host, bytes: []const u8, hash: u32, following: u32) Allocator.Error!u32 {
        if (texts.findHashed(bytes, hash)) |row| {
            try texts.retain(row);
            return row;
        }
        if (bytes.len > std.math.maxInt(u32)) return error.OutOfMemory;
        const state = texts.state;
        try texts.growSlots(1);
        if (state.first_free == run.none) try growFor(texts.rows, host, 1, following);
        if (bytes.len != 0 and state.runs.first_free[classOf(bytes.len)] == run.none)
            try growFor(texts.characters, host, run.capacityOf(classOf(bytes.len)), following);
        const start = if (bytes.len == 0) 0 else state.runs.takeAssumeCapacity(texts.characters, classOf(bytes.len));
        if (bytes.len != 0) @memcpy(texts.bytesAt(start, bytes.len), bytes);

        var text: Text = .{ .start = start, .length = @intCast(bytes.len), .references = 1, .stamp = 0, .hash = hash, .pinned = false };
        const row = if (state.first_free == run.none) texts.rows.appendAssumeCapacity(text) else row: {
            const row = state.first_free;
            state.first_free = texts.rows.pointer(.start)[row];
            text.stamp = texts.rows.pointer(.stamp)[row];
            texts.rows.set(row, text);
            break :row row;
        };
        probe.insert(state.slots, row, hash);
        state.count += 1;
        return row;
    }

    /// Makes room for `count` rows of a table. When that moves it, it gets room for what may follow, too, but not for more than twice of what is
    /// there. Growing seldom is less memory to touch for the first time, which costs more than copying.
    fn growFor(table: anytype, host: Host, count: u32, following: u32) Allocator.Error!void {
        if (table.capacity - table.len >= count) return;
        const more = @min(@as(u64, count) * following, @as(u64, table.len) * 2);
        table.ensureUnusedCapacity(host, count + more) catch try table.ensureUnusedCapacity(host, count);
    }

    /// The row of a text, or null.
    pub fn find(texts: Texts, bytes: []const u8) ?u32 {
        return texts.findHashed(bytes, hashOf(bytes));
    }

    fn findHashed(texts: Texts, bytes: []const u8, hash: u32) ?u32 {
        const slots = texts.state.slots;
        if (slots.len == 0) return null;
        const mask: u32 = @intCast(slots.len - 1);
        var slot = hash & mask;
        while (slots[slot].row != 0) : (slot = (slot + 1) & mask) {
            if (slots[slot].hash != hash) continue;
            const row = slots[slot].row - 1;
            if (std.mem.eql(u8, texts.get(row), bytes)) return row;
        }
        return null;
    }

    /// Whether a row holds a text.
    pub fn isLive(texts: Texts, row: u32) bool {
        return row < texts.rows.len and texts.rows.pointer(.references)[row] != 0;
    }

    /// The bytes of a text; valid until a text is added.
    pub fn get(texts: Texts, row: u32) []const u8 {
        assert(texts.isLive(row));
        const length = texts.rows.pointer(.length)[row];
        return if (length == 0) &.{} else texts.bytesAt(texts.rows.pointer(.start)[row], length);
    }

    /// Counts one more reference.
    pub fn retain(texts: Texts, row: u32) Allocator.Error!void {
        const references = &texts.rows.pointer(.references)[row];
        references.* = std.math.add(u32, references.*, 1) catch return error.OutOfMemory;
    }

    /// Keeps a text for good: keys stay as long as their store, since TypeScript remembers their rows.
    pub fn pin(texts: Texts, row: u32) Allocator.Error!void {
        if (texts.rows.pointer(.pinned)[row]) return;
        try texts.retain(row);
        texts.rows.pointer(.pinned)[row] = true;
    }

    /// Counts one reference less; without any the text goes.
    pub fn release(texts: Texts, row: u32) void {
        assert(texts.isLive(row));
        const rows = texts.rows;
        rows.pointer(.references)[row] -= 1;
        if (rows.pointer(.references)[row] != 0) return;
        const state = texts.state;
        probe.remove(state.slots, RowHash{ .hashes = rows.pointer(.hash) }, row);
        state.count -= 1;
        const length = rows.pointer(.length)[row];
        if (length != 0) state.runs.give(texts.characters, rows.pointer(.start)[row], classOf(length));
        rows.pointer(.stamp)[row] +%= 1;
        rows.pointer(.start)[row] = state.first_free;
        state.first_free = row;
    }

    /// Makes room for texts that are about to come.
    pub fn reserve(texts: Texts, host: Host, count: u32, byte_length: usize) Allocator.Error!void {
        try texts.growSlots(count);
        try texts.rows.ensureUnusedCapacity(host, count);
        try texts.characters.ensureUnusedCapacity(host, byte_length / 8);
    }

    fn growSlots(texts: Texts, count: u32) Allocator.Error!void {
        const state = texts.state;
        const total = @as(usize, state.count) + count;
        if (probe.slotCountFor(total) <= state.slots.len) return;
        const slots = try texts.allocator.alloc(probe.HashedSlot, probe.slotCountFor(total + total / 2));
        @memset(slots, .empty);
        for (state.slots) |slot| {
            if (slot.row != 0) probe.insert(slots, slot.row - 1, slot.hash);
        }
        texts.allocator.free(state.slots);
        state.slots = slots;
    }

    const RowHash = struct {
        hashes: [*]const u32,

        pub fn hashOf(context: RowHash, row: u32) u32 {
            return context.hashes[row];
        }
    };

    fn bytesAt(texts: Texts, start: u32, length: usize) []u8 {
        const words: [*]u8 = @ptrCast(texts.characters.pointer(.bytes));
        return words[@as(usize, start) * 8 ..][0..length];
    }

    fn classOf(byte_length: usize) u8 {
        return run.classFor(@intCast((byte_length + 7) / 8));
    }
};
