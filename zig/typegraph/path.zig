//! The text form of paths, such as `power.pins[0].<trait can_bridge>.in_.*`.
//!
//! A path is segments with dots between them:
//!
//! | segment | meaning |
//! |---|---|
//! | `name` | the child of this name; an index is part of it, as in `pins[0]` |
//! | `<trait X>` | the trait whose type is called X |
//! | `*` | what the node points to |
//! | `<operand x>` | the operand called x |
//! | `<type X>` | the type X itself, wherever the path was before |
//! | `<edge 85 x>` | along an edge of a kind that is given by its number, which nothing can follow so far |
//!
//! The empty path is the node itself. A name that is empty, or holds one of `. * < > " \` or a blank at its ends, stands in quotes:
//! `"a.b"`, with `\"` and `\\` for a quote and a backslash. Nothing else is special.
const std = @import("std");
const failure = @import("failure.zig");
const kinds = @import("kinds.zig");
const Allocator = std.mem.Allocator;
const Details = failure.Details;

/// Starts the name of a segment that is a type, whatever its kind.
pub const type_prefix = "<<";

/// A step of a path.
pub const Segment = struct {
    /// The kind of edge.
    kind: u16,
    /// Of a child or an operand its name, of a trait that of its type.
    name: []const u8,
};

const Word = enum { trait, operand, type, edge };

/// Reads a path. The names lie in the text or in memory of the allocator.
pub fn parse(allocator: Allocator, text: []const u8, details: *Details) failure.Error![]const Segment {
    var list: std.ArrayList(Segment) = .empty;
    var reader: Reader = .{ .text = text, .allocator = allocator };
    if (text.len == 0) {
        try list.append(allocator, .{ .kind = kinds.composition, .name = "" });
        return list.items;
    }
    while (true) {
        const segment = reader.segment() catch |problem| switch (problem) {
            error.OutOfMemory => return error.OutOfMemory,
            error.Malformed => {
                details.fields = .{
                    .path = failure.copied(details, text),
                    .segment = @intCast(list.items.len),
                    .position = @intCast(@min(reader.position, text.len)),
                    .reason = failure.reasonOf(details, "the path `{s}` can't be read at character {d}: {s}", .{ text, reader.position, reader.problem }),
                };
                return error.InvalidPath;
            },
        };
        try list.append(allocator, segment);
        if (reader.position == text.len) return list.items;
        // `segment` stops at a dot or at the end.
        reader.position += 1;
    }
}

const Reader = struct {
    text: []const u8,
    position: usize = 0,
    allocator: Allocator,
    problem: []const u8 = "",

    const Problem = error{ Malformed, OutOfMemory };

    fn peek(reader: *const Reader) u8 {
        return if (reader.position < reader.text.len) reader.text[reader.position] else 0;
    }

    fn segment(reader: *Reader) Problem!Segment {
        const found: Segment = switch (reader.peek()) {
            '*' => pointer: {
                reader.position += 1;
                break :pointer .{ .kind = kinds.pointer, .name = "" };
            },
            '<' => try reader.tagged(),
            else => .{ .kind = kinds.composition, .name = try reader.name(".") },
        };
        if (reader.position < reader.text.len and reader.peek() != '.') return reader.fail("a dot is missing");
        return found;
    }

    fn tagged(reader: *Reader) Problem!Segment {
        reader.position += 1;
        const word_text = reader.upTo(" >");
        const word = std.meta.stringToEnum(Word, word_text) orelse return reader.fail("after `<` comes trait, operand, type or edge");
        try reader.expect(' ', "a blank is missing");
        var kind: u16 = switch (word) {
            .trait => kinds.trait,
            .operand => kinds.operand,
            .type => kinds.composition,
            .edge => 0,
        };
        if (word == .edge) {
            kind = std.fmt.parseInt(u16, reader.upTo(" >"), 10) catch return reader.fail("the number of an edge type is missing");
            try reader.expect(' ', "a blank is missing");
        }
        var found = try reader.name(">");
        try reader.expect('>', "`>` is missing");
        if (word == .type) found = try std.mem.concat(reader.allocator, u8, &.{ type_prefix, found });
        return .{ .kind = kind, .name = found };
    }

    fn upTo(reader: *Reader, comptime stops: []const u8) []const u8 {
        const start = reader.position;
        while (reader.position < reader.text.len and std.mem.findScalar(u8, stops, reader.peek()) == null) reader.position += 1;
        return reader.text[start..reader.position];
    }

    fn name(reader: *Reader, comptime stop: []const u8) Problem![]const u8 {
        if (reader.peek() == '"') return reader.quoted();
        const found = reader.upTo("*<>\"\\" ++ stop);
        if (reader.position < reader.text.len and reader.peek() != stop[0]) return reader.fail("a name with this character stands in quotes");
        if (found.len == 0) return reader.fail("a name is missing; the empty name stands in quotes");
        if (std.mem.trim(u8, found, " ").len != found.len) return reader.fail("a name with blanks at its ends stands in quotes");
        return found;
    }

    fn quoted(reader: *Reader) Problem![]const u8 {
        reader.position += 1;
        var bytes: std.ArrayList(u8) = .empty;
        while (true) {
            try bytes.appendSlice(reader.allocator, reader.upTo("\"\\"));
            if (reader.position >= reader.text.len) return reader.fail("the closing quote is missing");
            const character = reader.peek();
            reader.position += 1;
            if (character == '"') return bytes.items;
            const escaped = reader.peek();
            if (reader.position >= reader.text.len or (escaped != '"' and escaped != '\\')) return reader.fail("after a backslash comes a quote or a backslash");
            try bytes.append(reader.allocator, escaped);
            reader.position += 1;
        }
    }

    fn expect(reader: *Reader, character: u8, problem: []const u8) Problem!void {
        if (reader.position >= reader.text.len or reader.peek() != character) return reader.fail(problem);
        reader.position += 1;
    }

    fn fail(reader: *Reader, problem: []const u8) error{Malformed} {
        reader.problem = problem;
        return error.Malformed;
    }
};

/// The text form of a path.
pub fn print(allocator: Allocator, segments: []const Segment) Allocator.Error![]const u8 {
    var bytes: std.ArrayList(u8) = .empty;
    if (segments.len == 1 and segments[0].kind == kinds.composition and segments[0].name.len == 0) return bytes.items;
    for (segments, 0..) |segment, place| {
        if (place != 0) try bytes.append(allocator, '.');
        const is_type = std.mem.startsWith(u8, segment.name, type_prefix);
        if (segment.kind == kinds.composition and !is_type) {
            try printName(allocator, &bytes, segment.name);
            continue;
        }
        if (segment.kind == kinds.pointer and segment.name.len == 0) {
            try bytes.append(allocator, '*');
            continue;
        }
        switch (segment.kind) {
            kinds.composition => try bytes.appendSlice(allocator, "<type "),
            kinds.trait => try bytes.appendSlice(allocator, "<trait "),
            kinds.operand => try bytes.appendSlice(allocator, "<operand "),
            else => try bytes.print(allocator, "<edge {d} ", .{segment.kind}),
        }
        try printName(allocator, &bytes, if (segment.kind == kinds.composition) segment.name[type_prefix.len..] else segment.name);
        try bytes.append(allocator, '>');
    }
    return bytes.items;
}

fn printName(allocator: Allocator, bytes: *std.ArrayList(u8), name: []const u8) Allocator.Error!void {
    const is_plain = name.len != 0 and std.mem.findAny(u8, name, ".*<>\"\\") == null and std.mem.trim(u8, name, " ").len == name.len;
    if (is_plain) return bytes.appendSlice(allocator, name);
    try bytes.append(allocator, '"');
    for (name) |character| {
        if (character == '"' or character == '\\') try bytes.append(allocator, '\\');
        try bytes.append(allocator, character);
    }
    try bytes.append(allocator, '"');
}

test "paths are read and printed" {
    var arena: std.heap.ArenaAllocator = .init(std.testing.allocator);
    defer arena.deinit();
    var details: Details = .{ .allocator = arena.allocator() };
    for ([_][]const u8{
        "",                         "a",                      "a.b[1].c",             "r.<trait can_bridge>.in_.*", "<type Resistor>.x", "<operand lhs>",
        "\"\".a",                   "\"a.b\".\"c\\\"d\\\\\"", "<trait \"odd>name\">", "<edge 85 x>.y",              "items[0]",
        "ünï.ß",
        "<type \"a b. c\">.\" x\"",
    }) |text| {
        const segments = try parse(arena.allocator(), text, &details);
        try std.testing.expectEqualStrings(text, try print(arena.allocator(), segments));
    }
    const path = try parse(arena.allocator(), "r.<trait can_bridge>.<type X>.*", &details);
    try std.testing.expectEqual(4, path.len);
    try std.testing.expectEqual(kinds.trait, path[1].kind);
    try std.testing.expectEqualStrings("<<X", path[2].name);
    try std.testing.expectEqual(kinds.pointer, path[3].kind);
}

test "paths that make no sense are refused where they fail" {
    var arena: std.heap.ArenaAllocator = .init(std.testing.allocator);
    defer arena.deinit();
    const Case = struct { text: []const u8, position: u32, segment: u32 };
    for ([_]Case{
        .{ .text = ".", .position = 0, .segment = 0 },               .{ .text = "a..b", .position = 2, .segment = 1 },
        .{ .text = "a.", .position = 2, .segment = 1 },              .{ .text = "a*", .position = 1, .segment = 0 },
        .{ .text = "<trait>", .position = 6, .segment = 0 },         .{ .text = "<trait x", .position = 8, .segment = 0 },
        .{ .text = "<what x>", .position = 5, .segment = 0 },        .{ .text = "a.\"b", .position = 4, .segment = 1 },
        .{ .text = "\"a\\n\"", .position = 3, .segment = 0 },        .{ .text = "*a", .position = 1, .segment = 0 },
        .{ .text = "<edge 70000 x>", .position = 11, .segment = 0 }, .{ .text = "a b .c", .position = 4, .segment = 0 },
    }) |case| {
        var details: Details = .{ .allocator = arena.allocator() };
        try std.testing.expectError(error.InvalidPath, parse(arena.allocator(), case.text, &details));
        try std.testing.expectEqual(case.position, details.fields.?.position);
        try std.testing.expectEqual(case.segment, details.fields.?.segment);
    }
}
