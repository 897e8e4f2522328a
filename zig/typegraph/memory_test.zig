//! Everything, while memory runs out at each place.
const std = @import("std");
const graph = @import("graph");
const kinds = @import("kinds.zig");
const Type = @import("test_world.zig").Type;
const World = @import("test_world.zig").World;
const Allocator = std.mem.Allocator;
const none = graph.none;
const testing = std.testing;

test "lack of memory leaves nothing half done" {
    try testing.checkAllAllocationFailures(testing.allocator, everything, .{});
}

/// Does all there is, checking after a failure that counts add up.
fn everything(allocator: Allocator) !void {
    var world: World = undefined;
    try world.init(&allocator);
    defer world.deinit();
    const system = world.system;
    const view = world.view;
    const host = world.host();
    const arena = world.arena.allocator();
    const d = &world.details;
    const pin = try world.typed("Pin");
    const mark = try world.typed("mark");
    const box = try world.typed("Box");
    for (0..9) |number| {
        var name: [4]u8 = undefined;
        _ = try box.child(try std.fmt.bufPrint(&name, "p{d}", .{number}), pin);
    }
    _ = try box.deferred("m", "mark");
    _ = try system.linkByName(view, arena, host, world.self, d);
    const entries = try world.fillInbox(&.{ .{ 0, "order", 1 }, .{ 0, "weight", 2 } });
    _ = try box.link("p0", "p1", .{ .edge_type = kinds.interface_connection, .name = "n" }, entries);
    _ = try box.link("", "m", .{ .edge_type = kinds.trait, .directional = true }, 0);
    const derived = try world.typed("Derived");
    _ = try system.mergeTypes(view, arena, host, derived.node, box.node, &.{}, d);
    const app = try world.typed("App");
    _ = try app.child("d", derived);
    const values = try world.fillInbox(&.{ .{ 0, "v", 1 }, .{ 1, "v", 2 } });
    const made = try system.instantiateMany(view, arena, host, app.node, 2, values, d);
    _ = try system.instantiateTree(view, arena, host, app.node, 0, d);
    const inner = try world.at(made[0], "d");
    try testing.expect(try world.at(made[0], "d.p8") != none);
    try testing.expect(try world.at(made[0], "d.<trait mark>") != none);
    _ = try system.addTrait(view, arena, host, inner, mark.node, 0, d);
    _ = try system.addChildren(view, arena, host, &.{ inner, inner }, &.{ made[1], made[1] }, &.{ "x", "y" }, d);
    _ = try system.pointTo(view, host, inner, made[1], "e", 3, d);
    _ = try system.connectAll(view, arena, host, made, made, true, d);
    _ = try system.descendants(view, arena, made[0], .{ .order = .natural, .traits = &.{mark.node} });
    _ = try system.validate(view, arena, &.{ box.node, app.node }, d);
    const copy = try world.store.createView(allocator, host);
    _ = try system.copyNodes(view, arena, host, copy, made, .{}, d);
    _ = try system.copyTypeGraph(view, arena, host, copy, world.self, false, .everything, d);
    try testing.expect(copy.containsNode(inner));
    const some = try world.store.createView(allocator, host);
    _ = try system.copyNodes(view, arena, host, some, made, .{ .follow = .{ .composition = false, .interface_connection = true } }, d);
    try whole(&world, addMarked);
    try whole(&world, addLink);
    try whole(&world, instantiateWithAttributes);
    try whole(&world, addPart);
    try whole(&world, mergeReplacing);
    _ = try system.addTypes(view, arena, host, world.self, &.{ "U", "V" }, d);
}

/// Does something that is to be done whole or not at all.
fn whole(world: *World, action: fn (*World) anyerror!void) !void {
    const before = .{ world.view.nodeCount(), world.view.edgeCount(), world.store.nodeCount() };
    action(world) catch |problem| {
        try testing.expectEqual(before, .{ world.view.nodeCount(), world.view.edgeCount(), world.store.nodeCount() });
        return problem;
    };
    try testing.expect(world.view.edgeCount() > before[1]);
}

fn addMarked(world: *World) !void {
    _ = try world.system.addType(world.view, world.host(), world.self, "Marked", .{ .trait = true, .constructable = true }, &world.details);
}

fn typeNamed(world: *World, name: []const u8) !Type {
    return .{ .world = world, .node = try world.system.typeByText(world.view, world.self, name) };
}

fn addLink(world: *World) !void {
    const entries = try world.fillInbox(&.{.{ 0, "weight", 2 }});
    _ = try (try typeNamed(world, "Box")).link("p2", "p3", .{ .edge_type = kinds.pointer, .name = "fresh" }, entries);
}

fn instantiateWithAttributes(world: *World) !void {
    const app = try typeNamed(world, "App");
    const entries = try world.fillInbox(&.{ .{ 0, "v", 1 }, .{ 1, "w", 2 } });
    _ = try world.system.instantiateWith(world.view, world.arena.allocator(), world.host(), app.node, &.{ "", "d.p0" }, entries, &world.details);
}

fn addPart(world: *World) !void {
    const app = try typeNamed(world, "App");
    const box = try typeNamed(world, "Box");
    const parent = (try world.system.instances(world.view, world.arena.allocator(), app.node))[0];
    const entries = try world.fillInbox(&.{.{ 0, "v", 1 }});
    _ = try world.system.addNewChild(world.view, world.arena.allocator(), world.host(), parent, box.node, "a late one", entries, &world.details);
}

fn mergeReplacing(world: *World) !void {
    const derived = try typeNamed(world, "Derived");
    const box = try typeNamed(world, "Box");
    const own = (try world.system.childRules(world.view, world.arena.allocator(), derived.node)).nodes;
    const summary = try world.system.mergeTypes(world.view, world.arena.allocator(), world.host(), derived.node, box.node, own[0..1], &world.details);
    try testing.expectEqual(.{ 1, 1, 1 }, .{ summary.replaced, summary.children.len, summary.links.len });
}
