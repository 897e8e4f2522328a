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
    text: []const u8,
    /// Whether simulations ignore it: it is no directive for them.
    exclude_from_sim: bool = false,
    /// The corner that the size counts from.
    at: geometry.Position,
    size: geometry.Size,
    margins: ?Margins = null,
    span: ?table.CellSpan = null,
    fill: ?Fill = null,
    effects: ?Effects = null,
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
    column_count: i64,
    border: ?table.TableBorder = null,
    separators: ?table.TableSeparators = null,
    column_widths: []const f64 = &.{},
    row_heights: []const f64 = &.{},
    uuid: ?[]const u8 = null,
    cells: ?SchematicTableCells = null,

    pub const schema: Schema(@This()) = .{
        .column_widths = common.length,
        .row_heights = common.length,
        .uuid = .{ .since = 10 },
    };
};
