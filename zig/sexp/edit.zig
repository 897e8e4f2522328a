//! Changing a tree. Every function first checks its arguments and reserves all the memory it may need, and then changes links, which can't fail.
const std = @import("std");
const assert = std.debug.assert;
const Allocator = std.mem.Allocator;
const pyzig = @import("pyzig");
const atom = @import("atom.zig");
const failure = @import("failure.zig");
const fragment = @import("fragment.zig");
const lexical = @import("lexical.zig");
const number = @import("number.zig");
const Kind = @import("node.zig").Kind;
const Parser = @import("Parser.zig");
const Removed = @import("Removed.zig");
const Tree = @import("Tree.zig");
const Trivia = @import("Trivia.zig");
const Unit = @import("kicad/schema.zig").Unit;

/// Reasons for which a tree can't be changed as asked.
pub const EditError = error{
    /// There is no node with that index in this document.
    NoSuchNode,
    /// The node is part of a document or of another node: remove or copy it first.
    AlreadyAttached,
    /// A node can't be put into itself or into something it contains.
    WouldMakeCycle,
    /// Only lists and the document have children.
    NotAList,
    /// Only an atom (a word, number or string) has a text to set.
    NotAnAtom,
    /// The text must spell exactly one word, number or quoted string.
    NotOneAtom,
    /// The document itself can't be removed, replaced, wrapped or inserted.
    IsDocument,
    /// The node has no place: it was removed, or not inserted yet.
    Detached,
    /// The node before which to insert is not a child of that parent.
    NotAChild,
    /// Numbers are finite: NaN and the infinities can't be written.
    NotFinite,
    /// A word that starts with # would come first on its line, which makes it a comment: quote it.
    WouldBecomeComment,
    /// The document is full: rows and bytes are numbered with 32 bits.
    TooManyNodes,
};

pub const Error = EditError || Allocator.Error;

/// Puts a detached node before a child of `parent` (0: at the end).
pub fn insert(tree: *Tree, host: pyzig.Host, parent: u32, before: u32, node: u32) Error!void {
    try checkParent(tree, parent, before);
    try checkDetached(tree, node);
    if (try isWithin(tree, parent, node)) return error.WouldMakeCycle;
    if (startsComment(tree, node) and (parent == 0 and tree.firstChild(0) == before or keptLeadHasComment(tree, node, parent))) return error.WouldBecomeComment;
    try reserve(tree, host, 1);
    attach(tree, parent, before, node, null);
}

/// Parses a text and puts its forms before a child of `parent` (0: at the end). Returns the first.
pub fn insertSource(tree: *Tree, host: pyzig.Host, parent: u32, before: u32, text: []const u8, details: *pyzig.Details(failure.ParseFailure)) (failure.ParseError || Error)!u32 {
    try checkParent(tree, parent, before);
    const checkpoint: fragment.Checkpoint = .of(tree);
    const first = try fragment.create(tree, host, text, .any, details);
    errdefer checkpoint.restore(tree);
    var count: u32 = 0;
    var node = first;
    while (node != 0) : (node = tree.nodes.items(.next)[node]) count += 1;
    try reserve(tree, host, count);
    node = first;
    while (node != 0) {
        const next = tree.nodes.items(.next)[node];
        attach(tree, parent, before, node, null);
        node = next;
    }
    return first;
}

/// Takes a node out of its parent.
pub fn remove(tree: *Tree, host: pyzig.Host, node: u32) Error!void {
    try checkAttached(tree, node);
    try checkFirstForm(tree, node, tree.nodes.items(.next)[node]);
    try reserve(tree, host, 1);
    _ = detach(tree, node);
}

/// Puts a detached node in the place of another, which becomes detached.
pub fn replace(tree: *Tree, host: pyzig.Host, node: u32, replacement: u32) Error!void {
    try checkAttached(tree, node);
    try checkDetached(tree, replacement);
    if (try isWithin(tree, node, replacement)) return error.WouldMakeCycle;
    try checkFirstForm(tree, node, replacement);
    const parent = tree.nodes.items(.parent)[node];
    if (startsComment(tree, replacement) and (leadHasComment(tree, node) or keptLeadHasComment(tree, replacement, parent))) return error.WouldBecomeComment;
    try reserve(tree, host, 2);
    exchange(tree, node, replacement);
}

/// Puts a node into a new list that takes its place. Returns the list.
pub fn wrap(tree: *Tree, host: pyzig.Host, node: u32, head: []const u8) Error!u32 {
    try checkAttached(tree, node);
    if (lexical.atomKind(head) == null) return error.NotOneAtom;
    try reserve(tree, host, 4);
    const list = try makeList(tree, host, head);
    exchange(tree, node, list);
    attach(tree, list, 0, node, null);
    return list;
}

/// Gives an atom another spelling.
pub fn setAtom(tree: *Tree, host: pyzig.Host, node: u32, text: []const u8) Error!void {
    const kind = try checkAtom(tree, node, text);
    if (std.mem.eql(u8, tree.textOf(node), text)) return;
    try checkSpelling(tree, node, text);
    try respell(tree, host, node, text, kind);
}

/// How `setValue` compares.
pub const ValueOptions = struct {
    /// Whether numbers are the same when their values are. Not for text that only looks like a number: a part's value that was `1.50` and becomes `1.5`.
    numeric: bool = true,
};

/// Gives an atom another value, or the spelling back that it had in the file when it said the same there.
pub fn setValue(tree: *Tree, host: pyzig.Host, node: u32, text: []const u8, options: ValueOptions) Error!void {
    const kind = try checkAtom(tree, node, text);
    if (tree.originals.get(node)) |original| {
        if (sameValue(original.kind, tree.slice(original.start, original.end), kind, text, options)) return restore(tree, host, node, original);
    }
    if (sameValue(tree.kindOf(node), tree.textOf(node), kind, text, options)) return;
    try checkSpelling(tree, node, text);
    try respell(tree, host, node, text, kind);
    tree.relaid = true;
}

/// Gives an atom a number as its value, or the spelling back that it had in the file when it said the same there.
pub fn setNumber(tree: *Tree, host: pyzig.Host, node: u32, value: f64, unit: Unit) Error!void {
    if (!std.math.isFinite(value)) return error.NotFinite;
    var buffer: number.Buffer = undefined;
    const text = number.format(&buffer, value, unit);
    // The largest numbers there are become infinite when ten digits of them are kept.
    if (!std.math.isFinite(atom.toNumber(text))) return error.NotFinite;
    const kind = try checkAtom(tree, node, text);
    if (tree.originals.get(node)) |original| {
        if (isNumber(original.kind, tree.slice(original.start, original.end), value)) return restore(tree, host, node, original);
    }
    if (isNumber(tree.kindOf(node), tree.textOf(node), value)) return;
    try respell(tree, host, node, text, kind);
    tree.relaid = true;
}

fn isNumber(kind: Kind, text: []const u8, value: f64) bool {
    return atom.isNumber(kind) and atom.toNumber(text) == value;
}

/// Gives an atom the place back that it had in the file.
fn restore(tree: *Tree, host: pyzig.Host, node: u32, original: Original) Error!void {
    if (tree.nodes.items(.start)[node] == original.start) return;
    try checkSpelling(tree, node, tree.slice(original.start, original.end));
    try reserve(tree, host, 1);
    relocate(tree, node, original);
    tree.nodes.items(.state)[node].changed = false; // it says what is at its place again
    tree.relaid = true;
}

fn sameValue(kind: Kind, text: []const u8, other_kind: Kind, other_text: []const u8, options: ValueOptions) bool {
    if (options.numeric) return atom.sameValue(kind, text, other_kind, other_text, 0);
    return atom.sameText(kind, text, other_kind, other_text);
}

/// Where an atom that was read stood in the file, and what it was.
pub const Original = struct { start: u32, end: u32, kind: Kind };

/// Gives an atom the spelling `text`, and remembers the one that was read.
fn respell(tree: *Tree, host: pyzig.Host, node: u32, text: []const u8, kind: Kind) Error!void {
    try reserve(tree, host, 1);
    try tree.originals.ensureUnusedCapacity(tree.allocator, 1);
    const start = try appendText(tree, host, text);
    commitText(tree, text.len);
    if (!tree.nodes.items(.state)[node].fresh) {
        const entry = tree.originals.getOrPutAssumeCapacity(node);
        if (!entry.found_existing) entry.value_ptr.* = .{ .start = tree.nodes.items(.start)[node], .end = tree.end(node), .kind = tree.kindOf(node) };
    }
    relocate(tree, node, .{ .start = start, .end = start + @as(u32, @intCast(text.len)), .kind = kind });
    markChanged(tree, node);
}

/// Makes an atom a piece of text elsewhere.
fn relocate(tree: *Tree, node: u32, place: Original) void {
    const is_attached = !tree.nodes.items(.state)[node].detached;
    if (is_attached) {
        tree.trivia.freezeLead(tree, node);
        tree.trivia.freezeAfter(tree, node);
    }
    tree.nodes.items(.start)[node] = place.start;
    tree.nodes.items(.reach)[node] = place.end;
    tree.nodes.items(.state)[node].kind = place.kind;
    const parent = tree.nodes.items(.parent)[node];
    if (is_attached and parent != 0 and tree.firstChild(parent) == node) makeHead(tree, node);
}

// Checks.

/// The kind of the one atom that `text` spells, if `node` is an atom that can have it.
fn checkAtom(tree: *const Tree, node: u32, text: []const u8) EditError!Kind {
    if (node >= tree.nodes.len) return error.NoSuchNode;
    if (!tree.kindOf(node).isAtom()) return error.NotAnAtom;
    return lexical.atomKind(text) orelse error.NotOneAtom;
}

/// Whether an atom can have that spelling where it stands.
fn checkSpelling(tree: *const Tree, node: u32, text: []const u8) EditError!void {
    if (text[0] != '#' or tree.nodes.items(.state)[node].detached) return;
    if (tree.firstChild(0) == node or leadHasComment(tree, node)) return error.WouldBecomeComment;
}

fn checkParent(tree: *const Tree, parent: u32, before: u32) EditError!void {
    if (parent >= tree.nodes.len or before >= tree.nodes.len) return error.NoSuchNode;
    if (tree.kindOf(parent).isAtom()) return error.NotAList;
    if (before == 0) return;
    if (tree.nodes.items(.parent)[before] != parent or tree.nodes.items(.state)[before].detached) return error.NotAChild;
}

fn checkDetached(tree: *const Tree, node: u32) EditError!void {
    if (node >= tree.nodes.len) return error.NoSuchNode;
    if (node == 0) return error.IsDocument;
    if (!tree.nodes.items(.state)[node].detached) return error.AlreadyAttached;
}

fn checkAttached(tree: *const Tree, node: u32) EditError!void {
    if (node >= tree.nodes.len) return error.NoSuchNode;
    if (node == 0) return error.IsDocument;
    if (tree.nodes.items(.state)[node].detached) return error.Detached;
}

/// Whether `node` is `container` or lies in it.
fn isWithin(tree: *const Tree, node: u32, container: u32) EditError!bool {
    const parents = tree.nodes.items(.parent);
    var ancestor = node;
    while (ancestor != 0) : (ancestor = parents[ancestor]) if (ancestor == container) return true;
    return false;
}

fn startsComment(tree: *const Tree, node: u32) bool {
    return node != 0 and tree.textOf(node)[0] == '#';
}

/// Nothing can precede the first word of a file on its line, so that word can't start with `#`.
fn checkFirstForm(tree: *const Tree, node: u32, successor: u32) EditError!void {
    if (tree.firstChild(0) == node and startsComment(tree, successor)) return error.WouldBecomeComment;
}

fn leadHasComment(tree: *const Tree, node: u32) bool {
    if (!tree.has_comments) return false;
    const span = tree.trivia.leadAfter(tree, node, tree.trivia.previousOf(tree, node)) orelse return false;
    return std.mem.findScalar(u8, tree.slice(span.start, span.end), '#') != null;
}

/// Whether a detached node has a comment before it that comes back with it into a list.
fn keptLeadHasComment(tree: *const Tree, node: u32, list: u32) bool {
    const lead = tree.trivia.leads.get(node) orelse return false;
    const span = lead.span orelse return false;
    return lead.parent == list and std.mem.findScalar(u8, tree.slice(span.start, span.end), '#') != null;
}

// Memory.

/// Makes room for what moving `nodes` nodes within two lists at most writes down.
fn reserve(tree: *Tree, host: pyzig.Host, nodes: u32) Allocator.Error!void {
    try tree.trivia.reserve(tree.allocator, nodes);
    try tree.removed.reserve(tree.allocator, nodes);
    try tree.symbol_index.ensureUnusedCapacity(tree, host, 2 * nodes);
    try tree.lists.ensureUnusedCapacity(host, 2);
}

/// Makes room for what removing `count` children of one list writes down, so that none of it can fail for lack of memory.
pub fn reserveRemovals(tree: *Tree, host: pyzig.Host, count: u32) Allocator.Error!void {
    try reserve(tree, host, count + 1);
    try tree.lists.ensureUnusedCapacity(host, count + 2);
}

/// Writes text after that of all edits, where `commitText` makes it part of them. Returns its offset.
pub fn appendText(tree: *Tree, host: pyzig.Host, text: []const u8) Error!u32 {
    const start = tree.source.data.len + tree.edits.len;
    if (text.len > Tree.offset_limit - start) return error.TooManyNodes;
    // The text may be a part of the edits, which move when they grow.
    const edits = tree.edits.items(.byte);
    const inside = @intFromPtr(text.ptr) -% @intFromPtr(edits.ptr);
    try tree.edits.ensureUnusedCapacity(host, text.len);
    const from = if (edits.len != 0 and inside < edits.len) tree.edits.pointer(.byte)[inside..][0..text.len] else text;
    @memcpy(tree.edits.pointer(.byte)[tree.edits.len..][0..text.len], from);
    return @intCast(start);
}

pub fn commitText(tree: *Tree, length: usize) void {
    tree.edits.setLength(tree.edits.len + @as(u32, @intCast(length)));
}

/// Makes a detached list that holds one atom.
fn makeList(tree: *Tree, host: pyzig.Host, head: []const u8) Error!u32 {
    if (tree.nodes.len >= std.math.maxInt(u32) - 4) return error.TooManyNodes;
    try tree.nodes.ensureUnusedCapacity(host, 2);
    try tree.edits.ensureUnusedCapacity(host, head.len + 2);
    const start = try appendText(tree, host, "(");
    commitText(tree, 1);
    // What follows fits the room just made, but for the limit on offsets: only then does it fail, and what was written stays unused.
    _ = try appendText(tree, host, head);
    commitText(tree, head.len);
    _ = try appendText(tree, host, ")");
    commitText(tree, 1);
    const end = start + @as(u32, @intCast(head.len)) + 2;
    const list = tree.nodes.appendAssumeCapacity(.{
        .start = start,
        .parent = 0,
        .next = 0,
        .reach = end,
        .state = .{ .kind = .list, .fresh = true, .detached = true, .placed = true },
    });
    const word = tree.nodes.appendAssumeCapacity(.{
        .start = start + 1,
        .parent = list,
        .next = 0,
        .reach = end - 1,
        .state = .{ .kind = lexical.atomKind(head).?, .fresh = true },
    });
    makeHead(tree, word);
    return list;
}

// Links. From here on nothing fails.

/// Links a detached node in before `before` (0: at the end). `lead` is the trivia it inherits from a node it replaces.
fn attach(tree: *Tree, parent: u32, before: u32, node: u32, lead: ?Trivia.Lead) void {
    const nexts = tree.nodes.items(.next);
    const trivia = &tree.trivia;
    const previous = if (before != 0) trivia.previousOf(tree, before) else trivia.lastOf(tree, parent);
    if (before != 0) trivia.freezeLead(tree, before) else trivia.freezeTail(tree, parent);

    const taken_over = tree.removed.takeOver(tree, parent, previous, before, node);
    const entry = trivia.leads.getOrPutAssumeCapacity(node);
    if (taken_over) |origin| {
        assert(!entry.found_existing or entry.value_ptr.older == Removed.not_listed); // it was fresh
        entry.value_ptr.* = origin;
    } else {
        if (!entry.found_existing) entry.value_ptr.* = .{ .span = null, .parent = parent, .origin = node, .user = node, .previous = 0, .depth = 0 };
        if (lead) |inherited| {
            entry.value_ptr.span = inherited.span;
            entry.value_ptr.parent = parent;
            entry.value_ptr.origin = inherited.origin;
        }
    }
    const own = entry.value_ptr;
    own.previous = previous;
    const is_framed = own.span != null and own.parent == parent and trivia.give(tree, own.*, node, Removed.isBetween(tree, node, previous, before));
    const state = &tree.nodes.items(.state)[node];
    state.detached = false;
    state.placed = true;
    state.framed = is_framed;
    trivia.setPrevious(parent, before, node);

    tree.nodes.items(.parent)[node] = parent;
    nexts[node] = before;
    if (previous != 0) {
        nexts[previous] = node;
    } else {
        tree.setFirstChild(parent, node);
        if (parent != 0) {
            if (before != 0) unmakeHead(tree, before);
            makeHead(tree, node);
        }
    }
    tree.relaid = true;
    markChanged(tree, parent);
}

/// Unlinks a node. Returns the sibling that followed it.
fn detach(tree: *Tree, node: u32) u32 {
    const nexts = tree.nodes.items(.next);
    const trivia = &tree.trivia;
    const parent = tree.nodes.items(.parent)[node];
    const next = nexts[node];
    trivia.freezeLead(tree, node);
    trivia.freezeAfter(tree, node);
    const previous = trivia.previousOf(tree, node);
    trivia.setPrevious(parent, next, previous);
    if (previous != 0) {
        nexts[previous] = next;
    } else {
        tree.setFirstChild(parent, next);
        if (parent != 0) {
            unmakeHead(tree, node);
            if (next != 0) makeHead(tree, next);
        }
    }
    tree.relaid = true;
    markChanged(tree, parent);
    tree.nodes.items(.parent)[node] = 0;
    nexts[node] = 0;
    const state = &tree.nodes.items(.state)[node];
    state.detached = true;
    state.placed = true;
    state.framed = false;
    tree.removed.add(tree, node);
    return next;
}

/// Puts `replacement` in the place of `node`, with the trivia before it.
fn exchange(tree: *Tree, node: u32, replacement: u32) void {
    const parent = tree.nodes.items(.parent)[node];
    tree.trivia.freezeLead(tree, node);
    const had_lead = tree.nodes.items(.state)[node].framed;
    const next = detach(tree, node);
    const lead = tree.trivia.leads.get(node).?;
    attach(tree, parent, next, replacement, if (had_lead) lead else null);
}

/// Makes the first child of a list its head, if it is a symbol.
fn makeHead(tree: *Tree, node: u32) void {
    const state = &tree.nodes.items(.state)[node];
    if (state.kind != .symbol) return;
    const reach = &tree.nodes.items(.reach)[node];
    reach.* = tree.symbol_index.intern(tree, tree.nodes.items(.start)[node], reach.*);
    state.kind = .head;
}

/// Makes a head a symbol as any other.
fn unmakeHead(tree: *Tree, node: u32) void {
    const state = &tree.nodes.items(.state)[node];
    if (state.kind != .head) return;
    tree.nodes.items(.reach)[node] = tree.end(node);
    state.kind = .symbol;
}

/// Marks a node and all it is in.
fn markChanged(tree: *Tree, node: u32) void {
    const parents = tree.nodes.items(.parent);
    const states = tree.nodes.items(.state);
    var ancestor = node;
    while (!states[ancestor].changed) : (ancestor = parents[ancestor]) {
        states[ancestor].changed = true;
        if (ancestor == 0 or states[ancestor].detached) return;
    }
}
