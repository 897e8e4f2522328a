/**
 * Checked values as source text.
 */
import { isDeepStrictEqual } from "node:util";
import { bytesToText, encodeBytes } from "./bytes.ts";
import type { Draft, DraftList, DraftValue, Target } from "./draft.ts";
import type { Field } from "./schema.ts";
import { flagText, newText, numberText } from "./spelling.ts";

/** The text of a list. */
export function listText(target: Target, list: DraftList, field: Field): string {
    const token = field.form === "headless" ? "" : list.variant.token.text;
    if ("object" in list) {
        const { text, head } = list.object.node;
        return field.form === "headless" ? text : copiedText(text, head, token);
    }
    return draftText(target, list.draft, token);
}

/** The text of a list with another head. */
function copiedText(text: string, head: string | undefined, token: string): string {
    if (head === undefined || head === token) return text;
    const at = text.indexOf(head, 1);
    return `${text.slice(0, at)}${token}${text.slice(at + head.length)}`;
}

/** The text of a plain object. */
export function draftText(target: Target, draft: Draft, token: string): string {
    const parts: string[] = token === "" ? [] : [token];
    return `(${parts.concat(contentOf(target, draft)).join(" ")})`;
}

/** What stands in the list of a plain object, behind its head. */
export function contentOf(target: Target, draft: Draft): string[] {
    const pending = new Map<string, string[]>();
    for (const [field, value] of draft.values) {
        const texts = fieldTexts(target, field, value, draft.source.get(field));
        if (texts.length > 0) pending.set(field.name, texts);
    }
    if (draft.extra.length > 0) pending.set("$extra", [...draft.extra]);
    const parts: string[] = [];
    for (const entry of draft.order ?? []) {
        const [name, count] = entry.split("*") as [string, string | undefined];
        const texts = pending.get(name);
        if (texts !== undefined)
            for (const text of texts.splice(0, count === undefined ? 1 : Number(count))) parts.push(text);
    }
    // One by one: there may be more than a call can have arguments.
    for (const texts of pending.values()) for (const text of texts) parts.push(text);
    return parts;
}

/** The texts of a field: one for each list or atom that it takes. */
export function fieldTexts(
    target: Target,
    field: Field,
    value: DraftValue,
    spellings: readonly (readonly [text: string, value: unknown])[] = [],
): string[] {
    if (value === undefined) return [];
    switch (value.kind) {
        case "lists":
            return value.lists.map((list) => listText(target, list, field));
        case "list":
            return [listText(target, value.list, field)];
        case "values":
            return valuesTexts(target, field, value.values, spellings);
        default: {
            const known = spellings.find(([, spelled]) => isDeepStrictEqual(spelled, plainValue(field, value)));
            if (known !== undefined) return [known[0]];
            const text = singleText(target, field, value);
            return text === undefined ? [] : [text];
        }
    }
}

/** A checked value as it was given. */
export function plainValue(field: Field, value: DraftValue): unknown {
    if (value === undefined) return undefined;
    switch (value.kind) {
        case "flag":
            return field.type.kind === "boolean" ? value.value === "yes" : value.value;
        case "values":
            return value.values.map((item) => plainValue(field, item));
        case "number":
        case "text":
            return value.value;
        case "bytes":
            return bytesToText(value.value);
        default:
            return undefined;
    }
}

/** The texts of a list of values: one list, or one for each value of a repeated field. */
export function valuesTexts(
    target: Target,
    field: Field,
    values: readonly DraftValue[],
    spellings: readonly (readonly [text: string, value: unknown])[] = [],
): string[] {
    const token = field.form === "positional" ? "" : field.tokenFor(target.major).text;
    if (field.form === "child") {
        const plain = values.map((value) => plainValue(field, value));
        const known = spellings.find(([, spelled]) => isDeepStrictEqual(spelled, plain));
        if (known !== undefined) return [known[0]];
        const atoms = values.map((value) => atomText(target, field, value));
        return atoms.length === 0 ? [] : [`(${token} ${atoms.join(" ")})`];
    }
    let next = 0;
    return values.map((value) => {
        const plain = plainValue(field, value);
        const found = spellings.findIndex(([, spelled], index) => index >= next && Object.is(spelled, plain));
        if (found >= 0) {
            next = found + 1;
            return (spellings[found] as (typeof spellings)[number])[0];
        }
        const atom = atomText(target, field, value);
        return field.form === "repeated" ? `(${token} ${atom})` : atom;
    });
}

/** The text of a single value with what surrounds it; undefined when nothing stands for it. */
export function singleText(target: Target, field: Field, value: DraftValue): string | undefined {
    if (value?.kind === "flag" && field.form !== "positional") {
        return flagText(field.tokenFor(target.major).text, value.value, field, target.major);
    }
    const atom = atomText(target, field, value);
    return field.form === "positional" ? atom : `(${field.tokenFor(target.major).text} ${atom})`;
}

/** The text of a value by itself. */
export function atomText(target: Target, field: Field, value: DraftValue): string {
    switch (value?.kind) {
        case "number":
            return numberText(value.value, field);
        case "text":
            return newText(value.value, field, target.major);
        case "flag":
            return value.value;
        case "bytes":
            return encodeBytes(value.value, field, target.major);
        default:
            throw new TypeError(`${field.name} has no single value`);
    }
}
