//! Properties of footprints.
const board_text = @import("board_text.zig");
const common = @import("common.zig");
const Effects = @import("text.zig").Effects;
const Schema = @import("schema.zig").Schema;

/// A property of a footprint. From version 8 on it is a text on a layer: `Reference`, `Value`, `Datasheet`, ….
/// Properties without a place are not shown: those of earlier versions, and `ki_fp_filters`.
pub const FootprintProperty = struct {
    name: []const u8,
    value: []const u8,
    /// Relative to the footprint.
    at: ?board_text.TextPosition = null,
    /// Whether the text may be upside down.
    unlocked: bool = false,
    layer: ?board_text.TextLayer = null,
    hide: bool = false,
    uuid: ?[]const u8 = null,
    effects: ?Effects = null,
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
