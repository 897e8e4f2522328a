//! Copies of nodes and of type graphs in other views.
const std = @import("std");
const graph = @import("graph");
const kinds = @import("kinds.zig");
const Type = @import("test_world.zig").Type;
const TypeSystem = @import("TypeSystem.zig");
const World = @import("test_world.zig").World;
const GraphStore = graph.GraphStore;
const none = graph.none;
const testing = std.testing;

test "3.8: copies bring what is needed, and no more" {
    const allocator = testing.allocator;
    var world: World = undefined;
    try world.init(&allocator);
    defer world.deinit();
    const system = world.system;
    const view = world.view;
    const host = world.host();
    const arena = world.arena.allocator();
    const inner = try world.typed("I");
    const box = try world.typed("T");
    const other = try world.typed("O");
    const label = try world.typed("label");
    _ = try box.child("inner", inner);
    const node = try box.make();
    const loose = try other.make();
    _ = loose;
    _ = try system.connect(view, host, node, try box.make(), false, &world.details);

    const minimal = try world.store.createView(allocator, host);
    _ = try system.copyTypeGraph(view, arena, host, minimal, world.self, true, .nothing, &world.details);
    try testing.expectEqual(.{ 23, 49 }, .{ minimal.nodeCount(), minimal.edgeCount() });

    const copy = try world.store.createView(allocator, host);
    const summary = try system.copyNodes(view, arena, host, copy, &.{node}, .{}, &world.details);
    try testing.expectEqual(copy.nodeCount() - 1, summary.nodes.len);
    try testing.expectEqual(copy.edgeCount(), summary.edge_count);
    const copied = try TypeSystem.create(copy, allocator, host);
    defer copied.destroy();
    try testing.expectEqual(box.node, try copied.typeByText(copy, world.self, "T"));
    try testing.expectEqual(inner.node, try copied.typeByText(copy, world.self, "I"));
    try testing.expectEqual(none, try copied.typeByText(copy, world.self, "O"));
    try testing.expectEqualSlices(u32, &.{node}, try copied.instances(copy, arena, box.node));
    try testing.expectEqual(0, (try copied.connected(copy, arena, node)).nodes.len);
    // The copied types work there.
    _ = try copied.instantiate(copy, arena, host, box.node, 0, &world.details);
    const nothing = try system.copyNodes(view, arena, host, copy, &.{node}, .{}, &world.details);
    try testing.expectEqual(.{ 0, 0 }, .{ nothing.nodes.len, nothing.edge_count });
    // What was added later is brought along when it is asked for; a trait brings its owner.
    const added = try other.make();
    _ = try system.addChild(view, host, node, added, "late", &world.details);
    try testing.expectEqual(0, (try system.copyNodes(view, arena, host, copy, &.{node}, .{}, &world.details)).nodes.len);
    _ = try system.copyNodes(view, arena, host, copy, &.{node}, .{ .again = .starts }, &world.details);
    try testing.expectEqual(added, try copied.childByText(copy, node, "late"));
    const deep = try system.addTrait(view, arena, host, try world.childOf(node, "inner"), label.node, 0, &world.details);
    _ = try system.copyNodes(view, arena, host, copy, &.{node}, .{ .again = .everything }, &world.details);
    try testing.expectEqual(deep, try copied.trait(copy, try world.childOf(node, "inner"), label.node));
    const by_trait = try world.store.createView(allocator, host);
    _ = try system.copyNodes(view, arena, host, by_trait, &.{deep}, .{}, &world.details);
    try testing.expect(by_trait.containsNode(try world.childOf(node, "inner")));
    try testing.expect(!by_trait.containsNode(node));
    // All types, no instances.
    const all = try world.store.createView(allocator, host);
    _ = try system.copyTypeGraph(view, arena, host, all, world.self, false, .nothing, &world.details);
    const in_all = try TypeSystem.create(all, allocator, host);
    defer in_all.destroy();
    for ([_]Type{ inner, box, other, label }) |known| try testing.expectEqual(0, (try in_all.instances(all, arena, known.node)).len);
    try testing.expectEqual(11, (try in_all.typesOf(all, arena, world.self)).len);
    // A type of the same name that is already there stands in.
    const own = try world.store.createView(allocator, host);
    const own_system = try TypeSystem.create(own, allocator, host);
    defer own_system.destroy();
    _ = try system.copyTypeGraph(view, arena, host, own, world.self, true, .nothing, &world.details);
    const stand_in = try own_system.addType(own, host, world.self, "T", .{}, &world.details);
    _ = try system.copyNodes(view, arena, host, own, &.{node}, .{}, &world.details);
    try testing.expect(!own.containsNode(box.node));
    try testing.expectEqual(stand_in, try own_system.typeOf(own, node));
    const edges = own.edgeCount();
    _ = try system.copyNodes(view, arena, host, own, &.{node}, .{ .again = .everything }, &world.details);
    try testing.expectEqual(edges, own.edgeCount());
    // Only within a store.
    const far = try GraphStore.create(allocator);
    defer far.destroy(host);
    const far_view = try far.createView(allocator, host);
    try testing.expectError(error.DifferentStore, system.copyNodes(view, arena, host, far_view, &.{node}, .{}, &world.details));
    try testing.expectError(error.WrongGraph, system.typeOf(far_view, 0));
}

test "3.8: copies follow the kinds of edges that they are told to" {
    const allocator = testing.allocator;
    var world: World = undefined;
    try world.init(&allocator);
    defer world.deinit();
    const system = world.system;
    const view = world.view;
    const host = world.host();
    const arena = world.arena.allocator();
    const leaf = try world.typed("Leaf");
    const mark = try world.typed("mark");
    const box = try world.typed("Box");
    _ = try box.child("c", leaf);
    _ = try box.child("d.e", leaf);
    _ = try box.link("c", "\"d.e\"", .{ .edge_type = kinds.pointer, .directional = true }, 0);
    _ = try box.link("c.<trait mark>.*", "<type Leaf>", .{ .edge_type = kinds.pointer }, 0);
    const plain = try world.typed("Plain");
    _ = try plain.child("c", leaf);
    const node = try plain.make();
    const instance = try system.addTrait(view, arena, host, node, mark.node, 0, &world.details);
    const others = [_]u32{ try leaf.make(), try leaf.make(), try leaf.make(), try plain.make() };
    _ = try system.pointTo(view, host, node, others[0], null, null, &world.details);
    _ = try system.addNext(view, host, node, others[1], &world.details);
    const set = try leaf.make();
    _ = try system.addChild(view, host, node, set, "operands", &world.details);
    _ = try system.addOperand(view, host, node, others[2], null, &world.details);
    _ = try system.connect(view, host, others[3], node, true, &world.details);
    const child = try world.childOf(node, "c");
    const all = [_]u32{ child, others[0], others[1], others[2], instance, others[3] };
    // All but the connection are followed unless it is said.
    const names = [_][]const u8{ "composition", "pointer", "next", "operand", "trait", "interface_connection" };
    inline for (names, 0..) |name, changed| {
        var follow: @import("copy.zig").CopyFollow = .{};
        @field(follow, name) = !@field(follow, name);
        const copy = try world.store.createView(allocator, host);
        _ = try system.copyNodes(view, arena, host, copy, &.{node}, .{ .follow = follow }, &world.details);
        for (all, 0..) |other, place| {
            // The operands are those of a child.
            const stays = if (changed == 5) false else place == changed or place == 5 or changed == 0 and place == 3;
            try testing.expectEqual(!stays, copy.containsNode(other));
        }
        const copied = try TypeSystem.create(copy, allocator, host);
        defer copied.destroy();
        try testing.expectEqual(plain.node, try copied.typeOf(copy, node));
        // The type came whole, so it works there.
        const made = try copied.instantiate(copy, arena, host, plain.node, 0, &world.details);
        try testing.expect(try copied.childByText(copy, made, "c") != none);
    }
    const nothing: @import("copy.zig").CopyFollow = .{ .composition = false, .pointer = false, .next = false, .operand = false, .trait = false, .trait_owner = false };
    const copy = try world.store.createView(allocator, host);
    _ = try system.copyNodes(view, arena, host, copy, &.{instance}, .{ .follow = nothing }, &world.details);
    try testing.expect(!copy.containsNode(node));
    // What was looked into before a type was found to need it is looked into again.
    const rule = (try system.childRules(view, arena, box.node)).nodes[0];
    _ = try system.copyNodes(view, arena, host, copy, &.{ box.node, rule }, .{ .follow = nothing }, &world.details);
    const copied = try TypeSystem.create(copy, allocator, host);
    defer copied.destroy();
    const rules = try copied.linkRules(copy, arena, box.node, &world.details);
    try testing.expectEqualStrings("c.<trait mark>.*", rules.lhs_paths[1]);
    const children = try copied.childRules(copy, arena, box.node);
    try testing.expectEqualSlices(u32, &.{ leaf.node, leaf.node }, children.types);
    try testing.expectEqual(rule, children.nodes[0]);
}
