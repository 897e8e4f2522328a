const std = @import("std");
const check = @import("check.zig");
const match = @import("match.zig");
const kicad_schema = @import("schema.zig");
const testing = @import("../testing.zig");
const Tree = @import("../Tree.zig");
const ModelSchema = kicad_schema.ModelSchema;
const Schema = kicad_schema.Schema;
const positional: kicad_schema.Field = .{ .form = .positional };

const Point = struct {
    x: f64,
    y: f64,
    locked: bool = false,

    pub const schema: Schema(@This()) = .{ .x = positional, .y = positional, .locked = .{ .form = .word } };
};

const Shape = enum { circle, rect, @"0" };

const Pad = struct {
    name: []const u8,
    shape: Shape,
    at: Point,
    size: ?f64 = null,
    layers: []const []const u8 = &.{},
    rank: ?i64 = null,
    uuid: ?[]const u8 = null,
    hide: bool = false,
    tenting: ?kicad_schema.Toggle = null,

    pub const schema: Schema(@This()) = .{
        .name = positional,
        .shape = positional,
        .uuid = .{ .aliases = &.{.{ .token = "tstamp", .until = 7 }} },
    };
};

const Net = struct {
    number: ?i64 = null,
    name: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{ .number = positional, .name = positional };
};

const Label = struct {
    kind: ?enum { reference, value } = null,
    prefix: ?[]const u8 = null,
    text: []const u8,
    sizes: []const f64 = &.{},

    pub const schema: Schema(@This()) = .{ .kind = positional, .prefix = positional, .text = positional, .sizes = positional };
};

const Layer = struct {
    number: i64,
    name: []const u8,

    pub const schema: Schema(@This()) = .{ .number = positional, .name = positional };
};

const Layers = struct {
    layers: []const Layer = &.{},
    note: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{ .layers = .{ .form = .headless } };
};

const Arc = struct {
    /// Up to version 5.
    center: ?Point = null,
    /// From version 6 on.
    start: ?Point = null,

    pub const schema: Schema(@This()) = .{ .center = .{ .token = "start", .until = 5 }, .start = .{ .since = 6 } };
};

const Marks = struct {
    size: ?f64 = null,
    shape: ?Shape = null,
    text: []const u8,
    flag: bool = false,
    rest: []const i64 = &.{},

    pub const schema: Schema(@This()) = .{ .size = positional, .shape = positional, .text = positional, .rest = positional };
};

const Drawing = union(enum) { line: Point, arc: Arc };

const Board = struct {
    version: i64,
    layers: ?Layers = null,
    pads: []const Pad = &.{},
    net: ?Net = null,
    label: ?Label = null,
    drawings: []const Drawing = &.{},
    arcs: []const Arc = &.{},
    members: []const []const u8 = &.{},
    data: ?[]const u8 = null,

    pub const file: kicad_schema.File = .{
        .kind = "board",
        .tokens = &.{ "board", "old_board" },
        .endings = &.{".board"},
        .versions = &.{ .{ .from = 100, .major = 5 }, .{ .from = 200, .major = 6 }, .{ .from = 300, .major = 8 } },
        .newest = 399,
    };
    pub const schema: Schema(@This()) = .{
        .pads = .{ .token = "pad" },
        .drawings = .{ .prefix = "gr_" },
        .arcs = .{ .token = "gr_arc", .derived = true },
        .members = .{ .form = .repeated, .token = "member" },
        .data = .{ .codec = .base64 },
    };
};

const Rules = struct {
    version: i64,
    rules: []const Net = &.{},

    pub const file: kicad_schema.File = .{ .kind = "rules", .tokens = &.{}, .endings = &.{".rules"}, .versions = &.{} };
    pub const schema: Schema(@This()) = .{ .rules = .{ .token = "rule" } };
};

const models: []const *const ModelSchema = &.{ kicad_schema.schemaOf(Board), kicad_schema.schemaOf(Rules) };

/// Checks a text and compares the diagnostics, a line each.
fn expectDiagnostics(text: []const u8, options: check.CheckOptions, expected: []const u8) !void {
    var fixture: testing.Fixture = undefined;
    try fixture.init(&std.testing.allocator, text, .{});
    defer fixture.deinit();
    var arena: std.heap.ArenaAllocator = .init(std.testing.allocator);
    defer arena.deinit();
    const memory = arena.allocator();
    var lines: std.ArrayList(u8) = .empty;
    for (try check.checkWith(fixture.tree, memory, models, options)) |diagnostic| {
        try lines.print(memory, "{t} {s}", .{ diagnostic.code, diagnostic.path });
        if (diagnostic.field) |field| try lines.print(memory, " .{s}", .{field});
        try lines.print(memory, " <{s}>: {s}", .{ diagnostic.found, diagnostic.expected });
        if (diagnostic.allowed.len != 0) try lines.print(memory, " ({d})", .{diagnostic.allowed.len});
        if (diagnostic.suggestion) |suggestion| try lines.print(memory, ", {s}?", .{suggestion});
        try lines.append(memory, '\n');
    }
    try std.testing.expectEqualStrings(expected, lines.items);
}

test "a file that the models describe has no diagnostics" {
    try expectDiagnostics(
        \\(board (version 300)
        \\  (layers (0 "F.Cu") (1 B.Cu) (note "x"))
        \\  (pad 1 rect hide (at 1 2 locked) (size 1.5) (layers F.Cu "B.Cu") (rank 1.0) (uuid "a") (tenting none))
        \\  (pad "2" 0 (at -1e3 .5) (tstamp a) (hide yes) tenting (rank -9223372036854775808))
        \\  (pad rect circle (hide) (at 1 2) (layers))
        \\  (pad hide "a b" "rect" (at locked 1 2))
        \\  (net 1 "GND") (label reference "x" "y" 1 2 3)
        \\  (gr_line 1 2) (gr_arc (start 1 2)) (gr_line 1 2)
        \\  (member a) (member 2)
        \\  (data abc "def" ghi))
    , .{}, "");
    try expectDiagnostics("# a\n(version 1) (rule 1) (rule a)", .{}, "");
    try expectDiagnostics("(rule 1) (version 1)", .{ .kind = "rules" }, "");
    try expectDiagnostics("(old_board (version 100) (gr_arc (start 1 2)) (gr_arc (start 1 2)))", .{}, "");
}

test "what is odd is told with its place, what was expected, and what may have been meant" {
    try expectDiagnostics(
        \\(board (version 400) 5 (pads) (fotprint (board)) ("pad" 1) ()
        \\  (pad "a" rectangel smd (at 1) (size 1mm) (size 2) (layer F.Cu) (rank 1.5) (uuid) (uuid "b" c) (hide maybe) hide (tenting "none"))
        \\  (pad)
        \\  (layers (F.Cu "F.Cu") (0) (1 "B.Cu" signal))
        \\  (gr_line nan 0x10 locked) (gr_line x -inf) (gr_line 1e999 1_0)
        \\  (member (a) b c) (data (x)))
        \\(board) x
    , .{},
        \\newer_version board[0]/version .version <400>: at most 399
        \\unexpected_atom board[0]/2 <5>: no more values
        \\unknown_list board[0]/pads <(pads)>: a field of Board, pad?
        \\unknown_list board[0]/fotprint <(fotprint (board))>: a field of Board
        \\unknown_list board[0]/"pad" <("pad" 1)>: a field of Board
        \\unknown_list board[0]/() <()>: a field of Board
        \\unknown_word board[0]/pad[0 "a"]/2 .shape <rectangel>: one of the known words (3)
        \\unexpected_atom board[0]/pad[0 "a"]/3 <smd>: no more values
        \\missing_field board[0]/pad[0 "a"]/at .y <>: a number
        \\wrong_type board[0]/pad[0 "a"]/size[0] .size <1mm>: a number
        \\duplicate_field board[0]/pad[0 "a"]/size[1] .size <(size 2)>: just one
        \\unknown_list board[0]/pad[0 "a"]/layer <(layer F.Cu)>: a field of Pad, layers?
        \\wrong_type board[0]/pad[0 "a"]/rank .rank <1.5>: a whole number
        \\missing_value board[0]/pad[0 "a"]/uuid[0] .uuid <(uuid)>: a text
        \\duplicate_field board[0]/pad[0 "a"]/uuid[1 "b"] .uuid <(uuid "b" c)>: just one
        \\unexpected_atom board[0]/pad[0 "a"]/uuid[1 "b"]/2 <c>: no more values
        \\unknown_word board[0]/pad[0 "a"]/hide .hide <maybe>: yes or no (2)
        \\duplicate_field board[0]/pad[0 "a"]/12 .hide <hide>: just one
        \\unknown_word board[0]/pad[0 "a"]/tenting .tenting <"none">: yes, no or none (3), none?
        \\missing_field board[0]/pad[1] .name <>: a text
        \\missing_field board[0]/pad[1] .shape <>: one of the known words (3)
        \\missing_field board[0]/pad[1] .at <>: (at …)
        \\unknown_list board[0]/layers/F.Cu <(F.Cu "F.Cu")>: a field of Layers
        \\missing_field board[0]/layers/0 .name <>: a text
        \\unexpected_atom board[0]/layers/1/2 <signal>: no more values
        \\invalid_number board[0]/gr_line[0]/1 .x <nan>: a number
        \\invalid_number board[0]/gr_line[0]/2 .y <0x10>: a number
        \\wrong_type board[0]/gr_line[1]/1 .x <x>: a number
        \\invalid_number board[0]/gr_line[1]/2 .y <-inf>: a number
        \\invalid_number board[0]/gr_line[2]/1 .x <1e999>: a number
        \\invalid_number board[0]/gr_line[2]/2 .y <1_0>: a number
        \\unknown_list board[0]/member/a <(a)>: a text
        \\unexpected_atom board[0]/member/3 <c>: no more values
        \\unknown_list board[0]/data/x <(x)>: bytes as base64
        \\unknown_list board[1] <(board)>: nothing besides the root
        \\unexpected_atom 2 <x>: nothing besides the root
        \\
    );
}

test "a file of an unknown kind is told, and kinds can be chosen" {
    try expectDiagnostics("(bord (version 1))", .{}, "unknown_root bord <(bord (version 1))>: the root of a KiCad file (2), board?\n");
    try expectDiagnostics("(rule 1)", .{ .kind = "board" }, "unknown_root rule <(rule 1)>: the root of a KiCad file (2)\n");
    try expectDiagnostics("", .{}, "unknown_root  <>: the root of a KiCad file (2)\n");
    try expectDiagnostics("x", .{}, "unknown_root  <>: the root of a KiCad file (2)\n");
    try std.testing.expectError(error.UnknownFileKind, expectDiagnostics("(board)", .{ .kind = "bord" }, ""));
}

test "at most as many diagnostics as asked for are listed" {
    const text = "(board (version 1) a b c)";
    try expectDiagnostics(text, .{ .limit = 0 }, "");
    try expectDiagnostics(text, .{ .limit = 2 },
        \\unexpected_atom board/2 <a>: no more values
        \\unexpected_atom board/3 <b>: no more values
        \\
    );
}

fn checkOnce(allocator: std.mem.Allocator, tree: *const Tree) !void {
    var arena: std.heap.ArenaAllocator = .init(allocator);
    defer arena.deinit();
    const diagnostics = try check.checkWith(tree, arena.allocator(), models, .{});
    try std.testing.expectEqual(3, diagnostics.len);
}

test "a check without memory fails and leaves nothing behind" {
    var fixture: testing.Fixture = undefined;
    try fixture.init(&std.testing.allocator, "(board (version 400) (pad 1 rect (at 1 2) (sise 3)) x)", .{});
    defer fixture.deinit();
    try std.testing.checkAllAllocationFailures(std.testing.allocator, checkOnce, .{@as(*const Tree, fixture.tree)});
}

/// Reads the children of a list and compares which fields they belong to: a word for each child.
fn expectRoles(comptime Model: type, text: []const u8, major: u8, expected: []const u8) !void {
    var fixture: testing.Fixture = undefined;
    try fixture.init(&std.testing.allocator, text, .{});
    defer fixture.deinit();
    const model = kicad_schema.schemaOf(Model);
    const memory = fixture.arena.allocator();
    var words: std.ArrayList(u8) = .empty;
    var children: match.Children = .init(fixture.tree, model, fixture.at(&.{0}), .with_head, major);
    while (children.next()) |child| {
        if (words.items.len != 0) try words.append(memory, ' ');
        switch (child.role) {
            .value, .flag => |index| try words.appendSlice(memory, model.fields[index].name),
            .left_over => |misfit| if (misfit) |index| try words.print(memory, "-{s}", .{model.fields[index].name}) else try words.append(memory, '-'),
            .list => if (match.fieldOfList(fixture.tree, model, child.node, major)) |found| {
                try words.print(memory, "({s})", .{model.fields[found.field].name});
            } else try words.appendSlice(memory, "()"),
        }
    }
    try std.testing.expectEqualStrings(expected, words.items);
}

test "atoms go to positional fields in order, as far as they fit" {
    const cases = [_][2][]const u8{
        .{ "(net 1 GND)", "number name" },
        .{ "(net GND)", "name" },
        .{ "(net \"1\")", "name" },
        .{ "(net 1 2)", "number name" },
        .{ "(net 1.5 2)", "name -" },
        .{ "(net 9223372036854775808)", "name" },
        .{ "(net 1.0)", "number" },
        .{ "(net (x) 1 (y) \"a\")", "() number () name" },
    };
    for (cases) |case| try expectRoles(Net, case[0], 9, case[1]);
    const marks = [_][2][]const u8{
        .{ "(marks 1 circle text 2 3)", "size shape text rest rest" },
        // The only atom is for what must be there, even if it would fit something else.
        .{ "(marks 1)", "text" },
        .{ "(marks circle)", "text" },
        .{ "(marks 1 2)", "size text" },
        .{ "(marks circle \"circle\")", "shape text" },
        // A string is no word of an enum that is written bare.
        .{ "(marks \"circle\" 5)", "text rest" },
        // A flag is one wherever it stands, but not in quotes.
        .{ "(marks flag a)", "flag text" },
        .{ "(marks \"flag\" flag)", "text flag" },
        .{ "(marks a b)", "text rest" },
        .{ "(marks (flag) a)", "(flag) text" },
    };
    for (marks) |case| try expectRoles(Marks, case[0], 9, case[1]);
    // What no field takes leaves the fields to the atoms after it.
    try expectRoles(struct {
        size: ?f64 = null,
        shape: ?Shape = null,

        pub const schema: Schema(@This()) = .{ .size = positional, .shape = positional };
    }, "(x what 1 circle 2)", 9, "-size size shape -");
}

test "a token that two fields have belongs to the one of the file's version" {
    try expectRoles(Arc, "(gr_arc (start 1 2))", 5, "(center)");
    try expectRoles(Arc, "(gr_arc (start 1 2))", 6, "(start)");
    try expectRoles(Pad, "(pad 1 rect (tstamp 1) (uuid 1))", 10, "name shape (uuid) (uuid)");
}

test "lists without a head belong to a headless field if they start as its structs do" {
    try expectRoles(Layers, "(layers (0 a) (x a) (\"0\" a) () (note 1) ((0)))", 9, "(layers) () () () (note) ()");
}

test "the major version of a file is that of the newest entry that isn't newer" {
    const file: kicad_schema.File = Board.file;
    for ([_]?i64{ null, 1, 100, 199, 200, 299, 300, 1000 }, [_]u8{ 5, 5, 5, 5, 6, 6, 8, 8 }) |version, major| {
        try std.testing.expectEqual(major, match.majorOf(&file, version));
    }
    const rules: kicad_schema.File = Rules.file;
    try std.testing.expectEqual(kicad_schema.latest, match.majorOf(&rules, 1));
}
