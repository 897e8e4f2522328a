//! Schematics: `.kicad_sch` files.
const std = @import("std");
const common = @import("common.zig");
const connections = @import("connections.zig");
const embedded = @import("embedded.zig");
const instances = @import("instances.zig");
const labels = @import("labels.zig");
const page = @import("page.zig");
const schema_language = @import("schema.zig");
const shapes = @import("schematic_shapes.zig");
const text = @import("schematic_text.zig");
const Group = @import("group.zig").Group;
const LibrarySymbol = @import("library_symbol.zig").LibrarySymbol;
const RuleArea = @import("rule_area.zig").RuleArea;
const Schema = schema_language.Schema;
const SchematicImage = @import("schematic_image.zig").SchematicImage;
const SchematicSymbol = @import("schematic_symbol.zig").SchematicSymbol;
const SchematicTable = @import("schematic_table.zig").SchematicTable;
const Sheet = @import("sheet.zig").Sheet;

/// The symbols of libraries that a schematic uses.
pub const SchematicLibrary = struct {
    /// Each with the name of its library: `Device:R`.
    symbols: []const LibrarySymbol = &.{},

    pub const schema: Schema(@This()) = .{ .symbols = .{ .token = "symbol" } };
};

/// A schematic: one file of a hierarchy, which may be used at several places.
pub const Schematic = struct {
    /// The version of the format, a date such as 20250114.
    version: i64,
    /// The program that wrote the file.
    generator: ?[]const u8 = null,
    /// The version of that program: `9.0`.
    generator_version: ?[]const u8 = null,
    /// What identifies it in paths of the hierarchy.
    uuid: ?[]const u8 = null,
    /// The paper that it is drawn on.
    paper: ?page.Paper = null,
    /// What stands in the corner of the sheet.
    title_block: ?page.TitleBlock = null,
    /// Copies of the symbols that it uses.
    lib_symbols: ?SchematicLibrary = null,
    /// Names for the wires of buses. From version 10 on they are in the project.
    bus_aliases: []const connections.BusAlias = &.{},
    /// All shapes, in their order.
    shapes: []const shapes.SchematicShape = &.{},
    /// The arcs among the shapes.
    arcs: []const shapes.SchematicArc = &.{},
    /// The Bézier curves among the shapes.
    beziers: []const shapes.SchematicBezier = &.{},
    /// The circles among the shapes.
    circles: []const shapes.SchematicCircle = &.{},
    /// The polylines among the shapes.
    polylines: []const shapes.SchematicPolyline = &.{},
    /// The rectangles among the shapes.
    rectangles: []const shapes.SchematicRectangle = &.{},
    /// Its texts.
    texts: []const text.SchematicText = &.{},
    /// Its texts in boxes.
    text_boxes: []const text.SchematicTextBox = &.{},
    /// The dots where wires are connected.
    junctions: []const connections.Junction = &.{},
    /// The crosses at pins that are left open on purpose.
    no_connects: []const connections.NoConnect = &.{},
    /// Where wires leave buses.
    bus_entries: []const connections.BusEntry = &.{},
    /// The lines that connect.
    wires: []const connections.Wire = &.{},
    /// The lines that stand for several wires.
    buses: []const connections.Bus = &.{},
    /// Its pictures.
    images: []const SchematicImage = &.{},
    /// Its tables.
    tables: []const SchematicTable = &.{},
    /// The labels that name nets within it.
    labels: []const labels.Label = &.{},
    /// The labels that name nets in all sheets.
    global_labels: []const labels.GlobalLabel = &.{},
    /// The labels that lead to the sheet above.
    hierarchical_labels: []const labels.HierarchicalLabel = &.{},
    /// Areas that give what directives say to all within.
    rule_areas: []const RuleArea = &.{},
    /// Flags that give properties to nets.
    directive_labels: []const labels.DirectiveLabel = &.{},
    /// Its symbols.
    symbols: []const SchematicSymbol = &.{},
    /// Symbols for other schematics.
    sheets: []const Sheet = &.{},
    /// Items that are selected and moved together.
    groups: []const Group = &.{},
    /// The page of the root schematic; in version 6 the pages of the whole hierarchy.
    sheet_instances: ?instances.RootSheetInstances = null,
    /// The symbols of the whole hierarchy, in the root schematic of version 6. Later versions have them in the symbols.
    symbol_instances: ?instances.RootSymbolInstances = null,
    /// Whether the fonts that it uses are embedded in it. In the root schematic.
    embedded_fonts: bool = false,
    /// Files that lie within it.
    embedded_files: ?embedded.EmbeddedFiles = null,

    pub const schema: Schema(@This()) = .{
        .generator = common.generator,
        .generator_version = .{ .since = 8 },
        .uuid = common.schematic_uuid,
        .paper = .{ .aliases = &.{.{ .token = "page", .until = 5 }} },
        .bus_aliases = .{ .token = "bus_alias", .until = 9 },
        .arcs = .{ .token = "arc", .derived = true },
        .beziers = .{ .token = "bezier", .derived = true },
        .circles = .{ .token = "circle", .derived = true },
        .polylines = .{ .token = "polyline", .derived = true },
        .rectangles = .{ .token = "rectangle", .derived = true },
        .texts = .{ .token = "text" },
        .text_boxes = .{ .token = "text_box", .since = 7 },
        .junctions = .{ .token = "junction" },
        .no_connects = .{ .token = "no_connect" },
        .bus_entries = .{ .token = "bus_entry" },
        .wires = .{ .token = "wire" },
        .buses = .{ .token = "bus" },
        .images = .{ .token = "image" },
        .tables = .{ .token = "table", .since = 9 },
        .labels = .{ .token = "label" },
        .global_labels = .{ .token = "global_label" },
        .hierarchical_labels = .{ .token = "hierarchical_label" },
        .rule_areas = .{ .token = "rule_area", .since = 9 },
        .directive_labels = .{ .token = "netclass_flag", .aliases = &.{.{ .token = "directive_label", .until = 0 }}, .since = 7 },
        .symbols = .{ .token = "symbol" },
        .sheets = .{ .token = "sheet" },
        .groups = .{ .token = "group", .since = 10 },
        .symbol_instances = .{ .until = 6 },
        .embedded_fonts = .{ .flag = .yes_no, .since = 9 },
        .embedded_files = .{ .since = 9 },
    };

    pub const file: schema_language.File = .{
        .kind = "schematic",
        .tokens = &.{"kicad_sch"},
        .endings = &.{".kicad_sch"},
        .versions = @import("schematic_versions.zig").versions,
        .newest = 20260306,
    };
};

test "the model of schematics" {
    const model = schema_language.schemaOf(Schematic);
    try std.testing.expectEqualStrings("schematic", model.file.?.kind);
}
