const std = @import("std");
const Board = @import("board.zig").Board;
const Footprint = @import("footprint.zig").Footprint;
const Schematic = @import("schematic.zig").Schematic;
const schema = @import("schema.zig");
const testing = @import("../testing.zig");
const view = @import("view.zig");
const Fixture = testing.Fixture;
const expect = std.testing.expect;
const expectEqual = std.testing.expectEqual;
const expectError = std.testing.expectError;

const board_5 =
    \\(kicad_pcb (version 20171130) (host pcbnew 5.1.9)
    \\  (general (thickness 1.6) (drawings 2))
    \\  (page A4)
    \\  (layers
    \\    (0 F.Cu signal)
    \\    (31 B.Cu signal hide)
    \\  )
    \\  (net 0 "")
    \\  (net 1 GND)
    \\  (module R_0603 (layer F.Cu) (tedit 5A030096) (tstamp 5A02FEF8)
    \\    (at 120.5 80 90)
    \\    (descr "a resistor")
    \\    (path /5A02E0C1)
    \\    (attr smd)
    \\    (fp_text reference R1 (at 0 -1.5) (layer F.SilkS) hide
    \\      (effects (font (size 1 1) (thickness 0.15)))
    \\    )
    \\    (fp_line (start -1 1) (end 1 1) (layer F.CrtYd) (width 0.05))
    \\    (pad 1 smd rect (at -0.75 0 90) (size 0.8 0.9) (layers F.Cu F.Paste F.Mask)
    \\      (net 1 GND))
    \\  )
    \\  (segment (start 1 2) (end 3 4) (width 0.25) (layer F.Cu) (net 1) (status 400000))
    \\  (via (at 3 4) (size 0.6) (drill 0.3) (layers F.Cu B.Cu) (net 1))
    \\)
    \\
;

const footprint_7 =
    \\(footprint "R_0603" (version 20221018) (generator pcbnew)
    \\  (layer "F.Cu")
    \\  (tags "resistor")
    \\  (attr smd exclude_from_bom)
    \\  (fp_text reference "REF**" (at 0 -1.5 unlocked) (layer "F.SilkS")
    \\      (effects (font (size 1 1) (thickness 0.15) bold))
    \\    (tstamp 3ab1f2a6-8a6e-4a32-b4de-14fa2b3ea4f6)
    \\  )
    \\  (fp_line (start -1 1) (end 1 1)
    \\    (stroke (width 0.05) (type solid)) (layer "F.CrtYd") (tstamp 7dc1b1c0-1b9d-4a43-a3a3-0b8b0a4f0f6d))
    \\  (pad "1" smd roundrect (at -0.825 0) (size 0.8 0.95) (layers "F.Cu" "F.Paste" "F.Mask") (roundrect_rratio 0.25) (tstamp 11))
    \\)
    \\
;

const board_9 =
    "(kicad_pcb\n" ++
    "\t(version 20241229)\n" ++
    "\t(generator \"pcbnew\")\n" ++
    "\t(generator_version \"9.0\")\n" ++
    "\t(general\n\t\t(thickness 1.6)\n\t)\n" ++
    "\t(paper \"A4\")\n" ++
    "\t(layers\n\t\t(0 \"F.Cu\" signal)\n\t\t(2 \"B.Cu\" signal)\n\t)\n" ++
    "\t(net 0 \"\")\n" ++
    "\t(net 1 \"GND\")\n" ++
    "\t(gr_line\n\t\t(start 0 0)\n\t\t(end 10 0)\n\t\t(stroke\n\t\t\t(width 0.05)\n\t\t\t(type default)\n\t\t)\n\t\t(layer \"Edge.Cuts\")\n\t\t(uuid \"a\")\n\t)\n" ++
    "\t(segment\n\t\t(start 1 2)\n\t\t(end 3 4)\n\t\t(width 0.25)\n\t\t(layer \"F.Cu\")\n\t\t(net 1)\n\t\t(uuid \"b\")\n\t)\n" ++
    "\t(via\n\t\t(at 3 4)\n\t\t(size 0.6)\n\t\t(drill 0.3)\n\t\t(layers \"F.Cu\" \"B.Cu\")\n\t\t(net 1)\n\t\t(uuid \"c\")\n\t)\n" ++
    "\t(segment\n\t\t(start 5 6)\n\t\t(end 7 8)\n\t\t(width 0.25)\n\t\t(locked yes)\n\t\t(layer \"B.Cu\")\n\t\t(net 1)\n\t\t(uuid \"d\")\n\t)\n" ++
    "\t(embedded_fonts no)\n" ++
    ")\n";

const board_10 =
    "(kicad_pcb\n" ++
    "\t(version 20260206)\n" ++
    "\t(generator \"pcbnew\")\n" ++
    "\t(generator_version \"10.0\")\n" ++
    "\t(paper \"User\" 100 80)\n" ++
    "\t(layers\n\t\t(0 \"F.Cu\" signal)\n\t)\n" ++
    "\t(segment\n\t\t(start 1 2)\n\t\t(end 3 4)\n\t\t(width 0.25)\n\t\t(layer \"F.Cu\")\n\t\t(net \"GND\")\n\t\t(uuid \"b\")\n\t)\n" ++
    "\t(via blind\n\t\t(at 3 4)\n\t\t(size 0.6)\n\t\t(drill 0.3)\n\t\t(layers \"F.Cu\" \"In1.Cu\")\n\t\t(capping none)\n\t\t(net \"GND\")\n\t\t(uuid \"c\")\n\t)\n" ++
    ")\n";

/// Expects that the text of a fixture is `source` with each first piece replaced by the second.
fn expectChanges(fixture: *Fixture, source: []const u8, changes: []const [2][]const u8) !void {
    var expected = source;
    for (changes) |change| {
        try expectEqual(1, std.mem.count(u8, expected, change[0]));
        expected = try std.mem.replaceOwned(u8, fixture.arena.allocator(), expected, change[0], change[1]);
    }
    try fixture.expectWritten(expected);
}

test "a board of version 5 is read by its old tokens and bare words" {
    var fixture: Fixture = undefined;
    try fixture.init(&std.testing.allocator, board_5, .{});
    defer fixture.deinit();
    const board = try view.rootOf(Board, fixture.tree);
    try expectEqual(20171130, try board.get(.version));
    try expect((try (try board.get(.paper)).?.get(.size)).equals("A4"));
    try expectEqual(1.6, try (try board.get(.general)).?.get(.thickness));
    var layers = (try board.get(.layers)).?.get(.layers);
    const front = layers.next().?;
    try expect((try front.get(.name)).equals("F.Cu"));
    try expectEqual(false, try front.get(.hide));
    const back = layers.next().?;
    try expectEqual(31, try back.get(.number));
    try expectEqual(.signal, try back.get(.type));
    try expectEqual(true, try back.get(.hide));
    try expectEqual(null, layers.next());

    var footprints = board.get(.footprints);
    const footprint = footprints.next().?;
    try expectEqual(null, footprints.next());
    try expect((try footprint.get(.uuid)).?.equals("5A02FEF8"));
    try expectEqual(90, try (try footprint.get(.at)).?.get(.angle));
    var attributes = footprint.get(.attributes);
    try expectEqual(.smd, try attributes.next());
    try expectEqual(null, try attributes.next());
    var graphics = footprint.get(.graphics);
    const reference = graphics.next().?.text;
    try expect((try reference.get(.text)).equals("R1"));
    try expectEqual(true, try reference.get(.hide));
    const line = graphics.next().?.line;
    try expectEqual(0.05, try line.get(.width));
    try expectEqual(null, try line.get(.stroke));
    try expectEqual(null, graphics.next());
    var pads = footprint.get(.pads);
    const pad = pads.next().?;
    try expect((try pad.get(.number)).equals("1"));
    try expectEqual(.rect, try pad.get(.shape));
    try expect((try (try pad.get(.net)).?.get(.name)).?.equals("GND"));
    var pad_layers = pad.get(.layers);
    for ([_][]const u8{ "F.Cu", "F.Paste", "F.Mask" }) |expected| try expect((try pad_layers.next()).?.equals(expected));
    try expectEqual(null, try pad_layers.next());
}

test "what is new in a file of version 5 is spelled and placed as there" {
    var fixture: Fixture = undefined;
    try fixture.init(&std.testing.allocator, board_5, .{});
    defer fixture.deinit();
    const host = fixture.host;
    const board = try view.rootOf(Board, fixture.tree);
    var footprints = board.get(.footprints);
    const footprint = footprints.next().?;
    try footprint.set(host, .locked, true);
    try footprint.set(host, .tags, "small part");
    try footprint.set(host, .description, null);
    var pads = footprint.get(.pads);
    const pad = pads.next().?;
    try pad.set(host, .zone_connection, 2);
    try pad.set(host, .number, "A1");
    try (try pad.get(.size)).set(host, .height, 1.25);
    try (try pad.get(.at)).set(host, .angle, 0);
    var graphics = footprint.get(.graphics);
    const reference = graphics.next().?.text;
    try reference.set(host, .hide, false);
    try reference.set(host, .text, "R-2");
    try expectError(error.WrongVersion, footprint.set(host, .generator, "pcbnew"));
    try expectError(error.WrongVersion, board.set(host, .generator_version, "9.0"));
    try expectError(error.NotFinite, pad.set(host, .clearance, std.math.nan(f64)));
    try expectChanges(&fixture, board_5, &.{
        .{ "(module R_0603 (layer", "(module R_0603 locked (layer" },
        .{ "(descr \"a resistor\")", "(tags \"small part\")" },
        .{ "reference R1 (at 0 -1.5) (layer F.SilkS) hide", "reference \"R-2\" (at 0 -1.5) (layer F.SilkS)" },
        .{ "(pad 1 smd rect (at -0.75 0 90) (size 0.8 0.9)", "(pad A1 smd rect (at -0.75 0 0) (size 0.8 1.25)" },
        .{ "(net 1 GND))\n", "(net 1 GND)\n      (zone_connect 2))\n" },
    });
}

test "flags and identifiers of version 7 are spelled as there" {
    var fixture: Fixture = undefined;
    try fixture.init(&std.testing.allocator, footprint_7, .{});
    defer fixture.deinit();
    const host = fixture.host;
    const footprint = try view.rootOf(Footprint, fixture.tree);
    try expectEqual(null, try footprint.get(.uuid));
    try footprint.set(host, .uuid, "01234567-89ab-cdef-0123-456789abcdef");
    try footprint.set(host, .description, "x");
    try footprint.append(host, .attributes, .dnp);
    var graphics = footprint.get(.graphics);
    const reference = graphics.next().?.text;
    try reference.set(host, .hide, true);
    const at = try reference.get(.at);
    try expectEqual(true, try at.get(.unlocked));
    try at.set(host, .angle, 90);
    const font = (try (try reference.get(.effects)).?.get(.font)).?;
    try font.set(host, .bold, false);
    try font.set(host, .italic, true);
    var pads = footprint.get(.pads);
    const pad = pads.next().?;
    try pad.set(host, .corner_radius_ratio, 1.0 / 3.0);
    try pad.set(host, .remove_unused_layers, true);
    try pad.append(host, .chamfered_corners, .top_left);
    try pad.append(host, .chamfered_corners, .top_right);
    try expectChanges(&fixture, footprint_7, &.{
        .{ "(layer \"F.Cu\")\n", "(layer \"F.Cu\")\n  (tstamp 01234567-89ab-cdef-0123-456789abcdef)\n  (descr \"x\")\n" },
        .{ "smd exclude_from_bom", "smd exclude_from_bom dnp" },
        .{ "(at 0 -1.5 unlocked) (layer \"F.SilkS\")", "(at 0 -1.5 90 unlocked) (layer \"F.SilkS\") hide" },
        .{ "(thickness 0.15) bold", "(thickness 0.15) italic" },
        .{ "\"F.Mask\") (roundrect_rratio 0.25)", "\"F.Mask\") (remove_unused_layers) (roundrect_rratio 0.3333333333) (chamfer top_left top_right)" },
    });
}

test "a board as KiCad 9 saves it stays so" {
    var fixture: Fixture = undefined;
    try fixture.init(&std.testing.allocator, board_9, .{});
    defer fixture.deinit();
    const host = fixture.host;
    const board = try view.rootOf(Board, fixture.tree);
    var tracks = board.get(.tracks);
    const first = tracks.next().?.segment;
    const via = tracks.next().?.via;
    const second = tracks.next().?.segment;
    try expectEqual(null, tracks.next());
    var segments = board.get(.segments);
    try expectEqual(first.list.node, segments.next().?.list.node);
    try expectEqual(second.list.node, segments.next().?.list.node);
    try expectEqual(null, segments.next());

    try first.set(host, .locked, true);
    try second.set(host, .locked, false);
    try via.set(host, .type, .blind);
    try via.set(host, .free, true);
    try via.set(host, .drill, null);
    try via.set(host, .uuid, "new");
    try (try first.get(.end)).set(host, .x, 0.1 + 0.2);
    const net = (try second.get(.net)).?;
    try net.set(host, .name, "GND");
    const copy = try board.insertCopy(host, .tracks, second);
    try copy.segment.set(host, .width, 0.5);
    const line = try board.insertSource(host, .graphics, "(gr_line (start 0 0) (end 0 5) (layer \"Edge.Cuts\"))", &fixture.details);
    try line.line.set(host, .uuid, "e");
    try board.remove(host, .tracks, first.list.node);
    try board.clear(host, .embedded_fonts);
    const copied = "\t(segment\n\t\t(start 5 6)\n\t\t(end 7 8)\n\t\t(width 0.5)\n\t\t(locked no)\n\t\t(layer \"B.Cu\")\n\t\t(net 1 \"GND\")\n\t\t(uuid \"d\")\n\t)\n";
    try expectChanges(&fixture, board_9, &.{
        .{ "\t(segment\n\t\t(start 1 2)\n\t\t(end 3 4)\n\t\t(width 0.25)\n\t\t(layer \"F.Cu\")\n\t\t(net 1)\n\t\t(uuid \"b\")\n\t)\n", "\t(gr_line\n\t\t(start 0 0)\n\t\t(end 0 5)\n\t\t(layer \"Edge.Cuts\")\n\t\t(uuid \"e\")\n\t)\n" },
        .{ "\t(via\n", "\t(via blind\n" },
        .{ "\t\t(drill 0.3)\n", "" },
        .{ "\"B.Cu\")\n\t\t(net 1)\n\t\t(uuid \"c\")", "\"B.Cu\")\n\t\t(free yes)\n\t\t(net 1)\n\t\t(uuid \"new\")" },
        .{ "(locked yes)", "(locked no)" },
        .{ "\"B.Cu\")\n\t\t(net 1)\n\t\t(uuid \"d\")\n\t)\n", "\"B.Cu\")\n\t\t(net 1 \"GND\")\n\t\t(uuid \"d\")\n\t)\n" ++ copied },
        .{ "\t(embedded_fonts no)\n", "" },
    });
}

test "nets of version 10 have names only" {
    var fixture: Fixture = undefined;
    try fixture.init(&std.testing.allocator, board_10, .{});
    defer fixture.deinit();
    const host = fixture.host;
    const board = try view.rootOf(Board, fixture.tree);
    const paper = (try board.get(.paper)).?;
    try expectEqual(80, try paper.get(.height));
    // Without the width, the height would be the width.
    try expectError(error.Ambiguous, paper.set(host, .width, null));
    try paper.set(host, .portrait, true);
    var tracks = board.get(.tracks);
    const segment = tracks.next().?.segment;
    const net = (try segment.get(.net)).?;
    try expectEqual(null, try net.get(.number));
    try expectError(error.WrongVersion, net.set(host, .number, 1));
    try net.set(host, .name, "12");
    try expect((try net.get(.name)).?.equals("12"));
    const via = tracks.next().?.via;
    try expectEqual(.blind, try via.get(.type));
    try expectEqual(.none, try via.get(.capping));
    try via.set(host, .capping, .yes);
    try via.set(host, .type, null);
    try via.set(host, .filling, .none);
    try expectChanges(&fixture, board_10, &.{
        .{ "100 80", "100 80 portrait" },
        .{ "(layer \"F.Cu\")\n\t\t(net \"GND\")", "(layer \"F.Cu\")\n\t\t(net \"12\")" },
        .{ "(via blind", "(via" },
        .{ "(capping none)", "(capping yes)\n\t\t(filling none)" },
    });
}

const schematic_9 =
    "(kicad_sch\n" ++
    "\t(version 20250114)\n" ++
    "\t(uuid \"a\")\n" ++
    "\t(paper \"A4\")\n" ++
    "\t(lib_symbols)\n" ++
    "\t(label \"CLK \\\"x\\\"\"\n" ++
    "\t\t(at 1 2 0)\n" ++
    "\t\t(effects (font (size 1 1)) (justify left bottom sideways))\n" ++
    "\t)\n" ++
    "\t(symbol\n" ++
    "\t\t(lib_id \"Device:R\")\n" ++
    "\t\t(at 1 nan 0)\n" ++
    "\t\t(in_bom maybe)\n" ++
    "\t\t(dnp)\n" ++
    "\t\t(mirror z)\n" ++
    "\t\t(uuid)\n" ++
    "\t)\n" ++
    "\t(sheet)\n" ++
    ")\n";

test "what is missing, unreadable or unknown is told" {
    var fixture: Fixture = undefined;
    try fixture.init(&std.testing.allocator, schematic_9, .{});
    defer fixture.deinit();
    const host = fixture.host;
    try expectError(error.UnknownRoot, view.rootOf(Board, fixture.tree));
    const schematic = try view.rootOf(Schematic, fixture.tree);
    var labels = schematic.get(.labels);
    const label = labels.next().?;
    const text = try label.get(.text);
    try expect(text.equals("CLK \"x\""));
    const owned = try text.toOwned(std.testing.allocator);
    defer std.testing.allocator.free(owned);
    try std.testing.expectEqualStrings("CLK \"x\"", owned);
    var buffer: [20]u8 = undefined;
    try std.testing.expectEqualStrings(owned, try std.fmt.bufPrint(&buffer, "{f}", .{text}));
    var words = (try (try label.get(.effects)).?.get(.justify)).?.get(.words);
    try expectEqual(.left, try words.next());
    try expectEqual(.bottom, try words.next());
    try expectError(error.UnknownWord, words.next());
    try std.testing.expectEqualStrings("sideways", fixture.tree.textOf(words.node));
    try expectEqual(null, try words.next());

    var symbols = schematic.get(.symbols);
    const symbol = symbols.next().?;
    try expectError(error.InvalidValue, (try symbol.get(.at)).get(.y));
    try expectError(error.InvalidValue, symbol.get(.in_bom));
    try expectEqual(true, try symbol.get(.dnp));
    try expectEqual(true, try symbol.get(.on_board));
    try expectEqual(1, try symbol.get(.unit));
    try expectEqual(null, try symbol.get(.uuid));
    try expectError(error.UnknownWord, symbol.get(.mirror));
    try expect(symbol.text(.mirror).?.equals("z"));
    var sheets = schematic.get(.sheets);
    try expectError(error.MissingField, sheets.next().?.get(.at));

    // All of it can be mended in place. What says the default already is not added.
    try (try symbol.get(.at)).set(host, .y, 2);
    try symbol.set(host, .in_bom, false);
    try symbol.set(host, .dnp, false);
    try symbol.set(host, .on_board, true);
    try symbol.set(host, .exclude_from_sim, false);
    try symbol.setWord(host, .mirror, "xy");
    try symbol.set(host, .uuid, "u");
    try symbol.set(host, .unit, 2);
    try label.set(host, .text, "A\n");
    try expectChanges(&fixture, schematic_9, &.{
        .{ "\"CLK \\\"x\\\"\"", "\"A\\n\"" },
        .{ "1 nan 0)", "1 2 0)" },
        .{ "maybe", "no" },
        .{ "(dnp)", "(dnp no)" },
        .{ "(mirror z)", "(mirror xy)\n\t\t(unit 2)" },
        .{ "(uuid)", "(uuid \"u\")" },
    });
}

test "flags of version 6 that are not set by default are written where the word can't say it" {
    const source =
        \\(kicad_sch (version 20211123) (generator eeschema) (paper "A4")
        \\  (symbol (lib_id "Device:R") (at 1 2 0) in_bom dnp fields_autoplaced)
        \\)
    ;
    var fixture: Fixture = undefined;
    try fixture.init(&std.testing.allocator, source, .{});
    defer fixture.deinit();
    const host = fixture.host;
    var symbols = (try view.rootOf(Schematic, fixture.tree)).get(.symbols);
    const symbol = symbols.next().?;
    try symbol.set(host, .in_bom, false);
    try symbol.set(host, .fields_autoplaced, false);
    try symbol.set(host, .on_board, false);
    try expectError(error.WrongVersion, symbol.set(host, .dnp, false));
    try symbol.clear(host, .dnp);
    try fixture.expectWritten(
        \\(kicad_sch (version 20211123) (generator eeschema) (paper "A4")
        \\  (symbol (lib_id "Device:R") (at 1 2 0) (in_bom no) (on_board no))
        \\)
    );
    try symbol.set(host, .fields_autoplaced, true);
    try symbol.set(host, .in_bom, true);
    try expectEqual(true, try symbol.get(.fields_autoplaced));
    try fixture.expectWritten(
        \\(kicad_sch (version 20211123) (generator eeschema) (paper "A4")
        \\  (symbol (lib_id "Device:R") (at 1 2 0) (in_bom yes) (on_board no) (fields_autoplaced))
        \\)
    );
}

test "bytes are decoded" {
    // A frame of Zstandard with one raw block.
    const frame = "\x28\xB5\x2F\xFD\x20\x03\x19\x00\x00abc";
    const encoder = std.base64.standard.Encoder;
    var letters: [encoder.calcSize(frame.len)]u8 = undefined;
    const encoded = encoder.encode(&letters, frame);
    const source = try std.mem.concat(std.testing.allocator, u8, &.{
        "(footprint \"x\" (version 20241229) (image (at 0 0) (data \"QUJ\" \"D\"))\n" ++
            "(embedded_files (file (name \"a\") (data |",
        encoded[0..8],
        "\n",
        encoded[8..],
        "|)) (file (name \"b\") (data |!|)) (file (name \"c\") (data |QUJD|)) (file (name \"d\"))))",
    });
    defer std.testing.allocator.free(source);
    var fixture: Fixture = undefined;
    try fixture.init(&std.testing.allocator, source, .{});
    defer fixture.deinit();
    const footprint = try view.rootOf(Footprint, fixture.tree);
    var images = footprint.get(.images);
    try expectContent("ABC", try images.next().?.get(.data));
    var files = (try footprint.get(.embedded_files)).?.get(.files);
    try expectContent("abc", (try files.next().?.get(.data)).?);
    try expectError(error.InvalidBase64, expectContent("", (try files.next().?.get(.data)).?));
    try expectError(error.InvalidCompression, expectContent("", (try files.next().?.get(.data)).?));
    try expectEqual(null, try files.next().?.get(.data));
}

fn expectContent(expected: []const u8, content: anytype) !void {
    const bytes = try content.decode(std.testing.allocator);
    defer std.testing.allocator.free(bytes);
    try std.testing.expectEqualStrings(expected, bytes);
}

test "copies of other documents take the token of their new place, and foreign lists are refused" {
    var fixture: Fixture = undefined;
    try fixture.init(&std.testing.allocator, board_9, .{});
    defer fixture.deinit();
    var other: Fixture = undefined;
    try other.init(&std.testing.allocator, footprint_7, .{});
    defer other.deinit();
    const board = try view.rootOf(Board, fixture.tree);
    const footprint = try view.rootOf(Footprint, other.tree);
    var lines = board.get(.lines);
    const line = lines.next().?;
    const copy = try footprint.insertCopy(other.host, .graphics, line);
    try std.testing.expectEqualStrings("fp_line", other.tree.headOf(copy.line.list.node));
    try copy.line.set(other.host, .locked, true);
    try expectChanges(&other, footprint_7, &.{.{
        "(tstamp 7dc1b1c0-1b9d-4a43-a3a3-0b8b0a4f0f6d))",
        "(tstamp 7dc1b1c0-1b9d-4a43-a3a3-0b8b0a4f0f6d))\n" ++
            "  (fp_line (start 0 0) (end 10 0)\n    (stroke (width 0.05) (type default)) locked\n    (layer \"Edge.Cuts\")\n    (uuid \"a\"))",
    }});

    const rows = fixture.tree.nodes.len;
    try expectError(error.NotOfField, board.insertSource(fixture.host, .tracks, "(gr_line)", &fixture.details));
    try expectError(error.NotOfField, board.insertSource(fixture.host, .tracks, "segment", &fixture.details));
    try expectError(error.UnterminatedList, board.insertSource(fixture.host, .tracks, "(segment", &fixture.details));
    try expectError(error.WrongVersion, board.insertSource(fixture.host, .net_classes, "(net_class a)", &fixture.details));
    try expectError(error.NotOfField, board.remove(fixture.host, .tracks, line.list.node));
    try expectEqual(rows, fixture.tree.nodes.len);
    try fixture.expectWritten(board_9);
}

test "a single list takes the place of the one that is there" {
    var fixture: Fixture = undefined;
    try fixture.init(&std.testing.allocator, board_9, .{});
    defer fixture.deinit();
    const board = try view.rootOf(Board, fixture.tree);
    const general = try board.insertSource(fixture.host, .general, "(general (thickness 0.8))", &fixture.details);
    try expectEqual(0.8, try general.get(.thickness));
    const block = try board.insertSource(fixture.host, .title_block, "(title_block (title \"t\"))", &fixture.details);
    try block.set(fixture.host, .revision, "2");
    try expectChanges(&fixture, board_9, &.{
        .{ "(thickness 1.6)", "(thickness 0.8)" },
        .{ "\t(paper \"A4\")\n", "\t(paper \"A4\")\n\t(title_block\n\t\t(title \"t\")\n\t\t(rev \"2\")\n\t)\n" },
    });
}

/// Makes changes of every kind, one after the other. One that fails must leave the document as it was.
fn changeAll(allocator: std.mem.Allocator, number: usize) !void {
    var fixture: Fixture = undefined;
    try fixture.init(&allocator, if (number < 6) board_5 else board_9, .{});
    defer fixture.deinit();
    const before = try fixture.tree.write(.fromAllocator(&std.testing.allocator));
    defer std.testing.allocator.free(@as([]align(8) const u8, @alignCast(before.data)));
    applyChange(&fixture, number) catch |err| {
        try fixture.tree.verify(std.testing.allocator);
        const after = try fixture.tree.write(.fromAllocator(&std.testing.allocator));
        defer std.testing.allocator.free(@as([]align(8) const u8, @alignCast(after.data)));
        try std.testing.expectEqualStrings(before.data, after.data);
        return err;
    };
    try fixture.tree.verify(std.testing.allocator);
}

const change_count = 12;

fn applyChange(fixture: *Fixture, number: usize) !void {
    const host = fixture.host;
    const board = try view.rootOf(Board, fixture.tree);
    if (number < 6) {
        var footprints = board.get(.footprints);
        const footprint = footprints.next().?;
        var graphics = footprint.get(.graphics);
        const reference = graphics.next().?.text;
        var pads = footprint.get(.pads);
        const pad = pads.next().?;
        return switch (number) {
            0 => footprint.set(host, .locked, true),
            1 => footprint.set(host, .description, "new"),
            2 => reference.set(host, .hide, false),
            3 => pad.append(host, .layers, "B.Cu"),
            4 => (try pad.get(.at)).set(host, .angle, 0),
            else => footprint.clear(host, .graphics),
        };
    }
    var segments = board.get(.segments);
    const segment = segments.next().?;
    switch (number) {
        6 => _ = try board.insertSource(host, .tracks, "(via (at 1 2))", &fixture.details),
        7 => _ = try board.insertCopy(host, .segments, segment),
        8 => try board.remove(host, .tracks, segment.list.node),
        9 => _ = try board.insertSource(host, .general, "(general)", &fixture.details),
        10 => try board.clear(host, .nets),
        else => try (try segment.get(.net)).?.set(host, .name, "x"),
    }
}

test "a change without memory leaves everything as it was" {
    for (0..change_count) |number| try std.testing.checkAllAllocationFailures(std.testing.allocator, changeAll, .{number});
}
