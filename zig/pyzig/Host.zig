//! Memory that the host of a library lends to it.
//!
//! Tables and large results lie in buffers that the host allocates (in JavaScript: an `ArrayBuffer` each), so that the host reads
//! them in place. A `Host` arrives as a parameter with every call and is never stored: it belongs to the calling thread, and
//! objects outlive threads.
//!
//! Invariants:
//! - a buffer stays at its address until it is released;
//! - a fresh buffer is zeroed and aligned to at least `alignment` bytes;
//! - a released buffer is never touched again: the host may take it away as soon as the running call returns.
const std = @import("std");
const huge_pages = @import("huge_pages.zig");
const Allocator = std.mem.Allocator;
const Host = @This();

/// Every host buffer is aligned to this many bytes.
pub const alignment = 8;

/// A host buffer.
pub const Buffer = []align(alignment) u8;

context: *anyopaque,
vtable: *const VTable,

pub const VTable = struct {
    /// Returns `byte_length` (> 0) zeroed bytes, or null when the host can't have them.
    allocate: *const fn (context: *anyopaque, byte_length: usize) ?[*]align(alignment) u8,
    /// Says that the library has no more use for a buffer.
    release: *const fn (context: *anyopaque, buffer: Buffer) void,
};

/// Returns a zeroed buffer of `byte_length` bytes.
pub fn allocate(host: Host, byte_length: usize) Allocator.Error!Buffer {
    if (byte_length == 0) return &.{};
    const pointer = host.vtable.allocate(host.context, byte_length) orelse return error.OutOfMemory;
    const buffer = pointer[0..byte_length];
    huge_pages.advise(buffer);
    return buffer;
}

/// Gives a buffer back.
pub fn release(host: Host, buffer: Buffer) void {
    if (buffer.len == 0) return;
    host.vtable.release(host.context, buffer);
}

/// A host whose buffers come from an ordinary allocator: for tests and for Zig programs.
pub fn fromAllocator(allocator: *const Allocator) Host {
    return .{ .context = @ptrCast(@constCast(allocator)), .vtable = &allocator_vtable };
}

const allocator_vtable: VTable = .{ .allocate = allocateFromAllocator, .release = releaseToAllocator };

fn allocateFromAllocator(context: *anyopaque, byte_length: usize) ?[*]align(alignment) u8 {
    const allocator: *const Allocator = @ptrCast(@alignCast(context));
    const buffer = allocator.alignedAlloc(u8, .fromByteUnits(alignment), byte_length) catch return null;
    @memset(buffer, 0);
    return buffer.ptr;
}

fn releaseToAllocator(context: *anyopaque, buffer: Buffer) void {
    const allocator: *const Allocator = @ptrCast(@alignCast(context));
    allocator.free(buffer);
}

test "a host over an allocator gives zeroed memory and takes it back" {
    const host = fromAllocator(&std.testing.allocator);
    const buffer = try host.allocate(100);
    defer host.release(buffer);
    for (buffer) |byte| try std.testing.expectEqual(0, byte);
}

test "an empty buffer needs no memory" {
    const host = fromAllocator(&std.testing.failing_allocator);
    const buffer = try host.allocate(0);
    host.release(buffer);
    try std.testing.expectError(error.OutOfMemory, host.allocate(1));
}
