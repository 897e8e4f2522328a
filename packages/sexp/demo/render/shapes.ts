import type { Node } from "@pyzig/sexp";
import { arcAround, arcThrough } from "./arcs.ts";
import { distance, type Placement, type Point, pointOf } from "./geometry.ts";
import { circle, type Edge, endOf, type Outline, placeOutline, polyline, rectangle } from "./outline.ts";

/** A graphic item where it sits on the board. */
export interface Shape {
    readonly layer: string;
    readonly outline: Outline;
    /** Width of the pen; 0 draws no line. */
    readonly width: number;
    readonly filled: boolean;
}

/** What the item is, without the `gr_` of the board or the `fp_` of a footprint. */
type ShapeKind = "line" | "arc" | "circle" | "rect" | "poly" | "curve";

const SHAPE_HEAD = /^(?:gr|fp)_(line|arc|circle|rect|poly|curve)$/;

/** Reads a graphic item of any version of the format; undefined when it is another kind of item. */
export function readShape(item: Node, placement: Placement): Shape | undefined {
    const kind = SHAPE_HEAD.exec(item.head ?? "")?.[1] as ShapeKind | undefined;
    const outline = kind === undefined ? undefined : readOutline(kind, item);
    if (outline === undefined) return undefined;
    return {
        layer: item.get("layer")?.string() ?? "",
        outline: placeOutline(outline, placement),
        width: item.path("stroke/width")?.number() ?? item.get("width")?.number() ?? 0,
        filled: isFilled(item, kind === "poly"),
    };
}

/** The points of `(pts (xy …) …)`, which may hold arcs. */
export function readPoints(item: Node): Outline | undefined {
    const edges: Edge[] = [];
    let start: Point | undefined;
    for (const element of item.get("pts")?.args ?? []) {
        const piece = element.head === "arc" ? readArc(element) : pointPiece(pointOf(element));
        if (piece === undefined) continue;
        if (start === undefined) start = piece.start;
        else edges.push({ kind: "line", to: piece.start });
        edges.push(...piece.edges);
    }
    return start === undefined ? undefined : { start, edges, closed: true };
}

function pointPiece(point: Point | undefined): Outline | undefined {
    return point === undefined ? undefined : { start: point, edges: [], closed: false };
}

function readOutline(kind: ShapeKind, item: Node): Outline | undefined {
    switch (kind) {
        case "line":
            return withEnds(item, "start", (start, end) => polyline([start, end], false));
        case "arc":
            return readArc(item);
        case "circle":
            return withEnds(item, "center", (center, end) => circle(center, distance(center, end)));
        case "rect":
            return withEnds(item, "start", (start, end) => rectangle(start, end, item.get("radius")?.number()));
        case "poly":
            return readPoints(item);
        case "curve":
            return readCurve(item);
    }
}

function withEnds(item: Node, from: string, make: (from: Point, end: Point) => Outline): Outline | undefined {
    const [start, end] = [pointOf(item.get(from)), pointOf(item.get("end"))];
    return start === undefined || end === undefined ? undefined : make(start, end);
}

/** An arc: with a middle point since KiCad 6; before, `start` is its centre, `end` its first point, and its angle is given. */
export function readArc(item: Node): Outline | undefined {
    const middle = pointOf(item.get("mid"));
    return withEnds(item, "start", (start, end) =>
        middle === undefined
            ? arcAround(start, end, item.get("angle")?.number() ?? 360)
            : arcThrough(start, middle, end),
    );
}

/** A Bézier curve, whose four points stand in `pts`. */
function readCurve(item: Node): Outline | undefined {
    const points = readPoints(item);
    if (points === undefined) return undefined;
    const [first, second] = points.edges;
    if (first === undefined || second === undefined) return undefined;
    const edge: Edge = { kind: "curve", control1: first.to, control2: second.to, to: endOf(points) };
    return { start: points.start, edges: [edge], closed: false };
}

/** Whether the inside is filled. Polygons of older files always are, and don't say so. */
function isFilled(item: Node, byDefault: boolean): boolean {
    const fill = item.get("fill")?.string();
    return fill === undefined ? byDefault : fill !== "no" && fill !== "none";
}
