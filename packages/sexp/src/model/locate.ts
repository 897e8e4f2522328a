/**
 * Which part of a list belongs to which field: the rules of zig/sexp/kicad/match.zig, for reading in place.
 */
import { FLOAT, INTEGER, LIST, STRING, SYMBOL, type TreeReader } from "../tree-reader.ts";
import { majorOf } from "./file-version.ts";
import { type Field, LATEST, type Model } from "./schema.ts";
import { isWhole } from "./whole-number.ts";

/** The first child list of a field, by any of its tokens; 0 when there is none. */
export function childOf(reader: TreeReader, row: number, field: Field): number {
    const { tokens } = field;
    if (field.isContested) return childrenOf(reader, row, field)[0] ?? 0;
    let found = 0;
    for (let index = tokens.length - 1; index >= 0; index--) {
        const id = reader.idOf((tokens[index] as (typeof tokens)[number]).token);
        if (id === 0) continue;
        const child = reader.childWithHead(row, id);
        if (child === 0) continue;
        // There are lists with several of the tokens: the first of all counts.
        if (found !== 0) return childrenOf(reader, row, field)[0] as number;
        found = child;
    }
    return found;
}

/** All child lists of a field, in order. */
export function childrenOf(reader: TreeReader, row: number, field: Field): number[] {
    const rows: number[] = [];
    for (let child = reader.firstChild(row); child !== 0; child = reader.next(child)) {
        if (reader.kind(child) === LIST && isListOf(reader, child, field)) rows.push(child);
    }
    return rows;
}

/** Whether a list within one of the model is of a field of it (rules 1 and 2). */
export function isListOf(reader: TreeReader, list: number, field: Field): boolean {
    if (field.form === "headless") return isHeadlessItem(reader, list, field.model);
    const token = reader.tokenOf(list);
    if (token === undefined) return false;
    const { variants, tokens } = field;
    if (!(field.isStructure ? variants.has(token) : tokens.some((known) => known.token === token))) return false;
    return !field.isContested || field.model.ownerOf(token, majorOf(reader)) === field;
}

/** Whether a list belongs to the headless field of a model (rule 2). */
export function isHeadlessItem(reader: TreeReader, list: number, model: Model): boolean {
    const { headless } = model;
    if (headless?.type.kind !== "model") return false;
    const token = reader.tokenOf(list);
    if (token !== undefined && model.ownerOf(token, LATEST) !== undefined) return false;
    const first = reader.firstChild(list);
    const [value] = headless.type.model.positional;
    return first !== 0 && reader.kind(first) !== LIST && value !== undefined && fits(reader, first, value);
}

/** The first atom of a list behind its head, 0 when there is none. */
export function valueAtom(reader: TreeReader, list: number): number {
    return nextAtom(reader, reader.next(reader.firstChild(list)));
}

/** The first atom among a row and its later siblings. */
export function nextAtom(reader: TreeReader, row: number): number {
    let atom = row;
    while (atom !== 0 && reader.kind(atom) === LIST) atom = reader.next(atom);
    return atom;
}

/** The head of a list, 0 when it has none: its first child, if that is an atom and the model's lists have heads. */
export function headOf(reader: TreeReader, row: number, model?: Model): number {
    if (row === 0 || model?.isHeadless === true) return 0;
    const first = reader.firstChild(row);
    return first === 0 || reader.kind(first) === LIST ? 0 : first;
}

/**
 * The atoms of a list that can be values: all but its head, in order.
 *
 * @param model - What the list is described by; none for the list of a value, which has a head.
 */
export function atomsOf(reader: TreeReader, row: number, model?: Model): number[] {
    const atoms: number[] = [];
    const head = headOf(reader, row, model);
    let atom = nextAtom(reader, head === 0 ? reader.firstChild(row) : reader.next(head));
    for (; atom !== 0; atom = nextAtom(reader, reader.next(atom))) atoms.push(atom);
    return atoms;
}

/** The atom that is the bare word of a flag, 0 when there is none. */
export function wordAtom(reader: TreeReader, row: number, field: Field): number {
    const head = headOf(reader, row, field.model);
    const first = head === 0 ? reader.firstChild(row) : reader.next(head);
    for (let atom = nextAtom(reader, first); atom !== 0; atom = nextAtom(reader, reader.next(atom))) {
        if (reader.kind(atom) !== SYMBOL) continue;
        const text = reader.text(atom);
        if (field.tokens.some(({ token }) => token.text === text)) return atom;
    }
    return 0;
}

/** The atom of a positional field, 0 when there is none. */
export function positionalAtom(reader: TreeReader, row: number, model: Model, field: Field): number {
    const fixed = field.fixedPosition;
    if (fixed >= 0 && reader.headId(row) !== 0) {
        const atom = reader.argument(row, fixed);
        if (atom === 0) return 0;
        // A list among the atoms moves those behind it.
        if (reader.kind(atom) !== LIST && (fixed === 0 || !hasListBefore(reader, row, atom))) {
            if (field.isRequired || fits(reader, atom, field)) return atom;
        }
    }
    return assignAtoms(reader, row, model).get(field) ?? 0;
}

function hasListBefore(reader: TreeReader, row: number, atom: number): boolean {
    for (let child = reader.firstChild(row); child !== atom; child = reader.next(child)) {
        if (reader.kind(child) === LIST) return true;
    }
    return false;
}

/** The atoms that a positional list takes. */
export function positionalAtoms(reader: TreeReader, row: number, model: Model, field: Field): number[] {
    const rest: number[] = [];
    assignAtoms(reader, row, model, (atom, taker) => {
        if (taker === field) rest.push(atom);
    });
    return rest;
}

/**
 * Gives the atoms of a list to the positional fields of its model, in order and without the words of flags (rule 4).
 *
 * @param visit - Is told every atom with the field that takes it; undefined when none does.
 */
export function assignAtoms(
    reader: TreeReader,
    row: number,
    model: Model,
    visit?: (atom: number, field: Field | undefined) => void,
): Map<Field, number> {
    const atoms = plainAtoms(reader, row, model);
    return placeAtoms(model, atoms, (atom, field) => fits(reader, atom, field), visit);
}

/** The atoms of a list that can be values of positional fields: those that are no words of flags. */
export function plainAtoms(reader: TreeReader, row: number, model: Model): number[] {
    const atoms = atomsOf(reader, row, model);
    const { words } = model;
    if (words.size === 0) return atoms;
    return atoms.filter((atom) => reader.kind(atom) !== SYMBOL || !words.has(reader.text(atom)));
}

/** Gives atoms, whatever stands for them, to the positional fields of a model (rule 4). Returns the last one of each field. */
export function placeAtoms<Atom>(
    { positional }: Model,
    atoms: readonly Atom[],
    isFitting: (atom: Atom, field: Field) => boolean,
    visit?: (atom: Atom, field: Field | undefined) => void,
): Map<Field, Atom> {
    const taken = new Map<Field, Atom>();
    let current = 0;
    for (const [index, atom] of atoms.entries()) {
        const left = atoms.length - index;
        let place = current;
        for (; place < positional.length; place++) {
            const field = positional[place] as Field;
            if (field.list || field.isRequired) break;
            if (isFitting(atom, field) && left > requiredAfter(positional, place)) break;
        }
        const field = positional[place];
        visit?.(atom, field);
        if (field === undefined) continue;
        current = field.list ? place : place + 1;
        if (!field.list) taken.set(field, atom);
    }
    return taken;
}

function requiredAfter(positional: readonly Field[], place: number): number {
    let count = 0;
    for (let later = place + 1; later < positional.length; later++) {
        if ((positional[later] as Field).isRequired) count++;
    }
    return count;
}

/** Whether an atom can be the value of a field that may be missing (rule 6). */
export function fits(reader: TreeReader, atom: number, field: Field): boolean {
    const kind = reader.kind(atom);
    switch (field.type.kind) {
        case "number":
            return kind === INTEGER || kind === FLOAT;
        case "integer":
            return isWhole(reader, atom);
        case "text":
        case "bytes":
            return true;
        default:
            return isWordOf(field, kind === STRING, textOf(reader, atom));
    }
}

/** Whether a word, in quotes or bare, can be the value of a flag or enum that may be missing (rule 6). */
export function isWordOf({ type, quoting }: Field, isQuoted: boolean, word: string): boolean {
    switch (type.kind) {
        case "boolean":
            return !isQuoted && /^(?:yes|no|true|false)$/.test(word);
        case "toggle":
            return !isQuoted && /^(?:yes|no|none|true|false)$/.test(word);
        case "enum":
            return (!isQuoted || quoting === "always" || quoting === "bare_until_7") && type.words.includes(word);
        default:
            return false;
    }
}

/** What an atom says: the text of a string, a word or number as it is spelled. */
export function textOf(reader: TreeReader, atom: number): string {
    return reader.kind(atom) === STRING ? reader.string(atom) : reader.text(atom);
}
