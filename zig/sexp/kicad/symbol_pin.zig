//! The pins of symbols.
const common = @import("common.zig");
const geometry = @import("geometry.zig");
const Effects = @import("text.zig").Effects;
const Schema = @import("schema.zig").Schema;

/// What a pin does electrically.
pub const PinType = enum {
    input,
    output,
    bidirectional,
    tri_state,
    passive,
    /// Not connected inside the part.
    free,
    unspecified,
    power_in,
    power_out,
    open_collector,
    open_emitter,
    /// Must not be connected.
    no_connect,
    /// The word of early versions 6 for `no_connect`.
    unconnected,
};

/// What a pin looks like.
pub const PinShape = enum {
    line,
    inverted,
    clock,
    inverted_clock,
    input_low,
    clock_low,
    output_low,
    edge_clock_high,
    non_logic,
};

/// The name of a pin.
pub const PinName = struct {
    /// The name; `~` for none.
    text: []const u8,
    /// How the text looks.
    effects: ?Effects = null,

    pub const schema: Schema(@This()) = .{ .text = common.positional };
};

/// The number of a pin.
pub const PinNumber = struct {
    /// A number or another short text: `1`, `A12`.
    text: []const u8,
    /// How the text looks.
    effects: ?Effects = null,

    pub const schema: Schema(@This()) = .{ .text = common.positional };
};

/// Another function that a pin can have.
pub const AlternatePin = struct {
    /// What the pin is called then.
    name: []const u8,
    /// What it does electrically.
    type: PinType,
    /// What it looks like.
    shape: PinShape,

    pub const schema: Schema(@This()) = .{
        .name = common.positional,
        .type = common.positional,
        .shape = common.positional,
    };
};

/// A pin of a symbol.
pub const SymbolPin = struct {
    /// What it does electrically.
    type: PinType,
    /// What it looks like.
    shape: PinShape,
    /// Where wires meet it. The angle points from there to the symbol.
    at: geometry.Position,
    /// From where wires meet it to the symbol.
    length: f64,
    /// Whether it isn't drawn.
    hide: bool = false,
    /// Its name.
    name: ?PinName = null,
    /// Its number.
    number: ?PinNumber = null,
    /// Other functions that it can have.
    alternates: []const AlternatePin = &.{},

    pub const schema: Schema(@This()) = .{
        .type = common.positional,
        .shape = common.positional,
        .length = common.length,
        .hide = .{ .flag = .word_until_8 },
        .alternates = .{ .token = "alternate" },
    };
};
