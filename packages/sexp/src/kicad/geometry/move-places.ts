import { setRow } from "../../model/write.ts";
import { formatNumber } from "../../number-text.ts";
import { LIST, type TreeReader } from "../../tree-reader.ts";
import type { Isometry } from "./isometry.ts";
import { toNanometres } from "./point.ts";

/** The heads of lists that are a place. */
const PLACES: ReadonlySet<string> = new Set(["at", "xy", "start", "mid", "end", "center"]);

/**
 * Lists that have coordinates of their own: what is drawn with a font is in those of the board wherever it stands, primitives in those of their
 * pad, patterns of zones start where they start.
 */
const APART: ReadonlySet<string> = new Set(["render_cache", "primitives", "property", "padstack", "model", "drill"]);

/** Moves all places in a list, at any depth, except those in lists with coordinates of their own. */
export function movePlaces(reader: TreeReader, top: number, motion: Isometry): void {
    if (motion.isTranslation && motion.origin.x === 0 && motion.origin.y === 0) return;
    const stack = [top];
    for (let row = stack.pop(); row !== undefined; row = stack.pop()) {
        const lists: number[] = [];
        for (let child = reader.firstChild(row); child !== 0; child = reader.next(child)) {
            if (reader.kind(child) !== LIST) continue;
            const head = reader.head(child) ?? "";
            if (PLACES.has(head) && !isNested(reader, child)) movePlace(reader, child, motion);
            else if (!APART.has(head)) lists.push(child);
        }
        stack.push(...lists);
    }
}

/** `(end (xy 1 2))` holds its place in a list of its own. */
function isNested(reader: TreeReader, list: number): boolean {
    const first = reader.argument(list, 0);
    return first !== 0 && reader.kind(first) === LIST;
}

/** Moves the place that a list holds: `(at 1 2 90)`, `(xy 1 2)`. Its angle stays. */
export function movePlace(reader: TreeReader, list: number, motion: Isometry): void {
    const [x, y] = [reader.argument(list, 0), reader.argument(list, 1)];
    const from = { x: reader.numberArgument(list, 0), y: reader.numberArgument(list, 1) };
    if (from.x === undefined || from.y === undefined) return;
    const to = motion.apply({ x: from.x, y: from.y });
    setNumber(reader, x, from.x, to.x);
    setNumber(reader, y, from.y, to.y);
}

/** Gives an atom another number, if it is another one: the spelling of the same number stays. */
function setNumber(reader: TreeReader, atom: number, old: number, value: number): void {
    const rounded = toNanometres(value);
    if (rounded !== old) setRow(reader, atom, formatNumber(rounded));
}
