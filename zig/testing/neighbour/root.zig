//! A module that works on the objects of another one, the fixture: for tests of objects that cross between libraries.
const std = @import("std");
const fixture = @import("fixture");
const pyzig = @import("pyzig");
const Allocator = std.mem.Allocator;
const Host = pyzig.Host;
const Room = fixture.Room;
const Shelf = fixture.Shelf;
pub const Lodger = @import("Lodger.zig");
pub const Porter = @import("Porter.zig");

/// What a neighbour does not like.
pub const NeighbourError = error{
    /// The shelf "{label}" holds {count} boxes, which is too many.
    TooManyBoxes,
};

/// What goes with a `NeighbourError`.
pub const Complaint = struct {
    /// What stands on the shelf.
    label: []const u8 = "",
    /// The boxes on it.
    count: u32 = 0,
};

/// The shelf that is given.
pub fn itself(shelf: *Shelf) *Shelf {
    return shelf;
}

/// The shelf that is given, if it is wanted.
pub fn choose(shelf: *Shelf, wanted: bool) ?*Shelf {
    return if (wanted) shelf else null;
}

/// Makes a shelf with boxes.
pub fn make(allocator: Allocator, host: Host, count: u32) Allocator.Error!*Shelf {
    const shelf = try Shelf.create(allocator, host, .{ .label = "made next door" });
    errdefer shelf.destroy(host);
    try fill(shelf, host, count);
    return shelf;
}

/// Makes a shelf, if it is wanted.
pub fn makeOptional(allocator: Allocator, host: Host, wanted: bool) Allocator.Error!?*Shelf {
    return if (wanted) try make(allocator, host, 1) else null;
}

/// Makes a shelf with one box more than the one that is given has, which is gone afterwards.
pub fn replace(shelf: *Shelf, allocator: Allocator, host: Host) Allocator.Error!*Shelf {
    const count = shelf.boxes.len;
    pyzig.destroyObject(shelf, host);
    return make(allocator, host, count + 1);
}

/// Takes a shelf down and returns how many boxes it held.
pub fn takeDown(shelf: *Shelf, host: Host) u32 {
    return shelf.consume(host);
}

/// Puts boxes on a shelf.
pub fn fill(shelf: *Shelf, host: Host, count: u32) Allocator.Error!void {
    for (0..count) |id| _ = try shelf.boxes.append(host, .{ .id = @intCast(id), .weight = 1 });
}

/// Puts boxes on a shelf, then complains about them.
pub fn complain(shelf: *Shelf, host: Host, count: u32, details: *pyzig.Details(Complaint)) (NeighbourError || Allocator.Error)!void {
    try fill(shelf, host, count);
    details.fields = .{ .label = shelf.label, .count = shelf.boxes.len };
    return error.TooManyBoxes;
}

/// What stands on a shelf, if there is one.
pub fn labelOf(shelf: ?*const Shelf) []const u8 {
    return if (shelf) |some| some.label else "no shelf";
}

/// The weight of all boxes on all shelves.
pub fn weigh(shelves: []const *Shelf) f64 {
    var sum: f64 = 0;
    for (shelves) |shelf| sum += shelf.totalWeight();
    return sum;
}

/// Makes a rack, which goes with the room.
pub fn addRack(room: *Room, allocator: Allocator) Allocator.Error!*Room.Rack {
    return room.createRack(allocator);
}

/// Notes visits in the room of a rack.
pub fn visit(rack: *Room.Rack, host: Host, count: u32) Allocator.Error!void {
    try rack.visit(host, count);
}

test {
    _ = Lodger;
    _ = Porter;
}

test "a lodger leaves before the rack goes" {
    const allocator = std.testing.allocator;
    const host: Host = .fromAllocator(&allocator);
    const room = try Room.create(allocator);
    defer room.destroy(host);
    const rack = try room.createRack(allocator);
    const lodger = try Lodger.moveIn(rack, allocator);
    _ = try lodger.invite(allocator);
    try std.testing.expectEqual(1, lodger.countRacks());
    lodger.destroy(host);
    try std.testing.expectEqual(1, room.visits.get(0).rack);
}

test "shelves of a neighbour" {
    const allocator = std.testing.allocator;
    const host: Host = .fromAllocator(&allocator);
    const shelf = try make(allocator, host, 3);
    const replaced = try replace(shelf, allocator, host);
    try std.testing.expectEqual(4, weigh(&.{replaced}));
    try std.testing.expectEqual(4, takeDown(replaced, host));
}
