//! What connects the symbols of schematics.
const common = @import("common.zig");
const geometry = @import("geometry.zig");
const stroke = @import("stroke.zig");
const Points = @import("points.zig").Points;
const Schema = @import("schema.zig").Schema;

/// A dot where wires that cross are connected.
pub const Junction = struct {
    /// Where it is.
    at: geometry.Point,
    /// Zero means the usual one.
    diameter: ?f64 = null,
    /// Its colour; the usual one when it is missing.
    color: ?stroke.Color = null,
    /// What identifies it in its file.
    uuid: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{ .diameter = common.length, .uuid = common.schematic_uuid };
};

/// A cross at a pin that is left open on purpose.
pub const NoConnect = struct {
    /// Where it is.
    at: geometry.Point,
    /// What identifies it in its file.
    uuid: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{ .uuid = common.schematic_uuid };
};

/// A slanted line where a wire leaves a bus.
pub const BusEntry = struct {
    /// Where it is.
    at: geometry.Point,
    /// How far its other end is to the right and downwards; less than zero for the other way.
    size: geometry.Size,
    /// The line that it is drawn with.
    stroke: ?stroke.Stroke = null,
    /// What identifies it in its file.
    uuid: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{ .uuid = common.schematic_uuid };
};

/// A line that connects.
pub const Wire = struct {
    /// Its two ends.
    path: Points,
    /// The line that it is drawn with.
    stroke: ?stroke.Stroke = null,
    /// What identifies it in its file.
    uuid: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{ .path = .{ .token = "pts" }, .uuid = common.schematic_uuid };
};

/// A line that stands for several wires.
pub const Bus = struct {
    /// Its two ends.
    path: Points,
    /// The line that it is drawn with.
    stroke: ?stroke.Stroke = null,
    /// What identifies it in its file.
    uuid: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{ .path = .{ .token = "pts" }, .uuid = common.schematic_uuid };
};

/// A name for the wires of a bus.
pub const BusAlias = struct {
    /// What stands for the wires.
    name: []const u8,
    /// The nets and buses.
    members: []const []const u8 = &.{},

    pub const schema: Schema(@This()) = .{ .name = common.positional };
};
