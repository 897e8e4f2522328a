/**
 * Which field of which object an object stands in, and all objects below one.
 */

import { majorOf, rootOf } from "../model/file-version.ts";
import { ModelError } from "../model/model-error.ts";
import { ModelList } from "../model/model-list.ts";
import { ModelObject, objectAccess } from "../model/model-object.ts";
import type { Field, Model } from "../model/schema.ts";

/** Where an object stands. */
export interface Container {
    /** The object that it is part of. */
    readonly owner: ModelObject;
    /** The field of the owner: `footprints`. */
    readonly field: string;
    /** The list that it is an item of; undefined where the field holds a single object. */
    readonly list: ModelList<ModelObject, ModelObject> | undefined;
}

/**
 * Where an object stands: the footprint of a pad, and there its `pads`.
 *
 * @throws ModelError for an object that is in no file, and for the root of one.
 */
export function containerOf(object: ModelObject): Container {
    const container = findContainer(object);
    if (container !== undefined) return container;
    throw new ModelError(object.isDetached ? "stands in no file" : "is the root of its file", {
        code: object.isDetached ? "Detached" : "NotAnItem",
        path: object.location,
    });
}

/** As {@link containerOf}; undefined for an object that is in no file, and for the root of one. */
export function findContainer(object: ModelObject): Container | undefined {
    const reader = objectAccess.reader(object);
    const root = rootOf(reader);
    const rows: number[] = [];
    for (let row = objectAccess.row(object); row !== root; row = reader.parent(row)) {
        if (row === 0) return undefined;
        rows.push(row);
    }
    let model = reader.rootModel;
    let owner = root;
    let found: { owner: number; model: Model; field: Field } | undefined;
    for (const row of rows.reverse()) {
        const token = reader.tokenOf(row);
        const field: Field | undefined =
            reader.headId(row) === 0
                ? model?.headless
                : token === undefined
                  ? undefined
                  : model?.ownerOf(token, majorOf(reader));
        if (model === undefined || field === undefined) return undefined;
        found = { owner, model, field };
        const { type } = field;
        model = token === undefined ? undefined : field.variants.get(token)?.model;
        if (model === undefined && type.kind === "model") model = type.model;
        owner = row;
    }
    if (found === undefined) return undefined;
    const typed = reader.object(found.owner, found.model);
    const value = fieldValue(typed, found.field);
    const list = value instanceof ModelList ? (value as Container["list"]) : undefined;
    return { owner: typed, field: found.field.name, list };
}

/** Whether an object is part of another one that is in its file, at whatever depth. */
export function isBelow(object: ModelObject, owner: ModelObject): boolean {
    const reader = objectAccess.reader(object);
    if (reader !== objectAccess.reader(owner)) return false;
    const top = objectAccess.row(owner);
    let row = objectAccess.row(object);
    while (row !== top && row !== 0) row = reader.parent(row);
    return row === top;
}

/** What a field of an object holds. */
export function fieldValue(object: ModelObject, field: Field): unknown {
    return (object as unknown as Record<string, unknown>)[field.name];
}

/** The models that a field leads to. */
function modelsOf(field: Field): readonly Model[] {
    const { type } = field;
    if (type.kind === "model") return [type.model];
    return type.kind === "union" ? type.variants.map(({ model }) => model) : [];
}

/** Finds the models from which others can be reached that satisfy a condition, each model once. */
export class Reach {
    readonly #condition: (model: Model) => boolean;
    readonly #known = new WeakMap<Model, boolean>();
    readonly #fields = new WeakMap<Model, readonly Field[]>();

    constructor(condition: (model: Model) => boolean) {
        this.#condition = condition;
    }

    /** Whether a model, or one that can stand within it, satisfies the condition. */
    has(model: Model): boolean {
        const known = this.#known.get(model);
        if (known !== undefined) return known;
        const seen = new Set([model]);
        let found = false;
        for (const current of seen) {
            if (this.#condition(current)) {
                found = true;
                break;
            }
            for (const field of current.fields) {
                if (!field.derived) for (const next of modelsOf(field)) seen.add(next);
            }
        }
        this.#known.set(model, found);
        return found;
    }

    /** The fields of a model that lead to a model that satisfies the condition; those that only show items of others are left out. */
    fields(model: Model): readonly Field[] {
        const known = this.#fields.get(model);
        if (known !== undefined) return known;
        const fields = model.fields.filter((field) => !field.derived && modelsOf(field).some((next) => this.has(next)));
        this.#fields.set(model, fields);
        return fields;
    }
}

/** An object, with the field that it stands in. */
export interface Part {
    readonly item: ModelObject;
    readonly owner: ModelObject;
    readonly field: Field;
}

/** All objects below one, itself left out, as far as others that satisfy a condition can be below them. */
export function* objectsBelow(top: ModelObject, reach: Reach): Generator<Part> {
    const stack: Iterator<Part>[] = [partsOf(top, reach)];
    for (let parts = stack.at(-1); parts !== undefined; parts = stack.at(-1)) {
        const { value, done } = parts.next();
        if (done === true) {
            stack.pop();
            continue;
        }
        yield value;
        stack.push(partsOf(value.item, reach));
    }
}

/** The objects that are directly part of one. */
export function* partsOf(owner: ModelObject, reach: Reach): Generator<Part, undefined> {
    const model = objectAccess.model(owner);
    for (const field of reach.fields(model)) {
        const value = fieldValue(owner, field);
        if (value instanceof ModelObject) yield { item: value, owner, field };
        else if (value instanceof ModelList) {
            for (const item of value as ModelList<ModelObject, never>) yield { item, owner, field };
        }
    }
    return undefined;
}
