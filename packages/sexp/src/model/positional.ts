/**
 * Whether values that have nothing but their order to tell them apart will be read as what they are.
 */
import type { TreeReader } from "../tree-reader.ts";
import type { DraftValue, Target } from "./draft.ts";
import { fits, isWordOf, placeAtoms, plainAtoms } from "./locate.ts";
import { invalidValue } from "./model-error.ts";
import { type Place, within } from "./path.ts";
import type { Field, Model } from "./schema.ts";
import { atomText, plainValue } from "./source-text.ts";

/** An atom that is not in a file yet. */
interface NewAtom {
    readonly field: Field;
    readonly text: string;
}

/**
 * Checks that the positional values of a new list can be told apart.
 *
 * @throws ModelError with the path of the first value that would be taken for another one.
 */
export function checkPositional(
    target: Target,
    model: Model,
    values: ReadonlyMap<Field, DraftValue>,
    path: Place,
): void {
    if (model.positional.length < 2) return;
    const atoms = model.positional.flatMap((field) => newAtoms(target, field, values.get(field)));
    placeAtoms(model, atoms, isNewFitting, ({ field }, taker) => {
        if (taker !== field) throw unclear(field, values.get(field), within(path, `.${field.name}`));
    });
}

/** The error for a value that would be taken for another one. */
export function unclear(field: Field, value: DraftValue, path: Place): Error {
    return invalidValue(path, plainValue(field, value), "set together with the values before it");
}

function newAtoms(target: Target, field: Field, value: DraftValue): NewAtom[] {
    if (value === undefined) return [];
    const values = value.kind === "values" ? value.values : [value];
    return values.map((item) => ({ field, text: atomText(target, field, item) }));
}

function isNewFitting({ text }: NewAtom, field: Field): boolean {
    switch (field.type.kind) {
        case "text":
        case "bytes":
            return true;
        case "number":
            return NUMBER.test(text);
        case "integer":
            return NUMBER.test(text) && Number.isSafeInteger(Number(text));
        default:
            return isWordOf(field, text.startsWith('"'), text.replaceAll('"', ""));
    }
}

const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;

/** Whether all other positional fields of a list keep their atoms when one gets an atom before a child (0: at the end). */
export function canAdd(reader: TreeReader, row: number, model: Model, before: number, added: NewAtom): boolean {
    const old = plainAtoms(reader, row, model);
    const atoms: (number | NewAtom)[] = [...old];
    let index = old.length;
    // Children behind the place are looked for among the atoms.
    for (let child = before; child !== 0 && index === old.length; child = reader.next(child)) {
        const found = old.indexOf(child);
        if (found >= 0) index = found;
    }
    atoms.splice(index, 0, added);
    const isFitting = (atom: number | NewAtom, field: Field): boolean =>
        typeof atom === "number" ? fits(reader, atom, field) : isNewFitting(atom, field);
    const after = placeAtoms(model, atoms, isFitting);
    return after.get(added.field) === added && isSameElsewhere(reader, model, old, after, added.field);
}

/** Whether all other positional fields of a list keep their atoms when one loses its own. */
export function canRemove(reader: TreeReader, row: number, model: Model, field: Field, atom: number): boolean {
    const old = plainAtoms(reader, row, model);
    const rest = old.filter((other) => other !== atom);
    const after = placeAtoms(model, rest, (other, taker) => fits(reader, other, taker));
    return !after.has(field) && isSameElsewhere(reader, model, old, after, field);
}

/** Whether atoms go to the same fields as before, but for one field. */
function isSameElsewhere(
    reader: TreeReader,
    model: Model,
    old: readonly number[],
    after: ReadonlyMap<Field, unknown>,
    changed: Field,
): boolean {
    const before = placeAtoms(model, old, (atom, field) => fits(reader, atom, field));
    return model.positional.every((field) => field === changed || before.get(field) === after.get(field));
}
