//! expect: example, result: it depends on the function's first object, which therefore can't be handed over
const std = @import("std");
const pyzig = @import("pyzig");

const Thing = struct {
    allocator: std.mem.Allocator,

    pub fn destroy(thing: *Thing) void {
        thing.allocator.destroy(thing);
    }
};
const functions = struct {
    pub fn example(_: *Thing, _: std.mem.Allocator) *Thing {
        unreachable;
    }
};
pub const module: pyzig.Module = .{ .objects = &.{.{ .name = "Thing", .Type = Thing }}, .functions = &.{.{ .container = functions, .functions = &.{
    pyzig.function("example", &.{.owned}, .dependent),
} }} };

comptime {
    pyzig.exportModule(module, .{ .module_name = "example", .manifest_hash = "", .zig_version = "", .release_mode = "" });
}
