//! The values of atoms: escapes of strings, and when two spellings mean the same.
const std = @import("std");
const assert = std.debug.assert;
const Allocator = std.mem.Allocator;
const Kind = @import("node.zig").Kind;

/// Spells text as a quoted string, with the only escapes KiCad writes: `\\`, `\"`, `\n` and `\r`.
pub fn quote(allocator: Allocator, text: []const u8) Allocator.Error![]u8 {
    var length: usize = 2;
    for (text) |byte| length += if (escapeOf(byte) == null) 1 else 2;
    const result = try allocator.alloc(u8, length);
    result[0] = '"';
    var at: usize = 1;
    for (text) |byte| {
        if (escapeOf(byte)) |letter| {
            result[at] = '\\';
            result[at + 1] = letter;
            at += 2;
        } else {
            result[at] = byte;
            at += 1;
        }
    }
    assert(at == length - 1);
    result[at] = '"';
    return result;
}

fn escapeOf(byte: u8) ?u8 {
    return switch (byte) {
        '\\', '"' => byte,
        '\n' => 'n',
        '\r' => 'r',
        else => null,
    };
}

/// The bytes an atom stands for, one by one: those of a word, or of a string without its quotes and escapes
/// (`\" \\ \a \b \f \n \r \t \v`, `\x` and one or two hexadecimal digits, `\` and one to three octal digits; both bytes of any other escape).
pub const Value = struct {
    rest: []const u8,
    is_string: bool,
    /// A byte that follows before `rest`.
    kept: ?u8 = null,

    /// `text` is the spelling of an atom of that kind.
    pub fn of(kind: Kind, text: []const u8) Value {
        assert(kind.isAtom());
        if (kind == .string) return .{ .rest = text[1 .. text.len - 1], .is_string = true };
        return .{ .rest = text, .is_string = false };
    }

    pub fn next(self: *Value) ?u8 {
        if (self.kept) |byte| {
            self.kept = null;
            return byte;
        }
        if (self.rest.len == 0) return null;
        const byte = self.take();
        if (byte != '\\' or !self.is_string or self.rest.len == 0) return byte;
        switch (self.rest[0]) {
            'x' => if (self.rest.len > 1 and std.ascii.isHex(self.rest[1])) {
                _ = self.take();
                return self.takeDigits(16, 2);
            },
            '0'...'7' => return self.takeDigits(8, 3),
            else => {},
        }
        const letter = self.take();
        return switch (letter) {
            '"', '\\' => letter,
            'a' => 0x07,
            'b' => 0x08,
            'f' => 0x0C,
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'v' => 0x0B,
            else => {
                self.kept = letter;
                return '\\';
            },
        };
    }

    fn take(self: *Value) u8 {
        defer self.rest = self.rest[1..];
        return self.rest[0];
    }

    fn takeDigits(self: *Value, base: u8, most: usize) u8 {
        var value: u8 = 0;
        for (0..most) |_| {
            if (self.rest.len == 0) break;
            const digit = std.fmt.charToDigit(self.rest[0], base) catch break;
            value = value *% base +% digit;
            _ = self.take();
        }
        return value;
    }
};

/// Whether two atoms mean the same: numbers that differ by no more than `tolerance`, or the same text, quoted or not.
pub fn sameValue(kind: Kind, text: []const u8, other_kind: Kind, other_text: []const u8, tolerance: f64) bool {
    if (kind == other_kind and std.mem.eql(u8, text, other_text)) return true;
    if (isNumber(kind) and isNumber(other_kind)) {
        if (kind == .integer and other_kind == .integer and tolerance == 0) return sameInteger(text, other_text);
        const number = toNumber(text);
        const other_number = toNumber(other_text);
        return number == other_number or @abs(number - other_number) <= tolerance;
    }
    return sameText(kind, text, other_kind, other_text);
}

/// Whether two atoms stand for the same bytes, quoted or not.
pub fn sameText(kind: Kind, text: []const u8, other_kind: Kind, other_text: []const u8) bool {
    var value: Value = .of(kind, text);
    var other_value: Value = .of(other_kind, other_text);
    while (true) {
        const byte = value.next();
        if (byte != other_value.next()) return false;
        if (byte == null) return true;
    }
}

pub fn isNumber(kind: Kind) bool {
    return kind == .integer or kind == .float;
}

/// The value of a number's spelling, rounded to a double.
pub fn toNumber(text: []const u8) f64 {
    return std.fmt.parseFloat(f64, text) catch unreachable; // the grammar of numbers is a part of Zig's
}

fn sameInteger(text: []const u8, other_text: []const u8) bool {
    const digits = std.mem.trimStart(u8, std.mem.trimStart(u8, text, "+-"), "0");
    const other_digits = std.mem.trimStart(u8, std.mem.trimStart(u8, other_text, "+-"), "0");
    if (!std.mem.eql(u8, digits, other_digits)) return false;
    return digits.len == 0 or (text[0] == '-') == (other_text[0] == '-');
}

test "quote escapes what KiCad escapes" {
    const result = try quote(std.testing.allocator, "a\"b\\c\nd\re\tf\x00\u{E4}");
    defer std.testing.allocator.free(result);
    try std.testing.expectEqualStrings("\"a\\\"b\\\\c\\nd\\re\tf\x00\u{E4}\"", result);
}

test "a string's value has its escapes resolved" {
    const cases = [_][2][]const u8{
        .{ "\"\\\"\\\\\\a\\b\\f\\n\\r\\t\\v\"", "\"\\\x07\x08\x0C\n\r\t\x0B" },
        .{ "\"\\x41\\x4g\\101\\7x\\0\"", "A\x04gA\x07x\x00" },
        .{ "\"\\q\\xg\\\\n\"", "\\q\\xg\\n" },
    };
    for (cases) |case| {
        var value: Value = .of(.string, case[0]);
        for (case[1]) |byte| try std.testing.expectEqual(byte, value.next());
        try std.testing.expectEqual(null, value.next());
    }
}

test "values are the same whatever their spelling" {
    const lexical = @import("lexical.zig");
    const cases = [_]struct { []const u8, []const u8, f64, bool }{
        .{ "1.50", "1.5", 0, true },                           .{ "1", "1.0", 0, true },   .{ "+1", "01", 0, true },
        .{ "-0", "0", 0, true },                               .{ "1e2", "100", 0, true }, .{ "1", "1.01", 0, false },
        .{ "1", "1.01", 0.02, true },                          .{ "a", "\"a\"", 0, true }, .{ "a", "b", 0, false },
        .{ "\"a\\n\"", "\"a\\x0a\"", 0, true },                .{ "\"1\"", "1", 0, true }, .{ "\"\"", "a", 0, false },
        .{ "9007199254740993", "9007199254740992", 0, false }, .{ "-5", "5", 0, false },   .{ "1e999", "1e999", 0, true },
    };
    for (cases) |case| {
        const same = sameValue(lexical.atomKind(case[0]).?, case[0], lexical.atomKind(case[1]).?, case[1], case[2]);
        try std.testing.expectEqual(case[3], same);
    }
}
