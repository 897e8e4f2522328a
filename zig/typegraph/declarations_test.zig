//! Types and their rules: what is declared, what is refused, and what checks find.
const std = @import("std");
const graph = @import("graph");
const kinds = @import("kinds.zig");
const World = @import("test_world.zig").World;
const none = graph.none;
const testing = std.testing;

test "3: a fresh view with a type graph" {
    const allocator = testing.allocator;
    var world: World = undefined;
    try world.init(&allocator);
    defer world.deinit();
    try testing.expectEqual(23, world.view.nodeCount());
    try testing.expectEqual(49, world.view.edgeCount());
    const counts = try world.system.instanceCounts(world.view, world.arena.allocator(), world.self);
    try testing.expectEqualSlices(u32, &.{ 4, 3, 0, 0, 0, 0, 7 }, counts.counts);
}

test "3: names of types are taken once" {
    const allocator = testing.allocator;
    var world: World = undefined;
    try world.init(&allocator);
    defer world.deinit();
    const system = world.system;
    const view = world.view;
    const arena = world.arena.allocator();
    const before = .{ view.nodeCount(), view.edgeCount() };
    const a = try world.bare("A");
    try testing.expectEqual(.{ before[0] + 2, before[1] + 4 }, .{ view.nodeCount(), view.edgeCount() });
    for ([_][]const u8{ "A", "MakeChild" }) |name| {
        try testing.expectError(error.TypeExists, world.bare(name));
        try testing.expectEqualStrings(name, world.details.fields.?.identifier);
    }
    try testing.expectEqual(a.node, try system.getOrCreateType(view, world.host(), world.self, "A", &world.details));
    const b = try system.getOrCreateType(view, world.host(), world.self, "B", &world.details);
    try testing.expectEqual(b, try system.typeByText(view, world.self, "B"));
    try testing.expectEqual(none, try system.typeByText(view, world.self, "C"));
    try testing.expectEqualStrings("B", system.textOf(try system.typeName(view, b)));
    try testing.expectEqual(none, try system.typeName(view, world.self));
    try testing.expectEqual(world.self, try system.typeGraphOf(view, b));
    const count = view.nodeCount();
    for ([_][]const []const u8{ &.{ "X", "X" }, &.{ "X", "A" } }) |names| {
        try testing.expectError(error.TypeExists, system.addTypes(view, arena, world.host(), world.self, names, &world.details));
    }
    try testing.expectEqual(count, view.nodeCount());
    const added = try system.addTypes(view, arena, world.host(), world.self, &.{ "X", "Y" }, &world.details);
    try testing.expectEqual(added[1], try system.typeByText(view, world.self, "Y"));
    try testing.expectError(error.NotATypeGraph, system.addType(view, world.host(), a.node, "Z", .{}, &world.details));
    try testing.expectError(error.NodeNotInGraph, system.addType(view, world.host(), 99_999, "Z", .{}, &world.details));
    const second = try system.createTypeGraph(view, world.host());
    _ = try system.addType(view, world.host(), second, "A", .{}, &world.details);
    try testing.expectEqual(a.node, try system.typeByText(view, world.self, "A"));
}

test "3: a type is marked when it is added" {
    const allocator = testing.allocator;
    var world: World = undefined;
    try world.init(&allocator);
    defer world.deinit();
    const system = world.system;
    const view = world.view;
    const made = try system.addType(view, world.host(), world.self, "T", .{ .trait = true, .constructable = true }, &world.details);
    try testing.expect(try system.isConstructable(view, made, &world.details));
    try testing.expect(try system.trait(view, made, try system.typeByText(view, world.self, "ImplementsTrait")) != none);
    const before = view.nodeCount();
    try system.markAsTrait(view, world.host(), made, &world.details);
    try system.markConstructable(view, world.host(), made, &world.details);
    try testing.expectEqual(before, view.nodeCount());
}

test "3.3: rules say what was declared" {
    const allocator = testing.allocator;
    var world: World = undefined;
    try world.init(&allocator);
    defer world.deinit();
    const system = world.system;
    const view = world.view;
    const arena = world.arena.allocator();
    const leaf = try world.typed("Leaf");
    const box = try world.typed("Box");
    const a = try box.child("a", leaf);
    const anonymous = try box.child(null, leaf);
    const b = try box.deferred("b[0]", "Later");
    const rules = try system.childRules(view, arena, box.node);
    try testing.expectEqualSlices(u32, &.{ a, anonymous, b }, rules.nodes);
    try testing.expectEqualSlices(u32, &.{ world.row("a"), none, world.row("b[0]") }, rules.names);
    try testing.expectEqualSlices(u32, &.{ leaf.node, leaf.node, none }, rules.types);
    const link = try box.link("a", "b[0].x", .{ .edge_type = kinds.interface_connection }, 0);
    const links = try system.linkRules(view, arena, box.node, &world.details);
    try testing.expectEqualSlices(u32, &.{link}, links.nodes);
    try testing.expectEqualStrings("b[0].x", links.rhs_paths[0]);
    try testing.expectEqual(kinds.interface_connection, links.edge_types[0]);
    try testing.expectEqual(leaf.node, try system.typeAlong(view, box.node, &.{world.row("a")}));
    try testing.expectEqual(box.node, try system.typeAlong(view, box.node, &.{}));
    try testing.expectEqual(none, try system.typeAlong(view, box.node, &.{world.row("b[0]")}));
    // Members of a container.
    _ = try box.child("list", leaf);
    _ = try box.link("list", "b[0]", .{ .edge_type = kinds.pointer, .directional = true, .name = "e", .specific = 1 }, 0);
    _ = try box.link("list", "a", .{ .edge_type = kinds.pointer, .directional = true, .name = "e", .specific = 0 }, 0);
    const members = try system.pointerMembers(view, arena, box.node, "list", .insertion, &world.details);
    try testing.expectEqualSlices(u32, &.{ 1, 0 }, members.indexes);
    try testing.expectEqualSlices(u32, &.{ a, b }, (try system.pointerMembers(view, arena, box.node, "list", .index, &world.details)).rules);
    try testing.expectError(error.InvalidPath, system.pointerMembers(view, arena, box.node, "lisst", .index, &world.details));
    try testing.expectEqual(.missing_child, world.details.fields.?.kind);
    try testing.expectEqualStrings("list", world.details.fields.?.candidates[0]);
    try testing.expectError(error.InvalidPath, system.pointerMembers(view, arena, box.node, "list.0", .index, &world.details));
    try testing.expectEqual(.invalid_index, world.details.fields.?.kind);
    try testing.expectEqual(1, world.details.fields.?.segment);
    _ = try box.link("list", "a", .{ .edge_type = kinds.pointer, .directional = true }, 0);
    try testing.expectError(error.WrongNode, system.pointerMembers(view, arena, box.node, "list", .index, &world.details));
}

test "3.7: checks find what is declared twice, and paths to nowhere" {
    const allocator = testing.allocator;
    var world: World = undefined;
    try world.init(&allocator);
    defer world.deinit();
    const leaf = try world.typed("Leaf");
    const box = try world.typed("Box");
    _ = try box.child("left", leaf);
    const second = try box.child("left", leaf);
    const third = try box.child("left", leaf);
    const wrong = try box.link("left", "lefft", .{ .edge_type = kinds.pointer }, 0);
    const deeper = try box.link("left.x", "", .{ .edge_type = kinds.pointer }, 0);
    const unknown = try box.link("<trait nope>", "left.<trait Leaf>", .{ .edge_type = kinds.pointer }, 0);
    for ([_][]const u8{ "0.x", "*.x", "<type Leaf>.x", "" }) |path| _ = try box.link(path, "left", .{ .edge_type = kinds.pointer }, 0);
    const found = try world.system.validate(world.view, world.arena.allocator(), &.{ leaf.node, box.node }, &world.details);
    try testing.expectEqual(5, found.len);
    for (found, [_]u32{ second, third, wrong, deeper, unknown }) |diagnostic, node| try testing.expectEqual(node, diagnostic.node);
    try testing.expectEqualStrings("Field `left` is already defined", found[1].message);
    try testing.expectEqualStrings("Field `lefft` could not be resolved", found[2].message);
    try testing.expectEqualStrings("left", found[2].candidates[0]);
    try testing.expectEqualStrings("Field `left.x` could not be resolved", found[3].message);
    try testing.expectEqual(1, found[3].segment);
    try testing.expectEqual(.trait_type_not_found, found[4].kind);
}
