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
        .versions = &.{
            .{ .from = 0, .major = 6 },
            .{ .from = 20220101, .major = 7 },
            .{ .from = 20231120, .major = 8 },
            .{ .from = 20240101, .major = 9 },
            .{ .from = 20250222, .major = 10 },
        },
        .newest = 20251024,
    };
};

test "the model of symbol libraries" {
    const model = schema_language.schemaOf(SymbolLibrary);
    try std.testing.expectEqualStrings("symbol-library", model.file.?.kind);
}
