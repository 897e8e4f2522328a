//! Fields of symbols and properties of footprints in variants.

/// The text that a field or a property has in a variant.
pub const VariantField = struct {
    /// The name of the field or property.
    name: []const u8,
    /// Its text in the variant.
    value: []const u8,
};
