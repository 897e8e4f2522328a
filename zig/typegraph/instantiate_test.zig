//! Instances: what they are made of, and what none is made of.
const std = @import("std");
const graph = @import("graph");
const kinds = @import("kinds.zig");
const World = @import("test_world.zig").World;
const GraphStore = graph.GraphStore;
const none = graph.none;
const testing = std.testing;

test "3.5: an instance has the children and links of its type" {
    const allocator = testing.allocator;
    var world: World = undefined;
    try world.init(&allocator);
    defer world.deinit();
    const system = world.system;
    const view = world.view;
    const arena = world.arena.allocator();
    const details = &world.details;
    const host = world.host();
    const electrical = try system.addType(view, host, world.self, "Electrical", .{}, details);
    const resistor = try system.addType(view, host, world.self, "Resistor", .{}, details);
    try system.markConstructable(view, host, electrical, details);
    try system.markConstructable(view, host, resistor, details);
    _ = try system.makeChild(view, arena, host, resistor, electrical, .{ .name = "p1" }, 0, details);
    _ = try system.makeDeferredChild(view, arena, host, resistor, "Electrical", .{ .name = "p2" }, 0, details);
    try testing.expectError(error.InstantiationFailed, system.instantiate(view, arena, host, resistor, 0, details));
    try testing.expectEqual(.unresolved_type_reference, details.fields.?.kind);
    try testing.expectEqual(1, try system.linkByName(view, arena, host, world.self, details));
    const lhs = try system.makeReference(view, arena, host, world.self, "p1", details);
    const rhs = try system.makeReference(view, arena, host, world.self, "p2", details);
    try testing.expectEqual(lhs, try system.makeReference(view, arena, host, world.self, "p1", details));
    _ = try system.makeLink(view, arena, host, resistor, .{ .reference = lhs }, .{ .reference = rhs }, .{ .edge_type = 85 }, 0, details);
    const before = view.nodeCount();
    const first = try system.instantiate(view, arena, host, resistor, 0, details);
    try testing.expectEqual(before + 3, view.nodeCount());
    const p1 = try system.childByText(view, first, "p1");
    const p2 = try system.childByText(view, first, "p2");
    try testing.expectEqualSlices(u32, &.{p2}, (try system.connected(view, arena, p1)).nodes);
    try testing.expectEqual(electrical, try system.typeOf(view, p2));
    try testing.expectEqual(first, try system.parent(view, p2));
    try testing.expectEqual(p2, try system.resolve(view, arena, rhs, first, details));
}

test "3.5: many instances, in many graphs" {
    const allocator = testing.allocator;
    for (0..4) |_| {
        var world: World = undefined;
        try world.init(&allocator);
        defer world.deinit();
        const arena = world.arena.allocator();
        const leaf = try world.system.addType(world.view, world.host(), world.self, "Leaf", .{}, &world.details);
        try world.system.markConstructable(world.view, world.host(), leaf, &world.details);
        const made = try world.system.instantiateMany(world.view, arena, world.host(), leaf, 1000, 0, &world.details);
        for (made) |node| try testing.expectEqual(leaf, try world.system.typeOf(world.view, node));
        try testing.expectEqual(1000, (try world.system.instances(world.view, arena, leaf)).len);
    }
}

test "3.5: nothing is made of a type that is wrong" {
    const allocator = testing.allocator;
    var world: World = undefined;
    try world.init(&allocator);
    defer world.deinit();
    const leaf = try world.typed("Leaf");
    const bare = try world.bare("Bare");
    try bare.expectFailure(.other, bare.node, "Bare");
    const holder = try world.typed("Holder");
    _ = try holder.child("a", leaf);
    _ = try holder.child("bare", bare);
    try holder.expectFailure(.other, bare.node, "Bare");
    try world.system.markConstructable(world.view, world.host(), bare.node, &world.details);
    _ = try holder.make();
    const rule = try holder.deferred("later", "Later");
    try holder.expectFailure(.unresolved_type_reference, rule, "later");
    const linked = try world.typed("Linked");
    _ = try linked.child("a", leaf);
    const link = try linked.link("a", "a.b", .{ .edge_type = kinds.pointer, .directional = true }, 0);
    try linked.expectFailure(.unresolved_reference, link, "b");
    try testing.expectEqualStrings("a.b", world.details.fields.?.path);
    try testing.expectEqual(1, world.details.fields.?.segment);
    var graph_details: GraphStore.Details = .{ .allocator = world.arena.allocator() };
    _ = try world.view.removeEdge(world.host(), try world.system.childEdge(world.view, link, world.row("rhs")), &graph_details);
    try linked.expectFailure(.missing_operand_reference, link, "rhs");
    // A type that contains itself, by way of another.
    const outer = try world.typed("Outer");
    const middle = try world.typed("Middle");
    _ = try outer.child("m", middle);
    const back = try middle.child("o", outer);
    try outer.expectFailure(.recursive_type, back, "Outer");
    try testing.expectEqualSlices(u32, &.{ outer.node, middle.node, outer.node }, world.details.fields.?.cycle);
    try testing.expectError(error.NotAType, world.system.instantiate(world.view, world.arena.allocator(), world.host(), world.self, 0, &world.details));
    try testing.expectError(error.InvalidAttributes, world.system.instantiate(world.view, world.arena.allocator(), world.host(), leaf.node, 9, &world.details));
}

test "3.5: attributes arrive as they were declared" {
    const allocator = testing.allocator;
    var world: World = undefined;
    try world.init(&allocator);
    defer world.deinit();
    const system = world.system;
    const view = world.view;
    const store = world.store;
    const arena = world.arena.allocator();
    const leaf = try world.typed("Leaf");
    const box = try world.typed("Box");
    const of_child = try world.fillInbox(&.{ .{ 0, "value", 7 }, .{ 0, "child_identifier", 8 }, .{ 0, "attribute:x", 9 } });
    _ = try system.makeChild(view, arena, world.host(), box.node, leaf.node, .{ .name = "c" }, of_child, &world.details);
    const of_link = try world.fillInbox(&.{ .{ 0, "order", 1 }, .{ 0, "weight", -2 }, .{ 0, "edge_type", 3 } });
    _ = try box.link("", "c", .{ .edge_type = kinds.pointer, .directional = true, .name = "p", .order = 11, .specific = 12 }, of_link);
    const of_instances = try world.fillInbox(&.{ .{ 0, "number", 1 }, .{ 2, "number", 3 }, .{ 2, "value", 4 } });
    const made = try system.instantiateMany(view, arena, world.host(), box.node, 3, of_instances, &world.details);
    try testing.expectEqual(1, store.attribute(.node, made[0], "number").?.integer);
    try testing.expectEqual(null, store.attribute(.node, made[1], "number"));
    try testing.expectEqual(4, store.attribute(.node, made[2], "value").?.integer);
    for (made) |node| {
        const c = try world.childOf(node, "c");
        try testing.expectEqual(7, store.attribute(.node, c, "value").?.integer);
        try testing.expectEqual(8, store.attribute(.node, c, "child_identifier").?.integer);
        try testing.expectEqual(9, store.attribute(.node, c, "attribute:x").?.integer);
        try testing.expectEqual(3, store.nodes.pointer(.attribute_count)[c]);
        const pointers = try system.pointers(view, arena, node, .{});
        const edge = pointers.edges[0];
        try testing.expectEqual(c, pointers.targets[0]);
        try testing.expectEqual(12, pointers.indexes[0]);
        try testing.expectEqual(11, store.edges.pointer(.order)[edge]);
        try testing.expectEqual(-2, store.attribute(.edge, edge, "weight").?.integer);
        try testing.expectEqual(1, store.attribute(.edge, edge, "order").?.integer);
        try testing.expectEqual(3, store.attribute(.edge, edge, "edge_type").?.integer);
        try testing.expectEqualStrings("p", store.attribute(.edge, edge, "name").?.text);
        try testing.expectEqual(4, store.edges.pointer(.attribute_count)[edge]);
    }
    const tree = try system.instantiateTree(view, arena, world.host(), box.node, 0, &world.details);
    try testing.expectEqualSlices(u32, &.{ none, 0 }, tree.parents);
    try testing.expectEqual(world.row("c"), tree.names[1]);
    try testing.expectEqual(tree.nodes[1], try world.childOf(tree.nodes[0], "c"));
}

test "3.5: links of a type go through children, traits, pointers and types" {
    const allocator = testing.allocator;
    var world: World = undefined;
    try world.init(&allocator);
    defer world.deinit();
    const system = world.system;
    const view = world.view;
    const arena = world.arena.allocator();
    const pin = try world.typed("Pin");
    const bridge = try world.typed("can_bridge");
    const part = try world.typed("Part");
    _ = try part.child("left", pin);
    _ = try part.child("bridge", bridge);
    _ = try part.child("in_", pin);
    _ = try part.link("", "bridge", .{ .edge_type = kinds.trait, .directional = true }, 0);
    _ = try part.link("bridge", "in_", .{ .edge_type = kinds.composition, .directional = true, .name = "in_" }, 0);
    _ = try part.link("in_", "left", .{ .edge_type = kinds.pointer, .directional = true }, 0);
    const app = try world.typed("App");
    _ = try app.child("a", part);
    _ = try app.child("b", part);
    _ = try app.link("a.<trait can_bridge>.in_.*", "b.left", .{ .edge_type = kinds.interface_connection }, 0);
    _ = try app.link("", "<type Pin>", .{ .edge_type = kinds.pointer, .directional = true }, 0);
    const node = try app.make();
    const connected = try system.connected(view, arena, try world.at(node, "b.left"));
    try testing.expectEqualSlices(u32, &.{try world.at(node, "a.left")}, connected.nodes);
    try testing.expectEqual(false, world.store.attribute(.edge, connected.edges[0], "shallow").?.boolean);
    try testing.expectEqual(pin.node, try system.pointed(view, node));
    // A change below is seen in what contains it.
    _ = try part.child("right", pin);
    try testing.expect(try world.at(try app.make(), "b.right") != none);
    try world.store.setAttribute(world.host(), .node, (try system.childRules(view, arena, part.node)).nodes[0], "value", .{ .integer = 5 });
    try testing.expectEqual(5, world.store.attribute(.node, try world.at(try app.make(), "b.left"), "value").?.integer);
}

test "3.5: children know the source that they come from" {
    const allocator = testing.allocator;
    var world: World = undefined;
    try world.init(&allocator);
    defer world.deinit();
    const system = world.system;
    const view = world.view;
    const leaf = try world.typed("Leaf");
    const chunk = try leaf.make();
    const box = try world.typed("Box");
    _ = try system.makeChild(view, world.arena.allocator(), world.host(), box.node, leaf.node, .{ .name = "c", .source = chunk }, 0, &world.details);
    _ = try box.make();
    const source_type = try world.typed("has_source_chunk");
    _ = try source_type.child("source_ptr", leaf);
    const c = try world.childOf(try box.make(), "c");
    const found = try system.trait(view, c, source_type.node);
    try testing.expectEqual(chunk, try system.pointed(view, try world.childOf(found, "source_ptr")));
}
