//! Variants: other ways to populate the same board.
const common = @import("common.zig");
const Schema = @import("schema.zig").Schema;

/// A variant of a board.
pub const BoardVariant = struct {
    /// The name of the variant.
    name: []const u8,
    /// What the variant is, in words for people.
    description: ?[]const u8 = null,
};

/// The variants of a board.
pub const BoardVariants = struct {
    /// One for each variant.
    variants: []const BoardVariant = &.{},

    pub const schema: Schema(@This()) = .{ .variants = .{ .token = "variant" } };
};

/// A property that has another value in a variant.
pub const VariantField = struct {
    /// The name of the field.
    name: []const u8,
    /// The text that it has.
    value: []const u8,
};

/// What is different about a footprint in a variant. What is missing is the same.
pub const FootprintVariant = struct {
    /// The name of the variant.
    name: []const u8,
    /// Whether the part is left out.
    dnp: ?bool = null,
    /// Whether the part is left out of bills of materials.
    exclude_from_bom: ?bool = null,
    /// Whether the part is left out of files of positions.
    exclude_from_pos_files: ?bool = null,
    /// Fields with other texts.
    fields: []const VariantField = &.{},

    pub const schema: Schema(@This()) = .{
        .dnp = common.yes_no,
        .exclude_from_bom = common.yes_no,
        .exclude_from_pos_files = common.yes_no,
        .fields = .{ .token = "field" },
    };
};

/// What is different about a symbol or a sheet of a schematic in a variant. What is missing is the same.
pub const SchematicVariant = struct {
    /// The name of the variant.
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
    /// Fields with other texts.
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
