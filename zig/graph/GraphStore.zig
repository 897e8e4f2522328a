//! Nodes, edges, their attributes and texts: what several views share.
//!
//! A node or an edge is a row with a generation, which is odd while the row is in use. It lives as long as something holds it: a
//! view that it is a member of, and for a node also an edge that it is an end of. One that nothing has ever held stays until
//! `reclaim`, or goes with the store.
//!
//! The attributes of one node or edge lie in a run of `attributes`, in the order in which their keys were first set.
//!
//! Values come in through the inbox: TypeScript writes rows of `inbox`, with their texts in `inbox_words`, and says in the call
//! how many there are. Nothing in the inbox is trusted.
//!
//! Invariants:
//! - `references` of a node is the number of views and edges that hold it, of an edge the number of views;
//! - every text attribute counts as one reference to its text; keys are pinned by one reference that never goes;
//! - free rows are chained through their `attributes` column.
const std = @import("std");
const assert = std.debug.assert;
const pyzig = @import("pyzig");
const Changes = @import("changes.zig").Changes;
const literal = @import("literal.zig");
const run = @import("runs.zig");
const text_pool = @import("text_pool.zig");
const GraphView = @import("GraphView.zig");
const Allocator = std.mem.Allocator;
const Host = pyzig.Host;
const Literal = literal.Literal;
const Tag = literal.Tag;
const Texts = text_pool.Texts;
const none = run.none;
const GraphStore = @This();

/// A node.
pub const Node = struct {
    /// Odd while the row is in use; another one each time that it is used.
    generation: u32,
    /// Views that it is a member of, and edges that it is an end of.
    references: u32,
    /// The first of its attributes.
    attributes: u32,
    /// How many attributes it has.
    attribute_count: u32,
    /// One more than the size class of the run of its attributes; 0 without a run.
    attribute_class: u8,
};

/// An edge.
pub const Edge = struct {
    /// The node it starts from.
    source: u32,
    /// The node it leads to.
    target: u32,
    /// Odd while the row is in use; another one each time that it is used.
    generation: u32,
    /// Views that it is a member of.
    references: u32,
    /// The first of its attributes.
    attributes: u32,
    /// How many attributes it has.
    attribute_count: u32,
    /// A number whose meaning depends on the type of the edge; 4294967295 when there is none.
    specific: u32,
    /// What kind of edge it is.
    edge_type: u16,
    /// Where it stands among its like.
    order: u16,
    /// Whether source and target differ in meaning.
    directional: bool,
    /// One more than the size class of the run of its attributes; 0 without a run.
    attribute_class: u8,
};

/// An attribute.
pub const Attribute = struct {
    /// The row of its name in `texts`.
    key: u32,
    /// The low half of its value; of a text the row in `texts`.
    low: u32,
    /// The high half of its value.
    high: u32,
    /// What kind of value it is.
    tag: Tag,
};

/// A value on its way into the store.
pub const InboxEntry = struct {
    /// Which of the new nodes or edges of the call it is for.
    owner: u32,
    /// The row of its key in `texts`.
    key: u32,
    /// The low half of the value; of a text the byte in `inbox_words` where it starts.
    low: u32,
    /// The high half of the value; of a text its length in bytes.
    high: u32,
    /// The number of a tag.
    tag: u8,
};

/// What has attributes.
pub const Kind = enum { node, edge };

/// What a new edge is, for Zig programs.
pub const EdgeOptions = struct {
    /// What kind of edge it is.
    edge_type: u16,
    /// Whether source and target differ in meaning.
    directional: bool = false,
    /// Where it stands among its like.
    order: u16 = 0,
    /// A number whose meaning depends on the type of the edge; `none` when there is none.
    specific: u32 = none,
};

/// What new edges are, in columns of one element for all, or of one for each.
pub const EdgeColumns = struct {
    edge_types: []const u16,
    /// Which type each type of `edge_types` stands for; null when they stand for themselves.
    translated: ?[]const u16 = null,
    orders: []const u16,
    /// May be empty.
    specifics: []const u32,
    directional: []const u8,

    fn at(columns: EdgeColumns, index: usize) EdgeOptions {
        const edge_type = columns.edge_types[if (columns.edge_types.len == 1) 0 else index];
        const specific = if (columns.specifics.len == 0) none else columns.specifics[index];
        return .{
            .edge_type = if (columns.translated) |types| types[edge_type] else edge_type,
            .directional = columns.directional[if (columns.directional.len == 1) 0 else index] != 0,
            .order = columns.orders[if (columns.orders.len == 1) 0 else index],
            .specific = specific,
        };
    }
};

/// What can go wrong with a graph.
pub const GraphError = error{
    /// The store has no node {node}.
    NoSuchNode,
    /// The store has no edge {edge}.
    NoSuchEdge,
    /// The source of the edge, node {node}, is not in the view; insert it first.
    SourceNodeNotInGraph,
    /// The target of the edge, node {node}, is not in the view; insert it first.
    TargetNodeNotInGraph,
    /// Node {node} is not in the view.
    NodeNotInGraph,
    /// Node {node} is the view's own node, which goes with the view.
    SelfNode,
    /// The two belong to different stores; only views of one store can share nodes and edges.
    DifferentStore,
    /// A view is not ready for the new target of edge {edge}.
    NotPrepared,
    /// Entry {entry} of the inbox makes no sense.
    InvalidInbox,
    /// The lists have different lengths.
    LengthMismatch,
    /// The graph has a cycle through node {node}.
    HasCycle,
    /// The weight of edge {edge} is missing, not a number, or negative.
    InvalidWeight,
    /// The snapshot is damaged or of another kind: {reason}.
    InvalidSnapshot,
    /// The key or the text of an attribute is not UTF-8.
    InvalidText,
};

/// What goes with a `GraphError`.
pub const GraphFailure = struct {
    /// The node that it is about.
    node: u32 = none,
    /// The edge that it is about.
    edge: u32 = none,
    /// The entry of the inbox that it is about.
    entry: u32 = 0,
    /// What is wrong with a snapshot.
    reason: []const u8 = "",
};

/// Passes on what an error is about.
pub const Details = pyzig.Details(GraphFailure);

pub const Error = GraphError || Allocator.Error;

allocator: Allocator,
/// The nodes.
nodes: pyzig.Table(Node) = .empty,
/// The edges.
edges: pyzig.Table(Edge) = .empty,
/// The attributes of nodes and edges.
attributes: pyzig.Table(Attribute) = .empty,
/// The texts: keys and values of attributes.
texts: pyzig.Table(text_pool.Text) = .empty,
/// The bytes of the texts.
characters: pyzig.Table(text_pool.Word) = .empty,
/// Values on their way into the store.
inbox: pyzig.Table(InboxEntry) = .empty,
/// The bytes of the texts in the inbox.
inbox_words: pyzig.Table(text_pool.Word) = .empty,
text_state: Texts.State = .{},
attribute_runs: run.Runs(pyzig.Table(Attribute), .key) = .{},
first_free_node: u32 = none,
first_free_edge: u32 = none,
free_node_count: u32 = 0,
free_edge_count: u32 = 0,
/// The first of the views that were made from this store.
first_view: ?*GraphView = null,
/// The nodes whose attributes were changed while something held them.
node_edits: Changes(u32) = .{},
/// The edges that were led elsewhere, or whose attributes were changed while they were members of a view.
edge_edits: Changes(u32) = .{},
/// Set while the store is being destroyed: its views need not give their members back.
closing: bool = false,

/// Makes an empty store.
pub fn create(allocator: Allocator) Allocator.Error!*GraphStore {
    const store = try allocator.create(GraphStore);
    store.* = .{ .allocator = allocator };
    return store;
}

pub fn destroy(store: *GraphStore, host: Host) void {
    store.closing = true;
    while (store.first_view) |view| pyzig.destroyObject(view, host);
    const allocator = store.allocator;
    allocator.free(store.text_state.slots);
    inline for (.{ "nodes", "edges", "attributes", "texts", "characters", "inbox", "inbox_words" }) |name| {
        @field(store, name).deinit(host);
    }
    allocator.destroy(store);
}

/// Makes a view, with a node of its own in it. It goes with the store.
pub fn createView(store: *GraphStore, allocator: Allocator, host: Host) Allocator.Error!*GraphView {
    return GraphView.create(allocator, host, store);
}

/// Makes a view with the given nodes, and with the edges of `source` that have both ends among them. Nodes that are not in `source`
/// come without edges.
pub fn subgraphFromNodes(store: *GraphStore, allocator: Allocator, host: Host, source: *const GraphView, nodes: []const u32, details: *Details) Error!*GraphView {
    if (source.store != store) return error.DifferentStore;
    const view = try store.createView(allocator, host);
    errdefer view.destroy(host);
    _ = try view.insertNodes(host, nodes, details);
    _ = try view.insertEdgesBetween(host, source, details);
    return view;
}

pub const loadSnapshot = @import("snapshot.zig").loadSnapshot;

pub fn textsOf(store: *GraphStore) Texts {
    return .{ .allocator = store.allocator, .rows = &store.texts, .characters = &store.characters, .state = &store.text_state };
}

/// The row of a key in `texts`. It stays there as long as the store.
pub fn internKey(store: *GraphStore, host: Host, key: []const u8) Allocator.Error!u32 {
    const all = store.textsOf();
    const row = try all.intern(host, key);
    defer all.release(row);
    try all.pin(row);
    return row;
}

/// The row of a key in `texts`, or nothing when it has never been one.
pub fn findKey(store: *GraphStore, key: []const u8) ?u32 {
    const row = store.textsOf().find(key) orelse return null;
    return if (store.texts.pointer(.pinned)[row]) row else null;
}

/// Makes room in the inbox for `entries` values and `words` times eight bytes of text; less than what is there changes nothing,
/// and 0 and 0 give the inbox back.
pub fn reserveInbox(store: *GraphStore, host: Host, entries: u32, words: u32) Allocator.Error!void {
    if (entries == 0 and words == 0) {
        store.inbox.deinit(host);
        store.inbox_words.deinit(host);
        return;
    }
    try store.inbox.ensureTotalCapacity(host, entries);
    try store.inbox_words.ensureTotalCapacity(host, words);
    // What TypeScript writes counts from now on, so that it survives the next growth.
    store.inbox.setLength(store.inbox.capacity);
    store.inbox_words.setLength(store.inbox_words.capacity);
}

/// Makes a node that is in no view, with the first `entries` values of the inbox as its attributes.
pub fn createNode(store: *GraphStore, host: Host, entries: u32, details: *Details) Error!u32 {
    try store.prepareInbox(host, entries, 1, details);
    errdefer store.discardInbox(entries);
    try store.reserveNodes(host, 1);
    try store.reserveAttributes(host, entries);
    const node = store.createNodeAssumeCapacity();
    store.takeInbox(.node, node, 0, entries);
    return node;
}

/// Makes an edge that is in no view, with the first `entries` values of the inbox as its attributes. Its ends stay as long as it does.
/// `specific` is 4294967295 when there is none.
pub fn createEdge(
    store: *GraphStore,
    host: Host,
    source: u32,
    target: u32,
    edge_type: u16,
    directional: bool,
    order: u16,
    specific: u32,
    entries: u32,
    details: *Details,
) Error!u32 {
    try store.checkNode(source, details);
    try store.checkNode(target, details);
    try store.prepareInbox(host, entries, 1, details);
    errdefer store.discardInbox(entries);
    try store.reserveEdges(host, 1);
    try store.reserveAttributes(host, entries);
    const edge = store.createEdgeAssumeCapacity(source, target, .{ .edge_type = edge_type, .directional = directional, .order = order, .specific = specific });
    store.takeInbox(.edge, edge, 0, entries);
    return edge;
}

/// Sets the first `entries` values of the inbox on a node or an edge. Keys that it has keep their place.
pub fn setAttributes(store: *GraphStore, host: Host, kind: Kind, row: u32, entries: u32, details: *Details) Error!void {
    try store.check(kind, row, details);
    try store.prepareInbox(host, entries, 1, details);
    errdefer store.discardInbox(entries);
    try store.growRun(host, kind, row, entries);
    store.takeInbox(kind, row, 0, entries);
    store.noteEdit(kind, row);
}

/// Removes an attribute; returns whether it was there.
pub fn deleteAttribute(store: *GraphStore, kind: Kind, row: u32, key: u32, details: *Details) GraphError!bool {
    try store.check(kind, row, details);
    const list = store.listOf(kind, row);
    const index = store.findAttribute(list, key) orelse return false;
    const start = list.start + index;
    store.noteEdit(kind, row);
    store.releaseValue(start);
    for (start..list.start + list.count - 1) |position| {
        store.attributes.set(@intCast(position), store.attributes.get(@intCast(position + 1)));
    }
    var changed = list;
    changed.count -= 1;
    if (changed.count == 0) {
        store.attribute_runs.give(&store.attributes, changed.start, changed.class - 1);
        changed = .{ .start = 0, .count = 0, .class = 0 };
    }
    store.putList(kind, row, changed);
    return true;
}

/// Frees every node and edge that nothing holds: those that were made but never inserted. Returns how many there were.
pub fn reclaim(store: *GraphStore) u32 {
    const before = store.liveCount();
    for (0..store.edges.len) |edge| {
        if (isUsed(store.edges.pointer(.generation)[edge]) and store.edges.pointer(.references)[edge] == 0) store.freeEdge(@intCast(edge));
    }
    for (0..store.nodes.len) |node| {
        if (isUsed(store.nodes.pointer(.generation)[node]) and store.nodes.pointer(.references)[node] == 0) store.freeNode(@intCast(node));
    }
    return before - store.liveCount();
}

fn liveCount(store: *const GraphStore) u32 {
    return store.nodes.len - store.free_node_count + (store.edges.len - store.free_edge_count);
}

/// How many nodes the store holds, the views' own nodes included.
pub fn nodeCount(store: *const GraphStore) u32 {
    return store.nodes.len - store.free_node_count;
}

/// How many edges the store holds.
pub fn edgeCount(store: *const GraphStore) u32 {
    return store.edges.len - store.free_edge_count;
}

/// Leads an edge to another node, in every view that it is a member of. Each of them must have that node, and must have been made
/// ready by `GraphView.prepareTarget`: this call makes no memory, since TypeScript would not know of that of the views.
pub fn setTarget(store: *GraphStore, edge: u32, target: u32, details: *Details) GraphError!void {
    try store.checkEdge(edge, details);
    try store.checkNode(target, details);
    const before = store.edges.pointer(.target)[edge];
    if (before == target) return;
    var view = store.first_view;
    while (view) |current| : (view = current.next_view) try current.checkTarget(edge, target, details);
    store.nodes.pointer(.references)[target] += 1;
    view = store.first_view;
    while (view) |current| : (view = current.next_view) current.moveTarget(edge, before, target);
    store.edges.pointer(.target)[edge] = target;
    store.edge_edits.note(edge);
    store.releaseNode(before);
}

/// Leads an edge to another node, in every view that it is a member of: for Zig programs.
pub fn retarget(store: *GraphStore, host: Host, edge: u32, target: u32, details: *Details) Error!void {
    var view = store.first_view;
    while (view) |current| : (view = current.next_view) try current.prepareTarget(host, edge, target, details);
    try store.setTarget(edge, target, details);
}

// What Zig programs use.

/// An attribute of a node or an edge, or null. A text is valid until a text is added.
pub fn attribute(store: *GraphStore, kind: Kind, row: u32, key: []const u8) ?Literal {
    const key_row = store.findKey(key) orelse return null;
    const list = store.listOf(kind, row);
    const index = store.findAttribute(list, key_row) orelse return null;
    return store.valueOf(list.start + index);
}

/// Sets an attribute. The inbox, through which TypeScript sets attributes, is checked by itself; here the key and the text are.
pub fn setAttribute(store: *GraphStore, host: Host, kind: Kind, row: u32, key: []const u8, value: Literal) Error!void {
    if (value == .text and !std.unicode.utf8ValidateSlice(value.text)) return error.InvalidText;
    // A key that is known is UTF-8.
    const key_row = store.findKey(key) orelse fresh: {
        if (!std.unicode.utf8ValidateSlice(key)) return error.InvalidText;
        break :fresh try store.internKey(host, key);
    };
    const held: Attribute = switch (value) {
        .boolean => |boolean| .{ .key = key_row, .low = @intFromBool(boolean), .high = 0, .tag = .boolean },
        .integer => |integer| wide(key_row, @bitCast(integer), if (@abs(integer) > literal.safe_integer) .big_integer else .integer),
        .unsigned => |unsigned| if (unsigned <= std.math.maxInt(i64))
            wide(key_row, unsigned, if (unsigned > literal.safe_integer) .big_integer else .integer)
        else
            wide(key_row, unsigned, .unsigned),
        .float => |float| wide(key_row, @bitCast(float), .float),
        .text => |text| .{ .key = key_row, .low = try store.textsOf().intern(host, text), .high = 0, .tag = .text },
    };
    errdefer if (held.tag == .text) store.textsOf().release(held.low);
    try store.growRun(host, kind, row, 1);
    var list = store.listOf(kind, row);
    store.place(&list, held);
    store.putList(kind, row, list);
    store.noteEdit(kind, row);
}

/// Notes that attributes have changed, unless nobody can have seen them yet.
fn noteEdit(store: *GraphStore, kind: Kind, row: u32) void {
    switch (kind) {
        .node => if (store.nodes.pointer(.references)[row] != 0) store.node_edits.note(row),
        .edge => if (store.edges.pointer(.references)[row] != 0) store.edge_edits.note(row),
    }
}

fn wide(key: u32, value: u64, tag: Tag) Attribute {
    return .{ .key = key, .low = @truncate(value), .high = @truncate(value >> 32), .tag = tag };
}

/// The value of a row of `attributes`. A text is valid until a text is added.
pub fn valueOf(store: *GraphStore, row: u32) Literal {
    const held = store.attributes.get(row);
    const bits = @as(u64, held.high) << 32 | held.low;
    return switch (held.tag) {
        .boolean => .{ .boolean = held.low != 0 },
        .integer, .big_integer => .{ .integer = @bitCast(bits) },
        .unsigned => .{ .unsigned = bits },
        .float => .{ .float = @bitCast(bits) },
        .text => .{ .text = store.textsOf().get(held.low) },
    };
}

/// The attributes of one node or edge: a run of rows of `attributes`.
pub const List = struct {
    start: u32,
    count: u32,
    class: u8,
};

/// Where the attributes of a node or an edge lie.
pub fn listOf(store: *const GraphStore, kind: Kind, row: u32) List {
    return switch (kind) {
        inline else => |known| list: {
            const table = if (known == .node) &store.nodes else &store.edges;
            break :list .{
                .start = table.pointer(.attributes)[row],
                .count = table.pointer(.attribute_count)[row],
                .class = table.pointer(.attribute_class)[row],
            };
        },
    };
}

fn putList(store: *GraphStore, kind: Kind, row: u32, list: List) void {
    switch (kind) {
        inline else => |known| {
            const table = if (known == .node) &store.nodes else &store.edges;
            table.pointer(.attributes)[row] = list.start;
            table.pointer(.attribute_count)[row] = list.count;
            table.pointer(.attribute_class)[row] = list.class;
        },
    }
}

fn findAttribute(store: *const GraphStore, list: List, key: u32) ?u32 {
    if (list.count == 0) return null;
    for (store.attributes.pointer(.key)[list.start..][0..list.count], 0..) |known, index| {
        if (known == key) return @intCast(index);
    }
    return null;
}

fn isUsed(generation: u32) bool {
    return generation % 2 == 1;
}

/// Whether a row of `nodes` is a node.
pub fn isNode(store: *const GraphStore, node: u32) bool {
    return node < store.nodes.len and isUsed(store.nodes.pointer(.generation)[node]);
}

/// Whether a row of `edges` is an edge.
pub fn isEdge(store: *const GraphStore, edge: u32) bool {
    return edge < store.edges.len and isUsed(store.edges.pointer(.generation)[edge]);
}

pub fn checkNode(store: *const GraphStore, node: u32, details: *Details) GraphError!void {
    if (store.isNode(node)) return;
    details.fields = .{ .node = node };
    return error.NoSuchNode;
}

pub fn checkEdge(store: *const GraphStore, edge: u32, details: *Details) GraphError!void {
    if (store.isEdge(edge)) return;
    details.fields = .{ .edge = edge };
    return error.NoSuchEdge;
}

fn check(store: *const GraphStore, kind: Kind, row: u32, details: *Details) GraphError!void {
    return switch (kind) {
        .node => store.checkNode(row, details),
        .edge => store.checkEdge(row, details),
    };
}

/// Makes room for new nodes.
pub fn reserveNodes(store: *GraphStore, host: Host, count: u32) Allocator.Error!void {
    try store.nodes.ensureUnusedCapacity(host, count -| store.free_node_count);
}

/// Makes room for new edges.
pub fn reserveEdges(store: *GraphStore, host: Host, count: u32) Allocator.Error!void {
    try store.edges.ensureUnusedCapacity(host, count -| store.free_edge_count);
}

/// The row that the next new node gets.
pub fn nextNode(store: *const GraphStore) u32 {
    return if (store.first_free_node == none) store.nodes.len else store.first_free_node;
}

/// The row that the next new edge gets.
pub fn nextEdge(store: *const GraphStore) u32 {
    return if (store.first_free_edge == none) store.edges.len else store.first_free_edge;
}

/// Makes a node that nothing holds yet; room was reserved.
pub fn createNodeAssumeCapacity(store: *GraphStore) u32 {
    const node = store.first_free_node;
    if (node == none) {
        return store.nodes.appendAssumeCapacity(.{ .generation = 1, .references = 0, .attributes = 0, .attribute_count = 0, .attribute_class = 0 });
    }
    store.first_free_node = store.nodes.pointer(.attributes)[node];
    store.free_node_count -= 1;
    store.nodes.pointer(.generation)[node] +%= 1;
    store.nodes.pointer(.attributes)[node] = 0;
    return node;
}

/// Makes an edge that nothing holds yet; room was reserved, and both ends are nodes.
pub fn createEdgeAssumeCapacity(store: *GraphStore, source: u32, target: u32, options: EdgeOptions) u32 {
    assert(store.isNode(source) and store.isNode(target));
    store.nodes.pointer(.references)[source] += 1;
    store.nodes.pointer(.references)[target] += 1;
    var row: Edge = .{
        .source = source,
        .target = target,
        .generation = 1,
        .references = 0,
        .attributes = 0,
        .attribute_count = 0,
        .specific = options.specific,
        .edge_type = options.edge_type,
        .order = options.order,
        .directional = options.directional,
        .attribute_class = 0,
    };
    const edge = store.first_free_edge;
    if (edge == none) return store.edges.appendAssumeCapacity(row);
    store.first_free_edge = store.edges.pointer(.attributes)[edge];
    store.free_edge_count -= 1;
    row.generation = store.edges.pointer(.generation)[edge] +% 1;
    store.edges.set(edge, row);
    return edge;
}

/// Makes edges that nothing holds yet; room was reserved. `sources` and `targets` are nodes, or indexes into `ends`.
pub fn createEdgesAssumeCapacity(
    store: *GraphStore,
    sources: []const u32,
    targets: []const u32,
    ends: ?[]const u32,
    columns: EdgeColumns,
    added: []u32,
) void {
    if (store.first_free_edge != none) {
        for (sources, targets, added, 0..) |from, to, *edge, index| {
            const source = if (ends) |list| list[from] else from;
            const target = if (ends) |list| list[to] else to;
            edge.* = store.createEdgeAssumeCapacity(source, target, columns.at(index));
        }
        return;
    }
    const first = store.edges.len;
    const rows = &store.edges;
    rows.setLength(first + @as(u32, @intCast(added.len)));
    const references = store.nodes.pointer(.references);
    for ([_][]const u32{ sources, targets }, [_][*]u32{ rows.pointer(.source), rows.pointer(.target) }) |side, column| {
        for (side, column[first..][0..side.len]) |end, *node| {
            node.* = if (ends) |list| list[end] else end;
            assert(store.isNode(node.*));
            references[node.*] += 1;
        }
    }
    // The rows are used for the first time, so the other columns hold zeros.
    @memset(rows.items(.generation)[first..], 1);
    fill(u32, rows.items(.specific)[first..], if (columns.specifics.len == 0) &.{none} else columns.specifics);
    fill(u16, rows.items(.edge_type)[first..], columns.edge_types);
    if (columns.translated) |types| {
        for (rows.items(.edge_type)[first..]) |*edge_type| edge_type.* = types[edge_type.*];
    }
    fill(u16, rows.items(.order)[first..], columns.orders);
    for (rows.items(.directional)[first..], 0..) |*directional, index| {
        directional.* = columns.directional[if (columns.directional.len == 1) 0 else index] != 0;
    }
    for (added, first..) |*edge, row| edge.* = @intCast(row);
}

/// Fills a column with the values of new rows: one for all, or one for each.
fn fill(comptime Value: type, column: []Value, values: []const Value) void {
    if (values.len == 1) @memset(column, values[0]) else @memcpy(column, values);
}

/// Counts one holder of a node more.
pub fn retainNode(store: *GraphStore, node: u32) void {
    store.nodes.pointer(.references)[node] += 1;
}

/// Counts one holder of an edge more.
pub fn retainEdge(store: *GraphStore, edge: u32) void {
    store.edges.pointer(.references)[edge] += 1;
}

/// Counts one holder of a node less; without any the node goes.
pub fn releaseNode(store: *GraphStore, node: u32) void {
    const references = &store.nodes.pointer(.references)[node];
    references.* -= 1;
    if (references.* == 0) store.freeNode(node);
}

/// Counts one holder of an edge less; without any the edge goes.
pub fn releaseEdge(store: *GraphStore, edge: u32) void {
    const references = &store.edges.pointer(.references)[edge];
    references.* -= 1;
    if (references.* == 0) store.freeEdge(edge);
}

pub fn freeNode(store: *GraphStore, node: u32) void {
    store.freeAttributes(.node, node);
    store.nodes.pointer(.generation)[node] +%= 1;
    store.nodes.pointer(.attributes)[node] = store.first_free_node;
    store.first_free_node = node;
    store.free_node_count += 1;
}

pub fn freeEdge(store: *GraphStore, edge: u32) void {
    const source = store.edges.pointer(.source)[edge];
    const target = store.edges.pointer(.target)[edge];
    store.freeAttributes(.edge, edge);
    store.edges.pointer(.generation)[edge] +%= 1;
    store.edges.pointer(.attributes)[edge] = store.first_free_edge;
    store.first_free_edge = edge;
    store.free_edge_count += 1;
    store.releaseNode(source);
    store.releaseNode(target);
}

fn freeAttributes(store: *GraphStore, kind: Kind, row: u32) void {
    const list = store.listOf(kind, row);
    if (list.class == 0) return;
    for (list.start..list.start + list.count) |position| store.releaseValue(@intCast(position));
    store.attribute_runs.give(&store.attributes, list.start, list.class - 1);
    store.putList(kind, row, .{ .start = 0, .count = 0, .class = 0 });
}

fn releaseValue(store: *GraphStore, position: u32) void {
    if (store.attributes.pointer(.tag)[position] == .text) store.textsOf().release(store.attributes.pointer(.low)[position]);
}

/// Checks the first `count` values of the inbox, which are for `owners` new nodes or edges in order, and interns their texts.
/// Afterwards `low` of a text is its row, and the inbox holds a reference to it until `takeInbox` or `discardInbox`.
pub fn prepareInbox(store: *GraphStore, host: Host, count: u32, owners: u32, details: *Details) Error!void {
    if (count == 0) return;
    if (count > store.inbox.len) return invalidEntry(count, details);
    const all = store.textsOf();
    var done: u32 = 0;
    errdefer store.discardInbox(done);
    var owner: u32 = 0;
    // Some entries are checked before the first of them is interned: what their texts need is fetched meanwhile.
    var hashes: [16]u32 = undefined;
    const texts_before = store.text_state.count;
    while (done < count) {
        const ahead: u32 = @min(count - done, hashes.len);
        for (done.., hashes[0..ahead]) |index, *hash| {
            const entry = store.inbox.get(@intCast(index));
            const is_known = entry.owner >= owner and entry.owner < owners and all.isLive(entry.key) and store.texts.pointer(.pinned)[entry.key];
            const tag = std.enums.fromInt(Tag, entry.tag);
            if (!is_known or tag == null) return invalidEntry(@intCast(index), details);
            owner = entry.owner;
            if (tag != .text) continue;
            const bytes = store.textInInbox(entry) orelse return invalidEntry(@intCast(index), details);
            if (!std.unicode.utf8ValidateSlice(bytes)) return invalidEntry(@intCast(index), details);
            hash.* = Texts.hashOf(bytes);
            all.prefetch(hash.*);
        }
        for (hashes[0..ahead]) |hash| {
            const entry = store.inbox.get(done);
            if (entry.tag == @backingInt(Tag.text)) {
                // As many of the entries that follow will be new texts as of those before.
                const following = @as(u64, count - done) * (store.text_state.count - texts_before) / (done + 1);
                store.inbox.pointer(.low)[done] = try all.internHashed(host, store.textInInbox(entry).?, hash, @intCast(following));
            }
            done += 1;
        }
    }
}

/// The bytes of a text in the inbox, or null when they don't lie there.
fn textInInbox(store: *const GraphStore, entry: InboxEntry) ?[]const u8 {
    if (@as(u64, entry.low) + entry.high > @as(u64, store.inbox_words.len) * 8) return null;
    return if (entry.high == 0) "" else std.mem.sliceAsBytes(store.inbox_words.items(.bytes))[entry.low..][0..entry.high];
}

fn invalidEntry(entry: u32, details: *Details) GraphError {
    details.fields = .{ .entry = entry };
    return error.InvalidInbox;
}

/// Lets go of the texts of the first `count` values of the inbox.
pub fn discardInbox(store: *GraphStore, count: u32) void {
    for (0..count) |index| {
        if (store.inbox.pointer(.tag)[index] == @backingInt(Tag.text)) store.textsOf().release(store.inbox.pointer(.low)[index]);
    }
}

/// Makes room for a fresh run of `count` attributes.
pub fn reserveAttributes(store: *GraphStore, host: Host, count: u32) Allocator.Error!void {
    if (count == 0) return;
    const class = run.classFor(count);
    if (store.attribute_runs.first_free[class] == none) try store.attributes.ensureUnusedCapacity(host, run.capacityOf(class));
}

/// Makes room for the runs of all owners of the first `count` values of the inbox, however few of the free runs fit.
pub fn reserveInboxRuns(store: *GraphStore, host: Host, count: u32) Allocator.Error!void {
    try store.attributes.ensureUnusedCapacity(host, store.inboxRoom(count));
}

/// How many rows the runs of all owners of the first `count` values of the inbox take.
pub fn inboxRoom(store: *const GraphStore, count: u32) usize {
    var total: usize = 0;
    var index: u32 = 0;
    while (index < count) {
        const end = store.groupEnd(index, count);
        total += run.capacityOf(run.classFor(end - index));
        index = end;
    }
    return total;
}

/// The end of the values from `first` on that are for one owner.
pub fn groupEnd(store: *const GraphStore, first: u32, count: u32) u32 {
    const owners = store.inbox.pointer(.owner);
    var end = first;
    while (end < count and owners[end] == owners[first]) end += 1;
    return end;
}

/// Gives the values from `first` to `end` of the inbox to a node or an edge; room was reserved.
pub fn takeInbox(store: *GraphStore, kind: Kind, row: u32, first: u32, end: u32) void {
    if (first == end) return;
    if (store.listOf(kind, row).class == 0) store.openRun(kind, row, end - first);
    var list = store.listOf(kind, row);
    for (first..end) |index| {
        const entry = store.inbox.get(@intCast(index));
        store.place(&list, .{ .key = entry.key, .low = entry.low, .high = entry.high, .tag = @fromBackingInt(entry.tag) });
    }
    store.putList(kind, row, list);
}

/// Gives something without attributes room for `count`; that much was reserved.
pub fn openRun(store: *GraphStore, kind: Kind, row: u32, count: u32) void {
    const class = run.classFor(count);
    const start = store.attribute_runs.takeAssumeCapacity(&store.attributes, class);
    store.putList(kind, row, .{ .start = start, .count = 0, .class = class + 1 });
}

/// Gives something without attributes `count` of them, and returns where they lie; the caller sets them. That much was reserved.
pub fn openFilledRun(store: *GraphStore, kind: Kind, row: u32, count: u32) u32 {
    const class = run.classFor(count);
    const start = store.attribute_runs.takeAssumeCapacity(&store.attributes, class);
    store.putList(kind, row, .{ .start = start, .count = count, .class = class + 1 });
    return start;
}

/// Adds an attribute that isn't there yet and for which there is room.
pub fn appendToRun(store: *GraphStore, kind: Kind, row: u32, held: Attribute) void {
    var list = store.listOf(kind, row);
    store.append(&list, held);
    store.putList(kind, row, list);
}

fn append(store: *GraphStore, list: *List, held: Attribute) void {
    assert(list.class != 0 and list.count < run.capacityOf(list.class - 1));
    store.attributes.set(list.start + list.count, held);
    list.count += 1;
}

/// Sets an attribute for which there is room.
fn place(store: *GraphStore, list: *List, held: Attribute) void {
    const index = store.findAttribute(list.*, held.key) orelse return store.append(list, held);
    store.releaseValue(list.start + index);
    store.attributes.set(list.start + index, held);
}

/// Makes room for `more` attributes of a node or an edge.
pub fn growRun(store: *GraphStore, host: Host, kind: Kind, row: u32, more: u32) Allocator.Error!void {
    if (more == 0) return;
    const list = store.listOf(kind, row);
    const needed = std.math.add(u32, list.count, more) catch return error.OutOfMemory;
    if (needed > run.longest) return error.OutOfMemory;
    if (list.class != 0 and needed <= run.capacityOf(list.class - 1)) return;
    const class = run.classFor(needed);
    const start = try store.attribute_runs.take(&store.attributes, host, class);
    for (0..list.count) |index| {
        store.attributes.set(start + @as(u32, @intCast(index)), store.attributes.get(list.start + @as(u32, @intCast(index))));
    }
    if (list.class != 0) store.attribute_runs.give(&store.attributes, list.start, list.class - 1);
    store.putList(kind, row, .{ .start = start, .count = list.count, .class = class + 1 });
}
