//! What is different between two nodes, as a list of places.
//!
//! The children of two lists are aligned from both ends first, stepping over single changes; then, in what is left, lists that say exactly the same are
//! matched, then lists of the same head and identity, then lists of the same head in order. Matches that would cross others count as removed and added,
//! unless order doesn't count.
//! Only the matched lists that differ are looked into, so the work is that of hashing both trees, and n log n in the number of children around changes.
const std = @import("std");
const assert = std.debug.assert;
const Allocator = std.mem.Allocator;
const compare = @import("compare.zig");
const identity = @import("identity.zig");
const Fingerprints = @import("Fingerprints.zig");
const Tree = @import("Tree.zig");
const Comparison = compare.Comparison;
const CompareOptions = compare.CompareOptions;

/// What happened to a node.
pub const DifferenceKind = enum {
    /// An atom has another value, or an atom stands where a list was, or the reverse.
    changed,
    /// Only the second tree has the node.
    added,
    /// Only the first tree has the node.
    removed,
};

/// One difference between two trees.
pub const Difference = struct {
    kind: DifferenceKind,
    /// Where: the heads of the lists from the top down to the node. A list that has siblings with the same head shows its index among them, from 0, and
    /// what identifies it: `kicad_pcb/footprint[3 "R1"]/pad[2 "1"]/net`. An atom that is not its list's only value shows its index in the list.
    /// Paths of 100 lists and more are cut in front.
    path: []const u8,
    /// The node in the first tree; 0 when it was added.
    node: u32,
    /// The node in the second tree; 0 when it was removed.
    other_node: u32,
};

/// One of the two trees with what was found out about it.
const Side = struct {
    tree: *const Tree,
    prints: Fingerprints,
    paths: identity.Paths,

    fn init(scratch: Allocator, tree: *const Tree, root: u32, comparison: *const Comparison) Allocator.Error!Side {
        return .{
            .tree = tree,
            .prints = try .init(scratch, tree, root, comparison),
            .paths = .{ .allocator = scratch, .tree = tree, .root = root },
        };
    }
};

/// Two nodes to be compared, or one that has no counterpart.
const Task = struct { left: ?u32, right: ?u32 };

/// Finds the differences of two nodes, in document order, at most `limit`. Memory of the result comes from `allocator`.
pub fn diff(allocator: Allocator, tree: *const Tree, node: u32, other: *const Tree, other_node: u32, options: CompareOptions, limit: u32) (error{NoSuchNode} || Allocator.Error)![]Difference {
    if (node >= tree.nodes.len or other_node >= other.nodes.len) return error.NoSuchNode;
    const comparison: Comparison = .{ .options = options };
    var scratch_arena: std.heap.ArenaAllocator = .init(allocator);
    defer scratch_arena.deinit();
    const scratch = scratch_arena.allocator();
    var alignment_arena: std.heap.ArenaAllocator = .init(allocator);
    defer alignment_arena.deinit();
    var left: Side = try .init(scratch, tree, node, &comparison);
    var right: Side = try .init(scratch, other, other_node, &comparison);
    var differences: std.ArrayList(Difference) = .empty;
    errdefer {
        for (differences.items) |difference| allocator.free(difference.path);
        differences.deinit(allocator);
    }
    var tasks: std.ArrayList(Task) = .empty;
    try tasks.append(scratch, .{ .left = node, .right = other_node });
    while (tasks.pop()) |task| {
        if (differences.items.len >= limit) break;
        _ = alignment_arena.reset(.retain_capacity);
        if (try lookInto(&tasks, scratch, alignment_arena.allocator(), &comparison, &left, &right, task)) continue;
        try differences.ensureUnusedCapacity(allocator, 1);
        differences.appendAssumeCapacity(.{
            .kind = if (task.left == null) .added else if (task.right == null) .removed else .changed,
            .path = if (task.left) |place| try left.paths.write(allocator, place) else try right.paths.write(allocator, task.right.?),
            .node = task.left orelse 0,
            .other_node = task.right orelse 0,
        });
    }
    return differences.toOwnedSlice(allocator);
}

/// Adds the tasks that two nodes consist of, none if they are equal; returns false when the nodes themselves are the difference.
fn lookInto(tasks: *std.ArrayList(Task), scratch: Allocator, memory: Allocator, comparison: *const Comparison, left: *const Side, right: *const Side, task: Task) Allocator.Error!bool {
    const node = task.left orelse return false;
    const other_node = task.right orelse return false;
    const is_atom = left.tree.kindOf(node).isAtom();
    if (is_atom != right.tree.kindOf(other_node).isAtom()) return false;
    if (is_atom) return comparison.sameAtom(left.tree, node, right.tree, other_node);
    if (comparison.options.tolerance == 0 and left.prints.values[node] == right.prints.values[other_node]) return true;
    try alignChildren(tasks, scratch, memory, comparison, left, right, node, other_node);
    return true;
}

const none = std.math.maxInt(u32);

/// The children of two lists and which of them belong together.
const Alignment = struct {
    left: []const u32,
    right: []const u32,
    /// By index in `left`: the index in `right`, or `none`.
    matches: []u32,
    /// By index in `right`.
    taken: []bool,

    fn match(self: *Alignment, index: usize, other_index: usize) void {
        assert(self.matches[index] == none and !self.taken[other_index]);
        self.matches[index] = @intCast(other_index);
        self.taken[other_index] = true;
    }
};

fn alignChildren(tasks: *std.ArrayList(Task), scratch: Allocator, memory: Allocator, comparison: *const Comparison, left: *const Side, right: *const Side, node: u32, other_node: u32) Allocator.Error!void {
    var alignment: Alignment = .{
        .left = try childrenOf(memory, comparison, left.tree, node),
        .right = try childrenOf(memory, comparison, right.tree, other_node),
        .matches = undefined,
        .taken = undefined,
    };
    alignment.matches = try memory.alloc(u32, alignment.left.len);
    @memset(alignment.matches, none);
    alignment.taken = try memory.alloc(bool, alignment.right.len);
    @memset(alignment.taken, false);

    const is_complete = matchInStep(&alignment, comparison, left, right);
    if (!is_complete) {
        matchAtoms(&alignment, left.tree, right.tree);
        inline for (.{ .content, .unique, .label, .head }) |by| try matchBy(by, memory, comparison, &alignment, left, right);
        if (!comparison.options.ignore_order) try dropCrossings(memory, &alignment);
    }
    try addTasks(tasks, scratch, comparison, left, right, &alignment);
}

/// Matches children from both ends. Stepping over a single child that was changed, added or removed keeps repeated content aligned, and makes a few
/// changes in a long list cheap. Returns whether nothing is left to be matched.
fn matchInStep(alignment: *Alignment, comparison: *const Comparison, left: *const Side, right: *const Side) bool {
    const children = alignment.left;
    const other_children = alignment.right;
    var start: usize = 0;
    var other_start: usize = 0;
    while (start < children.len and other_start < other_children.len) {
        const more = start + 1 < children.len;
        const other_more = other_start + 1 < other_children.len;
        if (saysTheSame(left, right, children[start], other_children[other_start])) {
            alignment.match(start, other_start);
            start += 1;
            other_start += 1;
        } else if (comparison.options.ignore_order or isAtom(left, children[start]) or isAtom(right, other_children[other_start])) {
            break;
        } else if (more and other_more and saysTheSame(left, right, children[start + 1], other_children[other_start + 1])) {
            if (isSameItem(comparison, left, right, children[start], other_children[other_start])) alignment.match(start, other_start);
            start += 1;
            other_start += 1;
        } else if (other_more and saysTheSame(left, right, children[start], other_children[other_start + 1])) {
            other_start += 1;
        } else if (more and saysTheSame(left, right, children[start + 1], other_children[other_start])) {
            start += 1;
        } else break;
    }
    var end = children.len;
    var other_end = other_children.len;
    while (end > start and other_end > other_start and saysTheSame(left, right, children[end - 1], other_children[other_end - 1])) {
        end -= 1;
        other_end -= 1;
        alignment.match(end, other_end);
    }
    const all_matched = std.mem.findScalar(u32, alignment.matches, none) == null;
    const all_taken = std.mem.findScalar(bool, alignment.taken, false) == null;
    return all_matched or all_taken;
}

fn isAtom(side: *const Side, node: u32) bool {
    return side.tree.kindOf(node).isAtom();
}

/// Whether two lists are versions of one thing: the same head, and no different identifiers.
fn isSameItem(comparison: *const Comparison, left: *const Side, right: *const Side, node: u32, other_node: u32) bool {
    if (keyOf(.head, comparison, left, node) != keyOf(.head, comparison, right, other_node)) return false;
    return keyOf(.unique, comparison, left, node) == keyOf(.unique, comparison, right, other_node);
}

fn childrenOf(memory: Allocator, comparison: *const Comparison, tree: *const Tree, list: u32) Allocator.Error![]u32 {
    var children: std.ArrayList(u32) = .empty;
    var child = comparison.from(tree, tree.firstChild(list));
    while (child != 0) : (child = comparison.after(tree, child)) try children.append(memory, child);
    return children.items;
}

fn saysTheSame(left: *const Side, right: *const Side, node: u32, other_node: u32) bool {
    return left.prints.values[node] == right.prints.values[other_node] and
        left.tree.kindOf(node).isAtom() == right.tree.kindOf(other_node).isAtom();
}

/// Matches atoms by position when both lists have as many left: what `(at 1 2)` has become is `(at 2 3)`, not one value less and one more.
fn matchAtoms(alignment: *Alignment, tree: *const Tree, other: *const Tree) void {
    var count: usize = 0;
    for (alignment.left, alignment.matches) |child, matched| count += @intFromBool(matched == none and tree.kindOf(child).isAtom());
    var other_count: usize = 0;
    for (alignment.right, alignment.taken) |child, taken| other_count += @intFromBool(!taken and other.kindOf(child).isAtom());
    if (count != other_count) return;
    var other_index: usize = 0;
    for (alignment.left, 0..) |child, index| {
        if (alignment.matches[index] != none or !tree.kindOf(child).isAtom()) continue;
        while (alignment.taken[other_index] or !other.kindOf(alignment.right[other_index]).isAtom()) other_index += 1;
        alignment.match(index, other_index);
    }
}

const By = enum { content, unique, label, head };

/// What children are matched by; null for one that has nothing of the kind.
fn keyOf(comptime by: By, comparison: *const Comparison, side: *const Side, node: u32) ?u64 {
    const tree = side.tree;
    if (tree.kindOf(node).isAtom()) return switch (by) {
        .content => side.prints.values[node],
        .head => 1,
        .unique, .label => null,
    };
    const head = tree.firstChild(node);
    const head_key = if (head != 0 and tree.kindOf(head).isAtom()) side.prints.values[head] else 2;
    switch (by) {
        .content => return side.prints.values[node] +% 1,
        .unique => {
            const unique = identity.uniqueOf(tree, node);
            if (unique == 0 or !comparison.counts(tree, unique)) return null;
            return head_key ^ side.prints.values[unique] *% 31;
        },
        .label => {
            const label = identity.labelOf(tree, node);
            return if (label == 0) null else head_key ^ side.prints.values[label] *% 37;
        },
        .head => return head_key,
    }
}

/// Matches the children that are left by a key, those with equal keys in order.
fn matchBy(comptime by: By, memory: Allocator, comparison: *const Comparison, alignment: *Alignment, left: *const Side, right: *const Side) Allocator.Error!void {
    var first: std.AutoHashMapUnmanaged(u64, u32) = .empty;
    const following = try memory.alloc(u32, alignment.right.len);
    var other_index = alignment.right.len;
    while (other_index > 0) {
        other_index -= 1;
        if (alignment.taken[other_index]) continue;
        const key = keyOf(by, comparison, right, alignment.right[other_index]) orelse continue;
        const entry = try first.getOrPut(memory, key);
        following[other_index] = if (entry.found_existing) entry.value_ptr.* else none;
        entry.value_ptr.* = @intCast(other_index);
    }
    if (first.count() == 0) return;
    for (alignment.left, 0..) |child, index| {
        if (alignment.matches[index] != none) continue;
        const key = keyOf(by, comparison, left, child) orelse continue;
        const candidate = first.getPtr(key) orelse continue;
        if (candidate.* == none) continue;
        const found = candidate.*;
        candidate.* = following[found];
        alignment.match(index, found);
    }
}

/// Gives up the matches that cross others: keeps a longest run of matches that ascend on both sides.
fn dropCrossings(memory: Allocator, alignment: *Alignment) Allocator.Error!void {
    // Patience sorting: `tails[k]` is the index of the match that ends an ascending run of k + 1 matches with the smallest last value.
    const matches = alignment.matches;
    const count = matches.len;
    var tails: std.ArrayList(u32) = .empty;
    try tails.ensureTotalCapacity(memory, count);
    const before = try memory.alloc(u32, count);
    for (matches, 0..) |other_index, index| {
        if (other_index == none) continue;
        var low: usize = 0;
        var high = tails.items.len;
        while (low < high) {
            const between = (low + high) / 2;
            if (matches[tails.items[between]] < other_index) low = between + 1 else high = between;
        }
        before[index] = if (low == 0) none else tails.items[low - 1];
        if (low == tails.items.len) tails.appendAssumeCapacity(@intCast(index)) else tails.items[low] = @intCast(index);
    }
    const kept = try memory.alloc(bool, count);
    @memset(kept, false);
    var last: u32 = if (tails.items.len == 0) none else tails.items[tails.items.len - 1];
    while (last != none) : (last = before[last]) kept[last] = true;
    for (matches, kept) |*other_index, is_kept| {
        if (is_kept or other_index.* == none) continue;
        alignment.taken[other_index.*] = false;
        other_index.* = none;
    }
}

/// Adds what is to be looked at, so that the first in the document comes off the stack first.
fn addTasks(tasks: *std.ArrayList(Task), scratch: Allocator, comparison: *const Comparison, left: *const Side, right: *const Side, alignment: *const Alignment) Allocator.Error!void {
    const bottom = tasks.items.len;
    var other_index: usize = 0;
    for (alignment.left, alignment.matches) |child, matched| {
        if (matched == none) {
            try tasks.append(scratch, .{ .left = child, .right = null });
            continue;
        }
        while (other_index <= matched) : (other_index += 1) {
            if (!alignment.taken[other_index]) try tasks.append(scratch, .{ .left = null, .right = alignment.right[other_index] });
        }
        const other_child = alignment.right[matched];
        if (comparison.options.tolerance == 0 and saysTheSame(left, right, child, other_child)) continue;
        try tasks.append(scratch, .{ .left = child, .right = other_child });
    }
    while (other_index < alignment.right.len) : (other_index += 1) {
        if (!alignment.taken[other_index]) try tasks.append(scratch, .{ .left = null, .right = alignment.right[other_index] });
    }
    std.mem.reverse(Task, tasks.items[bottom..]);
}

/// `compare.equals` for lists in any order: those that hash alike are compared with each other.
pub fn equalsInAnyOrder(tree: *const Tree, node: u32, other: *const Tree, other_node: u32, options: CompareOptions) (error{NoSuchNode} || Allocator.Error)!bool {
    const differences = try diff(tree.allocator, tree, node, other, other_node, options, 1);
    defer {
        for (differences) |difference| tree.allocator.free(difference.path);
        tree.allocator.free(differences);
    }
    return differences.len == 0;
}
