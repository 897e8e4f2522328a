import { distance, type Point } from "./geometry.ts";
import type { Edge, Outline } from "./outline.ts";

const FULL_TURN = 2 * Math.PI;

/** The arc from `start` to `end` that runs through `middle`, as KiCad 6 and later write it; a line when they lie on one. */
export function arcThrough(start: Point, middle: Point, end: Point): Outline {
    const center = centerThrough(start, middle, end);
    const edge: Edge =
        center === undefined
            ? { kind: "line", to: end }
            : { kind: "arc", to: end, center, sweep: sweepThrough(center, start, middle, end) };
    return { start, edges: [edge], closed: false };
}

/** The arc around `center` that begins at `start` and runs so many degrees clockwise, as KiCad 5 and earlier write it. */
export function arcAround(center: Point, start: Point, degrees: number): Outline {
    const sweep = (degrees * Math.PI) / 180;
    const [sine, cosine] = [Math.sin(sweep), Math.cos(sweep)];
    const [x, y] = [start.x - center.x, start.y - center.y];
    const end = { x: center.x + x * cosine - y * sine, y: center.y + x * sine + y * cosine };
    return { start, edges: [{ kind: "arc", to: end, center, sweep }], closed: false };
}

/** The points of an arc that reach furthest to each side: its start and end, and where it crosses the axes of its circle. */
export function arcReach(start: Point, center: Point, sweep: number, end: Point): Point[] {
    const radius = distance(center, start);
    const from = Math.atan2(start.y - center.y, start.x - center.x);
    const points = [start, end];
    for (let quarter = 0; quarter < 4; quarter++) {
        const angle = (quarter * Math.PI) / 2;
        const turn = sweep > 0 ? positive(angle - from) : positive(from - angle);
        if (turn <= Math.abs(sweep)) {
            points.push({ x: center.x + radius * Math.cos(angle), y: center.y + radius * Math.sin(angle) });
        }
    }
    return points;
}

function centerThrough(start: Point, middle: Point, end: Point): Point | undefined {
    // The circumcircle of the triangle, in coordinates relative to the start, which keeps small arcs far from the origin exact.
    const [bx, by] = [middle.x - start.x, middle.y - start.y];
    const [cx, cy] = [end.x - start.x, end.y - start.y];
    const doubleArea = bx * cy - by * cx;
    const lengths = [bx * bx + by * by, cx * cx + cy * cy] as const;
    if (lengths[1] === 0) return lengths[0] === 0 ? undefined : { x: start.x + bx / 2, y: start.y + by / 2 };
    if (Math.abs(doubleArea) < 1e-9 * Math.max(...lengths)) return undefined;
    return {
        x: start.x + (cy * lengths[0] - by * lengths[1]) / (2 * doubleArea),
        y: start.y + (bx * lengths[1] - cx * lengths[0]) / (2 * doubleArea),
    };
}

function sweepThrough(center: Point, start: Point, middle: Point, end: Point): number {
    const from = Math.atan2(start.y - center.y, start.x - center.x);
    const toMiddle = positive(Math.atan2(middle.y - center.y, middle.x - center.x) - from);
    const toEnd = positive(Math.atan2(end.y - center.y, end.x - center.x) - from) || FULL_TURN;
    return toMiddle <= toEnd ? toEnd : toEnd - FULL_TURN;
}

function positive(angle: number): number {
    return ((angle % FULL_TURN) + FULL_TURN) % FULL_TURN;
}
