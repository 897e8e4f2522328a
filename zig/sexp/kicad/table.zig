//! Tables.
const board_text = @import("board_text.zig");
const common = @import("common.zig");
const geometry = @import("geometry.zig");
const text_box = @import("text_box.zig");
const Effects = @import("text.zig").Effects;
const Schema = @import("schema.zig").Schema;
const Stroke = @import("stroke.zig").Stroke;

/// The lines around a table, and below its first row.
pub const TableBorder = struct {
    /// Whether there are lines around the table.
    external: bool = false,
    /// Whether there is a line below the first row.
    header: bool = false,
    /// How they are drawn. May be missing if there are none.
    stroke: ?Stroke = null,

    pub const schema: Schema(@This()) = .{ .external = common.yes_no, .header = common.yes_no };
};

/// The lines between the cells of a table.
pub const TableSeparators = struct {
    /// Whether there are lines between rows.
    rows: bool = false,
    /// Whether there are lines between columns.
    columns: bool = false,
    /// How they are drawn. May be missing if there are none.
    stroke: ?Stroke = null,

    pub const schema: Schema(@This()) = .{
        .rows = common.yes_no,
        .columns = .{ .token = "cols", .flag = .yes_no },
    };
};

/// How many columns and rows a cell takes. Zero: another cell takes its place.
pub const CellSpan = struct {
    columns: i64,
    rows: i64,

    pub const schema: Schema(@This()) = .{ .columns = common.positional, .rows = common.positional };
};

/// A cell of a table on a board or of a footprint.
pub const BoardTableCell = struct {
    text: []const u8,
    locked: bool = false,
    /// A corner of the cell. Missing if the table is turned.
    start: ?geometry.Point = null,
    /// The corner across. Missing if the table is turned.
    end: ?geometry.Point = null,
    /// The corners of the cell of a table that is turned.
    outline: ?geometry.Outline = null,
    margins: ?text_box.Margins = null,
    span: ?CellSpan = null,
    /// The direction of the text, counterclockwise.
    angle: ?f64 = null,
    layer: []const u8,
    uuid: ?[]const u8 = null,
    effects: ?Effects = null,
    render_cache: ?board_text.RenderCache = null,

    pub const schema: Schema(@This()) = .{
        .text = common.positional,
        .outline = .{ .token = "pts" },
        .angle = common.angle,
        .uuid = common.uuid,
    };
};

/// The cells of a table on a board, row after row.
pub const BoardTableCells = struct {
    cells: []const BoardTableCell = &.{},

    pub const schema: Schema(@This()) = .{ .cells = .{ .token = "table_cell" } };
};

/// A table on a board or of a footprint.
pub const BoardTable = struct {
    column_count: i64,
    uuid: ?[]const u8 = null,
    locked: bool = false,
    layer: ?[]const u8 = null,
    border: ?TableBorder = null,
    separators: ?TableSeparators = null,
    column_widths: []const f64 = &.{},
    row_heights: []const f64 = &.{},
    cells: ?BoardTableCells = null,

    pub const schema: Schema(@This()) = .{
        .uuid = common.uuid,
        .column_widths = common.length,
        .row_heights = common.length,
    };
};
