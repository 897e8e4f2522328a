//! Programs of edits: the tree stays whole after each, what is written says what the tree says, and taking all edits back gives the file's bytes.
//!
//! An input is a program of a length that comes first, then the file.
const std = @import("std");
const sexp = @import("sexp");
const Input = @import("../Input.zig");
const Memory = @import("../Memory.zig");
const Document = @import("Document.zig");

/// How an edit is taken back.
const Inverse = union(enum) {
    /// A node was added.
    remove: u32,
    /// A node was taken out.
    insert: struct { parent: u32, before: u32, node: u32 },
    /// An atom had another value.
    value: struct { node: u32, text: []const u8 },
    /// A node got another in its place.
    replace: struct { node: u32, replacement: u32 },
};

const atoms = [_][]const u8{ "1", "-0.5", "1e3", "0.0001", "yes", "\"yes\"", "\"a b\"", "\"\"", "\"\\n\"", "#x", "at", "1.50", "\"1.5\"" };
const fragments = [_][]const u8{ "(at 1 2)", "(x)", "()", "1", "\"s\"", "(a (b (c 1)) 2)", "(xy 1 2) (xy 3 4)", "# note\n(net 1)", "(uuid \"0\")", "", "(", "#x" };

const Program = struct {
    memory: *Memory,
    document: *Document,
    input: Input,
    inverses: std.ArrayList(Inverse) = .empty,
    /// Whether an edit was made that leaves a trace on purpose: a raw one, or one without an inverse.
    has_traces: bool = false,

    fn tree(program: *const Program) *sexp.Tree {
        return program.document.tree;
    }

    fn scratch(program: *const Program) std.mem.Allocator {
        return program.document.arena.allocator();
    }

    /// A row; seldom one that is not there.
    fn node(program: *Program) u32 {
        const choice = program.input.below(1 << 16);
        if (choice == 0xffff) return std.math.maxInt(u32);
        return @intCast(choice % program.tree().nodes.len);
    }

    fn next(program: *const Program, row: u32) u32 {
        return program.tree().nodes.items(.next)[row];
    }

    fn parent(program: *const Program, row: u32) u32 {
        return program.tree().nodes.items(.parent)[row];
    }

    fn step(program: *Program) !void {
        const host = program.document.host();
        const subject = program.node();
        const details = &program.document.details;
        switch (program.input.below(11)) {
            0 => {
                const known = subject < program.tree().nodes.len;
                const place: Inverse = if (known) .{ .insert = .{ .parent = program.parent(subject), .before = program.next(subject), .node = subject } } else undefined;
                try program.inverses.ensureUnusedCapacity(program.scratch(), 1);
                try program.tree().remove(host, subject);
                program.inverses.appendAssumeCapacity(place);
            },
            1 => {
                const made = try program.tree().create(host, program.input.choose([]const u8, &fragments), details);
                try program.inverses.ensureUnusedCapacity(program.scratch(), 1);
                try program.insertSomewhere(subject, made);
            },
            2 => {
                const made = try program.tree().copy(host, subject);
                try program.insertSomewhere(program.node(), made);
            },
            3, 4 => {
                const known = subject < program.tree().nodes.len;
                const before = if (known) try program.scratch().dupe(u8, program.tree().textOf(subject)) else "";
                try program.inverses.ensureUnusedCapacity(program.scratch(), 1);
                try program.tree().setValue(host, subject, program.input.choose([]const u8, &atoms), .{ .numeric = program.input.flag() });
                program.inverses.appendAssumeCapacity(.{ .value = .{ .node = subject, .text = before } });
            },
            5 => {
                const text = program.input.text(24);
                try program.tree().setAtom(host, subject, text);
                program.has_traces = true;
            },
            6 => {
                const numbers = [_]f64{ 0, -0.0, 1.5, 1e-5, 123456.789, std.math.nan(f64), 1e300, -2.5 };
                const unit = program.input.choose(sexp.Unit, std.enums.values(sexp.Unit));
                try program.tree().setNumber(host, subject, program.input.choose(f64, &numbers), unit);
                program.has_traces = true;
            },
            7 => {
                _ = try program.tree().wrap(host, subject, program.input.choose([]const u8, &atoms));
                program.has_traces = true;
            },
            8 => {
                const source = program.input.choose([]const u8, &fragments);
                const before = program.tree().nodes.len;
                try program.inverses.ensureUnusedCapacity(program.scratch(), 8);
                const first = try program.tree().insertSource(host, subject, 0, source, details);
                if (first == 0) return;
                // Rows of the text are in order; those right below the parent were inserted.
                var added = first;
                while (added != 0) : (added = program.next(added)) {
                    if (added < before) return error.OldNodeInserted;
                    program.inverses.appendAssumeCapacity(.{ .remove = added });
                }
            },
            9 => {
                const replacement = program.node();
                try program.inverses.ensureUnusedCapacity(program.scratch(), 1);
                try program.tree().replace(host, subject, replacement);
                program.noteMove(replacement);
                program.inverses.appendAssumeCapacity(.{ .replace = .{ .node = replacement, .replacement = subject } });
            },
            else => try program.insertSomewhere(program.node(), subject),
        }
    }

    fn insertSomewhere(program: *Program, beside: u32, made: u32) !void {
        const known = beside < program.tree().nodes.len;
        const is_list = known and !program.tree().kindOf(beside).isAtom();
        const into = if (!known or is_list) beside else program.parent(beside);
        var before: u32 = 0;
        if (is_list) {
            if (program.input.flag()) before = program.tree().firstChild(beside);
        } else before = beside;
        try program.inverses.ensureUnusedCapacity(program.scratch(), 1);
        try program.tree().insert(program.document.host(), into, before, made);
        program.noteMove(made);
        program.inverses.appendAssumeCapacity(.{ .remove = made });
    }

    /// A node of the file that gets another place forgets what preceded it at its own.
    fn noteMove(program: *Program, moved: u32) void {
        if (!program.tree().nodes.items(.state)[moved].fresh) program.has_traces = true;
    }

    /// What is written parses again, and says what the tree says.
    fn expectReadable(program: *Program) !void {
        const written = try program.tree().write(program.document.host());
        defer program.document.release(written);
        var again: Document = undefined;
        again.open(program.memory, written.data, .{ .depth_limit = 1_000_000 }) catch |problem| switch (problem) {
            error.OutOfMemory => return problem,
            else => return error.WrittenFileDoesNotParse,
        };
        defer again.close();
        if (!try program.tree().equals(0, again.tree, 0, .{ .spelling = true })) return error.WrittenFileSaysSomethingElse;
    }

    fn takeBack(program: *Program) !void {
        const host = program.document.host();
        while (program.inverses.pop()) |inverse| switch (inverse) {
            .remove => |added| try program.tree().remove(host, added),
            .insert => |place| try program.tree().insert(host, place.parent, place.before, place.node),
            .value => |before| try program.tree().setValue(host, before.node, before.text, .{ .numeric = false }),
            .replace => |pair| try program.tree().replace(host, pair.node, pair.replacement),
        };
    }
};

pub fn run(memory: *Memory, bytes: []const u8) anyerror!void {
    var header: Input = .{ .bytes = bytes };
    const length = header.byte();
    const steps = header.bytes[@min(1, bytes.len)..@min(1 + @as(usize, length), bytes.len)];
    const source = bytes[@min(1 + @as(usize, length), bytes.len)..];

    var document: Document = undefined;
    document.open(memory, source, .{}) catch |problem| switch (problem) {
        error.OutOfMemory => return problem,
        else => return,
    };
    defer document.close();
    var program: Program = .{ .memory = memory, .document = &document, .input = .{ .bytes = steps } };
    while (!program.input.isOver()) {
        const scarcity = program.input.byte();
        const before = if (scarcity & 0xf0 == 0xf0) try document.tree.write(document.host()) else null;
        defer if (before) |kept| document.release(kept);
        if (before != null) memory.failAfter(scarcity & 0xf);
        const outcome = program.step();
        const has_refused = memory.recover();
        outcome catch |problem| switch (problem) {
            error.OldNodeInserted => return problem,
            error.OutOfMemory => {
                if (!has_refused) return error.NeedlesslyOutOfMemory;
                try document.expectWritten(before.?.data);
            },
            else => {}, // refused, with a reason
        };
        try document.tree.verify(memory.allocator());
    }
    try program.expectReadable();
    if (program.has_traces) return;
    program.takeBack() catch |problem| switch (problem) {
        // A word that begins a line would become a comment: its place can't be had back before what stood there is.
        error.WouldBecomeComment => return,
        else => return problem,
    };
    try document.tree.verify(memory.allocator());
    try document.expectWritten(source);
}
