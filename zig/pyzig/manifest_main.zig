//! The program that prints a module's manifest; the build tool compiles and runs it:
//! `manifest --module sexp --out FILE --bindings zig/sexp/bindings.zig --source sexp=zig/sexp --source pyzig=zig/pyzig`.
const std = @import("std");
const bindings = @import("bindings");
const pyzig = @import("pyzig");

pub fn main(init: std.process.Init) !void {
    const arena = init.arena.allocator();
    var module_name: ?[]const u8 = null;
    var out: ?[]const u8 = null;
    var sources: pyzig.manifest.Sources = .{ .arena = arena };

    var arguments = try init.minimal.args.iterateAllocator(arena);
    _ = arguments.skip();
    while (arguments.next()) |option| {
        const value = arguments.next() orelse return usage("an option needs a value", option);
        if (std.mem.eql(u8, option, "--module")) {
            module_name = value;
        } else if (std.mem.eql(u8, option, "--out")) {
            out = value;
        } else if (std.mem.eql(u8, option, "--source")) {
            const equals = std.mem.indexOfScalar(u8, value, '=') orelse return usage("--source takes name=folder", value);
            try sources.addModule(init.io, value[0..equals], value[equals + 1 ..]);
        } else return usage("unknown option", option);
    }
    const name = module_name orelse return usage("--module is missing", "");
    const path = out orelse return usage("--out is missing", "");

    const documentation = if (sources.fileOf(name, "bindings")) |file| try sources.fileComment(file) else "";
    var text: std.Io.Writer.Allocating = .init(arena);
    var json: std.json.Stringify = .{ .writer = &text.writer, .options = .{ .whitespace = .indent_2 } };
    try pyzig.manifest.write(&json, bindings.module, name, &sources, documentation);
    try text.writer.writeByte('\n');
    try std.Io.Dir.cwd().writeFile(init.io, .{ .sub_path = path, .data = text.written() });
}

fn usage(problem: []const u8, detail: []const u8) error{Usage} {
    std.debug.print("manifest: {s} {s}\n", .{ problem, detail });
    return error.Usage;
}
