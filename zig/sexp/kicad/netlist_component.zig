//! The components of netlists.
const common = @import("common.zig");
const Schema = @import("schema.zig").Schema;

/// A property of a component, or of a component in a variant.
pub const NetlistProperty = struct {
    /// The name of the property.
    name: []const u8,
    /// Missing for properties that are there or not, such as `dnp`.
    value: ?[]const u8 = null,
};

/// A field of a component or of a symbol of a library.
pub const NetlistField = struct {
    /// The name of the field.
    name: []const u8,
    /// Missing where the field is empty.
    value: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{ .value = common.positional };
};

/// Fields.
pub const NetlistFields = struct {
    /// Its fields.
    fields: []const NetlistField = &.{},

    pub const schema: Schema(@This()) = .{ .fields = .{ .token = "field" } };
};

/// Where a component's symbol comes from.
pub const NetlistLibrarySource = struct {
    /// The library.
    library: []const u8,
    /// The name of the symbol.
    part: []const u8,
    /// What the symbol is, in words for people.
    description: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{ .library = .{ .token = "lib" } };
};

/// Where a component is in the hierarchy.
pub const NetlistSheetPath = struct {
    /// The path by names: `/power/`.
    names: []const u8,
    /// The path by ids.
    tstamps: []const u8,
};

/// The classes of a component.
pub const NetlistComponentClasses = struct {
    /// The names of the classes.
    classes: []const []const u8 = &.{},

    pub const schema: Schema(@This()) = .{ .classes = .{ .token = "class", .form = .repeated } };
};

/// Pins that are connected inside a component.
pub const NetlistJumperGroup = struct {
    /// The numbers of the pins.
    pins: []const []const u8 = &.{},

    pub const schema: Schema(@This()) = .{ .pins = .{ .token = "pin", .form = .repeated } };
};

/// All groups of pins that are connected inside a component.
pub const NetlistJumperGroups = struct {
    /// Each is a group of its own.
    groups: []const NetlistJumperGroup = &.{},

    pub const schema: Schema(@This()) = .{ .groups = .{ .token = "group" } };
};

/// A pin of a unit.
pub const NetlistUnitPin = struct {
    /// The number of the pin.
    number: []const u8,

    pub const schema: Schema(@This()) = .{ .number = .{ .token = "num" } };
};

/// The pins of a unit.
pub const NetlistUnitPins = struct {
    /// The pins.
    pins: []const NetlistUnitPin = &.{},

    pub const schema: Schema(@This()) = .{ .pins = .{ .token = "pin" } };
};

/// A unit of a component.
pub const NetlistUnit = struct {
    /// `A`, or what the symbol calls it.
    name: []const u8,
    /// The pins.
    pins: ?NetlistUnitPins = null,
};

/// The units of a component.
pub const NetlistUnits = struct {
    /// Its units.
    units: []const NetlistUnit = &.{},

    pub const schema: Schema(@This()) = .{ .units = .{ .token = "unit" } };
};

/// What is different about a component in a variant; in the list of all variants, what the variant is.
pub const NetlistVariant = struct {
    /// The name of the variant.
    name: []const u8,
    /// What the variant is, in words for people.
    description: ?[]const u8 = null,
    /// Properties that are different: `dnp` as `0` or `1`, for example.
    properties: []const NetlistProperty = &.{},
    /// Fields that are different.
    fields: ?NetlistFields = null,

    pub const schema: Schema(@This()) = .{ .properties = .{ .token = "property" } };
};

/// Variants of the design, or of a component.
pub const NetlistVariants = struct {
    /// One for each variant.
    variants: []const NetlistVariant = &.{},

    pub const schema: Schema(@This()) = .{ .variants = .{ .token = "variant" } };
};

/// A component: a part that the board has.
pub const NetlistComponent = struct {
    /// `R1`.
    reference: []const u8,
    /// The value: `10k`.
    value: ?[]const u8 = null,
    /// The library and the footprint in it: `Resistor_SMD:R_0805_2012Metric`.
    footprint: ?[]const u8 = null,
    /// Where its datasheet is; `~` for none.
    datasheet: ?[]const u8 = null,
    /// What it is, in words for people.
    description: ?[]const u8 = null,
    /// Its fields.
    fields: ?NetlistFields = null,
    /// Where its symbol comes from.
    library_source: ?NetlistLibrarySource = null,
    /// Fields of the symbol and of its sheet, and marks such as `dnp`.
    properties: []const NetlistProperty = &.{},
    /// What is different in variants of the design.
    variants: ?NetlistVariants = null,
    /// Whether pins of the same number are connected inside the part: `1`.
    duplicate_pin_numbers_are_jumpers: ?[]const u8 = null,
    /// Which pins are connected inside the part.
    jumper_pin_groups: ?NetlistJumperGroups = null,
    /// Where it is in the hierarchy.
    sheet_path: ?NetlistSheetPath = null,
    /// The classes that it belongs to.
    component_classes: ?NetlistComponentClasses = null,
    /// The ids of its units' symbols, the first one's last; one id in version 5.
    tstamps: []const []const u8 = &.{},
    /// Its units.
    units: ?NetlistUnits = null,

    pub const schema: Schema(@This()) = .{
        .reference = .{ .token = "ref" },
        .description = .{ .since = 6 },
        .library_source = .{ .token = "libsource" },
        .properties = .{ .token = "property", .since = 6 },
        .variants = .{ .since = 6 },
        .duplicate_pin_numbers_are_jumpers = .{ .since = 6 },
        .jumper_pin_groups = .{ .since = 6 },
        .sheet_path = .{ .token = "sheetpath" },
        .component_classes = .{ .since = 6 },
        .tstamps = .{ .aliases = &.{.{ .token = "tstamp", .until = 5 }} },
        .units = .{ .since = 6 },
    };
};

/// All components.
pub const NetlistComponents = struct {
    /// One for each part.
    components: []const NetlistComponent = &.{},

    pub const schema: Schema(@This()) = .{ .components = .{ .token = "comp" } };
};

/// A symbol of a group.
pub const NetlistGroupMember = struct {
    /// The id of the symbol.
    uuid: []const u8,
};

/// The symbols of a group.
pub const NetlistGroupMembers = struct {
    /// The symbols of the group.
    members: []const NetlistGroupMember = &.{},

    pub const schema: Schema(@This()) = .{ .members = .{ .token = "member" } };
};

/// Symbols that belong together in the schematic.
pub const NetlistGroup = struct {
    /// Empty for a group without a name.
    name: []const u8,
    /// What identifies it in its file.
    uuid: []const u8,
    /// The design block that it is made from: its library and name.
    lib_id: ?[]const u8 = null,
    /// The symbols of the group.
    members: ?NetlistGroupMembers = null,
};

/// All groups.
pub const NetlistGroups = struct {
    /// Each is a group of its own.
    groups: []const NetlistGroup = &.{},

    pub const schema: Schema(@This()) = .{ .groups = .{ .token = "group" } };
};
