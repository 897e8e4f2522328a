//! All that is fuzzed. A new target is a file in targets/, a line here, and a folder of seeds in corpus/ (docs/internals/fuzzing.md).
const Target = @import("Target.zig");

const sexp_words: []const []const u8 = &.{
    "(",        ")",        "\"",    "\\\"",  "\\n",   "\\x41", "#",       "# c\n", "\n",    "\r\n",    "\t",   "\xef\xbb\xbf", "\x00", "\xff", "(kicad_pcb",
    "(version", "20241229", "(at ",  "(xy ",  "1.5",   "-0",    "1e9",     "(net ", "(uuid", "\"a b\"", "(pts", "(layer ",      "yes",  "no",   "hide",
    "(effects", "(font",    "(size", "(pad ", "(zone", "none",  "(stroke", "(",     ")",     " ",       "()",
};

const kicad_words: []const []const u8 = sexp_words ++ &[_][]const u8{
    "(kicad_sch", "(kicad_symbol_lib", "(footprint ", "(module ",    "(symbol ",   "(generator",    "(general",   "(thickness", "(layers",   "(setup",
    "(segment",   "(via ",             "(width",      "(start",      "(end",       "(tstamp",       "(property ", "(fp_text",   "(gr_line",  "(polygon",
    "(wire",      "(label",            "(junction",   "(pin ",       "(sheet",     "(fp_lib_table", "(lib",       "(name",      "(type",     "(uri",
    "(export",    "(components",       "(rule",       "(constraint", "(kicad_wks", "(condition",    "(fill",      "(arc",       "(justify ", "locked",
};

pub const targets: []const Target = &.{
    .{
        .name = "sexp_parse",
        .checks = "any bytes are refused or become a sound tree that is saved byte for byte",
        .run = @import("targets/sexp_parse.zig").run,
        .longest = 4096,
        .words = sexp_words,
        .runs_out = true,
    },
    .{
        .name = "sexp_print",
        .checks = "files laid out anew say the same, and printing again changes nothing",
        .run = @import("targets/sexp_print.zig").run,
        .longest = 4096,
        .words = kicad_words,
        .runs_out = true,
    },
    .{
        .name = "sexp_edit",
        .checks = "trees stay sound under edits, and edits that are taken back leave the file's bytes",
        .run = @import("targets/sexp_edit.zig").run,
        .longest = 2048,
        .words = sexp_words,
    },
    .{
        .name = "sexp_atoms",
        .checks = "numbers and texts read back as they were printed",
        .run = @import("targets/sexp_atoms.zig").run,
        .longest = 256,
        .runs_out = true,
    },
    .{
        .name = "kicad_check",
        .checks = "KiCad's models say what is odd about any file",
        .run = @import("targets/kicad_check.zig").run,
        .longest = 4096,
        .words = kicad_words,
        .runs_out = true,
    },
    .{
        .name = "graph_operations",
        .checks = "graphs hold what a plain model holds",
        .run = @import("targets/graph_operations.zig").run,
        .longest = 1024,
    },
    .{
        .name = "graph_snapshot",
        .checks = "snapshots are refused with a reason or load as they were",
        .run = @import("targets/graph_snapshot.zig").run,
        .longest = 2048,
        .runs_out = true,
    },
    .{
        .name = "typegraph_operations",
        .checks = "what type graphs refuse leaves no trace, and their indexes keep up",
        .run = @import("targets/typegraph_operations.zig").run,
        .longest = 768,
    },
    .{
        .name = "typegraph_paths",
        .checks = "paths are refused with a reason or read back as they were printed",
        .run = @import("targets/typegraph_paths.zig").run,
        .longest = 256,
        .words = &.{ ".", "*", "<trait ", "<operand ", "<type ", "<edge ", ">", "\"", "\\", "\\\"", "[0]", " ", "<<", "65535", "130", "78" },
        .runs_out = true,
    },
    .{
        .name = "pyzig_codec",
        .checks = "values cross the boundary unchanged",
        .run = @import("targets/pyzig_codec.zig").run,
        .longest = 512,
        .runs_out = true,
    },
    .{
        .name = "pyzig_table",
        .checks = "tables hold what plain lists hold",
        .run = @import("targets/pyzig_table.zig").run,
        .longest = 1024,
    },
    .{
        .name = "canary",
        .checks = "nothing: it has a bug that must be found",
        .run = @import("targets/canary.zig").run,
        .longest = 64,
        .planted = true,
    },
};

test {
    _ = @import("Coverage.zig");
    _ = @import("Input.zig");
    _ = @import("Memory.zig");
    _ = @import("Mutator.zig");
    _ = @import("execute.zig");
}
