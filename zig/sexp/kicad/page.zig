//! The sheet of paper that a board or a schematic is drawn on.
const common = @import("common.zig");
const Schema = @import("schema.zig").Schema;

/// The size of the paper.
pub const Paper = struct {
    /// `A4`, `A3`, `USLetter`, …, or `User` for a size of its own.
    size: []const u8,
    /// Of paper of the size `User`.
    width: ?f64 = null,
    /// Of paper of the size `User`.
    height: ?f64 = null,
    portrait: bool = false,

    pub const schema: Schema(@This()) = .{
        .size = common.positional,
        .width = common.positional_length,
        .height = common.positional_length,
        .portrait = common.word,
    };
};

/// One of the numbered comments of a title block.
pub const Comment = struct {
    /// 1 to 9.
    number: i64,
    text: []const u8,

    pub const schema: Schema(@This()) = .{ .number = common.positional, .text = common.positional };
};

/// What stands in the corner of the sheet.
pub const TitleBlock = struct {
    title: ?[]const u8 = null,
    date: ?[]const u8 = null,
    /// The revision.
    revision: ?[]const u8 = null,
    company: ?[]const u8 = null,
    comments: []const Comment = &.{},

    pub const schema: Schema(@This()) = .{ .revision = .{ .token = "rev" }, .comments = .{ .token = "comment" } };
};
