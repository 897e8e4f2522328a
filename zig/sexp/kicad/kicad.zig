//! KiCad's files as models: what their lists hold, in all versions.
pub const schema = @import("schema.zig");
pub const geometry = @import("geometry.zig");
pub const text = @import("text.zig");
pub const stroke = @import("stroke.zig");
pub const page = @import("page.zig");
pub const embedded = @import("embedded.zig");
pub const match = @import("match.zig");
pub const check = @import("check.zig");

/// The models of the roots of all kinds of file, each of which declares `file`.
pub const file_roots: []const type = &.{};

test {
    _ = schema;
    _ = match;
    _ = check;
    _ = @import("check_test.zig");
    _ = @import("spelling.zig");
    _ = @import("suggestion.zig");
}
