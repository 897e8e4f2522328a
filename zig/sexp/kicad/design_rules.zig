//! Design rules: `.kicad_dru` files.
const std = @import("std");
const common = @import("common.zig");
const schema_language = @import("schema.zig");
const Schema = schema_language.Schema;

/// What a constraint is about.
pub const ConstraintType = enum {
    annular_width,
    assertion,
    bridged_mask,
    clearance,
    connection_width,
    courtyard_clearance,
    creepage,
    diff_pair_gap,
    diff_pair_uncoupled,
    disallow,
    edge_clearance,
    hole_clearance,
    hole_size,
    hole_to_hole,
    length,
    min_resolved_spokes,
    physical_clearance,
    physical_hole_clearance,
    silk_clearance,
    skew,
    solder_mask_expansion,
    solder_paste_abs_margin,
    solder_paste_rel_margin,
    text_height,
    text_thickness,
    thermal_relief_gap,
    thermal_spoke_width,
    track_angle,
    track_segment_length,
    track_width,
    via_count,
    via_dangling,
    via_diameter,
    zone_connection,
    /// The word of version 6 for `hole_size`.
    hole,
    /// The word of version 6 for `physical_clearance`.
    mechanical_clearance,
    /// The word of version 6 for `physical_hole_clearance`.
    mechanical_hole_clearance,
};

/// What a rule asks for.
pub const Constraint = struct {
    /// What it is about.
    type: ConstraintType,
    /// What follows the type: for `disallow` the items (`track`, `via`, `through_via`, `blind_via`, `buried_via`, `micro_via`, `pad`, `zone`, `text`, `graphic`, `hole`, `footprint`), for `zone_connection` one of `solid`, `thermal_reliefs` and `none`, for `min_resolved_spokes` a number, for `assertion` an expression.
    arguments: []const []const u8 = &.{},
    /// The least value that is allowed, with its unit: `0.2mm`.
    min: ?[]const u8 = null,
    /// The best value, with its unit.
    opt: ?[]const u8 = null,
    /// The greatest value that is allowed, with its unit.
    max: ?[]const u8 = null,
    /// For `skew`: whether it is about the two nets of differential pairs.
    within_diff_pairs: bool = false,

    pub const schema: Schema(@This()) = .{
        .type = common.positional,
        .arguments = .{ .form = .positional, .quoting = .never },
        .min = .{ .quoting = .never },
        .opt = .{ .quoting = .never },
        .max = .{ .quoting = .never },
        .within_diff_pairs = .{ .flag = .parenthesized },
    };
};

/// How KiCad reports what breaks a rule.
pub const Severity = enum { ignore, warning, @"error", exclusion };

/// A rule.
pub const DesignRule = struct {
    /// What reports call it.
    name: []const u8,
    /// The layer that it is for: the name of a layer, `outer` or `inner`. All when it is missing.
    layer: ?[]const u8 = null,
    /// How KiCad reports what breaks it; as the board's settings say when it is missing.
    severity: ?Severity = null,
    /// An expression that is true for the items `A` and `B` that the rule is for. All when it is missing.
    condition: ?[]const u8 = null,
    /// What it asks for.
    constraints: []const Constraint = &.{},

    pub const schema: Schema(@This()) = .{
        .name = common.positional,
        .layer = .{ .quoting = .never },
        .condition = .{ .quoting = .always },
        .constraints = .{ .token = "constraint" },
    };
};

/// A class that components get by a condition.
pub const ComponentClassAssignment = struct {
    /// The name of the class.
    name: []const u8,
    /// An expression that is true for the components.
    condition: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{ .name = common.positional, .condition = .{ .quoting = .always } };
};

/// The design rules of a project: lists of a file that has no list around them.
pub const DesignRules = struct {
    /// The version of the format: 1.
    version: i64,
    /// Classes that components get.
    component_class_assignments: []const ComponentClassAssignment = &.{},
    /// Later rules win over earlier ones.
    rules: []const DesignRule = &.{},

    pub const schema: Schema(@This()) = .{
        .component_class_assignments = .{ .token = "assign_component_class" },
        .rules = .{ .token = "rule" },
    };

    pub const file: schema_language.File = .{
        .kind = "design-rules",
        .tokens = &.{},
        .endings = &.{".kicad_dru"},
        .versions = &.{.{ .from = 0, .major = 10 }},
        .newest = 1,
    };
};

test "the model of design rules" {
    const model = schema_language.schemaOf(DesignRules);
    try std.testing.expectEqualStrings("design-rules", model.file.?.kind);
}
