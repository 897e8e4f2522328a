//! expect: Thing.count: a companion is a pointer to an exported object, not u32
const std = @import("std");
const pyzig = @import("pyzig");

const Thing = struct {
    allocator: std.mem.Allocator,
    count: u32,

    pub fn destroy(thing: *Thing) void {
        thing.allocator.destroy(thing);
    }
};
pub const module: pyzig.Module = .{ .objects = &.{.{ .name = "Thing", .Type = Thing, .companions = &.{"count"} }} };

comptime {
    pyzig.exportModule(module, .{ .module_name = "example", .manifest_hash = "", .zig_version = "", .release_mode = "" });
}
