//! The three-dimensional models of footprints.
const common = @import("common.zig");
const geometry = @import("geometry.zig");
const Schema = @import("schema.zig").Schema;

/// Three numbers for the axes of space, as a list of their own.
pub const ModelVector = struct {
    xyz: geometry.Vector,
};

/// A three-dimensional model of a part.
pub const FootprintModel = struct {
    /// The file, such as `${KICAD8_3DMODEL_DIR}/Package_SO.3dshapes/SO-8.step`.
    path: []const u8,
    hide: bool = false,
    /// 0, invisible, to 1. It is 1 when it is missing.
    opacity: ?f64 = null,
    /// Where it is, in inches. Files up to version 5 have it instead of the offset.
    at: ?ModelVector = null,
    /// Where it is, in millimetres.
    offset: ?ModelVector = null,
    scale: ?ModelVector = null,
    /// In degrees.
    rotation: ?ModelVector = null,

    pub const schema: Schema(@This()) = .{
        .path = common.positional,
        .opacity = .{ .unit = .ratio, .since = 6 },
        .at = .{ .until = 5 },
        .rotation = .{ .token = "rotate" },
    };
};
