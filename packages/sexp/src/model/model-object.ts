import { inspect } from "node:util";
import { cloneGuard } from "@pyzig/core";
import { type CompareOptions, equals } from "../compare.ts";
import type { Document } from "../document.ts";
import type { Node } from "../node.ts";
import type { TreeReader } from "../tree-reader.ts";
import { type CloneOptions, copyObject } from "./copy.ts";
import type { Unmodelled } from "./data.ts";
import { takeOut } from "./former-place.ts";
import { inspectObject } from "./inspect.ts";
import { toData } from "./json.ts";
import { detachedObject } from "./make.ts";
import { ModelError } from "./model-error.ts";
import { ModelList } from "./model-list.ts";
import { pathOfRow } from "./path.ts";
import {
    readBoolean,
    readBytes,
    readNumber,
    readStructure,
    readText,
    readToggle,
    readWord,
    type ToggleValue,
} from "./read.ts";
import type { Field, Model } from "./schema.ts";
import { ValueList } from "./value-list.ts";
import { writeField } from "./write.ts";

const UNCLONEABLE: symbol = cloneGuard("A typed object of a file", "post its toJSON(), or the text of its node");

/** A generated class of typed objects. */
export interface ModelConstructor<T extends ModelObject = ModelObject> {
    new (reader: TreeReader, row: number): T;
    readonly model: Model;
}

/** Gives the helpers of typed objects the parts that users don't see. */
export interface ObjectAccess {
    row(object: ModelObject): number;
    reader(object: ModelObject): TreeReader;
    model(object: ModelObject): Model;
}

/** @internal */
export let objectAccess: ObjectAccess;

/**
 * A typed view of a list of a file. Nothing is decoded ahead: a getter reads the file's tree, a setter edits it, and what the model doesn't know
 * stays as it is.
 *
 * - The same list is the same object each time, so `===` compares items.
 * - Setting `undefined` removes a value. A struct can be set to a plain object or a typed one. One that stands elsewhere is copied; one that
 *   stands nowhere, because it was just made or removed, is put there itself.
 * - An object that was removed stays readable and can be put into a list again. After its document was destroyed every use throws
 *   `DestroyedError`.
 */
export abstract class ModelObject {
    readonly #reader: TreeReader;
    readonly #row: number;
    /** The structures and lists that were read last, by the index of their field, while `#structure` is the reader's. */
    #parts: (ModelObject | undefined)[] | undefined;
    #structure = -1;
    #lists: (ModelList<ModelObject, never> | ValueList<unknown>)[] | undefined;
    /** The numbers of a tuple, while `#version` is the reader's: points are read over and over. */
    #numbers: readonly number[] | undefined;
    #version = -1;
    /** Makes every attempt to clone an object in another way than by `clone` fail. @internal */
    readonly uncloneable: symbol = UNCLONEABLE;

    static {
        objectAccess = {
            row: (object) => object.#row,
            reader: (object) => object.#reader,
            model: (object) => object.#model,
        };
    }

    /** @internal Objects come from a document, or from `create`. */
    constructor(reader: TreeReader, row: number) {
        if (typeof row !== "number") {
            throw new TypeError(
                `${new.target.name} can't be constructed with new: put a plain object into a list or field, or use ${new.target.name}.create(file, {…})`,
            );
        }
        this.#reader = reader;
        this.#row = row;
    }

    /** Describes the lists that the class stands for. @internal */
    static readonly model: Model;

    get #model(): Model {
        return (this.constructor as unknown as ModelConstructor).model;
    }

    /** The node in the document's tree: all that is there, also what the model doesn't know. */
    get node(): Node {
        return this.#reader.node(this.#row);
    }

    /** The document that the object belongs to. */
    get document(): Document {
        return this.#reader.document;
    }

    /** Whether the object has no place in its document: it was just made, or removed. */
    get isDetached(): boolean {
        return this.#reader.isDetached(this.#row);
    }

    /** Where the object stands: `kicad_pcb/footprint[3 "R1"]/pad[2 "1"]`. */
    get location(): string {
        return pathOfRow(this.#reader, this.#row);
    }

    /** Takes the object out of its document. It stays readable and can be inserted again. */
    remove(): this {
        if (this.#reader.isDetached(this.#row)) {
            throw new ModelError("was removed already", { code: "Detached", path: this.location });
        }
        takeOut(this.#reader, this.#row);
        return this;
    }

    /** Makes a detached copy, with everything in it. */
    clone(options: CloneOptions = {}): this {
        return copyObject(this, this.#reader, options) as this;
    }

    /** Whether two objects say the same; see {@link CompareOptions}. They may belong to different documents. */
    equals(other: ModelObject, options: CompareOptions = {}): boolean {
        return equals(this.node, other.node, options);
    }

    /** A plain object with all values, for JSON and for {@link create}; what the model doesn't know is in `$extra`. */
    toJSON(): Unmodelled {
        return toData(this.#reader, this.#row, this.#model);
    }

    /**
     * Makes an object that is not yet part of the document of `owner` (a typed object of the document, or the file).
     *
     * @throws ModelError that says which value can't be.
     */
    static create<T extends ModelObject>(
        this: ModelConstructor<T>,
        owner: ModelObject | { readonly root: ModelObject },
        data: T extends { readonly toJSON: () => infer Data } ? NoInfer<Data> : never,
    ): T {
        const object = owner instanceof ModelObject ? owner : owner.root;
        // biome-ignore lint/complexity/noThisInStatic: it is the subclass that the caller named
        return detachedObject(objectAccess.reader(object), this.model, data) as T;
    }

    /** @internal What `console.log` prints. */
    [inspect.custom](): string {
        return inspectObject(this.#reader, this.#row, this.#model);
    }

    /** @internal */
    protected getNumber(field: Field): number {
        if (field.isInTuple) {
            const reader = this.#reader;
            if (this.#version !== reader.version) {
                this.#numbers = reader.numbers(this.#row);
                this.#version = reader.version;
            }
            const value = this.#numbers?.[field.index];
            if (value !== undefined) return value;
        }
        return readNumber(this.#reader, this.#row, this.#model, field) as number;
    }

    /** @internal */
    protected getText(field: Field): string {
        return readText(this.#reader, this.#row, this.#model, field) as string;
    }

    /** @internal */
    protected getWord<Word extends string>(field: Field): Word {
        return readWord(this.#reader, this.#row, this.#model, field) as Word;
    }

    /** @internal */
    protected getBoolean(field: Field): boolean {
        return readBoolean(this.#reader, this.#row, this.#model, field) as boolean;
    }

    /** @internal */
    protected getToggle(field: Field): ToggleValue {
        return readToggle(this.#reader, this.#row, this.#model, field) as ToggleValue;
    }

    /** @internal */
    protected getBytes(field: Field): Uint8Array {
        return readBytes(this.#reader, this.#row, this.#model, field) as Uint8Array;
    }

    /** @internal */
    protected getStructure<T extends ModelObject>(field: Field): T {
        const reader = this.#reader;
        if (this.#structure === reader.structure && this.#parts !== undefined) {
            const known = this.#parts[field.index];
            if (known !== undefined) return known as T;
        } else {
            this.#parts = [];
            this.#structure = reader.structure;
        }
        const found = readStructure(reader, this.#row, this.#model, field);
        (this.#parts as (ModelObject | undefined)[])[field.index] = found;
        return found as T;
    }

    /** @internal */
    protected getList<T extends ModelObject, Input>(field: Field): ModelList<T, Input> {
        this.#lists ??= [];
        const known = this.#lists[field.index];
        if (known !== undefined) return known as unknown as ModelList<T, Input>;
        const list = new ModelList<T, Input>(this.#reader, this.#row, this.#model, field);
        this.#lists[field.index] = list as unknown as ModelList<ModelObject, never>;
        return list;
    }

    /** @internal */
    protected getValues<Value>(field: Field): ValueList<Value> {
        this.#lists ??= [];
        const known = this.#lists[field.index];
        if (known !== undefined) return known as unknown as ValueList<Value>;
        const list = new ValueList<Value>(this.#reader, this.#row, this.#model, field);
        this.#lists[field.index] = list as unknown as ValueList<unknown>;
        return list;
    }

    /** @internal */
    protected setField(field: Field, value: unknown): void {
        writeField(this.#reader, this.#row, this.#model, field, value);
    }
}
