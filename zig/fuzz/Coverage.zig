//! Which edges of the program a run has taken. The compiler counts them, for modules that are compiled with `-ffuzz`, in one byte each.
const builtin = @import("builtin");
const std = @import("std");
const Allocator = std.mem.Allocator;
const Coverage = @This();

/// The compiler's counters; empty in a program that is not instrumented.
counters: []u8,
/// For each edge the classes of counts that were seen, a bit each.
seen: []u8,
/// How many edges were ever taken.
edge_count: usize = 0,

pub fn init(allocator: Allocator) Allocator.Error!Coverage {
    const counters = compilerCounters();
    const seen = try allocator.alloc(u8, counters.len);
    @memset(seen, 0);
    return .{ .counters = counters, .seen = seen };
}

pub fn deinit(coverage: *Coverage, allocator: Allocator) void {
    allocator.free(coverage.seen);
}

/// The linker marks the ends of a section whose name is a valid identifier.
fn compilerCounters() []u8 {
    @disableInstrumentation();
    if (!builtin.fuzz) return &.{};
    const start = @extern(?[*]u8, .{ .name = "__start___sancov_cntrs", .linkage = .weak }) orelse return &.{};
    const stop = @extern(?[*]u8, .{ .name = "__stop___sancov_cntrs", .linkage = .weak }) orelse return &.{};
    return start[0 .. @intFromPtr(stop) - @intFromPtr(start)];
}

/// To be called before a run.
pub fn reset(coverage: *const Coverage) void {
    @disableInstrumentation();
    @memset(coverage.counters, 0);
}

/// Takes over what a run has done. Returns whether any of it is new.
pub fn collect(coverage: *Coverage) bool {
    @disableInstrumentation();
    const lanes = 32;
    const Lanes = @Vector(lanes, u8);
    var is_new = false;
    var index: usize = 0;
    while (index < coverage.counters.len) {
        if (coverage.counters.len - index >= lanes) {
            const some: Lanes = coverage.counters[index..][0..lanes].*;
            if (@reduce(.Or, some) == 0) {
                index += lanes;
                continue;
            }
        }
        const end = @min(index + lanes, coverage.counters.len);
        for (coverage.counters[index..end], coverage.seen[index..end]) |count, *seen| {
            if (count == 0) continue;
            const class = classOf(count);
            if (seen.* & class != 0) continue;
            if (seen.* == 0) coverage.edge_count += 1;
            seen.* |= class;
            is_new = true;
        }
        index = end;
    }
    return is_new;
}

/// Counts that are alike: 1, 2, 3, 4 to 7, 8 to 15, 16 to 31, 32 to 127, more.
fn classOf(count: u8) u8 {
    @disableInstrumentation();
    return switch (count) {
        0 => 0,
        1 => 1,
        2 => 2,
        3 => 4,
        4...7 => 8,
        8...15 => 16,
        16...31 => 32,
        32...127 => 64,
        128...255 => 128,
    };
}

test "an edge is new once for each class of counts" {
    var counters: [70]u8 = @splat(0);
    var seen: [70]u8 = @splat(0);
    var coverage: Coverage = .{ .counters = &counters, .seen = &seen };
    try std.testing.expect(!coverage.collect());
    for ([_]u8{ 1, 2, 3, 4, 8, 16, 32, 128 }) |count| {
        counters[69] = count;
        try std.testing.expect(coverage.collect());
        try std.testing.expect(!coverage.collect());
    }
    counters[69] = 5;
    try std.testing.expect(!coverage.collect());
    counters[3] = 1;
    try std.testing.expect(coverage.collect());
    try std.testing.expectEqual(2, coverage.edge_count);
}
