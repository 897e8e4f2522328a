//! Types over graphs: child rules, link rules, traits, and what follows from them.
pub const TypeSystem = @import("TypeSystem.zig");
pub const failure = @import("failure.zig");
pub const references = @import("references.zig");
pub const ConnectionRules = @import("pathfinder.zig").ConnectionRules;
pub const kinds = @import("kinds.zig");

test {
    _ = @import("composition_test.zig");
    _ = @import("copy_test.zig");
    _ = @import("declarations_test.zig");
    _ = @import("descendants.zig");
    _ = @import("edges_test.zig");
    _ = @import("instantiate_test.zig");
    _ = @import("memory_test.zig");
    _ = @import("merge_test.zig");
    _ = @import("overrides_test.zig");
    _ = @import("path.zig");
    _ = @import("pathfinder_test.zig");
    _ = @import("references_test.zig");
    _ = @import("similar.zig");
    _ = @import("Stamped.zig");
}
