//! The sheets of schematics: symbols for other schematics.
const common = @import("common.zig");
const geometry = @import("geometry.zig");
const instances = @import("instances.zig");
const Effects = @import("text.zig").Effects;
const Fill = @import("fill.zig").Fill;
const LabelShape = @import("labels.zig").LabelShape;
const Schema = @import("schema.zig").Schema;
const SchematicProperty = @import("schematic_property.zig").SchematicProperty;
const Stroke = @import("stroke.zig").Stroke;

/// A pin of a sheet. It leads to the hierarchical label of the same name within.
pub const SheetPin = struct {
    /// The name of the net, or of a bus.
    name: []const u8,
    /// What its frame looks like.
    shape: LabelShape,
    /// Where wires meet it.
    at: geometry.Position,
    /// What identifies it in its file.
    uuid: ?[]const u8 = null,
    /// How the text looks.
    effects: ?Effects = null,

    pub const schema: Schema(@This()) = .{
        .name = common.positional,
        .shape = common.positional,
        .uuid = common.schematic_uuid,
    };
};

/// A sheet: a symbol for another schematic, which a field of it names.
pub const Sheet = struct {
    /// Where its upper left corner is.
    at: geometry.Point,
    /// How wide and high it is.
    size: geometry.Size,
    /// Whether simulations ignore what is within.
    exclude_from_sim: bool = false,
    /// Whether what is within is part of bills of materials.
    in_bom: bool = true,
    /// Whether what is within gets footprints on the board.
    on_board: bool = true,
    /// Whether what is within isn't populated.
    dnp: bool = false,
    /// Whether KiCad has arranged its fields.
    fields_autoplaced: bool = false,
    /// The line that it is drawn with.
    stroke: ?Stroke = null,
    /// What is inside.
    fill: ?Fill = null,
    /// What identifies it in its file.
    uuid: ?[]const u8 = null,
    /// Its fields: `Sheetname` and `Sheetfile` (`Sheet name` and `Sheet file` in version 6), and others.
    properties: []const SchematicProperty = &.{},
    /// Its pins.
    pins: []const SheetPin = &.{},
    /// What page it is at each place of the hierarchy.
    instances: ?instances.SheetInstances = null,

    pub const schema: Schema(@This()) = .{
        .exclude_from_sim = .{ .flag = .yes_no, .since = 9 },
        .in_bom = .{ .flag = .yes_no, .since = 9 },
        .on_board = .{ .flag = .yes_no, .since = 9 },
        .dnp = .{ .flag = .yes_no, .since = 9 },
        .fields_autoplaced = common.parenthesized_until_7,
        .uuid = common.schematic_uuid,
        .properties = .{ .token = "property" },
        .pins = .{ .token = "pin" },
        .instances = .{ .since = 7 },
    };
};
