//! expect: example, parameter 1: a slice that TypeScript passes is const: it is read, not written
const std = @import("std");
const pyzig = @import("pyzig");

const functions = struct {
    pub fn example(values: []u32) void {
        _ = values;
    }
};
pub const module: pyzig.Module = .{ .functions = &.{.{ .container = functions, .functions = &.{
    pyzig.function("example", &.{.borrowed}, .value),
} }} };

comptime {
    pyzig.exportModule(module, .{ .module_name = "example", .manifest_hash = "", .zig_version = "", .release_mode = "" });
}
