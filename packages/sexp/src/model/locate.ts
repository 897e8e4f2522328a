/**
 * Which part of a list belongs to which field: the rules of zig/sexp/kicad/match.zig, for reading in place.
 */
import { FLOAT, INTEGER, LIST, STRING, SYMBOL, type TreeReader } from "../tree-reader.ts";
import { majorOf } from "./file-version.ts";
import type { Field, Model } from "./schema.ts";

/** The first child list of a field, by any of its tokens; 0 when there is none. */
export function childOf(reader: TreeReader, row: number, field: Field): number {
    const { tokens } = field;
    if (field.isContested) return childrenOf(reader, row, field)[0] ?? 0;
    for (let index = tokens.length - 1; index >= 0; index--) {
        const id = reader.idOf((tokens[index] as (typeof tokens)[number]).token);
        if (id === 0) continue;
        const child = reader.childWithHead(row, id);
        if (child !== 0) return child;
    }
    return 0;
}

/** All child lists of a field, in order. */
export function childrenOf(reader: TreeReader, row: number, field: Field): number[] {
    const rows: number[] = [];
    const { variants, tokens } = field;
    const headless = field.form === "headless";
    for (let child = reader.firstChild(row); child !== 0; child = reader.next(child)) {
        if (reader.kind(child) !== LIST) continue;
        if (headless) {
            if (reader.headId(child) === 0) rows.push(child);
            continue;
        }
        const token = reader.tokenOf(child);
        if (token === undefined) continue;
        if (!(field.isStructure ? variants.has(token) : tokens.some((known) => known.token === token))) continue;
        if (!field.isContested || field.model.ownerOf(token, majorOf(reader)) === field) rows.push(child);
    }
    return rows;
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

/** The atoms of a list that can be values: all but its head, in order. */
export function atomsOf(reader: TreeReader, row: number): number[] {
    const atoms: number[] = [];
    const first = reader.firstChild(row);
    let atom = nextAtom(reader, reader.headId(row) === 0 ? first : reader.next(first));
    for (; atom !== 0; atom = nextAtom(reader, reader.next(atom))) atoms.push(atom);
    return atoms;
}

/** The atom that is the bare word of a flag, 0 when there is none. */
export function wordAtom(reader: TreeReader, row: number, field: Field): number {
    const first = reader.firstChild(row);
    for (let atom = nextAtom(reader, reader.next(first)); atom !== 0; atom = nextAtom(reader, reader.next(atom))) {
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
            return field.isRequired || fits(reader, atom, field) ? atom : 0;
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
    const taken = new Map<Field, number>();
    const { positional, words } = model;
    let atoms = atomsOf(reader, row);
    if (words.size > 0) atoms = atoms.filter((atom) => reader.kind(atom) !== SYMBOL || !words.has(reader.text(atom)));
    let current = 0;
    for (const [index, atom] of atoms.entries()) {
        let place = current;
        while (place < positional.length && !takes(reader, atom, positional, place, atoms.length - index)) place++;
        const field = positional[place];
        visit?.(atom, field);
        if (field === undefined) continue;
        current = field.list ? place : place + 1;
        if (!field.list) taken.set(field, atom);
    }
    return taken;
}

/** @param left - How many atoms are left, this one included. */
function takes(reader: TreeReader, atom: number, positional: readonly Field[], place: number, left: number): boolean {
    const field = positional[place] as Field;
    if (field.list || field.isRequired) return true;
    if (!fits(reader, atom, field)) return false;
    let required = 0;
    for (let later = place + 1; later < positional.length; later++) {
        if ((positional[later] as Field).isRequired) required++;
    }
    return left > required;
}

/** Whether an atom can be the value of a field that may be missing. */
export function fits(reader: TreeReader, atom: number, field: Field): boolean {
    const kind = reader.kind(atom);
    const { type } = field;
    switch (type.kind) {
        case "number":
            return kind === INTEGER || kind === FLOAT;
        case "integer":
            return kind === INTEGER || (kind === FLOAT && Number.isInteger(reader.number(atom)));
        case "boolean":
            return kind === SYMBOL && /^(?:yes|no|true|false)$/.test(reader.text(atom));
        case "toggle":
            return kind === SYMBOL && /^(?:yes|no|none|true|false)$/.test(reader.text(atom));
        case "enum":
            if (kind === STRING && field.quoting !== "always" && field.quoting !== "bare_until_7") return false;
            return type.words.includes(textOf(reader, atom));
        default:
            return true;
    }
}

/** What an atom says: the text of a string, a word or number as it is spelled. */
export function textOf(reader: TreeReader, atom: number): string {
    return reader.kind(atom) === STRING ? reader.string(atom) : reader.text(atom);
}
