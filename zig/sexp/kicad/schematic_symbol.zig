//! The symbols of schematics.
const common = @import("common.zig");
const geometry = @import("geometry.zig");
const instances = @import("instances.zig");
const Schema = @import("schema.zig").Schema;
const SchematicProperty = @import("schematic_property.zig").SchematicProperty;

/// The axis that a symbol is mirrored at.
pub const MirrorAxis = enum { x, y };

/// A pin of a symbol in a schematic.
pub const SchematicPin = struct {
    /// The number of the pin in the symbol.
    number: []const u8,
    /// What identifies it in its file.
    uuid: ?[]const u8 = null,
    /// The function that the pin has, if it isn't its usual one: the name of one of its alternates.
    alternate: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{
        .number = common.positional,
        .uuid = common.schematic_uuid,
    };
};

/// A symbol in a schematic: a part, or one of its units.
pub const SchematicSymbol = struct {
    /// The name of the symbol in the schematic's `lib_symbols`, where it isn't the `lib_id`.
    lib_name: ?[]const u8 = null,
    /// The library and the symbol in it: `Device:R`.
    lib_id: []const u8,
    /// Where it is.
    at: geometry.Position,
    /// The axis that it is mirrored at, if it is.
    mirror: ?MirrorAxis = null,
    /// The number of the unit.
    unit: i64 = 1,
    /// The number of the body style.
    body_style: i64 = 1,
    /// Whether simulations ignore it.
    exclude_from_sim: bool = false,
    /// Whether it is part of bills of materials.
    in_bom: bool = true,
    /// Whether it gets a footprint on the board.
    on_board: bool = true,
    /// Whether it is part of files of positions.
    in_pos_files: bool = true,
    /// Whether it isn't populated.
    dnp: bool = false,
    /// Whether KiCad has arranged its fields.
    fields_autoplaced: bool = false,
    /// What identifies it in its file.
    uuid: ?[]const u8 = null,
    /// What it is where no instance says it.
    default_instance: ?instances.DefaultInstance = null,
    /// Its fields, the reference and the value first.
    properties: []const SchematicProperty = &.{},
    /// Its pins.
    pins: []const SchematicPin = &.{},
    /// What it is at each place of the hierarchy.
    instances: ?instances.SymbolInstances = null,

    pub const schema: Schema(@This()) = .{
        .body_style = .{ .aliases = &.{.{ .token = "convert", .until = 9 }} },
        .exclude_from_sim = .{ .flag = .yes_no, .since = 8 },
        .in_bom = common.yes_no,
        .on_board = common.yes_no,
        .in_pos_files = .{ .flag = .yes_no, .since = 10 },
        .dnp = .{ .flag = .yes_no, .since = 7 },
        .fields_autoplaced = common.parenthesized_until_7,
        .uuid = common.schematic_uuid,
        .default_instance = .{ .until = 7 },
        .properties = .{ .token = "property" },
        .pins = .{ .token = "pin" },
        .instances = .{ .since = 7 },
    };
};
