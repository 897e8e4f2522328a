// Generated from the Zig module "sexp"; don't edit. To update: npx --yes pnpm@12 stubs

import {
    checkBoolean,
    checkFloat,
    checkList,
    checkObject,
    checkTag,
    checkText,
    checkU32,
    type Place,
    placeOf,
    readList,
    type Slots,
    unknownKey,
    writeList,
} from "@pyzig/core";

/** The names of `ParseError` as values. */
export type ParseCode = (typeof ParseCode)[number];

/** Every `ParseCode`, at the index that columns of tables hold. */
export const ParseCode = [
    "UnterminatedString",
    "UnterminatedList",
    "UnexpectedRightParen",
    "EmptyInput",
    "TrailingForm",
    "TooDeep",
    "FileTooLarge",
    "RawNewline",
    "InvalidUtf8",
    "InvalidEscape",
] as const;

/**
 * What of a file stays as it was read.
 *
 * - `preserve`: All that was not edited, byte for byte. What is new gets the layout that the file has. A file as KiCad 8 and later save it stays one.
 * - `canonical`: What the file says, with the spelling of every atom. The file is laid out anew as KiCad 8 and later lay out files of its kind (library tables: KiCad
 *   10), whatever version it is of. Comments get lines of their own.
 * - `normalize`: What the file says. It is laid out anew, and atoms that KiCad's models know are spelled as KiCad spells them in files of the same version:
 *   numbers by what they measure (`1.50` becomes `1.5`), texts and words with or without quotes.
 */
export type SavePolicy = (typeof SavePolicy)[number];

/** Every `SavePolicy`, at the index that columns of tables hold. */
export const SavePolicy = ["preserve", "canonical", "normalize"] as const;

/**
 * Whether a file ends with a newline.
 *
 * - `keep`: When the source did.
 */
export type FinalNewline = (typeof FinalNewline)[number];

/** Every `FinalNewline`, at the index that columns of tables hold. */
export const FinalNewline = ["keep", "always", "never"] as const;

/**
 * How lists are laid out.
 *
 * - `normal`: Boards, footprints, schematics and symbols of KiCad 8 and later.
 * - `compact`: As `normal`, with fonts, strokes and the like on one line: KiCad's clipboard, and its CompactSave setting.
 * - `library_table`: `fp-lib-table` and `sym-lib-table` of KiCad 10: a row a line.
 */
export type Mode = (typeof Mode)[number];

/** Every `Mode`, at the index that columns of tables hold. */
export const Mode = ["normal", "compact", "library_table"] as const;

/**
 * What a node is written as.
 *
 * - `source`: As it is saved with the document.
 * - `canonical`: As KiCad 8 and later lay it out, as if it stood alone.
 * - `compact`: As KiCad's clipboard has it: fonts, strokes and the like on one line.
 */
export type NodeStyle = (typeof NodeStyle)[number];

/** Every `NodeStyle`, at the index that columns of tables hold. */
export const NodeStyle = ["source", "canonical", "compact"] as const;

/**
 * What a number measures. It decides how the number is written.
 *
 * - `none`: A plain number.
 * - `millimetre`: A length in millimetres.
 * - `degree`: An angle in degrees.
 * - `ratio`: A ratio, scale or other number without a unit that may need more digits than a length.
 * - `fixed6`: A number that is always written with six decimals.
 */
export type Unit = (typeof Unit)[number];

/** Every `Unit`, at the index that columns of tables hold. */
export const Unit = ["none", "millimetre", "degree", "ratio", "fixed6"] as const;

/**
 * What happened to a node.
 *
 * - `changed`: An atom has another value, or an atom stands where a list was, or the reverse.
 * - `added`: Only the second tree has the node.
 * - `removed`: Only the first tree has the node.
 */
export type DifferenceKind = (typeof DifferenceKind)[number];

/** Every `DifferenceKind`, at the index that columns of tables hold. */
export const DifferenceKind = ["changed", "added", "removed"] as const;

/**
 * What may be odd about a file.
 *
 * - `unknown_root`: The file starts with a list that no known kind of file starts with.
 * - `newer_version`: The file is of a later version of the format than is known here: it may hold what nobody knows yet.
 * - `unknown_list`: A list that the list around it is not known to have.
 * - `unexpected_atom`: A word, number or string that the list around it is not known to have.
 * - `wrong_type`: A value of another type.
 * - `invalid_number`: A number that is not finite, or not written in decimal digits.
 * - `unknown_word`: A word that is none of the known ones.
 * - `missing_value`: A list without the value that it is there for.
 * - `missing_field`: Something that the list always has is missing.
 * - `duplicate_field`: Something that the list has only once comes a second time.
 */
export type DiagnosticCode = (typeof DiagnosticCode)[number];

/** Every `DiagnosticCode`, at the index that columns of tables hold. */
export const DiagnosticCode = [
    "unknown_root",
    "newer_version",
    "unknown_list",
    "unexpected_atom",
    "wrong_type",
    "invalid_number",
    "unknown_word",
    "missing_value",
    "missing_field",
    "duplicate_field",
] as const;

/**
 * What a node is. A bare word is an `integer` when it reads `[-+]?\d+`, a `float` when it reads `[-+]?(\d+\.\d*|\.\d+|\d+)([eE][-+]?\d+)?`,
 * else a `symbol`; a word is never split.
 *
 * - `document`: Row 0: the whole file; its children are the top-level forms.
 * - `list`: `( … )`.
 * - `symbol`: A bare word that isn't a number.
 * - `integer`: A whole number, of any size.
 * - `float`: A number with a point or an exponent.
 * - `string`: A quoted string.
 * - `head`: A symbol that is the head (first child) of a list. Only `state` tells it from other symbols: everybody else sees a `symbol`.
 * - `relinked`: A list whose first child an edit has changed. Only `state` tells it from other lists: everybody else sees a `list`.
 */
export type Kind = (typeof Kind)[number];

/** Every `Kind`, at the index that columns of tables hold. */
export const Kind = ["document", "list", "symbol", "integer", "float", "string", "head", "relinked"] as const;

/**
 * How the end of a content is hashed that is no whole number of blocks.
 *
 * - `padded`: As KiCad 9 does.
 * - `plain`: As MurmurHash3 is defined.
 */
export type ChecksumVariant = (typeof ChecksumVariant)[number];

/** Every `ChecksumVariant`, at the index that columns of tables hold. */
export const ChecksumVariant = ["padded", "plain"] as const;

/** One thing that is wrong with a text. Lines and columns are counted from 1. */
export interface ParseIssue {
    /** What is wrong. */
    readonly code: ParseCode;
    /** Where, as a byte offset. */
    readonly offset: number;
    /** The line of `offset`. */
    readonly line: number;
    /** The column of `offset` in bytes. */
    readonly column: number;
    /** The column of `offset` in UTF-16 units, as editors and JavaScript strings count. */
    readonly columnUtf16: number;
    /** For what is never closed: the byte offset of its opening. */
    readonly openedOffset: number | undefined;
    /** The line of `opened_offset`. */
    readonly openedLine: number | undefined;
    /** The column of `opened_offset` in bytes. */
    readonly openedColumn: number | undefined;
}

/** Reads a `ParseIssue` of a result. */
export function readParseIssue(slots: Slots, slot: number): ParseIssue {
    return {
        code: ParseCode[slots.readU32(slot)] as ParseCode,
        offset: slots.readF64(slot + 1),
        line: slots.readU32(slot + 2),
        column: slots.readU32(slot + 3),
        columnUtf16: slots.readU32(slot + 4),
        openedOffset: slots.readBoolean(slot + 5) ? slots.readF64(slot + 6) : undefined,
        openedLine: slots.readBoolean(slot + 7) ? slots.readU32(slot + 8) : undefined,
        openedColumn: slots.readBoolean(slot + 9) ? slots.readU32(slot + 10) : undefined,
    };
}

/** What a `ParseError` tells about its place. Lines and columns are counted from 1. */
export interface ParseFailure {
    /** Where the text is wrong, as a byte offset. */
    readonly offset: number;
    /** The line of `offset`. */
    readonly line: number;
    /** The column of `offset` in bytes. */
    readonly column: number;
    /** The column of `offset` in UTF-16 units, as editors and JavaScript strings count. */
    readonly columnUtf16: number;
    /**
     * The line of the place (for what is never closed: of its opening), cut to some 100 bytes around it, and below it a line with a caret under
     * the place.
     */
    readonly snippet: string;
    /** For what is never closed: the byte offset of its opening. */
    readonly openedOffset: number | undefined;
    /** The line of `opened_offset`. */
    readonly openedLine: number | undefined;
    /** The column of `opened_offset` in bytes. */
    readonly openedColumn: number | undefined;
    /** All that was found wrong, this first: more than one only with `ParseOptions.max_errors` above 1. */
    readonly issues: ParseIssue[];
}

/** Reads a `ParseFailure` of a result. */
export function readParseFailure(slots: Slots, slot: number): ParseFailure {
    return {
        offset: slots.readF64(slot),
        line: slots.readU32(slot + 1),
        column: slots.readU32(slot + 2),
        columnUtf16: slots.readU32(slot + 3),
        snippet: slots.readText(slot + 4),
        openedOffset: slots.readBoolean(slot + 6) ? slots.readF64(slot + 7) : undefined,
        openedLine: slots.readBoolean(slot + 8) ? slots.readU32(slot + 9) : undefined,
        openedColumn: slots.readBoolean(slot + 10) ? slots.readU32(slot + 11) : undefined,
        issues: readList(slots, slot + 12, 11, readParseIssue),
    };
}

/** What `Tree.parse` accepts. */
export interface ParseOptions {
    /**
     * How deep lists may be nested; deeper is an error (`TooDeep`).
     *
     * @defaultValue `10000`
     */
    readonly depthLimit?: number | undefined;
    /**
     * How many errors to look for before giving up (at most 100). They are all in the error's `issues`.
     *
     * @defaultValue `1`
     */
    readonly maxErrors?: number | undefined;
    /**
     * Refuse what KiCad itself refuses or never writes: line breaks and unknown escapes in strings, bytes that are not UTF-8.
     *
     * @defaultValue `false`
     */
    readonly strict?: boolean | undefined;
    /**
     * Require exactly one top-level form.
     *
     * @defaultValue `false`
     */
    readonly single?: boolean | undefined;
}

/** A {@link ParseOptions} with all its fields. */
export interface CompleteParseOptions {
    /** How deep lists may be nested; deeper is an error (`TooDeep`). */
    readonly depthLimit: number;
    /** How many errors to look for before giving up (at most 100). They are all in the error's `issues`. */
    readonly maxErrors: number;
    /** Refuse what KiCad itself refuses or never writes: line breaks and unknown escapes in strings, bytes that are not UTF-8. */
    readonly strict: boolean;
    /** Require exactly one top-level form. */
    readonly single: boolean;
}

const parseOptionsKeys: readonly string[] = ["depthLimit", "maxErrors", "strict", "single"];

/** Checks a `ParseOptions` and fills in what was left out. */
export function checkParseOptions(
    value: ParseOptions,
    call: string,
    place: Place,
    key?: string | number,
): CompleteParseOptions {
    const where = placeOf(place, key);
    checkObject(value, call, where);
    for (const unknown in value) {
        if (!parseOptionsKeys.includes(unknown)) throw unknownKey(unknown, parseOptionsKeys, call, where);
    }
    const { depthLimit = 10000, maxErrors = 1, strict = false, single = false } = value;
    return {
        depthLimit: checkU32(depthLimit, call, where, "depthLimit"),
        maxErrors: checkU32(maxErrors, call, where, "maxErrors"),
        strict: checkBoolean(strict, call, where, "strict"),
        single: checkBoolean(single, call, where, "single"),
    };
}

/** Writes a `ParseOptions` that has been checked. */
export function writeParseOptions(slots: Slots, slot: number, value: CompleteParseOptions): void {
    slots.writeU32(slot, value.depthLimit);
    slots.writeU32(slot + 1, value.maxErrors);
    slots.writeBoolean(slot + 2, value.strict);
    slots.writeBoolean(slot + 3, value.single);
}

/** How a document is saved. */
export interface SaveOptions {
    /**
     * What stays as it was read.
     *
     * @defaultValue `"preserve"`
     */
    readonly policy?: SavePolicy | undefined;
    /**
     * Whether the file ends with a newline.
     *
     * @defaultValue `"keep"`
     */
    readonly finalNewline?: FinalNewline | undefined;
}

/** A {@link SaveOptions} with all its fields. */
export interface CompleteSaveOptions {
    /** What stays as it was read. */
    readonly policy: SavePolicy;
    /** Whether the file ends with a newline. */
    readonly finalNewline: FinalNewline;
}

const saveOptionsKeys: readonly string[] = ["policy", "finalNewline"];

/** Checks a `SaveOptions` and fills in what was left out. */
export function checkSaveOptions(
    value: SaveOptions,
    call: string,
    place: Place,
    key?: string | number,
): CompleteSaveOptions {
    const where = placeOf(place, key);
    checkObject(value, call, where);
    for (const unknown in value) {
        if (!saveOptionsKeys.includes(unknown)) throw unknownKey(unknown, saveOptionsKeys, call, where);
    }
    const { policy = "preserve", finalNewline = "keep" } = value;
    return {
        policy: checkTag(policy, SavePolicy, call, where, "policy"),
        finalNewline: checkTag(finalNewline, FinalNewline, call, where, "finalNewline"),
    };
}

/** Writes a `SaveOptions` that has been checked. */
export function writeSaveOptions(slots: Slots, slot: number, value: CompleteSaveOptions): void {
    slots.writeU32(slot, SavePolicy.indexOf(value.policy));
    slots.writeU32(slot + 1, FinalNewline.indexOf(value.finalNewline));
}

/** How `setValue` compares. */
export interface ValueOptions {
    /**
     * Whether numbers are the same when their values are. Not for text that only looks like a number: a part's value that was `1.50` and becomes `1.5`.
     *
     * @defaultValue `true`
     */
    readonly numeric?: boolean | undefined;
}

/** A {@link ValueOptions} with all its fields. */
export interface CompleteValueOptions {
    /** Whether numbers are the same when their values are. Not for text that only looks like a number: a part's value that was `1.50` and becomes `1.5`. */
    readonly numeric: boolean;
}

const valueOptionsKeys: readonly string[] = ["numeric"];

/** Checks a `ValueOptions` and fills in what was left out. */
export function checkValueOptions(
    value: ValueOptions,
    call: string,
    place: Place,
    key?: string | number,
): CompleteValueOptions {
    const where = placeOf(place, key);
    checkObject(value, call, where);
    for (const unknown in value) {
        if (!valueOptionsKeys.includes(unknown)) throw unknownKey(unknown, valueOptionsKeys, call, where);
    }
    const { numeric = true } = value;
    return {
        numeric: checkBoolean(numeric, call, where, "numeric"),
    };
}

/** Writes a `ValueOptions` that has been checked. */
export function writeValueOptions(slots: Slots, slot: number, value: CompleteValueOptions): void {
    slots.writeBoolean(slot, value.numeric);
}

/** What counts as a difference. */
export interface CompareOptions {
    /**
     * Head words of lists that don't count at all, such as `uuid` and `tstamp`.
     *
     * @defaultValue `[]`
     */
    readonly ignore?: readonly string[] | undefined;
    /**
     * How far numbers may be apart.
     *
     * @defaultValue `0`
     */
    readonly tolerance?: number | undefined;
    /**
     * Whether the order of the lists in a list doesn't count (that of atoms always does).
     *
     * @defaultValue `false`
     */
    readonly ignoreOrder?: boolean | undefined;
    /**
     * Whether atoms must be spelled the same: otherwise `1.50` is `1.5` and `"a"` is `a`.
     *
     * @defaultValue `false`
     */
    readonly spelling?: boolean | undefined;
}

/** A {@link CompareOptions} with all its fields. */
export interface CompleteCompareOptions {
    /** Head words of lists that don't count at all, such as `uuid` and `tstamp`. */
    readonly ignore: string[];
    /** How far numbers may be apart. */
    readonly tolerance: number;
    /** Whether the order of the lists in a list doesn't count (that of atoms always does). */
    readonly ignoreOrder: boolean;
    /** Whether atoms must be spelled the same: otherwise `1.50` is `1.5` and `"a"` is `a`. */
    readonly spelling: boolean;
}

const compareOptionsKeys: readonly string[] = ["ignore", "tolerance", "ignoreOrder", "spelling"];

/** Checks a `CompareOptions` and fills in what was left out. */
export function checkCompareOptions(
    value: CompareOptions,
    call: string,
    place: Place,
    key?: string | number,
): CompleteCompareOptions {
    const where = placeOf(place, key);
    checkObject(value, call, where);
    for (const unknown in value) {
        if (!compareOptionsKeys.includes(unknown)) throw unknownKey(unknown, compareOptionsKeys, call, where);
    }
    const { ignore = [], tolerance = 0, ignoreOrder = false, spelling = false } = value;
    return {
        ignore: checkList(ignore, checkText, call, where, "ignore"),
        tolerance: checkFloat(tolerance, call, where, "tolerance"),
        ignoreOrder: checkBoolean(ignoreOrder, call, where, "ignoreOrder"),
        spelling: checkBoolean(spelling, call, where, "spelling"),
    };
}

/** Writes a `CompareOptions` that has been checked. */
export function writeCompareOptions(slots: Slots, slot: number, value: CompleteCompareOptions): void {
    writeList(slots, slot, value.ignore, 2, (slots, slot, element) => slots.writeText(slot, element));
    slots.writeF64(slot + 2, value.tolerance);
    slots.writeBoolean(slot + 3, value.ignoreOrder);
    slots.writeBoolean(slot + 4, value.spelling);
}

/** One difference between two trees. */
export interface Difference {
    readonly kind: DifferenceKind;
    /**
     * Where: the heads of the lists from the top down to the node. A list that has siblings with the same head shows its index among them, from 0, and
     * what identifies it: `kicad_pcb/footprint[3 "R1"]/pad[2 "1"]/net`. An atom that is not its list's only value shows its index in the list.
     * Paths of 100 lists and more are cut in front.
     */
    readonly path: string;
    /** The node in the first tree; 0 when it was added. */
    readonly node: number;
    /** The node in the second tree; 0 when it was removed. */
    readonly otherNode: number;
}

/** Reads a `Difference` of a result. */
export function readDifference(slots: Slots, slot: number): Difference {
    return {
        kind: DifferenceKind[slots.readU32(slot)] as DifferenceKind,
        path: slots.readText(slot + 1),
        node: slots.readU32(slot + 3),
        otherNode: slots.readU32(slot + 4),
    };
}

/** How to check a file. */
export interface CheckOptions {
    /** The kind of file, such as `board`; missing: what the file starts with tells. */
    readonly kind?: string | undefined;
    /**
     * The most diagnostics to list.
     *
     * @defaultValue `1000`
     */
    readonly limit?: number | undefined;
}

/** A {@link CheckOptions} with all its fields. */
export interface CompleteCheckOptions {
    /** The kind of file, such as `board`; missing: what the file starts with tells. */
    readonly kind: string | undefined;
    /** The most diagnostics to list. */
    readonly limit: number;
}

const checkOptionsKeys: readonly string[] = ["kind", "limit"];

/** Checks a `CheckOptions` and fills in what was left out. */
export function checkCheckOptions(
    value: CheckOptions,
    call: string,
    place: Place,
    key?: string | number,
): CompleteCheckOptions {
    const where = placeOf(place, key);
    checkObject(value, call, where);
    for (const unknown in value) {
        if (!checkOptionsKeys.includes(unknown)) throw unknownKey(unknown, checkOptionsKeys, call, where);
    }
    const { kind, limit = 1000 } = value;
    return {
        kind: kind === undefined ? undefined : checkText(kind, call, where, "kind"),
        limit: checkU32(limit, call, where, "limit"),
    };
}

/** Writes a `CheckOptions` that has been checked. */
export function writeCheckOptions(slots: Slots, slot: number, value: CompleteCheckOptions): void {
    slots.writeBoolean(slot, value.kind !== undefined);
    if (value.kind !== undefined) slots.writeText(slot + 1, value.kind);
    slots.writeU32(slot + 3, value.limit);
}

/** One thing that is odd about a file. */
export interface Diagnostic {
    readonly code: DiagnosticCode;
    /** The node that is odd; the list where something is missing in it. */
    readonly node: number;
    /** Where: see `Difference.path`. */
    readonly path: string;
    /** What the node is or should be in its list, by its name in the models; missing when nothing describes it. */
    readonly field: string | undefined;
    /** What could stand there. */
    readonly expected: string;
    /** What stands there, shortened; empty where something is missing. */
    readonly found: string;
    /** The known words, for words. */
    readonly allowed: string[];
    /** What may have been meant. */
    readonly suggestion: string | undefined;
}

/** Reads a `Diagnostic` of a result. */
export function readDiagnostic(slots: Slots, slot: number): Diagnostic {
    return {
        code: DiagnosticCode[slots.readU32(slot)] as DiagnosticCode,
        node: slots.readU32(slot + 1),
        path: slots.readText(slot + 2),
        field: slots.readBoolean(slot + 4) ? slots.readText(slot + 5) : undefined,
        expected: slots.readText(slot + 7),
        found: slots.readText(slot + 9),
        allowed: readList(slots, slot + 11, 2, (slots, slot) => slots.readText(slot)),
        suggestion: slots.readBoolean(slot + 13) ? slots.readText(slot + 14) : undefined,
    };
}
