//! Values to slots and back, at comptime specialised for each type. Slots are described in docs/abi.md.
const std = @import("std");
const assert = std.debug.assert;
const Allocator = std.mem.Allocator;
const Bytes = @import("bytes.zig").Bytes;
const Slot = @import("frame.zig").Slot;
const frame = @import("frame.zig");
const types = @import("types.zig");

/// Reads an argument. Text, bytes and packed slices point at the host's memory, which is there until the call returns;
/// slices of anything else are allocated with `arena`.
pub fn decode(comptime T: type, slots: [*]const Slot, arena: Allocator) Allocator.Error!T {
    switch (comptime types.kindOf(T, @typeName(T))) {
        .void => return {},
        .bool => return lowHalf(slots) != 0,
        .int => return decodeInteger(T, slots),
        .size => return @intFromFloat(doubleOf(slots[0])),
        .float => return @floatCast(doubleOf(slots[0])),
        .@"enum" => return @fromBackingInt(@intCast(lowHalf(slots))),
        .text => return decodePacked(u8, slots),
        .bytes => return .{ .data = decodePacked(u8, slots) },
        .slice => {
            const Element = std.meta.Child(T);
            if (comptime types.isPackedElement(Element)) return decodePacked(Element, slots);
            return decodeSlice(Element, slots, arena);
        },
        .optional => {
            if (lowHalf(slots) == 0) return null;
            return try decode(std.meta.Child(T), slots + 1, arena);
        },
        .array => {
            const Element = @typeInfo(T).array.child;
            var array: T = undefined;
            for (&array, 0..) |*element, index| {
                element.* = try decode(Element, slots + index * types.slotCount(Element), arena);
            }
            return array;
        },
        .@"struct" => {
            const info = @typeInfo(T).@"struct";
            var value: T = undefined;
            comptime var offset = 0;
            inline for (info.field_names, info.field_types) |name, FieldType| {
                @field(value, name) = try decode(FieldType, slots + offset, arena);
                offset += comptime types.slotCount(FieldType);
            }
            return value;
        },
        .object => return @ptrFromInt(frame.readAddress(slots[0])),
    }
}

fn decodeInteger(comptime T: type, slots: [*]const Slot) T {
    const bits = @typeInfo(T).int.bits;
    if (bits == 64) return @bitCast(slots[0]);
    const truncated: @Int(.unsigned, bits) = @truncate(lowHalf(slots));
    return @bitCast(truncated);
}

/// The u32 that the host wrote. Reading all eight bytes would wait for the four that were just stored to reach the cache.
inline fn lowHalf(slots: [*]const Slot) u32 {
    const halves: [*]const u32 = @ptrCast(slots);
    return halves[0];
}

fn doubleOf(slot: Slot) f64 {
    return @bitCast(slot);
}

fn decodePacked(comptime Element: type, slots: [*]const Slot) []const Element {
    const len: usize = @intFromFloat(doubleOf(slots[1]));
    if (len == 0) return &.{};
    const pointer: [*]const Element = @ptrFromInt(frame.readAddress(slots[0]));
    return pointer[0..len];
}

fn decodeSlice(comptime Element: type, slots: [*]const Slot, arena: Allocator) Allocator.Error![]const Element {
    const rows = decodePacked(Slot, slots);
    const elements = try arena.alloc(Element, rows.len);
    for (elements, 0..) |*element, index| {
        element.* = try decode(Element, rows.ptr + index * types.slotCount(Element), arena);
    }
    return elements;
}

/// Bytes that `value` needs beside its slots.
pub fn sizeBeside(comptime T: type, value: T, borrow: BytesMode) usize {
    if (comptime !types.needsOwner(T)) return 0;
    switch (comptime types.kindOf(T, @typeName(T))) {
        .text => return alignedSize(value.len),
        .bytes => return if (borrow == .host_buffer) 0 else alignedSize(value.data.len),
        .slice => {
            const Element = std.meta.Child(T);
            if (comptime types.isPackedElement(Element)) return alignedSize(value.len * @sizeOf(Element));
            var size: usize = value.len * comptime types.slotCount(Element) * @sizeOf(Slot);
            for (value) |element| size += sizeBeside(Element, element, borrow);
            return size;
        },
        .optional => return if (value) |child| sizeBeside(std.meta.Child(T), child, borrow) else 0,
        .array => {
            var size: usize = 0;
            for (value) |element| size += sizeBeside(@typeInfo(T).array.child, element, borrow);
            return size;
        },
        .@"struct" => {
            const info = @typeInfo(T).@"struct";
            var size: usize = 0;
            inline for (info.field_names, info.field_types) |name, FieldType| {
                size += sizeBeside(FieldType, @field(value, name), borrow);
            }
            return size;
        },
        else => return 0,
    }
}

/// What becomes of `Bytes` in a result: copied like text, or the address of a host buffer that changes hands.
pub const BytesMode = enum { copied, host_buffer };

/// Places text, bytes and slices of a result one after the other, each at a multiple of 8 bytes.
pub const Beside = struct {
    memory: []align(8) u8,
    used: usize = 0,

    fn take(beside: *Beside, byte_length: usize) []align(8) u8 {
        const start = beside.used;
        beside.used += alignedSize(byte_length);
        assert(beside.used <= beside.memory.len);
        return @alignCast(beside.memory[start..][0..byte_length]);
    }
};

fn alignedSize(byte_length: usize) usize {
    return std.mem.alignForward(usize, byte_length, 8);
}

/// Writes a result; `beside` has `sizeBeside` bytes left.
pub fn encode(comptime T: type, slots: [*]Slot, value: T, beside: *Beside, mode: BytesMode) void {
    switch (comptime types.kindOf(T, @typeName(T))) {
        .void => {},
        .bool => slots[0] = @intFromBool(value),
        .int => {
            const Unsigned = @Int(.unsigned, @typeInfo(T).int.bits);
            // Signed numbers are sign-extended, so that the host reads the low 32 bits or all 64.
            const wide: i64 = if (@typeInfo(T).int.signedness == .signed) value else 0;
            slots[0] = if (@typeInfo(T).int.signedness == .signed) @bitCast(wide) else @as(Unsigned, value);
        },
        .size => slots[0] = @bitCast(@as(f64, @floatFromInt(value))),
        .float => slots[0] = @bitCast(@as(f64, value)),
        .@"enum" => slots[0] = @backingInt(value),
        .text => encodePacked(u8, slots, value, beside),
        .bytes => switch (mode) {
            .copied => encodePacked(u8, slots, value.data, beside),
            .host_buffer => {
                slots[0] = if (value.data.len == 0) 0 else frame.writeAddress(@intFromPtr(value.data.ptr));
                slots[1] = frame.writeAddress(value.data.len);
            },
        },
        .slice => {
            const Element = std.meta.Child(T);
            if (comptime types.isPackedElement(Element)) {
                encodePacked(Element, slots, value, beside);
            } else {
                const width = comptime types.slotCount(Element);
                const memory = beside.take(value.len * width * @sizeOf(Slot));
                const rows: [*]Slot = @ptrCast(memory.ptr);
                slots[0] = frame.writeAddress(@intFromPtr(rows));
                slots[1] = frame.writeAddress(value.len);
                for (value, 0..) |element, index| encode(Element, rows + index * width, element, beside, mode);
            }
        },
        .optional => if (value) |child| {
            slots[0] = 1;
            encode(std.meta.Child(T), slots + 1, child, beside, mode);
        } else {
            slots[0] = 0;
        },
        .array => {
            const Element = @typeInfo(T).array.child;
            for (value, 0..) |element, index| {
                encode(Element, slots + index * types.slotCount(Element), element, beside, mode);
            }
        },
        .@"struct" => {
            const info = @typeInfo(T).@"struct";
            comptime var offset = 0;
            inline for (info.field_names, info.field_types) |name, FieldType| {
                encode(FieldType, slots + offset, @field(value, name), beside, mode);
                offset += comptime types.slotCount(FieldType);
            }
        },
        .object => slots[0] = frame.writeAddress(@intFromPtr(value)),
    }
}

fn encodePacked(comptime Element: type, slots: [*]Slot, value: []const Element, beside: *Beside) void {
    const memory = beside.take(value.len * @sizeOf(Element));
    @memcpy(memory, std.mem.sliceAsBytes(value));
    slots[0] = frame.writeAddress(@intFromPtr(memory.ptr));
    slots[1] = frame.writeAddress(value.len);
}

const TestMode = enum { first, second };
const TestInner = struct { name: []const u8, weight: f32, mode: TestMode };
const TestOuter = struct {
    flag: bool,
    small: i8,
    large: i64,
    size: usize,
    inner: TestInner,
    none: ?u32,
    some: ?TestInner,
    pair: [2]u16,
    numbers: []const i32,
    list: []const TestInner,
    bytes: Bytes,
};

test "a value comes back as it was written" {
    const value: TestOuter = .{
        .flag = true,
        .small = -7,
        .large = std.math.minInt(i64),
        .size = 1 << 40,
        .inner = .{ .name = "µ\x00x", .weight = 0.25, .mode = .second },
        .none = null,
        .some = .{ .name = "", .weight = -1, .mode = .first },
        .pair = .{ 1, 65535 },
        .numbers = &.{ -1, 2, 3 },
        .list = &.{ .{ .name = "a", .weight = 1, .mode = .first }, .{ .name = "bc", .weight = 2, .mode = .second } },
        .bytes = .{ .data = "\xff\x00" },
    };
    var slots: [types.slotCount(TestOuter)]Slot = undefined;
    var memory: [512]u8 align(8) = undefined;
    var beside: Beside = .{ .memory = &memory };
    encode(TestOuter, &slots, value, &beside, .copied);
    try std.testing.expectEqual(sizeBeside(TestOuter, value, .copied), beside.used);
    var arena: std.heap.ArenaAllocator = .init(std.testing.allocator);
    defer arena.deinit();
    try std.testing.expectEqualDeep(value, try decode(TestOuter, &slots, arena.allocator()));
}
