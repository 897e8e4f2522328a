//! pyzig: what a Zig module needs to become a TypeScript package. See docs/abi.md.
//!
//! A pure Zig library uses `Host`, `Table`, `Bytes` and `Details` in its own types and functions; its `bindings.zig` lists what is
//! exported with `Module`; the rest is for the build tool.
pub const Host = @import("Host.zig");
pub const Table = @import("table.zig").Table;
pub const Bytes = @import("bytes.zig").Bytes;
pub const Details = @import("details.zig").Details;

pub const Module = @import("module.zig").Module;
pub const Model = @import("module.zig").Model;
pub const Object = @import("module.zig").Object;
pub const Ownership = @import("module.zig").Ownership;
pub const function = @import("module.zig").function;
pub const errorSet = @import("module.zig").errorSet;
pub const destroyObject = @import("object.zig").destroyObject;

pub const BuildIdentity = @import("library.zig").BuildIdentity;
pub const exportModule = @import("library.zig").exportModule;
pub const PanicOf = @import("panic.zig").PanicOf;

/// How values cross the boundary, for what tests that from outside.
pub const codec = struct {
    pub const decode = @import("codec.zig").decode;
    pub const encode = @import("codec.zig").encode;
    pub const sizeBeside = @import("codec.zig").sizeBeside;
    pub const Beside = @import("codec.zig").Beside;
    pub const slotCount = @import("types.zig").slotCount;
};

/// For the program that prints a module's manifest.
pub const manifest = struct {
    pub const Sources = @import("manifest/sources.zig").Sources;
    pub const write = @import("manifest/manifest.zig").write;
};

test {
    _ = @import("Host.zig");
    _ = @import("codec.zig");
    _ = @import("heap.zig");
    _ = @import("huge_pages.zig");
    _ = @import("table.zig");
    _ = @import("thunk_test.zig");
    _ = @import("types.zig");
}
