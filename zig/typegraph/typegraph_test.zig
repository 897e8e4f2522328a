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
