//! Marks on boards: targets and points.
const common = @import("common.zig");
const geometry = @import("geometry.zig");
const Schema = @import("schema.zig").Schema;

/// The shape of a target.
pub const TargetShape = enum {
    /// An upright cross.
    plus,
    /// A slanted cross.
    x,
};

/// A cross with a circle, by which layers are aligned.
pub const Target = struct {
    shape: TargetShape,
    at: geometry.Point,
    size: f64,
    /// How wide its lines are.
    width: ?f64 = null,
    layer: ?[]const u8 = null,
    uuid: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{
        .shape = common.positional,
        .size = common.length,
        .width = common.length,
        .uuid = common.uuid,
    };
};

/// A place that other things can be aligned to.
pub const ReferencePoint = struct {
    at: geometry.Point,
    /// How large it is shown.
    size: ?f64 = null,
    layer: ?[]const u8 = null,
    uuid: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{ .size = common.length, .uuid = common.uuid };
};
