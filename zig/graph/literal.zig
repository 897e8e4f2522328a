//! The value of an attribute, as Zig programs and TypeScript see it.
const std = @import("std");

/// What kind of value an attribute holds.
pub const Tag = enum(u8) {
    /// `low` is 0 or 1.
    boolean,
    /// A signed 64-bit integer that TypeScript gave, and gets back, as a `number`.
    integer,
    /// A signed 64-bit integer that TypeScript gave, and gets back, as a `bigint`.
    big_integer,
    /// An integer from 2^63 to 2^64-1: a `bigint`.
    unsigned,
    /// A 64-bit float.
    float,
    /// `low` is the row of a text.
    text,
};

/// The value of an attribute.
pub const Literal = union(enum) {
    boolean: bool,
    integer: i64,
    unsigned: u64,
    float: f64,
    text: []const u8,

    /// Whether two values are of one kind and equal. NaN equals itself.
    pub fn eql(a: Literal, b: Literal) bool {
        if (std.meta.activeTag(a) != std.meta.activeTag(b)) return false;
        return switch (a) {
            .text => |text| std.mem.eql(u8, text, b.text),
            .float => |float| @as(u64, @bitCast(float)) == @as(u64, @bitCast(b.float)),
            .boolean => |boolean| boolean == b.boolean,
            .integer => |integer| integer == b.integer,
            .unsigned => |unsigned| unsigned == b.unsigned,
        };
    }
};

/// The largest integer up to which every integer is a double of its own.
pub const safe_integer = (1 << 53) - 1;
