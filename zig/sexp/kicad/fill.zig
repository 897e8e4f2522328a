//! What shapes of schematics and of symbols are filled with.
const Color = @import("stroke.zig").Color;

/// How a shape is filled.
pub const FillType = enum {
    /// Not at all.
    none,
    /// With the colour of its outline.
    outline,
    /// With the colour that the theme has for the inside of symbols.
    background,
    /// With the colour of its own.
    color,
    /// With slanted lines.
    hatch,
    /// With lines that are slanted the other way.
    reverse_hatch,
    /// With lines both ways.
    cross_hatch,
};

/// What a shape of a schematic or of a symbol is filled with.
pub const Fill = struct {
    /// Missing where the colour says it all, as in sheets.
    type: ?FillType = null,
    /// The colour, where the type needs one.
    color: ?Color = null,
};
