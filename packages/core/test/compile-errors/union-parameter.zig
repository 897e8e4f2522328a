//! expect: example, parameter 1: the type
const std = @import("std");
const pyzig = @import("pyzig");

const functions = struct {
    pub fn example(value: union { a: u8 }) void {
        _ = value;
    }
};
pub const module: pyzig.Module = .{ .functions = &.{.{ .container = functions, .functions = &.{
    pyzig.function("example", &.{.value}, .value),
} }} };

comptime {
    pyzig.exportModule(module, .{ .module_name = "example", .manifest_hash = "", .zig_version = "", .release_mode = "" });
}
