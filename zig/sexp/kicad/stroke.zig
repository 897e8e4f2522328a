//! Lines and colours.
const common = @import("common.zig");
const Schema = @import("schema.zig").Schema;

/// A colour. All zero means the colour that the theme has for it.
pub const Color = struct {
    /// 0 to 255.
    red: f64,
    /// 0 to 255.
    green: f64,
    /// 0 to 255.
    blue: f64,
    /// 0, invisible, to 1.
    alpha: ?f64 = null,

    pub const schema: Schema(@This()) = .{
        .red = common.positional,
        .green = common.positional,
        .blue = common.positional,
        .alpha = .{ .form = .positional, .unit = .ratio },
    };
};

/// What a line is made of.
pub const StrokeType = enum { default, solid, dash, dot, dash_dot, dash_dot_dot };

/// How a line is drawn.
pub const Stroke = struct {
    /// Zero means the usual width.
    width: ?f64 = null,
    type: ?StrokeType = null,
    color: ?Color = null,

    pub const schema: Schema(@This()) = .{ .width = common.length };
};
