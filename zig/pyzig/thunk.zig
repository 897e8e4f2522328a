//! Makes the C function of an exported Zig function: arguments out of the frame, the call, the result into the frame.
const std = @import("std");
const assert = std.debug.assert;
const Allocator = std.mem.Allocator;
const Bytes = @import("bytes.zig").Bytes;
const codec = @import("codec.zig");
const Details = @import("details.zig").Details;
const frame_layout = @import("frame.zig");
const Frame = frame_layout.Frame;
const destroyObject = @import("object.zig").destroyObject;
const Heap = @import("heap.zig").Heap;
const Host = @import("Host.zig");
const huge_pages = @import("huge_pages.zig");
const module_list = @import("module.zig");
const types = @import("types.zig");

/// The signature of every exported function.
pub const Export = fn (frame_address: f64) callconv(.c) i32;

/// Where objects and the temporary memory of calls come from.
const backing = huge_pages.allocator;

/// What one call needs beside its arguments.
const Call = struct {
    frame: Frame,
    /// Temporary memory: decoded slices, results that belong to the call, error details. Left alone by calls that need none.
    arena: std.heap.ArenaAllocator,
    /// Whether a host buffer was taken or given back, so that shared fields may have moved.
    moved: bool = false,

    fn host(call: *Call) Host {
        return .{ .context = call, .vtable = &host_vtable };
    }

    const host_vtable: Host.VTable = .{ .allocate = &allocate, .release = &release };

    fn allocate(context: *anyopaque, byte_length: usize) ?[*]align(Host.alignment) u8 {
        const call: *Call = @ptrCast(@alignCast(context));
        const address = call.frame.callAllocate(byte_length);
        if (address == 0) return null;
        call.moved = true;
        return @ptrFromInt(address);
    }

    fn release(context: *anyopaque, _: Host.Buffer) void {
        // The host sees in the update list that the buffer is out of use.
        const call: *Call = @ptrCast(@alignCast(context));
        call.moved = true;
    }
};

/// Returns the C function for `container.<listed.name>`.
pub fn thunkOf(
    comptime module: module_list.Module,
    comptime container: type,
    comptime owner: ?[]const u8,
    comptime listed: module_list.Function,
) *const Export {
    const place = comptime module_list.symbolName(owner, listed.name);
    if (!@hasDecl(container, listed.name)) @compileError(place ++ ": there is no public declaration of this name in " ++ @typeName(container));
    const target = @field(container, listed.name);
    const Target = @TypeOf(target);
    if (@typeInfo(Target) != .@"fn") @compileError(place ++ ": only functions can be listed as functions");
    comptime module_list.checkOwnership(listed, Target, place);
    const Return = @typeInfo(Target).@"fn".return_type.?;
    const Result = types.Payload(Return);
    const NewObject: ?type = if (comptime module_list.makesObject(listed, Result)) types.ObjectOf(Result) else null;
    comptime checkLimits(module, Target, place);

    return &struct {
        fn call(frame_address: f64) callconv(.c) i32 {
            const frame: Frame = .at(frame_address);
            var state: Call = .{ .frame = frame, .arena = .init(backing) };
            defer if (comptime usesArena(Target, NewObject != null)) state.arena.deinit();
            const status = run(&state) catch |failure| errorStatus(module, failure);
            return frame.finish(if (state.moved) status | frame_layout.status_moved else status);
        }

        fn run(state: *Call) Allocator.Error!i32 {
            const frame = state.frame;
            const param_types = @typeInfo(Target).@"fn".param_types;
            const heap: *Heap = if (NewObject != null) try Heap.create(backing, frame.counters()) else undefined;
            errdefer if (NewObject != null) heap.destroy();

            var details: Details(DetailsOf(Target) orelse struct {}) = .{ .allocator = state.arena.allocator() };
            var arguments: std.meta.ArgsTuple(Target) = undefined;
            comptime var slot = 0;
            inline for (param_types, 0..) |Optional, index| {
                const Parameter = Optional.?;
                if (Parameter == Allocator) {
                    arguments[index] = if (NewObject != null) heap.allocator() else state.arena.allocator();
                } else if (Parameter == Host) {
                    arguments[index] = state.host();
                } else if (comptime types.DetailsFields(Parameter) != null) {
                    arguments[index] = &details;
                } else {
                    arguments[index] = try codec.decode(Parameter, frame.arguments() + slot, state.arena.allocator());
                    slot += comptime types.slotCount(Parameter);
                }
            }
            comptime assert(slot <= frame_layout.argument_slots);
            const companions = consumedCompanions(module, listed, param_types, arguments);

            const returned = @call(.auto, target, arguments);
            const result: Result = if (@typeInfo(Return) == .error_union) returned catch |failure| {
                if (state.moved) listShared(module, listed, state, param_types, arguments, companions);
                if (NewObject != null) heap.destroy();
                if (comptime DetailsOf(Target)) |Fields| {
                    writeResult(?Fields, state, details.fields, .copied) catch |out_of_memory| return errorStatus(module, out_of_memory);
                }
                return errorStatus(module, failure);
            } else returned;

            if (NewObject) |Object| {
                if (asOptional(Object, result)) |object| {
                    assert(Heap.of(object.allocator) == heap);
                    state.moved = true;
                } else heap.destroy();
            }
            if (state.moved) {
                listShared(module, listed, state, param_types, arguments, companions);
                if (comptime types.ObjectOf(Result)) |Object| {
                    if (asOptional(Object, result)) |object| listObject(module, frame, Object, object);
                }
            }
            const mode: codec.BytesMode = if (listed.result == .owned) .host_buffer else .copied;
            // Nothing can fail from here on but the memory for a large result, and only functions without a new object have one.
            writeResult(Result, state, result, mode) catch |failure| return errorStatus(module, failure);
            return 0;
        }
    }.call;
}

/// Returns the C function that destroys an object of type `Object`.
pub fn destroyThunkOf(comptime module: module_list.Module, comptime Object: type) *const Export {
    comptime checkCount(companionFields(module, Object), @typeName(Object) ++ ".destroy");
    return &struct {
        fn call(frame_address: f64) callconv(.c) i32 {
            const frame: Frame = .at(frame_address);
            var state: Call = .{ .frame = frame, .arena = .init(backing) };
            const object: *Object = @ptrFromInt(frame_layout.readAddress(frame.arguments()[0]));
            const companions = companionsOf(module, Object, object);
            destroyObject(object, state.host());
            if (companions.len == 0 or !state.moved) return frame.finish(0);
            frame.clearUpdates();
            listCompanions(module, frame, Object, companions);
            return frame.finish(frame_layout.status_moved);
        }
    }.call;
}

/// Whether a call of the function may need temporary memory.
fn usesArena(comptime Target: type, comptime makes_object: bool) bool {
    for (@typeInfo(Target).@"fn".param_types) |Optional| {
        const Parameter = Optional.?;
        if (Parameter == Allocator and !makes_object) return true;
        if (types.DetailsFields(Parameter) != null) return true;
        if (!types.isSupplied(Parameter) and types.needsDecoding(Parameter)) return true;
    }
    return false;
}

fn asOptional(comptime Object: type, result: anytype) ?*const Object {
    return result;
}

/// The struct of error fields that a function takes, or null.
pub fn DetailsOf(comptime Target: type) ?type {
    for (@typeInfo(Target).@"fn".param_types) |Parameter| {
        if (types.DetailsFields(Parameter.?)) |Fields| return Fields;
    }
    return null;
}

/// Writes a result or error fields into the result slots, with what lies beside them in the scratch area or, when that is too
/// small, in one buffer of the host's.
fn writeResult(comptime Result: type, state: *Call, result: Result, mode: codec.BytesMode) Allocator.Error!void {
    comptime assert(types.slotCount(Result) <= frame_layout.scratch_start - frame_layout.result_start);
    var beside: codec.Beside = .{ .memory = &.{} };
    const size = codec.sizeBeside(Result, result, mode);
    if (size != 0) {
        if (size <= frame_layout.scratch_length) {
            beside.memory = state.frame.scratch();
            state.frame.setOverflow(0);
        } else {
            const moved = state.moved;
            beside.memory = try state.host().allocate(size);
            state.moved = moved;
            state.frame.setOverflow(@intFromPtr(beside.memory.ptr));
        }
    }
    codec.encode(Result, state.frame.result(), result, &beside, mode);
    assert(beside.used == size);
}

/// The status of an error: its place in the module's list, checked to be there at compile time.
fn errorStatus(comptime module: module_list.Module, failure: anytype) i32 {
    const names = comptime module.errorNames();
    switch (failure) {
        inline else => |known| {
            const status = comptime status: {
                @setEvalBranchQuota(1_000_000);
                for (names, 1..) |name, number| {
                    if (std.mem.eql(u8, name, @errorName(known))) break :status number;
                }
                @compileError("the error " ++ @errorName(known) ++ " is in none of the error sets that the module lists");
            };
            return status;
        },
    }
}

/// Adds the shared fields of every object among the arguments to the update list, but for those that the function consumed.
fn listShared(
    comptime module: module_list.Module,
    comptime listed: module_list.Function,
    state: *Call,
    comptime param_types: []const ?type,
    arguments: anytype,
    /// Those of the objects that the function consumed, from before.
    companions: anytype,
) void {
    state.frame.clearUpdates();
    comptime var position = 0;
    inline for (param_types, 0..) |Optional, index| {
        if (comptime types.isSupplied(Optional.?)) continue;
        const consumed = comptime listed.arguments[position] == .owned;
        position += 1;
        if (comptime types.ObjectOf(Optional.?)) |Object| {
            if (consumed) {
                listCompanions(module, state.frame, Object, companions[index]);
            } else if (asOptional(Object, arguments[index])) |object| listObject(module, state.frame, Object, object);
        }
    }
}

/// The companions of every object that the function consumes, which can't be asked for them afterwards. A companion that is itself
/// consumed is left out.
fn consumedCompanions(
    comptime module: module_list.Module,
    comptime listed: module_list.Function,
    comptime param_types: []const ?type,
    arguments: anytype,
) ConsumedCompanions(module, listed, param_types) {
    var found: ConsumedCompanions(module, listed, param_types) = undefined;
    comptime var position = 0;
    inline for (param_types, 0..) |Optional, index| {
        if (comptime types.isSupplied(Optional.?)) continue;
        const consumed = comptime listed.arguments[position] == .owned;
        position += 1;
        if (!consumed) continue;
        if (comptime types.ObjectOf(Optional.?)) |Object| {
            found[index] = if (asOptional(Object, arguments[index])) |object| companionsOf(module, Object, object) else @splat(0);
            for (&found[index]) |*companion| {
                if (isConsumed(listed, param_types, arguments, companion.*)) companion.* = 0;
            }
        }
    }
    return found;
}

fn ConsumedCompanions(
    comptime module: module_list.Module,
    comptime listed: module_list.Function,
    comptime param_types: []const ?type,
) type {
    var list: [param_types.len]type = @splat([0]usize);
    var position = 0;
    for (param_types, 0..) |Optional, index| {
        if (types.isSupplied(Optional.?)) continue;
        if (listed.arguments[position] == .owned) {
            if (types.ObjectOf(Optional.?)) |Object| list[index] = [module.objectOf(Object).companions.len]usize;
        }
        position += 1;
    }
    return @Tuple(&list);
}

fn isConsumed(comptime listed: module_list.Function, comptime param_types: []const ?type, arguments: anytype, address: usize) bool {
    comptime var position = 0;
    inline for (param_types, 0..) |Optional, index| {
        if (comptime types.isSupplied(Optional.?)) continue;
        const consumed = comptime listed.arguments[position] == .owned;
        position += 1;
        if (!consumed) continue;
        if (comptime types.ObjectOf(Optional.?)) |Object| {
            if (asOptional(Object, arguments[index])) |object| {
                if (@intFromPtr(object) == address) return true;
            }
        }
    }
    return false;
}

/// The addresses of an object's companions; 0 for one that it does not have.
fn companionsOf(comptime module: module_list.Module, comptime Object: type, object: *const Object) [module.objectOf(Object).companions.len]usize {
    const names = comptime module.objectOf(Object).companions;
    var found: [names.len]usize = undefined;
    inline for (names, &found) |name, *address| {
        address.* = if (asOptional(Companion(Object, name), @field(object, name))) |companion| @intFromPtr(companion) else 0;
    }
    return found;
}

/// Lists the shared fields of an object's companions that live.
fn listCompanions(comptime module: module_list.Module, frame: Frame, comptime Object: type, companions: anytype) void {
    inline for (comptime module.objectOf(Object).companions, companions) |name, address| {
        if (address != 0) listFields(module, frame, Companion(Object, name), @ptrFromInt(address));
    }
}

/// The type of the object that a field points to.
fn Companion(comptime Object: type, comptime name: []const u8) type {
    const place = @typeName(Object) ++ "." ++ name;
    if (!@hasField(Object, name)) @compileError(place ++ ": the list names it as a companion, but there is no such field");
    return types.ObjectOf(@FieldType(Object, name)) orelse
        @compileError(place ++ ": a companion is a pointer to an exported object, not " ++ @typeName(@FieldType(Object, name)));
}

/// Adds the shared fields of an object and its companions to the update list.
fn listObject(comptime module: module_list.Module, frame: Frame, comptime Object: type, object: *const Object) void {
    listFields(module, frame, Object, object);
    listCompanions(module, frame, Object, companionsOf(module, Object, object));
}

fn listFields(comptime module: module_list.Module, frame: Frame, comptime Object: type, object: *const Object) void {
    const listed = comptime module.objectOf(Object);
    // It may be several arguments at once, or the companion of several.
    if (frame.hasUpdates(@intFromPtr(object))) return;
    inline for (listed.shared, 0..) |shared, index| {
        const field = @field(object, shared.name);
        const buffer: usize = if (@TypeOf(field) == Bytes)
            (if (field.data.len == 0) 0 else @intFromPtr(field.data.ptr))
        else
            (if (field.buffer.len == 0) 0 else @intFromPtr(field.buffer.ptr));
        frame.addUpdate(@intFromPtr(object), index, buffer);
    }
}

fn checkLimits(comptime module: module_list.Module, comptime Target: type, comptime place: []const u8) void {
    var count = 0;
    var slots = 0;
    for (@typeInfo(Target).@"fn".param_types) |Parameter| {
        if (types.isSupplied(Parameter.?)) continue;
        slots += types.slotCount(Parameter.?);
        if (types.ObjectOf(Parameter.?)) |Object| count += sharedFields(module, Object);
    }
    if (types.ObjectOf(module_list.ResultOf(Target))) |Object| count += sharedFields(module, Object);
    checkCount(count, place);
    if (slots > frame_layout.argument_slots) @compileError(place ++ ": its arguments take more slots than the frame has");
}

fn checkCount(comptime count: usize, comptime place: []const u8) void {
    if (count > frame_layout.update_limit) @compileError(place ++ ": its objects have more shared fields than the update list can hold");
}

/// How many entries an object and its companions can have in the update list.
fn sharedFields(comptime module: module_list.Module, comptime Object: type) usize {
    return module.objectOf(Object).shared.len + companionFields(module, Object);
}

fn companionFields(comptime module: module_list.Module, comptime Object: type) usize {
    var count = 0;
    for (module.objectOf(Object).companions) |name| count += module.objectOf(Companion(Object, name)).shared.len;
    return count;
}
