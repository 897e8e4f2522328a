//! Tables of libraries: `fp-lib-table` and `sym-lib-table` files.
const std = @import("std");
const schema_language = @import("schema.zig");
const Schema = schema_language.Schema;

/// A library of a table.
pub const LibraryTableRow = struct {
    /// What the library is called in ids such as `Device:R`.
    name: []const u8,
    /// The kind of the library: `KiCad`, `Legacy`, `Table` for another table, ….
    type: []const u8,
    /// Where it is, with variables: `${KIPRJMOD}/footprints.pretty`.
    uri: []const u8,
    /// Options of its kind, with bars between.
    options: ?[]const u8 = null,
    /// What the library is, in words for people.
    description: ?[]const u8 = null,
    /// Whether KiCad doesn't load it.
    disabled: bool = false,
    /// Whether KiCad doesn't show it where footprints or symbols are chosen.
    hidden: bool = false,

    pub const schema: Schema(@This()) = .{
        .description = .{ .token = "descr" },
        .disabled = .{ .flag = .parenthesized },
        .hidden = .{ .flag = .parenthesized },
    };
};

const versions: []const schema_language.FormatVersion = &.{ .{ .from = 0, .major = 6 }, .{ .from = 7, .major = 10 } };

/// The table of footprint libraries.
pub const FootprintLibraryTable = struct {
    /// 7 from version 7 on, else missing.
    version: ?i64 = null,
    /// Its rows, in their order.
    libraries: []const LibraryTableRow = &.{},

    pub const schema: Schema(@This()) = .{ .version = .{ .since = 7 }, .libraries = .{ .token = "lib" } };

    pub const file: schema_language.File = .{
        .kind = "footprint-library-table",
        .tokens = &.{"fp_lib_table"},
        .endings = &.{"fp-lib-table"},
        .versions = versions,
        .newest = 7,
        .layout = .library_table,
    };
};

/// The table of symbol libraries.
pub const SymbolLibraryTable = struct {
    /// 7 from version 7 on, else missing.
    version: ?i64 = null,
    /// Its rows, in their order.
    libraries: []const LibraryTableRow = &.{},

    pub const schema: Schema(@This()) = .{ .version = .{ .since = 7 }, .libraries = .{ .token = "lib" } };

    pub const file: schema_language.File = .{
        .kind = "symbol-library-table",
        .tokens = &.{"sym_lib_table"},
        .endings = &.{"sym-lib-table"},
        .versions = versions,
        .newest = 7,
        .layout = .library_table,
    };
};

test "the models of library tables" {
    const footprints = schema_language.schemaOf(FootprintLibraryTable);
    const symbols = schema_language.schemaOf(SymbolLibraryTable);
    try std.testing.expectEqualStrings("footprint-library-table", footprints.file.?.kind);
    try std.testing.expectEqualStrings("symbol-library-table", symbols.file.?.kind);
    try std.testing.expectEqual(footprints.fields[1].type.model, symbols.fields[1].type.model);
}
