//! Random programs of edits, beside a plain model of nested lists.
const std = @import("std");
const Allocator = std.mem.Allocator;
const atom = @import("atom.zig");
const lexical = @import("lexical.zig");
const testing = @import("testing.zig");
const Fixture = testing.Fixture;

const board = testing.board;

/// What the tree should hold, kept in the plainest way: by row, the children and the text of atoms.
const Model = struct {
    allocator: Allocator,
    rows: std.ArrayList(Row) = .empty,

    const Row = struct { children: std.ArrayList(u32) = .empty, text: ?[]const u8 = null, read: ?[]const u8 = null, parent: ?u32 = null };

    /// Adds the forms of a text; returns how many.
    fn addText(self: *Model, text: []const u8, parent: ?u32) !void {
        var tokens: lexical.Tokens = .{ .text = text };
        var open: ?u32 = parent;
        while (tokens.next()) |token| {
            if (token[0] == ')') {
                open = self.rows.items[open.?].parent;
                continue;
            }
            const row: u32 = @intCast(self.rows.items.len);
            try self.rows.append(self.allocator, .{ .parent = open, .text = if (token[0] == '(') null else try self.allocator.dupe(u8, token) });
            if (open) |list| try self.rows.items[list].children.append(self.allocator, row);
            if (token[0] == '(') open = row;
        }
    }

    fn addCopy(self: *Model, row: u32, parent: ?u32) !void {
        const copied: u32 = @intCast(self.rows.items.len);
        try self.rows.append(self.allocator, .{ .parent = parent, .text = self.rows.items[row].text });
        if (parent) |list| try self.rows.items[list].children.append(self.allocator, copied);
        const count = self.rows.items[row].children.items.len;
        for (0..count) |index| try self.addCopy(self.rows.items[row].children.items[index], copied);
    }

    fn unlink(self: *Model, row: u32) void {
        const siblings = &self.rows.items[self.rows.items[row].parent.?].children;
        _ = siblings.orderedRemove(std.mem.findScalar(u32, siblings.items, row).?);
        self.rows.items[row].parent = null;
    }

    fn link(self: *Model, parent: u32, before: u32, row: u32) !void {
        const siblings = &self.rows.items[parent].children;
        const index = if (before == 0) siblings.items.len else std.mem.findScalar(u32, siblings.items, before).?;
        try siblings.insert(self.allocator, index, row);
        self.rows.items[row].parent = parent;
    }

    /// The tokens below a row, each followed by a line feed.
    fn write(self: *const Model, row: u32, output: *std.ArrayList(u8)) !void {
        for (self.rows.items[row].children.items) |child| {
            if (self.rows.items[child].text) |text| {
                try output.print(self.allocator, "{s}\n", .{text});
            } else {
                try output.appendSlice(self.allocator, "(\n");
                try self.write(child, output);
                try output.appendSlice(self.allocator, ")\n");
            }
        }
    }
};

const Program = struct {
    fixture: *Fixture,
    model: *Model,
    random: std.Random,

    fn anyRow(self: *Program) u32 {
        return self.random.uintAtMost(u32, self.fixture.tree.nodes.len);
    }

    fn anyText(self: *Program, buffer: []u8) []const u8 {
        const texts = [_][]const u8{ "x", "12", "-1.5", "\"s t\"", "#w", "(l)", "(xy 1 2)", "(pts (xy 1 2) (xy 3 4))", "(a \"b\" (c # d\n # e\n f))", "", "p q", "(u)(v 1)", "(b 1)", "(c)", "(f)", "(i) e", "b", "#b", "\"c\"" };
        const text = texts[self.random.uintLessThan(usize, texts.len)];
        if (self.random.uintLessThan(u8, 8) != 0) return text;
        @memset(buffer, 'y'); // long enough to be wrapped
        return buffer;
    }

    fn step(self: *Program) !void {
        const tree = self.fixture.tree;
        const host = self.fixture.host;
        const model = self.model;
        const node = self.anyRow();
        const parent = self.anyRow();
        const before = if (self.random.boolean()) 0 else self.anyRow();
        var buffer: [80]u8 = undefined;
        const text = self.anyText(&buffer);
        switch (self.random.uintLessThan(u8, 9)) {
            8 => {
                const values = [_][]const u8{ text, "1.0", "\"c\"", "b", "x" };
                const value = values[self.random.uintLessThan(usize, values.len)];
                const numeric = self.random.boolean();
                tree.setValue(host, node, value, .{ .numeric = numeric }) catch return;
                const row = &model.rows.items[node];
                if (row.read != null and means(row.read.?, value, numeric)) {
                    row.text = row.read;
                } else if (!means(row.text.?, value, numeric)) row.text = try model.allocator.dupe(u8, value);
            },
            0 => {
                tree.setAtom(host, node, text) catch return;
                model.rows.items[node].text = try model.allocator.dupe(u8, text);
            },
            1 => {
                const first = tree.nodes.len;
                const found = tree.insertSource(host, parent, before, text, &self.fixture.details) catch return;
                try model.addText(text, null);
                if (found == 0) return;
                std.debug.assert(found == first);
                for (first..model.rows.items.len) |index| {
                    if (model.rows.items[index].parent == null) try model.link(parent, before, @intCast(index));
                }
            },
            2 => {
                tree.remove(host, node) catch return;
                model.unlink(node);
            },
            3, 4 => {
                tree.insert(host, parent, before, node) catch return;
                try model.link(parent, before, node);
            },
            5 => {
                tree.replace(host, node, parent) catch return;
                const list = model.rows.items[node].parent.?;
                try model.link(list, node, parent);
                model.unlink(node);
            },
            6 => {
                const list = tree.wrap(host, node, text) catch return;
                std.debug.assert(list == model.rows.items.len);
                try model.rows.append(model.allocator, .{});
                try model.rows.append(model.allocator, .{ .text = try model.allocator.dupe(u8, text) });
                try model.link(list, 0, list + 1);
                try model.link(model.rows.items[node].parent.?, node, list);
                model.unlink(node);
                try model.link(list, 0, node);
            },
            else => {
                if (tree.nodes.len > 400) return;
                _ = tree.copy(host, node) catch return;
                try model.addCopy(node, null);
            },
        }
    }

    fn means(text: []const u8, other: []const u8, numeric: bool) bool {
        const kind = lexical.atomKind(text).?;
        const other_kind = lexical.atomKind(other).?;
        return if (numeric) atom.sameValue(kind, text, other_kind, other, 0) else atom.sameText(kind, text, other_kind, other);
    }

    fn check(self: *Program) !void {
        const model = self.model;
        const tree = self.fixture.tree;
        try tree.verify(std.testing.allocator);
        try std.testing.expectEqual(model.rows.items.len, tree.nodes.len);
        var expected: std.ArrayList(u8) = .empty;
        try model.write(0, &expected);
        const written = try tree.write(self.fixture.host);
        defer self.fixture.release(written);
        try expectTokens(model.allocator, expected.items, written.data);
        const canonical = try tree.writeCanonical(self.fixture.host, .normal, .keep);
        defer self.fixture.release(canonical);
        try expectTokens(model.allocator, expected.items, canonical.data);
        if (tree.layout) |layout| if (layout.canonical != null and tree.relaid) try std.testing.expectEqualStrings(canonical.data, written.data);
    }

    fn expectTokens(allocator: Allocator, expected: []const u8, text: []const u8) !void {
        var found: std.ArrayList(u8) = .empty;
        var tokens: lexical.Tokens = .{ .text = text };
        while (tokens.next()) |token| try found.print(allocator, "{s}\n", .{token});
        std.testing.expectEqualStrings(expected, found.items) catch |err| {
            std.debug.print("written: <{s}>\n", .{text});
            return err;
        };
    }
};

const sources = [_][]const u8{
    board,
    "(a\n\t(b 1)\n\t(pts\n\t\t(xy 1 2) (xy 3 4)\n\t)\n\t(c)\n)\n# c\n(d)\n",
    "(kicad_pcb (version 20211014) (b \"c\"d)\n  # comment\n  (e (f) g)\n  (h\n    (i)\n  )\n)\n",
    "\xEF\xBB\xBF# head\r\n(a #b\r\n  (c)\r\n  # d\r\n  e)\r\n",
    "a b #c (d)(e) \"f\"",
    "(\"a\"b\"c\"d\n e(f)g(h)\"i\")j",
    "# only a comment",
    "(a\r\n\t(b 1)\r\n\t(c\r\n\t\t(d 1)\r\n\t)\r\n\t(e 2)\r\n)\r\n",
    "(a\n\t# one)\n\t(b 1)\n\t(c\n\t\t(d 1)\n\t\t# two)\n\t)\n\t# three)\n\t(e\n\t\t(f)\n\t)\n)",
    "",
};

test "random programs do what a plain model does" {
    var prng: std.Random.DefaultPrng = .init(7);
    for (0..100) |round| {
        const source = sources[round % sources.len];
        var arena: std.heap.ArenaAllocator = .init(std.testing.allocator);
        defer arena.deinit();
        var fixture: Fixture = undefined;
        try fixture.init(&std.testing.allocator, source, .{});
        defer fixture.deinit();
        var model: Model = .{ .allocator = arena.allocator() };
        try model.rows.append(arena.allocator(), .{});
        try model.addText(source, 0);
        for (model.rows.items) |*row| row.read = row.text;
        var program: Program = .{ .fixture = &fixture, .model = &model, .random = prng.random() };
        for (0..60) |_| {
            try program.step();
            try program.check();
        }
    }
}
