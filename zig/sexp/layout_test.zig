//! Tests of the printer against the rules of KiCad 8 and later.
const std = @import("std");
const Layout = @import("Layout.zig");
const testing = @import("testing.zig");
const Fixture = testing.Fixture;

fn expectPrinted(mode: Layout.Mode, text: []const u8, expected: []const u8) !void {
    var fixture: Fixture = undefined;
    try fixture.init(&std.testing.allocator, text, .{});
    defer fixture.deinit();
    const bytes = try fixture.tree.writeCanonical(fixture.host, mode, .always);
    defer fixture.release(bytes);
    try std.testing.expectEqualStrings(expected, bytes.data);

    // Printing is idempotent, and what was printed is recognised as canonical.
    var again: Fixture = undefined;
    try again.init(&std.testing.allocator, bytes.data, .{});
    defer again.deinit();
    const same = try again.tree.writeCanonical(again.host, mode, .keep);
    defer again.release(same);
    try std.testing.expectEqualStrings(expected, same.data);
    try std.testing.expect(@import("canonical.zig").matches(expected, mode, "\n"));
    try std.testing.expect(!@import("canonical.zig").matches(expected[1..], mode, "\n"));
}

const long: [68]u8 = @splat('X');

test "atoms wrap at column 72, and the parenthesis follows on its own line" {
    try expectPrinted(.normal, "(a (b " ++ long ++ " y z) (c))", "(a\n\t(b " ++ long ++ "\n\t\ty z\n\t)\n\t(c)\n)\n");
    try expectPrinted(.normal, "(a (b " ++ long ++ "XX y (c 1) (d 2)))", "(a\n\t(b " ++ long ++ "XX\n\t\ty\n\t\t(c 1\n\t\t)\n\t\t(d 2)\n\t)\n)\n");
}

test "points are packed into lines" {
    try expectPrinted(.normal, "(pts (xy 1 2)(xy 3 4) (arc (start 0 0))\n(xy 5 6) (xy 7 8))", "(pts\n\t(xy 1 2) (xy 3 4)\n\t(arc\n\t\t(start 0 0)\n\t)\n\t(xy 5 6) (xy 7 8)\n)\n");
    try expectPrinted(.normal, "(model (xyz 1 2 3) (xyz 1 2 3) (xy) (xy))", "(model\n\t(xyz 1 2 3)\n\t(xyz 1 2 3)\n\t(xy)\n\t(xy)\n)\n");
    const number: [30]u8 = @splat('1');
    const point = "(xy " ++ number ++ " 2)";
    try expectPrinted(.normal, "(pts " ++ point ++ point ++ point ++ point ++ ")", "(pts\n\t" ++ point ++ " " ++ point ++ " " ++ point ++ "\n\t" ++ point ++ "\n)\n");
}

test "compact keeps fonts and strokes on a line" {
    try expectPrinted(.compact, "(effects (font (size 1 1) (thickness 0.1)) (justify left))", "(effects\n\t(font (size 1 1) (thickness 0.1))\n\t(justify left)\n)\n");
}

test "library tables have a row a line" {
    const table = "(fp_lib_table\n\t(version 7)\n\t(lib (name \"x\") (type \"KiCad\") (uri \"" ++ long ++ "\") (options \"\") (descr \"\"))\n\t(lib (name \"y\") (type \"KiCad\"))\n)\n";
    try expectPrinted(.library_table, table, table);
}

test "comments and several forms keep lines of their own" {
    try expectPrinted(.normal, "\xEF\xBB\xBF # a\n(version 1) # b\n(rule # c \n  # d\n x)\n# e", "\xEF\xBB\xBF# a\n(version 1) #\nb\n(rule # c\n\t# d\n\tx)\n# e\n");
    try expectPrinted(.normal, "a \"b\" (c)", "a\n\"b\"\n(c)\n");
    try expectPrinted(.normal, "(a) #b", "(a) #b\n");
}

test "a long word that starts with # stays on its line" {
    try expectPrinted(.normal, "(a " ++ long ++ "XXXX #b c)", "(a " ++ long ++ "XXXX #b\n\tc\n)\n");
}

test "what is almost canonical is not" {
    for ([_][]const u8{ "(a\n\t(b) )\n", "(a \n\t(b)\n)\n", "(a\n\t(b)\n)\n\n", "(a\n  (b)\n)\n", "(a  b)\n", "(a(b))", "", "# c\n" }) |text| {
        try std.testing.expect(!@import("canonical.zig").matches(text, .normal, "\n"));
    }
}
