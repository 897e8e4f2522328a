import type { Node } from "@pyzig/sexp";
import { boardPlacement, type Placement, type Point, placed, placementOf, pointOf, rotated } from "./geometry.ts";
import { circle, type Outline, placeOutline, polyline, rectangle } from "./outline.ts";
import { readShape, type Shape } from "./shapes.ts";

/** A pad where it sits on the board. */
export interface Pad {
    /** Whether it goes through the board. */
    readonly through: boolean;
    /** The copper layers of a pad on one side; `*.Cu` stands for all. */
    readonly layers: readonly string[];
    /** Its copper, as areas and thick lines. */
    readonly copper: readonly Pick<Shape, "outline" | "width" | "filled">[];
    readonly hole: Outline | undefined;
    readonly plated: boolean;
}

/** Reads a pad of a footprint. Its place is relative to the footprint and turned with it, its angle is the one on the board. */
export function readPad(pad: Node, footprint: Placement): Pad {
    const kind = pad.string(1) ?? "";
    const own = placementOf(pad);
    const placement: Placement = { origin: placed(own.origin, footprint), angle: own.angle };
    const layers = (pad.get("layers")?.args ?? [])
        .map((layer) => String(layer.value))
        .filter((layer) => /Cu$/.test(layer));
    return {
        through: kind === "thru_hole" || kind === "np_thru_hole",
        plated: kind !== "np_thru_hole",
        layers,
        copper: readCopper(pad, placement),
        hole: readHole(pad, placement),
    };
}

function readCopper(pad: Node, placement: Placement): Pad["copper"] {
    const offset = pointOf(pad.path("drill/offset")) ?? boardPlacement.origin;
    const turned = rotated(offset, placement.angle);
    const shifted = {
        origin: { x: placement.origin.x + turned.x, y: placement.origin.y + turned.y },
        angle: placement.angle,
    };
    const shape = pad.string(2) ?? "rect";
    const anchor = shape === "custom" ? (pad.path("options/anchor")?.string() ?? "circle") : shape;
    const outline = placeOutline(padOutline(pad, anchor), shifted);
    const copper = { outline, width: 0, filled: true };
    return shape === "custom" ? [copper, ...readPrimitives(pad, shifted)] : [copper];
}

/** The shapes that a custom pad adds to its anchor. */
function readPrimitives(pad: Node, placement: Placement): Shape[] {
    const primitives = pad.get("primitives")?.args ?? [];
    return primitives.map((item) => readShape(item, placement)).filter((shape) => shape !== undefined);
}

/** The pad's own shape around its centre. */
function padOutline(pad: Node, shape: string): Outline {
    const size = pad.get("size");
    const width = size?.number(0) ?? 0;
    const height = size?.number(1) ?? width;
    const corner: Point = { x: width / 2, y: height / 2 };
    const opposite: Point = { x: -corner.x, y: -corner.y };
    const smaller = Math.min(width, height);
    switch (shape) {
        case "circle":
            return circle(boardPlacement.origin, width / 2);
        case "oval":
            return rectangle(opposite, corner, smaller / 2);
        case "roundrect":
            return chamfered(pad, corner, smaller) ?? rectangle(opposite, corner, smaller * roundness(pad));
        case "trapezoid":
            return trapezoid(pad, corner);
        default:
            return rectangle(opposite, corner);
    }
}

function roundness(pad: Node): number {
    return pad.get("roundrect_rratio")?.number() ?? 0.25;
}

/** A rectangle of which some corners are cut off. */
function chamfered(pad: Node, corner: Point, smaller: number): Outline | undefined {
    const corners = new Set(pad.get("chamfer")?.args.map((name) => String(name.value)));
    const cut = smaller * (pad.get("chamfer_ratio")?.number() ?? 0);
    if (corners.size === 0 || cut === 0) return undefined;
    const { x, y } = corner;
    const points: Point[] = [];
    const add = (name: string, sharp: Point, before: Point, after: Point): void => {
        points.push(...(corners.has(name) ? [before, after] : [sharp]));
    };
    add("top_left", { x: -x, y: -y }, { x: -x, y: cut - y }, { x: cut - x, y: -y });
    add("top_right", { x, y: -y }, { x: x - cut, y: -y }, { x, y: cut - y });
    add("bottom_right", { x, y }, { x, y: y - cut }, { x: x - cut, y });
    add("bottom_left", { x: -x, y }, { x: cut - x, y }, { x: -x, y: y - cut });
    return polyline(points, true);
}

/** `(rect_delta x y)`: by how much the left side is longer than the right one, and the bottom longer than the top. */
function trapezoid(pad: Node, corner: Point): Outline {
    const delta = pad.get("rect_delta");
    const [acrossY, acrossX] = [(delta?.number(0) ?? 0) / 2, (delta?.number(1) ?? 0) / 2];
    const { x, y } = corner;
    const corners = [
        { x: -x - acrossX, y: y + acrossY },
        { x: -x + acrossX, y: -y - acrossY },
        { x: x - acrossX, y: -y + acrossY },
        { x: x + acrossX, y: y - acrossY },
    ];
    return polyline(corners, true);
}

/** `(drill 0.8)` or `(drill oval 0.6 1.2)`. */
function readHole(pad: Node, placement: Placement): Outline | undefined {
    const drill = pad.get("drill");
    if (drill?.string() !== "oval") {
        const diameter = drill?.number();
        return diameter === undefined ? undefined : circle(placement.origin, diameter / 2);
    }
    const width = drill.number(1) ?? 0;
    const height = drill.number(2) ?? width;
    const corner = { x: width / 2, y: height / 2 };
    const outline = rectangle({ x: -corner.x, y: -corner.y }, corner, Math.min(corner.x, corner.y));
    return placeOutline(outline, placement);
}
