//! Metadata that fields of many models share.
const schema = @import("schema.zig");
const Field = schema.Field;

/// What identifies an item in its file, and through all its versions.
pub const uuid: Field = .{ .quoting = .bare_until_7, .aliases = &.{.{ .token = "tstamp", .until = 7 }} };

/// The same in schematics, which have called it so from the start.
pub const schematic_uuid: Field = .{ .quoting = .bare_until_7 };

/// A length in a child list of its own.
pub const length: Field = .{ .unit = .millimetre };

/// A ratio in a child list of its own.
pub const ratio: Field = .{ .unit = .ratio };

/// An angle in a child list of its own.
pub const angle: Field = .{ .unit = .degree };

/// A value among the atoms of the list.
pub const positional: Field = .{ .form = .positional };

/// A length among the atoms of the list.
pub const positional_length: Field = .{ .form = .positional, .unit = .millimetre };

/// A bare word among the atoms of the list.
pub const word: Field = .{ .form = .word };

/// A bare word before the other atoms of what symbol editors show and schematics don't.
pub const private: Field = .{ .form = .word, .since = 7 };

/// A flag that is its token in parentheses up to version 7.
pub const parenthesized_until_7: Field = .{ .flag = .parenthesized_until_7 };

/// The program that wrote the file.
pub const generator: Field = .{ .quoting = .bare_until_7 };

/// A flag that has always been written as `(token yes)`.
pub const yes_no: Field = .{ .flag = .yes_no };

/// A list of one kind out of a union, which owns it.
pub fn derived(comptime token: []const u8) Field {
    return .{ .token = token, .derived = true };
}
