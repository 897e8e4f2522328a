import { wrongType } from "@pyzig/core";

/** A place in millimetres. On boards and schematics y goes down, in symbols of libraries up. */
export interface PlainPoint {
    readonly x: number;
    readonly y: number;
}

/** A place, and a direction in degrees, counterclockwise as it is seen on the screen. */
export interface PlainPlace extends PlainPoint {
    readonly angle?: number | undefined;
}

/** A place: typed (`pad.at`), plain, or a tuple. */
export type PointLike = PlainPlace | readonly [x: number, y: number, angle?: number | undefined];

/** The plain place of anything that is one. */
export function toPlace(value: PointLike, argument = "the point"): PlainPlace {
    const { x, y, angle } = isTuple(value) ? { x: value[0], y: value[1], angle: value[2] } : value;
    if (!Number.isFinite(x) || !Number.isFinite(y) || !(angle === undefined || Number.isFinite(angle)))
        throw wrongType(value, "geometry", argument, "a point: { x, y } or [x, y], of finite numbers");
    return angle === undefined ? { x, y } : { x, y, angle };
}

function isTuple(value: PointLike): value is Extract<PointLike, readonly unknown[]> {
    return Array.isArray(value);
}

/** The sum of two points. Angles are added where there are some. */
export function addPoints(left: PointLike, right: PointLike): PlainPlace {
    const [a, b] = [toPlace(left), toPlace(right)];
    return withAngle(
        { x: a.x + b.x, y: a.y + b.y },
        a.angle === undefined && b.angle === undefined ? undefined : (a.angle ?? 0) + (b.angle ?? 0),
    );
}

/** The difference of two points: what leads from `right` to `left`. Angles are subtracted where there are some. */
export function subtractPoints(left: PointLike, right: PointLike): PlainPlace {
    return addPoints(left, negatePoint(right));
}

/** The point on the other side of the origin, with the angle the other way. */
export function negatePoint(point: PointLike): PlainPlace {
    const { x, y, angle } = toPlace(point);
    return withAngle({ x: 0 - x, y: 0 - y }, angle === undefined ? undefined : 0 - angle);
}

/**
 * Turns a point counterclockwise, as it is seen on the screen where y goes down. An angle turns with it.
 *
 * Multiples of 90 degrees are exact.
 */
export function rotatePoint(point: PointLike, degrees: number, about: PointLike = [0, 0]): PlainPlace {
    const [place, center] = [toPlace(point), toPlace(about, "about")];
    const [sine, cosine] = sineAndCosine(degrees);
    const [x, y] = [place.x - center.x, place.y - center.y];
    const turned = { x: center.x + x * cosine + y * sine, y: center.y + y * cosine - x * sine };
    return withAngle(turned, place.angle === undefined ? undefined : place.angle + degrees);
}

/** The distance of two points. */
export function pointDistance(left: PointLike, right: PointLike): number {
    const [a, b] = [toPlace(left), toPlace(right)];
    return Math.hypot(a.x - b.x, a.y - b.y);
}

/** A length as files of boards can hold it: a whole number of nanometres. Never minus zero. */
export function toNanometres(millimetres: number): number {
    return Math.round(millimetres * 1e6) / 1e6 || 0;
}

/** An angle in degrees from 0 up to, but not including, 360. */
export function normalizeAngle(degrees: number): number {
    const turned = degrees % 360;
    return roundedAngle(turned < 0 ? turned + 360 : turned) % 360;
}

/** An angle in degrees above -180, up to 180. */
export function normalizeAngle180(degrees: number): number {
    const angle = normalizeAngle(degrees);
    return angle > 180 ? roundedAngle(angle - 360) : angle;
}

/** Sums of angles are off by tiny amounts, which files would show. */
function roundedAngle(degrees: number): number {
    return Math.round(degrees * 1e9) / 1e9 || 0;
}

/** Sine and cosine of an angle in degrees, exact for multiples of 90. */
export function sineAndCosine(degrees: number): readonly [sine: number, cosine: number] {
    const quarters = normalizeAngle(degrees) / 90;
    if (Number.isInteger(quarters)) {
        const sine = [0, 1, 0, -1][quarters] as number;
        const cosine = [1, 0, -1, 0][quarters] as number;
        return [sine, cosine];
    }
    const radians = (degrees * Math.PI) / 180;
    return [Math.sin(radians), Math.cos(radians)];
}

function withAngle(point: PlainPoint, angle: number | undefined): PlainPlace {
    return angle === undefined ? point : { ...point, angle };
}
