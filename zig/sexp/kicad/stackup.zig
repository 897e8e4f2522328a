//! What a board is built of.
const common = @import("common.zig");
const Schema = @import("schema.zig").Schema;

/// How thick a layer is.
pub const StackupThickness = struct {
    /// How thick it is.
    value: f64,
    /// Whether it stays when the others are changed to reach a thickness of the board.
    locked: bool = false,

    pub const schema: Schema(@This()) = .{ .value = common.positional_length, .locked = common.word };
};

/// The word between the sublayers of a layer.
pub const SublayerMark = enum { addsublayer };

/// A layer of the board, from top to bottom. A dielectric may have sublayers: then the lists have an entry for each of them that says something.
pub const StackupLayer = struct {
    /// `F.Cu`, `dielectric 1`, ….
    name: []const u8,
    /// What it is: `copper`, `core`, `prepreg`, `Top Solder Mask`, ….
    type: ?[]const u8 = null,
    /// A word for each sublayer after the first. In the file it stands before the lists of its sublayer.
    sublayer_marks: []const SublayerMark = &.{},
    /// The colour, of the first sublayer.
    color: ?[]const u8 = null,
    /// How thick it is: the first sublayer.
    thickness: ?StackupThickness = null,
    /// The material, of the first sublayer.
    material: ?[]const u8 = null,
    /// The relative permittivity, of the first sublayer.
    relative_permittivity: ?f64 = null,
    /// The loss tangent, of the first sublayer.
    loss_tangent: ?f64 = null,
    /// The colours of all sublayers.
    colors: []const []const u8 = &.{},
    /// How thick all sublayers are.
    thicknesses: []const StackupThickness = &.{},
    /// The materials of all sublayers.
    materials: []const []const u8 = &.{},
    /// The relative permittivities of all sublayers.
    relative_permittivities: []const f64 = &.{},
    /// The loss tangents of all sublayers.
    loss_tangents: []const f64 = &.{},

    pub const schema: Schema(@This()) = .{
        .name = common.positional,
        .sublayer_marks = common.positional,
        .color = .{ .derived = true },
        .thickness = .{ .derived = true },
        .material = .{ .derived = true },
        .relative_permittivity = .{ .token = "epsilon_r", .unit = .ratio, .derived = true },
        .loss_tangent = .{ .unit = .ratio, .derived = true },
        .colors = .{ .token = "color", .form = .repeated },
        .thicknesses = .{ .token = "thickness" },
        .materials = .{ .token = "material", .form = .repeated },
        .relative_permittivities = .{ .token = "epsilon_r", .form = .repeated, .unit = .ratio },
        .loss_tangents = .{ .token = "loss_tangent", .form = .repeated, .unit = .ratio },
    };
};

/// Whether the board is plugged into a connector.
pub const EdgeConnector = enum {
    yes,
    /// With a slanted edge.
    bevelled,
};

/// What a board is built of, from top to bottom.
pub const Stackup = struct {
    /// The layers, from top to bottom.
    layers: []const StackupLayer = &.{},
    /// The finish of the copper: `ENIG`, `HAL lead-free`, ….
    copper_finish: ?[]const u8 = null,
    /// Whether the impedance of tracks matters, so that dielectrics must be as they are here.
    dielectric_constraints: ?bool = null,
    /// Whether it is plugged into a connector.
    edge_connector: ?EdgeConnector = null,
    /// Whether there are pads that the edge cuts, up to version 9.
    castellated_pads: ?bool = null,
    /// Whether the edge of the board is plated.
    edge_plating: ?bool = null,

    pub const schema: Schema(@This()) = .{
        .layers = .{ .token = "layer" },
        .dielectric_constraints = common.yes_no,
        .castellated_pads = .{ .flag = .yes_no, .until = 9 },
        .edge_plating = common.yes_no,
    };
};
