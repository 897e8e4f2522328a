//! Which child of a list belongs to which field of the list's model. Everything that reads KiCad files by models follows these rules:
//!
//! **Names.** The *head* of a list is its first child, if that is an atom. The head of a list that a model describes is a bare word, its *token*.
//! Two kinds of list have no head: the lists of a `headless` field, and the document itself, where a kind of file has no root. All their children
//! are content. *Atoms* are words, numbers and strings; a *bare word* is an atom without quotes that isn't a number. `derived` fields own nothing:
//! they show what other fields own, and are left out below.
//!
//! **1. Lists by token.** A child list belongs to the `child` or `repeated` field that has its head among its tokens (the usual one and all aliases, of
//! every version), or, for a union, to the variant with that token. The head must be a bare word. If several fields have the token, the first one in
//! declaration order wins for which the file's major version lies in `since` to `until` of both field and alias; else the first that has the token.
//! Versions play no other part in reading: old spellings are read in new files, and the reverse.
//!
//! **2. Headless lists.** A child list that rule 1 gives to no field belongs to the first `headless` field if its first child is an atom that fits
//! (rule 6) the first positional field of that field's model. Any other list belongs to no field.
//!
//! **3. Flags.** A flag is a field of type bool or `Toggle` with the form `child` or `word`. A bare word among the atoms of the list that is one of the
//! flag's tokens (chosen among several flags as in rule 1) sets it to yes, wherever it stands: also before positional values, and also if a
//! positional field would take it. A flag with the form `child` is also given by a list: `(token)` means yes; in `(token WORD)` the word is `yes` or
//! `true`, `no` or `false`, or for a `Toggle` also `none`. A `word` flag has no list. A bool with the form `positional` is a value, not a flag.
//!
//! **4. Positional values.** The atoms that are neither the head nor flags go to the positional fields. Both are gone through in order, starting with the
//! first atom and the first field. For an atom, look for a field from the current one on:
//! - a list takes it, and stays the current field;
//! - a required field (not optional, no default) takes it, whatever it is, and the next field becomes the current one;
//! - any other field takes it if it fits (rule 6), and if more atoms are left (this one counts) than there are required fields after the field; then
//!   the next field becomes the current one. Otherwise the field after it is tried.
//!
//! An atom that no field takes is left over: it belongs to no field, and the current field stays what it was.
//!
//! **5. Values in lists of their own.** In `(token …)` of a `child` or `repeated` field of values, all atoms after the token are values: of a single
//! value the first one is it, and others are left over; of a list and of bytes all are. `(token)` is a list without values, bytes of length zero, a
//! flag that is set, or an empty text if the field's `may_be_empty` says so; any other value is missing then, as if the list were not there. Lists in it belong to no field.
//!
//! **6. What fits.** Whether an atom fits depends on its type:
//! - text and bytes: every atom (the text of a number is its spelling);
//! - number: a bare number; never a string, nor words such as `nan` and `0x10`;
//! - integer: a bare number that is whole (also `1.0`) and lies between -2^63 and 2^63-1, and if it has a point or exponent between -2^53 and 2^53;
//! - enum: an atom whose text is one of the known words, numbers included; a string only if the field's `quoting` is `always` or `bare_until_7`;
//! - bool: the bare words `yes`, `no`, `true` and `false`; `Toggle`: also `none`.
//!
//! Fitting decides only which field takes an atom. What an atom means to its field is another question: an enum that is required, or stands in a list
//! of its own, has whatever word it has, known or not, quoted or not.
//!
//! **7. Repetition.** A field that isn't a list of structs, a union or `repeated` has one list at most. Of several, the first counts.
//!
//! **8. Versions.** The version is the first value of the root's first child list with the head `version`: a whole number, or a capital letter, which counts
//! as its place in the alphabet (`schema.letterVersion`). The file's major version is that of the last entry of `File.versions` whose `from` isn't
//! larger; if all are larger, or there is no version, or it is neither, that of the first entry.
//! Kinds of file without entries are of the version `latest`.
const std = @import("std");
const assert = std.debug.assert;
const atom = @import("../atom.zig");
const schema = @import("schema.zig");
const Kind = @import("../node.zig").Kind;
const Tree = @import("../Tree.zig");
const FieldSchema = schema.FieldSchema;
const ModelSchema = schema.ModelSchema;

/// A field, as its index in the model, and for a union the index of the variant.
pub const Match = struct {
    field: u32,
    variant: u32 = 0,
};

/// The field that a child list belongs to (rules 1 and 2).
pub fn fieldOfList(tree: *const Tree, model: *const ModelSchema, list: u32, major: u8) ?Match {
    const head = tree.headOf(list);
    if (head.len != 0) if (fieldOfToken(model, head, major)) |found| return found;
    return headlessFieldOf(tree, model, list);
}

/// The field or variant whose lists have the token (rule 1).
pub fn fieldOfToken(model: *const ModelSchema, token: []const u8, major: u8) ?Match {
    var other: ?Match = null;
    for (model.fields, 0..) |*field, index| {
        if (field.derived or (field.form != .child and field.form != .repeated)) continue;
        const found: Match = switch (field.type) {
            .variants => |variants| .{ .field = @intCast(index), .variant = for (variants, 0..) |variant, variant_index| {
                if (std.mem.eql(u8, variant.token, token)) break @intCast(variant_index);
            } else continue },
            else => .{ .field = @intCast(index) },
        };
        switch (tokenIn(field, token, major)) {
            .missing => {},
            .of_other_version => if (other == null) {
                other = found;
            },
            .of_version => return found,
        }
    }
    return other;
}

/// The flag that a bare word sets (rule 3), as the index of its field.
pub fn flagOfWord(model: *const ModelSchema, word: []const u8, major: u8) ?u32 {
    var other: ?u32 = null;
    for (model.fields, 0..) |*field, index| {
        if (field.derived or !isFlag(field)) continue;
        switch (tokenIn(field, word, major)) {
            .missing => {},
            .of_other_version => if (other == null) {
                other = @intCast(index);
            },
            .of_version => return @intCast(index),
        }
    }
    return other;
}

/// Whether a field is a flag, which a bare word can set.
pub fn isFlag(field: *const FieldSchema) bool {
    return (field.type == .boolean or field.type == .toggle) and !field.list and (field.form == .child or field.form == .word);
}

/// Whether a field has any number of lists (rule 7).
pub fn isRepeated(field: *const FieldSchema) bool {
    return field.list and (field.type == .model or field.type == .variants or field.form == .repeated);
}

/// The token with which files of a version have a field; that of the latest version when none is of theirs.
pub fn tokenFor(field: *const FieldSchema, major: u8) []const u8 {
    for (field.tokens) |alias| if (major >= alias.since and major <= alias.until) return alias.token;
    return field.tokens[field.tokens.len - 1].token;
}

/// Whether a field has a token, of whatever version.
pub fn hasToken(field: *const FieldSchema, token: []const u8) bool {
    return tokenIn(field, token, schema.latest) != .missing;
}

const TokenSearch = enum { missing, of_other_version, of_version };

/// Whether a token is one of the field's. The tokens of variants have no versions of their own.
fn tokenIn(field: *const FieldSchema, token: []const u8, major: u8) TokenSearch {
    const is_of_version = major >= field.since and major <= field.until;
    if (field.type == .variants) {
        for (field.type.variants) |variant| {
            if (std.mem.eql(u8, variant.token, token)) return if (is_of_version) .of_version else .of_other_version;
        }
        return .missing;
    }
    var result: TokenSearch = .missing;
    for (field.tokens) |alias| {
        if (!std.mem.eql(u8, alias.token, token)) continue;
        if (is_of_version and major >= alias.since and major <= alias.until) return .of_version;
        result = .of_other_version;
    }
    return result;
}

/// The headless field that a list belongs to (rule 2).
pub fn headlessFieldOf(tree: *const Tree, model: *const ModelSchema, list: u32) ?Match {
    const first = tree.firstChild(list);
    if (first == 0 or !tree.kindOf(first).isAtom()) return null;
    for (model.fields, 0..) |*field, index| {
        if (field.derived or field.form != .headless) continue;
        for (field.type.model.fields) |*item_field| {
            if (item_field.form != .positional) continue;
            if (fits(item_field, tree.kindOf(first), tree.textOf(first))) return .{ .field = @intCast(index) };
            break;
        }
    }
    return null;
}

/// What a child of a list is to the list's model.
pub const Role = union(enum) {
    /// A list: `fieldOfList` tells whose.
    list,
    /// A bare word that sets the flag with this index.
    flag: u32,
    /// The value of the positional field with this index, or one of its values.
    value: u32,
    /// An atom that belongs to no field. It holds the first field that might have taken it but which it doesn't fit, if there is one.
    left_over: ?u32,
};

pub const Child = struct {
    node: u32,
    role: Role,
};

/// Whether the first atom of a list is its head.
pub const Head = enum { with_head, headless };

/// Goes through the children of a list in order, without its head, and tells what each is (rules 3 and 4).
pub const Children = struct {
    tree: *const Tree,
    major: u8,
    /// The next child; 0 at the end.
    node: u32,
    placement: Placement,

    pub fn init(tree: *const Tree, model: *const ModelSchema, list: u32, head: Head, major: u8) Children {
        const nexts = tree.nodes.items(.next);
        var first = tree.firstChild(list);
        if (head == .with_head and first != 0 and tree.kindOf(first).isAtom()) first = nexts[first];
        var self: Children = .{ .tree = tree, .major = major, .node = first, .placement = .{ .model = model, .left = 0 } };
        if (hasPositional(model)) {
            var child = first;
            while (child != 0) : (child = nexts[child]) {
                if (tree.kindOf(child).isAtom() and self.flagOf(child) == null) self.placement.left += 1;
            }
        }
        return self;
    }

    pub fn next(self: *Children) ?Child {
        const node = self.node;
        if (node == 0) return null;
        self.node = self.tree.nodes.items(.next)[node];
        if (!self.tree.kindOf(node).isAtom()) return .{ .node = node, .role = .list };
        if (self.flagOf(node)) |flag| return .{ .node = node, .role = .{ .flag = flag } };
        return .{ .node = node, .role = self.placement.take(self.tree.kindOf(node), self.tree.textOf(node)) };
    }

    fn flagOf(self: *const Children, node: u32) ?u32 {
        if (self.tree.kindOf(node) != .symbol) return null;
        return flagOfWord(self.placement.model, self.tree.textOf(node), self.major);
    }
};

/// Gives atoms to positional fields (rule 4).
pub const Placement = struct {
    model: *const ModelSchema,
    /// How many atoms are left.
    left: u32,
    /// The current field.
    field: u32 = 0,

    /// Finds the field that takes the next atom.
    pub fn take(self: *Placement, kind: Kind, text: []const u8) Role {
        const left = self.left;
        self.left -|= 1;
        var misfit: ?u32 = null;
        var index = self.field;
        while (index < self.model.fields.len) : (index += 1) {
            const field = &self.model.fields[index];
            if (field.derived or field.form != .positional) continue;
            if (field.list) {
                self.field = index;
                return .{ .value = index };
            }
            if (!field.required()) {
                if (!fits(field, kind, text)) {
                    if (misfit == null) misfit = index;
                    continue;
                }
                if (left <= requiredAfter(self.model, index)) continue;
            }
            self.field = index + 1;
            return .{ .value = index };
        }
        return .{ .left_over = misfit };
    }
};

fn hasPositional(model: *const ModelSchema) bool {
    for (model.fields) |*field| if (field.form == .positional and !field.derived) return true;
    return false;
}

/// How many positional fields after one must have a value.
fn requiredAfter(model: *const ModelSchema, index: u32) u32 {
    var count: u32 = 0;
    for (model.fields[index + 1 ..]) |*field| count += @intFromBool(!field.derived and field.form == .positional and field.required());
    return count;
}

/// Whether an atom fits a field (rule 6).
pub fn fits(field: *const FieldSchema, kind: Kind, text: []const u8) bool {
    assert(kind.isAtom());
    switch (field.type) {
        .text, .bytes => return true,
        .number => return atom.isNumber(kind),
        .integer => return toInteger(kind, text) != null,
        .boolean => return kind == .symbol and toBoolean(text) != null,
        .toggle => return kind == .symbol and (toBoolean(text) != null or std.mem.eql(u8, text, "none")),
        .enumeration => |enumeration| {
            if (kind == .string and field.quoting != .always and field.quoting != .bare_until_7) return false;
            return wordIn(enumeration.words, kind, text) != null;
        },
        .model, .variants => return false,
    }
}

/// The index of the word that an atom is, quoted or not.
pub fn wordIn(words: []const []const u8, kind: Kind, text: []const u8) ?usize {
    for (words, 0..) |word, index| if (hasText(kind, text, word)) return index;
    return null;
}

/// Whether an atom stands for a text.
pub fn hasText(kind: Kind, text: []const u8, expected: []const u8) bool {
    if (kind != .string) return std.mem.eql(u8, text, expected);
    var value: atom.Value = .of(kind, text);
    for (expected) |byte| if (value.next() != byte) return false;
    return value.next() == null;
}

/// The value of a whole number; null for any other atom, and for numbers that are too large.
pub fn toInteger(kind: Kind, text: []const u8) ?i64 {
    switch (kind) {
        .integer => return std.fmt.parseInt(i64, text, 10) catch null,
        .float => {
            const limit = 1 << 53;
            const number = atom.toNumber(text);
            if (@trunc(number) != number or @abs(number) > limit) return null;
            return @intFromFloat(number);
        },
        else => return null,
    }
}

/// The value of a bare word that means yes or no.
pub fn toBoolean(word: []const u8) ?bool {
    if (std.mem.eql(u8, word, "yes") or std.mem.eql(u8, word, "true")) return true;
    if (std.mem.eql(u8, word, "no") or std.mem.eql(u8, word, "false")) return false;
    return null;
}

/// The value of a bare word that means yes, no or neither.
pub fn toToggle(word: []const u8) ?schema.Toggle {
    if (toBoolean(word)) |boolean| return if (boolean) .yes else .no;
    return if (std.mem.eql(u8, word, "none")) .none else null;
}

/// The node with the version of a file (rule 8); 0 when there is none. `root` is the root list, or the document.
pub fn versionNodeOf(tree: *const Tree, root: u32) u32 {
    const nexts = tree.nodes.items(.next);
    var child = tree.firstChild(root);
    while (child != 0) : (child = nexts[child]) {
        if (tree.kindOf(child) != .list or !std.mem.eql(u8, tree.headOf(child), "version")) continue;
        const value = nexts[tree.firstChild(child)];
        return if (value != 0 and tree.kindOf(value).isAtom()) value else 0;
    }
    return 0;
}

/// The version of a file (rule 8); null when there is none that is a whole number or a letter.
pub fn versionOf(tree: *const Tree, root: u32) ?i64 {
    const node = versionNodeOf(tree, root);
    if (node == 0) return null;
    const kind = tree.kindOf(node);
    const text = tree.textOf(node);
    const letter = if (kind == .string) text[1 .. text.len - 1] else text;
    if (letter.len == 1 and std.ascii.isUpper(letter[0])) return schema.letterVersion(letter[0]);
    return toInteger(kind, text);
}

/// The major version of KiCad that writes a version of a kind of file (rule 8).
pub fn majorOf(file: *const schema.File, version: ?i64) u8 {
    if (file.versions.len == 0) return schema.latest;
    var major = file.versions[0].major;
    if (version) |known| for (file.versions) |entry| {
        if (entry.from <= known) major = entry.major;
    };
    return major;
}
