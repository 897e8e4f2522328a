//! Items that KiCad has generated, such as tracks with a certain length.
const common = @import("common.zig");
const geometry = @import("geometry.zig");
const Contour = @import("board_text.zig").Contour;
const Coordinates = @import("zone.zig").Coordinates;
const Schema = @import("schema.zig").Schema;

/// What was generated.
pub const GeneratedType = enum {
    /// A track that winds to get a certain length.
    tuning_pattern,
};

/// Items that were generated together, and what they were generated from.
pub const Generated = struct {
    uuid: ?[]const u8 = null,
    type: ?GeneratedType = null,
    name: ?[]const u8 = null,
    layer: ?[]const u8 = null,
    locked: bool = false,
    /// The track before it was tuned.
    base_line: ?Contour = null,
    /// The other track of a differential pair before it was tuned.
    base_line_coupled: ?Contour = null,
    /// How round corners are: 0 for sharp, 100 for as round as can be.
    corner_radius_percent: ?f64 = null,
    /// Where the pattern ends.
    end: ?Coordinates = null,
    /// On which side the pattern starts: `default`, `left` or `right`.
    initial_side: ?[]const u8 = null,
    /// Whether the targets are delays instead of lengths.
    is_time_domain: ?bool = null,
    /// The gap of the differential pair when it was tuned.
    last_differential_pair_gap: ?f64 = null,
    /// The net when it was tuned.
    last_net_name: ?[]const u8 = null,
    /// How tuning went: `tuned`, `too_short` or `too_long`.
    last_status: ?[]const u8 = null,
    /// How wide the track was when it was tuned.
    last_track_width: ?f64 = null,
    /// The length that was reached, as a text.
    last_tuning: ?[]const u8 = null,
    /// The length that was reached.
    last_tuning_length: ?f64 = null,
    max_amplitude: ?f64 = null,
    min_amplitude: ?f64 = null,
    /// The smallest distance of the windings.
    min_spacing: ?f64 = null,
    /// Where the pattern starts.
    origin: ?Coordinates = null,
    /// Whether the targets here come before those of the design rules.
    override_custom_rules: ?bool = null,
    /// Whether the corners are round.
    rounded: ?bool = null,
    /// Whether the pattern is on one side of the track only.
    single_sided: ?bool = null,
    /// In picoseconds.
    target_delay: ?f64 = null,
    /// In picoseconds.
    target_delay_max: ?f64 = null,
    /// In picoseconds.
    target_delay_min: ?f64 = null,
    target_length: ?f64 = null,
    target_length_max: ?f64 = null,
    target_length_min: ?f64 = null,
    /// By how much one track of a differential pair may be longer.
    target_skew: ?f64 = null,
    target_skew_max: ?f64 = null,
    target_skew_min: ?f64 = null,
    /// What is tuned: `single`, `diff_pair` or `diff_pair_skew`.
    tuning_mode: ?[]const u8 = null,
    /// The uuids of the generated items.
    members: []const []const u8 = &.{},

    pub const schema: Schema(@This()) = .{
        .uuid = .{ .aliases = &.{.{ .token = "id", .until = 7 }} },
        .is_time_domain = .{ .flag = .yes_no, .since = 10 },
        .last_differential_pair_gap = .{ .token = "last_diff_pair_gap", .unit = .millimetre },
        .last_net_name = .{ .token = "last_netname" },
        .last_track_width = common.length,
        .last_tuning_length = common.length,
        .max_amplitude = common.length,
        .min_amplitude = common.length,
        .min_spacing = common.length,
        .override_custom_rules = common.yes_no,
        .rounded = common.yes_no,
        .single_sided = common.yes_no,
        .target_delay = .{ .since = 10 },
        .target_delay_max = .{ .since = 10 },
        .target_delay_min = .{ .since = 10 },
        .target_length = common.length,
        .target_length_max = common.length,
        .target_length_min = common.length,
        .target_skew = common.length,
        .target_skew_max = common.length,
        .target_skew_min = common.length,
    };
};
