//! Zones of copper, and areas with rules.
const common = @import("common.zig");
const geometry = @import("geometry.zig");
const zone_fill = @import("zone_fill.zig");
const Contour = @import("board_text.zig").Contour;
const Net = @import("net.zig").Net;
const Schema = @import("schema.zig").Schema;

/// How the outline of a zone is shown.
pub const ZoneHatchStyle = enum {
    /// As a line only.
    none,
    /// With short lines along the edge.
    edge,
    /// With lines all over the zone.
    full,
};

/// How the outline of a zone is shown.
pub const ZoneHatch = struct {
    /// What is drawn.
    style: ZoneHatchStyle,
    /// The distance of the lines.
    pitch: f64,

    pub const schema: Schema(@This()) = .{ .style = common.positional, .pitch = common.positional_length };
};

/// What makes a zone a teardrop.
pub const TeardropType = enum {
    /// At a pad or a via.
    padvia,
    /// Where a track becomes wider.
    track_end,
};

/// Of a zone that is a teardrop.
pub const ZoneTeardrop = struct {
    /// What it widens.
    type: ?TeardropType = null,
};

/// What a zone was made for.
pub const ZoneAttributes = struct {
    /// What makes the zone a teardrop. Missing for other zones.
    teardrop: ?ZoneTeardrop = null,
};

/// How pads connect to a zone.
pub const PadConnection = enum {
    /// Directly.
    yes,
    /// Not at all.
    no,
    /// By thermal reliefs if they have a hole, directly otherwise.
    thru_hole_only,
};

/// How pads connect to a zone, unless they say otherwise.
pub const ConnectPads = struct {
    /// Missing for thermal reliefs.
    connection: ?PadConnection = null,
    /// How far the zone keeps off other nets.
    clearance: ?f64 = null,

    pub const schema: Schema(@This()) = .{ .connection = common.positional, .clearance = common.length };
};

/// Whether something may be in an area.
pub const Permission = enum { allowed, not_allowed };

/// What may be in an area.
pub const Keepout = struct {
    /// Whether tracks may be there.
    tracks: ?Permission = null,
    /// Whether vias may be there.
    vias: ?Permission = null,
    /// Whether pads may be there.
    pads: ?Permission = null,
    /// The fill of other zones.
    copper_pour: ?Permission = null,
    /// Whether footprints may be there.
    footprints: ?Permission = null,

    pub const schema: Schema(@This()) = .{
        .pads = .{ .since = 6 },
        .copper_pour = .{ .token = "copperpour" },
        .footprints = .{ .since = 6 },
    };
};

/// Which footprints belong into an area: those of a sheet, of a class, or of a group.
pub const Placement = struct {
    /// Whether footprints are placed by it.
    enabled: ?bool = null,
    /// The footprints of the sheet with this name.
    sheet_name: ?[]const u8 = null,
    /// The footprints of this class.
    component_class: ?[]const u8 = null,
    /// The footprints of the group with this name.
    group: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{
        .enabled = common.yes_no,
        .sheet_name = .{ .token = "sheetname" },
        .group = .{ .since = 10 },
    };
};

/// A place, as a list of its own.
pub const Coordinates = struct {
    /// The place.
    position: geometry.Point,

    pub const schema: Schema(@This()) = .{ .position = .{ .token = "xy" } };
};

/// What is special about zones on a layer.
pub const ZoneLayerProperties = struct {
    /// The layer it is on.
    layer: []const u8,
    /// Where the pattern of hatched fills starts.
    hatch_position: ?Coordinates = null,
};

/// A zone: an area of copper that is connected to a net, or an area with rules. A footprint may have some, too.
pub const Zone = struct {
    /// Missing or 0 for zones without a net.
    net: ?Net = null,
    /// The name of the net. Missing from version 10 on, where the net itself has it.
    net_name: ?[]const u8 = null,
    /// Whether it is protected from being moved.
    locked: bool = false,
    /// The layer it is on.
    layer: ?[]const u8 = null,
    /// The layers of a zone on several layers, instead of its layer.
    layers: []const []const u8 = &.{},
    /// Identifies it in its file, and through all versions of the file.
    uuid: ?[]const u8 = null,
    /// The name.
    name: ?[]const u8 = null,
    /// How the outline is shown.
    hatch: ?ZoneHatch = null,
    /// Zones with a higher priority keep others off. Zero when it is missing.
    priority: ?i64 = null,
    /// What it was made for.
    attributes: ?ZoneAttributes = null,
    /// How pads connect to it.
    connect_pads: ?ConnectPads = null,
    /// Narrower parts are not filled.
    min_thickness: ?f64 = null,
    /// Whether the outlines of the fill are drawn with lines as wide as the minimum, up to version 9.
    filled_areas_thickness: ?bool = null,
    /// What may be in the area. Missing for zones of copper.
    keepout: ?Keepout = null,
    /// Which footprints belong into the area.
    placement: ?Placement = null,
    /// How it is filled.
    fill: ?zone_fill.ZoneFill = null,
    /// What is special about the zone on some layers.
    layer_properties: []const ZoneLayerProperties = &.{},
    /// The outline, and then the holes in it.
    polygons: []const Contour = &.{},
    /// What is filled. KiCad works it out anew whenever the zone is filled.
    filled_polygons: []const zone_fill.FilledPolygon = &.{},
    /// What is filled by lines, up to version 6.
    fill_segments: []const zone_fill.FillSegments = &.{},

    pub const schema: Schema(@This()) = .{
        .net_name = .{ .until = 9 },
        .uuid = common.uuid,
        .name = .{ .since = 6 },
        .attributes = .{ .token = "attr", .since = 7 },
        .min_thickness = common.length,
        .filled_areas_thickness = .{ .flag = .yes_no, .since = 6, .until = 9 },
        .placement = .{ .since = 9 },
        .layer_properties = .{ .token = "property", .since = 10 },
        .polygons = .{ .token = "polygon" },
        .filled_polygons = .{ .token = "filled_polygon" },
        .fill_segments = .{ .until = 6 },
    };
};
