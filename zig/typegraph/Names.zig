//! The names that the data model uses, as rows of the texts of a store.
const std = @import("std");
const graph = @import("graph");
const pyzig = @import("pyzig");
const Allocator = std.mem.Allocator;
const Names = @This();

/// Attribute of edges: what they are called.
name: u32,
/// Attribute of types and of type references.
type_identifier: u32,
/// Attribute of child rules and of segments of references.
child_identifier: u32,
/// Attribute of segments that are not along a composition.
edge_type_tid: u32,
/// Attributes of link rules.
edge_type: u32,
directional: u32,
order: u32,
edge_specific: u32,
/// Attribute of the type graph itself.
initialized: u32,
/// Attribute of interface connections.
shallow: u32,
/// Names of the pointers and children of rules and references.
resolved: u32,
type_ref: u32,
source: u32,
lhs: u32,
rhs: u32,
operands: u32,
source_ptr: u32,
has_source_chunk: u32,
inherits: u32,
/// The built-in types.
ImplementsType: u32,
ImplementsTrait: u32,
MakeChild: u32,
MakeLink: u32,
Reference: u32,
TypeReference: u32,
is_constructable: u32,
/// The empty name.
empty: u32,

/// Interns all names; they stay as long as the store.
pub fn intern(store: *graph.GraphStore, host: pyzig.Host) Allocator.Error!Names {
    var names: Names = undefined;
    const fields = @typeInfo(Names).@"struct".field_names;
    // In a fresh store room is made once, with some for the first names of types.
    if (store.texts.capacity == 0) try store.textsOf().reserve(host, 2 * fields.len, 2 * fields.len * 16);
    inline for (fields) |field| {
        const text = comptime if (std.mem.eql(u8, field, "empty")) "" else field;
        @field(names, field) = try store.internKey(host, text);
    }
    return names;
}
