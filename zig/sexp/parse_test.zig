//! Tests of parsing: what is accepted, what is refused and where, and that nothing else happens.
const std = @import("std");
const Allocator = std.mem.Allocator;
const lexical = @import("lexical.zig");
const Kind = @import("node.zig").Kind;
const testing = @import("testing.zig");
const Fixture = testing.Fixture;
const Tree = @import("Tree.zig");

test "a document has a row for every list and atom" {
    var fixture: Fixture = undefined;
    try fixture.init(&std.testing.allocator, "\xEF\xBB\xBF# head\n(at 1 -2.5 \"x y\" (xy) 3V3 ;a)\n (at)\r\n", .{});
    defer fixture.deinit();
    const tree = fixture.tree;
    const kinds = [_]Kind{ .document, .list, .symbol, .integer, .float, .string, .list, .symbol, .symbol, .symbol, .list, .symbol };
    try std.testing.expectEqual(kinds.len, tree.nodes.len);
    for (kinds, 0..) |kind, row| try std.testing.expectEqual(kind, tree.kindOf(@intCast(row)));
    try std.testing.expectEqualStrings("\"x y\"", tree.textOf(5));
    try std.testing.expectEqualStrings("3V3", tree.textOf(8));
    try std.testing.expectEqualStrings("at", tree.headOf(1));
    try std.testing.expectEqual(tree.symbolOf(2), tree.symbolOf(11));
    try std.testing.expectEqual(0, tree.symbolOf(8));
    try std.testing.expectEqual(3, tree.symbols.len);
    try std.testing.expect(tree.has_comments);
    try tree.verify(std.testing.allocator);
}

test "documents without forms" {
    for ([_][]const u8{ "", " ", "\xEF\xBB\xBF", "# only\n  # comments", "\x00\r\n\t" }) |text| {
        var fixture: Fixture = undefined;
        try fixture.init(&std.testing.allocator, text, .{});
        defer fixture.deinit();
        try std.testing.expectEqual(0, fixture.tree.firstChild(0));
        try fixture.expectWritten(text);
    }
}

test "errors tell what is wrong and where" {
    var arena: std.heap.ArenaAllocator = .init(std.testing.allocator);
    defer arena.deinit();
    const memory = arena.allocator();
    const list = try testing.expectFailure(memory, error.UnterminatedList, "(a\n  (b \"\u{E4}\" (c)\n(d)", .{});
    try std.testing.expectEqual(20, list.offset);
    try std.testing.expectEqual(5, list.opened_offset.?);
    try std.testing.expectEqual(2, list.opened_line.?);
    try std.testing.expectEqual(3, list.opened_column.?);
    try std.testing.expectEqualStrings("  (b \"\u{E4}\" (c)\n  ^", list.snippet);
    const string = try testing.expectFailure(memory, error.UnterminatedString, "(a \"b\\\")", .{});
    try std.testing.expectEqual(3, string.opened_offset.?);
    const paren = try testing.expectFailure(memory, error.UnexpectedRightParen, "(\u{1F600})\n )", .{});
    try std.testing.expectEqual(2, paren.line);
    try std.testing.expectEqual(2, paren.column);
    try std.testing.expectEqualStrings(" )\n ^", paren.snippet);
    const deep = try testing.expectFailure(memory, error.TooDeep, "((()))", .{ .depth_limit = 2 });
    try std.testing.expectEqual(2, deep.offset);
    const trailing = try testing.expectFailure(memory, error.TrailingForm, "(a) \u{E4} b", .{ .single = true });
    try std.testing.expectEqual(5, trailing.column);
    _ = try testing.expectFailure(memory, error.EmptyInput, " # a", .{ .single = true });
}

test "several errors are collected on request" {
    var arena: std.heap.ArenaAllocator = .init(std.testing.allocator);
    defer arena.deinit();
    const result = try testing.expectFailure(arena.allocator(), error.UnexpectedRightParen, ")\n(a))\n(b (c \"d", .{ .max_errors = 10 });
    try std.testing.expectEqual(5, result.issues.len);
    const codes = [_]@import("failure.zig").ParseCode{ .UnexpectedRightParen, .UnexpectedRightParen, .UnterminatedString, .UnterminatedList, .UnterminatedList };
    for (codes, result.issues) |code, issue| try std.testing.expectEqual(code, issue.code);
    const many = try testing.expectFailure(arena.allocator(), error.UnexpectedRightParen, &@as([500]u8, @splat(')')), .{ .max_errors = 1_000_000 });
    try std.testing.expectEqual(100, many.issues.len);
}

test "strict mode refuses what KiCad never writes" {
    var arena: std.heap.ArenaAllocator = .init(std.testing.allocator);
    defer arena.deinit();
    const memory = arena.allocator();
    const cases = [_]struct { []const u8, anyerror, usize }{
        .{ "(a \"b\nc\")", error.RawNewline, 5 },
        .{ "(a \"b\\qc\")", error.InvalidEscape, 5 },
        .{ "(a \"\\xg\")", error.InvalidEscape, 4 },
        .{ "(a \xFF)", error.InvalidUtf8, 3 },
    };
    for (cases) |case| {
        const result = try testing.expectFailure(memory, case[1], case[0], .{ .strict = true });
        try std.testing.expectEqual(case[2], result.offset);
        var fixture: Fixture = undefined;
        try fixture.init(&std.testing.allocator, case[0], .{});
        defer fixture.deinit();
        try fixture.expectWritten(case[0]);
    }
    var fixture: Fixture = undefined;
    try fixture.init(&std.testing.allocator, "(a \"\\x4A\\101\\n\u{E4}\")", .{ .strict = true });
    fixture.deinit();
}

/// Parses and compares with the tokens that `lexical.Tokens` finds.
fn expectTokens(text: []const u8) !void {
    var fixture: Fixture = undefined;
    fixture.init(&std.testing.allocator, text, .{}) catch |err| switch (err) {
        error.UnterminatedList, error.UnterminatedString, error.UnexpectedRightParen => {
            fixture = undefined;
            return expectUnbalanced(text);
        },
        else => return err,
    };
    defer fixture.deinit();
    const tree = fixture.tree;
    var tokens: lexical.Tokens = .{ .text = text };
    var row: u32 = 0;
    while (tokens.next()) |token| {
        if (token.len == 1 and token[0] == ')') continue;
        row += 1;
        try std.testing.expect(row < tree.nodes.len);
        try std.testing.expectEqual(tree.source.data.ptr + (token.ptr - text.ptr), tree.textOf(row).ptr);
        if (tree.kindOf(row).isAtom()) try std.testing.expectEqual(token.len, tree.textOf(row).len);
    }
    try std.testing.expectEqual(row + 1, tree.nodes.len);
    try fixture.expectWritten(text);
}

fn expectUnbalanced(text: []const u8) !void {
    var tokens: lexical.Tokens = .{ .text = text };
    var depth: usize = 0;
    while (tokens.next()) |token| {
        if (token[0] == '(') depth += 1;
        if (token[0] == ')') {
            if (depth == 0) return;
            depth -= 1;
        }
    }
    const rest = lexical.triviaEnd(text, tokens.at, lexical.startsLine(text, tokens.at));
    try std.testing.expect(depth != 0 or rest != text.len);
}

test "any bytes give a document that is written back, or an error" {
    var prng: std.Random.DefaultPrng = .init(1);
    const random = prng.random();
    var buffer: [400]u8 = undefined;
    const alphabet = "(((()))) \n\r\t\"\\#abxy019.-+e;|\xC3\xA4\x00\x01";
    for (0..4000) |round| {
        const length = random.uintAtMost(usize, if (round % 4 == 0) 400 else 90);
        const text = buffer[0..length];
        for (text) |*byte| byte.* = if (round % 8 == 0) random.int(u8) else alphabet[random.uintLessThan(usize, alphabet.len)];
        try expectTokens(text);
    }
}

/// Writes a document of about `size` bytes in the manner of KiCad.
pub fn generate(allocator: Allocator, size: usize, seed: u64) ![]u8 {
    var prng: std.Random.DefaultPrng = .init(seed);
    const random = prng.random();
    var text: std.ArrayList(u8) = .empty;
    errdefer text.deinit(allocator);
    try text.appendSlice(allocator, "(kicad_pcb\n\t(version 20241229)\n");
    while (text.items.len < size) {
        try text.print(allocator, "\t(segment\n\t\t(start {d} {d:.3})\n\t\t(layer \"F.Cu\")\n\t\t(uuid \"{x}-\\\"\")\n\t)\n", .{ random.int(u8), random.float(f32), random.int(u64) });
        if (random.boolean()) try text.appendSlice(allocator, "\t(gr_poly\n\t\t(pts\n\t\t\t(xy 1 2) (xy 3 4)\n\t\t)\n\t)\n");
    }
    try text.appendSlice(allocator, ")\n");
    return text.toOwnedSlice(allocator);
}

test "truncation at every offset is an error" {
    const size = if (@import("builtin").mode == .debug) 5_000 else 20_000; // the work is its square
    const text = try generate(std.testing.allocator, size, 3);
    defer std.testing.allocator.free(text);
    var arena: std.heap.ArenaAllocator = .init(std.testing.allocator);
    defer arena.deinit();
    const last = std.mem.findScalarLast(u8, text, ')').?;
    for (0..text.len) |length| {
        _ = arena.reset(.retain_capacity);
        if (length > 0 and length <= last) {
            const quotes = std.mem.countScalar(u8, text[0..length], '"') - std.mem.count(u8, text[0..length], "\\\"");
            const expected: anyerror = if (quotes % 2 == 1) error.UnterminatedString else error.UnterminatedList;
            const cut = try testing.expectFailure(arena.allocator(), expected, text[0..length], .{});
            try std.testing.expectEqual(length, cut.offset);
        } else {
            var fixture: Fixture = undefined;
            try fixture.init(&std.testing.allocator, text[0..length], .{});
            fixture.deinit();
        }
    }
}

test "a million nested lists" {
    for ([_]u32{ 100_000, 1_000_000 }) |depth| {
        const text = try std.testing.allocator.alloc(u8, 2 * @as(usize, depth));
        defer std.testing.allocator.free(text);
        @memset(text[0..depth], '(');
        @memset(text[depth..], ')');
        var arena: std.heap.ArenaAllocator = .init(std.testing.allocator);
        defer arena.deinit();
        _ = try testing.expectFailure(arena.allocator(), error.TooDeep, text, .{});
        var fixture: Fixture = undefined;
        try fixture.init(&std.testing.allocator, text, .{ .depth_limit = depth });
        defer fixture.deinit();
        try std.testing.expectEqual(depth + 1, fixture.tree.nodes.len);
        try fixture.expectWritten(text);
        _ = try testing.expectFailure(arena.allocator(), error.UnterminatedList, text[0 .. text.len - 1], .{ .depth_limit = depth });
        // Editing, comparing and copying the innermost list.
        _ = try fixture.tree.insertSource(fixture.host, depth, 0, "x", &fixture.details);
        const bytes = try fixture.tree.writeNode(fixture.host, depth, .source);
        defer fixture.release(bytes);
        try std.testing.expectEqualStrings("(x)", bytes.data);
        try std.testing.expect(try fixture.tree.equals(0, fixture.tree, 0, .{}));
        if (depth == 100_000) {
            const copied = try fixture.tree.copy(fixture.host, 1);
            const found = try fixture.tree.diff(arena.allocator(), 1, fixture.tree, copied, .{}, 10);
            try std.testing.expectEqual(0, found.len);
            try fixture.tree.verify(std.testing.allocator);
        }
    }
}

test "atoms of any size" {
    const text = try std.testing.allocator.alloc(u8, 3_000_000);
    defer std.testing.allocator.free(text);
    for ([_]u8{ 'a', '1', '\\', ' ', '(', ';' }) |byte| {
        @memset(text, byte);
        text[0] = '"';
        text[text.len - 1] = '"';
        try expectTokens(text);
        text[0] = '(';
        text[text.len - 1] = ')';
        if (byte != '(') try expectTokens(text);
    }
}

fn parseAndDestroy(allocator: Allocator, text: []const u8) !void {
    var fixture: Fixture = undefined;
    try fixture.init(&allocator, text, .{});
    fixture.deinit();
}

test "lack of memory is an error and leaks nothing" {
    const text = try generate(std.testing.allocator, 3_000, 4);
    defer std.testing.allocator.free(text);
    try std.testing.checkAllAllocationFailures(std.testing.allocator, parseAndDestroy, .{text});
}
