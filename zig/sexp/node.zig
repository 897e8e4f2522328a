//! The rows of a tree's tables.

/// What a node is. A bare word is an `integer` when it reads `[-+]?\d+`, a `float` when it reads `[-+]?(\d+\.\d*|\.\d+|\d+)([eE][-+]?\d+)?`,
/// else a `symbol`; a word is never split.
pub const Kind = enum(u3) {
    /// Row 0: the whole file; its children are the top-level forms.
    document,
    /// `( … )`.
    list,
    /// A bare word that isn't a number.
    symbol,
    /// A whole number, of any size.
    integer,
    /// A number with a point or an exponent.
    float,
    /// A quoted string.
    string,
    /// A symbol that is the head (first child) of a list. Only `state` tells it from other symbols: everybody else sees a `symbol`.
    head,
    /// A list whose first child an edit has changed. Only `state` tells it from other lists: everybody else sees a `list`.
    relinked,

    /// Whether the node is a single token.
    pub fn isAtom(kind: Kind) bool {
        return switch (kind) {
            .document, .list, .relinked => false,
            .symbol, .integer, .float, .string, .head => true,
        };
    }

    /// The kind as everybody sees it who does not follow links: a head is a symbol, and a relinked list a list.
    pub fn plain(kind: Kind) Kind {
        return switch (kind) {
            .head => .symbol,
            .relinked => .list,
            else => kind,
        };
    }
};

/// What there is to know about a node besides its place and its text.
pub const State = packed struct(u8) {
    /// What the node is, and what its `reach` holds.
    kind: Kind,
    /// The node or something below it differs from the text at its `start` and `end`. Implies `changed` of all nodes above.
    changed: bool = false,
    /// Made by an edit: its text lies in `edits`.
    fresh: bool = false,
    /// Belongs to no parent (`parent` is 0 then): just created, or removed. Only set on the topmost node.
    detached: bool = false,
    /// Was put where it is by an edit: what precedes it in the source says nothing about it.
    placed: bool = false,
    /// The tree keeps the trivia before this node in a side map (of no interest to readers).
    framed: bool = false,
};

/// A node of the tree. A row keeps its index for ever, also after the node was removed.
pub const Node = struct {
    /// Where the node's text starts: a byte offset in `source`, or, from `source`'s length on, in `edits` (less that length).
    /// The text of a list that is `changed` is what it was before.
    start: u32,
    /// The list or document that holds the node; 0 (the document) also for a detached node.
    parent: u32,
    /// The next sibling; 0 for the last one.
    next: u32,
    /// Where the node's text ends (the offset after the last byte), for all kinds but three:
    /// - for a `head`, its row in `symbols`; it ends as many bytes after `start` as that word is long;
    /// - for a `relinked` list and for the document, a row in `lists`, which holds the end and the first child.
    ///
    /// The first child of a `list` is the next row if that exists and has the list as `parent`; else the list is empty.
    reach: u32,
    /// Kind and flags.
    state: State,
};

/// What a row of a `relinked` list, or of the document, has no room for.
pub const ListLinks = struct {
    /// The first child; 0 when there is none.
    first: u32,
    /// Where the text of the list ends, as for `Node.start`.
    end: u32,
};

/// A head word that lists of the tree start with, listed once.
pub const Symbol = struct {
    /// Where an occurrence of the word starts, as for `Node.start`. Row 0 is empty: it stands for "no head".
    start: u32,
    /// Where it ends.
    end: u32,
};
