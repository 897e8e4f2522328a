//! Writes the manifest of a module: what TypeScript has to know of it, as JSON. The format is in docs/abi.md.
const std = @import("std");
const Stringify = std.json.Stringify;
const Bytes = @import("../bytes.zig").Bytes;
const boundary = @import("../types.zig");
const frame = @import("../frame.zig");
const models = @import("models.zig");
const module_list = @import("../module.zig");
const thunk = @import("../thunk.zig");
const source_index = @import("sources.zig");
const types = @import("types.zig");

const Error = Stringify.Error || source_index.Error;

/// Writes the manifest of `module`, which is called `name`.
pub fn write(
    json: *Stringify,
    comptime module: module_list.Module,
    name: []const u8,
    sources: *const source_index.Sources,
    /// The `//!` comment of bindings.zig.
    documentation: []const u8,
) Error!void {
    const writer: Writer(module) = .{ .json = json, .name = name, .sources = sources };
    try json.beginObject();
    try types.field(json, "abi", frame.abi_version);
    try types.field(json, "module", name);
    try types.field(json, "documentation", documentation);
    try writer.enums();
    try writer.structs();
    try writer.errors();
    try writer.imports();
    try writer.objects();
    try writer.functions();
    if (module.models.len != 0) try models.write(json, module.models, name, sources);
    try json.endObject();
}

fn Writer(comptime module: module_list.Module) type {
    return struct {
        json: *Stringify,
        name: []const u8,
        sources: *const source_index.Sources,

        const Self = @This();
        const named_types = types.namedTypes(module);

        fn enums(self: Self) Error!void {
            const json = self.json;
            try json.objectField("enums");
            try json.beginArray();
            inline for (named_types) |T| {
                if (@typeInfo(T) != .@"enum") continue;
                const container = try self.containerOf(T);
                try json.beginObject();
                try types.field(json, "name", comptime types.shortName(T));
                try types.field(json, "documentation", try self.sources.containerComment(container));
                try json.objectField("tags");
                try json.beginArray();
                for (@typeInfo(T).@"enum".field_names) |tag| {
                    try json.write(.{ .name = tag, .documentation = try self.sources.fieldComment(container, tag) });
                }
                try json.endArray();
                try json.endObject();
            }
            try json.endArray();
        }

        fn structs(self: Self) Error!void {
            const json = self.json;
            try json.objectField("structs");
            try json.beginArray();
            inline for (named_types) |T| {
                if (@typeInfo(T) != .@"struct") continue;
                const info = @typeInfo(T).@"struct";
                const container = try self.containerOf(T);
                try json.beginObject();
                try types.field(json, "name", comptime types.shortName(T));
                try types.field(json, "documentation", try self.sources.containerComment(container));
                try json.objectField("fields");
                try json.beginArray();
                inline for (info.field_names, info.field_types, info.field_attrs) |field_name, FieldType, attributes| {
                    try json.beginObject();
                    try types.field(json, "name", field_name);
                    try types.field(json, "documentation", try self.sources.fieldComment(container, field_name));
                    try json.objectField("type");
                    try types.writeType(json, module, FieldType);
                    if (comptime attributes.defaultValue(FieldType)) |default| {
                        try json.objectField("default");
                        try types.writeDefault(json, FieldType, default);
                    }
                    try json.endObject();
                }
                try json.endArray();
                try json.endObject();
            }
            try json.endArray();
        }

        fn errors(self: Self) Error!void {
            const json = self.json;
            try json.objectField("errors");
            try json.beginArray();
            try json.write(.{ .name = "OutOfMemory", .set = "", .documentation = "There is not enough memory." });
            inline for (module.errors) |set| {
                const declaration = try self.found(self.sources.errorSet(self.name, set.name), "the error set", set.name);
                inline for (@typeInfo(set.Set).error_set.error_names.?) |error_name| {
                    const comment = try self.found(self.sources.errorComment(declaration, error_name), "the error", error_name);
                    try json.write(.{ .name = error_name, .set = set.name, .documentation = comment });
                }
            }
            try json.endArray();

            try json.objectField("error_sets");
            try json.beginArray();
            inline for (module.errors) |set| {
                const declaration = try self.found(self.sources.errorSet(self.name, set.name), "the error set", set.name);
                try json.write(.{
                    .name = set.name,
                    .documentation = try self.sources.comment(declaration),
                    .fields = if (set.Fields) |Fields| @as(?[]const u8, comptime types.shortName(Fields)) else null,
                });
            }
            try json.endArray();
        }

        fn imports(self: Self) Error!void {
            const json = self.json;
            try json.objectField("imports");
            try json.beginArray();
            inline for (module.imports) |import| {
                try json.beginObject();
                try types.field(json, "module", import.module);
                try json.objectField("objects");
                try json.beginArray();
                inline for (import.objects) |object| try json.write(.{ .name = object.name, .fingerprint = fingerprint(object.Type) });
                try json.endArray();
                try json.endObject();
            }
            try json.endArray();
        }

        fn objects(self: Self) Error!void {
            const json = self.json;
            try json.objectField("objects");
            try json.beginArray();
            inline for (module.objects) |object| {
                const container = try self.containerOf(object.Type);
                try json.beginObject();
                try types.field(json, "name", object.name);
                try types.field(json, "documentation", try self.sources.containerComment(container));
                try types.field(json, "destroy", comptime module_list.symbolName(object.name, "destroy"));
                try types.field(json, "fingerprint", fingerprint(object.Type));
                try json.objectField("shared");
                try json.beginArray();
                inline for (object.shared) |shared| try self.sharedField(object, shared, container);
                try json.endArray();
                try json.endObject();
            }
            try json.endArray();
        }

        fn sharedField(self: Self, comptime object: module_list.Object, comptime shared: module_list.Shared, container: source_index.Container) Error!void {
            const json = self.json;
            const Field = @FieldType(object.Type, shared.name);
            try json.beginObject();
            try types.field(json, "name", shared.name);
            try types.field(json, "documentation", try self.sources.fieldComment(container, shared.name));
            if (Field == Bytes) {
                try types.field(json, "kind", "bytes");
            } else if (@typeInfo(Field) == .@"struct" and @hasDecl(Field, "is_table")) {
                // A row type without a name of its own has no comments to be found.
                const row: ?source_index.Container = if (comptime types.isAnonymous(Field.Row)) null else try self.containerOf(Field.Row);
                try types.field(json, "kind", "table");
                try types.field(json, "row", shared.row);
                try json.objectField("columns");
                try json.beginArray();
                inline for (@typeInfo(Field.Row).@"struct".field_names, @typeInfo(Field.Row).@"struct".field_types) |column_name, Column| {
                    try json.beginObject();
                    try types.field(json, "name", column_name);
                    try types.field(json, "documentation", if (row) |known| try self.sources.fieldComment(known, column_name) else "");
                    try types.writeColumn(json, module, Column);
                    try json.endObject();
                }
                try json.endArray();
            } else @compileError(object.name ++ "." ++ shared.name ++ ": a shared field is a pyzig.Table or pyzig.Bytes, not " ++ @typeName(Field));
            try json.endObject();
        }

        fn functions(self: Self) Error!void {
            const json = self.json;
            try json.objectField("functions");
            try json.beginArray();
            inline for (module.objects) |object| {
                inline for (object.functions) |listed| try self.function(object.Type, object.name, listed);
            }
            inline for (module.functions) |group| {
                inline for (group.functions) |listed| try self.function(group.container, null, listed);
            }
            try json.endArray();
        }

        fn function(self: Self, comptime container: type, comptime owner: ?[]const u8, comptime listed: module_list.Function) Error!void {
            const json = self.json;
            const symbol = comptime module_list.symbolName(owner, listed.name);
            const Function = @TypeOf(@field(container, listed.name));
            comptime module_list.checkOwnership(listed, Function, symbol);
            const declaration = try self.found(
                self.sources.declarationOf(try self.containerOf(container), listed.name),
                "the function",
                symbol,
            );
            const parameters = try self.found(self.sources.parameters(declaration), "the parameters of", symbol);
            const method = comptime isMethod(container, owner, Function);
            try json.beginObject();
            try types.field(json, "name", listed.name);
            try types.field(json, "symbol", symbol);
            try types.field(json, "owner", owner);
            try types.field(json, "method", method);
            try types.field(json, "documentation", try self.sources.comment(declaration));
            try json.objectField("parameters");
            try json.beginArray();
            comptime var position = 0;
            inline for (@typeInfo(Function).@"fn".param_types, 0..) |Parameter, index| {
                if (comptime boundary.isSupplied(Parameter.?)) continue;
                try json.beginObject();
                try types.field(json, "name", if (method and position == 0) "self" else parameters[index].name);
                try types.field(json, "documentation", parameters[index].documentation);
                try json.objectField("type");
                try types.writeType(json, module, Parameter.?);
                try types.field(json, "ownership", @tagName(listed.arguments[position]));
                try json.endObject();
                position += 1;
            }
            try json.endArray();
            try json.objectField("result");
            try json.beginObject();
            try json.objectField("type");
            try types.writeType(json, module, module_list.ResultOf(Function));
            try types.field(json, "ownership", @tagName(listed.result));
            try json.endObject();
            try types.field(json, "errors", comptime errorsOf(Function));
            try types.field(json, "details", if (thunk.DetailsOf(Function)) |Fields| @as(?[]const u8, comptime types.shortName(Fields)) else null);
            try json.endObject();
        }

        fn containerOf(self: Self, comptime T: type) Error!source_index.Container {
            return self.found(self.sources.containerOf(self.name, @typeName(T)), "the type", @typeName(T));
        }

        fn found(_: Self, result: anytype, what: []const u8, name: []const u8) @TypeOf(result) {
            return result catch |failure| {
                std.debug.print("manifest: can't find {s} {s} in the sources: {s}\n", .{ what, name, @errorName(failure) });
                return failure;
            };
        }
    };
}

fn isMethod(comptime container: type, comptime owner: ?[]const u8, comptime Function: type) bool {
    if (owner == null) return false;
    const arguments = module_list.argumentTypes(Function, @typeName(Function));
    return arguments.len > 0 and (arguments[0] == *container or arguments[0] == *const container);
}

fn errorsOf(comptime Function: type) []const [:0]const u8 {
    const info = @typeInfo(@typeInfo(Function).@"fn".return_type.?);
    if (info != .error_union) return &.{};
    return @typeInfo(info.error_union.error_set).error_set.error_names orelse
        @compileError("an exported function has a closed error set, not anyerror");
}

/// Identifies the layout of an object's type: the names, types and places of its fields. 32 hex digits.
fn fingerprint(comptime T: type) [32]u8 {
    var hash: std.crypto.hash.sha2.Sha256 = .init(.{});
    updateWithType(&hash, T);
    inline for (@typeInfo(T).@"struct".field_types) |Field| {
        if (@typeInfo(Field) == .@"struct" and @hasDecl(Field, "is_table")) updateWithType(&hash, Field.Row);
    }
    const digest = hash.finalResult();
    return std.fmt.bytesToHex(digest[0..16].*, .lower);
}

fn updateWithType(hash: *std.crypto.hash.sha2.Sha256, comptime T: type) void {
    // The compiler numbers types without a name as it meets them: such a number says nothing about the layout.
    const name = if (comptime types.isAnonymous(T)) "" else @typeName(T);
    hash.update(std.fmt.comptimePrint("{s} {d}\n", .{ name, @sizeOf(T) }));
    inline for (@typeInfo(T).@"struct".field_names) |field_name| {
        hash.update(std.fmt.comptimePrint("{s} {d} {d}\n", .{ field_name, @sizeOf(@FieldType(T, field_name)), @bitOffsetOf(T, field_name) }));
    }
}
