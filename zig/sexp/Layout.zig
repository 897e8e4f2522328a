//! Where KiCad 8 and later put line breaks: its "prettifier" as a state machine that says what goes before each token.
//!
//! Lengths are counted in bytes, and a unit of indentation is one column. The machine knows nothing of bytes and trees: it is asked for the gap before
//! each token, and whoever asks writes the gap and the token.
//!
//! Invariants:
//! - `depth` is the number of open lists;
//! - gaps depend on the tokens since the machine was made and on nothing else, so the same tokens always get the same gaps;
//! - a word that starts with `#` never gets a line break before it, which would make it a comment.
const std = @import("std");
const assert = std.debug.assert;
const lexical = @import("lexical.zig");
const Layout = @This();

/// How lists are laid out.
pub const Mode = enum {
    /// Boards, footprints, schematics and symbols of KiCad 8 and later.
    normal,
    /// As `normal`, with fonts, strokes and the like on one line: KiCad's clipboard, and its CompactSave setting.
    compact,
    /// `fp-lib-table` and `sym-lib-table` of KiCad 10: a row a line.
    library_table,
};

/// Layouts of files that KiCad's own rules don't cover, besides `Mode`.
const Rules = enum { normal, compact, library_table, single_line, children_on_lines };

/// What goes before a token. A new line is indented by `indentation` units.
pub const Gap = enum { none, space, line };

/// What the layout must know of a list that is opened.
pub const Head = enum {
    other,
    /// `xy` followed by an atom: points are packed into lines.
    point,
    /// One of the lists that `compact` keeps on a line.
    short,
    /// A row of a library table.
    row,

    /// `name` is the head word of the list (empty when it has none); `has_values`: whether an atom follows it.
    pub fn of(name: []const u8, has_values: bool) Head {
        if (name.len == 0) return .other;
        if (name[0] == 'x' and name.len == 2 and name[1] == 'y') return if (has_values) .point else .other;
        var letters: usize = 0;
        while (letters < name.len and std.ascii.isAlphabetic(name[letters])) letters += 1;
        return heads.get(name[0..letters]) orelse .other;
    }

    const heads: std.StaticStringMap(Head) = .initComptime(.{
        .{ "font", .short },   .{ "stroke", .short }, .{ "fill", .short },  .{ "teardrop", .short },
        .{ "offset", .short }, .{ "rotate", .short }, .{ "scale", .short }, .{ "lib", .row },
    });
};

/// Points are packed into a line until this column.
const point_limit = 99;
/// An atom that would start at this column or later goes to the next line.
const wrap_limit = 72;

rules: Rules,
depth: u32 = 0,
/// The units to indent the line by, when a gap is `.line`.
indentation: u32 = 0,
column: usize = 0,
/// Whether anything was written.
started: bool = false,
/// The depth at which `children_on_lines` breaks lines.
base_depth: u32 = 0,
in_point: bool = false,
/// An atom was moved to a line of its own, and no list was closed since.
multi_line: bool = false,
in_short: bool = false,
short_depth: u32 = 0,
in_row: bool = false,
row_depth: u32 = 0,
last: Last = .nothing,

const Last = enum { nothing, open, close, atom, comment };

/// A machine at the start of a document.
pub fn init(mode: Mode) Layout {
    return .{ .rules = switch (mode) {
        inline else => |tag| @field(Rules, @tagName(tag)),
    } };
}

/// A machine in the middle of a document, about to write a list whose place was chosen already (on a line of its own, in `depth` lists).
pub fn initAt(mode: Mode, depth: u32) Layout {
    var layout = init(mode);
    layout.depth = depth;
    layout.column = depth;
    return layout;
}

/// A machine that writes everything on one line.
pub const single_line: Layout = .{ .rules = .single_line };

/// A machine that gives each child list of the first list a line, and keeps what is in them on it: how KiCad wrote most things before version 8.
pub fn initChildrenOnLines(depth: u32) Layout {
    return .{ .rules = .children_on_lines, .depth = depth, .base_depth = depth };
}

/// Opens a list.
pub inline fn open(self: *Layout, head: Head) Gap {
    const gap = self.gapBeforeOpen(head);
    self.indentation = self.depth;
    self.column = switch (gap) {
        .none => self.column + 1,
        .space => self.column + 2,
        .line => @as(usize, self.depth) + 1,
    };
    self.started = true;
    self.in_point = head == .point;
    if (head == .short and self.rules == .compact) {
        self.in_short = true;
        self.short_depth = self.depth;
    }
    if (head == .row and self.rules == .library_table) {
        self.in_row = true;
        self.row_depth = self.depth;
    }
    self.depth += 1;
    self.last = .open;
    return gap;
}

inline fn gapBeforeOpen(self: *const Layout, head: Head) Gap {
    if (!self.started) return .none;
    if (self.last == .comment) return .line;
    return switch (self.rules) {
        .single_line => if (self.depth == 0) .line else if (self.last == .open) .none else .space,
        .children_on_lines => if (self.depth == 0 or self.depth == self.base_depth + 1) .line else if (self.last == .open) .none else .space,
        .normal, .compact, .library_table => {
            if (self.in_point and head == .point and self.column < point_limit) return .space;
            return if (self.in_short or self.in_row) .space else .line;
        },
    };
}

/// Writes an atom.
pub inline fn atom(self: *Layout, token: []const u8) Gap {
    assert(token.len != 0);
    const gap = self.gapBeforeAtom(token[0]);
    self.indentation = self.depth;
    switch (gap) {
        .none => {},
        // KiCad does not count the blank in rows and short lists that are wider than a line.
        .space => if (self.in_point or self.column < wrap_limit or self.rules == .normal) {
            self.column += 1;
        },
        .line => {
            self.column = self.depth;
            self.multi_line = self.multi_line or (self.depth != 0 and self.last != .comment);
        },
    }
    self.column += token.len;
    self.started = true;
    self.last = .atom;
    return gap;
}

inline fn gapBeforeAtom(self: *const Layout, first_byte: u8) Gap {
    if (!self.started) return .none;
    if (self.last == .comment) return .line;
    if (self.last == .open) return .none;
    if (first_byte == '#') return .space;
    if (self.depth == 0) return .line;
    return switch (self.rules) {
        .single_line, .children_on_lines => .space,
        .normal, .compact, .library_table => {
            if (self.in_point or self.column < wrap_limit or self.in_short or self.in_row) return .space;
            return .line;
        },
    };
}

/// Closes the innermost list.
pub inline fn close(self: *Layout) Gap {
    assert(self.depth > 0);
    self.depth -= 1;
    self.indentation = self.depth;
    const gap = self.gapBeforeClose();
    const ends_row = self.in_row and self.depth == self.row_depth;
    if (gap == .line) {
        self.column = @as(usize, self.depth) + 1;
        self.multi_line = false;
    } else if (!ends_row) { // KiCad does not count the end of a row
        self.column += 1;
    }
    if (ends_row) self.in_row = false;
    if (self.short_depth == self.depth) {
        self.in_short = false;
        self.short_depth = 0;
    }
    self.last = .close;
    return gap;
}

inline fn gapBeforeClose(self: *const Layout) Gap {
    if (self.last == .comment) return .line;
    return switch (self.rules) {
        .single_line => .none,
        .children_on_lines => if (self.last == .close and self.depth == self.base_depth) .line else .none,
        .normal, .compact, .library_table => {
            if (self.in_short) return .none;
            if (self.in_row and self.depth == self.row_depth) return .none;
            return if (self.last == .close or self.multi_line) .line else .none;
        },
    };
}

/// Writes a comment, which has a line of its own. (KiCad's own printer knows none.)
pub fn comment(self: *Layout) Gap {
    const gap: Gap = if (self.started) .line else .none;
    self.indentation = self.depth;
    self.started = true;
    self.last = .comment;
    return gap;
}
