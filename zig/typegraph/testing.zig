//! What the tests of type graphs share.
const std = @import("std");
const graph = @import("graph");
const pyzig = @import("pyzig");
const Details = @import("failure.zig").Details;
const TypeSystem = @import("TypeSystem.zig");
const Allocator = std.mem.Allocator;
const GraphStore = graph.GraphStore;
const GraphView = graph.GraphView;
const Host = pyzig.Host;

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
};
