//! The kinds of edges that type graphs are made of. The numbers are those of packages/graph/src/edge-type.ts.

/// A node is a part of another: parent to child, with the child's identifier as `name`.
pub const composition: u16 = 130;
/// A type and its instance.
pub const type_instance: u16 = 0;
/// Two interfaces are connected; undirected, with the attribute `shallow`.
pub const interface_connection: u16 = 85;
/// A node refers to another, with an identifier as `name` and an index as the edge's number, where it has them.
pub const pointer: u16 = 78;
/// A node and the one after it.
pub const next: u16 = 41;
/// A set of operands and one of them.
pub const operand: u16 = 193;
/// An owner and the instance of a trait.
pub const trait: u16 = 34;

/// The largest index that the order and the specific number of older graphs could hold together.
pub const largest_split_index = 0x7fff;
