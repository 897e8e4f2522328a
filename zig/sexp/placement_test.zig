//! Tests of where files that KiCad's rules don't cover get new nodes, and of how those are laid out.
const std = @import("std");
const testing = @import("testing.zig");
const board = testing.board;
const Fixture = testing.Fixture;

const legacy_texts = [_][]const u8{
    "(module x (layer F.Cu)\n  (fp_text user a (at 1 2)hide\n   (effects (font(size 1 1)))\n    (layer F.Cu)\n  )\n  (pad 1 (at 1 2)\n   (net 1)(z)))",
    "(module x (layer F.Cu)\n  (fp_text user a (at 1 2)hide\n   (effects (font(size 1 1)))\n    (layer F.Cu)\n  )\n  (pad 1 (at 1 2)\n   (net 1)(z))" ++
        "\n  (fp_text user b (at 1 2) hide\n   (effects (font(size 1 1)))\n    (layer F.Cu)\n  ))",
};

test "a new list takes the place that its kind has in the file" {
    const cases = [_]struct { []const usize, []const u8 }{
        // where in legacy_texts[0], and what is removed there and then made anew
        .{ &.{ 0, 3, 5 }, "(effects (font (size 1 1)))" },
        .{ &.{ 0, 3, 6 }, "(layer F.Cu)" },
        .{ &.{ 0, 4, 2 }, "(at 1 2)" },
        .{ &.{ 0, 4, 4 }, "(z)" },
    };
    const more = "\n  (fp_text user b (at 1 2) hide\n   (effects (font(size 1 1)))\n    (layer F.Cu)\n  )\n  (pad 2 (at 1 2)\n   (net 1)(z))";
    const text = legacy_texts[0][0 .. legacy_texts[0].len - 1] ++ more ++ ")";
    for (cases) |case| {
        var with: Fixture = undefined;
        try with.init(&std.testing.allocator, text, .{});
        defer with.deinit();
        try with.tree.remove(with.host, with.at(case[0]));
        const bytes = try with.tree.write(with.host);
        defer with.release(bytes);
        // In the file without it, nothing but other lists tells where it stood.
        var without: Fixture = undefined;
        try without.init(&std.testing.allocator, bytes.data, .{});
        defer without.deinit();
        const parent = without.at(case[0][0 .. case[0].len - 1]);
        var before = without.tree.firstChild(parent);
        for (0..case[0][case[0].len - 1]) |_| before = without.tree.nodes.items(.next)[before];
        _ = try without.tree.insertSource(without.host, parent, before, case[1], &without.details);
        try without.expectWritten(text);
    }
}

test "lists are placed like their siblings" {
    const cases = [_][3][]const u8{
        // source, form to append to the first list, result
        .{ board, "(gr_line (start 1 2) (layer \"F\"))", board[0 .. board.len - 2] ++ "\t(gr_line\n\t\t(start 1 2)\n\t\t(layer \"F\")\n\t)\n)\n" },
        .{ "(kicad_pcb (version 20211014)\n  (net 0 \"\")\n\n  (net 1 \"a\")\n)\n", "(net 2 (b c))", "(kicad_pcb (version 20211014)\n  (net 0 \"\")\n\n  (net 1 \"a\")\n  (net 2 (b c))\n)\n" },
        .{ "(module x (layer F.Cu)\r\n  (fp_text a\r\n    (b c)\r\n  )\r\n)", "(fp_line (start 1 2)(end 1 2))", "(module x (layer F.Cu)\r\n  (fp_text a\r\n    (b c)\r\n  )\r\n  (fp_line\r\n    (start 1 2)\r\n    (end 1 2)\r\n  )\r\n)" },
        .{ "(a (b 1) (c 2))", "(d (e 3))", "(a (b 1) (c 2) (d (e 3)))" },
        .{ "(a  b)", "(d (e 3))", "(a  b\n\t(d\n\t\t(e 3)\n\t)\n)" },
        .{ "(a  b)", "c", "(a  b c)" },
        .{ "( )", "c", "(c )" },
        // Like its siblings, wherever they stand, and like lists of its kind elsewhere in the file.
        .{ "(t (lib (name x)(type y)) )", "(lib (name z)(type w))", "(t (lib (name x)(type y)) (lib (name z)(type w)) )" },
        .{ "(t (a)(b))", "(c)", "(t (a)(b)(c))" },
        .{ legacy_texts[0], "(fp_text user b (at 1 2)hide (effects (font (size 1 1))) (layer F.Cu))", legacy_texts[1] },
        .{ "(version 1)\n\n# rule\n(rule x)", "y", "(version 1 y)\n\n# rule\n(rule x)" },
    };
    for (cases) |case| {
        var fixture: Fixture = undefined;
        try fixture.init(&std.testing.allocator, case[0], .{});
        defer fixture.deinit();
        const node = try fixture.tree.insertSource(fixture.host, 1, 0, case[1], &fixture.details);
        try fixture.expectWritten(case[2]);
        try fixture.tree.remove(fixture.host, node);
        try fixture.expectWritten(case[0]);
    }
}

test "forms are added to documents" {
    const cases = [_][3][]const u8{
        .{ "", "(a)", "(a)" },
        .{ "# head", "(a) b", "# head\n(a)\nb" },
        .{ "(version 1)\n", "(rule x)", "(version 1)\n(rule x)\n" },
        .{ "(a)\n# end", "(b)", "(a)\n(b)\n# end" },
        .{ "\xEF\xBB\xBF(a)", "(b)", "\xEF\xBB\xBF(a)\n(b)" },
    };
    for (cases) |case| {
        var fixture: Fixture = undefined;
        try fixture.init(&std.testing.allocator, case[0], .{});
        defer fixture.deinit();
        _ = try fixture.tree.insertSource(fixture.host, 0, 0, case[1], &fixture.details);
        try fixture.expectWritten(case[2]);
    }
    var fixture: Fixture = undefined;
    try fixture.init(&std.testing.allocator, "\xEF\xBB\xBF# head\n (a)", .{});
    defer fixture.deinit();
    _ = try fixture.tree.insertSource(fixture.host, 0, 1, "(b)", &fixture.details);
    try fixture.expectWritten("\xEF\xBB\xBF(b)\n# head\n (a)");
}
