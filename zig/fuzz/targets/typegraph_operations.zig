//! Programs of all that a type graph can do, on its own nodes and on any others. What is refused leaves the graph as it was, indexes that have
//! followed all changes say what new ones say, and the ways of asking the same thing agree.
const std = @import("std");
const graph = @import("graph");
const pyzig = @import("pyzig");
const typegraph = @import("typegraph");
const Input = @import("../Input.zig");
const Memory = @import("../Memory.zig");
const GraphStore = graph.GraphStore;
const GraphView = graph.GraphView;
const TypeSystem = typegraph.TypeSystem;
const none = graph.none;

const names = [_][]const u8{ "A", "B", "C", "D", "x", "y", "is_interface.node.core.faebryk", "" };
const paths = [_][]const u8{ "x", "y", "x.y", "", "<trait A>", "x.*", "<type B>", "<operand x>", "x.<trait B>.y", "*", "B", "x.x.x" };
const kinds_of_links = [_]u16{ 85, 78, 130, 34, 193, 41, 0, 7 };

/// Graphs beyond this size are not grown: types within types double at each step.
const node_limit = 3_000;

const Program = struct {
    input: Input,
    allocator: *const std.mem.Allocator,
    scratch: std.heap.ArenaAllocator,
    store: *GraphStore,
    view: *GraphView,
    other: *GraphView,
    system: *TypeSystem,
    self: u32,
    details: typegraph.failure.Details,
    /// Whether the step has made something before what may fail.
    has_made: bool = false,

    fn host(program: *const Program) pyzig.Host {
        return .fromAllocator(program.allocator);
    }

    fn name(program: *Program) []const u8 {
        return program.input.choose([]const u8, &names);
    }

    /// A type by name most often, else any node, seldom none.
    fn typeNode(program: *Program) !u32 {
        const choice = program.input.byte();
        if (choice < 200) return program.system.typeByText(program.view, program.self, names[choice % (names.len - 1)]);
        return program.node();
    }

    fn node(program: *Program) u32 {
        const choice = program.input.below(1 << 16);
        if (choice >= 0xfff0) return none;
        // The latest as often as any: they are the program's own, and not those that every type graph begins with.
        const count = program.store.nodes.len;
        return if (choice & 1 == 0) @intCast(choice / 2 % count) else @intCast(count - 1 - choice / 2 % @min(count, 32));
    }

    fn step(program: *Program) !void {
        const input = &program.input;
        const system = program.system;
        const view = program.view;
        const arena = program.scratch.allocator();
        const details = &program.details;
        const host_ = program.host();
        if (view.nodeCount() > node_limit) return program.ask();
        switch (input.below(34)) {
            0 => _ = try system.addType(view, host_, program.self, program.name(), .{}, details),
            1 => _ = try system.addTypes(view, arena, host_, program.self, &.{ program.name(), program.name() }, details),
            2 => _ = try system.getOrCreateType(view, host_, program.self, program.name(), details),
            3, 4 => try system.markConstructable(view, host_, try program.typeNode(), details),
            5 => try system.markAsTrait(view, host_, try program.typeNode(), details),
            6, 7, 8 => {
                const type_node = try program.typeNode();
                const child_type = try program.typeNode();
                const source: ?u32 = if (input.below(8) == 0) program.node() else null;
                const child_name: ?[]const u8 = if (input.flag()) program.name() else null;
                _ = try system.makeChild(view, arena, host_, type_node, child_type, .{ .name = child_name, .source = source }, 0, details);
            },
            9 => _ = try system.makeDeferredChild(view, arena, host_, try program.typeNode(), program.name(), .{ .name = program.name() }, 0, details),
            10, 11, 12 => {
                const type_node = try program.typeNode();
                const source = input.choose([]const u8, &paths);
                const target = input.choose([]const u8, &paths);
                _ = try system.makeLink(view, arena, host_, type_node, .{ .path = source }, .{ .path = target }, .{
                    .edge_type = input.choose(u16, &kinds_of_links),
                    .directional = if (input.flag()) input.flag() else null,
                    .name = if (input.flag()) program.name() else null,
                    .order = input.byte(),
                    .specific = if (input.flag()) input.byte() else null,
                }, 0, details);
            },
            13 => _ = try system.linkByName(view, arena, host_, program.self, details),
            14 => try system.linkTypeReference(view, arena, host_, program.node(), try program.typeNode(), details),
            15, 16 => try program.instantiate(),
            17 => {
                const target = try program.typeNode();
                const source = try program.typeNode();
                const conflicts = try system.mergeConflicts(view, arena, target, source, details);
                _ = try system.mergeTypes(view, arena, host_, target, source, if (input.flag()) conflicts.own_rules else &.{}, details);
            },

            18 => if (input.flag()) {
                _ = try system.addNewChild(view, arena, host_, program.node(), try program.typeNode(), program.name(), 0, details);
            } else {
                _ = try system.addTrait(view, arena, host_, program.node(), try program.typeNode(), 0, details);
            },
            19 => _ = try system.addChild(view, host_, program.node(), program.node(), program.name(), details),
            20 => _ = try system.addTraitInstance(view, host_, program.node(), program.node(), details),
            21 => _ = try system.pointTo(view, host_, program.node(), program.node(), if (input.flag()) program.name() else null, if (input.flag()) input.byte() else null, details),
            22 => _ = try system.addNext(view, host_, program.node(), program.node(), details),
            23, 24 => _ = try system.connect(view, host_, program.node(), program.node(), input.flag(), details),
            25 => _ = try system.addOperand(view, host_, program.node(), program.node(), if (input.flag()) program.name() else null, details),
            26 => _ = try system.addInstance(view, host_, try program.typeNode(), program.node(), details),
            27 => {
                var graph_details: GraphStore.Details = .{ .allocator = arena };
                _ = try view.removeNode(host_, program.node(), &graph_details);
            },
            28 => {
                var graph_details: GraphStore.Details = .{ .allocator = arena };
                _ = try view.removeEdge(host_, program.edge(), &graph_details);
            },
            29 => {
                var graph_details: GraphStore.Details = .{ .allocator = arena };
                try program.store.retarget(host_, program.edge(), program.node(), &graph_details);
            },
            30 => {
                const starts = [_]u32{ program.node(), program.node() };
                _ = try system.copyNodes(view, arena, host_, program.other, &starts, .{ .follow = .{
                    .composition = !input.flag(),
                    .pointer = !input.flag(),
                    .interface_connection = input.flag(),
                } }, details);
            },
            31 => _ = try system.copyTypeGraph(view, arena, host_, program.other, program.self, input.flag(), .nothing, details),
            32 => {
                var graph_details: GraphStore.Details = .{ .allocator = arena };
                _ = try view.createAndInsertNode(host_, 0, &graph_details);
            },
            else => try program.ask(),
        }
    }

    fn edge(program: *Program) u32 {
        const count = program.store.edges.len;
        const choice = program.input.below(1 << 16);
        if (count == 0 or choice >= 0xfff0) return none;
        return if (choice & 1 == 0) @intCast(choice / 2 % count) else @intCast(count - 1 - choice / 2 % @min(count, 32));
    }

    /// An instance is one more of its type.
    fn instantiate(program: *Program) !void {
        const arena = program.scratch.allocator();
        const type_node = try program.typeNode();
        const before = try program.system.instances(program.view, arena, type_node);
        const count = program.input.below(3);
        if (count == 2) {
            const tree = try program.system.instantiateTree(program.view, arena, program.host(), type_node, 0, &program.details);
            if (tree.nodes.len != tree.parents.len or tree.nodes.len != tree.names.len) return error.LengthsDiffer;
            return;
        }
        const made = try program.system.instantiateMany(program.view, arena, program.host(), type_node, @intCast(count + 1), 0, &program.details);
        program.has_made = true;
        if (made.len != count + 1) return error.WrongCount;
        for (made) |instance| {
            if (!program.view.containsNode(instance)) return error.InstanceIsNoMember;
            if (!try program.system.isInstanceOf(program.view, instance, type_node)) return error.InstanceOfAnotherType;
        }
        const after = try program.system.instances(program.view, arena, type_node);
        if (after.len < before.len + made.len) return error.InstancesAreMissing;
    }

    /// What only looks.
    fn ask(program: *Program) !void {
        const input = &program.input;
        const system = program.system;
        const view = program.view;
        const arena = program.scratch.allocator();
        const details = &program.details;
        switch (input.below(9)) {
            0 => _ = try system.validate(view, arena, &.{try program.typeNode()}, details),
            1 => _ = try system.descendants(view, arena, program.node(), .{ .direct_only = input.flag(), .include_root = input.flag() }),
            2 => {
                const rules = try system.childRules(view, arena, try program.typeNode());
                if (rules.nodes.len != rules.names.len or rules.nodes.len != rules.types.len) return error.LengthsDiffer;
            },
            3 => _ = try system.linkRules(view, arena, try program.typeNode(), details),
            4 => _ = try system.resolvePath(view, arena, program.self, input.choose([]const u8, &paths), program.node(), details),
            5 => _ = try system.resolveTypePath(view, arena, try program.typeNode(), input.choose([]const u8, &paths), details),
            6 => _ = try system.buses(view, arena, &.{ program.node(), program.node(), program.node() }, .{}, details),
            7 => {
                _ = try system.pointers(view, arena, program.node(), .{});
                _ = try system.operands(view, arena, program.node(), null);
                _ = try system.connected(view, arena, program.node());
                _ = try system.unresolvedReferences(view, arena, program.self);
                _ = try system.instanceCounts(view, arena, program.self);
            },
            else => try program.connections(),
        }
    }

    /// Two nodes are connected when there is a path, and when the one is among all that the other is connected to.
    fn connections(program: *Program) !void {
        const arena = program.scratch.allocator();
        const source = program.node();
        const target = program.node();
        const symmetric = program.input.flag();
        const interface_trait = try program.system.typeByText(program.view, program.self, names[program.input.below(names.len - 1)]);
        const rules: typegraph.ConnectionRules = .{
            .symmetric = symmetric,
            .up_connect = program.input.flag(),
            .interface_trait = if (interface_trait == none) null else interface_trait,
        };
        const is_connected = try program.system.isConnected(program.view, source, target, rules, &program.details);
        const path = try program.system.pathTo(program.view, arena, source, target, rules, &program.details);
        if (is_connected != (path != null)) return error.PathDiffers;
        if (path) |known| {
            const first = known.nodes[0];
            const last = known.nodes[known.nodes.len - 1];
            const forward = first == source and last == target;
            if (!forward and !(symmetric and first == target and last == source)) return error.PathHasOtherEnds;
        }
        const all = try program.system.allConnected(program.view, arena, source, true, false, rules, &program.details);
        if (source != target and !symmetric and is_connected != (std.mem.findScalar(u32, all.nodes, target) != null)) return error.ConnectedNodesDiffer;
    }

    const Counts = struct { store_nodes: u32, store_edges: u32, nodes: u32, edges: u32, other_nodes: u32, other_edges: u32 };

    fn counts(program: *const Program) Counts {
        return .{
            .store_nodes = program.store.nodeCount(),
            .store_edges = program.store.edgeCount(),
            .nodes = program.view.nodeCount(),
            .edges = program.view.edgeCount(),
            .other_nodes = program.other.nodeCount(),
            .other_edges = program.other.edgeCount(),
        };
    }

    /// Indexes that were made just now say the same as those that have followed all changes.
    fn expectFreshIndexes(program: *Program) !void {
        const fresh = try TypeSystem.create(program.view, program.allocator.*, program.host());
        defer fresh.destroy();
        const arena = program.scratch.allocator();
        for (names) |text| {
            if (try fresh.typeByText(program.view, program.self, text) != try program.system.typeByText(program.view, program.self, text)) return error.TypesDiffer;
        }
        const types = try program.system.typesOf(program.view, arena, program.self);
        for (program.view.node_members.items(.node)) |member| {
            if (member == none) continue;
            for (names) |text| {
                if (try fresh.childByText(program.view, member, text) != try program.system.childByText(program.view, member, text)) return error.ChildrenDiffer;
            }
            for (types[0..@min(types.len, 12)]) |type_node| {
                if (try fresh.trait(program.view, member, type_node) != try program.system.trait(program.view, member, type_node)) return error.TraitsDiffer;
            }
        }
    }
};

pub fn run(memory: *Memory, bytes: []const u8) anyerror!void {
    const allocator = memory.allocator();
    const host: pyzig.Host = .fromAllocator(&allocator);
    const store = try GraphStore.create(allocator);
    defer store.destroy(host);
    const view = try store.createView(allocator, host);
    const other = try store.createView(allocator, host);
    const system = try TypeSystem.create(view, allocator, host);
    defer system.destroy();
    const self = try system.createTypeGraph(view, host);
    var program: Program = .{
        .input = .{ .bytes = bytes },
        .allocator = &allocator,
        .scratch = .init(allocator),
        .store = store,
        .view = view,
        .other = other,
        .system = system,
        .self = self,
        .details = undefined,
    };
    defer program.scratch.deinit();
    program.details = .{ .allocator = program.scratch.allocator() };
    while (!program.input.isOver()) {
        const scarcity = program.input.byte();
        const before = program.counts();
        if (scarcity & 0xf0 == 0xf0) memory.failAfter(scarcity & 0xf);
        const outcome = program.step();
        const has_refused = memory.recover();
        outcome catch |problem| switch (problem) {
            error.OutOfMemory => {
                if (!has_refused) return error.NeedlesslyOutOfMemory;
            },
            // What this program found out; all other errors are what the library refuses.
            error.LengthsDiffer,
            error.WrongCount,
            error.InstanceIsNoMember,
            error.InstanceOfAnotherType,
            error.InstancesAreMissing,
            error.PathDiffers,
            error.PathHasOtherEnds,
            error.ConnectedNodesDiffer,
            => return problem,
            else => {},
        };
        if (outcome) |_| {} else |_| {
            if (!program.has_made and !std.meta.eql(before, program.counts())) return error.HalfDone;
        }
        program.details.fields = null;
        program.has_made = false;
        _ = program.scratch.reset(.free_all);
    }
    try program.expectFreshIndexes();
}
