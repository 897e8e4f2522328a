//! Places and sizes.
const Schema = @import("schema.zig").Schema;

/// A place.
pub const Point = struct {
    /// To the right.
    x: f64,
    /// Downwards; upwards in symbols of libraries.
    y: f64,

    pub const schema: Schema(@This()) = .{
        .x = .{ .form = .positional, .unit = .millimetre },
        .y = .{ .form = .positional, .unit = .millimetre },
    };
};

/// A place and a direction.
pub const Position = struct {
    /// To the right.
    x: f64,
    /// Downwards; upwards in symbols of libraries.
    y: f64,
    /// Counterclockwise.
    angle: f64 = 0,

    pub const schema: Schema(@This()) = .{
        .x = .{ .form = .positional, .unit = .millimetre },
        .y = .{ .form = .positional, .unit = .millimetre },
        .angle = .{ .form = .positional, .unit = .degree },
    };
};

/// How wide and how high something is.
pub const Size = struct {
    width: f64,
    /// Where it is missing, the same as the width.
    height: ?f64 = null,

    pub const schema: Schema(@This()) = .{
        .width = .{ .form = .positional, .unit = .millimetre },
        .height = .{ .form = .positional, .unit = .millimetre },
    };
};

/// Three numbers for the axes of space: an offset in millimetres, a scale, or a rotation in degrees.
pub const Vector = struct {
    x: f64,
    y: f64,
    z: f64,

    pub const schema: Schema(@This()) = .{
        .x = .{ .form = .positional, .unit = .ratio },
        .y = .{ .form = .positional, .unit = .ratio },
        .z = .{ .form = .positional, .unit = .ratio },
    };
};

/// An arc of an outline, from its start over its middle to its end.
pub const ArcPoints = struct {
    start: Point,
    /// A point of the arc, halfway.
    mid: Point,
    end: Point,
};

/// A piece of an outline: a corner, or an arc.
pub const Vertex = union(enum) {
    xy: Point,
    arc: ArcPoints,
};

/// An outline: corners and arcs, in their order.
pub const Outline = struct {
    vertices: []const Vertex = &.{},
};
