//! How KiCad writes numbers: as C's `%.10g` does, but small ones with a fixed number of decimals, and large ones never with an exponent.
//!
//! A double is a whole number times a power of two, so it has finitely many decimal digits. They are all computed, and rounded once, half to even: that is
//! what C does, whereas rounding the shortest digits that mean the same double would round twice.
const std = @import("std");
const assert = std.debug.assert;
const Unit = @import("kicad/schema.zig").Unit;

/// The longest spelling: a sign, the digits of the largest double, a point and decimals.
pub const longest = 1 + 309 + 1 + 16;

/// Room for a spelling.
pub const Buffer = [longest]u8;

/// Spells a finite number as KiCad writes one that measures `unit`.
/// - lengths and plain numbers: `%.10g`, from -0.0001 to 0.0001 with ten decimals;
/// - ratios: the same with 16 decimals;
/// - angles: `%.10g`, which gives small ones an exponent;
/// - `fixed6`: six decimals, always all of them.
///
/// Needless zeros at the end are left out but for `fixed6`. Zero has no sign.
pub fn format(buffer: *Buffer, value: f64, unit: Unit) []const u8 {
    assert(std.math.isFinite(value));
    var digits: Digits = .of(@abs(value));
    const is_small = @abs(value) <= small;
    const decimals: ?i32 = switch (unit) {
        .none, .millimetre => if (is_small) 10 else null,
        .ratio => if (is_small) 16 else null,
        .degree => null,
        .fixed6 => 6,
    };
    digits.round(if (decimals) |count| digits.exponent + 1 + count else significant);
    var writer: std.Io.Writer = .fixed(buffer);
    write(&writer, &digits, value < 0, unit) catch unreachable; // the longest spelling fits
    return writer.buffered();
}

/// Up to here, numbers are written with a fixed number of decimals.
const small = 0.0001;
/// How many digits other numbers have at most.
const significant = 10;
/// Angles whose first digit stands further behind the point have an exponent.
const exponent_limit = -4;

fn write(writer: *std.Io.Writer, digits: *const Digits, is_negative: bool, unit: Unit) std.Io.Writer.Error!void {
    const kept: usize = digits.lengthWithoutZeros();
    if (is_negative and kept != 0) try writer.writeByte('-');
    if (kept != 0 and unit == .degree and digits.exponent < exponent_limit) {
        try writer.writeByte(digits.at(0));
        if (kept > 1) try writer.writeByte('.');
        for (1..kept) |index| try writer.writeByte(digits.at(@intCast(index)));
        try writer.print("e-{d:0>2}", .{@abs(digits.exponent)});
        return;
    }
    // Digits at positions from `exponent` down to 0 stand before the point.
    if (kept == 0 or digits.exponent < 0) {
        try writer.writeByte('0');
    } else for (0..@as(usize, @intCast(digits.exponent)) + 1) |index| try writer.writeByte(digits.at(@intCast(index)));
    const decimals: i32 = if (unit == .fixed6) 6 else if (kept == 0) 0 else @as(i32, @intCast(kept)) - 1 - digits.exponent;
    if (decimals <= 0) return;
    try writer.writeByte('.');
    for (0..@intCast(decimals)) |index| try writer.writeByte(digits.at(digits.exponent + 1 + @as(i32, @intCast(index))));
}

/// The exact decimal digits of a double that isn't negative.
const Digits = struct {
    /// The digits from the first that isn't zero on.
    digits: [length]u8,
    len: usize,
    /// The power of ten of the first digit; 0 for zero.
    exponent: i32,

    /// A power of ten that fits 32 bits, and how many digits it stands for.
    const base: u32 = 1_000_000_000;
    const base_digits = 9;
    /// Parts of nine digits: the largest double has 309 digits before the point, the smallest 1074 behind it.
    const whole_parts = 309 / base_digits + 1;
    const fraction_parts = 1074 / base_digits + 1;
    const length = (whole_parts + fraction_parts) * base_digits;

    const mantissa_bits = std.math.floatMantissaBits(f64);

    fn of(value: f64) Digits {
        const bits: u64 = @bitCast(value);
        const biased: i32 = @intCast(bits >> mantissa_bits);
        const fraction = bits & ((1 << mantissa_bits) - 1);
        const mantissa = if (biased == 0) fraction else fraction | 1 << mantissa_bits;
        const scale: i32 = @max(biased, 1);
        const power = scale - std.math.floatExponentMax(f64) - mantissa_bits;

        // `parts[first..end]` is the number, most significant part first; `parts[point]` follows the point.
        var parts: [whole_parts + fraction_parts]u32 = undefined;
        const point = whole_parts;
        var first: usize = point;
        var rest = mantissa;
        while (rest != 0) : (rest /= base) {
            first -= 1;
            parts[first] = @intCast(rest % base);
        }
        var end: usize = point;
        var shift = power;
        while (shift > 0) {
            const step: u6 = @intCast(@min(shift, 29));
            shift -= step;
            var carry: u64 = 0;
            var index = end;
            while (index > first) {
                index -= 1;
                const product = (@as(u64, parts[index]) << step) + carry;
                parts[index] = @intCast(product % base);
                carry = product / base;
            }
            if (carry != 0) {
                first -= 1;
                parts[first] = @intCast(carry);
            }
        }
        while (shift < 0 and first < end) {
            const step: u5 = @intCast(@min(-shift, base_digits)); // 2^9 divides 10^9
            shift += step;
            const mask = (@as(u32, 1) << step) - 1;
            var carry: u32 = 0;
            for (parts[first..end]) |*part| {
                const low = part.* & mask;
                part.* = (part.* >> step) + carry;
                carry = (base >> step) * low;
            }
            if (carry != 0) {
                parts[end] = carry;
                end += 1;
            }
            while (first < end and parts[first] == 0) first += 1;
        }
        var result: Digits = .{ .digits = undefined, .len = 0, .exponent = 0 };
        for (first..end) |index| {
            var part = parts[index];
            for (0..base_digits) |offset| {
                result.digits[(index - first + 1) * base_digits - 1 - offset] = '0' + @as(u8, @intCast(part % 10));
                part /= 10;
            }
        }
        const count = (end - first) * base_digits;
        const zeros = std.mem.findNone(u8, result.digits[0..count], "0") orelse return result;
        std.mem.copyForwards(u8, &result.digits, result.digits[zeros..count]);
        result.len = count - zeros;
        const places: i32 = @intCast((@as(i64, point) - @as(i64, @intCast(first))) * base_digits);
        result.exponent = places - @as(i32, @intCast(zeros)) - 1;
        return result;
    }

    /// Keeps `count` digits (0 or less: none, though the first may be rounded up to one), and rounds the last one, half to even.
    fn round(self: *Digits, count: i32) void {
        if (count >= self.len or self.len == 0) return;
        if (count < 0) {
            self.len = 0;
            return;
        }
        const kept: usize = @intCast(count);
        const next = self.digits[kept];
        const is_tie = next == '5' and std.mem.allEqual(u8, self.digits[kept + 1 .. self.len], '0');
        const is_odd = kept != 0 and (self.digits[kept - 1] - '0') % 2 == 1;
        const goes_up = if (is_tie) is_odd else next >= '5';
        self.len = kept;
        if (!goes_up) return;
        var index = kept;
        while (index > 0) {
            index -= 1;
            if (self.digits[index] != '9') {
                self.digits[index] += 1;
                return;
            }
            self.digits[index] = '0';
        }
        self.digits[0] = '1'; // 9.99… became 10
        self.exponent += 1;
        if (kept == 0) self.len = 1;
    }

    /// How many digits there are without the zeros at the end.
    fn lengthWithoutZeros(self: *const Digits) usize {
        return std.mem.trimEnd(u8, self.digits[0..self.len], "0").len;
    }

    /// The digit at an index, which may lie before the first or behind the last one.
    fn at(self: *const Digits, index: i32) u8 {
        return if (index >= 0 and index < self.len) self.digits[@intCast(index)] else '0';
    }
};
