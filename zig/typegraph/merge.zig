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
    /// How many child rules of the type have gone for those of the other.
    replaced: u32,
    /// The new link rules.
    links: []const u32,
    /// How many link rules of the other the type had already.
    known_links: u32,
};

/// Child rules of two types that have one identifier, and children of different types.
pub const MergeConflicts = struct {
    /// Their identifiers, as rows of texts.
    names: []const u32,
    /// The rules of the type that is to inherit.
    own_rules: []const u32,
    /// The types of their children; 4294967295 for one that is not linked.
    own_types: []const u32,
    /// The rules of the other type.
    other_rules: []const u32,
    /// The types of their children; 4294967295 for one that is not linked.
    other_types: []const u32,
};

/// What two types disagree about, before the one gets the rules of the other; in the order of the other.
pub fn mergeConflicts(system: *TypeSystem, view: *GraphView, allocator: Allocator, target: u32, source: u32, details: *Details) Error!MergeConflicts {
    try system.enter(view);
    _ = try types.typeGraphOfTypeOrFail(system, target, details);
    _ = try types.typeGraphOfTypeOrFail(system, source, details);
    var lists: [5]std.ArrayList(u32) = @splat(.empty);
    if (target != source) {
        const own = try firstByName(system, allocator, target);
        for (try declarations.rulesOf(system, allocator, source, "MakeChild")) |rule| {
            const name = declarations.identifierOf(system, rule) orelse continue;
            const known = own.get(name) orelse continue;
            if (try areAlike(system, known, rule)) continue;
            const values = [_]u32{ name, known, try type_paths.typeOfRule(system, known), rule, try type_paths.typeOfRule(system, rule) };
            for (&lists, values) |*list, value| try list.append(allocator, value);
        }
    }
    return .{
        .names = lists[0].items,
        .own_rules = lists[1].items,
        .own_types = lists[2].items,
        .other_rules = lists[3].items,
        .other_types = lists[4].items,
    };
}

/// The first child rule of each identifier.
fn firstByName(system: *TypeSystem, allocator: Allocator, type_node: u32) Error!std.AutoHashMapUnmanaged(u32, u32) {
    var found: std.AutoHashMapUnmanaged(u32, u32) = .empty;
    for (try declarations.rulesOf(system, allocator, type_node, "MakeChild")) |rule| {
        const entry = try found.getOrPut(allocator, declarations.identifierOf(system, rule) orelse continue);
        if (!entry.found_existing) entry.value_ptr.* = rule;
    }
    return found;
}

/// Whether the children of two rules have one type. Where one is not linked, its name counts.
fn areAlike(system: *TypeSystem, a: u32, b: u32) Error!bool {
    const types_found = [_]u32{ try type_paths.typeOfRule(system, a), try type_paths.typeOfRule(system, b) };
    if (types_found[0] != none and types_found[1] != none) return types_found[0] == types_found[1];
    return try typeNameOf(system, a, types_found[0]) == try typeNameOf(system, b, types_found[1]);
}

fn typeNameOf(system: *TypeSystem, rule: u32, type_node: u32) Error!u32 {
    if (type_node != none) return types.nameOfType(system, type_node);
    const reference = try system.childNamed(rule, system.names.type_ref);
    if (reference == none) return none;
    return attributes.findText(system.view.store, .node, reference, system.names.type_identifier) orelse none;
}

/// Gives a type the rules of another, all or none. Child rules whose identifier the type has already are left out, and so are link rules of the same
/// kind between the same paths. The type points to the other as `inherits`. Child rules of the type that are `replaced`, with all others of their
/// identifiers, go for those of the other, which must have some of these identifiers.
pub fn mergeTypes(
    system: *TypeSystem,
    view: *GraphView,
    allocator: Allocator,
    host: Host,
    target: u32,
    source: u32,
    replaced: []const u32,
    details: *Details,
) Error!MergeSummary {
    try system.enter(view);
    const self = try types.typeGraphOfTypeOrFail(system, target, details);
    _ = try types.typeGraphOfTypeOrFail(system, source, details);
    const gone = try goneRules(system, allocator, target, source, replaced, details);
    if (target == source) {
        return .{ .children = &.{}, .unresolved = &.{}, .kept = &.{}, .conflicts = &.{}, .replaced = 0, .links = &.{}, .known_links = 0 };
    }
    const draft: Draft = .begin(system, host);
    defer draft.end();
    var merge: Merge = .{ .system = system, .allocator = allocator, .draft = draft, .self = self, .target = target, .source = source, .gone = gone };
    try merge.addChildren(details);
    try merge.addLinks(details);
    if (!merge.hasInherited()) try draft.named(.outer(target), .outer(source), kinds.pointer, system.names.inherits);
    const made = try allocator.alloc(u32, draft.pattern.nodes.items.len);
    try draft.insert(made);
    // Nothing can fail any more.
    for (gone.keys()) |rule| removeRule(system, host, rule);
    for ([_]*std.ArrayList(u32){ &merge.children, &merge.unresolved, &merge.links }) |list| {
        for (list.items) |*node| node.* = made[node.*];
    }
    return .{
        .children = merge.children.items,
        .unresolved = merge.unresolved.items,
        .kept = merge.kept.items,
        .conflicts = merge.conflicts.items,
        .replaced = @intCast(gone.count()),
        .links = merge.links.items,
        .known_links = merge.known_links,
    };
}

/// The child rules of a type that go, for those that are to be replaced.
fn goneRules(system: *TypeSystem, allocator: Allocator, target: u32, source: u32, replaced: []const u32, details: *Details) Error!std.AutoArrayHashMapUnmanaged(u32, void) {
    var gone: std.AutoArrayHashMapUnmanaged(u32, void) = .empty;
    if (replaced.len == 0) return gone;
    const others = try firstByName(system, allocator, source);
    var names: std.AutoHashMapUnmanaged(u32, void) = .empty;
    var own: std.AutoHashMapUnmanaged(u32, u32) = .empty;
    const rules = try declarations.rulesOf(system, allocator, target, "MakeChild");
    for (rules) |rule| if (declarations.identifierOf(system, rule)) |name| try own.put(allocator, rule, name);
    for (replaced) |rule| {
        const name = own.get(rule);
        if (name == null or !others.contains(name.?) or target == source or rule == system.view.self_node) {
            details.fields = .{ .node = rule, .reason = "it is no child rule of the type whose identifier the other type has, too" };
            return error.WrongNode;
        }
        try names.put(allocator, name.?, {});
    }
    for (rules) |rule| {
        const name = own.get(rule) orelse continue;
        if (names.contains(name) and rule != system.view.self_node) try gone.put(allocator, rule, {});
    }
    return gone;
}

/// Takes a child rule out of the view, with its reference to a type.
fn removeRule(system: *TypeSystem, host: Host, rule: u32) void {
    const view = system.view;
    var details: graph.GraphStore.Details = .{ .allocator = undefined };
    var reference: u32 = none;
    var edges = view.edgesOf(rule, kinds.composition, .out);
    while (edges.next()) |visit| {
        const name = attributes.findText(view.store, .edge, visit.edge, system.names.name);
        if (name != system.names.type_ref) continue;
        var parents = view.edgesOf(visit.other, kinds.composition, .in);
        while (parents.next()) |parent| {
            if (parent.other != rule) break;
        } else if (visit.other != view.self_node) {
            reference = visit.other;
        }
        break;
    }
    for ([_]u32{ rule, reference }) |node| {
        if (node != none) _ = view.removeNode(host, node, &details) catch unreachable; // members, and not the view's own node
    }
}

const Merge = struct {
    system: *TypeSystem,
    allocator: Allocator,
    draft: Draft,
    self: u32,
    target: u32,
    source: u32,
    /// Child rules of the target that will not be there any more.
    gone: std.AutoArrayHashMapUnmanaged(u32, void),
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
            if (merge.gone.contains(rule)) continue;
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
                if (!try areAlike(system, known, rule)) try merge.conflicts.append(allocator, known);
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
                .lhs = .outer(try system.childNamed(rule, system.names.lhs)),
                .rhs = .outer(try system.childNamed(rule, system.names.rhs)),
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
