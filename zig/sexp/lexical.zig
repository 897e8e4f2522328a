//! Bytes and words: what separates tokens, and what a single word is.
//!
//! Blank = space, tab, LF, CR, NUL. A word is a maximal run of other bytes up to a blank, a parenthesis or a quote; `;`, `|`, `#` and bytes
//! above 127 are ordinary word bytes. `#` starts a comment (to the end of the line) only as the first byte of a line that isn't blank.
const std = @import("std");
const assert = std.debug.assert;
const Kind = @import("node.zig").Kind;

/// What a byte means outside strings and comments.
pub const Class = enum(u8) { word, blank, open, close, quote };

/// The class of each byte.
pub const classes: [256]Class = table: {
    var result: [256]Class = @splat(.word);
    for (" \t\n\r\x00") |byte| result[byte] = .blank;
    result['('] = .open;
    result[')'] = .close;
    result['"'] = .quote;
    break :table result;
};

/// The bytes a byte order mark is made of; at the start of a file it is trivia.
pub const byte_order_mark = "\xEF\xBB\xBF";

const vector_length = 16;
const Vector = @Vector(vector_length, u8);

inline fn repeated(byte: u8) Vector {
    return @splat(byte);
}

/// The offset of the first byte at or after `from` that doesn't belong to a word.
pub fn wordEnd(bytes: []const u8, from: usize) usize {
    var at = from;
    while (at + vector_length <= bytes.len) : (at += vector_length) {
        const chunk: Vector = bytes[at..][0..vector_length].*;
        const others: u16 = @bitCast((chunk <= repeated(' ')) | (chunk == repeated('"')) | ((chunk & repeated(0xFE)) == repeated('(')));
        var rest = others;
        while (rest != 0) : (rest &= rest - 1) {
            const index = at + @ctz(rest);
            if (classes[bytes[index]] != .word) return index;
        }
    }
    while (at < bytes.len and classes[bytes[at]] == .word) at += 1;
    return at;
}

/// The offset after the closing quote of the string whose opening quote is at `from`; null when it is never closed.
pub fn stringEnd(bytes: []const u8, from: usize) ?usize {
    assert(bytes[from] == '"');
    var at = from + 1;
    while (true) {
        while (at + vector_length <= bytes.len) : (at += vector_length) {
            const chunk: Vector = bytes[at..][0..vector_length].*;
            const hits: u16 = @bitCast((chunk == repeated('"')) | (chunk == repeated('\\')));
            if (hits != 0) {
                at += @ctz(hits);
                break;
            }
        }
        while (at < bytes.len and bytes[at] != '"' and bytes[at] != '\\') at += 1;
        if (at >= bytes.len) return null;
        if (bytes[at] == '"') return at + 1;
        at += 2; // a backslash and the byte it escapes
    }
}

/// The offset of the first byte at or after `from` that isn't blank.
pub fn blankEnd(bytes: []const u8, from: usize) usize {
    var at = from;
    while (at < bytes.len and classes[bytes[at]] == .blank) at += 1;
    return at;
}

/// The offset of the line feed at or after `from`, or the end of the text.
pub fn lineEnd(bytes: []const u8, from: usize) usize {
    return std.mem.findScalarPos(u8, bytes, from, '\n') orelse bytes.len;
}

/// Whether only blanks precede `at` on its line (a byte order mark at the start of the file counts as blank).
pub fn startsLine(bytes: []const u8, at: usize) bool {
    var index = at;
    while (index > 0) : (index -= 1) {
        const byte = bytes[index - 1];
        if (byte == '\n') return true;
        if (classes[byte] != .blank) return index == byte_order_mark.len and std.mem.startsWith(u8, bytes, byte_order_mark);
    }
    return true;
}

/// The offset after trivia that starts at `from`, with comments. `fresh_line`: whether only blanks precede `from` on its line.
pub fn triviaEnd(bytes: []const u8, from: usize, fresh_line: bool) usize {
    var at = from;
    var at_line_start = fresh_line;
    while (at < bytes.len) {
        const byte = bytes[at];
        if (byte == '\n') {
            at_line_start = true;
        } else if (byte == '#' and at_line_start) {
            at = lineEnd(bytes, at);
            continue;
        } else if (classes[byte] != .blank) break;
        at += 1;
    }
    return at;
}

/// Whether a bare word is an integer, a float or a symbol.
pub fn classify(word: []const u8) Kind {
    assert(word.len != 0);
    var at: usize = if (word[0] == '+' or word[0] == '-') 1 else 0;
    const whole = digits(word, &at);
    if (at == word.len) return if (whole == 0) .symbol else .integer;
    var fraction: usize = 0;
    if (word[at] == '.') {
        at += 1;
        fraction = digits(word, &at);
    }
    if (whole + fraction == 0) return .symbol;
    if (at == word.len) return .float;
    if (word[at] != 'e' and word[at] != 'E') return .symbol;
    at += 1;
    if (at < word.len and (word[at] == '+' or word[at] == '-')) at += 1;
    const exponent = digits(word, &at);
    return if (exponent != 0 and at == word.len) .float else .symbol;
}

fn digits(word: []const u8, at: *usize) usize {
    const from = at.*;
    while (at.* < word.len and std.ascii.isDigit(word[at.*])) at.* += 1;
    return at.* - from;
}

/// The kind of the atom that `text` spells, or null when it isn't exactly one atom.
pub fn atomKind(text: []const u8) ?Kind {
    if (text.len == 0) return null;
    if (text[0] == '"') {
        const end = stringEnd(text, 0) orelse return null;
        return if (end == text.len) .string else null;
    }
    return if (wordEnd(text, 0) == text.len) classify(text) else null;
}

test "words are classified and never split" {
    const cases = [_]struct { []const u8, Kind }{
        .{ "0", .integer },     .{ "-12", .integer },  .{ "+7", .integer }, .{ "1.", .float },     .{ ".5", .float },             .{ "-.5", .float },
        .{ "1.50", .float },    .{ "1e-05", .float },  .{ "2E5", .float },  .{ "1.5e+3", .float }, .{ "0x1F", .symbol },          .{ "3V3", .symbol },
        .{ "0.15mm", .symbol }, .{ "-", .symbol },     .{ "+", .symbol },   .{ ".", .symbol },     .{ "-.", .symbol },            .{ "e5", .symbol },
        .{ "1e", .symbol },     .{ "1e+", .symbol },   .{ "1-2", .symbol }, .{ "1.2.3", .symbol }, .{ "2024-07-10T18", .symbol }, .{ "99999999999999999999999999", .integer },
        .{ ".e5", .symbol },    .{ "1e5.0", .symbol },
    };
    for (cases) |case| try std.testing.expectEqual(case[1], classify(case[0]));
}

test "one atom is one word or one string" {
    try std.testing.expectEqual(Kind.string, atomKind("\"a \\\" b\"").?);
    try std.testing.expectEqual(Kind.symbol, atomKind("${KIPRJMOD}/x;y|#").?);
    for ([_][]const u8{ "", " ", "a ", "a b", "(", "a)", "\"a", "\"a\\\"", "\"a\"b", "a\"b\"", "\"a\" ", "a\x00" }) |text| {
        try std.testing.expectEqual(null, atomKind(text));
    }
}

test "ends of words and strings are found at any alignment" {
    var buffer: [80]u8 = undefined;
    for (0..70) |length| {
        @memset(&buffer, 'x');
        buffer[0] = '"';
        buffer[length + 1] = '"';
        try std.testing.expectEqual(length + 2, stringEnd(&buffer, 0).?);
        try std.testing.expectEqual(length + 1, wordEnd(&buffer, 1));
        buffer[length + 1] = '\\';
        try std.testing.expectEqual(null, stringEnd(&buffer, 0));
        buffer[length + 1] = 0x01; // a control byte is part of a word
        try std.testing.expectEqual(buffer.len, wordEnd(&buffer, 1));
    }
}

test "comments start only at the first byte of a line" {
    try std.testing.expectEqual(9, triviaEnd(" # x\r\n  #x", 0, true) - 1);
    try std.testing.expectEqual(1, triviaEnd(" # x", 0, false));
    try std.testing.expectEqual(4, triviaEnd(" # x", 0, true));
    try std.testing.expect(startsLine("\xEF\xBB\xBF #", 4));
    try std.testing.expect(!startsLine("a #", 2));
}

/// The tokens of a text, without trivia: for looking at a few of them.
pub const Tokens = struct {
    text: []const u8,
    at: usize = 0,

    /// The next token; null at the end of the text, and before a string that is never closed.
    pub fn next(self: *Tokens) ?[]const u8 {
        if (self.at == 0 and std.mem.startsWith(u8, self.text, byte_order_mark)) self.at = byte_order_mark.len;
        const start = triviaEnd(self.text, self.at, startsLine(self.text, self.at));
        if (start == self.text.len) return null;
        self.at = switch (classes[self.text[start]]) {
            .open, .close => start + 1,
            .quote => stringEnd(self.text, start) orelse return null,
            .word => wordEnd(self.text, start),
            .blank => unreachable,
        };
        return self.text[start..self.at];
    }
};
