//! Boards.
const common = @import("common.zig");
const board_text = @import("board_text.zig");
const embedded = @import("embedded.zig");
const graphics = @import("graphics.zig");
const marker = @import("marker.zig");
const net = @import("net.zig");
const page = @import("page.zig");
const track = @import("track.zig");
const versions = @import("board_versions.zig");
const Barcode = @import("barcode.zig").Barcode;
const BoardImage = @import("board_image.zig").BoardImage;
const BoardTable = @import("board_table.zig").BoardTable;
const BoardVariants = @import("variant.zig").BoardVariants;
const Dimension = @import("dimension.zig").Dimension;
const Footprint = @import("footprint.zig").Footprint;
const Generated = @import("generated.zig").Generated;
const Group = @import("group.zig").Group;
const schema_language = @import("schema.zig");
const Setup = @import("setup.zig").Setup;
const TextBox = @import("text_box.zig").TextBox;
const Zone = @import("zone.zig").Zone;

const File = schema_language.File;
const Schema = schema_language.Schema;

/// The program that has written a board, up to version 5.
pub const Host = struct {
    /// The name of the program.
    program: []const u8,
    /// The build of the program.
    build: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{ .program = common.positional, .build = common.positional };
};

/// What is to be known about a board as a whole.
pub const General = struct {
    /// How many connections there are, up to version 4.
    links: ?i64 = null,
    /// How many connections are missing, up to version 4.
    unconnected: ?i64 = null,
    /// The left, top, right and bottom of all that is on the board, up to version 4.
    area: []const f64 = &.{},
    /// How thick the board is.
    thickness: ?f64 = null,
    /// How many shapes and texts there are, up to version 5.
    drawing_count: ?i64 = null,
    /// How many tracks there are, up to version 5.
    track_count: ?i64 = null,
    /// How many zones there are, up to version 5.
    zone_count: ?i64 = null,
    /// How many footprints there are, up to version 5.
    footprint_count: ?i64 = null,
    /// How many nets there are, up to version 5.
    net_count: ?i64 = null,
    /// Whether teardrops are zones that version 7 has made.
    legacy_teardrops: ?bool = null,

    pub const schema: Schema(@This()) = .{
        .links = .{ .until = 5 },
        .unconnected = .{ .token = "no_connects", .until = 5 },
        .area = .{ .unit = .millimetre, .until = 5 },
        .thickness = common.length,
        .drawing_count = .{ .token = "drawings", .until = 5 },
        .track_count = .{ .token = "tracks", .until = 5 },
        .zone_count = .{ .token = "zones", .until = 5 },
        .footprint_count = .{ .token = "modules", .until = 5 },
        .net_count = .{ .token = "nets", .until = 5 },
        .legacy_teardrops = .{ .flag = .yes_no, .since = 8 },
    };
};

/// What a layer is for.
pub const LayerType = enum {
    /// Copper with tracks.
    signal,
    /// Copper that is a plane.
    power,
    /// Copper with tracks and planes.
    mixed,
    /// Copper that stands for jumpers.
    jumper,
    /// Not copper.
    user,
    /// Not copper, on the front: footprints on the back have it on the back.
    front,
    /// Not copper, on the back: footprints on the front have it on the front.
    back,
    /// Not copper, on neither side.
    auxiliary,
};

/// A layer of a board.
pub const BoardLayer = struct {
    /// Its number, which differs between versions.
    number: i64,
    /// `F.Cu`, `In1.Cu`, `Edge.Cuts`, ….
    name: []const u8,
    /// What it is for.
    type: LayerType,
    /// What the user calls it, if that is something else.
    user_name: ?[]const u8 = null,
    /// Whether it isn't shown, up to version 5.
    hide: bool = false,

    pub const schema: Schema(@This()) = .{
        .number = common.positional,
        .name = common.positional,
        .type = common.positional,
        .user_name = common.positional,
        .hide = .{ .form = .word, .until = 5 },
    };
};

/// The layers of a board.
pub const BoardLayers = struct {
    /// The layers, from front to back and then those without copper.
    layers: []const BoardLayer = &.{},

    pub const schema: Schema(@This()) = .{ .layers = .{ .form = .headless } };
};

/// A property of a board: `${name}` in texts stands for its value.
pub const BoardProperty = struct {
    /// The name of the property.
    name: []const u8,
    /// What stands for the property in texts.
    value: []const u8,

    pub const schema: Schema(@This()) = .{ .name = common.positional, .value = common.positional };
};

/// A board.
pub const Board = struct {
    /// The version of the format.
    version: i64,
    /// The program that has written the file, up to version 5.
    host: ?Host = null,
    /// The program that has written the file.
    generator: ?[]const u8 = null,
    /// The version of the program that has written the file.
    generator_version: ?[]const u8 = null,
    /// What is to be known about the board as a whole.
    general: ?General = null,
    /// The sheet of paper that it is drawn on.
    paper: ?page.Paper = null,
    /// What stands in the corner of the sheet.
    title_block: ?page.TitleBlock = null,
    /// The layers, from front to back and then those without copper.
    layers: ?BoardLayers = null,
    /// The settings.
    setup: ?Setup = null,
    /// The properties: `${name}` in texts stands for the value of one.
    properties: []const BoardProperty = &.{},
    /// Other ways to populate the board.
    variants: ?BoardVariants = null,
    /// The table of nets, up to version 9.
    nets: []const net.Net = &.{},
    /// The classes of nets, up to version 5.
    net_classes: []const net.NetClass = &.{},
    /// The footprints on the board.
    footprints: []const Footprint = &.{},
    /// Shapes and texts, in their order.
    graphics: []const graphics.BoardGraphic = &.{},
    /// The straight lines among the graphics.
    lines: []const graphics.GraphicLine = &.{},
    /// The rectangles among the graphics.
    rectangles: []const graphics.GraphicRectangle = &.{},
    /// The circles among the graphics.
    circles: []const graphics.GraphicCircle = &.{},
    /// The arcs among the graphics.
    arcs: []const graphics.GraphicArc = &.{},
    /// The polygons among the graphics.
    polygons: []const graphics.GraphicPolygon = &.{},
    /// The curves among the graphics.
    curves: []const graphics.GraphicCurve = &.{},
    /// The texts among the graphics.
    texts: []const board_text.BoardText = &.{},
    /// The texts in boxes among the graphics.
    text_boxes: []const TextBox = &.{},
    /// Its pictures.
    images: []const BoardImage = &.{},
    /// Its tables.
    tables: []const BoardTable = &.{},
    /// Its barcodes.
    barcodes: []const Barcode = &.{},
    /// Its dimensions.
    dimensions: []const Dimension = &.{},
    /// Its targets.
    targets: []const marker.Target = &.{},
    /// Its reference points.
    points: []const marker.ReferencePoint = &.{},
    /// Segments, arcs and vias, in their order.
    tracks: []const track.Track = &.{},
    /// The straight pieces among the tracks.
    segments: []const track.Segment = &.{},
    /// The round pieces among the tracks.
    track_arcs: []const track.TrackArc = &.{},
    /// The vias among the tracks.
    vias: []const track.Via = &.{},
    /// Its zones.
    zones: []const Zone = &.{},
    /// Its groups.
    groups: []const Group = &.{},
    /// The items that were generated, such as tracks with a certain length.
    generated: []const Generated = &.{},
    /// Whether the fonts of its texts lie within the file.
    embedded_fonts: ?bool = null,
    /// The files that lie within the file.
    embedded_files: ?embedded.EmbeddedFiles = null,

    pub const file: File = .{
        .kind = "board",
        .tokens = &.{"kicad_pcb"},
        .endings = &.{".kicad_pcb"},
        .versions = versions.versions,
        .newest = versions.newest,
    };

    pub const schema: Schema(@This()) = .{
        .host = .{ .until = 5 },
        .generator = .{ .quoting = .bare_until_7, .since = 6 },
        .generator_version = .{ .since = 8 },
        .paper = .{ .aliases = &.{.{ .token = "page", .until = 5 }} },
        .properties = .{ .token = "property", .since = 6 },
        .variants = .{ .since = 10 },
        .nets = .{ .token = "net", .until = 9 },
        .net_classes = .{ .token = "net_class", .until = 5 },
        .footprints = .{ .token = "footprint", .aliases = &.{.{ .token = "module", .until = 5 }} },
        .graphics = .{ .prefix = "gr_" },
        .lines = common.derived("gr_line"),
        .rectangles = common.derived("gr_rect"),
        .circles = common.derived("gr_circle"),
        .arcs = common.derived("gr_arc"),
        .polygons = common.derived("gr_poly"),
        .curves = common.derived("gr_curve"),
        .texts = common.derived("gr_text"),
        .text_boxes = common.derived("gr_text_box"),
        .images = .{ .token = "image", .since = 7 },
        .tables = .{ .token = "table", .since = 9 },
        .barcodes = .{ .token = "barcode", .since = 10 },
        .dimensions = .{ .token = "dimension" },
        .targets = .{ .token = "target" },
        .points = .{ .token = "point", .since = 10 },
        .segments = common.derived("segment"),
        .track_arcs = common.derived("arc"),
        .vias = common.derived("via"),
        .zones = .{ .token = "zone" },
        .groups = .{ .token = "group", .since = 6 },
        .generated = .{ .since = 8 },
        .embedded_fonts = .{ .flag = .yes_no, .since = 9 },
        .embedded_files = .{ .since = 9 },
    };
};

test "the model of boards compiles" {
    const std = @import("std");
    const model = schema_language.schemaOf(Board);
    try std.testing.expectEqualStrings("board", model.file.?.kind);
}
