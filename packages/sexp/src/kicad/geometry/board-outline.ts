import { nameErrors, PyzigError } from "@pyzig/core";
import pointInPolygon from "point-in-polygon-hao";
import {
    type Board,
    GraphicArc,
    GraphicCircle,
    GraphicCurve,
    GraphicLine,
    GraphicPolygon,
    GraphicRectangle,
} from "../../gen/models.ts";
import { canonicalLayerName } from "../layers/board-layers.ts";
import { BoundingBox } from "./bounding-box.ts";
import { joinPaths } from "./contour.ts";
import { placementOf } from "./item-box.ts";
import { flattenPath, movePath, type Path, pathArea, pathBox, pathEnd } from "./path.ts";
import type { PlainPoint } from "./point.ts";
import { type PathItem, pathOf } from "./shape.ts";

/** One piece of board: its edge, and what is cut out of it. */
export interface BoardPiece {
    /** The edge, closed. */
    readonly edge: Path;
    /** What is cut out, closed. */
    readonly holes: readonly Path[];
    /** Its area in square millimetres, without the holes. */
    readonly area: number;
}

/** The outline of a board. */
export interface BoardOutline {
    /** The pieces, the largest first. Most boards have one; panels have several. */
    readonly pieces: readonly BoardPiece[];
    /** The box around all of them, along the middle of the lines. */
    readonly box: BoundingBox;
    /** The area of all pieces in square millimetres. */
    readonly area: number;
}

/** How lines of the edge are joined. */
export interface OutlineOptions {
    /** How far ends of lines that meet may be apart, in millimetres. Default: 0.01, as in KiCad. */
    readonly tolerance?: number | undefined;
}

/** Two ends of a line of the edge that meet nothing. */
export interface OutlineGap {
    readonly start: PlainPoint;
    readonly end: PlainPoint;
}

/**
 * What `code` of a {@link BoardOutlineError} can be.
 *
 * - `NoOutline`: nothing is drawn on the layer of the edge.
 * - `OpenOutline`: lines of the edge end without meeting another one; `gaps` says where.
 */
export type BoardOutlineErrorCode = "NoOutline" | "OpenOutline";

/** The edge of a board is not closed, or there is none. */
export class BoardOutlineError extends PyzigError {
    /** Which error it is. */
    declare readonly code: BoardOutlineErrorCode;
    /** The lines that aren't closed: where each starts and ends. Empty when the board has no edge. */
    readonly gaps: readonly OutlineGap[];

    /** Makes an error; {@link boardOutline} does. */
    constructor(gaps: readonly OutlineGap[]) {
        super(messageOf(gaps), { code: gaps.length === 0 ? "NoOutline" : "OpenOutline", module: "sexp" });
        this.gaps = gaps;
    }
}
nameErrors(BoardOutlineError, "BoardOutlineError");

/** How many places the message of an error spells out. */
const SHOWN = 5;

function messageOf(gaps: readonly OutlineGap[]): string {
    if (gaps.length === 0) return "the board has no edge: nothing is drawn on Edge.Cuts";
    const places = gaps.slice(0, SHOWN).map(({ start, end }) => `from (${place(start)}) to (${place(end)})`);
    const more = gaps.length > SHOWN ? ` and ${gaps.length - SHOWN} more` : "";
    return `the edge of the board is not closed: on Edge.Cuts ${gaps.length === 1 ? "a line ends" : "lines end"} without meeting another one, ${places.join(", ")}${more}`;
}

function place({ x, y }: PlainPoint): string {
    return `${Number(x.toFixed(6))}, ${Number(y.toFixed(6))}`;
}

/** The lines on Edge.Cuts, of the board and of its footprints, in coordinates of the board. */
export function edgePaths(board: Board): Path[] {
    const isEdge = (item: { readonly layer?: unknown }): boolean =>
        typeof item.layer === "string" && canonicalLayerName(board, item.layer) === "Edge.Cuts";
    const own = board.graphics
        .filter((item) => isEdge(item))
        .flatMap((item) => (isLine(item) ? (pathOf(item) ?? []) : []));
    const ofFootprints = board.footprints.toArray().flatMap((footprint) => {
        const placement = placementOf(footprint);
        return footprint.graphics
            .filter((item) => isEdge(item))
            .flatMap((item) => {
                const path = isLine(item) ? pathOf(item) : undefined;
                return path === undefined ? [] : [movePath(path, placement)];
            });
    });
    return [...own, ...ofFootprints];
}

function isLine(item: unknown): item is PathItem {
    return (
        item instanceof GraphicLine ||
        item instanceof GraphicArc ||
        item instanceof GraphicRectangle ||
        item instanceof GraphicCircle ||
        item instanceof GraphicPolygon ||
        item instanceof GraphicCurve
    );
}

/**
 * The outline of a board: the lines, arcs and curves on Edge.Cuts, joined where they meet. What lies within an edge is cut out, and what lies
 * within a hole is board again.
 *
 * @throws BoardOutlineError with the places when the edge is not closed, or there is none.
 */
export function boardOutline(board: Board, { tolerance = 0.01 }: OutlineOptions = {}): BoardOutline {
    const { closed, open } = joinPaths(edgePaths(board), tolerance);
    if (open.length > 0 || closed.length === 0)
        throw new BoardOutlineError(open.map((path) => ({ start: path.start, end: pathEnd(path) })));
    return outlineOf(closed);
}

interface Contour {
    readonly path: Path;
    readonly corners: readonly PlainPoint[];
    readonly ring: [number, number][];
    readonly box: BoundingBox;
    readonly area: number;
}

function outlineOf(paths: readonly Path[]): BoardOutline {
    const contours = paths.map(contourOf).sort((left, right) => right.area - left.area);
    const pieces = new Map<Contour, Path[]>();
    const areas = new Map<Contour, number>();
    const depths = new Map<Contour, number>();
    for (const [index, contour] of contours.entries()) {
        // What encloses it is larger, so it has been looked at; the smallest of them is the last.
        const parent = contours.slice(0, index).findLast((other) => encloses(other, contour));
        const depth = parent === undefined ? 0 : (depths.get(parent) ?? 0) + 1;
        depths.set(contour, depth);
        if (depth % 2 === 0 || parent === undefined) {
            pieces.set(contour, []);
            areas.set(contour, contour.area);
        } else {
            pieces.get(parent)?.push(contour.path);
            areas.set(parent, (areas.get(parent) ?? 0) - contour.area);
        }
    }
    const list = [...pieces].map(([contour, holes]) => ({
        edge: contour.path,
        holes,
        area: areas.get(contour) ?? 0,
    }));
    return {
        pieces: list,
        box: BoundingBox.around(contours.map(({ box }) => box)) as BoundingBox,
        area: list.reduce((sum, { area }) => sum + area, 0),
    };
}

function contourOf(path: Path): Contour {
    const corners = flattenPath(path);
    const ring = [...corners, path.start].map(({ x, y }): [number, number] => [x, y]);
    return { path, corners, ring, box: pathBox(path) as BoundingBox, area: Math.abs(pathArea(path)) };
}

function encloses(outer: Contour, inner: Contour): boolean {
    if (!outer.box.intersects(inner.box)) return false;
    // A point that is on the outer edge says nothing; contours that touch in all points are side by side.
    for (const { x, y } of inner.corners) {
        const found = pointInPolygon([x, y], [outer.ring]);
        if (found !== 0) return found;
    }
    return false;
}
