import { normalizeAngle, type PlainPoint, type PointLike, sineAndCosine, toPlace } from "./point.ts";

/** How something is turned over: about an upright line, or about a level one. */
export type FlipDirection = "left-right" | "top-bottom";

/**
 * A motion of the plane that keeps lengths: points are first mirrored (their y negated) if it mirrors, then turned about the origin, then moved.
 */
export class Isometry {
    /** By how many degrees it turns, counterclockwise as it is seen on the screen; from 0 up to 360. */
    readonly angle: number;
    /** Whether it mirrors. */
    readonly mirrors: boolean;
    /** Where the origin goes. */
    readonly origin: PlainPoint;
    readonly #sine: number;
    readonly #cosine: number;

    private constructor(angle: number, mirrors: boolean, origin: PlainPoint) {
        this.angle = normalizeAngle(angle);
        this.mirrors = mirrors;
        this.origin = origin;
        [this.#sine, this.#cosine] = sineAndCosine(this.angle);
    }

    /** The one that changes nothing. */
    static readonly identity: Isometry = new Isometry(0, false, { x: 0, y: 0 });

    /** Moves. */
    static translation(by: PointLike): Isometry {
        const { x, y } = toPlace(by);
        return new Isometry(0, false, { x, y });
    }

    /** Turns about a point. */
    static rotation(degrees: number, about: PointLike = [0, 0]): Isometry {
        return new Isometry(degrees, false, { x: 0, y: 0 }).about(about);
    }

    /** Turns over about a line through a point. */
    static flip(direction: FlipDirection, about: PointLike = [0, 0]): Isometry {
        return new Isometry(direction === "left-right" ? 180 : 0, true, { x: 0, y: 0 }).about(about);
    }

    /** From coordinates relative to something to those that its place is given in. */
    static placement({ x, y, angle = 0 }: PlainPoint & { readonly angle?: number | undefined }): Isometry {
        return new Isometry(angle, false, { x, y });
    }

    /** Whether it only moves. */
    get isTranslation(): boolean {
        return this.angle === 0 && !this.mirrors;
    }

    /** Where a point goes. */
    apply(point: PlainPoint): { x: number; y: number } {
        const { x, y } = this.applyToVector(point);
        return { x: x + this.origin.x, y: y + this.origin.y };
    }

    /** What becomes of a difference of two points: it is not moved. */
    applyToVector(vector: PlainPoint): { x: number; y: number } {
        const { x } = vector;
        const y = this.mirrors ? -vector.y : vector.y;
        return { x: x * this.#cosine + y * this.#sine, y: y * this.#cosine - x * this.#sine };
    }

    /** The motion that does this one first, and then the other. */
    followedBy(next: Isometry): Isometry {
        const angle = next.mirrors ? next.angle - this.angle : next.angle + this.angle;
        return new Isometry(angle, this.mirrors !== next.mirrors, next.apply(this.origin));
    }

    /** The motion that takes back what this one does. */
    inverse(): Isometry {
        const linear = new Isometry(this.mirrors ? this.angle : -this.angle, this.mirrors, { x: 0, y: 0 });
        const { x, y } = linear.apply(this.origin);
        return new Isometry(linear.angle, linear.mirrors, { x: -x, y: -y });
    }

    /** The same motion about a point instead of the origin. */
    private about(point: PointLike): Isometry {
        const center = toPlace(point, "about");
        const moved = this.apply(center);
        return new Isometry(this.angle, this.mirrors, {
            x: this.origin.x + center.x - moved.x,
            y: this.origin.y + center.y - moved.y,
        });
    }
}
