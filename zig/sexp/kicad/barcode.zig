//! Barcodes.
const common = @import("common.zig");
const geometry = @import("geometry.zig");
const Schema = @import("schema.zig").Schema;

/// The kind of a barcode.
pub const BarcodeType = enum { code39, code128, datamatrix, qr, microqr };

/// How much of a QR code may be damaged: from `L`, little, to `H`, much.
pub const ErrorCorrection = enum { L, M, Q, H };

/// How far the filled area reaches beyond the bars of a barcode.
pub const BarcodeMargins = struct {
    x: f64,
    y: f64,

    pub const schema: Schema(@This()) = .{ .x = common.positional_length, .y = common.positional_length };
};

/// A barcode on a board or of a footprint.
pub const Barcode = struct {
    locked: bool = false,
    at: geometry.Position,
    layer: []const u8,
    size: geometry.Size,
    /// What it says.
    text: []const u8,
    /// How large the letters below the bars are.
    text_height: ?f64 = null,
    type: BarcodeType,
    /// Of QR codes.
    error_correction: ?ErrorCorrection = null,
    /// Whether the text below the bars is hidden.
    hide: ?bool = null,
    /// Whether the bars are cut out of a filled area.
    knockout: ?bool = null,
    margins: ?BarcodeMargins = null,
    uuid: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{
        .text_height = common.length,
        .error_correction = .{ .token = "ecc_level" },
        .hide = common.yes_no,
        .knockout = common.yes_no,
        .uuid = common.uuid,
    };
};
