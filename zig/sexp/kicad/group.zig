//! Items that belong together.
const common = @import("common.zig");
const Schema = @import("schema.zig").Schema;

/// Items that are selected and moved together.
pub const Group = struct {
    /// Empty for a group without a name.
    name: []const u8,
    /// What identifies it in its file.
    uuid: ?[]const u8 = null,
    /// Whether its items can't be moved by accident.
    locked: bool = false,
    /// The design block that it is made from: its library and name.
    lib_id: ?[]const u8 = null,
    /// The ids of the items.
    members: []const []const u8 = &.{},

    pub const schema: Schema(@This()) = .{
        .name = common.positional,
        .uuid = .{ .quoting = .bare_until_7, .aliases = &.{.{ .token = "id", .until = 7 }} },
        .lib_id = .{ .since = 10 },
        .members = .{ .quoting = .bare_until_7 },
    };
};
