//! Blanks and comments around nodes that were edited, remembered because spans don't tell them any more.
//!
//! Invariants:
//! - every node that is `framed` or `placed` (and was ever attached by an edit) has an entry in `leads`;
//! - an entry of an attached node names the sibling before it (0 for the first one), so it is found without a search;
//! - a list with an entry in `tails` names its last child there;
//! - the trivia that a node had in the file stands before one node at most: the `user` in its entry, if that is `framed`;
//! - a node without an entry still follows the sibling it followed in the text, whose span is what it was.
const std = @import("std");
const assert = std.debug.assert;
const Allocator = std.mem.Allocator;
const Removed = @import("Removed.zig");
const Tree = @import("Tree.zig");
const Trivia = @This();

/// A piece of text in `source` or `edits`.
pub const Span = struct { start: u32, end: u32 };

/// What precedes a node.
pub const Lead = struct {
    /// The trivia before the node in the list `parent`; null for a node that was never in the text of a file.
    span: ?Span,
    /// The list or document the trivia belongs to.
    parent: u32,
    /// The node that it preceded in the file: another one, when this node replaced that.
    origin: u32,
    /// The node that was given this node's trivia last; see `give`.
    user: u32,
    /// The sibling before the node where it is now.
    previous: u32,
    /// How many lists the node was in when its trivia was remembered: where its text fits without indenting it anew.
    depth: u32,
    /// The node that was removed from `parent` before this one was; see `Removed`.
    older: u32 = Removed.not_listed,
};

/// What follows the last child of a list.
pub const Tail = struct {
    span: Span,
    /// The last child, 0 when there is none.
    last: u32,
};

leads: std.AutoHashMapUnmanaged(u32, Lead) = .empty,
tails: std.AutoHashMapUnmanaged(u32, Tail) = .empty,

pub fn deinit(self: *Trivia, allocator: Allocator) void {
    self.leads.deinit(allocator);
    self.tails.deinit(allocator);
    self.* = .{};
}

/// Makes room for as many entries as `nodes` edits of one node each add.
pub fn reserve(self: *Trivia, allocator: Allocator, nodes: u32) Allocator.Error!void {
    const entries = std.math.mul(u32, nodes, 3) catch return error.OutOfMemory;
    try self.leads.ensureUnusedCapacity(allocator, entries);
    try self.tails.ensureUnusedCapacity(allocator, entries);
}

/// The trivia before an attached node that follows `previous` (0: is the first child); null when it was put there by an edit and has none of its own.
pub fn leadAfter(self: *const Trivia, tree: *const Tree, node: u32, previous: u32) ?Span {
    const state = tree.nodes.items(.state)[node];
    if (state.framed) return self.leads.get(node).?.span.?;
    if (state.placed) return null;
    const before = if (previous == 0) tree.contentStart(tree.nodes.items(.parent)[node]) else tree.end(previous);
    return .{ .start = before, .end = tree.nodes.items(.start)[node] };
}

/// The trivia after `last`, the last child of a list or document (0: it has none).
pub fn tailOf(self: *const Trivia, tree: *const Tree, list: u32, last: u32) Span {
    if (tree.nodes.items(.state)[list].changed) {
        if (self.tails.get(list)) |tail| return tail.span;
    }
    const before = if (last == 0) tree.contentStart(list) else tree.end(last);
    return .{ .start = before, .end = tree.contentEnd(list) };
}

/// Whether the file was read without any form: its blanks and comments stay in front of those that edits add.
pub fn isWithoutForms(self: *const Trivia, tree: *const Tree) bool {
    if (tree.firstChild(0) == 0 and !self.tails.contains(0)) return true;
    const tail = self.tails.get(0) orelse return false;
    return tail.span.start == tree.contentStart(0) and tail.span.end == tree.contentEnd(0);
}

/// The sibling before an attached node; 0 for the first one.
pub fn previousOf(self: *const Trivia, tree: *const Tree, node: u32) u32 {
    const parents = tree.nodes.items(.parent);
    const parent = parents[node];
    if (tree.firstChild(parent) == node) return 0;
    if (self.leads.get(node)) |lead| return lead.previous;
    // As parsed: the rows between the sibling before and the node were below that sibling. Climb from the last of them; when it was moved away
    // since, look at them all.
    const nexts = tree.nodes.items(.next);
    var climber = node - 1;
    while (climber != 0 and parents[climber] != parent) climber = parents[climber];
    if (climber != 0 and nexts[climber] == node) return climber;
    var sibling = node - 1;
    while (parents[sibling] != parent or nexts[sibling] != node) sibling -= 1;
    assert(sibling != 0);
    return sibling;
}

/// The last child of a list or document; 0 when there is none.
pub fn lastOf(self: *const Trivia, tree: *const Tree, list: u32) u32 {
    if (self.tails.get(list)) |tail| return tail.last;
    const nexts = tree.nodes.items(.next);
    var child = tree.firstChild(list);
    if (child == 0) return 0;
    while (nexts[child] != 0) child = nexts[child];
    return child;
}

/// Writes down the trivia before an attached node, and the sibling before it. There must be room for an entry.
pub fn freezeLead(self: *Trivia, tree: *Tree, node: u32) void {
    if (self.leads.contains(node)) return;
    const state = &tree.nodes.items(.state)[node];
    assert(!state.placed and !state.detached);
    const previous = self.previousOf(tree, node);
    const span = self.leadAfter(tree, node, previous).?;
    self.leads.putAssumeCapacityNoClobber(node, .{
        .span = span,
        .parent = tree.nodes.items(.parent)[node],
        .origin = node,
        .user = node,
        .previous = previous,
        .depth = if (tree.kindOf(node) == .list) self.depthInPlace(tree, node) else 0,
    });
    state.framed = true;
}

/// Gives a detached node, about to be attached, the trivia that it remembers, unless that stands before another node now: it is written once, or its
/// comments would be there twice. A node that comes back to where it was in the file gets its own from whoever has it. Returns whether it got it.
pub fn give(self: *Trivia, tree: *Tree, lead: Lead, node: u32, is_back: bool) bool {
    const origin = self.leads.getPtr(lead.origin).?;
    const other = &tree.nodes.items(.state)[origin.user];
    if (origin.user != node and other.framed and self.leads.get(origin.user).?.origin == lead.origin) {
        if (lead.origin != node or !is_back) return false;
        other.framed = false;
    }
    origin.user = node;
    return true;
}

/// How many lists a node is in; in a node that was removed, as many as when that is back where it was.
fn depthInPlace(self: *const Trivia, tree: *const Tree, node: u32) u32 {
    const parents = tree.nodes.items(.parent);
    var depth: u32 = 0;
    var ancestor = parents[node];
    while (ancestor != 0) : (ancestor = parents[ancestor]) {
        depth += 1;
        if (!tree.nodes.items(.state)[ancestor].detached) continue;
        return depth + if (self.leads.get(ancestor)) |lead| lead.depth else 0;
    }
    return depth;
}

/// Writes down the trivia after the last child of a list or document, and which child that is. There must be room for an entry.
pub fn freezeTail(self: *Trivia, tree: *const Tree, list: u32) void {
    if (self.tails.contains(list)) return;
    const last = self.lastOf(tree, list);
    const before = if (last == 0) tree.contentStart(list) else tree.end(last);
    self.tails.putAssumeCapacityNoClobber(list, .{ .span = .{ .start = before, .end = tree.contentEnd(list) }, .last = last });
}

/// Writes down the trivia after a node: before its next sibling, or at the end of its parent.
pub fn freezeAfter(self: *Trivia, tree: *Tree, node: u32) void {
    const next = tree.nodes.items(.next)[node];
    if (next != 0) self.freezeLead(tree, next) else self.freezeTail(tree, tree.nodes.items(.parent)[node]);
}

/// Notes that `previous` (0: nothing) now precedes `node`, or is the last child of `list` when `node` is 0. Their entries exist.
pub fn setPrevious(self: *Trivia, list: u32, node: u32, previous: u32) void {
    if (node != 0) self.leads.getPtr(node).?.previous = previous else self.tails.getPtr(list).?.last = previous;
}
