//! Files laid out anew: what they say stays, and doing it twice changes nothing more.
const std = @import("std");
const sexp = @import("sexp");
const Memory = @import("../Memory.zig");
const Document = @import("Document.zig");

pub fn run(memory: *Memory, input: []const u8) anyerror!void {
    var document: Document = undefined;
    document.open(memory, input, .{}) catch |problem| switch (problem) {
        error.OutOfMemory => return problem,
        else => return,
    };
    defer document.close();
    try expectStable(memory, &document, .canonical, true);
    // Numbers and quotes are spelled anew, so only what they mean stays.
    try expectStable(memory, &document, .normalize, false);
    for ([_]sexp.LayoutMode{ .normal, .compact, .library_table }) |mode| {
        const printed = try document.tree.writeCanonical(document.host(), mode, .always);
        defer document.release(printed);
        var again: Document = undefined;
        try again.open(memory, printed.data, .{});
        defer again.close();
        if (!try document.tree.equals(0, again.tree, 0, .{ .spelling = true })) return error.PrintSaysSomethingElse;
        const reprinted = try again.tree.writeCanonical(again.host(), mode, .always);
        defer again.release(reprinted);
        if (!std.mem.eql(u8, printed.data, reprinted.data)) return error.PrintNotStable;
    }
}

fn expectStable(memory: *Memory, document: *Document, policy: sexp.SavePolicy, spelling: bool) !void {
    const saved = try document.tree.save(document.host(), .{ .policy = policy });
    defer document.release(saved);
    var again: Document = undefined;
    try again.open(memory, saved.data, .{});
    defer again.close();
    if (spelling and !try document.tree.equals(0, again.tree, 0, .{ .spelling = true })) return error.SaveSaysSomethingElse;
    const resaved = try again.tree.save(again.host(), .{ .policy = policy });
    defer again.release(resaved);
    if (!std.mem.eql(u8, saved.data, resaved.data)) return error.SaveNotStable;
}
