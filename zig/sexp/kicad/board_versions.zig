//! Which version of KiCad writes which version of the format of boards and footprints.
const FormatVersion = @import("schema.zig").FormatVersion;

/// The versions of boards and footprints. Those between two releases belong to the release that came after.
pub const versions: []const FormatVersion = &.{
    .{ .from = 0, .major = 5 },
    .{ .from = 20171131, .major = 6 },
    .{ .from = 20211015, .major = 7 },
    .{ .from = 20230620, .major = 8 },
    .{ .from = 20240109, .major = 9 },
    .{ .from = 20241230, .major = 10 },
};
