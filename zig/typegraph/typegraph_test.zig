//! The rules of type graphs, through the functions that are exported.
const std = @import("std");
const graph = @import("graph");
const pyzig = @import("pyzig");
const Details = @import("failure.zig").Details;
const TypeSystem = @import("TypeSystem.zig");
const Allocator = std.mem.Allocator;
const GraphStore = graph.GraphStore;
const GraphView = graph.GraphView;
const Host = pyzig.Host;
const none = graph.none;
const testing = std.testing;

/// A view with a type graph, and what calls need.
const World = struct {
    arena: std.heap.ArenaAllocator,
    allocator: *const Allocator,
    store: *GraphStore,
    view: *GraphView,
    system: *TypeSystem,
    details: Details,
    self: u32,

    fn init(world: *World, allocator: *const Allocator) !void {
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

    fn deinit(world: *World) void {
        world.system.destroy();
        world.store.destroy(world.host());
        world.arena.deinit();
    }

    fn host(world: *const World) Host {
        return .fromAllocator(world.allocator);
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
    const electrical = try system.addType(view, host, world.self, "Electrical", details);
    const resistor = try system.addType(view, host, world.self, "Resistor", details);
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
    _ = try system.makeLink(view, arena, host, resistor, lhs, rhs, .{ .edge_type = 85 }, 0, details);
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
        const leaf = try world.system.addType(world.view, world.host(), world.self, "Leaf", &world.details);
        try world.system.markConstructable(world.view, world.host(), leaf, &world.details);
        const made = try world.system.instantiateMany(world.view, arena, world.host(), leaf, 1000, 0, &world.details);
        for (made) |node| try testing.expectEqual(leaf, try world.system.typeOf(world.view, node));
        try testing.expectEqual(1000, (try world.system.instances(world.view, arena, leaf)).len);
    }
}
