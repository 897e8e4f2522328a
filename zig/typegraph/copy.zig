//! Brings nodes, with all that they need, into another view of the same store.
//!
//! The same nodes and edges become members there; nothing is made anew but edges to types that the other view has under the same
//! name. What is needed is found first, then inserted: all or nothing.
const std = @import("std");
const graph = @import("graph");
const pyzig = @import("pyzig");
const attributes = @import("attributes.zig");
const Index = @import("Index.zig");
const failure = @import("failure.zig");
const kinds = @import("kinds.zig");
const types = @import("types.zig");
const TypeSystem = @import("TypeSystem.zig");
const Allocator = std.mem.Allocator;
const Details = failure.Details;
const Error = failure.Error;
const GraphView = graph.GraphView;
const Host = pyzig.Host;
const none = graph.none;

/// What is looked into again although it is in the other view already.
pub const CopyAgain = enum {
    /// Nothing: copying the same twice costs nothing.
    nothing,
    /// The nodes that are given.
    starts,
    /// All that is needed: what has been added since the last time is brought along.
    everything,
};

/// Which kinds of edges are followed.
pub const CopyFollow = struct {
    /// To children.
    composition: bool = true,
    /// To what is pointed to.
    pointer: bool = true,
    /// To successors.
    next: bool = true,
    /// From sets of operands to these.
    operand: bool = true,
    /// To the instances of traits.
    trait: bool = true,
    /// From the instance of a trait to the node that has it.
    trait_owner: bool = true,
    /// To what is connected, whichever way the edge was made.
    interface_connection: bool = false,
};

/// How nodes are copied.
pub const CopyOptions = struct {
    /// What is looked into again although it is in the other view already.
    again: CopyAgain = .nothing,
    /// Names of types whose trait instances are left behind; absent means only "has_source_chunk".
    skip_traits: ?[]const []const u8 = null,
    /// Which kinds of edges are followed; those of other kinds stay behind. What types are made of comes whole.
    follow: CopyFollow = .{},
};

/// What copying has done.
pub const CopySummary = struct {
    /// The nodes that are new in the other view.
    nodes: []const u32,
    /// How many edges are new there.
    edge_count: u32,
};

/// Brings nodes into another view of the same store, with what they consist of, point to, have as operands, successors and traits, and with their
/// types. The trait that a node has brings the node along. Instances of types, parents and predecessors stay behind, and connections unless they are
/// followed. Where the other view has a type of the same name in the same type graph, that is used instead.
pub fn copyNodes(
    system: *TypeSystem,
    view: *GraphView,
    allocator: Allocator,
    host: Host,
    destination: *GraphView,
    starts: []const u32,
    options: CopyOptions,
    details: *Details,
) Error!CopySummary {
    try system.enter(view);
    if (destination.store != view.store) return error.DifferentStore;
    for (starts) |start| try system.checkMember(start, details);
    if (destination == view) return .{ .nodes = &.{}, .edge_count = 0 };
    var copy: Copy = .{ .system = system, .allocator = allocator, .destination = destination, .options = options };
    for (starts) |start| {
        try copy.add(start, false);
        if (options.again != .nothing) try copy.lookInto(start);
    }
    try copy.close();
    return copy.insert(host, details);
}

/// Brings a type graph into another view: its own node and the built-in types, and unless `minimal` is set all other types. Instances stay behind.
pub fn copyTypeGraph(
    system: *TypeSystem,
    view: *GraphView,
    allocator: Allocator,
    host: Host,
    destination: *GraphView,
    self: u32,
    minimal: bool,
    again: CopyAgain,
    details: *Details,
) Error!CopySummary {
    try system.enter(view);
    const start = if (minimal) try types.builtin(system, self, "MakeChild", details) else self;
    return copyNodes(system, view, allocator, host, destination, &.{start}, .{ .again = if (minimal or again != .nothing) again else .starts }, details);
}

/// The built-in types that come with every type graph; the seventh comes with them.
const bootstrap = .{ "ImplementsType", "ImplementsTrait", "MakeChild", "MakeLink", "Reference", "TypeReference" };

const Copy = struct {
    system: *TypeSystem,
    allocator: Allocator,
    destination: *GraphView,
    options: CopyOptions,
    /// Nodes that the other view needs, new or not.
    nodes: std.AutoArrayHashMapUnmanaged(u32, void) = .empty,
    /// Nodes still to be looked into.
    open: std.ArrayList(u32) = .empty,
    looked_into: std.AutoHashMapUnmanaged(u32, void) = .empty,
    /// Types, and what was reached from them: all of that comes, whatever is followed elsewhere.
    whole: std.AutoHashMapUnmanaged(u32, void) = .empty,
    /// Edges to be inserted, by their rows in the view.
    edges: std.AutoArrayHashMapUnmanaged(u32, void) = .empty,
    /// Type graphs that have been met.
    type_graphs: std.AutoHashMapUnmanaged(u32, void) = .empty,
    /// Types that the other view has under the same name.
    stand_ins: std.AutoHashMapUnmanaged(u32, u32) = .empty,
    /// The types of the type graphs of the other view, by type graph and name.
    known_types: std.AutoHashMapUnmanaged([2]u32, u32) = .empty,

    fn view(copy: *const Copy) *GraphView {
        return copy.system.view;
    }

    /// Says that the other view needs a node, and whether a type does.
    fn add(copy: *Copy, node: u32, is_whole: bool) Error!void {
        if (copy.stand_ins.contains(node)) return;
        if (is_whole and !(try copy.whole.getOrPut(copy.allocator, node)).found_existing) {
            // It may have been looked into less thoroughly.
            if (copy.looked_into.remove(node)) try copy.lookInto(node);
        }
        if ((try copy.nodes.getOrPut(copy.allocator, node)).found_existing) return;
        const self = try copy.typeGraphOfType(node);
        if (self != none) {
            try copy.addTypeGraph(self);
            if (try copy.standIn(self, node)) {
                _ = copy.nodes.swapRemove(node);
                return;
            }
        }
        if (!copy.destination.containsNode(node) or copy.options.again == .everything) try copy.lookInto(node);
    }

    fn lookInto(copy: *Copy, node: u32) Error!void {
        if (copy.stand_ins.contains(node)) return;
        if ((try copy.looked_into.getOrPut(copy.allocator, node)).found_existing) return;
        try copy.open.append(copy.allocator, node);
    }

    /// The type graph that a node is a type of, or `none`.
    fn typeGraphOfType(copy: *const Copy, node: u32) Error!u32 {
        const system = copy.system;
        if (types.nameOfType(system, node) == none) return none;
        const parent = system.firstNode(node, kinds.composition, .in);
        if (parent == none) return none;
        return if (attributes.findBoolean(system.view.store, .node, parent, system.names.initialized) orelse false) parent else none;
    }

    fn addTypeGraph(copy: *Copy, self: u32) Error!void {
        if ((try copy.type_graphs.getOrPut(copy.allocator, self)).found_existing) return;
        var edges = copy.destination.edgesOf(self, kinds.composition, .out);
        while (edges.next()) |visit| {
            const entry = try copy.known_types.getOrPut(copy.allocator, .{ self, Index.nameOf(copy.destination, &copy.system.names, visit.edge) });
            if (!entry.found_existing) entry.value_ptr.* = visit.other;
        }
        // Its own node comes without its other types, unless it is what is copied.
        try copy.nodes.put(copy.allocator, self, {});
        inline for (bootstrap) |name| {
            const node = try copy.system.childNamed(self, @field(copy.system.names, name));
            if (node != none) try copy.add(node, true);
        }
    }

    /// Whether the other view has another type of the same name.
    fn standIn(copy: *Copy, self: u32, node: u32) Error!bool {
        if (copy.destination.containsNode(node)) return false;
        const known = copy.known_types.get(.{ self, types.nameOfType(copy.system, node) }) orelse return false;
        try copy.stand_ins.put(copy.allocator, node, known);
        return true;
    }

    fn close(copy: *Copy) Error!void {
        while (copy.open.pop()) |node| {
            const is_type_graph = attributes.findBoolean(copy.view().store, .node, node, copy.system.names.initialized) orelse false;
            if (is_type_graph) try copy.addTypeGraph(node);
            const self = try copy.typeGraphOfType(node);
            const is_whole = is_type_graph or self != none or copy.whole.contains(node);
            const follow: CopyFollow = if (is_whole) .{} else copy.options.follow;
            inline for (.{ "composition", "pointer", "next", "operand", "trait" }) |name| {
                const kind = @field(kinds, name);
                if (@field(follow, name)) {
                    var edges = copy.view().edgesOf(node, kind, .out);
                    while (edges.next()) |visit| {
                        if (kind == kinds.trait and copy.isSkipped(visit.other)) continue;
                        if (kind == kinds.composition and copy.isSkipped(visit.other)) continue;
                        if (kind == kinds.pointer and copy.isInheritance(visit.edge)) continue;
                        try copy.addEdge(visit.row, visit.other, is_whole);
                    }
                }
            }
            if (follow.interface_connection) {
                var edges = copy.view().edgesOf(node, kinds.interface_connection, .any);
                while (edges.next()) |visit| try copy.addEdge(visit.row, visit.other, false);
            }
            if (copy.view().firstEdge(node, kinds.type_instance, .in)) |visit| try copy.addEdge(visit.row, visit.other, true);
            if (follow.trait_owner) {
                if (copy.view().firstEdge(node, kinds.trait, .in)) |visit| try copy.addEdge(visit.row, visit.other, is_whole);
            }
            if (self != none) {
                if (copy.view().firstEdge(node, kinds.composition, .in)) |visit| try copy.addEdge(visit.row, visit.other, true);
            }
        }
    }

    fn addEdge(copy: *Copy, row: u32, other: u32, is_whole: bool) Error!void {
        try copy.edges.put(copy.allocator, row, {});
        try copy.add(other, is_whole);
    }

    fn isInheritance(copy: *const Copy, edge: u32) bool {
        const names = &copy.system.names;
        return attributes.findText(copy.view().store, .edge, edge, names.name) == names.inherits;
    }

    fn isSkipped(copy: *const Copy, instance: u32) bool {
        const type_node = copy.system.firstNode(instance, kinds.type_instance, .in);
        if (type_node == none) return false;
        const name = types.nameOfType(copy.system, type_node);
        if (name == none) return false;
        const skipped_names: []const []const u8 = copy.options.skip_traits orelse &.{"has_source_chunk"};
        for (skipped_names) |skipped| if (std.mem.eql(u8, skipped, copy.system.textOf(name))) return true;
        return false;
    }

    fn insert(copy: *Copy, host: Host, details: *Details) Error!CopySummary {
        const destination = copy.destination;
        const store = destination.store;
        const allocator = copy.allocator;
        var graph_details: graph.GraphStore.Details = .{ .allocator = details.allocator };
        const removals_before = destination.edgeCount();
        const rows = copy.edges.keys();
        std.mem.sort(u32, rows, {}, std.sort.asc(u32));
        var fresh: std.ArrayList(u32) = .empty;
        for (copy.nodes.keys()) |node| if (!destination.containsNode(node)) try fresh.append(allocator, node);
        // Nodes come in the order that they have in the view.
        std.mem.sort(u32, fresh.items, copy.view(), struct {
            fn isBefore(of: *const GraphView, a: u32, b: u32) bool {
                return of.nodes().find(a).? < of.nodes().find(b).?;
            }
        }.isBefore);
        // Edges whose ends have other stand-ins are made last.
        var replaced: graph.Pattern = .empty;
        defer replaced.deinit(allocator);
        errdefer for (fresh.items) |node| {
            if (destination.containsNode(node)) _ = destination.removeNode(host, node, &graph_details) catch unreachable; // not the view's own
        };
        _ = insertNodes(destination, host, fresh.items) catch return error.OutOfMemory;
        var inserted: std.ArrayList(u32) = .empty;
        try inserted.ensureTotalCapacity(allocator, rows.len);
        errdefer for (inserted.items) |edge| {
            _ = destination.removeEdge(host, edge, &graph_details) catch unreachable; // an edge
        };
        for (rows) |row| {
            const edge = copy.view().edge_members.pointer(.edge)[row];
            const source = store.edges.pointer(.source)[edge];
            const target = store.edges.pointer(.target)[edge];
            if (copy.stand_ins.contains(source) or copy.stand_ins.contains(target)) {
                try copy.replace(&replaced, edge, source, target);
                continue;
            }
            if (!destination.containsNode(source) or !destination.containsNode(target) or destination.containsEdge(edge)) continue;
            _ = destination.insertEdge(host, edge, &graph_details) catch return error.OutOfMemory;
            inserted.appendAssumeCapacity(edge);
        }
        const edge_count = destination.edgeCount() - removals_before + @as(u32, @intCast(replaced.edges.items.len));
        try replaced.insert(allocator, host, destination, 1, &.{});
        return .{ .nodes = fresh.items, .edge_count = edge_count };
    }

    /// Describes an edge from or to the type that the other view has, unless there is one.
    fn replace(copy: *Copy, pattern: *graph.Pattern, edge: u32, source: u32, target: u32) Error!void {
        const store = copy.destination.store;
        const kind = store.edges.pointer(.edge_type)[edge];
        const from = copy.stand_ins.get(source) orelse source;
        const to = copy.stand_ins.get(target) orelse target;
        // The type of the other view has its own place in the type graph, and its own rules.
        if (kind == kinds.composition or kind == kinds.trait or copy.stand_ins.contains(source) and kind != kinds.type_instance) return;
        if (!copy.destination.containsNode(from) or !copy.destination.containsNode(to)) return;
        const is_type = kind == kinds.type_instance;
        var known = copy.destination.edgesOf(if (is_type) to else from, kind, if (is_type) .in else .out);
        while (known.next()) |visit| if (visit.other == (if (is_type) from else to)) return;
        _ = try pattern.addEdge(copy.allocator, .outer(from), .outer(to), .{
            .edge_type = kind,
            .directional = store.edges.pointer(.directional)[edge],
            .order = store.edges.pointer(.order)[edge],
            .specific = store.edges.pointer(.specific)[edge],
        });
        const list = store.listOf(.edge, edge);
        for (list.start..list.start + list.count) |position| {
            try pattern.addEdgeAttribute(copy.allocator, store.attributes.get(@intCast(position)));
        }
    }
};

fn insertNodes(destination: *GraphView, host: Host, list: []const u32) graph.GraphStore.Error!void {
    var details: graph.GraphStore.Details = .{ .allocator = undefined };
    _ = try destination.insertNodes(host, list, &details);
}
