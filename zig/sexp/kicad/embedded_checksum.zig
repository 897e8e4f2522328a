//! The checksum of an embedded file: MurmurHash3 of its content, in the variant for 64-bit machines with 128 bits, as KiCad computes it.
//!
//! KiCad 9 fills the bytes behind the last whole block up to a multiple of four with zeros (by four where they are one), and counts them as part of
//! the content; if they fill a block, it leaves them out but for their number. A file is read by a KiCad that computes it otherwise only if it also knows
//! this, so both ways are here.
const std = @import("std");
const pyzig = @import("pyzig");

/// How the end of a content is hashed that is no whole number of blocks.
pub const ChecksumVariant = enum {
    /// As KiCad 9 does.
    padded,
    /// As MurmurHash3 is defined.
    plain,
};

/// A checksum, as two numbers.
const Hash = struct { first: u64, second: u64 };

/// 32 hexadecimal digits in upper case.
pub const Checksum = [32]u8;

const seed = 0xABBA2345;
const block_length = 16;

/// The checksum of a content as KiCad writes it: 32 hexadecimal digits.
pub fn embeddedChecksum(allocator: std.mem.Allocator, content: pyzig.Bytes, variant: ChecksumVariant) std.mem.Allocator.Error![]const u8 {
    return allocator.dupe(u8, &compute(content.data, variant));
}

/// The checksum of a content.
pub fn compute(content: []const u8, variant: ChecksumVariant) Checksum {
    const whole = content.len - content.len % block_length;
    const rest = content[whole..];
    var tail: [block_length]u8 = @splat(0);
    @memcpy(tail[0..rest.len], rest);
    const length = whole + switch (variant) {
        .plain => rest.len,
        .padded => if (rest.len == 0) 0 else (rest.len / 4 + 1) * 4,
    };
    const hash = murmur(content[0..whole], tail[0 .. length % block_length], length);
    var text: Checksum = undefined;
    _ = std.fmt.bufPrint(&text, "{X:0>16}{X:0>16}", .{ hash.first, hash.second }) catch unreachable;
    return text;
}

const first_factor = 0x87c37b91114253d5;
const second_factor = 0x4cf5ad432745937f;

fn murmur(blocks: []const u8, tail: []const u8, length: usize) Hash {
    var first: u64 = seed;
    var second: u64 = seed;
    var at: usize = 0;
    while (at < blocks.len) : (at += block_length) {
        first ^= firstKey(std.mem.readInt(u64, blocks[at..][0..8], .little));
        first = (std.math.rotl(u64, first, 27) +% second) *% 5 +% 0x52dce729;
        second ^= secondKey(std.mem.readInt(u64, blocks[at + 8 ..][0..8], .little));
        second = (std.math.rotl(u64, second, 31) +% first) *% 5 +% 0x38495ab5;
    }
    var padded: [block_length]u8 = @splat(0);
    @memcpy(padded[0..tail.len], tail);
    second ^= secondKey(std.mem.readInt(u64, padded[8..], .little));
    first ^= firstKey(std.mem.readInt(u64, padded[0..8], .little));
    first ^= length;
    second ^= length;
    first +%= second;
    second +%= first;
    first = mix(first);
    second = mix(second);
    first +%= second;
    second +%= first;
    return .{ .first = first, .second = second };
}

fn firstKey(word: u64) u64 {
    return std.math.rotl(u64, word *% first_factor, 31) *% second_factor;
}

fn secondKey(word: u64) u64 {
    return std.math.rotl(u64, word *% second_factor, 33) *% first_factor;
}

fn mix(value: u64) u64 {
    var result = (value ^ value >> 33) *% 0xff51afd7ed558ccd;
    result = (result ^ result >> 33) *% 0xc4ceb9fe1a85ec53;
    return result ^ result >> 33;
}

test "checksums are those of other implementations" {
    // Plain ones from a Python implementation of MurmurHash3, the others from it with the end filled up.
    const cases = [_]struct { []const u8, ChecksumVariant, []const u8 }{
        .{ "", .plain, "0A8AD5D826E19AE9B0771881583631B3" },
        .{ "", .padded, "0A8AD5D826E19AE9B0771881583631B3" },
        .{ "T", .plain, "AA2D6173755D52EFC8D4DE7D3EC8AC0F" },
        .{ "T", .padded, "5A9811321A98945290973647A7818025" },
        .{ "The", .plain, "F95685B1D94316450873271CADE5038E" },
        .{ "The", .padded, "22A531FD820D1FBEE64773B91F04AAF1" },
        .{ "The ", .plain, "5D4EECB118F28EA6A93C5993085FA26D" },
        .{ "The ", .padded, "0D6B89EC0F06708C09759408F4876639" },
        .{ "The q", .plain, "7827A7C4380939294EC1E8630D6474EF" },
        .{ "The q", .padded, "4969730A922804C3F1457EEFC1A20C23" },
        .{ "The quic", .plain, "635925EB8E8BD53E47D3BD76E3617167" },
        .{ "The quic", .padded, "9A6AE863605481D1B5F7426686F2CA8D" },
        .{ "The quick b", .plain, "6D99DA3D90A89093E2CEFD769A4DCB3F" },
        .{ "The quick b", .padded, "3A0E4EFAF0188E664B1B4755E04EEFD7" },
        .{ "The quick br", .plain, "5DB84AF6A126A7936D848BBFDF2F2271" },
        .{ "The quick br", .padded, "0FC02384A29118F69FFB8F37551022E3" },
        .{ "The quick bro", .plain, "CDB73FDE2BC4C33155EB33F7895163AD" },
        .{ "The quick bro", .padded, "0FC02384A29118F69FFB8F37551022E3" },
        .{ "The quick brown", .plain, "EB859E725D6FCB9F391342AE63917CE1" },
        .{ "The quick brown", .padded, "0FC02384A29118F69FFB8F37551022E3" },
        .{ "The quick brown ", .plain, "B39CFA1052040DEA203E559A9B1F07F7" },
        .{ "The quick brown ", .padded, "B39CFA1052040DEA203E559A9B1F07F7" },
        .{ "The quick brown f", .plain, "44EE5B02D6E383812D29C5B3B50D351B" },
        .{ "The quick brown f", .padded, "95842440F21E822DDEB2E436B4BD3F72" },
        .{ "The quick brown fox jumps ov", .plain, "A255074611DDD788AF627C9C18A4BA7B" },
        .{ "The quick brown fox jumps ov", .padded, "601E3369736C4E38CFB9AE0978C2F6F7" },
        .{ "The quick brown fox jumps over ", .plain, "B8E3124E6B910BF8773D848A7CDFFC3D" },
        .{ "The quick brown fox jumps over ", .padded, "601E3369736C4E38CFB9AE0978C2F6F7" },
        .{ "The quick brown fox jumps over t", .plain, "124357039CD663304F617EAA05ED97BB" },
        .{ "The quick brown fox jumps over t", .padded, "124357039CD663304F617EAA05ED97BB" },
        .{ "The quick brown fox jumps over the lazy dog", .plain, "704BE2883D5B676E32B1F391CD3AA388" },
        .{ "The quick brown fox jumps over the lazy dog", .padded, "482F85D9D4936D9D5CD64AE82E076145" },
    };
    for (cases) |case| try std.testing.expectEqualStrings(case[2], &compute(case[0], case[1]));
}
