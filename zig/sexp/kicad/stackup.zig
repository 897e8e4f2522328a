//! What a board is built of.
const common = @import("common.zig");
const Schema = @import("schema.zig").Schema;

/// How thick a layer is.
pub const StackupThickness = struct {
    value: f64,
    /// Whether it stays when the others are changed to reach a thickness of the board.
    locked: bool = false,

    pub const schema: Schema(@This()) = .{ .value = common.positional_length, .locked = common.word };
};

/// A layer of the board, from top to bottom. A dielectric may have sublayers: then the lists have an entry for each of them that says something.
pub const StackupLayer = struct {
    /// `F.Cu`, `dielectric 1`, ….
    name: []const u8,
    /// What it is: `copper`, `core`, `prepreg`, `Top Solder Mask`, ….
    type: ?[]const u8 = null,
    /// Whether there are sublayers. The word stands before what belongs to each of them.
    has_sublayers: bool = false,
    color: ?[]const u8 = null,
    thickness: ?StackupThickness = null,
    material: ?[]const u8 = null,
    relative_permittivity: ?f64 = null,
    loss_tangent: ?f64 = null,
    colors: []const []const u8 = &.{},
    thicknesses: []const StackupThickness = &.{},
    materials: []const []const u8 = &.{},
    relative_permittivities: []const f64 = &.{},
    loss_tangents: []const f64 = &.{},

    pub const schema: Schema(@This()) = .{
        .name = common.positional,
        .has_sublayers = .{ .form = .word, .token = "addsublayer" },
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
    layers: []const StackupLayer = &.{},
    /// The finish of the copper: `ENIG`, `HAL lead-free`, ….
    copper_finish: ?[]const u8 = null,
    /// Whether the impedance of tracks matters, so that dielectrics must be as they are here.
    dielectric_constraints: ?bool = null,
    edge_connector: ?EdgeConnector = null,
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
