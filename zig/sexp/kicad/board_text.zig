//! Texts of boards and footprints.
const common = @import("common.zig");
const geometry = @import("geometry.zig");
const Effects = @import("text.zig").Effects;
const Schema = @import("schema.zig").Schema;

/// The layer of a text.
pub const TextLayer = struct {
    name: []const u8,
    /// Whether the text is cut out of a box that is filled.
    knockout: bool = false,

    pub const schema: Schema(@This()) = .{ .name = common.positional, .knockout = common.word };
};

/// The place and the direction of a text.
pub const TextPosition = struct {
    /// To the right.
    x: f64,
    /// Downwards.
    y: f64,
    /// Counterclockwise.
    angle: f64 = 0,
    /// Whether the text may be upside down, up to version 7. Later versions have the same flag in the text.
    unlocked: bool = false,

    pub const schema: Schema(@This()) = .{
        .x = common.positional_length,
        .y = common.positional_length,
        .angle = .{ .form = .positional, .unit = .degree },
        .unlocked = .{ .form = .word, .until = 7 },
    };
};

/// An outline, as a list of its own.
pub const Contour = struct {
    outline: geometry.Outline,

    pub const schema: Schema(@This()) = .{ .outline = .{ .token = "pts" } };
};

/// A text as it was drawn with a font of the system, for those who don't have the font.
pub const RenderCache = struct {
    /// The text that was drawn, with its variables filled in.
    text: []const u8,
    /// In which direction it was drawn.
    angle: f64 = 0,
    /// The outlines of the letters.
    contours: []const Contour = &.{},

    pub const schema: Schema(@This()) = .{
        .text = common.positional,
        .angle = .{ .form = .positional, .unit = .degree },
        .contours = .{ .token = "polygon" },
    };
};

/// A text on a board, or of a dimension.
pub const BoardText = struct {
    text: []const u8,
    locked: bool = false,
    at: geometry.Position,
    layer: ?TextLayer = null,
    /// Hexadecimal flags of version 5.
    status: ?[]const u8 = null,
    uuid: ?[]const u8 = null,
    effects: ?Effects = null,
    render_cache: ?RenderCache = null,

    pub const schema: Schema(@This()) = .{
        .text = common.positional,
        .status = .{ .quoting = .never, .until = 5 },
        .uuid = common.uuid,
        .render_cache = .{ .since = 7 },
    };
};

/// What a text of a footprint is.
pub const FootprintTextType = enum {
    /// The reference of the footprint, up to version 7. Later versions have a property instead.
    reference,
    /// The value of the footprint, up to version 7. Later versions have a property instead.
    value,
    /// Any other text.
    user,
};

/// A text of a footprint.
pub const FootprintText = struct {
    type: FootprintTextType,
    text: []const u8,
    locked: bool = false,
    /// Relative to the footprint.
    at: TextPosition,
    /// Whether the text may be upside down.
    unlocked: bool = false,
    layer: ?TextLayer = null,
    hide: bool = false,
    uuid: ?[]const u8 = null,
    effects: ?Effects = null,
    render_cache: ?RenderCache = null,

    pub const schema: Schema(@This()) = .{
        .type = common.positional,
        .text = common.positional,
        .unlocked = .{ .since = 8 },
        .uuid = common.uuid,
        .render_cache = .{ .since = 7 },
    };
};
