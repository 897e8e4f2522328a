//! Pointers, successors, operands, traits and connections, through the functions that are exported.
const std = @import("std");
const graph = @import("graph");
const World = @import("test_world.zig").World;
const GraphStore = graph.GraphStore;
const none = graph.none;
const testing = std.testing;

test "1.3 and 1.4: pointers and successors" {
    const allocator = testing.allocator;
    var world: World = undefined;
    try world.init(&allocator);
    defer world.deinit();
    const system = world.system;
    const view = world.view;
    const arena = world.arena.allocator();
    const thing = try world.typed("Thing");
    const nodes = try system.instantiateMany(view, arena, world.host(), thing.node, 5, 0, &world.details);
    const from = nodes[0];
    try testing.expectEqual(none, try system.pointed(view, from));
    _ = try system.pointTo(view, world.host(), from, nodes[1], "e", 70_000, &world.details);
    _ = try system.pointTo(view, world.host(), from, nodes[2], null, null, &world.details);
    _ = try system.pointTo(view, world.host(), from, nodes[3], "e", 0, &world.details);
    try testing.expectError(error.OutOfRange, system.pointTo(view, world.host(), from, nodes[3], null, none, &world.details));
    try testing.expectEqual(nodes[1], try system.pointed(view, from));
    try testing.expectEqual(nodes[1], try system.pointedByName(view, from, world.row("e")));
    const sorted = try system.pointers(view, arena, from, .{ .order = .index });
    try testing.expectEqualSlices(u32, &.{ nodes[3], nodes[1], nodes[2] }, sorted.targets);
    try testing.expectEqualSlices(u32, &.{ 0, 70_000, none }, sorted.indexes);
    try testing.expectEqualSlices(u32, &.{ nodes[1], nodes[3] }, (try system.pointers(view, arena, from, .{ .name = world.row("e") })).targets);
    _ = try system.addNext(view, world.host(), from, nodes[1], &world.details);
    try testing.expectEqual(nodes[1], try system.nextNode(view, from));
    try testing.expectEqual(from, try system.previousNode(view, nodes[1]));
}

test "1.5: operands belong to the set of an expression" {
    const allocator = testing.allocator;
    var world: World = undefined;
    try world.init(&allocator);
    defer world.deinit();
    const system = world.system;
    const view = world.view;
    const arena = world.arena.allocator();
    const set = try world.typed("Set");
    const sum = try world.typed("Sum");
    const value = try world.typed("Value");
    _ = try sum.child("operands", set);
    const expression = try sum.make();
    const a = try value.make();
    const b = try sum.make();
    try testing.expectError(error.WrongNode, system.addOperand(view, world.host(), a, b, null, &world.details));
    try testing.expectEqual(a, world.details.fields.?.node);
    _ = try system.addOperand(view, world.host(), expression, a, "left", &world.details);
    _ = try system.addOperand(view, world.host(), expression, b, null, &world.details);
    try testing.expectEqualSlices(u32, &.{ a, b }, (try system.operands(view, arena, expression, null)).nodes);
    try testing.expectEqualSlices(u32, &.{b}, (try system.operands(view, arena, expression, sum.node)).nodes);
    try testing.expectEqual(a, try system.operandByName(view, expression, world.row("left")));
    try testing.expectEqualSlices(u32, &.{expression}, (try system.expressions(view, arena, a, null)).nodes);
    try testing.expectEqual(0, (try system.expressions(view, arena, a, value.node)).nodes.len);
    try testing.expectEqual(a, try world.at(expression, "<operand left>"));
}

test "1.6: traits by exact type, their owners and siblings" {
    const allocator = testing.allocator;
    var world: World = undefined;
    try world.init(&allocator);
    defer world.deinit();
    const system = world.system;
    const view = world.view;
    const arena = world.arena.allocator();
    const thing = try world.typed("Thing");
    const a = try world.typed("A");
    const b = try world.bare("B");
    const node = try thing.make();
    try testing.expectError(error.InstantiationFailed, system.addTrait(view, arena, world.host(), node, b.node, 0, &world.details));
    const entries = try world.fillInbox(&.{.{ 0, "value", 5 }});
    const first = try system.addTrait(view, arena, world.host(), node, a.node, entries, &world.details);
    const second = try system.addTrait(view, arena, world.host(), node, a.node, 0, &world.details);
    try testing.expectEqual(5, world.store.attribute(.node, first, "value").?.integer);
    try testing.expect(first != second);
    try testing.expectEqual(first, try system.trait(view, node, a.node));
    try testing.expectEqualSlices(u32, &.{ none, first }, try system.traitsOf(view, arena, node, &.{ b.node, a.node }));
    try testing.expectEqual(node, try system.traitOwner(view, second));
    const mark = try thing.make();
    _ = try system.addTraitInstance(view, world.host(), node, mark, &world.details);
    try testing.expectEqual(first, try system.siblingTrait(view, mark, a.node));
    const found = try system.implementers(view, arena, a.node);
    try testing.expectEqualSlices(u32, &.{ node, node }, found.nodes);
    try testing.expectEqualSlices(u32, &.{ first, second }, found.traits);
    const before = view.edgeCount();
    try system.markAsTrait(view, world.host(), a.node, &world.details);
    try testing.expectEqual(before + 2, view.edgeCount());
    try system.markAsTrait(view, world.host(), a.node, &world.details);
    try testing.expectEqual(before + 2, view.edgeCount());
}

test "1.7: connections need equal types" {
    const allocator = testing.allocator;
    var world: World = undefined;
    try world.init(&allocator);
    defer world.deinit();
    const system = world.system;
    const view = world.view;
    const arena = world.arena.allocator();
    var graph_details: GraphStore.Details = .{ .allocator = arena };
    const a = try (try world.typed("A")).make();
    const b = try (try world.typed("B")).make();
    const bare = try view.createAndInsertNode(world.host(), 0, &graph_details);
    try testing.expectError(error.IncompatibleTypes, system.connect(view, world.host(), a, b, false, &world.details));
    try testing.expectError(error.IncompatibleTypes, system.connect(view, world.host(), a, bare, false, &world.details));
    try testing.expectEqual(a, world.details.fields.?.node);
    try testing.expectEqual(bare, world.details.fields.?.other);
    const before = view.edgeCount();
    try testing.expectError(error.IncompatibleTypes, system.connectAll(view, arena, world.host(), &.{ a, a }, &.{ a, b }, false, &world.details));
    try testing.expectEqual(before, view.edgeCount());
    const edge = try system.connect(view, world.host(), a, a, true, &world.details);
    try testing.expectEqual(true, world.store.attribute(.edge, edge, "shallow").?.boolean);
    try testing.expect(!world.store.edges.pointer(.directional)[edge]);
    _ = try system.connect(view, world.host(), bare, bare, false, &world.details);
    try testing.expectEqualSlices(u32, &.{a}, (try system.connected(view, arena, a)).nodes);
}
