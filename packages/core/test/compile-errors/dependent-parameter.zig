//! expect: example, parameter 1: dependent is a word for results; say owned or borrowed
const std = @import("std");
const pyzig = @import("pyzig");

const Thing = struct {
    allocator: std.mem.Allocator,

    pub fn destroy(thing: *Thing) void {
        thing.allocator.destroy(thing);
    }
};
const functions = struct {
    pub fn example(_: *Thing) void {}
};
pub const module: pyzig.Module = .{ .objects = &.{.{ .name = "Thing", .Type = Thing }}, .functions = &.{.{ .container = functions, .functions = &.{
    pyzig.function("example", &.{.dependent}, .value),
} }} };

comptime {
    pyzig.exportModule(module, .{ .module_name = "example", .manifest_hash = "", .zig_version = "", .release_mode = "" });
}
