//! Counted memory: every object of a library has a heap of its own, so what it holds is known at any time.
const builtin = @import("builtin");
const std = @import("std");
const assert = std.debug.assert;
const Alignment = std.mem.Alignment;
const Allocator = std.mem.Allocator;

/// Live memory of one library on one thread. The host owns the memory of this struct and reads it in place.
pub const Counters = extern struct {
    live_bytes: i64 = 0,
    live_objects: i64 = 0,
};

/// The memory of one object. `allocator()` is what the object stores and uses for everything of its own.
///
/// Invariant: `bytes` is the sum of the sizes of all live allocations, and is part of `counters.live_bytes`.
pub const Heap = struct {
    backing: Allocator,
    /// Null while the object is on its way to another thread.
    counters: ?*Counters,
    bytes: usize = 0,
    /// The answer to `question`.
    owner: Owner,

    /// Makes the heap of a new object. It lies in the backing memory itself, since objects keep pointers to it.
    pub fn create(backing: Allocator, counters: *Counters) Allocator.Error!*Heap {
        const heap = try backing.create(Heap);
        heap.* = .{ .backing = backing, .counters = counters, .owner = ownerFor(heap) };
        counters.live_bytes += @sizeOf(Heap);
        counters.live_objects += 1;
        return heap;
    }

    /// Gives the heap back; its object has freed all it held.
    pub fn destroy(heap: *Heap) void {
        // What the object forgot to free stays in the counters, where tests find it.
        const counters = heap.counters.?;
        counters.live_bytes -= @sizeOf(Heap);
        counters.live_objects -= 1;
        heap.backing.destroy(heap);
    }

    /// Takes the heap out of the counters of its thread, unless that has been done already.
    pub fn leave(heap: *Heap) void {
        const counters = heap.counters orelse return;
        counters.live_bytes -= @intCast(heap.bytes + @sizeOf(Heap));
        counters.live_objects -= 1;
        heap.counters = null;
    }

    /// Adds a heap that has left its thread to the counters of another one.
    pub fn enter(heap: *Heap, counters: *Counters) void {
        if (heap.counters != null) return;
        counters.live_bytes += @intCast(heap.bytes + @sizeOf(Heap));
        counters.live_objects += 1;
        heap.counters = counters;
    }

    pub fn allocator(heap: *Heap) Allocator {
        return .{ .ptr = heap, .vtable = &vtable };
    }

    /// The heap behind an allocator that `allocator()` returned.
    pub fn of(counted: Allocator) *Heap {
        assert(counted.vtable.alloc == &alloc);
        return @ptrCast(@alignCast(counted.ptr));
    }

    /// How to handle the heap behind an allocator, which may be of another library; null when it is another kind of allocator.
    pub fn ownerOf(other: Allocator) ?Owner {
        if (other.vtable.alloc == &alloc) return ownerFor(@ptrCast(@alignCast(other.ptr)));
        // Allocators of tests count what they are asked for; there is one library only.
        if (builtin.is_test) return null;
        // Any other allocator has no memory of this size.
        const answer = other.rawAlloc(question, .of(Owner), @returnAddress()) orelse return null;
        return @as(*const Owner, @ptrCast(@alignCast(answer))).*;
    }

    /// A heap, handled with the code of the library that made it.
    pub const Owner = struct {
        heap: *anyopaque,
        release: *const fn (heap: *anyopaque) void,
        /// Counts the heap where the counters are from now on; nowhere when they are null.
        move: *const fn (heap: *anyopaque, counters: ?*Counters) void,

        pub fn destroy(owner: Owner) void {
            owner.release(owner.heap);
        }
    };

    fn ownerFor(heap: *Heap) Owner {
        return .{ .heap = heap, .release = &release, .move = &move };
    }

    fn move(context: *anyopaque, counters: ?*Counters) void {
        const heap: *Heap = @ptrCast(@alignCast(context));
        if (counters) |entered| heap.enter(entered) else heap.leave();
    }

    /// A length that asks a heap for its `Owner`, since libraries can't tell each other's heaps by the address of a function.
    const question: usize = 0x4A65_6170_3F70_797A;

    fn release(heap: *anyopaque) void {
        destroy(@ptrCast(@alignCast(heap)));
    }

    const vtable: Allocator.VTable = .{ .alloc = &alloc, .resize = &resize, .remap = &remap, .free = &free };

    fn alloc(context: *anyopaque, len: usize, alignment: Alignment, return_address: usize) ?[*]u8 {
        const heap: *Heap = @ptrCast(@alignCast(context));
        if (len == question) return @ptrCast(&heap.owner);
        const memory = heap.backing.rawAlloc(len, alignment, return_address) orelse return null;
        heap.count(0, len);
        return memory;
    }

    fn resize(context: *anyopaque, memory: []u8, alignment: Alignment, new_len: usize, return_address: usize) bool {
        const heap: *Heap = @ptrCast(@alignCast(context));
        if (!heap.backing.rawResize(memory, alignment, new_len, return_address)) return false;
        heap.count(memory.len, new_len);
        return true;
    }

    fn remap(context: *anyopaque, memory: []u8, alignment: Alignment, new_len: usize, return_address: usize) ?[*]u8 {
        const heap: *Heap = @ptrCast(@alignCast(context));
        const moved = heap.backing.rawRemap(memory, alignment, new_len, return_address) orelse return null;
        heap.count(memory.len, new_len);
        return moved;
    }

    fn free(context: *anyopaque, memory: []u8, alignment: Alignment, return_address: usize) void {
        const heap: *Heap = @ptrCast(@alignCast(context));
        heap.backing.rawFree(memory, alignment, return_address);
        heap.count(memory.len, 0);
    }

    fn count(heap: *Heap, old_len: usize, new_len: usize) void {
        assert(heap.bytes >= old_len);
        heap.bytes = heap.bytes - old_len + new_len;
        heap.counters.?.live_bytes += @as(i64, @intCast(new_len)) - @as(i64, @intCast(old_len));
    }
};

test "a heap counts what it holds" {
    var counters: Counters = .{};
    const heap = try Heap.create(std.testing.allocator, &counters);
    try std.testing.expectEqual(1, counters.live_objects);
    const empty = counters.live_bytes;
    const allocator = heap.allocator();
    try std.testing.expectEqual(heap, Heap.of(allocator));
    var list: std.ArrayList(u32) = .empty;
    for (0..1000) |index| try list.append(allocator, @intCast(index));
    try std.testing.expectEqual(list.capacity * 4, heap.bytes);
    try std.testing.expectEqual(empty + @as(i64, @intCast(heap.bytes)), counters.live_bytes);
    list.deinit(allocator);
    try std.testing.expectEqual(0, heap.bytes);
    heap.destroy();
    try std.testing.expectEqual(Counters{}, counters);
}

test "a heap moves from one thread's counters to another's" {
    var old: Counters = .{};
    var new: Counters = .{};
    const heap = try Heap.create(std.testing.allocator, &old);
    const memory = try heap.allocator().alloc(u8, 100);
    const counted = old;
    heap.leave();
    heap.leave();
    try std.testing.expectEqual(Counters{}, old);
    heap.enter(&new);
    heap.enter(&old);
    try std.testing.expectEqual(counted, new);
    heap.allocator().free(memory);
    heap.destroy();
    try std.testing.expectEqual(Counters{}, old);
    try std.testing.expectEqual(Counters{}, new);
}
