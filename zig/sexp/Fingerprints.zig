//! A 64-bit hash of what each node of a subtree says, so that equal nodes are found without comparing them again and again.
const std = @import("std");
const assert = std.debug.assert;
const Allocator = std.mem.Allocator;
const atom = @import("atom.zig");
const Comparison = @import("compare.zig").Comparison;
const Tree = @import("Tree.zig");
const Fingerprints = @This();

/// By row; only those of the subtree are set.
values: []u64,

const list_seed = 0x9E3779B97F4A7C15;

/// Hashes a node and all that is in it. Equal nodes have equal hashes; with a tolerance all numbers hash alike.
pub fn init(allocator: Allocator, tree: *const Tree, root: u32, comparison: *const Comparison) Allocator.Error!Fingerprints {
    const values = try allocator.alloc(u64, tree.nodes.len);
    const nexts = tree.nodes.items(.next);
    const parents = tree.nodes.items(.parent);
    var node = root;
    while (true) {
        if (tree.kindOf(node).isAtom()) {
            values[node] = hashAtom(tree, node, comparison);
        } else {
            values[node] = list_seed;
            const child = tree.firstChild(node);
            if (child != 0) {
                node = child;
                continue;
            }
        }
        while (node != root) {
            const parent = parents[node];
            if (comparison.counts(tree, node)) {
                // A list in any order adds up; otherwise each child changes all that came before.
                const value = mix(values[node]);
                values[parent] = if (comparison.options.ignore_order and tree.kindOf(node) == .list)
                    values[parent] +% value
                else
                    mix(values[parent] ^ value) *% 3;
            }
            if (nexts[node] != 0) {
                node = nexts[node];
                break;
            }
            node = parent;
        }
        if (node == root) return .{ .values = values };
    }
}

pub fn deinit(self: *Fingerprints, allocator: Allocator) void {
    allocator.free(self.values);
    self.* = undefined;
}

fn mix(value: u64) u64 {
    var mixed = value;
    mixed = (mixed ^ (mixed >> 32)) *% 0xD6E8FEB86659FD93;
    mixed = (mixed ^ (mixed >> 32)) *% 0xD6E8FEB86659FD93;
    return mixed ^ (mixed >> 32);
}

fn hashAtom(tree: *const Tree, node: u32, comparison: *const Comparison) u64 {
    const kind = tree.kindOf(node);
    const text = tree.textOf(node);
    if (comparison.options.spelling) return std.hash.Wyhash.hash(1, text);
    if (kind == .string) {
        const inner = text[1 .. text.len - 1];
        if (std.mem.findScalar(u8, inner, '\\') == null) return std.hash.Wyhash.hash(1, inner);
        var value: atom.Value = .of(kind, text);
        var hasher: std.hash.Wyhash = .init(1);
        while (value.next()) |byte| hasher.update(&.{byte});
        return hasher.final();
    }
    if (!atom.isNumber(kind)) return std.hash.Wyhash.hash(1, text);
    if (comparison.options.tolerance != 0) return 7;
    // Integers that a double can't hold must not hash like their neighbours.
    if (kind == .integer and text.len > 15) return std.hash.Wyhash.hash(2, text);
    const number = atom.toNumber(text);
    return mix(@bitCast(if (number == 0) @as(f64, 0) else number));
}
