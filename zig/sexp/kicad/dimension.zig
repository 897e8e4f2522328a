//! Dimensions: measures that are drawn.
const common = @import("common.zig");
const BoardText = @import("board_text.zig").BoardText;
const Points = @import("points.zig").Points;
const Schema = @import("schema.zig").Schema;

/// What a dimension measures, and how it is drawn.
pub const DimensionType = enum {
    /// The distance of two points.
    aligned,
    /// The distance of two points along an axis.
    orthogonal,
    /// A text with an arrow that points to something.
    leader,
    /// A cross that marks the middle of something.
    center,
    /// The radius of a circle.
    radial,
};

/// Where the arrows of a dimension point to.
pub const ArrowDirection = enum { outward, inward };

/// How the text of a dimension is made of its value.
pub const DimensionFormat = struct {
    /// What stands before the value.
    prefix: ?[]const u8 = null,
    /// What stands after the value.
    suffix: ?[]const u8 = null,
    /// 0 for inches, 1 for mils, 2 for millimetres, 3 for the unit that the user has set.
    units: ?i64 = null,
    /// How the unit is shown: 0 for not at all, 1 for its name, 2 for its name in brackets.
    units_format: ?i64 = null,
    /// How many digits there are after the point. From 6 on, how many by the unit.
    precision: ?i64 = null,
    /// A text that is shown instead of the value.
    override_value: ?[]const u8 = null,
    /// Whether zeros at the end are left out.
    suppress_zeroes: bool = false,

    pub const schema: Schema(@This()) = .{
        .suppress_zeroes = .{ .flag = .word_until_8, .aliases = &.{.{ .token = "suppress_zeros", .until = 8 }} },
    };
};

/// How a dimension is drawn.
pub const DimensionStyle = struct {
    /// How wide its lines are.
    thickness: ?f64 = null,
    arrow_length: ?f64 = null,
    /// Where the text is: 0 for outside of the line, 1 for within it, 2 for where the user has put it.
    text_position_mode: ?i64 = null,
    arrow_direction: ?ArrowDirection = null,
    /// How far the extension lines reach beyond the line with the arrows.
    extension_height: ?f64 = null,
    /// The frame around the text of a leader: 0 for none, 1 for a rectangle, 2 for a circle, 3 for a rectangle with round ends.
    text_frame: ?i64 = null,
    /// How far the extension lines keep off what is measured.
    extension_offset: ?f64 = null,
    /// Whether the text turns with the line.
    keep_text_aligned: bool = false,

    pub const schema: Schema(@This()) = .{
        .thickness = common.length,
        .arrow_length = common.length,
        .arrow_direction = .{ .since = 9 },
        .extension_height = common.length,
        .extension_offset = common.length,
        .keep_text_aligned = .{ .flag = .word_until_8 },
    };
};

/// A line of a dimension of version 5.
pub const DimensionLine = struct {
    path: Points,

    pub const schema: Schema(@This()) = .{ .path = .{ .token = "pts" } };
};

/// A dimension. Version 5 has the lines that it is drawn with; later versions have what it measures and how it is drawn.
pub const Dimension = struct {
    /// The distance that is measured, in version 5.
    value: ?f64 = null,
    type: ?DimensionType = null,
    locked: bool = false,
    /// How wide the lines are, in version 5.
    width: ?f64 = null,
    layer: ?[]const u8 = null,
    uuid: ?[]const u8 = null,
    /// The two points that are measured, or where a leader starts and ends.
    ends: ?Points = null,
    /// How far the line with the arrows is from the points.
    height: ?f64 = null,
    /// How long the line from the circle to the text of a radial dimension is.
    leader_length: ?f64 = null,
    /// The axis of an orthogonal dimension: 0 for horizontal, 1 for vertical.
    orientation: ?i64 = null,
    format: ?DimensionFormat = null,
    style: ?DimensionStyle = null,
    text: ?BoardText = null,
    /// A line of version 5: from the first point to the line with the arrows.
    feature1: ?DimensionLine = null,
    /// A line of version 5: from the second point to the line with the arrows.
    feature2: ?DimensionLine = null,
    /// A line of version 5: the one with the arrows.
    crossbar: ?DimensionLine = null,
    /// A line of version 5: half of the first arrow.
    arrow1a: ?DimensionLine = null,
    /// A line of version 5: half of the first arrow.
    arrow1b: ?DimensionLine = null,
    /// A line of version 5: half of the second arrow.
    arrow2a: ?DimensionLine = null,
    /// A line of version 5: half of the second arrow.
    arrow2b: ?DimensionLine = null,

    pub const schema: Schema(@This()) = .{
        .value = .{ .form = .positional, .unit = .millimetre, .until = 5 },
        .type = .{ .since = 6 },
        .width = .{ .unit = .millimetre, .until = 5 },
        .uuid = common.uuid,
        .ends = .{ .token = "pts", .since = 6 },
        .height = .{ .unit = .millimetre, .since = 6 },
        .leader_length = .{ .unit = .millimetre, .since = 7 },
        .orientation = .{ .since = 6 },
        .format = .{ .since = 6 },
        .style = .{ .since = 6 },
        .text = .{ .token = "gr_text" },
        .feature1 = .{ .until = 5 },
        .feature2 = .{ .until = 5 },
        .crossbar = .{ .until = 5 },
        .arrow1a = .{ .until = 5 },
        .arrow1b = .{ .until = 5 },
        .arrow2a = .{ .until = 5 },
        .arrow2b = .{ .until = 5 },
    };
};
