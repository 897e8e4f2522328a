//! Pads and vias that are not the same on all layers.
const common = @import("common.zig");
const geometry = @import("geometry.zig");
const pad_shape = @import("pad_shape.zig");
const Schema = @import("schema.zig").Schema;

/// Which layers a padstack describes.
pub const PadstackMode = enum {
    /// The inner layers, all the same, and the back.
    front_inner_back,
    /// Each layer.
    custom,
};

/// A pad or a via on a layer, or on all inner layers. What is missing is as on the front.
pub const PadstackLayer = struct {
    /// The name of the layer. `Inner` for all inner layers.
    name: []const u8,
    /// Missing in vias.
    shape: ?pad_shape.PadShape = null,
    size: ?geometry.Size = null,
    /// By how much a trapezoid is narrower on one side than on the other.
    rectangle_delta: ?geometry.Size = null,
    /// How far the copper is off the hole.
    offset: ?geometry.Point = null,
    /// The radius of round corners, as a part of the shorter side.
    corner_radius_ratio: ?f64 = null,
    /// The size of chamfers, as a part of the shorter side.
    chamfer_ratio: ?f64 = null,
    /// The corners with chamfers.
    chamfered_corners: []const pad_shape.PadCorner = &.{},
    options: ?pad_shape.PadOptions = null,
    primitives: ?pad_shape.PadPrimitives = null,
    /// The direction of the spokes of thermal reliefs.
    thermal_bridge_angle: ?f64 = null,
    /// The gap between the pad and a zone.
    thermal_gap: ?f64 = null,
    /// How wide the spokes of thermal reliefs are.
    thermal_bridge_width: ?f64 = null,
    clearance: ?f64 = null,
    /// How zones connect: 0 for not at all, 1 by thermal reliefs, 2 directly, 3 by thermal reliefs if it has a hole.
    zone_connection: ?i64 = null,

    pub const schema: Schema(@This()) = .{
        .name = common.positional,
        .rectangle_delta = .{ .token = "rect_delta" },
        .corner_radius_ratio = .{ .token = "roundrect_rratio", .unit = .ratio },
        .chamfer_ratio = common.ratio,
        .chamfered_corners = .{ .token = "chamfer" },
        .thermal_bridge_angle = common.angle,
        .thermal_gap = common.length,
        .thermal_bridge_width = common.length,
        .clearance = common.length,
        .zone_connection = .{ .token = "zone_connect" },
    };
};

/// What a pad or a via is on other layers than the front.
pub const Padstack = struct {
    mode: PadstackMode,
    layers: []const PadstackLayer = &.{},

    pub const schema: Schema(@This()) = .{ .layers = .{ .token = "layer" } };
};
