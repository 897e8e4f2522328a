//! Finds children by name and traits by type, also of nodes that have many, and knows when what was compiled from declarations is
//! out of date.
//!
//! Nothing here is more than derived from the view: `catchUp` follows what has changed since the last time. Nodes with few children
//! are looked at directly; the first look at one with many puts these into a hash table, to which later ones are added.
//!
//! Invariants:
//! - an entry of `first_edges` is checked before it is believed: its edge may be gone, renamed, or lead elsewhere by now;
//! - all links of a listed node that had come by its `seen_insertions` have been entered, or are gone;
//! - the declaration nodes are closed under composition in the view, as of the last `catchUp`.
const std = @import("std");
const graph = @import("graph");
const kinds = @import("kinds.zig");
const Names = @import("Names.zig");
const Allocator = std.mem.Allocator;
const GraphView = graph.GraphView;
const none = graph.none;
const Index = @This();

/// Sides up to this many links are looked at one after the other.
const small = 8;

/// A parent and a name, or an owner and a type.
const Key = struct {
    node: u32,
    what: u32,
    kind: u16,
};

/// A node whose links are in the hash table.
const Listed = struct {
    /// How many edges had been inserted into the view when its side was last entered. A place on the side would not do: what is removed at the
    /// end takes holes before it along.
    seen_insertions: u64 = 0,
    /// Whether two of its links have the same key: then another may stand in for one that is gone.
    has_doubles: bool = false,
    /// Whether some trait instances had no type when they were entered.
    has_untyped: bool = false,
};

const Owner = struct {
    node: u32,
    kind: u16,
};

first_edges: std.AutoHashMapUnmanaged(Key, u32) = .empty,
listed: std.AutoHashMapUnmanaged(Owner, Listed) = .empty,
/// How many links of listed nodes were removed since the table was last empty: so many entries are of no use at most.
gone: u32 = 0,
/// The type graphs and all that they consist of, by number.
declarations: std.DynamicBitSetUnmanaged = .{},
has_declarations: bool = false,
/// Rises when a declaration may have changed.
stamp: u64 = 0,
/// Nodes whose children are still to be marked.
open: std.ArrayList(u32) = .empty,
seen_insertions: u64 = 0,
seen_removals: u64 = 0,
seen_edge_edits: u64 = 0,
seen_node_edits: u64 = 0,

pub fn deinit(index: *Index, allocator: Allocator) void {
    index.first_edges.deinit(allocator);
    index.listed.deinit(allocator);
    index.declarations.deinit(allocator);
    index.open.deinit(allocator);
    index.* = undefined;
}

/// Follows all changes since the last time.
pub inline fn catchUp(index: *Index, allocator: Allocator, view: *const GraphView, names: *const Names) Allocator.Error!void {
    const store = view.store;
    if (index.seen_insertions == view.insertion_count and index.seen_removals == view.removals.count and
        index.seen_edge_edits == store.edge_edits.count and index.seen_node_edits == store.node_edits.count) return;
    try index.follow(allocator, view, names);
}

fn follow(index: *Index, allocator: Allocator, view: *const GraphView, names: *const Names) Allocator.Error!void {
    const store = view.store;
    try index.followRemovals(allocator, view, names);
    try index.followEdgeEdits(allocator, view, names);
    if (index.seen_node_edits != store.node_edits.count) {
        if (store.node_edits.isForgotten(index.seen_node_edits)) index.stamp += 1 else {
            for (index.seen_node_edits..store.node_edits.count) |number| {
                if (index.isDeclaration(store.node_edits.at(number))) index.stamp += 1;
            }
        }
        index.seen_node_edits = store.node_edits.count;
    }
    if (index.has_declarations) {
        const fresh: u32 = @intCast(@min(view.insertion_count - index.seen_insertions, view.edge_members.len));
        for (view.edge_members.items(.edge)[view.edge_members.len - fresh ..]) |edge| {
            if (edge != none) try index.noteDeclaration(allocator, view, edge);
        }
    }
    index.seen_insertions = view.insertion_count;
}

fn followRemovals(index: *Index, allocator: Allocator, view: *const GraphView, names: *const Names) Allocator.Error!void {
    if (index.seen_removals == view.removals.count) return;
    if (view.removals.isForgotten(index.seen_removals)) {
        index.forget();
    } else {
        // Whatever fails on the way, what follows is looked at again next time.
        while (index.seen_removals < view.removals.count) : (index.seen_removals += 1) {
            const removal = view.removals.at(index.seen_removals);
            if (index.isDeclaration(removal.source)) index.stamp += 1;
            if (index.listed.contains(.{ .node = removal.source, .kind = removal.edge_type })) index.gone += 1;
            if (removal.edge_type == kinds.type_instance) try index.enterTraitsOf(allocator, view, names, removal.target);
        }
    }
    index.seen_removals = view.removals.count;
    if (index.gone > index.first_edges.count() / 2 + 64) index.forgetEdges();
}

fn followEdgeEdits(index: *Index, allocator: Allocator, view: *const GraphView, names: *const Names) Allocator.Error!void {
    const edits = &view.store.edge_edits;
    if (index.seen_edge_edits == edits.count) return;
    if (edits.isForgotten(index.seen_edge_edits)) {
        index.forget();
    } else {
        while (index.seen_edge_edits < edits.count) : (index.seen_edge_edits += 1) {
            const edge = edits.at(index.seen_edge_edits);
            if (!view.store.isEdge(edge) or !view.containsEdge(edge)) continue;
            if (index.isDeclaration(view.store.edges.pointer(.source)[edge])) index.stamp += 1;
            switch (view.store.edges.pointer(.edge_type)[edge]) {
                kinds.composition, kinds.trait => try index.enterAgain(allocator, view, names, edge),
                kinds.type_instance => try index.enterTraitsOf(allocator, view, names, view.store.edges.pointer(.target)[edge]),
                else => {},
            }
        }
    }
    index.seen_edge_edits = edits.count;
}

/// Forgets everything that can be found out again.
fn forget(index: *Index) void {
    index.forgetEdges();
    index.stamp += 1;
}

fn forgetEdges(index: *Index) void {
    index.first_edges.clearRetainingCapacity();
    index.listed.clearRetainingCapacity();
    index.gone = 0;
}

// Declarations.

pub fn isDeclaration(index: *const Index, node: u32) bool {
    return node < index.declarations.bit_length and index.declarations.isSet(node);
}

/// Watches a node and all that it consists of: changes there raise the stamp.
pub fn watch(index: *Index, allocator: Allocator, view: *const GraphView, node: u32) Allocator.Error!void {
    if (index.isDeclaration(node)) return;
    index.has_declarations = true;
    // What an earlier attempt left open is only part of what is marked, so it is done again.
    index.open.clearRetainingCapacity();
    try index.open.append(allocator, node);
    errdefer {
        index.declarations.unsetAll();
        index.stamp += 1;
    }
    while (index.open.pop()) |current| {
        if (index.isDeclaration(current)) continue;
        if (current >= index.declarations.bit_length) {
            try index.declarations.resize(allocator, @max(current + 1, view.store.nodes.len + view.store.nodes.len / 2), false);
        }
        index.declarations.set(current);
        var edges = view.edgesOf(current, kinds.composition, .out);
        while (edges.next()) |visit| try index.open.append(allocator, visit.other);
    }
}

fn noteDeclaration(index: *Index, allocator: Allocator, view: *const GraphView, edge: u32) Allocator.Error!void {
    const source = view.store.edges.pointer(.source)[edge];
    if (!index.isDeclaration(source)) return;
    const edge_type = view.store.edges.pointer(.edge_type)[edge];
    if (edge_type == kinds.type_instance) return;
    index.stamp += 1;
    if (edge_type == kinds.composition) try index.watch(allocator, view, view.store.edges.pointer(.target)[edge]);
}

/// Says that the last edges of a view are known to come from no declaration.
pub fn skipInsertions(index: *Index, view: *const GraphView) void {
    index.seen_insertions = view.insertion_count;
}

// Lookups.

/// The first child of a name, as the edge that leads to it; `none` without one. The name is the row of a text.
pub inline fn childEdge(index: *Index, allocator: Allocator, view: *const GraphView, names: *const Names, parent: u32, name: u32) Allocator.Error!u32 {
    return index.find(allocator, view, names, .{ .node = parent, .what = name, .kind = kinds.composition });
}

/// The first trait of a type, as the edge that leads to it; `none` without one.
pub inline fn traitEdge(index: *Index, allocator: Allocator, view: *const GraphView, names: *const Names, owner: u32, trait_type: u32) Allocator.Error!u32 {
    return index.find(allocator, view, names, .{ .node = owner, .what = trait_type, .kind = kinds.trait });
}

/// Whether no two children of a node have one name, as far as that is known without looking at all of them: after a lookup of a child.
pub fn hasOneOfEachName(index: *const Index, view: *const GraphView, node: u32) bool {
    const list = view.findList(view.nodes().find(node) orelse return false, kinds.composition) orelse return false;
    if (view.sideOf(.out, list).len <= small) return false;
    const listed = index.listed.get(.{ .node = node, .kind = kinds.composition }) orelse return false;
    return !listed.has_doubles;
}

fn find(index: *Index, allocator: Allocator, view: *const GraphView, names: *const Names, key: Key) Allocator.Error!u32 {
    const row = view.nodes().find(key.node) orelse return none;
    const list = view.findList(row, key.kind) orelse return none;
    const side = view.sideOf(.out, list);
    if (side.len <= small) return findOn(view, names, key, side);
    const listed = try index.listedOf(allocator, view, names, key.node, key.kind, side);
    if (listed.has_untyped) return findOn(view, names, key, side);
    if (index.first_edges.get(key)) |edge| {
        if (isCurrent(view, names, key, edge)) return edge;
        if (listed.has_doubles) {
            const found = findOn(view, names, key, side);
            if (found != none) index.first_edges.putAssumeCapacity(key, found) else _ = index.first_edges.remove(key);
            return found;
        }
        _ = index.first_edges.remove(key);
        return none;
    }
    return none;
}

/// Looks at links one after the other.
fn findOn(view: *const GraphView, names: *const Names, key: Key, side: []const u32) u32 {
    for (side) |row| {
        if (row == none) continue;
        const edge = view.edge_members.pointer(.edge)[row];
        if (whatOf(view, names, key.kind, edge) == key.what) return edge;
    }
    return none;
}

fn isCurrent(view: *const GraphView, names: *const Names, key: Key, edge: u32) bool {
    const store = view.store;
    if (!store.isEdge(edge) or !view.containsEdge(edge)) return false;
    return store.edges.pointer(.source)[edge] == key.node and store.edges.pointer(.edge_type)[edge] == key.kind and
        whatOf(view, names, key.kind, edge) == key.what;
}

/// What an edge is found by: its name, or the type of the trait at its end; `none` when it has none.
fn whatOf(view: *const GraphView, names: *const Names, kind: u16, edge: u32) u32 {
    if (kind == kinds.composition) return nameOf(view, names, edge);
    const typed = view.firstEdge(view.store.edges.pointer(.target)[edge], kinds.type_instance, .in) orelse return none;
    return typed.other;
}

/// The name of an edge as a row of texts; that of the empty text when it has none.
pub fn nameOf(view: *const GraphView, names: *const Names, edge: u32) u32 {
    const store = view.store;
    const count = store.edges.pointer(.attribute_count)[edge];
    const start = store.edges.pointer(.attributes)[edge];
    for (start..start + count) |row| {
        if (store.attributes.pointer(.key)[row] != names.name) continue;
        return if (store.attributes.pointer(.tag)[row] == .text) store.attributes.pointer(.low)[row] else names.empty;
    }
    return names.empty;
}

/// Enters what has come to a node with many links since the last time.
fn listedOf(index: *Index, allocator: Allocator, view: *const GraphView, names: *const Names, node: u32, kind: u16, side: []const u32) Allocator.Error!*Listed {
    const found = try index.listed.getOrPut(allocator, .{ .node = node, .kind = kind });
    // Instances without a type may have one by now.
    if (!found.found_existing or found.value_ptr.has_untyped) found.value_ptr.* = .{};
    const listed = found.value_ptr;
    if (listed.seen_insertions == view.insertion_count) return listed;
    // The latest edges are the last rows, and links are in the order of rows. Where rows were moved together, these are more than the new ones.
    const fresh: u32 = @intCast(@min(view.insertion_count - listed.seen_insertions, view.edge_members.len));
    const first_row = view.edge_members.len - fresh;
    var start = side.len;
    while (start > 0 and (side[start - 1] == none or side[start - 1] >= first_row)) start -= 1;
    try index.first_edges.ensureUnusedCapacity(allocator, @intCast(side.len - start));
    for (side[start..]) |row| {
        if (row == none) continue;
        index.enter(view, names, listed, node, kind, view.edge_members.pointer(.edge)[row]);
    }
    listed.seen_insertions = view.insertion_count;
    return listed;
}

/// Enters one edge; there is room.
fn enter(index: *Index, view: *const GraphView, names: *const Names, listed: *Listed, node: u32, kind: u16, edge: u32) void {
    const what = whatOf(view, names, kind, edge);
    if (what == none) {
        listed.has_untyped = true;
        return;
    }
    const key: Key = .{ .node = node, .what = what, .kind = kind };
    const found = index.first_edges.getOrPutAssumeCapacity(key);
    if (found.found_existing and found.value_ptr.* != edge) {
        if (!isCurrent(view, names, key, found.value_ptr.*)) {
            // One between the two may be the first now: that is left to the next lookup.
            if (listed.has_doubles) return;
        } else {
            listed.has_doubles = true;
            if (view.edges().find(found.value_ptr.*).? <= view.edges().find(edge).?) return;
        }
    }
    found.value_ptr.* = edge;
}

/// Enters an edge by what it is found by now, if its source is listed.
fn enterAgain(index: *Index, allocator: Allocator, view: *const GraphView, names: *const Names, edge: u32) Allocator.Error!void {
    const node = view.store.edges.pointer(.source)[edge];
    const kind = view.store.edges.pointer(.edge_type)[edge];
    const listed = index.listed.getPtr(.{ .node = node, .kind = kind }) orelse return;
    try index.first_edges.ensureUnusedCapacity(allocator, 1);
    index.enter(view, names, listed, node, kind, edge);
    // What it was found by before may be what another is found by.
    listed.has_doubles = true;
}

/// Enters a trait instance, whose type has changed, with its owners.
fn enterTraitsOf(index: *Index, allocator: Allocator, view: *const GraphView, names: *const Names, instance: u32) Allocator.Error!void {
    if (!view.store.isNode(instance)) return;
    var edges = view.edgesOf(instance, kinds.trait, .in);
    while (edges.next()) |visit| try index.enterAgain(allocator, view, names, visit.edge);
}
