//! The texts of schematics and of symbols.
const common = @import("common.zig");
const geometry = @import("geometry.zig");
const Effects = @import("text.zig").Effects;
const Fill = @import("fill.zig").Fill;
const Margins = @import("margins.zig").Margins;
const Schema = @import("schema.zig").Schema;
const Stroke = @import("stroke.zig").Stroke;

/// A text of a schematic.
pub const SchematicText = struct {
    /// What is written.
    text: []const u8,
    /// Whether simulations ignore it: it is no directive for them.
    exclude_from_sim: bool = false,
    /// Where it is.
    at: geometry.Position,
    /// How the text looks.
    effects: ?Effects = null,
    /// What identifies it in its file.
    uuid: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{
        .text = common.positional,
        .exclude_from_sim = .{ .flag = .yes_no, .since = 8 },
        .uuid = common.schematic_uuid,
    };
};

/// The place of a text in a symbol of a library.
pub const SymbolTextPosition = struct {
    /// To the right.
    x: f64,
    /// Upwards.
    y: f64,
    /// Counterclockwise, in tenths of a degree: 900 is a quarter turn.
    angle: f64 = 0,

    pub const schema: Schema(@This()) = .{
        .x = common.positional_length,
        .y = common.positional_length,
        .angle = common.positional,
    };
};

/// A text of a symbol.
pub const SymbolText = struct {
    /// Whether it is seen in the symbol editor only, not in schematics.
    private: bool = false,
    /// What is written.
    text: []const u8,
    /// Where it is.
    at: SymbolTextPosition,
    /// How the text looks.
    effects: ?Effects = null,

    pub const schema: Schema(@This()) = .{ .private = common.private, .text = common.positional };
};

/// A text in a box, which its lines fill.
pub const SchematicTextBox = struct {
    /// Whether it is seen in the symbol editor only, not in schematics. For texts of symbols.
    private: bool = false,
    /// What is written.
    text: []const u8,
    /// Whether simulations ignore it: it is no directive for them. For texts of schematics.
    exclude_from_sim: bool = false,
    /// The corner that the size counts from.
    at: geometry.Position,
    /// How wide and high it is.
    size: geometry.Size,
    /// Missing where the letters decide how far they keep from the edges.
    margins: ?Margins = null,
    /// The line that it is drawn with.
    stroke: ?Stroke = null,
    /// What is inside.
    fill: ?Fill = null,
    /// How the text looks.
    effects: ?Effects = null,
    /// Missing in symbols of libraries.
    uuid: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{
        .private = common.private,
        .text = common.positional,
        .exclude_from_sim = .{ .flag = .yes_no, .since = 8 },
        .margins = .{ .since = 9 },
        .uuid = common.schematic_uuid,
    };
};
