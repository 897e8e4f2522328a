//! Symbols as libraries hold them.
const common = @import("common.zig");
const embedded = @import("embedded.zig");
const shapes = @import("schematic_shapes.zig");
const text = @import("schematic_text.zig");
const JumperGroups = @import("jumpers.zig").JumperGroups;
const Schema = @import("schema.zig").Schema;
const SchematicProperty = @import("schematic_property.zig").SchematicProperty;
const SymbolPin = @import("symbol_pin.zig").SymbolPin;

/// Where the net of a power symbol is known: in all sheets, or in its own one.
pub const PowerScope = enum { global, local };

/// That a symbol stands for a net of the power supply.
pub const Power = struct {
    /// Global where it is missing.
    scope: ?PowerScope = null,

    pub const schema: Schema(@This()) = .{ .scope = .{ .form = .positional, .since = 10 } };
};

/// Which ways there are to draw a symbol.
pub const BodyStyles = struct {
    /// Whether there are the usual one and the one by De Morgan's laws.
    demorgan: bool = false,
    /// The names of the ways, where there are others.
    names: []const []const u8 = &.{},

    pub const schema: Schema(@This()) = .{ .demorgan = common.word, .names = common.positional };
};

/// How the numbers of pins are drawn.
pub const PinNumbers = struct {
    /// Whether they aren't drawn.
    hide: bool = false,

    pub const schema: Schema(@This()) = .{ .hide = .{ .flag = .word_until_8 } };
};

/// How the names of pins are drawn.
pub const PinNames = struct {
    /// How far inside the symbol; zero: above the pins. The usual distance when it is missing.
    offset: ?f64 = null,
    /// Whether they aren't drawn.
    hide: bool = false,

    pub const schema: Schema(@This()) = .{
        .offset = common.length,
        .hide = .{ .flag = .word_until_8 },
    };
};

/// What is drawn for a unit of a symbol in one of its body styles.
pub const SymbolUnit = struct {
    /// The symbol's name, the number of the unit and that of the body style: `74LS00_1_2`. Unit 0 is drawn with all units, body style 0 in all body styles.
    name: []const u8,
    /// What KiCad calls the unit instead of its letter.
    unit_name: ?[]const u8 = null,
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
    texts: []const text.SymbolText = &.{},
    /// Its texts in boxes.
    text_boxes: []const text.SchematicTextBox = &.{},
    /// Its pins.
    pins: []const SymbolPin = &.{},

    pub const schema: Schema(@This()) = .{
        .name = common.positional,
        .arcs = .{ .token = "arc", .derived = true },
        .beziers = .{ .token = "bezier", .derived = true },
        .circles = .{ .token = "circle", .derived = true },
        .polylines = .{ .token = "polyline", .derived = true },
        .rectangles = .{ .token = "rectangle", .derived = true },
        .texts = .{ .token = "text" },
        .text_boxes = .{ .token = "text_box", .since = 7 },
        .pins = .{ .token = "pin" },
    };
};

/// A symbol of a library. Schematics hold copies of those that they use.
pub const LibrarySymbol = struct {
    /// In a library its name alone, in a schematic with the library's: `Device:R`.
    name: []const u8,
    /// The symbol of the same library that it has all from that it doesn't say itself: what is drawn, and fields.
    extends: ?[]const u8 = null,
    /// That it is a power symbol.
    power: ?Power = null,
    /// The ways to draw it; there is one when they are missing.
    body_styles: ?BodyStyles = null,
    /// How the numbers of its pins are drawn.
    pin_numbers: ?PinNumbers = null,
    /// How the names of its pins are drawn.
    pin_names: ?PinNames = null,
    /// Whether simulations ignore it.
    exclude_from_sim: bool = false,
    /// Whether it is part of bills of materials.
    in_bom: bool = true,
    /// Whether it gets a footprint on the board.
    on_board: bool = true,
    /// Whether it is part of files of positions.
    in_pos_files: bool = true,
    /// Whether pins of the same number are connected inside the part.
    duplicate_pin_numbers_are_jumpers: bool = false,
    /// Which pins are connected inside the part.
    jumper_pin_groups: ?JumperGroups = null,
    /// Its fields.
    properties: []const SchematicProperty = &.{},
    /// What is drawn, by units and body styles.
    units: []const SymbolUnit = &.{},
    /// Whether the fonts that it uses are embedded in it.
    embedded_fonts: bool = false,
    /// Files that lie within it.
    embedded_files: ?embedded.EmbeddedFiles = null,

    pub const schema: Schema(@This()) = .{
        .name = common.positional,
        .body_styles = .{ .since = 10 },
        .exclude_from_sim = .{ .flag = .yes_no, .since = 8 },
        .in_bom = common.yes_no,
        .on_board = common.yes_no,
        .in_pos_files = .{ .flag = .yes_no, .since = 10 },
        .duplicate_pin_numbers_are_jumpers = .{ .flag = .yes_no, .since = 10 },
        .jumper_pin_groups = .{ .since = 10 },
        .properties = .{ .token = "property" },
        .units = .{ .token = "symbol" },
        .embedded_fonts = .{ .flag = .yes_no, .since = 9 },
        .embedded_files = .{ .since = 9 },
    };
};
