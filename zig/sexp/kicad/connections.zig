//! What connects the symbols of schematics.
const common = @import("common.zig");
const geometry = @import("geometry.zig");
const stroke = @import("stroke.zig");
const Points = @import("points.zig").Points;
const Schema = @import("schema.zig").Schema;

/// A dot where wires that cross are connected.
pub const Junction = struct {
    at: geometry.Point,
    /// Zero means the usual one.
    diameter: ?f64 = null,
    color: ?stroke.Color = null,
    uuid: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{ .diameter = common.length, .uuid = common.schematic_uuid };
};

/// A cross at a pin that is left open on purpose.
pub const NoConnect = struct {
    at: geometry.Point,
    uuid: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{ .uuid = common.schematic_uuid };
};

/// A slanted line where a wire leaves a bus.
pub const BusEntry = struct {
    at: geometry.Point,
    /// How far its other end is to the right and downwards; less than zero for the other way.
    size: geometry.Size,
    stroke: ?stroke.Stroke = null,
    uuid: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{ .uuid = common.schematic_uuid };
};

/// A line that connects.
pub const Wire = struct {
    /// Its two ends.
    path: Points,
    stroke: ?stroke.Stroke = null,
    uuid: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{ .path = .{ .token = "pts" }, .uuid = common.schematic_uuid };
};

/// A line that stands for several wires.
pub const Bus = struct {
    /// Its two ends.
    path: Points,
    stroke: ?stroke.Stroke = null,
    uuid: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{ .path = .{ .token = "pts" }, .uuid = common.schematic_uuid };
};

/// A name for the wires of a bus.
pub const BusAlias = struct {
    name: []const u8,
    /// The nets and buses.
    members: []const []const u8 = &.{},

    pub const schema: Schema(@This()) = .{ .name = common.positional };
};
