//! How zones are filled.
const common = @import("common.zig");
const geometry = @import("geometry.zig");
const Points = @import("points.zig").Points;
const Schema = @import("schema.zig").Schema;

/// What a zone is filled with.
pub const ZoneFillMode = enum {
    /// Copper all over. Missing means the same.
    polygon,
    /// A grid of lines.
    hatch,
    /// Lines side by side, up to version 5.
    segment,
};

/// How the corners of the fill are smoothed.
pub const ZoneSmoothing = enum { none, chamfer, fillet };

/// How wide the border of a hatched fill is.
pub const HatchBorderAlgorithm = enum {
    /// As wide as the narrowest part that is filled.
    min_thickness,
    /// As wide as the lines of the hatching.
    hatch_thickness,
};

/// How a zone is filled.
pub const ZoneFill = struct {
    /// Whether the zone has been filled.
    filled: bool = false,
    /// Missing for copper all over.
    mode: ?ZoneFillMode = null,
    /// How many segments a full circle has, up to version 5.
    arc_segments: ?i64 = null,
    /// The gap between pads and the zone, where they are connected by thermal reliefs.
    thermal_gap: ?f64 = null,
    /// How wide the spokes of thermal reliefs are.
    thermal_bridge_width: ?f64 = null,
    /// How corners are smoothed.
    smoothing: ?ZoneSmoothing = null,
    /// The radius of corners that are smoothed.
    radius: ?f64 = null,
    /// What happens to parts that are connected to nothing: 0, they are removed; 1, they stay; 2, small ones are removed.
    island_removal_mode: ?i64 = null,
    /// The area, in square millimetres, from which on islands stay in mode 2.
    min_island_area: ?f64 = null,
    /// How wide the lines of a hatched fill are.
    hatch_thickness: ?f64 = null,
    /// The gap between the lines of a hatched fill.
    hatch_gap: ?f64 = null,
    /// The direction of the lines of a hatched fill.
    hatch_orientation: ?f64 = null,
    /// How the holes of a hatched fill are smoothed: 0 for not at all, 1 by chamfers, 2 and 3 by curves.
    hatch_smoothing_level: ?i64 = null,
    /// How much they are smoothed, as a part of their size.
    hatch_smoothing_value: ?f64 = null,
    /// How wide the border of a hatched fill is.
    hatch_border_algorithm: ?HatchBorderAlgorithm = null,
    /// The size of the smallest holes that stay, as a part of a whole hole.
    hatch_min_hole_area: ?f64 = null,

    pub const schema: Schema(@This()) = .{
        .filled = .{ .form = .word, .token = "yes" },
        .arc_segments = .{ .until = 6 },
        .thermal_gap = common.length,
        .thermal_bridge_width = common.length,
        .radius = common.length,
        .island_removal_mode = .{ .since = 6 },
        .min_island_area = .{ .token = "island_area_min", .since = 6 },
        .hatch_thickness = common.length,
        .hatch_gap = common.length,
        .hatch_orientation = common.angle,
        .hatch_smoothing_value = common.ratio,
        .hatch_border_algorithm = .{ .since = 6 },
        .hatch_min_hole_area = .{ .unit = .ratio, .since = 6 },
    };
};

/// A part of what is filled. Holes are cut open, so that it is one outline.
pub const FilledPolygon = struct {
    /// Missing up to version 5, where a zone has one layer.
    layer: ?[]const u8 = null,
    /// Whether it is connected to nothing.
    island: bool = false,
    /// The corners of its outline.
    outline: geometry.Outline,

    pub const schema: Schema(@This()) = .{
        .layer = .{ .since = 6 },
        .island = .{ .flag = .parenthesized_until_7, .since = 6 },
        .outline = .{ .token = "pts" },
    };
};

/// The lines that a zone of version 5 or 6 is filled with.
pub const FillSegments = struct {
    /// The layer it is on.
    layer: ?[]const u8 = null,
    /// Each is a line with a start and an end.
    lines: []const Points = &.{},

    pub const schema: Schema(@This()) = .{
        .layer = .{ .since = 6 },
        .lines = .{ .token = "pts" },
    };
};
