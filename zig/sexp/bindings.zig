//! KiCad's s-expression files as lossless trees.
const pyzig = @import("pyzig");
const sexp = @import("sexp");

pub const module: pyzig.Module = .{
    .errors = &.{
        pyzig.errorSet("ParseError", sexp.ParseError, sexp.ParseFailure),
        pyzig.errorSet("EditError", sexp.EditError, null),
        pyzig.errorSet("CheckError", sexp.CheckError, null),
    },
    .models = sexp.kicad.models,
    .objects = &.{.{
        .name = "Tree",
        .Type = sexp.Tree,
        .shared = &.{ .{ .name = "source" }, .{ .name = "nodes" }, .{ .name = "symbols" }, .{ .name = "lists" }, .{ .name = "edits" } },
        .functions = &.{
            pyzig.function("parse", &.{ .owned, .value }, .owned),
            pyzig.function("write", &.{.borrowed}, .owned),
            pyzig.function("save", &.{ .borrowed, .value }, .owned),
            pyzig.function("writeCanonical", &.{ .borrowed, .value, .value }, .owned),
            pyzig.function("writeNode", &.{ .borrowed, .value, .value }, .owned),
            pyzig.function("create", &.{ .borrowed, .borrowed }, .value),
            pyzig.function("createAll", &.{ .borrowed, .borrowed }, .value),
            pyzig.function("copy", &.{ .borrowed, .value }, .value),
            pyzig.function("copyFrom", &.{ .borrowed, .borrowed, .value }, .value),
            pyzig.function("insert", &.{ .borrowed, .value, .value, .value }, .value),
            pyzig.function("insertSource", &.{ .borrowed, .value, .value, .borrowed }, .value),
            pyzig.function("remove", &.{ .borrowed, .value }, .value),
            pyzig.function("replace", &.{ .borrowed, .value, .value }, .value),
            pyzig.function("wrap", &.{ .borrowed, .value, .borrowed }, .value),
            pyzig.function("setAtom", &.{ .borrowed, .value, .borrowed }, .value),
            pyzig.function("setValue", &.{ .borrowed, .value, .borrowed, .value }, .value),
            pyzig.function("setNumber", &.{ .borrowed, .value, .value, .value }, .value),
            pyzig.function("equals", &.{ .borrowed, .value, .borrowed, .value, .borrowed }, .value),
            pyzig.function("diff", &.{ .borrowed, .value, .borrowed, .value, .borrowed, .value }, .owned),
            pyzig.function("check", &.{ .borrowed, .borrowed }, .owned),
            pyzig.function("pathOf", &.{ .borrowed, .value }, .owned),
            pyzig.function("pathsOf", &.{ .borrowed, .borrowed }, .owned),
            pyzig.function("nameOf", &.{ .borrowed, .value }, .value),
        },
    }},
    .functions = &.{.{ .container = sexp.kicad.embedded_checksum, .functions = &.{
        pyzig.function("embeddedChecksum", &.{ .borrowed, .value }, .owned),
    } }},
};
