import type { Node } from "@pyzig/sexp";
import { fieldOf, fieldText, footprintsOf, referenceOf } from "../render/footprints.ts";
import { pointOf } from "../render/geometry.ts";

/** A change of some atoms of a board. */
export interface BoardEdit {
    /** What changes, for people. */
    readonly description: string;
    /** The atoms that change, and their new values. */
    readonly changes: readonly AtomChange[];
}

export interface AtomChange {
    readonly atom: Node;
    readonly value: string | number;
    /** Lines of the file on which the atom stands, from 1. */
    readonly lines: readonly number[];
    /** Places of the atom among its siblings, from the document down to it; an edit of other atoms doesn't move it. */
    readonly place: readonly number[];
}

/** How far things are moved, in millimetres. */
const STEP_X = 1;
const STEP_Y = 0.5;

/** Plans the demo's two edits: something is moved, and a text is changed. Boards without footprints have other items to edit. */
export function planEdits(board: Node): BoardEdit[] {
    return [planMove(board), planRename(board)].filter((edit) => edit !== undefined);
}

/** Carries out an edit. */
export function apply(edit: BoardEdit): void {
    for (const { atom, value } of edit.changes) atom.set(value);
}

/** The node at a place of a document. */
export function nodeAt(document: Node, place: readonly number[]): Node | undefined {
    let node: Node | undefined = document;
    for (const index of place) node = node?.at(index);
    return node;
}

function planMove(board: Node): BoardEdit | undefined {
    const footprint = pickFootprint(board);
    if (footprint !== undefined) {
        return move(`footprint ${referenceOf(footprint)}`, footprint.get("at") as Node);
    }
    const items = ["via", "segment", "gr_line", "gr_arc", "gr_circle", "gr_rect", "gr_text"].map((head) =>
        board.get(head),
    );
    for (const item of items) {
        const place = item?.get("at") ?? item?.get("start") ?? item?.get("center");
        if (place !== undefined && pointOf(place) !== undefined) return move(`first ${item?.head}`, place);
    }
    return undefined;
}

/** A resistor or capacitor makes a good example; any other footprint with a place will do. */
function pickFootprint(board: Node): Node | undefined {
    const footprints = footprintsOf(board).filter((footprint) => pointOf(footprint.get("at")) !== undefined);
    return footprints.find((footprint) => /^[RC]\d/.test(referenceOf(footprint))) ?? footprints[0];
}

function move(what: string, at: Node): BoardEdit {
    const [x, y] = [at.arg(0) as Node, at.arg(1) as Node];
    const from = pointOf(at) as { x: number; y: number };
    const to = { x: nanometres(from.x + STEP_X), y: nanometres(from.y + STEP_Y) };
    return {
        description: `${what} moves from (${from.x}, ${from.y}) to (${to.x}, ${to.y})`,
        changes: [change(x, to.x), change(y, to.y)],
    };
}

/** KiCad's resolution: a nanometre. */
function nanometres(millimetres: number): number {
    return Math.round(millimetres * 1e6) / 1e6;
}

function planRename(board: Node): BoardEdit | undefined {
    for (const footprint of footprintsOf(board)) {
        const text = fieldText(fieldOf(footprint, "Value"));
        if (text?.isAtom && typeof text.value === "string" && text.value !== "") {
            return rename(`value of ${referenceOf(footprint)}`, text);
        }
    }
    const title = board.path("title_block/title")?.arg(0);
    if (title?.isAtom) return rename("title", title);
    const thickness = board.path("general/thickness");
    const current = thickness?.number();
    if (thickness === undefined || current === undefined) return undefined;
    const thicker = nanometres(current + 0.4);
    return {
        description: `thickness changes from ${current} to ${thicker}`,
        changes: [change(thickness.arg(0) as Node, thicker)],
    };
}

function rename(what: string, atom: Node): BoardEdit {
    const text = `${String(atom.value)}-edited`;
    return { description: `${what} changes from "${String(atom.value)}" to "${text}"`, changes: [change(atom, text)] };
}

function change(atom: Node, value: string | number): AtomChange {
    const first = atom.line ?? 0;
    const breaks = atom.text.split("\n").length - 1;
    return {
        atom,
        value,
        lines: Array.from({ length: breaks + 1 }, (_, index) => first + index),
        place: placeOf(atom),
    };
}

function placeOf(node: Node): number[] {
    const place: number[] = [];
    for (let child = node, parent = node.parent; parent !== undefined; child = parent, parent = parent.parent) {
        place.unshift(parent.children.indexOf(child));
    }
    return place;
}
