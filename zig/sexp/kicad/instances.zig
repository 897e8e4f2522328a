//! What symbols and sheets are at each place of the hierarchy where their sheet is used.
const common = @import("common.zig");
const Schema = @import("schema.zig").Schema;
const SchematicVariant = @import("variant.zig").SchematicVariant;

/// A symbol at one place of the hierarchy.
pub const SymbolInstance = struct {
    /// The ids of the sheets from the root on, each after a slash; in lists of the root also the symbol's.
    path: []const u8,
    /// `R1`.
    reference: []const u8,
    /// The number of the unit.
    unit: i64,
    /// In lists of the root.
    value: ?[]const u8 = null,
    /// In lists of the root.
    footprint: ?[]const u8 = null,
    /// What is different in variants of the design.
    variants: []const SchematicVariant = &.{},

    pub const schema: Schema(@This()) = .{
        .path = common.positional,
        .value = .{ .until = 7 },
        .footprint = .{ .until = 7 },
        .variants = .{ .token = "variant", .since = 10 },
    };
};

/// A symbol in one project.
pub const SymbolProject = struct {
    /// The project's name.
    name: []const u8,
    /// One for each place of the hierarchy.
    instances: []const SymbolInstance = &.{},

    pub const schema: Schema(@This()) = .{
        .name = common.positional,
        .instances = .{ .token = "path" },
    };
};

/// A symbol in all projects that use its schematic.
pub const SymbolInstances = struct {
    /// One for each project.
    projects: []const SymbolProject = &.{},

    pub const schema: Schema(@This()) = .{ .projects = .{ .token = "project" } };
};

/// The symbols of the whole hierarchy, which the root schematic lists in files of version 6.
pub const RootSymbolInstances = struct {
    /// One for each place of the hierarchy.
    instances: []const SymbolInstance = &.{},

    pub const schema: Schema(@This()) = .{ .instances = .{ .token = "path" } };
};

/// What a symbol is where no instance says it.
pub const DefaultInstance = struct {
    /// `R1`.
    reference: ?[]const u8 = null,
    /// The number of the unit.
    unit: ?i64 = null,
    /// The value, such as `10k`.
    value: ?[]const u8 = null,
    /// The library and the footprint in it.
    footprint: ?[]const u8 = null,
};

/// A sheet at one place of the hierarchy.
pub const SheetInstance = struct {
    /// The ids of the sheets from the root on, each after a slash; `/` is the root itself.
    path: []const u8,
    /// The number of the page: a number or another text.
    page: ?[]const u8 = null,
    /// What is different in variants of the design.
    variants: []const SchematicVariant = &.{},

    pub const schema: Schema(@This()) = .{
        .path = common.positional,
        .variants = .{ .token = "variant", .since = 10 },
    };
};

/// A sheet in one project.
pub const SheetProject = struct {
    /// The project's name.
    name: []const u8,
    /// One for each place of the hierarchy.
    instances: []const SheetInstance = &.{},

    pub const schema: Schema(@This()) = .{
        .name = common.positional,
        .instances = .{ .token = "path" },
    };
};

/// A sheet in all projects that use its schematic.
pub const SheetInstances = struct {
    /// One for each project.
    projects: []const SheetProject = &.{},

    pub const schema: Schema(@This()) = .{ .projects = .{ .token = "project" } };
};

/// The sheets that the root schematic lists: itself, and in files of version 6 the whole hierarchy.
pub const RootSheetInstances = struct {
    /// One for each place of the hierarchy.
    instances: []const SheetInstance = &.{},

    pub const schema: Schema(@This()) = .{ .instances = .{ .token = "path" } };
};
