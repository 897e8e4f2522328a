//! The C surface of a library: one symbol for each exported function, `pyzig_describe`, and what moves objects to another thread.
const builtin = @import("builtin");
const std = @import("std");
const codec = @import("codec.zig");
const frame_layout = @import("frame.zig");
const module_list = @import("module.zig");
const residence = @import("residence.zig");
const thunk = @import("thunk.zig");
const transfer = @import("transfer.zig");
const types = @import("types.zig");

/// What a library knows about how it was built; the build tool generates it.
pub const BuildIdentity = struct {
    module_name: []const u8,
    manifest_hash: []const u8,
    zig_version: []const u8,
    release_mode: []const u8,
};

/// The record that `pyzig_describe` writes; the host compares it with what it was made for before it calls anything else.
const Identity = struct {
    abi_version: u32,
    manifest_hash: []const u8,
    zig_version: []const u8,
    release_mode: []const u8,
    target: []const u8,
    pointer_width: u32,
};

/// A C function and its symbol.
pub const Symbol = struct {
    name: [:0]const u8,
    function: *const thunk.Export,
};

/// All exported functions of a module but `pyzig_describe`.
pub fn symbols(comptime module: module_list.Module) []const Symbol {
    comptime {
        @setEvalBranchQuota(1_000_000);
        var list: []const Symbol = &.{};
        for (module.objects) |object| {
            if (!types.isObject(object.Type)) @compileError("the object " ++ object.name ++ " needs a field `allocator: std.mem.Allocator` and `pub fn destroy`");
            for (object.functions) |listed| {
                list = list ++ &[_]Symbol{.{
                    .name = module_list.symbolName(object.name, listed.name),
                    .function = thunk.thunkOf(module, object.Type, object.name, listed),
                }};
            }
            list = list ++ &[_]Symbol{.{
                .name = module_list.symbolName(object.name, "destroy"),
                .function = thunk.destroyThunkOf(module, object.Type),
            }};
        }
        for (module.functions) |group| {
            for (group.functions) |listed| {
                list = list ++ &[_]Symbol{.{
                    .name = module_list.symbolName(null, listed.name),
                    .function = thunk.thunkOf(module, group.container, null, listed),
                }};
            }
        }
        return list;
    }
}

/// Exports all symbols of a module; called at comptime by the root of the library.
pub fn exportModule(comptime module: module_list.Module, comptime identity: BuildIdentity) void {
    for (symbols(module)) |symbol| @export(symbol.function, .{ .name = symbol.name });
    @export(describeOf(identity), .{ .name = "pyzig_describe" });
    @export(&transfer.image, .{ .name = "pyzig_image" });
    for (module.objects) |object| {
        @export(transfer.leaveOf(object.Type), .{ .name = "pyzig_leave_" ++ object.name });
        @export(transfer.enterOf(object.Type), .{ .name = "pyzig_enter_" ++ object.name });
    }
}

fn describeOf(comptime build: BuildIdentity) *const thunk.Export {
    return &struct {
        fn describe(frame_address: f64) callconv(.c) i32 {
            const frame: frame_layout.Frame = .at(frame_address);
            const identity: Identity = .{
                .abi_version = frame_layout.abi_version,
                .manifest_hash = build.manifest_hash,
                .zig_version = build.zig_version,
                .release_mode = build.release_mode,
                .target = @tagName(builtin.os.tag) ++ "-" ++ @tagName(builtin.cpu.arch),
                .pointer_width = @bitSizeOf(usize),
            };
            var beside: codec.Beside = .{ .memory = frame.scratch() };
            codec.encode(Identity, frame.result(), identity, &beside, .copied);
            // Every thread asks this before anything else.
            residence.keep();
            return frame.finish(0);
        }
    }.describe;
}
