//! Compares a KiCad file with the models: what they don't describe, and what they say is missing.
//!
//! Every list that a model describes is looked at once, its children in order; lists within something unknown are not looked into. The rules are those
//! of match.zig. The time grows with the size of the file, and the memory with its depth (besides the diagnostics).
const std = @import("std");
const assert = std.debug.assert;
const Allocator = std.mem.Allocator;
const atom = @import("../atom.zig");
const failure = @import("../failure.zig");
const identity = @import("../identity.zig");
const kicad = @import("kicad.zig");
const match = @import("match.zig");
const schema = @import("schema.zig");
const suggestion = @import("suggestion.zig");
const Tree = @import("../Tree.zig");
const FieldSchema = schema.FieldSchema;
const ModelSchema = schema.ModelSchema;

/// What may be odd about a file.
pub const DiagnosticCode = enum {
    /// The file starts with a list that no known kind of file starts with.
    unknown_root,
    /// The file is of a later version of the format than is known here: it may hold what nobody knows yet.
    newer_version,
    /// A list that the list around it is not known to have.
    unknown_list,
    /// A word, number or string that the list around it is not known to have.
    unexpected_atom,
    /// A value of another type.
    wrong_type,
    /// A number that is not finite, or not written in decimal digits.
    invalid_number,
    /// A word that is none of the known ones.
    unknown_word,
    /// A list without the value that it is there for.
    missing_value,
    /// Something that the list always has is missing.
    missing_field,
    /// Something that the list has only once comes a second time.
    duplicate_field,
};

/// One thing that is odd about a file.
pub const Diagnostic = struct {
    code: DiagnosticCode,
    /// The node that is odd; the list where something is missing in it.
    node: u32,
    /// Where: see `Difference.path`.
    path: []const u8,
    /// What the node is or should be in its list, by its name in the models; missing when nothing describes it.
    field: ?[]const u8,
    /// What could stand there.
    expected: []const u8,
    /// What stands there, shortened; empty where something is missing.
    found: []const u8,
    /// The known words, for words.
    allowed: []const []const u8,
    /// What may have been meant.
    suggestion: ?[]const u8,
};

/// How to check a file.
pub const CheckOptions = struct {
    /// The kind of file, such as `board`; missing: what the file starts with tells.
    kind: ?[]const u8 = null,
    /// The most diagnostics to list.
    limit: u32 = 1000,
};

/// Reasons for which a file can't be checked.
pub const CheckError = error{
    /// There is no kind of file of that name.
    UnknownFileKind,
};

/// The models of the roots of all kinds of file.
pub const roots: []const *const ModelSchema = roots: {
    var list: []const *const ModelSchema = &.{};
    for (kicad.file_roots) |Root| list = list ++ &[_]*const ModelSchema{schema.schemaOf(Root)};
    break :roots list;
};

/// Lists what is odd about a file, in document order (what is missing in a list after what is in it), at most `limit` diagnostics.
/// `allocator` is an arena: diagnostics share texts.
pub fn check(tree: *const Tree, allocator: Allocator, options: CheckOptions) (CheckError || Allocator.Error)![]Diagnostic {
    return checkWith(tree, allocator, roots, options);
}

/// `check` with other kinds of file.
pub fn checkWith(tree: *const Tree, allocator: Allocator, models: []const *const ModelSchema, options: CheckOptions) (CheckError || Allocator.Error)![]Diagnostic {
    var scratch_arena: std.heap.ArenaAllocator = .init(allocator);
    defer scratch_arena.deinit();
    const scratch = scratch_arena.allocator();
    var checker: Checker = .{
        .tree = tree,
        .allocator = allocator,
        .scratch = scratch,
        .limit = options.limit,
        .paths = .{ .allocator = scratch, .tree = tree, .root = 0 },
    };
    if (options.limit != 0) checker.checkDocument(models, options.kind) catch |err| switch (err) {
        error.LimitReached => {},
        else => |other| return other,
    };
    return checker.diagnostics.toOwnedSlice(allocator);
}

const Error = Allocator.Error || error{LimitReached};

/// A list that is being looked at.
const Frame = struct {
    list: u32,
    children: match.Children,
    /// Where the list's fields start in `Checker.seen`.
    seen: usize,
};

const Checker = struct {
    tree: *const Tree,
    allocator: Allocator,
    /// For what is needed only meanwhile.
    scratch: Allocator,
    limit: u32,
    major: u8 = schema.latest,
    paths: identity.Paths,
    diagnostics: std.ArrayList(Diagnostic) = .empty,
    frames: std.ArrayList(Frame) = .empty,
    /// For the fields of all lists in `frames`: whether the list has them.
    seen: std.ArrayList(bool) = .empty,
    /// What was found out about head words: `match.fieldOfToken`.
    matches: std.AutoHashMapUnmanaged(struct { model: *const ModelSchema, symbol: u32 }, ?match.Match) = .empty,

    fn checkDocument(self: *Checker, models: []const *const ModelSchema, kind: ?[]const u8) (Error || CheckError)!void {
        const tree = self.tree;
        const nexts = tree.nodes.items(.next);
        const first = tree.rootList();
        const model = if (kind) |name| try modelOfKind(models, name) else modelOfRoot(models, tree.headOf(first)) orelse return self.reportUnknownRoot(models, first);
        const file = &model.file.?;
        if (file.tokens.len == 0) {
            try self.checkVersion(file, 0);
            try self.pushFrame(model, 0, .headless);
            return self.run();
        }
        // With a kind that was asked for, the root may be any.
        if (first == 0 or !contains(file.tokens, tree.headOf(first))) return self.reportUnknownRoot(&.{model}, first);
        var form = tree.firstChild(0);
        while (form != 0) : (form = nexts[form]) {
            if (form == first) {
                try self.checkVersion(file, first);
                try self.pushFrame(model, first, .with_head);
                try self.run();
            } else {
                const code: DiagnosticCode = if (tree.kindOf(form).isAtom()) .unexpected_atom else .unknown_list;
                try self.report(.{ .code = code, .node = form, .expected = "nothing besides the root" });
            }
        }
    }

    fn reportUnknownRoot(self: *Checker, models: []const *const ModelSchema, node: u32) Error!void {
        var tokens: std.ArrayList([]const u8) = .empty;
        for (models) |model| try tokens.appendSlice(self.allocator, model.file.?.tokens);
        try self.report(.{ .code = .unknown_root, .node = node, .expected = "the root of a KiCad file", .allowed = tokens.items, .suggestion = suggestion.nearest(self.tree.headOf(node), tokens.items) });
    }

    fn checkVersion(self: *Checker, file: *const schema.File, root: u32) Error!void {
        const version = match.versionOf(self.tree, root);
        self.major = match.majorOf(file, version);
        const known = file.newest orelse return;
        if ((version orelse return) <= known) return;
        try self.report(.{
            .code = .newer_version,
            .node = match.versionNodeOf(self.tree, root),
            .field = "version",
            .expected = try std.fmt.allocPrint(self.allocator, "at most {d}", .{known}),
        });
    }

    fn pushFrame(self: *Checker, model: *const ModelSchema, list: u32, head: match.Head) Allocator.Error!void {
        const seen = self.seen.items.len;
        try self.seen.appendNTimes(self.scratch, false, model.fields.len);
        try self.frames.append(self.scratch, .{ .list = list, .children = .init(self.tree, model, list, head, self.major), .seen = seen });
    }

    fn run(self: *Checker) Error!void {
        while (self.frames.items.len != 0) {
            const frame = &self.frames.items[self.frames.items.len - 1];
            const child = frame.children.next() orelse {
                try self.reportMissing(frame);
                self.seen.shrinkRetainingCapacity(frame.seen);
                _ = self.frames.pop();
                continue;
            };
            const fields = frame.children.placement.model.fields;
            switch (child.role) {
                .list => try self.checkList(frame, child.node),
                .flag => |index| try self.see(frame, index, child.node),
                .value => |index| {
                    self.seen.items[frame.seen + index] = true;
                    try self.checkValue(&fields[index], child.node);
                },
                .left_over => |misfit| if (misfit) |index| {
                    try self.reportMisfit(&fields[index], child.node);
                } else try self.report(.{ .code = .unexpected_atom, .node = child.node, .expected = "no more values" }),
            }
        }
    }

    /// Notes that a list has a field, which it must not have had before.
    fn see(self: *Checker, frame: *const Frame, index: u32, node: u32) Error!void {
        const field = &frame.children.placement.model.fields[index];
        const seen = &self.seen.items[frame.seen + index];
        if (seen.* and !match.isRepeated(field)) try self.report(.{ .code = .duplicate_field, .node = node, .field = field.name, .expected = "just one" });
        seen.* = true;
    }

    /// Checks a child list. `frame` is not valid afterwards.
    fn checkList(self: *Checker, frame: *const Frame, list: u32) Error!void {
        const model = frame.children.placement.model;
        const found = try self.fieldOfList(model, list) orelse return self.reportUnknownList(model, list);
        const field = &model.fields[found.field];
        try self.see(frame, found.field, list);
        switch (field.type) {
            .model => |item| try self.pushFrame(item, list, if (field.form == .headless) .headless else .with_head),
            .variants => |variants| try self.pushFrame(variants[found.variant].model, list, .with_head),
            else => try self.checkValues(field, list),
        }
    }

    fn fieldOfList(self: *Checker, model: *const ModelSchema, list: u32) Allocator.Error!?match.Match {
        const symbol = self.tree.symbolOf(self.tree.firstChild(list));
        if (symbol == 0) return match.headlessFieldOf(self.tree, model, list);
        const entry = try self.matches.getOrPut(self.scratch, .{ .model = model, .symbol = symbol });
        if (!entry.found_existing) entry.value_ptr.* = match.fieldOfToken(model, self.tree.headOf(list), self.major);
        return entry.value_ptr.* orelse match.headlessFieldOf(self.tree, model, list);
    }

    /// Checks `(token value …)`.
    fn checkValues(self: *Checker, field: *const FieldSchema, list: u32) Error!void {
        const tree = self.tree;
        const nexts = tree.nodes.items(.next);
        const takes_all = field.type == .bytes or (field.list and field.form == .child);
        var count: usize = 0;
        var child = nexts[tree.firstChild(list)];
        while (child != 0) : (child = nexts[child]) {
            if (!tree.kindOf(child).isAtom()) {
                try self.report(.{ .code = .unknown_list, .node = child, .expected = expectedOf(field) });
                continue;
            }
            count += 1;
            if (count > 1 and !takes_all) {
                try self.report(.{ .code = .unexpected_atom, .node = child, .expected = "no more values" });
            } else try self.checkValue(field, child);
        }
        if (count == 0 and !takes_all and !match.isFlag(field) and !field.may_be_empty) {
            try self.report(.{ .code = .missing_value, .node = list, .field = field.name, .expected = expectedOf(field), .allowed = wordsOf(field) });
        }
    }

    fn checkValue(self: *Checker, field: *const FieldSchema, node: u32) Error!void {
        const kind = self.tree.kindOf(node);
        const text = self.tree.textOf(node);
        const is_good = switch (field.type) {
            .enumeration => |enumeration| match.wordIn(enumeration.words, kind, text) != null,
            .number => match.fits(field, kind, text) and std.math.isFinite(atom.toNumber(text)),
            else => match.fits(field, kind, text),
        };
        if (!is_good) try self.reportMisfit(field, node);
    }

    fn reportMisfit(self: *Checker, field: *const FieldSchema, node: u32) Error!void {
        const text = self.tree.textOf(node);
        const words = wordsOf(field);
        const is_number = field.type == .number or field.type == .integer;
        try self.report(.{
            .code = if (is_number and isOddNumber(text)) .invalid_number else if (words.len != 0) .unknown_word else .wrong_type,
            .node = node,
            .field = field.name,
            .expected = expectedOf(field),
            .allowed = words,
            .suggestion = suggestion.nearest(std.mem.trim(u8, text, "\""), words),
        });
    }

    fn reportUnknownList(self: *Checker, model: *const ModelSchema, list: u32) Error!void {
        var tokens: std.ArrayList([]const u8) = .empty;
        defer tokens.deinit(self.scratch);
        for (model.fields) |*field| {
            if (field.form != .child and field.form != .repeated) continue;
            for (field.tokens) |alias| try tokens.append(self.scratch, alias.token);
            if (field.type == .variants) for (field.type.variants) |variant| try tokens.append(self.scratch, variant.token);
        }
        try self.report(.{
            .code = .unknown_list,
            .node = list,
            .expected = try std.fmt.allocPrint(self.allocator, "a field of {s}", .{model.name}),
            .suggestion = suggestion.nearest(self.tree.headOf(list), tokens.items),
        });
    }

    fn reportMissing(self: *Checker, frame: *const Frame) Error!void {
        const model = frame.children.placement.model;
        for (model.fields, self.seen.items[frame.seen..][0..model.fields.len]) |*field, seen| {
            if (seen or field.derived or !field.required()) continue;
            if (self.major < field.since or self.major > field.until) continue;
            const expected = if (field.tokens.len == 0)
                expectedOf(field)
            else
                try std.fmt.allocPrint(self.allocator, "({s} \u{2026})", .{match.tokenFor(field, self.major)});
            try self.report(.{ .code = .missing_field, .node = frame.list, .field = field.name, .expected = expected, .allowed = wordsOf(field), .is_missing = true });
        }
    }

    const Report = struct {
        code: DiagnosticCode,
        node: u32,
        field: ?[]const u8 = null,
        expected: []const u8,
        allowed: []const []const u8 = &.{},
        suggestion: ?[]const u8 = null,
        is_missing: bool = false,
    };

    fn report(self: *Checker, what: Report) Error!void {
        assert(self.diagnostics.items.len < self.limit);
        try self.diagnostics.append(self.allocator, .{
            .code = what.code,
            .node = what.node,
            .path = try self.paths.write(self.allocator, what.node),
            .field = what.field,
            .expected = what.expected,
            .found = if (what.is_missing or what.node == 0) "" else try self.describe(what.node),
            .allowed = what.allowed,
            .suggestion = what.suggestion,
        });
        if (self.diagnostics.items.len == self.limit) return error.LimitReached;
    }

    const found_limit = 60;

    /// The start of a node's text, on one line.
    fn describe(self: *Checker, node: u32) Allocator.Error![]const u8 {
        const text = self.tree.textOf(node);
        var result: std.ArrayList(u8) = .empty;
        _ = try failure.appendPrintable(&result, self.allocator, text[0..@min(text.len, found_limit)]);
        if (text.len > found_limit) try result.appendSlice(self.allocator, "\u{2026}");
        return result.items;
    }
};

fn modelOfKind(models: []const *const ModelSchema, kind: []const u8) CheckError!*const ModelSchema {
    for (models) |model| if (std.mem.eql(u8, model.file.?.kind, kind)) return model;
    return error.UnknownFileKind;
}

/// The kind of file that starts with a list: by the root's tokens, else one without a root whose lists start so.
pub fn modelOfRoot(models: []const *const ModelSchema, head: []const u8) ?*const ModelSchema {
    if (head.len == 0) return null;
    for (models) |model| if (contains(model.file.?.tokens, head)) return model;
    for (models) |model| {
        if (model.file.?.tokens.len == 0 and match.fieldOfToken(model, head, schema.latest) != null) return model;
    }
    return null;
}

fn contains(words: []const []const u8, wanted: []const u8) bool {
    for (words) |word| if (std.mem.eql(u8, word, wanted)) return true;
    return false;
}

fn expectedOf(field: *const FieldSchema) []const u8 {
    return switch (field.type) {
        .number => "a number",
        .integer => "a whole number",
        .text => "a text",
        .boolean => "yes or no",
        .toggle => "yes, no or none",
        .bytes => "bytes as base64",
        .enumeration => "one of the known words",
        .model, .variants => "a list",
    };
}

fn wordsOf(field: *const FieldSchema) []const []const u8 {
    return switch (field.type) {
        .enumeration => |enumeration| enumeration.words,
        .boolean => &.{ "yes", "no" },
        .toggle => &.{ "yes", "no", "none" },
        else => &.{},
    };
}

/// Whether a word is meant as a number, but not as KiCad reads it.
fn isOddNumber(text: []const u8) bool {
    if (text.len == 0 or text[0] == '"') return false;
    const number = std.fmt.parseFloat(f64, text) catch {
        const digits = std.mem.trimStart(u8, text, "+-");
        return std.ascii.startsWithIgnoreCase(digits, "0x");
    };
    return !std.math.isFinite(number) or std.ascii.findIgnoreCase(text, "x") != null or std.mem.findScalar(u8, text, '_') != null;
}
