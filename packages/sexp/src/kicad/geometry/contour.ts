import { type Path, type PathStep, pathEnd, reversePath } from "./path.ts";
import { type PlainPoint, pointDistance } from "./point.ts";

/** What lines make when those that meet end to end are joined. */
export interface Contours {
    /** Those that come back to their start. */
    readonly closed: readonly Path[];
    /** Those that don't. */
    readonly open: readonly Path[];
}

/** Ends that are closer, in millimetres, are the same: files have nanometres. */
const SMALLEST_GAP = 1e-6;

/**
 * Joins lines and arcs that meet end to end, whichever way round they were drawn. Small gaps are bridged by straight lines.
 *
 * @param tolerance - How far ends may be apart, in millimetres. Of several the nearest is taken.
 */
export function joinPaths(paths: Iterable<Path>, tolerance: number): Contours {
    const closed: Path[] = [];
    const ends = new EndIndex(Math.max(tolerance, SMALLEST_GAP));
    const pieces = new Set<Path>();
    for (const path of paths) {
        if (path.closed) {
            closed.push(path);
        } else if (path.steps.length > 0 && !isDot(path)) {
            pieces.add(path);
            ends.add(path);
        }
    }
    const open: Path[] = [];
    for (const first of pieces) {
        take(first);
        let chain = follow(first);
        if (!comesBack(chain)) chain = reversePath(follow(reversePath(chain)));
        if (comesBack(chain)) closed.push({ ...chain, closed: true });
        else open.push(chain);
    }
    return { closed, open };

    function take(path: Path): void {
        pieces.delete(path);
        ends.remove(path);
    }

    /** Goes on from the end of a path until nothing follows, or it is back at its start. */
    function follow(path: Path): Path {
        const chain = { start: path.start, steps: [...path.steps], closed: false };
        while (!comesBack(chain)) {
            const end = pathEnd(chain);
            const next = ends.nearest(end, tolerance);
            if (next === undefined) break;
            take(next.path);
            const following = next.atStart ? next.path : reversePath(next.path);
            if (pointDistance(following.start, end) > SMALLEST_GAP)
                chain.steps.push({ kind: "line", to: following.start });
            chain.steps.push(...following.steps);
        }
        return chain;
    }

    /** A single line that is shorter than the tolerance doesn't; a circle that is one arc does. */
    function comesBack({ start, steps, closed: isClosed }: Path): boolean {
        const last = steps.at(-1) as PathStep;
        return !isClosed && (steps.length > 1 || last.kind !== "line") && pointDistance(start, last.to) <= tolerance;
    }
}

/** A line from a point to itself. */
function isDot(path: Path): boolean {
    return path.steps.every((step) => step.kind === "line" && pointDistance(step.to, path.start) === 0);
}

interface End {
    readonly path: Path;
    readonly point: PlainPoint;
    readonly atStart: boolean;
}

/** The ends of paths by squares of the plane, so that those at a place are found without looking at all. */
class EndIndex {
    readonly #size: number;
    readonly #cells = new Map<string, Set<End>>();
    readonly #ends = new Map<Path, readonly End[]>();

    constructor(size: number) {
        this.#size = size;
    }

    add(path: Path): void {
        const ends = [
            { path, point: path.start, atStart: true },
            { path, point: pathEnd(path), atStart: false },
        ];
        this.#ends.set(path, ends);
        for (const end of ends) {
            const key = this.#key(this.#column(end.point.x), this.#column(end.point.y));
            const cell = this.#cells.get(key);
            if (cell === undefined) this.#cells.set(key, new Set([end]));
            else cell.add(end);
        }
    }

    remove(path: Path): void {
        for (const end of this.#ends.get(path) ?? []) {
            this.#cells.get(this.#key(this.#column(end.point.x), this.#column(end.point.y)))?.delete(end);
        }
        this.#ends.delete(path);
    }

    nearest(point: PlainPoint, within: number): End | undefined {
        const [column, row] = [this.#column(point.x), this.#column(point.y)];
        let found: End | undefined;
        let best = within;
        for (let x = column - 1; x <= column + 1; x++) {
            for (let y = row - 1; y <= row + 1; y++) {
                for (const end of this.#cells.get(this.#key(x, y)) ?? []) {
                    const distance = pointDistance(point, end.point);
                    if (distance > best || (distance === best && found !== undefined)) continue;
                    found = end;
                    best = distance;
                }
            }
        }
        return found;
    }

    #column(coordinate: number): number {
        return Math.floor(coordinate / this.#size);
    }

    #key(column: number, row: number): string {
        return `${column},${row}`;
    }
}
