//! The tables of schematics.
const common = @import("common.zig");
const geometry = @import("geometry.zig");
const table = @import("table.zig");
const Effects = @import("text.zig").Effects;
const Fill = @import("fill.zig").Fill;
const Margins = @import("margins.zig").Margins;
const Schema = @import("schema.zig").Schema;

/// A cell of a table.
pub const SchematicTableCell = struct {
    /// What is written.
    text: []const u8,
    /// Whether simulations ignore it: it is no directive for them.
    exclude_from_sim: bool = false,
    /// The corner that the size counts from.
    at: geometry.Position,
    /// How wide and high it is.
    size: geometry.Size,
    /// How far its text keeps from its edges.
    margins: ?Margins = null,
    /// How many columns and rows it takes.
    span: ?table.CellSpan = null,
    /// What is inside.
    fill: ?Fill = null,
    /// How the text looks.
    effects: ?Effects = null,
    /// What identifies it in its file.
    uuid: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{
        .text = common.positional,
        .exclude_from_sim = common.yes_no,
        .uuid = common.schematic_uuid,
    };
};

/// The cells of a table.
pub const SchematicTableCells = struct {
    /// Row by row.
    cells: []const SchematicTableCell = &.{},

    pub const schema: Schema(@This()) = .{ .cells = .{ .token = "table_cell" } };
};

/// A table in a schematic.
pub const SchematicTable = struct {
    /// How many columns there are.
    column_count: i64,
    /// The lines around it.
    border: ?table.TableBorder = null,
    /// The lines between its cells.
    separators: ?table.TableSeparators = null,
    /// From the left to the right.
    column_widths: []const f64 = &.{},
    /// From the top down.
    row_heights: []const f64 = &.{},
    /// What identifies it in its file.
    uuid: ?[]const u8 = null,
    /// Its cells.
    cells: ?SchematicTableCells = null,

    pub const schema: Schema(@This()) = .{
        .column_widths = common.length,
        .row_heights = common.length,
        .uuid = .{ .since = 10 },
    };
};
