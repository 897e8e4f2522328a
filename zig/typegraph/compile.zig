//! Compiles types into recipes: the rules are carried out on nodes that are not there yet.
//!
//! All that can be wrong with a type is found here, before anything is made. A recipe is used again as long as no declaration has
//! changed. Types within types are compiled first; the types that are being compiled are a list, not the call stack.
const std = @import("std");
const graph = @import("graph");
const pyzig = @import("pyzig");
const attributes = @import("attributes.zig");
const declarations = @import("declarations.zig");
const failure = @import("failure.zig");
const kinds = @import("kinds.zig");
const links = @import("links.zig");
const PatternSpace = @import("PatternSpace.zig");
const Recipe = @import("Recipe.zig");
const references = @import("references.zig");
const types = @import("types.zig");
const TypeSystem = @import("TypeSystem.zig");
const Allocator = std.mem.Allocator;
const Attribute = graph.GraphStore.Attribute;
const Details = failure.Details;
const End = graph.Pattern.End;
const Error = failure.Error;
const Host = pyzig.Host;
const none = graph.none;

/// So many nodes an instance has at most. Types within types multiply: a few declarations can ask for more than any memory holds.
pub const most_nodes = 1 << 22;
/// So many edges, likewise.
pub const most_edges = 1 << 24;
/// So many nodes all recipes have together at most. A recipe holds those of its parts, so types within types add up even where each
/// has one child.
const most_held = 2 * most_nodes;

pub const Recipes = struct {
    by_type: std.AutoHashMapUnmanaged(u32, *Recipe) = .empty,
    /// The nodes of all that are ready.
    held: usize = 0,

    pub fn deinit(recipes: *Recipes, allocator: Allocator) void {
        recipes.destroyAll(allocator);
        recipes.by_type.deinit(allocator);
    }

    fn destroyAll(recipes: *Recipes, allocator: Allocator) void {
        var all = recipes.by_type.valueIterator();
        while (all.next()) |recipe| recipe.*.destroy(allocator);
    }

    /// Forgets all of them when they take much room; none may be in use.
    fn makeRoom(recipes: *Recipes, allocator: Allocator) void {
        if (recipes.held <= most_held / 2) return;
        recipes.destroyAll(allocator);
        recipes.by_type.clearRetainingCapacity();
        recipes.held = 0;
    }
};

/// The recipe of a type, which has just been `enter`ed; compiled if need be. `arena` is for what is needed meanwhile.
pub fn recipeOf(system: *TypeSystem, arena: Allocator, host: Host, type_node: u32, details: *Details) Error!*Recipe {
    if (system.recipes.by_type.get(type_node)) |known| {
        if (known.state == .ready and known.stamp == system.index.stamp) return known;
    }
    system.recipes.makeRoom(system.allocator);
    var compiler: Compiler = .{ .system = system, .arena = arena, .host = host, .details = details };
    errdefer compiler.giveUp();
    try compiler.open(type_node);
    while (compiler.frames.items.len != 0) try compiler.advance();
    return system.recipes.by_type.get(type_node).?;
}

/// A type that is being compiled.
const Frame = struct {
    recipe: *Recipe,
    /// The type graph of the type.
    self: u32,
    rules: []const u32,
    next_rule: usize = 0,
};

const Compiler = struct {
    system: *TypeSystem,
    arena: Allocator,
    host: Host,
    details: *Details,
    frames: std.ArrayList(Frame) = .empty,

    /// Forgets the types that are not done.
    fn giveUp(compiler: *Compiler) void {
        const system = compiler.system;
        for (compiler.frames.items) |frame| {
            _ = system.recipes.by_type.remove(frame.recipe.type);
            frame.recipe.destroy(system.allocator);
        }
        system.recipes.makeRoom(system.allocator);
    }

    fn open(compiler: *Compiler, type_node: u32) Error!void {
        const system = compiler.system;
        const self = try types.typeGraphOfTypeOrFail(system, type_node, compiler.details);
        try system.index.watch(system.allocator, system.view, self);
        const constructable = try system.childNamed(self, system.names.is_constructable);
        if (constructable == none or try system.traitOfType(type_node, constructable) == none) {
            const name = failure.copied(compiler.details, system.textOf(types.nameOfType(system, type_node)));
            compiler.details.fields = .{
                .kind = .other,
                .node = type_node,
                .identifier = name,
                .reason = failure.reasonOf(compiler.details, "the type \"{s}\" is not constructable", .{name}),
            };
            return error.InstantiationFailed;
        }
        const rules = try declarations.rulesOf(system, compiler.arena, type_node, "MakeChild");
        try compiler.frames.ensureUnusedCapacity(compiler.arena, 1);
        const entry = try system.recipes.by_type.getOrPut(system.allocator, type_node);
        if (entry.found_existing) {
            system.recipes.held -= entry.value_ptr.*.pattern.nodes.items.len;
            entry.value_ptr.*.destroy(system.allocator);
            // The entry goes if there is no memory for a new one.
            _ = system.recipes.by_type.remove(type_node);
            try system.recipes.by_type.put(system.allocator, type_node, undefined);
        }
        errdefer _ = system.recipes.by_type.remove(type_node);
        const recipe: *Recipe = try .create(system.allocator, type_node, system.index.stamp);
        system.recipes.by_type.putAssumeCapacity(type_node, recipe);
        compiler.frames.appendAssumeCapacity(.{ .recipe = recipe, .self = self, .rules = rules });
        const root = try recipe.pattern.addNode(system.allocator);
        _ = try recipe.pattern.addEdge(system.allocator, .outer(type_node), .inner(root), .{ .edge_type = kinds.type_instance, .directional = true });
    }

    /// Adds one child, or finishes the last type.
    fn advance(compiler: *Compiler) Error!void {
        const frame = &compiler.frames.items[compiler.frames.items.len - 1];
        if (frame.next_rule == frame.rules.len) {
            try compiler.addLinks(frame);
            frame.recipe.state = .ready;
            compiler.system.recipes.held += frame.recipe.pattern.nodes.items.len;
            _ = compiler.frames.pop();
            return;
        }
        const rule = frame.rules[frame.next_rule];
        const child_type = try compiler.childTypeOf(frame, rule);
        const child = try compiler.readyOrOpen(child_type) orelse return;
        const source = links.pointerNamed(compiler.system, rule, compiler.system.names.source);
        var chunk: ?*Recipe = null;
        if (source != none) {
            const chunk_type = try compiler.system.childNamed(frame.self, compiler.system.names.has_source_chunk);
            if (chunk_type != none) chunk = try compiler.readyOrOpen(chunk_type) orelse return;
        }
        frame.next_rule += 1;
        const root = try compiler.addChild(frame, rule, child);
        if (chunk) |recipe| try compiler.addSource(frame, rule, root, recipe, source);
    }

    fn childTypeOf(compiler: *Compiler, frame: *const Frame, rule: u32) Error!u32 {
        const system = compiler.system;
        const reference = try system.childNamed(rule, system.names.type_ref);
        const found = if (reference == none) none else links.pointerNamed(system, reference, system.names.resolved);
        if (found != none) return found;
        const wanted = if (reference == none) null else attributes.findText(system.view.store, .node, reference, system.names.type_identifier);
        const name = if (declarations.identifierOf(system, rule)) |row| failure.copied(compiler.details, system.textOf(row)) else "";
        compiler.details.fields = .{
            .kind = .unresolved_type_reference,
            .node = rule,
            .other = frame.recipe.type,
            .identifier = name,
            .reason = failure.reasonOf(compiler.details, "the type \"{s}\" of the child \"{s}\" of \"{s}\" is not linked", .{
                if (wanted) |row| system.textOf(row) else "",
                name,
                system.textOf(types.nameOfType(system, frame.recipe.type)),
            }),
        };
        return error.InstantiationFailed;
    }

    /// The recipe of a type, or null when it has to be compiled first.
    fn readyOrOpen(compiler: *Compiler, type_node: u32) Error!?*Recipe {
        const system = compiler.system;
        if (system.recipes.by_type.get(type_node)) |known| {
            if (known.state == .compiling) return compiler.recursion(type_node);
            if (known.stamp == system.index.stamp) return known;
        }
        try compiler.open(type_node);
        return null;
    }

    fn recursion(compiler: *Compiler, type_node: u32) Error {
        const system = compiler.system;
        const details = compiler.details;
        var first: usize = 0;
        while (compiler.frames.items[first].recipe.type != type_node) first += 1;
        const cycle = try details.allocator.alloc(u32, compiler.frames.items.len - first + 1);
        var text: std.ArrayList(u8) = .empty;
        for (cycle, 0..) |*member, place| {
            member.* = if (place == cycle.len - 1) type_node else compiler.frames.items[first + place].recipe.type;
            if (place != 0) try text.appendSlice(details.allocator, " > ");
            try text.appendSlice(details.allocator, system.textOf(types.nameOfType(system, member.*)));
        }
        const inner = compiler.frames.items[compiler.frames.items.len - 1];
        details.fields = .{
            .kind = .recursive_type,
            .node = inner.rules[inner.next_rule],
            .other = type_node,
            .identifier = failure.copied(details, system.textOf(types.nameOfType(system, type_node))),
            .cycle = cycle,
            .reason = failure.reasonOf(details, "the type contains itself: {s}", .{text.items}),
        };
        return error.InstantiationFailed;
    }

    /// Refuses what no memory would hold, before it is tried.
    fn checkSize(compiler: *Compiler, frame: *const Frame, rule: u32, part: *const Recipe) Error!void {
        const nodes = frame.recipe.pattern.nodes.items.len + part.pattern.nodes.items.len;
        const edges = frame.recipe.pattern.edges.items.len + part.pattern.edges.items.len;
        if (nodes > most_nodes or edges > most_edges) {
            return compiler.tooLarge(frame, rule, "an instance of \"{s}\" would have more than {d} nodes or {d} edges", .{ most_nodes, most_edges });
        }
        if (compiler.system.recipes.held + nodes > most_held) {
            return compiler.tooLarge(frame, rule, "\"{s}\" and the types within it would have more than {d} nodes, all counted together", .{most_held});
        }
    }

    fn tooLarge(compiler: *Compiler, frame: *const Frame, rule: u32, comptime reason: []const u8, limits: anytype) Error {
        const details = compiler.details;
        const name = failure.copied(details, compiler.system.textOf(types.nameOfType(compiler.system, frame.recipe.type)));
        details.fields = .{
            .kind = .other,
            .node = rule,
            .other = frame.recipe.type,
            .identifier = name,
            .reason = failure.reasonOf(details, reason, .{name} ++ limits),
        };
        return error.InstantiationFailed;
    }

    fn addChild(compiler: *Compiler, frame: *const Frame, rule: u32, child: *const Recipe) Error!u32 {
        const system = compiler.system;
        const pattern = &frame.recipe.pattern;
        try compiler.checkSize(frame, rule, child);
        if (child.changes_declarations) frame.recipe.changes_declarations = true;
        const root = try pattern.append(system.allocator, &child.pattern);
        const store = system.view.store;
        const first: u32 = @intCast(pattern.attributes.items.len);
        const list = store.listOf(.node, rule);
        for (list.start..list.start + list.count) |position| {
            const held = store.attributes.get(@intCast(position));
            if (held.key == system.names.child_identifier) continue;
            try pattern.attributes.append(system.allocator, try compiler.unescaped(held));
        }
        pattern.nodes.items[root].attributes = .{ .start = first, .count = @as(u32, @intCast(pattern.attributes.items.len)) - first };
        try compiler.addNamed(frame.recipe, .inner(0), .inner(root), kinds.composition, declarations.identifierOf(system, rule) orelse system.names.empty);
        return root;
    }

    fn addNamed(compiler: *Compiler, recipe: *Recipe, source: End, target: End, kind: u16, name: u32) Allocator.Error!void {
        const allocator = compiler.system.allocator;
        _ = try recipe.pattern.addEdge(allocator, source, target, .{ .edge_type = kind, .directional = true });
        try recipe.pattern.addEdgeAttribute(allocator, attributes.ofText(compiler.system.names.name, name));
    }

    /// An attribute as it was declared.
    fn unescaped(compiler: *Compiler, held: Attribute) Error!Attribute {
        const key = compiler.system.textOf(held.key);
        if (!std.mem.startsWith(u8, key, declarations.escape)) return held;
        var found = held;
        found.key = try compiler.system.view.store.internKey(compiler.host, try compiler.arena.dupe(u8, key[declarations.escape.len..]));
        return found;
    }

    /// Gives a child the trait that says which source it comes from.
    fn addSource(compiler: *Compiler, frame: *const Frame, rule: u32, child: u32, chunk: *const Recipe, source: u32) Error!void {
        const system = compiler.system;
        const recipe = frame.recipe;
        try compiler.checkSize(frame, rule, chunk);
        if (chunk.changes_declarations) recipe.changes_declarations = true;
        const first_edge = recipe.pattern.edges.items.len;
        const root = try recipe.pattern.append(system.allocator, &chunk.pattern);
        const pointer_node = for (recipe.pattern.edges.items[first_edge..]) |edge| {
            if (edge.options.edge_type != kinds.composition or !edge.source.eql(.inner(root)) or edge.target.is_outer) continue;
            if (PatternSpace.nameOf(system, &recipe.pattern, edge) == system.names.source_ptr) break edge.target;
        } else {
            compiler.details.fields = .{
                .kind = .unresolved_reference,
                .node = rule,
                .identifier = "source_ptr",
                .reason = "the type \"has_source_chunk\" has no child \"source_ptr\"",
            };
            return error.InstantiationFailed;
        };
        try compiler.addNamed(recipe, .inner(child), .inner(root), kinds.trait, system.names.has_source_chunk);
        _ = try recipe.pattern.addEdge(system.allocator, pointer_node, .outer(source), .{ .edge_type = kinds.pointer, .directional = true });
    }

    // Links.

    fn addLinks(compiler: *Compiler, frame: *Frame) Error!void {
        const system = compiler.system;
        const rules = try declarations.rulesOf(system, compiler.arena, frame.recipe.type, "MakeLink");
        if (rules.len == 0) return;
        var space: PatternSpace = .{ .system = system, .arena = compiler.arena, .pattern = &frame.recipe.pattern };
        try space.enter();
        for (rules) |rule| {
            const lhs = try compiler.endOf(frame, &space, rule, system.names.lhs);
            const rhs = try compiler.endOf(frame, &space, rule, system.names.rhs);
            try compiler.addLink(frame, rule, lhs, rhs);
            try space.enter();
        }
    }

    fn endOf(compiler: *Compiler, frame: *const Frame, space: *const PatternSpace, rule: u32, side: u32) Error!End {
        const system = compiler.system;
        const details = compiler.details;
        const reference = try system.childNamed(rule, side);
        if (reference == none) {
            details.fields = .{
                .kind = .missing_operand_reference,
                .node = rule,
                .identifier = failure.copied(details, system.textOf(side)),
                .reason = failure.reasonOf(details, "a link rule of \"{s}\" has no reference \"{s}\"", .{
                    system.textOf(types.nameOfType(system, frame.recipe.type)), system.textOf(side),
                }),
            };
            return error.InstantiationFailed;
        }
        const steps = try references.stepsOrFail(system, compiler.arena, reference, details);
        const self = types.typeGraphOfInstance(system, system.view, reference) catch unreachable; // the same view
        var current: End = .inner(0);
        for (steps, 0..) |step, place| {
            // What is read of nodes that are there decides what the recipe is.
            if (current.is_outer) try system.index.watch(system.allocator, system.view, current.node);
            switch (try space.follow(if (self == none) frame.self else self, step, current)) {
                .end => |found| current = found,
                .missing => |kind| {
                    const path = try references.printSteps(system, compiler.arena, steps);
                    const name = system.textOf(step.name);
                    details.fields = .{
                        .kind = .unresolved_reference,
                        .node = rule,
                        .other = frame.recipe.type,
                        .identifier = failure.copied(details, name),
                        .path = failure.copied(details, path),
                        .segment = @intCast(place),
                        .reason = failure.reasonOf(details, "a link rule of \"{s}\" leads nowhere: {s}", .{
                            system.textOf(types.nameOfType(system, frame.recipe.type)), references.reasonFor(details, kind, path, name),
                        }),
                    };
                    return error.InstantiationFailed;
                },
            }
        }
        return current;
    }

    fn addLink(compiler: *Compiler, frame: *const Frame, rule: u32, lhs: End, rhs: End) Error!void {
        const system = compiler.system;
        const store = system.view.store;
        const names = &system.names;
        const allocator = system.allocator;
        const edge_type = attributes.findUnsigned(store, .node, rule, names.edge_type) orelse none;
        if (edge_type > std.math.maxInt(u16)) {
            compiler.details.fields = .{ .kind = .other, .node = rule, .identifier = "edge_type", .reason = "a link rule says no kind of edge" };
            return error.InstantiationFailed;
        }
        const order = attributes.findUnsigned(store, .node, rule, names.order) orelse 0;
        const specific = attributes.findUnsigned(store, .node, rule, names.edge_specific) orelse none;
        const pattern = &frame.recipe.pattern;
        _ = try pattern.addEdge(allocator, lhs, rhs, .{
            .edge_type = @intCast(edge_type),
            .directional = attributes.findBoolean(store, .node, rule, names.directional) orelse false,
            .order = std.math.cast(u16, order) orelse 0,
            .specific = std.math.cast(u32, specific) orelse none,
        });
        if (lhs.is_outer and edge_type != kinds.type_instance) frame.recipe.changes_declarations = true;
        const list = store.listOf(.node, rule);
        var has_shallow = false;
        for (list.start..list.start + list.count) |position| {
            const held = store.attributes.get(@intCast(position));
            if (held.key == names.edge_type or held.key == names.directional or held.key == names.order or held.key == names.edge_specific) continue;
            if (held.key == names.shallow) has_shallow = true;
            try pattern.addEdgeAttribute(allocator, try compiler.unescaped(held));
        }
        if (edge_type == kinds.interface_connection and !has_shallow) {
            try pattern.addEdgeAttribute(allocator, attributes.ofBoolean(names.shallow, false));
        }
    }
};
