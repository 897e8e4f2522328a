//! Writing a new list as the file writes lists of its kind: see `Habits`.
const std = @import("std");
const Allocator = std.mem.Allocator;
const Habits = @import("Habits.zig");
const Output = @import("Output.zig");
const SourceLayout = @import("SourceLayout.zig");
const Tree = @import("Tree.zig");

/// What a list is written with.
pub const Manner = struct {
    habits: *const Habits,
    style: SourceLayout,
    /// What the line is indented with on which the list starts.
    margin: []const u8,
    /// Whether lists in it go on lines of their own where no habit is known.
    opens_lines: bool,
};

const Frame = struct {
    list: u32,
    /// How much of the margin belongs to the line on which the list starts.
    margin_length: usize,
    /// Whether a list in it stands on a line of its own.
    has_lines: bool = false,
};

/// Writes a list that holds no comments.
pub fn print(output: *Output, list: u32, manner: Manner) Allocator.Error!void {
    const tree = output.tree;
    const allocator = output.allocator;
    const nexts = tree.nodes.items(.next);
    var frames: std.ArrayList(Frame) = .empty;
    defer frames.deinit(allocator);
    var margin: std.ArrayList(u8) = .empty;
    defer margin.deinit(allocator);
    try margin.appendSlice(allocator, manner.margin);
    try frames.append(allocator, .{ .list = list, .margin_length = margin.items.len });
    try output.write("(");
    var node = tree.firstChild(list);
    var previous: u32 = 0;
    while (frames.items.len != 0) {
        const frame = &frames.items[frames.items.len - 1];
        margin.shrinkRetainingCapacity(frame.margin_length);
        if (node == 0) {
            if (frame.has_lines and manner.habits.closesOnLine(tree, frame.list)) {
                try output.write(manner.style.newline);
                try output.write(margin.items);
            }
            try output.write(")");
            previous = frame.list;
            node = if (frames.items.len == 1) 0 else nexts[previous];
            _ = frames.pop();
            continue;
        }
        if (tree.kindOf(node).isAtom()) {
            if (previous != 0) try output.write(" ");
            try output.write(tree.textOf(node));
            previous = node;
            node = nexts[node];
            continue;
        }
        if (previous != 0) {
            const place = manner.habits.placeOf(tree, frame.list, node, tree.kindOf(previous) == .list);
            if (if (place) |known| known.line else manner.opens_lines and frames.items.len == 1) {
                frame.has_lines = true;
                try margin.appendSlice(allocator, indentationOf(tree, place, manner.style.unit));
                try output.write(manner.style.newline);
                try output.write(margin.items);
            } else try output.write(gapOf(tree, place));
        }
        try output.write("(");
        try frames.append(allocator, .{ .list = node, .margin_length = margin.items.len });
        node = tree.firstChild(node);
        previous = 0;
    }
}

/// By how much the line of a list is indented more than that of the list around it.
pub fn indentationOf(tree: *const Tree, place: ?Habits.Place, unit: []const u8) []const u8 {
    const example = (place orelse return unit).example;
    const own = Habits.marginOf(tree, example);
    const around = Habits.marginOf(tree, tree.nodes.items(.parent)[example]);
    return if (own.len > around.len and std.mem.startsWith(u8, own, around)) own[around.len..] else unit;
}

/// What stands before a list that has no line of its own.
pub fn gapOf(tree: *const Tree, place: ?Habits.Place) []const u8 {
    const span = Habits.leadOf(tree, (place orelse return " ").example);
    return tree.source.data[span.start..span.end];
}
