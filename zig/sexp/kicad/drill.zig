//! What is done to the holes of pads and vias.
const common = @import("common.zig");
const Schema = @import("schema.zig").Schema;
const Toggle = @import("schema.zig").Toggle;

/// A setting of both sides of a board: whether vias or pads are tented, covered or plugged there.
pub const OuterSides = struct {
    /// The setting of the front. `none`: what surrounds the item decides.
    front: ?Toggle = null,
    /// The setting of the back. `none`: what surrounds the item decides.
    back: ?Toggle = null,
    /// Neither side, in version 9. Later versions say so for each side.
    none: bool = false,

    pub const schema: Schema(@This()) = .{
        .front = .{ .flag = .word_until_9 },
        .back = .{ .flag = .word_until_9 },
        .none = .{ .form = .word, .until = 9 },
    };
};

/// A second hole that is drilled from one side to remove copper of layers.
pub const BackDrill = struct {
    /// The diameter.
    size: f64,
    /// The layers where the hole starts and ends.
    layers: []const []const u8 = &.{},

    pub const schema: Schema(@This()) = .{ .size = common.length };
};

/// How the mouth of a hole is widened.
pub const HoleWideningType = enum {
    /// By a wider cylinder.
    counterbore,
    /// By a cone.
    countersink,
};

/// How the mouth of a hole is widened after drilling.
pub const HoleWidening = struct {
    type: ?HoleWideningType = null,
    /// The diameter at the surface.
    size: ?f64 = null,
    /// How deep a counterbore is.
    depth: ?f64 = null,
    /// The angle of a countersink.
    angle: ?f64 = null,

    pub const schema: Schema(@This()) = .{
        .type = common.positional,
        .size = common.length,
        .depth = common.length,
        .angle = common.angle,
    };
};
