/**
 * Writes the values of fields into the tree.
 *
 * Values are checked first, so that a wrong one changes nothing. What is there is changed in place; what is new is put where KiCad would write it;
 * what was removed comes back as it was, blanks and comments included, when it gets a value again.
 */
import { FLOAT, INTEGER, removalKey, STRING, SYMBOL, type TreeReader } from "../tree-reader.ts";
import { encodeBytes } from "./bytes.ts";
import { type Draft, type DraftList, type DraftValue, draftValue, type Target } from "./draft.ts";
import { majorOf } from "./file-version.ts";
import { assignAtoms, atomsOf, childOf, childrenOf, positionalAtoms, valueAtom, wordAtom } from "./locate.ts";
import { invalidValue } from "./model-error.ts";
import { objectAccess } from "./model-object.ts";
import { type Place, placeOfField } from "./path.ts";
import { placeFor } from "./place.ts";
import { singleAtom } from "./read.ts";
import type { Field, Model } from "./schema.ts";
import { atomText, listText, singleText } from "./source-text.ts";
import { flagText, numberText, replacedText } from "./spelling.ts";
import type { Token } from "./tokens.ts";

/** Sets a field to a value of the caller's. */
export function writeField(reader: TreeReader, row: number, model: Model, field: Field, value: unknown): void {
    reader.kind(row); // throws when the document was destroyed
    const target: Target = { reader, major: majorOf(reader) };
    const draft = draftValue(target, field, value, placeOfField(reader, row, field));
    new Writer(target, row, model).set(field, draft);
}

/** Changes one list. */
export class Writer {
    readonly #target: Target;
    readonly #row: number;
    readonly #model: Model;

    constructor(target: Target, row: number, model: Model) {
        this.#target = target;
        this.#row = row;
        this.#model = model;
    }

    /** Gives a field a checked value. */
    set(field: Field, value: DraftValue): void {
        if (value === undefined) {
            this.#remove(field);
            return;
        }
        switch (value.kind) {
            case "flag":
                if (field.form === "positional") this.#setAtom(field, value);
                else this.#setFlag(field, value);
                return;
            case "list":
                this.#setList(field, value.list);
                return;
            case "lists":
                this.#setLists(field, value.lists);
                return;
            case "values":
                this.#setValues(field, value.values);
                return;
            case "bytes":
                this.#setBytes(field, value.value);
                return;
            default:
                this.#setAtom(field, value);
        }
    }

    /** Makes a list say what a plain object says. What the model doesn't know stays. */
    assign(draft: Draft): void {
        for (const field of this.#model.fields) {
            if (field.derived && !draft.values.has(field)) continue;
            this.set(field, draft.values.get(field));
        }
    }

    #setAtom(field: Field, value: NonNullable<DraftValue>): void {
        const { reader } = this.#target;
        let atom = singleAtom(reader, this.#row, this.#model, field);
        if (atom === 0 && this.#restore(field)) atom = singleAtom(reader, this.#row, this.#model, field);
        if (atom === 0) this.#add(field, value);
        else changeAtom(this.#target, atom, field, value);
    }

    /** Adds a value that isn't there. */
    #add(field: Field, value: NonNullable<DraftValue>): void {
        const { reader } = this.#target;
        const text = singleText(this.#target, field, value);
        if (text === undefined) return;
        if (field.form !== "positional") {
            const child = childOf(reader, this.#row, field);
            if (child !== 0) {
                // `(token)` is there without its value.
                insertText(reader, child, reader.next(reader.firstChild(child)), atomText(this.#target, field, value));
            } else insertText(reader, this.#row, this.#place(field), text);
            return;
        }
        const before = assignAtoms(reader, this.#row, this.#model);
        const atom = insertText(reader, this.#row, this.#place(field), text);
        const after = assignAtoms(reader, this.#row, this.#model);
        if (after.get(field) === atom && isUnchanged(before, after, field)) return;
        removeRow(reader, atom);
        throw invalidValue(
            this.#path(field),
            value.kind === "flag" ? value.value : (value as { value: unknown }).value,
            "set together with the values before it",
        );
    }

    #setFlag(field: Field, value: Extract<DraftValue, { kind: "flag" }>): void {
        const { reader, major } = this.#target;
        const wanted = value.value;
        const child = field.form === "word" ? 0 : childOf(reader, this.#row, field);
        if (child !== 0) {
            const atom = valueAtom(reader, child);
            if (atom !== 0) {
                const text = reader.text(atom);
                const isOld = text === "true" || text === "false";
                const word = isOld && wanted !== "none" ? String(wanted === "yes") : wanted;
                if (text !== word) setRow(reader, atom, word);
            } else if (wanted !== "yes") {
                const style = flagText("", wanted, field, major);
                if (style === undefined) this.#take(field, child);
                else insertText(reader, child, 0, wanted);
            }
            return;
        }
        const word = wordAtom(reader, this.#row, field);
        if (word !== 0) {
            if (wanted === "yes") return;
            this.#take(field, word);
            if (wanted === "none") this.#add(field, value);
            return;
        }
        const absent = field.default === undefined ? undefined : field.default === true ? "yes" : "no";
        if (wanted === absent && !field.optional) return;
        if (this.#restore(field)) this.#setFlag(field, value);
        else this.#add(field, value);
    }

    #setBytes(field: Field, value: Uint8Array): void {
        const { reader, major } = this.#target;
        const child = childOf(reader, this.#row, field);
        const encoded = encodeBytes(value, field, major);
        const text = `(${field.tokenFor(major).text}${encoded === "" ? "" : ` ${encoded}`})`;
        if (child === 0) insertText(reader, this.#row, this.#place(field), text);
        else replaceRow(reader, child, text);
    }

    #setList(field: Field, list: DraftList): void {
        const { reader } = this.#target;
        let child = childOf(reader, this.#row, field);
        if (
            "object" in list &&
            child !== 0 &&
            objectAccess.row(list.object) === child &&
            objectAccess.reader(list.object) === reader
        )
            return;
        if (child === 0 && this.#restore(field)) child = childOf(reader, this.#row, field);
        if (child === 0) insertText(reader, this.#row, this.#place(field), listText(this.#target, list, field));
        else this.#changeList(child, list, field);
    }

    /** Makes a list that is there say something else. */
    #changeList(child: number, list: DraftList, field: Field): void {
        const { reader } = this.#target;
        if ("object" in list) replaceRow(reader, child, listText(this.#target, list, field));
        else new Writer(this.#target, child, list.variant.model).assign(list.draft);
    }

    /** Gives a list of structs other items: those that stay are changed in place. */
    #setLists(field: Field, lists: readonly DraftList[]): void {
        const { reader } = this.#target;
        const rows = childrenOf(reader, this.#row, field);
        // All texts are made before anything is taken out: the objects may be the items themselves.
        const texts = lists.map((list) => ("object" in list ? listText(this.#target, list, field) : undefined));
        for (const surplus of rows.splice(lists.length)) removeRow(reader, surplus);
        for (const [index, list] of lists.entries()) {
            const text = texts[index];
            const row = rows[index];
            const isSame =
                row !== undefined && (field.form === "headless" || reader.tokenOf(row) === list.variant.token);
            if (row === undefined) {
                const last = rows.at(-1);
                const before = last === undefined ? this.#place(field) : reader.next(last);
                rows.push(insertText(reader, this.#row, before, text ?? listText(this.#target, list, field)));
            } else if ("object" in list) {
                if (objectAccess.reader(list.object) !== reader || objectAccess.row(list.object) !== row)
                    rows[index] = replaceRow(reader, row, text as string);
            } else if (isSame) this.#changeList(row, list, field);
            else rows[index] = replaceRow(reader, row, listText(this.#target, list, field));
        }
    }

    #setValues(field: Field, values: readonly DraftValue[]): void {
        const { reader, major } = this.#target;
        if (field.form === "repeated") {
            const rows = childrenOf(reader, this.#row, field);
            const token = field.tokenFor(major).text;
            for (const surplus of rows.splice(values.length)) removeRow(reader, surplus);
            for (const [index, value] of values.entries()) {
                const row = rows[index];
                if (row !== undefined)
                    changeAtom(this.#target, valueAtom(reader, row), field, value as NonNullable<DraftValue>);
                else {
                    const last = rows.at(-1);
                    const before = last === undefined ? this.#place(field) : reader.next(last);
                    rows.push(
                        insertText(reader, this.#row, before, `(${token} ${atomText(this.#target, field, value)})`),
                    );
                }
            }
            return;
        }
        if (
            field.form === "child" &&
            childOf(reader, this.#row, field) === 0 &&
            values.length > 0 &&
            !this.#restore(field)
        ) {
            const atoms = values.map((value) => atomText(this.#target, field, value));
            insertText(reader, this.#row, this.#place(field), `(${field.tokenFor(major).text} ${atoms.join(" ")})`);
            return;
        }
        const list = field.form === "child" ? childOf(reader, this.#row, field) : this.#row;
        if (list === 0) return;
        if (values.length === 0 && field.form === "child") {
            this.#take(field, list);
            return;
        }
        const atoms =
            field.form === "child" ? atomsOf(reader, list) : positionalAtoms(reader, list, this.#model, field);
        for (const surplus of atoms.splice(values.length)) removeRow(reader, surplus);
        for (const [index, value] of values.entries()) {
            const atom = atoms[index];
            if (atom !== undefined) changeAtom(this.#target, atom, field, value as NonNullable<DraftValue>);
            else {
                const last = atoms.at(-1);
                const before =
                    last !== undefined
                        ? reader.next(last)
                        : field.form === "child"
                          ? reader.next(reader.firstChild(list))
                          : this.#place(field);
                atoms.push(insertText(reader, list, before, atomText(this.#target, field, value)));
            }
        }
    }

    /** Takes out all that a field has. */
    #remove(field: Field): void {
        const { reader } = this.#target;
        if (field.form === "positional") {
            this.#removePositional(field);
            return;
        }
        if (field.isFlag) {
            for (let word = wordAtom(reader, this.#row, field); word !== 0; word = wordAtom(reader, this.#row, field)) {
                this.#take(field, word);
            }
            if (field.form === "word") return;
        }
        for (const child of childrenOf(reader, this.#row, field)) this.#take(field, child);
    }

    #removePositional(field: Field): void {
        const { reader } = this.#target;
        if (field.list) {
            for (const atom of positionalAtoms(reader, this.#row, this.#model, field)) removeRow(reader, atom);
            return;
        }
        const before = assignAtoms(reader, this.#row, this.#model);
        const atom = before.get(field);
        if (atom === undefined) return;
        const next = reader.next(atom);
        this.#take(field, atom);
        if (isUnchanged(before, assignAtoms(reader, this.#row, this.#model), field)) return;
        reader.edit((tree) => tree.insert(this.#row, next, atom), this.#row);
        throw invalidValue(this.#path(field), undefined, "set as long as the values behind it are");
    }

    /** Takes out a child, and remembers it. */
    #take(field: Field, child: number): void {
        const { reader } = this.#target;
        reader.removed.set(removalKey(this.#row, field.index), { row: child, next: reader.next(child) });
        removeRow(reader, child);
    }

    /** Puts back what was taken out, if it is still at hand. */
    #restore(field: Field): boolean {
        const { reader } = this.#target;
        const key = removalKey(this.#row, field.index);
        const removal = reader.removed.get(key);
        if (removal === undefined) return false;
        reader.removed.delete(key);
        if (!reader.isDetached(removal.row)) return false;
        const { next } = removal;
        const isThere = next !== 0 && reader.parent(next) === this.#row && !reader.isDetached(next);
        const before = isThere ? next : this.#place(field);
        reader.edit((tree) => tree.insert(this.#row, before, removal.row), this.#row);
        return true;
    }

    #place(field: Field): number {
        return placeFor(this.#target.reader, this.#row, this.#model, field);
    }

    #path(field: Field): Place {
        return placeOfField(this.#target.reader, this.#row, field);
    }
}

/** Whether all other fields have the atoms that they had. */
function isUnchanged(before: ReadonlyMap<Field, number>, after: ReadonlyMap<Field, number>, changed: Field): boolean {
    for (const [field, atom] of before) if (field !== changed && after.get(field) !== atom) return false;
    for (const field of after.keys()) if (field !== changed && !before.has(field)) return false;
    return true;
}

/** Gives an atom another value; one that says the same stays as it is spelled. */
export function changeAtom(target: Target, atom: number, field: Field, value: NonNullable<DraftValue>): void {
    const { reader, major } = target;
    const kind = reader.kind(atom);
    switch (value.kind) {
        case "number":
            if ((kind === INTEGER || kind === FLOAT) && reader.number(atom) === value.value) return;
            setRow(reader, atom, numberText(value.value, field));
            return;
        case "text": {
            const old = kind === STRING ? reader.string(atom) : reader.text(atom);
            if (old !== value.value) setRow(reader, atom, replacedText(reader, atom, value.value, field, major), false);
            return;
        }
        case "flag": {
            const old = kind === SYMBOL ? reader.text(atom) : "";
            const meaning = old === "true" ? "yes" : old === "false" ? "no" : old;
            if (meaning !== value.value) setRow(reader, atom, value.value);
            return;
        }
        default:
            throw new TypeError(`${field.name} is no single value`);
    }
}

/**
 * Gives an atom another spelling.
 *
 * @param numeric - Whether numbers are the same when their values are: not for text that only looks like one.
 */
export function setRow(reader: TreeReader, atom: number, text: string, numeric = true): void {
    reader.editAtom(atom, (tree) => (numeric ? tree.setValue(atom, text) : tree.setValue(atom, text, { numeric })));
}

/** Puts the forms of a text into a list. Returns the first. */
export function insertText(reader: TreeReader, parent: number, before: number, text: string): number {
    return reader.edit((tree) => tree.insertSource(parent, before, text), parent);
}

/** Gives a list another head, if it has another one. */
export function changeHead(reader: TreeReader, row: number, token: Token): void {
    if (reader.tokenOf(row) === token) return;
    const head = reader.firstChild(row);
    setRow(reader, head, token.text);
}

/** Takes a node out. */
export function removeRow(reader: TreeReader, row: number): void {
    reader.edit((tree) => tree.remove(row), reader.parent(row));
}

/** Puts a new list in the place of one. Returns it. */
export function replaceRow(reader: TreeReader, row: number, text: string): number {
    const replacement = reader.add((tree) => tree.create(text));
    const parent = reader.parent(row);

    reader.edit((tree) => tree.replace(row, replacement), parent);
    return replacement;
}
