//! How texts look.
const common = @import("common.zig");
const Color = @import("stroke.zig").Color;
const Schema = @import("schema.zig").Schema;

/// How large letters are.
pub const FontSize = struct {
    height: f64,
    width: ?f64 = null,

    pub const schema: Schema(@This()) = .{ .height = common.positional_length, .width = common.positional_length };
};

/// The letters of a text.
pub const Font = struct {
    /// The name of a font of the system; KiCad's own when it is missing.
    face: ?[]const u8 = null,
    size: ?FontSize = null,
    /// The distance of lines, as a part of the usual one.
    line_spacing: ?f64 = null,
    /// How wide strokes are.
    thickness: ?f64 = null,
    bold: bool = false,
    italic: bool = false,
    color: ?Color = null,

    pub const schema: Schema(@This()) = .{ .line_spacing = common.ratio, .thickness = common.length };
};

/// Where the place of a text is within it, or that it is mirrored.
pub const Justification = enum { left, center, right, top, bottom, mirror };

/// On which sides of its place a text stands. Without a word for a direction it is centred in it.
pub const Justify = struct {
    words: []const Justification = &.{},

    pub const schema: Schema(@This()) = .{ .words = common.positional };
};

/// How a text looks.
pub const Effects = struct {
    font: ?Font = null,
    justify: ?Justify = null,
    hide: bool = false,
    /// Where a click on the text leads.
    href: ?[]const u8 = null,
};
