//! Variants: other ways to populate the same board.
const common = @import("common.zig");
const Schema = @import("schema.zig").Schema;
const VariantField = @import("variant_field.zig").VariantField;

/// A variant of a board.
pub const BoardVariant = struct {
    /// The name.
    name: []const u8,
    /// What it is for.
    description: ?[]const u8 = null,
};

/// The variants of a board.
pub const BoardVariants = struct {
    /// The variants, in their order.
    variants: []const BoardVariant = &.{},

    pub const schema: Schema(@This()) = .{ .variants = .{ .token = "variant" } };
};

/// What is different about a footprint in a variant. What is missing is the same.
pub const FootprintVariant = struct {
    /// The name.
    name: []const u8,
    /// Whether the part is left out.
    dnp: ?bool = null,
    /// Whether the part is left out of bills of materials.
    exclude_from_bom: ?bool = null,
    /// Whether the part is left out of files for placement machines.
    exclude_from_pos_files: ?bool = null,
    /// The properties that have another value.
    fields: []const VariantField = &.{},

    pub const schema: Schema(@This()) = .{
        .dnp = common.yes_no,
        .exclude_from_bom = common.yes_no,
        .exclude_from_pos_files = common.yes_no,
        .fields = .{ .token = "field" },
    };
};
