//! A parsed s-expression file that is written back byte for byte: the tree owns the file's bytes, and every node is a span of them.
//!
//! `source` holds the file and never changes; `edits` receives the text of new atoms and fragments; both share one range of offsets (those from
//! `source`'s length on lie in `edits`). `nodes` has a row for every list and atom, in document order after a parse. Blanks and comments between
//! tokens ("trivia") have no rows: they are what lies between the end of one token and the start of the next.
//!
//! An edit changes links and flags only. Before it disturbs the surroundings of a node, the trivia around it is written down in side maps (`Trivia`),
//! so what can't be computed from spans any more is remembered. Saving copies the spans of unchanged nodes, walks down the changed ones, and prints what
//! is new in the file's own style.
//!
//! Invariants (`verify` checks them):
//! - row 0 is the document; a row index, once given, always means the same node, and rows are never reused;
//! - `parent`, `next` and `firstChild` of attached nodes agree: the children of a list are the chain from its first by `next`, and each has it as `parent`;
//! - a list as parsed has its first child in the next row, and is empty when the next row has another parent; a list whose first child was ever changed
//!   is `relinked`, as long as the tree lives, and has a row of `lists` to itself. Row 0 of `lists` is the document's, which is never found by that rule,
//!   since detached nodes have 0 as their parent too;
//! - a node with `changed` has a parent with `changed`, up to the document or the detached node on top;
//! - exactly the first child of a list is a `head`, if it is a symbol, and has its row of `symbols` in `reach`;
//! - a child without `framed` and `placed` follows, in the text, the sibling before it: the trivia between them is the gap between their spans;
//! - a function that fails leaves the tree as it was.
const std = @import("std");
const assert = std.debug.assert;
const Allocator = std.mem.Allocator;
const pyzig = @import("pyzig");
const compare = @import("compare.zig");
const differences = @import("diff.zig");
const edit = @import("edit.zig");
const failure = @import("failure.zig");
const fragment = @import("fragment.zig");
const identity = @import("identity.zig");
const kicad_check = @import("kicad/check.zig");
const lexical = @import("lexical.zig");
const node_rows = @import("node.zig");
const writing = @import("write.zig");
const Layout = @import("Layout.zig");
const Parser = @import("Parser.zig");
const Removed = @import("Removed.zig");
const SourceLayout = @import("SourceLayout.zig");
const Symbols = @import("Symbols.zig");
const Trivia = @import("Trivia.zig");
const Unit = @import("kicad/schema.zig").Unit;
const Host = pyzig.Host;
const Tree = @This();

/// The most bytes a file can have: offsets are 32-bit numbers, and the last 256 MiB of them are for edits.
pub const source_limit = 0xF000_0000;

/// Offsets of text in `edits` end here.
pub const offset_limit = std.math.maxInt(u32);

allocator: Allocator,
/// The file's bytes, as they were parsed.
source: pyzig.Bytes,
/// The text of new nodes, in the order in which they were made.
edits: pyzig.Table(struct {
    /// A byte of text.
    byte: u8,
}) = .empty,
/// A row for every node. Row 0 is the document.
nodes: pyzig.Table(node_rows.Node) = .empty,
/// The head words of the tree's lists, each listed once.
symbols: pyzig.Table(node_rows.Symbol) = .empty,
/// The links of lists whose first child an edit has changed. Row 0 is the document's.
lists: pyzig.Table(node_rows.ListLinks) = .empty,

/// Finds words in `symbols`.
symbol_index: Symbols = .{},
/// Trivia that spans don't tell any more.
trivia: Trivia = .{},
/// Nodes whose text new ones may take over.
removed: Removed = .{},
/// The options of the file hold for fragments too.
options: Parser.ParseOptions = .{},
/// Whether any trivia holds a comment.
has_comments: bool = false,
/// How atoms that an edit has changed were spelled in the file.
originals: std.AutoHashMapUnmanaged(u32, edit.Original) = .empty,
/// Whether a canonical file is laid out anew: nodes were added, removed or moved, or given values. Until then an edit changes the bytes of atoms and nothing
/// else.
relaid: bool = false,
/// What is known about the file's layout; null until it is needed.
layout: ?SourceLayout = null,

/// Parses a file. The tree takes `source` over when it succeeds; when it fails, `source` still belongs to the caller.
/// A file without any form (empty, or comments only) is a document without children.
pub fn parse(allocator: Allocator, host: Host, source: pyzig.Bytes, options: Parser.ParseOptions, details: *pyzig.Details(failure.ParseFailure)) (failure.ParseError || Allocator.Error)!*Tree {
    if (source.data.len > source_limit) return error.FileTooLarge;
    const tree = try allocator.create(Tree);
    tree.* = .{ .allocator = allocator, .source = source, .options = options };
    errdefer {
        tree.source = .{}; // stays the caller's
        tree.destroy(host);
    }
    const length: u32 = @intCast(source.data.len);
    _ = try tree.nodes.append(host, .{ .start = 0, .parent = 0, .next = 0, .reach = 0, .state = .{ .kind = .document } });
    _ = try tree.lists.append(host, .{ .first = 0, .end = length });
    _ = try tree.symbols.append(host, .{ .start = 0, .end = 0 });
    const first = try Parser.run(tree, host, source.data, .{ .base = 0, .fresh = false }, options, details);
    tree.setFirstChild(0, first);
    return tree;
}

/// Gives all memory back, the file's bytes included.
pub fn destroy(self: *Tree, host: Host) void {
    const allocator = self.allocator;
    host.release(@alignCast(@constCast(self.source.data)));
    self.edits.deinit(host);
    self.nodes.deinit(host);
    self.symbols.deinit(host);
    self.lists.deinit(host);
    self.symbol_index.deinit(allocator);
    self.trivia.deinit(allocator);
    self.originals.deinit(allocator);
    self.removed.deinit(allocator);
    allocator.destroy(self);
}

/// Writes the document: what was not edited byte for byte as it was read, what is new in the file's own style. `setAtom` changes the bytes of the atom
/// and nothing else. After any other edit, a file as KiCad 8 and later save it is laid out exactly as they would.
pub fn write(self: *Tree, host: Host) Allocator.Error!pyzig.Bytes {
    return writing.write(self, host);
}

/// Writes the whole document anew as KiCad 8 and later lay files out, with the spelling and the line ends of the source. Comments get lines of their own.
pub fn writeCanonical(self: *Tree, host: Host, mode: Layout.Mode, final_newline: writing.FinalNewline) Allocator.Error!pyzig.Bytes {
    return writing.writeCanonical(self, host, mode, final_newline);
}

/// Writes the document to be saved: see `SavePolicy`.
pub fn save(self: *Tree, host: Host, options: writing.SaveOptions) Allocator.Error!pyzig.Bytes {
    return writing.save(self, host, options);
}

/// Writes one node, without what precedes it.
pub fn writeNode(self: *Tree, host: Host, node: u32, style: writing.NodeStyle) (edit.EditError || Allocator.Error)!pyzig.Bytes {
    if (node >= self.nodes.len) return error.NoSuchNode;
    return writing.writeNode(self, host, node, style);
}

/// Makes a detached node from the text of exactly one form. Comments around the form are dropped, those in it are kept.
pub fn create(self: *Tree, host: Host, text: []const u8, details: *pyzig.Details(failure.ParseFailure)) (failure.ParseError || edit.EditError || Allocator.Error)!u32 {
    return fragment.create(self, host, text, .one, details);
}

/// Makes a detached node from each form of a text. Returns the first, from which `next` leads to the others; 0 when there is none.
pub fn createAll(self: *Tree, host: Host, text: []const u8, details: *pyzig.Details(failure.ParseFailure)) (failure.ParseError || edit.EditError || Allocator.Error)!u32 {
    return fragment.create(self, host, text, .any, details);
}

/// Makes a detached copy of a node and all that is in it, with its spelling.
pub fn copy(self: *Tree, host: Host, node: u32) (edit.EditError || Allocator.Error)!u32 {
    return fragment.copy(self, host, self, node);
}

/// Makes a detached copy of a node of another tree.
pub fn copyFrom(self: *Tree, host: Host, other: *const Tree, node: u32) (edit.EditError || Allocator.Error)!u32 {
    return fragment.copy(self, host, other, node);
}

/// Puts a detached node into a list or the document, before the child `before`, or at the end when that is 0.
/// A node that was removed from the same list gets the blanks and comments back that preceded it there; a new one that says the same as a removed one, with
/// the same spelling and at the same place, gets all its text back.
pub fn insert(self: *Tree, host: Host, parent: u32, before: u32, node: u32) (edit.EditError || Allocator.Error)!void {
    return edit.insert(self, host, parent, before, node);
}

/// Puts all forms of a text into a list or the document, before the child `before`, or at the end when that is 0.
/// Returns the first of them; 0 when the text holds none.
pub fn insertSource(self: *Tree, host: Host, parent: u32, before: u32, text: []const u8, details: *pyzig.Details(failure.ParseFailure)) (failure.ParseError || edit.EditError || Allocator.Error)!u32 {
    return edit.insertSource(self, host, parent, before, text, details);
}

/// Takes a node out of its parent, with the blanks and comments before it. It can be inserted again.
pub fn remove(self: *Tree, host: Host, node: u32) (edit.EditError || Allocator.Error)!void {
    return edit.remove(self, host, node);
}

/// Puts a detached node in the place of another, which can be inserted elsewhere then.
pub fn replace(self: *Tree, host: Host, node: u32, replacement: u32) (edit.EditError || Allocator.Error)!void {
    return edit.replace(self, host, node, replacement);
}

/// Puts a new list, which starts with the atom `head` and holds the node, in the node's place. Returns the list.
pub fn wrap(self: *Tree, host: Host, node: u32, head: []const u8) (edit.EditError || Allocator.Error)!u32 {
    return edit.wrap(self, host, node, head);
}

/// Gives an atom another spelling: `text` is that of exactly one word, number or quoted string. The node stays the same.
pub fn setAtom(self: *Tree, host: Host, node: u32, text: []const u8) (edit.EditError || Allocator.Error)!void {
    return edit.setAtom(self, host, node, text);
}

/// Gives an atom another value: `text` is the spelling of exactly one word, number or quoted string. An atom that has the value keeps its spelling, and one
/// that had it in the file that was read gets the spelling back that it had there: so an edit and its inverse leave the file's bytes as they were.
pub fn setValue(self: *Tree, host: Host, node: u32, text: []const u8, options: edit.ValueOptions) (edit.EditError || Allocator.Error)!void {
    return edit.setValue(self, host, node, text, options);
}

/// Gives an atom a number as its value, spelled as KiCad spells one of that unit. As with `setValue`, an atom that has the value keeps its spelling, and one
/// that had it in the file that was read gets that spelling back, also if KiCad would not write all its digits.
pub fn setNumber(self: *Tree, host: Host, node: u32, value: f64, unit: Unit) (edit.EditError || Allocator.Error)!void {
    return edit.setNumber(self, host, node, value, unit);
}

/// Whether a node says the same as a node of another tree (or of this one), apart from what the options leave out.
pub fn equals(self: *const Tree, node: u32, other: *const Tree, other_node: u32, options: compare.CompareOptions) (error{NoSuchNode} || Allocator.Error)!bool {
    return compare.equals(self, node, other, other_node, options);
}

/// Lists what is different in a node of another tree, in document order, at most `limit` differences.
pub fn diff(self: *const Tree, allocator: Allocator, node: u32, other: *const Tree, other_node: u32, options: compare.CompareOptions, limit: u32) (error{NoSuchNode} || Allocator.Error)![]differences.Difference {
    return differences.diff(allocator, self, node, other, other_node, options, limit);
}

/// Lists what KiCad's models don't know about the file, and what they miss in it, in document order, at most `limit` diagnostics. Nothing is changed.
pub fn check(self: *const Tree, allocator: Allocator, options: kicad_check.CheckOptions) (kicad_check.CheckError || Allocator.Error)![]kicad_check.Diagnostic {
    return kicad_check.check(self, allocator, options);
}

/// The path of a node from the top of the document, as in the differences that `diff` lists; empty for the document.
pub fn pathOf(self: *const Tree, allocator: Allocator, node: u32) (error{NoSuchNode} || Allocator.Error)![]const u8 {
    return identity.pathOf(self, allocator, node);
}

/// The paths of many nodes, as `pathOf` gives them: siblings are counted once.
pub fn pathsOf(self: *const Tree, allocator: Allocator, nodes: []const u32) (error{NoSuchNode} || Allocator.Error)![]const []const u8 {
    return identity.pathsOf(self, allocator, nodes);
}

/// The atom that paths show a list by: the reference of a footprint or symbol, else the first string, else the unique identifier; 0 when it
/// has none of them.
pub fn nameOf(self: *const Tree, node: u32) error{NoSuchNode}!u32 {
    return if (node < self.nodes.len) identity.nameOf(self, node) else error.NoSuchNode;
}

/// The text from one offset up to another.
pub fn slice(self: *const Tree, start: u32, stop: u32) []const u8 {
    const split: u32 = @intCast(self.source.data.len);
    if (start >= split and self.edits.buffer.len != 0) return self.edits.pointer(.byte)[start - split .. stop - split];
    return self.source.data[start..stop];
}

/// The text of a node as it was parsed or made. For a list that was changed this is not what will be written.
pub fn textOf(self: *const Tree, node: u32) []const u8 {
    return self.slice(self.nodes.items(.start)[node], self.end(node));
}

/// Where the text of a node ends, as it was parsed or made.
pub fn end(self: *const Tree, node: u32) u32 {
    const reach = self.nodes.items(.reach)[node];
    switch (self.nodes.items(.state)[node].kind) {
        .list, .symbol, .integer, .float, .string => return reach,
        .head => {
            const symbol = self.symbols.get(reach);
            return self.nodes.items(.start)[node] + (symbol.end - symbol.start);
        },
        .document, .relinked => return self.lists.items(.end)[reach],
    }
}

/// What a node is: one of the plain kinds.
pub fn kindOf(self: *const Tree, node: u32) node_rows.Kind {
    return self.nodes.items(.state)[node].kind.plain();
}

/// The row in `symbols` of a node that is the head of a list; 0 for any other node.
pub fn symbolOf(self: *const Tree, node: u32) u32 {
    return if (self.nodes.items(.state)[node].kind == .head) self.nodes.items(.reach)[node] else 0;
}

/// The first child of a list or document; 0 when it has none, and for atoms.
pub fn firstChild(self: *const Tree, node: u32) u32 {
    switch (self.nodes.items(.state)[node].kind) {
        .list => {
            const parents = self.nodes.items(.parent);
            const child = node + 1;
            return if (child < parents.len and parents[child] == node) child else 0;
        },
        .document, .relinked => return self.lists.items(.first)[self.nodes.items(.reach)[node]],
        .symbol, .integer, .float, .string, .head => return 0,
    }
}

/// Makes a node the first child of a list or document (0: it has none any more). There must be room in `lists` for a row.
pub fn setFirstChild(self: *Tree, list: u32, child: u32) void {
    const state = &self.nodes.items(.state)[list];
    const reach = &self.nodes.items(.reach)[list];
    assert(!state.kind.isAtom());
    if (state.kind == .list) {
        reach.* = self.lists.appendAssumeCapacity(.{ .first = child, .end = reach.* });
        state.kind = .relinked;
    } else self.lists.items(.first)[reach.*] = child;
}

/// The head word of a list: the text of its first child if that is a symbol, else an empty text.
pub fn headOf(self: *const Tree, node: u32) []const u8 {
    const child = self.firstChild(node);
    return if (self.symbolOf(child) != 0) self.textOf(child) else "";
}

/// The first top-level list, which in most files holds everything; 0 when there is none.
pub fn rootList(self: *const Tree) u32 {
    var form = self.firstChild(0);
    while (form != 0 and self.kindOf(form) != .list) form = self.nodes.items(.next)[form];
    return form;
}

/// Where the content of a list or document starts: after its parenthesis or byte order mark.
pub fn contentStart(self: *const Tree, node: u32) u32 {
    if (node != 0) return self.nodes.items(.start)[node] + 1;
    return if (std.mem.startsWith(u8, self.source.data, lexical.byte_order_mark)) lexical.byte_order_mark.len else 0;
}

/// Where the content of a list or document ends: before its parenthesis, or at the end of the file.
pub fn contentEnd(self: *const Tree, node: u32) u32 {
    return self.end(node) - @intFromBool(node != 0);
}

/// How many lists a node is in.
pub fn depthOf(self: *const Tree, node: u32) u32 {
    const parents = self.nodes.items(.parent);
    var depth: u32 = 0;
    var ancestor = parents[node];
    while (ancestor != 0) : (ancestor = parents[ancestor]) depth += 1;
    return depth;
}

/// Checks what must always hold; for tests.
pub fn verify(self: *const Tree, allocator: Allocator) !void {
    return @import("verify.zig").verify(self, allocator);
}
