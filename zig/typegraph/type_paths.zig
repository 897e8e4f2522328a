//! Paths by what types declare, without an instance.
const std = @import("std");
const graph = @import("graph");
const pyzig = @import("pyzig");
const attributes = @import("attributes.zig");
const declarations = @import("declarations.zig");
const failure = @import("failure.zig");
const kinds = @import("kinds.zig");
const links = @import("links.zig");
const path_text = @import("path.zig");
const references = @import("references.zig");
const similar = @import("similar.zig");
const types = @import("types.zig");
const TypeSystem = @import("TypeSystem.zig");
const Allocator = std.mem.Allocator;
const Details = failure.Details;
const Error = failure.Error;
const GraphView = graph.GraphView;
const none = graph.none;

/// The child rule of a type by its identifier, or `none`.
pub fn ruleNamed(system: *TypeSystem, type_node: u32, name: u32) Allocator.Error!u32 {
    if (name == none) return none;
    const rule = try system.childNamed(type_node, name);
    return if (rule == none or declarations.identifierOf(system, rule) == null) none else rule;
}

/// The type of the children of a rule, or `none` when it is not linked.
pub fn typeOfRule(system: *TypeSystem, rule: u32) Allocator.Error!u32 {
    const reference = try system.childNamed(rule, system.names.type_ref);
    return if (reference == none) none else links.pointerNamed(system, reference, system.names.resolved);
}

/// The reference of a child rule to its type; 4294967295 for a node that is no child rule.
pub fn typeReferenceOf(system: *TypeSystem, view: *GraphView, rule: u32) Error!u32 {
    try system.enter(view);
    return system.childNamed(rule, system.names.type_ref);
}

/// The type that is reached from child to child by identifiers, which are rows of texts; the type itself for none of them. 4294967295 when a
/// child is missing or its type is not linked.
pub fn typeAlong(system: *TypeSystem, view: *GraphView, type_node: u32, names: []const u32) Error!u32 {
    try system.enter(view);
    var current = type_node;
    for (names) |name| {
        const rule = try ruleNamed(system, current, name);
        if (rule == none) return none;
        current = try typeOfRule(system, rule);
        if (current == none) return none;
    }
    return current;
}

/// Where a path leads by what types declare.
pub const Walk = union(enum) {
    /// To an instance of a type.
    type: u32,
    /// Nobody can say before there is an instance: through a pointer or an operand, into a type itself, or to a child that is not linked.
    unknown,
    failed: struct { segment: u32, kind: failure.Kind, type: u32 },
};

/// Follows a path from a type.
pub fn walk(system: *TypeSystem, self: u32, steps: []const references.Step, type_node: u32) Allocator.Error!Walk {
    var current = type_node;
    for (steps, 0..) |step, place| {
        const segment: u32 = @intCast(place);
        if (step.is_jump) {
            const found = if (step.type_name == none) none else try system.childNamed(self, step.type_name);
            return if (found == none) .{ .failed = .{ .segment = segment, .kind = .type_not_found, .type = current } } else .unknown;
        }
        switch (step.kind) {
            kinds.composition => {
                if (step.name == system.names.empty) continue;
                const rule = try ruleNamed(system, current, step.name);
                if (rule == none) return .{ .failed = .{ .segment = segment, .kind = .missing_child, .type = current } };
                current = try typeOfRule(system, rule);
                if (current == none) return .unknown;
            },
            kinds.trait => {
                const found = if (step.name == none) none else try system.childNamed(self, step.name);
                if (found == none) return .{ .failed = .{ .segment = segment, .kind = .trait_type_not_found, .type = current } };
                current = found;
            },
            else => return .unknown,
        }
    }
    return .{ .type = current };
}

/// The identifiers that a type declares and that are like a name.
pub fn candidatesFor(system: *TypeSystem, arena: Allocator, result: Allocator, type_node: u32, name: []const u8) Error![]const []const u8 {
    var names: std.ArrayList([]const u8) = .empty;
    for (try declarations.rulesOf(system, arena, type_node, "MakeChild")) |rule| {
        if (declarations.identifierOf(system, rule)) |row| try names.append(arena, system.textOf(row));
    }
    return similar.similarNames(result, name, names.items);
}

/// The type that a path leads to from a type by what is declared; 4294967295 when that is only known of an instance.
pub fn resolveTypePath(system: *TypeSystem, view: *GraphView, allocator: Allocator, type_node: u32, path: []const u8, details: *Details) Error!u32 {
    try system.enter(view);
    const self = try types.typeGraphOfTypeOrFail(system, type_node, details);
    const segments = try path_text.parse(allocator, path, details);
    const steps = try references.stepsFor(system, allocator, segments);
    switch (try walk(system, self, steps, type_node)) {
        .type => |found| return found,
        .unknown => return none,
        .failed => |failed| return pathFailure(system, allocator, path, segments, failed.segment, failed.kind, failed.type, details),
    }
}

fn pathFailure(
    system: *TypeSystem,
    allocator: Allocator,
    path: []const u8,
    segments: []const path_text.Segment,
    segment: u32,
    kind: failure.Kind,
    type_node: u32,
    details: *Details,
) Error {
    const name = segments[segment].name;
    const is_index = kind == .missing_child and segment != 0 and name.len != 0 and std.ascii.isDigit(name[0]);
    const type_name = types.nameOfType(system, type_node);
    details.fields = .{
        .kind = if (is_index) .invalid_index else kind,
        .node = type_node,
        .identifier = failure.copied(details, name),
        .path = failure.copied(details, path),
        .segment = segment,
        .resolved = type_node,
        .candidates = if (kind == .missing_child) try candidatesFor(system, allocator, details.allocator, type_node, name) else &.{},
        .reason = if (kind == .missing_child)
            failure.reasonOf(details, "`{s}`: \"{s}\" has no child \"{s}\"", .{ path, if (type_name == none) "" else system.textOf(type_name), name })
        else
            references.reasonFor(details, kind, path, name),
    };
    return error.InvalidPath;
}

/// The members of a container.
pub const PointerMembers = struct {
    /// Their indexes.
    indexes: []const u32,
    /// Their child rules.
    rules: []const u32,
    /// Their identifiers, as rows of texts.
    names: []const u32,
};

/// The children of a type that a container of it points to by link rules, with their indexes. `path` names the container, and leads from child to
/// child.
pub fn pointerMembers(
    system: *TypeSystem,
    view: *GraphView,
    allocator: Allocator,
    type_node: u32,
    path: []const u8,
    order: links.PointerOrder,
    details: *Details,
) Error!PointerMembers {
    _ = try resolveTypePath(system, view, allocator, type_node, path, details);
    const container = try references.stepsFor(system, allocator, try path_text.parse(allocator, path, details));
    const store = view.store;
    const Member = struct { index: u32, rule: u32, name: u32 };
    var members: std.ArrayList(Member) = .empty;
    for (try declarations.rulesOf(system, allocator, type_node, "MakeLink")) |rule| {
        if (attributes.findUnsigned(store, .node, rule, system.names.edge_type) != kinds.pointer) continue;
        const lhs = try references.stepsOf(system, allocator, try system.childNamed(rule, system.names.lhs)) orelse continue;
        const rhs = try references.stepsOf(system, allocator, try system.childNamed(rule, system.names.rhs)) orelse continue;
        if (rhs.len != 1 or lhs.len != container.len) continue;
        for (lhs, container) |a, b| {
            if (a.name != b.name) break;
        } else {
            const member = try ruleNamed(system, type_node, rhs[0].name);
            if (member == none) continue;
            const index = attributes.findUnsigned(store, .node, rule, system.names.edge_specific) orelse {
                details.fields = .{
                    .node = rule,
                    .identifier = failure.copied(details, system.textOf(rhs[0].name)),
                    .reason = "a link rule of a container says no index",
                };
                return error.WrongNode;
            };
            try members.append(allocator, .{ .index = @intCast(@min(index, none)), .rule = member, .name = rhs[0].name });
        }
    }
    if (order == .index) std.mem.sort(Member, members.items, {}, struct {
        fn isBefore(_: void, a: Member, b: Member) bool {
            return a.index < b.index;
        }
    }.isBefore);
    const indexes = try allocator.alloc(u32, members.items.len);
    const rules = try allocator.alloc(u32, members.items.len);
    const names = try allocator.alloc(u32, members.items.len);
    for (members.items, indexes, rules, names) |member, *index, *rule, *name| {
        index.* = member.index;
        rule.* = member.rule;
        name.* = member.name;
    }
    return .{ .indexes = indexes, .rules = rules, .names = names };
}
