//! Why a text could not be parsed, and where: error codes, positions and snippets.
const std = @import("std");
const assert = std.debug.assert;
const Allocator = std.mem.Allocator;

/// Reasons for which a text is not an s-expression document. Names in braces are fields of `ParseFailure`.
pub const ParseError = error{
    /// The string that starts at line {opened_line}, column {opened_column} is never closed.
    UnterminatedString,
    /// The list that starts at line {opened_line}, column {opened_column} is never closed.
    UnterminatedList,
    /// The closing parenthesis at line {line}, column {column} closes nothing.
    UnexpectedRightParen,
    /// There is nothing but blanks and comments where one s-expression is expected.
    EmptyInput,
    /// A second s-expression starts at line {line}, column {column} where only one is expected.
    TrailingForm,
    /// Lists are nested deeper than the depth limit allows at line {line}, column {column}.
    TooDeep,
    /// The text is too large: offsets are 32-bit numbers, and some of them are kept for edits.
    FileTooLarge,
    /// A string holds a line break at line {line}, column {column}, which strict mode refuses.
    RawNewline,
    /// The bytes at line {line}, column {column} are not UTF-8, which strict mode requires.
    InvalidUtf8,
    /// A string holds an unknown escape at line {line}, column {column}, which strict mode refuses.
    InvalidEscape,
};

/// The names of `ParseError` as values.
pub const ParseCode = enum {
    UnterminatedString,
    UnterminatedList,
    UnexpectedRightParen,
    EmptyInput,
    TrailingForm,
    TooDeep,
    FileTooLarge,
    RawNewline,
    InvalidUtf8,
    InvalidEscape,

    /// The error of the same name.
    pub fn toError(code: ParseCode) ParseError {
        return switch (code) {
            inline else => |tag| @field(ParseError, @tagName(tag)),
        };
    }
};

/// One thing that is wrong with a text. Lines and columns are counted from 1.
pub const ParseIssue = struct {
    /// What is wrong.
    code: ParseCode,
    /// Where, as a byte offset.
    offset: usize,
    /// The line of `offset`.
    line: u32,
    /// The column of `offset` in bytes.
    column: u32,
    /// The column of `offset` in UTF-16 units, as editors and JavaScript strings count.
    column_utf16: u32,
    /// For what is never closed: the byte offset of its opening.
    opened_offset: ?usize,
    /// The line of `opened_offset`.
    opened_line: ?u32,
    /// The column of `opened_offset` in bytes.
    opened_column: ?u32,
};

/// What a `ParseError` tells about its place. Lines and columns are counted from 1.
pub const ParseFailure = struct {
    /// Where the text is wrong, as a byte offset.
    offset: usize,
    /// The line of `offset`.
    line: u32,
    /// The column of `offset` in bytes.
    column: u32,
    /// The column of `offset` in UTF-16 units, as editors and JavaScript strings count.
    column_utf16: u32,
    /// The line of the place (for what is never closed: of its opening), cut to some 100 bytes around it, and below it a line with a caret under
    /// the place.
    snippet: []const u8,
    /// For what is never closed: the byte offset of its opening.
    opened_offset: ?usize,
    /// The line of `opened_offset`.
    opened_line: ?u32,
    /// The column of `opened_offset` in bytes.
    opened_column: ?u32,
    /// All that was found wrong, this first: more than one only with `ParseOptions.max_errors` above 1.
    issues: []const ParseIssue,
};

/// A finding of the parser, before lines and columns are counted.
pub const Finding = struct {
    code: ParseCode,
    offset: usize,
    opened: ?usize = null,
};

/// Describes findings (at least one) for people. All memory comes from `allocator`, which must be an arena.
pub fn describe(allocator: Allocator, text: []const u8, findings: []const Finding) Allocator.Error!ParseFailure {
    assert(findings.len != 0);
    const issues = try allocator.alloc(ParseIssue, findings.len);
    for (issues, findings) |*issue, finding| {
        const place = Position.of(text, finding.offset);
        const opened: ?Position = if (finding.opened) |offset| .of(text, offset) else null;
        issue.* = .{
            .code = finding.code,
            .offset = finding.offset,
            .line = place.line,
            .column = place.column,
            .column_utf16 = place.column_utf16,
            .opened_offset = finding.opened,
            .opened_line = if (opened) |position| position.line else null,
            .opened_column = if (opened) |position| position.column else null,
        };
    }
    const first = issues[0];
    return .{
        .offset = first.offset,
        .line = first.line,
        .column = first.column,
        .column_utf16 = first.column_utf16,
        .snippet = try writeSnippet(allocator, text, first.opened_offset orelse first.offset),
        .opened_offset = first.opened_offset,
        .opened_line = first.opened_line,
        .opened_column = first.opened_column,
        .issues = issues,
    };
}

/// A place in a text, counted from 1. Lines end with a line feed.
pub const Position = struct {
    line: u32,
    column: u32,
    column_utf16: u32,

    /// Finds the line and column of a byte offset (at most the text's length).
    pub fn of(text: []const u8, offset: usize) Position {
        const at = @min(offset, text.len);
        const line_start = if (std.mem.findScalarLast(u8, text[0..at], '\n')) |index| index + 1 else 0;
        return .{
            .line = saturate(std.mem.countScalar(u8, text[0..line_start], '\n') + 1),
            .column = saturate(at - line_start + 1),
            .column_utf16 = saturate(countUtf16(text[line_start..at]) + 1),
        };
    }
};

fn saturate(value: usize) u32 {
    return std.math.cast(u32, value) orelse std.math.maxInt(u32);
}

/// How many UTF-16 units UTF-8 text takes: one for each byte that starts a character, two for those of four bytes.
fn countUtf16(text: []const u8) usize {
    var count: usize = 0;
    for (text) |byte| count += @as(usize, @intFromBool(byte & 0xC0 != 0x80)) + @intFromBool(byte >= 0xF0);
    return count;
}

const window_before = 60;
const window_after = 40;

/// Writes the line around `offset`, a line feed, and a caret below the place. Bytes that can't be shown become U+FFFD.
fn writeSnippet(allocator: Allocator, text: []const u8, offset: usize) Allocator.Error![]const u8 {
    const at = @min(offset, text.len);
    const line_start = if (std.mem.findScalarLast(u8, text[0..at], '\n')) |index| index + 1 else 0;
    const line_end = std.mem.findScalarPos(u8, text, at, '\n') orelse text.len;
    var from = @max(line_start, at -| window_before);
    var to = @min(line_end, at + window_after);
    while (from > line_start and from < at and text[from] & 0xC0 == 0x80) from += 1;
    while (to < line_end and to > at and text[to] & 0xC0 == 0x80) to -= 1;

    var result: std.ArrayList(u8) = .empty;
    const before = try appendPrintable(&result, allocator, text[from..at]);
    _ = try appendPrintable(&result, allocator, std.mem.trimEnd(u8, text[at..to], "\r"));
    try result.append(allocator, '\n');
    try result.appendNTimes(allocator, ' ', before);
    try result.append(allocator, '^');
    return result.items;
}

/// Appends text with tabs and other control characters as single spaces; returns the number of characters.
pub fn appendPrintable(result: *std.ArrayList(u8), allocator: Allocator, text: []const u8) Allocator.Error!usize {
    var count: usize = 0;
    var at: usize = 0;
    while (at < text.len) : (count += 1) {
        const length = std.unicode.utf8ByteSequenceLength(text[at]) catch 0;
        if (length == 0 or at + length > text.len or !std.unicode.utf8ValidateSlice(text[at..][0..length])) {
            try result.appendSlice(allocator, "\u{FFFD}");
            at += 1;
        } else if (std.ascii.isControl(text[at])) {
            try result.append(allocator, ' ');
            at += 1;
        } else {
            try result.appendSlice(allocator, text[at..][0..length]);
            at += length;
        }
    }
    return count;
}

test "positions count bytes and UTF-16 units" {
    const text = "ab\n\u{E4}\u{1F600}x\n";
    try std.testing.expectEqual(Position{ .line = 1, .column = 1, .column_utf16 = 1 }, Position.of(text, 0));
    try std.testing.expectEqual(Position{ .line = 2, .column = 7, .column_utf16 = 4 }, Position.of(text, 9));
    try std.testing.expectEqual(Position{ .line = 3, .column = 1, .column_utf16 = 1 }, Position.of(text, text.len));
}

test "a snippet shows the place, cut at characters, whatever the bytes" {
    var arena: std.heap.ArenaAllocator = .init(std.testing.allocator);
    defer arena.deinit();
    try std.testing.expectEqualStrings(" (a \u{FFFD} )\n    ^", try writeSnippet(arena.allocator(), "x\n\t(a \xFF )\r\n", 6));
    const signs: [100][3]u8 = @splat("\u{20AC}".*);
    const long: []const u8 = @ptrCast(&signs);
    for (0..long.len + 1) |offset| {
        const snippet = try writeSnippet(arena.allocator(), long, offset);
        try std.testing.expect(std.unicode.utf8ValidateSlice(snippet));
        try std.testing.expect(snippet.len < 300);
    }
}
