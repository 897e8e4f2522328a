//! Types that get the rules of others.
const std = @import("std");
const graph = @import("graph");
const kinds = @import("kinds.zig");
const World = @import("test_world.zig").World;
const none = graph.none;
const testing = std.testing;

test "3.6: a type inherits the rules of another, with all attributes" {
    const allocator = testing.allocator;
    var world: World = undefined;
    try world.init(&allocator);
    defer world.deinit();
    const system = world.system;
    const view = world.view;
    const arena = world.arena.allocator();
    const pin = try world.typed("Pin");
    const pad = try world.typed("Pad");
    const base = try world.typed("Base");
    const derived = try world.typed("Derived");
    _ = try base.child("a", pin);
    _ = try base.child("b", pin);
    _ = try base.child(null, pin);
    _ = try base.deferred("later", "Later");
    const entries = try world.fillInbox(&.{.{ 0, "shallow", 1 }});
    world.store.inbox.pointer(.tag)[0] = 0;
    _ = try base.link("a", "b", .{ .edge_type = kinds.interface_connection }, entries);
    _ = try base.link("a", "a", .{ .edge_type = kinds.pointer, .directional = true, .specific = 4 }, 0);
    const own = try derived.child("b", pad);
    _ = try derived.link("a", "a", .{ .edge_type = kinds.pointer, .directional = true, .specific = 5 }, 0);
    const summary = try system.mergeTypes(view, arena, world.host(), derived.node, base.node, &.{}, &world.details);
    try testing.expectEqual(3, summary.children.len);
    try testing.expectEqual(1, summary.unresolved.len);
    try testing.expectEqualSlices(u32, &.{own}, summary.kept);
    try testing.expectEqualSlices(u32, &.{own}, summary.conflicts);
    try testing.expectEqual(1, summary.links.len);
    try testing.expectEqual(1, summary.known_links);
    try testing.expectEqual(base.node, try system.pointedByName(view, derived.node, world.row("inherits")));
    const names = (try system.childRules(view, arena, derived.node)).names;
    try testing.expectEqualSlices(u32, &.{ world.row("b"), world.row("a"), none, world.row("later") }, names);
    const references = (try system.childRules(view, arena, derived.node)).type_references;
    try system.linkTypeReference(view, arena, world.host(), references[3], pin.node, &world.details);
    try system.linkTypeReference(view, arena, world.host(), references[0], pin.node, &world.details);
    const node = try derived.make();
    const connected = try system.connected(view, arena, try world.childOf(node, "a"));
    try testing.expectEqual(true, world.store.attribute(.edge, connected.edges[0], "shallow").?.boolean);
    const again = try system.mergeTypes(view, arena, world.host(), derived.node, base.node, &.{}, &world.details);
    try testing.expectEqual(.{ 1, 0, 2 }, .{ again.children.len, again.links.len, again.known_links });
}

test "3.6: what two types disagree about is taken from either" {
    const allocator = testing.allocator;
    var world: World = undefined;
    try world.init(&allocator);
    defer world.deinit();
    const system = world.system;
    const view = world.view;
    const host = world.host();
    const arena = world.arena.allocator();
    const pin = try world.typed("Pin");
    const pad = try world.typed("Pad");
    const base = try world.typed("Base");
    const derived = try world.typed("Derived");
    const theirs = try base.child("a", pin);
    _ = try base.child("same", pin);
    _ = try base.deferred("named", "Pin");
    const later = try base.deferred("later", "Later");
    const own = try derived.child("a", pad);
    const second = try derived.child("a", pad);
    const other = try derived.child("own", pad);
    _ = try derived.child("same", pin);
    _ = try derived.child("named", pin);
    const sooner = try derived.deferred("later", "Sooner");
    _ = try derived.link("a", "own", .{ .edge_type = kinds.pointer, .directional = true }, 0);
    const found = try system.mergeConflicts(view, arena, derived.node, base.node, &world.details);
    try testing.expectEqualSlices(u32, &.{ world.row("a"), world.row("later") }, found.names);
    try testing.expectEqualSlices(u32, &.{ own, sooner }, found.own_rules);
    try testing.expectEqualSlices(u32, &.{ theirs, later }, found.other_rules);
    try testing.expectEqualSlices(u32, &.{ pad.node, none }, found.own_types);
    try testing.expectEqualSlices(u32, &.{ pin.node, none }, found.other_types);
    try testing.expectEqual(0, (try system.mergeConflicts(view, arena, base.node, base.node, &world.details)).names.len);
    // Paths of link rules share references with all others.
    const known = try system.makeReference(view, arena, host, world.self, "own", &world.details);
    try testing.expectEqualSlices(u32, &.{known}, (try system.linkRules(view, arena, derived.node, &world.details)).rhs);
    // What can't be replaced is refused before anything changes.
    const before = .{ view.nodeCount(), view.edgeCount() };
    for ([_]u32{ other, theirs, pin.node }) |wrong| {
        try testing.expectError(error.WrongNode, system.mergeTypes(view, arena, host, derived.node, base.node, &.{ own, wrong }, &world.details));
    }
    try testing.expectError(error.WrongNode, system.mergeTypes(view, arena, host, base.node, base.node, &.{theirs}, &world.details));
    try testing.expectEqual(before, .{ view.nodeCount(), view.edgeCount() });
    const node = try system.typeAlong(view, derived.node, &.{world.row("a")});
    try testing.expectEqual(pad.node, node);
    const references = (try system.childRules(view, arena, derived.node)).type_references[0..2].*;
    const summary = try system.mergeTypes(view, arena, host, derived.node, base.node, &.{own}, &world.details);
    try testing.expectEqual(.{ 2, 1 }, .{ summary.replaced, summary.children.len });
    try testing.expectEqualSlices(u32, &.{sooner}, summary.conflicts);
    for ([_]u32{ own, second } ++ references) |gone| try testing.expect(!view.containsNode(gone));
    try testing.expectEqual(pin.node, try system.typeAlong(view, derived.node, &.{world.row("a")}));
    const names = (try system.childRules(view, arena, derived.node)).names;
    try testing.expectEqualSlices(u32, &.{ world.row("own"), world.row("same"), world.row("named"), world.row("later"), world.row("a") }, names);
    const unlinked = try system.unresolvedReferences(view, arena, world.self);
    for (unlinked.references) |reference| try system.linkTypeReference(view, arena, host, reference, pin.node, &world.details);
    const instance = try derived.make();
    try testing.expectEqual(pin.node, try system.typeOf(view, try world.childOf(instance, "a")));
    try testing.expectEqual(try world.childOf(instance, "own"), try system.pointed(view, try world.childOf(instance, "a")));
}
