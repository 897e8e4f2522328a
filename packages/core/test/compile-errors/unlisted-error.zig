//! expect: the error Unknown is in none of the error sets that the module lists
const std = @import("std");
const pyzig = @import("pyzig");

const functions = struct {
    pub fn example() error{Unknown}!void {
        return error.Unknown;
    }
};
pub const module: pyzig.Module = .{ .functions = &.{.{ .container = functions, .functions = &.{
    pyzig.function("example", &.{}, .value),
} }} };

comptime {
    pyzig.exportModule(module, .{ .module_name = "example", .manifest_hash = "", .zig_version = "", .release_mode = "" });
}
