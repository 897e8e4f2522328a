//! A type as what it takes to make an instance: the nodes and edges, in the order in which they are made, with all paths resolved.
const std = @import("std");
const graph = @import("graph");
const Allocator = std.mem.Allocator;
const Pattern = graph.Pattern;
const Recipe = @This();

/// Whether it can be used.
pub const State = enum {
    /// It is being compiled: a type that contains itself comes upon it.
    compiling,
    ready,
};

type: u32,
state: State = .compiling,
/// The stamp of the declarations that it was compiled from.
stamp: u64,
/// Node 0 is the instance itself.
pattern: Pattern = .empty,
/// Whether links start at declarations, so that each instance changes those.
changes_declarations: bool = false,

pub fn create(allocator: Allocator, type_node: u32, stamp: u64) Allocator.Error!*Recipe {
    const recipe = try allocator.create(Recipe);
    recipe.* = .{ .type = type_node, .stamp = stamp };
    return recipe;
}

pub fn destroy(recipe: *Recipe, allocator: Allocator) void {
    recipe.pattern.deinit(allocator);
    allocator.destroy(recipe);
}
