/**
 * Which model a list of a typed file has.
 */
import { majorOf, rootOf } from "../model/file-version.ts";
import type { Model } from "../model/schema.ts";
import { LIST, type TreeReader } from "../tree-reader.ts";

/** Finds the models of lists, and remembers them. The document must not be edited meanwhile. */
export class ModelFinder {
    readonly #reader: TreeReader;
    readonly #models: Map<number, Model | undefined> = new Map();

    constructor(reader: TreeReader) {
        this.#reader = reader;
        if (reader.rootModel !== undefined) this.#models.set(rootOf(reader), reader.rootModel);
        if (!this.#models.has(0)) this.#models.set(0, undefined);
    }

    /** The model of a list; undefined when the file isn't typed, and for what its models don't know. */
    modelOf(row: number): Model | undefined {
        const reader = this.#reader;
        if (reader.rootModel === undefined) return undefined;
        const unknown: number[] = [];
        let known = row;
        while (!this.#models.has(known)) {
            unknown.push(known);
            known = reader.parent(known);
        }
        let model = this.#models.get(known);
        for (let list = unknown.pop(); list !== undefined; list = unknown.pop()) {
            model = model === undefined ? undefined : this.#modelWithin(model, list);
            this.#models.set(list, model);
        }
        return model;
    }

    #modelWithin(outer: Model, row: number): Model | undefined {
        const reader = this.#reader;
        if (reader.kind(row) !== LIST) return undefined;
        if (reader.headId(row) === 0) {
            const type = outer.headless?.type;
            return type?.kind === "model" ? type.model : undefined;
        }
        const token = reader.tokenOf(row);
        return token === undefined ? undefined : outer.ownerOf(token, majorOf(reader))?.variants.get(token)?.model;
    }
}
