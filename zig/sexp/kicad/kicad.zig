//! KiCad's files as models: what their lists hold, in all versions.
pub const schema = @import("schema.zig");
pub const barcode = @import("barcode.zig");
pub const board = @import("board.zig");
pub const board_text = @import("board_text.zig");
pub const dimension = @import("dimension.zig");
pub const drill = @import("drill.zig");
pub const embedded = @import("embedded.zig");
pub const footprint = @import("footprint.zig");
pub const footprint_model = @import("footprint_model.zig");
pub const footprint_property = @import("footprint_property.zig");
pub const generated = @import("generated.zig");
pub const geometry = @import("geometry.zig");
pub const graphics = @import("graphics.zig");
pub const group = @import("group.zig");
pub const marker = @import("marker.zig");
pub const net = @import("net.zig");
pub const old_setup = @import("old_setup.zig");
pub const pad = @import("pad.zig");
pub const pad_shape = @import("pad_shape.zig");
pub const padstack = @import("padstack.zig");
pub const page = @import("page.zig");
pub const plot = @import("plot.zig");
pub const points = @import("points.zig");
pub const setup = @import("setup.zig");
pub const stackup = @import("stackup.zig");
pub const stroke = @import("stroke.zig");
pub const table = @import("table.zig");
pub const teardrops = @import("teardrops.zig");
pub const text = @import("text.zig");
pub const text_box = @import("text_box.zig");
pub const track = @import("track.zig");
pub const variant = @import("variant.zig");
pub const zone = @import("zone.zig");
pub const zone_fill = @import("zone_fill.zig");

test {
    _ = schema;
    _ = board;
    _ = footprint;
}
