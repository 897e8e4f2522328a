//! The shapes of pads.
const common = @import("common.zig");
const geometry = @import("geometry.zig");
const graphics = @import("graphics.zig");
const Schema = @import("schema.zig").Schema;

/// The shape of a pad.
pub const PadShape = enum {
    circle,
    rect,
    oval,
    trapezoid,
    /// A rectangle with round corners, or with chamfers if it has some.
    roundrect,
    /// The shapes that its primitives make together.
    custom,
};

/// A corner of a pad.
pub const PadCorner = enum { top_left, top_right, bottom_left, bottom_right };

/// The shape of a hole.
pub const DrillShape = enum { oval };

/// The hole of a pad.
pub const PadDrill = struct {
    /// Missing for a round hole.
    shape: ?DrillShape = null,
    /// The diameter of a round hole, or the width of an oval one. Missing if the pad has no hole, but an offset.
    width: ?f64 = null,
    /// The height of an oval hole. Where it is missing, the same as the width.
    height: ?f64 = null,
    /// How far the copper is off the pad's place, where the hole is.
    offset: ?geometry.Point = null,

    pub const schema: Schema(@This()) = .{
        .shape = common.positional,
        .width = common.positional_length,
        .height = common.positional_length,
    };
};

/// What zones keep off: the outline of a pad, or the smallest convex shape around it.
pub const PadClearanceShape = enum { outline, convexhull };

/// The shape of the part of a custom pad that tracks connect to.
pub const PadAnchor = enum { rect, circle };

/// Options of custom pads.
pub const PadOptions = struct {
    /// What zones keep off.
    clearance: ?PadClearanceShape = null,
    /// The shape of the part that tracks connect to.
    anchor: ?PadAnchor = null,
};

/// What a custom pad is made of.
pub const PadPrimitives = struct {
    /// How wide the lines of all shapes are, unless they have a width.
    width: ?f64 = null,
    /// Whether all shapes are filled.
    fill: ?graphics.ShapeFill = null,
    shapes: []const graphics.PadPrimitive = &.{},

    pub const schema: Schema(@This()) = .{
        .width = common.length,
        .shapes = .{ .prefix = "gr_" },
    };
};
