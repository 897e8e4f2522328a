//! Writing what was edited into files that have a layout of their own: the source's bytes wherever they still hold, new nodes placed and printed like
//! their siblings.
const std = @import("std");
const assert = std.debug.assert;
const Allocator = std.mem.Allocator;
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
    /// What that line is indented with.
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
            if (!self.output.atLineStart()) try self.output.write(self.style.newline);
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

fn printList(self: *Preserver, list: u32, depth: u32, place: Place) Allocator.Error!void {
    const tree = self.tree;
    const layout: Layout = if (!place.line)
        .single_line
    else if (!self.style.legacy)
        .initAt(.normal, depth)
    else if (place.pattern != 0 and std.mem.findScalar(u8, tree.textOf(place.pattern), '\n') != null)
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
            try self.separate(trivia, node, frame.list);
            try output.copy(span.start, span.end);
        }
    }
    if (is_list and !tree.nodes.items(.state)[node].fresh) {
        frame.pattern = node;
        frame.pattern_lead = span;
    }
    const margin = if (line_break) |index| trivia[index + 1 ..] else "";
    return .{ .line = line_break != null or (frame.list == 0 and output.atLineStart()), .margin = margin, .pattern = frame.pattern };
}

/// Writes what must stand between the last thing written and trivia from another place, so that no token merges and no comment is made or lost.
fn separate(self: *Preserver, trivia: []const u8, node: u32, list: u32) Allocator.Error!void {
    const output = self.output;
    const last = output.lastByte() orelse return;
    const first_byte = if (node == 0) ')' else self.tree.textOf(node)[0];
    var at: usize = 0;
    while (at < trivia.len and trivia[at] != '\n' and lexical.classes[trivia[at]] == .blank) at += 1;
    const has_break = at < trivia.len and trivia[at] == '\n';
    if (at < trivia.len and trivia[at] == '#') {
        if (!output.atLineStart()) try output.write(self.style.newline);
    } else if (list == 0 and node != 0 and first_byte != '#' and !has_break and !output.atLineStart() and self.hasForms(node)) {
        try output.write(self.style.newline);
    } else if (trivia.len == 0 and lexical.classes[last] == .word and lexical.classes[first_byte] == .word) {
        try output.write(" ");
    }
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
    try output.write(" ");
    return .{ .line = false };
}

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
    if (!self.output.continuesAt(span.start)) try self.separate(trivia, 0, frame.list);
    try self.output.copy(span.start, span.end);
}
