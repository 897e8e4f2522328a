//! Writes nodes anew, token by token, with the gaps that a `Layout` wants between them. Comments keep a line of their own.
const std = @import("std");
const assert = std.debug.assert;
const Allocator = std.mem.Allocator;
const Layout = @import("Layout.zig");
const Output = @import("Output.zig");
const Tree = @import("Tree.zig");
const Trivia = @import("Trivia.zig");
const lexical = @import("lexical.zig");
const Printer = @This();

output: *Output,
tree: *const Tree,
layout: Layout,
/// Ends lines.
newline: []const u8,
/// One step of indentation.
unit: []const u8,
/// The indentation of a line in `margin_depth` lists.
margin: []const u8 = "",
margin_depth: u32 = 0,
/// The row of `xy` in `symbols`, 0 when there is none.
point_symbol: u32,

pub fn init(output: *Output, layout: Layout, newline: []const u8, unit: []const u8) Printer {
    return .{
        .output = output,
        .tree = output.tree,
        .layout = layout,
        .newline = newline,
        .unit = unit,
        .point_symbol = output.tree.symbol_index.lookUp(output.tree, "xy"),
    };
}

/// Writes a node and all that is in it; the document's children for the document.
pub fn print(self: *Printer, root: u32) Allocator.Error!void {
    const nexts = self.tree.nodes.items(.next);
    const parents = self.tree.nodes.items(.parent);
    var node = root;
    var previous: u32 = 0;
    if (root == 0) try self.printStart();
    while (true) {
        if (node != root and self.tree.has_comments) try self.printLeadComments(node, previous);
        if (self.tree.kindOf(node).isAtom()) {
            try self.printAtom(self.tree.textOf(node));
        } else {
            if (node != 0) try self.printOpen(node);
            const child = self.tree.firstChild(node);
            if (child != 0) {
                node = child;
                previous = 0;
                continue;
            }
            try self.printEnd(node, 0);
        }
        while (node != root and nexts[node] == 0) {
            try self.printEnd(parents[node], node);
            node = parents[node];
        }
        if (node == root) return;
        previous = node;
        node = nexts[node];
    }
}

/// Writes the opening parenthesis of a list.
pub fn printOpen(self: *Printer, list: u32) Allocator.Error!void {
    try self.writeToken(self.layout.open(self.headOf(list)), "(");
}

/// Writes the comments of a file that was read without forms; they come before those it has now.
pub fn printStart(self: *Printer) Allocator.Error!void {
    const tree = self.tree;
    if (!tree.has_comments or !tree.trivia.isWithoutForms(tree)) return;
    try self.printComments(.{ .start = tree.contentStart(0), .end = tree.contentEnd(0) });
}

/// Writes what follows the last child of a list: comments and its parenthesis.
pub fn printEnd(self: *Printer, list: u32, last: u32) Allocator.Error!void {
    const tree = self.tree;
    if (tree.has_comments and !(list == 0 and tree.trivia.isWithoutForms(tree))) try self.printComments(tree.trivia.tailOf(tree, list, last));
    if (list != 0) try self.writeToken(self.layout.close(), ")");
}

/// Writes an atom.
pub fn printAtom(self: *Printer, token: []const u8) Allocator.Error!void {
    try self.writeToken(self.layout.atom(token), token);
}

/// Writes the comments in the trivia before a node.
pub fn printLeadComments(self: *Printer, node: u32, previous: u32) Allocator.Error!void {
    try self.printComments(self.tree.trivia.leadAfter(self.tree, node, previous) orelse return);
}

fn printComments(self: *Printer, span: Trivia.Span) Allocator.Error!void {
    const starts_file = span.start == self.tree.contentStart(0);
    var comments: Comments = .{ .trivia = self.tree.slice(span.start, span.end), .at_line_start = starts_file };
    while (comments.next()) |comment| try self.writeToken(self.layout.comment(), comment);
}

/// What the layout must know of a list.
pub fn headOf(self: *const Printer, list: u32) Layout.Head {
    const tree = self.tree;
    const head = tree.firstChild(list);
    if (head == 0 or tree.kindOf(head) != .symbol) return .other;
    if (self.layout.rules == .normal and tree.nodes.items(.data)[head] != self.point_symbol) return .other;
    const value = tree.nodes.items(.next)[head];
    return .of(tree.textOf(head), value != 0 and tree.kindOf(value).isAtom());
}

inline fn writeToken(self: *Printer, gap: Layout.Gap, token: []const u8) Allocator.Error!void {
    const steps = if (gap == .line) self.layout.indentation -| self.margin_depth else 0;
    const most = self.newline.len + self.margin.len + @as(usize, steps) * self.unit.len + token.len + copy_step;
    const place = try self.output.reserve(most);
    var at: usize = 0;
    switch (gap) {
        .none => {},
        .space => {
            place[0] = ' ';
            at = 1;
        },
        .line => {
            for (self.newline) |byte| {
                place[at] = byte;
                at += 1;
            }
            for (self.margin) |byte| {
                place[at] = byte;
                at += 1;
            }
            if (self.unit.len == 1) {
                @memset(place[at..][0..steps], self.unit[0]);
                at += steps;
            } else for (0..steps) |_| {
                @memcpy(place[at..][0..self.unit.len], self.unit);
                at += self.unit.len;
            }
        },
    }
    copyToken(place + at, token);
    self.output.advance(at + token.len);
}

const copy_step = 16;

/// Copies a token, in steps for which there is room.
inline fn copyToken(place: [*]u8, token: []const u8) void {
    if (token.len == 1) {
        place[0] = token[0];
    } else if (token.len < copy_step) {
        // Two copies of half the length that overlap in the middle.
        if (token.len >= 8) {
            const last = token[token.len - 8 ..][0..8].*;
            place[0..8].* = token[0..8].*;
            (place + token.len - 8)[0..8].* = last;
        } else if (token.len >= 4) {
            const last = token[token.len - 4 ..][0..4].*;
            place[0..4].* = token[0..4].*;
            (place + token.len - 4)[0..4].* = last;
        } else for (token, 0..) |byte, index| {
            place[index] = byte;
        }
    } else @memcpy(place[0..token.len], token);
}

/// The comments in a piece of trivia.
pub const Comments = struct {
    trivia: []const u8,
    at_line_start: bool,
    at: usize = 0,

    pub fn next(self: *Comments) ?[]const u8 {
        while (self.at < self.trivia.len) {
            const byte = self.trivia[self.at];
            if (byte == '#' and self.at_line_start) {
                const start = self.at;
                self.at = lexical.lineEnd(self.trivia, start);
                return std.mem.trimEnd(u8, self.trivia[start..self.at], " \t\r\x00");
            }
            if (byte == '\n') self.at_line_start = true;
            self.at += 1;
        }
        return null;
    }
};
