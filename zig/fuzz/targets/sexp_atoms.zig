//! Values of atoms: numbers are printed so that they read back, texts are quoted so that they read back.
const std = @import("std");
const sexp = @import("sexp");
const Input = @import("../Input.zig");
const Memory = @import("../Memory.zig");
const Document = @import("Document.zig");

pub fn run(memory: *Memory, bytes: []const u8) anyerror!void {
    var input: Input = .{ .bytes = bytes };
    try numbers(memory, &input);
    try texts(memory, &input);
}

/// KiCad writes ten digits, so what is read back may differ in the last of them.
fn numbers(memory: *Memory, input: *Input) !void {
    var document: Document = undefined;
    try document.open(memory, "(a x)", .{});
    defer document.close();
    const node = document.tree.nodes.items(.next)[document.tree.firstChild(document.tree.rootList())];
    const unit = input.choose(sexp.Unit, std.enums.values(sexp.Unit));
    const value: f64 = switch (input.below(3)) {
        0 => @bitCast(input.number(u64)),
        1 => @as(f64, @floatFromInt(input.number(i32))) / 1e6,
        else => @floatFromInt(input.number(i16)),
    };
    document.tree.setNumber(document.host(), node, value, unit) catch |problem| switch (problem) {
        // The largest numbers become infinite when they are rounded to ten digits.
        error.NotFinite => if (@abs(value) < 1.797e308) return problem else return,
        else => return problem,
    };
    if (!std.math.isFinite(value)) return error.PrintedWhatIsNotANumber;
    const text = document.tree.textOf(node);
    const back = try std.fmt.parseFloat(f64, text);
    const absolute: f64 = switch (unit) {
        .ratio => 1e-15,
        .fixed6 => 1e-6,
        else => 1e-9,
    };
    if (!std.math.approxEqRel(f64, value, back, 2e-9) and !std.math.approxEqAbs(f64, value, back, absolute)) return error.NumberDiffers;
    if (text[0] == '-' and back == 0) return error.NegativeZero;
    // What was printed is printed the same again.
    const first = try document.arena.allocator().dupe(u8, text);
    try document.tree.setNumber(document.host(), node, 1, unit);
    try document.tree.setNumber(document.host(), node, back, unit);
    if (!std.mem.eql(u8, first, document.tree.textOf(node))) return error.NumberNotStable;
    try document.tree.verify(memory.allocator());
}

fn texts(memory: *Memory, input: *Input) !void {
    const text = input.rest();
    const allocator = memory.allocator();
    const quoted = try sexp.quote(allocator, text);
    defer allocator.free(quoted);
    const file = try std.mem.concat(allocator, u8, &.{ "(a ", quoted, ")" });
    defer allocator.free(file);
    var document: Document = undefined;
    try document.open(memory, file, .{});
    defer document.close();
    const node = document.tree.nodes.items(.next)[document.tree.firstChild(document.tree.rootList())];
    if (document.tree.kindOf(node) != .string) return error.QuotedTextIsNoString;
    if (!std.mem.eql(u8, quoted, document.tree.textOf(node))) return error.QuotedTextDiffers;
    if (!sexp.kicad.match.hasText(.string, quoted, text)) return error.TextDiffers;
}
