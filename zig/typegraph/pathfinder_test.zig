//! Paths along connections, through the functions that are exported.
const std = @import("std");
const graph = @import("graph");
const pyzig = @import("pyzig");
const BaseWorld = @import("test_world.zig").World;
const Interfaces = @import("Interfaces.zig");
const pathfinder = @import("pathfinder.zig");
const TypeSystem = @import("TypeSystem.zig");
const Allocator = std.mem.Allocator;
const GraphStore = graph.GraphStore;
const GraphView = graph.GraphView;
const Host = pyzig.Host;
const Rules = pathfinder.ConnectionRules;
const none = graph.none;
const testing = std.testing;

/// Power{hv: E, lv: E}.
const Power = struct { self: u32, hv: u32, lv: u32 };
/// Signal{line: E, reference: Power}.
const Signal = struct { self: u32, line: u32, reference: Power };

/// A view with the types of the examples.
const World = struct {
    base: BaseWorld,
    store: *GraphStore,
    view: *GraphView,
    system: *TypeSystem,
    /// The type graph in which types are added.
    self: u32,
    trait: u32,
    electrical: u32,
    power_type: u32,
    signal_type: u32,

    fn init(world: *World, allocator: *const Allocator) !void {
        try world.base.init(allocator);
        errdefer world.base.deinit();
        world.store = world.base.store;
        world.view = world.base.view;
        world.system = world.base.system;
        world.self = world.base.self;
        world.trait = try world.addType(Interfaces.default_trait);
        world.electrical = try world.addType("E");
        world.power_type = try world.addType("P");
        world.signal_type = try world.addType("S");
    }

    fn deinit(world: *World) void {
        world.base.deinit();
    }

    fn host(world: *const World) Host {
        return world.base.host();
    }

    fn addType(world: *World, name: []const u8) !u32 {
        return world.system.addType(world.view, world.host(), world.self, name, .{}, &world.base.details);
    }

    fn bare(world: *World) !u32 {
        var details: GraphStore.Details = .{ .allocator = world.base.arena.allocator() };
        return world.view.createAndInsertNode(world.host(), 0, &details);
    }

    /// An instance that is no interface.
    fn instance(world: *World, type_node: u32) !u32 {
        const node = try world.bare();
        _ = try world.system.addInstance(world.view, world.host(), type_node, node, &world.base.details);
        return node;
    }

    fn mark(world: *World, node: u32) !void {
        const marker = try world.instance(world.trait);
        _ = try world.system.addTraitInstance(world.view, world.host(), node, marker, &world.base.details);
    }

    fn interface(world: *World, type_node: u32) !u32 {
        const node = try world.instance(type_node);
        try world.mark(node);
        return node;
    }

    fn add(world: *World, parent: u32, child: u32, name: []const u8) !void {
        _ = try world.system.addChild(world.view, world.host(), parent, child, name, &world.base.details);
    }

    fn part(world: *World, parent: u32, type_node: u32, name: []const u8) !u32 {
        const node = try world.interface(type_node);
        try world.add(parent, node, name);
        return node;
    }

    fn partsOf(world: *World, self: u32) !Power {
        return .{ .self = self, .hv = try world.part(self, world.electrical, "hv"), .lv = try world.part(self, world.electrical, "lv") };
    }

    fn power(world: *World) !Power {
        return world.partsOf(try world.interface(world.power_type));
    }

    fn signal(world: *World) !Signal {
        const self = try world.interface(world.signal_type);
        const line = try world.part(self, world.electrical, "line");
        return .{ .self = self, .line = line, .reference = try world.partsOf(try world.part(self, world.power_type, "reference")) };
    }

    fn connect(world: *World, a: u32, b: u32) !void {
        _ = try world.system.connect(world.view, world.host(), a, b, false, &world.base.details);
    }

    fn connectShallow(world: *World, a: u32, b: u32) !void {
        _ = try world.system.connect(world.view, world.host(), a, b, true, &world.base.details);
    }

    /// The length of a shortest path, which is checked edge by edge, and all functions have to agree about.
    fn lengthBy(world: *World, source: u32, target: u32, rules: Rules) !?usize {
        const allocator = world.base.arena.allocator();
        const path = try world.system.pathTo(world.view, allocator, source, target, rules, &world.base.details);
        try testing.expectEqual(path != null, try world.system.isConnected(world.view, source, target, rules, &world.base.details));
        const all = try world.system.allConnected(world.view, allocator, source, true, true, rules, &world.base.details);
        try testing.expectEqual(source, all.nodes[0]);
        try testing.expectEqual(path != null, std.mem.findScalar(u32, all.nodes, target) != null);
        const found = path orelse return null;
        try testing.expectEqual(source, found.nodes[0]);
        try testing.expectEqual(target, found.nodes[found.nodes.len - 1]);
        for (found.edges, found.directions, 0..) |edge, direction, index| {
            try testing.expectEqual(edge == none, direction == 0);
            if (edge == none) continue;
            const is_forward = @intFromBool(direction > 0);
            const ends: [2]u32 = .{ world.store.edges.pointer(.source)[edge], world.store.edges.pointer(.target)[edge] };
            try testing.expectEqual(ends[1 - is_forward], found.nodes[index]);
            try testing.expectEqual(ends[is_forward], found.nodes[index + 1]);
        }
        var count: usize = 0;
        var step = all.steps[std.mem.findScalar(u32, all.nodes, target).?];
        try testing.expectEqual(target, all.step_nodes[step]);
        while (all.step_previous[step] != none) : (step = all.step_previous[step]) count += 1;
        try testing.expectEqual(source, all.step_nodes[step]);
        try testing.expectEqual(count, found.edges.len);
        return count;
    }

    fn length(world: *World, source: u32, target: u32) !?usize {
        return world.lengthBy(source, target, .{});
    }

    /// Expects a length both ways; -1 stands for no path.
    fn expect(world: *World, wanted: i32, a: u32, b: u32) !void {
        const value: ?usize = if (wanted < 0) null else @intCast(wanted);
        try testing.expectEqual(value, try world.length(a, b));
        try testing.expectEqual(value, try world.length(b, a));
    }

    fn isConnected(world: *World, a: u32, b: u32, rules: Rules) !bool {
        return try world.lengthBy(a, b, rules) != null;
    }

    fn buses(world: *World, nodes: []const u32, rules: Rules) ![]const u32 {
        return world.system.buses(world.view, world.base.arena.allocator(), nodes, rules, &world.base.details);
    }

    fn connected(world: *World, node: u32, include_self: bool) ![]const u32 {
        const all = try world.system.allConnected(world.view, world.base.arena.allocator(), node, include_self, false, .{}, &world.base.details);
        return all.nodes;
    }
};

const no = -1;

fn inWorld(comptime check: fn (*World) anyerror!void) !void {
    const allocator = testing.allocator;
    var world: World = undefined;
    try world.init(&allocator);
    defer world.deinit();
    try check(&world);
}

test "4.3.1: what is connected outside is connected inside, role by role" {
    try inWorld(struct {
        fn check(world: *World) !void {
            const a = try world.power();
            const b = try world.power();
            try world.connect(a.self, b.self);
            try world.expect(1, a.self, b.self);
            try world.expect(3, a.hv, b.hv);
            try world.expect(no, a.hv, b.lv);
            try world.expect(no, a.self, a.hv);
            const path = (try world.system.pathTo(world.view, world.base.arena.allocator(), a.hv, b.hv, .{}, &world.base.details)).?;
            try testing.expectEqualSlices(u32, &.{ a.hv, a.self, b.self, b.hv }, path.nodes);
            for (path.edges, [_]u16{ 130, 85, 130 }) |edge, kind| try testing.expectEqual(kind, world.store.edges.pointer(.edge_type)[edge]);
            try testing.expectEqualSlices(i8, &.{ -1, 1, 1 }, path.directions);
        }
    }.check);
}

test "4.3.2: a shallow connection stays on its level" {
    try inWorld(struct {
        fn check(world: *World) !void {
            const a = try world.power();
            const b = try world.power();
            try world.connectShallow(a.self, b.self);
            try world.expect(1, a.self, b.self);
            try world.expect(no, a.hv, b.hv);
        }
    }.check);
}

test "4.3.3: parents are not connected because their children are, unless this is asked for" {
    try inWorld(struct {
        fn check(world: *World) !void {
            const a = try world.power();
            const b = try world.power();
            try world.connect(a.hv, b.hv);
            try testing.expect(!try world.isConnected(a.self, b.self, .{ .up_connect = true }));
            try world.connect(a.lv, b.lv);
            try world.expect(no, a.self, b.self);
            try testing.expectEqual(1, try world.lengthBy(a.self, b.self, .{ .up_connect = true }));
        }
    }.check);
}

test "4.3.4: shallow connections go on with others of their level" {
    try inWorld(struct {
        fn check(world: *World) !void {
            const a = try world.power();
            const b = try world.power();
            const d = try world.power();
            try world.connectShallow(a.self, b.self);
            try world.connect(b.self, d.self);
            try world.expect(2, a.self, d.self);
            try world.expect(no, a.hv, d.hv);
            try world.expect(3, b.hv, d.hv);
        }
    }.check);
}

test "4.3.5 and 4.3.8: two levels of parents" {
    try inWorld(struct {
        fn check(world: *World) !void {
            const a = try world.signal();
            const b = try world.signal();
            try world.connect(a.self, b.self);
            try world.expect(3, a.reference.self, b.reference.self);
            try world.expect(5, a.reference.hv, b.reference.hv);
            try world.expect(no, a.line, b.reference.hv);
            const c = try world.signal();
            const d = try world.signal();
            try world.connectShallow(c.self, d.self);
            try world.expect(no, c.reference.self, d.reference.self);
            try world.expect(no, c.reference.hv, d.reference.hv);
        }
    }.check);
}

test "4.3.6: up and down between connections" {
    try inWorld(struct {
        fn check(world: *World) !void {
            const a = try world.signal();
            const b = try world.signal();
            const p = try world.power();
            const q = try world.power();
            try world.connect(a.self, b.self);
            try world.connect(a.reference.self, p.self);
            try world.connect(b.reference.self, q.self);
            try world.expect(5, p.self, q.self);
            try world.expect(7, p.hv, q.hv);
            const path = (try world.system.pathTo(world.view, world.base.arena.allocator(), p.self, q.self, .{}, &world.base.details)).?;
            try testing.expectEqualSlices(u32, &.{ p.self, a.reference.self, a.self, b.self, b.reference.self, q.self }, path.nodes);
        }
    }.check);
}

test "4.3.7: what is connected inside is not connected outside" {
    try inWorld(struct {
        fn check(world: *World) !void {
            const a = try world.signal();
            const b = try world.signal();
            try world.connect(a.reference.self, b.reference.self);
            try world.expect(3, a.reference.hv, b.reference.hv);
            try world.expect(no, a.self, b.self);
            try world.expect(no, a.line, b.line);
        }
    }.check);
}

test "4.3.9 and 4.3.10: a short shows wherever the parents are connected" {
    try inWorld(struct {
        fn check(world: *World) !void {
            const a = try world.power();
            const b = try world.power();
            try world.connect(a.hv, a.lv);
            try world.connect(a.self, b.self);
            try world.expect(7, b.hv, b.lv);
            const c = try world.power();
            const d = try world.power();
            const e = try world.power();
            try world.connect(c.self, d.self);
            try world.connect(d.self, e.self);
            try world.connect(c.hv, e.lv);
            try world.expect(7, d.hv, d.lv);
        }
    }.check);
}

test "4.3.11 to 4.3.13: crossed, beside a bus, and of different parents" {
    try inWorld(struct {
        fn check(world: *World) !void {
            const a = try world.power();
            const b = try world.power();
            try world.connect(a.hv, b.lv);
            try world.connect(a.lv, b.hv);
            try world.expect(no, a.self, b.self);
            try world.expect(1, a.hv, b.lv);
            try world.expect(no, a.hv, b.hv);
            try testing.expect(!try world.isConnected(a.self, b.self, .{ .up_connect = true }));
            const c = try world.power();
            const d = try world.power();
            const bus = try world.interface(world.electrical);
            try world.connectShallow(c.self, d.self);
            try world.connect(c.hv, bus);
            try world.connect(bus, d.hv);
            try world.expect(2, c.hv, d.hv);
            const e = try world.interface(world.signal_type);
            const line = try world.part(e, world.electrical, "line");
            const f = try world.power();
            try world.connect(line, f.hv);
            try world.expect(1, line, f.hv);
        }
    }.check);
}

test "4.3.14: parallel connections and cycles" {
    try inWorld(struct {
        fn check(world: *World) !void {
            const a = try world.interface(world.electrical);
            const b = try world.interface(world.electrical);
            const c = try world.interface(world.electrical);
            try world.connect(a, b);
            try world.connect(a, b);
            try testing.expectEqualSlices(u32, &.{ a, b }, try world.connected(a, true));
            try world.connect(b, c);
            try world.connect(c, a);
            try world.connect(a, a);
            try testing.expectEqualSlices(u32, &.{ a, b, c }, try world.connected(a, true));
            try testing.expectEqualSlices(u32, &.{ b, c }, try world.connected(a, false));
        }
    }.check);
}

test "R2: what is no interface is passed, but neither found nor climbed to" {
    try inWorld(struct {
        fn check(world: *World) !void {
            const a = try world.interface(world.electrical);
            const mid = try world.instance(world.electrical);
            const b = try world.interface(world.electrical);
            try world.connect(a, mid);
            try world.connect(mid, b);
            try world.expect(2, a, b);
            try world.expect(no, a, mid);
            try world.expect(0, mid, mid);
            try testing.expectEqualSlices(u32, &.{mid}, try world.connected(mid, true));
            try testing.expectEqualSlices(u32, &.{}, try world.connected(mid, false));
            try testing.expectEqualSlices(u32, &.{ 0, 1, 0 }, try world.buses(&.{ a, mid, b }, .{}));
            // A container.
            const box = try world.instance(world.power_type);
            const chest = try world.instance(world.power_type);
            const c = try world.part(box, world.electrical, "hv");
            const d = try world.part(chest, world.electrical, "hv");
            try world.connect(box, chest);
            try world.expect(no, c, d);
            try world.mark(box);
            try world.expect(no, c, d);
            try world.mark(chest);
            try world.expect(3, c, d);
        }
    }.check);
}

test "4.4: connections that lead one way only can count both ways" {
    try inWorld(struct {
        fn check(world: *World) !void {
            const a = try world.power();
            const b = try world.power();
            const c = try world.power();
            try world.connectShallow(a.hv, b.hv);
            try world.connect(b.self, c.self);
            try testing.expectEqual(null, try world.length(a.hv, c.hv));
            try testing.expectEqual(4, try world.length(c.hv, a.hv));
            try testing.expectEqual(4, try world.lengthBy(a.hv, c.hv, .{ .symmetric = true }));
            try testing.expectEqual(4, try world.lengthBy(c.hv, a.hv, .{ .symmetric = true }));
            for ([_]bool{ false, true }) |symmetric| {
                const numbers = try world.buses(&.{ a.self, a.hv, b.hv, c.hv, a.hv, c.lv, b.lv }, .{ .symmetric = symmetric });
                try testing.expectEqualSlices(u32, &.{ 0, 1, 1, 1, 1, 2, 2 }, numbers);
            }
        }
    }.check);
}

test "4.4: a shallow connection does not hide a longer way without one" {
    try inWorld(struct {
        fn check(world: *World) !void {
            const a = try world.power();
            const b = try world.power();
            const c = try world.power();
            const x = try world.interface(world.electrical);
            try world.connectShallow(a.hv, b.hv);
            try world.connect(a.hv, x);
            try world.connect(x, b.hv);
            try world.connect(b.self, c.self);
            try world.expect(1, a.hv, b.hv);
            // Through x, then up, across and down.
            try testing.expectEqual(5, try world.length(a.hv, c.hv));
            try testing.expectEqual(4, try world.length(c.hv, a.hv));
        }
    }.check);
}

test "4.4: nodes without a type do no harm" {
    try inWorld(struct {
        fn check(world: *World) !void {
            const a = try world.bare();
            const b = try world.bare();
            try world.connect(a, b);
            try world.expect(no, a, b);
            try world.expect(0, a, a);
            // With a trait that is asked for they are interfaces, but without a type nobody climbs to them.
            const own_trait = try world.addType("own");
            for ([_]u32{ a, b }) |node| {
                const marker = try world.instance(own_trait);
                _ = try world.system.addTraitInstance(world.view, world.host(), node, marker, &world.base.details);
            }
            const rules: Rules = .{ .interface_trait = own_trait };
            try testing.expectEqual(1, try world.lengthBy(a, b, rules));
            try world.expect(no, a, b);
            const hv = try world.part(a, world.electrical, "hv");
            const other = try world.part(b, world.electrical, "hv");
            try world.expect(no, hv, other);
            try testing.expect(!try world.isConnected(hv, other, .{ .interface_trait = world.trait, .symmetric = true, .up_connect = true }));
        }
    }.check);
}

test "4.4: paths are shortest also where a longer one is found on another level first" {
    try inWorld(struct {
        fn check(world: *World) !void {
            const a = try world.power();
            const b = try world.power();
            try world.connect(a.self, b.self);
            var before = a.hv;
            for (0..2) |_| {
                const node = try world.interface(world.electrical);
                try world.connect(before, node);
                before = node;
            }
            try world.connect(before, b.hv);
            try world.expect(3, a.hv, b.hv);
            try world.connect(a.hv, b.hv);
            try world.expect(1, a.hv, b.hv);
        }
    }.check);
}

test "4.4: a clique of shallow connections is searched once" {
    try inWorld(struct {
        fn check(world: *World) !void {
            var nodes: [24]u32 = undefined;
            for (&nodes, 0..) |*node, index| {
                node.* = try world.interface(world.electrical);
                for (nodes[0..index]) |other| try world.connectShallow(other, node.*);
            }
            try testing.expectEqual(nodes.len, (try world.connected(nodes[0], true)).len);
            try testing.expectEqual(nodes.len, world.system.paths.states.items.len);
            try testing.expectEqualSlices(u32, &@as([24]u32, @splat(0)), try world.buses(&nodes, .{}));
        }
    }.check);
}

test "interfaces that contain each other, and parents of themselves" {
    try inWorld(struct {
        fn check(world: *World) !void {
            const a = try world.interface(world.power_type);
            const b = try world.interface(world.power_type);
            try world.add(a, a, "own");
            try world.add(a, b, "x");
            try world.add(b, a, "y");
            try world.add(b, b, "own");
            try world.connect(a, b);
            const c = try world.part(a, world.power_type, "c");
            const d = try world.part(b, world.power_type, "c");
            try world.connect(c, a);
            try world.expect(1, a, b);
            try world.expect(1, c, a);
            // Across and down is not up: d is only reached from c by way of their parents.
            try world.expect(3, c, d);
            const apart = try world.interface(world.power_type);
            inline for (.{ .{ false, false }, .{ true, false }, .{ true, true } }) |options| {
                const rules: Rules = .{ .symmetric = options[0], .up_connect = options[1] };
                try testing.expect(!try world.isConnected(c, apart, rules));
                _ = try world.buses(&.{ a, b, c, d, apart }, rules);
            }
        }
    }.check);
}

test "children of one name, and several parents: the first counts" {
    try inWorld(struct {
        fn check(world: *World) !void {
            const a = try world.power();
            const b = try world.power();
            const second = try world.part(a.self, world.electrical, "hv");
            try world.connect(a.self, b.self);
            try testing.expectEqual(3, try world.length(second, b.hv));
            try testing.expectEqual(2, try world.length(second, a.hv));
            try testing.expectEqual(null, try world.length(b.hv, second));
            try testing.expectEqual(3, try world.lengthBy(b.hv, second, .{ .symmetric = true }));
            const c = try world.power();
            try world.add(c.self, b.lv, "hv");
            try world.connect(c.self, a.self);
            try testing.expectEqual(3, try world.length(b.lv, a.lv));
            try testing.expectEqual(null, try world.length(b.lv, a.hv));
            try testing.expectEqualSlices(u32, &.{ 0, 0, 0 }, try world.buses(&.{ b.hv, second, a.hv }, .{}));
        }
    }.check);
}

test "what has many children of one name is climbed back from each" {
    try inWorld(struct {
        fn check(world: *World) !void {
            const a = try world.interface(world.power_type);
            const b = try world.interface(world.power_type);
            try world.connect(a, b);
            var parts: [12]u32 = undefined;
            for (&parts, 0..) |*node, index| {
                var name: [8]u8 = undefined;
                const text = try std.mem.print(&name, "{d}", .{index % 11});
                node.* = try world.part(a, world.electrical, text);
                if (index < 11) _ = try world.part(b, world.electrical, text);
            }
            try testing.expectEqual(3, try world.lengthBy(try world.system.childByText(world.view, b, "0"), parts[11], .{ .symmetric = true }));
            const c = try world.interface(world.power_type);
            for (0..12) |index| {
                var name: [8]u8 = undefined;
                _ = try world.part(c, world.electrical, try std.mem.print(&name, "{d}", .{index}));
            }
            try world.connect(c, b);
            const third = try world.system.childByText(world.view, b, "3");
            try testing.expectEqual(3, try world.lengthBy(try world.system.childByText(world.view, c, "3"), third, .{ .symmetric = true }));
        }
    }.check);
}

test "up-connecting goes on to a fixed point" {
    try inWorld(struct {
        fn check(world: *World) !void {
            const rules: Rules = .{ .up_connect = true };
            const a = try world.signal();
            const b = try world.signal();
            const c = try world.signal();
            try world.connect(a.line, b.line);
            try world.connect(a.reference.hv, b.reference.hv);
            try testing.expect(!try world.isConnected(a.self, b.self, rules));
            try world.connect(a.reference.lv, b.reference.lv);
            try testing.expectEqual(1, try world.lengthBy(a.self, b.self, rules));
            try testing.expectEqual(1, try world.lengthBy(a.reference.self, b.reference.self, rules));
            // What is connected so counts for what is inside of others, and for what they are inside of.
            try world.connect(b.self, c.self);
            try testing.expect(try world.isConnected(a.self, c.self, rules));
            try testing.expect(try world.isConnected(a.reference.hv, c.reference.hv, rules));
            const numbers = try world.buses(&.{ a.self, c.self, b.line, c.line, c.reference.hv, a.reference.lv, a.reference.hv }, rules);
            try testing.expectEqualSlices(u32, &.{ 0, 0, 1, 1, 2, 3, 2 }, numbers);
            try testing.expect(!try world.isConnected(a.self, b.self, .{}));
            // Shallow connections do not count, and nodes without parts neither.
            const d = try world.power();
            const e = try world.power();
            try world.connectShallow(d.hv, e.hv);
            try world.connect(d.lv, e.lv);
            try testing.expect(!try world.isConnected(d.self, e.self, rules));
            const f = try world.interface(world.power_type);
            const g = try world.interface(world.power_type);
            try testing.expect(!try world.isConnected(f, g, rules));
            // One part more.
            const h = try world.power();
            try world.connect(h.hv, e.hv);
            try world.connect(h.lv, e.lv);
            try testing.expect(try world.isConnected(h.self, e.self, rules));
            _ = try world.part(h.self, world.electrical, "more");
            try testing.expect(!try world.isConnected(h.self, e.self, rules));
        }
    }.check);
}

test "what was known is forgotten when the graph changes" {
    try inWorld(struct {
        fn check(world: *World) !void {
            var details: GraphStore.Details = .{ .allocator = world.base.arena.allocator() };
            const a = try world.interface(world.electrical);
            const b = try world.instance(world.electrical);
            const edge = try world.system.connect(world.view, world.host(), a, b, false, &world.base.details);
            try world.expect(no, a, b);
            try world.mark(b);
            try world.expect(1, a, b);
            _ = try world.view.removeEdge(world.host(), edge, &details);
            try world.expect(no, a, b);
            try testing.expectError(error.NodeNotInGraph, world.system.isConnected(world.view, a, 100_000, .{}, &world.base.details));
            try testing.expectEqual(100_000, world.base.details.fields.?.node);
            try testing.expectError(error.NodeNotInGraph, world.buses(&.{ a, 100_000 }, .{}));
        }
    }.check);
}

test "the trait may have another type in each type graph" {
    try inWorld(struct {
        fn check(world: *World) !void {
            const a = try world.interface(world.electrical);
            world.self = try world.system.createTypeGraph(world.view, world.host());
            const type_node = try world.addType("E");
            const before = world.trait;
            const b = try world.interface(type_node);
            const c = try world.interface(type_node);
            try world.connect(b, c);
            // The trait of the other type graph does not count.
            try world.expect(no, b, c);
            world.trait = try world.addType(Interfaces.default_trait);
            for ([_]u32{ b, c }) |node| try world.mark(node);
            try world.expect(1, b, c);
            try testing.expectEqual(1, try world.lengthBy(b, c, .{ .interface_trait = before }));
            try world.expect(no, a, b);
        }
    }.check);
}

test "a search allocates nothing when another like it went before" {
    var failing: testing.FailingAllocator = .init(testing.allocator, .{});
    const allocator = failing.allocator();
    var world: World = undefined;
    try world.init(&allocator);
    defer world.deinit();
    const first = try world.power();
    var last = first;
    for (0..200) |_| {
        const next = try world.power();
        try world.connect(last.self, next.self);
        last = next;
    }
    const rules: Rules = .{ .symmetric = true, .up_connect = true };
    try testing.expect(try world.system.isConnected(world.view, first.hv, last.hv, rules, &world.base.details));
    try testing.expect(!try world.system.isConnected(world.view, first.hv, last.lv, rules, &world.base.details));
    const count = failing.allocations;
    for (0..10) |_| {
        try testing.expect(try world.system.isConnected(world.view, first.hv, last.hv, rules, &world.base.details));
        try testing.expect(!try world.system.isConnected(world.view, first.hv, last.lv, rules, &world.base.details));
    }
    try testing.expectEqual(count, failing.allocations);
}

test "without memory a search fails, and the next one is right" {
    try testing.checkAllAllocationFailures(testing.allocator, struct {
        fn check(allocator: Allocator) !void {
            var world: World = undefined;
            try world.init(&allocator);
            defer world.deinit();
            const a = try world.signal();
            const b = try world.signal();
            try world.connectShallow(a.self, b.self);
            try world.connect(a.reference.self, b.reference.self);
            try world.connect(a.line, b.line);
            const rules: Rules = .{ .symmetric = true, .up_connect = true };
            // Each is tried again when it has failed; the failure itself is passed on afterwards.
            var failure: ?anyerror = null;
            for (0..2) |_| {
                if (world.system.isConnected(world.view, a.reference.hv, b.reference.hv, rules, &world.base.details)) |is_connected| {
                    try testing.expect(is_connected);
                } else |cause| failure = cause;
                if (world.buses(&.{ a.self, b.self, a.line, b.line, a.reference.lv, b.reference.lv }, rules)) |numbers| {
                    try testing.expectEqualSlices(u32, &.{ 0, 0, 1, 1, 2, 2 }, numbers);
                } else |cause| failure = cause;
                if (world.lengthBy(b.reference.hv, a.reference.hv, rules)) |count| {
                    try testing.expectEqual(3, count);
                } else |cause| failure = cause;
            }
            if (failure) |cause| return cause;
        }
    }.check, .{});
}

test "4.5: a search goes on where the last one from the same node has stopped, until something changes" {
    const allocator = testing.allocator;
    var world: World = undefined;
    try world.init(&allocator);
    defer world.deinit();
    var chain: [40]u32 = undefined;
    for (&chain, 0..) |*node, place| {
        node.* = try world.interface(world.electrical);
        if (place != 0) try world.connect(chain[place - 1], node.*);
    }
    const apart = try world.interface(world.electrical);
    const system = world.system;
    const details = &world.base.details;
    const states = &system.paths.states;
    try testing.expect(try system.isConnected(world.view, chain[0], chain[20], .{}, details));
    const half = states.items.len;
    try testing.expect(half < 30);
    for (0..21) |place| try testing.expectEqual(place, try lengthOf(&world, chain[0], chain[place], .{}));
    try testing.expectEqual(half, states.items.len);
    try testing.expectEqual(null, try lengthOf(&world, chain[0], apart, .{}));
    try testing.expectEqual(40, states.items.len);
    try testing.expectEqual(39, try lengthOf(&world, chain[0], chain[39], .{}));
    try testing.expectEqual(null, try lengthOf(&world, chain[0], apart, .{}));
    try testing.expectEqual(40, states.items.len);
    // Another start, other rules, and what happens to the view.
    try testing.expectEqual(19, try lengthOf(&world, chain[39], chain[20], .{}));
    try testing.expectEqual(39, try lengthOf(&world, chain[0], chain[39], .{ .up_connect = true }));
    try testing.expectEqual(39, try lengthOf(&world, chain[0], chain[39], .{ .symmetric = true }));
    try testing.expectEqual(null, try lengthOf(&world, chain[0], apart, .{}));
    try world.connect(chain[39], apart);
    try testing.expectEqual(40, try lengthOf(&world, chain[0], apart, .{}));
    var store_details: GraphStore.Details = .{ .allocator = world.base.arena.allocator() };
    _ = try world.view.removeNode(world.host(), chain[30], &store_details);
    try testing.expectEqual(null, try lengthOf(&world, chain[0], apart, .{}));
    try testing.expectEqual(29, try lengthOf(&world, chain[0], chain[29], .{}));
    // A connection that becomes shallow.
    const first = (try system.connected(world.view, world.base.arena.allocator(), chain[0])).edges[0];
    const power = [2]Power{ try world.power(), try world.power() };
    try world.connect(power[0].self, power[1].self);
    try testing.expectEqual(3, try lengthOf(&world, power[0].hv, power[1].hv, .{}));
    const edge = (try system.connected(world.view, world.base.arena.allocator(), power[0].self)).edges[0];
    try testing.expect(edge != first);
    try world.store.setAttribute(world.host(), .edge, edge, "shallow", .{ .boolean = true });
    try testing.expectEqual(null, try lengthOf(&world, power[0].hv, power[1].hv, .{}));
    try testing.expectEqual(1, try lengthOf(&world, power[0].self, power[1].self, .{}));
}

fn lengthOf(world: *World, source: u32, target: u32, rules: Rules) !?usize {
    const path = try world.system.pathTo(world.view, world.base.arena.allocator(), source, target, rules, &world.base.details) orelse return null;
    return path.edges.len;
}
