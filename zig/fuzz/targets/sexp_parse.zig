//! Any bytes: they are refused with an explanation, or become a tree that is written back byte for byte.
const std = @import("std");
const pyzig = @import("pyzig");
const sexp = @import("sexp");
const Memory = @import("../Memory.zig");
const Document = @import("Document.zig");

pub fn run(memory: *Memory, input: []const u8) anyerror!void {
    // The last byte chooses the options, so that an ordinary file is an ordinary input.
    const choice: u8 = if (input.len > 0) input[input.len - 1] else 0;
    const options: sexp.ParseOptions = switch (choice % 8) {
        6 => .{ .strict = true, .max_errors = 20 },
        7 => .{ .single = true, .depth_limit = 20 },
        5 => .{ .max_errors = 100 },
        else => .{},
    };
    var document: Document = undefined;
    document.open(memory, input, options) catch |problem| switch (problem) {
        error.OutOfMemory => return problem,
        else => return, // refused; what it tells was freed with the arena
    };
    defer document.close();
    try document.tree.verify(memory.allocator());
    try document.expectWritten(input);
    // A tree equals itself, and a copy of each top-level form is written as the form is.
    const allocator = document.arena.allocator();
    if (!try document.tree.equals(0, document.tree, 0, .{ .spelling = true })) return error.TreeDiffersFromItself;
    if ((try document.tree.diff(allocator, 0, document.tree, 0, .{}, 10)).len != 0) return error.TreeDiffersFromItself;
    const root = document.tree.rootList();
    if (root != 0) {
        _ = try document.tree.pathOf(allocator, root);
        _ = try document.tree.nameOf(root);
        const copied = try document.tree.copy(document.host(), root);
        try document.tree.verify(memory.allocator());
        if (!try document.tree.equals(root, document.tree, copied, .{ .spelling = true })) return error.CopyDiffers;
    }
}
