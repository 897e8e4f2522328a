//! Makes new inputs of old ones.
const std = @import("std");
const Mutator = @This();

random: std.Random,
/// Words that the target's inputs are made of.
words: []const []const u8,
longest: usize,

const interesting = [_]u8{ 0, 1, 2, 7, 8, 16, 31, 32, 63, 64, 100, 127, 128, 200, 254, 255 };

/// Writes a mutation of `base` into `buffer`, which has room for `longest` bytes, and returns it. `other` is one more input to take parts from.
pub fn mutate(mutator: *const Mutator, buffer: []u8, base: []const u8, other: []const u8) []u8 {
    @disableInstrumentation();
    const random = mutator.random;
    var length = @min(base.len, mutator.longest);
    @memcpy(buffer[0..length], base[0..length]);
    if (other.len > 0 and length > 0 and random.uintLessThan(u8, 8) == 0) length = mutator.splice(buffer, length, other);
    // Few changes most of the time; sometimes many.
    var rounds = @as(usize, 1) << random.uintLessThan(u3, 6);
    while (rounds > 0) : (rounds -= 1) length = mutator.change(buffer, length, other);
    return buffer[0..length];
}

/// The start of the input, then the end of the other.
fn splice(mutator: *const Mutator, buffer: []u8, length: usize, other: []const u8) usize {
    @disableInstrumentation();
    const kept = mutator.random.uintLessThan(usize, length);
    const tail = other[mutator.random.uintLessThan(usize, other.len)..];
    const taken = @min(tail.len, mutator.longest - kept);
    @memcpy(buffer[kept..][0..taken], tail[0..taken]);
    return kept + taken;
}

fn change(mutator: *const Mutator, buffer: []u8, length: usize, other: []const u8) usize {
    @disableInstrumentation();
    const random = mutator.random;
    if (length == 0) return mutator.insert(buffer, 0, &.{random.int(u8)});
    const at = random.uintLessThan(usize, length);
    switch (random.uintLessThan(u8, if (mutator.words.len > 0) 16 else 12)) {
        0 => buffer[at] ^= @as(u8, 1) << random.int(u3),
        1 => buffer[at] = random.int(u8),
        2 => buffer[at] = interesting[random.uintLessThan(usize, interesting.len)],
        3 => buffer[at] +%= 1 + random.uintLessThan(u8, 16),
        4 => buffer[at] -%= 1 + random.uintLessThan(u8, 16),
        5 => return mutator.insert(buffer, length, &.{random.int(u8)}),
        6, 7 => return remove(buffer, length, at, mutator.chunk(length - at)),
        8 => { // a piece of the input again, elsewhere
            var piece: [64]u8 = undefined;
            const size = @min(mutator.chunk(length - at), piece.len);
            @memcpy(piece[0..size], buffer[at..][0..size]);
            return mutator.insert(buffer, length, piece[0..size]);
        },
        9 => { // a piece of the input over another
            const to = random.uintLessThan(usize, length);
            const size = mutator.chunk(length - @max(at, to));
            @memmove(buffer[to..][0..size], buffer[at..][0..size]);
        },
        10 => if (other.len > 0) {
            const from = random.uintLessThan(usize, other.len);
            return mutator.insert(buffer, length, other[from..][0..mutator.chunk(other.len - from)]);
        },
        11 => { // one of several bytes at once, as numbers have them
            const size = @min(length - at, @as(usize, 4));
            @memset(buffer[at..][0..size], interesting[random.uintLessThan(usize, interesting.len)]);
        },
        else => |choice| {
            const word = mutator.words[random.uintLessThan(usize, mutator.words.len)];
            if (choice < 15) return mutator.insert(buffer, length, word);
            const size = @min(word.len, length - at);
            @memcpy(buffer[at..][0..size], word[0..size]);
        },
    }
    return length;
}

/// A length of at most `limit`, small ones more often.
fn chunk(mutator: *const Mutator, limit: usize) usize {
    @disableInstrumentation();
    if (limit == 0) return 0;
    const most = @min(limit, @as(usize, 1) << mutator.random.uintLessThan(u3, 7));
    return 1 + mutator.random.uintLessThan(usize, most);
}

fn insert(mutator: *const Mutator, buffer: []u8, length: usize, piece: []const u8) usize {
    @disableInstrumentation();
    const size = @min(piece.len, mutator.longest - length);
    const at = mutator.random.uintAtMost(usize, length);
    @memmove(buffer[at + size ..][0 .. length - at], buffer[at..length]);
    @memcpy(buffer[at..][0..size], piece[0..size]);
    return length + size;
}

fn remove(buffer: []u8, length: usize, at: usize, size: usize) usize {
    @disableInstrumentation();
    @memmove(buffer[at .. length - size], buffer[at + size .. length]);
    return length - size;
}

test "mutations stay within the limit and differ" {
    var engine: std.Random.DefaultPrng = .init(1);
    const mutator: Mutator = .{ .random = engine.random(), .words = &.{ "(at ", "0.5" }, .longest = 40 };
    var buffer: [40]u8 = undefined;
    const base = "(kicad_pcb (version 20241229))";
    var different: usize = 0;
    for (0..20_000) |round| {
        const made = mutator.mutate(&buffer, if (round % 7 == 0) "" else base, if (round % 3 == 0) "" else "(net 1)");
        try std.testing.expect(made.len <= 40);
        different += @intFromBool(!std.mem.eql(u8, made, base));
    }
    try std.testing.expect(different > 19_000);
}
