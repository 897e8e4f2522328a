//! Programs on a table, beside plain lists of its columns: it holds the same rows, also where memory runs out, and new rows hold zeros.
const std = @import("std");
const pyzig = @import("pyzig");
const Input = @import("../Input.zig");
const Memory = @import("../Memory.zig");

const Kind = enum(u8) { none, some };
const Row = struct { number: u32, small: u8, wide: u64, flag: bool, kind: Kind, short: u16 };

pub fn run(memory: *Memory, bytes: []const u8) anyerror!void {
    var input: Input = .{ .bytes = bytes };
    const allocator = memory.allocator();
    const host: pyzig.Host = .fromAllocator(&allocator);
    var model: std.ArrayList(Row) = .empty;
    // The model must not run out of memory: it lies elsewhere.
    defer model.deinit(memory.child);
    var table: pyzig.Table(Row) = .empty;
    defer table.deinit(host);
    while (!input.isOver()) {
        const scarcity = input.byte();
        if (scarcity & 0xf0 == 0xf0) memory.failAfter(scarcity & 0xf);
        const outcome = step(&input, &table, &model, memory.child, host);
        const has_refused = memory.recover();
        outcome catch |problem| if (problem != error.OutOfMemory or !has_refused) return problem;
        if (table.len != model.items.len) return error.LengthDiffers;
        for (model.items, 0..) |row, index| {
            if (!std.meta.eql(row, table.get(@intCast(index)))) return error.RowDiffers;
        }
    }
}

fn rowOf(input: *Input) Row {
    return .{
        .number = input.number(u32),
        .small = input.byte(),
        .wide = input.number(u64),
        .flag = input.flag(),
        .kind = input.choose(Kind, std.enums.values(Kind)),
        .short = input.number(u16),
    };
}

fn step(input: *Input, table: *pyzig.Table(Row), model: *std.ArrayList(Row), allocator: std.mem.Allocator, host: pyzig.Host) !void {
    switch (input.below(6)) {
        0 => {
            const row = rowOf(input);
            const index = try table.append(host, row);
            if (index != model.items.len) return error.IndexDiffers;
            try model.append(allocator, row);
        },
        1 => if (model.items.len > 0) {
            const index = input.below(model.items.len);
            model.items[index] = rowOf(input);
            table.set(@intCast(index), model.items[index]);
        },
        2 => try table.ensureTotalCapacity(host, input.below(1000)),
        3 => {
            const count = input.below(40);
            try table.ensureUnusedCapacity(host, count);
            if (table.capacity - table.len < count) return error.CapacityIsMissing;
            for (0..count) |_| {
                const row = rowOf(input);
                _ = table.appendAssumeCapacity(row);
                try model.append(allocator, row);
            }
        },
        4 => { // rows that are used for the first time hold zeros
            if (model.items.len > 0) return;
            table.deinit(host);
            table.* = .empty;
            const count: u32 = @intCast(input.below(300));
            try table.ensureTotalCapacity(host, count);
            table.setLength(count);
            try model.appendNTimes(allocator, std.mem.zeroes(Row), count);
        },
        else => {
            table.deinit(host);
            table.* = .empty;
            model.clearRetainingCapacity();
        },
    }
}
