//! The labels of schematics, which name nets.
const common = @import("common.zig");
const geometry = @import("geometry.zig");
const Effects = @import("text.zig").Effects;
const Schema = @import("schema.zig").Schema;
const SchematicProperty = @import("schematic_property.zig").SchematicProperty;

/// What the frame of a label looks like: for global and hierarchical labels and pins of sheets the direction of the signal, for directives a sign.
pub const LabelShape = enum { input, output, bidirectional, tri_state, passive, dot, round, diamond, rectangle };

/// A label that names a net within its sheet.
pub const Label = struct {
    /// The name of the net, or of a bus.
    text: []const u8,
    /// Where it is.
    at: geometry.Position,
    /// Whether KiCad has arranged its fields.
    fields_autoplaced: bool = false,
    /// How its text looks.
    effects: ?Effects = null,
    /// What identifies it in its file.
    uuid: ?[]const u8 = null,
    /// Its fields.
    properties: []const SchematicProperty = &.{},

    pub const schema: Schema(@This()) = .{
        .text = common.positional,
        .fields_autoplaced = common.parenthesized_until_7,
        .uuid = common.schematic_uuid,
        .properties = .{ .token = "property" },
    };
};

/// A label that names a net in all sheets.
pub const GlobalLabel = struct {
    /// The name of the net, or of a bus.
    text: []const u8,
    /// What its frame looks like.
    shape: ?LabelShape = null,
    /// Where it is.
    at: geometry.Position,
    /// Whether KiCad has arranged its fields.
    fields_autoplaced: bool = false,
    /// How its text looks.
    effects: ?Effects = null,
    /// What identifies it in its file.
    uuid: ?[]const u8 = null,
    /// Its fields.
    properties: []const SchematicProperty = &.{},

    pub const schema: Schema(@This()) = .{
        .text = common.positional,
        .fields_autoplaced = common.parenthesized_until_7,
        .uuid = common.schematic_uuid,
        .properties = .{ .token = "property" },
    };
};

/// A label that leads to the pin of the same name of the sheet's symbol, one sheet above.
pub const HierarchicalLabel = struct {
    /// The name of the net, or of a bus.
    text: []const u8,
    /// What its frame looks like.
    shape: ?LabelShape = null,
    /// Where it is.
    at: geometry.Position,
    /// Whether KiCad has arranged its fields.
    fields_autoplaced: bool = false,
    /// How its text looks.
    effects: ?Effects = null,
    /// What identifies it in its file.
    uuid: ?[]const u8 = null,
    /// Its fields.
    properties: []const SchematicProperty = &.{},

    pub const schema: Schema(@This()) = .{
        .text = common.positional,
        .fields_autoplaced = common.parenthesized_until_7,
        .uuid = common.schematic_uuid,
        .properties = .{ .token = "property" },
    };
};

/// A flag at a wire that gives properties to its net, such as its class.
pub const DirectiveLabel = struct {
    /// What is written at it; mostly empty.
    text: []const u8,
    /// How long its pole is.
    length: ?f64 = null,
    /// What its frame looks like.
    shape: ?LabelShape = null,
    /// Where it is.
    at: geometry.Position,
    /// Whether KiCad has arranged its fields.
    fields_autoplaced: bool = false,
    /// How its text looks.
    effects: ?Effects = null,
    /// What identifies it in its file.
    uuid: ?[]const u8 = null,
    /// What it gives to the net: `Netclass` and a class, for example.
    properties: []const SchematicProperty = &.{},

    pub const schema: Schema(@This()) = .{
        .text = common.positional,
        .length = common.length,
        .fields_autoplaced = common.parenthesized_until_7,
        .uuid = common.schematic_uuid,
        .properties = .{ .token = "property" },
    };
};
