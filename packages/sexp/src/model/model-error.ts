import { didYouMean, nameErrors, PyzigError, showValue } from "@pyzig/core";
import type { Place } from "./path.ts";

/**
 * What `code` of a {@link ModelError} can be.
 *
 * - `MissingField`: a value that every such list has is not there.
 * - `InvalidValue`: a value is not of the type, or not in the range, that it must have; in a file, or one that was given.
 * - `UnknownField`: a plain object has a key that is no field.
 * - `UnknownKind`: a plain object for a list of several kinds has no `kind`, or one that is not known.
 * - `WrongVersion`: the field is not part of files of this version.
 * - `AlreadyAttached`: the object stands in a file already: clone it, or remove it there first.
 * - `Detached`: the object was removed, and what was asked for needs one that is in a file.
 * - `OtherDocument`: the object belongs to another document: import it first.
 * - `NotAnItem`: the object is not in this list.
 */
export type ModelErrorCode =
    | "MissingField"
    | "InvalidValue"
    | "UnknownField"
    | "UnknownKind"
    | "WrongVersion"
    | "AlreadyAttached"
    | "Detached"
    | "OtherDocument"
    | "NotAnItem";

/** What a {@link ModelError} carries beside its message. */
export interface ModelErrorFields {
    readonly code: ModelErrorCode;
    /** Where: `kicad_pcb/footprint[3 "R1"]/pad[2 "1"]/net`. */
    readonly path: string;
    /** What must stand there. */
    readonly expected?: string | undefined;
    /** What stands there, or was given. */
    readonly found?: string | undefined;
    /** The words that are allowed. */
    readonly allowed?: readonly string[] | undefined;
    /** The line in the file that was read, from 1. */
    readonly line?: number | undefined;
    /** The column in the file that was read, from 1. */
    readonly column?: number | undefined;
}

/** A value that a typed object can't have: one that was given, or one in the file. */
export class ModelError extends PyzigError {
    /** Which error it is. */
    declare readonly code: ModelErrorCode;
    /** Where: `kicad_pcb/footprint[3 "R1"]/pad[2 "1"]/net`. */
    readonly path: string;
    /** What must stand there. */
    readonly expected: string | undefined;
    /** What stands there, or was given. */
    readonly found: string | undefined;
    /** The words that are allowed. */
    readonly allowed: readonly string[] | undefined;
    /** The line in the file that was read, from 1; undefined for what was given. */
    readonly line: number | undefined;
    /** The column in the file that was read, from 1; undefined for what was given. */
    readonly column: number | undefined;

    /** Makes an error; the editing methods and the getters of typed objects do. */
    constructor(problem: string, fields: ModelErrorFields) {
        const place = fields.line === undefined ? "" : ` (line ${fields.line}, column ${fields.column})`;
        super(`${fields.path}${place}: ${problem}`, { code: fields.code, module: "sexp" });
        this.path = fields.path;
        this.expected = fields.expected;
        this.found = fields.found;
        this.allowed = fields.allowed;
        this.line = fields.line;
        this.column = fields.column;
    }
}
nameErrors(ModelError, "ModelError");

/** The error for a value that was given. `expected` continues "must be". */
export function invalidValue(
    path: Place,
    value: unknown,
    expected: string,
    allowed?: readonly string[] | undefined,
): ModelError {
    const found = showValue(value);
    const hint = typeof value === "string" && allowed !== undefined ? didYouMean(value, allowed) : "";
    return new ModelError(`must be ${expected}, got ${found}${hint}`, {
        code: "InvalidValue",
        path: String(path),
        expected,
        found,
        allowed,
    });
}
