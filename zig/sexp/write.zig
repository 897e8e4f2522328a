//! Turning a tree into bytes again.
const std = @import("std");
const Allocator = std.mem.Allocator;
const pyzig = @import("pyzig");
const canonical = @import("canonical.zig");
const lexical = @import("lexical.zig");
const Layout = @import("Layout.zig");
const Output = @import("Output.zig");
const Preserver = @import("preserve.zig");
const Printer = @import("Printer.zig");
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

/// Writes the document, keeping everything that was not edited.
pub fn write(tree: *Tree, host: pyzig.Host) Allocator.Error!pyzig.Bytes {
    var output: Output = .init(tree);
    defer output.deinit();
    if (tree.nodes.items(.state)[0].changed) try writeChanged(tree, &output) else try output.copy(0, tree.end(0));
    return output.finish(host);
}

fn writeChanged(tree: *Tree, output: *Output) Allocator.Error!void {
    const style = sourceLayout(tree);
    if (style.canonical != null and tree.relaid) {
        const mode = style.canonical.?;
        const final_newline: FinalNewline = if (style.final_newline) .always else .never;
        if (mode != .normal) return print(tree, output, mode, final_newline);
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
    var output: Output = .init(tree);
    defer output.deinit();
    try output.written.ensureTotalCapacity(output.allocator, tree.source.data.len + tree.edits.len + 1024);
    try print(tree, &output, mode, final_newline);
    return output.finish(host);
}

fn print(tree: *Tree, output: *Output, mode: Layout.Mode, final_newline: FinalNewline) Allocator.Error!void {
    const style = sourceLayout(tree);
    try output.copy(0, tree.contentStart(0));
    var printer: Printer = .init(output, .init(mode), style.newline, "\t");
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
