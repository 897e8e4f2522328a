//! expect: example: 2 parameters cross to TypeScript, but the list has 1 ownership words; write owned, borrowed or value for each
const std = @import("std");
const pyzig = @import("pyzig");

const functions = struct {
    pub fn example(a: u8, b: u8) void {
        _ = a;
        _ = b;
    }
};
pub const module: pyzig.Module = .{ .functions = &.{.{ .container = functions, .functions = &.{
    pyzig.function("example", &.{.value}, .value),
} }} };

comptime {
    pyzig.exportModule(module, .{ .module_name = "example", .manifest_hash = "", .zig_version = "", .release_mode = "" });
}
