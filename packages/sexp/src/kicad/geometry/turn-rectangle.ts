/**
 * Rectangles that are not upright any more have corners instead of a start and an end.
 */
import {
    type BoardTableCell,
    GraphicPolygon,
    type GraphicRectangle,
    type TextBox,
    type VertexInput,
} from "../../gen/models.ts";
import { objectAccess } from "../../model/model-object.ts";
import { nodeAccess } from "../../node.ts";
import { word } from "../../value.ts";
import { arcPoint } from "./arc.ts";
import type { Isometry } from "./isometry.ts";
import { movePath, type Path, rectanglePath } from "./path.ts";
import { type PlainPoint, toNanometres } from "./point.ts";

/** Puts a polygon, moved, in the place of a rectangle. */
export function rectangleToPolygon(rectangle: GraphicRectangle, motion: Isometry): GraphicPolygon {
    const { node } = rectangle;
    const path = movePath(rectanglePath(rectangle.start, rectangle.end, rectangle.radius), motion);
    const polygon = node.clone();
    polygon.at(0)?.set(word((node.head ?? "gr_rect").replace(/rect$/, "poly")));
    polygon.get("start")?.insertBefore(["pts"]);
    for (const head of ["start", "end", "radius"]) polygon.get(head)?.remove();
    node.replace(polygon);
    const result = objectAccess
        .reader(rectangle)
        .object(nodeAccess.row(polygon), GraphicPolygon.model) as GraphicPolygon;
    result.outline = { vertices: verticesOf(path) };
    return result;
}

/** The corners and arcs of a path, as outlines of files have them. */
export function verticesOf(path: Path): VertexInput[] {
    const vertices: VertexInput[] = [];
    let start = path.start;
    const first = path.steps[0];
    if (first?.kind !== "arc") vertices.push({ kind: "xy", ...rounded(start) });
    for (const step of path.steps) {
        if (step.kind === "arc") {
            const mid = arcPoint({ ...step, start, end: step.to }, 0.5);
            const last = vertices.at(-1);
            // An arc brings its own start.
            if (last !== undefined && "x" in last && last.x === rounded(start).x && last.y === rounded(start).y)
                vertices.pop();
            vertices.push({ kind: "arc", start: rounded(start), mid: rounded(mid), end: rounded(step.to) });
        } else {
            vertices.push({ kind: "xy", ...rounded(step.to) });
        }
        start = step.to;
    }
    return vertices;
}

/**
 * Moves a box of text that changes between upright and turned: its corners take the place of start and end, or the other way round.
 *
 * @param angle - The angle it has afterwards.
 * @returns whether it did; other boxes are moved like everything else.
 */
export function turnBox(box: TextBox | BoardTableCell, motion: Isometry, angle: number): boolean {
    const { start, end, outline } = box;
    if (start !== undefined && end !== undefined && motion.angle % 90 !== 0) {
        const path = movePath(rectanglePath(start, end), motion);
        const anchor = box.node.get("start");
        anchor?.insertBefore(["pts"]);
        box.start = undefined;
        box.end = undefined;
        box.outline = { vertices: verticesOf(path) };
        return true;
    }
    if (outline === undefined || angle % 90 !== 0) return false;
    const points: PlainPoint[] = outline.vertices.flatMap((vertex) => ("x" in vertex ? [vertex] : []));
    const [first, , third] = points;
    if (points.length !== 4 || first === undefined || third === undefined) return false;
    const [from, to] = [rounded(motion.apply(first)), rounded(motion.apply(third))];
    box.node.get("pts")?.insertBefore(["start", from.x, from.y]);
    box.node.get("pts")?.insertBefore(["end", to.x, to.y]);
    box.node.get("pts")?.remove();
    return true;
}

function rounded({ x, y }: PlainPoint): { x: number; y: number } {
    return { x: toNanometres(x), y: toNanometres(y) };
}
