//! One thing that is fuzzed.
const Memory = @import("Memory.zig");

/// Names the corpus folder as well.
name: []const u8,
/// What must hold, in a few words.
checks: []const u8,
/// Runs one input. An error, a panic or memory that stays in use is a finding.
run: *const fn (memory: *Memory, input: []const u8) anyerror!void,
/// The longest input, in bytes.
longest: usize,
/// Words that inputs are made of.
words: []const []const u8 = &.{},
/// Whether the run is repeated with memory running out at a point that the input chooses. Not for programs, which do that themselves.
runs_out: bool = false,
/// Whether it has a planted bug: a test of the harness itself.
planted: bool = false,
