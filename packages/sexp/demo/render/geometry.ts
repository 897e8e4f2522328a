import type { Node } from "@pyzig/sexp";

/** A place on the board in millimetres; y grows downwards, as in KiCad and SVG. */
export interface Point {
    readonly x: number;
    readonly y: number;
}

/** Where something sits on the board: its origin, and its angle in degrees, counter-clockwise on the screen. */
export interface Placement {
    readonly origin: Point;
    readonly angle: number;
}

/** The board itself: nothing is moved or turned. */
export const boardPlacement: Placement = { origin: { x: 0, y: 0 }, angle: 0 };

/** The first two numbers of a list, such as `(start 1 2)`; undefined when there is no such list. */
export function pointOf(list: Node | undefined): Point | undefined {
    const x = list?.number(0);
    const y = list?.number(1);
    return x === undefined || y === undefined ? undefined : { x, y };
}

/** The place and the angle of `(at x y [angle])`. */
export function placementOf(item: Node): Placement {
    const at = item.get("at");
    return { origin: pointOf(at) ?? boardPlacement.origin, angle: at?.number(2) ?? 0 };
}

/** Turns a point around the origin, counter-clockwise on the screen. */
export function rotated(point: Point, degrees: number): Point {
    if (degrees === 0) return point;
    const radians = (degrees * Math.PI) / 180;
    const [sine, cosine] = [Math.sin(radians), Math.cos(radians)];
    return { x: point.x * cosine + point.y * sine, y: point.y * cosine - point.x * sine };
}

/** The place on the board of a point that is given relative to a placement. */
export function placed(point: Point, placement: Placement): Point {
    const turned = rotated(point, placement.angle);
    return { x: turned.x + placement.origin.x, y: turned.y + placement.origin.y };
}

/** The distance of two points. */
export function distance(left: Point, right: Point): number {
    return Math.hypot(left.x - right.x, left.y - right.y);
}
