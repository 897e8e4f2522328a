//! The export list of a module: what a `bindings.zig` declares, once. Everything else (C functions, manifest, TypeScript) follows from it.
//!
//! ```zig
//! pub const module: pyzig.Module = .{
//!     .errors = &.{pyzig.errorSet("ParseError", ParseError, ParseFailure)},
//!     .objects = &.{.{ .name = "Tree", .Type = Tree, .shared = &.{.{ .name = "nodes" }}, .functions = &.{
//!         pyzig.function("parse", &.{ .owned, .value }, .owned),
//!         pyzig.function("remove", &.{ .borrowed, .value }, .value),
//!     } }},
//! };
//! ```
const std = @import("std");
const types = @import("types.zig");
const Bytes = @import("bytes.zig").Bytes;

/// Who owns what crosses the boundary. Every parameter that TypeScript sees, and every result, has one of these words.
pub const Ownership = enum {
    /// The receiver gets it for good: an object that TypeScript must destroy (as a parameter: that Zig consumes), a buffer that moves,
    /// text or a slice that was allocated for this call.
    owned,
    /// The receiver may use it while the call runs (parameters) or while its owner lives (results).
    borrowed,
    /// A plain copy.
    value,
    /// For results only: a new object that the receiver may destroy, and that goes with the object it was made from, which is the
    /// function's first object. Its maker's `destroy` destroys those that still live, with `pyzig.destroyObject`; its own `destroy`
    /// takes it out of its maker. One that is made of another module's object is destroyed by the host, before its maker goes.
    dependent,
};

/// An exported function: its name in the container it is declared in, a word for each parameter that crosses, and one for the result.
pub const Function = struct {
    name: []const u8,
    arguments: []const Ownership,
    result: Ownership,
};

/// Lists a function. `arguments` has a word for each parameter but the supplied ones (`std.mem.Allocator`, `pyzig.Host`, `*pyzig.Details`).
pub fn function(name: []const u8, arguments: []const Ownership, result: Ownership) Function {
    return .{ .name = name, .arguments = arguments, .result = result };
}

/// A field of an object that TypeScript reads in place: a `pyzig.Table` or `pyzig.Bytes`.
pub const Shared = struct {
    name: []const u8,
    /// The name of the TypeScript class of a table's rows, for tables whose rows are things with an identity.
    row: ?[]const u8 = null,
};

/// An exported struct that lives in Zig's memory. It has a field `allocator: std.mem.Allocator`, from which all of its memory comes,
/// and a function `destroy(*T)` or `destroy(*T, pyzig.Host)`, which is exported without being listed.
pub const Object = struct {
    name: []const u8,
    Type: type,
    shared: []const Shared = &.{},
    functions: []const Function = &.{},
    /// Names of fields of type `*T` or `?*T` that point to other objects whose shared fields may move in any call that takes this one:
    /// the store of a view. What they point to outlives this object.
    companions: []const []const u8 = &.{},
};

/// The objects of a dependency, which functions of this module may take and return. Neither its functions nor its destructors are
/// exported again.
pub const Import = struct {
    /// The name of the dependency in modules.json.
    module: []const u8,
    /// `dependency_bindings.module.objects`
    objects: []const Object,
};

/// Exported functions that belong to no object.
pub const FunctionGroup = struct {
    container: type,
    functions: []const Function,
};

/// An error set, which becomes an error class whose `code` is the error's name.
pub const ErrorSet = struct {
    name: []const u8,
    Set: type,
    Fields: ?type,
};

/// Lists an error set. `Fields` is the struct that functions attach through `*pyzig.Details(Fields)`, or null.
pub fn errorSet(name: []const u8, comptime Set: type, comptime Fields: ?type) ErrorSet {
    return .{ .name = name, .Set = Set, .Fields = Fields };
}

/// A struct, union or enum that describes what lies in a module's data, such as a list of a file. It does not cross the boundary:
/// the generator makes a TypeScript class of a struct, and a type of the others.
pub const Model = struct {
    Type: type,
    /// Of a struct: a type with a constant `value`, which is written into the manifest. Its `fields` has an element with a `name` for each
    /// field, in their order.
    Schema: ?type = null,
};

/// All that a module exports.
pub const Module = struct {
    errors: []const ErrorSet = &.{},
    objects: []const Object = &.{},
    functions: []const FunctionGroup = &.{},
    /// Objects of other modules.
    imports: []const Import = &.{},
    /// Descriptions of the module's data.
    models: []const Model = &.{},

    /// The listed object of a type, also when it is imported.
    pub fn objectOf(comptime module: Module, comptime T: type) Object {
        for (module.objects) |listed| {
            if (listed.Type == T) return listed;
        }
        for (module.imports) |import| {
            for (import.objects) |listed| {
                if (listed.Type == T) return listed;
            }
        }
        @compileError(@typeName(T) ++ " crosses as a pointer but is not in the module's list of objects");
    }

    /// The names of all errors, in the order of their status numbers (the first is 1).
    pub fn errorNames(comptime module: Module) []const [:0]const u8 {
        comptime {
            @setEvalBranchQuota(1_000_000);
            var names: []const [:0]const u8 = &.{"OutOfMemory"};
            for (module.errors) |set| {
                for (@typeInfo(set.Set).error_set.error_names.?) |name| {
                    for (names) |known| {
                        if (std.mem.eql(u8, known, name)) @compileError("the error " ++ name ++ " stands in two of the listed error sets");
                    }
                    names = names ++ &[_][:0]const u8{name};
                }
            }
            return names;
        }
    }
};

/// The C name of an exported function.
pub fn symbolName(comptime owner: ?[]const u8, comptime name: []const u8) [:0]const u8 {
    return if (owner) |object| object ++ "_" ++ name else name ++ "";
}

/// The payload of a function's result.
pub fn ResultOf(comptime function_type: type) type {
    return types.Payload(@typeInfo(function_type).@"fn".return_type.?);
}

/// The types of the parameters that cross, in order.
pub fn argumentTypes(comptime function_type: type, comptime place: []const u8) []const type {
    comptime {
        const info = @typeInfo(function_type).@"fn";
        if (info.is_generic) @compileError(place ++ ": a generic function can't be exported; export one of its instances");
        var list: []const type = &.{};
        for (info.param_types) |Parameter| {
            if (!types.isSupplied(Parameter.?)) list = list ++ &[_]type{Parameter.?};
        }
        return list;
    }
}

/// Stops the build when the ownership words of a listed function are missing or make no sense.
pub fn checkOwnership(comptime listed: Function, comptime function_type: type, comptime place: []const u8) void {
    comptime {
        const arguments = argumentTypes(function_type, place);
        if (arguments.len != listed.arguments.len) @compileError(std.fmt.comptimePrint(
            "{s}: {d} parameters cross to TypeScript, but the list has {d} ownership words; write owned, borrowed or value for each",
            .{ place, arguments.len, listed.arguments.len },
        ));
        for (arguments, listed.arguments, 1..) |Argument, word, number| {
            const name = std.fmt.comptimePrint("{s}, parameter {d}", .{ place, number });
            if (word == .dependent) @compileError(name ++ ": dependent is a word for results; say owned or borrowed");
            checkWord(Argument, word, name);
            if (types.isMutableSlice(Argument)) @compileError(name ++ ": a slice that TypeScript passes is const: it is read, not written");
            if (word == .owned and Argument != Bytes and types.ObjectOf(Argument) == null)
                @compileError(name ++ ": only objects and pyzig.Bytes can be handed over as owned; say borrowed");
        }
        const Result = ResultOf(function_type);
        checkWord(Result, listed.result, place ++ ", result");
        if (listed.result == .dependent) checkDependent(listed, arguments, Result, place);
        if (makesObject(listed, Result) and !takesAllocator(function_type))
            @compileError(place ++ ": a function that makes an owned object takes a std.mem.Allocator, which is the new object's heap");
    }
}

/// Whether a function makes a new object, with a heap of its own.
pub fn makesObject(comptime listed: Function, comptime Result: type) bool {
    return (listed.result == .owned or listed.result == .dependent) and types.ObjectOf(Result) != null;
}

fn checkDependent(comptime listed: Function, comptime arguments: []const type, comptime Result: type, comptime place: []const u8) void {
    if (types.ObjectOf(Result) == null)
        @compileError(place ++ ", result: only an object can be dependent, not " ++ @typeName(Result));
    for (arguments, listed.arguments) |Argument, word| {
        if (types.ObjectOf(Argument) == null) continue;
        if (@typeInfo(Argument) == .optional)
            @compileError(place ++ ", result: it depends on the function's first object, which therefore can't be optional");
        if (word == .owned)
            @compileError(place ++ ", result: it depends on the function's first object, which therefore can't be handed over");
        return;
    }
    @compileError(place ++ ", result: a dependent object is made from another one, and the function takes none");
}

fn checkWord(comptime T: type, comptime word: Ownership, comptime place: []const u8) void {
    _ = types.kindOf(T, place);
    const needs_owner = types.needsOwner(T);
    if (needs_owner and word == .value) @compileError(place ++ ": " ++ @typeName(T) ++ " holds memory; say owned or borrowed");
    if (!needs_owner and word != .value) @compileError(place ++ ": " ++ @typeName(T) ++ " is a plain value; say value");
}

fn takesAllocator(comptime function_type: type) bool {
    for (@typeInfo(function_type).@"fn".param_types) |Parameter| {
        if (Parameter.? == std.mem.Allocator) return true;
    }
    return false;
}
