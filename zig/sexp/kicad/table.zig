//! What tables of boards and of schematics have in common.
const common = @import("common.zig");
const Schema = @import("schema.zig").Schema;
const Stroke = @import("stroke.zig").Stroke;

/// The lines around a table.
pub const TableBorder = struct {
    /// Whether there is a line around the table.
    external: bool = false,
    /// Whether there is a line below the first row.
    header: bool = false,
    /// How they are drawn.
    stroke: ?Stroke = null,

    pub const schema: Schema(@This()) = .{ .external = common.yes_no, .header = common.yes_no };
};

/// The lines between the cells of a table.
pub const TableSeparators = struct {
    /// Whether there are lines between the rows.
    rows: bool = false,
    /// Whether there are lines between the columns.
    columns: bool = false,
    /// How they are drawn.
    stroke: ?Stroke = null,

    pub const schema: Schema(@This()) = .{ .rows = common.yes_no, .columns = .{ .token = "cols", .flag = .yes_no } };
};

/// How many columns and rows a cell takes. Zero: another cell covers it.
pub const CellSpan = struct {
    /// To the right.
    columns: i64,
    /// Downwards.
    rows: i64,

    pub const schema: Schema(@This()) = .{ .columns = common.positional, .rows = common.positional };
};
