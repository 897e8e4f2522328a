//! What the tests of type graphs work on.
const std = @import("std");
const graph = @import("graph");
const pyzig = @import("pyzig");
const failure = @import("failure.zig");
const LinkOptions = @import("declarations.zig").LinkOptions;
const TypeSystem = @import("TypeSystem.zig");
const Allocator = std.mem.Allocator;
const Details = failure.Details;
const GraphStore = graph.GraphStore;
const GraphView = graph.GraphView;
const Host = pyzig.Host;
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

    pub fn bare(world: *World, name: []const u8) !Type {
        return .{ .world = world, .node = try world.system.addType(world.view, world.host(), world.self, name, .{}, &world.details) };
    }

    pub fn typed(world: *World, name: []const u8) !Type {
        const made = try world.bare(name);
        try world.system.markConstructable(world.view, world.host(), made.node, &world.details);
        return made;
    }

    pub fn row(world: *World, text: []const u8) u32 {
        return world.system.rowOf(text);
    }

    pub fn childOf(world: *World, node: u32, name: []const u8) !u32 {
        return world.system.childByText(world.view, node, name);
    }

    /// Follows a path from a node.
    pub fn at(world: *World, node: u32, path: []const u8) !u32 {
        return world.system.resolvePath(world.view, world.arena.allocator(), world.self, path, node, &world.details);
    }

    /// Puts values into the inbox of the store.
    pub fn fillInbox(world: *World, values: []const struct { u32, []const u8, i64 }) !u32 {
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
pub const Type = struct {
    world: *World,
    node: u32,

    pub fn child(of: Type, name: ?[]const u8, child_type: Type) !u32 {
        const w = of.world;
        return w.system.makeChild(w.view, w.arena.allocator(), w.host(), of.node, child_type.node, .{ .name = name }, 0, &w.details);
    }

    pub fn deferred(of: Type, name: ?[]const u8, child_type: []const u8) !u32 {
        const w = of.world;
        return w.system.makeDeferredChild(w.view, w.arena.allocator(), w.host(), of.node, child_type, .{ .name = name }, 0, &w.details);
    }

    pub fn link(of: Type, lhs: []const u8, rhs: []const u8, options: LinkOptions, entries: u32) !u32 {
        const w = of.world;
        return w.system.makeLink(w.view, w.arena.allocator(), w.host(), of.node, .{ .path = lhs }, .{ .path = rhs }, options, entries, &w.details);
    }

    pub fn make(of: Type) !u32 {
        const w = of.world;
        return w.system.instantiate(w.view, w.arena.allocator(), w.host(), of.node, 0, &w.details);
    }

    /// Expects that no instance can be made, and that nothing was.
    pub fn expectFailure(of: Type, kind: failure.Kind, node: u32, identifier: []const u8) !void {
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
