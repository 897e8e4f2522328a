// Generated from the Zig module "sexp"; don't edit. To update: npx --yes pnpm@12 stubs

import {
    type Field,
    Model,
    type ModelList,
    ModelObject,
    type Open,
    type ToggleValue,
    type Unmodelled,
    type ValueList,
} from "../model/index.ts";

/**
 * What is to be known about a footprint as a part.
 *
 * - `smd`: Mounted on the surface.
 * - `through_hole`: Mounted with pins through the board.
 * - `virtual`: Not a part, up to version 5.
 * - `board_only`: Not in the schematic.
 * - `dnp`: Do not populate: the part is left out.
 */
export type FootprintAttribute = (typeof FootprintAttribute)[number];

/** Every {@link FootprintAttribute} that is known. */
export const FootprintAttribute = [
    "smd",
    "through_hole",
    "virtual",
    "board_only",
    "exclude_from_pos_files",
    "exclude_from_bom",
    "allow_missing_courtyard",
    "dnp",
    "allow_soldermask_bridges",
] as const;

/**
 * How the inside of a shape is filled.
 *
 * - `yes`: Filled. `solid` in earlier versions.
 * - `no`: Not filled. `none` in earlier versions.
 * - `solid`: Filled, up to version 8.
 * - `none`: Not filled, up to version 8.
 * - `hatch`: With slanted lines.
 * - `reverse_hatch`: With lines that are slanted the other way.
 * - `cross_hatch`: With lines both ways.
 */
export type ShapeFill = (typeof ShapeFill)[number];

/** Every {@link ShapeFill} that is known. */
export const ShapeFill = ["yes", "no", "solid", "none", "hatch", "reverse_hatch", "cross_hatch"] as const;

/**
 * The kind of a barcode.
 *
 * - `data_matrix`: `datamatrix`, before version 10 was complete.
 * - `qrcode`: `qr`, before version 10 was complete.
 * - `micro_qr`: `microqr`, before version 10 was complete.
 */
export type BarcodeType = (typeof BarcodeType)[number];

/** Every {@link BarcodeType} that is known. */
export const BarcodeType = [
    "code39",
    "code128",
    "datamatrix",
    "qr",
    "microqr",
    "data_matrix",
    "qrcode",
    "micro_qr",
] as const;

/** How much of a QR code may be damaged: from `L`, little, to `H`, much. */
export type ErrorCorrection = (typeof ErrorCorrection)[number];

/** Every {@link ErrorCorrection} that is known. */
export const ErrorCorrection = ["L", "M", "Q", "H"] as const;

/**
 * What a dimension measures, and how it is drawn.
 *
 * - `aligned`: The distance of two points.
 * - `orthogonal`: The distance of two points along an axis.
 * - `leader`: A text with an arrow that points to something.
 * - `center`: A cross that marks the middle of something.
 * - `radial`: The radius of a circle.
 */
export type DimensionType = (typeof DimensionType)[number];

/** Every {@link DimensionType} that is known. */
export const DimensionType = ["aligned", "orthogonal", "leader", "center", "radial"] as const;

/**
 * The shape of a target.
 *
 * - `plus`: An upright cross.
 * - `x`: A slanted cross.
 */
export type TargetShape = (typeof TargetShape)[number];

/** Every {@link TargetShape} that is known. */
export const TargetShape = ["plus", "x"] as const;

/**
 * What kind of via it is, if it doesn't go through all layers.
 *
 * - `blind`: From an outer layer to an inner one. Up to version 9 also between inner layers.
 * - `buried`: Between inner layers.
 * - `micro`: Made by a laser.
 */
export type ViaType = (typeof ViaType)[number];

/** Every {@link ViaType} that is known. */
export const ViaType = ["blind", "buried", "micro"] as const;

/**
 * What was generated.
 *
 * - `tuning_pattern`: A track that winds to get a certain length.
 */
export type GeneratedType = (typeof GeneratedType)[number];

/** Every {@link GeneratedType} that is known. */
export const GeneratedType = ["tuning_pattern"] as const;

/**
 * What a text of a footprint is.
 *
 * - `reference`: The reference of the footprint, up to version 7. Later versions have a property instead.
 * - `value`: The value of the footprint, up to version 7. Later versions have a property instead.
 * - `user`: Any other text.
 */
export type FootprintTextType = (typeof FootprintTextType)[number];

/** Every {@link FootprintTextType} that is known. */
export const FootprintTextType = ["reference", "value", "user"] as const;

/**
 * What kind of pad it is.
 *
 * - `thru_hole`: With a hole that has copper on its wall.
 * - `smd`: On the surface.
 * - `connect`: Of a connector at the edge of the board: on the surface, without solder paste.
 * - `np_thru_hole`: With a hole that has no copper on its wall.
 */
export type PadType = (typeof PadType)[number];

/** Every {@link PadType} that is known. */
export const PadType = ["thru_hole", "smd", "connect", "np_thru_hole"] as const;

/**
 * The shape of a pad.
 *
 * - `roundrect`: A rectangle with round corners, or with chamfers if it has some.
 * - `custom`: The shapes that its primitives make together.
 */
export type PadShape = (typeof PadShape)[number];

/** Every {@link PadShape} that is known. */
export const PadShape = ["circle", "rect", "oval", "trapezoid", "roundrect", "custom"] as const;

/**
 * What a pad is for, as far as it matters to who makes the board.
 *
 * - `pad_prop_bga`: A ball of a grid array.
 * - `pad_prop_fiducial_glob`: A fiducial mark for the whole board.
 * - `pad_prop_fiducial_loc`: A fiducial mark for the footprint.
 * - `pad_prop_castellated`: At the edge of the board, which cuts its hole.
 * - `pad_prop_heatsink`: For heat.
 * - `pad_prop_mechanical`: For strength only.
 * - `pad_prop_pressfit`: A hole that a pin is pressed into.
 */
export type PadProperty = (typeof PadProperty)[number];

/** Every {@link PadProperty} that is known. */
export const PadProperty = [
    "pad_prop_bga",
    "pad_prop_fiducial_glob",
    "pad_prop_fiducial_loc",
    "pad_prop_testpoint",
    "pad_prop_castellated",
    "pad_prop_heatsink",
    "pad_prop_mechanical",
    "pad_prop_pressfit",
    "none",
] as const;

/** A corner of a pad. */
export type PadCorner = (typeof PadCorner)[number];

/** Every {@link PadCorner} that is known. */
export const PadCorner = ["top_left", "top_right", "bottom_left", "bottom_right"] as const;

/** What the frame of a label looks like: for global and hierarchical labels and pins of sheets the direction of the signal, for directives a sign. */
export type LabelShape = (typeof LabelShape)[number];

/** Every {@link LabelShape} that is known. */
export const LabelShape = [
    "input",
    "output",
    "bidirectional",
    "tri_state",
    "passive",
    "dot",
    "round",
    "diamond",
    "rectangle",
] as const;

/** The axis that a symbol is mirrored at. */
export type MirrorAxis = (typeof MirrorAxis)[number];

/** Every {@link MirrorAxis} that is known. */
export const MirrorAxis = ["x", "y"] as const;

/**
 * On which pages an item is. On all when it is missing.
 *
 * - `page1only`: On the first page only.
 * - `notonpage1`: On all pages but the first.
 */
export type WorksheetOption = (typeof WorksheetOption)[number];

/** Every {@link WorksheetOption} that is known. */
export const WorksheetOption = ["page1only", "notonpage1"] as const;

/** How KiCad reports what breaks a rule. */
export type Severity = (typeof Severity)[number];

/** Every {@link Severity} that is known. */
export const Severity = ["ignore", "warning", "error", "exclusion"] as const;

/**
 * What a layer is for.
 *
 * - `signal`: Copper with tracks.
 * - `power`: Copper that is a plane.
 * - `mixed`: Copper with tracks and planes.
 * - `jumper`: Copper that stands for jumpers.
 * - `user`: Not copper.
 * - `front`: Not copper, on the front: footprints on the back have it on the back.
 * - `back`: Not copper, on the back: footprints on the front have it on the front.
 * - `auxiliary`: Not copper, on neither side.
 */
export type LayerType = (typeof LayerType)[number];

/** Every {@link LayerType} that is known. */
export const LayerType = ["signal", "power", "mixed", "jumper", "user", "front", "back", "auxiliary"] as const;

/**
 * Whether the board is plugged into a connector.
 *
 * - `bevelled`: With a slanted edge.
 */
export type EdgeConnector = (typeof EdgeConnector)[number];

/** Every {@link EdgeConnector} that is known. */
export const EdgeConnector = ["yes", "bevelled"] as const;

/** What a line is made of. */
export type StrokeType = (typeof StrokeType)[number];

/** Every {@link StrokeType} that is known. */
export const StrokeType = ["default", "solid", "dash", "dot", "dash_dot", "dash_dot_dot"] as const;

/** Where the arrows of a dimension point to. */
export type ArrowDirection = (typeof ArrowDirection)[number];

/** Every {@link ArrowDirection} that is known. */
export const ArrowDirection = ["outward", "inward"] as const;

/**
 * How the mouth of a hole is widened.
 *
 * - `counterbore`: By a wider cylinder.
 * - `countersink`: By a cone.
 */
export type HoleWideningType = (typeof HoleWideningType)[number];

/** Every {@link HoleWideningType} that is known. */
export const HoleWideningType = ["counterbore", "countersink"] as const;

/**
 * Which layers a padstack describes.
 *
 * - `front_inner_back`: The inner layers, all the same, and the back.
 * - `custom`: Each layer.
 */
export type PadstackMode = (typeof PadstackMode)[number];

/** Every {@link PadstackMode} that is known. */
export const PadstackMode = ["front_inner_back", "custom"] as const;

/**
 * How the outline of a zone is shown.
 *
 * - `none`: As a line only.
 * - `edge`: With short lines along the edge.
 * - `full`: With lines all over the zone.
 */
export type ZoneHatchStyle = (typeof ZoneHatchStyle)[number];

/** Every {@link ZoneHatchStyle} that is known. */
export const ZoneHatchStyle = ["none", "edge", "full"] as const;

/**
 * How pads connect to a zone.
 *
 * - `yes`: Directly.
 * - `no`: Not at all.
 * - `thru_hole_only`: By thermal reliefs if they have a hole, directly otherwise.
 */
export type PadConnection = (typeof PadConnection)[number];

/** Every {@link PadConnection} that is known. */
export const PadConnection = ["yes", "no", "thru_hole_only"] as const;

/** Whether something may be in an area. */
export type Permission = (typeof Permission)[number];

/** Every {@link Permission} that is known. */
export const Permission = ["allowed", "not_allowed"] as const;

/**
 * What a zone is filled with.
 *
 * - `polygon`: Copper all over. Missing means the same.
 * - `hatch`: A grid of lines.
 * - `segment`: Lines side by side, up to version 5.
 */
export type ZoneFillMode = (typeof ZoneFillMode)[number];

/** Every {@link ZoneFillMode} that is known. */
export const ZoneFillMode = ["polygon", "hatch", "segment"] as const;

/** How the corners of the fill are smoothed. */
export type ZoneSmoothing = (typeof ZoneSmoothing)[number];

/** Every {@link ZoneSmoothing} that is known. */
export const ZoneSmoothing = ["none", "chamfer", "fillet"] as const;

/**
 * How wide the border of a hatched fill is.
 *
 * - `min_thickness`: As wide as the narrowest part that is filled.
 * - `hatch_thickness`: As wide as the lines of the hatching.
 */
export type HatchBorderAlgorithm = (typeof HatchBorderAlgorithm)[number];

/** Every {@link HatchBorderAlgorithm} that is known. */
export const HatchBorderAlgorithm = ["min_thickness", "hatch_thickness"] as const;

/** What an embedded file is for. */
export type EmbeddedFileType = (typeof EmbeddedFileType)[number];

/** Every {@link EmbeddedFileType} that is known. */
export const EmbeddedFileType = ["model", "font", "datasheet", "worksheet", "other"] as const;

/** The shape of a hole. */
export type DrillShape = (typeof DrillShape)[number];

/** Every {@link DrillShape} that is known. */
export const DrillShape = ["oval"] as const;

/** What zones keep off: the outline of a pad, or the smallest convex shape around it. */
export type PadClearanceShape = (typeof PadClearanceShape)[number];

/** Every {@link PadClearanceShape} that is known. */
export const PadClearanceShape = ["outline", "convexhull"] as const;

/** The shape of the part of a custom pad that tracks connect to. */
export type PadAnchor = (typeof PadAnchor)[number];

/** Every {@link PadAnchor} that is known. */
export const PadAnchor = ["rect", "circle"] as const;

/**
 * How a shape is filled.
 *
 * - `none`: Not at all.
 * - `outline`: With the colour of its outline.
 * - `background`: With the colour that the theme has for the inside of symbols.
 * - `color`: With the colour of its own.
 * - `hatch`: With slanted lines.
 * - `reverse_hatch`: With lines that are slanted the other way.
 * - `cross_hatch`: With lines both ways.
 */
export type FillType = (typeof FillType)[number];

/** Every {@link FillType} that is known. */
export const FillType = ["none", "outline", "background", "color", "hatch", "reverse_hatch", "cross_hatch"] as const;

/** Where the net of a power symbol is known: in all sheets, or in its own one. */
export type PowerScope = (typeof PowerScope)[number];

/** Every {@link PowerScope} that is known. */
export const PowerScope = ["global", "local"] as const;

/** A corner of the frame within the margins: left or right, top or bottom. */
export type WorksheetCorner = (typeof WorksheetCorner)[number];

/** Every {@link WorksheetCorner} that is known. */
export const WorksheetCorner = ["ltcorner", "lbcorner", "rtcorner", "rbcorner"] as const;

/** Where the place of a text is within it, or that it is mirrored. */
export type Justification = (typeof Justification)[number];

/** Every {@link Justification} that is known. */
export const Justification = ["left", "center", "right", "top", "bottom", "mirror"] as const;

/**
 * What a constraint is about.
 *
 * - `hole`: The word of version 6 for `hole_size`.
 * - `mechanical_clearance`: The word of version 6 for `physical_clearance`.
 * - `mechanical_hole_clearance`: The word of version 6 for `physical_hole_clearance`.
 */
export type ConstraintType = (typeof ConstraintType)[number];

/** Every {@link ConstraintType} that is known. */
export const ConstraintType = [
    "annular_width",
    "assertion",
    "bridged_mask",
    "clearance",
    "connection_width",
    "courtyard_clearance",
    "creepage",
    "diff_pair_gap",
    "diff_pair_uncoupled",
    "disallow",
    "edge_clearance",
    "hole_clearance",
    "hole_size",
    "hole_to_hole",
    "length",
    "min_resolved_spokes",
    "physical_clearance",
    "physical_hole_clearance",
    "silk_clearance",
    "skew",
    "solder_mask_expansion",
    "solder_paste_abs_margin",
    "solder_paste_rel_margin",
    "text_height",
    "text_thickness",
    "thermal_relief_gap",
    "thermal_spoke_width",
    "track_angle",
    "track_segment_length",
    "track_width",
    "via_count",
    "via_dangling",
    "via_diameter",
    "zone_connection",
    "hole",
    "mechanical_clearance",
    "mechanical_hole_clearance",
] as const;

/** The word between the sublayers of a layer. */
export type SublayerMark = (typeof SublayerMark)[number];

/** Every {@link SublayerMark} that is known. */
export const SublayerMark = ["addsublayer"] as const;

/**
 * What makes a zone a teardrop.
 *
 * - `padvia`: At a pad or a via.
 * - `track_end`: Where a track becomes wider.
 */
export type TeardropType = (typeof TeardropType)[number];

/** Every {@link TeardropType} that is known. */
export const TeardropType = ["padvia", "track_end"] as const;

/**
 * What a pin does electrically.
 *
 * - `free`: Not connected inside the part.
 * - `no_connect`: Must not be connected.
 * - `unconnected`: The word of early versions 6 for `no_connect`.
 */
export type PinType = (typeof PinType)[number];

/** Every {@link PinType} that is known. */
export const PinType = [
    "input",
    "output",
    "bidirectional",
    "tri_state",
    "passive",
    "free",
    "unspecified",
    "power_in",
    "power_out",
    "open_collector",
    "open_emitter",
    "no_connect",
    "unconnected",
] as const;

/** What a pin looks like. */
export type PinShape = (typeof PinShape)[number];

/** Every {@link PinShape} that is known. */
export const PinShape = [
    "line",
    "inverted",
    "clock",
    "inverted_clock",
    "input_low",
    "clock_low",
    "output_low",
    "edge_clock_high",
    "non_logic",
] as const;

/**
 * A shape or a text on a board.
 *
 * - `line`: a {@link GraphicLine}, A straight line.
 * - `rect`: a {@link GraphicRectangle}, A rectangle.
 * - `circle`: a {@link GraphicCircle}, A circle.
 * - `arc`: a {@link GraphicArc}, A part of a circle.
 * - `poly`: a {@link GraphicPolygon}, A polygon.
 * - `curve`: a {@link GraphicCurve}, A cubic Bézier curve.
 * - `text`: a {@link BoardText}, A text.
 * - `textBox`: a {@link TextBox}, A text in a box.
 */
export type BoardGraphic =
    | GraphicLine
    | GraphicRectangle
    | GraphicCircle
    | GraphicArc
    | GraphicPolygon
    | GraphicCurve
    | BoardText
    | TextBox;

/** What can be put where {@link BoardGraphic} stands: a typed object, or a plain one with its `kind`. */
export type BoardGraphicInput =
    | GraphicLine
    | GraphicRectangle
    | GraphicCircle
    | GraphicArc
    | GraphicPolygon
    | GraphicCurve
    | BoardText
    | TextBox
    | ({ readonly kind: "line" } & GraphicLineData)
    | ({ readonly kind: "rect" } & GraphicRectangleData)
    | ({ readonly kind: "circle" } & GraphicCircleData)
    | ({ readonly kind: "arc" } & GraphicArcData)
    | ({ readonly kind: "poly" } & GraphicPolygonData)
    | ({ readonly kind: "curve" } & GraphicCurveData)
    | ({ readonly kind: "text" } & BoardTextData)
    | ({ readonly kind: "textBox" } & TextBoxData);

/**
 * A piece of a track, or a via.
 *
 * - `segment`: a {@link Segment}, A straight piece.
 * - `arc`: a {@link TrackArc}, A round piece.
 * - `via`: a {@link Via}, A via.
 */
export type Track = Segment | TrackArc | Via;

/** What can be put where {@link Track} stands: a typed object, or a plain one with its `kind`. */
export type TrackInput =
    | Segment
    | TrackArc
    | Via
    | ({ readonly kind: "segment" } & SegmentData)
    | ({ readonly kind: "arc" } & TrackArcData)
    | ({ readonly kind: "via" } & ViaData);

/**
 * A shape or a text of a footprint.
 *
 * - `line`: a {@link GraphicLine}, A straight line.
 * - `rect`: a {@link GraphicRectangle}, A rectangle.
 * - `circle`: a {@link GraphicCircle}, A circle.
 * - `arc`: a {@link GraphicArc}, A part of a circle.
 * - `poly`: a {@link GraphicPolygon}, A polygon.
 * - `curve`: a {@link GraphicCurve}, A cubic Bézier curve.
 * - `text`: a {@link FootprintText}, A text.
 * - `textBox`: a {@link TextBox}, A text in a box.
 */
export type FootprintGraphic =
    | GraphicLine
    | GraphicRectangle
    | GraphicCircle
    | GraphicArc
    | GraphicPolygon
    | GraphicCurve
    | FootprintText
    | TextBox;

/** What can be put where {@link FootprintGraphic} stands: a typed object, or a plain one with its `kind`. */
export type FootprintGraphicInput =
    | GraphicLine
    | GraphicRectangle
    | GraphicCircle
    | GraphicArc
    | GraphicPolygon
    | GraphicCurve
    | FootprintText
    | TextBox
    | ({ readonly kind: "line" } & GraphicLineData)
    | ({ readonly kind: "rect" } & GraphicRectangleData)
    | ({ readonly kind: "circle" } & GraphicCircleData)
    | ({ readonly kind: "arc" } & GraphicArcData)
    | ({ readonly kind: "poly" } & GraphicPolygonData)
    | ({ readonly kind: "curve" } & GraphicCurveData)
    | ({ readonly kind: "text" } & FootprintTextData)
    | ({ readonly kind: "textBox" } & TextBoxData);

/**
 * A shape of a schematic or of a symbol.
 *
 * - `arc`: a {@link SchematicArc}
 * - `bezier`: a {@link SchematicBezier}
 * - `circle`: a {@link SchematicCircle}
 * - `polyline`: a {@link SchematicPolyline}
 * - `rectangle`: a {@link SchematicRectangle}
 */
export type SchematicShape = SchematicArc | SchematicBezier | SchematicCircle | SchematicPolyline | SchematicRectangle;

/** What can be put where {@link SchematicShape} stands: a typed object, or a plain one with its `kind`. */
export type SchematicShapeInput =
    | SchematicArc
    | SchematicBezier
    | SchematicCircle
    | SchematicPolyline
    | SchematicRectangle
    | ({ readonly kind: "arc" } & SchematicArcData)
    | ({ readonly kind: "bezier" } & SchematicBezierData)
    | ({ readonly kind: "circle" } & SchematicCircleData)
    | ({ readonly kind: "polyline" } & SchematicPolylineData)
    | ({ readonly kind: "rectangle" } & SchematicRectangleData);

/**
 * An item of a worksheet.
 *
 * - `line`: a {@link WorksheetLine}
 * - `rect`: a {@link WorksheetRectangle}
 * - `polygon`: a {@link WorksheetPolygon}
 * - `tbtext`: a {@link WorksheetText}
 * - `bitmap`: a {@link WorksheetBitmap}
 */
export type WorksheetItem = WorksheetLine | WorksheetRectangle | WorksheetPolygon | WorksheetText | WorksheetBitmap;

/** What can be put where {@link WorksheetItem} stands: a typed object, or a plain one with its `kind`. */
export type WorksheetItemInput =
    | WorksheetLine
    | WorksheetRectangle
    | WorksheetPolygon
    | WorksheetText
    | WorksheetBitmap
    | ({ readonly kind: "line" } & WorksheetLineData)
    | ({ readonly kind: "rect" } & WorksheetRectangleData)
    | ({ readonly kind: "polygon" } & WorksheetPolygonData)
    | ({ readonly kind: "tbtext" } & WorksheetTextData)
    | ({ readonly kind: "bitmap" } & WorksheetBitmapData);

/**
 * A piece of an outline: a corner, or an arc.
 *
 * - `xy`: a {@link Point}
 * - `arc`: a {@link ArcPoints}
 */
export type Vertex = Point | ArcPoints;

/** What can be put where {@link Vertex} stands: a typed object, or a plain one with its `kind`. */
export type VertexInput =
    | Point
    | ArcPoints
    | ({ readonly kind: "xy" } & PointData)
    | ({ readonly kind: "arc" } & ArcPointsData);

/**
 * A shape that is a part of a pad. Places are relative to the pad.
 *
 * - `line`: a {@link GraphicLine}, A straight line.
 * - `rect`: a {@link GraphicRectangle}, A rectangle.
 * - `circle`: a {@link GraphicCircle}, A circle.
 * - `arc`: a {@link GraphicArc}, A part of a circle.
 * - `poly`: a {@link GraphicPolygon}, A polygon.
 * - `curve`: a {@link GraphicCurve}, A cubic Bézier curve.
 * - `bbox`: a {@link GraphicRectangle}, Where the pad's number is shown. Not a part of its copper.
 * - `vector`: a {@link GraphicLine}, Where a spoke of a thermal relief leaves the pad. Not a part of its copper.
 */
export type PadPrimitive = GraphicLine | GraphicRectangle | GraphicCircle | GraphicArc | GraphicPolygon | GraphicCurve;

/** What can be put where {@link PadPrimitive} stands: a typed object, or a plain one with its `kind`. */
export type PadPrimitiveInput =
    | GraphicLine
    | GraphicRectangle
    | GraphicCircle
    | GraphicArc
    | GraphicPolygon
    | GraphicCurve
    | ({ readonly kind: "line" } & GraphicLineData)
    | ({ readonly kind: "rect" } & GraphicRectangleData)
    | ({ readonly kind: "circle" } & GraphicCircleData)
    | ({ readonly kind: "arc" } & GraphicArcData)
    | ({ readonly kind: "poly" } & GraphicPolygonData)
    | ({ readonly kind: "curve" } & GraphicCurveData)
    | ({ readonly kind: "bbox" } & GraphicRectangleData)
    | ({ readonly kind: "vector" } & GraphicLineData);

const boardModel = new Model(
    "Board",
    () => Board,
    [
        { name: "version", type: { kind: "integer" }, tokens: ["version"] },
        { name: "host", type: { kind: "model", model: () => Host }, tokens: ["host"], until: 5, optional: true },
        {
            name: "generator",
            type: { kind: "text" },
            tokens: ["generator"],
            quoting: "bare_until_7",
            since: 6,
            optional: true,
        },
        { name: "generatorVersion", type: { kind: "text" }, tokens: ["generator_version"], since: 8, optional: true },
        { name: "general", type: { kind: "model", model: () => General }, tokens: ["general"], optional: true },
        {
            name: "paper",
            type: { kind: "model", model: () => Paper },
            tokens: [["page", 0, 5], "paper"],
            optional: true,
        },
        {
            name: "titleBlock",
            type: { kind: "model", model: () => TitleBlock },
            tokens: ["title_block"],
            optional: true,
        },
        { name: "layers", type: { kind: "model", model: () => BoardLayers }, tokens: ["layers"], optional: true },
        { name: "setup", type: { kind: "model", model: () => Setup }, tokens: ["setup"], optional: true },
        {
            name: "properties",
            type: { kind: "model", model: () => BoardProperty },
            tokens: ["property"],
            since: 6,
            list: true,
        },
        {
            name: "variants",
            type: { kind: "model", model: () => BoardVariants },
            tokens: ["variants"],
            since: 10,
            optional: true,
        },
        { name: "nets", type: { kind: "model", model: () => Net }, tokens: ["net"], until: 9, list: true },
        {
            name: "netClasses",
            type: { kind: "model", model: () => NetClass },
            tokens: ["net_class"],
            until: 5,
            list: true,
        },
        {
            name: "footprints",
            type: { kind: "model", model: () => Footprint },
            tokens: [["module", 0, 5], "footprint"],
            list: true,
        },
        {
            name: "graphics",
            type: {
                kind: "union",
                name: "BoardGraphic",
                variants: [
                    ["line", "gr_line", () => GraphicLine],
                    ["rect", "gr_rect", () => GraphicRectangle],
                    ["circle", "gr_circle", () => GraphicCircle],
                    ["arc", "gr_arc", () => GraphicArc],
                    ["poly", "gr_poly", () => GraphicPolygon],
                    ["curve", "gr_curve", () => GraphicCurve],
                    ["text", "gr_text", () => BoardText],
                    ["textBox", "gr_text_box", () => TextBox],
                ],
            },
            list: true,
        },
        {
            name: "lines",
            type: { kind: "model", model: () => GraphicLine },
            tokens: ["gr_line"],
            derived: true,
            list: true,
        },
        {
            name: "rectangles",
            type: { kind: "model", model: () => GraphicRectangle },
            tokens: ["gr_rect"],
            derived: true,
            list: true,
        },
        {
            name: "circles",
            type: { kind: "model", model: () => GraphicCircle },
            tokens: ["gr_circle"],
            derived: true,
            list: true,
        },
        {
            name: "arcs",
            type: { kind: "model", model: () => GraphicArc },
            tokens: ["gr_arc"],
            derived: true,
            list: true,
        },
        {
            name: "polygons",
            type: { kind: "model", model: () => GraphicPolygon },
            tokens: ["gr_poly"],
            derived: true,
            list: true,
        },
        {
            name: "curves",
            type: { kind: "model", model: () => GraphicCurve },
            tokens: ["gr_curve"],
            derived: true,
            list: true,
        },
        {
            name: "texts",
            type: { kind: "model", model: () => BoardText },
            tokens: ["gr_text"],
            derived: true,
            list: true,
        },
        {
            name: "textBoxes",
            type: { kind: "model", model: () => TextBox },
            tokens: ["gr_text_box"],
            derived: true,
            list: true,
        },
        { name: "images", type: { kind: "model", model: () => BoardImage }, tokens: ["image"], since: 7, list: true },
        { name: "tables", type: { kind: "model", model: () => BoardTable }, tokens: ["table"], since: 9, list: true },
        { name: "barcodes", type: { kind: "model", model: () => Barcode }, tokens: ["barcode"], since: 10, list: true },
        { name: "dimensions", type: { kind: "model", model: () => Dimension }, tokens: ["dimension"], list: true },
        { name: "targets", type: { kind: "model", model: () => Target }, tokens: ["target"], list: true },
        {
            name: "points",
            type: { kind: "model", model: () => ReferencePoint },
            tokens: ["point"],
            since: 10,
            list: true,
        },
        {
            name: "tracks",
            type: {
                kind: "union",
                name: "Track",
                variants: [
                    ["segment", "segment", () => Segment],
                    ["arc", "arc", () => TrackArc],
                    ["via", "via", () => Via],
                ],
            },
            list: true,
        },
        {
            name: "segments",
            type: { kind: "model", model: () => Segment },
            tokens: ["segment"],
            derived: true,
            list: true,
        },
        {
            name: "trackArcs",
            type: { kind: "model", model: () => TrackArc },
            tokens: ["arc"],
            derived: true,
            list: true,
        },
        { name: "vias", type: { kind: "model", model: () => Via }, tokens: ["via"], derived: true, list: true },
        { name: "zones", type: { kind: "model", model: () => Zone }, tokens: ["zone"], list: true },
        { name: "groups", type: { kind: "model", model: () => Group }, tokens: ["group"], since: 6, list: true },
        {
            name: "generated",
            type: { kind: "model", model: () => Generated },
            tokens: ["generated"],
            since: 8,
            list: true,
        },
        {
            name: "embeddedFonts",
            type: { kind: "boolean" },
            tokens: ["embedded_fonts"],
            flag: "yes_no",
            since: 9,
            optional: true,
        },
        {
            name: "embeddedFiles",
            type: { kind: "model", model: () => EmbeddedFiles },
            tokens: ["embedded_files"],
            since: 9,
            optional: true,
        },
    ],
    {
        file: {
            kind: "board",
            tokens: ["kicad_pcb"],
            endings: [".kicad_pcb"],
            versions: [
                [0, 5],
                [20171131, 6],
                [20211015, 7],
                [20230620, 8],
                [20240109, 9],
                [20241230, 10],
            ],
            newest: 20260206,
            layout: "normal",
        },
    },
);
const boardFields = boardModel.fields;

/** A plain object that stands for a {@link Board}. */
export interface BoardData extends Unmodelled {
    /** The version of the format. */
    readonly version: number;
    /** The program that has written the file, up to version 5. In files up to KiCad 5. */
    readonly host?: HostInput | undefined;
    /** The program that has written the file. In files of KiCad 6 and later. */
    readonly generator?: string | undefined;
    /** The version of the program that has written the file. In files of KiCad 8 and later. */
    readonly generatorVersion?: string | undefined;
    /** What is to be known about the board as a whole. */
    readonly general?: GeneralInput | undefined;
    /** The sheet of paper that it is drawn on. */
    readonly paper?: PaperInput | undefined;
    /** What stands in the corner of the sheet. */
    readonly titleBlock?: TitleBlockInput | undefined;
    /** The layers, from front to back and then those without copper. */
    readonly layers?: BoardLayersInput | undefined;
    /** The settings. */
    readonly setup?: SetupInput | undefined;
    /** The properties: `${name}` in texts stands for the value of one. In files of KiCad 6 and later. */
    readonly properties?: Iterable<BoardPropertyInput> | undefined;
    /** Other ways to populate the board. In files of KiCad 10 and later. */
    readonly variants?: BoardVariantsInput | undefined;
    /** The table of nets, up to version 9. In files up to KiCad 9. */
    readonly nets?: Iterable<NetInput> | undefined;
    /** The classes of nets, up to version 5. In files up to KiCad 5. */
    readonly netClasses?: Iterable<NetClassInput> | undefined;
    /** The footprints on the board. */
    readonly footprints?: Iterable<FootprintInput> | undefined;
    /** Shapes and texts, in their order. */
    readonly graphics?: Iterable<BoardGraphicInput> | undefined;
    /** The straight lines among the graphics. */
    readonly lines?: Iterable<GraphicLineInput> | undefined;
    /** The rectangles among the graphics. */
    readonly rectangles?: Iterable<GraphicRectangleInput> | undefined;
    /** The circles among the graphics. */
    readonly circles?: Iterable<GraphicCircleInput> | undefined;
    /** The arcs among the graphics. */
    readonly arcs?: Iterable<GraphicArcInput> | undefined;
    /** The polygons among the graphics. */
    readonly polygons?: Iterable<GraphicPolygonInput> | undefined;
    /** The curves among the graphics. */
    readonly curves?: Iterable<GraphicCurveInput> | undefined;
    /** The texts among the graphics. */
    readonly texts?: Iterable<BoardTextInput> | undefined;
    /** The texts in boxes among the graphics. */
    readonly textBoxes?: Iterable<TextBoxInput> | undefined;
    /** Its pictures. In files of KiCad 7 and later. */
    readonly images?: Iterable<BoardImageInput> | undefined;
    /** Its tables. In files of KiCad 9 and later. */
    readonly tables?: Iterable<BoardTableInput> | undefined;
    /** Its barcodes. In files of KiCad 10 and later. */
    readonly barcodes?: Iterable<BarcodeInput> | undefined;
    /** Its dimensions. */
    readonly dimensions?: Iterable<DimensionInput> | undefined;
    /** Its targets. */
    readonly targets?: Iterable<TargetInput> | undefined;
    /** Its reference points. In files of KiCad 10 and later. */
    readonly points?: Iterable<ReferencePointInput> | undefined;
    /** Segments, arcs and vias, in their order. */
    readonly tracks?: Iterable<TrackInput> | undefined;
    /** The straight pieces among the tracks. */
    readonly segments?: Iterable<SegmentInput> | undefined;
    /** The round pieces among the tracks. */
    readonly trackArcs?: Iterable<TrackArcInput> | undefined;
    /** The vias among the tracks. */
    readonly vias?: Iterable<ViaInput> | undefined;
    /** Its zones. */
    readonly zones?: Iterable<ZoneInput> | undefined;
    /** Its groups. In files of KiCad 6 and later. */
    readonly groups?: Iterable<GroupInput> | undefined;
    /** The items that were generated, such as tracks with a certain length. In files of KiCad 8 and later. */
    readonly generated?: Iterable<GeneratedInput> | undefined;
    /** Whether the fonts of its texts lie within the file. In files of KiCad 9 and later. */
    readonly embeddedFonts?: boolean | undefined;
    /** The files that lie within the file. In files of KiCad 9 and later. */
    readonly embeddedFiles?: EmbeddedFilesInput | undefined;
}

/** What can be put where a {@link Board} stands. */
export type BoardInput = Board | BoardData;

/** A board. */
export class Board extends ModelObject {
    /** @internal */
    static override readonly model: Model = boardModel;

    /** The version of the format. */
    get version(): number {
        return this.getNumber(boardFields[0] as Field);
    }
    set version(value: number) {
        this.setField(boardFields[0] as Field, value);
    }

    /** The program that has written the file, up to version 5. In files up to KiCad 5. */
    get host(): Host | undefined {
        return this.getStructure<Host>(boardFields[1] as Field);
    }
    set host(value: HostInput | undefined) {
        this.setField(boardFields[1] as Field, value);
    }

    /** The program that has written the file. In files of KiCad 6 and later. */
    get generator(): string | undefined {
        return this.getText(boardFields[2] as Field);
    }
    set generator(value: string | undefined) {
        this.setField(boardFields[2] as Field, value);
    }

    /** The version of the program that has written the file. In files of KiCad 8 and later. */
    get generatorVersion(): string | undefined {
        return this.getText(boardFields[3] as Field);
    }
    set generatorVersion(value: string | undefined) {
        this.setField(boardFields[3] as Field, value);
    }

    /** What is to be known about the board as a whole. */
    get general(): General | undefined {
        return this.getStructure<General>(boardFields[4] as Field);
    }
    set general(value: GeneralInput | undefined) {
        this.setField(boardFields[4] as Field, value);
    }

    /** The sheet of paper that it is drawn on. */
    get paper(): Paper | undefined {
        return this.getStructure<Paper>(boardFields[5] as Field);
    }
    set paper(value: PaperInput | undefined) {
        this.setField(boardFields[5] as Field, value);
    }

    /** What stands in the corner of the sheet. */
    get titleBlock(): TitleBlock | undefined {
        return this.getStructure<TitleBlock>(boardFields[6] as Field);
    }
    set titleBlock(value: TitleBlockInput | undefined) {
        this.setField(boardFields[6] as Field, value);
    }

    /** The layers, from front to back and then those without copper. */
    get layers(): BoardLayers | undefined {
        return this.getStructure<BoardLayers>(boardFields[7] as Field);
    }
    set layers(value: BoardLayersInput | undefined) {
        this.setField(boardFields[7] as Field, value);
    }

    /** The settings. */
    get setup(): Setup | undefined {
        return this.getStructure<Setup>(boardFields[8] as Field);
    }
    set setup(value: SetupInput | undefined) {
        this.setField(boardFields[8] as Field, value);
    }

    /** The properties: `${name}` in texts stands for the value of one. In files of KiCad 6 and later. */
    get properties(): ModelList<BoardProperty, BoardPropertyInput> {
        return this.getList<BoardProperty, BoardPropertyInput>(boardFields[9] as Field);
    }
    set properties(value: Iterable<BoardPropertyInput>) {
        this.setField(boardFields[9] as Field, value);
    }

    /** Other ways to populate the board. In files of KiCad 10 and later. */
    get variants(): BoardVariants | undefined {
        return this.getStructure<BoardVariants>(boardFields[10] as Field);
    }
    set variants(value: BoardVariantsInput | undefined) {
        this.setField(boardFields[10] as Field, value);
    }

    /** The table of nets, up to version 9. In files up to KiCad 9. */
    get nets(): ModelList<Net, NetInput> {
        return this.getList<Net, NetInput>(boardFields[11] as Field);
    }
    set nets(value: Iterable<NetInput>) {
        this.setField(boardFields[11] as Field, value);
    }

    /** The classes of nets, up to version 5. In files up to KiCad 5. */
    get netClasses(): ModelList<NetClass, NetClassInput> {
        return this.getList<NetClass, NetClassInput>(boardFields[12] as Field);
    }
    set netClasses(value: Iterable<NetClassInput>) {
        this.setField(boardFields[12] as Field, value);
    }

    /** The footprints on the board. */
    get footprints(): ModelList<Footprint, FootprintInput> {
        return this.getList<Footprint, FootprintInput>(boardFields[13] as Field);
    }
    set footprints(value: Iterable<FootprintInput>) {
        this.setField(boardFields[13] as Field, value);
    }

    /** Shapes and texts, in their order. */
    get graphics(): ModelList<BoardGraphic, BoardGraphicInput> {
        return this.getList<BoardGraphic, BoardGraphicInput>(boardFields[14] as Field);
    }
    set graphics(value: Iterable<BoardGraphicInput>) {
        this.setField(boardFields[14] as Field, value);
    }

    /** The straight lines among the graphics. */
    get lines(): ModelList<GraphicLine, GraphicLineInput> {
        return this.getList<GraphicLine, GraphicLineInput>(boardFields[15] as Field);
    }
    set lines(value: Iterable<GraphicLineInput>) {
        this.setField(boardFields[15] as Field, value);
    }

    /** The rectangles among the graphics. */
    get rectangles(): ModelList<GraphicRectangle, GraphicRectangleInput> {
        return this.getList<GraphicRectangle, GraphicRectangleInput>(boardFields[16] as Field);
    }
    set rectangles(value: Iterable<GraphicRectangleInput>) {
        this.setField(boardFields[16] as Field, value);
    }

    /** The circles among the graphics. */
    get circles(): ModelList<GraphicCircle, GraphicCircleInput> {
        return this.getList<GraphicCircle, GraphicCircleInput>(boardFields[17] as Field);
    }
    set circles(value: Iterable<GraphicCircleInput>) {
        this.setField(boardFields[17] as Field, value);
    }

    /** The arcs among the graphics. */
    get arcs(): ModelList<GraphicArc, GraphicArcInput> {
        return this.getList<GraphicArc, GraphicArcInput>(boardFields[18] as Field);
    }
    set arcs(value: Iterable<GraphicArcInput>) {
        this.setField(boardFields[18] as Field, value);
    }

    /** The polygons among the graphics. */
    get polygons(): ModelList<GraphicPolygon, GraphicPolygonInput> {
        return this.getList<GraphicPolygon, GraphicPolygonInput>(boardFields[19] as Field);
    }
    set polygons(value: Iterable<GraphicPolygonInput>) {
        this.setField(boardFields[19] as Field, value);
    }

    /** The curves among the graphics. */
    get curves(): ModelList<GraphicCurve, GraphicCurveInput> {
        return this.getList<GraphicCurve, GraphicCurveInput>(boardFields[20] as Field);
    }
    set curves(value: Iterable<GraphicCurveInput>) {
        this.setField(boardFields[20] as Field, value);
    }

    /** The texts among the graphics. */
    get texts(): ModelList<BoardText, BoardTextInput> {
        return this.getList<BoardText, BoardTextInput>(boardFields[21] as Field);
    }
    set texts(value: Iterable<BoardTextInput>) {
        this.setField(boardFields[21] as Field, value);
    }

    /** The texts in boxes among the graphics. */
    get textBoxes(): ModelList<TextBox, TextBoxInput> {
        return this.getList<TextBox, TextBoxInput>(boardFields[22] as Field);
    }
    set textBoxes(value: Iterable<TextBoxInput>) {
        this.setField(boardFields[22] as Field, value);
    }

    /** Its pictures. In files of KiCad 7 and later. */
    get images(): ModelList<BoardImage, BoardImageInput> {
        return this.getList<BoardImage, BoardImageInput>(boardFields[23] as Field);
    }
    set images(value: Iterable<BoardImageInput>) {
        this.setField(boardFields[23] as Field, value);
    }

    /** Its tables. In files of KiCad 9 and later. */
    get tables(): ModelList<BoardTable, BoardTableInput> {
        return this.getList<BoardTable, BoardTableInput>(boardFields[24] as Field);
    }
    set tables(value: Iterable<BoardTableInput>) {
        this.setField(boardFields[24] as Field, value);
    }

    /** Its barcodes. In files of KiCad 10 and later. */
    get barcodes(): ModelList<Barcode, BarcodeInput> {
        return this.getList<Barcode, BarcodeInput>(boardFields[25] as Field);
    }
    set barcodes(value: Iterable<BarcodeInput>) {
        this.setField(boardFields[25] as Field, value);
    }

    /** Its dimensions. */
    get dimensions(): ModelList<Dimension, DimensionInput> {
        return this.getList<Dimension, DimensionInput>(boardFields[26] as Field);
    }
    set dimensions(value: Iterable<DimensionInput>) {
        this.setField(boardFields[26] as Field, value);
    }

    /** Its targets. */
    get targets(): ModelList<Target, TargetInput> {
        return this.getList<Target, TargetInput>(boardFields[27] as Field);
    }
    set targets(value: Iterable<TargetInput>) {
        this.setField(boardFields[27] as Field, value);
    }

    /** Its reference points. In files of KiCad 10 and later. */
    get points(): ModelList<ReferencePoint, ReferencePointInput> {
        return this.getList<ReferencePoint, ReferencePointInput>(boardFields[28] as Field);
    }
    set points(value: Iterable<ReferencePointInput>) {
        this.setField(boardFields[28] as Field, value);
    }

    /** Segments, arcs and vias, in their order. */
    get tracks(): ModelList<Track, TrackInput> {
        return this.getList<Track, TrackInput>(boardFields[29] as Field);
    }
    set tracks(value: Iterable<TrackInput>) {
        this.setField(boardFields[29] as Field, value);
    }

    /** The straight pieces among the tracks. */
    get segments(): ModelList<Segment, SegmentInput> {
        return this.getList<Segment, SegmentInput>(boardFields[30] as Field);
    }
    set segments(value: Iterable<SegmentInput>) {
        this.setField(boardFields[30] as Field, value);
    }

    /** The round pieces among the tracks. */
    get trackArcs(): ModelList<TrackArc, TrackArcInput> {
        return this.getList<TrackArc, TrackArcInput>(boardFields[31] as Field);
    }
    set trackArcs(value: Iterable<TrackArcInput>) {
        this.setField(boardFields[31] as Field, value);
    }

    /** The vias among the tracks. */
    get vias(): ModelList<Via, ViaInput> {
        return this.getList<Via, ViaInput>(boardFields[32] as Field);
    }
    set vias(value: Iterable<ViaInput>) {
        this.setField(boardFields[32] as Field, value);
    }

    /** Its zones. */
    get zones(): ModelList<Zone, ZoneInput> {
        return this.getList<Zone, ZoneInput>(boardFields[33] as Field);
    }
    set zones(value: Iterable<ZoneInput>) {
        this.setField(boardFields[33] as Field, value);
    }

    /** Its groups. In files of KiCad 6 and later. */
    get groups(): ModelList<Group, GroupInput> {
        return this.getList<Group, GroupInput>(boardFields[34] as Field);
    }
    set groups(value: Iterable<GroupInput>) {
        this.setField(boardFields[34] as Field, value);
    }

    /** The items that were generated, such as tracks with a certain length. In files of KiCad 8 and later. */
    get generated(): ModelList<Generated, GeneratedInput> {
        return this.getList<Generated, GeneratedInput>(boardFields[35] as Field);
    }
    set generated(value: Iterable<GeneratedInput>) {
        this.setField(boardFields[35] as Field, value);
    }

    /** Whether the fonts of its texts lie within the file. In files of KiCad 9 and later. */
    get embeddedFonts(): boolean | undefined {
        return this.getBoolean(boardFields[36] as Field);
    }
    set embeddedFonts(value: boolean | undefined) {
        this.setField(boardFields[36] as Field, value);
    }

    /** The files that lie within the file. In files of KiCad 9 and later. */
    get embeddedFiles(): EmbeddedFiles | undefined {
        return this.getStructure<EmbeddedFiles>(boardFields[37] as Field);
    }
    set embeddedFiles(value: EmbeddedFilesInput | undefined) {
        this.setField(boardFields[37] as Field, value);
    }

    override toJSON(): BoardData {
        return super.toJSON() as unknown as BoardData;
    }
}

const footprintModel = new Model(
    "Footprint",
    () => Footprint,
    [
        { name: "name", type: { kind: "text" }, form: "positional" },
        { name: "version", type: { kind: "integer" }, tokens: ["version"], since: 6, optional: true },
        {
            name: "generator",
            type: { kind: "text" },
            tokens: ["generator"],
            quoting: "bare_until_7",
            since: 6,
            optional: true,
        },
        { name: "generatorVersion", type: { kind: "text" }, tokens: ["generator_version"], since: 8, optional: true },
        { name: "locked", type: { kind: "boolean" }, tokens: ["locked"], default: false },
        { name: "placed", type: { kind: "boolean" }, tokens: ["placed"], default: false },
        { name: "layer", type: { kind: "text" }, tokens: ["layer"], default: "F.Cu" },
        { name: "edited", type: { kind: "text" }, tokens: ["tedit"], quoting: "never", until: 6, optional: true },
        {
            name: "uuid",
            type: { kind: "text" },
            tokens: [["tstamp", 0, 7], "uuid"],
            quoting: "bare_until_7",
            optional: true,
        },
        { name: "at", type: { kind: "model", model: () => Position }, tokens: ["at"], optional: true },
        { name: "description", type: { kind: "text" }, tokens: ["descr"], optional: true },
        { name: "tags", type: { kind: "text" }, tokens: ["tags"], optional: true },
        {
            name: "properties",
            type: { kind: "model", model: () => FootprintProperty },
            tokens: ["property"],
            since: 6,
            list: true,
        },
        {
            name: "componentClasses",
            type: { kind: "model", model: () => ComponentClasses },
            tokens: ["component_classes"],
            since: 9,
            optional: true,
        },
        { name: "path", type: { kind: "text" }, tokens: ["path"], optional: true },
        { name: "sheetName", type: { kind: "text" }, tokens: ["sheetname"], since: 8, optional: true },
        { name: "sheetFile", type: { kind: "text" }, tokens: ["sheetfile"], since: 8, optional: true },
        {
            name: "units",
            type: { kind: "model", model: () => FootprintUnits },
            tokens: ["units"],
            since: 10,
            optional: true,
        },
        { name: "autoplaceCost90", type: { kind: "integer" }, tokens: ["autoplace_cost90"], until: 7, optional: true },
        {
            name: "autoplaceCost180",
            type: { kind: "integer" },
            tokens: ["autoplace_cost180"],
            until: 7,
            optional: true,
        },
        {
            name: "solderMaskMargin",
            type: { kind: "number" },
            tokens: ["solder_mask_margin"],
            unit: "millimetre",
            optional: true,
        },
        {
            name: "solderPasteMargin",
            type: { kind: "number" },
            tokens: ["solder_paste_margin"],
            unit: "millimetre",
            optional: true,
        },
        {
            name: "solderPasteMarginRatio",
            type: { kind: "number" },
            tokens: [["solder_paste_ratio", 0, 8], "solder_paste_margin_ratio"],
            unit: "ratio",
            optional: true,
        },
        { name: "clearance", type: { kind: "number" }, tokens: ["clearance"], unit: "millimetre", optional: true },
        { name: "zoneConnection", type: { kind: "integer" }, tokens: ["zone_connect"], optional: true },
        {
            name: "thermalWidth",
            type: { kind: "number" },
            tokens: ["thermal_width"],
            unit: "millimetre",
            until: 7,
            optional: true,
        },
        {
            name: "thermalGap",
            type: { kind: "number" },
            tokens: ["thermal_gap"],
            unit: "millimetre",
            until: 7,
            optional: true,
        },
        {
            name: "attributes",
            type: { kind: "enum", name: "FootprintAttribute", words: FootprintAttribute },
            tokens: ["attr"],
            list: true,
        },
        {
            name: "stackup",
            type: { kind: "model", model: () => FootprintStackup },
            tokens: ["stackup"],
            since: 10,
            optional: true,
        },
        { name: "privateLayers", type: { kind: "text" }, tokens: ["private_layers"], since: 7, list: true },
        { name: "netTiePadGroups", type: { kind: "text" }, tokens: ["net_tie_pad_groups"], since: 7, list: true },
        {
            name: "duplicatePadNumbersAreJumpers",
            type: { kind: "boolean" },
            tokens: ["duplicate_pad_numbers_are_jumpers"],
            flag: "yes_no",
            since: 10,
            optional: true,
        },
        {
            name: "jumperPadGroups",
            type: { kind: "model", model: () => JumperGroups },
            tokens: ["jumper_pad_groups"],
            since: 10,
            optional: true,
        },
        {
            name: "graphics",
            type: {
                kind: "union",
                name: "FootprintGraphic",
                variants: [
                    ["line", "fp_line", () => GraphicLine],
                    ["rect", "fp_rect", () => GraphicRectangle],
                    ["circle", "fp_circle", () => GraphicCircle],
                    ["arc", "fp_arc", () => GraphicArc],
                    ["poly", "fp_poly", () => GraphicPolygon],
                    ["curve", "fp_curve", () => GraphicCurve],
                    ["text", "fp_text", () => FootprintText],
                    ["textBox", "fp_text_box", () => TextBox],
                ],
            },
            list: true,
        },
        {
            name: "lines",
            type: { kind: "model", model: () => GraphicLine },
            tokens: ["fp_line"],
            derived: true,
            list: true,
        },
        {
            name: "rectangles",
            type: { kind: "model", model: () => GraphicRectangle },
            tokens: ["fp_rect"],
            derived: true,
            list: true,
        },
        {
            name: "circles",
            type: { kind: "model", model: () => GraphicCircle },
            tokens: ["fp_circle"],
            derived: true,
            list: true,
        },
        {
            name: "arcs",
            type: { kind: "model", model: () => GraphicArc },
            tokens: ["fp_arc"],
            derived: true,
            list: true,
        },
        {
            name: "polygons",
            type: { kind: "model", model: () => GraphicPolygon },
            tokens: ["fp_poly"],
            derived: true,
            list: true,
        },
        {
            name: "curves",
            type: { kind: "model", model: () => GraphicCurve },
            tokens: ["fp_curve"],
            derived: true,
            list: true,
        },
        {
            name: "texts",
            type: { kind: "model", model: () => FootprintText },
            tokens: ["fp_text"],
            derived: true,
            list: true,
        },
        {
            name: "textBoxes",
            type: { kind: "model", model: () => TextBox },
            tokens: ["fp_text_box"],
            derived: true,
            list: true,
        },
        { name: "tables", type: { kind: "model", model: () => BoardTable }, tokens: ["table"], since: 9, list: true },
        {
            name: "dimensions",
            type: { kind: "model", model: () => Dimension },
            tokens: ["dimension"],
            since: 7,
            list: true,
        },
        { name: "images", type: { kind: "model", model: () => BoardImage }, tokens: ["image"], since: 7, list: true },
        { name: "barcodes", type: { kind: "model", model: () => Barcode }, tokens: ["barcode"], since: 10, list: true },
        {
            name: "points",
            type: { kind: "model", model: () => ReferencePoint },
            tokens: ["point"],
            since: 10,
            list: true,
        },
        { name: "pads", type: { kind: "model", model: () => Pad }, tokens: ["pad"], list: true },
        { name: "zones", type: { kind: "model", model: () => Zone }, tokens: ["zone"], since: 6, list: true },
        { name: "groups", type: { kind: "model", model: () => Group }, tokens: ["group"], since: 6, list: true },
        {
            name: "variants",
            type: { kind: "model", model: () => FootprintVariant },
            tokens: ["variant"],
            since: 10,
            list: true,
        },
        {
            name: "embeddedFonts",
            type: { kind: "boolean" },
            tokens: ["embedded_fonts"],
            flag: "yes_no",
            since: 9,
            optional: true,
        },
        {
            name: "embeddedFiles",
            type: { kind: "model", model: () => EmbeddedFiles },
            tokens: ["embedded_files"],
            since: 9,
            optional: true,
        },
        { name: "models", type: { kind: "model", model: () => FootprintModel }, tokens: ["model"], list: true },
    ],
    {
        file: {
            kind: "footprint",
            tokens: ["footprint", "module"],
            endings: [".kicad_mod"],
            versions: [
                [0, 5],
                [20171131, 6],
                [20211015, 7],
                [20230620, 8],
                [20240109, 9],
                [20241230, 10],
            ],
            newest: 20260206,
            layout: "normal",
        },
    },
);
const footprintFields = footprintModel.fields;

/** A plain object that stands for a {@link Footprint}. */
export interface FootprintData extends Unmodelled {
    /** In libraries its name, on boards the library and the name: `Package_SO:SOIC-8`. */
    readonly name: string;
    /** The version of the format. Only in files of their own, from version 6 on. In files of KiCad 6 and later. */
    readonly version?: number | undefined;
    /** The program that has written the file. In files of KiCad 6 and later. */
    readonly generator?: string | undefined;
    /** The version of the program that has written the file. In files of KiCad 8 and later. */
    readonly generatorVersion?: string | undefined;
    /**
     * Whether it is protected from being moved.
     *
     * @defaultValue `false`
     */
    readonly locked?: boolean | undefined;
    /**
     * Whether automatic placement has put it where it is.
     *
     * @defaultValue `false`
     */
    readonly placed?: boolean | undefined;
    /**
     * The side that it is mounted on: `F.Cu` or `B.Cu`.
     *
     * @defaultValue `"F.Cu"`
     */
    readonly layer?: string | undefined;
    /** When it was edited, as seconds in hexadecimal digits. Up to version 6. In files up to KiCad 6. */
    readonly edited?: string | undefined;
    /** Identifies it in its file, and through all versions of the file. */
    readonly uuid?: string | undefined;
    /** Where it is on the board. */
    readonly at?: PositionInput | undefined;
    /** What it is for. */
    readonly description?: string | undefined;
    /** Words to search for. */
    readonly tags?: string | undefined;
    /** Reference, value and other properties. In files of KiCad 6 and later. */
    readonly properties?: Iterable<FootprintPropertyInput> | undefined;
    /** The classes of the part. In files of KiCad 9 and later. */
    readonly componentClasses?: ComponentClassesInput | undefined;
    /** The uuids of the sheets and the symbol that it belongs to: `/sheet/symbol`. */
    readonly path?: string | undefined;
    /** The name of the sheet that its symbol is on. In files of KiCad 8 and later. */
    readonly sheetName?: string | undefined;
    /** The file of the sheet that its symbol is on. In files of KiCad 8 and later. */
    readonly sheetFile?: string | undefined;
    /** The units, in their order. In files of KiCad 10 and later. */
    readonly units?: FootprintUnitsInput | undefined;
    /** What automatic placement pays for a turn by 90 degrees, up to version 6. In files up to KiCad 7. */
    readonly autoplaceCost90?: number | undefined;
    /** What automatic placement pays for a turn by 180 degrees, up to version 6. In files up to KiCad 7. */
    readonly autoplaceCost180?: number | undefined;
    /** How far openings in the solder mask reach beyond pads. In millimetres. */
    readonly solderMaskMargin?: number | undefined;
    /** How far the solder paste reaches beyond pads. In millimetres. */
    readonly solderPasteMargin?: number | undefined;
    /** The same as a part of the pad's size; both are added. */
    readonly solderPasteMarginRatio?: number | undefined;
    /** How far copper of other nets keeps off the pads. In millimetres. */
    readonly clearance?: number | undefined;
    /** How zones connect to pads: 0 for not at all, 1 by thermal reliefs, 2 directly, 3 by thermal reliefs if they have a hole. */
    readonly zoneConnection?: number | undefined;
    /** How wide the spokes of thermal reliefs are, up to version 7. In millimetres. In files up to KiCad 7. */
    readonly thermalWidth?: number | undefined;
    /** The gap between pads and zones, up to version 7. In millimetres. In files up to KiCad 7. */
    readonly thermalGap?: number | undefined;
    /** What is to be known about it as a part. */
    readonly attributes?: Iterable<Open<FootprintAttribute>> | undefined;
    /** The layers of copper that it was made for. Missing if any will do. In files of KiCad 10 and later. */
    readonly stackup?: FootprintStackupInput | undefined;
    /** Layers that are seen in the footprint editor only, not on boards. In files of KiCad 7 and later. */
    readonly privateLayers?: Iterable<string> | undefined;
    /** Pads that the footprint connects: each entry is a list of numbers with commas, `1, 2`. In files of KiCad 7 and later. */
    readonly netTiePadGroups?: Iterable<string> | undefined;
    /** Whether pads with the same number are connected by a jumper. In files of KiCad 10 and later. */
    readonly duplicatePadNumbersAreJumpers?: boolean | undefined;
    /** Groups of pads that jumpers connect. In files of KiCad 10 and later. */
    readonly jumperPadGroups?: JumperGroupsInput | undefined;
    /** Shapes and texts, in their order. */
    readonly graphics?: Iterable<FootprintGraphicInput> | undefined;
    /** The straight lines among the graphics. */
    readonly lines?: Iterable<GraphicLineInput> | undefined;
    /** The rectangles among the graphics. */
    readonly rectangles?: Iterable<GraphicRectangleInput> | undefined;
    /** The circles among the graphics. */
    readonly circles?: Iterable<GraphicCircleInput> | undefined;
    /** The arcs among the graphics. */
    readonly arcs?: Iterable<GraphicArcInput> | undefined;
    /** The polygons among the graphics. */
    readonly polygons?: Iterable<GraphicPolygonInput> | undefined;
    /** The curves among the graphics. */
    readonly curves?: Iterable<GraphicCurveInput> | undefined;
    /** The texts among the graphics. */
    readonly texts?: Iterable<FootprintTextInput> | undefined;
    /** The texts in boxes among the graphics. */
    readonly textBoxes?: Iterable<TextBoxInput> | undefined;
    /** Its tables. In files of KiCad 9 and later. */
    readonly tables?: Iterable<BoardTableInput> | undefined;
    /** Its dimensions. In files of KiCad 7 and later. */
    readonly dimensions?: Iterable<DimensionInput> | undefined;
    /** Its pictures. In files of KiCad 7 and later. */
    readonly images?: Iterable<BoardImageInput> | undefined;
    /** Its barcodes. In files of KiCad 10 and later. */
    readonly barcodes?: Iterable<BarcodeInput> | undefined;
    /** Its reference points. In files of KiCad 10 and later. */
    readonly points?: Iterable<ReferencePointInput> | undefined;
    /** Its pads. */
    readonly pads?: Iterable<PadInput> | undefined;
    /** Its zones. In files of KiCad 6 and later. */
    readonly zones?: Iterable<ZoneInput> | undefined;
    /** Its groups. In files of KiCad 6 and later. */
    readonly groups?: Iterable<GroupInput> | undefined;
    /** What is different in variants of the board. In files of KiCad 10 and later. */
    readonly variants?: Iterable<FootprintVariantInput> | undefined;
    /** Whether the fonts of its texts lie within the file. In files of KiCad 9 and later. */
    readonly embeddedFonts?: boolean | undefined;
    /** The files that lie within the file. In files of KiCad 9 and later. */
    readonly embeddedFiles?: EmbeddedFilesInput | undefined;
    /** The three-dimensional models of the part. */
    readonly models?: Iterable<FootprintModelInput> | undefined;
}

/** What can be put where a {@link Footprint} stands. */
export type FootprintInput = Footprint | FootprintData;

/** A footprint: in a file of its own, or on a board. On boards it has a place, and its pads have nets. */
export class Footprint extends ModelObject {
    /** @internal */
    static override readonly model: Model = footprintModel;

    /** In libraries its name, on boards the library and the name: `Package_SO:SOIC-8`. */
    get name(): string {
        return this.getText(footprintFields[0] as Field);
    }
    set name(value: string) {
        this.setField(footprintFields[0] as Field, value);
    }

    /** The version of the format. Only in files of their own, from version 6 on. In files of KiCad 6 and later. */
    get version(): number | undefined {
        return this.getNumber(footprintFields[1] as Field);
    }
    set version(value: number | undefined) {
        this.setField(footprintFields[1] as Field, value);
    }

    /** The program that has written the file. In files of KiCad 6 and later. */
    get generator(): string | undefined {
        return this.getText(footprintFields[2] as Field);
    }
    set generator(value: string | undefined) {
        this.setField(footprintFields[2] as Field, value);
    }

    /** The version of the program that has written the file. In files of KiCad 8 and later. */
    get generatorVersion(): string | undefined {
        return this.getText(footprintFields[3] as Field);
    }
    set generatorVersion(value: string | undefined) {
        this.setField(footprintFields[3] as Field, value);
    }

    /**
     * Whether it is protected from being moved.
     *
     * @defaultValue `false`
     */
    get locked(): boolean {
        return this.getBoolean(footprintFields[4] as Field);
    }
    set locked(value: boolean | undefined) {
        this.setField(footprintFields[4] as Field, value);
    }

    /**
     * Whether automatic placement has put it where it is.
     *
     * @defaultValue `false`
     */
    get placed(): boolean {
        return this.getBoolean(footprintFields[5] as Field);
    }
    set placed(value: boolean | undefined) {
        this.setField(footprintFields[5] as Field, value);
    }

    /**
     * The side that it is mounted on: `F.Cu` or `B.Cu`.
     *
     * @defaultValue `"F.Cu"`
     */
    get layer(): string {
        return this.getText(footprintFields[6] as Field);
    }
    set layer(value: string | undefined) {
        this.setField(footprintFields[6] as Field, value);
    }

    /** When it was edited, as seconds in hexadecimal digits. Up to version 6. In files up to KiCad 6. */
    get edited(): string | undefined {
        return this.getText(footprintFields[7] as Field);
    }
    set edited(value: string | undefined) {
        this.setField(footprintFields[7] as Field, value);
    }

    /** Identifies it in its file, and through all versions of the file. */
    get uuid(): string | undefined {
        return this.getText(footprintFields[8] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(footprintFields[8] as Field, value);
    }

    /** Where it is on the board. */
    get at(): Position | undefined {
        return this.getStructure<Position>(footprintFields[9] as Field);
    }
    set at(value: PositionInput | undefined) {
        this.setField(footprintFields[9] as Field, value);
    }

    /** What it is for. */
    get description(): string | undefined {
        return this.getText(footprintFields[10] as Field);
    }
    set description(value: string | undefined) {
        this.setField(footprintFields[10] as Field, value);
    }

    /** Words to search for. */
    get tags(): string | undefined {
        return this.getText(footprintFields[11] as Field);
    }
    set tags(value: string | undefined) {
        this.setField(footprintFields[11] as Field, value);
    }

    /** Reference, value and other properties. In files of KiCad 6 and later. */
    get properties(): ModelList<FootprintProperty, FootprintPropertyInput> {
        return this.getList<FootprintProperty, FootprintPropertyInput>(footprintFields[12] as Field);
    }
    set properties(value: Iterable<FootprintPropertyInput>) {
        this.setField(footprintFields[12] as Field, value);
    }

    /** The classes of the part. In files of KiCad 9 and later. */
    get componentClasses(): ComponentClasses | undefined {
        return this.getStructure<ComponentClasses>(footprintFields[13] as Field);
    }
    set componentClasses(value: ComponentClassesInput | undefined) {
        this.setField(footprintFields[13] as Field, value);
    }

    /** The uuids of the sheets and the symbol that it belongs to: `/sheet/symbol`. */
    get path(): string | undefined {
        return this.getText(footprintFields[14] as Field);
    }
    set path(value: string | undefined) {
        this.setField(footprintFields[14] as Field, value);
    }

    /** The name of the sheet that its symbol is on. In files of KiCad 8 and later. */
    get sheetName(): string | undefined {
        return this.getText(footprintFields[15] as Field);
    }
    set sheetName(value: string | undefined) {
        this.setField(footprintFields[15] as Field, value);
    }

    /** The file of the sheet that its symbol is on. In files of KiCad 8 and later. */
    get sheetFile(): string | undefined {
        return this.getText(footprintFields[16] as Field);
    }
    set sheetFile(value: string | undefined) {
        this.setField(footprintFields[16] as Field, value);
    }

    /** The units, in their order. In files of KiCad 10 and later. */
    get units(): FootprintUnits | undefined {
        return this.getStructure<FootprintUnits>(footprintFields[17] as Field);
    }
    set units(value: FootprintUnitsInput | undefined) {
        this.setField(footprintFields[17] as Field, value);
    }

    /** What automatic placement pays for a turn by 90 degrees, up to version 6. In files up to KiCad 7. */
    get autoplaceCost90(): number | undefined {
        return this.getNumber(footprintFields[18] as Field);
    }
    set autoplaceCost90(value: number | undefined) {
        this.setField(footprintFields[18] as Field, value);
    }

    /** What automatic placement pays for a turn by 180 degrees, up to version 6. In files up to KiCad 7. */
    get autoplaceCost180(): number | undefined {
        return this.getNumber(footprintFields[19] as Field);
    }
    set autoplaceCost180(value: number | undefined) {
        this.setField(footprintFields[19] as Field, value);
    }

    /** How far openings in the solder mask reach beyond pads. In millimetres. */
    get solderMaskMargin(): number | undefined {
        return this.getNumber(footprintFields[20] as Field);
    }
    set solderMaskMargin(value: number | undefined) {
        this.setField(footprintFields[20] as Field, value);
    }

    /** How far the solder paste reaches beyond pads. In millimetres. */
    get solderPasteMargin(): number | undefined {
        return this.getNumber(footprintFields[21] as Field);
    }
    set solderPasteMargin(value: number | undefined) {
        this.setField(footprintFields[21] as Field, value);
    }

    /** The same as a part of the pad's size; both are added. */
    get solderPasteMarginRatio(): number | undefined {
        return this.getNumber(footprintFields[22] as Field);
    }
    set solderPasteMarginRatio(value: number | undefined) {
        this.setField(footprintFields[22] as Field, value);
    }

    /** How far copper of other nets keeps off the pads. In millimetres. */
    get clearance(): number | undefined {
        return this.getNumber(footprintFields[23] as Field);
    }
    set clearance(value: number | undefined) {
        this.setField(footprintFields[23] as Field, value);
    }

    /** How zones connect to pads: 0 for not at all, 1 by thermal reliefs, 2 directly, 3 by thermal reliefs if they have a hole. */
    get zoneConnection(): number | undefined {
        return this.getNumber(footprintFields[24] as Field);
    }
    set zoneConnection(value: number | undefined) {
        this.setField(footprintFields[24] as Field, value);
    }

    /** How wide the spokes of thermal reliefs are, up to version 7. In millimetres. In files up to KiCad 7. */
    get thermalWidth(): number | undefined {
        return this.getNumber(footprintFields[25] as Field);
    }
    set thermalWidth(value: number | undefined) {
        this.setField(footprintFields[25] as Field, value);
    }

    /** The gap between pads and zones, up to version 7. In millimetres. In files up to KiCad 7. */
    get thermalGap(): number | undefined {
        return this.getNumber(footprintFields[26] as Field);
    }
    set thermalGap(value: number | undefined) {
        this.setField(footprintFields[26] as Field, value);
    }

    /** What is to be known about it as a part. */
    get attributes(): ValueList<Open<FootprintAttribute>> {
        return this.getValues<Open<FootprintAttribute>>(footprintFields[27] as Field);
    }
    set attributes(value: Iterable<Open<FootprintAttribute>>) {
        this.setField(footprintFields[27] as Field, value);
    }

    /** The layers of copper that it was made for. Missing if any will do. In files of KiCad 10 and later. */
    get stackup(): FootprintStackup | undefined {
        return this.getStructure<FootprintStackup>(footprintFields[28] as Field);
    }
    set stackup(value: FootprintStackupInput | undefined) {
        this.setField(footprintFields[28] as Field, value);
    }

    /** Layers that are seen in the footprint editor only, not on boards. In files of KiCad 7 and later. */
    get privateLayers(): ValueList<string> {
        return this.getValues<string>(footprintFields[29] as Field);
    }
    set privateLayers(value: Iterable<string>) {
        this.setField(footprintFields[29] as Field, value);
    }

    /** Pads that the footprint connects: each entry is a list of numbers with commas, `1, 2`. In files of KiCad 7 and later. */
    get netTiePadGroups(): ValueList<string> {
        return this.getValues<string>(footprintFields[30] as Field);
    }
    set netTiePadGroups(value: Iterable<string>) {
        this.setField(footprintFields[30] as Field, value);
    }

    /** Whether pads with the same number are connected by a jumper. In files of KiCad 10 and later. */
    get duplicatePadNumbersAreJumpers(): boolean | undefined {
        return this.getBoolean(footprintFields[31] as Field);
    }
    set duplicatePadNumbersAreJumpers(value: boolean | undefined) {
        this.setField(footprintFields[31] as Field, value);
    }

    /** Groups of pads that jumpers connect. In files of KiCad 10 and later. */
    get jumperPadGroups(): JumperGroups | undefined {
        return this.getStructure<JumperGroups>(footprintFields[32] as Field);
    }
    set jumperPadGroups(value: JumperGroupsInput | undefined) {
        this.setField(footprintFields[32] as Field, value);
    }

    /** Shapes and texts, in their order. */
    get graphics(): ModelList<FootprintGraphic, FootprintGraphicInput> {
        return this.getList<FootprintGraphic, FootprintGraphicInput>(footprintFields[33] as Field);
    }
    set graphics(value: Iterable<FootprintGraphicInput>) {
        this.setField(footprintFields[33] as Field, value);
    }

    /** The straight lines among the graphics. */
    get lines(): ModelList<GraphicLine, GraphicLineInput> {
        return this.getList<GraphicLine, GraphicLineInput>(footprintFields[34] as Field);
    }
    set lines(value: Iterable<GraphicLineInput>) {
        this.setField(footprintFields[34] as Field, value);
    }

    /** The rectangles among the graphics. */
    get rectangles(): ModelList<GraphicRectangle, GraphicRectangleInput> {
        return this.getList<GraphicRectangle, GraphicRectangleInput>(footprintFields[35] as Field);
    }
    set rectangles(value: Iterable<GraphicRectangleInput>) {
        this.setField(footprintFields[35] as Field, value);
    }

    /** The circles among the graphics. */
    get circles(): ModelList<GraphicCircle, GraphicCircleInput> {
        return this.getList<GraphicCircle, GraphicCircleInput>(footprintFields[36] as Field);
    }
    set circles(value: Iterable<GraphicCircleInput>) {
        this.setField(footprintFields[36] as Field, value);
    }

    /** The arcs among the graphics. */
    get arcs(): ModelList<GraphicArc, GraphicArcInput> {
        return this.getList<GraphicArc, GraphicArcInput>(footprintFields[37] as Field);
    }
    set arcs(value: Iterable<GraphicArcInput>) {
        this.setField(footprintFields[37] as Field, value);
    }

    /** The polygons among the graphics. */
    get polygons(): ModelList<GraphicPolygon, GraphicPolygonInput> {
        return this.getList<GraphicPolygon, GraphicPolygonInput>(footprintFields[38] as Field);
    }
    set polygons(value: Iterable<GraphicPolygonInput>) {
        this.setField(footprintFields[38] as Field, value);
    }

    /** The curves among the graphics. */
    get curves(): ModelList<GraphicCurve, GraphicCurveInput> {
        return this.getList<GraphicCurve, GraphicCurveInput>(footprintFields[39] as Field);
    }
    set curves(value: Iterable<GraphicCurveInput>) {
        this.setField(footprintFields[39] as Field, value);
    }

    /** The texts among the graphics. */
    get texts(): ModelList<FootprintText, FootprintTextInput> {
        return this.getList<FootprintText, FootprintTextInput>(footprintFields[40] as Field);
    }
    set texts(value: Iterable<FootprintTextInput>) {
        this.setField(footprintFields[40] as Field, value);
    }

    /** The texts in boxes among the graphics. */
    get textBoxes(): ModelList<TextBox, TextBoxInput> {
        return this.getList<TextBox, TextBoxInput>(footprintFields[41] as Field);
    }
    set textBoxes(value: Iterable<TextBoxInput>) {
        this.setField(footprintFields[41] as Field, value);
    }

    /** Its tables. In files of KiCad 9 and later. */
    get tables(): ModelList<BoardTable, BoardTableInput> {
        return this.getList<BoardTable, BoardTableInput>(footprintFields[42] as Field);
    }
    set tables(value: Iterable<BoardTableInput>) {
        this.setField(footprintFields[42] as Field, value);
    }

    /** Its dimensions. In files of KiCad 7 and later. */
    get dimensions(): ModelList<Dimension, DimensionInput> {
        return this.getList<Dimension, DimensionInput>(footprintFields[43] as Field);
    }
    set dimensions(value: Iterable<DimensionInput>) {
        this.setField(footprintFields[43] as Field, value);
    }

    /** Its pictures. In files of KiCad 7 and later. */
    get images(): ModelList<BoardImage, BoardImageInput> {
        return this.getList<BoardImage, BoardImageInput>(footprintFields[44] as Field);
    }
    set images(value: Iterable<BoardImageInput>) {
        this.setField(footprintFields[44] as Field, value);
    }

    /** Its barcodes. In files of KiCad 10 and later. */
    get barcodes(): ModelList<Barcode, BarcodeInput> {
        return this.getList<Barcode, BarcodeInput>(footprintFields[45] as Field);
    }
    set barcodes(value: Iterable<BarcodeInput>) {
        this.setField(footprintFields[45] as Field, value);
    }

    /** Its reference points. In files of KiCad 10 and later. */
    get points(): ModelList<ReferencePoint, ReferencePointInput> {
        return this.getList<ReferencePoint, ReferencePointInput>(footprintFields[46] as Field);
    }
    set points(value: Iterable<ReferencePointInput>) {
        this.setField(footprintFields[46] as Field, value);
    }

    /** Its pads. */
    get pads(): ModelList<Pad, PadInput> {
        return this.getList<Pad, PadInput>(footprintFields[47] as Field);
    }
    set pads(value: Iterable<PadInput>) {
        this.setField(footprintFields[47] as Field, value);
    }

    /** Its zones. In files of KiCad 6 and later. */
    get zones(): ModelList<Zone, ZoneInput> {
        return this.getList<Zone, ZoneInput>(footprintFields[48] as Field);
    }
    set zones(value: Iterable<ZoneInput>) {
        this.setField(footprintFields[48] as Field, value);
    }

    /** Its groups. In files of KiCad 6 and later. */
    get groups(): ModelList<Group, GroupInput> {
        return this.getList<Group, GroupInput>(footprintFields[49] as Field);
    }
    set groups(value: Iterable<GroupInput>) {
        this.setField(footprintFields[49] as Field, value);
    }

    /** What is different in variants of the board. In files of KiCad 10 and later. */
    get variants(): ModelList<FootprintVariant, FootprintVariantInput> {
        return this.getList<FootprintVariant, FootprintVariantInput>(footprintFields[50] as Field);
    }
    set variants(value: Iterable<FootprintVariantInput>) {
        this.setField(footprintFields[50] as Field, value);
    }

    /** Whether the fonts of its texts lie within the file. In files of KiCad 9 and later. */
    get embeddedFonts(): boolean | undefined {
        return this.getBoolean(footprintFields[51] as Field);
    }
    set embeddedFonts(value: boolean | undefined) {
        this.setField(footprintFields[51] as Field, value);
    }

    /** The files that lie within the file. In files of KiCad 9 and later. */
    get embeddedFiles(): EmbeddedFiles | undefined {
        return this.getStructure<EmbeddedFiles>(footprintFields[52] as Field);
    }
    set embeddedFiles(value: EmbeddedFilesInput | undefined) {
        this.setField(footprintFields[52] as Field, value);
    }

    /** The three-dimensional models of the part. */
    get models(): ModelList<FootprintModel, FootprintModelInput> {
        return this.getList<FootprintModel, FootprintModelInput>(footprintFields[53] as Field);
    }
    set models(value: Iterable<FootprintModelInput>) {
        this.setField(footprintFields[53] as Field, value);
    }

    override toJSON(): FootprintData {
        return super.toJSON() as unknown as FootprintData;
    }
}

const schematicModel = new Model(
    "Schematic",
    () => Schematic,
    [
        { name: "version", type: { kind: "integer" }, tokens: ["version"] },
        { name: "generator", type: { kind: "text" }, tokens: ["generator"], quoting: "bare_until_7", optional: true },
        { name: "generatorVersion", type: { kind: "text" }, tokens: ["generator_version"], since: 8, optional: true },
        { name: "uuid", type: { kind: "text" }, tokens: ["uuid"], quoting: "bare_until_7", optional: true },
        {
            name: "paper",
            type: { kind: "model", model: () => Paper },
            tokens: [["page", 0, 5], "paper"],
            optional: true,
        },
        {
            name: "titleBlock",
            type: { kind: "model", model: () => TitleBlock },
            tokens: ["title_block"],
            optional: true,
        },
        {
            name: "libSymbols",
            type: { kind: "model", model: () => SchematicLibrary },
            tokens: ["lib_symbols"],
            optional: true,
        },
        {
            name: "busAliases",
            type: { kind: "model", model: () => BusAlias },
            tokens: ["bus_alias"],
            until: 9,
            list: true,
        },
        {
            name: "shapes",
            type: {
                kind: "union",
                name: "SchematicShape",
                variants: [
                    ["arc", "arc", () => SchematicArc],
                    ["bezier", "bezier", () => SchematicBezier],
                    ["circle", "circle", () => SchematicCircle],
                    ["polyline", "polyline", () => SchematicPolyline],
                    ["rectangle", "rectangle", () => SchematicRectangle],
                ],
            },
            list: true,
        },
        {
            name: "arcs",
            type: { kind: "model", model: () => SchematicArc },
            tokens: ["arc"],
            derived: true,
            list: true,
        },
        {
            name: "beziers",
            type: { kind: "model", model: () => SchematicBezier },
            tokens: ["bezier"],
            derived: true,
            list: true,
        },
        {
            name: "circles",
            type: { kind: "model", model: () => SchematicCircle },
            tokens: ["circle"],
            derived: true,
            list: true,
        },
        {
            name: "polylines",
            type: { kind: "model", model: () => SchematicPolyline },
            tokens: ["polyline"],
            derived: true,
            list: true,
        },
        {
            name: "rectangles",
            type: { kind: "model", model: () => SchematicRectangle },
            tokens: ["rectangle"],
            derived: true,
            list: true,
        },
        { name: "texts", type: { kind: "model", model: () => SchematicText }, tokens: ["text"], list: true },
        {
            name: "textBoxes",
            type: { kind: "model", model: () => SchematicTextBox },
            tokens: ["text_box"],
            since: 7,
            list: true,
        },
        { name: "junctions", type: { kind: "model", model: () => Junction }, tokens: ["junction"], list: true },
        { name: "noConnects", type: { kind: "model", model: () => NoConnect }, tokens: ["no_connect"], list: true },
        { name: "busEntries", type: { kind: "model", model: () => BusEntry }, tokens: ["bus_entry"], list: true },
        { name: "wires", type: { kind: "model", model: () => Wire }, tokens: ["wire"], list: true },
        { name: "buses", type: { kind: "model", model: () => Bus }, tokens: ["bus"], list: true },
        { name: "images", type: { kind: "model", model: () => SchematicImage }, tokens: ["image"], list: true },
        {
            name: "tables",
            type: { kind: "model", model: () => SchematicTable },
            tokens: ["table"],
            since: 9,
            list: true,
        },
        { name: "labels", type: { kind: "model", model: () => Label }, tokens: ["label"], list: true },
        {
            name: "globalLabels",
            type: { kind: "model", model: () => GlobalLabel },
            tokens: ["global_label"],
            list: true,
        },
        {
            name: "hierarchicalLabels",
            type: { kind: "model", model: () => HierarchicalLabel },
            tokens: ["hierarchical_label"],
            list: true,
        },
        {
            name: "ruleAreas",
            type: { kind: "model", model: () => RuleArea },
            tokens: ["rule_area"],
            since: 9,
            list: true,
        },
        {
            name: "directiveLabels",
            type: { kind: "model", model: () => DirectiveLabel },
            tokens: [["directive_label", 0, 0], "netclass_flag"],
            since: 7,
            list: true,
        },
        { name: "symbols", type: { kind: "model", model: () => SchematicSymbol }, tokens: ["symbol"], list: true },
        { name: "sheets", type: { kind: "model", model: () => Sheet }, tokens: ["sheet"], list: true },
        { name: "groups", type: { kind: "model", model: () => Group }, tokens: ["group"], since: 10, list: true },
        {
            name: "sheetInstances",
            type: { kind: "model", model: () => RootSheetInstances },
            tokens: ["sheet_instances"],
            optional: true,
        },
        {
            name: "symbolInstances",
            type: { kind: "model", model: () => RootSymbolInstances },
            tokens: ["symbol_instances"],
            until: 6,
            optional: true,
        },
        {
            name: "embeddedFonts",
            type: { kind: "boolean" },
            tokens: ["embedded_fonts"],
            flag: "yes_no",
            since: 9,
            default: false,
        },
        {
            name: "embeddedFiles",
            type: { kind: "model", model: () => EmbeddedFiles },
            tokens: ["embedded_files"],
            since: 9,
            optional: true,
        },
    ],
    {
        file: {
            kind: "schematic",
            tokens: ["kicad_sch"],
            endings: [".kicad_sch"],
            versions: [
                [0, 6],
                [20211124, 7],
                [20231120, 8],
                [20231121, 9],
                [20250115, 10],
            ],
            newest: 20260306,
            layout: "normal",
        },
    },
);
const schematicFields = schematicModel.fields;

/** A plain object that stands for a {@link Schematic}. */
export interface SchematicData extends Unmodelled {
    /** The version of the format, a date such as 20250114. */
    readonly version: number;
    /** The program that wrote the file. */
    readonly generator?: string | undefined;
    /** The version of that program: `9.0`. In files of KiCad 8 and later. */
    readonly generatorVersion?: string | undefined;
    /** What identifies it in paths of the hierarchy. */
    readonly uuid?: string | undefined;
    /** The paper that it is drawn on. */
    readonly paper?: PaperInput | undefined;
    /** What stands in the corner of the sheet. */
    readonly titleBlock?: TitleBlockInput | undefined;
    /** Copies of the symbols that it uses. */
    readonly libSymbols?: SchematicLibraryInput | undefined;
    /** Names for the wires of buses. From version 10 on they are in the project. In files up to KiCad 9. */
    readonly busAliases?: Iterable<BusAliasInput> | undefined;
    /** All shapes, in their order. */
    readonly shapes?: Iterable<SchematicShapeInput> | undefined;
    /** The arcs among the shapes. */
    readonly arcs?: Iterable<SchematicArcInput> | undefined;
    /** The Bézier curves among the shapes. */
    readonly beziers?: Iterable<SchematicBezierInput> | undefined;
    /** The circles among the shapes. */
    readonly circles?: Iterable<SchematicCircleInput> | undefined;
    /** The polylines among the shapes. */
    readonly polylines?: Iterable<SchematicPolylineInput> | undefined;
    /** The rectangles among the shapes. */
    readonly rectangles?: Iterable<SchematicRectangleInput> | undefined;
    /** Its texts. */
    readonly texts?: Iterable<SchematicTextInput> | undefined;
    /** Its texts in boxes. In files of KiCad 7 and later. */
    readonly textBoxes?: Iterable<SchematicTextBoxInput> | undefined;
    /** The dots where wires are connected. */
    readonly junctions?: Iterable<JunctionInput> | undefined;
    /** The crosses at pins that are left open on purpose. */
    readonly noConnects?: Iterable<NoConnectInput> | undefined;
    /** Where wires leave buses. */
    readonly busEntries?: Iterable<BusEntryInput> | undefined;
    /** The lines that connect. */
    readonly wires?: Iterable<WireInput> | undefined;
    /** The lines that stand for several wires. */
    readonly buses?: Iterable<BusInput> | undefined;
    /** Its pictures. */
    readonly images?: Iterable<SchematicImageInput> | undefined;
    /** Its tables. In files of KiCad 9 and later. */
    readonly tables?: Iterable<SchematicTableInput> | undefined;
    /** The labels that name nets within it. */
    readonly labels?: Iterable<LabelInput> | undefined;
    /** The labels that name nets in all sheets. */
    readonly globalLabels?: Iterable<GlobalLabelInput> | undefined;
    /** The labels that lead to the sheet above. */
    readonly hierarchicalLabels?: Iterable<HierarchicalLabelInput> | undefined;
    /** Areas that give what directives say to all within. In files of KiCad 9 and later. */
    readonly ruleAreas?: Iterable<RuleAreaInput> | undefined;
    /** Flags that give properties to nets. In files of KiCad 7 and later. */
    readonly directiveLabels?: Iterable<DirectiveLabelInput> | undefined;
    /** Its symbols. */
    readonly symbols?: Iterable<SchematicSymbolInput> | undefined;
    /** Symbols for other schematics. */
    readonly sheets?: Iterable<SheetInput> | undefined;
    /** Items that are selected and moved together. In files of KiCad 10 and later. */
    readonly groups?: Iterable<GroupInput> | undefined;
    /** The page of the root schematic; in version 6 the pages of the whole hierarchy. */
    readonly sheetInstances?: RootSheetInstancesInput | undefined;
    /** The symbols of the whole hierarchy, in the root schematic of version 6. Later versions have them in the symbols. In files up to KiCad 6. */
    readonly symbolInstances?: RootSymbolInstancesInput | undefined;
    /**
     * Whether the fonts that it uses are embedded in it. In the root schematic. In files of KiCad 9 and later.
     *
     * @defaultValue `false`
     */
    readonly embeddedFonts?: boolean | undefined;
    /** Files that lie within it. In files of KiCad 9 and later. */
    readonly embeddedFiles?: EmbeddedFilesInput | undefined;
}

/** What can be put where a {@link Schematic} stands. */
export type SchematicInput = Schematic | SchematicData;

/** A schematic: one file of a hierarchy, which may be used at several places. */
export class Schematic extends ModelObject {
    /** @internal */
    static override readonly model: Model = schematicModel;

    /** The version of the format, a date such as 20250114. */
    get version(): number {
        return this.getNumber(schematicFields[0] as Field);
    }
    set version(value: number) {
        this.setField(schematicFields[0] as Field, value);
    }

    /** The program that wrote the file. */
    get generator(): string | undefined {
        return this.getText(schematicFields[1] as Field);
    }
    set generator(value: string | undefined) {
        this.setField(schematicFields[1] as Field, value);
    }

    /** The version of that program: `9.0`. In files of KiCad 8 and later. */
    get generatorVersion(): string | undefined {
        return this.getText(schematicFields[2] as Field);
    }
    set generatorVersion(value: string | undefined) {
        this.setField(schematicFields[2] as Field, value);
    }

    /** What identifies it in paths of the hierarchy. */
    get uuid(): string | undefined {
        return this.getText(schematicFields[3] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(schematicFields[3] as Field, value);
    }

    /** The paper that it is drawn on. */
    get paper(): Paper | undefined {
        return this.getStructure<Paper>(schematicFields[4] as Field);
    }
    set paper(value: PaperInput | undefined) {
        this.setField(schematicFields[4] as Field, value);
    }

    /** What stands in the corner of the sheet. */
    get titleBlock(): TitleBlock | undefined {
        return this.getStructure<TitleBlock>(schematicFields[5] as Field);
    }
    set titleBlock(value: TitleBlockInput | undefined) {
        this.setField(schematicFields[5] as Field, value);
    }

    /** Copies of the symbols that it uses. */
    get libSymbols(): SchematicLibrary | undefined {
        return this.getStructure<SchematicLibrary>(schematicFields[6] as Field);
    }
    set libSymbols(value: SchematicLibraryInput | undefined) {
        this.setField(schematicFields[6] as Field, value);
    }

    /** Names for the wires of buses. From version 10 on they are in the project. In files up to KiCad 9. */
    get busAliases(): ModelList<BusAlias, BusAliasInput> {
        return this.getList<BusAlias, BusAliasInput>(schematicFields[7] as Field);
    }
    set busAliases(value: Iterable<BusAliasInput>) {
        this.setField(schematicFields[7] as Field, value);
    }

    /** All shapes, in their order. */
    get shapes(): ModelList<SchematicShape, SchematicShapeInput> {
        return this.getList<SchematicShape, SchematicShapeInput>(schematicFields[8] as Field);
    }
    set shapes(value: Iterable<SchematicShapeInput>) {
        this.setField(schematicFields[8] as Field, value);
    }

    /** The arcs among the shapes. */
    get arcs(): ModelList<SchematicArc, SchematicArcInput> {
        return this.getList<SchematicArc, SchematicArcInput>(schematicFields[9] as Field);
    }
    set arcs(value: Iterable<SchematicArcInput>) {
        this.setField(schematicFields[9] as Field, value);
    }

    /** The Bézier curves among the shapes. */
    get beziers(): ModelList<SchematicBezier, SchematicBezierInput> {
        return this.getList<SchematicBezier, SchematicBezierInput>(schematicFields[10] as Field);
    }
    set beziers(value: Iterable<SchematicBezierInput>) {
        this.setField(schematicFields[10] as Field, value);
    }

    /** The circles among the shapes. */
    get circles(): ModelList<SchematicCircle, SchematicCircleInput> {
        return this.getList<SchematicCircle, SchematicCircleInput>(schematicFields[11] as Field);
    }
    set circles(value: Iterable<SchematicCircleInput>) {
        this.setField(schematicFields[11] as Field, value);
    }

    /** The polylines among the shapes. */
    get polylines(): ModelList<SchematicPolyline, SchematicPolylineInput> {
        return this.getList<SchematicPolyline, SchematicPolylineInput>(schematicFields[12] as Field);
    }
    set polylines(value: Iterable<SchematicPolylineInput>) {
        this.setField(schematicFields[12] as Field, value);
    }

    /** The rectangles among the shapes. */
    get rectangles(): ModelList<SchematicRectangle, SchematicRectangleInput> {
        return this.getList<SchematicRectangle, SchematicRectangleInput>(schematicFields[13] as Field);
    }
    set rectangles(value: Iterable<SchematicRectangleInput>) {
        this.setField(schematicFields[13] as Field, value);
    }

    /** Its texts. */
    get texts(): ModelList<SchematicText, SchematicTextInput> {
        return this.getList<SchematicText, SchematicTextInput>(schematicFields[14] as Field);
    }
    set texts(value: Iterable<SchematicTextInput>) {
        this.setField(schematicFields[14] as Field, value);
    }

    /** Its texts in boxes. In files of KiCad 7 and later. */
    get textBoxes(): ModelList<SchematicTextBox, SchematicTextBoxInput> {
        return this.getList<SchematicTextBox, SchematicTextBoxInput>(schematicFields[15] as Field);
    }
    set textBoxes(value: Iterable<SchematicTextBoxInput>) {
        this.setField(schematicFields[15] as Field, value);
    }

    /** The dots where wires are connected. */
    get junctions(): ModelList<Junction, JunctionInput> {
        return this.getList<Junction, JunctionInput>(schematicFields[16] as Field);
    }
    set junctions(value: Iterable<JunctionInput>) {
        this.setField(schematicFields[16] as Field, value);
    }

    /** The crosses at pins that are left open on purpose. */
    get noConnects(): ModelList<NoConnect, NoConnectInput> {
        return this.getList<NoConnect, NoConnectInput>(schematicFields[17] as Field);
    }
    set noConnects(value: Iterable<NoConnectInput>) {
        this.setField(schematicFields[17] as Field, value);
    }

    /** Where wires leave buses. */
    get busEntries(): ModelList<BusEntry, BusEntryInput> {
        return this.getList<BusEntry, BusEntryInput>(schematicFields[18] as Field);
    }
    set busEntries(value: Iterable<BusEntryInput>) {
        this.setField(schematicFields[18] as Field, value);
    }

    /** The lines that connect. */
    get wires(): ModelList<Wire, WireInput> {
        return this.getList<Wire, WireInput>(schematicFields[19] as Field);
    }
    set wires(value: Iterable<WireInput>) {
        this.setField(schematicFields[19] as Field, value);
    }

    /** The lines that stand for several wires. */
    get buses(): ModelList<Bus, BusInput> {
        return this.getList<Bus, BusInput>(schematicFields[20] as Field);
    }
    set buses(value: Iterable<BusInput>) {
        this.setField(schematicFields[20] as Field, value);
    }

    /** Its pictures. */
    get images(): ModelList<SchematicImage, SchematicImageInput> {
        return this.getList<SchematicImage, SchematicImageInput>(schematicFields[21] as Field);
    }
    set images(value: Iterable<SchematicImageInput>) {
        this.setField(schematicFields[21] as Field, value);
    }

    /** Its tables. In files of KiCad 9 and later. */
    get tables(): ModelList<SchematicTable, SchematicTableInput> {
        return this.getList<SchematicTable, SchematicTableInput>(schematicFields[22] as Field);
    }
    set tables(value: Iterable<SchematicTableInput>) {
        this.setField(schematicFields[22] as Field, value);
    }

    /** The labels that name nets within it. */
    get labels(): ModelList<Label, LabelInput> {
        return this.getList<Label, LabelInput>(schematicFields[23] as Field);
    }
    set labels(value: Iterable<LabelInput>) {
        this.setField(schematicFields[23] as Field, value);
    }

    /** The labels that name nets in all sheets. */
    get globalLabels(): ModelList<GlobalLabel, GlobalLabelInput> {
        return this.getList<GlobalLabel, GlobalLabelInput>(schematicFields[24] as Field);
    }
    set globalLabels(value: Iterable<GlobalLabelInput>) {
        this.setField(schematicFields[24] as Field, value);
    }

    /** The labels that lead to the sheet above. */
    get hierarchicalLabels(): ModelList<HierarchicalLabel, HierarchicalLabelInput> {
        return this.getList<HierarchicalLabel, HierarchicalLabelInput>(schematicFields[25] as Field);
    }
    set hierarchicalLabels(value: Iterable<HierarchicalLabelInput>) {
        this.setField(schematicFields[25] as Field, value);
    }

    /** Areas that give what directives say to all within. In files of KiCad 9 and later. */
    get ruleAreas(): ModelList<RuleArea, RuleAreaInput> {
        return this.getList<RuleArea, RuleAreaInput>(schematicFields[26] as Field);
    }
    set ruleAreas(value: Iterable<RuleAreaInput>) {
        this.setField(schematicFields[26] as Field, value);
    }

    /** Flags that give properties to nets. In files of KiCad 7 and later. */
    get directiveLabels(): ModelList<DirectiveLabel, DirectiveLabelInput> {
        return this.getList<DirectiveLabel, DirectiveLabelInput>(schematicFields[27] as Field);
    }
    set directiveLabels(value: Iterable<DirectiveLabelInput>) {
        this.setField(schematicFields[27] as Field, value);
    }

    /** Its symbols. */
    get symbols(): ModelList<SchematicSymbol, SchematicSymbolInput> {
        return this.getList<SchematicSymbol, SchematicSymbolInput>(schematicFields[28] as Field);
    }
    set symbols(value: Iterable<SchematicSymbolInput>) {
        this.setField(schematicFields[28] as Field, value);
    }

    /** Symbols for other schematics. */
    get sheets(): ModelList<Sheet, SheetInput> {
        return this.getList<Sheet, SheetInput>(schematicFields[29] as Field);
    }
    set sheets(value: Iterable<SheetInput>) {
        this.setField(schematicFields[29] as Field, value);
    }

    /** Items that are selected and moved together. In files of KiCad 10 and later. */
    get groups(): ModelList<Group, GroupInput> {
        return this.getList<Group, GroupInput>(schematicFields[30] as Field);
    }
    set groups(value: Iterable<GroupInput>) {
        this.setField(schematicFields[30] as Field, value);
    }

    /** The page of the root schematic; in version 6 the pages of the whole hierarchy. */
    get sheetInstances(): RootSheetInstances | undefined {
        return this.getStructure<RootSheetInstances>(schematicFields[31] as Field);
    }
    set sheetInstances(value: RootSheetInstancesInput | undefined) {
        this.setField(schematicFields[31] as Field, value);
    }

    /** The symbols of the whole hierarchy, in the root schematic of version 6. Later versions have them in the symbols. In files up to KiCad 6. */
    get symbolInstances(): RootSymbolInstances | undefined {
        return this.getStructure<RootSymbolInstances>(schematicFields[32] as Field);
    }
    set symbolInstances(value: RootSymbolInstancesInput | undefined) {
        this.setField(schematicFields[32] as Field, value);
    }

    /**
     * Whether the fonts that it uses are embedded in it. In the root schematic. In files of KiCad 9 and later.
     *
     * @defaultValue `false`
     */
    get embeddedFonts(): boolean {
        return this.getBoolean(schematicFields[33] as Field);
    }
    set embeddedFonts(value: boolean | undefined) {
        this.setField(schematicFields[33] as Field, value);
    }

    /** Files that lie within it. In files of KiCad 9 and later. */
    get embeddedFiles(): EmbeddedFiles | undefined {
        return this.getStructure<EmbeddedFiles>(schematicFields[34] as Field);
    }
    set embeddedFiles(value: EmbeddedFilesInput | undefined) {
        this.setField(schematicFields[34] as Field, value);
    }

    override toJSON(): SchematicData {
        return super.toJSON() as unknown as SchematicData;
    }
}

const symbolLibraryModel = new Model(
    "SymbolLibrary",
    () => SymbolLibrary,
    [
        { name: "version", type: { kind: "integer" }, tokens: ["version"] },
        { name: "generator", type: { kind: "text" }, tokens: ["generator"], quoting: "bare_until_7", optional: true },
        { name: "generatorVersion", type: { kind: "text" }, tokens: ["generator_version"], since: 8, optional: true },
        { name: "symbols", type: { kind: "model", model: () => LibrarySymbol }, tokens: ["symbol"], list: true },
    ],
    {
        file: {
            kind: "symbol-library",
            tokens: ["kicad_symbol_lib"],
            endings: [".kicad_sym"],
            versions: [
                [0, 6],
                [20211124, 7],
                [20231120, 8],
                [20231121, 9],
                [20250115, 10],
            ],
            newest: 20251024,
            layout: "normal",
        },
    },
);
const symbolLibraryFields = symbolLibraryModel.fields;

/** A plain object that stands for a {@link SymbolLibrary}. */
export interface SymbolLibraryData extends Unmodelled {
    /** The version of the format, a date such as 20241209. */
    readonly version: number;
    /** The program that wrote the file. */
    readonly generator?: string | undefined;
    /** The version of that program: `9.0`. In files of KiCad 8 and later. */
    readonly generatorVersion?: string | undefined;
    /** Its symbols. */
    readonly symbols?: Iterable<LibrarySymbolInput> | undefined;
}

/** What can be put where a {@link SymbolLibrary} stands. */
export type SymbolLibraryInput = SymbolLibrary | SymbolLibraryData;

/** A library of symbols. */
export class SymbolLibrary extends ModelObject {
    /** @internal */
    static override readonly model: Model = symbolLibraryModel;

    /** The version of the format, a date such as 20241209. */
    get version(): number {
        return this.getNumber(symbolLibraryFields[0] as Field);
    }
    set version(value: number) {
        this.setField(symbolLibraryFields[0] as Field, value);
    }

    /** The program that wrote the file. */
    get generator(): string | undefined {
        return this.getText(symbolLibraryFields[1] as Field);
    }
    set generator(value: string | undefined) {
        this.setField(symbolLibraryFields[1] as Field, value);
    }

    /** The version of that program: `9.0`. In files of KiCad 8 and later. */
    get generatorVersion(): string | undefined {
        return this.getText(symbolLibraryFields[2] as Field);
    }
    set generatorVersion(value: string | undefined) {
        this.setField(symbolLibraryFields[2] as Field, value);
    }

    /** Its symbols. */
    get symbols(): ModelList<LibrarySymbol, LibrarySymbolInput> {
        return this.getList<LibrarySymbol, LibrarySymbolInput>(symbolLibraryFields[3] as Field);
    }
    set symbols(value: Iterable<LibrarySymbolInput>) {
        this.setField(symbolLibraryFields[3] as Field, value);
    }

    override toJSON(): SymbolLibraryData {
        return super.toJSON() as unknown as SymbolLibraryData;
    }
}

const netlistModel = new Model(
    "Netlist",
    () => Netlist,
    [
        { name: "version", type: { kind: "text" }, tokens: ["version"] },
        { name: "design", type: { kind: "model", model: () => NetlistDesign }, tokens: ["design"], optional: true },
        {
            name: "components",
            type: { kind: "model", model: () => NetlistComponents },
            tokens: ["components"],
            optional: true,
        },
        {
            name: "groups",
            type: { kind: "model", model: () => NetlistGroups },
            tokens: ["groups"],
            since: 6,
            optional: true,
        },
        {
            name: "variants",
            type: { kind: "model", model: () => NetlistVariants },
            tokens: ["variants"],
            since: 6,
            optional: true,
        },
        { name: "libparts", type: { kind: "model", model: () => NetlistParts }, tokens: ["libparts"], optional: true },
        {
            name: "libraries",
            type: { kind: "model", model: () => NetlistLibraries },
            tokens: ["libraries"],
            optional: true,
        },
        { name: "nets", type: { kind: "model", model: () => NetlistNets }, tokens: ["nets"], optional: true },
    ],
    {
        file: {
            kind: "netlist",
            tokens: ["export"],
            endings: [".net"],
            versions: [
                [0, 5],
                [5, 10],
            ],
            newest: 5,
            layout: "normal",
        },
    },
);
const netlistFields = netlistModel.fields;

/** A plain object that stands for a {@link Netlist}. */
export interface NetlistData extends Unmodelled {
    /** The version of the format: `D` in version 5, `E` from version 6 on. */
    readonly version: string;
    /** What the netlist was made of. */
    readonly design?: NetlistDesignInput | undefined;
    /** The parts that the board has. */
    readonly components?: NetlistComponentsInput | undefined;
    /** Symbols that belong together. In files of KiCad 6 and later. */
    readonly groups?: NetlistGroupsInput | undefined;
    /** The variants of the design. In files of KiCad 6 and later. */
    readonly variants?: NetlistVariantsInput | undefined;
    /** The symbols of libraries that components are made of. */
    readonly libparts?: NetlistPartsInput | undefined;
    /** The libraries that the symbols are from. */
    readonly libraries?: NetlistLibrariesInput | undefined;
    /** All nets. */
    readonly nets?: NetlistNetsInput | undefined;
}

/** What can be put where a {@link Netlist} stands. */
export type NetlistInput = Netlist | NetlistData;

/** A netlist: what is connected with what. */
export class Netlist extends ModelObject {
    /** @internal */
    static override readonly model: Model = netlistModel;

    /** The version of the format: `D` in version 5, `E` from version 6 on. */
    get version(): string {
        return this.getText(netlistFields[0] as Field);
    }
    set version(value: string) {
        this.setField(netlistFields[0] as Field, value);
    }

    /** What the netlist was made of. */
    get design(): NetlistDesign | undefined {
        return this.getStructure<NetlistDesign>(netlistFields[1] as Field);
    }
    set design(value: NetlistDesignInput | undefined) {
        this.setField(netlistFields[1] as Field, value);
    }

    /** The parts that the board has. */
    get components(): NetlistComponents | undefined {
        return this.getStructure<NetlistComponents>(netlistFields[2] as Field);
    }
    set components(value: NetlistComponentsInput | undefined) {
        this.setField(netlistFields[2] as Field, value);
    }

    /** Symbols that belong together. In files of KiCad 6 and later. */
    get groups(): NetlistGroups | undefined {
        return this.getStructure<NetlistGroups>(netlistFields[3] as Field);
    }
    set groups(value: NetlistGroupsInput | undefined) {
        this.setField(netlistFields[3] as Field, value);
    }

    /** The variants of the design. In files of KiCad 6 and later. */
    get variants(): NetlistVariants | undefined {
        return this.getStructure<NetlistVariants>(netlistFields[4] as Field);
    }
    set variants(value: NetlistVariantsInput | undefined) {
        this.setField(netlistFields[4] as Field, value);
    }

    /** The symbols of libraries that components are made of. */
    get libparts(): NetlistParts | undefined {
        return this.getStructure<NetlistParts>(netlistFields[5] as Field);
    }
    set libparts(value: NetlistPartsInput | undefined) {
        this.setField(netlistFields[5] as Field, value);
    }

    /** The libraries that the symbols are from. */
    get libraries(): NetlistLibraries | undefined {
        return this.getStructure<NetlistLibraries>(netlistFields[6] as Field);
    }
    set libraries(value: NetlistLibrariesInput | undefined) {
        this.setField(netlistFields[6] as Field, value);
    }

    /** All nets. */
    get nets(): NetlistNets | undefined {
        return this.getStructure<NetlistNets>(netlistFields[7] as Field);
    }
    set nets(value: NetlistNetsInput | undefined) {
        this.setField(netlistFields[7] as Field, value);
    }

    override toJSON(): NetlistData {
        return super.toJSON() as unknown as NetlistData;
    }
}

const footprintLibraryTableModel = new Model(
    "FootprintLibraryTable",
    () => FootprintLibraryTable,
    [
        { name: "version", type: { kind: "integer" }, tokens: ["version"], since: 7, optional: true },
        { name: "libraries", type: { kind: "model", model: () => LibraryTableRow }, tokens: ["lib"], list: true },
    ],
    {
        file: {
            kind: "footprint-library-table",
            tokens: ["fp_lib_table"],
            endings: ["fp-lib-table"],
            versions: [
                [0, 6],
                [7, 10],
            ],
            newest: 7,
            layout: "library_table",
        },
    },
);
const footprintLibraryTableFields = footprintLibraryTableModel.fields;

/** A plain object that stands for a {@link FootprintLibraryTable}. */
export interface FootprintLibraryTableData extends Unmodelled {
    /** 7 from version 7 on, else missing. In files of KiCad 7 and later. */
    readonly version?: number | undefined;
    /** Its rows, in their order. */
    readonly libraries?: Iterable<LibraryTableRowInput> | undefined;
}

/** What can be put where a {@link FootprintLibraryTable} stands. */
export type FootprintLibraryTableInput = FootprintLibraryTable | FootprintLibraryTableData;

/** The table of footprint libraries. */
export class FootprintLibraryTable extends ModelObject {
    /** @internal */
    static override readonly model: Model = footprintLibraryTableModel;

    /** 7 from version 7 on, else missing. In files of KiCad 7 and later. */
    get version(): number | undefined {
        return this.getNumber(footprintLibraryTableFields[0] as Field);
    }
    set version(value: number | undefined) {
        this.setField(footprintLibraryTableFields[0] as Field, value);
    }

    /** Its rows, in their order. */
    get libraries(): ModelList<LibraryTableRow, LibraryTableRowInput> {
        return this.getList<LibraryTableRow, LibraryTableRowInput>(footprintLibraryTableFields[1] as Field);
    }
    set libraries(value: Iterable<LibraryTableRowInput>) {
        this.setField(footprintLibraryTableFields[1] as Field, value);
    }

    override toJSON(): FootprintLibraryTableData {
        return super.toJSON() as unknown as FootprintLibraryTableData;
    }
}

const symbolLibraryTableModel = new Model(
    "SymbolLibraryTable",
    () => SymbolLibraryTable,
    [
        { name: "version", type: { kind: "integer" }, tokens: ["version"], since: 7, optional: true },
        { name: "libraries", type: { kind: "model", model: () => LibraryTableRow }, tokens: ["lib"], list: true },
    ],
    {
        file: {
            kind: "symbol-library-table",
            tokens: ["sym_lib_table"],
            endings: ["sym-lib-table"],
            versions: [
                [0, 6],
                [7, 10],
            ],
            newest: 7,
            layout: "library_table",
        },
    },
);
const symbolLibraryTableFields = symbolLibraryTableModel.fields;

/** A plain object that stands for a {@link SymbolLibraryTable}. */
export interface SymbolLibraryTableData extends Unmodelled {
    /** 7 from version 7 on, else missing. In files of KiCad 7 and later. */
    readonly version?: number | undefined;
    /** Its rows, in their order. */
    readonly libraries?: Iterable<LibraryTableRowInput> | undefined;
}

/** What can be put where a {@link SymbolLibraryTable} stands. */
export type SymbolLibraryTableInput = SymbolLibraryTable | SymbolLibraryTableData;

/** The table of symbol libraries. */
export class SymbolLibraryTable extends ModelObject {
    /** @internal */
    static override readonly model: Model = symbolLibraryTableModel;

    /** 7 from version 7 on, else missing. In files of KiCad 7 and later. */
    get version(): number | undefined {
        return this.getNumber(symbolLibraryTableFields[0] as Field);
    }
    set version(value: number | undefined) {
        this.setField(symbolLibraryTableFields[0] as Field, value);
    }

    /** Its rows, in their order. */
    get libraries(): ModelList<LibraryTableRow, LibraryTableRowInput> {
        return this.getList<LibraryTableRow, LibraryTableRowInput>(symbolLibraryTableFields[1] as Field);
    }
    set libraries(value: Iterable<LibraryTableRowInput>) {
        this.setField(symbolLibraryTableFields[1] as Field, value);
    }

    override toJSON(): SymbolLibraryTableData {
        return super.toJSON() as unknown as SymbolLibraryTableData;
    }
}

const worksheetModel = new Model(
    "Worksheet",
    () => Worksheet,
    [
        { name: "version", type: { kind: "integer" }, tokens: ["version"], since: 6, optional: true },
        {
            name: "generator",
            type: { kind: "text" },
            tokens: ["generator"],
            quoting: "bare_until_7",
            since: 6,
            optional: true,
        },
        { name: "generatorVersion", type: { kind: "text" }, tokens: ["generator_version"], since: 8, optional: true },
        { name: "setup", type: { kind: "model", model: () => WorksheetSetup }, tokens: ["setup"], optional: true },
        {
            name: "items",
            type: {
                kind: "union",
                name: "WorksheetItem",
                variants: [
                    ["line", "line", () => WorksheetLine],
                    ["rect", "rect", () => WorksheetRectangle],
                    ["polygon", "polygon", () => WorksheetPolygon],
                    ["tbtext", "tbtext", () => WorksheetText],
                    ["bitmap", "bitmap", () => WorksheetBitmap],
                ],
            },
            list: true,
        },
        {
            name: "lines",
            type: { kind: "model", model: () => WorksheetLine },
            tokens: ["line"],
            derived: true,
            list: true,
        },
        {
            name: "rectangles",
            type: { kind: "model", model: () => WorksheetRectangle },
            tokens: ["rect"],
            derived: true,
            list: true,
        },
        {
            name: "polygons",
            type: { kind: "model", model: () => WorksheetPolygon },
            tokens: ["polygon"],
            derived: true,
            list: true,
        },
        {
            name: "texts",
            type: { kind: "model", model: () => WorksheetText },
            tokens: ["tbtext"],
            derived: true,
            list: true,
        },
        {
            name: "bitmaps",
            type: { kind: "model", model: () => WorksheetBitmap },
            tokens: ["bitmap"],
            derived: true,
            list: true,
        },
    ],
    {
        file: {
            kind: "worksheet",
            tokens: ["kicad_wks", "page_layout", "drawing_sheet"],
            endings: [".kicad_wks"],
            versions: [
                [0, 5],
                [20210101, 6],
                [20220101, 7],
                [20231118, 8],
            ],
            newest: 20231118,
            layout: "normal",
        },
    },
);
const worksheetFields = worksheetModel.fields;

/** A plain object that stands for a {@link Worksheet}. */
export interface WorksheetData extends Unmodelled {
    /** The version of the format, a date such as 20231118. Missing up to version 5. In files of KiCad 6 and later. */
    readonly version?: number | undefined;
    /** The program that wrote the file. In files of KiCad 6 and later. */
    readonly generator?: string | undefined;
    /** The version of that program: `9.0`. In files of KiCad 8 and later. */
    readonly generatorVersion?: string | undefined;
    /** Usual sizes, and the margins. */
    readonly setup?: WorksheetSetupInput | undefined;
    /** All items, in the order in which they are drawn. */
    readonly items?: Iterable<WorksheetItemInput> | undefined;
    /** The lines among the items. */
    readonly lines?: Iterable<WorksheetLineInput> | undefined;
    /** The rectangles among the items. */
    readonly rectangles?: Iterable<WorksheetRectangleInput> | undefined;
    /** The polygons among the items. */
    readonly polygons?: Iterable<WorksheetPolygonInput> | undefined;
    /** The texts among the items. */
    readonly texts?: Iterable<WorksheetTextInput> | undefined;
    /** The pictures among the items. */
    readonly bitmaps?: Iterable<WorksheetBitmapInput> | undefined;
}

/** What can be put where a {@link Worksheet} stands. */
export type WorksheetInput = Worksheet | WorksheetData;

/** A worksheet: the frame of a page, with its title block. */
export class Worksheet extends ModelObject {
    /** @internal */
    static override readonly model: Model = worksheetModel;

    /** The version of the format, a date such as 20231118. Missing up to version 5. In files of KiCad 6 and later. */
    get version(): number | undefined {
        return this.getNumber(worksheetFields[0] as Field);
    }
    set version(value: number | undefined) {
        this.setField(worksheetFields[0] as Field, value);
    }

    /** The program that wrote the file. In files of KiCad 6 and later. */
    get generator(): string | undefined {
        return this.getText(worksheetFields[1] as Field);
    }
    set generator(value: string | undefined) {
        this.setField(worksheetFields[1] as Field, value);
    }

    /** The version of that program: `9.0`. In files of KiCad 8 and later. */
    get generatorVersion(): string | undefined {
        return this.getText(worksheetFields[2] as Field);
    }
    set generatorVersion(value: string | undefined) {
        this.setField(worksheetFields[2] as Field, value);
    }

    /** Usual sizes, and the margins. */
    get setup(): WorksheetSetup | undefined {
        return this.getStructure<WorksheetSetup>(worksheetFields[3] as Field);
    }
    set setup(value: WorksheetSetupInput | undefined) {
        this.setField(worksheetFields[3] as Field, value);
    }

    /** All items, in the order in which they are drawn. */
    get items(): ModelList<WorksheetItem, WorksheetItemInput> {
        return this.getList<WorksheetItem, WorksheetItemInput>(worksheetFields[4] as Field);
    }
    set items(value: Iterable<WorksheetItemInput>) {
        this.setField(worksheetFields[4] as Field, value);
    }

    /** The lines among the items. */
    get lines(): ModelList<WorksheetLine, WorksheetLineInput> {
        return this.getList<WorksheetLine, WorksheetLineInput>(worksheetFields[5] as Field);
    }
    set lines(value: Iterable<WorksheetLineInput>) {
        this.setField(worksheetFields[5] as Field, value);
    }

    /** The rectangles among the items. */
    get rectangles(): ModelList<WorksheetRectangle, WorksheetRectangleInput> {
        return this.getList<WorksheetRectangle, WorksheetRectangleInput>(worksheetFields[6] as Field);
    }
    set rectangles(value: Iterable<WorksheetRectangleInput>) {
        this.setField(worksheetFields[6] as Field, value);
    }

    /** The polygons among the items. */
    get polygons(): ModelList<WorksheetPolygon, WorksheetPolygonInput> {
        return this.getList<WorksheetPolygon, WorksheetPolygonInput>(worksheetFields[7] as Field);
    }
    set polygons(value: Iterable<WorksheetPolygonInput>) {
        this.setField(worksheetFields[7] as Field, value);
    }

    /** The texts among the items. */
    get texts(): ModelList<WorksheetText, WorksheetTextInput> {
        return this.getList<WorksheetText, WorksheetTextInput>(worksheetFields[8] as Field);
    }
    set texts(value: Iterable<WorksheetTextInput>) {
        this.setField(worksheetFields[8] as Field, value);
    }

    /** The pictures among the items. */
    get bitmaps(): ModelList<WorksheetBitmap, WorksheetBitmapInput> {
        return this.getList<WorksheetBitmap, WorksheetBitmapInput>(worksheetFields[9] as Field);
    }
    set bitmaps(value: Iterable<WorksheetBitmapInput>) {
        this.setField(worksheetFields[9] as Field, value);
    }

    override toJSON(): WorksheetData {
        return super.toJSON() as unknown as WorksheetData;
    }
}

const designRulesModel = new Model(
    "DesignRules",
    () => DesignRules,
    [
        { name: "version", type: { kind: "integer" }, tokens: ["version"] },
        {
            name: "componentClassAssignments",
            type: { kind: "model", model: () => ComponentClassAssignment },
            tokens: ["assign_component_class"],
            list: true,
        },
        { name: "rules", type: { kind: "model", model: () => DesignRule }, tokens: ["rule"], list: true },
    ],
    {
        file: {
            kind: "design-rules",
            tokens: [],
            endings: [".kicad_dru"],
            versions: [[0, 10]],
            newest: 1,
            layout: "normal",
        },
    },
);
const designRulesFields = designRulesModel.fields;

/** A plain object that stands for a {@link DesignRules}. */
export interface DesignRulesData extends Unmodelled {
    /** The version of the format: 1. */
    readonly version: number;
    /** Classes that components get. */
    readonly componentClassAssignments?: Iterable<ComponentClassAssignmentInput> | undefined;
    /** Later rules win over earlier ones. */
    readonly rules?: Iterable<DesignRuleInput> | undefined;
}

/** What can be put where a {@link DesignRules} stands. */
export type DesignRulesInput = DesignRules | DesignRulesData;

/** The design rules of a project: lists of a file that has no list around them. */
export class DesignRules extends ModelObject {
    /** @internal */
    static override readonly model: Model = designRulesModel;

    /** The version of the format: 1. */
    get version(): number {
        return this.getNumber(designRulesFields[0] as Field);
    }
    set version(value: number) {
        this.setField(designRulesFields[0] as Field, value);
    }

    /** Classes that components get. */
    get componentClassAssignments(): ModelList<ComponentClassAssignment, ComponentClassAssignmentInput> {
        return this.getList<ComponentClassAssignment, ComponentClassAssignmentInput>(designRulesFields[1] as Field);
    }
    set componentClassAssignments(value: Iterable<ComponentClassAssignmentInput>) {
        this.setField(designRulesFields[1] as Field, value);
    }

    /** Later rules win over earlier ones. */
    get rules(): ModelList<DesignRule, DesignRuleInput> {
        return this.getList<DesignRule, DesignRuleInput>(designRulesFields[2] as Field);
    }
    set rules(value: Iterable<DesignRuleInput>) {
        this.setField(designRulesFields[2] as Field, value);
    }

    override toJSON(): DesignRulesData {
        return super.toJSON() as unknown as DesignRulesData;
    }
}

const hostModel = new Model("Host", () => Host, [
    { name: "program", type: { kind: "text" }, form: "positional" },
    { name: "build", type: { kind: "text" }, form: "positional", optional: true },
]);
const hostFields = hostModel.fields;

/** A plain object that stands for a {@link Host}. */
export interface HostData extends Unmodelled {
    /** The name of the program. */
    readonly program: string;
    /** The build of the program. */
    readonly build?: string | undefined;
}

/** What can be put where a {@link Host} stands. */
export type HostInput = Host | HostData | readonly [program: string, build?: string | undefined];

/** The program that has written a board, up to version 5. */
export class Host extends ModelObject {
    /** @internal */
    static override readonly model: Model = hostModel;

    /** The name of the program. */
    get program(): string {
        return this.getText(hostFields[0] as Field);
    }
    set program(value: string) {
        this.setField(hostFields[0] as Field, value);
    }

    /** The build of the program. */
    get build(): string | undefined {
        return this.getText(hostFields[1] as Field);
    }
    set build(value: string | undefined) {
        this.setField(hostFields[1] as Field, value);
    }

    override toJSON(): HostData {
        return super.toJSON() as unknown as HostData;
    }
}

const generalModel = new Model("General", () => General, [
    { name: "links", type: { kind: "integer" }, tokens: ["links"], until: 5, optional: true },
    { name: "unconnected", type: { kind: "integer" }, tokens: ["no_connects"], until: 5, optional: true },
    { name: "area", type: { kind: "number" }, tokens: ["area"], unit: "millimetre", until: 5, list: true },
    { name: "thickness", type: { kind: "number" }, tokens: ["thickness"], unit: "millimetre", optional: true },
    { name: "drawingCount", type: { kind: "integer" }, tokens: ["drawings"], until: 5, optional: true },
    { name: "trackCount", type: { kind: "integer" }, tokens: ["tracks"], until: 5, optional: true },
    { name: "zoneCount", type: { kind: "integer" }, tokens: ["zones"], until: 5, optional: true },
    { name: "footprintCount", type: { kind: "integer" }, tokens: ["modules"], until: 5, optional: true },
    { name: "netCount", type: { kind: "integer" }, tokens: ["nets"], until: 5, optional: true },
    {
        name: "legacyTeardrops",
        type: { kind: "boolean" },
        tokens: ["legacy_teardrops"],
        flag: "yes_no",
        since: 8,
        optional: true,
    },
]);
const generalFields = generalModel.fields;

/** A plain object that stands for a {@link General}. */
export interface GeneralData extends Unmodelled {
    /** How many connections there are, up to version 4. In files up to KiCad 5. */
    readonly links?: number | undefined;
    /** How many connections are missing, up to version 4. In files up to KiCad 5. */
    readonly unconnected?: number | undefined;
    /** The left, top, right and bottom of all that is on the board, up to version 4. In millimetres. In files up to KiCad 5. */
    readonly area?: Iterable<number> | undefined;
    /** How thick the board is. In millimetres. */
    readonly thickness?: number | undefined;
    /** How many shapes and texts there are, up to version 5. In files up to KiCad 5. */
    readonly drawingCount?: number | undefined;
    /** How many tracks there are, up to version 5. In files up to KiCad 5. */
    readonly trackCount?: number | undefined;
    /** How many zones there are, up to version 5. In files up to KiCad 5. */
    readonly zoneCount?: number | undefined;
    /** How many footprints there are, up to version 5. In files up to KiCad 5. */
    readonly footprintCount?: number | undefined;
    /** How many nets there are, up to version 5. In files up to KiCad 5. */
    readonly netCount?: number | undefined;
    /** Whether teardrops are zones that version 7 has made. In files of KiCad 8 and later. */
    readonly legacyTeardrops?: boolean | undefined;
}

/** What can be put where a {@link General} stands. */
export type GeneralInput = General | GeneralData;

/** What is to be known about a board as a whole. */
export class General extends ModelObject {
    /** @internal */
    static override readonly model: Model = generalModel;

    /** How many connections there are, up to version 4. In files up to KiCad 5. */
    get links(): number | undefined {
        return this.getNumber(generalFields[0] as Field);
    }
    set links(value: number | undefined) {
        this.setField(generalFields[0] as Field, value);
    }

    /** How many connections are missing, up to version 4. In files up to KiCad 5. */
    get unconnected(): number | undefined {
        return this.getNumber(generalFields[1] as Field);
    }
    set unconnected(value: number | undefined) {
        this.setField(generalFields[1] as Field, value);
    }

    /** The left, top, right and bottom of all that is on the board, up to version 4. In millimetres. In files up to KiCad 5. */
    get area(): ValueList<number> {
        return this.getValues<number>(generalFields[2] as Field);
    }
    set area(value: Iterable<number>) {
        this.setField(generalFields[2] as Field, value);
    }

    /** How thick the board is. In millimetres. */
    get thickness(): number | undefined {
        return this.getNumber(generalFields[3] as Field);
    }
    set thickness(value: number | undefined) {
        this.setField(generalFields[3] as Field, value);
    }

    /** How many shapes and texts there are, up to version 5. In files up to KiCad 5. */
    get drawingCount(): number | undefined {
        return this.getNumber(generalFields[4] as Field);
    }
    set drawingCount(value: number | undefined) {
        this.setField(generalFields[4] as Field, value);
    }

    /** How many tracks there are, up to version 5. In files up to KiCad 5. */
    get trackCount(): number | undefined {
        return this.getNumber(generalFields[5] as Field);
    }
    set trackCount(value: number | undefined) {
        this.setField(generalFields[5] as Field, value);
    }

    /** How many zones there are, up to version 5. In files up to KiCad 5. */
    get zoneCount(): number | undefined {
        return this.getNumber(generalFields[6] as Field);
    }
    set zoneCount(value: number | undefined) {
        this.setField(generalFields[6] as Field, value);
    }

    /** How many footprints there are, up to version 5. In files up to KiCad 5. */
    get footprintCount(): number | undefined {
        return this.getNumber(generalFields[7] as Field);
    }
    set footprintCount(value: number | undefined) {
        this.setField(generalFields[7] as Field, value);
    }

    /** How many nets there are, up to version 5. In files up to KiCad 5. */
    get netCount(): number | undefined {
        return this.getNumber(generalFields[8] as Field);
    }
    set netCount(value: number | undefined) {
        this.setField(generalFields[8] as Field, value);
    }

    /** Whether teardrops are zones that version 7 has made. In files of KiCad 8 and later. */
    get legacyTeardrops(): boolean | undefined {
        return this.getBoolean(generalFields[9] as Field);
    }
    set legacyTeardrops(value: boolean | undefined) {
        this.setField(generalFields[9] as Field, value);
    }

    override toJSON(): GeneralData {
        return super.toJSON() as unknown as GeneralData;
    }
}

const paperModel = new Model("Paper", () => Paper, [
    { name: "size", type: { kind: "text" }, form: "positional" },
    { name: "width", type: { kind: "number" }, form: "positional", unit: "millimetre", optional: true },
    { name: "height", type: { kind: "number" }, form: "positional", unit: "millimetre", optional: true },
    { name: "portrait", type: { kind: "boolean" }, tokens: ["portrait"], form: "word", default: false },
]);
const paperFields = paperModel.fields;

/** A plain object that stands for a {@link Paper}. */
export interface PaperData extends Unmodelled {
    /** `A4`, `A3`, `USLetter`, …, or `User` for a size of its own. */
    readonly size: string;
    /** Of paper of the size `User`. In millimetres. */
    readonly width?: number | undefined;
    /** Of paper of the size `User`. In millimetres. */
    readonly height?: number | undefined;
    /** @defaultValue `false` */
    readonly portrait?: boolean | undefined;
}

/** What can be put where a {@link Paper} stands. */
export type PaperInput = Paper | PaperData;

/** The size of the paper. */
export class Paper extends ModelObject {
    /** @internal */
    static override readonly model: Model = paperModel;

    /** `A4`, `A3`, `USLetter`, …, or `User` for a size of its own. */
    get size(): string {
        return this.getText(paperFields[0] as Field);
    }
    set size(value: string) {
        this.setField(paperFields[0] as Field, value);
    }

    /** Of paper of the size `User`. In millimetres. */
    get width(): number | undefined {
        return this.getNumber(paperFields[1] as Field);
    }
    set width(value: number | undefined) {
        this.setField(paperFields[1] as Field, value);
    }

    /** Of paper of the size `User`. In millimetres. */
    get height(): number | undefined {
        return this.getNumber(paperFields[2] as Field);
    }
    set height(value: number | undefined) {
        this.setField(paperFields[2] as Field, value);
    }

    /** @defaultValue `false` */
    get portrait(): boolean {
        return this.getBoolean(paperFields[3] as Field);
    }
    set portrait(value: boolean | undefined) {
        this.setField(paperFields[3] as Field, value);
    }

    override toJSON(): PaperData {
        return super.toJSON() as unknown as PaperData;
    }
}

const titleBlockModel = new Model("TitleBlock", () => TitleBlock, [
    { name: "title", type: { kind: "text" }, tokens: ["title"], optional: true },
    { name: "date", type: { kind: "text" }, tokens: ["date"], optional: true },
    { name: "revision", type: { kind: "text" }, tokens: ["rev"], optional: true },
    { name: "company", type: { kind: "text" }, tokens: ["company"], optional: true },
    { name: "comments", type: { kind: "model", model: () => Comment }, tokens: ["comment"], list: true },
]);
const titleBlockFields = titleBlockModel.fields;

/** A plain object that stands for a {@link TitleBlock}. */
export interface TitleBlockData extends Unmodelled {
    readonly title?: string | undefined;
    readonly date?: string | undefined;
    /** The revision. */
    readonly revision?: string | undefined;
    readonly company?: string | undefined;
    readonly comments?: Iterable<CommentInput> | undefined;
}

/** What can be put where a {@link TitleBlock} stands. */
export type TitleBlockInput = TitleBlock | TitleBlockData;

/** What stands in the corner of the sheet. */
export class TitleBlock extends ModelObject {
    /** @internal */
    static override readonly model: Model = titleBlockModel;

    get title(): string | undefined {
        return this.getText(titleBlockFields[0] as Field);
    }
    set title(value: string | undefined) {
        this.setField(titleBlockFields[0] as Field, value);
    }

    get date(): string | undefined {
        return this.getText(titleBlockFields[1] as Field);
    }
    set date(value: string | undefined) {
        this.setField(titleBlockFields[1] as Field, value);
    }

    /** The revision. */
    get revision(): string | undefined {
        return this.getText(titleBlockFields[2] as Field);
    }
    set revision(value: string | undefined) {
        this.setField(titleBlockFields[2] as Field, value);
    }

    get company(): string | undefined {
        return this.getText(titleBlockFields[3] as Field);
    }
    set company(value: string | undefined) {
        this.setField(titleBlockFields[3] as Field, value);
    }

    get comments(): ModelList<Comment, CommentInput> {
        return this.getList<Comment, CommentInput>(titleBlockFields[4] as Field);
    }
    set comments(value: Iterable<CommentInput>) {
        this.setField(titleBlockFields[4] as Field, value);
    }

    override toJSON(): TitleBlockData {
        return super.toJSON() as unknown as TitleBlockData;
    }
}

const boardLayersModel = new Model("BoardLayers", () => BoardLayers, [
    { name: "layers", type: { kind: "model", model: () => BoardLayer }, form: "headless", list: true },
]);
const boardLayersFields = boardLayersModel.fields;

/** A plain object that stands for a {@link BoardLayers}. */
export interface BoardLayersData extends Unmodelled {
    /** The layers, from front to back and then those without copper. */
    readonly layers?: Iterable<BoardLayerInput> | undefined;
}

/** What can be put where a {@link BoardLayers} stands. */
export type BoardLayersInput = BoardLayers | BoardLayersData;

/** The layers of a board. */
export class BoardLayers extends ModelObject {
    /** @internal */
    static override readonly model: Model = boardLayersModel;

    /** The layers, from front to back and then those without copper. */
    get layers(): ModelList<BoardLayer, BoardLayerInput> {
        return this.getList<BoardLayer, BoardLayerInput>(boardLayersFields[0] as Field);
    }
    set layers(value: Iterable<BoardLayerInput>) {
        this.setField(boardLayersFields[0] as Field, value);
    }

    override toJSON(): BoardLayersData {
        return super.toJSON() as unknown as BoardLayersData;
    }
}

const setupModel = new Model("Setup", () => Setup, [
    { name: "stackup", type: { kind: "model", model: () => Stackup }, tokens: ["stackup"], since: 6, optional: true },
    {
        name: "lastTrackWidth",
        type: { kind: "number" },
        tokens: ["last_trace_width"],
        unit: "millimetre",
        until: 5,
        optional: true,
    },
    {
        name: "userTrackWidths",
        type: { kind: "number" },
        tokens: ["user_trace_width"],
        form: "repeated",
        unit: "millimetre",
        until: 5,
        list: true,
    },
    {
        name: "trackClearance",
        type: { kind: "number" },
        tokens: ["trace_clearance"],
        unit: "millimetre",
        until: 5,
        optional: true,
    },
    {
        name: "zoneClearance",
        type: { kind: "number" },
        tokens: ["zone_clearance"],
        unit: "millimetre",
        until: 5,
        optional: true,
    },
    {
        name: "zone45Only",
        type: { kind: "boolean" },
        tokens: ["zone_45_only"],
        flag: "yes_no",
        until: 5,
        optional: true,
    },
    {
        name: "minClearance",
        type: { kind: "number" },
        tokens: ["clearance_min"],
        unit: "millimetre",
        until: 6,
        optional: true,
    },
    {
        name: "minTrackWidth",
        type: { kind: "number" },
        tokens: ["trace_min"],
        unit: "millimetre",
        until: 5,
        optional: true,
    },
    {
        name: "segmentWidth",
        type: { kind: "number" },
        tokens: ["segment_width"],
        unit: "millimetre",
        until: 5,
        optional: true,
    },
    {
        name: "edgeWidth",
        type: { kind: "number" },
        tokens: ["edge_width"],
        unit: "millimetre",
        until: 5,
        optional: true,
    },
    { name: "viaSize", type: { kind: "number" }, tokens: ["via_size"], unit: "millimetre", until: 5, optional: true },
    { name: "viaDrill", type: { kind: "number" }, tokens: ["via_drill"], unit: "millimetre", until: 5, optional: true },
    {
        name: "minViaAnnularWidth",
        type: { kind: "number" },
        tokens: ["via_min_annulus"],
        unit: "millimetre",
        until: 6,
        optional: true,
    },
    {
        name: "minViaSize",
        type: { kind: "number" },
        tokens: ["via_min_size"],
        unit: "millimetre",
        until: 5,
        optional: true,
    },
    {
        name: "minThroughHoleDiameter",
        type: { kind: "number" },
        tokens: ["through_hole_min"],
        unit: "millimetre",
        until: 6,
        optional: true,
    },
    {
        name: "minViaDrill",
        type: { kind: "number" },
        tokens: ["via_min_drill"],
        unit: "millimetre",
        until: 5,
        optional: true,
    },
    {
        name: "minHoleToHole",
        type: { kind: "number" },
        tokens: ["hole_to_hole_min"],
        unit: "millimetre",
        until: 6,
        optional: true,
    },
    { name: "userVias", type: { kind: "model", model: () => UserVia }, tokens: ["user_via"], until: 5, list: true },
    {
        name: "blindBuriedViasAllowed",
        type: { kind: "boolean" },
        tokens: ["blind_buried_vias_allowed"],
        flag: "yes_no",
        until: 5,
        optional: true,
    },
    {
        name: "microviaSize",
        type: { kind: "number" },
        tokens: ["uvia_size"],
        unit: "millimetre",
        until: 5,
        optional: true,
    },
    {
        name: "microviaDrill",
        type: { kind: "number" },
        tokens: ["uvia_drill"],
        unit: "millimetre",
        until: 5,
        optional: true,
    },
    {
        name: "microviasAllowed",
        type: { kind: "boolean" },
        tokens: ["uvias_allowed"],
        flag: "yes_no",
        until: 5,
        optional: true,
    },
    {
        name: "minMicroviaSize",
        type: { kind: "number" },
        tokens: ["uvia_min_size"],
        unit: "millimetre",
        until: 5,
        optional: true,
    },
    {
        name: "minMicroviaDrill",
        type: { kind: "number" },
        tokens: ["uvia_min_drill"],
        unit: "millimetre",
        until: 5,
        optional: true,
    },
    {
        name: "userDifferentialPairs",
        type: { kind: "model", model: () => UserDifferentialPair },
        tokens: ["user_diff_pair"],
        until: 5,
        list: true,
    },
    {
        name: "textWidth",
        type: { kind: "number" },
        tokens: ["pcb_text_width"],
        unit: "millimetre",
        until: 5,
        optional: true,
    },
    {
        name: "textSize",
        type: { kind: "model", model: () => Size },
        tokens: ["pcb_text_size"],
        until: 5,
        optional: true,
    },
    {
        name: "footprintEdgeWidth",
        type: { kind: "number" },
        tokens: ["mod_edge_width"],
        unit: "millimetre",
        until: 5,
        optional: true,
    },
    {
        name: "footprintTextSize",
        type: { kind: "model", model: () => Size },
        tokens: ["mod_text_size"],
        until: 5,
        optional: true,
    },
    {
        name: "footprintTextWidth",
        type: { kind: "number" },
        tokens: ["mod_text_width"],
        unit: "millimetre",
        until: 5,
        optional: true,
    },
    { name: "padSize", type: { kind: "model", model: () => Size }, tokens: ["pad_size"], until: 5, optional: true },
    { name: "padDrill", type: { kind: "number" }, tokens: ["pad_drill"], unit: "millimetre", until: 5, optional: true },
    {
        name: "padToMaskClearance",
        type: { kind: "number" },
        tokens: ["pad_to_mask_clearance"],
        unit: "millimetre",
        optional: true,
    },
    {
        name: "solderMaskMinWidth",
        type: { kind: "number" },
        tokens: ["solder_mask_min_width"],
        unit: "millimetre",
        optional: true,
    },
    {
        name: "padToPasteClearance",
        type: { kind: "number" },
        tokens: ["pad_to_paste_clearance"],
        unit: "millimetre",
        optional: true,
    },
    {
        name: "padToPasteClearanceRatio",
        type: { kind: "number" },
        tokens: ["pad_to_paste_clearance_ratio"],
        unit: "ratio",
        optional: true,
    },
    {
        name: "allowSoldermaskBridgesInFootprints",
        type: { kind: "boolean" },
        tokens: ["allow_soldermask_bridges_in_footprints"],
        flag: "yes_no",
        since: 7,
        optional: true,
    },
    {
        name: "tenting",
        type: { kind: "model", model: () => OuterSides },
        tokens: ["tenting"],
        since: 9,
        optional: true,
    },
    {
        name: "covering",
        type: { kind: "model", model: () => OuterSides },
        tokens: ["covering"],
        since: 10,
        optional: true,
    },
    {
        name: "plugging",
        type: { kind: "model", model: () => OuterSides },
        tokens: ["plugging"],
        since: 10,
        optional: true,
    },
    { name: "capping", type: { kind: "boolean" }, tokens: ["capping"], flag: "yes_no", since: 10, optional: true },
    { name: "filling", type: { kind: "boolean" }, tokens: ["filling"], flag: "yes_no", since: 10, optional: true },
    {
        name: "zoneDefaults",
        type: { kind: "model", model: () => ZoneDefaults },
        tokens: ["zone_defaults"],
        since: 10,
        optional: true,
    },
    {
        name: "auxiliaryAxisOrigin",
        type: { kind: "model", model: () => Point },
        tokens: ["aux_axis_origin"],
        optional: true,
    },
    { name: "gridOrigin", type: { kind: "model", model: () => Point }, tokens: ["grid_origin"], optional: true },
    {
        name: "visibleElements",
        type: { kind: "text" },
        tokens: ["visible_elements"],
        quoting: "never",
        until: 5,
        optional: true,
    },
    { name: "maxError", type: { kind: "number" }, tokens: ["max_error"], unit: "millimetre", until: 6, optional: true },
    {
        name: "filledAreasThickness",
        type: { kind: "boolean" },
        tokens: ["filled_areas_thickness"],
        flag: "yes_no",
        until: 6,
        optional: true,
    },
    {
        name: "defaults",
        type: { kind: "model", model: () => SetupDefaults },
        tokens: ["defaults"],
        until: 6,
        optional: true,
    },
    {
        name: "plotParameters",
        type: { kind: "model", model: () => PlotParameters },
        tokens: ["pcbplotparams"],
        optional: true,
    },
]);
const setupFields = setupModel.fields;

/** A plain object that stands for a {@link Setup}. */
export interface SetupData extends Unmodelled {
    /** What the board is built of. In files of KiCad 6 and later. */
    readonly stackup?: StackupInput | undefined;
    /** How wide the last track was. In millimetres. In files up to KiCad 5. */
    readonly lastTrackWidth?: number | undefined;
    /** The widths of tracks to choose from. In millimetres. In files up to KiCad 5. */
    readonly userTrackWidths?: Iterable<number> | undefined;
    /** How far tracks keep off each other. In millimetres. In files up to KiCad 5. */
    readonly trackClearance?: number | undefined;
    /** How far zones keep off other nets. In millimetres. In files up to KiCad 5. */
    readonly zoneClearance?: number | undefined;
    /** Whether outlines of zones have angles of 45 degrees only. In files up to KiCad 5. */
    readonly zone45Only?: boolean | undefined;
    /** Copper of different nets must keep as far apart as this. Between versions 5 and 6. In millimetres. In files up to KiCad 6. */
    readonly minClearance?: number | undefined;
    /** Tracks must be as wide as this. In millimetres. In files up to KiCad 5. */
    readonly minTrackWidth?: number | undefined;
    /** The usual width of lines. In millimetres. In files up to KiCad 5. */
    readonly segmentWidth?: number | undefined;
    /** The usual width of the lines of the board's edge. In millimetres. In files up to KiCad 5. */
    readonly edgeWidth?: number | undefined;
    /** The usual diameter of the copper of vias. In millimetres. In files up to KiCad 5. */
    readonly viaSize?: number | undefined;
    /** The usual diameter of the holes of vias. In millimetres. In files up to KiCad 5. */
    readonly viaDrill?: number | undefined;
    /** The copper around the holes of vias must be as wide as this. Between versions 5 and 6. In millimetres. In files up to KiCad 6. */
    readonly minViaAnnularWidth?: number | undefined;
    /** The copper of vias must be as wide as this. In millimetres. In files up to KiCad 5. */
    readonly minViaSize?: number | undefined;
    /** Holes must be as wide as this. Between versions 5 and 6. In millimetres. In files up to KiCad 6. */
    readonly minThroughHoleDiameter?: number | undefined;
    /** The holes of vias must be as wide as this. In millimetres. In files up to KiCad 5. */
    readonly minViaDrill?: number | undefined;
    /** Holes must keep as far apart as this. Between versions 5 and 6. In millimetres. In files up to KiCad 6. */
    readonly minHoleToHole?: number | undefined;
    /** The vias to choose from. In files up to KiCad 5. */
    readonly userVias?: Iterable<UserViaInput> | undefined;
    /** Whether there may be blind and buried vias. In files up to KiCad 5. */
    readonly blindBuriedViasAllowed?: boolean | undefined;
    /** The usual diameter of the copper of microvias. In millimetres. In files up to KiCad 5. */
    readonly microviaSize?: number | undefined;
    /** The usual diameter of the holes of microvias. In millimetres. In files up to KiCad 5. */
    readonly microviaDrill?: number | undefined;
    /** Whether there may be microvias. In files up to KiCad 5. */
    readonly microviasAllowed?: boolean | undefined;
    /** The copper of microvias must be as wide as this. In millimetres. In files up to KiCad 5. */
    readonly minMicroviaSize?: number | undefined;
    /** The holes of microvias must be as wide as this. In millimetres. In files up to KiCad 5. */
    readonly minMicroviaDrill?: number | undefined;
    /** The differential pairs to choose from. In files up to KiCad 5. */
    readonly userDifferentialPairs?: Iterable<UserDifferentialPairInput> | undefined;
    /** The usual width of the strokes of texts. In millimetres. In files up to KiCad 5. */
    readonly textWidth?: number | undefined;
    /** The usual size of texts. In files up to KiCad 5. */
    readonly textSize?: SizeInput | undefined;
    /** The usual width of the lines of footprints. In millimetres. In files up to KiCad 5. */
    readonly footprintEdgeWidth?: number | undefined;
    /** The usual size of texts of footprints. In files up to KiCad 5. */
    readonly footprintTextSize?: SizeInput | undefined;
    /** The usual width of the strokes of texts of footprints. In millimetres. In files up to KiCad 5. */
    readonly footprintTextWidth?: number | undefined;
    /** The usual size of pads. In files up to KiCad 5. */
    readonly padSize?: SizeInput | undefined;
    /** The usual diameter of the holes of pads. In millimetres. In files up to KiCad 5. */
    readonly padDrill?: number | undefined;
    /** How far openings in the solder mask reach beyond pads. In millimetres. */
    readonly padToMaskClearance?: number | undefined;
    /** Narrower parts of the solder mask are left out. In millimetres. */
    readonly solderMaskMinWidth?: number | undefined;
    /** How far the solder paste reaches beyond pads. In millimetres. */
    readonly padToPasteClearance?: number | undefined;
    /** The same as a part of the pad's size; both are added. */
    readonly padToPasteClearanceRatio?: number | undefined;
    /** Whether openings in the solder mask may reach across pads of a footprint. In files of KiCad 7 and later. */
    readonly allowSoldermaskBridgesInFootprints?: boolean | undefined;
    /** Whether solder mask covers vias. In files of KiCad 9 and later. */
    readonly tenting?: OuterSidesInput | undefined;
    /** Whether something else than solder mask covers vias. In files of KiCad 10 and later. */
    readonly covering?: OuterSidesInput | undefined;
    /** Whether the ends of the holes of vias are plugged. In files of KiCad 10 and later. */
    readonly plugging?: OuterSidesInput | undefined;
    /** Whether copper covers the filled holes of vias. In files of KiCad 10 and later. */
    readonly capping?: boolean | undefined;
    /** Whether the holes of vias are filled. In files of KiCad 10 and later. */
    readonly filling?: boolean | undefined;
    /** What new zones are like. In files of KiCad 10 and later. */
    readonly zoneDefaults?: ZoneDefaultsInput | undefined;
    /** Where coordinates of plots and drill files start. */
    readonly auxiliaryAxisOrigin?: PointInput | undefined;
    /** Where the grid starts. */
    readonly gridOrigin?: PointInput | undefined;
    /** What is shown, as a mask of hexadecimal digits. Up to version 5. In files up to KiCad 5. */
    readonly visibleElements?: string | undefined;
    /** How far curves may be off the lines that stand for them. Between versions 5 and 6. In millimetres. In files up to KiCad 6. */
    readonly maxError?: number | undefined;
    /** Whether the outlines of filled zones are drawn with wide lines. Between versions 5 and 6. In files up to KiCad 6. */
    readonly filledAreasThickness?: boolean | undefined;
    /** The usual sizes of lines and texts. Between versions 5 and 6. In files up to KiCad 6. */
    readonly defaults?: SetupDefaultsInput | undefined;
    /** How the board is plotted. */
    readonly plotParameters?: PlotParametersInput | undefined;
}

/** What can be put where a {@link Setup} stands. */
export type SetupInput = Setup | SetupData;

/** The settings of a board. Most settings of version 5 are in the project from version 6 on. */
export class Setup extends ModelObject {
    /** @internal */
    static override readonly model: Model = setupModel;

    /** What the board is built of. In files of KiCad 6 and later. */
    get stackup(): Stackup | undefined {
        return this.getStructure<Stackup>(setupFields[0] as Field);
    }
    set stackup(value: StackupInput | undefined) {
        this.setField(setupFields[0] as Field, value);
    }

    /** How wide the last track was. In millimetres. In files up to KiCad 5. */
    get lastTrackWidth(): number | undefined {
        return this.getNumber(setupFields[1] as Field);
    }
    set lastTrackWidth(value: number | undefined) {
        this.setField(setupFields[1] as Field, value);
    }

    /** The widths of tracks to choose from. In millimetres. In files up to KiCad 5. */
    get userTrackWidths(): ValueList<number> {
        return this.getValues<number>(setupFields[2] as Field);
    }
    set userTrackWidths(value: Iterable<number>) {
        this.setField(setupFields[2] as Field, value);
    }

    /** How far tracks keep off each other. In millimetres. In files up to KiCad 5. */
    get trackClearance(): number | undefined {
        return this.getNumber(setupFields[3] as Field);
    }
    set trackClearance(value: number | undefined) {
        this.setField(setupFields[3] as Field, value);
    }

    /** How far zones keep off other nets. In millimetres. In files up to KiCad 5. */
    get zoneClearance(): number | undefined {
        return this.getNumber(setupFields[4] as Field);
    }
    set zoneClearance(value: number | undefined) {
        this.setField(setupFields[4] as Field, value);
    }

    /** Whether outlines of zones have angles of 45 degrees only. In files up to KiCad 5. */
    get zone45Only(): boolean | undefined {
        return this.getBoolean(setupFields[5] as Field);
    }
    set zone45Only(value: boolean | undefined) {
        this.setField(setupFields[5] as Field, value);
    }

    /** Copper of different nets must keep as far apart as this. Between versions 5 and 6. In millimetres. In files up to KiCad 6. */
    get minClearance(): number | undefined {
        return this.getNumber(setupFields[6] as Field);
    }
    set minClearance(value: number | undefined) {
        this.setField(setupFields[6] as Field, value);
    }

    /** Tracks must be as wide as this. In millimetres. In files up to KiCad 5. */
    get minTrackWidth(): number | undefined {
        return this.getNumber(setupFields[7] as Field);
    }
    set minTrackWidth(value: number | undefined) {
        this.setField(setupFields[7] as Field, value);
    }

    /** The usual width of lines. In millimetres. In files up to KiCad 5. */
    get segmentWidth(): number | undefined {
        return this.getNumber(setupFields[8] as Field);
    }
    set segmentWidth(value: number | undefined) {
        this.setField(setupFields[8] as Field, value);
    }

    /** The usual width of the lines of the board's edge. In millimetres. In files up to KiCad 5. */
    get edgeWidth(): number | undefined {
        return this.getNumber(setupFields[9] as Field);
    }
    set edgeWidth(value: number | undefined) {
        this.setField(setupFields[9] as Field, value);
    }

    /** The usual diameter of the copper of vias. In millimetres. In files up to KiCad 5. */
    get viaSize(): number | undefined {
        return this.getNumber(setupFields[10] as Field);
    }
    set viaSize(value: number | undefined) {
        this.setField(setupFields[10] as Field, value);
    }

    /** The usual diameter of the holes of vias. In millimetres. In files up to KiCad 5. */
    get viaDrill(): number | undefined {
        return this.getNumber(setupFields[11] as Field);
    }
    set viaDrill(value: number | undefined) {
        this.setField(setupFields[11] as Field, value);
    }

    /** The copper around the holes of vias must be as wide as this. Between versions 5 and 6. In millimetres. In files up to KiCad 6. */
    get minViaAnnularWidth(): number | undefined {
        return this.getNumber(setupFields[12] as Field);
    }
    set minViaAnnularWidth(value: number | undefined) {
        this.setField(setupFields[12] as Field, value);
    }

    /** The copper of vias must be as wide as this. In millimetres. In files up to KiCad 5. */
    get minViaSize(): number | undefined {
        return this.getNumber(setupFields[13] as Field);
    }
    set minViaSize(value: number | undefined) {
        this.setField(setupFields[13] as Field, value);
    }

    /** Holes must be as wide as this. Between versions 5 and 6. In millimetres. In files up to KiCad 6. */
    get minThroughHoleDiameter(): number | undefined {
        return this.getNumber(setupFields[14] as Field);
    }
    set minThroughHoleDiameter(value: number | undefined) {
        this.setField(setupFields[14] as Field, value);
    }

    /** The holes of vias must be as wide as this. In millimetres. In files up to KiCad 5. */
    get minViaDrill(): number | undefined {
        return this.getNumber(setupFields[15] as Field);
    }
    set minViaDrill(value: number | undefined) {
        this.setField(setupFields[15] as Field, value);
    }

    /** Holes must keep as far apart as this. Between versions 5 and 6. In millimetres. In files up to KiCad 6. */
    get minHoleToHole(): number | undefined {
        return this.getNumber(setupFields[16] as Field);
    }
    set minHoleToHole(value: number | undefined) {
        this.setField(setupFields[16] as Field, value);
    }

    /** The vias to choose from. In files up to KiCad 5. */
    get userVias(): ModelList<UserVia, UserViaInput> {
        return this.getList<UserVia, UserViaInput>(setupFields[17] as Field);
    }
    set userVias(value: Iterable<UserViaInput>) {
        this.setField(setupFields[17] as Field, value);
    }

    /** Whether there may be blind and buried vias. In files up to KiCad 5. */
    get blindBuriedViasAllowed(): boolean | undefined {
        return this.getBoolean(setupFields[18] as Field);
    }
    set blindBuriedViasAllowed(value: boolean | undefined) {
        this.setField(setupFields[18] as Field, value);
    }

    /** The usual diameter of the copper of microvias. In millimetres. In files up to KiCad 5. */
    get microviaSize(): number | undefined {
        return this.getNumber(setupFields[19] as Field);
    }
    set microviaSize(value: number | undefined) {
        this.setField(setupFields[19] as Field, value);
    }

    /** The usual diameter of the holes of microvias. In millimetres. In files up to KiCad 5. */
    get microviaDrill(): number | undefined {
        return this.getNumber(setupFields[20] as Field);
    }
    set microviaDrill(value: number | undefined) {
        this.setField(setupFields[20] as Field, value);
    }

    /** Whether there may be microvias. In files up to KiCad 5. */
    get microviasAllowed(): boolean | undefined {
        return this.getBoolean(setupFields[21] as Field);
    }
    set microviasAllowed(value: boolean | undefined) {
        this.setField(setupFields[21] as Field, value);
    }

    /** The copper of microvias must be as wide as this. In millimetres. In files up to KiCad 5. */
    get minMicroviaSize(): number | undefined {
        return this.getNumber(setupFields[22] as Field);
    }
    set minMicroviaSize(value: number | undefined) {
        this.setField(setupFields[22] as Field, value);
    }

    /** The holes of microvias must be as wide as this. In millimetres. In files up to KiCad 5. */
    get minMicroviaDrill(): number | undefined {
        return this.getNumber(setupFields[23] as Field);
    }
    set minMicroviaDrill(value: number | undefined) {
        this.setField(setupFields[23] as Field, value);
    }

    /** The differential pairs to choose from. In files up to KiCad 5. */
    get userDifferentialPairs(): ModelList<UserDifferentialPair, UserDifferentialPairInput> {
        return this.getList<UserDifferentialPair, UserDifferentialPairInput>(setupFields[24] as Field);
    }
    set userDifferentialPairs(value: Iterable<UserDifferentialPairInput>) {
        this.setField(setupFields[24] as Field, value);
    }

    /** The usual width of the strokes of texts. In millimetres. In files up to KiCad 5. */
    get textWidth(): number | undefined {
        return this.getNumber(setupFields[25] as Field);
    }
    set textWidth(value: number | undefined) {
        this.setField(setupFields[25] as Field, value);
    }

    /** The usual size of texts. In files up to KiCad 5. */
    get textSize(): Size | undefined {
        return this.getStructure<Size>(setupFields[26] as Field);
    }
    set textSize(value: SizeInput | undefined) {
        this.setField(setupFields[26] as Field, value);
    }

    /** The usual width of the lines of footprints. In millimetres. In files up to KiCad 5. */
    get footprintEdgeWidth(): number | undefined {
        return this.getNumber(setupFields[27] as Field);
    }
    set footprintEdgeWidth(value: number | undefined) {
        this.setField(setupFields[27] as Field, value);
    }

    /** The usual size of texts of footprints. In files up to KiCad 5. */
    get footprintTextSize(): Size | undefined {
        return this.getStructure<Size>(setupFields[28] as Field);
    }
    set footprintTextSize(value: SizeInput | undefined) {
        this.setField(setupFields[28] as Field, value);
    }

    /** The usual width of the strokes of texts of footprints. In millimetres. In files up to KiCad 5. */
    get footprintTextWidth(): number | undefined {
        return this.getNumber(setupFields[29] as Field);
    }
    set footprintTextWidth(value: number | undefined) {
        this.setField(setupFields[29] as Field, value);
    }

    /** The usual size of pads. In files up to KiCad 5. */
    get padSize(): Size | undefined {
        return this.getStructure<Size>(setupFields[30] as Field);
    }
    set padSize(value: SizeInput | undefined) {
        this.setField(setupFields[30] as Field, value);
    }

    /** The usual diameter of the holes of pads. In millimetres. In files up to KiCad 5. */
    get padDrill(): number | undefined {
        return this.getNumber(setupFields[31] as Field);
    }
    set padDrill(value: number | undefined) {
        this.setField(setupFields[31] as Field, value);
    }

    /** How far openings in the solder mask reach beyond pads. In millimetres. */
    get padToMaskClearance(): number | undefined {
        return this.getNumber(setupFields[32] as Field);
    }
    set padToMaskClearance(value: number | undefined) {
        this.setField(setupFields[32] as Field, value);
    }

    /** Narrower parts of the solder mask are left out. In millimetres. */
    get solderMaskMinWidth(): number | undefined {
        return this.getNumber(setupFields[33] as Field);
    }
    set solderMaskMinWidth(value: number | undefined) {
        this.setField(setupFields[33] as Field, value);
    }

    /** How far the solder paste reaches beyond pads. In millimetres. */
    get padToPasteClearance(): number | undefined {
        return this.getNumber(setupFields[34] as Field);
    }
    set padToPasteClearance(value: number | undefined) {
        this.setField(setupFields[34] as Field, value);
    }

    /** The same as a part of the pad's size; both are added. */
    get padToPasteClearanceRatio(): number | undefined {
        return this.getNumber(setupFields[35] as Field);
    }
    set padToPasteClearanceRatio(value: number | undefined) {
        this.setField(setupFields[35] as Field, value);
    }

    /** Whether openings in the solder mask may reach across pads of a footprint. In files of KiCad 7 and later. */
    get allowSoldermaskBridgesInFootprints(): boolean | undefined {
        return this.getBoolean(setupFields[36] as Field);
    }
    set allowSoldermaskBridgesInFootprints(value: boolean | undefined) {
        this.setField(setupFields[36] as Field, value);
    }

    /** Whether solder mask covers vias. In files of KiCad 9 and later. */
    get tenting(): OuterSides | undefined {
        return this.getStructure<OuterSides>(setupFields[37] as Field);
    }
    set tenting(value: OuterSidesInput | undefined) {
        this.setField(setupFields[37] as Field, value);
    }

    /** Whether something else than solder mask covers vias. In files of KiCad 10 and later. */
    get covering(): OuterSides | undefined {
        return this.getStructure<OuterSides>(setupFields[38] as Field);
    }
    set covering(value: OuterSidesInput | undefined) {
        this.setField(setupFields[38] as Field, value);
    }

    /** Whether the ends of the holes of vias are plugged. In files of KiCad 10 and later. */
    get plugging(): OuterSides | undefined {
        return this.getStructure<OuterSides>(setupFields[39] as Field);
    }
    set plugging(value: OuterSidesInput | undefined) {
        this.setField(setupFields[39] as Field, value);
    }

    /** Whether copper covers the filled holes of vias. In files of KiCad 10 and later. */
    get capping(): boolean | undefined {
        return this.getBoolean(setupFields[40] as Field);
    }
    set capping(value: boolean | undefined) {
        this.setField(setupFields[40] as Field, value);
    }

    /** Whether the holes of vias are filled. In files of KiCad 10 and later. */
    get filling(): boolean | undefined {
        return this.getBoolean(setupFields[41] as Field);
    }
    set filling(value: boolean | undefined) {
        this.setField(setupFields[41] as Field, value);
    }

    /** What new zones are like. In files of KiCad 10 and later. */
    get zoneDefaults(): ZoneDefaults | undefined {
        return this.getStructure<ZoneDefaults>(setupFields[42] as Field);
    }
    set zoneDefaults(value: ZoneDefaultsInput | undefined) {
        this.setField(setupFields[42] as Field, value);
    }

    /** Where coordinates of plots and drill files start. */
    get auxiliaryAxisOrigin(): Point | undefined {
        return this.getStructure<Point>(setupFields[43] as Field);
    }
    set auxiliaryAxisOrigin(value: PointInput | undefined) {
        this.setField(setupFields[43] as Field, value);
    }

    /** Where the grid starts. */
    get gridOrigin(): Point | undefined {
        return this.getStructure<Point>(setupFields[44] as Field);
    }
    set gridOrigin(value: PointInput | undefined) {
        this.setField(setupFields[44] as Field, value);
    }

    /** What is shown, as a mask of hexadecimal digits. Up to version 5. In files up to KiCad 5. */
    get visibleElements(): string | undefined {
        return this.getText(setupFields[45] as Field);
    }
    set visibleElements(value: string | undefined) {
        this.setField(setupFields[45] as Field, value);
    }

    /** How far curves may be off the lines that stand for them. Between versions 5 and 6. In millimetres. In files up to KiCad 6. */
    get maxError(): number | undefined {
        return this.getNumber(setupFields[46] as Field);
    }
    set maxError(value: number | undefined) {
        this.setField(setupFields[46] as Field, value);
    }

    /** Whether the outlines of filled zones are drawn with wide lines. Between versions 5 and 6. In files up to KiCad 6. */
    get filledAreasThickness(): boolean | undefined {
        return this.getBoolean(setupFields[47] as Field);
    }
    set filledAreasThickness(value: boolean | undefined) {
        this.setField(setupFields[47] as Field, value);
    }

    /** The usual sizes of lines and texts. Between versions 5 and 6. In files up to KiCad 6. */
    get defaults(): SetupDefaults | undefined {
        return this.getStructure<SetupDefaults>(setupFields[48] as Field);
    }
    set defaults(value: SetupDefaultsInput | undefined) {
        this.setField(setupFields[48] as Field, value);
    }

    /** How the board is plotted. */
    get plotParameters(): PlotParameters | undefined {
        return this.getStructure<PlotParameters>(setupFields[49] as Field);
    }
    set plotParameters(value: PlotParametersInput | undefined) {
        this.setField(setupFields[49] as Field, value);
    }

    override toJSON(): SetupData {
        return super.toJSON() as unknown as SetupData;
    }
}

const boardPropertyModel = new Model("BoardProperty", () => BoardProperty, [
    { name: "name", type: { kind: "text" }, form: "positional" },
    { name: "value", type: { kind: "text" }, form: "positional" },
]);
const boardPropertyFields = boardPropertyModel.fields;

/** A plain object that stands for a {@link BoardProperty}. */
export interface BoardPropertyData extends Unmodelled {
    /** The name of the property. */
    readonly name: string;
    /** What stands for the property in texts. */
    readonly value: string;
}

/** What can be put where a {@link BoardProperty} stands. */
export type BoardPropertyInput = BoardProperty | BoardPropertyData | readonly [name: string, value: string];

/** A property of a board: `${name}` in texts stands for its value. */
export class BoardProperty extends ModelObject {
    /** @internal */
    static override readonly model: Model = boardPropertyModel;

    /** The name of the property. */
    get name(): string {
        return this.getText(boardPropertyFields[0] as Field);
    }
    set name(value: string) {
        this.setField(boardPropertyFields[0] as Field, value);
    }

    /** What stands for the property in texts. */
    get value(): string {
        return this.getText(boardPropertyFields[1] as Field);
    }
    set value(value: string) {
        this.setField(boardPropertyFields[1] as Field, value);
    }

    override toJSON(): BoardPropertyData {
        return super.toJSON() as unknown as BoardPropertyData;
    }
}

const boardVariantsModel = new Model("BoardVariants", () => BoardVariants, [
    { name: "variants", type: { kind: "model", model: () => BoardVariant }, tokens: ["variant"], list: true },
]);
const boardVariantsFields = boardVariantsModel.fields;

/** A plain object that stands for a {@link BoardVariants}. */
export interface BoardVariantsData extends Unmodelled {
    /** One for each variant. */
    readonly variants?: Iterable<BoardVariantInput> | undefined;
}

/** What can be put where a {@link BoardVariants} stands. */
export type BoardVariantsInput = BoardVariants | BoardVariantsData;

/** The variants of a board. */
export class BoardVariants extends ModelObject {
    /** @internal */
    static override readonly model: Model = boardVariantsModel;

    /** One for each variant. */
    get variants(): ModelList<BoardVariant, BoardVariantInput> {
        return this.getList<BoardVariant, BoardVariantInput>(boardVariantsFields[0] as Field);
    }
    set variants(value: Iterable<BoardVariantInput>) {
        this.setField(boardVariantsFields[0] as Field, value);
    }

    override toJSON(): BoardVariantsData {
        return super.toJSON() as unknown as BoardVariantsData;
    }
}

const netModel = new Model("Net", () => Net, [
    { name: "number", type: { kind: "integer" }, form: "positional", until: 9, optional: true },
    { name: "name", type: { kind: "text" }, form: "positional", optional: true },
]);
const netFields = netModel.fields;

/** A plain object that stands for a {@link Net}. */
export interface NetData extends Unmodelled {
    /** The number of the net; 0 is no net. Missing from version 10 on. In files up to KiCad 9. */
    readonly number?: number | undefined;
    /** The name of the net. Missing where a track or a zone refers to the table of nets by number. */
    readonly name?: string | undefined;
}

/** What can be put where a {@link Net} stands. */
export type NetInput = Net | NetData | readonly [number?: number | undefined, name?: string | undefined];

/**
 * A net: an entry of a board's table of nets, or what a pad, a track, a zone or a shape is connected to.
 * Up to version 9 nets are numbered, and the table gives the numbers their names. From version 10 on there is no table, and nets go by their names.
 */
export class Net extends ModelObject {
    /** @internal */
    static override readonly model: Model = netModel;

    /** The number of the net; 0 is no net. Missing from version 10 on. In files up to KiCad 9. */
    get number(): number | undefined {
        return this.getNumber(netFields[0] as Field);
    }
    set number(value: number | undefined) {
        this.setField(netFields[0] as Field, value);
    }

    /** The name of the net. Missing where a track or a zone refers to the table of nets by number. */
    get name(): string | undefined {
        return this.getText(netFields[1] as Field);
    }
    set name(value: string | undefined) {
        this.setField(netFields[1] as Field, value);
    }

    override toJSON(): NetData {
        return super.toJSON() as unknown as NetData;
    }
}

const netClassModel = new Model("NetClass", () => NetClass, [
    { name: "name", type: { kind: "text" }, form: "positional" },
    { name: "description", type: { kind: "text" }, form: "positional", optional: true },
    { name: "clearance", type: { kind: "number" }, tokens: ["clearance"], unit: "millimetre", optional: true },
    { name: "trackWidth", type: { kind: "number" }, tokens: ["trace_width"], unit: "millimetre", optional: true },
    { name: "viaDiameter", type: { kind: "number" }, tokens: ["via_dia"], unit: "millimetre", optional: true },
    { name: "viaDrill", type: { kind: "number" }, tokens: ["via_drill"], unit: "millimetre", optional: true },
    { name: "microviaDiameter", type: { kind: "number" }, tokens: ["uvia_dia"], unit: "millimetre", optional: true },
    { name: "microviaDrill", type: { kind: "number" }, tokens: ["uvia_drill"], unit: "millimetre", optional: true },
    {
        name: "differentialPairWidth",
        type: { kind: "number" },
        tokens: ["diff_pair_width"],
        unit: "millimetre",
        optional: true,
    },
    {
        name: "differentialPairGap",
        type: { kind: "number" },
        tokens: ["diff_pair_gap"],
        unit: "millimetre",
        optional: true,
    },
    { name: "nets", type: { kind: "text" }, tokens: ["add_net"], form: "repeated", list: true },
]);
const netClassFields = netClassModel.fields;

/** A plain object that stands for a {@link NetClass}. */
export interface NetClassData extends Unmodelled {
    /** The name of the class. */
    readonly name: string;
    /** What it is for. */
    readonly description?: string | undefined;
    /** How far copper of other nets keeps off. In millimetres. */
    readonly clearance?: number | undefined;
    /** How wide tracks are. In millimetres. */
    readonly trackWidth?: number | undefined;
    /** The diameter of the copper of vias. In millimetres. */
    readonly viaDiameter?: number | undefined;
    /** The diameter of the holes of vias. In millimetres. */
    readonly viaDrill?: number | undefined;
    /** The diameter of the copper of microvias. In millimetres. */
    readonly microviaDiameter?: number | undefined;
    /** The diameter of the holes of microvias. In millimetres. */
    readonly microviaDrill?: number | undefined;
    /** How wide the tracks of differential pairs are. In millimetres. */
    readonly differentialPairWidth?: number | undefined;
    /** The gap between the tracks of differential pairs. In millimetres. */
    readonly differentialPairGap?: number | undefined;
    /** The names of the nets that are in the class. */
    readonly nets?: Iterable<string> | undefined;
}

/** What can be put where a {@link NetClass} stands. */
export type NetClassInput = NetClass | NetClassData;

/** The rules for a class of nets, in boards up to version 5. Later versions keep them in the project. */
export class NetClass extends ModelObject {
    /** @internal */
    static override readonly model: Model = netClassModel;

    /** The name of the class. */
    get name(): string {
        return this.getText(netClassFields[0] as Field);
    }
    set name(value: string) {
        this.setField(netClassFields[0] as Field, value);
    }

    /** What it is for. */
    get description(): string | undefined {
        return this.getText(netClassFields[1] as Field);
    }
    set description(value: string | undefined) {
        this.setField(netClassFields[1] as Field, value);
    }

    /** How far copper of other nets keeps off. In millimetres. */
    get clearance(): number | undefined {
        return this.getNumber(netClassFields[2] as Field);
    }
    set clearance(value: number | undefined) {
        this.setField(netClassFields[2] as Field, value);
    }

    /** How wide tracks are. In millimetres. */
    get trackWidth(): number | undefined {
        return this.getNumber(netClassFields[3] as Field);
    }
    set trackWidth(value: number | undefined) {
        this.setField(netClassFields[3] as Field, value);
    }

    /** The diameter of the copper of vias. In millimetres. */
    get viaDiameter(): number | undefined {
        return this.getNumber(netClassFields[4] as Field);
    }
    set viaDiameter(value: number | undefined) {
        this.setField(netClassFields[4] as Field, value);
    }

    /** The diameter of the holes of vias. In millimetres. */
    get viaDrill(): number | undefined {
        return this.getNumber(netClassFields[5] as Field);
    }
    set viaDrill(value: number | undefined) {
        this.setField(netClassFields[5] as Field, value);
    }

    /** The diameter of the copper of microvias. In millimetres. */
    get microviaDiameter(): number | undefined {
        return this.getNumber(netClassFields[6] as Field);
    }
    set microviaDiameter(value: number | undefined) {
        this.setField(netClassFields[6] as Field, value);
    }

    /** The diameter of the holes of microvias. In millimetres. */
    get microviaDrill(): number | undefined {
        return this.getNumber(netClassFields[7] as Field);
    }
    set microviaDrill(value: number | undefined) {
        this.setField(netClassFields[7] as Field, value);
    }

    /** How wide the tracks of differential pairs are. In millimetres. */
    get differentialPairWidth(): number | undefined {
        return this.getNumber(netClassFields[8] as Field);
    }
    set differentialPairWidth(value: number | undefined) {
        this.setField(netClassFields[8] as Field, value);
    }

    /** The gap between the tracks of differential pairs. In millimetres. */
    get differentialPairGap(): number | undefined {
        return this.getNumber(netClassFields[9] as Field);
    }
    set differentialPairGap(value: number | undefined) {
        this.setField(netClassFields[9] as Field, value);
    }

    /** The names of the nets that are in the class. */
    get nets(): ValueList<string> {
        return this.getValues<string>(netClassFields[10] as Field);
    }
    set nets(value: Iterable<string>) {
        this.setField(netClassFields[10] as Field, value);
    }

    override toJSON(): NetClassData {
        return super.toJSON() as unknown as NetClassData;
    }
}

const graphicLineModel = new Model("GraphicLine", () => GraphicLine, [
    { name: "start", type: { kind: "model", model: () => Point }, tokens: ["start"] },
    { name: "end", type: { kind: "model", model: () => Point }, tokens: ["end"] },
    { name: "angle", type: { kind: "number" }, tokens: ["angle"], unit: "degree", until: 5, optional: true },
    { name: "stroke", type: { kind: "model", model: () => Stroke }, tokens: ["stroke"], since: 7, optional: true },
    { name: "locked", type: { kind: "boolean" }, tokens: ["locked"], default: false },
    { name: "layer", type: { kind: "text" }, tokens: ["layer"], optional: true },
    { name: "layers", type: { kind: "text" }, tokens: ["layers"], since: 9, list: true },
    {
        name: "solderMaskMargin",
        type: { kind: "number" },
        tokens: ["solder_mask_margin"],
        unit: "millimetre",
        since: 9,
        optional: true,
    },
    { name: "width", type: { kind: "number" }, tokens: ["width"], unit: "millimetre", optional: true },
    { name: "net", type: { kind: "model", model: () => Net }, tokens: ["net"], since: 8, optional: true },
    {
        name: "uuid",
        type: { kind: "text" },
        tokens: [["tstamp", 0, 7], "uuid"],
        quoting: "bare_until_7",
        optional: true,
    },
    { name: "status", type: { kind: "text" }, tokens: ["status"], quoting: "never", until: 5, optional: true },
]);
const graphicLineFields = graphicLineModel.fields;

/** A plain object that stands for a {@link GraphicLine}. */
export interface GraphicLineData extends Unmodelled {
    /** Where it starts. */
    readonly start: PointInput;
    /** Where it ends. */
    readonly end: PointInput;
    /** An angle that version 5 writes and nothing uses. In degrees. In files up to KiCad 5. */
    readonly angle?: number | undefined;
    /** How it is drawn, from version 7 on. Missing in pads. In files of KiCad 7 and later. */
    readonly stroke?: StrokeInput | undefined;
    /**
     * Whether it is protected from being moved.
     *
     * @defaultValue `false`
     */
    readonly locked?: boolean | undefined;
    /** The layer it is on. */
    readonly layer?: string | undefined;
    /** The layers of a line of copper that is not covered by solder mask, instead of its layer. In files of KiCad 9 and later. */
    readonly layers?: Iterable<string> | undefined;
    /** How far the opening in the solder mask reaches beyond the copper. In millimetres. In files of KiCad 9 and later. */
    readonly solderMaskMargin?: number | undefined;
    /** How wide the line is, in pads and up to version 6. Other lines of later versions have a stroke. In millimetres. */
    readonly width?: number | undefined;
    /** The net that copper belongs to. In files of KiCad 8 and later. */
    readonly net?: NetInput | undefined;
    /** Identifies it in its file, and through all versions of the file. */
    readonly uuid?: string | undefined;
    /** Hexadecimal flags of version 5. In files up to KiCad 5. */
    readonly status?: string | undefined;
}

/** What can be put where a {@link GraphicLine} stands. */
export type GraphicLineInput = GraphicLine | GraphicLineData;

/** A straight line. */
export class GraphicLine extends ModelObject {
    /** @internal */
    static override readonly model: Model = graphicLineModel;

    /** Where it starts. */
    get start(): Point {
        return this.getStructure<Point>(graphicLineFields[0] as Field);
    }
    set start(value: PointInput) {
        this.setField(graphicLineFields[0] as Field, value);
    }

    /** Where it ends. */
    get end(): Point {
        return this.getStructure<Point>(graphicLineFields[1] as Field);
    }
    set end(value: PointInput) {
        this.setField(graphicLineFields[1] as Field, value);
    }

    /** An angle that version 5 writes and nothing uses. In degrees. In files up to KiCad 5. */
    get angle(): number | undefined {
        return this.getNumber(graphicLineFields[2] as Field);
    }
    set angle(value: number | undefined) {
        this.setField(graphicLineFields[2] as Field, value);
    }

    /** How it is drawn, from version 7 on. Missing in pads. In files of KiCad 7 and later. */
    get stroke(): Stroke | undefined {
        return this.getStructure<Stroke>(graphicLineFields[3] as Field);
    }
    set stroke(value: StrokeInput | undefined) {
        this.setField(graphicLineFields[3] as Field, value);
    }

    /**
     * Whether it is protected from being moved.
     *
     * @defaultValue `false`
     */
    get locked(): boolean {
        return this.getBoolean(graphicLineFields[4] as Field);
    }
    set locked(value: boolean | undefined) {
        this.setField(graphicLineFields[4] as Field, value);
    }

    /** The layer it is on. */
    get layer(): string | undefined {
        return this.getText(graphicLineFields[5] as Field);
    }
    set layer(value: string | undefined) {
        this.setField(graphicLineFields[5] as Field, value);
    }

    /** The layers of a line of copper that is not covered by solder mask, instead of its layer. In files of KiCad 9 and later. */
    get layers(): ValueList<string> {
        return this.getValues<string>(graphicLineFields[6] as Field);
    }
    set layers(value: Iterable<string>) {
        this.setField(graphicLineFields[6] as Field, value);
    }

    /** How far the opening in the solder mask reaches beyond the copper. In millimetres. In files of KiCad 9 and later. */
    get solderMaskMargin(): number | undefined {
        return this.getNumber(graphicLineFields[7] as Field);
    }
    set solderMaskMargin(value: number | undefined) {
        this.setField(graphicLineFields[7] as Field, value);
    }

    /** How wide the line is, in pads and up to version 6. Other lines of later versions have a stroke. In millimetres. */
    get width(): number | undefined {
        return this.getNumber(graphicLineFields[8] as Field);
    }
    set width(value: number | undefined) {
        this.setField(graphicLineFields[8] as Field, value);
    }

    /** The net that copper belongs to. In files of KiCad 8 and later. */
    get net(): Net | undefined {
        return this.getStructure<Net>(graphicLineFields[9] as Field);
    }
    set net(value: NetInput | undefined) {
        this.setField(graphicLineFields[9] as Field, value);
    }

    /** Identifies it in its file, and through all versions of the file. */
    get uuid(): string | undefined {
        return this.getText(graphicLineFields[10] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(graphicLineFields[10] as Field, value);
    }

    /** Hexadecimal flags of version 5. In files up to KiCad 5. */
    get status(): string | undefined {
        return this.getText(graphicLineFields[11] as Field);
    }
    set status(value: string | undefined) {
        this.setField(graphicLineFields[11] as Field, value);
    }

    override toJSON(): GraphicLineData {
        return super.toJSON() as unknown as GraphicLineData;
    }
}

const graphicRectangleModel = new Model("GraphicRectangle", () => GraphicRectangle, [
    { name: "start", type: { kind: "model", model: () => Point }, tokens: ["start"] },
    { name: "end", type: { kind: "model", model: () => Point }, tokens: ["end"] },
    { name: "radius", type: { kind: "number" }, tokens: ["radius"], unit: "millimetre", since: 10, optional: true },
    { name: "stroke", type: { kind: "model", model: () => Stroke }, tokens: ["stroke"], since: 7, optional: true },
    { name: "fill", type: { kind: "enum", name: "ShapeFill", words: ShapeFill }, tokens: ["fill"], optional: true },
    { name: "locked", type: { kind: "boolean" }, tokens: ["locked"], default: false },
    { name: "layer", type: { kind: "text" }, tokens: ["layer"], optional: true },
    { name: "layers", type: { kind: "text" }, tokens: ["layers"], since: 9, list: true },
    {
        name: "solderMaskMargin",
        type: { kind: "number" },
        tokens: ["solder_mask_margin"],
        unit: "millimetre",
        since: 9,
        optional: true,
    },
    { name: "width", type: { kind: "number" }, tokens: ["width"], unit: "millimetre", optional: true },
    { name: "net", type: { kind: "model", model: () => Net }, tokens: ["net"], since: 8, optional: true },
    {
        name: "uuid",
        type: { kind: "text" },
        tokens: [["tstamp", 0, 7], "uuid"],
        quoting: "bare_until_7",
        optional: true,
    },
]);
const graphicRectangleFields = graphicRectangleModel.fields;

/** A plain object that stands for a {@link GraphicRectangle}. */
export interface GraphicRectangleData extends Unmodelled {
    /** A corner. */
    readonly start: PointInput;
    /** The corner across. */
    readonly end: PointInput;
    /** The radius of its corners; they are sharp when it is missing. In millimetres. In files of KiCad 10 and later. */
    readonly radius?: number | undefined;
    /** How its outline is drawn, from version 7 on. Missing in pads. In files of KiCad 7 and later. */
    readonly stroke?: StrokeInput | undefined;
    /** How the inside is filled. */
    readonly fill?: Open<ShapeFill> | undefined;
    /**
     * Whether it is protected from being moved.
     *
     * @defaultValue `false`
     */
    readonly locked?: boolean | undefined;
    /** The layer it is on. */
    readonly layer?: string | undefined;
    /** The layers of copper that is not covered by solder mask, instead of its layer. In files of KiCad 9 and later. */
    readonly layers?: Iterable<string> | undefined;
    /** How far the opening in the solder mask reaches beyond the copper. In millimetres. In files of KiCad 9 and later. */
    readonly solderMaskMargin?: number | undefined;
    /** How wide the outline is, in pads and up to version 6. Other rectangles of later versions have a stroke. In millimetres. */
    readonly width?: number | undefined;
    /** The net that copper belongs to. In files of KiCad 8 and later. */
    readonly net?: NetInput | undefined;
    /** Identifies it in its file, and through all versions of the file. */
    readonly uuid?: string | undefined;
}

/** What can be put where a {@link GraphicRectangle} stands. */
export type GraphicRectangleInput = GraphicRectangle | GraphicRectangleData;

/** A rectangle. */
export class GraphicRectangle extends ModelObject {
    /** @internal */
    static override readonly model: Model = graphicRectangleModel;

    /** A corner. */
    get start(): Point {
        return this.getStructure<Point>(graphicRectangleFields[0] as Field);
    }
    set start(value: PointInput) {
        this.setField(graphicRectangleFields[0] as Field, value);
    }

    /** The corner across. */
    get end(): Point {
        return this.getStructure<Point>(graphicRectangleFields[1] as Field);
    }
    set end(value: PointInput) {
        this.setField(graphicRectangleFields[1] as Field, value);
    }

    /** The radius of its corners; they are sharp when it is missing. In millimetres. In files of KiCad 10 and later. */
    get radius(): number | undefined {
        return this.getNumber(graphicRectangleFields[2] as Field);
    }
    set radius(value: number | undefined) {
        this.setField(graphicRectangleFields[2] as Field, value);
    }

    /** How its outline is drawn, from version 7 on. Missing in pads. In files of KiCad 7 and later. */
    get stroke(): Stroke | undefined {
        return this.getStructure<Stroke>(graphicRectangleFields[3] as Field);
    }
    set stroke(value: StrokeInput | undefined) {
        this.setField(graphicRectangleFields[3] as Field, value);
    }

    /** How the inside is filled. */
    get fill(): Open<ShapeFill> | undefined {
        return this.getWord<Open<ShapeFill>>(graphicRectangleFields[4] as Field);
    }
    set fill(value: Open<ShapeFill> | undefined) {
        this.setField(graphicRectangleFields[4] as Field, value);
    }

    /**
     * Whether it is protected from being moved.
     *
     * @defaultValue `false`
     */
    get locked(): boolean {
        return this.getBoolean(graphicRectangleFields[5] as Field);
    }
    set locked(value: boolean | undefined) {
        this.setField(graphicRectangleFields[5] as Field, value);
    }

    /** The layer it is on. */
    get layer(): string | undefined {
        return this.getText(graphicRectangleFields[6] as Field);
    }
    set layer(value: string | undefined) {
        this.setField(graphicRectangleFields[6] as Field, value);
    }

    /** The layers of copper that is not covered by solder mask, instead of its layer. In files of KiCad 9 and later. */
    get layers(): ValueList<string> {
        return this.getValues<string>(graphicRectangleFields[7] as Field);
    }
    set layers(value: Iterable<string>) {
        this.setField(graphicRectangleFields[7] as Field, value);
    }

    /** How far the opening in the solder mask reaches beyond the copper. In millimetres. In files of KiCad 9 and later. */
    get solderMaskMargin(): number | undefined {
        return this.getNumber(graphicRectangleFields[8] as Field);
    }
    set solderMaskMargin(value: number | undefined) {
        this.setField(graphicRectangleFields[8] as Field, value);
    }

    /** How wide the outline is, in pads and up to version 6. Other rectangles of later versions have a stroke. In millimetres. */
    get width(): number | undefined {
        return this.getNumber(graphicRectangleFields[9] as Field);
    }
    set width(value: number | undefined) {
        this.setField(graphicRectangleFields[9] as Field, value);
    }

    /** The net that copper belongs to. In files of KiCad 8 and later. */
    get net(): Net | undefined {
        return this.getStructure<Net>(graphicRectangleFields[10] as Field);
    }
    set net(value: NetInput | undefined) {
        this.setField(graphicRectangleFields[10] as Field, value);
    }

    /** Identifies it in its file, and through all versions of the file. */
    get uuid(): string | undefined {
        return this.getText(graphicRectangleFields[11] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(graphicRectangleFields[11] as Field, value);
    }

    override toJSON(): GraphicRectangleData {
        return super.toJSON() as unknown as GraphicRectangleData;
    }
}

const graphicCircleModel = new Model("GraphicCircle", () => GraphicCircle, [
    { name: "center", type: { kind: "model", model: () => Point }, tokens: ["center"] },
    { name: "end", type: { kind: "model", model: () => Point }, tokens: ["end"] },
    { name: "stroke", type: { kind: "model", model: () => Stroke }, tokens: ["stroke"], since: 7, optional: true },
    { name: "fill", type: { kind: "enum", name: "ShapeFill", words: ShapeFill }, tokens: ["fill"], optional: true },
    { name: "locked", type: { kind: "boolean" }, tokens: ["locked"], default: false },
    { name: "layer", type: { kind: "text" }, tokens: ["layer"], optional: true },
    { name: "layers", type: { kind: "text" }, tokens: ["layers"], since: 9, list: true },
    {
        name: "solderMaskMargin",
        type: { kind: "number" },
        tokens: ["solder_mask_margin"],
        unit: "millimetre",
        since: 9,
        optional: true,
    },
    { name: "width", type: { kind: "number" }, tokens: ["width"], unit: "millimetre", optional: true },
    { name: "net", type: { kind: "model", model: () => Net }, tokens: ["net"], since: 8, optional: true },
    {
        name: "uuid",
        type: { kind: "text" },
        tokens: [["tstamp", 0, 7], "uuid"],
        quoting: "bare_until_7",
        optional: true,
    },
    { name: "status", type: { kind: "text" }, tokens: ["status"], quoting: "never", until: 5, optional: true },
]);
const graphicCircleFields = graphicCircleModel.fields;

/** A plain object that stands for a {@link GraphicCircle}. */
export interface GraphicCircleData extends Unmodelled {
    /** The middle of the circle. */
    readonly center: PointInput;
    /** A point of the circle. */
    readonly end: PointInput;
    /** How it is drawn, from version 7 on. Missing in pads. In files of KiCad 7 and later. */
    readonly stroke?: StrokeInput | undefined;
    /** How the inside is filled. */
    readonly fill?: Open<ShapeFill> | undefined;
    /**
     * Whether it is protected from being moved.
     *
     * @defaultValue `false`
     */
    readonly locked?: boolean | undefined;
    /** The layer it is on. */
    readonly layer?: string | undefined;
    /** The layers of copper that is not covered by solder mask, instead of its layer. In files of KiCad 9 and later. */
    readonly layers?: Iterable<string> | undefined;
    /** How far the opening in the solder mask reaches beyond the copper. In millimetres. In files of KiCad 9 and later. */
    readonly solderMaskMargin?: number | undefined;
    /** How wide the line is, in pads and up to version 6. Other circles of later versions have a stroke. In millimetres. */
    readonly width?: number | undefined;
    /** The net that copper belongs to. In files of KiCad 8 and later. */
    readonly net?: NetInput | undefined;
    /** Identifies it in its file, and through all versions of the file. */
    readonly uuid?: string | undefined;
    /** Hexadecimal flags of version 5. In files up to KiCad 5. */
    readonly status?: string | undefined;
}

/** What can be put where a {@link GraphicCircle} stands. */
export type GraphicCircleInput = GraphicCircle | GraphicCircleData;

/** A circle. */
export class GraphicCircle extends ModelObject {
    /** @internal */
    static override readonly model: Model = graphicCircleModel;

    /** The middle of the circle. */
    get center(): Point {
        return this.getStructure<Point>(graphicCircleFields[0] as Field);
    }
    set center(value: PointInput) {
        this.setField(graphicCircleFields[0] as Field, value);
    }

    /** A point of the circle. */
    get end(): Point {
        return this.getStructure<Point>(graphicCircleFields[1] as Field);
    }
    set end(value: PointInput) {
        this.setField(graphicCircleFields[1] as Field, value);
    }

    /** How it is drawn, from version 7 on. Missing in pads. In files of KiCad 7 and later. */
    get stroke(): Stroke | undefined {
        return this.getStructure<Stroke>(graphicCircleFields[2] as Field);
    }
    set stroke(value: StrokeInput | undefined) {
        this.setField(graphicCircleFields[2] as Field, value);
    }

    /** How the inside is filled. */
    get fill(): Open<ShapeFill> | undefined {
        return this.getWord<Open<ShapeFill>>(graphicCircleFields[3] as Field);
    }
    set fill(value: Open<ShapeFill> | undefined) {
        this.setField(graphicCircleFields[3] as Field, value);
    }

    /**
     * Whether it is protected from being moved.
     *
     * @defaultValue `false`
     */
    get locked(): boolean {
        return this.getBoolean(graphicCircleFields[4] as Field);
    }
    set locked(value: boolean | undefined) {
        this.setField(graphicCircleFields[4] as Field, value);
    }

    /** The layer it is on. */
    get layer(): string | undefined {
        return this.getText(graphicCircleFields[5] as Field);
    }
    set layer(value: string | undefined) {
        this.setField(graphicCircleFields[5] as Field, value);
    }

    /** The layers of copper that is not covered by solder mask, instead of its layer. In files of KiCad 9 and later. */
    get layers(): ValueList<string> {
        return this.getValues<string>(graphicCircleFields[6] as Field);
    }
    set layers(value: Iterable<string>) {
        this.setField(graphicCircleFields[6] as Field, value);
    }

    /** How far the opening in the solder mask reaches beyond the copper. In millimetres. In files of KiCad 9 and later. */
    get solderMaskMargin(): number | undefined {
        return this.getNumber(graphicCircleFields[7] as Field);
    }
    set solderMaskMargin(value: number | undefined) {
        this.setField(graphicCircleFields[7] as Field, value);
    }

    /** How wide the line is, in pads and up to version 6. Other circles of later versions have a stroke. In millimetres. */
    get width(): number | undefined {
        return this.getNumber(graphicCircleFields[8] as Field);
    }
    set width(value: number | undefined) {
        this.setField(graphicCircleFields[8] as Field, value);
    }

    /** The net that copper belongs to. In files of KiCad 8 and later. */
    get net(): Net | undefined {
        return this.getStructure<Net>(graphicCircleFields[9] as Field);
    }
    set net(value: NetInput | undefined) {
        this.setField(graphicCircleFields[9] as Field, value);
    }

    /** Identifies it in its file, and through all versions of the file. */
    get uuid(): string | undefined {
        return this.getText(graphicCircleFields[10] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(graphicCircleFields[10] as Field, value);
    }

    /** Hexadecimal flags of version 5. In files up to KiCad 5. */
    get status(): string | undefined {
        return this.getText(graphicCircleFields[11] as Field);
    }
    set status(value: string | undefined) {
        this.setField(graphicCircleFields[11] as Field, value);
    }

    override toJSON(): GraphicCircleData {
        return super.toJSON() as unknown as GraphicCircleData;
    }
}

const graphicArcModel = new Model("GraphicArc", () => GraphicArc, [
    { name: "start", type: { kind: "model", model: () => Point }, tokens: ["start"] },
    { name: "mid", type: { kind: "model", model: () => Point }, tokens: ["mid"], since: 6, optional: true },
    { name: "end", type: { kind: "model", model: () => Point }, tokens: ["end"] },
    { name: "angle", type: { kind: "number" }, tokens: ["angle"], unit: "degree", until: 6, optional: true },
    { name: "stroke", type: { kind: "model", model: () => Stroke }, tokens: ["stroke"], since: 7, optional: true },
    { name: "locked", type: { kind: "boolean" }, tokens: ["locked"], default: false },
    { name: "layer", type: { kind: "text" }, tokens: ["layer"], optional: true },
    { name: "layers", type: { kind: "text" }, tokens: ["layers"], since: 9, list: true },
    {
        name: "solderMaskMargin",
        type: { kind: "number" },
        tokens: ["solder_mask_margin"],
        unit: "millimetre",
        since: 9,
        optional: true,
    },
    { name: "width", type: { kind: "number" }, tokens: ["width"], unit: "millimetre", optional: true },
    { name: "net", type: { kind: "model", model: () => Net }, tokens: ["net"], since: 8, optional: true },
    {
        name: "uuid",
        type: { kind: "text" },
        tokens: [["tstamp", 0, 7], "uuid"],
        quoting: "bare_until_7",
        optional: true,
    },
    { name: "status", type: { kind: "text" }, tokens: ["status"], quoting: "never", until: 5, optional: true },
]);
const graphicArcFields = graphicArcModel.fields;

/** A plain object that stands for a {@link GraphicArc}. */
export interface GraphicArcData extends Unmodelled {
    /** Where the arc starts. The middle of its circle if it has an angle. */
    readonly start: PointInput;
    /** A point of the arc, halfway. Missing if it has an angle. In files of KiCad 6 and later. */
    readonly mid?: PointInput | undefined;
    /** Where the arc ends. Where it starts if it has an angle. */
    readonly end: PointInput;
    /** How far the arc goes, clockwise as it is seen on the screen. Missing if the arc has three points. In degrees. In files up to KiCad 6. */
    readonly angle?: number | undefined;
    /** How it is drawn, from version 7 on. Missing in pads. In files of KiCad 7 and later. */
    readonly stroke?: StrokeInput | undefined;
    /**
     * Whether it is protected from being moved.
     *
     * @defaultValue `false`
     */
    readonly locked?: boolean | undefined;
    /** The layer it is on. */
    readonly layer?: string | undefined;
    /** The layers of copper that is not covered by solder mask, instead of its layer. In files of KiCad 9 and later. */
    readonly layers?: Iterable<string> | undefined;
    /** How far the opening in the solder mask reaches beyond the copper. In millimetres. In files of KiCad 9 and later. */
    readonly solderMaskMargin?: number | undefined;
    /** How wide the line is, in pads and up to version 6. Other arcs of later versions have a stroke. In millimetres. */
    readonly width?: number | undefined;
    /** The net that copper belongs to. In files of KiCad 8 and later. */
    readonly net?: NetInput | undefined;
    /** Identifies it in its file, and through all versions of the file. */
    readonly uuid?: string | undefined;
    /** Hexadecimal flags of version 5. In files up to KiCad 5. */
    readonly status?: string | undefined;
}

/** What can be put where a {@link GraphicArc} stands. */
export type GraphicArcInput = GraphicArc | GraphicArcData;

/**
 * A part of a circle. Up to version 5 `start` is the middle of the circle, `end` is where the arc starts, and `angle` says how far it goes.
 * Later versions have three points of the arc.
 */
export class GraphicArc extends ModelObject {
    /** @internal */
    static override readonly model: Model = graphicArcModel;

    /** Where the arc starts. The middle of its circle if it has an angle. */
    get start(): Point {
        return this.getStructure<Point>(graphicArcFields[0] as Field);
    }
    set start(value: PointInput) {
        this.setField(graphicArcFields[0] as Field, value);
    }

    /** A point of the arc, halfway. Missing if it has an angle. In files of KiCad 6 and later. */
    get mid(): Point | undefined {
        return this.getStructure<Point>(graphicArcFields[1] as Field);
    }
    set mid(value: PointInput | undefined) {
        this.setField(graphicArcFields[1] as Field, value);
    }

    /** Where the arc ends. Where it starts if it has an angle. */
    get end(): Point {
        return this.getStructure<Point>(graphicArcFields[2] as Field);
    }
    set end(value: PointInput) {
        this.setField(graphicArcFields[2] as Field, value);
    }

    /** How far the arc goes, clockwise as it is seen on the screen. Missing if the arc has three points. In degrees. In files up to KiCad 6. */
    get angle(): number | undefined {
        return this.getNumber(graphicArcFields[3] as Field);
    }
    set angle(value: number | undefined) {
        this.setField(graphicArcFields[3] as Field, value);
    }

    /** How it is drawn, from version 7 on. Missing in pads. In files of KiCad 7 and later. */
    get stroke(): Stroke | undefined {
        return this.getStructure<Stroke>(graphicArcFields[4] as Field);
    }
    set stroke(value: StrokeInput | undefined) {
        this.setField(graphicArcFields[4] as Field, value);
    }

    /**
     * Whether it is protected from being moved.
     *
     * @defaultValue `false`
     */
    get locked(): boolean {
        return this.getBoolean(graphicArcFields[5] as Field);
    }
    set locked(value: boolean | undefined) {
        this.setField(graphicArcFields[5] as Field, value);
    }

    /** The layer it is on. */
    get layer(): string | undefined {
        return this.getText(graphicArcFields[6] as Field);
    }
    set layer(value: string | undefined) {
        this.setField(graphicArcFields[6] as Field, value);
    }

    /** The layers of copper that is not covered by solder mask, instead of its layer. In files of KiCad 9 and later. */
    get layers(): ValueList<string> {
        return this.getValues<string>(graphicArcFields[7] as Field);
    }
    set layers(value: Iterable<string>) {
        this.setField(graphicArcFields[7] as Field, value);
    }

    /** How far the opening in the solder mask reaches beyond the copper. In millimetres. In files of KiCad 9 and later. */
    get solderMaskMargin(): number | undefined {
        return this.getNumber(graphicArcFields[8] as Field);
    }
    set solderMaskMargin(value: number | undefined) {
        this.setField(graphicArcFields[8] as Field, value);
    }

    /** How wide the line is, in pads and up to version 6. Other arcs of later versions have a stroke. In millimetres. */
    get width(): number | undefined {
        return this.getNumber(graphicArcFields[9] as Field);
    }
    set width(value: number | undefined) {
        this.setField(graphicArcFields[9] as Field, value);
    }

    /** The net that copper belongs to. In files of KiCad 8 and later. */
    get net(): Net | undefined {
        return this.getStructure<Net>(graphicArcFields[10] as Field);
    }
    set net(value: NetInput | undefined) {
        this.setField(graphicArcFields[10] as Field, value);
    }

    /** Identifies it in its file, and through all versions of the file. */
    get uuid(): string | undefined {
        return this.getText(graphicArcFields[11] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(graphicArcFields[11] as Field, value);
    }

    /** Hexadecimal flags of version 5. In files up to KiCad 5. */
    get status(): string | undefined {
        return this.getText(graphicArcFields[12] as Field);
    }
    set status(value: string | undefined) {
        this.setField(graphicArcFields[12] as Field, value);
    }

    override toJSON(): GraphicArcData {
        return super.toJSON() as unknown as GraphicArcData;
    }
}

const graphicPolygonModel = new Model("GraphicPolygon", () => GraphicPolygon, [
    { name: "outline", type: { kind: "model", model: () => Outline }, tokens: ["pts"] },
    { name: "stroke", type: { kind: "model", model: () => Stroke }, tokens: ["stroke"], since: 7, optional: true },
    { name: "fill", type: { kind: "enum", name: "ShapeFill", words: ShapeFill }, tokens: ["fill"], optional: true },
    { name: "locked", type: { kind: "boolean" }, tokens: ["locked"], default: false },
    { name: "layer", type: { kind: "text" }, tokens: ["layer"], optional: true },
    { name: "layers", type: { kind: "text" }, tokens: ["layers"], since: 9, list: true },
    {
        name: "solderMaskMargin",
        type: { kind: "number" },
        tokens: ["solder_mask_margin"],
        unit: "millimetre",
        since: 9,
        optional: true,
    },
    { name: "width", type: { kind: "number" }, tokens: ["width"], unit: "millimetre", optional: true },
    { name: "net", type: { kind: "model", model: () => Net }, tokens: ["net"], since: 8, optional: true },
    {
        name: "uuid",
        type: { kind: "text" },
        tokens: [["tstamp", 0, 7], "uuid"],
        quoting: "bare_until_7",
        optional: true,
    },
    { name: "status", type: { kind: "text" }, tokens: ["status"], quoting: "never", until: 5, optional: true },
]);
const graphicPolygonFields = graphicPolygonModel.fields;

/** A plain object that stands for a {@link GraphicPolygon}. */
export interface GraphicPolygonData extends Unmodelled {
    /** The corners and arcs of its outline. */
    readonly outline: OutlineInput;
    /** How its outline is drawn, from version 7 on. Missing in pads. In files of KiCad 7 and later. */
    readonly stroke?: StrokeInput | undefined;
    /** How the inside is filled. */
    readonly fill?: Open<ShapeFill> | undefined;
    /**
     * Whether it is protected from being moved.
     *
     * @defaultValue `false`
     */
    readonly locked?: boolean | undefined;
    /** The layer it is on. */
    readonly layer?: string | undefined;
    /** The layers of copper that is not covered by solder mask, instead of its layer. In files of KiCad 9 and later. */
    readonly layers?: Iterable<string> | undefined;
    /** How far the opening in the solder mask reaches beyond the copper. In millimetres. In files of KiCad 9 and later. */
    readonly solderMaskMargin?: number | undefined;
    /** How wide the outline is, in pads and up to version 6. Other polygons of later versions have a stroke. In millimetres. */
    readonly width?: number | undefined;
    /** The net that copper belongs to. In files of KiCad 8 and later. */
    readonly net?: NetInput | undefined;
    /** Identifies it in its file, and through all versions of the file. */
    readonly uuid?: string | undefined;
    /** Hexadecimal flags of version 5. In files up to KiCad 5. */
    readonly status?: string | undefined;
}

/** What can be put where a {@link GraphicPolygon} stands. */
export type GraphicPolygonInput = GraphicPolygon | GraphicPolygonData;

/** A polygon. */
export class GraphicPolygon extends ModelObject {
    /** @internal */
    static override readonly model: Model = graphicPolygonModel;

    /** The corners and arcs of its outline. */
    get outline(): Outline {
        return this.getStructure<Outline>(graphicPolygonFields[0] as Field);
    }
    set outline(value: OutlineInput) {
        this.setField(graphicPolygonFields[0] as Field, value);
    }

    /** How its outline is drawn, from version 7 on. Missing in pads. In files of KiCad 7 and later. */
    get stroke(): Stroke | undefined {
        return this.getStructure<Stroke>(graphicPolygonFields[1] as Field);
    }
    set stroke(value: StrokeInput | undefined) {
        this.setField(graphicPolygonFields[1] as Field, value);
    }

    /** How the inside is filled. */
    get fill(): Open<ShapeFill> | undefined {
        return this.getWord<Open<ShapeFill>>(graphicPolygonFields[2] as Field);
    }
    set fill(value: Open<ShapeFill> | undefined) {
        this.setField(graphicPolygonFields[2] as Field, value);
    }

    /**
     * Whether it is protected from being moved.
     *
     * @defaultValue `false`
     */
    get locked(): boolean {
        return this.getBoolean(graphicPolygonFields[3] as Field);
    }
    set locked(value: boolean | undefined) {
        this.setField(graphicPolygonFields[3] as Field, value);
    }

    /** The layer it is on. */
    get layer(): string | undefined {
        return this.getText(graphicPolygonFields[4] as Field);
    }
    set layer(value: string | undefined) {
        this.setField(graphicPolygonFields[4] as Field, value);
    }

    /** The layers of copper that is not covered by solder mask, instead of its layer. In files of KiCad 9 and later. */
    get layers(): ValueList<string> {
        return this.getValues<string>(graphicPolygonFields[5] as Field);
    }
    set layers(value: Iterable<string>) {
        this.setField(graphicPolygonFields[5] as Field, value);
    }

    /** How far the opening in the solder mask reaches beyond the copper. In millimetres. In files of KiCad 9 and later. */
    get solderMaskMargin(): number | undefined {
        return this.getNumber(graphicPolygonFields[6] as Field);
    }
    set solderMaskMargin(value: number | undefined) {
        this.setField(graphicPolygonFields[6] as Field, value);
    }

    /** How wide the outline is, in pads and up to version 6. Other polygons of later versions have a stroke. In millimetres. */
    get width(): number | undefined {
        return this.getNumber(graphicPolygonFields[7] as Field);
    }
    set width(value: number | undefined) {
        this.setField(graphicPolygonFields[7] as Field, value);
    }

    /** The net that copper belongs to. In files of KiCad 8 and later. */
    get net(): Net | undefined {
        return this.getStructure<Net>(graphicPolygonFields[8] as Field);
    }
    set net(value: NetInput | undefined) {
        this.setField(graphicPolygonFields[8] as Field, value);
    }

    /** Identifies it in its file, and through all versions of the file. */
    get uuid(): string | undefined {
        return this.getText(graphicPolygonFields[9] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(graphicPolygonFields[9] as Field, value);
    }

    /** Hexadecimal flags of version 5. In files up to KiCad 5. */
    get status(): string | undefined {
        return this.getText(graphicPolygonFields[10] as Field);
    }
    set status(value: string | undefined) {
        this.setField(graphicPolygonFields[10] as Field, value);
    }

    override toJSON(): GraphicPolygonData {
        return super.toJSON() as unknown as GraphicPolygonData;
    }
}

const graphicCurveModel = new Model("GraphicCurve", () => GraphicCurve, [
    { name: "path", type: { kind: "model", model: () => Points }, tokens: ["pts"] },
    { name: "stroke", type: { kind: "model", model: () => Stroke }, tokens: ["stroke"], since: 7, optional: true },
    { name: "locked", type: { kind: "boolean" }, tokens: ["locked"], default: false },
    { name: "layer", type: { kind: "text" }, tokens: ["layer"], optional: true },
    { name: "layers", type: { kind: "text" }, tokens: ["layers"], since: 9, list: true },
    {
        name: "solderMaskMargin",
        type: { kind: "number" },
        tokens: ["solder_mask_margin"],
        unit: "millimetre",
        since: 9,
        optional: true,
    },
    { name: "width", type: { kind: "number" }, tokens: ["width"], unit: "millimetre", optional: true },
    { name: "net", type: { kind: "model", model: () => Net }, tokens: ["net"], since: 8, optional: true },
    {
        name: "uuid",
        type: { kind: "text" },
        tokens: [["tstamp", 0, 7], "uuid"],
        quoting: "bare_until_7",
        optional: true,
    },
    { name: "status", type: { kind: "text" }, tokens: ["status"], quoting: "never", until: 5, optional: true },
]);
const graphicCurveFields = graphicCurveModel.fields;

/** A plain object that stands for a {@link GraphicCurve}. */
export interface GraphicCurveData extends Unmodelled {
    /** The start, two control points, and the end. */
    readonly path: PointsInput;
    /** How it is drawn, from version 7 on. Missing in pads. In files of KiCad 7 and later. */
    readonly stroke?: StrokeInput | undefined;
    /**
     * Whether it is protected from being moved.
     *
     * @defaultValue `false`
     */
    readonly locked?: boolean | undefined;
    /** The layer it is on. */
    readonly layer?: string | undefined;
    /** The layers of copper that is not covered by solder mask, instead of its layer. In files of KiCad 9 and later. */
    readonly layers?: Iterable<string> | undefined;
    /** How far the opening in the solder mask reaches beyond the copper. In millimetres. In files of KiCad 9 and later. */
    readonly solderMaskMargin?: number | undefined;
    /** How wide the line is, in pads and up to version 6. Other curves of later versions have a stroke. In millimetres. */
    readonly width?: number | undefined;
    /** The net that copper belongs to. In files of KiCad 8 and later. */
    readonly net?: NetInput | undefined;
    /** Identifies it in its file, and through all versions of the file. */
    readonly uuid?: string | undefined;
    /** Hexadecimal flags of version 5. In files up to KiCad 5. */
    readonly status?: string | undefined;
}

/** What can be put where a {@link GraphicCurve} stands. */
export type GraphicCurveInput = GraphicCurve | GraphicCurveData;

/** A cubic Bézier curve. */
export class GraphicCurve extends ModelObject {
    /** @internal */
    static override readonly model: Model = graphicCurveModel;

    /** The start, two control points, and the end. */
    get path(): Points {
        return this.getStructure<Points>(graphicCurveFields[0] as Field);
    }
    set path(value: PointsInput) {
        this.setField(graphicCurveFields[0] as Field, value);
    }

    /** How it is drawn, from version 7 on. Missing in pads. In files of KiCad 7 and later. */
    get stroke(): Stroke | undefined {
        return this.getStructure<Stroke>(graphicCurveFields[1] as Field);
    }
    set stroke(value: StrokeInput | undefined) {
        this.setField(graphicCurveFields[1] as Field, value);
    }

    /**
     * Whether it is protected from being moved.
     *
     * @defaultValue `false`
     */
    get locked(): boolean {
        return this.getBoolean(graphicCurveFields[2] as Field);
    }
    set locked(value: boolean | undefined) {
        this.setField(graphicCurveFields[2] as Field, value);
    }

    /** The layer it is on. */
    get layer(): string | undefined {
        return this.getText(graphicCurveFields[3] as Field);
    }
    set layer(value: string | undefined) {
        this.setField(graphicCurveFields[3] as Field, value);
    }

    /** The layers of copper that is not covered by solder mask, instead of its layer. In files of KiCad 9 and later. */
    get layers(): ValueList<string> {
        return this.getValues<string>(graphicCurveFields[4] as Field);
    }
    set layers(value: Iterable<string>) {
        this.setField(graphicCurveFields[4] as Field, value);
    }

    /** How far the opening in the solder mask reaches beyond the copper. In millimetres. In files of KiCad 9 and later. */
    get solderMaskMargin(): number | undefined {
        return this.getNumber(graphicCurveFields[5] as Field);
    }
    set solderMaskMargin(value: number | undefined) {
        this.setField(graphicCurveFields[5] as Field, value);
    }

    /** How wide the line is, in pads and up to version 6. Other curves of later versions have a stroke. In millimetres. */
    get width(): number | undefined {
        return this.getNumber(graphicCurveFields[6] as Field);
    }
    set width(value: number | undefined) {
        this.setField(graphicCurveFields[6] as Field, value);
    }

    /** The net that copper belongs to. In files of KiCad 8 and later. */
    get net(): Net | undefined {
        return this.getStructure<Net>(graphicCurveFields[7] as Field);
    }
    set net(value: NetInput | undefined) {
        this.setField(graphicCurveFields[7] as Field, value);
    }

    /** Identifies it in its file, and through all versions of the file. */
    get uuid(): string | undefined {
        return this.getText(graphicCurveFields[8] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(graphicCurveFields[8] as Field, value);
    }

    /** Hexadecimal flags of version 5. In files up to KiCad 5. */
    get status(): string | undefined {
        return this.getText(graphicCurveFields[9] as Field);
    }
    set status(value: string | undefined) {
        this.setField(graphicCurveFields[9] as Field, value);
    }

    override toJSON(): GraphicCurveData {
        return super.toJSON() as unknown as GraphicCurveData;
    }
}

const boardTextModel = new Model("BoardText", () => BoardText, [
    { name: "text", type: { kind: "text" }, form: "positional" },
    { name: "locked", type: { kind: "boolean" }, tokens: ["locked"], default: false },
    { name: "at", type: { kind: "model", model: () => Position }, tokens: ["at"] },
    { name: "layer", type: { kind: "model", model: () => TextLayer }, tokens: ["layer"], optional: true },
    { name: "status", type: { kind: "text" }, tokens: ["status"], quoting: "never", until: 5, optional: true },
    {
        name: "uuid",
        type: { kind: "text" },
        tokens: [["tstamp", 0, 7], "uuid"],
        quoting: "bare_until_7",
        optional: true,
    },
    { name: "effects", type: { kind: "model", model: () => Effects }, tokens: ["effects"], optional: true },
    {
        name: "renderCache",
        type: { kind: "model", model: () => RenderCache },
        tokens: ["render_cache"],
        since: 7,
        optional: true,
    },
]);
const boardTextFields = boardTextModel.fields;

/** A plain object that stands for a {@link BoardText}. */
export interface BoardTextData extends Unmodelled {
    /** What it says. */
    readonly text: string;
    /**
     * Whether it is protected from being moved.
     *
     * @defaultValue `false`
     */
    readonly locked?: boolean | undefined;
    /** Where it is, and its direction. */
    readonly at: PositionInput;
    /** The layer it is on. */
    readonly layer?: TextLayerInput | undefined;
    /** Hexadecimal flags of version 5. In files up to KiCad 5. */
    readonly status?: string | undefined;
    /** Identifies it in its file, and through all versions of the file. */
    readonly uuid?: string | undefined;
    /** How the text looks. */
    readonly effects?: EffectsInput | undefined;
    /** The text as it was drawn with a font of the system. In files of KiCad 7 and later. */
    readonly renderCache?: RenderCacheInput | undefined;
}

/** What can be put where a {@link BoardText} stands. */
export type BoardTextInput = BoardText | BoardTextData;

/** A text on a board, or of a dimension. */
export class BoardText extends ModelObject {
    /** @internal */
    static override readonly model: Model = boardTextModel;

    /** What it says. */
    get text(): string {
        return this.getText(boardTextFields[0] as Field);
    }
    set text(value: string) {
        this.setField(boardTextFields[0] as Field, value);
    }

    /**
     * Whether it is protected from being moved.
     *
     * @defaultValue `false`
     */
    get locked(): boolean {
        return this.getBoolean(boardTextFields[1] as Field);
    }
    set locked(value: boolean | undefined) {
        this.setField(boardTextFields[1] as Field, value);
    }

    /** Where it is, and its direction. */
    get at(): Position {
        return this.getStructure<Position>(boardTextFields[2] as Field);
    }
    set at(value: PositionInput) {
        this.setField(boardTextFields[2] as Field, value);
    }

    /** The layer it is on. */
    get layer(): TextLayer | undefined {
        return this.getStructure<TextLayer>(boardTextFields[3] as Field);
    }
    set layer(value: TextLayerInput | undefined) {
        this.setField(boardTextFields[3] as Field, value);
    }

    /** Hexadecimal flags of version 5. In files up to KiCad 5. */
    get status(): string | undefined {
        return this.getText(boardTextFields[4] as Field);
    }
    set status(value: string | undefined) {
        this.setField(boardTextFields[4] as Field, value);
    }

    /** Identifies it in its file, and through all versions of the file. */
    get uuid(): string | undefined {
        return this.getText(boardTextFields[5] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(boardTextFields[5] as Field, value);
    }

    /** How the text looks. */
    get effects(): Effects | undefined {
        return this.getStructure<Effects>(boardTextFields[6] as Field);
    }
    set effects(value: EffectsInput | undefined) {
        this.setField(boardTextFields[6] as Field, value);
    }

    /** The text as it was drawn with a font of the system. In files of KiCad 7 and later. */
    get renderCache(): RenderCache | undefined {
        return this.getStructure<RenderCache>(boardTextFields[7] as Field);
    }
    set renderCache(value: RenderCacheInput | undefined) {
        this.setField(boardTextFields[7] as Field, value);
    }

    override toJSON(): BoardTextData {
        return super.toJSON() as unknown as BoardTextData;
    }
}

const textBoxModel = new Model("TextBox", () => TextBox, [
    { name: "text", type: { kind: "text" }, form: "positional" },
    { name: "locked", type: { kind: "boolean" }, tokens: ["locked"], default: false },
    { name: "start", type: { kind: "model", model: () => Point }, tokens: ["start"], optional: true },
    { name: "end", type: { kind: "model", model: () => Point }, tokens: ["end"], optional: true },
    { name: "outline", type: { kind: "model", model: () => Outline }, tokens: ["pts"], optional: true },
    { name: "margins", type: { kind: "model", model: () => Margins }, tokens: ["margins"], since: 8, optional: true },
    { name: "angle", type: { kind: "number" }, tokens: ["angle"], unit: "degree", optional: true },
    { name: "layer", type: { kind: "text" }, tokens: ["layer"] },
    {
        name: "uuid",
        type: { kind: "text" },
        tokens: [["tstamp", 0, 7], "uuid"],
        quoting: "bare_until_7",
        optional: true,
    },
    { name: "effects", type: { kind: "model", model: () => Effects }, tokens: ["effects"], optional: true },
    { name: "border", type: { kind: "boolean" }, tokens: ["border"], flag: "yes_no", since: 8, optional: true },
    { name: "stroke", type: { kind: "model", model: () => Stroke }, tokens: ["stroke"], optional: true },
    { name: "knockout", type: { kind: "boolean" }, tokens: ["knockout"], flag: "yes_no", since: 10, optional: true },
    {
        name: "renderCache",
        type: { kind: "model", model: () => RenderCache },
        tokens: ["render_cache"],
        optional: true,
    },
]);
const textBoxFields = textBoxModel.fields;

/** A plain object that stands for a {@link TextBox}. */
export interface TextBoxData extends Unmodelled {
    /** What it says. */
    readonly text: string;
    /**
     * Whether it is protected from being moved.
     *
     * @defaultValue `false`
     */
    readonly locked?: boolean | undefined;
    /** A corner of the box. Missing if the box is turned. */
    readonly start?: PointInput | undefined;
    /** The corner across. Missing if the box is turned. */
    readonly end?: PointInput | undefined;
    /** The corners of a box that is turned. */
    readonly outline?: OutlineInput | undefined;
    /** The space around the text. In files of KiCad 8 and later. */
    readonly margins?: MarginsInput | undefined;
    /** The direction of the text, counterclockwise. In degrees. */
    readonly angle?: number | undefined;
    /** The layer it is on. */
    readonly layer: string;
    /** Identifies it in its file, and through all versions of the file. */
    readonly uuid?: string | undefined;
    /** How the text looks. */
    readonly effects?: EffectsInput | undefined;
    /** Whether the box is drawn. It is when this is missing. In files of KiCad 8 and later. */
    readonly border?: boolean | undefined;
    /** How the box is drawn. */
    readonly stroke?: StrokeInput | undefined;
    /** Whether the text is cut out of the filled box. In files of KiCad 10 and later. */
    readonly knockout?: boolean | undefined;
    /** The text as it was drawn with a font of the system. */
    readonly renderCache?: RenderCacheInput | undefined;
}

/** What can be put where a {@link TextBox} stands. */
export type TextBoxInput = TextBox | TextBoxData;

/** A text in a box on a board or of a footprint. */
export class TextBox extends ModelObject {
    /** @internal */
    static override readonly model: Model = textBoxModel;

    /** What it says. */
    get text(): string {
        return this.getText(textBoxFields[0] as Field);
    }
    set text(value: string) {
        this.setField(textBoxFields[0] as Field, value);
    }

    /**
     * Whether it is protected from being moved.
     *
     * @defaultValue `false`
     */
    get locked(): boolean {
        return this.getBoolean(textBoxFields[1] as Field);
    }
    set locked(value: boolean | undefined) {
        this.setField(textBoxFields[1] as Field, value);
    }

    /** A corner of the box. Missing if the box is turned. */
    get start(): Point | undefined {
        return this.getStructure<Point>(textBoxFields[2] as Field);
    }
    set start(value: PointInput | undefined) {
        this.setField(textBoxFields[2] as Field, value);
    }

    /** The corner across. Missing if the box is turned. */
    get end(): Point | undefined {
        return this.getStructure<Point>(textBoxFields[3] as Field);
    }
    set end(value: PointInput | undefined) {
        this.setField(textBoxFields[3] as Field, value);
    }

    /** The corners of a box that is turned. */
    get outline(): Outline | undefined {
        return this.getStructure<Outline>(textBoxFields[4] as Field);
    }
    set outline(value: OutlineInput | undefined) {
        this.setField(textBoxFields[4] as Field, value);
    }

    /** The space around the text. In files of KiCad 8 and later. */
    get margins(): Margins | undefined {
        return this.getStructure<Margins>(textBoxFields[5] as Field);
    }
    set margins(value: MarginsInput | undefined) {
        this.setField(textBoxFields[5] as Field, value);
    }

    /** The direction of the text, counterclockwise. In degrees. */
    get angle(): number | undefined {
        return this.getNumber(textBoxFields[6] as Field);
    }
    set angle(value: number | undefined) {
        this.setField(textBoxFields[6] as Field, value);
    }

    /** The layer it is on. */
    get layer(): string {
        return this.getText(textBoxFields[7] as Field);
    }
    set layer(value: string) {
        this.setField(textBoxFields[7] as Field, value);
    }

    /** Identifies it in its file, and through all versions of the file. */
    get uuid(): string | undefined {
        return this.getText(textBoxFields[8] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(textBoxFields[8] as Field, value);
    }

    /** How the text looks. */
    get effects(): Effects | undefined {
        return this.getStructure<Effects>(textBoxFields[9] as Field);
    }
    set effects(value: EffectsInput | undefined) {
        this.setField(textBoxFields[9] as Field, value);
    }

    /** Whether the box is drawn. It is when this is missing. In files of KiCad 8 and later. */
    get border(): boolean | undefined {
        return this.getBoolean(textBoxFields[10] as Field);
    }
    set border(value: boolean | undefined) {
        this.setField(textBoxFields[10] as Field, value);
    }

    /** How the box is drawn. */
    get stroke(): Stroke | undefined {
        return this.getStructure<Stroke>(textBoxFields[11] as Field);
    }
    set stroke(value: StrokeInput | undefined) {
        this.setField(textBoxFields[11] as Field, value);
    }

    /** Whether the text is cut out of the filled box. In files of KiCad 10 and later. */
    get knockout(): boolean | undefined {
        return this.getBoolean(textBoxFields[12] as Field);
    }
    set knockout(value: boolean | undefined) {
        this.setField(textBoxFields[12] as Field, value);
    }

    /** The text as it was drawn with a font of the system. */
    get renderCache(): RenderCache | undefined {
        return this.getStructure<RenderCache>(textBoxFields[13] as Field);
    }
    set renderCache(value: RenderCacheInput | undefined) {
        this.setField(textBoxFields[13] as Field, value);
    }

    override toJSON(): TextBoxData {
        return super.toJSON() as unknown as TextBoxData;
    }
}

const boardImageModel = new Model("BoardImage", () => BoardImage, [
    { name: "at", type: { kind: "model", model: () => Point }, tokens: ["at"] },
    { name: "layer", type: { kind: "text" }, tokens: ["layer"], optional: true },
    { name: "scale", type: { kind: "number" }, tokens: ["scale"], unit: "ratio", optional: true },
    { name: "locked", type: { kind: "boolean" }, tokens: ["locked"], since: 8, default: false },
    { name: "data", type: { kind: "bytes" }, tokens: ["data"], codec: "base64" },
    { name: "uuid", type: { kind: "text" }, tokens: ["uuid"], since: 8, optional: true },
]);
const boardImageFields = boardImageModel.fields;

/** A plain object that stands for a {@link BoardImage}. */
export interface BoardImageData extends Unmodelled {
    /** Where its middle is. */
    readonly at: PointInput;
    /** The layer it is on. */
    readonly layer?: string | undefined;
    /** 1 is its size by its resolution. */
    readonly scale?: number | undefined;
    /**
     * Whether it is protected from being moved. In files of KiCad 8 and later.
     *
     * @defaultValue `false`
     */
    readonly locked?: boolean | undefined;
    /** The picture's file, such as a PNG. A text in its place is base64: so it is in JSON. */
    readonly data: Uint8Array | string;
    /** Identifies it in its file, and through all versions of the file. In files of KiCad 8 and later. */
    readonly uuid?: string | undefined;
}

/** What can be put where a {@link BoardImage} stands. */
export type BoardImageInput = BoardImage | BoardImageData;

/** A picture on a board or of a footprint, to draw over. */
export class BoardImage extends ModelObject {
    /** @internal */
    static override readonly model: Model = boardImageModel;

    /** Where its middle is. */
    get at(): Point {
        return this.getStructure<Point>(boardImageFields[0] as Field);
    }
    set at(value: PointInput) {
        this.setField(boardImageFields[0] as Field, value);
    }

    /** The layer it is on. */
    get layer(): string | undefined {
        return this.getText(boardImageFields[1] as Field);
    }
    set layer(value: string | undefined) {
        this.setField(boardImageFields[1] as Field, value);
    }

    /** 1 is its size by its resolution. */
    get scale(): number | undefined {
        return this.getNumber(boardImageFields[2] as Field);
    }
    set scale(value: number | undefined) {
        this.setField(boardImageFields[2] as Field, value);
    }

    /**
     * Whether it is protected from being moved. In files of KiCad 8 and later.
     *
     * @defaultValue `false`
     */
    get locked(): boolean {
        return this.getBoolean(boardImageFields[3] as Field);
    }
    set locked(value: boolean | undefined) {
        this.setField(boardImageFields[3] as Field, value);
    }

    /** The picture's file, such as a PNG. A text in its place is base64: so it is in JSON. */
    get data(): Uint8Array {
        return this.getBytes(boardImageFields[4] as Field);
    }
    set data(value: Uint8Array | string) {
        this.setField(boardImageFields[4] as Field, value);
    }

    /** Identifies it in its file, and through all versions of the file. In files of KiCad 8 and later. */
    get uuid(): string | undefined {
        return this.getText(boardImageFields[5] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(boardImageFields[5] as Field, value);
    }

    override toJSON(): BoardImageData {
        return super.toJSON() as unknown as BoardImageData;
    }
}

const boardTableModel = new Model("BoardTable", () => BoardTable, [
    { name: "columnCount", type: { kind: "integer" }, tokens: ["column_count"] },
    {
        name: "uuid",
        type: { kind: "text" },
        tokens: [["tstamp", 0, 7], "uuid"],
        quoting: "bare_until_7",
        optional: true,
    },
    { name: "locked", type: { kind: "boolean" }, tokens: ["locked"], default: false },
    { name: "layer", type: { kind: "text" }, tokens: ["layer"], optional: true },
    { name: "border", type: { kind: "model", model: () => TableBorder }, tokens: ["border"], optional: true },
    {
        name: "separators",
        type: { kind: "model", model: () => TableSeparators },
        tokens: ["separators"],
        optional: true,
    },
    { name: "columnWidths", type: { kind: "number" }, tokens: ["column_widths"], unit: "millimetre", list: true },
    { name: "rowHeights", type: { kind: "number" }, tokens: ["row_heights"], unit: "millimetre", list: true },
    { name: "cells", type: { kind: "model", model: () => BoardTableCells }, tokens: ["cells"], optional: true },
]);
const boardTableFields = boardTableModel.fields;

/** A plain object that stands for a {@link BoardTable}. */
export interface BoardTableData extends Unmodelled {
    /** How many columns there are. */
    readonly columnCount: number;
    /** Identifies it in its file, and through all versions of the file. */
    readonly uuid?: string | undefined;
    /**
     * Whether it is protected from being moved.
     *
     * @defaultValue `false`
     */
    readonly locked?: boolean | undefined;
    /** The layer it is on. */
    readonly layer?: string | undefined;
    /** The lines around it. */
    readonly border?: TableBorderInput | undefined;
    /** The lines between cells. */
    readonly separators?: TableSeparatorsInput | undefined;
    /** How wide the columns are. In millimetres. */
    readonly columnWidths?: Iterable<number> | undefined;
    /** How high the rows are. In millimetres. */
    readonly rowHeights?: Iterable<number> | undefined;
    /** The cells, row after row. */
    readonly cells?: BoardTableCellsInput | undefined;
}

/** What can be put where a {@link BoardTable} stands. */
export type BoardTableInput = BoardTable | BoardTableData;

/** A table on a board or of a footprint. */
export class BoardTable extends ModelObject {
    /** @internal */
    static override readonly model: Model = boardTableModel;

    /** How many columns there are. */
    get columnCount(): number {
        return this.getNumber(boardTableFields[0] as Field);
    }
    set columnCount(value: number) {
        this.setField(boardTableFields[0] as Field, value);
    }

    /** Identifies it in its file, and through all versions of the file. */
    get uuid(): string | undefined {
        return this.getText(boardTableFields[1] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(boardTableFields[1] as Field, value);
    }

    /**
     * Whether it is protected from being moved.
     *
     * @defaultValue `false`
     */
    get locked(): boolean {
        return this.getBoolean(boardTableFields[2] as Field);
    }
    set locked(value: boolean | undefined) {
        this.setField(boardTableFields[2] as Field, value);
    }

    /** The layer it is on. */
    get layer(): string | undefined {
        return this.getText(boardTableFields[3] as Field);
    }
    set layer(value: string | undefined) {
        this.setField(boardTableFields[3] as Field, value);
    }

    /** The lines around it. */
    get border(): TableBorder | undefined {
        return this.getStructure<TableBorder>(boardTableFields[4] as Field);
    }
    set border(value: TableBorderInput | undefined) {
        this.setField(boardTableFields[4] as Field, value);
    }

    /** The lines between cells. */
    get separators(): TableSeparators | undefined {
        return this.getStructure<TableSeparators>(boardTableFields[5] as Field);
    }
    set separators(value: TableSeparatorsInput | undefined) {
        this.setField(boardTableFields[5] as Field, value);
    }

    /** How wide the columns are. In millimetres. */
    get columnWidths(): ValueList<number> {
        return this.getValues<number>(boardTableFields[6] as Field);
    }
    set columnWidths(value: Iterable<number>) {
        this.setField(boardTableFields[6] as Field, value);
    }

    /** How high the rows are. In millimetres. */
    get rowHeights(): ValueList<number> {
        return this.getValues<number>(boardTableFields[7] as Field);
    }
    set rowHeights(value: Iterable<number>) {
        this.setField(boardTableFields[7] as Field, value);
    }

    /** The cells, row after row. */
    get cells(): BoardTableCells | undefined {
        return this.getStructure<BoardTableCells>(boardTableFields[8] as Field);
    }
    set cells(value: BoardTableCellsInput | undefined) {
        this.setField(boardTableFields[8] as Field, value);
    }

    override toJSON(): BoardTableData {
        return super.toJSON() as unknown as BoardTableData;
    }
}

const barcodeModel = new Model("Barcode", () => Barcode, [
    { name: "locked", type: { kind: "boolean" }, tokens: ["locked"], default: false },
    { name: "at", type: { kind: "model", model: () => Position }, tokens: ["at"] },
    { name: "layer", type: { kind: "text" }, tokens: ["layer"] },
    { name: "size", type: { kind: "model", model: () => Size }, tokens: ["size"] },
    { name: "text", type: { kind: "text" }, tokens: ["text"] },
    { name: "textHeight", type: { kind: "number" }, tokens: ["text_height"], unit: "millimetre", optional: true },
    { name: "type", type: { kind: "enum", name: "BarcodeType", words: BarcodeType }, tokens: ["type"] },
    {
        name: "errorCorrection",
        type: { kind: "enum", name: "ErrorCorrection", words: ErrorCorrection },
        tokens: ["ecc_level"],
        optional: true,
    },
    { name: "hide", type: { kind: "boolean" }, tokens: ["hide"], flag: "yes_no", optional: true },
    { name: "knockout", type: { kind: "boolean" }, tokens: ["knockout"], flag: "yes_no", optional: true },
    { name: "margins", type: { kind: "model", model: () => BarcodeMargins }, tokens: ["margins"], optional: true },
    {
        name: "uuid",
        type: { kind: "text" },
        tokens: [["tstamp", 0, 7], "uuid"],
        quoting: "bare_until_7",
        optional: true,
    },
]);
const barcodeFields = barcodeModel.fields;

/** A plain object that stands for a {@link Barcode}. */
export interface BarcodeData extends Unmodelled {
    /**
     * Whether it is protected from being moved.
     *
     * @defaultValue `false`
     */
    readonly locked?: boolean | undefined;
    /** Where its middle is, and its direction. */
    readonly at: PositionInput;
    /** The layer it is on. */
    readonly layer: string;
    /** How large it is. */
    readonly size: SizeInput;
    /** What it says. */
    readonly text: string;
    /** How large the letters below the bars are. In millimetres. */
    readonly textHeight?: number | undefined;
    /** The kind of barcode. */
    readonly type: Open<BarcodeType>;
    /** Of QR codes. */
    readonly errorCorrection?: Open<ErrorCorrection> | undefined;
    /** Whether the text below the bars is hidden. */
    readonly hide?: boolean | undefined;
    /** Whether the bars are cut out of a filled area. */
    readonly knockout?: boolean | undefined;
    /** How far the filled area reaches beyond the bars. */
    readonly margins?: BarcodeMarginsInput | undefined;
    /** Identifies it in its file, and through all versions of the file. */
    readonly uuid?: string | undefined;
}

/** What can be put where a {@link Barcode} stands. */
export type BarcodeInput = Barcode | BarcodeData;

/** A barcode on a board or of a footprint. */
export class Barcode extends ModelObject {
    /** @internal */
    static override readonly model: Model = barcodeModel;

    /**
     * Whether it is protected from being moved.
     *
     * @defaultValue `false`
     */
    get locked(): boolean {
        return this.getBoolean(barcodeFields[0] as Field);
    }
    set locked(value: boolean | undefined) {
        this.setField(barcodeFields[0] as Field, value);
    }

    /** Where its middle is, and its direction. */
    get at(): Position {
        return this.getStructure<Position>(barcodeFields[1] as Field);
    }
    set at(value: PositionInput) {
        this.setField(barcodeFields[1] as Field, value);
    }

    /** The layer it is on. */
    get layer(): string {
        return this.getText(barcodeFields[2] as Field);
    }
    set layer(value: string) {
        this.setField(barcodeFields[2] as Field, value);
    }

    /** How large it is. */
    get size(): Size {
        return this.getStructure<Size>(barcodeFields[3] as Field);
    }
    set size(value: SizeInput) {
        this.setField(barcodeFields[3] as Field, value);
    }

    /** What it says. */
    get text(): string {
        return this.getText(barcodeFields[4] as Field);
    }
    set text(value: string) {
        this.setField(barcodeFields[4] as Field, value);
    }

    /** How large the letters below the bars are. In millimetres. */
    get textHeight(): number | undefined {
        return this.getNumber(barcodeFields[5] as Field);
    }
    set textHeight(value: number | undefined) {
        this.setField(barcodeFields[5] as Field, value);
    }

    /** The kind of barcode. */
    get type(): Open<BarcodeType> {
        return this.getWord<Open<BarcodeType>>(barcodeFields[6] as Field);
    }
    set type(value: Open<BarcodeType>) {
        this.setField(barcodeFields[6] as Field, value);
    }

    /** Of QR codes. */
    get errorCorrection(): Open<ErrorCorrection> | undefined {
        return this.getWord<Open<ErrorCorrection>>(barcodeFields[7] as Field);
    }
    set errorCorrection(value: Open<ErrorCorrection> | undefined) {
        this.setField(barcodeFields[7] as Field, value);
    }

    /** Whether the text below the bars is hidden. */
    get hide(): boolean | undefined {
        return this.getBoolean(barcodeFields[8] as Field);
    }
    set hide(value: boolean | undefined) {
        this.setField(barcodeFields[8] as Field, value);
    }

    /** Whether the bars are cut out of a filled area. */
    get knockout(): boolean | undefined {
        return this.getBoolean(barcodeFields[9] as Field);
    }
    set knockout(value: boolean | undefined) {
        this.setField(barcodeFields[9] as Field, value);
    }

    /** How far the filled area reaches beyond the bars. */
    get margins(): BarcodeMargins | undefined {
        return this.getStructure<BarcodeMargins>(barcodeFields[10] as Field);
    }
    set margins(value: BarcodeMarginsInput | undefined) {
        this.setField(barcodeFields[10] as Field, value);
    }

    /** Identifies it in its file, and through all versions of the file. */
    get uuid(): string | undefined {
        return this.getText(barcodeFields[11] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(barcodeFields[11] as Field, value);
    }

    override toJSON(): BarcodeData {
        return super.toJSON() as unknown as BarcodeData;
    }
}

const dimensionModel = new Model("Dimension", () => Dimension, [
    { name: "value", type: { kind: "number" }, form: "positional", unit: "millimetre", until: 5, optional: true },
    {
        name: "type",
        type: { kind: "enum", name: "DimensionType", words: DimensionType },
        tokens: ["type"],
        since: 6,
        optional: true,
    },
    { name: "locked", type: { kind: "boolean" }, tokens: ["locked"], default: false },
    { name: "width", type: { kind: "number" }, tokens: ["width"], unit: "millimetre", until: 5, optional: true },
    { name: "layer", type: { kind: "text" }, tokens: ["layer"], optional: true },
    {
        name: "uuid",
        type: { kind: "text" },
        tokens: [["tstamp", 0, 7], "uuid"],
        quoting: "bare_until_7",
        optional: true,
    },
    { name: "ends", type: { kind: "model", model: () => Points }, tokens: ["pts"], since: 6, optional: true },
    { name: "height", type: { kind: "number" }, tokens: ["height"], unit: "millimetre", since: 6, optional: true },
    {
        name: "leaderLength",
        type: { kind: "number" },
        tokens: ["leader_length"],
        unit: "millimetre",
        since: 7,
        optional: true,
    },
    { name: "orientation", type: { kind: "integer" }, tokens: ["orientation"], since: 6, optional: true },
    {
        name: "format",
        type: { kind: "model", model: () => DimensionFormat },
        tokens: ["format"],
        since: 6,
        optional: true,
    },
    {
        name: "style",
        type: { kind: "model", model: () => DimensionStyle },
        tokens: ["style"],
        since: 6,
        optional: true,
    },
    { name: "text", type: { kind: "model", model: () => BoardText }, tokens: ["gr_text"], optional: true },
    {
        name: "feature1",
        type: { kind: "model", model: () => DimensionLine },
        tokens: ["feature1"],
        until: 5,
        optional: true,
    },
    {
        name: "feature2",
        type: { kind: "model", model: () => DimensionLine },
        tokens: ["feature2"],
        until: 5,
        optional: true,
    },
    {
        name: "crossbar",
        type: { kind: "model", model: () => DimensionLine },
        tokens: ["crossbar"],
        until: 5,
        optional: true,
    },
    {
        name: "arrow1a",
        type: { kind: "model", model: () => DimensionLine },
        tokens: ["arrow1a"],
        until: 5,
        optional: true,
    },
    {
        name: "arrow1b",
        type: { kind: "model", model: () => DimensionLine },
        tokens: ["arrow1b"],
        until: 5,
        optional: true,
    },
    {
        name: "arrow2a",
        type: { kind: "model", model: () => DimensionLine },
        tokens: ["arrow2a"],
        until: 5,
        optional: true,
    },
    {
        name: "arrow2b",
        type: { kind: "model", model: () => DimensionLine },
        tokens: ["arrow2b"],
        until: 5,
        optional: true,
    },
]);
const dimensionFields = dimensionModel.fields;

/** A plain object that stands for a {@link Dimension}. */
export interface DimensionData extends Unmodelled {
    /** The distance that is measured, in version 5. In millimetres. In files up to KiCad 5. */
    readonly value?: number | undefined;
    /** What is measured. In files of KiCad 6 and later. */
    readonly type?: Open<DimensionType> | undefined;
    /**
     * Whether it is protected from being moved.
     *
     * @defaultValue `false`
     */
    readonly locked?: boolean | undefined;
    /** How wide the lines are, in version 5. In millimetres. In files up to KiCad 5. */
    readonly width?: number | undefined;
    /** The layer it is on. */
    readonly layer?: string | undefined;
    /** Identifies it in its file, and through all versions of the file. */
    readonly uuid?: string | undefined;
    /** The two points that are measured, or where a leader starts and ends. In files of KiCad 6 and later. */
    readonly ends?: PointsInput | undefined;
    /** How far the line with the arrows is from the points. In millimetres. In files of KiCad 6 and later. */
    readonly height?: number | undefined;
    /** How long the line from the circle to the text of a radial dimension is. In millimetres. In files of KiCad 7 and later. */
    readonly leaderLength?: number | undefined;
    /** The axis of an orthogonal dimension: 0 for horizontal, 1 for vertical. In files of KiCad 6 and later. */
    readonly orientation?: number | undefined;
    /** How the text is made of the value. In files of KiCad 6 and later. */
    readonly format?: DimensionFormatInput | undefined;
    /** How it is drawn. In files of KiCad 6 and later. */
    readonly style?: DimensionStyleInput | undefined;
    /** The text that is shown. */
    readonly text?: BoardTextInput | undefined;
    /** A line of version 5: from the first point to the line with the arrows. In files up to KiCad 5. */
    readonly feature1?: DimensionLineInput | undefined;
    /** A line of version 5: from the second point to the line with the arrows. In files up to KiCad 5. */
    readonly feature2?: DimensionLineInput | undefined;
    /** A line of version 5: the one with the arrows. In files up to KiCad 5. */
    readonly crossbar?: DimensionLineInput | undefined;
    /** A line of version 5: half of the first arrow. In files up to KiCad 5. */
    readonly arrow1a?: DimensionLineInput | undefined;
    /** A line of version 5: half of the first arrow. In files up to KiCad 5. */
    readonly arrow1b?: DimensionLineInput | undefined;
    /** A line of version 5: half of the second arrow. In files up to KiCad 5. */
    readonly arrow2a?: DimensionLineInput | undefined;
    /** A line of version 5: half of the second arrow. In files up to KiCad 5. */
    readonly arrow2b?: DimensionLineInput | undefined;
}

/** What can be put where a {@link Dimension} stands. */
export type DimensionInput = Dimension | DimensionData;

/** A dimension. Version 5 has the lines that it is drawn with; later versions have what it measures and how it is drawn. */
export class Dimension extends ModelObject {
    /** @internal */
    static override readonly model: Model = dimensionModel;

    /** The distance that is measured, in version 5. In millimetres. In files up to KiCad 5. */
    get value(): number | undefined {
        return this.getNumber(dimensionFields[0] as Field);
    }
    set value(value: number | undefined) {
        this.setField(dimensionFields[0] as Field, value);
    }

    /** What is measured. In files of KiCad 6 and later. */
    get type(): Open<DimensionType> | undefined {
        return this.getWord<Open<DimensionType>>(dimensionFields[1] as Field);
    }
    set type(value: Open<DimensionType> | undefined) {
        this.setField(dimensionFields[1] as Field, value);
    }

    /**
     * Whether it is protected from being moved.
     *
     * @defaultValue `false`
     */
    get locked(): boolean {
        return this.getBoolean(dimensionFields[2] as Field);
    }
    set locked(value: boolean | undefined) {
        this.setField(dimensionFields[2] as Field, value);
    }

    /** How wide the lines are, in version 5. In millimetres. In files up to KiCad 5. */
    get width(): number | undefined {
        return this.getNumber(dimensionFields[3] as Field);
    }
    set width(value: number | undefined) {
        this.setField(dimensionFields[3] as Field, value);
    }

    /** The layer it is on. */
    get layer(): string | undefined {
        return this.getText(dimensionFields[4] as Field);
    }
    set layer(value: string | undefined) {
        this.setField(dimensionFields[4] as Field, value);
    }

    /** Identifies it in its file, and through all versions of the file. */
    get uuid(): string | undefined {
        return this.getText(dimensionFields[5] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(dimensionFields[5] as Field, value);
    }

    /** The two points that are measured, or where a leader starts and ends. In files of KiCad 6 and later. */
    get ends(): Points | undefined {
        return this.getStructure<Points>(dimensionFields[6] as Field);
    }
    set ends(value: PointsInput | undefined) {
        this.setField(dimensionFields[6] as Field, value);
    }

    /** How far the line with the arrows is from the points. In millimetres. In files of KiCad 6 and later. */
    get height(): number | undefined {
        return this.getNumber(dimensionFields[7] as Field);
    }
    set height(value: number | undefined) {
        this.setField(dimensionFields[7] as Field, value);
    }

    /** How long the line from the circle to the text of a radial dimension is. In millimetres. In files of KiCad 7 and later. */
    get leaderLength(): number | undefined {
        return this.getNumber(dimensionFields[8] as Field);
    }
    set leaderLength(value: number | undefined) {
        this.setField(dimensionFields[8] as Field, value);
    }

    /** The axis of an orthogonal dimension: 0 for horizontal, 1 for vertical. In files of KiCad 6 and later. */
    get orientation(): number | undefined {
        return this.getNumber(dimensionFields[9] as Field);
    }
    set orientation(value: number | undefined) {
        this.setField(dimensionFields[9] as Field, value);
    }

    /** How the text is made of the value. In files of KiCad 6 and later. */
    get format(): DimensionFormat | undefined {
        return this.getStructure<DimensionFormat>(dimensionFields[10] as Field);
    }
    set format(value: DimensionFormatInput | undefined) {
        this.setField(dimensionFields[10] as Field, value);
    }

    /** How it is drawn. In files of KiCad 6 and later. */
    get style(): DimensionStyle | undefined {
        return this.getStructure<DimensionStyle>(dimensionFields[11] as Field);
    }
    set style(value: DimensionStyleInput | undefined) {
        this.setField(dimensionFields[11] as Field, value);
    }

    /** The text that is shown. */
    get text(): BoardText | undefined {
        return this.getStructure<BoardText>(dimensionFields[12] as Field);
    }
    set text(value: BoardTextInput | undefined) {
        this.setField(dimensionFields[12] as Field, value);
    }

    /** A line of version 5: from the first point to the line with the arrows. In files up to KiCad 5. */
    get feature1(): DimensionLine | undefined {
        return this.getStructure<DimensionLine>(dimensionFields[13] as Field);
    }
    set feature1(value: DimensionLineInput | undefined) {
        this.setField(dimensionFields[13] as Field, value);
    }

    /** A line of version 5: from the second point to the line with the arrows. In files up to KiCad 5. */
    get feature2(): DimensionLine | undefined {
        return this.getStructure<DimensionLine>(dimensionFields[14] as Field);
    }
    set feature2(value: DimensionLineInput | undefined) {
        this.setField(dimensionFields[14] as Field, value);
    }

    /** A line of version 5: the one with the arrows. In files up to KiCad 5. */
    get crossbar(): DimensionLine | undefined {
        return this.getStructure<DimensionLine>(dimensionFields[15] as Field);
    }
    set crossbar(value: DimensionLineInput | undefined) {
        this.setField(dimensionFields[15] as Field, value);
    }

    /** A line of version 5: half of the first arrow. In files up to KiCad 5. */
    get arrow1a(): DimensionLine | undefined {
        return this.getStructure<DimensionLine>(dimensionFields[16] as Field);
    }
    set arrow1a(value: DimensionLineInput | undefined) {
        this.setField(dimensionFields[16] as Field, value);
    }

    /** A line of version 5: half of the first arrow. In files up to KiCad 5. */
    get arrow1b(): DimensionLine | undefined {
        return this.getStructure<DimensionLine>(dimensionFields[17] as Field);
    }
    set arrow1b(value: DimensionLineInput | undefined) {
        this.setField(dimensionFields[17] as Field, value);
    }

    /** A line of version 5: half of the second arrow. In files up to KiCad 5. */
    get arrow2a(): DimensionLine | undefined {
        return this.getStructure<DimensionLine>(dimensionFields[18] as Field);
    }
    set arrow2a(value: DimensionLineInput | undefined) {
        this.setField(dimensionFields[18] as Field, value);
    }

    /** A line of version 5: half of the second arrow. In files up to KiCad 5. */
    get arrow2b(): DimensionLine | undefined {
        return this.getStructure<DimensionLine>(dimensionFields[19] as Field);
    }
    set arrow2b(value: DimensionLineInput | undefined) {
        this.setField(dimensionFields[19] as Field, value);
    }

    override toJSON(): DimensionData {
        return super.toJSON() as unknown as DimensionData;
    }
}

const targetModel = new Model("Target", () => Target, [
    { name: "shape", type: { kind: "enum", name: "TargetShape", words: TargetShape }, form: "positional" },
    { name: "at", type: { kind: "model", model: () => Point }, tokens: ["at"] },
    { name: "size", type: { kind: "number" }, tokens: ["size"], unit: "millimetre" },
    { name: "width", type: { kind: "number" }, tokens: ["width"], unit: "millimetre", optional: true },
    { name: "layer", type: { kind: "text" }, tokens: ["layer"], optional: true },
    {
        name: "uuid",
        type: { kind: "text" },
        tokens: [["tstamp", 0, 7], "uuid"],
        quoting: "bare_until_7",
        optional: true,
    },
]);
const targetFields = targetModel.fields;

/** A plain object that stands for a {@link Target}. */
export interface TargetData extends Unmodelled {
    /** The shape of the cross. */
    readonly shape: Open<TargetShape>;
    /** Where its middle is. */
    readonly at: PointInput;
    /** How large it is. In millimetres. */
    readonly size: number;
    /** How wide its lines are. In millimetres. */
    readonly width?: number | undefined;
    /** The layer it is on. */
    readonly layer?: string | undefined;
    /** Identifies it in its file, and through all versions of the file. */
    readonly uuid?: string | undefined;
}

/** What can be put where a {@link Target} stands. */
export type TargetInput = Target | TargetData;

/** A cross with a circle, by which layers are aligned. */
export class Target extends ModelObject {
    /** @internal */
    static override readonly model: Model = targetModel;

    /** The shape of the cross. */
    get shape(): Open<TargetShape> {
        return this.getWord<Open<TargetShape>>(targetFields[0] as Field);
    }
    set shape(value: Open<TargetShape>) {
        this.setField(targetFields[0] as Field, value);
    }

    /** Where its middle is. */
    get at(): Point {
        return this.getStructure<Point>(targetFields[1] as Field);
    }
    set at(value: PointInput) {
        this.setField(targetFields[1] as Field, value);
    }

    /** How large it is. In millimetres. */
    get size(): number {
        return this.getNumber(targetFields[2] as Field);
    }
    set size(value: number) {
        this.setField(targetFields[2] as Field, value);
    }

    /** How wide its lines are. In millimetres. */
    get width(): number | undefined {
        return this.getNumber(targetFields[3] as Field);
    }
    set width(value: number | undefined) {
        this.setField(targetFields[3] as Field, value);
    }

    /** The layer it is on. */
    get layer(): string | undefined {
        return this.getText(targetFields[4] as Field);
    }
    set layer(value: string | undefined) {
        this.setField(targetFields[4] as Field, value);
    }

    /** Identifies it in its file, and through all versions of the file. */
    get uuid(): string | undefined {
        return this.getText(targetFields[5] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(targetFields[5] as Field, value);
    }

    override toJSON(): TargetData {
        return super.toJSON() as unknown as TargetData;
    }
}

const referencePointModel = new Model("ReferencePoint", () => ReferencePoint, [
    { name: "at", type: { kind: "model", model: () => Point }, tokens: ["at"] },
    { name: "size", type: { kind: "number" }, tokens: ["size"], unit: "millimetre", optional: true },
    { name: "layer", type: { kind: "text" }, tokens: ["layer"], optional: true },
    {
        name: "uuid",
        type: { kind: "text" },
        tokens: [["tstamp", 0, 7], "uuid"],
        quoting: "bare_until_7",
        optional: true,
    },
]);
const referencePointFields = referencePointModel.fields;

/** A plain object that stands for a {@link ReferencePoint}. */
export interface ReferencePointData extends Unmodelled {
    /** Where its middle is. */
    readonly at: PointInput;
    /** How large it is shown. In millimetres. */
    readonly size?: number | undefined;
    /** The layer it is on. */
    readonly layer?: string | undefined;
    /** Identifies it in its file, and through all versions of the file. */
    readonly uuid?: string | undefined;
}

/** What can be put where a {@link ReferencePoint} stands. */
export type ReferencePointInput = ReferencePoint | ReferencePointData;

/** A place that other things can be aligned to. */
export class ReferencePoint extends ModelObject {
    /** @internal */
    static override readonly model: Model = referencePointModel;

    /** Where its middle is. */
    get at(): Point {
        return this.getStructure<Point>(referencePointFields[0] as Field);
    }
    set at(value: PointInput) {
        this.setField(referencePointFields[0] as Field, value);
    }

    /** How large it is shown. In millimetres. */
    get size(): number | undefined {
        return this.getNumber(referencePointFields[1] as Field);
    }
    set size(value: number | undefined) {
        this.setField(referencePointFields[1] as Field, value);
    }

    /** The layer it is on. */
    get layer(): string | undefined {
        return this.getText(referencePointFields[2] as Field);
    }
    set layer(value: string | undefined) {
        this.setField(referencePointFields[2] as Field, value);
    }

    /** Identifies it in its file, and through all versions of the file. */
    get uuid(): string | undefined {
        return this.getText(referencePointFields[3] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(referencePointFields[3] as Field, value);
    }

    override toJSON(): ReferencePointData {
        return super.toJSON() as unknown as ReferencePointData;
    }
}

const segmentModel = new Model("Segment", () => Segment, [
    { name: "start", type: { kind: "model", model: () => Point }, tokens: ["start"] },
    { name: "end", type: { kind: "model", model: () => Point }, tokens: ["end"] },
    { name: "width", type: { kind: "number" }, tokens: ["width"], unit: "millimetre" },
    { name: "locked", type: { kind: "boolean" }, tokens: ["locked"], default: false },
    { name: "layer", type: { kind: "text" }, tokens: ["layer"], optional: true },
    { name: "layers", type: { kind: "text" }, tokens: ["layers"], since: 9, list: true },
    {
        name: "solderMaskMargin",
        type: { kind: "number" },
        tokens: ["solder_mask_margin"],
        unit: "millimetre",
        since: 9,
        optional: true,
    },
    { name: "net", type: { kind: "model", model: () => Net }, tokens: ["net"], optional: true },
    {
        name: "uuid",
        type: { kind: "text" },
        tokens: [["tstamp", 0, 7], "uuid"],
        quoting: "bare_until_7",
        optional: true,
    },
    { name: "status", type: { kind: "text" }, tokens: ["status"], quoting: "never", until: 5, optional: true },
]);
const segmentFields = segmentModel.fields;

/** A plain object that stands for a {@link Segment}. */
export interface SegmentData extends Unmodelled {
    /** Where it starts. */
    readonly start: PointInput;
    /** Where it ends. */
    readonly end: PointInput;
    /** How wide it is. In millimetres. */
    readonly width: number;
    /**
     * Whether it is protected from being moved.
     *
     * @defaultValue `false`
     */
    readonly locked?: boolean | undefined;
    /** The layer it is on. */
    readonly layer?: string | undefined;
    /** The layers of a track that is not covered by solder mask, instead of its layer. In files of KiCad 9 and later. */
    readonly layers?: Iterable<string> | undefined;
    /** How far the opening in the solder mask reaches beyond the track. In millimetres. In files of KiCad 9 and later. */
    readonly solderMaskMargin?: number | undefined;
    /** The net it belongs to. */
    readonly net?: NetInput | undefined;
    /** Identifies it in its file, and through all versions of the file. */
    readonly uuid?: string | undefined;
    /** Hexadecimal flags of version 5. In files up to KiCad 5. */
    readonly status?: string | undefined;
}

/** What can be put where a {@link Segment} stands. */
export type SegmentInput = Segment | SegmentData;

/** A straight piece of a track. */
export class Segment extends ModelObject {
    /** @internal */
    static override readonly model: Model = segmentModel;

    /** Where it starts. */
    get start(): Point {
        return this.getStructure<Point>(segmentFields[0] as Field);
    }
    set start(value: PointInput) {
        this.setField(segmentFields[0] as Field, value);
    }

    /** Where it ends. */
    get end(): Point {
        return this.getStructure<Point>(segmentFields[1] as Field);
    }
    set end(value: PointInput) {
        this.setField(segmentFields[1] as Field, value);
    }

    /** How wide it is. In millimetres. */
    get width(): number {
        return this.getNumber(segmentFields[2] as Field);
    }
    set width(value: number) {
        this.setField(segmentFields[2] as Field, value);
    }

    /**
     * Whether it is protected from being moved.
     *
     * @defaultValue `false`
     */
    get locked(): boolean {
        return this.getBoolean(segmentFields[3] as Field);
    }
    set locked(value: boolean | undefined) {
        this.setField(segmentFields[3] as Field, value);
    }

    /** The layer it is on. */
    get layer(): string | undefined {
        return this.getText(segmentFields[4] as Field);
    }
    set layer(value: string | undefined) {
        this.setField(segmentFields[4] as Field, value);
    }

    /** The layers of a track that is not covered by solder mask, instead of its layer. In files of KiCad 9 and later. */
    get layers(): ValueList<string> {
        return this.getValues<string>(segmentFields[5] as Field);
    }
    set layers(value: Iterable<string>) {
        this.setField(segmentFields[5] as Field, value);
    }

    /** How far the opening in the solder mask reaches beyond the track. In millimetres. In files of KiCad 9 and later. */
    get solderMaskMargin(): number | undefined {
        return this.getNumber(segmentFields[6] as Field);
    }
    set solderMaskMargin(value: number | undefined) {
        this.setField(segmentFields[6] as Field, value);
    }

    /** The net it belongs to. */
    get net(): Net | undefined {
        return this.getStructure<Net>(segmentFields[7] as Field);
    }
    set net(value: NetInput | undefined) {
        this.setField(segmentFields[7] as Field, value);
    }

    /** Identifies it in its file, and through all versions of the file. */
    get uuid(): string | undefined {
        return this.getText(segmentFields[8] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(segmentFields[8] as Field, value);
    }

    /** Hexadecimal flags of version 5. In files up to KiCad 5. */
    get status(): string | undefined {
        return this.getText(segmentFields[9] as Field);
    }
    set status(value: string | undefined) {
        this.setField(segmentFields[9] as Field, value);
    }

    override toJSON(): SegmentData {
        return super.toJSON() as unknown as SegmentData;
    }
}

const trackArcModel = new Model("TrackArc", () => TrackArc, [
    { name: "start", type: { kind: "model", model: () => Point }, tokens: ["start"] },
    { name: "mid", type: { kind: "model", model: () => Point }, tokens: ["mid"] },
    { name: "end", type: { kind: "model", model: () => Point }, tokens: ["end"] },
    { name: "width", type: { kind: "number" }, tokens: ["width"], unit: "millimetre" },
    { name: "locked", type: { kind: "boolean" }, tokens: ["locked"], default: false },
    { name: "layer", type: { kind: "text" }, tokens: ["layer"], optional: true },
    { name: "layers", type: { kind: "text" }, tokens: ["layers"], since: 9, list: true },
    {
        name: "solderMaskMargin",
        type: { kind: "number" },
        tokens: ["solder_mask_margin"],
        unit: "millimetre",
        since: 9,
        optional: true,
    },
    { name: "net", type: { kind: "model", model: () => Net }, tokens: ["net"], optional: true },
    {
        name: "uuid",
        type: { kind: "text" },
        tokens: [["tstamp", 0, 7], "uuid"],
        quoting: "bare_until_7",
        optional: true,
    },
    { name: "status", type: { kind: "text" }, tokens: ["status"], quoting: "never", until: 5, optional: true },
]);
const trackArcFields = trackArcModel.fields;

/** A plain object that stands for a {@link TrackArc}. */
export interface TrackArcData extends Unmodelled {
    /** Where it starts. */
    readonly start: PointInput;
    /** A point of the arc, halfway. */
    readonly mid: PointInput;
    /** Where it ends. */
    readonly end: PointInput;
    /** How wide it is. In millimetres. */
    readonly width: number;
    /**
     * Whether it is protected from being moved.
     *
     * @defaultValue `false`
     */
    readonly locked?: boolean | undefined;
    /** The layer it is on. */
    readonly layer?: string | undefined;
    /** The layers of a track that is not covered by solder mask, instead of its layer. In files of KiCad 9 and later. */
    readonly layers?: Iterable<string> | undefined;
    /** How far the opening in the solder mask reaches beyond the track. In millimetres. In files of KiCad 9 and later. */
    readonly solderMaskMargin?: number | undefined;
    /** The net it belongs to. */
    readonly net?: NetInput | undefined;
    /** Identifies it in its file, and through all versions of the file. */
    readonly uuid?: string | undefined;
    /** Hexadecimal flags of version 5. In files up to KiCad 5. */
    readonly status?: string | undefined;
}

/** What can be put where a {@link TrackArc} stands. */
export type TrackArcInput = TrackArc | TrackArcData;

/** A round piece of a track. */
export class TrackArc extends ModelObject {
    /** @internal */
    static override readonly model: Model = trackArcModel;

    /** Where it starts. */
    get start(): Point {
        return this.getStructure<Point>(trackArcFields[0] as Field);
    }
    set start(value: PointInput) {
        this.setField(trackArcFields[0] as Field, value);
    }

    /** A point of the arc, halfway. */
    get mid(): Point {
        return this.getStructure<Point>(trackArcFields[1] as Field);
    }
    set mid(value: PointInput) {
        this.setField(trackArcFields[1] as Field, value);
    }

    /** Where it ends. */
    get end(): Point {
        return this.getStructure<Point>(trackArcFields[2] as Field);
    }
    set end(value: PointInput) {
        this.setField(trackArcFields[2] as Field, value);
    }

    /** How wide it is. In millimetres. */
    get width(): number {
        return this.getNumber(trackArcFields[3] as Field);
    }
    set width(value: number) {
        this.setField(trackArcFields[3] as Field, value);
    }

    /**
     * Whether it is protected from being moved.
     *
     * @defaultValue `false`
     */
    get locked(): boolean {
        return this.getBoolean(trackArcFields[4] as Field);
    }
    set locked(value: boolean | undefined) {
        this.setField(trackArcFields[4] as Field, value);
    }

    /** The layer it is on. */
    get layer(): string | undefined {
        return this.getText(trackArcFields[5] as Field);
    }
    set layer(value: string | undefined) {
        this.setField(trackArcFields[5] as Field, value);
    }

    /** The layers of a track that is not covered by solder mask, instead of its layer. In files of KiCad 9 and later. */
    get layers(): ValueList<string> {
        return this.getValues<string>(trackArcFields[6] as Field);
    }
    set layers(value: Iterable<string>) {
        this.setField(trackArcFields[6] as Field, value);
    }

    /** How far the opening in the solder mask reaches beyond the track. In millimetres. In files of KiCad 9 and later. */
    get solderMaskMargin(): number | undefined {
        return this.getNumber(trackArcFields[7] as Field);
    }
    set solderMaskMargin(value: number | undefined) {
        this.setField(trackArcFields[7] as Field, value);
    }

    /** The net it belongs to. */
    get net(): Net | undefined {
        return this.getStructure<Net>(trackArcFields[8] as Field);
    }
    set net(value: NetInput | undefined) {
        this.setField(trackArcFields[8] as Field, value);
    }

    /** Identifies it in its file, and through all versions of the file. */
    get uuid(): string | undefined {
        return this.getText(trackArcFields[9] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(trackArcFields[9] as Field, value);
    }

    /** Hexadecimal flags of version 5. In files up to KiCad 5. */
    get status(): string | undefined {
        return this.getText(trackArcFields[10] as Field);
    }
    set status(value: string | undefined) {
        this.setField(trackArcFields[10] as Field, value);
    }

    override toJSON(): TrackArcData {
        return super.toJSON() as unknown as TrackArcData;
    }
}

const viaModel = new Model("Via", () => Via, [
    { name: "type", type: { kind: "enum", name: "ViaType", words: ViaType }, form: "positional", optional: true },
    { name: "at", type: { kind: "model", model: () => Point }, tokens: ["at"] },
    { name: "size", type: { kind: "number" }, tokens: ["size"], unit: "millimetre" },
    { name: "drill", type: { kind: "number" }, tokens: ["drill"], unit: "millimetre", optional: true },
    {
        name: "backDrill",
        type: { kind: "model", model: () => BackDrill },
        tokens: ["backdrill"],
        since: 10,
        optional: true,
    },
    {
        name: "tertiaryDrill",
        type: { kind: "model", model: () => BackDrill },
        tokens: ["tertiary_drill"],
        since: 10,
        optional: true,
    },
    {
        name: "frontWidening",
        type: { kind: "model", model: () => HoleWidening },
        tokens: ["front_post_machining"],
        since: 10,
        optional: true,
    },
    {
        name: "backWidening",
        type: { kind: "model", model: () => HoleWidening },
        tokens: ["back_post_machining"],
        since: 10,
        optional: true,
    },
    { name: "layers", type: { kind: "text" }, tokens: ["layers"], list: true },
    {
        name: "removeUnusedLayers",
        type: { kind: "boolean" },
        tokens: ["remove_unused_layers"],
        flag: "parenthesized_until_7",
        since: 6,
        default: false,
    },
    {
        name: "keepEndLayers",
        type: { kind: "boolean" },
        tokens: ["keep_end_layers"],
        flag: "parenthesized_until_7",
        since: 6,
        default: false,
    },
    {
        name: "startEndOnly",
        type: { kind: "boolean" },
        tokens: ["start_end_only"],
        flag: "yes_no",
        since: 9,
        default: false,
    },
    { name: "locked", type: { kind: "boolean" }, tokens: ["locked"], default: false },
    {
        name: "free",
        type: { kind: "boolean" },
        tokens: ["free"],
        flag: "parenthesized_until_7",
        since: 6,
        default: false,
    },
    { name: "zoneLayerConnections", type: { kind: "text" }, tokens: ["zone_layer_connections"], since: 7, list: true },
    {
        name: "tenting",
        type: { kind: "model", model: () => OuterSides },
        tokens: ["tenting"],
        since: 9,
        optional: true,
    },
    { name: "capping", type: { kind: "toggle" }, tokens: ["capping"], flag: "yes_no", since: 10, optional: true },
    {
        name: "covering",
        type: { kind: "model", model: () => OuterSides },
        tokens: ["covering"],
        since: 10,
        optional: true,
    },
    {
        name: "plugging",
        type: { kind: "model", model: () => OuterSides },
        tokens: ["plugging"],
        since: 10,
        optional: true,
    },
    { name: "filling", type: { kind: "toggle" }, tokens: ["filling"], flag: "yes_no", since: 10, optional: true },
    {
        name: "padstack",
        type: { kind: "model", model: () => Padstack },
        tokens: ["padstack"],
        since: 9,
        optional: true,
    },
    {
        name: "teardrops",
        type: { kind: "model", model: () => Teardrops },
        tokens: ["teardrops"],
        since: 8,
        optional: true,
    },
    { name: "net", type: { kind: "model", model: () => Net }, tokens: ["net"], optional: true },
    {
        name: "uuid",
        type: { kind: "text" },
        tokens: [["tstamp", 0, 7], "uuid"],
        quoting: "bare_until_7",
        optional: true,
    },
    { name: "status", type: { kind: "text" }, tokens: ["status"], quoting: "never", until: 5, optional: true },
]);
const viaFields = viaModel.fields;

/** A plain object that stands for a {@link Via}. */
export interface ViaData extends Unmodelled {
    /** Missing if it goes through all layers. */
    readonly type?: Open<ViaType> | undefined;
    /** Where it is. */
    readonly at: PointInput;
    /** The diameter of the copper, on the front if it is not the same on all layers. In millimetres. */
    readonly size: number;
    /** The diameter of the hole. Missing in files up to version 5 that leave it to the class of the net. In millimetres. */
    readonly drill?: number | undefined;
    /** A second hole that removes copper from one side. In files of KiCad 10 and later. */
    readonly backDrill?: BackDrillInput | undefined;
    /** A hole that is drilled from the other side than the back drill. In files of KiCad 10 and later. */
    readonly tertiaryDrill?: BackDrillInput | undefined;
    /** How the hole is widened on the front. In files of KiCad 10 and later. */
    readonly frontWidening?: HoleWideningInput | undefined;
    /** How the hole is widened on the back. In files of KiCad 10 and later. */
    readonly backWidening?: HoleWideningInput | undefined;
    /** The first and the last of its layers. */
    readonly layers?: Iterable<string> | undefined;
    /**
     * Whether there is no copper on layers where nothing connects to the via. In files of KiCad 6 and later.
     *
     * @defaultValue `false`
     */
    readonly removeUnusedLayers?: boolean | undefined;
    /**
     * Whether the first and the last layer keep their copper even so. In files of KiCad 6 and later.
     *
     * @defaultValue `false`
     */
    readonly keepEndLayers?: boolean | undefined;
    /**
     * Whether there is copper on the first and the last layer only. In files of KiCad 9 and later.
     *
     * @defaultValue `false`
     */
    readonly startEndOnly?: boolean | undefined;
    /**
     * Whether it is protected from being moved.
     *
     * @defaultValue `false`
     */
    readonly locked?: boolean | undefined;
    /**
     * Whether the net stays as it is when tracks of other nets touch the via. In files of KiCad 6 and later.
     *
     * @defaultValue `false`
     */
    readonly free?: boolean | undefined;
    /** The layers with copper that zones connect to. In files of KiCad 7 and later. */
    readonly zoneLayerConnections?: Iterable<string> | undefined;
    /** Whether solder mask covers it. In files of KiCad 9 and later. */
    readonly tenting?: OuterSidesInput | undefined;
    /** Whether copper covers the filled hole. In files of KiCad 10 and later. */
    readonly capping?: ToggleValue | undefined;
    /** Whether something else than solder mask covers it. In files of KiCad 10 and later. */
    readonly covering?: OuterSidesInput | undefined;
    /** Whether the ends of the hole are plugged. In files of KiCad 10 and later. */
    readonly plugging?: OuterSidesInput | undefined;
    /** Whether the hole is filled. In files of KiCad 10 and later. */
    readonly filling?: ToggleValue | undefined;
    /** What the via is on other layers than the front. Missing if it is the same on all. In files of KiCad 9 and later. */
    readonly padstack?: PadstackInput | undefined;
    /** How its teardrops are made. In files of KiCad 8 and later. */
    readonly teardrops?: TeardropsInput | undefined;
    /** The net it belongs to. */
    readonly net?: NetInput | undefined;
    /** Identifies it in its file, and through all versions of the file. */
    readonly uuid?: string | undefined;
    /** Hexadecimal flags of version 5. In files up to KiCad 5. */
    readonly status?: string | undefined;
}

/** What can be put where a {@link Via} stands. */
export type ViaInput = Via | ViaData;

/** A hole that connects tracks of different layers. */
export class Via extends ModelObject {
    /** @internal */
    static override readonly model: Model = viaModel;

    /** Missing if it goes through all layers. */
    get type(): Open<ViaType> | undefined {
        return this.getWord<Open<ViaType>>(viaFields[0] as Field);
    }
    set type(value: Open<ViaType> | undefined) {
        this.setField(viaFields[0] as Field, value);
    }

    /** Where it is. */
    get at(): Point {
        return this.getStructure<Point>(viaFields[1] as Field);
    }
    set at(value: PointInput) {
        this.setField(viaFields[1] as Field, value);
    }

    /** The diameter of the copper, on the front if it is not the same on all layers. In millimetres. */
    get size(): number {
        return this.getNumber(viaFields[2] as Field);
    }
    set size(value: number) {
        this.setField(viaFields[2] as Field, value);
    }

    /** The diameter of the hole. Missing in files up to version 5 that leave it to the class of the net. In millimetres. */
    get drill(): number | undefined {
        return this.getNumber(viaFields[3] as Field);
    }
    set drill(value: number | undefined) {
        this.setField(viaFields[3] as Field, value);
    }

    /** A second hole that removes copper from one side. In files of KiCad 10 and later. */
    get backDrill(): BackDrill | undefined {
        return this.getStructure<BackDrill>(viaFields[4] as Field);
    }
    set backDrill(value: BackDrillInput | undefined) {
        this.setField(viaFields[4] as Field, value);
    }

    /** A hole that is drilled from the other side than the back drill. In files of KiCad 10 and later. */
    get tertiaryDrill(): BackDrill | undefined {
        return this.getStructure<BackDrill>(viaFields[5] as Field);
    }
    set tertiaryDrill(value: BackDrillInput | undefined) {
        this.setField(viaFields[5] as Field, value);
    }

    /** How the hole is widened on the front. In files of KiCad 10 and later. */
    get frontWidening(): HoleWidening | undefined {
        return this.getStructure<HoleWidening>(viaFields[6] as Field);
    }
    set frontWidening(value: HoleWideningInput | undefined) {
        this.setField(viaFields[6] as Field, value);
    }

    /** How the hole is widened on the back. In files of KiCad 10 and later. */
    get backWidening(): HoleWidening | undefined {
        return this.getStructure<HoleWidening>(viaFields[7] as Field);
    }
    set backWidening(value: HoleWideningInput | undefined) {
        this.setField(viaFields[7] as Field, value);
    }

    /** The first and the last of its layers. */
    get layers(): ValueList<string> {
        return this.getValues<string>(viaFields[8] as Field);
    }
    set layers(value: Iterable<string>) {
        this.setField(viaFields[8] as Field, value);
    }

    /**
     * Whether there is no copper on layers where nothing connects to the via. In files of KiCad 6 and later.
     *
     * @defaultValue `false`
     */
    get removeUnusedLayers(): boolean {
        return this.getBoolean(viaFields[9] as Field);
    }
    set removeUnusedLayers(value: boolean | undefined) {
        this.setField(viaFields[9] as Field, value);
    }

    /**
     * Whether the first and the last layer keep their copper even so. In files of KiCad 6 and later.
     *
     * @defaultValue `false`
     */
    get keepEndLayers(): boolean {
        return this.getBoolean(viaFields[10] as Field);
    }
    set keepEndLayers(value: boolean | undefined) {
        this.setField(viaFields[10] as Field, value);
    }

    /**
     * Whether there is copper on the first and the last layer only. In files of KiCad 9 and later.
     *
     * @defaultValue `false`
     */
    get startEndOnly(): boolean {
        return this.getBoolean(viaFields[11] as Field);
    }
    set startEndOnly(value: boolean | undefined) {
        this.setField(viaFields[11] as Field, value);
    }

    /**
     * Whether it is protected from being moved.
     *
     * @defaultValue `false`
     */
    get locked(): boolean {
        return this.getBoolean(viaFields[12] as Field);
    }
    set locked(value: boolean | undefined) {
        this.setField(viaFields[12] as Field, value);
    }

    /**
     * Whether the net stays as it is when tracks of other nets touch the via. In files of KiCad 6 and later.
     *
     * @defaultValue `false`
     */
    get free(): boolean {
        return this.getBoolean(viaFields[13] as Field);
    }
    set free(value: boolean | undefined) {
        this.setField(viaFields[13] as Field, value);
    }

    /** The layers with copper that zones connect to. In files of KiCad 7 and later. */
    get zoneLayerConnections(): ValueList<string> {
        return this.getValues<string>(viaFields[14] as Field);
    }
    set zoneLayerConnections(value: Iterable<string>) {
        this.setField(viaFields[14] as Field, value);
    }

    /** Whether solder mask covers it. In files of KiCad 9 and later. */
    get tenting(): OuterSides | undefined {
        return this.getStructure<OuterSides>(viaFields[15] as Field);
    }
    set tenting(value: OuterSidesInput | undefined) {
        this.setField(viaFields[15] as Field, value);
    }

    /** Whether copper covers the filled hole. In files of KiCad 10 and later. */
    get capping(): ToggleValue | undefined {
        return this.getToggle(viaFields[16] as Field);
    }
    set capping(value: ToggleValue | undefined) {
        this.setField(viaFields[16] as Field, value);
    }

    /** Whether something else than solder mask covers it. In files of KiCad 10 and later. */
    get covering(): OuterSides | undefined {
        return this.getStructure<OuterSides>(viaFields[17] as Field);
    }
    set covering(value: OuterSidesInput | undefined) {
        this.setField(viaFields[17] as Field, value);
    }

    /** Whether the ends of the hole are plugged. In files of KiCad 10 and later. */
    get plugging(): OuterSides | undefined {
        return this.getStructure<OuterSides>(viaFields[18] as Field);
    }
    set plugging(value: OuterSidesInput | undefined) {
        this.setField(viaFields[18] as Field, value);
    }

    /** Whether the hole is filled. In files of KiCad 10 and later. */
    get filling(): ToggleValue | undefined {
        return this.getToggle(viaFields[19] as Field);
    }
    set filling(value: ToggleValue | undefined) {
        this.setField(viaFields[19] as Field, value);
    }

    /** What the via is on other layers than the front. Missing if it is the same on all. In files of KiCad 9 and later. */
    get padstack(): Padstack | undefined {
        return this.getStructure<Padstack>(viaFields[20] as Field);
    }
    set padstack(value: PadstackInput | undefined) {
        this.setField(viaFields[20] as Field, value);
    }

    /** How its teardrops are made. In files of KiCad 8 and later. */
    get teardrops(): Teardrops | undefined {
        return this.getStructure<Teardrops>(viaFields[21] as Field);
    }
    set teardrops(value: TeardropsInput | undefined) {
        this.setField(viaFields[21] as Field, value);
    }

    /** The net it belongs to. */
    get net(): Net | undefined {
        return this.getStructure<Net>(viaFields[22] as Field);
    }
    set net(value: NetInput | undefined) {
        this.setField(viaFields[22] as Field, value);
    }

    /** Identifies it in its file, and through all versions of the file. */
    get uuid(): string | undefined {
        return this.getText(viaFields[23] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(viaFields[23] as Field, value);
    }

    /** Hexadecimal flags of version 5. In files up to KiCad 5. */
    get status(): string | undefined {
        return this.getText(viaFields[24] as Field);
    }
    set status(value: string | undefined) {
        this.setField(viaFields[24] as Field, value);
    }

    override toJSON(): ViaData {
        return super.toJSON() as unknown as ViaData;
    }
}

const zoneModel = new Model("Zone", () => Zone, [
    { name: "net", type: { kind: "model", model: () => Net }, tokens: ["net"], optional: true },
    { name: "netName", type: { kind: "text" }, tokens: ["net_name"], until: 9, optional: true },
    { name: "locked", type: { kind: "boolean" }, tokens: ["locked"], default: false },
    { name: "layer", type: { kind: "text" }, tokens: ["layer"], optional: true },
    { name: "layers", type: { kind: "text" }, tokens: ["layers"], list: true },
    {
        name: "uuid",
        type: { kind: "text" },
        tokens: [["tstamp", 0, 7], "uuid"],
        quoting: "bare_until_7",
        optional: true,
    },
    { name: "name", type: { kind: "text" }, tokens: ["name"], since: 6, optional: true },
    { name: "hatch", type: { kind: "model", model: () => ZoneHatch }, tokens: ["hatch"], optional: true },
    { name: "priority", type: { kind: "integer" }, tokens: ["priority"], optional: true },
    {
        name: "attributes",
        type: { kind: "model", model: () => ZoneAttributes },
        tokens: ["attr"],
        since: 7,
        optional: true,
    },
    {
        name: "connectPads",
        type: { kind: "model", model: () => ConnectPads },
        tokens: ["connect_pads"],
        optional: true,
    },
    { name: "minThickness", type: { kind: "number" }, tokens: ["min_thickness"], unit: "millimetre", optional: true },
    {
        name: "filledAreasThickness",
        type: { kind: "boolean" },
        tokens: ["filled_areas_thickness"],
        flag: "yes_no",
        since: 6,
        until: 9,
        optional: true,
    },
    { name: "keepout", type: { kind: "model", model: () => Keepout }, tokens: ["keepout"], optional: true },
    {
        name: "placement",
        type: { kind: "model", model: () => Placement },
        tokens: ["placement"],
        since: 9,
        optional: true,
    },
    { name: "fill", type: { kind: "model", model: () => ZoneFill }, tokens: ["fill"], optional: true },
    {
        name: "layerProperties",
        type: { kind: "model", model: () => ZoneLayerProperties },
        tokens: ["property"],
        since: 10,
        list: true,
    },
    { name: "polygons", type: { kind: "model", model: () => Contour }, tokens: ["polygon"], list: true },
    {
        name: "filledPolygons",
        type: { kind: "model", model: () => FilledPolygon },
        tokens: ["filled_polygon"],
        list: true,
    },
    {
        name: "fillSegments",
        type: { kind: "model", model: () => FillSegments },
        tokens: ["fill_segments"],
        until: 6,
        list: true,
    },
]);
const zoneFields = zoneModel.fields;

/** A plain object that stands for a {@link Zone}. */
export interface ZoneData extends Unmodelled {
    /** Missing or 0 for zones without a net. */
    readonly net?: NetInput | undefined;
    /** The name of the net. Missing from version 10 on, where the net itself has it. In files up to KiCad 9. */
    readonly netName?: string | undefined;
    /**
     * Whether it is protected from being moved.
     *
     * @defaultValue `false`
     */
    readonly locked?: boolean | undefined;
    /** The layer it is on. */
    readonly layer?: string | undefined;
    /** The layers of a zone on several layers, instead of its layer. */
    readonly layers?: Iterable<string> | undefined;
    /** Identifies it in its file, and through all versions of the file. */
    readonly uuid?: string | undefined;
    /** The name. In files of KiCad 6 and later. */
    readonly name?: string | undefined;
    /** How the outline is shown. */
    readonly hatch?: ZoneHatchInput | undefined;
    /** Zones with a higher priority keep others off. Zero when it is missing. */
    readonly priority?: number | undefined;
    /** What it was made for. In files of KiCad 7 and later. */
    readonly attributes?: ZoneAttributesInput | undefined;
    /** How pads connect to it. */
    readonly connectPads?: ConnectPadsInput | undefined;
    /** Narrower parts are not filled. In millimetres. */
    readonly minThickness?: number | undefined;
    /** Whether the outlines of the fill are drawn with lines as wide as the minimum, up to version 9. In files of KiCad 6 to 9. */
    readonly filledAreasThickness?: boolean | undefined;
    /** What may be in the area. Missing for zones of copper. */
    readonly keepout?: KeepoutInput | undefined;
    /** Which footprints belong into the area. In files of KiCad 9 and later. */
    readonly placement?: PlacementInput | undefined;
    /** How it is filled. */
    readonly fill?: ZoneFillInput | undefined;
    /** What is special about the zone on some layers. In files of KiCad 10 and later. */
    readonly layerProperties?: Iterable<ZoneLayerPropertiesInput> | undefined;
    /** The outline, and then the holes in it. */
    readonly polygons?: Iterable<ContourInput> | undefined;
    /** What is filled. KiCad works it out anew whenever the zone is filled. */
    readonly filledPolygons?: Iterable<FilledPolygonInput> | undefined;
    /** What is filled by lines, up to version 6. In files up to KiCad 6. */
    readonly fillSegments?: Iterable<FillSegmentsInput> | undefined;
}

/** What can be put where a {@link Zone} stands. */
export type ZoneInput = Zone | ZoneData;

/** A zone: an area of copper that is connected to a net, or an area with rules. A footprint may have some, too. */
export class Zone extends ModelObject {
    /** @internal */
    static override readonly model: Model = zoneModel;

    /** Missing or 0 for zones without a net. */
    get net(): Net | undefined {
        return this.getStructure<Net>(zoneFields[0] as Field);
    }
    set net(value: NetInput | undefined) {
        this.setField(zoneFields[0] as Field, value);
    }

    /** The name of the net. Missing from version 10 on, where the net itself has it. In files up to KiCad 9. */
    get netName(): string | undefined {
        return this.getText(zoneFields[1] as Field);
    }
    set netName(value: string | undefined) {
        this.setField(zoneFields[1] as Field, value);
    }

    /**
     * Whether it is protected from being moved.
     *
     * @defaultValue `false`
     */
    get locked(): boolean {
        return this.getBoolean(zoneFields[2] as Field);
    }
    set locked(value: boolean | undefined) {
        this.setField(zoneFields[2] as Field, value);
    }

    /** The layer it is on. */
    get layer(): string | undefined {
        return this.getText(zoneFields[3] as Field);
    }
    set layer(value: string | undefined) {
        this.setField(zoneFields[3] as Field, value);
    }

    /** The layers of a zone on several layers, instead of its layer. */
    get layers(): ValueList<string> {
        return this.getValues<string>(zoneFields[4] as Field);
    }
    set layers(value: Iterable<string>) {
        this.setField(zoneFields[4] as Field, value);
    }

    /** Identifies it in its file, and through all versions of the file. */
    get uuid(): string | undefined {
        return this.getText(zoneFields[5] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(zoneFields[5] as Field, value);
    }

    /** The name. In files of KiCad 6 and later. */
    get name(): string | undefined {
        return this.getText(zoneFields[6] as Field);
    }
    set name(value: string | undefined) {
        this.setField(zoneFields[6] as Field, value);
    }

    /** How the outline is shown. */
    get hatch(): ZoneHatch | undefined {
        return this.getStructure<ZoneHatch>(zoneFields[7] as Field);
    }
    set hatch(value: ZoneHatchInput | undefined) {
        this.setField(zoneFields[7] as Field, value);
    }

    /** Zones with a higher priority keep others off. Zero when it is missing. */
    get priority(): number | undefined {
        return this.getNumber(zoneFields[8] as Field);
    }
    set priority(value: number | undefined) {
        this.setField(zoneFields[8] as Field, value);
    }

    /** What it was made for. In files of KiCad 7 and later. */
    get attributes(): ZoneAttributes | undefined {
        return this.getStructure<ZoneAttributes>(zoneFields[9] as Field);
    }
    set attributes(value: ZoneAttributesInput | undefined) {
        this.setField(zoneFields[9] as Field, value);
    }

    /** How pads connect to it. */
    get connectPads(): ConnectPads | undefined {
        return this.getStructure<ConnectPads>(zoneFields[10] as Field);
    }
    set connectPads(value: ConnectPadsInput | undefined) {
        this.setField(zoneFields[10] as Field, value);
    }

    /** Narrower parts are not filled. In millimetres. */
    get minThickness(): number | undefined {
        return this.getNumber(zoneFields[11] as Field);
    }
    set minThickness(value: number | undefined) {
        this.setField(zoneFields[11] as Field, value);
    }

    /** Whether the outlines of the fill are drawn with lines as wide as the minimum, up to version 9. In files of KiCad 6 to 9. */
    get filledAreasThickness(): boolean | undefined {
        return this.getBoolean(zoneFields[12] as Field);
    }
    set filledAreasThickness(value: boolean | undefined) {
        this.setField(zoneFields[12] as Field, value);
    }

    /** What may be in the area. Missing for zones of copper. */
    get keepout(): Keepout | undefined {
        return this.getStructure<Keepout>(zoneFields[13] as Field);
    }
    set keepout(value: KeepoutInput | undefined) {
        this.setField(zoneFields[13] as Field, value);
    }

    /** Which footprints belong into the area. In files of KiCad 9 and later. */
    get placement(): Placement | undefined {
        return this.getStructure<Placement>(zoneFields[14] as Field);
    }
    set placement(value: PlacementInput | undefined) {
        this.setField(zoneFields[14] as Field, value);
    }

    /** How it is filled. */
    get fill(): ZoneFill | undefined {
        return this.getStructure<ZoneFill>(zoneFields[15] as Field);
    }
    set fill(value: ZoneFillInput | undefined) {
        this.setField(zoneFields[15] as Field, value);
    }

    /** What is special about the zone on some layers. In files of KiCad 10 and later. */
    get layerProperties(): ModelList<ZoneLayerProperties, ZoneLayerPropertiesInput> {
        return this.getList<ZoneLayerProperties, ZoneLayerPropertiesInput>(zoneFields[16] as Field);
    }
    set layerProperties(value: Iterable<ZoneLayerPropertiesInput>) {
        this.setField(zoneFields[16] as Field, value);
    }

    /** The outline, and then the holes in it. */
    get polygons(): ModelList<Contour, ContourInput> {
        return this.getList<Contour, ContourInput>(zoneFields[17] as Field);
    }
    set polygons(value: Iterable<ContourInput>) {
        this.setField(zoneFields[17] as Field, value);
    }

    /** What is filled. KiCad works it out anew whenever the zone is filled. */
    get filledPolygons(): ModelList<FilledPolygon, FilledPolygonInput> {
        return this.getList<FilledPolygon, FilledPolygonInput>(zoneFields[18] as Field);
    }
    set filledPolygons(value: Iterable<FilledPolygonInput>) {
        this.setField(zoneFields[18] as Field, value);
    }

    /** What is filled by lines, up to version 6. In files up to KiCad 6. */
    get fillSegments(): ModelList<FillSegments, FillSegmentsInput> {
        return this.getList<FillSegments, FillSegmentsInput>(zoneFields[19] as Field);
    }
    set fillSegments(value: Iterable<FillSegmentsInput>) {
        this.setField(zoneFields[19] as Field, value);
    }

    override toJSON(): ZoneData {
        return super.toJSON() as unknown as ZoneData;
    }
}

const groupModel = new Model("Group", () => Group, [
    { name: "name", type: { kind: "text" }, form: "positional" },
    { name: "uuid", type: { kind: "text" }, tokens: [["id", 0, 7], "uuid"], quoting: "bare_until_7", optional: true },
    { name: "locked", type: { kind: "boolean" }, tokens: ["locked"], default: false },
    { name: "libId", type: { kind: "text" }, tokens: ["lib_id"], since: 10, optional: true },
    { name: "members", type: { kind: "text" }, tokens: ["members"], quoting: "bare_until_7", list: true },
]);
const groupFields = groupModel.fields;

/** A plain object that stands for a {@link Group}. */
export interface GroupData extends Unmodelled {
    /** Empty for a group without a name. */
    readonly name: string;
    /** What identifies it in its file. */
    readonly uuid?: string | undefined;
    /**
     * Whether its items can't be moved by accident.
     *
     * @defaultValue `false`
     */
    readonly locked?: boolean | undefined;
    /** The design block that it is made from: its library and name. In files of KiCad 10 and later. */
    readonly libId?: string | undefined;
    /** The ids of the items. */
    readonly members?: Iterable<string> | undefined;
}

/** What can be put where a {@link Group} stands. */
export type GroupInput = Group | GroupData;

/** Items that are selected and moved together. */
export class Group extends ModelObject {
    /** @internal */
    static override readonly model: Model = groupModel;

    /** Empty for a group without a name. */
    get name(): string {
        return this.getText(groupFields[0] as Field);
    }
    set name(value: string) {
        this.setField(groupFields[0] as Field, value);
    }

    /** What identifies it in its file. */
    get uuid(): string | undefined {
        return this.getText(groupFields[1] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(groupFields[1] as Field, value);
    }

    /**
     * Whether its items can't be moved by accident.
     *
     * @defaultValue `false`
     */
    get locked(): boolean {
        return this.getBoolean(groupFields[2] as Field);
    }
    set locked(value: boolean | undefined) {
        this.setField(groupFields[2] as Field, value);
    }

    /** The design block that it is made from: its library and name. In files of KiCad 10 and later. */
    get libId(): string | undefined {
        return this.getText(groupFields[3] as Field);
    }
    set libId(value: string | undefined) {
        this.setField(groupFields[3] as Field, value);
    }

    /** The ids of the items. */
    get members(): ValueList<string> {
        return this.getValues<string>(groupFields[4] as Field);
    }
    set members(value: Iterable<string>) {
        this.setField(groupFields[4] as Field, value);
    }

    override toJSON(): GroupData {
        return super.toJSON() as unknown as GroupData;
    }
}

const generatedModel = new Model("Generated", () => Generated, [
    { name: "uuid", type: { kind: "text" }, tokens: [["id", 0, 7], "uuid"], optional: true },
    {
        name: "type",
        type: { kind: "enum", name: "GeneratedType", words: GeneratedType },
        tokens: ["type"],
        optional: true,
    },
    { name: "name", type: { kind: "text" }, tokens: ["name"], optional: true },
    { name: "layer", type: { kind: "text" }, tokens: ["layer"], optional: true },
    { name: "locked", type: { kind: "boolean" }, tokens: ["locked"], default: false },
    { name: "baseLine", type: { kind: "model", model: () => Contour }, tokens: ["base_line"], optional: true },
    {
        name: "baseLineCoupled",
        type: { kind: "model", model: () => Contour },
        tokens: ["base_line_coupled"],
        optional: true,
    },
    { name: "cornerRadiusPercent", type: { kind: "number" }, tokens: ["corner_radius_percent"], optional: true },
    { name: "end", type: { kind: "model", model: () => Coordinates }, tokens: ["end"], optional: true },
    { name: "initialSide", type: { kind: "text" }, tokens: ["initial_side"], optional: true },
    {
        name: "isTimeDomain",
        type: { kind: "boolean" },
        tokens: ["is_time_domain"],
        flag: "yes_no",
        since: 10,
        optional: true,
    },
    {
        name: "lastDifferentialPairGap",
        type: { kind: "number" },
        tokens: ["last_diff_pair_gap"],
        unit: "millimetre",
        optional: true,
    },
    { name: "lastNetName", type: { kind: "text" }, tokens: ["last_netname"], optional: true },
    { name: "lastStatus", type: { kind: "text" }, tokens: ["last_status"], optional: true },
    {
        name: "lastTrackWidth",
        type: { kind: "number" },
        tokens: ["last_track_width"],
        unit: "millimetre",
        optional: true,
    },
    { name: "lastTuning", type: { kind: "text" }, tokens: ["last_tuning"], optional: true },
    {
        name: "lastTuningLength",
        type: { kind: "number" },
        tokens: ["last_tuning_length"],
        unit: "millimetre",
        optional: true,
    },
    { name: "maxAmplitude", type: { kind: "number" }, tokens: ["max_amplitude"], unit: "millimetre", optional: true },
    { name: "minAmplitude", type: { kind: "number" }, tokens: ["min_amplitude"], unit: "millimetre", optional: true },
    { name: "minSpacing", type: { kind: "number" }, tokens: ["min_spacing"], unit: "millimetre", optional: true },
    { name: "origin", type: { kind: "model", model: () => Coordinates }, tokens: ["origin"], optional: true },
    {
        name: "overrideCustomRules",
        type: { kind: "boolean" },
        tokens: ["override_custom_rules"],
        flag: "yes_no",
        optional: true,
    },
    { name: "rounded", type: { kind: "boolean" }, tokens: ["rounded"], flag: "yes_no", optional: true },
    { name: "singleSided", type: { kind: "boolean" }, tokens: ["single_sided"], flag: "yes_no", optional: true },
    { name: "targetDelay", type: { kind: "number" }, tokens: ["target_delay"], since: 10, optional: true },
    { name: "targetDelayMax", type: { kind: "number" }, tokens: ["target_delay_max"], since: 10, optional: true },
    { name: "targetDelayMin", type: { kind: "number" }, tokens: ["target_delay_min"], since: 10, optional: true },
    { name: "targetLength", type: { kind: "number" }, tokens: ["target_length"], unit: "millimetre", optional: true },
    {
        name: "targetLengthMax",
        type: { kind: "number" },
        tokens: ["target_length_max"],
        unit: "millimetre",
        optional: true,
    },
    {
        name: "targetLengthMin",
        type: { kind: "number" },
        tokens: ["target_length_min"],
        unit: "millimetre",
        optional: true,
    },
    { name: "targetSkew", type: { kind: "number" }, tokens: ["target_skew"], unit: "millimetre", optional: true },
    {
        name: "targetSkewMax",
        type: { kind: "number" },
        tokens: ["target_skew_max"],
        unit: "millimetre",
        optional: true,
    },
    {
        name: "targetSkewMin",
        type: { kind: "number" },
        tokens: ["target_skew_min"],
        unit: "millimetre",
        optional: true,
    },
    { name: "tuningMode", type: { kind: "text" }, tokens: ["tuning_mode"], optional: true },
    { name: "members", type: { kind: "text" }, tokens: ["members"], list: true },
]);
const generatedFields = generatedModel.fields;

/** A plain object that stands for a {@link Generated}. */
export interface GeneratedData extends Unmodelled {
    /** Identifies it in its file, and through all versions of the file. */
    readonly uuid?: string | undefined;
    /** What was generated. */
    readonly type?: Open<GeneratedType> | undefined;
    /** The name. */
    readonly name?: string | undefined;
    /** The layer it is on. */
    readonly layer?: string | undefined;
    /**
     * Whether it is protected from being moved.
     *
     * @defaultValue `false`
     */
    readonly locked?: boolean | undefined;
    /** The track before it was tuned. */
    readonly baseLine?: ContourInput | undefined;
    /** The other track of a differential pair before it was tuned. */
    readonly baseLineCoupled?: ContourInput | undefined;
    /** How round corners are: 0 for sharp, 100 for as round as can be. */
    readonly cornerRadiusPercent?: number | undefined;
    /** Where the pattern ends. */
    readonly end?: CoordinatesInput | undefined;
    /** On which side the pattern starts: `default`, `left` or `right`. */
    readonly initialSide?: string | undefined;
    /** Whether the targets are delays instead of lengths. In files of KiCad 10 and later. */
    readonly isTimeDomain?: boolean | undefined;
    /** The gap of the differential pair when it was tuned. In millimetres. */
    readonly lastDifferentialPairGap?: number | undefined;
    /** The net when it was tuned. */
    readonly lastNetName?: string | undefined;
    /** How tuning went: `tuned`, `too_short` or `too_long`. */
    readonly lastStatus?: string | undefined;
    /** How wide the track was when it was tuned. In millimetres. */
    readonly lastTrackWidth?: number | undefined;
    /** The length that was reached, as a text. */
    readonly lastTuning?: string | undefined;
    /** The length that was reached. In millimetres. */
    readonly lastTuningLength?: number | undefined;
    /** How far the windings may reach from the track. In millimetres. */
    readonly maxAmplitude?: number | undefined;
    /** How far the windings must reach from the track. In millimetres. */
    readonly minAmplitude?: number | undefined;
    /** The smallest distance of the windings. In millimetres. */
    readonly minSpacing?: number | undefined;
    /** Where the pattern starts. */
    readonly origin?: CoordinatesInput | undefined;
    /** Whether the targets here come before those of the design rules. */
    readonly overrideCustomRules?: boolean | undefined;
    /** Whether the corners are round. */
    readonly rounded?: boolean | undefined;
    /** Whether the pattern is on one side of the track only. */
    readonly singleSided?: boolean | undefined;
    /** In picoseconds. In files of KiCad 10 and later. */
    readonly targetDelay?: number | undefined;
    /** In picoseconds. In files of KiCad 10 and later. */
    readonly targetDelayMax?: number | undefined;
    /** In picoseconds. In files of KiCad 10 and later. */
    readonly targetDelayMin?: number | undefined;
    /** How long the track is to be. In millimetres. */
    readonly targetLength?: number | undefined;
    /** How long the track may be. In millimetres. */
    readonly targetLengthMax?: number | undefined;
    /** How long the track must be. In millimetres. */
    readonly targetLengthMin?: number | undefined;
    /** By how much one track of a differential pair may be longer. In millimetres. */
    readonly targetSkew?: number | undefined;
    /** By how much it may be longer at most. In millimetres. */
    readonly targetSkewMax?: number | undefined;
    /** By how much it must be longer at least. In millimetres. */
    readonly targetSkewMin?: number | undefined;
    /** What is tuned: `single`, `diff_pair` or `diff_pair_skew`. */
    readonly tuningMode?: string | undefined;
    /** The uuids of the generated items. */
    readonly members?: Iterable<string> | undefined;
}

/** What can be put where a {@link Generated} stands. */
export type GeneratedInput = Generated | GeneratedData;

/** Items that were generated together, and what they were generated from. */
export class Generated extends ModelObject {
    /** @internal */
    static override readonly model: Model = generatedModel;

    /** Identifies it in its file, and through all versions of the file. */
    get uuid(): string | undefined {
        return this.getText(generatedFields[0] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(generatedFields[0] as Field, value);
    }

    /** What was generated. */
    get type(): Open<GeneratedType> | undefined {
        return this.getWord<Open<GeneratedType>>(generatedFields[1] as Field);
    }
    set type(value: Open<GeneratedType> | undefined) {
        this.setField(generatedFields[1] as Field, value);
    }

    /** The name. */
    get name(): string | undefined {
        return this.getText(generatedFields[2] as Field);
    }
    set name(value: string | undefined) {
        this.setField(generatedFields[2] as Field, value);
    }

    /** The layer it is on. */
    get layer(): string | undefined {
        return this.getText(generatedFields[3] as Field);
    }
    set layer(value: string | undefined) {
        this.setField(generatedFields[3] as Field, value);
    }

    /**
     * Whether it is protected from being moved.
     *
     * @defaultValue `false`
     */
    get locked(): boolean {
        return this.getBoolean(generatedFields[4] as Field);
    }
    set locked(value: boolean | undefined) {
        this.setField(generatedFields[4] as Field, value);
    }

    /** The track before it was tuned. */
    get baseLine(): Contour | undefined {
        return this.getStructure<Contour>(generatedFields[5] as Field);
    }
    set baseLine(value: ContourInput | undefined) {
        this.setField(generatedFields[5] as Field, value);
    }

    /** The other track of a differential pair before it was tuned. */
    get baseLineCoupled(): Contour | undefined {
        return this.getStructure<Contour>(generatedFields[6] as Field);
    }
    set baseLineCoupled(value: ContourInput | undefined) {
        this.setField(generatedFields[6] as Field, value);
    }

    /** How round corners are: 0 for sharp, 100 for as round as can be. */
    get cornerRadiusPercent(): number | undefined {
        return this.getNumber(generatedFields[7] as Field);
    }
    set cornerRadiusPercent(value: number | undefined) {
        this.setField(generatedFields[7] as Field, value);
    }

    /** Where the pattern ends. */
    get end(): Coordinates | undefined {
        return this.getStructure<Coordinates>(generatedFields[8] as Field);
    }
    set end(value: CoordinatesInput | undefined) {
        this.setField(generatedFields[8] as Field, value);
    }

    /** On which side the pattern starts: `default`, `left` or `right`. */
    get initialSide(): string | undefined {
        return this.getText(generatedFields[9] as Field);
    }
    set initialSide(value: string | undefined) {
        this.setField(generatedFields[9] as Field, value);
    }

    /** Whether the targets are delays instead of lengths. In files of KiCad 10 and later. */
    get isTimeDomain(): boolean | undefined {
        return this.getBoolean(generatedFields[10] as Field);
    }
    set isTimeDomain(value: boolean | undefined) {
        this.setField(generatedFields[10] as Field, value);
    }

    /** The gap of the differential pair when it was tuned. In millimetres. */
    get lastDifferentialPairGap(): number | undefined {
        return this.getNumber(generatedFields[11] as Field);
    }
    set lastDifferentialPairGap(value: number | undefined) {
        this.setField(generatedFields[11] as Field, value);
    }

    /** The net when it was tuned. */
    get lastNetName(): string | undefined {
        return this.getText(generatedFields[12] as Field);
    }
    set lastNetName(value: string | undefined) {
        this.setField(generatedFields[12] as Field, value);
    }

    /** How tuning went: `tuned`, `too_short` or `too_long`. */
    get lastStatus(): string | undefined {
        return this.getText(generatedFields[13] as Field);
    }
    set lastStatus(value: string | undefined) {
        this.setField(generatedFields[13] as Field, value);
    }

    /** How wide the track was when it was tuned. In millimetres. */
    get lastTrackWidth(): number | undefined {
        return this.getNumber(generatedFields[14] as Field);
    }
    set lastTrackWidth(value: number | undefined) {
        this.setField(generatedFields[14] as Field, value);
    }

    /** The length that was reached, as a text. */
    get lastTuning(): string | undefined {
        return this.getText(generatedFields[15] as Field);
    }
    set lastTuning(value: string | undefined) {
        this.setField(generatedFields[15] as Field, value);
    }

    /** The length that was reached. In millimetres. */
    get lastTuningLength(): number | undefined {
        return this.getNumber(generatedFields[16] as Field);
    }
    set lastTuningLength(value: number | undefined) {
        this.setField(generatedFields[16] as Field, value);
    }

    /** How far the windings may reach from the track. In millimetres. */
    get maxAmplitude(): number | undefined {
        return this.getNumber(generatedFields[17] as Field);
    }
    set maxAmplitude(value: number | undefined) {
        this.setField(generatedFields[17] as Field, value);
    }

    /** How far the windings must reach from the track. In millimetres. */
    get minAmplitude(): number | undefined {
        return this.getNumber(generatedFields[18] as Field);
    }
    set minAmplitude(value: number | undefined) {
        this.setField(generatedFields[18] as Field, value);
    }

    /** The smallest distance of the windings. In millimetres. */
    get minSpacing(): number | undefined {
        return this.getNumber(generatedFields[19] as Field);
    }
    set minSpacing(value: number | undefined) {
        this.setField(generatedFields[19] as Field, value);
    }

    /** Where the pattern starts. */
    get origin(): Coordinates | undefined {
        return this.getStructure<Coordinates>(generatedFields[20] as Field);
    }
    set origin(value: CoordinatesInput | undefined) {
        this.setField(generatedFields[20] as Field, value);
    }

    /** Whether the targets here come before those of the design rules. */
    get overrideCustomRules(): boolean | undefined {
        return this.getBoolean(generatedFields[21] as Field);
    }
    set overrideCustomRules(value: boolean | undefined) {
        this.setField(generatedFields[21] as Field, value);
    }

    /** Whether the corners are round. */
    get rounded(): boolean | undefined {
        return this.getBoolean(generatedFields[22] as Field);
    }
    set rounded(value: boolean | undefined) {
        this.setField(generatedFields[22] as Field, value);
    }

    /** Whether the pattern is on one side of the track only. */
    get singleSided(): boolean | undefined {
        return this.getBoolean(generatedFields[23] as Field);
    }
    set singleSided(value: boolean | undefined) {
        this.setField(generatedFields[23] as Field, value);
    }

    /** In picoseconds. In files of KiCad 10 and later. */
    get targetDelay(): number | undefined {
        return this.getNumber(generatedFields[24] as Field);
    }
    set targetDelay(value: number | undefined) {
        this.setField(generatedFields[24] as Field, value);
    }

    /** In picoseconds. In files of KiCad 10 and later. */
    get targetDelayMax(): number | undefined {
        return this.getNumber(generatedFields[25] as Field);
    }
    set targetDelayMax(value: number | undefined) {
        this.setField(generatedFields[25] as Field, value);
    }

    /** In picoseconds. In files of KiCad 10 and later. */
    get targetDelayMin(): number | undefined {
        return this.getNumber(generatedFields[26] as Field);
    }
    set targetDelayMin(value: number | undefined) {
        this.setField(generatedFields[26] as Field, value);
    }

    /** How long the track is to be. In millimetres. */
    get targetLength(): number | undefined {
        return this.getNumber(generatedFields[27] as Field);
    }
    set targetLength(value: number | undefined) {
        this.setField(generatedFields[27] as Field, value);
    }

    /** How long the track may be. In millimetres. */
    get targetLengthMax(): number | undefined {
        return this.getNumber(generatedFields[28] as Field);
    }
    set targetLengthMax(value: number | undefined) {
        this.setField(generatedFields[28] as Field, value);
    }

    /** How long the track must be. In millimetres. */
    get targetLengthMin(): number | undefined {
        return this.getNumber(generatedFields[29] as Field);
    }
    set targetLengthMin(value: number | undefined) {
        this.setField(generatedFields[29] as Field, value);
    }

    /** By how much one track of a differential pair may be longer. In millimetres. */
    get targetSkew(): number | undefined {
        return this.getNumber(generatedFields[30] as Field);
    }
    set targetSkew(value: number | undefined) {
        this.setField(generatedFields[30] as Field, value);
    }

    /** By how much it may be longer at most. In millimetres. */
    get targetSkewMax(): number | undefined {
        return this.getNumber(generatedFields[31] as Field);
    }
    set targetSkewMax(value: number | undefined) {
        this.setField(generatedFields[31] as Field, value);
    }

    /** By how much it must be longer at least. In millimetres. */
    get targetSkewMin(): number | undefined {
        return this.getNumber(generatedFields[32] as Field);
    }
    set targetSkewMin(value: number | undefined) {
        this.setField(generatedFields[32] as Field, value);
    }

    /** What is tuned: `single`, `diff_pair` or `diff_pair_skew`. */
    get tuningMode(): string | undefined {
        return this.getText(generatedFields[33] as Field);
    }
    set tuningMode(value: string | undefined) {
        this.setField(generatedFields[33] as Field, value);
    }

    /** The uuids of the generated items. */
    get members(): ValueList<string> {
        return this.getValues<string>(generatedFields[34] as Field);
    }
    set members(value: Iterable<string>) {
        this.setField(generatedFields[34] as Field, value);
    }

    override toJSON(): GeneratedData {
        return super.toJSON() as unknown as GeneratedData;
    }
}

const embeddedFilesModel = new Model("EmbeddedFiles", () => EmbeddedFiles, [
    { name: "files", type: { kind: "model", model: () => EmbeddedFile }, tokens: ["file"], list: true },
]);
const embeddedFilesFields = embeddedFilesModel.fields;

/** A plain object that stands for a {@link EmbeddedFiles}. */
export interface EmbeddedFilesData extends Unmodelled {
    readonly files?: Iterable<EmbeddedFileInput> | undefined;
}

/** What can be put where a {@link EmbeddedFiles} stands. */
export type EmbeddedFilesInput = EmbeddedFiles | EmbeddedFilesData;

/** The files that lie within a board, a footprint, a schematic or a symbol. */
export class EmbeddedFiles extends ModelObject {
    /** @internal */
    static override readonly model: Model = embeddedFilesModel;

    get files(): ModelList<EmbeddedFile, EmbeddedFileInput> {
        return this.getList<EmbeddedFile, EmbeddedFileInput>(embeddedFilesFields[0] as Field);
    }
    set files(value: Iterable<EmbeddedFileInput>) {
        this.setField(embeddedFilesFields[0] as Field, value);
    }

    override toJSON(): EmbeddedFilesData {
        return super.toJSON() as unknown as EmbeddedFilesData;
    }
}

const positionModel = new Model("Position", () => Position, [
    { name: "x", type: { kind: "number" }, form: "positional", unit: "millimetre" },
    { name: "y", type: { kind: "number" }, form: "positional", unit: "millimetre" },
    { name: "angle", type: { kind: "number" }, form: "positional", unit: "degree", default: 0 },
]);
const positionFields = positionModel.fields;

/** A plain object that stands for a {@link Position}. */
export interface PositionData extends Unmodelled {
    /** To the right. In millimetres. */
    readonly x: number;
    /** Downwards; upwards in symbols of libraries. In millimetres. */
    readonly y: number;
    /**
     * Counterclockwise. In degrees.
     *
     * @defaultValue `0`
     */
    readonly angle?: number | undefined;
}

/** What can be put where a {@link Position} stands. */
export type PositionInput = Position | PositionData | readonly [x: number, y: number, angle?: number | undefined];

/** A place and a direction. */
export class Position extends ModelObject {
    /** @internal */
    static override readonly model: Model = positionModel;

    /** To the right. In millimetres. */
    get x(): number {
        return this.getNumber(positionFields[0] as Field);
    }
    set x(value: number) {
        this.setField(positionFields[0] as Field, value);
    }

    /** Downwards; upwards in symbols of libraries. In millimetres. */
    get y(): number {
        return this.getNumber(positionFields[1] as Field);
    }
    set y(value: number) {
        this.setField(positionFields[1] as Field, value);
    }

    /**
     * Counterclockwise. In degrees.
     *
     * @defaultValue `0`
     */
    get angle(): number {
        return this.getNumber(positionFields[2] as Field);
    }
    set angle(value: number | undefined) {
        this.setField(positionFields[2] as Field, value);
    }

    override toJSON(): PositionData {
        return super.toJSON() as unknown as PositionData;
    }
}

const footprintPropertyModel = new Model("FootprintProperty", () => FootprintProperty, [
    { name: "name", type: { kind: "text" }, form: "positional" },
    { name: "value", type: { kind: "text" }, form: "positional" },
    { name: "at", type: { kind: "model", model: () => TextPosition }, tokens: ["at"], since: 8, optional: true },
    { name: "unlocked", type: { kind: "boolean" }, tokens: ["unlocked"], since: 8, default: false },
    { name: "layer", type: { kind: "model", model: () => TextLayer }, tokens: ["layer"], since: 8, optional: true },
    { name: "hide", type: { kind: "boolean" }, tokens: ["hide"], since: 8, default: false },
    { name: "uuid", type: { kind: "text" }, tokens: ["uuid"], since: 8, optional: true },
    { name: "effects", type: { kind: "model", model: () => Effects }, tokens: ["effects"], since: 8, optional: true },
    {
        name: "renderCache",
        type: { kind: "model", model: () => RenderCache },
        tokens: ["render_cache"],
        since: 8,
        optional: true,
    },
]);
const footprintPropertyFields = footprintPropertyModel.fields;

/** A plain object that stands for a {@link FootprintProperty}. */
export interface FootprintPropertyData extends Unmodelled {
    /** The name of the property. */
    readonly name: string;
    /** The value of the property. */
    readonly value: string;
    /** Relative to the footprint. In files of KiCad 8 and later. */
    readonly at?: TextPositionInput | undefined;
    /**
     * Whether the text may be upside down. In files of KiCad 8 and later.
     *
     * @defaultValue `false`
     */
    readonly unlocked?: boolean | undefined;
    /** The layer it is on. In files of KiCad 8 and later. */
    readonly layer?: TextLayerInput | undefined;
    /**
     * Whether it is not shown. In files of KiCad 8 and later.
     *
     * @defaultValue `false`
     */
    readonly hide?: boolean | undefined;
    /** Identifies it in its file, and through all versions of the file. In files of KiCad 8 and later. */
    readonly uuid?: string | undefined;
    /** How the text looks. In files of KiCad 8 and later. */
    readonly effects?: EffectsInput | undefined;
    /** The text as it was drawn with a font of the system. In files of KiCad 8 and later. */
    readonly renderCache?: RenderCacheInput | undefined;
}

/** What can be put where a {@link FootprintProperty} stands. */
export type FootprintPropertyInput = FootprintProperty | FootprintPropertyData;

/**
 * A property of a footprint. From version 8 on it is a text on a layer: `Reference`, `Value`, `Datasheet`, ….
 * Properties without a place are not shown: those of earlier versions, and `ki_fp_filters`.
 */
export class FootprintProperty extends ModelObject {
    /** @internal */
    static override readonly model: Model = footprintPropertyModel;

    /** The name of the property. */
    get name(): string {
        return this.getText(footprintPropertyFields[0] as Field);
    }
    set name(value: string) {
        this.setField(footprintPropertyFields[0] as Field, value);
    }

    /** The value of the property. */
    get value(): string {
        return this.getText(footprintPropertyFields[1] as Field);
    }
    set value(value: string) {
        this.setField(footprintPropertyFields[1] as Field, value);
    }

    /** Relative to the footprint. In files of KiCad 8 and later. */
    get at(): TextPosition | undefined {
        return this.getStructure<TextPosition>(footprintPropertyFields[2] as Field);
    }
    set at(value: TextPositionInput | undefined) {
        this.setField(footprintPropertyFields[2] as Field, value);
    }

    /**
     * Whether the text may be upside down. In files of KiCad 8 and later.
     *
     * @defaultValue `false`
     */
    get unlocked(): boolean {
        return this.getBoolean(footprintPropertyFields[3] as Field);
    }
    set unlocked(value: boolean | undefined) {
        this.setField(footprintPropertyFields[3] as Field, value);
    }

    /** The layer it is on. In files of KiCad 8 and later. */
    get layer(): TextLayer | undefined {
        return this.getStructure<TextLayer>(footprintPropertyFields[4] as Field);
    }
    set layer(value: TextLayerInput | undefined) {
        this.setField(footprintPropertyFields[4] as Field, value);
    }

    /**
     * Whether it is not shown. In files of KiCad 8 and later.
     *
     * @defaultValue `false`
     */
    get hide(): boolean {
        return this.getBoolean(footprintPropertyFields[5] as Field);
    }
    set hide(value: boolean | undefined) {
        this.setField(footprintPropertyFields[5] as Field, value);
    }

    /** Identifies it in its file, and through all versions of the file. In files of KiCad 8 and later. */
    get uuid(): string | undefined {
        return this.getText(footprintPropertyFields[6] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(footprintPropertyFields[6] as Field, value);
    }

    /** How the text looks. In files of KiCad 8 and later. */
    get effects(): Effects | undefined {
        return this.getStructure<Effects>(footprintPropertyFields[7] as Field);
    }
    set effects(value: EffectsInput | undefined) {
        this.setField(footprintPropertyFields[7] as Field, value);
    }

    /** The text as it was drawn with a font of the system. In files of KiCad 8 and later. */
    get renderCache(): RenderCache | undefined {
        return this.getStructure<RenderCache>(footprintPropertyFields[8] as Field);
    }
    set renderCache(value: RenderCacheInput | undefined) {
        this.setField(footprintPropertyFields[8] as Field, value);
    }

    override toJSON(): FootprintPropertyData {
        return super.toJSON() as unknown as FootprintPropertyData;
    }
}

const componentClassesModel = new Model("ComponentClasses", () => ComponentClasses, [
    { name: "classes", type: { kind: "text" }, tokens: ["class"], form: "repeated", list: true },
]);
const componentClassesFields = componentClassesModel.fields;

/** A plain object that stands for a {@link ComponentClasses}. */
export interface ComponentClassesData extends Unmodelled {
    /** The names of the classes. */
    readonly classes?: Iterable<string> | undefined;
}

/** What can be put where a {@link ComponentClasses} stands. */
export type ComponentClassesInput = ComponentClasses | ComponentClassesData;

/** The classes of a part. */
export class ComponentClasses extends ModelObject {
    /** @internal */
    static override readonly model: Model = componentClassesModel;

    /** The names of the classes. */
    get classes(): ValueList<string> {
        return this.getValues<string>(componentClassesFields[0] as Field);
    }
    set classes(value: Iterable<string>) {
        this.setField(componentClassesFields[0] as Field, value);
    }

    override toJSON(): ComponentClassesData {
        return super.toJSON() as unknown as ComponentClassesData;
    }
}

const footprintUnitsModel = new Model("FootprintUnits", () => FootprintUnits, [
    { name: "units", type: { kind: "model", model: () => FootprintUnit }, tokens: ["unit"], list: true },
]);
const footprintUnitsFields = footprintUnitsModel.fields;

/** A plain object that stands for a {@link FootprintUnits}. */
export interface FootprintUnitsData extends Unmodelled {
    /** The units, in their order. */
    readonly units?: Iterable<FootprintUnitInput> | undefined;
}

/** What can be put where a {@link FootprintUnits} stands. */
export type FootprintUnitsInput = FootprintUnits | FootprintUnitsData;

/** The units of the symbol. */
export class FootprintUnits extends ModelObject {
    /** @internal */
    static override readonly model: Model = footprintUnitsModel;

    /** The units, in their order. */
    get units(): ModelList<FootprintUnit, FootprintUnitInput> {
        return this.getList<FootprintUnit, FootprintUnitInput>(footprintUnitsFields[0] as Field);
    }
    set units(value: Iterable<FootprintUnitInput>) {
        this.setField(footprintUnitsFields[0] as Field, value);
    }

    override toJSON(): FootprintUnitsData {
        return super.toJSON() as unknown as FootprintUnitsData;
    }
}

const footprintStackupModel = new Model("FootprintStackup", () => FootprintStackup, [
    { name: "layers", type: { kind: "text" }, tokens: ["layer"], form: "repeated", list: true },
]);
const footprintStackupFields = footprintStackupModel.fields;

/** A plain object that stands for a {@link FootprintStackup}. */
export interface FootprintStackupData extends Unmodelled {
    /** The names of the layers. */
    readonly layers?: Iterable<string> | undefined;
}

/** What can be put where a {@link FootprintStackup} stands. */
export type FootprintStackupInput = FootprintStackup | FootprintStackupData;

/** The layers of copper that a footprint was made for. */
export class FootprintStackup extends ModelObject {
    /** @internal */
    static override readonly model: Model = footprintStackupModel;

    /** The names of the layers. */
    get layers(): ValueList<string> {
        return this.getValues<string>(footprintStackupFields[0] as Field);
    }
    set layers(value: Iterable<string>) {
        this.setField(footprintStackupFields[0] as Field, value);
    }

    override toJSON(): FootprintStackupData {
        return super.toJSON() as unknown as FootprintStackupData;
    }
}

const jumperGroupsModel = new Model("JumperGroups", () => JumperGroups, [
    { name: "groups", type: { kind: "model", model: () => JumperGroup }, form: "headless", list: true },
]);
const jumperGroupsFields = jumperGroupsModel.fields;

/** A plain object that stands for a {@link JumperGroups}. */
export interface JumperGroupsData extends Unmodelled {
    /** Each is a group of its own: pins of different groups are not connected. */
    readonly groups?: Iterable<JumperGroupInput> | undefined;
}

/** What can be put where a {@link JumperGroups} stands. */
export type JumperGroupsInput = JumperGroups | JumperGroupsData;

/** All groups of pins or pads that are connected inside a part. */
export class JumperGroups extends ModelObject {
    /** @internal */
    static override readonly model: Model = jumperGroupsModel;

    /** Each is a group of its own: pins of different groups are not connected. */
    get groups(): ModelList<JumperGroup, JumperGroupInput> {
        return this.getList<JumperGroup, JumperGroupInput>(jumperGroupsFields[0] as Field);
    }
    set groups(value: Iterable<JumperGroupInput>) {
        this.setField(jumperGroupsFields[0] as Field, value);
    }

    override toJSON(): JumperGroupsData {
        return super.toJSON() as unknown as JumperGroupsData;
    }
}

const footprintTextModel = new Model("FootprintText", () => FootprintText, [
    { name: "type", type: { kind: "enum", name: "FootprintTextType", words: FootprintTextType }, form: "positional" },
    { name: "text", type: { kind: "text" }, form: "positional" },
    { name: "locked", type: { kind: "boolean" }, tokens: ["locked"], default: false },
    { name: "at", type: { kind: "model", model: () => TextPosition }, tokens: ["at"] },
    { name: "unlocked", type: { kind: "boolean" }, tokens: ["unlocked"], since: 8, default: false },
    { name: "layer", type: { kind: "model", model: () => TextLayer }, tokens: ["layer"], optional: true },
    { name: "hide", type: { kind: "boolean" }, tokens: ["hide"], default: false },
    {
        name: "uuid",
        type: { kind: "text" },
        tokens: [["tstamp", 0, 7], "uuid"],
        quoting: "bare_until_7",
        optional: true,
    },
    { name: "effects", type: { kind: "model", model: () => Effects }, tokens: ["effects"], optional: true },
    {
        name: "renderCache",
        type: { kind: "model", model: () => RenderCache },
        tokens: ["render_cache"],
        since: 7,
        optional: true,
    },
]);
const footprintTextFields = footprintTextModel.fields;

/** A plain object that stands for a {@link FootprintText}. */
export interface FootprintTextData extends Unmodelled {
    /** What the text is. */
    readonly type: Open<FootprintTextType>;
    /** What it says. */
    readonly text: string;
    /**
     * Whether it is protected from being moved.
     *
     * @defaultValue `false`
     */
    readonly locked?: boolean | undefined;
    /** Relative to the footprint. */
    readonly at: TextPositionInput;
    /**
     * Whether the text may be upside down. In files of KiCad 8 and later.
     *
     * @defaultValue `false`
     */
    readonly unlocked?: boolean | undefined;
    /** The layer it is on. */
    readonly layer?: TextLayerInput | undefined;
    /**
     * Whether it is not shown.
     *
     * @defaultValue `false`
     */
    readonly hide?: boolean | undefined;
    /** Identifies it in its file, and through all versions of the file. */
    readonly uuid?: string | undefined;
    /** How the text looks. */
    readonly effects?: EffectsInput | undefined;
    /** The text as it was drawn with a font of the system. In files of KiCad 7 and later. */
    readonly renderCache?: RenderCacheInput | undefined;
}

/** What can be put where a {@link FootprintText} stands. */
export type FootprintTextInput = FootprintText | FootprintTextData;

/** A text of a footprint. */
export class FootprintText extends ModelObject {
    /** @internal */
    static override readonly model: Model = footprintTextModel;

    /** What the text is. */
    get type(): Open<FootprintTextType> {
        return this.getWord<Open<FootprintTextType>>(footprintTextFields[0] as Field);
    }
    set type(value: Open<FootprintTextType>) {
        this.setField(footprintTextFields[0] as Field, value);
    }

    /** What it says. */
    get text(): string {
        return this.getText(footprintTextFields[1] as Field);
    }
    set text(value: string) {
        this.setField(footprintTextFields[1] as Field, value);
    }

    /**
     * Whether it is protected from being moved.
     *
     * @defaultValue `false`
     */
    get locked(): boolean {
        return this.getBoolean(footprintTextFields[2] as Field);
    }
    set locked(value: boolean | undefined) {
        this.setField(footprintTextFields[2] as Field, value);
    }

    /** Relative to the footprint. */
    get at(): TextPosition {
        return this.getStructure<TextPosition>(footprintTextFields[3] as Field);
    }
    set at(value: TextPositionInput) {
        this.setField(footprintTextFields[3] as Field, value);
    }

    /**
     * Whether the text may be upside down. In files of KiCad 8 and later.
     *
     * @defaultValue `false`
     */
    get unlocked(): boolean {
        return this.getBoolean(footprintTextFields[4] as Field);
    }
    set unlocked(value: boolean | undefined) {
        this.setField(footprintTextFields[4] as Field, value);
    }

    /** The layer it is on. */
    get layer(): TextLayer | undefined {
        return this.getStructure<TextLayer>(footprintTextFields[5] as Field);
    }
    set layer(value: TextLayerInput | undefined) {
        this.setField(footprintTextFields[5] as Field, value);
    }

    /**
     * Whether it is not shown.
     *
     * @defaultValue `false`
     */
    get hide(): boolean {
        return this.getBoolean(footprintTextFields[6] as Field);
    }
    set hide(value: boolean | undefined) {
        this.setField(footprintTextFields[6] as Field, value);
    }

    /** Identifies it in its file, and through all versions of the file. */
    get uuid(): string | undefined {
        return this.getText(footprintTextFields[7] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(footprintTextFields[7] as Field, value);
    }

    /** How the text looks. */
    get effects(): Effects | undefined {
        return this.getStructure<Effects>(footprintTextFields[8] as Field);
    }
    set effects(value: EffectsInput | undefined) {
        this.setField(footprintTextFields[8] as Field, value);
    }

    /** The text as it was drawn with a font of the system. In files of KiCad 7 and later. */
    get renderCache(): RenderCache | undefined {
        return this.getStructure<RenderCache>(footprintTextFields[9] as Field);
    }
    set renderCache(value: RenderCacheInput | undefined) {
        this.setField(footprintTextFields[9] as Field, value);
    }

    override toJSON(): FootprintTextData {
        return super.toJSON() as unknown as FootprintTextData;
    }
}

const padModel = new Model("Pad", () => Pad, [
    { name: "number", type: { kind: "text" }, form: "positional" },
    { name: "type", type: { kind: "enum", name: "PadType", words: PadType }, form: "positional" },
    { name: "shape", type: { kind: "enum", name: "PadShape", words: PadShape }, form: "positional" },
    { name: "locked", type: { kind: "boolean" }, tokens: ["locked"], until: 8, default: false },
    { name: "at", type: { kind: "model", model: () => Position }, tokens: ["at"] },
    { name: "size", type: { kind: "model", model: () => Size }, tokens: ["size"] },
    { name: "rectangleDelta", type: { kind: "model", model: () => Size }, tokens: ["rect_delta"], optional: true },
    { name: "drill", type: { kind: "model", model: () => PadDrill }, tokens: ["drill"], optional: true },
    {
        name: "backDrill",
        type: { kind: "model", model: () => BackDrill },
        tokens: ["backdrill"],
        since: 10,
        optional: true,
    },
    {
        name: "tertiaryDrill",
        type: { kind: "model", model: () => BackDrill },
        tokens: ["tertiary_drill"],
        since: 10,
        optional: true,
    },
    {
        name: "frontWidening",
        type: { kind: "model", model: () => HoleWidening },
        tokens: ["front_post_machining"],
        since: 10,
        optional: true,
    },
    {
        name: "backWidening",
        type: { kind: "model", model: () => HoleWidening },
        tokens: ["back_post_machining"],
        since: 10,
        optional: true,
    },
    {
        name: "property",
        type: { kind: "enum", name: "PadProperty", words: PadProperty },
        tokens: ["property"],
        since: 6,
        optional: true,
    },
    { name: "layers", type: { kind: "text" }, tokens: ["layers"], list: true },
    {
        name: "removeUnusedLayers",
        type: { kind: "boolean" },
        tokens: ["remove_unused_layers"],
        flag: "parenthesized_until_7",
        since: 6,
        default: false,
    },
    {
        name: "keepEndLayers",
        type: { kind: "boolean" },
        tokens: ["keep_end_layers"],
        flag: "parenthesized_until_7",
        since: 6,
        default: false,
    },
    { name: "zoneLayerConnections", type: { kind: "text" }, tokens: ["zone_layer_connections"], since: 7, list: true },
    {
        name: "cornerRadiusRatio",
        type: { kind: "number" },
        tokens: ["roundrect_rratio"],
        unit: "ratio",
        optional: true,
    },
    { name: "chamferRatio", type: { kind: "number" }, tokens: ["chamfer_ratio"], unit: "ratio", optional: true },
    {
        name: "chamferedCorners",
        type: { kind: "enum", name: "PadCorner", words: PadCorner },
        tokens: ["chamfer"],
        list: true,
    },
    { name: "net", type: { kind: "model", model: () => Net }, tokens: ["net"], optional: true },
    { name: "pinFunction", type: { kind: "text" }, tokens: ["pinfunction"], since: 6, optional: true },
    { name: "pinType", type: { kind: "text" }, tokens: ["pintype"], since: 6, optional: true },
    { name: "dieLength", type: { kind: "number" }, tokens: ["die_length"], unit: "millimetre", optional: true },
    { name: "dieDelay", type: { kind: "number" }, tokens: ["die_delay"], since: 10, optional: true },
    {
        name: "solderMaskMargin",
        type: { kind: "number" },
        tokens: ["solder_mask_margin"],
        unit: "millimetre",
        optional: true,
    },
    {
        name: "solderPasteMargin",
        type: { kind: "number" },
        tokens: ["solder_paste_margin"],
        unit: "millimetre",
        optional: true,
    },
    {
        name: "solderPasteMarginRatio",
        type: { kind: "number" },
        tokens: ["solder_paste_margin_ratio"],
        unit: "ratio",
        optional: true,
    },
    { name: "clearance", type: { kind: "number" }, tokens: ["clearance"], unit: "millimetre", optional: true },
    { name: "zoneConnection", type: { kind: "integer" }, tokens: ["zone_connect"], optional: true },
    {
        name: "thermalBridgeWidth",
        type: { kind: "number" },
        tokens: [["thermal_width", 0, 6], "thermal_bridge_width"],
        unit: "millimetre",
        optional: true,
    },
    {
        name: "thermalBridgeAngle",
        type: { kind: "number" },
        tokens: ["thermal_bridge_angle"],
        unit: "degree",
        since: 7,
        optional: true,
    },
    { name: "thermalGap", type: { kind: "number" }, tokens: ["thermal_gap"], unit: "millimetre", optional: true },
    { name: "options", type: { kind: "model", model: () => PadOptions }, tokens: ["options"], optional: true },
    { name: "primitives", type: { kind: "model", model: () => PadPrimitives }, tokens: ["primitives"], optional: true },
    {
        name: "teardrops",
        type: { kind: "model", model: () => Teardrops },
        tokens: ["teardrops"],
        since: 8,
        optional: true,
    },
    {
        name: "tenting",
        type: { kind: "model", model: () => OuterSides },
        tokens: ["tenting"],
        since: 9,
        optional: true,
    },
    {
        name: "uuid",
        type: { kind: "text" },
        tokens: [["tstamp", 0, 7], "uuid"],
        quoting: "bare_until_7",
        optional: true,
    },
    {
        name: "padstack",
        type: { kind: "model", model: () => Padstack },
        tokens: ["padstack"],
        since: 9,
        optional: true,
    },
]);
const padFields = padModel.fields;

/** A plain object that stands for a {@link Pad}. */
export interface PadData extends Unmodelled {
    /** What the pin is called. Empty for pads without a pin. */
    readonly number: string;
    /** What kind of pad it is. */
    readonly type: Open<PadType>;
    /** The shape, on the front if it is not the same on all layers. */
    readonly shape: Open<PadShape>;
    /**
     * Whether it is protected from being moved. In files up to KiCad 8.
     *
     * @defaultValue `false`
     */
    readonly locked?: boolean | undefined;
    /** The place is relative to the footprint, the angle is not. */
    readonly at: PositionInput;
    /** The size of the copper, on the front if it is not the same on all layers. */
    readonly size: SizeInput;
    /** By how much a trapezoid is narrower on one side than on the other. */
    readonly rectangleDelta?: SizeInput | undefined;
    /** The hole. */
    readonly drill?: PadDrillInput | undefined;
    /** A second hole that removes copper from one side. In files of KiCad 10 and later. */
    readonly backDrill?: BackDrillInput | undefined;
    /** A hole that is drilled from the other side than the back drill. In files of KiCad 10 and later. */
    readonly tertiaryDrill?: BackDrillInput | undefined;
    /** How the hole is widened on the front. In files of KiCad 10 and later. */
    readonly frontWidening?: HoleWideningInput | undefined;
    /** How the hole is widened on the back. In files of KiCad 10 and later. */
    readonly backWidening?: HoleWideningInput | undefined;
    /** What it is for, as far as it matters to who makes the board. In files of KiCad 6 and later. */
    readonly property?: Open<PadProperty> | undefined;
    /** The layers of the pad. `*.Cu` means all layers of copper. */
    readonly layers?: Iterable<string> | undefined;
    /**
     * Whether there is no copper on layers where nothing connects to the pad. In files of KiCad 6 and later.
     *
     * @defaultValue `false`
     */
    readonly removeUnusedLayers?: boolean | undefined;
    /**
     * Whether the outer layers keep their copper even so. In files of KiCad 6 and later.
     *
     * @defaultValue `false`
     */
    readonly keepEndLayers?: boolean | undefined;
    /** The layers with copper that zones connect to. In files of KiCad 7 and later. */
    readonly zoneLayerConnections?: Iterable<string> | undefined;
    /** The radius of round corners, as a part of the shorter side. */
    readonly cornerRadiusRatio?: number | undefined;
    /** The size of chamfers, as a part of the shorter side. */
    readonly chamferRatio?: number | undefined;
    /** The corners with chamfers. */
    readonly chamferedCorners?: Iterable<Open<PadCorner>> | undefined;
    /** Missing if nothing is connected. */
    readonly net?: NetInput | undefined;
    /** What the pin is called in the schematic. In files of KiCad 6 and later. */
    readonly pinFunction?: string | undefined;
    /** The electrical type of the pin in the schematic. In files of KiCad 6 and later. */
    readonly pinType?: string | undefined;
    /** The length of the wire between the pad and the die. In millimetres. */
    readonly dieLength?: number | undefined;
    /** The delay between the pad and the die, in picoseconds. In files of KiCad 10 and later. */
    readonly dieDelay?: number | undefined;
    /** How far the opening in the solder mask reaches beyond the copper. In millimetres. */
    readonly solderMaskMargin?: number | undefined;
    /** How far the solder paste reaches beyond the copper. In millimetres. */
    readonly solderPasteMargin?: number | undefined;
    /** The same as a part of the pad's size; both are added. */
    readonly solderPasteMarginRatio?: number | undefined;
    /** How far copper of other nets keeps off. In millimetres. */
    readonly clearance?: number | undefined;
    /** How zones connect: 0 for not at all, 1 by thermal reliefs, 2 directly, 3 by thermal reliefs if it has a hole. */
    readonly zoneConnection?: number | undefined;
    /** How wide the spokes of thermal reliefs are. In millimetres. */
    readonly thermalBridgeWidth?: number | undefined;
    /** The direction of the spokes of thermal reliefs. In degrees. In files of KiCad 7 and later. */
    readonly thermalBridgeAngle?: number | undefined;
    /** The gap between the pad and a zone. In millimetres. */
    readonly thermalGap?: number | undefined;
    /** Options of custom pads. */
    readonly options?: PadOptionsInput | undefined;
    /** What custom pads are made of. */
    readonly primitives?: PadPrimitivesInput | undefined;
    /** How its teardrops are made. In files of KiCad 8 and later. */
    readonly teardrops?: TeardropsInput | undefined;
    /** Whether solder mask covers the pad. In files of KiCad 9 and later. */
    readonly tenting?: OuterSidesInput | undefined;
    /** Identifies it in its file, and through all versions of the file. */
    readonly uuid?: string | undefined;
    /** What the pad is on other layers than the front. Missing if it is the same on all. In files of KiCad 9 and later. */
    readonly padstack?: PadstackInput | undefined;
}

/** What can be put where a {@link Pad} stands. */
export type PadInput = Pad | PadData;

/** A pad of a footprint. */
export class Pad extends ModelObject {
    /** @internal */
    static override readonly model: Model = padModel;

    /** What the pin is called. Empty for pads without a pin. */
    get number(): string {
        return this.getText(padFields[0] as Field);
    }
    set number(value: string) {
        this.setField(padFields[0] as Field, value);
    }

    /** What kind of pad it is. */
    get type(): Open<PadType> {
        return this.getWord<Open<PadType>>(padFields[1] as Field);
    }
    set type(value: Open<PadType>) {
        this.setField(padFields[1] as Field, value);
    }

    /** The shape, on the front if it is not the same on all layers. */
    get shape(): Open<PadShape> {
        return this.getWord<Open<PadShape>>(padFields[2] as Field);
    }
    set shape(value: Open<PadShape>) {
        this.setField(padFields[2] as Field, value);
    }

    /**
     * Whether it is protected from being moved. In files up to KiCad 8.
     *
     * @defaultValue `false`
     */
    get locked(): boolean {
        return this.getBoolean(padFields[3] as Field);
    }
    set locked(value: boolean | undefined) {
        this.setField(padFields[3] as Field, value);
    }

    /** The place is relative to the footprint, the angle is not. */
    get at(): Position {
        return this.getStructure<Position>(padFields[4] as Field);
    }
    set at(value: PositionInput) {
        this.setField(padFields[4] as Field, value);
    }

    /** The size of the copper, on the front if it is not the same on all layers. */
    get size(): Size {
        return this.getStructure<Size>(padFields[5] as Field);
    }
    set size(value: SizeInput) {
        this.setField(padFields[5] as Field, value);
    }

    /** By how much a trapezoid is narrower on one side than on the other. */
    get rectangleDelta(): Size | undefined {
        return this.getStructure<Size>(padFields[6] as Field);
    }
    set rectangleDelta(value: SizeInput | undefined) {
        this.setField(padFields[6] as Field, value);
    }

    /** The hole. */
    get drill(): PadDrill | undefined {
        return this.getStructure<PadDrill>(padFields[7] as Field);
    }
    set drill(value: PadDrillInput | undefined) {
        this.setField(padFields[7] as Field, value);
    }

    /** A second hole that removes copper from one side. In files of KiCad 10 and later. */
    get backDrill(): BackDrill | undefined {
        return this.getStructure<BackDrill>(padFields[8] as Field);
    }
    set backDrill(value: BackDrillInput | undefined) {
        this.setField(padFields[8] as Field, value);
    }

    /** A hole that is drilled from the other side than the back drill. In files of KiCad 10 and later. */
    get tertiaryDrill(): BackDrill | undefined {
        return this.getStructure<BackDrill>(padFields[9] as Field);
    }
    set tertiaryDrill(value: BackDrillInput | undefined) {
        this.setField(padFields[9] as Field, value);
    }

    /** How the hole is widened on the front. In files of KiCad 10 and later. */
    get frontWidening(): HoleWidening | undefined {
        return this.getStructure<HoleWidening>(padFields[10] as Field);
    }
    set frontWidening(value: HoleWideningInput | undefined) {
        this.setField(padFields[10] as Field, value);
    }

    /** How the hole is widened on the back. In files of KiCad 10 and later. */
    get backWidening(): HoleWidening | undefined {
        return this.getStructure<HoleWidening>(padFields[11] as Field);
    }
    set backWidening(value: HoleWideningInput | undefined) {
        this.setField(padFields[11] as Field, value);
    }

    /** What it is for, as far as it matters to who makes the board. In files of KiCad 6 and later. */
    get property(): Open<PadProperty> | undefined {
        return this.getWord<Open<PadProperty>>(padFields[12] as Field);
    }
    set property(value: Open<PadProperty> | undefined) {
        this.setField(padFields[12] as Field, value);
    }

    /** The layers of the pad. `*.Cu` means all layers of copper. */
    get layers(): ValueList<string> {
        return this.getValues<string>(padFields[13] as Field);
    }
    set layers(value: Iterable<string>) {
        this.setField(padFields[13] as Field, value);
    }

    /**
     * Whether there is no copper on layers where nothing connects to the pad. In files of KiCad 6 and later.
     *
     * @defaultValue `false`
     */
    get removeUnusedLayers(): boolean {
        return this.getBoolean(padFields[14] as Field);
    }
    set removeUnusedLayers(value: boolean | undefined) {
        this.setField(padFields[14] as Field, value);
    }

    /**
     * Whether the outer layers keep their copper even so. In files of KiCad 6 and later.
     *
     * @defaultValue `false`
     */
    get keepEndLayers(): boolean {
        return this.getBoolean(padFields[15] as Field);
    }
    set keepEndLayers(value: boolean | undefined) {
        this.setField(padFields[15] as Field, value);
    }

    /** The layers with copper that zones connect to. In files of KiCad 7 and later. */
    get zoneLayerConnections(): ValueList<string> {
        return this.getValues<string>(padFields[16] as Field);
    }
    set zoneLayerConnections(value: Iterable<string>) {
        this.setField(padFields[16] as Field, value);
    }

    /** The radius of round corners, as a part of the shorter side. */
    get cornerRadiusRatio(): number | undefined {
        return this.getNumber(padFields[17] as Field);
    }
    set cornerRadiusRatio(value: number | undefined) {
        this.setField(padFields[17] as Field, value);
    }

    /** The size of chamfers, as a part of the shorter side. */
    get chamferRatio(): number | undefined {
        return this.getNumber(padFields[18] as Field);
    }
    set chamferRatio(value: number | undefined) {
        this.setField(padFields[18] as Field, value);
    }

    /** The corners with chamfers. */
    get chamferedCorners(): ValueList<Open<PadCorner>> {
        return this.getValues<Open<PadCorner>>(padFields[19] as Field);
    }
    set chamferedCorners(value: Iterable<Open<PadCorner>>) {
        this.setField(padFields[19] as Field, value);
    }

    /** Missing if nothing is connected. */
    get net(): Net | undefined {
        return this.getStructure<Net>(padFields[20] as Field);
    }
    set net(value: NetInput | undefined) {
        this.setField(padFields[20] as Field, value);
    }

    /** What the pin is called in the schematic. In files of KiCad 6 and later. */
    get pinFunction(): string | undefined {
        return this.getText(padFields[21] as Field);
    }
    set pinFunction(value: string | undefined) {
        this.setField(padFields[21] as Field, value);
    }

    /** The electrical type of the pin in the schematic. In files of KiCad 6 and later. */
    get pinType(): string | undefined {
        return this.getText(padFields[22] as Field);
    }
    set pinType(value: string | undefined) {
        this.setField(padFields[22] as Field, value);
    }

    /** The length of the wire between the pad and the die. In millimetres. */
    get dieLength(): number | undefined {
        return this.getNumber(padFields[23] as Field);
    }
    set dieLength(value: number | undefined) {
        this.setField(padFields[23] as Field, value);
    }

    /** The delay between the pad and the die, in picoseconds. In files of KiCad 10 and later. */
    get dieDelay(): number | undefined {
        return this.getNumber(padFields[24] as Field);
    }
    set dieDelay(value: number | undefined) {
        this.setField(padFields[24] as Field, value);
    }

    /** How far the opening in the solder mask reaches beyond the copper. In millimetres. */
    get solderMaskMargin(): number | undefined {
        return this.getNumber(padFields[25] as Field);
    }
    set solderMaskMargin(value: number | undefined) {
        this.setField(padFields[25] as Field, value);
    }

    /** How far the solder paste reaches beyond the copper. In millimetres. */
    get solderPasteMargin(): number | undefined {
        return this.getNumber(padFields[26] as Field);
    }
    set solderPasteMargin(value: number | undefined) {
        this.setField(padFields[26] as Field, value);
    }

    /** The same as a part of the pad's size; both are added. */
    get solderPasteMarginRatio(): number | undefined {
        return this.getNumber(padFields[27] as Field);
    }
    set solderPasteMarginRatio(value: number | undefined) {
        this.setField(padFields[27] as Field, value);
    }

    /** How far copper of other nets keeps off. In millimetres. */
    get clearance(): number | undefined {
        return this.getNumber(padFields[28] as Field);
    }
    set clearance(value: number | undefined) {
        this.setField(padFields[28] as Field, value);
    }

    /** How zones connect: 0 for not at all, 1 by thermal reliefs, 2 directly, 3 by thermal reliefs if it has a hole. */
    get zoneConnection(): number | undefined {
        return this.getNumber(padFields[29] as Field);
    }
    set zoneConnection(value: number | undefined) {
        this.setField(padFields[29] as Field, value);
    }

    /** How wide the spokes of thermal reliefs are. In millimetres. */
    get thermalBridgeWidth(): number | undefined {
        return this.getNumber(padFields[30] as Field);
    }
    set thermalBridgeWidth(value: number | undefined) {
        this.setField(padFields[30] as Field, value);
    }

    /** The direction of the spokes of thermal reliefs. In degrees. In files of KiCad 7 and later. */
    get thermalBridgeAngle(): number | undefined {
        return this.getNumber(padFields[31] as Field);
    }
    set thermalBridgeAngle(value: number | undefined) {
        this.setField(padFields[31] as Field, value);
    }

    /** The gap between the pad and a zone. In millimetres. */
    get thermalGap(): number | undefined {
        return this.getNumber(padFields[32] as Field);
    }
    set thermalGap(value: number | undefined) {
        this.setField(padFields[32] as Field, value);
    }

    /** Options of custom pads. */
    get options(): PadOptions | undefined {
        return this.getStructure<PadOptions>(padFields[33] as Field);
    }
    set options(value: PadOptionsInput | undefined) {
        this.setField(padFields[33] as Field, value);
    }

    /** What custom pads are made of. */
    get primitives(): PadPrimitives | undefined {
        return this.getStructure<PadPrimitives>(padFields[34] as Field);
    }
    set primitives(value: PadPrimitivesInput | undefined) {
        this.setField(padFields[34] as Field, value);
    }

    /** How its teardrops are made. In files of KiCad 8 and later. */
    get teardrops(): Teardrops | undefined {
        return this.getStructure<Teardrops>(padFields[35] as Field);
    }
    set teardrops(value: TeardropsInput | undefined) {
        this.setField(padFields[35] as Field, value);
    }

    /** Whether solder mask covers the pad. In files of KiCad 9 and later. */
    get tenting(): OuterSides | undefined {
        return this.getStructure<OuterSides>(padFields[36] as Field);
    }
    set tenting(value: OuterSidesInput | undefined) {
        this.setField(padFields[36] as Field, value);
    }

    /** Identifies it in its file, and through all versions of the file. */
    get uuid(): string | undefined {
        return this.getText(padFields[37] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(padFields[37] as Field, value);
    }

    /** What the pad is on other layers than the front. Missing if it is the same on all. In files of KiCad 9 and later. */
    get padstack(): Padstack | undefined {
        return this.getStructure<Padstack>(padFields[38] as Field);
    }
    set padstack(value: PadstackInput | undefined) {
        this.setField(padFields[38] as Field, value);
    }

    override toJSON(): PadData {
        return super.toJSON() as unknown as PadData;
    }
}

const footprintVariantModel = new Model("FootprintVariant", () => FootprintVariant, [
    { name: "name", type: { kind: "text" }, tokens: ["name"] },
    { name: "dnp", type: { kind: "boolean" }, tokens: ["dnp"], flag: "yes_no", optional: true },
    { name: "excludeFromBom", type: { kind: "boolean" }, tokens: ["exclude_from_bom"], flag: "yes_no", optional: true },
    {
        name: "excludeFromPosFiles",
        type: { kind: "boolean" },
        tokens: ["exclude_from_pos_files"],
        flag: "yes_no",
        optional: true,
    },
    { name: "fields", type: { kind: "model", model: () => VariantField }, tokens: ["field"], list: true },
]);
const footprintVariantFields = footprintVariantModel.fields;

/** A plain object that stands for a {@link FootprintVariant}. */
export interface FootprintVariantData extends Unmodelled {
    /** The name of the variant. */
    readonly name: string;
    /** Whether the part is left out. */
    readonly dnp?: boolean | undefined;
    /** Whether the part is left out of bills of materials. */
    readonly excludeFromBom?: boolean | undefined;
    /** Whether the part is left out of files of positions. */
    readonly excludeFromPosFiles?: boolean | undefined;
    /** Fields with other texts. */
    readonly fields?: Iterable<VariantFieldInput> | undefined;
}

/** What can be put where a {@link FootprintVariant} stands. */
export type FootprintVariantInput = FootprintVariant | FootprintVariantData;

/** What is different about a footprint in a variant. What is missing is the same. */
export class FootprintVariant extends ModelObject {
    /** @internal */
    static override readonly model: Model = footprintVariantModel;

    /** The name of the variant. */
    get name(): string {
        return this.getText(footprintVariantFields[0] as Field);
    }
    set name(value: string) {
        this.setField(footprintVariantFields[0] as Field, value);
    }

    /** Whether the part is left out. */
    get dnp(): boolean | undefined {
        return this.getBoolean(footprintVariantFields[1] as Field);
    }
    set dnp(value: boolean | undefined) {
        this.setField(footprintVariantFields[1] as Field, value);
    }

    /** Whether the part is left out of bills of materials. */
    get excludeFromBom(): boolean | undefined {
        return this.getBoolean(footprintVariantFields[2] as Field);
    }
    set excludeFromBom(value: boolean | undefined) {
        this.setField(footprintVariantFields[2] as Field, value);
    }

    /** Whether the part is left out of files of positions. */
    get excludeFromPosFiles(): boolean | undefined {
        return this.getBoolean(footprintVariantFields[3] as Field);
    }
    set excludeFromPosFiles(value: boolean | undefined) {
        this.setField(footprintVariantFields[3] as Field, value);
    }

    /** Fields with other texts. */
    get fields(): ModelList<VariantField, VariantFieldInput> {
        return this.getList<VariantField, VariantFieldInput>(footprintVariantFields[4] as Field);
    }
    set fields(value: Iterable<VariantFieldInput>) {
        this.setField(footprintVariantFields[4] as Field, value);
    }

    override toJSON(): FootprintVariantData {
        return super.toJSON() as unknown as FootprintVariantData;
    }
}

const footprintModelModel = new Model("FootprintModel", () => FootprintModel, [
    { name: "path", type: { kind: "text" }, form: "positional" },
    { name: "hide", type: { kind: "boolean" }, tokens: ["hide"], default: false },
    { name: "opacity", type: { kind: "number" }, tokens: ["opacity"], unit: "ratio", since: 6, optional: true },
    { name: "at", type: { kind: "model", model: () => ModelVector }, tokens: ["at"], until: 5, optional: true },
    { name: "offset", type: { kind: "model", model: () => ModelVector }, tokens: ["offset"], optional: true },
    { name: "scale", type: { kind: "model", model: () => ModelVector }, tokens: ["scale"], optional: true },
    { name: "rotation", type: { kind: "model", model: () => ModelVector }, tokens: ["rotate"], optional: true },
]);
const footprintModelFields = footprintModelModel.fields;

/** A plain object that stands for a {@link FootprintModel}. */
export interface FootprintModelData extends Unmodelled {
    /** The file, such as `${KICAD8_3DMODEL_DIR}/Package_SO.3dshapes/SO-8.step`. */
    readonly path: string;
    /**
     * Whether it is not shown.
     *
     * @defaultValue `false`
     */
    readonly hide?: boolean | undefined;
    /** 0, invisible, to 1. It is 1 when it is missing. In files of KiCad 6 and later. */
    readonly opacity?: number | undefined;
    /** Where it is, in inches. Files up to version 5 have it instead of the offset. In files up to KiCad 5. */
    readonly at?: ModelVectorInput | undefined;
    /** Where it is, in millimetres. */
    readonly offset?: ModelVectorInput | undefined;
    /** By which factors it is enlarged. */
    readonly scale?: ModelVectorInput | undefined;
    /** In degrees. */
    readonly rotation?: ModelVectorInput | undefined;
}

/** What can be put where a {@link FootprintModel} stands. */
export type FootprintModelInput = FootprintModel | FootprintModelData;

/** A three-dimensional model of a part. */
export class FootprintModel extends ModelObject {
    /** @internal */
    static override readonly model: Model = footprintModelModel;

    /** The file, such as `${KICAD8_3DMODEL_DIR}/Package_SO.3dshapes/SO-8.step`. */
    get path(): string {
        return this.getText(footprintModelFields[0] as Field);
    }
    set path(value: string) {
        this.setField(footprintModelFields[0] as Field, value);
    }

    /**
     * Whether it is not shown.
     *
     * @defaultValue `false`
     */
    get hide(): boolean {
        return this.getBoolean(footprintModelFields[1] as Field);
    }
    set hide(value: boolean | undefined) {
        this.setField(footprintModelFields[1] as Field, value);
    }

    /** 0, invisible, to 1. It is 1 when it is missing. In files of KiCad 6 and later. */
    get opacity(): number | undefined {
        return this.getNumber(footprintModelFields[2] as Field);
    }
    set opacity(value: number | undefined) {
        this.setField(footprintModelFields[2] as Field, value);
    }

    /** Where it is, in inches. Files up to version 5 have it instead of the offset. In files up to KiCad 5. */
    get at(): ModelVector | undefined {
        return this.getStructure<ModelVector>(footprintModelFields[3] as Field);
    }
    set at(value: ModelVectorInput | undefined) {
        this.setField(footprintModelFields[3] as Field, value);
    }

    /** Where it is, in millimetres. */
    get offset(): ModelVector | undefined {
        return this.getStructure<ModelVector>(footprintModelFields[4] as Field);
    }
    set offset(value: ModelVectorInput | undefined) {
        this.setField(footprintModelFields[4] as Field, value);
    }

    /** By which factors it is enlarged. */
    get scale(): ModelVector | undefined {
        return this.getStructure<ModelVector>(footprintModelFields[5] as Field);
    }
    set scale(value: ModelVectorInput | undefined) {
        this.setField(footprintModelFields[5] as Field, value);
    }

    /** In degrees. */
    get rotation(): ModelVector | undefined {
        return this.getStructure<ModelVector>(footprintModelFields[6] as Field);
    }
    set rotation(value: ModelVectorInput | undefined) {
        this.setField(footprintModelFields[6] as Field, value);
    }

    override toJSON(): FootprintModelData {
        return super.toJSON() as unknown as FootprintModelData;
    }
}

const schematicLibraryModel = new Model("SchematicLibrary", () => SchematicLibrary, [
    { name: "symbols", type: { kind: "model", model: () => LibrarySymbol }, tokens: ["symbol"], list: true },
]);
const schematicLibraryFields = schematicLibraryModel.fields;

/** A plain object that stands for a {@link SchematicLibrary}. */
export interface SchematicLibraryData extends Unmodelled {
    /** Each with the name of its library: `Device:R`. */
    readonly symbols?: Iterable<LibrarySymbolInput> | undefined;
}

/** What can be put where a {@link SchematicLibrary} stands. */
export type SchematicLibraryInput = SchematicLibrary | SchematicLibraryData;

/** The symbols of libraries that a schematic uses. */
export class SchematicLibrary extends ModelObject {
    /** @internal */
    static override readonly model: Model = schematicLibraryModel;

    /** Each with the name of its library: `Device:R`. */
    get symbols(): ModelList<LibrarySymbol, LibrarySymbolInput> {
        return this.getList<LibrarySymbol, LibrarySymbolInput>(schematicLibraryFields[0] as Field);
    }
    set symbols(value: Iterable<LibrarySymbolInput>) {
        this.setField(schematicLibraryFields[0] as Field, value);
    }

    override toJSON(): SchematicLibraryData {
        return super.toJSON() as unknown as SchematicLibraryData;
    }
}

const busAliasModel = new Model("BusAlias", () => BusAlias, [
    { name: "name", type: { kind: "text" }, form: "positional" },
    { name: "members", type: { kind: "text" }, tokens: ["members"], list: true },
]);
const busAliasFields = busAliasModel.fields;

/** A plain object that stands for a {@link BusAlias}. */
export interface BusAliasData extends Unmodelled {
    /** What stands for the wires. */
    readonly name: string;
    /** The nets and buses. */
    readonly members?: Iterable<string> | undefined;
}

/** What can be put where a {@link BusAlias} stands. */
export type BusAliasInput = BusAlias | BusAliasData;

/** A name for the wires of a bus. */
export class BusAlias extends ModelObject {
    /** @internal */
    static override readonly model: Model = busAliasModel;

    /** What stands for the wires. */
    get name(): string {
        return this.getText(busAliasFields[0] as Field);
    }
    set name(value: string) {
        this.setField(busAliasFields[0] as Field, value);
    }

    /** The nets and buses. */
    get members(): ValueList<string> {
        return this.getValues<string>(busAliasFields[1] as Field);
    }
    set members(value: Iterable<string>) {
        this.setField(busAliasFields[1] as Field, value);
    }

    override toJSON(): BusAliasData {
        return super.toJSON() as unknown as BusAliasData;
    }
}

const schematicArcModel = new Model("SchematicArc", () => SchematicArc, [
    { name: "private", type: { kind: "boolean" }, tokens: ["private"], form: "word", since: 7, default: false },
    { name: "start", type: { kind: "model", model: () => Point }, tokens: ["start"] },
    { name: "mid", type: { kind: "model", model: () => Point }, tokens: ["mid"], optional: true },
    { name: "end", type: { kind: "model", model: () => Point }, tokens: ["end"] },
    { name: "radius", type: { kind: "model", model: () => ArcRadius }, tokens: ["radius"], until: 6, optional: true },
    { name: "stroke", type: { kind: "model", model: () => Stroke }, tokens: ["stroke"], optional: true },
    { name: "fill", type: { kind: "model", model: () => Fill }, tokens: ["fill"], optional: true },
    { name: "uuid", type: { kind: "text" }, tokens: ["uuid"], quoting: "bare_until_7", optional: true },
]);
const schematicArcFields = schematicArcModel.fields;

/** A plain object that stands for a {@link SchematicArc}. */
export interface SchematicArcData extends Unmodelled {
    /**
     * Whether it is seen in the symbol editor only, not in schematics. For shapes of symbols. In files of KiCad 7 and later.
     *
     * @defaultValue `false`
     */
    readonly private?: boolean | undefined;
    /** Where it starts. */
    readonly start: PointInput;
    /** A point of the arc, halfway. Missing in files of early versions 6, which have the radius. */
    readonly mid?: PointInput | undefined;
    /** Where it ends. */
    readonly end: PointInput;
    /** The same arc by its circle, in files of early versions 6. In files up to KiCad 6. */
    readonly radius?: ArcRadiusInput | undefined;
    /** The line that it is drawn with. */
    readonly stroke?: StrokeInput | undefined;
    /** What is inside. */
    readonly fill?: FillInput | undefined;
    /** Missing in symbols of libraries. */
    readonly uuid?: string | undefined;
}

/** What can be put where a {@link SchematicArc} stands. */
export type SchematicArcInput = SchematicArc | SchematicArcData;

/** A part of a circle, from its start over its middle to its end. */
export class SchematicArc extends ModelObject {
    /** @internal */
    static override readonly model: Model = schematicArcModel;

    /**
     * Whether it is seen in the symbol editor only, not in schematics. For shapes of symbols. In files of KiCad 7 and later.
     *
     * @defaultValue `false`
     */
    get private(): boolean {
        return this.getBoolean(schematicArcFields[0] as Field);
    }
    set private(value: boolean | undefined) {
        this.setField(schematicArcFields[0] as Field, value);
    }

    /** Where it starts. */
    get start(): Point {
        return this.getStructure<Point>(schematicArcFields[1] as Field);
    }
    set start(value: PointInput) {
        this.setField(schematicArcFields[1] as Field, value);
    }

    /** A point of the arc, halfway. Missing in files of early versions 6, which have the radius. */
    get mid(): Point | undefined {
        return this.getStructure<Point>(schematicArcFields[2] as Field);
    }
    set mid(value: PointInput | undefined) {
        this.setField(schematicArcFields[2] as Field, value);
    }

    /** Where it ends. */
    get end(): Point {
        return this.getStructure<Point>(schematicArcFields[3] as Field);
    }
    set end(value: PointInput) {
        this.setField(schematicArcFields[3] as Field, value);
    }

    /** The same arc by its circle, in files of early versions 6. In files up to KiCad 6. */
    get radius(): ArcRadius | undefined {
        return this.getStructure<ArcRadius>(schematicArcFields[4] as Field);
    }
    set radius(value: ArcRadiusInput | undefined) {
        this.setField(schematicArcFields[4] as Field, value);
    }

    /** The line that it is drawn with. */
    get stroke(): Stroke | undefined {
        return this.getStructure<Stroke>(schematicArcFields[5] as Field);
    }
    set stroke(value: StrokeInput | undefined) {
        this.setField(schematicArcFields[5] as Field, value);
    }

    /** What is inside. */
    get fill(): Fill | undefined {
        return this.getStructure<Fill>(schematicArcFields[6] as Field);
    }
    set fill(value: FillInput | undefined) {
        this.setField(schematicArcFields[6] as Field, value);
    }

    /** Missing in symbols of libraries. */
    get uuid(): string | undefined {
        return this.getText(schematicArcFields[7] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(schematicArcFields[7] as Field, value);
    }

    override toJSON(): SchematicArcData {
        return super.toJSON() as unknown as SchematicArcData;
    }
}

const schematicBezierModel = new Model("SchematicBezier", () => SchematicBezier, [
    { name: "private", type: { kind: "boolean" }, tokens: ["private"], form: "word", since: 7, default: false },
    { name: "path", type: { kind: "model", model: () => Points }, tokens: ["pts"] },
    { name: "stroke", type: { kind: "model", model: () => Stroke }, tokens: ["stroke"], optional: true },
    { name: "fill", type: { kind: "model", model: () => Fill }, tokens: ["fill"], optional: true },
    { name: "uuid", type: { kind: "text" }, tokens: ["uuid"], quoting: "bare_until_7", optional: true },
]);
const schematicBezierFields = schematicBezierModel.fields;

/** A plain object that stands for a {@link SchematicBezier}. */
export interface SchematicBezierData extends Unmodelled {
    /**
     * Whether it is seen in the symbol editor only, not in schematics. For shapes of symbols. In files of KiCad 7 and later.
     *
     * @defaultValue `false`
     */
    readonly private?: boolean | undefined;
    /** The start, two control points, and the end. */
    readonly path: PointsInput;
    /** The line that it is drawn with. */
    readonly stroke?: StrokeInput | undefined;
    /** What is inside. */
    readonly fill?: FillInput | undefined;
    /** Missing in symbols of libraries. */
    readonly uuid?: string | undefined;
}

/** What can be put where a {@link SchematicBezier} stands. */
export type SchematicBezierInput = SchematicBezier | SchematicBezierData;

/** A cubic Bézier curve. */
export class SchematicBezier extends ModelObject {
    /** @internal */
    static override readonly model: Model = schematicBezierModel;

    /**
     * Whether it is seen in the symbol editor only, not in schematics. For shapes of symbols. In files of KiCad 7 and later.
     *
     * @defaultValue `false`
     */
    get private(): boolean {
        return this.getBoolean(schematicBezierFields[0] as Field);
    }
    set private(value: boolean | undefined) {
        this.setField(schematicBezierFields[0] as Field, value);
    }

    /** The start, two control points, and the end. */
    get path(): Points {
        return this.getStructure<Points>(schematicBezierFields[1] as Field);
    }
    set path(value: PointsInput) {
        this.setField(schematicBezierFields[1] as Field, value);
    }

    /** The line that it is drawn with. */
    get stroke(): Stroke | undefined {
        return this.getStructure<Stroke>(schematicBezierFields[2] as Field);
    }
    set stroke(value: StrokeInput | undefined) {
        this.setField(schematicBezierFields[2] as Field, value);
    }

    /** What is inside. */
    get fill(): Fill | undefined {
        return this.getStructure<Fill>(schematicBezierFields[3] as Field);
    }
    set fill(value: FillInput | undefined) {
        this.setField(schematicBezierFields[3] as Field, value);
    }

    /** Missing in symbols of libraries. */
    get uuid(): string | undefined {
        return this.getText(schematicBezierFields[4] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(schematicBezierFields[4] as Field, value);
    }

    override toJSON(): SchematicBezierData {
        return super.toJSON() as unknown as SchematicBezierData;
    }
}

const schematicCircleModel = new Model("SchematicCircle", () => SchematicCircle, [
    { name: "private", type: { kind: "boolean" }, tokens: ["private"], form: "word", since: 7, default: false },
    { name: "center", type: { kind: "model", model: () => Point }, tokens: ["center"] },
    { name: "radius", type: { kind: "number" }, tokens: ["radius"], unit: "millimetre" },
    { name: "stroke", type: { kind: "model", model: () => Stroke }, tokens: ["stroke"], optional: true },
    { name: "fill", type: { kind: "model", model: () => Fill }, tokens: ["fill"], optional: true },
    { name: "uuid", type: { kind: "text" }, tokens: ["uuid"], quoting: "bare_until_7", optional: true },
]);
const schematicCircleFields = schematicCircleModel.fields;

/** A plain object that stands for a {@link SchematicCircle}. */
export interface SchematicCircleData extends Unmodelled {
    /**
     * Whether it is seen in the symbol editor only, not in schematics. For shapes of symbols. In files of KiCad 7 and later.
     *
     * @defaultValue `false`
     */
    readonly private?: boolean | undefined;
    /** Its middle. */
    readonly center: PointInput;
    /** From its middle to its outline. In millimetres. */
    readonly radius: number;
    /** The line that it is drawn with. */
    readonly stroke?: StrokeInput | undefined;
    /** What is inside. */
    readonly fill?: FillInput | undefined;
    /** Missing in symbols of libraries. */
    readonly uuid?: string | undefined;
}

/** What can be put where a {@link SchematicCircle} stands. */
export type SchematicCircleInput = SchematicCircle | SchematicCircleData;

/** A circle. */
export class SchematicCircle extends ModelObject {
    /** @internal */
    static override readonly model: Model = schematicCircleModel;

    /**
     * Whether it is seen in the symbol editor only, not in schematics. For shapes of symbols. In files of KiCad 7 and later.
     *
     * @defaultValue `false`
     */
    get private(): boolean {
        return this.getBoolean(schematicCircleFields[0] as Field);
    }
    set private(value: boolean | undefined) {
        this.setField(schematicCircleFields[0] as Field, value);
    }

    /** Its middle. */
    get center(): Point {
        return this.getStructure<Point>(schematicCircleFields[1] as Field);
    }
    set center(value: PointInput) {
        this.setField(schematicCircleFields[1] as Field, value);
    }

    /** From its middle to its outline. In millimetres. */
    get radius(): number {
        return this.getNumber(schematicCircleFields[2] as Field);
    }
    set radius(value: number) {
        this.setField(schematicCircleFields[2] as Field, value);
    }

    /** The line that it is drawn with. */
    get stroke(): Stroke | undefined {
        return this.getStructure<Stroke>(schematicCircleFields[3] as Field);
    }
    set stroke(value: StrokeInput | undefined) {
        this.setField(schematicCircleFields[3] as Field, value);
    }

    /** What is inside. */
    get fill(): Fill | undefined {
        return this.getStructure<Fill>(schematicCircleFields[4] as Field);
    }
    set fill(value: FillInput | undefined) {
        this.setField(schematicCircleFields[4] as Field, value);
    }

    /** Missing in symbols of libraries. */
    get uuid(): string | undefined {
        return this.getText(schematicCircleFields[5] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(schematicCircleFields[5] as Field, value);
    }

    override toJSON(): SchematicCircleData {
        return super.toJSON() as unknown as SchematicCircleData;
    }
}

const schematicPolylineModel = new Model("SchematicPolyline", () => SchematicPolyline, [
    { name: "private", type: { kind: "boolean" }, tokens: ["private"], form: "word", since: 7, default: false },
    { name: "path", type: { kind: "model", model: () => Points }, tokens: ["pts"] },
    { name: "stroke", type: { kind: "model", model: () => Stroke }, tokens: ["stroke"], optional: true },
    { name: "fill", type: { kind: "model", model: () => Fill }, tokens: ["fill"], optional: true },
    { name: "uuid", type: { kind: "text" }, tokens: ["uuid"], quoting: "bare_until_7", optional: true },
]);
const schematicPolylineFields = schematicPolylineModel.fields;

/** A plain object that stands for a {@link SchematicPolyline}. */
export interface SchematicPolylineData extends Unmodelled {
    /**
     * Whether it is seen in the symbol editor only, not in schematics. For shapes of symbols. In files of KiCad 7 and later.
     *
     * @defaultValue `false`
     */
    readonly private?: boolean | undefined;
    /** The corners. The last one is the first one again where the line is closed. */
    readonly path: PointsInput;
    /** The line that it is drawn with. */
    readonly stroke?: StrokeInput | undefined;
    /** What is inside. */
    readonly fill?: FillInput | undefined;
    /** Missing in symbols of libraries. */
    readonly uuid?: string | undefined;
}

/** What can be put where a {@link SchematicPolyline} stands. */
export type SchematicPolylineInput = SchematicPolyline | SchematicPolylineData;

/** Straight lines from point to point. */
export class SchematicPolyline extends ModelObject {
    /** @internal */
    static override readonly model: Model = schematicPolylineModel;

    /**
     * Whether it is seen in the symbol editor only, not in schematics. For shapes of symbols. In files of KiCad 7 and later.
     *
     * @defaultValue `false`
     */
    get private(): boolean {
        return this.getBoolean(schematicPolylineFields[0] as Field);
    }
    set private(value: boolean | undefined) {
        this.setField(schematicPolylineFields[0] as Field, value);
    }

    /** The corners. The last one is the first one again where the line is closed. */
    get path(): Points {
        return this.getStructure<Points>(schematicPolylineFields[1] as Field);
    }
    set path(value: PointsInput) {
        this.setField(schematicPolylineFields[1] as Field, value);
    }

    /** The line that it is drawn with. */
    get stroke(): Stroke | undefined {
        return this.getStructure<Stroke>(schematicPolylineFields[2] as Field);
    }
    set stroke(value: StrokeInput | undefined) {
        this.setField(schematicPolylineFields[2] as Field, value);
    }

    /** What is inside. */
    get fill(): Fill | undefined {
        return this.getStructure<Fill>(schematicPolylineFields[3] as Field);
    }
    set fill(value: FillInput | undefined) {
        this.setField(schematicPolylineFields[3] as Field, value);
    }

    /** Missing in symbols of libraries. */
    get uuid(): string | undefined {
        return this.getText(schematicPolylineFields[4] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(schematicPolylineFields[4] as Field, value);
    }

    override toJSON(): SchematicPolylineData {
        return super.toJSON() as unknown as SchematicPolylineData;
    }
}

const schematicRectangleModel = new Model("SchematicRectangle", () => SchematicRectangle, [
    { name: "private", type: { kind: "boolean" }, tokens: ["private"], form: "word", since: 7, default: false },
    { name: "start", type: { kind: "model", model: () => Point }, tokens: ["start"] },
    { name: "end", type: { kind: "model", model: () => Point }, tokens: ["end"] },
    { name: "radius", type: { kind: "number" }, tokens: ["radius"], unit: "millimetre", since: 10, optional: true },
    { name: "stroke", type: { kind: "model", model: () => Stroke }, tokens: ["stroke"], optional: true },
    { name: "fill", type: { kind: "model", model: () => Fill }, tokens: ["fill"], optional: true },
    { name: "uuid", type: { kind: "text" }, tokens: ["uuid"], quoting: "bare_until_7", optional: true },
]);
const schematicRectangleFields = schematicRectangleModel.fields;

/** A plain object that stands for a {@link SchematicRectangle}. */
export interface SchematicRectangleData extends Unmodelled {
    /**
     * Whether it is seen in the symbol editor only, not in schematics. For shapes of symbols. In files of KiCad 7 and later.
     *
     * @defaultValue `false`
     */
    readonly private?: boolean | undefined;
    /** A corner. */
    readonly start: PointInput;
    /** The corner across. */
    readonly end: PointInput;
    /** The radius of its corners; they are sharp when it is missing. In millimetres. In files of KiCad 10 and later. */
    readonly radius?: number | undefined;
    /** The line that it is drawn with. */
    readonly stroke?: StrokeInput | undefined;
    /** What is inside. */
    readonly fill?: FillInput | undefined;
    /** Missing in symbols of libraries. */
    readonly uuid?: string | undefined;
}

/** What can be put where a {@link SchematicRectangle} stands. */
export type SchematicRectangleInput = SchematicRectangle | SchematicRectangleData;

/** A rectangle. */
export class SchematicRectangle extends ModelObject {
    /** @internal */
    static override readonly model: Model = schematicRectangleModel;

    /**
     * Whether it is seen in the symbol editor only, not in schematics. For shapes of symbols. In files of KiCad 7 and later.
     *
     * @defaultValue `false`
     */
    get private(): boolean {
        return this.getBoolean(schematicRectangleFields[0] as Field);
    }
    set private(value: boolean | undefined) {
        this.setField(schematicRectangleFields[0] as Field, value);
    }

    /** A corner. */
    get start(): Point {
        return this.getStructure<Point>(schematicRectangleFields[1] as Field);
    }
    set start(value: PointInput) {
        this.setField(schematicRectangleFields[1] as Field, value);
    }

    /** The corner across. */
    get end(): Point {
        return this.getStructure<Point>(schematicRectangleFields[2] as Field);
    }
    set end(value: PointInput) {
        this.setField(schematicRectangleFields[2] as Field, value);
    }

    /** The radius of its corners; they are sharp when it is missing. In millimetres. In files of KiCad 10 and later. */
    get radius(): number | undefined {
        return this.getNumber(schematicRectangleFields[3] as Field);
    }
    set radius(value: number | undefined) {
        this.setField(schematicRectangleFields[3] as Field, value);
    }

    /** The line that it is drawn with. */
    get stroke(): Stroke | undefined {
        return this.getStructure<Stroke>(schematicRectangleFields[4] as Field);
    }
    set stroke(value: StrokeInput | undefined) {
        this.setField(schematicRectangleFields[4] as Field, value);
    }

    /** What is inside. */
    get fill(): Fill | undefined {
        return this.getStructure<Fill>(schematicRectangleFields[5] as Field);
    }
    set fill(value: FillInput | undefined) {
        this.setField(schematicRectangleFields[5] as Field, value);
    }

    /** Missing in symbols of libraries. */
    get uuid(): string | undefined {
        return this.getText(schematicRectangleFields[6] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(schematicRectangleFields[6] as Field, value);
    }

    override toJSON(): SchematicRectangleData {
        return super.toJSON() as unknown as SchematicRectangleData;
    }
}

const schematicTextModel = new Model("SchematicText", () => SchematicText, [
    { name: "text", type: { kind: "text" }, form: "positional" },
    {
        name: "excludeFromSim",
        type: { kind: "boolean" },
        tokens: ["exclude_from_sim"],
        flag: "yes_no",
        since: 8,
        default: false,
    },
    { name: "at", type: { kind: "model", model: () => Position }, tokens: ["at"] },
    { name: "effects", type: { kind: "model", model: () => Effects }, tokens: ["effects"], optional: true },
    { name: "uuid", type: { kind: "text" }, tokens: ["uuid"], quoting: "bare_until_7", optional: true },
]);
const schematicTextFields = schematicTextModel.fields;

/** A plain object that stands for a {@link SchematicText}. */
export interface SchematicTextData extends Unmodelled {
    /** What is written. */
    readonly text: string;
    /**
     * Whether simulations ignore it: it is no directive for them. In files of KiCad 8 and later.
     *
     * @defaultValue `false`
     */
    readonly excludeFromSim?: boolean | undefined;
    /** Where it is. */
    readonly at: PositionInput;
    /** How the text looks. */
    readonly effects?: EffectsInput | undefined;
    /** What identifies it in its file. */
    readonly uuid?: string | undefined;
}

/** What can be put where a {@link SchematicText} stands. */
export type SchematicTextInput = SchematicText | SchematicTextData;

/** A text of a schematic. */
export class SchematicText extends ModelObject {
    /** @internal */
    static override readonly model: Model = schematicTextModel;

    /** What is written. */
    get text(): string {
        return this.getText(schematicTextFields[0] as Field);
    }
    set text(value: string) {
        this.setField(schematicTextFields[0] as Field, value);
    }

    /**
     * Whether simulations ignore it: it is no directive for them. In files of KiCad 8 and later.
     *
     * @defaultValue `false`
     */
    get excludeFromSim(): boolean {
        return this.getBoolean(schematicTextFields[1] as Field);
    }
    set excludeFromSim(value: boolean | undefined) {
        this.setField(schematicTextFields[1] as Field, value);
    }

    /** Where it is. */
    get at(): Position {
        return this.getStructure<Position>(schematicTextFields[2] as Field);
    }
    set at(value: PositionInput) {
        this.setField(schematicTextFields[2] as Field, value);
    }

    /** How the text looks. */
    get effects(): Effects | undefined {
        return this.getStructure<Effects>(schematicTextFields[3] as Field);
    }
    set effects(value: EffectsInput | undefined) {
        this.setField(schematicTextFields[3] as Field, value);
    }

    /** What identifies it in its file. */
    get uuid(): string | undefined {
        return this.getText(schematicTextFields[4] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(schematicTextFields[4] as Field, value);
    }

    override toJSON(): SchematicTextData {
        return super.toJSON() as unknown as SchematicTextData;
    }
}

const schematicTextBoxModel = new Model("SchematicTextBox", () => SchematicTextBox, [
    { name: "private", type: { kind: "boolean" }, tokens: ["private"], form: "word", since: 7, default: false },
    { name: "text", type: { kind: "text" }, form: "positional" },
    {
        name: "excludeFromSim",
        type: { kind: "boolean" },
        tokens: ["exclude_from_sim"],
        flag: "yes_no",
        since: 8,
        default: false,
    },
    { name: "at", type: { kind: "model", model: () => Position }, tokens: ["at"] },
    { name: "size", type: { kind: "model", model: () => Size }, tokens: ["size"] },
    { name: "margins", type: { kind: "model", model: () => Margins }, tokens: ["margins"], since: 9, optional: true },
    { name: "stroke", type: { kind: "model", model: () => Stroke }, tokens: ["stroke"], optional: true },
    { name: "fill", type: { kind: "model", model: () => Fill }, tokens: ["fill"], optional: true },
    { name: "effects", type: { kind: "model", model: () => Effects }, tokens: ["effects"], optional: true },
    { name: "uuid", type: { kind: "text" }, tokens: ["uuid"], quoting: "bare_until_7", optional: true },
]);
const schematicTextBoxFields = schematicTextBoxModel.fields;

/** A plain object that stands for a {@link SchematicTextBox}. */
export interface SchematicTextBoxData extends Unmodelled {
    /**
     * Whether it is seen in the symbol editor only, not in schematics. For texts of symbols. In files of KiCad 7 and later.
     *
     * @defaultValue `false`
     */
    readonly private?: boolean | undefined;
    /** What is written. */
    readonly text: string;
    /**
     * Whether simulations ignore it: it is no directive for them. For texts of schematics. In files of KiCad 8 and later.
     *
     * @defaultValue `false`
     */
    readonly excludeFromSim?: boolean | undefined;
    /** The corner that the size counts from. */
    readonly at: PositionInput;
    /** How wide and high it is. */
    readonly size: SizeInput;
    /** Missing where the letters decide how far they keep from the edges. In files of KiCad 9 and later. */
    readonly margins?: MarginsInput | undefined;
    /** The line that it is drawn with. */
    readonly stroke?: StrokeInput | undefined;
    /** What is inside. */
    readonly fill?: FillInput | undefined;
    /** How the text looks. */
    readonly effects?: EffectsInput | undefined;
    /** Missing in symbols of libraries. */
    readonly uuid?: string | undefined;
}

/** What can be put where a {@link SchematicTextBox} stands. */
export type SchematicTextBoxInput = SchematicTextBox | SchematicTextBoxData;

/** A text in a box, which its lines fill. */
export class SchematicTextBox extends ModelObject {
    /** @internal */
    static override readonly model: Model = schematicTextBoxModel;

    /**
     * Whether it is seen in the symbol editor only, not in schematics. For texts of symbols. In files of KiCad 7 and later.
     *
     * @defaultValue `false`
     */
    get private(): boolean {
        return this.getBoolean(schematicTextBoxFields[0] as Field);
    }
    set private(value: boolean | undefined) {
        this.setField(schematicTextBoxFields[0] as Field, value);
    }

    /** What is written. */
    get text(): string {
        return this.getText(schematicTextBoxFields[1] as Field);
    }
    set text(value: string) {
        this.setField(schematicTextBoxFields[1] as Field, value);
    }

    /**
     * Whether simulations ignore it: it is no directive for them. For texts of schematics. In files of KiCad 8 and later.
     *
     * @defaultValue `false`
     */
    get excludeFromSim(): boolean {
        return this.getBoolean(schematicTextBoxFields[2] as Field);
    }
    set excludeFromSim(value: boolean | undefined) {
        this.setField(schematicTextBoxFields[2] as Field, value);
    }

    /** The corner that the size counts from. */
    get at(): Position {
        return this.getStructure<Position>(schematicTextBoxFields[3] as Field);
    }
    set at(value: PositionInput) {
        this.setField(schematicTextBoxFields[3] as Field, value);
    }

    /** How wide and high it is. */
    get size(): Size {
        return this.getStructure<Size>(schematicTextBoxFields[4] as Field);
    }
    set size(value: SizeInput) {
        this.setField(schematicTextBoxFields[4] as Field, value);
    }

    /** Missing where the letters decide how far they keep from the edges. In files of KiCad 9 and later. */
    get margins(): Margins | undefined {
        return this.getStructure<Margins>(schematicTextBoxFields[5] as Field);
    }
    set margins(value: MarginsInput | undefined) {
        this.setField(schematicTextBoxFields[5] as Field, value);
    }

    /** The line that it is drawn with. */
    get stroke(): Stroke | undefined {
        return this.getStructure<Stroke>(schematicTextBoxFields[6] as Field);
    }
    set stroke(value: StrokeInput | undefined) {
        this.setField(schematicTextBoxFields[6] as Field, value);
    }

    /** What is inside. */
    get fill(): Fill | undefined {
        return this.getStructure<Fill>(schematicTextBoxFields[7] as Field);
    }
    set fill(value: FillInput | undefined) {
        this.setField(schematicTextBoxFields[7] as Field, value);
    }

    /** How the text looks. */
    get effects(): Effects | undefined {
        return this.getStructure<Effects>(schematicTextBoxFields[8] as Field);
    }
    set effects(value: EffectsInput | undefined) {
        this.setField(schematicTextBoxFields[8] as Field, value);
    }

    /** Missing in symbols of libraries. */
    get uuid(): string | undefined {
        return this.getText(schematicTextBoxFields[9] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(schematicTextBoxFields[9] as Field, value);
    }

    override toJSON(): SchematicTextBoxData {
        return super.toJSON() as unknown as SchematicTextBoxData;
    }
}

const junctionModel = new Model("Junction", () => Junction, [
    { name: "at", type: { kind: "model", model: () => Point }, tokens: ["at"] },
    { name: "diameter", type: { kind: "number" }, tokens: ["diameter"], unit: "millimetre", optional: true },
    { name: "color", type: { kind: "model", model: () => Color }, tokens: ["color"], optional: true },
    { name: "uuid", type: { kind: "text" }, tokens: ["uuid"], quoting: "bare_until_7", optional: true },
]);
const junctionFields = junctionModel.fields;

/** A plain object that stands for a {@link Junction}. */
export interface JunctionData extends Unmodelled {
    /** Where it is. */
    readonly at: PointInput;
    /** Zero means the usual one. In millimetres. */
    readonly diameter?: number | undefined;
    /** Its colour; the usual one when it is missing. */
    readonly color?: ColorInput | undefined;
    /** What identifies it in its file. */
    readonly uuid?: string | undefined;
}

/** What can be put where a {@link Junction} stands. */
export type JunctionInput = Junction | JunctionData;

/** A dot where wires that cross are connected. */
export class Junction extends ModelObject {
    /** @internal */
    static override readonly model: Model = junctionModel;

    /** Where it is. */
    get at(): Point {
        return this.getStructure<Point>(junctionFields[0] as Field);
    }
    set at(value: PointInput) {
        this.setField(junctionFields[0] as Field, value);
    }

    /** Zero means the usual one. In millimetres. */
    get diameter(): number | undefined {
        return this.getNumber(junctionFields[1] as Field);
    }
    set diameter(value: number | undefined) {
        this.setField(junctionFields[1] as Field, value);
    }

    /** Its colour; the usual one when it is missing. */
    get color(): Color | undefined {
        return this.getStructure<Color>(junctionFields[2] as Field);
    }
    set color(value: ColorInput | undefined) {
        this.setField(junctionFields[2] as Field, value);
    }

    /** What identifies it in its file. */
    get uuid(): string | undefined {
        return this.getText(junctionFields[3] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(junctionFields[3] as Field, value);
    }

    override toJSON(): JunctionData {
        return super.toJSON() as unknown as JunctionData;
    }
}

const noConnectModel = new Model("NoConnect", () => NoConnect, [
    { name: "at", type: { kind: "model", model: () => Point }, tokens: ["at"] },
    { name: "uuid", type: { kind: "text" }, tokens: ["uuid"], quoting: "bare_until_7", optional: true },
]);
const noConnectFields = noConnectModel.fields;

/** A plain object that stands for a {@link NoConnect}. */
export interface NoConnectData extends Unmodelled {
    /** Where it is. */
    readonly at: PointInput;
    /** What identifies it in its file. */
    readonly uuid?: string | undefined;
}

/** What can be put where a {@link NoConnect} stands. */
export type NoConnectInput = NoConnect | NoConnectData;

/** A cross at a pin that is left open on purpose. */
export class NoConnect extends ModelObject {
    /** @internal */
    static override readonly model: Model = noConnectModel;

    /** Where it is. */
    get at(): Point {
        return this.getStructure<Point>(noConnectFields[0] as Field);
    }
    set at(value: PointInput) {
        this.setField(noConnectFields[0] as Field, value);
    }

    /** What identifies it in its file. */
    get uuid(): string | undefined {
        return this.getText(noConnectFields[1] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(noConnectFields[1] as Field, value);
    }

    override toJSON(): NoConnectData {
        return super.toJSON() as unknown as NoConnectData;
    }
}

const busEntryModel = new Model("BusEntry", () => BusEntry, [
    { name: "at", type: { kind: "model", model: () => Point }, tokens: ["at"] },
    { name: "size", type: { kind: "model", model: () => Size }, tokens: ["size"] },
    { name: "stroke", type: { kind: "model", model: () => Stroke }, tokens: ["stroke"], optional: true },
    { name: "uuid", type: { kind: "text" }, tokens: ["uuid"], quoting: "bare_until_7", optional: true },
]);
const busEntryFields = busEntryModel.fields;

/** A plain object that stands for a {@link BusEntry}. */
export interface BusEntryData extends Unmodelled {
    /** Where it is. */
    readonly at: PointInput;
    /** How far its other end is to the right and downwards; less than zero for the other way. */
    readonly size: SizeInput;
    /** The line that it is drawn with. */
    readonly stroke?: StrokeInput | undefined;
    /** What identifies it in its file. */
    readonly uuid?: string | undefined;
}

/** What can be put where a {@link BusEntry} stands. */
export type BusEntryInput = BusEntry | BusEntryData;

/** A slanted line where a wire leaves a bus. */
export class BusEntry extends ModelObject {
    /** @internal */
    static override readonly model: Model = busEntryModel;

    /** Where it is. */
    get at(): Point {
        return this.getStructure<Point>(busEntryFields[0] as Field);
    }
    set at(value: PointInput) {
        this.setField(busEntryFields[0] as Field, value);
    }

    /** How far its other end is to the right and downwards; less than zero for the other way. */
    get size(): Size {
        return this.getStructure<Size>(busEntryFields[1] as Field);
    }
    set size(value: SizeInput) {
        this.setField(busEntryFields[1] as Field, value);
    }

    /** The line that it is drawn with. */
    get stroke(): Stroke | undefined {
        return this.getStructure<Stroke>(busEntryFields[2] as Field);
    }
    set stroke(value: StrokeInput | undefined) {
        this.setField(busEntryFields[2] as Field, value);
    }

    /** What identifies it in its file. */
    get uuid(): string | undefined {
        return this.getText(busEntryFields[3] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(busEntryFields[3] as Field, value);
    }

    override toJSON(): BusEntryData {
        return super.toJSON() as unknown as BusEntryData;
    }
}

const wireModel = new Model("Wire", () => Wire, [
    { name: "path", type: { kind: "model", model: () => Points }, tokens: ["pts"] },
    { name: "stroke", type: { kind: "model", model: () => Stroke }, tokens: ["stroke"], optional: true },
    { name: "uuid", type: { kind: "text" }, tokens: ["uuid"], quoting: "bare_until_7", optional: true },
]);
const wireFields = wireModel.fields;

/** A plain object that stands for a {@link Wire}. */
export interface WireData extends Unmodelled {
    /** Its two ends. */
    readonly path: PointsInput;
    /** The line that it is drawn with. */
    readonly stroke?: StrokeInput | undefined;
    /** What identifies it in its file. */
    readonly uuid?: string | undefined;
}

/** What can be put where a {@link Wire} stands. */
export type WireInput = Wire | WireData;

/** A line that connects. */
export class Wire extends ModelObject {
    /** @internal */
    static override readonly model: Model = wireModel;

    /** Its two ends. */
    get path(): Points {
        return this.getStructure<Points>(wireFields[0] as Field);
    }
    set path(value: PointsInput) {
        this.setField(wireFields[0] as Field, value);
    }

    /** The line that it is drawn with. */
    get stroke(): Stroke | undefined {
        return this.getStructure<Stroke>(wireFields[1] as Field);
    }
    set stroke(value: StrokeInput | undefined) {
        this.setField(wireFields[1] as Field, value);
    }

    /** What identifies it in its file. */
    get uuid(): string | undefined {
        return this.getText(wireFields[2] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(wireFields[2] as Field, value);
    }

    override toJSON(): WireData {
        return super.toJSON() as unknown as WireData;
    }
}

const busModel = new Model("Bus", () => Bus, [
    { name: "path", type: { kind: "model", model: () => Points }, tokens: ["pts"] },
    { name: "stroke", type: { kind: "model", model: () => Stroke }, tokens: ["stroke"], optional: true },
    { name: "uuid", type: { kind: "text" }, tokens: ["uuid"], quoting: "bare_until_7", optional: true },
]);
const busFields = busModel.fields;

/** A plain object that stands for a {@link Bus}. */
export interface BusData extends Unmodelled {
    /** Its two ends. */
    readonly path: PointsInput;
    /** The line that it is drawn with. */
    readonly stroke?: StrokeInput | undefined;
    /** What identifies it in its file. */
    readonly uuid?: string | undefined;
}

/** What can be put where a {@link Bus} stands. */
export type BusInput = Bus | BusData;

/** A line that stands for several wires. */
export class Bus extends ModelObject {
    /** @internal */
    static override readonly model: Model = busModel;

    /** Its two ends. */
    get path(): Points {
        return this.getStructure<Points>(busFields[0] as Field);
    }
    set path(value: PointsInput) {
        this.setField(busFields[0] as Field, value);
    }

    /** The line that it is drawn with. */
    get stroke(): Stroke | undefined {
        return this.getStructure<Stroke>(busFields[1] as Field);
    }
    set stroke(value: StrokeInput | undefined) {
        this.setField(busFields[1] as Field, value);
    }

    /** What identifies it in its file. */
    get uuid(): string | undefined {
        return this.getText(busFields[2] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(busFields[2] as Field, value);
    }

    override toJSON(): BusData {
        return super.toJSON() as unknown as BusData;
    }
}

const schematicImageModel = new Model("SchematicImage", () => SchematicImage, [
    { name: "at", type: { kind: "model", model: () => Point }, tokens: ["at"] },
    { name: "scale", type: { kind: "number" }, tokens: ["scale"], unit: "ratio", optional: true },
    { name: "uuid", type: { kind: "text" }, tokens: ["uuid"], quoting: "bare_until_7", optional: true },
    { name: "data", type: { kind: "bytes" }, tokens: ["data"], codec: "base64" },
]);
const schematicImageFields = schematicImageModel.fields;

/** A plain object that stands for a {@link SchematicImage}. */
export interface SchematicImageData extends Unmodelled {
    /** Where its middle is. */
    readonly at: PointInput;
    /** 1 is its size by its resolution, of 300 pixels an inch up to version 7. */
    readonly scale?: number | undefined;
    /** What identifies it in its file. */
    readonly uuid?: string | undefined;
    /** The picture's file, such as a PNG. A text in its place is base64: so it is in JSON. */
    readonly data: Uint8Array | string;
}

/** What can be put where a {@link SchematicImage} stands. */
export type SchematicImageInput = SchematicImage | SchematicImageData;

/** A picture in a schematic. */
export class SchematicImage extends ModelObject {
    /** @internal */
    static override readonly model: Model = schematicImageModel;

    /** Where its middle is. */
    get at(): Point {
        return this.getStructure<Point>(schematicImageFields[0] as Field);
    }
    set at(value: PointInput) {
        this.setField(schematicImageFields[0] as Field, value);
    }

    /** 1 is its size by its resolution, of 300 pixels an inch up to version 7. */
    get scale(): number | undefined {
        return this.getNumber(schematicImageFields[1] as Field);
    }
    set scale(value: number | undefined) {
        this.setField(schematicImageFields[1] as Field, value);
    }

    /** What identifies it in its file. */
    get uuid(): string | undefined {
        return this.getText(schematicImageFields[2] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(schematicImageFields[2] as Field, value);
    }

    /** The picture's file, such as a PNG. A text in its place is base64: so it is in JSON. */
    get data(): Uint8Array {
        return this.getBytes(schematicImageFields[3] as Field);
    }
    set data(value: Uint8Array | string) {
        this.setField(schematicImageFields[3] as Field, value);
    }

    override toJSON(): SchematicImageData {
        return super.toJSON() as unknown as SchematicImageData;
    }
}

const schematicTableModel = new Model("SchematicTable", () => SchematicTable, [
    { name: "columnCount", type: { kind: "integer" }, tokens: ["column_count"] },
    { name: "border", type: { kind: "model", model: () => TableBorder }, tokens: ["border"], optional: true },
    {
        name: "separators",
        type: { kind: "model", model: () => TableSeparators },
        tokens: ["separators"],
        optional: true,
    },
    { name: "columnWidths", type: { kind: "number" }, tokens: ["column_widths"], unit: "millimetre", list: true },
    { name: "rowHeights", type: { kind: "number" }, tokens: ["row_heights"], unit: "millimetre", list: true },
    { name: "uuid", type: { kind: "text" }, tokens: ["uuid"], since: 10, optional: true },
    { name: "cells", type: { kind: "model", model: () => SchematicTableCells }, tokens: ["cells"], optional: true },
]);
const schematicTableFields = schematicTableModel.fields;

/** A plain object that stands for a {@link SchematicTable}. */
export interface SchematicTableData extends Unmodelled {
    /** How many columns there are. */
    readonly columnCount: number;
    /** The lines around it. */
    readonly border?: TableBorderInput | undefined;
    /** The lines between its cells. */
    readonly separators?: TableSeparatorsInput | undefined;
    /** From the left to the right. In millimetres. */
    readonly columnWidths?: Iterable<number> | undefined;
    /** From the top down. In millimetres. */
    readonly rowHeights?: Iterable<number> | undefined;
    /** What identifies it in its file. In files of KiCad 10 and later. */
    readonly uuid?: string | undefined;
    /** Its cells. */
    readonly cells?: SchematicTableCellsInput | undefined;
}

/** What can be put where a {@link SchematicTable} stands. */
export type SchematicTableInput = SchematicTable | SchematicTableData;

/** A table in a schematic. */
export class SchematicTable extends ModelObject {
    /** @internal */
    static override readonly model: Model = schematicTableModel;

    /** How many columns there are. */
    get columnCount(): number {
        return this.getNumber(schematicTableFields[0] as Field);
    }
    set columnCount(value: number) {
        this.setField(schematicTableFields[0] as Field, value);
    }

    /** The lines around it. */
    get border(): TableBorder | undefined {
        return this.getStructure<TableBorder>(schematicTableFields[1] as Field);
    }
    set border(value: TableBorderInput | undefined) {
        this.setField(schematicTableFields[1] as Field, value);
    }

    /** The lines between its cells. */
    get separators(): TableSeparators | undefined {
        return this.getStructure<TableSeparators>(schematicTableFields[2] as Field);
    }
    set separators(value: TableSeparatorsInput | undefined) {
        this.setField(schematicTableFields[2] as Field, value);
    }

    /** From the left to the right. In millimetres. */
    get columnWidths(): ValueList<number> {
        return this.getValues<number>(schematicTableFields[3] as Field);
    }
    set columnWidths(value: Iterable<number>) {
        this.setField(schematicTableFields[3] as Field, value);
    }

    /** From the top down. In millimetres. */
    get rowHeights(): ValueList<number> {
        return this.getValues<number>(schematicTableFields[4] as Field);
    }
    set rowHeights(value: Iterable<number>) {
        this.setField(schematicTableFields[4] as Field, value);
    }

    /** What identifies it in its file. In files of KiCad 10 and later. */
    get uuid(): string | undefined {
        return this.getText(schematicTableFields[5] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(schematicTableFields[5] as Field, value);
    }

    /** Its cells. */
    get cells(): SchematicTableCells | undefined {
        return this.getStructure<SchematicTableCells>(schematicTableFields[6] as Field);
    }
    set cells(value: SchematicTableCellsInput | undefined) {
        this.setField(schematicTableFields[6] as Field, value);
    }

    override toJSON(): SchematicTableData {
        return super.toJSON() as unknown as SchematicTableData;
    }
}

const labelModel = new Model("Label", () => Label, [
    { name: "text", type: { kind: "text" }, form: "positional" },
    { name: "at", type: { kind: "model", model: () => Position }, tokens: ["at"] },
    {
        name: "fieldsAutoplaced",
        type: { kind: "boolean" },
        tokens: ["fields_autoplaced"],
        flag: "parenthesized_until_7",
        default: false,
    },
    { name: "effects", type: { kind: "model", model: () => Effects }, tokens: ["effects"], optional: true },
    { name: "uuid", type: { kind: "text" }, tokens: ["uuid"], quoting: "bare_until_7", optional: true },
    { name: "properties", type: { kind: "model", model: () => SchematicProperty }, tokens: ["property"], list: true },
]);
const labelFields = labelModel.fields;

/** A plain object that stands for a {@link Label}. */
export interface LabelData extends Unmodelled {
    /** The name of the net, or of a bus. */
    readonly text: string;
    /** Where it is. */
    readonly at: PositionInput;
    /**
     * Whether KiCad has arranged its fields.
     *
     * @defaultValue `false`
     */
    readonly fieldsAutoplaced?: boolean | undefined;
    /** How its text looks. */
    readonly effects?: EffectsInput | undefined;
    /** What identifies it in its file. */
    readonly uuid?: string | undefined;
    /** Its fields. */
    readonly properties?: Iterable<SchematicPropertyInput> | undefined;
}

/** What can be put where a {@link Label} stands. */
export type LabelInput = Label | LabelData;

/** A label that names a net within its sheet. */
export class Label extends ModelObject {
    /** @internal */
    static override readonly model: Model = labelModel;

    /** The name of the net, or of a bus. */
    get text(): string {
        return this.getText(labelFields[0] as Field);
    }
    set text(value: string) {
        this.setField(labelFields[0] as Field, value);
    }

    /** Where it is. */
    get at(): Position {
        return this.getStructure<Position>(labelFields[1] as Field);
    }
    set at(value: PositionInput) {
        this.setField(labelFields[1] as Field, value);
    }

    /**
     * Whether KiCad has arranged its fields.
     *
     * @defaultValue `false`
     */
    get fieldsAutoplaced(): boolean {
        return this.getBoolean(labelFields[2] as Field);
    }
    set fieldsAutoplaced(value: boolean | undefined) {
        this.setField(labelFields[2] as Field, value);
    }

    /** How its text looks. */
    get effects(): Effects | undefined {
        return this.getStructure<Effects>(labelFields[3] as Field);
    }
    set effects(value: EffectsInput | undefined) {
        this.setField(labelFields[3] as Field, value);
    }

    /** What identifies it in its file. */
    get uuid(): string | undefined {
        return this.getText(labelFields[4] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(labelFields[4] as Field, value);
    }

    /** Its fields. */
    get properties(): ModelList<SchematicProperty, SchematicPropertyInput> {
        return this.getList<SchematicProperty, SchematicPropertyInput>(labelFields[5] as Field);
    }
    set properties(value: Iterable<SchematicPropertyInput>) {
        this.setField(labelFields[5] as Field, value);
    }

    override toJSON(): LabelData {
        return super.toJSON() as unknown as LabelData;
    }
}

const globalLabelModel = new Model("GlobalLabel", () => GlobalLabel, [
    { name: "text", type: { kind: "text" }, form: "positional" },
    { name: "shape", type: { kind: "enum", name: "LabelShape", words: LabelShape }, tokens: ["shape"], optional: true },
    { name: "at", type: { kind: "model", model: () => Position }, tokens: ["at"] },
    {
        name: "fieldsAutoplaced",
        type: { kind: "boolean" },
        tokens: ["fields_autoplaced"],
        flag: "parenthesized_until_7",
        default: false,
    },
    { name: "effects", type: { kind: "model", model: () => Effects }, tokens: ["effects"], optional: true },
    { name: "uuid", type: { kind: "text" }, tokens: ["uuid"], quoting: "bare_until_7", optional: true },
    { name: "properties", type: { kind: "model", model: () => SchematicProperty }, tokens: ["property"], list: true },
]);
const globalLabelFields = globalLabelModel.fields;

/** A plain object that stands for a {@link GlobalLabel}. */
export interface GlobalLabelData extends Unmodelled {
    /** The name of the net, or of a bus. */
    readonly text: string;
    /** What its frame looks like. */
    readonly shape?: Open<LabelShape> | undefined;
    /** Where it is. */
    readonly at: PositionInput;
    /**
     * Whether KiCad has arranged its fields.
     *
     * @defaultValue `false`
     */
    readonly fieldsAutoplaced?: boolean | undefined;
    /** How its text looks. */
    readonly effects?: EffectsInput | undefined;
    /** What identifies it in its file. */
    readonly uuid?: string | undefined;
    /** Its fields. */
    readonly properties?: Iterable<SchematicPropertyInput> | undefined;
}

/** What can be put where a {@link GlobalLabel} stands. */
export type GlobalLabelInput = GlobalLabel | GlobalLabelData;

/** A label that names a net in all sheets. */
export class GlobalLabel extends ModelObject {
    /** @internal */
    static override readonly model: Model = globalLabelModel;

    /** The name of the net, or of a bus. */
    get text(): string {
        return this.getText(globalLabelFields[0] as Field);
    }
    set text(value: string) {
        this.setField(globalLabelFields[0] as Field, value);
    }

    /** What its frame looks like. */
    get shape(): Open<LabelShape> | undefined {
        return this.getWord<Open<LabelShape>>(globalLabelFields[1] as Field);
    }
    set shape(value: Open<LabelShape> | undefined) {
        this.setField(globalLabelFields[1] as Field, value);
    }

    /** Where it is. */
    get at(): Position {
        return this.getStructure<Position>(globalLabelFields[2] as Field);
    }
    set at(value: PositionInput) {
        this.setField(globalLabelFields[2] as Field, value);
    }

    /**
     * Whether KiCad has arranged its fields.
     *
     * @defaultValue `false`
     */
    get fieldsAutoplaced(): boolean {
        return this.getBoolean(globalLabelFields[3] as Field);
    }
    set fieldsAutoplaced(value: boolean | undefined) {
        this.setField(globalLabelFields[3] as Field, value);
    }

    /** How its text looks. */
    get effects(): Effects | undefined {
        return this.getStructure<Effects>(globalLabelFields[4] as Field);
    }
    set effects(value: EffectsInput | undefined) {
        this.setField(globalLabelFields[4] as Field, value);
    }

    /** What identifies it in its file. */
    get uuid(): string | undefined {
        return this.getText(globalLabelFields[5] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(globalLabelFields[5] as Field, value);
    }

    /** Its fields. */
    get properties(): ModelList<SchematicProperty, SchematicPropertyInput> {
        return this.getList<SchematicProperty, SchematicPropertyInput>(globalLabelFields[6] as Field);
    }
    set properties(value: Iterable<SchematicPropertyInput>) {
        this.setField(globalLabelFields[6] as Field, value);
    }

    override toJSON(): GlobalLabelData {
        return super.toJSON() as unknown as GlobalLabelData;
    }
}

const hierarchicalLabelModel = new Model("HierarchicalLabel", () => HierarchicalLabel, [
    { name: "text", type: { kind: "text" }, form: "positional" },
    { name: "shape", type: { kind: "enum", name: "LabelShape", words: LabelShape }, tokens: ["shape"], optional: true },
    { name: "at", type: { kind: "model", model: () => Position }, tokens: ["at"] },
    {
        name: "fieldsAutoplaced",
        type: { kind: "boolean" },
        tokens: ["fields_autoplaced"],
        flag: "parenthesized_until_7",
        default: false,
    },
    { name: "effects", type: { kind: "model", model: () => Effects }, tokens: ["effects"], optional: true },
    { name: "uuid", type: { kind: "text" }, tokens: ["uuid"], quoting: "bare_until_7", optional: true },
    { name: "properties", type: { kind: "model", model: () => SchematicProperty }, tokens: ["property"], list: true },
]);
const hierarchicalLabelFields = hierarchicalLabelModel.fields;

/** A plain object that stands for a {@link HierarchicalLabel}. */
export interface HierarchicalLabelData extends Unmodelled {
    /** The name of the net, or of a bus. */
    readonly text: string;
    /** What its frame looks like. */
    readonly shape?: Open<LabelShape> | undefined;
    /** Where it is. */
    readonly at: PositionInput;
    /**
     * Whether KiCad has arranged its fields.
     *
     * @defaultValue `false`
     */
    readonly fieldsAutoplaced?: boolean | undefined;
    /** How its text looks. */
    readonly effects?: EffectsInput | undefined;
    /** What identifies it in its file. */
    readonly uuid?: string | undefined;
    /** Its fields. */
    readonly properties?: Iterable<SchematicPropertyInput> | undefined;
}

/** What can be put where a {@link HierarchicalLabel} stands. */
export type HierarchicalLabelInput = HierarchicalLabel | HierarchicalLabelData;

/** A label that leads to the pin of the same name of the sheet's symbol, one sheet above. */
export class HierarchicalLabel extends ModelObject {
    /** @internal */
    static override readonly model: Model = hierarchicalLabelModel;

    /** The name of the net, or of a bus. */
    get text(): string {
        return this.getText(hierarchicalLabelFields[0] as Field);
    }
    set text(value: string) {
        this.setField(hierarchicalLabelFields[0] as Field, value);
    }

    /** What its frame looks like. */
    get shape(): Open<LabelShape> | undefined {
        return this.getWord<Open<LabelShape>>(hierarchicalLabelFields[1] as Field);
    }
    set shape(value: Open<LabelShape> | undefined) {
        this.setField(hierarchicalLabelFields[1] as Field, value);
    }

    /** Where it is. */
    get at(): Position {
        return this.getStructure<Position>(hierarchicalLabelFields[2] as Field);
    }
    set at(value: PositionInput) {
        this.setField(hierarchicalLabelFields[2] as Field, value);
    }

    /**
     * Whether KiCad has arranged its fields.
     *
     * @defaultValue `false`
     */
    get fieldsAutoplaced(): boolean {
        return this.getBoolean(hierarchicalLabelFields[3] as Field);
    }
    set fieldsAutoplaced(value: boolean | undefined) {
        this.setField(hierarchicalLabelFields[3] as Field, value);
    }

    /** How its text looks. */
    get effects(): Effects | undefined {
        return this.getStructure<Effects>(hierarchicalLabelFields[4] as Field);
    }
    set effects(value: EffectsInput | undefined) {
        this.setField(hierarchicalLabelFields[4] as Field, value);
    }

    /** What identifies it in its file. */
    get uuid(): string | undefined {
        return this.getText(hierarchicalLabelFields[5] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(hierarchicalLabelFields[5] as Field, value);
    }

    /** Its fields. */
    get properties(): ModelList<SchematicProperty, SchematicPropertyInput> {
        return this.getList<SchematicProperty, SchematicPropertyInput>(hierarchicalLabelFields[6] as Field);
    }
    set properties(value: Iterable<SchematicPropertyInput>) {
        this.setField(hierarchicalLabelFields[6] as Field, value);
    }

    override toJSON(): HierarchicalLabelData {
        return super.toJSON() as unknown as HierarchicalLabelData;
    }
}

const ruleAreaModel = new Model("RuleArea", () => RuleArea, [
    {
        name: "excludeFromSim",
        type: { kind: "boolean" },
        tokens: ["exclude_from_sim"],
        flag: "yes_no",
        since: 10,
        default: false,
    },
    { name: "inBom", type: { kind: "boolean" }, tokens: ["in_bom"], flag: "yes_no", since: 10, default: true },
    { name: "onBoard", type: { kind: "boolean" }, tokens: ["on_board"], flag: "yes_no", since: 10, default: true },
    { name: "dnp", type: { kind: "boolean" }, tokens: ["dnp"], flag: "yes_no", since: 10, default: false },
    { name: "outline", type: { kind: "model", model: () => SchematicPolyline }, tokens: ["polyline"] },
]);
const ruleAreaFields = ruleAreaModel.fields;

/** A plain object that stands for a {@link RuleArea}. */
export interface RuleAreaData extends Unmodelled {
    /**
     * Whether simulations ignore what is within. In files of KiCad 10 and later.
     *
     * @defaultValue `false`
     */
    readonly excludeFromSim?: boolean | undefined;
    /**
     * Whether what is within is part of bills of materials. In files of KiCad 10 and later.
     *
     * @defaultValue `true`
     */
    readonly inBom?: boolean | undefined;
    /**
     * Whether what is within gets footprints on the board. In files of KiCad 10 and later.
     *
     * @defaultValue `true`
     */
    readonly onBoard?: boolean | undefined;
    /**
     * Whether what is within isn't populated. In files of KiCad 10 and later.
     *
     * @defaultValue `false`
     */
    readonly dnp?: boolean | undefined;
    /** Its outline. */
    readonly outline: SchematicPolylineInput;
}

/** What can be put where a {@link RuleArea} stands. */
export type RuleAreaInput = RuleArea | RuleAreaData;

/** An area that gives what directives at its outline say to all nets and symbols within. */
export class RuleArea extends ModelObject {
    /** @internal */
    static override readonly model: Model = ruleAreaModel;

    /**
     * Whether simulations ignore what is within. In files of KiCad 10 and later.
     *
     * @defaultValue `false`
     */
    get excludeFromSim(): boolean {
        return this.getBoolean(ruleAreaFields[0] as Field);
    }
    set excludeFromSim(value: boolean | undefined) {
        this.setField(ruleAreaFields[0] as Field, value);
    }

    /**
     * Whether what is within is part of bills of materials. In files of KiCad 10 and later.
     *
     * @defaultValue `true`
     */
    get inBom(): boolean {
        return this.getBoolean(ruleAreaFields[1] as Field);
    }
    set inBom(value: boolean | undefined) {
        this.setField(ruleAreaFields[1] as Field, value);
    }

    /**
     * Whether what is within gets footprints on the board. In files of KiCad 10 and later.
     *
     * @defaultValue `true`
     */
    get onBoard(): boolean {
        return this.getBoolean(ruleAreaFields[2] as Field);
    }
    set onBoard(value: boolean | undefined) {
        this.setField(ruleAreaFields[2] as Field, value);
    }

    /**
     * Whether what is within isn't populated. In files of KiCad 10 and later.
     *
     * @defaultValue `false`
     */
    get dnp(): boolean {
        return this.getBoolean(ruleAreaFields[3] as Field);
    }
    set dnp(value: boolean | undefined) {
        this.setField(ruleAreaFields[3] as Field, value);
    }

    /** Its outline. */
    get outline(): SchematicPolyline {
        return this.getStructure<SchematicPolyline>(ruleAreaFields[4] as Field);
    }
    set outline(value: SchematicPolylineInput) {
        this.setField(ruleAreaFields[4] as Field, value);
    }

    override toJSON(): RuleAreaData {
        return super.toJSON() as unknown as RuleAreaData;
    }
}

const directiveLabelModel = new Model("DirectiveLabel", () => DirectiveLabel, [
    { name: "text", type: { kind: "text" }, form: "positional" },
    { name: "length", type: { kind: "number" }, tokens: ["length"], unit: "millimetre", optional: true },
    { name: "shape", type: { kind: "enum", name: "LabelShape", words: LabelShape }, tokens: ["shape"], optional: true },
    { name: "at", type: { kind: "model", model: () => Position }, tokens: ["at"] },
    {
        name: "fieldsAutoplaced",
        type: { kind: "boolean" },
        tokens: ["fields_autoplaced"],
        flag: "parenthesized_until_7",
        default: false,
    },
    { name: "effects", type: { kind: "model", model: () => Effects }, tokens: ["effects"], optional: true },
    { name: "uuid", type: { kind: "text" }, tokens: ["uuid"], quoting: "bare_until_7", optional: true },
    { name: "properties", type: { kind: "model", model: () => SchematicProperty }, tokens: ["property"], list: true },
]);
const directiveLabelFields = directiveLabelModel.fields;

/** A plain object that stands for a {@link DirectiveLabel}. */
export interface DirectiveLabelData extends Unmodelled {
    /** What is written at it; mostly empty. */
    readonly text: string;
    /** How long its pole is. In millimetres. */
    readonly length?: number | undefined;
    /** What its frame looks like. */
    readonly shape?: Open<LabelShape> | undefined;
    /** Where it is. */
    readonly at: PositionInput;
    /**
     * Whether KiCad has arranged its fields.
     *
     * @defaultValue `false`
     */
    readonly fieldsAutoplaced?: boolean | undefined;
    /** How its text looks. */
    readonly effects?: EffectsInput | undefined;
    /** What identifies it in its file. */
    readonly uuid?: string | undefined;
    /** What it gives to the net: `Netclass` and a class, for example. */
    readonly properties?: Iterable<SchematicPropertyInput> | undefined;
}

/** What can be put where a {@link DirectiveLabel} stands. */
export type DirectiveLabelInput = DirectiveLabel | DirectiveLabelData;

/** A flag at a wire that gives properties to its net, such as its class. */
export class DirectiveLabel extends ModelObject {
    /** @internal */
    static override readonly model: Model = directiveLabelModel;

    /** What is written at it; mostly empty. */
    get text(): string {
        return this.getText(directiveLabelFields[0] as Field);
    }
    set text(value: string) {
        this.setField(directiveLabelFields[0] as Field, value);
    }

    /** How long its pole is. In millimetres. */
    get length(): number | undefined {
        return this.getNumber(directiveLabelFields[1] as Field);
    }
    set length(value: number | undefined) {
        this.setField(directiveLabelFields[1] as Field, value);
    }

    /** What its frame looks like. */
    get shape(): Open<LabelShape> | undefined {
        return this.getWord<Open<LabelShape>>(directiveLabelFields[2] as Field);
    }
    set shape(value: Open<LabelShape> | undefined) {
        this.setField(directiveLabelFields[2] as Field, value);
    }

    /** Where it is. */
    get at(): Position {
        return this.getStructure<Position>(directiveLabelFields[3] as Field);
    }
    set at(value: PositionInput) {
        this.setField(directiveLabelFields[3] as Field, value);
    }

    /**
     * Whether KiCad has arranged its fields.
     *
     * @defaultValue `false`
     */
    get fieldsAutoplaced(): boolean {
        return this.getBoolean(directiveLabelFields[4] as Field);
    }
    set fieldsAutoplaced(value: boolean | undefined) {
        this.setField(directiveLabelFields[4] as Field, value);
    }

    /** How its text looks. */
    get effects(): Effects | undefined {
        return this.getStructure<Effects>(directiveLabelFields[5] as Field);
    }
    set effects(value: EffectsInput | undefined) {
        this.setField(directiveLabelFields[5] as Field, value);
    }

    /** What identifies it in its file. */
    get uuid(): string | undefined {
        return this.getText(directiveLabelFields[6] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(directiveLabelFields[6] as Field, value);
    }

    /** What it gives to the net: `Netclass` and a class, for example. */
    get properties(): ModelList<SchematicProperty, SchematicPropertyInput> {
        return this.getList<SchematicProperty, SchematicPropertyInput>(directiveLabelFields[7] as Field);
    }
    set properties(value: Iterable<SchematicPropertyInput>) {
        this.setField(directiveLabelFields[7] as Field, value);
    }

    override toJSON(): DirectiveLabelData {
        return super.toJSON() as unknown as DirectiveLabelData;
    }
}

const schematicSymbolModel = new Model("SchematicSymbol", () => SchematicSymbol, [
    { name: "libName", type: { kind: "text" }, tokens: ["lib_name"], optional: true },
    { name: "libId", type: { kind: "text" }, tokens: ["lib_id"] },
    { name: "at", type: { kind: "model", model: () => Position }, tokens: ["at"] },
    {
        name: "mirror",
        type: { kind: "enum", name: "MirrorAxis", words: MirrorAxis },
        tokens: ["mirror"],
        optional: true,
    },
    { name: "unit", type: { kind: "integer" }, tokens: ["unit"], default: 1 },
    { name: "bodyStyle", type: { kind: "integer" }, tokens: [["convert", 0, 9], "body_style"], default: 1 },
    {
        name: "excludeFromSim",
        type: { kind: "boolean" },
        tokens: ["exclude_from_sim"],
        flag: "yes_no",
        since: 8,
        default: false,
    },
    { name: "inBom", type: { kind: "boolean" }, tokens: ["in_bom"], flag: "yes_no", default: true },
    { name: "onBoard", type: { kind: "boolean" }, tokens: ["on_board"], flag: "yes_no", default: true },
    {
        name: "inPosFiles",
        type: { kind: "boolean" },
        tokens: ["in_pos_files"],
        flag: "yes_no",
        since: 10,
        default: true,
    },
    { name: "dnp", type: { kind: "boolean" }, tokens: ["dnp"], flag: "yes_no", since: 7, default: false },
    {
        name: "fieldsAutoplaced",
        type: { kind: "boolean" },
        tokens: ["fields_autoplaced"],
        flag: "parenthesized_until_7",
        default: false,
    },
    { name: "uuid", type: { kind: "text" }, tokens: ["uuid"], quoting: "bare_until_7", optional: true },
    {
        name: "defaultInstance",
        type: { kind: "model", model: () => DefaultInstance },
        tokens: ["default_instance"],
        until: 7,
        optional: true,
    },
    { name: "properties", type: { kind: "model", model: () => SchematicProperty }, tokens: ["property"], list: true },
    { name: "pins", type: { kind: "model", model: () => SchematicPin }, tokens: ["pin"], list: true },
    {
        name: "instances",
        type: { kind: "model", model: () => SymbolInstances },
        tokens: ["instances"],
        since: 7,
        optional: true,
    },
]);
const schematicSymbolFields = schematicSymbolModel.fields;

/** A plain object that stands for a {@link SchematicSymbol}. */
export interface SchematicSymbolData extends Unmodelled {
    /** The name of the symbol in the schematic's `lib_symbols`, where it isn't the `lib_id`. */
    readonly libName?: string | undefined;
    /** The library and the symbol in it: `Device:R`. */
    readonly libId: string;
    /** Where it is. */
    readonly at: PositionInput;
    /** The axis that it is mirrored at, if it is. */
    readonly mirror?: Open<MirrorAxis> | undefined;
    /**
     * The number of the unit.
     *
     * @defaultValue `1`
     */
    readonly unit?: number | undefined;
    /**
     * The number of the body style.
     *
     * @defaultValue `1`
     */
    readonly bodyStyle?: number | undefined;
    /**
     * Whether simulations ignore it. In files of KiCad 8 and later.
     *
     * @defaultValue `false`
     */
    readonly excludeFromSim?: boolean | undefined;
    /**
     * Whether it is part of bills of materials.
     *
     * @defaultValue `true`
     */
    readonly inBom?: boolean | undefined;
    /**
     * Whether it gets a footprint on the board.
     *
     * @defaultValue `true`
     */
    readonly onBoard?: boolean | undefined;
    /**
     * Whether it is part of files of positions. In files of KiCad 10 and later.
     *
     * @defaultValue `true`
     */
    readonly inPosFiles?: boolean | undefined;
    /**
     * Whether it isn't populated. In files of KiCad 7 and later.
     *
     * @defaultValue `false`
     */
    readonly dnp?: boolean | undefined;
    /**
     * Whether KiCad has arranged its fields.
     *
     * @defaultValue `false`
     */
    readonly fieldsAutoplaced?: boolean | undefined;
    /** What identifies it in its file. */
    readonly uuid?: string | undefined;
    /** What it is where no instance says it. In files up to KiCad 7. */
    readonly defaultInstance?: DefaultInstanceInput | undefined;
    /** Its fields, the reference and the value first. */
    readonly properties?: Iterable<SchematicPropertyInput> | undefined;
    /** Its pins. */
    readonly pins?: Iterable<SchematicPinInput> | undefined;
    /** What it is at each place of the hierarchy. In files of KiCad 7 and later. */
    readonly instances?: SymbolInstancesInput | undefined;
}

/** What can be put where a {@link SchematicSymbol} stands. */
export type SchematicSymbolInput = SchematicSymbol | SchematicSymbolData;

/** A symbol in a schematic: a part, or one of its units. */
export class SchematicSymbol extends ModelObject {
    /** @internal */
    static override readonly model: Model = schematicSymbolModel;

    /** The name of the symbol in the schematic's `lib_symbols`, where it isn't the `lib_id`. */
    get libName(): string | undefined {
        return this.getText(schematicSymbolFields[0] as Field);
    }
    set libName(value: string | undefined) {
        this.setField(schematicSymbolFields[0] as Field, value);
    }

    /** The library and the symbol in it: `Device:R`. */
    get libId(): string {
        return this.getText(schematicSymbolFields[1] as Field);
    }
    set libId(value: string) {
        this.setField(schematicSymbolFields[1] as Field, value);
    }

    /** Where it is. */
    get at(): Position {
        return this.getStructure<Position>(schematicSymbolFields[2] as Field);
    }
    set at(value: PositionInput) {
        this.setField(schematicSymbolFields[2] as Field, value);
    }

    /** The axis that it is mirrored at, if it is. */
    get mirror(): Open<MirrorAxis> | undefined {
        return this.getWord<Open<MirrorAxis>>(schematicSymbolFields[3] as Field);
    }
    set mirror(value: Open<MirrorAxis> | undefined) {
        this.setField(schematicSymbolFields[3] as Field, value);
    }

    /**
     * The number of the unit.
     *
     * @defaultValue `1`
     */
    get unit(): number {
        return this.getNumber(schematicSymbolFields[4] as Field);
    }
    set unit(value: number | undefined) {
        this.setField(schematicSymbolFields[4] as Field, value);
    }

    /**
     * The number of the body style.
     *
     * @defaultValue `1`
     */
    get bodyStyle(): number {
        return this.getNumber(schematicSymbolFields[5] as Field);
    }
    set bodyStyle(value: number | undefined) {
        this.setField(schematicSymbolFields[5] as Field, value);
    }

    /**
     * Whether simulations ignore it. In files of KiCad 8 and later.
     *
     * @defaultValue `false`
     */
    get excludeFromSim(): boolean {
        return this.getBoolean(schematicSymbolFields[6] as Field);
    }
    set excludeFromSim(value: boolean | undefined) {
        this.setField(schematicSymbolFields[6] as Field, value);
    }

    /**
     * Whether it is part of bills of materials.
     *
     * @defaultValue `true`
     */
    get inBom(): boolean {
        return this.getBoolean(schematicSymbolFields[7] as Field);
    }
    set inBom(value: boolean | undefined) {
        this.setField(schematicSymbolFields[7] as Field, value);
    }

    /**
     * Whether it gets a footprint on the board.
     *
     * @defaultValue `true`
     */
    get onBoard(): boolean {
        return this.getBoolean(schematicSymbolFields[8] as Field);
    }
    set onBoard(value: boolean | undefined) {
        this.setField(schematicSymbolFields[8] as Field, value);
    }

    /**
     * Whether it is part of files of positions. In files of KiCad 10 and later.
     *
     * @defaultValue `true`
     */
    get inPosFiles(): boolean {
        return this.getBoolean(schematicSymbolFields[9] as Field);
    }
    set inPosFiles(value: boolean | undefined) {
        this.setField(schematicSymbolFields[9] as Field, value);
    }

    /**
     * Whether it isn't populated. In files of KiCad 7 and later.
     *
     * @defaultValue `false`
     */
    get dnp(): boolean {
        return this.getBoolean(schematicSymbolFields[10] as Field);
    }
    set dnp(value: boolean | undefined) {
        this.setField(schematicSymbolFields[10] as Field, value);
    }

    /**
     * Whether KiCad has arranged its fields.
     *
     * @defaultValue `false`
     */
    get fieldsAutoplaced(): boolean {
        return this.getBoolean(schematicSymbolFields[11] as Field);
    }
    set fieldsAutoplaced(value: boolean | undefined) {
        this.setField(schematicSymbolFields[11] as Field, value);
    }

    /** What identifies it in its file. */
    get uuid(): string | undefined {
        return this.getText(schematicSymbolFields[12] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(schematicSymbolFields[12] as Field, value);
    }

    /** What it is where no instance says it. In files up to KiCad 7. */
    get defaultInstance(): DefaultInstance | undefined {
        return this.getStructure<DefaultInstance>(schematicSymbolFields[13] as Field);
    }
    set defaultInstance(value: DefaultInstanceInput | undefined) {
        this.setField(schematicSymbolFields[13] as Field, value);
    }

    /** Its fields, the reference and the value first. */
    get properties(): ModelList<SchematicProperty, SchematicPropertyInput> {
        return this.getList<SchematicProperty, SchematicPropertyInput>(schematicSymbolFields[14] as Field);
    }
    set properties(value: Iterable<SchematicPropertyInput>) {
        this.setField(schematicSymbolFields[14] as Field, value);
    }

    /** Its pins. */
    get pins(): ModelList<SchematicPin, SchematicPinInput> {
        return this.getList<SchematicPin, SchematicPinInput>(schematicSymbolFields[15] as Field);
    }
    set pins(value: Iterable<SchematicPinInput>) {
        this.setField(schematicSymbolFields[15] as Field, value);
    }

    /** What it is at each place of the hierarchy. In files of KiCad 7 and later. */
    get instances(): SymbolInstances | undefined {
        return this.getStructure<SymbolInstances>(schematicSymbolFields[16] as Field);
    }
    set instances(value: SymbolInstancesInput | undefined) {
        this.setField(schematicSymbolFields[16] as Field, value);
    }

    override toJSON(): SchematicSymbolData {
        return super.toJSON() as unknown as SchematicSymbolData;
    }
}

const sheetModel = new Model("Sheet", () => Sheet, [
    { name: "at", type: { kind: "model", model: () => Point }, tokens: ["at"] },
    { name: "size", type: { kind: "model", model: () => Size }, tokens: ["size"] },
    {
        name: "excludeFromSim",
        type: { kind: "boolean" },
        tokens: ["exclude_from_sim"],
        flag: "yes_no",
        since: 9,
        default: false,
    },
    { name: "inBom", type: { kind: "boolean" }, tokens: ["in_bom"], flag: "yes_no", since: 9, default: true },
    { name: "onBoard", type: { kind: "boolean" }, tokens: ["on_board"], flag: "yes_no", since: 9, default: true },
    { name: "dnp", type: { kind: "boolean" }, tokens: ["dnp"], flag: "yes_no", since: 9, default: false },
    {
        name: "fieldsAutoplaced",
        type: { kind: "boolean" },
        tokens: ["fields_autoplaced"],
        flag: "parenthesized_until_7",
        default: false,
    },
    { name: "stroke", type: { kind: "model", model: () => Stroke }, tokens: ["stroke"], optional: true },
    { name: "fill", type: { kind: "model", model: () => Fill }, tokens: ["fill"], optional: true },
    { name: "uuid", type: { kind: "text" }, tokens: ["uuid"], quoting: "bare_until_7", optional: true },
    { name: "properties", type: { kind: "model", model: () => SchematicProperty }, tokens: ["property"], list: true },
    { name: "pins", type: { kind: "model", model: () => SheetPin }, tokens: ["pin"], list: true },
    {
        name: "instances",
        type: { kind: "model", model: () => SheetInstances },
        tokens: ["instances"],
        since: 7,
        optional: true,
    },
]);
const sheetFields = sheetModel.fields;

/** A plain object that stands for a {@link Sheet}. */
export interface SheetData extends Unmodelled {
    /** Where its upper left corner is. */
    readonly at: PointInput;
    /** How wide and high it is. */
    readonly size: SizeInput;
    /**
     * Whether simulations ignore what is within. In files of KiCad 9 and later.
     *
     * @defaultValue `false`
     */
    readonly excludeFromSim?: boolean | undefined;
    /**
     * Whether what is within is part of bills of materials. In files of KiCad 9 and later.
     *
     * @defaultValue `true`
     */
    readonly inBom?: boolean | undefined;
    /**
     * Whether what is within gets footprints on the board. In files of KiCad 9 and later.
     *
     * @defaultValue `true`
     */
    readonly onBoard?: boolean | undefined;
    /**
     * Whether what is within isn't populated. In files of KiCad 9 and later.
     *
     * @defaultValue `false`
     */
    readonly dnp?: boolean | undefined;
    /**
     * Whether KiCad has arranged its fields.
     *
     * @defaultValue `false`
     */
    readonly fieldsAutoplaced?: boolean | undefined;
    /** The line that it is drawn with. */
    readonly stroke?: StrokeInput | undefined;
    /** What is inside. */
    readonly fill?: FillInput | undefined;
    /** What identifies it in its file. */
    readonly uuid?: string | undefined;
    /** Its fields: `Sheetname` and `Sheetfile` (`Sheet name` and `Sheet file` in version 6), and others. */
    readonly properties?: Iterable<SchematicPropertyInput> | undefined;
    /** Its pins. */
    readonly pins?: Iterable<SheetPinInput> | undefined;
    /** What page it is at each place of the hierarchy. In files of KiCad 7 and later. */
    readonly instances?: SheetInstancesInput | undefined;
}

/** What can be put where a {@link Sheet} stands. */
export type SheetInput = Sheet | SheetData;

/** A sheet: a symbol for another schematic, which a field of it names. */
export class Sheet extends ModelObject {
    /** @internal */
    static override readonly model: Model = sheetModel;

    /** Where its upper left corner is. */
    get at(): Point {
        return this.getStructure<Point>(sheetFields[0] as Field);
    }
    set at(value: PointInput) {
        this.setField(sheetFields[0] as Field, value);
    }

    /** How wide and high it is. */
    get size(): Size {
        return this.getStructure<Size>(sheetFields[1] as Field);
    }
    set size(value: SizeInput) {
        this.setField(sheetFields[1] as Field, value);
    }

    /**
     * Whether simulations ignore what is within. In files of KiCad 9 and later.
     *
     * @defaultValue `false`
     */
    get excludeFromSim(): boolean {
        return this.getBoolean(sheetFields[2] as Field);
    }
    set excludeFromSim(value: boolean | undefined) {
        this.setField(sheetFields[2] as Field, value);
    }

    /**
     * Whether what is within is part of bills of materials. In files of KiCad 9 and later.
     *
     * @defaultValue `true`
     */
    get inBom(): boolean {
        return this.getBoolean(sheetFields[3] as Field);
    }
    set inBom(value: boolean | undefined) {
        this.setField(sheetFields[3] as Field, value);
    }

    /**
     * Whether what is within gets footprints on the board. In files of KiCad 9 and later.
     *
     * @defaultValue `true`
     */
    get onBoard(): boolean {
        return this.getBoolean(sheetFields[4] as Field);
    }
    set onBoard(value: boolean | undefined) {
        this.setField(sheetFields[4] as Field, value);
    }

    /**
     * Whether what is within isn't populated. In files of KiCad 9 and later.
     *
     * @defaultValue `false`
     */
    get dnp(): boolean {
        return this.getBoolean(sheetFields[5] as Field);
    }
    set dnp(value: boolean | undefined) {
        this.setField(sheetFields[5] as Field, value);
    }

    /**
     * Whether KiCad has arranged its fields.
     *
     * @defaultValue `false`
     */
    get fieldsAutoplaced(): boolean {
        return this.getBoolean(sheetFields[6] as Field);
    }
    set fieldsAutoplaced(value: boolean | undefined) {
        this.setField(sheetFields[6] as Field, value);
    }

    /** The line that it is drawn with. */
    get stroke(): Stroke | undefined {
        return this.getStructure<Stroke>(sheetFields[7] as Field);
    }
    set stroke(value: StrokeInput | undefined) {
        this.setField(sheetFields[7] as Field, value);
    }

    /** What is inside. */
    get fill(): Fill | undefined {
        return this.getStructure<Fill>(sheetFields[8] as Field);
    }
    set fill(value: FillInput | undefined) {
        this.setField(sheetFields[8] as Field, value);
    }

    /** What identifies it in its file. */
    get uuid(): string | undefined {
        return this.getText(sheetFields[9] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(sheetFields[9] as Field, value);
    }

    /** Its fields: `Sheetname` and `Sheetfile` (`Sheet name` and `Sheet file` in version 6), and others. */
    get properties(): ModelList<SchematicProperty, SchematicPropertyInput> {
        return this.getList<SchematicProperty, SchematicPropertyInput>(sheetFields[10] as Field);
    }
    set properties(value: Iterable<SchematicPropertyInput>) {
        this.setField(sheetFields[10] as Field, value);
    }

    /** Its pins. */
    get pins(): ModelList<SheetPin, SheetPinInput> {
        return this.getList<SheetPin, SheetPinInput>(sheetFields[11] as Field);
    }
    set pins(value: Iterable<SheetPinInput>) {
        this.setField(sheetFields[11] as Field, value);
    }

    /** What page it is at each place of the hierarchy. In files of KiCad 7 and later. */
    get instances(): SheetInstances | undefined {
        return this.getStructure<SheetInstances>(sheetFields[12] as Field);
    }
    set instances(value: SheetInstancesInput | undefined) {
        this.setField(sheetFields[12] as Field, value);
    }

    override toJSON(): SheetData {
        return super.toJSON() as unknown as SheetData;
    }
}

const rootSheetInstancesModel = new Model("RootSheetInstances", () => RootSheetInstances, [
    { name: "instances", type: { kind: "model", model: () => SheetInstance }, tokens: ["path"], list: true },
]);
const rootSheetInstancesFields = rootSheetInstancesModel.fields;

/** A plain object that stands for a {@link RootSheetInstances}. */
export interface RootSheetInstancesData extends Unmodelled {
    /** One for each place of the hierarchy. */
    readonly instances?: Iterable<SheetInstanceInput> | undefined;
}

/** What can be put where a {@link RootSheetInstances} stands. */
export type RootSheetInstancesInput = RootSheetInstances | RootSheetInstancesData;

/** The sheets that the root schematic lists: itself, and in files of version 6 the whole hierarchy. */
export class RootSheetInstances extends ModelObject {
    /** @internal */
    static override readonly model: Model = rootSheetInstancesModel;

    /** One for each place of the hierarchy. */
    get instances(): ModelList<SheetInstance, SheetInstanceInput> {
        return this.getList<SheetInstance, SheetInstanceInput>(rootSheetInstancesFields[0] as Field);
    }
    set instances(value: Iterable<SheetInstanceInput>) {
        this.setField(rootSheetInstancesFields[0] as Field, value);
    }

    override toJSON(): RootSheetInstancesData {
        return super.toJSON() as unknown as RootSheetInstancesData;
    }
}

const rootSymbolInstancesModel = new Model("RootSymbolInstances", () => RootSymbolInstances, [
    { name: "instances", type: { kind: "model", model: () => SymbolInstance }, tokens: ["path"], list: true },
]);
const rootSymbolInstancesFields = rootSymbolInstancesModel.fields;

/** A plain object that stands for a {@link RootSymbolInstances}. */
export interface RootSymbolInstancesData extends Unmodelled {
    /** One for each place of the hierarchy. */
    readonly instances?: Iterable<SymbolInstanceInput> | undefined;
}

/** What can be put where a {@link RootSymbolInstances} stands. */
export type RootSymbolInstancesInput = RootSymbolInstances | RootSymbolInstancesData;

/** The symbols of the whole hierarchy, which the root schematic lists in files of version 6. */
export class RootSymbolInstances extends ModelObject {
    /** @internal */
    static override readonly model: Model = rootSymbolInstancesModel;

    /** One for each place of the hierarchy. */
    get instances(): ModelList<SymbolInstance, SymbolInstanceInput> {
        return this.getList<SymbolInstance, SymbolInstanceInput>(rootSymbolInstancesFields[0] as Field);
    }
    set instances(value: Iterable<SymbolInstanceInput>) {
        this.setField(rootSymbolInstancesFields[0] as Field, value);
    }

    override toJSON(): RootSymbolInstancesData {
        return super.toJSON() as unknown as RootSymbolInstancesData;
    }
}

const librarySymbolModel = new Model("LibrarySymbol", () => LibrarySymbol, [
    { name: "name", type: { kind: "text" }, form: "positional" },
    { name: "extends", type: { kind: "text" }, tokens: ["extends"], optional: true },
    { name: "power", type: { kind: "model", model: () => Power }, tokens: ["power"], optional: true },
    {
        name: "bodyStyles",
        type: { kind: "model", model: () => BodyStyles },
        tokens: ["body_styles"],
        since: 10,
        optional: true,
    },
    { name: "pinNumbers", type: { kind: "model", model: () => PinNumbers }, tokens: ["pin_numbers"], optional: true },
    { name: "pinNames", type: { kind: "model", model: () => PinNames }, tokens: ["pin_names"], optional: true },
    {
        name: "excludeFromSim",
        type: { kind: "boolean" },
        tokens: ["exclude_from_sim"],
        flag: "yes_no",
        since: 8,
        default: false,
    },
    { name: "inBom", type: { kind: "boolean" }, tokens: ["in_bom"], flag: "yes_no", default: true },
    { name: "onBoard", type: { kind: "boolean" }, tokens: ["on_board"], flag: "yes_no", default: true },
    {
        name: "inPosFiles",
        type: { kind: "boolean" },
        tokens: ["in_pos_files"],
        flag: "yes_no",
        since: 10,
        default: true,
    },
    {
        name: "duplicatePinNumbersAreJumpers",
        type: { kind: "boolean" },
        tokens: ["duplicate_pin_numbers_are_jumpers"],
        flag: "yes_no",
        since: 10,
        default: false,
    },
    {
        name: "jumperPinGroups",
        type: { kind: "model", model: () => JumperGroups },
        tokens: ["jumper_pin_groups"],
        since: 10,
        optional: true,
    },
    { name: "properties", type: { kind: "model", model: () => SchematicProperty }, tokens: ["property"], list: true },
    { name: "units", type: { kind: "model", model: () => SymbolUnit }, tokens: ["symbol"], list: true },
    {
        name: "embeddedFonts",
        type: { kind: "boolean" },
        tokens: ["embedded_fonts"],
        flag: "yes_no",
        since: 9,
        default: false,
    },
    {
        name: "embeddedFiles",
        type: { kind: "model", model: () => EmbeddedFiles },
        tokens: ["embedded_files"],
        since: 9,
        optional: true,
    },
]);
const librarySymbolFields = librarySymbolModel.fields;

/** A plain object that stands for a {@link LibrarySymbol}. */
export interface LibrarySymbolData extends Unmodelled {
    /** In a library its name alone, in a schematic with the library's: `Device:R`. */
    readonly name: string;
    /** The symbol of the same library that it has all from that it doesn't say itself: what is drawn, and fields. */
    readonly extends?: string | undefined;
    /** That it is a power symbol. */
    readonly power?: PowerInput | undefined;
    /** The ways to draw it; there is one when they are missing. In files of KiCad 10 and later. */
    readonly bodyStyles?: BodyStylesInput | undefined;
    /** How the numbers of its pins are drawn. */
    readonly pinNumbers?: PinNumbersInput | undefined;
    /** How the names of its pins are drawn. */
    readonly pinNames?: PinNamesInput | undefined;
    /**
     * Whether simulations ignore it. In files of KiCad 8 and later.
     *
     * @defaultValue `false`
     */
    readonly excludeFromSim?: boolean | undefined;
    /**
     * Whether it is part of bills of materials.
     *
     * @defaultValue `true`
     */
    readonly inBom?: boolean | undefined;
    /**
     * Whether it gets a footprint on the board.
     *
     * @defaultValue `true`
     */
    readonly onBoard?: boolean | undefined;
    /**
     * Whether it is part of files of positions. In files of KiCad 10 and later.
     *
     * @defaultValue `true`
     */
    readonly inPosFiles?: boolean | undefined;
    /**
     * Whether pins of the same number are connected inside the part. In files of KiCad 10 and later.
     *
     * @defaultValue `false`
     */
    readonly duplicatePinNumbersAreJumpers?: boolean | undefined;
    /** Which pins are connected inside the part. In files of KiCad 10 and later. */
    readonly jumperPinGroups?: JumperGroupsInput | undefined;
    /** Its fields. */
    readonly properties?: Iterable<SchematicPropertyInput> | undefined;
    /** What is drawn, by units and body styles. */
    readonly units?: Iterable<SymbolUnitInput> | undefined;
    /**
     * Whether the fonts that it uses are embedded in it. In files of KiCad 9 and later.
     *
     * @defaultValue `false`
     */
    readonly embeddedFonts?: boolean | undefined;
    /** Files that lie within it. In files of KiCad 9 and later. */
    readonly embeddedFiles?: EmbeddedFilesInput | undefined;
}

/** What can be put where a {@link LibrarySymbol} stands. */
export type LibrarySymbolInput = LibrarySymbol | LibrarySymbolData;

/** A symbol of a library. Schematics hold copies of those that they use. */
export class LibrarySymbol extends ModelObject {
    /** @internal */
    static override readonly model: Model = librarySymbolModel;

    /** In a library its name alone, in a schematic with the library's: `Device:R`. */
    get name(): string {
        return this.getText(librarySymbolFields[0] as Field);
    }
    set name(value: string) {
        this.setField(librarySymbolFields[0] as Field, value);
    }

    /** The symbol of the same library that it has all from that it doesn't say itself: what is drawn, and fields. */
    get extends(): string | undefined {
        return this.getText(librarySymbolFields[1] as Field);
    }
    set extends(value: string | undefined) {
        this.setField(librarySymbolFields[1] as Field, value);
    }

    /** That it is a power symbol. */
    get power(): Power | undefined {
        return this.getStructure<Power>(librarySymbolFields[2] as Field);
    }
    set power(value: PowerInput | undefined) {
        this.setField(librarySymbolFields[2] as Field, value);
    }

    /** The ways to draw it; there is one when they are missing. In files of KiCad 10 and later. */
    get bodyStyles(): BodyStyles | undefined {
        return this.getStructure<BodyStyles>(librarySymbolFields[3] as Field);
    }
    set bodyStyles(value: BodyStylesInput | undefined) {
        this.setField(librarySymbolFields[3] as Field, value);
    }

    /** How the numbers of its pins are drawn. */
    get pinNumbers(): PinNumbers | undefined {
        return this.getStructure<PinNumbers>(librarySymbolFields[4] as Field);
    }
    set pinNumbers(value: PinNumbersInput | undefined) {
        this.setField(librarySymbolFields[4] as Field, value);
    }

    /** How the names of its pins are drawn. */
    get pinNames(): PinNames | undefined {
        return this.getStructure<PinNames>(librarySymbolFields[5] as Field);
    }
    set pinNames(value: PinNamesInput | undefined) {
        this.setField(librarySymbolFields[5] as Field, value);
    }

    /**
     * Whether simulations ignore it. In files of KiCad 8 and later.
     *
     * @defaultValue `false`
     */
    get excludeFromSim(): boolean {
        return this.getBoolean(librarySymbolFields[6] as Field);
    }
    set excludeFromSim(value: boolean | undefined) {
        this.setField(librarySymbolFields[6] as Field, value);
    }

    /**
     * Whether it is part of bills of materials.
     *
     * @defaultValue `true`
     */
    get inBom(): boolean {
        return this.getBoolean(librarySymbolFields[7] as Field);
    }
    set inBom(value: boolean | undefined) {
        this.setField(librarySymbolFields[7] as Field, value);
    }

    /**
     * Whether it gets a footprint on the board.
     *
     * @defaultValue `true`
     */
    get onBoard(): boolean {
        return this.getBoolean(librarySymbolFields[8] as Field);
    }
    set onBoard(value: boolean | undefined) {
        this.setField(librarySymbolFields[8] as Field, value);
    }

    /**
     * Whether it is part of files of positions. In files of KiCad 10 and later.
     *
     * @defaultValue `true`
     */
    get inPosFiles(): boolean {
        return this.getBoolean(librarySymbolFields[9] as Field);
    }
    set inPosFiles(value: boolean | undefined) {
        this.setField(librarySymbolFields[9] as Field, value);
    }

    /**
     * Whether pins of the same number are connected inside the part. In files of KiCad 10 and later.
     *
     * @defaultValue `false`
     */
    get duplicatePinNumbersAreJumpers(): boolean {
        return this.getBoolean(librarySymbolFields[10] as Field);
    }
    set duplicatePinNumbersAreJumpers(value: boolean | undefined) {
        this.setField(librarySymbolFields[10] as Field, value);
    }

    /** Which pins are connected inside the part. In files of KiCad 10 and later. */
    get jumperPinGroups(): JumperGroups | undefined {
        return this.getStructure<JumperGroups>(librarySymbolFields[11] as Field);
    }
    set jumperPinGroups(value: JumperGroupsInput | undefined) {
        this.setField(librarySymbolFields[11] as Field, value);
    }

    /** Its fields. */
    get properties(): ModelList<SchematicProperty, SchematicPropertyInput> {
        return this.getList<SchematicProperty, SchematicPropertyInput>(librarySymbolFields[12] as Field);
    }
    set properties(value: Iterable<SchematicPropertyInput>) {
        this.setField(librarySymbolFields[12] as Field, value);
    }

    /** What is drawn, by units and body styles. */
    get units(): ModelList<SymbolUnit, SymbolUnitInput> {
        return this.getList<SymbolUnit, SymbolUnitInput>(librarySymbolFields[13] as Field);
    }
    set units(value: Iterable<SymbolUnitInput>) {
        this.setField(librarySymbolFields[13] as Field, value);
    }

    /**
     * Whether the fonts that it uses are embedded in it. In files of KiCad 9 and later.
     *
     * @defaultValue `false`
     */
    get embeddedFonts(): boolean {
        return this.getBoolean(librarySymbolFields[14] as Field);
    }
    set embeddedFonts(value: boolean | undefined) {
        this.setField(librarySymbolFields[14] as Field, value);
    }

    /** Files that lie within it. In files of KiCad 9 and later. */
    get embeddedFiles(): EmbeddedFiles | undefined {
        return this.getStructure<EmbeddedFiles>(librarySymbolFields[15] as Field);
    }
    set embeddedFiles(value: EmbeddedFilesInput | undefined) {
        this.setField(librarySymbolFields[15] as Field, value);
    }

    override toJSON(): LibrarySymbolData {
        return super.toJSON() as unknown as LibrarySymbolData;
    }
}

const netlistDesignModel = new Model("NetlistDesign", () => NetlistDesign, [
    { name: "source", type: { kind: "text" }, tokens: ["source"], mayBeEmpty: true, optional: true },
    { name: "date", type: { kind: "text" }, tokens: ["date"], optional: true },
    { name: "tool", type: { kind: "text" }, tokens: ["tool"], optional: true },
    {
        name: "textVariables",
        type: { kind: "model", model: () => NetlistTextVariable },
        tokens: ["textvar"],
        since: 6,
        list: true,
    },
    { name: "sheets", type: { kind: "model", model: () => NetlistSheet }, tokens: ["sheet"], list: true },
]);
const netlistDesignFields = netlistDesignModel.fields;

/** A plain object that stands for a {@link NetlistDesign}. */
export interface NetlistDesignData extends Unmodelled {
    /** The path of the root schematic's file. */
    readonly source?: string | undefined;
    /** The date, as a text. */
    readonly date?: string | undefined;
    /** The program that wrote the file, with its version. */
    readonly tool?: string | undefined;
    /** The text variables of the project. In files of KiCad 6 and later. */
    readonly textVariables?: Iterable<NetlistTextVariableInput> | undefined;
    /** The sheets of the hierarchy. */
    readonly sheets?: Iterable<NetlistSheetInput> | undefined;
}

/** What can be put where a {@link NetlistDesign} stands. */
export type NetlistDesignInput = NetlistDesign | NetlistDesignData;

/** What the netlist was made of. */
export class NetlistDesign extends ModelObject {
    /** @internal */
    static override readonly model: Model = netlistDesignModel;

    /** The path of the root schematic's file. */
    get source(): string | undefined {
        return this.getText(netlistDesignFields[0] as Field);
    }
    set source(value: string | undefined) {
        this.setField(netlistDesignFields[0] as Field, value);
    }

    /** The date, as a text. */
    get date(): string | undefined {
        return this.getText(netlistDesignFields[1] as Field);
    }
    set date(value: string | undefined) {
        this.setField(netlistDesignFields[1] as Field, value);
    }

    /** The program that wrote the file, with its version. */
    get tool(): string | undefined {
        return this.getText(netlistDesignFields[2] as Field);
    }
    set tool(value: string | undefined) {
        this.setField(netlistDesignFields[2] as Field, value);
    }

    /** The text variables of the project. In files of KiCad 6 and later. */
    get textVariables(): ModelList<NetlistTextVariable, NetlistTextVariableInput> {
        return this.getList<NetlistTextVariable, NetlistTextVariableInput>(netlistDesignFields[3] as Field);
    }
    set textVariables(value: Iterable<NetlistTextVariableInput>) {
        this.setField(netlistDesignFields[3] as Field, value);
    }

    /** The sheets of the hierarchy. */
    get sheets(): ModelList<NetlistSheet, NetlistSheetInput> {
        return this.getList<NetlistSheet, NetlistSheetInput>(netlistDesignFields[4] as Field);
    }
    set sheets(value: Iterable<NetlistSheetInput>) {
        this.setField(netlistDesignFields[4] as Field, value);
    }

    override toJSON(): NetlistDesignData {
        return super.toJSON() as unknown as NetlistDesignData;
    }
}

const netlistComponentsModel = new Model("NetlistComponents", () => NetlistComponents, [
    { name: "components", type: { kind: "model", model: () => NetlistComponent }, tokens: ["comp"], list: true },
]);
const netlistComponentsFields = netlistComponentsModel.fields;

/** A plain object that stands for a {@link NetlistComponents}. */
export interface NetlistComponentsData extends Unmodelled {
    /** One for each part. */
    readonly components?: Iterable<NetlistComponentInput> | undefined;
}

/** What can be put where a {@link NetlistComponents} stands. */
export type NetlistComponentsInput = NetlistComponents | NetlistComponentsData;

/** All components. */
export class NetlistComponents extends ModelObject {
    /** @internal */
    static override readonly model: Model = netlistComponentsModel;

    /** One for each part. */
    get components(): ModelList<NetlistComponent, NetlistComponentInput> {
        return this.getList<NetlistComponent, NetlistComponentInput>(netlistComponentsFields[0] as Field);
    }
    set components(value: Iterable<NetlistComponentInput>) {
        this.setField(netlistComponentsFields[0] as Field, value);
    }

    override toJSON(): NetlistComponentsData {
        return super.toJSON() as unknown as NetlistComponentsData;
    }
}

const netlistGroupsModel = new Model("NetlistGroups", () => NetlistGroups, [
    { name: "groups", type: { kind: "model", model: () => NetlistGroup }, tokens: ["group"], list: true },
]);
const netlistGroupsFields = netlistGroupsModel.fields;

/** A plain object that stands for a {@link NetlistGroups}. */
export interface NetlistGroupsData extends Unmodelled {
    /** Each is a group of its own. */
    readonly groups?: Iterable<NetlistGroupInput> | undefined;
}

/** What can be put where a {@link NetlistGroups} stands. */
export type NetlistGroupsInput = NetlistGroups | NetlistGroupsData;

/** All groups. */
export class NetlistGroups extends ModelObject {
    /** @internal */
    static override readonly model: Model = netlistGroupsModel;

    /** Each is a group of its own. */
    get groups(): ModelList<NetlistGroup, NetlistGroupInput> {
        return this.getList<NetlistGroup, NetlistGroupInput>(netlistGroupsFields[0] as Field);
    }
    set groups(value: Iterable<NetlistGroupInput>) {
        this.setField(netlistGroupsFields[0] as Field, value);
    }

    override toJSON(): NetlistGroupsData {
        return super.toJSON() as unknown as NetlistGroupsData;
    }
}

const netlistVariantsModel = new Model("NetlistVariants", () => NetlistVariants, [
    { name: "variants", type: { kind: "model", model: () => NetlistVariant }, tokens: ["variant"], list: true },
]);
const netlistVariantsFields = netlistVariantsModel.fields;

/** A plain object that stands for a {@link NetlistVariants}. */
export interface NetlistVariantsData extends Unmodelled {
    /** One for each variant. */
    readonly variants?: Iterable<NetlistVariantInput> | undefined;
}

/** What can be put where a {@link NetlistVariants} stands. */
export type NetlistVariantsInput = NetlistVariants | NetlistVariantsData;

/** Variants of the design, or of a component. */
export class NetlistVariants extends ModelObject {
    /** @internal */
    static override readonly model: Model = netlistVariantsModel;

    /** One for each variant. */
    get variants(): ModelList<NetlistVariant, NetlistVariantInput> {
        return this.getList<NetlistVariant, NetlistVariantInput>(netlistVariantsFields[0] as Field);
    }
    set variants(value: Iterable<NetlistVariantInput>) {
        this.setField(netlistVariantsFields[0] as Field, value);
    }

    override toJSON(): NetlistVariantsData {
        return super.toJSON() as unknown as NetlistVariantsData;
    }
}

const netlistPartsModel = new Model("NetlistParts", () => NetlistParts, [
    { name: "parts", type: { kind: "model", model: () => NetlistPart }, tokens: ["libpart"], list: true },
]);
const netlistPartsFields = netlistPartsModel.fields;

/** A plain object that stands for a {@link NetlistParts}. */
export interface NetlistPartsData extends Unmodelled {
    /** One for each symbol. */
    readonly parts?: Iterable<NetlistPartInput> | undefined;
}

/** What can be put where a {@link NetlistParts} stands. */
export type NetlistPartsInput = NetlistParts | NetlistPartsData;

/** All symbols that components are made of. */
export class NetlistParts extends ModelObject {
    /** @internal */
    static override readonly model: Model = netlistPartsModel;

    /** One for each symbol. */
    get parts(): ModelList<NetlistPart, NetlistPartInput> {
        return this.getList<NetlistPart, NetlistPartInput>(netlistPartsFields[0] as Field);
    }
    set parts(value: Iterable<NetlistPartInput>) {
        this.setField(netlistPartsFields[0] as Field, value);
    }

    override toJSON(): NetlistPartsData {
        return super.toJSON() as unknown as NetlistPartsData;
    }
}

const netlistLibrariesModel = new Model("NetlistLibraries", () => NetlistLibraries, [
    { name: "libraries", type: { kind: "model", model: () => NetlistLibrary }, tokens: ["library"], list: true },
]);
const netlistLibrariesFields = netlistLibrariesModel.fields;

/** A plain object that stands for a {@link NetlistLibraries}. */
export interface NetlistLibrariesData extends Unmodelled {
    /** One for each library. */
    readonly libraries?: Iterable<NetlistLibraryInput> | undefined;
}

/** What can be put where a {@link NetlistLibraries} stands. */
export type NetlistLibrariesInput = NetlistLibraries | NetlistLibrariesData;

/** All libraries. */
export class NetlistLibraries extends ModelObject {
    /** @internal */
    static override readonly model: Model = netlistLibrariesModel;

    /** One for each library. */
    get libraries(): ModelList<NetlistLibrary, NetlistLibraryInput> {
        return this.getList<NetlistLibrary, NetlistLibraryInput>(netlistLibrariesFields[0] as Field);
    }
    set libraries(value: Iterable<NetlistLibraryInput>) {
        this.setField(netlistLibrariesFields[0] as Field, value);
    }

    override toJSON(): NetlistLibrariesData {
        return super.toJSON() as unknown as NetlistLibrariesData;
    }
}

const netlistNetsModel = new Model("NetlistNets", () => NetlistNets, [
    { name: "nets", type: { kind: "model", model: () => NetlistNet }, tokens: ["net"], list: true },
]);
const netlistNetsFields = netlistNetsModel.fields;

/** A plain object that stands for a {@link NetlistNets}. */
export interface NetlistNetsData extends Unmodelled {
    /** All nets. */
    readonly nets?: Iterable<NetlistNetInput> | undefined;
}

/** What can be put where a {@link NetlistNets} stands. */
export type NetlistNetsInput = NetlistNets | NetlistNetsData;

/** All nets. */
export class NetlistNets extends ModelObject {
    /** @internal */
    static override readonly model: Model = netlistNetsModel;

    /** All nets. */
    get nets(): ModelList<NetlistNet, NetlistNetInput> {
        return this.getList<NetlistNet, NetlistNetInput>(netlistNetsFields[0] as Field);
    }
    set nets(value: Iterable<NetlistNetInput>) {
        this.setField(netlistNetsFields[0] as Field, value);
    }

    override toJSON(): NetlistNetsData {
        return super.toJSON() as unknown as NetlistNetsData;
    }
}

const libraryTableRowModel = new Model("LibraryTableRow", () => LibraryTableRow, [
    { name: "name", type: { kind: "text" }, tokens: ["name"] },
    { name: "type", type: { kind: "text" }, tokens: ["type"] },
    { name: "uri", type: { kind: "text" }, tokens: ["uri"] },
    { name: "options", type: { kind: "text" }, tokens: ["options"], optional: true },
    { name: "description", type: { kind: "text" }, tokens: ["descr"], optional: true },
    { name: "disabled", type: { kind: "boolean" }, tokens: ["disabled"], flag: "parenthesized", default: false },
    { name: "hidden", type: { kind: "boolean" }, tokens: ["hidden"], flag: "parenthesized", default: false },
]);
const libraryTableRowFields = libraryTableRowModel.fields;

/** A plain object that stands for a {@link LibraryTableRow}. */
export interface LibraryTableRowData extends Unmodelled {
    /** What the library is called in ids such as `Device:R`. */
    readonly name: string;
    /** The kind of the library: `KiCad`, `Legacy`, `Table` for another table, …. */
    readonly type: string;
    /** Where it is, with variables: `${KIPRJMOD}/footprints.pretty`. */
    readonly uri: string;
    /** Options of its kind, with bars between. */
    readonly options?: string | undefined;
    /** What the library is, in words for people. */
    readonly description?: string | undefined;
    /**
     * Whether KiCad doesn't load it.
     *
     * @defaultValue `false`
     */
    readonly disabled?: boolean | undefined;
    /**
     * Whether KiCad doesn't show it where footprints or symbols are chosen.
     *
     * @defaultValue `false`
     */
    readonly hidden?: boolean | undefined;
}

/** What can be put where a {@link LibraryTableRow} stands. */
export type LibraryTableRowInput = LibraryTableRow | LibraryTableRowData;

/** A library of a table. */
export class LibraryTableRow extends ModelObject {
    /** @internal */
    static override readonly model: Model = libraryTableRowModel;

    /** What the library is called in ids such as `Device:R`. */
    get name(): string {
        return this.getText(libraryTableRowFields[0] as Field);
    }
    set name(value: string) {
        this.setField(libraryTableRowFields[0] as Field, value);
    }

    /** The kind of the library: `KiCad`, `Legacy`, `Table` for another table, …. */
    get type(): string {
        return this.getText(libraryTableRowFields[1] as Field);
    }
    set type(value: string) {
        this.setField(libraryTableRowFields[1] as Field, value);
    }

    /** Where it is, with variables: `${KIPRJMOD}/footprints.pretty`. */
    get uri(): string {
        return this.getText(libraryTableRowFields[2] as Field);
    }
    set uri(value: string) {
        this.setField(libraryTableRowFields[2] as Field, value);
    }

    /** Options of its kind, with bars between. */
    get options(): string | undefined {
        return this.getText(libraryTableRowFields[3] as Field);
    }
    set options(value: string | undefined) {
        this.setField(libraryTableRowFields[3] as Field, value);
    }

    /** What the library is, in words for people. */
    get description(): string | undefined {
        return this.getText(libraryTableRowFields[4] as Field);
    }
    set description(value: string | undefined) {
        this.setField(libraryTableRowFields[4] as Field, value);
    }

    /**
     * Whether KiCad doesn't load it.
     *
     * @defaultValue `false`
     */
    get disabled(): boolean {
        return this.getBoolean(libraryTableRowFields[5] as Field);
    }
    set disabled(value: boolean | undefined) {
        this.setField(libraryTableRowFields[5] as Field, value);
    }

    /**
     * Whether KiCad doesn't show it where footprints or symbols are chosen.
     *
     * @defaultValue `false`
     */
    get hidden(): boolean {
        return this.getBoolean(libraryTableRowFields[6] as Field);
    }
    set hidden(value: boolean | undefined) {
        this.setField(libraryTableRowFields[6] as Field, value);
    }

    override toJSON(): LibraryTableRowData {
        return super.toJSON() as unknown as LibraryTableRowData;
    }
}

const worksheetSetupModel = new Model("WorksheetSetup", () => WorksheetSetup, [
    { name: "textSize", type: { kind: "model", model: () => Size }, tokens: ["textsize"], optional: true },
    { name: "lineWidth", type: { kind: "number" }, tokens: ["linewidth"], unit: "millimetre", optional: true },
    { name: "textLineWidth", type: { kind: "number" }, tokens: ["textlinewidth"], unit: "millimetre", optional: true },
    { name: "leftMargin", type: { kind: "number" }, tokens: ["left_margin"], unit: "millimetre", optional: true },
    { name: "rightMargin", type: { kind: "number" }, tokens: ["right_margin"], unit: "millimetre", optional: true },
    { name: "topMargin", type: { kind: "number" }, tokens: ["top_margin"], unit: "millimetre", optional: true },
    { name: "bottomMargin", type: { kind: "number" }, tokens: ["bottom_margin"], unit: "millimetre", optional: true },
]);
const worksheetSetupFields = worksheetSetupModel.fields;

/** A plain object that stands for a {@link WorksheetSetup}. */
export interface WorksheetSetupData extends Unmodelled {
    /** Of letters. */
    readonly textSize?: SizeInput | undefined;
    /** How wide its lines are; the usual width when it is missing. In millimetres. */
    readonly lineWidth?: number | undefined;
    /** Of letters. In millimetres. */
    readonly textLineWidth?: number | undefined;
    /** From the paper's edge to the frame. In millimetres. */
    readonly leftMargin?: number | undefined;
    /** From the paper's edge to the frame. In millimetres. */
    readonly rightMargin?: number | undefined;
    /** From the paper's edge to the frame. In millimetres. */
    readonly topMargin?: number | undefined;
    /** From the paper's edge to the frame. In millimetres. */
    readonly bottomMargin?: number | undefined;
}

/** What can be put where a {@link WorksheetSetup} stands. */
export type WorksheetSetupInput = WorksheetSetup | WorksheetSetupData;

/** The usual sizes of a worksheet's items, and its margins. */
export class WorksheetSetup extends ModelObject {
    /** @internal */
    static override readonly model: Model = worksheetSetupModel;

    /** Of letters. */
    get textSize(): Size | undefined {
        return this.getStructure<Size>(worksheetSetupFields[0] as Field);
    }
    set textSize(value: SizeInput | undefined) {
        this.setField(worksheetSetupFields[0] as Field, value);
    }

    /** How wide its lines are; the usual width when it is missing. In millimetres. */
    get lineWidth(): number | undefined {
        return this.getNumber(worksheetSetupFields[1] as Field);
    }
    set lineWidth(value: number | undefined) {
        this.setField(worksheetSetupFields[1] as Field, value);
    }

    /** Of letters. In millimetres. */
    get textLineWidth(): number | undefined {
        return this.getNumber(worksheetSetupFields[2] as Field);
    }
    set textLineWidth(value: number | undefined) {
        this.setField(worksheetSetupFields[2] as Field, value);
    }

    /** From the paper's edge to the frame. In millimetres. */
    get leftMargin(): number | undefined {
        return this.getNumber(worksheetSetupFields[3] as Field);
    }
    set leftMargin(value: number | undefined) {
        this.setField(worksheetSetupFields[3] as Field, value);
    }

    /** From the paper's edge to the frame. In millimetres. */
    get rightMargin(): number | undefined {
        return this.getNumber(worksheetSetupFields[4] as Field);
    }
    set rightMargin(value: number | undefined) {
        this.setField(worksheetSetupFields[4] as Field, value);
    }

    /** From the paper's edge to the frame. In millimetres. */
    get topMargin(): number | undefined {
        return this.getNumber(worksheetSetupFields[5] as Field);
    }
    set topMargin(value: number | undefined) {
        this.setField(worksheetSetupFields[5] as Field, value);
    }

    /** From the paper's edge to the frame. In millimetres. */
    get bottomMargin(): number | undefined {
        return this.getNumber(worksheetSetupFields[6] as Field);
    }
    set bottomMargin(value: number | undefined) {
        this.setField(worksheetSetupFields[6] as Field, value);
    }

    override toJSON(): WorksheetSetupData {
        return super.toJSON() as unknown as WorksheetSetupData;
    }
}

const worksheetLineModel = new Model("WorksheetLine", () => WorksheetLine, [
    { name: "name", type: { kind: "text" }, tokens: ["name"], optional: true },
    { name: "start", type: { kind: "model", model: () => WorksheetPoint }, tokens: ["start"] },
    { name: "end", type: { kind: "model", model: () => WorksheetPoint }, tokens: ["end"] },
    {
        name: "option",
        type: { kind: "enum", name: "WorksheetOption", words: WorksheetOption },
        tokens: ["option"],
        optional: true,
    },
    { name: "lineWidth", type: { kind: "number" }, tokens: ["linewidth"], unit: "millimetre", optional: true },
    { name: "repeat", type: { kind: "integer" }, tokens: ["repeat"], optional: true },
    { name: "incrementX", type: { kind: "number" }, tokens: ["incrx"], unit: "millimetre", optional: true },
    { name: "incrementY", type: { kind: "number" }, tokens: ["incry"], unit: "millimetre", optional: true },
    { name: "comment", type: { kind: "text" }, tokens: ["comment"], optional: true },
]);
const worksheetLineFields = worksheetLineModel.fields;

/** A plain object that stands for a {@link WorksheetLine}. */
export interface WorksheetLineData extends Unmodelled {
    /** What the editor calls it. */
    readonly name?: string | undefined;
    /** Where it starts. */
    readonly start: WorksheetPointInput;
    /** Where it ends. */
    readonly end: WorksheetPointInput;
    /** On which pages it is. On all when it is missing. */
    readonly option?: Open<WorksheetOption> | undefined;
    /** How wide its lines are; the usual width when it is missing. In millimetres. */
    readonly lineWidth?: number | undefined;
    /** How often it is drawn. */
    readonly repeat?: number | undefined;
    /** How far each copy is from the one before, horizontally. In millimetres. */
    readonly incrementX?: number | undefined;
    /** How far each copy is from the one before, vertically. In millimetres. */
    readonly incrementY?: number | undefined;
    /** A note for those who edit the worksheet. */
    readonly comment?: string | undefined;
}

/** What can be put where a {@link WorksheetLine} stands. */
export type WorksheetLineInput = WorksheetLine | WorksheetLineData;

/** A line. */
export class WorksheetLine extends ModelObject {
    /** @internal */
    static override readonly model: Model = worksheetLineModel;

    /** What the editor calls it. */
    get name(): string | undefined {
        return this.getText(worksheetLineFields[0] as Field);
    }
    set name(value: string | undefined) {
        this.setField(worksheetLineFields[0] as Field, value);
    }

    /** Where it starts. */
    get start(): WorksheetPoint {
        return this.getStructure<WorksheetPoint>(worksheetLineFields[1] as Field);
    }
    set start(value: WorksheetPointInput) {
        this.setField(worksheetLineFields[1] as Field, value);
    }

    /** Where it ends. */
    get end(): WorksheetPoint {
        return this.getStructure<WorksheetPoint>(worksheetLineFields[2] as Field);
    }
    set end(value: WorksheetPointInput) {
        this.setField(worksheetLineFields[2] as Field, value);
    }

    /** On which pages it is. On all when it is missing. */
    get option(): Open<WorksheetOption> | undefined {
        return this.getWord<Open<WorksheetOption>>(worksheetLineFields[3] as Field);
    }
    set option(value: Open<WorksheetOption> | undefined) {
        this.setField(worksheetLineFields[3] as Field, value);
    }

    /** How wide its lines are; the usual width when it is missing. In millimetres. */
    get lineWidth(): number | undefined {
        return this.getNumber(worksheetLineFields[4] as Field);
    }
    set lineWidth(value: number | undefined) {
        this.setField(worksheetLineFields[4] as Field, value);
    }

    /** How often it is drawn. */
    get repeat(): number | undefined {
        return this.getNumber(worksheetLineFields[5] as Field);
    }
    set repeat(value: number | undefined) {
        this.setField(worksheetLineFields[5] as Field, value);
    }

    /** How far each copy is from the one before, horizontally. In millimetres. */
    get incrementX(): number | undefined {
        return this.getNumber(worksheetLineFields[6] as Field);
    }
    set incrementX(value: number | undefined) {
        this.setField(worksheetLineFields[6] as Field, value);
    }

    /** How far each copy is from the one before, vertically. In millimetres. */
    get incrementY(): number | undefined {
        return this.getNumber(worksheetLineFields[7] as Field);
    }
    set incrementY(value: number | undefined) {
        this.setField(worksheetLineFields[7] as Field, value);
    }

    /** A note for those who edit the worksheet. */
    get comment(): string | undefined {
        return this.getText(worksheetLineFields[8] as Field);
    }
    set comment(value: string | undefined) {
        this.setField(worksheetLineFields[8] as Field, value);
    }

    override toJSON(): WorksheetLineData {
        return super.toJSON() as unknown as WorksheetLineData;
    }
}

const worksheetRectangleModel = new Model("WorksheetRectangle", () => WorksheetRectangle, [
    { name: "name", type: { kind: "text" }, tokens: ["name"], optional: true },
    { name: "start", type: { kind: "model", model: () => WorksheetPoint }, tokens: ["start"] },
    { name: "end", type: { kind: "model", model: () => WorksheetPoint }, tokens: ["end"] },
    {
        name: "option",
        type: { kind: "enum", name: "WorksheetOption", words: WorksheetOption },
        tokens: ["option"],
        optional: true,
    },
    { name: "lineWidth", type: { kind: "number" }, tokens: ["linewidth"], unit: "millimetre", optional: true },
    { name: "repeat", type: { kind: "integer" }, tokens: ["repeat"], optional: true },
    { name: "incrementX", type: { kind: "number" }, tokens: ["incrx"], unit: "millimetre", optional: true },
    { name: "incrementY", type: { kind: "number" }, tokens: ["incry"], unit: "millimetre", optional: true },
    { name: "comment", type: { kind: "text" }, tokens: ["comment"], optional: true },
]);
const worksheetRectangleFields = worksheetRectangleModel.fields;

/** A plain object that stands for a {@link WorksheetRectangle}. */
export interface WorksheetRectangleData extends Unmodelled {
    /** What the editor calls it. */
    readonly name?: string | undefined;
    /** A corner. */
    readonly start: WorksheetPointInput;
    /** The corner across. */
    readonly end: WorksheetPointInput;
    /** On which pages it is. On all when it is missing. */
    readonly option?: Open<WorksheetOption> | undefined;
    /** How wide its lines are; the usual width when it is missing. In millimetres. */
    readonly lineWidth?: number | undefined;
    /** How often it is drawn. */
    readonly repeat?: number | undefined;
    /** How far each copy is from the one before, horizontally. In millimetres. */
    readonly incrementX?: number | undefined;
    /** How far each copy is from the one before, vertically. In millimetres. */
    readonly incrementY?: number | undefined;
    /** A note for those who edit the worksheet. */
    readonly comment?: string | undefined;
}

/** What can be put where a {@link WorksheetRectangle} stands. */
export type WorksheetRectangleInput = WorksheetRectangle | WorksheetRectangleData;

/** A rectangle. */
export class WorksheetRectangle extends ModelObject {
    /** @internal */
    static override readonly model: Model = worksheetRectangleModel;

    /** What the editor calls it. */
    get name(): string | undefined {
        return this.getText(worksheetRectangleFields[0] as Field);
    }
    set name(value: string | undefined) {
        this.setField(worksheetRectangleFields[0] as Field, value);
    }

    /** A corner. */
    get start(): WorksheetPoint {
        return this.getStructure<WorksheetPoint>(worksheetRectangleFields[1] as Field);
    }
    set start(value: WorksheetPointInput) {
        this.setField(worksheetRectangleFields[1] as Field, value);
    }

    /** The corner across. */
    get end(): WorksheetPoint {
        return this.getStructure<WorksheetPoint>(worksheetRectangleFields[2] as Field);
    }
    set end(value: WorksheetPointInput) {
        this.setField(worksheetRectangleFields[2] as Field, value);
    }

    /** On which pages it is. On all when it is missing. */
    get option(): Open<WorksheetOption> | undefined {
        return this.getWord<Open<WorksheetOption>>(worksheetRectangleFields[3] as Field);
    }
    set option(value: Open<WorksheetOption> | undefined) {
        this.setField(worksheetRectangleFields[3] as Field, value);
    }

    /** How wide its lines are; the usual width when it is missing. In millimetres. */
    get lineWidth(): number | undefined {
        return this.getNumber(worksheetRectangleFields[4] as Field);
    }
    set lineWidth(value: number | undefined) {
        this.setField(worksheetRectangleFields[4] as Field, value);
    }

    /** How often it is drawn. */
    get repeat(): number | undefined {
        return this.getNumber(worksheetRectangleFields[5] as Field);
    }
    set repeat(value: number | undefined) {
        this.setField(worksheetRectangleFields[5] as Field, value);
    }

    /** How far each copy is from the one before, horizontally. In millimetres. */
    get incrementX(): number | undefined {
        return this.getNumber(worksheetRectangleFields[6] as Field);
    }
    set incrementX(value: number | undefined) {
        this.setField(worksheetRectangleFields[6] as Field, value);
    }

    /** How far each copy is from the one before, vertically. In millimetres. */
    get incrementY(): number | undefined {
        return this.getNumber(worksheetRectangleFields[7] as Field);
    }
    set incrementY(value: number | undefined) {
        this.setField(worksheetRectangleFields[7] as Field, value);
    }

    /** A note for those who edit the worksheet. */
    get comment(): string | undefined {
        return this.getText(worksheetRectangleFields[8] as Field);
    }
    set comment(value: string | undefined) {
        this.setField(worksheetRectangleFields[8] as Field, value);
    }

    override toJSON(): WorksheetRectangleData {
        return super.toJSON() as unknown as WorksheetRectangleData;
    }
}

const worksheetPolygonModel = new Model("WorksheetPolygon", () => WorksheetPolygon, [
    { name: "name", type: { kind: "text" }, tokens: ["name"], optional: true },
    { name: "position", type: { kind: "model", model: () => WorksheetPoint }, tokens: ["pos"] },
    {
        name: "option",
        type: { kind: "enum", name: "WorksheetOption", words: WorksheetOption },
        tokens: ["option"],
        optional: true,
    },
    { name: "repeat", type: { kind: "integer" }, tokens: ["repeat"], optional: true },
    { name: "incrementX", type: { kind: "number" }, tokens: ["incrx"], unit: "millimetre", optional: true },
    { name: "incrementY", type: { kind: "number" }, tokens: ["incry"], unit: "millimetre", optional: true },
    { name: "rotate", type: { kind: "number" }, tokens: ["rotate"], unit: "degree", optional: true },
    { name: "lineWidth", type: { kind: "number" }, tokens: ["linewidth"], unit: "millimetre", optional: true },
    { name: "comment", type: { kind: "text" }, tokens: ["comment"], optional: true },
    { name: "outlines", type: { kind: "model", model: () => Points }, tokens: ["pts"], list: true },
]);
const worksheetPolygonFields = worksheetPolygonModel.fields;

/** A plain object that stands for a {@link WorksheetPolygon}. */
export interface WorksheetPolygonData extends Unmodelled {
    /** What the editor calls it. */
    readonly name?: string | undefined;
    /** Where the outlines' zero is. */
    readonly position: WorksheetPointInput;
    /** On which pages it is. On all when it is missing. */
    readonly option?: Open<WorksheetOption> | undefined;
    /** How often it is drawn. */
    readonly repeat?: number | undefined;
    /** How far each copy is from the one before, horizontally. In millimetres. */
    readonly incrementX?: number | undefined;
    /** How far each copy is from the one before, vertically. In millimetres. */
    readonly incrementY?: number | undefined;
    /** Counterclockwise. In degrees. */
    readonly rotate?: number | undefined;
    /** How wide its lines are; the usual width when it is missing. In millimetres. */
    readonly lineWidth?: number | undefined;
    /** A note for those who edit the worksheet. */
    readonly comment?: string | undefined;
    /** The corners of each. */
    readonly outlines?: Iterable<PointsInput> | undefined;
}

/** What can be put where a {@link WorksheetPolygon} stands. */
export type WorksheetPolygonInput = WorksheetPolygon | WorksheetPolygonData;

/** Filled outlines. */
export class WorksheetPolygon extends ModelObject {
    /** @internal */
    static override readonly model: Model = worksheetPolygonModel;

    /** What the editor calls it. */
    get name(): string | undefined {
        return this.getText(worksheetPolygonFields[0] as Field);
    }
    set name(value: string | undefined) {
        this.setField(worksheetPolygonFields[0] as Field, value);
    }

    /** Where the outlines' zero is. */
    get position(): WorksheetPoint {
        return this.getStructure<WorksheetPoint>(worksheetPolygonFields[1] as Field);
    }
    set position(value: WorksheetPointInput) {
        this.setField(worksheetPolygonFields[1] as Field, value);
    }

    /** On which pages it is. On all when it is missing. */
    get option(): Open<WorksheetOption> | undefined {
        return this.getWord<Open<WorksheetOption>>(worksheetPolygonFields[2] as Field);
    }
    set option(value: Open<WorksheetOption> | undefined) {
        this.setField(worksheetPolygonFields[2] as Field, value);
    }

    /** How often it is drawn. */
    get repeat(): number | undefined {
        return this.getNumber(worksheetPolygonFields[3] as Field);
    }
    set repeat(value: number | undefined) {
        this.setField(worksheetPolygonFields[3] as Field, value);
    }

    /** How far each copy is from the one before, horizontally. In millimetres. */
    get incrementX(): number | undefined {
        return this.getNumber(worksheetPolygonFields[4] as Field);
    }
    set incrementX(value: number | undefined) {
        this.setField(worksheetPolygonFields[4] as Field, value);
    }

    /** How far each copy is from the one before, vertically. In millimetres. */
    get incrementY(): number | undefined {
        return this.getNumber(worksheetPolygonFields[5] as Field);
    }
    set incrementY(value: number | undefined) {
        this.setField(worksheetPolygonFields[5] as Field, value);
    }

    /** Counterclockwise. In degrees. */
    get rotate(): number | undefined {
        return this.getNumber(worksheetPolygonFields[6] as Field);
    }
    set rotate(value: number | undefined) {
        this.setField(worksheetPolygonFields[6] as Field, value);
    }

    /** How wide its lines are; the usual width when it is missing. In millimetres. */
    get lineWidth(): number | undefined {
        return this.getNumber(worksheetPolygonFields[7] as Field);
    }
    set lineWidth(value: number | undefined) {
        this.setField(worksheetPolygonFields[7] as Field, value);
    }

    /** A note for those who edit the worksheet. */
    get comment(): string | undefined {
        return this.getText(worksheetPolygonFields[8] as Field);
    }
    set comment(value: string | undefined) {
        this.setField(worksheetPolygonFields[8] as Field, value);
    }

    /** The corners of each. */
    get outlines(): ModelList<Points, PointsInput> {
        return this.getList<Points, PointsInput>(worksheetPolygonFields[9] as Field);
    }
    set outlines(value: Iterable<PointsInput>) {
        this.setField(worksheetPolygonFields[9] as Field, value);
    }

    override toJSON(): WorksheetPolygonData {
        return super.toJSON() as unknown as WorksheetPolygonData;
    }
}

const worksheetTextModel = new Model("WorksheetText", () => WorksheetText, [
    { name: "text", type: { kind: "text" }, form: "positional" },
    { name: "name", type: { kind: "text" }, tokens: ["name"], optional: true },
    { name: "position", type: { kind: "model", model: () => WorksheetPoint }, tokens: ["pos"] },
    {
        name: "option",
        type: { kind: "enum", name: "WorksheetOption", words: WorksheetOption },
        tokens: ["option"],
        optional: true,
    },
    { name: "rotate", type: { kind: "number" }, tokens: ["rotate"], unit: "degree", optional: true },
    { name: "font", type: { kind: "model", model: () => WorksheetFont }, tokens: ["font"], optional: true },
    { name: "justify", type: { kind: "model", model: () => Justify }, tokens: ["justify"], optional: true },
    { name: "maxLength", type: { kind: "number" }, tokens: ["maxlen"], unit: "millimetre", optional: true },
    { name: "maxHeight", type: { kind: "number" }, tokens: ["maxheight"], unit: "millimetre", optional: true },
    { name: "repeat", type: { kind: "integer" }, tokens: ["repeat"], optional: true },
    { name: "incrementX", type: { kind: "number" }, tokens: ["incrx"], unit: "millimetre", optional: true },
    { name: "incrementY", type: { kind: "number" }, tokens: ["incry"], unit: "millimetre", optional: true },
    { name: "incrementLabel", type: { kind: "integer" }, tokens: ["incrlabel"], optional: true },
    { name: "comment", type: { kind: "text" }, tokens: ["comment"], optional: true },
]);
const worksheetTextFields = worksheetTextModel.fields;

/** A plain object that stands for a {@link WorksheetText}. */
export interface WorksheetTextData extends Unmodelled {
    /** With variables: `${TITLE}`, or `%T` up to version 5. */
    readonly text: string;
    /** What the editor calls it. */
    readonly name?: string | undefined;
    /** Where it is. */
    readonly position: WorksheetPointInput;
    /** On which pages it is. On all when it is missing. */
    readonly option?: Open<WorksheetOption> | undefined;
    /** Counterclockwise. In degrees. */
    readonly rotate?: number | undefined;
    /** How its letters look. */
    readonly font?: WorksheetFontInput | undefined;
    /** On which sides of its place it stands. */
    readonly justify?: JustifyInput | undefined;
    /** The greatest width. A longer text gets smaller. In millimetres. */
    readonly maxLength?: number | undefined;
    /** The greatest height. A higher text gets smaller. In millimetres. */
    readonly maxHeight?: number | undefined;
    /** How often it is drawn. */
    readonly repeat?: number | undefined;
    /** How far each copy is from the one before, horizontally. In millimetres. */
    readonly incrementX?: number | undefined;
    /** How far each copy is from the one before, vertically. In millimetres. */
    readonly incrementY?: number | undefined;
    /** How far each copy's number or letter is from the one before. */
    readonly incrementLabel?: number | undefined;
    /** A note for those who edit the worksheet. */
    readonly comment?: string | undefined;
}

/** What can be put where a {@link WorksheetText} stands. */
export type WorksheetTextInput = WorksheetText | WorksheetTextData;

/** A text. */
export class WorksheetText extends ModelObject {
    /** @internal */
    static override readonly model: Model = worksheetTextModel;

    /** With variables: `${TITLE}`, or `%T` up to version 5. */
    get text(): string {
        return this.getText(worksheetTextFields[0] as Field);
    }
    set text(value: string) {
        this.setField(worksheetTextFields[0] as Field, value);
    }

    /** What the editor calls it. */
    get name(): string | undefined {
        return this.getText(worksheetTextFields[1] as Field);
    }
    set name(value: string | undefined) {
        this.setField(worksheetTextFields[1] as Field, value);
    }

    /** Where it is. */
    get position(): WorksheetPoint {
        return this.getStructure<WorksheetPoint>(worksheetTextFields[2] as Field);
    }
    set position(value: WorksheetPointInput) {
        this.setField(worksheetTextFields[2] as Field, value);
    }

    /** On which pages it is. On all when it is missing. */
    get option(): Open<WorksheetOption> | undefined {
        return this.getWord<Open<WorksheetOption>>(worksheetTextFields[3] as Field);
    }
    set option(value: Open<WorksheetOption> | undefined) {
        this.setField(worksheetTextFields[3] as Field, value);
    }

    /** Counterclockwise. In degrees. */
    get rotate(): number | undefined {
        return this.getNumber(worksheetTextFields[4] as Field);
    }
    set rotate(value: number | undefined) {
        this.setField(worksheetTextFields[4] as Field, value);
    }

    /** How its letters look. */
    get font(): WorksheetFont | undefined {
        return this.getStructure<WorksheetFont>(worksheetTextFields[5] as Field);
    }
    set font(value: WorksheetFontInput | undefined) {
        this.setField(worksheetTextFields[5] as Field, value);
    }

    /** On which sides of its place it stands. */
    get justify(): Justify | undefined {
        return this.getStructure<Justify>(worksheetTextFields[6] as Field);
    }
    set justify(value: JustifyInput | undefined) {
        this.setField(worksheetTextFields[6] as Field, value);
    }

    /** The greatest width. A longer text gets smaller. In millimetres. */
    get maxLength(): number | undefined {
        return this.getNumber(worksheetTextFields[7] as Field);
    }
    set maxLength(value: number | undefined) {
        this.setField(worksheetTextFields[7] as Field, value);
    }

    /** The greatest height. A higher text gets smaller. In millimetres. */
    get maxHeight(): number | undefined {
        return this.getNumber(worksheetTextFields[8] as Field);
    }
    set maxHeight(value: number | undefined) {
        this.setField(worksheetTextFields[8] as Field, value);
    }

    /** How often it is drawn. */
    get repeat(): number | undefined {
        return this.getNumber(worksheetTextFields[9] as Field);
    }
    set repeat(value: number | undefined) {
        this.setField(worksheetTextFields[9] as Field, value);
    }

    /** How far each copy is from the one before, horizontally. In millimetres. */
    get incrementX(): number | undefined {
        return this.getNumber(worksheetTextFields[10] as Field);
    }
    set incrementX(value: number | undefined) {
        this.setField(worksheetTextFields[10] as Field, value);
    }

    /** How far each copy is from the one before, vertically. In millimetres. */
    get incrementY(): number | undefined {
        return this.getNumber(worksheetTextFields[11] as Field);
    }
    set incrementY(value: number | undefined) {
        this.setField(worksheetTextFields[11] as Field, value);
    }

    /** How far each copy's number or letter is from the one before. */
    get incrementLabel(): number | undefined {
        return this.getNumber(worksheetTextFields[12] as Field);
    }
    set incrementLabel(value: number | undefined) {
        this.setField(worksheetTextFields[12] as Field, value);
    }

    /** A note for those who edit the worksheet. */
    get comment(): string | undefined {
        return this.getText(worksheetTextFields[13] as Field);
    }
    set comment(value: string | undefined) {
        this.setField(worksheetTextFields[13] as Field, value);
    }

    override toJSON(): WorksheetTextData {
        return super.toJSON() as unknown as WorksheetTextData;
    }
}

const worksheetBitmapModel = new Model("WorksheetBitmap", () => WorksheetBitmap, [
    { name: "name", type: { kind: "text" }, tokens: ["name"], optional: true },
    { name: "position", type: { kind: "model", model: () => WorksheetPoint }, tokens: ["pos"] },
    {
        name: "option",
        type: { kind: "enum", name: "WorksheetOption", words: WorksheetOption },
        tokens: ["option"],
        optional: true,
    },
    { name: "scale", type: { kind: "number" }, tokens: ["scale"], unit: "ratio", optional: true },
    { name: "repeat", type: { kind: "integer" }, tokens: ["repeat"], optional: true },
    { name: "incrementX", type: { kind: "number" }, tokens: ["incrx"], unit: "millimetre", optional: true },
    { name: "incrementY", type: { kind: "number" }, tokens: ["incry"], unit: "millimetre", optional: true },
    { name: "comment", type: { kind: "text" }, tokens: ["comment"], optional: true },
    {
        name: "pngData",
        type: { kind: "model", model: () => HexadecimalData },
        tokens: ["pngdata"],
        until: 7,
        optional: true,
    },
    { name: "data", type: { kind: "bytes" }, tokens: ["data"], codec: "base64", since: 8, optional: true },
]);
const worksheetBitmapFields = worksheetBitmapModel.fields;

/** A plain object that stands for a {@link WorksheetBitmap}. */
export interface WorksheetBitmapData extends Unmodelled {
    /** What the editor calls it. */
    readonly name?: string | undefined;
    /** Where it is. */
    readonly position: WorksheetPointInput;
    /** On which pages it is. On all when it is missing. */
    readonly option?: Open<WorksheetOption> | undefined;
    /** 1 is its size by its resolution. */
    readonly scale?: number | undefined;
    /** How often it is drawn. */
    readonly repeat?: number | undefined;
    /** How far each copy is from the one before, horizontally. In millimetres. */
    readonly incrementX?: number | undefined;
    /** How far each copy is from the one before, vertically. In millimetres. */
    readonly incrementY?: number | undefined;
    /** A note for those who edit the worksheet. */
    readonly comment?: string | undefined;
    /** The PNG file, up to version 7. In files up to KiCad 7. */
    readonly pngData?: HexadecimalDataInput | undefined;
    /** The PNG file, from version 8 on. A text in its place is base64: so it is in JSON. In files of KiCad 8 and later. */
    readonly data?: Uint8Array | string | undefined;
}

/** What can be put where a {@link WorksheetBitmap} stands. */
export type WorksheetBitmapInput = WorksheetBitmap | WorksheetBitmapData;

/** A picture. */
export class WorksheetBitmap extends ModelObject {
    /** @internal */
    static override readonly model: Model = worksheetBitmapModel;

    /** What the editor calls it. */
    get name(): string | undefined {
        return this.getText(worksheetBitmapFields[0] as Field);
    }
    set name(value: string | undefined) {
        this.setField(worksheetBitmapFields[0] as Field, value);
    }

    /** Where it is. */
    get position(): WorksheetPoint {
        return this.getStructure<WorksheetPoint>(worksheetBitmapFields[1] as Field);
    }
    set position(value: WorksheetPointInput) {
        this.setField(worksheetBitmapFields[1] as Field, value);
    }

    /** On which pages it is. On all when it is missing. */
    get option(): Open<WorksheetOption> | undefined {
        return this.getWord<Open<WorksheetOption>>(worksheetBitmapFields[2] as Field);
    }
    set option(value: Open<WorksheetOption> | undefined) {
        this.setField(worksheetBitmapFields[2] as Field, value);
    }

    /** 1 is its size by its resolution. */
    get scale(): number | undefined {
        return this.getNumber(worksheetBitmapFields[3] as Field);
    }
    set scale(value: number | undefined) {
        this.setField(worksheetBitmapFields[3] as Field, value);
    }

    /** How often it is drawn. */
    get repeat(): number | undefined {
        return this.getNumber(worksheetBitmapFields[4] as Field);
    }
    set repeat(value: number | undefined) {
        this.setField(worksheetBitmapFields[4] as Field, value);
    }

    /** How far each copy is from the one before, horizontally. In millimetres. */
    get incrementX(): number | undefined {
        return this.getNumber(worksheetBitmapFields[5] as Field);
    }
    set incrementX(value: number | undefined) {
        this.setField(worksheetBitmapFields[5] as Field, value);
    }

    /** How far each copy is from the one before, vertically. In millimetres. */
    get incrementY(): number | undefined {
        return this.getNumber(worksheetBitmapFields[6] as Field);
    }
    set incrementY(value: number | undefined) {
        this.setField(worksheetBitmapFields[6] as Field, value);
    }

    /** A note for those who edit the worksheet. */
    get comment(): string | undefined {
        return this.getText(worksheetBitmapFields[7] as Field);
    }
    set comment(value: string | undefined) {
        this.setField(worksheetBitmapFields[7] as Field, value);
    }

    /** The PNG file, up to version 7. In files up to KiCad 7. */
    get pngData(): HexadecimalData | undefined {
        return this.getStructure<HexadecimalData>(worksheetBitmapFields[8] as Field);
    }
    set pngData(value: HexadecimalDataInput | undefined) {
        this.setField(worksheetBitmapFields[8] as Field, value);
    }

    /** The PNG file, from version 8 on. A text in its place is base64: so it is in JSON. In files of KiCad 8 and later. */
    get data(): Uint8Array | undefined {
        return this.getBytes(worksheetBitmapFields[9] as Field);
    }
    set data(value: Uint8Array | string | undefined) {
        this.setField(worksheetBitmapFields[9] as Field, value);
    }

    override toJSON(): WorksheetBitmapData {
        return super.toJSON() as unknown as WorksheetBitmapData;
    }
}

const componentClassAssignmentModel = new Model("ComponentClassAssignment", () => ComponentClassAssignment, [
    { name: "name", type: { kind: "text" }, form: "positional" },
    { name: "condition", type: { kind: "text" }, tokens: ["condition"], quoting: "always", optional: true },
]);
const componentClassAssignmentFields = componentClassAssignmentModel.fields;

/** A plain object that stands for a {@link ComponentClassAssignment}. */
export interface ComponentClassAssignmentData extends Unmodelled {
    /** The name of the class. */
    readonly name: string;
    /** An expression that is true for the components. */
    readonly condition?: string | undefined;
}

/** What can be put where a {@link ComponentClassAssignment} stands. */
export type ComponentClassAssignmentInput = ComponentClassAssignment | ComponentClassAssignmentData;

/** A class that components get by a condition. */
export class ComponentClassAssignment extends ModelObject {
    /** @internal */
    static override readonly model: Model = componentClassAssignmentModel;

    /** The name of the class. */
    get name(): string {
        return this.getText(componentClassAssignmentFields[0] as Field);
    }
    set name(value: string) {
        this.setField(componentClassAssignmentFields[0] as Field, value);
    }

    /** An expression that is true for the components. */
    get condition(): string | undefined {
        return this.getText(componentClassAssignmentFields[1] as Field);
    }
    set condition(value: string | undefined) {
        this.setField(componentClassAssignmentFields[1] as Field, value);
    }

    override toJSON(): ComponentClassAssignmentData {
        return super.toJSON() as unknown as ComponentClassAssignmentData;
    }
}

const designRuleModel = new Model("DesignRule", () => DesignRule, [
    { name: "name", type: { kind: "text" }, form: "positional" },
    { name: "layer", type: { kind: "text" }, tokens: ["layer"], quoting: "never", optional: true },
    {
        name: "severity",
        type: { kind: "enum", name: "Severity", words: Severity },
        tokens: ["severity"],
        optional: true,
    },
    { name: "condition", type: { kind: "text" }, tokens: ["condition"], quoting: "always", optional: true },
    { name: "constraints", type: { kind: "model", model: () => Constraint }, tokens: ["constraint"], list: true },
]);
const designRuleFields = designRuleModel.fields;

/** A plain object that stands for a {@link DesignRule}. */
export interface DesignRuleData extends Unmodelled {
    /** What reports call it. */
    readonly name: string;
    /** The layer that it is for: the name of a layer, `outer` or `inner`. All when it is missing. */
    readonly layer?: string | undefined;
    /** How KiCad reports what breaks it; as the board's settings say when it is missing. */
    readonly severity?: Open<Severity> | undefined;
    /** An expression that is true for the items `A` and `B` that the rule is for. All when it is missing. */
    readonly condition?: string | undefined;
    /** What it asks for. */
    readonly constraints?: Iterable<ConstraintInput> | undefined;
}

/** What can be put where a {@link DesignRule} stands. */
export type DesignRuleInput = DesignRule | DesignRuleData;

/** A rule. */
export class DesignRule extends ModelObject {
    /** @internal */
    static override readonly model: Model = designRuleModel;

    /** What reports call it. */
    get name(): string {
        return this.getText(designRuleFields[0] as Field);
    }
    set name(value: string) {
        this.setField(designRuleFields[0] as Field, value);
    }

    /** The layer that it is for: the name of a layer, `outer` or `inner`. All when it is missing. */
    get layer(): string | undefined {
        return this.getText(designRuleFields[1] as Field);
    }
    set layer(value: string | undefined) {
        this.setField(designRuleFields[1] as Field, value);
    }

    /** How KiCad reports what breaks it; as the board's settings say when it is missing. */
    get severity(): Open<Severity> | undefined {
        return this.getWord<Open<Severity>>(designRuleFields[2] as Field);
    }
    set severity(value: Open<Severity> | undefined) {
        this.setField(designRuleFields[2] as Field, value);
    }

    /** An expression that is true for the items `A` and `B` that the rule is for. All when it is missing. */
    get condition(): string | undefined {
        return this.getText(designRuleFields[3] as Field);
    }
    set condition(value: string | undefined) {
        this.setField(designRuleFields[3] as Field, value);
    }

    /** What it asks for. */
    get constraints(): ModelList<Constraint, ConstraintInput> {
        return this.getList<Constraint, ConstraintInput>(designRuleFields[4] as Field);
    }
    set constraints(value: Iterable<ConstraintInput>) {
        this.setField(designRuleFields[4] as Field, value);
    }

    override toJSON(): DesignRuleData {
        return super.toJSON() as unknown as DesignRuleData;
    }
}

const commentModel = new Model("Comment", () => Comment, [
    { name: "number", type: { kind: "integer" }, form: "positional" },
    { name: "text", type: { kind: "text" }, form: "positional" },
]);
const commentFields = commentModel.fields;

/** A plain object that stands for a {@link Comment}. */
export interface CommentData extends Unmodelled {
    /** 1 to 9. */
    readonly number: number;
    readonly text: string;
}

/** What can be put where a {@link Comment} stands. */
export type CommentInput = Comment | CommentData | readonly [number: number, text: string];

/** One of the numbered comments of a title block. */
export class Comment extends ModelObject {
    /** @internal */
    static override readonly model: Model = commentModel;

    /** 1 to 9. */
    get number(): number {
        return this.getNumber(commentFields[0] as Field);
    }
    set number(value: number) {
        this.setField(commentFields[0] as Field, value);
    }

    get text(): string {
        return this.getText(commentFields[1] as Field);
    }
    set text(value: string) {
        this.setField(commentFields[1] as Field, value);
    }

    override toJSON(): CommentData {
        return super.toJSON() as unknown as CommentData;
    }
}

const boardLayerModel = new Model(
    "BoardLayer",
    () => BoardLayer,
    [
        { name: "number", type: { kind: "integer" }, form: "positional" },
        { name: "name", type: { kind: "text" }, form: "positional" },
        { name: "type", type: { kind: "enum", name: "LayerType", words: LayerType }, form: "positional" },
        { name: "userName", type: { kind: "text" }, form: "positional", optional: true },
        { name: "hide", type: { kind: "boolean" }, tokens: ["hide"], form: "word", until: 5, default: false },
    ],
    { isHeadless: true },
);
const boardLayerFields = boardLayerModel.fields;

/** A plain object that stands for a {@link BoardLayer}. */
export interface BoardLayerData extends Unmodelled {
    /** Its number, which differs between versions. */
    readonly number: number;
    /** `F.Cu`, `In1.Cu`, `Edge.Cuts`, …. */
    readonly name: string;
    /** What it is for. */
    readonly type: Open<LayerType>;
    /** What the user calls it, if that is something else. */
    readonly userName?: string | undefined;
    /**
     * Whether it isn't shown, up to version 5. In files up to KiCad 5.
     *
     * @defaultValue `false`
     */
    readonly hide?: boolean | undefined;
}

/** What can be put where a {@link BoardLayer} stands. */
export type BoardLayerInput = BoardLayer | BoardLayerData;

/** A layer of a board. */
export class BoardLayer extends ModelObject {
    /** @internal */
    static override readonly model: Model = boardLayerModel;

    /** Its number, which differs between versions. */
    get number(): number {
        return this.getNumber(boardLayerFields[0] as Field);
    }
    set number(value: number) {
        this.setField(boardLayerFields[0] as Field, value);
    }

    /** `F.Cu`, `In1.Cu`, `Edge.Cuts`, …. */
    get name(): string {
        return this.getText(boardLayerFields[1] as Field);
    }
    set name(value: string) {
        this.setField(boardLayerFields[1] as Field, value);
    }

    /** What it is for. */
    get type(): Open<LayerType> {
        return this.getWord<Open<LayerType>>(boardLayerFields[2] as Field);
    }
    set type(value: Open<LayerType>) {
        this.setField(boardLayerFields[2] as Field, value);
    }

    /** What the user calls it, if that is something else. */
    get userName(): string | undefined {
        return this.getText(boardLayerFields[3] as Field);
    }
    set userName(value: string | undefined) {
        this.setField(boardLayerFields[3] as Field, value);
    }

    /**
     * Whether it isn't shown, up to version 5. In files up to KiCad 5.
     *
     * @defaultValue `false`
     */
    get hide(): boolean {
        return this.getBoolean(boardLayerFields[4] as Field);
    }
    set hide(value: boolean | undefined) {
        this.setField(boardLayerFields[4] as Field, value);
    }

    override toJSON(): BoardLayerData {
        return super.toJSON() as unknown as BoardLayerData;
    }
}

const stackupModel = new Model("Stackup", () => Stackup, [
    { name: "layers", type: { kind: "model", model: () => StackupLayer }, tokens: ["layer"], list: true },
    { name: "copperFinish", type: { kind: "text" }, tokens: ["copper_finish"], optional: true },
    {
        name: "dielectricConstraints",
        type: { kind: "boolean" },
        tokens: ["dielectric_constraints"],
        flag: "yes_no",
        optional: true,
    },
    {
        name: "edgeConnector",
        type: { kind: "enum", name: "EdgeConnector", words: EdgeConnector },
        tokens: ["edge_connector"],
        optional: true,
    },
    {
        name: "castellatedPads",
        type: { kind: "boolean" },
        tokens: ["castellated_pads"],
        flag: "yes_no",
        until: 9,
        optional: true,
    },
    { name: "edgePlating", type: { kind: "boolean" }, tokens: ["edge_plating"], flag: "yes_no", optional: true },
]);
const stackupFields = stackupModel.fields;

/** A plain object that stands for a {@link Stackup}. */
export interface StackupData extends Unmodelled {
    /** The layers, from top to bottom. */
    readonly layers?: Iterable<StackupLayerInput> | undefined;
    /** The finish of the copper: `ENIG`, `HAL lead-free`, …. */
    readonly copperFinish?: string | undefined;
    /** Whether the impedance of tracks matters, so that dielectrics must be as they are here. */
    readonly dielectricConstraints?: boolean | undefined;
    /** Whether it is plugged into a connector. */
    readonly edgeConnector?: Open<EdgeConnector> | undefined;
    /** Whether there are pads that the edge cuts, up to version 9. In files up to KiCad 9. */
    readonly castellatedPads?: boolean | undefined;
    /** Whether the edge of the board is plated. */
    readonly edgePlating?: boolean | undefined;
}

/** What can be put where a {@link Stackup} stands. */
export type StackupInput = Stackup | StackupData;

/** What a board is built of, from top to bottom. */
export class Stackup extends ModelObject {
    /** @internal */
    static override readonly model: Model = stackupModel;

    /** The layers, from top to bottom. */
    get layers(): ModelList<StackupLayer, StackupLayerInput> {
        return this.getList<StackupLayer, StackupLayerInput>(stackupFields[0] as Field);
    }
    set layers(value: Iterable<StackupLayerInput>) {
        this.setField(stackupFields[0] as Field, value);
    }

    /** The finish of the copper: `ENIG`, `HAL lead-free`, …. */
    get copperFinish(): string | undefined {
        return this.getText(stackupFields[1] as Field);
    }
    set copperFinish(value: string | undefined) {
        this.setField(stackupFields[1] as Field, value);
    }

    /** Whether the impedance of tracks matters, so that dielectrics must be as they are here. */
    get dielectricConstraints(): boolean | undefined {
        return this.getBoolean(stackupFields[2] as Field);
    }
    set dielectricConstraints(value: boolean | undefined) {
        this.setField(stackupFields[2] as Field, value);
    }

    /** Whether it is plugged into a connector. */
    get edgeConnector(): Open<EdgeConnector> | undefined {
        return this.getWord<Open<EdgeConnector>>(stackupFields[3] as Field);
    }
    set edgeConnector(value: Open<EdgeConnector> | undefined) {
        this.setField(stackupFields[3] as Field, value);
    }

    /** Whether there are pads that the edge cuts, up to version 9. In files up to KiCad 9. */
    get castellatedPads(): boolean | undefined {
        return this.getBoolean(stackupFields[4] as Field);
    }
    set castellatedPads(value: boolean | undefined) {
        this.setField(stackupFields[4] as Field, value);
    }

    /** Whether the edge of the board is plated. */
    get edgePlating(): boolean | undefined {
        return this.getBoolean(stackupFields[5] as Field);
    }
    set edgePlating(value: boolean | undefined) {
        this.setField(stackupFields[5] as Field, value);
    }

    override toJSON(): StackupData {
        return super.toJSON() as unknown as StackupData;
    }
}

const userViaModel = new Model("UserVia", () => UserVia, [
    { name: "size", type: { kind: "number" }, form: "positional", unit: "millimetre" },
    { name: "drill", type: { kind: "number" }, form: "positional", unit: "millimetre" },
]);
const userViaFields = userViaModel.fields;

/** A plain object that stands for a {@link UserVia}. */
export interface UserViaData extends Unmodelled {
    /** The diameter of the copper. In millimetres. */
    readonly size: number;
    /** The diameter of the hole. In millimetres. */
    readonly drill: number;
}

/** What can be put where a {@link UserVia} stands. */
export type UserViaInput = UserVia | UserViaData | readonly [size: number, drill: number];

/** A via to choose from. */
export class UserVia extends ModelObject {
    /** @internal */
    static override readonly model: Model = userViaModel;

    /** The diameter of the copper. In millimetres. */
    get size(): number {
        return this.getNumber(userViaFields[0] as Field);
    }
    set size(value: number) {
        this.setField(userViaFields[0] as Field, value);
    }

    /** The diameter of the hole. In millimetres. */
    get drill(): number {
        return this.getNumber(userViaFields[1] as Field);
    }
    set drill(value: number) {
        this.setField(userViaFields[1] as Field, value);
    }

    override toJSON(): UserViaData {
        return super.toJSON() as unknown as UserViaData;
    }
}

const userDifferentialPairModel = new Model("UserDifferentialPair", () => UserDifferentialPair, [
    { name: "width", type: { kind: "number" }, form: "positional", unit: "millimetre" },
    { name: "gap", type: { kind: "number" }, form: "positional", unit: "millimetre" },
    { name: "viaGap", type: { kind: "number" }, form: "positional", unit: "millimetre" },
]);
const userDifferentialPairFields = userDifferentialPairModel.fields;

/** A plain object that stands for a {@link UserDifferentialPair}. */
export interface UserDifferentialPairData extends Unmodelled {
    /** How wide the tracks are. In millimetres. */
    readonly width: number;
    /** The gap between the tracks. In millimetres. */
    readonly gap: number;
    /** The gap between vias. In millimetres. */
    readonly viaGap: number;
}

/** What can be put where a {@link UserDifferentialPair} stands. */
export type UserDifferentialPairInput =
    | UserDifferentialPair
    | UserDifferentialPairData
    | readonly [width: number, gap: number, viaGap: number];

/** A differential pair to choose from. */
export class UserDifferentialPair extends ModelObject {
    /** @internal */
    static override readonly model: Model = userDifferentialPairModel;

    /** How wide the tracks are. In millimetres. */
    get width(): number {
        return this.getNumber(userDifferentialPairFields[0] as Field);
    }
    set width(value: number) {
        this.setField(userDifferentialPairFields[0] as Field, value);
    }

    /** The gap between the tracks. In millimetres. */
    get gap(): number {
        return this.getNumber(userDifferentialPairFields[1] as Field);
    }
    set gap(value: number) {
        this.setField(userDifferentialPairFields[1] as Field, value);
    }

    /** The gap between vias. In millimetres. */
    get viaGap(): number {
        return this.getNumber(userDifferentialPairFields[2] as Field);
    }
    set viaGap(value: number) {
        this.setField(userDifferentialPairFields[2] as Field, value);
    }

    override toJSON(): UserDifferentialPairData {
        return super.toJSON() as unknown as UserDifferentialPairData;
    }
}

const sizeModel = new Model("Size", () => Size, [
    { name: "width", type: { kind: "number" }, form: "positional", unit: "millimetre" },
    { name: "height", type: { kind: "number" }, form: "positional", unit: "millimetre", optional: true },
]);
const sizeFields = sizeModel.fields;

/** A plain object that stands for a {@link Size}. */
export interface SizeData extends Unmodelled {
    /** In millimetres. */
    readonly width: number;
    /** Where it is missing, the same as the width. In millimetres. */
    readonly height?: number | undefined;
}

/** What can be put where a {@link Size} stands. */
export type SizeInput = Size | SizeData | readonly [width: number, height?: number | undefined];

/** How wide and how high something is. */
export class Size extends ModelObject {
    /** @internal */
    static override readonly model: Model = sizeModel;

    /** In millimetres. */
    get width(): number {
        return this.getNumber(sizeFields[0] as Field);
    }
    set width(value: number) {
        this.setField(sizeFields[0] as Field, value);
    }

    /** Where it is missing, the same as the width. In millimetres. */
    get height(): number | undefined {
        return this.getNumber(sizeFields[1] as Field);
    }
    set height(value: number | undefined) {
        this.setField(sizeFields[1] as Field, value);
    }

    override toJSON(): SizeData {
        return super.toJSON() as unknown as SizeData;
    }
}

const outerSidesModel = new Model("OuterSides", () => OuterSides, [
    { name: "front", type: { kind: "toggle" }, tokens: ["front"], flag: "word_until_9", optional: true },
    { name: "back", type: { kind: "toggle" }, tokens: ["back"], flag: "word_until_9", optional: true },
    { name: "none", type: { kind: "boolean" }, tokens: ["none"], form: "word", until: 9, default: false },
]);
const outerSidesFields = outerSidesModel.fields;

/** A plain object that stands for a {@link OuterSides}. */
export interface OuterSidesData extends Unmodelled {
    /** The setting of the front. `none`: what surrounds the item decides. */
    readonly front?: ToggleValue | undefined;
    /** The setting of the back. `none`: what surrounds the item decides. */
    readonly back?: ToggleValue | undefined;
    /**
     * Neither side, in version 9. Later versions say so for each side. In files up to KiCad 9.
     *
     * @defaultValue `false`
     */
    readonly none?: boolean | undefined;
}

/** What can be put where a {@link OuterSides} stands. */
export type OuterSidesInput = OuterSides | OuterSidesData;

/** A setting of both sides of a board: whether vias or pads are tented, covered or plugged there. */
export class OuterSides extends ModelObject {
    /** @internal */
    static override readonly model: Model = outerSidesModel;

    /** The setting of the front. `none`: what surrounds the item decides. */
    get front(): ToggleValue | undefined {
        return this.getToggle(outerSidesFields[0] as Field);
    }
    set front(value: ToggleValue | undefined) {
        this.setField(outerSidesFields[0] as Field, value);
    }

    /** The setting of the back. `none`: what surrounds the item decides. */
    get back(): ToggleValue | undefined {
        return this.getToggle(outerSidesFields[1] as Field);
    }
    set back(value: ToggleValue | undefined) {
        this.setField(outerSidesFields[1] as Field, value);
    }

    /**
     * Neither side, in version 9. Later versions say so for each side. In files up to KiCad 9.
     *
     * @defaultValue `false`
     */
    get none(): boolean {
        return this.getBoolean(outerSidesFields[2] as Field);
    }
    set none(value: boolean | undefined) {
        this.setField(outerSidesFields[2] as Field, value);
    }

    override toJSON(): OuterSidesData {
        return super.toJSON() as unknown as OuterSidesData;
    }
}

const zoneDefaultsModel = new Model("ZoneDefaults", () => ZoneDefaults, [
    {
        name: "layerProperties",
        type: { kind: "model", model: () => ZoneLayerProperties },
        tokens: ["property"],
        list: true,
    },
]);
const zoneDefaultsFields = zoneDefaultsModel.fields;

/** A plain object that stands for a {@link ZoneDefaults}. */
export interface ZoneDefaultsData extends Unmodelled {
    /** What is special about zones on some layers. */
    readonly layerProperties?: Iterable<ZoneLayerPropertiesInput> | undefined;
}

/** What can be put where a {@link ZoneDefaults} stands. */
export type ZoneDefaultsInput = ZoneDefaults | ZoneDefaultsData;

/** What new zones are like. */
export class ZoneDefaults extends ModelObject {
    /** @internal */
    static override readonly model: Model = zoneDefaultsModel;

    /** What is special about zones on some layers. */
    get layerProperties(): ModelList<ZoneLayerProperties, ZoneLayerPropertiesInput> {
        return this.getList<ZoneLayerProperties, ZoneLayerPropertiesInput>(zoneDefaultsFields[0] as Field);
    }
    set layerProperties(value: Iterable<ZoneLayerPropertiesInput>) {
        this.setField(zoneDefaultsFields[0] as Field, value);
    }

    override toJSON(): ZoneDefaultsData {
        return super.toJSON() as unknown as ZoneDefaultsData;
    }
}

const pointModel = new Model("Point", () => Point, [
    { name: "x", type: { kind: "number" }, form: "positional", unit: "millimetre" },
    { name: "y", type: { kind: "number" }, form: "positional", unit: "millimetre" },
]);
const pointFields = pointModel.fields;

/** A plain object that stands for a {@link Point}. */
export interface PointData extends Unmodelled {
    /** To the right. In millimetres. */
    readonly x: number;
    /** Downwards; upwards in symbols of libraries. In millimetres. */
    readonly y: number;
}

/** What can be put where a {@link Point} stands. */
export type PointInput = Point | PointData | readonly [x: number, y: number];

/** A place. */
export class Point extends ModelObject {
    /** @internal */
    static override readonly model: Model = pointModel;

    /** To the right. In millimetres. */
    get x(): number {
        return this.getNumber(pointFields[0] as Field);
    }
    set x(value: number) {
        this.setField(pointFields[0] as Field, value);
    }

    /** Downwards; upwards in symbols of libraries. In millimetres. */
    get y(): number {
        return this.getNumber(pointFields[1] as Field);
    }
    set y(value: number) {
        this.setField(pointFields[1] as Field, value);
    }

    override toJSON(): PointData {
        return super.toJSON() as unknown as PointData;
    }
}

const setupDefaultsModel = new Model("SetupDefaults", () => SetupDefaults, [
    { name: "edgeClearance", type: { kind: "number" }, tokens: ["edge_clearance"], unit: "millimetre", optional: true },
    {
        name: "edgeCutsLineWidth",
        type: { kind: "number" },
        tokens: ["edge_cuts_line_width"],
        unit: "millimetre",
        optional: true,
    },
    {
        name: "courtyardLineWidth",
        type: { kind: "number" },
        tokens: ["courtyard_line_width"],
        unit: "millimetre",
        optional: true,
    },
    {
        name: "copperLineWidth",
        type: { kind: "number" },
        tokens: ["copper_line_width"],
        unit: "millimetre",
        optional: true,
    },
    {
        name: "copperText",
        type: { kind: "model", model: () => TextDefaults },
        tokens: ["copper_text_dims"],
        optional: true,
    },
    {
        name: "silkscreenLineWidth",
        type: { kind: "number" },
        tokens: ["silk_line_width"],
        unit: "millimetre",
        optional: true,
    },
    {
        name: "silkscreenText",
        type: { kind: "model", model: () => TextDefaults },
        tokens: ["silk_text_dims"],
        optional: true,
    },
    {
        name: "fabricationLineWidth",
        type: { kind: "number" },
        tokens: ["fab_layers_line_width"],
        unit: "millimetre",
        optional: true,
    },
    {
        name: "fabricationText",
        type: { kind: "model", model: () => TextDefaults },
        tokens: ["fab_layers_text_dims"],
        optional: true,
    },
    {
        name: "otherLayersLineWidth",
        type: { kind: "number" },
        tokens: ["other_layers_line_width"],
        unit: "millimetre",
        optional: true,
    },
    {
        name: "otherLayersText",
        type: { kind: "model", model: () => TextDefaults },
        tokens: ["other_layers_text_dims"],
        optional: true,
    },
    { name: "dimensionUnits", type: { kind: "integer" }, tokens: ["dimension_units"], optional: true },
    { name: "dimensionPrecision", type: { kind: "integer" }, tokens: ["dimension_precision"], optional: true },
]);
const setupDefaultsFields = setupDefaultsModel.fields;

/** A plain object that stands for a {@link SetupDefaults}. */
export interface SetupDefaultsData extends Unmodelled {
    /** How far copper keeps off the edge of the board. In millimetres. */
    readonly edgeClearance?: number | undefined;
    /** The usual width of the lines of the board's edge. In millimetres. */
    readonly edgeCutsLineWidth?: number | undefined;
    /** The usual width of lines of courtyards. In millimetres. */
    readonly courtyardLineWidth?: number | undefined;
    /** The usual width of lines on copper. In millimetres. */
    readonly copperLineWidth?: number | undefined;
    /** The usual size of texts on copper. */
    readonly copperText?: TextDefaultsInput | undefined;
    /** The usual width of lines on silkscreens. In millimetres. */
    readonly silkscreenLineWidth?: number | undefined;
    /** The usual size of texts on silkscreens. */
    readonly silkscreenText?: TextDefaultsInput | undefined;
    /** The usual width of lines on fabrication layers. In millimetres. */
    readonly fabricationLineWidth?: number | undefined;
    /** The usual size of texts on fabrication layers. */
    readonly fabricationText?: TextDefaultsInput | undefined;
    /** The usual width of lines on other layers. In millimetres. */
    readonly otherLayersLineWidth?: number | undefined;
    /** The usual size of texts on other layers. */
    readonly otherLayersText?: TextDefaultsInput | undefined;
    /** The unit of dimensions. */
    readonly dimensionUnits?: number | undefined;
    /** The number of digits of dimensions. */
    readonly dimensionPrecision?: number | undefined;
}

/** What can be put where a {@link SetupDefaults} stands. */
export type SetupDefaultsInput = SetupDefaults | SetupDefaultsData;

/** The usual sizes of lines and texts. */
export class SetupDefaults extends ModelObject {
    /** @internal */
    static override readonly model: Model = setupDefaultsModel;

    /** How far copper keeps off the edge of the board. In millimetres. */
    get edgeClearance(): number | undefined {
        return this.getNumber(setupDefaultsFields[0] as Field);
    }
    set edgeClearance(value: number | undefined) {
        this.setField(setupDefaultsFields[0] as Field, value);
    }

    /** The usual width of the lines of the board's edge. In millimetres. */
    get edgeCutsLineWidth(): number | undefined {
        return this.getNumber(setupDefaultsFields[1] as Field);
    }
    set edgeCutsLineWidth(value: number | undefined) {
        this.setField(setupDefaultsFields[1] as Field, value);
    }

    /** The usual width of lines of courtyards. In millimetres. */
    get courtyardLineWidth(): number | undefined {
        return this.getNumber(setupDefaultsFields[2] as Field);
    }
    set courtyardLineWidth(value: number | undefined) {
        this.setField(setupDefaultsFields[2] as Field, value);
    }

    /** The usual width of lines on copper. In millimetres. */
    get copperLineWidth(): number | undefined {
        return this.getNumber(setupDefaultsFields[3] as Field);
    }
    set copperLineWidth(value: number | undefined) {
        this.setField(setupDefaultsFields[3] as Field, value);
    }

    /** The usual size of texts on copper. */
    get copperText(): TextDefaults | undefined {
        return this.getStructure<TextDefaults>(setupDefaultsFields[4] as Field);
    }
    set copperText(value: TextDefaultsInput | undefined) {
        this.setField(setupDefaultsFields[4] as Field, value);
    }

    /** The usual width of lines on silkscreens. In millimetres. */
    get silkscreenLineWidth(): number | undefined {
        return this.getNumber(setupDefaultsFields[5] as Field);
    }
    set silkscreenLineWidth(value: number | undefined) {
        this.setField(setupDefaultsFields[5] as Field, value);
    }

    /** The usual size of texts on silkscreens. */
    get silkscreenText(): TextDefaults | undefined {
        return this.getStructure<TextDefaults>(setupDefaultsFields[6] as Field);
    }
    set silkscreenText(value: TextDefaultsInput | undefined) {
        this.setField(setupDefaultsFields[6] as Field, value);
    }

    /** The usual width of lines on fabrication layers. In millimetres. */
    get fabricationLineWidth(): number | undefined {
        return this.getNumber(setupDefaultsFields[7] as Field);
    }
    set fabricationLineWidth(value: number | undefined) {
        this.setField(setupDefaultsFields[7] as Field, value);
    }

    /** The usual size of texts on fabrication layers. */
    get fabricationText(): TextDefaults | undefined {
        return this.getStructure<TextDefaults>(setupDefaultsFields[8] as Field);
    }
    set fabricationText(value: TextDefaultsInput | undefined) {
        this.setField(setupDefaultsFields[8] as Field, value);
    }

    /** The usual width of lines on other layers. In millimetres. */
    get otherLayersLineWidth(): number | undefined {
        return this.getNumber(setupDefaultsFields[9] as Field);
    }
    set otherLayersLineWidth(value: number | undefined) {
        this.setField(setupDefaultsFields[9] as Field, value);
    }

    /** The usual size of texts on other layers. */
    get otherLayersText(): TextDefaults | undefined {
        return this.getStructure<TextDefaults>(setupDefaultsFields[10] as Field);
    }
    set otherLayersText(value: TextDefaultsInput | undefined) {
        this.setField(setupDefaultsFields[10] as Field, value);
    }

    /** The unit of dimensions. */
    get dimensionUnits(): number | undefined {
        return this.getNumber(setupDefaultsFields[11] as Field);
    }
    set dimensionUnits(value: number | undefined) {
        this.setField(setupDefaultsFields[11] as Field, value);
    }

    /** The number of digits of dimensions. */
    get dimensionPrecision(): number | undefined {
        return this.getNumber(setupDefaultsFields[12] as Field);
    }
    set dimensionPrecision(value: number | undefined) {
        this.setField(setupDefaultsFields[12] as Field, value);
    }

    override toJSON(): SetupDefaultsData {
        return super.toJSON() as unknown as SetupDefaultsData;
    }
}

const plotParametersModel = new Model("PlotParameters", () => PlotParameters, [
    { name: "layerSelection", type: { kind: "text" }, tokens: ["layerselection"], quoting: "never", optional: true },
    {
        name: "plotOnAllLayersSelection",
        type: { kind: "text" },
        tokens: ["plot_on_all_layers_selection"],
        quoting: "never",
        since: 7,
        optional: true,
    },
    {
        name: "disableApertureMacros",
        type: { kind: "boolean" },
        tokens: ["disableapertmacros"],
        flag: "true_false_until_7",
        since: 6,
        optional: true,
    },
    {
        name: "useGerberExtensions",
        type: { kind: "boolean" },
        tokens: ["usegerberextensions"],
        flag: "true_false_until_7",
        optional: true,
    },
    {
        name: "useGerberAttributes",
        type: { kind: "boolean" },
        tokens: ["usegerberattributes"],
        flag: "true_false_until_7",
        optional: true,
    },
    {
        name: "useGerberAdvancedAttributes",
        type: { kind: "boolean" },
        tokens: ["usegerberadvancedattributes"],
        flag: "true_false_until_7",
        optional: true,
    },
    {
        name: "createGerberJobFile",
        type: { kind: "boolean" },
        tokens: ["creategerberjobfile"],
        flag: "true_false_until_7",
        optional: true,
    },
    { name: "gerberPrecision", type: { kind: "integer" }, tokens: ["gerberprecision"], optional: true },
    {
        name: "dashedLineDashRatio",
        type: { kind: "number" },
        tokens: ["dashed_line_dash_ratio"],
        unit: "fixed6",
        since: 7,
        optional: true,
    },
    {
        name: "dashedLineGapRatio",
        type: { kind: "number" },
        tokens: ["dashed_line_gap_ratio"],
        unit: "fixed6",
        since: 7,
        optional: true,
    },
    {
        name: "svgUseInch",
        type: { kind: "boolean" },
        tokens: ["svguseinch"],
        flag: "true_false_until_7",
        since: 6,
        until: 6,
        optional: true,
    },
    { name: "svgPrecision", type: { kind: "integer" }, tokens: ["svgprecision"], since: 6, optional: true },
    {
        name: "excludeEdgeLayer",
        type: { kind: "boolean" },
        tokens: ["excludeedgelayer"],
        flag: "true_false_until_7",
        until: 6,
        optional: true,
    },
    { name: "lineWidth", type: { kind: "number" }, tokens: ["linewidth"], unit: "fixed6", until: 5, optional: true },
    {
        name: "plotFrameReference",
        type: { kind: "boolean" },
        tokens: ["plotframeref"],
        flag: "true_false_until_7",
        optional: true,
    },
    {
        name: "viasOnMask",
        type: { kind: "boolean" },
        tokens: ["viasonmask"],
        flag: "true_false_until_7",
        until: 8,
        optional: true,
    },
    { name: "mode", type: { kind: "integer" }, tokens: ["mode"], optional: true },
    {
        name: "useAuxiliaryOrigin",
        type: { kind: "boolean" },
        tokens: ["useauxorigin"],
        flag: "true_false_until_7",
        optional: true,
    },
    { name: "hpglPenNumber", type: { kind: "integer" }, tokens: ["hpglpennumber"], until: 9, optional: true },
    { name: "hpglPenSpeed", type: { kind: "integer" }, tokens: ["hpglpenspeed"], until: 9, optional: true },
    {
        name: "hpglPenDiameter",
        type: { kind: "number" },
        tokens: ["hpglpendiameter"],
        unit: "fixed6",
        until: 9,
        optional: true,
    },
    { name: "hpglPenOverlay", type: { kind: "number" }, tokens: ["hpglpenoverlay"], until: 5, optional: true },
    {
        name: "pdfFrontFootprintPropertyPopups",
        type: { kind: "boolean" },
        tokens: ["pdf_front_fp_property_popups"],
        flag: "true_false_until_7",
        since: 8,
        optional: true,
    },
    {
        name: "pdfBackFootprintPropertyPopups",
        type: { kind: "boolean" },
        tokens: ["pdf_back_fp_property_popups"],
        flag: "true_false_until_7",
        since: 8,
        optional: true,
    },
    {
        name: "pdfMetadata",
        type: { kind: "boolean" },
        tokens: ["pdf_metadata"],
        flag: "true_false_until_7",
        since: 9,
        optional: true,
    },
    {
        name: "pdfSingleDocument",
        type: { kind: "boolean" },
        tokens: ["pdf_single_document"],
        flag: "true_false_until_7",
        since: 9,
        optional: true,
    },
    {
        name: "dxfPolygonMode",
        type: { kind: "boolean" },
        tokens: ["dxfpolygonmode"],
        flag: "true_false_until_7",
        since: 6,
        optional: true,
    },
    {
        name: "dxfImperialUnits",
        type: { kind: "boolean" },
        tokens: ["dxfimperialunits"],
        flag: "true_false_until_7",
        since: 6,
        optional: true,
    },
    {
        name: "dxfUsePcbnewFont",
        type: { kind: "boolean" },
        tokens: ["dxfusepcbnewfont"],
        flag: "true_false_until_7",
        since: 6,
        optional: true,
    },
    {
        name: "postscriptColor",
        type: { kind: "boolean" },
        tokens: ["pscolor"],
        flag: "true_false_until_7",
        until: 5,
        optional: true,
    },
    {
        name: "postscriptNegative",
        type: { kind: "boolean" },
        tokens: ["psnegative"],
        flag: "true_false_until_7",
        optional: true,
    },
    {
        name: "postscriptA4Output",
        type: { kind: "boolean" },
        tokens: ["psa4output"],
        flag: "true_false_until_7",
        optional: true,
    },
    {
        name: "plotBlackAndWhite",
        type: { kind: "boolean" },
        tokens: ["plot_black_and_white"],
        flag: "true_false_until_7",
        since: 9,
        optional: true,
    },
    {
        name: "plotReference",
        type: { kind: "boolean" },
        tokens: ["plotreference"],
        flag: "true_false_until_7",
        until: 8,
        optional: true,
    },
    {
        name: "plotValue",
        type: { kind: "boolean" },
        tokens: ["plotvalue"],
        flag: "true_false_until_7",
        until: 8,
        optional: true,
    },
    {
        name: "plotFootprintText",
        type: { kind: "boolean" },
        tokens: ["plotfptext"],
        flag: "true_false_until_7",
        since: 8,
        until: 8,
        optional: true,
    },
    {
        name: "plotOtherText",
        type: { kind: "boolean" },
        tokens: ["plotothertext"],
        flag: "true_false_until_7",
        until: 5,
        optional: true,
    },
    {
        name: "plotInvisibleText",
        type: { kind: "boolean" },
        tokens: ["plotinvisibletext"],
        flag: "true_false_until_7",
        until: 9,
        optional: true,
    },
    {
        name: "padsOnSilkscreen",
        type: { kind: "boolean" },
        tokens: ["padsonsilk"],
        flag: "true_false_until_7",
        until: 5,
        optional: true,
    },
    {
        name: "sketchPadsOnFabrication",
        type: { kind: "boolean" },
        tokens: ["sketchpadsonfab"],
        flag: "true_false_until_7",
        since: 6,
        optional: true,
    },
    {
        name: "plotPadNumbers",
        type: { kind: "boolean" },
        tokens: ["plotpadnumbers"],
        flag: "true_false_until_7",
        since: 9,
        optional: true,
    },
    {
        name: "hideUnpopulatedOnFabrication",
        type: { kind: "boolean" },
        tokens: ["hidednponfab"],
        flag: "true_false_until_7",
        since: 9,
        optional: true,
    },
    {
        name: "sketchUnpopulatedOnFabrication",
        type: { kind: "boolean" },
        tokens: ["sketchdnponfab"],
        flag: "true_false_until_7",
        since: 9,
        optional: true,
    },
    {
        name: "crossOutUnpopulatedOnFabrication",
        type: { kind: "boolean" },
        tokens: ["crossoutdnponfab"],
        flag: "true_false_until_7",
        since: 9,
        optional: true,
    },
    {
        name: "subtractMaskFromSilkscreen",
        type: { kind: "boolean" },
        tokens: ["subtractmaskfromsilk"],
        flag: "true_false_until_7",
        optional: true,
    },
    { name: "outputFormat", type: { kind: "integer" }, tokens: ["outputformat"], optional: true },
    { name: "mirror", type: { kind: "boolean" }, tokens: ["mirror"], flag: "true_false_until_7", optional: true },
    { name: "drillShape", type: { kind: "integer" }, tokens: ["drillshape"], optional: true },
    { name: "scaleSelection", type: { kind: "integer" }, tokens: ["scaleselection"], optional: true },
    { name: "outputDirectory", type: { kind: "text" }, tokens: ["outputdirectory"], quoting: "always", optional: true },
]);
const plotParametersFields = plotParametersModel.fields;

/** A plain object that stands for a {@link PlotParameters}. */
export interface PlotParametersData extends Unmodelled {
    /** The layers to plot, as a mask of hexadecimal digits. */
    readonly layerSelection?: string | undefined;
    /** The layers to add to each plot, as a mask of hexadecimal digits. In files of KiCad 7 and later. */
    readonly plotOnAllLayersSelection?: string | undefined;
    /** Whether Gerber files do without macros for apertures. In files of KiCad 6 and later. */
    readonly disableApertureMacros?: boolean | undefined;
    /** Whether files end as the layers' usual Gerber endings instead of `.gbr`. */
    readonly useGerberExtensions?: boolean | undefined;
    /** Whether Gerber files have the attributes of the format X2. */
    readonly useGerberAttributes?: boolean | undefined;
    /** Whether Gerber files say which nets and parts things belong to. */
    readonly useGerberAdvancedAttributes?: boolean | undefined;
    /** Whether there is a job file beside the Gerber files. */
    readonly createGerberJobFile?: boolean | undefined;
    /** How many digits coordinates have after the point. It is 6 when it is missing. */
    readonly gerberPrecision?: number | undefined;
    /** How long dashes are, by the width of the line. In files of KiCad 7 and later. */
    readonly dashedLineDashRatio?: number | undefined;
    /** How long the gaps between dashes are, by the width of the line. In files of KiCad 7 and later. */
    readonly dashedLineGapRatio?: number | undefined;
    /** Whether SVG files are in inches. In files of KiCad 6 to 6. */
    readonly svgUseInch?: boolean | undefined;
    /** How many digits coordinates have after the point. In files of KiCad 6 and later. */
    readonly svgPrecision?: number | undefined;
    /** Whether the edge of the board is left out of other layers. In files up to KiCad 6. */
    readonly excludeEdgeLayer?: boolean | undefined;
    /** The usual width of lines, up to version 5. In files up to KiCad 5. */
    readonly lineWidth?: number | undefined;
    /** Whether the drawing sheet is plotted. */
    readonly plotFrameReference?: boolean | undefined;
    /** Whether the solder mask leaves vias open. In files up to KiCad 8. */
    readonly viasOnMask?: boolean | undefined;
    /** 0 for lines, 1 for filled shapes. */
    readonly mode?: number | undefined;
    /** Whether coordinates start at the auxiliary origin. */
    readonly useAuxiliaryOrigin?: boolean | undefined;
    /** The number of the plotter's pen. In files up to KiCad 9. */
    readonly hpglPenNumber?: number | undefined;
    /** How fast the plotter's pen moves, in centimetres a second. In files up to KiCad 9. */
    readonly hpglPenSpeed?: number | undefined;
    /** How wide the plotter's pen is, in mils. In files up to KiCad 9. */
    readonly hpglPenDiameter?: number | undefined;
    /** How far lines of the plotter's pen overlap, in mils. In files up to KiCad 5. */
    readonly hpglPenOverlay?: number | undefined;
    /** Whether a click on a footprint of the front shows its properties. In files of KiCad 8 and later. */
    readonly pdfFrontFootprintPropertyPopups?: boolean | undefined;
    /** Whether a click on a footprint of the back shows its properties. In files of KiCad 8 and later. */
    readonly pdfBackFootprintPropertyPopups?: boolean | undefined;
    /** Whether PDF files have a title and an author. In files of KiCad 9 and later. */
    readonly pdfMetadata?: boolean | undefined;
    /** Whether all layers are in one PDF file. In files of KiCad 9 and later. */
    readonly pdfSingleDocument?: boolean | undefined;
    /** Whether DXF files have the outlines of what is filled. In files of KiCad 6 and later. */
    readonly dxfPolygonMode?: boolean | undefined;
    /** Whether DXF files are in inches. In files of KiCad 6 and later. */
    readonly dxfImperialUnits?: boolean | undefined;
    /** Whether texts in DXF files are drawn as lines. In files of KiCad 6 and later. */
    readonly dxfUsePcbnewFont?: boolean | undefined;
    /** Whether PostScript files have colours. In files up to KiCad 5. */
    readonly postscriptColor?: boolean | undefined;
    /** Whether black and white are swapped. */
    readonly postscriptNegative?: boolean | undefined;
    /** Whether PostScript files are made to fit A4. */
    readonly postscriptA4Output?: boolean | undefined;
    /** Whether everything is black. In files of KiCad 9 and later. */
    readonly plotBlackAndWhite?: boolean | undefined;
    /** Whether references of footprints are plotted. In files up to KiCad 8. */
    readonly plotReference?: boolean | undefined;
    /** Whether values of footprints are plotted. In files up to KiCad 8. */
    readonly plotValue?: boolean | undefined;
    /** Whether other texts of footprints are plotted. In files of KiCad 8 to 8. */
    readonly plotFootprintText?: boolean | undefined;
    /** Whether other texts of footprints are plotted, up to version 4. In files up to KiCad 5. */
    readonly plotOtherText?: boolean | undefined;
    /** Whether texts are plotted that are not shown. In files up to KiCad 9. */
    readonly plotInvisibleText?: boolean | undefined;
    /** Whether pads are plotted on silkscreens. In files up to KiCad 5. */
    readonly padsOnSilkscreen?: boolean | undefined;
    /** Whether outlines of pads are plotted on fabrication layers. In files of KiCad 6 and later. */
    readonly sketchPadsOnFabrication?: boolean | undefined;
    /** Whether numbers of pads are plotted. In files of KiCad 9 and later. */
    readonly plotPadNumbers?: boolean | undefined;
    /** Whether parts that are not populated are hidden on fabrication layers. In files of KiCad 9 and later. */
    readonly hideUnpopulatedOnFabrication?: boolean | undefined;
    /** Whether parts that are not populated are drawn by their outlines on fabrication layers. In files of KiCad 9 and later. */
    readonly sketchUnpopulatedOnFabrication?: boolean | undefined;
    /** Whether parts that are not populated are crossed out on fabrication layers. In files of KiCad 9 and later. */
    readonly crossOutUnpopulatedOnFabrication?: boolean | undefined;
    /** Whether silkscreens leave out what the solder mask leaves open. */
    readonly subtractMaskFromSilkscreen?: boolean | undefined;
    /** 0 for HPGL, 1 for Gerber, 2 for PostScript, 3 for DXF, 4 for PDF, 5 for SVG. */
    readonly outputFormat?: number | undefined;
    /** Whether the plot is mirrored. */
    readonly mirror?: boolean | undefined;
    /** What is shown of holes: 0 for nothing, 1 for a small mark, 2 for all. */
    readonly drillShape?: number | undefined;
    /** 0 for automatic, 1 for 1:1, 2 for 3:2, 3 for 2:1, 4 for 3:1. */
    readonly scaleSelection?: number | undefined;
    /** Where files are written to, from the folder of the board. */
    readonly outputDirectory?: string | undefined;
}

/** What can be put where a {@link PlotParameters} stands. */
export type PlotParametersInput = PlotParameters | PlotParametersData;

/** How a board is plotted. */
export class PlotParameters extends ModelObject {
    /** @internal */
    static override readonly model: Model = plotParametersModel;

    /** The layers to plot, as a mask of hexadecimal digits. */
    get layerSelection(): string | undefined {
        return this.getText(plotParametersFields[0] as Field);
    }
    set layerSelection(value: string | undefined) {
        this.setField(plotParametersFields[0] as Field, value);
    }

    /** The layers to add to each plot, as a mask of hexadecimal digits. In files of KiCad 7 and later. */
    get plotOnAllLayersSelection(): string | undefined {
        return this.getText(plotParametersFields[1] as Field);
    }
    set plotOnAllLayersSelection(value: string | undefined) {
        this.setField(plotParametersFields[1] as Field, value);
    }

    /** Whether Gerber files do without macros for apertures. In files of KiCad 6 and later. */
    get disableApertureMacros(): boolean | undefined {
        return this.getBoolean(plotParametersFields[2] as Field);
    }
    set disableApertureMacros(value: boolean | undefined) {
        this.setField(plotParametersFields[2] as Field, value);
    }

    /** Whether files end as the layers' usual Gerber endings instead of `.gbr`. */
    get useGerberExtensions(): boolean | undefined {
        return this.getBoolean(plotParametersFields[3] as Field);
    }
    set useGerberExtensions(value: boolean | undefined) {
        this.setField(plotParametersFields[3] as Field, value);
    }

    /** Whether Gerber files have the attributes of the format X2. */
    get useGerberAttributes(): boolean | undefined {
        return this.getBoolean(plotParametersFields[4] as Field);
    }
    set useGerberAttributes(value: boolean | undefined) {
        this.setField(plotParametersFields[4] as Field, value);
    }

    /** Whether Gerber files say which nets and parts things belong to. */
    get useGerberAdvancedAttributes(): boolean | undefined {
        return this.getBoolean(plotParametersFields[5] as Field);
    }
    set useGerberAdvancedAttributes(value: boolean | undefined) {
        this.setField(plotParametersFields[5] as Field, value);
    }

    /** Whether there is a job file beside the Gerber files. */
    get createGerberJobFile(): boolean | undefined {
        return this.getBoolean(plotParametersFields[6] as Field);
    }
    set createGerberJobFile(value: boolean | undefined) {
        this.setField(plotParametersFields[6] as Field, value);
    }

    /** How many digits coordinates have after the point. It is 6 when it is missing. */
    get gerberPrecision(): number | undefined {
        return this.getNumber(plotParametersFields[7] as Field);
    }
    set gerberPrecision(value: number | undefined) {
        this.setField(plotParametersFields[7] as Field, value);
    }

    /** How long dashes are, by the width of the line. In files of KiCad 7 and later. */
    get dashedLineDashRatio(): number | undefined {
        return this.getNumber(plotParametersFields[8] as Field);
    }
    set dashedLineDashRatio(value: number | undefined) {
        this.setField(plotParametersFields[8] as Field, value);
    }

    /** How long the gaps between dashes are, by the width of the line. In files of KiCad 7 and later. */
    get dashedLineGapRatio(): number | undefined {
        return this.getNumber(plotParametersFields[9] as Field);
    }
    set dashedLineGapRatio(value: number | undefined) {
        this.setField(plotParametersFields[9] as Field, value);
    }

    /** Whether SVG files are in inches. In files of KiCad 6 to 6. */
    get svgUseInch(): boolean | undefined {
        return this.getBoolean(plotParametersFields[10] as Field);
    }
    set svgUseInch(value: boolean | undefined) {
        this.setField(plotParametersFields[10] as Field, value);
    }

    /** How many digits coordinates have after the point. In files of KiCad 6 and later. */
    get svgPrecision(): number | undefined {
        return this.getNumber(plotParametersFields[11] as Field);
    }
    set svgPrecision(value: number | undefined) {
        this.setField(plotParametersFields[11] as Field, value);
    }

    /** Whether the edge of the board is left out of other layers. In files up to KiCad 6. */
    get excludeEdgeLayer(): boolean | undefined {
        return this.getBoolean(plotParametersFields[12] as Field);
    }
    set excludeEdgeLayer(value: boolean | undefined) {
        this.setField(plotParametersFields[12] as Field, value);
    }

    /** The usual width of lines, up to version 5. In files up to KiCad 5. */
    get lineWidth(): number | undefined {
        return this.getNumber(plotParametersFields[13] as Field);
    }
    set lineWidth(value: number | undefined) {
        this.setField(plotParametersFields[13] as Field, value);
    }

    /** Whether the drawing sheet is plotted. */
    get plotFrameReference(): boolean | undefined {
        return this.getBoolean(plotParametersFields[14] as Field);
    }
    set plotFrameReference(value: boolean | undefined) {
        this.setField(plotParametersFields[14] as Field, value);
    }

    /** Whether the solder mask leaves vias open. In files up to KiCad 8. */
    get viasOnMask(): boolean | undefined {
        return this.getBoolean(plotParametersFields[15] as Field);
    }
    set viasOnMask(value: boolean | undefined) {
        this.setField(plotParametersFields[15] as Field, value);
    }

    /** 0 for lines, 1 for filled shapes. */
    get mode(): number | undefined {
        return this.getNumber(plotParametersFields[16] as Field);
    }
    set mode(value: number | undefined) {
        this.setField(plotParametersFields[16] as Field, value);
    }

    /** Whether coordinates start at the auxiliary origin. */
    get useAuxiliaryOrigin(): boolean | undefined {
        return this.getBoolean(plotParametersFields[17] as Field);
    }
    set useAuxiliaryOrigin(value: boolean | undefined) {
        this.setField(plotParametersFields[17] as Field, value);
    }

    /** The number of the plotter's pen. In files up to KiCad 9. */
    get hpglPenNumber(): number | undefined {
        return this.getNumber(plotParametersFields[18] as Field);
    }
    set hpglPenNumber(value: number | undefined) {
        this.setField(plotParametersFields[18] as Field, value);
    }

    /** How fast the plotter's pen moves, in centimetres a second. In files up to KiCad 9. */
    get hpglPenSpeed(): number | undefined {
        return this.getNumber(plotParametersFields[19] as Field);
    }
    set hpglPenSpeed(value: number | undefined) {
        this.setField(plotParametersFields[19] as Field, value);
    }

    /** How wide the plotter's pen is, in mils. In files up to KiCad 9. */
    get hpglPenDiameter(): number | undefined {
        return this.getNumber(plotParametersFields[20] as Field);
    }
    set hpglPenDiameter(value: number | undefined) {
        this.setField(plotParametersFields[20] as Field, value);
    }

    /** How far lines of the plotter's pen overlap, in mils. In files up to KiCad 5. */
    get hpglPenOverlay(): number | undefined {
        return this.getNumber(plotParametersFields[21] as Field);
    }
    set hpglPenOverlay(value: number | undefined) {
        this.setField(plotParametersFields[21] as Field, value);
    }

    /** Whether a click on a footprint of the front shows its properties. In files of KiCad 8 and later. */
    get pdfFrontFootprintPropertyPopups(): boolean | undefined {
        return this.getBoolean(plotParametersFields[22] as Field);
    }
    set pdfFrontFootprintPropertyPopups(value: boolean | undefined) {
        this.setField(plotParametersFields[22] as Field, value);
    }

    /** Whether a click on a footprint of the back shows its properties. In files of KiCad 8 and later. */
    get pdfBackFootprintPropertyPopups(): boolean | undefined {
        return this.getBoolean(plotParametersFields[23] as Field);
    }
    set pdfBackFootprintPropertyPopups(value: boolean | undefined) {
        this.setField(plotParametersFields[23] as Field, value);
    }

    /** Whether PDF files have a title and an author. In files of KiCad 9 and later. */
    get pdfMetadata(): boolean | undefined {
        return this.getBoolean(plotParametersFields[24] as Field);
    }
    set pdfMetadata(value: boolean | undefined) {
        this.setField(plotParametersFields[24] as Field, value);
    }

    /** Whether all layers are in one PDF file. In files of KiCad 9 and later. */
    get pdfSingleDocument(): boolean | undefined {
        return this.getBoolean(plotParametersFields[25] as Field);
    }
    set pdfSingleDocument(value: boolean | undefined) {
        this.setField(plotParametersFields[25] as Field, value);
    }

    /** Whether DXF files have the outlines of what is filled. In files of KiCad 6 and later. */
    get dxfPolygonMode(): boolean | undefined {
        return this.getBoolean(plotParametersFields[26] as Field);
    }
    set dxfPolygonMode(value: boolean | undefined) {
        this.setField(plotParametersFields[26] as Field, value);
    }

    /** Whether DXF files are in inches. In files of KiCad 6 and later. */
    get dxfImperialUnits(): boolean | undefined {
        return this.getBoolean(plotParametersFields[27] as Field);
    }
    set dxfImperialUnits(value: boolean | undefined) {
        this.setField(plotParametersFields[27] as Field, value);
    }

    /** Whether texts in DXF files are drawn as lines. In files of KiCad 6 and later. */
    get dxfUsePcbnewFont(): boolean | undefined {
        return this.getBoolean(plotParametersFields[28] as Field);
    }
    set dxfUsePcbnewFont(value: boolean | undefined) {
        this.setField(plotParametersFields[28] as Field, value);
    }

    /** Whether PostScript files have colours. In files up to KiCad 5. */
    get postscriptColor(): boolean | undefined {
        return this.getBoolean(plotParametersFields[29] as Field);
    }
    set postscriptColor(value: boolean | undefined) {
        this.setField(plotParametersFields[29] as Field, value);
    }

    /** Whether black and white are swapped. */
    get postscriptNegative(): boolean | undefined {
        return this.getBoolean(plotParametersFields[30] as Field);
    }
    set postscriptNegative(value: boolean | undefined) {
        this.setField(plotParametersFields[30] as Field, value);
    }

    /** Whether PostScript files are made to fit A4. */
    get postscriptA4Output(): boolean | undefined {
        return this.getBoolean(plotParametersFields[31] as Field);
    }
    set postscriptA4Output(value: boolean | undefined) {
        this.setField(plotParametersFields[31] as Field, value);
    }

    /** Whether everything is black. In files of KiCad 9 and later. */
    get plotBlackAndWhite(): boolean | undefined {
        return this.getBoolean(plotParametersFields[32] as Field);
    }
    set plotBlackAndWhite(value: boolean | undefined) {
        this.setField(plotParametersFields[32] as Field, value);
    }

    /** Whether references of footprints are plotted. In files up to KiCad 8. */
    get plotReference(): boolean | undefined {
        return this.getBoolean(plotParametersFields[33] as Field);
    }
    set plotReference(value: boolean | undefined) {
        this.setField(plotParametersFields[33] as Field, value);
    }

    /** Whether values of footprints are plotted. In files up to KiCad 8. */
    get plotValue(): boolean | undefined {
        return this.getBoolean(plotParametersFields[34] as Field);
    }
    set plotValue(value: boolean | undefined) {
        this.setField(plotParametersFields[34] as Field, value);
    }

    /** Whether other texts of footprints are plotted. In files of KiCad 8 to 8. */
    get plotFootprintText(): boolean | undefined {
        return this.getBoolean(plotParametersFields[35] as Field);
    }
    set plotFootprintText(value: boolean | undefined) {
        this.setField(plotParametersFields[35] as Field, value);
    }

    /** Whether other texts of footprints are plotted, up to version 4. In files up to KiCad 5. */
    get plotOtherText(): boolean | undefined {
        return this.getBoolean(plotParametersFields[36] as Field);
    }
    set plotOtherText(value: boolean | undefined) {
        this.setField(plotParametersFields[36] as Field, value);
    }

    /** Whether texts are plotted that are not shown. In files up to KiCad 9. */
    get plotInvisibleText(): boolean | undefined {
        return this.getBoolean(plotParametersFields[37] as Field);
    }
    set plotInvisibleText(value: boolean | undefined) {
        this.setField(plotParametersFields[37] as Field, value);
    }

    /** Whether pads are plotted on silkscreens. In files up to KiCad 5. */
    get padsOnSilkscreen(): boolean | undefined {
        return this.getBoolean(plotParametersFields[38] as Field);
    }
    set padsOnSilkscreen(value: boolean | undefined) {
        this.setField(plotParametersFields[38] as Field, value);
    }

    /** Whether outlines of pads are plotted on fabrication layers. In files of KiCad 6 and later. */
    get sketchPadsOnFabrication(): boolean | undefined {
        return this.getBoolean(plotParametersFields[39] as Field);
    }
    set sketchPadsOnFabrication(value: boolean | undefined) {
        this.setField(plotParametersFields[39] as Field, value);
    }

    /** Whether numbers of pads are plotted. In files of KiCad 9 and later. */
    get plotPadNumbers(): boolean | undefined {
        return this.getBoolean(plotParametersFields[40] as Field);
    }
    set plotPadNumbers(value: boolean | undefined) {
        this.setField(plotParametersFields[40] as Field, value);
    }

    /** Whether parts that are not populated are hidden on fabrication layers. In files of KiCad 9 and later. */
    get hideUnpopulatedOnFabrication(): boolean | undefined {
        return this.getBoolean(plotParametersFields[41] as Field);
    }
    set hideUnpopulatedOnFabrication(value: boolean | undefined) {
        this.setField(plotParametersFields[41] as Field, value);
    }

    /** Whether parts that are not populated are drawn by their outlines on fabrication layers. In files of KiCad 9 and later. */
    get sketchUnpopulatedOnFabrication(): boolean | undefined {
        return this.getBoolean(plotParametersFields[42] as Field);
    }
    set sketchUnpopulatedOnFabrication(value: boolean | undefined) {
        this.setField(plotParametersFields[42] as Field, value);
    }

    /** Whether parts that are not populated are crossed out on fabrication layers. In files of KiCad 9 and later. */
    get crossOutUnpopulatedOnFabrication(): boolean | undefined {
        return this.getBoolean(plotParametersFields[43] as Field);
    }
    set crossOutUnpopulatedOnFabrication(value: boolean | undefined) {
        this.setField(plotParametersFields[43] as Field, value);
    }

    /** Whether silkscreens leave out what the solder mask leaves open. */
    get subtractMaskFromSilkscreen(): boolean | undefined {
        return this.getBoolean(plotParametersFields[44] as Field);
    }
    set subtractMaskFromSilkscreen(value: boolean | undefined) {
        this.setField(plotParametersFields[44] as Field, value);
    }

    /** 0 for HPGL, 1 for Gerber, 2 for PostScript, 3 for DXF, 4 for PDF, 5 for SVG. */
    get outputFormat(): number | undefined {
        return this.getNumber(plotParametersFields[45] as Field);
    }
    set outputFormat(value: number | undefined) {
        this.setField(plotParametersFields[45] as Field, value);
    }

    /** Whether the plot is mirrored. */
    get mirror(): boolean | undefined {
        return this.getBoolean(plotParametersFields[46] as Field);
    }
    set mirror(value: boolean | undefined) {
        this.setField(plotParametersFields[46] as Field, value);
    }

    /** What is shown of holes: 0 for nothing, 1 for a small mark, 2 for all. */
    get drillShape(): number | undefined {
        return this.getNumber(plotParametersFields[47] as Field);
    }
    set drillShape(value: number | undefined) {
        this.setField(plotParametersFields[47] as Field, value);
    }

    /** 0 for automatic, 1 for 1:1, 2 for 3:2, 3 for 2:1, 4 for 3:1. */
    get scaleSelection(): number | undefined {
        return this.getNumber(plotParametersFields[48] as Field);
    }
    set scaleSelection(value: number | undefined) {
        this.setField(plotParametersFields[48] as Field, value);
    }

    /** Where files are written to, from the folder of the board. */
    get outputDirectory(): string | undefined {
        return this.getText(plotParametersFields[49] as Field);
    }
    set outputDirectory(value: string | undefined) {
        this.setField(plotParametersFields[49] as Field, value);
    }

    override toJSON(): PlotParametersData {
        return super.toJSON() as unknown as PlotParametersData;
    }
}

const boardVariantModel = new Model("BoardVariant", () => BoardVariant, [
    { name: "name", type: { kind: "text" }, tokens: ["name"] },
    { name: "description", type: { kind: "text" }, tokens: ["description"], optional: true },
]);
const boardVariantFields = boardVariantModel.fields;

/** A plain object that stands for a {@link BoardVariant}. */
export interface BoardVariantData extends Unmodelled {
    /** The name of the variant. */
    readonly name: string;
    /** What the variant is, in words for people. */
    readonly description?: string | undefined;
}

/** What can be put where a {@link BoardVariant} stands. */
export type BoardVariantInput = BoardVariant | BoardVariantData;

/** A variant of a board. */
export class BoardVariant extends ModelObject {
    /** @internal */
    static override readonly model: Model = boardVariantModel;

    /** The name of the variant. */
    get name(): string {
        return this.getText(boardVariantFields[0] as Field);
    }
    set name(value: string) {
        this.setField(boardVariantFields[0] as Field, value);
    }

    /** What the variant is, in words for people. */
    get description(): string | undefined {
        return this.getText(boardVariantFields[1] as Field);
    }
    set description(value: string | undefined) {
        this.setField(boardVariantFields[1] as Field, value);
    }

    override toJSON(): BoardVariantData {
        return super.toJSON() as unknown as BoardVariantData;
    }
}

const strokeModel = new Model("Stroke", () => Stroke, [
    { name: "width", type: { kind: "number" }, tokens: ["width"], unit: "millimetre", optional: true },
    { name: "type", type: { kind: "enum", name: "StrokeType", words: StrokeType }, tokens: ["type"], optional: true },
    { name: "color", type: { kind: "model", model: () => Color }, tokens: ["color"], optional: true },
]);
const strokeFields = strokeModel.fields;

/** A plain object that stands for a {@link Stroke}. */
export interface StrokeData extends Unmodelled {
    /** Zero means the usual width. In millimetres. */
    readonly width?: number | undefined;
    readonly type?: Open<StrokeType> | undefined;
    readonly color?: ColorInput | undefined;
}

/** What can be put where a {@link Stroke} stands. */
export type StrokeInput = Stroke | StrokeData;

/** How a line is drawn. */
export class Stroke extends ModelObject {
    /** @internal */
    static override readonly model: Model = strokeModel;

    /** Zero means the usual width. In millimetres. */
    get width(): number | undefined {
        return this.getNumber(strokeFields[0] as Field);
    }
    set width(value: number | undefined) {
        this.setField(strokeFields[0] as Field, value);
    }

    get type(): Open<StrokeType> | undefined {
        return this.getWord<Open<StrokeType>>(strokeFields[1] as Field);
    }
    set type(value: Open<StrokeType> | undefined) {
        this.setField(strokeFields[1] as Field, value);
    }

    get color(): Color | undefined {
        return this.getStructure<Color>(strokeFields[2] as Field);
    }
    set color(value: ColorInput | undefined) {
        this.setField(strokeFields[2] as Field, value);
    }

    override toJSON(): StrokeData {
        return super.toJSON() as unknown as StrokeData;
    }
}

const outlineModel = new Model("Outline", () => Outline, [
    {
        name: "vertices",
        type: {
            kind: "union",
            name: "Vertex",
            variants: [
                ["xy", "xy", () => Point],
                ["arc", "arc", () => ArcPoints],
            ],
        },
        list: true,
    },
]);
const outlineFields = outlineModel.fields;

/** A plain object that stands for a {@link Outline}. */
export interface OutlineData extends Unmodelled {
    readonly vertices?: Iterable<VertexInput> | undefined;
}

/** What can be put where a {@link Outline} stands. */
export type OutlineInput = Outline | OutlineData;

/** An outline: corners and arcs, in their order. */
export class Outline extends ModelObject {
    /** @internal */
    static override readonly model: Model = outlineModel;

    get vertices(): ModelList<Vertex, VertexInput> {
        return this.getList<Vertex, VertexInput>(outlineFields[0] as Field);
    }
    set vertices(value: Iterable<VertexInput>) {
        this.setField(outlineFields[0] as Field, value);
    }

    override toJSON(): OutlineData {
        return super.toJSON() as unknown as OutlineData;
    }
}

const pointsModel = new Model("Points", () => Points, [
    { name: "points", type: { kind: "model", model: () => Point }, tokens: ["xy"], list: true },
]);
const pointsFields = pointsModel.fields;

/** A plain object that stands for a {@link Points}. */
export interface PointsData extends Unmodelled {
    /** One after the other. */
    readonly points?: Iterable<PointInput> | undefined;
}

/** What can be put where a {@link Points} stands. */
export type PointsInput = Points | PointsData;

/** Points in their order: the corners of a line, or the four control points of a curve. */
export class Points extends ModelObject {
    /** @internal */
    static override readonly model: Model = pointsModel;

    /** One after the other. */
    get points(): ModelList<Point, PointInput> {
        return this.getList<Point, PointInput>(pointsFields[0] as Field);
    }
    set points(value: Iterable<PointInput>) {
        this.setField(pointsFields[0] as Field, value);
    }

    override toJSON(): PointsData {
        return super.toJSON() as unknown as PointsData;
    }
}

const textLayerModel = new Model("TextLayer", () => TextLayer, [
    { name: "name", type: { kind: "text" }, form: "positional" },
    { name: "knockout", type: { kind: "boolean" }, tokens: ["knockout"], form: "word", default: false },
]);
const textLayerFields = textLayerModel.fields;

/** A plain object that stands for a {@link TextLayer}. */
export interface TextLayerData extends Unmodelled {
    /** The name of the layer. */
    readonly name: string;
    /**
     * Whether the text is cut out of a box that is filled.
     *
     * @defaultValue `false`
     */
    readonly knockout?: boolean | undefined;
}

/** What can be put where a {@link TextLayer} stands. */
export type TextLayerInput = TextLayer | TextLayerData;

/** The layer of a text. */
export class TextLayer extends ModelObject {
    /** @internal */
    static override readonly model: Model = textLayerModel;

    /** The name of the layer. */
    get name(): string {
        return this.getText(textLayerFields[0] as Field);
    }
    set name(value: string) {
        this.setField(textLayerFields[0] as Field, value);
    }

    /**
     * Whether the text is cut out of a box that is filled.
     *
     * @defaultValue `false`
     */
    get knockout(): boolean {
        return this.getBoolean(textLayerFields[1] as Field);
    }
    set knockout(value: boolean | undefined) {
        this.setField(textLayerFields[1] as Field, value);
    }

    override toJSON(): TextLayerData {
        return super.toJSON() as unknown as TextLayerData;
    }
}

const effectsModel = new Model("Effects", () => Effects, [
    { name: "font", type: { kind: "model", model: () => Font }, tokens: ["font"], optional: true },
    { name: "justify", type: { kind: "model", model: () => Justify }, tokens: ["justify"], optional: true },
    { name: "hide", type: { kind: "boolean" }, tokens: ["hide"], default: false },
    { name: "href", type: { kind: "text" }, tokens: ["href"], optional: true },
]);
const effectsFields = effectsModel.fields;

/** A plain object that stands for a {@link Effects}. */
export interface EffectsData extends Unmodelled {
    readonly font?: FontInput | undefined;
    readonly justify?: JustifyInput | undefined;
    /** @defaultValue `false` */
    readonly hide?: boolean | undefined;
    /** Where a click on the text leads. */
    readonly href?: string | undefined;
}

/** What can be put where a {@link Effects} stands. */
export type EffectsInput = Effects | EffectsData;

/** How a text looks. */
export class Effects extends ModelObject {
    /** @internal */
    static override readonly model: Model = effectsModel;

    get font(): Font | undefined {
        return this.getStructure<Font>(effectsFields[0] as Field);
    }
    set font(value: FontInput | undefined) {
        this.setField(effectsFields[0] as Field, value);
    }

    get justify(): Justify | undefined {
        return this.getStructure<Justify>(effectsFields[1] as Field);
    }
    set justify(value: JustifyInput | undefined) {
        this.setField(effectsFields[1] as Field, value);
    }

    /** @defaultValue `false` */
    get hide(): boolean {
        return this.getBoolean(effectsFields[2] as Field);
    }
    set hide(value: boolean | undefined) {
        this.setField(effectsFields[2] as Field, value);
    }

    /** Where a click on the text leads. */
    get href(): string | undefined {
        return this.getText(effectsFields[3] as Field);
    }
    set href(value: string | undefined) {
        this.setField(effectsFields[3] as Field, value);
    }

    override toJSON(): EffectsData {
        return super.toJSON() as unknown as EffectsData;
    }
}

const renderCacheModel = new Model("RenderCache", () => RenderCache, [
    { name: "text", type: { kind: "text" }, form: "positional" },
    { name: "angle", type: { kind: "number" }, form: "positional", unit: "degree", default: 0 },
    { name: "polygons", type: { kind: "model", model: () => RenderedPolygon }, tokens: ["polygon"], list: true },
]);
const renderCacheFields = renderCacheModel.fields;

/** A plain object that stands for a {@link RenderCache}. */
export interface RenderCacheData extends Unmodelled {
    /** The text that was drawn, with its variables filled in. */
    readonly text: string;
    /**
     * In which direction it was drawn. In degrees.
     *
     * @defaultValue `0`
     */
    readonly angle?: number | undefined;
    /** The letters. */
    readonly polygons?: Iterable<RenderedPolygonInput> | undefined;
}

/** What can be put where a {@link RenderCache} stands. */
export type RenderCacheInput = RenderCache | RenderCacheData;

/** A text as it was drawn with a font of the system, for those who don't have the font. */
export class RenderCache extends ModelObject {
    /** @internal */
    static override readonly model: Model = renderCacheModel;

    /** The text that was drawn, with its variables filled in. */
    get text(): string {
        return this.getText(renderCacheFields[0] as Field);
    }
    set text(value: string) {
        this.setField(renderCacheFields[0] as Field, value);
    }

    /**
     * In which direction it was drawn. In degrees.
     *
     * @defaultValue `0`
     */
    get angle(): number {
        return this.getNumber(renderCacheFields[1] as Field);
    }
    set angle(value: number | undefined) {
        this.setField(renderCacheFields[1] as Field, value);
    }

    /** The letters. */
    get polygons(): ModelList<RenderedPolygon, RenderedPolygonInput> {
        return this.getList<RenderedPolygon, RenderedPolygonInput>(renderCacheFields[2] as Field);
    }
    set polygons(value: Iterable<RenderedPolygonInput>) {
        this.setField(renderCacheFields[2] as Field, value);
    }

    override toJSON(): RenderCacheData {
        return super.toJSON() as unknown as RenderCacheData;
    }
}

const marginsModel = new Model("Margins", () => Margins, [
    { name: "left", type: { kind: "number" }, form: "positional", unit: "millimetre" },
    { name: "top", type: { kind: "number" }, form: "positional", unit: "millimetre" },
    { name: "right", type: { kind: "number" }, form: "positional", unit: "millimetre" },
    { name: "bottom", type: { kind: "number" }, form: "positional", unit: "millimetre" },
]);
const marginsFields = marginsModel.fields;

/** A plain object that stands for a {@link Margins}. */
export interface MarginsData extends Unmodelled {
    /** In millimetres. */
    readonly left: number;
    /** In millimetres. */
    readonly top: number;
    /** In millimetres. */
    readonly right: number;
    /** In millimetres. */
    readonly bottom: number;
}

/** What can be put where a {@link Margins} stands. */
export type MarginsInput = Margins | MarginsData | readonly [left: number, top: number, right: number, bottom: number];

/** How far a text keeps from the edges of its box. */
export class Margins extends ModelObject {
    /** @internal */
    static override readonly model: Model = marginsModel;

    /** In millimetres. */
    get left(): number {
        return this.getNumber(marginsFields[0] as Field);
    }
    set left(value: number) {
        this.setField(marginsFields[0] as Field, value);
    }

    /** In millimetres. */
    get top(): number {
        return this.getNumber(marginsFields[1] as Field);
    }
    set top(value: number) {
        this.setField(marginsFields[1] as Field, value);
    }

    /** In millimetres. */
    get right(): number {
        return this.getNumber(marginsFields[2] as Field);
    }
    set right(value: number) {
        this.setField(marginsFields[2] as Field, value);
    }

    /** In millimetres. */
    get bottom(): number {
        return this.getNumber(marginsFields[3] as Field);
    }
    set bottom(value: number) {
        this.setField(marginsFields[3] as Field, value);
    }

    override toJSON(): MarginsData {
        return super.toJSON() as unknown as MarginsData;
    }
}

const tableBorderModel = new Model("TableBorder", () => TableBorder, [
    { name: "external", type: { kind: "boolean" }, tokens: ["external"], flag: "yes_no", default: false },
    { name: "header", type: { kind: "boolean" }, tokens: ["header"], flag: "yes_no", default: false },
    { name: "stroke", type: { kind: "model", model: () => Stroke }, tokens: ["stroke"], optional: true },
]);
const tableBorderFields = tableBorderModel.fields;

/** A plain object that stands for a {@link TableBorder}. */
export interface TableBorderData extends Unmodelled {
    /**
     * Whether there is a line around the table.
     *
     * @defaultValue `false`
     */
    readonly external?: boolean | undefined;
    /**
     * Whether there is a line below the first row.
     *
     * @defaultValue `false`
     */
    readonly header?: boolean | undefined;
    /** How they are drawn. */
    readonly stroke?: StrokeInput | undefined;
}

/** What can be put where a {@link TableBorder} stands. */
export type TableBorderInput = TableBorder | TableBorderData;

/** The lines around a table. */
export class TableBorder extends ModelObject {
    /** @internal */
    static override readonly model: Model = tableBorderModel;

    /**
     * Whether there is a line around the table.
     *
     * @defaultValue `false`
     */
    get external(): boolean {
        return this.getBoolean(tableBorderFields[0] as Field);
    }
    set external(value: boolean | undefined) {
        this.setField(tableBorderFields[0] as Field, value);
    }

    /**
     * Whether there is a line below the first row.
     *
     * @defaultValue `false`
     */
    get header(): boolean {
        return this.getBoolean(tableBorderFields[1] as Field);
    }
    set header(value: boolean | undefined) {
        this.setField(tableBorderFields[1] as Field, value);
    }

    /** How they are drawn. */
    get stroke(): Stroke | undefined {
        return this.getStructure<Stroke>(tableBorderFields[2] as Field);
    }
    set stroke(value: StrokeInput | undefined) {
        this.setField(tableBorderFields[2] as Field, value);
    }

    override toJSON(): TableBorderData {
        return super.toJSON() as unknown as TableBorderData;
    }
}

const tableSeparatorsModel = new Model("TableSeparators", () => TableSeparators, [
    { name: "rows", type: { kind: "boolean" }, tokens: ["rows"], flag: "yes_no", default: false },
    { name: "columns", type: { kind: "boolean" }, tokens: ["cols"], flag: "yes_no", default: false },
    { name: "stroke", type: { kind: "model", model: () => Stroke }, tokens: ["stroke"], optional: true },
]);
const tableSeparatorsFields = tableSeparatorsModel.fields;

/** A plain object that stands for a {@link TableSeparators}. */
export interface TableSeparatorsData extends Unmodelled {
    /**
     * Whether there are lines between the rows.
     *
     * @defaultValue `false`
     */
    readonly rows?: boolean | undefined;
    /**
     * Whether there are lines between the columns.
     *
     * @defaultValue `false`
     */
    readonly columns?: boolean | undefined;
    /** How they are drawn. */
    readonly stroke?: StrokeInput | undefined;
}

/** What can be put where a {@link TableSeparators} stands. */
export type TableSeparatorsInput = TableSeparators | TableSeparatorsData;

/** The lines between the cells of a table. */
export class TableSeparators extends ModelObject {
    /** @internal */
    static override readonly model: Model = tableSeparatorsModel;

    /**
     * Whether there are lines between the rows.
     *
     * @defaultValue `false`
     */
    get rows(): boolean {
        return this.getBoolean(tableSeparatorsFields[0] as Field);
    }
    set rows(value: boolean | undefined) {
        this.setField(tableSeparatorsFields[0] as Field, value);
    }

    /**
     * Whether there are lines between the columns.
     *
     * @defaultValue `false`
     */
    get columns(): boolean {
        return this.getBoolean(tableSeparatorsFields[1] as Field);
    }
    set columns(value: boolean | undefined) {
        this.setField(tableSeparatorsFields[1] as Field, value);
    }

    /** How they are drawn. */
    get stroke(): Stroke | undefined {
        return this.getStructure<Stroke>(tableSeparatorsFields[2] as Field);
    }
    set stroke(value: StrokeInput | undefined) {
        this.setField(tableSeparatorsFields[2] as Field, value);
    }

    override toJSON(): TableSeparatorsData {
        return super.toJSON() as unknown as TableSeparatorsData;
    }
}

const boardTableCellsModel = new Model("BoardTableCells", () => BoardTableCells, [
    { name: "cells", type: { kind: "model", model: () => BoardTableCell }, tokens: ["table_cell"], list: true },
]);
const boardTableCellsFields = boardTableCellsModel.fields;

/** A plain object that stands for a {@link BoardTableCells}. */
export interface BoardTableCellsData extends Unmodelled {
    /** The cells, row after row. */
    readonly cells?: Iterable<BoardTableCellInput> | undefined;
}

/** What can be put where a {@link BoardTableCells} stands. */
export type BoardTableCellsInput = BoardTableCells | BoardTableCellsData;

/** The cells of a table on a board, row after row. */
export class BoardTableCells extends ModelObject {
    /** @internal */
    static override readonly model: Model = boardTableCellsModel;

    /** The cells, row after row. */
    get cells(): ModelList<BoardTableCell, BoardTableCellInput> {
        return this.getList<BoardTableCell, BoardTableCellInput>(boardTableCellsFields[0] as Field);
    }
    set cells(value: Iterable<BoardTableCellInput>) {
        this.setField(boardTableCellsFields[0] as Field, value);
    }

    override toJSON(): BoardTableCellsData {
        return super.toJSON() as unknown as BoardTableCellsData;
    }
}

const barcodeMarginsModel = new Model("BarcodeMargins", () => BarcodeMargins, [
    { name: "x", type: { kind: "number" }, form: "positional", unit: "millimetre" },
    { name: "y", type: { kind: "number" }, form: "positional", unit: "millimetre" },
]);
const barcodeMarginsFields = barcodeMarginsModel.fields;

/** A plain object that stands for a {@link BarcodeMargins}. */
export interface BarcodeMarginsData extends Unmodelled {
    /** To the left and right. In millimetres. */
    readonly x: number;
    /** Above and below. In millimetres. */
    readonly y: number;
}

/** What can be put where a {@link BarcodeMargins} stands. */
export type BarcodeMarginsInput = BarcodeMargins | BarcodeMarginsData | readonly [x: number, y: number];

/** How far the filled area reaches beyond the bars of a barcode. */
export class BarcodeMargins extends ModelObject {
    /** @internal */
    static override readonly model: Model = barcodeMarginsModel;

    /** To the left and right. In millimetres. */
    get x(): number {
        return this.getNumber(barcodeMarginsFields[0] as Field);
    }
    set x(value: number) {
        this.setField(barcodeMarginsFields[0] as Field, value);
    }

    /** Above and below. In millimetres. */
    get y(): number {
        return this.getNumber(barcodeMarginsFields[1] as Field);
    }
    set y(value: number) {
        this.setField(barcodeMarginsFields[1] as Field, value);
    }

    override toJSON(): BarcodeMarginsData {
        return super.toJSON() as unknown as BarcodeMarginsData;
    }
}

const dimensionFormatModel = new Model("DimensionFormat", () => DimensionFormat, [
    { name: "prefix", type: { kind: "text" }, tokens: ["prefix"], optional: true },
    { name: "suffix", type: { kind: "text" }, tokens: ["suffix"], optional: true },
    { name: "units", type: { kind: "integer" }, tokens: ["units"], optional: true },
    { name: "unitsFormat", type: { kind: "integer" }, tokens: ["units_format"], optional: true },
    { name: "precision", type: { kind: "integer" }, tokens: ["precision"], optional: true },
    { name: "overrideValue", type: { kind: "text" }, tokens: ["override_value"], optional: true },
    {
        name: "suppressZeroes",
        type: { kind: "boolean" },
        tokens: ["suppress_zeroes"],
        flag: "word_until_8",
        default: false,
    },
]);
const dimensionFormatFields = dimensionFormatModel.fields;

/** A plain object that stands for a {@link DimensionFormat}. */
export interface DimensionFormatData extends Unmodelled {
    /** What stands before the value. */
    readonly prefix?: string | undefined;
    /** What stands after the value. */
    readonly suffix?: string | undefined;
    /** 0 for inches, 1 for mils, 2 for millimetres, 3 for the unit that the user has set. */
    readonly units?: number | undefined;
    /** How the unit is shown: 0 for not at all, 1 for its name, 2 for its name in brackets. */
    readonly unitsFormat?: number | undefined;
    /** How many digits there are after the point. From 6 on, how many by the unit. */
    readonly precision?: number | undefined;
    /** A text that is shown instead of the value. */
    readonly overrideValue?: string | undefined;
    /**
     * Whether zeros at the end are left out.
     *
     * @defaultValue `false`
     */
    readonly suppressZeroes?: boolean | undefined;
}

/** What can be put where a {@link DimensionFormat} stands. */
export type DimensionFormatInput = DimensionFormat | DimensionFormatData;

/** How the text of a dimension is made of its value. */
export class DimensionFormat extends ModelObject {
    /** @internal */
    static override readonly model: Model = dimensionFormatModel;

    /** What stands before the value. */
    get prefix(): string | undefined {
        return this.getText(dimensionFormatFields[0] as Field);
    }
    set prefix(value: string | undefined) {
        this.setField(dimensionFormatFields[0] as Field, value);
    }

    /** What stands after the value. */
    get suffix(): string | undefined {
        return this.getText(dimensionFormatFields[1] as Field);
    }
    set suffix(value: string | undefined) {
        this.setField(dimensionFormatFields[1] as Field, value);
    }

    /** 0 for inches, 1 for mils, 2 for millimetres, 3 for the unit that the user has set. */
    get units(): number | undefined {
        return this.getNumber(dimensionFormatFields[2] as Field);
    }
    set units(value: number | undefined) {
        this.setField(dimensionFormatFields[2] as Field, value);
    }

    /** How the unit is shown: 0 for not at all, 1 for its name, 2 for its name in brackets. */
    get unitsFormat(): number | undefined {
        return this.getNumber(dimensionFormatFields[3] as Field);
    }
    set unitsFormat(value: number | undefined) {
        this.setField(dimensionFormatFields[3] as Field, value);
    }

    /** How many digits there are after the point. From 6 on, how many by the unit. */
    get precision(): number | undefined {
        return this.getNumber(dimensionFormatFields[4] as Field);
    }
    set precision(value: number | undefined) {
        this.setField(dimensionFormatFields[4] as Field, value);
    }

    /** A text that is shown instead of the value. */
    get overrideValue(): string | undefined {
        return this.getText(dimensionFormatFields[5] as Field);
    }
    set overrideValue(value: string | undefined) {
        this.setField(dimensionFormatFields[5] as Field, value);
    }

    /**
     * Whether zeros at the end are left out.
     *
     * @defaultValue `false`
     */
    get suppressZeroes(): boolean {
        return this.getBoolean(dimensionFormatFields[6] as Field);
    }
    set suppressZeroes(value: boolean | undefined) {
        this.setField(dimensionFormatFields[6] as Field, value);
    }

    override toJSON(): DimensionFormatData {
        return super.toJSON() as unknown as DimensionFormatData;
    }
}

const dimensionStyleModel = new Model("DimensionStyle", () => DimensionStyle, [
    { name: "thickness", type: { kind: "number" }, tokens: ["thickness"], unit: "millimetre", optional: true },
    { name: "arrowLength", type: { kind: "number" }, tokens: ["arrow_length"], unit: "millimetre", optional: true },
    { name: "textPositionMode", type: { kind: "integer" }, tokens: ["text_position_mode"], optional: true },
    {
        name: "arrowDirection",
        type: { kind: "enum", name: "ArrowDirection", words: ArrowDirection },
        tokens: ["arrow_direction"],
        since: 9,
        optional: true,
    },
    {
        name: "extensionHeight",
        type: { kind: "number" },
        tokens: ["extension_height"],
        unit: "millimetre",
        optional: true,
    },
    { name: "textFrame", type: { kind: "integer" }, tokens: ["text_frame"], optional: true },
    {
        name: "extensionOffset",
        type: { kind: "number" },
        tokens: ["extension_offset"],
        unit: "millimetre",
        optional: true,
    },
    {
        name: "keepTextAligned",
        type: { kind: "boolean" },
        tokens: ["keep_text_aligned"],
        flag: "word_until_8",
        default: false,
    },
]);
const dimensionStyleFields = dimensionStyleModel.fields;

/** A plain object that stands for a {@link DimensionStyle}. */
export interface DimensionStyleData extends Unmodelled {
    /** How wide its lines are. In millimetres. */
    readonly thickness?: number | undefined;
    /** How long the arrows are. In millimetres. */
    readonly arrowLength?: number | undefined;
    /** Where the text is: 0 for outside of the line, 1 for within it, 2 for where the user has put it. */
    readonly textPositionMode?: number | undefined;
    /** Where the arrows point to. In files of KiCad 9 and later. */
    readonly arrowDirection?: Open<ArrowDirection> | undefined;
    /** How far the extension lines reach beyond the line with the arrows. In millimetres. */
    readonly extensionHeight?: number | undefined;
    /** The frame around the text of a leader: 0 for none, 1 for a rectangle, 2 for a circle, 3 for a rectangle with round ends. */
    readonly textFrame?: number | undefined;
    /** How far the extension lines keep off what is measured. In millimetres. */
    readonly extensionOffset?: number | undefined;
    /**
     * Whether the text turns with the line.
     *
     * @defaultValue `false`
     */
    readonly keepTextAligned?: boolean | undefined;
}

/** What can be put where a {@link DimensionStyle} stands. */
export type DimensionStyleInput = DimensionStyle | DimensionStyleData;

/** How a dimension is drawn. */
export class DimensionStyle extends ModelObject {
    /** @internal */
    static override readonly model: Model = dimensionStyleModel;

    /** How wide its lines are. In millimetres. */
    get thickness(): number | undefined {
        return this.getNumber(dimensionStyleFields[0] as Field);
    }
    set thickness(value: number | undefined) {
        this.setField(dimensionStyleFields[0] as Field, value);
    }

    /** How long the arrows are. In millimetres. */
    get arrowLength(): number | undefined {
        return this.getNumber(dimensionStyleFields[1] as Field);
    }
    set arrowLength(value: number | undefined) {
        this.setField(dimensionStyleFields[1] as Field, value);
    }

    /** Where the text is: 0 for outside of the line, 1 for within it, 2 for where the user has put it. */
    get textPositionMode(): number | undefined {
        return this.getNumber(dimensionStyleFields[2] as Field);
    }
    set textPositionMode(value: number | undefined) {
        this.setField(dimensionStyleFields[2] as Field, value);
    }

    /** Where the arrows point to. In files of KiCad 9 and later. */
    get arrowDirection(): Open<ArrowDirection> | undefined {
        return this.getWord<Open<ArrowDirection>>(dimensionStyleFields[3] as Field);
    }
    set arrowDirection(value: Open<ArrowDirection> | undefined) {
        this.setField(dimensionStyleFields[3] as Field, value);
    }

    /** How far the extension lines reach beyond the line with the arrows. In millimetres. */
    get extensionHeight(): number | undefined {
        return this.getNumber(dimensionStyleFields[4] as Field);
    }
    set extensionHeight(value: number | undefined) {
        this.setField(dimensionStyleFields[4] as Field, value);
    }

    /** The frame around the text of a leader: 0 for none, 1 for a rectangle, 2 for a circle, 3 for a rectangle with round ends. */
    get textFrame(): number | undefined {
        return this.getNumber(dimensionStyleFields[5] as Field);
    }
    set textFrame(value: number | undefined) {
        this.setField(dimensionStyleFields[5] as Field, value);
    }

    /** How far the extension lines keep off what is measured. In millimetres. */
    get extensionOffset(): number | undefined {
        return this.getNumber(dimensionStyleFields[6] as Field);
    }
    set extensionOffset(value: number | undefined) {
        this.setField(dimensionStyleFields[6] as Field, value);
    }

    /**
     * Whether the text turns with the line.
     *
     * @defaultValue `false`
     */
    get keepTextAligned(): boolean {
        return this.getBoolean(dimensionStyleFields[7] as Field);
    }
    set keepTextAligned(value: boolean | undefined) {
        this.setField(dimensionStyleFields[7] as Field, value);
    }

    override toJSON(): DimensionStyleData {
        return super.toJSON() as unknown as DimensionStyleData;
    }
}

const dimensionLineModel = new Model("DimensionLine", () => DimensionLine, [
    { name: "path", type: { kind: "model", model: () => Points }, tokens: ["pts"] },
]);
const dimensionLineFields = dimensionLineModel.fields;

/** A plain object that stands for a {@link DimensionLine}. */
export interface DimensionLineData extends Unmodelled {
    /** The start and the end of the line. */
    readonly path: PointsInput;
}

/** What can be put where a {@link DimensionLine} stands. */
export type DimensionLineInput = DimensionLine | DimensionLineData;

/** A line of a dimension of version 5. */
export class DimensionLine extends ModelObject {
    /** @internal */
    static override readonly model: Model = dimensionLineModel;

    /** The start and the end of the line. */
    get path(): Points {
        return this.getStructure<Points>(dimensionLineFields[0] as Field);
    }
    set path(value: PointsInput) {
        this.setField(dimensionLineFields[0] as Field, value);
    }

    override toJSON(): DimensionLineData {
        return super.toJSON() as unknown as DimensionLineData;
    }
}

const backDrillModel = new Model("BackDrill", () => BackDrill, [
    { name: "size", type: { kind: "number" }, tokens: ["size"], unit: "millimetre" },
    { name: "layers", type: { kind: "text" }, tokens: ["layers"], list: true },
]);
const backDrillFields = backDrillModel.fields;

/** A plain object that stands for a {@link BackDrill}. */
export interface BackDrillData extends Unmodelled {
    /** The diameter. In millimetres. */
    readonly size: number;
    /** The layers where the hole starts and ends. */
    readonly layers?: Iterable<string> | undefined;
}

/** What can be put where a {@link BackDrill} stands. */
export type BackDrillInput = BackDrill | BackDrillData;

/** A second hole that is drilled from one side to remove copper of layers. */
export class BackDrill extends ModelObject {
    /** @internal */
    static override readonly model: Model = backDrillModel;

    /** The diameter. In millimetres. */
    get size(): number {
        return this.getNumber(backDrillFields[0] as Field);
    }
    set size(value: number) {
        this.setField(backDrillFields[0] as Field, value);
    }

    /** The layers where the hole starts and ends. */
    get layers(): ValueList<string> {
        return this.getValues<string>(backDrillFields[1] as Field);
    }
    set layers(value: Iterable<string>) {
        this.setField(backDrillFields[1] as Field, value);
    }

    override toJSON(): BackDrillData {
        return super.toJSON() as unknown as BackDrillData;
    }
}

const holeWideningModel = new Model("HoleWidening", () => HoleWidening, [
    {
        name: "type",
        type: { kind: "enum", name: "HoleWideningType", words: HoleWideningType },
        form: "positional",
        optional: true,
    },
    { name: "size", type: { kind: "number" }, tokens: ["size"], unit: "millimetre", optional: true },
    { name: "depth", type: { kind: "number" }, tokens: ["depth"], unit: "millimetre", optional: true },
    { name: "angle", type: { kind: "number" }, tokens: ["angle"], unit: "degree", optional: true },
]);
const holeWideningFields = holeWideningModel.fields;

/** A plain object that stands for a {@link HoleWidening}. */
export interface HoleWideningData extends Unmodelled {
    /** The shape of the wider mouth. */
    readonly type?: Open<HoleWideningType> | undefined;
    /** The diameter at the surface. In millimetres. */
    readonly size?: number | undefined;
    /** How deep a counterbore is. In millimetres. */
    readonly depth?: number | undefined;
    /** The angle of a countersink. In degrees. */
    readonly angle?: number | undefined;
}

/** What can be put where a {@link HoleWidening} stands. */
export type HoleWideningInput = HoleWidening | HoleWideningData;

/** How the mouth of a hole is widened after drilling. */
export class HoleWidening extends ModelObject {
    /** @internal */
    static override readonly model: Model = holeWideningModel;

    /** The shape of the wider mouth. */
    get type(): Open<HoleWideningType> | undefined {
        return this.getWord<Open<HoleWideningType>>(holeWideningFields[0] as Field);
    }
    set type(value: Open<HoleWideningType> | undefined) {
        this.setField(holeWideningFields[0] as Field, value);
    }

    /** The diameter at the surface. In millimetres. */
    get size(): number | undefined {
        return this.getNumber(holeWideningFields[1] as Field);
    }
    set size(value: number | undefined) {
        this.setField(holeWideningFields[1] as Field, value);
    }

    /** How deep a counterbore is. In millimetres. */
    get depth(): number | undefined {
        return this.getNumber(holeWideningFields[2] as Field);
    }
    set depth(value: number | undefined) {
        this.setField(holeWideningFields[2] as Field, value);
    }

    /** The angle of a countersink. In degrees. */
    get angle(): number | undefined {
        return this.getNumber(holeWideningFields[3] as Field);
    }
    set angle(value: number | undefined) {
        this.setField(holeWideningFields[3] as Field, value);
    }

    override toJSON(): HoleWideningData {
        return super.toJSON() as unknown as HoleWideningData;
    }
}

const padstackModel = new Model("Padstack", () => Padstack, [
    { name: "mode", type: { kind: "enum", name: "PadstackMode", words: PadstackMode }, tokens: ["mode"] },
    { name: "layers", type: { kind: "model", model: () => PadstackLayer }, tokens: ["layer"], list: true },
]);
const padstackFields = padstackModel.fields;

/** A plain object that stands for a {@link Padstack}. */
export interface PadstackData extends Unmodelled {
    /** Which layers it describes. */
    readonly mode: Open<PadstackMode>;
    /** The layers that it describes. */
    readonly layers?: Iterable<PadstackLayerInput> | undefined;
}

/** What can be put where a {@link Padstack} stands. */
export type PadstackInput = Padstack | PadstackData;

/** What a pad or a via is on other layers than the front. */
export class Padstack extends ModelObject {
    /** @internal */
    static override readonly model: Model = padstackModel;

    /** Which layers it describes. */
    get mode(): Open<PadstackMode> {
        return this.getWord<Open<PadstackMode>>(padstackFields[0] as Field);
    }
    set mode(value: Open<PadstackMode>) {
        this.setField(padstackFields[0] as Field, value);
    }

    /** The layers that it describes. */
    get layers(): ModelList<PadstackLayer, PadstackLayerInput> {
        return this.getList<PadstackLayer, PadstackLayerInput>(padstackFields[1] as Field);
    }
    set layers(value: Iterable<PadstackLayerInput>) {
        this.setField(padstackFields[1] as Field, value);
    }

    override toJSON(): PadstackData {
        return super.toJSON() as unknown as PadstackData;
    }
}

const teardropsModel = new Model("Teardrops", () => Teardrops, [
    { name: "bestLengthRatio", type: { kind: "number" }, tokens: ["best_length_ratio"], unit: "ratio", optional: true },
    { name: "maxLength", type: { kind: "number" }, tokens: ["max_length"], unit: "millimetre", optional: true },
    { name: "bestWidthRatio", type: { kind: "number" }, tokens: ["best_width_ratio"], unit: "ratio", optional: true },
    { name: "maxWidth", type: { kind: "number" }, tokens: ["max_width"], unit: "millimetre", optional: true },
    { name: "curvePoints", type: { kind: "integer" }, tokens: ["curve_points"], until: 8, optional: true },
    {
        name: "curvedEdges",
        type: { kind: "boolean" },
        tokens: ["curved_edges"],
        flag: "yes_no",
        since: 9,
        optional: true,
    },
    { name: "filterRatio", type: { kind: "number" }, tokens: ["filter_ratio"], unit: "ratio", optional: true },
    { name: "enabled", type: { kind: "boolean" }, tokens: ["enabled"], flag: "yes_no", optional: true },
    {
        name: "allowTwoSegments",
        type: { kind: "boolean" },
        tokens: ["allow_two_segments"],
        flag: "yes_no",
        optional: true,
    },
    {
        name: "preferZoneConnections",
        type: { kind: "boolean" },
        tokens: ["prefer_zone_connections"],
        flag: "yes_no",
        optional: true,
    },
]);
const teardropsFields = teardropsModel.fields;

/** A plain object that stands for a {@link Teardrops}. */
export interface TeardropsData extends Unmodelled {
    /** How long they are, as a part of the pad's size. */
    readonly bestLengthRatio?: number | undefined;
    /** They are never longer than this. In millimetres. */
    readonly maxLength?: number | undefined;
    /** How wide they are, as a part of the pad's size. */
    readonly bestWidthRatio?: number | undefined;
    /** They are never wider than this. In millimetres. */
    readonly maxWidth?: number | undefined;
    /** How many points their curves have, up to version 8; 0 for straight edges. In files up to KiCad 8. */
    readonly curvePoints?: number | undefined;
    /** Whether their edges are curves. In files of KiCad 9 and later. */
    readonly curvedEdges?: boolean | undefined;
    /** No teardrops if the track is wider than this part of the pad. */
    readonly filterRatio?: number | undefined;
    /** Whether there are any. */
    readonly enabled?: boolean | undefined;
    /** Whether a teardrop may go on to the next segment of the track. */
    readonly allowTwoSegments?: boolean | undefined;
    /** Whether there are none where the pad is connected to a zone. */
    readonly preferZoneConnections?: boolean | undefined;
}

/** What can be put where a {@link Teardrops} stands. */
export type TeardropsInput = Teardrops | TeardropsData;

/** How teardrops of a pad or a via are made. */
export class Teardrops extends ModelObject {
    /** @internal */
    static override readonly model: Model = teardropsModel;

    /** How long they are, as a part of the pad's size. */
    get bestLengthRatio(): number | undefined {
        return this.getNumber(teardropsFields[0] as Field);
    }
    set bestLengthRatio(value: number | undefined) {
        this.setField(teardropsFields[0] as Field, value);
    }

    /** They are never longer than this. In millimetres. */
    get maxLength(): number | undefined {
        return this.getNumber(teardropsFields[1] as Field);
    }
    set maxLength(value: number | undefined) {
        this.setField(teardropsFields[1] as Field, value);
    }

    /** How wide they are, as a part of the pad's size. */
    get bestWidthRatio(): number | undefined {
        return this.getNumber(teardropsFields[2] as Field);
    }
    set bestWidthRatio(value: number | undefined) {
        this.setField(teardropsFields[2] as Field, value);
    }

    /** They are never wider than this. In millimetres. */
    get maxWidth(): number | undefined {
        return this.getNumber(teardropsFields[3] as Field);
    }
    set maxWidth(value: number | undefined) {
        this.setField(teardropsFields[3] as Field, value);
    }

    /** How many points their curves have, up to version 8; 0 for straight edges. In files up to KiCad 8. */
    get curvePoints(): number | undefined {
        return this.getNumber(teardropsFields[4] as Field);
    }
    set curvePoints(value: number | undefined) {
        this.setField(teardropsFields[4] as Field, value);
    }

    /** Whether their edges are curves. In files of KiCad 9 and later. */
    get curvedEdges(): boolean | undefined {
        return this.getBoolean(teardropsFields[5] as Field);
    }
    set curvedEdges(value: boolean | undefined) {
        this.setField(teardropsFields[5] as Field, value);
    }

    /** No teardrops if the track is wider than this part of the pad. */
    get filterRatio(): number | undefined {
        return this.getNumber(teardropsFields[6] as Field);
    }
    set filterRatio(value: number | undefined) {
        this.setField(teardropsFields[6] as Field, value);
    }

    /** Whether there are any. */
    get enabled(): boolean | undefined {
        return this.getBoolean(teardropsFields[7] as Field);
    }
    set enabled(value: boolean | undefined) {
        this.setField(teardropsFields[7] as Field, value);
    }

    /** Whether a teardrop may go on to the next segment of the track. */
    get allowTwoSegments(): boolean | undefined {
        return this.getBoolean(teardropsFields[8] as Field);
    }
    set allowTwoSegments(value: boolean | undefined) {
        this.setField(teardropsFields[8] as Field, value);
    }

    /** Whether there are none where the pad is connected to a zone. */
    get preferZoneConnections(): boolean | undefined {
        return this.getBoolean(teardropsFields[9] as Field);
    }
    set preferZoneConnections(value: boolean | undefined) {
        this.setField(teardropsFields[9] as Field, value);
    }

    override toJSON(): TeardropsData {
        return super.toJSON() as unknown as TeardropsData;
    }
}

const zoneHatchModel = new Model("ZoneHatch", () => ZoneHatch, [
    { name: "style", type: { kind: "enum", name: "ZoneHatchStyle", words: ZoneHatchStyle }, form: "positional" },
    { name: "pitch", type: { kind: "number" }, form: "positional", unit: "millimetre" },
]);
const zoneHatchFields = zoneHatchModel.fields;

/** A plain object that stands for a {@link ZoneHatch}. */
export interface ZoneHatchData extends Unmodelled {
    /** What is drawn. */
    readonly style: Open<ZoneHatchStyle>;
    /** The distance of the lines. In millimetres. */
    readonly pitch: number;
}

/** What can be put where a {@link ZoneHatch} stands. */
export type ZoneHatchInput =
    | ZoneHatch
    | ZoneHatchData
    | readonly [style: ZoneHatchStyle | (string & {}), pitch: number];

/** How the outline of a zone is shown. */
export class ZoneHatch extends ModelObject {
    /** @internal */
    static override readonly model: Model = zoneHatchModel;

    /** What is drawn. */
    get style(): Open<ZoneHatchStyle> {
        return this.getWord<Open<ZoneHatchStyle>>(zoneHatchFields[0] as Field);
    }
    set style(value: Open<ZoneHatchStyle>) {
        this.setField(zoneHatchFields[0] as Field, value);
    }

    /** The distance of the lines. In millimetres. */
    get pitch(): number {
        return this.getNumber(zoneHatchFields[1] as Field);
    }
    set pitch(value: number) {
        this.setField(zoneHatchFields[1] as Field, value);
    }

    override toJSON(): ZoneHatchData {
        return super.toJSON() as unknown as ZoneHatchData;
    }
}

const zoneAttributesModel = new Model("ZoneAttributes", () => ZoneAttributes, [
    { name: "teardrop", type: { kind: "model", model: () => ZoneTeardrop }, tokens: ["teardrop"], optional: true },
]);
const zoneAttributesFields = zoneAttributesModel.fields;

/** A plain object that stands for a {@link ZoneAttributes}. */
export interface ZoneAttributesData extends Unmodelled {
    /** What makes the zone a teardrop. Missing for other zones. */
    readonly teardrop?: ZoneTeardropInput | undefined;
}

/** What can be put where a {@link ZoneAttributes} stands. */
export type ZoneAttributesInput = ZoneAttributes | ZoneAttributesData;

/** What a zone was made for. */
export class ZoneAttributes extends ModelObject {
    /** @internal */
    static override readonly model: Model = zoneAttributesModel;

    /** What makes the zone a teardrop. Missing for other zones. */
    get teardrop(): ZoneTeardrop | undefined {
        return this.getStructure<ZoneTeardrop>(zoneAttributesFields[0] as Field);
    }
    set teardrop(value: ZoneTeardropInput | undefined) {
        this.setField(zoneAttributesFields[0] as Field, value);
    }

    override toJSON(): ZoneAttributesData {
        return super.toJSON() as unknown as ZoneAttributesData;
    }
}

const connectPadsModel = new Model("ConnectPads", () => ConnectPads, [
    {
        name: "connection",
        type: { kind: "enum", name: "PadConnection", words: PadConnection },
        form: "positional",
        optional: true,
    },
    { name: "clearance", type: { kind: "number" }, tokens: ["clearance"], unit: "millimetre", optional: true },
]);
const connectPadsFields = connectPadsModel.fields;

/** A plain object that stands for a {@link ConnectPads}. */
export interface ConnectPadsData extends Unmodelled {
    /** Missing for thermal reliefs. */
    readonly connection?: Open<PadConnection> | undefined;
    /** How far the zone keeps off other nets. In millimetres. */
    readonly clearance?: number | undefined;
}

/** What can be put where a {@link ConnectPads} stands. */
export type ConnectPadsInput = ConnectPads | ConnectPadsData;

/** How pads connect to a zone, unless they say otherwise. */
export class ConnectPads extends ModelObject {
    /** @internal */
    static override readonly model: Model = connectPadsModel;

    /** Missing for thermal reliefs. */
    get connection(): Open<PadConnection> | undefined {
        return this.getWord<Open<PadConnection>>(connectPadsFields[0] as Field);
    }
    set connection(value: Open<PadConnection> | undefined) {
        this.setField(connectPadsFields[0] as Field, value);
    }

    /** How far the zone keeps off other nets. In millimetres. */
    get clearance(): number | undefined {
        return this.getNumber(connectPadsFields[1] as Field);
    }
    set clearance(value: number | undefined) {
        this.setField(connectPadsFields[1] as Field, value);
    }

    override toJSON(): ConnectPadsData {
        return super.toJSON() as unknown as ConnectPadsData;
    }
}

const keepoutModel = new Model("Keepout", () => Keepout, [
    {
        name: "tracks",
        type: { kind: "enum", name: "Permission", words: Permission },
        tokens: ["tracks"],
        optional: true,
    },
    { name: "vias", type: { kind: "enum", name: "Permission", words: Permission }, tokens: ["vias"], optional: true },
    {
        name: "pads",
        type: { kind: "enum", name: "Permission", words: Permission },
        tokens: ["pads"],
        since: 6,
        optional: true,
    },
    {
        name: "copperPour",
        type: { kind: "enum", name: "Permission", words: Permission },
        tokens: ["copperpour"],
        optional: true,
    },
    {
        name: "footprints",
        type: { kind: "enum", name: "Permission", words: Permission },
        tokens: ["footprints"],
        since: 6,
        optional: true,
    },
]);
const keepoutFields = keepoutModel.fields;

/** A plain object that stands for a {@link Keepout}. */
export interface KeepoutData extends Unmodelled {
    /** Whether tracks may be there. */
    readonly tracks?: Open<Permission> | undefined;
    /** Whether vias may be there. */
    readonly vias?: Open<Permission> | undefined;
    /** Whether pads may be there. In files of KiCad 6 and later. */
    readonly pads?: Open<Permission> | undefined;
    /** The fill of other zones. */
    readonly copperPour?: Open<Permission> | undefined;
    /** Whether footprints may be there. In files of KiCad 6 and later. */
    readonly footprints?: Open<Permission> | undefined;
}

/** What can be put where a {@link Keepout} stands. */
export type KeepoutInput = Keepout | KeepoutData;

/** What may be in an area. */
export class Keepout extends ModelObject {
    /** @internal */
    static override readonly model: Model = keepoutModel;

    /** Whether tracks may be there. */
    get tracks(): Open<Permission> | undefined {
        return this.getWord<Open<Permission>>(keepoutFields[0] as Field);
    }
    set tracks(value: Open<Permission> | undefined) {
        this.setField(keepoutFields[0] as Field, value);
    }

    /** Whether vias may be there. */
    get vias(): Open<Permission> | undefined {
        return this.getWord<Open<Permission>>(keepoutFields[1] as Field);
    }
    set vias(value: Open<Permission> | undefined) {
        this.setField(keepoutFields[1] as Field, value);
    }

    /** Whether pads may be there. In files of KiCad 6 and later. */
    get pads(): Open<Permission> | undefined {
        return this.getWord<Open<Permission>>(keepoutFields[2] as Field);
    }
    set pads(value: Open<Permission> | undefined) {
        this.setField(keepoutFields[2] as Field, value);
    }

    /** The fill of other zones. */
    get copperPour(): Open<Permission> | undefined {
        return this.getWord<Open<Permission>>(keepoutFields[3] as Field);
    }
    set copperPour(value: Open<Permission> | undefined) {
        this.setField(keepoutFields[3] as Field, value);
    }

    /** Whether footprints may be there. In files of KiCad 6 and later. */
    get footprints(): Open<Permission> | undefined {
        return this.getWord<Open<Permission>>(keepoutFields[4] as Field);
    }
    set footprints(value: Open<Permission> | undefined) {
        this.setField(keepoutFields[4] as Field, value);
    }

    override toJSON(): KeepoutData {
        return super.toJSON() as unknown as KeepoutData;
    }
}

const placementModel = new Model("Placement", () => Placement, [
    { name: "enabled", type: { kind: "boolean" }, tokens: ["enabled"], flag: "yes_no", optional: true },
    { name: "sheetName", type: { kind: "text" }, tokens: ["sheetname"], optional: true },
    { name: "componentClass", type: { kind: "text" }, tokens: ["component_class"], optional: true },
    { name: "group", type: { kind: "text" }, tokens: ["group"], since: 10, optional: true },
]);
const placementFields = placementModel.fields;

/** A plain object that stands for a {@link Placement}. */
export interface PlacementData extends Unmodelled {
    /** Whether footprints are placed by it. */
    readonly enabled?: boolean | undefined;
    /** The footprints of the sheet with this name. */
    readonly sheetName?: string | undefined;
    /** The footprints of this class. */
    readonly componentClass?: string | undefined;
    /** The footprints of the group with this name. In files of KiCad 10 and later. */
    readonly group?: string | undefined;
}

/** What can be put where a {@link Placement} stands. */
export type PlacementInput = Placement | PlacementData;

/** Which footprints belong into an area: those of a sheet, of a class, or of a group. */
export class Placement extends ModelObject {
    /** @internal */
    static override readonly model: Model = placementModel;

    /** Whether footprints are placed by it. */
    get enabled(): boolean | undefined {
        return this.getBoolean(placementFields[0] as Field);
    }
    set enabled(value: boolean | undefined) {
        this.setField(placementFields[0] as Field, value);
    }

    /** The footprints of the sheet with this name. */
    get sheetName(): string | undefined {
        return this.getText(placementFields[1] as Field);
    }
    set sheetName(value: string | undefined) {
        this.setField(placementFields[1] as Field, value);
    }

    /** The footprints of this class. */
    get componentClass(): string | undefined {
        return this.getText(placementFields[2] as Field);
    }
    set componentClass(value: string | undefined) {
        this.setField(placementFields[2] as Field, value);
    }

    /** The footprints of the group with this name. In files of KiCad 10 and later. */
    get group(): string | undefined {
        return this.getText(placementFields[3] as Field);
    }
    set group(value: string | undefined) {
        this.setField(placementFields[3] as Field, value);
    }

    override toJSON(): PlacementData {
        return super.toJSON() as unknown as PlacementData;
    }
}

const zoneFillModel = new Model("ZoneFill", () => ZoneFill, [
    { name: "filled", type: { kind: "boolean" }, tokens: ["yes"], form: "word", default: false },
    {
        name: "mode",
        type: { kind: "enum", name: "ZoneFillMode", words: ZoneFillMode },
        tokens: ["mode"],
        optional: true,
    },
    { name: "arcSegments", type: { kind: "integer" }, tokens: ["arc_segments"], until: 6, optional: true },
    { name: "thermalGap", type: { kind: "number" }, tokens: ["thermal_gap"], unit: "millimetre", optional: true },
    {
        name: "thermalBridgeWidth",
        type: { kind: "number" },
        tokens: ["thermal_bridge_width"],
        unit: "millimetre",
        optional: true,
    },
    {
        name: "smoothing",
        type: { kind: "enum", name: "ZoneSmoothing", words: ZoneSmoothing },
        tokens: ["smoothing"],
        optional: true,
    },
    { name: "radius", type: { kind: "number" }, tokens: ["radius"], unit: "millimetre", optional: true },
    { name: "islandRemovalMode", type: { kind: "integer" }, tokens: ["island_removal_mode"], since: 6, optional: true },
    { name: "minIslandArea", type: { kind: "number" }, tokens: ["island_area_min"], since: 6, optional: true },
    {
        name: "hatchThickness",
        type: { kind: "number" },
        tokens: ["hatch_thickness"],
        unit: "millimetre",
        optional: true,
    },
    { name: "hatchGap", type: { kind: "number" }, tokens: ["hatch_gap"], unit: "millimetre", optional: true },
    {
        name: "hatchOrientation",
        type: { kind: "number" },
        tokens: ["hatch_orientation"],
        unit: "degree",
        optional: true,
    },
    { name: "hatchSmoothingLevel", type: { kind: "integer" }, tokens: ["hatch_smoothing_level"], optional: true },
    {
        name: "hatchSmoothingValue",
        type: { kind: "number" },
        tokens: ["hatch_smoothing_value"],
        unit: "ratio",
        optional: true,
    },
    {
        name: "hatchBorderAlgorithm",
        type: { kind: "enum", name: "HatchBorderAlgorithm", words: HatchBorderAlgorithm },
        tokens: ["hatch_border_algorithm"],
        since: 6,
        optional: true,
    },
    {
        name: "hatchMinHoleArea",
        type: { kind: "number" },
        tokens: ["hatch_min_hole_area"],
        unit: "ratio",
        since: 6,
        optional: true,
    },
]);
const zoneFillFields = zoneFillModel.fields;

/** A plain object that stands for a {@link ZoneFill}. */
export interface ZoneFillData extends Unmodelled {
    /**
     * Whether the zone has been filled.
     *
     * @defaultValue `false`
     */
    readonly filled?: boolean | undefined;
    /** Missing for copper all over. */
    readonly mode?: Open<ZoneFillMode> | undefined;
    /** How many segments a full circle has, up to version 5. In files up to KiCad 6. */
    readonly arcSegments?: number | undefined;
    /** The gap between pads and the zone, where they are connected by thermal reliefs. In millimetres. */
    readonly thermalGap?: number | undefined;
    /** How wide the spokes of thermal reliefs are. In millimetres. */
    readonly thermalBridgeWidth?: number | undefined;
    /** How corners are smoothed. */
    readonly smoothing?: Open<ZoneSmoothing> | undefined;
    /** The radius of corners that are smoothed. In millimetres. */
    readonly radius?: number | undefined;
    /** What happens to parts that are connected to nothing: 0, they are removed; 1, they stay; 2, small ones are removed. In files of KiCad 6 and later. */
    readonly islandRemovalMode?: number | undefined;
    /** The area, in square millimetres, from which on islands stay in mode 2. In files of KiCad 6 and later. */
    readonly minIslandArea?: number | undefined;
    /** How wide the lines of a hatched fill are. In millimetres. */
    readonly hatchThickness?: number | undefined;
    /** The gap between the lines of a hatched fill. In millimetres. */
    readonly hatchGap?: number | undefined;
    /** The direction of the lines of a hatched fill. In degrees. */
    readonly hatchOrientation?: number | undefined;
    /** How the holes of a hatched fill are smoothed: 0 for not at all, 1 by chamfers, 2 and 3 by curves. */
    readonly hatchSmoothingLevel?: number | undefined;
    /** How much they are smoothed, as a part of their size. */
    readonly hatchSmoothingValue?: number | undefined;
    /** How wide the border of a hatched fill is. In files of KiCad 6 and later. */
    readonly hatchBorderAlgorithm?: Open<HatchBorderAlgorithm> | undefined;
    /** The size of the smallest holes that stay, as a part of a whole hole. In files of KiCad 6 and later. */
    readonly hatchMinHoleArea?: number | undefined;
}

/** What can be put where a {@link ZoneFill} stands. */
export type ZoneFillInput = ZoneFill | ZoneFillData;

/** How a zone is filled. */
export class ZoneFill extends ModelObject {
    /** @internal */
    static override readonly model: Model = zoneFillModel;

    /**
     * Whether the zone has been filled.
     *
     * @defaultValue `false`
     */
    get filled(): boolean {
        return this.getBoolean(zoneFillFields[0] as Field);
    }
    set filled(value: boolean | undefined) {
        this.setField(zoneFillFields[0] as Field, value);
    }

    /** Missing for copper all over. */
    get mode(): Open<ZoneFillMode> | undefined {
        return this.getWord<Open<ZoneFillMode>>(zoneFillFields[1] as Field);
    }
    set mode(value: Open<ZoneFillMode> | undefined) {
        this.setField(zoneFillFields[1] as Field, value);
    }

    /** How many segments a full circle has, up to version 5. In files up to KiCad 6. */
    get arcSegments(): number | undefined {
        return this.getNumber(zoneFillFields[2] as Field);
    }
    set arcSegments(value: number | undefined) {
        this.setField(zoneFillFields[2] as Field, value);
    }

    /** The gap between pads and the zone, where they are connected by thermal reliefs. In millimetres. */
    get thermalGap(): number | undefined {
        return this.getNumber(zoneFillFields[3] as Field);
    }
    set thermalGap(value: number | undefined) {
        this.setField(zoneFillFields[3] as Field, value);
    }

    /** How wide the spokes of thermal reliefs are. In millimetres. */
    get thermalBridgeWidth(): number | undefined {
        return this.getNumber(zoneFillFields[4] as Field);
    }
    set thermalBridgeWidth(value: number | undefined) {
        this.setField(zoneFillFields[4] as Field, value);
    }

    /** How corners are smoothed. */
    get smoothing(): Open<ZoneSmoothing> | undefined {
        return this.getWord<Open<ZoneSmoothing>>(zoneFillFields[5] as Field);
    }
    set smoothing(value: Open<ZoneSmoothing> | undefined) {
        this.setField(zoneFillFields[5] as Field, value);
    }

    /** The radius of corners that are smoothed. In millimetres. */
    get radius(): number | undefined {
        return this.getNumber(zoneFillFields[6] as Field);
    }
    set radius(value: number | undefined) {
        this.setField(zoneFillFields[6] as Field, value);
    }

    /** What happens to parts that are connected to nothing: 0, they are removed; 1, they stay; 2, small ones are removed. In files of KiCad 6 and later. */
    get islandRemovalMode(): number | undefined {
        return this.getNumber(zoneFillFields[7] as Field);
    }
    set islandRemovalMode(value: number | undefined) {
        this.setField(zoneFillFields[7] as Field, value);
    }

    /** The area, in square millimetres, from which on islands stay in mode 2. In files of KiCad 6 and later. */
    get minIslandArea(): number | undefined {
        return this.getNumber(zoneFillFields[8] as Field);
    }
    set minIslandArea(value: number | undefined) {
        this.setField(zoneFillFields[8] as Field, value);
    }

    /** How wide the lines of a hatched fill are. In millimetres. */
    get hatchThickness(): number | undefined {
        return this.getNumber(zoneFillFields[9] as Field);
    }
    set hatchThickness(value: number | undefined) {
        this.setField(zoneFillFields[9] as Field, value);
    }

    /** The gap between the lines of a hatched fill. In millimetres. */
    get hatchGap(): number | undefined {
        return this.getNumber(zoneFillFields[10] as Field);
    }
    set hatchGap(value: number | undefined) {
        this.setField(zoneFillFields[10] as Field, value);
    }

    /** The direction of the lines of a hatched fill. In degrees. */
    get hatchOrientation(): number | undefined {
        return this.getNumber(zoneFillFields[11] as Field);
    }
    set hatchOrientation(value: number | undefined) {
        this.setField(zoneFillFields[11] as Field, value);
    }

    /** How the holes of a hatched fill are smoothed: 0 for not at all, 1 by chamfers, 2 and 3 by curves. */
    get hatchSmoothingLevel(): number | undefined {
        return this.getNumber(zoneFillFields[12] as Field);
    }
    set hatchSmoothingLevel(value: number | undefined) {
        this.setField(zoneFillFields[12] as Field, value);
    }

    /** How much they are smoothed, as a part of their size. */
    get hatchSmoothingValue(): number | undefined {
        return this.getNumber(zoneFillFields[13] as Field);
    }
    set hatchSmoothingValue(value: number | undefined) {
        this.setField(zoneFillFields[13] as Field, value);
    }

    /** How wide the border of a hatched fill is. In files of KiCad 6 and later. */
    get hatchBorderAlgorithm(): Open<HatchBorderAlgorithm> | undefined {
        return this.getWord<Open<HatchBorderAlgorithm>>(zoneFillFields[14] as Field);
    }
    set hatchBorderAlgorithm(value: Open<HatchBorderAlgorithm> | undefined) {
        this.setField(zoneFillFields[14] as Field, value);
    }

    /** The size of the smallest holes that stay, as a part of a whole hole. In files of KiCad 6 and later. */
    get hatchMinHoleArea(): number | undefined {
        return this.getNumber(zoneFillFields[15] as Field);
    }
    set hatchMinHoleArea(value: number | undefined) {
        this.setField(zoneFillFields[15] as Field, value);
    }

    override toJSON(): ZoneFillData {
        return super.toJSON() as unknown as ZoneFillData;
    }
}

const zoneLayerPropertiesModel = new Model("ZoneLayerProperties", () => ZoneLayerProperties, [
    { name: "layer", type: { kind: "text" }, tokens: ["layer"] },
    {
        name: "hatchPosition",
        type: { kind: "model", model: () => Coordinates },
        tokens: ["hatch_position"],
        optional: true,
    },
]);
const zoneLayerPropertiesFields = zoneLayerPropertiesModel.fields;

/** A plain object that stands for a {@link ZoneLayerProperties}. */
export interface ZoneLayerPropertiesData extends Unmodelled {
    /** The layer it is on. */
    readonly layer: string;
    /** Where the pattern of hatched fills starts. */
    readonly hatchPosition?: CoordinatesInput | undefined;
}

/** What can be put where a {@link ZoneLayerProperties} stands. */
export type ZoneLayerPropertiesInput = ZoneLayerProperties | ZoneLayerPropertiesData;

/** What is special about zones on a layer. */
export class ZoneLayerProperties extends ModelObject {
    /** @internal */
    static override readonly model: Model = zoneLayerPropertiesModel;

    /** The layer it is on. */
    get layer(): string {
        return this.getText(zoneLayerPropertiesFields[0] as Field);
    }
    set layer(value: string) {
        this.setField(zoneLayerPropertiesFields[0] as Field, value);
    }

    /** Where the pattern of hatched fills starts. */
    get hatchPosition(): Coordinates | undefined {
        return this.getStructure<Coordinates>(zoneLayerPropertiesFields[1] as Field);
    }
    set hatchPosition(value: CoordinatesInput | undefined) {
        this.setField(zoneLayerPropertiesFields[1] as Field, value);
    }

    override toJSON(): ZoneLayerPropertiesData {
        return super.toJSON() as unknown as ZoneLayerPropertiesData;
    }
}

const contourModel = new Model("Contour", () => Contour, [
    { name: "outline", type: { kind: "model", model: () => Outline }, tokens: ["pts"] },
]);
const contourFields = contourModel.fields;

/** A plain object that stands for a {@link Contour}. */
export interface ContourData extends Unmodelled {
    /** The corners and arcs of its outline. */
    readonly outline: OutlineInput;
}

/** What can be put where a {@link Contour} stands. */
export type ContourInput = Contour | ContourData;

/** An outline, as a list of its own. */
export class Contour extends ModelObject {
    /** @internal */
    static override readonly model: Model = contourModel;

    /** The corners and arcs of its outline. */
    get outline(): Outline {
        return this.getStructure<Outline>(contourFields[0] as Field);
    }
    set outline(value: OutlineInput) {
        this.setField(contourFields[0] as Field, value);
    }

    override toJSON(): ContourData {
        return super.toJSON() as unknown as ContourData;
    }
}

const filledPolygonModel = new Model("FilledPolygon", () => FilledPolygon, [
    { name: "layer", type: { kind: "text" }, tokens: ["layer"], since: 6, optional: true },
    {
        name: "island",
        type: { kind: "boolean" },
        tokens: ["island"],
        flag: "parenthesized_until_7",
        since: 6,
        default: false,
    },
    { name: "outline", type: { kind: "model", model: () => Outline }, tokens: ["pts"] },
]);
const filledPolygonFields = filledPolygonModel.fields;

/** A plain object that stands for a {@link FilledPolygon}. */
export interface FilledPolygonData extends Unmodelled {
    /** Missing up to version 5, where a zone has one layer. In files of KiCad 6 and later. */
    readonly layer?: string | undefined;
    /**
     * Whether it is connected to nothing. In files of KiCad 6 and later.
     *
     * @defaultValue `false`
     */
    readonly island?: boolean | undefined;
    /** The corners of its outline. */
    readonly outline: OutlineInput;
}

/** What can be put where a {@link FilledPolygon} stands. */
export type FilledPolygonInput = FilledPolygon | FilledPolygonData;

/** A part of what is filled. Holes are cut open, so that it is one outline. */
export class FilledPolygon extends ModelObject {
    /** @internal */
    static override readonly model: Model = filledPolygonModel;

    /** Missing up to version 5, where a zone has one layer. In files of KiCad 6 and later. */
    get layer(): string | undefined {
        return this.getText(filledPolygonFields[0] as Field);
    }
    set layer(value: string | undefined) {
        this.setField(filledPolygonFields[0] as Field, value);
    }

    /**
     * Whether it is connected to nothing. In files of KiCad 6 and later.
     *
     * @defaultValue `false`
     */
    get island(): boolean {
        return this.getBoolean(filledPolygonFields[1] as Field);
    }
    set island(value: boolean | undefined) {
        this.setField(filledPolygonFields[1] as Field, value);
    }

    /** The corners of its outline. */
    get outline(): Outline {
        return this.getStructure<Outline>(filledPolygonFields[2] as Field);
    }
    set outline(value: OutlineInput) {
        this.setField(filledPolygonFields[2] as Field, value);
    }

    override toJSON(): FilledPolygonData {
        return super.toJSON() as unknown as FilledPolygonData;
    }
}

const fillSegmentsModel = new Model("FillSegments", () => FillSegments, [
    { name: "layer", type: { kind: "text" }, tokens: ["layer"], since: 6, optional: true },
    { name: "lines", type: { kind: "model", model: () => Points }, tokens: ["pts"], list: true },
]);
const fillSegmentsFields = fillSegmentsModel.fields;

/** A plain object that stands for a {@link FillSegments}. */
export interface FillSegmentsData extends Unmodelled {
    /** The layer it is on. In files of KiCad 6 and later. */
    readonly layer?: string | undefined;
    /** Each is a line with a start and an end. */
    readonly lines?: Iterable<PointsInput> | undefined;
}

/** What can be put where a {@link FillSegments} stands. */
export type FillSegmentsInput = FillSegments | FillSegmentsData;

/** The lines that a zone of version 5 or 6 is filled with. */
export class FillSegments extends ModelObject {
    /** @internal */
    static override readonly model: Model = fillSegmentsModel;

    /** The layer it is on. In files of KiCad 6 and later. */
    get layer(): string | undefined {
        return this.getText(fillSegmentsFields[0] as Field);
    }
    set layer(value: string | undefined) {
        this.setField(fillSegmentsFields[0] as Field, value);
    }

    /** Each is a line with a start and an end. */
    get lines(): ModelList<Points, PointsInput> {
        return this.getList<Points, PointsInput>(fillSegmentsFields[1] as Field);
    }
    set lines(value: Iterable<PointsInput>) {
        this.setField(fillSegmentsFields[1] as Field, value);
    }

    override toJSON(): FillSegmentsData {
        return super.toJSON() as unknown as FillSegmentsData;
    }
}

const coordinatesModel = new Model("Coordinates", () => Coordinates, [
    { name: "position", type: { kind: "model", model: () => Point }, tokens: ["xy"] },
]);
const coordinatesFields = coordinatesModel.fields;

/** A plain object that stands for a {@link Coordinates}. */
export interface CoordinatesData extends Unmodelled {
    /** The place. */
    readonly position: PointInput;
}

/** What can be put where a {@link Coordinates} stands. */
export type CoordinatesInput = Coordinates | CoordinatesData;

/** A place, as a list of its own. */
export class Coordinates extends ModelObject {
    /** @internal */
    static override readonly model: Model = coordinatesModel;

    /** The place. */
    get position(): Point {
        return this.getStructure<Point>(coordinatesFields[0] as Field);
    }
    set position(value: PointInput) {
        this.setField(coordinatesFields[0] as Field, value);
    }

    override toJSON(): CoordinatesData {
        return super.toJSON() as unknown as CoordinatesData;
    }
}

const embeddedFileModel = new Model("EmbeddedFile", () => EmbeddedFile, [
    { name: "name", type: { kind: "text" }, tokens: ["name"] },
    {
        name: "type",
        type: { kind: "enum", name: "EmbeddedFileType", words: EmbeddedFileType },
        tokens: ["type"],
        optional: true,
    },
    { name: "data", type: { kind: "bytes" }, tokens: ["data"], codec: "compressed", optional: true },
    { name: "checksum", type: { kind: "text" }, tokens: ["checksum"], optional: true },
]);
const embeddedFileFields = embeddedFileModel.fields;

/** A plain object that stands for a {@link EmbeddedFile}. */
export interface EmbeddedFileData extends Unmodelled {
    readonly name: string;
    readonly type?: Open<EmbeddedFileType> | undefined;
    /** The content of the file. Missing where the file that holds this one refers to it only. A text in its place is base64: so it is in JSON. */
    readonly data?: Uint8Array | string | undefined;
    /** A hash of the content as 32 hexadecimal digits. */
    readonly checksum?: string | undefined;
}

/** What can be put where a {@link EmbeddedFile} stands. */
export type EmbeddedFileInput = EmbeddedFile | EmbeddedFileData;

/** A file that lies within another one. */
export class EmbeddedFile extends ModelObject {
    /** @internal */
    static override readonly model: Model = embeddedFileModel;

    get name(): string {
        return this.getText(embeddedFileFields[0] as Field);
    }
    set name(value: string) {
        this.setField(embeddedFileFields[0] as Field, value);
    }

    get type(): Open<EmbeddedFileType> | undefined {
        return this.getWord<Open<EmbeddedFileType>>(embeddedFileFields[1] as Field);
    }
    set type(value: Open<EmbeddedFileType> | undefined) {
        this.setField(embeddedFileFields[1] as Field, value);
    }

    /** The content of the file. Missing where the file that holds this one refers to it only. A text in its place is base64: so it is in JSON. */
    get data(): Uint8Array | undefined {
        return this.getBytes(embeddedFileFields[2] as Field);
    }
    set data(value: Uint8Array | string | undefined) {
        this.setField(embeddedFileFields[2] as Field, value);
    }

    /** A hash of the content as 32 hexadecimal digits. */
    get checksum(): string | undefined {
        return this.getText(embeddedFileFields[3] as Field);
    }
    set checksum(value: string | undefined) {
        this.setField(embeddedFileFields[3] as Field, value);
    }

    override toJSON(): EmbeddedFileData {
        return super.toJSON() as unknown as EmbeddedFileData;
    }
}

const textPositionModel = new Model("TextPosition", () => TextPosition, [
    { name: "x", type: { kind: "number" }, form: "positional", unit: "millimetre" },
    { name: "y", type: { kind: "number" }, form: "positional", unit: "millimetre" },
    { name: "angle", type: { kind: "number" }, form: "positional", unit: "degree", default: 0 },
    { name: "unlocked", type: { kind: "boolean" }, tokens: ["unlocked"], form: "word", until: 7, default: false },
]);
const textPositionFields = textPositionModel.fields;

/** A plain object that stands for a {@link TextPosition}. */
export interface TextPositionData extends Unmodelled {
    /** To the right. In millimetres. */
    readonly x: number;
    /** Downwards. In millimetres. */
    readonly y: number;
    /**
     * Counterclockwise. In degrees.
     *
     * @defaultValue `0`
     */
    readonly angle?: number | undefined;
    /**
     * Whether the text may be upside down, up to version 7. Later versions have the same flag in the text. In files up to KiCad 7.
     *
     * @defaultValue `false`
     */
    readonly unlocked?: boolean | undefined;
}

/** What can be put where a {@link TextPosition} stands. */
export type TextPositionInput = TextPosition | TextPositionData;

/** The place and the direction of a text. */
export class TextPosition extends ModelObject {
    /** @internal */
    static override readonly model: Model = textPositionModel;

    /** To the right. In millimetres. */
    get x(): number {
        return this.getNumber(textPositionFields[0] as Field);
    }
    set x(value: number) {
        this.setField(textPositionFields[0] as Field, value);
    }

    /** Downwards. In millimetres. */
    get y(): number {
        return this.getNumber(textPositionFields[1] as Field);
    }
    set y(value: number) {
        this.setField(textPositionFields[1] as Field, value);
    }

    /**
     * Counterclockwise. In degrees.
     *
     * @defaultValue `0`
     */
    get angle(): number {
        return this.getNumber(textPositionFields[2] as Field);
    }
    set angle(value: number | undefined) {
        this.setField(textPositionFields[2] as Field, value);
    }

    /**
     * Whether the text may be upside down, up to version 7. Later versions have the same flag in the text. In files up to KiCad 7.
     *
     * @defaultValue `false`
     */
    get unlocked(): boolean {
        return this.getBoolean(textPositionFields[3] as Field);
    }
    set unlocked(value: boolean | undefined) {
        this.setField(textPositionFields[3] as Field, value);
    }

    override toJSON(): TextPositionData {
        return super.toJSON() as unknown as TextPositionData;
    }
}

const footprintUnitModel = new Model("FootprintUnit", () => FootprintUnit, [
    { name: "name", type: { kind: "text" }, tokens: ["name"] },
    { name: "pins", type: { kind: "text" }, tokens: ["pins"], list: true },
]);
const footprintUnitFields = footprintUnitModel.fields;

/** A plain object that stands for a {@link FootprintUnit}. */
export interface FootprintUnitData extends Unmodelled {
    /** The name of the unit. */
    readonly name: string;
    /** The numbers of its pins. */
    readonly pins?: Iterable<string> | undefined;
}

/** What can be put where a {@link FootprintUnit} stands. */
export type FootprintUnitInput = FootprintUnit | FootprintUnitData;

/** A unit of the symbol, such as one of the gates of a part. */
export class FootprintUnit extends ModelObject {
    /** @internal */
    static override readonly model: Model = footprintUnitModel;

    /** The name of the unit. */
    get name(): string {
        return this.getText(footprintUnitFields[0] as Field);
    }
    set name(value: string) {
        this.setField(footprintUnitFields[0] as Field, value);
    }

    /** The numbers of its pins. */
    get pins(): ValueList<string> {
        return this.getValues<string>(footprintUnitFields[1] as Field);
    }
    set pins(value: Iterable<string>) {
        this.setField(footprintUnitFields[1] as Field, value);
    }

    override toJSON(): FootprintUnitData {
        return super.toJSON() as unknown as FootprintUnitData;
    }
}

const jumperGroupModel = new Model(
    "JumperGroup",
    () => JumperGroup,
    [{ name: "names", type: { kind: "text" }, form: "positional", list: true }],
    { isHeadless: true },
);
const jumperGroupFields = jumperGroupModel.fields;

/** A plain object that stands for a {@link JumperGroup}. */
export interface JumperGroupData extends Unmodelled {
    /** The numbers of the pins or pads. */
    readonly names?: Iterable<string> | undefined;
}

/** What can be put where a {@link JumperGroup} stands. */
export type JumperGroupInput = JumperGroup | JumperGroupData;

/** Pins of a symbol, or pads of a footprint, that are connected inside the part. */
export class JumperGroup extends ModelObject {
    /** @internal */
    static override readonly model: Model = jumperGroupModel;

    /** The numbers of the pins or pads. */
    get names(): ValueList<string> {
        return this.getValues<string>(jumperGroupFields[0] as Field);
    }
    set names(value: Iterable<string>) {
        this.setField(jumperGroupFields[0] as Field, value);
    }

    override toJSON(): JumperGroupData {
        return super.toJSON() as unknown as JumperGroupData;
    }
}

const padDrillModel = new Model("PadDrill", () => PadDrill, [
    {
        name: "shape",
        type: { kind: "enum", name: "DrillShape", words: DrillShape },
        form: "positional",
        optional: true,
    },
    { name: "width", type: { kind: "number" }, form: "positional", unit: "millimetre", optional: true },
    { name: "height", type: { kind: "number" }, form: "positional", unit: "millimetre", optional: true },
    { name: "offset", type: { kind: "model", model: () => Point }, tokens: ["offset"], optional: true },
]);
const padDrillFields = padDrillModel.fields;

/** A plain object that stands for a {@link PadDrill}. */
export interface PadDrillData extends Unmodelled {
    /** Missing for a round hole. */
    readonly shape?: Open<DrillShape> | undefined;
    /** The diameter of a round hole, or the width of an oval one. Missing if the pad has no hole, but an offset. In millimetres. */
    readonly width?: number | undefined;
    /** The height of an oval hole. Where it is missing, the same as the width. In millimetres. */
    readonly height?: number | undefined;
    /** How far the copper is off the pad's place, where the hole is. */
    readonly offset?: PointInput | undefined;
}

/** What can be put where a {@link PadDrill} stands. */
export type PadDrillInput = PadDrill | PadDrillData;

/** The hole of a pad. */
export class PadDrill extends ModelObject {
    /** @internal */
    static override readonly model: Model = padDrillModel;

    /** Missing for a round hole. */
    get shape(): Open<DrillShape> | undefined {
        return this.getWord<Open<DrillShape>>(padDrillFields[0] as Field);
    }
    set shape(value: Open<DrillShape> | undefined) {
        this.setField(padDrillFields[0] as Field, value);
    }

    /** The diameter of a round hole, or the width of an oval one. Missing if the pad has no hole, but an offset. In millimetres. */
    get width(): number | undefined {
        return this.getNumber(padDrillFields[1] as Field);
    }
    set width(value: number | undefined) {
        this.setField(padDrillFields[1] as Field, value);
    }

    /** The height of an oval hole. Where it is missing, the same as the width. In millimetres. */
    get height(): number | undefined {
        return this.getNumber(padDrillFields[2] as Field);
    }
    set height(value: number | undefined) {
        this.setField(padDrillFields[2] as Field, value);
    }

    /** How far the copper is off the pad's place, where the hole is. */
    get offset(): Point | undefined {
        return this.getStructure<Point>(padDrillFields[3] as Field);
    }
    set offset(value: PointInput | undefined) {
        this.setField(padDrillFields[3] as Field, value);
    }

    override toJSON(): PadDrillData {
        return super.toJSON() as unknown as PadDrillData;
    }
}

const padOptionsModel = new Model("PadOptions", () => PadOptions, [
    {
        name: "clearance",
        type: { kind: "enum", name: "PadClearanceShape", words: PadClearanceShape },
        tokens: ["clearance"],
        optional: true,
    },
    { name: "anchor", type: { kind: "enum", name: "PadAnchor", words: PadAnchor }, tokens: ["anchor"], optional: true },
]);
const padOptionsFields = padOptionsModel.fields;

/** A plain object that stands for a {@link PadOptions}. */
export interface PadOptionsData extends Unmodelled {
    /** What zones keep off. */
    readonly clearance?: Open<PadClearanceShape> | undefined;
    /** The shape of the part that tracks connect to. */
    readonly anchor?: Open<PadAnchor> | undefined;
}

/** What can be put where a {@link PadOptions} stands. */
export type PadOptionsInput = PadOptions | PadOptionsData;

/** Options of custom pads. */
export class PadOptions extends ModelObject {
    /** @internal */
    static override readonly model: Model = padOptionsModel;

    /** What zones keep off. */
    get clearance(): Open<PadClearanceShape> | undefined {
        return this.getWord<Open<PadClearanceShape>>(padOptionsFields[0] as Field);
    }
    set clearance(value: Open<PadClearanceShape> | undefined) {
        this.setField(padOptionsFields[0] as Field, value);
    }

    /** The shape of the part that tracks connect to. */
    get anchor(): Open<PadAnchor> | undefined {
        return this.getWord<Open<PadAnchor>>(padOptionsFields[1] as Field);
    }
    set anchor(value: Open<PadAnchor> | undefined) {
        this.setField(padOptionsFields[1] as Field, value);
    }

    override toJSON(): PadOptionsData {
        return super.toJSON() as unknown as PadOptionsData;
    }
}

const padPrimitivesModel = new Model("PadPrimitives", () => PadPrimitives, [
    {
        name: "shapes",
        type: {
            kind: "union",
            name: "PadPrimitive",
            variants: [
                ["line", "gr_line", () => GraphicLine],
                ["rect", "gr_rect", () => GraphicRectangle],
                ["circle", "gr_circle", () => GraphicCircle],
                ["arc", "gr_arc", () => GraphicArc],
                ["poly", "gr_poly", () => GraphicPolygon],
                ["curve", "gr_curve", () => GraphicCurve],
                ["bbox", "gr_bbox", () => GraphicRectangle],
                ["vector", "gr_vector", () => GraphicLine],
            ],
        },
        list: true,
    },
]);
const padPrimitivesFields = padPrimitivesModel.fields;

/** A plain object that stands for a {@link PadPrimitives}. */
export interface PadPrimitivesData extends Unmodelled {
    /** The shapes, in their order. */
    readonly shapes?: Iterable<PadPrimitiveInput> | undefined;
}

/** What can be put where a {@link PadPrimitives} stands. */
export type PadPrimitivesInput = PadPrimitives | PadPrimitivesData;

/** What a custom pad is made of. */
export class PadPrimitives extends ModelObject {
    /** @internal */
    static override readonly model: Model = padPrimitivesModel;

    /** The shapes, in their order. */
    get shapes(): ModelList<PadPrimitive, PadPrimitiveInput> {
        return this.getList<PadPrimitive, PadPrimitiveInput>(padPrimitivesFields[0] as Field);
    }
    set shapes(value: Iterable<PadPrimitiveInput>) {
        this.setField(padPrimitivesFields[0] as Field, value);
    }

    override toJSON(): PadPrimitivesData {
        return super.toJSON() as unknown as PadPrimitivesData;
    }
}

const variantFieldModel = new Model("VariantField", () => VariantField, [
    { name: "name", type: { kind: "text" }, tokens: ["name"] },
    { name: "value", type: { kind: "text" }, tokens: ["value"] },
]);
const variantFieldFields = variantFieldModel.fields;

/** A plain object that stands for a {@link VariantField}. */
export interface VariantFieldData extends Unmodelled {
    /** The name of the field. */
    readonly name: string;
    /** The text that it has. */
    readonly value: string;
}

/** What can be put where a {@link VariantField} stands. */
export type VariantFieldInput = VariantField | VariantFieldData;

/** A property that has another value in a variant. */
export class VariantField extends ModelObject {
    /** @internal */
    static override readonly model: Model = variantFieldModel;

    /** The name of the field. */
    get name(): string {
        return this.getText(variantFieldFields[0] as Field);
    }
    set name(value: string) {
        this.setField(variantFieldFields[0] as Field, value);
    }

    /** The text that it has. */
    get value(): string {
        return this.getText(variantFieldFields[1] as Field);
    }
    set value(value: string) {
        this.setField(variantFieldFields[1] as Field, value);
    }

    override toJSON(): VariantFieldData {
        return super.toJSON() as unknown as VariantFieldData;
    }
}

const modelVectorModel = new Model("ModelVector", () => ModelVector, [
    { name: "xyz", type: { kind: "model", model: () => Vector }, tokens: ["xyz"] },
]);
const modelVectorFields = modelVectorModel.fields;

/** A plain object that stands for a {@link ModelVector}. */
export interface ModelVectorData extends Unmodelled {
    /** The three numbers. */
    readonly xyz: VectorInput;
}

/** What can be put where a {@link ModelVector} stands. */
export type ModelVectorInput = ModelVector | ModelVectorData;

/** Three numbers for the axes of space, as a list of their own. */
export class ModelVector extends ModelObject {
    /** @internal */
    static override readonly model: Model = modelVectorModel;

    /** The three numbers. */
    get xyz(): Vector {
        return this.getStructure<Vector>(modelVectorFields[0] as Field);
    }
    set xyz(value: VectorInput) {
        this.setField(modelVectorFields[0] as Field, value);
    }

    override toJSON(): ModelVectorData {
        return super.toJSON() as unknown as ModelVectorData;
    }
}

const arcRadiusModel = new Model("ArcRadius", () => ArcRadius, [
    { name: "at", type: { kind: "model", model: () => Point }, tokens: ["at"], optional: true },
    { name: "length", type: { kind: "number" }, tokens: ["length"], unit: "millimetre", optional: true },
    { name: "angles", type: { kind: "model", model: () => ArcAngles }, tokens: ["angles"], optional: true },
]);
const arcRadiusFields = arcRadiusModel.fields;

/** A plain object that stands for a {@link ArcRadius}. */
export interface ArcRadiusData extends Unmodelled {
    /** The middle of the circle. */
    readonly at?: PointInput | undefined;
    /** The radius of the circle. In millimetres. */
    readonly length?: number | undefined;
    /** Between which angles the arc is. */
    readonly angles?: ArcAnglesInput | undefined;
}

/** What can be put where a {@link ArcRadius} stands. */
export type ArcRadiusInput = ArcRadius | ArcRadiusData;

/** The circle that an arc is a part of, and between which angles it is. Files of early versions 6 have it besides the points of the arc. */
export class ArcRadius extends ModelObject {
    /** @internal */
    static override readonly model: Model = arcRadiusModel;

    /** The middle of the circle. */
    get at(): Point | undefined {
        return this.getStructure<Point>(arcRadiusFields[0] as Field);
    }
    set at(value: PointInput | undefined) {
        this.setField(arcRadiusFields[0] as Field, value);
    }

    /** The radius of the circle. In millimetres. */
    get length(): number | undefined {
        return this.getNumber(arcRadiusFields[1] as Field);
    }
    set length(value: number | undefined) {
        this.setField(arcRadiusFields[1] as Field, value);
    }

    /** Between which angles the arc is. */
    get angles(): ArcAngles | undefined {
        return this.getStructure<ArcAngles>(arcRadiusFields[2] as Field);
    }
    set angles(value: ArcAnglesInput | undefined) {
        this.setField(arcRadiusFields[2] as Field, value);
    }

    override toJSON(): ArcRadiusData {
        return super.toJSON() as unknown as ArcRadiusData;
    }
}

const fillModel = new Model("Fill", () => Fill, [
    { name: "type", type: { kind: "enum", name: "FillType", words: FillType }, tokens: ["type"], optional: true },
    { name: "color", type: { kind: "model", model: () => Color }, tokens: ["color"], optional: true },
]);
const fillFields = fillModel.fields;

/** A plain object that stands for a {@link Fill}. */
export interface FillData extends Unmodelled {
    /** Missing where the colour says it all, as in sheets. */
    readonly type?: Open<FillType> | undefined;
    /** The colour, where the type needs one. */
    readonly color?: ColorInput | undefined;
}

/** What can be put where a {@link Fill} stands. */
export type FillInput = Fill | FillData;

/** What a shape of a schematic or of a symbol is filled with. */
export class Fill extends ModelObject {
    /** @internal */
    static override readonly model: Model = fillModel;

    /** Missing where the colour says it all, as in sheets. */
    get type(): Open<FillType> | undefined {
        return this.getWord<Open<FillType>>(fillFields[0] as Field);
    }
    set type(value: Open<FillType> | undefined) {
        this.setField(fillFields[0] as Field, value);
    }

    /** The colour, where the type needs one. */
    get color(): Color | undefined {
        return this.getStructure<Color>(fillFields[1] as Field);
    }
    set color(value: ColorInput | undefined) {
        this.setField(fillFields[1] as Field, value);
    }

    override toJSON(): FillData {
        return super.toJSON() as unknown as FillData;
    }
}

const colorModel = new Model("Color", () => Color, [
    { name: "red", type: { kind: "number" }, form: "positional" },
    { name: "green", type: { kind: "number" }, form: "positional" },
    { name: "blue", type: { kind: "number" }, form: "positional" },
    { name: "alpha", type: { kind: "number" }, form: "positional", unit: "ratio", optional: true },
]);
const colorFields = colorModel.fields;

/** A plain object that stands for a {@link Color}. */
export interface ColorData extends Unmodelled {
    /** 0 to 255. */
    readonly red: number;
    /** 0 to 255. */
    readonly green: number;
    /** 0 to 255. */
    readonly blue: number;
    /** 0, invisible, to 1. */
    readonly alpha?: number | undefined;
}

/** What can be put where a {@link Color} stands. */
export type ColorInput =
    | Color
    | ColorData
    | readonly [red: number, green: number, blue: number, alpha?: number | undefined];

/** A colour. All zero means the colour that the theme has for it. */
export class Color extends ModelObject {
    /** @internal */
    static override readonly model: Model = colorModel;

    /** 0 to 255. */
    get red(): number {
        return this.getNumber(colorFields[0] as Field);
    }
    set red(value: number) {
        this.setField(colorFields[0] as Field, value);
    }

    /** 0 to 255. */
    get green(): number {
        return this.getNumber(colorFields[1] as Field);
    }
    set green(value: number) {
        this.setField(colorFields[1] as Field, value);
    }

    /** 0 to 255. */
    get blue(): number {
        return this.getNumber(colorFields[2] as Field);
    }
    set blue(value: number) {
        this.setField(colorFields[2] as Field, value);
    }

    /** 0, invisible, to 1. */
    get alpha(): number | undefined {
        return this.getNumber(colorFields[3] as Field);
    }
    set alpha(value: number | undefined) {
        this.setField(colorFields[3] as Field, value);
    }

    override toJSON(): ColorData {
        return super.toJSON() as unknown as ColorData;
    }
}

const schematicTableCellsModel = new Model("SchematicTableCells", () => SchematicTableCells, [
    { name: "cells", type: { kind: "model", model: () => SchematicTableCell }, tokens: ["table_cell"], list: true },
]);
const schematicTableCellsFields = schematicTableCellsModel.fields;

/** A plain object that stands for a {@link SchematicTableCells}. */
export interface SchematicTableCellsData extends Unmodelled {
    /** Row by row. */
    readonly cells?: Iterable<SchematicTableCellInput> | undefined;
}

/** What can be put where a {@link SchematicTableCells} stands. */
export type SchematicTableCellsInput = SchematicTableCells | SchematicTableCellsData;

/** The cells of a table. */
export class SchematicTableCells extends ModelObject {
    /** @internal */
    static override readonly model: Model = schematicTableCellsModel;

    /** Row by row. */
    get cells(): ModelList<SchematicTableCell, SchematicTableCellInput> {
        return this.getList<SchematicTableCell, SchematicTableCellInput>(schematicTableCellsFields[0] as Field);
    }
    set cells(value: Iterable<SchematicTableCellInput>) {
        this.setField(schematicTableCellsFields[0] as Field, value);
    }

    override toJSON(): SchematicTableCellsData {
        return super.toJSON() as unknown as SchematicTableCellsData;
    }
}

const schematicPropertyModel = new Model("SchematicProperty", () => SchematicProperty, [
    { name: "private", type: { kind: "boolean" }, tokens: ["private"], form: "word", since: 7, default: false },
    { name: "name", type: { kind: "text" }, form: "positional" },
    { name: "value", type: { kind: "text" }, form: "positional" },
    { name: "id", type: { kind: "integer" }, tokens: ["id"], until: 6, optional: true },
    { name: "at", type: { kind: "model", model: () => Position }, tokens: ["at"], optional: true },
    { name: "hide", type: { kind: "boolean" }, tokens: ["hide"], flag: "yes_no", since: 10, default: false },
    {
        name: "showName",
        type: { kind: "boolean" },
        tokens: ["show_name"],
        flag: "parenthesized_until_7",
        since: 7,
        default: false,
    },
    {
        name: "doNotAutoplace",
        type: { kind: "boolean" },
        tokens: ["do_not_autoplace"],
        flag: "parenthesized_until_7",
        since: 7,
        default: false,
    },
    { name: "effects", type: { kind: "model", model: () => Effects }, tokens: ["effects"], optional: true },
]);
const schematicPropertyFields = schematicPropertyModel.fields;

/** A plain object that stands for a {@link SchematicProperty}. */
export interface SchematicPropertyData extends Unmodelled {
    /**
     * Whether it is known in the symbol editor only, not in schematics. In files of KiCad 7 and later.
     *
     * @defaultValue `false`
     */
    readonly private?: boolean | undefined;
    /** What it is called: `Reference`, `Value`, …. */
    readonly name: string;
    /** Its text. */
    readonly value: string;
    /** Its number in its symbol: 0 for the reference, 1 the value, 2 the footprint, 3 the datasheet. In files of version 6 only. In files up to KiCad 6. */
    readonly id?: number | undefined;
    /** Where it is. */
    readonly at?: PositionInput | undefined;
    /**
     * Whether it isn't drawn, in files from version 10 on. Before, the text's `effects` say so. In files of KiCad 10 and later.
     *
     * @defaultValue `false`
     */
    readonly hide?: boolean | undefined;
    /**
     * Whether its name is drawn before its text. In files of KiCad 7 and later.
     *
     * @defaultValue `false`
     */
    readonly showName?: boolean | undefined;
    /**
     * Whether it stays where it is when KiCad arranges the fields. In files of KiCad 7 and later.
     *
     * @defaultValue `false`
     */
    readonly doNotAutoplace?: boolean | undefined;
    /** How the text looks. */
    readonly effects?: EffectsInput | undefined;
}

/** What can be put where a {@link SchematicProperty} stands. */
export type SchematicPropertyInput = SchematicProperty | SchematicPropertyData;

/** A field of a symbol, a sheet or a label: a name and a text, such as `Reference` and `R1`. */
export class SchematicProperty extends ModelObject {
    /** @internal */
    static override readonly model: Model = schematicPropertyModel;

    /**
     * Whether it is known in the symbol editor only, not in schematics. In files of KiCad 7 and later.
     *
     * @defaultValue `false`
     */
    get private(): boolean {
        return this.getBoolean(schematicPropertyFields[0] as Field);
    }
    set private(value: boolean | undefined) {
        this.setField(schematicPropertyFields[0] as Field, value);
    }

    /** What it is called: `Reference`, `Value`, …. */
    get name(): string {
        return this.getText(schematicPropertyFields[1] as Field);
    }
    set name(value: string) {
        this.setField(schematicPropertyFields[1] as Field, value);
    }

    /** Its text. */
    get value(): string {
        return this.getText(schematicPropertyFields[2] as Field);
    }
    set value(value: string) {
        this.setField(schematicPropertyFields[2] as Field, value);
    }

    /** Its number in its symbol: 0 for the reference, 1 the value, 2 the footprint, 3 the datasheet. In files of version 6 only. In files up to KiCad 6. */
    get id(): number | undefined {
        return this.getNumber(schematicPropertyFields[3] as Field);
    }
    set id(value: number | undefined) {
        this.setField(schematicPropertyFields[3] as Field, value);
    }

    /** Where it is. */
    get at(): Position | undefined {
        return this.getStructure<Position>(schematicPropertyFields[4] as Field);
    }
    set at(value: PositionInput | undefined) {
        this.setField(schematicPropertyFields[4] as Field, value);
    }

    /**
     * Whether it isn't drawn, in files from version 10 on. Before, the text's `effects` say so. In files of KiCad 10 and later.
     *
     * @defaultValue `false`
     */
    get hide(): boolean {
        return this.getBoolean(schematicPropertyFields[5] as Field);
    }
    set hide(value: boolean | undefined) {
        this.setField(schematicPropertyFields[5] as Field, value);
    }

    /**
     * Whether its name is drawn before its text. In files of KiCad 7 and later.
     *
     * @defaultValue `false`
     */
    get showName(): boolean {
        return this.getBoolean(schematicPropertyFields[6] as Field);
    }
    set showName(value: boolean | undefined) {
        this.setField(schematicPropertyFields[6] as Field, value);
    }

    /**
     * Whether it stays where it is when KiCad arranges the fields. In files of KiCad 7 and later.
     *
     * @defaultValue `false`
     */
    get doNotAutoplace(): boolean {
        return this.getBoolean(schematicPropertyFields[7] as Field);
    }
    set doNotAutoplace(value: boolean | undefined) {
        this.setField(schematicPropertyFields[7] as Field, value);
    }

    /** How the text looks. */
    get effects(): Effects | undefined {
        return this.getStructure<Effects>(schematicPropertyFields[8] as Field);
    }
    set effects(value: EffectsInput | undefined) {
        this.setField(schematicPropertyFields[8] as Field, value);
    }

    override toJSON(): SchematicPropertyData {
        return super.toJSON() as unknown as SchematicPropertyData;
    }
}

const defaultInstanceModel = new Model("DefaultInstance", () => DefaultInstance, [
    { name: "reference", type: { kind: "text" }, tokens: ["reference"], optional: true },
    { name: "unit", type: { kind: "integer" }, tokens: ["unit"], optional: true },
    { name: "value", type: { kind: "text" }, tokens: ["value"], optional: true },
    { name: "footprint", type: { kind: "text" }, tokens: ["footprint"], optional: true },
]);
const defaultInstanceFields = defaultInstanceModel.fields;

/** A plain object that stands for a {@link DefaultInstance}. */
export interface DefaultInstanceData extends Unmodelled {
    /** `R1`. */
    readonly reference?: string | undefined;
    /** The number of the unit. */
    readonly unit?: number | undefined;
    /** The value, such as `10k`. */
    readonly value?: string | undefined;
    /** The library and the footprint in it. */
    readonly footprint?: string | undefined;
}

/** What can be put where a {@link DefaultInstance} stands. */
export type DefaultInstanceInput = DefaultInstance | DefaultInstanceData;

/** What a symbol is where no instance says it. */
export class DefaultInstance extends ModelObject {
    /** @internal */
    static override readonly model: Model = defaultInstanceModel;

    /** `R1`. */
    get reference(): string | undefined {
        return this.getText(defaultInstanceFields[0] as Field);
    }
    set reference(value: string | undefined) {
        this.setField(defaultInstanceFields[0] as Field, value);
    }

    /** The number of the unit. */
    get unit(): number | undefined {
        return this.getNumber(defaultInstanceFields[1] as Field);
    }
    set unit(value: number | undefined) {
        this.setField(defaultInstanceFields[1] as Field, value);
    }

    /** The value, such as `10k`. */
    get value(): string | undefined {
        return this.getText(defaultInstanceFields[2] as Field);
    }
    set value(value: string | undefined) {
        this.setField(defaultInstanceFields[2] as Field, value);
    }

    /** The library and the footprint in it. */
    get footprint(): string | undefined {
        return this.getText(defaultInstanceFields[3] as Field);
    }
    set footprint(value: string | undefined) {
        this.setField(defaultInstanceFields[3] as Field, value);
    }

    override toJSON(): DefaultInstanceData {
        return super.toJSON() as unknown as DefaultInstanceData;
    }
}

const schematicPinModel = new Model("SchematicPin", () => SchematicPin, [
    { name: "number", type: { kind: "text" }, form: "positional" },
    { name: "uuid", type: { kind: "text" }, tokens: ["uuid"], quoting: "bare_until_7", optional: true },
    { name: "alternate", type: { kind: "text" }, tokens: ["alternate"], optional: true },
]);
const schematicPinFields = schematicPinModel.fields;

/** A plain object that stands for a {@link SchematicPin}. */
export interface SchematicPinData extends Unmodelled {
    /** The number of the pin in the symbol. */
    readonly number: string;
    /** What identifies it in its file. */
    readonly uuid?: string | undefined;
    /** The function that the pin has, if it isn't its usual one: the name of one of its alternates. */
    readonly alternate?: string | undefined;
}

/** What can be put where a {@link SchematicPin} stands. */
export type SchematicPinInput = SchematicPin | SchematicPinData;

/** A pin of a symbol in a schematic. */
export class SchematicPin extends ModelObject {
    /** @internal */
    static override readonly model: Model = schematicPinModel;

    /** The number of the pin in the symbol. */
    get number(): string {
        return this.getText(schematicPinFields[0] as Field);
    }
    set number(value: string) {
        this.setField(schematicPinFields[0] as Field, value);
    }

    /** What identifies it in its file. */
    get uuid(): string | undefined {
        return this.getText(schematicPinFields[1] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(schematicPinFields[1] as Field, value);
    }

    /** The function that the pin has, if it isn't its usual one: the name of one of its alternates. */
    get alternate(): string | undefined {
        return this.getText(schematicPinFields[2] as Field);
    }
    set alternate(value: string | undefined) {
        this.setField(schematicPinFields[2] as Field, value);
    }

    override toJSON(): SchematicPinData {
        return super.toJSON() as unknown as SchematicPinData;
    }
}

const symbolInstancesModel = new Model("SymbolInstances", () => SymbolInstances, [
    { name: "projects", type: { kind: "model", model: () => SymbolProject }, tokens: ["project"], list: true },
]);
const symbolInstancesFields = symbolInstancesModel.fields;

/** A plain object that stands for a {@link SymbolInstances}. */
export interface SymbolInstancesData extends Unmodelled {
    /** One for each project. */
    readonly projects?: Iterable<SymbolProjectInput> | undefined;
}

/** What can be put where a {@link SymbolInstances} stands. */
export type SymbolInstancesInput = SymbolInstances | SymbolInstancesData;

/** A symbol in all projects that use its schematic. */
export class SymbolInstances extends ModelObject {
    /** @internal */
    static override readonly model: Model = symbolInstancesModel;

    /** One for each project. */
    get projects(): ModelList<SymbolProject, SymbolProjectInput> {
        return this.getList<SymbolProject, SymbolProjectInput>(symbolInstancesFields[0] as Field);
    }
    set projects(value: Iterable<SymbolProjectInput>) {
        this.setField(symbolInstancesFields[0] as Field, value);
    }

    override toJSON(): SymbolInstancesData {
        return super.toJSON() as unknown as SymbolInstancesData;
    }
}

const sheetPinModel = new Model("SheetPin", () => SheetPin, [
    { name: "name", type: { kind: "text" }, form: "positional" },
    { name: "shape", type: { kind: "enum", name: "LabelShape", words: LabelShape }, form: "positional" },
    { name: "at", type: { kind: "model", model: () => Position }, tokens: ["at"] },
    { name: "uuid", type: { kind: "text" }, tokens: ["uuid"], quoting: "bare_until_7", optional: true },
    { name: "effects", type: { kind: "model", model: () => Effects }, tokens: ["effects"], optional: true },
]);
const sheetPinFields = sheetPinModel.fields;

/** A plain object that stands for a {@link SheetPin}. */
export interface SheetPinData extends Unmodelled {
    /** The name of the net, or of a bus. */
    readonly name: string;
    /** What its frame looks like. */
    readonly shape: Open<LabelShape>;
    /** Where wires meet it. */
    readonly at: PositionInput;
    /** What identifies it in its file. */
    readonly uuid?: string | undefined;
    /** How the text looks. */
    readonly effects?: EffectsInput | undefined;
}

/** What can be put where a {@link SheetPin} stands. */
export type SheetPinInput = SheetPin | SheetPinData;

/** A pin of a sheet. It leads to the hierarchical label of the same name within. */
export class SheetPin extends ModelObject {
    /** @internal */
    static override readonly model: Model = sheetPinModel;

    /** The name of the net, or of a bus. */
    get name(): string {
        return this.getText(sheetPinFields[0] as Field);
    }
    set name(value: string) {
        this.setField(sheetPinFields[0] as Field, value);
    }

    /** What its frame looks like. */
    get shape(): Open<LabelShape> {
        return this.getWord<Open<LabelShape>>(sheetPinFields[1] as Field);
    }
    set shape(value: Open<LabelShape>) {
        this.setField(sheetPinFields[1] as Field, value);
    }

    /** Where wires meet it. */
    get at(): Position {
        return this.getStructure<Position>(sheetPinFields[2] as Field);
    }
    set at(value: PositionInput) {
        this.setField(sheetPinFields[2] as Field, value);
    }

    /** What identifies it in its file. */
    get uuid(): string | undefined {
        return this.getText(sheetPinFields[3] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(sheetPinFields[3] as Field, value);
    }

    /** How the text looks. */
    get effects(): Effects | undefined {
        return this.getStructure<Effects>(sheetPinFields[4] as Field);
    }
    set effects(value: EffectsInput | undefined) {
        this.setField(sheetPinFields[4] as Field, value);
    }

    override toJSON(): SheetPinData {
        return super.toJSON() as unknown as SheetPinData;
    }
}

const sheetInstancesModel = new Model("SheetInstances", () => SheetInstances, [
    { name: "projects", type: { kind: "model", model: () => SheetProject }, tokens: ["project"], list: true },
]);
const sheetInstancesFields = sheetInstancesModel.fields;

/** A plain object that stands for a {@link SheetInstances}. */
export interface SheetInstancesData extends Unmodelled {
    /** One for each project. */
    readonly projects?: Iterable<SheetProjectInput> | undefined;
}

/** What can be put where a {@link SheetInstances} stands. */
export type SheetInstancesInput = SheetInstances | SheetInstancesData;

/** A sheet in all projects that use its schematic. */
export class SheetInstances extends ModelObject {
    /** @internal */
    static override readonly model: Model = sheetInstancesModel;

    /** One for each project. */
    get projects(): ModelList<SheetProject, SheetProjectInput> {
        return this.getList<SheetProject, SheetProjectInput>(sheetInstancesFields[0] as Field);
    }
    set projects(value: Iterable<SheetProjectInput>) {
        this.setField(sheetInstancesFields[0] as Field, value);
    }

    override toJSON(): SheetInstancesData {
        return super.toJSON() as unknown as SheetInstancesData;
    }
}

const sheetInstanceModel = new Model("SheetInstance", () => SheetInstance, [
    { name: "path", type: { kind: "text" }, form: "positional" },
    { name: "page", type: { kind: "text" }, tokens: ["page"], optional: true },
    {
        name: "variants",
        type: { kind: "model", model: () => SchematicVariant },
        tokens: ["variant"],
        since: 10,
        list: true,
    },
]);
const sheetInstanceFields = sheetInstanceModel.fields;

/** A plain object that stands for a {@link SheetInstance}. */
export interface SheetInstanceData extends Unmodelled {
    /** The ids of the sheets from the root on, each after a slash; `/` is the root itself. */
    readonly path: string;
    /** The number of the page: a number or another text. */
    readonly page?: string | undefined;
    /** What is different in variants of the design. In files of KiCad 10 and later. */
    readonly variants?: Iterable<SchematicVariantInput> | undefined;
}

/** What can be put where a {@link SheetInstance} stands. */
export type SheetInstanceInput = SheetInstance | SheetInstanceData;

/** A sheet at one place of the hierarchy. */
export class SheetInstance extends ModelObject {
    /** @internal */
    static override readonly model: Model = sheetInstanceModel;

    /** The ids of the sheets from the root on, each after a slash; `/` is the root itself. */
    get path(): string {
        return this.getText(sheetInstanceFields[0] as Field);
    }
    set path(value: string) {
        this.setField(sheetInstanceFields[0] as Field, value);
    }

    /** The number of the page: a number or another text. */
    get page(): string | undefined {
        return this.getText(sheetInstanceFields[1] as Field);
    }
    set page(value: string | undefined) {
        this.setField(sheetInstanceFields[1] as Field, value);
    }

    /** What is different in variants of the design. In files of KiCad 10 and later. */
    get variants(): ModelList<SchematicVariant, SchematicVariantInput> {
        return this.getList<SchematicVariant, SchematicVariantInput>(sheetInstanceFields[2] as Field);
    }
    set variants(value: Iterable<SchematicVariantInput>) {
        this.setField(sheetInstanceFields[2] as Field, value);
    }

    override toJSON(): SheetInstanceData {
        return super.toJSON() as unknown as SheetInstanceData;
    }
}

const symbolInstanceModel = new Model("SymbolInstance", () => SymbolInstance, [
    { name: "path", type: { kind: "text" }, form: "positional" },
    { name: "reference", type: { kind: "text" }, tokens: ["reference"] },
    { name: "unit", type: { kind: "integer" }, tokens: ["unit"] },
    { name: "value", type: { kind: "text" }, tokens: ["value"], until: 7, optional: true },
    { name: "footprint", type: { kind: "text" }, tokens: ["footprint"], until: 7, optional: true },
    {
        name: "variants",
        type: { kind: "model", model: () => SchematicVariant },
        tokens: ["variant"],
        since: 10,
        list: true,
    },
]);
const symbolInstanceFields = symbolInstanceModel.fields;

/** A plain object that stands for a {@link SymbolInstance}. */
export interface SymbolInstanceData extends Unmodelled {
    /** The ids of the sheets from the root on, each after a slash; in lists of the root also the symbol's. */
    readonly path: string;
    /** `R1`. */
    readonly reference: string;
    /** The number of the unit. */
    readonly unit: number;
    /** In lists of the root. In files up to KiCad 7. */
    readonly value?: string | undefined;
    /** In lists of the root. In files up to KiCad 7. */
    readonly footprint?: string | undefined;
    /** What is different in variants of the design. In files of KiCad 10 and later. */
    readonly variants?: Iterable<SchematicVariantInput> | undefined;
}

/** What can be put where a {@link SymbolInstance} stands. */
export type SymbolInstanceInput = SymbolInstance | SymbolInstanceData;

/** A symbol at one place of the hierarchy. */
export class SymbolInstance extends ModelObject {
    /** @internal */
    static override readonly model: Model = symbolInstanceModel;

    /** The ids of the sheets from the root on, each after a slash; in lists of the root also the symbol's. */
    get path(): string {
        return this.getText(symbolInstanceFields[0] as Field);
    }
    set path(value: string) {
        this.setField(symbolInstanceFields[0] as Field, value);
    }

    /** `R1`. */
    get reference(): string {
        return this.getText(symbolInstanceFields[1] as Field);
    }
    set reference(value: string) {
        this.setField(symbolInstanceFields[1] as Field, value);
    }

    /** The number of the unit. */
    get unit(): number {
        return this.getNumber(symbolInstanceFields[2] as Field);
    }
    set unit(value: number) {
        this.setField(symbolInstanceFields[2] as Field, value);
    }

    /** In lists of the root. In files up to KiCad 7. */
    get value(): string | undefined {
        return this.getText(symbolInstanceFields[3] as Field);
    }
    set value(value: string | undefined) {
        this.setField(symbolInstanceFields[3] as Field, value);
    }

    /** In lists of the root. In files up to KiCad 7. */
    get footprint(): string | undefined {
        return this.getText(symbolInstanceFields[4] as Field);
    }
    set footprint(value: string | undefined) {
        this.setField(symbolInstanceFields[4] as Field, value);
    }

    /** What is different in variants of the design. In files of KiCad 10 and later. */
    get variants(): ModelList<SchematicVariant, SchematicVariantInput> {
        return this.getList<SchematicVariant, SchematicVariantInput>(symbolInstanceFields[5] as Field);
    }
    set variants(value: Iterable<SchematicVariantInput>) {
        this.setField(symbolInstanceFields[5] as Field, value);
    }

    override toJSON(): SymbolInstanceData {
        return super.toJSON() as unknown as SymbolInstanceData;
    }
}

const powerModel = new Model("Power", () => Power, [
    {
        name: "scope",
        type: { kind: "enum", name: "PowerScope", words: PowerScope },
        form: "positional",
        since: 10,
        optional: true,
    },
]);
const powerFields = powerModel.fields;

/** A plain object that stands for a {@link Power}. */
export interface PowerData extends Unmodelled {
    /** Global where it is missing. In files of KiCad 10 and later. */
    readonly scope?: Open<PowerScope> | undefined;
}

/** What can be put where a {@link Power} stands. */
export type PowerInput = Power | PowerData | readonly [scope?: PowerScope | (string & {}) | undefined];

/** That a symbol stands for a net of the power supply. */
export class Power extends ModelObject {
    /** @internal */
    static override readonly model: Model = powerModel;

    /** Global where it is missing. In files of KiCad 10 and later. */
    get scope(): Open<PowerScope> | undefined {
        return this.getWord<Open<PowerScope>>(powerFields[0] as Field);
    }
    set scope(value: Open<PowerScope> | undefined) {
        this.setField(powerFields[0] as Field, value);
    }

    override toJSON(): PowerData {
        return super.toJSON() as unknown as PowerData;
    }
}

const bodyStylesModel = new Model("BodyStyles", () => BodyStyles, [
    { name: "demorgan", type: { kind: "boolean" }, tokens: ["demorgan"], form: "word", default: false },
    { name: "names", type: { kind: "text" }, form: "positional", list: true },
]);
const bodyStylesFields = bodyStylesModel.fields;

/** A plain object that stands for a {@link BodyStyles}. */
export interface BodyStylesData extends Unmodelled {
    /**
     * Whether there are the usual one and the one by De Morgan's laws.
     *
     * @defaultValue `false`
     */
    readonly demorgan?: boolean | undefined;
    /** The names of the ways, where there are others. */
    readonly names?: Iterable<string> | undefined;
}

/** What can be put where a {@link BodyStyles} stands. */
export type BodyStylesInput = BodyStyles | BodyStylesData;

/** Which ways there are to draw a symbol. */
export class BodyStyles extends ModelObject {
    /** @internal */
    static override readonly model: Model = bodyStylesModel;

    /**
     * Whether there are the usual one and the one by De Morgan's laws.
     *
     * @defaultValue `false`
     */
    get demorgan(): boolean {
        return this.getBoolean(bodyStylesFields[0] as Field);
    }
    set demorgan(value: boolean | undefined) {
        this.setField(bodyStylesFields[0] as Field, value);
    }

    /** The names of the ways, where there are others. */
    get names(): ValueList<string> {
        return this.getValues<string>(bodyStylesFields[1] as Field);
    }
    set names(value: Iterable<string>) {
        this.setField(bodyStylesFields[1] as Field, value);
    }

    override toJSON(): BodyStylesData {
        return super.toJSON() as unknown as BodyStylesData;
    }
}

const pinNumbersModel = new Model("PinNumbers", () => PinNumbers, [
    { name: "hide", type: { kind: "boolean" }, tokens: ["hide"], flag: "word_until_8", default: false },
]);
const pinNumbersFields = pinNumbersModel.fields;

/** A plain object that stands for a {@link PinNumbers}. */
export interface PinNumbersData extends Unmodelled {
    /**
     * Whether they aren't drawn.
     *
     * @defaultValue `false`
     */
    readonly hide?: boolean | undefined;
}

/** What can be put where a {@link PinNumbers} stands. */
export type PinNumbersInput = PinNumbers | PinNumbersData;

/** How the numbers of pins are drawn. */
export class PinNumbers extends ModelObject {
    /** @internal */
    static override readonly model: Model = pinNumbersModel;

    /**
     * Whether they aren't drawn.
     *
     * @defaultValue `false`
     */
    get hide(): boolean {
        return this.getBoolean(pinNumbersFields[0] as Field);
    }
    set hide(value: boolean | undefined) {
        this.setField(pinNumbersFields[0] as Field, value);
    }

    override toJSON(): PinNumbersData {
        return super.toJSON() as unknown as PinNumbersData;
    }
}

const pinNamesModel = new Model("PinNames", () => PinNames, [
    { name: "offset", type: { kind: "number" }, tokens: ["offset"], unit: "millimetre", optional: true },
    { name: "hide", type: { kind: "boolean" }, tokens: ["hide"], flag: "word_until_8", default: false },
]);
const pinNamesFields = pinNamesModel.fields;

/** A plain object that stands for a {@link PinNames}. */
export interface PinNamesData extends Unmodelled {
    /** How far inside the symbol; zero: above the pins. The usual distance when it is missing. In millimetres. */
    readonly offset?: number | undefined;
    /**
     * Whether they aren't drawn.
     *
     * @defaultValue `false`
     */
    readonly hide?: boolean | undefined;
}

/** What can be put where a {@link PinNames} stands. */
export type PinNamesInput = PinNames | PinNamesData;

/** How the names of pins are drawn. */
export class PinNames extends ModelObject {
    /** @internal */
    static override readonly model: Model = pinNamesModel;

    /** How far inside the symbol; zero: above the pins. The usual distance when it is missing. In millimetres. */
    get offset(): number | undefined {
        return this.getNumber(pinNamesFields[0] as Field);
    }
    set offset(value: number | undefined) {
        this.setField(pinNamesFields[0] as Field, value);
    }

    /**
     * Whether they aren't drawn.
     *
     * @defaultValue `false`
     */
    get hide(): boolean {
        return this.getBoolean(pinNamesFields[1] as Field);
    }
    set hide(value: boolean | undefined) {
        this.setField(pinNamesFields[1] as Field, value);
    }

    override toJSON(): PinNamesData {
        return super.toJSON() as unknown as PinNamesData;
    }
}

const symbolUnitModel = new Model("SymbolUnit", () => SymbolUnit, [
    { name: "name", type: { kind: "text" }, form: "positional" },
    { name: "unitName", type: { kind: "text" }, tokens: ["unit_name"], optional: true },
    {
        name: "shapes",
        type: {
            kind: "union",
            name: "SchematicShape",
            variants: [
                ["arc", "arc", () => SchematicArc],
                ["bezier", "bezier", () => SchematicBezier],
                ["circle", "circle", () => SchematicCircle],
                ["polyline", "polyline", () => SchematicPolyline],
                ["rectangle", "rectangle", () => SchematicRectangle],
            ],
        },
        list: true,
    },
    { name: "arcs", type: { kind: "model", model: () => SchematicArc }, tokens: ["arc"], derived: true, list: true },
    {
        name: "beziers",
        type: { kind: "model", model: () => SchematicBezier },
        tokens: ["bezier"],
        derived: true,
        list: true,
    },
    {
        name: "circles",
        type: { kind: "model", model: () => SchematicCircle },
        tokens: ["circle"],
        derived: true,
        list: true,
    },
    {
        name: "polylines",
        type: { kind: "model", model: () => SchematicPolyline },
        tokens: ["polyline"],
        derived: true,
        list: true,
    },
    {
        name: "rectangles",
        type: { kind: "model", model: () => SchematicRectangle },
        tokens: ["rectangle"],
        derived: true,
        list: true,
    },
    { name: "texts", type: { kind: "model", model: () => SymbolText }, tokens: ["text"], list: true },
    {
        name: "textBoxes",
        type: { kind: "model", model: () => SchematicTextBox },
        tokens: ["text_box"],
        since: 7,
        list: true,
    },
    { name: "pins", type: { kind: "model", model: () => SymbolPin }, tokens: ["pin"], list: true },
]);
const symbolUnitFields = symbolUnitModel.fields;

/** A plain object that stands for a {@link SymbolUnit}. */
export interface SymbolUnitData extends Unmodelled {
    /** The symbol's name, the number of the unit and that of the body style: `74LS00_1_2`. Unit 0 is drawn with all units, body style 0 in all body styles. */
    readonly name: string;
    /** What KiCad calls the unit instead of its letter. */
    readonly unitName?: string | undefined;
    /** All shapes, in their order. */
    readonly shapes?: Iterable<SchematicShapeInput> | undefined;
    /** The arcs among the shapes. */
    readonly arcs?: Iterable<SchematicArcInput> | undefined;
    /** The Bézier curves among the shapes. */
    readonly beziers?: Iterable<SchematicBezierInput> | undefined;
    /** The circles among the shapes. */
    readonly circles?: Iterable<SchematicCircleInput> | undefined;
    /** The polylines among the shapes. */
    readonly polylines?: Iterable<SchematicPolylineInput> | undefined;
    /** The rectangles among the shapes. */
    readonly rectangles?: Iterable<SchematicRectangleInput> | undefined;
    /** Its texts. */
    readonly texts?: Iterable<SymbolTextInput> | undefined;
    /** Its texts in boxes. In files of KiCad 7 and later. */
    readonly textBoxes?: Iterable<SchematicTextBoxInput> | undefined;
    /** Its pins. */
    readonly pins?: Iterable<SymbolPinInput> | undefined;
}

/** What can be put where a {@link SymbolUnit} stands. */
export type SymbolUnitInput = SymbolUnit | SymbolUnitData;

/** What is drawn for a unit of a symbol in one of its body styles. */
export class SymbolUnit extends ModelObject {
    /** @internal */
    static override readonly model: Model = symbolUnitModel;

    /** The symbol's name, the number of the unit and that of the body style: `74LS00_1_2`. Unit 0 is drawn with all units, body style 0 in all body styles. */
    get name(): string {
        return this.getText(symbolUnitFields[0] as Field);
    }
    set name(value: string) {
        this.setField(symbolUnitFields[0] as Field, value);
    }

    /** What KiCad calls the unit instead of its letter. */
    get unitName(): string | undefined {
        return this.getText(symbolUnitFields[1] as Field);
    }
    set unitName(value: string | undefined) {
        this.setField(symbolUnitFields[1] as Field, value);
    }

    /** All shapes, in their order. */
    get shapes(): ModelList<SchematicShape, SchematicShapeInput> {
        return this.getList<SchematicShape, SchematicShapeInput>(symbolUnitFields[2] as Field);
    }
    set shapes(value: Iterable<SchematicShapeInput>) {
        this.setField(symbolUnitFields[2] as Field, value);
    }

    /** The arcs among the shapes. */
    get arcs(): ModelList<SchematicArc, SchematicArcInput> {
        return this.getList<SchematicArc, SchematicArcInput>(symbolUnitFields[3] as Field);
    }
    set arcs(value: Iterable<SchematicArcInput>) {
        this.setField(symbolUnitFields[3] as Field, value);
    }

    /** The Bézier curves among the shapes. */
    get beziers(): ModelList<SchematicBezier, SchematicBezierInput> {
        return this.getList<SchematicBezier, SchematicBezierInput>(symbolUnitFields[4] as Field);
    }
    set beziers(value: Iterable<SchematicBezierInput>) {
        this.setField(symbolUnitFields[4] as Field, value);
    }

    /** The circles among the shapes. */
    get circles(): ModelList<SchematicCircle, SchematicCircleInput> {
        return this.getList<SchematicCircle, SchematicCircleInput>(symbolUnitFields[5] as Field);
    }
    set circles(value: Iterable<SchematicCircleInput>) {
        this.setField(symbolUnitFields[5] as Field, value);
    }

    /** The polylines among the shapes. */
    get polylines(): ModelList<SchematicPolyline, SchematicPolylineInput> {
        return this.getList<SchematicPolyline, SchematicPolylineInput>(symbolUnitFields[6] as Field);
    }
    set polylines(value: Iterable<SchematicPolylineInput>) {
        this.setField(symbolUnitFields[6] as Field, value);
    }

    /** The rectangles among the shapes. */
    get rectangles(): ModelList<SchematicRectangle, SchematicRectangleInput> {
        return this.getList<SchematicRectangle, SchematicRectangleInput>(symbolUnitFields[7] as Field);
    }
    set rectangles(value: Iterable<SchematicRectangleInput>) {
        this.setField(symbolUnitFields[7] as Field, value);
    }

    /** Its texts. */
    get texts(): ModelList<SymbolText, SymbolTextInput> {
        return this.getList<SymbolText, SymbolTextInput>(symbolUnitFields[8] as Field);
    }
    set texts(value: Iterable<SymbolTextInput>) {
        this.setField(symbolUnitFields[8] as Field, value);
    }

    /** Its texts in boxes. In files of KiCad 7 and later. */
    get textBoxes(): ModelList<SchematicTextBox, SchematicTextBoxInput> {
        return this.getList<SchematicTextBox, SchematicTextBoxInput>(symbolUnitFields[9] as Field);
    }
    set textBoxes(value: Iterable<SchematicTextBoxInput>) {
        this.setField(symbolUnitFields[9] as Field, value);
    }

    /** Its pins. */
    get pins(): ModelList<SymbolPin, SymbolPinInput> {
        return this.getList<SymbolPin, SymbolPinInput>(symbolUnitFields[10] as Field);
    }
    set pins(value: Iterable<SymbolPinInput>) {
        this.setField(symbolUnitFields[10] as Field, value);
    }

    override toJSON(): SymbolUnitData {
        return super.toJSON() as unknown as SymbolUnitData;
    }
}

const netlistTextVariableModel = new Model("NetlistTextVariable", () => NetlistTextVariable, [
    { name: "name", type: { kind: "text" }, tokens: ["name"] },
    { name: "value", type: { kind: "text" }, form: "positional", optional: true },
]);
const netlistTextVariableFields = netlistTextVariableModel.fields;

/** A plain object that stands for a {@link NetlistTextVariable}. */
export interface NetlistTextVariableData extends Unmodelled {
    /** The name of the variable. */
    readonly name: string;
    /** Its text. */
    readonly value?: string | undefined;
}

/** What can be put where a {@link NetlistTextVariable} stands. */
export type NetlistTextVariableInput = NetlistTextVariable | NetlistTextVariableData;

/** A text variable of the project. */
export class NetlistTextVariable extends ModelObject {
    /** @internal */
    static override readonly model: Model = netlistTextVariableModel;

    /** The name of the variable. */
    get name(): string {
        return this.getText(netlistTextVariableFields[0] as Field);
    }
    set name(value: string) {
        this.setField(netlistTextVariableFields[0] as Field, value);
    }

    /** Its text. */
    get value(): string | undefined {
        return this.getText(netlistTextVariableFields[1] as Field);
    }
    set value(value: string | undefined) {
        this.setField(netlistTextVariableFields[1] as Field, value);
    }

    override toJSON(): NetlistTextVariableData {
        return super.toJSON() as unknown as NetlistTextVariableData;
    }
}

const netlistSheetModel = new Model("NetlistSheet", () => NetlistSheet, [
    { name: "number", type: { kind: "text" }, tokens: ["number"] },
    { name: "name", type: { kind: "text" }, tokens: ["name"] },
    { name: "tstamps", type: { kind: "text" }, tokens: ["tstamps"] },
    {
        name: "titleBlock",
        type: { kind: "model", model: () => NetlistTitleBlock },
        tokens: ["title_block"],
        optional: true,
    },
]);
const netlistSheetFields = netlistSheetModel.fields;

/** A plain object that stands for a {@link NetlistSheet}. */
export interface NetlistSheetData extends Unmodelled {
    /** Its place in the hierarchy's order, from `1`. */
    readonly number: string;
    /** Its path by names: `/power/`. */
    readonly name: string;
    /** Its path by ids. */
    readonly tstamps: string;
    /** What stands in the corner of the sheet. */
    readonly titleBlock?: NetlistTitleBlockInput | undefined;
}

/** What can be put where a {@link NetlistSheet} stands. */
export type NetlistSheetInput = NetlistSheet | NetlistSheetData;

/** A sheet of the design. */
export class NetlistSheet extends ModelObject {
    /** @internal */
    static override readonly model: Model = netlistSheetModel;

    /** Its place in the hierarchy's order, from `1`. */
    get number(): string {
        return this.getText(netlistSheetFields[0] as Field);
    }
    set number(value: string) {
        this.setField(netlistSheetFields[0] as Field, value);
    }

    /** Its path by names: `/power/`. */
    get name(): string {
        return this.getText(netlistSheetFields[1] as Field);
    }
    set name(value: string) {
        this.setField(netlistSheetFields[1] as Field, value);
    }

    /** Its path by ids. */
    get tstamps(): string {
        return this.getText(netlistSheetFields[2] as Field);
    }
    set tstamps(value: string) {
        this.setField(netlistSheetFields[2] as Field, value);
    }

    /** What stands in the corner of the sheet. */
    get titleBlock(): NetlistTitleBlock | undefined {
        return this.getStructure<NetlistTitleBlock>(netlistSheetFields[3] as Field);
    }
    set titleBlock(value: NetlistTitleBlockInput | undefined) {
        this.setField(netlistSheetFields[3] as Field, value);
    }

    override toJSON(): NetlistSheetData {
        return super.toJSON() as unknown as NetlistSheetData;
    }
}

const netlistComponentModel = new Model("NetlistComponent", () => NetlistComponent, [
    { name: "reference", type: { kind: "text" }, tokens: ["ref"] },
    { name: "value", type: { kind: "text" }, tokens: ["value"], optional: true },
    { name: "footprint", type: { kind: "text" }, tokens: ["footprint"], optional: true },
    { name: "datasheet", type: { kind: "text" }, tokens: ["datasheet"], optional: true },
    { name: "description", type: { kind: "text" }, tokens: ["description"], since: 6, optional: true },
    { name: "fields", type: { kind: "model", model: () => NetlistFields }, tokens: ["fields"], optional: true },
    {
        name: "librarySource",
        type: { kind: "model", model: () => NetlistLibrarySource },
        tokens: ["libsource"],
        optional: true,
    },
    {
        name: "properties",
        type: { kind: "model", model: () => NetlistProperty },
        tokens: ["property"],
        since: 6,
        list: true,
    },
    {
        name: "variants",
        type: { kind: "model", model: () => NetlistVariants },
        tokens: ["variants"],
        since: 6,
        optional: true,
    },
    {
        name: "duplicatePinNumbersAreJumpers",
        type: { kind: "text" },
        tokens: ["duplicate_pin_numbers_are_jumpers"],
        since: 6,
        optional: true,
    },
    {
        name: "jumperPinGroups",
        type: { kind: "model", model: () => NetlistJumperGroups },
        tokens: ["jumper_pin_groups"],
        since: 6,
        optional: true,
    },
    {
        name: "sheetPath",
        type: { kind: "model", model: () => NetlistSheetPath },
        tokens: ["sheetpath"],
        optional: true,
    },
    {
        name: "componentClasses",
        type: { kind: "model", model: () => NetlistComponentClasses },
        tokens: ["component_classes"],
        since: 6,
        optional: true,
    },
    { name: "tstamps", type: { kind: "text" }, tokens: [["tstamp", 0, 5], "tstamps"], list: true },
    { name: "units", type: { kind: "model", model: () => NetlistUnits }, tokens: ["units"], since: 6, optional: true },
]);
const netlistComponentFields = netlistComponentModel.fields;

/** A plain object that stands for a {@link NetlistComponent}. */
export interface NetlistComponentData extends Unmodelled {
    /** `R1`. */
    readonly reference: string;
    /** The value: `10k`. */
    readonly value?: string | undefined;
    /** The library and the footprint in it: `Resistor_SMD:R_0805_2012Metric`. */
    readonly footprint?: string | undefined;
    /** Where its datasheet is; `~` for none. */
    readonly datasheet?: string | undefined;
    /** What it is, in words for people. In files of KiCad 6 and later. */
    readonly description?: string | undefined;
    /** Its fields. */
    readonly fields?: NetlistFieldsInput | undefined;
    /** Where its symbol comes from. */
    readonly librarySource?: NetlistLibrarySourceInput | undefined;
    /** Fields of the symbol and of its sheet, and marks such as `dnp`. In files of KiCad 6 and later. */
    readonly properties?: Iterable<NetlistPropertyInput> | undefined;
    /** What is different in variants of the design. In files of KiCad 6 and later. */
    readonly variants?: NetlistVariantsInput | undefined;
    /** Whether pins of the same number are connected inside the part: `1`. In files of KiCad 6 and later. */
    readonly duplicatePinNumbersAreJumpers?: string | undefined;
    /** Which pins are connected inside the part. In files of KiCad 6 and later. */
    readonly jumperPinGroups?: NetlistJumperGroupsInput | undefined;
    /** Where it is in the hierarchy. */
    readonly sheetPath?: NetlistSheetPathInput | undefined;
    /** The classes that it belongs to. In files of KiCad 6 and later. */
    readonly componentClasses?: NetlistComponentClassesInput | undefined;
    /** The ids of its units' symbols, the first one's last; one id in version 5. */
    readonly tstamps?: Iterable<string> | undefined;
    /** Its units. In files of KiCad 6 and later. */
    readonly units?: NetlistUnitsInput | undefined;
}

/** What can be put where a {@link NetlistComponent} stands. */
export type NetlistComponentInput = NetlistComponent | NetlistComponentData;

/** A component: a part that the board has. */
export class NetlistComponent extends ModelObject {
    /** @internal */
    static override readonly model: Model = netlistComponentModel;

    /** `R1`. */
    get reference(): string {
        return this.getText(netlistComponentFields[0] as Field);
    }
    set reference(value: string) {
        this.setField(netlistComponentFields[0] as Field, value);
    }

    /** The value: `10k`. */
    get value(): string | undefined {
        return this.getText(netlistComponentFields[1] as Field);
    }
    set value(value: string | undefined) {
        this.setField(netlistComponentFields[1] as Field, value);
    }

    /** The library and the footprint in it: `Resistor_SMD:R_0805_2012Metric`. */
    get footprint(): string | undefined {
        return this.getText(netlistComponentFields[2] as Field);
    }
    set footprint(value: string | undefined) {
        this.setField(netlistComponentFields[2] as Field, value);
    }

    /** Where its datasheet is; `~` for none. */
    get datasheet(): string | undefined {
        return this.getText(netlistComponentFields[3] as Field);
    }
    set datasheet(value: string | undefined) {
        this.setField(netlistComponentFields[3] as Field, value);
    }

    /** What it is, in words for people. In files of KiCad 6 and later. */
    get description(): string | undefined {
        return this.getText(netlistComponentFields[4] as Field);
    }
    set description(value: string | undefined) {
        this.setField(netlistComponentFields[4] as Field, value);
    }

    /** Its fields. */
    get fields(): NetlistFields | undefined {
        return this.getStructure<NetlistFields>(netlistComponentFields[5] as Field);
    }
    set fields(value: NetlistFieldsInput | undefined) {
        this.setField(netlistComponentFields[5] as Field, value);
    }

    /** Where its symbol comes from. */
    get librarySource(): NetlistLibrarySource | undefined {
        return this.getStructure<NetlistLibrarySource>(netlistComponentFields[6] as Field);
    }
    set librarySource(value: NetlistLibrarySourceInput | undefined) {
        this.setField(netlistComponentFields[6] as Field, value);
    }

    /** Fields of the symbol and of its sheet, and marks such as `dnp`. In files of KiCad 6 and later. */
    get properties(): ModelList<NetlistProperty, NetlistPropertyInput> {
        return this.getList<NetlistProperty, NetlistPropertyInput>(netlistComponentFields[7] as Field);
    }
    set properties(value: Iterable<NetlistPropertyInput>) {
        this.setField(netlistComponentFields[7] as Field, value);
    }

    /** What is different in variants of the design. In files of KiCad 6 and later. */
    get variants(): NetlistVariants | undefined {
        return this.getStructure<NetlistVariants>(netlistComponentFields[8] as Field);
    }
    set variants(value: NetlistVariantsInput | undefined) {
        this.setField(netlistComponentFields[8] as Field, value);
    }

    /** Whether pins of the same number are connected inside the part: `1`. In files of KiCad 6 and later. */
    get duplicatePinNumbersAreJumpers(): string | undefined {
        return this.getText(netlistComponentFields[9] as Field);
    }
    set duplicatePinNumbersAreJumpers(value: string | undefined) {
        this.setField(netlistComponentFields[9] as Field, value);
    }

    /** Which pins are connected inside the part. In files of KiCad 6 and later. */
    get jumperPinGroups(): NetlistJumperGroups | undefined {
        return this.getStructure<NetlistJumperGroups>(netlistComponentFields[10] as Field);
    }
    set jumperPinGroups(value: NetlistJumperGroupsInput | undefined) {
        this.setField(netlistComponentFields[10] as Field, value);
    }

    /** Where it is in the hierarchy. */
    get sheetPath(): NetlistSheetPath | undefined {
        return this.getStructure<NetlistSheetPath>(netlistComponentFields[11] as Field);
    }
    set sheetPath(value: NetlistSheetPathInput | undefined) {
        this.setField(netlistComponentFields[11] as Field, value);
    }

    /** The classes that it belongs to. In files of KiCad 6 and later. */
    get componentClasses(): NetlistComponentClasses | undefined {
        return this.getStructure<NetlistComponentClasses>(netlistComponentFields[12] as Field);
    }
    set componentClasses(value: NetlistComponentClassesInput | undefined) {
        this.setField(netlistComponentFields[12] as Field, value);
    }

    /** The ids of its units' symbols, the first one's last; one id in version 5. */
    get tstamps(): ValueList<string> {
        return this.getValues<string>(netlistComponentFields[13] as Field);
    }
    set tstamps(value: Iterable<string>) {
        this.setField(netlistComponentFields[13] as Field, value);
    }

    /** Its units. In files of KiCad 6 and later. */
    get units(): NetlistUnits | undefined {
        return this.getStructure<NetlistUnits>(netlistComponentFields[14] as Field);
    }
    set units(value: NetlistUnitsInput | undefined) {
        this.setField(netlistComponentFields[14] as Field, value);
    }

    override toJSON(): NetlistComponentData {
        return super.toJSON() as unknown as NetlistComponentData;
    }
}

const netlistGroupModel = new Model("NetlistGroup", () => NetlistGroup, [
    { name: "name", type: { kind: "text" }, tokens: ["name"] },
    { name: "uuid", type: { kind: "text" }, tokens: ["uuid"] },
    { name: "libId", type: { kind: "text" }, tokens: ["lib_id"], optional: true },
    { name: "members", type: { kind: "model", model: () => NetlistGroupMembers }, tokens: ["members"], optional: true },
]);
const netlistGroupFields = netlistGroupModel.fields;

/** A plain object that stands for a {@link NetlistGroup}. */
export interface NetlistGroupData extends Unmodelled {
    /** Empty for a group without a name. */
    readonly name: string;
    /** What identifies it in its file. */
    readonly uuid: string;
    /** The design block that it is made from: its library and name. */
    readonly libId?: string | undefined;
    /** The symbols of the group. */
    readonly members?: NetlistGroupMembersInput | undefined;
}

/** What can be put where a {@link NetlistGroup} stands. */
export type NetlistGroupInput = NetlistGroup | NetlistGroupData;

/** Symbols that belong together in the schematic. */
export class NetlistGroup extends ModelObject {
    /** @internal */
    static override readonly model: Model = netlistGroupModel;

    /** Empty for a group without a name. */
    get name(): string {
        return this.getText(netlistGroupFields[0] as Field);
    }
    set name(value: string) {
        this.setField(netlistGroupFields[0] as Field, value);
    }

    /** What identifies it in its file. */
    get uuid(): string {
        return this.getText(netlistGroupFields[1] as Field);
    }
    set uuid(value: string) {
        this.setField(netlistGroupFields[1] as Field, value);
    }

    /** The design block that it is made from: its library and name. */
    get libId(): string | undefined {
        return this.getText(netlistGroupFields[2] as Field);
    }
    set libId(value: string | undefined) {
        this.setField(netlistGroupFields[2] as Field, value);
    }

    /** The symbols of the group. */
    get members(): NetlistGroupMembers | undefined {
        return this.getStructure<NetlistGroupMembers>(netlistGroupFields[3] as Field);
    }
    set members(value: NetlistGroupMembersInput | undefined) {
        this.setField(netlistGroupFields[3] as Field, value);
    }

    override toJSON(): NetlistGroupData {
        return super.toJSON() as unknown as NetlistGroupData;
    }
}

const netlistVariantModel = new Model("NetlistVariant", () => NetlistVariant, [
    { name: "name", type: { kind: "text" }, tokens: ["name"] },
    { name: "description", type: { kind: "text" }, tokens: ["description"], optional: true },
    { name: "properties", type: { kind: "model", model: () => NetlistProperty }, tokens: ["property"], list: true },
    { name: "fields", type: { kind: "model", model: () => NetlistFields }, tokens: ["fields"], optional: true },
]);
const netlistVariantFields = netlistVariantModel.fields;

/** A plain object that stands for a {@link NetlistVariant}. */
export interface NetlistVariantData extends Unmodelled {
    /** The name of the variant. */
    readonly name: string;
    /** What the variant is, in words for people. */
    readonly description?: string | undefined;
    /** Properties that are different: `dnp` as `0` or `1`, for example. */
    readonly properties?: Iterable<NetlistPropertyInput> | undefined;
    /** Fields that are different. */
    readonly fields?: NetlistFieldsInput | undefined;
}

/** What can be put where a {@link NetlistVariant} stands. */
export type NetlistVariantInput = NetlistVariant | NetlistVariantData;

/** What is different about a component in a variant; in the list of all variants, what the variant is. */
export class NetlistVariant extends ModelObject {
    /** @internal */
    static override readonly model: Model = netlistVariantModel;

    /** The name of the variant. */
    get name(): string {
        return this.getText(netlistVariantFields[0] as Field);
    }
    set name(value: string) {
        this.setField(netlistVariantFields[0] as Field, value);
    }

    /** What the variant is, in words for people. */
    get description(): string | undefined {
        return this.getText(netlistVariantFields[1] as Field);
    }
    set description(value: string | undefined) {
        this.setField(netlistVariantFields[1] as Field, value);
    }

    /** Properties that are different: `dnp` as `0` or `1`, for example. */
    get properties(): ModelList<NetlistProperty, NetlistPropertyInput> {
        return this.getList<NetlistProperty, NetlistPropertyInput>(netlistVariantFields[2] as Field);
    }
    set properties(value: Iterable<NetlistPropertyInput>) {
        this.setField(netlistVariantFields[2] as Field, value);
    }

    /** Fields that are different. */
    get fields(): NetlistFields | undefined {
        return this.getStructure<NetlistFields>(netlistVariantFields[3] as Field);
    }
    set fields(value: NetlistFieldsInput | undefined) {
        this.setField(netlistVariantFields[3] as Field, value);
    }

    override toJSON(): NetlistVariantData {
        return super.toJSON() as unknown as NetlistVariantData;
    }
}

const netlistPartModel = new Model("NetlistPart", () => NetlistPart, [
    { name: "library", type: { kind: "text" }, tokens: ["lib"] },
    { name: "part", type: { kind: "text" }, tokens: ["part"] },
    {
        name: "aliases",
        type: { kind: "model", model: () => NetlistAliases },
        tokens: ["aliases"],
        until: 5,
        optional: true,
    },
    { name: "description", type: { kind: "text" }, tokens: ["description"], optional: true },
    { name: "documentation", type: { kind: "text" }, tokens: ["docs"], optional: true },
    {
        name: "footprints",
        type: { kind: "model", model: () => NetlistFootprintFilters },
        tokens: ["footprints"],
        optional: true,
    },
    { name: "fields", type: { kind: "model", model: () => NetlistFields }, tokens: ["fields"], optional: true },
    { name: "pins", type: { kind: "model", model: () => NetlistPartPins }, tokens: ["pins"], optional: true },
]);
const netlistPartFields = netlistPartModel.fields;

/** A plain object that stands for a {@link NetlistPart}. */
export interface NetlistPartData extends Unmodelled {
    /** The library. */
    readonly library: string;
    /** The name of the symbol. */
    readonly part: string;
    /** Its other names. In files up to KiCad 5. */
    readonly aliases?: NetlistAliasesInput | undefined;
    /** What it is, in words for people. */
    readonly description?: string | undefined;
    /** The datasheet. */
    readonly documentation?: string | undefined;
    /** Which footprints it is for. */
    readonly footprints?: NetlistFootprintFiltersInput | undefined;
    /** Its fields. */
    readonly fields?: NetlistFieldsInput | undefined;
    /** Its pins. */
    readonly pins?: NetlistPartPinsInput | undefined;
}

/** What can be put where a {@link NetlistPart} stands. */
export type NetlistPartInput = NetlistPart | NetlistPartData;

/** A symbol of a library that components are made of. */
export class NetlistPart extends ModelObject {
    /** @internal */
    static override readonly model: Model = netlistPartModel;

    /** The library. */
    get library(): string {
        return this.getText(netlistPartFields[0] as Field);
    }
    set library(value: string) {
        this.setField(netlistPartFields[0] as Field, value);
    }

    /** The name of the symbol. */
    get part(): string {
        return this.getText(netlistPartFields[1] as Field);
    }
    set part(value: string) {
        this.setField(netlistPartFields[1] as Field, value);
    }

    /** Its other names. In files up to KiCad 5. */
    get aliases(): NetlistAliases | undefined {
        return this.getStructure<NetlistAliases>(netlistPartFields[2] as Field);
    }
    set aliases(value: NetlistAliasesInput | undefined) {
        this.setField(netlistPartFields[2] as Field, value);
    }

    /** What it is, in words for people. */
    get description(): string | undefined {
        return this.getText(netlistPartFields[3] as Field);
    }
    set description(value: string | undefined) {
        this.setField(netlistPartFields[3] as Field, value);
    }

    /** The datasheet. */
    get documentation(): string | undefined {
        return this.getText(netlistPartFields[4] as Field);
    }
    set documentation(value: string | undefined) {
        this.setField(netlistPartFields[4] as Field, value);
    }

    /** Which footprints it is for. */
    get footprints(): NetlistFootprintFilters | undefined {
        return this.getStructure<NetlistFootprintFilters>(netlistPartFields[5] as Field);
    }
    set footprints(value: NetlistFootprintFiltersInput | undefined) {
        this.setField(netlistPartFields[5] as Field, value);
    }

    /** Its fields. */
    get fields(): NetlistFields | undefined {
        return this.getStructure<NetlistFields>(netlistPartFields[6] as Field);
    }
    set fields(value: NetlistFieldsInput | undefined) {
        this.setField(netlistPartFields[6] as Field, value);
    }

    /** Its pins. */
    get pins(): NetlistPartPins | undefined {
        return this.getStructure<NetlistPartPins>(netlistPartFields[7] as Field);
    }
    set pins(value: NetlistPartPinsInput | undefined) {
        this.setField(netlistPartFields[7] as Field, value);
    }

    override toJSON(): NetlistPartData {
        return super.toJSON() as unknown as NetlistPartData;
    }
}

const netlistLibraryModel = new Model("NetlistLibrary", () => NetlistLibrary, [
    { name: "name", type: { kind: "text" }, tokens: ["logical"] },
    { name: "uri", type: { kind: "text" }, tokens: ["uri"] },
]);
const netlistLibraryFields = netlistLibraryModel.fields;

/** A plain object that stands for a {@link NetlistLibrary}. */
export interface NetlistLibraryData extends Unmodelled {
    /** What the symbol library table calls it. */
    readonly name: string;
    /** Where it is. */
    readonly uri: string;
}

/** What can be put where a {@link NetlistLibrary} stands. */
export type NetlistLibraryInput = NetlistLibrary | NetlistLibraryData;

/** A library. */
export class NetlistLibrary extends ModelObject {
    /** @internal */
    static override readonly model: Model = netlistLibraryModel;

    /** What the symbol library table calls it. */
    get name(): string {
        return this.getText(netlistLibraryFields[0] as Field);
    }
    set name(value: string) {
        this.setField(netlistLibraryFields[0] as Field, value);
    }

    /** Where it is. */
    get uri(): string {
        return this.getText(netlistLibraryFields[1] as Field);
    }
    set uri(value: string) {
        this.setField(netlistLibraryFields[1] as Field, value);
    }

    override toJSON(): NetlistLibraryData {
        return super.toJSON() as unknown as NetlistLibraryData;
    }
}

const netlistNetModel = new Model("NetlistNet", () => NetlistNet, [
    { name: "code", type: { kind: "text" }, tokens: ["code"], optional: true },
    { name: "name", type: { kind: "text" }, tokens: ["name"] },
    { name: "class", type: { kind: "text" }, tokens: ["class"], since: 6, optional: true },
    { name: "nodes", type: { kind: "model", model: () => NetlistNode }, tokens: ["node"], list: true },
]);
const netlistNetFields = netlistNetModel.fields;

/** A plain object that stands for a {@link NetlistNet}. */
export interface NetlistNetData extends Unmodelled {
    /** A number, from `1`. */
    readonly code?: string | undefined;
    /** The name of the net: `GND`, `/power/5V`. */
    readonly name: string;
    /** The class of the net. In files of KiCad 6 and later. */
    readonly class?: string | undefined;
    /** The pins that it connects. */
    readonly nodes?: Iterable<NetlistNodeInput> | undefined;
}

/** What can be put where a {@link NetlistNet} stands. */
export type NetlistNetInput = NetlistNet | NetlistNetData;

/** A net: pins that are connected. */
export class NetlistNet extends ModelObject {
    /** @internal */
    static override readonly model: Model = netlistNetModel;

    /** A number, from `1`. */
    get code(): string | undefined {
        return this.getText(netlistNetFields[0] as Field);
    }
    set code(value: string | undefined) {
        this.setField(netlistNetFields[0] as Field, value);
    }

    /** The name of the net: `GND`, `/power/5V`. */
    get name(): string {
        return this.getText(netlistNetFields[1] as Field);
    }
    set name(value: string) {
        this.setField(netlistNetFields[1] as Field, value);
    }

    /** The class of the net. In files of KiCad 6 and later. */
    get class(): string | undefined {
        return this.getText(netlistNetFields[2] as Field);
    }
    set class(value: string | undefined) {
        this.setField(netlistNetFields[2] as Field, value);
    }

    /** The pins that it connects. */
    get nodes(): ModelList<NetlistNode, NetlistNodeInput> {
        return this.getList<NetlistNode, NetlistNodeInput>(netlistNetFields[3] as Field);
    }
    set nodes(value: Iterable<NetlistNodeInput>) {
        this.setField(netlistNetFields[3] as Field, value);
    }

    override toJSON(): NetlistNetData {
        return super.toJSON() as unknown as NetlistNetData;
    }
}

const worksheetPointModel = new Model("WorksheetPoint", () => WorksheetPoint, [
    { name: "x", type: { kind: "number" }, form: "positional", unit: "millimetre" },
    { name: "y", type: { kind: "number" }, form: "positional", unit: "millimetre" },
    {
        name: "corner",
        type: { kind: "enum", name: "WorksheetCorner", words: WorksheetCorner },
        form: "positional",
        default: "rbcorner",
    },
]);
const worksheetPointFields = worksheetPointModel.fields;

/** A plain object that stands for a {@link WorksheetPoint}. */
export interface WorksheetPointData extends Unmodelled {
    /** To the left or right, away from the corner. In millimetres. */
    readonly x: number;
    /** Up or down, away from the corner. In millimetres. */
    readonly y: number;
    /**
     * The corner that it is counted from.
     *
     * @defaultValue `"rbcorner"`
     */
    readonly corner?: Open<WorksheetCorner> | undefined;
}

/** What can be put where a {@link WorksheetPoint} stands. */
export type WorksheetPointInput =
    | WorksheetPoint
    | WorksheetPointData
    | readonly [x: number, y: number, corner?: WorksheetCorner | (string & {}) | undefined];

/** A place, counted from a corner of the frame to the inside. */
export class WorksheetPoint extends ModelObject {
    /** @internal */
    static override readonly model: Model = worksheetPointModel;

    /** To the left or right, away from the corner. In millimetres. */
    get x(): number {
        return this.getNumber(worksheetPointFields[0] as Field);
    }
    set x(value: number) {
        this.setField(worksheetPointFields[0] as Field, value);
    }

    /** Up or down, away from the corner. In millimetres. */
    get y(): number {
        return this.getNumber(worksheetPointFields[1] as Field);
    }
    set y(value: number) {
        this.setField(worksheetPointFields[1] as Field, value);
    }

    /**
     * The corner that it is counted from.
     *
     * @defaultValue `"rbcorner"`
     */
    get corner(): Open<WorksheetCorner> {
        return this.getWord<Open<WorksheetCorner>>(worksheetPointFields[2] as Field);
    }
    set corner(value: Open<WorksheetCorner> | undefined) {
        this.setField(worksheetPointFields[2] as Field, value);
    }

    override toJSON(): WorksheetPointData {
        return super.toJSON() as unknown as WorksheetPointData;
    }
}

const worksheetFontModel = new Model("WorksheetFont", () => WorksheetFont, [
    { name: "face", type: { kind: "text" }, tokens: ["face"], since: 7, optional: true },
    { name: "lineWidth", type: { kind: "number" }, tokens: ["linewidth"], unit: "millimetre", optional: true },
    { name: "size", type: { kind: "model", model: () => Size }, tokens: ["size"], optional: true },
    { name: "bold", type: { kind: "boolean" }, tokens: ["bold"], form: "word", default: false },
    { name: "italic", type: { kind: "boolean" }, tokens: ["italic"], form: "word", default: false },
    { name: "color", type: { kind: "model", model: () => Color }, tokens: ["color"], since: 7, optional: true },
]);
const worksheetFontFields = worksheetFontModel.fields;

/** A plain object that stands for a {@link WorksheetFont}. */
export interface WorksheetFontData extends Unmodelled {
    /** The name of a font of the system; KiCad's own when it is missing. In files of KiCad 7 and later. */
    readonly face?: string | undefined;
    /** How wide strokes are. In millimetres. */
    readonly lineWidth?: number | undefined;
    /** How large letters are; the usual size when it is missing. */
    readonly size?: SizeInput | undefined;
    /**
     * Whether letters are bold.
     *
     * @defaultValue `false`
     */
    readonly bold?: boolean | undefined;
    /**
     * Whether letters are slanted.
     *
     * @defaultValue `false`
     */
    readonly italic?: boolean | undefined;
    /** Its colour; the usual one when it is missing. In files of KiCad 7 and later. */
    readonly color?: ColorInput | undefined;
}

/** What can be put where a {@link WorksheetFont} stands. */
export type WorksheetFontInput = WorksheetFont | WorksheetFontData;

/** The letters of a text. */
export class WorksheetFont extends ModelObject {
    /** @internal */
    static override readonly model: Model = worksheetFontModel;

    /** The name of a font of the system; KiCad's own when it is missing. In files of KiCad 7 and later. */
    get face(): string | undefined {
        return this.getText(worksheetFontFields[0] as Field);
    }
    set face(value: string | undefined) {
        this.setField(worksheetFontFields[0] as Field, value);
    }

    /** How wide strokes are. In millimetres. */
    get lineWidth(): number | undefined {
        return this.getNumber(worksheetFontFields[1] as Field);
    }
    set lineWidth(value: number | undefined) {
        this.setField(worksheetFontFields[1] as Field, value);
    }

    /** How large letters are; the usual size when it is missing. */
    get size(): Size | undefined {
        return this.getStructure<Size>(worksheetFontFields[2] as Field);
    }
    set size(value: SizeInput | undefined) {
        this.setField(worksheetFontFields[2] as Field, value);
    }

    /**
     * Whether letters are bold.
     *
     * @defaultValue `false`
     */
    get bold(): boolean {
        return this.getBoolean(worksheetFontFields[3] as Field);
    }
    set bold(value: boolean | undefined) {
        this.setField(worksheetFontFields[3] as Field, value);
    }

    /**
     * Whether letters are slanted.
     *
     * @defaultValue `false`
     */
    get italic(): boolean {
        return this.getBoolean(worksheetFontFields[4] as Field);
    }
    set italic(value: boolean | undefined) {
        this.setField(worksheetFontFields[4] as Field, value);
    }

    /** Its colour; the usual one when it is missing. In files of KiCad 7 and later. */
    get color(): Color | undefined {
        return this.getStructure<Color>(worksheetFontFields[5] as Field);
    }
    set color(value: ColorInput | undefined) {
        this.setField(worksheetFontFields[5] as Field, value);
    }

    override toJSON(): WorksheetFontData {
        return super.toJSON() as unknown as WorksheetFontData;
    }
}

const justifyModel = new Model("Justify", () => Justify, [
    {
        name: "words",
        type: { kind: "enum", name: "Justification", words: Justification },
        form: "positional",
        list: true,
    },
]);
const justifyFields = justifyModel.fields;

/** A plain object that stands for a {@link Justify}. */
export interface JustifyData extends Unmodelled {
    readonly words?: Iterable<Open<Justification>> | undefined;
}

/** What can be put where a {@link Justify} stands. */
export type JustifyInput = Justify | JustifyData;

/** On which sides of its place a text stands. Without a word for a direction it is centred in it. */
export class Justify extends ModelObject {
    /** @internal */
    static override readonly model: Model = justifyModel;

    get words(): ValueList<Open<Justification>> {
        return this.getValues<Open<Justification>>(justifyFields[0] as Field);
    }
    set words(value: Iterable<Open<Justification>>) {
        this.setField(justifyFields[0] as Field, value);
    }

    override toJSON(): JustifyData {
        return super.toJSON() as unknown as JustifyData;
    }
}

const hexadecimalDataModel = new Model("HexadecimalData", () => HexadecimalData, [
    { name: "lines", type: { kind: "text" }, tokens: ["data"], form: "repeated", list: true },
]);
const hexadecimalDataFields = hexadecimalDataModel.fields;

/** A plain object that stands for a {@link HexadecimalData}. */
export interface HexadecimalDataData extends Unmodelled {
    /** Lines of bytes in hexadecimal digits, with blanks between. */
    readonly lines?: Iterable<string> | undefined;
}

/** What can be put where a {@link HexadecimalData} stands. */
export type HexadecimalDataInput = HexadecimalData | HexadecimalDataData;

/** The file of a picture up to version 7. */
export class HexadecimalData extends ModelObject {
    /** @internal */
    static override readonly model: Model = hexadecimalDataModel;

    /** Lines of bytes in hexadecimal digits, with blanks between. */
    get lines(): ValueList<string> {
        return this.getValues<string>(hexadecimalDataFields[0] as Field);
    }
    set lines(value: Iterable<string>) {
        this.setField(hexadecimalDataFields[0] as Field, value);
    }

    override toJSON(): HexadecimalDataData {
        return super.toJSON() as unknown as HexadecimalDataData;
    }
}

const constraintModel = new Model("Constraint", () => Constraint, [
    { name: "type", type: { kind: "enum", name: "ConstraintType", words: ConstraintType }, form: "positional" },
    { name: "arguments", type: { kind: "text" }, form: "positional", quoting: "never", list: true },
    { name: "min", type: { kind: "text" }, tokens: ["min"], quoting: "never", optional: true },
    { name: "opt", type: { kind: "text" }, tokens: ["opt"], quoting: "never", optional: true },
    { name: "max", type: { kind: "text" }, tokens: ["max"], quoting: "never", optional: true },
    {
        name: "withinDiffPairs",
        type: { kind: "boolean" },
        tokens: ["within_diff_pairs"],
        flag: "parenthesized",
        default: false,
    },
]);
const constraintFields = constraintModel.fields;

/** A plain object that stands for a {@link Constraint}. */
export interface ConstraintData extends Unmodelled {
    /** What it is about. */
    readonly type: Open<ConstraintType>;
    /** What follows the type: for `disallow` the items (`track`, `via`, `through_via`, `blind_via`, `buried_via`, `micro_via`, `pad`, `zone`, `text`, `graphic`, `hole`, `footprint`), for `zone_connection` one of `solid`, `thermal_reliefs` and `none`, for `min_resolved_spokes` a number, for `assertion` an expression. */
    readonly arguments?: Iterable<string> | undefined;
    /** The least value that is allowed, with its unit: `0.2mm`. */
    readonly min?: string | undefined;
    /** The best value, with its unit. */
    readonly opt?: string | undefined;
    /** The greatest value that is allowed, with its unit. */
    readonly max?: string | undefined;
    /**
     * For `skew`: whether it is about the two nets of differential pairs.
     *
     * @defaultValue `false`
     */
    readonly withinDiffPairs?: boolean | undefined;
}

/** What can be put where a {@link Constraint} stands. */
export type ConstraintInput = Constraint | ConstraintData;

/** What a rule asks for. */
export class Constraint extends ModelObject {
    /** @internal */
    static override readonly model: Model = constraintModel;

    /** What it is about. */
    get type(): Open<ConstraintType> {
        return this.getWord<Open<ConstraintType>>(constraintFields[0] as Field);
    }
    set type(value: Open<ConstraintType>) {
        this.setField(constraintFields[0] as Field, value);
    }

    /** What follows the type: for `disallow` the items (`track`, `via`, `through_via`, `blind_via`, `buried_via`, `micro_via`, `pad`, `zone`, `text`, `graphic`, `hole`, `footprint`), for `zone_connection` one of `solid`, `thermal_reliefs` and `none`, for `min_resolved_spokes` a number, for `assertion` an expression. */
    get arguments(): ValueList<string> {
        return this.getValues<string>(constraintFields[1] as Field);
    }
    set arguments(value: Iterable<string>) {
        this.setField(constraintFields[1] as Field, value);
    }

    /** The least value that is allowed, with its unit: `0.2mm`. */
    get min(): string | undefined {
        return this.getText(constraintFields[2] as Field);
    }
    set min(value: string | undefined) {
        this.setField(constraintFields[2] as Field, value);
    }

    /** The best value, with its unit. */
    get opt(): string | undefined {
        return this.getText(constraintFields[3] as Field);
    }
    set opt(value: string | undefined) {
        this.setField(constraintFields[3] as Field, value);
    }

    /** The greatest value that is allowed, with its unit. */
    get max(): string | undefined {
        return this.getText(constraintFields[4] as Field);
    }
    set max(value: string | undefined) {
        this.setField(constraintFields[4] as Field, value);
    }

    /**
     * For `skew`: whether it is about the two nets of differential pairs.
     *
     * @defaultValue `false`
     */
    get withinDiffPairs(): boolean {
        return this.getBoolean(constraintFields[5] as Field);
    }
    set withinDiffPairs(value: boolean | undefined) {
        this.setField(constraintFields[5] as Field, value);
    }

    override toJSON(): ConstraintData {
        return super.toJSON() as unknown as ConstraintData;
    }
}

const stackupLayerModel = new Model("StackupLayer", () => StackupLayer, [
    { name: "name", type: { kind: "text" }, form: "positional" },
    { name: "type", type: { kind: "text" }, tokens: ["type"], optional: true },
    {
        name: "sublayerMarks",
        type: { kind: "enum", name: "SublayerMark", words: SublayerMark },
        form: "positional",
        list: true,
    },
    { name: "color", type: { kind: "text" }, tokens: ["color"], derived: true, optional: true },
    {
        name: "thickness",
        type: { kind: "model", model: () => StackupThickness },
        tokens: ["thickness"],
        derived: true,
        optional: true,
    },
    { name: "material", type: { kind: "text" }, tokens: ["material"], derived: true, optional: true },
    {
        name: "relativePermittivity",
        type: { kind: "number" },
        tokens: ["epsilon_r"],
        unit: "ratio",
        derived: true,
        optional: true,
    },
    {
        name: "lossTangent",
        type: { kind: "number" },
        tokens: ["loss_tangent"],
        unit: "ratio",
        derived: true,
        optional: true,
    },
    { name: "colors", type: { kind: "text" }, tokens: ["color"], form: "repeated", list: true },
    { name: "thicknesses", type: { kind: "model", model: () => StackupThickness }, tokens: ["thickness"], list: true },
    { name: "materials", type: { kind: "text" }, tokens: ["material"], form: "repeated", list: true },
    {
        name: "relativePermittivities",
        type: { kind: "number" },
        tokens: ["epsilon_r"],
        form: "repeated",
        unit: "ratio",
        list: true,
    },
    {
        name: "lossTangents",
        type: { kind: "number" },
        tokens: ["loss_tangent"],
        form: "repeated",
        unit: "ratio",
        list: true,
    },
]);
const stackupLayerFields = stackupLayerModel.fields;

/** A plain object that stands for a {@link StackupLayer}. */
export interface StackupLayerData extends Unmodelled {
    /** `F.Cu`, `dielectric 1`, …. */
    readonly name: string;
    /** What it is: `copper`, `core`, `prepreg`, `Top Solder Mask`, …. */
    readonly type?: string | undefined;
    /** A word for each sublayer after the first. In the file it stands before the lists of its sublayer. */
    readonly sublayerMarks?: Iterable<Open<SublayerMark>> | undefined;
    /** The colour, of the first sublayer. */
    readonly color?: string | undefined;
    /** How thick it is: the first sublayer. */
    readonly thickness?: StackupThicknessInput | undefined;
    /** The material, of the first sublayer. */
    readonly material?: string | undefined;
    /** The relative permittivity, of the first sublayer. */
    readonly relativePermittivity?: number | undefined;
    /** The loss tangent, of the first sublayer. */
    readonly lossTangent?: number | undefined;
    /** The colours of all sublayers. */
    readonly colors?: Iterable<string> | undefined;
    /** How thick all sublayers are. */
    readonly thicknesses?: Iterable<StackupThicknessInput> | undefined;
    /** The materials of all sublayers. */
    readonly materials?: Iterable<string> | undefined;
    /** The relative permittivities of all sublayers. */
    readonly relativePermittivities?: Iterable<number> | undefined;
    /** The loss tangents of all sublayers. */
    readonly lossTangents?: Iterable<number> | undefined;
}

/** What can be put where a {@link StackupLayer} stands. */
export type StackupLayerInput = StackupLayer | StackupLayerData;

/** A layer of the board, from top to bottom. A dielectric may have sublayers: then the lists have an entry for each of them that says something. */
export class StackupLayer extends ModelObject {
    /** @internal */
    static override readonly model: Model = stackupLayerModel;

    /** `F.Cu`, `dielectric 1`, …. */
    get name(): string {
        return this.getText(stackupLayerFields[0] as Field);
    }
    set name(value: string) {
        this.setField(stackupLayerFields[0] as Field, value);
    }

    /** What it is: `copper`, `core`, `prepreg`, `Top Solder Mask`, …. */
    get type(): string | undefined {
        return this.getText(stackupLayerFields[1] as Field);
    }
    set type(value: string | undefined) {
        this.setField(stackupLayerFields[1] as Field, value);
    }

    /** A word for each sublayer after the first. In the file it stands before the lists of its sublayer. */
    get sublayerMarks(): ValueList<Open<SublayerMark>> {
        return this.getValues<Open<SublayerMark>>(stackupLayerFields[2] as Field);
    }
    set sublayerMarks(value: Iterable<Open<SublayerMark>>) {
        this.setField(stackupLayerFields[2] as Field, value);
    }

    /** The colour, of the first sublayer. */
    get color(): string | undefined {
        return this.getText(stackupLayerFields[3] as Field);
    }
    set color(value: string | undefined) {
        this.setField(stackupLayerFields[3] as Field, value);
    }

    /** How thick it is: the first sublayer. */
    get thickness(): StackupThickness | undefined {
        return this.getStructure<StackupThickness>(stackupLayerFields[4] as Field);
    }
    set thickness(value: StackupThicknessInput | undefined) {
        this.setField(stackupLayerFields[4] as Field, value);
    }

    /** The material, of the first sublayer. */
    get material(): string | undefined {
        return this.getText(stackupLayerFields[5] as Field);
    }
    set material(value: string | undefined) {
        this.setField(stackupLayerFields[5] as Field, value);
    }

    /** The relative permittivity, of the first sublayer. */
    get relativePermittivity(): number | undefined {
        return this.getNumber(stackupLayerFields[6] as Field);
    }
    set relativePermittivity(value: number | undefined) {
        this.setField(stackupLayerFields[6] as Field, value);
    }

    /** The loss tangent, of the first sublayer. */
    get lossTangent(): number | undefined {
        return this.getNumber(stackupLayerFields[7] as Field);
    }
    set lossTangent(value: number | undefined) {
        this.setField(stackupLayerFields[7] as Field, value);
    }

    /** The colours of all sublayers. */
    get colors(): ValueList<string> {
        return this.getValues<string>(stackupLayerFields[8] as Field);
    }
    set colors(value: Iterable<string>) {
        this.setField(stackupLayerFields[8] as Field, value);
    }

    /** How thick all sublayers are. */
    get thicknesses(): ModelList<StackupThickness, StackupThicknessInput> {
        return this.getList<StackupThickness, StackupThicknessInput>(stackupLayerFields[9] as Field);
    }
    set thicknesses(value: Iterable<StackupThicknessInput>) {
        this.setField(stackupLayerFields[9] as Field, value);
    }

    /** The materials of all sublayers. */
    get materials(): ValueList<string> {
        return this.getValues<string>(stackupLayerFields[10] as Field);
    }
    set materials(value: Iterable<string>) {
        this.setField(stackupLayerFields[10] as Field, value);
    }

    /** The relative permittivities of all sublayers. */
    get relativePermittivities(): ValueList<number> {
        return this.getValues<number>(stackupLayerFields[11] as Field);
    }
    set relativePermittivities(value: Iterable<number>) {
        this.setField(stackupLayerFields[11] as Field, value);
    }

    /** The loss tangents of all sublayers. */
    get lossTangents(): ValueList<number> {
        return this.getValues<number>(stackupLayerFields[12] as Field);
    }
    set lossTangents(value: Iterable<number>) {
        this.setField(stackupLayerFields[12] as Field, value);
    }

    override toJSON(): StackupLayerData {
        return super.toJSON() as unknown as StackupLayerData;
    }
}

const textDefaultsModel = new Model("TextDefaults", () => TextDefaults, [
    { name: "size", type: { kind: "model", model: () => Size }, tokens: ["size"], optional: true },
    { name: "thickness", type: { kind: "number" }, tokens: ["thickness"], unit: "millimetre", optional: true },
    { name: "italic", type: { kind: "boolean" }, tokens: ["italic"], form: "word", default: false },
    { name: "keepUpright", type: { kind: "boolean" }, tokens: ["keep_upright"], form: "word", default: false },
]);
const textDefaultsFields = textDefaultsModel.fields;

/** A plain object that stands for a {@link TextDefaults}. */
export interface TextDefaultsData extends Unmodelled {
    /** The size of letters. */
    readonly size?: SizeInput | undefined;
    /** How wide strokes are. In millimetres. */
    readonly thickness?: number | undefined;
    /**
     * Whether letters are slanted.
     *
     * @defaultValue `false`
     */
    readonly italic?: boolean | undefined;
    /**
     * Whether texts are never upside down.
     *
     * @defaultValue `false`
     */
    readonly keepUpright?: boolean | undefined;
}

/** What can be put where a {@link TextDefaults} stands. */
export type TextDefaultsInput = TextDefaults | TextDefaultsData;

/** The usual size of texts on some layers. */
export class TextDefaults extends ModelObject {
    /** @internal */
    static override readonly model: Model = textDefaultsModel;

    /** The size of letters. */
    get size(): Size | undefined {
        return this.getStructure<Size>(textDefaultsFields[0] as Field);
    }
    set size(value: SizeInput | undefined) {
        this.setField(textDefaultsFields[0] as Field, value);
    }

    /** How wide strokes are. In millimetres. */
    get thickness(): number | undefined {
        return this.getNumber(textDefaultsFields[1] as Field);
    }
    set thickness(value: number | undefined) {
        this.setField(textDefaultsFields[1] as Field, value);
    }

    /**
     * Whether letters are slanted.
     *
     * @defaultValue `false`
     */
    get italic(): boolean {
        return this.getBoolean(textDefaultsFields[2] as Field);
    }
    set italic(value: boolean | undefined) {
        this.setField(textDefaultsFields[2] as Field, value);
    }

    /**
     * Whether texts are never upside down.
     *
     * @defaultValue `false`
     */
    get keepUpright(): boolean {
        return this.getBoolean(textDefaultsFields[3] as Field);
    }
    set keepUpright(value: boolean | undefined) {
        this.setField(textDefaultsFields[3] as Field, value);
    }

    override toJSON(): TextDefaultsData {
        return super.toJSON() as unknown as TextDefaultsData;
    }
}

const fontModel = new Model("Font", () => Font, [
    { name: "face", type: { kind: "text" }, tokens: ["face"], optional: true },
    { name: "size", type: { kind: "model", model: () => FontSize }, tokens: ["size"], optional: true },
    { name: "lineSpacing", type: { kind: "number" }, tokens: ["line_spacing"], unit: "ratio", optional: true },
    { name: "thickness", type: { kind: "number" }, tokens: ["thickness"], unit: "millimetre", optional: true },
    { name: "bold", type: { kind: "boolean" }, tokens: ["bold"], default: false },
    { name: "italic", type: { kind: "boolean" }, tokens: ["italic"], default: false },
    { name: "color", type: { kind: "model", model: () => Color }, tokens: ["color"], optional: true },
]);
const fontFields = fontModel.fields;

/** A plain object that stands for a {@link Font}. */
export interface FontData extends Unmodelled {
    /** The name of a font of the system; KiCad's own when it is missing. */
    readonly face?: string | undefined;
    readonly size?: FontSizeInput | undefined;
    /** The distance of lines, as a part of the usual one. */
    readonly lineSpacing?: number | undefined;
    /** How wide strokes are. In millimetres. */
    readonly thickness?: number | undefined;
    /** @defaultValue `false` */
    readonly bold?: boolean | undefined;
    /** @defaultValue `false` */
    readonly italic?: boolean | undefined;
    readonly color?: ColorInput | undefined;
}

/** What can be put where a {@link Font} stands. */
export type FontInput = Font | FontData;

/** The letters of a text. */
export class Font extends ModelObject {
    /** @internal */
    static override readonly model: Model = fontModel;

    /** The name of a font of the system; KiCad's own when it is missing. */
    get face(): string | undefined {
        return this.getText(fontFields[0] as Field);
    }
    set face(value: string | undefined) {
        this.setField(fontFields[0] as Field, value);
    }

    get size(): FontSize | undefined {
        return this.getStructure<FontSize>(fontFields[1] as Field);
    }
    set size(value: FontSizeInput | undefined) {
        this.setField(fontFields[1] as Field, value);
    }

    /** The distance of lines, as a part of the usual one. */
    get lineSpacing(): number | undefined {
        return this.getNumber(fontFields[2] as Field);
    }
    set lineSpacing(value: number | undefined) {
        this.setField(fontFields[2] as Field, value);
    }

    /** How wide strokes are. In millimetres. */
    get thickness(): number | undefined {
        return this.getNumber(fontFields[3] as Field);
    }
    set thickness(value: number | undefined) {
        this.setField(fontFields[3] as Field, value);
    }

    /** @defaultValue `false` */
    get bold(): boolean {
        return this.getBoolean(fontFields[4] as Field);
    }
    set bold(value: boolean | undefined) {
        this.setField(fontFields[4] as Field, value);
    }

    /** @defaultValue `false` */
    get italic(): boolean {
        return this.getBoolean(fontFields[5] as Field);
    }
    set italic(value: boolean | undefined) {
        this.setField(fontFields[5] as Field, value);
    }

    get color(): Color | undefined {
        return this.getStructure<Color>(fontFields[6] as Field);
    }
    set color(value: ColorInput | undefined) {
        this.setField(fontFields[6] as Field, value);
    }

    override toJSON(): FontData {
        return super.toJSON() as unknown as FontData;
    }
}

const renderedPolygonModel = new Model("RenderedPolygon", () => RenderedPolygon, [
    { name: "outlines", type: { kind: "model", model: () => Outline }, tokens: ["pts"], list: true },
]);
const renderedPolygonFields = renderedPolygonModel.fields;

/** A plain object that stands for a {@link RenderedPolygon}. */
export interface RenderedPolygonData extends Unmodelled {
    /** The outline, and then the holes in it. */
    readonly outlines?: Iterable<OutlineInput> | undefined;
}

/** What can be put where a {@link RenderedPolygon} stands. */
export type RenderedPolygonInput = RenderedPolygon | RenderedPolygonData;

/** A part of a text that was drawn. */
export class RenderedPolygon extends ModelObject {
    /** @internal */
    static override readonly model: Model = renderedPolygonModel;

    /** The outline, and then the holes in it. */
    get outlines(): ModelList<Outline, OutlineInput> {
        return this.getList<Outline, OutlineInput>(renderedPolygonFields[0] as Field);
    }
    set outlines(value: Iterable<OutlineInput>) {
        this.setField(renderedPolygonFields[0] as Field, value);
    }

    override toJSON(): RenderedPolygonData {
        return super.toJSON() as unknown as RenderedPolygonData;
    }
}

const boardTableCellModel = new Model("BoardTableCell", () => BoardTableCell, [
    { name: "text", type: { kind: "text" }, form: "positional" },
    { name: "locked", type: { kind: "boolean" }, tokens: ["locked"], default: false },
    { name: "start", type: { kind: "model", model: () => Point }, tokens: ["start"], optional: true },
    { name: "end", type: { kind: "model", model: () => Point }, tokens: ["end"], optional: true },
    { name: "outline", type: { kind: "model", model: () => Outline }, tokens: ["pts"], optional: true },
    { name: "margins", type: { kind: "model", model: () => Margins }, tokens: ["margins"], optional: true },
    { name: "span", type: { kind: "model", model: () => CellSpan }, tokens: ["span"], optional: true },
    { name: "angle", type: { kind: "number" }, tokens: ["angle"], unit: "degree", optional: true },
    { name: "layer", type: { kind: "text" }, tokens: ["layer"] },
    {
        name: "uuid",
        type: { kind: "text" },
        tokens: [["tstamp", 0, 7], "uuid"],
        quoting: "bare_until_7",
        optional: true,
    },
    { name: "effects", type: { kind: "model", model: () => Effects }, tokens: ["effects"], optional: true },
    {
        name: "renderCache",
        type: { kind: "model", model: () => RenderCache },
        tokens: ["render_cache"],
        optional: true,
    },
]);
const boardTableCellFields = boardTableCellModel.fields;

/** A plain object that stands for a {@link BoardTableCell}. */
export interface BoardTableCellData extends Unmodelled {
    /** What it says. */
    readonly text: string;
    /**
     * Whether it is protected from being moved.
     *
     * @defaultValue `false`
     */
    readonly locked?: boolean | undefined;
    /** A corner of the cell. Missing if the table is turned. */
    readonly start?: PointInput | undefined;
    /** The corner across. Missing if the table is turned. */
    readonly end?: PointInput | undefined;
    /** The corners of the cell of a table that is turned. */
    readonly outline?: OutlineInput | undefined;
    /** The space around the text. */
    readonly margins?: MarginsInput | undefined;
    /** How many columns and rows it takes. */
    readonly span?: CellSpanInput | undefined;
    /** The direction of the text, counterclockwise. In degrees. */
    readonly angle?: number | undefined;
    /** The layer it is on. */
    readonly layer: string;
    /** Identifies it in its file, and through all versions of the file. */
    readonly uuid?: string | undefined;
    /** How the text looks. */
    readonly effects?: EffectsInput | undefined;
    /** The text as it was drawn with a font of the system. */
    readonly renderCache?: RenderCacheInput | undefined;
}

/** What can be put where a {@link BoardTableCell} stands. */
export type BoardTableCellInput = BoardTableCell | BoardTableCellData;

/** A cell of a table on a board or of a footprint. */
export class BoardTableCell extends ModelObject {
    /** @internal */
    static override readonly model: Model = boardTableCellModel;

    /** What it says. */
    get text(): string {
        return this.getText(boardTableCellFields[0] as Field);
    }
    set text(value: string) {
        this.setField(boardTableCellFields[0] as Field, value);
    }

    /**
     * Whether it is protected from being moved.
     *
     * @defaultValue `false`
     */
    get locked(): boolean {
        return this.getBoolean(boardTableCellFields[1] as Field);
    }
    set locked(value: boolean | undefined) {
        this.setField(boardTableCellFields[1] as Field, value);
    }

    /** A corner of the cell. Missing if the table is turned. */
    get start(): Point | undefined {
        return this.getStructure<Point>(boardTableCellFields[2] as Field);
    }
    set start(value: PointInput | undefined) {
        this.setField(boardTableCellFields[2] as Field, value);
    }

    /** The corner across. Missing if the table is turned. */
    get end(): Point | undefined {
        return this.getStructure<Point>(boardTableCellFields[3] as Field);
    }
    set end(value: PointInput | undefined) {
        this.setField(boardTableCellFields[3] as Field, value);
    }

    /** The corners of the cell of a table that is turned. */
    get outline(): Outline | undefined {
        return this.getStructure<Outline>(boardTableCellFields[4] as Field);
    }
    set outline(value: OutlineInput | undefined) {
        this.setField(boardTableCellFields[4] as Field, value);
    }

    /** The space around the text. */
    get margins(): Margins | undefined {
        return this.getStructure<Margins>(boardTableCellFields[5] as Field);
    }
    set margins(value: MarginsInput | undefined) {
        this.setField(boardTableCellFields[5] as Field, value);
    }

    /** How many columns and rows it takes. */
    get span(): CellSpan | undefined {
        return this.getStructure<CellSpan>(boardTableCellFields[6] as Field);
    }
    set span(value: CellSpanInput | undefined) {
        this.setField(boardTableCellFields[6] as Field, value);
    }

    /** The direction of the text, counterclockwise. In degrees. */
    get angle(): number | undefined {
        return this.getNumber(boardTableCellFields[7] as Field);
    }
    set angle(value: number | undefined) {
        this.setField(boardTableCellFields[7] as Field, value);
    }

    /** The layer it is on. */
    get layer(): string {
        return this.getText(boardTableCellFields[8] as Field);
    }
    set layer(value: string) {
        this.setField(boardTableCellFields[8] as Field, value);
    }

    /** Identifies it in its file, and through all versions of the file. */
    get uuid(): string | undefined {
        return this.getText(boardTableCellFields[9] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(boardTableCellFields[9] as Field, value);
    }

    /** How the text looks. */
    get effects(): Effects | undefined {
        return this.getStructure<Effects>(boardTableCellFields[10] as Field);
    }
    set effects(value: EffectsInput | undefined) {
        this.setField(boardTableCellFields[10] as Field, value);
    }

    /** The text as it was drawn with a font of the system. */
    get renderCache(): RenderCache | undefined {
        return this.getStructure<RenderCache>(boardTableCellFields[11] as Field);
    }
    set renderCache(value: RenderCacheInput | undefined) {
        this.setField(boardTableCellFields[11] as Field, value);
    }

    override toJSON(): BoardTableCellData {
        return super.toJSON() as unknown as BoardTableCellData;
    }
}

const padstackLayerModel = new Model("PadstackLayer", () => PadstackLayer, [
    { name: "name", type: { kind: "text" }, form: "positional" },
    { name: "shape", type: { kind: "enum", name: "PadShape", words: PadShape }, tokens: ["shape"], optional: true },
    { name: "size", type: { kind: "model", model: () => Size }, tokens: ["size"], optional: true },
    { name: "rectangleDelta", type: { kind: "model", model: () => Size }, tokens: ["rect_delta"], optional: true },
    { name: "offset", type: { kind: "model", model: () => Point }, tokens: ["offset"], optional: true },
    {
        name: "cornerRadiusRatio",
        type: { kind: "number" },
        tokens: ["roundrect_rratio"],
        unit: "ratio",
        optional: true,
    },
    { name: "chamferRatio", type: { kind: "number" }, tokens: ["chamfer_ratio"], unit: "ratio", optional: true },
    {
        name: "chamferedCorners",
        type: { kind: "enum", name: "PadCorner", words: PadCorner },
        tokens: ["chamfer"],
        list: true,
    },
    { name: "options", type: { kind: "model", model: () => PadOptions }, tokens: ["options"], optional: true },
    { name: "primitives", type: { kind: "model", model: () => PadPrimitives }, tokens: ["primitives"], optional: true },
    { name: "tenting", type: { kind: "model", model: () => OuterSides }, tokens: ["tenting"], optional: true },
    {
        name: "thermalBridgeAngle",
        type: { kind: "number" },
        tokens: ["thermal_bridge_angle"],
        unit: "degree",
        optional: true,
    },
    { name: "thermalGap", type: { kind: "number" }, tokens: ["thermal_gap"], unit: "millimetre", optional: true },
    {
        name: "thermalBridgeWidth",
        type: { kind: "number" },
        tokens: ["thermal_bridge_width"],
        unit: "millimetre",
        optional: true,
    },
    { name: "clearance", type: { kind: "number" }, tokens: ["clearance"], unit: "millimetre", optional: true },
    { name: "zoneConnection", type: { kind: "integer" }, tokens: ["zone_connect"], optional: true },
]);
const padstackLayerFields = padstackLayerModel.fields;

/** A plain object that stands for a {@link PadstackLayer}. */
export interface PadstackLayerData extends Unmodelled {
    /** The name of the layer. `Inner` for all inner layers. */
    readonly name: string;
    /** Missing in vias. */
    readonly shape?: Open<PadShape> | undefined;
    /** The size of the copper; one number in vias. */
    readonly size?: SizeInput | undefined;
    /** By how much a trapezoid is narrower on one side than on the other. */
    readonly rectangleDelta?: SizeInput | undefined;
    /** How far the copper is off the hole. */
    readonly offset?: PointInput | undefined;
    /** The radius of round corners, as a part of the shorter side. */
    readonly cornerRadiusRatio?: number | undefined;
    /** The size of chamfers, as a part of the shorter side. */
    readonly chamferRatio?: number | undefined;
    /** The corners with chamfers. */
    readonly chamferedCorners?: Iterable<Open<PadCorner>> | undefined;
    /** Options of custom pads. */
    readonly options?: PadOptionsInput | undefined;
    /** What custom pads are made of. */
    readonly primitives?: PadPrimitivesInput | undefined;
    /** Whether solder mask covers the pad. */
    readonly tenting?: OuterSidesInput | undefined;
    /** The direction of the spokes of thermal reliefs. In degrees. */
    readonly thermalBridgeAngle?: number | undefined;
    /** The gap between the pad and a zone. In millimetres. */
    readonly thermalGap?: number | undefined;
    /** How wide the spokes of thermal reliefs are. In millimetres. */
    readonly thermalBridgeWidth?: number | undefined;
    /** How far copper of other nets keeps off. In millimetres. */
    readonly clearance?: number | undefined;
    /** How zones connect: 0 for not at all, 1 by thermal reliefs, 2 directly, 3 by thermal reliefs if it has a hole. */
    readonly zoneConnection?: number | undefined;
}

/** What can be put where a {@link PadstackLayer} stands. */
export type PadstackLayerInput = PadstackLayer | PadstackLayerData;

/** A pad or a via on a layer, or on all inner layers. What is missing is as on the front. */
export class PadstackLayer extends ModelObject {
    /** @internal */
    static override readonly model: Model = padstackLayerModel;

    /** The name of the layer. `Inner` for all inner layers. */
    get name(): string {
        return this.getText(padstackLayerFields[0] as Field);
    }
    set name(value: string) {
        this.setField(padstackLayerFields[0] as Field, value);
    }

    /** Missing in vias. */
    get shape(): Open<PadShape> | undefined {
        return this.getWord<Open<PadShape>>(padstackLayerFields[1] as Field);
    }
    set shape(value: Open<PadShape> | undefined) {
        this.setField(padstackLayerFields[1] as Field, value);
    }

    /** The size of the copper; one number in vias. */
    get size(): Size | undefined {
        return this.getStructure<Size>(padstackLayerFields[2] as Field);
    }
    set size(value: SizeInput | undefined) {
        this.setField(padstackLayerFields[2] as Field, value);
    }

    /** By how much a trapezoid is narrower on one side than on the other. */
    get rectangleDelta(): Size | undefined {
        return this.getStructure<Size>(padstackLayerFields[3] as Field);
    }
    set rectangleDelta(value: SizeInput | undefined) {
        this.setField(padstackLayerFields[3] as Field, value);
    }

    /** How far the copper is off the hole. */
    get offset(): Point | undefined {
        return this.getStructure<Point>(padstackLayerFields[4] as Field);
    }
    set offset(value: PointInput | undefined) {
        this.setField(padstackLayerFields[4] as Field, value);
    }

    /** The radius of round corners, as a part of the shorter side. */
    get cornerRadiusRatio(): number | undefined {
        return this.getNumber(padstackLayerFields[5] as Field);
    }
    set cornerRadiusRatio(value: number | undefined) {
        this.setField(padstackLayerFields[5] as Field, value);
    }

    /** The size of chamfers, as a part of the shorter side. */
    get chamferRatio(): number | undefined {
        return this.getNumber(padstackLayerFields[6] as Field);
    }
    set chamferRatio(value: number | undefined) {
        this.setField(padstackLayerFields[6] as Field, value);
    }

    /** The corners with chamfers. */
    get chamferedCorners(): ValueList<Open<PadCorner>> {
        return this.getValues<Open<PadCorner>>(padstackLayerFields[7] as Field);
    }
    set chamferedCorners(value: Iterable<Open<PadCorner>>) {
        this.setField(padstackLayerFields[7] as Field, value);
    }

    /** Options of custom pads. */
    get options(): PadOptions | undefined {
        return this.getStructure<PadOptions>(padstackLayerFields[8] as Field);
    }
    set options(value: PadOptionsInput | undefined) {
        this.setField(padstackLayerFields[8] as Field, value);
    }

    /** What custom pads are made of. */
    get primitives(): PadPrimitives | undefined {
        return this.getStructure<PadPrimitives>(padstackLayerFields[9] as Field);
    }
    set primitives(value: PadPrimitivesInput | undefined) {
        this.setField(padstackLayerFields[9] as Field, value);
    }

    /** Whether solder mask covers the pad. */
    get tenting(): OuterSides | undefined {
        return this.getStructure<OuterSides>(padstackLayerFields[10] as Field);
    }
    set tenting(value: OuterSidesInput | undefined) {
        this.setField(padstackLayerFields[10] as Field, value);
    }

    /** The direction of the spokes of thermal reliefs. In degrees. */
    get thermalBridgeAngle(): number | undefined {
        return this.getNumber(padstackLayerFields[11] as Field);
    }
    set thermalBridgeAngle(value: number | undefined) {
        this.setField(padstackLayerFields[11] as Field, value);
    }

    /** The gap between the pad and a zone. In millimetres. */
    get thermalGap(): number | undefined {
        return this.getNumber(padstackLayerFields[12] as Field);
    }
    set thermalGap(value: number | undefined) {
        this.setField(padstackLayerFields[12] as Field, value);
    }

    /** How wide the spokes of thermal reliefs are. In millimetres. */
    get thermalBridgeWidth(): number | undefined {
        return this.getNumber(padstackLayerFields[13] as Field);
    }
    set thermalBridgeWidth(value: number | undefined) {
        this.setField(padstackLayerFields[13] as Field, value);
    }

    /** How far copper of other nets keeps off. In millimetres. */
    get clearance(): number | undefined {
        return this.getNumber(padstackLayerFields[14] as Field);
    }
    set clearance(value: number | undefined) {
        this.setField(padstackLayerFields[14] as Field, value);
    }

    /** How zones connect: 0 for not at all, 1 by thermal reliefs, 2 directly, 3 by thermal reliefs if it has a hole. */
    get zoneConnection(): number | undefined {
        return this.getNumber(padstackLayerFields[15] as Field);
    }
    set zoneConnection(value: number | undefined) {
        this.setField(padstackLayerFields[15] as Field, value);
    }

    override toJSON(): PadstackLayerData {
        return super.toJSON() as unknown as PadstackLayerData;
    }
}

const zoneTeardropModel = new Model("ZoneTeardrop", () => ZoneTeardrop, [
    {
        name: "type",
        type: { kind: "enum", name: "TeardropType", words: TeardropType },
        tokens: ["type"],
        optional: true,
    },
]);
const zoneTeardropFields = zoneTeardropModel.fields;

/** A plain object that stands for a {@link ZoneTeardrop}. */
export interface ZoneTeardropData extends Unmodelled {
    /** What it widens. */
    readonly type?: Open<TeardropType> | undefined;
}

/** What can be put where a {@link ZoneTeardrop} stands. */
export type ZoneTeardropInput = ZoneTeardrop | ZoneTeardropData;

/** Of a zone that is a teardrop. */
export class ZoneTeardrop extends ModelObject {
    /** @internal */
    static override readonly model: Model = zoneTeardropModel;

    /** What it widens. */
    get type(): Open<TeardropType> | undefined {
        return this.getWord<Open<TeardropType>>(zoneTeardropFields[0] as Field);
    }
    set type(value: Open<TeardropType> | undefined) {
        this.setField(zoneTeardropFields[0] as Field, value);
    }

    override toJSON(): ZoneTeardropData {
        return super.toJSON() as unknown as ZoneTeardropData;
    }
}

const vectorModel = new Model("Vector", () => Vector, [
    { name: "x", type: { kind: "number" }, form: "positional", unit: "ratio" },
    { name: "y", type: { kind: "number" }, form: "positional", unit: "ratio" },
    { name: "z", type: { kind: "number" }, form: "positional", unit: "ratio" },
]);
const vectorFields = vectorModel.fields;

/** A plain object that stands for a {@link Vector}. */
export interface VectorData extends Unmodelled {
    readonly x: number;
    readonly y: number;
    readonly z: number;
}

/** What can be put where a {@link Vector} stands. */
export type VectorInput = Vector | VectorData | readonly [x: number, y: number, z: number];

/** Three numbers for the axes of space: an offset in millimetres, a scale, or a rotation in degrees. */
export class Vector extends ModelObject {
    /** @internal */
    static override readonly model: Model = vectorModel;

    get x(): number {
        return this.getNumber(vectorFields[0] as Field);
    }
    set x(value: number) {
        this.setField(vectorFields[0] as Field, value);
    }

    get y(): number {
        return this.getNumber(vectorFields[1] as Field);
    }
    set y(value: number) {
        this.setField(vectorFields[1] as Field, value);
    }

    get z(): number {
        return this.getNumber(vectorFields[2] as Field);
    }
    set z(value: number) {
        this.setField(vectorFields[2] as Field, value);
    }

    override toJSON(): VectorData {
        return super.toJSON() as unknown as VectorData;
    }
}

const arcAnglesModel = new Model("ArcAngles", () => ArcAngles, [
    { name: "start", type: { kind: "number" }, form: "positional", unit: "degree" },
    { name: "end", type: { kind: "number" }, form: "positional", unit: "degree" },
]);
const arcAnglesFields = arcAnglesModel.fields;

/** A plain object that stands for a {@link ArcAngles}. */
export interface ArcAnglesData extends Unmodelled {
    /** The first one, counterclockwise. In degrees. */
    readonly start: number;
    /** The last one, counterclockwise. In degrees. */
    readonly end: number;
}

/** What can be put where a {@link ArcAngles} stands. */
export type ArcAnglesInput = ArcAngles | ArcAnglesData | readonly [start: number, end: number];

/** The angles between which an arc is. */
export class ArcAngles extends ModelObject {
    /** @internal */
    static override readonly model: Model = arcAnglesModel;

    /** The first one, counterclockwise. In degrees. */
    get start(): number {
        return this.getNumber(arcAnglesFields[0] as Field);
    }
    set start(value: number) {
        this.setField(arcAnglesFields[0] as Field, value);
    }

    /** The last one, counterclockwise. In degrees. */
    get end(): number {
        return this.getNumber(arcAnglesFields[1] as Field);
    }
    set end(value: number) {
        this.setField(arcAnglesFields[1] as Field, value);
    }

    override toJSON(): ArcAnglesData {
        return super.toJSON() as unknown as ArcAnglesData;
    }
}

const schematicTableCellModel = new Model("SchematicTableCell", () => SchematicTableCell, [
    { name: "text", type: { kind: "text" }, form: "positional" },
    { name: "excludeFromSim", type: { kind: "boolean" }, tokens: ["exclude_from_sim"], flag: "yes_no", default: false },
    { name: "at", type: { kind: "model", model: () => Position }, tokens: ["at"] },
    { name: "size", type: { kind: "model", model: () => Size }, tokens: ["size"] },
    { name: "margins", type: { kind: "model", model: () => Margins }, tokens: ["margins"], optional: true },
    { name: "span", type: { kind: "model", model: () => CellSpan }, tokens: ["span"], optional: true },
    { name: "fill", type: { kind: "model", model: () => Fill }, tokens: ["fill"], optional: true },
    { name: "effects", type: { kind: "model", model: () => Effects }, tokens: ["effects"], optional: true },
    { name: "uuid", type: { kind: "text" }, tokens: ["uuid"], quoting: "bare_until_7", optional: true },
]);
const schematicTableCellFields = schematicTableCellModel.fields;

/** A plain object that stands for a {@link SchematicTableCell}. */
export interface SchematicTableCellData extends Unmodelled {
    /** What is written. */
    readonly text: string;
    /**
     * Whether simulations ignore it: it is no directive for them.
     *
     * @defaultValue `false`
     */
    readonly excludeFromSim?: boolean | undefined;
    /** The corner that the size counts from. */
    readonly at: PositionInput;
    /** How wide and high it is. */
    readonly size: SizeInput;
    /** How far its text keeps from its edges. */
    readonly margins?: MarginsInput | undefined;
    /** How many columns and rows it takes. */
    readonly span?: CellSpanInput | undefined;
    /** What is inside. */
    readonly fill?: FillInput | undefined;
    /** How the text looks. */
    readonly effects?: EffectsInput | undefined;
    /** What identifies it in its file. */
    readonly uuid?: string | undefined;
}

/** What can be put where a {@link SchematicTableCell} stands. */
export type SchematicTableCellInput = SchematicTableCell | SchematicTableCellData;

/** A cell of a table. */
export class SchematicTableCell extends ModelObject {
    /** @internal */
    static override readonly model: Model = schematicTableCellModel;

    /** What is written. */
    get text(): string {
        return this.getText(schematicTableCellFields[0] as Field);
    }
    set text(value: string) {
        this.setField(schematicTableCellFields[0] as Field, value);
    }

    /**
     * Whether simulations ignore it: it is no directive for them.
     *
     * @defaultValue `false`
     */
    get excludeFromSim(): boolean {
        return this.getBoolean(schematicTableCellFields[1] as Field);
    }
    set excludeFromSim(value: boolean | undefined) {
        this.setField(schematicTableCellFields[1] as Field, value);
    }

    /** The corner that the size counts from. */
    get at(): Position {
        return this.getStructure<Position>(schematicTableCellFields[2] as Field);
    }
    set at(value: PositionInput) {
        this.setField(schematicTableCellFields[2] as Field, value);
    }

    /** How wide and high it is. */
    get size(): Size {
        return this.getStructure<Size>(schematicTableCellFields[3] as Field);
    }
    set size(value: SizeInput) {
        this.setField(schematicTableCellFields[3] as Field, value);
    }

    /** How far its text keeps from its edges. */
    get margins(): Margins | undefined {
        return this.getStructure<Margins>(schematicTableCellFields[4] as Field);
    }
    set margins(value: MarginsInput | undefined) {
        this.setField(schematicTableCellFields[4] as Field, value);
    }

    /** How many columns and rows it takes. */
    get span(): CellSpan | undefined {
        return this.getStructure<CellSpan>(schematicTableCellFields[5] as Field);
    }
    set span(value: CellSpanInput | undefined) {
        this.setField(schematicTableCellFields[5] as Field, value);
    }

    /** What is inside. */
    get fill(): Fill | undefined {
        return this.getStructure<Fill>(schematicTableCellFields[6] as Field);
    }
    set fill(value: FillInput | undefined) {
        this.setField(schematicTableCellFields[6] as Field, value);
    }

    /** How the text looks. */
    get effects(): Effects | undefined {
        return this.getStructure<Effects>(schematicTableCellFields[7] as Field);
    }
    set effects(value: EffectsInput | undefined) {
        this.setField(schematicTableCellFields[7] as Field, value);
    }

    /** What identifies it in its file. */
    get uuid(): string | undefined {
        return this.getText(schematicTableCellFields[8] as Field);
    }
    set uuid(value: string | undefined) {
        this.setField(schematicTableCellFields[8] as Field, value);
    }

    override toJSON(): SchematicTableCellData {
        return super.toJSON() as unknown as SchematicTableCellData;
    }
}

const symbolProjectModel = new Model("SymbolProject", () => SymbolProject, [
    { name: "name", type: { kind: "text" }, form: "positional" },
    { name: "instances", type: { kind: "model", model: () => SymbolInstance }, tokens: ["path"], list: true },
]);
const symbolProjectFields = symbolProjectModel.fields;

/** A plain object that stands for a {@link SymbolProject}. */
export interface SymbolProjectData extends Unmodelled {
    /** The project's name. */
    readonly name: string;
    /** One for each place of the hierarchy. */
    readonly instances?: Iterable<SymbolInstanceInput> | undefined;
}

/** What can be put where a {@link SymbolProject} stands. */
export type SymbolProjectInput = SymbolProject | SymbolProjectData;

/** A symbol in one project. */
export class SymbolProject extends ModelObject {
    /** @internal */
    static override readonly model: Model = symbolProjectModel;

    /** The project's name. */
    get name(): string {
        return this.getText(symbolProjectFields[0] as Field);
    }
    set name(value: string) {
        this.setField(symbolProjectFields[0] as Field, value);
    }

    /** One for each place of the hierarchy. */
    get instances(): ModelList<SymbolInstance, SymbolInstanceInput> {
        return this.getList<SymbolInstance, SymbolInstanceInput>(symbolProjectFields[1] as Field);
    }
    set instances(value: Iterable<SymbolInstanceInput>) {
        this.setField(symbolProjectFields[1] as Field, value);
    }

    override toJSON(): SymbolProjectData {
        return super.toJSON() as unknown as SymbolProjectData;
    }
}

const sheetProjectModel = new Model("SheetProject", () => SheetProject, [
    { name: "name", type: { kind: "text" }, form: "positional" },
    { name: "instances", type: { kind: "model", model: () => SheetInstance }, tokens: ["path"], list: true },
]);
const sheetProjectFields = sheetProjectModel.fields;

/** A plain object that stands for a {@link SheetProject}. */
export interface SheetProjectData extends Unmodelled {
    /** The project's name. */
    readonly name: string;
    /** One for each place of the hierarchy. */
    readonly instances?: Iterable<SheetInstanceInput> | undefined;
}

/** What can be put where a {@link SheetProject} stands. */
export type SheetProjectInput = SheetProject | SheetProjectData;

/** A sheet in one project. */
export class SheetProject extends ModelObject {
    /** @internal */
    static override readonly model: Model = sheetProjectModel;

    /** The project's name. */
    get name(): string {
        return this.getText(sheetProjectFields[0] as Field);
    }
    set name(value: string) {
        this.setField(sheetProjectFields[0] as Field, value);
    }

    /** One for each place of the hierarchy. */
    get instances(): ModelList<SheetInstance, SheetInstanceInput> {
        return this.getList<SheetInstance, SheetInstanceInput>(sheetProjectFields[1] as Field);
    }
    set instances(value: Iterable<SheetInstanceInput>) {
        this.setField(sheetProjectFields[1] as Field, value);
    }

    override toJSON(): SheetProjectData {
        return super.toJSON() as unknown as SheetProjectData;
    }
}

const schematicVariantModel = new Model("SchematicVariant", () => SchematicVariant, [
    { name: "name", type: { kind: "text" }, tokens: ["name"] },
    { name: "dnp", type: { kind: "boolean" }, tokens: ["dnp"], flag: "yes_no", optional: true },
    { name: "excludeFromSim", type: { kind: "boolean" }, tokens: ["exclude_from_sim"], flag: "yes_no", optional: true },
    { name: "inBom", type: { kind: "boolean" }, tokens: ["in_bom"], flag: "yes_no", optional: true },
    { name: "onBoard", type: { kind: "boolean" }, tokens: ["on_board"], flag: "yes_no", optional: true },
    { name: "inPosFiles", type: { kind: "boolean" }, tokens: ["in_pos_files"], flag: "yes_no", optional: true },
    { name: "fields", type: { kind: "model", model: () => VariantField }, tokens: ["field"], list: true },
]);
const schematicVariantFields = schematicVariantModel.fields;

/** A plain object that stands for a {@link SchematicVariant}. */
export interface SchematicVariantData extends Unmodelled {
    /** The name of the variant. */
    readonly name: string;
    /** Whether it isn't populated. */
    readonly dnp?: boolean | undefined;
    /** Whether simulations ignore it. */
    readonly excludeFromSim?: boolean | undefined;
    /** Whether it is part of bills of materials. */
    readonly inBom?: boolean | undefined;
    /** Whether it gets a footprint on the board. For symbols. */
    readonly onBoard?: boolean | undefined;
    /** Whether it is part of files of positions. For symbols. */
    readonly inPosFiles?: boolean | undefined;
    /** Fields with other texts. */
    readonly fields?: Iterable<VariantFieldInput> | undefined;
}

/** What can be put where a {@link SchematicVariant} stands. */
export type SchematicVariantInput = SchematicVariant | SchematicVariantData;

/** What is different about a symbol or a sheet of a schematic in a variant. What is missing is the same. */
export class SchematicVariant extends ModelObject {
    /** @internal */
    static override readonly model: Model = schematicVariantModel;

    /** The name of the variant. */
    get name(): string {
        return this.getText(schematicVariantFields[0] as Field);
    }
    set name(value: string) {
        this.setField(schematicVariantFields[0] as Field, value);
    }

    /** Whether it isn't populated. */
    get dnp(): boolean | undefined {
        return this.getBoolean(schematicVariantFields[1] as Field);
    }
    set dnp(value: boolean | undefined) {
        this.setField(schematicVariantFields[1] as Field, value);
    }

    /** Whether simulations ignore it. */
    get excludeFromSim(): boolean | undefined {
        return this.getBoolean(schematicVariantFields[2] as Field);
    }
    set excludeFromSim(value: boolean | undefined) {
        this.setField(schematicVariantFields[2] as Field, value);
    }

    /** Whether it is part of bills of materials. */
    get inBom(): boolean | undefined {
        return this.getBoolean(schematicVariantFields[3] as Field);
    }
    set inBom(value: boolean | undefined) {
        this.setField(schematicVariantFields[3] as Field, value);
    }

    /** Whether it gets a footprint on the board. For symbols. */
    get onBoard(): boolean | undefined {
        return this.getBoolean(schematicVariantFields[4] as Field);
    }
    set onBoard(value: boolean | undefined) {
        this.setField(schematicVariantFields[4] as Field, value);
    }

    /** Whether it is part of files of positions. For symbols. */
    get inPosFiles(): boolean | undefined {
        return this.getBoolean(schematicVariantFields[5] as Field);
    }
    set inPosFiles(value: boolean | undefined) {
        this.setField(schematicVariantFields[5] as Field, value);
    }

    /** Fields with other texts. */
    get fields(): ModelList<VariantField, VariantFieldInput> {
        return this.getList<VariantField, VariantFieldInput>(schematicVariantFields[6] as Field);
    }
    set fields(value: Iterable<VariantFieldInput>) {
        this.setField(schematicVariantFields[6] as Field, value);
    }

    override toJSON(): SchematicVariantData {
        return super.toJSON() as unknown as SchematicVariantData;
    }
}

const symbolTextModel = new Model("SymbolText", () => SymbolText, [
    { name: "private", type: { kind: "boolean" }, tokens: ["private"], form: "word", since: 7, default: false },
    { name: "text", type: { kind: "text" }, form: "positional" },
    { name: "at", type: { kind: "model", model: () => SymbolTextPosition }, tokens: ["at"] },
    { name: "effects", type: { kind: "model", model: () => Effects }, tokens: ["effects"], optional: true },
]);
const symbolTextFields = symbolTextModel.fields;

/** A plain object that stands for a {@link SymbolText}. */
export interface SymbolTextData extends Unmodelled {
    /**
     * Whether it is seen in the symbol editor only, not in schematics. In files of KiCad 7 and later.
     *
     * @defaultValue `false`
     */
    readonly private?: boolean | undefined;
    /** What is written. */
    readonly text: string;
    /** Where it is. */
    readonly at: SymbolTextPositionInput;
    /** How the text looks. */
    readonly effects?: EffectsInput | undefined;
}

/** What can be put where a {@link SymbolText} stands. */
export type SymbolTextInput = SymbolText | SymbolTextData;

/** A text of a symbol. */
export class SymbolText extends ModelObject {
    /** @internal */
    static override readonly model: Model = symbolTextModel;

    /**
     * Whether it is seen in the symbol editor only, not in schematics. In files of KiCad 7 and later.
     *
     * @defaultValue `false`
     */
    get private(): boolean {
        return this.getBoolean(symbolTextFields[0] as Field);
    }
    set private(value: boolean | undefined) {
        this.setField(symbolTextFields[0] as Field, value);
    }

    /** What is written. */
    get text(): string {
        return this.getText(symbolTextFields[1] as Field);
    }
    set text(value: string) {
        this.setField(symbolTextFields[1] as Field, value);
    }

    /** Where it is. */
    get at(): SymbolTextPosition {
        return this.getStructure<SymbolTextPosition>(symbolTextFields[2] as Field);
    }
    set at(value: SymbolTextPositionInput) {
        this.setField(symbolTextFields[2] as Field, value);
    }

    /** How the text looks. */
    get effects(): Effects | undefined {
        return this.getStructure<Effects>(symbolTextFields[3] as Field);
    }
    set effects(value: EffectsInput | undefined) {
        this.setField(symbolTextFields[3] as Field, value);
    }

    override toJSON(): SymbolTextData {
        return super.toJSON() as unknown as SymbolTextData;
    }
}

const symbolPinModel = new Model("SymbolPin", () => SymbolPin, [
    { name: "type", type: { kind: "enum", name: "PinType", words: PinType }, form: "positional" },
    { name: "shape", type: { kind: "enum", name: "PinShape", words: PinShape }, form: "positional" },
    { name: "at", type: { kind: "model", model: () => Position }, tokens: ["at"] },
    { name: "length", type: { kind: "number" }, tokens: ["length"], unit: "millimetre" },
    { name: "hide", type: { kind: "boolean" }, tokens: ["hide"], flag: "word_until_8", default: false },
    { name: "name", type: { kind: "model", model: () => PinName }, tokens: ["name"], optional: true },
    { name: "number", type: { kind: "model", model: () => PinNumber }, tokens: ["number"], optional: true },
    { name: "alternates", type: { kind: "model", model: () => AlternatePin }, tokens: ["alternate"], list: true },
]);
const symbolPinFields = symbolPinModel.fields;

/** A plain object that stands for a {@link SymbolPin}. */
export interface SymbolPinData extends Unmodelled {
    /** What it does electrically. */
    readonly type: Open<PinType>;
    /** What it looks like. */
    readonly shape: Open<PinShape>;
    /** Where wires meet it. The angle points from there to the symbol. */
    readonly at: PositionInput;
    /** From where wires meet it to the symbol. In millimetres. */
    readonly length: number;
    /**
     * Whether it isn't drawn.
     *
     * @defaultValue `false`
     */
    readonly hide?: boolean | undefined;
    /** Its name. */
    readonly name?: PinNameInput | undefined;
    /** Its number. */
    readonly number?: PinNumberInput | undefined;
    /** Other functions that it can have. */
    readonly alternates?: Iterable<AlternatePinInput> | undefined;
}

/** What can be put where a {@link SymbolPin} stands. */
export type SymbolPinInput = SymbolPin | SymbolPinData;

/** A pin of a symbol. */
export class SymbolPin extends ModelObject {
    /** @internal */
    static override readonly model: Model = symbolPinModel;

    /** What it does electrically. */
    get type(): Open<PinType> {
        return this.getWord<Open<PinType>>(symbolPinFields[0] as Field);
    }
    set type(value: Open<PinType>) {
        this.setField(symbolPinFields[0] as Field, value);
    }

    /** What it looks like. */
    get shape(): Open<PinShape> {
        return this.getWord<Open<PinShape>>(symbolPinFields[1] as Field);
    }
    set shape(value: Open<PinShape>) {
        this.setField(symbolPinFields[1] as Field, value);
    }

    /** Where wires meet it. The angle points from there to the symbol. */
    get at(): Position {
        return this.getStructure<Position>(symbolPinFields[2] as Field);
    }
    set at(value: PositionInput) {
        this.setField(symbolPinFields[2] as Field, value);
    }

    /** From where wires meet it to the symbol. In millimetres. */
    get length(): number {
        return this.getNumber(symbolPinFields[3] as Field);
    }
    set length(value: number) {
        this.setField(symbolPinFields[3] as Field, value);
    }

    /**
     * Whether it isn't drawn.
     *
     * @defaultValue `false`
     */
    get hide(): boolean {
        return this.getBoolean(symbolPinFields[4] as Field);
    }
    set hide(value: boolean | undefined) {
        this.setField(symbolPinFields[4] as Field, value);
    }

    /** Its name. */
    get name(): PinName | undefined {
        return this.getStructure<PinName>(symbolPinFields[5] as Field);
    }
    set name(value: PinNameInput | undefined) {
        this.setField(symbolPinFields[5] as Field, value);
    }

    /** Its number. */
    get number(): PinNumber | undefined {
        return this.getStructure<PinNumber>(symbolPinFields[6] as Field);
    }
    set number(value: PinNumberInput | undefined) {
        this.setField(symbolPinFields[6] as Field, value);
    }

    /** Other functions that it can have. */
    get alternates(): ModelList<AlternatePin, AlternatePinInput> {
        return this.getList<AlternatePin, AlternatePinInput>(symbolPinFields[7] as Field);
    }
    set alternates(value: Iterable<AlternatePinInput>) {
        this.setField(symbolPinFields[7] as Field, value);
    }

    override toJSON(): SymbolPinData {
        return super.toJSON() as unknown as SymbolPinData;
    }
}

const netlistTitleBlockModel = new Model("NetlistTitleBlock", () => NetlistTitleBlock, [
    { name: "title", type: { kind: "text" }, tokens: ["title"], mayBeEmpty: true, optional: true },
    { name: "company", type: { kind: "text" }, tokens: ["company"], mayBeEmpty: true, optional: true },
    { name: "revision", type: { kind: "text" }, tokens: ["rev"], mayBeEmpty: true, optional: true },
    { name: "date", type: { kind: "text" }, tokens: ["date"], mayBeEmpty: true, optional: true },
    { name: "source", type: { kind: "text" }, tokens: ["source"], mayBeEmpty: true, optional: true },
    { name: "comments", type: { kind: "model", model: () => NetlistComment }, tokens: ["comment"], list: true },
]);
const netlistTitleBlockFields = netlistTitleBlockModel.fields;

/** A plain object that stands for a {@link NetlistTitleBlock}. */
export interface NetlistTitleBlockData extends Unmodelled {
    /** The title. */
    readonly title?: string | undefined;
    /** The company. */
    readonly company?: string | undefined;
    /** The revision. */
    readonly revision?: string | undefined;
    /** The date, as a text. */
    readonly date?: string | undefined;
    /** The name of the schematic's file. */
    readonly source?: string | undefined;
    /** Its comments, by number. */
    readonly comments?: Iterable<NetlistCommentInput> | undefined;
}

/** What can be put where a {@link NetlistTitleBlock} stands. */
export type NetlistTitleBlockInput = NetlistTitleBlock | NetlistTitleBlockData;

/** The title block of a sheet. */
export class NetlistTitleBlock extends ModelObject {
    /** @internal */
    static override readonly model: Model = netlistTitleBlockModel;

    /** The title. */
    get title(): string | undefined {
        return this.getText(netlistTitleBlockFields[0] as Field);
    }
    set title(value: string | undefined) {
        this.setField(netlistTitleBlockFields[0] as Field, value);
    }

    /** The company. */
    get company(): string | undefined {
        return this.getText(netlistTitleBlockFields[1] as Field);
    }
    set company(value: string | undefined) {
        this.setField(netlistTitleBlockFields[1] as Field, value);
    }

    /** The revision. */
    get revision(): string | undefined {
        return this.getText(netlistTitleBlockFields[2] as Field);
    }
    set revision(value: string | undefined) {
        this.setField(netlistTitleBlockFields[2] as Field, value);
    }

    /** The date, as a text. */
    get date(): string | undefined {
        return this.getText(netlistTitleBlockFields[3] as Field);
    }
    set date(value: string | undefined) {
        this.setField(netlistTitleBlockFields[3] as Field, value);
    }

    /** The name of the schematic's file. */
    get source(): string | undefined {
        return this.getText(netlistTitleBlockFields[4] as Field);
    }
    set source(value: string | undefined) {
        this.setField(netlistTitleBlockFields[4] as Field, value);
    }

    /** Its comments, by number. */
    get comments(): ModelList<NetlistComment, NetlistCommentInput> {
        return this.getList<NetlistComment, NetlistCommentInput>(netlistTitleBlockFields[5] as Field);
    }
    set comments(value: Iterable<NetlistCommentInput>) {
        this.setField(netlistTitleBlockFields[5] as Field, value);
    }

    override toJSON(): NetlistTitleBlockData {
        return super.toJSON() as unknown as NetlistTitleBlockData;
    }
}

const netlistFieldsModel = new Model("NetlistFields", () => NetlistFields, [
    { name: "fields", type: { kind: "model", model: () => NetlistField }, tokens: ["field"], list: true },
]);
const netlistFieldsFields = netlistFieldsModel.fields;

/** A plain object that stands for a {@link NetlistFields}. */
export interface NetlistFieldsData extends Unmodelled {
    /** Its fields. */
    readonly fields?: Iterable<NetlistFieldInput> | undefined;
}

/** What can be put where a {@link NetlistFields} stands. */
export type NetlistFieldsInput = NetlistFields | NetlistFieldsData;

/** Fields. */
export class NetlistFields extends ModelObject {
    /** @internal */
    static override readonly model: Model = netlistFieldsModel;

    /** Its fields. */
    get fields(): ModelList<NetlistField, NetlistFieldInput> {
        return this.getList<NetlistField, NetlistFieldInput>(netlistFieldsFields[0] as Field);
    }
    set fields(value: Iterable<NetlistFieldInput>) {
        this.setField(netlistFieldsFields[0] as Field, value);
    }

    override toJSON(): NetlistFieldsData {
        return super.toJSON() as unknown as NetlistFieldsData;
    }
}

const netlistLibrarySourceModel = new Model("NetlistLibrarySource", () => NetlistLibrarySource, [
    { name: "library", type: { kind: "text" }, tokens: ["lib"] },
    { name: "part", type: { kind: "text" }, tokens: ["part"] },
    { name: "description", type: { kind: "text" }, tokens: ["description"], optional: true },
]);
const netlistLibrarySourceFields = netlistLibrarySourceModel.fields;

/** A plain object that stands for a {@link NetlistLibrarySource}. */
export interface NetlistLibrarySourceData extends Unmodelled {
    /** The library. */
    readonly library: string;
    /** The name of the symbol. */
    readonly part: string;
    /** What the symbol is, in words for people. */
    readonly description?: string | undefined;
}

/** What can be put where a {@link NetlistLibrarySource} stands. */
export type NetlistLibrarySourceInput = NetlistLibrarySource | NetlistLibrarySourceData;

/** Where a component's symbol comes from. */
export class NetlistLibrarySource extends ModelObject {
    /** @internal */
    static override readonly model: Model = netlistLibrarySourceModel;

    /** The library. */
    get library(): string {
        return this.getText(netlistLibrarySourceFields[0] as Field);
    }
    set library(value: string) {
        this.setField(netlistLibrarySourceFields[0] as Field, value);
    }

    /** The name of the symbol. */
    get part(): string {
        return this.getText(netlistLibrarySourceFields[1] as Field);
    }
    set part(value: string) {
        this.setField(netlistLibrarySourceFields[1] as Field, value);
    }

    /** What the symbol is, in words for people. */
    get description(): string | undefined {
        return this.getText(netlistLibrarySourceFields[2] as Field);
    }
    set description(value: string | undefined) {
        this.setField(netlistLibrarySourceFields[2] as Field, value);
    }

    override toJSON(): NetlistLibrarySourceData {
        return super.toJSON() as unknown as NetlistLibrarySourceData;
    }
}

const netlistPropertyModel = new Model("NetlistProperty", () => NetlistProperty, [
    { name: "name", type: { kind: "text" }, tokens: ["name"] },
    { name: "value", type: { kind: "text" }, tokens: ["value"], optional: true },
]);
const netlistPropertyFields = netlistPropertyModel.fields;

/** A plain object that stands for a {@link NetlistProperty}. */
export interface NetlistPropertyData extends Unmodelled {
    /** The name of the property. */
    readonly name: string;
    /** Missing for properties that are there or not, such as `dnp`. */
    readonly value?: string | undefined;
}

/** What can be put where a {@link NetlistProperty} stands. */
export type NetlistPropertyInput = NetlistProperty | NetlistPropertyData;

/** A property of a component, or of a component in a variant. */
export class NetlistProperty extends ModelObject {
    /** @internal */
    static override readonly model: Model = netlistPropertyModel;

    /** The name of the property. */
    get name(): string {
        return this.getText(netlistPropertyFields[0] as Field);
    }
    set name(value: string) {
        this.setField(netlistPropertyFields[0] as Field, value);
    }

    /** Missing for properties that are there or not, such as `dnp`. */
    get value(): string | undefined {
        return this.getText(netlistPropertyFields[1] as Field);
    }
    set value(value: string | undefined) {
        this.setField(netlistPropertyFields[1] as Field, value);
    }

    override toJSON(): NetlistPropertyData {
        return super.toJSON() as unknown as NetlistPropertyData;
    }
}

const netlistJumperGroupsModel = new Model("NetlistJumperGroups", () => NetlistJumperGroups, [
    { name: "groups", type: { kind: "model", model: () => NetlistJumperGroup }, tokens: ["group"], list: true },
]);
const netlistJumperGroupsFields = netlistJumperGroupsModel.fields;

/** A plain object that stands for a {@link NetlistJumperGroups}. */
export interface NetlistJumperGroupsData extends Unmodelled {
    /** Each is a group of its own. */
    readonly groups?: Iterable<NetlistJumperGroupInput> | undefined;
}

/** What can be put where a {@link NetlistJumperGroups} stands. */
export type NetlistJumperGroupsInput = NetlistJumperGroups | NetlistJumperGroupsData;

/** All groups of pins that are connected inside a component. */
export class NetlistJumperGroups extends ModelObject {
    /** @internal */
    static override readonly model: Model = netlistJumperGroupsModel;

    /** Each is a group of its own. */
    get groups(): ModelList<NetlistJumperGroup, NetlistJumperGroupInput> {
        return this.getList<NetlistJumperGroup, NetlistJumperGroupInput>(netlistJumperGroupsFields[0] as Field);
    }
    set groups(value: Iterable<NetlistJumperGroupInput>) {
        this.setField(netlistJumperGroupsFields[0] as Field, value);
    }

    override toJSON(): NetlistJumperGroupsData {
        return super.toJSON() as unknown as NetlistJumperGroupsData;
    }
}

const netlistSheetPathModel = new Model("NetlistSheetPath", () => NetlistSheetPath, [
    { name: "names", type: { kind: "text" }, tokens: ["names"] },
    { name: "tstamps", type: { kind: "text" }, tokens: ["tstamps"] },
]);
const netlistSheetPathFields = netlistSheetPathModel.fields;

/** A plain object that stands for a {@link NetlistSheetPath}. */
export interface NetlistSheetPathData extends Unmodelled {
    /** The path by names: `/power/`. */
    readonly names: string;
    /** The path by ids. */
    readonly tstamps: string;
}

/** What can be put where a {@link NetlistSheetPath} stands. */
export type NetlistSheetPathInput = NetlistSheetPath | NetlistSheetPathData;

/** Where a component is in the hierarchy. */
export class NetlistSheetPath extends ModelObject {
    /** @internal */
    static override readonly model: Model = netlistSheetPathModel;

    /** The path by names: `/power/`. */
    get names(): string {
        return this.getText(netlistSheetPathFields[0] as Field);
    }
    set names(value: string) {
        this.setField(netlistSheetPathFields[0] as Field, value);
    }

    /** The path by ids. */
    get tstamps(): string {
        return this.getText(netlistSheetPathFields[1] as Field);
    }
    set tstamps(value: string) {
        this.setField(netlistSheetPathFields[1] as Field, value);
    }

    override toJSON(): NetlistSheetPathData {
        return super.toJSON() as unknown as NetlistSheetPathData;
    }
}

const netlistComponentClassesModel = new Model("NetlistComponentClasses", () => NetlistComponentClasses, [
    { name: "classes", type: { kind: "text" }, tokens: ["class"], form: "repeated", list: true },
]);
const netlistComponentClassesFields = netlistComponentClassesModel.fields;

/** A plain object that stands for a {@link NetlistComponentClasses}. */
export interface NetlistComponentClassesData extends Unmodelled {
    /** The names of the classes. */
    readonly classes?: Iterable<string> | undefined;
}

/** What can be put where a {@link NetlistComponentClasses} stands. */
export type NetlistComponentClassesInput = NetlistComponentClasses | NetlistComponentClassesData;

/** The classes of a component. */
export class NetlistComponentClasses extends ModelObject {
    /** @internal */
    static override readonly model: Model = netlistComponentClassesModel;

    /** The names of the classes. */
    get classes(): ValueList<string> {
        return this.getValues<string>(netlistComponentClassesFields[0] as Field);
    }
    set classes(value: Iterable<string>) {
        this.setField(netlistComponentClassesFields[0] as Field, value);
    }

    override toJSON(): NetlistComponentClassesData {
        return super.toJSON() as unknown as NetlistComponentClassesData;
    }
}

const netlistUnitsModel = new Model("NetlistUnits", () => NetlistUnits, [
    { name: "units", type: { kind: "model", model: () => NetlistUnit }, tokens: ["unit"], list: true },
]);
const netlistUnitsFields = netlistUnitsModel.fields;

/** A plain object that stands for a {@link NetlistUnits}. */
export interface NetlistUnitsData extends Unmodelled {
    /** Its units. */
    readonly units?: Iterable<NetlistUnitInput> | undefined;
}

/** What can be put where a {@link NetlistUnits} stands. */
export type NetlistUnitsInput = NetlistUnits | NetlistUnitsData;

/** The units of a component. */
export class NetlistUnits extends ModelObject {
    /** @internal */
    static override readonly model: Model = netlistUnitsModel;

    /** Its units. */
    get units(): ModelList<NetlistUnit, NetlistUnitInput> {
        return this.getList<NetlistUnit, NetlistUnitInput>(netlistUnitsFields[0] as Field);
    }
    set units(value: Iterable<NetlistUnitInput>) {
        this.setField(netlistUnitsFields[0] as Field, value);
    }

    override toJSON(): NetlistUnitsData {
        return super.toJSON() as unknown as NetlistUnitsData;
    }
}

const netlistGroupMembersModel = new Model("NetlistGroupMembers", () => NetlistGroupMembers, [
    { name: "members", type: { kind: "model", model: () => NetlistGroupMember }, tokens: ["member"], list: true },
]);
const netlistGroupMembersFields = netlistGroupMembersModel.fields;

/** A plain object that stands for a {@link NetlistGroupMembers}. */
export interface NetlistGroupMembersData extends Unmodelled {
    /** The symbols of the group. */
    readonly members?: Iterable<NetlistGroupMemberInput> | undefined;
}

/** What can be put where a {@link NetlistGroupMembers} stands. */
export type NetlistGroupMembersInput = NetlistGroupMembers | NetlistGroupMembersData;

/** The symbols of a group. */
export class NetlistGroupMembers extends ModelObject {
    /** @internal */
    static override readonly model: Model = netlistGroupMembersModel;

    /** The symbols of the group. */
    get members(): ModelList<NetlistGroupMember, NetlistGroupMemberInput> {
        return this.getList<NetlistGroupMember, NetlistGroupMemberInput>(netlistGroupMembersFields[0] as Field);
    }
    set members(value: Iterable<NetlistGroupMemberInput>) {
        this.setField(netlistGroupMembersFields[0] as Field, value);
    }

    override toJSON(): NetlistGroupMembersData {
        return super.toJSON() as unknown as NetlistGroupMembersData;
    }
}

const netlistAliasesModel = new Model("NetlistAliases", () => NetlistAliases, [
    { name: "names", type: { kind: "text" }, tokens: ["alias"], form: "repeated", list: true },
]);
const netlistAliasesFields = netlistAliasesModel.fields;

/** A plain object that stands for a {@link NetlistAliases}. */
export interface NetlistAliasesData extends Unmodelled {
    /** The names. */
    readonly names?: Iterable<string> | undefined;
}

/** What can be put where a {@link NetlistAliases} stands. */
export type NetlistAliasesInput = NetlistAliases | NetlistAliasesData;

/** Other names of a symbol, in files of version 5. */
export class NetlistAliases extends ModelObject {
    /** @internal */
    static override readonly model: Model = netlistAliasesModel;

    /** The names. */
    get names(): ValueList<string> {
        return this.getValues<string>(netlistAliasesFields[0] as Field);
    }
    set names(value: Iterable<string>) {
        this.setField(netlistAliasesFields[0] as Field, value);
    }

    override toJSON(): NetlistAliasesData {
        return super.toJSON() as unknown as NetlistAliasesData;
    }
}

const netlistFootprintFiltersModel = new Model("NetlistFootprintFilters", () => NetlistFootprintFilters, [
    { name: "filters", type: { kind: "text" }, tokens: ["fp"], form: "repeated", list: true },
]);
const netlistFootprintFiltersFields = netlistFootprintFiltersModel.fields;

/** A plain object that stands for a {@link NetlistFootprintFilters}. */
export interface NetlistFootprintFiltersData extends Unmodelled {
    /** Patterns with `*` and `?`. */
    readonly filters?: Iterable<string> | undefined;
}

/** What can be put where a {@link NetlistFootprintFilters} stands. */
export type NetlistFootprintFiltersInput = NetlistFootprintFilters | NetlistFootprintFiltersData;

/** Which footprints a symbol is for. */
export class NetlistFootprintFilters extends ModelObject {
    /** @internal */
    static override readonly model: Model = netlistFootprintFiltersModel;

    /** Patterns with `*` and `?`. */
    get filters(): ValueList<string> {
        return this.getValues<string>(netlistFootprintFiltersFields[0] as Field);
    }
    set filters(value: Iterable<string>) {
        this.setField(netlistFootprintFiltersFields[0] as Field, value);
    }

    override toJSON(): NetlistFootprintFiltersData {
        return super.toJSON() as unknown as NetlistFootprintFiltersData;
    }
}

const netlistPartPinsModel = new Model("NetlistPartPins", () => NetlistPartPins, [
    { name: "pins", type: { kind: "model", model: () => NetlistPartPin }, tokens: ["pin"], list: true },
]);
const netlistPartPinsFields = netlistPartPinsModel.fields;

/** A plain object that stands for a {@link NetlistPartPins}. */
export interface NetlistPartPinsData extends Unmodelled {
    /** Its pins. */
    readonly pins?: Iterable<NetlistPartPinInput> | undefined;
}

/** What can be put where a {@link NetlistPartPins} stands. */
export type NetlistPartPinsInput = NetlistPartPins | NetlistPartPinsData;

/** The pins of a symbol. */
export class NetlistPartPins extends ModelObject {
    /** @internal */
    static override readonly model: Model = netlistPartPinsModel;

    /** Its pins. */
    get pins(): ModelList<NetlistPartPin, NetlistPartPinInput> {
        return this.getList<NetlistPartPin, NetlistPartPinInput>(netlistPartPinsFields[0] as Field);
    }
    set pins(value: Iterable<NetlistPartPinInput>) {
        this.setField(netlistPartPinsFields[0] as Field, value);
    }

    override toJSON(): NetlistPartPinsData {
        return super.toJSON() as unknown as NetlistPartPinsData;
    }
}

const netlistNodeModel = new Model("NetlistNode", () => NetlistNode, [
    { name: "reference", type: { kind: "text" }, tokens: ["ref"] },
    { name: "pin", type: { kind: "text" }, tokens: ["pin"] },
    { name: "pinFunction", type: { kind: "text" }, tokens: ["pinfunction"], since: 6, optional: true },
    { name: "pinType", type: { kind: "text" }, tokens: ["pintype"], since: 6, optional: true },
]);
const netlistNodeFields = netlistNodeModel.fields;

/** A plain object that stands for a {@link NetlistNode}. */
export interface NetlistNodeData extends Unmodelled {
    /** The component: `R1`. */
    readonly reference: string;
    /** The number of the pin. */
    readonly pin: string;
    /** The name of the pin. In files of KiCad 6 and later. */
    readonly pinFunction?: string | undefined;
    /** What the pin does electrically: `passive`. `+no_connect` follows where it is left open on purpose. In files of KiCad 6 and later. */
    readonly pinType?: string | undefined;
}

/** What can be put where a {@link NetlistNode} stands. */
export type NetlistNodeInput = NetlistNode | NetlistNodeData;

/** A pin of a component that a net connects. */
export class NetlistNode extends ModelObject {
    /** @internal */
    static override readonly model: Model = netlistNodeModel;

    /** The component: `R1`. */
    get reference(): string {
        return this.getText(netlistNodeFields[0] as Field);
    }
    set reference(value: string) {
        this.setField(netlistNodeFields[0] as Field, value);
    }

    /** The number of the pin. */
    get pin(): string {
        return this.getText(netlistNodeFields[1] as Field);
    }
    set pin(value: string) {
        this.setField(netlistNodeFields[1] as Field, value);
    }

    /** The name of the pin. In files of KiCad 6 and later. */
    get pinFunction(): string | undefined {
        return this.getText(netlistNodeFields[2] as Field);
    }
    set pinFunction(value: string | undefined) {
        this.setField(netlistNodeFields[2] as Field, value);
    }

    /** What the pin does electrically: `passive`. `+no_connect` follows where it is left open on purpose. In files of KiCad 6 and later. */
    get pinType(): string | undefined {
        return this.getText(netlistNodeFields[3] as Field);
    }
    set pinType(value: string | undefined) {
        this.setField(netlistNodeFields[3] as Field, value);
    }

    override toJSON(): NetlistNodeData {
        return super.toJSON() as unknown as NetlistNodeData;
    }
}

const stackupThicknessModel = new Model("StackupThickness", () => StackupThickness, [
    { name: "value", type: { kind: "number" }, form: "positional", unit: "millimetre" },
    { name: "locked", type: { kind: "boolean" }, tokens: ["locked"], form: "word", default: false },
]);
const stackupThicknessFields = stackupThicknessModel.fields;

/** A plain object that stands for a {@link StackupThickness}. */
export interface StackupThicknessData extends Unmodelled {
    /** How thick it is. In millimetres. */
    readonly value: number;
    /**
     * Whether it stays when the others are changed to reach a thickness of the board.
     *
     * @defaultValue `false`
     */
    readonly locked?: boolean | undefined;
}

/** What can be put where a {@link StackupThickness} stands. */
export type StackupThicknessInput = StackupThickness | StackupThicknessData;

/** How thick a layer is. */
export class StackupThickness extends ModelObject {
    /** @internal */
    static override readonly model: Model = stackupThicknessModel;

    /** How thick it is. In millimetres. */
    get value(): number {
        return this.getNumber(stackupThicknessFields[0] as Field);
    }
    set value(value: number) {
        this.setField(stackupThicknessFields[0] as Field, value);
    }

    /**
     * Whether it stays when the others are changed to reach a thickness of the board.
     *
     * @defaultValue `false`
     */
    get locked(): boolean {
        return this.getBoolean(stackupThicknessFields[1] as Field);
    }
    set locked(value: boolean | undefined) {
        this.setField(stackupThicknessFields[1] as Field, value);
    }

    override toJSON(): StackupThicknessData {
        return super.toJSON() as unknown as StackupThicknessData;
    }
}

const arcPointsModel = new Model("ArcPoints", () => ArcPoints, [
    { name: "start", type: { kind: "model", model: () => Point }, tokens: ["start"] },
    { name: "mid", type: { kind: "model", model: () => Point }, tokens: ["mid"] },
    { name: "end", type: { kind: "model", model: () => Point }, tokens: ["end"] },
]);
const arcPointsFields = arcPointsModel.fields;

/** A plain object that stands for a {@link ArcPoints}. */
export interface ArcPointsData extends Unmodelled {
    readonly start: PointInput;
    /** A point of the arc, halfway. */
    readonly mid: PointInput;
    readonly end: PointInput;
}

/** What can be put where a {@link ArcPoints} stands. */
export type ArcPointsInput = ArcPoints | ArcPointsData;

/** An arc of an outline, from its start over its middle to its end. */
export class ArcPoints extends ModelObject {
    /** @internal */
    static override readonly model: Model = arcPointsModel;

    get start(): Point {
        return this.getStructure<Point>(arcPointsFields[0] as Field);
    }
    set start(value: PointInput) {
        this.setField(arcPointsFields[0] as Field, value);
    }

    /** A point of the arc, halfway. */
    get mid(): Point {
        return this.getStructure<Point>(arcPointsFields[1] as Field);
    }
    set mid(value: PointInput) {
        this.setField(arcPointsFields[1] as Field, value);
    }

    get end(): Point {
        return this.getStructure<Point>(arcPointsFields[2] as Field);
    }
    set end(value: PointInput) {
        this.setField(arcPointsFields[2] as Field, value);
    }

    override toJSON(): ArcPointsData {
        return super.toJSON() as unknown as ArcPointsData;
    }
}

const fontSizeModel = new Model("FontSize", () => FontSize, [
    { name: "height", type: { kind: "number" }, form: "positional", unit: "millimetre" },
    { name: "width", type: { kind: "number" }, form: "positional", unit: "millimetre", optional: true },
]);
const fontSizeFields = fontSizeModel.fields;

/** A plain object that stands for a {@link FontSize}. */
export interface FontSizeData extends Unmodelled {
    /** In millimetres. */
    readonly height: number;
    /** In millimetres. */
    readonly width?: number | undefined;
}

/** What can be put where a {@link FontSize} stands. */
export type FontSizeInput = FontSize | FontSizeData | readonly [height: number, width?: number | undefined];

/** How large letters are. */
export class FontSize extends ModelObject {
    /** @internal */
    static override readonly model: Model = fontSizeModel;

    /** In millimetres. */
    get height(): number {
        return this.getNumber(fontSizeFields[0] as Field);
    }
    set height(value: number) {
        this.setField(fontSizeFields[0] as Field, value);
    }

    /** In millimetres. */
    get width(): number | undefined {
        return this.getNumber(fontSizeFields[1] as Field);
    }
    set width(value: number | undefined) {
        this.setField(fontSizeFields[1] as Field, value);
    }

    override toJSON(): FontSizeData {
        return super.toJSON() as unknown as FontSizeData;
    }
}

const cellSpanModel = new Model("CellSpan", () => CellSpan, [
    { name: "columns", type: { kind: "integer" }, form: "positional" },
    { name: "rows", type: { kind: "integer" }, form: "positional" },
]);
const cellSpanFields = cellSpanModel.fields;

/** A plain object that stands for a {@link CellSpan}. */
export interface CellSpanData extends Unmodelled {
    /** To the right. */
    readonly columns: number;
    /** Downwards. */
    readonly rows: number;
}

/** What can be put where a {@link CellSpan} stands. */
export type CellSpanInput = CellSpan | CellSpanData | readonly [columns: number, rows: number];

/** How many columns and rows a cell takes. Zero: another cell covers it. */
export class CellSpan extends ModelObject {
    /** @internal */
    static override readonly model: Model = cellSpanModel;

    /** To the right. */
    get columns(): number {
        return this.getNumber(cellSpanFields[0] as Field);
    }
    set columns(value: number) {
        this.setField(cellSpanFields[0] as Field, value);
    }

    /** Downwards. */
    get rows(): number {
        return this.getNumber(cellSpanFields[1] as Field);
    }
    set rows(value: number) {
        this.setField(cellSpanFields[1] as Field, value);
    }

    override toJSON(): CellSpanData {
        return super.toJSON() as unknown as CellSpanData;
    }
}

const symbolTextPositionModel = new Model("SymbolTextPosition", () => SymbolTextPosition, [
    { name: "x", type: { kind: "number" }, form: "positional", unit: "millimetre" },
    { name: "y", type: { kind: "number" }, form: "positional", unit: "millimetre" },
    { name: "angle", type: { kind: "number" }, form: "positional", default: 0 },
]);
const symbolTextPositionFields = symbolTextPositionModel.fields;

/** A plain object that stands for a {@link SymbolTextPosition}. */
export interface SymbolTextPositionData extends Unmodelled {
    /** To the right. In millimetres. */
    readonly x: number;
    /** Upwards. In millimetres. */
    readonly y: number;
    /**
     * Counterclockwise, in tenths of a degree: 900 is a quarter turn.
     *
     * @defaultValue `0`
     */
    readonly angle?: number | undefined;
}

/** What can be put where a {@link SymbolTextPosition} stands. */
export type SymbolTextPositionInput =
    | SymbolTextPosition
    | SymbolTextPositionData
    | readonly [x: number, y: number, angle?: number | undefined];

/** The place of a text in a symbol of a library. */
export class SymbolTextPosition extends ModelObject {
    /** @internal */
    static override readonly model: Model = symbolTextPositionModel;

    /** To the right. In millimetres. */
    get x(): number {
        return this.getNumber(symbolTextPositionFields[0] as Field);
    }
    set x(value: number) {
        this.setField(symbolTextPositionFields[0] as Field, value);
    }

    /** Upwards. In millimetres. */
    get y(): number {
        return this.getNumber(symbolTextPositionFields[1] as Field);
    }
    set y(value: number) {
        this.setField(symbolTextPositionFields[1] as Field, value);
    }

    /**
     * Counterclockwise, in tenths of a degree: 900 is a quarter turn.
     *
     * @defaultValue `0`
     */
    get angle(): number {
        return this.getNumber(symbolTextPositionFields[2] as Field);
    }
    set angle(value: number | undefined) {
        this.setField(symbolTextPositionFields[2] as Field, value);
    }

    override toJSON(): SymbolTextPositionData {
        return super.toJSON() as unknown as SymbolTextPositionData;
    }
}

const pinNameModel = new Model("PinName", () => PinName, [
    { name: "text", type: { kind: "text" }, form: "positional" },
    { name: "effects", type: { kind: "model", model: () => Effects }, tokens: ["effects"], optional: true },
]);
const pinNameFields = pinNameModel.fields;

/** A plain object that stands for a {@link PinName}. */
export interface PinNameData extends Unmodelled {
    /** The name; `~` for none. */
    readonly text: string;
    /** How the text looks. */
    readonly effects?: EffectsInput | undefined;
}

/** What can be put where a {@link PinName} stands. */
export type PinNameInput = PinName | PinNameData;

/** The name of a pin. */
export class PinName extends ModelObject {
    /** @internal */
    static override readonly model: Model = pinNameModel;

    /** The name; `~` for none. */
    get text(): string {
        return this.getText(pinNameFields[0] as Field);
    }
    set text(value: string) {
        this.setField(pinNameFields[0] as Field, value);
    }

    /** How the text looks. */
    get effects(): Effects | undefined {
        return this.getStructure<Effects>(pinNameFields[1] as Field);
    }
    set effects(value: EffectsInput | undefined) {
        this.setField(pinNameFields[1] as Field, value);
    }

    override toJSON(): PinNameData {
        return super.toJSON() as unknown as PinNameData;
    }
}

const pinNumberModel = new Model("PinNumber", () => PinNumber, [
    { name: "text", type: { kind: "text" }, form: "positional" },
    { name: "effects", type: { kind: "model", model: () => Effects }, tokens: ["effects"], optional: true },
]);
const pinNumberFields = pinNumberModel.fields;

/** A plain object that stands for a {@link PinNumber}. */
export interface PinNumberData extends Unmodelled {
    /** A number or another short text: `1`, `A12`. */
    readonly text: string;
    /** How the text looks. */
    readonly effects?: EffectsInput | undefined;
}

/** What can be put where a {@link PinNumber} stands. */
export type PinNumberInput = PinNumber | PinNumberData;

/** The number of a pin. */
export class PinNumber extends ModelObject {
    /** @internal */
    static override readonly model: Model = pinNumberModel;

    /** A number or another short text: `1`, `A12`. */
    get text(): string {
        return this.getText(pinNumberFields[0] as Field);
    }
    set text(value: string) {
        this.setField(pinNumberFields[0] as Field, value);
    }

    /** How the text looks. */
    get effects(): Effects | undefined {
        return this.getStructure<Effects>(pinNumberFields[1] as Field);
    }
    set effects(value: EffectsInput | undefined) {
        this.setField(pinNumberFields[1] as Field, value);
    }

    override toJSON(): PinNumberData {
        return super.toJSON() as unknown as PinNumberData;
    }
}

const alternatePinModel = new Model("AlternatePin", () => AlternatePin, [
    { name: "name", type: { kind: "text" }, form: "positional" },
    { name: "type", type: { kind: "enum", name: "PinType", words: PinType }, form: "positional" },
    { name: "shape", type: { kind: "enum", name: "PinShape", words: PinShape }, form: "positional" },
]);
const alternatePinFields = alternatePinModel.fields;

/** A plain object that stands for a {@link AlternatePin}. */
export interface AlternatePinData extends Unmodelled {
    /** What the pin is called then. */
    readonly name: string;
    /** What it does electrically. */
    readonly type: Open<PinType>;
    /** What it looks like. */
    readonly shape: Open<PinShape>;
}

/** What can be put where a {@link AlternatePin} stands. */
export type AlternatePinInput =
    | AlternatePin
    | AlternatePinData
    | readonly [name: string, type: PinType | (string & {}), shape: PinShape | (string & {})];

/** Another function that a pin can have. */
export class AlternatePin extends ModelObject {
    /** @internal */
    static override readonly model: Model = alternatePinModel;

    /** What the pin is called then. */
    get name(): string {
        return this.getText(alternatePinFields[0] as Field);
    }
    set name(value: string) {
        this.setField(alternatePinFields[0] as Field, value);
    }

    /** What it does electrically. */
    get type(): Open<PinType> {
        return this.getWord<Open<PinType>>(alternatePinFields[1] as Field);
    }
    set type(value: Open<PinType>) {
        this.setField(alternatePinFields[1] as Field, value);
    }

    /** What it looks like. */
    get shape(): Open<PinShape> {
        return this.getWord<Open<PinShape>>(alternatePinFields[2] as Field);
    }
    set shape(value: Open<PinShape>) {
        this.setField(alternatePinFields[2] as Field, value);
    }

    override toJSON(): AlternatePinData {
        return super.toJSON() as unknown as AlternatePinData;
    }
}

const netlistCommentModel = new Model("NetlistComment", () => NetlistComment, [
    { name: "number", type: { kind: "text" }, tokens: ["number"] },
    { name: "value", type: { kind: "text" }, tokens: ["value"], optional: true },
]);
const netlistCommentFields = netlistCommentModel.fields;

/** A plain object that stands for a {@link NetlistComment}. */
export interface NetlistCommentData extends Unmodelled {
    /** `1` to `9`. */
    readonly number: string;
    /** Its text. */
    readonly value?: string | undefined;
}

/** What can be put where a {@link NetlistComment} stands. */
export type NetlistCommentInput = NetlistComment | NetlistCommentData;

/** A comment of a title block. */
export class NetlistComment extends ModelObject {
    /** @internal */
    static override readonly model: Model = netlistCommentModel;

    /** `1` to `9`. */
    get number(): string {
        return this.getText(netlistCommentFields[0] as Field);
    }
    set number(value: string) {
        this.setField(netlistCommentFields[0] as Field, value);
    }

    /** Its text. */
    get value(): string | undefined {
        return this.getText(netlistCommentFields[1] as Field);
    }
    set value(value: string | undefined) {
        this.setField(netlistCommentFields[1] as Field, value);
    }

    override toJSON(): NetlistCommentData {
        return super.toJSON() as unknown as NetlistCommentData;
    }
}

const netlistFieldModel = new Model("NetlistField", () => NetlistField, [
    { name: "name", type: { kind: "text" }, tokens: ["name"] },
    { name: "value", type: { kind: "text" }, form: "positional", optional: true },
]);
const netlistFieldFields = netlistFieldModel.fields;

/** A plain object that stands for a {@link NetlistField}. */
export interface NetlistFieldData extends Unmodelled {
    /** The name of the field. */
    readonly name: string;
    /** Missing where the field is empty. */
    readonly value?: string | undefined;
}

/** What can be put where a {@link NetlistField} stands. */
export type NetlistFieldInput = NetlistField | NetlistFieldData;

/** A field of a component or of a symbol of a library. */
export class NetlistField extends ModelObject {
    /** @internal */
    static override readonly model: Model = netlistFieldModel;

    /** The name of the field. */
    get name(): string {
        return this.getText(netlistFieldFields[0] as Field);
    }
    set name(value: string) {
        this.setField(netlistFieldFields[0] as Field, value);
    }

    /** Missing where the field is empty. */
    get value(): string | undefined {
        return this.getText(netlistFieldFields[1] as Field);
    }
    set value(value: string | undefined) {
        this.setField(netlistFieldFields[1] as Field, value);
    }

    override toJSON(): NetlistFieldData {
        return super.toJSON() as unknown as NetlistFieldData;
    }
}

const netlistJumperGroupModel = new Model("NetlistJumperGroup", () => NetlistJumperGroup, [
    { name: "pins", type: { kind: "text" }, tokens: ["pin"], form: "repeated", list: true },
]);
const netlistJumperGroupFields = netlistJumperGroupModel.fields;

/** A plain object that stands for a {@link NetlistJumperGroup}. */
export interface NetlistJumperGroupData extends Unmodelled {
    /** The numbers of the pins. */
    readonly pins?: Iterable<string> | undefined;
}

/** What can be put where a {@link NetlistJumperGroup} stands. */
export type NetlistJumperGroupInput = NetlistJumperGroup | NetlistJumperGroupData;

/** Pins that are connected inside a component. */
export class NetlistJumperGroup extends ModelObject {
    /** @internal */
    static override readonly model: Model = netlistJumperGroupModel;

    /** The numbers of the pins. */
    get pins(): ValueList<string> {
        return this.getValues<string>(netlistJumperGroupFields[0] as Field);
    }
    set pins(value: Iterable<string>) {
        this.setField(netlistJumperGroupFields[0] as Field, value);
    }

    override toJSON(): NetlistJumperGroupData {
        return super.toJSON() as unknown as NetlistJumperGroupData;
    }
}

const netlistUnitModel = new Model("NetlistUnit", () => NetlistUnit, [
    { name: "name", type: { kind: "text" }, tokens: ["name"] },
    { name: "pins", type: { kind: "model", model: () => NetlistUnitPins }, tokens: ["pins"], optional: true },
]);
const netlistUnitFields = netlistUnitModel.fields;

/** A plain object that stands for a {@link NetlistUnit}. */
export interface NetlistUnitData extends Unmodelled {
    /** `A`, or what the symbol calls it. */
    readonly name: string;
    /** The pins. */
    readonly pins?: NetlistUnitPinsInput | undefined;
}

/** What can be put where a {@link NetlistUnit} stands. */
export type NetlistUnitInput = NetlistUnit | NetlistUnitData;

/** A unit of a component. */
export class NetlistUnit extends ModelObject {
    /** @internal */
    static override readonly model: Model = netlistUnitModel;

    /** `A`, or what the symbol calls it. */
    get name(): string {
        return this.getText(netlistUnitFields[0] as Field);
    }
    set name(value: string) {
        this.setField(netlistUnitFields[0] as Field, value);
    }

    /** The pins. */
    get pins(): NetlistUnitPins | undefined {
        return this.getStructure<NetlistUnitPins>(netlistUnitFields[1] as Field);
    }
    set pins(value: NetlistUnitPinsInput | undefined) {
        this.setField(netlistUnitFields[1] as Field, value);
    }

    override toJSON(): NetlistUnitData {
        return super.toJSON() as unknown as NetlistUnitData;
    }
}

const netlistGroupMemberModel = new Model("NetlistGroupMember", () => NetlistGroupMember, [
    { name: "uuid", type: { kind: "text" }, tokens: ["uuid"] },
]);
const netlistGroupMemberFields = netlistGroupMemberModel.fields;

/** A plain object that stands for a {@link NetlistGroupMember}. */
export interface NetlistGroupMemberData extends Unmodelled {
    /** The id of the symbol. */
    readonly uuid: string;
}

/** What can be put where a {@link NetlistGroupMember} stands. */
export type NetlistGroupMemberInput = NetlistGroupMember | NetlistGroupMemberData;

/** A symbol of a group. */
export class NetlistGroupMember extends ModelObject {
    /** @internal */
    static override readonly model: Model = netlistGroupMemberModel;

    /** The id of the symbol. */
    get uuid(): string {
        return this.getText(netlistGroupMemberFields[0] as Field);
    }
    set uuid(value: string) {
        this.setField(netlistGroupMemberFields[0] as Field, value);
    }

    override toJSON(): NetlistGroupMemberData {
        return super.toJSON() as unknown as NetlistGroupMemberData;
    }
}

const netlistPartPinModel = new Model("NetlistPartPin", () => NetlistPartPin, [
    { name: "number", type: { kind: "text" }, tokens: ["num"] },
    { name: "name", type: { kind: "text" }, tokens: ["name"], optional: true },
    { name: "type", type: { kind: "text" }, tokens: ["type"], optional: true },
]);
const netlistPartPinFields = netlistPartPinModel.fields;

/** A plain object that stands for a {@link NetlistPartPin}. */
export interface NetlistPartPinData extends Unmodelled {
    /** The number of the pin. */
    readonly number: string;
    /** The name of the pin. */
    readonly name?: string | undefined;
    /** What it does electrically: `passive`. */
    readonly type?: string | undefined;
}

/** What can be put where a {@link NetlistPartPin} stands. */
export type NetlistPartPinInput = NetlistPartPin | NetlistPartPinData;

/** A pin of a symbol. */
export class NetlistPartPin extends ModelObject {
    /** @internal */
    static override readonly model: Model = netlistPartPinModel;

    /** The number of the pin. */
    get number(): string {
        return this.getText(netlistPartPinFields[0] as Field);
    }
    set number(value: string) {
        this.setField(netlistPartPinFields[0] as Field, value);
    }

    /** The name of the pin. */
    get name(): string | undefined {
        return this.getText(netlistPartPinFields[1] as Field);
    }
    set name(value: string | undefined) {
        this.setField(netlistPartPinFields[1] as Field, value);
    }

    /** What it does electrically: `passive`. */
    get type(): string | undefined {
        return this.getText(netlistPartPinFields[2] as Field);
    }
    set type(value: string | undefined) {
        this.setField(netlistPartPinFields[2] as Field, value);
    }

    override toJSON(): NetlistPartPinData {
        return super.toJSON() as unknown as NetlistPartPinData;
    }
}

const netlistUnitPinsModel = new Model("NetlistUnitPins", () => NetlistUnitPins, [
    { name: "pins", type: { kind: "model", model: () => NetlistUnitPin }, tokens: ["pin"], list: true },
]);
const netlistUnitPinsFields = netlistUnitPinsModel.fields;

/** A plain object that stands for a {@link NetlistUnitPins}. */
export interface NetlistUnitPinsData extends Unmodelled {
    /** The pins. */
    readonly pins?: Iterable<NetlistUnitPinInput> | undefined;
}

/** What can be put where a {@link NetlistUnitPins} stands. */
export type NetlistUnitPinsInput = NetlistUnitPins | NetlistUnitPinsData;

/** The pins of a unit. */
export class NetlistUnitPins extends ModelObject {
    /** @internal */
    static override readonly model: Model = netlistUnitPinsModel;

    /** The pins. */
    get pins(): ModelList<NetlistUnitPin, NetlistUnitPinInput> {
        return this.getList<NetlistUnitPin, NetlistUnitPinInput>(netlistUnitPinsFields[0] as Field);
    }
    set pins(value: Iterable<NetlistUnitPinInput>) {
        this.setField(netlistUnitPinsFields[0] as Field, value);
    }

    override toJSON(): NetlistUnitPinsData {
        return super.toJSON() as unknown as NetlistUnitPinsData;
    }
}

const netlistUnitPinModel = new Model("NetlistUnitPin", () => NetlistUnitPin, [
    { name: "number", type: { kind: "text" }, tokens: ["num"] },
]);
const netlistUnitPinFields = netlistUnitPinModel.fields;

/** A plain object that stands for a {@link NetlistUnitPin}. */
export interface NetlistUnitPinData extends Unmodelled {
    /** The number of the pin. */
    readonly number: string;
}

/** What can be put where a {@link NetlistUnitPin} stands. */
export type NetlistUnitPinInput = NetlistUnitPin | NetlistUnitPinData;

/** A pin of a unit. */
export class NetlistUnitPin extends ModelObject {
    /** @internal */
    static override readonly model: Model = netlistUnitPinModel;

    /** The number of the pin. */
    get number(): string {
        return this.getText(netlistUnitPinFields[0] as Field);
    }
    set number(value: string) {
        this.setField(netlistUnitPinFields[0] as Field, value);
    }

    override toJSON(): NetlistUnitPinData {
        return super.toJSON() as unknown as NetlistUnitPinData;
    }
}
