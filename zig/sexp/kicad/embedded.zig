//! Files that lie within a file.
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
