//! How values are written: by the field, and by the version of the file.
const std = @import("std");
const Allocator = std.mem.Allocator;
const atom = @import("../atom.zig");
const lexical = @import("../lexical.zig");
const schema = @import("schema.zig");
const Kind = @import("../node.zig").Kind;
const FieldSchema = schema.FieldSchema;

/// The last major version that writes flags as bare words, and identifiers without quotes.
const last_bare = 7;

/// The first major version that quotes every text.
const first_quoted = 6;

/// The last major version that writes some numbers with six decimals.
const last_fixed = 9;

/// By which unit files of a version spell the numbers of a field.
pub fn unitFor(field: *const FieldSchema, major: u8) schema.Unit {
    return if (field.unit == .fixed6 and major > last_fixed) .none else field.unit;
}

/// Spells a text, or the word of an enum, that is new in a file.
pub fn newText(allocator: Allocator, value: []const u8, field: *const FieldSchema, major: u8) Allocator.Error![]u8 {
    return if (isWrittenBare(value, field, major)) allocator.dupe(u8, value) else atom.quote(allocator, value);
}

/// Spells a text, or the word of an enum, in the place of an atom of some kind: quoted or not as that is.
pub fn replacedText(allocator: Allocator, old: Kind, value: []const u8, field: *const FieldSchema, major: u8) Allocator.Error![]u8 {
    const is_bare = old != .string and isBareWord(value) and (isWrittenBare(value, field, major) or !needsQuotes(value));
    return if (is_bare) allocator.dupe(u8, value) else atom.quote(allocator, value);
}

fn isWrittenBare(value: []const u8, field: *const FieldSchema, major: u8) bool {
    if (!isBareWord(value)) return false;
    return switch (field.quoting) {
        .always => false,
        .never => true,
        .bare_until_7 => major <= last_bare,
        .automatic => field.type == .enumeration or (major < first_quoted and !needsQuotes(value)),
    };
}

/// Whether a text is a single atom without quotes, wherever it stands.
fn isBareWord(value: []const u8) bool {
    const kind = lexical.atomKind(value) orelse return false;
    return kind != .string and value[0] != '#';
}

/// Whether versions up to 5 put a text in quotes.
fn needsQuotes(value: []const u8) bool {
    if (value.len == 0 or value[0] == '#') return true;
    for (value, 0..) |byte, index| switch (byte) {
        ' ', '\t', '\n', '\r', 0x0B, 0x0C, '(', ')', '"', '%', '{', '}' => return true,
        '-' => if (index > 0) return true,
        else => {},
    };
    return false;
}

/// Spells a flag that is new in a file; null when nothing stands for it.
pub fn flagText(allocator: Allocator, token: []const u8, value: schema.Toggle, field: *const FieldSchema, major: u8) Allocator.Error!?[]u8 {
    const is_old = major <= last_bare;
    const Style = enum { list, true_false, parenthesized, word };
    const style: Style = if (value == .none) .list else if (field.form == .word) .word else switch (field.flag) {
        .automatic => if (is_old) .word else .list,
        .word_until_8 => if (major <= 8) .word else .list,
        .word_until_9 => if (major <= 9) .word else .list,
        .yes_no => .list,
        .true_false_until_7 => if (is_old) .true_false else .list,
        .parenthesized_until_7 => if (is_old) .parenthesized else .list,
        .parenthesized => .parenthesized,
        .word => .word,
    };
    return switch (style) {
        .list => try std.fmt.allocPrint(allocator, "({s} {t})", .{ token, value }),
        .true_false => try std.fmt.allocPrint(allocator, "({s} {})", .{ token, value == .yes }),
        .parenthesized => if (value == .yes) try std.fmt.allocPrint(allocator, "({s})", .{token}) else null,
        .word => if (value == .yes) try allocator.dupe(u8, token) else null,
    };
}

test "texts are quoted by the field and the version" {
    const text: FieldSchema = comptime schema.schemaOf(struct { text: []const u8 }).fields[0];
    const cases = [_]struct { schema.Quoting, u8, []const u8, []const u8 }{
        .{ .automatic, 5, "F.Cu", "F.Cu" },     .{ .automatic, 5, "a-b", "\"a-b\"" },    .{ .automatic, 5, "-", "-" },     .{ .automatic, 5, "", "\"\"" },
        .{ .automatic, 6, "F.Cu", "\"F.Cu\"" }, .{ .always, 5, "a", "\"a\"" },           .{ .never, 9, "0.2mm", "0.2mm" }, .{ .never, 9, "a b", "\"a b\"" },
        .{ .bare_until_7, 7, "a-b", "a-b" },    .{ .bare_until_7, 8, "a-b", "\"a-b\"" }, .{ .never, 9, "#a", "\"#a\"" },   .{ .never, 9, "a\"", "\"a\\\"\"" },
    };
    for (cases) |case| {
        var field = text;
        field.quoting = case[0];
        const spelled = try newText(std.testing.allocator, case[2], &field, case[1]);
        defer std.testing.allocator.free(spelled);
        try std.testing.expectEqualStrings(case[3], spelled);
    }
}
