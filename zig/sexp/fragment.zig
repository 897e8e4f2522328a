//! Making nodes that belong to no parent yet: from text, and as copies of others.
const std = @import("std");
const Allocator = std.mem.Allocator;
const pyzig = @import("pyzig");
const edit = @import("edit.zig");
const failure = @import("failure.zig");
const Output = @import("Output.zig");
const Parser = @import("Parser.zig");
const Printer = @import("Printer.zig");
const Tree = @import("Tree.zig");

/// Errors of making nodes from text.
pub const Error = failure.ParseError || edit.EditError || Allocator.Error;

/// How many forms a text may hold.
pub const Count = enum { one, any };

/// Parses text into detached nodes, chained by `next`; returns the first (0 when there is none).
pub fn create(tree: *Tree, host: pyzig.Host, text: []const u8, count: Count, details: *pyzig.Details(failure.ParseFailure)) Error!u32 {
    const start = try edit.appendText(tree, host, text);
    const fragment = if (text.len == 0) text else tree.edits.pointer(.byte)[tree.edits.len..][0..text.len];
    var options = tree.options;
    options.single = count == .one;
    const first = try Parser.run(tree, host, fragment, .{ .base = start, .fresh = true }, options, details);
    edit.commitText(tree, text.len);
    var node = first;
    while (node != 0) : (node = tree.nodes.items(.next)[node]) {
        const state = &tree.nodes.items(.state)[node];
        state.detached = true;
        state.placed = true;
    }
    return first;
}

/// What `create` adds to, so that it can be taken back.
pub const Checkpoint = struct {
    rows: u32,
    symbols: u32,
    edits: u32,
    has_comments: bool,

    pub fn of(tree: *const Tree) Checkpoint {
        return .{ .rows = tree.nodes.len, .symbols = tree.symbols.len, .edits = tree.edits.len, .has_comments = tree.has_comments };
    }

    /// Takes back what was created since; none of it may have been attached.
    pub fn restore(self: Checkpoint, tree: *Tree) void {
        tree.symbol_index.truncate(tree, self.symbols);
        Parser.forgetRows(tree, self.rows, tree.nodes.len);
        tree.edits.setLength(self.edits);
        tree.has_comments = self.has_comments;
    }
};

/// Makes a detached copy of a node of `other` (which may be the same tree), with the spelling it would be saved with.
pub fn copy(tree: *Tree, host: pyzig.Host, other: *const Tree, node: u32) (edit.EditError || Allocator.Error)!u32 {
    if (node >= other.nodes.len) return error.NoSuchNode;
    if (node == 0) return error.IsDocument;
    if (other.kindOf(node).isAtom()) return copyAtom(tree, host, other, node);
    if (!other.nodes.items(.state)[node].changed) return copyList(tree, host, other.textOf(node));
    var output: Output = .init(other);
    defer output.deinit();
    output.allocator = tree.allocator;
    var printer: Printer = .init(&output, .single_line, "\n", "\t");
    try printer.print(node);
    return copyList(tree, host, output.written.items);
}

fn copyAtom(tree: *Tree, host: pyzig.Host, other: *const Tree, node: u32) (edit.EditError || Allocator.Error)!u32 {
    const kind = other.kindOf(node);
    const text = other.textOf(node);
    try tree.nodes.ensureUnusedCapacity(host, 1);
    const start = try edit.appendText(tree, host, text);
    edit.commitText(tree, text.len);
    return tree.nodes.appendAssumeCapacity(.{
        .start = start,
        .parent = 0,
        .next = 0,
        .reach = start + @as(u32, @intCast(text.len)),
        .state = .{ .kind = kind, .fresh = true, .detached = true, .placed = true },
    });
}

fn copyList(tree: *Tree, host: pyzig.Host, text: []const u8) (edit.EditError || Allocator.Error)!u32 {
    var arena: std.heap.ArenaAllocator = .init(tree.allocator);
    defer arena.deinit();
    var details: pyzig.Details(failure.ParseFailure) = .{ .allocator = arena.allocator() };
    const start = try edit.appendText(tree, host, text);
    const fragment = tree.edits.pointer(.byte)[tree.edits.len..][0..text.len];
    const options: Parser.ParseOptions = .{ .depth_limit = std.math.maxInt(u32) };
    const list = Parser.run(tree, host, fragment, .{ .base = start, .fresh = true }, options, &details) catch |err| switch (err) {
        error.OutOfMemory => return error.OutOfMemory,
        else => unreachable, // what is in a tree was accepted before
    };
    edit.commitText(tree, text.len);
    const state = &tree.nodes.items(.state)[list];
    state.detached = true;
    state.placed = true;
    return list;
}
