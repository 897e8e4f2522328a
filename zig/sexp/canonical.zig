//! Files that are laid out exactly as KiCad 8 and later would: recognising them, and keeping them so after edits.
const std = @import("std");
const assert = std.debug.assert;
const Allocator = std.mem.Allocator;
const lexical = @import("lexical.zig");
const Layout = @import("Layout.zig");
const Output = @import("Output.zig");
const Printer = @import("Printer.zig");
const Tree = @import("Tree.zig");

/// Whether printing a text that parses and holds a list gives the same bytes. A missing newline at the end is fine.
pub fn matches(text: []const u8, mode: Layout.Mode, newline: []const u8) bool {
    var layout: Layout = .init(mode);
    var has_forms = false;
    const start: usize = if (std.mem.startsWith(u8, text, lexical.byte_order_mark)) lexical.byte_order_mark.len else 0;
    var at = start;
    while (true) {
        const trivia_start = at;
        at = skipGap(text, at);
        if (at == text.len) return has_forms and (at == trivia_start or std.mem.eql(u8, text[trivia_start..], newline));
        const token_start = at;
        var gap: Layout.Gap = .none;
        switch (text[at]) {
            '(' => {
                gap = layout.open(headAt(text, at + 1, mode));
                has_forms = true;
                at += 1;
            },
            ')' => {
                if (layout.depth == 0) return false;
                gap = layout.close();
                at += 1;
            },
            '"' => {
                at = lexical.stringEnd(text, at) orelse return false;
                gap = layout.atom(text[token_start..at]);
            },
            '#' => if (lexical.startsLine(text, at)) {
                at = lexical.lineEnd(text, at);
                while (lexical.classes[text[at - 1]] == .blank) at -= 1;
                gap = layout.comment();
            } else {
                at = lexical.wordEnd(text, at);
                gap = layout.atom(text[token_start..at]);
            },
            else => {
                at = lexical.wordEnd(text, at);
                gap = layout.atom(text[token_start..at]);
            },
        }
        if (!isGap(text[trivia_start..token_start], gap, layout.indentation, newline)) return false;
    }
}

inline fn skipGap(text: []const u8, from: usize) usize {
    var at = from;
    while (at < text.len and lexical.classes[text[at]] == .blank) at += 1;
    return at;
}

inline fn isGap(trivia: []const u8, gap: Layout.Gap, indentation: u32, newline: []const u8) bool {
    switch (gap) {
        .none => return trivia.len == 0,
        .space => return trivia.len == 1 and trivia[0] == ' ',
        .line => {
            if (trivia.len != newline.len + indentation) return false;
            for (trivia[0..newline.len], newline) |byte, expected| if (byte != expected) return false;
            for (trivia[newline.len..]) |byte| if (byte != '\t') return false;
            return true;
        },
    }
}

fn headAt(text: []const u8, start: usize, mode: Layout.Mode) Layout.Head {
    if (mode == .normal) {
        return if (text.len - start >= 4 and text[start] == 'x' and text[start + 1] == 'y' and text[start + 2] == ' ' and
            lexical.classes[text[start + 3]] != .open) .point else .other;
    }
    const end = lexical.wordEnd(text, start);
    const has_values = end + 1 < text.len and text[end] == ' ' and lexical.classes[text[end + 1]] != .open;
    return .of(text[start..end], has_values);
}

/// Writes an edited document whose source was canonical, so that it is canonical again. Lists without an edit are copied as they are where their
/// layout can't have changed: when they start a line at the same depth as before, and nothing before them changes how their first line is broken.
pub fn writeEdited(output: *Output, printer: *Printer) Allocator.Error!void {
    assert(printer.layout.rules == .normal and printer.margin_depth == 0);
    const tree = output.tree;
    const nexts = tree.nodes.items(.next);
    const parents = tree.nodes.items(.parent);
    var copied: u32 = 0; // the list that was just copied, if the layout doesn't know its end yet
    var node: u32 = 0;
    var previous: u32 = 0;
    while (true) {
        if (node != 0 and tree.has_comments) try printer.printLeadComments(node, previous);
        if (tree.kindOf(node).isAtom()) {
            if (copied != 0) resumeAfter(printer, copied);
            copied = 0;
            try printer.printAtom(tree.textOf(node));
        } else if (node != 0 and canCopy(printer, node)) {
            const start = tree.nodes.items(.start)[node];
            try output.copy(start - printer.layout.depth - @as(u32, @intCast(printer.newline.len)), tree.end(node));
            printer.layout.last = .close;
            copied = node;
        } else {
            if (node != 0) {
                if (copied != 0) resumeAfter(printer, copied);
                copied = 0;
                try printer.printOpen(node);
            }
            const child = tree.firstChild(node);
            if (child != 0) {
                node = child;
                previous = 0;
                continue;
            }
            try printer.printEnd(node, 0);
        }
        while (node != 0 and nexts[node] == 0) {
            try printer.printEnd(parents[node], node);
            node = parents[node];
        }
        if (node == 0) return;
        previous = node;
        node = nexts[node];
    }
}

/// Whether printing a list would give its text in the source, with the same indentation before it.
fn canCopy(printer: *const Printer, list: u32) bool {
    const tree = printer.tree;
    const layout = &printer.layout;
    const state = tree.nodes.items(.state)[list];
    // What starts the file is not on a line behind another one, as it was in the source.
    if (!layout.started) return false;
    if (state.changed or state.fresh or layout.multi_line or layout.last == .comment) return false;
    if (printer.headOf(list) == .point) return false;
    // In the source, too, the list must have come after a closed list: then no line was broken just before.
    const start = tree.nodes.items(.start)[list];
    const depth = layout.depth;
    const newline = printer.newline;
    if (start < depth + newline.len + 1) return false;
    const before = tree.source.data[start - depth - newline.len - 1 .. start];
    if (before[0] != ')' or !std.mem.eql(u8, before[1..][0..newline.len], newline)) return false;
    for (before[1 + newline.len ..]) |byte| if (byte != '\t') return false;
    return !tree.has_comments or !endsComment(tree.source.data, start - depth - newline.len);
}

/// Whether the line that ends at `line_end` is a comment.
fn endsComment(source: []const u8, line_end: usize) bool {
    const line_start = if (std.mem.findScalarLast(u8, source[0..line_end], '\n')) |index| index + 1 else 0;
    const first = lexical.blankEnd(source, line_start);
    return first < line_end and source[first] == '#';
}

/// Brings the layout to where it is after a list that was copied.
fn resumeAfter(printer: *Printer, list: u32) void {
    const tree = printer.tree;
    const starts = tree.nodes.items(.start);
    const end = tree.end(list);
    const source = tree.source.data;
    const line_start = if (std.mem.findScalarLast(u8, source[0..end], '\n')) |index| index + 1 else 0;
    printer.layout.column = end - line_start;
    // The list that was opened last decides whether points may go on in the line.
    var last = list;
    while (last + 1 < tree.nodes.len and starts[last + 1] > starts[list] and starts[last + 1] < end) last += 1;
    while (tree.kindOf(last) != .list) last -= 1;
    printer.layout.in_point = printer.headOf(last) == .point;
}
