/**
 * How values are written: by the field, and by the version of the file.
 */
import { formatAngle, formatFixed, formatNumber } from "../number-text.ts";
import { STRING, type TreeReader } from "../tree-reader.ts";
import { isBareWord, quote } from "../value.ts";
import type { ToggleValue } from "./read.ts";
import type { Field, FlagStyle } from "./schema.ts";

/** The major version from which on text is always quoted. */
const ALWAYS_QUOTED = 6;
/** The last major version that writes flags as bare words, and identifiers without quotes. */
const LAST_BARE = 7;

/** The last major version that writes flags of a style in the old way. */
const LAST_OF_STYLE: Readonly<Partial<Record<FlagStyle, number>>> = { word_until_8: 8, word_until_9: 9 };

/** The spelling of a number. */
export function numberText(value: number, field: Field): string {
    switch (field.unit) {
        case "fixed6":
            return formatFixed(value, 6);
        case "degree":
            return formatAngle(value);
        default:
            return formatNumber(value, field.unit === "ratio" ? 16 : 10);
    }
}

/** The spelling of a text or a word that is new in a file. */
export function newText(value: string, field: Field, major: number): string {
    return isWrittenBare(value, field, major) ? value : quote(value);
}

function isWrittenBare(value: string, field: Field, major: number): boolean {
    if (!isBareWord(value) || isTakenForFlag(value, field)) return false;
    switch (field.quoting) {
        case "always":
            return false;
        case "never":
            return true;
        case "bare_until_7":
            return major <= LAST_BARE;
        default:
            return field.type.kind === "enum" || (major < ALWAYS_QUOTED && !needsQuotes(value));
    }
}

/** The spelling of a text or a word in the place of an atom: quoted or not as that is. */
export function replacedText(reader: TreeReader, atom: number, value: string, field: Field, major: number): string {
    if (reader.kind(atom) === STRING) return quote(value);
    if (!isBareWord(value) || isTakenForFlag(value, field)) return quote(value);
    return isWrittenBare(value, field, major) || !needsQuotes(value) ? value : quote(value);
}

/** Whether a bare word among the atoms of a list sets a flag there. */
function isTakenForFlag(value: string, field: Field): boolean {
    return field.form === "positional" && field.model.words.has(value);
}

/** Whether versions up to 5 put a word in quotes. */
function needsQuotes(value: string): boolean {
    return /[\s()"%{}]|^#|.-/.test(value) || value === "";
}

/** What stands for a flag that is new; undefined when nothing does. */
export function flagText(token: string, value: ToggleValue, field: Field, major: number): string | undefined {
    const list = `(${token} ${value})`;
    const style = field.form === "word" ? "word" : field.flag;
    const old = major <= (LAST_OF_STYLE[style] ?? LAST_BARE);
    // Versions that write bare words have nothing for the third value.
    if (value === "none") return old && style !== "yes_no" ? undefined : list;
    switch (style) {
        case "yes_no":
            return list;
        case "true_false_until_7":
            return old ? `(${token} ${value === "yes"})` : list;
        case "parenthesized_until_7":
            return old ? parenthesized(token, value) : list;
        case "parenthesized":
            return parenthesized(token, value);
        case "word":
            return value === "yes" ? token : undefined;
        default:
            return old ? (value === "yes" ? token : undefined) : list;
    }
}

function parenthesized(token: string, value: ToggleValue): string | undefined {
    return value === "yes" ? `(${token})` : undefined;
}
