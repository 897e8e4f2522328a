//! How a file is laid out, found in its bytes as they were read: what new nodes are printed like.
const std = @import("std");
const matches = @import("canonical.zig").matches;
const lexical = @import("lexical.zig");
const Layout = @import("Layout.zig");
const SourceLayout = @This();

/// Ends lines: a line feed, or carriage return and line feed.
newline: []const u8,
/// One step of indentation.
unit: []const u8,
/// Whether lists are laid out as KiCad did before version 8, where it had no general rule.
legacy: bool,
/// The mode in which printing the whole file again gives the same bytes (but for a newline at the end); null when there is none.
canonical: ?Layout.Mode,
/// Whether the file ends with a newline.
final_newline: bool,

/// Before this version stamp, KiCad indents with spaces.
const first_tab_version = 20230620;
/// From this version stamp on, KiCad indents with tabs. Development builds between the two did either.
const first_sure_version = 20231120;

const spaces: [16]u8 = @splat(' ');
const tabs: [4]u8 = @splat('\t');

/// Looks at a file.
pub fn detect(source: []const u8) SourceLayout {
    const first_break = firstLineBreak(source);
    const newline: []const u8 = if (first_break != null and first_break.? > 0 and source[first_break.? - 1] == '\r') "\r\n" else "\n";
    const root = Root.read(source);
    const mode = modeOf(root.head);
    var result: SourceLayout = .{
        .newline = newline,
        .unit = "\t",
        .legacy = false,
        .canonical = null,
        .final_newline = std.mem.endsWith(u8, source, "\n"),
    };
    if (matches(source, mode, newline)) {
        result.canonical = mode;
    } else if (root.usesTabs()) |uses_tabs| {
        result.legacy = !uses_tabs;
        if (!uses_tabs) result.unit = "  ";
    } else if (findIndentation(source)) |unit| {
        result.unit = unit;
        result.legacy = unit[0] == ' ';
    }
    return result;
}

/// The first line feed between tokens: those in strings say nothing about the file's lines.
fn firstLineBreak(source: []const u8) ?usize {
    var tokens: lexical.Tokens = .{ .text = source };
    while (true) {
        const start = tokens.at;
        const token = tokens.next();
        const end = if (token) |found| tokens.at - found.len else source.len;
        if (std.mem.findScalarPos(u8, source[0..end], start, '\n')) |index| return index;
        if (token == null) return null;
    }
}

/// How KiCad lays out files whose first list has that head.
pub fn modeOf(root_head: []const u8) Layout.Mode {
    return if (std.mem.endsWith(u8, root_head, "_lib_table")) .library_table else .normal;
}

/// What the first list of a file starts with.
const Root = struct {
    head: []const u8 = "",
    version: []const u8 = "",

    /// Tokens to look at: the version stands at the very start.
    const token_limit = 16;

    fn read(source: []const u8) Root {
        var tokens: lexical.Tokens = .{ .text = source };
        var root: Root = .{};
        var before: []const u8 = "";
        var two_before: []const u8 = "";
        for (0..token_limit) |index| {
            const token = tokens.next() orelse break;
            if (index == 1 and std.mem.eql(u8, before, "(")) root.head = token;
            if (std.mem.eql(u8, before, "version") and std.mem.eql(u8, two_before, "(")) {
                root.version = token;
                break;
            }
            two_before = before;
            before = token;
        }
        return root;
    }

    /// Whether the version stamp means tabs or spaces; null when it means nothing.
    fn usesTabs(root: Root) ?bool {
        if (std.mem.eql(u8, root.head, "module")) return false;
        const stamped = [_][]const u8{ "kicad_pcb", "footprint", "kicad_sch", "kicad_symbol_lib", "kicad_wks" };
        for (stamped) |head| {
            if (std.mem.eql(u8, root.head, head)) break;
        } else return null;
        const version = std.fmt.parseInt(u32, root.version, 10) catch return null;
        if (version >= first_tab_version and version < first_sure_version) return null;
        return version >= first_tab_version;
    }
};

/// The indentation of the first indented line that starts with a list.
fn findIndentation(source: []const u8) ?[]const u8 {
    var at: usize = 0;
    while (std.mem.findScalarPos(u8, source, at, '\n')) |line_break| {
        const start = line_break + 1;
        at = start;
        while (at < source.len and (source[at] == ' ' or source[at] == '\t')) at += 1;
        if (at == start or at == source.len or source[at] != '(') continue;
        const width = at - start;
        if (std.mem.allEqual(u8, source[start..at], ' ')) return spaces[0..@min(width, spaces.len)];
        return if (source[start] == '\t') tabs[0..1] else spaces[0..2];
    }
    return null;
}

test "the version stamp decides, then the file's own indentation" {
    const cases = [_]struct { []const u8, []const u8, bool }{
        .{ "(kicad_pcb (version 20211014)\n  (a))", "  ", true },
        .{ "(kicad_pcb (version 20241229)\n  (a))", "\t", false },
        .{ "(module x (layer F.Cu)\n\t(a))", "  ", true },
        .{ "(kicad_symbol_lib (version 20230620)\n  (a))", "  ", true },
        .{ "(kicad_symbol_lib (version 20230620)\n\t(a)\n  (b))", "\t", false },
        .{ "(export (version \"E\")\n  (a))", "  ", true },
        .{ "(export\n    (a))", "    ", true },
        .{ "(export\n\t(a))", "\t", false },
        .{ "# (x\n(version 1)\n(rule x)", "\t", false },
        .{ "", "\t", false },
    };
    for (cases) |case| {
        const layout = detect(case[0]);
        try std.testing.expectEqualStrings(case[1], layout.unit);
        try std.testing.expectEqual(case[2], layout.legacy);
    }
    try std.testing.expectEqualStrings("\r\n", detect("(a\r\n\t(b)\r\n)\r\n").newline);
    try std.testing.expectEqualStrings("\r\n", detect("(\"\n\"\r\n)\n").newline);
    try std.testing.expectEqualStrings("\n", detect("(\"\r\n\")").newline);
    try std.testing.expectEqualStrings("\r\n", detect("# \"\r\n(a)").newline);
    try std.testing.expectEqual(Layout.Mode.normal, detect("(a\r\n\t(b)\r\n)\r\n").canonical.?);
    try std.testing.expectEqual(Layout.Mode.library_table, detect("(fp_lib_table\n\t(version 7)\n\t(lib (name \"x\") (type \"y\"))\n)").canonical.?);
    try std.testing.expectEqual(null, detect("(a\n\t(b))").canonical);
}
