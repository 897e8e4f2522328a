//! Programs of all that a graph can do, beside a plain model: the same members, links and attributes after each step, also where memory runs out.
const std = @import("std");
const graph = @import("graph");
const pyzig = @import("pyzig");
const GraphModel = @import("GraphModel.zig");
const Input = @import("../Input.zig");
const Memory = @import("../Memory.zig");
const GraphStore = graph.GraphStore;
const GraphView = graph.GraphView;
const none = graph.none;

const Program = struct {
    input: Input,
    allocator: *const std.mem.Allocator,
    store: *GraphStore,
    model: GraphModel,
    scratch: std.heap.ArenaAllocator,
    details: GraphStore.Details,

    fn host(program: *const Program) pyzig.Host {
        return .fromAllocator(program.allocator);
    }

    fn view(program: *Program) ?*GraphModel.View {
        const place = &program.model.views[program.input.below(GraphModel.view_limit)];
        return if (place.*) |*found| found else null;
    }

    /// A node that is there; null for one that isn't.
    fn node(program: *Program) ?usize {
        const all = program.model.nodes.items;
        if (all.len == 0) return null;
        const index = program.input.below(all.len);
        return if (all[index].is_alive) index else null;
    }

    fn nodeRow(program: *const Program, index: ?usize) u32 {
        return if (index) |known| program.model.nodes.items[known].row else none;
    }

    fn edge(program: *Program) ?usize {
        const all = program.model.edges.items;
        if (all.len == 0) return null;
        const index = program.input.below(all.len);
        return if (all[index].is_alive) index else null;
    }

    fn edgeRow(program: *const Program, index: ?usize) u32 {
        return if (index) |known| program.model.edges.items[known].row else none;
    }

    fn step(program: *Program) !void {
        switch (program.input.below(20)) {
            0 => _ = try program.model.addNode(try program.store.createNode(program.host(), 0, &program.details)),
            1 => {
                const into = program.view() orelse return;
                const row = try into.view.createAndInsertNode(program.host(), 0, &program.details);
                try program.model.insertNode(into, try program.model.addNode(row));
            },
            2 => {
                const into = program.view() orelse return;
                const subject = program.node();
                const was_new = into.view.insertNode(program.host(), program.nodeRow(subject), &program.details);
                if (subject == null) return expectRefusal(error.NoSuchNode, was_new);
                if (try was_new == into.hasNode(subject.?)) return error.NewsDiffer;
                try program.model.insertNode(into, subject.?);
            },
            3 => {
                const from = program.view() orelse return;
                const subject = program.node();
                const was_there = from.view.removeNode(program.host(), program.nodeRow(subject), &program.details);
                if (subject == null) return expectRefusal(error.NoSuchNode, was_there);
                if (subject.? == from.self) return expectRefusal(error.SelfNode, was_there);
                if (try was_there != from.hasNode(subject.?)) return error.NewsDiffer;
                program.model.removeNode(from, subject.?);
            },
            4, 5, 6 => try program.createEdge(),
            7 => try program.insertEdge(),
            8 => {
                const from = program.view() orelse return;
                const subject = program.edge();
                const was_there = from.view.removeEdge(program.host(), program.edgeRow(subject), &program.details);
                if (subject == null) return expectRefusal(error.NoSuchEdge, was_there);
                if (try was_there != from.hasEdge(subject.?)) return error.NewsDiffer;
                program.model.removeEdge(from, subject.?);
            },
            9, 10 => try program.retarget(),
            11 => try program.setAttribute(),
            12 => try program.deleteAttribute(),
            13 => if (program.store.reclaim() != program.model.reclaim()) return error.ReclaimDiffers,
            14 => {
                const place = &program.model.views[program.input.below(GraphModel.view_limit)];
                if (place.* != null) return;
                const made = try program.store.createView(program.allocator.*, program.host());
                const own = try program.model.addNode(made.selfNode());
                place.* = .{ .view = made, .self = own };
                try program.model.insertNode(&place.*.?, own);
            },
            15 => {
                const place = program.input.below(GraphModel.view_limit);
                const gone = program.model.views[place] orelse return;
                gone.view.destroy(program.host());
                program.model.removeView(place);
            },
            16 => {
                const into = program.view() orelse return;
                const from = program.view() orelse return;
                const count = try into.view.insertEdgesBetween(program.host(), from.view, &program.details);
                const expected = if (into == from) 0 else try program.model.insertEdgesBetween(into, from);
                if (count != expected) return error.NewsDiffer;
            },
            17 => {
                const into = program.view() orelse return;
                const from = program.view() orelse return;
                const with_self = program.input.flag();
                try into.view.insertSubgraph(program.host(), from.view, with_self, &program.details);
                if (into == from) return;
                for (from.nodes.items) |subject| {
                    if (subject != from.self or with_self) try program.model.insertNode(into, subject);
                }
                _ = try program.model.insertEdgesBetween(into, from);
            },
            18 => try program.addMany(),
            else => try program.look(),
        }
    }

    fn expectRefusal(expected: anyerror, result: anytype) !void {
        if (result) |_| return error.NotRefused else |problem| if (problem != expected) return problem;
    }

    fn createEdge(program: *Program) !void {
        const into = if (program.input.below(4) == 0) null else program.view();
        const source = program.node();
        const target = program.node();
        const edge_type: u16 = @intCast(program.input.below(GraphModel.type_count));
        const directional = program.input.flag();
        const rows = .{ program.nodeRow(source), program.nodeRow(target) };
        const made = if (into) |found|
            found.view.createAndInsertEdge(program.host(), rows[0], rows[1], edge_type, directional, 0, none, 0, &program.details)
        else
            program.store.createEdge(program.host(), rows[0], rows[1], edge_type, directional, 0, none, 0, &program.details);
        if (source == null or target == null) return expectRefusal(error.NoSuchNode, made);
        if (into) |found| {
            if (!found.hasNode(source.?)) return expectRefusal(error.SourceNodeNotInGraph, made);
            if (!found.hasNode(target.?)) return expectRefusal(error.TargetNodeNotInGraph, made);
        }
        const added = try program.model.addEdge(.{
            .row = try made,
            .source = source.?,
            .target = target.?,
            .edge_type = edge_type,
            .directional = directional,
        });
        if (into) |found| try program.model.insertEdge(found, added);
    }

    fn insertEdge(program: *Program) !void {
        const into = program.view() orelse return;
        const subject = program.edge();
        const was_new = into.view.insertEdge(program.host(), program.edgeRow(subject), &program.details);
        const index = subject orelse return expectRefusal(error.NoSuchEdge, was_new);
        const known = program.model.edges.items[index];
        if (!into.hasEdge(index)) {
            if (!into.hasNode(known.source)) return expectRefusal(error.SourceNodeNotInGraph, was_new);
            if (!into.hasNode(known.target)) return expectRefusal(error.TargetNodeNotInGraph, was_new);
        }
        if (try was_new == into.hasEdge(index)) return error.NewsDiffer;
        try program.model.insertEdge(into, index);
    }

    fn retarget(program: *Program) !void {
        const subject = program.edge();
        const target = program.node();
        const result = program.store.retarget(program.host(), program.edgeRow(subject), program.nodeRow(target), &program.details);
        if (subject == null) return expectRefusal(error.NoSuchEdge, result);
        if (target == null) return expectRefusal(error.NoSuchNode, result);
        for (&program.model.views) |*place| if (place.*) |*found| {
            if (found.hasEdge(subject.?) and !found.hasNode(target.?)) return expectRefusal(error.TargetNodeNotInGraph, result);
        };
        try result;
        program.model.retarget(subject.?, target.?);
    }

    /// A node or an edge that is there, as the store and the model name it.
    const Subject = struct { kind: GraphStore.Kind, row: u32, attributes: *[GraphModel.keys.len]?graph.Literal };

    fn subjectOf(program: *Program) ?Subject {
        if (program.input.flag()) {
            const known = &program.model.nodes.items[program.node() orelse return null];
            return .{ .kind = .node, .row = known.row, .attributes = &known.attributes };
        }
        const known = &program.model.edges.items[program.edge() orelse return null];
        return .{ .kind = .edge, .row = known.row, .attributes = &known.attributes };
    }

    fn setAttribute(program: *Program) !void {
        const subject = program.subjectOf() orelse return;
        const key = program.input.below(GraphModel.keys.len);
        const value: graph.Literal = switch (program.input.below(5)) {
            0 => .{ .boolean = program.input.flag() },
            1 => .{ .integer = program.input.number(i64) },
            2 => .{ .unsigned = program.input.number(u64) | 1 << 63 },
            3 => .{ .float = @bitCast(program.input.number(u64)) },
            else => .{ .text = program.textValue() },
        };
        try program.store.setAttribute(program.host(), subject.kind, subject.row, GraphModel.keys[key], value);
        subject.attributes[key] = value;
    }

    /// Texts of attributes are UTF-8, which the inbox sees to; here the program does.
    fn textValue(program: *Program) []const u8 {
        const text = program.input.text(20);
        return if (std.unicode.utf8ValidateSlice(text)) text else "no text";
    }

    fn deleteAttribute(program: *Program) !void {
        const subject = program.subjectOf() orelse return;
        const key = program.input.below(GraphModel.keys.len);
        const key_row = program.store.findKey(GraphModel.keys[key]) orelse return;
        const was_there = try program.store.deleteAttribute(subject.kind, subject.row, key_row, &program.details);
        if (was_there != (subject.attributes[key] != null)) return error.NewsDiffer;
        subject.attributes[key] = null;
    }

    /// Nodes and edges in bulk.
    fn addMany(program: *Program) !void {
        const into = program.view() orelse return;
        const arena = program.scratch.allocator();
        const count: u32 = @intCast(program.input.below(12));
        if (program.input.flag()) {
            for (try into.view.addNodes(arena, program.host(), count, 0, &program.details)) |row| {
                try program.model.insertNode(into, try program.model.addNode(row));
            }
            return;
        }
        var sources: [12]usize = undefined;
        var targets: [12]usize = undefined;
        var rows: [2][12]u32 = undefined;
        for (0..count) |index| {
            const members = into.nodes.items;
            sources[index] = members[program.input.below(members.len)];
            targets[index] = members[program.input.below(members.len)];
            rows[0][index] = program.nodeRow(sources[index]);
            rows[1][index] = program.nodeRow(targets[index]);
        }
        const edge_type: u16 = @intCast(program.input.below(GraphModel.type_count));
        const directional = program.input.flag();
        const added = try into.view.addEdges(arena, program.host(), rows[0][0..count], rows[1][0..count], &.{edge_type}, .{ .data = &.{@intFromBool(directional)} }, &.{0}, &.{}, 0, &program.details);
        for (added, 0..) |row, index| {
            const made = try program.model.addEdge(.{
                .row = row,
                .source = sources[index],
                .target = targets[index],
                .edge_type = edge_type,
                .directional = directional,
            });
            try program.model.insertEdge(into, made);
        }
    }

    fn hasEdges(program: *const Program, at: *const GraphModel.View, subject: usize) bool {
        for (at.edges.items) |index| {
            const known = program.model.edges.items[index];
            if (known.source == subject or known.target == subject) return true;
        }
        return false;
    }

    /// Algorithms and snapshots, whose results agree with each other.
    fn look(program: *Program) !void {
        const at = program.view() orelse return;
        const found = at.view;
        const arena = program.scratch.allocator();
        const start = program.nodeRow(at.nodes.items[program.input.below(at.nodes.items.len)]);
        const end = program.nodeRow(at.nodes.items[program.input.below(at.nodes.items.len)]);
        const options: graph.algorithms.WalkOptions = .{ .direction = program.input.choose(GraphView.Direction, std.enums.values(GraphView.Direction)) };
        const broad = try found.breadthFirst(arena, &.{start}, options, null, &program.details);
        const deep = try found.depthFirst(arena, &.{start}, options, &program.details);
        if (broad.nodes.len != deep.nodes.len) return error.WalksDiffer;
        const path = try found.shortestPath(arena, start, end, options, null, &program.details);
        if ((path != null) != (std.mem.findScalar(u32, broad.nodes, end) != null)) return error.PathDiffersFromWalk;
        if (path) |known| {
            const place = std.mem.findScalar(u32, broad.nodes, end).?;
            if (known.edges.len != broad.depths[place]) return error.PathLengthDiffers;
        }
        const parts = try found.connectedComponents(arena, &.{});
        const strong = try found.stronglyConnectedComponents(arena, &.{});
        // The view's own node is left out while it has no edges.
        const counted = at.nodes.items.len - @intFromBool(!program.hasEdges(at, at.self));
        if (parts.nodes.len != counted or strong.nodes.len != counted or strong.count < parts.count) return error.PartsDiffer;
        const cycle = try found.findCycle(arena, &.{}, false);
        if (found.topologicalSort(arena, &.{}, &program.details)) |order| {
            if (cycle != null or order.len != counted) return error.SortDiffers;
        } else |problem| {
            if (problem != error.HasCycle) return problem;
            if (cycle == null) return error.SortDiffers;
        }
        try program.expectSnapshot(found);
    }

    /// A view that is saved and loaded into another store is saved the same.
    fn expectSnapshot(program: *Program, found: *const GraphView) !void {
        const saved = try found.snapshot(program.scratch.allocator(), program.host(), "note");
        defer program.host().release(@alignCast(@constCast(saved.data)));
        const other = try GraphStore.create(program.allocator.*);
        defer other.destroy(program.host());
        const loaded = try other.loadSnapshot(program.allocator.*, program.host(), saved, &.{}, &.{}, &program.details);
        const again = try loaded.snapshot(program.scratch.allocator(), program.host(), "note");
        defer program.host().release(@alignCast(@constCast(again.data)));
        if (!std.mem.eql(u8, saved.data, again.data)) return error.SnapshotDiffers;
    }
};

pub fn run(memory: *Memory, bytes: []const u8) anyerror!void {
    const allocator = memory.allocator();
    const store = try GraphStore.create(allocator);
    // The model must not run out of memory: it lies elsewhere.
    var arena: std.heap.ArenaAllocator = .init(memory.child);
    defer arena.deinit();
    var program: Program = .{
        .input = .{ .bytes = bytes },
        .allocator = &allocator,
        .store = store,
        .model = .{ .allocator = arena.allocator() },
        .scratch = .init(allocator),
        .details = undefined,
    };
    defer program.store.destroy(program.host());
    defer program.scratch.deinit();
    program.details = .{ .allocator = program.scratch.allocator() };
    while (!program.input.isOver()) {
        const scarcity = program.input.byte();
        if (scarcity & 0xf0 == 0xf0) memory.failAfter(scarcity & 0xf);
        const outcome = program.step();
        const has_refused = memory.recover();
        outcome catch |problem| if (problem != error.OutOfMemory or !has_refused) return problem;
        try program.model.expect(program.store);
        _ = program.scratch.reset(.free_all);
    }
}
