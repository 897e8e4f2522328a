//! expect: example, parameter 1: []const u8 holds memory; say owned or borrowed
const std = @import("std");
const pyzig = @import("pyzig");

const functions = struct {
    pub fn example(text: []const u8) void {
        _ = text;
    }
};
pub const module: pyzig.Module = .{ .functions = &.{.{ .container = functions, .functions = &.{
    pyzig.function("example", &.{.value}, .value),
} }} };

comptime {
    pyzig.exportModule(module, .{ .module_name = "example", .manifest_hash = "", .zig_version = "", .release_mode = "" });
}
