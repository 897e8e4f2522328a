import { distance, type Placement, type Point, placed } from "./geometry.ts";

/** One step of an outline, from where the step before it ended. */
export type Edge =
    | { readonly kind: "line"; readonly to: Point }
    /** The sweep is in radians, clockwise on the screen when positive. */
    | { readonly kind: "arc"; readonly to: Point; readonly center: Point; readonly sweep: number }
    | { readonly kind: "curve"; readonly to: Point; readonly control1: Point; readonly control2: Point };

/** A line drawn without lifting the pen. */
export interface Outline {
    readonly start: Point;
    readonly edges: readonly Edge[];
    readonly closed: boolean;
}

/** Where an outline ends. */
export function endOf(outline: Outline): Point {
    return outline.edges.at(-1)?.to ?? outline.start;
}

/** Straight lines through points. */
export function polyline(points: readonly Point[], closed: boolean): Outline {
    const [start = { x: 0, y: 0 }, ...others] = points;
    return { start, edges: others.map((to) => ({ kind: "line", to })), closed };
}

/** A circle, as two half arcs. */
export function circle(center: Point, radius: number): Outline {
    const start = { x: center.x - radius, y: center.y };
    const opposite = { x: center.x + radius, y: center.y };
    return {
        start,
        edges: [
            { kind: "arc", to: opposite, center, sweep: Math.PI },
            { kind: "arc", to: start, center, sweep: Math.PI },
        ],
        closed: true,
    };
}

/** A rectangle between two corners, with rounded corners when a radius is given. */
export function rectangle(from: Point, to: Point, radius = 0): Outline {
    const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
    const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
    const corner = Math.min(radius, (right - left) / 2, (bottom - top) / 2);
    if (corner <= 0) {
        const corners = [
            { x: left, y: top },
            { x: right, y: top },
            { x: right, y: bottom },
            { x: left, y: bottom },
        ];
        return polyline(corners, true);
    }
    const quarter = (to: Point, center: Point): Edge => ({ kind: "arc", to, center, sweep: Math.PI / 2 });
    return {
        start: { x: left + corner, y: top },
        edges: [
            { kind: "line", to: { x: right - corner, y: top } },
            quarter({ x: right, y: top + corner }, { x: right - corner, y: top + corner }),
            { kind: "line", to: { x: right, y: bottom - corner } },
            quarter({ x: right - corner, y: bottom }, { x: right - corner, y: bottom - corner }),
            { kind: "line", to: { x: left + corner, y: bottom } },
            quarter({ x: left, y: bottom - corner }, { x: left + corner, y: bottom - corner }),
            { kind: "line", to: { x: left, y: top + corner } },
            quarter({ x: left + corner, y: top }, { x: left + corner, y: top + corner }),
        ],
        closed: true,
    };
}

/** An outline moved and turned to where it sits on the board. */
export function placeOutline(outline: Outline, placement: Placement): Outline {
    const move = (point: Point): Point => placed(point, placement);
    return {
        start: move(outline.start),
        edges: outline.edges.map((edge) => {
            if (edge.kind === "line") return { kind: "line", to: move(edge.to) };
            if (edge.kind === "arc") return { ...edge, to: move(edge.to), center: move(edge.center) };
            return { ...edge, to: move(edge.to), control1: move(edge.control1), control2: move(edge.control2) };
        }),
        closed: outline.closed,
    };
}

/** The same line drawn from its end to its start. */
export function reversed(outline: Outline): Outline {
    const starts = [outline.start, ...outline.edges.map((edge) => edge.to)];
    const edges = outline.edges.map((edge, index): Edge => {
        const to = starts[index] as Point;
        if (edge.kind === "line") return { kind: "line", to };
        if (edge.kind === "arc") return { ...edge, to, sweep: -edge.sweep };
        return { kind: "curve", to, control1: edge.control2, control2: edge.control1 };
    });
    return { start: endOf(outline), edges: edges.reverse(), closed: outline.closed };
}

/** Ends that are this close, in millimetres, meet. */
const JOIN_DISTANCE = 0.02;

/** Joins lines that meet end to end; those that come back to their start are closed. */
export function joinOutlines(pieces: readonly Outline[]): Outline[] {
    const joined = pieces.filter((piece) => piece.closed);
    const open = pieces.filter((piece) => !piece.closed && piece.edges.length > 0);
    while (open.length > 0) {
        let chain = open.pop() as Outline;
        while (distance(chain.start, endOf(chain)) > JOIN_DISTANCE) {
            const end = endOf(chain);
            const index = open.findIndex((piece) => meets(piece.start, end) || meets(endOf(piece), end));
            if (index < 0) break;
            const piece = open.splice(index, 1)[0] as Outline;
            const following = meets(piece.start, end) ? piece : reversed(piece);
            chain = { start: chain.start, edges: [...chain.edges, ...following.edges], closed: false };
        }
        joined.push({ ...chain, closed: chain.edges.length > 1 && meets(chain.start, endOf(chain)) });
    }
    return joined;
}

function meets(left: Point, right: Point): boolean {
    return distance(left, right) <= JOIN_DISTANCE;
}
