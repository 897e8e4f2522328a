//! Whether two nodes say the same.
const std = @import("std");
const Allocator = std.mem.Allocator;
const atom = @import("atom.zig");
const Tree = @import("Tree.zig");

/// What counts as a difference.
pub const CompareOptions = struct {
    /// Head words of lists that don't count at all, such as `uuid` and `tstamp`.
    ignore: []const []const u8 = &.{},
    /// How far numbers may be apart.
    tolerance: f64 = 0,
    /// Whether the order of the lists in a list doesn't count (that of atoms always does).
    ignore_order: bool = false,
    /// Whether atoms must be spelled the same: otherwise `1.50` is `1.5` and `"a"` is `a`.
    spelling: bool = false,
};

/// The children of lists that count, of two trees.
pub const Comparison = struct {
    options: CompareOptions,

    /// Whether a node counts.
    pub fn counts(self: *const Comparison, tree: *const Tree, node: u32) bool {
        if (self.options.ignore.len == 0 or tree.kindOf(node) != .list) return true;
        const head = tree.headOf(node);
        for (self.options.ignore) |name| if (std.mem.eql(u8, head, name)) return false;
        return true;
    }

    /// The first node that counts among `node` and the siblings after it; 0 when there is none.
    pub fn from(self: *const Comparison, tree: *const Tree, node: u32) u32 {
        var sibling = node;
        while (sibling != 0 and !self.counts(tree, sibling)) sibling = tree.nodes.items(.next)[sibling];
        return sibling;
    }

    /// The next sibling that counts.
    pub fn after(self: *const Comparison, tree: *const Tree, node: u32) u32 {
        return self.from(tree, tree.nodes.items(.next)[node]);
    }

    /// Whether two atoms are equal.
    pub fn sameAtom(self: *const Comparison, tree: *const Tree, node: u32, other: *const Tree, other_node: u32) bool {
        const text = tree.textOf(node);
        const other_text = other.textOf(other_node);
        if (self.options.spelling) return std.mem.eql(u8, text, other_text);
        return atom.sameValue(tree.kindOf(node), text, other.kindOf(other_node), other_text, self.options.tolerance);
    }
};

/// Whether `node` and `other_node` are equal.
pub fn equals(tree: *const Tree, node: u32, other: *const Tree, other_node: u32, options: CompareOptions) (error{NoSuchNode} || Allocator.Error)!bool {
    if (node >= tree.nodes.len or other_node >= other.nodes.len) return error.NoSuchNode;
    if (options.ignore_order) return @import("diff.zig").equalsInAnyOrder(tree, node, other, other_node, options);
    const comparison: Comparison = .{ .options = options };
    const parents = tree.nodes.items(.parent);
    const other_parents = other.nodes.items(.parent);
    var left = node;
    var right = other_node;
    while (true) {
        const is_atom = tree.kindOf(left).isAtom();
        if (is_atom != other.kindOf(right).isAtom()) return false;
        if (is_atom) {
            if (!comparison.sameAtom(tree, left, other, right)) return false;
        } else {
            const left_child = comparison.from(tree, tree.firstChild(left));
            const right_child = comparison.from(other, other.firstChild(right));
            if ((left_child == 0) != (right_child == 0)) return false;
            if (left_child != 0) {
                left = left_child;
                right = right_child;
                continue;
            }
        }
        while (true) {
            if (left == node) return true;
            const next = comparison.after(tree, left);
            const other_next = comparison.after(other, right);
            if ((next == 0) != (other_next == 0)) return false;
            if (next != 0) {
                left = next;
                right = other_next;
                break;
            }
            left = parents[left];
            right = other_parents[right];
        }
    }
}
