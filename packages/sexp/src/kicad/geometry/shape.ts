/**
 * The shapes of boards and footprints as paths.
 */
import {
    type ArcPoints,
    GraphicArc,
    GraphicCircle,
    GraphicCurve,
    GraphicLine,
    GraphicPolygon,
    GraphicRectangle,
    type Outline,
    type PadPrimitive,
    type Point,
    type Points,
    Segment,
    TextBox,
    TrackArc,
    type Vertex,
} from "../../gen/models.ts";
import { arcAround, arcThrough } from "./arc.ts";
import { arcPath, circlePath, type Path, type PathStep, polylinePath, rectanglePath } from "./path.ts";
import { type PlainPoint, pointDistance } from "./point.ts";

/** A line or an area that is drawn. */
export interface Shape {
    readonly path: Path;
    /** How wide the line along the path is; 0 draws none. */
    readonly width: number;
    /** Whether the inside is filled. */
    readonly filled: boolean;
}

/** What is drawn as one path: shapes, straight and round tracks, boxes of text. */
export type PathItem = PadPrimitive | TextBox | Segment | TrackArc;

/** The path of a shape or a track, in the coordinates that it is given in; undefined when it lacks what makes one. */
export function pathOf(item: PathItem): Path | undefined {
    if (item instanceof GraphicLine || item instanceof Segment)
        return polylinePath([plain(item.start), plain(item.end)], false);
    if (item instanceof GraphicArc || item instanceof TrackArc) return pathOfArc(item);
    if (item instanceof GraphicRectangle) return rectanglePath(item.start, item.end, item.radius);
    if (item instanceof GraphicCircle) return circlePath(plain(item.center), pointDistance(item.center, item.end));
    if (item instanceof GraphicPolygon) return outlinePath(item.outline);
    if (item instanceof GraphicCurve) return curvePath(item.path);
    if (item.start !== undefined && item.end !== undefined) return rectanglePath(item.start, item.end);
    return item.outline === undefined ? undefined : outlinePath(item.outline);
}

/** The shape of what is drawn as one path. */
export function shapeOf(item: PathItem): Shape | undefined {
    const path = pathOf(item);
    return path === undefined ? undefined : { path, width: lineWidthOf(item), filled: isFilled(item) };
}

/** How wide the line of a shape or a track is. */
export function lineWidthOf(item: PathItem): number {
    if (item instanceof Segment || item instanceof TrackArc) return item.width;
    if (item instanceof TextBox) return item.border === false ? 0 : (item.stroke?.width ?? 0);
    return Math.max(item.stroke?.width ?? item.width ?? 0, 0);
}

/** Whether the inside of a shape is filled. Polygons of older files always are, and don't say so. */
function isFilled(item: PathItem): boolean {
    if (!("fill" in item)) return false;
    const { fill } = item;
    return fill === undefined ? item instanceof GraphicPolygon : fill !== "no" && fill !== "none";
}

/** An outline of corners and arcs, closed; undefined when it has no points. */
export function outlinePath(outline: Outline): Path | undefined {
    return verticesPath(outline.vertices);
}

function verticesPath(vertices: Iterable<Vertex>): Path | undefined {
    const steps: PathStep[] = [];
    let start: PlainPoint | undefined;
    for (const vertex of vertices) {
        const piece = isArc(vertex) ? pathOfArc(vertex) : polylinePath([plain(vertex)], false);
        if (start === undefined) start = piece.start;
        else steps.push({ kind: "line", to: piece.start });
        steps.push(...piece.steps);
    }
    return start === undefined ? undefined : { start, steps, closed: true };
}

function isArc(vertex: Vertex): vertex is ArcPoints {
    return "mid" in vertex;
}

/** Straight lines through points, not closed; undefined when there are none. */
export function pointsPath(points: Points | undefined, closed = false): Path | undefined {
    const all = points?.points.map(plain) ?? [];
    return all.length === 0 ? undefined : polylinePath(all, closed);
}

/** A Bézier curve of its start, two control points and its end. */
export function curvePath(points: Points): Path | undefined {
    const [start, control1, control2, to] = points.points.map(plain);
    if (start === undefined || control1 === undefined || control2 === undefined || to === undefined) return undefined;
    return { start, steps: [{ kind: "curve", to, control1, control2 }], closed: false };
}

/** What has the three points of an arc; or, up to version 5, its centre, its start and an angle. */
type ArcLike = {
    readonly start: Point;
    readonly mid?: Point | undefined;
    readonly end: Point;
    readonly angle?: number | undefined;
};

function pathOfArc(arc: ArcLike): Path {
    const [start, end] = [plain(arc.start), plain(arc.end)];
    if (arc.mid !== undefined) return arcPath(arcThrough(start, plain(arc.mid), end), start, end);
    const around = arcAround(start, end, arc.angle ?? 360);
    return arcPath(around, end, around.end);
}

function plain({ x, y }: PlainPoint): PlainPoint {
    return { x, y };
}
