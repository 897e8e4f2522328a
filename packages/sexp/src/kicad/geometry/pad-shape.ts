/**
 * What pads and vias are made of, as paths.
 */
import type { Pad, PadPrimitives, Size, Via } from "../../gen/models.ts";
import { Isometry } from "./isometry.ts";
import { circlePath, movePath, type Path, polylinePath, rectanglePath } from "./path.ts";
import type { PlainPoint } from "./point.ts";
import { type Shape, shapeOf } from "./shape.ts";

const ORIGIN: PlainPoint = { x: 0, y: 0 };

/**
 * The copper of a pad as it is on the front, in the coordinates of its footprint turned by its angle: put it where the pad is with
 * {@link padPlacement}.
 */
export function padCopper(pad: Pad): Shape[] {
    const { offset } = pad.drill ?? {};
    const shifted = offset === undefined ? Isometry.identity : Isometry.translation(offset);
    const isCustom = pad.shape === "custom";
    const anchor = isCustom ? (pad.options?.anchor ?? "circle") : pad.shape;
    const copper = { path: movePath(padPath(pad, anchor), shifted), width: 0, filled: true };
    return isCustom ? [copper, ...primitiveShapes(pad.primitives, shifted)] : [copper];
}

/** The hole of a pad in the same coordinates; undefined when it has none. */
export function padHole(pad: Pad): Path | undefined {
    const { drill } = pad;
    const width = drill?.width;
    if (drill === undefined || width === undefined || width === 0) return undefined;
    if (drill.shape !== "oval") return circlePath(ORIGIN, width / 2);
    const corner = { x: width / 2, y: (drill.height ?? width) / 2 };
    return rectanglePath({ x: -corner.x, y: -corner.y }, corner, Math.min(corner.x, corner.y));
}

/** Where a pad is on the board: its place is relative to its footprint and turned with it, its angle is the one on the board. */
export function padPlacement(pad: Pad, footprint: Isometry): Isometry {
    const { x, y } = footprint.apply(pad.at);
    return Isometry.placement({ x, y, angle: pad.at.angle });
}

/** The copper of a via, on the front. */
export function viaCopper(via: Via): Path {
    return circlePath({ x: via.at.x, y: via.at.y }, via.size / 2);
}

/** The hole of a via. Files that leave its size to the class of the net get one of half the via's size. */
export function viaHole(via: Via): Path {
    return circlePath({ x: via.at.x, y: via.at.y }, (via.drill ?? via.size / 2) / 2);
}

/** The shapes that a custom pad adds to its anchor. */
function primitiveShapes(primitives: PadPrimitives | undefined, motion: Isometry): Shape[] {
    if (primitives === undefined) return [];
    return primitives.shapes.flatMap((primitive) => {
        // A box for the pad's number and thermal spokes are no copper.
        const head = primitive.node.head ?? "";
        const shape = head === "gr_bbox" || head === "gr_vector" ? undefined : shapeOf(primitive);
        if (shape === undefined) return [];
        return [{ ...shape, path: movePath(shape.path, motion) }];
    });
}

/** The pad's own shape around its centre. */
function padPath(pad: Pad, shape: string): Path {
    const size: Size = pad.size;
    const corner = { x: size.width / 2, y: (size.height ?? size.width) / 2 };
    const opposite = { x: -corner.x, y: -corner.y };
    const smaller = 2 * Math.min(corner.x, corner.y);
    switch (shape) {
        case "circle":
            return circlePath(ORIGIN, corner.x);
        case "oval":
            return rectanglePath(opposite, corner, smaller / 2);
        case "roundrect":
            return roundedPath(pad, corner, smaller);
        case "trapezoid":
            return trapezoidPath(pad, corner);
        default:
            return rectanglePath(opposite, corner);
    }
}

/** A rectangle whose corners are round, or cut off. */
function roundedPath(pad: Pad, corner: PlainPoint, smaller: number): Path {
    const cut = smaller * (pad.chamferRatio ?? 0);
    const corners = new Set<string>(pad.chamferedCorners);
    if (corners.size === 0 || cut === 0)
        return rectanglePath({ x: -corner.x, y: -corner.y }, corner, smaller * (pad.cornerRadiusRatio ?? 0.25));
    const { x, y } = corner;
    const points: PlainPoint[] = [];
    const add = (name: string, sharp: PlainPoint, before: PlainPoint, after: PlainPoint): void => {
        points.push(...(corners.has(name) ? [before, after] : [sharp]));
    };
    add("top_left", { x: -x, y: -y }, { x: -x, y: cut - y }, { x: cut - x, y: -y });
    add("top_right", { x, y: -y }, { x: x - cut, y: -y }, { x, y: cut - y });
    add("bottom_right", { x, y }, { x, y: y - cut }, { x: x - cut, y });
    add("bottom_left", { x: -x, y }, { x: cut - x, y }, { x: -x, y: y - cut });
    return polylinePath(points, true);
}

/** A trapezoid: the first delta makes the left side longer than the right one, the second the bottom longer than the top. */
function trapezoidPath(pad: Pad, { x, y }: PlainPoint): Path {
    const delta = pad.rectangleDelta;
    const [acrossY, acrossX] = [(delta?.width ?? 0) / 2, (delta?.height ?? 0) / 2];
    return polylinePath(
        [
            { x: -x - acrossX, y: y + acrossY },
            { x: -x + acrossX, y: -y - acrossY },
            { x: x - acrossX, y: -y + acrossY },
            { x: x + acrossX, y: y - acrossY },
        ],
        true,
    );
}
