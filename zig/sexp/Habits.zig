//! Where a file puts its lists: on lines of their own, or behind what precedes them. Files of KiCad before version 8 follow no general rule in this, but
//! lists of one kind nearly always do: so a new list goes where most lists stand that have its head, in lists with the same head as the one around it.
//!
//! What counts is the source as it was read. A list that an edit has moved, or put there, says nothing.
const std = @import("std");
const Allocator = std.mem.Allocator;
const lexical = @import("lexical.zig");
const Tree = @import("Tree.zig");
const Trivia = @import("Trivia.zig");
const Habits = @This();

places: std.AutoHashMapUnmanaged(Key, Counts) = .empty,
/// By the head of a list that has lists on lines of their own: where its closing parenthesis stands.
ends: std.AutoHashMapUnmanaged(u32, Counts) = .empty,

/// Heads are rows of `symbols`.
const Key = struct { parent: u32, child: u32, after_list: bool };

const Counts = struct {
    line: u32 = 0,
    behind: u32 = 0,
    /// A list on a line of its own.
    line_example: u32 = 0,
    /// A list behind something.
    behind_example: u32 = 0,
};

/// Where a list goes.
pub const Place = struct {
    /// Whether it gets a line of its own.
    line: bool,
    /// A list in the source that stands there.
    example: u32,
    /// Whether nearly all lists of its kind stand so.
    is_clear: bool,
};

/// Looks at all lists of a tree.
pub fn init(tree: *const Tree, allocator: Allocator) Allocator.Error!Habits {
    var self: Habits = .{};
    errdefer self.deinit(allocator);
    const parents = tree.nodes.items(.parent);
    for (tree.nodes.items(.state), 0..) |state, index| {
        const row: u32 = @intCast(index);
        if (state.kind.plain() != .list or state.fresh or state.placed or parents[row] == 0) continue;
        const source = tree.source.data;
        const start = tree.nodes.items(.start)[row];
        const lead = leadOf(tree, row);
        const is_line = breaksLine(tree, lead);
        const parent_head = headOf(tree, parents[row]);
        const key: Key = .{ .parent = parent_head, .child = headOf(tree, row), .after_list = lead.start > 0 and source[lead.start - 1] == ')' };
        try count(&self.places, allocator, key, is_line, row);
        if (!is_line or lead.end != start) continue;
        try count(&self.ends, allocator, parent_head, endsOnLine(tree, parents[row]), parents[row]);
    }
    return self;
}

pub fn deinit(self: *Habits, allocator: Allocator) void {
    self.places.deinit(allocator);
    self.ends.deinit(allocator);
    self.* = undefined;
}

fn count(map: anytype, allocator: Allocator, key: anytype, is_line: bool, row: u32) Allocator.Error!void {
    const entry = try map.getOrPut(allocator, key);
    if (!entry.found_existing) entry.value_ptr.* = .{};
    if (is_line) {
        entry.value_ptr.line += 1;
        entry.value_ptr.line_example = row;
    } else {
        entry.value_ptr.behind += 1;
        entry.value_ptr.behind_example = row;
    }
}

/// Where a list in `parent` goes, behind an atom or another list; null when the source has no such list.
pub fn placeOf(self: *const Habits, tree: *const Tree, parent: u32, child: u32, after_list: bool) ?Place {
    const key: Key = .{ .parent = headOf(tree, parent), .child = headOf(tree, child), .after_list = after_list };
    const counts = self.places.get(key) orelse return null;
    const is_line = counts.line > counts.behind;
    const most = @max(counts.line, counts.behind);
    const rest = @min(counts.line, counts.behind);
    return .{ .line = is_line, .example = if (is_line) counts.line_example else counts.behind_example, .is_clear = most >= 4 * rest };
}

/// Whether lists like this one, with lists on lines of their own, close on a line of their own.
pub fn closesOnLine(self: *const Habits, tree: *const Tree, list: u32) bool {
    const counts = self.ends.get(headOf(tree, list)) orelse return true;
    return counts.line >= counts.behind;
}

/// The blanks before a list in the source.
pub fn leadOf(tree: *const Tree, list: u32) Trivia.Span {
    const start = tree.nodes.items(.start)[list];
    return .{ .start = blankStart(tree.source.data, start), .end = start };
}

pub fn breaksLine(tree: *const Tree, span: Trivia.Span) bool {
    return std.mem.findScalar(u8, tree.source.data[span.start..span.end], '\n') != null;
}

/// What the line is indented with on which a list starts in the source.
pub fn marginOf(tree: *const Tree, list: u32) []const u8 {
    const source = tree.source.data;
    const start = tree.nodes.items(.start)[list];
    const line_start = if (std.mem.findScalarLast(u8, source[0..start], '\n')) |index| index + 1 else 0;
    return source[line_start..@min(start, lexical.blankEnd(source, line_start))];
}

fn endsOnLine(tree: *const Tree, list: u32) bool {
    const end = tree.end(list) - 1;
    return breaksLine(tree, .{ .start = blankStart(tree.source.data, end), .end = end });
}

fn blankStart(source: []const u8, end: u32) u32 {
    var start = end;
    while (start > 0 and lexical.classes[source[start - 1]] == .blank) start -= 1;
    return start;
}

fn headOf(tree: *const Tree, list: u32) u32 {
    return tree.symbolOf(tree.firstChild(list));
}
