//! What people and programs tell lists apart by, and paths made of it.
const std = @import("std");
const Allocator = std.mem.Allocator;
const failure = @import("failure.zig");
const Tree = @import("Tree.zig");

/// The heads under which KiCad keeps unique identifiers, newest first.
const unique_heads = [_][]const u8{ "uuid", "tstamp", "id" };

/// The list with a list's unique identifier; 0 when it has none.
pub fn uniqueOf(tree: *const Tree, list: u32) u32 {
    for (unique_heads) |head| {
        const found = childWithHead(tree, list, head);
        if (found != 0 and tree.nodes.items(.next)[tree.firstChild(found)] != 0) return found;
    }
    return 0;
}

/// The atom that names a list for people: the reference of a footprint or symbol, else its first string; 0 when there is none.
pub fn labelOf(tree: *const Tree, list: u32) u32 {
    const nexts = tree.nodes.items(.next);
    const head = tree.headOf(list);
    if (std.mem.eql(u8, head, "footprint") or std.mem.eql(u8, head, "module") or std.mem.eql(u8, head, "symbol")) {
        var child = tree.firstChild(list);
        while (child != 0) : (child = nexts[child]) {
            const reference = referenceIn(tree, child);
            if (reference != 0) return reference;
        }
    }
    var child = tree.firstChild(list);
    if (child != 0) child = nexts[child];
    while (child != 0 and tree.kindOf(child).isAtom()) : (child = nexts[child]) {
        if (tree.kindOf(child) == .string) return child;
    }
    return 0;
}

/// The value of `(property "Reference" VALUE …)` or `(fp_text reference VALUE …)`.
fn referenceIn(tree: *const Tree, list: u32) u32 {
    const head = tree.headOf(list);
    const is_property = std.mem.eql(u8, head, "property");
    if (!is_property and !std.mem.eql(u8, head, "fp_text")) return 0;
    const nexts = tree.nodes.items(.next);
    const key = nexts[tree.firstChild(list)];
    if (key == 0 or !tree.kindOf(key).isAtom()) return 0;
    if (!std.mem.eql(u8, tree.textOf(key), if (is_property) "\"Reference\"" else "reference")) return 0;
    const value = nexts[key];
    return if (value != 0 and tree.kindOf(value).isAtom()) value else 0;
}

fn childWithHead(tree: *const Tree, list: u32, head: []const u8) u32 {
    const wanted = tree.symbol_index.lookUp(tree, head);
    if (wanted == 0) return 0;
    var child = tree.firstChild(list);
    while (child != 0) : (child = tree.nodes.items(.next)[child]) {
        if (tree.kindOf(child) != .list) continue;
        if (tree.symbolOf(tree.firstChild(child)) == wanted) return child;
    }
    return 0;
}

/// The atom that a path shows a list by: its label, else its unique identifier; 0 when it has neither.
pub fn nameOf(tree: *const Tree, list: u32) u32 {
    const label = labelOf(tree, list);
    if (label != 0) return label;
    const unique = uniqueOf(tree, list);
    return if (unique == 0) 0 else tree.nodes.items(.next)[tree.firstChild(unique)];
}

/// The path of a node from the document, with memory from `allocator`. For many paths of one tree, keep a `Paths`.
pub fn pathOf(tree: *const Tree, allocator: Allocator, node: u32) (error{NoSuchNode} || Allocator.Error)![]const u8 {
    if (node >= tree.nodes.len) return error.NoSuchNode;
    var arena: std.heap.ArenaAllocator = .init(allocator);
    defer arena.deinit();
    var paths: Paths = .{ .allocator = arena.allocator(), .tree = tree, .root = 0 };
    return paths.write(allocator, node);
}

/// The paths of nodes of one tree, as `pathOf` writes them.
pub fn pathsOf(tree: *const Tree, allocator: Allocator, nodes: []const u32) (error{NoSuchNode} || Allocator.Error)![]const []const u8 {
    for (nodes) |node| if (node >= tree.nodes.len) return error.NoSuchNode;
    var arena: std.heap.ArenaAllocator = .init(allocator);
    defer arena.deinit();
    var paths: Paths = .{ .allocator = arena.allocator(), .tree = tree, .root = 0 };
    const texts = try allocator.alloc([]const u8, nodes.len);
    var count: usize = 0;
    errdefer {
        for (texts[0..count]) |text| allocator.free(text);
        allocator.free(texts);
    }
    for (nodes) |node| {
        texts[count] = try paths.write(allocator, node);
        count += 1;
    }
    return texts;
}

/// Writes paths of nodes of one tree; remembers the indexes of siblings it had to count.
pub const Paths = struct {
    allocator: Allocator,
    tree: *const Tree,
    /// Where paths start.
    root: u32,
    /// For the children of the lists in `counted`: the index of a list among its siblings that start the same, absent for a list without such siblings;
    /// the index of an atom in its list, absent for the only value.
    indexes: std.AutoHashMapUnmanaged(u32, u32) = .empty,
    counted: std.AutoHashMapUnmanaged(u32, void) = .empty,

    const segment_limit = 100;
    const label_limit = 48;

    /// Writes the path of a node, with memory from `allocator`.
    pub fn write(self: *Paths, allocator: Allocator, node: u32) Allocator.Error![]const u8 {
        const parents = self.tree.nodes.items(.parent);
        var chain: [segment_limit]u32 = undefined;
        var count: usize = 0;
        var ancestor = node;
        while (ancestor != 0) : (ancestor = parents[ancestor]) {
            if (count == segment_limit) break;
            chain[count] = ancestor;
            count += 1;
            if (ancestor == self.root) break;
        }
        var path: std.ArrayList(u8) = .empty;
        errdefer path.deinit(allocator);
        if (count == segment_limit) try path.appendSlice(allocator, "\u{2026}");
        while (count > 0) {
            count -= 1;
            try self.writeSegment(&path, allocator, chain[count]);
        }
        return path.toOwnedSlice(allocator);
    }

    fn writeSegment(self: *Paths, path: *std.ArrayList(u8), allocator: Allocator, node: u32) Allocator.Error!void {
        const tree = self.tree;
        const is_root = node == self.root;
        if (tree.kindOf(node).isAtom()) {
            if (is_root) return;
            try self.countChildren(tree.nodes.items(.parent)[node]);
            if (self.indexes.get(node)) |index| try path.print(allocator, "{s}{d}", .{ separator(path), index });
            return;
        }
        try path.appendSlice(allocator, separator(path));
        const head = tree.firstChild(node);
        if (head != 0 and tree.kindOf(head).isAtom()) {
            try writeText(path, allocator, tree.textOf(head));
        } else try path.appendSlice(allocator, "()");
        if (is_root) return;
        try self.countChildren(tree.nodes.items(.parent)[node]);
        const index = self.indexes.get(node) orelse return;
        try path.print(allocator, "[{d}", .{index});
        const name = nameOf(tree, node);
        if (name != 0 and tree.kindOf(name).isAtom()) {
            try path.append(allocator, ' ');
            try writeText(path, allocator, tree.textOf(name));
        }
        try path.append(allocator, ']');
    }

    fn separator(path: *const std.ArrayList(u8)) []const u8 {
        return if (path.items.len == 0) "" else "/";
    }

    fn writeText(path: *std.ArrayList(u8), allocator: Allocator, text: []const u8) Allocator.Error!void {
        _ = try failure.appendPrintable(path, allocator, text[0..@min(text.len, label_limit)]);
        if (text.len > label_limit) try path.appendSlice(allocator, "\u{2026}");
    }

    /// The first of some lists with the same head, and how many there are.
    const Siblings = struct { first: u32, count: u32 };

    /// Numbers the children of a list: lists by head, atoms by position (unless there is just one value).
    fn countChildren(self: *Paths, list: u32) Allocator.Error!void {
        if ((try self.counted.getOrPut(self.allocator, list)).found_existing) return;
        const tree = self.tree;
        var by_word: std.AutoHashMapUnmanaged(u32, Siblings) = .empty;
        defer by_word.deinit(self.allocator);
        // Lists that start with a number, a string or a list (the empty text), as the layers of a board do.
        var by_text: std.StringHashMapUnmanaged(Siblings) = .empty;
        defer by_text.deinit(self.allocator);
        const nexts = tree.nodes.items(.next);
        var child = tree.firstChild(list);
        var position: u32 = 0;
        while (child != 0) : (child = nexts[child]) {
            defer position += 1;
            if (tree.kindOf(child).isAtom()) {
                const is_only_value = position == 1 and nexts[child] == 0;
                if (!is_only_value) try self.indexes.put(self.allocator, child, position);
                continue;
            }
            const first = tree.firstChild(child);
            const symbol = tree.symbolOf(first);
            if (symbol != 0) {
                const entry = try by_word.getOrPutValue(self.allocator, symbol, .{ .first = child, .count = 0 });
                try self.countSibling(entry.value_ptr, child);
            } else {
                const text = if (first != 0 and tree.kindOf(first).isAtom()) tree.textOf(first) else "";
                const entry = try by_text.getOrPutValue(self.allocator, text, .{ .first = child, .count = 0 });
                try self.countSibling(entry.value_ptr, child);
            }
        }
    }

    /// Gives a list the next index; the first one gets its own when it turns out not to be the only one.
    fn countSibling(self: *Paths, siblings: *Siblings, list: u32) Allocator.Error!void {
        if (siblings.count == 1) try self.indexes.put(self.allocator, siblings.first, 0);
        if (siblings.count > 0) try self.indexes.put(self.allocator, list, siblings.count);
        siblings.count += 1;
    }
};
