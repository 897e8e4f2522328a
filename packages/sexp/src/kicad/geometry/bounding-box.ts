import { type PlainPoint, toNanometres } from "./point.ts";

/** An upright rectangle around something, in millimetres. */
export class BoundingBox {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;

    /** Makes a box of its sides. */
    constructor(left: number, top: number, right: number, bottom: number) {
        this.left = left;
        this.top = top;
        this.right = right;
        this.bottom = bottom;
    }

    /** The smallest box around points, undefined when there are none. */
    static of(points: Iterable<PlainPoint>, around = 0): BoundingBox | undefined {
        let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
        for (const { x, y } of points) {
            left = Math.min(left, x);
            top = Math.min(top, y);
            right = Math.max(right, x);
            bottom = Math.max(bottom, y);
        }
        return left > right ? undefined : new BoundingBox(left, top, right, bottom).inflated(around);
    }

    /** The smallest box around boxes, undefined when there are none. */
    static around(boxes: Iterable<BoundingBox | undefined>): BoundingBox | undefined {
        let result: BoundingBox | undefined;
        for (const box of boxes) if (box !== undefined) result = result?.union(box) ?? box;
        return result;
    }

    /** How wide it is. */
    get width(): number {
        return this.right - this.left;
    }

    /** How high it is. */
    get height(): number {
        return this.bottom - this.top;
    }

    /** Its middle. */
    get center(): PlainPoint {
        return { x: (this.left + this.right) / 2, y: (this.top + this.bottom) / 2 };
    }

    /** The box that reaches so much further on all sides. */
    inflated(by: number): BoundingBox {
        return by === 0 ? this : new BoundingBox(this.left - by, this.top - by, this.right + by, this.bottom + by);
    }

    /** The box with its sides at whole nanometres. */
    rounded(): BoundingBox {
        const [left, top] = [toNanometres(this.left), toNanometres(this.top)];
        return new BoundingBox(left, top, toNanometres(this.right), toNanometres(this.bottom));
    }

    /** The smallest box around this one and another. */
    union(other: BoundingBox): BoundingBox {
        return new BoundingBox(
            Math.min(this.left, other.left),
            Math.min(this.top, other.top),
            Math.max(this.right, other.right),
            Math.max(this.bottom, other.bottom),
        );
    }

    /** Whether a point is inside or on a side. */
    contains({ x, y }: PlainPoint): boolean {
        return this.left <= x && x <= this.right && this.top <= y && y <= this.bottom;
    }

    /** Whether two boxes have a point in common. */
    intersects(other: BoundingBox): boolean {
        return (
            this.left <= other.right && other.left <= this.right && this.top <= other.bottom && other.top <= this.bottom
        );
    }
}
