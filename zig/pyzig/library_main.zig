//! The root of every library: exports what the module's `bindings.zig` lists.
const bindings = @import("bindings");
const build_options = @import("build_options");
const pyzig = @import("pyzig");

const identity: pyzig.BuildIdentity = .{
    .module_name = build_options.module_name,
    .manifest_hash = build_options.manifest_hash,
    .zig_version = build_options.zig_version,
    .release_mode = build_options.release_mode,
};

pub const panic = pyzig.PanicOf(bindings.module, identity);

comptime {
    pyzig.exportModule(bindings.module, identity);
}
