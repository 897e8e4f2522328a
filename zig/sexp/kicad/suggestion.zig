//! The known word that somebody may have meant.
const std = @import("std");

/// Words longer than this are not compared.
const length_limit = 64;

/// The word that differs the least from another one: at most in a third of its letters, and at most in three. Null when there is none.
pub fn nearest(word: []const u8, known: []const []const u8) ?[]const u8 {
    var best: ?[]const u8 = null;
    var best_distance: usize = @as(usize, @min(word.len / 3, 3)) + 1;
    for (known) |candidate| {
        const distance = distanceOf(word, candidate, best_distance) orelse continue;
        best = candidate;
        best_distance = distance;
    }
    return best;
}

/// How many letters must be added, removed, replaced or swapped with the next to get from one word to the other; null when that isn't below `limit`.
fn distanceOf(word: []const u8, other: []const u8, limit: usize) ?usize {
    if (word.len > length_limit or other.len > length_limit) return null;
    if (@max(word.len, other.len) - @min(word.len, other.len) >= limit) return null;
    var rows: [3][length_limit + 1]usize = undefined;
    for (rows[0][0 .. other.len + 1], 0..) |*cell, index| cell.* = index;
    for (word, 1..) |letter, line| {
        const row = &rows[line % 3];
        const above = &rows[(line + 2) % 3];
        const above_that = &rows[(line + 1) % 3];
        row[0] = line;
        for (other, 1..) |other_letter, column| {
            const replaced = above[column - 1] + @intFromBool(lower(letter) != lower(other_letter));
            row[column] = @min(replaced, above[column] + 1, row[column - 1] + 1);
            if (line < 2 or column < 2 or lower(letter) == lower(other_letter)) continue;
            const is_swap = lower(letter) == lower(other[column - 2]) and lower(word[line - 2]) == lower(other_letter);
            if (is_swap) row[column] = @min(row[column], above_that[column - 2] + 1);
        }
    }
    const distance = rows[word.len % 3][other.len];
    return if (distance < limit) distance else null;
}

fn lower(letter: u8) u8 {
    return std.ascii.toLower(letter);
}

test "the nearest word is suggested, if one is near" {
    const known = [_][]const u8{ "layer", "layers", "width", "net", "thru_hole", "np_thru_hole" };
    const cases = [_]struct { []const u8, ?[]const u8 }{
        .{ "layr", "layer" },                .{ "layres", "layers" }, .{ "Width", "width" }, .{ "nte", "net" }, .{ "through_hole", "thru_hole" },
        .{ "thickness", null },              .{ "x", null },          .{ "", null },         .{ "ne", null },   .{ "newt", "net" },
        .{ "np_thru_hloe", "np_thru_hole" },
    };
    const long: [65]u8 = @splat('a');
    try std.testing.expectEqual(null, nearest(&long, &.{&long}));
    for (cases) |case| {
        const found = nearest(case[0], &known);
        if (case[1]) |expected| try std.testing.expectEqualStrings(expected, found orelse "nothing") else try std.testing.expectEqual(null, found);
    }
}
