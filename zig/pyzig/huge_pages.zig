//! Huge pages under large pieces of memory: a hint to the system that saves most page faults of a first pass over fresh memory, and most
//! misses of the address cache when it is read here and there.
const builtin = @import("builtin");
const std = @import("std");
const assert = std.debug.assert;
const Alignment = std.mem.Alignment;
const Allocator = std.mem.Allocator;

/// Above this many bytes memory is worth asking for.
const threshold = 4 << 20;

/// Asks for huge pages under the pages that lie within `memory`, when it is large.
pub fn advise(memory: []u8) void {
    const page = std.heap.page_size_min;
    const start = std.mem.alignForward(usize, @intFromPtr(memory.ptr), page);
    const end = std.mem.alignBackward(usize, @intFromPtr(memory.ptr) + memory.len, page);
    if (memory.len >= threshold) advisePages(start, end);
}

fn advisePages(start: usize, end: usize) void {
    if (builtin.os.tag != .linux) return;
    const huge_page_advice = 14; // MADV_HUGEPAGE
    _ = std.os.linux.madvise(@ptrFromInt(start), end - start, huge_page_advice);
}

/// The general allocator, with huge pages under what is large.
pub const allocator: Allocator = .{ .ptr = undefined, .vtable = &vtable };

const general = std.heap.smp_allocator;

const vtable: Allocator.VTable = .{ .alloc = &alloc, .resize = &resize, .remap = &remap, .free = &free };

fn alloc(_: *anyopaque, len: usize, alignment: Alignment, return_address: usize) ?[*]u8 {
    const memory = general.rawAlloc(len, alignment, return_address) orelse return null;
    if (len >= threshold) {
        // Large memory is whole pages. All of them get the advice: what is advised in part is several mappings for the system, which
        // it refuses to move as one when the memory grows.
        const start = @intFromPtr(memory);
        assert(start % std.heap.page_size_min == 0);
        advisePages(start, std.mem.alignForward(usize, start + len, std.heap.page_size_min));
    }
    return memory;
}

fn resize(_: *anyopaque, memory: []u8, alignment: Alignment, new_len: usize, return_address: usize) bool {
    return general.rawResize(memory, alignment, new_len, return_address);
}

fn remap(_: *anyopaque, memory: []u8, alignment: Alignment, new_len: usize, return_address: usize) ?[*]u8 {
    return general.rawRemap(memory, alignment, new_len, return_address);
}

fn free(_: *anyopaque, memory: []u8, alignment: Alignment, return_address: usize) void {
    general.rawFree(memory, alignment, return_address);
}

test "small and large memory can be written, grows, and goes" {
    for ([_]usize{ 100, threshold * 2 + 1 }) |len| {
        var memory = try allocator.alloc(u8, len);
        memory[0] = 1;
        memory[len - 1] = 2;
        memory = try allocator.realloc(memory, len * 2);
        defer allocator.free(memory);
        try std.testing.expectEqual([2]u8{ 1, 2 }, .{ memory[0], memory[len - 1] });
    }
}
