//! Fields that go with an error.
const std = @import("std");

/// A parameter of type `*Details(T)` lets a function attach a struct to the error it returns. In TypeScript the struct's fields are
/// properties of the thrown error.
pub fn Details(comptime T: type) type {
    return struct {
        /// Tells `bindings` that this is not an argument.
        pub const is_details = true;
        pub const Fields = T;

        /// Memory for text and slices in `fields`; the caller frees all of it once the error has been reported.
        allocator: std.mem.Allocator,
        /// Stays null when the error needs no explanation, or when there is no memory for one.
        fields: ?T = null,
    };
}
