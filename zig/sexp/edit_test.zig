//! Tests of edits: examples of what is written, and what happens without memory.
const std = @import("std");
const Allocator = std.mem.Allocator;
const atom = @import("atom.zig");
const testing = @import("testing.zig");
const Fixture = testing.Fixture;
const Tree = @import("Tree.zig");

const board = testing.board;

test "an edited atom changes its bytes only, and back" {
    const text = "( a  1.50 # no comment\n\t# comment\n b\t\"c\" )\r\n";
    var fixture: Fixture = undefined;
    try fixture.init(&std.testing.allocator, text, .{});
    defer fixture.deinit();
    const tree = fixture.tree;
    try tree.setAtom(fixture.host, fixture.at(&.{ 0, 1 }), "2");
    try fixture.expectWritten("( a  2 # no comment\n\t# comment\n b\t\"c\" )\r\n");
    try tree.setAtom(fixture.host, fixture.at(&.{ 0, 5 }), "\"d\"");
    try tree.setAtom(fixture.host, fixture.at(&.{ 0, 0 }), "head");
    try fixture.expectWritten("( head  2 # no comment\n\t# comment\n \"d\"\t\"c\" )\r\n");
    try tree.setAtom(fixture.host, fixture.at(&.{ 0, 1 }), "1.50");
    try tree.setAtom(fixture.host, fixture.at(&.{ 0, 5 }), "b");
    try tree.setAtom(fixture.host, fixture.at(&.{ 0, 0 }), "a");
    try fixture.expectWritten(text);
    try std.testing.expectError(error.NotOneAtom, tree.setAtom(fixture.host, 2, "a b"));
    try std.testing.expectError(error.NotAnAtom, tree.setAtom(fixture.host, 1, "a"));
    try std.testing.expectError(error.NoSuchNode, tree.setAtom(fixture.host, 99, "a"));
    try std.testing.expectError(error.WouldBecomeComment, tree.setAtom(fixture.host, fixture.at(&.{ 0, 5 }), "#b"));
}

test "atoms outside of lists keep their places" {
    var fixture: Fixture = undefined;
    try fixture.init(&std.testing.allocator, "a b\t\"c\"d (e)(f)", .{});
    defer fixture.deinit();
    const tree = fixture.tree;
    try tree.setAtom(fixture.host, fixture.at(&.{0}), "x");
    try fixture.expectWritten("x b\t\"c\"d (e)(f)");
    try tree.setAtom(fixture.host, fixture.at(&.{1}), "\"y\"");
    try tree.setAtom(fixture.host, fixture.at(&.{2}), "z");
    try fixture.expectWritten("x \"y\"\tz d (e)(f)");
    try tree.setAtom(fixture.host, fixture.at(&.{3}), "v");
    try fixture.expectWritten("x \"y\"\tz v (e)(f)");
    // What comes from elsewhere still gets a line of its own.
    try tree.remove(fixture.host, fixture.at(&.{1}));
    try fixture.expectWritten("x\n\tz v (e)(f)");
}

test "a value that an atom had in the file gives its spelling and its place back" {
    const text = "(a  1.50 12.000000\t-0 # no comment\n\t# comment\n b\t\"c\\x41\" \"1.50\" 1.50)\r\n";
    var fixture: Fixture = undefined;
    try fixture.init(&std.testing.allocator, text, .{});
    defer fixture.deinit();
    const tree = fixture.tree;
    const edits = [_]struct { usize, []const u8, []const u8 }{
        .{ 1, "2", "1.5" }, .{ 2, "7", "12" }, .{ 3, "1", "0" }, .{ 7, "d", "b" }, .{ 8, "\"d\"", "\"cA\"" }, .{ 9, "x", "\"1.50\"" }, .{ 0, "other", "a" },
    };
    for (edits) |change| {
        const node = fixture.at(&.{ 0, change[0] });
        const start = tree.nodes.items(.start)[node];
        try tree.setValue(fixture.host, node, change[1], .{});
        try std.testing.expectEqualStrings(change[1], tree.textOf(node));
        try tree.setValue(fixture.host, node, change[2], .{});
        try std.testing.expectEqual(start, tree.nodes.items(.start)[node]);
        try std.testing.expect(!tree.nodes.items(.state)[node].changed);
        try fixture.expectWritten(text);
    }
    // Text that looks like a number is no number.
    const word = fixture.at(&.{ 0, 10 });
    try tree.setValue(fixture.host, word, "1.5", .{});
    try std.testing.expectEqualStrings("1.50", tree.textOf(word));
    try tree.setValue(fixture.host, word, "1.5", .{ .numeric = false });
    try std.testing.expectEqualStrings("1.5", tree.textOf(word));
    try tree.setValue(fixture.host, word, "\"1.50\"", .{ .numeric = false });
    try fixture.expectWritten(text);
    // What an edit has made never was in the file.
    const made = try tree.insertSource(fixture.host, 1, 0, "1.50", &fixture.details);
    try tree.setValue(fixture.host, made, "2", .{});
    try tree.setValue(fixture.host, made, "1.5", .{});
    try std.testing.expectEqualStrings("1.5", tree.textOf(made));
    try tree.setValue(fixture.host, made, "1.50", .{});
    try std.testing.expectEqualStrings("1.5", tree.textOf(made));
    try std.testing.expectError(error.NotOneAtom, tree.setValue(fixture.host, 2, "a b", .{}));
    try std.testing.expectError(error.NotAnAtom, tree.setValue(fixture.host, 1, "a", .{}));
    try std.testing.expectError(error.NoSuchNode, tree.setValue(fixture.host, 99, "a", .{}));
    try std.testing.expectError(error.WouldBecomeComment, tree.setValue(fixture.host, fixture.at(&.{ 0, 7 }), "#b", .{}));
}

test "numbers are spelled by their unit, unless the file had the value" {
    const text = "(a 1.50 0.12345678901234 -0 \"1\" x)";
    var fixture: Fixture = undefined;
    try fixture.init(&std.testing.allocator, text, .{});
    defer fixture.deinit();
    const tree = fixture.tree;
    try tree.setNumber(fixture.host, fixture.at(&.{ 0, 1 }), 1.0 / 3.0, .millimetre);
    try tree.setNumber(fixture.host, fixture.at(&.{ 0, 2 }), 12, .fixed6);
    try tree.setNumber(fixture.host, fixture.at(&.{ 0, 3 }), 1.23456789012345e-5, .ratio);
    try fixture.expectWritten("(a 0.3333333333 12.000000 0.0000123456789012 \"1\" x)");
    try tree.setNumber(fixture.host, fixture.at(&.{ 0, 1 }), 1.5, .millimetre);
    try tree.setNumber(fixture.host, fixture.at(&.{ 0, 2 }), 0.12345678901234, .millimetre);
    try tree.setNumber(fixture.host, fixture.at(&.{ 0, 3 }), 0, .none);
    try fixture.expectWritten(text);
    // A text is no number, even if it looks like one.
    try tree.setNumber(fixture.host, fixture.at(&.{ 0, 4 }), 1, .none);
    try tree.setNumber(fixture.host, fixture.at(&.{ 0, 5 }), -1e-5, .degree);
    try fixture.expectWritten("(a 1.50 0.12345678901234 -0 1 -1e-05)");
    try std.testing.expectError(error.NotFinite, tree.setNumber(fixture.host, 3, std.math.nan(f64), .none));
    try std.testing.expectError(error.NotFinite, tree.setNumber(fixture.host, 3, -std.math.inf(f64), .none));
    try std.testing.expectError(error.NotAnAtom, tree.setNumber(fixture.host, 1, 1, .none));
    try std.testing.expectError(error.NoSuchNode, tree.setNumber(fixture.host, 99, 1, .none));
}

test "values of a canonical file are laid out as KiCad would" {
    const long: [70]u8 = @splat('X');
    const short = "(kicad_pcb\n\t(version 20241229)\n\t(property \"a\" \"b\" yes)\n)\n";
    var fixture: Fixture = undefined;
    try fixture.init(&std.testing.allocator, short, .{});
    defer fixture.deinit();
    const tree = fixture.tree;
    const name = fixture.at(&.{ 0, 2, 1 });
    try tree.setAtom(fixture.host, name, "\"" ++ long ++ "\"");
    try fixture.expectWritten("(kicad_pcb\n\t(version 20241229)\n\t(property \"" ++ long ++ "\" \"b\" yes)\n)\n");
    try tree.setValue(fixture.host, fixture.at(&.{ 0, 2, 3 }), "no", .{});
    try fixture.expectWritten("(kicad_pcb\n\t(version 20241229)\n\t(property \"" ++ long ++ "\"\n\t\t\"b\" no\n\t)\n)\n");
    try tree.setValue(fixture.host, fixture.at(&.{ 0, 2, 3 }), "yes", .{});
    try tree.setValue(fixture.host, name, "\"a\"", .{});
    try fixture.expectWritten(short);
}

test "tokens never merge and words never become comments" {
    var fixture: Fixture = undefined;
    try fixture.init(&std.testing.allocator, "(\"a\"b\"c\"d\n e f)", .{});
    defer fixture.deinit();
    const tree = fixture.tree;
    try tree.setAtom(fixture.host, fixture.at(&.{ 0, 0 }), "x");
    try tree.setAtom(fixture.host, fixture.at(&.{ 0, 2 }), "y");
    try fixture.expectWritten("(x b y d\n e f)");
    try tree.setAtom(fixture.host, fixture.at(&.{ 0, 4 }), "#e");
    try fixture.expectWritten("(x b y d #e f)");
    try tree.remove(fixture.host, fixture.at(&.{ 0, 3 }));
    _ = try tree.insertSource(fixture.host, 1, fixture.at(&.{ 0, 0 }), "(z)", &fixture.details);
    try fixture.expectWritten("((z)x b y #e f)");
}

test "nodes keep their trivia when they come back" {
    const text = "(a\n # c\n  (b  1)   (c) d\n\n)";
    var fixture: Fixture = undefined;
    try fixture.init(&std.testing.allocator, text, .{});
    defer fixture.deinit();
    const tree = fixture.tree;
    const b = fixture.at(&.{ 0, 1 });
    const c = fixture.at(&.{ 0, 2 });
    try tree.remove(fixture.host, b);
    try fixture.expectWritten("(a   (c) d\n\n)");
    try tree.remove(fixture.host, c);
    try fixture.expectWritten("(a d\n\n)");
    try tree.insert(fixture.host, 1, fixture.at(&.{ 0, 1 }), c);
    try tree.insert(fixture.host, 1, c, b);
    try fixture.expectWritten(text);
    const e = try fixture.create("(e)");
    try tree.replace(fixture.host, c, e);
    try fixture.expectWritten("(a\n # c\n  (b  1)   (e) d\n\n)");
    try tree.replace(fixture.host, e, c);
    try fixture.expectWritten(text);
}

test "new nodes that say the same as removed ones give all bytes back" {
    const text = "(module x (layer F.Cu)\n  (fp_text a  (at 1 2)hide\n    # note\n    (effects (font\n     (size 1  1)))\n  )\n\n  (net 0 \"\") (net 0 \"\"))";
    var fixture: Fixture = undefined;
    try fixture.init(&std.testing.allocator, text, .{});
    defer fixture.deinit();
    const tree = fixture.tree;
    const host = fixture.host;
    const fp_text = fixture.at(&.{ 0, 3 });
    // A flag off and on, twice.
    for (0..2) |_| {
        try tree.remove(host, fixture.at(&.{ 0, 3, 3 }));
        _ = try tree.insertSource(host, fp_text, fixture.at(&.{ 0, 3, 3 }), "hide", &fixture.details);
        try fixture.expectWritten(text);
    }
    // A list with a comment before it and blanks in it, in the last place and in the middle.
    try tree.remove(host, fixture.at(&.{ 0, 3, 4 }));
    try tree.remove(host, fixture.at(&.{ 0, 3, 2 }));
    _ = try tree.insertSource(host, fp_text, 0, "(effects (font (size 1 1)))", &fixture.details);
    _ = try tree.insertSource(host, fp_text, fixture.at(&.{ 0, 3, 2 }), "(at 1 2)", &fixture.details);
    try fixture.expectWritten(text);
    // Several at once, and by replacing.
    for (0..2) |_| try tree.remove(host, fixture.at(&.{ 0, 3, 2 }));
    _ = try tree.insertSource(host, fp_text, fixture.at(&.{ 0, 3, 2 }), "(at 1 2) hide", &fixture.details);
    try fixture.expectWritten(text);
    try tree.replace(host, fixture.at(&.{ 0, 3, 4 }), try fixture.create("(other)"));
    try tree.replace(host, fixture.at(&.{ 0, 3, 4 }), try fixture.create("(effects (font (size 1 1)))"));
    try fixture.expectWritten(text);
    // What took text over is edited and removed as any other node, and the node that had it comes back elsewhere.
    const width = fixture.at(&.{ 0, 3, 4, 1, 1, 1 });
    try tree.setValue(host, width, "2", .{});
    try tree.setValue(host, width, "1.0", .{});
    try fixture.expectWritten(text);
    try tree.remove(host, fp_text);
    _ = try tree.insertSource(host, 1, fixture.at(&.{ 0, 3 }), "(fp_text b)", &fixture.details);
    try tree.insert(host, 1, fixture.at(&.{ 0, 3 }), fp_text);
    try tree.remove(host, fixture.at(&.{ 0, 4 }));
    try fixture.expectWritten(text);
    // Elsewhere, or with other text, nothing is taken over.
    const net = fixture.at(&.{ 0, 5 });
    try tree.remove(host, net);
    const moved = try tree.insertSource(host, 1, fixture.at(&.{ 0, 4 }), "(net 0 \"\")", &fixture.details);
    try std.testing.expect(tree.nodes.items(.state)[moved].fresh);
    const other = try tree.insertSource(host, 1, 0, "(net 0 \"a\")", &fixture.details);
    try std.testing.expect(tree.nodes.items(.state)[other].fresh);
    const same = try tree.insertSource(host, 1, other, "(net 0 \"\")", &fixture.details);
    try std.testing.expectEqual(tree.nodes.items(.start)[net], tree.nodes.items(.start)[same]);
    for ([_]u32{ moved, other }) |node| try tree.remove(host, node);
    try fixture.expectWritten(text);
}

test "a canonical file stays canonical" {
    var fixture: Fixture = undefined;
    try fixture.init(&std.testing.allocator, board, .{});
    defer fixture.deinit();
    const tree = fixture.tree;
    const footprint = fixture.at(&.{ 0, 3 });
    const pad = fixture.at(&.{ 0, 3, 3 });
    const list = try tree.wrap(fixture.host, pad, "group");
    try fixture.expectWritten(board[0..comptime std.mem.find(u8, board, "\t\t(pad").?] ++ "\t\t(group\n\t\t\t(pad \"1\" smd)\n\t\t)\n\t)\n)\n");
    try tree.remove(fixture.host, pad);
    try tree.replace(fixture.host, list, pad);
    try fixture.expectWritten(board);
    for ([_]u32{ pad, fixture.at(&.{ 0, 3, 2 }) }) |node| try tree.remove(fixture.host, node);
    try fixture.expectWritten("(kicad_pcb\n\t(version 20241229)\n\t(net 0 \"\")\n\t(footprint \"R\")\n)\n");
    _ = try tree.insertSource(fixture.host, footprint, 0, "(pts (xy 1 2)(xy 3 4))", &fixture.details);
    try fixture.expectWritten("(kicad_pcb\n\t(version 20241229)\n\t(net 0 \"\")\n\t(footprint \"R\"\n\t\t(pts\n\t\t\t(xy 1 2) (xy 3 4)\n\t\t)\n\t)\n)\n");
    const copied = try tree.copy(fixture.host, footprint);
    try tree.insert(fixture.host, 1, footprint, copied);
    const compact = try tree.writeNode(fixture.host, copied, .source);
    defer fixture.release(compact);
    try std.testing.expectEqualStrings("(footprint \"R\"\n\t\t(pts\n\t\t\t(xy 1 2) (xy 3 4)\n\t\t)\n\t)", compact.data);
}

test "a canonical file starts with what is left of it, and keeps its comments" {
    const cases = [_][3][]const u8{
        // source, what is removed at its start, result
        .{ "(a 1)\n(2)\n# c\n", "1", "(2)\n# c\n" },
        .{ "(a 1)\n(2)\n#", "1", "(2)\n#" },
        .{ "(a 1)\n(b 2)\n(c\n\t(d 3)\n)\n# c\n", "2", "(c\n\t(d 3)\n)\n# c\n" },
        .{ "(a 1)\n# c\n(b 2)\n(c 3)\n", "1", "# c\n(b 2)\n(c 3)\n" },
        .{ "\xef\xbb\xbf(a 1)\r\n(2)\r\n# c\r\n", "1", "\xef\xbb\xbf(2)\r\n# c\r\n" },
    };
    for (cases) |case| {
        var fixture: Fixture = undefined;
        try fixture.init(&std.testing.allocator, case[0], .{});
        defer fixture.deinit();
        for (0..case[1][0] - '0') |_| try fixture.tree.remove(fixture.host, fixture.at(&.{0}));
        try fixture.expectWritten(case[2]);
    }
}

test "a comment before a node that was replaced is never there twice" {
    const text = "(l\n a\n # note\n b\n c)";
    var fixture: Fixture = undefined;
    try fixture.init(&std.testing.allocator, text, .{});
    defer fixture.deinit();
    const tree = fixture.tree;
    const host = fixture.host;
    const list = fixture.at(&.{0});
    const b = fixture.at(&.{ 0, 2 });
    const c = fixture.at(&.{ 0, 3 });
    const x = try tree.create(host, "x", &fixture.details);
    try tree.replace(host, b, x);
    try fixture.expectWritten("(l\n a\n # note\n x\n c)");
    // It stays where the new node is when the old one goes somewhere else.
    try tree.insert(host, list, 0, b);
    try fixture.expectWritten("(l\n a\n # note\n x\n c b)");
    try tree.remove(host, b);
    // It goes with the old one to where that was.
    try tree.insert(host, list, x, b);
    try fixture.expectWritten("(l\n a\n # note\n b x\n c)");
    try tree.remove(host, b);
    try tree.replace(host, x, b);
    try fixture.expectWritten(text);
    // And it stays with the old node, wherever the new one goes.
    try tree.insert(host, list, c, x);
    try fixture.expectWritten("(l\n a\n # note\n b x\n c)");
    try tree.remove(host, x);
    // Who is put in the place of the new node gets what preceded that, and its own back where it was.
    try tree.replace(host, b, x);
    try tree.remove(host, c);
    try tree.replace(host, x, c);
    try fixture.expectWritten("(l\n a\n # note\n c)");
}

test "misuse is an error and changes nothing" {
    var fixture: Fixture = undefined;
    try fixture.init(&std.testing.allocator, board, .{});
    defer fixture.deinit();
    const tree = fixture.tree;
    const host = fixture.host;
    const footprint = fixture.at(&.{ 0, 3 });
    const detached = try fixture.create("(a (b))");
    try std.testing.expectError(error.NoSuchNode, tree.insert(host, 1000, 0, detached));
    try std.testing.expectError(error.NoSuchNode, tree.insert(host, 1, 0, 1000));
    try std.testing.expectError(error.NoSuchNode, tree.remove(host, 1000));
    try std.testing.expectError(error.NotAList, tree.insert(host, 2, 0, detached));
    try std.testing.expectError(error.NotAChild, tree.insert(host, 1, fixture.at(&.{ 0, 3, 2 }), detached));
    try std.testing.expectError(error.AlreadyAttached, tree.insert(host, 1, 0, footprint));
    try std.testing.expectError(error.WouldMakeCycle, tree.insert(host, detached, 0, detached));
    try std.testing.expectError(error.WouldMakeCycle, tree.insert(host, tree.nodes.items(.next)[tree.firstChild(detached)], 0, detached));
    try std.testing.expectError(error.IsDocument, tree.insert(host, 1, 0, 0));
    try std.testing.expectError(error.IsDocument, tree.remove(host, 0));
    try std.testing.expectError(error.IsDocument, tree.wrap(host, 0, "a"));
    try std.testing.expectError(error.IsDocument, tree.copy(host, 0));
    try std.testing.expectError(error.Detached, tree.remove(host, detached));
    try std.testing.expectError(error.Detached, tree.replace(host, detached, detached));
    try std.testing.expectError(error.NotOneAtom, tree.wrap(host, footprint, "a b"));
    try expectNoWordAfterComment();
    try std.testing.expectError(error.EmptyInput, fixture.create(" "));
    try std.testing.expectError(error.TrailingForm, fixture.create("a b"));
    try std.testing.expectError(error.UnterminatedList, fixture.create("(x (y"));
    try std.testing.expectError(error.UnexpectedRightParen, tree.insertSource(host, 1, 0, "(x) )", &fixture.details));
    try fixture.expectWritten(board);
}

/// A word with # in front does not come back to where a comment would precede it.
fn expectNoWordAfterComment() !void {
    var fixture: Fixture = undefined;
    try fixture.init(&std.testing.allocator, "(a\n # c\n b)", .{});
    defer fixture.deinit();
    const b = fixture.at(&.{ 0, 1 });
    try fixture.tree.remove(fixture.host, b);
    try fixture.tree.setAtom(fixture.host, b, "#b");
    try std.testing.expectError(error.WouldBecomeComment, fixture.tree.insert(fixture.host, 1, 0, b));
    try fixture.expectWritten("(a)");
}

fn editAll(allocator: Allocator, source: []const u8) !void {
    var fixture: Fixture = undefined;
    try fixture.init(&allocator, source, .{});
    defer fixture.deinit();
    const tree = fixture.tree;
    const host = fixture.host;
    inline for (0..14) |operation| {
        const before = try snapshot(tree);
        defer before.deinit();
        runOperation(&fixture, operation) catch |err| {
            try std.testing.expectEqual(error.OutOfMemory, err);
            const after = try snapshot(tree);
            defer after.deinit();
            try std.testing.expectEqualSlices(u8, before.bytes, after.bytes);
            try tree.verify(std.testing.allocator);
            return err;
        };
    }
    const bytes = try tree.write(host);
    fixture.release(bytes);
}

/// All that a reader of the tree can see.
const Snapshot = struct {
    bytes: []const u8,

    fn deinit(self: Snapshot) void {
        std.testing.allocator.free(self.bytes);
    }
};

fn snapshot(tree: *const Tree) !Snapshot {
    var bytes: std.ArrayList(u8) = .empty;
    const allocator = std.testing.allocator;
    inline for (.{ .start, .parent, .next, .reach, .state }) |column| try bytes.appendSlice(allocator, std.mem.sliceAsBytes(tree.nodes.items(column)));
    inline for (.{ .start, .end }) |column| try bytes.appendSlice(allocator, std.mem.sliceAsBytes(tree.symbols.items(column)));
    inline for (.{ .first, .end }) |column| try bytes.appendSlice(allocator, std.mem.sliceAsBytes(tree.lists.items(column)));
    try bytes.appendSlice(allocator, tree.edits.items(.byte));
    return .{ .bytes = try bytes.toOwnedSlice(allocator) };
}

fn runOperation(fixture: *Fixture, comptime operation: usize) !void {
    const tree = fixture.tree;
    const host = fixture.host;
    const footprint = fixture.at(&.{ 0, 3 });
    switch (operation) {
        0 => try tree.setAtom(host, fixture.at(&.{ 0, 1, 0 }), "other"),
        13 => try tree.setValue(host, fixture.at(&.{ 0, 0 }), "another", .{}),
        1 => _ = try tree.insertSource(host, 1, footprint, "(x (y 1)) (z)", &fixture.details),
        2 => _ = try tree.copy(host, fixture.at(&.{ 0, 2 })),
        3 => _ = try tree.create(host, "(q (r (s \"t\")))", &fixture.details),
        4 => try tree.insert(host, 1, 0, findDetached(tree)),
        5 => try tree.remove(host, fixture.at(&.{ 0, 1 })),
        6 => _ = try tree.wrap(host, fixture.at(&.{ 0, 2 }), "wrapped"),
        7 => try tree.replace(host, fixture.at(&.{ 0, 2 }), findDetached(tree)),
        8 => _ = try tree.createAll(host, "(one) two (three \"3\")", &fixture.details),
        9 => _ = try tree.copyFrom(host, tree, footprint),
        10 => {
            const bytes = try tree.writeCanonical(host, .normal, .keep);
            fixture.release(bytes);
        },
        11 => {
            const bytes = try tree.writeNode(host, footprint, .compact);
            fixture.release(bytes);
        },
        12 => {
            const found = try tree.diff(tree.allocator, 0, tree, footprint, .{ .tolerance = 0.1 }, 100);
            for (found) |difference| tree.allocator.free(difference.path);
            tree.allocator.free(found);
            _ = try tree.equals(0, tree, 0, .{ .ignore_order = true });
        },
        else => comptime unreachable,
    }
}

fn findDetached(tree: *const Tree) u32 {
    var row = tree.nodes.len - 1;
    while (!tree.nodes.items(.state)[row].detached) row -= 1;
    return row;
}

test "an edit without memory leaves everything as it was" {
    const commented = "(kicad_pcb (version 20211014) (b \"c\"d)\n  # comment\n  (e (f) g)\n  (h\n    (i)\n  )\n)\n";
    for ([_][]const u8{ board, commented }) |source| {
        try std.testing.checkAllAllocationFailures(std.testing.allocator, editAll, .{source});
    }
}

test "a file without forms is as it was when a form has come and gone" {
    for ([_][]const u8{ "", " \r\n\t", "# c", "\xEF\xBB\xBFd" }) |text| {
        var fixture: Fixture = undefined;
        try fixture.init(&std.testing.allocator, text, .{});
        defer fixture.deinit();
        const added = try fixture.create("(a)");
        try fixture.tree.insert(fixture.host, 0, 0, added);
        try fixture.tree.remove(fixture.host, added);
        try fixture.expectWritten(text);
    }
}

test "a first word that starts like a byte order mark does not become one" {
    var fixture: Fixture = undefined;
    try fixture.init(&std.testing.allocator, "\n\xEF\xBB\xBFa b\n", .{});
    defer fixture.deinit();
    try fixture.expectWritten("\n\xEF\xBB\xBFa b\n");
    const printed = try fixture.tree.writeCanonical(fixture.host, .normal, .keep);
    defer fixture.release(printed);
    try std.testing.expectEqualStrings("\xEF\xBB\xBF\xEF\xBB\xBFa\nb\n", printed.data);
}

test "a word at the start of the file may be given the bytes of a byte order mark" {
    var fixture: Fixture = undefined;
    try fixture.init(&std.testing.allocator, "a\nb", .{});
    defer fixture.deinit();
    try fixture.tree.setAtom(fixture.host, 1, "\xEF\xBB\xBFa");
    try fixture.expectWritten("\xEF\xBB\xBF\xEF\xBB\xBFa\nb");
}

test "a number that becomes infinite when it is rounded to ten digits is refused" {
    var fixture: Fixture = undefined;
    try fixture.init(&std.testing.allocator, "(a 1)", .{});
    defer fixture.deinit();
    const node = fixture.at(&.{ 0, 1 });
    try std.testing.expectError(error.NotFinite, fixture.tree.setNumber(fixture.host, node, std.math.floatMax(f64), .none));
    try fixture.expectWritten("(a 1)");
    try fixture.tree.setNumber(fixture.host, node, 1.797e308, .none);
    try std.testing.expectEqual(1.797e308, atom.toNumber(fixture.tree.textOf(node)));
}

test "what is removed from a node that was removed before gets its place back with it" {
    const text = "(a(b(c(d  1)(e))2)3)";
    var fixture: Fixture = undefined;
    try fixture.init(&std.testing.allocator, text, .{});
    defer fixture.deinit();
    const outer = fixture.at(&.{ 0, 1 });
    const list = fixture.at(&.{ 0, 1, 1 });
    const inner = fixture.at(&.{ 0, 1, 1, 1 });
    const after = fixture.tree.nodes.items(.next)[outer];
    const behind = fixture.tree.nodes.items(.next)[inner];
    try fixture.tree.remove(fixture.host, outer);
    try fixture.tree.remove(fixture.host, inner);
    try fixture.expectWritten("(a 3)");
    try fixture.tree.insert(fixture.host, list, behind, inner);
    try fixture.tree.insert(fixture.host, fixture.at(&.{0}), after, outer);
    try fixture.expectWritten(text);
}
