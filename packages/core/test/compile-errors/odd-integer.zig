//! expect: example, parameter 1: the type u7 can't cross to TypeScript: integers have 8, 16, 32 or 64 bits
const std = @import("std");
const pyzig = @import("pyzig");

const functions = struct {
    pub fn example(value: u7) void {
        _ = value;
    }
};
pub const module: pyzig.Module = .{ .functions = &.{.{ .container = functions, .functions = &.{
    pyzig.function("example", &.{.value}, .value),
} }} };

comptime {
    pyzig.exportModule(module, .{ .module_name = "example", .manifest_hash = "", .zig_version = "", .release_mode = "" });
}
