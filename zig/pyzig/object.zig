//! Destroying objects from Zig.
const std = @import("std");
const Heap = @import("heap.zig").Heap;
const Host = @import("Host.zig");

/// Destroys an object that the running function was given as owned, or that depends on one that is being destroyed, with the heap it
/// lives in. The object may be one that another library made.
pub fn destroyObject(object: anytype, host: Host) void {
    const Object = std.meta.Child(@TypeOf(object));
    const heap = Heap.ownerOf(object.allocator);
    switch (@typeInfo(@TypeOf(Object.destroy)).@"fn".param_types.len) {
        1 => object.destroy(),
        2 => object.destroy(host),
        else => @compileError(@typeName(Object) ++ ".destroy takes the object and, if it needs it, a pyzig.Host"),
    }
    if (heap) |found| found.destroy();
}
