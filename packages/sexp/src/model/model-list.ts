import { inspect } from "node:util";
import { showValue } from "@pyzig/core";
import { LIST, type TreeReader } from "../tree-reader.ts";
import { checkVersion, type DraftList, draftList, rowToInsert, type Target, variantOfObject } from "./draft.ts";
import { majorOf } from "./file-version.ts";
import { formerNext, putIn } from "./former-place.ts";
import { ListBase } from "./list-base.ts";
import { childrenOf, isListOf } from "./locate.ts";
import { invalidValue, ModelError } from "./model-error.ts";
import { ModelObject, objectAccess } from "./model-object.ts";
import { type Place, placeOfField, within } from "./path.ts";
import { placeFor } from "./place.ts";
import { readText } from "./read.ts";
import type { Field, Model, Variant } from "./schema.ts";
import { listText } from "./source-text.ts";
import { arrangeRows, changeHead, insertText, replaceByList } from "./write.ts";

/**
 * The items of one kind, or of several kinds, in a list of a file.
 *
 * It is read like an array, and changed by its own methods. Items keep their place among other kinds in the file; new ones come behind the last
 * item. Length and index take constant time.
 *
 * @typeParam Item - What the items are.
 * @typeParam Input - What can be put in: a typed object that is in no list, or a plain one.
 */
export class ModelList<Item extends ModelObject, Input> extends ListBase<Item> {
    readonly #reader: TreeReader;
    readonly #row: number;
    readonly #model: Model;
    readonly #field: Field;
    #rows: number[] = [];
    #items: readonly Item[] | undefined;
    #structure = -1;

    /** @internal Lists are properties of typed objects. */
    constructor(reader: TreeReader, row: number, model: Model, field: Field) {
        super();
        this.#reader = reader;
        this.#row = row;
        this.#model = model;
        this.#field = field;
    }

    override get length(): number {
        return this.#current().length;
    }

    override at(index: number): Item | undefined {
        const row = this.#current().at(index);
        return row === undefined ? undefined : this.#object(row);
    }

    override toArray(): readonly Item[] {
        const rows = this.#current();
        this.#items ??= Object.freeze(rows.map((row) => this.#object(row)));
        return this.#items;
    }

    /**
     * Adds items behind the last one.
     *
     * @returns the item that was added last
     * @throws ModelError that says what is wrong with which value; nothing is added then.
     */
    push(...values: Input[]): Item {
        if (values.length === 0) throw invalidValue(this.#path(), undefined, "at least one value");
        return this.#insert(this.length, values);
    }

    /**
     * Adds an item before the one at an index; at the end when the index is the length. -1 is before the last one.
     *
     * @returns the new item
     */
    insert(index: number, value: Input): Item {
        const { length } = this;
        if (!Number.isInteger(index) || index < -length || index > length)
            throw new RangeError(
                `${this.#path()}: the index must be a whole number from ${-length} to ${length}, got ${showValue(index)}`,
            );
        return this.#insert(index < 0 ? index + length : index, [value]);
    }

    /** Takes an item out. It stays readable and can be inserted again. */
    remove(item: Item): Item {
        const row = this.#rowOf(item, "remove");
        this.#takeOut(this.#rows.indexOf(row), item);
        return item;
    }

    /** Takes the item at an index out, and returns it; undefined when there is none. */
    removeAt(index: number): Item | undefined {
        const item = this.at(index);
        if (item !== undefined) this.#takeOut(index < 0 ? index + this.length : index, item);
        return item;
    }

    /** Takes out all items that satisfy a condition, and returns them. */
    removeWhere(condition: (item: Item, index: number) => boolean): Item[] {
        const removed = this.filter((item, index) => condition(item, index));
        const rows = new Set(removed.map((item) => objectAccess.row(item)));
        const left = this.#current().filter((row) => !rows.has(row));
        for (const item of removed) item.remove();
        this.#take(left);
        return removed;
    }

    /** Takes out all items. */
    clear(): void {
        this.removeWhere(() => true);
    }

    /** Moves an item to another index. */
    move(item: Item, index: number): void {
        this.#rowOf(item, "move");
        const { length } = this;
        if (!Number.isInteger(index) || index < -length || index >= length)
            throw new RangeError(
                `${this.#path()}: the index must be a whole number from ${-length} to ${length - 1}, got ${showValue(index)}`,
            );
        const order = this.toArray().filter((other) => other !== item);
        order.splice(index < 0 ? index + length : index, 0, item);
        this.#arrange(order);
    }

    /** Puts the items in order, as `Array.sort` does; other kinds of items stay where they are. */
    sort(compare: (left: Item, right: Item) => number): this {
        this.#arrange(this.toArray().toSorted(compare));
        return this;
    }

    /** The first item with that name (what the kind has as its name: a net's `name`, a pad's `number`, a property's `name`). */
    byName(name: string): Item | undefined {
        for (const row of this.#current()) {
            const model = this.#modelOf(row);
            const field = nameField(model);
            if (field !== undefined && readText(this.#reader, row, model, field) === name) return this.#object(row);
        }
        return undefined;
    }

    /** The item with that identifier. */
    byUuid(uuid: string): Item | undefined {
        for (const row of this.#current()) {
            const model = this.#modelOf(row);
            const field = model.byName.get("uuid");
            if (field !== undefined && readText(this.#reader, row, model, field) === uuid) return this.#object(row);
        }
        return undefined;
    }

    /** @internal */
    override setAt(index: number, value: unknown): void {
        const { length } = this;
        if (index > length) throw new RangeError(`${this.#path()}: there is no item ${index}; the list has ${length}`);
        if (index === length) {
            this.push(value as Input);
            return;
        }
        const target = this.#target();
        if (value instanceof ModelObject && value === this.at(index)) return;
        const list = draftList(target, this.#field, value, within(this.#path(), `[${index}]`));
        // Only now, because the value may have code that runs when it is looked at.
        const row = this.#current()[index];
        if (row !== undefined) replaceByList(target, row, list, this.#field);
    }

    /** @internal What `console.log` prints. */
    [inspect.custom](_depth: number, options: object): string {
        return `${this.#field.name} ${inspect(this.toArray().slice(0, 100), options)}${this.length > 100 ? ` and ${this.length - 100} more` : ""}`;
    }

    /** The rows of the items as they are now. */
    #current(): number[] {
        const structure = this.#reader.structureOf(this.#row);
        if (structure !== this.#structure) {
            this.#rows = childrenOf(this.#reader, this.#row, this.#field);
            this.#items = undefined;
            this.#structure = structure;
        }
        return this.#rows;
    }

    #object(row: number): Item {
        return this.#reader.object(row, this.#modelOf(row)) as Item;
    }

    #modelOf(row: number): Model {
        const { type } = this.#field;
        if (type.kind === "model") return type.model;
        const token = this.#reader.tokenOf(row);
        const variant = token === undefined ? undefined : this.#field.variants.get(token);
        if (variant === undefined) throw new TypeError(`${this.#field.name} has no items of that kind`);
        return variant.model;
    }

    #insert(index: number, values: readonly Input[]): Item {
        const reader = this.#reader;
        const target = this.#target();
        const path = this.#path();
        checkVersion(target, this.#field, path);
        const drafts = values.map((value, offset) => this.#draft(target, value, within(path, `[${index + offset}]`)));
        checkDistinct(drafts, path);
        // Only now, because the values may have code that runs when they are looked at.
        const rows = this.#current();
        let at = Math.min(index, rows.length);
        for (const draft of drafts) {
            const before = rows[at] ?? this.#end(rows);
            const row =
                "row" in draft
                    ? this.#attach(draft, before, rows[at] ?? 0)
                    : insertText(reader, this.#row, before, listText(target, draft, this.#field));
            // Nothing else has changed, so the rows are what they were with the new one among them.
            if (at === rows.length) rows.push(row);
            else rows.splice(at, 0, row);
            at++;
        }
        this.#take(rows);
        return this.#object(rows[at - 1] as number);
    }

    #takeOut(index: number, item: Item): void {
        const rows = this.#current();
        item.remove();
        rows.splice(index, 1);
        this.#take(rows);
    }

    /** Takes rows over that are known to be those of the items, after an edit that changed nothing else. */
    #take(rows: number[]): void {
        this.#rows = rows;
        this.#items = undefined;
        this.#structure = this.#reader.structureOf(this.#row);
    }

    /** Checks a value: a detached object to be put in, or a list to be made. */
    #draft(target: Target, value: Input, path: Place): LooseItem | DraftList {
        if (!(value instanceof ModelObject)) return draftList(target, this.#field, value, path);
        const row = rowToInsert(target, value, path);
        return { row, variant: variantOfObject(target, this.#field, value, path) };
    }

    /** Puts a detached object before a child, or where it stood if that is before the same item (0: behind all of them). */
    #attach({ row, variant }: LooseItem, before: number, item: number): number {
        const reader = this.#reader;
        if (this.#field.form !== "headless") changeHead(reader, row, variant.token);
        const next = formerNext(reader, this.#row, row, this.#rows.length === 0);
        const isSame = next !== undefined && this.#itemFrom(next) === item;
        putIn(reader, this.#row, isSame ? next : before, row);
        return row;
    }

    /** The first item among a child and its later siblings, 0 when there is none. */
    #itemFrom(child: number): number {
        const reader = this.#reader;
        let row = child;
        while (row !== 0 && !(reader.kind(row) === LIST && isListOf(reader, row, this.#field))) row = reader.next(row);
        return row;
    }

    /** Where an item behind all others is put. */
    #end(rows: readonly number[]): number {
        const last = rows[rows.length - 1];
        return last === undefined
            ? placeFor(this.#reader, this.#row, this.#model, this.#field)
            : this.#reader.next(last);
    }

    /** Puts the items into the places that items have, in another order. */
    #arrange(order: readonly Item[]): void {
        const wanted = order.map((item) => objectAccess.row(item));
        arrangeRows(this.#reader, this.#row, [...this.#current()], wanted);
    }

    #rowOf(item: Item, call: string): number {
        if (!(item instanceof ModelObject))
            throw invalidValue(within(this.#path(), `.${call}`), item, "an item of the list");
        const row = objectAccess.row(item);
        const isItem =
            objectAccess.reader(item) === this.#reader &&
            !item.isDetached &&
            this.#reader.parent(row) === this.#row &&
            this.#current().includes(row);
        if (isItem) return row;
        throw new ModelError(`${call}: the object is not an item of this list`, {
            code: "NotAnItem",
            path: String(this.#path()),
            found: item.isDetached ? "a removed object" : item.location,
        });
    }

    #target(): Target {
        return { reader: this.#reader, major: majorOf(this.#reader) };
    }

    #path(): Place {
        return placeOfField(this.#reader, this.#row, this.#field);
    }
}

/** An object that is to be put into a list itself. */
interface LooseItem {
    readonly row: number;
    readonly variant: Variant;
}

function checkDistinct(drafts: readonly (LooseItem | DraftList)[], path: Place): void {
    const rows = drafts.flatMap((draft) => ("row" in draft ? [draft.row] : []));
    if (new Set(rows).size === rows.length) return;
    throw new ModelError("the same object is given twice: use clone()", {
        code: "AlreadyAttached",
        path: String(path),
    });
}

/** The field that names an item for people. */
export function nameField(model: Model): Field | undefined {
    for (const name of ["name", "number", "reference"]) {
        const field = model.byName.get(name);
        if (field?.type.kind === "text" && !field.list) return field;
    }
    return model.positional.find((field) => field.type.kind === "text" && !field.list);
}
