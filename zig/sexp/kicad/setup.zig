//! The settings of a board.
const common = @import("common.zig");
const geometry = @import("geometry.zig");
const drill = @import("drill.zig");
const old_setup = @import("old_setup.zig");
const PlotParameters = @import("plot.zig").PlotParameters;
const schema_language = @import("schema.zig");
const Stackup = @import("stackup.zig").Stackup;
const ZoneLayerProperties = @import("zone.zig").ZoneLayerProperties;

const Field = schema_language.Field;
const Schema = schema_language.Schema;

/// What new zones are like.
pub const ZoneDefaults = struct {
    layer_properties: []const ZoneLayerProperties = &.{},

    pub const schema: Schema(@This()) = .{ .layer_properties = .{ .token = "property" } };
};

fn oldLength(comptime token: []const u8) Field {
    return .{ .token = token, .unit = .millimetre, .until = 5 };
}

/// The settings of a board. Most settings of version 5 are in the project from version 6 on.
pub const Setup = struct {
    stackup: ?Stackup = null,
    /// How wide the last track was.
    last_track_width: ?f64 = null,
    /// The widths of tracks to choose from.
    user_track_widths: []const f64 = &.{},
    track_clearance: ?f64 = null,
    zone_clearance: ?f64 = null,
    zone_45_only: ?bool = null,
    min_track_width: ?f64 = null,
    /// The usual width of lines.
    segment_width: ?f64 = null,
    /// The usual width of the lines of the board's edge.
    edge_width: ?f64 = null,
    via_size: ?f64 = null,
    via_drill: ?f64 = null,
    min_via_size: ?f64 = null,
    min_via_drill: ?f64 = null,
    /// The vias to choose from.
    user_vias: []const old_setup.UserVia = &.{},
    blind_buried_vias_allowed: ?bool = null,
    microvia_size: ?f64 = null,
    microvia_drill: ?f64 = null,
    microvias_allowed: ?bool = null,
    min_microvia_size: ?f64 = null,
    min_microvia_drill: ?f64 = null,
    /// The differential pairs to choose from.
    user_differential_pairs: []const old_setup.UserDifferentialPair = &.{},
    /// The usual width of the strokes of texts.
    text_width: ?f64 = null,
    /// The usual size of texts.
    text_size: ?geometry.Size = null,
    /// The usual width of the lines of footprints.
    footprint_edge_width: ?f64 = null,
    /// The usual size of texts of footprints.
    footprint_text_size: ?geometry.Size = null,
    /// The usual width of the strokes of texts of footprints.
    footprint_text_width: ?f64 = null,
    /// The usual size of pads.
    pad_size: ?geometry.Size = null,
    /// The usual diameter of the holes of pads.
    pad_drill: ?f64 = null,
    /// How far openings in the solder mask reach beyond pads.
    pad_to_mask_clearance: ?f64 = null,
    /// Narrower parts of the solder mask are left out.
    solder_mask_min_width: ?f64 = null,
    /// How far the solder paste reaches beyond pads.
    pad_to_paste_clearance: ?f64 = null,
    /// The same as a part of the pad's size; both are added.
    pad_to_paste_clearance_ratio: ?f64 = null,
    allow_soldermask_bridges_in_footprints: ?bool = null,
    /// Whether solder mask covers vias.
    tenting: ?drill.OuterSides = null,
    /// Whether something else than solder mask covers vias.
    covering: ?drill.OuterSides = null,
    /// Whether the ends of the holes of vias are plugged.
    plugging: ?drill.OuterSides = null,
    /// Whether copper covers the filled holes of vias.
    capping: ?bool = null,
    /// Whether the holes of vias are filled.
    filling: ?bool = null,
    zone_defaults: ?ZoneDefaults = null,
    /// Where coordinates of plots and drill files start.
    auxiliary_axis_origin: ?geometry.Point = null,
    /// Where the grid starts.
    grid_origin: ?geometry.Point = null,
    /// What is shown, as a mask of hexadecimal digits. Up to version 5.
    visible_elements: ?[]const u8 = null,
    /// How far curves may be off the lines that stand for them. Between versions 5 and 6.
    max_error: ?f64 = null,
    /// Whether the outlines of filled zones are drawn with wide lines. Between versions 5 and 6.
    filled_areas_thickness: ?bool = null,
    /// The usual sizes of lines and texts. Between versions 5 and 6.
    defaults: ?old_setup.SetupDefaults = null,
    plot_parameters: ?PlotParameters = null,

    pub const schema: Schema(@This()) = .{
        .stackup = .{ .since = 6 },
        .last_track_width = oldLength("last_trace_width"),
        .user_track_widths = .{ .token = "user_trace_width", .form = .repeated, .unit = .millimetre, .until = 5 },
        .track_clearance = oldLength("trace_clearance"),
        .zone_clearance = oldLength("zone_clearance"),
        .zone_45_only = .{ .flag = .yes_no, .until = 5 },
        .min_track_width = oldLength("trace_min"),
        .segment_width = oldLength("segment_width"),
        .edge_width = oldLength("edge_width"),
        .via_size = oldLength("via_size"),
        .via_drill = oldLength("via_drill"),
        .min_via_size = oldLength("via_min_size"),
        .min_via_drill = oldLength("via_min_drill"),
        .user_vias = .{ .token = "user_via", .until = 5 },
        .blind_buried_vias_allowed = .{ .flag = .yes_no, .until = 5 },
        .microvia_size = oldLength("uvia_size"),
        .microvia_drill = oldLength("uvia_drill"),
        .microvias_allowed = .{ .token = "uvias_allowed", .flag = .yes_no, .until = 5 },
        .min_microvia_size = oldLength("uvia_min_size"),
        .min_microvia_drill = oldLength("uvia_min_drill"),
        .user_differential_pairs = .{ .token = "user_diff_pair", .until = 5 },
        .text_width = oldLength("pcb_text_width"),
        .text_size = .{ .token = "pcb_text_size", .until = 5 },
        .footprint_edge_width = oldLength("mod_edge_width"),
        .footprint_text_size = .{ .token = "mod_text_size", .until = 5 },
        .footprint_text_width = oldLength("mod_text_width"),
        .pad_size = .{ .until = 5 },
        .pad_drill = oldLength("pad_drill"),
        .pad_to_mask_clearance = common.length,
        .solder_mask_min_width = common.length,
        .pad_to_paste_clearance = common.length,
        .pad_to_paste_clearance_ratio = common.ratio,
        .allow_soldermask_bridges_in_footprints = .{ .flag = .yes_no, .since = 7 },
        .tenting = .{ .since = 9 },
        .covering = .{ .since = 10 },
        .plugging = .{ .since = 10 },
        .capping = .{ .flag = .yes_no, .since = 10 },
        .filling = .{ .flag = .yes_no, .since = 10 },
        .zone_defaults = .{ .since = 10 },
        .auxiliary_axis_origin = .{ .token = "aux_axis_origin" },
        .visible_elements = .{ .quoting = .never, .until = 5 },
        .max_error = .{ .unit = .millimetre, .until = 6 },
        .filled_areas_thickness = .{ .flag = .yes_no, .until = 6 },
        .defaults = .{ .until = 6 },
        .plot_parameters = .{ .token = "pcbplotparams" },
    };
};
