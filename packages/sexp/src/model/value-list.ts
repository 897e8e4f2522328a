import { inspect } from "node:util";
import { showValue } from "@pyzig/core";
import type { TreeReader } from "../tree-reader.ts";
import { draftItem, draftValue, type Target } from "./draft.ts";
import { majorOf } from "./file-version.ts";
import { ListBase } from "./list-base.ts";
import { atomsOf, childOf, childrenOf, positionalAtoms, textOf, valueAtom } from "./locate.ts";
import { invalidValue } from "./model-error.ts";
import { type Place, placeOfField, within } from "./path.ts";
import { checkWord, flagWord, numberOf } from "./read.ts";
import type { Field, Model } from "./schema.ts";
import { Writer } from "./write.ts";

/**
 * The values of a list of a file, such as the layers of a pad. It is read like an array, and changed by its own methods.
 *
 * @typeParam Value - What the values are.
 */
export class ValueList<Value> extends ListBase<Value> {
    readonly #reader: TreeReader;
    readonly #row: number;
    readonly #model: Model;
    readonly #field: Field;
    #values: readonly Value[] = [];
    #version = -1;

    /** @internal Lists are properties of typed objects. */
    constructor(reader: TreeReader, row: number, model: Model, field: Field) {
        super();
        this.#reader = reader;
        this.#row = row;
        this.#model = model;
        this.#field = field;
    }

    override get length(): number {
        return this.toArray().length;
    }

    override at(index: number): Value | undefined {
        return this.toArray().at(index);
    }

    override toArray(): readonly Value[] {
        const reader = this.#reader;
        reader.kind(this.#row); // throws when the document was destroyed
        if (this.#version !== reader.version) {
            this.#values = Object.freeze(
                valueAtoms(reader, this.#row, this.#model, this.#field).map((atom) => this.#read(atom)),
            );
            this.#version = reader.version;
        }
        return this.#values;
    }

    /** Adds values at the end, and returns the new length. */
    push(...values: Value[]): number {
        return this.#change([...this.toArray(), ...values]);
    }

    /** Adds a value before the one at an index; at the end when the index is the length. */
    insert(index: number, value: Value): void {
        const { length } = this;
        if (!Number.isInteger(index) || index < -length || index > length)
            throw new RangeError(
                `${this.#path()}: the index must be a whole number from ${-length} to ${length}, got ${showValue(index)}`,
            );
        const at = index < 0 ? index + length : index;
        this.#change(this.toArray().toSpliced(at, 0, value));
    }

    /** Takes out the first value that is the same, and says whether there was one. */
    remove(value: Value): boolean {
        const index = this.indexOf(value);
        if (index < 0) return false;
        this.#change(this.toArray().toSpliced(index, 1));
        return true;
    }

    /** Takes the value at an index out, and returns it; undefined when there is none. */
    removeAt(index: number): Value | undefined {
        const { length } = this;
        const at = index < 0 ? index + length : index;
        if (!Number.isInteger(at) || at < 0 || at >= length) return undefined;
        const value = this.at(at);
        this.#change(this.toArray().toSpliced(at, 1));
        return value;
    }

    /** Takes out all values that satisfy a condition, and returns them. */
    removeWhere(condition: (value: Value, index: number) => boolean): Value[] {
        const removed = this.filter((value, index) => condition(value, index));
        if (removed.length > 0) this.#change(this.filter((value, index) => !condition(value, index)));
        return removed;
    }

    /** Takes out all values. */
    clear(): void {
        this.#change([]);
    }

    /** Puts the values in order, as `Array.sort` does. */
    sort(compare?: (left: Value, right: Value) => number): this {
        this.#change(this.toArray().toSorted(compare));
        return this;
    }

    /** @internal */
    override setAt(index: number, value: unknown): void {
        if (index > this.length)
            throw new RangeError(`${this.#path()}: there is no value ${index}; the list has ${this.length}`);
        this.#change(this.toArray().toSpliced(index, 1, value as Value));
    }

    /** @internal What `console.log` prints. */
    [inspect.custom](_depth: number, options: object): string {
        return `${this.#field.name} ${inspect(this.toArray(), options)}`;
    }

    #read(atom: number): Value {
        return readAtom(this.#reader, this.#row, this.#field, atom) as Value;
    }

    #change(values: readonly Value[]): number {
        const reader = this.#reader;
        const target: Target = { reader, major: majorOf(reader) };
        const path = this.#path();
        for (const [index, value] of values.entries()) {
            if (value === undefined) throw invalidValue(within(path, `[${index}]`), value, "a value");
            draftItem(target, this.#field, value, within(path, `[${index}]`));
        }
        const draft = draftValue(target, this.#field, values, path);
        new Writer(target, this.#row, this.#model).set(this.#field, draft);
        return values.length;
    }

    #path(): Place {
        return placeOfField(this.#reader, this.#row, this.#field);
    }
}

/** The atoms that hold the values of a list. */
export function valueAtoms(reader: TreeReader, row: number, model: Model, field: Field): number[] {
    switch (field.form) {
        case "positional":
            return positionalAtoms(reader, row, model, field);
        case "repeated":
            return childrenOf(reader, row, field)
                .map((child) => valueAtom(reader, child))
                .filter((atom) => atom !== 0);
        default: {
            const child = childOf(reader, row, field);
            return child === 0 ? [] : atomsOf(reader, child);
        }
    }
}

/** What an atom means to a field. */
export function readAtom(reader: TreeReader, row: number, field: Field, atom: number): unknown {
    switch (field.type.kind) {
        case "number":
        case "integer":
            return numberOf(reader, row, field, atom);
        case "boolean":
            return flagWord(reader, row, field, atom) === "yes";
        case "toggle":
            return flagWord(reader, row, field, atom);
        default: {
            const text = textOf(reader, atom);
            checkWord(reader, row, field, atom, text);
            return text;
        }
    }
}
