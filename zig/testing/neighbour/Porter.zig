//! Somebody who carries boxes between the shelves of another module.
const std = @import("std");
const fixture = @import("fixture");
const pyzig = @import("pyzig");
const Allocator = std.mem.Allocator;
const Shelf = fixture.Shelf;
const Porter = @This();

/// One way.
pub const Trip = struct {
    /// Boxes that were carried.
    boxes: u32,
};

allocator: Allocator,
/// All ways.
trips: pyzig.Table(Trip) = .empty,

/// Makes a porter.
pub fn create(allocator: Allocator) Allocator.Error!*Porter {
    const porter = try allocator.create(Porter);
    porter.* = .{ .allocator = allocator };
    return porter;
}

pub fn destroy(porter: *Porter, host: pyzig.Host) void {
    porter.trips.deinit(host);
    porter.allocator.destroy(porter);
}

/// Carries all boxes from one shelf to another, and returns that one.
pub fn carry(porter: *Porter, host: pyzig.Host, from: *Shelf, to: *Shelf) Allocator.Error!*Shelf {
    _ = try porter.trips.append(host, .{ .boxes = from.boxes.len });
    try to.takeAll(host, from);
    return to;
}
