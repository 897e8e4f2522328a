//! What symbols and sheets are at each place of the hierarchy where their sheet is used.
const common = @import("common.zig");
const Schema = @import("schema.zig").Schema;

/// The text that a field has in a variant.
pub const VariantField = struct {
    name: []const u8,
    value: []const u8,
};

/// What is different in one variant of the design. What is missing is as it is without the variant.
pub const Variant = struct {
    name: []const u8,
    /// Whether it isn't populated.
    dnp: ?bool = null,
    /// Whether simulations ignore it.
    exclude_from_sim: ?bool = null,
    /// Whether it is part of bills of materials.
    in_bom: ?bool = null,
    /// Whether it gets a footprint on the board. For symbols.
    on_board: ?bool = null,
    /// Whether it is part of files of positions. For symbols.
    in_pos_files: ?bool = null,
    fields: []const VariantField = &.{},

    pub const schema: Schema(@This()) = .{
        .dnp = common.yes_no,
        .exclude_from_sim = common.yes_no,
        .in_bom = common.yes_no,
        .on_board = common.yes_no,
        .in_pos_files = common.yes_no,
        .fields = .{ .token = "field" },
    };
};

/// A symbol at one place of the hierarchy.
pub const SymbolInstance = struct {
    /// The ids of the sheets from the root on, each after a slash; in lists of the root also the symbol's.
    path: []const u8,
    /// `R1`.
    reference: []const u8,
    unit: i64,
    /// In lists of the root.
    value: ?[]const u8 = null,
    /// In lists of the root.
    footprint: ?[]const u8 = null,
    variants: []const Variant = &.{},

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
    instances: []const SymbolInstance = &.{},

    pub const schema: Schema(@This()) = .{
        .name = common.positional,
        .instances = .{ .token = "path" },
    };
};

/// A symbol in all projects that use its schematic.
pub const SymbolInstances = struct {
    projects: []const SymbolProject = &.{},

    pub const schema: Schema(@This()) = .{ .projects = .{ .token = "project" } };
};

/// The symbols of the whole hierarchy, which the root schematic lists in files of version 6.
pub const RootSymbolInstances = struct {
    instances: []const SymbolInstance = &.{},

    pub const schema: Schema(@This()) = .{ .instances = .{ .token = "path" } };
};

/// What a symbol is where no instance says it.
pub const DefaultInstance = struct {
    /// `R1`.
    reference: ?[]const u8 = null,
    unit: ?i64 = null,
    value: ?[]const u8 = null,
    footprint: ?[]const u8 = null,
};

/// A sheet at one place of the hierarchy.
pub const SheetInstance = struct {
    /// The ids of the sheets from the root on, each after a slash; `/` is the root itself.
    path: []const u8,
    /// The number of the page: a number or another text.
    page: ?[]const u8 = null,
    variants: []const Variant = &.{},

    pub const schema: Schema(@This()) = .{
        .path = common.positional,
        .variants = .{ .token = "variant", .since = 10 },
    };
};

/// A sheet in one project.
pub const SheetProject = struct {
    /// The project's name.
    name: []const u8,
    instances: []const SheetInstance = &.{},

    pub const schema: Schema(@This()) = .{
        .name = common.positional,
        .instances = .{ .token = "path" },
    };
};

/// A sheet in all projects that use its schematic.
pub const SheetInstances = struct {
    projects: []const SheetProject = &.{},

    pub const schema: Schema(@This()) = .{ .projects = .{ .token = "project" } };
};

/// The sheets that the root schematic lists: itself, and in files of version 6 the whole hierarchy.
pub const RootSheetInstances = struct {
    instances: []const SheetInstance = &.{},

    pub const schema: Schema(@This()) = .{ .instances = .{ .token = "path" } };
};
