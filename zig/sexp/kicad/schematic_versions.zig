//! Which version of KiCad writes which version of the format of schematics and symbol libraries.
const FormatVersion = @import("schema.zig").FormatVersion;

/// The versions of schematics and symbol libraries. Those between two releases belong to the release that came after,
/// but those before 20231120 to version 7: their files are spelled as version 7 does.
pub const versions: []const FormatVersion = &.{
    .{ .from = 0, .major = 6 },
    .{ .from = 20211124, .major = 7 },
    .{ .from = 20231120, .major = 8 },
    .{ .from = 20231121, .major = 9 },
    .{ .from = 20250115, .major = 10 },
};
