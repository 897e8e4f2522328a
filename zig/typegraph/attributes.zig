//! Attributes of nodes and edges by the rows of their keys.
const graph = @import("graph");
const GraphStore = graph.GraphStore;
const Attribute = GraphStore.Attribute;

/// An attribute of a node or an edge, or null.
pub fn find(store: *const GraphStore, kind: GraphStore.Kind, row: u32, key: u32) ?Attribute {
    const list = store.listOf(kind, row);
    for (list.start..list.start + list.count) |position| {
        if (store.attributes.pointer(.key)[position] == key) return store.attributes.get(@intCast(position));
    }
    return null;
}

/// The row of a text that is the value of an attribute, or null.
pub fn findText(store: *const GraphStore, kind: GraphStore.Kind, row: u32, key: u32) ?u32 {
    const held = find(store, kind, row, key) orelse return null;
    return if (held.tag == .text) held.low else null;
}

/// An integer that is the value of an attribute and is not negative, or null.
pub fn findUnsigned(store: *const GraphStore, kind: GraphStore.Kind, row: u32, key: u32) ?u64 {
    const held = find(store, kind, row, key) orelse return null;
    if (held.tag != .integer and held.tag != .big_integer) return null;
    const value = @as(u64, held.high) << 32 | held.low;
    return if (value >> 63 == 0) value else null;
}

/// A boolean that is the value of an attribute, or null.
pub fn findBoolean(store: *const GraphStore, kind: GraphStore.Kind, row: u32, key: u32) ?bool {
    const held = find(store, kind, row, key) orelse return null;
    return if (held.tag == .boolean) held.low != 0 else null;
}

pub fn ofText(key: u32, text: u32) Attribute {
    return .{ .key = key, .low = text, .high = 0, .tag = .text };
}

pub fn ofUnsigned(key: u32, value: u32) Attribute {
    return .{ .key = key, .low = value, .high = 0, .tag = .integer };
}

pub fn ofBoolean(key: u32, value: bool) Attribute {
    return .{ .key = key, .low = @intFromBool(value), .high = 0, .tag = .boolean };
}
