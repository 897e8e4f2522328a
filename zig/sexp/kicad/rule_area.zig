//! Areas of schematics.
const Schema = @import("schema.zig").Schema;
const SchematicPolyline = @import("schematic_shapes.zig").SchematicPolyline;

/// An area that gives what directives at its outline say to all nets and symbols within.
pub const RuleArea = struct {
    /// Whether simulations ignore what is within.
    exclude_from_sim: bool = false,
    /// Whether what is within is part of bills of materials.
    in_bom: bool = true,
    /// Whether what is within gets footprints on the board.
    on_board: bool = true,
    /// Whether what is within isn't populated.
    dnp: bool = false,
    /// Its outline.
    outline: SchematicPolyline,

    pub const schema: Schema(@This()) = .{
        .exclude_from_sim = .{ .flag = .yes_no, .since = 10 },
        .in_bom = .{ .flag = .yes_no, .since = 10 },
        .on_board = .{ .flag = .yes_no, .since = 10 },
        .dnp = .{ .flag = .yes_no, .since = 10 },
        .outline = .{ .token = "polyline" },
    };
};
