//! Raw bytes at the boundary, as opposed to text (`[]const u8`, always UTF-8).

/// Bytes that cross the boundary as a `Uint8Array`, and the type of an object's shared field that is one whole host buffer.
pub const Bytes = struct {
    data: []const u8 = &.{},
};
