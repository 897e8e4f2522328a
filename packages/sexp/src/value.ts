import { wrongType } from "@pyzig/core";
import { Node } from "./node.ts";
import { canBeWritten, formatNumber } from "./number-text.ts";

/**
 * What can be put into a document.
 *
 * - `number`, `bigint`: a number (`NaN` and the infinities are refused)
 * - `boolean`: the bare words `yes` and `no`
 * - `string`: a quoted string, whatever it holds
 * - {@link word}: a bare word; {@link raw}: source text
 * - an array: a list, whose first element, when it is a string, is its head: `['at', 1, 2]` is `(at 1 2)`
 * - a {@link Node}: itself when it is detached; one that is part of a document must be removed or cloned first
 */
export type Value = string | number | bigint | boolean | Word | Fragment | Node | readonly Value[];

/** A bare word. Made by {@link word}. */
export class Word {
    /** The word. */
    readonly text: string;

    /** @internal Use {@link word}. */
    constructor(text: string) {
        this.text = text;
    }
}

/** Source text that is put into a document as it is. Made by {@link raw}. */
export class Fragment {
    /** The text of one s-expression. */
    readonly text: string;

    /** @internal Use {@link raw}. */
    constructor(text: string) {
        this.text = text;
    }
}

/** What a bare word is made of: no blank, no parenthesis, no quote; a `#` in front could start a comment. */
const BARE_WORD = /^[^ \t\n\r\0()"#][^ \t\n\r\0()"]*$/u;

/**
 * A bare word, such as `smd` in `(pad "1" smd rect)`.
 *
 * @throws ArgumentTypeError when the text can't be a bare word.
 */
export function word(text: string): Word {
    if (typeof text !== "string" || !isBareWord(text)) {
        throw wrongType(
            text,
            "word",
            "text",
            "a bare word: at least one character, no blanks, parentheses or quotes, no # in front",
        );
    }
    return new Word(text);
}

/**
 * Source text of one s-expression, such as `raw('(at 1 2)')`. It is parsed when it is put into a document.
 */
export function raw(text: string): Fragment {
    if (typeof text !== "string") throw wrongType(text, "raw", "text", "a string");
    return new Fragment(text);
}

/** Whether a text can stand in a file without quotes. */
export function isBareWord(text: string): boolean {
    return BARE_WORD.test(text);
}

/** The quoted spelling of a string: only `\`, `"`, line feed and carriage return are escaped, as KiCad does. */
export function quote(text: string): string {
    if (!text.isWellFormed()) {
        throw wrongType(text, "quote", "text", "well-formed Unicode (it holds a lone surrogate)");
    }
    return `"${text.replace(/[\\"\n\r]/g, escapeCharacter)}"`;
}

function escapeCharacter(character: string): string {
    if (character === "\n") return "\\n";
    if (character === "\r") return "\\r";
    return `\\${character}`;
}

/** Whether a value is a single token. */
export function isAtomic(value: Value): value is string | number | bigint | boolean | Word {
    return typeof value !== "object" || value instanceof Word;
}

/**
 * The source text of a value.
 *
 * @param place - Names the parameter in errors.
 */
export function sourceOf(value: Value, place: string): string {
    // An explicit stack: how deep a value is nested is up to the user.
    const parts: string[] = [];
    const stack: { items: readonly Value[]; next: number }[] = [];
    const open = new Set<readonly Value[]>();
    let current: Value | undefined = value;
    for (;;) {
        if (isListValue(current)) {
            if (open.has(current)) throw wrongType(current, place, "value", "an array that does not contain itself");
            open.add(current);
            parts.push(parts.length === 0 || parts[parts.length - 1] === "(" ? "" : " ", "(");
            stack.push({ items: current, next: 0 });
        } else {
            if (parts.length !== 0 && parts[parts.length - 1] !== "(") parts.push(" ");
            parts.push(atomSource(current as Value, stack.length > 0 && stack[stack.length - 1]?.next === 1, place));
        }
        for (;;) {
            const top = stack[stack.length - 1];
            if (top === undefined) return parts.join("");
            if (top.next < top.items.length) {
                current = top.items[top.next++];
                break;
            }
            parts.push(")");
            open.delete(top.items);
            stack.pop();
        }
    }
}

function isListValue(value: Value | undefined): value is readonly Value[] {
    return Array.isArray(value);
}

function atomSource(value: Value, isHead: boolean, place: string): string {
    switch (typeof value) {
        case "number":
            if (!canBeWritten(value)) throw wrongType(value, place, "value", "a finite number");
            return formatNumber(value);
        case "bigint":
            return value.toString();
        case "boolean":
            return value ? "yes" : "no";
        case "string":
            if (!isHead) return quote(value);
            if (!isBareWord(value))
                throw wrongType(value, place, "value", "a bare word where it is the head of a list");
            return value;
        default:
            if (value instanceof Word || value instanceof Fragment) return value.text;
            if (value instanceof Node) return value.text;
            throw wrongType(
                value,
                place,
                "value",
                "a string, number, bigint, boolean, word(), raw(), Node or an array of these",
            );
    }
}
