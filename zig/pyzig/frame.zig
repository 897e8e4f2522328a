//! The call frame: a block of 8-byte slots that carries the arguments of a call, its result, and text. Layout in docs/abi.md.
const std = @import("std");
const assert = std.debug.assert;
const Host = @import("Host.zig");
const Counters = @import("heap.zig").Counters;

pub const abi_version: u32 = 1;

/// Slots of a frame.
pub const slot_count = 8192;
/// First slot of the arguments, and how many slots they have.
pub const argument_start = 64;
pub const argument_slots = update_start - argument_start;
/// First slot of the result.
pub const result_start = 1024;
/// First slot of the scratch area.
pub const scratch_start = 2048;
/// Bytes of the scratch area.
pub const scratch_length = (slot_count - scratch_start) * @sizeOf(Slot);
/// First slot of the update list, and how many entries of `update_slots` slots it has.
pub const update_start = 864;
pub const update_slots = 3;
pub const update_limit = 53;
/// In a status: the update list has entries.
pub const status_moved: i32 = 1 << 16;

/// One slot. The bits are a u32, i32, u64, i64 or f64, by the type of what it holds.
pub const Slot = u64;

/// The host's allocation callback: byte length to address, 0 when there is no memory.
pub const AllocateCallback = fn (byte_length: f64) callconv(.c) f64;

const allocate_slot = 0;
const counters_slot = 1;
const overflow_slot = 2;
const update_count_slot = 3;
const status_slot = 4;
const answer_slot = 52;

comptime {
    assert(status_slot < argument_start);
    assert(argument_start < update_start);
    assert(update_start + update_limit * update_slots <= result_start);
    assert(result_start < scratch_start and scratch_start < slot_count);
}

/// A view of the host's frame.
pub const Frame = struct {
    slots: *[slot_count]Slot,

    pub fn at(address: f64) Frame {
        return .{ .slots = @ptrFromInt(addressFromDouble(address)) };
    }

    pub fn arguments(frame: Frame) [*]Slot {
        return frame.slots[argument_start..];
    }

    pub fn result(frame: Frame) [*]Slot {
        return frame.slots[result_start..];
    }

    pub fn scratch(frame: Frame) Host.Buffer {
        return std.mem.sliceAsBytes(frame.slots[scratch_start..]);
    }

    /// Ends a call: every exported function returns what this returns.
    ///
    /// The status lies in the frame as well, for hosts that must not ask for what a function returns: an engine can't always go on
    /// after a call that has a result, when the callback made it give up the code that calls.
    pub fn finish(frame: Frame, status: i32) i32 {
        frame.slots[status_slot] = @as(u32, @bitCast(status));
        return status;
    }

    pub fn counters(frame: Frame) *Counters {
        return @ptrFromInt(readAddress(frame.slots[counters_slot]));
    }

    /// The address of fresh host memory, 0 when there is none.
    ///
    /// A host whose thread is being ended runs no callbacks any more, but returns from them all the same, with a number that means
    /// nothing. So the callback also writes its answer to a place that it was told, and that counts.
    pub fn callAllocate(frame: Frame, byte_length: usize) usize {
        const callback: *const AllocateCallback = @ptrFromInt(readAddress(frame.slots[allocate_slot]));
        const place = readAddress(frame.slots[answer_slot]);
        if (place == 0) return addressFromDouble(callback(@floatFromInt(byte_length)));
        const answer: *volatile Slot = @ptrFromInt(place);
        answer.* = 0;
        _ = callback(@floatFromInt(byte_length));
        return readAddress(answer.*);
    }

    pub fn setOverflow(frame: Frame, address: usize) void {
        frame.slots[overflow_slot] = writeAddress(address);
    }

    /// Says that field `field` of the object at `object` now lies in the buffer at `buffer` (0 = nowhere).
    pub fn addUpdate(frame: Frame, object: usize, field: u32, buffer: usize) void {
        const count: u32 = @truncate(frame.slots[update_count_slot]);
        assert(count < update_limit);
        const entry = frame.slots[update_start + count * update_slots ..][0..update_slots];
        entry.* = .{ writeAddress(object), field, writeAddress(buffer) };
        frame.slots[update_count_slot] = count + 1;
    }

    /// Whether the update list has entries of the object at `object`.
    pub fn hasUpdates(frame: Frame, object: usize) bool {
        const count: u32 = @truncate(frame.slots[update_count_slot]);
        for (0..count) |entry| {
            if (frame.slots[update_start + entry * update_slots] == writeAddress(object)) return true;
        }
        return false;
    }

    pub fn clearUpdates(frame: Frame) void {
        frame.slots[update_count_slot] = 0;
    }
};

/// Addresses travel as doubles: user space fits 53 bits, and a double takes the fast path of every foreign-function layer.
pub fn readAddress(slot: Slot) usize {
    return addressFromDouble(@bitCast(slot));
}

pub fn writeAddress(address: usize) Slot {
    return @bitCast(@as(f64, @floatFromInt(address)));
}

fn addressFromDouble(address: f64) usize {
    // By way of a signed integer, which is one instruction.
    const signed: i64 = @intFromFloat(address);
    return @intCast(signed);
}
