//! Text to rows in one pass, without recursion.
//!
//! The text is looked at in blocks of 64 bytes. A block starts at the start of a token; comparing its bytes gives bit masks (separators, quotes,
//! digits, …), and the rest is arithmetic on masks: token starts are bits, the length of a word is the distance to the next separator bit.
//! A token that reaches beyond the block starts the next block; one that is longer than a block is scanned on its own.
//!
//! The open lists are the chain of `parent` links of the innermost one, so depth costs no memory. `link` points at what must receive the next row: `next`
//! of the node before, or, in a list just opened, a place that nobody reads, because the first child is known to be the next row; nothing is written
//! at the end of a list, since fresh memory is zero.
//!
//! Invariants:
//! - rows from the first new one to `row` are in document order, each after its parent;
//! - there is room for as many rows as a block has bytes whenever a block is begun;
//! - the table's `len` only grows when the whole text was accepted; before, the new rows are invisible.
const std = @import("std");
const assert = std.debug.assert;
const Allocator = std.mem.Allocator;
const pyzig = @import("pyzig");
const failure = @import("failure.zig");
const lexical = @import("lexical.zig");
const node = @import("node.zig");
const Tree = @import("Tree.zig");
const Kind = node.Kind;
const State = node.State;
const Parser = @This();

/// What `Tree.parse` accepts.
pub const ParseOptions = struct {
    /// How deep lists may be nested; deeper is an error (`TooDeep`).
    depth_limit: u32 = 10_000,
    /// How many errors to look for before giving up (at most 100). They are all in the error's `issues`.
    max_errors: u32 = 1,
    /// Refuse what KiCad itself refuses or never writes: line breaks and unknown escapes in strings, bytes that are not UTF-8.
    strict: bool = false,
    /// Require exactly one top-level form.
    single: bool = false,
};

/// The most errors that are collected in one text.
pub const error_limit = 100;

/// Errors of parsing.
pub const Error = failure.ParseError || Allocator.Error;

/// Where the rows of a text go.
pub const Destination = struct {
    /// The offset of the text's first byte in the tree: 0 for a file, else its place in `edits`.
    base: u32,
    /// Whether an edit makes the nodes; else the top-level forms are the document's.
    fresh: bool,
};

tree: *Tree,
host: pyzig.Host,
text: []const u8,
base: u32,
depth_limit: u32,
strict: bool,
single: bool,
max_errors: usize,
findings: std.ArrayList(failure.Finding) = .empty,
findings_allocator: Allocator,

forms: usize = 0,
/// Receives the first top-level row.
first: u32 = 0,
/// Receives the first row of each list, which needs no link.
unread: u32 = 0,
comments: bool = false,
cursor: Cursor,
cache: [cache_length]CacheEntry = @splat(.{ .first = 0, .last = 0, .length = 0, .id = 0 }),

/// What every token reads or changes. While a block is parsed, it is a local variable, which stores to columns can't alias: so it stays in registers.
const Cursor = struct {
    /// The row to be made next.
    row: u32,
    /// The innermost open list; 0 when none is open.
    current: u32 = 0,
    depth: u32 = 0,
    /// Receives the next row; `unread` when that is the first of its list.
    link: *u32,
    unread: *const u32,
    base: u32,
    state_bits: u8,
    // The columns, and how many rows they have room for.
    start: [*]u32,
    parent: [*]u32,
    next: [*]u32,
    reach: [*]u32,
    state: [*]u8,
    capacity: u32,

    /// Adds a row and links it to what precedes it.
    inline fn add(cursor: *Cursor, start: usize, reach: u32, kind: Kind) void {
        const row = cursor.row;
        assert(row < cursor.capacity);
        cursor.link.* = row;
        cursor.start[row] = @as(u32, @truncate(start)) +% cursor.base;
        cursor.parent[row] = cursor.current;
        cursor.reach[row] = reach;
        cursor.state[row] = cursor.state_bits | @backingInt(kind);
        cursor.link = &cursor.next[row];
        cursor.row = row + 1;
    }

    inline fn atom(cursor: *Cursor, start: usize, end: usize, kind: Kind) void {
        cursor.add(start, @as(u32, @truncate(end)) +% cursor.base, kind);
    }

    inline fn open(cursor: *Cursor, start: usize) void {
        const row = cursor.row;
        assert(row < cursor.capacity);
        cursor.link.* = row;
        cursor.start[row] = @as(u32, @truncate(start)) +% cursor.base;
        cursor.parent[row] = cursor.current;
        cursor.state[row] = cursor.state_bits | @backingInt(Kind.list);
        cursor.link = @constCast(cursor.unread);
        cursor.row = row + 1;
        cursor.current = row;
        cursor.depth += 1;
    }

    inline fn close(cursor: *Cursor, start: usize) void {
        const row = cursor.current;
        cursor.reach[row] = @as(u32, @truncate(start)) +% 1 +% cursor.base;
        cursor.link = &cursor.next[row];
        cursor.current = cursor.parent[row];
        cursor.depth -= 1;
    }
};

/// The last head word seen of those that share a slot: its length, first and last eight bytes, and its row in `symbols`.
const CacheEntry = struct { first: u64, last: u64, length: u32, id: u32 };
const cache_bits = 7;
const cache_length = 1 << cache_bits;

/// Parses `text` into new rows of the tree. Returns the first top-level row (0 when there is none). On failure the tree is as it was.
pub fn run(tree: *Tree, host: pyzig.Host, text: []const u8, destination: Destination, options: ParseOptions, details: *pyzig.Details(failure.ParseFailure)) Error!u32 {
    const first_row = tree.nodes.len;
    const first_symbol = tree.symbols.len;
    var parser: Parser = .{
        .tree = tree,
        .host = host,
        .text = text,
        .base = destination.base,
        .depth_limit = options.depth_limit,
        .strict = options.strict,
        .single = options.single,
        .max_errors = std.math.clamp(options.max_errors, 1, error_limit),
        .findings_allocator = details.allocator,
        .cursor = .{
            .row = first_row,
            .link = undefined, // set below
            .unread = undefined,
            .base = destination.base,
            .state_bits = @bitCast(State{ .kind = .document, .fresh = destination.fresh }),
            .start = undefined, // set by `makeRoom`
            .parent = undefined,
            .next = undefined,
            .reach = undefined,
            .state = undefined,
            .capacity = undefined,
        },
    };
    parser.cursor.link = &parser.first;
    parser.cursor.unread = &parser.unread;
    errdefer {
        forgetRows(tree, first_row, parser.cursor.row);
        tree.symbol_index.truncate(tree, first_symbol);
    }
    parser.parse() catch |err| switch (err) {
        error.OutOfMemory => return error.OutOfMemory,
        else => assert(parser.findings.items.len != 0),
    };
    if (parser.findings.items.len != 0) {
        details.fields = try failure.describe(details.allocator, text, parser.findings.items);
        return parser.findings.items[0].code.toError();
    }
    tree.nodes.setLength(parser.cursor.row);
    tree.has_comments = tree.has_comments or parser.comments;
    return parser.first;
}

/// Makes the rows from `first` to `last` unused again: zero, as the table promises.
pub fn forgetRows(tree: *Tree, first: u32, last: u32) void {
    const nodes = &tree.nodes;
    nodes.setLength(first);
    const end = @min(last, nodes.capacity);
    if (end <= first) return;
    inline for (.{ .start, .parent, .next, .reach }) |column| @memset(nodes.pointer(column)[first..end], 0);
    const states: [*]u8 = @ptrCast(nodes.pointer(.state));
    @memset(states[first..end], 0);
}

/// Notes an error; fails with it when no more are wanted.
fn report(parser: *Parser, code: failure.ParseCode, offset: usize, opened: ?usize) Error!void {
    @branchHint(.cold);
    try parser.findings.append(parser.findings_allocator, .{ .code = code, .offset = offset, .opened = opened });
    if (parser.findings.items.len >= parser.max_errors) return parser.findings.items[0].code.toError();
}

fn parse(parser: *Parser) Error!void {
    const text = parser.text;
    if (parser.strict) try parser.checkUtf8();
    try parser.makeRoom(0);
    var at: usize = if (std.mem.startsWith(u8, text, lexical.byte_order_mark)) lexical.byte_order_mark.len else 0;
    while (at < text.len) {
        if (parser.cursor.capacity - parser.cursor.row <= block_length) try parser.makeRoom(at);
        at = try parser.parseBlock(at);
    }
    const cursor = &parser.cursor;
    if (cursor.current != 0) {
        while (cursor.current != 0) : (cursor.current = cursor.parent[cursor.current]) {
            try parser.report(.UnterminatedList, text.len, cursor.start[cursor.current] - parser.base);
        }
    } else if (parser.single and parser.forms == 0 and parser.findings.items.len == 0) {
        try parser.report(.EmptyInput, text.len, null);
    }
}

fn checkUtf8(parser: *Parser) Error!void {
    const text = parser.text;
    if (std.unicode.utf8ValidateSlice(text)) return;
    var at: usize = 0;
    while (at < text.len) {
        const length = std.unicode.utf8ByteSequenceLength(text[at]) catch 0;
        if (length == 0 or at + length > text.len or !std.unicode.utf8ValidateSlice(text[at..][0..length])) {
            try parser.report(.InvalidUtf8, at, null);
            at += 1;
        } else at += length;
    }
}

const block_length = 64;
const Block = @Vector(block_length, u8);

inline fn equal(block: Block, byte: u8) @Vector(block_length, bool) {
    return block == @as(Block, @splat(byte));
}

/// Bits of `mask` above the lowest `count`.
inline fn above(mask: u64, count: usize) u64 {
    return if (count >= block_length) 0 else mask & (@as(u64, std.math.maxInt(u64)) << @intCast(count));
}

/// Parses tokens that start in the 64 bytes from `base` on, where no token is under way; returns where to go on.
fn parseBlock(parser: *Parser, base: usize) Error!usize {
    const text = parser.text;
    const block: Block = if (base + block_length <= text.len) text[base..][0..block_length].* else padded: {
        var buffer: [block_length]u8 = @splat(' ');
        @memcpy(buffer[0 .. text.len - base], text[base..]);
        break :padded buffer;
    };
    const blanks = equal(block, ' ') | equal(block, '\n') | equal(block, '\t') | equal(block, '\r') | equal(block, 0);
    const quotes: u64 = @bitCast(equal(block, '"'));
    const parentheses: u64 = @bitCast((block & @as(Block, @splat(0xFE))) == @as(Block, @splat('(')));
    const marks = quotes | parentheses;
    const separators = marks | @as(u64, @bitCast(blanks));
    const backslashes: u64 = @bitCast(equal(block, '\\'));
    const digits: u64 = @bitCast((block -% @as(Block, @splat('0'))) < @as(Block, @splat(10)));
    const points: u64 = @bitCast(equal(block, '.'));

    var cursor = parser.cursor;
    defer parser.cursor = cursor;
    const bytes = text.ptr + base;
    var starts = marks | (~separators & ~(~separators << 1));
    while (starts != 0) {
        const index: usize = @ctz(starts);
        switch (lexical.classes[bytes[index]]) {
            .open => {
                if (cursor.current == 0) try parser.countForm(base + index);
                cursor.open(base + index);
                if (cursor.depth > parser.depth_limit) {
                    try parser.report(.TooDeep, base + index, null);
                    return error.TooDeep;
                }
                starts &= starts - 1;
            },
            .close => {
                if (cursor.current != 0) cursor.close(base + index) else try parser.report(.UnexpectedRightParen, base + index, null);
                starts &= starts - 1;
            },
            .quote => {
                if (cursor.current == 0) try parser.countForm(base + index);
                const closing = above(quotes, index + 1);
                const end: usize = @ctz(closing);
                const inside = above(backslashes, index) & (closing ^ (closing -% 1));
                if (closing == 0 or inside != 0 or parser.strict) {
                    const long_end = try parser.longStringEnd(base + index) orelse return text.len;
                    cursor.atom(base + index, long_end, .string);
                    if (long_end >= base + block_length) return long_end;
                    starts = above(starts, long_end - base);
                    continue;
                }
                cursor.atom(base + index, base + end + 1, .string);
                starts = above(starts, end + 1);
            },
            .word => {
                if (bytes[index] == '#' and lexical.startsLine(text, base + index)) {
                    parser.comments = true;
                    return lexical.lineEnd(text, base + index);
                }
                const end: usize = @ctz(above(separators, index));
                if (end == block_length) {
                    if (index != 0) return base + index;
                    const long_end = lexical.wordEnd(text, base);
                    try parser.word(&cursor, base, long_end, lexical.classify(text[base..long_end]));
                    return long_end;
                }
                const shift: u6 = @intCast(index);
                const mask = (@as(u64, 1) << @intCast(end - index)) - 1;
                const kind = wordKind(bytes[index..end], digits >> shift, points >> shift, mask);
                try parser.word(&cursor, base + index, base + end, kind);
                starts &= starts - 1;
            },
            .blank => unreachable,
        }
    }
    return base + block_length;
}

/// Classifies a word of less than 64 bytes. `digits` and `points` tell from bit 0 on which bytes are digits and points; `mask` has the word's bits.
inline fn wordKind(word_bytes: []const u8, digits: u64, points: u64, mask: u64) Kind {
    const first = word_bytes[0];
    const body = mask & ~@as(u64, @intFromBool(first == '-' or first == '+'));
    const others = body & ~digits;
    const is_plain = (others & (others -% 1)) | (others & ~points) == 0 and body & digits != 0;
    if (is_plain) return if (others == 0) .integer else .float;
    if (first > '9' or mask == 0) return .symbol;
    return lexical.classify(word_bytes);
}

/// Where a string ends that leaves the block or has escapes; null when it is never closed (which was reported).
fn longStringEnd(parser: *Parser, start: usize) Error!?usize {
    const end = lexical.stringEnd(parser.text, start) orelse {
        try parser.report(.UnterminatedString, parser.text.len, start);
        return null;
    };
    if (parser.strict) try parser.checkString(start, end);
    return end;
}

fn checkString(parser: *Parser, start: usize, end: usize) Error!void {
    var at = start + 1;
    while (at < end - 1) : (at += 1) switch (parser.text[at]) {
        '\n', '\r' => try parser.report(.RawNewline, at, null),
        '\\' => {
            switch (parser.text[at + 1]) {
                '"', '\\', 'a', 'b', 'f', 'n', 'r', 't', 'v', '0'...'7' => {},
                'x' => if (!std.ascii.isHex(parser.text[at + 2])) try parser.report(.InvalidEscape, at, null),
                else => try parser.report(.InvalidEscape, at, null),
            }
            at += 1;
        },
        else => {},
    };
}

/// Counts a top-level form.
noinline fn countForm(parser: *Parser, start: usize) Error!void {
    @branchHint(.unlikely);
    parser.forms += 1;
    if (parser.single and parser.forms == 2) try parser.report(.TrailingForm, start, null);
}

inline fn word(parser: *Parser, cursor: *Cursor, start: usize, end: usize, kind: Kind) Error!void {
    if (cursor.current == 0) try parser.countForm(start);
    if (kind == .symbol and cursor.link == cursor.unread) {
        cursor.add(start, try parser.internHead(start, end), .head);
    } else cursor.atom(start, end, kind);
}

inline fn internHead(parser: *Parser, start: usize, end: usize) Allocator.Error!u32 {
    const length = end - start;
    if (start + 8 > parser.text.len) return parser.internSlowly(start, end);
    var first = std.mem.readInt(u64, parser.text[start..][0..8], .little);
    var last: u64 = 0;
    if (length < 8) {
        first &= (@as(u64, 1) << @intCast(length * 8)) - 1;
    } else {
        last = std.mem.readInt(u64, parser.text[end - 8 ..][0..8], .little);
    }
    const mixed = (first ^ last *% 31) *% 0x9E3779B97F4A7C15;
    const entry = &parser.cache[@intCast(mixed >> (64 - cache_bits))];
    if (entry.first == first and entry.last == last and entry.length == length) {
        if (length <= 16 or parser.sameMiddle(entry.id, start, end)) return entry.id;
    }
    const id = try parser.internSlowly(start, end);
    entry.* = .{ .first = first, .last = last, .length = std.math.lossyCast(u32, length), .id = id };
    return id;
}

/// Whether the bytes that a cache entry doesn't hold are the same too.
fn sameMiddle(parser: *Parser, id: u32, start: usize, end: usize) bool {
    const symbol = parser.tree.symbols.get(id);
    const known = parser.tree.slice(symbol.start, symbol.end);
    return std.mem.eql(u8, known[8 .. known.len - 8], parser.text[start + 8 .. end - 8]);
}

noinline fn internSlowly(parser: *Parser, start: usize, end: usize) Allocator.Error!u32 {
    const tree = parser.tree;
    try tree.symbol_index.ensureUnusedCapacity(tree, parser.host, 1);
    const base: usize = parser.base;
    return tree.symbol_index.intern(tree, @intCast(base + start), @intCast(base + end));
}

/// Makes room for as many rows as the rest of the text is likely to need, and for those of a block at least.
noinline fn makeRoom(parser: *Parser, at: usize) Allocator.Error!void {
    const nodes = &parser.tree.nodes;
    const rest = parser.text.len - at;
    const needed = @min(estimateRows(parser.text[at..]), rest) + block_length + 1;
    // What waits for the next row may lie in a column that moves.
    const cursor = &parser.cursor;
    const next_index = indexOf(nodes.items(.next).ptr, nodes.capacity, cursor.link);

    const len = nodes.len;
    nodes.setLength(cursor.row); // so that growing keeps the new rows
    defer nodes.setLength(len);
    // Estimates of a file's rows are good; fragments come one after the other, so room is made for many of them.
    const total = @as(usize, cursor.row) + needed;
    if (total > nodes.capacity) {
        const extra = if (parser.base == 0) nodes.capacity / 8 else nodes.capacity / 2;
        const most = @max(total, row_limit);
        try nodes.ensureTotalCapacity(parser.host, @min(@max(total, @as(usize, nodes.capacity) + extra), most));
    }
    cursor.start = nodes.pointer(.start);
    cursor.parent = nodes.pointer(.parent);
    cursor.next = nodes.pointer(.next);
    cursor.reach = nodes.pointer(.reach);
    cursor.state = @ptrCast(nodes.pointer(.state));
    cursor.capacity = nodes.capacity;
    if (next_index) |index| cursor.link = &cursor.next[index];
}

/// The index of an element in a column, or null when it lies elsewhere.
fn indexOf(column: [*]const u32, capacity: u32, element: *const u32) ?usize {
    const index = (@intFromPtr(element) -% @intFromPtr(column)) / @sizeOf(u32);
    return if (index < capacity) index else null;
}

const sample_count = 16;
const sample_length = 2048;

/// The most rows a table can have.
const row_limit = std.math.maxInt(u32) - 1;

/// Guesses how many rows a text needs from samples spread over it: a sixteenth more than their density says.
fn estimateRows(text: []const u8) usize {
    if (text.len <= sample_count * sample_length) return countRows(text) + 1;
    var rows: usize = 0;
    const stride = (text.len - sample_length) / (sample_count - 1);
    for (0..sample_count) |index| rows += countRows(text[index * stride ..][0..sample_length]);
    const estimate = text.len / (sample_count * sample_length) * rows;
    return estimate + estimate / 16 + block_length;
}

/// Counts what looks like a node: opening parentheses and words after a separator (a string of several words counts several times).
fn countRows(text: []const u8) usize {
    var count: usize = 0;
    var after_separator = true;
    for (text) |byte| {
        const class = lexical.classes[byte];
        count += @intFromBool(class == .open or (after_separator and class == .word));
        after_separator = class != .word;
    }
    return count;
}
