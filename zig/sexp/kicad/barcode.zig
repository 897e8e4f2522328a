//! Barcodes.
const common = @import("common.zig");
const geometry = @import("geometry.zig");
const Schema = @import("schema.zig").Schema;

/// The kind of a barcode.
pub const BarcodeType = enum {
    code39,
    code128,
    datamatrix,
    qr,
    microqr,
    /// `datamatrix`, before version 10 was complete.
    data_matrix,
    /// `qr`, before version 10 was complete.
    qrcode,
    /// `microqr`, before version 10 was complete.
    micro_qr,
};

/// How much of a QR code may be damaged: from `L`, little, to `H`, much.
pub const ErrorCorrection = enum { L, M, Q, H };

/// How far the filled area reaches beyond the bars of a barcode.
pub const BarcodeMargins = struct {
    /// To the left and right.
    x: f64,
    /// Above and below.
    y: f64,

    pub const schema: Schema(@This()) = .{ .x = common.positional_length, .y = common.positional_length };
};

/// A barcode on a board or of a footprint.
pub const Barcode = struct {
    /// Whether it is protected from being moved.
    locked: bool = false,
    /// Where its middle is, and its direction.
    at: geometry.Position,
    /// The layer it is on.
    layer: []const u8,
    /// How large it is.
    size: geometry.Size,
    /// What it says.
    text: []const u8,
    /// How large the letters below the bars are.
    text_height: ?f64 = null,
    /// The kind of barcode.
    type: BarcodeType,
    /// Of QR codes.
    error_correction: ?ErrorCorrection = null,
    /// Whether the text below the bars is hidden.
    hide: ?bool = null,
    /// Whether the bars are cut out of a filled area.
    knockout: ?bool = null,
    /// How far the filled area reaches beyond the bars.
    margins: ?BarcodeMargins = null,
    /// Identifies it in its file, and through all versions of the file.
    uuid: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{
        .text_height = common.length,
        .error_correction = .{ .token = "ecc_level" },
        .hide = common.yes_no,
        .knockout = common.yes_no,
        .uuid = common.uuid,
    };
};
