/**
 * Where something new is put: in the order of the model's fields, which is the order in which KiCad writes them.
 */
import { LIST, SYMBOL, type TreeReader } from "../tree-reader.ts";
import { majorOf } from "./file-version.ts";
import { assignAtoms, headOf, isHeadlessItem } from "./locate.ts";
import type { Field, Model } from "./schema.ts";

/** Tells which field each child of a list belongs to; undefined for the head and for what the model doesn't know. */
export function childFields(reader: TreeReader, row: number, model: Model): (child: number) => Field | undefined {
    const major = majorOf(reader);
    let atoms: Map<number, Field> | undefined;
    const head = headOf(reader, row, model);
    return (child) => {
        if (reader.kind(child) === LIST) {
            const token = reader.tokenOf(child);
            const owner = token === undefined ? undefined : model.ownerOf(token, major);
            return owner ?? (isHeadlessItem(reader, child, model) ? model.headless : undefined);
        }
        if (child === head) return undefined;
        if (reader.kind(child) === SYMBOL) {
            const flag = model.words.get(reader.text(child));
            if (flag !== undefined) return flag;
        }
        if (atoms === undefined) {
            atoms = new Map();
            assignAtoms(reader, row, model, (atom, field) => field !== undefined && atoms?.set(atom, field));
        }
        return atoms.get(child);
    };
}

/** The child before which a new part of a field is put, 0 for the end: behind all that belongs to the field or to those before it. */
export function placeFor(reader: TreeReader, row: number, model: Model, field: Field): number {
    const fieldOf = childFields(reader, row, model);
    const first = reader.firstChild(row);
    let after = headOf(reader, row, model);
    for (let child = first; child !== 0; child = reader.next(child)) {
        const owner = fieldOf(child);
        if (owner !== undefined && owner.index <= field.index) after = child;
    }
    return after === 0 ? first : reader.next(after);
}
