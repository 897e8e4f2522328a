//! The space around texts in boxes.
const common = @import("common.zig");
const Schema = @import("schema.zig").Schema;

/// How far a text keeps from the edges of its box.
pub const Margins = struct {
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,

    pub const schema: Schema(@This()) = .{
        .left = common.positional_length,
        .top = common.positional_length,
        .right = common.positional_length,
        .bottom = common.positional_length,
    };
};
