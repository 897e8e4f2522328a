/**
 * Writes the values of fields into the tree.
 *
 * Values are checked first, so that a wrong one changes nothing. What is there is changed in place; what is new is put where KiCad would write it;
 * what was removed comes back as it was, blanks and comments included, when it gets a value again.
 */
import { FLOAT, INTEGER, removalKey, SYMBOL, type TreeReader } from "../tree-reader.ts";
import { decodeBytes, encodeBytes, hasBytes } from "./bytes.ts";
import { type Draft, type DraftList, type DraftValue, draftValue, type Target } from "./draft.ts";
import { majorOf, majorOfVersion, rootOf, versionNumber } from "./file-version.ts";
import { formerNext, formerPlace, putIn, takeOut } from "./former-place.ts";
import {
    atomsOf,
    childOf,
    childrenOf,
    plainAtoms,
    positionalAtom,
    positionalAtoms,
    textOf,
    valueAtom,
    wordAtom,
} from "./locate.ts";
import { invalidValue } from "./model-error.ts";
import { type ModelObject, objectAccess } from "./model-object.ts";
import { type Place, placeOfField } from "./path.ts";
import { placeFor } from "./place.ts";
import { canAdd, canRemove, unclear } from "./positional.ts";
import { singleAtom } from "./read.ts";
import type { Field, Model } from "./schema.ts";
import { atomText, listText, plainValue, singleText, valuesTexts } from "./source-text.ts";
import { flagText, replacedText } from "./spelling.ts";
import type { Token } from "./tokens.ts";

/** Sets a field to a value of the caller's. */
export function writeField(reader: TreeReader, row: number, model: Model, field: Field, value: unknown): void {
    reader.kind(row); // throws when the document was destroyed
    const target: Target = { reader, major: majorAfter(reader, row, field, value) };
    const draft = draftValue(target, field, value, placeOfField(reader, row, field));
    new Writer(target, row, model).set(field, draft);
}

/** The major version that a value is written for: that of the file, or, for the version of the file itself, the one it is to have. */
function majorAfter(reader: TreeReader, row: number, field: Field, value: unknown): number {
    const file = field.model.file;
    if (file === undefined || field.name !== "version" || row !== rootOf(reader)) return majorOf(reader);
    const version = versionNumber(value);
    return version === undefined ? majorOf(reader) : majorOfVersion(file, version);
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
        if (this.#isTakenBack(field, value)) {
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
        const { major } = this.#target;
        // Values of other versions can't be in a plain object; those of derived fields are those of others.
        const fields = this.#model.fields.filter(
            (field) => draft.values.has(field) || (field.isIn(major) && !field.derived),
        );
        // Atoms go by their order: what is taken away goes from the end on, and what is set from the start.
        for (const field of fields.toReversed()) if (!draft.values.has(field)) this.set(field, undefined);
        for (const field of fields) if (draft.values.has(field)) this.set(field, draft.values.get(field));
    }

    #setAtom(field: Field, value: NonNullable<DraftValue>): void {
        const { reader } = this.#target;
        let atom = singleAtom(reader, this.#row, this.#model, field);
        if (atom === 0 && this.#restore(field)) atom = singleAtom(reader, this.#row, this.#model, field);
        if (atom === 0) {
            if (!isDefault(field, value) && !this.#isEmptyText(field, value)) this.#add(field, value);
        } else if (this.#isEmptyText(field, value) && reader.isFresh(atom) && !reader.isFresh(reader.parent(atom))) {
            removeRow(reader, atom); // as it was when it was read: `(token)`
        } else changeAtom(this.#target, atom, field, value);
    }

    /** Whether a value is the empty text that `(token)` stands for, which is there. */
    #isEmptyText(field: Field, value: NonNullable<DraftValue>): boolean {
        const isEmpty = field.mayBeEmpty && value.kind === "text" && value.value === "";
        return isEmpty && childOf(this.#target.reader, this.#row, field) !== 0;
    }

    /** Whether a value is what absence means, and the field is only there because an edit of a list that was read has put it there. */
    #isTakenBack(field: Field, value: NonNullable<DraftValue>): boolean {
        const { reader } = this.#target;
        if (!isDefault(field, value) || reader.isFresh(this.#row)) return false;
        if (field.form === "positional") {
            const atom = singleAtom(reader, this.#row, this.#model, field);
            return atom !== 0 && reader.isFresh(atom) && this.#isLastAtom(atom);
        }
        const parts = field.form === "word" ? [] : childrenOf(reader, this.#row, field);
        const word = field.isFlag ? wordAtom(reader, this.#row, field) : 0;
        if (word !== 0) parts.push(word);
        return parts.length > 0 && parts.every((part) => reader.isFresh(part));
    }

    #isLastAtom(atom: number): boolean {
        return plainAtoms(this.#target.reader, this.#row, this.#model).at(-1) === atom;
    }

    /** Adds a value that isn't there. */
    #add(field: Field, value: NonNullable<DraftValue>): void {
        const { reader } = this.#target;
        const text = singleText(this.#target, field, value) ?? this.#explicitNo(field, value);
        if (text === undefined) return;
        if (field.form !== "positional") {
            const child = childOf(reader, this.#row, field);
            if (child !== 0) {
                // `(token)` is there without its value.
                insertText(reader, child, reader.next(reader.firstChild(child)), atomText(this.#target, field, value));
            } else insertText(reader, this.#row, this.#place(field), text);
            return;
        }
        const before = this.#place(field);
        if (!canAdd(reader, this.#row, this.#model, before, { field, text }))
            throw unclear(field, value, this.#path(field));
        insertText(reader, this.#row, before, text);
    }

    /** A flag that is usually left out when it isn't set, but means yes when it is missing. */
    #explicitNo(field: Field, value: NonNullable<DraftValue>): string | undefined {
        const isNeeded =
            field.default === true && field.form !== "word" && value.kind === "flag" && value.value === "no";
        return isNeeded ? `(${field.tokenFor(this.#target.major).text} no)` : undefined;
    }

    #setFlag(field: Field, value: Extract<DraftValue, { kind: "flag" }>): void {
        const { reader, major } = this.#target;
        const wanted = value.value;
        const child = field.form === "word" ? 0 : childOf(reader, this.#row, field);
        if (child !== 0) {
            if (wanted === "yes" && this.#isInsteadOfWord(field, child)) {
                removeRow(reader, child);
                this.#restore(field);
                return;
            }
            const atom = valueAtom(reader, child);
            if (atom !== 0) {
                const text = reader.text(atom);
                const isOld = text === "true" || text === "false";
                const word = isOld && wanted !== "none" ? String(wanted === "yes") : wanted;
                if (text !== word) setRow(reader, atom, word);
            } else if (wanted !== "yes") {
                const text = flagText("", wanted, field, major) ?? this.#explicitNo(field, value);
                if (text === undefined) this.#take(field, [child]);
                else insertText(reader, child, 0, wanted);
            }
            return;
        }
        const word = wordAtom(reader, this.#row, field);
        if (word !== 0) {
            if (wanted === "yes") return;
            this.#take(field, [word]);
            if (!isDefault(field, value)) this.#add(field, value);
            return;
        }
        if (this.#restore(field)) this.#setFlag(field, value);
        else if (!isDefault(field, value)) this.#add(field, value);
    }

    /** Whether a list was put in the place of the bare word that a file had. */
    #isInsteadOfWord(field: Field, child: number): boolean {
        const { reader } = this.#target;
        const [word = 0] = reader.removed.get(removalKey(this.#row, field.index)) ?? [];
        return reader.isFresh(child) && word !== 0 && reader.isDetached(word) && reader.kind(word) === SYMBOL;
    }

    #setBytes(field: Field, value: Uint8Array): void {
        const { reader, major } = this.#target;
        const isSame = (list: number): boolean =>
            hasBytes(reader, list) && Buffer.compare(decodeBytes(reader, this.#row, list, field), value) === 0;
        if (childOf(reader, this.#row, field) === 0) this.#restore(field);
        const child = childOf(reader, this.#row, field);
        if (child !== 0 && isSame(child)) return;
        const encoded = encodeBytes(value, field, major);
        const text = `(${field.tokenFor(major).text}${encoded === "" ? "" : ` ${encoded}`})`;
        if (child === 0) {
            insertText(reader, this.#row, this.#place(field), text);
            return;
        }
        // What was there is kept: others may have packed the same bytes in another way.
        const key = removalKey(this.#row, field.index);
        const [former = 0] = reader.removed.get(key) ?? [];
        const isFormer = former !== 0 && reader.isDetached(former) && isSame(former);
        if (isFormer) reader.edit((tree) => tree.replace(child, former), this.#row);
        else replaceRow(reader, child, text);
        reader.removed.set(key, [child]);
    }

    #setList(field: Field, list: DraftList): void {
        const { reader } = this.#target;
        let child = childOf(reader, this.#row, field);
        if (child === 0 && this.#restore(field)) child = childOf(reader, this.#row, field);
        if (child !== 0 && "object" in list && this.#ownRow(list.object) === child) return;
        if (child !== 0) this.#changeList(child, list, field);
        else if ("object" in list && this.#isLoose(list.object)) this.#attach(list, this.#place(field), field);
        else insertText(reader, this.#row, this.#place(field), listText(this.#target, list, field));
    }

    /** Makes a list that is there say something else. */
    #changeList(child: number, list: DraftList, field: Field): void {
        if ("object" in list) replaceByList(this.#target, child, list, field);
        else new Writer(this.#target, child, list.variant.model).assign(list.draft);
    }

    /**
     * Gives a list of structs other items. Typed objects that are items already, or stand nowhere, are put in themselves, others as copies; for
     * plain objects, and without typed ones, the items that stay are changed in place.
     */
    #setLists(field: Field, lists: readonly DraftList[]): void {
        const { reader } = this.#target;
        let rows = childrenOf(reader, this.#row, field);
        const own = this.#ownItems(rows, lists);
        if (own.size > 0) {
            this.#arrange(field, rows, lists, own);
            return;
        }
        // All texts are made before anything is taken out: the objects may be within the items.
        const texts = lists.map((list) => ("object" in list ? listText(this.#target, list, field) : undefined));
        if (rows.length < lists.length && this.#restore(field, lists.length - rows.length))
            rows = childrenOf(reader, this.#row, field);
        const surplus = rows.splice(lists.length);
        if (surplus.length > 0) this.#take(field, surplus);
        for (const [index, list] of lists.entries()) {
            const text = texts[index];
            const row = rows[index];
            const isSame =
                row !== undefined && (field.form === "headless" || reader.tokenOf(row) === list.variant.token);
            if (row === undefined) {
                const last = rows.at(-1);
                const before = last === undefined ? this.#place(field) : reader.next(last);
                rows.push(insertText(reader, this.#row, before, text ?? listText(this.#target, list, field)));
            } else if (isSame && !("object" in list)) this.#changeList(row, list, field);
            else rows[index] = replaceRow(reader, row, text ?? listText(this.#target, list, field));
        }
    }

    /** The row of an object of this document; 0 for one of another document. */
    #ownRow(object: ModelObject): number {
        return objectAccess.reader(object) === this.#target.reader ? objectAccess.row(object) : 0;
    }

    /** Whether an object of this document stands nowhere. */
    #isLoose(object: ModelObject): boolean {
        const row = this.#ownRow(object);
        return row !== 0 && this.#target.reader.isDetached(row);
    }

    /** Puts an object that stands nowhere before a child. */
    #attach({ object, variant }: Extract<DraftList, { object: ModelObject }>, before: number, field: Field): void {
        const { reader } = this.#target;
        const row = objectAccess.row(object);
        if (field.form !== "headless") changeHead(reader, row, variant.token);
        putIn(reader, this.#row, before, row);
    }

    /** The rows of typed objects, by their place in a new list, that need not be copied: items of the old one, and those that stand nowhere. */
    #ownItems(rows: readonly number[], lists: readonly DraftList[]): Map<number, number> {
        const { reader } = this.#target;
        const items = new Set(rows);
        const own = new Map<number, number>();
        const taken = new Set<number>();
        for (const [index, list] of lists.entries()) {
            const row = "object" in list ? this.#ownRow(list.object) : 0;
            if (row === 0 || taken.has(row) || !(items.has(row) || reader.isDetached(row))) continue;
            taken.add(row);
            own.set(index, row);
        }
        return own;
    }

    /** Makes rows the items of a list of structs, with new lists among them. */
    #arrange(
        field: Field,
        rows: readonly number[],
        lists: readonly DraftList[],
        own: ReadonlyMap<number, number>,
    ): void {
        const { reader } = this.#target;
        const texts = lists.map((list, index) => (own.has(index) ? "" : listText(this.#target, list, field)));
        const end = rows.length === 0 ? this.#place(field) : reader.next(rows[rows.length - 1] as number);
        const wanted = new Set(own.values());
        const kept = rows.filter((row) => wanted.has(row));
        for (const row of rows) if (!wanted.has(row)) takeOut(reader, row);
        const present = new Set(kept);
        arrangeRows(
            reader,
            this.#row,
            kept,
            [...own.values()].filter((row) => present.has(row)),
        );
        let before = end;
        for (let index = lists.length - 1; index >= 0; index--) {
            const row = own.get(index);
            if (row === undefined) before = insertText(reader, this.#row, before, texts[index] as string);
            else {
                if (!present.has(row)) this.#attach(lists[index] as DraftList & { object: ModelObject }, before, field);
                before = row;
            }
        }
    }

    #setValues(field: Field, values: readonly DraftValue[]): void {
        const { reader } = this.#target;
        if (field.form === "repeated") {
            const rows = childrenOf(reader, this.#row, field).filter((row) => valueAtom(reader, row) !== 0);
            this.#changeValues(field, this.#row, rows, values);
            return;
        }
        if (field.form === "positional") {
            this.#changeValues(field, this.#row, positionalAtoms(reader, this.#row, this.#model, field), values);
            return;
        }
        let list = childOf(reader, this.#row, field);
        if (values.length === 0) {
            const atoms = list === 0 ? [] : atomsOf(reader, list);
            // A list that was read without values stays, as it was.
            const wasEmpty = !reader.isFresh(list) && atoms.every((atom) => reader.isFresh(atom));
            if (wasEmpty) this.#changeValues(field, list, atoms, values);
            else if (atoms.length > 0) this.#take(field, [list]);
            return;
        }
        if (list === 0 && this.#restore(field)) list = childOf(reader, this.#row, field);
        if (list !== 0) this.#changeValues(field, list, atomsOf(reader, list), values);
        else insertText(reader, this.#row, this.#place(field), valuesTexts(this.#target, field, values)[0] as string);
    }

    /**
     * Gives a list of values other ones. Those at its start and at its end that stay are left alone.
     *
     * @param list - What the items stand in.
     * @param items - The atoms of the values, or the lists of a repeated field.
     */
    #changeValues(field: Field, list: number, items: readonly number[], values: readonly DraftValue[]): void {
        const { reader } = this.#target;
        const atomOf = (item: number): number => (field.form === "repeated" ? valueAtom(reader, item) : item);
        const isSame = (item: number | undefined, value: DraftValue): boolean =>
            item !== undefined && saysSame(reader, atomOf(item), value as NonNullable<DraftValue>);
        const shorter = Math.min(items.length, values.length);
        let start = 0;
        while (start < shorter && isSame(items[start], values[start])) start++;
        let end = 0;
        while (end < shorter - start && isSame(items[items.length - 1 - end], values[values.length - 1 - end])) end++;
        const old = items.slice(start, items.length - end);
        const wanted = values.slice(start, values.length - end);
        const surplus = old.splice(wanted.length);
        for (const [index, item] of old.entries())
            changeAtom(this.#target, atomOf(item), field, wanted[index] as NonNullable<DraftValue>);
        if (surplus.length > 0) this.#takeItems(field, list, surplus);
        const added = wanted.slice(old.length);
        if (added.length === 0) return;
        const last = old.at(-1) ?? items[start - 1];
        const following = items[items.length - end];
        const before = following ?? (last === undefined ? this.#placeOfValue(field, list) : reader.next(last));
        const rest = added.slice(this.#restoreItems(field, list, before, added, isSame));
        if (rest.length === 0) return;
        const texts =
            field.form === "repeated"
                ? valuesTexts(this.#target, field, rest)
                : rest.map((value) => atomText(this.#target, field, value));
        insertText(reader, list, before, texts.join(" "));
    }

    /** Puts back what was taken out before a child, as far as it says the same as the first ones of some values. Returns how many. */
    #restoreItems(
        field: Field,
        list: number,
        before: number,
        values: readonly DraftValue[],
        isSame: (item: number, value: DraftValue) => boolean,
    ): number {
        const { reader } = this.#target;
        const taken = reader.removed.get(removalKey(list, field.index)) ?? [];
        const isAtHand = (item: number | undefined, value: DraftValue): boolean =>
            item !== undefined && reader.isDetached(item) && isSame(item, value);
        const from = taken.findIndex((item) => isAtHand(item, values[0]));
        if (from < 0) return 0;
        let count = 1;
        while (count < values.length && isAtHand(taken[from + count], values[count])) count++;
        const restored = taken.slice(from, from + count);
        if (formerNext(reader, list, restored[count - 1] as number, true) !== before) return 0;
        let next = before;
        for (const item of restored.reverse()) {
            putIn(reader, list, next, item);
            next = item;
        }
        return count;
    }

    #takeItems(field: Field, list: number, items: readonly number[]): void {
        const { reader } = this.#target;
        for (const item of items) takeOut(reader, item);
        reader.removed.set(removalKey(list, field.index), items);
    }

    /** Where the first value of a list is put. */
    #placeOfValue(field: Field, list: number): number {
        const { reader } = this.#target;
        return field.form === "child" ? reader.next(reader.firstChild(list)) : this.#place(field);
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
                this.#take(field, [word]);
            }
            if (field.form === "word") return;
        }
        const children = childrenOf(reader, this.#row, field);
        if (children.length > 0) this.#take(field, children);
    }

    #removePositional(field: Field): void {
        const { reader } = this.#target;
        if (field.list) {
            this.#changeValues(field, this.#row, positionalAtoms(reader, this.#row, this.#model, field), []);
            return;
        }
        const atom = positionalAtom(reader, this.#row, this.#model, field);
        if (atom === 0) return;
        if (!canRemove(reader, this.#row, this.#model, field, atom))
            throw invalidValue(this.#path(field), undefined, "set as long as the values behind it are");
        this.#take(field, [atom]);
    }

    /** Takes out children that are all there is of a field, or the last of its items, and remembers them. */
    #take(field: Field, children: readonly number[]): void {
        const { reader } = this.#target;
        for (const row of children) {
            const isLast = !field.list && reader.next(row) === 0;
            takeOut(reader, row, isLast ? previousOf(reader, this.#row, row) : 0);
        }
        reader.removed.set(removalKey(this.#row, field.index), children);
    }

    /** Puts back what was taken out, if it is still at hand: one child, or as many as there may be. */
    #restore(field: Field, count = 1): boolean {
        const { reader } = this.#target;
        const key = removalKey(this.#row, field.index);
        const rows = reader.removed.get(key)?.slice(0, count) ?? [];
        reader.removed.delete(key);
        if (rows.length === 0 || !rows.every((row) => reader.isDetached(row))) return false;
        let usual = this.#place(field);
        // The last one first: the others stood before it.
        for (const row of rows.toReversed()) {
            putIn(reader, this.#row, formerPlace(reader, this.#row, row, usual), row);
            usual = row;
        }
        return true;
    }

    #place(field: Field): number {
        return placeFor(this.#target.reader, this.#row, this.#model, field);
    }

    #path(field: Field): Place {
        return placeOfField(this.#target.reader, this.#row, field);
    }
}

/** Whether a value is what it means when a field is missing. */
function isDefault(field: Field, value: NonNullable<DraftValue>): boolean {
    return field.default !== undefined && plainValue(field, value) === field.default;
}

/** The sibling before a child. */
function previousOf(reader: TreeReader, parent: number, child: number): number {
    let previous = 0;
    for (let row = reader.firstChild(parent); row !== child; row = reader.next(row)) previous = row;
    return previous;
}

/** Gives an atom another value; one that says the same stays as it is spelled. */
export function changeAtom(target: Target, atom: number, field: Field, value: NonNullable<DraftValue>): void {
    const { reader, major } = target;
    if (saysSame(reader, atom, value)) return;
    switch (value.kind) {
        case "number":
            reader.editAtom(atom, (tree) => tree.setNumber(atom, value.value, field.unit));
            return;
        case "text":
            // As text, `1.50` is not the same as `1.5`.
            setRow(reader, atom, replacedText(reader, atom, value.value, field, major), false);
            return;
        case "flag":
            setRow(reader, atom, value.value);
            return;
        default:
            throw new TypeError(`${field.name} is no single value`);
    }
}

/** Whether an atom has a value already, however it is spelled. */
function saysSame(reader: TreeReader, atom: number, value: NonNullable<DraftValue>): boolean {
    const kind = reader.kind(atom);
    switch (value.kind) {
        case "number":
            return (kind === INTEGER || kind === FLOAT) && reader.number(atom) === value.value;
        case "text":
            return textOf(reader, atom) === value.value;
        case "flag": {
            const word = kind === SYMBOL ? reader.text(atom) : "";
            return (word === "true" ? "yes" : word === "false" ? "no" : word) === value.value;
        }
        default:
            return false;
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

/** Puts children of a list into the places that they have, in another order; all other children stay where they are. */
export function arrangeRows(
    reader: TreeReader,
    parent: number,
    rows: readonly number[],
    wanted: readonly number[],
): void {
    const first = wanted.findIndex((row, index) => row !== rows[index]);
    if (first < 0) return;
    let last = wanted.length - 1;
    while (wanted[last] === rows[last]) last--;
    // What follows each place and does not move: the last one first, for what follows a place may be the next one.
    const moving = new Set(rows.slice(first, last + 1));
    const anchors: number[] = [];
    for (let index = last; index >= first; index--) {
        const next = reader.next(rows[index] as number);
        anchors.push(moving.has(next) ? (anchors.at(-1) as number) : next);
    }
    anchors.reverse();
    for (const row of moving) removeRow(reader, row);
    for (const [offset, anchor] of anchors.entries()) {
        reader.edit((tree) => tree.insert(parent, anchor, wanted[first + offset] as number), parent);
    }
}

/** Takes a node out. */
export function removeRow(reader: TreeReader, row: number): void {
    reader.edit((tree) => tree.remove(row), reader.parent(row));
}

/** Puts a list in the place of one: a typed object itself when it stands nowhere, and nothing when it says the same. */
export function replaceByList(target: Target, row: number, list: DraftList, field: Field): void {
    const { reader } = target;
    if (!("object" in list)) {
        replaceRow(reader, row, listText(target, list, field));
        return;
    }
    const source = objectAccess.reader(list.object);
    const sourceRow = objectAccess.row(list.object);
    if (reader.tree.equals(row, source.tree, sourceRow, { spelling: true })) return;
    if (source !== reader || !reader.isDetached(sourceRow)) {
        replaceRow(reader, row, listText(target, list, field));
        return;
    }
    if (field.form !== "headless") changeHead(reader, sourceRow, list.variant.token);
    reader.edit((tree) => tree.replace(row, sourceRow), reader.parent(row));
    reader.formerPlaces.delete(sourceRow);
}

/** Puts a new list in the place of one. Returns it. */
export function replaceRow(reader: TreeReader, row: number, text: string): number {
    const replacement = reader.add((tree) => tree.create(text));
    const parent = reader.parent(row);

    reader.edit((tree) => tree.replace(row, replacement), parent);
    return replacement;
}
