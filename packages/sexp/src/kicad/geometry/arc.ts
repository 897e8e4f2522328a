import { type PlainPoint, pointDistance } from "./point.ts";

const FULL_TURN = 2 * Math.PI;

/** A part of a circle. */
export interface CircularArc {
    readonly start: PlainPoint;
    readonly end: PlainPoint;
    readonly center: PlainPoint;
    /** How far it goes, in radians: clockwise as it is seen where y goes down if it is positive. */
    readonly sweep: number;
}

/** The arc from `start` over `middle` to `end`; undefined when the three lie on a line. Start and end may be the same: then it is a circle. */
export function arcThrough(start: PlainPoint, middle: PlainPoint, end: PlainPoint): CircularArc | undefined {
    const center = centerThrough(start, middle, end);
    if (center === undefined) return undefined;
    const from = directionOf(center, start);
    const toMiddle = positive(directionOf(center, middle) - from);
    const toEnd = positive(directionOf(center, end) - from) || FULL_TURN;
    return { start, end, center, sweep: toMiddle <= toEnd ? toEnd : toEnd - FULL_TURN };
}

/** The arc around `center` that begins at `start` and runs so many degrees clockwise, as versions up to 5 write it. */
export function arcAround(center: PlainPoint, start: PlainPoint, degrees: number): CircularArc {
    const sweep = (degrees * Math.PI) / 180;
    return { start, end: turned(center, start, sweep), center, sweep };
}

/** A point of an arc: 0 is its start, 1 its end, 0.5 the middle. */
export function arcPoint({ center, start, sweep }: CircularArc, part: number): PlainPoint {
    return turned(center, start, sweep * part);
}

/** The points of an arc that reach furthest to each side: its start and end, and where it crosses the axes of its circle. */
export function arcReach({ start, center, sweep, end }: CircularArc): PlainPoint[] {
    const radius = pointDistance(center, start);
    const from = directionOf(center, start);
    const points = [start, end];
    for (let quarter = 0; quarter < 4; quarter++) {
        const turn = (quarter * Math.PI) / 2 - from;
        if (positive(sweep > 0 ? turn : -turn) > Math.abs(sweep)) continue;
        const [x, y] = [[1, 0, -1, 0][quarter] as number, [0, 1, 0, -1][quarter] as number];
        points.push({ x: center.x + radius * x, y: center.y + radius * y });
    }
    return points;
}

/**
 * Points that stand for an arc, from behind its start up to its end: straight lines between them are nowhere further off it than `tolerance`.
 */
export function flattenArc(arc: CircularArc, tolerance: number): PlainPoint[] {
    const radius = pointDistance(arc.center, arc.start);
    // The chord of an angle is r·(1 - cos(angle / 2)) off the arc.
    const widest = radius > tolerance ? 2 * Math.acos(1 - tolerance / radius) : Math.PI / 2;
    const count = Math.max(1, Math.ceil(Math.abs(arc.sweep) / Math.min(widest, Math.PI / 2)));
    return Array.from({ length: count }, (_, index) =>
        index === count - 1 ? arc.end : arcPoint(arc, (index + 1) / count),
    );
}

function centerThrough(start: PlainPoint, middle: PlainPoint, end: PlainPoint): PlainPoint | undefined {
    // The circumcircle of the triangle, in coordinates relative to the start, which keeps small arcs far from the origin exact.
    const [bx, by] = [middle.x - start.x, middle.y - start.y];
    const [cx, cy] = [end.x - start.x, end.y - start.y];
    const doubleArea = bx * cy - by * cx;
    const [b, c] = [bx * bx + by * by, cx * cx + cy * cy];
    if (c === 0) return b === 0 ? undefined : { x: start.x + bx / 2, y: start.y + by / 2 };
    if (Math.abs(doubleArea) < 1e-9 * Math.max(b, c)) return undefined;
    return {
        x: start.x + (cy * b - by * c) / (2 * doubleArea),
        y: start.y + (bx * c - cx * b) / (2 * doubleArea),
    };
}

function turned(center: PlainPoint, point: PlainPoint, radians: number): PlainPoint {
    const [sine, cosine] = [Math.sin(radians), Math.cos(radians)];
    const [x, y] = [point.x - center.x, point.y - center.y];
    return { x: center.x + x * cosine - y * sine, y: center.y + x * sine + y * cosine };
}

function directionOf(center: PlainPoint, point: PlainPoint): number {
    return Math.atan2(point.y - center.y, point.x - center.x);
}

function positive(angle: number): number {
    return ((angle % FULL_TURN) + FULL_TURN) % FULL_TURN;
}
