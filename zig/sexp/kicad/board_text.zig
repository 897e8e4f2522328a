//! Texts of boards and footprints.
const common = @import("common.zig");
const geometry = @import("geometry.zig");
const Effects = @import("text.zig").Effects;
const Schema = @import("schema.zig").Schema;

/// The layer of a text.
pub const TextLayer = struct {
    /// The name of the layer.
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
    /// The corners and arcs of its outline.
    outline: geometry.Outline,

    pub const schema: Schema(@This()) = .{ .outline = .{ .token = "pts" } };
};

/// A part of a text that was drawn.
pub const RenderedPolygon = struct {
    /// The outline, and then the holes in it.
    outlines: []const geometry.Outline = &.{},

    pub const schema: Schema(@This()) = .{ .outlines = .{ .token = "pts" } };
};

/// A text as it was drawn with a font of the system, for those who don't have the font.
pub const RenderCache = struct {
    /// The text that was drawn, with its variables filled in.
    text: []const u8,
    /// In which direction it was drawn.
    angle: f64 = 0,
    /// The letters.
    polygons: []const RenderedPolygon = &.{},

    pub const schema: Schema(@This()) = .{
        .text = common.positional,
        .angle = .{ .form = .positional, .unit = .degree },
        .polygons = .{ .token = "polygon" },
    };
};

/// A text on a board, or of a dimension.
pub const BoardText = struct {
    /// What it says.
    text: []const u8,
    /// Whether it is protected from being moved.
    locked: bool = false,
    /// Where it is, and its direction.
    at: geometry.Position,
    /// The layer it is on.
    layer: ?TextLayer = null,
    /// Hexadecimal flags of version 5.
    status: ?[]const u8 = null,
    /// Identifies it in its file, and through all versions of the file.
    uuid: ?[]const u8 = null,
    /// How the text looks.
    effects: ?Effects = null,
    /// The text as it was drawn with a font of the system.
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
    /// What the text is.
    type: FootprintTextType,
    /// What it says.
    text: []const u8,
    /// Whether it is protected from being moved.
    locked: bool = false,
    /// Relative to the footprint.
    at: TextPosition,
    /// Whether the text may be upside down.
    unlocked: bool = false,
    /// The layer it is on.
    layer: ?TextLayer = null,
    /// Whether it is not shown.
    hide: bool = false,
    /// Identifies it in its file, and through all versions of the file.
    uuid: ?[]const u8 = null,
    /// How the text looks.
    effects: ?Effects = null,
    /// The text as it was drawn with a font of the system.
    render_cache: ?RenderCache = null,

    pub const schema: Schema(@This()) = .{
        .type = common.positional,
        .text = common.positional,
        .unlocked = .{ .since = 8 },
        .uuid = common.uuid,
        .render_cache = .{ .since = 7 },
    };
};
