import type { Dimension } from "../../gen/models.ts";
import { circlePath, type Path, polylinePath } from "./path.ts";
import { type PlainPoint, pointDistance } from "./point.ts";
import { pointsPath } from "./shape.ts";

/** The angle between an arrow's line and its side, in radians. */
const ARROW_ANGLE = (27.5 * Math.PI) / 180;

/** The lines of a dimension: those that the file has up to version 5, and those that follow from what it measures in later versions. */
export function dimensionPaths(dimension: Dimension): Path[] {
    const { feature1, feature2, crossbar, arrow1a, arrow1b, arrow2a, arrow2b, ends } = dimension;
    if (ends === undefined) {
        return [feature1, feature2, crossbar, arrow1a, arrow1b, arrow2a, arrow2b].flatMap(
            (line) => pointsPath(line?.path) ?? [],
        );
    }
    const [start, end] = ends.points.map(({ x, y }): PlainPoint => ({ x, y }));
    if (start === undefined || end === undefined) return [];
    switch (dimension.type) {
        case "leader":
            return [polylinePath([start, end], false), ...arrow(start, end, arrowLength(dimension))];
        case "center":
            return centerMark(start, end);
        case "radial":
            return [
                polylinePath([start, end], false),
                circlePath(start, arrowLength(dimension) / 4),
                ...arrow(end, start, arrowLength(dimension)),
            ];
        default:
            return measure(dimension, start, end);
    }
}

function arrowLength(dimension: Dimension): number {
    return dimension.style?.arrowLength ?? 1.27;
}

/** Two lines that leave what is measured, and one with arrows between them. */
function measure(dimension: Dimension, start: PlainPoint, end: PlainPoint): Path[] {
    const { height = 0, orientation } = dimension;
    const away = direction(dimension, start, end);
    const from = { x: start.x + away.x * height, y: start.y + away.y * height };
    const to =
        dimension.type === "orthogonal"
            ? orientation === 1
                ? { x: from.x, y: end.y }
                : { x: end.x, y: from.y }
            : { x: end.x + away.x * height, y: end.y + away.y * height };
    const length = arrowLength(dimension);
    const { extensionOffset = 0, extensionHeight = 0 } = dimension.style ?? {};
    return [
        extension(start, from, extensionOffset, extensionHeight),
        extension(end, to, extensionOffset, extensionHeight),
        polylinePath([from, to], false),
        ...arrow(from, to, length),
        ...arrow(to, from, length),
    ];
}

/** The direction from the points to the line with the arrows. */
function direction(dimension: Dimension, start: PlainPoint, end: PlainPoint): PlainPoint {
    if (dimension.type === "orthogonal") return dimension.orientation === 1 ? { x: 1, y: 0 } : { x: 0, y: 1 };
    const length = pointDistance(start, end) || 1;
    return { x: -(end.y - start.y) / length, y: (end.x - start.x) / length };
}

function extension(from: PlainPoint, to: PlainPoint, gap: number, beyond: number): Path {
    const length = pointDistance(from, to) || 1;
    const [x, y] = [(to.x - from.x) / length, (to.y - from.y) / length];
    return polylinePath(
        [
            { x: from.x + x * gap, y: from.y + y * gap },
            { x: to.x + x * beyond, y: to.y + y * beyond },
        ],
        false,
    );
}

/** The two sides of an arrow whose tip is at a point, on a line that comes from another one. */
function arrow(tip: PlainPoint, from: PlainPoint, length: number): Path[] {
    const along = Math.atan2(from.y - tip.y, from.x - tip.x);
    return [along - ARROW_ANGLE, along + ARROW_ANGLE].map((angle) =>
        polylinePath([tip, { x: tip.x + length * Math.cos(angle), y: tip.y + length * Math.sin(angle) }], false),
    );
}

function centerMark(center: PlainPoint, end: PlainPoint): Path[] {
    const [x, y] = [end.x - center.x, end.y - center.y];
    const line = (dx: number, dy: number): Path =>
        polylinePath(
            [
                { x: center.x - dx, y: center.y - dy },
                { x: center.x + dx, y: center.y + dy },
            ],
            false,
        );
    return [line(x, y), line(-y, x)];
}
