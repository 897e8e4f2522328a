//! What is plotted, and how.
const schema_language = @import("schema.zig");

const Field = schema_language.Field;
const Schema = schema_language.Schema;

fn flag(comptime token: []const u8) Field {
    return .{ .token = token, .flag = .true_false_until_7 };
}

fn newFlag(comptime token: []const u8, comptime since: u8) Field {
    return .{ .token = token, .flag = .true_false_until_7, .since = since };
}

fn oldFlag(comptime token: []const u8, comptime until: u8) Field {
    return .{ .token = token, .flag = .true_false_until_7, .until = until };
}

/// How a board is plotted.
pub const PlotParameters = struct {
    /// The layers to plot, as a mask of hexadecimal digits.
    layer_selection: ?[]const u8 = null,
    /// The layers to add to each plot, as a mask of hexadecimal digits.
    plot_on_all_layers_selection: ?[]const u8 = null,
    disable_aperture_macros: ?bool = null,
    /// Whether files end as the layers' usual Gerber endings instead of `.gbr`.
    use_gerber_extensions: ?bool = null,
    use_gerber_attributes: ?bool = null,
    use_gerber_advanced_attributes: ?bool = null,
    create_gerber_job_file: ?bool = null,
    /// How many digits coordinates have after the point, up to version 5.
    gerber_precision: ?i64 = null,
    /// How long dashes are, by the width of the line.
    dashed_line_dash_ratio: ?f64 = null,
    /// How long the gaps between dashes are, by the width of the line.
    dashed_line_gap_ratio: ?f64 = null,
    svg_use_inch: ?bool = null,
    /// How many digits coordinates have after the point.
    svg_precision: ?i64 = null,
    /// Whether the edge of the board is left out of other layers.
    exclude_edge_layer: ?bool = null,
    /// The usual width of lines, up to version 5.
    line_width: ?f64 = null,
    /// Whether the drawing sheet is plotted.
    plot_frame_reference: ?bool = null,
    /// Whether the solder mask leaves vias open.
    vias_on_mask: ?bool = null,
    /// 0 for lines, 1 for filled shapes.
    mode: ?i64 = null,
    /// Whether coordinates start at the auxiliary origin.
    use_auxiliary_origin: ?bool = null,
    hpgl_pen_number: ?i64 = null,
    hpgl_pen_speed: ?i64 = null,
    hpgl_pen_diameter: ?f64 = null,
    hpgl_pen_overlay: ?f64 = null,
    /// Whether a click on a footprint of the front shows its properties.
    pdf_front_footprint_property_popups: ?bool = null,
    /// Whether a click on a footprint of the back shows its properties.
    pdf_back_footprint_property_popups: ?bool = null,
    pdf_metadata: ?bool = null,
    pdf_single_document: ?bool = null,
    dxf_polygon_mode: ?bool = null,
    dxf_imperial_units: ?bool = null,
    dxf_use_pcbnew_font: ?bool = null,
    postscript_color: ?bool = null,
    postscript_negative: ?bool = null,
    postscript_a4_output: ?bool = null,
    plot_black_and_white: ?bool = null,
    plot_reference: ?bool = null,
    plot_value: ?bool = null,
    plot_footprint_text: ?bool = null,
    plot_other_text: ?bool = null,
    plot_invisible_text: ?bool = null,
    pads_on_silkscreen: ?bool = null,
    sketch_pads_on_fabrication: ?bool = null,
    plot_pad_numbers: ?bool = null,
    /// Whether parts that are not populated are hidden on fabrication layers.
    hide_unpopulated_on_fabrication: ?bool = null,
    /// Whether parts that are not populated are drawn by their outlines on fabrication layers.
    sketch_unpopulated_on_fabrication: ?bool = null,
    /// Whether parts that are not populated are crossed out on fabrication layers.
    cross_out_unpopulated_on_fabrication: ?bool = null,
    subtract_mask_from_silkscreen: ?bool = null,
    /// 0 for HPGL, 1 for Gerber, 2 for PostScript, 3 for DXF, 4 for PDF, 5 for SVG.
    output_format: ?i64 = null,
    mirror: ?bool = null,
    /// What is shown of holes: 0 for nothing, 1 for a small mark, 2 for all.
    drill_shape: ?i64 = null,
    /// 0 for automatic, 1 for 1:1, 2 for 3:2, 3 for 2:1, 4 for 3:1.
    scale_selection: ?i64 = null,
    output_directory: ?[]const u8 = null,

    pub const schema: Schema(@This()) = .{
        .layer_selection = .{ .token = "layerselection", .quoting = .never },
        .plot_on_all_layers_selection = .{ .quoting = .never, .since = 7 },
        .disable_aperture_macros = newFlag("disableapertmacros", 6),
        .use_gerber_extensions = flag("usegerberextensions"),
        .use_gerber_attributes = flag("usegerberattributes"),
        .use_gerber_advanced_attributes = flag("usegerberadvancedattributes"),
        .create_gerber_job_file = flag("creategerberjobfile"),
        .gerber_precision = .{ .token = "gerberprecision", .until = 6 },
        .dashed_line_dash_ratio = .{ .unit = .fixed6, .since = 7 },
        .dashed_line_gap_ratio = .{ .unit = .fixed6, .since = 7 },
        .svg_use_inch = .{ .token = "svguseinch", .flag = .true_false_until_7, .since = 6, .until = 6 },
        .svg_precision = .{ .token = "svgprecision", .since = 6 },
        .exclude_edge_layer = oldFlag("excludeedgelayer", 6),
        .line_width = .{ .token = "linewidth", .unit = .fixed6, .until = 5 },
        .plot_frame_reference = flag("plotframeref"),
        .vias_on_mask = oldFlag("viasonmask", 8),
        .use_auxiliary_origin = flag("useauxorigin"),
        .hpgl_pen_number = .{ .token = "hpglpennumber", .until = 9 },
        .hpgl_pen_speed = .{ .token = "hpglpenspeed", .until = 9 },
        .hpgl_pen_diameter = .{ .token = "hpglpendiameter", .unit = .fixed6, .until = 9 },
        .hpgl_pen_overlay = .{ .token = "hpglpenoverlay", .unit = .fixed6, .until = 5 },
        .pdf_front_footprint_property_popups = newFlag("pdf_front_fp_property_popups", 8),
        .pdf_back_footprint_property_popups = newFlag("pdf_back_fp_property_popups", 8),
        .pdf_metadata = newFlag("pdf_metadata", 9),
        .pdf_single_document = newFlag("pdf_single_document", 9),
        .dxf_polygon_mode = newFlag("dxfpolygonmode", 6),
        .dxf_imperial_units = newFlag("dxfimperialunits", 6),
        .dxf_use_pcbnew_font = newFlag("dxfusepcbnewfont", 6),
        .postscript_color = oldFlag("pscolor", 5),
        .postscript_negative = flag("psnegative"),
        .postscript_a4_output = flag("psa4output"),
        .plot_black_and_white = newFlag("plot_black_and_white", 9),
        .plot_reference = oldFlag("plotreference", 8),
        .plot_value = oldFlag("plotvalue", 8),
        .plot_footprint_text = .{ .token = "plotfptext", .flag = .true_false_until_7, .since = 8, .until = 8 },
        .plot_other_text = oldFlag("plotothertext", 5),
        .plot_invisible_text = oldFlag("plotinvisibletext", 9),
        .pads_on_silkscreen = oldFlag("padsonsilk", 5),
        .sketch_pads_on_fabrication = newFlag("sketchpadsonfab", 6),
        .plot_pad_numbers = newFlag("plotpadnumbers", 9),
        .hide_unpopulated_on_fabrication = newFlag("hidednponfab", 9),
        .sketch_unpopulated_on_fabrication = newFlag("sketchdnponfab", 9),
        .cross_out_unpopulated_on_fabrication = newFlag("crossoutdnponfab", 9),
        .subtract_mask_from_silkscreen = flag("subtractmaskfromsilk"),
        .output_format = .{ .token = "outputformat" },
        .mirror = flag("mirror"),
        .drill_shape = .{ .token = "drillshape" },
        .scale_selection = .{ .token = "scaleselection" },
        .output_directory = .{ .token = "outputdirectory", .quoting = .always },
    };
};
