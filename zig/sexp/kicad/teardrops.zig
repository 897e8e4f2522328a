//! Teardrops: the wide ends of tracks.
const common = @import("common.zig");
const Schema = @import("schema.zig").Schema;

/// How teardrops of a pad or a via are made.
pub const Teardrops = struct {
    /// How long they are, as a part of the pad's size.
    best_length_ratio: ?f64 = null,
    max_length: ?f64 = null,
    /// How wide they are, as a part of the pad's size.
    best_width_ratio: ?f64 = null,
    max_width: ?f64 = null,
    /// How many points their curves have, up to version 8; 0 for straight edges.
    curve_points: ?i64 = null,
    /// Whether their edges are curves.
    curved_edges: ?bool = null,
    /// No teardrops if the track is wider than this part of the pad.
    filter_ratio: ?f64 = null,
    enabled: ?bool = null,
    /// Whether a teardrop may go on to the next segment of the track.
    allow_two_segments: ?bool = null,
    /// Whether there are none where the pad is connected to a zone.
    prefer_zone_connections: ?bool = null,

    pub const schema: Schema(@This()) = .{
        .best_length_ratio = common.ratio,
        .max_length = common.length,
        .best_width_ratio = common.ratio,
        .max_width = common.length,
        .curve_points = .{ .until = 8 },
        .curved_edges = .{ .flag = .yes_no, .since = 9 },
        .filter_ratio = common.ratio,
        .enabled = common.yes_no,
        .allow_two_segments = common.yes_no,
        .prefer_zone_connections = common.yes_no,
    };
};
