//! Names that somebody may have meant.
const std = @import("std");
const Allocator = std.mem.Allocator;

/// How many names are offered.
const limit = 3;

/// The longest name that is compared.
const longest = 64;

/// The names that are most like `wanted`, the nearest first; none that is very different.
pub fn similarNames(allocator: Allocator, wanted: []const u8, names: []const []const u8) Allocator.Error![]const []const u8 {
    var found: std.ArrayList([]const u8) = try .initCapacity(allocator, limit);
    var distances: [limit]usize = undefined;
    const most = @max(1, wanted.len / 3);
    for (names) |name| {
        const distance = distanceOf(wanted, name) orelse continue;
        if (distance > most) continue;
        var place = found.items.len;
        while (place > 0 and distances[place - 1] > distance) place -= 1;
        if (place == limit) continue;
        if (found.items.len == limit) _ = found.pop();
        std.mem.copyBackwards(usize, distances[place + 1 .. found.items.len + 1], distances[place..found.items.len]);
        distances[place] = distance;
        found.insertAssumeCapacity(place, name);
    }
    for (found.items) |*name| name.* = try allocator.dupe(u8, name.*);
    return found.items;
}

/// How many characters have to be changed, added or removed; null for long names.
fn distanceOf(a: []const u8, b: []const u8) ?usize {
    if (a.len > longest or b.len > longest) return null;
    var row: [longest + 1]usize = undefined;
    for (row[0 .. b.len + 1], 0..) |*cell, place| cell.* = place;
    for (a, 1..) |from, number| {
        var diagonal = row[0];
        row[0] = number;
        for (b, 1..) |to, place| {
            const above = row[place];
            const changed = diagonal + @intFromBool(std.ascii.toLower(from) != std.ascii.toLower(to));
            row[place] = @min(changed, above + 1, row[place - 1] + 1);
            diagonal = above;
        }
    }
    return row[b.len];
}

test "near names come first, and far ones not at all" {
    var arena: std.heap.ArenaAllocator = .init(std.testing.allocator);
    defer arena.deinit();
    const found = try similarNames(arena.allocator(), "pin1", &.{ "pin21", "pin2", "Pin1", "reference", "p", "in1" });
    try std.testing.expectEqual(3, found.len);
    try std.testing.expectEqualStrings("Pin1", found[0]);
    try std.testing.expectEqualStrings("pin21", found[1]);
    const long: [70]u8 = @splat('x');
    try std.testing.expectEqual(0, (try similarNames(arena.allocator(), &long, &.{&long})).len);
}
