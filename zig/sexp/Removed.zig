//! Nodes that were removed from the lists that held them in the file: a new node that says the same, at the same place, takes over their text, with all
//! blanks and comments in and before it. So an edit that is taken back by other nodes leaves no trace either.
//!
//! Invariants:
//! - a node is in one chain at most: that of the list for which its trivia was remembered when it was listed, from its newest by `older`;
//! - no node in a chain is fresh;
//! - nodes in a chain may have been attached, changed or moved since: only those that are as they were in the file are taken.
const std = @import("std");
const assert = std.debug.assert;
const Allocator = std.mem.Allocator;
const Tree = @import("Tree.zig");
const Trivia = @import("Trivia.zig");
const Removed = @This();

/// By list, the node that was removed from it last.
newest: std.AutoHashMapUnmanaged(u32, u32) = .empty,

/// Ends a chain.
pub const oldest = 0;
/// Instead of the next older node: the node is in no chain.
pub const not_listed = std.math.maxInt(u32);

/// How many of the nodes that were removed last are compared with a new one.
const search_limit = 32;

pub fn deinit(self: *Removed, allocator: Allocator) void {
    self.newest.deinit(allocator);
    self.* = .{};
}

/// Makes room for the entries of so many nodes.
pub fn reserve(self: *Removed, allocator: Allocator, nodes: u32) Allocator.Error!void {
    try self.newest.ensureUnusedCapacity(allocator, nodes);
}

/// Lists a node that was just removed, whose trivia is remembered. There must be room for an entry.
pub fn add(self: *Removed, tree: *Tree, node: u32) void {
    const lead = tree.trivia.leads.getPtr(node).?;
    if (tree.nodes.items(.state)[node].fresh or lead.span == null or lead.older != not_listed) return;
    const entry = self.newest.getOrPutAssumeCapacity(lead.parent);
    lead.older = if (entry.found_existing) entry.value_ptr.* else oldest;
    entry.value_ptr.* = node;
}

/// Gives a new detached node, about to be attached between two children of a list, the place in the source of a removed one that says the same.
/// Returns the trivia before it; null when there is no such node.
pub fn takeOver(self: *Removed, tree: *Tree, list: u32, previous: u32, before: u32, node: u32) ?Trivia.Lead {
    const state = tree.nodes.items(.state)[node];
    if (!state.fresh or state.changed) return null;
    const newest = self.newest.getPtr(list) orelse return null;
    var link: *u32 = newest;
    for (0..search_limit) |_| {
        const candidate = link.*;
        if (candidate == oldest) return null;
        const lead = tree.trivia.leads.getPtr(candidate).?;
        if (lead.parent == list and isAsRead(tree, candidate) and isBetween(tree, candidate, previous, before) and isSame(tree, candidate, node)) {
            link.* = lead.older;
            lead.older = not_listed;
            const result = lead.*;
            relocate(tree, candidate, node);
            return result;
        }
        link = &lead.older;
    }
    return null;
}

fn isAsRead(tree: *const Tree, node: u32) bool {
    const state = tree.nodes.items(.state)[node];
    if (!state.detached or state.fresh) return false;
    return if (state.kind.isAtom()) isInSource(tree, node) else !state.changed;
}

fn isInSource(tree: *const Tree, node: u32) bool {
    return !tree.nodes.items(.state)[node].fresh and tree.nodes.items(.start)[node] < tree.source.data.len;
}

/// Whether a node stood between two others (0: any place) in the file. One of them may have taken over its text.
pub fn isBetween(tree: *const Tree, node: u32, previous: u32, before: u32) bool {
    const starts = tree.nodes.items(.start);
    if (previous != 0 and isInSource(tree, previous) and starts[previous] > starts[node]) return false;
    return before == 0 or !isInSource(tree, before) or starts[before] >= starts[node];
}

/// Whether two nodes that no edit has touched hold the same tokens. Their rows, and those below them, are in document order.
fn isSame(tree: *const Tree, node: u32, other: u32) bool {
    var offset: u32 = 0;
    while (true) : (offset += 1) {
        const is_inside = isBelow(tree, node, offset);
        if (is_inside != isBelow(tree, other, offset)) return false;
        if (!is_inside) return true;
        const row = node + offset;
        const other_row = other + offset;
        const kind = tree.kindOf(row);
        if (kind != tree.kindOf(other_row)) return false;
        if (offset != 0 and tree.nodes.items(.parent)[row] - node != tree.nodes.items(.parent)[other_row] - other) return false;
        if (kind.isAtom() and !std.mem.eql(u8, tree.textOf(row), tree.textOf(other_row))) return false;
    }
}

/// Whether the row `offset` rows after a node is the node itself or lies in it.
fn isBelow(tree: *const Tree, node: u32, offset: u32) bool {
    if (offset == 0) return true;
    const row = node + offset;
    if (row >= tree.nodes.len) return false;
    const parent = tree.nodes.items(.parent)[row];
    return parent >= node and parent < row;
}

/// Makes `node`, and all below it, the text of a node that is the same.
fn relocate(tree: *Tree, origin: u32, node: u32) void {
    const starts = tree.nodes.items(.start);
    const reaches = tree.nodes.items(.reach);
    const states = tree.nodes.items(.state);
    var offset: u32 = 0;
    while (isBelow(tree, node, offset)) : (offset += 1) {
        const row = node + offset;
        assert(states[row].kind == states[origin + offset].kind);
        starts[row] = starts[origin + offset];
        reaches[row] = reaches[origin + offset];
        states[row].fresh = false;
    }
}
