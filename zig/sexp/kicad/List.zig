//! A list of a file with the model that describes it: finds what belongs to a field, and changes it.
//!
//! A field is named by its index in the model. All changes are made by the functions of the tree, after everything that can be wrong was checked; none
//! leaves anything half done.
const std = @import("std");
const assert = std.debug.assert;
const Allocator = std.mem.Allocator;
const pyzig = @import("pyzig");
const atom = @import("../atom.zig");
const edit = @import("../edit.zig");
const failure = @import("../failure.zig");
const fragment = @import("../fragment.zig");
const lexical = @import("../lexical.zig");
const match = @import("match.zig");
const numbers = @import("../number.zig");
const schema = @import("schema.zig");
const spelling = @import("spelling.zig");
const Tree = @import("../Tree.zig");
const FieldSchema = schema.FieldSchema;
const Host = pyzig.Host;
const Kind = @import("../node.zig").Kind;
const ModelSchema = schema.ModelSchema;
const ParseDetails = pyzig.Details(failure.ParseFailure);
const List = @This();

tree: *Tree,
/// The list, or the document.
node: u32,
model: *const ModelSchema,
head: match.Head = .with_head,
/// The major version of KiCad that wrote the file.
major: u8,

/// Reasons for which a field can't be changed as asked.
pub const FieldError = error{
    /// Files hold finite numbers only.
    NotFinite,
    /// Files of this version don't have the field.
    WrongVersion,
    /// Among the other values of the list the new one would be taken for that of another field, or one that stays would be: set or remove those first.
    Ambiguous,
    /// The text or node doesn't belong to the field.
    NotOfField,
};

pub const WriteError = FieldError || failure.ParseError || edit.EditError || Allocator.Error;

/// A value that is to be written.
pub const Value = union(enum) {
    number: f64,
    integer: i64,
    /// Also the word of an enum.
    text: []const u8,
    flag: schema.Toggle,
};

// Finding.

pub fn field(self: List, index: u32) *const FieldSchema {
    return &self.model.fields[index];
}

/// What the children of the list are.
pub fn children(self: List) match.Children {
    return .init(self.tree, self.model, self.node, self.head, self.major);
}

/// Whether a child list belongs to a field. `derived` fields have all lists with their tokens.
pub fn has(self: List, index: u32, list: u32) bool {
    const derived = self.field(index).derived;
    if (derived) {
        const head = self.tree.headOf(list);
        return head.len != 0 and match.hasToken(self.field(index), head);
    }
    const found = match.fieldOfList(self.tree, self.model, list, self.major) orelse return false;
    return found.field == index;
}

/// The first list of a field among a child and its later siblings; 0 when there is none.
pub fn listFrom(self: List, index: u32, child: u32) u32 {
    var list = child;
    while (list != 0) : (list = self.tree.nodes.items(.next)[list]) {
        if (self.tree.kindOf(list) == .list and self.has(index, list)) return list;
    }
    return 0;
}

/// The first list of a field; 0 when there is none.
pub fn firstList(self: List, index: u32) u32 {
    return self.listFrom(index, self.tree.firstChild(self.node));
}

/// The atom of the list itself that belongs to a field: the bare word of a flag, or a positional value (the first of a list); 0 when there is none.
pub fn atomOf(self: List, index: u32) u32 {
    var all = self.children();
    while (all.next()) |child| switch (child.role) {
        .flag, .value => |owner| if (owner == index) return child.node,
        .list, .left_over => {},
    };
    return 0;
}

/// The first value in `(token value …)`; 0 when there is none.
pub fn valueIn(self: List, list: u32) u32 {
    const first = self.tree.firstChild(list);
    return if (first == 0) 0 else self.atomFrom(self.tree.nodes.items(.next)[first]);
}

/// The first atom among a node and its later siblings; 0 when there is none.
pub fn atomFrom(self: List, node: u32) u32 {
    var sibling = node;
    while (sibling != 0 and !self.tree.kindOf(sibling).isAtom()) sibling = self.tree.nodes.items(.next)[sibling];
    return sibling;
}

/// The atom with the value of a field that has a single one; 0 when there is none.
pub fn valueOf(self: List, index: u32) u32 {
    if (self.field(index).form == .positional) return self.atomOf(index);
    const list = self.firstList(index);
    return if (list == 0) 0 else self.valueIn(list);
}

/// The state of a flag; null when nothing tells it.
pub fn flagOf(self: List, index: u32) error{InvalidValue}!?schema.Toggle {
    const list = if (self.field(index).form == .word) 0 else self.firstList(index);
    if (list == 0) return if (self.atomOf(index) != 0) .yes else null;
    const value = self.valueIn(list);
    if (value == 0) return .yes;
    return try self.toggleAt(index, value);
}

/// What an atom means to a field of type bool or `Toggle`.
pub fn toggleAt(self: List, index: u32, node: u32) error{InvalidValue}!schema.Toggle {
    if (!match.fits(self.field(index), self.tree.kindOf(node), self.tree.textOf(node))) return error.InvalidValue;
    return match.toToggle(self.tree.textOf(node)).?;
}

/// The child before which something new of a field is put, 0 for the end: after all that belongs to the field or to those before it. Positional values
/// come before everything else, in whatever order the model names its fields.
pub fn place(self: List, index: u32) u32 {
    const nexts = self.tree.nodes.items(.next);
    const first = self.tree.firstChild(self.node);
    var after: u32 = if (self.head == .with_head) first else 0;
    var all = self.children();
    while (all.next()) |child| {
        const owner = switch (child.role) {
            .list => if (match.fieldOfList(self.tree, self.model, child.node, self.major)) |found| found.field else continue,
            .flag, .value => |owner| owner,
            .left_over => continue,
        };
        if (!self.isAfter(owner, index)) after = child.node;
    }
    return if (after == 0) first else nexts[after];
}

/// Whether a field comes after another one in files.
fn isAfter(self: List, index: u32, other: u32) bool {
    const is_positional = self.field(index).form == .positional;
    if (is_positional != (self.field(other).form == .positional)) return !is_positional;
    return index > other;
}

// Changing.

/// Gives a field with a single value another one.
pub fn set(self: List, host: Host, index: u32, value: Value) WriteError!void {
    try self.checkVersion(index);
    if (value == .number and !std.math.isFinite(value.number)) return error.NotFinite;
    var arena: std.heap.ArenaAllocator = .init(self.tree.allocator);
    defer arena.deinit();
    const scratch = arena.allocator();
    if (match.isFlag(self.field(index))) return self.setFlag(host, scratch, index, value.flag);
    const old = self.valueOf(index);
    if (old != 0) {
        if (self.isValue(old, value)) return;
        const text = try self.spell(scratch, index, value, self.tree.kindOf(old));
        if (self.field(index).form == .positional) try self.checkValues(index, old, .{ .replaced = text });
        return self.tree.setValue(host, old, text, .{ .numeric = value != .text });
    }
    const list = if (self.field(index).form == .positional) 0 else self.firstList(index);
    // `(token)` is there without its value.
    const before = if (list == 0) 0 else self.tree.nodes.items(.next)[self.tree.firstChild(list)];
    try self.insertValue(host, scratch, index, value, list, before);
}

/// Adds a value to a list of values, at its end.
pub fn append(self: List, host: Host, index: u32, value: Value) WriteError!void {
    try self.checkVersion(index);
    if (value == .number and !std.math.isFinite(value.number)) return error.NotFinite;
    var arena: std.heap.ArenaAllocator = .init(self.tree.allocator);
    defer arena.deinit();
    const scratch = arena.allocator();
    const list = if (self.field(index).form == .child) self.firstList(index) else 0;
    try self.insertValue(host, scratch, index, value, list, 0);
}

/// Adds a value: into a list of the field before one of its children (0: at its end), or, without one (0), as a positional value or a new list.
fn insertValue(self: List, host: Host, scratch: Allocator, index: u32, value: Value, list: u32, before: u32) WriteError!void {
    const text = try self.spell(scratch, index, value, null);
    if (list != 0) return self.insertText(host, scratch, list, before, text);
    const next = self.place(index);
    if (self.field(index).form == .positional) {
        try self.checkValues(index, next, .{ .inserted = text });
        return self.insertText(host, scratch, self.node, next, text);
    }
    const token = match.tokenFor(self.field(index), self.major);
    try self.insertText(host, scratch, self.node, next, try std.fmt.allocPrint(scratch, "({s} {s})", .{ token, text }));
}

/// Removes all that belongs to a field.
pub fn clear(self: List, host: Host, index: u32) WriteError!void {
    if (self.field(index).form == .positional) {
        const value = self.atomOf(index);
        if (value == 0) return;
        if (!self.field(index).list) {
            try self.checkValues(index, value, .removed);
            return self.tree.remove(host, value);
        }
    }
    if (self.node == 0) try self.checkTopLevel();
    try edit.reserveRemovals(self.tree, host, self.countOf(index));
    while (self.anyOf(index)) |child| self.tree.remove(host, child) catch unreachable; // there is memory for all, and nothing becomes a comment
}

/// Removes a list or value of a field, which must be one that may have several, or none.
pub fn remove(self: List, host: Host, index: u32, node: u32) WriteError!void {
    if (node >= self.tree.nodes.len) return error.NoSuchNode;
    var all = self.children();
    while (all.next()) |child| {
        const is_own = switch (child.role) {
            .list => self.has(index, child.node),
            .flag, .value => |owner| owner == index,
            .left_over => false,
        };
        if (!is_own) continue;
        if (child.node == node) {
            if (child.role == .value) try self.checkValues(index, node, .removed);
            return self.tree.remove(host, node);
        }
        const is_value_list = self.field(index).list and self.tree.kindOf(child.node) == .list and self.field(index).type != .model and self.field(index).type != .variants;
        if (!is_value_list or self.tree.nodes.items(.parent)[node] != child.node or node == self.tree.firstChild(child.node)) continue;
        if (self.tree.nodes.items(.state)[node].detached) continue;
        return self.tree.remove(host, if (self.field(index).form == .repeated) child.node else node);
    }
    return error.NotOfField;
}

/// Puts a list, given as text, into a field of structs: at the end of several, in the place of a single one. Returns it.
pub fn insertSource(self: List, host: Host, index: u32, text: []const u8, details: *ParseDetails) WriteError!u32 {
    try self.checkVersion(index);
    const checkpoint: fragment.Checkpoint = .of(self.tree);
    const node = try self.tree.create(host, text, details);
    errdefer checkpoint.restore(self.tree);
    if (self.tree.kindOf(node) != .list or !self.has(index, node)) return error.NotOfField;
    try self.attach(host, index, node);
    return node;
}

/// Puts a copy of a list of any tree, which another model field may have, into a field of structs, as `insertSource` does. Returns the copy.
/// Its head becomes what files of this version have here for `variant`: a copy of a `gr_line` may be an `fp_line`.
pub fn insertCopy(self: List, host: Host, index: u32, variant: u32, other: *const Tree, list: u32) WriteError!u32 {
    try self.checkVersion(index);
    const checkpoint: fragment.Checkpoint = .of(self.tree);
    var node = try self.tree.copyFrom(host, other, list);
    errdefer checkpoint.restore(self.tree);
    if (!self.has(index, node)) {
        const token = switch (self.field(index).type) {
            .variants => |variants| variants[variant].token,
            else => if (self.field(index).form == .headless) return error.NotOfField else match.tokenFor(self.field(index), self.major),
        };
        var arena: std.heap.ArenaAllocator = .init(self.tree.allocator);
        defer arena.deinit();
        const head = self.tree.firstChild(node);
        if (head == 0 or self.tree.kindOf(head) != .symbol) return error.NotOfField;
        const rest = self.tree.slice(self.tree.end(head), self.tree.end(node));
        const text = try std.mem.concat(arena.allocator(), u8, &.{ "(", token, rest });
        checkpoint.restore(self.tree);
        var details: ParseDetails = .{ .allocator = arena.allocator() };
        node = try self.tree.create(host, text, &details);
    }
    try self.attach(host, index, node);
    return node;
}

fn attach(self: List, host: Host, index: u32, node: u32) WriteError!void {
    const old = if (match.isRepeated(self.field(index))) 0 else self.firstList(index);
    if (old != 0) return self.tree.replace(host, old, node);
    try self.tree.insert(host, self.node, self.place(index), node);
}

fn setFlag(self: List, host: Host, scratch: Allocator, index: u32, wanted: schema.Toggle) WriteError!void {
    const tree = self.tree;
    const own = self.field(index);
    const absent: ?schema.Toggle = if (own.default) |default| switch (default) {
        .boolean => |boolean| if (boolean) .yes else .no,
        .text => |word| match.toToggle(word),
        else => null,
    } else null;
    const token = if (own.tokens.len == 0) "" else match.tokenFor(own, self.major);
    const list = if (own.form == .word) 0 else self.firstList(index);
    if (list != 0) {
        const value = self.valueIn(list);
        if (value != 0) {
            const old = tree.textOf(value);
            if (match.toToggle(old) == wanted and tree.kindOf(value) == .symbol) return;
            const is_old_style = std.mem.eql(u8, old, "true") or std.mem.eql(u8, old, "false");
            const word = if (is_old_style and wanted != .none) (if (wanted == .yes) "true" else "false") else @tagName(wanted);
            return tree.setValue(host, value, word, .{});
        }
        if (wanted == .yes) return;
        if (wanted == absent and try spelling.flagText(scratch, token, wanted, own, self.major) == null) return tree.remove(host, list);
        return self.insertText(host, scratch, list, tree.nodes.items(.next)[tree.firstChild(list)], @tagName(wanted));
    }
    const word = self.atomOf(index);
    if (word != 0) {
        if (wanted == .yes) return;
        if (wanted == absent) return tree.remove(host, word);
        if (own.form == .word) return error.Ambiguous;
        const checkpoint: fragment.Checkpoint = .of(tree);
        var details: ParseDetails = .{ .allocator = scratch };
        const replacement = try tree.create(host, try std.fmt.allocPrint(scratch, "({s} {t})", .{ token, wanted }), &details);
        errdefer checkpoint.restore(tree);
        return tree.replace(host, word, replacement);
    }
    if (wanted == absent) return;
    const text = try spelling.flagText(scratch, token, wanted, own, self.major) orelse text: {
        if (own.form == .word) return error.Ambiguous;
        break :text try std.fmt.allocPrint(scratch, "({s} {t})", .{ token, wanted });
    };
    try self.insertText(host, scratch, self.node, self.place(index), text);
}

fn insertText(self: List, host: Host, scratch: Allocator, parent: u32, before: u32, text: []const u8) WriteError!void {
    var details: ParseDetails = .{ .allocator = scratch };
    _ = try self.tree.insertSource(host, parent, before, text, &details);
}

fn checkVersion(self: List, index: u32) FieldError!void {
    const own = self.field(index);
    if (self.major < own.since or self.major > own.until) return error.WrongVersion;
}

/// Whether an atom has a value already, however it is spelled.
fn isValue(self: List, node: u32, value: Value) bool {
    const kind = self.tree.kindOf(node);
    const text = self.tree.textOf(node);
    return switch (value) {
        .number => |number| atom.isNumber(kind) and atom.toNumber(text) == number,
        .integer => |integer| match.toInteger(kind, text) == integer,
        .text => |expected| match.hasText(kind, text, expected),
        .flag => |flag| kind == .symbol and match.toToggle(text) == flag,
    };
}

/// Spells a value for a field: new, or in the place of an atom of some kind. A word that would be a flag among the atoms of the list is quoted.
fn spell(self: List, scratch: Allocator, index: u32, value: Value, old: ?Kind) Allocator.Error![]const u8 {
    const own = self.field(index);
    switch (value) {
        .number => |number| {
            var buffer: numbers.Buffer = undefined;
            return scratch.dupe(u8, numbers.format(&buffer, number, spelling.unitFor(own, self.major)));
        },
        .integer => |integer| return std.fmt.allocPrint(scratch, "{d}", .{integer}),
        .flag => |flag| return @tagName(flag),
        .text => |text| {
            const spelled = try if (old) |kind| spelling.replacedText(scratch, kind, text, own, self.major) else spelling.newText(scratch, text, own, self.major);
            if (own.form != .positional or lexical.atomKind(spelled) != .symbol) return spelled;
            return if (match.flagOfWord(self.model, spelled, self.major) == null) spelled else atom.quote(scratch, text);
        },
    }
}

const Change = union(enum) {
    /// The node gets this spelling.
    replaced: []const u8,
    /// An atom with this spelling comes before the node.
    inserted: []const u8,
    /// The node goes.
    removed,
};

/// Whether after a change of the positional values all others still belong to the fields that they belong to, and the new one to its own.
fn checkValues(self: List, index: u32, node: u32, change: Change) FieldError!void {
    var count: u32 = switch (change) {
        .inserted => 1,
        .replaced, .removed => 0,
    };
    count += self.children().placement.left;
    if (change == .removed) count -= 1;
    var placement: match.Placement = .{ .model = self.model, .left = count };
    var all = self.children();
    while (true) {
        const child = all.next();
        if (change == .inserted and node == if (child) |known| known.node else 0) try expectValue(&placement, index, change.inserted);
        const known = child orelse return;
        switch (known.role) {
            .list, .flag => continue,
            .value, .left_over => {},
        }
        if (known.node == node) switch (change) {
            .removed => continue,
            .replaced => |text| {
                try expectValue(&placement, index, text);
                continue;
            },
            .inserted => {},
        };
        const role = placement.take(self.tree.kindOf(known.node), self.tree.textOf(known.node));
        const is_same = switch (known.role) {
            .value => |owner| role == .value and role.value == owner,
            else => role == .left_over,
        };
        if (!is_same) return error.Ambiguous;
    }
}

fn expectValue(placement: *match.Placement, index: u32, text: []const u8) FieldError!void {
    const role = placement.take(lexical.atomKind(text).?, text);
    if (role != .value or role.value != index) return error.Ambiguous;
}

/// Any child that belongs to a field.
fn anyOf(self: List, index: u32) ?u32 {
    const own = self.field(index);
    const word = if (own.form == .positional or match.isFlag(own)) self.atomOf(index) else 0;
    const node = if (word != 0) word else self.firstList(index);
    return if (node == 0) null else node;
}

/// Nothing at the top of the document may become a comment when it comes first.
fn checkTopLevel(self: List) edit.EditError!void {
    var child = self.tree.firstChild(0);
    while (child != 0) : (child = self.tree.nodes.items(.next)[child]) {
        if (self.tree.textOf(child)[0] == '#') return error.WouldBecomeComment;
    }
}

fn countOf(self: List, index: u32) u32 {
    var count: u32 = 0;
    var all = self.children();
    while (all.next()) |child| switch (child.role) {
        .list => count += @intFromBool(self.has(index, child.node)),
        .flag, .value => |owner| count += @intFromBool(owner == index),
        .left_over => {},
    };
    return count;
}
