//! An attributed multigraph: a store of nodes and edges, views over it, and algorithms on views.
pub const GraphStore = @import("GraphStore.zig");
pub const GraphView = @import("GraphView.zig");
pub const Literal = @import("literal.zig").Literal;
pub const Pattern = @import("Pattern.zig");
pub const algorithms = @import("algorithms.zig");
pub const snapshots = @import("snapshot.zig");
pub const none = @import("runs.zig").none;

test {
    _ = @import("changes.zig");
    _ = Pattern;
    _ = @import("runs.zig");
    _ = @import("probe.zig");
    _ = @import("membership.zig");
    _ = @import("graph_test.zig");
}
