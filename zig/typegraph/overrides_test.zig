//! Attributes for nodes inside an instance, and children that are made of a type.
const std = @import("std");
const graph = @import("graph");
const kinds = @import("kinds.zig");
const World = @import("test_world.zig").World;
const none = graph.none;
const testing = std.testing;

test "3.5: nodes inside an instance get attributes by their paths" {
    const allocator = testing.allocator;
    var world: World = undefined;
    try world.init(&allocator);
    defer world.deinit();
    const system = world.system;
    const view = world.view;
    const store = world.store;
    const host = world.host();
    const arena = world.arena.allocator();
    const details = &world.details;
    const leaf = try world.typed("Leaf");
    const mark = try world.typed("mark");
    const box = try world.typed("Box");
    const declared = try world.fillInbox(&.{ .{ 0, "a", 1 }, .{ 0, "b", 2 } });
    _ = try system.makeChild(view, arena, host, box.node, leaf.node, .{ .name = "c" }, declared, details);
    _ = try box.child("m", mark);
    _ = try box.child("operands", leaf);
    _ = try box.link("", "m", .{ .edge_type = kinds.trait, .directional = true }, 0);
    _ = try box.link("m", "c", .{ .edge_type = kinds.pointer, .directional = true }, 0);
    _ = try box.link("operands", "c", .{ .edge_type = kinds.operand, .directional = true, .name = "x" }, 0);
    _ = try box.link("c", "<type Leaf>", .{ .edge_type = kinds.pointer, .directional = true }, 0);
    const app = try world.typed("App");
    _ = try app.child("d", box);
    const paths = [_][]const u8{ "", "d.c", "d.<trait mark>", "d.<trait mark>.*", "d.<operand x>" };
    const entries = try world.fillInbox(&.{ .{ 0, "root", 5 }, .{ 1, "b", 3 }, .{ 1, "n", 4 }, .{ 2, "t", 6 }, .{ 3, "p", 7 }, .{ 4, "n", 8 } });
    const node = try system.instantiateWith(view, arena, host, app.node, &paths, entries, details);
    const c = try world.at(node, "d.c");
    try testing.expectEqual(5, store.attribute(.node, node, "root").?.integer);
    for ([_][]const u8{ "a", "b", "n", "p" }, [_]i64{ 1, 3, 8, 7 }) |key, value| try testing.expectEqual(value, store.attribute(.node, c, key).?.integer);
    try testing.expectEqual(4, store.listOf(.node, c).count);
    try testing.expectEqual(6, store.attribute(.node, try world.at(node, "d.m"), "t").?.integer);
    // The next one is as declared.
    const plain = try world.at(try app.make(), "d.c");
    try testing.expectEqual(.{ 1, 2 }, .{ store.attribute(.node, plain, "a").?.integer, store.attribute(.node, plain, "b").?.integer });
    try testing.expectEqual(2, store.listOf(.node, plain).count);
    var before = .{ view.nodeCount(), view.edgeCount() };
    const wrong = [_]struct { []const u8, u32, []const u8 }{
        .{ "d.e", 1, "e" },           .{ "c", 0, "c" },           .{ "d.<trait nope>", 1, "nope" }, .{ "d.<trait Leaf>", 1, "Leaf" },
        .{ "d.c.*", 2, "" },          .{ "d.m.*.*", 3, "" },      .{ "*", 0, "" },                  .{ "<type Leaf>", 0, "Leaf" },
        .{ "d.<operand y>", 1, "y" }, .{ "<operand x>", 0, "x" },
    };
    for (wrong) |case| {
        const values = try world.fillInbox(&.{.{ 0, "z", 1 }});
        try testing.expectError(error.InvalidPath, system.instantiateWith(view, arena, host, app.node, &.{case[0]}, values, details));
        const failed = details.fields.?;
        try testing.expectEqualStrings(case[0], failed.path);
        try testing.expectEqual(case[1], failed.segment);
        try testing.expectEqualStrings(case[2], failed.identifier);
    }
    try testing.expectEqual(before, .{ view.nodeCount(), view.edgeCount() });
    // A set of operands that is there already, even where it leads back to a new node.
    const shared = try world.typed("Shared");
    _ = try shared.child("c", leaf);
    _ = try shared.link("", "<type Leaf>", .{ .edge_type = kinds.composition, .directional = true, .name = "operands" }, 0);
    _ = try shared.link("<type Leaf>", "c", .{ .edge_type = kinds.operand, .directional = true, .name = "x" }, 0);
    before = .{ view.nodeCount(), view.edgeCount() };
    for ([_][]const u8{ "<operand x>", "<operand y>", "operands" }) |path| {
        const values = try world.fillInbox(&.{.{ 0, "z", 1 }});
        try testing.expectError(error.InvalidPath, system.instantiateWith(view, arena, host, shared.node, &.{path}, values, details));
        try testing.expectEqualStrings(
            try std.fmt.allocPrint(arena, "`{s}` leads to what is there already: only new nodes of the instance get attributes", .{path}),
            details.fields.?.reason,
        );
    }
    const lost = try world.fillInbox(&.{.{ 3, "z", 1 }});
    try testing.expectError(error.InvalidAttributes, system.instantiateWith(view, arena, host, app.node, &.{"d"}, lost, details));
    try testing.expectEqual(before, .{ view.nodeCount(), view.edgeCount() });
}

test "3.5: a child is made of a type in one call" {
    const allocator = testing.allocator;
    var world: World = undefined;
    try world.init(&allocator);
    defer world.deinit();
    const system = world.system;
    const arena = world.arena.allocator();
    const leaf = try world.typed("Leaf");
    const box = try world.typed("Box");
    _ = try box.child("x", leaf);
    const parent = try leaf.make();
    const entries = try world.fillInbox(&.{.{ 0, "v", 9 }});
    const child = try system.addNewChild(world.view, arena, world.host(), parent, box.node, "late", entries, &world.details);
    try testing.expectEqual(child, try world.childOf(parent, "late"));
    try testing.expectEqual(9, world.store.attribute(.node, child, "v").?.integer);
    try testing.expect(try world.at(parent, "late.x") != none);
    const bare = try world.bare("Bare");
    const nodes = world.view.nodeCount();
    try testing.expectError(error.InstantiationFailed, system.addNewChild(world.view, arena, world.host(), parent, bare.node, "b", 0, &world.details));
    try testing.expectEqual(nodes, world.view.nodeCount());
}
