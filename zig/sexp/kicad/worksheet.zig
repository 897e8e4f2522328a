//! Worksheets, the frames of pages: `.kicad_wks` files.
const std = @import("std");
const common = @import("common.zig");
const geometry = @import("geometry.zig");
const items = @import("worksheet_items.zig");
const schema_language = @import("schema.zig");
const Schema = schema_language.Schema;

/// The usual sizes of a worksheet's items, and its margins.
pub const WorksheetSetup = struct {
    /// Of letters.
    text_size: ?geometry.Size = null,
    /// How wide its lines are; the usual width when it is missing.
    line_width: ?f64 = null,
    /// Of letters.
    text_line_width: ?f64 = null,
    /// From the paper's edge to the frame.
    left_margin: ?f64 = null,
    /// From the paper's edge to the frame.
    right_margin: ?f64 = null,
    /// From the paper's edge to the frame.
    top_margin: ?f64 = null,
    /// From the paper's edge to the frame.
    bottom_margin: ?f64 = null,

    pub const schema: Schema(@This()) = .{
        .text_size = .{ .token = "textsize" },
        .line_width = .{ .token = "linewidth", .unit = .millimetre },
        .text_line_width = .{ .token = "textlinewidth", .unit = .millimetre },
        .left_margin = common.length,
        .right_margin = common.length,
        .top_margin = common.length,
        .bottom_margin = common.length,
    };
};

/// A worksheet: the frame of a page, with its title block.
pub const Worksheet = struct {
    /// The version of the format, a date such as 20231118. Missing up to version 5.
    version: ?i64 = null,
    /// The program that wrote the file.
    generator: ?[]const u8 = null,
    /// The version of that program: `9.0`.
    generator_version: ?[]const u8 = null,
    /// Usual sizes, and the margins.
    setup: ?WorksheetSetup = null,
    /// All items, in the order in which they are drawn.
    items: []const items.WorksheetItem = &.{},
    /// The lines among the items.
    lines: []const items.WorksheetLine = &.{},
    /// The rectangles among the items.
    rectangles: []const items.WorksheetRectangle = &.{},
    /// The polygons among the items.
    polygons: []const items.WorksheetPolygon = &.{},
    /// The texts among the items.
    texts: []const items.WorksheetText = &.{},
    /// The pictures among the items.
    bitmaps: []const items.WorksheetBitmap = &.{},

    pub const schema: Schema(@This()) = .{
        .version = .{ .since = 6 },
        .generator = .{ .quoting = .bare_until_7, .since = 6 },
        .generator_version = .{ .since = 8 },
        .lines = .{ .token = "line", .derived = true },
        .rectangles = .{ .token = "rect", .derived = true },
        .polygons = .{ .token = "polygon", .derived = true },
        .texts = .{ .token = "tbtext", .derived = true },
        .bitmaps = .{ .token = "bitmap", .derived = true },
    };

    pub const file: schema_language.File = .{
        .kind = "worksheet",
        .tokens = &.{ "kicad_wks", "page_layout", "drawing_sheet" },
        .endings = &.{".kicad_wks"},
        .versions = &.{
            .{ .from = 0, .major = 5 },
            .{ .from = 20210101, .major = 6 },
            .{ .from = 20220101, .major = 7 },
            .{ .from = 20231118, .major = 8 },
        },
        .newest = 20231118,
    };
};

test "the model of worksheets" {
    const model = schema_language.schemaOf(Worksheet);
    try std.testing.expectEqualStrings("worksheet", model.file.?.kind);
}
