//! The rules of type graphs, through the functions that are exported.
const std = @import("std");
const graph = @import("graph");
const pyzig = @import("pyzig");
const attributes = @import("attributes.zig");
const failure = @import("failure.zig");
const kinds = @import("kinds.zig");
const Details = failure.Details;
const TypeSystem = @import("TypeSystem.zig");
const Allocator = std.mem.Allocator;
const GraphStore = graph.GraphStore;
const GraphView = graph.GraphView;
const Host = pyzig.Host;
const none = graph.none;
const testing = std.testing;

/// A view with a type graph, and what calls need.
pub const World = struct {
    arena: std.heap.ArenaAllocator,
    allocator: *const Allocator,
    store: *GraphStore,
    view: *GraphView,
    system: *TypeSystem,
    details: Details,
    self: u32,

    pub fn init(world: *World, allocator: *const Allocator) !void {
        const given: Host = .fromAllocator(allocator);
        const store = try GraphStore.create(allocator.*);
        errdefer store.destroy(given);
        const view = try store.createView(allocator.*, given);
        const system = try TypeSystem.create(view, allocator.*, given);
        errdefer system.destroy();
        world.* = .{
            .arena = .init(allocator.*),
            .allocator = allocator,
            .store = store,
            .view = view,
            .system = system,
            .details = .{ .allocator = undefined },
            .self = try system.createTypeGraph(view, given),
        };
        world.details.allocator = world.arena.allocator();
    }

    pub fn deinit(world: *World) void {
        world.system.destroy();
        world.store.destroy(world.host());
        world.arena.deinit();
    }

    pub fn host(world: *const World) Host {
        return .fromAllocator(world.allocator);
    }

    fn bare(world: *World, name: []const u8) !Type {
        return .{ .world = world, .node = try world.system.addType(world.view, world.host(), world.self, name, .{}, &world.details) };
    }

    fn typed(world: *World, name: []const u8) !Type {
        const made = try world.bare(name);
        try world.system.markConstructable(world.view, world.host(), made.node, &world.details);
        return made;
    }

    fn row(world: *World, text: []const u8) u32 {
        return world.system.rowOf(text);
    }

    fn childOf(world: *World, node: u32, name: []const u8) !u32 {
        return world.system.childByText(world.view, node, name);
    }

    /// Follows a path from a node.
    fn at(world: *World, node: u32, path: []const u8) !u32 {
        return world.system.resolvePath(world.view, world.arena.allocator(), world.self, path, node, &world.details);
    }

    /// Puts values into the inbox of the store.
    fn fillInbox(world: *World, values: []const struct { u32, []const u8, i64 }) !u32 {
        try world.store.reserveInbox(world.host(), @intCast(values.len), 1);
        for (values, 0..) |value, place| {
            world.store.inbox.set(@intCast(place), .{
                .owner = value[0],
                .key = try world.store.internKey(world.host(), value[1]),
                .low = @truncate(@as(u64, @bitCast(value[2]))),
                .high = @truncate(@as(u64, @bitCast(value[2])) >> 32),
                .tag = 1,
            });
        }
        return @intCast(values.len);
    }
};

/// What the tests call, without what is the same each time.
const Type = struct {
    world: *World,
    node: u32,

    fn child(of: Type, name: ?[]const u8, child_type: Type) !u32 {
        const w = of.world;
        return w.system.makeChild(w.view, w.arena.allocator(), w.host(), of.node, child_type.node, .{ .name = name }, 0, &w.details);
    }

    fn deferred(of: Type, name: ?[]const u8, child_type: []const u8) !u32 {
        const w = of.world;
        return w.system.makeDeferredChild(w.view, w.arena.allocator(), w.host(), of.node, child_type, .{ .name = name }, 0, &w.details);
    }

    fn link(of: Type, lhs: []const u8, rhs: []const u8, options: @import("declarations.zig").LinkOptions, entries: u32) !u32 {
        const w = of.world;
        return w.system.makeLink(w.view, w.arena.allocator(), w.host(), of.node, .{ .path = lhs }, .{ .path = rhs }, options, entries, &w.details);
    }

    fn make(of: Type) !u32 {
        const w = of.world;
        return w.system.instantiate(w.view, w.arena.allocator(), w.host(), of.node, 0, &w.details);
    }

    /// Expects that no instance can be made, and that nothing was.
    fn expectFailure(of: Type, kind: failure.Kind, node: u32, identifier: []const u8) !void {
        const w = of.world;
        const before = .{ w.view.nodeCount(), w.view.edgeCount(), w.store.nodeCount(), w.store.edgeCount() };
        try testing.expectError(error.InstantiationFailed, of.make());
        const fields = w.details.fields.?;
        try testing.expectEqual(kind, fields.kind);
        try testing.expectEqual(node, fields.node);
        try testing.expectEqualStrings(identifier, fields.identifier);
        try testing.expect(fields.reason.len != 0);
        try testing.expectEqual(before, .{ w.view.nodeCount(), w.view.edgeCount(), w.store.nodeCount(), w.store.edgeCount() });
    }
};

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
