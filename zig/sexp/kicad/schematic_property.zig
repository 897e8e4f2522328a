//! The fields of symbols, sheets and labels.
const common = @import("common.zig");
const geometry = @import("geometry.zig");
const Effects = @import("text.zig").Effects;
const Schema = @import("schema.zig").Schema;

/// A field of a symbol, a sheet or a label: a name and a text, such as `Reference` and `R1`.
pub const SchematicProperty = struct {
    /// Whether it is known in the symbol editor only, not in schematics.
    private: bool = false,
    /// What it is called: `Reference`, `Value`, ….
    name: []const u8,
    /// Its text.
    value: []const u8,
    /// Its number in its symbol: 0 for the reference, 1 the value, 2 the footprint, 3 the datasheet. In files of version 6 only.
    id: ?i64 = null,
    /// Where it is.
    at: ?geometry.Position = null,
    /// Whether it isn't drawn, in files from version 10 on. Before, the text's `effects` say so.
    hide: bool = false,
    /// Whether its name is drawn before its text.
    show_name: bool = false,
    /// Whether it stays where it is when KiCad arranges the fields.
    do_not_autoplace: bool = false,
    /// How the text looks.
    effects: ?Effects = null,

    pub const schema: Schema(@This()) = .{
        .private = common.private,
        .name = common.positional,
        .value = common.positional,
        .id = .{ .until = 6 },
        .hide = .{ .flag = .yes_no, .since = 10 },
        .show_name = .{ .flag = .parenthesized_until_7, .since = 7 },
        .do_not_autoplace = .{ .flag = .parenthesized_until_7, .since = 7 },
    };
};
