//! Ranges of rows within a table, handed out in size classes and used again.
//!
//! Capacities are 1, 2, 3, 4, 6, 8, 12, 16, … rows: two classes an octave, so that at most a third of a run is unused after it grew.
//!
//! Invariant: a free run's first row holds, in the link column, the start of the next free run of its class.
const std = @import("std");
const assert = std.debug.assert;
const pyzig = @import("pyzig");
const Allocator = std.mem.Allocator;
const Host = pyzig.Host;

/// Marks the end of a chain, and an absent row.
pub const none: u32 = std.math.maxInt(u32);

/// Number of size classes.
pub const class_count = 63;

/// Rows of the longest run.
pub const longest: u32 = 3 << 30;

/// Rows of a run of a class.
pub fn capacityOf(class: u8) u32 {
    assert(class < class_count);
    if (class == 0) return 1;
    const half: u5 = @intCast(class / 2);
    return if (class % 2 == 1) @as(u32, 2) << half else @as(u32, 3) << (half - 1);
}

/// The smallest class whose runs have `count` rows.
pub fn classFor(count: u32) u8 {
    if (count <= 1) return 0;
    const exponent: u8 = 32 - @as(u8, @clz(count - 1));
    if (exponent >= 2 and count <= @as(u64, 3) << @intCast(exponent - 2)) return 2 * (exponent - 1);
    return 2 * exponent - 1;
}

/// Hands out runs of the rows of `Table`; `link` is the column that chains free runs.
pub fn Runs(comptime Table: type, comptime link: Table.Column) type {
    return struct {
        const Self = @This();

        first_free: [class_count]u32 = @splat(none),

        /// Takes a run of a class; what its rows hold is undefined.
        pub fn take(runs: *Self, table: *Table, host: Host, class: u8) Allocator.Error!u32 {
            if (runs.first_free[class] == none) try table.ensureUnusedCapacity(host, capacityOf(class));
            return runs.takeAssumeCapacity(table, class);
        }

        /// Takes a run for which a free one or room in the table is known to be there.
        pub fn takeAssumeCapacity(runs: *Self, table: *Table, class: u8) u32 {
            const free = runs.first_free[class];
            if (free != none) {
                runs.first_free[class] = @intCast(table.pointer(link)[free]);
                return free;
            }
            const start = table.len;
            table.setLength(start + capacityOf(class));
            return start;
        }

        /// Gives a run back.
        pub fn give(runs: *Self, table: *Table, start: u32, class: u8) void {
            assert(start + capacityOf(class) <= table.len);
            table.pointer(link)[start] = runs.first_free[class];
            runs.first_free[class] = start;
        }
    };
}

test "every count fits its class, and no smaller class" {
    var count: u32 = 1;
    while (count < 100_000) : (count += 1 + count / 64) {
        const class = classFor(count);
        try std.testing.expect(capacityOf(class) >= count);
        if (class > 0) try std.testing.expect(capacityOf(class - 1) < count);
    }
    try std.testing.expectEqual(61, classFor(std.math.maxInt(u31)));
}

test "runs are used again" {
    const Table = pyzig.Table(struct { value: u32 });
    const host: Host = .fromAllocator(&std.testing.allocator);
    var table: Table = .empty;
    defer table.deinit(host);
    var runs: Runs(Table, .value) = .{};
    const first = try runs.take(&table, host, 3);
    const second = try runs.take(&table, host, 3);
    runs.give(&table, first, 3);
    runs.give(&table, second, 3);
    try std.testing.expectEqual(second, try runs.take(&table, host, 3));
    try std.testing.expectEqual(first, try runs.take(&table, host, 3));
    try std.testing.expectEqual(8, table.len);
}
