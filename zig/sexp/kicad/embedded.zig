//! Files and pictures that lie within a file.
const common = @import("common.zig");
const geometry = @import("geometry.zig");
const Schema = @import("schema.zig").Schema;

/// What an embedded file is for.
pub const EmbeddedFileType = enum { model, font, datasheet, worksheet, other };

/// A file that lies within another one.
pub const EmbeddedFile = struct {
    name: []const u8,
    type: ?EmbeddedFileType = null,
    /// The content of the file. Missing where the file that holds this one refers to it only.
    data: ?[]const u8 = null,
    /// A hash of the content as 32 hexadecimal digits.
    checksum: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{ .data = .{ .codec = .compressed } };
};

/// The files that lie within a board, a footprint, a schematic or a symbol.
pub const EmbeddedFiles = struct {
    files: []const EmbeddedFile = &.{},

    pub const schema: Schema(@This()) = .{ .files = .{ .token = "file" } };
};

/// A picture.
pub const Image = struct {
    /// Where its middle is.
    at: geometry.Point,
    layer: ?[]const u8 = null,
    /// 1 is its size by its resolution.
    scale: ?f64 = null,
    locked: bool = false,
    uuid: ?[]const u8 = null,
    /// The picture's file, such as a PNG.
    data: []const u8,

    pub const schema: Schema(@This()) = .{
        .scale = common.ratio,
        .uuid = common.uuid,
        .data = .{ .codec = .base64 },
    };
};
