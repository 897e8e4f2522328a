//! expect: exmple: there is no public declaration of this name in
const std = @import("std");
const pyzig = @import("pyzig");

const functions = struct {
    pub fn example() void {}
};
pub const module: pyzig.Module = .{ .functions = &.{.{ .container = functions, .functions = &.{
    pyzig.function("exmple", &.{}, .value),
} }} };

comptime {
    pyzig.exportModule(module, .{ .module_name = "example", .manifest_hash = "", .zig_version = "", .release_mode = "" });
}
