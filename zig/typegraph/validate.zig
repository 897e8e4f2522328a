//! What is wrong with the rules of types, before an instance is made.
const std = @import("std");
const graph = @import("graph");
const attributes = @import("attributes.zig");
const declarations = @import("declarations.zig");
const failure = @import("failure.zig");
const kinds = @import("kinds.zig");
const references = @import("references.zig");
const type_paths = @import("type_paths.zig");
const types = @import("types.zig");
const TypeSystem = @import("TypeSystem.zig");
const Allocator = std.mem.Allocator;
const Details = failure.Details;
const Error = failure.Error;
const GraphView = graph.GraphView;
const none = graph.none;

/// What is wrong with a rule.
pub const DiagnosticCode = enum {
    /// Another child has this identifier.
    duplicate_identifier,
    /// A path of a link rule leads nowhere.
    unresolved_path,
    /// A link rule has no reference at one of its ends.
    missing_reference,
};

/// Something that is wrong with a rule.
pub const Diagnostic = struct {
    /// What is wrong.
    code: DiagnosticCode,
    /// The type.
    type: u32,
    /// The rule.
    node: u32,
    /// What exactly is wrong with a path.
    kind: failure.Kind = .unspecified,
    /// The identifier, or the name in the path that leads nowhere.
    identifier: []const u8,
    /// The path in its text form.
    path: []const u8 = "",
    /// Which segment of it leads nowhere; 4294967295 when it is about no path.
    segment: u32 = none,
    /// Identifiers that may have been meant.
    candidates: []const []const u8 = &.{},
    /// All of it in words.
    message: []const u8,
};

/// What is wrong with the rules of some types, in their order: identifiers that are there twice, and paths that can't lead anywhere.
pub fn validate(system: *TypeSystem, view: *GraphView, allocator: Allocator, type_nodes: []const u32, details: *Details) Error![]const Diagnostic {
    try system.enter(view);
    var list: std.ArrayList(Diagnostic) = .empty;
    for (type_nodes) |type_node| {
        const self = try types.typeGraphOfTypeOrFail(system, type_node, details);
        try checkIdentifiers(system, allocator, type_node, &list);
        for (try declarations.rulesOf(system, allocator, type_node, "MakeLink")) |rule| {
            for ([_]u32{ system.names.lhs, system.names.rhs }) |side| try checkEnd(system, allocator, self, type_node, rule, side, &list);
        }
    }
    return list.items;
}

fn checkIdentifiers(system: *TypeSystem, allocator: Allocator, type_node: u32, list: *std.ArrayList(Diagnostic)) Error!void {
    var seen: std.AutoHashMapUnmanaged(u32, void) = .empty;
    for (try declarations.rulesOf(system, allocator, type_node, "MakeChild")) |rule| {
        const name = declarations.identifierOf(system, rule) orelse continue;
        if (!(try seen.getOrPut(allocator, name)).found_existing) continue;
        const text = system.textOf(name);
        try list.append(allocator, .{
            .code = .duplicate_identifier,
            .type = type_node,
            .node = rule,
            .identifier = text,
            .message = try std.fmt.allocPrint(allocator, "Field `{s}` is already defined", .{text}),
        });
    }
}

fn checkEnd(system: *TypeSystem, allocator: Allocator, self: u32, type_node: u32, rule: u32, side: u32, list: *std.ArrayList(Diagnostic)) Error!void {
    const reference = try system.childNamed(rule, side);
    const steps = try references.stepsOf(system, allocator, reference) orelse &.{};
    if (steps.len == 0) {
        const text = system.textOf(side);
        return list.append(allocator, .{
            .code = .missing_reference,
            .type = type_node,
            .node = rule,
            .identifier = text,
            .message = try std.fmt.allocPrint(allocator, "A link has no reference `{s}`", .{text}),
        });
    }
    const first = system.textOf(steps[0].name);
    if (first.len != 0 and std.ascii.isDigit(first[0])) return;
    const failed = switch (try type_paths.walk(system, self, steps, type_node)) {
        .type, .unknown => return,
        .failed => |failed| failed,
    };
    const path = try references.printSteps(system, allocator, steps);
    const name = system.textOf(steps[failed.segment].name);
    try list.append(allocator, .{
        .code = .unresolved_path,
        .type = type_node,
        .node = rule,
        .kind = failed.kind,
        .identifier = name,
        .path = path,
        .segment = failed.segment,
        .candidates = if (failed.kind == .missing_child) try type_paths.candidatesFor(system, allocator, allocator, failed.type, name) else &.{},
        .message = try std.fmt.allocPrint(allocator, "Field `{s}` could not be resolved", .{path}),
    });
}
