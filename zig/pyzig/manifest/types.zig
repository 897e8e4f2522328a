//! Types as the manifest describes them.
const std = @import("std");
const Stringify = std.json.Stringify;
const boundary = @import("../types.zig");
const module_list = @import("../module.zig");

/// The last part of a type's name: what TypeScript calls it.
pub fn shortName(comptime T: type) []const u8 {
    @setEvalBranchQuota(1_000_000);
    const name = @typeName(T);
    const start = if (std.mem.lastIndexOfScalar(u8, name, '.')) |dot| dot + 1 else 0;
    if (comptime isAnonymous(T)) {
        @compileError("the type " ++ name ++ " has no name of its own: declare it with `pub const Name = …`, so that TypeScript can call it something");
    }
    return name[start..];
}

/// Whether a type was declared without a name, or comes out of a function.
pub fn isAnonymous(comptime T: type) bool {
    @setEvalBranchQuota(1_000_000);
    const name = @typeName(T);
    return std.mem.indexOf(u8, name, "__") != null or std.mem.indexOfScalar(u8, name, '(') != null;
}

/// Writes the description of `T`.
pub fn writeType(json: *Stringify, comptime module: module_list.Module, comptime T: type) Stringify.Error!void {
    const kind = comptime boundary.kindOf(T, @typeName(T));
    try json.beginObject();
    try json.objectField("kind");
    try json.write(@tagName(kind));
    switch (kind) {
        .void, .bool, .text, .bytes => {},
        .int => {
            const info = @typeInfo(T).int;
            try field(json, "signed", info.signedness == .signed);
            try field(json, "bits", info.bits);
        },
        .size => try field(json, "signed", T == isize),
        .float => try field(json, "bits", @typeInfo(T).float.bits),
        .@"enum", .@"struct" => try field(json, "name", comptime shortName(T)),
        .slice => try typeField(json, "element", module, std.meta.Child(T)),
        .optional => try typeField(json, "child", module, std.meta.Child(T)),
        .array => {
            try field(json, "length", @typeInfo(T).array.len);
            try typeField(json, "element", module, @typeInfo(T).array.child);
        },
        .object => try field(json, "name", comptime module.objectOf(std.meta.Child(T)).name),
    }
    try json.endObject();
}

/// Writes a column's type and its typed-array element.
pub fn writeColumn(json: *Stringify, comptime module: module_list.Module, comptime T: type) Stringify.Error!void {
    const info = @typeInfo(T);
    try json.objectField("type");
    if (info == .@"struct" and info.@"struct".layout == .@"packed") {
        try writePacked(json, module, T);
    } else {
        try writeType(json, module, T);
    }
    try field(json, "element", comptime elementName(T));
}

fn writePacked(json: *Stringify, comptime module: module_list.Module, comptime T: type) Stringify.Error!void {
    const info = @typeInfo(T).@"struct";
    try json.beginObject();
    try field(json, "kind", "packed");
    try field(json, "name", comptime shortName(T));
    try field(json, "bits", @bitSizeOf(T));
    try json.objectField("fields");
    try json.beginArray();
    inline for (info.field_names, info.field_types) |name, FieldType| {
        if (comptime std.mem.startsWith(u8, name, "_")) continue;
        try json.beginObject();
        try field(json, "name", name);
        try field(json, "offset", @bitOffsetOf(T, name));
        try field(json, "width", @bitSizeOf(FieldType));
        try json.objectField("type");
        switch (@typeInfo(FieldType)) {
            .int => |int| try json.write(.{ .kind = "int", .signed = int.signedness == .signed, .bits = int.bits }),
            .bool, .@"enum" => try writeType(json, module, FieldType),
            else => @compileError(@typeName(T) ++ "." ++ name ++ ": a packed column holds bools, integers and enums"),
        }
        try json.endObject();
    }
    try json.endArray();
    try json.endObject();
}

fn elementName(comptime T: type) []const u8 {
    return switch (@typeInfo(T)) {
        .int => |info| intName(info.signedness, info.bits),
        .float => |info| if (info.bits == 32) "f32" else "f64",
        .@"enum" => |info| elementName(info.tag_type),
        .@"struct" => |info| elementName(info.backing_integer.?),
        .bool => "u8",
        else => @compileError(@typeName(T) ++ " can't be a column: use an integer, a float, an enum or a packed struct of 8 to 64 bits"),
    };
}

fn intName(comptime signedness: std.lang.Signedness, comptime bits: u16) []const u8 {
    switch (bits) {
        8, 16, 32, 64 => {},
        else => @compileError("a column has 8, 16, 32 or 64 bits; give the enum or packed struct such an integer"),
    }
    return std.fmt.comptimePrint("{s}{d}", .{ if (signedness == .signed) "i" else "u", bits });
}

/// Writes a default value as JSON.
pub fn writeDefault(json: *Stringify, comptime T: type, value: T) Stringify.Error!void {
    switch (comptime boundary.kindOf(T, @typeName(T))) {
        .bool, .int, .size, .float, .text => try json.write(value),
        .@"enum" => try json.write(@tagName(value)),
        .optional => if (value) |child| try writeDefault(json, std.meta.Child(T), child) else try json.write(null),
        .bytes, .slice => {
            if ((if (T == @import("../bytes.zig").Bytes) value.data.len else value.len) != 0) unreachable;
            try json.beginArray();
            try json.endArray();
        },
        .@"struct" => {
            try json.beginObject();
            inline for (@typeInfo(T).@"struct".field_names, @typeInfo(T).@"struct".field_types) |name, FieldType| {
                try json.objectField(name);
                try writeDefault(json, FieldType, @field(value, name));
            }
            try json.endObject();
        },
        .array => {
            try json.beginArray();
            for (value) |element| try writeDefault(json, @typeInfo(T).array.child, element);
            try json.endArray();
        },
        .void, .object => unreachable,
    }
}

/// All enums and structs that cross, each once, in the order they are met.
pub fn namedTypes(comptime module: module_list.Module) []const type {
    comptime {
        @setEvalBranchQuota(1_000_000);
        var list: []const type = &.{};
        for (module.errors) |set| {
            if (set.Fields) |Fields| list = collect(list, Fields);
        }
        for (module.objects) |object| {
            for (object.functions) |listed| list = collectFunction(list, @TypeOf(@field(object.Type, listed.name)));
            for (object.shared) |shared| {
                const Field = @FieldType(object.Type, shared.name);
                if (@typeInfo(Field) == .@"struct" and @hasDecl(Field, "is_table")) {
                    for (@typeInfo(Field.Row).@"struct".field_types) |Column| list = collectColumn(list, Column);
                }
            }
        }
        for (module.functions) |group| {
            for (group.functions) |listed| list = collectFunction(list, @TypeOf(@field(group.container, listed.name)));
        }
        return list;
    }
}

fn collectFunction(comptime known: []const type, comptime Function: type) []const type {
    var list = known;
    for (module_list.argumentTypes(Function, @typeName(Function))) |Argument| list = collect(list, Argument);
    return collect(list, module_list.ResultOf(Function));
}

fn collectColumn(comptime known: []const type, comptime Column: type) []const type {
    const info = @typeInfo(Column);
    if (info != .@"struct") return collect(known, Column);
    var list = known;
    for (info.@"struct".field_types) |Field| {
        if (@typeInfo(Field) == .@"enum") list = collect(list, Field);
    }
    return list;
}

fn collect(comptime known: []const type, comptime T: type) []const type {
    switch (boundary.kindOf(T, @typeName(T))) {
        .slice, .optional => return collect(known, std.meta.Child(T)),
        .array => return collect(known, @typeInfo(T).array.child),
        .@"enum", .@"struct" => {},
        else => return known,
    }
    for (known) |Other| {
        if (Other == T) return known;
        if (std.mem.eql(u8, shortName(Other), shortName(T))) {
            @compileError("two types that cross are called " ++ shortName(T) ++ ": " ++ @typeName(Other) ++ " and " ++ @typeName(T));
        }
    }
    var list = known;
    if (@typeInfo(T) == .@"struct") {
        for (@typeInfo(T).@"struct".field_types) |Field| list = collect(list, Field);
    }
    return list ++ &[_]type{T};
}

pub fn field(json: *Stringify, name: []const u8, value: anytype) Stringify.Error!void {
    try json.objectField(name);
    try json.write(value);
}

fn typeField(json: *Stringify, name: []const u8, comptime module: module_list.Module, comptime T: type) Stringify.Error!void {
    try json.objectField(name);
    try writeType(json, module, T);
}
