//! Inheritance: a type gets the rules of another.
const std = @import("std");
const graph = @import("graph");
const pyzig = @import("pyzig");
const attributes = @import("attributes.zig");
const declarations = @import("declarations.zig");
const Draft = @import("Draft.zig");
const failure = @import("failure.zig");
const kinds = @import("kinds.zig");
const links = @import("links.zig");
const references = @import("references.zig");
const type_paths = @import("type_paths.zig");
const types = @import("types.zig");
const TypeSystem = @import("TypeSystem.zig");
const Allocator = std.mem.Allocator;
const Attribute = graph.GraphStore.Attribute;
const Details = failure.Details;
const Error = failure.Error;
const GraphView = graph.GraphView;
const Host = pyzig.Host;
const none = graph.none;

/// What a type has got from another.
pub const MergeSummary = struct {
    /// The new child rules.
    children: []const u32,
    /// Those of the new child rules whose types are not linked.
    unresolved: []const u32,
    /// Child rules of the type that stand in for those of the other.
    kept: []const u32,
    /// Those of them whose type is another one than that of the rule they stand in for.
    conflicts: []const u32,
    /// The new link rules.
    links: []const u32,
    /// How many link rules of the other the type had already.
    known_links: u32,
};

/// Gives a type the rules of another, all or none. Child rules whose identifier the type has already are left out, and so are link rules of the same
/// kind between the same paths. The type points to the other as `inherits`.
pub fn mergeTypes(system: *TypeSystem, view: *GraphView, allocator: Allocator, host: Host, target: u32, source: u32, details: *Details) Error!MergeSummary {
    try system.enter(view);
    const self = try types.typeGraphOfTypeOrFail(system, target, details);
    _ = try types.typeGraphOfTypeOrFail(system, source, details);
    if (target == source) return .{ .children = &.{}, .unresolved = &.{}, .kept = &.{}, .conflicts = &.{}, .links = &.{}, .known_links = 0 };
    const draft: Draft = .begin(system, host);
    defer draft.end();
    var merge: Merge = .{ .system = system, .allocator = allocator, .draft = draft, .self = self, .target = target, .source = source };
    try merge.addChildren(details);
    try merge.addLinks(details);
    if (!merge.hasInherited()) try draft.named(.outer(target), .outer(source), kinds.pointer, system.names.inherits);
    const made = try allocator.alloc(u32, draft.pattern.nodes.items.len);
    try draft.insert(made);
    for ([_]*std.ArrayList(u32){ &merge.children, &merge.unresolved, &merge.links }) |list| {
        for (list.items) |*node| node.* = made[node.*];
    }
    return .{
        .children = merge.children.items,
        .unresolved = merge.unresolved.items,
        .kept = merge.kept.items,
        .conflicts = merge.conflicts.items,
        .links = merge.links.items,
        .known_links = merge.known_links,
    };
}

const Merge = struct {
    system: *TypeSystem,
    allocator: Allocator,
    draft: Draft,
    self: u32,
    target: u32,
    source: u32,
    children: std.ArrayList(u32) = .empty,
    unresolved: std.ArrayList(u32) = .empty,
    kept: std.ArrayList(u32) = .empty,
    conflicts: std.ArrayList(u32) = .empty,
    links: std.ArrayList(u32) = .empty,
    known_links: u32 = 0,

    fn addChildren(merge: *Merge, details: *Details) Error!void {
        const system = merge.system;
        const allocator = merge.allocator;
        const make_child = try types.builtin(system, merge.self, "MakeChild", details);
        const type_reference = try types.builtin(system, merge.self, "TypeReference", details);
        var own: std.AutoHashMapUnmanaged(u32, u32) = .empty;
        for (try declarations.rulesOf(system, allocator, merge.target, "MakeChild")) |rule| {
            if (declarations.identifierOf(system, rule)) |name| {
                const entry = try own.getOrPut(allocator, name);
                if (!entry.found_existing) entry.value_ptr.* = rule;
            }
        }
        for (try declarations.rulesOf(system, allocator, merge.source, "MakeChild")) |rule| {
            const name = declarations.identifierOf(system, rule);
            const child_type = try type_paths.typeOfRule(system, rule);
            if (name) |row| if (own.get(row)) |known| {
                try merge.kept.append(allocator, known);
                if (try type_paths.typeOfRule(system, known) != child_type) try merge.conflicts.append(allocator, known);
                continue;
            };
            const number: u32 = @intCast(merge.draft.pattern.nodes.items.len);
            const reference = try system.childNamed(rule, system.names.type_ref);
            const type_name = if (reference == none) null else attributes.findText(system.view.store, .node, reference, system.names.type_identifier);
            try declarations.draftChildRule(merge.draft, merge.target, make_child, type_reference, .{
                .type_name = type_name orelse system.names.empty,
                .type = child_type,
                .name = name,
                .source = links.pointerNamed(system, rule, system.names.source),
                .attributes = try merge.attributesOf(rule, system.names.child_identifier),
            });
            try merge.children.append(allocator, number);
            if (child_type == none) try merge.unresolved.append(allocator, number);
        }
    }

    /// The attributes of a rule, but for one.
    fn attributesOf(merge: *const Merge, rule: u32, except: u32) Allocator.Error![]const Attribute {
        const store = merge.system.view.store;
        const list = store.listOf(.node, rule);
        var found: std.ArrayList(Attribute) = try .initCapacity(merge.allocator, list.count);
        for (list.start..list.start + list.count) |position| {
            const held = store.attributes.get(@intCast(position));
            if (held.key != except) found.appendAssumeCapacity(held);
        }
        return found.items;
    }

    fn addLinks(merge: *Merge, details: *Details) Error!void {
        const system = merge.system;
        const make_link = try types.builtin(system, merge.self, "MakeLink", details);
        var known: std.StringHashMapUnmanaged(void) = .empty;
        for (try declarations.rulesOf(system, merge.allocator, merge.target, "MakeLink")) |rule| {
            if (try merge.contentOf(rule)) |content| try known.put(merge.allocator, content, {});
        }
        for (try declarations.rulesOf(system, merge.allocator, merge.source, "MakeLink")) |rule| {
            const content = try merge.contentOf(rule) orelse continue;
            if ((try known.getOrPut(merge.allocator, content)).found_existing) {
                merge.known_links += 1;
                continue;
            }
            try merge.links.append(merge.allocator, @intCast(merge.draft.pattern.nodes.items.len));
            try declarations.draftLinkRule(merge.draft, merge.target, make_link, .{
                .lhs = try system.childNamed(rule, system.names.lhs),
                .rhs = try system.childNamed(rule, system.names.rhs),
                .source = links.pointerNamed(system, rule, system.names.source),
                .attributes = try merge.attributesOf(rule, none),
            });
        }
    }

    /// What two link rules are the same by; null for one without ends.
    fn contentOf(merge: *const Merge, rule: u32) Error!?[]const u8 {
        const system = merge.system;
        const allocator = merge.allocator;
        const lhs = try references.stepsOf(system, allocator, try system.childNamed(rule, system.names.lhs)) orelse return null;
        const rhs = try references.stepsOf(system, allocator, try system.childNamed(rule, system.names.rhs)) orelse return null;
        if (lhs.len == 0 or rhs.len == 0) return null;
        const edge_type = attributes.findUnsigned(system.view.store, .node, rule, system.names.edge_type) orelse none;
        return try std.fmt.allocPrint(allocator, "{d} {s}\x00{s}", .{
            edge_type, try references.printSteps(system, allocator, lhs), try references.printSteps(system, allocator, rhs),
        });
    }

    fn hasInherited(merge: *const Merge) bool {
        const system = merge.system;
        var edges = system.view.edgesOf(merge.target, kinds.pointer, .out);
        while (edges.next()) |visit| {
            if (visit.other == merge.source and attributes.findText(system.view.store, .edge, visit.edge, system.names.name) == system.names.inherits) return true;
        }
        return false;
    }
};
