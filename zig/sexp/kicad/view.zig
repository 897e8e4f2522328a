//! Typed views for Zig programs: the lists of a KiCad file as their models describe them, read and changed in place.
//!
//! ```zig
//! const board = try view.rootOf(Board, tree);
//! var footprints = board.get(.footprints);
//! while (footprints.next()) |footprint| {
//!     if (try footprint.get(.layer)) |layer| std.debug.print("{f}\n", .{layer});
//!     try footprint.set(host, .locked, true);
//! }
//! ```
//!
//! A view is a node and what describes it: it costs nothing to make, has no memory of its own, and stays valid as long as the tree. Nothing is read before it
//! is asked for.
const std = @import("std");
const Allocator = std.mem.Allocator;
const pyzig = @import("pyzig");
const atom = @import("../atom.zig");
const failure = @import("../failure.zig");
const match = @import("match.zig");
const schema = @import("schema.zig");
const Content = @import("Content.zig");
const List = @import("List.zig");
const Text = @import("Text.zig");
const Tree = @import("../Tree.zig");
const Host = pyzig.Host;

/// Reasons for which a field has no value that can be read.
pub const ReadError = error{
    /// The list lacks what it always has.
    MissingField,
    /// What stands there isn't of the field's type.
    InvalidValue,
    /// The word is none of the known ones: `View.text` has it.
    UnknownWord,
};

/// Reasons for which a field can't be changed as asked.
pub const WriteError = List.WriteError;

/// The root of a file as the model `Root` describes it.
pub fn rootOf(comptime Root: type, tree: *Tree) error{UnknownRoot}!View(Root) {
    const file: schema.File = Root.file;
    const root = if (file.tokens.len == 0) 0 else root: {
        var form = tree.firstChild(0);
        while (form != 0 and tree.kindOf(form) != .list) form = tree.nodes.items(.next)[form];
        const head = tree.headOf(form);
        for (file.tokens) |token| if (std.mem.eql(u8, head, token)) break :root form;
        return error.UnknownRoot;
    };
    return .{ .list = .{
        .tree = tree,
        .node = root,
        .model = schema.schemaOf(Root),
        .head = if (file.tokens.len == 0) .headless else .with_head,
        .major = match.majorOf(&file, match.versionOf(tree, root)),
    } };
}

/// A list that the model `Model` describes.
pub fn View(comptime Model: type) type {
    return struct {
        const Self = @This();

        /// The fields of the model.
        pub const Field = FieldOf(Model);

        list: List,

        /// The value of a field:
        /// - number, integer, bool, `Toggle`, enum: the value; text: `Text`; bytes: `Content`; a struct: its `View`. Optional if the field is, or if it is a struct
        ///   with a default. The default where the field is missing and has one;
        /// - a list: an iterator with `next()`, of such values, or for a union of a union of views with the same names.
        pub fn get(self: Self, comptime field: Field) Got(Model, field) {
            const index = @backingInt(field);
            const Type = Shape(Model, field);
            if (Type.is_list) return .init(self.list, index);
            if (Type.is_structure or Type.is_bytes) {
                const node = self.list.firstList(index);
                if (node != 0) return if (Type.is_bytes) .{ .tree = self.list.tree, .list = node, .codec = self.list.field(index).codec.? } else viewOf(Type.Item, self.list, index, node);
                return if (Type.is_required) error.MissingField else null;
            }
            const value = try readSingle(Type.Item, self.list, index);
            if (Type.is_optional) return value;
            if (value) |known| return known;
            return if (Type.default) |default| default else error.MissingField;
        }

        /// The text of a field's single value as it stands in the file, whatever its type: also unknown words of enums.
        pub fn text(self: Self, comptime field: Field) ?Text {
            const node = self.list.valueOf(@backingInt(field));
            return if (node == 0) null else .{ .kind = self.list.tree.kindOf(node), .spelling = self.list.tree.textOf(node) };
        }

        /// Gives a field another value: f64, i64, bool, `Toggle`, a word of its enum, or []const u8; null for an optional one removes it.
        /// What is there is changed in place, what is new is put where KiCad writes it, and spelled as files of this version do.
        pub fn set(self: Self, host: Host, comptime field: Field, value: @FieldType(Model, @tagName(field))) WriteError!void {
            const Type = Shape(Model, field);
            comptime if (Type.is_list or @typeInfo(Type.Item) == .@"struct" or Type.is_bytes) @compileError(Type.place ++ " has no single value to set: use insertSource, insertCopy, append or clear");
            const known = if (Type.is_optional) value orelse return self.list.clear(host, @backingInt(field)) else value;
            return self.list.set(host, @backingInt(field), toValue(known));
        }

        /// Gives an enum a word that the model doesn't know.
        pub fn setWord(self: Self, host: Host, comptime field: Field, word: []const u8) WriteError!void {
            const Type = Shape(Model, field);
            comptime if (Type.is_list or @typeInfo(Type.Item) != .@"enum" or Type.Item == schema.Toggle) @compileError(Type.place ++ " is no enum");
            return self.list.set(host, @backingInt(field), .{ .text = word });
        }

        /// Removes all that belongs to a field that may be missing.
        pub fn clear(self: Self, host: Host, comptime field: Field) WriteError!void {
            comptime if (Shape(Model, field).is_required) @compileError(Shape(Model, field).place ++ " can't be missing");
            return self.list.clear(host, @backingInt(field));
        }

        /// Adds a value to a list of values.
        pub fn append(self: Self, host: Host, comptime field: Field, value: Shape(Model, field).Item) WriteError!void {
            const Type = Shape(Model, field);
            comptime if (!Type.is_list or Type.is_structure) @compileError(Type.place ++ " is no list of values");
            return self.list.append(host, @backingInt(field), toValue(value));
        }

        /// Puts a list, given as text, into a field of structs or of a union: at the end of several, in the place of a single one. Returns it.
        pub fn insertSource(self: Self, host: Host, comptime field: Field, source: []const u8, details: *pyzig.Details(failure.ParseFailure)) WriteError!Inserted(Model, field) {
            const node = try self.list.insertSource(host, @backingInt(field), source, details);
            return insertedOf(Model, field, self.list, node);
        }

        /// Puts a copy of a list into a field of structs or of a union, as `insertSource` does. `view` is of the struct or of a variant, of this or another
        /// tree; the copy gets the token that the field has here.
        pub fn insertCopy(self: Self, host: Host, comptime field: Field, view: anytype) WriteError!Inserted(Model, field) {
            const Type = Shape(Model, field);
            const variant = comptime variant: {
                if (!Type.is_structure) @compileError(Type.place ++ " has no lists");
                if (@typeInfo(Type.Item) == .@"struct") {
                    if (@TypeOf(view) == View(Type.Item)) break :variant 0;
                } else for (@typeInfo(Type.Item).@"union".field_types, 0..) |Variant, index| {
                    if (@TypeOf(view) == View(Variant)) break :variant index;
                }
                @compileError(Type.place ++ " has no lists of this kind");
            };
            const node = try self.list.insertCopy(host, @backingInt(field), variant, view.list.tree, view.list.node);
            return insertedOf(Model, field, self.list, node);
        }

        /// Removes one of the lists or values of a field; `node` is that of a view, or an iterator's `node`.
        pub fn remove(self: Self, host: Host, comptime field: Field, node: u32) WriteError!void {
            comptime if (Shape(Model, field).is_required) @compileError(Shape(Model, field).place ++ " can't be missing");
            return self.list.remove(host, @backingInt(field), node);
        }
    };
}

fn FieldOf(comptime Model: type) type {
    @setEvalBranchQuota(100_000);
    return std.meta.FieldEnum(Model);
}

/// What there is to know about the type of a field.
fn Shape(comptime Model: type, comptime field: FieldOf(Model)) type {
    const Declared = @FieldType(Model, @tagName(field));
    const Plain = if (@typeInfo(Declared) == .optional) std.meta.Child(Declared) else Declared;
    const described = schema.schemaOf(Model).fields[@backingInt(field)];
    return struct {
        const place = @typeName(Model) ++ "." ++ @tagName(field);
        const is_list = described.list;
        const is_optional = described.optional;
        const is_bytes = described.codec != null;
        const is_required = described.required();
        const is_structure = described.type == .model or described.type == .variants;
        /// The type of the value, or of those in the list.
        const Item = if (is_list) std.meta.Child(Plain) else Plain;
        const default: ?Read(Item, is_bytes) = default: {
            const value = @typeInfo(Model).@"struct".field_attrs[@backingInt(field)].defaultValue(Declared) orelse break :default null;
            if (is_list or is_optional or is_structure or is_bytes) break :default null;
            break :default if (Item == []const u8) .{ .kind = .symbol, .spelling = value } else value;
        };
    };
}

/// What reading a value gives.
fn Read(comptime Item: type, comptime is_bytes: bool) type {
    if (is_bytes) return Content;
    if (Item == []const u8) return Text;
    return switch (@typeInfo(Item)) {
        .@"struct" => View(Item),
        .@"union" => Views(Item),
        else => Item,
    };
}

fn Got(comptime Model: type, comptime field: FieldOf(Model)) type {
    const Type = Shape(Model, field);
    if (Type.is_list) return if (Type.is_structure) Lists(Type.Item) else Values(Type.Item, Type.is_bytes);
    const Value = Read(Type.Item, Type.is_bytes);
    if (Type.is_optional or ((Type.is_structure or Type.is_bytes) and !Type.is_required)) return ReadError!?Value;
    return ReadError!Value;
}

fn Inserted(comptime Model: type, comptime field: FieldOf(Model)) type {
    return Read(Shape(Model, field).Item, false);
}

fn insertedOf(comptime Model: type, comptime field: FieldOf(Model), list: List, node: u32) Inserted(Model, field) {
    return viewOf(Shape(Model, field).Item, list, @backingInt(field), node);
}

/// A union of views, with the names of a union of models.
pub fn Views(comptime Union: type) type {
    const info = @typeInfo(Union).@"union";
    var types: [info.field_names.len]type = undefined;
    for (&types, info.field_types) |*Variant, Model| Variant.* = View(Model);
    return @Union(.auto, std.meta.Tag(Union), info.field_names, &types, &@splat(.{}));
}

/// The view of a child list that belongs to a field.
fn viewOf(comptime Item: type, parent: List, index: u32, node: u32) Read(Item, false) {
    const list: List = .{
        .tree = parent.tree,
        .node = node,
        .model = undefined,
        .head = if (parent.field(index).form == .headless) .headless else .with_head,
        .major = parent.major,
    };
    if (@typeInfo(Item) == .@"struct") return .{ .list = withModel(list, Item) };
    const head = parent.tree.headOf(node);
    const info = @typeInfo(Item).@"union";
    inline for (info.field_names, info.field_types, parent.field(index).type.variants[0..info.field_names.len]) |name, Variant, variant| {
        if (std.mem.eql(u8, head, variant.token)) return @unionInit(Views(Item), name, .{ .list = withModel(list, Variant) });
    }
    unreachable; // the list belongs to the field
}

fn withModel(list: List, comptime Model: type) List {
    var result = list;
    result.model = schema.schemaOf(Model);
    return result;
}

/// Goes through the lists of a field. The one that `next` returned may be removed.
pub fn Lists(comptime Item: type) type {
    return struct {
        const Self = @This();

        list: List,
        index: u32,
        upcoming: u32,

        fn init(list: List, index: u32) Self {
            return .{ .list = list, .index = index, .upcoming = list.firstList(index) };
        }

        pub fn next(self: *Self) ?Read(Item, false) {
            const node = self.upcoming;
            if (node == 0) return null;
            self.upcoming = self.list.listFrom(self.index, self.list.tree.nodes.items(.next)[node]);
            return viewOf(Item, self.list, self.index, node);
        }
    };
}

/// Goes through the values of a field.
pub fn Values(comptime Item: type, comptime is_bytes: bool) type {
    return struct {
        const Self = @This();

        list: List,
        index: u32,
        /// The node of the value that `next` returned last.
        node: u32 = 0,
        state: union(enum) {
            /// The next value in `(token value …)`.
            values: u32,
            /// The next list of `(token value)`.
            lists: u32,
            positional: match.Children,
        },

        fn init(list: List, index: u32) Self {
            return .{ .list = list, .index = index, .state = switch (list.field(index).form) {
                .positional => .{ .positional = list.children() },
                .repeated => .{ .lists = list.firstList(index) },
                else => state: {
                    const values = list.firstList(index);
                    break :state .{ .values = if (values == 0) 0 else list.valueIn(values) };
                },
            } };
        }

        pub fn next(self: *Self) ReadError!?Read(Item, is_bytes) {
            const node = self.nextNode();
            if (node == 0) return null;
            self.node = node;
            return try readAtom(Item, self.list, self.index, node);
        }

        fn nextNode(self: *Self) u32 {
            const nexts = self.list.tree.nodes.items(.next);
            switch (self.state) {
                .values => |*upcoming| {
                    const node = upcoming.*;
                    if (node != 0) upcoming.* = self.list.atomFrom(nexts[node]);
                    return node;
                },
                .lists => |*upcoming| while (upcoming.* != 0) {
                    const list = upcoming.*;
                    upcoming.* = self.list.listFrom(self.index, nexts[list]);
                    const node = self.list.valueIn(list);
                    if (node != 0) return node;
                },
                .positional => |*children| while (children.next()) |child| switch (child.role) {
                    .value => |index| if (index == self.index) return child.node,
                    else => {},
                },
            }
            return 0;
        }
    };
}

/// The single value of a field; null when it is missing.
fn readSingle(comptime Item: type, list: List, index: u32) ReadError!?(Read(Item, false)) {
    if (match.isFlag(list.field(index))) {
        const flag = try list.flagOf(index) orelse return null;
        return if (Item == bool) flag == .yes else if (Item == schema.Toggle) flag else unreachable;
    }
    const node = list.valueOf(index);
    if (node != 0) return try readAtom(Item, list, index, node);
    if (Item == []const u8 and list.field(index).may_be_empty and list.firstList(index) != 0) return .{ .kind = .symbol, .spelling = "" };
    return null;
}

/// What an atom means to a field.
fn readAtom(comptime Item: type, list: List, index: u32, node: u32) ReadError!Read(Item, false) {
    const kind = list.tree.kindOf(node);
    const spelling = list.tree.textOf(node);
    switch (Item) {
        f64 => {
            if (!atom.isNumber(kind)) return error.InvalidValue;
            return atom.toNumber(spelling);
        },
        i64 => return match.toInteger(kind, spelling) orelse error.InvalidValue,
        []const u8 => return .{ .kind = kind, .spelling = spelling },
        bool => return try list.toggleAt(index, node) == .yes,
        schema.Toggle => return list.toggleAt(index, node),
        else => {
            const word = match.wordIn(std.meta.fieldNames(Item), kind, spelling) orelse return error.UnknownWord;
            return std.enums.values(Item)[word];
        },
    }
}

fn toValue(value: anytype) List.Value {
    return switch (@TypeOf(value)) {
        f64 => .{ .number = value },
        i64 => .{ .integer = value },
        []const u8 => .{ .text = value },
        bool => .{ .flag = if (value) .yes else .no },
        schema.Toggle => .{ .flag = value },
        else => .{ .text = @tagName(value) },
    };
}
