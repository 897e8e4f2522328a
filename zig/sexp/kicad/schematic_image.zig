//! The pictures of schematics.
const common = @import("common.zig");
const geometry = @import("geometry.zig");
const Schema = @import("schema.zig").Schema;

/// A picture in a schematic.
pub const SchematicImage = struct {
    /// Where its middle is.
    at: geometry.Point,
    /// 1 is its size by its resolution, of 300 pixels an inch up to version 7.
    scale: ?f64 = null,
    /// What identifies it in its file.
    uuid: ?[]const u8 = null,
    /// The picture's file, such as a PNG.
    data: []const u8,

    pub const schema: Schema(@This()) = .{
        .scale = common.ratio,
        .uuid = common.schematic_uuid,
        .data = .{ .codec = .base64 },
    };
};
