import { arcReach } from "./arcs.ts";
import type { Point } from "./geometry.ts";
import type { Outline } from "./outline.ts";

/** The smallest upright rectangle around what was added to it. */
export class Extents {
    left: number = Number.POSITIVE_INFINITY;
    top: number = Number.POSITIVE_INFINITY;
    right: number = Number.NEGATIVE_INFINITY;
    bottom: number = Number.NEGATIVE_INFINITY;

    get isEmpty(): boolean {
        return this.left > this.right;
    }

    get width(): number {
        return this.isEmpty ? 0 : this.right - this.left;
    }

    get height(): number {
        return this.isEmpty ? 0 : this.bottom - this.top;
    }

    /** Takes in a point with so much space around it. */
    addPoint(point: Point, around = 0): void {
        this.left = Math.min(this.left, point.x - around);
        this.top = Math.min(this.top, point.y - around);
        this.right = Math.max(this.right, point.x + around);
        this.bottom = Math.max(this.bottom, point.y + around);
    }

    /** Takes in a line; of curves its control points, which enclose it. */
    addOutline(outline: Outline, around = 0): void {
        this.addPoint(outline.start, around);
        let from = outline.start;
        for (const edge of outline.edges) {
            if (edge.kind === "arc") {
                for (const point of arcReach(from, edge.center, edge.sweep, edge.to)) this.addPoint(point, around);
            } else {
                if (edge.kind === "curve") {
                    this.addPoint(edge.control1, around);
                    this.addPoint(edge.control2, around);
                }
                this.addPoint(edge.to, around);
            }
            from = edge.to;
        }
    }
}
