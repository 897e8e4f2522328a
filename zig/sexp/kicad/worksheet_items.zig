//! What worksheets are drawn with.
const common = @import("common.zig");
const geometry = @import("geometry.zig");
const text = @import("text.zig");
const Color = @import("stroke.zig").Color;
const Points = @import("points.zig").Points;
const schema_language = @import("schema.zig");
const Schema = schema_language.Schema;

const line_width: schema_language.Field = .{ .token = "linewidth", .unit = .millimetre };
const increment_x: schema_language.Field = .{ .token = "incrx", .unit = .millimetre };
const increment_y: schema_language.Field = .{ .token = "incry", .unit = .millimetre };

/// A corner of the frame within the margins: left or right, top or bottom.
pub const WorksheetCorner = enum { ltcorner, lbcorner, rtcorner, rbcorner };

/// A place, counted from a corner of the frame to the inside.
pub const WorksheetPoint = struct {
    /// To the left or right, away from the corner.
    x: f64,
    /// Up or down, away from the corner.
    y: f64,
    /// The corner that it is counted from.
    corner: WorksheetCorner = .rbcorner,

    pub const schema: Schema(@This()) = .{
        .x = common.positional_length,
        .y = common.positional_length,
        .corner = common.positional,
    };
};

/// On which pages an item is. On all when it is missing.
pub const WorksheetOption = enum {
    /// On the first page only.
    page1only,
    /// On all pages but the first.
    notonpage1,
};

/// A line.
pub const WorksheetLine = struct {
    /// What the editor calls it.
    name: ?[]const u8 = null,
    /// Where it starts.
    start: WorksheetPoint,
    /// Where it ends.
    end: WorksheetPoint,
    /// On which pages it is. On all when it is missing.
    option: ?WorksheetOption = null,
    /// How wide its lines are; the usual width when it is missing.
    line_width: ?f64 = null,
    /// How often it is drawn.
    repeat: ?i64 = null,
    /// How far each copy is from the one before, horizontally.
    increment_x: ?f64 = null,
    /// How far each copy is from the one before, vertically.
    increment_y: ?f64 = null,
    /// A note for those who edit the worksheet.
    comment: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{
        .line_width = line_width,
        .increment_x = increment_x,
        .increment_y = increment_y,
    };
};

/// A rectangle.
pub const WorksheetRectangle = struct {
    /// What the editor calls it.
    name: ?[]const u8 = null,
    /// A corner.
    start: WorksheetPoint,
    /// The corner across.
    end: WorksheetPoint,
    /// On which pages it is. On all when it is missing.
    option: ?WorksheetOption = null,
    /// How wide its lines are; the usual width when it is missing.
    line_width: ?f64 = null,
    /// How often it is drawn.
    repeat: ?i64 = null,
    /// How far each copy is from the one before, horizontally.
    increment_x: ?f64 = null,
    /// How far each copy is from the one before, vertically.
    increment_y: ?f64 = null,
    /// A note for those who edit the worksheet.
    comment: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{
        .line_width = line_width,
        .increment_x = increment_x,
        .increment_y = increment_y,
    };
};

/// Filled outlines.
pub const WorksheetPolygon = struct {
    /// What the editor calls it.
    name: ?[]const u8 = null,
    /// Where the outlines' zero is.
    position: WorksheetPoint,
    /// On which pages it is. On all when it is missing.
    option: ?WorksheetOption = null,
    /// How often it is drawn.
    repeat: ?i64 = null,
    /// How far each copy is from the one before, horizontally.
    increment_x: ?f64 = null,
    /// How far each copy is from the one before, vertically.
    increment_y: ?f64 = null,
    /// Counterclockwise.
    rotate: ?f64 = null,
    /// How wide its lines are; the usual width when it is missing.
    line_width: ?f64 = null,
    /// A note for those who edit the worksheet.
    comment: ?[]const u8 = null,
    /// The corners of each.
    outlines: []const Points = &.{},

    pub const schema: Schema(@This()) = .{
        .position = .{ .token = "pos" },
        .increment_x = increment_x,
        .increment_y = increment_y,
        .rotate = common.angle,
        .line_width = line_width,
        .outlines = .{ .token = "pts" },
    };
};

/// The letters of a text.
pub const WorksheetFont = struct {
    /// The name of a font of the system; KiCad's own when it is missing.
    face: ?[]const u8 = null,
    /// How wide strokes are.
    line_width: ?f64 = null,
    /// How large letters are; the usual size when it is missing.
    size: ?geometry.Size = null,
    /// Whether letters are bold.
    bold: bool = false,
    /// Whether letters are slanted.
    italic: bool = false,
    /// Its colour; the usual one when it is missing.
    color: ?Color = null,

    pub const schema: Schema(@This()) = .{
        .face = .{ .since = 7 },
        .line_width = line_width,
        .bold = common.word,
        .italic = common.word,
        .color = .{ .since = 7 },
    };
};

/// A text.
pub const WorksheetText = struct {
    /// With variables: `${TITLE}`, or `%T` up to version 5.
    text: []const u8,
    /// What the editor calls it.
    name: ?[]const u8 = null,
    /// Where it is.
    position: WorksheetPoint,
    /// On which pages it is. On all when it is missing.
    option: ?WorksheetOption = null,
    /// Counterclockwise.
    rotate: ?f64 = null,
    /// How its letters look.
    font: ?WorksheetFont = null,
    /// On which sides of its place it stands.
    justify: ?text.Justify = null,
    /// The greatest width. A longer text gets smaller.
    max_length: ?f64 = null,
    /// The greatest height. A higher text gets smaller.
    max_height: ?f64 = null,
    /// How often it is drawn.
    repeat: ?i64 = null,
    /// How far each copy is from the one before, horizontally.
    increment_x: ?f64 = null,
    /// How far each copy is from the one before, vertically.
    increment_y: ?f64 = null,
    /// How far each copy's number or letter is from the one before.
    increment_label: ?i64 = null,
    /// A note for those who edit the worksheet.
    comment: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{
        .text = common.positional,
        .position = .{ .token = "pos" },
        .rotate = common.angle,
        .max_length = .{ .token = "maxlen", .unit = .millimetre },
        .max_height = .{ .token = "maxheight", .unit = .millimetre },
        .increment_x = increment_x,
        .increment_y = increment_y,
        .increment_label = .{ .token = "incrlabel" },
    };
};

/// The file of a picture up to version 7.
pub const HexadecimalData = struct {
    /// Lines of bytes in hexadecimal digits, with blanks between.
    lines: []const []const u8 = &.{},

    pub const schema: Schema(@This()) = .{ .lines = .{ .token = "data", .form = .repeated } };
};

/// A picture.
pub const WorksheetBitmap = struct {
    /// What the editor calls it.
    name: ?[]const u8 = null,
    /// Where it is.
    position: WorksheetPoint,
    /// On which pages it is. On all when it is missing.
    option: ?WorksheetOption = null,
    /// 1 is its size by its resolution.
    scale: ?f64 = null,
    /// How often it is drawn.
    repeat: ?i64 = null,
    /// How far each copy is from the one before, horizontally.
    increment_x: ?f64 = null,
    /// How far each copy is from the one before, vertically.
    increment_y: ?f64 = null,
    /// A note for those who edit the worksheet.
    comment: ?[]const u8 = null,
    /// The PNG file, up to version 7.
    png_data: ?HexadecimalData = null,
    /// The PNG file, from version 8 on.
    data: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{
        .position = .{ .token = "pos" },
        .scale = common.ratio,
        .increment_x = increment_x,
        .increment_y = increment_y,
        .png_data = .{ .token = "pngdata", .until = 7 },
        .data = .{ .codec = .base64, .since = 8 },
    };
};

/// An item of a worksheet.
pub const WorksheetItem = union(enum) {
    line: WorksheetLine,
    rect: WorksheetRectangle,
    polygon: WorksheetPolygon,
    tbtext: WorksheetText,
    bitmap: WorksheetBitmap,
};
