//! expect: example: a generic function can't be exported; export one of its instances
const std = @import("std");
const pyzig = @import("pyzig");

const functions = struct {
    pub fn example(value: anytype) void {
        _ = value;
    }
};
pub const module: pyzig.Module = .{ .functions = &.{.{ .container = functions, .functions = &.{
    pyzig.function("example", &.{.value}, .value),
} }} };

comptime {
    pyzig.exportModule(module, .{ .module_name = "example", .manifest_hash = "", .zig_version = "", .release_mode = "" });
}
