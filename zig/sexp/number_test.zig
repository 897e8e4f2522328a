//! Spellings of numbers against those of C: the table was written by printf (glibc).
const std = @import("std");
const number = @import("number.zig");
const Unit = @import("kicad/schema.zig").Unit;

fn expectFormat(expected: []const u8, value: f64, unit: Unit) !void {
    var buffer: number.Buffer = undefined;
    try std.testing.expectEqualStrings(expected, number.format(&buffer, value, unit));
}

/// What is left of a spelling with a fixed number of decimals.
fn withoutZeros(text: []const u8) []const u8 {
    const trimmed = std.mem.trimEnd(u8, std.mem.trimEnd(u8, text, "0"), ".");
    return if (std.mem.eql(u8, trimmed, "-0")) "0" else trimmed;
}

/// The bits of a double, and what printf makes of it with `%.10g`; where the number is small also with `%.10f` and `%.16f`; and with `%.6f`.
const Row = struct { u64, []const u8, []const u8, []const u8, []const u8 };

test "numbers are spelled as C spells them" {
    for (table) |row| {
        const value: f64 = @bitCast(row[0]);
        const is_small = row[2].len != 0;
        try expectFormat(row[1], value, .degree);
        try expectFormat(if (is_small) withoutZeros(row[2]) else row[1], value, .millimetre);
        try expectFormat(if (is_small) withoutZeros(row[2]) else row[1], value, .none);
        try expectFormat(if (is_small) withoutZeros(row[3]) else row[1], value, .ratio);
        try expectFormat(if (std.mem.eql(u8, row[4], "-0.000000")) row[4][1..] else row[4], value, .fixed6);
    }
}

test "zero has no sign, and large numbers have no exponent" {
    for (std.enums.values(Unit)) |unit| {
        try expectFormat(if (unit == .fixed6) "0.000000" else "0", -0.0, unit);
        if (unit != .fixed6) try expectFormat("-12345678910000000000000", -1.234567891e22, unit);
    }
    const zeros: [299]u8 = @splat('0');
    try expectFormat("1797693135" ++ zeros, std.math.floatMax(f64), .millimetre);
    var buffer: number.Buffer = undefined;
    const longest = number.format(&buffer, -std.math.floatMax(f64), .fixed6);
    try std.testing.expectEqual(1 + 309 + 1 + 6, longest.len);
    try std.testing.expectEqual(-std.math.floatMax(f64), try std.fmt.parseFloat(f64, longest));
}

test "ten digits mean the number that they came from when it has no more" {
    var prng: std.Random.DefaultPrng = .init(5);
    const random = prng.random();
    for (0..20_000) |_| {
        const whole = random.intRangeAtMost(i64, -9_999_999_999, 9_999_999_999);
        const decimals = random.uintAtMost(u8, 9);
        var buffer: number.Buffer = undefined;
        const exact = @as(f64, @floatFromInt(whole)) / std.math.pow(f64, 10, @floatFromInt(decimals)); // rounds once: both are whole
        if (@abs(exact) <= 0.0001) continue;
        const text = number.format(&buffer, exact, .millimetre);
        try std.testing.expectEqual(exact, try std.fmt.parseFloat(f64, text));
    }
}

const table = [_]Row{
    .{ 0x3ff0000000000000, "1", "", "", "1.000000" },
    .{ 0x3ff8000000000000, "1.5", "", "", "1.500000" },
    .{ 0x4028000000000000, "12", "", "", "12.000000" },
    .{ 0x3fb999999999999a, "0.1", "", "", "0.100000" },
    .{ 0x3fd3333333333333, "0.3", "", "", "0.300000" },
    .{ 0x3fd5555555555555, "0.3333333333", "", "", "0.333333" },
    .{ 0x3fe5555555555555, "0.6666666667", "", "", "0.666667" },
    .{ 0x4059000000000000, "100", "", "", "100.000000" },
    .{ 0x419d6f3456000000, "123456789.5", "", "", "123456789.500000" },
    .{ 0x41d26580b4a00000, "1234567890", "", "", "1234567890.500000" },
    .{ 0x41d26580b4e00000, "1234567892", "", "", "1234567891.500000" },
    .{ 0x41678c29c4000000, "12345678.12", "", "", "12345678.125000" },
    .{ 0x3f34000000000000, "0.0003051757812", "", "", "0.000305" },
    .{ 0x3f1a36e2eb1c432d, "0.0001", "0.0001000000", "0.0001000000000000", "0.000100" },
    .{ 0x3f1a36e2eb1c432e, "0.0001", "", "", "0.000100" },
    .{ 0x3f1a36371ea531a8, "9.999e-05", "0.0000999900", "0.0000999900000000", "0.000100" },
    .{ 0x3f1a36e2eae3f7a8, "9.999999995e-05", "0.0001000000", "0.0000999999999500", "0.000100" },
    .{ 0x3ee9e3abe16fc70d, "1.2345e-05", "0.0000123450", "0.0000123450000000", "0.000012" },
    .{ 0x3ee4f8b588e368f1, "1e-05", "0.0000100000", "0.0000100000000000", "0.000010" },
    .{ 0x3ddb7cdfd9d7bdbb, "1e-10", "0.0000000001", "0.0000000001000000", "0.000000" },
    .{ 0x3dcb7cdfd9d7bdbb, "5e-11", "0.0000000001", "0.0000000000500000", "0.000000" },
    .{ 0x3dcaf0230dce4e6a, "4.9e-11", "0.0000000000", "0.0000000000490000", "0.000000" },
    .{ 0x3ee0000000000000, "7.629394531e-06", "0.0000076294", "0.0000076293945312", "0.000008" },
    .{ 0x3c9cd2b297d889bc, "1e-16", "0.0000000000", "0.0000000000000001", "0.000000" },
    .{ 0x3c8cd2b297d889bc, "5e-17", "0.0000000000", "0.0000000000000000", "0.000000" },
    .{ 0x3c8d664586671bda, "5.1e-17", "0.0000000000", "0.0000000000000001", "0.000000" },
    .{ 0x01a56e1fc2f8f359, "1e-300", "0.0000000000", "0.0000000000000000", "0.000000" },
    .{ 0x0000000000000001, "4.940656458e-324", "0.0000000000", "0.0000000000000000", "0.000000" },
    .{ 0x0010000000000000, "2.225073859e-308", "0.0000000000", "0.0000000000000000", "0.000000" },
    .{ 0x4202a05f1ffb3333, "9999999999", "", "", "9999999999.400000" },
    .{ 0x3feffffffffea028, "1", "", "", "1.000000" },
    .{ 0x3feffffffff8fd99, "0.9999999999", "", "", "1.000000" },
    .{ 0x40f869fffffffd51, "100000", "", "", "100000.000000" },
    .{ 0x412e847fffffffff, "1000000", "", "", "1000000.000000" },
    .{ 0x41cdcd6500000000, "1000000000", "", "", "1000000000.000000" },
    .{ 0x3fbf9add37705d1f, "0.1234567891", "", "", "0.123457" },
    .{ 0x3fbf9add376f43a5, "0.123456789", "", "", "0.123457" },
    .{ 0xc00451eb851eb852, "-2.54", "", "", "-2.540000" },
    .{ 0xbeb0c6f7a0b5ed8d, "-1e-06", "-0.0000010000", "-0.0000010000000000", "-0.000001" },
    .{ 0xbe810bafd05688e8, "-1.27e-07", "-0.0000001270", "-0.0000001270000000", "-0.000000" },
    .{ 0x40667fffffffffff, "180", "", "", "180.000000" },
    .{ 0x3fd3333333333334, "0.3", "", "", "0.300000" },
    .{ 0x4005666666666666, "2.675", "", "", "2.675000" },
    .{ 0x3ff0147ae147ae14, "1.005", "", "", "1.005000" },
    .{ 0x4039666666666666, "25.4", "", "", "25.400000" },
    .{ 0x3f9a027525460aa6, "0.0254", "", "", "0.025400" },
    .{ 0x41290975fbde15b0, "820410.9919", "", "", "820410.991929" },
    .{ 0x3f4f107a27529ad0, "0.0009480091527", "", "", "0.000948" },
    .{ 0x400d0913271687b2, "3.629431062", "", "", "3.629431" },
    .{ 0x3d697bcd4b21c371, "7.242875108e-13", "0.0000000000", "0.0000000000007243", "0.000000" },
    .{ 0x40cb20aec4233f8e, "13889.36536", "", "", "13889.365361" },
    .{ 0x3f3defe9c5610885, "0.000456804822", "", "", "0.000457" },
    .{ 0x40603fe4de4f1c43, "129.996688", "", "", "129.996688" },
    .{ 0x3f04d6880418a99e, "3.974535549e-05", "0.0000397454", "0.0000397453554906", "0.000040" },
    .{ 0x41639ff2c4a06a73, "10289046.14", "", "", "10289046.144582" },
    .{ 0x3daf66b049cdc80b, "1.427957952e-11", "0.0000000000", "0.0000000000142796", "0.000000" },
    .{ 0x3fd69b57fb8d31f9, "0.3532314259", "", "", "0.353231" },
    .{ 0x3e9ac67471cc39b1, "3.989817843e-07", "0.0000003990", "0.0000003989817843", "0.000000" },
    .{ 0x3dbeb7817f86ead9, "2.79367848e-11", "0.0000000000", "0.0000000000279368", "0.000000" },
    .{ 0x41a4dc52cb2fa2ae, "174991717.6", "", "", "174991717.593038" },
    .{ 0x3cff3326a04fc987, "6.927749072e-15", "0.0000000000", "0.0000000000000069", "0.000000" },
    .{ 0x418d22562c4c697b, "61098693.54", "", "", "61098693.537311" },
    .{ 0x3f99109cc782d2b7, "0.02447743385", "", "", "0.024477" },
    .{ 0x3e02ae94e4dbf967, "5.437165802e-10", "0.0000000005", "0.0000000005437166", "0.000000" },
    .{ 0x3cf177d8d51f57fb, "3.878708988e-15", "0.0000000000", "0.0000000000000039", "0.000000" },
    .{ 0x3dc59abfb303fd7b, "3.929833401e-11", "0.0000000000", "0.0000000000392983", "0.000000" },
    .{ 0x4111a40a022b9b89, "289026.5021", "", "", "289026.502119" },
    .{ 0x3c4ee68fffbaf963, "3.350253533e-18", "0.0000000000", "0.0000000000000000", "0.000000" },
    .{ 0x412b500cce126b79, "894982.4025", "", "", "894982.402484" },
    .{ 0x3cdd2fde3497614c, "1.620203101e-15", "0.0000000000", "0.0000000000000016", "0.000000" },
    .{ 0x409e7c0c2e33eff2, "1951.011895", "", "", "1951.011895" },
    .{ 0x408f156dc55000c9, "994.678599", "", "", "994.678599" },
    .{ 0x4098063f9a8cdea0, "1537.562113", "", "", "1537.562113" },
    .{ 0x407f21552b0a6fc6, "498.083293", "", "", "498.083293" },
    .{ 0x40905c608c8259e2, "1047.094286", "", "", "1047.094286" },
    .{ 0x40947eb55e6bc622, "1311.677118", "", "", "1311.677118" },
    .{ 0x408816b04816f007, "770.836075", "", "", "770.836075" },
    .{ 0x4093efc043e5321e, "1275.937759", "", "", "1275.937759" },
};
