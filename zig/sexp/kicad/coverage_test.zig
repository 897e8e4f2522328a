//! Files that have every field of the models of schematics and of the smaller kinds of file at least once.
const std = @import("std");
const check = @import("check.zig");
const match = @import("match.zig");
const schema = @import("schema.zig");
const testing = @import("../testing.zig");
const Netlist = @import("netlist.zig").Netlist;
const Tree = @import("../Tree.zig");
const ModelSchema = schema.ModelSchema;

const Sample = struct {
    kind: []const u8,
    text: []const u8,
};

const samples = [_]Sample{
    .{ .kind = "schematic", .text =
    \\(kicad_sch (version 20211123) (generator eeschema) (uuid 1) (paper "User" 300 200 portrait)
    \\  (lib_symbols (symbol "Device:R" (power) (pin_numbers hide) (pin_names (offset 0) hide) (in_bom yes) (on_board yes)
    \\    (property "Reference" "R" (id 0) (at 2 0 90) (effects (font (size 1 1)) hide))
    \\    (symbol "R_0_1"
    \\      (arc (start 0 1) (end 1 0) (radius (at 0 0) (length 1) (angles 0 90)) (stroke (width 0)) (fill (type none)))
    \\      (pin passive line (at 0 4 270) (length 1) hide (name "~" (effects (font (size 1 1)))) (number "1" (effects (font (size 1 1))))))))
    \\  (bus_alias "B" (members "A0" "A1"))
    \\  (bus_entry (at 1 1) (size 2.54 -2.54) (stroke (width 0) (type default) (color 0 0 0 0)) (uuid 2))
    \\  (bus (pts (xy 1 1) (xy 2 2)) (stroke (width 0)) (uuid 3))
    \\  (global_label "G" (shape input) (at 1 1 0) (fields_autoplaced) (effects (font (size 1 1)) (justify left)) (uuid 4)
    \\    (property "Intersheet References" "" (id 0) (at 1 1 0)))
    \\  (symbol (lib_name "R_1") (lib_id "Device:R") (at 1 2 0) (mirror x) (unit 1) (convert 2) (in_bom yes) (on_board yes) (fields_autoplaced) (uuid 5)
    \\    (property "Reference" "R1" (id 0) (at 1 2 0)) (pin "1" (uuid 6) (alternate "X")))
    \\  (sheet (at 1 1) (size 10 10) (fields_autoplaced) (stroke (width 0)) (fill (color 0 0 0 0.0000)) (uuid 7)
    \\    (property "Sheet name" "s" (id 0) (at 1 1 0)) (pin "P" input (at 1 1 180) (effects (font (size 1 1))) (uuid 8)))
    \\  (sheet_instances (path "/" (page "1")))
    \\  (symbol_instances (path "/5" (reference "R1") (unit 1) (value "1k") (footprint "R"))))
    },
    .{ .kind = "schematic", .text =
    \\(kicad_sch (version 20230121) (generator eeschema) (uuid 1) (paper "A4") (lib_symbols)
    \\  (text_box "t" (at 1 1 0) (size 5 5) (stroke (width 0) (type default)) (fill (type none)) (effects (font (size 1 1) bold)) (uuid 2))
    \\  (directive_label "" (length 2.54) (shape dot) (at 1 1 0) (fields_autoplaced) (effects (font (size 1 1))) (uuid 3)
    \\    (property "Netclass" "HV" (at 1 1 0) (show_name) (do_not_autoplace)))
    \\  (symbol (lib_id "Device:R") (at 1 2 0) (unit 1) (in_bom yes) (on_board yes) (dnp no) (uuid 5)
    \\    (default_instance (reference "R") (unit 1) (value "1k") (footprint ""))
    \\    (instances (project "p" (path "/1" (reference "R1") (unit 1))))))
    },
    .{ .kind = "schematic", .text =
    \\(kicad_sch (version 20260306) (generator "eeschema") (generator_version "10.0") (uuid "1") (paper "A4")
    \\  (title_block (title "t") (date "d") (rev "1") (company "c") (comment 1 "x"))
    \\  (lib_symbols)
    \\  (arc (start 0 0) (mid 1 1) (end 2 0) (stroke (width 0) (type solid)) (fill (type none)) (uuid "a"))
    \\  (bezier (pts (xy 0 0) (xy 1 1) (xy 2 2) (xy 3 3)) (stroke (width 0)) (fill (type none)) (uuid "b"))
    \\  (circle (center 0 0) (radius 1) (stroke (width 0)) (fill (type color) (color 1 2 3 0.5)) (uuid "c"))
    \\  (polyline (pts (xy 0 0) (xy 1 1)) (stroke (width 0)) (fill (type hatch) (color 0 0 0 1)) (uuid "d"))
    \\  (rectangle (start 0 0) (end 1 1) (radius 0.5) (stroke (width 0)) (fill (type none)) (uuid "e"))
    \\  (text "t" (exclude_from_sim no) (at 0 0 0)
    \\    (effects (font (face "F") (size 1 1) (line_spacing 1.2) (thickness 0.2) (bold yes) (italic yes) (color 1 2 3 1)) (justify left mirror) (href "#2")) (uuid "f"))
    \\  (text_box "t" (exclude_from_sim yes) (at 0 0 0) (size 1 1) (margins 1 2 3 4) (stroke (width 0)) (fill (type none)) (effects (font (size 1 1))) (uuid "g"))
    \\  (junction (at 0 0) (diameter 0) (color 0 0 0 0) (uuid "h"))
    \\  (no_connect (at 0 0) (uuid "i"))
    \\  (wire (pts (xy 0 0) (xy 1 1)) (stroke (width 0) (type dash_dot_dot)) (uuid "j"))
    \\  (image (at 0 0) (scale 2) (uuid "k") (data "QUJD"))
    \\  (table (column_count 1) (border (external yes) (header no) (stroke (width 0))) (separators (rows yes) (cols no) (stroke (width 0)))
    \\    (column_widths 10) (row_heights 5) (uuid "l")
    \\    (cells (table_cell "c" (exclude_from_sim no) (at 0 0 0) (size 10 5) (margins 1 1 1 1) (span 1 1) (fill (type none)) (effects (font (size 1 1))) (uuid "m"))))
    \\  (label "L" (at 0 0 0) (fields_autoplaced yes) (effects (font (size 1 1))) (uuid "n") (property "Netclass" "x" (at 0 0 0)))
    \\  (hierarchical_label "H" (shape tri_state) (at 0 0 0) (fields_autoplaced yes) (effects (font (size 1 1))) (uuid "o") (property "a" "b" (at 0 0 0)))
    \\  (rule_area (exclude_from_sim no) (in_bom yes) (on_board yes) (dnp no) (polyline (pts (xy 0 0) (xy 1 1)) (stroke (width 0)) (fill (type none)) (uuid "p")))
    \\  (netclass_flag "" (length 1) (shape round) (at 0 0 0) (effects (font (size 1 1))) (uuid "q"))
    \\  (symbol (lib_id "Device:R") (at 0 0 0) (unit 1) (body_style 1) (exclude_from_sim no) (in_bom yes) (on_board yes) (in_pos_files yes) (dnp no) (uuid "r")
    \\    (property private "Reference" "R1" (at 0 0 0) (hide yes) (show_name no) (do_not_autoplace no) (effects (font (size 1 1))))
    \\    (instances (project "p" (path "/1" (reference "R1") (unit 1)
    \\      (variant (name "v") (dnp yes) (exclude_from_sim yes) (in_bom no) (on_board no) (in_pos_files no) (field (name "Value") (value "2k")))))))
    \\  (sheet (at 0 0) (size 1 1) (exclude_from_sim no) (in_bom yes) (on_board yes) (dnp no) (stroke (width 0)) (fill (color 0 0 0 0)) (uuid "s")
    \\    (instances (project "p" (path "/1" (page "2") (variant (name "v") (dnp yes))))))
    \\  (group "g" (uuid "t") (locked yes) (lib_id "d:b") (members "r" "s"))
    \\  (sheet_instances (path "/" (page "1")))
    \\  (embedded_fonts no)
    \\  (embedded_files (file (name "a") (type worksheet) (data |QUJD|) (checksum "00"))))
    },
    .{ .kind = "symbol-library", .text =
    \\(kicad_symbol_lib (version 20251024) (generator "kicad_symbol_editor") (generator_version "10.0")
    \\  (symbol "A" (power local) (body_styles "one" "two") (pin_numbers (hide yes)) (pin_names (offset 0.5) (hide yes))
    \\    (exclude_from_sim no) (in_bom yes) (on_board yes) (in_pos_files yes) (duplicate_pin_numbers_are_jumpers no) (jumper_pin_groups ("1" "2") ("3" "4"))
    \\    (property "Reference" "U" (at 0 0 0))
    \\    (symbol "A_1_1" (unit_name "gate")
    \\      (arc private (start 0 0) (mid 1 1) (end 2 0)) (bezier private (pts (xy 0 0))) (circle private (center 0 0) (radius 1))
    \\      (polyline private (pts (xy 0 0))) (rectangle private (start 0 0) (end 1 1))
    \\      (text private "t" (at 0 0 900) (effects (font (size 1 1)))) (text_box private "t" (at 0 0 0) (size 1 -1))
    \\      (pin input clock (at 0 0 0) (length 2.54) (hide yes) (name "N") (number "1") (alternate "X" output line)))
    \\    (embedded_fonts no) (embedded_files))
    \\  (symbol "B" (extends "A") (body_styles demorgan)))
    },
    .{ .kind = "netlist", .text =
    \\(export (version D)
    \\  (design (source a.sch) (date "x") (tool "Eeschema 5") (sheet (number 1) (name /) (tstamps /)
    \\    (title_block (title) (company) (rev) (date) (source) (comment (number 1) (value "")))))
    \\  (components (comp (ref R1) (value 1k) (footprint R:R) (datasheet ~) (fields (field (name A) b) (field (name C)))
    \\    (libsource (lib Device) (part R) (description "r")) (sheetpath (names /) (tstamps /)) (tstamp 5A)))
    \\  (libparts (libpart (lib Device) (part R) (aliases (alias S) (alias T)) (description "r") (docs ~) (footprints (fp R_*)) (fields (field (name Reference) R))
    \\    (pins (pin (num 1) (name ~) (type passive)))))
    \\  (libraries (library (logical Device) (uri /lib/Device.lib)))
    \\  (nets (net (code 1) (name GND) (node (ref R1) (pin 1)))))
    },
    .{ .kind = "netlist", .text =
    \\(export (version "E")
    \\  (design (source "a") (date "x") (tool "Eeschema 10") (textvar (name "A") "b"))
    \\  (components (comp (ref "U1") (value "x") (description "d") (fields) (property (name "dnp")) (property (name "a") (value "b"))
    \\    (variants (variant (name "v") (property (name "dnp") (value "1")) (fields (field (name "Value") "2k"))))
    \\    (duplicate_pin_numbers_are_jumpers "1") (jumper_pin_groups (group (pin "1") (pin "2")))
    \\    (component_classes (class "C")) (tstamps "1" "2") (units (unit (name "A") (pins (pin (num "1")) (pin (num "2")))))))
    \\  (groups (group (name "g") (uuid "1") (lib_id "") (members (member (uuid "2")))))
    \\  (variants (variant (name "v") (description "d")))
    \\  (nets (net (code "1") (name "GND") (class "Default") (node (ref "U1") (pin "1") (pinfunction "A_1") (pintype "passive")))))
    },
    .{ .kind = "footprint-library-table", .text =
    \\(fp_lib_table (version 7)
    \\  (lib (name "A")(type "KiCad")(uri "${KIPRJMOD}/a.pretty")(options "")(descr "d")(disabled)(hidden)))
    },
    .{ .kind = "symbol-library-table", .text =
    \\(sym_lib_table (version 7) (lib (name "A") (type "Table") (uri "x") (options "") (descr "")))
    },
    .{ .kind = "worksheet", .text =
    \\(page_layout (setup (textsize 1.5 1.5)(linewidth 0.15)(textlinewidth 0.15) (left_margin 10)(right_margin 10)(top_margin 10)(bottom_margin 10))
    \\  (bitmap (name "b") (pos 1 1) (scale 1) (pngdata (data "89 50") (data "4E"))))
    },
    .{ .kind = "worksheet", .text =
    \\(kicad_wks (version 20231118) (generator "pl_editor") (generator_version "10.0")
    \\  (rect (name "r") (start 0 0 ltcorner) (end 0 0) (option page1only) (linewidth 0.1) (repeat 2) (incrx 1) (incry 1) (comment "c"))
    \\  (line (name "l") (start 0 0 lbcorner) (end 0 0 rtcorner) (option notonpage1) (linewidth 0.1) (repeat 2) (incrx 1) (incry 1) (comment "c"))
    \\  (polygon (name "p") (pos 0 0 rbcorner) (option page1only) (repeat 2) (incrx 1) (incry 1) (rotate 90) (linewidth 0.1) (comment "c") (pts (xy 0 0) (xy 1 1)) (pts (xy 2 2)))
    \\  (tbtext "t" (name "n") (pos 0 0) (option page1only) (rotate 90) (font (face "F") (linewidth 0.1) (size 1 1) bold italic (color 1 2 3 1)) (justify center top)
    \\    (maxlen 5) (maxheight 5) (repeat 2) (incrx 1) (incry 1) (incrlabel 2) (comment "c"))
    \\  (bitmap (name "b") (pos 0 0) (option page1only) (scale 1) (repeat 2) (incrx 1) (incry 1) (comment "c") (data "QUJD")))
    },
    .{ .kind = "design-rules", .text =
    \\(version 1)
    \\(assign_component_class "C" (condition "A.Reference == 'U1'"))
    \\(rule "r" (layer outer) (severity warning) (condition "A.Type == 'Track'")
    \\  (constraint track_width (min 0.1mm) (opt 0.2mm) (max 0.3mm)) (constraint disallow track via) (constraint zone_connection solid)
    \\  (constraint min_resolved_spokes 2) (constraint assertion "A.Width > 1mm") (constraint skew (max 1mm) (within_diff_pairs)))
    },
};

test "the models describe all of the samples" {
    for (samples) |sample| {
        var fixture: testing.Fixture = undefined;
        try fixture.init(&std.testing.allocator, sample.text, .{});
        defer fixture.deinit();
        var arena: std.heap.ArenaAllocator = .init(std.testing.allocator);
        defer arena.deinit();
        for (try check.check(fixture.tree, arena.allocator(), .{ .kind = sample.kind })) |diagnostic| {
            std.debug.print("{s}: {t} {s}: {s}, not {s}\n", .{ sample.kind, diagnostic.code, diagnostic.path, diagnostic.expected, diagnostic.found });
            return error.UnexpectedDiagnostic;
        }
    }
}

test "versions of netlists are letters" {
    for ([_][]const u8{ "(export (version D))", "(export (version \"E\"))", "(export (version e))" }, [_]?i64{ 4, 5, null }, [_]u8{ 5, 10, 5 }) |text, version, major| {
        var fixture: testing.Fixture = undefined;
        try fixture.init(&std.testing.allocator, text, .{});
        defer fixture.deinit();
        const found = match.versionOf(fixture.tree, fixture.at(&.{0}));
        try std.testing.expectEqual(version, found);
        try std.testing.expectEqual(major, match.majorOf(&Netlist.file, found));
    }
}

test "the samples have every field of the models" {
    var coverage: Coverage = .{ .allocator = std.testing.allocator };
    defer coverage.deinit();
    for (samples) |sample| {
        var fixture: testing.Fixture = undefined;
        try fixture.init(&std.testing.allocator, sample.text, .{});
        defer fixture.deinit();
        try coverage.addFile(fixture.tree, sample.kind);
    }
    for (coverage.seen.keys(), coverage.seen.values()) |model, fields| {
        for (model.fields, fields) |*field, is_seen| {
            if (is_seen or field.derived) continue;
            std.debug.print("no sample has {s}.{s}\n", .{ model.name, field.name });
            return error.FieldNotCovered;
        }
    }
}

/// Which fields of which models files have.
const Coverage = struct {
    allocator: std.mem.Allocator,
    seen: std.AutoArrayHashMapUnmanaged(*const ModelSchema, []bool) = .empty,
    pending: std.ArrayList(struct { model: *const ModelSchema, list: u32, head: match.Head }) = .empty,

    fn deinit(self: *Coverage) void {
        for (self.seen.values()) |fields| self.allocator.free(fields);
        self.seen.deinit(self.allocator);
        self.pending.deinit(self.allocator);
    }

    fn addFile(self: *Coverage, tree: *const Tree, kind: []const u8) !void {
        const model = for (check.roots) |root| {
            if (std.mem.eql(u8, root.file.?.kind, kind)) break root;
        } else return error.UnknownKind;
        const file = &model.file.?;
        const root = if (file.tokens.len == 0) 0 else tree.firstChild(0);
        const major = match.majorOf(file, match.versionOf(tree, root));
        try self.pending.append(self.allocator, .{ .model = model, .list = root, .head = if (root == 0) .headless else .with_head });
        while (self.pending.pop()) |entry| {
            const seen = try self.fieldsOf(entry.model);
            var children: match.Children = .init(tree, entry.model, entry.list, entry.head, major);
            while (children.next()) |child| switch (child.role) {
                .flag, .value => |field| seen[field] = true,
                .left_over => return error.UnexpectedAtom,
                .list => {
                    const found = match.fieldOfList(tree, entry.model, child.node, major) orelse return error.UnexpectedList;
                    seen[found.field] = true;
                    const field = &entry.model.fields[found.field];
                    const child_model = switch (field.type) {
                        .model => |child_model| child_model,
                        .variants => |variants| variants[found.variant].model,
                        else => continue,
                    };
                    const head: match.Head = if (field.form == .headless) .headless else .with_head;
                    try self.pending.append(self.allocator, .{ .model = child_model, .list = child.node, .head = head });
                },
            };
        }
    }

    fn fieldsOf(self: *Coverage, model: *const ModelSchema) ![]bool {
        const entry = try self.seen.getOrPut(self.allocator, model);
        if (!entry.found_existing) {
            entry.value_ptr.* = &.{};
            entry.value_ptr.* = try self.allocator.alloc(bool, model.fields.len);
            @memset(entry.value_ptr.*, false);
        }
        return entry.value_ptr.*;
    }
};
