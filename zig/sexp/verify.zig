//! Checks what must always hold in a tree. For tests: it visits every row.
const std = @import("std");
const Allocator = std.mem.Allocator;
const lexical = @import("lexical.zig");
const Removed = @import("Removed.zig");
const Tree = @import("Tree.zig");

/// Returned by `verify` for a tree that breaks an invariant.
pub const Corrupt = error{
    WrongParent,
    WrongState,
    WrongHead,
    WrongText,
    WrongOrder,
    WrongTrivia,
    WrongCount,
    WrongLinks,
};

/// Checks all invariants of a tree (see `Tree`).
pub fn verify(tree: *const Tree, allocator: Allocator) (Corrupt || Allocator.Error)!void {
    const nodes = &tree.nodes;
    if (nodes.len == 0 or tree.kindOf(0) != .document or tree.symbols.len == 0) return error.WrongState;
    try verifyLists(tree, allocator);
    try verifyOriginals(tree);
    try verifyRemoved(tree);
    const seen = try allocator.alloc(bool, nodes.len);
    defer allocator.free(seen);
    @memset(seen, false);
    try verifyBelow(tree, 0, seen);
    for (0..nodes.len) |index| {
        const state = nodes.items(.state)[index];
        if (!state.detached) continue;
        if (nodes.items(.parent)[index] != 0 or seen[index]) return error.WrongParent;
        if (state.framed or !state.placed) return error.WrongState;
        try verifyBelow(tree, @intCast(index), seen);
    }
    // Every row belongs to the document or to a detached node.
    for (seen) |was_seen| if (!was_seen) return error.WrongCount;
}

fn verifyBelow(tree: *const Tree, root: u32, seen: []bool) Corrupt!void {
    const nodes = &tree.nodes;
    var node = root;
    var previous: u32 = 0;
    while (true) {
        if (seen[node]) return error.WrongOrder;
        seen[node] = true;
        try verifyNode(tree, node, previous, node == root);
        const child = tree.firstChild(node);
        if (child != 0) {
            if (nodes.items(.parent)[child] != node) return error.WrongParent;
            node = child;
            previous = 0;
            continue;
        }
        while (node != root and nodes.items(.next)[node] == 0) {
            const parent = nodes.items(.parent)[node];
            try verifyLast(tree, parent, node);
            node = parent;
        }
        if (node == root) return;
        previous = node;
        node = nodes.items(.next)[node];
        if (nodes.items(.parent)[node] != nodes.items(.parent)[previous]) return error.WrongParent;
    }
}

/// Each row of `lists` belongs to one list: row 0 to the document, the others to lists that were relinked.
fn verifyLists(tree: *const Tree, allocator: Allocator) (Corrupt || Allocator.Error)!void {
    const taken = try allocator.alloc(bool, tree.lists.len);
    defer allocator.free(taken);
    @memset(taken, false);
    for (tree.nodes.items(.state), tree.nodes.items(.reach), 0..) |state, reach, row| {
        if ((state.kind == .document) != (row == 0)) return error.WrongState;
        if (state.kind == .list or state.kind.isAtom()) continue;
        if (reach >= taken.len or taken[reach] or (reach == 0) != (row == 0)) return error.WrongLinks;
        taken[reach] = true;
    }
    for (taken) |was_taken| if (!was_taken) return error.WrongLinks;
}

/// Atoms that were changed know where they stood in the file.
fn verifyOriginals(tree: *const Tree) Corrupt!void {
    var originals = tree.originals.iterator();
    while (originals.next()) |entry| {
        const span = entry.value_ptr.*;
        if (tree.nodes.items(.state)[entry.key_ptr.*].fresh or span.start >= span.end or span.end > tree.source.data.len) return error.WrongText;
        if (lexical.atomKind(tree.slice(span.start, span.end)) != span.kind) return error.WrongText;
    }
}

/// The chains of removed nodes end, and each listed node is in one of them.
fn verifyRemoved(tree: *const Tree) Corrupt!void {
    var listed: usize = 0;
    var leads = tree.trivia.leads.iterator();
    while (leads.next()) |entry| {
        if (entry.value_ptr.older == Removed.not_listed) continue;
        if (tree.nodes.items(.state)[entry.key_ptr.*].fresh or entry.value_ptr.span == null) return error.WrongTrivia;
        listed += 1;
    }
    var newest = tree.removed.newest.valueIterator();
    while (newest.next()) |first| {
        var node = first.*;
        while (node != Removed.oldest) : (listed -= 1) {
            if (listed == 0) return error.WrongTrivia;
            node = (tree.trivia.leads.get(node) orelse return error.WrongTrivia).older;
            if (node == Removed.not_listed) return error.WrongTrivia;
        }
    }
    if (listed != 0) return error.WrongTrivia;
}

fn verifyNode(tree: *const Tree, node: u32, previous: u32, is_root: bool) Corrupt!void {
    const row = tree.nodes.get(node);
    const state = row.state;
    if (state.detached != (is_root and node != 0)) return error.WrongState;
    if (!is_root) {
        if (state.changed and !tree.nodes.items(.state)[row.parent].changed) return error.WrongState;
        if (tree.trivia.previousOf(tree, node) != previous) return error.WrongTrivia;
    }
    const text = tree.textOf(node);
    if (state.kind.isAtom()) {
        if (lexical.atomKind(text) != state.kind.plain()) return error.WrongText;
        const is_head = !is_root and row.parent != 0 and previous == 0 and state.kind.plain() == .symbol;
        if (is_head != (state.kind == .head)) return error.WrongHead;
        const symbol = if (is_head) tree.symbol_index.lookUp(tree, text) else 0;
        if (is_head and (symbol == 0 or row.reach != symbol) or tree.symbolOf(node) != symbol) return error.WrongHead;
        if (tree.firstChild(node) != 0) return error.WrongLinks;
    } else if (state.kind.plain() == .list) {
        if (text.len < 2 or text[0] != '(' or text[text.len - 1] != ')') return error.WrongText;
    } else if (node != 0) return error.WrongState;
    if (is_root) return;
    const lead = tree.trivia.leads.get(node);
    const has_trivia = lead != null and lead.?.span != null and lead.?.parent == row.parent;
    // A node has the trivia that it remembers, unless another one had that when the node was attached.
    if (state.framed != (has_trivia and tree.trivia.leads.get(lead.?.origin).?.user == node)) return error.WrongTrivia;
    const span = tree.trivia.leadAfter(tree, node, previous) orelse return;
    if (span.start > span.end) return error.WrongTrivia;
    if (!isTrivia(tree, tree.slice(span.start, span.end), span.start)) return error.WrongTrivia;
}

fn verifyLast(tree: *const Tree, list: u32, last: u32) Corrupt!void {
    if (tree.trivia.lastOf(tree, list) != last) return error.WrongTrivia;
    const span = tree.trivia.tailOf(tree, list, last);
    if (span.start > span.end) return error.WrongTrivia;
    if (!isTrivia(tree, tree.slice(span.start, span.end), span.start)) return error.WrongTrivia;
}

fn isTrivia(tree: *const Tree, text: []const u8, start: u32) bool {
    return lexical.triviaEnd(text, 0, start == tree.contentStart(0)) == text.len;
}
