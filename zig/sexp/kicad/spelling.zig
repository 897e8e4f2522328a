//! How values are written: by the field, and by the version of the file.
const std = @import("std");
const assert = std.debug.assert;
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

/// Spells a finite number with ten significant digits at most, no exponent, and no trailing zeros; values of up to 0.0001 have ten decimals at most,
/// ratios sixteen.
pub fn numberText(allocator: Allocator, value: f64, unit: schema.Unit) Allocator.Error![]u8 {
    assert(std.math.isFinite(value));
    if (unit == .fixed6) return digitsText(allocator, value, .{ .decimals = 6 }, 6);
    if (@abs(value) > 0.0001) return digitsText(allocator, value, .{ .significant = 10 }, 0);
    return digitsText(allocator, value, .{ .decimals = if (unit == .ratio) 16 else 10 }, 0);
}

const Precision = union(enum) { significant: i32, decimals: i32 };

/// Spells a number, correctly rounded (ties away from zero), with `minimum_decimals` decimals at least.
fn digitsText(allocator: Allocator, value: f64, precision: Precision, minimum_decimals: usize) Allocator.Error![]u8 {
    var shortest: Digits = .of(@abs(value));
    shortest.round(@abs(value), switch (precision) {
        .significant => |count| count,
        .decimals => |count| count + shortest.exponent + 1,
    });
    var text: std.ArrayList(u8) = .empty;
    errdefer text.deinit(allocator);
    if (value < 0 and shortest.len != 0) try text.append(allocator, '-');
    // The place of a digit: 0 for ones, -1 for tenths.
    var place: i32 = @max(shortest.exponent, 0);
    const last_digit: i32 = shortest.exponent - @as(i32, @intCast(shortest.len)) + 1;
    const last = @min(0, -@as(i32, @intCast(minimum_decimals)), if (shortest.len == 0) 0 else last_digit);
    while (place >= last) : (place -= 1) {
        if (place == -1) try text.append(allocator, '.');
        const index = shortest.exponent - place;
        try text.append(allocator, if (index >= 0 and index < shortest.len) shortest.buffer[@intCast(index)] else '0');
    }
    return text.toOwnedSlice(allocator);
}

/// The decimal digits of a number that isn't negative: the first stands for its value times ten to the power of `exponent`. None for zero.
const Digits = struct {
    buffer: [32]u8 = undefined,
    len: usize = 0,
    exponent: i32 = 0,

    /// The fewest digits that tell the number from all others.
    fn of(value: f64) Digits {
        var self: Digits = .{};
        if (value == 0) return self;
        var buffer: [std.fmt.float.bufferSize(.scientific, f64)]u8 = undefined;
        const text = std.fmt.float.render(&buffer, value, .{ .mode = .scientific }) catch unreachable; // the buffer is as large as it says
        const end = std.mem.findScalar(u8, text, 'e').?;
        for (text[0..end]) |byte| if (byte != '.') {
            self.buffer[self.len] = byte;
            self.len += 1;
        };
        self.exponent = std.fmt.parseInt(i32, text[end + 1 ..], 10) catch unreachable;
        self.trim();
        return self;
    }

    /// Keeps `count` digits at most; none when it isn't positive, or one that the rounding makes.
    fn round(self: *Digits, value: f64, count: i32) void {
        if (count < 0) self.len = 0;
        if (count < 0 or count >= self.len) return;
        const kept: usize = @intCast(count);
        const is_up = self.isUpperHalf(value, kept);
        self.len = kept;
        if (is_up) self.increase();
        self.trim();
    }

    /// Whether the number is at least half a unit of the last kept digit above what is kept.
    fn isUpperHalf(self: *const Digits, value: f64, kept: usize) bool {
        if (self.buffer[kept] != '5') return self.buffer[kept] > '5';
        if (self.len > kept + 1) return true;
        // The digits are those of a tie; the number itself may lie just below it.
        var buffer: [48]u8 = undefined;
        const tie = std.fmt.bufPrint(&buffer, "{s}e{d}", .{ self.buffer[0..self.len], self.exponent - @as(i32, @intCast(self.len)) + 1 }) catch unreachable;
        return @as(f128, value) >= (std.fmt.parseFloat(f128, tie) catch unreachable);
    }

    fn increase(self: *Digits) void {
        var index = self.len;
        while (index > 0) {
            index -= 1;
            if (self.buffer[index] != '9') {
                self.buffer[index] += 1;
                return;
            }
            self.len = index;
        }
        self.buffer[0] = '1';
        self.len = 1;
        self.exponent += 1;
    }

    fn trim(self: *Digits) void {
        while (self.len > 0 and self.buffer[self.len - 1] == '0') self.len -= 1;
    }
};

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

test "numbers are spelled as KiCad writes them" {
    const cases = [_]struct { f64, schema.Unit, []const u8 }{
        .{ 0, .none, "0" },                       .{ -0.0, .millimetre, "0" },                 .{ 1.5, .millimetre, "1.5" },                   .{ -12, .none, "-12" },
        .{ 0.1 + 0.2, .none, "0.3" },             .{ 100, .degree, "100" },                    .{ 123456.789012, .none, "123456.789" },        .{ 0.00001, .none, "0.00001" },
        .{ 1.0 / 3.0, .ratio, "0.3333333333" },   .{ 0.00001234567, .ratio, "0.00001234567" }, .{ 12, .fixed6, "12.000000" },                  .{ -0.5, .fixed6, "-0.500000" },
        .{ 1e-11, .none, "0" },                   .{ -1e-11, .none, "0" },                     .{ 5e-11, .none, "0.0000000001" },              .{ 1e-17, .ratio, "0" },
        .{ 0.99999999999, .none, "1" },           .{ 9.9999999999, .none, "10" },              .{ 1e10, .none, "10000000000" },                .{ 12345678901234, .none, "12345678900000" },
        // Written with eleven digits the first two are ties, but the second number is less than that.
        .{ 0.12345678905, .none, "0.1234567891" }, .{ 0.12345678915, .none, "0.1234567891" },   .{ 1234567890.5, .none, "1234567891" },         .{ 0.00009999999999999, .none, "0.0001" },
        .{ 0.0000004, .fixed6, "0.000000" },      .{ 0.0000005, .fixed6, "0.000000" },         .{ 999999.9999999, .fixed6, "1000000.000000" }, .{ 1e22, .none, "10000000000000000000000" },
    };
    for (cases) |case| {
        const text = try numberText(std.testing.allocator, case[0], case[1]);
        defer std.testing.allocator.free(text);
        try std.testing.expectEqualStrings(case[2], text);
    }
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
