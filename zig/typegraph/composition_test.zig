//! Children and descendants, through the functions that are exported.
const std = @import("std");
const graph = @import("graph");
const attributes = @import("attributes.zig");
const kinds = @import("kinds.zig");
const Type = @import("test_world.zig").Type;
const World = @import("test_world.zig").World;
const GraphStore = graph.GraphStore;
const none = graph.none;
const testing = std.testing;

test "1.1: children by name, parents, and the same after changes" {
    const allocator = testing.allocator;
    var world: World = undefined;
    try world.init(&allocator);
    defer world.deinit();
    const system = world.system;
    const view = world.view;
    const details = &world.details;
    const thing = try world.typed("Thing");
    var graph_details: GraphStore.Details = .{ .allocator = world.arena.allocator() };
    const parent = try thing.make();
    // Few children are looked at one after the other, many through an index.
    for ([_]u32{ 4, 200 }) |count| {
        var first: u32 = none;
        for (0..count) |number| {
            const node = try thing.make();
            if (number == 2) first = node;
            var buffer: [20]u8 = undefined;
            _ = try system.addChild(view, world.host(), parent, node, try std.fmt.bufPrint(&buffer, "c{d}_{d}", .{ count, number }), details);
        }
        var name: [20]u8 = undefined;
        const wanted = try std.fmt.bufPrint(&name, "c{d}_2", .{count});
        try testing.expectEqual(first, try world.childOf(parent, wanted));
        try testing.expectEqual(parent, try system.parent(view, first));
        // The first of equal names; the second when the first has gone.
        const second = try thing.make();
        _ = try system.addChild(view, world.host(), parent, second, wanted, details);
        try testing.expectEqual(first, try world.childOf(parent, wanted));
        _ = try view.removeNode(world.host(), first, &graph_details);
        try testing.expectEqual(second, try world.childOf(parent, wanted));
        // Renamed.
        const edge = try system.parentEdge(view, second);
        try world.store.setAttribute(world.host(), .edge, edge, "name", .{ .text = "other" });
        try testing.expectEqual(none, try world.childOf(parent, wanted));
        try testing.expectEqual(second, try world.childOf(parent, "other"));
        _ = try view.removeEdge(world.host(), edge, &graph_details);
        try testing.expectEqual(none, try world.childOf(parent, "other"));
        const third = try thing.make();
        _ = try system.addChild(view, world.host(), parent, third, wanted, details);
        try testing.expectEqual(third, try world.childOf(parent, wanted));
    }
    try testing.expectEqual(none, try system.childEdge(view, parent, none));
    try testing.expectEqual(none, try world.childOf(none, "x"));
}

test "1.1: lookups agree with plain search while names come, go and change" {
    const allocator = testing.allocator;
    var world: World = undefined;
    try world.init(&allocator);
    defer world.deinit();
    var graph_details: GraphStore.Details = .{ .allocator = world.arena.allocator() };
    const thing = try world.typed("Thing");
    const other = try world.typed("Other");
    const parent = try thing.make();
    var random: std.Random.DefaultPrng = .init(7);
    const names = [_][]const u8{ "a", "b", "c", "d", "", "e" };
    for (0..3000) |round| {
        var list: std.ArrayList(u32) = .empty;
        var edges = world.view.edgesOf(parent, kinds.composition, .out);
        while (edges.next()) |visit| try list.append(world.arena.allocator(), visit.edge);
        const pick = random.random().uintLessThan(u32, 100);
        // Grows to some thirty children, then shrinks to none, again and again.
        const growing = (round / 150) % 2 == 0;
        if (list.items.len == 0 or pick < @as(u32, if (growing) 60 else 25)) {
            const node = try (if (pick % 2 == 0) thing else other).make();
            _ = try world.system.addChild(world.view, world.host(), parent, node, names[random.random().uintLessThan(usize, names.len)], &world.details);
            _ = try world.system.addTraitInstance(world.view, world.host(), parent, node, &world.details);
        } else {
            const edge = list.items[random.random().uintLessThan(usize, list.items.len)];
            const node = world.store.edges.pointer(.target)[edge];
            switch (pick % 4) {
                0 => try world.store.setAttribute(world.host(), .edge, edge, "name", .{ .text = names[pick % names.len] }),
                1 => _ = try world.view.removeNode(world.host(), node, &graph_details),
                2 => _ = try world.view.removeEdge(world.host(), edge, &graph_details),
                else => if (world.view.firstEdge(node, kinds.type_instance, .in)) |typed| {
                    _ = try world.view.removeEdge(world.host(), typed.edge, &graph_details);
                    if (pick % 8 == 3) _ = try world.system.addInstance(world.view, world.host(), other.node, node, &world.details);
                },
            }
        }
        for (names) |name| {
            const wanted = world.row(name);
            var expected: u32 = none;
            var again = world.view.edgesOf(parent, kinds.composition, .out);
            while (again.next()) |visit| {
                const held = attributes.findText(world.store, .edge, visit.edge, world.system.names.name).?;
                if (held == wanted and expected == none) expected = visit.other;
            }
            if (wanted != none) try testing.expectEqual(expected, try world.system.child(world.view, parent, wanted));
        }
        for ([_]Type{ thing, other }) |trait_type| {
            var expected: u32 = none;
            var again = world.view.edgesOf(parent, kinds.trait, .out);
            while (again.next()) |visit| {
                const typed = world.view.firstEdge(visit.other, kinds.type_instance, .in) orelse continue;
                if (typed.other == trait_type.node and expected == none) expected = visit.other;
            }
            try testing.expectEqual(expected, try world.system.trait(world.view, parent, trait_type.node));
        }
    }
}

test "1.1: descendants come in order, each once" {
    const allocator = testing.allocator;
    var world: World = undefined;
    try world.init(&allocator);
    defer world.deinit();
    const system = world.system;
    const view = world.view;
    const arena = world.arena.allocator();
    const leaf = try world.typed("Leaf");
    const box = try world.typed("Box");
    const label = try world.typed("Label");
    inline for (.{ "m[10]", "m[2]", "a" }) |name| _ = try box.child(name, leaf);
    const root = try box.make();
    const m10 = try world.childOf(root, "m[10]");
    const m2 = try world.childOf(root, "m[2]");
    const a = try world.childOf(root, "a");
    const inner = try box.make();
    _ = try system.addChild(view, world.host(), a, inner, "inner", &world.details);
    const inner_10 = try world.childOf(inner, "m[10]");
    const inner_2 = try world.childOf(inner, "m[2]");
    const inner_a = try world.childOf(inner, "a");
    // A diamond and a cycle.
    _ = try system.addChild(view, world.host(), inner, m2, "again", &world.details);
    _ = try system.addChild(view, world.host(), inner_a, root, "cycle", &world.details);
    _ = try system.addTrait(view, arena, world.host(), inner_2, label.node, 0, &world.details);
    try testing.expectEqualSlices(u32, &.{ m10, m2, a, inner, inner_10, inner_2, inner_a }, try system.descendants(view, arena, root, .{}));
    try testing.expectEqualSlices(u32, &.{ root, m10, m2, a }, try system.descendants(view, arena, root, .{ .direct_only = true, .include_root = true }));
    try testing.expectEqualSlices(u32, &.{ a, inner, inner_a, m2, inner_10, inner_2, m10 }, try system.descendants(view, arena, root, .{ .order = .name }));
    const leaves = try system.descendants(view, arena, root, .{ .order = .natural, .types = &.{leaf.node} });
    try testing.expectEqualSlices(u32, &.{ a, inner_a, m2, inner_2, inner_10, m10 }, leaves);
    try testing.expectEqualSlices(u32, &.{inner}, try system.descendants(view, arena, root, .{ .types = &.{box.node} }));
    try testing.expectEqualSlices(u32, &.{inner_2}, try system.descendants(view, arena, root, .{ .types = &.{ leaf.node, box.node }, .traits = &.{label.node} }));
    try testing.expectEqual(0, (try system.descendants(view, arena, none, .{})).len);
}

test "a child that comes after the last ones have gone is found by its name" {
    var world: World = undefined;
    try world.init(&testing.allocator);
    defer world.deinit();
    var graph_details: GraphStore.Details = .{ .allocator = world.arena.allocator() };
    const parent = try world.view.createAndInsertNode(world.host(), 0, &graph_details);
    var children: [12]u32 = undefined;
    for (&children, 0..) |*child, number| {
        child.* = try world.view.createAndInsertNode(world.host(), 0, &graph_details);
        _ = try world.system.addChild(world.view, world.host(), parent, child.*, &.{@intCast('a' + number)}, &world.details);
    }
    // The name has a row of its own already, which is not that of a name that goes.
    _ = try world.system.addChild(world.view, world.host(), children[0], children[1], "late", &world.details);
    // A hole, which is looked at, and which then goes with the last one.
    _ = try world.view.removeNode(world.host(), children[10], &graph_details);
    try testing.expectEqual(children[0], try world.childOf(parent, "a"));
    _ = try world.view.removeNode(world.host(), children[11], &graph_details);
    const late = try world.view.createAndInsertNode(world.host(), 0, &graph_details);
    _ = try world.system.addChild(world.view, world.host(), parent, late, "late", &world.details);
    try testing.expectEqual(late, try world.childOf(parent, "late"));
    try testing.expectEqual(none, try world.childOf(parent, "l"));
}
