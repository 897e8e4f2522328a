import { arcReach, type CircularArc, flattenArc } from "./arc.ts";
import { BoundingBox } from "./bounding-box.ts";
import type { Isometry } from "./isometry.ts";
import { type PlainPoint, pointDistance } from "./point.ts";

/** One step of a path, from where the step before it ended. */
export type PathStep =
    | { readonly kind: "line"; readonly to: PlainPoint }
    /** The sweep is in radians: clockwise as it is seen where y goes down if it is positive. */
    | { readonly kind: "arc"; readonly to: PlainPoint; readonly center: PlainPoint; readonly sweep: number }
    /** A cubic Bézier curve. */
    | {
          readonly kind: "curve";
          readonly to: PlainPoint;
          readonly control1: PlainPoint;
          readonly control2: PlainPoint;
      };

/** A line that is drawn without lifting the pen: lines, arcs and curves. */
export interface Path {
    readonly start: PlainPoint;
    readonly steps: readonly PathStep[];
    /** Whether it comes back to its start, by a straight line if no step does. */
    readonly closed: boolean;
}

/** Where a path ends. */
export function pathEnd(path: Path): PlainPoint {
    return path.closed ? path.start : (path.steps.at(-1)?.to ?? path.start);
}

/** Straight lines through points. */
export function polylinePath(points: readonly PlainPoint[], closed: boolean): Path {
    const [start = { x: 0, y: 0 }, ...others] = points;
    return { start, steps: others.map((to) => ({ kind: "line", to })), closed };
}

/** A path of one arc; a straight line where there is no arc. */
export function arcPath(arc: CircularArc | undefined, start: PlainPoint, end: PlainPoint): Path {
    if (arc === undefined) return polylinePath([start, end], false);
    return { start, steps: [{ kind: "arc", to: arc.end, center: arc.center, sweep: arc.sweep }], closed: false };
}

/** A circle, as two half arcs. */
export function circlePath(center: PlainPoint, radius: number): Path {
    const start = { x: center.x - radius, y: center.y };
    const opposite = { x: center.x + radius, y: center.y };
    return {
        start,
        steps: [
            { kind: "arc", to: opposite, center, sweep: Math.PI },
            { kind: "arc", to: start, center, sweep: Math.PI },
        ],
        closed: true,
    };
}

/** A rectangle between two corners, with round corners when a radius is given. */
export function rectanglePath(from: PlainPoint, to: PlainPoint, radius = 0): Path {
    const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
    const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
    const corner = Math.min(radius, (right - left) / 2, (bottom - top) / 2);
    if (corner <= 0) {
        return polylinePath(
            [
                { x: left, y: top },
                { x: right, y: top },
                { x: right, y: bottom },
                { x: left, y: bottom },
            ],
            true,
        );
    }
    const line = (x: number, y: number): PathStep => ({ kind: "line", to: { x, y } });
    const quarter = (x: number, y: number, centerX: number, centerY: number): PathStep => ({
        kind: "arc",
        to: { x, y },
        center: { x: centerX, y: centerY },
        sweep: Math.PI / 2,
    });
    return {
        start: { x: left + corner, y: top },
        steps: [
            line(right - corner, top),
            quarter(right, top + corner, right - corner, top + corner),
            line(right, bottom - corner),
            quarter(right - corner, bottom, right - corner, bottom - corner),
            line(left + corner, bottom),
            quarter(left, bottom - corner, left + corner, bottom - corner),
            line(left, top + corner),
            quarter(left + corner, top, left + corner, top + corner),
        ],
        closed: true,
    };
}

/** A path moved, turned or mirrored. */
export function movePath(path: Path, motion: Isometry): Path {
    return {
        start: motion.apply(path.start),
        steps: path.steps.map((step): PathStep => {
            const to = motion.apply(step.to);
            if (step.kind === "line") return { kind: "line", to };
            if (step.kind === "arc") {
                const sweep = motion.mirrors ? -step.sweep : step.sweep;
                return { kind: "arc", to, center: motion.apply(step.center), sweep };
            }
            return {
                kind: "curve",
                to,
                control1: motion.apply(step.control1),
                control2: motion.apply(step.control2),
            };
        }),
        closed: path.closed,
    };
}

/** The same line drawn from its end to its start. */
export function reversePath(path: Path): Path {
    const starts = [path.start, ...path.steps.map((step) => step.to)];
    const steps = path.steps.map((step, index): PathStep => {
        const to = starts[index] as PlainPoint;
        if (step.kind === "line") return { kind: "line", to };
        if (step.kind === "arc") return { ...step, to, sweep: -step.sweep };
        return { kind: "curve", to, control1: step.control2, control2: step.control1 };
    });
    return { start: starts.at(-1) as PlainPoint, steps: steps.reverse(), closed: path.closed };
}

/** The box around a path, with so much space on all sides. Arcs and curves count with what they really reach. */
export function pathBox(path: Path, around = 0): BoundingBox | undefined {
    const points: PlainPoint[] = [path.start];
    let start = path.start;
    for (const step of path.steps) {
        if (step.kind === "arc") points.push(...arcReach({ start, end: step.to, ...step }));
        else if (step.kind === "curve") points.push(...curveReach(start, step), step.to);
        else points.push(step.to);
        start = step.to;
    }
    return BoundingBox.of(points, around);
}

/**
 * Points that stand for a path: straight lines between them are nowhere further off it than `tolerance`, in millimetres.
 */
export function flattenPath(path: Path, tolerance = 0.005): PlainPoint[] {
    const points: PlainPoint[] = [path.start];
    let start = path.start;
    for (const step of path.steps) {
        if (step.kind === "arc") points.push(...flattenArc({ start, end: step.to, ...step }, tolerance));
        else if (step.kind === "curve") points.push(...flattenCurve(start, step, tolerance));
        else points.push(step.to);
        start = step.to;
    }
    return points;
}

type CurveStep = Extract<PathStep, { kind: "curve" }>;

function curvePoint(start: PlainPoint, { control1, control2, to }: CurveStep, part: number): PlainPoint {
    const rest = 1 - part;
    const weights = [rest ** 3, 3 * rest * rest * part, 3 * rest * part * part, part ** 3] as const;
    const at = (axis: "x" | "y"): number =>
        weights[0] * start[axis] + weights[1] * control1[axis] + weights[2] * control2[axis] + weights[3] * to[axis];
    return { x: at("x"), y: at("y") };
}

/** The points of a curve where it turns round on an axis. */
function curveReach(start: PlainPoint, step: CurveStep): PlainPoint[] {
    const parts = (["x", "y"] as const).flatMap((axis) => {
        // The derivative, a·t² + b·t + c, is zero there.
        const [p0, p1, p2, p3] = [start[axis], step.control1[axis], step.control2[axis], step.to[axis]];
        const a = 3 * (p3 - 3 * p2 + 3 * p1 - p0);
        const b = 6 * (p2 - 2 * p1 + p0);
        const c = 3 * (p1 - p0);
        if (Math.abs(a) < 1e-12) return Math.abs(b) < 1e-12 ? [] : [-c / b];
        const root = Math.sqrt(b * b - 4 * a * c);
        return [(-b + root) / (2 * a), (-b - root) / (2 * a)];
    });
    return parts.filter((part) => part > 0 && part < 1).map((part) => curvePoint(start, step, part));
}

function flattenCurve(start: PlainPoint, step: CurveStep, tolerance: number): PlainPoint[] {
    // Lines of equal parts are off the curve by no more than an eighth of its second derivative by the square of the part.
    const bend = (a: PlainPoint, b: PlainPoint, c: PlainPoint): number =>
        Math.hypot(a.x - 2 * b.x + c.x, a.y - 2 * b.y + c.y);
    const second = 6 * Math.max(bend(start, step.control1, step.control2), bend(step.control1, step.control2, step.to));
    const count = Math.max(1, Math.ceil(Math.sqrt(second / (8 * tolerance))));
    return Array.from({ length: count }, (_, index) =>
        index === count - 1 ? step.to : curvePoint(start, step, (index + 1) / count),
    );
}

/** The area that a closed path encloses, arcs and all: positive when it runs clockwise as it is seen where y goes down. */
export function pathArea(path: Path): number {
    let doubled = 0;
    let start = path.start;
    for (const step of path.steps) {
        if (step.kind === "curve") {
            for (const to of flattenCurve(start, step, 0.0005)) {
                doubled += start.x * to.y - start.y * to.x;
                start = to;
            }
            continue;
        }
        doubled += start.x * step.to.y - start.y * step.to.x;
        if (step.kind === "arc") {
            const radius = pointDistance(step.center, start);
            doubled += radius * radius * (step.sweep - Math.sin(step.sweep));
        }
        start = step.to;
    }
    return (doubled + start.x * path.start.y - start.y * path.start.x) / 2;
}
