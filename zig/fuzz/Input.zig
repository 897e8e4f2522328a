//! Reads decisions from the bytes of an input. When the bytes are used up, every decision is zero, so any bytes are a program.
const std = @import("std");
const Input = @This();

bytes: []const u8,
position: usize = 0,

/// Whether all bytes are used up: programs end here.
pub fn isOver(input: *const Input) bool {
    return input.position >= input.bytes.len;
}

pub fn byte(input: *Input) u8 {
    if (input.isOver()) return 0;
    defer input.position += 1;
    return input.bytes[input.position];
}

pub fn flag(input: *Input) bool {
    return input.byte() & 1 != 0;
}

/// A number from 0 to `limit - 1`.
pub fn below(input: *Input, limit: usize) usize {
    std.debug.assert(limit > 0);
    const high: usize = if (limit > 256) input.byte() else 0;
    return (high << 8 | input.byte()) % limit;
}

/// One of the items.
pub fn choose(input: *Input, comptime Item: type, items: []const Item) Item {
    return items[input.below(items.len)];
}

pub fn number(input: *Input, comptime Number: type) Number {
    var bits: [@sizeOf(Number)]u8 = undefined;
    for (&bits) |*one| one.* = input.byte();
    return std.mem.readInt(Number, &bits, .little);
}

/// A text of at most `longest` bytes: its length first.
pub fn text(input: *Input, longest: usize) []const u8 {
    const length = @min(input.below(longest + 1), input.bytes.len - @min(input.position, input.bytes.len));
    defer input.position += length;
    return input.bytes[@min(input.position, input.bytes.len)..][0..length];
}

/// All bytes that are left.
pub fn rest(input: *Input) []const u8 {
    const start = @min(input.position, input.bytes.len);
    input.position = input.bytes.len;
    return input.bytes[start..];
}

test "decisions come from the bytes, and are zero after them" {
    var input: Input = .{ .bytes = &.{ 7, 3, 'a', 'b', 'c', 255 } };
    try std.testing.expectEqual(2, input.below(5));
    try std.testing.expectEqualStrings("abc", input.text(10));
    try std.testing.expect(input.flag());
    try std.testing.expect(input.isOver());
    try std.testing.expectEqual(0, input.below(5));
    try std.testing.expectEqualStrings("", input.text(10));
    try std.testing.expectEqual(0, input.number(u32));
    try std.testing.expectEqualStrings("", input.rest());
}
