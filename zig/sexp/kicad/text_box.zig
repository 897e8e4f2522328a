//! Texts in boxes.
const board_text = @import("board_text.zig");
const common = @import("common.zig");
const geometry = @import("geometry.zig");
const Effects = @import("text.zig").Effects;
const Margins = @import("margins.zig").Margins;
const Schema = @import("schema.zig").Schema;
const Stroke = @import("stroke.zig").Stroke;

/// A text in a box on a board or of a footprint.
pub const TextBox = struct {
    text: []const u8,
    locked: bool = false,
    /// A corner of the box. Missing if the box is turned.
    start: ?geometry.Point = null,
    /// The corner across. Missing if the box is turned.
    end: ?geometry.Point = null,
    /// The corners of a box that is turned.
    outline: ?geometry.Outline = null,
    margins: ?Margins = null,
    /// The direction of the text, counterclockwise.
    angle: ?f64 = null,
    layer: []const u8,
    uuid: ?[]const u8 = null,
    effects: ?Effects = null,
    /// Whether the box is drawn. It is when this is missing.
    border: ?bool = null,
    /// How the box is drawn.
    stroke: ?Stroke = null,
    /// Whether the text is cut out of the filled box.
    knockout: ?bool = null,
    render_cache: ?board_text.RenderCache = null,

    pub const schema: Schema(@This()) = .{
        .text = common.positional,
        .outline = .{ .token = "pts" },
        .margins = .{ .since = 8 },
        .angle = common.angle,
        .uuid = common.uuid,
        .border = .{ .flag = .yes_no, .since = 8 },
        .knockout = .{ .flag = .yes_no, .since = 10 },
    };
};
