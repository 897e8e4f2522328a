//! Other spellings of atoms, with which a tree can be written without being edited.
const std = @import("std");
const Allocator = std.mem.Allocator;
const Respellings = @This();

allocator: Allocator,
/// All spellings, one after the other.
text: std.ArrayList(u8) = .empty,
/// Where the spelling of a node lies in `text`.
spans: std.AutoHashMapUnmanaged(u32, Span) = .empty,

const Span = struct { start: usize, end: usize };

pub fn init(allocator: Allocator) Respellings {
    return .{ .allocator = allocator };
}

pub fn deinit(self: *Respellings) void {
    self.text.deinit(self.allocator);
    self.spans.deinit(self.allocator);
    self.* = undefined;
}

/// Gives an atom a spelling, which is copied.
pub fn put(self: *Respellings, node: u32, spelling: []const u8) Allocator.Error!void {
    const start = self.text.items.len;
    try self.spans.ensureUnusedCapacity(self.allocator, 1);
    try self.text.appendSlice(self.allocator, spelling);
    self.spans.putAssumeCapacity(node, .{ .start = start, .end = self.text.items.len });
}

/// The spelling of an atom; null when it has its own.
pub fn of(self: *const Respellings, node: u32) ?[]const u8 {
    const span = self.spans.get(node) orelse return null;
    return self.text.items[span.start..span.end];
}
