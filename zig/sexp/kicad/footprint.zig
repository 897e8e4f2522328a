//! Footprints: in libraries, and on boards.
const common = @import("common.zig");
const embedded = @import("embedded.zig");
const geometry = @import("geometry.zig");
const graphics = @import("graphics.zig");
const board_text = @import("board_text.zig");
const versions = @import("board_versions.zig");
const Barcode = @import("barcode.zig").Barcode;
const BoardImage = @import("board_image.zig").BoardImage;
const BoardTable = @import("board_table.zig").BoardTable;
const Dimension = @import("dimension.zig").Dimension;
const FootprintModel = @import("footprint_model.zig").FootprintModel;
const FootprintProperty = @import("footprint_property.zig").FootprintProperty;
const FootprintVariant = @import("variant.zig").FootprintVariant;
const Group = @import("group.zig").Group;
const JumperGroups = @import("jumpers.zig").JumperGroups;
const Pad = @import("pad.zig").Pad;
const ReferencePoint = @import("marker.zig").ReferencePoint;
const schema_language = @import("schema.zig");
const TextBox = @import("text_box.zig").TextBox;
const Zone = @import("zone.zig").Zone;

const File = schema_language.File;
const Schema = schema_language.Schema;

/// What is to be known about a footprint as a part.
pub const FootprintAttribute = enum {
    /// Mounted on the surface.
    smd,
    /// Mounted with pins through the board.
    through_hole,
    /// Not a part, up to version 5.
    virtual,
    /// Not in the schematic.
    board_only,
    exclude_from_pos_files,
    exclude_from_bom,
    allow_missing_courtyard,
    /// Do not populate: the part is left out.
    dnp,
    allow_soldermask_bridges,
};

/// The classes of a part.
pub const ComponentClasses = struct {
    /// The names of the classes.
    classes: []const []const u8 = &.{},

    pub const schema: Schema(@This()) = .{ .classes = .{ .token = "class", .form = .repeated } };
};

/// A unit of the symbol, such as one of the gates of a part.
pub const FootprintUnit = struct {
    /// The name of the unit.
    name: []const u8,
    /// The numbers of its pins.
    pins: []const []const u8 = &.{},
};

/// The units of the symbol.
pub const FootprintUnits = struct {
    /// The units, in their order.
    units: []const FootprintUnit = &.{},

    pub const schema: Schema(@This()) = .{ .units = .{ .token = "unit" } };
};

/// The layers of copper that a footprint was made for.
pub const FootprintStackup = struct {
    /// The names of the layers.
    layers: []const []const u8 = &.{},

    pub const schema: Schema(@This()) = .{ .layers = .{ .token = "layer", .form = .repeated } };
};

/// A footprint: in a file of its own, or on a board. On boards it has a place, and its pads have nets.
pub const Footprint = struct {
    /// In libraries its name, on boards the library and the name: `Package_SO:SOIC-8`.
    name: []const u8,
    /// The version of the format. Only in files of their own, from version 6 on.
    version: ?i64 = null,
    /// The program that has written the file.
    generator: ?[]const u8 = null,
    /// The version of the program that has written the file.
    generator_version: ?[]const u8 = null,
    /// Whether it is protected from being moved.
    locked: bool = false,
    /// Whether automatic placement has put it where it is.
    placed: bool = false,
    /// The side that it is mounted on: `F.Cu` or `B.Cu`.
    layer: []const u8 = "F.Cu",
    /// When it was edited, as seconds in hexadecimal digits. Up to version 6.
    edited: ?[]const u8 = null,
    /// Identifies it in its file, and through all versions of the file.
    uuid: ?[]const u8 = null,
    /// Where it is on the board.
    at: ?geometry.Position = null,
    /// What it is for.
    description: ?[]const u8 = null,
    /// Words to search for.
    tags: ?[]const u8 = null,
    /// Reference, value and other properties.
    properties: []const FootprintProperty = &.{},
    /// The classes of the part.
    component_classes: ?ComponentClasses = null,
    /// The uuids of the sheets and the symbol that it belongs to: `/sheet/symbol`.
    path: ?[]const u8 = null,
    /// The name of the sheet that its symbol is on.
    sheet_name: ?[]const u8 = null,
    /// The file of the sheet that its symbol is on.
    sheet_file: ?[]const u8 = null,
    /// The units, in their order.
    units: ?FootprintUnits = null,
    /// What automatic placement pays for a turn by 90 degrees, up to version 6.
    autoplace_cost_90: ?i64 = null,
    /// What automatic placement pays for a turn by 180 degrees, up to version 6.
    autoplace_cost_180: ?i64 = null,
    /// How far openings in the solder mask reach beyond pads.
    solder_mask_margin: ?f64 = null,
    /// How far the solder paste reaches beyond pads.
    solder_paste_margin: ?f64 = null,
    /// The same as a part of the pad's size; both are added.
    solder_paste_margin_ratio: ?f64 = null,
    /// How far copper of other nets keeps off the pads.
    clearance: ?f64 = null,
    /// How zones connect to pads: 0 for not at all, 1 by thermal reliefs, 2 directly, 3 by thermal reliefs if they have a hole.
    zone_connection: ?i64 = null,
    /// How wide the spokes of thermal reliefs are, up to version 7.
    thermal_width: ?f64 = null,
    /// The gap between pads and zones, up to version 7.
    thermal_gap: ?f64 = null,
    /// What is to be known about it as a part.
    attributes: []const FootprintAttribute = &.{},
    /// The layers of copper that it was made for. Missing if any will do.
    stackup: ?FootprintStackup = null,
    /// Layers that are seen in the footprint editor only, not on boards.
    private_layers: []const []const u8 = &.{},
    /// Pads that the footprint connects: each entry is a list of numbers with commas, `1, 2`.
    net_tie_pad_groups: []const []const u8 = &.{},
    /// Whether pads with the same number are connected by a jumper.
    duplicate_pad_numbers_are_jumpers: ?bool = null,
    /// Groups of pads that jumpers connect.
    jumper_pad_groups: ?JumperGroups = null,
    /// Shapes and texts, in their order.
    graphics: []const graphics.FootprintGraphic = &.{},
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
    texts: []const board_text.FootprintText = &.{},
    /// The texts in boxes among the graphics.
    text_boxes: []const TextBox = &.{},
    /// Its tables.
    tables: []const BoardTable = &.{},
    /// Its dimensions.
    dimensions: []const Dimension = &.{},
    /// Its pictures.
    images: []const BoardImage = &.{},
    /// Its barcodes.
    barcodes: []const Barcode = &.{},
    /// Its reference points.
    points: []const ReferencePoint = &.{},
    /// Its pads.
    pads: []const Pad = &.{},
    /// Its zones.
    zones: []const Zone = &.{},
    /// Its groups.
    groups: []const Group = &.{},
    /// What is different in variants of the board.
    variants: []const FootprintVariant = &.{},
    /// Whether the fonts of its texts lie within the file.
    embedded_fonts: ?bool = null,
    /// The files that lie within the file.
    embedded_files: ?embedded.EmbeddedFiles = null,
    /// The three-dimensional models of the part.
    models: []const FootprintModel = &.{},

    pub const file: File = .{
        .kind = "footprint",
        .tokens = &.{ "footprint", "module" },
        .endings = &.{".kicad_mod"},
        .versions = versions.versions,
        .newest = versions.newest,
    };

    pub const schema: Schema(@This()) = .{
        .name = common.positional,
        .version = .{ .since = 6 },
        .generator = .{ .quoting = .bare_until_7, .since = 6 },
        .generator_version = .{ .since = 8 },
        .edited = .{ .token = "tedit", .quoting = .never, .until = 6 },
        .uuid = common.uuid,
        .description = .{ .token = "descr" },
        .properties = .{ .token = "property", .since = 6 },
        .component_classes = .{ .since = 9 },
        .sheet_name = .{ .token = "sheetname", .since = 8 },
        .sheet_file = .{ .token = "sheetfile", .since = 8 },
        .units = .{ .since = 10 },
        .autoplace_cost_90 = .{ .token = "autoplace_cost90", .until = 7 },
        .autoplace_cost_180 = .{ .token = "autoplace_cost180", .until = 7 },
        .solder_mask_margin = common.length,
        .solder_paste_margin = common.length,
        .solder_paste_margin_ratio = .{ .unit = .ratio, .aliases = &.{.{ .token = "solder_paste_ratio", .until = 8 }} },
        .clearance = common.length,
        .zone_connection = .{ .token = "zone_connect" },
        .thermal_width = .{ .unit = .millimetre, .until = 7 },
        .thermal_gap = .{ .unit = .millimetre, .until = 7 },
        .attributes = .{ .token = "attr" },
        .stackup = .{ .since = 10 },
        .private_layers = .{ .since = 7 },
        .net_tie_pad_groups = .{ .since = 7 },
        .duplicate_pad_numbers_are_jumpers = .{ .flag = .yes_no, .since = 10 },
        .jumper_pad_groups = .{ .since = 10 },
        .graphics = .{ .prefix = "fp_" },
        .lines = common.derived("fp_line"),
        .rectangles = common.derived("fp_rect"),
        .circles = common.derived("fp_circle"),
        .arcs = common.derived("fp_arc"),
        .polygons = common.derived("fp_poly"),
        .curves = common.derived("fp_curve"),
        .texts = common.derived("fp_text"),
        .text_boxes = common.derived("fp_text_box"),
        .tables = .{ .token = "table", .since = 9 },
        .dimensions = .{ .token = "dimension", .since = 7 },
        .images = .{ .token = "image", .since = 7 },
        .barcodes = .{ .token = "barcode", .since = 10 },
        .points = .{ .token = "point", .since = 10 },
        .pads = .{ .token = "pad" },
        .zones = .{ .token = "zone", .since = 6 },
        .groups = .{ .token = "group", .since = 6 },
        .variants = .{ .token = "variant", .since = 10 },
        .embedded_fonts = .{ .flag = .yes_no, .since = 9 },
        .embedded_files = .{ .since = 9 },
        .models = .{ .token = "model" },
    };
};

test "the model of footprints compiles" {
    const std = @import("std");
    const model = schema_language.schemaOf(Footprint);
    try std.testing.expectEqualStrings("footprint", model.file.?.kind);
}
