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
    /// The shape of the cross.
    shape: TargetShape,
    /// Where its middle is.
    at: geometry.Point,
    /// How large it is.
    size: f64,
    /// How wide its lines are.
    width: ?f64 = null,
    /// The layer it is on.
    layer: ?[]const u8 = null,
    /// Identifies it in its file, and through all versions of the file.
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
    /// Where its middle is.
    at: geometry.Point,
    /// How large it is shown.
    size: ?f64 = null,
    /// The layer it is on.
    layer: ?[]const u8 = null,
    /// Identifies it in its file, and through all versions of the file.
    uuid: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{ .size = common.length, .uuid = common.uuid };
};
