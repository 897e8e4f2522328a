//! The pictures of boards and footprints.
const common = @import("common.zig");
const geometry = @import("geometry.zig");
const Schema = @import("schema.zig").Schema;

/// A picture on a board or of a footprint, to draw over.
pub const BoardImage = struct {
    /// Where its middle is.
    at: geometry.Point,
    /// The layer it is on.
    layer: ?[]const u8 = null,
    /// 1 is its size by its resolution.
    scale: ?f64 = null,
    /// Whether it is protected from being moved.
    locked: bool = false,
    /// The picture's file, such as a PNG.
    data: []const u8,
    /// Identifies it in its file, and through all versions of the file.
    uuid: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{
        .scale = common.ratio,
        .locked = .{ .since = 8 },
        .data = .{ .codec = .base64 },
        .uuid = .{ .since = 8 },
    };
};
