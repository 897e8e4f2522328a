//! Nets of boards, and the classes that version 5 keeps in the board.
const common = @import("common.zig");
const Schema = @import("schema.zig").Schema;

/// A net: an entry of a board's table of nets, or what a pad, a track, a zone or a shape is connected to.
/// Up to version 9 nets are numbered, and the table gives the numbers their names. From version 10 on there is no table, and nets go by their names.
pub const Net = struct {
    /// The number of the net; 0 is no net. Missing from version 10 on.
    number: ?i64 = null,
    /// The name of the net. Missing where a track or a zone refers to the table of nets by number.
    name: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{
        .number = .{ .form = .positional, .until = 9 },
        .name = common.positional,
    };
};

/// The rules for a class of nets, in boards up to version 5. Later versions keep them in the project.
pub const NetClass = struct {
    name: []const u8,
    description: ?[]const u8 = null,
    clearance: ?f64 = null,
    track_width: ?f64 = null,
    via_diameter: ?f64 = null,
    via_drill: ?f64 = null,
    microvia_diameter: ?f64 = null,
    microvia_drill: ?f64 = null,
    differential_pair_width: ?f64 = null,
    differential_pair_gap: ?f64 = null,
    /// The names of the nets that are in the class.
    nets: []const []const u8 = &.{},

    pub const schema: Schema(@This()) = .{
        .name = common.positional,
        .description = common.positional,
        .clearance = common.length,
        .track_width = .{ .token = "trace_width", .unit = .millimetre },
        .via_diameter = .{ .token = "via_dia", .unit = .millimetre },
        .via_drill = common.length,
        .microvia_diameter = .{ .token = "uvia_dia", .unit = .millimetre },
        .microvia_drill = .{ .token = "uvia_drill", .unit = .millimetre },
        .differential_pair_width = .{ .token = "diff_pair_width", .unit = .millimetre },
        .differential_pair_gap = .{ .token = "diff_pair_gap", .unit = .millimetre },
        .nets = .{ .token = "add_net", .form = .repeated },
    };
};
