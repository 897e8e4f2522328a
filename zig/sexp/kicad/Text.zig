//! The text of an atom, which may be quoted. It is a part of the tree, and valid until the next edit.
const std = @import("std");
const Allocator = std.mem.Allocator;
const atom = @import("../atom.zig");
const match = @import("match.zig");
const Kind = @import("../node.zig").Kind;
const Text = @This();

kind: Kind,
/// As it stands in the file.
spelling: []const u8,

/// Whether this is the text `expected`.
pub fn equals(self: Text, expected: []const u8) bool {
    return match.hasText(self.kind, self.spelling, expected);
}

/// A copy without quotes and escapes.
pub fn toOwned(self: Text, allocator: Allocator) Allocator.Error![]u8 {
    var result: std.ArrayList(u8) = .empty;
    errdefer result.deinit(allocator);
    try result.ensureTotalCapacity(allocator, self.spelling.len);
    var value: atom.Value = .of(self.kind, self.spelling);
    while (value.next()) |byte| result.appendAssumeCapacity(byte);
    return result.toOwnedSlice(allocator);
}

/// Writes the text without quotes and escapes: `{f}`.
pub fn format(self: Text, writer: *std.Io.Writer) std.Io.Writer.Error!void {
    var value: atom.Value = .of(self.kind, self.spelling);
    while (value.next()) |byte| try writer.writeByte(byte);
}
