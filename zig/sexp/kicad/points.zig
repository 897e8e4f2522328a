//! Points in a row.
const Point = @import("geometry.zig").Point;
const Schema = @import("schema.zig").Schema;

/// Points in their order: the corners of a line, or the four control points of a curve.
pub const Points = struct {
    /// One after the other.
    points: []const Point = &.{},

    pub const schema: Schema(@This()) = .{ .points = .{ .token = "xy" } };
};
