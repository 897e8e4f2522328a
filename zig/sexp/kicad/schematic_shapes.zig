//! The shapes that schematics and symbols are drawn with.
const common = @import("common.zig");
const geometry = @import("geometry.zig");
const Fill = @import("fill.zig").Fill;
const Points = @import("points.zig").Points;
const Schema = @import("schema.zig").Schema;
const Stroke = @import("stroke.zig").Stroke;

const Point = geometry.Point;

/// Straight lines from point to point.
pub const SchematicPolyline = struct {
    /// Whether it is seen in the symbol editor only, not in schematics. For shapes of symbols.
    private: bool = false,
    /// The corners. The last one is the first one again where the line is closed.
    path: Points,
    /// The line that it is drawn with.
    stroke: ?Stroke = null,
    /// What is inside.
    fill: ?Fill = null,
    /// Missing in symbols of libraries.
    uuid: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{
        .private = common.private,
        .path = .{ .token = "pts" },
        .uuid = common.schematic_uuid,
    };
};

/// A rectangle.
pub const SchematicRectangle = struct {
    /// Whether it is seen in the symbol editor only, not in schematics. For shapes of symbols.
    private: bool = false,
    /// A corner.
    start: Point,
    /// The corner across.
    end: Point,
    /// The radius of its corners; they are sharp when it is missing.
    radius: ?f64 = null,
    /// The line that it is drawn with.
    stroke: ?Stroke = null,
    /// What is inside.
    fill: ?Fill = null,
    /// Missing in symbols of libraries.
    uuid: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{
        .private = common.private,
        .radius = .{ .unit = .millimetre, .since = 10 },
        .uuid = common.schematic_uuid,
    };
};

/// A circle.
pub const SchematicCircle = struct {
    /// Whether it is seen in the symbol editor only, not in schematics. For shapes of symbols.
    private: bool = false,
    /// Its middle.
    center: Point,
    /// From its middle to its outline.
    radius: f64,
    /// The line that it is drawn with.
    stroke: ?Stroke = null,
    /// What is inside.
    fill: ?Fill = null,
    /// Missing in symbols of libraries.
    uuid: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{
        .private = common.private,
        .radius = common.length,
        .uuid = common.schematic_uuid,
    };
};

/// The circle that an arc is a part of, and between which angles it is. Files of early versions 6 have it besides the points of the arc.
pub const ArcRadius = struct {
    /// The middle of the circle.
    at: ?Point = null,
    /// The radius of the circle.
    length: ?f64 = null,
    /// Between which angles the arc is.
    angles: ?ArcAngles = null,

    pub const schema: Schema(@This()) = .{ .length = common.length };
};

/// The angles between which an arc is.
pub const ArcAngles = struct {
    /// The first one, counterclockwise.
    start: f64,
    /// The last one, counterclockwise.
    end: f64,

    pub const schema: Schema(@This()) = .{
        .start = .{ .form = .positional, .unit = .degree },
        .end = .{ .form = .positional, .unit = .degree },
    };
};

/// A part of a circle, from its start over its middle to its end.
pub const SchematicArc = struct {
    /// Whether it is seen in the symbol editor only, not in schematics. For shapes of symbols.
    private: bool = false,
    /// Where it starts.
    start: Point,
    /// A point of the arc, halfway. Missing in files of early versions 6, which have the radius.
    mid: ?Point = null,
    /// Where it ends.
    end: Point,
    /// The same arc by its circle, in files of early versions 6.
    radius: ?ArcRadius = null,
    /// The line that it is drawn with.
    stroke: ?Stroke = null,
    /// What is inside.
    fill: ?Fill = null,
    /// Missing in symbols of libraries.
    uuid: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{
        .private = common.private,
        .radius = .{ .until = 6 },
        .uuid = common.schematic_uuid,
    };
};

/// A cubic Bézier curve.
pub const SchematicBezier = struct {
    /// Whether it is seen in the symbol editor only, not in schematics. For shapes of symbols.
    private: bool = false,
    /// The start, two control points, and the end.
    path: Points,
    /// The line that it is drawn with.
    stroke: ?Stroke = null,
    /// What is inside.
    fill: ?Fill = null,
    /// Missing in symbols of libraries.
    uuid: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{
        .private = common.private,
        .path = .{ .token = "pts" },
        .uuid = common.schematic_uuid,
    };
};

/// A shape of a schematic or of a symbol.
pub const SchematicShape = union(enum) {
    arc: SchematicArc,
    bezier: SchematicBezier,
    circle: SchematicCircle,
    polyline: SchematicPolyline,
    rectangle: SchematicRectangle,
};
