//! Lives in a rack of the fixture, which knows nothing of it: an object that goes with one of another library.
const std = @import("std");
const fixture = @import("fixture");
const pyzig = @import("pyzig");
const Allocator = std.mem.Allocator;
const Room = fixture.Room;
const Rack = Room.Rack;
const Lodger = @This();

allocator: Allocator,
rack: *Rack,
/// Where the rack stands.
room: *Room,
guests: std.ArrayList(*Guest) = .empty,

/// Moves into a rack.
pub fn moveIn(rack: *Rack, allocator: Allocator) Allocator.Error!*Lodger {
    const lodger = try allocator.create(Lodger);
    lodger.* = .{ .allocator = allocator, .rack = rack, .room = rack.room };
    return lodger;
}

/// Notes a visit for each rack of the room: that of the lodger must still be there.
pub fn destroy(lodger: *Lodger, host: pyzig.Host) void {
    while (lodger.guests.pop()) |guest| pyzig.destroyObject(guest, host);
    lodger.guests.deinit(lodger.allocator);
    _ = lodger.room.visits.append(host, .{ .rack = lodger.rack.room.rack_count }) catch {};
    lodger.allocator.destroy(lodger);
}

/// The number of racks in the room.
pub fn countRacks(lodger: *const Lodger) u32 {
    return lodger.room.countRacks();
}

/// Takes another room down, with all that goes with it.
pub fn takeRoom(lodger: *const Lodger, host: pyzig.Host, room: *Room, note: []const u8) u32 {
    pyzig.destroyObject(room, host);
    return lodger.room.countRacks() + @as(u32, @intCast(note.len));
}

/// Makes a guest, who goes with the lodger.
pub fn invite(lodger: *Lodger, allocator: Allocator) Allocator.Error!*Guest {
    try lodger.guests.ensureUnusedCapacity(lodger.allocator, 1);
    const guest = try allocator.create(Guest);
    guest.* = .{ .allocator = allocator, .lodger = lodger };
    lodger.guests.appendAssumeCapacity(guest);
    return guest;
}

/// A guest of a lodger: goes with an object of its own library.
pub const Guest = struct {
    allocator: Allocator,
    lodger: *Lodger,

    pub fn destroy(guest: *Guest) void {
        const guests = &guest.lodger.guests;
        if (std.mem.findScalar(*Guest, guests.items, guest)) |index| _ = guests.swapRemove(index);
        guest.allocator.destroy(guest);
    }
};
