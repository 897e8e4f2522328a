//! The shapes that boards, footprints and pads are drawn with.
const common = @import("common.zig");
const geometry = @import("geometry.zig");
const board_text = @import("board_text.zig");
const text_box = @import("text_box.zig");
const Net = @import("net.zig").Net;
const Points = @import("points.zig").Points;
const schema_language = @import("schema.zig");
const Stroke = @import("stroke.zig").Stroke;

const Field = schema_language.Field;
const Outline = geometry.Outline;
const Point = geometry.Point;
const Schema = schema_language.Schema;

/// How the inside of a shape is filled.
pub const ShapeFill = enum {
    /// Filled. `solid` in earlier versions.
    yes,
    /// Not filled. `none` in earlier versions.
    no,
    /// Filled, up to version 8.
    solid,
    /// Not filled, up to version 8.
    none,
    /// With slanted lines.
    hatch,
    /// With lines that are slanted the other way.
    reverse_hatch,
    /// With lines both ways.
    cross_hatch,
};

const mask_margin: Field = .{ .unit = .millimetre, .since = 9 };
const status: Field = .{ .quoting = .never, .until = 5 };

/// A straight line.
pub const GraphicLine = struct {
    /// Where it starts.
    start: Point,
    /// Where it ends.
    end: Point,
    /// An angle that version 5 writes and nothing uses.
    angle: ?f64 = null,
    /// How it is drawn, from version 7 on. Missing in pads.
    stroke: ?Stroke = null,
    /// Whether it is protected from being moved.
    locked: bool = false,
    /// The layer it is on.
    layer: ?[]const u8 = null,
    /// The layers of a line of copper that is not covered by solder mask, instead of its layer.
    layers: []const []const u8 = &.{},
    /// How far the opening in the solder mask reaches beyond the copper.
    solder_mask_margin: ?f64 = null,
    /// How wide the line is, in pads and up to version 6. Other lines of later versions have a stroke.
    width: ?f64 = null,
    /// The net that copper belongs to.
    net: ?Net = null,
    /// Identifies it in its file, and through all versions of the file.
    uuid: ?[]const u8 = null,
    /// Hexadecimal flags of version 5.
    status: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{
        .angle = .{ .unit = .degree, .until = 5 },
        .stroke = .{ .since = 7 },
        .width = common.length,
        .layers = .{ .since = 9 },
        .solder_mask_margin = mask_margin,
        .net = .{ .since = 8 },
        .uuid = common.uuid,
        .status = status,
    };
};

/// A rectangle.
pub const GraphicRectangle = struct {
    /// A corner.
    start: Point,
    /// The corner across.
    end: Point,
    /// The radius of its corners; they are sharp when it is missing.
    radius: ?f64 = null,
    /// How its outline is drawn, from version 7 on. Missing in pads.
    stroke: ?Stroke = null,
    /// How the inside is filled.
    fill: ?ShapeFill = null,
    /// Whether it is protected from being moved.
    locked: bool = false,
    /// The layer it is on.
    layer: ?[]const u8 = null,
    /// The layers of copper that is not covered by solder mask, instead of its layer.
    layers: []const []const u8 = &.{},
    /// How far the opening in the solder mask reaches beyond the copper.
    solder_mask_margin: ?f64 = null,
    /// How wide the outline is, in pads and up to version 6. Other rectangles of later versions have a stroke.
    width: ?f64 = null,
    /// The net that copper belongs to.
    net: ?Net = null,
    /// Identifies it in its file, and through all versions of the file.
    uuid: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{
        .radius = .{ .unit = .millimetre, .since = 10 },
        .stroke = .{ .since = 7 },
        .width = common.length,
        .layers = .{ .since = 9 },
        .solder_mask_margin = mask_margin,
        .net = .{ .since = 8 },
        .uuid = common.uuid,
    };
};

/// A circle.
pub const GraphicCircle = struct {
    /// The middle of the circle.
    center: Point,
    /// A point of the circle.
    end: Point,
    /// How it is drawn, from version 7 on. Missing in pads.
    stroke: ?Stroke = null,
    /// How the inside is filled.
    fill: ?ShapeFill = null,
    /// Whether it is protected from being moved.
    locked: bool = false,
    /// The layer it is on.
    layer: ?[]const u8 = null,
    /// The layers of copper that is not covered by solder mask, instead of its layer.
    layers: []const []const u8 = &.{},
    /// How far the opening in the solder mask reaches beyond the copper.
    solder_mask_margin: ?f64 = null,
    /// How wide the line is, in pads and up to version 6. Other circles of later versions have a stroke.
    width: ?f64 = null,
    /// The net that copper belongs to.
    net: ?Net = null,
    /// Identifies it in its file, and through all versions of the file.
    uuid: ?[]const u8 = null,
    /// Hexadecimal flags of version 5.
    status: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{
        .stroke = .{ .since = 7 },
        .width = common.length,
        .layers = .{ .since = 9 },
        .solder_mask_margin = mask_margin,
        .net = .{ .since = 8 },
        .uuid = common.uuid,
        .status = status,
    };
};

/// A part of a circle. Up to version 5 `start` is the middle of the circle, `end` is where the arc starts, and `angle` says how far it goes.
/// Later versions have three points of the arc.
pub const GraphicArc = struct {
    /// Where the arc starts. The middle of its circle if it has an angle.
    start: Point,
    /// A point of the arc, halfway. Missing if it has an angle.
    mid: ?Point = null,
    /// Where the arc ends. Where it starts if it has an angle.
    end: Point,
    /// How far the arc goes, clockwise as it is seen on the screen. Missing if the arc has three points.
    angle: ?f64 = null,
    /// How it is drawn, from version 7 on. Missing in pads.
    stroke: ?Stroke = null,
    /// Whether it is protected from being moved.
    locked: bool = false,
    /// The layer it is on.
    layer: ?[]const u8 = null,
    /// The layers of copper that is not covered by solder mask, instead of its layer.
    layers: []const []const u8 = &.{},
    /// How far the opening in the solder mask reaches beyond the copper.
    solder_mask_margin: ?f64 = null,
    /// How wide the line is, in pads and up to version 6. Other arcs of later versions have a stroke.
    width: ?f64 = null,
    /// The net that copper belongs to.
    net: ?Net = null,
    /// Identifies it in its file, and through all versions of the file.
    uuid: ?[]const u8 = null,
    /// Hexadecimal flags of version 5.
    status: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{
        .mid = .{ .since = 6 },
        .angle = .{ .unit = .degree, .until = 6 },
        .stroke = .{ .since = 7 },
        .width = common.length,
        .layers = .{ .since = 9 },
        .solder_mask_margin = mask_margin,
        .net = .{ .since = 8 },
        .uuid = common.uuid,
        .status = status,
    };
};

/// A polygon.
pub const GraphicPolygon = struct {
    /// The corners and arcs of its outline.
    outline: Outline,
    /// How its outline is drawn, from version 7 on. Missing in pads.
    stroke: ?Stroke = null,
    /// How the inside is filled.
    fill: ?ShapeFill = null,
    /// Whether it is protected from being moved.
    locked: bool = false,
    /// The layer it is on.
    layer: ?[]const u8 = null,
    /// The layers of copper that is not covered by solder mask, instead of its layer.
    layers: []const []const u8 = &.{},
    /// How far the opening in the solder mask reaches beyond the copper.
    solder_mask_margin: ?f64 = null,
    /// How wide the outline is, in pads and up to version 6. Other polygons of later versions have a stroke.
    width: ?f64 = null,
    /// The net that copper belongs to.
    net: ?Net = null,
    /// Identifies it in its file, and through all versions of the file.
    uuid: ?[]const u8 = null,
    /// Hexadecimal flags of version 5.
    status: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{
        .outline = .{ .token = "pts" },
        .stroke = .{ .since = 7 },
        .width = common.length,
        .layers = .{ .since = 9 },
        .solder_mask_margin = mask_margin,
        .net = .{ .since = 8 },
        .uuid = common.uuid,
        .status = status,
    };
};

/// A cubic Bézier curve.
pub const GraphicCurve = struct {
    /// The start, two control points, and the end.
    path: Points,
    /// How it is drawn, from version 7 on. Missing in pads.
    stroke: ?Stroke = null,
    /// Whether it is protected from being moved.
    locked: bool = false,
    /// The layer it is on.
    layer: ?[]const u8 = null,
    /// The layers of copper that is not covered by solder mask, instead of its layer.
    layers: []const []const u8 = &.{},
    /// How far the opening in the solder mask reaches beyond the copper.
    solder_mask_margin: ?f64 = null,
    /// How wide the line is, in pads and up to version 6. Other curves of later versions have a stroke.
    width: ?f64 = null,
    /// The net that copper belongs to.
    net: ?Net = null,
    /// Identifies it in its file, and through all versions of the file.
    uuid: ?[]const u8 = null,
    /// Hexadecimal flags of version 5.
    status: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{
        .path = .{ .token = "pts" },
        .stroke = .{ .since = 7 },
        .width = common.length,
        .layers = .{ .since = 9 },
        .solder_mask_margin = mask_margin,
        .net = .{ .since = 8 },
        .uuid = common.uuid,
        .status = status,
    };
};

/// A shape or a text on a board.
pub const BoardGraphic = union(enum) {
    /// A straight line.
    line: GraphicLine,
    /// A rectangle.
    rect: GraphicRectangle,
    /// A circle.
    circle: GraphicCircle,
    /// A part of a circle.
    arc: GraphicArc,
    /// A polygon.
    poly: GraphicPolygon,
    /// A cubic Bézier curve.
    curve: GraphicCurve,
    /// A text.
    text: board_text.BoardText,
    /// A text in a box.
    text_box: text_box.TextBox,
};

/// A shape or a text of a footprint.
pub const FootprintGraphic = union(enum) {
    /// A straight line.
    line: GraphicLine,
    /// A rectangle.
    rect: GraphicRectangle,
    /// A circle.
    circle: GraphicCircle,
    /// A part of a circle.
    arc: GraphicArc,
    /// A polygon.
    poly: GraphicPolygon,
    /// A cubic Bézier curve.
    curve: GraphicCurve,
    /// A text.
    text: board_text.FootprintText,
    /// A text in a box.
    text_box: text_box.TextBox,
};

/// A shape that is a part of a pad. Places are relative to the pad.
pub const PadPrimitive = union(enum) {
    /// A straight line.
    line: GraphicLine,
    /// A rectangle.
    rect: GraphicRectangle,
    /// A circle.
    circle: GraphicCircle,
    /// A part of a circle.
    arc: GraphicArc,
    /// A polygon.
    poly: GraphicPolygon,
    /// A cubic Bézier curve.
    curve: GraphicCurve,
    /// Where the pad's number is shown. Not a part of its copper.
    bbox: GraphicRectangle,
    /// Where a spoke of a thermal relief leaves the pad. Not a part of its copper.
    vector: GraphicLine,
};
