//! The symbols and libraries of netlists.
const common = @import("common.zig");
const NetlistFields = @import("netlist_component.zig").NetlistFields;
const Schema = @import("schema.zig").Schema;

/// Other names of a symbol, in files of version 5.
pub const NetlistAliases = struct {
    /// The names.
    names: []const []const u8 = &.{},

    pub const schema: Schema(@This()) = .{ .names = .{ .token = "alias", .form = .repeated } };
};

/// Which footprints a symbol is for.
pub const NetlistFootprintFilters = struct {
    /// Patterns with `*` and `?`.
    filters: []const []const u8 = &.{},

    pub const schema: Schema(@This()) = .{ .filters = .{ .token = "fp", .form = .repeated } };
};

/// A pin of a symbol.
pub const NetlistPartPin = struct {
    /// The number of the pin.
    number: []const u8,
    /// The name of the pin.
    name: ?[]const u8 = null,
    /// What it does electrically: `passive`.
    type: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{ .number = .{ .token = "num" } };
};

/// The pins of a symbol.
pub const NetlistPartPins = struct {
    /// Its pins.
    pins: []const NetlistPartPin = &.{},

    pub const schema: Schema(@This()) = .{ .pins = .{ .token = "pin" } };
};

/// A symbol of a library that components are made of.
pub const NetlistPart = struct {
    /// The library.
    library: []const u8,
    /// The name of the symbol.
    part: []const u8,
    /// Its other names.
    aliases: ?NetlistAliases = null,
    /// What it is, in words for people.
    description: ?[]const u8 = null,
    /// The datasheet.
    documentation: ?[]const u8 = null,
    /// Which footprints it is for.
    footprints: ?NetlistFootprintFilters = null,
    /// Its fields.
    fields: ?NetlistFields = null,
    /// Its pins.
    pins: ?NetlistPartPins = null,

    pub const schema: Schema(@This()) = .{
        .library = .{ .token = "lib" },
        .aliases = .{ .until = 5 },
        .documentation = .{ .token = "docs" },
    };
};

/// All symbols that components are made of.
pub const NetlistParts = struct {
    /// One for each symbol.
    parts: []const NetlistPart = &.{},

    pub const schema: Schema(@This()) = .{ .parts = .{ .token = "libpart" } };
};

/// A library.
pub const NetlistLibrary = struct {
    /// What the symbol library table calls it.
    name: []const u8,
    /// Where it is.
    uri: []const u8,

    pub const schema: Schema(@This()) = .{ .name = .{ .token = "logical" } };
};

/// All libraries.
pub const NetlistLibraries = struct {
    /// One for each library.
    libraries: []const NetlistLibrary = &.{},

    pub const schema: Schema(@This()) = .{ .libraries = .{ .token = "library" } };
};
