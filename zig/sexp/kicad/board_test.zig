const std = @import("std");
const board = @import("board.zig");
const check = @import("check.zig");
const footprint = @import("footprint.zig");
const kicad_schema = @import("schema.zig");
const match = @import("match.zig");
const testing = @import("../testing.zig");

const models: []const *const kicad_schema.ModelSchema = &.{ kicad_schema.schemaOf(board.Board), kicad_schema.schemaOf(footprint.Footprint) };

/// Checks that the models describe all of a file.
fn expectDescribed(text: []const u8) !void {
    var fixture: testing.Fixture = undefined;
    try fixture.init(&std.testing.allocator, text, .{});
    defer fixture.deinit();
    var arena: std.heap.ArenaAllocator = .init(std.testing.allocator);
    defer arena.deinit();
    var lines: std.ArrayList(u8) = .empty;
    for (try check.checkWith(fixture.tree, arena.allocator(), models, .{})) |diagnostic| {
        try lines.print(arena.allocator(), "{t} {s} <{s}>\n", .{ diagnostic.code, diagnostic.path, diagnostic.found });
    }
    try std.testing.expectEqualStrings("", lines.items);
}

test "boards of version 5 are described" {
    try expectDescribed(
        \\(kicad_pcb (version 20171130) (host pcbnew "(5.1.9)")
        \\  (general (links 3) (no_connects 0) (area 10 20 110.5 90) (thickness 1.6) (drawings 4) (tracks 2) (zones 0) (modules 1) (nets 3))
        \\  (page User 200 100 portrait)
        \\  (title_block (title Amplifier) (date 2019-04-01) (rev 2) (company "A & B") (comment 1 first))
        \\  (layers (0 Top signal) (31 Bottom mixed hide) (36 B.SilkS user hide) (44 Edge.Cuts user))
        \\  (setup (last_trace_width 0.25) (user_trace_width 0.3) (user_trace_width 0.5) (trace_clearance 0.2) (zone_clearance 0.508) (zone_45_only no)
        \\    (clearance_min 0.1) (trace_min 0.2) (via_size 0.8) (via_drill 0.4) (via_min_annulus 0.05) (via_min_size 0.4) (through_hole_min 0.3) (via_min_drill 0.3)
        \\    (hole_to_hole_min 0.25) (user_via 1 0.5) (blind_buried_vias_allowed yes) (uvia_size 0.3) (uvia_drill 0.1) (uvias_allowed no) (uvia_min_size 0.2)
        \\    (uvia_min_drill 0.1) (user_diff_pair 0.2 0.15 0.25) (segment_width 0.2) (edge_width 0.15) (mod_edge_width 0.12) (pcb_text_width 0.3) (mod_text_width 0.15)
        \\    (pcb_text_size 1.5 1.5) (mod_text_size 1 1) (pad_size 1.524 1.524) (pad_drill 0.762) (pad_to_mask_clearance 0.051) (solder_mask_min_width 0.25)
        \\    (pad_to_paste_clearance -0.05) (pad_to_paste_clearance_ratio -0.1) (aux_axis_origin 10 20) (grid_origin 1 2) (visible_elements 7FFFFFFF)
        \\    (max_error 0.005) (filled_areas_thickness no)
        \\    (defaults (edge_clearance 0.01) (edge_cuts_line_width 0.05) (courtyard_line_width 0.05) (copper_line_width 0.2)
        \\      (copper_text_dims (size 1.5 1.5) (thickness 0.3)) (silk_line_width 0.12) (silk_text_dims (size 1 1) (thickness 0.15) italic keep_upright)
        \\      (fab_layers_line_width 0.1) (fab_layers_text_dims (size 1 1) (thickness 0.15)) (other_layers_line_width 0.1)
        \\      (other_layers_text_dims (size 1 1) (thickness 0.15) keep_upright) (dimension_units 0) (dimension_precision 1))
        \\    (pcbplotparams (layerselection 0x010fc_ffffffff) (usegerberextensions false) (usegerberattributes true) (usegerberadvancedattributes false)
        \\      (creategerberjobfile true) (gerberprecision 5) (excludeedgelayer true) (linewidth 0.100000) (plotframeref false) (viasonmask false) (mode 1)
        \\      (useauxorigin false) (hpglpennumber 1) (hpglpenspeed 20) (hpglpendiameter 15.000000) (hpglpenoverlay 2) (pscolor true) (psnegative false)
        \\      (psa4output false) (plotreference true) (plotvalue true) (plotothertext true) (plotinvisibletext false) (padsonsilk false)
        \\      (subtractmaskfromsilk false) (outputformat 1) (mirror false) (drillshape 1) (scaleselection 1) (outputdirectory "")))
        \\  (net 0 "") (net 1 GND) (net 2 5V)
        \\  (net_class Default "usual ones" (clearance 0.2) (trace_width 0.25) (via_dia 0.8) (via_drill 0.4) (uvia_dia 0.3) (uvia_drill 0.1)
        \\    (diff_pair_width 0.2) (diff_pair_gap 0.25) (add_net 5V) (add_net GND))
        \\  (module R_0805 locked placed (layer Top) (tedit 5A0C3E2F) (tstamp 5A0C3E30) (at 30 40 90) (descr resistor) (tags "resistor 0805") (path /5A0C3E2F)
        \\    (autoplace_cost90 5) (autoplace_cost180 10) (solder_mask_margin 0.1) (solder_paste_margin -0.1) (solder_paste_ratio -0.05) (clearance 0.3)
        \\    (zone_connect 2) (thermal_width 0.5) (thermal_gap 0.4) (attr virtual)
        \\    (fp_text reference R1 (at 0 -1.5 90) (layer F.SilkS) hide (effects (font (size 1 1) (thickness 0.15)) (justify left mirror)))
        \\    (fp_text value 10k (at 0 1.5 unlocked) (layer F.Fab) (effects (font (size 1 1) (thickness 0.15) bold italic)))
        \\    (fp_line (start 0 0) (end 1 1) (layer F.SilkS) (width 0.12)) (fp_circle (center 0 0) (end 1 0) (layer F.SilkS) (width 0.12))
        \\    (fp_arc (start 0 0) (end 1 0) (angle 90) (layer F.SilkS) (width 0.12)) (fp_poly (pts (xy 0 0) (xy 1 0) (xy 1 1)) (layer F.SilkS) (width 0.1))
        \\    (fp_curve (pts (xy 0 0) (xy 1 0) (xy 1 1) (xy 0 1)) (layer F.SilkS) (width 0.1))
        \\    (pad 1 smd trapezoid (at -1 0 90) (size 1 1.2) (rect_delta 0.1 0 ) (layers Top F.Paste F.Mask) (net 2 5V) (die_length 1)
        \\      (solder_mask_margin 0.1) (solder_paste_margin 0.1) (solder_paste_margin_ratio 0.1) (clearance 0.2) (zone_connect 1) (thermal_width 0.5) (thermal_gap 0.3))
        \\    (pad 2 thru_hole oval (at 1 0) (size 1 1.2) (drill oval 0.5 0.7 (offset 0.1 0)) (layers *.Cu *.Mask F&B.Cu) (net 1 GND))
        \\    (pad "" smd custom (at 1 0) (size 1 1) (drill (offset 0 1)) (layers Top) (options (clearance outline) (anchor circle))
        \\      (primitives (gr_line (start 0 0) (end 1 1) (width 0.1)) (gr_arc (start 0 0) (end 1 0) (angle 90) (width 0.1))
        \\        (gr_circle (center 0 0) (end 1 0) (width 0)) (gr_poly (pts (xy 0 0) (xy 1 0) (xy 1 1)))))
        \\    (model ${KISYS3DMOD}/R.wrl (at (xyz 0 0 0)) (scale (xyz 1 1 1)) (rotate (xyz -0 0 90))))
        \\  (gr_line (start 0 0) (end 10 0) (angle 90) (layer Edge.Cuts) (width 0.15) (tstamp 5A0C3E31) (status 40000))
        \\  (gr_arc (start 0 0) (end 10 0) (angle -90) (layer Edge.Cuts) (width 0.15)) (gr_text Top (at 5 5 90) (layer Top) (tstamp 5A0C3E32) (effects (font (size 1 1)) hide))
        \\  (dimension 10.16 (width 0.3) (layer Dwgs.User) (tstamp 5A0C3E33) (gr_text "10.16 mm" (at 5 5) (layer Dwgs.User) (effects (font (size 1 1))))
        \\    (feature1 (pts (xy 0 0) (xy 0 5))) (feature2 (pts (xy 10.16 0) (xy 10.16 5))) (crossbar (pts (xy 0 5) (xy 10.16 5)))
        \\    (arrow1a (pts (xy 0 5) (xy 1 4))) (arrow1b (pts (xy 0 5) (xy 1 6))) (arrow2a (pts (xy 10 5) (xy 9 4))) (arrow2b (pts (xy 10 5) (xy 9 6))))
        \\  (target plus (at 1 2) (size 5) (width 0.15) (layer Edge.Cuts) (tstamp 5A0C3E34)) (target x (at 1 2) (size 5) (layer Edge.Cuts))
        \\  (segment (start 0 0) (end 1 1) (width 0.25) (layer Top) (net 1) (tstamp 0) (status 400000))
        \\  (via blind (at 1 1) (size 0.8) (layers Top Bottom) (net 1) (status 30)) (via micro (at 1 1) (size 0.8) (drill 0.4) (layers Top Bottom) (net 1))
        \\  (zone (net 0) (net_name "") (layer Top) (tstamp 5A0C3E35) (hatch edge 0.508) (priority 1) (connect_pads thru_hole_only (clearance 0.2)) (min_thickness 0.254)
        \\    (keepout (tracks not_allowed) (vias allowed) (copperpour not_allowed))
        \\    (fill yes (mode segment) (arc_segments 16) (thermal_gap 0.5) (thermal_bridge_width 0.5) (smoothing fillet) (radius 1))
        \\    (polygon (pts (xy 0 0) (xy 1 0) (xy 1 1))) (filled_polygon (pts (xy 0 0) (xy 1 0) (xy 1 1)))
        \\    (fill_segments (pts (xy 0 0) (xy 1 0)) (pts (xy 0 1) (xy 1 1)))))
    );
}

test "boards of versions 6 and 7 are described" {
    try expectDescribed(
        \\(kicad_pcb (version 20221018) (generator pcbnew)
        \\  (general (thickness 1.6)) (paper "A4") (layers (0 "F.Cu" signal "Top") (31 "B.Cu" signal))
        \\  (setup (stackup (layer "F.SilkS" (type "Top Silk Screen") (color "White"))
        \\      (layer "dielectric 1" (type "core") (thickness 1.5 locked) (material "FR4") (epsilon_r 4.5) (loss_tangent 0.02)
        \\        addsublayer (color "Polyimide") (thickness 0.1) (material "PI") (epsilon_r 3.2) (loss_tangent 0.004) addsublayer (thickness 0.2 locked))
        \\      (copper_finish "ENIG") (dielectric_constraints yes) (edge_connector bevelled) (castellated_pads yes) (edge_plating yes))
        \\    (pad_to_mask_clearance 0) (allow_soldermask_bridges_in_footprints yes)
        \\    (pcbplotparams (layerselection 0x00010fc_ffffffff) (plot_on_all_layers_selection 0x0000000_00000000) (disableapertmacros false)
        \\      (dashed_line_dash_ratio 12.000000) (dashed_line_gap_ratio 3.000000) (svguseinch false) (svgprecision 4) (dxfpolygonmode true)
        \\      (dxfimperialunits true) (dxfusepcbnewfont true) (sketchpadsonfab false)))
        \\  (property "REVISION" "A") (net 0 "") (net 1 "GND")
        \\  (footprint "Lib:Part" locked (layer "F.Cu") (tedit 0) (tstamp 0a1b2c3d-0000-4000-8000-000000000001) (at 1 2) (property "Sheetfile" "a.kicad_sch")
        \\    (property ki_fp_filters "R_*") (path "/0a1b2c3d") (attr through_hole exclude_from_bom allow_soldermask_bridges)
        \\    (private_layers "User.1") (net_tie_pad_groups "1, 2" "3,4")
        \\    (fp_text user locked "a" (at 0 0 90 unlocked) (layer "F.Fab" knockout) hide (effects (font (face "Arial") (size 1 1) bold)) (tstamp 0a1b2c3d)
        \\      (render_cache "a" 90 (polygon (pts (xy 0 0) (xy 1 0) (xy 1 1)) (pts (xy 0 0) (xy 1 0) (xy 1 1)))))
        \\    (fp_rect locked (start 0 0) (end 1 1) (stroke (width 0.1) (type dash_dot)) (fill none) (layer "F.Fab") (tstamp 0a1b2c3d))
        \\    (fp_text_box locked "b" (start 0 0) (end 1 1) (angle 45) (layer "F.Fab") (tstamp 0a1b2c3d) (effects (font (size 1 1))) (stroke (width 0.1) (type solid)))
        \\    (pad "1" thru_hole roundrect locked (at 0 0) (size 1 1) (drill 0.5) (property pad_prop_castellated) (layers "*.Cu") (remove_unused_layers) (keep_end_layers)
        \\      (zone_layer_connections "In1.Cu") (roundrect_rratio 0.25) (chamfer_ratio 0.2) (chamfer top_left bottom_right) (net 1 "GND")
        \\      (pinfunction "A") (pintype "passive") (thermal_bridge_width 0.5) (thermal_bridge_angle 45) (tstamp 0a1b2c3d))
        \\    (zone (net 0) (net_name "") (layers "F&B.Cu") (tstamp 0a1b2c3d) (name "area") (hatch full 0.5) (connect_pads (clearance 0)) (min_thickness 0.25)
        \\      (filled_areas_thickness no) (keepout (tracks allowed) (vias allowed) (pads allowed ) (copperpour not_allowed) (footprints allowed))
        \\      (fill (thermal_gap 0.5) (thermal_bridge_width 0.5)) (polygon (pts (xy 0 0) (arc (start 0 0) (mid 1 1) (end 2 0)) (xy 1 1))))
        \\    (group "" locked (id 0a1b2c3d) (members 0a1b2c3e 0a1b2c3f))
        \\    (model "${KICAD7_3DMODEL_DIR}/a.step" hide (opacity 0.5000) (offset (xyz 0 0 0)) (scale (xyz 1 1 1)) (rotate (xyz 0 0 0))))
        \\  (gr_line locked (start 0 0) (end 1 1) (layer "Edge.Cuts") (width 0.1) (tstamp 0a1b2c3d)) (gr_rect (start 0 0) (end 1 1) (layer "F.Fab") (width 0.1) (fill solid))
        \\  (image (at 1 2) (layer "F.Fab") (scale 0.5) (data iVBORw0KGgo=))
        \\  (dimension locked (type orthogonal) (layer "Dwgs.User") (tstamp 0a1b2c3d) (pts (xy 0 0) (xy 1 1)) (height 5) (orientation 1)
        \\    (gr_text "1" (at 0 0) (layer "Dwgs.User") (tstamp 0a1b2c3d) (effects (font (size 1 1))))
        \\    (format (prefix "") (suffix "") (units 3) (units_format 1) (precision 4) (override_value "x") suppress_zeroes)
        \\    (style (thickness 0.1) (arrow_length 1.27) (text_position_mode 0) (extension_height 0.5) (extension_offset 0.5) keep_text_aligned))
        \\  (segment locked (start 0 0) (end 1 1) (width 0.2) (layer "F.Cu") (net 1) (tstamp 0a1b2c3d))
        \\  (arc locked (start 0 0) (mid 1 1) (end 2 0) (width 0.2) (layer "F.Cu") (net 1) (tstamp 0a1b2c3d))
        \\  (via blind locked (at 0 0) (size 0.8) (drill 0.4) (layers "F.Cu" "In1.Cu") (remove_unused_layers) (keep_end_layers) (free) (net 1) (tstamp 0a1b2c3d))
        \\  (zone locked (net 1) (net_name "GND") (layer "F.Cu") (tstamp 0a1b2c3d) (hatch none 0.5) (attr (teardrop (type padvia))) (connect_pads no (clearance 0.1)) (min_thickness 0.1)
        \\    (fill yes (mode hatch) (thermal_gap 0.5) (thermal_bridge_width 0.5) (island_removal_mode 2) (island_area_min 10) (hatch_thickness 1) (hatch_gap 1)
        \\      (hatch_orientation 45) (hatch_smoothing_level 1) (hatch_smoothing_value 0.1) (hatch_border_algorithm min_thickness) (hatch_min_hole_area 0.3))
        \\    (polygon (pts (xy 0 0) (xy 1 0) (xy 1 1))) (filled_polygon (layer "F.Cu") (island) (pts (xy 0 0) (xy 1 0) (xy 1 1)))))
    );
}

test "boards of versions 8 and 9 are described" {
    try expectDescribed(
        \\(kicad_pcb (version 20241229) (generator "pcbnew") (generator_version "9.0")
        \\  (general (thickness 1.6) (legacy_teardrops no)) (paper "User" 100 50) (layers (0 "F.Cu" signal) (2 "B.Cu" jumper) (39 "User.1" user) (41 "User.2" front "Notes"))
        \\  (setup (pad_to_mask_clearance 0.1) (tenting front back)
        \\    (pcbplotparams (plot_black_and_white yes) (plotinvisibletext no) (pdf_front_fp_property_popups yes) (pdf_back_fp_property_popups yes) (pdf_metadata yes)
        \\      (pdf_single_document no) (plotpadnumbers no) (hidednponfab no) (sketchdnponfab yes) (crossoutdnponfab yes) (plotfptext yes)))
        \\  (net 0 "") (net 1 "GND")
        \\  (footprint "Lib:Part" (locked yes) (placed yes) (layer "F.Cu") (uuid "1") (at 1 2 90)
        \\    (property "Reference" "R1" (at 0 0 90) (unlocked yes) (layer "F.SilkS" knockout) (hide yes) (uuid "2") (effects (font (size 1 1) (thickness 0.1)) (justify left)) (render_cache "R1" 0))
        \\    (component_classes (class "A") (class "B")) (path "/1") (sheetname "/") (sheetfile "a.kicad_sch")
        \\    (pad "1" thru_hole circle (at 0 0) (size 1 1) (drill 0.5) (layers "*.Cu" "*.Mask") (remove_unused_layers yes) (keep_end_layers no) (zone_layer_connections)
        \\      (net 1 "GND") (teardrops (best_length_ratio 0.5) (max_length 1) (best_width_ratio 1) (max_width 2) (curve_points 5) (curved_edges no) (filter_ratio 0.9)
        \\        (enabled yes) (allow_two_segments yes) (prefer_zone_connections yes)) (tenting none) (uuid "3")
        \\      (padstack (mode front_inner_back)
        \\        (layer "Inner" (shape rect) (size 1 2) (rect_delta 0.1 0) (offset 0.1 0.2) (thermal_bridge_angle 45) (thermal_gap 0.1) (thermal_bridge_width 0.2) (clearance 0.1) (zone_connect 2))
        \\        (layer "B.Cu" (shape roundrect) (size 1 1) (roundrect_rratio 0.25) (chamfer_ratio 0.1) (chamfer top_left) (tenting front))
        \\        (layer "In2.Cu" (shape custom) (size 1 1) (options (clearance convexhull) (anchor rect)) (primitives (gr_circle (center 0 0) (end 1 0) (width 0) (fill yes))))))
        \\    (pad "2" smd custom (at 0 0) (size 1 1) (layers "F.Cu") (options (clearance outline) (anchor circle))
        \\      (primitives (gr_rect (start 0 0) (end 1 1) (width 0.1) (fill no)) (gr_bbox (start 0 0) (end 1 1) (fill no)) (gr_vector (start 0 0) (end 1 1))
        \\        (gr_curve (pts (xy 0 0) (xy 1 0) (xy 1 1) (xy 0 1)) (width 0.1)) (gr_arc (start 0 0) (mid 1 1) (end 2 0) (width 0.1))) (uuid "4"))
        \\    (embedded_fonts no) (embedded_files (file (name "a.step") (type model) (checksum "AB"))) (model "a" (hide yes) (offset (xyz 0 0 0)) (scale (xyz 1 1 1)) (rotate (xyz 0 0 0))))
        \\  (gr_poly (pts (xy 0 0) (xy 1 0) (xy 1 1)) (stroke (width 0) (type solid)) (fill yes) (locked yes) (layers "F.Cu" "F.Mask") (solder_mask_margin 0.1) (net 1) (uuid "5"))
        \\  (gr_text_box "t" (locked yes) (pts (xy 0 0) (xy 1 0) (xy 1 1) (xy 0 1)) (margins 1 1 1 1) (angle 30) (layer "F.Fab") (uuid "6") (effects (font (size 1 1))) (border no)
        \\    (stroke (width 0.1) (type solid)) (render_cache "t" 30))
        \\  (table (column_count 1) (uuid "7") (locked yes) (layer "F.Fab") (border (external yes) (header no) (stroke (width 0.1) (type solid))) (separators (rows yes) (cols no))
        \\    (column_widths 10) (row_heights 5 5) (cells (table_cell "a" (start 0 0) (end 10 5) (margins 1 1 1 1) (span 1 1) (layer "F.Fab") (uuid "8") (effects (font (size 1 1))))
        \\      (table_cell "b" (locked yes) (pts (xy 0 0) (xy 1 0) (xy 1 1)) (margins 1 1 1 1) (span 1 1) (angle 45) (layer "F.Fab") (effects (font (size 1 1))) (render_cache "b" 45))))
        \\  (dimension (type leader) (locked yes) (layer "F.Fab") (uuid "9") (pts (xy 0 0) (xy 1 1)) (format (prefix "") (suffix "") (units 0) (units_format 0) (precision 4) (suppress_zeroes yes))
        \\    (style (thickness 0.1) (arrow_length 1) (text_position_mode 0) (arrow_direction inward) (text_frame 2) (extension_offset 0.5) (keep_text_aligned yes))
        \\    (gr_text "a" (locked yes) (at 0 0 0) (layer "F.Fab") (uuid "10") (effects (font (size 1 1)))))
        \\  (dimension (type radial) (layer "F.Fab") (pts (xy 0 0) (xy 1 1)) (leader_length 2)) (dimension (type center) (layer "F.Fab") (pts (xy 0 0) (xy 1 1)))
        \\  (segment (start 0 0) (end 1 1) (width 0.2) (locked yes) (layers "F.Cu" "F.Mask") (solder_mask_margin 0.1) (net 1) (uuid "11"))
        \\  (via (at 0 0) (size 0.8) (drill 0.4) (layers "F.Cu" "B.Cu") (remove_unused_layers yes) (keep_end_layers yes) (locked yes) (free yes) (zone_layer_connections "In1.Cu")
        \\    (tenting front back) (padstack (mode custom) (layer "In1.Cu" (size 0.6))) (net 1) (uuid "12"))
        \\  (via (at 0 0) (size 0.8) (drill 0.4) (layers "F.Cu" "B.Cu") (start_end_only yes) (tenting none) (net 1) (uuid "13"))
        \\  (zone (net 0) (net_name "") (layer "F.Cu") (uuid "14") (hatch edge 0.5) (keepout (tracks allowed) (vias allowed) (pads allowed) (copperpour allowed) (footprints allowed))
        \\    (placement (enabled yes) (component_class "A")) (fill) (polygon (pts (xy 0 0) (xy 1 0) (xy 1 1))) (filled_polygon (layer "F.Cu") (island yes) (pts (xy 0 0) (xy 1 0) (xy 1 1))))
        \\  (generated (uuid "15") (type tuning_pattern) (name "Tuning") (layer "F.Cu") (locked yes) (base_line (pts (xy 0 0) (xy 1 1))) (base_line_coupled (pts (xy 0 0) (arc (start 0 0) (mid 1 1) (end 2 0))))
        \\    (corner_radius_percent 100) (end (xy 1 1)) (initial_side "left") (last_diff_pair_gap 0.1) (last_netname "A") (last_status "tuned") (last_track_width 0.1) (last_tuning "10 mm")
        \\    (max_amplitude 1) (min_amplitude 0.1) (min_spacing 0.2) (origin (xy 0 0)) (override_custom_rules no) (rounded yes) (single_sided no) (target_length 10) (target_length_max 11)
        \\    (target_length_min 9) (target_skew 0) (target_skew_max 0.1) (target_skew_min -0.1) (tuning_mode "diff_pair") (members "16" "17"))
        \\  (embedded_fonts no) (embedded_files (file (name "a.step") (type model) (data |KLUv/Q==|) (checksum "AB"))))
    );
}

test "boards of version 10 are described" {
    try expectDescribed(
        \\(kicad_pcb (version 20260206) (generator "pcbnew") (generator_version "10.0")
        \\  (general (thickness 1.6) (legacy_teardrops no)) (paper "A3" portrait) (layers (0 "F.Cu" signal))
        \\  (setup (pad_to_mask_clearance 0) (tenting (front yes) (back no)) (covering (front no) (back no)) (plugging (front no) (back no)) (capping no) (filling yes)
        \\    (zone_defaults (property (layer "F.Cu") (hatch_position (xy 1 2)))))
        \\  (variants (variant (name "A") (description "first")) (variant (name "B")))
        \\  (footprint "Lib:Part" (layer "F.Cu") (uuid "1") (at 1 2) (units (unit (name "A") (pins "1" "2")) (unit (name "B") (pins))) (attr smd dnp board_only)
        \\    (stackup (layer "F.Cu") (layer "B.Cu")) (duplicate_pad_numbers_are_jumpers no) (jumper_pad_groups ("1" "2") ("3" "4"))
        \\    (point (at 1 2) (size 0.5) (layer "F.Fab") (uuid "2"))
        \\    (pad "1" thru_hole circle (at 0 0) (size 1 1) (drill 0.5) (backdrill (size 0.7) (layers "B.Cu" "In1.Cu")) (tertiary_drill (size 0.8) (layers "F.Cu" "In1.Cu"))
        \\      (front_post_machining counterbore (size 1) (depth 0.2)) (back_post_machining countersink (size 1) (angle 90)) (property pad_prop_pressfit) (layers "*.Cu")
        \\      (net "GND") (die_delay 12) (tenting (front none) (back yes)) (uuid "3"))
        \\    (table (column_count 1) (layer "F.Fab")) (image (at 1 2) (layer "F.Fab") (locked yes) (data "iVBORw0KGgo=") (uuid "4"))
        \\    (barcode (locked yes) (at 0 0 90) (layer "F.SilkS") (size 10 10) (text "x") (text_height 1) (type qr) (ecc_level M) (hide no) (knockout yes) (margins 1 1) (uuid "5"))
        \\    (variant (name "A") (dnp yes) (exclude_from_bom no) (exclude_from_pos_files yes) (field (name "Value") (value "1k"))))
        \\  (gr_rect (start 0 0) (end 1 1) (radius 0.2) (stroke (width 0.1) (type default)) (fill cross_hatch) (layer "F.Cu") (net "GND") (uuid "6"))
        \\  (barcode (at 0 0) (layer "F.SilkS") (size 10 2) (text "x") (type code128))
        \\  (gr_text_box "t" (start 0 0) (end 1 1) (margins 1 1 1 1) (layer "F.Fab") (uuid "7") (effects (font (size 1 1))) (border yes) (knockout yes))
        \\  (via buried (at 0 0) (size 0.8) (drill 0.4) (backdrill (size 0.7) (layers "B.Cu" "In1.Cu")) (layers "F.Cu" "B.Cu") (tenting (front none) (back none)) (capping none)
        \\    (covering (front none) (back none)) (plugging (front yes) (back no)) (filling none) (net "GND") (uuid "8"))
        \\  (segment (start 0 0) (end 1 1) (width 0.2) (layer "F.Cu") (net "12") (uuid "9"))
        \\  (zone (net "GND") (locked yes) (layer "F.Cu") (uuid "10") (hatch edge 0.5) (placement (enabled no) (group "a")) (fill yes (island_removal_mode 1))
        \\    (property (layer "F.Cu") (hatch_position (xy 1 2))) (polygon (pts (xy 0 0) (xy 1 0) (xy 1 1))))
        \\  (group "a" (uuid "11") (locked yes) (lib_id "lib:block") (members "10"))
        \\  (generated (uuid "12") (type tuning_pattern) (is_time_domain yes) (target_delay 10) (target_delay_max 11) (target_delay_min 9) (members "9")))
    );
}

test "footprints have a file of their own" {
    try expectDescribed(
        \\# a comment
        \\(module R_0805 (layer F.Cu) (tedit 5A0C3E2F) (fp_text reference REF** (at 0 0) (layer F.SilkS)) (model a.wrl (offset (xyz 0 0 0)) (scale (xyz 1 1 1)) (rotate (xyz 0 0 0))))
    );
    try expectDescribed(
        \\(footprint "R_0805" (version 20211014) (generator pcbnew) (layer "F.Cu") (tedit 5A0C3E2F) (attr smd))
    );
    try expectDescribed(
        \\(footprint "R_0805" (version 20260206) (generator "pcbnew") (generator_version "10.0") (layer "F.Cu") (descr "resistor") (tags "a b"))
    );
}

test "a net goes by number up to version 9, and by name from version 10 on" {
    const Case = struct { text: []const u8, number: bool, name: bool };
    for ([_]Case{
        .{ .text = "(net 12 \"GND\")", .number = true, .name = true },
        .{ .text = "(net 12)", .number = true, .name = false },
        .{ .text = "(net 12 5V)", .number = true, .name = true },
        .{ .text = "(net \"12\")", .number = false, .name = true },
    }) |case| {
        var fixture: testing.Fixture = undefined;
        try fixture.init(&std.testing.allocator, case.text, .{});
        defer fixture.deinit();
        const model = kicad_schema.schemaOf(@import("net.zig").Net);
        var found: [2]bool = @splat(false);
        var children: match.Children = .init(fixture.tree, model, fixture.at(&.{0}), .with_head, 9);
        while (children.next()) |child| found[child.role.value] = true;
        try std.testing.expectEqual([2]bool{ case.number, case.name }, found);
    }
}
