//! Values of all kinds that cross the boundary: what is written into slots is read back the same, in as much room as was asked for; and any
//! slots that hold no address are read without harm.
const std = @import("std");
const pyzig = @import("pyzig");
const Input = @import("../Input.zig");
const Memory = @import("../Memory.zig");
const codec = pyzig.codec;

const Mode = enum { first, second, third };
const Inner = struct { name: []const u8, weight: f64, mode: Mode, mark: ?i16 };
const Outer = struct {
    flag: bool,
    small: i8,
    byte: u8,
    large: i64,
    unsigned: u64,
    size: usize,
    inner: Inner,
    maybe: ?Inner,
    pair: [2]u16,
    numbers: []const i32,
    doubles: []const f64,
    texts: []const []const u8,
    list: []const Inner,
    nested: []const []const Inner,
    bytes: pyzig.Bytes,
};

/// Without anything that is an address.
const Plain = struct { flag: bool, small: i8, large: u64, single: f32, double: f64, maybe: ?i32, pair: [3]?u16 };

const Maker = struct {
    input: *Input,
    arena: std.mem.Allocator,

    fn inner(maker: Maker) Inner {
        return .{
            .name = maker.input.text(12),
            // Never NaN, which equals nothing.
            .weight = @floatFromInt(maker.input.number(i32)),
            .mode = maker.input.choose(Mode, std.enums.values(Mode)),
            .mark = if (maker.input.flag()) maker.input.number(i16) else null,
        };
    }

    fn list(maker: Maker, comptime Element: type, comptime make: fn (Maker) anyerror!Element) ![]const Element {
        const elements = try maker.arena.alloc(Element, maker.input.below(5));
        for (elements) |*element| element.* = try make(maker);
        return elements;
    }

    fn makeInner(maker: Maker) anyerror!Inner {
        return maker.inner();
    }

    fn makeInners(maker: Maker) anyerror![]const Inner {
        return maker.list(Inner, makeInner);
    }

    fn makeNumber(maker: Maker) anyerror!i32 {
        return maker.input.number(i32);
    }

    fn makeDouble(maker: Maker) anyerror!f64 {
        return @floatFromInt(maker.input.number(i32));
    }

    fn makeText(maker: Maker) anyerror![]const u8 {
        return maker.input.text(20);
    }

    fn outer(maker: Maker) !Outer {
        const input = maker.input;
        return .{
            .flag = input.flag(),
            .small = input.number(i8),
            .byte = input.byte(),
            .large = input.number(i64),
            .unsigned = input.number(u64),
            .size = input.number(u32),
            .inner = maker.inner(),
            .maybe = if (input.flag()) maker.inner() else null,
            .pair = .{ input.number(u16), input.number(u16) },
            .numbers = try maker.list(i32, makeNumber),
            .doubles = try maker.list(f64, makeDouble),
            .texts = try maker.list([]const u8, makeText),
            .list = try maker.makeInners(),
            .nested = try maker.list([]const Inner, makeInners),
            .bytes = .{ .data = input.text(9) },
        };
    }
};

pub fn run(memory: *Memory, bytes: []const u8) anyerror!void {
    var input: Input = .{ .bytes = bytes };
    var arena: std.heap.ArenaAllocator = .init(memory.allocator());
    defer arena.deinit();
    const maker: Maker = .{ .input = &input, .arena = arena.allocator() };
    const value = try maker.outer();

    const room = try memory.allocator().alignedAlloc(u8, .@"8", codec.sizeBeside(Outer, value, .copied));
    defer memory.allocator().free(room);
    var slots: [codec.slotCount(Outer)]u64 = @splat(0xaaaa_aaaa_aaaa_aaaa);
    var beside: codec.Beside = .{ .memory = room };
    codec.encode(Outer, &slots, value, &beside, .copied);
    if (beside.used != room.len) return error.RoomDiffers;
    const back = try codec.decode(Outer, &slots, arena.allocator());
    std.testing.expectEqualDeep(value, back) catch return error.ValueDiffers;

    var any: [codec.slotCount(Plain)]u64 = undefined;
    for (&any) |*slot| slot.* = input.number(u64);
    const plain = try codec.decode(Plain, &any, arena.allocator());
    var again: [any.len]u64 = @splat(0);
    codec.encode(Plain, &again, plain, &beside, .copied);
    const second = try codec.decode(Plain, &again, arena.allocator());
    var third: [any.len]u64 = @splat(0);
    codec.encode(Plain, &third, second, &beside, .copied);
    if (!std.mem.eql(u64, &again, &third)) return error.ValueDiffers;
}
