/**
 * Values that were given, after they were checked: nothing that is made of them can fail for what the caller gave, so nothing is half done.
 */
import { showValue } from "@pyzig/core";
import { Document } from "../document.ts";
import { nodeAccess } from "../node.ts";
import { canBeWritten } from "../number-text.ts";
import type { TreeReader } from "../tree-reader.ts";
import { bytesFromText } from "./bytes.ts";
import type { Unmodelled } from "./data.ts";
import { invalidValue, ModelError } from "./model-error.ts";
import { ModelObject, objectAccess } from "./model-object.ts";
import { type Place, within } from "./path.ts";
import { checkPositional } from "./positional.ts";
import type { ToggleValue } from "./read.ts";
import type { Field, Model, Variant } from "./schema.ts";
import { findToken, type Token } from "./tokens.ts";

/** What the values go into. */
export interface Target {
    readonly reader: TreeReader;
    /** The major version of the file. */
    readonly major: number;
}

/** An object to be made. */
export interface Draft {
    readonly model: Model;
    readonly values: ReadonlyMap<Field, DraftValue>;
    readonly extra: readonly string[];
    readonly order: readonly string[] | undefined;
    readonly source: ReadonlyMap<Field, readonly (readonly [text: string, value: unknown])[]>;
}

/** A list to be made: of a plain object, or a copy of a typed one. */
export type DraftList =
    | { readonly variant: Variant; readonly draft: Draft }
    | { readonly variant: Variant; readonly object: ModelObject };

/** A checked value of a field; undefined removes it. */
export type DraftValue =
    | undefined
    | { readonly kind: "number"; readonly value: number }
    | { readonly kind: "text"; readonly value: string }
    | { readonly kind: "flag"; readonly value: ToggleValue }
    | { readonly kind: "bytes"; readonly value: Uint8Array }
    | { readonly kind: "list"; readonly list: DraftList }
    | { readonly kind: "values"; readonly values: readonly DraftValue[] }
    | { readonly kind: "lists"; readonly lists: readonly DraftList[] };

const META: readonly string[] = ["$extra", "$head", "$order", "$source", "kind"];

/**
 * Checks a value for a field.
 *
 * @throws ModelError with the path of what is wrong.
 */
export function draftValue(target: Target, field: Field, value: unknown, path: Place): DraftValue {
    if (value === undefined) {
        if (!field.isRequired) return undefined;
        throw invalidValue(path, value, `given: every ${field.model.name} has it`);
    }
    checkVersion(target, field, path);
    if (!field.list) return draftItem(target, field, value, path);
    const items = listOf(value, path);
    if (field.isStructure)
        return {
            kind: "lists",
            lists: items.map((item, index) => draftList(target, field, item, within(path, `[${index}]`))),
        };
    return {
        kind: "values",
        values: items.map((item, index) => draftItem(target, field, item, within(path, `[${index}]`))),
    };
}

/** Throws where files of the version don't have a field. */
export function checkVersion(target: Target, field: Field, path: Place): void {
    if (field.isIn(target.major)) return;
    const range = field.until < 255 ? `versions ${field.since} to ${field.until}` : `version ${field.since} on`;
    throw new ModelError(`can't be set in a file of KiCad ${target.major}: it is part of files from ${range}`, {
        code: "WrongVersion",
        path: String(path),
    });
}

function listOf(value: unknown, path: Place): unknown[] {
    if (typeof value !== "object" || value === null || !(Symbol.iterator in value)) {
        throw invalidValue(path, value, "an array");
    }
    return [...(value as Iterable<unknown>)];
}

/** Checks a single value, or one of a list. */
export function draftItem(target: Target, field: Field, value: unknown, path: Place): DraftValue {
    const { type } = field;
    switch (type.kind) {
        case "number":
            if (typeof value !== "number" || !canBeWritten(value)) throw invalidValue(path, value, "a finite number");
            return { kind: "number", value };
        case "integer":
            if (typeof value !== "number" || !Number.isSafeInteger(value))
                throw invalidValue(path, value, "a whole number");
            return { kind: "number", value };
        case "boolean":
            if (typeof value !== "boolean") throw invalidValue(path, value, "true or false");
            return { kind: "flag", value: value ? "yes" : "no" };
        case "toggle":
            if (value !== "yes" && value !== "no" && value !== "none")
                throw invalidValue(path, value, '"yes", "no" or "none"', ["yes", "no", "none"]);
            return { kind: "flag", value };
        case "bytes":
            return { kind: "bytes", value: checkBytes(value, path) };
        case "text":
            return { kind: "text", value: checkText(value, path) };
        case "enum": {
            const word = checkText(value, path);
            // A value that may be missing is told from those behind it by the words that are known.
            const isClosed = target.reader.strict || (field.form === "positional" && !field.isRequired && !field.list);
            if (isClosed && !type.words.includes(word))
                throw invalidValue(
                    path,
                    word,
                    `one of ${type.words.map((known) => JSON.stringify(known)).join(", ")}`,
                    type.words,
                );
            return { kind: "text", value: word };
        }
        default:
            return { kind: "list", list: draftList(target, field, value, path) };
    }
}

/** Bytes come as an array of bytes, and from JSON as a text. */
function checkBytes(value: unknown, path: Place): Uint8Array {
    if (value instanceof Uint8Array) return value;
    const bytes = typeof value === "string" ? bytesFromText(value) : undefined;
    if (bytes === undefined) throw invalidValue(path, value, "a Uint8Array, or a text of base64");
    return bytes;
}

function checkText(value: unknown, path: Place): string {
    if (typeof value !== "string") throw invalidValue(path, value, "a string");
    if (!value.isWellFormed()) throw invalidValue(path, value, "well-formed Unicode (it holds a lone surrogate)");
    return value;
}

/** Checks a typed object, a plain one or a tuple. */
export function draftList(target: Target, field: Field, value: unknown, path: Place): DraftList {
    if (value instanceof ModelObject) return { variant: variantOfObject(target, field, value, path), object: value };
    const variant = variantOf(target, field, value, path);
    return { variant, draft: draftObject(target, variant.model, value, path) };
}

/** The variant that a typed object becomes in a field. */
export function variantOfObject(target: Target, field: Field, object: ModelObject, path: Place): Variant {
    const model = objectAccess.model(object);
    const { head } = object.node;
    const token = head === undefined ? undefined : findToken(head);
    const same = token === undefined ? undefined : field.variants.get(token);
    if (same?.model === model) return usual(target, field, same);
    for (const variant of field.variants.values()) if (variant.model === model) return usual(target, field, variant);
    const names = [...new Set([...field.variants.values()].map((variant) => variant.model.name))].join(" or ");
    throw invalidValue(path, object, `a ${names} (it is a ${model.name})`);
}

function variantOf(target: Target, field: Field, value: unknown, path: Place): Variant {
    const { type } = field;
    if (type.kind !== "union") {
        const head = headOf(value);
        const named = head === undefined ? undefined : field.variants.get(head);
        return named ?? usual(target, field, field.variants.values().next().value as Variant);
    }
    const kinds = type.variants.map((variant) => variant.kind);
    const kind = typeof value === "object" && value !== null ? (value as { kind?: unknown }).kind : undefined;
    const found = type.variants.find((variant) => variant.kind === kind);
    if (found !== undefined) return found;
    throw new ModelError(
        `must be a typed object, or a plain one whose "kind" is one of ${kinds.map((known) => JSON.stringify(known)).join(", ")}, got ${kind === undefined ? showValue(value) : `the kind ${showValue(kind)}`}`,
        { code: "UnknownKind", path: String(path), allowed: kinds },
    );
}

/** The head that a plain object asks for. */
export function headOf(value: unknown): Token | undefined {
    if (typeof value !== "object" || value === null) return undefined;
    const head = (value as Unmodelled).$head;
    return typeof head === "string" ? findToken(head) : undefined;
}

/** The variant with the token that files of this version have. */
function usual(target: Target, field: Field, variant: Variant): Variant {
    if (field.type.kind === "union" || field.form === "headless") return variant;
    const token = field.tokenFor(target.major);
    return field.variants.get(token) ?? variant;
}

/** Checks a plain object or a tuple for a model. */
export function draftObject(target: Target, model: Model, value: unknown, path: Place): Draft {
    if (typeof value !== "object" || value === null) {
        throw invalidValue(path, value, model.isTuple ? "an object or an array" : "an object");
    }
    const data = Array.isArray(value) ? fromTuple(model, value, path) : (value as Readonly<Record<string, unknown>>);
    for (const key of Object.keys(data)) {
        if (model.byName.has(key) || META.includes(key)) continue;
        const known = [...model.byName.keys()];
        throw new ModelError(`is no field of ${model.name} (${known.join(", ")})`, {
            code: "UnknownField",
            path: `${path}.${key}`,
            allowed: known,
        });
    }
    const values = new Map<Field, DraftValue>();
    for (const field of model.fields) {
        const given = data[field.name];
        if (given === undefined && !(field.isRequired && field.isIn(target.major))) continue;
        if (field.derived && given !== undefined && isCovered(model, field, data)) continue;
        values.set(field, draftValue(target, field, given, within(path, `.${field.name}`)));
    }
    checkPositional(target, model, values, path);
    return { model, values, ...draftMeta(model, data, path) };
}

/** Whether the lists of a derived field are among those of another one. */
function isCovered(model: Model, field: Field, data: Readonly<Record<string, unknown>>): boolean {
    for (const token of field.ownTokens()) {
        const owner = model.ownerOf(token, 255);
        if (owner !== undefined && data[owner.name] !== undefined) return true;
    }
    return false;
}

function fromTuple(model: Model, values: readonly unknown[], path: Place): Readonly<Record<string, unknown>> {
    if (!model.isTuple) throw invalidValue(path, values, `an object (${model.name} is no tuple)`);
    if (values.length > model.fields.length)
        throw invalidValue(path, values, `an array of at most ${model.fields.length} values`);
    return Object.fromEntries(values.map((value, index) => [(model.fields[index] as Field).name, value]));
}

function draftMeta(
    model: Model,
    data: Readonly<Record<string, unknown>>,
    path: Place,
): Pick<Draft, "extra" | "order" | "source"> {
    const { $extra = [], $order, $source = {} } = data as Unmodelled;
    const source = new Map<Field, readonly (readonly [string, unknown])[]>();
    checkTexts($extra, within(path, ".$extra"));
    if ($order !== undefined) checkStrings($order, within(path, ".$order"));
    if (typeof $source !== "object" || $source === null)
        throw invalidValue(within(path, ".$source"), $source, "an object with an array for each field");
    for (const [name, spellings] of Object.entries($source)) {
        const field = model.byName.get(name);
        const place = within(path, `.$source.${name}`);
        const isGood =
            Array.isArray(spellings) && spellings.every((pair: unknown) => Array.isArray(pair) && pair.length === 2);
        if (field === undefined || !isGood)
            throw invalidValue(place, spellings, "an array of [text, value] for a field");
        checkTexts(
            spellings.map(([text]) => text),
            place,
        );
        source.set(field, spellings);
    }
    return { extra: $extra, order: $order, source };
}

function checkStrings(texts: unknown, path: Place): asserts texts is readonly string[] {
    if (!Array.isArray(texts) || texts.some((text) => typeof text !== "string"))
        throw invalidValue(path, texts, "an array of strings");
}

/** Checks texts that go into a file as they are: each must be what it says, and nothing beside it. */
function checkTexts(texts: unknown, path: Place): void {
    checkStrings(texts, path);
    for (const text of texts) {
        if (!isOneForm(text)) throw invalidValue(path, text, "the text of one list, word, number or string");
    }
}

/** Texts that need no parser to see that they are one form. A word with # in front is one where it doesn't start a line, which it won't. */
const PLAIN_FORM = /^(?:[^\s()"]+|"[^"\\]*"|\([^()"#]*\))$/;

function isOneForm(text: string): boolean {
    if (!text.isWellFormed()) return false;
    if (PLAIN_FORM.test(text)) return true;
    try {
        using document = Document.parse(text);
        const { forms } = document;
        return forms.length === 1 && forms[0]?.text.length === text.length;
    } catch {
        return false;
    }
}

/** Where a typed object that is to be put somewhere comes from. */
export function rowToInsert(target: Target, object: ModelObject, path: Place): number {
    if (objectAccess.reader(object) !== target.reader) {
        throw new ModelError("belongs to another document: put file.import(object) here", {
            code: "OtherDocument",
            path: String(path),
        });
    }
    if (!object.isDetached) {
        throw new ModelError(`stands in the file already, as ${object.location}: use clone(), or remove() it first`, {
            code: "AlreadyAttached",
            path: String(path),
        });
    }
    return nodeAccess.row(object.node);
}
