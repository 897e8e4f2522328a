//! Writing what was edited into files that have a layout of their own: the source's bytes wherever they still hold, new nodes placed and printed like
//! their siblings.
const std = @import("std");
const assert = std.debug.assert;
const Allocator = std.mem.Allocator;
const Habits = @import("Habits.zig");
const imitate = @import("imitate.zig");
const lexical = @import("lexical.zig");
const Layout = @import("Layout.zig");
const Output = @import("Output.zig");
const Printer = @import("Printer.zig");
const SourceLayout = @import("SourceLayout.zig");
const Tree = @import("Tree.zig");
const Trivia = @import("Trivia.zig");
const Preserver = @This();

output: *Output,
tree: *const Tree,
style: SourceLayout,
/// The changed lists around the one that is being written, outermost first.
frames: std.ArrayList(Frame) = .empty,
/// Where the file puts its lists; null until a new one needs a place.
habits: ?Habits = null,
/// What the line of a new list is indented with.
margin: std.ArrayList(u8) = .empty,

/// A list that is being written child by child.
const Frame = struct {
    list: u32,
    /// A child list that stands where the source put it, and the trivia before it: the pattern for lists that an edit put here.
    pattern: u32 = 0,
    pattern_lead: Trivia.Span = .{ .start = 0, .end = 0 },
    /// Whether a pattern was looked for and there is none.
    without_pattern: bool = false,
    /// Whether the last thing written was a new list on a line of its own, in a list that had none.
    needs_line: bool = false,
};

/// Where a child goes.
const Place = struct {
    /// Whether it starts a line.
    line: bool,
    /// What that line, or the one that is continued, is indented with.
    margin: []const u8 = "",
    /// Steps of indentation beyond `margin`.
    steps: u32 = 0,
    /// A list in whose manner a new list is printed, 0 when there is none.
    pattern: u32 = 0,
};

pub fn init(output: *Output, style: SourceLayout) Preserver {
    return .{ .output = output, .tree = output.tree, .style = style };
}

pub fn deinit(self: *Preserver) void {
    self.frames.deinit(self.output.allocator);
    self.margin.deinit(self.output.allocator);
    if (self.habits) |*habits| habits.deinit(self.output.allocator);
}

/// Writes a node as it will be saved, without what precedes it.
pub fn write(self: *Preserver, root: u32) Allocator.Error!void {
    const tree = self.tree;
    const nexts = tree.nodes.items(.next);
    const base_depth: u32 = if (root == 0) 0 else tree.depthOf(root);
    if (!try self.writeWhole(root, base_depth, .{ .line = true, .margin = "", .steps = base_depth })) return;
    var node = tree.firstChild(root);
    var previous: u32 = 0;
    while (true) {
        const frame = &self.frames.items[self.frames.items.len - 1];
        if (node == 0) {
            try self.writeTail(frame, previous, base_depth + @as(u32, @intCast(self.frames.items.len)) -| 1 -| @intFromBool(root == 0));
            const list = frame.list;
            if (list != 0) try self.output.copy(tree.contentEnd(list), tree.end(list));
            _ = self.frames.pop();
            if (list == root) return;
            previous = list;
            node = nexts[list];
            continue;
        }
        const depth: u32 = base_depth + @as(u32, @intCast(self.frames.items.len)) - @intFromBool(root == 0);
        const place = try self.writeLead(frame, node, previous, depth);
        if (try self.writeWhole(node, depth, place)) {
            node = tree.firstChild(node);
            previous = 0;
        } else {
            previous = node;
            node = nexts[node];
        }
    }
}

/// Writes a node that needs no look at its children, and returns false; else opens it.
fn writeWhole(self: *Preserver, node: u32, depth: u32, place: Place) Allocator.Error!bool {
    const tree = self.tree;
    const start = tree.nodes.items(.start)[node];
    const state = tree.nodes.items(.state)[node];
    if (tree.kindOf(node) == .list and self.mustPrint(node, depth)) {
        try self.printList(node, depth, place);
        return false;
    }
    if (!state.changed or state.kind.isAtom()) {
        try self.output.copy(start, tree.end(node));
        return false;
    }
    try self.frames.append(self.output.allocator, .{ .list = node });
    try self.output.copy(start, tree.contentStart(node));
    if (node == 0) {
        if (tree.trivia.isWithoutForms(tree)) {
            try self.output.copy(tree.contentStart(0), tree.contentEnd(0));
            if (tree.firstChild(0) != 0 and !self.output.atLineStart()) try self.output.write(self.style.newline);
        }
    }
    return true;
}

/// Whether a list has no text that fits its place.
fn mustPrint(self: *const Preserver, list: u32, depth: u32) bool {
    const state = self.tree.nodes.items(.state)[list];
    if (state.fresh) return true;
    if (!state.placed or state.detached) return false;
    const lead = self.tree.trivia.leads.get(list) orelse return true;
    return lead.span == null or lead.depth != depth;
}

/// Whether there are comments within a list.
fn holdsComments(tree: *const Tree, list: u32) bool {
    if (!tree.has_comments) return false;
    const nexts = tree.nodes.items(.next);
    const parents = tree.nodes.items(.parent);
    var around = list;
    var node = tree.firstChild(list);
    var previous: u32 = 0;
    while (true) {
        const lead = if (node == 0) tree.trivia.tailOf(tree, around, previous) else tree.trivia.leadAfter(tree, node, previous);
        if (lead) |span| {
            var comments: Printer.Comments = .{ .trivia = tree.slice(span.start, span.end), .at_line_start = false };
            if (comments.next() != null) return true;
        }
        if (node == 0) {
            if (around == list) return false;
            previous = around;
            node = nexts[around];
            around = parents[around];
        } else if (tree.kindOf(node) == .list) {
            around = node;
            node = tree.firstChild(node);
            previous = 0;
        } else {
            previous = node;
            node = nexts[node];
        }
    }
}

fn printList(self: *Preserver, list: u32, depth: u32, place: Place) Allocator.Error!void {
    const tree = self.tree;
    const opens_lines = place.line and place.pattern != 0 and std.mem.findScalar(u8, tree.textOf(place.pattern), '\n') != null;
    if ((self.style.legacy or !place.line) and place.steps == 0 and !holdsComments(tree, list)) {
        if (self.habits == null) self.habits = try .init(tree, self.output.allocator);
        return imitate.print(self.output, list, .{ .habits = &self.habits.?, .style = self.style, .margin = place.margin, .opens_lines = opens_lines });
    }
    const layout: Layout = if (!place.line)
        .single_line
    else if (!self.style.legacy)
        .initAt(.normal, depth)
    else if (opens_lines)
        .initChildrenOnLines(depth)
    else
        .single_line;
    var printer: Printer = .init(self.output, layout, self.style.newline, self.style.unit);
    printer.margin = place.margin;
    printer.margin_depth = depth - @min(place.steps, depth);
    try printer.print(list);
}

/// Writes the trivia before a child, and returns where the child goes.
fn writeLead(self: *Preserver, frame: *Frame, node: u32, previous: u32, depth: u32) Allocator.Error!Place {
    const tree = self.tree;
    const output = self.output;
    frame.needs_line = false;
    const is_list = tree.kindOf(node) == .list;
    const span = tree.trivia.leadAfter(tree, node, previous) orelse {
        return self.writeNewLead(frame, node, previous, depth);
    };
    const trivia = tree.slice(span.start, span.end);
    const line_break = std.mem.findScalarLast(u8, trivia, '\n');
    const is_word = tree.textOf(node)[0] == '#';
    if (previous != 0 and output.continuesAt(span.start) and tree.nodes.items(.start)[node] == span.end) {
        try output.copy(span.start, span.end); // as in the source
    } else {
        if (is_word and line_break != null) {
            try output.write(" "); // a line break would make it a comment
        } else {
            try self.separate(trivia, node, frame.list, self.stoodAfter(previous, span.start));
            try output.copy(span.start, span.end);
        }
    }
    if (is_list and !tree.nodes.items(.state)[node].fresh) {
        frame.pattern = node;
        frame.pattern_lead = span;
    }
    const margin = if (line_break) |index| trivia[index + 1 ..] else if (is_list and previous != 0 and self.mustPrint(node, depth)) self.lineMargin(frame.list, previous) else "";
    return .{ .line = line_break != null or (frame.list == 0 and output.atLineStart()), .margin = margin, .pattern = frame.pattern };
}

/// Writes what must stand between the last thing written and trivia from another place, so that no token merges and no comment is made or lost.
/// `as_read`: what was written last stands where it was read, before the same trivia.
fn separate(self: *Preserver, trivia: []const u8, node: u32, list: u32, as_read: bool) Allocator.Error!void {
    const output = self.output;
    const last = output.lastByte() orelse return;
    if (list == 0 and output.length() == self.tree.contentStart(0)) return; // only a byte order mark, which is no token
    const first_byte = if (node == 0) ')' else self.tree.textOf(node)[0];
    var at: usize = 0;
    while (at < trivia.len and trivia[at] != '\n' and lexical.classes[trivia[at]] == .blank) at += 1;
    const has_break = at < trivia.len and trivia[at] == '\n';
    if (at < trivia.len and trivia[at] == '#') {
        if (!output.atLineStart()) try output.write(self.style.newline);
    } else if (!as_read and list == 0 and node != 0 and first_byte != '#' and !has_break and !output.atLineStart() and self.hasForms(node)) {
        try output.write(self.style.newline);
    } else if (trivia.len == 0 and lexical.classes[last] == .word and lexical.classes[first_byte] == .word) {
        try output.write(" ");
    }
}

/// Whether the trivia at `start` followed `previous` in the file that was read, whatever that is spelled like now.
fn stoodAfter(self: *const Preserver, previous: u32, start: u32) bool {
    if (previous == 0) return false;
    const original = self.tree.originals.get(previous) orelse return self.tree.end(previous) == start;
    return original.end == start;
}

/// Whether a top-level form has another before it: else what was written is only a byte order mark.
fn hasForms(self: *const Preserver, node: u32) bool {
    return self.tree.firstChild(0) != node;
}

/// Chooses a place for a child that an edit put into a list, and writes what precedes it there.
fn writeNewLead(self: *Preserver, frame: *Frame, node: u32, previous: u32, depth: u32) Allocator.Error!Place {
    const tree = self.tree;
    const output = self.output;
    const is_list = tree.kindOf(node) == .list;
    if (frame.list == 0) {
        if (tree.textOf(node)[0] == '#') {
            try output.write(" ");
        } else if (!output.atLineStart() and previous != 0) try output.write(self.style.newline);
        self.findPattern(frame, node);
        return .{ .line = true, .pattern = frame.pattern };
    }
    if (previous == 0) return .{ .line = false };
    if (is_list) {
        self.findPattern(frame, node);
        const place = try self.choosePlace(frame.list, node, previous);
        if (place) |chosen| {
            if (!chosen.line) {
                try output.write(imitate.gapOf(tree, chosen));
                return .{ .line = false, .margin = self.lineMargin(frame.list, previous) };
            }
            frame.needs_line = !self.hasSiblingOnLine(node, previous) and self.habits.?.closesOnLine(tree, frame.list);
            try output.write(self.style.newline);
            self.margin.clearRetainingCapacity();
            try self.margin.appendSlice(output.allocator, Habits.marginOf(tree, frame.list));
            try self.margin.appendSlice(output.allocator, imitate.indentationOf(tree, chosen, self.style.unit));
            try output.write(self.margin.items);
            return .{ .line = true, .margin = self.margin.items, .pattern = frame.pattern };
        }
        const pattern_lead = tree.slice(frame.pattern_lead.start, frame.pattern_lead.end);
        if (std.mem.findScalarLast(u8, pattern_lead, '\n')) |index| {
            const margin = pattern_lead[index + 1 ..];
            try output.write(self.style.newline);
            try output.write(margin);
            return .{ .line = true, .margin = margin, .pattern = frame.pattern };
        }
        if (frame.pattern == 0 and !self.style.legacy) {
            try self.writeLine(depth);
            frame.needs_line = true;
            return .{ .line = true, .steps = depth };
        }
    }
    try output.write(if (is_list) self.siblingGap(node, previous) else " ");
    return .{ .line = false, .margin = self.lineMargin(frame.list, previous) };
}

/// The blanks before the siblings near a node that have no lines of their own and stand like it: behind an atom, or behind a list.
fn siblingGap(self: *Preserver, node: u32, previous: u32) []const u8 {
    const after_list = self.tree.kindOf(previous) == .list;
    var siblings: Siblings = .init(self, node, previous);
    while (siblings.next()) |sibling| {
        const lead = self.tree.slice(sibling.lead.start, sibling.lead.end);
        if (sibling.after_list == after_list and std.mem.allEqual(u8, lead, ' ')) return lead;
    }
    return " ";
}

/// Where lists like a new one stand: in the whole file if nearly all of them stand alike, else among its siblings. Null when there is none like it.
fn choosePlace(self: *Preserver, list: u32, node: u32, previous: u32) Allocator.Error!?Habits.Place {
    const tree = self.tree;
    if (self.habits == null) self.habits = try .init(tree, self.output.allocator);
    const after_list = tree.kindOf(previous) == .list;
    const place = self.habits.?.placeOf(tree, list, node, after_list);
    if (place == null or place.?.is_clear) return place;
    const symbol = tree.symbolOf(tree.firstChild(node));
    var siblings: Siblings = .init(self, node, previous);
    while (siblings.next()) |sibling| {
        if (tree.symbolOf(tree.firstChild(sibling.node)) != symbol or sibling.after_list != after_list) continue;
        return .{ .line = std.mem.findScalar(u8, tree.slice(sibling.lead.start, sibling.lead.end), '\n') != null, .example = sibling.node, .is_clear = true };
    }
    return place;
}

/// Whether a list near a node has a line of its own.
fn hasSiblingOnLine(self: *Preserver, node: u32, previous: u32) bool {
    var siblings: Siblings = .init(self, node, previous);
    while (siblings.next()) |sibling| {
        if (std.mem.findScalar(u8, self.tree.slice(sibling.lead.start, sibling.lead.end), '\n') != null) return true;
    }
    return false;
}

/// What the line is indented with that a new node continues.
fn lineMargin(self: *const Preserver, list: u32, previous: u32) []const u8 {
    const state = self.tree.nodes.items(.state)[previous];
    const is_as_read = self.tree.kindOf(previous) == .list and !state.fresh and !state.placed;
    return Habits.marginOf(self.tree, if (is_as_read) previous else list);
}

/// The lists near a node that stand where the source put them: first those before it, nearest first, then those behind it.
const Siblings = struct {
    preserver: *const Preserver,
    before: u32,
    /// The one that `behind` follows.
    behind_previous: u32,
    behind: u32,
    looked_at: u32 = 0,

    /// How many siblings are looked at on either side.
    const limit = 16;

    const Sibling = struct { node: u32, lead: Trivia.Span, after_list: bool };

    fn init(preserver: *const Preserver, node: u32, previous: u32) Siblings {
        return .{ .preserver = preserver, .before = previous, .behind_previous = node, .behind = preserver.tree.nodes.items(.next)[node] };
    }

    fn next(self: *Siblings) ?Sibling {
        const tree = self.preserver.tree;
        while (self.before != 0 and self.looked_at < limit) {
            const node = self.before;
            self.before = tree.trivia.previousOf(tree, node);
            self.looked_at += 1;
            if (self.siblingAt(node, self.before)) |sibling| return sibling;
        }
        while (self.behind != 0 and self.looked_at < 2 * limit) {
            const node = self.behind;
            const previous = self.behind_previous;
            self.behind_previous = node;
            self.behind = tree.nodes.items(.next)[node];
            self.looked_at += 1;
            if (self.siblingAt(node, previous)) |sibling| return sibling;
        }
        return null;
    }

    fn siblingAt(self: *const Siblings, node: u32, previous: u32) ?Sibling {
        const tree = self.preserver.tree;
        const state = tree.nodes.items(.state)[node];
        if (tree.kindOf(node) != .list or state.fresh or state.placed) return null;
        const source = tree.source.data;
        const lead = tree.trivia.leadAfter(tree, node, previous) orelse return null;
        return .{ .node = node, .lead = lead, .after_list = lead.start > 0 and lead.start <= source.len and source[lead.start - 1] == ')' };
    }
};

/// Finds a child list that stands where the source put it, from `node` on, unless one was met before.
fn findPattern(self: *Preserver, frame: *Frame, node: u32) void {
    if (frame.pattern != 0 or frame.without_pattern) return;
    const tree = self.tree;
    var previous = node;
    var sibling = tree.nodes.items(.next)[node];
    while (sibling != 0) : (sibling = tree.nodes.items(.next)[sibling]) {
        if (tree.kindOf(sibling) == .list and !tree.nodes.items(.state)[sibling].fresh) {
            if (tree.trivia.leadAfter(tree, sibling, previous)) |span| {
                frame.pattern = sibling;
                frame.pattern_lead = span;
                return;
            }
        }
        previous = sibling;
    }
    frame.without_pattern = true;
}

fn writeLine(self: *Preserver, steps: u32) Allocator.Error!void {
    try self.output.write(self.style.newline);
    for (0..steps) |_| try self.output.write(self.style.unit);
}

/// Writes the trivia after the last child of a list or document.
fn writeTail(self: *Preserver, frame: *const Frame, last: u32, depth: u32) Allocator.Error!void {
    const span = self.tree.trivia.tailOf(self.tree, frame.list, last);
    const trivia = self.tree.slice(span.start, span.end);
    if (frame.list == 0) {
        if (self.tree.trivia.isWithoutForms(self.tree)) return; // was written before the first form
    } else if (frame.needs_line and std.mem.findScalar(u8, trivia, '\n') == null) {
        return self.writeLine(depth);
    }
    if (!self.output.continuesAt(span.start)) try self.separate(trivia, 0, frame.list, false);
    try self.output.copy(span.start, span.end);
}
