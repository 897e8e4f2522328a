//! KiCad's files as models: what their lists hold, in all versions.
const std = @import("std");
const pyzig = @import("pyzig");
pub const schema = @import("schema.zig");
pub const barcode = @import("barcode.zig");
pub const board = @import("board.zig");
pub const board_image = @import("board_image.zig");
pub const board_table = @import("board_table.zig");
pub const board_text = @import("board_text.zig");
pub const check = @import("check.zig");
pub const connections = @import("connections.zig");
pub const design_rules = @import("design_rules.zig");
pub const dimension = @import("dimension.zig");
pub const drill = @import("drill.zig");
pub const embedded = @import("embedded.zig");
pub const embedded_checksum = @import("embedded_checksum.zig");
pub const fill = @import("fill.zig");
pub const footprint = @import("footprint.zig");
pub const footprint_model = @import("footprint_model.zig");
pub const footprint_property = @import("footprint_property.zig");
pub const generated = @import("generated.zig");
pub const geometry = @import("geometry.zig");
pub const graphics = @import("graphics.zig");
pub const group = @import("group.zig");
pub const instances = @import("instances.zig");
pub const jumpers = @import("jumpers.zig");
pub const labels = @import("labels.zig");
pub const library_symbol = @import("library_symbol.zig");
pub const library_table = @import("library_table.zig");
pub const margins = @import("margins.zig");
pub const marker = @import("marker.zig");
pub const match = @import("match.zig");
pub const net = @import("net.zig");
pub const netlist = @import("netlist.zig");
pub const netlist_component = @import("netlist_component.zig");
pub const netlist_libraries = @import("netlist_libraries.zig");
pub const old_setup = @import("old_setup.zig");
pub const pad = @import("pad.zig");
pub const pad_shape = @import("pad_shape.zig");
pub const padstack = @import("padstack.zig");
pub const page = @import("page.zig");
pub const plot = @import("plot.zig");
pub const points = @import("points.zig");
pub const rule_area = @import("rule_area.zig");
pub const schematic = @import("schematic.zig");
pub const schematic_image = @import("schematic_image.zig");
pub const schematic_property = @import("schematic_property.zig");
pub const schematic_shapes = @import("schematic_shapes.zig");
pub const schematic_symbol = @import("schematic_symbol.zig");
pub const schematic_table = @import("schematic_table.zig");
pub const schematic_text = @import("schematic_text.zig");
pub const setup = @import("setup.zig");
pub const schematic_versions = @import("schematic_versions.zig");
pub const sheet = @import("sheet.zig");
pub const stackup = @import("stackup.zig");
pub const stroke = @import("stroke.zig");
pub const symbol_library = @import("symbol_library.zig");
pub const symbol_pin = @import("symbol_pin.zig");
pub const table = @import("table.zig");
pub const teardrops = @import("teardrops.zig");
pub const text = @import("text.zig");
pub const text_box = @import("text_box.zig");
pub const track = @import("track.zig");
pub const variant = @import("variant.zig");
pub const view = @import("view.zig");
pub const worksheet = @import("worksheet.zig");
pub const worksheet_items = @import("worksheet_items.zig");
pub const zone = @import("zone.zig");
pub const zone_fill = @import("zone_fill.zig");

/// The models of the roots of all kinds of file, each of which declares `file`.
pub const file_roots: []const type = &.{
    board.Board,
    footprint.Footprint,
    schematic.Schematic,
    symbol_library.SymbolLibrary,
    netlist.Netlist,
    library_table.FootprintLibraryTable,
    library_table.SymbolLibraryTable,
    worksheet.Worksheet,
    design_rules.DesignRules,
};

/// All models, for the manifest.
pub const models: []const pyzig.Model = manifestModels(schema.reachable(file_roots));

fn manifestModels(comptime types: []const type) []const pyzig.Model {
    comptime {
        var list: [types.len]pyzig.Model = undefined;
        for (&list, types) |*model, T| {
            model.* = .{ .Type = T, .Schema = if (@typeInfo(T) == .@"struct") SchemaOf(T) else null };
        }
        const result = list;
        return &result;
    }
}

fn SchemaOf(comptime T: type) type {
    return struct {
        pub const value = schema.schemaOf(T).*;
    };
}

test {
    _ = schema;
    _ = board;
    _ = footprint;
    _ = schematic;
    _ = symbol_library;
    _ = netlist;
    _ = library_table;
    _ = worksheet;
    _ = design_rules;
    _ = embedded_checksum;
    _ = match;
    _ = @import("normalize.zig");
    _ = check;
    _ = @import("board_test.zig");
    _ = @import("check_test.zig");
    _ = @import("coverage_test.zig");
    _ = @import("spelling.zig");
    _ = @import("suggestion.zig");
    _ = view;
    _ = @import("view_test.zig");
}

test "names of models are unique, and none that JavaScript has for all programs" {
    @setEvalBranchQuota(1_000_000);
    const globals = [_][]const u8{ "Array", "Boolean", "Buffer", "Date", "Error", "Event", "File", "Function", "Map", "Number", "Object", "Promise", "Proxy", "RegExp", "Set", "String", "Symbol", "Text" };
    const names = comptime names: {
        const types = schema.reachable(file_roots);
        var names: [types.len][]const u8 = undefined;
        for (&names, types) |*name, T| name.* = schema.shortName(T);
        const result = names;
        break :names result;
    };
    for (names, 0..) |name, index| {
        for (globals) |global| try std.testing.expect(!std.mem.eql(u8, name, global));
        for (names[0..index]) |other| if (std.mem.eql(u8, name, other)) {
            std.debug.print("two models are called {s}\n", .{name});
            return error.NameIsNotUnique;
        };
    }
}
