/**
 * What fields a typed object has, and access to them by name.
 */

import { type ModelConstructor, ModelObject, objectAccess } from "../model/model-object.ts";
import { type Field, LATEST, type Model, type Unit } from "../model/schema.ts";
import { notFound } from "./item-error.ts";

/** What a field of a typed object is. */
export interface FieldDescription {
    /** What the property is called: `solderMaskMargin`. */
    readonly name: string;
    /** What the value is, or what the values in the list are. */
    readonly type: "number" | "integer" | "text" | "boolean" | "toggle" | "bytes" | "word" | "object";
    /** The classes of objects; several for lists of several kinds. Empty for other values. */
    readonly classes: readonly ModelConstructor[];
    /** The words that are known, for words. */
    readonly words: readonly string[];
    /** What a number measures: millimetres, degrees, a ratio, or nothing. */
    readonly unit: Unit;
    /** Whether there can be several values. */
    readonly isList: boolean;
    /** Whether every list of the kind has it. */
    readonly isRequired: boolean;
    /** Whether the field shows items that another field has, too: `segments` those of `tracks`. */
    readonly isDerived: boolean;
    /** What it is when the file doesn't say. */
    readonly default: number | boolean | string | undefined;
    /** The first version of KiCad whose files have it; undefined for no limit. */
    readonly since: number | undefined;
    /** The last version of KiCad whose files have it; undefined for no limit. */
    readonly until: number | undefined;
    /** The heads of its lists in files, the usual one last: `solder_mask_margin`. */
    readonly tokens: readonly string[];
}

const described = new WeakMap<Model, readonly FieldDescription[]>();

/** The fields of a class, or of the class of an object, in the order in which KiCad writes them. */
export function fieldsOf(target: ModelObject | ModelConstructor): readonly FieldDescription[] {
    const model = target instanceof ModelObject ? objectAccess.model(target) : target.model;
    const known = described.get(model);
    if (known !== undefined) return known;
    const fields = Object.freeze(model.fields.map(describe));
    described.set(model, fields);
    return fields;
}

function describe(field: Field): FieldDescription {
    const { type } = field;
    const classes =
        type.kind === "model"
            ? [type.model.type()]
            : type.kind === "union"
              ? [...new Set(type.variants.map(({ model }) => model.type()))]
              : [];
    return Object.freeze({
        name: field.name,
        type: type.kind === "enum" ? "word" : type.kind === "model" || type.kind === "union" ? "object" : type.kind,
        classes,
        words: type.kind === "enum" ? type.words : [],
        unit: field.unit,
        isList: field.list,
        isRequired: field.isRequired,
        isDerived: field.derived,
        default: field.default,
        since: field.since === 0 ? undefined : field.since,
        until: field.until === LATEST ? undefined : field.until,
        tokens: [...field.ownTokens()].map(({ text }) => text),
    });
}

/**
 * The value of a field by its name.
 *
 * @throws ItemError for a name that is no field.
 */
export function getField(object: ModelObject, name: string): unknown {
    requireField(object, name);
    return (object as unknown as Record<string, unknown>)[name];
}

/**
 * Sets a field by its name, with all checks that setting the property has; `undefined` removes the value.
 *
 * @throws ItemError for a name that is no field; ModelError for a value that can't be.
 */
export function setField(object: ModelObject, name: string, value: unknown): void {
    requireField(object, name);
    (object as unknown as Record<string, unknown>)[name] = value;
}

function requireField(object: ModelObject, name: string): void {
    const { byName, name: model } = objectAccess.model(object);
    if (!byName.has(name)) throw notFound("field", name, byName.keys(), model);
}
