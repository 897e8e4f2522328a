//! Memory of one run of a target: it knows what is still in use, sees writes next to a block, and can be made to run out.
//!
//! Blocks never grow in place, so that code that keeps an old address is found out. Before and after each block lies a guard.
const std = @import("std");
const Alignment = std.mem.Alignment;
const Allocator = std.mem.Allocator;
const Memory = @This();

/// What is wrong with how memory was used.
pub const Misuse = error{ MemoryLeak, MemoryOverwritten };

const guard_length = 16;
const guard_byte = 0xfd;

child: Allocator,
live_blocks: usize = 0,
/// How many blocks were ever asked for.
requests: u64 = 0,
/// How many more requests are met; null: all of them.
remaining: ?u64 = null,
/// Whether a request was refused since the last `failAfter`.
has_refused: bool = false,
/// A guard was damaged.
is_damaged: bool = false,

/// From now on, only so many requests are met.
pub fn failAfter(memory: *Memory, count: u64) void {
    @disableInstrumentation();
    memory.remaining = count;
    memory.has_refused = false;
}

/// Requests are met again. Returns whether one was refused.
pub fn recover(memory: *Memory) bool {
    @disableInstrumentation();
    memory.remaining = null;
    defer memory.has_refused = false;
    return memory.has_refused;
}

/// To be called when nothing should be in use any more.
pub fn finish(memory: *const Memory) Misuse!void {
    @disableInstrumentation();
    if (memory.is_damaged) return error.MemoryOverwritten;
    if (memory.live_blocks != 0) return error.MemoryLeak;
}

pub fn allocator(memory: *Memory) Allocator {
    @disableInstrumentation();
    return .{ .ptr = memory, .vtable = &.{
        .alloc = allocate,
        .resize = Allocator.noResize,
        .remap = Allocator.noRemap,
        .free = free,
    } };
}

/// How far a block is from the start of what was asked from the child.
fn offsetOf(alignment: Alignment) usize {
    @disableInstrumentation();
    return @max(guard_length, alignment.toByteUnits());
}

fn allocate(context: *anyopaque, length: usize, alignment: Alignment, return_address: usize) ?[*]u8 {
    @disableInstrumentation();
    const memory: *Memory = @ptrCast(@alignCast(context));
    memory.requests += 1;
    if (memory.remaining) |*remaining| {
        if (remaining.* == 0) {
            memory.has_refused = true;
            return null;
        }
        remaining.* -= 1;
    }
    const offset = offsetOf(alignment);
    const whole = memory.child.rawAlloc(offset + length + guard_length, alignment, return_address) orelse return null;
    @memset(whole[0..offset], guard_byte);
    @memset(whole[offset + length ..][0..guard_length], guard_byte);
    memory.live_blocks += 1;
    return whole + offset;
}

fn free(context: *anyopaque, block: []u8, alignment: Alignment, return_address: usize) void {
    @disableInstrumentation();
    const memory: *Memory = @ptrCast(@alignCast(context));
    const offset = offsetOf(alignment);
    const whole = (block.ptr - offset)[0 .. offset + block.len + guard_length];
    // The end is where the block's owner believes it to be: a wrong length is found as well.
    for ([_][]const u8{ whole[0..offset], whole[offset + block.len ..] }) |guard| {
        if (!std.mem.allEqual(u8, guard, guard_byte)) memory.is_damaged = true;
    }
    @memset(whole, 0xaa);
    memory.live_blocks -= 1;
    memory.child.rawFree(whole, alignment, return_address);
}

test "leaks and refusals are noticed" {
    var memory: Memory = .{ .child = std.testing.allocator };
    const block = try memory.allocator().alloc(u8, 5);
    try std.testing.expectError(error.MemoryLeak, memory.finish());
    memory.failAfter(1);
    const second = try memory.allocator().alloc(u32, 2);
    try std.testing.expectError(error.OutOfMemory, memory.allocator().alloc(u8, 1));
    try std.testing.expect(memory.recover());
    try std.testing.expect(!memory.recover());
    memory.allocator().free(block);
    memory.allocator().free(second);
    try memory.finish();
}

test "a write behind a block, and a wrong length, are noticed" {
    var memory: Memory = .{ .child = std.testing.allocator };
    const block = try memory.allocator().alloc(u8, 5);
    block.ptr[5] = 1;
    memory.allocator().free(block);
    try std.testing.expectError(error.MemoryOverwritten, memory.finish());
}
