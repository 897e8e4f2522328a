//! Properties of footprints.
const board_text = @import("board_text.zig");
const common = @import("common.zig");
const Effects = @import("text.zig").Effects;
const Schema = @import("schema.zig").Schema;

/// A property of a footprint. From version 8 on it is a text on a layer: `Reference`, `Value`, `Datasheet`, ….
/// Properties without a place are not shown: those of earlier versions, and `ki_fp_filters`.
pub const FootprintProperty = struct {
    /// The name of the property.
    name: []const u8,
    /// The value of the property.
    value: []const u8,
    /// Relative to the footprint.
    at: ?board_text.TextPosition = null,
    /// Whether the text may be upside down.
    unlocked: bool = false,
    /// The layer it is on.
    layer: ?board_text.TextLayer = null,
    /// Whether it is not shown.
    hide: bool = false,
    /// Identifies it in its file, and through all versions of the file.
    uuid: ?[]const u8 = null,
    /// How the text looks.
    effects: ?Effects = null,
    /// The text as it was drawn with a font of the system.
    render_cache: ?board_text.RenderCache = null,

    pub const schema: Schema(@This()) = .{
        .name = common.positional,
        .value = common.positional,
        .at = .{ .since = 8 },
        .unlocked = .{ .since = 8 },
        .layer = .{ .since = 8 },
        .hide = .{ .since = 8 },
        .uuid = .{ .since = 8 },
        .effects = .{ .since = 8 },
        .render_cache = .{ .since = 8 },
    };
};
