//! Pins and pads that are connected inside a part.
const common = @import("common.zig");
const Schema = @import("schema.zig").Schema;

/// Pins of a symbol, or pads of a footprint, that are connected inside the part.
pub const JumperGroup = struct {
    /// The numbers of the pins or pads.
    names: []const []const u8 = &.{},

    pub const schema: Schema(@This()) = .{ .names = common.positional };
};

/// All groups of pins or pads that are connected inside a part.
pub const JumperGroups = struct {
    /// Each is a group of its own: pins of different groups are not connected.
    groups: []const JumperGroup = &.{},

    pub const schema: Schema(@This()) = .{ .groups = .{ .form = .headless } };
};
