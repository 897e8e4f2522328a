//! What the tests of this module share.
const std = @import("std");
const Allocator = std.mem.Allocator;
const pyzig = @import("pyzig");
const failure = @import("failure.zig");
const Parser = @import("Parser.zig");
const Tree = @import("Tree.zig");

/// A small board as KiCad 9 saves it.
pub const board = "(kicad_pcb\n\t(version 20241229)\n\t(net 0 \"\")\n\t(footprint \"R\"\n\t\t(at 1 2)\n\t\t(pad \"1\" smd)\n\t)\n)\n";

/// A tree over a copy of a text, with the memory it needs.
pub const Fixture = struct {
    allocator: *const Allocator,
    host: pyzig.Host,
    arena: std.heap.ArenaAllocator,
    details: pyzig.Details(failure.ParseFailure),
    tree: *Tree,

    /// Makes the fixture in place, because the tree's memory points at it.
    pub fn init(self: *Fixture, allocator: *const Allocator, text: []const u8, options: Parser.ParseOptions) !void {
        self.allocator = allocator;
        self.host = .fromAllocator(allocator);
        self.arena = .init(allocator.*);
        errdefer self.arena.deinit();
        self.details = .{ .allocator = self.arena.allocator() };
        const buffer = try self.host.allocate(text.len);
        errdefer self.host.release(buffer);
        @memcpy(buffer, text);
        self.tree = try Tree.parse(allocator.*, self.host, .{ .data = buffer }, options, &self.details);
    }

    pub fn deinit(self: *Fixture) void {
        self.tree.destroy(self.host);
        self.arena.deinit();
    }

    pub fn create(self: *Fixture, text: []const u8) !u32 {
        return self.tree.create(self.host, text, &self.details);
    }

    /// The node at a path of child indexes from the document.
    pub fn at(self: *const Fixture, path: []const usize) u32 {
        var node: u32 = 0;
        for (path) |index| {
            node = self.tree.firstChild(node);
            for (0..index) |_| node = self.tree.nodes.items(.next)[node];
        }
        return node;
    }

    pub fn release(self: *const Fixture, bytes: pyzig.Bytes) void {
        self.host.release(@alignCast(@constCast(bytes.data)));
    }

    pub fn expectWritten(self: *Fixture, expected: []const u8) !void {
        const bytes = try self.tree.write(self.host);
        defer self.release(bytes);
        try std.testing.expectEqualStrings(expected, bytes.data);
        try self.tree.verify(std.testing.allocator);
    }
};

/// Parses a text that must fail, and returns the error with what it tells; the memory is the caller's arena.
pub fn expectFailure(arena: Allocator, expected: anyerror, text: []const u8, options: Parser.ParseOptions) !failure.ParseFailure {
    const host: pyzig.Host = .fromAllocator(&std.testing.allocator);
    const buffer = try host.allocate(text.len);
    defer host.release(buffer);
    @memcpy(buffer, text);
    var details: pyzig.Details(failure.ParseFailure) = .{ .allocator = arena };
    try std.testing.expectError(expected, Tree.parse(std.testing.allocator, host, .{ .data = buffer }, options, &details));
    return details.fields.?;
}
