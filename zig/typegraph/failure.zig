//! What goes wrong with type graphs, and what is known about it.
const std = @import("std");
const graph = @import("graph");
const pyzig = @import("pyzig");
const Allocator = std.mem.Allocator;

/// What exactly went wrong.
pub const Kind = enum {
    /// Nothing more is to be said than the error's code says.
    unspecified,
    /// A path names a child that its type has not got.
    missing_child,
    /// A path names an element that its container has not got.
    invalid_index,
    /// A `<type X>` segment names no type.
    type_not_found,
    /// A node has no child of this name.
    composition_child_not_found,
    /// A `<trait X>` segment names no type.
    trait_type_not_found,
    /// A node has no trait of this type.
    trait_instance_not_found,
    /// A node points to nothing.
    pointer_dereference_failed,
    /// An expression has no operand of this name.
    operand_not_found,
    /// A segment goes along an edge of a kind that paths can't follow.
    unknown_edge_type,
    /// A node belongs to no type graph.
    typegraph_not_found,
    /// The type of a child is not linked.
    unresolved_type_reference,
    /// A link rule has no end.
    missing_operand_reference,
    /// An end of a link rule leads nowhere.
    unresolved_reference,
    /// There is no type of this name.
    invalid_argument,
    /// A type contains itself.
    recursive_type,
    /// The type is not constructable, or has rules that make no sense.
    other,
};

/// What goes with the errors of type graphs. Numbers that say nothing are 4294967295, texts and lists empty.
pub const Failure = struct {
    /// What exactly went wrong.
    kind: Kind = .unspecified,
    /// The node that it is about: the segment of a reference, a child rule, a link rule, a type.
    node: u32 = graph.none,
    /// A second node that it is about.
    other: u32 = graph.none,
    /// The name that it is about.
    identifier: []const u8 = "",
    /// The path that was followed, in text form.
    path: []const u8 = "",
    /// Which segment of the path failed.
    segment: u32 = graph.none,
    /// The node that was reached before that.
    resolved: u32 = graph.none,
    /// Names that exist there and are like the one that does not.
    candidates: []const []const u8 = &.{},
    /// The types that contain each other, from the first to the first again.
    cycle: []const u32 = &.{},
    /// A number that is out of range, or where in a text something is wrong.
    position: u32 = graph.none,
    /// What is wrong, in words.
    reason: []const u8 = "",
};

/// Passes on what an error is about.
pub const Details = pyzig.Details(Failure);

/// A path that makes no sense, or does not lead anywhere by what types declare.
pub const TypeGraphPathError = error{
    /// {reason}
    InvalidPath,
};

/// A type that no instance can be made of. Nothing was made.
pub const TypeGraphInstantiationError = error{
    /// {reason}
    InstantiationFailed,
};

/// A reference that does not lead anywhere from a node.
pub const TypeGraphResolveError = error{
    /// {reason}
    ReferenceNotResolved,
};

/// A type whose name is taken.
pub const TypeExistsError = error{
    /// The type graph has a type "{identifier}" already: node {node}.
    TypeExists,
};

/// Interfaces that can't be connected.
pub const IncompatibleTypesError = error{
    /// Node {node} and node {other} can't be connected: {reason}.
    IncompatibleTypes,
};

/// Arguments that make no sense.
pub const TypeGraphUsageError = error{
    /// Node {node} is not in the graph.
    NodeNotInGraph,
    /// The type system belongs to another graph.
    WrongGraph,
    /// The two graphs belong to different stores; only graphs of one store can share nodes.
    DifferentStore,
    /// Node {node} is not a type: {reason}.
    NotAType,
    /// Node {node} is not a type graph: {reason}.
    NotATypeGraph,
    /// Node {node} is not a rule, reference or expression as it is needed here: {reason}.
    WrongNode,
    /// The attributes do not fit: {reason}.
    InvalidAttributes,
    /// A type has a name that is not empty.
    EmptyName,
    /// The lists have different lengths.
    LengthMismatch,
    /// {position} is out of range.
    OutOfRange,
};

/// All that functions of type graphs fail with.
pub const Error = TypeGraphPathError || TypeGraphInstantiationError || TypeGraphResolveError || TypeExistsError || IncompatibleTypesError ||
    TypeGraphUsageError || Allocator.Error;

/// A reason made of a format; empty when there is no memory for it.
pub fn reasonOf(details: *Details, comptime format: []const u8, arguments: anytype) []const u8 {
    return std.fmt.allocPrint(details.allocator, format, arguments) catch "";
}

/// A copy of a text for the fields of an error: what the store holds may move before it is read.
pub fn copied(details: *Details, text: []const u8) []const u8 {
    return details.allocator.dupe(u8, text) catch "";
}
