//! Variants: other ways to populate the same board.
const Schema = @import("schema.zig").Schema;

/// A variant of a board.
pub const BoardVariant = struct {
    name: []const u8,
    description: ?[]const u8 = null,
};

/// The variants of a board.
pub const BoardVariants = struct {
    variants: []const BoardVariant = &.{},

    pub const schema: Schema(@This()) = .{ .variants = .{ .token = "variant" } };
};

/// A property that has another value in a variant.
pub const VariantField = struct {
    name: []const u8,
    value: []const u8,
};

/// What is different about a footprint in a variant. What is missing is the same.
pub const FootprintVariant = struct {
    name: []const u8,
    /// Whether the part is left out.
    do_not_populate: ?bool = null,
    exclude_from_bill_of_materials: ?bool = null,
    exclude_from_position_files: ?bool = null,
    fields: []const VariantField = &.{},

    pub const schema: Schema(@This()) = .{
        .do_not_populate = .{ .token = "dnp", .flag = .yes_no },
        .exclude_from_bill_of_materials = .{ .token = "exclude_from_bom", .flag = .yes_no },
        .exclude_from_position_files = .{ .token = "exclude_from_pos_files", .flag = .yes_no },
        .fields = .{ .token = "field" },
    };
};
