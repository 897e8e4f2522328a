//! Pads.
const common = @import("common.zig");
const drill = @import("drill.zig");
const geometry = @import("geometry.zig");
const pad_shape = @import("pad_shape.zig");
const Net = @import("net.zig").Net;
const Padstack = @import("padstack.zig").Padstack;
const Schema = @import("schema.zig").Schema;
const Teardrops = @import("teardrops.zig").Teardrops;

/// What kind of pad it is.
pub const PadType = enum {
    /// With a hole that has copper on its wall.
    thru_hole,
    /// On the surface.
    smd,
    /// Of a connector at the edge of the board: on the surface, without solder paste.
    connect,
    /// With a hole that has no copper on its wall.
    np_thru_hole,
};

/// What a pad is for, as far as it matters to who makes the board.
pub const PadProperty = enum {
    /// A ball of a grid array.
    pad_prop_bga,
    /// A fiducial mark for the whole board.
    pad_prop_fiducial_glob,
    /// A fiducial mark for the footprint.
    pad_prop_fiducial_loc,
    pad_prop_testpoint,
    /// At the edge of the board, which cuts its hole.
    pad_prop_castellated,
    /// For heat.
    pad_prop_heatsink,
    /// For strength only.
    pad_prop_mechanical,
    /// A hole that a pin is pressed into.
    pad_prop_pressfit,
    none,
};

/// A pad of a footprint.
pub const Pad = struct {
    /// What the pin is called. Empty for pads without a pin.
    number: []const u8,
    /// What kind of pad it is.
    type: PadType,
    /// The shape, on the front if it is not the same on all layers.
    shape: pad_shape.PadShape,
    /// Whether it is protected from being moved.
    locked: bool = false,
    /// The place is relative to the footprint, the angle is not.
    at: geometry.Position,
    /// The size of the copper, on the front if it is not the same on all layers.
    size: geometry.Size,
    /// By how much a trapezoid is narrower on one side than on the other.
    rectangle_delta: ?geometry.Size = null,
    /// The hole.
    drill: ?pad_shape.PadDrill = null,
    /// A second hole that removes copper from one side.
    back_drill: ?drill.BackDrill = null,
    /// A hole that is drilled from the other side than the back drill.
    tertiary_drill: ?drill.BackDrill = null,
    /// How the hole is widened on the front.
    front_widening: ?drill.HoleWidening = null,
    /// How the hole is widened on the back.
    back_widening: ?drill.HoleWidening = null,
    /// What it is for, as far as it matters to who makes the board.
    property: ?PadProperty = null,
    /// The layers of the pad. `*.Cu` means all layers of copper.
    layers: []const []const u8 = &.{},
    /// Whether there is no copper on layers where nothing connects to the pad.
    remove_unused_layers: bool = false,
    /// Whether the outer layers keep their copper even so.
    keep_end_layers: bool = false,
    /// The layers with copper that zones connect to.
    zone_layer_connections: []const []const u8 = &.{},
    /// The radius of round corners, as a part of the shorter side.
    corner_radius_ratio: ?f64 = null,
    /// The size of chamfers, as a part of the shorter side.
    chamfer_ratio: ?f64 = null,
    /// The corners with chamfers.
    chamfered_corners: []const pad_shape.PadCorner = &.{},
    /// Missing if nothing is connected.
    net: ?Net = null,
    /// What the pin is called in the schematic.
    pin_function: ?[]const u8 = null,
    /// The electrical type of the pin in the schematic.
    pin_type: ?[]const u8 = null,
    /// The length of the wire between the pad and the die.
    die_length: ?f64 = null,
    /// The delay between the pad and the die, in picoseconds.
    die_delay: ?f64 = null,
    /// How far the opening in the solder mask reaches beyond the copper.
    solder_mask_margin: ?f64 = null,
    /// How far the solder paste reaches beyond the copper.
    solder_paste_margin: ?f64 = null,
    /// The same as a part of the pad's size; both are added.
    solder_paste_margin_ratio: ?f64 = null,
    /// How far copper of other nets keeps off.
    clearance: ?f64 = null,
    /// How zones connect: 0 for not at all, 1 by thermal reliefs, 2 directly, 3 by thermal reliefs if it has a hole.
    zone_connection: ?i64 = null,
    /// How wide the spokes of thermal reliefs are.
    thermal_bridge_width: ?f64 = null,
    /// The direction of the spokes of thermal reliefs.
    thermal_bridge_angle: ?f64 = null,
    /// The gap between the pad and a zone.
    thermal_gap: ?f64 = null,
    /// Options of custom pads.
    options: ?pad_shape.PadOptions = null,
    /// What custom pads are made of.
    primitives: ?pad_shape.PadPrimitives = null,
    /// How its teardrops are made.
    teardrops: ?Teardrops = null,
    /// Whether solder mask covers the pad.
    tenting: ?drill.OuterSides = null,
    /// Identifies it in its file, and through all versions of the file.
    uuid: ?[]const u8 = null,
    /// What the pad is on other layers than the front. Missing if it is the same on all.
    padstack: ?Padstack = null,

    pub const schema: Schema(@This()) = .{
        .number = common.positional,
        .type = common.positional,
        .shape = common.positional,
        .locked = .{ .until = 8 },
        .rectangle_delta = .{ .token = "rect_delta" },
        .back_drill = .{ .token = "backdrill", .since = 10 },
        .tertiary_drill = .{ .since = 10 },
        .front_widening = .{ .token = "front_post_machining", .since = 10 },
        .back_widening = .{ .token = "back_post_machining", .since = 10 },
        .property = .{ .since = 6 },
        .remove_unused_layers = .{ .flag = .parenthesized_until_7, .since = 6 },
        .keep_end_layers = .{ .flag = .parenthesized_until_7, .since = 6 },
        .zone_layer_connections = .{ .since = 7 },
        .corner_radius_ratio = .{ .token = "roundrect_rratio", .unit = .ratio },
        .chamfer_ratio = common.ratio,
        .chamfered_corners = .{ .token = "chamfer" },
        .pin_function = .{ .token = "pinfunction", .since = 6 },
        .pin_type = .{ .token = "pintype", .since = 6 },
        .die_length = common.length,
        .die_delay = .{ .since = 10 },
        .solder_mask_margin = common.length,
        .solder_paste_margin = common.length,
        .solder_paste_margin_ratio = common.ratio,
        .clearance = common.length,
        .zone_connection = .{ .token = "zone_connect" },
        .thermal_bridge_width = .{ .unit = .millimetre, .aliases = &.{.{ .token = "thermal_width", .until = 6 }} },
        .thermal_bridge_angle = .{ .unit = .degree, .since = 7 },
        .thermal_gap = common.length,
        .teardrops = .{ .since = 8 },
        .tenting = .{ .since = 9 },
        .uuid = common.uuid,
        .padstack = .{ .since = 9 },
    };
};
