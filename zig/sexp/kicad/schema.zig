//! How a struct describes a list of a KiCad file.
//!
//! A model is an ordinary struct: its fields are what the list holds, in the order in which KiCad writes them. Types say most of it:
//!
//! | Zig | in the file |
//! |---|---|
//! | `f64`, `i64`, `[]const u8`, an enum | `(name value)` |
//! | `bool` | a flag: `(name yes)`, `(name)` or the bare word `name`, by version |
//! | `Toggle` | the same with three values |
//! | a struct | `(name …)` |
//! | `[]const T` of values | `(name a b c)` |
//! | `[]const T` of structs | one `(name …)` for each |
//! | `[]const U`, `U` a union of structs | lists of several kinds in one order: each has the token of its variant |
//! | `?T` | may be missing |
//! | a default value | what it means when it is missing |
//!
//! What types can't say stands in the declaration `schema`:
//!
//! ```zig
//! /// A straight piece of a track.
//! pub const Segment = struct {
//!     /// Where it starts.
//!     start: Point,
//!     /// How wide it is.
//!     width: f64,
//!     uuid: ?[]const u8 = null,
//!
//!     pub const schema: Schema(@This()) = .{ .uuid = common.uuid };
//! };
//! ```
//!
//! A union that is only used in lists names its variants as the file does: the token of a variant is the field's `prefix` and the variant's name.
//! A model with the declaration `file` is the root of a kind of file.
const std = @import("std");

/// The metadata of all fields of a model.
pub fn Schema(comptime T: type) type {
    return std.enums.EnumFieldStruct(std.meta.FieldEnum(T), Field, .{});
}

/// What is to be known about a field besides its type.
pub const Field = struct {
    /// The token in the file, where it isn't the field's name.
    token: ?[]const u8 = null,
    /// Other tokens that mean the same, in files of certain versions.
    aliases: []const Alias = &.{},
    /// How the value stands in the list.
    form: Form = .child,
    /// What a number measures.
    unit: Unit = .none,
    /// How text and enum words are written.
    quoting: Quoting = .automatic,
    /// How a flag that is new in the file is written.
    flag: Flag = .automatic,
    /// How bytes are written; null: the field isn't bytes.
    codec: ?Codec = null,
    /// Whether `(token)` without a value is an empty text. Else the value is missing then.
    may_be_empty: bool = false,
    /// The first major version of KiCad whose files have the field. Not written to files of earlier ones.
    since: u8 = 0,
    /// The last major version of KiCad whose files have the field.
    until: u8 = latest,
    /// What precedes the variant's name in the tokens of a union.
    prefix: []const u8 = "",
    /// Whether other fields hold the same lists: such a field is for reading and editing, and left out of copies.
    derived: bool = false,
};

/// A major version that never ends.
pub const latest = 255;

/// A token of certain versions. `until` and `since` are major versions of KiCad, both included.
pub const Alias = struct {
    token: []const u8,
    since: u8 = 0,
    until: u8 = latest,
};

/// How the value of a field stands in the list of its model.
pub const Form = enum {
    /// In child lists of their own, which the token heads.
    child,
    /// As an atom of the list itself. Atoms belong to positional fields in their order; one that may be missing takes an atom only if it fits.
    /// A list of values takes all atoms that are left.
    positional,
    /// A flag that is the bare word of its token, wherever it stands among the atoms.
    word,
    /// A list of values, each in a child list of its own: `(token a) (token b)`.
    repeated,
    /// A list of structs whose lists start with a value instead of a token: `(0 "F.Cu" signal)`.
    headless,
};

/// What a number measures. It decides how the number is written.
pub const Unit = enum {
    /// A plain number.
    none,
    /// A length in millimetres.
    millimetre,
    /// An angle in degrees.
    degree,
    /// A ratio, scale or other number without a unit that may need more digits than a length.
    ratio,
    /// A number that is always written with six decimals.
    fixed6,
};

/// How text is written when it is new; what is there keeps its way if it can.
pub const Quoting = enum {
    /// Text in quotes from version 6 on, and where it needs them before; enum words bare.
    automatic,
    /// In quotes in every version.
    always,
    /// Bare wherever that is possible: without blanks, parentheses and quotes in it.
    never,
    /// Bare up to version 7, in quotes from version 8 on.
    bare_until_7,
};

/// How a flag is written when it is new.
pub const Flag = enum {
    /// The bare word up to version 7, `(token yes)` from version 8 on.
    automatic,
    /// The bare word up to version 8, `(token yes)` from version 9 on.
    word_until_8,
    /// The bare word up to version 9, `(token yes)` from version 10 on.
    word_until_9,
    /// `(token yes)` or `(token no)` in every version.
    yes_no,
    /// `(token true)` or `(token false)` up to version 7, `(token yes)` or `(token no)` from version 8 on.
    true_false_until_7,
    /// `(token)` up to version 7, `(token yes)` from version 8 on.
    parenthesized_until_7,
    /// `(token)` in every version.
    parenthesized,
    /// The bare word in every version.
    word,
};

/// How bytes are written.
pub const Codec = enum {
    /// Base64 in pieces of 76 characters: quoted from version 8 on, bare before.
    base64,
    /// Compressed with Zstandard, then base64 in lines of 76 characters between bars.
    compressed,
};

/// A flag with a third value. A bare word or `(token)` means yes.
pub const Toggle = enum {
    yes,
    no,
    /// Neither: what surrounds it decides.
    none,
};

/// A kind of file: declared as `pub const file: File` in the model of its root.
pub const File = struct {
    /// What the kind is called: `board`.
    kind: []const u8,
    /// The heads of the file's root; none when the file has many top-level lists.
    tokens: []const []const u8,
    /// What the ending of such a file is, with its point, or its whole name.
    endings: []const []const u8,
    /// Which version of KiCad writes which version of the format.
    versions: []const FormatVersion,
    /// The newest version that the models describe; files of later versions may hold more. Null: the kind has no such version.
    newest: ?u32 = null,
    /// How KiCad lays such files out.
    layout: Layout = .normal,
};

/// What a version counts as that is a letter, as in netlists: its place in the alphabet.
pub fn letterVersion(letter: u8) u32 {
    return letter - 'A' + 1;
}

/// Files whose version is `from` or more, up to the next entry, are of that major version of KiCad.
pub const FormatVersion = struct {
    from: u32,
    major: u8,
};

pub const Layout = enum { normal, library_table };

/// A model as data.
pub const ModelSchema = struct {
    name: []const u8,
    file: ?File,
    fields: []const FieldSchema,
};

/// A field as data.
pub const FieldSchema = struct {
    name: []const u8,
    /// The tokens of the field, the usual one last; empty for positional and headless fields, and for unions (their variants have them).
    tokens: []const Alias,
    form: Form,
    unit: Unit,
    quoting: Quoting,
    flag: Flag,
    codec: ?Codec,
    may_be_empty: bool,
    since: u8,
    until: u8,
    derived: bool,
    /// Whether the field holds any number of values.
    list: bool,
    /// Whether the field can be without a value.
    optional: bool,
    /// What it means when it is missing, unless it is optional or a list.
    default: ?Default,
    type: TypeSchema,

    /// Whether the list is broken without the field.
    pub fn required(field: FieldSchema) bool {
        return !field.list and !field.optional and field.default == null;
    }
};

/// The default of a field.
pub const Default = union(enum) {
    number: f64,
    boolean: bool,
    /// Also the word of an enum.
    text: []const u8,
    /// An empty list: all its own fields have defaults.
    model,

    pub fn jsonStringify(self: Default, json: *std.json.Stringify) std.json.Stringify.Error!void {
        switch (self) {
            .model => try json.write(.{}),
            inline else => |value| try json.write(value),
        }
    }
};

/// The type of a field's value, or of the values in its list.
pub const TypeSchema = union(enum) {
    number,
    integer,
    text,
    boolean,
    toggle,
    bytes,
    /// The words that are known. Others may come up in files of later versions.
    enumeration: EnumSchema,
    model: *const ModelSchema,
    variants: []const VariantSchema,

    /// Models and enums by their names.
    pub fn jsonStringify(self: TypeSchema, json: *std.json.Stringify) std.json.Stringify.Error!void {
        switch (self) {
            .number, .integer, .text, .boolean, .toggle, .bytes => try json.write(.{ .kind = @tagName(self) }),
            .enumeration => |enumeration| try json.write(.{ .kind = "enum", .name = enumeration.name }),
            .model => |model| try json.write(.{ .kind = "model", .name = model.name }),
            .variants => |variants| {
                try json.beginObject();
                try json.objectField("kind");
                try json.write("union");
                try json.objectField("name");
                try json.write(variants[0].of);
                try json.objectField("variants");
                try json.beginArray();
                for (variants) |variant| try json.write(.{ .name = variant.name, .token = variant.token, .model = variant.model.name });
                try json.endArray();
                try json.endObject();
            },
        }
    }
};

pub const EnumSchema = struct {
    name: []const u8,
    words: []const []const u8,
};

pub const VariantSchema = struct {
    /// The name of the union that the variant is of.
    of: []const u8,
    name: []const u8,
    token: []const u8,
    model: *const ModelSchema,
};

/// A model as data.
pub fn schemaOf(comptime T: type) *const ModelSchema {
    return &struct {
        const value: ModelSchema = .{
            .name = shortName(T),
            .file = if (@hasDecl(T, "file")) T.file else null,
            .fields = fieldsOf(T),
        };
    }.value;
}

fn fieldsOf(comptime T: type) []const FieldSchema {
    comptime {
        @setEvalBranchQuota(100_000);
        const info = @typeInfo(T).@"struct";
        const metadata: Schema(T) = if (@hasDecl(T, "schema")) T.schema else .{};
        var fields: [info.field_names.len]FieldSchema = undefined;
        for (&fields, info.field_names, info.field_types, info.field_attrs) |*field, name, FieldType, attributes| {
            field.* = fieldOf(T, name, FieldType, @field(metadata, name), attributes.defaultValue(FieldType));
        }
        const result = fields;
        return &result;
    }
}

fn fieldOf(comptime T: type, comptime name: []const u8, comptime FieldType: type, comptime metadata: Field, comptime default: ?FieldType) FieldSchema {
    const place = @typeName(T) ++ "." ++ name;
    const is_optional = @typeInfo(FieldType) == .optional;
    const Value = if (is_optional) std.meta.Child(FieldType) else FieldType;
    const is_list = isSlice(Value) and Value != []const u8;
    const Item = if (is_list) std.meta.Child(Value) else Value;
    const schema: TypeSchema = typeOf(Item, metadata, place);
    checkForm(metadata, is_list, schema, place);
    return .{
        .name = name,
        .tokens = tokensOf(name, metadata, schema),
        .form = metadata.form,
        .unit = metadata.unit,
        .quoting = metadata.quoting,
        .flag = metadata.flag,
        .codec = metadata.codec,
        .may_be_empty = metadata.may_be_empty,
        .since = metadata.since,
        .until = metadata.until,
        .derived = metadata.derived,
        .list = is_list,
        .optional = is_optional,
        .default = if (is_optional or is_list or default == null) null else defaultOf(Item, default.?),
        .type = schema,
    };
}

fn typeOf(comptime Item: type, comptime metadata: Field, comptime place: []const u8) TypeSchema {
    if (metadata.codec != null) {
        if (Item != []const u8) @compileError(place ++ ": bytes are declared as []const u8");
        return .bytes;
    }
    if (Item == Toggle) return .toggle;
    return switch (Item) {
        f64 => .number,
        i64 => .integer,
        []const u8 => .text,
        bool => .boolean,
        else => switch (@typeInfo(Item)) {
            .@"enum" => |info| .{ .enumeration = .{ .name = shortName(Item), .words = info.field_names } },
            .@"struct" => .{ .model = schemaOf(Item) },
            .@"union" => |info| .{ .variants = variantsOf(shortName(Item), info, metadata.prefix) },
            else => @compileError(place ++ ": a field of a model is f64, i64, bool, []const u8, an enum, a model, or a list of one of these, not " ++ @typeName(Item)),
        },
    };
}

fn variantsOf(comptime of: []const u8, comptime info: anytype, comptime prefix: []const u8) []const VariantSchema {
    comptime {
        var variants: [info.field_names.len]VariantSchema = undefined;
        for (&variants, info.field_names, info.field_types) |*variant, name, Variant| {
            variant.* = .{ .of = of, .name = name, .token = prefix ++ name, .model = schemaOf(Variant) };
        }
        const result = variants;
        return &result;
    }
}

fn checkForm(comptime metadata: Field, comptime is_list: bool, comptime schema: TypeSchema, comptime place: []const u8) void {
    const is_model = schema == .model;
    switch (metadata.form) {
        .child => {},
        .positional => if (is_model or schema == .variants) @compileError(place ++ ": a struct can't be positional"),
        .word => if (schema != .boolean or is_list) @compileError(place ++ ": only a bool can be a word"),
        .repeated => if (!is_list or is_model or schema == .variants) @compileError(place ++ ": only a list of values is repeated (structs are by themselves)"),
        .headless => if (!is_list or !is_model) @compileError(place ++ ": only a list of structs is headless"),
    }
    if (metadata.may_be_empty and (schema != .text or is_list or metadata.form != .child)) @compileError(place ++ ": only a text in a list of its own can be empty");
    if (schema == .variants and !is_list) @compileError(place ++ ": a union stands in a list");
}

fn tokensOf(comptime name: []const u8, comptime metadata: Field, comptime schema: TypeSchema) []const Alias {
    if (schema == .variants or metadata.form == .positional or metadata.form == .headless) return &.{};
    const usual: Alias = .{ .token = metadata.token orelse name };
    comptime {
        const all = metadata.aliases ++ &[_]Alias{usual};
        return all;
    }
}

fn defaultOf(comptime Item: type, comptime value: Item) Default {
    return switch (@typeInfo(Item)) {
        .float => .{ .number = value },
        .int => .{ .number = @floatFromInt(value) },
        .bool => .{ .boolean = value },
        .@"enum" => .{ .text = @tagName(value) },
        .@"struct" => .model,
        else => .{ .text = value },
    };
}

fn isSlice(comptime T: type) bool {
    return @typeInfo(T) == .pointer and @typeInfo(T).pointer.size == .slice;
}

/// The last part of a type's name.
pub fn shortName(comptime T: type) []const u8 {
    const name = @typeName(T);
    return name[if (std.mem.lastIndexOfScalar(u8, name, '.')) |dot| dot + 1 else 0..];
}

/// The models, enums and unions that models lead to, each once: the models themselves first.
pub fn reachable(comptime roots: []const type) []const type {
    comptime {
        @setEvalBranchQuota(10_000_000);
        var found: []const type = roots;
        var index = 0;
        while (index < found.len) : (index += 1) {
            const children = switch (@typeInfo(found[index])) {
                .@"struct" => |info| info.field_types,
                .@"union" => |info| info.field_types,
                else => &[_]type{},
            };
            for (children) |Child| {
                const Item = itemOf(Child);
                switch (@typeInfo(Item)) {
                    .@"struct", .@"union", .@"enum" => if (!contains(found, Item)) {
                        found = found ++ &[_]type{Item};
                    },
                    else => {},
                }
            }
        }
        return found;
    }
}

fn itemOf(comptime T: type) type {
    const Value = if (@typeInfo(T) == .optional) std.meta.Child(T) else T;
    return if (isSlice(Value)) std.meta.Child(Value) else Value;
}

fn contains(comptime list: []const type, comptime T: type) bool {
    for (list) |known| if (known == T) return true;
    return false;
}
