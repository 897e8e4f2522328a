//! Tracks: segments, arcs and vias.
const common = @import("common.zig");
const drill = @import("drill.zig");
const geometry = @import("geometry.zig");
const Net = @import("net.zig").Net;
const Padstack = @import("padstack.zig").Padstack;
const schema_language = @import("schema.zig");
const Teardrops = @import("teardrops.zig").Teardrops;

const Field = schema_language.Field;
const Point = geometry.Point;
const Schema = schema_language.Schema;
const Toggle = schema_language.Toggle;

const status: Field = .{ .quoting = .never, .until = 5 };

/// A straight piece of a track.
pub const Segment = struct {
    /// Where it starts.
    start: Point,
    /// Where it ends.
    end: Point,
    /// How wide it is.
    width: f64,
    /// Whether it is protected from being moved.
    locked: bool = false,
    /// The layer it is on.
    layer: ?[]const u8 = null,
    /// The layers of a track that is not covered by solder mask, instead of its layer.
    layers: []const []const u8 = &.{},
    /// How far the opening in the solder mask reaches beyond the track.
    solder_mask_margin: ?f64 = null,
    /// The net it belongs to.
    net: ?Net = null,
    /// Identifies it in its file, and through all versions of the file.
    uuid: ?[]const u8 = null,
    /// Hexadecimal flags of version 5.
    status: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{
        .width = common.length,
        .layers = .{ .since = 9 },
        .solder_mask_margin = .{ .unit = .millimetre, .since = 9 },
        .uuid = common.uuid,
        .status = status,
    };
};

/// A round piece of a track.
pub const TrackArc = struct {
    /// Where it starts.
    start: Point,
    /// A point of the arc, halfway.
    mid: Point,
    /// Where it ends.
    end: Point,
    /// How wide it is.
    width: f64,
    /// Whether it is protected from being moved.
    locked: bool = false,
    /// The layer it is on.
    layer: ?[]const u8 = null,
    /// The layers of a track that is not covered by solder mask, instead of its layer.
    layers: []const []const u8 = &.{},
    /// How far the opening in the solder mask reaches beyond the track.
    solder_mask_margin: ?f64 = null,
    /// The net it belongs to.
    net: ?Net = null,
    /// Identifies it in its file, and through all versions of the file.
    uuid: ?[]const u8 = null,
    /// Hexadecimal flags of version 5.
    status: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{
        .width = common.length,
        .layers = .{ .since = 9 },
        .solder_mask_margin = .{ .unit = .millimetre, .since = 9 },
        .uuid = common.uuid,
        .status = status,
    };
};

/// What kind of via it is, if it doesn't go through all layers.
pub const ViaType = enum {
    /// From an outer layer to an inner one. Up to version 9 also between inner layers.
    blind,
    /// Between inner layers.
    buried,
    /// Made by a laser.
    micro,
};

/// A hole that connects tracks of different layers.
pub const Via = struct {
    /// Missing if it goes through all layers.
    type: ?ViaType = null,
    /// Where it is.
    at: Point,
    /// The diameter of the copper, on the front if it is not the same on all layers.
    size: f64,
    /// The diameter of the hole. Missing in files up to version 5 that leave it to the class of the net.
    drill: ?f64 = null,
    /// A second hole that removes copper from one side.
    back_drill: ?drill.BackDrill = null,
    /// A hole that is drilled from the other side than the back drill.
    tertiary_drill: ?drill.BackDrill = null,
    /// How the hole is widened on the front.
    front_widening: ?drill.HoleWidening = null,
    /// How the hole is widened on the back.
    back_widening: ?drill.HoleWidening = null,
    /// The first and the last of its layers.
    layers: []const []const u8 = &.{},
    /// Whether there is no copper on layers where nothing connects to the via.
    remove_unused_layers: bool = false,
    /// Whether the first and the last layer keep their copper even so.
    keep_end_layers: bool = false,
    /// Whether there is copper on the first and the last layer only.
    start_end_only: bool = false,
    /// Whether it is protected from being moved.
    locked: bool = false,
    /// Whether the net stays as it is when tracks of other nets touch the via.
    free: bool = false,
    /// The layers with copper that zones connect to.
    zone_layer_connections: []const []const u8 = &.{},
    /// Whether solder mask covers it.
    tenting: ?drill.OuterSides = null,
    /// Whether copper covers the filled hole.
    capping: ?Toggle = null,
    /// Whether something else than solder mask covers it.
    covering: ?drill.OuterSides = null,
    /// Whether the ends of the hole are plugged.
    plugging: ?drill.OuterSides = null,
    /// Whether the hole is filled.
    filling: ?Toggle = null,
    /// What the via is on other layers than the front. Missing if it is the same on all.
    padstack: ?Padstack = null,
    /// How its teardrops are made.
    teardrops: ?Teardrops = null,
    /// The net it belongs to.
    net: ?Net = null,
    /// Identifies it in its file, and through all versions of the file.
    uuid: ?[]const u8 = null,
    /// Hexadecimal flags of version 5.
    status: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{
        .type = common.positional,
        .size = common.length,
        .drill = common.length,
        .back_drill = .{ .token = "backdrill", .since = 10 },
        .tertiary_drill = .{ .since = 10 },
        .front_widening = .{ .token = "front_post_machining", .since = 10 },
        .back_widening = .{ .token = "back_post_machining", .since = 10 },
        .remove_unused_layers = .{ .flag = .parenthesized_until_7, .since = 6 },
        .keep_end_layers = .{ .flag = .parenthesized_until_7, .since = 6 },
        .start_end_only = .{ .flag = .yes_no, .since = 9 },
        .free = .{ .flag = .parenthesized_until_7, .since = 6 },
        .zone_layer_connections = .{ .since = 7 },
        .tenting = .{ .since = 9 },
        .capping = .{ .flag = .yes_no, .since = 10 },
        .covering = .{ .since = 10 },
        .plugging = .{ .since = 10 },
        .filling = .{ .flag = .yes_no, .since = 10 },
        .padstack = .{ .since = 9 },
        .teardrops = .{ .since = 8 },
        .uuid = common.uuid,
        .status = status,
    };
};

/// A piece of a track, or a via.
pub const Track = union(enum) {
    /// A straight piece.
    segment: Segment,
    /// A round piece.
    arc: TrackArc,
    /// A via.
    via: Via,
};
