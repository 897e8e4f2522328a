//! Expressions and their operands. An expression has a child `operands`, the set that the operands belong to.
const std = @import("std");
const graph = @import("graph");
const pyzig = @import("pyzig");
const attributes = @import("attributes.zig");
const Draft = @import("Draft.zig");
const failure = @import("failure.zig");
const kinds = @import("kinds.zig");
const TypeSystem = @import("TypeSystem.zig");
const Allocator = std.mem.Allocator;
const Details = failure.Details;
const Error = failure.Error;
const GraphView = graph.GraphView;
const Host = pyzig.Host;
const none = graph.none;

/// Adds an operand to an expression; returns the edge.
pub fn addOperand(system: *TypeSystem, view: *GraphView, host: Host, expression: u32, operand: u32, name: ?[]const u8, details: *Details) Error!u32 {
    try system.enter(view);
    try system.checkMember(expression, details);
    try system.checkMember(operand, details);
    const set = try system.childNamed(expression, system.names.operands);
    if (set == none) {
        details.fields = .{ .node = expression, .reason = "an expression has a child \"operands\"" };
        return error.WrongNode;
    }
    const draft: Draft = .begin(system, host);
    defer draft.end();
    const row = if (name) |text| try draft.text(text) else null;
    try draft.edge(.outer(set), .outer(operand), kinds.operand);
    if (row) |text| try draft.edgeAttribute(attributes.ofText(system.names.name, text));
    return draft.insertEdge();
}

/// The set that the operands of an expression belong to; 4294967295 for a node that is no expression.
pub fn operandSet(system: *TypeSystem, view: *GraphView, expression: u32) Error!u32 {
    try system.enter(view);
    return system.childNamed(expression, system.names.operands);
}

/// Operands of an expression, or expressions of an operand.
pub const Operands = struct {
    /// The edges from the sets to the operands.
    edges: []const u32,
    /// The operands, or the expressions.
    nodes: []const u32,
};

/// The operands of an expression, in order; those of exactly one type when it is given. None for a node that is no expression.
pub fn operands(system: *TypeSystem, view: *GraphView, allocator: Allocator, expression: u32, type_node: ?u32) Error!Operands {
    try system.enter(view);
    const set = try system.childNamed(expression, system.names.operands);
    var list: std.ArrayList(u32) = .empty;
    var nodes: std.ArrayList(u32) = .empty;
    var edges = view.edgesOf(set, kinds.operand, .out);
    while (edges.next()) |visit| {
        if (type_node) |wanted| if (system.firstNode(visit.other, kinds.type_instance, .in) != wanted) continue;
        try list.append(allocator, visit.edge);
        try nodes.append(allocator, visit.other);
    }
    return .{ .edges = list.items, .nodes = nodes.items };
}

/// The first operand of a name, which is given as a row of texts; 4294967295 without one.
pub fn operandByName(system: *TypeSystem, view: *GraphView, expression: u32, name: u32) Error!u32 {
    try system.enter(view);
    return operandNamed(system, expression, name);
}

pub fn operandNamed(system: *TypeSystem, expression: u32, name: u32) Allocator.Error!u32 {
    if (name == none) return none;
    return inSet(system, try system.childNamed(expression, system.names.operands), name);
}

/// The first operand of a name in a set.
pub fn inSet(system: *const TypeSystem, set: u32, name: u32) u32 {
    var edges = system.view.edgesOf(set, kinds.operand, .out);
    while (edges.next()) |visit| {
        const held = attributes.findText(system.view.store, .edge, visit.edge, system.names.name) orelse continue;
        if (held == name) return visit.other;
    }
    return none;
}

/// The expressions that a node is an operand of, in order; those of exactly one type when it is given.
pub fn expressions(system: *TypeSystem, view: *GraphView, allocator: Allocator, operand: u32, type_node: ?u32) Error!Operands {
    if (system.view != view) return error.WrongGraph;
    var list: std.ArrayList(u32) = .empty;
    var nodes: std.ArrayList(u32) = .empty;
    var edges = view.edgesOf(operand, kinds.operand, .in);
    while (edges.next()) |visit| {
        const expression = system.firstNode(visit.other, kinds.composition, .in);
        if (expression == none) continue;
        if (type_node) |wanted| if (system.firstNode(expression, kinds.type_instance, .in) != wanted) continue;
        try list.append(allocator, visit.edge);
        try nodes.append(allocator, expression);
    }
    return .{ .edges = list.items, .nodes = nodes.items };
}
