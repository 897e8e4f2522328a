//! Binary snapshots of a view: its nodes, edges, attributes and texts as plain columns, so that writing and loading are passes over memory.
//!
//! Layout, little endian, every section at a multiple of 8 bytes:
//! - header of 16 words of u32: magic "pyzigGRF" (2), version, 0, counts of nodes, edges, attributes, texts, bytes of text, bytes of
//!   the note, 0, 0, checksum of all that follows the header (2), 0, 0;
//! - note: bytes that the caller keeps with the snapshot;
//! - nodes: attribute counts (u32); the first node is the view's own;
//! - edges: sources, targets, numbers (u32), attribute counts (u32), types, orders (u16), directional (u8);
//! - attributes, those of the nodes first: keys, low halves, high halves (u32), tags (u8); keys and texts are numbers of texts;
//! - texts: lengths (u32), then their bytes one after the other.
//!
//! Nodes and edges are numbered in the order of the view, so a snapshot of the same content is the same bytes. A snapshot is not trusted:
//! loading checks every number in it.
const std = @import("std");
const builtin = @import("builtin");
const pyzig = @import("pyzig");
const literal = @import("literal.zig");
const run = @import("runs.zig");
const GraphStore = @import("GraphStore.zig");
const GraphView = @import("GraphView.zig");
const Allocator = std.mem.Allocator;
const Details = GraphStore.Details;
const Error = GraphStore.Error;
const GraphError = GraphStore.GraphError;
const Host = pyzig.Host;
const Tag = literal.Tag;
const none = run.none;

comptime {
    std.debug.assert(builtin.cpu.arch.endian() == .little);
}

const magic = [2]u32{ 0x69_7A_79_70, 0x46_52_47_67 }; // "pyzi" "gGRF"
const version = 1;
const header_length = 16 * 4;

const Counts = struct {
    nodes: u32,
    edges: u32,
    attributes: u32,
    texts: u32,
    text_bytes: u32,
    note_bytes: u32,
};

/// Where the sections of a snapshot lie.
const Sections = struct {
    note: []u8,
    node_attributes: []u32,
    sources: []u32,
    targets: []u32,
    specifics: []u32,
    edge_attributes: []u32,
    edge_types: []u16,
    orders: []u16,
    directional: []u8,
    keys: []u32,
    lows: []u32,
    highs: []u32,
    tags: []u8,
    text_lengths: []u32,
    text_bytes: []u8,

    fn byteLength(counts: Counts) u64 {
        var length: u64 = header_length;
        inline for (@typeInfo(Sections).@"struct".field_names, @typeInfo(Sections).@"struct".field_types) |name, Slice| {
            length += std.mem.alignForward(u64, @as(u64, lengthOf(name, counts)) * @sizeOf(std.meta.Child(Slice)), 8);
        }
        return length;
    }

    fn of(bytes: []align(8) u8, counts: Counts) Sections {
        var sections: Sections = undefined;
        var offset: usize = header_length;
        inline for (@typeInfo(Sections).@"struct".field_names, @typeInfo(Sections).@"struct".field_types) |name, Slice| {
            const Element = std.meta.Child(Slice);
            const length = lengthOf(name, counts);
            const pointer: [*]Element = @ptrCast(@alignCast(bytes.ptr + offset));
            @field(sections, name) = pointer[0..length];
            offset += std.mem.alignForward(usize, @as(usize, length) * @sizeOf(Element), 8);
        }
        return sections;
    }

    fn lengthOf(comptime name: []const u8, counts: Counts) u32 {
        const eql = std.mem.eql;
        if (comptime eql(u8, name, "note")) return counts.note_bytes;
        if (comptime eql(u8, name, "node_attributes")) return counts.nodes;
        if (comptime (eql(u8, name, "keys") or eql(u8, name, "lows") or eql(u8, name, "highs") or eql(u8, name, "tags"))) return counts.attributes;
        if (comptime eql(u8, name, "text_lengths")) return counts.texts;
        if (comptime eql(u8, name, "text_bytes")) return counts.text_bytes;
        return counts.edges;
    }
};

/// Texts of the store that a snapshot holds, numbered in the order of first use.
const TextNumbers = struct {
    store: *GraphStore,
    numbers: []u32,
    rows: std.ArrayList(u32) = .empty,
    byte_length: u64 = 0,

    fn number(numbers: *TextNumbers, allocator: Allocator, row: u32) Allocator.Error!u32 {
        if (numbers.numbers[row] == none) {
            numbers.numbers[row] = @intCast(numbers.rows.items.len);
            try numbers.rows.append(allocator, row);
            numbers.byte_length += numbers.store.texts.pointer(.length)[row];
        }
        return numbers.numbers[row];
    }
};

/// Writes a view as bytes that `loadSnapshot` reads. `note` is kept with them.
pub fn snapshot(view: *const GraphView, allocator: Allocator, host: Host, note: []const u8) Allocator.Error!pyzig.Bytes {
    const store = view.store;
    const member_rows = try allocator.alloc(u32, view.node_members.len);
    const nodes = try allocator.alloc(u32, view.node_state.count);
    const edges = try allocator.alloc(u32, view.edge_state.count);
    nodes[0] = view.self_node;
    var count: u32 = 1;
    for (view.node_members.items(.node), member_rows) |node, *number| {
        if (node == none) continue;
        number.* = 0;
        if (node == view.self_node) continue;
        nodes[count] = node;
        number.* = count;
        count += 1;
    }
    count = 0;
    for (view.edge_members.items(.edge)) |edge| {
        if (edge == none) continue;
        edges[count] = edge;
        count += 1;
    }

    var texts: TextNumbers = .{ .store = store, .numbers = try allocator.alloc(u32, store.texts.len) };
    @memset(texts.numbers, none);
    var attribute_count: u64 = 0;
    for ([_][]const u32{ nodes, edges }, [_]GraphStore.Kind{ .node, .edge }) |owners, kind| {
        for (owners) |owner| {
            const list = store.listOf(kind, owner);
            attribute_count += list.count;
            for (list.start..list.start + list.count) |row| {
                _ = try texts.number(allocator, store.attributes.pointer(.key)[row]);
                if (store.attributes.pointer(.tag)[row] == .text) _ = try texts.number(allocator, store.attributes.pointer(.low)[row]);
            }
        }
    }
    if (attribute_count > none or texts.byte_length > none or note.len > none) return error.OutOfMemory;
    const counts: Counts = .{
        .nodes = @intCast(nodes.len),
        .edges = @intCast(edges.len),
        .attributes = @intCast(attribute_count),
        .texts = @intCast(texts.rows.items.len),
        .text_bytes = @intCast(texts.byte_length),
        .note_bytes = @intCast(note.len),
    };
    const bytes = try host.allocate(@intCast(Sections.byteLength(counts)));
    const sections: Sections = .of(bytes, counts);
    @memcpy(sections.note, note);

    var row: usize = 0;
    for ([_][]const u32{ nodes, edges }, [_]GraphStore.Kind{ .node, .edge }, [_][]u32{ sections.node_attributes, sections.edge_attributes }) |owners, kind, list_lengths| {
        for (owners, list_lengths) |owner, *list_length| {
            const list = store.listOf(kind, owner);
            list_length.* = list.count;
            for (list.start..list.start + list.count) |from| {
                const attribute = store.attributes.get(@intCast(from));
                sections.keys[row] = texts.numbers[attribute.key];
                sections.lows[row] = if (attribute.tag == .text) texts.numbers[attribute.low] else attribute.low;
                sections.highs[row] = attribute.high;
                sections.tags[row] = @backingInt(attribute.tag);
                row += 1;
            }
        }
    }
    for (edges, 0..) |edge, index| {
        const held = store.edges.get(edge);
        sections.sources[index] = member_rows[view.nodes().find(held.source).?];
        sections.targets[index] = member_rows[view.nodes().find(held.target).?];
        sections.specifics[index] = held.specific;
        sections.edge_types[index] = held.edge_type;
        sections.orders[index] = held.order;
        sections.directional[index] = @intFromBool(held.directional);
    }
    var end: usize = 0;
    for (texts.rows.items, sections.text_lengths) |text, *length| {
        const found = store.textsOf().get(text);
        length.* = @intCast(found.len);
        @memcpy(sections.text_bytes[end..][0..found.len], found);
        end += found.len;
    }

    const header: [*]u32 = @ptrCast(bytes.ptr);
    @memcpy(header[0..2], &magic);
    header[2] = version;
    inline for (@typeInfo(Counts).@"struct".field_names, 4..) |name, index| header[index] = @field(counts, name);
    const checksum = std.hash.XxHash3.hash(0, bytes[header_length..]);
    header[12] = @truncate(checksum);
    header[13] = @truncate(checksum >> 32);
    return .{ .data = bytes };
}

/// The note of a snapshot, after a check of its header and checksum.
pub fn snapshotNote(allocator: Allocator, bytes: pyzig.Bytes, details: *Details) Error![]const u8 {
    const sections = try open(allocator, bytes, details);
    if (!std.unicode.utf8ValidateSlice(sections.@"1".note)) return invalid("its note is no text", details);
    return sections.@"1".note;
}

fn open(allocator: Allocator, bytes: pyzig.Bytes, details: *Details) Error!struct { Counts, Sections } {
    const data = bytes.data;
    if (data.len < header_length) return invalid("it is too short", details);
    const header = std.mem.bytesToValue([16]u32, data[0..header_length]);
    if (!std.mem.eql(u32, header[0..2], &magic)) return invalid("it does not start like one", details);
    if (header[2] != version) return invalid("it has another version", details);
    var counts: Counts = undefined;
    inline for (@typeInfo(Counts).@"struct".field_names, 4..) |name, index| @field(counts, name) = header[index];
    if (Sections.byteLength(counts) != data.len) return invalid("its length does not fit its header", details);
    const checksum = std.hash.XxHash3.hash(0, data[header_length..]);
    if (header[12] != @as(u32, @truncate(checksum)) or header[13] != @as(u32, @truncate(checksum >> 32))) return invalid("its checksum is wrong", details);
    // Columns are read in place; only bytes that lie askew are copied.
    const aligned: []align(8) u8 = if (@intFromPtr(data.ptr) % 8 == 0) @alignCast(@constCast(data)) else copy: {
        const copied = try allocator.alignedAlloc(u8, .@"8", data.len);
        @memcpy(copied, data);
        break :copy copied;
    };
    return .{ counts, .of(aligned, counts) };
}

fn invalid(reason: []const u8, details: *Details) GraphError {
    details.fields = .{ .reason = reason };
    return error.InvalidSnapshot;
}

/// Makes a view from a snapshot. `type_from` and `type_to` translate types of edges: others stay as they are.
pub fn loadSnapshot(
    store: *GraphStore,
    allocator: Allocator,
    host: Host,
    bytes: pyzig.Bytes,
    type_from: []const u16,
    type_to: []const u16,
    details: *Details,
) Error!*GraphView {
    if (type_from.len != type_to.len) return error.LengthMismatch;
    var arena: std.heap.ArenaAllocator = .init(allocator);
    defer arena.deinit();
    const counts, const sections = try open(arena.allocator(), bytes, details);
    if (counts.nodes == 0) return invalid("it has no node", details);
    try check(counts, sections, details);
    const types = try arena.allocator().alloc(u16, 1 << 16);
    for (types, 0..) |*edge_type, index| edge_type.* = @intCast(index);
    for (type_from, type_to) |from, to| types[from] = to;

    const texts = try arena.allocator().alloc(u32, counts.texts);
    var interned: u32 = 0;
    defer for (texts[0..interned]) |text| store.textsOf().release(text);
    try store.textsOf().reserve(host, counts.texts, counts.text_bytes);
    // Each text is there once: keys are told apart by their numbers.
    var known: std.DynamicBitSetUnmanaged = try .initEmpty(arena.allocator(), @as(usize, store.texts.len) + counts.texts);
    var end: usize = 0;
    for (texts, sections.text_lengths) |*text, length| {
        text.* = try store.textsOf().intern(host, sections.text_bytes[end..][0..length]);
        interned += 1;
        end += length;
        if (known.isSet(text.*)) return invalid("a text is there twice", details);
        known.set(text.*);
    }

    const view = try store.createView(allocator, host);
    errdefer view.destroy(host);
    const nodes = try arena.allocator().alloc(u32, counts.nodes);
    const edges = try arena.allocator().alloc(u32, counts.edges);
    try view.appendFresh(host, nodes);
    nodes[0] = view.self_node;
    try view.appendFreshEdges(host, sections.sources, sections.targets, nodes, edges, .{
        .edge_types = sections.edge_types,
        .translated = types,
        .orders = sections.orders,
        .specifics = sections.specifics,
        .directional = sections.directional,
    });

    var total: usize = 0;
    for ([_][]const u32{ sections.node_attributes, sections.edge_attributes }) |lengths| {
        for (lengths) |length| {
            if (length != 0) total += run.capacityOf(run.classFor(length));
        }
    }
    try store.attributes.ensureUnusedCapacity(host, total);
    var row: usize = 0;
    for ([_][]const u32{ nodes, edges }, [_]GraphStore.Kind{ .node, .edge }, [_][]u32{ sections.node_attributes, sections.edge_attributes }) |owners, kind, lengths| {
        for (owners, lengths) |owner, length| {
            if (length == 0) continue;
            store.openRun(kind, owner, length);
            for (row..row + length) |from| {
                const tag: Tag = @fromBackingInt(sections.tags[from]);
                const key = texts[sections.keys[from]];
                const low = if (tag == .text) texts[sections.lows[from]] else sections.lows[from];
                if (tag == .text) try store.textsOf().retain(low);
                errdefer if (tag == .text) store.textsOf().release(low);
                try store.textsOf().pin(key);
                store.appendToRun(kind, owner, .{ .key = key, .low = low, .high = sections.highs[from], .tag = tag });
            }
            row += length;
        }
    }
    return view;
}

fn check(counts: Counts, sections: Sections, details: *Details) GraphError!void {
    for ([_][]const u32{ sections.sources, sections.targets }) |ends| {
        for (ends) |node| if (node >= counts.nodes) return invalid("an edge has an end that is not there", details);
    }
    for (sections.directional) |directional| if (directional > 1) return invalid("an edge is neither directional nor not", details);
    var attributes: u64 = 0;
    var start: u64 = 0;
    for ([_][]const u32{ sections.node_attributes, sections.edge_attributes }) |lengths| {
        for (lengths) |length| {
            attributes += length;
            if (attributes > counts.attributes) return invalid("there are fewer attributes than it says", details);
            const keys = sections.keys[@intCast(start)..@intCast(attributes)];
            for (keys, 0..) |key, index| {
                if (std.mem.indexOfScalar(u32, keys[0..index], key) != null) return invalid("an attribute is there twice", details);
            }
            start = attributes;
        }
    }
    if (attributes != counts.attributes) return invalid("there are more attributes than it says", details);
    for (sections.keys, sections.lows, sections.highs, sections.tags) |key, low, high, number| {
        if (key >= counts.texts) return invalid("an attribute has no key", details);
        switch (std.enums.fromInt(Tag, number) orelse return invalid("an attribute has a value of no kind", details)) {
            .text => if (low >= counts.texts) return invalid("an attribute has no text", details),
            .boolean => if (low > 1) return invalid("an attribute is neither true nor false", details),
            .integer => {
                const value: i64 = @bitCast(@as(u64, high) << 32 | low);
                if (@abs(value) > literal.safe_integer) return invalid("an integer is too large for its kind", details);
            },
            .unsigned => if (high < 1 << 31) return invalid("an integer is too small for its kind", details),
            .big_integer, .float => {},
        }
    }
    var end: u64 = 0;
    for (sections.text_lengths) |length| {
        if (end + length > counts.text_bytes) return invalid("there are fewer bytes of text than it says", details);
        if (!std.unicode.utf8ValidateSlice(sections.text_bytes[@intCast(end)..][0..length])) return invalid("a text is not UTF-8", details);
        end += length;
    }
    if (end != counts.text_bytes) return invalid("there are more bytes of text than it says", details);
}
