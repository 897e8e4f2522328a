//! Writes nodes anew, token by token, with the gaps that a `Layout` wants between them. Comments keep a line of their own.
const std = @import("std");
const assert = std.debug.assert;
const Allocator = std.mem.Allocator;
const Layout = @import("Layout.zig");
const Output = @import("Output.zig");
const Respellings = @import("Respellings.zig");
const Tree = @import("Tree.zig");
const Trivia = @import("Trivia.zig");
const lexical = @import("lexical.zig");
const State = @import("node.zig").State;
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
/// Spellings that atoms get instead of their own.
respellings: ?*const Respellings = null,
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
    assert(root < self.tree.nodes.len);
    const columns: Columns = .of(self.tree); // printing changes nothing, so they stay where they are
    var node = root;
    var previous: u32 = 0;
    if (root == 0) try self.printStart();
    while (true) {
        if (node != root and self.tree.has_comments) try self.printLeadComments(node, previous);
        const is_atom = columns.state[node].kind.isAtom();
        if (is_atom and self.isRespelled(node)) {
            try self.printAtom(self.respellings.?.of(node).?);
        } else if (is_atom) {
            const token = columns.text(node);
            const gap = self.layout.atom(token);
            // Nearly all tokens are short, and more text follows them: copying a fixed length saves a branch that is hard to predict.
            if (token.len <= copy_step and columns.start[node] + copy_step <= columns.split) {
                const place = try self.writeGap(gap, copy_step);
                place[0..copy_step].* = token.ptr[0..copy_step].*;
                self.output.advance(token.len);
            } else try self.writeToken(gap, token);
        } else {
            if (node != 0) try self.printOpen(node);
            const child = columns.firstChild(node);
            if (child != 0) {
                node = child;
                previous = 0;
                continue;
            }
            try self.printEnd(node, 0);
        }
        while (node != root and columns.next[node] == 0) {
            try self.printEnd(columns.parent[node], node);
            node = columns.parent[node];
        }
        if (node == root) return;
        previous = node;
        node = columns.next[node];
    }
}

/// The columns of a tree, for passes over all of it: rows are not checked, so only those that links lead to may be used.
const Columns = struct {
    tree: *const Tree,
    start: [*]const u32,
    parent: [*]const u32,
    next: [*]const u32,
    reach: [*]const u32,
    state: [*]const State,
    /// How many rows there are.
    len: u32,
    symbol_start: [*]const u32,
    symbol_end: [*]const u32,
    source: [*]const u8,
    edits: [*]const u8,
    /// The length of `source`: offsets from here on lie in `edits`.
    split: u32,

    fn of(tree: *const Tree) Columns {
        const source = tree.source.data;
        const edits = tree.edits.items(.byte);
        return .{
            .tree = tree,
            .start = tree.nodes.pointer(.start),
            .parent = tree.nodes.pointer(.parent),
            .next = tree.nodes.pointer(.next),
            .reach = tree.nodes.pointer(.reach),
            .state = tree.nodes.pointer(.state),
            .len = tree.nodes.len,
            .symbol_start = tree.symbols.pointer(.start),
            .symbol_end = tree.symbols.pointer(.end),
            .source = source.ptr,
            .edits = edits.ptr,
            .split = @intCast(source.len),
        };
    }

    inline fn firstChild(self: *const Columns, list: u32) u32 {
        if (self.state[list].kind != .list) return self.tree.firstChild(list);
        return if (list + 1 < self.len and self.parent[list + 1] == list) list + 1 else 0;
    }

    /// The text of an atom.
    inline fn text(self: *const Columns, node: u32) []const u8 {
        const start = self.start[node];
        const reach = self.reach[node];
        const length = if (self.state[node].kind == .head) self.symbol_end[reach] - self.symbol_start[reach] else reach - start;
        return if (start < self.split) (self.source + start)[0..length] else (self.edits + (start - self.split))[0..length];
    }
};

/// Writes the opening parenthesis of a list.
pub inline fn printOpen(self: *Printer, list: u32) Allocator.Error!void {
    try self.writeParenthesis(self.layout.open(self.headOf(list)), '(');
}

/// Writes the comments of a file that was read without forms; they come before those it has now.
pub fn printStart(self: *Printer) Allocator.Error!void {
    const tree = self.tree;
    if (!tree.has_comments or !tree.trivia.isWithoutForms(tree)) return;
    try self.printComments(.{ .start = tree.contentStart(0), .end = tree.contentEnd(0) });
}

/// Writes what follows the last child of a list: comments and its parenthesis.
pub inline fn printEnd(self: *Printer, list: u32, last: u32) Allocator.Error!void {
    const tree = self.tree;
    if (tree.has_comments and !(list == 0 and tree.trivia.isWithoutForms(tree))) try self.printComments(tree.trivia.tailOf(tree, list, last));
    if (list != 0) try self.writeParenthesis(self.layout.close(), ')');
}

/// Writes an atom.
pub inline fn printAtom(self: *Printer, token: []const u8) Allocator.Error!void {
    try self.writeToken(self.layout.atom(token), token);
}

inline fn isRespelled(self: *const Printer, node: u32) bool {
    const respellings = self.respellings orelse return false;
    return respellings.of(node) != null;
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
    const symbol = tree.symbolOf(head);
    if (symbol == 0 or (self.layout.rules == .normal and symbol != self.point_symbol)) return .other;
    const value = tree.nodes.items(.next)[head];
    return .of(tree.textOf(head), value != 0 and tree.kindOf(value).isAtom());
}

fn writeToken(self: *Printer, gap: Layout.Gap, token: []const u8) Allocator.Error!void {
    const place = try self.writeGap(gap, token.len);
    @memcpy(place[0..token.len], token);
    self.output.advance(token.len);
}

inline fn writeParenthesis(self: *Printer, gap: Layout.Gap, parenthesis: u8) Allocator.Error!void {
    const place = try self.writeGap(gap, 1);
    place[0] = parenthesis;
    self.output.advance(1);
}

const copy_step = 16;

/// Writes a gap and returns the place for `room` bytes behind it.
inline fn writeGap(self: *Printer, gap: Layout.Gap, room: usize) Allocator.Error![*]u8 {
    switch (gap) {
        .none => return self.output.reserve(room),
        .space => {
            const place = try self.output.reserve(1 + room);
            place[0] = ' ';
            self.output.advance(1);
            return place + 1;
        },
        .line => {
            const steps: usize = self.layout.indentation -| self.margin_depth;
            const blanks = self.newline.len + self.margin.len + steps * self.unit.len;
            const place = try self.output.reserve(blanks + room + copy_step);
            var at: usize = 0;
            for (self.newline) |byte| {
                place[at] = byte;
                at += 1;
            }
            for (self.margin) |byte| {
                place[at] = byte;
                at += 1;
            }
            if (self.unit.len == 1 and steps <= copy_step) {
                place[at..][0..copy_step].* = @splat(self.unit[0]);
            } else for (0..steps) |_| {
                @memcpy(place[at..][0..self.unit.len], self.unit);
                at += self.unit.len;
            }
            self.output.advance(blanks);
            return place + blanks;
        },
    }
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
