//! How KiCad would spell the atoms of a file: numbers by what they measure, texts and words by their field and the file's version. Only atoms that belong
//! to a field of a model are touched, and their values stay what they are, but for digits of numbers that KiCad doesn't write. Where nothing tells the
//! version of a file, quotes stay as they are.
const std = @import("std");
const assert = std.debug.assert;
const Allocator = std.mem.Allocator;
const atom = @import("../atom.zig");
const check = @import("check.zig");
const lexical = @import("../lexical.zig");
const match = @import("match.zig");
const number = @import("../number.zig");
const schema = @import("schema.zig");
const spelling = @import("spelling.zig");
const Kind = @import("../node.zig").Kind;
const Respellings = @import("../Respellings.zig");
const Tree = @import("../Tree.zig");
const FieldSchema = schema.FieldSchema;
const ModelSchema = schema.ModelSchema;

/// The first major version that quotes pieces of base64.
const first_quoted_base64 = 8;

/// The major version that quotes all layers but those that stand for several.
const bare_wildcards = 6;

/// Finds the atoms of a document that KiCad would spell otherwise. A document of no known kind has none.
pub fn respellings(tree: *const Tree, allocator: Allocator) Allocator.Error!Respellings {
    return respellingsWith(tree, allocator, check.roots);
}

/// `respellings` with other kinds of file.
pub fn respellingsWith(tree: *const Tree, allocator: Allocator, models: []const *const ModelSchema) Allocator.Error!Respellings {
    var normalizer: Normalizer = .{ .tree = tree, .allocator = allocator, .result = .init(allocator) };
    defer normalizer.frames.deinit(allocator);
    defer normalizer.scratch.deinit(allocator);
    errdefer normalizer.result.deinit();
    const root = tree.rootList();
    const model = check.modelOfRoot(models, tree.headOf(root)) orelse return normalizer.result;
    const has_root = model.file.?.tokens.len != 0;
    const top = if (has_root) root else 0;
    const version = match.versionOf(tree, top);
    normalizer.major = match.majorOf(&model.file.?, version);
    normalizer.keeps_quotes = version == null or model.file.?.versions.len == 0;
    try normalizer.push(model, top, if (has_root) .with_head else .headless);
    try normalizer.run();
    return normalizer.result;
}

const Frame = struct {
    model: *const ModelSchema,
    children: match.Children,
};

const Normalizer = struct {
    tree: *const Tree,
    allocator: Allocator,
    result: Respellings,
    major: u8 = schema.latest,
    /// Whether texts stay as they are, because nothing tells how they are written.
    keeps_quotes: bool = false,
    /// The lists around the one that is looked at, outermost first.
    frames: std.ArrayList(Frame) = .empty,
    /// The value of a text.
    scratch: std.ArrayList(u8) = .empty,

    fn push(self: *Normalizer, model: *const ModelSchema, list: u32, head: match.Head) Allocator.Error!void {
        try self.frames.append(self.allocator, .{ .model = model, .children = .init(self.tree, model, list, head, self.major) });
    }

    fn run(self: *Normalizer) Allocator.Error!void {
        while (self.frames.items.len != 0) {
            const frame = &self.frames.items[self.frames.items.len - 1];
            const model = frame.model;
            const child = frame.children.next() orelse {
                _ = self.frames.pop();
                continue;
            };
            switch (child.role) {
                .list => try self.enter(model, child.node),
                .value => |index| try self.respell(&model.fields[index], child.node),
                .flag, .left_over => {},
            }
        }
    }

    fn enter(self: *Normalizer, model: *const ModelSchema, list: u32) Allocator.Error!void {
        const found = match.fieldOfList(self.tree, model, list, self.major) orelse return;
        const field = &model.fields[found.field];
        switch (field.type) {
            .model => |item| return self.push(item, list, if (field.form == .headless) .headless else .with_head),
            .variants => |variants| return self.push(variants[found.variant].model, list, .with_head),
            else => {},
        }
        const nexts = self.tree.nodes.items(.next);
        const takes_all = field.type == .bytes or (field.list and field.form == .child);
        var node = nexts[self.tree.firstChild(list)];
        while (node != 0) : (node = nexts[node]) {
            if (!self.tree.kindOf(node).isAtom()) continue;
            try self.respell(field, node);
            if (!takes_all) return;
        }
    }

    fn respell(self: *Normalizer, field: *const FieldSchema, node: u32) Allocator.Error!void {
        const kind = self.tree.kindOf(node);
        const text = self.tree.textOf(node);
        switch (field.type) {
            .number => {
                if (!atom.isNumber(kind)) return;
                const value = atom.toNumber(text);
                if (!std.math.isFinite(value)) return;
                var buffer: number.Buffer = undefined;
                // KiCad holds lengths as whole numbers, which have no negative zero; other numbers keep theirs.
                const is_negative_zero = value == 0 and std.math.signbit(value) and (field.unit == .ratio or field.unit == .degree);
                try self.put(node, if (is_negative_zero) "-0" else number.format(&buffer, value, spelling.unitFor(field, self.major)));
            },
            .integer => {
                const value = match.toInteger(kind, text) orelse return;
                var buffer: [24]u8 = undefined;
                try self.put(node, std.fmt.bufPrint(&buffer, "{d}", .{value}) catch unreachable);
            },
            .text => try self.respellText(field, node),
            .enumeration => |enumeration| if (match.wordIn(enumeration.words, kind, text) != null) try self.respellText(field, node),
            .bytes => try self.respellBytes(field, node),
            .boolean, .toggle => {}, // bare words, or they mean nothing
            .model, .variants => unreachable, // are lists
        }
    }

    fn respellText(self: *Normalizer, field: *const FieldSchema, node: u32) Allocator.Error!void {
        if (self.keeps_quotes or self.isBareException(node)) return;
        const text = try spelling.newText(self.allocator, try self.valueOf(node), field, self.major);
        defer self.allocator.free(text);
        try self.put(node, text);
    }

    /// Whether an atom is a bare word that KiCad doesn't quote though it quotes others in its place.
    fn isBareException(self: *const Normalizer, node: u32) bool {
        if (self.tree.kindOf(node) != .symbol) return false;
        const text = self.tree.textOf(node);
        if (std.mem.eql(u8, text, "ki_fp_filters")) return true;
        return self.major == bare_wildcards and (std.mem.startsWith(u8, text, "*.") or std.mem.startsWith(u8, text, "F&B."));
    }

    /// Pieces of base64, with bars around them where they are compressed, hold no character that needs quotes.
    fn respellBytes(self: *Normalizer, field: *const FieldSchema, node: u32) Allocator.Error!void {
        if (self.keeps_quotes) return;
        const value = try self.valueOf(node);
        for (value) |byte| if (!std.ascii.isAlphanumeric(byte) and std.mem.findScalar(u8, "+/=|", byte) == null) return;
        if (field.codec.? == .base64 and self.major >= first_quoted_base64) {
            const text = try atom.quote(self.allocator, value);
            defer self.allocator.free(text);
            try self.put(node, text);
        } else if (value.len != 0) try self.put(node, value);
    }

    /// What an atom stands for, until the next call.
    fn valueOf(self: *Normalizer, node: u32) Allocator.Error![]const u8 {
        const text = self.tree.textOf(node);
        var value: atom.Value = .of(self.tree.kindOf(node), text);
        self.scratch.clearRetainingCapacity();
        try self.scratch.ensureTotalCapacity(self.allocator, text.len);
        while (value.next()) |byte| self.scratch.appendAssumeCapacity(byte);
        return self.scratch.items;
    }

    fn put(self: *Normalizer, node: u32, text: []const u8) Allocator.Error!void {
        assert(lexical.atomKind(text) != null);
        if (!std.mem.eql(u8, text, self.tree.textOf(node))) try self.result.put(node, text);
    }
};

const testing = @import("../testing.zig");

fn expectNormalized(source: []const u8, expected: []const u8) !void {
    return expectNormalizedWith(std.testing.allocator, source, expected);
}

fn expectNormalizedWith(allocator: Allocator, source: []const u8, expected: []const u8) !void {
    var fixture: testing.Fixture = undefined;
    try fixture.init(&allocator, source, .{});
    defer fixture.deinit();
    const bytes = try fixture.tree.save(fixture.host, .{ .policy = .normalize });
    defer fixture.release(bytes);
    try std.testing.expectEqualStrings(expected, bytes.data);
    try std.testing.expect(!fixture.tree.nodes.items(.state)[0].changed);
}

const old_board =
    \\(kicad_pcb (version 20211014) (generator "pcbnew")
    \\  (general (thickness 1.60))
    \\  (setup (pcbplotparams (hpglpendiameter 15) (dashed_line_dash_ratio 12)))
    \\  (net 00 "")
    \\  (segment (start 1.50 +2) (end 1e1 -0) (width 0.12345678901) (layer F.Cu) (net 0) (tstamp "ab"))
    \\  (footprint R (layer F.Cu) (at 1.0 .5 1e-7)
    \\    (property ki_fp_filters "a")
    \\    (pad 1 "smd" rect (at 0 0) (size 1.0 1.0) (layers *.Cu F.Mask))
    \\    (model a.wrl (offset (xyz -0 0.000012345678901234567 1.50)) (scale (xyz 1 1 1)) (rotate (xyz -0 0 0))))
    \\  (strange 1.50 (x 2.0)))
;

test "atoms are spelled by their fields and the version" {
    const expected =
        \\(kicad_pcb
        \\  (version 20211014)
        \\  (generator pcbnew)
        \\  (general
        \\    (thickness 1.6)
        \\  )
        \\  (setup
        \\    (pcbplotparams
        \\      (hpglpendiameter 15.000000)
        \\      (dashed_line_dash_ratio 12.000000)
        \\    )
        \\  )
        \\  (net 0 "")
        \\  (segment
        \\    (start 1.5 2)
        \\    (end 10 0)
        \\    (width 0.123456789)
        \\    (layer "F.Cu")
        \\    (net 0)
        \\    (tstamp ab)
        \\  )
        \\  (footprint "R"
        \\    (layer "F.Cu")
        \\    (at 1 0.5 1e-07)
        \\    (property ki_fp_filters "a")
        \\    (pad "1" smd rect
        \\      (at 0 0)
        \\      (size 1 1)
        \\      (layers *.Cu "F.Mask")
        \\    )
        \\    (model "a.wrl"
        \\      (offset
        \\        (xyz -0 0.0000123456789012 1.5)
        \\      )
        \\      (scale
        \\        (xyz 1 1 1)
        \\      )
        \\      (rotate
        \\        (xyz -0 0 0)
        \\      )
        \\    )
        \\  )
        \\  (strange 1.50
        \\    (x 2.0)
        \\  )
        \\)
    ;
    const with_tabs = try std.mem.replaceOwned(u8, std.testing.allocator, expected, "  ", "\t");
    defer std.testing.allocator.free(with_tabs);
    try expectNormalized(old_board, with_tabs);
}

test "bytes are quoted by version and codec" {
    const image = "(kicad_pcb (version {s}) (image (at 1.0 2) (data {s})) (embedded_files (file (name a) (data {s}))))";
    const cases = [_][5][]const u8{
        .{ "20241229", "QUJD REVG", "\"|KLUv\" \"abc|\"", "\"QUJD\" \"REVG\"", "|KLUv abc|" },
        .{ "20211014", "\"QUJD\" REVG", "|KLUv|", "QUJD REVG", "|KLUv|" },
    };
    inline for (cases) |case| {
        const name = if (case[0][3] == '4') "\"a\"" else "\"a\"";
        const source = std.fmt.comptimePrint(image, .{ case[0], case[1], case[2] });
        try expectNormalized(source, "(kicad_pcb\n\t(version " ++ case[0] ++ ")\n\t(image\n\t\t(at 1 2)\n\t\t(data " ++ case[3] ++
            ")\n\t)\n\t(embedded_files\n\t\t(file\n\t\t\t(name " ++ name ++ ")\n\t\t\t(data " ++ case[4] ++ ")\n\t\t)\n\t)\n)");
    }
}

test "numbers are spelled, and quotes kept, where no version tells how" {
    try expectNormalized("(module a-b (layer \"F.Cu\") (fp_text user \"x\" (at 1.0 2)))", "(module a-b\n\t(layer \"F.Cu\")\n\t(fp_text user \"x\"\n\t\t(at 1 2)\n\t)\n)");
    try expectNormalized("(unknown 1.50 (at 1.0 2))", "(unknown 1.50\n\t(at 1.0 2)\n)");
    try expectNormalized("(version 01)\n(rule x (constraint clearance (min 0.20mm)))", "(version 1)\n(rule \"x\"\n\t(constraint clearance\n\t\t(min 0.20mm)\n\t)\n)");
    try expectNormalized("", "");
}

test "version 10 writes no needless decimals" {
    try expectNormalized("(kicad_pcb (version 20250907) (setup (pcbplotparams (dashed_line_dash_ratio 12.000000))))", "(kicad_pcb\n\t(version 20250907)\n\t(setup\n\t\t(pcbplotparams\n\t\t\t(dashed_line_dash_ratio 12)\n\t\t)\n\t)\n)");
}

fn normalizeOnce(allocator: Allocator) !void {
    var fixture: testing.Fixture = undefined;
    try fixture.init(&allocator, old_board, .{});
    defer fixture.deinit();
    fixture.release(try fixture.tree.save(fixture.host, .{ .policy = .normalize }));
}

test "lack of memory is an error and leaks nothing" {
    try std.testing.checkAllAllocationFailures(std.testing.allocator, normalizeOnce, .{});
}
