//! KiCad's files as models: what their lists hold, in all versions.
pub const schema = @import("schema.zig");
pub const geometry = @import("geometry.zig");
pub const text = @import("text.zig");
pub const stroke = @import("stroke.zig");
pub const page = @import("page.zig");
pub const embedded = @import("embedded.zig");

test {
    _ = schema;
}
