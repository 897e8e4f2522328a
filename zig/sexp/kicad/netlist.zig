//! Netlists: `.net` files, which the schematic editor writes for boards and other programs.
const std = @import("std");
const common = @import("common.zig");
const components = @import("netlist_component.zig");
const libraries = @import("netlist_libraries.zig");
const schema_language = @import("schema.zig");
const Schema = schema_language.Schema;

const may_be_empty: schema_language.Field = .{ .may_be_empty = true };

/// A comment of a title block.
pub const NetlistComment = struct {
    /// `1` to `9`.
    number: []const u8,
    /// Its text.
    value: ?[]const u8 = null,
};

/// The title block of a sheet.
pub const NetlistTitleBlock = struct {
    /// The title.
    title: ?[]const u8 = null,
    /// The company.
    company: ?[]const u8 = null,
    /// The revision.
    revision: ?[]const u8 = null,
    /// The date, as a text.
    date: ?[]const u8 = null,
    /// The name of the schematic's file.
    source: ?[]const u8 = null,
    /// Its comments, by number.
    comments: []const NetlistComment = &.{},

    pub const schema: Schema(@This()) = .{
        .title = may_be_empty,
        .company = may_be_empty,
        .revision = .{ .token = "rev", .may_be_empty = true },
        .date = may_be_empty,
        .source = may_be_empty,
        .comments = .{ .token = "comment" },
    };
};

/// A sheet of the design.
pub const NetlistSheet = struct {
    /// Its place in the hierarchy's order, from `1`.
    number: []const u8,
    /// Its path by names: `/power/`.
    name: []const u8,
    /// Its path by ids.
    tstamps: []const u8,
    /// What stands in the corner of the sheet.
    title_block: ?NetlistTitleBlock = null,
};

/// A text variable of the project.
pub const NetlistTextVariable = struct {
    /// The name of the variable.
    name: []const u8,
    /// Its text.
    value: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{ .value = common.positional };
};

/// What the netlist was made of.
pub const NetlistDesign = struct {
    /// The path of the root schematic's file.
    source: ?[]const u8 = null,
    /// The date, as a text.
    date: ?[]const u8 = null,
    /// The program that wrote the file, with its version.
    tool: ?[]const u8 = null,
    /// The text variables of the project.
    text_variables: []const NetlistTextVariable = &.{},
    /// The sheets of the hierarchy.
    sheets: []const NetlistSheet = &.{},

    pub const schema: Schema(@This()) = .{
        .source = may_be_empty,
        .text_variables = .{ .token = "textvar", .since = 6 },
        .sheets = .{ .token = "sheet" },
    };
};

/// A pin of a component that a net connects.
pub const NetlistNode = struct {
    /// The component: `R1`.
    reference: []const u8,
    /// The number of the pin.
    pin: []const u8,
    /// The name of the pin.
    pin_function: ?[]const u8 = null,
    /// What the pin does electrically: `passive`. `+no_connect` follows where it is left open on purpose.
    pin_type: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{
        .reference = .{ .token = "ref" },
        .pin_function = .{ .token = "pinfunction", .since = 6 },
        .pin_type = .{ .token = "pintype", .since = 6 },
    };
};

/// A net: pins that are connected.
pub const NetlistNet = struct {
    /// A number, from `1`.
    code: ?[]const u8 = null,
    /// The name of the net: `GND`, `/power/5V`.
    name: []const u8,
    /// The class of the net.
    class: ?[]const u8 = null,
    /// The pins that it connects.
    nodes: []const NetlistNode = &.{},

    pub const schema: Schema(@This()) = .{ .class = .{ .since = 6 }, .nodes = .{ .token = "node" } };
};

/// All nets.
pub const NetlistNets = struct {
    /// All nets.
    nets: []const NetlistNet = &.{},

    pub const schema: Schema(@This()) = .{ .nets = .{ .token = "net" } };
};

/// A netlist: what is connected with what.
pub const Netlist = struct {
    /// The version of the format: `D` in version 5, `E` from version 6 on.
    version: []const u8,
    /// What the netlist was made of.
    design: ?NetlistDesign = null,
    /// The parts that the board has.
    components: ?components.NetlistComponents = null,
    /// Symbols that belong together.
    groups: ?components.NetlistGroups = null,
    /// The variants of the design.
    variants: ?components.NetlistVariants = null,
    /// The symbols of libraries that components are made of.
    libparts: ?libraries.NetlistParts = null,
    /// The libraries that the symbols are from.
    libraries: ?libraries.NetlistLibraries = null,
    /// All nets.
    nets: ?NetlistNets = null,

    pub const schema: Schema(@This()) = .{ .groups = .{ .since = 6 }, .variants = .{ .since = 6 } };

    pub const file: schema_language.File = .{
        .kind = "netlist",
        .tokens = &.{"export"},
        .endings = &.{".net"},
        .versions = &.{
            .{ .from = 0, .major = 5 },
            .{ .from = schema_language.letterVersion('E'), .major = 10 },
        },
        .newest = schema_language.letterVersion('E'),
    };
};

test "the model of netlists" {
    const model = schema_language.schemaOf(Netlist);
    try std.testing.expectEqualStrings("netlist", model.file.?.kind);
}
