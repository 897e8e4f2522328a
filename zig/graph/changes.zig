//! The last changes of one kind, for indexes elsewhere that follow a graph without looking at all of it again.

/// Remembers the last `kept` changes, and how many there have been.
pub fn Changes(comptime Change: type) type {
    return struct {
        const Self = @This();

        /// Who has seen all but this many can catch up; who has missed more has to start anew.
        pub const kept = 64;

        last: [kept]Change = undefined,
        /// How many there have been.
        count: u64 = 0,

        /// Remembers a change.
        pub fn note(changes: *Self, change: Change) void {
            changes.last[@intCast(changes.count % kept)] = change;
            changes.count += 1;
        }

        /// Whether who has seen `seen` changes has missed some that are forgotten.
        pub fn isForgotten(changes: *const Self, seen: u64) bool {
            return changes.count - seen > kept;
        }

        /// A change that is not forgotten.
        pub fn at(changes: *const Self, number: u64) Change {
            return changes.last[@intCast(number % kept)];
        }
    };
}

test "the last changes are remembered, and that others are not" {
    const std = @import("std");
    var changes: Changes(u32) = .{};
    for (0..100) |number| changes.note(@intCast(number));
    try std.testing.expect(changes.isForgotten(35));
    try std.testing.expect(!changes.isForgotten(36));
    for (36..100) |number| try std.testing.expectEqual(number, changes.at(number));
}
