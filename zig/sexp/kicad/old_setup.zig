//! Settings that boards had before version 6.
const common = @import("common.zig");
const geometry = @import("geometry.zig");
const Schema = @import("schema.zig").Schema;

/// A via to choose from.
pub const UserVia = struct {
    /// The diameter of the copper.
    size: f64,
    /// The diameter of the hole.
    drill: f64,

    pub const schema: Schema(@This()) = .{ .size = common.positional_length, .drill = common.positional_length };
};

/// A differential pair to choose from.
pub const UserDifferentialPair = struct {
    /// How wide the tracks are.
    width: f64,
    /// The gap between the tracks.
    gap: f64,
    /// The gap between vias.
    via_gap: f64,

    pub const schema: Schema(@This()) = .{
        .width = common.positional_length,
        .gap = common.positional_length,
        .via_gap = common.positional_length,
    };
};

/// The usual size of texts on some layers.
pub const TextDefaults = struct {
    size: ?geometry.Size = null,
    /// How wide strokes are.
    thickness: ?f64 = null,
    italic: bool = false,
    /// Whether texts are never upside down.
    keep_upright: bool = false,

    pub const schema: Schema(@This()) = .{ .thickness = common.length, .italic = common.word, .keep_upright = common.word };
};

/// The usual sizes of lines and texts.
pub const SetupDefaults = struct {
    edge_clearance: ?f64 = null,
    edge_cuts_line_width: ?f64 = null,
    courtyard_line_width: ?f64 = null,
    copper_line_width: ?f64 = null,
    copper_text: ?TextDefaults = null,
    silkscreen_line_width: ?f64 = null,
    silkscreen_text: ?TextDefaults = null,
    fabrication_line_width: ?f64 = null,
    fabrication_text: ?TextDefaults = null,
    other_layers_line_width: ?f64 = null,
    other_layers_text: ?TextDefaults = null,
    /// The unit of dimensions.
    dimension_units: ?i64 = null,
    /// The number of digits of dimensions.
    dimension_precision: ?i64 = null,

    pub const schema: Schema(@This()) = .{
        .edge_clearance = common.length,
        .edge_cuts_line_width = common.length,
        .courtyard_line_width = common.length,
        .copper_line_width = common.length,
        .copper_text = .{ .token = "copper_text_dims" },
        .silkscreen_line_width = .{ .token = "silk_line_width", .unit = .millimetre },
        .silkscreen_text = .{ .token = "silk_text_dims" },
        .fabrication_line_width = .{ .token = "fab_layers_line_width", .unit = .millimetre },
        .fabrication_text = .{ .token = "fab_layers_text_dims" },
        .other_layers_line_width = common.length,
        .other_layers_text = .{ .token = "other_layers_text_dims" },
    };
};
