//! expect: Thing crosses as a pointer but is not in the module's list of objects
const std = @import("std");
const pyzig = @import("pyzig");

const Thing = struct {
    allocator: std.mem.Allocator,

    pub fn destroy(thing: *Thing) void {
        thing.allocator.destroy(thing);
    }
};
const functions = struct {
    pub fn example(thing: *Thing) void {
        _ = thing;
    }
};
pub const module: pyzig.Module = .{ .functions = &.{.{ .container = functions, .functions = &.{
    pyzig.function("example", &.{.borrowed}, .value),
} }} };

comptime {
    pyzig.exportModule(module, .{ .module_name = "example", .manifest_hash = "", .zig_version = "", .release_mode = "" });
}
