import type { Node } from "@pyzig/sexp";
import type {
    Board,
    Footprint,
    FootprintProperty,
    FootprintText,
    ModelObject,
    Point,
    Position,
} from "@pyzig/sexp/kicad";

/** A change of some values of a board. */
export interface BoardEdit {
    /** What changes, for people. */
    readonly description: string;
    /** The values that change. */
    readonly changes: readonly ValueChange[];
}

/** A change of one value. */
export interface ValueChange {
    /** Carries it out. */
    readonly apply: () => void;
    readonly value: string | number;
    /** Lines of the file on which the value stands, from 1. */
    readonly lines: readonly number[];
    /** Places of the value among its siblings, from the document down to it; an edit of other values doesn't move it. */
    readonly place: readonly number[];
}

/** How far things are moved, in millimetres. */
const STEP_X = 1;
const STEP_Y = 0.5;

/** Plans the demo's two edits: something is moved, and a text is changed. Boards without footprints have other items to edit. */
export function planEdits(board: Board): BoardEdit[] {
    return [planMove(board), planRename(board)].filter((edit) => edit !== undefined);
}

/** Carries out an edit. */
export function apply(edit: BoardEdit): void {
    for (const change of edit.changes) change.apply();
}

/** The node at a place of a document. */
export function nodeAt(document: Node, place: readonly number[]): Node | undefined {
    let node: Node | undefined = document;
    for (const index of place) node = node?.at(index);
    return node;
}

/** The text that holds the reference or the value of a footprint: a property from version 8 on, a text before. */
function fieldOf(footprint: Footprint, name: "Reference" | "Value"): FootprintProperty | FootprintText | undefined {
    return footprint.properties.byName(name) ?? footprint.texts.find((text) => text.type === name.toLowerCase());
}

function textOf(field: FootprintProperty | FootprintText): string {
    return "value" in field ? field.value : field.text;
}

/** The reference of a footprint, such as `R12`; `?` when it has none. */
function referenceOf(footprint: Footprint): string {
    const field = fieldOf(footprint, "Reference");
    return field === undefined || textOf(field) === "" ? "?" : textOf(field);
}

function planMove(board: Board): BoardEdit | undefined {
    const footprint = pickFootprint(board);
    if (footprint?.at !== undefined) return move(`footprint ${referenceOf(footprint)}`, footprint.at);
    const [item] = [
        ...board.vias,
        ...board.segments,
        ...board.lines,
        ...board.arcs,
        ...board.circles,
        ...board.rectangles,
        ...board.texts,
    ];
    if (item === undefined) return undefined;
    const point = "at" in item ? item.at : "center" in item ? item.center : item.start;
    return move(`first ${item.node.head}`, point);
}

/** A resistor or capacitor makes a good example; any other footprint with a place will do. */
function pickFootprint(board: Board): Footprint | undefined {
    const footprints = board.footprints.filter((footprint) => footprint.at !== undefined);
    return footprints.find((footprint) => /^[RC]\d/.test(referenceOf(footprint))) ?? footprints[0];
}

function move(what: string, at: Point | Position): BoardEdit {
    const from = { x: at.x, y: at.y };
    const to = { x: nanometres(from.x + STEP_X), y: nanometres(from.y + STEP_Y) };
    const set = (axis: "x" | "y") => (): void => {
        at[axis] = to[axis];
    };
    return {
        description: `${what} moves from (${from.x}, ${from.y}) to (${to.x}, ${to.y})`,
        changes: [change(at, 0, to.x, set("x")), change(at, 1, to.y, set("y"))],
    };
}

/** KiCad's resolution: a nanometre. */
function nanometres(millimetres: number): number {
    return Math.round(millimetres * 1e6) / 1e6;
}

function planRename(board: Board): BoardEdit | undefined {
    for (const footprint of board.footprints) {
        const field = fieldOf(footprint, "Value");
        if (field === undefined || textOf(field) === "") continue;
        const text = `${textOf(field)}-edited`;
        const set = (): void => {
            if ("value" in field) field.value = text;
            else field.text = text;
        };
        return rename(`value of ${referenceOf(footprint)}`, textOf(field), change(field, 1, text, set));
    }
    const { titleBlock, general } = board;
    const title = titleBlock?.title;
    if (titleBlock !== undefined && title !== undefined) {
        const text = `${title}-edited`;
        const set = (): void => {
            titleBlock.title = text;
        };
        return rename("title", title, changeOf(titleBlock.node.get("title")?.arg(0) as Node, text, set));
    }
    const thickness = general?.thickness;
    if (general === undefined || thickness === undefined) return undefined;
    const thicker = nanometres(thickness + 0.4);
    const set = (): void => {
        general.thickness = thicker;
    };
    return {
        description: `thickness changes from ${thickness} to ${thicker}`,
        changes: [changeOf(general.node.get("thickness")?.arg(0) as Node, thicker, set)],
    };
}

function rename(what: string, old: string, renamed: ValueChange): BoardEdit {
    return { description: `${what} changes from "${old}" to "${renamed.value}"`, changes: [renamed] };
}

/** A change of a value among the atoms of an object. */
function change(object: ModelObject, index: number, value: string | number, set: () => void): ValueChange {
    return changeOf(object.node.arg(index) as Node, value, set);
}

function changeOf(atom: Node, value: string | number, set: () => void): ValueChange {
    const first = atom.line ?? 0;
    const breaks = atom.text.split("\n").length - 1;
    return {
        apply: set,
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
