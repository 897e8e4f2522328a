//! expect: example, result: u8 is a plain value; say value
const std = @import("std");
const pyzig = @import("pyzig");

const functions = struct {
    pub fn example() u8 {
        return 0;
    }
};
pub const module: pyzig.Module = .{ .functions = &.{.{ .container = functions, .functions = &.{
    pyzig.function("example", &.{}, .owned),
} }} };

comptime {
    pyzig.exportModule(module, .{ .module_name = "example", .manifest_hash = "", .zig_version = "", .release_mode = "" });
}
