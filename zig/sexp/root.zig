//! Lossless s-expressions: KiCad files as trees that are written back byte for byte.
pub const Tree = @import("Tree.zig");
pub const Kind = @import("node.zig").Kind;
pub const State = @import("node.zig").State;
pub const Node = @import("node.zig").Node;
pub const Symbol = @import("node.zig").Symbol;
pub const ParseOptions = @import("Parser.zig").ParseOptions;
pub const ParseError = @import("failure.zig").ParseError;
pub const ParseCode = @import("failure.zig").ParseCode;
pub const ParseIssue = @import("failure.zig").ParseIssue;
pub const ParseFailure = @import("failure.zig").ParseFailure;
pub const EditError = @import("edit.zig").EditError;
pub const ValueOptions = @import("edit.zig").ValueOptions;
pub const LayoutMode = @import("Layout.zig").Mode;
pub const FinalNewline = @import("write.zig").FinalNewline;
pub const NodeStyle = @import("write.zig").NodeStyle;
pub const CompareOptions = @import("compare.zig").CompareOptions;
pub const Difference = @import("diff.zig").Difference;
pub const DifferenceKind = @import("diff.zig").DifferenceKind;
pub const CheckError = @import("kicad/check.zig").CheckError;
pub const CheckOptions = @import("kicad/check.zig").CheckOptions;
pub const Diagnostic = @import("kicad/check.zig").Diagnostic;
pub const DiagnosticCode = @import("kicad/check.zig").DiagnosticCode;
/// KiCad's files as models.
pub const kicad = @import("kicad/kicad.zig");
pub const quote = @import("atom.zig").quote;

test {
    _ = kicad;
    _ = @import("parse_test.zig");
    _ = @import("compare_test.zig");
    _ = @import("edit_test.zig");
    _ = @import("layout_test.zig");
    _ = @import("atom.zig");
    _ = @import("canonical.zig");
    _ = @import("compare.zig");
    _ = @import("diff.zig");
    _ = @import("edit.zig");
    _ = @import("failure.zig");
    _ = @import("Fingerprints.zig");
    _ = @import("fragment.zig");
    _ = @import("identity.zig");
    _ = @import("Layout.zig");
    _ = @import("lexical.zig");
    _ = @import("node.zig");
    _ = @import("Output.zig");
    _ = @import("Parser.zig");
    _ = @import("preserve.zig");
    _ = @import("Printer.zig");
    _ = @import("Removed.zig");
    _ = @import("SourceLayout.zig");
    _ = @import("Symbols.zig");
    _ = @import("Tree.zig");
    _ = @import("Trivia.zig");
    _ = @import("verify.zig");
    _ = @import("write.zig");
    _ = kicad;
}
