//! expect: example, result.inner: the type *u8 can't cross to TypeScript: a pointer points to an exported object
const std = @import("std");
const pyzig = @import("pyzig");

const functions = struct {
    pub fn example() struct { inner: *u8 } {
        unreachable;
    }
};
pub const module: pyzig.Module = .{ .functions = &.{.{ .container = functions, .functions = &.{
    pyzig.function("example", &.{}, .borrowed),
} }} };

comptime {
    pyzig.exportModule(module, .{ .module_name = "example", .manifest_hash = "", .zig_version = "", .release_mode = "" });
}
