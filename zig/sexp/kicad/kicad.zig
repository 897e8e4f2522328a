//! KiCad's files as models: what their lists hold, in all versions.
const pyzig = @import("pyzig");
pub const schema = @import("schema.zig");
pub const geometry = @import("geometry.zig");
pub const text = @import("text.zig");
pub const stroke = @import("stroke.zig");
pub const page = @import("page.zig");
pub const embedded = @import("embedded.zig");

/// The models of the roots of all kinds of files.
pub const file_roots: []const type = &.{};

/// All models, for the manifest.
pub const models: []const pyzig.Model = manifestModels(schema.reachable(file_roots));

fn manifestModels(comptime types: []const type) []const pyzig.Model {
    comptime {
        var list: [types.len]pyzig.Model = undefined;
        for (&list, types) |*model, T| {
            model.* = .{ .Type = T, .Schema = if (@typeInfo(T) == .@"struct") SchemaOf(T) else null };
        }
        const result = list;
        return &result;
    }
}

fn SchemaOf(comptime T: type) type {
    return struct {
        pub const value = schema.schemaOf(T).*;
    };
}

test {
    _ = schema;
}
