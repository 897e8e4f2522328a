//! References to nodes and to types.
const std = @import("std");
const graph = @import("graph");
const failure = @import("failure.zig");
const kinds = @import("kinds.zig");
const TypeSystem = @import("TypeSystem.zig");
const World = @import("test_world.zig").World;
const none = graph.none;
const testing = std.testing;

test "3.1 and 3.2: references resolve, and say where they end too early" {
    const allocator = testing.allocator;
    var world: World = undefined;
    try world.init(&allocator);
    defer world.deinit();
    const system = world.system;
    const view = world.view;
    const arena = world.arena.allocator();
    const leaf = try world.typed("Leaf");
    const mark = try world.typed("mark");
    const box = try world.typed("Box");
    _ = try box.child("c", leaf);
    _ = try box.child(null, leaf);
    _ = try box.child("m", mark);
    _ = try box.link("", "m", .{ .edge_type = kinds.trait, .directional = true }, 0);
    _ = try box.link("c", "m", .{ .edge_type = kinds.pointer, .directional = true }, 0);
    const node = try box.make();
    const c = try world.childOf(node, "c");
    const m = try world.childOf(node, "m");
    try testing.expectEqual(node, try world.at(node, ""));
    try testing.expectEqual(m, try world.at(node, "c.*"));
    try testing.expectEqual(m, try world.at(node, "<trait mark>"));
    try testing.expectEqual(leaf.node, try world.at(node, "c.<type Leaf>"));
    const Case = struct { []const u8, failure.Kind, []const u8, u32, u32 };
    for ([_]Case{
        .{ "c.zz", .composition_child_not_found, "zz", 1, c },
        .{ "never seen", .composition_child_not_found, "never seen", 0, node },
        .{ "<trait nope>", .trait_type_not_found, "nope", 0, node },
        .{ "c.<trait mark>", .trait_instance_not_found, "mark", 1, c },
        .{ "*", .pointer_dereference_failed, "", 0, node },
        .{ "<operand x>", .operand_not_found, "x", 0, node },
        .{ "<type nope>", .type_not_found, "<<nope", 0, node },
        .{ "c.<edge 85 c>", .unknown_edge_type, "c", 1, c },
    }) |case| {
        try testing.expectError(error.ReferenceNotResolved, world.at(node, case[0]));
        const direct = world.details.fields.?;
        try testing.expectEqual(case[1], direct.kind);
        try testing.expectEqualStrings(case[2], direct.identifier);
        try testing.expectEqualStrings(case[0], direct.path);
        try testing.expectEqual(case[3], direct.segment);
        try testing.expectEqual(case[4], direct.resolved);
        const reference = try system.makeReference(view, arena, world.host(), world.self, case[0], &world.details);
        try testing.expectEqualStrings(case[0], try system.referencePath(view, arena, reference, &world.details));
        try testing.expectError(error.ReferenceNotResolved, system.resolve(view, arena, reference, node, &world.details));
        try testing.expectEqual(case[1], world.details.fields.?.kind);
        // The segment that fails is a node of the chain.
        const segments = try system.referenceSegments(view, arena, world.details.fields.?.node, &world.details);
        try testing.expectEqualStrings(case[2], segments[0].name);
    }
    try testing.expectEqualSlices(u32, &.{ c, none }, try system.tryResolvePath(view, arena, world.self, "c", &.{ node, c }, &world.details));
    try testing.expectError(error.WrongNode, system.resolve(view, arena, node, node, &world.details));
    try testing.expectError(error.InvalidPath, world.at(node, "a..b"));
    // Equal paths share a chain, also in a new system of the same view.
    const reference = try system.makeReference(view, arena, world.host(), world.self, "c.<trait mark>", &world.details);
    const again = try TypeSystem.create(view, allocator, world.host());
    defer again.destroy();
    try testing.expectEqual(reference, try again.makeReference(view, arena, world.host(), world.self, "c.<trait mark>", &world.details));
}

test "3.4: linking again leads elsewhere, in this view alone" {
    const allocator = testing.allocator;
    var world: World = undefined;
    try world.init(&allocator);
    defer world.deinit();
    const system = world.system;
    const view = world.view;
    const arena = world.arena.allocator();
    const a = try world.typed("A");
    const b = try world.typed("B");
    const box = try world.typed("Box");
    _ = try box.deferred("x", "A");
    _ = try box.deferred("y", "Nowhere");
    const unresolved = try system.unresolvedReferences(view, arena, world.self);
    try testing.expectEqualSlices(u32, &.{ world.row("A"), world.row("Nowhere") }, unresolved.names);
    try testing.expectEqual(1, try system.linkByName(view, arena, world.host(), world.self, &world.details));
    const x = unresolved.references[0];
    const y = unresolved.references[1];
    try testing.expectEqual(a.node, try system.resolvedType(view, x));
    const edges = view.edgeCount();
    try system.linkTypeReferences(view, arena, world.host(), &.{ x, y, y }, &.{ b.node, b.node, a.node }, &world.details);
    try testing.expectEqual(edges + 1, view.edgeCount());
    try testing.expectEqual(b.node, try system.resolvedType(view, x));
    try testing.expectEqual(a.node, try system.resolvedType(view, y));
    const first = try box.make();
    try testing.expectEqual(b.node, try system.typeOf(view, try world.childOf(first, "x")));
    try system.linkTypeReference(view, arena, world.host(), x, a.node, &world.details);
    try testing.expectEqual(a.node, try system.typeOf(view, try world.childOf(try box.make(), "x")));
    // Another view keeps what it has.
    const copy = try world.store.createView(allocator, world.host());
    _ = try system.copyTypeGraph(view, arena, world.host(), copy, world.self, false, .nothing, &world.details);
    try system.linkTypeReference(view, arena, world.host(), x, b.node, &world.details);
    try testing.expectEqual(b.node, try system.resolvedType(view, x));
    const other = try TypeSystem.create(copy, allocator, world.host());
    defer other.destroy();
    try testing.expectEqual(a.node, try other.resolvedType(copy, x));
    const reference = try system.addTypeReference(view, world.host(), world.self, "A", &world.details);
    try testing.expectEqual(none, try system.resolvedType(view, reference));
    try testing.expectError(error.NodeNotInGraph, other.linkTypeReference(copy, arena, world.host(), reference, a.node, &world.details));
}
