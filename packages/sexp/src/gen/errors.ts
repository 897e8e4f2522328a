// Generated from the Zig module "sexp"; don't edit. To update: npx --yes pnpm@12 stubs

import { type ErrorEntry, nameErrors, outOfMemory, ZigError } from "@pyzig/core";
import type { ParseIssue } from "./types.ts";

/**
 * What `code` of a {@link ParseError} can be.
 *
 * - `UnterminatedString`: The string that starts at line {opened_line}, column {opened_column} is never closed.
 * - `UnterminatedList`: The list that starts at line {opened_line}, column {opened_column} is never closed.
 * - `UnexpectedRightParen`: The closing parenthesis at line {line}, column {column} closes nothing.
 * - `EmptyInput`: There is nothing but blanks and comments where one s-expression is expected.
 * - `TrailingForm`: A second s-expression starts at line {line}, column {column} where only one is expected.
 * - `TooDeep`: Lists are nested deeper than the depth limit allows at line {line}, column {column}.
 * - `FileTooLarge`: The text is too large: offsets are 32-bit numbers, and some of them are kept for edits.
 * - `RawNewline`: A string holds a line break at line {line}, column {column}, which strict mode refuses.
 * - `InvalidUtf8`: The bytes at line {line}, column {column} are not UTF-8, which strict mode requires.
 * - `InvalidEscape`: A string holds an unknown escape at line {line}, column {column}, which strict mode refuses.
 */
export type ParseErrorCode =
    | "UnterminatedString"
    | "UnterminatedList"
    | "UnexpectedRightParen"
    | "EmptyInput"
    | "TrailingForm"
    | "TooDeep"
    | "FileTooLarge"
    | "RawNewline"
    | "InvalidUtf8"
    | "InvalidEscape";

/** Reasons for which a text is not an s-expression document. Names in braces are fields of `ParseFailure`. */
export class ParseError extends ZigError {
    /** Which error it is. */
    declare readonly code: ParseErrorCode;
    /** Where the text is wrong, as a byte offset. */
    declare readonly offset: number | undefined;
    /** The line of `offset`. */
    declare readonly line: number | undefined;
    /** The column of `offset` in bytes. */
    declare readonly column: number | undefined;
    /** The column of `offset` in UTF-16 units, as editors and JavaScript strings count. */
    declare readonly columnUtf16: number | undefined;
    /**
     * The line of the place (for what is never closed: of its opening), cut to some 100 bytes around it, and below it a line with a caret under
     * the place.
     */
    declare readonly snippet: string | undefined;
    /** For what is never closed: the byte offset of its opening. */
    declare readonly openedOffset: number | undefined;
    /** The line of `opened_offset`. */
    declare readonly openedLine: number | undefined;
    /** The column of `opened_offset` in bytes. */
    declare readonly openedColumn: number | undefined;
    /** All that was found wrong, this first: more than one only with `ParseOptions.max_errors` above 1. */
    declare readonly issues: ParseIssue[] | undefined;
}
nameErrors(ParseError, "ParseError");

/**
 * What `code` of a {@link EditError} can be.
 *
 * - `NoSuchNode`: There is no node with that index in this document.
 * - `AlreadyAttached`: The node is part of a document or of another node: remove or copy it first.
 * - `WouldMakeCycle`: A node can't be put into itself or into something it contains.
 * - `NotAList`: Only lists and the document have children.
 * - `NotAnAtom`: Only an atom (a word, number or string) has a text to set.
 * - `NotOneAtom`: The text must spell exactly one word, number or quoted string.
 * - `IsDocument`: The document itself can't be removed, replaced, wrapped or inserted.
 * - `Detached`: The node has no place: it was removed, or not inserted yet.
 * - `NotAChild`: The node before which to insert is not a child of that parent.
 * - `NotFinite`: Numbers are finite: NaN and the infinities can't be written.
 * - `WouldBecomeComment`: A word that starts with # would come first on its line, which makes it a comment: quote it.
 * - `TooManyNodes`: The document is full: rows and bytes are numbered with 32 bits.
 */
export type EditErrorCode =
    | "NoSuchNode"
    | "AlreadyAttached"
    | "WouldMakeCycle"
    | "NotAList"
    | "NotAnAtom"
    | "NotOneAtom"
    | "IsDocument"
    | "Detached"
    | "NotAChild"
    | "NotFinite"
    | "WouldBecomeComment"
    | "TooManyNodes";

/** Reasons for which a tree can't be changed as asked. */
export class EditError extends ZigError {
    /** Which error it is. */
    declare readonly code: EditErrorCode;
}
nameErrors(EditError, "EditError");

/**
 * What `code` of a {@link CheckError} can be.
 *
 * - `UnknownFileKind`: There is no kind of file of that name.
 */
export type CheckErrorCode = "UnknownFileKind";

/** Reasons for which a file can't be checked. */
export class CheckError extends ZigError {
    /** Which error it is. */
    declare readonly code: CheckErrorCode;
}
nameErrors(CheckError, "CheckError");

/** The errors of this module in the order of their numbers. */
export const errors: readonly ErrorEntry[] = [
    outOfMemory,
    {
        code: "UnterminatedString",
        message: "The string that starts at line {openedLine}, column {openedColumn} is never closed.",
        type: ParseError,
    },
    {
        code: "UnterminatedList",
        message: "The list that starts at line {openedLine}, column {openedColumn} is never closed.",
        type: ParseError,
    },
    {
        code: "UnexpectedRightParen",
        message: "The closing parenthesis at line {line}, column {column} closes nothing.",
        type: ParseError,
    },
    {
        code: "EmptyInput",
        message: "There is nothing but blanks and comments where one s-expression is expected.",
        type: ParseError,
    },
    {
        code: "TrailingForm",
        message: "A second s-expression starts at line {line}, column {column} where only one is expected.",
        type: ParseError,
    },
    {
        code: "TooDeep",
        message: "Lists are nested deeper than the depth limit allows at line {line}, column {column}.",
        type: ParseError,
    },
    {
        code: "FileTooLarge",
        message: "The text is too large: offsets are 32-bit numbers, and some of them are kept for edits.",
        type: ParseError,
    },
    {
        code: "RawNewline",
        message: "A string holds a line break at line {line}, column {column}, which strict mode refuses.",
        type: ParseError,
    },
    {
        code: "InvalidUtf8",
        message: "The bytes at line {line}, column {column} are not UTF-8, which strict mode requires.",
        type: ParseError,
    },
    {
        code: "InvalidEscape",
        message: "A string holds an unknown escape at line {line}, column {column}, which strict mode refuses.",
        type: ParseError,
    },
    { code: "NoSuchNode", message: "There is no node with that index in this document.", type: EditError },
    {
        code: "AlreadyAttached",
        message: "The node is part of a document or of another node: remove or copy it first.",
        type: EditError,
    },
    {
        code: "WouldMakeCycle",
        message: "A node can't be put into itself or into something it contains.",
        type: EditError,
    },
    { code: "NotAList", message: "Only lists and the document have children.", type: EditError },
    { code: "NotAnAtom", message: "Only an atom (a word, number or string) has a text to set.", type: EditError },
    { code: "NotOneAtom", message: "The text must spell exactly one word, number or quoted string.", type: EditError },
    {
        code: "IsDocument",
        message: "The document itself can't be removed, replaced, wrapped or inserted.",
        type: EditError,
    },
    { code: "Detached", message: "The node has no place: it was removed, or not inserted yet.", type: EditError },
    { code: "NotAChild", message: "The node before which to insert is not a child of that parent.", type: EditError },
    { code: "NotFinite", message: "Numbers are finite: NaN and the infinities can't be written.", type: EditError },
    {
        code: "WouldBecomeComment",
        message: "A word that starts with # would come first on its line, which makes it a comment: quote it.",
        type: EditError,
    },
    {
        code: "TooManyNodes",
        message: "The document is full: rows and bytes are numbered with 32 bits.",
        type: EditError,
    },
    { code: "UnknownFileKind", message: "There is no kind of file of that name.", type: CheckError },
];
