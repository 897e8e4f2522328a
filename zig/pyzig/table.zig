//! Growable tables in host memory: struct of arrays, read in place by the host.
//!
//! Layout of a table's buffer (docs/abi.md): a directory of u32 values (magic, row count, capacity, column count, byte offset of each
//! column), then the columns, each at a multiple of 64 bytes. The row count is kept there, so the host reads it without a call.
//!
//! Invariants:
//! - `len <= capacity`, and `directory[1] == len` after every public function;
//! - growing keeps the content of all rows, or fails and changes nothing;
//! - rows between `len` and `capacity` hold zero bytes until they are first used.
const std = @import("std");
const assert = std.debug.assert;
const Allocator = std.mem.Allocator;
const Host = @import("Host.zig");

/// First word of a directory: "zTab".
pub const directory_magic: u32 = 0x7A546162;

/// Columns start at multiples of this many bytes.
pub const column_alignment = 64;

/// The most rows a table can have: row indexes are u32 and the largest value is free for "none".
pub const row_limit = std.math.maxInt(u32) - 1;

/// A table whose columns are the fields of the struct `Row`: unsigned and signed integers of 8 to 64 bits, f32, f64,
/// enums with such an integer, and packed structs of 8, 16 or 32 bits.
pub fn Table(comptime RowType: type) type {
    const row_info = @typeInfo(RowType).@"struct";
    const column_count = row_info.field_names.len;

    return struct {
        const Self = @This();

        /// The struct whose fields are the columns.
        pub const Row = RowType;
        /// Names the columns.
        pub const Column = std.meta.FieldEnum(RowType);
        /// Tells `bindings` that this is a table.
        pub const is_table = true;

        pub const empty: Self = .{};

        buffer: Host.Buffer = &.{},
        columns: [column_count][*]align(Host.alignment) u8 = @splat(undefined),
        len: u32 = 0,
        capacity: u32 = 0,

        /// The element type of a column.
        pub fn Element(comptime column: Column) type {
            return @FieldType(RowType, @tagName(column));
        }

        /// The first element of a column; valid until the table grows. Elements from `len` to `capacity` may be written and are
        /// counted in with `setLength`.
        pub inline fn pointer(self: *const Self, comptime column: Column) [*]Element(column) {
            return @ptrCast(@alignCast(self.columns[@backingInt(column)]));
        }

        /// A column's elements; valid until the table grows.
        pub inline fn items(self: *const Self, comptime column: Column) []Element(column) {
            if (self.len == 0) return &.{};
            return self.pointer(column)[0..self.len];
        }

        /// Reads a whole row.
        pub fn get(self: *const Self, index: u32) Row {
            assert(index < self.len);
            var row: Row = undefined;
            inline for (row_info.field_names) |name| {
                @field(row, name) = self.pointer(@field(Column, name))[index];
            }
            return row;
        }

        /// Writes a whole row.
        pub fn set(self: *Self, index: u32, row: Row) void {
            assert(index < self.len);
            inline for (row_info.field_names) |name| {
                self.pointer(@field(Column, name))[index] = @field(row, name);
            }
        }

        /// Adds a row at the end and returns its index.
        pub fn append(self: *Self, host: Host, row: Row) Allocator.Error!u32 {
            try self.ensureUnusedCapacity(host, 1);
            return self.appendAssumeCapacity(row);
        }

        /// Adds a row for which there is room, and returns its index.
        pub fn appendAssumeCapacity(self: *Self, row: Row) u32 {
            assert(self.len < self.capacity);
            const index = self.len;
            self.setLength(index + 1);
            self.set(index, row);
            return index;
        }

        /// Sets the number of rows; rows that are added hold what was written through `pointer`, or zeros.
        pub fn setLength(self: *Self, len: u32) void {
            assert(len <= self.capacity);
            self.len = len;
            if (self.buffer.len != 0) self.directory()[1] = len;
        }

        /// Makes room for `count` more rows, growing by half of what is there at least.
        pub fn ensureUnusedCapacity(self: *Self, host: Host, count: usize) Allocator.Error!void {
            const needed = std.math.add(usize, self.len, count) catch return error.OutOfMemory;
            if (needed <= self.capacity) return;
            const grown: usize = @as(usize, self.capacity) + self.capacity / 2 + 8;
            try self.ensureTotalCapacity(host, @min(@max(needed, grown), @max(needed, row_limit)));
        }

        /// Makes room for exactly `capacity` rows when there are fewer.
        pub fn ensureTotalCapacity(self: *Self, host: Host, capacity: usize) Allocator.Error!void {
            if (capacity <= self.capacity) return;
            if (capacity > row_limit) return error.OutOfMemory;
            const layout = Layout.of(capacity) orelse return error.OutOfMemory;
            const buffer = try host.allocate(layout.byte_length);
            var grown: Self = .{ .buffer = buffer, .len = self.len, .capacity = @intCast(capacity) };
            const grown_directory = grown.directory();
            grown_directory[0] = directory_magic;
            grown_directory[1] = self.len;
            grown_directory[2] = grown.capacity;
            grown_directory[3] = column_count;
            inline for (row_info.field_types, 0..) |ColumnElement, index| {
                grown_directory[4 + index] = @intCast(layout.offsets[index]);
                grown.columns[index] = @alignCast(buffer.ptr + layout.offsets[index]);
                const used = @as(usize, self.len) * @sizeOf(ColumnElement);
                if (used != 0) @memcpy(grown.columns[index][0..used], self.columns[index][0..used]);
            }
            host.release(self.buffer);
            self.* = grown;
        }

        /// Gives the table's memory back; the table is empty afterwards.
        pub fn deinit(self: *Self, host: Host) void {
            host.release(self.buffer);
            self.* = .empty;
        }

        fn directory(self: *const Self) [*]u32 {
            assert(self.buffer.len != 0);
            return @ptrCast(self.buffer.ptr);
        }

        /// Where the columns of a table of a given capacity lie. Offsets fit u32: larger tables are refused.
        const Layout = struct {
            offsets: [column_count]usize,
            byte_length: usize,

            fn of(capacity: usize) ?Layout {
                var layout: Layout = undefined;
                var end: usize = (4 + column_count) * @sizeOf(u32);
                inline for (row_info.field_types, 0..) |ColumnElement, index| {
                    end = std.mem.alignForward(usize, end, column_alignment);
                    layout.offsets[index] = end;
                    if (end > std.math.maxInt(u32)) return null;
                    const size = std.math.mul(usize, capacity, @sizeOf(ColumnElement)) catch return null;
                    end = std.math.add(usize, end, size) catch return null;
                }
                layout.byte_length = end;
                return layout;
            }
        };
    };
}

const TestRow = struct { start: u32, kind: enum(u8) { list, word }, weight: f64, small: i16 };

test "rows survive growth and the directory tells where the columns lie" {
    const host = Host.fromAllocator(&std.testing.allocator);
    var table: Table(TestRow) = .empty;
    defer table.deinit(host);
    for (0..1000) |index| {
        const row = try table.append(host, .{ .start = @intCast(index), .kind = .word, .weight = 0.5, .small = -3 });
        try std.testing.expectEqual(index, row);
    }
    for (table.items(.start), 0..) |start, index| try std.testing.expectEqual(index, start);
    try std.testing.expectEqual(TestRow{ .start = 999, .kind = .word, .weight = 0.5, .small = -3 }, table.get(999));
    const directory: [*]const u32 = @ptrCast(table.buffer.ptr);
    try std.testing.expectEqual(directory_magic, directory[0]);
    try std.testing.expectEqual(1000, directory[1]);
    try std.testing.expectEqual(table.capacity, directory[2]);
    try std.testing.expectEqual(4, directory[3]);
    for (directory[4..8]) |offset| try std.testing.expectEqual(0, offset % column_alignment);
    const column: [*]const u32 = @ptrCast(@alignCast(table.buffer.ptr + directory[4]));
    try std.testing.expectEqual(999, column[999]);
}

test "failing to grow changes nothing" {
    var failing = std.testing.FailingAllocator.init(std.testing.allocator, .{});
    const allocator = failing.allocator();
    const host = Host.fromAllocator(&allocator);
    var table: Table(TestRow) = .empty;
    defer table.deinit(host);
    _ = try table.append(host, .{ .start = 7, .kind = .list, .weight = 1, .small = 1 });
    failing.fail_index = failing.alloc_index;
    try std.testing.expectError(error.OutOfMemory, table.ensureUnusedCapacity(host, 1000));
    try std.testing.expectEqual(1, table.len);
    try std.testing.expectEqual(7, table.items(.start)[0]);
    try std.testing.expectError(error.OutOfMemory, table.ensureUnusedCapacity(host, std.math.maxInt(usize)));
}
