//! Libraries of symbols: `.kicad_sym` files.
const std = @import("std");
const common = @import("common.zig");
const schema_language = @import("schema.zig");
const LibrarySymbol = @import("library_symbol.zig").LibrarySymbol;
const Schema = schema_language.Schema;

/// A library of symbols.
pub const SymbolLibrary = struct {
    /// The version of the format, a date such as 20241209.
    version: i64,
    /// The program that wrote the file.
    generator: ?[]const u8 = null,
    /// The version of that program: `9.0`.
    generator_version: ?[]const u8 = null,
    /// Its symbols.
    symbols: []const LibrarySymbol = &.{},

    pub const schema: Schema(@This()) = .{
        .generator = common.generator,
        .generator_version = .{ .since = 8 },
        .symbols = .{ .token = "symbol" },
    };

    pub const file: schema_language.File = .{
        .kind = "symbol-library",
        .tokens = &.{"kicad_symbol_lib"},
        .endings = &.{".kicad_sym"},
        .versions = @import("schematic_versions.zig").versions,
        .newest = 20251024,
    };
};

test "the model of symbol libraries" {
    const model = schema_language.schemaOf(SymbolLibrary);
    try std.testing.expectEqualStrings("symbol-library", model.file.?.kind);
}
