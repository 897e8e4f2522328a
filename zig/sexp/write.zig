//! Turning a tree into bytes again.
const std = @import("std");
const Allocator = std.mem.Allocator;
const pyzig = @import("pyzig");
const canonical = @import("canonical.zig");
const normalize = @import("kicad/normalize.zig");
const Layout = @import("Layout.zig");
const Output = @import("Output.zig");
const Preserver = @import("preserve.zig");
const Printer = @import("Printer.zig");
const Respellings = @import("Respellings.zig");
const SourceLayout = @import("SourceLayout.zig");
const Tree = @import("Tree.zig");

/// What a node is written as.
pub const NodeStyle = enum {
    /// As it is saved with the document.
    source,
    /// As KiCad 8 and later lay it out, as if it stood alone.
    canonical,
    /// As KiCad's clipboard has it: fonts, strokes and the like on one line.
    compact,
};

/// Whether a file ends with a newline.
pub const FinalNewline = enum {
    /// When the source did.
    keep,
    always,
    never,
};

/// What of a file stays as it was read.
pub const SavePolicy = enum {
    /// All that was not edited, byte for byte. What is new gets the layout that the file has. A file as KiCad 8 and later save it stays one.
    preserve,
    /// What the file says, with the spelling of every atom. The file is laid out anew as KiCad 8 and later lay out files of its kind (library tables: KiCad
    /// 10), whatever version it is of. Comments get lines of their own.
    canonical,
    /// What the file says. It is laid out anew, and atoms that KiCad's models know are spelled as KiCad spells them in files of the same version:
    /// numbers by what they measure (`1.50` becomes `1.5`), texts and words with or without quotes.
    normalize,
};

/// How a document is saved.
pub const SaveOptions = struct {
    /// What stays as it was read.
    policy: SavePolicy = .preserve,
    /// Whether the file ends with a newline.
    final_newline: FinalNewline = .keep,
};

/// Writes the document to be saved.
pub fn save(tree: *Tree, host: pyzig.Host, options: SaveOptions) Allocator.Error!pyzig.Bytes {
    switch (options.policy) {
        .preserve => {
            var output: Output = .init(tree);
            defer output.deinit();
            try writePreserved(tree, &output);
            try adaptFinalNewline(tree, &output, options.final_newline);
            return output.finish(host);
        },
        .canonical => return writeCanonical(tree, host, modeOf(tree), options.final_newline),
        .normalize => {
            var respellings = try normalize.respellings(tree, tree.allocator);
            defer respellings.deinit();
            return writeAnew(tree, host, modeOf(tree), options.final_newline, &respellings);
        },
    }
}

/// How KiCad lays out files of the tree's kind.
fn modeOf(tree: *const Tree) Layout.Mode {
    return SourceLayout.modeOf(tree.headOf(tree.rootList()));
}

fn adaptFinalNewline(tree: *Tree, output: *Output, final_newline: FinalNewline) Allocator.Error!void {
    switch (final_newline) {
        .keep => {},
        .always => if (!output.atLineStart()) try output.write(sourceLayout(tree).newline),
        .never => output.dropNewlines(),
    }
}

/// Writes the document, keeping everything that was not edited.
pub fn write(tree: *Tree, host: pyzig.Host) Allocator.Error!pyzig.Bytes {
    return save(tree, host, .{});
}

fn writePreserved(tree: *Tree, output: *Output) Allocator.Error!void {
    if (!tree.nodes.items(.state)[0].changed) return output.copy(0, tree.end(0));
    const style = sourceLayout(tree);
    if (style.canonical != null and tree.relaid) {
        const mode = style.canonical.?;
        const final_newline: FinalNewline = if (style.final_newline) .always else .never;
        if (mode != .normal) return print(tree, output, mode, final_newline, null);
        try output.copy(0, tree.contentStart(0));
        var printer: Printer = .init(output, .init(.normal), style.newline, style.unit);
        try canonical.writeEdited(output, &printer);
        return finishLine(output, style, final_newline);
    }
    var preserver: Preserver = .init(output, style);
    defer preserver.deinit();
    try preserver.write(0);
}

/// Writes the whole document as KiCad 8 and later would, with the line ends of the source.
pub fn writeCanonical(tree: *Tree, host: pyzig.Host, mode: Layout.Mode, final_newline: FinalNewline) Allocator.Error!pyzig.Bytes {
    return writeAnew(tree, host, mode, final_newline, null);
}

fn writeAnew(tree: *Tree, host: pyzig.Host, mode: Layout.Mode, final_newline: FinalNewline, respellings: ?*const Respellings) Allocator.Error!pyzig.Bytes {
    var output: Output = .init(tree);
    defer output.deinit();
    try output.written.ensureTotalCapacity(output.allocator, tree.source.data.len + tree.edits.len + 1024);
    try print(tree, &output, mode, final_newline, respellings);
    return output.finish(host);
}

fn print(tree: *Tree, output: *Output, mode: Layout.Mode, final_newline: FinalNewline, respellings: ?*const Respellings) Allocator.Error!void {
    const style = sourceLayout(tree);
    try output.copy(0, tree.contentStart(0));
    var printer: Printer = .init(output, .init(mode), style.newline, "\t");
    printer.respellings = respellings;
    try printer.print(0);
    try finishLine(output, style, final_newline);
}

fn finishLine(output: *Output, style: SourceLayout, final_newline: FinalNewline) Allocator.Error!void {
    const wanted = switch (final_newline) {
        .keep => style.final_newline,
        .always => true,
        .never => false,
    };
    if (wanted and output.length() > output.tree.contentStart(0)) try output.write(style.newline);
}

/// Writes one node.
pub fn writeNode(tree: *Tree, host: pyzig.Host, node: u32, style: NodeStyle) Allocator.Error!pyzig.Bytes {
    if (node == 0) switch (style) {
        .source => return write(tree, host),
        .canonical => return writeCanonical(tree, host, .normal, .keep),
        .compact => return writeCanonical(tree, host, .compact, .keep),
    };
    var output: Output = .init(tree);
    defer output.deinit();
    const layout = sourceLayout(tree);
    switch (style) {
        .source => if (layout.canonical == .normal and isPrinted(tree, node)) {
            const depth = tree.depthOf(node);
            var printer: Printer = .init(&output, .initAt(.normal, depth), layout.newline, "\t");
            try printer.print(node);
        } else {
            var preserver: Preserver = .init(&output, layout);
            defer preserver.deinit();
            try preserver.write(node);
        },
        .canonical, .compact => {
            const mode: Layout.Mode = if (style == .compact) .compact else .normal;
            var printer: Printer = .init(&output, .init(mode), layout.newline, "\t");
            try printer.print(node);
        },
    }
    return output.finish(host);
}

fn isPrinted(tree: *const Tree, node: u32) bool {
    const state = tree.nodes.items(.state)[node];
    return tree.kindOf(node) == .list and (state.changed or state.fresh or state.placed);
}

/// What new nodes are printed like; found once.
fn sourceLayout(tree: *Tree) SourceLayout {
    if (tree.layout == null) tree.layout = .detect(tree.source.data);
    return tree.layout.?;
}
