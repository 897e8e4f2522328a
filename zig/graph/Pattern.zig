//! A piece of graph that is made at once, once or many times: nodes with their attributes, the edges between them, and edges from
//! and to nodes that are there already.
//!
//! `add…` describe the piece, `insert` makes copies of it. How its nodes are linked is worked out once, so that a copy is little
//! more than copying rows. `insert` makes all or nothing.
//!
//! The pattern keeps no references to texts: whoever describes it sees to it that they stay.
const std = @import("std");
const assert = std.debug.assert;
const pyzig = @import("pyzig");
const GraphStore = @import("GraphStore.zig");
const GraphView = @import("GraphView.zig");
const run = @import("runs.zig");
const Allocator = std.mem.Allocator;
const Attribute = GraphStore.Attribute;
const Host = pyzig.Host;
const none = run.none;
const Pattern = @This();

/// A place where an edge ends.
pub const End = struct {
    /// The number of a node of the pattern, or a node of the store.
    node: u32,
    /// Whether it is a node of the store.
    is_outer: bool = false,

    /// A node that is there already.
    pub fn outer(node: u32) End {
        return .{ .node = node, .is_outer = true };
    }

    /// A node of the pattern.
    pub fn inner(node: u32) End {
        return .{ .node = node };
    }

    pub fn eql(a: End, b: End) bool {
        return a.node == b.node and a.is_outer == b.is_outer;
    }
};

/// A row of `attributes` and how many follow.
pub const Range = struct {
    start: u32 = 0,
    count: u32 = 0,
};

/// A node of the pattern.
pub const Node = struct {
    attributes: Range = .{},
    /// The first of its lists.
    first_list: u32 = none,
    /// The view and the edges that hold a copy.
    references: u32 = 1,
};

/// An edge of the pattern.
pub const Edge = struct {
    source: End,
    target: End,
    options: GraphStore.EdgeOptions,
    attributes: Range = .{},
    /// Where it lies on the side of its source, or which of the outer lists it goes to.
    out_place: u32 = 0,
    /// The same for its target.
    in_place: u32 = 0,
};

/// One side of a list.
const Side = struct {
    count: u32 = 0,
    /// The first of its links; of a single link the number of its edge.
    start: u32 = 0,
    /// Size class of its run.
    class: u8 = 0,
};

/// The edges of one type of one node of the pattern.
const List = struct {
    next: u32 = none,
    edge_type: u16,
    mixed: u8 = 0,
    out: Side = .{},
    in: Side = .{},
};

/// The edges of one type that a node of the store gets on one side, for each copy.
const OuterList = struct {
    node: u32,
    edge_type: u16,
    side: GraphView.Side,
    count: u32 = 0,
    mixed: u8 = 0,
    /// Its row in the view, while copies are made.
    list: u32 = none,
};

nodes: std.ArrayList(Node) = .empty,
edges: std.ArrayList(Edge) = .empty,
attributes: std.ArrayList(Attribute) = .empty,
lists: std.ArrayList(List) = .empty,
links: std.ArrayList(u32) = .empty,
outer_lists: std.ArrayList(OuterList) = .empty,
/// Finds outer lists when there are many.
outer_index: std.AutoHashMapUnmanaged(u64, u32) = .empty,
/// The rows of the lists of the copy that is being made.
list_rows: std.ArrayList(u32) = .empty,
/// Rows of attributes, links and edges that a copy takes at most.
attribute_room: u64 = 0,
link_room: u64 = 0,
is_linked: bool = false,

pub const empty: Pattern = .{};

pub fn deinit(pattern: *Pattern, allocator: Allocator) void {
    inline for (.{ "nodes", "edges", "attributes", "lists", "links", "outer_lists", "list_rows" }) |name| @field(pattern, name).deinit(allocator);
    pattern.outer_index.deinit(allocator);
    pattern.* = undefined;
}

/// Forgets the description, and keeps the memory.
pub fn clear(pattern: *Pattern) void {
    inline for (.{ "nodes", "edges", "attributes" }) |name| @field(pattern, name).clearRetainingCapacity();
    pattern.is_linked = false;
}

/// Adds a node and returns its number.
pub fn addNode(pattern: *Pattern, allocator: Allocator) Allocator.Error!u32 {
    if (pattern.nodes.items.len >= none) return error.OutOfMemory;
    const number: u32 = @intCast(pattern.nodes.items.len);
    try pattern.nodes.append(allocator, .{ .attributes = .{ .start = @intCast(pattern.attributes.items.len) } });
    pattern.is_linked = false;
    return number;
}

/// Adds an attribute to the node that was added last, before any edge is. No key twice.
pub fn addNodeAttribute(pattern: *Pattern, allocator: Allocator, attribute: Attribute) Allocator.Error!void {
    const range = &pattern.nodes.items[pattern.nodes.items.len - 1].attributes;
    assert(range.start + range.count == pattern.attributes.items.len);
    try pattern.attributes.append(allocator, attribute);
    range.count += 1;
}

/// Adds an edge and returns its number.
pub fn addEdge(pattern: *Pattern, allocator: Allocator, source: End, target: End, options: GraphStore.EdgeOptions) Allocator.Error!u32 {
    if (pattern.edges.items.len >= none) return error.OutOfMemory;
    const number: u32 = @intCast(pattern.edges.items.len);
    try pattern.edges.append(allocator, .{
        .source = source,
        .target = target,
        .options = options,
        .attributes = .{ .start = @intCast(pattern.attributes.items.len) },
    });
    pattern.is_linked = false;
    return number;
}

/// Adds an attribute to the edge that was added last, before anything else is. No key twice.
pub fn addEdgeAttribute(pattern: *Pattern, allocator: Allocator, attribute: Attribute) Allocator.Error!void {
    const range = &pattern.edges.items[pattern.edges.items.len - 1].attributes;
    assert(range.start + range.count == pattern.attributes.items.len);
    try pattern.attributes.append(allocator, attribute);
    range.count += 1;
}

/// Adds all that another pattern describes, and returns the number that its first node has here.
pub fn append(pattern: *Pattern, allocator: Allocator, other: *const Pattern) Allocator.Error!u32 {
    const first_node = std.math.cast(u32, pattern.nodes.items.len + other.nodes.items.len) orelse return error.OutOfMemory;
    const first_attribute = std.math.cast(u32, pattern.attributes.items.len + other.attributes.items.len) orelse return error.OutOfMemory;
    if (std.math.cast(u32, pattern.edges.items.len + other.edges.items.len) == null) return error.OutOfMemory;
    const offset = first_node - @as(u32, @intCast(other.nodes.items.len));
    const attribute_offset = first_attribute - @as(u32, @intCast(other.attributes.items.len));
    try pattern.nodes.ensureUnusedCapacity(allocator, other.nodes.items.len);
    try pattern.edges.ensureUnusedCapacity(allocator, other.edges.items.len);
    try pattern.attributes.appendSlice(allocator, other.attributes.items);
    for (other.nodes.items) |node| {
        pattern.nodes.appendAssumeCapacity(.{ .attributes = .{ .start = node.attributes.start + attribute_offset, .count = node.attributes.count } });
    }
    for (other.edges.items) |edge| {
        var copy = edge;
        copy.attributes.start += attribute_offset;
        if (!copy.source.is_outer) copy.source.node += offset;
        if (!copy.target.is_outer) copy.target.node += offset;
        pattern.edges.appendAssumeCapacity(copy);
    }
    pattern.is_linked = false;
    return offset;
}

/// Works out how the nodes are linked.
fn link(pattern: *Pattern, allocator: Allocator) Allocator.Error!void {
    if (pattern.is_linked) return;
    pattern.lists.clearRetainingCapacity();
    pattern.links.clearRetainingCapacity();
    pattern.outer_lists.clearRetainingCapacity();
    pattern.outer_index.clearRetainingCapacity();
    for (pattern.nodes.items) |*node| {
        node.first_list = none;
        node.references = 1;
    }
    for (pattern.edges.items) |*edge| {
        const undirected = !edge.options.directional;
        const is_loop = edge.source.eql(edge.target);
        const edge_type = edge.options.edge_type;
        edge.out_place = try pattern.placeEnd(allocator, edge.source, edge_type, .out, (if (undirected) @as(u8, 1) else 0) | (if (is_loop) @as(u8, 4) else 0));
        edge.in_place = try pattern.placeEnd(allocator, edge.target, edge_type, .in, if (undirected) 2 else 0);
    }
    pattern.link_room = 0;
    for (pattern.lists.items) |*list| {
        inline for (.{ "out", "in" }) |name| {
            const side = &@field(list, name);
            side.start = @intCast(pattern.links.items.len);
            if (side.count > 1) {
                if (side.count > run.longest) return error.OutOfMemory;
                side.class = run.classFor(side.count);
                pattern.link_room += run.capacityOf(side.class);
                _ = try pattern.links.addManyAsSlice(allocator, side.count);
            }
        }
    }
    for (pattern.edges.items, 0..) |edge, number| {
        if (!edge.source.is_outer) pattern.setLink(edge.source.node, edge.options.edge_type, "out", edge.out_place, @intCast(number));
        if (!edge.target.is_outer) pattern.setLink(edge.target.node, edge.options.edge_type, "in", edge.in_place, @intCast(number));
    }
    pattern.attribute_room = 0;
    for (pattern.nodes.items) |node| pattern.attribute_room += roomFor(node.attributes);
    for (pattern.edges.items) |edge| pattern.attribute_room += roomFor(edge.attributes);
    try pattern.list_rows.resize(allocator, pattern.lists.items.len);
    pattern.is_linked = true;
}

fn roomFor(range: Range) u32 {
    return if (range.count == 0) 0 else run.capacityOf(run.classFor(range.count));
}

fn placeEnd(pattern: *Pattern, allocator: Allocator, end: End, edge_type: u16, comptime side: GraphView.Side, mixed: u8) Allocator.Error!u32 {
    if (end.is_outer) {
        const place = try pattern.outerListOf(allocator, end.node, edge_type, side);
        const list = &pattern.outer_lists.items[place];
        list.count += 1;
        list.mixed |= mixed;
        return place;
    }
    const list = &pattern.lists.items[try pattern.listOf(allocator, end.node, edge_type)];
    list.mixed |= mixed;
    pattern.nodes.items[end.node].references += 1;
    const counted = if (side == .out) &list.out else &list.in;
    counted.count += 1;
    return counted.count - 1;
}

fn outerListOf(pattern: *Pattern, allocator: Allocator, node: u32, edge_type: u16, side: GraphView.Side) Allocator.Error!u32 {
    const key = @as(u64, node) << 32 | @as(u64, edge_type) << 1 | @intFromBool(side == .in);
    const found = try pattern.outer_index.getOrPut(allocator, key);
    if (found.found_existing) return found.value_ptr.*;
    errdefer _ = pattern.outer_index.remove(key);
    found.value_ptr.* = @intCast(pattern.outer_lists.items.len);
    try pattern.outer_lists.append(allocator, .{ .node = node, .edge_type = edge_type, .side = side });
    return found.value_ptr.*;
}

fn listOf(pattern: *Pattern, allocator: Allocator, node: u32, edge_type: u16) Allocator.Error!u32 {
    var last: u32 = none;
    var list = pattern.nodes.items[node].first_list;
    while (list != none) : (list = pattern.lists.items[list].next) {
        if (pattern.lists.items[list].edge_type == edge_type) return list;
        last = list;
    }
    const number: u32 = @intCast(pattern.lists.items.len);
    try pattern.lists.append(allocator, .{ .edge_type = edge_type });
    if (last == none) pattern.nodes.items[node].first_list = number else pattern.lists.items[last].next = number;
    return number;
}

fn setLink(pattern: *Pattern, node: u32, edge_type: u16, comptime name: []const u8, place: u32, number: u32) void {
    var list = pattern.nodes.items[node].first_list;
    while (pattern.lists.items[list].edge_type != edge_type) list = pattern.lists.items[list].next;
    const side = &@field(pattern.lists.items[list], name);
    if (side.count == 1) side.start = number else pattern.links.items[side.start + place] = number;
}

/// Makes `count` copies in a view, one after the other. The outer nodes must be members. `made` gets the nodes of all copies in
/// order, or only the first of each copy, or nothing, depending on its length.
pub fn insert(pattern: *Pattern, allocator: Allocator, host: Host, view: *GraphView, count: u32, made: []u32) Allocator.Error!void {
    try pattern.prepareInsert(allocator, host, view, count, 0);
    pattern.insertPrepared(view, count, made);
}

/// Makes room for copies, and for `more_attributes` rows of attributes beside theirs.
pub fn prepareInsert(pattern: *Pattern, allocator: Allocator, host: Host, view: *GraphView, count: u32, more_attributes: u64) Allocator.Error!void {
    try pattern.link(allocator);
    try pattern.reserve(host, view, count, more_attributes);
}

/// Makes the copies that room was just made for.
pub fn insertPrepared(pattern: *Pattern, view: *GraphView, count: u32, made: []u32) void {
    assert(made.len == 0 or made.len == count or made.len == @as(usize, count) * pattern.nodes.items.len);
    const only_first = made.len == count;
    for (0..count) |copy| {
        const first_row = view.node_members.len;
        pattern.insertNodes(view);
        pattern.insertLists(view, first_row);
        pattern.insertEdges(view, first_row);
        if (made.len == 0) continue;
        const ids = view.node_members.pointer(.node)[first_row..][0..pattern.nodes.items.len];
        if (only_first) made[copy] = ids[0] else @memcpy(made[copy * ids.len ..][0..ids.len], ids);
    }
}

fn reserve(pattern: *Pattern, host: Host, view: *GraphView, count: u32, more_attributes: u64) Allocator.Error!void {
    const store = view.store;
    const nodes = try times(pattern.nodes.items.len, count);
    const edges = try times(pattern.edges.items.len, count);
    for (pattern.attributes.items) |attribute| {
        if (attribute.tag != .text) continue;
        const references = store.texts.pointer(.references)[attribute.low];
        const uses = try times(pattern.attributes.items.len, count);
        if (std.math.maxInt(u32) - references < uses) return error.OutOfMemory;
    }
    try store.reserveNodes(host, nodes);
    try store.reserveEdges(host, edges);
    const attribute_room = try times(pattern.attribute_room, count) + more_attributes;
    if (attribute_room != 0) try store.attributes.ensureUnusedCapacity(host, attribute_room);
    const nodes_at_home = store.first_free_node == none and view.nodes().isNextHome(store.nextNode());
    if (nodes != 0) try view.nodes().reserve(host, nodes, nodes_at_home);
    const edges_at_home = store.first_free_edge == none and view.edges().isNextHome(store.nextEdge());
    if (edges != 0) try view.edges().reserve(host, edges, edges_at_home);
    for (pattern.outer_lists.items) |*outer| {
        outer.list = try view.listFor(host, view.nodes().find(outer.node).?, outer.edge_type);
        const more = try times(outer.count, count);
        switch (outer.side) {
            inline else => |side| try view.reserveMoreLinks(host, side, outer.list, more),
        }
    }
    // Last, since the outer nodes may have needed new lists and runs.
    try view.lists.ensureUnusedCapacity(host, try times(pattern.lists.items.len, count));
    if (pattern.link_room != 0) try view.links.ensureUnusedCapacity(host, try times(pattern.link_room, count));
}

fn times(a: u64, count: u32) Allocator.Error!u32 {
    const product = std.math.mul(u64, a, count) catch return error.OutOfMemory;
    return if (product >= none) error.OutOfMemory else @intCast(product);
}

fn insertNodes(pattern: *Pattern, view: *GraphView) void {
    const store = view.store;
    if (store.first_free_node == none and view.node_index.len == 0 and view.nodes().isNextHome(store.nodes.len)) return pattern.appendNodes(view);
    for (pattern.nodes.items) |node| {
        const id = store.createNodeAssumeCapacity();
        _ = view.nodes().append(.{ .node = id, .first_list = none });
        store.nodes.pointer(.references)[id] = node.references;
        pattern.insertAttributes(store, .node, id, node.attributes);
    }
}

/// The same where all rows are new and at home: a column at a time.
fn appendNodes(pattern: *const Pattern, view: *GraphView) void {
    const store = view.store;
    const count: u32 = @intCast(pattern.nodes.items.len);
    const first = store.nodes.len;
    store.nodes.setLength(first + count);
    view.node_members.setLength(first + count);
    view.node_state.count += count;
    @memset(store.nodes.pointer(.generation)[first..][0..count], 1);
    @memset(store.nodes.pointer(.attributes)[first..][0..count], 0);
    @memset(store.nodes.pointer(.attribute_count)[first..][0..count], 0);
    @memset(store.nodes.pointer(.attribute_class)[first..][0..count], 0);
    const references = store.nodes.pointer(.references)[first..][0..count];
    const members = view.node_members.pointer(.node)[first..][0..count];
    for (pattern.nodes.items, references, members, first..) |node, *holders, *member, id| {
        holders.* = node.references;
        member.* = @intCast(id);
    }
    for (pattern.nodes.items, first..) |node, id| pattern.insertAttributes(store, .node, @intCast(id), node.attributes);
}

inline fn insertAttributes(pattern: *const Pattern, store: *GraphStore, kind: GraphStore.Kind, row: u32, range: Range) void {
    if (range.count != 0) pattern.insertRun(store, kind, row, range);
}

fn insertRun(pattern: *const Pattern, store: *GraphStore, kind: GraphStore.Kind, row: u32, range: Range) void {
    const first = store.openFilledRun(kind, row, range.count);
    for (pattern.attributes.items[range.start..][0..range.count], first..) |attribute, place| {
        if (attribute.tag == .text) store.texts.pointer(.references)[attribute.low] += 1;
        store.attributes.set(@intCast(place), attribute);
    }
}

fn insertLists(pattern: *Pattern, view: *GraphView, first_row: u32) void {
    const first_edge = view.edge_members.len;
    const first_lists = view.node_members.pointer(.first_list)[first_row..][0..pattern.nodes.items.len];
    if (view.first_free_list == none) {
        const first = view.lists.len;
        view.lists.setLength(first + @as(u32, @intCast(pattern.lists.items.len)));
        for (pattern.lists.items, first..) |list, row| pattern.setList(view, @intCast(row), list, if (list.next == none) none else first + list.next, first_edge);
        for (pattern.nodes.items, first_lists) |node, *place| place.* = if (node.first_list == none) none else first + node.first_list;
        return;
    }
    const rows = pattern.list_rows.items;
    for (rows) |*row| row.* = view.takeListAssumeCapacity();
    for (pattern.lists.items, rows) |list, row| pattern.setList(view, row, list, if (list.next == none) none else rows[list.next], first_edge);
    for (pattern.nodes.items, first_lists) |node, *place| place.* = if (node.first_list == none) none else rows[node.first_list];
}

inline fn setList(pattern: *const Pattern, view: *GraphView, row: u32, list: List, next: u32, first_edge: u32) void {
    const lists = &view.lists;
    lists.pointer(.next)[row] = next;
    lists.pointer(.out_start)[row] = pattern.insertSide(view, list.out, first_edge);
    lists.pointer(.out_length)[row] = list.out.count;
    lists.pointer(.out_count)[row] = list.out.count;
    lists.pointer(.in_start)[row] = pattern.insertSide(view, list.in, first_edge);
    lists.pointer(.in_length)[row] = list.in.count;
    lists.pointer(.in_count)[row] = list.in.count;
    lists.pointer(.edge_type)[row] = list.edge_type;
    lists.pointer(.out_class)[row] = list.out.class;
    lists.pointer(.in_class)[row] = list.in.class;
    lists.pointer(.mixed)[row] = list.mixed;
}

fn insertSide(pattern: *const Pattern, view: *GraphView, side: Side, first_edge: u32) u32 {
    if (side.count == 0) return 0;
    if (side.count == 1) return first_edge + side.start;
    const start = view.link_runs.takeAssumeCapacity(&view.links, side.class);
    const links = view.links.pointer(.member)[start..];
    for (pattern.links.items[side.start..][0..side.count], links) |number, *place| place.* = first_edge + number;
    return start;
}

fn insertEdges(pattern: *Pattern, view: *GraphView, first_row: u32) void {
    const store = view.store;
    view.insertion_count += pattern.edges.items.len;
    const ids = view.node_members.pointer(.node)[first_row..][0..pattern.nodes.items.len];
    if (store.first_free_edge == none and view.edge_index.len == 0 and view.edges().isNextHome(store.edges.len)) return pattern.appendEdges(view, ids);
    for (pattern.edges.items) |edge| {
        const source = nodeOf(edge.source, ids);
        const target = nodeOf(edge.target, ids);
        const id = store.createEdgeAssumeCapacity(source, target, edge.options);
        // Those of the new nodes are counted already.
        if (!edge.source.is_outer) store.nodes.pointer(.references)[source] -= 1;
        if (!edge.target.is_outer) store.nodes.pointer(.references)[target] -= 1;
        store.retainEdge(id);
        const row = view.edges().append(.{ .edge = id, .out_position = edge.out_place, .in_position = edge.in_place });
        pattern.finishEdge(view, edge, id, row);
    }
}

/// The same where all rows are new and at home.
fn appendEdges(pattern: *const Pattern, view: *GraphView, ids: []const u32) void {
    const store = view.store;
    const count: u32 = @intCast(pattern.edges.items.len);
    const first = store.edges.len;
    store.edges.setLength(first + count);
    view.edge_members.setLength(first + count);
    view.edge_state.count += count;
    const edges = &store.edges;
    @memset(edges.pointer(.generation)[first..][0..count], 1);
    @memset(edges.pointer(.references)[first..][0..count], 1);
    @memset(edges.pointer(.attributes)[first..][0..count], 0);
    @memset(edges.pointer(.attribute_count)[first..][0..count], 0);
    @memset(edges.pointer(.attribute_class)[first..][0..count], 0);
    const members = &view.edge_members;
    for (pattern.edges.items, first..) |edge, row| {
        edges.pointer(.source)[row] = nodeOf(edge.source, ids);
        edges.pointer(.target)[row] = nodeOf(edge.target, ids);
        edges.pointer(.specific)[row] = edge.options.specific;
        edges.pointer(.edge_type)[row] = edge.options.edge_type;
        edges.pointer(.order)[row] = edge.options.order;
        edges.pointer(.directional)[row] = edge.options.directional;
        members.pointer(.edge)[row] = @intCast(row);
        members.pointer(.out_position)[row] = edge.out_place;
        members.pointer(.in_position)[row] = edge.in_place;
    }
    for (pattern.edges.items, first..) |edge, row| {
        if (edge.source.is_outer) store.nodes.pointer(.references)[edge.source.node] += 1;
        if (edge.target.is_outer) store.nodes.pointer(.references)[edge.target.node] += 1;
        pattern.finishEdge(view, edge, @intCast(row), @intCast(row));
    }
}

inline fn nodeOf(end: End, ids: []const u32) u32 {
    return if (end.is_outer) end.node else ids[end.node];
}

inline fn finishEdge(pattern: *const Pattern, view: *GraphView, edge: Edge, id: u32, row: u32) void {
    if (edge.source.is_outer) pattern.insertOuterLink(view, .out, edge.out_place, row);
    if (edge.target.is_outer) pattern.insertOuterLink(view, .in, edge.in_place, row);
    pattern.insertAttributes(view.store, .edge, id, edge.attributes);
}

fn insertOuterLink(pattern: *const Pattern, view: *GraphView, comptime side: GraphView.Side, place: u32, row: u32) void {
    const outer = pattern.outer_lists.items[place];
    view.addLink(side, outer.list, row);
    view.lists.pointer(.mixed)[outer.list] |= outer.mixed;
}

/// A view with a few nodes, for tests.
const Fixture = struct {
    store: *GraphStore,
    view: *GraphView,
    outer: [3]u32,

    fn init(allocator: Allocator, host: Host) !Fixture {
        const store = try GraphStore.create(allocator);
        errdefer store.destroy(host);
        const view = try store.createView(allocator, host);
        var details: GraphStore.Details = .{ .allocator = allocator };
        var outer: [3]u32 = undefined;
        for (&outer) |*node| node.* = try view.createAndInsertNode(host, 0, &details);
        return .{ .store = store, .view = view, .outer = outer };
    }
};

/// All edges of a node in all ways of looking, with nodes as their rows.
fn linksOf(allocator: Allocator, view: *const GraphView, node: u32, edge_type: ?u16, direction: GraphView.Direction) ![]const [2]u32 {
    var list: std.ArrayList([2]u32) = .empty;
    var edges = view.edgesOf(node, edge_type, direction);
    while (edges.next()) |visit| try list.append(allocator, .{ visit.row, view.nodes().find(visit.other).? });
    return list.items;
}

test "copies are linked as if they were made one by one" {
    const testing = std.testing;
    const allocator = testing.allocator;
    const host: Host = .fromAllocator(&allocator);
    var random_state: std.Random.DefaultPrng = .init(3);
    const random = random_state.random();
    for (0..200) |round| {
        var arena: std.heap.ArenaAllocator = .init(allocator);
        defer arena.deinit();
        var details: GraphStore.Details = .{ .allocator = arena.allocator() };
        const bulk: Fixture = try .init(allocator, host);
        defer bulk.store.destroy(host);
        const single: Fixture = try .init(allocator, host);
        defer single.store.destroy(host);
        // Free rows and runs are used again.
        if (round % 3 == 0) for ([_]Fixture{ bulk, single }) |fixture| {
            const gone = try fixture.view.createAndInsertNode(host, 0, &details);
            for (0..7) |number| _ = try fixture.view.createAndInsertEdge(host, gone, fixture.outer[number % 3], @intCast(number % 2), true, 0, none, 0, &details);
            _ = try fixture.view.removeNode(host, gone, &details);
        };
        var pattern: Pattern = .empty;
        defer pattern.deinit(allocator);
        const key = try bulk.store.internKey(host, "key");
        _ = try single.store.internKey(host, "key");
        const node_count = random.intRangeAtMost(u32, 1, 6);
        for (0..node_count) |number| {
            _ = try pattern.addNode(allocator);
            if (number % 2 == 0) try pattern.addNodeAttribute(allocator, .{ .key = key, .low = @intCast(number), .high = 0, .tag = .integer });
        }
        for (0..random.uintLessThan(u32, 30)) |number| {
            var ends: [2]End = undefined;
            for (&ends) |*end| end.* = if (random.uintLessThan(u32, 4) == 0) .outer(bulk.outer[random.uintLessThan(usize, 3)]) else .inner(random.uintLessThan(u32, node_count));
            _ = try pattern.addEdge(allocator, ends[0], ends[1], .{ .edge_type = random.uintLessThan(u16, 3), .directional = random.boolean(), .order = @intCast(number) });
        }
        const copies = random.intRangeAtMost(u32, 1, 4);
        const made = try arena.allocator().alloc(u32, copies * node_count);
        try pattern.insert(allocator, host, bulk.view, copies, made);
        for (0..copies) |_| {
            var nodes: [6]u32 = undefined;
            for (pattern.nodes.items, nodes[0..node_count]) |node, *id| {
                id.* = try single.view.createAndInsertNode(host, 0, &details);
                if (node.attributes.count != 0) {
                    try single.store.setAttribute(host, .node, id.*, "key", .{ .integer = pattern.attributes.items[node.attributes.start].low });
                }
            }
            for (pattern.edges.items) |edge| {
                const source = if (edge.source.is_outer) edge.source.node else nodes[edge.source.node];
                const target = if (edge.target.is_outer) edge.target.node else nodes[edge.target.node];
                _ = try single.view.createAndInsertEdge(host, source, target, edge.options.edge_type, edge.options.directional, edge.options.order, none, 0, &details);
            }
        }
        try testing.expectEqual(single.view.insertion_count, bulk.view.insertion_count);
        try testing.expectEqual(single.view.node_members.len, bulk.view.node_members.len);
        for (single.view.node_members.items(.node), bulk.view.node_members.items(.node)) |left, right| {
            try testing.expectEqual(single.store.nodes.pointer(.references)[left], bulk.store.nodes.pointer(.references)[right]);
            try testing.expectEqual(
                if (single.store.attribute(.node, left, "key")) |value| value.integer else null,
                if (bulk.store.attribute(.node, right, "key")) |value| value.integer else null,
            );
            for ([_]?u16{ null, 0, 1, 2 }) |edge_type| {
                for (std.enums.values(GraphView.Direction)) |direction| {
                    try testing.expectEqualSlices(
                        [2]u32,
                        try linksOf(arena.allocator(), single.view, left, edge_type, direction),
                        try linksOf(arena.allocator(), bulk.view, right, edge_type, direction),
                    );
                }
            }
        }
        // All of it can go again.
        for (made) |node| _ = try bulk.view.removeNode(host, node, &details);
        try testing.expectEqual(4, bulk.view.nodeCount());
    }
}

test "a pattern is inserted or not, and its texts are counted" {
    const testing = std.testing;
    try testing.checkAllAllocationFailures(testing.allocator, struct {
        fn run(allocator: Allocator) !void {
            const host: Host = .fromAllocator(&allocator);
            const fixture: Fixture = try .init(allocator, host);
            defer fixture.store.destroy(host);
            var pattern: Pattern = .empty;
            defer pattern.deinit(allocator);
            const key = try fixture.store.internKey(host, "key");
            const text = try fixture.store.textsOf().intern(host, "some text");
            defer fixture.store.textsOf().release(text);
            const a = try pattern.addNode(allocator);
            try pattern.addNodeAttribute(allocator, .{ .key = key, .low = text, .high = 0, .tag = .text });
            const b = try pattern.addNode(allocator);
            for (0..4) |_| {
                _ = try pattern.addEdge(allocator, .inner(a), .inner(b), .{ .edge_type = 1, .directional = true });
                try pattern.addEdgeAttribute(allocator, .{ .key = key, .low = text, .high = 0, .tag = .text });
                _ = try pattern.addEdge(allocator, .outer(fixture.outer[0]), .inner(a), .{ .edge_type = 2, .directional = true });
            }
            const before = .{ fixture.view.nodeCount(), fixture.view.edgeCount(), fixture.store.nodeCount() };
            pattern.insert(allocator, host, fixture.view, 3, &.{}) catch |problem| {
                try testing.expectEqual(before, .{ fixture.view.nodeCount(), fixture.view.edgeCount(), fixture.store.nodeCount() });
                return problem;
            };
            try testing.expectEqual(1 + 3 * 5, fixture.store.texts.pointer(.references)[text]);
        }
    }.run, .{});
}
