//! Tests of whole calls through thunks, with a frame as the host makes it.
const std = @import("std");
const expectEqual = std.testing.expectEqual;
const Allocator = std.mem.Allocator;
const frame_layout = @import("frame.zig");
const pyzig = @import("root.zig");
const thunk = @import("thunk.zig");

/// An exported object with a table and a buffer.
const Box = struct {
    const Row = struct { number: u32 };
    const BoxError = error{ TooMany, Negative };
    const BoxFailure = struct { limit: u32, text: []const u8 };

    allocator: Allocator,
    rows: pyzig.Table(Row) = .empty,
    data: pyzig.Bytes = .{},

    pub fn create(allocator: Allocator, host: pyzig.Host, count: u32) (BoxError || Allocator.Error)!*Box {
        if (count > 1000) return error.TooMany;
        const box = try allocator.create(Box);
        errdefer allocator.destroy(box);
        box.* = .{ .allocator = allocator };
        errdefer box.rows.deinit(host);
        for (0..count) |index| _ = try box.rows.append(host, .{ .number = @intCast(index) });
        return box;
    }

    pub fn tryCreate(allocator: Allocator, wanted: bool) Allocator.Error!?*Box {
        if (!wanted) return null;
        const box = try allocator.create(Box);
        box.* = .{ .allocator = allocator };
        return box;
    }

    pub fn destroy(box: *Box, host: pyzig.Host) void {
        box.rows.deinit(host);
        box.allocator.destroy(box);
    }

    pub fn add(box: *Box, host: pyzig.Host, number: i32, details: *pyzig.Details(BoxFailure)) (BoxError || Allocator.Error)!u32 {
        if (number < 0) {
            details.fields = .{ .limit = 7, .text = try std.fmt.allocPrint(details.allocator, "{d} is negative", .{number}) };
            return error.Negative;
        }
        return box.rows.append(host, .{ .number = @intCast(number) });
    }

    pub fn repeat(allocator: Allocator, text: []const u8, count: usize) Allocator.Error![]const u8 {
        const result = try allocator.alloc(u8, text.len * count);
        for (0..count) |index| @memcpy(result[index * text.len ..][0..text.len], text);
        return result;
    }
};

/// An object that depends on the box that it was made from, and changes it.
const Lid = struct {
    allocator: Allocator,
    box: *Box,

    pub fn create(box: *Box, allocator: Allocator) Allocator.Error!*Lid {
        const lid = try allocator.create(Lid);
        lid.* = .{ .allocator = allocator, .box = box };
        return lid;
    }

    pub fn destroy(lid: *Lid, host: pyzig.Host) void {
        lid.box.rows.deinit(host);
        lid.allocator.destroy(lid);
    }

    pub fn add(lid: *Lid, host: pyzig.Host, again: *Lid) Allocator.Error!u32 {
        _ = again;
        return lid.box.rows.append(host, .{ .number = 1 });
    }

    pub fn consume(lid: *Lid, host: pyzig.Host) void {
        pyzig.destroyObject(lid, host);
    }

    pub fn consumeBoth(lid: *Lid, host: pyzig.Host, box: *Box) void {
        pyzig.destroyObject(lid, host);
        pyzig.destroyObject(box, host);
    }
};

const module: pyzig.Module = .{
    .errors = &.{pyzig.errorSet("BoxError", Box.BoxError, Box.BoxFailure)},
    .objects = &.{
        .{ .name = "Box", .Type = Box, .shared = &.{ .{ .name = "rows" }, .{ .name = "data" } } },
        .{ .name = "Lid", .Type = Lid, .companions = &.{"box"} },
    },
};

/// A host that remembers its buffers. The callback has no context, so the state is a variable of this test.
const TestHost = struct {
    slots: [frame_layout.slot_count]frame_layout.Slot align(8) = @splat(0),
    counters: [2]i64 = .{ 0, 0 },

    var buffers: std.ArrayList([]align(8) u8) = .empty;
    var refuse = false;

    fn init(host: *TestHost) void {
        host.* = .{};
        host.slots[0] = frame_layout.writeAddress(@intFromPtr(&allocate));
        host.slots[1] = frame_layout.writeAddress(@intFromPtr(&host.counters));
        refuse = false;
    }

    fn deinit(_: *TestHost) void {
        for (buffers.items) |buffer| std.testing.allocator.free(buffer);
        buffers.clearAndFree(std.testing.allocator);
    }

    fn allocate(byte_length: f64) callconv(.c) f64 {
        if (refuse) return 0;
        const buffer = std.testing.allocator.alignedAlloc(u8, .@"8", @intFromFloat(byte_length)) catch return 0;
        @memset(buffer, 0);
        buffers.append(std.testing.allocator, buffer) catch return 0;
        return @floatFromInt(@intFromPtr(buffer.ptr));
    }

    fn call(host: *TestHost, function: *const thunk.Export, arguments: []const frame_layout.Slot) i32 {
        @memcpy(host.slots[frame_layout.argument_start..][0..arguments.len], arguments);
        host.slots[4] = std.math.maxInt(frame_layout.Slot);
        const status = function(@floatFromInt(@intFromPtr(&host.slots)));
        // Every call leaves its status in the frame, too.
        std.debug.assert(host.slots[4] == @as(u32, @bitCast(status)));
        return status;
    }

    fn result(host: *TestHost) []const frame_layout.Slot {
        return host.slots[frame_layout.result_start..];
    }

    fn updates(host: *TestHost) []const frame_layout.Slot {
        return host.slots[frame_layout.update_start..];
    }

    fn text(host: *TestHost, slot: usize) []const u8 {
        const pointer: [*]const u8 = @ptrFromInt(frame_layout.readAddress(host.result()[slot]));
        return pointer[0..frame_layout.readAddress(host.result()[slot + 1])];
    }
};

fn thunkOf(comptime name: []const u8, comptime arguments: []const pyzig.Ownership, comptime result: pyzig.Ownership) *const thunk.Export {
    return thunk.thunkOf(module, Box, "Box", pyzig.function(name, arguments, result));
}

test "an object is created, grows, fails with details, and is destroyed without a trace" {
    var host: TestHost = undefined;
    host.init();
    defer host.deinit();

    const create = thunkOf("create", &.{.value}, .owned);
    try expectEqual(frame_layout.status_moved, host.call(create, &.{3}));
    const box = host.result()[0];
    try expectEqual(2, host.slots[3]);
    try expectEqual(box, host.updates()[0]);
    try expectEqual(0, host.updates()[1]);
    try expectEqual(@intFromPtr(TestHost.buffers.items[0].ptr), frame_layout.readAddress(host.updates()[2]));
    try expectEqual(1, host.updates()[4]);
    try expectEqual(0, frame_layout.readAddress(host.updates()[5]));
    try expectEqual(1, host.counters[1]);
    try std.testing.expect(host.counters[0] > 0);

    const add = thunkOf("add", &.{ .borrowed, .value }, .value);
    try expectEqual(0, host.call(add, &.{ box, 9 }));
    try expectEqual(3, host.result()[0]);
    const negative: frame_layout.Slot = @as(u32, @bitCast(@as(i32, -5)));
    try expectEqual(3, host.call(add, &.{ box, negative }));
    try expectEqual(1, host.result()[0]);
    try expectEqual(7, host.result()[1]);
    try std.testing.expectEqualStrings("-5 is negative", host.text(2));

    TestHost.refuse = true;
    var status: i32 = 0;
    var added: u32 = 0;
    while (status == 0) : (added += 1) status = host.call(add, &.{ box, 1 });
    try expectEqual(1, status);
    TestHost.refuse = false;
    try expectEqual(frame_layout.status_moved, host.call(add, &.{ box, 1 }));
    try expectEqual(4 + added - 1, host.result()[0]);

    try expectEqual(0, host.call(thunk.destroyThunkOf(module, Box), &.{box}));
    try expectEqual([2]i64{ 0, 0 }, host.counters);
}

test "a failing factory leaves nothing behind" {
    var host: TestHost = undefined;
    host.init();
    defer host.deinit();
    try expectEqual(2, host.call(thunkOf("create", &.{.value}, .owned), &.{1001}));
    try expectEqual([2]i64{ 0, 0 }, host.counters);
    TestHost.refuse = true;
    try expectEqual(1, host.call(thunkOf("create", &.{.value}, .owned), &.{5}));
    try expectEqual([2]i64{ 0, 0 }, host.counters);
    const try_create = thunkOf("tryCreate", &.{.value}, .owned);
    try expectEqual(0, host.call(try_create, &.{0}));
    try expectEqual(0, host.result()[0]);
    try expectEqual([2]i64{ 0, 0 }, host.counters);
}

test "text that does not fit the frame goes to a buffer of the host's" {
    var host: TestHost = undefined;
    host.init();
    defer host.deinit();
    const repeat = thunkOf("repeat", &.{ .borrowed, .value }, .owned);
    const text = "0123456789";
    const address = frame_layout.writeAddress(@intFromPtr(text.ptr));
    try expectEqual(0, host.call(repeat, &.{ address, frame_layout.writeAddress(text.len), frame_layout.writeAddress(3) }));
    try expectEqual(0, host.slots[2]);
    try std.testing.expectEqualStrings("012345678901234567890123456789", host.text(0));
    try expectEqual(0, host.call(repeat, &.{ address, frame_layout.writeAddress(text.len), frame_layout.writeAddress(6000) }));
    try expectEqual(@intFromPtr(TestHost.buffers.items[0].ptr), frame_layout.readAddress(host.slots[2]));
    try expectEqual(60_000, host.text(0).len);
    TestHost.refuse = true;
    try expectEqual(1, host.call(repeat, &.{ address, frame_layout.writeAddress(text.len), frame_layout.writeAddress(6000) }));
}

test "companions are listed, also when their object is gone" {
    var host: TestHost = undefined;
    host.init();
    defer host.deinit();
    const box_function = thunkOf("create", &.{.value}, .owned);
    try expectEqual(frame_layout.status_moved, host.call(box_function, &.{0}));
    const box = host.result()[0];

    const create = thunk.thunkOf(module, Lid, "Lid", pyzig.function("create", &.{.borrowed}, .dependent));
    const add = thunk.thunkOf(module, Lid, "Lid", pyzig.function("add", &.{ .borrowed, .borrowed }, .value));
    const consume = thunk.thunkOf(module, Lid, "Lid", pyzig.function("consume", &.{.owned}, .value));
    const consume_both = thunk.thunkOf(module, Lid, "Lid", pyzig.function("consumeBoth", &.{ .owned, .owned }, .value));

    inline for (.{ thunk.destroyThunkOf(module, Lid), consume }) |last| {
        try expectEqual(frame_layout.status_moved, host.call(create, &.{box}));
        const lid = host.result()[0];
        try expectEqual(2, host.counters[1]);
        try expectEqual(frame_layout.status_moved, host.call(add, &.{ lid, lid }));
        // Both arguments have the same companion, which is listed once.
        try expectEqual(2, host.slots[3]);
        try expectEqual(box, host.updates()[0]);
        try std.testing.expect(frame_layout.readAddress(host.updates()[2]) != 0);
        try expectEqual(frame_layout.status_moved, host.call(last, &.{lid}));
        try expectEqual(2, host.slots[3]);
        try expectEqual(box, host.updates()[0]);
        try expectEqual(0, frame_layout.readAddress(host.updates()[2]));
        try expectEqual(1, host.counters[1]);
    }

    try expectEqual(frame_layout.status_moved, host.call(create, &.{box}));
    const lid = host.result()[0];
    try expectEqual(frame_layout.status_moved, host.call(add, &.{ lid, lid }));
    try expectEqual(frame_layout.status_moved, host.call(consume_both, &.{ lid, box }));
    try expectEqual(0, host.slots[3]);
    try expectEqual([2]i64{ 0, 0 }, host.counters);
}
