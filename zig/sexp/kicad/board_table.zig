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
    /// What it says.
    text: []const u8,
    /// Whether it is protected from being moved.
    locked: bool = false,
    /// A corner of the cell. Missing if the table is turned.
    start: ?geometry.Point = null,
    /// The corner across. Missing if the table is turned.
    end: ?geometry.Point = null,
    /// The corners of the cell of a table that is turned.
    outline: ?geometry.Outline = null,
    /// The space around the text.
    margins: ?Margins = null,
    /// How many columns and rows it takes.
    span: ?table.CellSpan = null,
    /// The direction of the text, counterclockwise.
    angle: ?f64 = null,
    /// The layer it is on.
    layer: []const u8,
    /// Identifies it in its file, and through all versions of the file.
    uuid: ?[]const u8 = null,
    /// How the text looks.
    effects: ?Effects = null,
    /// The text as it was drawn with a font of the system.
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
    /// The cells, row after row.
    cells: []const BoardTableCell = &.{},

    pub const schema: Schema(@This()) = .{ .cells = .{ .token = "table_cell" } };
};

/// A table on a board or of a footprint.
pub const BoardTable = struct {
    /// How many columns there are.
    column_count: i64,
    /// Identifies it in its file, and through all versions of the file.
    uuid: ?[]const u8 = null,
    /// Whether it is protected from being moved.
    locked: bool = false,
    /// The layer it is on.
    layer: ?[]const u8 = null,
    /// The lines around it.
    border: ?table.TableBorder = null,
    /// The lines between cells.
    separators: ?table.TableSeparators = null,
    /// How wide the columns are.
    column_widths: []const f64 = &.{},
    /// How high the rows are.
    row_heights: []const f64 = &.{},
    /// The cells, row after row.
    cells: ?BoardTableCells = null,

    pub const schema: Schema(@This()) = .{
        .uuid = common.uuid,
        .column_widths = common.length,
        .row_heights = common.length,
    };
};
