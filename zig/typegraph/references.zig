//! References: paths as chains of nodes, one for each segment, and where they lead from a node.
//!
//! Equal paths of a type graph share one chain.
const std = @import("std");
const graph = @import("graph");
const pyzig = @import("pyzig");
const attributes = @import("attributes.zig");
const Draft = @import("Draft.zig");
const failure = @import("failure.zig");
const kinds = @import("kinds.zig");
const links = @import("links.zig");
const operands = @import("operands.zig");
const path_text = @import("path.zig");
const types = @import("types.zig");
const TypeSystem = @import("TypeSystem.zig");
const Allocator = std.mem.Allocator;
const Details = failure.Details;
const Error = failure.Error;
const GraphView = graph.GraphView;
const Host = pyzig.Host;
const none = graph.none;

/// A segment of a path, with its texts as rows.
pub const Step = struct {
    /// The node of the chain; `none` for a path that is no chain.
    node: u32 = none,
    kind: u16,
    /// The name as a row of texts; `none` when the store has no such text.
    name: u32,
    /// Whether it jumps to a type, whose name is `type_name`.
    is_jump: bool = false,
    /// The name of that type as a row of texts; `none` when the store has no such text.
    type_name: u32 = none,
};

/// The chains that are known, by type graph and content.
pub const Interned = struct {
    heads: std.AutoHashMapUnmanaged(u64, u32) = .empty,
    /// The type graphs whose chains have been entered.
    known: std.AutoHashMapUnmanaged(u32, void) = .empty,

    pub fn deinit(interned: *Interned, allocator: Allocator) void {
        interned.heads.deinit(allocator);
        interned.known.deinit(allocator);
    }
};

/// The reference for a path in its text form; see `path.zig`. The same path gives the same node. What the path names need not exist.
pub fn makeReference(system: *TypeSystem, view: *GraphView, allocator: Allocator, host: Host, self: u32, path: []const u8, details: *Details) Error!u32 {
    const made = try makeReferences(system, view, allocator, host, self, &.{path}, details);
    return made[0];
}

/// The references for some paths, all or none.
pub fn makeReferences(system: *TypeSystem, view: *GraphView, allocator: Allocator, host: Host, self: u32, paths: []const []const u8, details: *Details) Error![]const u32 {
    try system.enter(view);
    const draft: Draft = .begin(system, host);
    defer draft.end();
    var chains: Chains = try .init(draft, allocator, self, details);
    const ends = try allocator.alloc(Draft.End, paths.len);
    for (paths, ends) |path, *head| head.* = try chains.add(path, details);
    const nodes = try allocator.alloc(u32, system.draft.nodes.items.len);
    try draft.insert(nodes);
    chains.enter(nodes);
    const made = try allocator.alloc(u32, paths.len);
    for (ends, made) |head, *node| node.* = if (head.is_outer) head.node else nodes[head.node];
    return made;
}

/// References that a draft needs: chains that are there, and those that it makes.
pub const Chains = struct {
    draft: Draft,
    allocator: Allocator,
    self: u32,
    reference_type: u32,
    /// Chains to be made, by content, as the numbers of their first nodes.
    fresh: std.AutoHashMapUnmanaged(u64, u32) = .empty,

    pub fn init(draft: Draft, allocator: Allocator, self: u32, details: *Details) Error!Chains {
        const reference_type = try types.builtin(draft.system, self, "Reference", details);
        try enterKnown(draft.system, allocator, self, reference_type);
        return .{ .draft = draft, .allocator = allocator, .self = self, .reference_type = reference_type };
    }

    /// The head of the chain for a path in its text form.
    pub fn add(chains: *Chains, path: []const u8, details: *Details) Error!Draft.End {
        const draft = chains.draft;
        const system = draft.system;
        const segments = try path_text.parse(chains.allocator, path, details);
        const steps = try chains.allocator.alloc(Step, segments.len);
        for (segments, steps) |segment, *step| step.* = .{ .kind = segment.kind, .name = try draft.text(segment.name) };
        const hash = hashOf(chains.self, steps);
        const head = try find(system, chains.allocator, hash, steps);
        if (head != none) return .outer(head);
        if (chains.fresh.get(hash)) |first| return .inner(first);
        try system.interned.heads.ensureUnusedCapacity(system.allocator, chains.fresh.count() + 1);
        const first = try draftChain(draft, chains.reference_type, steps);
        try chains.fresh.put(chains.allocator, hash, first);
        return .inner(first);
    }

    /// Says which nodes the draft has become, so that the chains are found again.
    pub fn enter(chains: *const Chains, nodes: []const u32) void {
        var made = chains.fresh.iterator();
        while (made.next()) |chain| chains.draft.system.interned.heads.putAssumeCapacity(chain.key_ptr.*, nodes[chain.value_ptr.*]);
    }
};

fn draftChain(draft: Draft, reference_type: u32, steps: []const Step) Allocator.Error!u32 {
    const names = &draft.system.names;
    var first: u32 = none;
    for (steps, 0..) |step, place| {
        const node = try draft.node();
        try draft.attribute(attributes.ofText(names.child_identifier, step.name));
        if (step.kind != kinds.composition) try draft.attribute(attributes.ofUnsigned(names.edge_type_tid, step.kind));
        try draft.typed(.outer(reference_type), node);
        if (place == 0) first = node.node else try draft.edge(.inner(node.node - 1), node, kinds.next);
    }
    return first;
}

/// Looks at the chains that a type graph had before.
fn enterKnown(system: *TypeSystem, allocator: Allocator, self: u32, reference_type: u32) Error!void {
    if (system.interned.known.contains(self)) return;
    var edges = system.view.edgesOf(reference_type, kinds.type_instance, .out);
    while (edges.next()) |visit| {
        if (system.view.firstEdge(visit.other, kinds.next, .in) != null) continue;
        const steps = try stepsOf(system, allocator, visit.other) orelse continue;
        const entry = try system.interned.heads.getOrPut(system.allocator, hashOf(self, steps));
        if (!entry.found_existing) entry.value_ptr.* = visit.other;
    }
    try system.interned.known.put(system.allocator, self, {});
}

fn find(system: *TypeSystem, allocator: Allocator, hash: u64, steps: []const Step) Error!u32 {
    const head = system.interned.heads.get(hash) orelse return none;
    const known = try stepsOf(system, allocator, head) orelse return none;
    if (known.len != steps.len) return none;
    for (known, steps) |a, b| if (a.kind != b.kind or a.name != b.name) return none;
    return head;
}

fn hashOf(self: u32, steps: []const Step) u64 {
    var hasher: std.hash.Wyhash = .init(self);
    for (steps) |step| {
        hasher.update(std.mem.asBytes(&step.kind));
        hasher.update(std.mem.asBytes(&step.name));
    }
    return hasher.final();
}

/// The segments of a chain, or null for a node that is no reference, or whose chain has no end.
pub fn stepsOf(system: *TypeSystem, allocator: Allocator, reference: u32) Allocator.Error!?[]const Step {
    const view = system.view;
    const store = view.store;
    var list: std.ArrayList(Step) = .empty;
    var node = reference;
    while (node != none) : (node = system.firstNode(node, kinds.next, .out)) {
        if (!view.containsNode(node) or list.items.len > view.nodeCount()) return null;
        const name = attributes.findText(store, .node, node, system.names.child_identifier) orelse return null;
        const kind = attributes.findUnsigned(store, .node, node, system.names.edge_type_tid) orelse kinds.composition;
        var step = stepFor(system, std.math.cast(u16, kind) orelse return null, system.textOf(name));
        step.node = node;
        try list.append(allocator, step);
    }
    return list.items;
}

fn stepFor(system: *const TypeSystem, kind: u16, name: []const u8) Step {
    const is_jump = std.mem.startsWith(u8, name, path_text.type_prefix);
    return .{
        .kind = kind,
        .name = system.rowOf(name),
        .is_jump = is_jump,
        .type_name = if (is_jump) system.rowOf(name[path_text.type_prefix.len..]) else none,
    };
}

/// The steps of a path that was read from text.
pub fn stepsFor(system: *const TypeSystem, allocator: Allocator, segments: []const path_text.Segment) Allocator.Error![]const Step {
    const steps = try allocator.alloc(Step, segments.len);
    for (segments, steps) |segment, *step| step.* = stepFor(system, segment.kind, segment.name);
    return steps;
}

pub fn stepsOrFail(system: *TypeSystem, allocator: Allocator, reference: u32, details: *Details) Error![]const Step {
    try system.checkMember(reference, details);
    return try stepsOf(system, allocator, reference) orelse {
        details.fields = .{ .node = reference, .reason = "a reference is a chain of segments with names" };
        return error.WrongNode;
    };
}

/// The text form of the path of a reference.
pub fn referencePath(system: *TypeSystem, view: *GraphView, allocator: Allocator, reference: u32, details: *Details) Error![]const u8 {
    try system.enter(view);
    return printSteps(system, allocator, try stepsOrFail(system, allocator, reference, details));
}

pub fn printSteps(system: *const TypeSystem, allocator: Allocator, steps: []const Step) Allocator.Error![]const u8 {
    return path_text.print(allocator, try segmentsOf(system, allocator, steps));
}

/// The segments of a chain as texts, which are valid until a text is added.
pub fn segmentsOf(system: *const TypeSystem, allocator: Allocator, steps: []const Step) Allocator.Error![]const path_text.Segment {
    const segments = try allocator.alloc(path_text.Segment, steps.len);
    for (steps, segments) |step, *segment| segment.* = .{ .kind = step.kind, .name = system.textOf(step.name) };
    return segments;
}

/// A segment of a path.
pub const PathSegment = struct {
    /// The kind of edge that it follows.
    edge_type: u16,
    /// Of a child or an operand its name, of a trait that of its type; `<<` and the name for a type.
    name: []const u8,
};

/// The segments of the path of a reference.
pub fn referenceSegments(system: *TypeSystem, view: *GraphView, allocator: Allocator, reference: u32, details: *Details) Error![]const PathSegment {
    try system.enter(view);
    const steps = try stepsOrFail(system, allocator, reference, details);
    const segments = try allocator.alloc(PathSegment, steps.len);
    for (steps, segments) |step, *segment| segment.* = .{ .edge_type = step.kind, .name = system.textOf(step.name) };
    return segments;
}

/// The segments of a path in its text form.
pub fn parsePath(allocator: Allocator, path: []const u8, details: *Details) Error![]const PathSegment {
    const parsed = try path_text.parse(allocator, path, details);
    const segments = try allocator.alloc(PathSegment, parsed.len);
    for (parsed, segments) |from, *to| to.* = .{ .edge_type = from.kind, .name = from.name };
    return segments;
}

/// The text form of a path.
pub fn printPath(allocator: Allocator, segments: []const PathSegment) Allocator.Error![]const u8 {
    const list = try allocator.alloc(path_text.Segment, segments.len);
    for (segments, list) |from, *to| to.* = .{ .kind = from.edge_type, .name = from.name };
    return path_text.print(allocator, list);
}

// Resolution.

/// Where a path leads, or where it ends too early.
pub const Outcome = union(enum) {
    node: u32,
    failed: struct {
        segment: u32,
        kind: failure.Kind,
        resolved: u32,
    },
};

/// Follows a path from a node. Names of types are looked up in the type graph `self`.
pub fn follow(system: *TypeSystem, self: u32, steps: []const Step, base: u32) Allocator.Error!Outcome {
    var current = base;
    for (steps, 0..) |step, place| {
        const found = try followStep(system, self, step, current);
        switch (found) {
            .node => |node| current = node,
            .kind => |kind| return .{ .failed = .{ .segment = @intCast(place), .kind = kind, .resolved = current } },
        }
    }
    return .{ .node = current };
}

const Found = union(enum) { node: u32, kind: failure.Kind };

fn followStep(system: *TypeSystem, self: u32, step: Step, current: u32) Allocator.Error!Found {
    if (step.is_jump) return foundOr(if (step.type_name == none) none else try system.childNamed(self, step.type_name), .type_not_found);
    switch (step.kind) {
        kinds.composition => {
            if (step.name == system.names.empty) return .{ .node = current };
            return foundOr(if (step.name == none) none else try system.childNamed(current, step.name), .composition_child_not_found);
        },
        kinds.trait => {
            const trait_type = if (step.name == none) none else try system.childNamed(self, step.name);
            if (trait_type == none) return .{ .kind = .trait_type_not_found };
            return foundOr(try system.traitOfType(current, trait_type), .trait_instance_not_found);
        },
        kinds.pointer => return foundOr(system.firstNode(current, kinds.pointer, .out), .pointer_dereference_failed),
        kinds.operand => return foundOr(try operands.operandNamed(system, current, step.name), .operand_not_found),
        else => return .{ .kind = .unknown_edge_type },
    }
}

fn foundOr(node: u32, kind: failure.Kind) Found {
    return if (node == none) .{ .kind = kind } else .{ .node = node };
}

/// What did not work, in words.
pub fn reasonFor(details: *Details, kind: failure.Kind, path: []const u8, name: []const u8) []const u8 {
    const shown = if (std.mem.startsWith(u8, name, path_text.type_prefix)) name[path_text.type_prefix.len..] else name;
    return switch (kind) {
        .composition_child_not_found => failure.reasonOf(details, "`{s}`: there is no child \"{s}\"", .{ path, shown }),
        .trait_type_not_found, .type_not_found => failure.reasonOf(details, "`{s}`: there is no type \"{s}\"", .{ path, shown }),
        .trait_instance_not_found => failure.reasonOf(details, "`{s}`: there is no trait \"{s}\"", .{ path, shown }),
        .pointer_dereference_failed => failure.reasonOf(details, "`{s}`: a node points to nothing", .{path}),
        .operand_not_found => failure.reasonOf(details, "`{s}`: there is no operand \"{s}\"", .{ path, shown }),
        else => failure.reasonOf(details, "`{s}`: edges of this kind can't be followed", .{path}),
    };
}

/// The node that a reference leads to from a node.
pub fn resolve(system: *TypeSystem, view: *GraphView, allocator: Allocator, reference: u32, base: u32, details: *Details) Error!u32 {
    try system.enter(view);
    try system.checkMember(base, details);
    const steps = try stepsOrFail(system, allocator, reference, details);
    const self = try types.typeGraphOfInstance(system, view, reference);
    if (self == none) {
        details.fields = .{ .kind = .typegraph_not_found, .node = reference, .reason = "the reference belongs to no type graph" };
        return error.ReferenceNotResolved;
    }
    return resolveSteps(system, allocator, self, steps, try segmentsOf(system, allocator, steps), base, details);
}

/// The node that a path in its text form leads to from a node.
pub fn resolvePath(system: *TypeSystem, view: *GraphView, allocator: Allocator, self: u32, path: []const u8, base: u32, details: *Details) Error!u32 {
    try system.enter(view);
    try system.checkMember(base, details);
    try system.checkMember(self, details);
    const segments = try path_text.parse(allocator, path, details);
    return resolveSteps(system, allocator, self, try stepsFor(system, allocator, segments), segments, base, details);
}

fn resolveSteps(
    system: *TypeSystem,
    allocator: Allocator,
    self: u32,
    steps: []const Step,
    segments: []const path_text.Segment,
    base: u32,
    details: *Details,
) Error!u32 {
    switch (try follow(system, self, steps, base)) {
        .node => |node| return node,
        .failed => |failed| {
            const path = try path_text.print(allocator, segments);
            const name = segments[failed.segment].name;
            details.fields = .{
                .kind = failed.kind,
                .node = steps[failed.segment].node,
                .other = base,
                .identifier = failure.copied(details, name),
                .path = failure.copied(details, path),
                .segment = failed.segment,
                .resolved = failed.resolved,
                .reason = reasonFor(details, failed.kind, path, name),
            };
            return error.ReferenceNotResolved;
        },
    }
}

/// The nodes that a path in its text form leads to from some nodes; 4294967295 where it leads nowhere.
pub fn tryResolvePath(system: *TypeSystem, view: *GraphView, allocator: Allocator, self: u32, path: []const u8, bases: []const u32, details: *Details) Error![]const u32 {
    try system.enter(view);
    try system.checkMember(self, details);
    for (bases) |base| try system.checkMember(base, details);
    const steps = try stepsFor(system, allocator, try path_text.parse(allocator, path, details));
    const found = try allocator.alloc(u32, bases.len);
    for (bases, found) |base, *node| {
        node.* = switch (try follow(system, self, steps, base)) {
            .node => |reached| if (system.view.containsNode(reached)) reached else none,
            .failed => none,
        };
    }
    return found;
}
