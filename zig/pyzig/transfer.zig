//! Moving an object to another thread: its heap leaves the counters of the one and enters those of the other.
//!
//! The host calls `leave` on the old thread and `enter` on the new one, for the object and for everything that belongs to it. In between
//! nobody uses the object. Objects that live in the heap of another one have no counters of their own: the second call does nothing.
const Heap = @import("heap.zig").Heap;
const frame_layout = @import("frame.zig");
const Export = @import("thunk.zig").Export;

/// Returns the C function that takes an object of type `Object` out of the counters of its thread.
pub fn leaveOf(comptime Object: type) *const Export {
    return &struct {
        fn leave(frame_address: f64) callconv(.c) i32 {
            const frame: frame_layout.Frame = .at(frame_address);
            if (heapOf(Object, frame)) |owner| owner.move(owner.heap, null);
            return frame.finish(0);
        }
    }.leave;
}

/// Returns the C function that adds an object of type `Object` to the counters of the calling thread.
pub fn enterOf(comptime Object: type) *const Export {
    return &struct {
        fn enter(frame_address: f64) callconv(.c) i32 {
            const frame: frame_layout.Frame = .at(frame_address);
            if (heapOf(Object, frame)) |owner| owner.move(owner.heap, frame.counters());
            return frame.finish(0);
        }
    }.enter;
}

/// Writes an address that no other library has, nor this one when it is loaded a second time: objects keep pointers into it.
pub fn image(frame_address: f64) callconv(.c) i32 {
    const frame: frame_layout.Frame = .at(frame_address);
    frame.result()[0] = frame_layout.writeAddress(@intFromPtr(&image));
    return frame.finish(0);
}

fn heapOf(comptime Object: type, frame: frame_layout.Frame) ?Heap.Owner {
    const object: *const Object = @ptrFromInt(frame_layout.readAddress(frame.arguments()[0]));
    return Heap.ownerOf(object.allocator);
}
