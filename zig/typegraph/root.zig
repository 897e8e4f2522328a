//! Types over graphs: child rules, link rules, traits, and what follows from them.
pub const TypeSystem = @import("TypeSystem.zig");
pub const failure = @import("failure.zig");
pub const references = @import("references.zig");
pub const ConnectionRules = @import("pathfinder.zig").ConnectionRules;
pub const kinds = @import("kinds.zig");

test {
    _ = @import("descendants.zig");
    _ = @import("Stamped.zig");
    _ = @import("pathfinder_test.zig");
    _ = @import("path.zig");
    _ = @import("similar.zig");
    _ = @import("typegraph_test.zig");
}
