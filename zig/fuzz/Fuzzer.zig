//! Coverage-guided fuzzing of one target: inputs that take new edges of the program are kept, and are changed to make new ones.
const std = @import("std");
const Io = std.Io;
const Allocator = std.mem.Allocator;
const Coverage = @import("Coverage.zig");
const Mutator = @import("Mutator.zig");
const Record = @import("Record.zig");
const Target = @import("Target.zig");
const execute = @import("execute.zig").execute;
const Fuzzer = @This();

allocator: Allocator,
target: *const Target,
coverage: Coverage,
record: Record,
/// Inputs that have taken new edges, in the order in which they were found. The bytes are the fuzzer's own.
corpus: std.ArrayList([]const u8) = .empty,

pub fn init(allocator: Allocator, target: *const Target, record: Record) Allocator.Error!Fuzzer {
    const coverage: Coverage = try .init(allocator);
    record.header().edge_total = coverage.counters.len;
    return .{ .allocator = allocator, .target = target, .coverage = coverage, .record = record };
}

pub fn deinit(fuzzer: *Fuzzer) void {
    for (fuzzer.corpus.items) |input| fuzzer.allocator.free(input);
    fuzzer.corpus.deinit(fuzzer.allocator);
    fuzzer.coverage.deinit(fuzzer.allocator);
}

/// Runs one input, and keeps it when it does something new.
pub fn run(fuzzer: *Fuzzer, input: []const u8) !void {
    const header = fuzzer.record.header();
    fuzzer.record.begin(input);
    fuzzer.coverage.reset();
    try execute(fuzzer.target, input);
    header.executions += 1;
    if (!fuzzer.coverage.collect()) return;
    const kept = try fuzzer.allocator.dupe(u8, input);
    errdefer fuzzer.allocator.free(kept);
    try fuzzer.corpus.append(fuzzer.allocator, kept);
    header.edges = fuzzer.coverage.edge_count;
    header.corpus = fuzzer.corpus.items.len;
}

/// Runs new inputs until the deadline.
pub fn fuzz(fuzzer: *Fuzzer, io: Io, seed: u64, deadline: Io.Timestamp) !void {
    var engine: std.Random.DefaultPrng = .init(seed);
    const random = engine.random();
    const mutator: Mutator = .{ .random = random, .words = fuzzer.target.words, .longest = fuzzer.target.longest };
    const buffer = try fuzzer.allocator.alloc(u8, fuzzer.target.longest);
    defer fuzzer.allocator.free(buffer);
    if (fuzzer.corpus.items.len == 0) try fuzzer.corpus.append(fuzzer.allocator, try fuzzer.allocator.dupe(u8, ""));
    while (true) {
        // Looking at the clock costs as much as a short run.
        for (0..16) |_| {
            const base = fuzzer.pick(random);
            const other = fuzzer.corpus.items[random.uintLessThan(usize, fuzzer.corpus.items.len)];
            try fuzzer.run(mutator.mutate(buffer, base, other));
        }
        if (Io.Timestamp.now(io, .awake).nanoseconds >= deadline.nanoseconds) return;
    }
}

/// An input to change: one of the latest as often as any, and the shorter of two.
fn pick(fuzzer: *const Fuzzer, random: std.Random) []const u8 {
    const all = fuzzer.corpus.items;
    const from = if (random.boolean()) all.len - @min(all.len, 1 + all.len / 8) else 0;
    const one = all[from + random.uintLessThan(usize, all.len - from)];
    const another = all[from + random.uintLessThan(usize, all.len - from)];
    return if (one.len <= another.len) one else another;
}
