/**
 * Reads the values of fields in place.
 */
import { didYouMean } from "@pyzig/core";
import { FLOAT, INTEGER, LIST, STRING, SYMBOL, type TreeReader } from "../tree-reader.ts";
import { decodeBytes } from "./bytes.ts";
import { childOf, positionalAtom, textOf, valueAtom, wordAtom } from "./locate.ts";
import { ModelError } from "./model-error.ts";
import type { ModelObject } from "./model-object.ts";
import { pathOfField } from "./path.ts";
import type { Field, Model } from "./schema.ts";

/** A flag with a third value. */
export type ToggleValue = "yes" | "no" | "none";

/** A number or an integer; undefined when it is missing and may be. */
export function readNumber(reader: TreeReader, row: number, model: Model, field: Field): number | undefined {
    const atom = singleAtom(reader, row, model, field);
    if (atom === 0) return missing(reader, row, field) as number | undefined;
    return numberOf(reader, row, field, atom);
}

/** What an atom says as a number of a field. */
export function numberOf(reader: TreeReader, row: number, field: Field, atom: number): number {
    const kind = reader.kind(atom);
    if (kind === INTEGER || kind === FLOAT) {
        const value = reader.number(atom);
        if (field.type.kind !== "integer" || Number.isInteger(value)) return value;
    }
    throw unreadable(reader, row, field, atom, field.type.kind === "integer" ? "a whole number" : "a number");
}

/** A text; undefined when it is missing and may be. */
export function readText(reader: TreeReader, row: number, model: Model, field: Field): string | undefined {
    const atom = singleAtom(reader, row, model, field);
    if (atom !== 0) return textOf(reader, atom);
    if (field.mayBeEmpty && childOf(reader, row, field) !== 0) return "";
    return missing(reader, row, field) as string | undefined;
}

/** A word of an enum, known or not; undefined when it is missing and may be. */
export function readWord(reader: TreeReader, row: number, model: Model, field: Field): string | undefined {
    const atom = singleAtom(reader, row, model, field);
    if (atom === 0) return missing(reader, row, field) as string | undefined;
    const word = textOf(reader, atom);
    checkWord(reader, row, field, atom, word);
    return word;
}

/** Throws for a word that is not known, where the document is strict. */
export function checkWord(reader: TreeReader, row: number, field: Field, atom: number, word: string): void {
    const { type } = field;
    if (!reader.strict || type.kind !== "enum" || type.words.includes(word)) return;
    throw unreadable(reader, row, field, atom, `one of ${type.words.join(", ")}`, type.words, word);
}

/** A flag, or a bool among the atoms. */
export function readBoolean(reader: TreeReader, row: number, model: Model, field: Field): boolean | undefined {
    if (field.form === "positional") {
        const atom = positionalAtom(reader, row, model, field);
        if (atom === 0) return missing(reader, row, field) as boolean | undefined;
        return flagWord(reader, row, field, atom) === "yes";
    }
    const word = readFlag(reader, row, field);
    return word === undefined ? (missing(reader, row, field) as boolean | undefined) : word === "yes";
}

/** A flag with three values. */
export function readToggle(reader: TreeReader, row: number, model: Model, field: Field): ToggleValue | undefined {
    if (field.form === "positional") {
        const atom = positionalAtom(reader, row, model, field);
        return atom === 0
            ? (missing(reader, row, field) as ToggleValue | undefined)
            : flagWord(reader, row, field, atom);
    }
    return readFlag(reader, row, field) ?? (missing(reader, row, field) as ToggleValue | undefined);
}

function readFlag(reader: TreeReader, row: number, field: Field): ToggleValue | undefined {
    if (field.form !== "word") {
        const child = childOf(reader, row, field);
        if (child !== 0) {
            const atom = valueAtom(reader, child);
            return atom === 0 ? "yes" : flagWord(reader, row, field, atom);
        }
    }
    return wordAtom(reader, row, field) === 0 ? undefined : "yes";
}

/** What the word of a flag means. */
export function flagWord(reader: TreeReader, row: number, field: Field, atom: number): ToggleValue {
    const allowed = field.type.kind === "toggle" ? ["yes", "no", "none"] : ["yes", "no"];
    const word = reader.kind(atom) === SYMBOL || reader.kind(atom) === STRING ? textOf(reader, atom) : "";
    if (word === "true") return "yes";
    if (word === "false") return "no";
    if (allowed.includes(word)) return word as ToggleValue;
    throw unreadable(reader, row, field, atom, allowed.join(" or "), allowed);
}

/** Bytes; undefined when they are missing and may be. */
export function readBytes(reader: TreeReader, row: number, _model: Model, field: Field): Uint8Array | undefined {
    const child = childOf(reader, row, field);
    if (child === 0) return missing(reader, row, field) as undefined;
    return decodeBytes(reader, row, child, field);
}

/** A list of its own; undefined when it is missing and may be. */
export function readStructure(reader: TreeReader, row: number, _model: Model, field: Field): ModelObject | undefined {
    const child = childOf(reader, row, field);
    if (child === 0) return missing(reader, row, field) as undefined;
    const { type } = field;
    if (type.kind !== "model") throw new TypeError(`${field.name} is no structure`);
    return reader.object(child, type.model);
}

/** The atom that holds a single value, 0 when it is missing. */
export function singleAtom(reader: TreeReader, row: number, model: Model, field: Field): number {
    if (field.form === "positional") return positionalAtom(reader, row, model, field);
    const child = childOf(reader, row, field);
    return child === 0 ? 0 : valueAtom(reader, child);
}

/** What it means that a value is missing. */
function missing(reader: TreeReader, row: number, field: Field): number | string | boolean | undefined {
    if (field.default !== undefined) {
        reader.kind(row); // throws when the document was destroyed
        return field.default;
    }
    if (field.optional) {
        reader.kind(row);
        return undefined;
    }
    throw new ModelError(`is missing`, {
        code: "MissingField",
        path: pathOfField(reader, row, field),
        ...placeOf(reader, row),
    });
}

function unreadable(
    reader: TreeReader,
    row: number,
    field: Field,
    atom: number,
    expected: string,
    allowed?: readonly string[],
    word?: string,
): ModelError {
    const found = reader.kind(atom) === LIST ? "a list" : reader.text(atom);
    const hint = allowed === undefined ? "" : didYouMean(word ?? found, allowed);
    return new ModelError(`must be ${expected}, but the file has ${found}${hint}`, {
        code: "InvalidValue",
        path: pathOfField(reader, row, field),
        expected,
        found,
        allowed,
        ...placeOf(reader, atom),
    });
}

function placeOf(reader: TreeReader, row: number): { line?: number; column?: number } {
    if (!reader.hasPosition(row)) return {};
    const { line, column } = reader.lines.position(reader.range(row).start);
    return { line, column };
}
