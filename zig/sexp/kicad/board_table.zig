//! The tables of boards and footprints.
const board_text = @import("board_text.zig");
const common = @import("common.zig");
const geometry = @import("geometry.zig");
const table = @import("table.zig");
const Effects = @import("text.zig").Effects;
const Margins = @import("margins.zig").Margins;
const Schema = @import("schema.zig").Schema;

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
    margins: ?Margins = null,
    span: ?table.CellSpan = null,
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
    border: ?table.TableBorder = null,
    separators: ?table.TableSeparators = null,
    column_widths: []const f64 = &.{},
    row_heights: []const f64 = &.{},
    cells: ?BoardTableCells = null,

    pub const schema: Schema(@This()) = .{
        .uuid = common.uuid,
        .column_widths = common.length,
        .row_heights = common.length,
    };
};
