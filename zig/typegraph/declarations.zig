//! Rules of types: which children an instance gets, and which links between them.
const std = @import("std");
const graph = @import("graph");
const pyzig = @import("pyzig");
const attributes = @import("attributes.zig");
const Draft = @import("Draft.zig");
const failure = @import("failure.zig");
const kinds = @import("kinds.zig");
const links = @import("links.zig");
const linker = @import("linker.zig");
const references = @import("references.zig");
const types = @import("types.zig");
const TypeSystem = @import("TypeSystem.zig");
const Allocator = std.mem.Allocator;
const Attribute = graph.GraphStore.Attribute;
const Details = failure.Details;
const Error = failure.Error;
const GraphView = graph.GraphView;
const Host = pyzig.Host;
const none = graph.none;

/// Stands before the key of a declared attribute that a rule needs for itself.
pub const escape = "attribute:";

/// What a child rule is told.
pub const ChildOptions = struct {
    /// The identifier; absent for an anonymous child.
    name: ?[]const u8 = null,
    /// Where the rule comes from: a node that it points to as `source`.
    source: ?u32 = null,
};

/// Adds a child rule to a type and returns it. The first `entries` values of the inbox become attributes of the child.
pub fn makeChild(
    system: *TypeSystem,
    view: *GraphView,
    allocator: Allocator,
    host: Host,
    type_node: u32,
    child_type: u32,
    options: ChildOptions,
    entries: u32,
    details: *Details,
) Error!u32 {
    try system.enter(view);
    try system.checkMember(child_type, details);
    const name = types.nameOfType(system, child_type);
    if (name == none) {
        details.fields = .{ .node = child_type, .reason = "it has no type name" };
        return error.NotAType;
    }
    return declareChild(system, allocator, host, type_node, system.textOf(name), child_type, options, entries, details);
}

/// Adds a child rule whose type is given by name and linked later; see `linkTypeReference`. The first `entries` values of the inbox become attributes
/// of the child.
pub fn makeDeferredChild(
    system: *TypeSystem,
    view: *GraphView,
    allocator: Allocator,
    host: Host,
    type_node: u32,
    child_type_name: []const u8,
    options: ChildOptions,
    entries: u32,
    details: *Details,
) Error!u32 {
    try system.enter(view);
    return declareChild(system, allocator, host, type_node, child_type_name, none, options, entries, details);
}

fn declareChild(
    system: *TypeSystem,
    allocator: Allocator,
    host: Host,
    type_node: u32,
    child_type_name: []const u8,
    child_type: u32,
    options: ChildOptions,
    entries: u32,
    details: *Details,
) Error!u32 {
    const self = try types.typeGraphOfTypeOrFail(system, type_node, details);
    const make_child = try types.builtin(system, self, "MakeChild", details);
    const type_reference = try types.builtin(system, self, "TypeReference", details);
    if (options.source) |source| try system.checkMember(source, details);
    const draft: Draft = .begin(system, host);
    defer draft.end();
    const rule: ChildRule = .{
        .type_name = try draft.text(child_type_name),
        .type = child_type,
        .name = if (options.name) |name| try draft.text(name) else null,
        .source = options.source orelse none,
        .attributes = try takeDeclared(draft, allocator, entries, &.{system.names.child_identifier}, details),
    };
    try draftChildRule(draft, type_node, make_child, type_reference, rule);
    return draft.insertNode();
}

/// A child rule that is to be made. Texts are rows.
pub const ChildRule = struct {
    type_name: u32,
    /// `none` when it is not linked.
    type: u32,
    name: ?u32,
    /// `none` without one.
    source: u32,
    /// Attributes of the rule beside its identifier.
    attributes: []const Attribute,
};

pub fn draftChildRule(draft: Draft, type_node: u32, make_child: u32, type_reference: u32, rule: ChildRule) Allocator.Error!void {
    const names = &draft.system.names;
    const node = try draft.node();
    if (rule.name) |name| try draft.attribute(attributes.ofText(names.child_identifier, name));
    for (rule.attributes) |held| try draft.attribute(held);
    const reference = try draft.node();
    try draft.attribute(attributes.ofText(names.type_identifier, rule.type_name));
    try draft.typed(.outer(make_child), node);
    try draft.named(.outer(type_node), node, kinds.composition, rule.name orelse names.empty);
    try draft.typed(.outer(type_reference), reference);
    try draft.named(node, reference, kinds.composition, names.type_ref);
    if (rule.name) |name| try draft.named(node, reference, kinds.pointer, name) else try draft.edge(node, reference, kinds.pointer);
    if (rule.type != none) try draft.named(reference, .outer(rule.type), kinds.pointer, names.resolved);
    if (rule.source != none) try draft.named(node, .outer(rule.source), kinds.pointer, names.source);
}

/// Takes attributes from the inbox. Keys that the rule needs for itself are escaped. The texts stay until the draft ends.
fn takeDeclared(draft: Draft, allocator: Allocator, entries: u32, reserved: []const u32, details: *Details) Error![]const Attribute {
    if (entries == 0) return &.{};
    const store = draft.system.view.store;
    var graph_details: graph.GraphStore.Details = .{ .allocator = allocator };
    store.prepareInbox(draft.host, entries, 1, &graph_details) catch |problem| switch (problem) {
        error.OutOfMemory => return error.OutOfMemory,
        else => return invalidInbox(details),
    };
    defer store.discardInbox(entries);
    var list: std.ArrayList(Attribute) = try .initCapacity(allocator, entries);
    try draft.system.draft_texts.ensureUnusedCapacity(draft.system.allocator, entries);
    for (0..entries) |index| {
        const entry = store.inbox.get(@intCast(index));
        const key_text = draft.system.textOf(entry.key);
        const key = if (std.mem.findScalar(u32, reserved, entry.key) != null or std.mem.startsWith(u8, key_text, escape))
            try store.internKey(draft.host, try std.mem.concat(allocator, u8, &.{ escape, key_text }))
        else
            entry.key;
        const held: Attribute = .{ .key = key, .low = entry.low, .high = entry.high, .tag = @fromBackingInt(entry.tag) };
        if (held.tag == .text) {
            try store.textsOf().retain(held.low);
            draft.system.draft_texts.appendAssumeCapacity(held.low);
        }
        for (list.items) |*known| {
            if (known.key != key) continue;
            known.* = held;
            break;
        } else list.appendAssumeCapacity(held);
    }
    return list.items;
}

pub fn invalidInbox(details: *Details) Error {
    details.fields = .{ .reason = "the inbox holds no such values" };
    return error.InvalidAttributes;
}

/// What a link rule is told.
pub const LinkOptions = struct {
    /// The kind of edge that it makes.
    edge_type: u16,
    /// Whether source and target differ in meaning; absent means not.
    directional: ?bool = null,
    /// The name of the edge.
    name: ?[]const u8 = null,
    /// Where it stands among its like.
    order: u16 = 0,
    /// The number of the edge, such as the index of a pointer.
    specific: ?u32 = null,
    /// Where the rule comes from: a node that it points to as `source`.
    source: ?u32 = null,
};

/// An end of a link rule.
pub const LinkEnd = struct {
    /// A reference; absent for a path.
    reference: ?u32 = null,
    /// A path in its text form; the empty one is the instance itself.
    path: []const u8 = "",
};

/// Adds a link rule to a type and returns it; the edge will lead from `lhs` to `rhs`. The first `entries` values of the inbox become attributes of the
/// edge. References that are needed are made with the rule, or nothing is.
pub fn makeLink(
    system: *TypeSystem,
    view: *GraphView,
    allocator: Allocator,
    host: Host,
    type_node: u32,
    lhs: LinkEnd,
    rhs: LinkEnd,
    options: LinkOptions,
    entries: u32,
    details: *Details,
) Error!u32 {
    try system.enter(view);
    const self = try types.typeGraphOfTypeOrFail(system, type_node, details);
    const make_link = try types.builtin(system, self, "MakeLink", details);
    for ([_]LinkEnd{ lhs, rhs }) |end| if (end.reference) |reference| try system.checkMember(reference, details);
    if (options.source) |source| try system.checkMember(source, details);
    if (options.specific) |specific| if (specific == none) {
        details.fields = .{ .position = specific };
        return error.OutOfRange;
    };
    const names = &system.names;
    const draft: Draft = .begin(system, host);
    defer draft.end();
    const reserved = [_]u32{ names.edge_type, names.directional, names.name, names.order, names.edge_specific };
    const declared = try takeDeclared(draft, allocator, entries, &reserved, details);
    var all: std.ArrayList(Attribute) = .empty;
    try all.append(allocator, attributes.ofUnsigned(names.edge_type, options.edge_type));
    if (options.directional) |directional| try all.append(allocator, attributes.ofBoolean(names.directional, directional));
    if (options.name) |name| try all.append(allocator, attributes.ofText(names.name, try draft.text(name)));
    try all.append(allocator, attributes.ofUnsigned(names.order, options.order));
    if (options.specific) |specific| try all.append(allocator, attributes.ofUnsigned(names.edge_specific, specific));
    try all.appendSlice(allocator, declared);
    var chains: references.Chains = try .init(draft, allocator, self, details);
    const ends = [_]Draft.End{ try endOf(&chains, lhs, details), try endOf(&chains, rhs, details) };
    const rule = draft.pattern.nodes.items.len;
    try draftLinkRule(draft, type_node, make_link, .{ .lhs = ends[0], .rhs = ends[1], .source = options.source orelse none, .attributes = all.items });
    const made = try allocator.alloc(u32, draft.pattern.nodes.items.len);
    try draft.insert(made);
    chains.enter(made);
    return made[rule];
}

fn endOf(chains: *references.Chains, end: LinkEnd, details: *Details) Error!Draft.End {
    return if (end.reference) |reference| .outer(reference) else chains.add(end.path, details);
}

/// A link rule that is to be made.
pub const LinkRule = struct {
    lhs: Draft.End,
    rhs: Draft.End,
    /// `none` without one.
    source: u32,
    /// All attributes of the rule.
    attributes: []const Attribute,
};

pub fn draftLinkRule(draft: Draft, type_node: u32, make_link: u32, rule: LinkRule) Allocator.Error!void {
    const names = &draft.system.names;
    const node = try draft.node();
    for (rule.attributes) |held| try draft.attribute(held);
    try draft.typed(.outer(make_link), node);
    try draft.named(.outer(type_node), node, kinds.composition, names.empty);
    try draft.named(node, rule.lhs, kinds.composition, names.lhs);
    try draft.named(node, rule.rhs, kinds.composition, names.rhs);
    if (rule.source != none) try draft.named(node, .outer(rule.source), kinds.pointer, names.source);
}

// What types declare.

/// The rules of a type that are instances of a built-in type, in order.
pub fn rulesOf(system: *TypeSystem, allocator: Allocator, type_node: u32, comptime builtin: []const u8) Error![]const u32 {
    const self = system.firstNode(type_node, kinds.composition, .in);
    if (self == none) return &.{};
    const rule_type = try system.childNamed(self, @field(system.names, builtin));
    if (rule_type == none) return &.{};
    var list: std.ArrayList(u32) = .empty;
    var edges = system.view.edgesOf(type_node, kinds.composition, .out);
    while (edges.next()) |visit| {
        if (system.firstNode(visit.other, kinds.type_instance, .in) == rule_type) try list.append(allocator, visit.other);
    }
    return list.items;
}

/// The identifier of a child rule as a row of texts; null for an anonymous child.
pub fn identifierOf(system: *const TypeSystem, rule: u32) ?u32 {
    return attributes.findText(system.view.store, .node, rule, system.names.child_identifier);
}

/// The child rules of a type.
pub const ChildRules = struct {
    /// The rules, in the order in which they were declared.
    nodes: []const u32,
    /// Their identifiers as rows of texts; 4294967295 for an anonymous child.
    names: []const u32,
    /// Their references to types.
    type_references: []const u32,
    /// The types; 4294967295 for one that is not linked.
    types: []const u32,
};

/// The child rules of a type.
pub fn childRules(system: *TypeSystem, view: *GraphView, allocator: Allocator, type_node: u32) Error!ChildRules {
    try system.enter(view);
    const nodes = try rulesOf(system, allocator, type_node, "MakeChild");
    const names = try allocator.alloc(u32, nodes.len);
    const type_references = try allocator.alloc(u32, nodes.len);
    const linked = try allocator.alloc(u32, nodes.len);
    for (nodes, names, type_references, linked) |node, *name, *reference, *type_found| {
        name.* = identifierOf(system, node) orelse none;
        reference.* = try system.childNamed(node, system.names.type_ref);
        type_found.* = links.pointerNamed(system, reference.*, system.names.resolved);
    }
    return .{ .nodes = nodes, .names = names, .type_references = type_references, .types = linked };
}

/// The link rules of a type.
pub const LinkRules = struct {
    /// The rules, in the order in which they were declared.
    nodes: []const u32,
    /// Their left references.
    lhs: []const u32,
    /// Their right references.
    rhs: []const u32,
    /// The kinds of edges that they make.
    edge_types: []const u32,
    /// The text form of the left paths.
    lhs_paths: []const []const u8,
    /// The text form of the right paths.
    rhs_paths: []const []const u8,
};

/// The link rules of a type. Those that lack an end are left out.
pub fn linkRules(system: *TypeSystem, view: *GraphView, allocator: Allocator, type_node: u32, details: *Details) Error!LinkRules {
    try system.enter(view);
    var nodes: std.ArrayList(u32) = .empty;
    var lists: [3]std.ArrayList(u32) = @splat(.empty);
    var paths: [2]std.ArrayList([]const u8) = @splat(.empty);
    for (try rulesOf(system, allocator, type_node, "MakeLink")) |node| {
        const lhs = try system.childNamed(node, system.names.lhs);
        const rhs = try system.childNamed(node, system.names.rhs);
        if (lhs == none or rhs == none) continue;
        try nodes.append(allocator, node);
        try lists[0].append(allocator, lhs);
        try lists[1].append(allocator, rhs);
        const edge_type = attributes.findUnsigned(view.store, .node, node, system.names.edge_type) orelse none;
        try lists[2].append(allocator, @intCast(@min(edge_type, none)));
        try paths[0].append(allocator, try references.printSteps(system, allocator, try references.stepsOrFail(system, allocator, lhs, details)));
        try paths[1].append(allocator, try references.printSteps(system, allocator, try references.stepsOrFail(system, allocator, rhs, details)));
    }
    return .{
        .nodes = nodes.items,
        .lhs = lists[0].items,
        .rhs = lists[1].items,
        .edge_types = lists[2].items,
        .lhs_paths = paths[0].items,
        .rhs_paths = paths[1].items,
    };
}
