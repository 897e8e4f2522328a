//! Runs one input of a target and checks what every target must hold.
const builtin = @import("builtin");
const std = @import("std");
const Memory = @import("Memory.zig");
const Target = @import("Target.zig");

/// With libc, valgrind knows of every block.
const backing = if (builtin.link_libc) std.heap.c_allocator else std.heap.smp_allocator;

/// Runs an input, and again with memory running out if the target wants that. An error is a finding.
pub fn execute(target: *const Target, input: []const u8) anyerror!void {
    var memory: Memory = .{ .child = backing };
    try target.run(&memory, input);
    try memory.finish();
    if (!target.runs_out or memory.requests == 0) return;

    // The input decides whether and where; a second run for each would halve the speed.
    const choice = std.hash.Wyhash.hash(0, input);
    if (choice % 4 != 0) return;
    var scarce: Memory = .{ .child = backing };
    scarce.failAfter((choice >> 2) % memory.requests);
    target.run(&scarce, input) catch |problem| {
        if (problem != error.OutOfMemory) return problem;
        if (!scarce.has_refused) return error.NeedlesslyOutOfMemory;
    };
    try scarce.finish();
}

const testing = std.testing;

test "what is still in use after a run is a finding" {
    const target: Target = .{ .name = "leak", .checks = "", .longest = 1, .run = struct {
        fn run(memory: *Memory, _: []const u8) !void {
            const block = try memory.allocator().alloc(u8, 1);
            _ = block;
        }
    }.run };
    try testing.expectError(error.MemoryLeak, execute(&target, ""));
}

test "memory that runs out may be reported, but nothing may stay in use" {
    const Runs = struct {
        fn tidy(memory: *Memory, _: []const u8) !void {
            const first = try memory.allocator().alloc(u8, 1);
            defer memory.allocator().free(first);
            const second = try memory.allocator().alloc(u8, 1);
            memory.allocator().free(second);
        }
        fn untidy(memory: *Memory, _: []const u8) !void {
            const first = try memory.allocator().alloc(u8, 1);
            const second = try memory.allocator().alloc(u8, 1);
            memory.allocator().free(second);
            memory.allocator().free(first);
        }
    };
    const tidy: Target = .{ .name = "tidy", .checks = "", .longest = 1, .run = Runs.tidy, .runs_out = true };
    const untidy: Target = .{ .name = "untidy", .checks = "", .longest = 1, .run = Runs.untidy, .runs_out = true };
    var found = false;
    for (0..256) |byte| {
        const input = [_]u8{@intCast(byte)};
        try execute(&tidy, &input);
        execute(&untidy, &input) catch |problem| {
            try testing.expectEqual(error.MemoryLeak, problem);
            found = true;
        };
    }
    try testing.expect(found);
}
