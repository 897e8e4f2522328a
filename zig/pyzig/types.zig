//! Which Zig types cross the boundary, and how many slots each takes. The list is in docs/abi.md.
const std = @import("std");
const Allocator = std.mem.Allocator;
const Host = @import("Host.zig");
const Bytes = @import("bytes.zig").Bytes;

/// How a type crosses.
pub const Kind = enum { void, bool, int, size, float, @"enum", text, bytes, slice, optional, array, @"struct", object };

const accepted =
    \\ Accepted: bool, u8 to u64, i8 to i64, usize, isize, f32, f64, enums with the values 0 to n-1, []const u8 (UTF-8 text), pyzig.Bytes,
    \\ []const T, ?T, [N]T, plain structs of these, and pointers to exported objects.
;

/// The kind of `T`, or a compile error that names `place` and says what would be accepted.
pub fn kindOf(comptime T: type, comptime place: []const u8) Kind {
    if (T == Bytes) return .bytes;
    if (T == []const u8) return .text;
    if (T == usize or T == isize) return .size;
    return switch (@typeInfo(T)) {
        .void => .void,
        .bool => .bool,
        .int => |int| switch (int.bits) {
            8, 16, 32, 64 => .int,
            else => reject(T, place, "integers have 8, 16, 32 or 64 bits"),
        },
        .float => |float| switch (float.bits) {
            32, 64 => .float,
            else => reject(T, place, "floats have 32 or 64 bits"),
        },
        .@"enum" => |info| kind: {
            if (info.mode == .nonexhaustive) reject(T, place, "a non-exhaustive enum has values without a name");
            for (info.field_values, 0..) |value, index| {
                if (value != index) reject(T, place, "the values of an enum are 0 to n-1, in order");
            }
            break :kind .@"enum";
        },
        .optional => |info| kind: {
            if (kindOf(info.child, place) == .optional) reject(T, place, "optionals don't nest");
            break :kind .optional;
        },
        .array => |info| kind: {
            _ = kindOf(info.child, place);
            break :kind .array;
        },
        .pointer => |info| kind: {
            switch (info.size) {
                .slice => {
                    if (!info.attrs.@"const" and info.child == u8) reject(T, place, "text is []const u8");
                    _ = kindOf(info.child, place);
                    break :kind .slice;
                },
                .one => {
                    if (!isObject(info.child)) reject(T, place, "a pointer points to an exported object: a struct with a field `allocator: std.mem.Allocator` and `pub fn destroy`");
                    break :kind .object;
                },
                else => reject(T, place, "a many-item pointer has no length; use a slice"),
            }
        },
        .@"struct" => |info| kind: {
            if (isObject(T)) reject(T, place, "an exported object crosses as a pointer");
            if (info.is_tuple) reject(T, place, "a tuple has no field names; use a struct");
            for (info.field_names, info.field_types) |name, FieldType| _ = kindOf(FieldType, place ++ "." ++ name);
            break :kind .@"struct";
        },
        else => reject(T, place, "it has no counterpart in TypeScript"),
    };
}

fn reject(comptime T: type, comptime place: []const u8, comptime reason: []const u8) noreturn {
    @compileError(place ++ ": the type " ++ @typeName(T) ++ " can't cross to TypeScript: " ++ reason ++ "." ++ accepted);
}

/// Whether `T` is an object that lives on the Zig side: it stores the allocator it was made with and has a destructor.
pub fn isObject(comptime T: type) bool {
    if (@typeInfo(T) != .@"struct") return false;
    return @hasField(T, "allocator") and @FieldType(T, "allocator") == Allocator and @hasDecl(T, "destroy");
}

/// Whether `T` is a parameter that the thunk supplies.
pub fn isSupplied(comptime T: type) bool {
    return T == Allocator or T == Host or DetailsFields(T) != null;
}

/// The struct of a `*Details(Struct)` parameter, else null.
pub fn DetailsFields(comptime T: type) ?type {
    const info = @typeInfo(T);
    if (info != .pointer or info.pointer.size != .one) return null;
    const Child = info.pointer.child;
    if (@typeInfo(Child) != .@"struct" or !@hasDecl(Child, "is_details")) return null;
    return Child.Fields;
}

/// The object behind a pointer or an optional pointer, else null.
pub fn ObjectOf(comptime T: type) ?type {
    return switch (@typeInfo(T)) {
        .pointer => |info| if (info.size == .one and isObject(info.child)) info.child else null,
        .optional => |info| ObjectOf(info.child),
        else => null,
    };
}

/// Whether `T` is a slice whose elements can be written.
pub fn isMutableSlice(comptime T: type) bool {
    const info = @typeInfo(T);
    return info == .pointer and info.pointer.size == .slice and !info.pointer.attrs.@"const";
}

/// Whether a value of `T` holds memory or an object, so that who owns it must be said.
pub fn needsOwner(comptime T: type) bool {
    return switch (@typeInfo(T)) {
        .pointer => true,
        .optional => |info| needsOwner(info.child),
        .array => |info| needsOwner(info.child),
        .@"struct" => |info| {
            inline for (info.field_types) |FieldType| if (comptime needsOwner(FieldType)) return true;
            return false;
        },
        else => false,
    };
}

/// Whether an argument of type `T` is built in memory of its own: slices that don't lie packed in the host's memory.
pub fn needsDecoding(comptime T: type) bool {
    return switch (kindOf(T, @typeName(T))) {
        .slice => !isPackedElement(std.meta.Child(T)),
        .optional => needsDecoding(std.meta.Child(T)),
        .array => needsDecoding(@typeInfo(T).array.child),
        .@"struct" => {
            inline for (@typeInfo(T).@"struct".field_types) |FieldType| if (comptime needsDecoding(FieldType)) return true;
            return false;
        },
        else => false,
    };
}

/// How many slots a value of `T` takes.
pub fn slotCount(comptime T: type) comptime_int {
    return switch (kindOf(T, @typeName(T))) {
        .void => 0,
        .bool, .int, .size, .float, .@"enum", .object => 1,
        .text, .bytes, .slice => 2,
        .optional => 1 + slotCount(@typeInfo(T).optional.child),
        .array => @typeInfo(T).array.len * slotCount(@typeInfo(T).array.child),
        .@"struct" => count: {
            var count = 0;
            for (@typeInfo(T).@"struct".field_types) |FieldType| count += slotCount(FieldType);
            break :count count;
        },
    };
}

/// Whether a slice of `T` is packed memory (a typed array) and not a row of slots.
pub fn isPackedElement(comptime T: type) bool {
    return switch (kindOf(T, @typeName(T))) {
        .int, .float => true,
        else => false,
    };
}

/// The payload of an error union, or the type itself.
pub fn Payload(comptime T: type) type {
    return switch (@typeInfo(T)) {
        .error_union => |info| info.payload,
        else => T,
    };
}

test "slots of every kind of type" {
    const Mode = enum { one, two };
    const Inner = struct { text: []const u8, mode: Mode };
    const Outer = struct { inner: Inner, maybe: ?Inner, pair: [2]f64, list: []const Inner, blob: Bytes };
    try std.testing.expectEqual(0, slotCount(void));
    try std.testing.expectEqual(1, slotCount(u64));
    try std.testing.expectEqual(3, slotCount(Inner));
    try std.testing.expectEqual(3 + 4 + 2 + 2 + 2, slotCount(Outer));
    try std.testing.expect(needsOwner(Outer));
    try std.testing.expect(!needsOwner(struct { a: u32, b: [2]bool }));
    try std.testing.expect(isPackedElement(i64));
    try std.testing.expect(!isPackedElement(usize));
}
