/**
 * The shapes of symbols and schematics as paths.
 */
import {
    SchematicArc,
    SchematicBezier,
    SchematicCircle,
    SchematicPolyline,
    SchematicRectangle,
    type SchematicShape,
} from "../../gen/models.ts";
import { arcThrough } from "./arc.ts";
import { arcPath, circlePath, type Path, rectanglePath } from "./path.ts";
import type { PlainPoint } from "./point.ts";
import { curvePath, pointsPath } from "./shape.ts";

/** The path of a shape, in the coordinates that it is given in; undefined when it lacks what makes one. */
export function schematicPath(shape: SchematicShape): Path | undefined {
    if (shape instanceof SchematicPolyline) return pointsPath(shape.path);
    if (shape instanceof SchematicRectangle) return rectanglePath(shape.start, shape.end, shape.radius);
    if (shape instanceof SchematicCircle) return circlePath(plain(shape.center), shape.radius);
    if (shape instanceof SchematicBezier) return curvePath(shape.path);
    if (!(shape instanceof SchematicArc)) return undefined;
    const [start, end] = [plain(shape.start), plain(shape.end)];
    const { mid } = shape;
    return arcPath(mid === undefined ? undefined : arcThrough(start, plain(mid), end), start, end);
}

function plain({ x, y }: PlainPoint): PlainPoint {
    return { x, y };
}
