/**
 * Shapes and texts that are made.
 */

import { wrongType } from "@pyzig/core";
import {
    Board,
    type BoardText,
    type Footprint,
    type FootprintText,
    type GraphicArc,
    type GraphicCircle,
    type GraphicLine,
    type GraphicPolygon,
    type GraphicRectangle,
    type Justification,
    type PointInput,
    type PositionInput,
    type StrokeType,
} from "../gen/models.ts";
import type { Open } from "../model/data.ts";
import { type OutlinePiece, outlineOf } from "./add-zone.ts";
import { versionOf } from "./board-of.ts";
import { arcThrough } from "./geometry/arc.ts";
import { type PlainPoint, toNanometres } from "./geometry/point.ts";
import {
    coordinatesOf,
    lastItems,
    layerFor,
    listOfCoordinates,
    type NewItemOptions,
    newUuid,
    requireSeveralUuids,
    requireVersion,
} from "./new-item.ts";

/** What all shapes are told. */
export interface ShapeOptions extends NewItemOptions {
    /** The layer. */
    readonly layer: string;
    /**
     * How wide the line is, in millimetres. Default: KiCad's own for the layer: 0.05 for the edge of the board and for courtyards, 0.2 for copper, 0.1
     * for all others.
     */
    readonly width?: number | undefined;
    /** What the line is made of, from KiCad 7 on. Default: `solid`. */
    readonly stroke?: Open<StrokeType> | undefined;
}

/** What shapes with an inside are told. */
export interface AreaShapeOptions extends ShapeOptions {
    /** Whether the inside is filled. Default false; true for polygons. */
    readonly fill?: boolean | undefined;
}

/** What {@link addText} is told. */
export interface TextOptions extends NewItemOptions {
    readonly text: string;
    /** The place, and the direction as a third number. */
    readonly at: PositionInput;
    /** Default: `F.SilkS`. */
    readonly layer?: string | undefined;
    /** How large letters are, in millimetres: one number, or height and width. Default: 1.5 on copper, else 1. */
    readonly size?: number | readonly [height: number, width: number] | undefined;
    /** How wide strokes are, in millimetres. Default: 0.15 of the height. */
    readonly thickness?: number | undefined;
    readonly bold?: boolean | undefined;
    readonly italic?: boolean | undefined;
    /** On which sides of its place it stands. Default: centred; texts on the back are mirrored in any case. */
    readonly justify?: Iterable<Justification> | undefined;
}

/**
 * Adds lines along points.
 *
 * @param owner - A board, or a footprint: there places are relative to it.
 * @param closed - Whether a line leads back from the last point to the first. Default false.
 * @returns the lines, in order
 */
export function addLines(
    owner: Board | Footprint,
    {
        points,
        closed = false,
        ...options
    }: ShapeOptions & { readonly points: Iterable<PointInput>; readonly closed?: boolean | undefined },
): GraphicLine[] {
    const corners = listOfCoordinates(points, 2, "addLines");
    if (closed) corners.push(corners[0] as (typeof corners)[number]);
    requireSeveralUuids(options.uuid, corners.length - 1, "addLines");
    owner.lines.push(
        ...corners.slice(1).map((end, index) => ({
            start: corners[index] as PointInput,
            end,
            ...strokeOf(owner, options),
        })),
    );
    return lastItems(owner.lines, corners.length - 1);
}

/**
 * Adds a polygon.
 *
 * @param owner - A board, or a footprint: there places are relative to it.
 */
export function addPolygon(
    owner: Board | Footprint,
    { outline, fill = true, ...options }: AreaShapeOptions & { readonly outline: Iterable<OutlinePiece> },
): GraphicPolygon {
    return owner.polygons.push({
        outline: outlineOf(outline, "addPolygon"),
        ...strokeOf(owner, options),
        ...fillOf(owner, fill),
    });
}

/**
 * Adds a rectangle with two corners that are across from each other. Files have it from KiCad 6 on.
 *
 * @param owner - A board, or a footprint: there places are relative to it.
 */
export function addRectangle(
    owner: Board | Footprint,
    {
        start,
        end,
        fill = false,
        ...options
    }: AreaShapeOptions & { readonly start: PointInput; readonly end: PointInput },
): GraphicRectangle {
    requireVersion(owner, 6, "rectangles");
    return owner.rectangles.push({ start, end, ...strokeOf(owner, options), ...fillOf(owner, fill) });
}

/**
 * Adds a circle.
 *
 * @param owner - A board, or a footprint: there places are relative to it.
 */
export function addCircle(
    owner: Board | Footprint,
    {
        center,
        radius,
        fill = false,
        ...options
    }: AreaShapeOptions & { readonly center: PointInput; readonly radius: number },
): GraphicCircle {
    const { x, y } = coordinatesOf(center, "addCircle", "center");
    if (!(radius > 0)) throw wrongType(radius, "addCircle", "radius", "a number above 0");
    return owner.circles.push({
        center: [x, y],
        end: [x + radius, y],
        ...strokeOf(owner, options),
        ...fillOf(owner, fill),
    });
}

/**
 * Adds an arc, from its start over a point halfway to its end.
 *
 * @param owner - A board, or a footprint: there places are relative to it.
 */
export function addArc(
    owner: Board | Footprint,
    {
        start,
        mid,
        end,
        ...options
    }: ShapeOptions & { readonly start: PointInput; readonly mid: PointInput; readonly end: PointInput },
): GraphicArc {
    if (versionOf(owner) >= 6) return owner.arcs.push({ start, mid, end, ...strokeOf(owner, options) });
    // Up to version 5 an arc is its center, its start, and how far it runs.
    const [from, over, to] = [start, mid, end].map((point) => coordinatesOf(point, "addArc"));
    const arc = arcThrough(from as PlainPoint, over as PlainPoint, to as PlainPoint);
    if (arc === undefined) throw wrongType(mid, "addArc", "mid", "a point that is not on the line from start to end");
    const center = [toNanometres(arc.center.x), toNanometres(arc.center.y)] as const;
    const angle = Math.round((arc.sweep * 180e6) / Math.PI) / 1e6;
    return owner.arcs.push({ start: center, end: start, angle, ...strokeOf(owner, options) });
}

/**
 * Adds a text.
 *
 * @param owner - A board, or a footprint: there its place and its direction are relative to it.
 */
export function addText<Owner extends Board | Footprint>(
    owner: Owner,
    options: TextOptions,
): Owner extends Board ? BoardText : FootprintText;
export function addText(owner: Board | Footprint, options: TextOptions): BoardText | FootprintText {
    const { text, layer = "F.SilkS", bold, italic, justify = [], uuid, locked } = options;
    const size = typeof options.size === "number" ? ([options.size, options.size] as const) : options.size;
    const [height, width] = size ?? (layer.endsWith(".Cu") ? ([1.5, 1.5] as const) : ([1, 1] as const));
    const words = [...justify];
    if (layer.startsWith("B.") && !words.includes("mirror")) words.push("mirror");
    const { x, y, angle: given } = placeOf(options.at);
    // The direction of a text is not relative to its footprint in files.
    const angle = owner instanceof Board ? given : (((given + (owner.at?.angle ?? 0)) % 360) + 360) % 360;
    const shared = {
        text,
        layer: { name: layerFor(owner, layer) },
        uuid: newUuid(owner, uuid),
        locked: locked || undefined,
        // The angle stands in files from KiCad 8 on, also where it is zero.
        at: { x, y, angle: angle === 0 && versionOf(owner) < 8 ? undefined : angle },
        effects: {
            font: {
                size: { height, width },
                thickness: options.thickness ?? Math.round(height * 150) / 1000,
                bold: bold || undefined,
                italic: italic || undefined,
            },
            justify: words.length === 0 ? undefined : { words },
        },
    };
    return owner instanceof Board ? owner.texts.push(shared) : owner.texts.push({ type: "user", ...shared });
}

function placeOf(at: PositionInput): { x: number; y: number; angle: number } {
    const [x, y, angle = 0] = isTuple(at) ? at : [at.x, at.y, at.angle];
    if (!Number.isFinite(angle))
        throw wrongType(at, "addText", "at", "a place, and an angle in degrees: [x, y, angle]");
    return { ...coordinatesOf([x, y], "addText", "at"), angle };
}

function isTuple(at: PositionInput): at is readonly [x: number, y: number, angle?: number | undefined] {
    return Array.isArray(at);
}

/** The layer and how a line is drawn, as files of the version say it. */
function strokeOf(owner: Board | Footprint, { layer, stroke = "solid", uuid, locked, ...options }: ShapeOptions) {
    const width = options.width ?? defaultWidth(layer);
    return {
        layer: layerFor(owner, layer),
        uuid: newUuid(owner, uuid),
        locked: locked || undefined,
        ...(versionOf(owner) >= 7 ? { stroke: { width, type: stroke } } : { width }),
    };
}

function defaultWidth(layer: string): number {
    if (layer === "Edge.Cuts" || layer.endsWith(".CrtYd")) return 0.05;
    return layer.endsWith(".Cu") ? 0.2 : 0.1;
}

/** Whether a shape is filled, as files of the version say it. Those of KiCad 5 don't. */
function fillOf(owner: Board | Footprint, isFilled: boolean): { fill?: string } {
    const version = versionOf(owner);
    if (version < 6) return {};
    if (version < 9) return { fill: isFilled ? "solid" : "none" };
    return { fill: isFilled ? "yes" : "no" };
}
