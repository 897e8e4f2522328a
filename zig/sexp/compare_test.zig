//! Tests of equality and differences.
const std = @import("std");
const compare = @import("compare.zig");
const testing = @import("testing.zig");
const Fixture = testing.Fixture;

/// Compares two texts and expects these differences, as lines of `kind path`.
fn expectDifferences(text: []const u8, other_text: []const u8, options: compare.CompareOptions, expected: []const u8) !void {
    var fixture: Fixture = undefined;
    try fixture.init(&std.testing.allocator, text, .{});
    defer fixture.deinit();
    var other: Fixture = undefined;
    try other.init(&std.testing.allocator, other_text, .{});
    defer other.deinit();
    var arena: std.heap.ArenaAllocator = .init(std.testing.allocator);
    defer arena.deinit();
    const found = try fixture.tree.diff(arena.allocator(), 0, other.tree, 0, options, 1000);
    var lines: std.ArrayList(u8) = .empty;
    for (found) |difference| try lines.print(arena.allocator(), "{t} {s}\n", .{ difference.kind, difference.path });
    try std.testing.expectEqualStrings(expected, lines.items);
    try std.testing.expectEqual(found.len == 0, try fixture.tree.equals(0, other.tree, 0, options));
    try std.testing.expectEqual(found.len == 0, try other.tree.equals(0, fixture.tree, 0, options));
    try std.testing.expect(try fixture.tree.equals(0, fixture.tree, 0, options));
}

const board =
    \\(kicad_pcb (version 20241229)
    \\  (net 0 "") (net 1 "GND")
    \\  (footprint "R" (uuid "1") (property "Reference" "R1") (pad "1" (net 1 "GND")) (pad "2" (net 0 "")))
    \\  (footprint "R" (uuid "2") (property "Reference" "R2") (pad "1" (at 1 2)) (pad "2"))
    \\  (segment (start 1 2) (end 3 4) (uuid "3"))
    \\  (segment (start 1 2) (end 3 5) (uuid "4"))
    \\)
;

fn replaced(arena: std.mem.Allocator, needle: []const u8, replacement: []const u8) ![]const u8 {
    return std.mem.replaceOwned(u8, arena, board, needle, replacement);
}

test "differences have paths" {
    var arena: std.heap.ArenaAllocator = .init(std.testing.allocator);
    defer arena.deinit();
    const memory = arena.allocator();
    try expectDifferences(board, board, .{}, "");
    try expectDifferences(board, try replaced(memory, "(pad \"2\" (net 0 \"\"))", "(pad \"2\" (net 2 \"\"))"), .{}, "changed kicad_pcb/footprint[0 \"R1\"]/pad[1 \"2\"]/net/1\n");
    try expectDifferences(board, try replaced(memory, "20241229", "20250101"), .{}, "changed kicad_pcb/version\n");
    try expectDifferences(board, try replaced(memory, "(net 1 \"GND\")\n", "(net 1 \"GND\") (net 2 \"A\")\n"), .{}, "added kicad_pcb/net[2 \"A\"]\n");
    try expectDifferences(board, try replaced(memory, "  (segment (start 1 2) (end 3 4) (uuid \"3\"))\n", ""), .{}, "removed kicad_pcb/segment[0 \"3\"]\n");
    try expectDifferences(board, try replaced(memory, "(at 1 2)", "(at 2 3 90)"), .{}, "removed kicad_pcb/footprint[1 \"R2\"]/pad[0 \"1\"]/at/1\nadded kicad_pcb/footprint[1 \"R2\"]/pad[0 \"1\"]/at/2\nadded kicad_pcb/footprint[1 \"R2\"]/pad[0 \"1\"]/at/3\n");
    try expectDifferences(board, try replaced(memory, "(at 1 2)", "(at 2 1)"), .{}, "changed kicad_pcb/footprint[1 \"R2\"]/pad[0 \"1\"]/at/1\nchanged kicad_pcb/footprint[1 \"R2\"]/pad[0 \"1\"]/at/2\n");
    try expectDifferences("(a b)", "(a (b))", .{}, "removed a\nadded a/b\n");
    try expectDifferences("a", "(a)", .{}, "removed 0\nadded a\n");
    try expectDifferences("", "(a)", .{}, "added a\n");
}

test "lists that start with a number or a string are told apart by it" {
    try expectDifferences(
        \\(a (0 "F.Cu" signal) (2 "B.Cu" signal) ("x" 1) ((b) 1) ((b) 2))
    ,
        \\(a (0 "F.Cu" power) (2 "B.Cu" power) ("x" 2) ((b) 3) ((b) 4))
    , .{},
        \\changed a/0/2
        \\changed a/2/2
        \\changed a/"x"
        \\changed a/()[0]
        \\changed a/()[1]
        \\
    );
}

test "options say what counts" {
    try expectDifferences("(a (uuid 1) (b 1.50 \"x\"))", "(a (b 1.5 x) (uuid 2))", .{ .ignore = &.{"uuid"} }, "");
    try expectDifferences("(a 1.50 \"x\")", "(a 1.5 x)", .{ .spelling = true }, "changed a/1\nchanged a/2\n");
    try expectDifferences("(a (b 1.0001))", "(a (b 1))", .{ .tolerance = 0.001 }, "");
    try expectDifferences("(a (b 1.01))", "(a (b 1))", .{ .tolerance = 0.001 }, "changed a/b\n");
    try expectDifferences("(a x (b 1) (c) (b 2))", "(a x (b 2) (b 1) (c))", .{ .ignore_order = true }, "");
    try expectDifferences("(a (b 1) (c (d) (e)) (b 2))", "(a (b 3) (c (e) (d)) (b 1))", .{ .ignore_order = true }, "changed a/b[1]\n");
    try expectDifferences("(a x y)", "(a y x)", .{ .ignore_order = true }, "changed a/1\nchanged a/2\n");
    try expectDifferences("(a (b 1) (b 2) (b 3))", "(a (b 2) (b 3) (b 1))", .{}, "removed a/b[0]\nadded a/b[2]\n");
    try expectDifferences("(a 9007199254740993)", "(a 9007199254740992)", .{}, "changed a\n");
}

test "random changes are found where they are" {
    var prng: std.Random.DefaultPrng = .init(11);
    const random = prng.random();
    const text = try @import("parse_test.zig").generate(std.testing.allocator, 8_000, 5);
    defer std.testing.allocator.free(text);
    for (0..40) |_| {
        var fixture: Fixture = undefined;
        try fixture.init(&std.testing.allocator, text, .{});
        defer fixture.deinit();
        var other: Fixture = undefined;
        try other.init(&std.testing.allocator, text, .{});
        defer other.deinit();
        var node = random.intRangeLessThan(u32, 2, other.tree.nodes.len);
        while (!other.tree.kindOf(node).isAtom() or other.tree.symbolOf(node) != 0) node = random.intRangeLessThan(u32, 2, other.tree.nodes.len);
        try other.tree.setAtom(other.host, node, "changed");
        var arena: std.heap.ArenaAllocator = .init(std.testing.allocator);
        defer arena.deinit();
        for ([_]compare.CompareOptions{ .{}, .{ .tolerance = 0.5 }, .{ .ignore_order = true }, .{ .spelling = true } }) |options| {
            const found = try fixture.tree.diff(arena.allocator(), 0, other.tree, 0, options, 1000);
            try std.testing.expectEqual(1, found.len);
            try std.testing.expectEqual(node, found[0].node);
            try std.testing.expectEqual(node, found[0].other_node);
            try std.testing.expect(!try fixture.tree.equals(0, other.tree, 0, options));
        }
    }
}

test "rows that are not there are errors" {
    var fixture: Fixture = undefined;
    try fixture.init(&std.testing.allocator, "(a)", .{});
    defer fixture.deinit();
    try std.testing.expectError(error.NoSuchNode, fixture.tree.equals(0, fixture.tree, 9, .{}));
    try std.testing.expectError(error.NoSuchNode, fixture.tree.diff(std.testing.allocator, 9, fixture.tree, 0, .{}, 1));
}

fn listPaths(allocator: std.mem.Allocator, fixture: *const Fixture, nodes: []const u32) !void {
    const paths = try fixture.tree.pathsOf(allocator, nodes);
    defer {
        for (paths) |path| allocator.free(path);
        allocator.free(paths);
    }
    for (paths, nodes) |path, node| {
        const single = try fixture.tree.pathOf(allocator, node);
        defer allocator.free(single);
        try std.testing.expectEqualStrings(single, path);
    }
}

test "paths of many nodes are those of each" {
    var fixture: Fixture = undefined;
    try fixture.init(&std.testing.allocator, board, .{});
    defer fixture.deinit();
    var nodes: [60]u32 = undefined;
    for (&nodes, 0..) |*node, row| node.* = @intCast(row);
    try listPaths(std.testing.allocator, &fixture, &nodes);
    try std.testing.checkAllAllocationFailures(std.testing.allocator, listPaths, .{ &fixture, nodes[0..20] });
    try std.testing.expectError(error.NoSuchNode, fixture.tree.pathsOf(std.testing.allocator, &.{ 1, 1_000_000 }));
}

test "lists have names" {
    var fixture: Fixture = undefined;
    try fixture.init(&std.testing.allocator, board, .{});
    defer fixture.deinit();
    const tree = fixture.tree;
    // A net by its text, footprints by their references, a track by its identifier, and a place by nothing.
    for ([_]usize{ 3, 4, 6, 1 }, [_][]const u8{ "\"GND\"", "\"R1\"", "\"3\"", "" }) |index, name| {
        const atom = try tree.nameOf(fixture.at(&.{ 0, index }));
        try std.testing.expectEqualStrings(name, if (atom == 0) "" else tree.textOf(atom));
    }
    try std.testing.expectError(error.NoSuchNode, tree.nameOf(1_000_000));
}
