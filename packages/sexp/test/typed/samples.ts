/**
 * Values that fields can have, made by the models: for plain objects with every field, and for edits.
 */
import type { Field, Model } from "@pyzig/sexp/kicad";
import { isOfVersion } from "./objects.ts";

/** Texts of every sort: with what needs quotes or escapes, and what looks like something else. */
export const TEXTS: readonly string[] = [
    "text",
    "",
    "two words",
    'with "quotes" and \\',
    "line\nbreak",
    "äöü 漢字 🙂",
    "1.50",
    "yes",
    "(list)",
    "#hash",
    "a-b",
    "\u0024{VAR}%",
    "\ttab",
];

const NUMBERS: readonly number[] = [1.25, 0, -3, 0.000001, 1234.5678, 90];

/** A value for a field, for its list when it has one, in files of a major version; `turn` chooses among those there are. */
export function sampleOf(field: Field, major: number, turn: number, depth = 0): unknown {
    return field.list ? sampleList(field, major, turn, depth) : sampleItem(field, major, turn, depth);
}

function sampleList(field: Field, major: number, turn: number, depth: number): unknown[] {
    const { type } = field;
    const count = type.kind === "union" ? type.variants.length : 2;
    return Array.from({ length: count }, (_, index) => sampleItem(field, major, turn + index, depth));
}

/** A single value for a field, or an item for its list. */
export function sampleItem(field: Field, major: number, turn: number, depth = 0): unknown {
    const { type } = field;
    switch (type.kind) {
        case "number":
            return NUMBERS[turn % NUMBERS.length];
        case "integer":
            return (turn * 7) % 100;
        case "text":
            return TEXTS[turn % TEXTS.length];
        case "boolean":
            return turn % 2 === 0;
        case "toggle":
            return ["yes", "no", "none"][turn % 3];
        case "enum":
            return type.words[turn % type.words.length];
        case "bytes":
            return new Uint8Array([turn % 256, 1, 2, 3]);
        case "model":
            return sampleData(type.model, major, turn, depth + 1);
        default: {
            const variant = type.variants[turn % type.variants.length] as (typeof type.variants)[number];
            return { kind: variant.kind, ...sampleData(variant.model, major, turn, depth + 1) };
        }
    }
}

/** How deep plain objects have all that they may have: below that only what they must have. */
const DEEPEST = 7;

/** A plain object of a model, with every field that files of the version have. */
export function sampleData(model: Model, major: number, turn: number, depth = 0): Record<string, unknown> {
    const data: Record<string, unknown> = {};
    for (const field of model.fields) {
        if (field.derived || !isOfVersion(field, major)) continue;
        if (!field.isRequired && depth >= DEEPEST && field.isStructure) continue;
        data[field.name] = sampleOf(field, major, turn + field.index, depth);
    }
    return data;
}

/** A plain object of a model with what it must have, and nothing else. */
export function leastData(model: Model, major: number): Record<string, unknown> {
    const data: Record<string, unknown> = {};
    for (const field of model.fields) {
        if (!field.isRequired || !isOfVersion(field, major)) continue;
        data[field.name] =
            field.type.kind === "model" ? leastData(field.type.model, major) : sampleItem(field, major, 0);
    }
    return data;
}
