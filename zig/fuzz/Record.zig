//! What the driver tells while it runs, in a file that stays when the process dies: counts, and the input that is running.
const std = @import("std");
const Io = std.Io;
const Record = @This();

/// The start of the file; the input follows. Little endian.
pub const Header = extern struct {
    executions: u64 = 0,
    edges: u64 = 0,
    edge_total: u64 = 0,
    corpus: u64 = 0,
    input_length: u64 = 0,
};

map: Io.File.MemoryMap,
file: Io.File,

/// Makes the file, with room for inputs of `longest` bytes.
pub fn create(io: Io, path: []const u8, longest: usize) !Record {
    const file = try Io.Dir.cwd().createFile(io, path, .{ .read = true });
    errdefer file.close(io);
    const length = @sizeOf(Header) + longest;
    try file.setLength(io, length);
    const map = try file.createMemoryMap(io, .{ .len = length });
    @memset(map.memory, 0);
    return .{ .map = map, .file = file };
}

/// To be called at an orderly end, for systems where the file does not share the memory.
pub fn close(record: *Record, io: Io) !void {
    try record.map.write(io);
    record.map.destroy(io);
    record.file.close(io);
}

pub fn header(record: *const Record) *volatile Header {
    return @ptrCast(@alignCast(record.map.memory.ptr));
}

/// Notes the input that is about to run.
pub fn begin(record: *const Record, input: []const u8) void {
    @memcpy(record.map.memory[@sizeOf(Header)..][0..input.len], input);
    record.header().input_length = input.len;
}
